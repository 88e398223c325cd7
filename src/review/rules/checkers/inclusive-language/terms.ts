/** A word with what to write instead. */
export interface InclusiveTerm {
  readonly criterion: 'exclusive-metaphor' | 'gendered-term' | 'ableist-term';
  readonly instead: readonly string[];
}

const metaphors: Readonly<Record<string, readonly string[]>> = {
  whitelist: ['allowlist'],
  whitelists: ['allowlists'],
  whitelisted: ['allowlisted'],
  whitelisting: ['allowlisting'],
  'white-list': ['allowlist'],
  blacklist: ['blocklist', 'denylist'],
  blacklists: ['blocklists', 'denylists'],
  blacklisted: ['blocklisted', 'denylisted'],
  blacklisting: ['blocklisting'],
  'black-list': ['blocklist'],
  'black hat': ['malicious', 'unethical'],
  grandfathered: ['exempt', 'legacy'],
  'grandfather clause': ['legacy clause'],
  slave: ['replica', 'secondary'],
  slaves: ['replicas', 'secondaries'],
  'spirit animal': ['favourite'],
  'tribal knowledge': ['unwritten knowledge'],
  gypped: ['cheated'],
};

const gendered: Readonly<Record<string, readonly string[]>> = {
  'man-hours': ['person-hours', 'hours of work'],
  'man-hour': ['person-hour'],
  'man-days': ['person-days'],
  'man-day': ['person-day'],
  manpower: ['workforce', 'staff'],
  manned: ['staffed', 'crewed'],
  mankind: ['humankind', 'people'],
  chairman: ['chair'],
  chairmen: ['chairs'],
  spokesman: ['spokesperson'],
  salesman: ['salesperson'],
  salesmen: ['salespeople'],
  fireman: ['firefighter'],
  policeman: ['police officer'],
  businessman: ['businessperson'],
  businessmen: ['businesspeople'],
  guys: ['everyone', 'folks', 'all'],
  'girl friday': ['assistant'],
  housewife: ['homemaker'],
  'he/she': ['they'],
  's/he': ['they'],
  'his/her': ['their'],
  'him/her': ['them'],
  'he or she': ['they'],
  'his or her': ['their'],
};

const ableist: Readonly<Record<string, readonly string[]>> = {
  'sanity check': ['quick check', 'confidence check'],
  'sanity checks': ['quick checks', 'confidence checks'],
  'sanity test': ['smoke test'],
  crazy: ['surprising', 'baffling'],
  insane: ['extreme', 'absurd'],
  insanely: ['extremely'],
  crippled: ['limited', 'weakened'],
  cripples: ['weakens'],
  crippling: ['severe'],
  'tone-deaf': ['insensitive'],
  retarded: ['delayed', 'slow'],
  'dummy value': ['placeholder value'],
  'dummy data': ['sample data', 'placeholder data'],
  'dummy variable': ['placeholder variable'],
  'blinded by': ['misled by'],
  'wheelchair-bound': ['who uses a wheelchair'],
  schizophrenic: ['inconsistent', 'contradictory'],
};

function entries(
  criterion: InclusiveTerm['criterion'],
  words: Readonly<Record<string, readonly string[]>>,
): readonly (readonly [string, InclusiveTerm])[] {
  return Object.entries(words).map(([word, instead]) => [word, { criterion, instead }] as const);
}

/** Words that are hardly ever meant otherwise. */
export const inclusiveTerms: ReadonlyMap<string, InclusiveTerm> = new Map([
  ...entries('exclusive-metaphor', metaphors),
  ...entries('gendered-term', gendered),
  ...entries('ableist-term', ableist),
]);

/** Words that are meant as the metaphor only where one of their triggers stands on the same page. */
export const pairedTerms: readonly (InclusiveTerm & {
  readonly words: readonly string[];
  readonly triggers: readonly string[];
})[] = [
  {
    words: ['master', 'masters'],
    triggers: ['slave', 'slaves'],
    criterion: 'exclusive-metaphor',
    instead: ['primary', 'main'],
  },
];
