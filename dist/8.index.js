export const id = 8;
export const ids = [8];
export const modules = {

/***/ 66008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveChecks: () => (/* binding */ serveChecks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _content_explosive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56734);
/* harmony import */ var _content_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91242);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17717);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45175);








/** The worker's side of the pool: takes pages one at a time, sends each review as soon as it is there. */
function serveChecks() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort;
    if (port === null)
        throw new Error('serveChecks runs in a worker thread only');
    const settings = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData;
    const assets = assetsOf(settings);
    const replies = new Map();
    const ask = asker(port, replies);
    let parsed;
    port.on('message', (message) => {
        if (message.type === 'reply') {
            replies.get(message.id)?.(message.reply);
            replies.delete(message.id);
            return;
        }
        void (message.type === 'parse' ? parse(message.file) : check(message));
    });
    void prepare();
    async function prepare() {
        if (settings.warmGrammar) {
            const { loadGrammar } = await Promise.all(/* import() */[__webpack_require__.e(247), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 35593));
            // An engine that does not load is a failure of the checker that asks for it, page by page, with the cause.
            await loadGrammar(assets).catch(() => undefined);
        }
        send({ type: 'ready' });
    }
    /** Phases come one after the other with the same page: the last parse is often the one that is needed again. */
    async function parsedOnce(file) {
        if (parsed?.file.path !== file.path || parsed.file.text !== file.text) {
            parsed = { file, document: await (0,_content_parse_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDocument */ .Tp)(file) };
        }
        return parsed.document;
    }
    async function parse(file) {
        send({ type: 'document', document: await parsedOnce(file) });
        send({ type: 'done' });
    }
    async function check(job) {
        const { file } = job;
        const construct = (0,_content_explosive_js__WEBPACK_IMPORTED_MODULE_4__/* .looksExplosive */ .m)(file.text);
        if (construct !== undefined) {
            for (const [index, reviewer] of job.reviewers.entries()) {
                const cause = `it holds ${construct}, which would stall a parser`;
                send({ type: 'review', index, review: (0,_review_js__WEBPACK_IMPORTED_MODULE_6__/* .undecidedReview */ .iB)(reviewer, file.path, cause) });
            }
            send({ type: 'done' });
            return;
        }
        const document = await parsedOnce(file);
        const tools = {
            head: snapshotOf('head', job.shas.head, ask),
            base: snapshotOf('base', job.shas.base, ask),
            changed: job.changed,
            pages: job.pages,
            assets,
            results: async (path) => readReply(await ask({ about: 'results', path })),
            reach: async (url) => {
                const reply = await ask({ about: 'web', url });
                return reply !== undefined && 'kind' in reply ? reply : { kind: 'unsure' };
            },
            // Checks end with their worker: there is nothing in here to cancel one by one.
            signal: new AbortController().signal,
        };
        for (const [index, reviewer] of job.reviewers.entries()) {
            const checker = (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .checkerNamed */ .H)(reviewer.checker);
            try {
                if (checker === undefined)
                    throw new Error(`There is no checker "${reviewer.checker}".`);
                send({ type: 'review', index, review: await (0,_review_js__WEBPACK_IMPORTED_MODULE_6__/* .rulesReview */ .kJ)(reviewer, checker, document, tools) });
            }
            catch (error) {
                send({ type: 'failed', index, cause: error instanceof Error ? error.message : 'unknown' });
            }
        }
        send({ type: 'done' });
    }
    function send(message) {
        port?.postMessage(message);
    }
}
function asker(port, replies) {
    let last = 0;
    return (question) => new Promise((settle) => {
        last += 1;
        replies.set(last, settle);
        const message = { type: 'question', id: last, question };
        port.postMessage(message);
    });
}
function readReply(reply) {
    if (reply === undefined || !('ok' in reply))
        return { ok: false, reason: 'unreadable', cause: 'no answer' };
    return reply;
}
const listings = new Map();
function snapshotOf(side, sha, ask) {
    return {
        sha,
        read: async (path) => readReply(await ask({ about: 'read', side, path })),
        paths() {
            const key = `${side} ${sha}`;
            const known = listings.get(key) ?? ask({ about: 'paths', side }).then((reply) => (reply instanceof Set ? reply : undefined));
            listings.set(key, known);
            return known;
        },
    };
}
function assetsOf(settings) {
    const load = async (path) => {
        try {
            const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
            return path.endsWith('.br') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.brotliDecompressSync)(bytes) : bytes;
        }
        catch {
            // What the system says names folders of the machine, and the reader of a report can do nothing with them.
            throw new Error(`The data file ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}, which comes with this program, is missing or damaged.`);
        }
    };
    return { words: () => load(settings.assets.words), grammar: () => load(settings.assets.grammar) };
}


/***/ })

};
