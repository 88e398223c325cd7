/** Nouns that stand often in documentation, can be counted, and are hardly ever a verb there. */
const nounsAlone =
  `abstraction accessor action activity actor addition advantage algorithm allocation alternative ambiguity annotation app
application approach architecture area argument array article artifact aspect asset assignment assumption attribute behavior
behaviour binary blob boundary branch browser bucket bug bugfix byte calculation callback candidate capability card case
category caveat cell certificate challenge channel chapter character choice class clause client cluster codebase collection
colon column combination command community company comparison component computer concept concern condition config configuration
connection consequence consideration constraint constructor consumer container content context contract contribution controller
convention conversation conversion core counter crate credential cycle database day decision declaration definition dependency
deployment descendant destination developer device diagnostic difference digit dimension direction directive directory
discrepancy discussion distribution doc domain dot downside drawback edition effect element encoding endpoint enhancement entity
entry enum environment error event example exception execution expectation exporter expression fact failure family feature field
file filesystem folder frame framework function gap generator getter goal graph guideline handler header heading helper hostname
hour idea identifier implementation improvement inconsistency installation instance instruction interaction interface invariant
issuer item iteration iterator job kernel key keyword language layer layout lease lesson letter library license lifetime
limitation line listener literal loader locale location macro maintainer manifest mapping matcher meaning measurement mechanism
meeting member message method metric minute mitigation modification modifier module moment month mutation namespace notation
object observation occurrence opcode operand operation operator opportunity optimization option organization package page
paragraph parameter password path pattern peer permission perspective phase piece pipeline platform plugin pointer policy pool
possibility preference preset principle priority problem procedure processor product program project prop property proposal
protocol provider purpose question quota receiver recommendation region relationship replica repo reporter repository
representation requirement resource response restriction revision role router row rule scenario schema scheme script secret
section selector sentence sequence service session shell shortcut site situation size skill slot snippet socket solution space
specification statement strategy subclass subcommand subdomain submodule subnet subscription subset subtype suffix suggestion
symbol syntax system tab table task team technique technology template tenant term theme thing thread timer timestamp tip token
tool topic tradeoff trait transaction transformation translation tuple tutorial typo underscore username utility validation
value variable variant variation vector verb violation volume vulnerability warning way week word workflow workload world year
zone`.split(/\s+/u);
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
