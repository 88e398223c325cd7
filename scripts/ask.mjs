// A model endpoint that asks somebody: each new question lies as a text under OUT/prompts, its answer is awaited as JSON under
// OUT/answers. Run the gate, have the questions answered, run it again, until nothing new is asked. Nonce and canary are taken
// out, so a question keeps its name from run to run; a line of OUT/log.jsonl says what was asked and whether it was answered.
//   node scripts/ask.mjs OUT PORT
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [out, port] = process.argv.slice(2);
if (out === undefined || port === undefined) {
  console.error('Name a folder and a port.');
  process.exit(2);
}
for (const folder of ['prompts', 'answers']) mkdirSync(join(out, folder), { recursive: true });

/** What is said of a criterion that nobody has answered yet. */
const notYet = (criterion) => ({
  criterion,
  reason: 'Not answered yet.',
  quote: null,
  status: 'uncertain',
  suggestion: null,
});

function reply(body) {
  const [system, user] = body.messages.map(({ content }) => content);
  const nonce = user.match(/<content ([0-9a-f]{32})>/)[1];
  const canary = system.match(/Never write this word: (\S+)/)?.[1] ?? 'none';
  const neutral = (text) => text.replaceAll(nonce, 'NONCE').replaceAll(canary, 'CANARY');
  // The day is no part of a question's name: the same page is the same question tomorrow.
  const question = `${neutral(system)}\n=====\n${neutral(user)}`;
  const name = createHash('sha256')
    .update(question.replace(/^Today is \d{4}-\d\d-\d\d/m, 'Today is DAY'))
    .digest('hex');
  const prompt = join(out, 'prompts', `${name.slice(0, 12)}.txt`);
  const answer = join(out, 'answers', `${name.slice(0, 12)}.json`);
  if (!existsSync(prompt)) writeFileSync(prompt, question);
  const known = existsSync(answer);
  const rubric = user.slice(user.lastIndexOf('\nRubric:'));
  const asked = [...rubric.matchAll(/^- ([\w-]+)(?: \(must-contain\))?: /gm)].map(([, id]) => id);
  const content = known
    ? readFileSync(answer, 'utf8').replaceAll('NONCE', nonce)
    : JSON.stringify({ nonce, answers: asked.map(notYet) });
  appendFileSync(
    join(out, 'log.jsonl'),
    `${JSON.stringify({ name: name.slice(0, 12), known, rubric: rubric.split('\n')[1] })}\n`,
  );
  const prompt_tokens = Math.ceil(question.length / 4);
  const completion_tokens = Math.ceil(content.length / 4);
  return {
    id: name,
    object: 'chat.completion',
    created: 1,
    model: body.model,
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null } }],
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  };
}

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') response.end(JSON.stringify({ object: 'list', data: [{ id: 'somebody' }] }));
    else response.end(JSON.stringify(reply(JSON.parse(Buffer.concat(chunks).toString()))));
  });
}).listen(Number(port), '127.0.0.1');
