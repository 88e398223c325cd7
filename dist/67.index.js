export const id = 67;
export const ids = [67];
export const modules = {

/***/ 59448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   valueFindings: () => (/* binding */ valueFindings)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18504);

const textKeys = ['title', 'description', 'summary', 'author'];
const dateKeys = [
    'date',
    'pubDate',
    'publishDate',
    'publishedAt',
    'published',
    'updated',
    'updatedDate',
    'lastmod',
    'expiryDate',
];
/** Values that no site can use, whatever its schema: empty titles, days that do not exist. */
function valueFindings(block) {
    if (typeof block.data !== 'object' || block.data === null || Array.isArray(block.data)) {
        if (block.data === null || block.data === undefined)
            return [];
        return [
            {
                criterion: 'front-matter-values',
                message: 'The front matter is not a list of keys with values.',
                span: { start: block.body.start, end: Math.max(block.body.start + 1, block.body.end - 1) },
            },
        ];
    }
    const values = new Map(Object.entries(block.data));
    const findings = [];
    for (const key of textKeys) {
        const value = values.get(key);
        if (!values.has(key) || (typeof value === 'string' ? value.trim() !== '' : value !== null))
            continue;
        findings.push({
            criterion: 'front-matter-values',
            message: `"${key}" is empty. Give it a value or remove the key.`,
            span: (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .spanAt */ .i)(block, [key], 'key'),
        });
    }
    for (const key of dateKeys) {
        const value = values.get(key);
        if (typeof value !== 'string' || existsInCalendar(value))
            continue;
        findings.push({
            criterion: 'front-matter-values',
            message: `"${key}" is ${value.slice(0, 40)}, and there is no such day.`,
            span: (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .spanAt */ .i)(block, [key], 'value'),
        });
    }
    return findings;
}
/** False only for what looks like an ISO date and names a day that does not exist. */
function existsInCalendar(value) {
    const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/u.exec(value.trim());
    if (parts === null)
        return true;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}


/***/ })

};
