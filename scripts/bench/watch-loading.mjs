// Preloaded into a measured process: notes every script that it loads, when and how large, in the file that SCRIPTS_LOADED names.
import { appendFileSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (url.startsWith('file:')) {
      const file = fileURLToPath(url);
      const note = { at: performance.timeOrigin + performance.now(), file, bytes: statSync(file).size };
      appendFileSync(process.env.SCRIPTS_LOADED, `${JSON.stringify(note)}\n`);
    }
    return loaded;
  },
});
