import { z } from 'zod';

/** One question of the rubric as the request words it. */
interface AskedCriterion {
  readonly id: string;
  /** `must-contain`, or `other`. */
  readonly kind: string;
  readonly text: string;
}

/** What a scripted model needs to know of a request, read from the prompt as a model would read it. */
export interface Question {
  readonly nonce: string;
  /** What the reviewer says that it looks after. */
  readonly responsibility: string;
  /** In the order of the request. */
  readonly criteria: readonly AskedCriterion[];
  readonly lines: readonly { readonly number: number; readonly changed: boolean; readonly text: string }[];
  /** The request repeats an earlier one whose answer could not be used. */
  readonly isRepair: boolean;
}

/** A chat completion request, taken apart. */
export interface ChatRequest {
  readonly model: string;
  readonly system: string;
  readonly user: string;
  /** How the shape of the answer is asked for. */
  readonly form: 'json_schema' | 'tool' | 'json_object' | 'text';
  readonly toolName: string | undefined;
  readonly question: Question;
  /** The whole body. */
  readonly body: unknown;
}

const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ type: z.string() }).optional(),
  tools: z.array(z.looseObject({ function: z.looseObject({ name: z.string() }) })).optional(),
});

/** Reads the body of a request. */
export function readRequest(body: unknown): ChatRequest {
  const { model, messages, response_format: format, tools } = bodySchema.parse(body);
  const said = (role: string) =>
    messages
      .filter((message) => message.role === role)
      .map(({ content }) => content)
      .join('\n');
  const user = said('user');
  const type = format?.type;
  const form = type === 'json_schema' || type === 'json_object' ? type : tools === undefined ? 'text' : 'tool';
  const toolName = tools?.[0]?.function.name;
  return { model, system: said('system'), user, form, toolName, question: readQuestion(user), body };
}

function readQuestion(user: string): Question {
  const nonce = /^<content (\S+)>$/m.exec(user)?.[1] ?? '';
  const [content = '', rest = ''] = user.split(`</content ${nonce}>`);
  const rubric = rest.slice(Math.max(0, rest.lastIndexOf('Rubric: ')));
  return {
    nonce,
    responsibility: /^Rubric: (.*)$/m.exec(rubric)?.[1] ?? '',
    criteria: [...rubric.matchAll(/^- ([\w-]+)(?: \(([\w-]+)\))?: (.*)$/gm)].map(
      ([, id = '', kind = 'other', text = '']) => ({
        id,
        kind,
        text,
      }),
    ),
    lines: readLines(content),
    isRepair: rubric.includes('An earlier answer could not be used'),
  };
}

/** A number stands where the change begins or ends, and now and then; the lines after it go on from there. */
function readLines(content: string): Question['lines'] {
  const lines: Question['lines'][number][] = [];
  let last: { readonly number: number; readonly changed: boolean } | undefined;
  for (const line of content.split('\n').slice(1, -1)) {
    const [, changed, older, numbered = line] = /^(?:(\d+)|\((\d+)\))\u203A+ (.*)$/.exec(line) ?? [];
    const number = changed ?? older;
    if (number !== undefined) last = { number: Number(number), changed: changed !== undefined };
    else last = last && { ...last, number: last.number + 1 };
    if (last !== undefined && line !== '') lines.push({ ...last, text: numbered });
  }
  return lines;
}
