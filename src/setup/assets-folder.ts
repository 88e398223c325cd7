import { join } from 'node:path';

/** Where the data files of a running script lie: beside the bundle, and beside `src/` when the sources run as they are. */
export function assetsOf(script: string): string {
  return script.endsWith('.ts') ? join(script, '..', '..', 'assets') : join(script, '..', 'assets');
}
