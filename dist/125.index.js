export const id = 125;
export const ids = [125];
export const modules = {

/***/ 94125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waive: () => (/* binding */ waive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_exceptions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4398);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7109);
/* harmony import */ var _content_decode_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32431);
/* harmony import */ var _content_sentence_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(17328);
/* harmony import */ var _local_workspace_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89581);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50566);
/* harmony import */ var _report_recorded_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5635);
/* harmony import */ var _report_shown_findings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6505);
/* harmony import */ var _run_exceptions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15707);
/* harmony import */ var _setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17138);
/* harmony import */ var _verdict_whole_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59705);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41556);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60328);















const usualDays = 90;
const head = '# Findings that are right as they stand, read at the base commit. content-gate waive writes the entries.\nversion: 1\nexceptions:\n';
/** Writes an exception for a finding of a recorded run into the file that counts once it is merged. */
async function waive(options, world) {
    const place = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)({ paths: [], base: undefined, allowEmpty: true }, world);
    if (!place.ok)
        return (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(world, place.problem);
    const read = await (0,_record_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecordFile */ .m7)(options.record, world);
    if (read.kind !== 'intact')
        return (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(world, read.problem);
    const found = findingsNamed((0,_report_recorded_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOfRecord */ .N)(read.record)?.files ?? [], options.id.toLowerCase());
    const [one] = found;
    if (one === undefined || found.length > 1) {
        const many = found.length > 1 ? 'more than one finding' : 'no finding';
        return (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(world, `${many} of this run has the id ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(options.id, 40)}: take it from the report, with at least 4 digits.`);
    }
    const { file, findings } = one;
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, file.path), 'utf8').catch(() => undefined);
    if (text === undefined || (0,_content_decode_js__WEBPACK_IMPORTED_MODULE_6__/* .gitBlobId */ .t)(Buffer.from(text)) !== file.blobSha) {
        return (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(world, `${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(file.path, 200)} is not what this run judged: run content-gate check again.`);
    }
    const exceptions = findings.map((finding) => exceptionFor(finding, file.path, text, options, new Date()));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.root, _setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionsPath */ .iy);
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
    const after = `${withNewline(before ?? head)}${exceptions.map(entry).join('')}`;
    const checked = (0,_config_exceptions_js__WEBPACK_IMPORTED_MODULE_8__/* .readExceptions */ .r)(after, _setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionsPath */ .iy);
    const kept = before === undefined ? 0 : countOf(before);
    if (!checked.ok || checked.exceptions.length !== kept + exceptions.length) {
        const why = checked.ok
            ? [`${_setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionsPath */ .iy} does not end with its list of exceptions.`]
            : checked.problems.map(_config_problem_js__WEBPACK_IMPORTED_MODULE_9__/* .problemLine */ .YK);
        return (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(world, ...why, 'Nothing was written. This would be:', ...exceptions.flatMap((one) => entry(one).trimEnd().split('\n')));
    }
    const written = await (0,_local_workspace_file_js__WEBPACK_IMPORTED_MODULE_10__/* .writeInWorkspace */ .A)(place.root, _setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionsPath */ .iy, after);
    if (!written.ok)
        return (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(world, (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(written.warning.replace(' (GITHUB_WORKSPACE)', '')));
    const lines = exceptions.map((exception) => `wrote ${_setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionsPath */ .iy}: ${(0,_run_exceptions_js__WEBPACK_IMPORTED_MODULE_11__/* .exceptionId */ .tv)(exception)} waives ${exception.criterion} on ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(exception.page, 200)} until ${exception.until}.
`);
    world.out.write(`${lines.join('')}It counts once it is merged: exceptions are read at the base commit.
`);
    return _verdict_whole_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .hS.approved;
}
/** What is shown as one is waived as one: every finding that says the same of the same place. */
function findingsNamed(files, id) {
    if (!/^[0-9a-f]{4,16}$/.test(id))
        return [];
    return files.flatMap((file) => {
        const all = file.reviewers.flatMap(({ review }) => review?.findings ?? []);
        return (0,_report_shown_findings_js__WEBPACK_IMPORTED_MODULE_13__/* .shownFindings */ .q)(file)
            .filter(({ fingerprints }) => fingerprints.some((one) => one.startsWith(id)))
            .map(({ fingerprints }) => ({
            file,
            findings: [
                ...new Map(all.filter((one) => fingerprints.includes(one.fingerprint)).map((one) => [one.criterion, one])).values(),
            ],
        }));
    });
}
function exceptionFor(finding, page, text, { reason, owner, until }, now) {
    const place = finding.quote?.range ?? finding.range;
    const sentence = place === undefined ? '' : (0,_content_sentence_js__WEBPACK_IMPORTED_MODULE_14__/* .sentenceAround */ .P)(text, place);
    const last = new Date(now.getTime() + usualDays * 86_400_000).toISOString().slice(0, 10);
    return {
        criterion: finding.criterion,
        page,
        ...(sentence === '' ? { text: (0,_run_exceptions_js__WEBPACK_IMPORTED_MODULE_11__/* .pageDigest */ .Qe)(text) } : { quote: sentence }),
        reason,
        owner: owner.startsWith('@') ? owner : `@${owner}`,
        until: until ?? last,
    };
}
/** JSON is YAML: every value in quotation marks, whatever is in it. */
function entry(exception) {
    const lines = Object.entries(exception).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return `  - ${lines.join('\n    ')}\n`;
}
function withNewline(text) {
    const open = text.replace(/^exceptions:[ \t]*\[\][ \t]*$/m, 'exceptions:');
    return open === '' || open.endsWith('\n') ? open : `${open}\n`;
}
function countOf(text) {
    const read = (0,_config_exceptions_js__WEBPACK_IMPORTED_MODULE_8__/* .readExceptions */ .r)(text, _setup_read_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .exceptionsPath */ .iy);
    return read.ok ? read.exceptions.length : 0;
}


/***/ })

};
