export const id = 35;
export const ids = [35];
export const modules = {

/***/ 22416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   externalFindings: () => (/* binding */ externalFindings)
/* harmony export */ });
/* harmony import */ var _english_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24604);

/** How many addresses of one page are asked; a page of links to everywhere is a list, and not this change's doing. */
const mostAsked = 100;
/** Within this time; what has not answered by then is not judged. */
const patienceMs = 30_000;
/** What became of the links that lead to other sites: only a clear "not there" is a finding, everything else a note. */
async function externalFindings(links, settings, { reach, signal }) {
    const places = new Map();
    for (const link of links) {
        const address = externalAddress(link.url, settings);
        if (address !== undefined)
            places.set(address, [...(places.get(address) ?? []), link]);
    }
    const asked = [...places].slice(0, mostAsked);
    let timer;
    const tired = new Promise((settle) => {
        timer = setTimeout(() => settle('late'), patienceMs);
    });
    const answers = await Promise.all(asked.map(async ([address, where]) => ({
        where,
        host: new URL(address).host,
        answer: await Promise.race([reach(address, signal), tired]),
    })));
    clearTimeout(timer);
    // Without a network no name is known: a name is only missing where others were found.
    const online = answers.some(({ answer }) => answer !== 'late' && (answer.kind === 'alive' || answer.kind === 'dead'));
    const findings = [];
    let unanswered = places.size - asked.length;
    let kept = 0;
    for (const { where, host, answer } of answers) {
        const gone = answer !== 'late' && (answer.kind === 'dead' || (answer.kind === 'no-host' && online));
        if (gone) {
            const why = answer.kind === 'dead' ? `${host} answers that it is not there (${answer.status})` : `there is no host ${host}`;
            for (const { span, image } of where) {
                const what = image ? 'image' : 'link';
                findings.push({ criterion: 'dead-external', message: `This ${what} leads nowhere: ${why}.`, span });
            }
        }
        else if (answer === 'late' || answer.kind === 'unsure' || answer.kind === 'no-host')
            unanswered += 1;
        else if (answer.kind === 'private')
            kept += 1;
    }
    return {
        findings,
        notes: [
            ...(unanswered === 0
                ? []
                : [`${(0,_english_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unanswered, 'link')} to other sites gave no clear answer and could not be judged.`]),
            ...(kept === 0 ? [] : [`${(0,_english_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(kept, 'link')} to hosts that are not public were not asked.`]),
        ],
    };
}
/** The address that is asked, without its fragment; `undefined` for what is not of another site or left out by the team. */
function externalAddress(url, { allow, ignore }) {
    const address = url.startsWith('//') ? `https:${url}` : url;
    if (!/^https?:\/\//iu.test(address) || !URL.canParse(address))
        return undefined;
    const parsed = new URL(address);
    if (ignore.some((host) => isHost(parsed.hostname, host)))
        return undefined;
    if (allow.length > 0 && !allow.some((host) => isHost(parsed.hostname, host)))
        return undefined;
    parsed.hash = '';
    return parsed.href;
}
function isHost(hostname, pattern) {
    const wanted = pattern.toLowerCase();
    return wanted.startsWith('*.')
        ? hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1))
        : hostname === wanted;
}


/***/ })

};
