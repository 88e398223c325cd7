// Preloaded into a measured process: notes every script that it loads and how large it is, in the file that SCRIPTS_LOADED names, until
// the first request to a model leaves; then also how much of each was compiled by then. V8 compiles a function when it is first called.
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { Session } from 'node:inspector';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

const note = (what) => appendFileSync(process.env.SCRIPTS_LOADED, `${JSON.stringify(what)}\n`);

/** The letters of a script outside of functions that were never called. */
function calledIn(file, functions) {
  const { length } = readFileSync(file, 'utf8');
  const ranges = functions
    .flatMap(({ ranges: own }) => own)
    .toSorted((one, other) => one.startOffset - other.startOffset);
  let left = 0;
  let end = 0;
  for (const { startOffset, endOffset, count } of ranges) {
    if (count > 0 || startOffset < end) continue;
    left += endOffset - startOffset;
    end = endOffset;
  }
  return Math.round((statSync(file).size * (length - left)) / length);
}

let asked = false;
let begun = false;

/** Takes what was compiled, at the first request to a model, by whichever client it goes. */
function leaves(address) {
  if (asked || !address.endsWith('/chat/completions')) return;
  asked = true;
  // What `fetch` is made of lies in Node itself: it is told of as a script without a size.
  if (process.moduleLoadList.some((name) => name.endsWith('/undici'))) note({ file: '/node/undici', bytes: 0 });
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error !== null) throw error;
    const scripts = taken.result.filter(({ url }) => url.startsWith('file:'));
    for (const { url, functions } of scripts) {
      const file = fileURLToPath(url);
      note({ file, compiled: calledIn(file, functions) });
    }
  });
}

subscribe('http.client.request.start', ({ request }) => {
  if (!begun) note({ begun: request.path });
  begun = true;
  leaves(request.path);
});
const { fetch } = globalThis;
globalThis.fetch = (input, init) => {
  leaves(String(input?.url ?? input));
  return fetch(input, init);
};
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!asked && url.startsWith('file:')) {
      const file = fileURLToPath(url);
      note({ file, bytes: statSync(file).size });
    }
    return loaded;
  },
});
