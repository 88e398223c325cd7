export const id = 665;
export const ids = [665];
export const modules = {

/***/ 95665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaFindings: () => (/* binding */ schemaFindings)
/* harmony export */ });
/* harmony import */ var _page_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83109);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18504);


/** Where the front matter departs from the site's schema and from the keys that the team requires. */
async function schemaFindings(request) {
    const { block, schema, tools } = request;
    const missing = request.required
        .filter((key) => !hasKey(block?.data, [], key))
        .map((key) => missingKey(request, [], key));
    if (schema === undefined)
        return { findings: missing, undecided: [] };
    const validator = await compiled(schema, tools);
    if ('problem' in validator)
        return { findings: missing, undecided: [validator.problem] };
    validator.validate(block?.data ?? {});
    const findings = relevant(validator.validate.errors ?? []).map((error) => toFinding(request, error));
    const known = new Set(findings.map((finding) => finding.subject));
    return { findings: [...findings, ...missing.filter((finding) => !known.has(finding.subject))], undecided: [] };
}
async function compiled(path, tools) {
    const read = await tools.base.read(path, tools.signal);
    if (!read.ok)
        return { problem: `The schema ${path} could not be read: ${read.cause}` };
    const [{ Ajv2020 }, { Ajv }, { default: formats }, { parse }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)),
        Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)),
        Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)),
    ]);
    try {
        const schema = parse(read.text, { maxAliasCount: 50 });
        if (typeof schema !== 'object' || schema === null)
            return { problem: `The schema ${path} is not an object.` };
        const draft = '$schema' in schema ? String(schema.$schema) : '';
        const settings = { allErrors: true, strict: false, validateFormats: true, logger: false };
        const ajv = draft.includes('draft-07') ? new Ajv(settings) : new Ajv2020(settings);
        formats.default(ajv);
        return { validate: ajv.compile(schema) };
    }
    catch (error) {
        const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown';
        return { problem: `The schema ${path} is not a JSON Schema that can be used: ${cause.slice(0, 200)}` };
    }
}
/** Without the errors that only repeat others: branches of an alternative, and the alternative's own "if". */
function relevant(errors) {
    const alternatives = errors
        .filter((error) => error.keyword === 'anyOf' || error.keyword === 'oneOf')
        .map((error) => `${error.schemaPath}/`);
    return errors.filter((error) => error.keyword !== 'if' && !alternatives.some((path) => error.schemaPath.startsWith(path)));
}
function toFinding(request, error) {
    const path = error.instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
    const params = error.params;
    if (error.keyword === 'required')
        return missingKey(request, path, String(params.missingProperty));
    const extra = params.additionalProperty ?? params.unevaluatedProperty;
    const { block } = request;
    if (typeof extra === 'string') {
        return {
            criterion: 'front-matter-schema',
            message: `The schema knows no key "${extra}"${inside(path)}.`,
            ...(block === undefined ? {} : { span: (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .spanAt */ .i)(block, [...path, extra], 'key') }),
        };
    }
    return {
        criterion: 'front-matter-schema',
        message: `${path.length === 0 ? 'The front matter' : `"${path.join('.')}"`} ${wanted(error, params)}.`,
        ...(block === undefined ? {} : { span: (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .spanAt */ .i)(block, path, 'value') }),
    };
}
function wanted(error, params) {
    const allowed = params.allowedValues;
    if (Array.isArray(allowed)) {
        const shown = allowed.slice(0, 12).map((value) => JSON.stringify(value));
        return `must be one of ${shown.join(', ')}${allowed.length > 12 ? ', ...' : ''}`;
    }
    return error.message ?? 'does not match the schema';
}
function inside(path) {
    return path.length === 0 ? '' : ` in "${path.join('.')}"`;
}
function missingKey(request, path, key) {
    const { page, block, base } = request;
    // A line that was taken away leaves no changed line behind: only the text before the change can tell.
    const taken = base !== undefined && base.problems.length === 0 && hasKey(base.data, path, key);
    const isNew = page.file.status === 'added' || taken;
    return {
        criterion: 'front-matter-schema',
        message: `The front matter lacks "${[...path, key].join('.')}".`,
        subject: [...path, key].join('.'),
        span: block !== undefined && path.length > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .spanAt */ .i)(block, path, 'key') : (0,_page_position_js__WEBPACK_IMPORTED_MODULE_1__/* .lineSpan */ .ZX)(page, 1),
        ...(isNew ? { standing: 'changed' } : {}),
    };
}
function hasKey(data, path, key) {
    let value = data;
    for (const part of [...path, key]) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return false;
        value = new Map(Object.entries(value)).get(String(part));
    }
    return true;
}


/***/ })

};
