/** Nouns that stand often in documentation, can be counted, and are hardly ever a verb there. */
const nounsAlone =
  `accessor action activity addition advantage algorithm annotation app application approach area argument array artifact aspect
assignment assumption attribute branch browser bucket bug bugfix byte callback candidate capability case category caveat
certificate challenge channel character choice class client cluster collection column combination command company component
computer concept concern condition connection consideration constraint constructor consumer container contract contribution
controller convention conversation conversion crate credential day decision declaration definition dependency deployment
developer device difference digit dimension directive directory discussion distribution domain downside drawback element
endpoint enhancement entity entry error event example exception expression fact feature field file framework function gap goal
guideline header hour idea identifier implementation improvement instance instruction interface item iteration job key keyword
language layer layout lesson library limitation line location macro maintainer manifest matcher mechanism meeting member message
method metric minute modification modifier module month namespace object opcode operand operation operator optimization option
organization package page parameter password path pattern permission phase piece platform plugin pointer policy possibility
principle problem product program project property proposal protocol provider purpose question region replica repository
requirement resource restriction revision role row rule scenario script section selector sentence sequence service situation
slot solution statement strategy symbol system table task team technique template theme thing thread token tool topic trait
transaction value variable variant variation volume vulnerability warning way week word workload year`.split(/\s+/u);
/** Others that are verbs as well. */
const nounsAndVerbs =
  `account address alias attempt backend benchmark benefit block bound call change check comment commit contributor document
extension factor filter flag form group guide hook host issue label level limit link list log machine model name node note
number part place pod point position process profile query reason record reference release report request result role route
runtime sample server setting side signal source stage state step stream string style tag target test tier time trace type
update user version view worker`.split(/\s+/u);

/** The plural of a noun with an ending. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The noun of which something is the plural. */
export function singular(noun: string): string {
  if (noun === 'caches') return 'cache';
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /(?:sses|xes|ches|shes|iases)$/u.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

const choice = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** One of the nouns that are hardly ever a verb. */
export const pureNoun = choice(nounsAlone);
/** The plural of one of them. */
export const pureNouns = choice(nounsAlone.map(plural));
/** One of all the nouns. */
export const anyNoun = choice([...nounsAlone, ...nounsAndVerbs]);
/** Words that tell what a thing is like, and are no noun. */
export const adjective = choice(
  `new simple small large big good great single different specific separate special common basic practical useful similar certain
particular additional custom complex important main old possible popular valid random full short long quick nice key first second
third last next new-style following above basic better best real single-page given various available existing named public private
internal external global local native generic nested empty missing unknown unique other`.split(/\s+/u),
);
