import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Loaded before the sources, in the process of the action: what they import comes from the folder that the address names.
const folder = new URL(import.meta.url).searchParams.get('folder') ?? '';
const files = new Map<string, string>(Object.entries(JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'))));

registerHooks({
  resolve(specifier, context, next) {
    const file = files.get(specifier);
    if (file === undefined || !context.parentURL?.endsWith('.ts')) return next(specifier, context);
    return { url: pathToFileURL(join(folder, file)).href, format: 'module', shortCircuit: true };
  },
});
