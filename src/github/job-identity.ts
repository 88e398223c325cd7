/** Gives the token by which the job proves who it is to `audience`; rejects when the job may not, or GitHub does not answer. */
export async function jobIdentityToken(audience: string, hide: (secret: string) => void): Promise<string> {
  const { getIDToken } = await import('@actions/core');
  const token = await getIDToken(audience);
  // Whoever has a part of it could try the rest: the runner masks each of the three parts, too.
  for (const secret of [token, ...token.split('.')]) if (secret.length >= 4) hide(secret);
  return token;
}
