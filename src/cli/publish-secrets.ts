import type { World } from './world.ts';

/** Gives out the secrets of the job by their names, each hidden from every output first. */
export function secretsOf({
  variables,
  hide,
}: Pick<World, 'variables' | 'hide'>): (name: string) => string | undefined {
  return (name) => {
    const secret = variables[name]?.trim() || undefined;
    if (secret === undefined) return undefined;
    for (const one of [secret, ...credentialsIn(secret)]) hide(one);
    return secret;
  };
}

/** The user name and password of an address, as they are written in it and as they are meant. */
function credentialsIn(secret: string): readonly string[] {
  const [, user = '', password = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^:@/?#]*)(?::([^/?#]*))?@/iu.exec(secret) ?? [];
  const written = [user === 'default' ? '' : user, password];
  return [...written, ...written.map(decoded)].filter((one) => one !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
