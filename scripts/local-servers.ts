// Serves a stand-in for a model on this machine, in the foreground, so that the action can be run without a key:
// `node scripts/local-servers.ts --model-port 4010` answers at http://127.0.0.1:4010/v1.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { scriptedModel } from '../test/support/scripted-model.ts';

const { values } = parseArgs({ options: { 'model-port': { type: 'string', default: '4010' } } });
const port = Number(values['model-port']);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error('--model-port must be a port, 1 to 65535.');
  process.exit(2);
}

// The mock chooses its own port; this passes everything on to it.
const model = await scriptedModel();
const target = new URL(model.url);
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method = 'GET', url = '/' } = request;
    const body = method === 'GET' ? {} : { body: Buffer.concat(chunks) };
    fetch(new URL(url, target.origin), { method, headers: { 'content-type': 'application/json' }, ...body })
      .then(async (answer) => {
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
        response.end(Buffer.from(await answer.arrayBuffer()));
      })
      .catch(() => response.writeHead(502).end());
  });
});
server.listen(port, '127.0.0.1', () => console.log(`model: http://127.0.0.1:${port}/v1`));

const stop = (): void => {
  server.close();
  void model.close().then(() => process.exit(0));
};
process.once('SIGINT', stop).once('SIGTERM', stop);
