/** A path to ask about, with or without its text. */
export interface Wanted {
  readonly path: string;
  readonly withText: boolean;
}

/** One query for many paths of a commit; paths travel as variables, never as a part of the query. */
export function blobQuery(wanted: readonly Wanted[]): string {
  const variables = wanted.map((_, index) => `$p${index}:String!`).join(',');
  const fields = wanted
    .map(({ withText }, index) => `f${index}:file(path:$p${index}){...${withText ? 'Whole' : 'Facts'}}`)
    .join(' ');
  const facts = wanted.some(({ withText }) => !withText)
    ? ' fragment Facts on TreeEntry{mode oid object{...on Blob{byteSize isBinary}}}'
    : '';
  const whole = wanted.some(({ withText }) => withText)
    ? ' fragment Whole on TreeEntry{mode oid object{...on Blob{byteSize isBinary text}}}'
    : '';
  return `query($owner:String!,$repo:String!,$commit:GitObjectID!,${variables}){repository(owner:$owner,name:$repo){object(oid:$commit){...on Commit{${fields}}}}}${facts}${whole}`;
}

/** The variables that go with the query. */
export function blobVariables(wanted: readonly Wanted[]): Readonly<Record<string, string>> {
  return Object.fromEntries(wanted.map(({ path }, index) => [`p${index}`, path]));
}
