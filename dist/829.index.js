export const id = 829;
export const ids = [829];
export const modules = {

/***/ 66829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryFacts: () => (/* binding */ repositoryFacts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const longestMs = 10_000;
const rules = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ required_status_checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ context: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional() }).optional(),
}));
const secretNames = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ secrets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) });
const pulls = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$() }));
const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** Asks GitHub what `doctor` cannot read from files. What it does not say is left out. */
async function repositoryFacts(request) {
    const { repository, now } = request;
    const about = await get(request, `repos/${repository}`, repositorySchema);
    if (about === undefined)
        return {};
    const [required, own, shared, open] = await Promise.all([
        get(request, `repos/${repository}/rules/branches/${encodeURIComponent(about.default_branch)}?per_page=100`, rules),
        get(request, `repos/${repository}/actions/secrets?per_page=100`, secretNames),
        get(request, `repos/${repository}/actions/organization-secrets?per_page=100`, secretNames),
        get(request, `repos/${repository}/pulls?state=open&sort=created&direction=asc&per_page=1`, pulls),
    ]);
    const [oldest] = open ?? [];
    return {
        ...(required === undefined
            ? {}
            : {
                requiredChecks: required.flatMap(({ parameters }) => (parameters?.required_status_checks ?? []).map(({ context }) => context)),
            }),
        ...(own === undefined ? {} : { secrets: [...own.secrets, ...(shared?.secrets ?? [])].map(({ name }) => name) }),
        ...(oldest === undefined ? {} : { oldestPullDays: (now - Date.parse(oldest.created_at)) / 86_400_000 }),
    };
}
async function get({ apiUrl, token, signal }, path, schema) {
    try {
        const answer = await fetch(`${apiUrl}/${path}`, {
            headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
            redirect: 'error',
            signal: AbortSignal.any([signal, AbortSignal.timeout(longestMs)]),
        });
        if (!answer.ok)
            return undefined;
        const read = schema.safeParse(await answer.json());
        return read.success ? read.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
