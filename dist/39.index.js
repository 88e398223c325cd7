export const id = 39;
export const ids = [39];
export const modules = {

/***/ 42039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/local/git.js
var git = __webpack_require__(571);
// EXTERNAL MODULE: ./lib/local/source.js + 1 modules
var local_source = __webpack_require__(32934);
// EXTERNAL MODULE: ./lib/report/json-text.js
var json_text = __webpack_require__(85340);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(50566);
// EXTERNAL MODULE: ./lib/review/english.js
var english = __webpack_require__(24604);
// EXTERNAL MODULE: ./lib/setup/doctor/diagnosis.js
var diagnosis = __webpack_require__(85532);
// EXTERNAL MODULE: ./lib/config/exceptions.js
var config_exceptions = __webpack_require__(4398);
// EXTERNAL MODULE: ./lib/setup/read-configuration.js + 29 modules
var read_configuration = __webpack_require__(17138);
;// CONCATENATED MODULE: ./lib/setup/doctor/owners.js
/** Where GitHub looks for owners, in its order. */
const ownersFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Who owns a path by a CODEOWNERS file: those of the last line that matches it; nobody where that names nobody. */
function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split('\n')) {
        const [pattern, ...names] = line
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        if (pattern !== undefined && pattern !== '' && matcher(pattern).test(path))
            owners = names;
    }
    return owners;
}
/** The files of the gate that nobody owns, where a team has owners at all: whoever changes them changes the rules. */
function diagnoseOwners(file, gateFiles) {
    if (file === undefined)
        return [];
    const free = gateFiles.filter((path) => ownersOf(file.text, path).length === 0);
    return free.length === 0
        ? []
        : [
            {
                ...{ level: 'warning', path: file.path, line: file.text.split('\n').length },
                found: `nobody owns ${free.join(' and ')}, so that anybody can change the rules of the gate`,
                change: 'Add /.github/ @your-org/owners-of-the-rules.',
            },
        ];
}
/** A pattern as GitHub reads it: as in a .gitignore, without negation and character ranges. */
function matcher(pattern) {
    const isAnchored = pattern.replace(/\/$/, '').includes('/');
    const body = pattern
        .replace(/^\//, '')
        .replace(/\/$/, '/**')
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*\*\/|\*\*|\*|\?/g, (sign) => sign === '**/' ? '(?:.*/)?' : sign === '**' ? '.*' : sign === '*' ? '[^/]*' : '[^/]');
    const below = pattern.endsWith('/') || /\*$/.test(pattern) ? '' : '(?:/.*)?';
    return new RegExp(`${isAnchored ? '^' : '^(?:.*/)?'}${body}${below}$`);
}

// EXTERNAL MODULE: ./lib/setup/doctor/set-up.js
var set_up = __webpack_require__(92847);
// EXTERNAL MODULE: ./lib/setup/doctor/workflows.js + 3 modules
var doctor_workflows = __webpack_require__(26894);
;// CONCATENATED MODULE: ./lib/setup/doctor/examine.js





const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** Looks a set-up over by its files alone: workflows, configuration, owners. Asks nobody. */
async function examine(about) {
    const { paths, files, signal } = about;
    const textOf = async (path) => {
        const read = await files.read(path, signal);
        return read.ok ? read.text : undefined;
    };
    const wanted = about.workflow === undefined ? paths.filter((path) => workflowPath.test(path)) : [about.workflow];
    const workflows = await Promise.all(wanted.map(async (path) => (0,doctor_workflows/* diagnoseWorkflow */.q)(path, (await textOf(path)) ?? '')));
    const steps = workflows.flatMap((one) => one.steps);
    const broken = workflows.some(({ diagnoses }) => diagnoses.length > 0);
    const none = steps.length > 0 || broken || about.workflow !== undefined
        ? []
        : [
            {
                ...{ level: 'error', path: '.github/workflows/content-gate.yml', line: 1 },
                found: 'no workflow of this repository runs the gate',
                change: 'Run content-gate init, which writes one.',
            },
        ];
    const gates = [];
    const ofGates = [];
    for (const step of steps.length === 0 ? [undefined] : steps) {
        const { gate, diagnoses } = await ofGate(step, about, textOf);
        ofGates.push(...diagnoses);
        if (gate !== undefined)
            gates.push(gate);
    }
    const exceptionsText = await textOf(read_configuration/* exceptionsPath */.iy);
    const exceptions = exceptionsText === undefined ? undefined : (0,config_exceptions/* readExceptions */.r)(exceptionsText, read_configuration/* exceptionsPath */.iy);
    const ownersPath = ownersFiles.find((path) => paths.includes(path));
    const ownersText = ownersPath === undefined ? undefined : await textOf(ownersPath);
    const gateFiles = [
        ...new Set([
            ...steps.map(({ path }) => path),
            ...gates.flatMap(filesOf),
            ...(exceptions === undefined ? [] : [read_configuration/* exceptionsPath */.iy]),
        ]),
    ];
    const all = [
        ...none,
        ...workflows.flatMap(({ diagnoses }) => diagnoses),
        ...(0,doctor_workflows/* diagnoseTogether */.l)(steps),
        ...ofGates,
        ...(exceptions === undefined || exceptions.ok ? [] : exceptions.problems.map(set_up/* diagnosisOf */.jo)),
        ...(ownersPath === undefined || ownersText === undefined
            ? []
            : diagnoseOwners({ path: ownersPath, text: ownersText }, gateFiles)),
    ];
    return { diagnoses: [...new Map(all.map((one) => [JSON.stringify(one), one])).values()], steps, gates };
}
async function ofGate(step, { files, paths, configPath, signal }, textOf) {
    const { config: asked, model } = step?.inputs ?? {};
    const named = typeof asked === 'string' && asked !== '';
    const path = named ? asked : configPath;
    const text = await textOf(path);
    if (named && text === undefined && step !== undefined) {
        const found = `the configuration ${path} does not exist, so every run fails`;
        const change = 'Correct the path, or take config: out.';
        return { diagnoses: [{ level: 'error', path: step.path, line: step.stepLine('with', 'config'), found, change }] };
    }
    const misplaced = (0,set_up/* diagnosePaths */.vi)(paths, path, text !== undefined);
    const modelNamed = typeof model === 'string' && model !== '';
    const read = await (0,read_configuration/* readConfiguration */.TD)({ base: { ...noList, read: files.read }, path, named: false, modelNamed }, signal);
    if (read.kind === 'unreadable') {
        return { diagnoses: [{ level: 'error', path, line: 1, found: read.problem, change: 'Make it readable.' }] };
    }
    const { configuration } = read;
    if (!configuration.ok)
        return { diagnoses: [...misplaced, ...configuration.problems.map(set_up/* diagnosisOf */.jo)] };
    const { config, reviewers, warnings } = configuration;
    const gate = { path, text, config, reviewers };
    return {
        gate,
        diagnoses: [
            ...misplaced,
            ...warnings.map(set_up/* diagnosisOf */.jo),
            ...(0,set_up/* diagnoseModel */.Sh)(gate, step),
            ...(0,set_up/* diagnoseContent */.a9)(gate, paths),
        ],
    };
}
const noList = { sha: 'working tree', paths: async () => undefined };
/** What a gate reads its rules from. */
function filesOf({ path, text, config }) {
    const own = Object.values(config.reviewers ?? {}).flatMap(({ uses }) => (/[/.]/.test(uses) ? [uses] : []));
    return text === undefined ? [] : [path, ...own];
}

;// CONCATENATED MODULE: ./lib/setup/doctor/on-github.js
/** What does not go together between the files of a set-up and the settings of its repository. */
function diagnoseOnGitHub({ requiredChecks, secrets, oldestPullDays }, steps, gates) {
    const found = [];
    for (const step of steps) {
        const { path, job, jobId, inputs } = step;
        const check = typeof job.name === 'string' ? job.name : jobId;
        const line = step.jobLine('name');
        if (requiredChecks !== undefined && !requiredChecks.includes(check)) {
            const near = requiredChecks.find((one) => one.toLowerCase().includes('gate'));
            const what = near === undefined
                ? `no rule of the default branch requires the check "${check}", so nobody has to wait for it`
                : `the rules require "${near}", and this job is called "${check}", so nothing can be merged`;
            const change = near === undefined
                ? `Require the status check "${check}" in a ruleset.`
                : `Require "${check}" instead, or write name: ${near}.`;
            found.push({ level: near === undefined ? 'warning' : 'error', path, line, found: what, change });
        }
        if (secrets === undefined)
            continue;
        for (const [name, value] of Object.entries(inputs)) {
            const secret = /secrets\.(\w+)/.exec(String(value))?.[1];
            const isUsed = name !== 'api-key' || gates.some(({ reviewers }) => reviewers.some(({ kind }) => kind === 'model'));
            if (secret === undefined || secret === 'GITHUB_TOKEN' || secrets.includes(secret) || !isUsed)
                continue;
            const what = `there is no secret ${secret} in this repository or its organisation`;
            const at = { path, line: step.stepLine('with', name) };
            found.push({ level: 'error', ...at, found: what, change: `Run gh secret set ${secret}.` });
        }
    }
    for (const { path, text, config, reviewers } of gates) {
        const kept = config.outputs['retention-days'];
        if (oldestPullDays === undefined || oldestPullDays <= kept || !reviewers.some(({ kind }) => kind === 'model'))
            continue;
        const line = (text ?? '').split('\n').findIndex((one) => one.includes('retention-days')) + 1;
        found.push({
            ...{ level: 'warning', path, line: Math.max(1, line) },
            found: `records are kept ${kept} days, and the oldest open pull request is ${Math.floor(oldestPullDays)} days old: it is asked about again`,
            change: `Write outputs: { retention-days: ${Math.min(90, Math.ceil(oldestPullDays) + 7)} }.`,
        });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/verdict/whole.js + 1 modules
var whole = __webpack_require__(59705);
// EXTERNAL MODULE: ./lib/cli/repository.js
var repository = __webpack_require__(60328);
// EXTERNAL MODULE: ./lib/cli/request.js
var cli_request = __webpack_require__(70903);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/review/model/ask.js + 2 modules
var ask = __webpack_require__(95310);
// EXTERNAL MODULE: ./lib/review/model/wire-answer.js
var wire_answer = __webpack_require__(96336);
// EXTERNAL MODULE: ./lib/setup/connection.js
var setup_connection = __webpack_require__(67845);
;// CONCATENATED MODULE: ./lib/cli/doctor/ask-model.js




const longestMs = 15_000;
/** Asks the model of a configuration whether a full stop ends a sentence, and holds its answer to the form. */
async function askModel(asked, config, world) {
    const key = (0,setup_connection/* readKey */.YZ)(asked.keys);
    if (!key.ok)
        return { kind: 'not-asked', why: key.problem };
    const { access, connection, name } = (0,setup_connection/* connectRun */.Yy)(asked, key.apiKey, config, world);
    if (access.kind === 'missing' || connection === undefined || name === null) {
        return { kind: 'not-asked', why: access.kind === 'missing' ? access.reason : 'no model is named' };
    }
    const nonce = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    const criterion = 'DOCTOR-1';
    // A timer that holds the process: between two tries nothing else would.
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new Error('no answer in time')), longestMs);
    const answer = await (0,ask/* ask */.k)(connection.model, {
        system: 'Answer the criterion in one JSON object only: {"nonce":"as given","answers":[{"criterion":"id","reason":"a sentence","quote":null,"status":"met","suggestion":null}]}',
        user: `nonce: ${nonce}\ncriterion ${criterion}: the sentence "All is well." ends with a full stop.`,
        answerSchema: wire_answer/* wireAnswerFormat */.L,
        model: name,
        maxOutputTokens: config.model['max-output-tokens'],
        cacheKey: 'doctor',
    }, { nonce, canary: (0,external_node_crypto_.randomBytes)(8).toString('hex'), criteria: [criterion] }, AbortSignal.any([world.signal, limit.signal]))
        .catch(() => ({ kind: 'failed', cause: `no answer within ${longestMs / 1000} s` }))
        .finally(() => clearTimeout(timer));
    if (answer.kind === 'failed')
        return { kind: 'failed', model: name, cause: answer.cause };
    const { promptTokens, completionTokens } = answer.usage;
    const notes = [...connection.learned(), ...answer.notes];
    return { kind: 'answered', model: name, tokens: promptTokens + completionTokens, notes };
}

;// CONCATENATED MODULE: ./lib/cli/doctor/doctor.js













/** Finds what is wrong with the set-up of this repository; exits with 1 when something is. */
async function doctor(options, world) {
    const place = await (0,repository/* locate */.x5)({ paths: [], base: undefined, allowEmpty: true }, world);
    if (!place.ok)
        return (0,repository/* refuse */.TR)(world, place.problem);
    const source = await (0,local_source/* localSource */.j)(place, world.signal);
    const examined = await examine({
        files: source.head,
        paths: [...((await source.head.paths(world.signal)) ?? [])],
        configPath: options.config ?? read_configuration/* defaultConfigPath */.jE,
        signal: world.signal,
    });
    const beyond = options.offline
        ? { diagnoses: [], notes: ['Neither GitHub nor the model was asked.'] }
        : await asked();
    const diagnoses = [...examined.diagnoses, ...beyond.diagnoses];
    world.out.write(options.format === 'json'
        ? (0,json_text/* jsonText */.s)({ diagnoses, notes: beyond.notes })
        : `${[
            ...diagnoses.map((one) => (0,neutralise/* oneLine */.TN)((0,diagnosis/* diagnosisLine */._)(one), 1000)),
            diagnoses.length === 0 ? 'Nothing to fix.' : `${(0,english/* counted */.hS)(diagnoses.length, 'thing')} to fix.`,
            ...beyond.notes.map((note) => (0,neutralise/* oneLine */.TN)(note, 600)),
        ].join('\n')}\n`);
    return diagnoses.length === 0 ? whole/* exitCodes */.hS.approved : whole/* exitCodes */.hS.notApproved;
    async function asked() {
        const [ofGitHub, ...ofModels] = await Promise.all([
            askGitHub(place.ok ? place.root : world.directory, examined, world),
            ...examined.gates.slice(0, 1).map((gate) => askItsModel(gate, options, source, world)),
        ]);
        const all = [ofGitHub, ...ofModels];
        return { diagnoses: all.flatMap((one) => one.diagnoses), notes: all.flatMap((one) => one.notes) };
    }
}
async function askGitHub(root, { steps, gates }, world) {
    const { GH_TOKEN, GITHUB_TOKEN, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = world.variables;
    const token = GH_TOKEN || GITHUB_TOKEN || undefined;
    const remote = await (0,git/* git */.$)(root, ['remote', 'get-url', 'origin']);
    const repository = remote.ok
        ? /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote.stdout.toString('utf8').trim())?.[1]
        : undefined;
    if (token === undefined || repository === undefined) {
        const why = token === undefined ? 'set GH_TOKEN' : 'no remote is called origin';
        return { diagnoses: [], notes: [`GitHub was not asked for required checks and secrets: ${why}.`] };
    }
    world.filter.add(token);
    const { repositoryFacts } = await __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 66829));
    const { signal } = world;
    const facts = await repositoryFacts({ apiUrl, token, repository, now: Date.now(), signal });
    const unknown = [
        ...(facts.requiredChecks === undefined ? ['required checks'] : []),
        ...(facts.secrets === undefined ? ['secrets'] : []),
    ];
    return {
        diagnoses: diagnoseOnGitHub(facts, steps, gates),
        notes: unknown.map((what) => `GitHub did not say which ${what} there are: the token may not ask.`),
    };
}
async function askItsModel(gate, options, source, world) {
    const { config, reviewers, path } = gate;
    if (!reviewers.some(({ kind }) => kind === 'model') && options.model === undefined)
        return { diagnoses: [], notes: [] };
    const judging = { paths: [], base: undefined, allowEmpty: true, ...options };
    const request = (0,cli_request/* requestOf */.fo)(judging, source, world.directory, world.variables);
    const answer = await askModel(request.model, config, world);
    switch (answer.kind) {
        case 'not-asked':
            return { diagnoses: [], notes: [`The model was not asked: ${answer.why}.`] };
        case 'failed': {
            const found = `the model ${answer.model} did not answer a tiny question in the form that is needed: ${answer.cause}`;
            const change = 'Correct model.name, model.base-url or the key, or choose another model.';
            return { diagnoses: [{ level: 'error', path, line: 1, found, change }], notes: [] };
        }
        case 'answered': {
            const priced = config.prices[answer.model] !== undefined;
            return {
                diagnoses: [],
                notes: [
                    `The model ${answer.model} answers (${answer.tokens} tokens)${priced ? '' : '; prices says nothing about it, so that reports name no cost'}.`,
                    `At most ${config.limits['max-model-calls']} calls a run${config.limits['max-cost'] === undefined ? '' : `, and $${config.limits['max-cost']}`}.`,
                    ...answer.notes.map((note) => `About the endpoint: ${note}`),
                ],
            };
        }
        default:
            return answer;
    }
}


/***/ })

};
