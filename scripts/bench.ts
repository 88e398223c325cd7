// Benchmarks, not tests: ratios within one run, on whatever machine this is. `npm run bench -- gate 1 10` runs a part;
// `npm run bench -- start --keep` keeps its figures as the last, with which later runs are compared.
import { benchEngine } from './bench/engine.ts';
import { benchGate } from './bench/gate.ts';
import { benchRules } from './bench/rules.ts';
import { benchScale } from './bench/scale.ts';
import { benchStart } from './bench/start.ts';
import { benchTail } from './bench/tail.ts';
import { benchText } from './bench/text.ts';

// What is measured is what is shipped: `npm run build` first.
process.env.CONTENT_GATE_BUNDLE ??= 'dist/index.js';

const [part, ...sizes] = process.argv.slice(2).filter((one) => one !== '--keep');
const keep = process.argv.includes('--keep');
const wanted = (name: string): boolean => part === undefined || part === name;

if (wanted('start')) await benchStart(Number(sizes[0] ?? 9), keep);
if (wanted('gate')) await benchGate(sizes.length > 0 ? sizes.map(Number) : [1, 10, 50, 200]);
if (wanted('tail')) await benchTail(sizes.length > 0 ? sizes.map(Number) : [50, 200]);
if (wanted('engine')) await benchEngine();
if (wanted('text')) await benchText();
if (wanted('rules')) await benchRules(sizes.length > 0 ? sizes.map(Number) : [1, 200]);
if (part === 'scale') await benchScale(sizes.length > 0 ? sizes.map(Number) : [10_000, 100_000], keep);
