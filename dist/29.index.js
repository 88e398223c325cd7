export const id = 29;
export const ids = [29,566];
export const modules = {

/***/ 42029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/engine/clock.js
var clock = __webpack_require__(91440);
// EXTERNAL MODULE: ./lib/engine/votes/strategy.js
var strategy = __webpack_require__(93127);
// EXTERNAL MODULE: ./lib/report/outputs/html.js + 4 modules
var html = __webpack_require__(1712);
// EXTERNAL MODULE: ./lib/report/outputs/outputs.js + 10 modules
var outputs = __webpack_require__(41014);
// EXTERNAL MODULE: ./lib/report/secret-filter.js
var secret_filter = __webpack_require__(84111);
// EXTERNAL MODULE: ./lib/setup/read-configuration.js + 29 modules
var read_configuration = __webpack_require__(17138);
// EXTERNAL MODULE: ./lib/setup/version.js
var version = __webpack_require__(12589);
// EXTERNAL MODULE: ./lib/setup/watchdog.js
var setup_watchdog = __webpack_require__(88114);
// EXTERNAL MODULE: ./lib/verdict/policy.js
var policy = __webpack_require__(94091);
// EXTERNAL MODULE: ./lib/verdict/whole.js + 1 modules
var whole = __webpack_require__(59705);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
var promises_namespaceObject = /*#__PURE__*/__webpack_require__.t(promises_, 2);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/config/page-conditions.js
var page_conditions = __webpack_require__(80818);
// EXTERNAL MODULE: ./lib/content/condition.js
var condition = __webpack_require__(86888);
// EXTERNAL MODULE: ./lib/content/select.js + 1 modules
var content_select = __webpack_require__(76744);
// EXTERNAL MODULE: ./lib/content/decode.js
var decode = __webpack_require__(32431);
// EXTERNAL MODULE: ./lib/content/patch.js
var patch = __webpack_require__(27243);
// EXTERNAL MODULE: ./lib/local/git.js
var git = __webpack_require__(571);
;// CONCATENATED MODULE: ./lib/local/merged-pages.js



/** More are not read: the newest say most about today's writers. */
const mostPages = 200;
/** The pages that the changes on this branch brought in since a day, the newest first; one line when git cannot tell. */
async function mergedPages(root, since, isContent, { maxFileBytes, signal }) {
    const log = await (0,git/* git */.$)(root, ['log', '--first-parent', `--since=${since}`, '--format=%H', 'HEAD', '--'], signal);
    if (!log.ok)
        return log;
    const pages = [];
    for (const commit of log.stdout.toString('utf8').split('\n').filter(Boolean)) {
        const listed = await (0,git/* git */.$)(root, [
            'diff-tree',
            '-r',
            '-z',
            '--root',
            '--name-only',
            '--no-commit-id',
            '--diff-filter=AM',
            '-m',
            '--first-parent',
            commit,
        ], signal);
        if (!listed.ok)
            return listed;
        for (const path of new Set((0,git/* nulSeparated */.s)(listed.stdout))) {
            if (!isContent({ path, status: 'modified' }))
                continue;
            const text = await textAt(root, commit, path, signal);
            if (text === undefined || Buffer.byteLength(text) > maxFileBytes)
                continue;
            const before = (await textAt(root, `${commit}^`, path, signal)) ?? '';
            const { changedLines } = (0,patch/* changesBetween */.i)(before, text);
            if (changedLines.length === 0)
                continue;
            pages.push({ path, commit, text, changedLines, today: (await textAt(root, 'HEAD', path, signal)) ?? null });
            if (pages.length === mostPages)
                return { ok: true, pages };
        }
    }
    return { ok: true, pages };
}
async function textAt(root, commit, path, signal) {
    const shown = await (0,git/* git */.$)(root, ['cat-file', 'blob', `${commit}:${path}`], signal);
    if (!shown.ok)
        return undefined;
    const decoded = (0,decode/* decodeContent */.K)(shown.stdout);
    return decoded.ok ? decoded.text : undefined;
}

// EXTERNAL MODULE: ./lib/local/source.js + 1 modules
var local_source = __webpack_require__(32934);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/review/english.js
var english = __webpack_require__(24604);
// EXTERNAL MODULE: ./lib/engine/plain-data.js
var plain_data = __webpack_require__(14139);
// EXTERNAL MODULE: ./lib/review/model/model-review.js + 6 modules
var model_review = __webpack_require__(60505);
// EXTERNAL MODULE: ./lib/review/review.js
var review = __webpack_require__(35430);
;// CONCATENATED MODULE: ./lib/verdict/calibration.js
const noTally = { asked: 0, found: 0, right: 0, wrong: 0, missed: 0, kept: 0 };
/** What a criterion needs before anybody should let it block: labels of each kind, and shares that are sure enough. */
const fitToBlock = { labels: 50, rightOfFound: 0.8, caught: 0.6 };
/** The share of what was called unmet that was. */
function rightOfFound({ right, wrong }) {
    return share(right, right + wrong);
}
/** The share of what was broken that was called unmet. */
function caught({ right, missed }) {
    return share(right, right + missed);
}
/** Judges whether answers to a criterion may hold a page; below a number of labels it never says that they may. */
function fitnessOf(tally) {
    const broken = tally.right + tally.missed;
    const kept = tally.wrong + tally.kept;
    if (broken < fitToBlock.labels || kept < fitToBlock.labels)
        return { fit: false, why: 'too-few-labels' };
    if (rightOfFound(tally).low < fitToBlock.rightOfFound)
        return { fit: false, why: 'too-many-false-alarms' };
    return caught(tally).low < fitToBlock.caught ? { fit: false, why: 'too-much-missed' } : { fit: true };
}
/** Two tallies of one criterion as one. */
function addTallies(one, other) {
    return {
        asked: one.asked + other.asked,
        found: one.found + other.found,
        right: one.right + other.right,
        wrong: one.wrong + other.wrong,
        missed: one.missed + other.missed,
        kept: one.kept + other.kept,
    };
}
/** The exact interval of Clopper and Pearson: the shares under which so few, or so many, would still be seen in one of 40. */
function share(part, of) {
    const tail = 0.025;
    const low = part === 0 ? 0 : bisect((p) => 1 - cumulative(part - 1, of, p) >= tail);
    const high = part === of ? 1 : bisect((p) => cumulative(part, of, p) < tail);
    return { part, of, low, high };
}
/** The smallest share at which something that grows with it holds. */
function bisect(holds) {
    let [below, above] = [0, 1];
    for (let step = 0; step < 50; step += 1) {
        const middle = (below + above) / 2;
        if (holds(middle))
            above = middle;
        else
            below = middle;
    }
    return above;
}
/** The chance of at most `part` of `of` where each has the chance `p`, summed in logarithms so that nothing runs over. */
function cumulative(part, of, p) {
    if (p <= 0)
        return 1;
    if (p >= 1)
        return part >= of ? 1 : 0;
    let term = of * Math.log1p(-p);
    let sum = Math.exp(term);
    for (let count = 1; count <= part; count += 1) {
        term += Math.log((of - count + 1) / count) + Math.log(p) - Math.log1p(-p);
        sum += Math.exp(term);
    }
    return Math.min(1, sum);
}

// EXTERNAL MODULE: ./lib/run/kept-reviews.js
var kept_reviews = __webpack_require__(77881);
;// CONCATENATED MODULE: ./lib/run/calibrate.js





/** A page as a change brought it in. */
function pageFile(path, text, changedLines) {
    const lines = changedLines ?? [{ start: 1, end: text.split('\n').length }];
    return { path, status: 'added', blobSha: '0'.repeat(40), text, changedLines: lines, commentableLines: [] };
}
/** Asks each reviewer about each page, as far as nobody has yet, and holds the answers against what is known. */
async function calibrate(pages, ports) {
    const tallies = new Map();
    const failed = [];
    const judged = new Set();
    for (const { known, reviewers } of pages) {
        const secrets = ports.secrets();
        let parsed;
        const page = () => {
            parsed ??= ports.parse(known.file);
            return parsed;
        };
        const reviews = await Promise.all(reviewers.map((reviewer) => reviewOf(known.file, reviewer, page, secrets, ports)));
        reviews.forEach((review, index) => {
            const reviewer = reviewers[index];
            if (reviewer === undefined)
                return;
            if (typeof review === 'string')
                failed.push(`${known.file.path}, ${reviewer.name}: ${review}`);
            else
                for (const [criterion, tally] of talliesOf(review, known, isNewTo(judged, reviewer.name))) {
                    const name = `${reviewer.name}/${criterion}`;
                    tallies.set(name, addTallies(tallies.get(name) ?? noTally, tally));
                }
        });
    }
    return { tallies, failed };
}
async function reviewOf(file, reviewer, page, secrets, { access, asked, answered, day, signal }) {
    const key = (0,kept_reviews/* reviewIdentity */.Nj)(file, reviewer, asked);
    const before = review/* reviewSchema */.Yg.safeParse(answered.get(key));
    if (before.success)
        return before.data;
    const reviewed = await (0,model_review/* modelReview */.o)(reviewer, file, {
        ...{ ...secrets, day, page, signal },
        ...{ model: access.model, modelName: access.name, maxOutputTokens: access.maxOutputTokens },
    });
    if (reviewed.kind === 'failed')
        return reviewed.cause;
    const plain = (0,plain_data/* toPlainData */.C)(reviewed.review);
    if (plain.ok)
        await answered.keep(key, plain.value);
    return reviewed.review;
}
function isNewTo(judged, reviewer) {
    return (criterion, path, quote) => {
        const label = JSON.stringify([reviewer, criterion, path, quote]);
        const isNew = !judged.has(label);
        judged.add(label);
        return isNew;
    };
}
function talliesOf(review, known, isNew) {
    return new Map(review.answers.map(({ criterion, status }) => {
        const found = status === 'not_met' ? 1 : 0;
        const label = found === 1 ? labelOfFound(criterion, review, known, isNew) : labelOfSilence(criterion, status, known);
        return [criterion, { ...noTally, asked: 1, found, ...(label === undefined ? {} : { [label]: 1 }) }];
    }));
}
function labelOfFound(criterion, { findings }, { file, broken, later }, isNew) {
    if (broken !== undefined)
        return broken.has(criterion) ? 'right' : 'wrong';
    const quote = findings.find((finding) => finding.criterion === criterion)?.quote?.text;
    // Of what is missing, and of a page that is gone, history says nothing.
    if (later === undefined || later === null || quote === undefined)
        return undefined;
    if (!isNew(criterion, file.path, plain(quote)))
        return undefined;
    return plain(later).includes(plain(quote)) ? 'wrong' : 'right';
}
function labelOfSilence(criterion, status, { broken }) {
    if (broken === undefined || status === 'uncertain')
        return undefined;
    return broken.has(criterion) ? 'missed' : 'kept';
}
function plain(text) {
    return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

// EXTERNAL MODULE: ./lib/run/file-plan.js + 1 modules
var file_plan = __webpack_require__(53175);
// EXTERNAL MODULE: ./lib/run/page-kinds.js
var page_kinds = __webpack_require__(82856);
// EXTERNAL MODULE: ./lib/run/phases.js
var run_phases = __webpack_require__(19341);
// EXTERNAL MODULE: ./lib/run/spending.js + 1 modules
var spending = __webpack_require__(13949);
// EXTERNAL MODULE: ./lib/setup/open-run.js + 8 modules
var open_run = __webpack_require__(60393);
// EXTERNAL MODULE: ./lib/config/yaml-source.js
var yaml_source = __webpack_require__(33529);
;// CONCATENATED MODULE: ./lib/cli/calibration-pages.js





/** The pages that merged changes brought in and, where later commits changed them, as they stand today; none of them twice. */
function pagesOfHistory(merged) {
    const pages = new Map();
    for (const page of merged.flatMap(beforeAndAfter)) {
        const { path, text, changedLines } = page.file;
        pages.set(JSON.stringify([path, text, changedLines]), page);
    }
    return [...pages.values()];
}
function beforeAndAfter({ path, text, changedLines, today }) {
    const before = { file: pageFile(path, text, changedLines), later: today };
    return today === null || today === text ? [before] : [before, { file: pageFile(path, today), later: today }];
}
const labelsSchema = schemas/* strictObject */.rej({
    pages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ broken: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) })),
});
/**
 * The labelled pages of a folder, or what is wrong with its labels; labels.yml says what each breaks, and it keeps all others.
 * A label for something that nobody asks is a slip of the pen: it would count as kept what is broken.
 */
async function labelledExamples(root, folder, criteria) {
    const at = (0,external_node_path_.join)(folder, 'labels.yml');
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, at), 'utf8').catch(() => undefined);
    if (text === undefined)
        return [];
    const yaml = (0,yaml_source/* readYaml */.g)(text, at, 1);
    const labels = labelsSchema.safeParse(yaml.ok ? yaml.data : undefined);
    if (!labels.success)
        return `${at} must be a mapping such as "pages: { example.md: { broken: [LG1] } }".`;
    const pages = [];
    for (const [name, { broken }] of Object.entries(labels.data.pages)) {
        const unknown = broken.find((criterion) => !criteria.has(criterion));
        if (unknown !== undefined) {
            return `${at} says that ${name} breaks ${unknown}, which no configured model reviewer asks about.`;
        }
        const page = await textBelow((0,external_node_path_.join)(root, folder), name);
        if (page === undefined)
            return `${at} names ${name}, which cannot be read in this folder.`;
        pages.push({ file: pageFile(name, page), broken: new Set(broken) });
    }
    return pages;
}
/** What a file of the folder says; nothing that a name or a link leads out of it to. */
async function textBelow(folder, name) {
    try {
        const [inside, file] = await Promise.all([(0,promises_.realpath)(folder), (0,promises_.realpath)((0,external_node_path_.join)(folder, name))]);
        const way = (0,external_node_path_.relative)(inside, file);
        if (way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`))
            return undefined;
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(50566);
// EXTERNAL MODULE: ./lib/report/text-columns.js
var text_columns = __webpack_require__(16053);
;// CONCATENATED MODULE: ./lib/cli/calibration-text.js



function rowsOf({ tallies }, reviewers) {
    return reviewers.flatMap(({ name, criteria }) => criteria.map(({ id, severity }) => {
        const tally = tallies.get(`${name}/${id}`) ?? noTally;
        return { reviewer: name, criterion: id, severity, tally, fitness: fitnessOf(tally) };
    }));
}
/** The table, what it takes to be fit, and the lines of configuration that follow. */
function renderCalibration(calibration, reviewers) {
    const rows = rowsOf(calibration, reviewers);
    const head = ['criterion', 'asked', 'found', 'right', 'wrong', 'missed', 'right of found', 'caught', 'fit to block'];
    const table = (0,text_columns/* aligned */.b6)([
        head,
        ...rows.map(({ reviewer, criterion, tally, fitness }) => [
            (0,neutralise/* oneLine */.TN)(`${reviewer} ${criterion}`, 80),
            ...[tally.asked, tally.found, tally.right, tally.wrong, tally.missed].map(String),
            shareWords(rightOfFound(tally)),
            shareWords(caught(tally)),
            fitnessWords(fitness),
        ]),
    ], 2);
    return `${[
        ...table,
        '',
        `Shares stand with their exact 95 % intervals. Fit to block is a criterion with at least ${fitToBlock.labels} labels where it is broken and ${fitToBlock.labels} where it is kept, of whose findings at least ${fitToBlock.rightOfFound * 100} % are right and which catches at least ${fitToBlock.caught * 100} %, both at the lower end of the interval. With fewer labels none is called fit.`,
        ...calibration.failed.map((line) => `Not answered: ${(0,neutralise/* oneLine */.TN)(line, 300)}`),
        '',
        ...configurationLines(rows),
    ].join('\n')}\n`;
}
/** The same for programs. */
function calibrationJson(calibration, reviewers) {
    const rows = rowsOf(calibration, reviewers);
    return {
        needed: fitToBlock,
        criteria: rows.map(({ tally, fitness, ...row }) => ({
            ...row,
            ...tally,
            rightOfFound: rightOfFound(tally),
            caught: caught(tally),
            fitToBlock: fitness.fit,
            why: fitness.fit ? null : fitness.why,
        })),
        failed: calibration.failed,
        configuration: configurationLines(rows),
    };
}
function configurationLines(rows) {
    const changes = rows.flatMap(({ reviewer, criterion, severity, fitness }) => {
        if (severity === 'blocking' && !fitness.fit)
            return [{ reviewer, line: `${criterion}: warning # ${fitnessWords(fitness)}` }];
        return severity !== 'blocking' && fitness.fit ? [{ reviewer, line: `${criterion}: blocking` }] : [];
    });
    if (changes.length === 0)
        return ['The configuration can stay as it is.'];
    const names = [...new Set(changes.map(({ reviewer }) => reviewer))];
    return [
        'What follows for the configuration:',
        'reviewers:',
        ...names.flatMap((name) => [
            `  ${(0,neutralise/* oneLine */.TN)(name, 60)}:`,
            '    criteria:',
            ...changes.filter(({ reviewer }) => reviewer === name).map(({ line }) => `      ${(0,neutralise/* oneLine */.TN)(line, 100)}`),
        ]),
    ];
}
function shareWords({ part, of, low, high }) {
    return of === 0 ? '-' : `${percent(part / of)} (${percent(low)}-${percent(high)})`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
function fitnessWords(fitness) {
    if (fitness.fit)
        return 'yes';
    switch (fitness.why) {
        case 'too-few-labels':
            return 'no: too few labels';
        case 'too-many-false-alarms':
            return 'no: too many false alarms';
        case 'too-much-missed':
            return 'no: too much missed';
        default:
            return fitness.why;
    }
}

// EXTERNAL MODULE: ./lib/cli/repository.js
var repository = __webpack_require__(60328);
// EXTERNAL MODULE: ./lib/cli/request.js
var request = __webpack_require__(70903);
;// CONCATENATED MODULE: ./lib/cli/calibrate.js






















/** Where labelled examples lie unless somebody says otherwise. */
const defaultExamples = '.github/content-gate/examples';
/** What was asked is kept here, below the root, so that nothing is asked twice. */
const keptAt = (0,external_node_path_.join)('.content-gate', 'calibration.json');
/** Holds the answers of the configured model reviewers against what the team knows, and says which may block. */
async function runCalibrate(options, world) {
    const judging = { paths: [], base: undefined, allowEmpty: true, ...options };
    const place = await (0,repository/* locate */.x5)(judging, world);
    if (!place.ok)
        return (0,repository/* refuse */.TR)(world, place.problem);
    const source = await (0,local_source/* localSource */.j)(place, world.signal);
    const run = await (0,open_run/* openRun */.I)((0,request/* requestOf */.fo)(judging, source, place.root, world.variables), (0,request/* worldOf */.cO)(world, place.root));
    if (!run.ok)
        return (0,repository/* refuse */.TR)(world, ...run.problems);
    try {
        const reviewers = run.settings.reviewers.filter((one) => one.kind === 'model');
        const criteria = new Set(reviewers.flatMap((one) => one.criteria.map(({ id }) => id)));
        const labelled = await labelledExamples(place.root, options.examples, criteria);
        if (typeof labelled === 'string')
            return (0,repository/* refuse */.TR)(world, labelled);
        const known = [...labelled];
        const select = (0,content_select/* selectContent */.qT)(run.config.content);
        if (options.since !== undefined) {
            const history = await mergedPages(place.root, options.since, (file) => select(file) === undefined, {
                maxFileBytes: run.config.content['max-file-bytes'],
                signal: world.signal,
            });
            if (!history.ok)
                return (0,repository/* refuse */.TR)(world, `The merged changes cannot be read: ${history.cause}.`);
            known.push(...pagesOfHistory(history.pages));
        }
        if (known.length === 0) {
            return (0,repository/* refuse */.TR)(world, `There is nothing to calibrate with: no examples in ${options.examples}, and no changes since --since.`);
        }
        const phases = (0,run_phases/* planPhases */.it)(run.config, run.settings.reviewers);
        const planned = known.map(({ file, broken }) => {
            const asked = broken === undefined ? concerned(file, phases) : reviewers;
            return {
                ...{ file, reviewersNotAsked: [], phasesNotRun: [] },
                phases: asked.length === 0 ? [] : [{ name: 'calibration', gate: false, reviewers: asked }],
            };
        });
        const plans = await (0,page_kinds/* withKinds */.I)(planned, (0,page_conditions/* kindRulesOf */.p)(run.config), source.base, world.signal);
        const answered = await answersAt((0,external_node_path_.join)(place.root, keptAt));
        const { asked, access } = run.model;
        const lacks = ({ file }, reviewer) => asked === undefined || answered.get((0,kept_reviews/* reviewIdentity */.Nj)(file, reviewer, asked)) === undefined;
        const pending = plans.flatMap((plan) => {
            const open = (0,file_plan/* modelReviewersOf */.jO)(plan).filter((reviewer) => lacks(plan, reviewer));
            return open.length === 0 ? [] : [{ ...plan, phases: [{ name: 'calibration', gate: false, reviewers: open }] }];
        });
        const { estimate } = (0,spending/* forecast */.g3)(pending, run.config, run.model.name ?? '');
        if (options.dryRun) {
            const cost = estimate.cost === undefined ? 'without a known price' : `about $${estimate.cost.toFixed(2)}`;
            world.out.write(`${(0,english/* counted */.hS)(known.length, 'page')}, ${(0,english/* counted */.hS)(reviewers.length, 'model reviewer')}: ${(0,english/* counted */.hS)(estimate.calls, 'call')} needed beside confirmations and repairs (limits.max-model-calls: ${estimate.callLimit}), ${cost}. Nothing was asked.\n`);
            return whole/* exitCodes */.hS.approved;
        }
        const bounded = (0,spending/* boundedAccess */.g1)(access, pending, run.config).access;
        if (bounded.kind === 'missing' || asked === undefined) {
            return (0,repository/* refuse */.TR)(world, bounded.kind === 'missing' ? bounded.reason : 'No model can be asked.');
        }
        const calibration = await calibrate(plans.map((plan, index) => ({ known: { ...known[index], file: plan.file }, reviewers: (0,file_plan/* modelReviewersOf */.jO)(plan) })), {
            ...{ access: bounded, asked, answered, signal: world.signal },
            parse: run.ports.rules.parse,
            secrets: run.ports.secrets,
            day: new Date(world.clock()).toISOString().slice(0, 10),
        });
        world.out.write(options.format === 'json'
            ? (0,json_text/* jsonText */.s)(calibrationJson(calibration, reviewers))
            : renderCalibration(calibration, reviewers));
        return whole/* exitCodes */.hS.approved;
    }
    finally {
        await run.close();
    }
}
/** The model reviewers that a change of this page would be judged by; the path of an example says nothing about that. */
function concerned(file, phases) {
    const holds = (when) => when === undefined || (0,condition/* meets */.D)(when, file).holds;
    return phases
        .filter(({ when }) => holds(when))
        .flatMap(({ reviewers }) => reviewers)
        .filter((one) => one.kind === 'model' && holds(one.when));
}
const keptSchema = schemas/* strictObject */.rej({ version: schemas/* literal */.euz(1), reviews: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
async function answersAt(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
    const read = keptSchema.safeParse(text === undefined ? undefined : jsonIn(text));
    const reviews = new Map(read.success ? Object.entries(read.data.reviews) : []);
    let saving = Promise.resolve();
    return {
        get: (key) => asJson(reviews.get(key)),
        keep(key, review) {
            reviews.set(key, review);
            saving = saving.then(async () => {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
                const next = `${path}.next`;
                await (0,promises_.writeFile)(next, JSON.stringify({ version: 1, reviews: Object.fromEntries(reviews) }));
                await (0,promises_.rename)(next, path);
            });
            return saving;
        },
    };
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const json = schemas/* json */.Pq9();
function asJson(value) {
    const read = json.safeParse(value);
    return read.success ? read.data : undefined;
}

// EXTERNAL MODULE: ./lib/gate.js + 26 modules
var gate = __webpack_require__(86279);
// EXTERNAL MODULE: ./lib/report/progress.js
var report_progress = __webpack_require__(37751);
// EXTERNAL MODULE: ./lib/run/memory.js + 1 modules
var memory = __webpack_require__(48412);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./lib/content/lines.js
var lines = __webpack_require__(87750);
// EXTERNAL MODULE: ./lib/local/workspace-file.js
var workspace_file = __webpack_require__(89581);
// EXTERNAL MODULE: ./lib/report/offered-change.js
var offered_change = __webpack_require__(79390);
;// CONCATENATED MODULE: ./lib/cli/fix.js






/**
 * The pages of a report with what can safely be fixed: a replacement of exactly the words that were found, of a checker, or
 * of a model where somebody asked for that. Of two that overlap the first stands.
 */
function fixedPages(report, whose) {
    return report.files.flatMap((file) => {
        const page = fixedPage(file, whose);
        return page === undefined ? [] : [page];
    });
}
function fixedPage(file, whose) {
    const { path, text, reviewers } = file;
    if (text === undefined)
        return undefined;
    const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    const plain = text.slice(mark.length);
    const starts = (0,lines/* lineStartsOf */.x)(plain);
    const edits = reviewers
        .filter(({ reviewer }) => whose === 'all' || reviewer.kind === 'rules')
        .flatMap(({ reviewer, review }) => (review?.findings ?? []).flatMap((finding) => {
        const edit = editOf(finding, plain, starts);
        return edit === undefined ? [] : [{ ...edit, byModel: reviewer.kind === 'model' }];
    }))
        // Checkers first: they do not err by chance.
        .toSorted((one, other) => Number(one.byModel) - Number(other.byModel) || one.start - other.start);
    const chosen = [];
    for (const edit of edits) {
        if (!chosen.some((other) => edit.start < other.end && other.start < edit.end))
            chosen.push(edit);
    }
    if (chosen.length === 0)
        return undefined;
    const after = chosen
        .toSorted((one, other) => other.start - one.start)
        .reduce((page, { start, end, with: replacement }) => page.slice(0, start) + replacement + page.slice(end), plain);
    const byModel = chosen.some((edit) => edit.byModel);
    return { path, before: text, after: `${mark}${after}`, fixes: chosen.length, byModel };
}
/** Only what stands there to the letter is replaced, and by nothing that hides. */
function editOf(finding, text, starts) {
    const change = (0,offered_change/* offeredChange */.Y)(finding);
    const line = change === undefined ? undefined : starts[change.line - 1];
    if (change === undefined || line === undefined || (0,neutralise/* visible */.RK)(change.text) !== change.text)
        return undefined;
    const [start, end] = [line + change.startColumn - 1, line + change.endColumn - 1];
    return text.slice(start, end) === finding.quote?.text ? { start, end, with: change.text } : undefined;
}
/** Puts the fixes into the working tree and says what it did; a page that was edited since it was read is left alone. */
async function applyFixes(pages, { root, read, say }) {
    let fixed = 0;
    for (const { path, before, after, fixes, byModel } of pages) {
        if ((await read(path)) !== before) {
            say(`Not fixed: ${(0,neutralise/* oneLine */.TN)(path, 300)}, which is no longer the text that was checked.`);
            continue;
        }
        if (byModel)
            say((0,neutralise/* visible */.RK)((0,create/* createTwoFilesPatch */.ss)(path, path, before, after, '', '', { context: 1 })));
        const written = await (0,workspace_file/* writeInWorkspace */.A)(root, path, after);
        if (written.ok) {
            fixed += fixes;
            say(`Fixed ${(0,english/* counted */.hS)(fixes, 'finding')} in ${(0,neutralise/* oneLine */.TN)(path, 300)}.`);
        }
        else
            say((0,neutralise/* oneLine */.TN)(written.warning));
    }
    if (pages.length === 0)
        say('Nothing can be fixed by itself.');
    return fixed;
}

// EXTERNAL MODULE: ./lib/local/believed-left.js
var believed_left = __webpack_require__(37141);
// EXTERNAL MODULE: ./lib/local/left-record.js
var left_record = __webpack_require__(53862);
// EXTERNAL MODULE: ./lib/local/memory-folder.js
var memory_folder = __webpack_require__(99313);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/local/own-key.js




/**
 * The secret of this user on this machine, made at the first use: what the command wrote down itself is told from what
 * somebody laid into a repository. `undefined` where it can be neither read nor made.
 */
async function ownSecret(variables) {
    const path = secretPath(variables);
    return (await readSecret(path)) ?? (await makeSecret(path)) ?? (await readSecret(path));
}
/** The same, where there is one already. */
function knownSecret(variables) {
    return readSecret(secretPath(variables));
}
function secretPath({ XDG_STATE_HOME: state, LOCALAPPDATA: local, HOME: home }) {
    const folder = state || local || (0,external_node_path_.join)(home || (0,external_node_os_.homedir)(), '.local', 'state');
    return (0,external_node_path_.join)(folder, 'content-gate', 'secret');
}
async function readSecret(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    return /^[0-9a-f]{64}$/.test(text.trim()) ? text.trim() : undefined;
}
async function makeSecret(path) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        const secret = (0,external_node_crypto_.randomBytes)(32).toString('hex');
        // Of two commands that make one at once the first has made it.
        const file = await (0,promises_.open)(path, 'wx', 0o600);
        try {
            await file.writeFile(`${secret}\n`);
        }
        finally {
            await file.close();
        }
        return secret;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/record/record.js + 1 modules
var record_record = __webpack_require__(14866);
// EXTERNAL MODULE: ./lib/report/recorded-report.js
var recorded_report = __webpack_require__(5635);
// EXTERNAL MODULE: ./lib/cli/record-file.js
var record_file = __webpack_require__(41556);
;// CONCATENATED MODULE: ./lib/cli/memory.js











/** No record of the command names a workflow, so that none of the action ever takes it over. */
const subjectHere = { repositoryId: null, workflowPath: null, pullRequest: null };
/** Opens the memory of a run on this machine: what it kept of the last one, and what a person downloaded of CI's. */
async function openLocalMemory({ run, root, base }, world) {
    const folder = await (0,memory_folder/* openMemoryFolder */.mt)(root);
    if (typeof folder === 'string')
        return { ...memory/* noMemory */.D, notices: [`Nothing is kept of this run: ${folder}.`] };
    const secret = await ownSecret(world.variables);
    const key = secret === undefined ? undefined : (0,record_record/* recordKey */.Hy)(secret);
    const { gateId, reviewers } = run.settings;
    const about = { ...subjectHere, gateId };
    const left = await restored(folder, about, key, root, world);
    const head = await (0,git/* git */.$)(root, ['rev-parse', 'HEAD']);
    return (0,memory/* openMemory */.u)({
        subject: {
            ...about,
            ...{ runId: null, attempt: 1, baseSha: base ?? null },
            headSha: head.ok ? head.stdout.toString('utf8').trim() : null,
        },
        gateVersion: version/* version */.r,
        ...{ reviewers, key, asked: run.model.asked, whole: true, clock: world.clock, store: folder.store },
        restored: left.found,
        notices: left.notices,
    });
}
/** In a job of CI nothing is restored: what lies in its folder came with the change. */
async function restored(folder, about, key, root, world) {
    if (isCi(world.variables))
        return { found: [], notices: [] };
    const place = memory_folder/* memoryFolderName */.bX;
    const own = key === undefined ? { found: [], notices: [] } : await (0,believed_left/* believedLeft */.o)(folder.recordPath, about, key, place);
    const downloaded = await Promise.all(folder.others.map((name) => fromCi((0,external_node_path_.join)(folder.path, name), `${place}/${name}`, about.gateId, root, world)));
    return {
        found: [...own.found, ...downloaded.flatMap(({ found }) => found)],
        notices: [...own.notices, ...downloaded.flatMap(({ notices }) => notices)],
    };
}
function isCi({ CI: ci }) {
    return ci !== undefined && ci !== '' && ci !== 'false' && ci !== '0';
}
/** A record that CI made: signed with the secret that the workflow has, by this gate, about a repository that this is a clone of. */
async function fromCi(path, place, gateId, root, world) {
    const { record } = await (0,left_record/* readLeftRecord */.J)((0,external_node_path_.join)(path, memory_folder/* lastRecordName */.h3));
    if (record === undefined)
        return { found: [], notices: [] };
    const notUsed = (why) => ({
        found: [],
        notices: [`The record in ${place} was not used: ${why}.`],
    });
    if (record.kind === 'unusable')
        return notUsed(record.problem);
    const secret = (0,record_file/* recordSecretOf */.Lv)(world.variables);
    if (secret === undefined)
        return notUsed('set CONTENT_GATE_SIGNING_KEY to the secret that it was signed with');
    const seen = (0,record_record/* inspectRecord */.Ec)(record.text);
    if (!seen.ok)
        return notUsed(seen.problem.message);
    const { subject } = seen.record;
    if (subject.workflowPath === null)
        return notUsed('no workflow made it');
    const opened = (0,record_record/* openRecord */.C6)(record.text, { ...subject, gateId }, (0,record_record/* recordKey */.Hy)(secret));
    if (!opened.ok)
        return notUsed(opened.problem.message);
    const repository = repositoryOf((0,recorded_report/* reportOfRecord */.N)(opened.record)?.subject);
    return repository !== undefined && (await remotesOf(root)).some((remote) => isAt(remote, repository))
        ? { found: [opened.record], notices: [] }
        : notUsed('it belongs to another repository');
}
function repositoryOf(subject) {
    return subject === undefined || subject.kind === 'local' ? undefined : subject.repository;
}
async function remotesOf(root) {
    const urls = await (0,git/* git */.$)(root, ['config', '--get-regexp', '^remote\\..*\\.url$']);
    return urls.ok ? urls.stdout.toString('utf8').split('\n') : [];
}
/** Whether the address of a remote ends in this repository: `git@host:owner/name.git`, `https://host/owner/name`. */
function isAt(remote, repository) {
    const address = remote
        .trim()
        .toLowerCase()
        .replace(/\/$/, '')
        .replace(/\.git$/, '');
    const name = repository.toLowerCase();
    return address.endsWith(`/${name}`) || address.endsWith(`:${name}`);
}

;// CONCATENATED MODULE: ./lib/cli/progress.js



const dim = (text, colour) => (colour ? `\u001b[2m${text}\u001b[22m` : text);
/** After a while, and once some pages are done, how long the others will take if they are like them. */
function timeLeft(done, of, elapsedMs) {
    if (done < 2 || done === of || elapsedMs < 5000)
        return '';
    return `, about ${(0,english/* duration */.p0)(Math.ceil((elapsedMs / done) * (of - done) * 0.001) * 1000)} left`;
}
/** One line that is written over on a terminal; one line a page where the output is a file or a pipe. */
function showProgress(terminal, colour, clock) {
    const startedAt = clock();
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
        const left = timeLeft(done, of, clock() - startedAt);
        const what = path === undefined ? '' : ` \u00B7 ${(0,neutralise/* oneLine */.TN)(path, 300)}`;
        const line = `${done} of ${(0,english/* counted */.hS)(of, 'page')} judged, ${running.size} under way${left}${what}`;
        // A line that wraps cannot be taken back.
        terminal.write(`\r\u001b[2K${dim((0,text_columns/* cutToColumns */.b9)(line, terminal.columns - 1), colour)}`);
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
                        terminal.write(`judged ${(0,neutralise/* oneLine */.TN)(path, 200)} (${done} of ${of}, ${(0,english/* duration */.p0)(event.result.durationMs)})\n`);
                    }
                    return status(of);
                case 'task-ended':
                case 'task-reused':
                    return status(of);
                case 'task-started':
                case 'phase-started':
                case 'phase-ended':
                case 'phase-skipped':
                case 'task-compensated':
                    return;
                default:
                    return event;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/world.js
/** Whether colours are wanted on a stream (https://no-color.org, and FORCE_COLOR as Node reads it). */
function wantsColour(terminal, variables) {
    if (variables.NO_COLOR !== undefined && variables.NO_COLOR !== '')
        return false;
    if (variables.FORCE_COLOR !== undefined && variables.FORCE_COLOR !== '')
        return variables.FORCE_COLOR !== '0';
    return terminal.isTerminal && variables.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./lib/cli/check.js














/** Of a run that reached its limit: time to print what there is. */
const reportingMs = 2000;
/** Judges local files by the same gate as the action; the exit code tells the verdict. */
async function check(options, world) {
    const place = await (0,repository/* locate */.x5)(options, world);
    if (!place.ok)
        return (0,repository/* refuse */.TR)(world, place.problem);
    const { root, below, base } = place;
    const source = await (0,local_source/* localSource */.j)({ root, below, base }, world.signal);
    const run = await (0,open_run/* openRun */.I)((0,request/* requestOf */.fo)(options, source, root, world.variables), (0,request/* worldOf */.cO)(world, root));
    if (!run.ok)
        return (0,repository/* refuse */.TR)(world, ...run.problems);
    const empty = await (0,repository/* pathsWithoutContent */.oQ)(place, options, source, run.config, world.signal);
    if (empty.length > 0) {
        await run.close();
        return (0,repository/* refuse */.TR)(world, ...empty);
    }
    const limitMs = run.config.limits['run-timeout'] * 1000;
    const end = world.clock() + limitMs;
    world.allow(limitMs + reportingMs);
    const quiet = options.detail === 'quiet';
    const progress = showProgress(world.err, wantsColour(world.err, world.variables), world.clock);
    try {
        const ending = await (0,gate/* runGate */.R)(run.settings, {
            ...run.ports,
            memory: options.memory ? openLocalMemory({ run, root, base }, world) : Promise.resolve(memory/* noMemory */.D),
            sinks: [],
            onEstimate: (estimate) => (quiet ? undefined : world.err.write(`${(0,report_progress/* estimateLine */.L)(estimate)}\n`)),
            onEvent: quiet ? () => { } : progress.show,
        }, { deadline: end, end: end + reportingMs, signal: world.signal });
        progress.clear();
        if (ending.kind === 'cancelled')
            return whole/* exitCodes */.hS.interrupted;
        const { out } = world;
        const surface = { colour: wantsColour(out, world.variables), columns: out.columns, detail: options.detail };
        out.write(options.format.render(ending.report, surface));
        if (options.fix !== undefined)
            await fix(ending.report, options.fix, root, world);
        return (0,whole/* exitCodeOf */.FO)(ending.report.overall.decision);
    }
    finally {
        progress.clear();
        await run.close();
    }
}
/** Fixes what can be fixed by itself; the verdict that was shown is that of the text before. */
async function fix(report, whose, root, { err }) {
    const fixed = await applyFixes(fixedPages(report, whose), {
        root,
        read: (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8').catch(() => undefined),
        say: (line) => err.write(`${line}\n`),
    });
    if (fixed > 0)
        err.write('Check again to see the verdict on the fixed text.\n');
}

;// CONCATENATED MODULE: ./lib/cli/check-command.js




/** What the option says that `check` and `plan` share. */
const allowEmptyWords = 'go on although a path does not exist, or nothing below it is content';
/** Declares the command that judges local files. */
function checkCommand(program, world, end) {
    program
        .command('check')
        .description('judge files; exits with 0 approved, 1 not approved, 2 wrong usage or configuration, 3 inconclusive')
        .argument('[paths...]', 'files and folders to judge; everything when none is named')
        .option('--base <ref>', 'judge only what changed since the branch point with this commit, by its configuration')
        .option('--allow-empty', allowEmptyWords)
        .addOption(new commander/* Option */.c$('--format <format>', 'how the report is written')
        .choices(outputs/* outputs */.V4.map(({ name }) => name))
        .default(outputs/* outputs */.V4[0].name))
        .option('--config <path>', `the configuration file (default: ${read_configuration/* defaultConfigPath */.jE})`)
        .option('--model <name>', 'the model to ask, instead of that of the configuration')
        .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
        .addOption(new commander/* Option */.c$('--quiet', 'show only what must be fixed, and the verdict').conflicts('verbose'))
        .option('--verbose', 'show everything: what was already there, every vote, how it was judged')
        .option('--no-memory', 'ask everything again, and keep nothing of this run under .content-gate/')
        .addOption(new commander/* Option */.c$('--fix [whose]', 'put suggestions into the files: those of checkers, or of models too (all), which are shown first').choices(['checkers', 'all']))
        .action(async (paths, { format, quiet, verbose, base, config, model, baseUrl, allowEmpty = false, fix, memory }) => {
        const detail = quiet ? 'quiet' : verbose ? 'verbose' : 'normal';
        const asked = { paths, base, config, model, baseUrl, allowEmpty };
        const form = (0,outputs/* outputNamed */.$L)(format) ?? outputs/* outputs */.V4[0];
        end(await check({ ...asked, format: form, detail, fix: fix === true ? 'checkers' : fix, memory }, world));
    });
}
/** An address that a model can be asked at. */
function endpoint(text) {
    if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
        throw new commander/* InvalidArgumentError */.Di('It must be an http or https address.');
    }
    return text;
}

// EXTERNAL MODULE: ./lib/engine/canonical-json.js
var canonical_json = __webpack_require__(29903);
// EXTERNAL MODULE: ./lib/engine/context.js
var engine_context = __webpack_require__(5977);
// EXTERNAL MODULE: ./lib/engine/store.js
var store = __webpack_require__(82831);
;// CONCATENATED MODULE: ./lib/engine/saved-run.js



/** Looks whether what a store gave back is a run as it was saved: its version, its shape, and the chain of its history. */
function readSavedRun(value) {
    const version = isMembers(value) ? value.version : undefined;
    if (typeof version === 'number' && version !== store/* savedRunVersion */.r) {
        return refused('other-version', `it is of version ${version}, and version ${store/* savedRunVersion */.r} is read here`);
    }
    if (!isSavedRun(value))
        return refused('malformed', 'it does not have the shape of a saved run');
    const lost = value.given.find((key) => (0,engine_context/* readSnapshot */.RA)(value.context, key) === undefined);
    if (lost !== undefined)
        return refused('malformed', `it lacks what was given under ${JSON.stringify(lost)}`);
    const problem = (0,engine_context/* verifyChain */.H5)(value.context);
    return problem ? refused('changed', `its history was changed: ${problem.message}`) : { ok: true, run: value };
}
function refused(kind, message) {
    return { ok: false, problem: { kind, message } };
}
const isMembers = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const saved_run_text = (value) => typeof value === 'string';
const flag = (value) => typeof value === 'boolean';
const amount = (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const time = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const digest = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const values = (value) => isMembers(value) && (0,plain_data/* isPlainData */.v)(value);
const listOf = (test) => (value) => Array.isArray(value) && value.every((element) => test(element));
const oneOf = (...tests) => (value) => tests.some((test) => test(value));
const just = (...allowed) => (value) => allowed.includes(value);
const maybe = (test) => oneOf(just(undefined), test);
const members = (shape) => (value) => isMembers(value) &&
    Object.entries(shape).every(([key, test]) => test(Object.hasOwn(value, key) ? value[key] : undefined)) &&
    Object.keys(value).every((key) => Object.hasOwn(shape, key));
const texts = listOf(saved_run_text);
const held = oneOf(members({ inline: (value) => value !== undefined && (0,plain_data/* isPlainData */.v)(value) }), members({ blob: digest }));
const entry = members({
    ...{ sequence: amount, author: saved_run_text, at: time, key: saved_run_text, hash: digest },
    ...{ value: held, previous: oneOf(just(null), held) },
});
const task = members({
    ...{ phase: saved_run_text, name: saved_run_text, agent: maybe(saved_run_text), inputs: texts, optionalInputs: maybe(texts), outputs: texts },
    ...{ timeoutMs: amount, required: flag, weight: amount },
});
const vote = members({ approved: flag, score: maybe(amount) });
const ran = { task, startedMs: maybe(amount), durationMs: amount, reused: maybe(just(true)) };
const outcome = oneOf(members({ ...ran, status: just('completed'), outputs: values, vote: maybe(vote), recommendations: maybe(texts) }), members({ ...ran, status: just('blocked'), reasons: texts, recommendations: maybe(texts), outputs: maybe(values) }), members({ ...ran, status: just('failed'), error: saved_run_text }), members({ ...ran, status: just('timed-out'), timeoutMs: amount, limit: maybe(just('task', 'phase', 'run')) }), members({ ...ran, status: just('skipped', 'cancelled'), reason: saved_run_text }));
const ending = oneOf(members({ status: just('completed') }), members({ status: just('blocked'), phase: saved_run_text, task: maybe(saved_run_text), reason: saved_run_text }), members({ status: just('stopped'), phase: saved_run_text, reason: saved_run_text }), members({ status: just('cancelled'), reason: saved_run_text }));
const undone = { phase: saved_run_text, task: maybe(saved_run_text), durationMs: amount, tries: maybe(amount) };
const compensation = oneOf(members({ ...undone, status: just('completed') }), members({ ...undone, status: just('failed'), error: saved_run_text }), members({ ...undone, status: just('timed-out'), timeoutMs: amount }));
const savedRun = members({
    ...{ version: just(store/* savedRunVersion */.r), id: saved_run_text, startedAt: time, updatedAt: time, given: texts },
    ...{ outcomes: listOf(outcome), effects: listOf(members({ task: saved_run_text, ended: flag })) },
    ...{ compensations: listOf(compensation), undoneBefore: listOf(compensation) },
    ...{ ending: oneOf(just(null), ending), over: flag },
    context: members({ entries: listOf(entry), blobs: values, head: digest }),
});
function isSavedRun(value) {
    return savedRun(value);
}

;// CONCATENATED MODULE: ./lib/engine/file-store.js






/** A saved run that is there and cannot be believed, or an id that names none. */
class StoreError extends Error {
    name = 'StoreError';
}
/** No saved run is larger, in bytes; what claims to be is not even parsed. */
const largestFile = 256 * 1024 * 1024;
// An id becomes the name of a file, on any system: nothing that leads elsewhere, is hidden, or names a device.
const idForm = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9_][a-z0-9._-]{0,119}$/i;
const file_store_ending = '.json';
/**
 * Keeps each run in a file of its own. A run takes its name only when it is on the disk as a whole, so that a kill at any
 * instant leaves what was saved before or what was being saved, and never a part of it.
 */
function fileStore(folder, files = promises_namespaceObject) {
    const pathOf = (id) => {
        if (typeof id !== 'string' || !idForm.test(id) || id.endsWith('.')) {
            throw new StoreError(`${JSON.stringify(id).slice(0, 120)} cannot be the id of a run: letters, digits, "-", "_" and "." can`);
        }
        return (0,external_node_path_.join)(folder, `${id}${file_store_ending}`);
    };
    return {
        async save(run) {
            const path = pathOf(run.id);
            await makeFolder(files, folder);
            const beside = (0,external_node_path_.join)(folder, `.${run.id}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
            try {
                await writeSafely(files, beside, sealed(run));
                await files.rename(beside, path);
            }
            catch (error) {
                await files.rm(beside, { force: true }).catch(() => undefined);
                throw error;
            }
            await makeNamesSafe(files, folder);
        },
        async load(id) {
            const path = pathOf(id);
            const text = await readIfThere(files, path);
            return text === undefined ? undefined : opened(text, id);
        },
        async list() {
            const names = await namesIn(files, folder);
            return names
                .filter((name) => name.endsWith(file_store_ending))
                .map((name) => name.slice(0, -file_store_ending.length))
                .filter((id) => idForm.test(id))
                .sort();
        },
    };
}
function sealed(run) {
    const plain = (0,plain_data/* toPlainData */.C)(run);
    if (!plain.ok)
        throw new TypeError(`the run${plain.at} cannot be saved: ${plain.why}`);
    const text = (0,canonical_json/* canonicalJson */.dj)(plain.value);
    return `{"digest":"${(0,canonical_json/* sha256 */.sc)(text)}","run":${text}}\n`;
}
function opened(text, id) {
    const what = `the saved run ${JSON.stringify(id)}`;
    const file = parsed(text);
    if (file === undefined || !('run' in file))
        throw new StoreError(`${what} is cut off, or no saved run at all`);
    // A later version may seal its runs in another way, so its number comes first.
    const read = readSavedRun(file.run);
    if (!read.ok && read.problem.kind === 'other-version')
        throw new StoreError(`${what} cannot be read: ${read.problem.message}`);
    if (!(0,plain_data/* isPlainData */.v)(file.run) || (0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(file.run)) !== file.digest) {
        throw new StoreError(`${what} was changed after it was saved`);
    }
    if (!read.ok)
        throw new StoreError(`${what} cannot be read: ${read.problem.message}`);
    if (read.run.id !== id)
        throw new StoreError(`${what} is that of another run`);
    return read.run;
}
function parsed(text) {
    try {
        const json = JSON.parse(text);
        return typeof json === 'object' && json !== null ? json : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Makes a folder, and those above it that are not there. Not by "recursive": where a system says of a folder that is there that
 * nothing can be made in it because it is not there (as /proc does), Node would look for it for ever.
 */
async function makeFolder(files, folder) {
    try {
        await files.mkdir(folder);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return;
        const above = (0,external_node_path_.dirname)(folder);
        if (codeOf(error) !== 'ENOENT' || above === folder)
            throw error;
        await makeFolder(files, above);
        await files.mkdir(folder).catch((second) => {
            if (codeOf(second) !== 'EEXIST')
                throw second;
        });
    }
}
async function writeSafely(files, path, text) {
    const file = await files.open(path, 'wx', 0o600);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Makes a new name as safe as what it names; where a folder cannot be synced, the system does it by itself. */
async function makeNamesSafe(files, folder) {
    try {
        const handle = await files.open(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch {
        // Windows opens no folders.
    }
}
async function readIfThere(files, path) {
    try {
        const text = await files.readFile(path, 'utf8');
        if (text.length > largestFile)
            throw new StoreError(`the saved run is larger than ${largestFile} bytes`);
        return text;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
async function namesIn(files, folder) {
    try {
        return await files.readdir(folder);
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
function isMissing(error) {
    return codeOf(error) === 'ENOENT';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./lib/engine/history-text.js
/** The audit trail, one line a write: when, who, which key, and its value; what the key held before stands behind it. */
function historyText(writes) {
    return writes.map(writeLine).join('\n');
}
/** One line of the audit trail. A value is JSON, so that none can break the line. */
function writeLine({ at, author, key, value, previous }) {
    const before = previous === undefined ? '' : `, before: ${JSON.stringify(previous)}`;
    return `[${at}] ${shown(author)} wrote ${shown(key)} = ${value === undefined ? '(left out)' : JSON.stringify(value)}${before}`;
}
// A name that is only a name stands as it is; any other could pass for something else of the line.
function shown(name) {
    return /^[\p{L}\p{N}@._/: -]+$/u.test(name) && name.trim() === name ? name : JSON.stringify(name);
}

// EXTERNAL MODULE: ./lib/engine/thrown.js
var thrown = __webpack_require__(37318);
// EXTERNAL MODULE: ./lib/record/record-part.js
var record_part = __webpack_require__(45656);
;// CONCATENATED MODULE: ./lib/cli/verify.js








/** How `verify` and the other commands about records end: done, not an intact record, wrong usage. */
const recordExitCodes = { done: 0, notIntact: 1 };
/** Tells an intact record from a changed one. The secret that it was signed with is taken from the environment; that of the command itself is at hand. */
async function verify(options, world) {
    const read = await (0,record_file/* readRecordFile */.m7)(options.record, world);
    if (read.kind === 'no-file')
        return (0,repository/* refuse */.TR)(world, read.problem);
    if (read.kind === 'not-intact') {
        world.out.write(options.format === 'json'
            ? (0,json_text/* jsonText */.s)({ intact: false, problem: read.problem })
            : `Not intact: ${(0,neutralise/* oneLine */.TN)(read.problem)}.\n`);
        return recordExitCodes.notIntact;
    }
    const { record, text, parts, signed } = read;
    const own = record.subject.workflowPath === null ? await knownSecret(world.variables) : undefined;
    const keys = [own, (0,record_file/* recordSecretOf */.Lv)(world.variables)].flatMap((one) => (one === undefined ? [] : [(0,record_record/* recordKey */.Hy)(one)]));
    const signature = !signed
        ? 'none'
        : keys.length === 0
            ? 'not-checked'
            : // Held against its own subject: what it is about is shown, and for the reader to judge.
                keys.some((key) => isSignedWith(key, record.subject, text, parts))
                    ? 'matches'
                    : 'differs';
    const entries = record.files.reduce((sum, { context }) => sum + context.entries.length, 0);
    const facts = { files: record.files.length, entries, reviews: record.reviews.length, subject: record.subject };
    const rules = (0,record_file/* rulesOf */.fD)(record) ?? null;
    world.out.write(options.format === 'json'
        ? (0,json_text/* jsonText */.s)({ intact: true, signature, version: record.version, gateVersion: record.gateVersion, rules, ...facts })
        : `${[
            `Intact: ${(0,english/* counted */.hS)(entries, 'entry', 'entries')} of ${(0,english/* counted */.hS)(facts.files, 'file')}, ${(0,english/* counted */.hS)(facts.reviews, 'kept review')}.`,
            `Signature: ${signatureWords[signature]}`,
            `About: ${(0,neutralise/* oneLine */.TN)(aboutWords(record.subject), 400)}; written by Content Gate ${(0,neutralise/* oneLine */.TN)(record.gateVersion, 40)} until ${record.updatedAt}.`,
            ...[(0,record_file/* rulesOf */.fD)(record)].filter((line) => line !== undefined),
        ].join('\n')}\n`);
    return signature === 'differs' ? recordExitCodes.notIntact : recordExitCodes.done;
}
function isSignedWith(key, subject, text, parts) {
    return (0,record_record/* openRecord */.C6)(text, subject, key).ok && parts.every((part) => (0,record_part/* openPart */.Qj)(part, subject, key).ok);
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

;// CONCATENATED MODULE: ./lib/cli/history.js











/** Prints the audit trail of a record, or of a run that the engine saved: who wrote what, when, and what was there before. */
async function history_history(options, world) {
    const read = await trailsIn(options.record, world);
    if (read.kind !== 'read') {
        if (read.kind === 'no-file')
            return (0,repository/* refuse */.TR)(world, read.problem);
        world.err.write(`${(0,neutralise/* oneLine */.TN)(`No history: ${read.problem}.`)}\n`);
        return recordExitCodes.notIntact;
    }
    world.out.write(options.format === 'json' ? (0,json_text/* jsonText */.s)({ histories: read.trails }) : trailsText(read.trails));
    return recordExitCodes.done;
}
const longestLine = 600;
function trailsText(trails) {
    const blocks = trails.map(({ of, writes }) => [
        `${(0,neutralise/* oneLine */.TN)(of, 200)}:`,
        ...(writes.length === 0 ? ['  nothing was written'] : []),
        ...writes.map((write) => `  ${(0,neutralise/* oneLine */.TN)(historyText([write]), longestLine)}`),
    ]);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n') || 'No page was judged.'}\n`;
}
async function trailsIn(path, world) {
    const record = await (0,record_file/* readRecordFile */.m7)(path, world);
    if (record.kind === 'intact') {
        return { kind: 'read', trails: record.record.files.map((file) => ({ of: file.path, writes: writesOf(file) })) };
    }
    const saved = record.kind === 'not-intact' && path !== undefined ? await history_savedRun((0,external_node_path_.resolve)(world.directory, path)) : undefined;
    return saved ?? record;
}
/** A record keeps each review once, in the outcome of its task; here it is put back to where it was written. */
function writesOf({ context, outcomes }) {
    const reviews = outcomes.flatMap((outcome) => outcome.status === 'completed'
        ? Object.values(outcome.outputs).map((value) => [(0,canonical_json/* sha256 */.sc)((0,canonical_json/* canonicalJson */.dj)(value)), value])
        : []);
    return (0,engine_context/* historyOf */.om)({ entries: context.entries, blobs: { ...context.blobs, ...Object.fromEntries(reviews) } });
}
/** A run as the engine's store keeps it; undefined where the file is none. */
async function history_savedRun(path) {
    if (!path.endsWith('.json'))
        return undefined;
    try {
        const run = await fileStore((0,external_node_path_.dirname)(path)).load((0,external_node_path_.basename)(path, '.json'));
        if (run === undefined)
            return undefined;
        return { kind: 'read', trails: [{ of: `run ${run.id}`, writes: (0,engine_context/* historyOf */.om)(run.context) }] };
    }
    catch (error) {
        const problem = (0,thrown/* messageOf */.b)(error);
        // It has nothing of a saved run, so what it lacks as a record is what its owner wants to know.
        return problem.includes('no saved run at all') ? undefined : { kind: 'not-intact', problem };
    }
}

// EXTERNAL MODULE: ./lib/run/generated-pages.js
var generated_pages = __webpack_require__(27669);
// EXTERNAL MODULE: ./lib/run/plan-run.js + 3 modules
var plan_run = __webpack_require__(98587);
// EXTERNAL MODULE: ./lib/review/model/budget.js
var budget = __webpack_require__(36529);
// EXTERNAL MODULE: ./lib/run/task.js + 3 modules
var run_task = __webpack_require__(86169);
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
        tasks: phase.reviewers.map((one) => plan_preview_task(one, judging(phase.name, one.name), config, about.model.name)),
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
function plan_preview_task(reviewer, plans, config, runModel) {
    const { name, kind, responsibility, timeoutMs, required, weight, veto } = reviewer;
    return {
        ...{ name, kind, responsibility, required, weight, veto },
        inputs: [run_task/* contentKey */.l, ...(reviewer.inputs ?? []).filter((key) => key !== run_task/* contentKey */.l)],
        outputs: [(0,ballot/* outputKey */.zi)(reviewer)],
        timeoutSeconds: timeoutMs / 1000,
        pages: plans.length,
        ...(reviewer.kind === 'model' && reviewer.unasked !== undefined ? { unasked: reviewer.unasked } : {}),
        ...(reviewer.kind === 'model' ? { model: asked(reviewer, plans, config, reviewer.model ?? runModel) } : {}),
    };
}
function asked(reviewer, plans, config, name) {
    const { calls, callsAtMost, promptTokens } = (0,budget/* estimateRun */.aG)(plans.map(({ file }) => ({ characters: file.text.length })), [(0,file_plan/* shapeOf */.F5)(reviewer)]);
    if (calls === 0)
        return { name, calls, callsAtMost, costAtMost: 0 };
    const usageAtMost = {
        ...review/* noUsage */.tk,
        promptTokens: (promptTokens / calls) * callsAtMost,
        completionTokens: callsAtMost * config.model['max-output-tokens'],
    };
    const costAtMost = (0,budget/* costOf */.ho)(usageAtMost, name === null ? undefined : (0,spending/* pricesOf */._5)(config).get(name)) ?? null;
    return { name, calls, callsAtMost, costAtMost };
}

// EXTERNAL MODULE: ./lib/verdict/strategy-words.js
var strategy_words = __webpack_require__(55228);
;// CONCATENATED MODULE: ./lib/cli/plan-text.js




/** A plan as a tree for a person. */
function renderPlan(preview) {
    const { configuration, policy, phases, pages } = preview;
    const threshold = strategy_words/* strategyWords */.$[policy.strategy].usesThreshold ? ` of ${policy.threshold}` : '';
    const where = configuration.found ? (0,neutralise/* oneLine */.TN)(configuration.path, 200) : 'the built-in configuration';
    return `${[
        `Plan for ${(0,english/* counted */.hS)(pages.length, 'page')} by ${where}: ${policy.strategy}${threshold}`,
        ...keylessLine(preview),
        ...pageLines(pages, preview.notJudged),
        '',
        ...phases.flatMap((phase, index) => phaseLines(phase, index, phases.length, pages.length)),
        '',
        ...costLines(preview),
        ...preview.warnings.map((warning) => `Warning: ${(0,neutralise/* oneLine */.TN)(warning)}`),
    ].join('\n')}\n`;
}
/** Said first: the plan shows the calls of a run that has a key. */
function keylessLine({ calls, model }) {
    if (calls === 0 || model.hasKey)
        return [];
    const whose = model.name === null ? 'a model' : `the model ${(0,neutralise/* oneLine */.TN)(model.name, 100)}`;
    return [
        `There is no key for ${whose} here (${(0,english/* listed */.KE)(request/* keyVariables */.jr, 'or')}): without it check is inconclusive (exit code 3), unless its answers are kept.`,
    ];
}
const plan_text_mostPages = 10;
function pageLines(pages, notJudged) {
    return [
        ...pages.slice(0, plan_text_mostPages).map((path) => `  ${(0,neutralise/* oneLine */.TN)(path, 200)}`),
        ...(pages.length > plan_text_mostPages ? [`  and ${pages.length - plan_text_mostPages} more`] : []),
        ...(notJudged === 0 ? [] : [`  (${(0,english/* counted */.hS)(notJudged, 'other file')} will not be judged)`]),
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
        ...(task.veto === false ? [] : [task.veto === 'approval' ? 'veto by approval' : 'veto']),
        `at most ${task.timeoutSeconds} s`,
        ...pagesOf(task.pages, all),
    ];
    const flow = `${task.inputs.join(', ')} -> ${task.outputs.join(', ')}`;
    return [
        `${last ? '└─' : '├─'} ${(0,neutralise/* oneLine */.TN)(task.name, 60)} (${facts.join(', ')})`,
        `${last ? '  ' : '│ '}   ${(0,neutralise/* oneLine */.TN)(flow, 400)}`,
        `${last ? '  ' : '│ '}   ${modelWords(task)}`,
        ...(task.unasked === undefined
            ? []
            : [`${last ? '  ' : '│ '}   not asked without references: ${(0,neutralise/* oneLine */.TN)(task.unasked.join(', '), 200)}`]),
    ];
}
function modelWords({ model }) {
    if (model === undefined)
        return 'no model';
    const name = model.name === null ? 'a model that is not named yet' : (0,neutralise/* oneLine */.TN)(model.name, 100);
    const cost = model.costAtMost === null ? '' : `, at most ${(0,english/* dollarsAtMost */.yp)(model.costAtMost, 2)}`;
    return `${(0,english/* counted */.hS)(model.calls, 'call')} of ${name}, at most ${model.callsAtMost}${cost}`;
}
function costLines(preview) {
    const { calls, callsAtMost, callLimit, costAtMost, expectedCost, costLimit, objection, phases } = preview;
    if (objection !== null)
        return [`No model would be asked, and the verdict would be inconclusive. ${(0,neutralise/* oneLine */.TN)(objection)}`];
    const asked = phases.flatMap(({ tasks }) => tasks.flatMap((task) => task.model ?? []));
    const unpriced = [
        ...new Set(asked.filter((one) => one.costAtMost === null).map(({ name }) => name ?? 'a model that is not named yet')),
    ];
    const cost = costAtMost === null
        ? `unknown, because prices: says nothing about ${(0,neutralise/* oneLine */.TN)((0,english/* listed */.KE)(unpriced), 200)}`
        : `about ${(0,english/* dollarsAtMost */.yp)(expectedCost ?? 0, 2)}, at most ${(0,english/* dollarsAtMost */.yp)(costAtMost, 2)}${costLimit === null ? '' : ` (limits.max-cost: ${(0,english/* dollarsAtMost */.yp)(costLimit, 2)})`}`;
    return [
        `Model calls: ${calls} needed, at most ${callsAtMost} with confirmations and repairs (limits.max-model-calls: ${callLimit})`,
        ...(calls === 0 ? [] : [`Cost: ${cost}`]),
    ];
}
function pagesOf(pages, all) {
    return pages === all ? [] : [`${pages} of ${(0,english/* counted */.hS)(all, 'page')}`];
}

;// CONCATENATED MODULE: ./lib/cli/plan.js















/** Shows what `check` would do and cost; asks no model and runs no checker. */
async function plan(options, world) {
    const place = await (0,repository/* locate */.x5)(options, world);
    if (!place.ok)
        return (0,repository/* refuse */.TR)(world, place.problem);
    const source = await (0,local_source/* localSource */.j)(place, world.signal);
    const run = await (0,open_run/* openRun */.I)((0,request/* requestOf */.fo)(options, source, place.root, world.variables), (0,request/* worldOf */.cO)(world, place.root));
    if (!run.ok)
        return (0,repository/* refuse */.TR)(world, ...run.problems);
    const empty = await (0,repository/* pathsWithoutContent */.oQ)(place, options, source, run.config, world.signal);
    if (empty.length > 0) {
        await run.close();
        return (0,repository/* refuse */.TR)(world, ...empty);
    }
    const { config, settings, model } = run;
    const limits = { maxFileBytes: config.content['max-file-bytes'] };
    const change = await source.load((0,content_select/* selectContent */.qT)(config.content), limits, world.signal);
    const phases = (0,run_phases/* planPhases */.it)(config, (0,run_phases/* withScreening */.db)(settings.reviewers, config.content['hidden-prose']));
    const written = await (0,generated_pages/* writtenPages */.U)(change.files, source.base, world.signal);
    const past = (0,plan_run/* pastOf */.CM)(source.base, config, written.isGenerated);
    const { plans: planned, unchanged } = await (0,file_plan/* planFiles */.jP)(written.files, phases, past, world.signal);
    const plans = await (0,page_kinds/* withKinds */.I)(planned, (0,page_conditions/* kindRulesOf */.p)(config), source.base, world.signal);
    const preview = previewOf(config, phases, plans, {
        configuration: settings.configuration,
        notJudged: change.leftOut.length + unchanged.length + written.generated.length,
        model: { name: model.name, endpoint: model.endpoint, hasKey: model.hasKey },
        warnings: [...settings.notices, ...unusableIdentity(run)],
    });
    await run.close();
    world.out.write(options.format === 'json' ? (0,json_text/* jsonText */.s)(preview) : renderPlan(preview));
    return whole/* exitCodes */.hS.approved;
}
/** A plan is no place to say that a key is missing, which may come later; that a setting can never help here is. */
function unusableIdentity({ config, model }) {
    return config.model['workload-identity'] === undefined || model.access.kind === 'available' || model.hasKey
        ? []
        : [model.access.reason];
}

// EXTERNAL MODULE: ./lib/engine/outcome.js
var engine_outcome = __webpack_require__(20022);
// EXTERNAL MODULE: ./lib/engine/run-result.js
var run_result = __webpack_require__(24977);
;// CONCATENATED MODULE: ./lib/engine/timeline.js
/** Tells a run phase by phase, from its outcomes alone. */
function timelineOf(outcomes) {
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

// EXTERNAL MODULE: ./lib/report/language/en/en.js + 1 modules
var en = __webpack_require__(25312);
// EXTERNAL MODULE: ./lib/verdict/recorded.js
var verdict_recorded = __webpack_require__(12777);
;// CONCATENATED MODULE: ./lib/cli/replay.js











/** Tells a recorded run phase by phase; asks nobody. */
async function replay(options, world) {
    const read = await (0,record_file/* readRecordFile */.m7)(options.record, world);
    if (read.kind === 'no-file')
        return (0,repository/* refuse */.TR)(world, read.problem);
    if (read.kind === 'not-intact') {
        world.err.write(`${(0,neutralise/* oneLine */.TN)(`Not replayed: ${read.problem}.`)}\n`);
        return recordExitCodes.notIntact;
    }
    const { record } = read;
    world.out.write(options.format === 'json' ? (0,json_text/* jsonText */.s)(replay_asJson(record)) : renderReplay(record));
    return recordExitCodes.done;
}
/** A recorded run for a person, everything in it neutralised: whoever wrote the record chose its words. */
function renderReplay(record) {
    const all = timelineOf(record.files.flatMap(({ outcomes }) => outcomes));
    const slowest = slowestFile(record);
    return `${[
        `${(0,english/* counted */.hS)(record.files.length, 'file')}, run of ${record.startedAt}, ${all.slowest === undefined ? 'no task ran' : `slowest: ${(0,neutralise/* oneLine */.TN)(all.slowest.task.name, 60)}, ${(0,english/* duration */.p0)(all.slowest.durationMs)}${slowest === undefined ? '' : `, on ${(0,neutralise/* oneLine */.TN)(slowest, 200)}`}`}`,
        ...[(0,record_file/* rulesOf */.fD)(record)].filter((line) => line !== undefined),
        ...record.files.flatMap((file) => ['', ...fileLines(file)]),
    ].join('\n')}\n`;
}
function fileLines(file) {
    const timeline = timelineOf(file.outcomes);
    const verdict = (0,verdict_recorded/* readRecordedVerdict */.k4)(file.verdict);
    const decision = verdict === undefined ? 'no verdict' : `${en.en.decision[verdict.decision]}, score ${verdict.score}`;
    return [
        `${(0,neutralise/* oneLine */.TN)(file.path, 200)}: ${decision}`,
        ...timeline.phases.flatMap((phase, index) => [
            `  ${index + 1}. ${(0,neutralise/* oneLine */.TN)(phase.name, 60)}: ${(0,english/* duration */.p0)(phase.durationMs)}${phase.reused === 0 ? '' : `, ${phase.reused} taken from an earlier run`}`,
            ...phase.tasks.map((task) => `     - ${taskWords(task, phase.tasks.length)}`),
        ]),
        ...file.compensations.map(({ phase, task = phase, status }) => `  undone: ${(0,neutralise/* oneLine */.TN)(task, 60)} (${status})`),
        `  ${(0,neutralise/* oneLine */.TN)(endingWords(file), 500)}`,
        ...(verdict === undefined ? [] : [`  ${(0,neutralise/* oneLine */.TN)(verdict.reason, 500)}`]),
        `  ${(0,english/* duration */.p0)(timeline.durationMs)} in all${timeline.slowest === undefined ? '' : `; slowest: ${(0,neutralise/* oneLine */.TN)(timeline.slowest.task.name, 60)}, ${(0,english/* duration */.p0)(timeline.slowest.durationMs)}`}`,
    ];
}
function taskWords({ outcome, slowest }, among) {
    const words = outcome.reused
        ? 'taken from an earlier run'
        : `${(0,english/* duration */.p0)(outcome.durationMs)}, ${(0,engine_outcome/* endingPhrase */.J5)(outcome)}`;
    return `${(0,neutralise/* oneLine */.TN)(`${outcome.task.name}: ${words}`, 400)}${slowest && among > 1 ? ' (slowest)' : ''}`;
}
function endingWords(file) {
    const { ending } = file;
    if (ending === null)
        return `${file.outcomes.length === 0 ? 'not begun' : 'under way'} when this was written`;
    return (0,run_result/* endingLine */.KG)({ ...file, ending });
}
function slowestFile(record) {
    const { slowest } = timelineOf(record.files.flatMap(({ outcomes }) => outcomes));
    return slowest && record.files.find(({ outcomes }) => outcomes.includes(slowest))?.path;
}
function replay_asJson(record) {
    return {
        subject: record.subject,
        rules: (0,record_file/* rulesOf */.fD)(record) ?? null,
        startedAt: record.startedAt,
        updatedAt: record.updatedAt,
        files: record.files.map((file) => {
            const timeline = timelineOf(file.outcomes);
            return {
                path: file.path,
                ending: file.ending,
                completedPhases: file.completedPhases,
                totalPhases: file.totalPhases,
                durationMs: timeline.durationMs,
                slowest: timeline.slowest?.task.name ?? null,
                phases: timeline.phases.map(({ name, durationMs, reused, tasks }) => ({
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

// EXTERNAL MODULE: ./lib/report/in-language.js + 11 modules
var in_language = __webpack_require__(90228);
;// CONCATENATED MODULE: ./lib/cli/report.js








/** Writes the report of a recorded run again, in any form; asks nobody. */
async function report(options, world) {
    const read = await (0,record_file/* readRecordFile */.m7)(options.record, world);
    if (read.kind === 'no-file')
        return (0,repository/* refuse */.TR)(world, read.problem);
    const report = read.kind === 'intact' ? (0,recorded_report/* reportOfRecord */.N)(read.record) : undefined;
    if (report === undefined || read.kind !== 'intact') {
        const why = read.kind === 'not-intact' ? read.problem : 'the run that wrote this record reached no report';
        world.err.write(`${(0,neutralise/* oneLine */.TN)(`No report: ${why}.`)}\n`);
        return recordExitCodes.notIntact;
    }
    const files = await Promise.all(report.files.map((file) => withText(file, world.directory)));
    const notices = [...[(0,record_file/* rulesOf */.fD)(read.record)].filter((line) => line !== undefined), ...report.notices];
    const { out, variables } = world;
    const surface = { colour: wantsColour(out, variables), columns: out.columns, detail: 'normal' };
    out.write(options.format.render((0,in_language/* inItsLanguage */.A)({ ...report, files, notices }), surface));
    return recordExitCodes.done;
}
/** A record holds no pages; where the repository is at hand, it knows them by their ids. */
async function withText(file, directory) {
    if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(file.blobSha))
        return file;
    const blob = await (0,git/* git */.$)(directory, ['cat-file', 'blob', file.blobSha]);
    return blob.ok ? { ...file, text: blob.stdout.toString('utf8') } : file;
}

;// CONCATENATED MODULE: ./lib/cli/setup-commands.js


/** Declares the commands that set the gate up, look a set-up over and waive what it finds; each is loaded when it is called. */
function setupCommands(program, world, end) {
    program
        .command('init')
        .description('write a workflow, a configuration and an example reviewer for this repository, after showing them')
        .option('--yes', 'write them without a question')
        .option('--force', 'write over files that are there')
        .option('--model <name>', 'let this model judge as well')
        .action(async ({ yes = false, force = false, model }) => {
        const { init } = await __webpack_require__.e(/* import() */ 506).then(__webpack_require__.bind(__webpack_require__, 73506));
        end(await init({ yes, force, model }, world));
    });
    program
        .command('doctor')
        .description('find what is wrong with workflow, configuration, secrets and model; exits with 0 nothing, 1 something')
        .option('--offline', 'ask neither GitHub (GH_TOKEN) nor the model')
        .addOption(new commander/* Option */.c$('--format <format>', 'how it is written').choices(['pretty', 'json']).default('pretty'))
        .option('--config <path>', 'the configuration file, where no workflow names one')
        .option('--model <name>', 'the model to ask, instead of that of the configuration')
        .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
        .action(async ({ offline = false, format, config, model, baseUrl }) => {
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(869), __webpack_require__.e(39)]).then(__webpack_require__.bind(__webpack_require__, 42039));
        end(await doctor({ offline, format, config, model, baseUrl }, world));
    });
    program
        .command('waive')
        .description('write an exception for a finding of the last check, by the short id that the report shows with it')
        .argument('<id>', 'the short id of the finding')
        .requiredOption('--reason <text>', 'why this is right as it stands')
        .requiredOption('--owner <name>', 'who answers for it: @name or @org/team')
        .option('--until <date>', 'the last day on which it holds, such as 2026-12-31; in 90 days by default')
        .option('--record <path>', 'the context.json of another run, or its folder')
        .action(async (id, flags) => {
        const { waive } = await __webpack_require__.e(/* import() */ 125).then(__webpack_require__.bind(__webpack_require__, 94125));
        end(await waive({ id, until: undefined, record: undefined, ...flags }, world));
    });
}

// EXTERNAL MODULE: ./lib/verdict/aggregate.js
var aggregate = __webpack_require__(9154);
// EXTERNAL MODULE: ./lib/verdict/flips.js
var flips = __webpack_require__(78985);
// EXTERNAL MODULE: ./lib/verdict/worst-of.js
var worst_of = __webpack_require__(26966);
;// CONCATENATED MODULE: ./lib/cli/simulate.js












/** Shows what another policy would have decided from the recorded votes; asks nobody. */
async function simulate(options, world) {
    const read = await (0,record_file/* readRecordFile */.m7)(options.record, world);
    if (read.kind === 'no-file')
        return (0,repository/* refuse */.TR)(world, read.problem);
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
        ? (0,json_text/* jsonText */.s)({ ...simulation, policy: simulation.policy ?? null, rules: simulation.rules ?? null })
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
        blocking: change.blocking ?? was.blocking,
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
        return [{ path, was, wasScore, verdict: (0,aggregate/* aggregate */.Q)(ballots, tried), flips: (0,flips/* flips */.b)(ballots, tried), stoppedAt }];
    });
    const report = reportSchema.safeParse(record.report);
    const held = report.success && report.data.overall.decision === 'inconclusive' && (0,worst_of/* worstOf */.h)(before).decision !== 'inconclusive';
    const worst = (0,worst_of/* worstOf */.h)([
        ...files.map(({ verdict: { decision, score } }) => ({ decision, score })),
        ...(held || without.length > 0 ? [{ decision: 'inconclusive', score: 0 }] : []),
    ]);
    return { policy, rules: (0,record_file/* rulesOf */.fD)(record), files, without, decision: worst.decision, held };
}
/** A simulation for a person, everything in it neutralised: whoever wrote the record chose its words. */
function renderSimulation({ policy, rules, files, without, decision, held }) {
    return `${[
        policy === undefined ? 'There was nothing to vote on.' : `Under ${policyWords(policy)}:`,
        ...(rules === undefined ? [] : [rules]),
        ...files.flatMap((file) => ['', ...simulate_fileLines(file)]),
        ...without.map((path) => `\n${(0,neutralise/* oneLine */.TN)(path, 200)}: no verdict was reached, so there is nothing to count.`),
        '',
        `Together: ${en.en.decision[decision]}${held ? ' (content that could not be read keeps it from being approved under any policy)' : ''}`,
    ].join('\n')}\n`;
}
function simulate_fileLines({ path, was, wasScore, verdict, flips: changes, stoppedAt }) {
    const same = was === verdict.decision;
    return [
        `${(0,neutralise/* oneLine */.TN)(path, 200)}: ${en.en.decision[verdict.decision]}, score ${verdict.score} (${same ? `as it was, score ${wasScore}` : `it was: ${en.en.decision[was]}, score ${wasScore}`})`,
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
function flipWords({ reviewer, approved, blocks, score, decision }) {
    if (blocks)
        return `${(0,neutralise/* oneLine */.TN)(reviewer, 60)} with a finding that blocks: ${en.en.decision[decision]}`;
    const far = approved ? (score === 0 ? '' : ` with at least ${score}`) : score === 100 ? '' : ` with at most ${score}`;
    return `${(0,neutralise/* oneLine */.TN)(reviewer, 60)} ${approved ? 'approving' : 'not approving'}${far}: ${en.en.decision[decision]}`;
}
function policyWords(policy) {
    const { strategy, threshold } = policy;
    const counts = strategy_words/* strategyWords */.$[strategy].usesThreshold ? `${strategy} with threshold ${threshold}` : strategy;
    return [counts, ...(0,strategy_words/* besideStrategy */.c)(policy)].join(', ');
}

;// CONCATENATED MODULE: ./lib/cli/cli.js





















/** Runs the command line and returns its exit code; nothing is thrown for what a person can mistype. */
async function runCli(args, bundle) {
    const cancel = new AbortController();
    const watchdog = (0,setup_watchdog/* openWatchdog */.C)();
    const stop = () => {
        watchdog.cancelled(longestCancelMs, notEnded('after it was interrupted', whole/* exitCodes */.hS.interrupted));
        cancel.abort(new Error('interrupted'));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const filter = (0,secret_filter/* createSecretFilter */.$)();
    for (const name of request/* keyVariables */.jr)
        filter.add(process.env[name] ?? '');
    const world = {
        directory: process.cwd(),
        variables: process.env,
        clock: clock/* steadyClock */.L,
        signal: cancel.signal,
        allow: (ms) => watchdog.allow(ms, notEnded('within its run-timeout', whole/* exitCodes */.hS.inconclusive)),
        out: terminal(process.stdout, filter),
        err: terminal(process.stderr, filter),
        filter,
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
            return whole/* exitCodes */.hS.interrupted;
        if (error instanceof commander/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : whole/* exitCodes */.hS.usage;
        throw error;
    }
    finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
    }
}
/** A command that was interrupted has this long to end by itself. */
const longestCancelMs = 6500;
function notEnded(when, exitCode) {
    return { line: `The command did not end ${when}, so it was stopped. Nothing is approved by it.`, exitCode };
}
function commands(world, end) {
    const program = new commander/* Command */.uB('content-gate')
        .description('Judges content by independent reviewers, with the verdict that the GitHub Action gives on the same text.')
        .version(version/* version */.r)
        .exitOverride()
        .showHelpAfterError('(content-gate --help shows what there is)')
        .configureOutput({ writeOut: world.out.write, writeErr: world.err.write });
    checkCommand(program, world, end);
    program
        .command('plan')
        .description('show what check would do and what it can cost at most, before anything is paid for')
        .argument('[paths...]', 'files and folders to judge; everything when none is named')
        .option('--base <ref>', 'only what changed since the branch point with this commit, by its configuration')
        .option('--allow-empty', allowEmptyWords)
        .addOption(formatOption())
        .option('--config <path>', `the configuration file (default: ${read_configuration/* defaultConfigPath */.jE})`)
        .option('--model <name>', 'the model to ask, instead of that of the configuration')
        .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
        .action(async (paths, { base, format, config, model, baseUrl, allowEmpty = false }) => {
        end(await plan({ paths, base, format, config, model, baseUrl, allowEmpty }, world));
    });
    calibrateCommand(program, world, end);
    recordCommands(program, world, end);
    setupCommands(program, world, end);
    return program;
}
function calibrateCommand(program, world, end) {
    program
        .command('calibrate')
        .description('hold the answers of the model reviewers against labelled examples and merged changes, and say which may block')
        .option('--since <date>', 'also the changes that were merged on this branch since this day', day)
        .option('--examples <folder>', 'labelled examples, with their labels.yml', defaultExamples)
        .option('--dry-run', 'say what it would ask and cost, and ask nothing')
        .addOption(formatOption())
        .option('--config <path>', `the configuration file (default: ${read_configuration/* defaultConfigPath */.jE})`)
        .option('--model <name>', 'the model to ask, instead of that of the configuration')
        .option('--base-url <url>', 'the OpenAI-compatible endpoint, instead of that of the configuration', endpoint)
        .action(async ({ since, examples, format, config, model, baseUrl, dryRun = false }) => {
        end(await runCalibrate({ since, examples, format, config, model, baseUrl, dryRun }, world));
    });
}
function day(text) {
    if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)))
        return text;
    throw new commander/* InvalidArgumentError */.Di('It must be a day such as 2026-01-31.');
}
function recordCommands(program, world, end) {
    program
        .command('verify')
        .description('tell whether a record is as it was written; exits with 0 intact, 1 not intact, 2 wrong usage')
        .argument('[record]', recordWords)
        .addOption(formatOption())
        .action(async (record, { format }) => end(await verify({ record, format }, world)));
    program
        .command('report')
        .description('write the report of a recorded run again')
        .argument('[record]', recordWords)
        .addOption(new commander/* Option */.c$('--format <format>', 'how it is written').choices(outputs/* outputs */.V4.map(({ name }) => name)).default(html/* html */.q.name))
        .action(async (record, { format }) => {
        end(await report({ record, format: (0,outputs/* outputNamed */.$L)(format) ?? html/* html */.q }, world));
    });
    program
        .command('replay')
        .description('tell a recorded run phase by phase, with durations')
        .argument('[record]', recordWords)
        .addOption(formatOption())
        .action(async (record, { format }) => end(await replay({ record, format }, world)));
    program
        .command('history')
        .description('print the audit trail of a record, or of a run that the engine saved: who wrote what, and when')
        .argument('[record]', `${recordWords}, or the file of a saved run`)
        .addOption(formatOption())
        .action(async (record, { format }) => end(await history_history({ record, format }, world)));
    program
        .command('simulate')
        .description('show what another policy would have decided from the recorded votes')
        .argument('[record]', recordWords)
        .addOption(new commander/* Option */.c$('--strategy <name>', 'how votes are counted').choices(strategy/* strategies */.W))
        .option('--threshold <score>', 'the score to reach, 0 to 100', wholeNumber(0, 100))
        .option('--quorum <votes>', 'votes that must have been cast', wholeNumber(1, 50))
        .addOption(new commander/* Option */.c$('--absent <how>', 'what absent optional reviewers count').choices(['exclude', 'against']))
        .addOption(new commander/* Option */.c$('--blocking <whom>', 'whom a blocking finding binds').choices(policy/* blockingRules */.F))
        .addOption(formatOption())
        .action(async (record, { format, ...change }) => {
        end(await simulate({ record, format, change }, world));
    });
}
const recordWords = 'the context.json of a run, from its artifact, or the folder that it is in; by default that of the last check here';
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
function terminal(stream, filter) {
    return {
        isTerminal: stream.isTTY === true,
        columns: stream.columns ?? 100,
        write: (text) => void stream.write(filter.text(text)),
    };
}


/***/ }),

/***/ 41556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ recordSecretOf),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   m7: () => (/* binding */ readRecordFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _local_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(571);
/* harmony import */ var _local_left_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53862);
/* harmony import */ var _local_memory_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99313);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14866);
/* harmony import */ var _record_record_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45656);
/* harmony import */ var _verdict_recorded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12777);








/** Reads a record that anybody may have written: no more of it than a record can be long, and nothing is believed. */
async function readRecordFile(named, world) {
    const path = named ?? (await lastRunHere(world));
    const place = await contextIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.directory, path));
    const { record: file, parts: files } = place === undefined ? { record: undefined, parts: [] } : await (0,_local_left_record_js__WEBPACK_IMPORTED_MODULE_2__/* .readLeftRecord */ .J)(place);
    if (file === undefined || place === undefined) {
        return {
            kind: 'no-file',
            problem: named === undefined
                ? 'There is no record of a last run here. Run content-gate check first, or name the context.json of a run, or its folder.'
                : `${path} cannot be read. Name the context.json of a run, or its folder.`,
        };
    }
    if (file.kind === 'unusable')
        return { kind: 'not-intact', problem: file.problem };
    const inspected = (0,_record_record_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectRecord */ .Ec)(file.text);
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
    const whole = (0,_record_record_part_js__WEBPACK_IMPORTED_MODULE_4__/* .withParts */ .dK)(inspected.record, digest, own.map(({ part }) => part));
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
/** Where `check` keeps its last run. */
async function lastRunHere({ directory }) {
    const top = await (0,_local_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$)(directory, ['rev-parse', '--show-toplevel']);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top.ok ? top.stdout.toString('utf8').trim() : directory, _local_memory_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .memoryFolderName */ .bX);
}
/** The secret of a workflow that signs records, where a person has it. */
function recordSecretOf({ CONTENT_GATE_SIGNING_KEY: signingKey, CONTENT_GATE_API_KEY: apiKey, }) {
    return signingKey || apiKey || undefined;
}
function partOf(left) {
    if (left.kind === 'unusable')
        return { ok: false, problem: left.problem };
    const read = (0,_record_record_part_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectPart */ .OP)(left.text);
    return read.ok ? { ...read, text: left.text } : { ok: false, problem: read.problem.message };
}
/** A person may name the file, a link to it or the folder in which it is. */
async function contextIn(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'context.json') : path);
    }
    catch {
        return undefined;
    }
}
/** What a reader must know of the rules under which the verdicts of a record were made; said once, since one gate judged all of its files. */
function rulesOf({ files }) {
    const [words] = files.flatMap(({ verdict }) => {
        const recorded = (0,_verdict_recorded_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecordedVerdict */ .k4)(verdict);
        return (recorded && (0,_verdict_recorded_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesInWords */ .k5)(recorded)) ?? [];
    });
    return words;
}


/***/ }),

/***/ 60328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   oQ: () => (/* binding */ pathsWithoutContent),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7109);
/* harmony import */ var _content_select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76744);
/* harmony import */ var _local_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(571);
/* harmony import */ var _local_listing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24075);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50566);
/* harmony import */ var _verdict_whole_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59705);








/** Finds the repository around the current folder, and the commit where the branch left the base. */
async function locate(options, world) {
    const top = await (0,_local_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(world.directory, ['rev-parse', '--show-toplevel']);
    const root = top.ok ? top.stdout.toString('utf8').trim() : world.directory;
    const below = [];
    const problems = [];
    for (const path of options.paths) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.directory, path);
        const inside = (0,_local_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .insideRoot */ .p0)(root, absolute);
        if (inside === undefined)
            problems.push(`${path} lies outside of ${root}; run the command there.`);
        else if (!options.allowEmpty && !(await exists(absolute))) {
            problems.push(`${path} does not exist. Name a file or a folder, or go on with --allow-empty.`);
        }
        else
            below.push(inside);
    }
    if (problems.length > 0)
        return { ok: false, problem: problems.join('\n') };
    if (options.base === undefined)
        return { ok: true, root, below, base: undefined };
    if (!top.ok)
        return { ok: false, problem: '--base needs a git repository, and this folder is in none.' };
    const common = await (0,_local_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(root, ['merge-base', '--', options.base, 'HEAD']);
    if (!common.ok)
        return { ok: false, problem: await whyNoBase(root, options.base) };
    return { ok: true, root, below, base: common.stdout.toString('utf8').trim() };
}
/** Tells a clone that lacks commits, a name that is none, and a branch of another history apart, with what helps. */
async function whyNoBase(root, base) {
    const asks = (args) => (0,_local_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(root, args);
    const shallow = await asks(['rev-parse', '--is-shallow-repository']);
    const isShallow = shallow.ok && shallow.stdout.toString('utf8').trim() === 'true';
    const known = await asks(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
    if (!known.ok) {
        const refs = await asks(['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']);
        const names = refs.ok ? refs.stdout.toString('utf8').split('\n').filter(Boolean) : [];
        const { suggestion } = names.includes(`origin/${base}`) ? { suggestion: `origin/${base}` } : (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(base, names);
        const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
        const where = isShallow ? ', or its commit was not fetched into this shallow clone' : '';
        return `--base ${base} names no commit here${where}.${meant} A branch of the remote is fetched by: git fetch origin ${base}`;
    }
    if (!(await asks(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])).ok) {
        return '--base needs a commit to compare with, and this branch has none yet. Commit first, or leave --base out.';
    }
    return isShallow
        ? `This clone is shallow, and does not reach back to where HEAD left ${base}. Fetch the rest: git fetch --unshallow (in actions/checkout: fetch-depth: 0)`
        : `${base} and HEAD have no commit in common: they are branches of unrelated histories. Name the branch that this one began at; git branch --all lists them.`;
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch {
        return false;
    }
}
/**
 * Says of which of the named paths the configuration calls nothing content: whoever names a path wants it judged, and must
 * not be told that all is well.
 */
async function pathsWithoutContent({ below }, options, source, { content }, signal) {
    if (options.allowEmpty || below.length === 0)
        return [];
    const select = (0,_content_select_js__WEBPACK_IMPORTED_MODULE_5__/* .selectContent */ .qT)(content);
    const pages = [...((await source.head.paths(signal)) ?? [])].filter((path) => select({ path, status: 'modified' }) === undefined);
    return below.flatMap((folder, index) => pages.some((path) => (0,_local_listing_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(path, [folder]))
        ? []
        : `${options.paths[index]} holds no content by content.include, content.exclude and content.media. Name another path, or go on with --allow-empty.`);
}
/** Says what is wrong with how a command was called or configured, and returns the exit code for it. */
function refuse({ err }, ...problems) {
    err.write(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_6__/* .logLines */ .OG)(problems.join('\n'))}\n`);
    return _verdict_whole_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .hS.usage;
}


/***/ }),

/***/ 70903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ worldOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   jr: () => (/* binding */ keyVariables)
/* harmony export */ });
/* harmony import */ var _setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17138);

/** Where the command looks for the key of the model, in order. */
const keyVariables = ['CONTENT_GATE_API_KEY', 'OPENAI_API_KEY'];
/** The run that the command was asked for; `root` is the folder of the repository. */
function requestOf(options, source, root, variables) {
    return {
        source,
        configuration: { path: options.config ?? _setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfigPath */ .jE, named: options.config !== undefined },
        model: {
            keys: keyVariables.map((name) => variables[name]),
            baseUrl: options.baseUrl,
            name: options.model,
            identity: {
                kind: 'unavailable',
                reason: 'no key for the model: model.workload-identity works in the action only, where the job can prove who it is; here set CONTENT_GATE_API_KEY or OPENAI_API_KEY',
            },
            words: {
                noKey: 'no key for the model: set CONTENT_GATE_API_KEY or OPENAI_API_KEY',
                noModel: 'no model is named: set model.name in the configuration, or --model',
            },
        },
        gateId: 'content-gate',
        mode: undefined,
        onMissingCredentials: 'fail',
        subject: {
            kind: 'local',
            directory: root,
            range: options.base === undefined ? undefined : `${options.base}..`,
        },
    };
}
/** The machine as a run of the command sees it. */
function worldOf({ bundle, clock, signal, filter }, root) {
    return { bundle, workspace: root, clock, signal, filter };
}


/***/ }),

/***/ 37141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ believedLeft)
/* harmony export */ });
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14866);
/* harmony import */ var _record_record_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45656);
/* harmony import */ var _left_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53862);



const mostNotices = 10;
/** What an earlier run left at a path, as far as it is signed and about this: the record and each of its parts by itself. */
async function believedLeft(path, about, key, place) {
    const { record, parts } = await (0,_left_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readLeftRecord */ .J)(path);
    const found = [];
    const notices = [];
    const notUsed = (what, problem) => `${what} in ${place} was not used: ${problem}.`;
    for (const part of parts.toReversed()) {
        const opened = part.kind === 'found' ? (0,_record_record_part_js__WEBPACK_IMPORTED_MODULE_1__/* .openPart */ .Qj)(part.text, about, key) : undefined;
        if (opened?.ok)
            found.push(opened.part);
        else
            notices.push(notUsed(`Part ${part.name} of the record`, opened?.problem.message ?? problemOf(part)));
    }
    if (record !== undefined) {
        const opened = record.kind === 'found' ? (0,_record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .openRecord */ .C6)(record.text, about, key) : undefined;
        if (opened?.ok)
            found.push(opened.record);
        else
            notices.unshift(notUsed('The record', opened?.problem.message ?? problemOf(record)));
    }
    const more = notices.length - mostNotices;
    return { found, notices: more > 0 ? [...notices.slice(0, mostNotices), `${more} more were not used.`] : notices };
}
function problemOf(left) {
    return left.kind === 'unusable' ? left.problem : '';
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

/***/ 53862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLeftRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14866);
/* harmony import */ var _record_record_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45656);





// Parts together are hardly longer than the record beside which they stand.
const mostBytesOfParts = 2 * _record_record_js__WEBPACK_IMPORTED_MODULE_3__/* .largestRecord */ .kA;
const mostParts = 5000;
/** Reads the record at a path, and what stands beside it. */
async function readLeftRecord(path) {
    const record = await readRegularFile(path, 'context.json', _record_record_js__WEBPACK_IMPORTED_MODULE_3__/* .largestRecord */ .kA);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), _record_record_part_js__WEBPACK_IMPORTED_MODULE_4__/* .recordPartsFolder */ .id);
    const parts = [];
    let room = mostBytesOfParts;
    for (const name of (await namesIn(folder)).filter(_record_record_part_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecordPartName */ .AY).toSorted().slice(0, mostParts)) {
        const part = await readRegularFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), name, Math.min(room, _record_record_js__WEBPACK_IMPORTED_MODULE_3__/* .largestRecord */ .kA));
        if (part === undefined)
            continue;
        parts.push(part);
        if (part.kind === 'found')
            room -= part.text.length;
    }
    return { record, parts };
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    }
    catch {
        return [];
    }
}
async function readRegularFile(path, name, mostBytes) {
    const unusable = (problem) => ({ name, kind: 'unusable', problem });
    try {
        // Not through a link: a step before this one may have laid it.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
            const stat = await file.stat();
            if (!stat.isFile())
                return unusable('it is not a regular file');
            if (stat.size > mostBytes)
                return unusable(`it is larger than ${mostBytes} bytes`);
            const { buffer, bytesRead } = await file.read(Buffer.alloc(stat.size), 0);
            return { name, kind: 'found', text: buffer.toString('utf8', 0, bytesRead) };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        return missing ? undefined : unusable('it cannot be read');
    }
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

/***/ 89581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeInWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Writes a file where the team asked for it, below the folder in which the steps of a job work. What was checked out there
 * may be anybody's: no link of theirs leads the file out of the folder, into `.git`, or over something that is no file.
 */
async function writeInWorkspace(workspace, path, text) {
    const failed = (why) => ({ ok: false, warning: `Could not write ${path}: ${why}.` });
    try {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
        const names = path.split('/').filter((name) => name !== '' && name !== '.');
        const file = names.pop();
        if (file === undefined || names.concat(file).some((name) => name === '..' || name.toLowerCase() === '.git')) {
            return failed('outputs.files may name no such place');
        }
        let folder = root;
        for (const name of names) {
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder).catch(() => { });
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) !== folder || !isBelow(root, folder)) {
                return failed('its folder is a link to another place');
            }
        }
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).catch(() => undefined);
        if (there !== undefined && !there.isFile())
            return failed('something else than a file has this name');
        const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${file}.${process.pid}.new`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(fresh, text, { flag: 'wx' });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(fresh, target);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fresh, { force: true });
        }
        return { ok: true };
    }
    catch {
        return failed('the folder of the job (GITHUB_WORKSPACE) cannot be written');
    }
}
function isBelow(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}


/***/ }),

/***/ 5635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reportOfRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _engine_votes_strategy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93127);
/* harmony import */ var _review_report_language_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17595);
/* harmony import */ var _review_review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);
/* harmony import */ var _verdict_ballot_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44703);
/* harmony import */ var _verdict_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94091);
/* harmony import */ var _verdict_recorded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12777);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36472);
/* harmony import */ var _verdict_waive_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97335);
/* harmony import */ var _verdict_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59705);










const lines = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ start: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), end: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0) }));
const decision = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .decisions */ .a);
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0);
const onGitHub = {
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    headSha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    baseSha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    serverUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ }),
};
const reviewerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    reviewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['model', 'rules']),
        responsibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
        required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        veto: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('approval')]),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        criteria: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(1), source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional() })),
    }),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'failed', 'blocked', 'timed-out', 'skipped', 'cancelled']),
        durationMs: milliseconds,
        cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        startedMs: milliseconds.exactOptional(),
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    }),
    reusedFrom: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    blobSha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    changedLines: lines,
    commentableLines: lines,
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        decision,
        decidedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingRules */ .B),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        arithmetic: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            contributions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                reviewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                role: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['voted', 'advised', 'abstained', 'left-out', 'counted-against', 'required-absent']),
                approved: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable(),
                score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
                weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
                points: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
            })),
            left: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
            operator: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['>=', '>', '=']),
            right: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
            inWords: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        }),
        warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    }),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(reviewerSchema),
    phases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'stopped', 'skipped']),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    })),
    waived: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _review_review_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverSchema */ .IM).exactOptional(),
    stoppedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    strategy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_engine_votes_strategy_js__WEBPACK_IMPORTED_MODULE_3__/* .strategies */ .W).exactOptional(),
    notAsked: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).exactOptional(),
    durationMs: milliseconds,
});
const exclusionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
            'removed',
            'not-matched',
            'media',
            'unchanged-text',
            'empty',
            'symlink',
            'submodule',
            'binary',
            'lfs-pointer',
            'not-utf8',
        ]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('excluded'), pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('generated'), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('too-large'), bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), limit: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unreadable'), cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const exceptionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    criterion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    page: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    owner: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const exceptionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    used: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exceptionSchema),
    unused: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exceptionSchema),
    expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exceptionSchema.extend({ matched: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })),
    refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exceptionSchema.extend({ why: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** The report as a record keeps it: without the reviews, which stand in the outcomes of their tasks, and without pages. */
const recordedSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    gateId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .modes */ .nI),
    language: _review_report_language_js__WEBPACK_IMPORTED_MODULE_5__/* .reportLanguageSchema */ .I.default('en'),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('pull-request'),
            ...onGitHub,
            number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
            fromFork: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().exactOptional(),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('merge-group'), ...onGitHub }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('local'),
            directory: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            range: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .optional()
                .transform((range) => range),
        }),
    ]),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        strategy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_engine_votes_strategy_js__WEBPACK_IMPORTED_MODULE_3__/* .strategies */ .W),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        quorum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        absent: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exclude', 'against']),
        blocking: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .blockingRules */ .F).default('reviewer'),
    }),
    configuration: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), found: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    overall: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        decision,
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        nextAction: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fileSchema),
    leftOut: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), exclusion: exclusionSchema })),
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    notices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    unasked: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), reviewers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), skipped: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() })
        .exactOptional(),
    exceptions: exceptionsSchema.exactOptional(),
    usage: _review_review_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht,
    cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional(),
    spending: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reviewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), usage: _review_review_js__WEBPACK_IMPORTED_MODULE_2__/* .usageSchema */ .ht, cost: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().exactOptional() }))
        .exactOptional(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), endpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), learned: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) }).exactOptional(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    durationMs: milliseconds,
    runUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https?$/ }).exactOptional(),
});
/** The report that a record was written with; `undefined` when its run reached none, or it is of another form. */
function reportOfRecord(record) {
    const parsed = recordedSchema.safeParse(record.report);
    if (!parsed.success)
        return undefined;
    const { subject, policy, files, ...rest } = parsed.data;
    const recorded = new Map(record.files.map((file) => [file.path, file]));
    return {
        ...rest,
        subject: subject.kind === 'local' ? { ...subject, range: subject.range } : subject,
        policy: { ...policy, quorum: policy.quorum },
        files: files.map((file) => fileOf(file, recorded.get(file.path))),
    };
}
function fileOf(file, recorded) {
    if (recorded === undefined)
        return file;
    const outcomes = new Map(recorded.outcomes.map((outcome) => [outcome.task.name, outcome]));
    const verdict = (0,_verdict_recorded_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecordedVerdict */ .k4)(recorded.verdict);
    return {
        ...file,
        ...(verdict === undefined ? {} : { ballots: verdict.ballots }),
        reviewers: file.reviewers.map((entry) => {
            const review = (0,_verdict_ballot_js__WEBPACK_IMPORTED_MODULE_8__/* .reviewOf */ .QR)(outcomes.get(entry.reviewer.name));
            // What a veto meant then is said by the ballot in today's words.
            const veto = verdict?.ballots.find((ballot) => ballot.reviewer === entry.reviewer.name)?.veto;
            const reviewer = veto === undefined ? entry.reviewer : { ...entry.reviewer, veto };
            if (review === undefined)
                return { ...entry, reviewer };
            return { ...entry, reviewer, review: (0,_verdict_waive_js__WEBPACK_IMPORTED_MODULE_9__/* .waive */ .T)(review, reviewer, new Map(Object.entries(file.waived ?? {}))) };
        }),
        trail: recorded.context.entries.map(({ at, author, key }) => ({ at, author, key })),
    };
}


/***/ }),

/***/ 69566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveProcess: () => (/* binding */ leaveProcess),
/* harmony export */   m: () => (/* binding */ endAtOnce)
/* harmony export */ });
/** How long an unfinished file operation may still take once everything else is done. */
const patienceMs = 200;
/**
 * Ends the process with an exit code once what was printed is out. `process.exit()` waits for a thread that hangs in opening
 * a file, so it is not relied on while a file operation is under way: then the process becomes another one that ends at
 * once, and where that cannot be done, a signal ends it.
 */
function leaveProcess(exitCode) {
    process.stdout.write('', () => {
        if (!waitsForFiles())
            process.exit(exitCode);
        setTimeout(() => (waitsForFiles() ? endAtOnce(exitCode) : process.exit(exitCode)), patienceMs);
    });
}
/** Ends the process now, whatever its threads do. */
function endAtOnce(exitCode) {
    try {
        process.execve?.('/bin/sh', ['sh', '-c', `exit ${exitCode}`], {});
    }
    catch {
        // No shell here, or the platform has no such call.
    }
    process.kill(process.pid, 'SIGKILL');
}
function waitsForFiles() {
    return process.getActiveResourcesInfo().some((resource) => resource.startsWith('FSReq'));
}


/***/ }),

/***/ 88114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openWatchdog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _leave_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69566);



/** A process whose own thread is busy for ever is ended from another one so much later: with its own exit code is better. */
const outsideMs = 400;
/**
 * What the other thread runs, as source: it has to work while nothing can be loaded any more. It knows one time and one line,
 * and ends the process by a signal, which needs no consent of anybody.
 */
const outside = `
const { writeSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
let timer;
parentPort.on('message', ({ ms, line }) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    try { writeSync(1, line); } catch {}
    process.kill(process.pid, 'SIGKILL');
  }, ms);
});`;
/**
 * Arms a watchdog; its timer goes by the time since the process began, which no step of the clock moves, and holds no process that is
 * done. A second one on a thread of its own ends the process also where the first never gets its turn.
 */
function openWatchdog(end = endWith) {
    let timer;
    let wasCancelled = false;
    let thread;
    const arm = (ms, word) => {
        clearTimeout(timer);
        timer = setTimeout(() => end(word), Math.max(0, ms));
        timer.unref();
        if (end !== endWith)
            return;
        thread ??= outsideThread();
        thread.postMessage({ ms: Math.max(0, ms) + outsideMs, line: `${word.line}\n` });
    };
    return {
        allow(ms, word) {
            if (!wasCancelled)
                arm(ms, word);
        },
        cancelled(ms, word) {
            if (wasCancelled)
                return;
            wasCancelled = true;
            arm(ms, word);
        },
    };
}
function outsideThread() {
    // Nothing of how this process was started concerns it.
    const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(outside, { eval: true, execArgv: [], env: {}, stdin: false });
    thread.on('error', () => undefined);
    thread.unref();
    return thread;
}
function endWith({ line, exitCode }) {
    try {
        // Not through the stream: it may wait for what made the process hang.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(1, `${line}\n`);
    }
    catch {
        // Nobody reads any more.
    }
    (0,_leave_process_js__WEBPACK_IMPORTED_MODULE_2__/* .endAtOnce */ .m)(exitCode);
}


/***/ })

};
