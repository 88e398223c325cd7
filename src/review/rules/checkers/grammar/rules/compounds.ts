import type { Slip } from '../rule.ts';
import { pureNoun, pureNouns } from './nouns.ts';

const noun = `(?:${pureNoun}|${pureNouns}|support|code)`;
const hyphened = (found: string): string => found.replace(/\s+/gu, '-');
const parted = (found: string): string => found.replace(/(?:up|down|back|out|in)$/u, ' $&');

/** Words that are written as one, with a hyphen or apart, where no style has it otherwise. */
export const compounds: readonly Slip[] = [
  {
    pattern: `(?:[Aa]|[Tt]he|[Ii]ts|[Nn]o|[Yy]our|[Oo]ur|[Ss]everal|[Tt]hese) (?<slip>built in) ${noun}`,
    to: 'built-in',
  },
  {
    pattern:
      '(?:[Aa]n|[Mm]ore|[Tt]he) (?<slip>in depth) (?:look|guide|explanation|discussion|analysis|overview|tutorial|introduction|review|understanding|information|documentation|article|knowledge|coverage|description)',
    to: 'in-depth',
  },
  {
    pattern:
      '(?<slip>(?:[Uu]ser|[Cc]ustomer|[Pp]ublic|[Ii]nternet|[Oo]utward) facing) (?:APIs?|docs|documentation|changes?|features?|interfaces?|plugins?|errors?|messages?|apps?|applications?|services?|text|parts?|components?|websites?)',
    to: hyphened,
  },
  {
    pattern:
      '(?<slip>[Ss]elf (?:closing|hosted|contained|signed|explanatory|referencing|managed|documenting|healing|describing|hosting))(?= \\p{Ll}|[.,;:])',
    to: hyphened,
    unless: /\bthe ?$/iu,
  },
  {
    pattern: '(?:[Tt]he|[Aa]|[Tt]hese|[Ii]s|[Aa]re|[Oo]f|[Bb]y|[Uu]sing|[Uu]se) (?<slip>so called)(?= \\p{L})',
    to: 'so-called',
  },
  { pattern: '(?<slip>[Ff]ull fledged)', to: hyphened },
  { pattern: '(?<slip>[Ss]tep by step) (?:guides?|instructions?|tutorials?|explanation|walkthrough)', to: hyphened },
  {
    pattern:
      '(?<slip>(?:[Oo]ne|[Mm]any) to (?:one|many)) (?:mapping|relationships?|relations?|correspondence|associations?)',
    to: hyphened,
  },
  { pattern: `(?:[Aa]|[Tt]he) (?<slip>read only) ${noun}`, to: 'read-only' },
  {
    pattern:
      '(?<slip>[Nn]on (?:existing|existent|empty|zero|null|blocking|negative|standard|trivial|default|native|breaking|technical|interactive|deterministic|destructive|breaking|required|optional|unique|public|commercial|critical|exhaustive|overlapping))(?= \\p{Ll}|[.,;:])',
    to: hyphened,
  },
  {
    pattern:
      '(?<slip>[Pp]re (?:defined|configured|installed|built|existing|requisites?|processing|processor|compiled|rendered|populated))(?= \\p{Ll}|[.,;:])',
    to: hyphened,
  },
  {
    pattern: '(?<slip>[Mm]ulti (?:threaded|tenant|platform|step|line|stage|word|user|node))(?= \\p{Ll}|[.,;:])',
    to: hyphened,
  },
  {
    pattern:
      '(?<slip>[Ss]ub (?:directory|directories|folders?|commands?|modules?|domains?|sections?|class|classes|types?))(?= \\p{Ll}|[.,;:])',
    to: (found) => found.replace(/\s+/u, ''),
  },
  {
    pattern: '(?<slip>[Ss]creen shots?|[Ww]ork flows?|[Ss]hort cuts?|[Nn]ame spaces?)(?= \\p{Ll}|[.,;:])',
    to: (found) => found.replace(/\s+/u, ''),
  },
  {
    pattern: '(?:[Aa]|[Tt]he|[Tt]his|[Pp]ossible) (?<slip>work around)(?= (?:for|is|to|until)\\b|[.,;:])',
    to: 'workaround',
  },
  {
    pattern:
      "(?:[Pp]lease|[Yy]ou can|[Yy]ou should|[Yy]ou may|[Yy]ou could|[Ff]eel free to|sure to|[Ww]ant to|[Ll]ike to|[Ll]et's) (?<slip>checkout)(?! (?:pages?|process|flow|code|form|session)\\b)",
    to: 'check out',
  },
  {
    pattern: `(?:[Yy]ou (?:can|should|must|will)|[Ww]e (?:can|will|should|must)|[Pp]lease|[Ll]et's|[Hh]ow to|[Aa]ble to|[Hh]ave to|[Ww]ant to|[Nn]eeds? to) (?<slip>setup|shutdown|backup|login|logout|rollback|cleanup|signup)(?! (?:and|or|guide|scripts?|process|page|files?|steps?|flow|form|code)\\b)(?= \\p{L}|[.,;])`,
    to: parted,
  },
  {
    pattern:
      '(?:[Bb]e|[Bb]een|[Bb]eing|[Aa]re|[Ww]ere|properly|correctly) (?<slip>setup|shutdown)(?= (?:to|with|in|by|correctly|properly|and|for|as|on|using|when|before)\\b|[.,;])',
    to: parted,
    unless: /\b(?:steps?|phases?|stages?|there|instructions|methods?|include)\b/iu,
  },
  { pattern: '<start>(?<slip>Setup) (?:a|an|the|your|our)(?= )', to: 'Set up' },
];
