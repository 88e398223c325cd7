export const id = 410;
export const ids = [410];
export const modules = {

/***/ 73410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(63294);
// EXTERNAL MODULE: ./lib/config/problem.js
var problem = __webpack_require__(7109);
// EXTERNAL MODULE: ./lib/gate.js + 8 modules
var gate = __webpack_require__(98880);
// EXTERNAL MODULE: ./lib/llm/connect.js + 13 modules
var connect = __webpack_require__(3329);
// EXTERNAL MODULE: ./lib/local/results.js
var results = __webpack_require__(14693);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/content/decode.js
var decode = __webpack_require__(32431);
// EXTERNAL MODULE: ./lib/content/patch.js
var content_patch = __webpack_require__(27243);
// EXTERNAL MODULE: ./lib/orchestration/limiter.js
var limiter = __webpack_require__(74525);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/local/git.js


const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Runs one git command in a folder; the user's pagers, external diffs and text filters stay out of it. */
async function git(directory, args, signal) {
    try {
        const { stdout } = await execute('git', ['--no-pager', ...args], {
            cwd: directory,
            encoding: 'buffer',
            maxBuffer: 256 * 1024 * 1024,
            ...(signal === undefined ? {} : { signal }),
            env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        });
        return { ok: true, stdout };
    }
    catch (error) {
        const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
        const firstLine = stderr.split('\n').find((line) => line.trim() !== '');
        return { ok: false, cause: firstLine?.trim() ?? 'git failed without a message' };
    }
}
/** Splits the NUL-separated output of git's `-z` options. */
function nulSeparated(output) {
    return output
        .toString('utf8')
        .split('\0')
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./lib/local/listing.js



const slashes = (path) => path.split(external_node_path_.sep).join('/');
async function walk(directory, below) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, below), { withFileTypes: true });
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = (0,external_node_path_.join)(below, entry.name);
        if (entry.name === '.git' || entry.name === 'node_modules')
            return [];
        return entry.isDirectory() ? walk(directory, path) : [slashes(path)];
    }));
    return nested.flat();
}
/** All files of a folder, sorted; in a git repository without those that git ignores. */
async function listFiles(directory, signal) {
    const tracked = await git(directory, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], signal);
    const files = tracked.ok ? nulSeparated(tracked.stdout) : await walk(directory, '');
    return [...files].sort();
}
const statusOf = {
    A: 'added',
    C: 'copied',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    T: 'changed',
};
/** What changed between a commit and the working tree, new files that git does not track yet included. */
async function listChanges(directory, base, signal) {
    const diff = await git(directory, ['diff', '--name-status', '--find-renames', '--no-ext-diff', '-z', base], signal);
    if (!diff.ok)
        return diff;
    const untracked = await git(directory, ['ls-files', '-z', '--others', '--exclude-standard'], signal);
    if (!untracked.ok)
        return untracked;
    const files = [];
    const words = nulSeparated(diff.stdout)[Symbol.iterator]();
    for (const word of words) {
        const status = statusOf[word[0] ?? ''] ?? 'changed';
        const first = words.next().value ?? '';
        if (status === 'renamed' || status === 'copied') {
            files.push({ status, previousPath: first, path: words.next().value ?? '' });
        }
        else {
            files.push({ status, path: first });
        }
    }
    for (const path of nulSeparated(untracked.stdout))
        files.push({ status: 'added', path });
    return { ok: true, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
/** A path that a person typed, relative to the root of what is judged; undefined when it lies outside. */
function insideRoot(root, absolute) {
    const path = (0,external_node_path_.relative)(root, absolute);
    return path.startsWith('..') ? undefined : slashes(path);
}

;// CONCATENATED MODULE: ./lib/local/snapshot.js



const unreadable = (cause) => ({ ok: false, reason: 'unreadable', cause });
const missing = (path, where) => ({
    ok: false,
    reason: 'missing',
    cause: `${path} does not exist in ${where}`,
});
function snapshot_decode(bytes, path) {
    try {
        return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return unreadable(`${path} is not UTF-8 text`);
    }
}
/** The files as they lie in a folder, uncommitted changes included; symbolic links are not followed. */
function workingTree(directory, paths) {
    const known = new Set(paths);
    return {
        sha: 'working tree',
        async read(path) {
            const absolute = (0,external_node_path_.join)(directory, path);
            try {
                const stat = await (0,promises_.lstat)(absolute);
                if (!stat.isFile())
                    return unreadable(`${path} is not a regular file`);
                return snapshot_decode(await (0,promises_.readFile)(absolute), path);
            }
            catch {
                return missing(path, 'the working tree');
            }
        },
        async paths() {
            return known;
        },
    };
}
/** A commit of the local repository, read without touching the working tree. */
function commit(directory, sha) {
    return {
        sha,
        async read(path, signal) {
            const listed = await git(directory, ['ls-tree', '-z', sha, '--', path], signal);
            if (!listed.ok)
                return unreadable(listed.cause);
            const [mode, type, rest] = listed.stdout.toString('utf8').split(' ');
            if (mode === undefined || mode === '' || rest === undefined)
                return missing(path, `commit ${sha.slice(0, 10)}`);
            if (type !== 'blob' || mode === '120000')
                return unreadable(`${path} is not a regular file`);
            const blob = await git(directory, ['cat-file', 'blob', rest.split('\t')[0] ?? ''], signal);
            return blob.ok ? snapshot_decode(blob.stdout, path) : unreadable(blob.cause);
        },
        async paths(signal) {
            const listed = await git(directory, ['ls-tree', '-r', '-z', '--name-only', sha], signal);
            return listed.ok ? new Set(nulSeparated(listed.stdout)) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/local/source.js








const readers = 16;
/** Content from a folder on this machine. With a base, what a pull request onto it would change; else every file whole. */
async function localSource(request, signal) {
    const { root, base } = request;
    const paths = await listFiles(root, signal);
    const head = workingTree(root, paths);
    return {
        head,
        base: base === undefined ? head : commit(root, base),
        load: (select, limits) => loadChange(request, paths, select, limits, signal),
    };
}
async function loadChange({ root, below, base }, paths, select, limits, signal) {
    const listing = base === undefined
        ? { ok: true, files: paths.map((path) => ({ path, status: 'added' })) }
        : await listChanges(root, base, signal);
    if (!listing.ok) {
        return {
            listed: [],
            files: [],
            leftOut: [],
            listingProblem: `The changes since the base cannot be listed: ${listing.cause}.`,
        };
    }
    const wanted = listing.files.filter(({ path }) => isBelow(path, below));
    const limit = (0,limiter/* createLimiter */.z)(readers);
    const loaded = await Promise.all(wanted.map((file) => {
        const exclusion = select(file);
        return exclusion === undefined
            ? limit(() => loadFile(root, file, base, limits, signal))
            : { path: file.path, exclusion };
    }));
    return {
        listed: listing.files,
        files: loaded.filter((item) => 'text' in item),
        leftOut: loaded.filter((item) => 'exclusion' in item),
    };
}
function isBelow(path, below) {
    return (below.length === 0 || below.some((folder) => folder === '' || path === folder || path.startsWith(`${folder}/`)));
}
async function loadFile(root, file, base, limits, signal) {
    const leftOut = (exclusion) => ({ path: file.path, exclusion });
    try {
        const absolute = (0,external_node_path_.join)(root, file.path);
        const stat = await (0,promises_.lstat)(absolute);
        if (stat.isSymbolicLink())
            return leftOut({ reason: 'symlink' });
        if (stat.isDirectory())
            return leftOut({ reason: 'submodule' });
        if (stat.size > limits.maxFileBytes) {
            return leftOut({ reason: 'too-large', bytes: stat.size, limit: limits.maxFileBytes });
        }
        const bytes = await (0,promises_.readFile)(absolute, { signal });
        const decoded = (0,decode/* decodeContent */.K)(bytes);
        if (!decoded.ok)
            return leftOut(decoded.exclusion);
        const lines = await changedLines(root, file, base, decoded.text, signal);
        if (lines.length === 0)
            return leftOut({ reason: 'unchanged-text' });
        return {
            path: file.path,
            ...(file.previousPath === undefined ? {} : { previousPath: file.previousPath }),
            status: file.status,
            blobSha: (0,decode/* gitBlobId */.t)(bytes),
            text: decoded.text,
            changedLines: lines,
            commentableLines: [],
        };
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return leftOut({ reason: 'unreadable', cause: 'it cannot be read from the disk' });
    }
}
/** The lines that git says were added or altered; all of them where the file is new or git cannot say. */
async function changedLines(root, file, base, text, signal) {
    const whole = [{ start: 1, end: lineCount(text) }];
    if (base === undefined || file.status === 'added')
        return whole;
    const patch = await git(root, [
        'diff',
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--find-renames',
        '-U3',
        base,
        '--',
        file.previousPath ?? file.path,
        file.path,
    ], signal);
    if (!patch.ok)
        return whole;
    const output = patch.stdout.toString('utf8');
    const hunks = output.search(/^@@ /m);
    return hunks === -1 ? [] : ((0,content_patch/* readPatch */.H)(output.slice(hunks))?.changedLines ?? whole);
}
function lineCount(text) {
    const breaks = text.match(/\r\n|\r|\n/g)?.length ?? 0;
    return Math.max(1, /[\r\n]$/.test(text) ? breaks : breaks + 1);
}

// EXTERNAL MODULE: ./lib/local/web.js
var web = __webpack_require__(48445);
// EXTERNAL MODULE: ./lib/memory.js + 3 modules
var memory = __webpack_require__(15061);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(50566);
// EXTERNAL MODULE: ./lib/report/shown-findings.js + 1 modules
var shown_findings = __webpack_require__(46880);
;// CONCATENATED MODULE: ./lib/report/json.js


/** The report for programs: stable keys in a stable order; new ones may be added under the same `schema`. */
function renderJson(report) {
    const { overall, files } = report;
    const totals = (0,shown_findings/* totalsOf */.v)(files);
    const value = {
        schema: 1,
        gate: report.gateId,
        version: report.version,
        mode: report.mode,
        verdict: overall.decision,
        passed: overall.passed,
        score: overall.score,
        reason: overall.reason,
        nextAction: overall.nextAction,
        policy: report.policy,
        configuration: report.configuration,
        subject: report.subject,
        findings: totals,
        files: files.map((file) => ({
            path: file.path,
            blobSha: file.blobSha,
            verdict: file.verdict.decision,
            decidedBy: file.verdict.decidedBy,
            score: file.verdict.score,
            reason: file.verdict.reason,
            arithmetic: file.verdict.arithmetic,
            warnings: file.verdict.warnings,
            reviewers: file.reviewers.map(({ reviewer, outcome, review, reusedFrom }) => ({
                name: reviewer.name,
                kind: reviewer.kind,
                weight: reviewer.weight,
                required: reviewer.required,
                veto: reviewer.veto,
                outcome: outcome.status,
                cause: outcome.cause ?? null,
                durationMs: outcome.durationMs,
                approved: review?.approved ?? null,
                score: review?.score ?? null,
                answers: review?.answers ?? [],
                undecided: review?.undecided ?? [],
                unread: review?.unread ?? [],
                usage: review?.usage ?? null,
                notes: review?.notes ?? [],
                reusedFrom: reusedFrom ?? null,
            })),
            findings: (0,shown_findings/* shownFindings */.q)(file).map(({ finding, group, reviewers, criteria }) => ({
                group,
                fingerprint: finding.fingerprint,
                severity: finding.severity,
                blocks: finding.blocks,
                standing: finding.standing,
                reviewers,
                criteria,
                message: finding.message,
                range: finding.range ?? null,
                quote: finding.quote ?? null,
                suggestion: finding.suggestion ?? null,
            })),
            phases: file.phases,
            notAsked: file.notAsked ?? [],
            durationMs: file.durationMs,
        })),
        leftOut: report.leftOut,
        notices: report.notices,
        model: report.model ?? null,
        usage: report.usage,
        cost: report.cost ?? null,
        spending: report.spending ?? [],
        startedAt: report.startedAt,
        durationMs: report.durationMs,
        runUrl: report.runUrl ?? null,
    };
    return jsonText(value);
}
/** A value as JSON text that a terminal or a job's log can show: nothing in it is acted upon. */
function jsonText(value) {
    return `${escaped(JSON.stringify(value, undefined, 2))}\n`;
}
/** The same values, but nothing that a terminal or a job's log acts upon: JSON lets any character be spelt out. */
function escaped(json) {
    return json
        .replaceAll(/[^\n\x20-\x7E]/gu, (found) => ((0,neutralise/* visible */.RK)(found) === found ? found : spelt(found)))
        .replaceAll('##[', '##\\u005b');
}
function spelt(found) {
    return Array.from({ length: found.length }, (_, index) => found.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join('');
}

// EXTERNAL MODULE: ./lib/report/markdown-report.js
var markdown_report = __webpack_require__(48600);
// EXTERNAL MODULE: ./lib/report/progress.js
var report_progress = __webpack_require__(37751);
// EXTERNAL MODULE: ./node_modules/yoctocolors/index.js + 1 modules
var yoctocolors = __webpack_require__(14203);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(24847);
// EXTERNAL MODULE: ./lib/report/objection.js
var objection = __webpack_require__(53805);
;// CONCATENATED MODULE: ./lib/report/text-columns.js

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Characters that terminals draw two columns wide (UAX 11: wide and full-width), as far as text has them. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}]/v;
/** How many columns a text takes, colours not counted. */
function columnsOf(text) {
    let columns = 0;
    for (const { segment } of segmenter.segment((0,external_node_util_.stripVTControlCharacters)(text)))
        columns += wide.test(segment) ? 2 : 1;
    return columns;
}
/** Breaks a text at spaces; lines after the first are indented. A word that is too long stays whole, to be copied. */
function wrapped(text, width, indent, paint = (line) => line) {
    const start = /^ */.exec(text)?.[0] ?? '';
    const lines = [];
    let line = start;
    let empty = true;
    for (const word of text.slice(start.length).split(' ')) {
        if (!empty && columnsOf(line) + 1 + columnsOf(word) > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else {
            line = empty ? `${line}${word}` : `${line} ${word}`;
        }
        empty = false;
    }
    return [...lines, line].map(paint).join('\n');
}
/** Rows as lines with columns below each other; those from `numbers` on are right-aligned. */
function aligned(rows, numbers) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
    return rows.map((row) => row
        .map((text, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(text)));
        return column < numbers ? `${text}${padding}` : `${padding}${text}`;
    })
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./lib/report/undecided.js
var undecided = __webpack_require__(9715);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/terminal.js








const plain = (text) => text;
const noColours = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain };
const signs = {
    approved: '\u2713',
    'needs-work': '!',
    rejected: '\u2717',
    inconclusive: '?',
};
/** The report for a person at a terminal: findings where an editor can jump to them, the verdict last. */
function renderTerminal(report, { colour, columns }) {
    const paint = colour ? yoctocolors : noColours;
    const width = Math.max(40, Math.min(columns, 120));
    const calm = report.files.filter((file) => file.verdict.decision === 'approved' && !(0,objection/* hasObjection */.k)(file) && (0,shown_findings/* shownFindings */.q)(file).length === 0);
    const shown = report.files.length <= 5 ? report.files : report.files.filter((file) => !calm.includes(file));
    const blocks = [
        ...shown.map((file) => fileBlock(file, report, paint, width)),
        ...(shown.length < report.files.length
            ? [`${(0,wording/* counted */.hS)(report.files.length - shown.length, 'more file')} approved without a remark`]
            : []),
        ...leftOutBlock(report, paint, width),
        ...report.notices.map((notice) => wrapped(`${paint.yellow('note')}: ${(0,neutralise/* oneLine */.TN)(notice)}`, width, '  ')),
        footBlock(report, paint, width),
        verdictBlock(report, paint, width),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function decisionPaint(decision, paint) {
    return { approved: paint.green, 'needs-work': paint.yellow, rejected: paint.red, inconclusive: paint.yellow }[decision];
}
function fileBlock(file, report, paint, width) {
    const { decision, score, reason, warnings } = file.verdict;
    const title = `${signs[decision]} ${wording/* decisionWords */._C[decision]}, score ${score}`;
    const open = [
        ...warnings,
        ...(0,undecided/* undecidedLines */.J)(file),
        ...file.reviewers.flatMap(({ reviewer, outcome, review }) => [
            ...(outcome.status !== 'completed' && reviewer.required && !reason.includes(outcome.cause ?? outcome.status)
                ? [`${reviewer.name}: ${outcome.cause ?? outcome.status}`]
                : []),
            ...(review?.unread ?? []).map(({ start, end }) => `${reviewer.name} did not read lines ${start}-${end}`),
        ]),
    ];
    return [
        `${paint.bold((0,neutralise/* oneLine */.TN)(file.path, 300))}  ${decisionPaint(decision, paint)(title)}`,
        wrapped(`  ${(0,neutralise/* oneLine */.TN)(reason)}`, width, '  '),
        ...(0,shown_findings/* shownFindings */.q)(file).map((finding) => `\n${findingBlock(finding, file, paint, width)}`),
        '',
        voteTable(file, report, paint),
        wrapped(`  ${(0,wording/* arithmeticWords */.oM)(file.verdict, file.strategy ?? report.policy.strategy)}`, width, '    '),
        ...file.phases.flatMap(({ name, status, reason }) => status === 'stopped'
            ? [wrapped(`  ${paint.yellow('!')} ${(0,neutralise/* oneLine */.TN)(`phase ${name} stopped: ${reason ?? ''}`)}`, width, '    ')]
            : []),
        ...(file.notAsked ?? []).map(({ name, reason }) => wrapped(`  ${(0,neutralise/* oneLine */.TN)(`${name} has no part in this page: ${reason}`)}`, width, '    ', paint.dim)),
        ...open.map((line) => wrapped(`  ${paint.yellow('!')} ${(0,neutralise/* oneLine */.TN)(line)}`, width, '    ')),
    ].join('\n');
}
function findingBlock({ finding, group, reviewers, criteria }, file, paint, width) {
    const { range, quote, suggestion, message } = finding;
    const place = range === undefined ? '' : `:${range.startLine}:${range.startColumn}`;
    const lines = range !== undefined && (0,report_location/* lastLine */.fM)(range) > range.startLine ? ` to line ${(0,report_location/* lastLine */.fM)(range)}` : '';
    const label = {
        'must-mend': paint.red('must mend'),
        advice: paint.yellow(finding.severity === 'info' ? 'remark' : 'advice'),
        'already-there': paint.dim('already there'),
    }[group];
    const rules = criteria.map(({ id, text }) => (text === undefined ? id : `${id} ${(0,wording/* clause */.sb)(text)}`)).join('; ');
    return [
        `  ${paint.cyan(`${(0,neutralise/* oneLine */.TN)(file.path, 300)}${place}`)}${lines}  ${label}`,
        wrapped(`    ${(0,neutralise/* oneLine */.TN)(message, 600)}`, width, '    '),
        ...(quote === undefined ? [] : [wrapped(`    \u201C${(0,neutralise/* oneLine */.TN)(quote.text)}\u201D`, width, '     ')]),
        ...(suggestion === undefined
            ? []
            : [wrapped(`    instead: ${suggestion === '' ? '(nothing)' : (0,neutralise/* oneLine */.TN)(suggestion)}`, width, '    ')]),
        wrapped(`    ${(0,neutralise/* oneLine */.TN)(`${rules} (${reviewers.join(', ')})`, 400)}`, width, '    ', paint.dim),
    ].join('\n');
}
function voteTable(file, report, paint) {
    const rows = file.reviewers.map((entry) => [
        `${(0,neutralise/* oneLine */.TN)(entry.reviewer.name, 40)}${entry.reviewer.required ? ' (required)' : ''}`,
        (0,wording/* voteOf */._M)(entry).words,
        String(entry.review?.score ?? '-'),
        String(entry.reviewer.weight),
        (0,wording/* addedWords */.Kp)(file.verdict.arithmetic.contributions.find(({ reviewer }) => reviewer === entry.reviewer.name), file.verdict, file.strategy ?? report.policy.strategy),
        entry.reusedFrom === undefined ? (0,wording/* duration */.p0)(entry.outcome.durationMs) : 'reused',
    ]);
    const [head = '', ...body] = aligned([['reviewer', 'vote', 'score', 'weight', 'adds', 'time'], ...rows], 2);
    return [`  ${paint.dim(head)}`, ...body.map((line) => `  ${line}`)].join('\n');
}
function leftOutBlock({ leftOut }, paint, width) {
    if (leftOut.length === 0)
        return [];
    const most = 10;
    const lines = leftOut
        .slice(0, most)
        .map(({ path, exclusion }) => wrapped(`  ${(0,neutralise/* oneLine */.TN)(path, 300)}: ${(0,neutralise/* oneLine */.TN)((0,wording/* exclusionWords */.G2)(exclusion), 200)}`, width, '    ', paint.dim));
    const rest = leftOut.length > most ? [paint.dim(`  and ${leftOut.length - most} more`)] : [];
    return [[`${(0,wording/* counted */.hS)(leftOut.length, 'file was', 'files were')} not judged`, ...lines, ...rest].join('\n')];
}
function footBlock(report, paint, width) {
    const { usage, model, policy, cost } = report;
    const asked = model === undefined
        ? 'no model asked'
        : `${(0,neutralise/* oneLine */.TN)(model.name, 100)}, ${(0,wording/* counted */.hS)(usage.calls, 'call')}, ${(0,wording/* counted */.hS)(usage.promptTokens + usage.completionTokens, 'token')}`;
    const price = cost === undefined ? '' : `, $${cost.toFixed(cost < 0.01 ? 4 : 2)}`;
    return wrapped(`${(0,wording/* counted */.hS)(report.files.length, 'file')} in ${(0,wording/* duration */.p0)(report.durationMs)}; ${policy.strategy}; ${asked}${price}`, width, '  ', paint.dim);
}
function verdictBlock({ overall, mode, files }, paint, width) {
    const { mustMend, advice } = (0,shown_findings/* totalsOf */.v)(files);
    const findings = files.length === 0 ? '' : ` (${mustMend} to mend, ${(0,wording/* counted */.hS)(advice, 'remark')})`;
    const title = `${signs[overall.decision]} ${wording/* decisionWords */._C[overall.decision]}`;
    return [
        `${paint.bold(decisionPaint(overall.decision, paint)(title))}${findings}`,
        wrapped(`  ${(0,neutralise/* oneLine */.TN)(overall.reason)}`, width, '  '),
        wrapped(`  Next: ${(0,neutralise/* oneLine */.TN)(overall.nextAction)}`, width, '  '),
        ...(mode === 'advise' && overall.decision !== 'approved'
            ? ['  Advisory: in a pull request this blocks nothing.']
            : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/setup.js + 28 modules
var setup = __webpack_require__(22595);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/cli/world.js
/** How a command ends, as scripts see it. */
const exitCodes = { approved: 0, notApproved: 1, usage: 2, inconclusive: 3, interrupted: 130 };
/** Whether colours are wanted on a stream (https://no-color.org, and FORCE_COLOR as Node reads it). */
function wantsColour(terminal, variables) {
    if (variables.NO_COLOR !== undefined && variables.NO_COLOR !== '')
        return false;
    if (variables.FORCE_COLOR !== undefined && variables.FORCE_COLOR !== '')
        return variables.FORCE_COLOR !== '0';
    return terminal.isTerminal && variables.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./lib/cli/place.js






/** Where the configuration lies unless somebody says otherwise. */
const defaultConfig = '.github/content-gate.yml';
/** Finds the repository around the current folder, and the commit where the branch left the base. */
async function locate(options, world) {
    const top = await git(world.directory, ['rev-parse', '--show-toplevel']);
    const root = top.ok ? top.stdout.toString('utf8').trim() : world.directory;
    const below = [];
    for (const path of options.paths) {
        const absolute = (0,external_node_path_.resolve)(world.directory, path);
        const inside = insideRoot(root, absolute);
        if (inside === undefined)
            return { ok: false, problem: `${path} lies outside of ${root}; run the command there.` };
        if (!(await exists(absolute)))
            return { ok: false, problem: `${path} does not exist. Name a file or a folder.` };
        below.push(inside);
    }
    if (options.base === undefined)
        return { ok: true, root, below, base: undefined };
    if (!top.ok)
        return { ok: false, problem: '--base needs a git repository, and this folder is in none.' };
    const common = await git(root, ['merge-base', '--', options.base, 'HEAD']);
    if (!common.ok) {
        return { ok: false, problem: `--base ${options.base} names no commit that HEAD has something in common with.` };
    }
    return { ok: true, root, below, base: common.stdout.toString('utf8').trim() };
}
async function exists(path) {
    try {
        await (0,promises_.stat)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** Says what is wrong with how a command was called or configured, and returns the exit code for it. */
function refuse({ err }, ...problems) {
    err.write(`${(0,neutralise/* logLines */.OG)(problems.join('\n'))}\n`);
    return exitCodes.usage;
}

;// CONCATENATED MODULE: ./lib/cli/progress.js

const dim = (text, colour) => (colour ? `\u001b[2m${text}\u001b[22m` : text);
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
/** One line that is written over on a terminal; one line a page where the output is a file or a pipe. */
function showProgress(terminal, colour) {
    const running = new Map();
    let done = 0;
    let shown = false;
    const clear = () => {
        if (shown)
            terminal.write('\r\u001b[2K');
        shown = false;
    };
    const status = (of) => {
        if (!terminal.isTerminal)
            return;
        const [path] = [...running.keys()].slice(-1);
        const what = path === undefined ? '' : ` · ${(0,neutralise/* oneLine */.TN)(path, Math.max(20, terminal.columns - 40))}`;
        terminal.write(`\r\u001b[2K${dim(`judging ${done} of ${of} pages done, ${running.size} under way${what}`, colour)}`);
        shown = true;
    };
    return {
        clear,
        show({ path, of, event }) {
            switch (event.kind) {
                case 'run-started':
                    running.set(path, event.tasks);
                    return status(of);
                case 'run-ended':
                    running.delete(path);
                    done += 1;
                    if (!terminal.isTerminal) {
                        terminal.write(`judged ${(0,neutralise/* oneLine */.TN)(path, 200)} (${done} of ${of}, ${seconds(event.result.durationMs)})\n`);
                    }
                    return status(of);
                case 'task-ended':
                case 'task-reused':
                    return status(of);
                case 'task-started':
                case 'phase-started':
                case 'phase-ended':
                case 'phase-skipped':
                case 'phase-compensated':
                    return;
                default:
                    return event;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/check.js

















/** Judges local files by the same gate as the action; the exit code tells the verdict. */
async function check(options, world) {
    const place = await locate(options, world);
    if (!place.ok)
        return refuse(world, place.problem);
    const { root, below, base } = place;
    const source = await localSource({ root, below, base }, world.signal);
    const apiKey = (world.variables.CONTENT_GATE_API_KEY || world.variables.OPENAI_API_KEY)?.trim() || undefined;
    if (apiKey !== undefined && !/^[\x20-\x7e]*$/.test(apiKey)) {
        return refuse(world, 'The key for the model must be one line without other signs than its issuer puts into it.');
    }
    const path = options.config ?? defaultConfig;
    const read = await (0,setup/* readConfiguration */.TD)({
        base: source.base,
        path,
        named: options.config !== undefined,
        modelNamed: options.model !== undefined,
        hasCredentials: apiKey !== undefined,
    }, world.signal);
    if (read.kind === 'unreadable')
        return refuse(world, read.problem);
    if (!read.configuration.ok)
        return refuse(world, ...read.configuration.problems.map(problem/* problemLine */.YK));
    const { config, reviewers, warnings } = read.configuration;
    const name = options.model ?? config.model.name;
    const baseUrl = options.baseUrl ?? config.model['base-url'] ?? connect/* defaultBaseUrl */.Ip;
    const connection = apiKey === undefined || name === undefined
        ? undefined
        : (0,connect/* connectModel */.IK)({
            baseUrl,
            credentials: { kind: 'api-key', apiKey },
            temperature: config.model.temperature,
            concurrency: config.limits.concurrency,
            clock: world.clock,
            random: Math.random,
        });
    const maxOutputTokens = config.model['max-output-tokens'];
    const access = connection === undefined || name === undefined
        ? { kind: 'missing', reason: check_missing(apiKey, name) }
        : { kind: 'available', model: connection.model, name, endpoint: (0,connect/* endpointInWords */.A7)(baseUrl), maxOutputTokens };
    const rules = (0,setup/* openRules */.y_)(world.bundle);
    const progress = showProgress(world.err, wantsColour(world.err, world.variables));
    try {
        const ending = await (0,gate/* runGate */.R)({
            config,
            reviewers,
            configuration: { path, found: read.found },
            version: version/* version */.r,
            gateId: 'content-gate',
            mode: (0,defaults/* modeOf */.VV)(undefined, read.found),
            subject: {
                kind: 'local',
                directory: root,
                range: options.base === undefined ? undefined : `${options.base}..`,
            },
            onMissingCredentials: 'fail',
            notices: warnings.map(problem/* problemLine */.YK),
        }, {
            source,
            rules,
            warmGrammar: rules.warmGrammar,
            results: (0,results/* resultsIn */.u)(root),
            reach: (0,web/* openWeb */.b)(),
            access,
            // A run on this machine leaves nothing behind.
            memory: Promise.resolve(memory/* noMemory */.D),
            publishers: [],
            endpoint: connection,
            document: (0,setup/* documentsBy */.UT)(rules),
            secrets: (0,setup/* secretsOfRun */.cn)(),
            clock: world.clock,
            onEstimate: (estimate) => world.err.write(`${(0,report_progress/* estimateLine */.L)(estimate)}\n`),
            onEvent: progress.show,
        }, { deadline: world.clock() + config.limits['run-timeout'] * 1000, signal: world.signal });
        progress.clear();
        if (ending.kind === 'cancelled')
            return exitCodes.interrupted;
        world.out.write(rendered(ending.report, options.format, world));
        return exitCodeOf(ending.report);
    }
    finally {
        progress.clear();
        await rules.close(world.signal.aborted ? 0 : undefined);
    }
}
function check_missing(apiKey, name) {
    if (apiKey === undefined)
        return 'no key for the model: set CONTENT_GATE_API_KEY or OPENAI_API_KEY';
    return `no model is named${name === undefined ? ': set model.name in the configuration, or --model' : ''}`;
}
function rendered(report, format, { out, variables }) {
    switch (format) {
        case 'json':
            return renderJson(report);
        case 'markdown':
            return (0,markdown_report/* renderMarkdownReport */._)(report);
        case 'pretty':
            return renderTerminal(report, { colour: wantsColour(out, variables), columns: out.columns });
        default:
            return format;
    }
}
function exitCodeOf({ overall }) {
    switch (overall.decision) {
        case 'approved':
            return exitCodes.approved;
        case 'inconclusive':
            return exitCodes.inconclusive;
        case 'needs-work':
        case 'rejected':
            return exitCodes.notApproved;
        default:
            return overall.decision;
    }
}

// EXTERNAL MODULE: ./lib/content/select.js
var content_select = __webpack_require__(98049);
// EXTERNAL MODULE: ./lib/file-plan.js + 1 modules
var file_plan = __webpack_require__(7093);
// EXTERNAL MODULE: ./lib/plan.js + 6 modules
var plan = __webpack_require__(27174);
// EXTERNAL MODULE: ./lib/review/model/budget.js
var budget = __webpack_require__(36529);
// EXTERNAL MODULE: ./lib/spending.js + 2 modules
var spending = __webpack_require__(52814);
// EXTERNAL MODULE: ./lib/verdict/ballot.js
var ballot = __webpack_require__(44703);
;// CONCATENATED MODULE: ./lib/cli/plan-preview.js





/** Sums up the plans of all pages, phase by phase. */
function previewOf(config, phases, plans, about) {
    const judging = (phase, reviewer) => plans.filter((one) => one.phases.some(({ name, reviewers }) => name === phase && (reviewer === undefined || reviewers.some((other) => other.name === reviewer))));
    const planned = phases.map((phase) => ({
        name: phase.name,
        gate: phase.gate ? (phase.strategy ?? config.strategy) : null,
        pages: judging(phase.name).length,
        tasks: phase.reviewers.map((one) => task(one, judging(phase.name, one.name), config, about.model.name)),
    }));
    const asked = planned.flatMap(({ tasks }) => tasks.flatMap(({ model }) => (model === undefined ? [] : [model])));
    const sum = (of) => asked.reduce((total, model) => total + of(model), 0);
    const callLimit = config.limits['max-model-calls'];
    const { estimate, objection } = (0,spending/* forecast */.g3)(plans, config, about.model.name ?? '');
    // A run that would need more than it may is not begun: nothing is asked, and the verdict is inconclusive.
    const begins = objection === undefined;
    const { strategy, threshold, absent, quorum } = config;
    return {
        ...about,
        policy: { strategy, threshold, quorum: quorum ?? null, absent },
        pages: plans.map(({ file }) => file.path),
        phases: planned,
        calls: estimate.calls,
        expectedCost: estimate.cost ?? null,
        objection: objection ?? null,
        costLimit: config.limits['max-cost'] ?? null,
        callsAtMost: begins
            ? Math.min(callLimit, sum((model) => model.callsAtMost))
            : 0,
        callLimit,
        costAtMost: !begins
            ? 0
            : asked.some(({ costAtMost }) => costAtMost === null)
                ? null
                : sum((m) => m.costAtMost ?? 0),
    };
}
function task(reviewer, plans, config, runModel) {
    const { name, kind, responsibility, timeoutMs, required, weight, veto } = reviewer;
    return {
        ...{ name, kind, responsibility, required, weight, veto },
        inputs: [plan/* contentKey */.lO, ...(reviewer.inputs ?? []).filter((key) => key !== plan/* contentKey */.lO)],
        outputs: [(0,ballot/* outputKey */.zi)(reviewer)],
        timeoutSeconds: timeoutMs / 1000,
        pages: plans.length,
        ...(reviewer.kind === 'model' ? { model: asked(reviewer, plans, config, reviewer.model ?? runModel) } : {}),
    };
}
function asked(reviewer, plans, config, name) {
    const { calls, callsAtMost, promptTokens } = (0,budget/* estimateRun */.aG)(plans.map(({ file }) => ({ characters: file.text.length })), [(0,file_plan/* shapeOf */.F5)(reviewer)]);
    const price = name === null ? undefined : new Map(Object.entries(config.prices)).get(name);
    const promptTokensAtMost = calls === 0 ? 0 : (promptTokens / calls) * callsAtMost;
    const answerTokensAtMost = callsAtMost * config.model['max-output-tokens'];
    const costAtMost = calls === 0
        ? 0
        : price === undefined
            ? null
            : (promptTokensAtMost * price.input + answerTokensAtMost * price.output) / 1_000_000;
    return { name, calls, callsAtMost, costAtMost };
}

;// CONCATENATED MODULE: ./lib/cli/plan-text.js


/** A plan as a tree for a person. */
function renderPlan(preview) {
    const { configuration, policy, phases, pages } = preview;
    const threshold = policy.strategy === 'weighted' || policy.strategy === 'threshold' ? ` of ${policy.threshold}` : '';
    const where = configuration.found ? (0,neutralise/* oneLine */.TN)(configuration.path, 200) : 'the built-in configuration';
    return `${[
        `Plan for ${(0,wording/* counted */.hS)(pages.length, 'page')} by ${where}: ${policy.strategy}${threshold}`,
        ...pageLines(pages, preview.notJudged),
        '',
        ...phases.flatMap((phase, index) => phaseLines(phase, index, phases.length, pages.length)),
        '',
        ...costLines(preview),
        ...preview.warnings.map((warning) => `Warning: ${(0,neutralise/* oneLine */.TN)(warning)}`),
    ].join('\n')}\n`;
}
const mostPages = 10;
function pageLines(pages, notJudged) {
    return [
        ...pages.slice(0, mostPages).map((path) => `  ${(0,neutralise/* oneLine */.TN)(path, 200)}`),
        ...(pages.length > mostPages ? [`  and ${pages.length - mostPages} more`] : []),
        ...(notJudged === 0 ? [] : [`  (${(0,wording/* counted */.hS)(notJudged, 'other file')} will not be judged)`]),
    ];
}
function phaseLines(phase, index, of, all) {
    const last = index === of - 1;
    const facts = [
        ...(phase.gate === null ? [] : [`gate, ${phase.gate}: stops here unless it approves`]),
        ...(phase.tasks.length > 1 ? [`${phase.tasks.length} tasks at the same time`] : []),
        ...pagesOf(phase.pages, all),
    ];
    const title = `phase ${index + 1} of ${of}: ${(0,neutralise/* oneLine */.TN)(phase.name, 60)}${facts.length === 0 ? '' : ` (${facts.join('; ')})`}`;
    return [
        `${last ? '└─' : '├─'} ${title}`,
        ...phase.tasks
            .flatMap((task, at) => taskLines(task, at === phase.tasks.length - 1, all))
            .map((line) => `${last ? '   ' : '│  '}${line}`),
    ];
}
function taskLines(task, last, all) {
    const facts = [
        task.required ? 'required' : 'optional',
        task.weight === 0 ? 'advises' : `weight ${task.weight}`,
        ...(task.veto ? ['veto'] : []),
        `at most ${task.timeoutSeconds} s`,
        ...pagesOf(task.pages, all),
    ];
    const flow = `${task.inputs.join(', ')} -> ${task.outputs.join(', ')}`;
    return [
        `${last ? '└─' : '├─'} ${(0,neutralise/* oneLine */.TN)(task.name, 60)} (${facts.join(', ')})`,
        `${last ? '  ' : '│ '}   ${(0,neutralise/* oneLine */.TN)(flow, 400)}`,
        `${last ? '  ' : '│ '}   ${modelWords(task)}`,
    ];
}
function modelWords({ model }) {
    if (model === undefined)
        return 'no model';
    const name = model.name === null ? 'a model that is not named yet' : (0,neutralise/* oneLine */.TN)(model.name, 100);
    const cost = model.costAtMost === null ? '' : `, at most ${dollars(model.costAtMost)}`;
    return `${(0,wording/* counted */.hS)(model.calls, 'call')} of ${name}, at most ${model.callsAtMost}${cost}`;
}
function costLines(preview) {
    const { calls, callsAtMost, callLimit, costAtMost, expectedCost, costLimit, objection, model, phases } = preview;
    if (objection !== null)
        return [`No model would be asked, and the verdict would be inconclusive. ${(0,neutralise/* oneLine */.TN)(objection)}`];
    const asked = phases.flatMap(({ tasks }) => tasks.flatMap((task) => task.model ?? []));
    const unpriced = [
        ...new Set(asked.filter((one) => one.costAtMost === null).map(({ name }) => name ?? 'a model that is not named yet')),
    ];
    const cost = costAtMost === null
        ? `unknown, because prices: says nothing about ${(0,neutralise/* oneLine */.TN)(unpriced.join(', '), 200)}`
        : `about ${dollars(expectedCost ?? 0)}, at most ${dollars(costAtMost)}${costLimit === null ? '' : ` (limits.max-cost: ${dollars(costLimit)})`}`;
    return [
        `Model calls: ${calls} needed, at most ${callsAtMost} with confirmations and repairs (limits.max-model-calls: ${callLimit})`,
        ...(calls === 0 ? [] : [`Cost: ${cost}`]),
        ...(calls > 0 && !model.hasKey
            ? ['There is no key here (CONTENT_GATE_API_KEY): these are the calls of a run that has one.']
            : []),
    ];
}
function pagesOf(pages, all) {
    return pages === all ? [] : [`${pages} of ${(0,wording/* counted */.hS)(all, 'page')}`];
}
function dollars(cost) {
    if (cost === 0)
        return '$0';
    // Rounded up: at most must stay at most.
    const digits = cost < 0.01 ? 10_000 : 100;
    return `$${(Math.ceil(cost * digits) / digits).toFixed(cost < 0.01 ? 4 : 2)}`;
}

;// CONCATENATED MODULE: ./lib/cli/plan.js












/** Shows what `check` would do and cost; asks no model and runs no checker. */
async function plan_plan(options, world) {
    const place = await locate(options, world);
    if (!place.ok)
        return refuse(world, place.problem);
    const source = await localSource(place, world.signal);
    const path = options.config ?? defaultConfig;
    const hasKey = Boolean(world.variables.CONTENT_GATE_API_KEY || world.variables.OPENAI_API_KEY);
    const read = await (0,setup/* readConfiguration */.TD)({
        ...{ base: source.base, path, named: options.config !== undefined },
        ...{ modelNamed: options.model !== undefined, hasCredentials: hasKey },
    }, world.signal);
    if (read.kind === 'unreadable')
        return refuse(world, read.problem);
    if (!read.configuration.ok)
        return refuse(world, ...read.configuration.problems.map(problem/* problemLine */.YK));
    const { config, reviewers, warnings } = read.configuration;
    const limits = { maxFileBytes: config.content['max-file-bytes'] };
    const change = await source.load((0,content_select/* selectContent */.q)(config.content), limits, world.signal);
    const phases = (0,plan/* planPhases */.it)(config, (0,plan/* withScreening */.db)(reviewers));
    const plans = await (0,file_plan/* planFiles */.jP)(change.files, phases, source.base, world.signal);
    const preview = previewOf(config, phases, plans, {
        configuration: { path, found: read.found },
        notJudged: change.leftOut.length,
        model: {
            name: options.model ?? config.model.name ?? null,
            endpoint: (0,connect/* endpointInWords */.A7)(options.baseUrl ?? config.model['base-url'] ?? connect/* defaultBaseUrl */.Ip),
            hasKey,
        },
        warnings: warnings.map(problem/* problemLine */.YK),
    });
    world.out.write(options.format === 'json' ? jsonText(preview) : renderPlan(preview));
    return exitCodes.approved;
}

// EXTERNAL MODULE: ./lib/orchestration/outcome.js
var orchestration_outcome = __webpack_require__(17153);
;// CONCATENATED MODULE: ./lib/orchestration/replay.js
/** Tells a run phase by phase, from its outcomes alone. */
function replay(outcomes) {
    const phases = [...Map.groupBy(outcomes, ({ task }) => task.phase)].map(([name, members]) => {
        const slowest = slowestOf(members);
        return {
            name,
            tasks: members.map((outcome) => ({ outcome, slowest: outcome === slowest })),
            durationMs: spanOf(members),
            reused: members.filter(({ reused }) => reused).length,
        };
    });
    return {
        phases,
        durationMs: phases.reduce((sum, phase) => sum + phase.durationMs, 0),
        slowest: slowestOf(outcomes),
    };
}
function slowestOf(outcomes) {
    return outcomes
        .filter(({ durationMs, reused }) => durationMs > 0 && !reused)
        .reduce((slowest, next) => (slowest && slowest.durationMs >= next.durationMs ? slowest : next), undefined);
}
function spanOf(outcomes) {
    const spans = outcomes.flatMap(({ startedMs, durationMs }) => startedMs === undefined ? [] : [{ start: startedMs, end: startedMs + durationMs }]);
    if (spans.length === 0)
        return 0;
    return Math.max(...spans.map(({ end }) => end)) - Math.min(...spans.map(({ start }) => start));
}

// EXTERNAL MODULE: ./lib/orchestration/run-result.js
var run_result = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/verdict/recorded.js
var verdict_recorded = __webpack_require__(12777);
// EXTERNAL MODULE: ./lib/local/left-record.js
var left_record = __webpack_require__(53862);
// EXTERNAL MODULE: ./lib/orchestration/record.js + 1 modules
var orchestration_record = __webpack_require__(48694);
// EXTERNAL MODULE: ./lib/orchestration/record-part.js
var record_part = __webpack_require__(26524);
;// CONCATENATED MODULE: ./lib/cli/record-file.js





/** Reads a record that anybody may have written: no more of it than a record can be long, and nothing is believed. */
async function readRecordFile(path, world) {
    const place = await contextIn((0,external_node_path_.resolve)(world.directory, path));
    const { record: file, parts: files } = place === undefined ? { record: undefined, parts: [] } : await (0,left_record/* readLeftRecord */.J)(place);
    if (file === undefined || place === undefined) {
        return { kind: 'no-file', problem: `${path} cannot be read. Name the context.json of a run, or its folder.` };
    }
    if (file.kind === 'unusable')
        return { kind: 'not-intact', problem: file.problem };
    const inspected = (0,orchestration_record/* inspectRecord */.Ec)(file.text);
    if (!inspected.ok)
        return { kind: 'not-intact', problem: inspected.problem.message };
    const { digest = '', signed = false } = inspected;
    const own = [];
    // A record with a report is complete, whatever stands beside it.
    for (const left of inspected.record.report === undefined ? files : []) {
        const part = partOf(left);
        if (!part.ok)
            return { kind: 'not-intact', problem: `part ${left.name}: ${part.problem}` };
        // The others are those of a record that stood here before, and that this one says all of.
        if (part.part.after === digest)
            own.push(part);
    }
    const whole = (0,record_part/* withParts */.dK)(inspected.record, digest, own.map(({ part }) => part));
    if (!whole.ok)
        return { kind: 'not-intact', problem: whole.problem };
    return {
        kind: 'intact',
        record: whole.record,
        text: file.text,
        parts: own.map(({ text }) => text),
        signed: signed && own.every((part) => part.signed),
    };
}
function partOf(left) {
    if (left.kind === 'unusable')
        return { ok: false, problem: left.problem };
    const read = (0,record_part/* inspectPart */.OP)(left.text);
    return read.ok ? { ...read, text: left.text } : { ok: false, problem: read.problem.message };
}
/** A person may name the file, a link to it or the folder in which it is. */
async function contextIn(path) {
    try {
        return await (0,promises_.realpath)((await (0,promises_.stat)(path)).isDirectory() ? (0,external_node_path_.join)(path, 'context.json') : path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/cli/verify.js







/** How `verify` and the other commands about records end: done, not an intact record, wrong usage. */
const recordExitCodes = { done: 0, notIntact: 1 };
/** Tells an intact record from a changed one. The secret that it was signed with is taken from the environment. */
async function verify(options, world) {
    const read = await readRecordFile(options.record, world);
    if (read.kind === 'no-file')
        return refuse(world, read.problem);
    if (read.kind === 'not-intact') {
        world.out.write(options.format === 'json'
            ? jsonText({ intact: false, problem: read.problem })
            : `Not intact: ${(0,neutralise/* oneLine */.TN)(read.problem)}.\n`);
        return recordExitCodes.notIntact;
    }
    const { record, text, parts, signed } = read;
    const { CONTENT_GATE_SIGNING_KEY: signingKey, CONTENT_GATE_API_KEY: apiKey } = world.variables;
    const secret = signingKey || apiKey || undefined;
    const signature = !signed
        ? 'none'
        : secret === undefined
            ? 'not-checked'
            : // Held against its own subject: what it is about is shown, and for the reader to judge.
                isSignedWith((0,orchestration_record/* recordKey */.Hy)(secret), record.subject, text, parts)
                    ? 'matches'
                    : 'differs';
    const entries = record.files.reduce((sum, { context }) => sum + context.entries.length, 0);
    const facts = { files: record.files.length, entries, reviews: record.reviews.length, subject: record.subject };
    world.out.write(options.format === 'json'
        ? jsonText({ intact: true, signature, version: record.version, gateVersion: record.gateVersion, ...facts })
        : `${[
            `Intact: ${(0,wording/* counted */.hS)(entries, 'entry', 'entries')} of ${(0,wording/* counted */.hS)(facts.files, 'file')}, ${(0,wording/* counted */.hS)(facts.reviews, 'kept review')}.`,
            `Signature: ${signatureWords[signature]}`,
            `About: ${(0,neutralise/* oneLine */.TN)(aboutWords(record.subject), 400)}; written by Content Gate ${(0,neutralise/* oneLine */.TN)(record.gateVersion, 40)} until ${record.updatedAt}.`,
        ].join('\n')}\n`);
    return signature === 'differs' ? recordExitCodes.notIntact : recordExitCodes.done;
}
function isSignedWith(key, subject, text, parts) {
    return (0,orchestration_record/* openRecord */.C6)(text, subject, key).ok && parts.every((part) => (0,record_part/* openPart */.Qj)(part, subject, key).ok);
}
const signatureWords = {
    none: 'none. Anybody can have written this record; no run will take anything over from it.',
    'not-checked': 'there is one, and it was not checked: set CONTENT_GATE_SIGNING_KEY (or CONTENT_GATE_API_KEY).',
    matches: 'made with the key that is set here.',
    differs: 'NOT made with the key that is set here.',
};
function aboutWords(subject) {
    return [
        subject.pullRequest === null ? 'no pull request' : `pull request ${subject.pullRequest}`,
        `repository ${subject.repositoryId ?? 'unknown'}`,
        `gate ${subject.gateId}`,
        `workflow ${subject.workflowPath ?? 'unknown'}`,
        `run ${subject.runId ?? 'unknown'} attempt ${subject.attempt}`,
        `commit ${subject.headSha ?? 'unknown'}`,
    ].join(', ');
}

;// CONCATENATED MODULE: ./lib/cli/replay.js










/** Tells a recorded run phase by phase; asks nobody. */
async function replay_replay(options, world) {
    const read = await readRecordFile(options.record, world);
    if (read.kind === 'no-file')
        return refuse(world, read.problem);
    if (read.kind === 'not-intact') {
        world.err.write(`${(0,neutralise/* oneLine */.TN)(`Not replayed: ${read.problem}.`)}\n`);
        return recordExitCodes.notIntact;
    }
    const { record } = read;
    world.out.write(options.format === 'json' ? jsonText(asJson(record)) : renderReplay(record));
    return recordExitCodes.done;
}
/** A recorded run for a person, everything in it neutralised: whoever wrote the record chose its words. */
function renderReplay(record) {
    const all = replay(record.files.flatMap(({ outcomes }) => outcomes));
    const slowest = slowestFile(record);
    return `${[
        `${(0,wording/* counted */.hS)(record.files.length, 'file')}, run of ${record.startedAt}, ${all.slowest === undefined ? 'no task ran' : `slowest: ${(0,neutralise/* oneLine */.TN)(all.slowest.task.name, 60)}, ${(0,wording/* duration */.p0)(all.slowest.durationMs)}${slowest === undefined ? '' : `, on ${(0,neutralise/* oneLine */.TN)(slowest, 200)}`}`}`,
        ...record.files.flatMap((file) => ['', ...fileLines(file)]),
    ].join('\n')}\n`;
}
function fileLines(file) {
    const told = replay(file.outcomes);
    const verdict = (0,verdict_recorded/* readRecordedVerdict */.k4)(file.verdict);
    const decision = verdict === undefined ? 'no verdict' : `${wording/* decisionWords */._C[verdict.decision]}, score ${verdict.score}`;
    return [
        `${(0,neutralise/* oneLine */.TN)(file.path, 200)}: ${decision}`,
        ...told.phases.flatMap((phase, index) => [
            `  ${index + 1}. ${(0,neutralise/* oneLine */.TN)(phase.name, 60)}: ${(0,wording/* duration */.p0)(phase.durationMs)}${phase.reused === 0 ? '' : `, ${phase.reused} taken from an earlier run`}`,
            ...phase.tasks.map((task) => `     - ${taskWords(task, phase.tasks.length)}`),
        ]),
        ...file.compensations.map(({ phase, status }) => `  undone: ${(0,neutralise/* oneLine */.TN)(phase, 60)} (${status})`),
        `  ${(0,neutralise/* oneLine */.TN)(endingWords(file), 500)}`,
        ...(verdict === undefined ? [] : [`  ${(0,neutralise/* oneLine */.TN)(verdict.reason, 500)}`]),
        `  ${(0,wording/* duration */.p0)(told.durationMs)} in all${told.slowest === undefined ? '' : `; slowest: ${(0,neutralise/* oneLine */.TN)(told.slowest.task.name, 60)}, ${(0,wording/* duration */.p0)(told.slowest.durationMs)}`}`,
    ];
}
function taskWords({ outcome, slowest }, among) {
    const words = outcome.reused
        ? 'taken from an earlier run'
        : `${(0,wording/* duration */.p0)(outcome.durationMs)}, ${(0,orchestration_outcome/* endingPhrase */.J)(outcome)}`;
    return `${(0,neutralise/* oneLine */.TN)(`${outcome.task.name}: ${words}`, 400)}${slowest && among > 1 ? ' (slowest)' : ''}`;
}
function endingWords(file) {
    const { ending } = file;
    if (ending === null)
        return `${file.outcomes.length === 0 ? 'not begun' : 'under way'} when this was written`;
    return (0,run_result/* endingLine */.KG)({ ...file, ending });
}
function slowestFile(record) {
    const { slowest } = replay(record.files.flatMap(({ outcomes }) => outcomes));
    return slowest && record.files.find(({ outcomes }) => outcomes.includes(slowest))?.path;
}
function asJson(record) {
    return {
        subject: record.subject,
        startedAt: record.startedAt,
        updatedAt: record.updatedAt,
        files: record.files.map((file) => {
            const told = replay(file.outcomes);
            return {
                path: file.path,
                ending: file.ending,
                completedPhases: file.completedPhases,
                totalPhases: file.totalPhases,
                durationMs: told.durationMs,
                slowest: told.slowest?.task.name ?? null,
                phases: told.phases.map(({ name, durationMs, reused, tasks }) => ({
                    ...{ name, durationMs, reused },
                    tasks: tasks.map(({ outcome: { task, status, durationMs: took, startedMs, reused: again }, slowest }) => ({
                        ...{ name: task.name, status, durationMs: took, startedMs: startedMs ?? null, slowest },
                        reused: again ?? false,
                    })),
                })),
                compensations: file.compensations,
                verdict: (0,verdict_recorded/* readRecordedVerdict */.k4)(file.verdict) ?? null,
            };
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/verdict/aggregate.js + 1 modules
var aggregate = __webpack_require__(64609);
;// CONCATENATED MODULE: ./lib/verdict/flips.js

const scores = Array.from({ length: 101 }, (_, score) => score);
/** Which change of a single vote would flip the decision, in the order of the ballots. */
function flips(ballots, policy) {
    const { decision: now } = (0,aggregate/* decide */.L)(ballots, policy);
    return ballots.flatMap((ballot, index) => [true, false].flatMap((approved) => {
        const { reviewer } = ballot;
        const decisionAt = (score) => (0,aggregate/* decide */.L)(ballots.with(index, { ...ballot, vote: { cast: true, approved, score, undecided: [] } }), policy)
            .decision;
        const decision = decisionAt(approved ? 100 : 0);
        if (decision === now)
            return [];
        const mildest = (approved ? scores : scores.toReversed()).find((score) => decisionAt(score) === decision);
        return [{ reviewer, approved, score: mildest ?? (approved ? 100 : 0), decision }];
    }));
}

// EXTERNAL MODULE: ./lib/verdict/worst-of.js
var worst_of = __webpack_require__(26966);
;// CONCATENATED MODULE: ./lib/cli/simulate.js











/** Shows what another policy would have decided from the recorded votes; asks nobody. */
async function simulate(options, world) {
    const read = await readRecordFile(options.record, world);
    if (read.kind === 'no-file')
        return refuse(world, read.problem);
    if (read.kind === 'not-intact') {
        world.err.write(`${(0,neutralise/* oneLine */.TN)(`Not simulated: ${read.problem}.`)}\n`);
        return recordExitCodes.notIntact;
    }
    const simulation = simulated(read.record, options.change);
    if (simulation.files.length === 0 && read.record.files.length > 0) {
        world.err.write('Not simulated: the run that wrote this record reached no verdict.\n');
        return recordExitCodes.notIntact;
    }
    world.out.write(options.format === 'json'
        ? jsonText({ ...simulation, policy: simulation.policy ?? null })
        : renderSimulation(simulation));
    return recordExitCodes.done;
}
const reportSchema = schemas/* object */.Ikc({ overall: schemas/* object */.Ikc({ decision: schemas/* string */.YjP() }) });
/** Puts the recorded ballots through the policy that the run had, as far as it is not changed. */
function simulated(record, change) {
    const policyFrom = (was) => ({
        strategy: change.strategy ?? was.strategy,
        threshold: change.threshold ?? was.threshold,
        quorum: change.quorum ?? was.quorum,
        absent: change.absent ?? was.absent,
    });
    let policy;
    const without = [];
    const before = [];
    const files = record.files.flatMap(({ path, verdict }) => {
        const recorded = (0,verdict_recorded/* readRecordedVerdict */.k4)(verdict);
        if (recorded === undefined) {
            without.push(path);
            return [];
        }
        const tried = policyFrom((0,verdict_recorded/* recordedPolicy */.tR)(recorded));
        policy ??= tried;
        const { ballots, decision: was, score: wasScore, stoppedAt } = recorded;
        before.push({ decision: was, score: wasScore });
        return [{ path, was, wasScore, verdict: (0,aggregate/* aggregate */.Q)(ballots, tried), flips: flips(ballots, tried), stoppedAt }];
    });
    const report = reportSchema.safeParse(record.report);
    const held = report.success && report.data.overall.decision === 'inconclusive' && (0,worst_of/* worstOf */.h)(before).decision !== 'inconclusive';
    const worst = (0,worst_of/* worstOf */.h)([
        ...files.map(({ verdict: { decision, score } }) => ({ decision, score })),
        ...(held || without.length > 0 ? [{ decision: 'inconclusive', score: 0 }] : []),
    ]);
    return { policy, files, without, decision: worst.decision, held };
}
/** A simulation for a person, everything in it neutralised: whoever wrote the record chose its words. */
function renderSimulation({ policy, files, without, decision, held }) {
    return `${[
        policy === undefined ? 'There was nothing to vote on.' : `Under ${policyWords(policy)}:`,
        ...files.flatMap((file) => ['', ...simulate_fileLines(file)]),
        ...without.map((path) => `\n${(0,neutralise/* oneLine */.TN)(path, 200)}: no verdict was reached, so there is nothing to count.`),
        '',
        `Together: ${wording/* decisionWords */._C[decision]}${held ? ' (content that could not be read keeps it from being approved under any policy)' : ''}`,
    ].join('\n')}\n`;
}
function simulate_fileLines({ path, was, wasScore, verdict, flips: changes, stoppedAt }) {
    const same = was === verdict.decision;
    return [
        `${(0,neutralise/* oneLine */.TN)(path, 200)}: ${wording/* decisionWords */._C[verdict.decision]}, score ${verdict.score} (${same ? `as it was, score ${wasScore}` : `it was: ${wording/* decisionWords */._C[was]}, score ${wasScore}`})`,
        `  ${(0,neutralise/* oneLine */.TN)(verdict.reason, 500)}`,
        `  ${(0,neutralise/* oneLine */.TN)(verdict.arithmetic.inWords, 2000)}`,
        ...verdict.warnings.map((warning) => `  ! ${(0,neutralise/* oneLine */.TN)(warning, 500)}`),
        ...(stoppedAt === null
            ? []
            : [`  The votes are those of phase ${(0,neutralise/* oneLine */.TN)(stoppedAt, 60)}, which ended the run; nobody else was asked.`]),
        ...(changes.length === 0
            ? ['  No change of a single vote would give another decision.']
            : ['  One vote would change it:', ...changes.map((flip) => `    - ${flipWords(flip)}`)]),
    ];
}
function flipWords({ reviewer, approved, score, decision }) {
    const far = approved ? (score === 0 ? '' : ` with at least ${score}`) : score === 100 ? '' : ` with at most ${score}`;
    return `${(0,neutralise/* oneLine */.TN)(reviewer, 60)} ${approved ? 'approving' : 'not approving'}${far}: ${wording/* decisionWords */._C[decision]}`;
}
function policyWords({ strategy, threshold, quorum, absent }) {
    const counts = strategy === 'weighted' || strategy === 'threshold' ? `${strategy} with threshold ${threshold}` : strategy;
    return `${counts}, quorum ${quorum ?? 'more than half of the declared voters'}, absent optional reviewers ${absent === 'exclude' ? 'left out' : 'counted against'}`;
}

// EXTERNAL MODULE: ./lib/verdict/strategy.js
var strategy = __webpack_require__(46240);
;// CONCATENATED MODULE: ./lib/cli.js









/** Runs the command line and returns its exit code; nothing is thrown for what a person can mistype. */
async function runCli(args, bundle) {
    const cancel = new AbortController();
    const stop = () => cancel.abort(new Error('interrupted'));
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const world = {
        directory: process.cwd(),
        variables: process.env,
        clock: Date.now,
        signal: cancel.signal,
        out: terminal(process.stdout),
        err: terminal(process.stderr),
        bundle,
    };
    let exitCode = 0;
    const program = commands(world, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (cancel.signal.aborted)
            return exitCodes.interrupted;
        if (error instanceof commander/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : exitCodes.usage;
        throw error;
    }
    finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
    }
}
function commands(world, end) {
    const program = new commander/* Command */.uB('content-gate')
        .description('Judges content by independent reviewers, with the verdict that the GitHub Action gives on the same text.')
        .version(version/* version */.r)
        .exitOverride()
        .showHelpAfterError('(content-gate --help shows what there is)')
        .configureOutput({ writeOut: world.out.write, writeErr: world.err.write });
    program
        .command('check')
        .description('judge files; exits with 0 approved, 1 not approved, 2 wrong usage or configuration, 3 inconclusive')
        .argument('[paths...]', 'files and folders to judge; everything when none is named')
        .option('--base <ref>', 'judge only what changed since the branch point with this commit, by its configuration')
        .addOption(new commander/* Option */.c$('--format <format>', 'how the report is written')
        .choices(['pretty', 'json', 'markdown'])
        .default('pretty'))
        .option('--config <path>', 'the configuration file (default: .github/content-gate.yml)')
        .option('--model <name>', 'the model to ask, instead of that of the configuration')
        .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
        .action(async (paths, options) => {
        end(await check({
            paths,
            base: options.base,
            format: options.format,
            config: options.config,
            model: options.model,
            baseUrl: options.baseUrl,
        }, world));
    });
    program
        .command('plan')
        .description('show what check would do and what it can cost at most, before anything is paid for')
        .argument('[paths...]', 'files and folders to judge; everything when none is named')
        .option('--base <ref>', 'only what changed since the branch point with this commit, by its configuration')
        .addOption(formatOption())
        .option('--config <path>', 'the configuration file (default: .github/content-gate.yml)')
        .option('--model <name>', 'the model to ask, instead of that of the configuration')
        .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
        .action(async (paths, { base, format, config, model, baseUrl }) => {
        end(await plan_plan({ paths, base, format, config, model, baseUrl }, world));
    });
    recordCommands(program, world, end);
    return program;
}
function recordCommands(program, world, end) {
    program
        .command('verify')
        .description('tell whether a record is as it was written; exits with 0 intact, 1 not intact, 2 wrong usage')
        .argument('<record>', recordWords)
        .addOption(formatOption())
        .action(async (record, { format }) => end(await verify({ record, format }, world)));
    program
        .command('replay')
        .description('tell a recorded run phase by phase, with durations')
        .argument('<record>', recordWords)
        .addOption(formatOption())
        .action(async (record, { format }) => end(await replay_replay({ record, format }, world)));
    program
        .command('simulate')
        .description('show what another policy would have decided from the recorded votes')
        .argument('<record>', recordWords)
        .addOption(new commander/* Option */.c$('--strategy <name>', 'how votes are counted').choices(strategy/* strategySchema */.X.options))
        .option('--threshold <score>', 'the score to reach, 0 to 100', wholeNumber(0, 100))
        .option('--quorum <votes>', 'votes that must have been cast', wholeNumber(1, 50))
        .addOption(new commander/* Option */.c$('--absent <how>', 'what absent optional reviewers count').choices(['exclude', 'against']))
        .addOption(formatOption())
        .action(async (record, { format, ...change }) => {
        end(await simulate({ record, format, change }, world));
    });
}
const recordWords = 'the context.json of a run, from its artifact, or the folder that it is in';
function formatOption() {
    return new commander/* Option */.c$('--format <format>', 'how it is written').choices(['pretty', 'json']).default('pretty');
}
function wholeNumber(least, most) {
    return (text) => {
        const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least && value <= most)
            return value;
        throw new commander/* InvalidArgumentError */.Di(`It must be a whole number from ${least} to ${most}.`);
    };
}
function endpoint(text) {
    if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
        throw new commander/* InvalidArgumentError */.Di('It must be an http or https address.');
    }
    return text;
}
function terminal(stream) {
    return {
        isTerminal: stream.isTTY === true,
        columns: stream.columns ?? 100,
        write: (text) => void stream.write(text),
    };
}


/***/ })

};
