import { counted } from '../../../english.ts';
import type { CheckResult, RawFinding, RulesTools } from '../../checker.ts';
import type { Address } from './page-addresses.ts';

/** How many addresses of one page are asked; a page of links to everywhere is a list, and not this change's doing. */
const mostAsked = 100;
/** Within this time; what has not answered by then is not judged. */
const patienceMs = 30_000;

/** Which hosts may be asked. */
export interface ExternalSettings {
  /** Empty for all. */
  readonly allow: readonly string[];
  readonly ignore: readonly string[];
}

/** What became of the links that lead to other sites: only a clear "not there" is a finding, everything else a note. */
export async function externalFindings(
  links: readonly Address[],
  settings: ExternalSettings,
  { reach, signal }: Pick<RulesTools, 'reach' | 'signal'>,
): Promise<Pick<CheckResult, 'findings' | 'notes'>> {
  const places = new Map<string, Address[]>();
  for (const link of links) {
    const address = externalAddress(link.url, settings);
    if (address !== undefined) places.set(address, [...(places.get(address) ?? []), link]);
  }
  const asked = [...places].slice(0, mostAsked);
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<'late'>((settle) => {
    timer = setTimeout(() => settle('late'), patienceMs);
  });
  const answers = await Promise.all(
    asked.map(async ([address, where]) => ({
      where,
      host: new URL(address).host,
      answer: await Promise.race([reach(address, signal), tired]),
    })),
  );
  clearTimeout(timer);
  // Without a network no name is known: a name is only missing where others were found.
  const online = answers.some(({ answer }) => answer !== 'late' && (answer.kind === 'alive' || answer.kind === 'dead'));
  const findings: RawFinding[] = [];
  let unanswered = places.size - asked.length;
  let kept = 0;
  for (const { where, host, answer } of answers) {
    const gone = answer !== 'late' && (answer.kind === 'dead' || (answer.kind === 'no-host' && online));
    if (gone) {
      const why =
        answer.kind === 'dead' ? `${host} answers that it is not there (${answer.status})` : `there is no host ${host}`;
      for (const { span, image } of where) {
        const what = image ? 'image' : 'link';
        findings.push({ criterion: 'dead-external', message: `This ${what} leads nowhere: ${why}.`, span });
      }
    } else if (answer === 'late' || answer.kind === 'unsure' || answer.kind === 'no-host') unanswered += 1;
    else if (answer.kind === 'private') kept += 1;
  }
  return {
    findings,
    notes: [
      ...(unanswered === 0
        ? []
        : [`${counted(unanswered, 'link')} to other sites gave no clear answer and could not be judged.`]),
      ...(kept === 0
        ? []
        : [`${counted(kept, 'link')} to hosts that are not public ${kept === 1 ? 'was' : 'were'} not asked.`]),
    ],
  };
}

/** The address that is asked, without its fragment; `undefined` for what is not of another site or left out by the team. */
function externalAddress(url: string, { allow, ignore }: ExternalSettings): string | undefined {
  const address = url.startsWith('//') ? `https:${url}` : url;
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const parsed = new URL(address);
  if (ignore.some((host) => isHost(parsed.hostname, host))) return undefined;
  if (allow.length > 0 && !allow.some((host) => isHost(parsed.hostname, host))) return undefined;
  parsed.hash = '';
  return parsed.href;
}

function isHost(hostname: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.startsWith('*.')
    ? hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1))
    : hostname === wanted;
}
