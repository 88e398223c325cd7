// Preloaded into a measured process: notes every script that it loads and how large it is, in the file that SCRIPTS_LOADED names, until
// the first request to a model leaves.
import { appendFileSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

let asked = false;
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  asked ||= String(input?.url ?? input).endsWith('/chat/completions');
  return fetch(input, init);
};
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!asked && url.startsWith('file:')) {
      const file = fileURLToPath(url);
      appendFileSync(process.env.SCRIPTS_LOADED, `${JSON.stringify({ file, bytes: statSync(file).size })}\n`);
    }
    return loaded;
  },
});
