import { serveChecks } from '../../../src/review/rules/pool/worker.ts';

serveChecks();
