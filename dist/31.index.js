export const id = 31;
export const ids = [31];
export const modules = {

/***/ 41031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/engine/clock.js
var clock = __webpack_require__(91440);
// EXTERNAL MODULE: ./lib/gate.js + 26 modules
var gate = __webpack_require__(86279);
// EXTERNAL MODULE: ./lib/content/decode.js
var decode = __webpack_require__(32431);
// EXTERNAL MODULE: ./lib/content/line-blocks.js
var line_blocks = __webpack_require__(33310);
// EXTERNAL MODULE: ./lib/content/select.js + 1 modules
var content_select = __webpack_require__(76744);
;// CONCATENATED MODULE: ./lib/local/given-texts.js



/** Content from texts that somebody handed over, by their paths; all of it is new. `beside` can be read and is not judged. */
function givenTexts(pages, beside = new Map()) {
    const all = new Map([...beside, ...pages]);
    const snapshot = {
        sha: 'given texts',
        async read(path) {
            const text = all.get(path);
            return text === undefined
                ? { ok: false, reason: 'missing', cause: `${path} is not among the texts` }
                : { ok: true, text };
        },
        paths: async () => new Set(all.keys()),
    };
    return {
        base: snapshot,
        head: snapshot,
        load: async (select, limits) => changeOf(pages, (0,content_select/* selectUpTo */.Nk)(limits.maxFiles ?? Number.POSITIVE_INFINITY, select), limits.maxFileBytes),
    };
}
function changeOf(pages, select, limit) {
    const loaded = [...pages].map(([path, text]) => {
        const exclusion = select({ path, status: 'added' });
        if (exclusion !== undefined)
            return { path, exclusion };
        // A lone surrogate is no text: as bytes it would be another character than the one that was judged.
        if (!text.isWellFormed())
            return { path, exclusion: { reason: 'not-utf8' } };
        const bytes = Buffer.from(text);
        if (bytes.length > limit)
            return { path, exclusion: { reason: 'too-large', bytes: bytes.length, limit } };
        const decoded = (0,decode/* decodeContent */.K)(bytes);
        if (!decoded.ok)
            return { path, exclusion: decoded.exclusion };
        const changedLines = (0,line_blocks/* allLines */.bk)(text);
        return { path, status: 'added', blobSha: (0,decode/* gitBlobId */.t)(bytes), text, changedLines, commentableLines: [] };
    });
    return {
        listed: [...pages.keys()].map((path) => ({ path, status: 'added' })),
        files: loaded.filter((item) => 'text' in item),
        leftOut: loaded.filter((item) => 'exclusion' in item),
    };
}

// EXTERNAL MODULE: ./lib/local/source.js + 1 modules
var local_source = __webpack_require__(32934);
// EXTERNAL MODULE: ./lib/report/progress.js
var progress = __webpack_require__(37751);
// EXTERNAL MODULE: ./lib/report/secret-filter.js
var secret_filter = __webpack_require__(84111);
// EXTERNAL MODULE: ./lib/run/memory.js + 1 modules
var memory = __webpack_require__(48412);
// EXTERNAL MODULE: ./lib/setup/open-run.js + 8 modules
var open_run = __webpack_require__(60393);
// EXTERNAL MODULE: ./lib/setup/read-configuration.js + 29 modules
var read_configuration = __webpack_require__(17138);
// EXTERNAL MODULE: ./lib/report/export-finding.js
var export_finding = __webpack_require__(28278);
// EXTERNAL MODULE: ./lib/report/language/languages.js + 13 modules
var languages = __webpack_require__(73431);
// EXTERNAL MODULE: ./lib/report/output.js
var report_output = __webpack_require__(86461);
// EXTERNAL MODULE: ./lib/report/outputs/outputs.js + 10 modules
var outputs = __webpack_require__(41014);
;// CONCATENATED MODULE: ./lib/library/judgement.js




/** A report as the package hands it out: what programs need of it, and all of it in every form that there is. */
function judgementOf(report) {
    const findings = Map.groupBy((0,export_finding/* exportedFindings */.M)(report), ({ path }) => path);
    const { decision, passed, reason, nextAction } = report.overall;
    return {
        ...{ verdict: decision, passed, reason, nextAction },
        pages: report.files.map((file) => pageOf(file, findings.get(file.path) ?? [])),
        leftOut: report.leftOut.map(({ path, exclusion }) => ({
            path,
            reason: (0,languages/* wordsIn */.H)(report.language).exclusion(exclusion),
        })),
        notices: report.notices,
        render(format) {
            const output = (0,outputs/* outputNamed */.$L)(format);
            if (output === undefined) {
                throw new RangeError(`there is no form ${JSON.stringify(format)}; there are ${outputs/* outputs */.V4.map(({ name }) => name).join(', ')}`);
            }
            return output.render(report, report_output/* plainSurface */.W);
        },
    };
}
function pageOf({ path, verdict, reviewers }, findings) {
    const { decision, score, reason, warnings } = verdict;
    return {
        ...{ path, verdict: decision, score, reason, warnings },
        reviewers: reviewers.map(({ reviewer: { name, kind }, outcome: { status, cause }, review }) => ({
            ...{ name, kind, status, approved: review?.approved ?? null, score: review?.score ?? null },
            ...(cause === undefined ? {} : { cause }),
        })),
        findings: findings.map(findingOf),
    };
}
function findingOf({ shown, rule, level, message, lines, identity }) {
    const quote = shown.finding.quote?.text;
    const blocks = shown.group === 'must-fix';
    return { rule, blocks, level, message, lines, id: identity, ...(quote === undefined ? {} : { quote }) };
}

;// CONCATENATED MODULE: ./lib/library/judge.js










/** Judges texts or files by the same gate as the action and the command; `script` is the program that workers are started from. */
async function judge(request, script) {
    const { content, signal = new AbortController().signal, model = {}, onProgress } = request;
    const unfit = problemsOf(request);
    if (unfit.length > 0)
        return { ok: false, problems: unfit };
    const filter = (0,secret_filter/* createSecretFilter */.$)();
    if (model.apiKey !== undefined)
        filter.add(model.apiKey);
    const source = isFolder(content) ? await folderSource(content, request, signal) : textSource(request);
    const root = isFolder(content) ? content.root : process.cwd();
    const run = await (0,open_run/* openRun */.I)(requestOf(request, source), {
        bundle: script,
        workspace: root,
        clock: clock/* steadyClock */.L,
        signal,
        filter,
    });
    if (!run.ok)
        return { ok: false, problems: run.problems.map(filter.text) };
    const end = (0,clock/* steadyClock */.L)() + run.config.limits['run-timeout'] * 1000;
    const tell = (line) => {
        if (line !== undefined)
            onProgress?.(filter.text(line));
    };
    try {
        const { report } = await (0,gate/* runGate */.R)(run.settings, {
            ...run.ports,
            memory: Promise.resolve(memory/* noMemory */.D),
            sinks: [],
            onEstimate: (estimate) => tell((0,progress/* estimateLine */.L)(estimate)),
            onEvent: (event) => tell((0,progress/* progressLine */.o)(event)),
        }, { deadline: end, end, signal });
        return { ok: true, judgement: judgementOf(report) };
    }
    finally {
        await run.close();
    }
}
function requestOf({ content, configuration, model = {}, onMissingCredentials = 'fail' }, source) {
    const path = isPath(configuration) ? configuration.path : read_configuration/* defaultConfigPath */.jE;
    return {
        source,
        configuration: { path, named: configuration !== undefined },
        model: {
            ...{ keys: [model.apiKey], baseUrl: model.baseUrl, name: model.name },
            identity: { kind: 'unavailable', reason: 'no key for the model: set model.apiKey' },
            words: { noKey: 'no key for the model: set model.apiKey', noModel: 'no model is named: set model.name' },
        },
        ...{ gateId: 'content-gate', mode: undefined, onMissingCredentials },
        subject: isFolder(content)
            ? { kind: 'local', directory: content.root, range: content.base === undefined ? undefined : `${content.base}..` }
            : { kind: 'local', directory: 'given texts', range: undefined },
    };
}
/** A folder's own files, with a configuration that was handed over in place of the one that lies there. */
async function folderSource(folder, request, signal) {
    const { root, below = [], base } = folder;
    const source = await (0,local_source/* localSource */.j)({ root, below, base }, signal);
    const text = configurationText(request.configuration);
    if (text === undefined)
        return source;
    const read = async (path, until) => path === read_configuration/* defaultConfigPath */.jE ? { ok: true, text } : source.base.read(path, until);
    return { ...source, base: { ...source.base, read } };
}
function textSource({ content, configuration, beside = {} }) {
    const text = configurationText(configuration);
    const pages = isFolder(content) ? [] : content;
    return givenTexts(new Map(pages.map((page) => [page.path, page.text])), new Map([...Object.entries(beside), ...(text === undefined ? [] : [[read_configuration/* defaultConfigPath */.jE, text]])]));
}
// JSON is YAML: what was handed over as data takes the way of a file, and is checked as one.
function configurationText(configuration) {
    if (configuration === undefined || isPath(configuration))
        return undefined;
    return typeof configuration === 'string' ? configuration : JSON.stringify(configuration, undefined, 2);
}
function isPath(configuration) {
    return (typeof configuration === 'object' &&
        'path' in configuration &&
        typeof configuration.path === 'string' &&
        Object.keys(configuration).length === 1);
}
function isFolder(content) {
    return !Array.isArray(content);
}
function problemsOf({ content }) {
    if (isFolder(content))
        return [];
    const seen = new Set();
    return content.flatMap(({ path }) => {
        const twice = seen.has(path);
        seen.add(path);
        if (twice)
            return [`Two pages have the path ${JSON.stringify(path)}.`];
        return path === '' || path.startsWith('/') || path.split('/').includes('..')
            ? [`${JSON.stringify(path)} is no path of a page: it is relative, and leads nowhere above.`]
            : [];
    });
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   s: () => (/* binding */ nulSeparated)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
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


/***/ }),

/***/ 24075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   RE: () => (/* binding */ listLocalChanges),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   p0: () => (/* binding */ insideRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(571);
/* harmony import */ var _memory_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99313);




const slashes = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
async function walk(directory, below) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, below), { withFileTypes: true });
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, entry.name);
        if (entry.name === '.git' || entry.name === 'node_modules' || entry.name === _memory_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryFolderName */ .bX)
            return [];
        return entry.isDirectory() ? walk(directory, path) : [slashes(path)];
    }));
    return nested.flat();
}
/** All files of a folder, sorted; in a git repository without those that git ignores. */
async function listFiles(directory, signal) {
    const tracked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(directory, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], signal);
    const files = tracked.ok ? (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .nulSeparated */ .s)(tracked.stdout) : await walk(directory, '');
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
async function listLocalChanges(directory, base, signal) {
    const diff = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(directory, ['diff', '--name-status', '--find-renames', '--no-ext-diff', '-z', base], signal);
    if (!diff.ok)
        return diff;
    const untracked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$)(directory, ['ls-files', '-z', '--others', '--exclude-standard'], signal);
    if (!untracked.ok)
        return untracked;
    const files = [];
    const words = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .nulSeparated */ .s)(diff.stdout)[Symbol.iterator]();
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
    for (const path of (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .nulSeparated */ .s)(untracked.stdout))
        files.push({ status: 'added', path });
    return { ok: true, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
/** A path that a person typed, relative to the root of what is judged; undefined when it lies outside. */
function insideRoot(root, absolute) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute);
    return path.startsWith('..') ? undefined : slashes(path);
}
/** Whether a path is one of these or lies in one of them; everything does where none is named. */
function isBelow(path, below) {
    return (below.length === 0 || below.some((folder) => folder === '' || path === folder || path.startsWith(`${folder}/`)));
}


/***/ }),

/***/ 99313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bX: () => (/* binding */ memoryFolderName),
/* harmony export */   h3: () => (/* binding */ lastRecordName),
/* harmony export */   mt: () => (/* binding */ openMemoryFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _record_record_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45656);




/** Where a command keeps its last run, below the root of what it judges. */
const memoryFolderName = '.content-gate';
/** The record of the last run, inside that folder. */
const lastRecordName = 'context.json';
/**
 * Opens the folder, and has git ignore it by a file of its own. What was cloned may be anybody's: a link in its place leads
 * nowhere, and is one line on why nothing is kept.
 */
async function openMemoryFolder(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, memoryFolderName);
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, _record_record_part_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPartsFolder */ .id);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory())
            return `${memoryFolderName} is no folder of its own`;
        await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.gitignore'), '# What content-gate keeps of its last run; safe to delete.\n*\n');
    }
    catch {
        return `${memoryFolderName} cannot be written`;
    }
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { withFileTypes: true }).catch(() => []);
    return {
        path,
        recordPath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, lastRecordName),
        others: entries.filter((entry) => entry.isDirectory() && entry.name !== _record_record_part_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPartsFolder */ .id).map(({ name }) => name),
        store: {
            async save(record) {
                await replace(path, lastRecordName, record);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(parts, { recursive: true, force: true });
            },
            async add(part, number) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parts).catch(() => { });
                if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(parts)).isDirectory())
                    throw new Error(`${_record_record_part_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPartsFolder */ .id} is no folder of its own`);
                await replace(parts, (0,_record_record_part_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPartName */ .Mi)(number), part);
            },
        },
    };
}
/** Whatever has the name afterwards has the whole text; a link that stood there is replaced and not followed. */
async function replace(folder, name, text) {
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(fresh, 'wx', 0o600);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
    }
}
async function writeNew(path, text) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
            throw error;
    }
}


/***/ }),

/***/ 32934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ localSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/content/below.js
var content_below = __webpack_require__(29408);
// EXTERNAL MODULE: ./lib/content/changed-text.js + 1 modules
var changed_text = __webpack_require__(95113);
// EXTERNAL MODULE: ./lib/content/decode.js
var decode = __webpack_require__(32431);
// EXTERNAL MODULE: ./lib/content/formats/formats.js + 4 modules
var formats = __webpack_require__(45211);
// EXTERNAL MODULE: ./lib/content/line-blocks.js
var line_blocks = __webpack_require__(33310);
// EXTERNAL MODULE: ./lib/content/patch.js
var content_patch = __webpack_require__(27243);
// EXTERNAL MODULE: ./lib/content/select.js + 1 modules
var content_select = __webpack_require__(76744);
// EXTERNAL MODULE: ./lib/engine/queue.js
var queue = __webpack_require__(44401);
// EXTERNAL MODULE: ./lib/local/git.js
var git = __webpack_require__(571);
// EXTERNAL MODULE: ./lib/local/listing.js
var local_listing = __webpack_require__(24075);
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
            const listed = await (0,git/* git */.$)(directory, ['ls-tree', '-z', sha, '--', path], signal);
            if (!listed.ok)
                return unreadable(listed.cause);
            const [mode, type, rest] = listed.stdout.toString('utf8').split(' ');
            if (mode === undefined || mode === '' || rest === undefined)
                return missing(path, `commit ${sha.slice(0, 10)}`);
            if (type !== 'blob' || mode === '120000')
                return unreadable(`${path} is not a regular file`);
            const blob = await (0,git/* git */.$)(directory, ['cat-file', 'blob', rest.split('\t')[0] ?? ''], signal);
            return blob.ok ? snapshot_decode(blob.stdout, path) : unreadable(blob.cause);
        },
        async paths(signal) {
            const listed = await (0,git/* git */.$)(directory, ['ls-tree', '-r', '-z', '--name-only', sha], signal);
            return listed.ok ? new Set((0,git/* nulSeparated */.s)(listed.stdout)) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/local/source.js













const readers = 16;
/** Content from a folder on this machine. With a base, what a pull request onto it would change; else every file whole. */
async function localSource(request, signal) {
    const { root, base } = request;
    const paths = await (0,local_listing/* listFiles */.CS)(root, signal);
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
        : await (0,local_listing/* listLocalChanges */.RE)(root, base, signal);
    if (!listing.ok) {
        return {
            listed: [],
            files: [],
            leftOut: [],
            listingProblem: `The changes since the base cannot be listed: ${listing.cause}.`,
        };
    }
    const wanted = listing.files.filter(({ path }) => (0,local_listing/* isBelow */.Yw)(path, below));
    const behind = await foldersBehind(root, (0,content_below/* possibleHolders */.BO)(wanted, select));
    const limited = (0,content_select/* selectUpTo */.Nk)(limits.maxFiles ?? Number.POSITIVE_INFINITY, select);
    const limit = (0,queue/* createQueue */.y)(readers);
    const loaded = await Promise.all(wanted.map((file) => {
        const exclusion = limited(file);
        return exclusion === undefined
            ? limit.run(() => loadFile(root, file, base, limits, signal))
            : { path: file.path, exclusion };
    }));
    return {
        listed: listing.files,
        files: loaded.filter((item) => 'text' in item),
        leftOut: (0,content_below/* withHolders */.Sw)(loaded.filter((item) => 'exclusion' in item), behind),
    };
}
/** Which of these paths are links that may lead to a folder, or submodules. */
async function foldersBehind(root, paths) {
    const inside = await (0,promises_.realpath)(root);
    const limit = (0,queue/* createQueue */.y)(readers);
    const found = await Promise.all(paths.map((path) => limit.run(async () => {
        const absolute = (0,external_node_path_.join)(root, path);
        const stat = await (0,promises_.lstat)(absolute).catch(() => undefined);
        if (stat?.isDirectory() === true)
            return [[path, { reason: 'submodule' }]];
        if (stat?.isSymbolicLink() !== true)
            return [];
        const target = await (0,promises_.realpath)(absolute).catch(() => undefined);
        const stays = target?.startsWith(`${inside}${external_node_path_.sep}`) === true;
        return stays && (await (0,promises_.lstat)(target)).isFile() ? [] : [[path, { reason: 'symlink' }]];
    })));
    return new Map(found.flat());
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
        const isNew = base === undefined || file.status === 'added' || file.status === 'copied';
        // A page of which nothing is left says no more what it said before: that is for the reviewers.
        const isEmptied = !decoded.ok && decoded.exclusion.reason === 'empty' && !isNew;
        if (!decoded.ok && !isEmptied)
            return leftOut(decoded.exclusion);
        const text = decoded.ok ? decoded.text : '';
        const lines = isNew ? (0,line_blocks/* allLines */.bk)(text) : await changedLines(root, file, base, text, limits, signal);
        const moved = file.previousPath !== undefined && file.previousPath !== file.path;
        if (lines.length === 0 && (!moved || text === '')) {
            return leftOut({ reason: text === '' ? 'empty' : 'unchanged-text' });
        }
        return {
            path: file.path,
            ...(file.previousPath === undefined ? {} : { previousPath: file.previousPath }),
            status: file.status,
            blobSha: (0,decode/* gitBlobId */.t)(bytes),
            text,
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
/** The lines that the change answers for by the diff of git; all of them where git cannot say. */
async function changedLines(root, file, base, text, { maxFileBytes }, signal) {
    const former = file.previousPath ?? file.path;
    const before = await commit(root, base).read(former, signal);
    // What nobody could read before was judged by nobody; a page that was empty holds nothing old.
    if (!before.ok || before.text.includes('\0') || Buffer.byteLength(before.text) > maxFileBytes)
        return (0,line_blocks/* allLines */.bk)(text);
    const isHtml = (0,formats/* formatOf */.be)(file.path).name === 'html';
    const options = [
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--diff-algorithm=myers',
        '--text',
        '--find-renames',
        '-U3',
    ];
    const patch = await (0,git/* git */.$)(root, ['--literal-pathspecs', 'diff', ...options, base, '--', former, file.path], signal);
    if (!patch.ok)
        return (0,line_blocks/* allLines */.bk)(text);
    const output = patch.stdout.toString('utf8');
    const hunks = output.search(/^@@ /m);
    const read = hunks === -1 ? undefined : (0,content_patch/* readPatch */.H)(output.slice(hunks));
    if (read !== undefined)
        return (0,changed_text/* changedText */.m)(text, isHtml, read);
    if (hunks !== -1)
        return (0,line_blocks/* allLines */.bk)(text);
    // Without a hunk nothing but the name or the mode changed, if git has looked at the text at all.
    return (0,changed_text/* changedText */.m)(text, isHtml, (0,content_patch/* changesBetween */.i)(before.text, text));
}


/***/ }),

/***/ 86461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plainSurface)
/* harmony export */ });
/** Where nobody knows better: a file, a pipe. */
const plainSurface = { colour: false, columns: 100, detail: 'normal' };


/***/ })

};
