export const id = 869;
export const ids = [869];
export const modules = {

/***/ 85532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ diagnosisLine)
/* harmony export */ });
/** A diagnosis on one line, as editors and logs jump to it. */
function diagnosisLine({ level, path, line, found, change }) {
    return `${path}:${line}: ${level}: ${found}. ${change}`;
}


/***/ }),

/***/ 92847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ diagnoseModel),
/* harmony export */   a9: () => (/* binding */ diagnoseContent),
/* harmony export */   jo: () => (/* binding */ diagnosisOf),
/* harmony export */   vi: () => (/* binding */ diagnosePaths)
/* harmony export */ });
/* harmony import */ var _config_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33529);
/* harmony import */ var _content_formats_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45211);
/* harmony import */ var _content_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76744);
/* harmony import */ var _review_english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24604);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);





/** What is wrong with a configuration by itself, in the form of all diagnoses. */
function diagnosisOf({ level, path, line, key, found, allowed, suggestion }) {
    const change = suggestion === undefined ? `Write ${allowed}.` : `Write ${suggestion}.`;
    return { level, path, line, found: `${key === '' ? '' : `${key}: `}found ${found}`, change };
}
/** What does not go together between the configuration and the step that runs it: the model, its key, its price, its time. */
function diagnoseModel(gate, step) {
    const { config, reviewers, path } = gate;
    const at = placesIn(gate);
    const found = [];
    const say = (level, where, what, change) => {
        found.push({ level, ...where, found: what, change });
    };
    const models = reviewers.filter(({ kind }) => kind === 'model');
    const named = text(step?.inputs.model) ?? config.model.name;
    const inStep = (name) => ({ path: step?.path ?? path, line: step?.stepLine('with', name) ?? 1 });
    if (models.length > 0 && named === undefined) {
        const who = (0,_review_english_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(models.map(({ name }) => name));
        say('error', at('reviewers'), `no model is named, and ${who} must ask one`, 'Add model: { name: <a model> }.');
    }
    if (models.length === 0 && config.model.name !== undefined) {
        const what = `the model ${config.model.name} is named, and no reviewer asks it`;
        say('warning', at('model', 'name'), what, 'Add a reviewer such as brand-voice, or take the model out.');
    }
    if (models.length > 0) {
        const price = named === undefined ? undefined : config.prices[named];
        if (config.limits['max-cost'] !== undefined && named !== undefined && price === undefined) {
            const what = `limits.max-cost holds nothing, because prices says nothing about ${named}`;
            say('error', at('limits', 'max-cost'), what, `Add prices: { ${named}: { input: ..., output: ... } }.`);
        }
        const least = models.reduce((sum, one) => sum + (one.kind === 'model' ? one.samples : 0), 0);
        if (config.limits['max-model-calls'] < least) {
            const what = `limits.max-model-calls is ${config.limits['max-model-calls']}, and one page needs ${least} calls`;
            say('error', at('limits', 'max-model-calls'), what, `Write at least ${least}, for each page of a change.`);
        }
        if (!config.outputs.artifact) {
            const what = 'without the artifact nothing is remembered, so that every push asks and pays again';
            say('warning', at('outputs', 'artifact'), what, 'Take artifact: false out.');
        }
    }
    if (step === undefined)
        return found;
    const identity = config.model['workload-identity'] !== undefined;
    const { 'api-key': key, 'signing-key': signing } = step.inputs;
    if (models.length > 0 && text(key) === undefined && !identity) {
        const skips = step.inputs['on-missing-credentials'] === 'skip';
        say(skips ? 'warning' : 'error', inStep('api-key'), `the step has no key for the model, so ${skips ? 'the models never judge' : 'no page is ever approved'}`, `Add api-key: \${{ secrets.CONTENT_GATE_API_KEY }} under with:.`);
    }
    if (models.length > 0 && identity && text(key) === undefined) {
        const granted = (0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(step.job.permissions ?? step.workflow.permissions);
        if (granted['id-token'] !== 'write') {
            const where = { path: step.path, line: step.jobLine('permissions') };
            say('error', where, 'model.workload-identity needs the permission id-token: write', 'Add id-token: write.');
        }
        if (text(signing) === undefined) {
            const what = 'records are unsigned, so that no run takes over what the one before was answered';
            say('warning', inStep('signing-key'), what, `Add signing-key: \${{ secrets.CONTENT_GATE_SIGNING_KEY }}.`);
        }
    }
    const minutes = step.job['timeout-minutes'];
    if (typeof minutes === 'number' && minutes * 60 <= config.limits['run-timeout']) {
        const what = `the job is ended after ${minutes} min, before the gate can report at limits.run-timeout (${config.limits['run-timeout']} s)`;
        const more = Math.ceil(config.limits['run-timeout'] / 60) + 5;
        say('error', { path: step.path, line: step.jobLine('timeout-minutes') }, what, `Write timeout-minutes: ${more}.`);
    }
    return found;
}
const isPage = new RegExp(`\\.(?:${_content_formats_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .pageExtensions */ .En.join('|')})$`, 'iu');
/** What of the patterns selects nothing among the files that there are. */
function diagnoseContent(gate, paths) {
    const { include, ...rest } = gate.config.content;
    const at = placesIn(gate);
    const pages = (patterns) => paths.filter((path) => (0,_content_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectContent */ .qT)({ ...rest, ...patterns })({ path, status: 'modified' }) === undefined).length;
    // A repository without any page has nothing that a pattern could miss.
    if (!paths.some((path) => isPage.test(path) && !path.startsWith('.')))
        return [];
    if (pages({ include, exclude: rest.exclude }) === 0) {
        const excluded = pages({ include, exclude: [] }) > 0;
        const key = excluded ? 'exclude' : 'include';
        return [
            {
                ...{ level: 'error', ...at('content', key) },
                found: excluded ? 'content.exclude leaves nothing to judge' : 'content.include matches no file that there is',
                change: 'Name the folders that hold your pages, such as "docs/**/*.md".',
            },
        ];
    }
    return include.flatMap((pattern, index) => pattern.startsWith('!') || pages({ include: [pattern], exclude: [] }) > 0
        ? []
        : [
            {
                ...{ level: 'warning', ...at('content', 'include', index) },
                found: `the pattern ${JSON.stringify(pattern)} matches no file that there is`,
                change: 'Correct it, or take it out.',
            },
        ]);
}
/** Files that somebody believes to be read, and nobody reads. */
function diagnosePaths(paths, configPath, configFound) {
    const misplaced = paths.filter((path) => /^(?:\.github\/)?\.?content-?gate\.ya?ml$/i.test(path) && path !== configPath);
    const workflows = paths.filter((path) => /^\.github\/(?:workflow|actions?|workflows\/[^/]+)\/[^/]*gate[^/]*\.ya?ml$/i.test(path));
    return [
        ...(configFound
            ? []
            : misplaced.map((path) => ({
                ...{ level: 'error', path, line: 1 },
                found: `nobody reads this file: the configuration is looked for at ${configPath}`,
                change: `Rename it to ${configPath}.`,
            }))),
        ...workflows.map((path) => ({
            ...{ level: 'error', path, line: 1 },
            found: 'GitHub runs no workflow from here',
            change: `Move it to .github/workflows/${path.split('/').at(-1)}.`,
        })),
    ];
}
function placesIn({ path, text }) {
    const read = text === undefined ? undefined : (0,_config_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, path);
    return (...key) => ({ path, line: read?.ok === true ? read.places.at(key, 'key').line : 1 });
}
function text(value) {
    return value === undefined || value === null || value === '' ? undefined : String(value);
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _config_yaml_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33529);


const mapping = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
/** Whether a text speaks of the action at all: a workflow that cannot be read may be none of ours. */
const mentions = /\bcontent-gate(?:\/[\w-]+)?@/;
/** Finds the steps that run the gate in a workflow; nothing of it is run. */
function readWorkflow(path, text) {
    if (!mentions.test(text))
        return { steps: [], diagnoses: [] };
    const read = (0,_config_yaml_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, path);
    if (!read.ok) {
        return {
            steps: [],
            // One fault makes others of what follows it.
            diagnoses: read.problems.slice(0, 1).map(({ line, found, allowed }) => ({
                ...{ level: 'error', path, line },
                found: `GitHub cannot read this workflow: ${found}`,
                change: `Write ${allowed}.`,
            })),
        };
    }
    const workflow = record(read.data);
    const steps = Object.entries(record(workflow.jobs)).flatMap(([jobId, value]) => {
        const job = record(value);
        const list = Array.isArray(job.steps) ? job.steps : [];
        return list.flatMap((one, index) => {
            const step = record(one);
            return typeof step.uses === 'string' && mentions.test(step.uses)
                ? [gateStep({ path, workflow, jobId, job, step, inputs: record(step.with) }, index, read.places)]
                : [];
        });
    });
    return { steps, diagnoses: [] };
}
function gateStep(known, index, places) {
    const line = (...key) => places.at(key, 'key').line;
    return {
        ...known,
        line,
        jobLine: (...key) => line('jobs', known.jobId, ...key),
        stepLine: (...key) => line('jobs', known.jobId, 'steps', index, ...key),
    };
}
/** A value as a mapping; an empty one where it is none. */
function record(value) {
    const read = mapping.safeParse(value);
    return read.success ? read.data : {};
}
/** The events that a workflow runs on, each with what stands below it. */
function eventsOf({ on }) {
    if (typeof on === 'string')
        return new Map([[on, {}]]);
    if (Array.isArray(on))
        return new Map(on.map((name) => [String(name), {}]));
    return new Map(Object.entries(record(on)).map(([name, settings]) => [name, record(settings)]));
}


/***/ }),

/***/ 26894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ diagnoseTogether),
  q: () => (/* binding */ diagnoseWorkflow)
});

// EXTERNAL MODULE: ./lib/setup/doctor/workflow-file.js
var workflow_file = __webpack_require__(259);
;// CONCATENATED MODULE: ./lib/setup/doctor/job.js

const needed = [
    ['contents', 'read', 'read the changed pages, and the rules at the base commit'],
    ['pull-requests', 'write', 'write one comment and one review'],
    ['checks', 'write', 'show the verdict as a check'],
    ['actions', 'read', 'take over the reviews of earlier runs'],
];
/** What is wrong with the job around the gate: what it may do, when it is left out, and how it ends. */
function diagnoseJob(step) {
    return [...permissions(step), ...silence(step), ...endings(step), ...foreignCode(step)];
}
function permissions({ path, workflow, job, jobLine, line, inputs }) {
    const own = job.permissions !== undefined;
    const granted = own ? job.permissions : workflow.permissions;
    const at = (key) => (own ? jobLine('permissions', key) : line('permissions', key));
    // A token of the job's own making has permissions of its own.
    if ('github-token' in inputs)
        return [];
    if (granted === 'write-all') {
        const found = 'the job may write everything, and the gate needs four permissions';
        return [{ level: 'warning', path, line: at(''), found, change: `Write ${inWords()}.` }];
    }
    if (granted === undefined) {
        const found = 'no permissions are declared, so the job has what the repository gives by default';
        return [{ level: 'warning', path, line: jobLine(), found, change: `Add permissions: ${inWords()}.` }];
    }
    if (granted === 'read-all') {
        const found = 'the job may write nothing: no comment, no review, no check';
        return [{ level: 'error', path, line: at(''), found, change: `Write ${inWords()}.` }];
    }
    const has = (0,workflow_file/* record */.g1)(granted);
    return needed.flatMap(([name, access, why]) => {
        const given = has[name];
        if (given === 'write' || given === access)
            return [];
        const found = `the permission ${name}: ${access} is missing, which the gate needs to ${why}`;
        const level = name === 'contents' ? 'error' : 'warning';
        return [{ level, path, line: at(name), found, change: `Write ${name}: ${access}.` }];
    });
}
function inWords() {
    return needed.map(([name, access]) => `${name}: ${access}`).join(', ');
}
/** A skipped job or step counts as passed, and so does one that may fail. */
function silence({ path, job, step, jobLine, stepLine }) {
    const of = (where, at, has) => [
        ...('if' in has
            ? [
                {
                    ...{ level: 'error', path, line: at('if') },
                    found: `the ${where} has a condition, and a ${where} that is skipped counts as passed`,
                    change: 'Take the condition out: the gate says itself when there is nothing to review.',
                },
            ]
            : []),
        ...(has['continue-on-error'] === undefined || has['continue-on-error'] === false
            ? []
            : [
                {
                    ...{ level: 'error', path, line: at('continue-on-error') },
                    found: `the ${where} goes on after an error, so a page that is rejected passes`,
                    change: 'Take continue-on-error out; mode: advise is how a gate only advises.',
                },
            ]),
    ];
    const needs = job.needs === undefined
        ? []
        : [
            {
                ...{ level: 'warning', path, line: jobLine('needs') },
                found: 'the job waits for others, and is skipped, which counts as passed, when one of them fails',
                change: 'Take needs out.',
            },
        ];
    return [...of('job', jobLine, job), ...of('step', stepLine, step), ...needs];
}
function endings({ path, workflow, job, line, jobLine }) {
    const concurrency = job.concurrency === undefined ? workflow.concurrency : job.concurrency;
    const at = (key) => job.concurrency === undefined ? line('concurrency', key) : jobLine('concurrency', key);
    const cancels = (0,workflow_file/* record */.g1)(concurrency)['cancel-in-progress'];
    const found = [];
    if (cancels === true) {
        found.push({
            ...{ level: 'warning', path, line: at('cancel-in-progress') },
            found: 'any event cancels a run under way, and leaves a cancelled check on the commit that waits to be merged',
            change: `Write cancel-in-progress: \${{ github.event.action == 'synchronize' }}.`,
        });
    }
    if (concurrency === undefined) {
        found.push({
            ...{ level: 'warning', path, line: line('jobs') },
            found: 'runs of one pull request go on beside each other, and each asks the models again',
            change: `Add concurrency: with group: content-gate-\${{ github.event_name }}-\${{ github.event.pull_request.number || github.ref }}.`,
        });
    }
    if (job.strategy !== undefined) {
        found.push({
            ...{ level: 'error', path, line: jobLine('strategy') },
            found: 'a matrix gives the check several names, and none of them is the one that a rule requires',
            change: 'Take strategy out: one job judges everything.',
        });
    }
    const minutes = job['timeout-minutes'];
    if (minutes === undefined) {
        found.push({
            ...{ level: 'warning', path, line: jobLine() },
            found: 'the job may run for six hours',
            change: 'Add timeout-minutes: 15.',
        });
    }
    return found;
}
/** Under pull_request_target the job has secrets: code of the pull request must not meet them. */
function foreignCode({ path, workflow, job, jobLine }) {
    if (!(0,workflow_file/* eventsOf */.XL)(workflow).has('pull_request_target') || !Array.isArray(job.steps))
        return [];
    return job.steps.flatMap((one, index) => {
        const { uses, with: inputs } = (0,workflow_file/* record */.g1)(one);
        const ref = (0,workflow_file/* record */.g1)(inputs).ref;
        const takesHead = typeof ref === 'string' && /head/.test(ref);
        return typeof uses === 'string' && uses.startsWith('actions/checkout@') && takesHead
            ? [
                {
                    ...{ level: 'error', path, line: jobLine('steps', index) },
                    found: 'code of the pull request is checked out where secrets are at hand',
                    change: 'Take this step out: the gate reads pages through the API.',
                },
            ]
            : [];
    });
}

// EXTERNAL MODULE: ./lib/config/problem.js
var problem = __webpack_require__(7109);
// EXTERNAL MODULE: ./lib/setup/release.js
var release = __webpack_require__(48364);
;// CONCATENATED MODULE: ./lib/setup/doctor/step.js


/** The inputs that the action takes, with the words that some of them are limited to. */
const inputs = new Map([
    ['api-key', undefined],
    ['base-url', undefined],
    ['model', undefined],
    ['config', undefined],
    ['github-token', undefined],
    ['gate-id', undefined],
    ['mode', ['enforce', 'advise']],
    ['on-missing-credentials', ['fail', 'skip']],
    ['signing-key', undefined],
]);
const secretInputs = ['api-key', 'signing-key', 'github-token'];
/** What is wrong with how a step calls the gate. */
function diagnoseStep(step) {
    return [...reference(step), ...given(step), ...secrets(step), ...elsewhere(step)];
}
function reference({ path, step, stepLine }) {
    const uses = String(step.uses);
    const at = { path, line: stepLine('uses') };
    if (uses.split('@')[0]?.split('/').slice(0, 2).join('/') !== release/* action */.X.repository) {
        const found = `${(0,problem/* quoted */.TL)(uses)} is not where this action is published`;
        return [{ level: 'error', ...at, found, change: `Write uses: ${release/* actionReference */.O} # ${release/* action */.X.version}.` }];
    }
    if (/@[0-9a-f]{40}$/.test(uses))
        return [];
    const found = `${(0,problem/* quoted */.TL)(uses)} can become other code at any time, with the key at hand`;
    return [{ level: 'warning', ...at, found, change: `Write uses: ${release/* actionReference */.O} # ${release/* action */.X.version}.` }];
}
function given({ path, inputs: with_, stepLine }) {
    const names = [...inputs.keys()];
    return Object.entries(with_).flatMap(([name, value]) => {
        const at = { level: 'error', path, line: stepLine('with', name) };
        const allowed = inputs.get(name);
        if (!inputs.has(name)) {
            const { suggestion } = (0,problem/* nearest */.pA)(name, names);
            const change = suggestion === undefined ? `Take it out; there are ${(0,problem/* oneOf */.yL)(names)}.` : `Write ${suggestion}: instead.`;
            return [{ ...at, found: `${(0,problem/* quoted */.TL)(name)} is no input of the action, and GitHub only warns of it`, change }];
        }
        const text = String(value ?? '');
        if (allowed === undefined || text === '' || text.includes('${{') || allowed.includes(text))
            return [];
        return [{ ...at, found: `${name} is ${(0,problem/* quoted */.TL)(text)}`, change: `Write ${name}: ${(0,problem/* oneOf */.yL)(allowed)}.` }];
    });
}
function secrets({ path, inputs: with_, stepLine }) {
    return secretInputs.flatMap((name) => {
        const value = with_[name];
        if (value === undefined || value === null || value === '')
            return [];
        const text = String(value);
        const at = { level: 'error', path, line: stepLine('with', name) };
        const write = `Write ${name}: \${{ secrets.CONTENT_GATE_${name === 'signing-key' ? 'SIGNING_KEY' : 'API_KEY'} }}.`;
        if (!text.includes('${{')) {
            return [
                { ...at, found: `a secret stands in the workflow where everybody reads it`, change: `Revoke it. ${write}` },
            ];
        }
        return /\$\{\{\s*(?:vars|env)\./.test(text) && name !== 'github-token'
            ? [{ ...at, found: `${name} is taken from what is no secret, and is shown in logs`, change: write }]
            : [];
    });
}
/** What the command reads from its environment, the action does not. */
function elsewhere({ path, workflow, job, step, inputs: with_, stepLine, jobLine, line, }) {
    const found = [];
    for (const [place, at] of [
        [step, stepLine],
        [job, jobLine],
        [workflow, line],
    ]) {
        const { env } = place;
        if (typeof env !== 'object' || env === null || with_['api-key'] !== undefined)
            continue;
        for (const name of Object.keys(env).filter((one) => /^(?:OPENAI_API_KEY|CONTENT_GATE_API_KEY)$/.test(one))) {
            found.push({
                ...{ level: 'error', path, line: at('env', name) },
                found: `the action does not read ${name} from its environment`,
                change: `Write api-key: \${{ secrets.${name} }} under with:.`,
            });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/setup/doctor/triggers.js

const judged = ['pull_request', 'pull_request_target', 'merge_group'];
const usualTypes = ['opened', 'synchronize', 'reopened'];
const allTypes = 'types: [opened, synchronize, reopened, ready_for_review, edited]';
/** What is wrong with when a workflow runs: a gate that does not run is no gate, and a required one that does not run waits for ever. */
function diagnoseTriggers({ path, workflow, line }) {
    const events = (0,workflow_file/* eventsOf */.XL)(workflow);
    const found = [];
    const say = (level, at, what, change) => {
        found.push({ level, path, line: at, found: what, change });
    };
    const pulls = [...events].filter(([name]) => name === 'pull_request' || name === 'pull_request_target');
    if (pulls.length === 0) {
        say('error', line('on'), 'the workflow does not run on pull requests', `Add pull_request: with ${allTypes}.`);
    }
    for (const name of [...events.keys()].filter((one) => !judged.includes(one))) {
        const what = `the gate judges nothing on ${name}, and its job fails there`;
        say('error', line('on', name), what, `Take ${name} out of this workflow.`);
    }
    for (const [name, { types, ...settings }] of pulls) {
        const at = line('on', name, 'types');
        const given = types === undefined ? usualTypes : Array.isArray(types) ? types.map(String) : [String(types)];
        const lacking = usualTypes.filter((type) => !given.includes(type));
        if (lacking.length > 0) {
            const what = `${name} does not run on ${lacking.join(' and ')}, so some commits are never judged`;
            say('error', at, what, `Write ${allTypes}.`);
        }
        if (!given.includes('edited')) {
            const what = `${name} does not run on edited: pointed at another branch, a pull request keeps its old verdict`;
            say('warning', at, what, `Write ${allTypes}.`);
        }
        for (const filter of ['paths', 'paths-ignore', 'branches', 'branches-ignore'].filter((one) => one in settings)) {
            const what = `${filter} keeps the workflow from running, and a required check then waits for ever`;
            say('error', line('on', name, filter), what, `Take ${filter} out: the gate selects pages itself.`);
        }
    }
    if (pulls.length > 0 && !events.has('merge_group')) {
        const what = 'the workflow does not run in a merge queue, where a required check then waits for ever';
        say('warning', line('on'), what, 'Add merge_group: with types: [checks_requested].');
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/setup/doctor/workflows.js




/** Looks a workflow over: when it runs, what its job may do, how it calls the gate. */
function diagnoseWorkflow(path, text) {
    const { steps, diagnoses } = (0,workflow_file/* readWorkflow */.S6)(path, text);
    const of = steps.flatMap((step) => [...diagnoseTriggers(step), ...diagnoseJob(step), ...diagnoseStep(step)]);
    return { steps, diagnoses: inOrder([...diagnoses, ...distinct(of)]) };
}
/** What is wrong with several gates of one repository together. */
function diagnoseTogether(steps) {
    const seen = new Map();
    return steps.flatMap((step) => {
        const id = String(step.inputs['gate-id'] ?? 'content-gate');
        const other = seen.get(id);
        seen.set(id, other ?? step);
        if (other === undefined)
            return [];
        const found = `two gates are called ${id}, and each overwrites the comment of the other (${other.path}:${other.stepLine()})`;
        return [
            {
                level: 'error',
                path: step.path,
                line: step.stepLine('with', 'gate-id'),
                found,
                change: 'Give one of them a gate-id of its own.',
            },
        ];
    });
}
function distinct(all) {
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function inOrder(all) {
    return all.toSorted((one, other) => one.line - other.line);
}


/***/ }),

/***/ 48364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ actionReference),
/* harmony export */   X: () => (/* binding */ action)
/* harmony export */ });
/** Where the action is published, and the release that new workflows are pinned to. The one place to name its owner. */
const action = {
    repository: 'OWNER/content-gate',
    commit: '0123456789abcdef0123456789abcdef01234567',
    version: 'v1.0.0',
};
/** The reference that a step of a workflow has under `uses`. */
const actionReference = `${action.repository}@${action.commit}`;


/***/ })

};
