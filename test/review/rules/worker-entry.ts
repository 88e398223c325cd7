import { serveChecks } from '../../../src/review/rules/worker.ts';

serveChecks();
