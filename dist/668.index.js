export const id = 668;
export const ids = [668,566];
export const modules = {

/***/ 27668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/engine/clock.js
var clock = __webpack_require__(91440);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/engine/deadline.js
var deadline = __webpack_require__(88768);
// EXTERNAL MODULE: ./lib/engine/queue.js
var engine_queue = __webpack_require__(44401);
;// CONCATENATED MODULE: ./lib/github/failure.js

const headersSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const errorSchema = schemas/* looseObject */._H3({
    status: schemas/* number */.aig(),
    response: schemas/* looseObject */._H3({
        headers: headersSchema,
        data: schemas/* looseObject */._H3({
            message: schemas/* string */.YjP().catch(''),
            errors: schemas/* array */.YOg(schemas/* looseObject */._H3({ code: schemas/* string */.YjP().optional().catch(undefined) })).catch([]),
        })
            .catch({ message: '', errors: [] }),
    })
        .optional(),
});
function waitOf(headers) {
    const seconds = Number(headers['retry-after']);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
function kindOf(status, limited) {
    if (limited || status === 429)
        return 'limited';
    if (status === 401)
        return 'unauthorised';
    if (status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 409)
        return 'conflict';
    if (status === 400 || status === 422)
        return 'invalid';
    return 'unreachable';
}
/** Reads what Octokit threw; anything that it does not throw counts as unreachable. */
function failureOf(error, signal) {
    if (signal.aborted)
        return { kind: 'cancelled' };
    const parsed = errorSchema.safeParse(error);
    if (!parsed.success || parsed.data.response === undefined)
        return { kind: 'unreachable' };
    const { status, response } = parsed.data;
    const { headers, data } = response;
    // Creating content too fast is also refused as 422 with the code "abuse", which neither plugin knows.
    const abuse = status === 422 && data.errors.some(({ code }) => code === 'abuse');
    const spent = status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
    const limited = abuse || spent || (status === 403 && /secondary rate|abuse/i.test(data.message));
    const retryAfterMs = waitOf(headers);
    const requestId = headers['x-github-request-id'];
    return {
        kind: kindOf(status, limited),
        status,
        ...(typeof requestId === 'string' && /^[\w:.-]{1,80}$/.test(requestId) ? { requestId } : {}),
        ...(limited && retryAfterMs !== undefined ? { retryAfterMs } : {}),
    };
}
/** Whether a write that failed like this may have been done all the same: GitHub did not answer, or with an error of its own. */
function mayBeDone({ kind }) {
    return kind === 'unreachable' || kind === 'not-understood';
}
const remedies = {
    unauthorised: 'the token was not accepted; leave `github-token` at its default or give it a valid one',
    conflict: 'it already exists',
    invalid: 'GitHub did not accept the request',
    limited: 'a rate limit of GitHub is reached; run the job again later',
    unreachable: 'GitHub could not be reached',
    'not-understood': 'the answer was not in the form that GitHub documents; is a proxy in the way?',
    cancelled: 'the time for it ran out',
};
/** One line on what could not be done, why, and what to do; `attempt` completes "Could not". */
function explain(attempt, failure, permission) {
    const facts = [failure.status, failure.requestId && `request ${failure.requestId}`].filter((fact) => fact !== undefined);
    const place = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
    const remedy = failure.kind === 'forbidden' || failure.kind === 'not-found'
        ? `the job's token may not; add \`${permission}\` under \`permissions:\` of the job (pull requests from forks and by Dependabot get a read-only token)`
        : remedies[failure.kind];
    return `Could not ${attempt}${place}: ${remedy}.`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 1 modules
var dist_src = __webpack_require__(11303);
;// CONCATENATED MODULE: ./lib/github/transport.js
/** No answer that we ask for comes near this many bytes. */
const largestAnswer = 48 * 1024 * 1024;
const bodiless = new Set([101, 204, 205, 304]);
/** Reads a stream to its end, or gives `undefined` once it is larger than the limit. */
async function readUpTo(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * A `fetch` for Octokit whose attempts end after `attemptMs`. It reads the whole body itself: Octokit takes a connection
 * that was cut in the middle of a body for an empty answer, and would wait for a body that never ends.
 */
function attemptsOf(attemptMs) {
    return async (input, init) => {
        const limit = new AbortController();
        const timer = setTimeout(() => limit.abort(), attemptMs);
        const outer = init?.signal ?? undefined;
        const signal = outer === undefined ? limit.signal : AbortSignal.any([outer, limit.signal]);
        try {
            const response = await fetch(input, { ...init, signal });
            const body = await readUpTo(response.body, largestAnswer);
            if (body === undefined)
                throw new TypeError('the answer is larger than any that was asked for');
            const { status, headers } = response;
            return new Response(bodiless.has(status) ? null : Buffer.from(body), { status, headers });
        }
        catch (error) {
            // Octokit retries every error but an AbortError, which must mean that the caller gave up.
            if (limit.signal.aborted && outer?.aborted !== true)
                throw new TypeError(`no answer within ${attemptMs} ms`);
            throw error;
        }
        finally {
            clearTimeout(timer);
        }
    };
}

;// CONCATENATED MODULE: ./lib/github/octokit.js





const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/**
 * Gives each call an Octokit with a throttling id of its own, so that its waits are its own too. With one id for all, the
 * throttling plugin would send one GraphQL query a second, because it takes them for writes, and a clock that steps back by
 * an hour would hold every later call for that hour.
 */
function octokits(options, pace) {
    const onLimit = (seconds, _request, _octokit, count) => {
        const again = count < 2 && seconds * 1000 < options.remainingMs();
        options.log(`GitHub asks to wait ${seconds} s${again ? '; waiting' : ': too long, or too often, for this run'}.`);
        return again;
    };
    const common = {
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: `content-gate/${options.version}`,
        log: silent,
        // 429 belongs to the throttling plugin, and a 4xx does not get better by itself.
        retry: {
            retries: 2,
            doNotRetry: [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451],
            retryAfterBaseValue: pace.retryBase,
        },
        request: { fetch: attemptsOf(pace.attempt) },
    };
    const throttle = {
        fallbackSecondaryRateRetryAfter: pace.unstatedLimit / 1000,
        onRateLimit: onLimit,
        onSecondaryRateLimit: onLimit,
    };
    return () => new Client({ ...common, throttle: { ...throttle, id: (0,external_node_crypto_.randomUUID)() } });
}

;// CONCATENATED MODULE: ./lib/github/client.js






const usualPace = { retryBase: 500, attempt: 10_000, call: 40_000, unstatedLimit: 60_000 };
/** GitHub takes a hundred requests at once and asks for fewer. */
const mostAtOnce = 10;
const headers = { 'x-github-api-version': '2022-11-28' };
/** Opens the way to GitHub; nothing is asked yet. */
function createGitHubClient(options) {
    const pace = options.pace ?? usualPace;
    const open = octokits(options, pace);
    const call = boundedCalls(pace, options.remainingMs);
    return {
        read: (send, schema, signal) => call(signal, async (inner) => {
            const { data, status, headers: got } = await send(open().rest, { headers, request: { signal: inner } });
            return checked(schema, data, status, got.link);
        }),
        write: (send, schema, signal) => call(signal, async (inner) => {
            const { data, status } = await send(open().rest, { headers, request: { signal: inner, retries: 0 } });
            return checked(schema, data, status);
        }),
        graphql: (query, variables, schema, signal) => call(signal, async (inner) => {
            const data = await open()
                .graphql({ ...variables, query, url: options.graphqlUrl, headers, request: { signal: inner } })
                .catch(dataBesideErrors);
            return checked(schema, data, 200);
        }),
        blob: (repository, sha, limit, signal) => call(signal, async (inner) => {
            const answer = await open().rest.git.getBlob({
                ...repository,
                file_sha: sha,
                headers: { ...headers, accept: 'application/vnd.github.raw+json' },
                request: { signal: inner, parseSuccessResponseBody: false },
            });
            const data = answer.data;
            const bytes = data instanceof ReadableStream ? await readUpTo(data, limit) : undefined;
            if (bytes === undefined)
                return { ok: false, failure: { kind: 'not-understood', status: answer.status } };
            return { ok: true, value: bytes, hasNextPage: false };
        }),
        location: (send, signal) => call(signal, async (inner) => {
            const sentWith = { headers, request: { signal: inner, redirect: 'manual' } };
            const { headers: got, status } = await send(open().rest, sentWith);
            return checked(schemas/* url */.OZ5(), got.location, status);
        }),
    };
}
function checked(schema, data, status, link) {
    const parsed = schema.safeParse(data);
    if (!parsed.success)
        return { ok: false, failure: { kind: 'not-understood', status } };
    return { ok: true, value: parsed.data, hasNextPage: typeof link === 'string' && link.includes('rel="next"') };
}
const partialSchema = schemas/* looseObject */._H3({ name: schemas/* literal */.euz('GraphqlResponseError'), data: schemas/* unknown */.L5J() });
/** What GraphQL answered beside its errors, which Octokit throws; anything else that was thrown is thrown on. */
function dataBesideErrors(error) {
    const partial = partialSchema.safeParse(error);
    if (!partial.success)
        throw error;
    return partial.data.data;
}
/** Runs calls under the caller's signal and the client's own limit, a few at once, and turns every throw into a value. */
function boundedCalls(pace, remainingMs) {
    const queue = (0,engine_queue/* createQueue */.y)(mostAtOnce);
    const once = async (signal, send) => {
        const limit = new AbortController();
        let leave;
        // A run whose time is up still reports, so each call has time for one attempt.
        const left = Math.max(pace.attempt, remainingMs());
        const timer = setTimeout(() => limit.abort(), Math.min(pace.call + pace.unstatedLimit * 2, left));
        const both = AbortSignal.any([signal, limit.signal]);
        try {
            leave = await queue.enter(both);
            return await (0,deadline/* untilAborted */.Eu)(send(both), both);
        }
        catch (error) {
            return { ok: false, failure: failureOf(error, both) };
        }
        finally {
            leave?.();
            clearTimeout(timer);
        }
    };
    /** A refusal for speed that the throttling plugin does not know (a 422) is waited out once. */
    return async (signal, send) => {
        const first = await once(signal, send);
        if (first.ok || first.failure.kind !== 'limited' || first.failure.status !== 422)
            return first;
        const pause = first.failure.retryAfterMs ?? pace.unstatedLimit;
        const waited = pause < remainingMs() &&
            (await (0,deadline/* sleep */.yy)(pause, signal).then(() => true, () => false));
        return waited ? once(signal, send) : first;
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./lib/github/environment.js

const url = schemas/* url */.OZ5({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));
const positive = coerce/* number */.ai().int().positive();
const environmentSchema = schemas/* object */.Ikc({
    GITHUB_API_URL: url.default('https://api.github.com'),
    GITHUB_GRAPHQL_URL: url.optional(),
    GITHUB_SERVER_URL: url.default('https://github.com'),
    GITHUB_REPOSITORY: schemas/* string */.YjP().default(''),
    GITHUB_RUN_ID: positive.default(1),
    GITHUB_RUN_ATTEMPT: positive.default(1),
    GITHUB_WORKFLOW_REF: schemas/* string */.YjP().default(''),
    GITHUB_EVENT_NAME: schemas/* string */.YjP().optional(),
    GITHUB_EVENT_PATH: schemas/* string */.YjP().optional(),
    GITHUB_WORKSPACE: schemas/* string */.YjP().default('.'),
    RUNNER_TEMP: schemas/* string */.YjP().min(1, 'is empty'),
    ACTIONS_RESULTS_URL: schemas/* string */.YjP().optional(),
    ACTIONS_ID_TOKEN_REQUEST_URL: schemas/* string */.YjP().optional(),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: schemas/* string */.YjP().optional(),
    RUNNER_DEBUG: schemas/* string */.YjP().optional(),
});
/** The address for GraphQL beside that of REST, which an enterprise server ends in another way. */
const graphqlBeside = (apiUrl) => `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
/** `owner/repo/.github/workflows/gate.yml@refs/heads/main` without the repository and the ref. */
const workflowPathOf = (reference) => /^[^/]+\/[^/]+\/(.+?)@/.exec(reference)?.[1];
/** Reads what the runner set; empty variables count as unset. */
function readEnvironment(variables) {
    const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
    const parsed = environmentSchema.safeParse(set);
    if (!parsed.success) {
        const names = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
        return { ok: false, problem: `The runner's environment is incomplete or malformed: ${names}.` };
    }
    const { data } = parsed;
    const page = `${data.GITHUB_SERVER_URL}/${data.GITHUB_REPOSITORY}/actions/runs/${data.GITHUB_RUN_ID}`;
    return {
        ok: true,
        environment: {
            apiUrl: data.GITHUB_API_URL,
            graphqlUrl: data.GITHUB_GRAPHQL_URL ?? graphqlBeside(data.GITHUB_API_URL),
            serverUrl: data.GITHUB_SERVER_URL,
            runId: data.GITHUB_RUN_ID,
            attempt: data.GITHUB_RUN_ATTEMPT,
            runUrl: data.GITHUB_RUN_ATTEMPT === 1 ? page : `${page}/attempts/${data.GITHUB_RUN_ATTEMPT}`,
            workflowPath: workflowPathOf(data.GITHUB_WORKFLOW_REF),
            eventName: data.GITHUB_EVENT_NAME,
            eventPath: data.GITHUB_EVENT_PATH,
            workspace: data.GITHUB_WORKSPACE,
            temporary: data.RUNNER_TEMP,
            debugging: data.RUNNER_DEBUG === '1',
            hasArtifactService: data.ACTIONS_RESULTS_URL !== undefined,
            hasIdentity: data.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && data.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined,
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/event.js

/** Names the events in the one sentence that every refusal ends with. */
const supportedEvents = 'Supported events: pull_request, pull_request_target and merge_group.';
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const id = schemas/* int */.Whr().positive();
const event_name = schemas/* string */.YjP().regex(/^[\w.-]{1,100}$/);
const repositorySchema = schemas/* object */.Ikc({ id, name: event_name, owner: schemas/* object */.Ikc({ login: event_name }) });
const pullRequestSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().regex(/^[a-z_]{1,50}$/),
    repository: repositorySchema,
    pull_request: schemas/* object */.Ikc({
        number: id,
        draft: schemas/* boolean */.zMY().default(false),
        head: schemas/* object */.Ikc({ sha, repo: schemas/* object */.Ikc({ id }).nullable() }),
        base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP().min(1), repo: schemas/* object */.Ikc({ id }) }),
    }),
});
const mergeGroupSchema = schemas/* object */.Ikc({
    repository: repositorySchema,
    merge_group: schemas/* object */.Ikc({ head_sha: sha, base_sha: sha, head_ref: schemas/* string */.YjP().default('') }),
});
function problemOf(error) {
    const paths = [...new Set(error.issues.map(({ path }) => path.join('.') || 'the whole payload'))];
    return `The event's payload is not what GitHub sends: ${paths.slice(0, 5).join(', ')} is missing or malformed. ${supportedEvents}`;
}
function pullRequest(payload, target) {
    const parsed = pullRequestSchema.safeParse(payload);
    if (!parsed.success)
        return { kind: 'malformed', problem: problemOf(parsed.error) };
    const { action, repository, pull_request: pull } = parsed.data;
    const headRepositoryId = pull.head.repo?.id;
    return {
        kind: 'pull-request',
        owner: repository.owner.login,
        repo: repository.name,
        repositoryId: repository.id,
        number: pull.number,
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        headRepositoryId,
        fromFork: headRepositoryId !== pull.base.repo.id,
        draft: pull.draft,
        action,
        target,
    };
}
function mergeGroup(payload) {
    const parsed = mergeGroupSchema.safeParse(payload);
    if (!parsed.success)
        return { kind: 'malformed', problem: problemOf(parsed.error) };
    const { repository, merge_group: group } = parsed.data;
    const queued = /\/pr-(\d{1,9})-[0-9a-f]+$/.exec(group.head_ref)?.[1];
    return {
        kind: 'merge-group',
        owner: repository.owner.login,
        repo: repository.name,
        repositoryId: repository.id,
        headSha: group.head_sha,
        baseSha: group.base_sha,
        pullNumbers: queued === undefined ? [] : [Number(queued)],
    };
}
/** Reads the event from its name and the text of its file; `undefined` when the file could not be read. */
function readEvent(eventName, text) {
    const supported = ['pull_request', 'pull_request_target', 'merge_group'];
    if (eventName === undefined || !supported.includes(eventName)) {
        const shown = eventName !== undefined && /^[a-z_]{1,50}$/.test(eventName) ? ` "${eventName}"` : '';
        return { kind: 'unsupported', problem: `Content Gate cannot judge the event${shown}. ${supportedEvents}` };
    }
    let payload;
    try {
        payload = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
    }
    catch {
        const problem = `The event's file (GITHUB_EVENT_PATH) cannot be read as JSON. ${supportedEvents}`;
        return { kind: 'malformed', problem };
    }
    return eventName === 'merge_group' ? mergeGroup(payload) : pullRequest(payload, eventName === 'pull_request_target');
}

;// CONCATENATED MODULE: ./lib/github/runner-log.js
// The escapes of the runner's workflow commands: a percent sign starts one.
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** Opens the log; `write` gets whole lines. It does not load the toolkit, which takes longer than the first request to a model. */
function createRunnerLog(write, neutralise) {
    const command = (name, text) => write(`::${name}::${escaped(text)}\n`);
    return {
        line: (text) => write(`${neutralise.lines(text)}\n`),
        group(title, lines) {
            if (lines.length === 0)
                return write(`${neutralise.lines(title)}\n`);
            command('group', neutralise.annotation(title));
            write(lines.map((text) => `${neutralise.lines(text)}\n`).join(''));
            write('::endgroup::\n');
        },
        notice: (text) => command('notice', neutralise.annotation(text)),
        warning: (text) => command('warning', neutralise.annotation(text)),
        error: (text) => command('error', neutralise.annotation(text)),
        hide(secret) {
            for (const form of neutralise.forms(secret))
                command('add-mask', form);
        },
    };
}

// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(50566);
// EXTERNAL MODULE: ./lib/report/secret-filter.js
var secret_filter = __webpack_require__(84111);
// EXTERNAL MODULE: ./lib/setup/version.js
var version = __webpack_require__(12589);
// EXTERNAL MODULE: ./lib/setup/watchdog.js
var setup_watchdog = __webpack_require__(88114);
;// CONCATENATED MODULE: ./lib/github/set-outputs.js
/** Sets the outputs of the step; what is empty is not set. */
async function setOutputs(outputs) {
    try {
        const { setOutput } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 91659));
        for (const [name, value] of Object.entries(outputs)) {
            if (value !== '')
                setOutput(name, value);
        }
        return { ok: true };
    }
    catch {
        return { ok: false, warning: 'Could not set the outputs: the file that GITHUB_OUTPUT names cannot be written.' };
    }
}

;// CONCATENATED MODULE: ./lib/github/summary-sink.js
/** The page of the job's run. */
class JobSummary {
    name = 'job summary';
    #render;
    constructor(render) {
        this.#render = render;
    }
    async publish(report) {
        try {
            const { summary } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 91659));
            await summary.addRaw(this.#render(report), true).write({ overwrite: true });
            return { ok: true };
        }
        catch {
            return {
                ok: false,
                warning: 'Could not write the job summary: the file that GITHUB_STEP_SUMMARY names cannot be written.',
            };
        }
    }
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/language/languages.js + 13 modules
var languages = __webpack_require__(73431);
// EXTERNAL MODULE: ./lib/report/next-action.js
var next_action = __webpack_require__(22496);
// EXTERNAL MODULE: ./lib/report/publish.js
var publish = __webpack_require__(2249);
// EXTERNAL MODULE: ./lib/report/standing-line.js
var standing_line = __webpack_require__(72651);
// EXTERNAL MODULE: ./lib/report/outputs/outputs.js + 10 modules
var outputs = __webpack_require__(41014);
// EXTERNAL MODULE: ./lib/report/shown-findings.js + 2 modules
var shown_findings = __webpack_require__(6505);
;// CONCATENATED MODULE: ./lib/report/step-outputs.js


/** Everything that the step hands to the steps after it, in the order of `action.yml`, which is written from this list. */
const stepOutputList = [
    {
        name: 'verdict',
        about: 'The decision: `approved`, `needs-work`, `rejected` or `inconclusive`.',
        value: ({ overall }) => overall.decision,
    },
    {
        name: 'approved',
        about: '`true` when the verdict is `approved`, else `false`. In `advise` mode the job passes either way.',
        value: ({ overall }) => overall.decision === 'approved',
    },
    {
        name: 'score',
        about: 'The lowest score of the pages, from 0 to 100; 100 when there was nothing to review.',
        value: ({ overall }) => overall.score,
    },
    { name: 'files-reviewed', about: 'How many pages were reviewed.', value: ({ files }) => files.length },
    {
        name: 'findings',
        about: 'How many findings the report lists on changed text, of any severity.',
        value: ({ files }) => {
            const { mustFix, advice } = (0,shown_findings/* totalsOf */.v)(files);
            return mustFix + advice;
        },
    },
    ...outputs/* promisedFiles */.$N.flatMap(({ file, stepOutput }) => stepOutput === undefined ? [] : [{ ...stepOutput, value: (_, { pathOf }) => pathOf(file) }]),
    {
        name: 'artifact-id',
        about: 'The id of the artifact that holds the report and the record; empty when none was uploaded.',
        value: (_, { artifactId }) => artifactId,
    },
    {
        name: 'comment-url',
        about: 'The address of the comment on the pull request; empty when none was written.',
        value: (report, { commentUrl }) => commentUrl === undefined || !isOurs(commentUrl, report) ? undefined : commentUrl,
    },
];
/** What the step hands to the steps after it; what there is no value for is left out. */
function stepOutputs(report, places) {
    return Object.fromEntries(stepOutputList.flatMap(({ name, value }) => {
        const found = value(report, places);
        return found === undefined ? [] : [[name, found]];
    }));
}
/** An address that an answer of the API named is only passed on when it lies in our own repository. */
function isOurs(url, { subject }) {
    if (subject.kind === 'local')
        return false;
    return url.startsWith(`${subject.serverUrl}/${subject.repository}/`) && /^[\w.:/#?=%-]+$/.test(url);
}

// EXTERNAL MODULE: ./lib/report/markdown-page.js + 1 modules
var markdown_page = __webpack_require__(70956);
// EXTERNAL MODULE: ./lib/report/within-limit.js
var within_limit = __webpack_require__(99825);
;// CONCATENATED MODULE: ./lib/report/summary.js


/** GitHub drops a job summary above 1 MiB; other steps' writes of the same step count too. */
const summaryLimit = 900_000;
/** The job summary: what the comment says, with room for nearly everything. */
function renderSummary(report) {
    return (0,markdown_page/* markdownPage */.t)(report, {
        limit: summaryLimit,
        measure: within_limit/* bytes */.ee,
        rows: 1000,
        unfolded: 300,
        whole: false,
        elsewhere: ({ elsewhere }) => elsewhere.artifact,
    });
}

;// CONCATENATED MODULE: ./lib/github/artifact.js

/**
 * The name under which a run keeps its record. Names are unique in a run, in all its attempts, so the attempt is in it; later
 * runs find records by exact name alone, so nothing of the run or the commit is.
 */
function artifactName(gateId, subject, attempt) {
    const about = subject.kind === 'pull-request' ? `pr${subject.number}` : `mg${subject.headSha.slice(0, 12)}`;
    return `${gateId}-${about}-a${attempt}`;
}
/** Uploads the files of the run. Nothing that can go wrong with it changes the verdict. */
async function uploadArtifact(name, files, directory, hasService, retentionDays, signal) {
    const failed = (why) => ({
        ok: false,
        warning: `Could not keep the record as an artifact: ${why}. The next run reviews everything again.`,
    });
    if (!hasService)
        return failed('the runner names no artifact service (ACTIONS_RESULTS_URL is not set)');
    try {
        const { DefaultArtifactClient } = await (0,deadline/* untilAborted */.Eu)(Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(830), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 33479)), signal);
        const upload = new DefaultArtifactClient().uploadArtifact(name, [...files], directory, { retentionDays });
        const { id } = await (0,deadline/* untilAborted */.Eu)(upload, signal);
        return id === undefined ? { ok: true } : { ok: true, id };
    }
    catch (error) {
        if (signal.aborted)
            return failed('the time for it ran out');
        // The client says what went wrong in words only; they are read here and not repeated.
        const said = error instanceof Error ? `${error.name} ${error.message}` : '';
        if (/GHES/.test(said))
            return failed('this GitHub server does not support artifacts of this kind');
        if (/\b409\b|already exists/i.test(said))
            return failed('an artifact of this name exists in this run already; give each job that runs the gate its own `gate-id`');
        if (/insufficient usage|UsageError/i.test(said))
            return failed('the storage for artifacts is used up');
        return failed('the artifact service did not accept it');
    }
}

// EXTERNAL MODULE: ./lib/local/workspace-file.js
var workspace_file = __webpack_require__(89581);
// EXTERNAL MODULE: ./lib/report/output.js
var output = __webpack_require__(86461);
;// CONCATENATED MODULE: ./lib/action/leave-files.js






/** Under this name the published outcomes tell of the artifact. */
const artifactSink = 'artifact';
// The client of the service knows no end of its own: a hung request would hold up the job until its limit.
const longestUploadMs = 25_000;
/** A cancelled job is killed ten seconds after its first signal; the record must be safe well before. */
const lastUploadMs = 3500;
/** Writes the report in every form that is asked for, and takes it with the record into the artifact of the run. */
function fileSinks(run, outputs) {
    let writing;
    const written = (report) => {
        writing ??= writeReports(report, run, outputs.files);
        return writing;
    };
    const files = { name: 'report', publish: async (report) => (await written(report)).published };
    if (!outputs.artifact)
        return [files];
    const artifact = {
        name: artifactSink,
        async publish(report, signal) {
            const limit = new AbortController();
            const timer = setTimeout(() => limit.abort(), longestUploadMs);
            try {
                // What could not be written is told by the other sink; the record goes up all the same.
                const { files: reports } = await written(report);
                return await upload(run, reports, outputs['retention-days'], AbortSignal.any([signal, limit.signal]));
            }
            finally {
                clearTimeout(timer);
            }
        },
    };
    return [files, artifact];
}
/** Keeps what a cancelled run had paid for, for the next attempt; nothing is shown of a verdict that nobody reached. */
async function keepRecord(run) {
    await (0,deadline/* withDeadline */.NE)((signal) => upload(run, [], 1, signal), { clock: clock/* steadyClock */.L, timeoutMs: lastUploadMs });
}
/** In the folder of the run, from where they go into the artifact, and where the team wants them for later steps. */
async function writeReports(report, run, wanted) {
    const places = new Map(Object.entries(wanted));
    const saved = await Promise.all(outputs/* outputs */.V4.map(async ({ name, file, render }) => {
        const place = places.get(name);
        if (file === undefined || (!file.always && place === undefined))
            return [];
        const text = render(report, output/* plainSurface */.W);
        const { workspace } = run.world.environment;
        return Promise.all([
            run.files.save(file.file, text).then((outcome) => ({ file, outcome })),
            ...(place === undefined
                ? []
                : [(0,workspace_file/* writeInWorkspace */.A)(workspace, place, text).then((outcome) => ({ file: undefined, outcome }))]),
        ]);
    }));
    const failed = saved.flat().flatMap(({ outcome }) => ('warning' in outcome ? [outcome.warning] : []));
    return {
        published: failed.length === 0 ? { ok: true } : { ok: false, warning: failed.join(' ') },
        files: saved.flat().flatMap(({ file, outcome }) => (outcome.ok && file !== undefined ? [file] : [])),
    };
}
/** The record, and those of the reports that are for the artifact. */
function upload({ event, world: { environment, inputs }, files }, reports, retentionDays, signal) {
    const paths = [outputs/* recordFile */.mR, ...reports].filter((file) => file.upload).map(({ file }) => files.pathOf(file));
    const name = artifactName(inputs.gateId, event, environment.attempt);
    return uploadArtifact(name, paths, files.directory, environment.hasArtifactService, retentionDays, signal);
}

;// CONCATENATED MODULE: ./lib/github/check-run-sink.js



const createdSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), html_url: schemas/* url */.OZ5().nullish() });
const listedSchema = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(createdSchema.extend({ external_id: schemas/* string */.YjP().nullish() })) });
function conclusionOf({ overall }) {
    if (overall.decision === 'approved')
        return 'success';
    return overall.passed ? 'neutral' : 'failure';
}
/** One completed check run on the judged commit: it shows the verdict, and the job's own conclusion decides. */
class CheckRun {
    name = 'check run';
    #client;
    #target;
    #render;
    #guard;
    /** The head of a merge group never moves: only a pull request needs a guard. */
    constructor(client, target, render, guard) {
        this.#client = client;
        this.#target = target;
        this.#render = render;
        this.#guard = guard;
    }
    async publish(report, signal) {
        const { owner, repo, headSha } = this.#target;
        const { title, summary, annotations } = this.#render(report);
        const parameters = {
            owner,
            repo,
            // Never the job's name: a branch rule asks for both of two checks of one name.
            name: `${report.gateId} verdict`,
            head_sha: headSha,
            // By this the check run is found again when GitHub does not say that it took it.
            external_id: (0,external_node_crypto_.randomUUID)(),
            status: 'completed',
            conclusion: conclusionOf(report),
            output: { title, summary, annotations: annotations.map(annotationOf) },
        };
        const objection = await this.#guard?.objection(signal);
        if (objection !== undefined)
            return objection;
        const post = () => this.#client.write((api, sent) => api.checks.create({ ...parameters, ...sent }), createdSchema, signal);
        const first = await post();
        const answer = first.ok || !mayBeDone(first.failure) ? first : ((await this.#find(parameters, signal)) ?? (await post()));
        if (!answer.ok)
            return { ok: false, warning: explain('create the check run', answer.failure, 'checks: write') };
        const { id, html_url: url } = answer.value;
        return { ok: true, id, ...(url === null || url === undefined ? {} : { url }) };
    }
    /** The check run of this very attempt, if GitHub has it. */
    async #find({ owner, repo, name, head_sha: ref, external_id: mark }, signal) {
        const parameters = { owner, repo, ref, check_name: name, filter: 'all', per_page: 100 };
        const answer = await this.#client.read((api, sent) => api.checks.listForRef({ ...parameters, ...sent }), listedSchema, signal);
        const found = answer.ok ? answer.value.check_runs.find(({ external_id: one }) => one === mark) : undefined;
        return found === undefined ? undefined : { ok: true, value: found, hasNextPage: false };
    }
}
/** Under GitHub's names. */
function annotationOf(shown) {
    const { path, startLine, endLine, startColumn, endColumn, level, title, message } = shown;
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(startColumn === undefined || endColumn === undefined
            ? {}
            : { start_column: startColumn, end_column: endColumn }),
        annotation_level: level,
        title,
        message,
    };
}

;// CONCATENATED MODULE: ./lib/github/own-identity.js

/** Who wrote a comment, as GitHub tells it. */
const authorSchema = schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable();
const viewerSchema = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
/** Tells our own comments from those of others: a marker alone proves nothing, anybody can write one. */
class OwnIdentity {
    #client;
    #login;
    constructor(client) {
        this.#client = client;
    }
    /** Whether the author is whom our token writes as; asks GitHub only about others than the usual bot. */
    async is(author, signal) {
        if (author === null)
            return false;
        // Nobody can register a name with brackets.
        if (author.login === 'github-actions[bot]')
            return true;
        this.#login ??= this.#client
            .graphql('query{viewer{login}}', {}, viewerSchema, signal)
            .then((answer) => (answer.ok ? answer.value.viewer.login : undefined));
        return author.login === (await this.#login);
    }
}

;// CONCATENATED MODULE: ./lib/github/pages.js
/** So many pages are asked for together once the first has shown that there are more. */
const atOnce = 8;
/**
 * Reads a list that comes in pages: most lists end with their first, so the others are asked for several at a time.
 * `hasNextPage` says that there is more than `mostPages` hold.
 */
async function readPages(read, mostPages) {
    const first = await read(1);
    if (!first.ok || !first.hasNextPage)
        return first;
    const rows = [...first.value];
    for (let next = 2; next <= mostPages; next += atOnce) {
        const numbers = Array.from({ length: Math.min(atOnce, mostPages - next + 1) }, (_, index) => next + index);
        for (const answer of await Promise.all(numbers.map(read))) {
            if (!answer.ok)
                return answer;
            rows.push(...answer.value);
            if (!answer.hasNextPage)
                return { ...answer, value: rows };
        }
    }
    return { ok: true, value: rows, hasNextPage: true };
}

;// CONCATENATED MODULE: ./lib/github/comment-sink.js




const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP().nullish(),
    user: authorSchema,
    html_url: schemas/* url */.OZ5(),
});
/** GitHub takes no further comments long before this: ten thousand of them. */
const mostPages = 100;
const failed = (answer, attempt) => ({
    ok: false,
    warning: explain(attempt, answer.failure, 'pull-requests: write'),
});
const shown = (comment) => ({ ok: true, url: comment.html_url, id: comment.id });
/** The one comment of the gate: updated where it stands, created once, never another's. */
class StickyComment {
    name = 'comment';
    #access;
    #text;
    constructor(access, text) {
        this.#access = access;
        this.#text = text;
    }
    async publish(report, signal) {
        const rendered = this.#text.render(report);
        const body = rendered.startsWith(this.#text.marker) ? rendered : `${this.#text.marker}\n${rendered}`;
        const [own, objection] = await Promise.all([this.#own(signal), this.#access.guard.objection(signal)]);
        if (objection !== undefined)
            return objection;
        if (!own.ok)
            return failed(own, 'look for the comment on the pull request');
        const [first, ...doubles] = own.value;
        await this.#remove(doubles, signal);
        return first === undefined ? this.#create(body, signal) : this.#update(first, body, signal);
    }
    /** Our comments with the marker, oldest first. */
    async #own(signal) {
        const { client, pull, identity } = this.#access;
        const parameters = { owner: pull.owner, repo: pull.repo, issue_number: pull.number, per_page: 100 };
        const all = await readPages((page) => client.read((api, sent) => api.issues.listComments({ ...parameters, page, ...sent }), schemas/* array */.YOg(commentSchema), signal), mostPages);
        if (!all.ok)
            return all;
        const marked = all.value.filter(({ body }) => body?.startsWith(this.#text.marker));
        const ours = await Promise.all(marked.map(({ user }) => identity.is(user, signal)));
        const own = marked.filter((_, index) => ours[index] === true);
        return { ...all, value: own.toSorted((one, other) => one.id - other.id) };
    }
    async #create(body, signal) {
        const first = await this.#post(body, signal);
        if (first.ok)
            return this.#onlyOne(first.value, body, signal);
        const attempt = 'write the comment on the pull request';
        if (!mayBeDone(first.failure))
            return failed(first, attempt);
        const [own, objection] = await Promise.all([this.#own(signal), this.#access.guard.objection(signal)]);
        if (objection !== undefined)
            return objection;
        if (!own.ok)
            return failed(first, attempt);
        const [found] = own.value;
        if (found !== undefined)
            return this.#onlyOne(found, body, signal);
        const second = await this.#post(body, signal);
        return second.ok ? this.#onlyOne(second.value, body, signal) : failed(second, attempt);
    }
    #post(body, signal) {
        const { client, pull } = this.#access;
        const parameters = { owner: pull.owner, repo: pull.repo, issue_number: pull.number, body };
        return client.write((api, sent) => api.issues.createComment({ ...parameters, ...sent }), commentSchema, signal);
    }
    /** Two runs at once may both find no comment. Each looks again after its own is there, and all keep the oldest. */
    async #onlyOne(created, body, signal) {
        const own = await this.#own(signal);
        const [oldest = created, ...doubles] = own.ok ? own.value : [created];
        await this.#remove(doubles, signal);
        return oldest.id === created.id ? shown(created) : this.#update(oldest, body, signal);
    }
    async #update(comment, body, signal) {
        if (comment.body === body)
            return shown(comment);
        const { client, pull } = this.#access;
        const parameters = { owner: pull.owner, repo: pull.repo, comment_id: comment.id, body };
        const write = () => client.write((api, sent) => api.issues.updateComment({ ...parameters, ...sent }), commentSchema, signal);
        const first = await write();
        if (first.ok)
            return shown(first.value);
        if (first.failure.kind === 'not-found')
            return this.#create(body, signal);
        if (!mayBeDone(first.failure))
            return failed(first, 'update the comment on the pull request');
        // Writing the same words a second time changes nothing, so nobody has to look whether they are there.
        const second = await write();
        return second.ok ? shown(second.value) : failed(second, 'update the comment on the pull request');
    }
    /** A double that stays is ugly and nothing else, so what becomes of this does not matter. */
    async #remove(comments, signal) {
        const { client, pull } = this.#access;
        await Promise.all(comments.map(({ id }) => {
            const parameters = { owner: pull.owner, repo: pull.repo, comment_id: id };
            return client.write((api, sent) => api.issues.deleteComment({ ...parameters, ...sent }), schemas/* unknown */.L5J(), signal);
        }));
    }
}

;// CONCATENATED MODULE: ./lib/github/changed-rows.js

/** A commit id, as git writes them. */
const commitId = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const rowSchema = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP().min(1),
    previous_filename: schemas/* string */.YjP().min(1).optional(),
    status: schemas/* enum */.k5n(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
    sha: commitId.nullish(),
    additions: schemas/* int */.Whr().min(0),
    deletions: schemas/* int */.Whr().min(0),
    patch: schemas/* string */.YjP().nullish(),
});
/** The rows of a list of files, as both the pull request and a comparison give them. */
const rowsSchema = schemas/* array */.YOg(rowSchema).transform((rows) => rows.map(listed));
function listed(row) {
    const { filename, previous_filename: previous, status, additions, deletions, patch } = row;
    const { sha: blob } = row;
    return {
        path: filename,
        ...(previous === undefined ? {} : { previousPath: previous }),
        status,
        ...(blob === null || blob === undefined || status === 'removed' ? {} : { blobSha: blob }),
        patch: patch ?? undefined,
        additions,
        deletions,
    };
}

;// CONCATENATED MODULE: ./lib/github/pull-now.js


const pullSchema = schemas/* object */.Ikc({
    changed_files: schemas/* int */.Whr().min(0),
    head: schemas/* object */.Ikc({ sha: commitId }),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().min(1) }),
});
/** Asks what the pull request is at this moment. */
async function readPull(client, { owner, repo, number }, signal) {
    const answer = await client.read((api, sent) => api.pulls.get({ owner, repo, pull_number: number, ...sent }), pullSchema, signal);
    if (!answer.ok)
        return answer;
    const { head, base, changed_files: changedFiles } = answer.value;
    return { ...answer, value: { headSha: head.sha, baseRef: base.ref, changedFiles } };
}
/** Whether the pull request is still what the event showed. Where its base branch stands by now does not matter. */
function moveOf(judged, now) {
    if (now.baseRef !== judged.baseRef)
        return 'another-base';
    return now.headSha === judged.headSha ? undefined : 'newer-commits';
}

;// CONCATENATED MODULE: ./lib/github/pull-guard.js


const skipped = {
    'newer-commits': 'the pull request has newer commits, and the run that they started reports on them',
    'another-base': 'the pull request goes into another branch by now, and the run that this change started reports on it',
};
/** A look is as good as a new one for so long: what is asked for after it takes longer. */
const freshMs = 1000;
/** Stands before every write: what was judged must still be what the pull request shows. */
class PullGuard {
    #client;
    #pull;
    #last;
    constructor(client, pull) {
        this.#client = client;
        this.#pull = pull;
    }
    /** How the pull request moved away from what was judged; who asks at the same moment shares one look. */
    look(signal) {
        const now = performance.now();
        if (this.#last === undefined || now - this.#last.at > freshMs) {
            this.#last = { look: this.#ask(signal), at: now };
        }
        return this.#last.look;
    }
    /** `undefined` when the write may happen; what became of it when it must not. */
    async objection(signal) {
        const look = await this.look(signal);
        if (look.ok)
            return look.value === undefined ? undefined : { ok: true, skipped: skipped[look.value] };
        const warning = explain('see whether the pull request moved on', look.failure, 'pull-requests: read');
        return { ok: false, warning };
    }
    async #ask(signal) {
        const now = await readPull(this.#client, this.#pull, signal);
        return now.ok ? { ...now, value: moveOf(this.#pull, now.value) } : now;
    }
}

// EXTERNAL MODULE: ./lib/content/patch.js
var patch = __webpack_require__(27243);
;// CONCATENATED MODULE: ./lib/github/posted-remarks.js



const posted_remarks_mostPages = 30;
const posted_remarks_rowSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    pull_request_review_id: schemas/* int */.Whr().nullish(),
    node_id: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** Null when the line is no longer part of the diff. */
    line: schemas/* int */.Whr().nullish(),
    body: schemas/* string */.YjP().nullish(),
    user: authorSchema,
});
const posted_remarks_createdSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), node_id: schemas/* string */.YjP(), html_url: schemas/* url */.OZ5() });
/** So many are closed by one request: each takes two steps, and steps have a price. */
const mostClosed = 20;
/** The remarks of one gate at the lines of a pull request: what stands there, and what is added. */
class PostedRemarks {
    #access;
    #gateId;
    constructor(access, gateId) {
        this.#access = access;
        this.#gateId = gateId;
    }
    /** Our remarks that nobody has closed, newest first. */
    open(signal) {
        return this.#own(signal);
    }
    /** Writes one review with the comments. */
    create(body, comments, signal) {
        const { client, pull } = this.#access;
        const parameters = {
            owner: pull.owner,
            repo: pull.repo,
            pull_number: pull.number,
            commit_id: pull.headSha,
            event: 'COMMENT',
            body,
            comments: comments.map(({ path, line, startLine, body: text, fingerprints }) => ({
                path,
                line,
                side: 'RIGHT',
                ...(startLine === undefined || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
                body: `${fingerprints.map((one) => markerOf(this.#gateId, one)).join('')}\n${text}`,
            })),
        };
        return client.write((api, sent) => api.pulls.createReview({ ...parameters, ...sent }), posted_remarks_createdSchema, signal);
    }
    /**
     * Another run may have said the same at the same moment. Each takes its own remark away where an older one says it; a
     * review that has none left is folded up. What becomes of it does not matter: a double is ugly and nothing else.
     */
    async removeDoublesOf({ id, node_id: node }, signal) {
        const own = await this.#own(signal);
        if (!own.ok)
            return { asked: false };
        const mine = own.value.filter(({ reviewId }) => reviewId === id);
        const doubles = mine.filter((remark) => own.value.some((other) => other.id < remark.id &&
            other.line !== undefined &&
            remark.fingerprints.every((one) => other.fingerprints.includes(one))));
        const { client, pull } = this.#access;
        await Promise.all(doubles.map((double) => {
            const parameters = { owner: pull.owner, repo: pull.repo, comment_id: double.id };
            return client.write((api, sent) => api.pulls.deleteReviewComment({ ...parameters, ...sent }), schemas/* unknown */.L5J(), signal);
        }));
        if (doubles.length === 0 || doubles.length < mine.length)
            return { asked: false };
        const fold = 'mutation($id:ID!){minimizeComment(input:{subjectId:$id,classifier:DUPLICATE}){clientMutationId}}';
        await client.graphql(fold, { id: node }, schemas/* unknown */.L5J(), signal);
        return { asked: true };
    }
    /**
     * Folds remarks up and says in them why, in one request. A token that may not do it leaves them as they are: that is no
     * news to anybody, so nothing is said of it.
     */
    async close(remarks, signal) {
        const some = remarks.slice(0, mostClosed);
        if (some.length === 0)
            return;
        const declared = some.map((_, index) => `$i${index}:ID!,$b${index}:String!`).join(',');
        const steps = some.map(({ why }, index) => `u${index}:updatePullRequestReviewComment(input:{pullRequestReviewCommentId:$i${index},body:$b${index}}){clientMutationId} m${index}:minimizeComment(input:{subjectId:$i${index},classifier:${why}}){clientMutationId}`);
        const variables = some.flatMap(({ remark, words }, index) => {
            const text = remark.body.replace(/^(?:<!--[^>]*-->)+\n?/, '');
            const markers = remark.fingerprints.map((one) => closedMarkerOf(this.#gateId, one)).join('');
            return [
                [`i${index}`, remark.node],
                [`b${index}`, `${markers}\n**${words}**\n\n${text}`],
            ];
        });
        const query = `mutation(${declared}){${steps.join(' ')}}`;
        await this.#access.client.graphql(query, Object.fromEntries(variables), schemas/* unknown */.L5J(), signal);
    }
    /** Our remarks, newest first. */
    async #own(signal) {
        const { client, pull, identity } = this.#access;
        const parameters = {
            owner: pull.owner,
            repo: pull.repo,
            pull_number: pull.number,
            sort: 'created',
            direction: 'desc',
            per_page: 100,
        };
        const all = await readPages((page) => client.read((api, sent) => api.pulls.listReviewComments({ ...parameters, page, ...sent }), schemas/* array */.YOg(posted_remarks_rowSchema), signal), posted_remarks_mostPages);
        if (!all.ok)
            return all;
        const marked = all.value.flatMap(({ id, node_id: node, pull_request_review_id: review, path, line, body, user }) => {
            const fingerprints = fingerprintsIn(this.#gateId, body ?? '');
            const at = { id, node, path, reviewId: review ?? undefined, line: line ?? undefined };
            return fingerprints.length === 0 ? [] : [{ ...at, body: body ?? '', fingerprints, user }];
        });
        const ours = await Promise.all(marked.map(({ user }) => identity.is(user, signal)));
        return { ...all, value: marked.filter((_, index) => ours[index] === true) };
    }
}
const markerOf = (gateId, fingerprint) => `<!-- content-gate:${gateId}:finding:${fingerprint} -->`;
/** A remark that was closed is not ours to speak of again: its finding gets a new one should it come back. */
const closedMarkerOf = (gateId, fingerprint) => `<!-- content-gate:${gateId}:closed:${fingerprint} -->`;
/** The fingerprints in the markers with which a body of ours begins. */
function fingerprintsIn(gateId, body) {
    const start = `<!-- content-gate:${gateId}:finding:`;
    const found = [];
    let rest = body;
    for (;;) {
        const fingerprint = rest.startsWith(start)
            ? /^([0-9a-f]{8,64}) -->/.exec(rest.slice(start.length))?.[1]
            : undefined;
        if (fingerprint === undefined)
            return found;
        found.push(fingerprint);
        rest = rest.slice(start.length + fingerprint.length + ' -->'.length);
    }
}

;// CONCATENATED MODULE: ./lib/github/pull-diffs.js


// Above some 20,000 patch lines in one answer GitHub claims that the later files did not change; small pages keep below.
const perPage = 50;
/** GitHub lists no more files of a pull request than this (REST reference, "List pull requests files"). */
const mostFiles = 3000;
/**
 * The diffs that the page of the pull request shows by now, by path: comments are taken on their lines only. The list
 * belongs to no commit, so nothing that is judged may come from it; what cannot be had is left out.
 */
async function shownDiffs(client, { owner, repo, number }, signal, 
/** Where in the list the wanted files stand; all of it is read when nobody knows. */
places) {
    const parameters = { owner, repo, pull_number: number, per_page: perPage };
    const read = (page) => client.read((api, sent) => api.pulls.listFiles({ ...parameters, page, ...sent }), rowsSchema, signal);
    const pages = new Set(places?.filter((place) => place < mostFiles).map((place) => 1 + Math.floor(place / perPage)));
    const answers = await (places === undefined
        ? [await readPages(read, mostFiles / perPage)]
        : Promise.all([...pages].map(read)));
    return new Map(answers.flatMap((answer) => (answer.ok ? answer.value : [])).map((row) => [row.path, row]));
}

;// CONCATENATED MODULE: ./lib/github/review-sink.js




/** One review with comments at the lines; a finding that was shown once is not shown again. */
class InlineReview {
    name = 'review';
    #access;
    #render;
    constructor(access, render) {
        this.#access = access;
        this.#render = render;
    }
    async publish(report, signal) {
        const review = this.#render(report);
        const remarks = new PostedRemarks(this.#access, report.gateId);
        const silent = review.comments.length === 0;
        const [open, early] = await Promise.all([
            remarks.open(signal),
            silent ? undefined : this.#access.guard.objection(signal),
        ]);
        if (early !== undefined)
            return early;
        if (!open.ok)
            return silent ? { ok: true, skipped: nothingToSay } : review_sink_failed(open);
        const done = silent ? closingsOf(open.value, review, []) : [];
        const objection = done.length === 0 ? undefined : await this.#access.guard.objection(signal);
        if (objection !== undefined)
            return objection;
        const fresh = review.comments.filter((comment) => !isThere(comment, open.value));
        const { published, asked } = await this.#post(remarks, review, fresh, signal);
        // One request of this kind is enough for a run; what is left is closed by the next one.
        if (!asked)
            await remarks.close(closingsOf(open.value, review, fresh), signal);
        return published;
    }
    async #post(remarks, { body, comments }, fresh, signal) {
        const only = (published) => ({ published, asked: false });
        if (comments.length === 0)
            return only({ ok: true, skipped: nothingToSay });
        if (fresh.length === 0)
            return only({ ok: true, skipped: 'everything was already said at its line' });
        const first = await remarks.create(body, fresh, signal);
        if (first.ok)
            return shownOnce(remarks, first.value, signal);
        if (mayBeDone(first.failure))
            return this.#lookAndRepeat(remarks, body, fresh, first, signal);
        if (first.failure.kind !== 'invalid')
            return only(review_sink_failed(first));
        // One comment in a wrong place refuses them all, and the answer does not say which.
        const fitting = await this.#fitting(fresh, signal);
        const again = await this.#access.guard.objection(signal);
        if (again !== undefined)
            return only(again);
        if (fitting.length === 0)
            return only({ ok: true, skipped: 'no finding stands on a line that takes comments' });
        const second = await remarks.create(body, fitting, signal);
        return second.ok ? shownOnce(remarks, second.value, signal) : only(review_sink_failed(second));
    }
    /** A review that GitHub did not answer for is looked up, and written once more when it is not there. */
    async #lookAndRepeat(remarks, body, fresh, first, signal) {
        const only = (published) => ({ published, asked: false });
        const [now, objection] = await Promise.all([remarks.open(signal), this.#access.guard.objection(signal)]);
        if (objection !== undefined)
            return only(objection);
        if (!now.ok)
            return only(review_sink_failed(first));
        const missing = fresh.filter((comment) => !isThere(comment, now.value));
        if (missing.length === 0)
            return only({ ok: true, skipped: 'GitHub took the comments and did not say so' });
        const second = await remarks.create(body, missing, signal);
        return second.ok ? shownOnce(remarks, second.value, signal) : only(review_sink_failed(second));
    }
    /** The comments that stand inside one hunk of GitHub's diff as it is now; others lose their first line, or go. */
    async #fitting(comments, signal) {
        const diffs = await shownDiffs(this.#access.client, this.#access.pull, signal);
        return comments.flatMap(({ startLine: _, ...comment }) => {
            const hunks = (0,patch/* readPatch */.H)(diffs.get(comment.path)?.patch ?? '')?.commentableLines ?? [];
            return hunks.some(({ start, end }) => start <= comment.line && comment.line <= end) ? [comment] : [];
        });
    }
}
const review_sink_failed = ({ failure }) => ({
    ok: false,
    warning: explain('comment at the lines', failure, 'pull-requests: write'),
});
const nothingToSay = 'there is nothing to say at a line';
async function shownOnce(remarks, created, signal) {
    const { asked } = await remarks.removeDoublesOf(created, signal);
    return { published: { ok: true, url: created.html_url, id: created.id }, asked };
}
/** Whether a remark that still stands at a line tells all of it. */
function isThere({ fingerprints }, open) {
    return open.some((remark) => remark.line !== undefined && fingerprints.every((one) => remark.fingerprints.includes(one)));
}
/** The remarks that are done with: what they tell is gone, or is told at another line from now on. */
function closingsOf(open, { standing, unsettled, words }, fresh) {
    const remarked = new Set(fresh.flatMap(({ fingerprints }) => fingerprints));
    return open.flatMap((remark) => {
        const left = remark.fingerprints.filter((one) => standing.has(one));
        if (left.length === 0) {
            return unsettled.has(remark.path) ? [] : [{ remark, why: 'RESOLVED', words: `\u2705 ${words.fixed}` }];
        }
        return left.every((one) => remarked.has(one)) ? [{ remark, why: 'OUTDATED', words: words.moved }] : [];
    });
}

// EXTERNAL MODULE: ./lib/report/export-finding.js
var export_finding = __webpack_require__(28278);
// EXTERNAL MODULE: ./lib/report/head.js
var head = __webpack_require__(39110);
;// CONCATENATED MODULE: ./lib/report/check-run.js






/** The Checks API takes 50 annotations a request, and we make one request. */
const annotationLimit = 50;
/** Longest title that the Checks API takes. */
const titleLimit = 255;
/** Below the 65,535 characters that the Checks API takes; counted in bytes to be on the safe side. */
const check_run_summaryLimit = 65_000;
/** The verdict as a check run on the head commit, without an annotation for what a remark at its line says. */
function renderCheckRun(report, remarked = new Set()) {
    const words = (0,languages/* wordsIn */.H)(report.language);
    return {
        title: (0,neutralise/* oneLine */.TN)((0,head/* titleOf */.Gg)(report, words), titleLimit),
        summary: (0,markdown_page/* markdownPage */.t)(report, {
            limit: check_run_summaryLimit,
            measure: within_limit/* bytes */.ee,
            rows: 50,
            unfolded: 45,
            whole: false,
            elsewhere: ({ elsewhere }) => elsewhere.artifact,
        }),
        annotations: annotations(report, remarked),
    };
}
/** The findings on lines that can be shown beside the text, worst first over all files. */
function annotations(report, remarked) {
    const order = ['failure', 'warning', 'notice'];
    return ((0,export_finding/* exportedFindings */.M)(report)
        // Old text would crowd out what the change brought in.
        .filter(({ shown }) => shown.group !== 'already-there' && !remarked.has(shown.finding.fingerprint))
        .map(check_run_annotationOf)
        .toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
        .slice(0, annotationLimit));
}
const levels = { error: 'failure', warning: 'warning', note: 'notice' };
function check_run_annotationOf({ path, shown, level, lines, columns }) {
    const { finding, criteria, reviewers } = shown;
    return {
        path,
        startLine: lines.start,
        endLine: lines.end,
        // Columns are taken only where start and end line are the same.
        ...(columns === undefined ? {} : { startColumn: columns.start, endColumn: columns.end }),
        level: levels[level],
        title: (0,neutralise/* oneLine */.TN)(`${criteria.map(({ id }) => id).join(', ')} (${reviewers.join(', ')})`, titleLimit),
        message: (0,neutralise/* annotationText */.xr)([
            finding.message,
            ...(finding.quote === undefined ? [] : [`\u201C${finding.quote.text}\u201D`]),
            ...shown.reasons.map((reason) => `${reason.finding.message} (${reason.reviewer})`),
        ].join('\n')),
    };
}

;// CONCATENATED MODULE: ./lib/report/comment.js


/**
 * The most that a comment may hold, in code points: below the 65,536 characters that GitHub documents, with room for
 * what another program may prepend.
 */
const commentLimit = 60_000;
/** How the gate finds its own comment again: at byte 0, and only in comments of its own author. */
function commentMarker(gateId) {
    return `<!-- content-gate:${gateId}:v1 -->`;
}
/** The one sticky comment of a pull request. */
function renderComment(report) {
    const head = report.subject.kind === 'local' ? '' : `<!-- head ${report.subject.headSha} -->`;
    return (0,markdown_page/* markdownPage */.t)(report, {
        before: `${commentMarker(report.gateId)}${head}`,
        limit: commentLimit,
        measure: within_limit/* codePoints */.BH,
        rows: 70,
        unfolded: 45,
        whole: false,
        elsewhere: ({ elsewhere }) => report.runUrl === undefined ? elsewhere.file : elsewhere.run((words) => `[${words}](${report.runUrl})`),
    });
}

// EXTERNAL MODULE: ./lib/content/position.js
var position = __webpack_require__(36514);
// EXTERNAL MODULE: ./lib/report/finding-markdown.js
var finding_markdown = __webpack_require__(21497);
// EXTERNAL MODULE: ./lib/report/offered-change.js
var offered_change = __webpack_require__(79390);
// EXTERNAL MODULE: ./lib/report/page-lines.js
var page_lines = __webpack_require__(33217);
;// CONCATENATED MODULE: ./lib/report/suggestion-block.js



/** A person should be able to check what one click commits. */
const longest = 400;
/**
 * A block that GitHub turns into a commit at one click, with every fix of the line that is beyond doubt: the text is a
 * model's, and whoever clicks may not read it. Of two fixes that overlap the first is offered.
 */
function suggestionBlock(findings, file, subject) {
    const nothing = { block: [], offered: new Set() };
    if (subject.kind !== 'pull-request' || subject.fromFork || file.text === undefined)
        return nothing;
    const lines = (0,page_lines/* linesOf */.D)(file.text);
    const edits = [];
    for (const finding of findings) {
        const edit = editOf(finding, lines[(finding.range?.startLine ?? 0) - 1]);
        const fits = edit !== undefined &&
            edits.every(({ line, start, end }) => line === edit.line && (edit.end <= start || end <= edit.start));
        if (fits)
            edits.push(edit);
    }
    const [first] = edits;
    if (first === undefined)
        return nothing;
    const replaced = edits
        .toSorted((one, other) => other.start - one.start)
        .reduce((line, { start, end, text }) => `${line.slice(0, start)}${text}${line.slice(end)}`, first.line);
    // The rest of the line is the page's own; it is shown unescaped, so it must not speak to GitHub or to bots either.
    if (!isSafeLine(replaced) || replaced === first.line)
        return nothing;
    return { block: [`\`\`\`suggestion\n${replaced}\n\`\`\``], offered: new Set(edits.map(({ finding }) => finding)) };
}
function editOf(finding, line) {
    const change = (0,offered_change/* offeredChange */.Y)(finding);
    if (change === undefined || line === undefined || change.text.length > longest || !isPlain(change.text))
        return undefined;
    const [start, end] = [change.startColumn - 1, change.endColumn - 1];
    return line.slice(start, end) === finding.quote?.text ? { finding, line, start, end, text: change.text } : undefined;
}
/** Words and punctuation only: nothing that links, embeds, fences, hides or addresses somebody. */
function isPlain(text) {
    return isSafeLine(text) && !/[<>`@]|\]\(|:\/\/|www\.|\{[{%]/i.test(text);
}
function isSafeLine(line) {
    return (0,neutralise/* visible */.RK)(line) === line && !/[\n\r]|`{3}|~{3}|<!--|^\s*[/!]|^\s*::|##\[/.test(line);
}

;// CONCATENATED MODULE: ./lib/report/review-comments.js





/** More is noise; the sticky comment has them all. GitHub refuses reviews of some thirty as "submitted too quickly". */
const review_comments_commentLimit = 10;
/**
 * The findings that stand on changed lines of the diff, worst first. The same findings are chosen on every push, so that
 * whoever posts them can leave out those that are there already, and the eleventh never follows the tenth.
 */
function renderReview(report) {
    const candidates = report.files.flatMap((file) => (0,shown_findings/* shownFindings */.q)(file).flatMap((shown) => {
        const place = placeOf(shown, file);
        return place === undefined ? [] : [{ file, shown, place }];
    }));
    const rank = ({ shown }) => shown.group === 'must-fix' ? 0 : shown.finding.severity === 'info' ? 2 : 1;
    // What is said of the same lines is one remark: GitHub applies one suggestion to a line.
    const groups = [
        ...Map.groupBy(candidates.toSorted((one, other) => rank(one) - rank(other)), ({ file, place }) => JSON.stringify([file.path, place.startLine ?? place.line, place.line])).values(),
    ].slice(0, review_comments_commentLimit);
    const words = (0,languages/* wordsIn */.H)(report.language);
    return {
        body: words.remark.body(groups.length),
        comments: groups.flatMap((group) => {
            const [first] = group;
            if (first === undefined)
                return [];
            const all = group.map(({ shown }) => shown);
            return [
                {
                    path: first.file.path,
                    ...first.place,
                    fingerprints: all.map(({ finding }) => finding.fingerprint),
                    body: bodyOf(all, first.file, report),
                },
            ];
        }),
        standing: new Set(report.files.flatMap((file) => (0,shown_findings/* shownFindings */.q)(file).flatMap(({ fingerprints }) => fingerprints))),
        unsettled: new Set(report.files.filter(isUnsettled).map(({ path }) => path)),
        words: words.remark,
    };
}
/** The findings that the remarks of a review tell. */
function remarkedIn({ comments }) {
    return new Set(comments.flatMap(({ fingerprints }) => fingerprints));
}
function isUnsettled({ reviewers }) {
    return reviewers.some(({ outcome }) => outcome.status !== 'completed');
}
/** Lines that GitHub accepts: inside one hunk, on the head side; one line outside fails the whole review. */
function placeOf({ finding, group }, file) {
    const { range, quote, standing, waived } = finding;
    if (range === undefined ||
        waived !== undefined ||
        standing !== 'changed' ||
        group === 'already-there' ||
        quote?.match === 'near')
        return undefined;
    const line = (0,position/* lastLineOf */.SH)(range);
    const hunk = file.commentableLines.find((lines) => includes(lines, line));
    const changed = file.changedLines.some((lines) => lines.start <= line && range.startLine <= lines.end);
    if (hunk === undefined || !changed)
        return undefined;
    return range.startLine < line && includes(hunk, range.startLine) ? { line, startLine: range.startLine } : { line };
}
function includes({ start, end }, line) {
    return start <= line && line <= end;
}
/** Each message once, and all fixes of the line in one button where GitHub offers one; those that it cannot offer in words. */
function bodyOf(all, file, report) {
    const { block, offered } = suggestionBlock(all.map(({ finding }) => finding), file, report.subject);
    const place = { subject: report.subject, path: file.path, words: (0,languages/* wordsIn */.H)(report.language) };
    return [...all.map((shown) => (0,finding_markdown/* findingRemark */.u)(shown, place, offered.has(shown.finding))), ...block].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/action/sinks.js








/** What stands before every write to the pull request of the event; a merge group never moves and needs none. */
function guardOf(event, client) {
    return event.kind === 'pull-request' ? new PullGuard(client, event) : undefined;
}
/** Where a verdict is shown: on the pull request, which has a guard, and on the head commit, as far as the team wants it there. */
function sinksFor(event, client, outputs, gateId, guard) {
    const { owner, repo, headSha } = event;
    const withRemarks = outputs.review && event.kind === 'pull-request' && guard !== undefined;
    const render = (report) => renderCheckRun(report, withRemarks ? remarkedIn(renderReview(report)) : undefined);
    const checkRun = outputs['check-run'] ? [new CheckRun(client, { owner, repo, headSha }, render, guard)] : [];
    if (event.kind === 'merge-group' || guard === undefined)
        return checkRun;
    const access = { client, pull: event, guard, identity: new OwnIdentity(client) };
    return [
        ...(outputs.comment ? [new StickyComment(access, { marker: commentMarker(gateId), render: renderComment })] : []),
        ...(outputs.review ? [new InlineReview(access, renderReview)] : []),
        ...checkRun,
    ];
}

;// CONCATENATED MODULE: ./lib/action/finish.js













/** Of a run that was cancelled. */
const cancelledExitCode = 130;
/** The summary and the outputs are files of the runner: what takes longer hangs. */
const longestFilesMs = 1500;
/** A run that could not begin shows its problems within this time. */
const longestShowMs = 15_000;
/** Ends a run that was cancelled before anything was judged: there is nothing to keep. */
function cancelledEarly({ warning }) {
    warning('The run was cancelled before anything was judged, and nothing was posted.');
    return cancelledExitCode;
}
/** Ends a run: the summary with what became of the other outputs, the step's outputs, and the exit code. */
async function conclude(ending, event, world, files) {
    const { log } = world;
    if (ending.kind === 'cancelled') {
        await keepRecord({ event, world, files });
        log.warning('The run was cancelled: no verdict was reached, and nothing was posted. Reviews that were completed are kept.');
        return cancelledExitCode;
    }
    return show(ending.report, ending.published, world, files);
}
/** Ends a run that could not begin: the problems stand wherever a verdict would. */
async function showProblems(report, problems, event, world, files) {
    for (const problem of problems)
        world.log.error(problem);
    const everywhere = {
        comment: true,
        review: false,
        'check-run': true,
        artifact: false,
        files: {},
        'retention-days': 1,
    };
    const sinks = [
        ...sinksFor(event, world.client, everywhere, world.inputs.gateId, guardOf(event, world.client)),
        ...fileSinks({ event, world, files }, everywhere),
    ];
    const end = (0,clock/* steadyClock */.L)() + longestShowMs;
    const published = await (0,publish/* publishAll */.V)(sinks, report, { clock: clock/* steadyClock */.L, end, signal: world.signal });
    await show(report, published, world, files);
    return 1;
}
async function show(report, published, { log, secrets }, files) {
    const warnings = [...published.values()].flatMap((one) => ('warning' in one ? [secrets.text(one.warning)] : []));
    for (const warning of warnings)
        log.warning(warning);
    const comment = published.get('comment');
    const artifact = published.get(artifactSink);
    const written = await (0,deadline/* withDeadline */.NE)(() => Promise.all([
        new JobSummary(renderSummary).publish({ ...report, notices: [...report.notices, ...warnings] }),
        setOutputs(stepOutputs(report, {
            pathOf: files.pathOf,
            ...(artifact !== undefined && 'id' in artifact ? { artifactId: artifact.id } : {}),
            ...(comment !== undefined && 'url' in comment ? { commentUrl: comment.url } : {}),
        })),
    ]), { clock: clock/* steadyClock */.L, timeoutMs: longestFilesMs });
    if (written.kind !== 'finished')
        log.warning('The summary or the outputs of this step could not be written in time.');
    else
        for (const one of written.value)
            if ('warning' in one)
                log.warning(one.warning);
    const line = lastLine(report);
    if (report.overall.decision === 'approved')
        log.line(line);
    else if (report.overall.passed)
        log.warning(`Advisory: ${line}`);
    else
        log.error(line);
    return report.overall.passed ? 0 : 1;
}
/** The verdict and the first thing to do; a page's own words stay out of the log, where nobody looks for them. */
function lastLine(report) {
    const words = (0,languages/* wordsIn */.H)(report.language);
    const action = (0,next_action/* nextActionOf */.H)(report);
    const standing = (0,standing_line/* standingLine */.p)(report, words);
    const verdict = `${words.decision[report.overall.decision]}: ${words.headline((0,headline/* headlineOf */.g)(report))}.${standing === undefined ? '' : ` ${standing}`}`;
    if (report.files.length === 0)
        return `${report.overall.reason} ${report.overall.nextAction}`;
    if (action.kind !== 'fix')
        return `${verdict} ${words.nextAction(action)}`;
    return `${verdict} ${words.first} ${words.fixPlace(action.path, action.shown.finding.range?.startLine)}.`;
}

// EXTERNAL MODULE: ./lib/setup/read-configuration.js + 29 modules
var read_configuration = __webpack_require__(17138);
// EXTERNAL MODULE: ./lib/verdict/whole.js + 1 modules
var verdict_whole = __webpack_require__(59705);
;// CONCATENATED MODULE: ./lib/action/inputs.js



const controls = /\p{Cc}/u;
const optional = (text) => (text === '' ? undefined : text);
const oneOf = (values) => schemas/* enum */.k5n(values, { error: `must be ${values.map((value) => `"${value}"`).join(' or ')}` });
const endpoint = schemas/* string */.YjP().superRefine((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const add = (message) => context.addIssue({ code: 'custom', message });
    if (url === undefined || !/^https?:$/.test(url.protocol))
        add('must be an http or https address');
    else if (url.username !== '' || url.password !== '')
        add('must not contain a user name or password; use api-key');
    else if (url.search !== '' || url.hash !== '')
        add('must not have a query or a fragment');
});
// It is sent in a header, which takes no line break and no other sign outside of ASCII.
const headerValue = schemas/* string */.YjP()
    .regex(/^[\x20-\x7e]*$/, 'must be one line without other signs than its issuer puts into it: copy it again');
const inputsSchema = schemas/* object */.Ikc({
    'api-key': headerValue,
    'base-url': schemas/* literal */.euz('').or(endpoint),
    model: schemas/* string */.YjP()
        .max(200, 'is longer than 200 characters')
        .refine((text) => !controls.test(text), 'must be one line'),
    config: schemas/* string */.YjP()
        .max(500, 'is longer than 500 characters')
        .refine((path) => !controls.test(path) && !/^\/|\\|(^|\/)\.\.?(\/|$)|\/\/|\/$/.test(path), 'must be a path inside the repository, with forward slashes and without "." or ".."'),
    'github-token': headerValue.min(1, 'is empty; leave it out to use the token of the job'),
    // It becomes part of artifact names, of hidden markers and of a check's name.
    'gate-id': schemas/* string */.YjP()
        .max(60, 'is longer than 60 characters')
        .regex(/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/, 'must be letters and digits, with single dots, hyphens or underscores between them'),
    mode: schemas/* literal */.euz('').or(oneOf(verdict_whole/* modes */.nI)),
    'on-missing-credentials': oneOf(['fail', 'skip']),
    'signing-key': schemas/* string */.YjP().refine((text) => text === '' || text.length >= 16, 'is shorter than 16 characters'),
});
/** The names of the inputs, as action.yml declares them. */
const inputNames = Object.keys(inputsSchema.shape);
const defaults = {
    config: read_configuration/* defaultConfigPath */.jE,
    'gate-id': 'content-gate',
    'on-missing-credentials': 'fail',
};
const secretInputs = ['api-key', 'github-token', 'signing-key'];
/**
 * Reads the inputs from the runner's variables. `hide` is called first, for every secret, so that no later line can print
 * one; it may be empty.
 */
function readInputs(variables, hide) {
    const raw = (name) => variables[`INPUT_${name.toUpperCase()}`] ?? '';
    for (const name of secretInputs)
        hide(raw(name));
    const given = Object.fromEntries(inputNames.map((name) => [name, raw(name).trim() || (defaults[name] ?? '')]));
    const parsed = inputsSchema.safeParse(given);
    if (!parsed.success) {
        return { ok: false, problems: parsed.error.issues.map(inputs_problemOf) };
    }
    const { data } = parsed;
    return {
        ok: true,
        inputs: {
            apiKey: optional(data['api-key']),
            baseUrl: optional(data['base-url'].replace(/\/+$/, '')),
            model: optional(data.model),
            config: data.config,
            configNamed: data.config !== read_configuration/* defaultConfigPath */.jE,
            token: data['github-token'],
            gateId: data['gate-id'],
            mode: data.mode === '' ? undefined : data.mode,
            onMissingCredentials: data['on-missing-credentials'],
            signingKey: optional(data['signing-key']),
        },
    };
}
/** The value is not repeated: an input may hold a secret that was put into the wrong place. */
function inputs_problemOf({ path, code, message, ...issue }) {
    const nested = code === 'invalid_union' && 'errors' in issue ? issue.errors.at(-1)?.[0]?.message : undefined;
    return `Input \`${path.join('.')}\` ${nested ?? message}.`;
}

// EXTERNAL MODULE: ./lib/gate.js + 26 modules
var gate = __webpack_require__(86279);
;// CONCATENATED MODULE: ./lib/github/approvals.js


const mostVersions = 10;
const commits = schemas/* array */.YOg(schemas/* object */.Ikc({ sha: commitId }));
const content = schemas/* object */.Ikc({ encoding: schemas/* literal */.euz('base64'), content: schemas/* string */.YjP().max(1_000_000) });
const pulls = schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), merged_at: schemas/* string */.YjP().nullable(), head: schemas/* object */.Ikc({ sha: commitId }) }));
const reviews = schemas/* array */.YOg(schemas/* object */.Ikc({ state: schemas/* string */.YjP(), commit_id: schemas/* string */.YjP().nullable(), user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() }));
const membership = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
/** Asks GitHub; whatever it does not say stays unproven. */
function approvalsOn(client, repository, signal) {
    const { owner, repo } = repository;
    return {
        async versions(path, sha) {
            const listed = await client.read((api, sent) => api.repos.listCommits({ owner, repo, path, sha, per_page: mostVersions, ...sent }), commits, signal);
            if (!listed.ok)
                return undefined;
            const list = [];
            for (const commit of listed.value) {
                const read = await client.read((api, sent) => api.repos.getContent({ owner, repo, path, ref: commit.sha, ...sent }), content, signal);
                // A commit that took the file away left no version of it.
                const text = read.ok ? Buffer.from(read.value.content, 'base64').toString('utf8') : '';
                if (!read.ok && read.failure.kind !== 'not-found')
                    return undefined;
                list.push({ sha: commit.sha, text });
            }
            return { list, whole: !listed.hasNextPage };
        },
        async approvers(sha) {
            const brought = await client.read((api, sent) => api.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, ...sent }), pulls, signal);
            if (!brought.ok)
                return undefined;
            const logins = [];
            for (const { number, head } of brought.value.filter((pull) => pull.merged_at !== null)) {
                const said = await client.read((api, sent) => api.pulls.listReviews({ owner, repo, pull_number: number, per_page: 100, ...sent }), reviews, signal);
                if (!said.ok)
                    return undefined;
                // An approval of an earlier push is none of what was merged.
                for (const one of said.value.filter(({ state, commit_id: of }) => state === 'APPROVED' && of === head.sha)) {
                    if (one.user !== null)
                        logins.push(one.user.login);
                }
            }
            return logins;
        },
        async isMember(team, login) {
            const [org = '', slug = ''] = team.split('/');
            const answer = await client.read((api, sent) => api.teams.getMembershipForUserInOrg({ org, team_slug: slug, username: login, ...sent }), membership, signal);
            return answer.ok ? answer.value.state === 'active' : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/content/below.js
var below = __webpack_require__(29408);
// EXTERNAL MODULE: ./lib/content/line-blocks.js
var line_blocks = __webpack_require__(33310);
// EXTERNAL MODULE: ./lib/content/select.js + 1 modules
var content_select = __webpack_require__(76744);
// EXTERNAL MODULE: ./lib/content/changed-text.js + 1 modules
var changed_text = __webpack_require__(95113);
// EXTERNAL MODULE: ./lib/content/formats/formats.js + 4 modules
var formats = __webpack_require__(45211);
;// CONCATENATED MODULE: ./lib/github/changed-lines.js



const bare = (line) => line?.replace(/^\uFEFF|\r$/g, '');
/**
 * The lines by GitHub's own diff; `undefined` when there is none, when it contradicts its row or the text, or when nobody may
 * have been able to read the file before: it was too large, or not UTF-8.
 */
function touchedByPatch(file, text, maxFileBytes) {
    if (file.patch === undefined)
        return undefined;
    const touched = (0,patch/* readPatch */.H)(file.patch);
    if (touched === undefined)
        return undefined;
    // Inside hunks nothing but an added line begins with "+", and nothing but a removed one with "-".
    const rows = file.patch.split('\n');
    const added = rows.filter((row) => row.startsWith('+')).map((row) => row.slice(1));
    const removed = rows.filter((row) => row.startsWith('-'));
    if (added.length !== file.additions || removed.length !== file.deletions)
        return undefined;
    // GitHub shows other encodings as if they were UTF-8; only the bytes tell.
    if (removed.some((row) => /[^\0-\x7f]/u.test(row)))
        return undefined;
    if (Buffer.byteLength(text) + sizeOf(removed) - sizeOf(added) > maxFileBytes)
        return undefined;
    const lines = text.split('\n');
    let next = 0;
    for (const { start, end } of touched.changedLines) {
        for (let line = start; line <= end; line += 1, next += 1) {
            if (bare(lines[line - 1]) !== bare(added[next]))
                return undefined;
        }
    }
    if (next !== added.length)
        return undefined;
    return { changedLines: (0,changed_text/* changedText */.m)(text, isHtml(file.path), touched), commentableLines: touched.commentableLines };
}
/** The lines by comparing both texts; comments have a place where the page of the pull request shows a diff. */
function touchedByTexts({ path, shownPatch }, before, text) {
    const shown = shownPatch === undefined ? undefined : (0,patch/* readPatch */.H)(shownPatch);
    const changedLines = (0,changed_text/* changedText */.m)(text, isHtml(path), (0,patch/* changesBetween */.i)(before, text));
    return { changedLines, commentableLines: shown?.commentableLines ?? [] };
}
const sizeOf = (lines) => lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
const isHtml = (path) => (0,formats/* formatOf */.be)(path).name === 'html';

;// CONCATENATED MODULE: ./lib/github/changed-content.js




const contradiction = "GitHub's list of changed files names other contents than the commit has: run the job again, and nothing is approved until the two agree";
/** Sorts rows by whether anybody wants to read them. What a row calls unchanged is wanted, too: only the commits can tell. */
function selected(rows, select) {
    const wanted = [];
    const leftOut = [];
    for (const row of rows) {
        const exclusion = row.status === 'removed' ? { reason: 'removed' } : select(row);
        if (exclusion !== undefined)
            leftOut.push({ path: row.path, exclusion });
        else
            wanted.push(row);
    }
    return { wanted, leftOut };
}
const asListed = ({ path, previousPath, status, blobSha }) => ({
    path,
    ...(previousPath === undefined ? {} : { previousPath }),
    status,
    ...(blobSha === undefined ? {} : { blobSha }),
});
const comesFrom = (row) => row.previousPath ?? row.path;
/** A file that was not there before is new in every line, whatever it was copied from. */
const isNew = (row) => row.status === 'added' || row.status === 'copied';
const fileOf = ({ row, id, text }, touched) => ({
    path: row.path,
    ...(row.previousPath === undefined ? {} : { previousPath: row.previousPath }),
    status: row.status,
    blobSha: id,
    text,
    ...touched,
});
const unknown = { reason: 'unreadable', cause: 'what it was before the change could not be read' };
const unreadBefore = { kind: 'left-out', id: undefined, exclusion: unknown };
/** A page beside what stood there before. */
function compare(file, old) {
    const { row, id, text } = file;
    if (old.kind === 'left-out' && old.exclusion.reason === 'unreadable')
        return { path: row.path, exclusion: unknown };
    const before = old.kind === 'text' ? old.text : '';
    if (old.kind === 'text' && old.id === id) {
        // The same text at another path may be new to somebody; whoever plans the reviewers knows.
        return comesFrom(row) === row.path
            ? { path: row.path, exclusion: { reason: 'unchanged-text' } }
            : fileOf(file, { changedLines: [], commentableLines: [] });
    }
    if (text === '' && before === '')
        return { path: row.path, exclusion: { reason: 'empty' } };
    // What was no text before (a link, an image, nothing) is new in every line.
    return fileOf(file, touchedByTexts(row, before, text));
}
/** Compares with what stood there before, for the files whose diff GitHub left out or got wrong. */
async function compared(doubtful, needs) {
    const earlier = doubtful.filter(({ row }) => !isNew(row)).map(({ row }) => comesFrom(row));
    const before = earlier.length === 0 ? new Map() : await needs.atMergeBase(earlier);
    return doubtful.map((file) => {
        const { row } = file;
        return compare(file, isNew(row) ? { kind: 'missing' } : (before.get(comesFrom(row)) ?? unreadBefore));
    });
}
/** Turns the rows of a list into content: what is wanted is read at the head, and its changed lines are found. */
async function contentOf(rows, needs) {
    const { wanted, leftOut: notWanted } = selected(rows, (0,content_select/* selectUpTo */.Nk)(needs.maxFiles ?? Number.POSITIVE_INFINITY, needs.select));
    const listed = rows.map(asListed);
    const removed = rows.filter(({ status }) => status === 'removed').map(({ path }) => path);
    const asked = [...wanted.map(({ path }) => path), ...removed];
    const holders = (0,below/* possibleHolders */.BO)(rows, needs.select);
    const [read, behind] = await Promise.all([
        asked.length === 0 ? new Map() : needs.atHead(asked),
        holders.length === 0 ? new Map() : needs.foldersBehind(holders),
    ]);
    const leftOut = (0,below/* withHolders */.Sw)(notWanted, behind);
    if (removed.some((path) => read.get(path)?.kind !== 'missing')) {
        return { listed, files: [], leftOut, listingProblem: contradiction };
    }
    const results = new Map();
    const doubtful = [];
    for (const row of wanted) {
        const found = read.get(row.path) ?? { kind: 'missing' };
        const id = found.kind === 'missing' ? undefined : found.id;
        if (found.kind === 'missing' || (id !== undefined && row.blobSha !== undefined && id !== row.blobSha)) {
            return { listed, files: [], leftOut, listingProblem: contradiction };
        }
        // A page of which nothing is left says no more what it said before: that is for the reviewers.
        const isEmptied = found.kind === 'left-out' && found.exclusion.reason === 'empty' && !isNew(row);
        if (found.kind === 'left-out' && !isEmptied) {
            results.set(row.path, { path: row.path, exclusion: found.exclusion });
            continue;
        }
        const readable = { row, id: found.id ?? '', text: found.kind === 'text' ? found.text : '' };
        const touched = isEmptied ? undefined : touchedByPatch(row, readable.text, needs.maxFileBytes);
        if (touched === undefined)
            doubtful.push(readable);
        else
            results.set(row.path, fileOf(readable, isNew(row) ? { ...touched, changedLines: (0,line_blocks/* allLines */.bk)(readable.text) } : touched));
    }
    for (const result of await compared(doubtful, needs))
        results.set(result.path, result);
    const ordered = wanted.flatMap(({ path }) => results.get(path) ?? []);
    return {
        listed,
        files: ordered.filter((result) => 'text' in result),
        leftOut: [...leftOut, ...ordered.filter((result) => 'exclusion' in result)],
    };
}

// EXTERNAL MODULE: ./lib/content/decode.js
var decode = __webpack_require__(32431);
;// CONCATENATED MODULE: ./lib/github/blob-query.js

/** What GraphQL says about one path of a commit. */
const entrySchema = schemas/* object */.Ikc({
    mode: schemas/* int */.Whr(),
    oid: schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    object: schemas/* object */.Ikc({
        byteSize: schemas/* int */.Whr().min(0).optional(),
        isBinary: schemas/* boolean */.zMY().nullish(),
        text: schemas/* string */.YjP().nullish(),
    })
        .nullish(),
});
/** The answer to `blobQuery`: `f0` is the entry of the first path. */
const blobAnswerSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ object: schemas/* record */.g1P(schemas/* string */.YjP(), entrySchema.nullable()) }),
});
/** One query for many paths of a commit; paths travel as variables, never as a part of the query. */
function blobQuery(wanted) {
    const variables = wanted.map((_, index) => `$p${index}:String!`).join(',');
    const fields = wanted
        .map(({ withText }, index) => `f${index}:file(path:$p${index}){...${withText ? 'Whole' : 'Facts'}}`)
        .join(' ');
    const facts = wanted.some(({ withText }) => !withText)
        ? ' fragment Facts on TreeEntry{mode oid object{...on Blob{byteSize isBinary}}}'
        : '';
    const whole = wanted.some(({ withText }) => withText)
        ? ' fragment Whole on TreeEntry{mode oid object{...on Blob{byteSize isBinary text}}}'
        : '';
    return `query($owner:String!,$repo:String!,$commit:GitObjectID!,${variables}){repository(owner:$owner,name:$repo){object(oid:$commit){...on Commit{${fields}}}}}${facts}${whole}`;
}
/** The variables that go with the query. */
function blobVariables(wanted) {
    return Object.fromEntries(wanted.map(({ path }, index) => [`p${index}`, path]));
}

;// CONCATENATED MODULE: ./lib/github/trees.js

const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY().default(false),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
});
/** Every file of a commit by its path; `undefined` in place of a list that GitHub cut. */
async function wholeTree(client, repository, commit, signal) {
    const answer = await client.read((api, sent) => api.git.getTree({ ...repository, tree_sha: commit, recursive: '1', ...sent }), treeSchema, signal);
    if (!answer.ok)
        return answer;
    const { truncated, tree } = answer.value;
    const files = tree.filter(({ type }) => type !== 'tree');
    return { ...answer, value: truncated ? undefined : new Map(files.map((item) => [item.path, item])) };
}
/** One folder by the id of its tree, or the top folder of a commit by the commit's; `undefined` in place of a list that GitHub cut. */
async function readFolder(client, repository, sha, signal) {
    const answer = await client.read((api, sent) => api.git.getTree({ ...repository, tree_sha: sha, ...sent }), treeSchema, signal);
    if (!answer.ok)
        return answer;
    const { truncated, tree } = answer.value;
    return { ...answer, value: truncated ? undefined : new Map(tree.map((item) => [item.path, item])) };
}
/** Looks single paths of a commit up, one folder at a time, and asks for no folder twice. */
class TreeWalk {
    #client;
    #repository;
    #commit;
    #folders = new Map();
    constructor(client, repository, commit) {
        this.#client = client;
        this.#repository = repository;
        this.#commit = commit;
    }
    /** The entry at the path; `undefined` when the commit has none. Links are not followed. */
    async entry(path, signal) {
        const names = path.split('/');
        const last = names.pop() ?? '';
        let sha = this.#commit;
        for (const name of names) {
            const folder = await this.#folder(sha, signal);
            if (!folder.ok)
                return folder;
            const item = folder.value.get(name);
            if (item?.type !== 'tree')
                return { ...folder, value: undefined };
            sha = item.sha;
        }
        const folder = await this.#folder(sha, signal);
        return folder.ok ? { ...folder, value: folder.value.get(last) } : folder;
    }
    #folder(sha, signal) {
        const known = this.#folders.get(sha) ?? this.#read(sha, signal);
        this.#folders.set(sha, known);
        return known;
    }
    async #read(sha, signal) {
        const folder = await readFolder(this.#client, this.#repository, sha, signal);
        if (!folder.ok)
            return folder;
        const { value } = folder;
        return value === undefined ? { ok: false, failure: { kind: 'not-understood' } } : { ...folder, value };
    }
}

;// CONCATENATED MODULE: ./lib/github/read-files.js




// Sizes are asked first, so that no answer holds more than this; GitHub ends a GraphQL query after ten seconds.
const bytesPerQuery = 2_000_000;
const textsPerQuery = 120;
/** So many paths are asked about in one query. */
const pathsPerQuery = 300;
const portion = 50;
/** So few that their texts are asked for at once: one way to GitHub and back instead of two. */
const fewFiles = 8;
/** The mode of a symbolic link. */
const symlink = 0o120000;
const submodule = 0o160000;
const without = (id, exclusion) => ({ kind: 'left-out', id, exclusion });
const unreadable = (cause, id) => without(id, { reason: 'unreadable', cause });
const fromDecoded = (id, decoded) => decoded.ok ? { kind: 'text', id, text: decoded.text } : without(id, decoded.exclusion);
/** The name that git gives these bytes, in the hash of the repository. */
const nameOf = (bytes, id) => (0,decode/* gitBlobId */.t)(bytes, id.length === 64 ? 'sha256' : 'sha1');
/** What can be said without the text; `undefined` when the text is needed. */
function settled(entry, limit) {
    if (entry === null)
        return { kind: 'missing' };
    const { mode, oid, object } = entry;
    if (mode === symlink)
        return without(oid, { reason: 'symlink' });
    if (mode === submodule)
        return without(oid, { reason: 'submodule' });
    if (object?.byteSize === undefined)
        return unreadable('it is not a file', oid);
    if (object.byteSize === 0)
        return without(oid, { reason: 'empty' });
    if (object.isBinary === true)
        return without(oid, { reason: 'binary' });
    if (object.byteSize > limit)
        return without(oid, { reason: 'too-large', bytes: object.byteSize, limit });
    return undefined;
}
/** The bytes of a blob by its own name, believed only when they have that name. */
async function readBlob(reader, id, signal) {
    const { client, repository, maxFileBytes } = reader;
    const answer = await client.blob(repository, id, maxFileBytes, signal);
    if (!answer.ok)
        return unreadable(explain('read it', answer.failure, 'contents: read'), id);
    if (nameOf(answer.value, id) !== id)
        return unreadable('GitHub sent other bytes than those of this commit', id);
    return fromDecoded(id, (0,decode/* decodeContent */.K)(answer.value));
}
/** The text that GraphQL sent when it has the blob's own name; the blob itself otherwise (long texts arrive cut, other encodings transcoded). */
async function fromEntry(reader, entry, signal) {
    const text = entry.object?.text;
    if (typeof text === 'string') {
        const bytes = Buffer.from(text);
        if (nameOf(bytes, entry.oid) === entry.oid)
            return fromDecoded(entry.oid, (0,decode/* decodeContent */.K)(bytes));
    }
    return readBlob(reader, entry.oid, signal);
}
/** What GraphQL knows of these paths in one query; `undefined` when it gives no usable answer. */
async function askAbout({ client, repository, commit }, wanted, signal) {
    const variables = { ...repository, commit, ...blobVariables(wanted) };
    const answer = await client.graphql(blobQuery(wanted), variables, blobAnswerSchema, signal);
    if (!answer.ok)
        return undefined;
    const entries = answer.value.repository.object;
    return new Map(wanted.map(({ path }, index) => [path, entries[`f${index}`] ?? null]));
}
/** Without GraphQL: the mode and the blob's name from the trees, then the blob. */
async function walkTo(reader, walk, path, signal) {
    const found = await walk.entry(path, signal);
    if (!found.ok)
        return unreadable(explain('find it at its commit', found.failure, 'contents: read'));
    const item = found.value;
    if (item === undefined)
        return { kind: 'missing' };
    if (item.mode === '120000')
        return without(item.sha, { reason: 'symlink' });
    if (item.type === 'commit')
        return without(item.sha, { reason: 'submodule' });
    if (item.type !== 'blob')
        return unreadable('it is not a file', item.sha);
    return readBlob(reader, item.sha, signal);
}
/** Splits into runs whose sizes stay under the limits. */
function batches(entries) {
    const all = [];
    let bytes = Number.POSITIVE_INFINITY;
    for (const [path, { object }] of entries) {
        const size = object?.byteSize ?? 0;
        const current = all.at(-1);
        if (current === undefined || bytes + size > bytesPerQuery || current.length >= textsPerQuery) {
            all.push([{ path, withText: true }]);
            bytes = size;
        }
        else {
            current.push({ path, withText: true });
            bytes += size;
        }
    }
    return all;
}
function inRuns(items, length) {
    return Array.from({ length: Math.ceil(items.length / length) }, (_, run) => items.slice(run * length, (run + 1) * length));
}
/** Reads many paths of one commit in few requests; each path has an entry in the result. */
async function readFiles(reader, paths, signal) {
    const results = new Map();
    const walk = new TreeWalk(reader.client, reader.repository, reader.commit);
    const byTrees = (some) => Promise.all(some.map(async (path) => results.set(path, await walkTo(reader, walk, path, signal))));
    const facts = new Map();
    const withText = paths.length <= fewFiles;
    const learn = async (run) => {
        const wanted = run.map((path) => ({ path, withText }));
        const entries = await askAbout(reader, wanted, signal);
        // A query may be too much for GitHub; what also fails in small portions has another cause.
        if (entries === undefined)
            return run.length > portion ? inPortions(run) : byTrees(run);
        for (const [path, entry] of entries) {
            const known = settled(entry, reader.maxFileBytes);
            if (known !== undefined)
                results.set(path, known);
            else if (entry !== null)
                facts.set(path, entry);
        }
        return undefined;
    };
    const inPortions = (run) => Promise.all(inRuns(run, portion).map(learn));
    await Promise.all(inRuns(paths, pathsPerQuery).map(learn));
    const take = async (path, entry) => results.set(path, await fromEntry(reader, entry, signal));
    if (withText) {
        await Promise.all([...facts].map(([path, entry]) => take(path, entry)));
        return results;
    }
    await Promise.all(batches([...facts]).map(async (batch) => {
        const entries = await askAbout(reader, batch, signal);
        await Promise.all(batch.map(({ path }) => {
            const fact = facts.get(path);
            return fact === undefined ? undefined : take(path, entries?.get(path) ?? fact);
        }));
    }));
    return results;
}

;// CONCATENATED MODULE: ./lib/github/commit-snapshot.js



/** A configuration, a rubric or a page that a link points to is smaller than this. */
const maxFileBytes = 4 * 1024 * 1024;
function resultOf(path, commit, file) {
    if (file === undefined || file.kind === 'missing') {
        return { ok: false, reason: 'missing', cause: `${path} does not exist in commit ${commit.slice(0, 10)}` };
    }
    if (file.kind === 'text')
        return { ok: true, text: file.text };
    const { exclusion } = file;
    if (exclusion.reason === 'empty')
        return { ok: true, text: '' };
    const cause = exclusion.reason === 'unreadable' ? exclusion.cause : `${path} is not a text file (${exclusion.reason})`;
    return { ok: false, reason: 'unreadable', cause };
}
/**
 * A commit on GitHub. What is asked for at the same moment is read in one request, and nothing is read twice. `signal` ends
 * the requests; the signal of a single read only ends the wait for it, because others may wait for the same request.
 */
function commitSnapshot(client, repository, commit, signal) {
    const reads = new Map();
    let next;
    let tree;
    const joinNext = (path) => {
        if (next === undefined) {
            const paths = [];
            const files = new Promise((resolve) => setImmediate(resolve)).then(() => {
                next = undefined;
                return readFiles({ client, repository, commit, maxFileBytes }, paths, signal);
            });
            next = { paths, files };
        }
        next.paths.push(path);
        return next.files;
    };
    const ended = { ok: false, reason: 'unreadable', cause: 'the time for reading it ran out' };
    return {
        sha: commit,
        read(path, ofReader) {
            let read = reads.get(path);
            if (read === undefined) {
                read = joinNext(path).then((files) => resultOf(path, commit, files.get(path)));
                reads.set(path, read);
            }
            return (0,deadline/* untilAborted */.Eu)(read, ofReader).catch(() => ended);
        },
        paths(ofReader) {
            tree ??= wholeTree(client, repository, commit, signal).then((answer) => answer.ok && answer.value !== undefined ? new Set(answer.value.keys()) : undefined);
            return (0,deadline/* untilAborted */.Eu)(tree, ofReader).catch(() => undefined);
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/github/folder-links.js



const folder_links_submodule = 0o160000;
/** The target of a link is shorter than this on every system. */
const longestTarget = 4096;
/** Which of these paths are links that may lead to a folder, or submodules; what could not be found out is among them, too. */
async function foldersBehind(reader, paths, signal) {
    const found = new Map();
    const walk = new TreeWalk(reader.client, reader.repository, reader.commit);
    const settle = async (path, mode, id) => {
        if (mode === folder_links_submodule)
            found.set(path, { reason: 'submodule' });
        else if (mode === symlink && !(await leadsToFile(reader, walk, path, id, signal)))
            found.set(path, { reason: 'symlink' });
    };
    const runs = Array.from({ length: Math.ceil(paths.length / pathsPerQuery) }, (_, run) => paths.slice(run * pathsPerQuery, (run + 1) * pathsPerQuery));
    await Promise.all(runs.map(async (run) => {
        const wanted = run.map((path) => ({ path, withText: false }));
        const entries = await askAbout(reader, wanted, signal);
        await Promise.all(run.map(async (path) => {
            if (entries !== undefined) {
                const entry = entries.get(path);
                return entry ? settle(path, entry.mode, entry.oid) : undefined;
            }
            const entry = await walk.entry(path, signal);
            if (entry.ok)
                return entry.value && settle(path, Number.parseInt(entry.value.mode, 8), entry.value.sha);
            found.set(path, {
                reason: 'unreadable',
                cause: 'whether it is a link or a submodule could not be found out',
            });
        }));
    }));
    return found;
}
/** Whether a link surely leads to a plain file of the same commit: then nothing lies below it. */
async function leadsToFile({ client, repository }, walk, path, id, signal) {
    const blob = await client.blob(repository, id, longestTarget, signal);
    if (!blob.ok)
        return false;
    const target = external_node_path_.posix.join(external_node_path_.posix.dirname(path), Buffer.from(blob.value).toString('utf8'));
    if (target.startsWith('..') || external_node_path_.posix.isAbsolute(Buffer.from(blob.value).toString('utf8')))
        return false;
    const entry = await walk.entry(target, signal);
    return entry.ok && entry.value?.type === 'blob' && entry.value.mode !== '120000';
}

;// CONCATENATED MODULE: ./lib/github/commits-source.js




/** The content that one commit brings beside another, read through the API; nothing is checked out. `list` says what changed. */
function commitsSource(client, pair, run, list) {
    const repository = { owner: pair.owner, repo: pair.repo };
    return {
        base: commitSnapshot(client, repository, pair.baseSha, run),
        head: commitSnapshot(client, repository, pair.headSha, run),
        async load(select, { maxFiles, maxFileBytes }, signal) {
            const listing = await list(signal);
            if (!listing.ok)
                return { listed: [], files: [], leftOut: [], listingProblem: listing.problem };
            const at = (commit) => (paths) => readFiles({ client, repository, commit, maxFileBytes }, paths, signal);
            return contentOf(listing.files, {
                ...{ select, maxFiles, maxFileBytes },
                atHead: at(pair.headSha),
                foldersBehind: (paths) => foldersBehind({ client, repository, commit: pair.headSha, maxFileBytes }, paths, signal),
                atMergeBase: at(listing.mergeBase),
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/tree-differences.js

/** Only folders that differ are read; a change that touches more than this is not read at all. */
const mostFolders = 400;
/** What differs between the files of two commits; `undefined` where it is more than can be listed. */
async function treeDifferences(client, repository, { from, to }, signal) {
    const [before, after] = await Promise.all([
        wholeTree(client, repository, from, signal),
        wholeTree(client, repository, to, signal),
    ]);
    if (!before.ok)
        return before;
    if (!after.ok)
        return after;
    if (before.value !== undefined && after.value !== undefined) {
        return { ...after, value: rowsOf(before.value, after.value) };
    }
    // GitHub cuts the list of a large commit; folder by folder it does not.
    return new Descent(client, repository, signal).between({ from, to });
}
/** Reads two commits folder by folder, and only those folders in which they differ. */
class Descent {
    #client;
    #repository;
    #signal;
    #before = new Map();
    #after = new Map();
    #folders = 0;
    #cut = false;
    constructor(client, repository, signal) {
        this.#client = client;
        this.#repository = repository;
        this.#signal = signal;
    }
    async between({ from, to }) {
        const end = await this.#folder('', from, to);
        if (!end.ok)
            return end;
        return { ...end, value: this.#cut ? undefined : rowsOf(this.#before, this.#after) };
    }
    async #folder(path, from, to) {
        this.#folders += 1;
        if (this.#folders > mostFolders)
            this.#cut = true;
        if (this.#cut)
            return nothingMore;
        const [before, after] = await Promise.all([this.#read(from), this.#read(to)]);
        if (!before.ok)
            return before;
        if (!after.ok)
            return after;
        if (before.value === undefined || after.value === undefined) {
            this.#cut = true;
            return nothingMore;
        }
        const deeper = [];
        const [olds, nows] = [before.value, after.value];
        for (const name of new Set([...olds.keys(), ...nows.keys()])) {
            const [old, now] = [olds.get(name), nows.get(name)];
            if (old !== undefined && now !== undefined && isSame(old, now))
                continue;
            const full = path === '' ? name : `${path}/${name}`;
            if (old !== undefined && old.type !== 'tree')
                this.#before.set(full, { ...old, path: full });
            if (now !== undefined && now.type !== 'tree')
                this.#after.set(full, { ...now, path: full });
            const [oldFolder, nowFolder] = [folderOf(old), folderOf(now)];
            if (oldFolder !== undefined || nowFolder !== undefined)
                deeper.push(this.#folder(full, oldFolder, nowFolder));
        }
        return (await Promise.all(deeper)).find((answer) => !answer.ok) ?? nothingMore;
    }
    async #read(sha) {
        return sha === undefined
            ? { ok: true, value: new Map(), hasNextPage: false }
            : readFolder(this.#client, this.#repository, sha, this.#signal);
    }
}
const nothingMore = { ok: true, value: undefined, hasNextPage: false };
const folderOf = (item) => (item?.type === 'tree' ? item.sha : undefined);
const isSame = (one, other) => one.sha === other.sha && one.mode === other.mode;
/** A file that moved unchanged is a rename, any other move is a removal and an addition. */
function rowsOf(before, after) {
    const unknown = { patch: undefined, additions: 0, deletions: 0 };
    const gone = [...before.values()].filter(({ path }) => !after.has(path));
    const movable = new Map(gone.map((item) => [item.sha, item.path]));
    const moved = new Set();
    const rows = [];
    for (const item of after.values()) {
        const { path, sha: blobSha } = item;
        const old = before.get(path);
        if (old !== undefined) {
            if (!isSame(old, item))
                rows.push({ path, blobSha, status: 'modified', ...unknown });
            continue;
        }
        const previousPath = movable.get(blobSha);
        if (previousPath === undefined || moved.has(previousPath))
            rows.push({ path, blobSha, status: 'added', ...unknown });
        else {
            moved.add(previousPath);
            rows.push({ path, previousPath, blobSha, status: 'renamed', ...unknown });
        }
    }
    for (const { path } of gone)
        if (!moved.has(path))
            rows.push({ path, status: 'removed', ...unknown });
    return rows.sort((one, other) => (one.path < other.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/github/compare.js




const mergeBaseSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: commitId }) });
const compareSchema = mergeBaseSchema.extend({ files: rowsSchema });
/** A comparison lists no more files than this, and does not say that it left some out (REST reference, "Compare two commits"). */
const mostComparedFiles = 300;
/**
 * Lists what a pair of commits changes. Nothing in it depends on where a branch stands by now. Long lists, which GitHub
 * cuts in silence, and those that it cannot make are made from the trees of both ends.
 */
async function listChanges(client, repository, { baseSha, headSha }, signal) {
    const problem = (text) => ({ ok: false, problem: text });
    // The pages of a comparison are pages of its commits; files come with the first page alone.
    const page = (number, schema) => client.read((api, sent) => api.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${baseSha}...${headSha}`,
        per_page: 1,
        page: number,
        ...sent,
    }), schema, signal);
    const compared = await page(1, compareSchema);
    if (compared.ok && compared.value.files.length < mostComparedFiles) {
        const { files, merge_base_commit: start } = compared.value;
        return { ok: true, files, mergeBase: start.sha, counted: files.length };
    }
    const without = compared.ok ? compared : await page(2, mergeBaseSchema);
    if (!without.ok)
        return problem(explain('compare the two commits', without.failure, 'contents: read'));
    const mergeBase = without.value.merge_base_commit.sha;
    const listed = await treeDifferences(client, repository, { from: mergeBase, to: headSha }, signal);
    if (!listed.ok)
        return problem(explain('list the files of the two commits', listed.failure, 'contents: read'));
    if (listed.value === undefined) {
        return problem('The change is too large: GitHub lists neither all of its files nor all files of its commits. Split it, then each part can be judged.');
    }
    return { ok: true, files: listed.value, mergeBase };
}

;// CONCATENATED MODULE: ./lib/github/merge-group-source.js


/** The content that a group of the merge queue brings, whatever pull requests it is made of. */
function mergeGroupSource(client, event, run) {
    return commitsSource(client, event, run, (signal) => listChanges(client, { owner: event.owner, repo: event.repo }, event, signal));
}

;// CONCATENATED MODULE: ./lib/github/pull-request-source.js





/** The content of a pull request, read through the API at the commits of the event; nothing is checked out. */
function pullRequestSource(client, event, guard, run) {
    return {
        ...commitsSource(client, event, run, (signal) => listOf(client, event, signal)),
        async moved(signal) {
            const end = new AbortController();
            const timer = setTimeout(() => end.abort(), longestLookMs);
            const look = await guard.look(AbortSignal.any([signal, end.signal]));
            clearTimeout(timer);
            // New commits have a run of their own, and this verdict stays with the old ones. For another base the commit is the same.
            return look.ok && look.value === 'another-base' ? moved[look.value] : undefined;
        },
    };
}
/** The verdict is ready by then, and has to be shown. */
const longestLookMs = 5000;
const moved = {
    'newer-commits': 'The pull request has newer commits than this run is about; the run that they started judges them, and this one judges nothing',
    'another-base': 'The pull request goes into another branch than when this run was started; the run that this change started judges it. If there is none, add `edited` to the types of the workflow and push a commit',
};
/** What the two commits of the event change, provided that the pull request is still about them. */
async function listOf(client, event, signal) {
    const [list, now] = await Promise.all([listChanges(client, event, event, signal), readPull(client, event, signal)]);
    if (!now.ok)
        return { ok: false, problem: explain('read the pull request', now.failure, 'pull-requests: read') };
    const move = moveOf(event, now.value);
    if (move !== undefined)
        return { ok: false, problem: moved[move] };
    if (!list.ok)
        return list;
    if (list.counted !== undefined && list.counted < now.value.changedFiles) {
        return {
            ok: false,
            problem: `GitHub says that the pull request changes ${now.value.changedFiles} files and lists ${list.counted}: run the job again, and nothing is approved until the two agree`,
        };
    }
    return { ...list, files: await withShownDiffs(client, event, list.files, signal) };
}
/** Below this many files GitHub shows every diff that it shows at all. */
const mostInOneAnswer = 50;
/** Long lists come without some of the diffs that tell where a remark can stand. */
async function withShownDiffs(client, event, files, signal) {
    if (files.length <= mostInOneAnswer)
        return files;
    const places = files.flatMap(({ patch, status }, place) => patch === undefined && status !== 'removed' ? [place] : []);
    const shown = await shownDiffs(client, event, signal, places);
    return files.map((file) => {
        const patch = shown.get(file.path)?.patch;
        return file.patch !== undefined || patch === undefined ? file : { ...file, shownPatch: patch };
    });
}

// EXTERNAL MODULE: ./lib/record/record-part.js
var record_part = __webpack_require__(45656);
;// CONCATENATED MODULE: ./lib/github/run-files.js




/** Names the files under the runner's temporary folder; nothing is written yet. */
function runFiles(temporary) {
    const directory = (0,external_node_path_.join)(temporary, 'content-gate');
    const pathOf = (file) => (0,external_node_path_.join)(directory, file);
    const contextPath = pathOf(outputs/* recordFile */.mR.file);
    const parts = (0,external_node_path_.join)(directory, record_part/* recordPartsFolder */.id);
    const save = async (path, text, what) => {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await replaceFile(path, text);
            return { ok: true };
        }
        catch (error) {
            return { ok: false, warning: `Could not write ${what}: ${whyNot(error)}.` };
        }
    };
    return {
        directory,
        contextPath,
        pathOf,
        async saveContext(record) {
            const saved = await save(contextPath, record, outputs/* recordFile */.mR.file);
            // The new record says it all; parts that stay name the old one, and nobody takes them for its own.
            if (saved.ok)
                await (0,promises_.rm)(parts, { recursive: true, force: true }).catch(() => { });
            return saved;
        },
        addPart: (part, number) => save((0,external_node_path_.join)(parts, (0,record_part/* recordPartName */.Mi)(number)), part, `a part of ${outputs/* recordFile */.mR.file}`),
        save: (file, text) => save(pathOf(file), text, file),
    };
}
function whyNot(error) {
    const full = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    return full ? 'the disk is full' : 'the folder that RUNNER_TEMP names cannot be written';
}
/** On the disk before it takes the name: whoever looks finds the old text or the new one, never a part. */
async function replaceFile(path, text) {
    const fresh = `${path}.new`;
    const file = await (0,promises_.open)(fresh, 'w', 0o600);
    try {
        await file.writeFile(text);
        await file.datasync();
    }
    finally {
        await file.close();
    }
    await (0,promises_.rename)(fresh, path);
}

;// CONCATENATED MODULE: ./lib/github/toolkit-in-lull.js
/** Requests that follow each other faster than this are still being sent. */
const lullMs = 60;
/** A run that never pauses loads it all the same before it ends. */
const longestWaitMs = 1000;
/**
 * Loads what only the end of a run needs: the toolkit takes longer to load than everything before the first request to a
 * model. Loaded once the reviewers think, it costs nothing; what cannot be loaded is reported by whoever needs it.
 */
function toolkitInLull() {
    let artifacts = false;
    let timer;
    let latest;
    let loading = false;
    const load = () => {
        loading = true;
        void Promise.allSettled([__webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 91659)), ...(artifacts ? [Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(830), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 33479))] : [])]);
    };
    return {
        withArtifacts() {
            artifacts = true;
        },
        busy() {
            if (loading)
                return;
            const now = performance.now();
            latest ??= now + longestWaitMs;
            clearTimeout(timer);
            timer = setTimeout(load, Math.max(0, Math.min(lullMs, latest - now)));
        },
        forget: () => clearTimeout(timer),
    };
}

// EXTERNAL MODULE: ./lib/report/progress.js
var report_progress = __webpack_require__(37751);
// EXTERNAL MODULE: ./lib/setup/open-run.js + 8 modules
var open_run = __webpack_require__(60393);
// EXTERNAL MODULE: ./lib/review/review.js
var review = __webpack_require__(35430);
;// CONCATENATED MODULE: ./lib/action/failed-configuration.js


/** The report of a run that could not begin: nothing was judged, so nothing is approved, and the problems are named. */
function reportOfProblems(about, problems, failure) {
    const found = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    const whole = (0,verdict_whole/* decideWhole */.w7)([], [`the configuration has ${found}`], 'enforce');
    return {
        schema: 1,
        ...about,
        mode: 'enforce',
        language: 'en',
        policy: { strategy: 'weighted', threshold: 80, quorum: undefined, absent: 'exclude', blocking: 'page' },
        overall: { ...whole, ...(failure === 'invalid' ? invalid(found, about.configuration.path) : failed_configuration_unreadable) },
        files: [],
        leftOut: [],
        holds: [],
        notices: problems,
        usage: review/* noUsage */.tk,
        durationMs: 0,
    };
}
function invalid(found, path) {
    return {
        reason: `The configuration at the base commit has ${found}, so nothing was judged.`,
        nextAction: `Fix ${path} on the base branch, then run the job again.`,
    };
}
const failed_configuration_unreadable = {
    reason: 'The configuration could not be read at the base commit, so nothing was judged.',
    nextAction: 'Check the input config and that the job has the permission contents: read, then run it again.',
};

;// CONCATENATED MODULE: ./lib/action/own-log.js
/** What our own log begins a line with: the bar of quoted text, or a command to the runner that people see. */
const own = /^(?:\u2502 |::(?!debug::))/;
/**
 * Keeps out of the job's log what libraries write there by themselves: the toolkit reports each step of an upload. With
 * the runner's debugging switched on, everything is shown.
 */
function onlyOwnLines(stream, debugging) {
    if (debugging)
        return;
    const write = stream.write.bind(stream);
    stream.write = (chunk, ...rest) => {
        const done = rest.find((one) => typeof one === 'function');
        const written = typeof chunk !== 'string' || own.test(chunk) ? write(chunk) : true;
        if (done !== undefined)
            process.nextTick(done);
        return written;
    };
}
/**
 * Collects what is said about pages that are judged at the same time, so that each stands together. With the runner's
 * debugging switched on, each line is written when it comes.
 */
function createPageLog({ line, group }, debugging) {
    if (debugging)
        return { line: (_path, text) => line(text), flush: () => { } };
    const pages = new Map();
    return {
        line(path, text, isLast) {
            const lines = pages.get(path) ?? [];
            if (!isLast) {
                pages.set(path, [...lines, text]);
                return;
            }
            pages.delete(path);
            group(text, lines);
        },
        flush() {
            for (const lines of pages.values())
                for (const text of lines)
                    line(text);
            pages.clear();
        },
    };
}

// EXTERNAL MODULE: ./lib/config/exceptions.js
var exceptions = __webpack_require__(4398);
;// CONCATENATED MODULE: ./lib/action/prove-owner.js

/**
 * Finds out whether one of the owners approved the change that brought an exception, in its present words, to the base.
 * The author of a commit proves nothing: everybody can write any name there.
 */
async function proveOwner(exception, owners, about, approvals) {
    const versions = await approvals.versions(about.path, about.baseSha);
    if (versions === undefined)
        return unproven('GitHub did not say who wrote it');
    const { list, whole } = versions;
    const without = list.findIndex(({ text }) => !holds(text, about.path, exception));
    if (without === 0)
        return unproven('it is not in the file of the base commit');
    if (without === -1 && !whole)
        return unproven('it is older than GitHub was asked about');
    const brought = list.at(without === -1 ? -1 : without - 1);
    if (brought === undefined)
        return unproven('GitHub knows no commit that wrote it');
    const logins = await approvals.approvers(brought.sha);
    if (logins === undefined)
        return unproven('GitHub did not say who approved it');
    let unknown = false;
    for (const owner of owners.map((name) => name.slice(1))) {
        for (const login of logins) {
            const allowed = owner.includes('/')
                ? await approvals.isMember(owner, login)
                : owner.toLowerCase() === login.toLowerCase();
            if (allowed === true)
                return { ok: true };
            unknown ||= allowed === undefined;
        }
    }
    const who = owners.join(', ');
    return unproven(unknown
        ? `GitHub did not say whether somebody of ${who} approved it: the token may not ask for the members of teams`
        : `nobody of ${who} approved the pull request that brought it`);
}
function unproven(why) {
    return { ok: false, why };
}
/** Whether a version of the file has the exception in these very words. */
function holds(text, path, exception) {
    const read = (0,exceptions/* readExceptions */.r)(text, path);
    const wanted = JSON.stringify(exception);
    return read.ok && read.exceptions.some((one) => JSON.stringify(one) === wanted);
}

;// CONCATENATED MODULE: ./lib/github/job-identity.js
/** Gives the token by which the job proves who it is to `audience`; rejects when the job may not, or GitHub does not answer. */
async function jobIdentityToken(audience, hide) {
    const { getIDToken } = await __webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 91659));
    const token = await getIDToken(audience);
    // Whoever has a part of it could try the rest: the runner masks each of the three parts, too.
    for (const secret of [token, ...token.split('.')])
        if (secret.length >= 4)
            hide(secret);
    return token;
}

;// CONCATENATED MODULE: ./lib/action/request.js


/** The run that the workflow asked for. */
function requestOf({ inputs, environment, log }, source, subject) {
    return {
        source,
        configuration: { path: inputs.config, named: inputs.configNamed },
        model: {
            keys: [inputs.apiKey],
            baseUrl: inputs.baseUrl,
            name: inputs.model,
            identity: environment.hasIdentity
                ? { kind: 'available', token: (audience) => jobIdentityToken(audience, log.hide) }
                : {
                    kind: 'unavailable',
                    reason: 'the job cannot prove its identity: it needs the permission `id-token: write`, which pull requests from forks and from Dependabot never get',
                },
            words: {
                noKey: 'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow',
                noModel: 'no model is named; set the input `model`, or `model.name` in the configuration',
            },
        },
        gateId: inputs.gateId,
        mode: inputs.mode,
        onMissingCredentials: inputs.onMissingCredentials,
        subject,
        runUrl: environment.runUrl,
    };
}
/** The machine as a run of the action sees it. */
function worldOf({ bundle, environment, signal, secrets }) {
    return { bundle, workspace: environment.workspace, clock: clock/* steadyClock */.L, signal, filter: secrets };
}
/** What the event is about, as reports name it. */
function subjectOf(event, { serverUrl }) {
    const common = {
        repository: `${event.owner}/${event.repo}`,
        headSha: event.headSha,
        baseSha: event.baseSha,
        serverUrl,
    };
    return event.kind === 'pull-request'
        ? { kind: 'pull-request', ...common, number: event.number, fromFork: event.fromFork, draft: event.draft }
        : { kind: 'merge-group', ...common };
}

;// CONCATENATED MODULE: ./lib/github/download.js


const limitMs = 20_000;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function mayFetch(address) {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}
/** Fetches what a signed address holds, without our token, and believes it only with the digest that GitHub gave. */
async function download(address, digest, mostBytes, signal) {
    const refused = (problem) => ({ ok: false, problem });
    if (!mayFetch(address))
        return refused('GitHub named a place for it that is not secure');
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), limitMs);
    try {
        const response = await fetch(address, { redirect: 'error', signal: AbortSignal.any([signal, limit.signal]) });
        if (!response.ok)
            return refused(`it could not be downloaded (${response.status})`);
        const bytes = await readUpTo(response.body, mostBytes);
        if (bytes === undefined)
            return refused(`it is larger than ${mostBytes} bytes`);
        const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
        return found === digest ? { ok: true, bytes } : refused('its bytes are not those that GitHub has a digest of');
    }
    catch {
        return refused('it could not be downloaded');
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/github/provenance.js


const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
/** An artifact as GitHub lists it; where it comes from is GitHub's word, not that of whoever uploaded it. */
const artifactSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* int */.Whr().min(0),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullish(),
    digest: digest.nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        repository_id: schemas/* int */.Whr().positive(),
        head_repository_id: schemas/* int */.Whr().positive().nullish(),
    })
        .nullish(),
});
const runSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }),
    head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish(),
    pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })).nullish(),
});
const events = ['pull_request', 'pull_request_target', 'merge_group'];
const certain = (reason) => ({ reason, certain: true });
/** Names from a fork and from the repository itself look alike, so the ids decide; nothing is asked for it. */
function artifactObjection(artifact, origin, mostBytes) {
    const run = artifact.workflow_run;
    if (run === null || run === undefined)
        return certain('GitHub does not say which run made it');
    if (run.repository_id !== origin.repositoryId)
        return certain('it was made in another repository');
    const head = run.head_repository_id ?? undefined;
    if (head === undefined || (head !== origin.repositoryId && head !== origin.forkId))
        return certain("it was made by another repository's branch");
    if (artifact.digest === null || artifact.digest === undefined)
        return certain('GitHub gives no digest to check it with');
    if (artifact.size_in_bytes > mostBytes)
        return certain(`it is larger than ${mostBytes} bytes`);
    return undefined;
}
/** Whether a run was one of this workflow, for this pull request; why not, otherwise. */
async function runObjection(client, runId, origin, pullNumber, signal) {
    // Only this very run can have made it: nothing is left to ask.
    if (runId === origin.runId)
        return undefined;
    if (origin.workflowPath === undefined)
        return certain('the runner does not say which workflow this is (GITHUB_WORKFLOW_REF)');
    const { owner, repo } = origin;
    const answer = await client.read((api, sent) => api.actions.getWorkflowRun({ owner, repo, run_id: runId, ...sent }), runSchema, signal);
    if (!answer.ok) {
        return { reason: explain('read the run that made it', answer.failure, 'actions: read'), certain: false };
    }
    const run = answer.value;
    if (run.path.replace(/@.*$/, '') !== origin.workflowPath)
        return certain('it was made by another workflow');
    if (!events.includes(run.event))
        return certain('it was made on an event that this gate does not judge');
    if (run.repository.id !== origin.repositoryId)
        return certain('its run belongs to another repository');
    const head = run.head_repository?.id;
    if (head !== origin.repositoryId && head !== origin.forkId)
        return certain("its run belongs to another repository's branch");
    // GitHub leaves the list empty for forks; the record itself names its pull request, under its signature.
    const numbers = (run.pull_requests ?? []).map(({ number }) => number);
    const other = pullNumber !== undefined && numbers.length > 0 && !numbers.includes(pullNumber);
    return other ? certain('it was made for another pull request') : undefined;
}

;// CONCATENATED MODULE: ./lib/github/find-artifacts.js




const listSchema = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifactSchema) });
const find_artifacts_perPage = 100;
const find_artifacts_mostPages = 10;
// A run has fifty attempts at most. Hardly any has more than two, and whoever has the fifth mostly has the fourth.
const attemptsTogether = [[1, 2], [3, 4, 5], upTo(6, 12), upTo(13, 25), upTo(26, 50)];
const ofNewPull = [[1], [2, 3, 4, 5], ...attemptsTogether.slice(2)];
function upTo(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
/** The artifacts that earlier attempts of this run made; an attempt that was killed may have left one, too. */
async function artifactsOfRun(client, { owner, repo, gateId, subject, runId, attempt }, signal) {
    if (attempt === 1)
        return { artifacts: [], more: false };
    const names = new Set(upTo(1, attempt - 1).map((earlier) => artifactName(gateId, subject, earlier)));
    const parameters = { owner, repo, run_id: runId, per_page: find_artifacts_perPage };
    const answer = await find_artifacts_listed((page) => client.read((api, sent) => api.actions.listWorkflowRunArtifacts({ ...parameters, page, ...sent }), listSchema, signal));
    return found(answer, ({ name }) => names.has(name));
}
/** The artifacts of one pull request in any run and attempt. */
async function artifactsOfPull(client, { owner, repo, gateId, runId, opened }, number, signal) {
    const named = async (attempt) => {
        const name = artifactName(gateId, { kind: 'pull-request', number }, attempt);
        const parameters = { owner, repo, name, per_page: find_artifacts_perPage };
        const answer = await find_artifacts_listed((page) => client.read((api, sent) => api.actions.listArtifactsForRepo({ ...parameters, page, ...sent }), listSchema, signal));
        return found(answer, (artifact) => artifact.name === name && artifact.workflow_run?.id !== runId);
    };
    const all = [];
    for (const attempts of opened ? ofNewPull : attemptsTogether) {
        const some = await Promise.all(attempts.map(named));
        all.push(...some);
        if (some.some(({ failure }) => failure !== undefined) || some.every(({ artifacts }) => artifacts.length === 0))
            break;
    }
    const failure = all.find((one) => one.failure !== undefined)?.failure;
    return {
        artifacts: newestFirst(all.flatMap(({ artifacts }) => artifacts)),
        more: all.some(({ more }) => more),
        ...(failure === undefined ? {} : { failure }),
    };
}
/** All pages of a list of artifacts. */
async function find_artifacts_listed(read) {
    return readPages(async (page) => {
        const answer = await read(page);
        return answer.ok ? { ...answer, value: answer.value.artifacts } : answer;
    }, find_artifacts_mostPages);
}
function found(answer, isOurs) {
    if (!answer.ok)
        return { artifacts: [], failure: answer.failure, more: false };
    return { artifacts: newestFirst(answer.value.filter(isOurs)), more: answer.hasNextPage };
}
function newestFirst(artifacts) {
    return artifacts.filter(({ expired }) => !expired).toSorted((one, other) => other.id - one.id);
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./lib/github/zip.js

const refused = (problem) => ({ ok: false, problem });
const mostEntries = 20;
/**
 * Reads one file of an archive that anybody may have made. Nothing is written anywhere, other entries are not unpacked, and
 * the claimed size bounds what is unpacked: a reader that is given the size never writes more.
 */
function readEntry(archive, name, mostBytes) {
    let entries = 0;
    let sizes = [];
    try {
        const files = (0,esm/* unzipSync */.AO)(archive, {
            filter: (file) => {
                entries += 1;
                if (entries > mostEntries)
                    throw new RangeError('too many entries');
                if (file.name !== name)
                    return false;
                sizes = [...sizes, file.originalSize];
                return sizes.length === 1 && file.originalSize <= mostBytes;
            },
        });
        const [size] = sizes;
        if (size === undefined)
            return refused(`it holds no ${name}`);
        if (sizes.length > 1)
            return refused(`it holds ${name} more than once`);
        if (size > mostBytes)
            return refused(`its ${name} is larger than ${mostBytes} bytes`);
        const bytes = files[name];
        if (bytes === undefined || bytes.length !== size)
            return refused(`its ${name} is not as long as it says`);
        return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return refused(entries > mostEntries ? 'it holds too many files' : 'it is not an archive that can be read');
    }
}

;// CONCATENATED MODULE: ./lib/github/restore.js





const usualLimits = { looks: 300, downloads: 100, milliseconds: 30_000 };
/** The newest alone, which nearly always is the right one; then more at a time. */
const together = (tried) => Math.min(8, Math.max(1, tried));
/** Goes through artifacts of our name from the newest on, until a record says that it holds all that was before it. */
class Search {
    #client;
    #query;
    #limits;
    #signal;
    #runs = new Map();
    #looks = 0;
    #downloads = 0;
    constructor(client, query, limits, signal) {
        this.#client = client;
        this.#query = query;
        this.#limits = limits;
        this.#signal = signal;
    }
    async among(found, pullNumber) {
        const records = [];
        const refused = [];
        const { artifacts } = found;
        let tried = 0;
        const end = (whole) => ({
            records,
            notices: [...this.#failure(found), ...refusals(refused), ...(tried < artifacts.length && !whole ? [spent] : [])],
            whole,
        });
        while (tried < artifacts.length) {
            if (this.#isSpent())
                return end(false);
            const batch = artifacts.slice(tried, tried + together(tried));
            tried += batch.length;
            const reads = await Promise.all(batch.map((artifact) => this.#read(artifact, pullNumber)));
            for (const [index, artifact] of batch.entries()) {
                const read = reads[index];
                if (read === undefined)
                    continue;
                const believed = read.ok ? this.#query.believe(read.text) : undefined;
                if (read.ok && believed?.ok === true) {
                    const runId = artifact.workflow_run?.id ?? this.#query.runId;
                    records.push({ text: read.text, artifactId: artifact.id, runId });
                    if (believed.whole)
                        return end(true);
                }
                else if (!read.ok)
                    refused.push({ artifact, objection: read });
                else if (believed?.ok === false)
                    refused.push({ artifact, objection: { reason: believed.problem, certain: true } });
            }
        }
        return end(found.failure === undefined && !found.more && refused.every(({ objection }) => objection.certain));
    }
    #isSpent() {
        const { looks, downloads } = this.#limits;
        return this.#looks >= looks || this.#downloads >= downloads || this.#signal.aborted;
    }
    /** The text of an artifact's record, or why it is not read. */
    async #read(artifact, pullNumber) {
        const { owner, repo, mostBytes } = this.#query;
        const objection = artifactObjection(artifact, this.#query, mostBytes) ??
            (await this.#ofRun(artifact.workflow_run?.id ?? 0, pullNumber));
        if (objection !== undefined)
            return { ok: false, ...objection };
        this.#downloads += 1;
        const parameters = { owner, repo, artifact_id: artifact.id, archive_format: 'zip' };
        const place = await this.#client.location((api, sent) => api.actions.downloadArtifact({ ...parameters, ...sent }), this.#signal);
        if (!place.ok)
            return unseen(explain('download it', place.failure, 'actions: read'));
        const archive = await download(place.value, artifact.digest ?? '', mostBytes, this.#signal);
        if (!archive.ok)
            return unseen(archive.problem);
        const entry = readEntry(archive.bytes, 'context.json', mostBytes);
        return entry.ok ? entry : { ok: false, reason: entry.problem, certain: true };
    }
    #ofRun(runId, pullNumber) {
        const key = `${runId} ${pullNumber}`;
        const known = this.#runs.get(key);
        if (known !== undefined)
            return known;
        this.#looks += 1;
        const asked = runObjection(this.#client, runId, this.#query, pullNumber, this.#signal);
        this.#runs.set(key, asked);
        return asked;
    }
    #failure({ failure }) {
        if (failure === undefined || this.#signal.aborted)
            return [];
        return [`${explain('look for earlier records', failure, 'actions: read')} Everything is reviewed again.`];
    }
}
const unseen = (reason) => ({ ok: false, reason, certain: false });
const spent = 'There are more artifacts of the name of this record than could be looked at: what only an older one holds is reviewed again.';
/** One line for each reason. */
function refusals(refused) {
    const byReason = Map.groupBy(refused, ({ objection }) => objection.reason.replace(/\.$/, ''));
    return [...byReason].map(([reason, [first, ...others]]) => others.length === 0
        ? `The record in artifact ${first?.artifact.id} was not used: ${reason}.`
        : `The records in ${others.length + 1} artifacts were not used (the newest is ${first?.artifact.id}): ${reason}.`);
}
/**
 * Finds the records of earlier runs. What speaks against one costs at most its own reviews: others are tried, however many
 * of them there are by the same name.
 */
async function restoreRecords(client, query, signal, limits = usualLimits) {
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(), limits.milliseconds);
    const within = AbortSignal.any([signal, ended.signal]);
    const search = new Search(client, query, limits, within);
    const own = query.subject.kind === 'pull-request' ? query.subject.number : undefined;
    try {
        const found = await Promise.all([
            artifactsOfRun(client, query, within).then((artifacts) => search.among(artifacts, own)),
            ...query.pullNumbers.map((number) => artifactsOfPull(client, query, number, within).then((artifacts) => search.among(artifacts, number))),
        ]);
        const late = ended.signal.aborted && !signal.aborted ? [spent] : [];
        return {
            records: found.flatMap(({ records }) => records),
            notices: [...new Set([...found.flatMap(({ notices }) => notices), ...late])],
            whole: found.every(({ whole }) => whole),
        };
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./lib/local/believed-left.js
var believed_left = __webpack_require__(37141);
// EXTERNAL MODULE: ./lib/record/record.js + 1 modules
var record = __webpack_require__(14866);
// EXTERNAL MODULE: ./lib/run/memory.js + 1 modules
var memory = __webpack_require__(48412);
;// CONCATENATED MODULE: ./lib/action/run-memory.js






/** Opens the memory of the run on what earlier runs of the same gate on the same pull request left. */
async function openRunMemory(event, { inputs, environment, client, signal }, { reviewers, asked, files }) {
    const secret = inputs.signingKey ?? inputs.apiKey;
    const key = secret === undefined ? undefined : (0,record/* recordKey */.Hy)(secret);
    const pullNumbers = event.kind === 'pull-request' ? [event.number] : event.pullNumbers;
    const about = {
        repositoryId: event.repositoryId,
        workflowPath: environment.workflowPath ?? null,
        pullRequest: pullNumbers[0] ?? null,
        gateId: inputs.gateId,
    };
    const records = new Map();
    const believe = (text) => {
        const opened = (0,record/* openRecord */.C6)(text, about, key);
        if (!opened.ok)
            return { ok: false, problem: opened.problem.message };
        records.set(text, opened.record);
        return { ok: true, whole: opened.record.partial !== true };
    };
    // Without a key to prove them by, no records are believed. Without a name for the model nothing is taken over, and what was kept is carried on all the same.
    const left = key === undefined ? { found: [], notices: [] } : await (0,believed_left/* believedLeft */.o)(files.contextPath, about, key, 'RUNNER_TEMP');
    const restored = key === undefined
        ? { records: [], notices: [], whole: false }
        : await restoreRecords(client, {
            owner: event.owner,
            repo: event.repo,
            repositoryId: event.repositoryId,
            forkId: event.kind === 'pull-request' && event.fromFork ? event.headRepositoryId : undefined,
            workflowPath: environment.workflowPath,
            runId: environment.runId,
            attempt: environment.attempt,
            gateId: inputs.gateId,
            subject: event,
            opened: event.kind === 'pull-request' && event.action === 'opened',
            pullNumbers,
            mostBytes: record/* largestRecord */.kA,
            believe,
        }, signal);
    return (0,memory/* openMemory */.u)({
        subject: {
            ...about,
            runId: String(environment.runId),
            attempt: environment.attempt,
            headSha: event.headSha,
            baseSha: event.baseSha,
        },
        gateVersion: version/* version */.r,
        reviewers,
        asked,
        key,
        restored: [...left.found, ...restored.records.flatMap(({ text }) => records.get(text) ?? [])],
        whole: restored.whole,
        notices: [...left.notices, ...restored.notices],
        store: {
            save: async (record) => orThrow(await files.saveContext(record)),
            add: async (part, number) => orThrow(await files.addPart(part, number)),
        },
        clock: clock/* steadyClock */.L,
    });
}
function orThrow(saved) {
    if ('warning' in saved)
        throw new Error(saved.warning);
}

// EXTERNAL MODULE: ./lib/setup/doctor/diagnosis.js
var diagnosis = __webpack_require__(85532);
// EXTERNAL MODULE: ./lib/setup/doctor/set-up.js
var set_up = __webpack_require__(92847);
// EXTERNAL MODULE: ./lib/setup/doctor/workflows.js + 3 modules
var workflows = __webpack_require__(26894);
;// CONCATENATED MODULE: ./lib/action/set-up-notices.js



/** What `doctor` would say of the workflow that runs, and of how it goes with the configuration; one line each. */
async function setUpNotices({ config, settings }, workflowPath, base, signal) {
    if (workflowPath === undefined)
        return [];
    const { path, found } = settings.configuration;
    const [workflow, configuration] = await Promise.all([
        base.read(workflowPath, signal),
        found ? base.read(path, signal) : undefined,
    ]);
    if (!workflow.ok)
        return [];
    const { steps, diagnoses } = (0,workflows/* diagnoseWorkflow */.q)(workflowPath, workflow.text);
    const text = configuration?.ok === true ? configuration.text : undefined;
    const gate = { path, text, config, reviewers: settings.reviewers };
    const ofGate = steps.flatMap((step) => (0,set_up/* diagnoseModel */.Sh)(gate, step));
    return [...new Set([...diagnoses, ...(0,workflows/* diagnoseTogether */.l)(steps), ...ofGate].map(diagnosis/* diagnosisLine */._))];
}

// EXTERNAL MODULE: ./lib/llm/connect.js + 11 modules
var connect = __webpack_require__(59616);
;// CONCATENATED MODULE: ./lib/action/warm-up.js

/** By now the first request is on its way to GitHub, which takes longer to answer. */
const afterMs = 100;
/** Loads what nearly every run needs next while GitHub answers the first question. What cannot be loaded fails where it is needed. */
function warmUpSoon(withModel) {
    const timer = setTimeout(() => {
        void Promise.allSettled([
            Promise.all(/* import() */[__webpack_require__.e(813), __webpack_require__.e(416), __webpack_require__.e(470), __webpack_require__.e(748), __webpack_require__.e(824)]).then(__webpack_require__.bind(__webpack_require__, 76443)),
            ...(withModel ? [(0,connect/* loadSdk */.NP)()] : []),
        ]);
    }, afterMs);
    timer.unref();
}

;// CONCATENATED MODULE: ./lib/action/judge-event.js





















/** Of the time of a run, this much is kept for showing the verdict. */
const reportingMs = 30_000;
/** Judges what the event is about, and returns the exit code. */
async function judgeEvent(event, world) {
    const { inputs, environment, client, log, signal, startedAt } = world;
    const { source, guard } = openEvent(event, client, signal);
    const subject = subjectOf(event, environment);
    const files = runFiles(environment.temporary);
    warmUpSoon(inputs.apiKey !== undefined);
    const refuse = (problems, failure = 'invalid') => {
        const report = world.secrets.inside(reportOfProblems({
            gateId: inputs.gateId,
            version: version/* version */.r,
            subject,
            // The built-in defaults had no part in it.
            configuration: { path: inputs.config, found: true },
            startedAt: new Date(startedAt).toISOString(),
            runUrl: environment.runUrl,
        }, problems, failure));
        return showProblems(report, problems, event, world, files);
    };
    const toolkit = toolkitInLull();
    const run = await (0,open_run/* openRun */.I)(requestOf(world, source, subject), { ...worldOf(world), onRequest: toolkit.busy });
    if (signal.aborted)
        return cancelledEarly(log);
    if (!run.ok)
        return refuse(run.problems, run.why);
    const { config, settings, model } = run;
    const limitMs = config.limits['run-timeout'] * 1000;
    world.bound(startedAt + limitMs);
    if (config.outputs.artifact)
        toolkit.withArtifacts();
    if (model.connection === undefined)
        toolkit.busy();
    void model.connection?.model.prepare();
    const pages = createPageLog(log, environment.debugging);
    // Nobody waits for it before the verdict, and nothing of the verdict depends on it.
    const setUp = setUpNotices(run, environment.workflowPath, source.base, signal).catch(() => []);
    try {
        const ending = await (0,gate/* runGate */.R)(settings, {
            ...run.ports,
            proveOwner: (exception, owners) => proveOwner(exception, owners, { path: read_configuration/* exceptionsPath */.iy, baseSha: event.baseSha }, approvalsOn(client, event, signal)),
            memory: openRunMemory(event, world, { reviewers: settings.reviewers, asked: model.asked, files }),
            sinks: [
                ...sinksFor(event, client, config.outputs, inputs.gateId, guard),
                ...fileSinks({ event, world, files }, config.outputs),
            ],
            onEstimate: (estimate) => log.line((0,report_progress/* estimateLine */.L)(estimate)),
            onEvent: (progress) => {
                const line = (0,report_progress/* progressLine */.o)(progress);
                if (line !== undefined)
                    pages.line(progress.path, line, progress.event.kind === 'run-ended');
            },
        }, { deadline: startedAt + limitMs - Math.min(reportingMs, limitMs / 4), end: startedAt + limitMs - 500, signal });
        pages.flush();
        if (ending.kind === 'reported') {
            for (const line of await setUp)
                log.notice(line);
        }
        return await conclude(ending, event, world, files);
    }
    finally {
        toolkit.forget();
        await run.close();
    }
}
/** What is judged, and what stands before every write about it; a merge group never moves and needs none. */
function openEvent(event, client, signal) {
    if (event.kind === 'merge-group')
        return { source: mergeGroupSource(client, event, signal), guard: undefined };
    const guard = new PullGuard(client, event);
    return { source: pullRequestSource(client, event, guard, signal), guard };
}

;// CONCATENATED MODULE: ./lib/action/action.js














/** Until the configuration says how long the run may take. GitHub is down, or its limits are spent, when reading it takes longer. */
const longestSetupMs = 40_000;
/** What the runner itself hands to a job and masks in its log; no file or comment of ours may show it either. */
const runnerSecrets = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** By then a run has ended that could not read its configuration. */
const longestBeginningMs = 58_000;
/** A run that is over its time has this long to leave by itself. */
const graceMs = 1500;
/** The runner kills a cancelled job ten seconds after its first signal; by then the record must be safe. */
const longestCancelMs = 6500;
function notEnded(when, exitCode) {
    return {
        line: `::error::The gate did not end ${when}, so it was stopped. Nothing is approved by this run.`,
        exitCode,
    };
}
/** Runs the action as the runner started it, and returns the exit code of the job's step. */
async function runAction(bundle) {
    onlyOwnLines(process.stdout, process.env.RUNNER_DEBUG === '1');
    const secrets = (0,secret_filter/* createSecretFilter */.$)();
    const toRunner = createRunnerLog((text) => void process.stdout.write(text), {
        lines: (text) => (0,neutralise/* logLines */.OG)(secrets.text(text)),
        annotation: (text) => (0,neutralise/* annotationText */.xr)(secrets.text(text)),
        forms: secret_filter/* formsOfSecret */.j,
    });
    const log = {
        ...toRunner,
        hide(secret) {
            secrets.add(secret);
            toRunner.hide(secret);
        },
    };
    const cancel = new AbortController();
    const watchdog = (0,setup_watchdog/* openWatchdog */.C)();
    watchdog.allow(longestBeginningMs, notEnded('before the configuration was read', 1));
    const stop = () => {
        watchdog.cancelled(longestCancelMs, notEnded('after it was cancelled', cancelledExitCode));
        cancel.abort(new Error('the run was cancelled'));
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
        return await judge(bundle, { log, secrets, watchdog, signal: cancel.signal });
    }
    catch (error) {
        if (cancel.signal.aborted)
            return cancelledEarly(log);
        // Nothing of the error is shown but its name: it is a bug, and its text may hold anything.
        const name = error instanceof Error ? error.name : 'unknown';
        log.error(`The gate failed by a mistake of its own (${name}), so nothing is approved. Please report it, with this log.`);
        return 1;
    }
}
async function judge(bundle, { log, secrets, watchdog, signal }) {
    const refuse = (problems) => {
        for (const problem of problems)
            log.error(problem);
        return 1;
    };
    for (const name of runnerSecrets)
        secrets.add(process.env[name] ?? '');
    const inputs = readInputs(process.env, log.hide);
    const runner = readEnvironment(process.env);
    if (!runner.ok)
        return refuse([runner.problem]);
    const { environment } = runner;
    const event = readEvent(environment.eventName, await readIfThere(environment.eventPath));
    if (event.kind === 'unsupported' || event.kind === 'malformed')
        return refuse([event.problem]);
    if (!inputs.ok)
        return refuse(inputs.problems);
    const startedAt = (0,clock/* steadyClock */.L)();
    let deadline = startedAt + longestSetupMs;
    const client = createGitHubClient({
        token: inputs.inputs.token,
        apiUrl: environment.apiUrl,
        graphqlUrl: environment.graphqlUrl,
        version: version/* version */.r,
        remainingMs: () => deadline - (0,clock/* steadyClock */.L)(),
        log: log.line,
    });
    return judgeEvent(event, {
        inputs: inputs.inputs,
        environment,
        client,
        log,
        secrets,
        bundle,
        startedAt,
        signal,
        bound(at) {
            deadline = at;
            watchdog.allow(at - (0,clock/* steadyClock */.L)() + graceMs, notEnded('within its run-timeout', 1));
        },
    });
}
async function readIfThere(path) {
    if (path === undefined)
        return undefined;
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return undefined;
    }
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

/***/ 86461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ plainSurface)
/* harmony export */ });
/** Where nobody knows better: a file, a pipe. */
const plainSurface = { colour: false, columns: 100, detail: 'normal' };


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
