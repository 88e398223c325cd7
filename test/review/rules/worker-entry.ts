import { readAsset } from '../../../src/local/assets.ts';
import { serveChecks } from '../../../src/review/rules/pool/serve-checks.ts';

serveChecks(readAsset);
