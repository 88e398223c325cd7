export const id = 632;
export const ids = [632];
export const modules = {

/***/ 19632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveChecks: () => (/* binding */ serveChecks)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _content_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91242);
/* harmony import */ var _checkers_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95073);
/* harmony import */ var _rules_review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54623);




/** The worker's side of the pool: takes pages one at a time, sends each review as soon as it is there. */
function serveChecks(readAsset) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('serveChecks runs in a worker thread only');
    const settings = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const asset = (name) => readAsset(settings.assets, name);
    const replies = new Map();
    const ask = asker(port, replies);
    port.on('message', (message) => {
        switch (message.type) {
            case 'reply':
                replies.get(message.id)?.(message.reply);
                replies.delete(message.id);
                break;
            case 'parse':
                void parse(message.file);
                break;
            case 'review':
                void review(message);
                break;
            default:
                message;
        }
    });
    send({ type: 'ready' });
    async function parse(file) {
        send({ type: 'parsed', page: await (0,_content_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePage */ .N)(file) });
        send({ type: 'done' });
    }
    async function review({ page, reviewers, changed, pages, site, shas }) {
        const tools = {
            head: snapshotOf('head', shas.head, ask),
            base: snapshotOf('base', shas.base, ask),
            changed,
            pages,
            ...(site === undefined ? {} : { site }),
            asset,
            results: async (path) => readReply(await ask({ about: 'results', path })),
            reach: async (url) => {
                const reply = await ask({ about: 'web', url });
                return reply !== undefined && 'kind' in reply ? reply : { kind: 'unsure' };
            },
            // Checks end with their worker: there is nothing in here to cancel one by one.
            signal: new AbortController().signal,
        };
        for (const [index, reviewer] of reviewers.entries()) {
            const checker = (0,_checkers_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .checkerNamed */ .HN)(reviewer.checker);
            try {
                if (checker === undefined)
                    throw new Error(`There is no checker "${reviewer.checker}".`);
                send({ type: 'reviewed', index, review: await (0,_rules_review_js__WEBPACK_IMPORTED_MODULE_3__/* .rulesReview */ .kJ)(reviewer, checker, page, tools) });
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


/***/ })

};
