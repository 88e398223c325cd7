export const id = 482;
export const ids = [482];
export const modules = {

/***/ 35482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/gate.js + 8 modules
var gate = __webpack_require__(98880);
;// CONCATENATED MODULE: ./lib/github/waiting.js
/** The work's end, or a rejection at once when the signal fires: what ignores the signal is no longer waited for. */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    });
}
/** Waits; false when the signal ended the wait. */
function wait(milliseconds, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve(false);
        const stop = () => {
            clearTimeout(timer);
            resolve(false);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve(true);
        }, milliseconds);
        signal.addEventListener('abort', stop, { once: true });
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
        const { DefaultArtifactClient } = await untilAborted(Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(830), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 27105)), signal);
        const upload = new DefaultArtifactClient().uploadArtifact(name, [...files], directory, { retentionDays });
        const { id } = await untilAborted(upload, signal);
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

;// CONCATENATED MODULE: ./lib/github/outputs.js
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

;// CONCATENATED MODULE: ./lib/github/summary.js
/** The runner drops a summary above one mebibyte; this leaves room for what other steps of ours might add. */
const mostBytes = 900_000;
const cutNote = '\n\n_Cut here: the whole report is in the artifact of this run._\n';
/** As much of the Markdown as the runner takes, cut between lines. */
function fitted(markdown, limit = mostBytes) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= limit)
        return markdown;
    const room = bytes.subarray(0, limit - Buffer.byteLength(cutNote));
    const end = room.lastIndexOf(0x0a);
    // Without a line end to cut at, a character may be cut in half; its remains are dropped.
    const kept = end > 0 ? room.subarray(0, end).toString() : room.toString().replace(/\uFFFD+$/, '');
    return `${kept}${cutNote}`;
}
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
            await summary.addRaw(fitted(this.#render(report)), true).write({ overwrite: true });
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

// EXTERNAL MODULE: ./lib/orchestration/deadline.js
var deadline = __webpack_require__(94525);
// EXTERNAL MODULE: ./lib/report/markdown-report.js
var markdown_report = __webpack_require__(48600);
// EXTERNAL MODULE: ./lib/report/shown-findings.js + 1 modules
var shown_findings = __webpack_require__(46880);
;// CONCATENATED MODULE: ./lib/report/outputs.js

/** What the step hands to the steps after it. */
function stepOutputs(report, places) {
    const { overall, files } = report;
    const { mustMend, advice } = (0,shown_findings/* totalsOf */.v)(files);
    const { artifactId, commentUrl } = places;
    return {
        verdict: overall.decision,
        approved: overall.decision === 'approved',
        score: overall.score,
        'files-reviewed': files.length,
        findings: mustMend + advice,
        'report-path': places.reportPath,
        'context-path': places.contextPath,
        ...(artifactId === undefined ? {} : { 'artifact-id': artifactId }),
        ...(commentUrl === undefined || !isOurs(commentUrl, report) ? {} : { 'comment-url': commentUrl }),
    };
}
/** An address that an answer of the API named is only passed on when it lies in our own repository. */
function isOurs(url, { subject }) {
    if (subject.kind === 'local')
        return false;
    return url.startsWith(`${subject.serverUrl}/${subject.repository}/`) && /^[\w.:/#?=%-]+$/.test(url);
}

// EXTERNAL MODULE: ./lib/report/page.js + 2 modules
var page = __webpack_require__(1622);
// EXTERNAL MODULE: ./lib/report/within-limit.js
var within_limit = __webpack_require__(99825);
;// CONCATENATED MODULE: ./lib/report/summary.js


/** GitHub drops a job summary above 1 MiB; other steps' writes of the same step count too. */
const summaryLimit = 900_000;
/** The job summary: what the comment says, with room for nearly everything. */
function renderSummary(report) {
    return (0,page/* page */.M)(report, {
        limit: summaryLimit,
        measure: within_limit/* bytes */.ee,
        rows: 1000,
        whole: false,
        elsewhere: 'see report.md in the artifact of this run',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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

;// CONCATENATED MODULE: ./lib/github/check-run.js


const mostAnnotations = 50;
const createdSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), html_url: schemas/* url */.OZ5().nullish() });
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
            status: 'completed',
            conclusion: conclusionOf(report),
            output: { title, summary, annotations: annotations.slice(0, mostAnnotations).map(annotationOf) },
        };
        const objection = await this.#guard?.objection(signal);
        if (objection !== undefined)
            return objection;
        const post = () => this.#client.rest('POST /repos/{owner}/{repo}/check-runs', parameters, createdSchema, signal);
        const first = await post();
        // A check run may stand there twice: the newest of a name is the one that GitHub shows.
        const answer = !first.ok && first.failure.kind === 'unreachable' ? await post() : first;
        if (!answer.ok)
            return { ok: false, warning: explain('create the check run', answer.failure, 'checks: write') };
        const { id, html_url: url } = answer.value;
        return { ok: true, id, ...(url === null || url === undefined ? {} : { url }) };
    }
}
function annotationOf({ path, startLine, endLine, startColumn, endColumn, level, title, message }) {
    const columns = startLine === endLine && startColumn !== undefined && endColumn !== undefined && endColumn >= startColumn;
    return {
        path,
        start_line: startLine,
        end_line: Math.max(startLine, endLine),
        ...(columns ? { start_column: startColumn, end_column: endColumn } : {}),
        annotation_level: level,
        title,
        message,
    };
}

;// CONCATENATED MODULE: ./lib/github/identity.js

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

;// CONCATENATED MODULE: ./lib/github/comment.js



const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr().positive(),
    body: schemas/* string */.YjP().nullish(),
    user: authorSchema,
    html_url: schemas/* url */.OZ5(),
});
const mostPages = 10;
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
        await Promise.all(doubles.map(({ id }) => this.#remove(id, signal)));
        if (first?.body === body)
            return shown(first);
        return first === undefined ? this.#create(body, signal) : this.#update(first, body, signal);
    }
    /** Our comments with the marker, oldest first. */
    async #own(signal) {
        const { client, pull, identity } = this.#access;
        const parameters = { owner: pull.owner, repo: pull.repo, issue_number: pull.number, per_page: 100 };
        for (let page = 1;; page += 1) {
            const answer = await client.rest('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...parameters, page }, schemas/* array */.YOg(commentSchema), signal);
            if (!answer.ok)
                return answer;
            const marked = answer.value.filter(({ body }) => body?.startsWith(this.#text.marker));
            const ours = await Promise.all(marked.map(({ user }) => identity.is(user, signal)));
            const own = marked.filter((_, index) => ours[index] === true);
            if (own.length > 0 || !answer.hasNextPage || page === mostPages)
                return { ...answer, value: own };
        }
    }
    async #create(body, signal) {
        const { client, pull, guard } = this.#access;
        const parameters = { owner: pull.owner, repo: pull.repo, issue_number: pull.number, body };
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        const created = await client.rest(route, parameters, commentSchema, signal);
        if (created.ok)
            return shown(created.value);
        const attempt = 'write the comment on the pull request';
        if (created.failure.kind !== 'unreachable' && created.failure.kind !== 'not-understood')
            return failed(created, attempt);
        // Nobody knows whether it was written; a second one would stay for good.
        const [own, objection] = await Promise.all([this.#own(signal), guard.objection(signal)]);
        if (objection !== undefined)
            return objection;
        const found = own.ok ? own.value[0] : undefined;
        if (found !== undefined)
            return shown(found);
        if (!own.ok || created.failure.kind === 'not-understood')
            return failed(created, attempt);
        const again = await client.rest(route, parameters, commentSchema, signal);
        return again.ok ? shown(again.value) : failed(again, attempt);
    }
    async #update({ id }, body, signal) {
        const { client, pull } = this.#access;
        const parameters = { owner: pull.owner, repo: pull.repo, comment_id: id, body };
        const write = () => client.rest('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters, commentSchema, signal);
        const first = await write();
        if (first.ok)
            return shown(first.value);
        if (first.failure.kind === 'not-found')
            return this.#create(body, signal);
        if (first.failure.kind !== 'unreachable')
            return failed(first, 'update the comment on the pull request');
        const second = await write();
        return second.ok ? shown(second.value) : failed(second, 'update the comment on the pull request');
    }
    async #remove(id, signal) {
        const { client, pull } = this.#access;
        const parameters = { owner: pull.owner, repo: pull.repo, comment_id: id };
        // A double that stays is ugly and nothing else, so what becomes of this does not matter.
        await client.rest('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters, schemas/* unknown */.L5J(), signal);
    }
}

;// CONCATENATED MODULE: ./lib/github/listing.js


/** GitHub lists no more files of a pull request than this (REST reference, "List pull requests files"). */
const mostFiles = 3000;
// Above some 20,000 patch lines in one answer GitHub claims that the later files did not change; small pages keep below.
const perPage = 50;
const sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const rowSchema = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP().min(1),
    previous_filename: schemas/* string */.YjP().min(1).optional(),
    status: schemas/* enum */.k5n(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
    sha: sha.nullish(),
    additions: schemas/* int */.Whr().min(0),
    deletions: schemas/* int */.Whr().min(0),
    patch: schemas/* string */.YjP().nullish(),
});
/** The rows of a list of files, as both the pull request and the comparison give them. */
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
const pullSchema = schemas/* object */.Ikc({
    changed_files: schemas/* int */.Whr().min(0),
    state: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({ sha }),
});
/** Asks what the pull request is at this moment. */
async function readPull(client, event, signal) {
    const parameters = { owner: event.owner, repo: event.repo, pull_number: event.number };
    const answer = await client.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}', parameters, pullSchema, signal);
    if (!answer.ok)
        return answer;
    const { head, changed_files: changedFiles, state } = answer.value;
    const value = { headSha: head.sha, changedFiles, open: state === 'open' };
    return { ...answer, value };
}
const problem = (text) => ({ ok: false, problem: text });
const tooMany = (count) => problem(`The pull request changes ${count} files, and GitHub lists at most ${mostFiles}: split it, then each part can be judged.`);
const moved = 'The pull request got new commits while it was read; the run that they started judges them, and this one cannot judge the old ones.';
/** All rows, page by page at the same time, as many pages as `expected` files need. */
async function pages(client, event, expected, signal) {
    const parameters = { owner: event.owner, repo: event.repo, pull_number: event.number, per_page: perPage };
    const numbers = Array.from({ length: Math.max(1, Math.ceil(expected / perPage)) }, (_, index) => index + 1);
    const answers = await Promise.all(numbers.map((page) => client.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { ...parameters, page }, rowsSchema, signal)));
    const files = [];
    for (const answer of answers) {
        if (!answer.ok)
            return problem(explain('list the changed files', answer.failure, 'pull-requests: read'));
        files.push(...answer.value);
    }
    const last = answers.at(-1);
    return { ok: true, files, more: last?.ok === true && last.hasNextPage };
}
const isWhole = (listing, expected) => listing.ok &&
    listing.more !== true &&
    listing.files.length === expected &&
    new Set(listing.files.map(({ path }) => path)).size === listing.files.length;
/** Lists the files of a pull request, and checks that the list is whole: its count is GitHub's own, and no page failed. */
async function listPullFiles(client, event, signal) {
    if (event.changedFiles > mostFiles)
        return tooMany(event.changedFiles);
    const first = await pages(client, event, event.changedFiles, signal);
    if (!first.ok || isWhole(first, event.changedFiles))
        return first;
    // The event may be older than the count that GitHub has by now.
    const now = await readPull(client, event, signal);
    if (!now.ok)
        return problem(explain('read the pull request', now.failure, 'pull-requests: read'));
    if (now.value.headSha !== event.headSha)
        return problem(moved);
    const count = now.value.changedFiles;
    if (count > mostFiles)
        return tooMany(count);
    const second = isWhole(first, count) ? first : await pages(client, event, count, signal);
    if (!second.ok || isWhole(second, count))
        return second;
    return problem(`GitHub says that the pull request changes ${count} files and lists ${second.files.length}: run the job again, and nothing is approved until the two agree.`);
}
/** Whether rows that name other blobs than the commit has are explained by a push; the reason why they cannot be used. */
async function whyRowsDiffer(client, event, signal) {
    const now = await readPull(client, event, signal);
    if (now.ok && now.value.headSha !== event.headSha)
        return moved;
    return "GitHub's list of changed files names other contents than the commit has: run the job again.";
}

;// CONCATENATED MODULE: ./lib/github/head-guard.js


/** Stands before every write: what was judged must still be what the pull request shows. */
class HeadGuard {
    #client;
    #pull;
    #asking;
    constructor(client, pull) {
        this.#client = client;
        this.#pull = pull;
    }
    /** `undefined` when the write may happen; what became of it when it must not. Writers at the same moment share one look. */
    objection(signal) {
        this.#asking ??= this.#look(signal).finally(() => {
            this.#asking = undefined;
        });
        return this.#asking;
    }
    async #look(signal) {
        const now = await readPull(this.#client, this.#pull, signal);
        if (!now.ok)
            return {
                ok: false,
                warning: explain('see whether the pull request moved on', now.failure, 'pull-requests: read'),
            };
        if (now.value.headSha === this.#pull.headSha)
            return undefined;
        return { ok: true, skipped: 'the pull request has newer commits, and the run that they started reports on them' };
    }
}

// EXTERNAL MODULE: ./lib/content/patch.js
var content_patch = __webpack_require__(27243);
;// CONCATENATED MODULE: ./lib/github/review.js





// Reviews of some thirty comments are refused as "submitted too quickly".
const mostComments = 25;
const review_mostPages = 5;
const listedSchema = schemas/* array */.YOg(schemas/* object */.Ikc({ body: schemas/* string */.YjP().nullish(), user: authorSchema }));
const review_createdSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr().positive(), html_url: schemas/* url */.OZ5() });
/** One review with comments at the lines; a finding that was shown once is not shown again. */
class InlineReview {
    name = 'review';
    #access;
    #event;
    #render;
    constructor(access, event, render) {
        this.#access = access;
        this.#event = event;
        this.#render = render;
    }
    async publish(report, signal) {
        const { body, comments } = this.#render(report);
        if (comments.length === 0)
            return { ok: true, skipped: 'there is nothing to say at a line' };
        const [posted, objection] = await Promise.all([
            this.#posted(report.gateId, signal),
            this.#access.guard.objection(signal),
        ]);
        if (objection !== undefined)
            return objection;
        if (!posted.ok)
            return this.#failed(posted);
        const fresh = comments.filter(({ fingerprint }) => !posted.value.has(fingerprint)).slice(0, mostComments);
        if (fresh.length === 0)
            return { ok: true, skipped: 'everything was already said at its line' };
        const first = await this.#create(report.gateId, body, fresh, signal);
        if (first.ok)
            return { ok: true, url: first.value.html_url, id: first.value.id };
        if (first.failure.kind === 'unreachable') {
            const now = await this.#posted(report.gateId, signal);
            const done = now.ok && fresh.some(({ fingerprint }) => now.value.has(fingerprint));
            return done ? { ok: true, skipped: 'GitHub took the comments and did not say so' } : this.#failed(first);
        }
        if (first.failure.kind !== 'invalid')
            return this.#failed(first);
        // One comment in a wrong place refuses them all, and the answer does not say which.
        const fitting = await this.#fitting(fresh, signal);
        const again = await this.#access.guard.objection(signal);
        if (again !== undefined)
            return again;
        if (fitting.length === 0)
            return { ok: true, skipped: 'no finding stands on a line that takes comments' };
        const second = await this.#create(report.gateId, body, fitting, signal);
        return second.ok ? { ok: true, url: second.value.html_url, id: second.value.id } : this.#failed(second);
    }
    #failed({ failure }) {
        return { ok: false, warning: explain('comment at the lines', failure, 'pull-requests: write') };
    }
    /** The findings that stand at a line already, in comments of ours. */
    async #posted(gateId, signal) {
        const { client, pull, identity } = this.#access;
        const found = new Set();
        for (let page = 1;; page += 1) {
            const answer = await client.rest('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
                owner: pull.owner,
                repo: pull.repo,
                pull_number: pull.number,
                sort: 'created',
                direction: 'desc',
                per_page: 100,
                page,
            }, listedSchema, signal);
            if (!answer.ok)
                return answer;
            for (const { body, user } of answer.value) {
                const fingerprint = fingerprintIn(gateId, body ?? '');
                if (fingerprint !== undefined && (await identity.is(user, signal)))
                    found.add(fingerprint);
            }
            if (!answer.hasNextPage || page === review_mostPages)
                return { ...answer, value: found };
        }
    }
    #create(gateId, body, comments, signal) {
        const { client, pull } = this.#access;
        return client.rest('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
            owner: pull.owner,
            repo: pull.repo,
            pull_number: pull.number,
            commit_id: pull.headSha,
            event: 'COMMENT',
            body,
            comments: comments.map(({ path, line, startLine, body: text, fingerprint }) => ({
                path,
                line,
                side: 'RIGHT',
                ...(startLine === undefined || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
                body: `${markerOf(gateId, fingerprint)}\n${text}`,
            })),
        }, review_createdSchema, signal);
    }
    /** The comments that stand inside one hunk of GitHub's diff as it is now; others lose their first line, or go. */
    async #fitting(comments, signal) {
        const listing = await listPullFiles(this.#access.client, this.#event, signal);
        if (!listing.ok)
            return [];
        const hunks = new Map(listing.files.map(({ path, patch }) => [path, (0,content_patch/* readPatch */.H)(patch ?? '')?.commentableLines ?? []]));
        return comments.flatMap(({ startLine: _, ...comment }) => {
            const takes = hunks.get(comment.path)?.some(({ start, end }) => start <= comment.line && comment.line <= end);
            return takes === true ? [comment] : [];
        });
    }
}
const markerOf = (gateId, fingerprint) => `<!-- content-gate:${gateId}:finding:${fingerprint} -->`;
function fingerprintIn(gateId, body) {
    const start = `<!-- content-gate:${gateId}:finding:`;
    return body.startsWith(start) ? /^([0-9a-f]{8,64}) -->/.exec(body.slice(start.length))?.[1] : undefined;
}

// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(24847);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(50566);
// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/check-run.js






/** The Checks API takes 50 annotations a request, and we make one request. */
const annotationLimit = 50;
/** Longest title that the Checks API takes. */
const titleLimit = 255;
/** Below the 65,535 characters that the Checks API takes; counted in bytes to be on the safe side. */
const check_run_summaryLimit = 65_000;
/** The verdict as a check run on the head commit. */
function renderCheckRun(report) {
    const { overall } = report;
    return {
        title: (0,neutralise/* oneLine */.TN)(`${wording/* decisionWords */._C[overall.decision]}: ${overall.reason}`, titleLimit),
        summary: (0,page/* page */.M)(report, {
            limit: check_run_summaryLimit,
            measure: within_limit/* bytes */.ee,
            rows: 50,
            whole: false,
            elsewhere: 'see report.md in the artifact of this run',
        }),
        annotations: annotations(report),
    };
}
/** The findings on lines that can be shown beside the text, worst first over all files. */
function annotations(report) {
    const all = report.files.flatMap((file) => (0,shown_findings/* shownFindings */.q)(file).flatMap((shown) => {
        const annotation = check_run_annotationOf(file.path, shown, report.mode);
        return annotation === undefined ? [] : [annotation];
    }));
    const order = ['failure', 'warning', 'notice'];
    return all.toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level)).slice(0, annotationLimit);
}
function check_run_annotationOf(path, shown, mode) {
    const { finding, group } = shown;
    // Old text would crowd out what the change brought in.
    if (group === 'already-there')
        return undefined;
    const range = finding.range ?? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const end = (0,report_location/* lastLine */.fM)(range);
    const oneLineOnly = end === range.startLine && range.endLine === range.startLine && range.endColumn > range.startColumn;
    const severe = group === 'must-mend' && mode === 'enforce' ? 'failure' : 'warning';
    return {
        path,
        startLine: range.startLine,
        endLine: end,
        // Columns are taken only where start and end line are the same.
        ...(oneLineOnly ? { startColumn: range.startColumn, endColumn: range.endColumn - 1 } : {}),
        level: finding.severity === 'info' && group === 'advice' ? 'notice' : severe,
        title: (0,neutralise/* oneLine */.TN)(`${shown.criteria.map(({ id }) => id).join(', ')} (${shown.reviewers.join(', ')})`, titleLimit),
        message: (0,neutralise/* annotationText */.xr)([finding.message, ...(finding.quote === undefined ? [] : [`\u201C${finding.quote.text}\u201D`])].join('\n')),
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
    return (0,page/* page */.M)(report, {
        before: `${commentMarker(report.gateId)}${head}`,
        limit: commentLimit,
        measure: within_limit/* codePoints */.BH,
        rows: 30,
        whole: false,
        elsewhere: report.runUrl === undefined
            ? 'see report.md'
            : `see the summary of [this run](${report.runUrl}), or report.md in its artifact`,
    });
}

// EXTERNAL MODULE: ./lib/report/finding-markdown.js
var finding_markdown = __webpack_require__(21497);
// EXTERNAL MODULE: ./lib/report/suggestion-block.js
var suggestion_block = __webpack_require__(61736);
;// CONCATENATED MODULE: ./lib/report/review-comments.js





/** More than a handful of inline comments is noise; the sticky comment has them all. */
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
    const rank = ({ shown }) => shown.group === 'must-mend' ? 0 : shown.finding.severity === 'info' ? 2 : 1;
    const chosen = candidates.toSorted((one, other) => rank(one) - rank(other)).slice(0, review_comments_commentLimit);
    return {
        body: `${(0,wording/* counted */.hS)(chosen.length, 'finding')} on changed lines; the verdict and everything else stand in the comment of the gate.`,
        comments: chosen.map(({ file, shown, place }) => ({
            path: file.path,
            ...place,
            fingerprint: shown.finding.fingerprint,
            body: [
                (0,finding_markdown/* findingMarkdown */.X)(shown, report.subject, file.path),
                ...(0,suggestion_block/* suggestionBlock */.S)(shown.finding, file, report.subject),
            ].join('\n\n'),
        })),
    };
}
/** Lines that GitHub accepts: inside one hunk, on the head side; one line outside fails the whole review. */
function placeOf({ finding, group }, file) {
    const { range, quote, standing } = finding;
    if (range === undefined || standing !== 'changed' || group === 'already-there' || quote?.match === 'near')
        return undefined;
    const line = (0,report_location/* lastLine */.fM)(range);
    const hunk = file.commentableLines.find((lines) => includes(lines, line));
    const changed = file.changedLines.some((lines) => lines.start <= line && range.startLine <= lines.end);
    if (hunk === undefined || !changed)
        return undefined;
    return range.startLine < line && includes(hunk, range.startLine) ? { line, startLine: range.startLine } : { line };
}
function includes({ start, end }, line) {
    return start <= line && line <= end;
}

;// CONCATENATED MODULE: ./lib/action/publishing.js










/** Where a verdict is shown: on the pull request and on its head commit, as far as the team wants it there. */
function publishersFor(event, client, outputs, gateId) {
    const { owner, repo, headSha } = event;
    const checkRun = (guard) => outputs['check-run'] ? [new CheckRun(client, { owner, repo, headSha }, renderCheckRun, guard)] : [];
    if (event.kind === 'merge-group')
        return checkRun();
    const pull = { owner, repo, number: event.number, headSha };
    const access = { client, pull, guard: new HeadGuard(client, pull), identity: new OwnIdentity(client) };
    return [
        ...(outputs.comment ? [new StickyComment(access, { marker: commentMarker(gateId), render: renderComment })] : []),
        ...(outputs.review ? [new InlineReview(access, event, renderReview)] : []),
        ...checkRun(access.guard),
    ];
}
// The client of the service knows no end of its own: a hung request would hold up the job until its limit.
const longestUploadMs = 25_000;
/** Keeps the report and the record as files, and both as the artifact of the run. */
function uploader(event, { environment, inputs }, outputs, files) {
    return [
        {
            name: artifactPublisher,
            async publish(report, signal) {
                const saved = await files.saveReport((0,markdown_report/* renderMarkdownReport */._)(report));
                if (!saved.ok || !outputs.artifact)
                    return saved;
                const limit = new AbortController();
                const timer = setTimeout(() => limit.abort(), longestUploadMs);
                try {
                    return await uploadArtifact(artifactName(inputs.gateId, event, environment.attempt), [files.contextPath, files.reportPath], files.directory, environment.hasArtifactService, outputs['retention-days'], AbortSignal.any([signal, limit.signal]));
                }
                finally {
                    clearTimeout(timer);
                }
            },
        },
    ];
}
/** Under this name the published outcomes tell of the artifact. */
const artifactPublisher = 'artifact';

;// CONCATENATED MODULE: ./lib/action/finish.js









/** A cancelled job is killed ten seconds after its first signal; the record must be safe well before. */
const lastUploadMs = 4000;
const cancelledExitCode = 130;
/** Ends a run that was cancelled before anything was judged: there is nothing to keep. */
function cancelledEarly({ warning }) {
    warning('The run was cancelled before anything was judged, and nothing was posted.');
    return cancelledExitCode;
}
/** Ends a run: the summary with what became of the other outputs, the step's outputs, and the exit code. */
async function conclude(ending, event, world, files) {
    const { log, environment, inputs } = world;
    if (ending.kind === 'cancelled') {
        // What was paid for is kept for the next attempt; nothing is shown of a verdict that nobody reached.
        await (0,deadline/* withDeadline */.NE)((signal) => uploadArtifact(artifactName(inputs.gateId, event, environment.attempt), [files.contextPath], files.directory, environment.hasArtifactService, 1, signal), { clock: Date.now, timeoutMs: lastUploadMs });
        log.warning('The run was cancelled: no verdict was reached, and nothing was posted. Reviews that were completed are kept.');
        return cancelledExitCode;
    }
    return show(ending.report, ending.published, world, files);
}
/** Ends a run that could not begin: the problems stand wherever a verdict would. */
async function showProblems(report, problems, event, world, files) {
    for (const problem of problems)
        world.log.error(problem);
    const everywhere = { comment: true, review: false, 'check-run': true, artifact: false, 'retention-days': 1 };
    const publishers = publishersFor(event, world.client, everywhere, world.inputs.gateId);
    const saved = files.saveReport((0,markdown_report/* renderMarkdownReport */._)(report));
    const published = await (0,gate/* publishAll */.V)(publishers, report, world.signal);
    await saved;
    await show(report, published, world, files);
    return 1;
}
async function show(report, published, { log }, files) {
    const warnings = [...published.values()].flatMap((one) => ('warning' in one ? [one.warning] : []));
    for (const warning of warnings)
        log.warning(warning);
    const comment = published.get('comment');
    const artifact = published.get(artifactPublisher);
    const [shown, set] = await Promise.all([
        new JobSummary(renderSummary).publish({ ...report, notices: [...report.notices, ...warnings] }),
        setOutputs(stepOutputs(report, {
            reportPath: files.reportPath,
            contextPath: files.contextPath,
            ...(artifact !== undefined && 'id' in artifact ? { artifactId: artifact.id } : {}),
            ...(comment !== undefined && 'url' in comment ? { commentUrl: comment.url } : {}),
        })),
    ]);
    for (const one of [shown, set])
        if ('warning' in one)
            log.warning(one.warning);
    const line = `${report.overall.reason} ${report.overall.nextAction}`;
    if (report.overall.decision === 'approved')
        log.line(line);
    else if (report.overall.passed)
        log.warning(`Advisory: ${line}`);
    else
        log.error(line);
    return report.overall.passed ? 0 : 1;
}

// EXTERNAL MODULE: ./lib/config/defaults.js
var defaults = __webpack_require__(63294);
// EXTERNAL MODULE: ./lib/config/problem.js
var config_problem = __webpack_require__(7109);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/orchestration/record-part.js
var record_part = __webpack_require__(26524);
;// CONCATENATED MODULE: ./lib/github/files.js



/** Names the files under the runner's temporary folder; nothing is written yet. */
function runFiles(temporary) {
    const directory = (0,external_node_path_.join)(temporary, 'content-gate');
    const contextPath = (0,external_node_path_.join)(directory, 'context.json');
    const reportPath = (0,external_node_path_.join)(directory, 'report.md');
    const parts = (0,external_node_path_.join)(directory, record_part/* recordPartsFolder */.id);
    const save = async (path, text, what) => {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await replaceFile(path, text);
            return { ok: true };
        }
        catch {
            return { ok: false, warning: `Could not write ${what}: the folder that RUNNER_TEMP names cannot be written.` };
        }
    };
    return {
        directory,
        contextPath,
        reportPath,
        async saveContext(record) {
            const saved = await save(contextPath, record, 'context.json');
            // The new record says it all; parts that stay name the old one, and nobody takes them for its own.
            if (saved.ok)
                await (0,promises_.rm)(parts, { recursive: true, force: true }).catch(() => { });
            return saved;
        },
        addPart: (part, number) => save((0,external_node_path_.join)(parts, (0,record_part/* recordPartName */.Mi)(number)), part, 'a part of context.json'),
        saveReport: (markdown) => save(reportPath, markdown, 'report.md'),
    };
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

;// CONCATENATED MODULE: ./lib/github/changed-lines.js

const bare = (line) => line?.replace(/^\uFEFF|\r$/g, '');
/** The lines by GitHub's own diff; `undefined` when there is none, or when it contradicts its row or the text. */
function touchedByPatch(file, text) {
    if (file.patch === undefined)
        return undefined;
    const touched = (0,content_patch/* readPatch */.H)(file.patch);
    if (touched === undefined)
        return undefined;
    // Inside hunks nothing but an added line begins with "+", and nothing but a removed one with "-".
    const rows = file.patch.split('\n');
    const added = rows.filter((row) => row.startsWith('+')).map((row) => row.slice(1));
    const removed = rows.filter((row) => row.startsWith('-')).length;
    if (added.length !== file.additions || removed !== file.deletions)
        return undefined;
    const lines = text.split('\n');
    let next = 0;
    for (const { start, end } of touched.changedLines) {
        for (let line = start; line <= end; line += 1, next += 1) {
            if (bare(lines[line - 1]) !== bare(added[next]))
                return undefined;
        }
    }
    return next === added.length ? touched : undefined;
}
/** The lines by comparing both texts; comments then have no place, for GitHub shows no diff to put them on. */
function touchedByTexts(before, text) {
    return { changedLines: (0,content_patch/* changedLinesBetween */.E)(before, text), commentableLines: [] };
}

;// CONCATENATED MODULE: ./lib/github/changed-content.js

/** Sorts rows by whether anybody wants to read them. */
function selected(rows, select) {
    const wanted = [];
    const leftOut = [];
    for (const row of rows) {
        const exclusion = row.status === 'removed' ? { reason: 'removed' } : select(row);
        if (exclusion !== undefined)
            leftOut.push({ path: row.path, exclusion });
        else if (row.status === 'unchanged')
            leftOut.push({ path: row.path, exclusion: { reason: 'unchanged-text' } });
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
/** Compares with what stood there before, for the files whose diff GitHub left out or got wrong. */
async function compared(doubtful, needs) {
    const earlier = doubtful.filter(({ row }) => !isNew(row)).map(({ row }) => comesFrom(row));
    const before = earlier.length === 0 ? new Map() : await needs.atMergeBase(earlier);
    return doubtful.map((file) => {
        const { row, id, text } = file;
        if (isNew(row))
            return fileOf(file, touchedByTexts('', text));
        const old = typeof before === 'string' ? undefined : before.get(comesFrom(row));
        if (old === undefined || (old.kind === 'left-out' && old.exclusion.reason === 'unreadable')) {
            const cause = typeof before === 'string' ? before : 'what it was before the change could not be read';
            return { path: row.path, exclusion: { reason: 'unreadable', cause } };
        }
        if (old.kind !== 'missing' && old.id === id)
            return { path: row.path, exclusion: { reason: 'unchanged-text' } };
        // What was no text before (a link, an image, nothing) is new in every line.
        return fileOf(file, touchedByTexts(old.kind === 'text' ? old.text : '', text));
    });
}
/** Turns the rows of a list into content: what is wanted is read at the head, and its changed lines are found. */
async function contentOf(rows, needs) {
    const { wanted, leftOut } = selected(rows, needs.select);
    const listed = rows.map(asListed);
    if (wanted.length === 0)
        return { listed, files: [], leftOut };
    const read = await needs.atHead(wanted.map(({ path }) => path));
    const results = new Map();
    const doubtful = [];
    for (const row of wanted) {
        const found = read.get(row.path) ?? { kind: 'missing' };
        const id = found.kind === 'missing' ? undefined : found.id;
        if (found.kind === 'missing' || (id !== undefined && row.blobSha !== undefined && id !== row.blobSha)) {
            return { listed, files: [], leftOut, listingProblem: await needs.whyRowsDiffer() };
        }
        if (found.kind === 'left-out') {
            results.set(row.path, { path: row.path, exclusion: found.exclusion });
            continue;
        }
        const readable = { row, id: found.id, text: found.text };
        const touched = touchedByPatch(row, found.text);
        if (touched === undefined)
            doubtful.push(readable);
        else
            results.set(row.path, fileOf(readable, touched));
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

;// CONCATENATED MODULE: ./lib/github/trees.js

const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY().default(false),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
});
const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
/** Every file of a commit by its path; `undefined` in place of a list that GitHub cut. */
async function wholeTree(client, repository, commit, signal) {
    const answer = await client.rest(route, { ...repository, tree_sha: commit, recursive: '1' }, treeSchema, signal);
    if (!answer.ok)
        return answer;
    const { truncated, tree } = answer.value;
    const files = tree.filter(({ type }) => type !== 'tree');
    return { ...answer, value: truncated ? undefined : new Map(files.map((item) => [item.path, item])) };
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
        const known = this.#folders.get(sha);
        if (known !== undefined)
            return known;
        const asked = this.#client
            .rest(route, { ...this.#repository, tree_sha: sha }, treeSchema, signal)
            .then((answer) => {
            if (!answer.ok)
                return answer;
            if (answer.value.truncated)
                return { ok: false, failure: { kind: 'not-understood' } };
            return { ...answer, value: new Map(answer.value.tree.map((item) => [item.path, item])) };
        });
        this.#folders.set(sha, asked);
        return asked;
    }
}

;// CONCATENATED MODULE: ./lib/github/compare.js




const mergeBaseSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/) }) });
const compareSchema = mergeBaseSchema.extend({ files: rowsSchema });
const compare_route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
/** A comparison lists no more files than this, and does not say that it left some out (REST reference, "Compare two commits"). */
const mostComparedFiles = 300;
/** The commit where the head left the base. */
async function findMergeBase(client, repository, { baseSha, headSha }, signal) {
    // Files come with the first page alone, and here they would only be weight.
    const parameters = { ...repository, basehead: `${baseSha}...${headSha}`, per_page: 1, page: 2 };
    const answer = await client.rest(compare_route, parameters, mergeBaseSchema, signal);
    if (answer.ok)
        return { ok: true, sha: answer.value.merge_base_commit.sha };
    return { ok: false, problem: explain('find where the branch left its base', answer.failure, 'contents: read') };
}
const isSame = (one, other) => one.sha === other.sha && one.mode === other.mode;
/** What differs between two trees; a file that moved unchanged is a rename, any other move is a removal and an addition. */
function differences(before, after) {
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
/** Lists what a range of commits changes; long lists, which GitHub cuts in silence, are made from the trees of both ends. */
async function listRange(client, repository, { baseSha, headSha }, signal) {
    const parameters = { ...repository, basehead: `${baseSha}...${headSha}`, per_page: 1, page: 1 };
    const compared = await client.rest(compare_route, parameters, compareSchema, signal);
    if (!compared.ok)
        return { ok: false, problem: explain('compare the commits', compared.failure, 'contents: read') };
    const mergeBase = compared.value.merge_base_commit.sha;
    if (compared.value.files.length < mostComparedFiles)
        return { ok: true, files: compared.value.files, mergeBase };
    const [before, after] = await Promise.all([
        wholeTree(client, repository, mergeBase, signal),
        wholeTree(client, repository, headSha, signal),
    ]);
    for (const tree of [before, after]) {
        if (!tree.ok)
            return { ok: false, problem: explain('list the files of the commits', tree.failure, 'contents: read') };
    }
    if (!before.ok || !after.ok || before.value === undefined || after.value === undefined) {
        return {
            ok: false,
            problem: `The change is too large: GitHub lists neither all of its files nor all files of its commits.`,
        };
    }
    return { ok: true, files: differences(before.value, after.value), mergeBase };
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

;// CONCATENATED MODULE: ./lib/github/reading.js




// Sizes are asked first, so that no answer holds more than this; GitHub ends a GraphQL query after ten seconds.
const bytesPerQuery = 2_000_000;
const textsPerQuery = 120;
const pathsPerQuery = 300;
const portion = 50;
/** So few that their texts are asked for at once: one way to GitHub and back instead of two. */
const fewFiles = 8;
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
/** One batch, or `undefined` when GraphQL gives no usable answer. */
async function ask({ client, repository, commit }, wanted, signal) {
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
        const entries = await ask(reader, wanted, signal);
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
        const entries = await ask(reader, batch, signal);
        await Promise.all(batch.map(({ path }) => {
            const fact = facts.get(path);
            return fact === undefined ? undefined : take(path, entries?.get(path) ?? fact);
        }));
    }));
    return results;
}

;// CONCATENATED MODULE: ./lib/github/snapshot.js



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
            return untilAborted(read, ofReader).catch(() => ended);
        },
        paths(ofReader) {
            tree ??= wholeTree(client, repository, commit, signal).then((answer) => answer.ok && answer.value !== undefined ? new Set(answer.value.keys()) : undefined);
            return untilAborted(tree, ofReader).catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/merge-group.js




/** The content that a group of the merge queue brings, whatever pull requests it is made of. */
function mergeGroupSource(client, event, run) {
    const repository = { owner: event.owner, repo: event.repo };
    return {
        base: commitSnapshot(client, repository, event.baseSha, run),
        head: commitSnapshot(client, repository, event.headSha, run),
        async load(select, limits, signal) {
            const listing = await listRange(client, repository, event, signal);
            if (!listing.ok)
                return { listed: [], files: [], leftOut: [], listingProblem: listing.problem };
            const at = (commit) => (paths) => readFiles({ client, repository, commit, maxFileBytes: limits.maxFileBytes }, paths, signal);
            return contentOf(listing.files, {
                select,
                atHead: at(event.headSha),
                atMergeBase: at(listing.mergeBase ?? event.baseSha),
                whyRowsDiffer: async () => "GitHub's comparison names other contents than the commit has: run the job again.",
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/source.js





/** The content of a pull request, read through the API at the commits of the event; nothing is checked out. */
function pullRequestSource(client, event, run) {
    const repository = { owner: event.owner, repo: event.repo };
    return {
        base: commitSnapshot(client, repository, event.baseSha, run),
        head: commitSnapshot(client, repository, event.headSha, run),
        async load(select, limits, signal) {
            const listing = await listPullFiles(client, event, signal);
            if (!listing.ok)
                return { listed: [], files: [], leftOut: [], listingProblem: listing.problem };
            const at = (commit) => (paths) => readFiles({ client, repository, commit, maxFileBytes: limits.maxFileBytes }, paths, signal);
            return contentOf(listing.files, {
                select,
                atHead: at(event.headSha),
                atMergeBase: async (paths) => {
                    const found = await findMergeBase(client, repository, event, signal);
                    return found.ok ? at(found.sha)(paths) : found.problem;
                },
                whyRowsDiffer: () => whyRowsDiffer(client, event, signal),
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/toolkit.js
/** Requests that follow each other faster than this are still being sent. */
const lullMs = 60;
/** A run that never pauses loads it all the same before it ends. */
const longestWaitMs = 1000;
/**
 * Loads what only the end of a run needs: the toolkit takes longer to load than everything before the first request to a
 * model. Loaded once the reviewers think, it costs nothing; what cannot be loaded is reported by whoever needs it.
 */
function toolkitInLull(withArtifacts) {
    let timer;
    let latest;
    let loading = false;
    const load = () => {
        loading = true;
        void Promise.allSettled([__webpack_require__.e(/* import() */ 659).then(__webpack_require__.bind(__webpack_require__, 91659)), ...(withArtifacts ? [Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(830), __webpack_require__.e(105)]).then(__webpack_require__.bind(__webpack_require__, 27105))] : [])]);
    };
    return {
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

// EXTERNAL MODULE: ./lib/local/results.js
var results = __webpack_require__(14693);
// EXTERNAL MODULE: ./lib/local/web.js
var web = __webpack_require__(48445);
// EXTERNAL MODULE: ./lib/report/progress.js
var report_progress = __webpack_require__(37751);
// EXTERNAL MODULE: ./lib/setup.js + 28 modules
var setup = __webpack_require__(22595);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
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

// EXTERNAL MODULE: ./lib/llm/connect.js + 13 modules
var connect = __webpack_require__(3329);
;// CONCATENATED MODULE: ./lib/action/access.js


/**
 * Connects the run to the endpoint that inputs and configuration name, or says in one line what is missing;
 * `onRequest` is told whenever the endpoint is asked.
 */
function openModel(world, config, onRequest) {
    const { inputs } = world;
    const name = inputs.model ?? config.model.name;
    const baseUrl = baseUrlOf(inputs, config);
    const credentials = credentialsOf(world, config);
    if (typeof credentials === 'string')
        return access_without(credentials);
    if (name === undefined) {
        return access_without('no model is named; set the input `model`, or `model.name` in the configuration');
    }
    const temperature = config.model.temperature;
    const maxOutputTokens = config.model['max-output-tokens'];
    const connection = (0,connect/* connectModel */.IK)({
        baseUrl,
        credentials,
        temperature,
        concurrency: config.limits.concurrency,
        clock: Date.now,
        random: Math.random,
        onRequest,
    });
    return {
        access: { kind: 'available', model: connection.model, name, endpoint: (0,connect/* endpointInWords */.A7)(baseUrl), maxOutputTokens },
        connection,
        asked: { model: name, endpoint: baseUrl, maxOutputTokens, temperature },
    };
}
/** What makes the settings of the endpoint unusable together, in one sentence; nothing when they fit. */
function endpointProblem(inputs, config) {
    if (config.model['workload-identity'] === undefined || inputs.apiKey !== undefined)
        return undefined;
    return isOpenAi(baseUrlOf(inputs, config))
        ? undefined
        : "model.workload-identity works at OpenAI's own endpoint only (https://api.openai.com/v1): take base-url out, or use api-key.";
}
function baseUrlOf(inputs, config) {
    return inputs.baseUrl ?? config.model['base-url'] ?? connect/* defaultBaseUrl */.Ip;
}
/** OpenAI's host, or one of its regions: no other may see a token that acts for the job at OpenAI. */
function isOpenAi(baseUrl) {
    const { protocol, hostname, port } = new URL(baseUrl);
    return protocol === 'https:' && port === '' && /^(?:[a-z]{2}\.)?api\.openai\.com$/.test(hostname);
}
/** The key, else the job's own identity, else one line on what is missing. */
function credentialsOf({ inputs, environment, log }, config) {
    if (inputs.apiKey !== undefined)
        return { kind: 'api-key', apiKey: inputs.apiKey };
    const identity = config.model['workload-identity'];
    if (identity === undefined) {
        return 'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow';
    }
    if (!environment.hasIdentity) {
        return 'the job cannot prove its identity: it needs the permission `id-token: write`, which pull requests from forks and from Dependabot never get';
    }
    return {
        kind: 'workload-identity',
        identityProviderId: identity['identity-provider-id'],
        serviceAccountId: identity['service-account-id'],
        getToken: () => jobIdentityToken(identity.audience, log.hide),
    };
}
function access_without(reason) {
    return { access: { kind: 'missing', reason }, connection: undefined, asked: undefined };
}

// EXTERNAL MODULE: ./lib/report/overall.js
var report_overall = __webpack_require__(54795);
// EXTERNAL MODULE: ./lib/review/review.js
var review = __webpack_require__(35430);
;// CONCATENATED MODULE: ./lib/action/failed-configuration.js


/** The report of a run that could not begin: nothing was judged, so nothing is approved, and the problems are named. */
function reportOfProblems(about, problems, failure) {
    const found = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    const overall = (0,report_overall/* overallOf */.N)([], [`the configuration has ${found}`], 'enforce');
    return {
        schema: 1,
        ...about,
        mode: 'enforce',
        policy: { strategy: 'weighted', threshold: 80, quorum: undefined, absent: 'exclude' },
        overall: { ...overall, ...(failure === 'invalid' ? invalid(found, about.configuration.path) : failed_configuration_unreadable) },
        files: [],
        leftOut: [],
        notices: problems,
        usage: review/* noUsage */.tk,
        durationMs: 0,
    };
}
function invalid(found, path) {
    return {
        reason: `The configuration at the base commit has ${found}, so nothing was judged.`,
        nextAction: `Mend ${path} on the base branch, then run the job again.`,
    };
}
const failed_configuration_unreadable = {
    reason: 'The configuration could not be read at the base commit, so nothing was judged.',
    nextAction: 'Check the input config and that the job has the permission contents: read, then run it again.',
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
/** Names from a fork and from the repository itself look alike, so the ids decide; a reason when they refuse. */
function artifactObjection(artifact, origin, mostBytes) {
    const run = artifact.workflow_run;
    if (run === null || run === undefined)
        return 'GitHub does not say which run made it';
    if (run.repository_id !== origin.repositoryId)
        return 'it was made in another repository';
    const head = run.head_repository_id ?? undefined;
    if (head === undefined || (head !== origin.repositoryId && head !== origin.forkId))
        return "it was made by another repository's branch";
    if (artifact.digest === null || artifact.digest === undefined)
        return 'GitHub gives no digest to check it with';
    if (artifact.size_in_bytes > mostBytes)
        return `it is larger than ${mostBytes} bytes`;
    return undefined;
}
/** Whether the run that made the artifact was this workflow, for this pull request; a reason when not. */
async function runObjection(client, artifact, origin, pullNumber, signal) {
    const runId = artifact.workflow_run?.id ?? 0;
    // Only this very run can have made it: nothing is left to ask.
    if (runId === origin.runId)
        return undefined;
    if (origin.workflowPath === undefined)
        return 'the runner does not say which workflow this is (GITHUB_WORKFLOW_REF)';
    const { owner, repo } = origin;
    const answer = await client.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: runId }, runSchema, signal);
    if (!answer.ok)
        return explain('read the run that made it', answer.failure, 'actions: read');
    const run = answer.value;
    if (run.path.replace(/@.*$/, '') !== origin.workflowPath)
        return 'it was made by another workflow';
    if (!events.includes(run.event))
        return 'it was made on an event that this gate does not judge';
    if (run.repository.id !== origin.repositoryId)
        return 'its run belongs to another repository';
    const head = run.head_repository?.id;
    if (head !== origin.repositoryId && head !== origin.forkId)
        return "its run belongs to another repository's branch";
    // GitHub leaves the list empty for forks; the record itself names its pull request, under its signature.
    const numbers = (run.pull_requests ?? []).map(({ number }) => number);
    const other = pullNumber !== undefined && numbers.length > 0 && !numbers.includes(pullNumber);
    return other ? 'it was made for another pull request' : undefined;
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






const listSchema = schemas/* object */.Ikc({ artifacts: schemas/* array */.YOg(artifactSchema) });
const mostCandidates = 3;
const mostAttempts = 3;
const newestFirst = (artifacts) => artifacts.filter(({ expired }) => !expired).toSorted((one, other) => other.id - one.id);
/** The artifacts that earlier attempts of this run made; an attempt that was killed may have left one, too. */
async function ofThisRun(client, query, signal) {
    if (query.attempt === 1)
        return { artifacts: [] };
    const { owner, repo, runId: run_id } = query;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const answer = await client.rest(route, { owner, repo, run_id, per_page: 100 }, listSchema, signal);
    if (!answer.ok)
        return { artifacts: [], failure: answer.failure };
    const names = new Set(Array.from({ length: query.attempt - 1 }, (_, before) => artifactName(query.gateId, query.subject, before + 1)));
    return { artifacts: newestFirst(answer.value.artifacts.filter(({ name }) => names.has(name))) };
}
/** The artifacts of one pull request in any run. A run without a first attempt's artifact hardly has a later one's. */
async function ofPull(client, query, number, signal) {
    const { owner, repo, gateId } = query;
    const named = async (attempt) => {
        const name = artifactName(gateId, { kind: 'pull-request', number }, attempt);
        const route = 'GET /repos/{owner}/{repo}/actions/artifacts';
        const answer = await client.rest(route, { owner, repo, name, per_page: 10 }, listSchema, signal);
        if (!answer.ok)
            return { artifacts: [], failure: answer.failure };
        return { artifacts: answer.value.artifacts.filter((artifact) => artifact.name === name) };
    };
    const first = await named(1);
    if (first.failure !== undefined || first.artifacts.length === 0)
        return first;
    const later = await Promise.all(Array.from({ length: mostAttempts - 1 }, (_, index) => named(index + 2)));
    return { artifacts: newestFirst([first, ...later].flatMap(({ artifacts }) => artifacts)) };
}
/** The text of an artifact's record, or why it is not believed. */
async function textOf(client, query, artifact, pullNumber, signal) {
    const refused = (problem) => ({ ok: false, problem });
    const objection = artifactObjection(artifact, query, query.mostBytes) ??
        (await runObjection(client, artifact, query, pullNumber, signal));
    if (objection !== undefined)
        return refused(objection);
    const parameters = { owner: query.owner, repo: query.repo, artifact_id: artifact.id, archive_format: 'zip' };
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    const place = await client.location(route, parameters, signal);
    if (!place.ok)
        return refused(explain('download it', place.failure, 'actions: read'));
    const archive = await download(place.value, artifact.digest ?? '', query.mostBytes, signal);
    if (!archive.ok)
        return archive;
    const entry = readEntry(archive.bytes, 'context.json', query.mostBytes);
    if (!entry.ok)
        return entry;
    const own = query.objection(entry.text);
    return own === undefined ? entry : refused(own);
}
/** Tries the candidates from the newest on until one is believed. */
async function newestBelieved(client, query, found, pullNumber, signal) {
    const notices = [];
    if (found.failure !== undefined && found.failure.kind !== 'cancelled') {
        notices.push(`${explain('look for earlier records', found.failure, 'actions: read')} Everything is reviewed again.`);
    }
    for (const artifact of found.artifacts.slice(0, mostCandidates)) {
        const read = await textOf(client, query, artifact, pullNumber, signal);
        if (read.ok) {
            const record = { text: read.text, artifactId: artifact.id, runId: artifact.workflow_run?.id ?? query.runId };
            return { records: [record], notices };
        }
        const problem = read.problem.replace(/\.$/, '');
        notices.push(`The record in artifact ${artifact.id} was not used: ${problem}.`);
    }
    return { records: [], notices };
}
/** Finds the records of earlier runs. Whatever speaks against one means that its pages are reviewed again, and no more. */
async function restoreRecords(client, query, signal) {
    const own = query.subject.kind === 'pull-request' ? query.subject.number : undefined;
    const found = await Promise.all([
        ofThisRun(client, query, signal).then((artifacts) => newestBelieved(client, query, artifacts, own, signal)),
        ...query.pullNumbers.map((number) => ofPull(client, query, number, signal).then((artifacts) => {
            const others = artifacts.artifacts.filter((artifact) => artifact.workflow_run?.id !== query.runId);
            return newestBelieved(client, query, { ...artifacts, artifacts: others }, number, signal);
        })),
    ]);
    return {
        records: found.flatMap(({ records }) => records),
        notices: [...new Set(found.flatMap(({ notices }) => notices))],
    };
}

// EXTERNAL MODULE: ./lib/local/left-record.js
var left_record = __webpack_require__(53862);
// EXTERNAL MODULE: ./lib/memory.js + 3 modules
var memory = __webpack_require__(15061);
// EXTERNAL MODULE: ./lib/orchestration/record.js + 1 modules
var orchestration_record = __webpack_require__(48694);
;// CONCATENATED MODULE: ./lib/action/memory.js






/** Opens the memory of the run on what earlier runs of the same gate on the same pull request left. */
async function openRunMemory(event, { inputs, environment, client, signal }, { reviewers, asked, files }) {
    const secret = inputs.signingKey ?? inputs.apiKey;
    const key = secret === undefined ? undefined : (0,orchestration_record/* recordKey */.Hy)(secret);
    const pullNumbers = event.kind === 'pull-request' ? [event.number] : event.pullNumbers;
    const about = {
        repositoryId: event.repositoryId,
        workflowPath: environment.workflowPath ?? null,
        pullRequest: pullNumbers[0] ?? null,
        gateId: inputs.gateId,
    };
    const records = new Map();
    const objection = (text) => {
        const opened = (0,orchestration_record/* openRecord */.C6)(text, about, key);
        if (!opened.ok)
            return opened.problem.message;
        records.set(text, opened.record);
        return undefined;
    };
    const left = asked === undefined || key === undefined ? nothing : await leftHere(files, about, key);
    // Without a model nothing can be taken over, and nobody needs to look for it.
    const restored = asked === undefined || key === undefined
        ? { records: [], notices: [] }
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
            pullNumbers,
            mostBytes: orchestration_record/* largestRecord */.kA,
            objection,
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
        notices: [...left.notices, ...restored.notices],
        store: {
            save: async (record) => orThrow(await files.saveContext(record)),
            add: async (part, number) => orThrow(await files.addPart(part, number)),
        },
        clock: Date.now,
    });
}
function orThrow(saved) {
    if ('warning' in saved)
        throw new Error(saved.warning);
}
const nothing = { found: [], notices: [] };
const mostNotices = 10;
/** What a run that was killed in this very job left in its temporary folder: the record and each of its parts by itself. */
async function leftHere(files, about, key) {
    const { record, parts } = await (0,left_record/* readLeftRecord */.J)(files.contextPath);
    const found = [];
    const notices = [];
    for (const part of parts.toReversed()) {
        const opened = part.kind === 'found' ? (0,record_part/* openPart */.Qj)(part.text, about, key) : undefined;
        if (opened?.ok)
            found.push(opened.part);
        else
            notices.push(notUsed(`Part ${part.name} of the record`, opened?.problem.message ?? problemOf(part)));
    }
    if (record !== undefined) {
        const opened = record.kind === 'found' ? (0,orchestration_record/* openRecord */.C6)(record.text, about, key) : undefined;
        if (opened?.ok)
            found.push(opened.record);
        else
            notices.unshift(notUsed('The record', opened?.problem.message ?? problemOf(record)));
    }
    const more = notices.length - mostNotices;
    return { found, notices: more > 0 ? [...notices.slice(0, mostNotices), `${more} more were not used.`] : notices };
}
function notUsed(what, problem) {
    return `${what} in RUNNER_TEMP was not used: ${problem}.`;
}
function problemOf(left) {
    return left.kind === 'unusable' ? left.problem : '';
}

;// CONCATENATED MODULE: ./lib/action/warm-up.js

/** By now the first request is on its way to GitHub, which takes longer to answer. */
const afterMs = 100;
/** Loads what nearly every run needs next while GitHub answers the first question. What cannot be loaded fails where it is needed. */
function warmUpSoon(withModel) {
    const timer = setTimeout(() => {
        void Promise.allSettled([Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(416), __webpack_require__.e(575), __webpack_require__.e(835)]).then(__webpack_require__.bind(__webpack_require__, 15216)), ...(withModel ? [(0,connect/* loadSdk */.NP)()] : [])]);
    }, afterMs);
    timer.unref();
}

;// CONCATENATED MODULE: ./lib/action/judge-event.js


















/** Of the time of a run, this much is kept for showing the verdict. */
const reportingMs = 30_000;
/** Judges what the event is about, and returns the exit code. */
async function judgeEvent(event, world) {
    const { inputs, environment, client, log, signal, startedAt } = world;
    const source = event.kind === 'pull-request' ? pullRequestSource(client, event, signal) : mergeGroupSource(client, event, signal);
    const subject = subjectOf(event, environment);
    const files = runFiles(environment.temporary);
    warmUpSoon(inputs.apiKey !== undefined);
    const read = await (0,setup/* readConfiguration */.TD)({
        base: source.base,
        path: inputs.config,
        named: inputs.configNamed,
        modelNamed: inputs.model !== undefined,
        hasCredentials: inputs.apiKey !== undefined,
    }, signal);
    const refuse = (problems, failure = 'invalid') => {
        const report = reportOfProblems({
            gateId: inputs.gateId,
            version: version/* version */.r,
            subject,
            // The built-in defaults had no part in it.
            configuration: { path: inputs.config, found: true },
            startedAt: new Date(startedAt).toISOString(),
            runUrl: environment.runUrl,
        }, problems, failure);
        return showProblems(report, problems, event, world, files);
    };
    if (signal.aborted)
        return cancelledEarly(log);
    if (read.kind === 'unreadable')
        return refuse([read.problem], 'unreadable');
    if (!read.configuration.ok)
        return refuse(read.configuration.problems.map(config_problem/* problemLine */.YK));
    const { config, reviewers, warnings } = read.configuration;
    const unfit = endpointProblem(inputs, config);
    if (unfit !== undefined)
        return refuse([unfit]);
    const limitMs = config.limits['run-timeout'] * 1000;
    world.bound(startedAt + limitMs);
    const toolkit = toolkitInLull(config.outputs.artifact);
    const model = openModel(world, config, toolkit.busy);
    if (model.connection === undefined)
        toolkit.busy();
    void model.connection?.model.prepare();
    const rules = (0,setup/* openRules */.y_)(world.bundle);
    try {
        const ending = await (0,gate/* runGate */.R)({
            config,
            reviewers,
            configuration: { path: inputs.config, found: read.found },
            version: version/* version */.r,
            gateId: inputs.gateId,
            mode: (0,defaults/* modeOf */.VV)(inputs.mode, read.found),
            subject,
            onMissingCredentials: inputs.onMissingCredentials,
            notices: warnings.map(config_problem/* problemLine */.YK),
            runUrl: environment.runUrl,
        }, {
            source,
            rules,
            warmGrammar: rules.warmGrammar,
            results: (0,results/* resultsIn */.u)(environment.workspace),
            reach: (0,web/* openWeb */.b)(),
            access: model.access,
            memory: openRunMemory(event, world, { reviewers, asked: model.asked, files }),
            publishers: [
                ...publishersFor(event, client, config.outputs, inputs.gateId),
                ...uploader(event, world, config.outputs, files),
            ],
            endpoint: model.connection,
            document: (0,setup/* documentsBy */.UT)(rules),
            secrets: (0,setup/* secretsOfRun */.cn)(),
            clock: Date.now,
            onEstimate: (estimate) => log.line((0,report_progress/* estimateLine */.L)(estimate)),
            onEvent: (progress) => {
                const line = (0,report_progress/* progressLine */.o)(progress);
                if (line !== undefined)
                    log.line(line);
            },
        }, { deadline: startedAt + limitMs - Math.min(reportingMs, limitMs / 4), signal });
        return await conclude(ending, event, world, files);
    }
    finally {
        toolkit.forget();
        // A cancelled job is killed soon: it waits for nothing.
        await rules.close(signal.aborted ? 0 : undefined);
    }
}
function subjectOf(event, { serverUrl }) {
    const common = {
        repository: `${event.owner}/${event.repo}`,
        headSha: event.headSha,
        baseSha: event.baseSha,
        serverUrl,
    };
    return event.kind === 'pull-request'
        ? { kind: 'pull-request', ...common, number: event.number, fromFork: event.fromFork }
        : { kind: 'merge-group', ...common };
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./lib/github/client.js








const usualPace = { retryBase: 500, attempt: 10_000, call: 40_000, unstatedLimit: 60_000 };
const headers = { 'x-github-api-version': '2022-11-28' };
const graphqlSchema = schemas/* looseObject */._H3({ data: schemas/* unknown */.L5J(), errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() });
/** Octokit's typed overloads want a literal; the types were checked where the route was named. */
const untyped = (route) => route;
/** Opens the way to GitHub; nothing is asked yet. */
function createGitHubClient(options) {
    const pace = options.pace ?? usualPace;
    const mayWait = (milliseconds) => milliseconds < options.remainingMs();
    const onLimit = (seconds, _request, _octokit, count) => {
        const again = count < 2 && mayWait(seconds * 1000);
        options.log(`GitHub asks to wait ${seconds} s${again ? '; waiting' : ': too long, or too often, for this run'}.`);
        return again;
    };
    const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    const octokit = new Client({
        auth: options.token,
        baseUrl: options.apiUrl,
        userAgent: `content-gate/${options.version}`,
        log: { debug() { }, info() { }, warn() { }, error() { } },
        // 429 belongs to the throttling plugin, and a 4xx does not get better by itself.
        retry: {
            retries: 2,
            doNotRetry: [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451],
            retryAfterBaseValue: pace.retryBase,
        },
        throttle: {
            // The plugin's own groups space writes by seconds for clients that write without end, and count GraphQL reads as
            // writes. A run makes three content writes at most: one at a time is enough.
            write: new light.Group({ maxConcurrent: 8 }),
            notifications: new light.Group({ maxConcurrent: 1 }),
            fallbackSecondaryRateRetryAfter: pace.unstatedLimit / 1000,
            onRateLimit: onLimit,
            onSecondaryRateLimit: onLimit,
        },
        request: { fetch: attemptsOf(pace.attempt) },
    });
    /** Runs one call under the caller's signal and the client's own limit, and turns every throw into a value. */
    const attempt = async (signal, send) => {
        const limit = new AbortController();
        // A run whose time is up still reports, so each call has time for one attempt.
        const left = Math.max(pace.attempt, options.remainingMs());
        const timer = setTimeout(() => limit.abort(), Math.min(pace.call + pace.unstatedLimit * 2, left));
        const both = AbortSignal.any([signal, limit.signal]);
        try {
            return await untilAborted(send(both), both);
        }
        catch (error) {
            return { ok: false, failure: failureOf(error, both) };
        }
        finally {
            clearTimeout(timer);
        }
    };
    /** A refusal for speed that the plugins do not know is waited out once. */
    const patiently = async (signal, send) => {
        const first = await send();
        if (first.ok || first.failure.kind !== 'limited' || first.failure.status !== 422)
            return first;
        const pause = first.failure.retryAfterMs ?? pace.unstatedLimit;
        if (!mayWait(pause) || !(await wait(pause, signal)))
            return first;
        return send();
    };
    const checked = (schema, data, status, link) => {
        const parsed = schema.safeParse(data);
        if (!parsed.success)
            return { ok: false, failure: { kind: 'not-understood', status } };
        return { ok: true, value: parsed.data, hasNextPage: typeof link === 'string' && link.includes('rel="next"') };
    };
    return {
        rest: (route, parameters, schema, signal) => patiently(signal, () => attempt(signal, async (inner) => {
            // A write that got no answer may have been done: only its caller can find out, so it is not repeated here.
            const retries = route.startsWith('GET ') ? {} : { retries: 0 };
            const { data, status, headers: got, } = await octokit.request(untyped(route), {
                ...parameters,
                headers,
                request: { signal: inner, ...retries },
            });
            return checked(schema, data, status, got.link);
        })),
        graphql: (query, variables, schema, signal) => attempt(signal, async (inner) => {
            const { data, status } = await octokit.request({
                method: 'POST',
                url: options.graphqlUrl,
                query,
                variables,
                headers,
                request: { signal: inner },
            });
            const envelope = graphqlSchema.safeParse(data);
            if (!envelope.success)
                return { ok: false, failure: { kind: 'not-understood', status } };
            return checked(schema, envelope.data.data, status, undefined);
        }),
        blob: (repository, sha, limit, signal) => attempt(signal, async (inner) => {
            const { data, status } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
                ...repository,
                file_sha: sha,
                headers: { ...headers, accept: 'application/vnd.github.raw+json' },
                request: { signal: inner, parseSuccessResponseBody: false },
            });
            const bytes = data instanceof ReadableStream ? await readUpTo(data, limit) : undefined;
            if (bytes === undefined)
                return { ok: false, failure: { kind: 'not-understood', status } };
            return { ok: true, value: bytes, hasNextPage: false };
        }),
        location: (route, parameters, signal) => attempt(signal, async (inner) => {
            const { headers: got, status } = await octokit.request(untyped(route), {
                ...parameters,
                headers,
                request: { signal: inner, redirect: 'manual' },
            });
            return checked(schemas/* url */.OZ5(), got.location, status, undefined);
        }),
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
            hasArtifactService: data.ACTIONS_RESULTS_URL !== undefined,
            hasIdentity: data.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && data.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined,
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/event.js

/** Names the events in the one sentence that every refusal ends with. */
const supportedEvents = 'Supported events: pull_request, pull_request_target and merge_group.';
const event_sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const id = schemas/* int */.Whr().positive();
const event_name = schemas/* string */.YjP().regex(/^[\w.-]{1,100}$/);
const repositorySchema = schemas/* object */.Ikc({ id, name: event_name, owner: schemas/* object */.Ikc({ login: event_name }) });
const pullRequestSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().regex(/^[a-z_]{1,50}$/),
    repository: repositorySchema,
    pull_request: schemas/* object */.Ikc({
        number: id,
        changed_files: schemas/* int */.Whr().min(0),
        draft: schemas/* boolean */.zMY().default(false),
        head: schemas/* object */.Ikc({ sha: event_sha, repo: schemas/* object */.Ikc({ id }).nullable() }),
        base: schemas/* object */.Ikc({ sha: event_sha, repo: schemas/* object */.Ikc({ id }) }),
    }),
});
const mergeGroupSchema = schemas/* object */.Ikc({
    repository: repositorySchema,
    merge_group: schemas/* object */.Ikc({ head_sha: event_sha, base_sha: event_sha, head_ref: schemas/* string */.YjP().default('') }),
});
function event_problemOf(error) {
    const paths = [...new Set(error.issues.map(({ path }) => path.join('.') || 'the whole payload'))];
    return `The event's payload is not what GitHub sends: ${paths.slice(0, 5).join(', ')} is missing or malformed. ${supportedEvents}`;
}
function pullRequest(payload, target) {
    const parsed = pullRequestSchema.safeParse(payload);
    if (!parsed.success)
        return { kind: 'malformed', problem: event_problemOf(parsed.error) };
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
        headRepositoryId,
        fromFork: headRepositoryId !== pull.base.repo.id,
        changedFiles: pull.changed_files,
        draft: pull.draft,
        action,
        target,
    };
}
function mergeGroup(payload) {
    const parsed = mergeGroupSchema.safeParse(payload);
    if (!parsed.success)
        return { kind: 'malformed', problem: event_problemOf(parsed.error) };
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

;// CONCATENATED MODULE: ./lib/github/inputs.js

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
    mode: schemas/* literal */.euz('').or(oneOf(['enforce', 'advise'])),
    'on-missing-credentials': oneOf(['fail', 'skip']),
    'signing-key': schemas/* string */.YjP().refine((text) => text === '' || text.length >= 16, 'is shorter than 16 characters'),
});
/** The names of the inputs, as action.yml declares them. */
const inputNames = Object.keys(inputsSchema.shape);
const defaultConfig = '.github/content-gate.yml';
const inputs_defaults = {
    config: defaultConfig,
    'gate-id': 'content-gate',
    'on-missing-credentials': 'fail',
};
const secretInputs = ['api-key', 'github-token', 'signing-key'];
/**
 * Reads the inputs from the runner's variables. `hide` is called first, for every secret in each form that a log might show
 * it in, so that no later line can print one.
 */
function readInputs(variables, hide) {
    const raw = (name) => variables[`INPUT_${name.toUpperCase()}`] ?? '';
    for (const name of secretInputs)
        for (const form of formsOf(raw(name)))
            hide(form);
    const given = Object.fromEntries(inputNames.map((name) => [name, raw(name).trim() || (inputs_defaults[name] ?? '')]));
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
            configNamed: data.config !== defaultConfig,
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
/** The value in each form that a log might show it in; masking is exact, and needs more than a few characters. */
function formsOf(secret) {
    const trimmed = secret.trim();
    if (trimmed === '')
        return [];
    const base64 = Buffer.from(trimmed).toString('base64');
    // Inside a longer base64 text only the alignment of the first byte is kept, without the padding.
    const aligned = [0, 1, 2].map((offset) => Buffer.from(`${' '.repeat(offset)}${trimmed}`)
        .toString('base64')
        .slice(offset === 0 ? 0 : offset + 1)
        .replace(/.{0,2}=*$/, ''));
    const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
    const forms = [
        secret,
        trimmed,
        ...lines,
        encodeURIComponent(trimmed),
        base64,
        Buffer.from(trimmed).toString('base64url'),
        ...aligned,
    ];
    return [...new Set(forms)].filter((form) => form.length >= 4);
}

;// CONCATENATED MODULE: ./lib/github/runner-log.js
// The escapes of the runner's workflow commands: a percent sign starts one.
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** Opens the log; `write` gets whole lines. It does not load the toolkit, which takes longer than the first request to a model. */
function createRunnerLog(write, neutralise) {
    const command = (name, text) => write(`::${name}::${escaped(text)}\n`);
    return {
        line: (text) => write(`${neutralise.lines(text)}\n`),
        warning: (text) => command('warning', neutralise.annotation(text)),
        error: (text) => command('error', neutralise.annotation(text)),
        hide: (secret) => command('add-mask', secret),
    };
}

;// CONCATENATED MODULE: ./lib/action.js










/** Until the configuration says how long the run may take. GitHub is down, or its limits are spent, when reading it takes longer. */
const longestSetupMs = 90_000;
/** Runs the action as the runner started it, and returns the exit code of the job's step. */
async function runAction(bundle) {
    const log = createRunnerLog((text) => void process.stdout.write(text), {
        lines: neutralise/* logLines */.OG,
        annotation: neutralise/* annotationText */.xr,
    });
    const cancel = new AbortController();
    const stop = () => cancel.abort(new Error('the run was cancelled'));
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
        return await judge(bundle, log, cancel.signal);
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
async function judge(bundle, log, signal) {
    const refuse = (problems) => {
        for (const problem of problems)
            log.error(problem);
        return 1;
    };
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
    const startedAt = Date.now();
    let deadline = startedAt + longestSetupMs;
    const client = createGitHubClient({
        token: inputs.inputs.token,
        apiUrl: environment.apiUrl,
        graphqlUrl: environment.graphqlUrl,
        version: version/* version */.r,
        remainingMs: () => deadline - Date.now(),
        log: log.line,
    });
    return judgeEvent(event, {
        inputs: inputs.inputs,
        environment,
        client,
        log,
        bundle,
        startedAt,
        signal,
        bound: (at) => {
            deadline = at;
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


/***/ })

};
