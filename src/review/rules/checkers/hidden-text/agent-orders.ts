import type { Directive } from './directives.ts';
import { foreignAgentOrdersIn } from './foreign-agent-orders.ts';

/** A machine that reads pages for somebody: by its trade, or by the name of a product. */
const agent = `(?:(?:ai|llm|gpt|coding|code|automated|autonomous|software|browser|browsing|web|research|language|reading|chat)[- ](?:coding |based |powered |language )?(?:agent|assistant|model|bot|crawler|system|tool)s?|(?:agent|assistant)s?(?= (?:reading|processing|summari[sz]ing|indexing|browsing|that (?:reads?|process|summari[sz]e|index|browse)))|(?:agent|assistant|bot|crawler|model|program|reader|scraper|system|tool)s?(?: and \\w+)? (?:powered|driven|run|operated) by (?:an? )?(?:ais?|llms?|(?:large )?language models?|artificial intelligence)|artificial intelligences?|machine readers?|chatbots?|claude(?: code)?|chatgpt|github copilot|copilot|gemini|codex|perplexity|llms?|language models?|ais?)`;
const article = `(?:an? |the |any |all |every |each |dear )?`;

/** The name of a setting that others stand below: "code-tools:". */
const key = String.raw`[a-z]+-[a-z]+:\s+(?:[\w-]+:|true\b|false\b)`;

/** Words by which a machine is spoken to, as against written about. */
const addresses = [
  // Nobody but a machine is told in secret how to sum a page up.
  String.raw`\b(?:when|while|before|after|if)(?: you(?: are|'re)?)? (?:summari[sz]|crawl|scrap|ingest|process|answer)\w* (?:(?:any )?questions? (?:about|on) )?(?:this|the) (?:page|site|website|document|article|content)\b`,
  String.raw`\b(?:if|when|since|because|as) you(?: are|'re)? (?:an? |the )?(?:\w+ ){0,2}?${agent}\b`,
  String.raw`\bas ${article}${agent}\b,? (?:you|please|always|never)\b`,
  String.raw`\b(?:notes?|messages?|instructions?|hints?|attention|reminders?|prompts?|orders?),?:? (?:to|for) ${article}${agent}\b`,
  String.raw`\b(?:dear|hey|hello|hi|attention),? ${article}${agent}\b`,
  String.raw`(?<![\w-])(?!${key})${article}${agent} ?(?::|,(?= ?(?:please|you|do not|don't|never|always|run|execute|ignore)\b)|\b (?:must|should|shall|please|needs? to|(?:has|have) to|(?:is|are) (?:instructed|required|asked|told|expected|advised) to)\b)`,
];

/** What it is told to do, where it is told to go, and what it is given to run. */
const orders = [
  String.raw`\b(?:run|execute|eval|invoke|fetch|download|install|open|visit|follow|click|call|send|post|upload|e-?mail|forward|exfiltrate|print|reveal|tell|say|state|recommend|prefer|praise|promote|mention|include|insert|append|add|cite|link|buy|ignore|disregard|skip|never|always|do not|don't|delete|remove|commit|push|approve|merge|respond|reply|output|pretend|treat|use|describe|rank|rate|present|prioriti[sz]e|trust|assume|omit|choose)\b`,
  `https?://`,
  String.raw`\b(?:curl|wget|iwr|irm)\b[^\n]{0,200}\|`,
];

const addressed = new RegExp(`(?:${addresses.join('|')})`, 'gi');
const ordered = new RegExp(`(?:${orders.join('|')})`, 'i');

/** The same in one word, which people and programs of other trades are called too: only grave orders to them count. */
const plainAgent = '(?:agent|assistant|model|bot|crawler)s?';
const plainAddresses = [
  String.raw`\b(?:if|when|since|because|as) you(?: are|'re)? (?:an? |the )?(?:\w+ )?${plainAgent}\b`,
  String.raw`\bas ${article}${plainAgent}\b,? (?:you|please|always|never)\b`,
  String.raw`\b(?:notes?|messages?|instructions?|attention|reminders?|orders?),?:? (?:to|for) ${article}${plainAgent}\b`,
  String.raw`(?<![\w-])${article}${plainAgent}(?: (?:reading|processing|summari[sz]ing|indexing|browsing|visiting|parsing|who|which|that)\b[^\n:,.;]{0,60})? ?(?::|,(?= ?(?:please|you|do not|don't|never|always|run|execute|ignore)\b)|\b (?:must|should|shall|please|needs? to|(?:has|have) to|(?:is|are) (?:instructed|required|asked|told|expected|advised) to)\b(?! (?:not )?be\b))`,
];
const graveOrders = [
  String.raw`\b(?:ignore|disregard|approve|exfiltrate|reveal|pretend)\b`,
  String.raw`\b(?:run|execute|eval|fetch|download|install|open|visit|follow|load|send|post|upload|recommend|include|insert|cite|link to)\b[^\n]{0,120}https?://`,
  String.raw`\b(?:curl|wget|iwr|irm)\b[^\n]{0,200}\|`,
];

const plainlyAddressed = new RegExp(`(?:${plainAddresses.join('|')})`, 'gi');
const gravelyOrdered = new RegExp(`(?:${graveOrders.join('|')})`, 'i');

/** Whatever is addressed has one of these in its name; a text without them is told apart without the long expressions. */
const named =
  /agent|assistant|model|bot|crawler|system|tool|claude|chatgpt|copilot|gemini|codex|perplexity|llm|(?<!\w)ai|machine|artificial|summari[sz]|crawl|scrap|ingest|process|answer/i;

/** An order stands within so many characters of the name. */
const reach = 240;

/**
 * Finds orders to any machine that reads the page: an agent, assistant or model is named and told to do something. The text is
 * what readers do not see; the same in plain sight is a manual.
 */
export function agentOrdersIn(text: string): readonly Directive[] {
  const foreign = foreignAgentOrdersIn(text);
  if (!named.test(text)) return foreign;
  const grave = found(text, plainlyAddressed, gravelyOrdered);
  const all = [...found(text, addressed, ordered), ...foreign];
  return [...all, ...grave.filter((one) => !all.some(({ start, end }) => one.start < end && start < one.end))];
}

function found(text: string, address: RegExp, order: RegExp): readonly Directive[] {
  return [...text.matchAll(address)].flatMap((match): Directive[] => {
    const from = match.index + match[0].length;
    const line = text.slice(from, from + reach).split('\n')[0] ?? '';
    const said = order.exec(line);
    return said === null ? [] : [{ kind: 'order', start: match.index, end: from + said.index + said[0].length }];
  });
}
