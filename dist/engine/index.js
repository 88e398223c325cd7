import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({});
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W6: () => (/* reexport */ PlanError),
  AD: () => (/* reexport */ StoreError),
  Z5: () => (/* reexport */ blocked),
  so: () => (/* reexport */ completed),
  dz: () => (/* reexport */ countBallots),
  y0: () => (/* reexport */ createQueue),
  G4: () => (/* reexport */ defaultPolicy),
  KG: () => (/* reexport */ endingLine),
  J5: () => (/* reexport */ endingPhrase),
  oX: () => (/* reexport */ fileStore),
  om: () => (/* reexport */ historyOf),
  u_: () => (/* reexport */ historyText),
  dg: () => (/* reexport */ isTransient),
  LK: () => (/* reexport */ memoryStore),
  OJ: () => (/* reexport */ outcomePhrase),
  aw: () => (/* reexport */ planPipeline),
  Pt: () => (/* reexport */ planText),
  Nl: () => (/* reexport */ progressPhrase),
  RA: () => (/* reexport */ readSnapshot),
  wz: () => (/* reexport */ resilient),
  WQ: () => (/* reexport */ resumePipeline),
  a7: () => (/* reexport */ runBatch),
  aI: () => (/* reexport */ runPipeline),
  LW: () => (/* reexport */ steadyClock),
  Wy: () => (/* reexport */ strategies),
  hf: () => (/* reexport */ timelineOf),
  gX: () => (/* reexport */ undoingPhrase),
  ZI: () => (/* reexport */ usualRetry),
  H5: () => (/* reexport */ verifyChain)
});

;// CONCATENATED MODULE: ./lib/engine/clock.js
/** The time of this machine as it was when the process began, gone on without steps: setting the clock moves no deadline. */
const steadyClock = () => Math.round(performance.timeOrigin + performance.now());

;// CONCATENATED MODULE: ./lib/engine/queue.js
const never = new AbortController().signal;
/** Refuses a number of places in which nothing could ever run. */
function checkPlaces(places) {
    if (!(Number.isInteger(places) && places > 0))
        throw new RangeError(`nothing can run in ${places} places`);
}
/** A queue with so many places; unless `choose` says otherwise, first come, first served. */
function createQueue(places, choose) {
    checkPlaces(places);
    const waiting = [];
    let running = 0;
    function next() {
        if (choose === undefined)
            return waiting.shift();
        const chosen = choose(waiting.map(({ wish }) => wish));
        const index = chosen === undefined ? -1 : waiting.findIndex(({ wish }) => wish === chosen);
        return index === -1 ? undefined : waiting.splice(index, 1)[0];
    }
    function admit() {
        while (running < places && waiting.length > 0) {
            const entry = next();
            if (entry === undefined)
                return;
            running += 1;
            let left = false;
            entry.start(() => {
                if (left)
                    return;
                left = true;
                running -= 1;
                admit();
            });
        }
    }
    function enter(signal, wish) {
        return new Promise((resolve, reject) => {
            if (signal.aborted)
                return reject(signal.reason);
            const entry = {
                wish,
                start(leave) {
                    signal.removeEventListener('abort', giveUp);
                    resolve(leave);
                },
            };
            function giveUp() {
                waiting.splice(waiting.indexOf(entry), 1);
                reject(signal.reason);
                admit();
            }
            signal.addEventListener('abort', giveUp, { once: true });
            waiting.push(entry);
            admit();
        });
    }
    return {
        enter,
        admit,
        async run(work, wish) {
            const leave = await enter(never, wish);
            try {
                return await work();
            }
            finally {
                leave();
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/thrown.js
const longestMessage = 500;
/** One bounded line for whatever was thrown. The text stays untrusted: it may be a provider's. */
function messageOf(thrown) {
    const text = rawMessage(thrown).replaceAll(/\s+/g, ' ').trim();
    if (text === '')
        return 'no message was given';
    return text.length > longestMessage ? `${text.slice(0, longestMessage)}...` : text;
}
// Far more than is shown: white space is folded before the rest is cut off.
const longestRead = 10_000;
function rawMessage(thrown) {
    try {
        // A message is a text by convention only: whoever throws can make it anything.
        const said = thrown instanceof Error ? thrown.message || thrown.name : thrown;
        return String(said).slice(0, longestRead);
    }
    catch {
        // An object without a prototype, or with a hostile toString, cannot be turned into text.
        return 'something that cannot be shown was thrown';
    }
}
/** Lets a promise that nobody waits for fail by itself: unheard, it would end the process. */
function letFail(promise) {
    if (promise !== undefined)
        Promise.resolve(promise).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/engine/batch.js



/** Runs one piece of work for each item; the endings are in the order of the items. */
async function runBatch(items, run, options) {
    const { clock = steadyClock, concurrency } = options;
    checkPlaces(concurrency);
    const one = async (item, index) => {
        if (options.signal?.aborted)
            return { kind: 'not-started', reason: messageOf(options.signal.reason) };
        if (options.deadline !== undefined && clock() >= options.deadline) {
            return { kind: 'not-started', reason: 'the deadline of the run had passed' };
        }
        try {
            return { kind: 'ran', result: await run(item, index) };
        }
        catch (error) {
            return { kind: 'failed', error: messageOf(error) };
        }
    };
    // Nobody waits: whoever is done with one item takes the next.
    const endings = [];
    const left = items.entries();
    const takeOn = async () => {
        for (const [index, item] of left)
            endings[index] = await one(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, takeOn));
    return endings;
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/engine/canonical-json.js

/**
 * One text for one value, whatever the order of its keys: the scheme of RFC 8785 (keys by UTF-16 code units, numbers and
 * strings as ECMAScript writes them). Numbers must be finite.
 */
function canonicalJson(value) {
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new TypeError(`${value} has no JSON form`);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    // Object.entries and not a lookup by key: a key named `__proto__` must be read as the data that it is.
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
/** SHA-256 of a text's UTF-8 bytes, in hex. */
function sha256(text) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text, 'utf8').digest('hex');
}
/**
 * The key under which an answer is reused: every nested setting of `parts` is in it, the order of keys is not. `use` keeps
 * keys of different purposes apart.
 */
function reuseKey(use, parts) {
    return sha256(canonicalJson([use, parts]));
}
// Array.isArray narrows a readonly array away; this one keeps it.
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/engine/plain-data.js
/** Values nested deeper than this are refused: every walk over a value recurses, and a hostile record must not end it. */
const deepestNesting = 200;
const longestPlace = 60;
/**
 * Copies a value into frozen plain data. As in JSON, members that are `undefined` are left out and -0 becomes 0; anything
 * else that JSON would bend in silence (NaN, a Date, a Map, a circle) is refused with its place.
 */
function toPlainData(value) {
    return copy(value, '', 0);
}
/** Whether a value is plain data already; for values that came out of `JSON.parse`, where only the nesting can be wrong. */
function isPlainData(value) {
    return toPlainData(value).ok;
}
function copy(value, at, depth) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return { ok: true, value };
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            return { ok: false, at, why: `${value} has no JSON form` };
        return { ok: true, value: value === 0 ? 0 : value };
    }
    if (typeof value !== 'object')
        return { ok: false, at, why: `a value of type ${typeof value} is not plain data` };
    if (depth >= deepestNesting)
        return {
            ok: false,
            at: `${at.slice(0, longestPlace)}...`,
            why: `it is nested deeper than ${deepestNesting} levels, or contains itself`,
        };
    return Array.isArray(value) ? copyList(value, at, depth) : copyMembers(value, at, depth);
}
function copyList(list, at, depth) {
    const copies = [];
    for (const [index, element] of list.entries()) {
        const copied = copy(element, `${at}[${index}]`, depth + 1);
        if (!copied.ok)
            return copied;
        copies.push(copied.value);
    }
    return { ok: true, value: Object.freeze(copies) };
}
function copyMembers(source, at, depth) {
    const prototype = Object.getPrototypeOf(source);
    if (prototype !== null && prototype !== Object.prototype) {
        return { ok: false, at, why: 'an instance of a class is not plain data' };
    }
    const members = [];
    for (const [key, member] of Object.entries(source)) {
        if (member === undefined)
            continue;
        const copied = copy(member, `${at}.${key}`, depth + 1);
        if (!copied.ok)
            return copied;
        members.push([key, copied.value]);
    }
    return { ok: true, value: Object.freeze(Object.fromEntries(members)) };
}

;// CONCATENATED MODULE: ./lib/engine/context.js


/** Values whose canonical text is longer than this are held once, by their digest, and entries carry the reference. */
const longestInlineValue = 1024;
/** The hash that stands before the first entry. */
const chainStart = sha256('content-gate context 1');
/** An empty context, or one that goes on from a snapshot whose chain is known to hold. */
function createContext(clock, from) {
    const entries = [...(from?.entries ?? [])];
    const blobs = new Map(Object.entries(from?.blobs ?? {}));
    const last = new Map();
    for (const { key, value } of entries) {
        const known = heldValue(value, blobs);
        if (known !== undefined)
            last.set(key, { held: value, value: known });
    }
    const hold = (value) => {
        const text = canonicalJson(value);
        if (text.length <= longestInlineValue)
            return Object.freeze({ inline: value });
        const blob = sha256(text);
        if (!blobs.has(blob))
            blobs.set(blob, value);
        return Object.freeze({ blob });
    };
    return {
        entries,
        blobs,
        get head() {
            return entries.at(-1)?.hash ?? chainStart;
        },
        read: (key) => last.get(key)?.value,
        has: (key) => last.has(key),
        readMany(keys) {
            return viewOf(this, keys);
        },
        history: () => historyOf({ entries, blobs }),
        snapshot() {
            return snapshotOf(this);
        },
        append(author, key, value) {
            const plain = toPlainData(value);
            if (!plain.ok)
                throw new TypeError(`the value of ${key}${plain.at} cannot be recorded: ${plain.why}`);
            const unhashed = {
                sequence: entries.length,
                author,
                at: new Date(clock()).toISOString(),
                key,
                value: hold(plain.value),
                previous: last.get(key)?.held ?? null,
            };
            const entry = Object.freeze({ ...unhashed, hash: entryHash(unhashed, this.head) });
            entries.push(entry);
            last.set(key, { held: entry.value, value: plain.value });
            return entry;
        },
    };
}
/** The audit trail of a context or of what was recorded of one. */
function historyOf({ entries, blobs, }) {
    const large = blobs instanceof Map ? blobs : new Map(Object.entries(blobs));
    return entries.map(({ at, author, key, value, previous }) => {
        const now = heldValue(value, large);
        const before = previous === null ? undefined : heldValue(previous, large);
        return {
            ...{ at, author, key },
            ...(now === undefined ? {} : { value: now }),
            ...(before === undefined ? {} : { previous: before }),
        };
    });
}
function heldValue(held, blobs) {
    return 'inline' in held ? held.inline : blobs.get(held.blob);
}
/** The values of some keys, frozen: all that a task gets to see. Keys without a value are absent. */
function viewOf(context, keys) {
    const members = keys.flatMap((key) => {
        const value = context.read(key);
        return value === undefined ? [] : [[key, value]];
    });
    return Object.freeze(Object.fromEntries(members));
}
/**
 * A context as data. The large values of the keys that `leaveOut` names are kept by their digest only: a text that the
 * caller holds anyway need not be in every record.
 */
function snapshotOf(context, leaveOut = () => false) {
    const { from: _, ...snapshot } = sliceOf(context, 0, leaveOut);
    return snapshot;
}
/** What was added to a context since it had `from` entries; costs as much as that is. */
function sliceOf(context, from, leaveOut) {
    const entries = context.entries.slice(from);
    const blobs = new Map();
    for (const { key, value } of entries) {
        if (!('blob' in value) || leaveOut(key))
            continue;
        const blob = context.blobs.get(value.blob);
        if (blob !== undefined)
            blobs.set(value.blob, blob);
    }
    return { from, entries, blobs: Object.fromEntries(blobs), head: context.head };
}
/**
 * Looks for a change of a recorded history: of an entry, of their order or number, of a large value. A large value that was
 * left out is none.
 */
function verifyChain(snapshot) {
    let head = chainStart;
    const latest = new Map();
    for (const [sequence, { hash, ...unhashed }] of snapshot.entries.entries()) {
        if (unhashed.sequence !== sequence)
            return { sequence, message: `entry ${sequence} is out of its order` };
        if (entryHash(unhashed, head) !== hash)
            return { sequence, message: `entry ${sequence} was changed` };
        const before = latest.get(unhashed.key) ?? null;
        if (canonicalJson(heldJson(before)) !== canonicalJson(heldJson(unhashed.previous))) {
            return { sequence, message: `entry ${sequence} does not follow from the entries before it` };
        }
        latest.set(unhashed.key, unhashed.value);
        head = hash;
    }
    if (head !== snapshot.head)
        return { message: 'entries are missing at the end' };
    const referred = new Set(snapshot.entries.flatMap(({ value }) => ('blob' in value ? [value.blob] : [])));
    for (const [digest, value] of Object.entries(snapshot.blobs)) {
        if (sha256(canonicalJson(value)) !== digest)
            return { message: `the large value ${digest.slice(0, 12)} was changed` };
        if (!referred.has(digest))
            return { message: `the large value ${digest.slice(0, 12)} belongs to no entry` };
    }
    return undefined;
}
/** The last value of a key in a recorded history; `undefined` when it has none or its large value was left out. */
function readSnapshot(snapshot, key) {
    const held = snapshot.entries.findLast((entry) => entry.key === key)?.value;
    if (held === undefined)
        return undefined;
    return 'inline' in held ? held.inline : snapshot.blobs[held.blob];
}
function entryHash(entry, previousHash) {
    const { sequence, author, at, key, value, previous } = entry;
    return sha256(canonicalJson([previousHash, sequence, author, at, key, heldJson(value), heldJson(previous)]));
}
function heldJson(held) {
    if (held === null)
        return null;
    return 'inline' in held ? { inline: held.inline } : { blob: held.blob };
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
var external_node_fs_promises_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(promises_namespaceObject, 2);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/engine/store.js
/** The version of a saved run's shape. One of another version is not resumed. */
const savedRunVersion = 1;
/** A store that forgets everything with the process: for tests, and for runs that nobody resumes. */
function memoryStore() {
    const runs = new Map();
    return {
        save: async (run) => {
            runs.set(run.id, run);
        },
        load: async (id) => runs.get(id),
        list: async () => [...runs.keys()].sort(),
    };
}

;// CONCATENATED MODULE: ./lib/engine/saved-run.js



/** Looks whether what a store gave back is a run as it was saved: its version, its shape, and the chain of its history. */
function readSavedRun(value) {
    const version = isMembers(value) ? value.version : undefined;
    if (typeof version === 'number' && version !== savedRunVersion) {
        return refused('other-version', `it is of version ${version}, and version ${savedRunVersion} is read here`);
    }
    if (!isSavedRun(value))
        return refused('malformed', 'it does not have the shape of a saved run');
    const lost = value.given.find((key) => readSnapshot(value.context, key) === undefined);
    if (lost !== undefined)
        return refused('malformed', `it lacks what was given under ${JSON.stringify(lost)}`);
    const problem = verifyChain(value.context);
    return problem ? refused('changed', `its history was changed: ${problem.message}`) : { ok: true, run: value };
}
function refused(kind, message) {
    return { ok: false, problem: { kind, message } };
}
const isMembers = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const saved_run_text = (value) => typeof value === 'string';
const flag = (value) => typeof value === 'boolean';
const amount = (value) => typeof value === 'number' && value >= 0 && Number.isFinite(value);
const time = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const digest = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const values = (value) => isMembers(value) && isPlainData(value);
const listOf = (test) => (value) => Array.isArray(value) && value.every((element) => test(element));
const oneOf = (...tests) => (value) => tests.some((test) => test(value));
const just = (...allowed) => (value) => allowed.includes(value);
const maybe = (test) => oneOf(just(undefined), test);
const members = (shape) => (value) => isMembers(value) &&
    Object.entries(shape).every(([key, test]) => test(Object.hasOwn(value, key) ? value[key] : undefined)) &&
    Object.keys(value).every((key) => Object.hasOwn(shape, key));
const texts = listOf(saved_run_text);
const held = oneOf(members({ inline: (value) => value !== undefined && isPlainData(value) }), members({ blob: digest }));
const entry = members({
    ...{ sequence: amount, author: saved_run_text, at: time, key: saved_run_text, hash: digest },
    ...{ value: held, previous: oneOf(just(null), held) },
});
const task = members({
    ...{ phase: saved_run_text, name: saved_run_text, agent: maybe(saved_run_text), inputs: texts, optionalInputs: maybe(texts), outputs: texts },
    ...{ timeoutMs: amount, required: flag, weight: amount },
});
const vote = members({ approved: flag, score: maybe(amount) });
const ran = { task, startedMs: maybe(amount), durationMs: amount, reused: maybe(just(true)) };
const outcome = oneOf(members({ ...ran, status: just('completed'), outputs: values, vote: maybe(vote), recommendations: maybe(texts) }), members({ ...ran, status: just('blocked'), reasons: texts, recommendations: maybe(texts), outputs: maybe(values) }), members({ ...ran, status: just('failed'), error: saved_run_text }), members({ ...ran, status: just('timed-out'), timeoutMs: amount, limit: maybe(just('task', 'phase', 'run')) }), members({ ...ran, status: just('skipped', 'cancelled'), reason: saved_run_text }));
const ending = oneOf(members({ status: just('completed') }), members({ status: just('blocked'), phase: saved_run_text, task: maybe(saved_run_text), reason: saved_run_text }), members({ status: just('stopped'), phase: saved_run_text, reason: saved_run_text }), members({ status: just('cancelled'), reason: saved_run_text }));
const undone = { phase: saved_run_text, task: maybe(saved_run_text), durationMs: amount, tries: maybe(amount) };
const compensation = oneOf(members({ ...undone, status: just('completed') }), members({ ...undone, status: just('failed'), error: saved_run_text }), members({ ...undone, status: just('timed-out'), timeoutMs: amount }));
const savedRun = members({
    ...{ version: just(savedRunVersion), id: saved_run_text, startedAt: time, updatedAt: time, given: texts },
    ...{ outcomes: listOf(outcome), effects: listOf(members({ task: saved_run_text, ended: flag })) },
    ...{ compensations: listOf(compensation), undoneBefore: listOf(compensation) },
    ...{ ending: oneOf(just(null), ending), over: flag },
    context: members({ entries: listOf(entry), blobs: values, head: digest }),
});
function isSavedRun(value) {
    return savedRun(value);
}

;// CONCATENATED MODULE: ./lib/engine/file-store.js






/** A saved run that is there and cannot be believed, or an id that names none. */
class StoreError extends Error {
    name = 'StoreError';
}
/** No saved run is larger, in bytes; what claims to be is not even parsed. */
const largestFile = 256 * 1024 * 1024;
// An id becomes the name of a file, on any system: nothing that leads elsewhere, is hidden, or names a device.
const idForm = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9_][a-z0-9._-]{0,119}$/i;
const file_store_ending = '.json';
/**
 * Keeps each run in a file of its own. A run takes its name only when it is on the disk as a whole, so that a kill at any
 * instant leaves what was saved before or what was being saved, and never a part of it.
 */
function fileStore(folder, files = external_node_fs_promises_namespaceObject) {
    const pathOf = (id) => {
        if (typeof id !== 'string' || !idForm.test(id) || id.endsWith('.')) {
            throw new StoreError(`${JSON.stringify(id).slice(0, 120)} cannot be the id of a run: letters, digits, "-", "_" and "." can`);
        }
        return (0,external_node_path_namespaceObject.join)(folder, `${id}${file_store_ending}`);
    };
    return {
        async save(run) {
            const path = pathOf(run.id);
            await makeFolder(files, folder);
            const beside = (0,external_node_path_namespaceObject.join)(folder, `.${run.id}.${(0,external_node_crypto_namespaceObject.randomUUID)()}.tmp`);
            try {
                await writeSafely(files, beside, sealed(run));
                await files.rename(beside, path);
            }
            catch (error) {
                await files.rm(beside, { force: true }).catch(() => undefined);
                throw error;
            }
            await makeNamesSafe(files, folder);
        },
        async load(id) {
            const path = pathOf(id);
            const text = await readIfThere(files, path);
            return text === undefined ? undefined : opened(text, id);
        },
        async list() {
            const names = await namesIn(files, folder);
            return names
                .filter((name) => name.endsWith(file_store_ending))
                .map((name) => name.slice(0, -file_store_ending.length))
                .filter((id) => idForm.test(id))
                .sort();
        },
    };
}
function sealed(run) {
    const plain = toPlainData(run);
    if (!plain.ok)
        throw new TypeError(`the run${plain.at} cannot be saved: ${plain.why}`);
    const text = canonicalJson(plain.value);
    return `{"digest":"${sha256(text)}","run":${text}}\n`;
}
function opened(text, id) {
    const what = `the saved run ${JSON.stringify(id)}`;
    const file = parsed(text);
    if (file === undefined || !('run' in file))
        throw new StoreError(`${what} is cut off, or no saved run at all`);
    // A later version may seal its runs in another way, so its number comes first.
    const read = readSavedRun(file.run);
    if (!read.ok && read.problem.kind === 'other-version')
        throw new StoreError(`${what} cannot be read: ${read.problem.message}`);
    if (!isPlainData(file.run) || sha256(canonicalJson(file.run)) !== file.digest) {
        throw new StoreError(`${what} was changed after it was saved`);
    }
    if (!read.ok)
        throw new StoreError(`${what} cannot be read: ${read.problem.message}`);
    if (read.run.id !== id)
        throw new StoreError(`${what} is that of another run`);
    return read.run;
}
function parsed(text) {
    try {
        const json = JSON.parse(text);
        return typeof json === 'object' && json !== null ? json : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * Makes a folder, and those above it that are not there. Not by "recursive": where a system says of a folder that is there that
 * nothing can be made in it because it is not there (as /proc does), Node would look for it for ever.
 */
async function makeFolder(files, folder) {
    try {
        await files.mkdir(folder);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return;
        const above = (0,external_node_path_namespaceObject.dirname)(folder);
        if (codeOf(error) !== 'ENOENT' || above === folder)
            throw error;
        await makeFolder(files, above);
        await files.mkdir(folder).catch((second) => {
            if (codeOf(second) !== 'EEXIST')
                throw second;
        });
    }
}
async function writeSafely(files, path, text) {
    const file = await files.open(path, 'wx', 0o600);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Makes a new name as safe as what it names; where a folder cannot be synced, the system does it by itself. */
async function makeNamesSafe(files, folder) {
    try {
        const handle = await files.open(folder, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch {
        // Windows opens no folders.
    }
}
async function readIfThere(files, path) {
    try {
        const text = await files.readFile(path, 'utf8');
        if (text.length > largestFile)
            throw new StoreError(`the saved run is larger than ${largestFile} bytes`);
        return text;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
async function namesIn(files, folder) {
    try {
        return await files.readdir(folder);
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
function isMissing(error) {
    return codeOf(error) === 'ENOENT';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./lib/engine/history-text.js
/** The audit trail, one line a write: when, who, which key, and its value; what the key held before stands behind it. */
function historyText(writes) {
    return writes.map(writeLine).join('\n');
}
/** One line of the audit trail. A value is JSON, so that none can break the line. */
function writeLine({ at, author, key, value, previous }) {
    const before = previous === undefined ? '' : `, before: ${JSON.stringify(previous)}`;
    return `[${at}] ${shown(author)} wrote ${shown(key)} = ${value === undefined ? '(left out)' : JSON.stringify(value)}${before}`;
}
// A name that is only a name stands as it is; any other could pass for something else of the line.
function shown(name) {
    return /^[\p{L}\p{N}@._/: -]+$/u.test(name) && name.trim() === name ? name : JSON.stringify(name);
}

;// CONCATENATED MODULE: ./lib/engine/outcome.js
/** The declaration of a task, without its code. */
function declarationOf(phase, task) {
    const { name, agent, inputs, optionalInputs, outputs, timeoutMs, required, weight } = task;
    const declared = {
        ...{ inputs, outputs, timeoutMs, required, weight },
        ...(optionalInputs === undefined ? {} : { optionalInputs }),
    };
    return agent === undefined
        ? { phase: phase.name, name, ...declared }
        : { phase: phase.name, name, agent, ...declared };
}
/** What a task gave to the context, however it ended. */
function outputsOf(ending) {
    return ending.status === 'completed' || ending.status === 'blocked' ? (ending.outputs ?? nothing) : nothing;
}
const nothing = Object.freeze({});
/** How a task ended, as the end of a sentence that starts with its name. */
function endingPhrase(ending) {
    switch (ending.status) {
        case 'completed':
            return 'completed';
        case 'blocked':
            return `was blocked: ${ending.reasons.join('; ') || 'it gave no reason'}`;
        case 'failed':
            return `failed: ${ending.error}`;
        case 'timed-out':
            return timedOutPhrase(ending);
        case 'skipped':
            return `was skipped: ${ending.reason}`;
        case 'cancelled':
            return `was cancelled: ${ending.reason}`;
        default:
            return ending;
    }
}
function timedOutPhrase({ timeoutMs, limit }) {
    if (limit === 'run')
        return `was stopped after ${timeoutMs} ms by the deadline of the run`;
    if (limit === 'phase')
        return `was stopped after ${timeoutMs} ms, when the time of its phase was up`;
    return `timed out after ${timeoutMs} ms`;
}

;// CONCATENATED MODULE: ./lib/engine/deadline.js

/** The longest time that `setTimeout` can wait (2^31 - 1 ms, about 24.8 days); beyond it Node fires at once. */
const longestTimeoutMs = 2_147_483_647;
// A port hands down a signal and nothing else; so the deadline of a signal is found by the signal.
const deadlines = new WeakMap();
/** When the work that was given this signal has to be done, on the clock of the run; `Infinity` when nobody said. */
function deadlineOf(signal) {
    return deadlines.get(signal) ?? Number.POSITIVE_INFINITY;
}
/**
 * Runs work for at most its own time and what is left of the run. When that is up, or on cancel, the work's signal is
 * aborted and the wait is over, whether the work listens or not. Not `AbortSignal.timeout`: its timer does not keep Node
 * alive, so one hung call would end the process without a report.
 */
function withDeadline(work, bounds) {
    const { clock, deadline, signal: cancel } = bounds;
    if (cancel?.aborted)
        return Promise.resolve({ kind: 'cancelled', reason: messageOf(cancel.reason) });
    const now = clock();
    const left = deadline === undefined ? Number.POSITIVE_INFINITY : deadline - now;
    if (left <= 0)
        return Promise.resolve({ kind: 'timed-out', limit: 'run', afterMs: 0 });
    const limit = left < bounds.timeoutMs ? 'run' : 'own';
    const afterMs = Math.min(left, bounds.timeoutMs, longestTimeoutMs);
    const controller = new AbortController();
    deadlines.set(controller.signal, now + afterMs);
    const { promise, resolve } = Promise.withResolvers();
    // Resolved before the abort: work that answers an abort with a value must not pass for finished.
    const onTime = () => {
        resolve({ kind: 'timed-out', limit, afterMs });
        controller.abort(new DOMException(`no time left after ${afterMs} ms`, 'TimeoutError'));
    };
    const onCancel = () => {
        resolve({ kind: 'cancelled', reason: messageOf(cancel?.reason) });
        controller.abort(cancel?.reason);
    };
    // First what may throw, should the signal be none: a timer that nobody clears keeps Node alive for as long as it runs.
    cancel?.addEventListener('abort', onCancel, { once: true });
    const timer = setTimeout(onTime, afterMs);
    const started = (async () => work(controller.signal))();
    started.then((value) => resolve({ kind: 'finished', value }), (error) => resolve({ kind: 'threw', error }));
    return promise.finally(() => {
        clearTimeout(timer);
        cancel?.removeEventListener('abort', onCancel);
    });
}
/** Whether a wait fits into the time that is left; one that is longer than a timer can be never does. */
function hasTimeFor(waitMs, leftMs) {
    return waitMs <= longestTimeoutMs && waitMs < leftMs;
}
/** Waits, and rejects with the signal's reason as soon as it is aborted. */
function sleep(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal.addEventListener('abort', onAbort, { once: true });
    });
}
/** Stops waiting for work that may ignore its signal: rejects with the signal's reason as soon as it is aborted. */
function untilAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}

;// CONCATENATED MODULE: ./lib/engine/check-numbers.js

/** Every weight, time, number of tries and threshold of a plan that is out of its range. */
function numberProblems(plan) {
    return plan.phases.flatMap((phase) => [
        ...phaseProblems(phase),
        ...phase.tasks.flatMap((task) => taskProblems(phase.name, task)),
    ]);
}
function phaseProblems({ name: phase, timeoutMs, gate, facts }) {
    const who = `Phase ${quote(phase)}`;
    return [
        ...(timeoutMs === undefined ? [] : timeoutProblems(who, timeoutMs, { phase })),
        ...(gate === undefined ? [] : gateProblems(phase, gate)),
        ...(gate === undefined && facts !== undefined
            ? [{ kind: 'bad-gate', phase, message: `${who} has facts of its gate, and no gate.` }]
            : []),
    ];
}
function gateProblems(phase, gate) {
    if (typeof gate !== 'object')
        return [];
    const problem = (key, what) => ({
        ...{ kind: 'bad-gate', phase, key },
        message: `The gate of phase ${quote(phase)} has ${what}.`,
    });
    const { threshold = 0, quorum = 0 } = gate;
    return [
        ...(Number.isInteger(threshold) && threshold >= 0 && threshold <= 100
            ? []
            : [problem('threshold', `the threshold ${threshold}; a threshold is a whole number from 0 to 100`)]),
        ...(Number.isInteger(quorum) && quorum >= 0
            ? []
            : [problem('quorum', `the quorum ${quorum}; a quorum is a whole number of votes`)]),
    ];
}
function taskProblems(phase, task) {
    const place = { phase, task: task.name };
    const who = `Task ${quote(task.name)} of phase ${quote(phase)}`;
    const { weight, timeoutMs, retry, compensate } = task;
    const undo = `The compensation of task ${quote(task.name)} of phase ${quote(phase)}`;
    const weightMessage = `${who} has the weight ${weight}; a weight is 0 or more, with at most three decimal places.`;
    return [
        ...(isWeight(weight) ? [] : [{ kind: 'bad-weight', ...place, message: weightMessage }]),
        ...timeoutProblems(who, timeoutMs, place),
        ...(retry === undefined ? [] : retryProblems(who, retry, place)),
        ...(compensate === undefined
            ? []
            : [...timeoutProblems(undo, compensate.timeoutMs, place), ...retryProblems(undo, compensate.retry, place)]),
    ];
}
function timeoutProblems(who, timeoutMs, place) {
    if (timeoutMs > 0 && timeoutMs <= longestTimeoutMs)
        return [];
    const message = `${who} has a timeout of ${timeoutMs} ms; a timeout is above 0 and at most ${longestTimeoutMs} ms.`;
    return [{ kind: 'bad-timeout', ...place, message }];
}
function retryProblems(who, { tries = 1, baseMs = 0, longestMs = 0 }, place) {
    const problem = (key, what) => ({
        ...{ kind: 'bad-retry', ...place, key },
        message: `${who} ${what}.`,
    });
    const isWait = (ms) => ms >= 0 && ms <= longestTimeoutMs;
    return [
        ...(Number.isInteger(tries) && tries >= 1 && tries <= mostTries
            ? []
            : [problem('tries', `has ${tries} tries; there are from 1 to ${mostTries}`)]),
        ...(isWait(baseMs) ? [] : [problem('baseMs', `waits ${baseMs} ms before a retry; a wait is 0 or more`)]),
        ...(isWait(longestMs) ? [] : [problem('longestMs', `waits at most ${longestMs} ms; a wait is 0 or more`)]),
    ];
}
const mostTries = 100;
// Votes are counted in integers of a thousandth. toFixed rounds exactly, where a product by 1000 would err by itself.
function isWeight(weight) {
    return weight >= 0 && Number.isSafeInteger(Math.round(weight * 1000)) && Number(weight.toFixed(3)) === weight;
}
function quote(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./lib/engine/planned.js
/** The keys that a task gets, as far as they are there. */
function keysOf({ inputs = [], optionalInputs = [], }) {
    return optionalInputs.length === 0 ? inputs : [...inputs, ...optionalInputs];
}

;// CONCATENATED MODULE: ./lib/engine/check-plan.js


/**
 * Everything that is wrong with a plan, before anything runs or is paid for; empty when it can run. A key has one writer in
 * the whole pipeline, so that a reader's input never depends on which of two tasks happened to complete.
 */
function checkPlan(plan, given) {
    if (plan.phases.length === 0)
        return [{ kind: 'no-phases', message: 'The pipeline has no phases.' }];
    return [...nameProblems(plan), ...keyProblems(plan, given), ...numberProblems(plan)];
}
function nameProblems(plan) {
    const problems = [];
    const phases = new Set();
    const phaseOfTask = new Map();
    for (const { name: phase, tasks } of plan.phases) {
        if (phase === '')
            problems.push({ kind: 'unnamed', phase, message: 'A phase has no name.' });
        if (phases.has(phase)) {
            problems.push({ kind: 'duplicate-phase', phase, message: `Two phases are named ${check_plan_quote(phase)}.` });
        }
        phases.add(phase);
        if (tasks.length === 0) {
            problems.push({ kind: 'empty-phase', phase, message: `Phase ${check_plan_quote(phase)} has no tasks.` });
        }
        for (const { name: task } of tasks) {
            const first = phaseOfTask.get(task);
            if (task === '') {
                problems.push({ kind: 'unnamed', phase, task, message: `A task of phase ${check_plan_quote(phase)} has no name.` });
            }
            if (first !== undefined) {
                const where = first === phase ? `in phase ${check_plan_quote(phase)}` : `in phases ${check_plan_quote(first)} and ${check_plan_quote(phase)}`;
                problems.push({
                    kind: 'duplicate-task',
                    phase,
                    task,
                    message: `Two tasks are named ${check_plan_quote(task)}, ${where}.`,
                });
            }
            phaseOfTask.set(task, phase);
        }
    }
    return problems;
}
function keyProblems(plan, given) {
    const problems = [];
    const available = new Set(given);
    const written = new Map();
    const everWritten = new Map(plan.phases.flatMap(writesOf));
    for (const phase of plan.phases) {
        for (const task of phase.tasks) {
            for (const key of keysOf(task).filter((input) => !available.has(input))) {
                const writer = everWritten.get(key);
                const why = writer === undefined
                    ? 'which is neither given nor produced by an earlier phase'
                    : `which only ${nameOf(writer)} produces, and that phase does not come earlier`;
                const message = `Task ${check_plan_quote(task.name)} of phase ${check_plan_quote(phase.name)} ${task.inputs.includes(key) ? 'needs' : 'may take'} ${check_plan_quote(key)}, ${why}.`;
                problems.push({ kind: 'missing-input', phase: phase.name, task: task.name, key, message });
            }
            for (const key of (task.reads ?? []).filter((input) => !keysOf(task).includes(input))) {
                const message = `Task ${check_plan_quote(task.name)} of phase ${check_plan_quote(phase.name)} reads ${check_plan_quote(key)}, which is not among its inputs.`;
                problems.push({ kind: 'missing-input', phase: phase.name, task: task.name, key, message });
            }
        }
        for (const [key, writer] of writesOf(phase)) {
            const first = written.get(key);
            if (first !== undefined || given.includes(key)) {
                const other = first ? `${nameOf(first)} writes as well` : 'is given';
                const message = `${capital(nameOf(writer))} writes ${check_plan_quote(key)}, which ${other}.`;
                problems.push({ kind: 'two-writers', ...writer, key, message });
            }
            written.set(key, writer);
            available.add(key);
        }
    }
    return problems;
}
/** What a phase adds to the context: its tasks' outputs, then what its gate decided. */
function writesOf({ name: phase, tasks, facts = {} }) {
    return [
        ...tasks.flatMap((task) => task.outputs.map((key) => [key, { phase, task: task.name }])),
        ...[facts.approved, facts.score].flatMap((key) => (key === undefined ? [] : [[key, { phase }]])),
    ];
}
function nameOf({ phase, task }) {
    return task === undefined ? `the gate of phase ${check_plan_quote(phase)}` : `task ${check_plan_quote(task)} of phase ${check_plan_quote(phase)}`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
// Names come from people: as a JSON string, none can break the line or its quotes.
function check_plan_quote(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./lib/engine/votes/strategy.js
/** The ways in which votes become a decision. */
const strategies = ['unanimous', 'majority', 'weighted', 'threshold'];
/** How votes are counted where nothing else is said. */
const defaultPolicy = {
    threshold: 80,
    quorum: undefined,
    absent: 'exclude',
};

;// CONCATENATED MODULE: ./lib/engine/shape.js

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What a member may be, by the end of a sentence that says so. */
const kinds = {
    'a text': (value) => typeof value === 'string',
    'a number': (value) => typeof value === 'number',
    'true or false': (value) => typeof value === 'boolean',
    'a list of keys': (value) => Array.isArray(value) && value.every((key) => typeof key === 'string' && key !== ''),
    'a key': (value) => typeof value === 'string' && value !== '',
    'a list': (value) => Array.isArray(value),
    'a function': (value) => typeof value === 'function',
    'an object': isObject,
    'a function or an object': (value) => typeof value === 'function' || isObject(value),
    'a function, an object or a strategy': (value) => typeof value === 'function' || typeof value === 'string' || isObject(value),
    [`one of ${strategies.join(', ')}`]: (value) => strategies.some((strategy) => strategy === value),
    '"exclude" or "against"': (value) => value === 'exclude' || value === 'against',
};
const pipelineMembers = { phases: 'a list', tasks: 'a list' };
const phaseMembers = {
    name: 'a text',
    tasks: 'a list',
    timeoutMs: 'a number',
    optional: 'true or false',
    gate: 'a function, an object or a strategy',
    facts: 'an object',
};
const factMembers = { approved: 'a key', score: 'a key' };
const gateMembers = {
    strategy: `one of ${strategies.join(', ')}`,
    threshold: 'a number',
    quorum: 'a number',
    absent: '"exclude" or "against"',
};
const taskMembers = {
    name: 'a text',
    agent: 'a text',
    inputs: 'a list of keys',
    optionalInputs: 'a list of keys',
    reads: 'a list of keys',
    outputs: 'a list of keys',
    timeoutMs: 'a number',
    required: 'true or false',
    weight: 'a number',
    retry: 'an object',
    run: 'a function',
    compensate: 'a function or an object',
};
const compensateMembers = {
    run: 'a function',
    agent: 'a text',
    timeoutMs: 'a number',
    retry: 'an object',
};
const agentMembers = { run: 'a function', compensate: 'a function or an object', retry: 'an object' };
const retryMembers = {
    tries: 'a number',
    baseMs: 'a number',
    longestMs: 'a number',
    transient: 'a function',
};
/** What in a declaration has not the form of one: it may have been read from a file, or written without a type checker. */
function shapeProblems(pipeline) {
    if (!isObject(pipeline))
        return [{ kind: 'not-a-plan', message: 'The pipeline is not an object.' }];
    const problems = memberProblems('The pipeline', pipeline, pipelineMembers, {});
    const { phases, tasks } = membersOf(pipeline);
    if ((phases === undefined) === (tasks === undefined)) {
        const message = `The pipeline has ${phases === undefined ? 'neither phases nor tasks' : 'phases and tasks'}; it has one of the two.`;
        return [...problems, { kind: 'not-a-plan', message }];
    }
    return [
        ...problems,
        ...(Array.isArray(phases) ? phases.flatMap(shape_phaseProblems) : []),
        ...(Array.isArray(tasks) ? tasks.flatMap((task, index) => shape_taskProblems(task, index, undefined)) : []),
    ];
}
function shape_phaseProblems(phase, index) {
    if (!isObject(phase))
        return [{ kind: 'not-a-plan', message: `Phase ${index + 1} is not an object.` }];
    const { name, tasks, facts, gate } = membersOf(phase);
    const place = typeof name === 'string' ? { phase: name } : {};
    const who = typeof name === 'string' ? `Phase ${shape_quote(name)}` : `Phase ${index + 1}`;
    return [
        ...memberProblems(who, phase, phaseMembers, place, ['name', 'tasks']),
        ...(isObject(facts) ? memberProblems(`The facts of ${lower(who)}`, facts, factMembers, place) : []),
        ...(isObject(gate) ? memberProblems(`The gate of ${lower(who)}`, gate, gateMembers, place, ['strategy']) : []),
        ...(typeof gate === 'string'
            ? memberProblems(`The gate of ${lower(who)}`, { strategy: gate }, gateMembers, place)
            : []),
        ...(Array.isArray(tasks) ? tasks.flatMap((task, at) => shape_taskProblems(task, at, place.phase)) : []),
    ];
}
function shape_taskProblems(task, index, phase) {
    const ofPhase = phase === undefined ? '' : ` of phase ${shape_quote(phase)}`;
    if (!isObject(task))
        return [{ kind: 'not-a-plan', message: `Task ${index + 1}${ofPhase} is not an object.` }];
    const { name, compensate, retry } = membersOf(task);
    const place = { ...(phase === undefined ? {} : { phase }), ...(typeof name === 'string' ? { task: name } : {}) };
    const who = `Task ${typeof name === 'string' ? shape_quote(name) : index + 1}${ofPhase}`;
    const undo = `The compensation of ${lower(who)}`;
    return [
        ...memberProblems(who, task, taskMembers, place, ['name']),
        ...(isObject(retry) ? memberProblems(`The retry of ${lower(who)}`, retry, retryMembers, place) : []),
        ...(isObject(compensate) ? compensateProblems(undo, compensate, place) : []),
    ];
}
/** What keeps something in a table from being an agent: a function, or an object with one. */
function agentShapeProblems(name, agent, place) {
    const who = `Agent ${shape_quote(name)}`;
    if (typeof agent === 'function')
        return [];
    if (!isObject(agent)) {
        return [{ kind: 'bad-member', ...place, message: `${who} is neither a function nor an object with one.` }];
    }
    const { compensate, retry } = membersOf(agent);
    return [
        ...memberProblems(who, agent, agentMembers, place, ['run']),
        ...(isObject(compensate) ? compensateProblems(`The compensation of ${lower(who)}`, compensate, place) : []),
        ...(isObject(retry) ? memberProblems(`The retry of ${lower(who)}`, retry, retryMembers, place) : []),
    ];
}
/** What is wrong with an object that says how to take back, by the name that the message gives it. */
function compensateProblems(who, compensate, place) {
    const { retry } = membersOf(compensate);
    return [
        ...memberProblems(who, compensate, compensateMembers, place),
        ...(isObject(retry) ? memberProblems(`The retry of ${lower(who)}`, retry, retryMembers, place) : []),
    ];
}
function memberProblems(who, value, allowed, place, needed = []) {
    const members = membersOf(value);
    const missing = needed.filter((key) => members[key] === undefined);
    return [
        ...missing.map((key) => ({ kind: 'bad-member', ...place, key, message: `${who} has no ${shape_quote(key)}.` })),
        ...Object.entries(members).flatMap(([key, member]) => {
            if (member === undefined)
                return [];
            const kind = Object.hasOwn(allowed, key) ? allowed[key] : undefined;
            if (kind === undefined) {
                const message = `${who} has ${shape_quote(key)}, which is nothing that it can have: ${Object.keys(allowed).join(', ')}.`;
                return [{ kind: 'unknown-member', ...place, key, message }];
            }
            if (kinds[kind]?.(member) === true)
                return [];
            return [{ kind: 'bad-member', ...place, key, message: `${shape_quote(key)} of ${lower(who)} is not ${kind}.` }];
        }),
    ];
}
function membersOf(value) {
    return Object.fromEntries(Object.entries(value));
}
function lower(who) {
    return who.charAt(0).toLowerCase() + who.slice(1);
}
// Names come from people: as a JSON string, none can break the line or its quotes.
function shape_quote(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./lib/engine/declared.js

/** How a task is bounded that does not say it itself. */
const taskDefaults = { timeoutMs: 120_000, required: true, weight: 1 };
/** How taking back is bounded where nothing is said; it is tried again whatever went wrong, since it may be run twice. */
const undoDefaults = { timeoutMs: 30_000, retry: { tries: 3, baseMs: 500, longestMs: 5_000 } };
/** A phase with its tasks filled in. */
function completePhase(phase, agents) {
    const tasks = completeTasks(phase.tasks, agents, phase.name);
    return tasks.ok ? { ok: true, value: { ...phase, tasks: tasks.value } } : tasks;
}
/** Tasks with what they leave out and the code of their agents. */
function completeTasks(tasks, agents, phase) {
    const problems = [];
    const value = tasks.flatMap((task) => {
        const completed = completeTask(task, agents, phase);
        if (completed.ok)
            return [completed.value];
        problems.push(...completed.problems);
        return [];
    });
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}
function completeTask(task, agents, phase) {
    const { name, agent: agentName, inputs = [], optionalInputs, reads, outputs = [] } = task;
    const { timeoutMs = taskDefaults.timeoutMs, required = taskDefaults.required, weight = taskDefaults.weight } = task;
    const agent = agentName === undefined ? undefined : agentNamed(agentName, agents);
    const problems = [];
    const who = `Task ${declared_quote(name)}${phase === undefined ? '' : ` of phase ${declared_quote(phase)}`}`;
    const wrong = (kind, message) => {
        problems.push({ kind, ...(phase === undefined ? {} : { phase }), task: name, message });
    };
    const run = task.run ?? (agent && ((values, tools) => agent.run(values, tools)));
    if (run === undefined && agentName === undefined)
        wrong('nobody', `${who} has neither an agent nor a function to run.`);
    else if (run === undefined)
        wrong('unknown-agent', `${who} is for agent ${absent(agentName, agents)}`);
    if (agentName !== undefined)
        problems.push(...agentProblems(agentName, agents, { phase, task: name }));
    // Who takes a step back belongs to who takes it: a function of the task's own is not undone by its agent.
    const compensate = task.compensate ?? (task.run === undefined ? agent?.compensate : undefined);
    const undo = compensate === undefined ? undefined : undoOf(compensate, agents);
    if (undo !== undefined && !undo.ok && undo.agent === undefined) {
        wrong('nobody', `The compensation of ${declared_lower(who)} has neither an agent nor a function to run.`);
    }
    else if (undo?.ok === false)
        wrong('unknown-agent', `${who} is taken back by agent ${absent(undo.agent, agents)}`);
    if (run === undefined || problems.length > 0)
        return { ok: false, problems };
    const retry = task.retry ?? (task.run === undefined ? agent?.retry : undefined);
    const value = {
        ...{ name, inputs, outputs, timeoutMs, required, weight, run },
        ...(agentName === undefined ? {} : { agent: agentName }),
        ...(optionalInputs === undefined ? {} : { optionalInputs }),
        ...(reads === undefined ? {} : { reads }),
        ...(retry === undefined ? {} : { retry }),
        ...(undo?.ok ? { compensate: undo.undo } : {}),
    };
    return { ok: true, value };
}
function undoOf(compensate, agents) {
    if (typeof compensate === 'function')
        return { ok: true, undo: { run: compensate, ...undoDefaults } };
    const { agent: name, timeoutMs = undoDefaults.timeoutMs, retry } = compensate;
    const agent = name === undefined ? undefined : agentNamed(name, agents);
    const run = compensate.run ?? (agent && undoBy(agent));
    if (run === undefined)
        return { ok: false, agent: name };
    return { ok: true, undo: { run, timeoutMs, retry: { ...undoDefaults.retry, ...retry } } };
}
/** Whoever is named to take something back does it as a task, with what was done as inputs. */
function undoBy(agent) {
    return ({ inputs, outputs = null }, tools) => agent.run({ inputs, outputs }, tools);
}
// Own members only: a plan from a file may name whatever every object has.
function agentNamed(name, agents) {
    const found = Object.hasOwn(agents, name) ? agents[name] : undefined;
    return typeof found === 'function' ? { run: found } : found;
}
/** What in the table is no agent although it has the name of one: tables are written without a type checker too. */
function agentProblems(name, agents, { phase, task }) {
    if (!Object.hasOwn(agents, name))
        return [];
    return agentShapeProblems(name, agents[name], phase === undefined ? { task } : { phase, task });
}
function absent(agent, agents) {
    const names = Object.keys(agents);
    const known = names.length === 0 ? '' : `: ${names.map(declared_quote).join(', ')}`;
    return `${declared_quote(agent ?? '')}, who is not in the table of agents${known}.`;
}
function declared_lower(who) {
    return who.charAt(0).toLowerCase() + who.slice(1);
}
function declared_quote(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./lib/engine/order.js
/**
 * Puts each into the first step in which all its inputs are there: what can go together goes together, and nothing waits
 * longer than for what it needs. An input that nobody here gives is taken to be there.
 */
function orderByNeeds(all) {
    const givers = new Map(all.flatMap((one) => one.outputs.map((key) => [key, one])));
    const awaited = new Map(all.map((one) => [one, new Set(needsOf(one).flatMap((key) => givers.get(key) ?? []))]));
    const steps = [];
    let waiting = all;
    while (waiting.length > 0) {
        const ready = new Set(waiting.filter((one) => awaited.get(one)?.size === 0));
        if (ready.size === 0)
            return { ok: false, circle: circleIn(waiting, givers) };
        steps.push([...ready]);
        waiting = waiting.filter((one) => !ready.has(one));
        for (const one of waiting)
            for (const done of ready)
                awaited.get(one)?.delete(done);
    }
    return { ok: true, steps };
}
function needsOf({ inputs, optionalInputs = [] }) {
    return [...inputs, ...optionalInputs];
}
/** Each of those that are left waits for another that is left; whoever follows them comes round. */
function circleIn(waiting, givers) {
    const trail = [];
    let one = waiting[0];
    while (one !== undefined && !trail.some((step) => step.one === one)) {
        const key = needsOf(one).find((input) => waiting.some((other) => other === givers.get(input)));
        if (key === undefined)
            break;
        trail.push({ one, key });
        one = givers.get(key);
    }
    const circle = trail.slice(trail.findIndex((step) => step.one === one));
    const quote = (text) => JSON.stringify(text);
    const inWords = circle.map((step) => `${quote(step.one.name)} needs ${quote(step.key)} of ${quote(givers.get(step.key)?.name ?? '')}`);
    return { name: circle[0]?.one.name ?? '', key: circle[0]?.key ?? '', inWords: inWords.join(', ') };
}

;// CONCATENATED MODULE: ./lib/engine/derive-phases.js

/** Derives the phases of tasks. An input that nobody gives is not told here: the check of the plan says it. */
function derivePhases(tasks) {
    const ordered = orderByNeeds(tasks);
    if (ordered.ok) {
        return { ok: true, phases: ordered.steps.map((step, index) => ({ name: `phase-${index + 1}`, tasks: step })) };
    }
    const { name: task, key, inWords } = ordered.circle;
    const message = `Tasks wait for each other in a circle: ${inWords}.`;
    return { ok: false, problems: [{ kind: 'cycle', task, key, message }] };
}

;// CONCATENATED MODULE: ./lib/engine/plan.js




/** A pipeline that cannot run, with each reason and its place. */
class PlanError extends Error {
    name = 'PlanError';
    problems;
    constructor(problems) {
        super(problems.map(({ message }) => message).join(' '));
        this.problems = problems;
    }
}
/**
 * Turns a declared pipeline, which may come from a file, into a plan: fills in what is left out, finds the agents, derives the
 * phases where none are declared, and checks all of it before anything runs or is paid for.
 */
function planPipeline(pipeline, { given = [], agents = {} } = {}) {
    const wrong = shapeProblems(pipeline);
    if (wrong.length > 0)
        return { ok: false, problems: wrong };
    const phases = 'phases' in pipeline ? declaredPhases(pipeline.phases, agents) : derivedPhases(pipeline.tasks, agents);
    if (!phases.ok)
        return phases;
    const plan = { phases: phases.phases };
    const problems = checkPlan(plan, given);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, plan };
}
function declaredPhases(declared, agents) {
    const completed = declared.map((phase) => completePhase(phase, agents));
    const problems = completed.flatMap((phase) => (phase.ok ? [] : phase.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    return { ok: true, phases: completed.flatMap((phase) => (phase.ok ? [phase.value] : [])) };
}
function derivedPhases(declared, agents) {
    const completed = completeTasks(declared, agents, undefined);
    return completed.ok ? derivePhases(completed.value) : completed;
}
/** A plan for a person: each phase with its tasks, who does them, what they take and give, and how long they may take. */
function planText({ phases }) {
    return phases
        .map(({ name, tasks, timeoutMs, optional, gate }, index) => {
        const bounds = [
            ...(optional ? ['optional'] : []),
            ...(timeoutMs === undefined ? [] : [`at most ${timeoutMs / 1000} s`]),
            ...(gate === undefined ? [] : [`then a gate${gateName(gate)}`]),
        ];
        return [`${index + 1}. ${[name, ...bounds].join(', ')}`, ...tasks.map((task) => `   - ${taskText(task)}`)].join('\n');
    })
        .join('\n');
}
function gateName(gate) {
    if (typeof gate === 'string')
        return `: ${gate}`;
    return typeof gate === 'object' ? `: ${gate.strategy}` : '';
}
function taskText({ name, agent, inputs, optionalInputs, outputs, required, weight, timeoutMs, compensate, }) {
    const keys = (list) => (list.length === 0 ? 'nothing' : list.join(', '));
    const facts = [
        required ? 'required' : 'optional',
        `weight ${weight}`,
        `at most ${timeoutMs / 1000} s`,
        ...(optionalInputs === undefined ? [] : [`takes ${optionalInputs.join(', ')} where there`]),
        ...(compensate === undefined ? [] : ['can be undone']),
    ];
    return `${name}${agent === undefined ? '' : ` (${agent})`}: ${keys(inputs)} -> ${keys(outputs)}; ${facts.join(', ')}`;
}

;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/backoff/ConstantBackoff.js
class ConstantBackoff {
    interval;
    /**
     * Backoff that returns a constant interval.
     */
    constructor(interval) {
        this.interval = interval;
    }
    /**
     * @inheritdoc
     */
    next() {
        return instance(this.interval);
    }
}
const instance = (interval) => ({
    duration: interval,
    next() {
        return this;
    },
});
//# sourceMappingURL=ConstantBackoff.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/common/abort.js

const neverAbortedSignal = new AbortController().signal;
const cancelledSrc = new AbortController();
cancelledSrc.abort();
const abortedSignal = cancelledSrc.signal;
const noop = () => { };
/**
 * Creates a new AbortController that is aborted when the parent signal aborts.
 * @private
 */
const deriveAbortController = (signal) => {
    const ctrl = new AbortController();
    let dispose = noop;
    if (!signal) {
        return { ctrl, dispose };
    }
    if (signal.aborted) {
        ctrl.abort(signal.reason);
    }
    else {
        const abortEvt = onAbort(signal);
        abortEvt.event((reason) => ctrl.abort(reason));
        dispose = abortEvt.dispose;
    }
    return { ctrl, dispose };
};
//# sourceMappingURL=abort.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/common/defer.js
const defer = () => {
    let resolve;
    let reject;
    const promise = new Promise((res, rej) => {
        resolve = res;
        reject = rej;
    });
    // eslint-disable-next-line @typescript-eslint/no-non-null-assertion
    return { resolve: resolve, reject: reject, promise };
};
//# sourceMappingURL=defer.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/errors/TaskCancelledError.js
class TaskCancelledError extends Error {
    message;
    isTaskCancelledError = true;
    /**
     * Error thrown when a task is cancelled.
     */
    constructor(message = 'Operation cancelled') {
        super(message);
        this.message = message;
    }
}
//# sourceMappingURL=TaskCancelledError.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/common/Event.js

const noopDisposable = { dispose: () => undefined };
var Event;
(function (Event) {
    /**
     * Adds a handler that handles one event on the emitter.
     */
    Event.once = (event, listener) => {
        let syncDispose = false;
        let disposable;
        disposable = event(value => {
            listener(value);
            if (disposable) {
                disposable.dispose();
            }
            else {
                syncDispose = true; // callback can fire before disposable is returned
            }
        });
        if (syncDispose) {
            disposable.dispose();
            return noopDisposable; // no reason to keep the ref around
        }
        return disposable;
    };
    /**
     * Returns a promise that resolves when the event fires, or when cancellation
     * is requested, whichever happens first.
     */
    Event.toPromise = (event, signal) => {
        if (!signal) {
            return new Promise(resolve => Event.once(event, resolve));
        }
        if (signal.aborted) {
            return Promise.reject(new TaskCancelledError());
        }
        const toDispose = [];
        return new Promise((resolve, reject) => {
            const abortEvt = Event_onAbort(signal);
            toDispose.push(abortEvt);
            toDispose.push(abortEvt.event(() => {
                reject(new TaskCancelledError());
            }));
            toDispose.push(Event.once(event, data => {
                resolve(data);
            }));
        }).finally(() => {
            for (const d of toDispose) {
                d.dispose();
            }
        });
    };
})(Event || (Event = {}));
/** Creates an Event that fires when the signal is aborted. */
const Event_onAbort = (signal) => {
    const evt = new OneShotEvent();
    if (signal.aborted) {
        evt.emit(signal.reason);
        return { event: evt.addListener, dispose: () => { } };
    }
    const dispose = () => signal.removeEventListener('abort', l);
    // @types/node is currently missing the event types on AbortSignal
    const l = () => {
        evt.emit(signal.reason);
        dispose();
    };
    signal.addEventListener('abort', l);
    return { event: evt.addListener, dispose };
};
/**
 * Base event emitter. Calls listeners when data is emitted.
 */
class EventEmitter {
    listeners;
    /**
     * Event<T> function.
     */
    addListener = listener => this.addListenerInner(listener);
    /**
     * Gets the number of event listeners.
     */
    get size() {
        if (!this.listeners) {
            return 0;
        }
        else if (typeof this.listeners === 'function') {
            return 1;
        }
        else {
            return this.listeners.length;
        }
    }
    /**
     * Emits event data.
     */
    emit(value) {
        if (!this.listeners) {
            // no-op
        }
        else if (typeof this.listeners === 'function') {
            this.listeners(value);
        }
        else {
            for (const listener of this.listeners) {
                listener(value);
            }
        }
    }
    addListenerInner(listener) {
        if (!this.listeners) {
            this.listeners = listener;
        }
        else if (typeof this.listeners === 'function') {
            this.listeners = [this.listeners, listener];
        }
        else {
            this.listeners.push(listener);
        }
        return { dispose: () => this.removeListener(listener) };
    }
    removeListener(listener) {
        if (!this.listeners) {
            return;
        }
        if (typeof this.listeners === 'function') {
            if (this.listeners === listener) {
                this.listeners = undefined;
            }
            return;
        }
        const index = this.listeners.indexOf(listener);
        if (index === -1) {
            return;
        }
        if (this.listeners.length === 2) {
            this.listeners = index === 0 ? this.listeners[1] : this.listeners[0];
        }
        else {
            this.listeners = this.listeners.slice(0, index).concat(this.listeners.slice(index + 1));
        }
    }
}
/**
 * An event emitter that memorizes and instantly re-emits its last value
 * to attached listeners.
 */
class MemorizingEventEmitter extends (/* unused pure expression or super */ null && (EventEmitter)) {
    /**
     * Last emitted value, wrapped in an object so that we can correctly detect
     * emission of 'undefined' values.
     */
    lastValue;
    /**
     * Gets whether this emitter has yet emitted any event.
     */
    get hasEmitted() {
        return !!this.lastValue;
    }
    /**
     * @inheritdoc
     */
    addListener = listener => {
        const disposable = this.addListenerInner(listener);
        if (this.lastValue) {
            listener(this.lastValue.value);
        }
        return disposable;
    };
    /**
     * @inheritdoc
     */
    emit(value) {
        this.lastValue = { value };
        super.emit(value);
    }
}
/**
 * An event emitter that fires a value once and removes all
 * listeners automatically after doing so.
 */
class OneShotEvent extends EventEmitter {
    /**
     * Last emitted value, wrapped in an object so that we can correctly detect
     * emission of 'undefined' values.
     */
    lastValue;
    /**
     * @inheritdoc
     */
    addListener = listener => {
        if (this.lastValue) {
            listener(this.lastValue.value);
            return noopDisposable;
        }
        else {
            return this.addListenerInner(listener);
        }
    };
    /**
     * @inheritdoc
     */
    emit(value) {
        this.lastValue = { value };
        super.emit(value);
        this.listeners = undefined;
    }
}
//# sourceMappingURL=Event.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/common/Executor.js

const returnOrThrow = (failure) => {
    if ('error' in failure) {
        throw failure.error;
    }
    if ('success' in failure) {
        return failure.success;
    }
    return failure.value;
};
const makeStopwatch = () => {
    if (typeof performance !== 'undefined') {
        const start = performance.now();
        return () => performance.now() - start;
    }
    else {
        const start = process.hrtime.bigint();
        return () => Number(process.hrtime.bigint() - start) / 1000000; // ns->ms
    }
};
class Executor_ExecuteWrapper {
    errorFilter;
    resultFilter;
    successEmitter = new EventEmitter();
    failureEmitter = new EventEmitter();
    onSuccess = this.successEmitter.addListener;
    onFailure = this.failureEmitter.addListener;
    constructor(errorFilter = () => false, resultFilter = () => false) {
        this.errorFilter = errorFilter;
        this.resultFilter = resultFilter;
    }
    clone() {
        return new Executor_ExecuteWrapper(this.errorFilter, this.resultFilter);
    }
    async invoke(fn, ...args) {
        const stopwatch = this.successEmitter.size || this.failureEmitter.size ? makeStopwatch() : null;
        try {
            const value = await fn(...args);
            if (!this.resultFilter(value)) {
                if (stopwatch) {
                    this.successEmitter.emit({ duration: stopwatch() });
                }
                return { success: value };
            }
            if (stopwatch) {
                this.failureEmitter.emit({ duration: stopwatch(), handled: true, reason: { value } });
            }
            return { value };
        }
        catch (error) {
            const handled = this.errorFilter(error);
            if (stopwatch) {
                this.failureEmitter.emit({ duration: stopwatch(), handled, reason: { error } });
            }
            if (!handled) {
                throw error;
            }
            return { error };
        }
    }
}
//# sourceMappingURL=Executor.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/errors/HydratingCircuitError.js
class HydratingCircuitError extends Error {
    isHydratingCircuitError = true;
    /**
     * Exception thrown from {@link CircuitBreakerPolicy.execute} when the
     * circuit breaker is open.
     */
    constructor(message = 'Execution prevented because the circuit breaker is open') {
        super(message);
    }
}
//# sourceMappingURL=HydratingCircuitError.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/errors/BrokenCircuitError.js
class BrokenCircuitError extends Error {
    isBrokenCircuitError = true;
    /**
     * Exception thrown from {@link CircuitBreakerPolicy.execute} when the
     * circuit breaker is open.
     */
    constructor(message = 'Execution prevented because the circuit breaker is open') {
        super(message);
    }
}
//# sourceMappingURL=BrokenCircuitError.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/errors/IsolatedCircuitError.js

class IsolatedCircuitError extends BrokenCircuitError {
    isIsolatedCircuitError = true;
    /**
     * Exception thrown from {@link CircuitBreakerPolicy.execute} when the
     * circuit breaker is open.
     */
    constructor() {
        super(`Execution prevented because the circuit breaker is open`);
    }
}
//# sourceMappingURL=IsolatedCircuitError.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/CircuitBreakerPolicy.js







var CircuitState;
(function (CircuitState) {
    /**
     * Normal operation. Execution of actions allowed.
     */
    CircuitState[CircuitState["Closed"] = 0] = "Closed";
    /**
     * The automated controller has opened the circuit. Execution of actions blocked.
     */
    CircuitState[CircuitState["Open"] = 1] = "Open";
    /**
     * Recovering from open state, after the automated break duration has
     * expired. Execution of actions permitted. Success of subsequent action/s
     * controls onward transition to Open or Closed state.
     */
    CircuitState[CircuitState["HalfOpen"] = 2] = "HalfOpen";
    /**
     * Circuit held manually in an open state. Execution of actions blocked.
     */
    CircuitState[CircuitState["Isolated"] = 3] = "Isolated";
})(CircuitState || (CircuitState = {}));
class CircuitBreakerPolicy {
    options;
    executor;
    breakEmitter = new EventEmitter();
    resetEmitter = new EventEmitter();
    halfOpenEmitter = new EventEmitter();
    stateChangeEmitter = new EventEmitter();
    halfOpenAfterBackoffFactory;
    halfOpenSampling;
    innerLastFailure;
    innerState = { value: CircuitState.Closed };
    /**
     * Event emitted when the circuit breaker opens.
     */
    onBreak = this.breakEmitter.addListener;
    /**
     * Event emitted when the circuit breaker resets.
     */
    onReset = this.resetEmitter.addListener;
    /**
     * Event emitted when the circuit breaker is half open (running a test call).
     * Either `onBreak` on `onReset` will subsequently fire.
     */
    onHalfOpen = this.halfOpenEmitter.addListener;
    /**
     * Fired whenever the circuit breaker state changes.
     */
    onStateChange = this.stateChangeEmitter.addListener;
    /**
     * @inheritdoc
     */
    get onSuccess() {
        return this.executor.onSuccess;
    }
    /**
     * @inheritdoc
     */
    get onFailure() {
        return this.executor.onFailure;
    }
    /**
     * Gets the current circuit breaker state.
     */
    get state() {
        return this.innerState.value;
    }
    /**
     * Gets the last reason the circuit breaker failed.
     */
    get lastFailure() {
        return this.innerLastFailure;
    }
    constructor(options, executor) {
        this.options = options;
        this.executor = executor;
        this.halfOpenAfterBackoffFactory =
            typeof options.halfOpenAfter === 'number'
                ? new ConstantBackoff(options.halfOpenAfter)
                : options.halfOpenAfter;
        this.halfOpenSampling = this.createHalfOpenSamplingOptions(options.halfOpenSampling);
        if (options.initialState) {
            const initialState = options.initialState;
            this.innerState = initialState.ownState;
            this.options.breaker.state = initialState.breakerState;
            if (this.innerState.value === CircuitState.Open ||
                this.innerState.value === CircuitState.HalfOpen) {
                this.innerLastFailure = { error: new HydratingCircuitError() };
                let backoff = this.halfOpenAfterBackoffFactory.next({
                    attempt: 1,
                    result: this.innerLastFailure,
                    signal: neverAbortedSignal,
                });
                for (let i = 2; i <= this.innerState.attemptNo; i++) {
                    backoff = backoff.next({
                        attempt: i,
                        result: this.innerLastFailure,
                        signal: neverAbortedSignal,
                    });
                }
                this.innerState.backoff = backoff;
            }
        }
    }
    /**
     * Manually holds open the circuit breaker.
     * @returns A handle that keeps the breaker open until `.dispose()` is called.
     */
    isolate() {
        if (this.innerState.value !== CircuitState.Isolated) {
            if (this.innerState.value === CircuitState.HalfOpen) {
                this.innerState.decision.resolve();
            }
            this.innerState = { value: CircuitState.Isolated, counters: 0 };
            this.breakEmitter.emit({ isolated: true });
            this.stateChangeEmitter.emit(CircuitState.Isolated);
        }
        this.innerState.counters++;
        let disposed = false;
        return {
            dispose: () => {
                if (disposed) {
                    return;
                }
                disposed = true;
                if (this.innerState.value === CircuitState.Isolated && !--this.innerState.counters) {
                    this.innerState = { value: CircuitState.Closed };
                    this.resetEmitter.emit();
                    this.stateChangeEmitter.emit(CircuitState.Closed);
                }
            },
        };
    }
    /**
     * Executes the given function.
     * @param fn Function to run
     * @throws a {@link BrokenCircuitError} if the circuit is open
     * @throws a {@link IsolatedCircuitError} if the circuit is held
     * open via {@link CircuitBreakerPolicy.isolate}
     * @returns a Promise that resolves or rejects with the function results.
     */
    async execute(fn, signal = neverAbortedSignal) {
        const state = this.innerState;
        switch (state.value) {
            case CircuitState.Closed:
                const result = await this.executor.invoke(fn, { signal });
                if ('success' in result) {
                    this.options.breaker.success(state.value);
                }
                else {
                    this.innerLastFailure = result;
                    if (this.options.breaker.failure(state.value)) {
                        this.open(result, signal);
                    }
                }
                return returnOrThrow(result);
            case CircuitState.HalfOpen:
                return this.executeHalfOpen(fn, signal, state);
            case CircuitState.Open:
                if (Date.now() - state.openedAt < state.backoff.duration) {
                    throw new BrokenCircuitError();
                }
                const halfOpenState = {
                    value: CircuitState.HalfOpen,
                    backoff: state.backoff,
                    attemptNo: state.attemptNo + 1,
                    decision: defer(),
                    inFlight: 0,
                    successes: 0,
                    failures: 0,
                };
                this.innerState = halfOpenState;
                this.halfOpenEmitter.emit();
                this.stateChangeEmitter.emit(CircuitState.HalfOpen);
                return this.executeHalfOpen(fn, signal, halfOpenState);
            case CircuitState.Isolated:
                throw new IsolatedCircuitError();
            default:
                throw new Error(`Unexpected circuit state ${state}`);
        }
    }
    async executeHalfOpen(fn, signal, state) {
        if (this.innerState !== state) {
            return this.execute(fn, signal);
        }
        if (state.successes + state.failures + state.inFlight >= this.halfOpenSampling.calls) {
            await state.decision.promise;
            if (this.state === CircuitState.Closed && signal.aborted) {
                throw new TaskCancelledError();
            }
            return this.execute(fn, signal);
        }
        state.inFlight++;
        let result;
        try {
            result = await this.executor.invoke(fn, { signal });
        }
        catch (err) {
            // It's an error, but not one the circuit is meant to retry, so
            // for our purposes it's a success. Task failed successfully!
            this.recordHalfOpenSuccess(state);
            throw err;
        }
        if ('success' in result) {
            this.recordHalfOpenSuccess(state);
        }
        else {
            this.innerLastFailure = result;
            this.recordHalfOpenFailure(state, result, signal);
        }
        return returnOrThrow(result);
    }
    /**
     * Captures circuit breaker state that can later be used to recreate the
     * breaker by passing `state` to the `circuitBreaker` function. This is
     * useful in cases like serverless functions where you may want to keep
     * the breaker state across multiple executions.
     */
    toJSON() {
        const state = this.innerState;
        let ownState;
        if (state.value === CircuitState.HalfOpen) {
            ownState = {
                value: CircuitState.Open,
                openedAt: 0,
                attemptNo: state.attemptNo,
            };
        }
        else if (state.value === CircuitState.Open) {
            ownState = {
                value: CircuitState.Open,
                openedAt: state.openedAt,
                attemptNo: state.attemptNo,
            };
        }
        else {
            ownState = state;
        }
        return { ownState, breakerState: this.options.breaker.state };
    }
    recordHalfOpenSuccess(state) {
        if (this.innerState !== state) {
            return;
        }
        state.inFlight--;
        state.successes++;
        this.maybeCompleteHalfOpen(state);
    }
    recordHalfOpenFailure(state, reason, signal) {
        if (this.innerState !== state) {
            return;
        }
        state.inFlight--;
        state.failures++;
        if (state.failures > this.halfOpenSampling.threshold * this.halfOpenSampling.calls) {
            this.options.breaker.failure(CircuitState.HalfOpen);
            this.open(reason, signal);
            return;
        }
        this.maybeCompleteHalfOpen(state);
    }
    maybeCompleteHalfOpen(state) {
        if (state.successes + state.failures < this.halfOpenSampling.calls || state.inFlight) {
            return;
        }
        this.close();
    }
    open(reason, signal) {
        if (this.state === CircuitState.Isolated || this.state === CircuitState.Open) {
            return;
        }
        const previousState = this.innerState;
        const attemptNo = this.innerState.value === CircuitState.HalfOpen ? this.innerState.attemptNo : 1;
        const context = { attempt: attemptNo, result: reason, signal };
        const backoff = this.innerState.value === CircuitState.HalfOpen
            ? this.innerState.backoff.next(context)
            : this.halfOpenAfterBackoffFactory.next(context);
        this.innerState = { value: CircuitState.Open, openedAt: Date.now(), backoff, attemptNo };
        if (previousState.value === CircuitState.HalfOpen) {
            previousState.decision.resolve();
        }
        this.breakEmitter.emit(reason);
        this.stateChangeEmitter.emit(CircuitState.Open);
    }
    close() {
        if (this.innerState.value === CircuitState.HalfOpen) {
            const state = this.innerState;
            this.options.breaker.success(CircuitState.HalfOpen);
            this.innerState = { value: CircuitState.Closed };
            state.decision.resolve();
            this.resetEmitter.emit();
            this.stateChangeEmitter.emit(CircuitState.Closed);
        }
    }
    createHalfOpenSamplingOptions(options) {
        const halfOpenSampling = options ?? { calls: 1, threshold: 0 };
        if (!Number.isSafeInteger(halfOpenSampling.calls) || halfOpenSampling.calls < 1) {
            throw new RangeError(`CircuitBreaker halfOpenSampling.calls should be a positive integer, got ${halfOpenSampling.calls}`);
        }
        if (!Number.isFinite(halfOpenSampling.threshold) ||
            halfOpenSampling.threshold < 0 ||
            halfOpenSampling.threshold >= 1) {
            throw new RangeError(`CircuitBreaker halfOpenSampling.threshold should be between [0, 1), got ${halfOpenSampling.threshold}`);
        }
        return { calls: halfOpenSampling.calls, threshold: halfOpenSampling.threshold };
    }
}
//# sourceMappingURL=CircuitBreakerPolicy.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/NoopPolicy.js


/**
 * A no-op policy, useful for unit tests and stubs.
 */
class NoopPolicy {
    executor = new Executor_ExecuteWrapper();
    onSuccess = this.executor.onSuccess;
    onFailure = this.executor.onFailure;
    async execute(fn, signal = neverAbortedSignal) {
        return returnOrThrow(await this.executor.invoke(fn, { signal }));
    }
}
//# sourceMappingURL=NoopPolicy.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/RetryPolicy.js



const delay = (duration, unref) => new Promise(resolve => {
    const timer = setTimeout(resolve, duration);
    if (unref) {
        timer.unref();
    }
});
class RetryPolicy {
    options;
    executor;
    onGiveUpEmitter = new EventEmitter();
    onRetryEmitter = new EventEmitter();
    /**
     * @inheritdoc
     */
    get onSuccess() {
        return this.executor.onSuccess;
    }
    /**
     * @inheritdoc
     */
    get onFailure() {
        return this.executor.onFailure;
    }
    /**
     * Emitter that fires when we retry a call, before any backoff.
     *
     */
    onRetry = this.onRetryEmitter.addListener;
    /**
     * Emitter that fires when we're no longer retrying a call and are giving up.
     */
    onGiveUp = this.onGiveUpEmitter.addListener;
    constructor(options, executor) {
        this.options = options;
        this.executor = executor;
    }
    /**
     * When retrying, a referenced timer is created. This means the Node.js event
     * loop is kept active while we're delaying a retried call. Calling this
     * method on the retry builder will unreference the timer, allowing the
     * process to exit even if a retry might still be pending.
     */
    dangerouslyUnref() {
        return new RetryPolicy({ ...this.options, unref: true }, this.executor.clone());
    }
    /**
     * Executes the given function with retries.
     * @param fn Function to run
     * @returns a Promise that resolves or rejects with the function results.
     */
    async execute(fn, signal = neverAbortedSignal) {
        const factory = this.options.backoff || new ConstantBackoff(0);
        let backoff;
        for (let retries = 0;; retries++) {
            const result = await this.executor.invoke(fn, { attempt: retries, signal });
            if ('success' in result) {
                return result.success;
            }
            if (!signal.aborted && retries < this.options.maxAttempts) {
                const context = { attempt: retries + 1, signal, result };
                backoff = backoff ? backoff.next(context) : factory.next(context);
                const delayDuration = backoff.duration;
                const delayPromise = delay(delayDuration, !!this.options.unref);
                // A little sneaky reordering here lets us use Sinon's fake timers
                // when we get an emission in our tests.
                this.onRetryEmitter.emit({ ...result, delay: delayDuration, attempt: retries + 1 });
                await delayPromise;
                continue;
            }
            this.onGiveUpEmitter.emit(result);
            if ('error' in result) {
                throw result.error;
            }
            return result.value;
        }
    }
}
//# sourceMappingURL=RetryPolicy.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/Policy.js








const typeFilter = (cls, predicate) => predicate ? (v) => v instanceof cls && predicate(v) : (v) => v instanceof cls;
const always = () => true;
const Policy_never = () => false;
class Policy {
    options;
    /**
     * Factory that builds a base set of filters that can be used in circuit
     * breakers, retries, etc.
     */
    constructor(options) {
        this.options = options;
    }
    /**
     * Allows the policy to additionally handles errors of the given type.
     *
     * @param cls Class constructor to check that the error is an instance of.
     * @param predicate If provided, a function to be called with the error
     * which should return "true" if we want to handle this error.
     * @example
     * ```js
     * // retry both network errors and response errors with a 503 status code
     * new Policy()
     *  .orType(NetworkError)
     *  .orType(ResponseError, err => err.statusCode === 503)
     *  .retry()
     *  .attempts(3)
     *  .execute(() => getJsonFrom('https://example.com'));
     * ```
     */
    orType(cls, predicate) {
        const filter = typeFilter(cls, predicate);
        return new Policy({
            ...this.options,
            errorFilter: e => this.options.errorFilter(e) || filter(e),
        });
    }
    /**
     * Allows the policy to additionally handles errors that pass the given
     * predicate function.
     *
     * @param predicate Takes any thrown error, and returns true if it should
     * be retried by this policy.
     * @example
     * ```js
     * // only retry if the error has a "shouldBeRetried" property set
     * new Policy()
     *  .orWhen(err => err.shouldBeRetried === true)
     *  .retry()
     *  .attempts(3)
     *  .execute(() => getJsonFrom('https://example.com'));
     * ```
     */
    orWhen(predicate) {
        return new Policy({
            ...this.options,
            errorFilter: e => this.options.errorFilter(e) || predicate(e),
        });
    }
    /**
     * Adds handling for return values. The predicate will be called with
     * the return value of the executed function,
     *
     * @param predicate Takes the returned value, and returns true if it
     * should be retried by this policy.
     * @example
     * ```js
     * // retry when the response status code is a 5xx
     * new Policy()
     *  .orResultWhen(res => res.statusCode >= 500)
     *  .retry()
     *  .attempts(3)
     *  .execute(() => getJsonFrom('https://example.com'));
     * ```
     */
    orWhenResult(predicate) {
        return new Policy({
            ...this.options,
            resultFilter: r => this.options.resultFilter(r) || predicate(r),
        });
    }
    /**
     * Adds handling for return values. The predicate will be called with
     * the return value of the executed function,
     *
     * @param predicate Takes the returned value, and returns true if it
     * should be retried by this policy.
     * @example
     * ```js
     * // retry when the response status code is a 5xx
     * new Policy()
     *  .orResultType(res => res.statusCode >= 500)
     *  .retry()
     *  .attempts(3)
     *  .execute(() => getJsonFrom('https://example.com'));
     * ```
     */
    orResultType(cls, predicate) {
        const filter = typeFilter(cls, predicate);
        return new Policy({
            ...this.options,
            resultFilter: r => this.options.resultFilter(r) || filter(r),
        });
    }
}
const Policy_noop = new NoopPolicy();
/**
 * A policy that handles all errors.
 */
const handleAll = new Policy({ errorFilter: always, resultFilter: Policy_never });
/**
 * See {@link Policy.orType} for usage.
 */
function handleType(cls, predicate) {
    return new Policy({ errorFilter: typeFilter(cls, predicate), resultFilter: Policy_never });
}
/**
 * See {@link Policy.orWhen} for usage.
 */
function handleWhen(predicate) {
    return new Policy({ errorFilter: predicate, resultFilter: Policy_never });
}
/**
 * See {@link Policy.orResultType} for usage.
 */
function handleResultType(cls, predicate) {
    return new Policy({ errorFilter: Policy_never, resultFilter: typeFilter(cls, predicate) });
}
/**
 * See {@link Policy.orWhenResult} for usage.
 */
function handleWhenResult(predicate) {
    return new Policy({ errorFilter: Policy_never, resultFilter: predicate });
}
/**
 * Creates a bulkhead--a policy that limits the number of concurrent calls.
 */
function bulkhead(limit, queue = 0) {
    return new BulkheadPolicy(limit, queue);
}
/**
 * A decorator that can be used to wrap class methods and apply the given
 * policy to them. It also adds the last argument normally given in
 * {@link Policy.execute} as the last argument in the function call.
 * For example:
 *
 * ```ts
 * import { usePolicy, retry, handleAll } from 'cockatiel';
 *
 * const retry = retry(handleAll, { maxAttempts: 3 });
 *
 * class Database {
 *   @usePolicy(retry)
 *   public getUserInfo(userId, context, cancellationToken) {
 *     console.log('Retry attempt number', context.attempt);
 *     // implementation here
 *   }
 * }
 *
 * const db = new Database();
 * db.getUserInfo(3).then(info => console.log('User 3 info:', info))
 * ```
 *
 * Note that it will force the return type to be a Promise, since that's
 * what policies return.
 */
function usePolicy(policy) {
    return (_target, _key, descriptor) => {
        const inner = descriptor.value;
        if (typeof inner !== 'function') {
            throw new Error(`Can only decorate functions with @cockatiel, got ${typeof inner}`);
        }
        descriptor.value = function (...args) {
            const signal = args[args.length - 1] instanceof AbortSignal ? args.pop() : undefined;
            return policy.execute(context => inner.apply(this, [...args, context]), signal);
        };
    };
}
/**
 * Creates a timeout policy.
 * @param duration - How long to wait before timing out execute()'d functions
 * @param strategy - Strategy for timeouts, "Cooperative" or "Aggressive".
 * A {@link CancellationToken} will be pass to any executed function, and in
 * cooperative timeouts we'll simply wait for that function to return or
 * throw. In aggressive timeouts, we'll immediately throw a
 * {@link TaskCancelledError} when the timeout is reached, in addition to
 * marking the passed token as failed.
 */
function timeout(duration, strategyOrOpts) {
    return new TimeoutPolicy(duration, typeof strategyOrOpts === 'string' ? { strategy: strategyOrOpts } : strategyOrOpts);
}
function wrap(...p) {
    return {
        _altReturn: undefined,
        onFailure: p[0].onFailure,
        onSuccess: p[0].onSuccess,
        wrapped: p,
        execute(fn, signal) {
            const run = (context, i) => i === p.length
                ? fn(context)
                : p[i].execute(next => run({ ...context, ...next }, i + 1), context.signal);
            return Promise.resolve(run({ signal }, 0));
        },
    };
}
/**
 * Creates a retry policy. The options should contain the backoff strategy to
 * use. Included strategies are:
 *  - {@link ConstantBackoff}
 *  - {@link ExponentialBackoff}
 *  - {@link IterableBackoff}
 *  - {@link DelegateBackoff} (advanced)
 *
 * For example:
 *
 * ```
 * import { handleAll, retry } from 'cockatiel';
 *
 * const policy = retry(handleAll, { backoff: new ExponentialBackoff() });
 * ```
 *
 * You can optionally pass in the `attempts` to limit the maximum number of
 * retry attempts per call.
 */
function retry(policy, opts) {
    return new RetryPolicy({ backoff: opts.backoff || new ConstantBackoff(0), maxAttempts: opts.maxAttempts ?? Infinity }, new Executor_ExecuteWrapper(policy.options.errorFilter, policy.options.resultFilter));
}
/**
 * Returns a circuit breaker for the policy. **Important**: you should share
 * your circuit breaker between executions of whatever function you're
 * wrapping for it to function!
 *
 * ```ts
 * import { SamplingBreaker, Policy } from 'cockatiel';
 *
 * // Break if more than 20% of requests fail in a 30 second time window:
 * const breaker = Policy
 *  .handleAll()
 *  .circuitBreaker(10_000, new SamplingBreaker(0.2, 30 * 1000));
 *
 * export function handleRequest() {
 *   return breaker.execute(() => getInfoFromDatabase());
 * }
 * ```
 *
 * @param halfOpenAfter Time after failures to try to open the circuit
 * breaker again.
 * @param breaker The circuit breaker to use. This package exports
 * ConsecutiveBreaker and SamplingBreakers for you to use.
 */
function circuitBreaker(policy, opts) {
    return new CircuitBreakerPolicy(opts, new Executor_ExecuteWrapper(policy.options.errorFilter, policy.options.resultFilter));
}
/**
 * Falls back to the given value in the event of an error.
 *
 * ```ts
 * import { Policy } from 'cockatiel';
 *
 * const fallback = Policy
 *  .handleType(DatabaseError)
 *  .fallback(() => getStaleData());
 *
 * export function handleRequest() {
 *   return fallback.execute(() => getInfoFromDatabase());
 * }
 * ```
 *
 * @param toValue Value to fall back to, or a function that creates the
 * value to return (any may return a promise)
 */
function fallback(policy, valueOrFactory) {
    return new FallbackPolicy(new ExecuteWrapper(policy.options.errorFilter, policy.options.resultFilter), 
    // not technically type-safe, since if they actually want to _return_
    // a function, that gets lost here. We'll just advice in the docs to
    // use a higher-order function if necessary.
    (typeof valueOrFactory === 'function' ? valueOrFactory : () => valueOrFactory));
}
//# sourceMappingURL=Policy.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/backoff/ExponentialBackoffGenerators.js
/**
 * Generator that creates a backoff with no jitter.
 */
const noJitterGenerator = (attempts = 0, options) => [
    Math.min(options.maxDelay, options.initialDelay * 2 ** attempts),
    attempts + 1,
];
/**
 * Generator that randomizes an exponential backoff between [0, delay).
 */
const fullJitterGenerator = (state, options) => {
    const [delay, next] = noJitterGenerator(state, options);
    return [Math.floor(Math.random() * delay), next];
};
/**
 * Generator that randomizes an exponential backoff between [0, delay).
 */
const halfJitterGenerator = (attempts, options) => {
    const [delay, next] = noJitterGenerator(attempts, options);
    return [Math.floor((delay + Math.random() * delay) / 2), next];
};
/**
 * A factor used within the formula to help smooth the first calculated delay.
 */
const pFactor = 4.0;
/**
 *  A factor used to scale the median values of the retry times generated by
 * the formula to be _near_ whole seconds, to aid user comprehension. This
 * factor allows the median values to fall approximately at 1, 2, 4 etc
 * seconds, instead of 1.4, 2.8, 5.6, 11.2.
 */
const rpScalingFactor = 1 / 1.4;
/**
 * Decorrelated jitter. This should be considered the optimal Jitter stategy
 * for most scenarios, as battle-tested in Polly.
 *
 * @see https://github.com/App-vNext/Polly/issues/530
 * @see https://github.com/Polly-Contrib/Polly.Contrib.WaitAndRetry/blob/24cb116a2a320e82b01f57e13bfeaeff2725ccbf/src/Polly.Contrib.WaitAndRetry/Backoff.DecorrelatedJitterV2.cs
 */
const decorrelatedJitterGenerator = (state, options) => {
    const [attempt, prev] = state || [0, 0];
    const t = attempt + Math.random();
    const next = Math.pow(options.exponent, t) * Math.tanh(Math.sqrt(pFactor * t));
    const formulaIntrinsicValue = isFinite(next) ? Math.max(0, next - prev) : Infinity;
    return [
        Math.min(formulaIntrinsicValue * rpScalingFactor * options.initialDelay, options.maxDelay),
        [attempt + 1, next],
    ];
};
//# sourceMappingURL=ExponentialBackoffGenerators.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/backoff/ExponentialBackoff.js

const defaultOptions = {
    generator: decorrelatedJitterGenerator,
    maxDelay: 30000,
    exponent: 2,
    initialDelay: 128,
};
class ExponentialBackoff {
    options;
    /**
     * An implementation of exponential backoff.
     */
    constructor(options) {
        this.options = options ? { ...defaultOptions, ...options } : defaultOptions;
    }
    next() {
        return ExponentialBackoff_instance(this.options).next(undefined);
    }
}
/**
 * An implementation of exponential backoff.
 */
const ExponentialBackoff_instance = (options, state, delay = 0, attempt = -1) => ({
    duration: delay,
    next() {
        const [nextDelay, nextState] = options.generator(state, options);
        return ExponentialBackoff_instance(options, nextState, nextDelay, attempt + 1);
    },
});
//# sourceMappingURL=ExponentialBackoff.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/backoff/DelegateBackoff.js
class DelegateBackoff {
    fn;
    /**
     * Backoff that delegates to a user-provided function. The function takes
     * the backoff context, and can optionally take (and return) a state value
     * that will be passed into subsequent backoff requests.
     */
    constructor(fn) {
        this.fn = fn;
    }
    /**
     * @inheritdoc
     */
    next(context) {
        return DelegateBackoff_instance(this.fn).next(context);
    }
}
const DelegateBackoff_instance = (fn, state, current = 0) => ({
    duration: current,
    next(context) {
        const result = fn(context, state);
        return typeof result === 'number'
            ? DelegateBackoff_instance(fn, state, result)
            : DelegateBackoff_instance(fn, result.state, result.delay);
    },
});
//# sourceMappingURL=DelegateBackoff.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/breaker/ConsecutiveBreaker.js
class ConsecutiveBreaker {
    threshold;
    /**
     * @inheritdoc
     */
    state = 0;
    /**
     * ConsecutiveBreaker breaks if more than `threshold` exceptions are received
     * over a time period.
     */
    constructor(threshold) {
        this.threshold = threshold;
    }
    /**
     * @inheritdoc
     */
    success() {
        this.state = 0;
    }
    /**
     * @inheritdoc
     */
    failure() {
        return ++this.state >= this.threshold;
    }
}
//# sourceMappingURL=ConsecutiveBreaker.js.map
;// CONCATENATED MODULE: ./node_modules/cockatiel/dist/errors/Errors.js





const isBrokenCircuitError = (e) => !!e && e instanceof Error && 'isBrokenCircuitError' in e;
const isBulkheadRejectedError = (e) => !!e && e instanceof Error && 'isBulkheadRejectedError' in e;
const isIsolatedCircuitError = (e) => !!e && e instanceof Error && 'isIsolatedCircuitError' in e;
const isTaskCancelledError = (e) => !!e && e instanceof Error && 'isTaskCancelledError' in e;
const isHydratingCircuitError = (e) => !!e && e instanceof Error && 'isHydratingCircuitError' in e;
//# sourceMappingURL=Errors.js.map
;// CONCATENATED MODULE: ./lib/engine/breaker.js

/** What a call throws when its endpoint failed in a way that may pass. It is thrown inside the policies and nowhere else. */
class PassingFailure extends Error {
    /** How many failures of the endpoint were counted when the call began. */
    since;
    /** How long the endpoint wants this caller to wait. */
    askedMs;
    constructor(since, askedMs = 0) {
        super('the endpoint failed, and may not the next time');
        this.name = 'PassingFailure';
        this.since = since;
        this.askedMs = askedMs;
    }
}
/** A breaker for one key, closed at first. */
function createBreaker(key, { clock, failures, openMs }) {
    const changes = [];
    const breaker = new ConsecutiveBreaker(failures);
    let counted = 0;
    // Calls that were under way together when an endpoint hiccuped are one failure, not as many as there were calls:
    // otherwise a single reset connection of a wide phase would open the breaker before anything was retried.
    const policy = circuitBreaker(handleType(PassingFailure, ({ since }) => since === counted), { breaker, halfOpenAfter: openMs });
    policy.onFailure(({ handled }) => {
        if (handled)
            counted += 1;
    });
    policy.onStateChange((state) => {
        changes.push({ at: new Date(clock()).toISOString(), ...describe(state, breaker.state) });
    });
    return {
        execute: (call, signal) => policy.execute(call, signal),
        counted: () => counted,
        view: () => ({ key, state: describe(policy.state, breaker.state).state, changes: [...changes] }),
    };
}
/** Whether a call was not made because its breaker is open. */
function isOpen(error) {
    return isBrokenCircuitError(error);
}
function describe(state, inRow) {
    switch (state) {
        case CircuitState.Closed:
            return { state: 'closed', reason: 'the probe was answered' };
        case CircuitState.HalfOpen:
            return { state: 'half-open', reason: 'one call is let through as a probe' };
        case CircuitState.Open:
        case CircuitState.Isolated:
            return { state: 'open', reason: `${inRow} transient failures in a row` };
        default:
            return state;
    }
}

;// CONCATENATED MODULE: ./lib/engine/backoff.js


/** The longest that the wait before this retry, the first being 1, can come to when the endpoint asks for none. */
function ceilingOf({ baseMs, longestMs }, retry) {
    return Math.min(longestMs, baseMs * 2 ** (retry - 1));
}
/** Exponential, with full jitter ("Exponential Backoff And Jitter", AWS Architecture Blog, 2015), and never sooner than asked. */
function createBackoff({ random, baseMs, longestMs }) {
    const exponential = new ExponentialBackoff({
        generator(state, options) {
            const [ceiling, next] = noJitterGenerator(state, options);
            return [random() * ceiling, next];
        },
        initialDelay: baseMs,
        maxDelay: longestMs,
    });
    return new DelegateBackoff((context, before) => {
        const state = before === undefined ? exponential.next() : before.next(context);
        return { delay: Math.max(state.duration, askedOf(context)), state };
    });
}
function askedOf({ result }) {
    return 'error' in result && result.error instanceof PassingFailure ? result.error.askedMs : 0;
}

;// CONCATENATED MODULE: ./lib/engine/adaptive-limit.js
/**
 * Additive increase, multiplicative decrease (Chiu and Jain, 1989): halves on a refusal, never below one; grows by one, never
 * above `most`.
 */
function createAdaptiveLimit(most) {
    let limit = most;
    let answers = 0;
    let begun = 0;
    let halvedAt = 0;
    return {
        current: () => limit,
        begin() {
            begun += 1;
            return begun;
        },
        answered() {
            answers += 1;
            if (answers < limit || limit >= most)
                return;
            answers = 0;
            limit += 1;
        },
        refused(number) {
            answers = 0;
            // What began before the last halving was refused for the rate of that time.
            if (number <= halvedAt)
                return;
            halvedAt = begun;
            limit = Math.max(1, Math.floor(limit / 2));
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/endpoint-queue.js



/**
 * At most `places` calls are under way, and of one endpoint as many as it stands. They go in their order, but a call whose
 * prefix is just being sent for the first time stands back while others can go: by the time it is its turn, the
 * endpoint remembers the prefix. No place is ever left idle for that.
 */
function createEndpointQueue(places, time) {
    const endpoints = new Map();
    const warm = new Set();
    const warming = new Set();
    let stopTimer;
    const queue = createQueue(places, choose);
    function endpointOf(name) {
        const known = endpoints.get(name);
        if (known !== undefined)
            return known;
        const fresh = { limit: createAdaptiveLimit(places), running: 0, closedUntil: 0, ahead: undefined };
        endpoints.set(name, fresh);
        return fresh;
    }
    function choose(waiting) {
        stopTimer?.();
        stopTimer = undefined;
        const now = time.now();
        const ready = waiting
            .filter((visit) => mayGo(visit, now) || isInVain(visit, now))
            .sort((one, other) => one.order - other.order);
        const next = ready.find(({ prefix }) => prefix === undefined || !warming.has(prefix)) ?? ready[0];
        if (next === undefined) {
            const openings = waiting.map(({ endpoint }) => opensAt(endpoint)).filter((at) => at > now);
            if (openings.length > 0)
                stopTimer = time.after(Math.min(...openings) - now, queue.admit);
            return undefined;
        }
        next.endpoint.running += 1;
        if (next.prefix !== undefined && !warm.has(next.prefix) && !warming.has(next.prefix)) {
            warming.add(next.prefix);
            next.warms = true;
        }
        return next;
    }
    function turnOf(visit, leave) {
        const { endpoint, prefix } = visit;
        const number = endpoint.limit.begin();
        let left = false;
        return {
            answered() {
                endpoint.limit.answered();
                if (prefix !== undefined)
                    warm.add(prefix);
            },
            crowded() {
                endpoint.limit.refused(number);
                return endpoint.running > 1;
            },
            closedFor(milliseconds) {
                endpoint.closedUntil = Math.max(endpoint.closedUntil, time.now() + milliseconds);
            },
            goAhead(forMs) {
                endpoint.ahead = { leader: visit, until: time.now() + forMs };
            },
            leave() {
                if (left)
                    return;
                left = true;
                endpoint.running -= 1;
                if (endpoint.ahead?.leader === visit)
                    endpoint.ahead = undefined;
                if (prefix !== undefined && visit.warms)
                    warming.delete(prefix);
                leave();
            },
        };
    }
    return {
        async enter({ endpoint: name, order, prefix }, signal) {
            const endpoint = endpointOf(name);
            const key = prefix === undefined ? undefined : `${name}\n${prefix}`;
            const visit = { endpoint, order, prefix: key, deadline: deadlineOf(signal), warms: false };
            const turn = turnOf(visit, await queue.enter(signal, visit));
            if (!isInVain(visit, time.now()))
                return turn;
            turn.leave();
            return undefined;
        },
    };
}
function opensAt({ closedUntil, ahead }) {
    return Math.max(closedUntil, ahead?.until ?? 0);
}
function mayGo({ endpoint }, now) {
    return endpoint.running < endpoint.limit.current() && opensAt(endpoint) <= now;
}
/** Its endpoint opens too late for it; it is let in to be told. */
function isInVain({ endpoint, deadline }, now) {
    return endpoint.closedUntil > now && !hasTimeFor(endpoint.closedUntil - now, deadline - now);
}

;// CONCATENATED MODULE: ./lib/engine/resilience.js





/** Settings for a paid endpoint that answers within seconds; the time, the dice and the concurrency are the caller's. */
const usualResilience = {
    tries: 4,
    baseMs: 500,
    longestMs: 30_000,
    breaker: { failures: 5, openMs: 15_000 },
};
/** The one layer that waits and retries: a queue, and cockatiel's policies around each turn in it. */
function createResilience(options) {
    const queue = createEndpointQueue(options.concurrency, options.time);
    const backoff = createBackoff(options);
    const breakers = new Map();
    let calls = 0;
    const breakerOf = (key) => {
        const breaker = breakers.get(key) ?? createBreaker(key, { clock: options.time.now, ...options.breaker });
        breakers.set(key, breaker);
        return breaker;
    };
    return {
        call(request, signal) {
            calls += 1;
            const ways = { options, queue, backoff, breaker: breakerOf(request.key), order: calls };
            return untilAborted(callWith(request, ways, signal), signal);
        },
        breakers: () => [...breakers.values()].map((breaker) => breaker.view()),
    };
}
async function callWith(request, ways, signal) {
    const { options, backoff } = ways;
    const progress = { tries: 0, fault: undefined };
    const failed = (why) => ({
        ...{ kind: 'failed', why, tries: progress.tries },
        ...(progress.fault === undefined ? {} : { fault: progress.fault }),
    });
    const mayRetry = ({ askedMs }) => hasTimeFor(Math.max(askedMs, ceilingOf(options, progress.tries)), deadlineOf(signal) - options.time.now());
    // The wait of a call that was aborted goes on in cockatiel, and must not keep Node alive; what does is the time of the task.
    const retrying = retry(handleType(PassingFailure, mayRetry), {
        maxAttempts: options.tries - 1,
        backoff,
    }).dangerouslyUnref();
    try {
        const ended = await retrying.execute(() => tryOnce(request, ways, progress, signal), signal);
        if (ended.kind === 'ok')
            return { ...ended, tries: progress.tries };
        return failed(ended.kind);
    }
    catch (error) {
        if (isOpen(error))
            return failed('circuit-open');
        if (!(error instanceof PassingFailure))
            throw error;
        return failed(progress.tries < options.tries ? 'no-time-left' : 'tries-exhausted');
    }
}
/** One try: as many turns as it takes until the endpoint has answered or failed. Throws a failure that may pass. */
async function tryOnce(request, { queue, breaker, order }, progress, signal) {
    const { key: endpoint, prefix } = request;
    let begun = false;
    let refusals = 0;
    const begin = () => {
        const objection = begun ? undefined : request.objection?.();
        if (!begun && objection === undefined)
            progress.tries += 1;
        begun = true;
        return objection;
    };
    for (;;) {
        const turn = await queue.enter({ endpoint, order, prefix }, signal);
        if (turn === undefined)
            return { kind: 'no-time-left' };
        try {
            const heard = await breaker.execute(async () => {
                const objection = begin();
                return objection === undefined
                    ? ask(request, turn, breaker, progress, signal)
                    : { kind: 'permanent', fault: objection };
            }, signal);
            switch (heard.kind) {
                case 'ok':
                    turn.answered();
                    return heard;
                case 'permanent':
                    progress.fault = heard.fault;
                    return { kind: 'permanent' };
                case 'transient':
                    // The endpoint is alive and named a time: nobody needs to be refused to learn it, and no try is spent on it.
                    turn.closedFor(waitAfter(askedWait(heard), refusals));
                    refusals += 1;
                    break;
                case 'again':
                    break;
                default:
                    heard;
            }
        }
        finally {
            turn.leave();
        }
    }
}
/** Asks in its turn; what counts as a failure of the endpoint is thrown, for the policies to see. */
async function ask({ attempt }, turn, breaker, progress, signal) {
    const since = breaker.counted();
    let heard;
    try {
        heard = await untilAborted(attempt(signal, turn), signal);
    }
    catch (error) {
        // An endpoint that was still silent when the time was up has failed, and a probe must not pass by hanging.
        if (signal.aborted)
            throw new PassingFailure(since);
        throw error;
    }
    if (heard.kind !== 'transient')
        return heard;
    progress.fault = heard.fault;
    if (heard.rateLimited && askedWait(heard) > 0)
        return heard;
    // Refused for the crowd, it comes back when there is less of it; only one that was alone has failed.
    if (heard.rateLimited && turn.crowded())
        return { kind: 'again' };
    throw new PassingFailure(since, askedWait(heard));
}
/** A time that is already over is none. */
function askedWait({ retryAfterMs = 0 }) {
    return retryAfterMs > 0 ? retryAfterMs : 0;
}
// Retry-After is in whole seconds; coming back a moment late is cheaper than being refused again.
const graceMs = 20;
// An endpoint that refuses again as soon as it said is asked less and less often, down to once a second.
const leastWaitMs = 10;
const longestLeastWaitMs = 1000;
function waitAfter(askedMs, refusals) {
    return Math.max(askedMs, Math.min(leastWaitMs * 2 ** refusals, longestLeastWaitMs)) + graceMs;
}

;// CONCATENATED MODULE: ./lib/engine/retry.js

/** How work is tried again where a retry is declared and says no more. */
const usualRetry = {
    tries: usualResilience.tries,
    baseMs: usualResilience.baseMs,
    longestMs: usualResilience.longestMs,
    transient: isTransient,
};
// Told to come back later, or broken on the other side; every other 4xx is about what was asked, and stays.
const passing = new Set([408, 409, 429]);
/** Whether an error may be gone the next time: every one may but an abort and an HTTP `status` that says what is wrong with the request. */
function isTransient(error) {
    if (typeof error !== 'object' || error === null)
        return true;
    if ('name' in error && error.name === 'AbortError')
        return false;
    const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
    return status === undefined || status >= 500 || status < 400 || passing.has(status);
}

;// CONCATENATED MODULE: ./lib/engine/time.js

/** Time on real timers. They keep Node alive: a call that waits for its turn must not end in silence. */
function realTime(now) {
    return {
        now,
        after(milliseconds, callback) {
            const timer = setTimeout(callback, Math.min(milliseconds, longestTimeoutMs));
            return () => clearTimeout(timer);
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/resilient.js




const defaultConcurrency = 16;
/**
 * The same work behind one queue, one circuit breaker and retries within the time of its task. Made once for what fails
 * together (an address, an account), it is shared by all tasks and runs that have it. A task of it needs no `retry` of its own.
 */
function resilient(run, options = {}) {
    const { tries = usualResilience.tries, breaker = usualResilience.breaker } = options;
    const { baseMs = usualResilience.baseMs, longestMs = usualResilience.longestMs } = options;
    const { concurrency = defaultConcurrency, clock = steadyClock, random = Math.random } = options;
    const { transient = isTransient, retryAfterMs } = options;
    const resilience = createResilience({
        ...{ tries, baseMs, longestMs, breaker, concurrency, random },
        time: realTime(clock),
    });
    return async (inputs, tools) => {
        const attempt = async (signal) => {
            try {
                return { kind: 'ok', value: await run(inputs, { ...tools, signal }) };
            }
            catch (fault) {
                signal.throwIfAborted();
                const askedMs = retryAfterMs?.(fault);
                if (askedMs !== undefined)
                    return { kind: 'transient', fault, retryAfterMs: askedMs, rateLimited: true };
                return { kind: transient(fault) ? 'transient' : 'permanent', fault };
            }
        };
        const call = await resilience.call({ key: '', attempt }, tools.signal);
        if (call.kind === 'ok')
            return call.value;
        if (call.why === 'circuit-open')
            throw new Error('the circuit breaker is open: the last calls failed', { cause: call.fault });
        throw call.fault ?? new Error('there was no time left for a call');
    };
}

;// CONCATENATED MODULE: ./lib/engine/votes/arithmetic.js
/** A weight in whole thousandths, the unit in which all weighted sums are done. */
function scaledWeight(weight) {
    return Math.round(weight * 1000);
}
/** The score that a vote counts with: its own, or 100 and 0 for a plain yes and no. */
function countedScore(vote) {
    return vote.score ?? (vote.approved ? 100 : 0);
}
/** Whether the comparison as shown holds; whoever replays a record can ask it again. */
function comparisonHolds({ left, operator, right }) {
    switch (operator) {
        case '>=':
            return left >= right;
        case '>':
            return left > right;
        case '=':
            return left === right;
        default:
            return operator;
    }
}
/** Puts the votes through the strategy. At least one vote must have been cast. */
function countVotes(voters, policy) {
    const counted = voters.flatMap((voter) => countedVote(voter, policy));
    const declared = voters.filter(({ weight, abstained }) => weight > 0 && abstained !== true).length;
    const approvals = counted.filter(({ approved }) => approved).length;
    const contributions = (points) => contributionsOf(voters, policy, points);
    switch (policy.strategy) {
        case 'unanimous': {
            const arithmetic = {
                contributions: contributions(({ approved }) => (approved ? 1 : 0)),
                left: approvals,
                operator: '=',
                right: counted.length,
                inWords: `${approvals} of ${votes(counted.length)} approve, all needed`,
            };
            const sentence = `${approvals} of ${votes(counted.length)} approve, and all are needed.`;
            return { arithmetic, score: comparisonHolds(arithmetic) ? 100 : 0, sentence };
        }
        case 'majority': {
            const arithmetic = {
                contributions: contributions(({ approved }) => (approved ? 2 : 0)),
                left: 2 * approvals,
                operator: '>',
                right: declared,
                inWords: `2 x ${approvals} approving = ${2 * approvals}, more than ${declared} declared needed`,
            };
            const sentence = `${approvals} of ${declared} declared voters approve, and more than half are needed.`;
            return { arithmetic, score: roundedDown(100 * approvals, declared), sentence };
        }
        case 'weighted': {
            const sum = total(counted.map(({ weight, score }) => weight * score));
            const weights = total(counted.map(({ weight }) => weight));
            const terms = counted.map(({ weight, score }) => `${thousandths(weight)} x ${score}`).join(' + ');
            const right = policy.threshold * weights;
            const arithmetic = {
                contributions: contributions(({ weight, score }) => weight * score),
                left: sum,
                operator: '>=',
                right,
                inWords: `${terms} = ${thousandths(sum)}, at least ${policy.threshold} x ${thousandths(weights)} = ${thousandths(right)} needed`,
            };
            return { arithmetic, ...mean('weighted mean', roundedDown(sum, weights), arithmetic, policy) };
        }
        case 'threshold': {
            const sum = total(counted.map(({ score }) => score));
            const right = policy.threshold * counted.length;
            const arithmetic = {
                contributions: contributions(({ score }) => score),
                left: sum,
                operator: '>=',
                right,
                inWords: `${counted.map(({ score }) => score).join(' + ')} = ${sum}, at least ${policy.threshold} x ${counted.length} = ${right} needed`,
            };
            return { arithmetic, ...mean('mean', roundedDown(sum, counted.length), arithmetic, policy) };
        }
        default:
            return policy.strategy;
    }
}
/** One row a voter, in the order given; `points` prices those that count. */
function contributionsOf(voters, policy, points) {
    return voters.map((voter) => {
        const [counted] = countedVote(voter, policy);
        const { name, weight, vote } = voter;
        return {
            voter: name,
            weight,
            role: roleOf(voter, policy),
            approved: vote?.approved ?? null,
            score: counted?.score ?? vote?.score ?? null,
            points: counted === undefined ? 0 : points(counted),
        };
    });
}
function countedVote({ weight, vote, abstained }, policy) {
    if (weight <= 0 || abstained === true)
        return [];
    const scaled = { weight: scaledWeight(weight) };
    if (vote !== undefined)
        return [{ ...scaled, approved: vote.approved, score: countedScore(vote) }];
    return policy.absent === 'against' ? [{ ...scaled, approved: false, score: 0 }] : [];
}
function roleOf({ weight, required, vote, abstained }, policy) {
    if (vote !== undefined)
        return weight > 0 ? 'voted' : 'advised';
    if (abstained === true)
        return 'abstained';
    if (required === true)
        return 'required-absent';
    return weight > 0 && policy.absent === 'against' ? 'counted-against' : 'left-out';
}
/** A quotient with one decimal, rounded down in whole numbers: a score never looks better than it is. */
function roundedDown(dividend, divisor) {
    if (divisor === 0)
        return 0;
    const tenfold = dividend * 10;
    return (tenfold - (tenfold % divisor)) / divisor / 10;
}
function total(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
/** Thousandths as a decimal without trailing zeros, from the digits: no float comes near what is shown. */
function thousandths(value) {
    const whole = Math.floor(value / 1000);
    const fraction = String(value % 1000)
        .padStart(3, '0')
        .replace(/0+$/, '');
    return fraction === '' ? String(whole) : `${whole}.${fraction}`;
}
function mean(what, score, arithmetic, { threshold }) {
    const relation = comparisonHolds(arithmetic) ? 'reaches' : 'is below';
    return { score, sentence: `The ${what} of ${score} ${relation} the threshold of ${threshold}.` };
}
function votes(count) {
    return count === 1 ? '1 vote' : `${count} votes`;
}

;// CONCATENATED MODULE: ./lib/engine/votes/quorum.js
/**
 * How many votes must be there of `voters`, which are the `declared` ones without those that abstained. A number that somebody
 * wrote down is not lowered for any other reason.
 */
function quorumOf(declared, voters, written) {
    // More than half of the voters, in whole numbers: floor(n / 2) + 1.
    if (written === undefined)
        return (voters - (voters % 2)) / 2 + 1;
    return Math.max(1, written <= declared ? Math.min(written, voters) : written);
}

;// CONCATENATED MODULE: ./lib/engine/votes/count.js


/** Puts votes through a strategy; what nobody approved, or too few voted on, is not approved. */
function countBallots(voters, policy) {
    const declared = voters.filter(({ weight }) => weight > 0);
    const present = declared.filter(({ abstained }) => abstained !== true);
    // Where nothing applied to anybody, nobody is missing and nobody objects.
    if (declared.length > 0 && present.length === 0) {
        return { approved: true, score: 100, reason: 'Nothing applied: every voter abstained.' };
    }
    const cast = present.filter(({ vote }) => vote !== undefined).length;
    const quorum = quorumOf(declared.length, present.length, policy.quorum);
    if (cast < quorum) {
        const reason = declared.length === 0
            ? 'Nobody has a vote, so nothing could approve.'
            : `Too few votes: ${cast} of ${present.length} declared voters voted, at least ${quorum} needed.`;
        return { approved: false, score: 0, reason };
    }
    const { arithmetic, score, sentence } = countVotes(voters, policy);
    return { approved: comparisonHolds(arithmetic), score, reason: sentence, arithmetic };
}

;// CONCATENATED MODULE: ./lib/engine/phase-gate.js



/** Asks the gate of a phase that has ended. */
function askGate({ name: phase, gate, tasks }, outcomes, outputs) {
    if (gate === undefined)
        return { kind: 'no-gate' };
    const votes = votesOf(outcomes);
    if (typeof gate === 'function') {
        try {
            const decision = gate(outputs, Object.freeze(Object.fromEntries(votes)));
            letFail(decision);
            return readDecision(phase, decision);
        }
        catch (error) {
            return { kind: 'broke', error: messageOf(error) };
        }
    }
    const policy = policyOf(typeof gate === 'string' ? { strategy: gate } : gate);
    const voters = tasks.map(({ name, weight }) => {
        const vote = votes.get(name);
        return vote === undefined ? { name, weight } : { name, weight, vote };
    });
    const { approved: open, score, reason, arithmetic } = countBallots(voters, policy);
    const why = open ? reason : `phase ${JSON.stringify(phase)} did not approve: ${reason}`;
    return { kind: 'decided', result: { phase, open, score, reason: why, ...(arithmetic ? { arithmetic } : {}) } };
}
function policyOf({ strategy, threshold, quorum, absent }) {
    return {
        strategy,
        threshold: threshold ?? defaultPolicy.threshold,
        quorum: quorum ?? defaultPolicy.quorum,
        absent: absent ?? defaultPolicy.absent,
    };
}
function votesOf(outcomes) {
    return new Map(outcomes.flatMap((outcome) => outcome.status === 'completed' && outcome.vote !== undefined ? [[outcome.task.name, outcome.vote]] : []));
}
// A caller may have no type checker: what is no decision has decided nothing, and what is undecided does not pass.
function readDecision(phase, decision) {
    if (typeof decision !== 'object' ||
        decision === null ||
        !('open' in decision) ||
        typeof decision.open !== 'boolean') {
        return { kind: 'broke', error: 'it did not say whether it is open' };
    }
    const score = 'score' in decision && typeof decision.score === 'number' ? decision.score : null;
    if (score !== null && !Number.isFinite(score))
        return { kind: 'broke', error: `it came to the score ${score}` };
    const reason = 'reason' in decision && typeof decision.reason === 'string' ? decision.reason : undefined;
    if (decision.open)
        return { kind: 'decided', result: { phase, open: true, score } };
    return {
        kind: 'decided',
        result: { phase, open: false, score, reason: reason ?? `the gate of phase ${JSON.stringify(phase)} is closed` },
    };
}

;// CONCATENATED MODULE: ./lib/engine/said.js
// A symbol, so that no outputs can be mistaken for it; a registered one, so that two copies of the package agree on it.
/** What tells the two from outputs. */
const howReturned = Symbol.for('content-gate/engine: returned');
/** What a task returns that has outputs and something to say about them: a vote for its phase's gate, recommendations. */
function completed(outputs, said = {}) {
    return { [howReturned]: 'completed', outputs, ...said };
}
/**
 * What a task returns that cannot go on as things are: why, what to do about it, and those of its outputs that it has all the
 * same. It is not tried again, and nothing of it is undone.
 */
function blocked(reasons, said = {}) {
    return { [howReturned]: 'blocked', reasons: typeof reasons === 'string' ? [reasons] : reasons, ...said };
}

;// CONCATENATED MODULE: ./lib/engine/returned.js


/** What becomes of a task that returned this, if it is what the task declares; else a failure that names the key. */
function endingFrom(declared, returned) {
    switch (howOf(returned)) {
        case 'completed':
            return completedEnding(declared, returned);
        case 'blocked':
            return blockedEnding(declared, returned);
        default:
            return declaredOutputs(declared, returned);
    }
}
/** A completed ending with a frozen copy of these outputs, if they are exactly what the task declares; else a failure. */
function declaredOutputs(declared, returned) {
    const read = outputsFrom(declared, returned);
    if (!read.ok)
        return failed(read.error);
    const missing = declared.outputs.filter((key) => !Object.hasOwn(read.outputs, key));
    if (missing.length > 0)
        return failed(`it did not return ${list(missing)}`);
    return { status: 'completed', outputs: read.outputs };
}
function completedEnding(declared, returned) {
    const { outputs, vote, recommendations } = returned_members(returned);
    const ending = declaredOutputs(declared, outputs);
    if (ending.status !== 'completed')
        return ending;
    const wrong = voteProblem(vote) ?? linesProblem('recommendations', recommendations ?? []);
    if (wrong !== undefined)
        return failed(wrong);
    return {
        ...ending,
        ...(isVote(vote)
            ? { vote: Object.freeze({ approved: vote.approved, ...(vote.score === undefined ? {} : { score: vote.score }) }) }
            : {}),
        ...linesMember('recommendations', recommendations),
    };
}
function blockedEnding(declared, returned) {
    const { outputs = {}, reasons, recommendations } = returned_members(returned);
    const read = outputsFrom(declared, outputs);
    if (!read.ok)
        return failed(read.error);
    const wrong = linesProblem('reasons', reasons) ?? linesProblem('recommendations', recommendations ?? []);
    if (wrong !== undefined)
        return failed(wrong);
    return {
        status: 'blocked',
        reasons: linesOf(reasons),
        ...linesMember('recommendations', recommendations),
        ...(Object.keys(read.outputs).length === 0 ? {} : { outputs: read.outputs }),
    };
}
function outputsFrom(declared, returned) {
    const plain = toPlainData(returned);
    if (!plain.ok)
        return { ok: false, error: `its outputs${plain.at} cannot be recorded: ${plain.why}` };
    const outputs = plain.value;
    if (outputs === null || typeof outputs !== 'object' || returned_isList(outputs)) {
        return { ok: false, error: 'it did not return its outputs by name' };
    }
    const undeclared = Object.keys(outputs).filter((key) => !declared.outputs.includes(key));
    if (undeclared.length > 0)
        return { ok: false, error: `it returned ${list(undeclared)} without declaring it` };
    return { ok: true, outputs };
}
function howOf(returned) {
    return typeof returned === 'object' && returned !== null && howReturned in returned
        ? returned[howReturned]
        : undefined;
}
function returned_members(returned) {
    return Object.fromEntries(Object.entries(typeof returned === 'object' && returned !== null ? returned : {}));
}
function voteProblem(vote) {
    if (vote === undefined)
        return undefined;
    if (!isRecord(vote) || typeof vote.approved !== 'boolean')
        return 'its vote does not say whether it approves';
    const { score } = vote;
    if (score === undefined)
        return undefined;
    return typeof score === 'number' && Number.isInteger(score) && score >= 0 && score <= 100
        ? undefined
        : `its vote has the score ${typeof score === 'number' ? score : typeof score}; a score is a whole number from 0 to 100`;
}
function isVote(vote) {
    return vote !== undefined && voteProblem(vote) === undefined;
}
function linesProblem(what, lines) {
    return Array.isArray(lines) && lines.every((line) => typeof line === 'string')
        ? undefined
        : `its ${what} are not a list of texts`;
}
function linesOf(lines) {
    return Object.freeze(Array.isArray(lines) ? lines.map(String) : []);
}
function linesMember(name, lines) {
    const texts = linesOf(lines);
    return texts.length === 0 ? {} : { [name]: texts };
}
function failed(error) {
    return { status: 'failed', error };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function returned_isList(value) {
    return Array.isArray(value);
}
function list(keys) {
    return keys.map((key) => JSON.stringify(key)).join(', ');
}

;// CONCATENATED MODULE: ./lib/engine/reuse.js



/**
 * The outcomes that a run may be resumed from: not those of a task that was undone, or that someone tried to undo, because
 * what they report is no longer there.
 */
function resumable(outcomes, compensations) {
    return outcomes.filter(({ task }) => !compensations.some((undone) => undone.phase === task.phase && (undone.task ?? task.name) === task.name));
}
/**
 * Decides once, before anything runs, which tasks need not run again: those that completed under the same declaration, and
 * whose inputs are given or come from tasks that need not run again either, as far as it reads them. Whether what is given is still the same is for
 * the caller to know.
 */
function findCompleted(plan, earlier) {
    const known = new Map(earlier.map((outcome) => [taskKey(outcome.task.phase, outcome.task.name), outcome]));
    const reusable = new Map();
    const writtenAnew = new Set();
    for (const phase of plan.phases) {
        const anew = [];
        for (const task of phase.tasks) {
            const outcome = known.get(taskKey(phase.name, task.name));
            const taken = outcome && !(task.reads ?? keysOf(task)).some((key) => writtenAnew.has(key))
                ? reuse(phase, task, outcome)
                : undefined;
            if (taken)
                reusable.set(taskKey(phase.name, task.name), taken);
            else
                anew.push(...task.outputs);
        }
        // What a gate decides is decided again when any of its phase is done again.
        const facts = phase.tasks.every((task) => reusable.has(taskKey(phase.name, task.name))) ? {} : (phase.facts ?? {});
        for (const key of [...anew, facts.approved, facts.score])
            if (key !== undefined)
                writtenAnew.add(key);
    }
    return (phase, task) => reusable.get(taskKey(phase.name, task.name));
}
function reuse(phase, task, outcome) {
    if (outcome.status !== 'completed')
        return undefined;
    if (!sameKeys(keysOf(task), keysOf(outcome.task)) || task.agent !== outcome.task.agent)
        return undefined;
    // Also holds the outputs against what the task declares today.
    const ending = declaredOutputs(task, outcome.outputs);
    if (ending.status !== 'completed')
        return undefined;
    const { vote, recommendations } = outcome;
    return {
        ...{ task: declarationOf(phase, task), durationMs: outcome.durationMs, reused: true, ...ending },
        ...(vote === undefined ? {} : { vote }),
        ...(recommendations === undefined ? {} : { recommendations }),
    };
}
function sameKeys(a, b) {
    return a.length === b.length && a.every((key, index) => key === b[index]);
}
function taskKey(phase, task) {
    return JSON.stringify([phase, task]);
}

;// CONCATENATED MODULE: ./lib/engine/retry-policy.js



/** A policy that tries again as declared. Its waits do not keep Node alive by themselves when `unref` is asked for. */
function retryPolicy(declared, random, unref) {
    const { tries = usualRetry.tries, transient = usualRetry.transient } = declared;
    const { baseMs = usualRetry.baseMs, longestMs = usualRetry.longestMs } = declared;
    const policy = retry(handleWhen((error) => transient(error)), { maxAttempts: tries - 1, backoff: createBackoff({ random, baseMs, longestMs }) });
    return unref ? policy.dangerouslyUnref() : policy;
}

;// CONCATENATED MODULE: ./lib/engine/attempt.js




/** Runs one task for as long as it may take, with the tries that it declares. Never rejects: whatever it does is an ending. */
async function attemptTask(task, inputs, options) {
    const { bounds, effectKey, random } = options;
    let work;
    const ended = await withDeadline((signal) => {
        work = tried(task, inputs, { signal, effectKey }, random);
        return work;
    }, { ...bounds, timeoutMs: task.timeoutMs });
    const began = work !== undefined;
    switch (ended.kind) {
        case 'finished':
            return { ending: ended.value, began };
        case 'threw':
            return { ending: { status: 'failed', error: messageOf(ended.error) }, began };
        case 'timed-out': {
            const limit = ended.limit === 'own' ? 'task' : options.deadlineOf;
            return { ending: { status: 'timed-out', timeoutMs: ended.afterMs, limit }, began, ...lateOf(work) };
        }
        case 'cancelled':
            return { ending: { status: 'cancelled', reason: ended.reason }, began, ...lateOf(work) };
        default:
            return ended;
    }
}
async function tried(task, inputs, tools, random) {
    if (task.retry === undefined)
        return endingFrom(task, await task.run(inputs, tools));
    // What keeps Node alive is the time of the task: a wait that outlasts it must not.
    const returned = await retryPolicy(task.retry, random, true).execute(async () => {
        // A wait between two tries may have outlasted the time of the task, and then nothing more is begun.
        tools.signal.throwIfAborted();
        return task.run(inputs, tools);
    }, tools.signal);
    return endingFrom(task, returned);
}
function lateOf(work) {
    if (work === undefined)
        return {};
    const late = work.then((ending) => (ending.status === 'completed' ? ending.outputs : undefined), () => undefined);
    return { late };
}

;// CONCATENATED MODULE: ./lib/engine/run-phase.js




/** Runs the tasks of a phase at the same time; one outcome for each, in declared order. */
function runPhase(phase, scope) {
    const until = phase.timeoutMs === undefined ? undefined : scope.clock() + phase.timeoutMs;
    const ofPhase = until !== undefined && (scope.deadline === undefined || until < scope.deadline);
    const bounds = {
        ...{ clock: scope.clock, signal: scope.signal },
        ...(ofPhase ? { deadline: until, deadlineOf: 'phase' } : { deadline: scope.deadline, deadlineOf: 'run' }),
    };
    return Promise.all(phase.tasks.map(async (task, index) => {
        const inputs = scope.read(keysOf(task));
        const missing = task.inputs.filter((key) => !Object.hasOwn(inputs, key));
        // What only has to be there may be missing this time, and a task is not asked without it.
        const reused = missing.length === 0 ? scope.completed(phase, task) : undefined;
        if (reused)
            scope.effects.takeOver(phase.name, task, outputsOf(reused));
        const ran = reused ?? (await runTask(phase, task, { inputs, missing }, bounds, scope));
        const outcome = Object.freeze(ran);
        scope.emit({ kind: reused ? 'task-reused' : 'task-ended', outcome });
        await scope.onEnded(index, outcome);
        return outcome;
    }));
}
async function runTask(phase, task, { inputs, missing }, bounds, scope) {
    const { clock } = scope;
    const declared = declarationOf(phase, task);
    if (missing.length > 0 && !bounds.signal?.aborted) {
        const names = missing.map((key) => JSON.stringify(key)).join(', ');
        return { task: declared, durationMs: 0, status: 'skipped', reason: `it lacks its input ${names}` };
    }
    let leave;
    const enter = async (own) => {
        leave = await scope.limit.enter(own);
    };
    try {
        const waited = await withDeadline(enter, { ...bounds, timeoutMs: longestTimeoutMs });
        if (waited.kind === 'cancelled')
            return { task: declared, durationMs: 0, status: 'cancelled', reason: waited.reason };
        if (waited.kind !== 'finished')
            return { task: declared, durationMs: 0, ...neverStarted(bounds) };
        const startedAt = clock();
        // Work that is no longer waited for has left its place, even if it ignores its signal and goes on by itself.
        scope.emit({ kind: 'task-started', phase: phase.name, task: task.name });
        const ending = await attempt(phase, task, inputs, bounds, scope);
        const durationMs = Math.max(0, clock() - startedAt);
        return { task: declared, startedMs: Math.max(0, startedAt - scope.startedAt), durationMs, ...ending };
    }
    finally {
        leave?.();
    }
}
async function attempt(phase, task, inputs, { deadlineOf, ...bounds }, { random, effects, effectKeyOf, onEffect }) {
    const options = { bounds, deadlineOf, random, effectKey: effectKeyOf(task) };
    if (task.compensate === undefined)
        return (await attemptTask(task, inputs, options)).ending;
    effects.begin(phase.name, task);
    const unwritten = await onEffect(phase, task);
    if (unwritten !== undefined) {
        // A kill would leave an effect that nobody knows of.
        effects.end(task, { status: 'blocked', reasons: [unwritten] }, undefined);
        return { status: 'failed', error: `it was not started, because its start could not be written down: ${unwritten}` };
    }
    const { ending, late, began } = await attemptTask(task, inputs, options);
    effects.end(task, began ? ending : { status: 'blocked', reasons: [] }, late);
    return ending;
}
function neverStarted({ deadlineOf }) {
    const time = deadlineOf === 'run' ? 'the deadline of the run was reached' : 'the time of its phase was up';
    return { status: 'skipped', reason: `${time} before it could start` };
}

;// CONCATENATED MODULE: ./lib/engine/run-result.js

/** "completed 2 of 5 phases": how far a run came. */
function progressPhrase(run) {
    return `completed ${run.completedPhases} of ${run.totalPhases} ${run.totalPhases === 1 ? 'phase' : 'phases'}`;
}
/** Why a run ended early, and how far it came; a reason may be a sentence of its own. */
function stoppedPhrase(reason, run) {
    return `${reason.replace(/\.$/, '')}; ${progressPhrase(run)}`;
}
/** One line on how a run ended and how far it came. */
function endingLine(run) {
    const { ending } = run;
    return ending.status === 'completed' ? progressPhrase(run) : `${ending.status}: ${stoppedPhrase(ending.reason, run)}`;
}
/** Names a task whose outcome the rest of the run depends on, with what became of it. */
function outcomePhrase(outcome) {
    const { name, phase, required } = outcome.task;
    return `${required ? 'required' : 'optional'} task "${name}" of phase "${phase}" ${endingPhrase(outcome)}`;
}

;// CONCATENATED MODULE: ./lib/engine/effects.js
/** Opens the list of effects of a run; a task without a compensation never comes onto it. */
function trackEffects(left) {
    const ended = new Map();
    const underWay = new Map();
    for (const { task: name, ended: over } of left?.effects ?? []) {
        const found = left?.plan.phases
            .flatMap(({ name: phase, tasks }) => tasks.map((task) => ({ phase, task })))
            .find(({ task }) => task.name === name);
        const effect = found && effectOf(found.phase, found.task, left?.outputs(name));
        if (effect !== undefined)
            (over ? ended : underWay).set(name, effect);
    }
    return {
        begin(phase, task) {
            const effect = effectOf(phase, task, undefined);
            if (effect === undefined)
                return;
            ended.delete(task.name);
            underWay.set(task.name, effect);
        },
        end(task, ending, late) {
            const effect = underWay.get(task.name);
            underWay.delete(task.name);
            // A task that says itself that it is blocked has done nothing; whatever else it came to, it may have had its effect.
            if (effect === undefined || ending.status === 'blocked')
                return;
            const known = ending.status === 'completed' ? { outputs: ending.outputs } : {};
            ended.set(task.name, { ...effect, ...known, ...(late === undefined ? {} : { late }) });
        },
        takeOver(phase, task, outputs) {
            const effect = effectOf(phase, task, outputs);
            if (effect !== undefined && !ended.has(task.name))
                ended.set(task.name, effect);
        },
        toUndo: () => [...ended.values(), ...underWay.values()].toReversed(),
        saved: () => [
            ...[...ended.keys()].map((task) => ({ task, ended: true })),
            ...[...underWay.keys()].map((task) => ({ task, ended: false })),
        ],
    };
}
function effectOf(phase, task, outputs) {
    const { compensate: undo } = task;
    if (undo === undefined)
        return undefined;
    return outputs === undefined ? { phase, task, undo } : { phase, task, undo, outputs };
}

;// CONCATENATED MODULE: ./lib/engine/run-state.js







/** The author of what a run was given. */
const startAuthor = 'start';
/** The state of a run that begins. */
function beginRun(plan, clock, start) {
    const startedAt = new Date(clock()).toISOString();
    const { id, completed } = start;
    const state = stateOf({
        id,
        plan,
        clock,
        startedAt,
        given: Object.keys(start.given),
        completed,
        context: createContext(clock),
        effects: trackEffects(),
    });
    for (const [key, value] of Object.entries(start.given))
        state.write(startAuthor, key, value);
    return state;
}
/**
 * The state of a run that goes on from what was saved of it: what it was given, what completed and was not undone. A run that
 * was stopped while it took things back only has the rest of that to do.
 */
function continueRun(plan, clock, saved) {
    const { id, startedAt, given, outcomes, compensations, undoneBefore } = saved;
    const undoing = saved.ending !== null && !saved.over;
    // What could not be taken back is still there: the next time that something is taken back, it is tried once more.
    const done = new Set(compensations.filter(({ status }) => undoing || status === 'completed').map(({ task }) => task));
    const effects = saved.effects.filter(({ task }) => !done.has(task));
    const state = stateOf({
        ...{ id, plan, clock, startedAt, given },
        completed: resumable(outcomes, compensations),
        context: createContext(clock, saved.context),
        effects: trackEffects({ plan, effects, outputs: (task) => outputsIn(outcomes, task) }),
        undoneBefore: undoing ? undoneBefore : [...undoneBefore, ...compensations],
    });
    if (undoing) {
        state.outcomes.push(...outcomes);
        state.compensations.push(...compensations);
    }
    const known = new Set(plan.phases.flatMap(({ tasks }) => tasks.filter((task) => task.compensate)).map(({ name }) => name));
    for (const { task } of effects.filter(({ task: name }) => !known.has(name))) {
        state.warnings.push(`task ${JSON.stringify(task)} may have had an effect, and this plan does not say how to undo it`);
    }
    for (const key of given)
        state.write(startAuthor, key, state.context.read(key));
    return state;
}
function outputsIn(outcomes, task) {
    const outcome = outcomes.find((one) => one.task.name === task);
    return outcome?.status === 'completed' ? outcome.outputs : undefined;
}
function stateOf({ clock, startedAt, given, undoneBefore = [], ...parts }) {
    const present = new Set();
    return {
        ...parts,
        ...{ outcomes: [], gates: [], compensations: [], warnings: [], ended: [], ending: undefined, over: false },
        read(keys) {
            return viewOf(this.context, keys.filter((key) => present.has(key)));
        },
        write(author, key, value) {
            present.add(key);
            if (this.context.has(key) && isSame(this.context.read(key), value))
                return;
            this.context.append(author, key, value);
        },
        progress() {
            const { outcomes, ended, context, effects, compensations, ending } = this;
            return {
                ...{
                    outcomes: [...outcomes, ...ended.filter((one) => one !== undefined)],
                    context,
                    effects: effects.saved(),
                    compensations,
                },
                ...(ending === undefined ? {} : { ending }),
            };
        },
        saved() {
            const { outcomes, effects, compensations, ending = null } = this.progress();
            return Object.freeze({
                ...{ version: savedRunVersion, id: this.id, startedAt, updatedAt: new Date(clock()).toISOString(), given },
                ...{ outcomes, effects, compensations: [...compensations], undoneBefore, ending, over: this.over },
                context: this.context.snapshot(),
            });
        },
    };
}
/** Writes what the tasks of a phase returned, in declared order, whatever the order in which they finished. */
function writeOutputs(state, phase, outcomes) {
    const written = [];
    for (const [index, outcome] of outcomes.entries()) {
        const outputs = outputsOf(outcome);
        for (const key of phase.tasks[index]?.outputs ?? []) {
            // Own members only: a key may be named like what every object has.
            const value = Object.hasOwn(outputs, key) ? outputs[key] : undefined;
            if (value === undefined)
                continue;
            state.write(outcome.task.agent ?? outcome.task.name, key, value);
            written.push([key, value]);
        }
    }
    return Object.freeze(Object.fromEntries(written));
}
function isSame(before, value) {
    const plain = toPlainData(value);
    return before !== undefined && plain.ok && canonicalJson(before) === canonicalJson(plain.value);
}

;// CONCATENATED MODULE: ./lib/engine/saga.js



/**
 * How long a step that was given up is waited for before it is taken back. Work that listens to its signal is gone by then;
 * work that does not could have its effect after it was undone.
 */
const saga_graceMs = 1000;
/**
 * Takes steps back, one after the other. Each is tried even when one before it failed, and each has its own time: the
 * deadline of the run does not count here, because it may be what the run failed by.
 */
async function compensate(effects, options) {
    for (const effect of effects) {
        const { phase, task } = effect;
        const startedAt = options.clock();
        const { undoing, tries } = await undo(effect, options);
        const durationMs = Math.max(0, options.clock() - startedAt);
        await options.onEnded({ phase, task: task.name, durationMs, ...(tries > 1 ? { tries } : {}), ...undoing });
    }
}
/** Carries the ending of one try through the retry policy, which knows only what is thrown. */
class Undone extends Error {
    ended;
    constructor(ended) {
        super();
        this.ended = ended;
    }
}
async function undo(effect, options) {
    const { run, timeoutMs, retry } = effect.undo;
    const outputs = effect.outputs ?? (await lateOutputs(effect, options.clock));
    const inputs = options.inputsOf(effect);
    const done = outputs === undefined ? { inputs } : { inputs, outputs };
    const effectKey = options.effectKeyOf(effect);
    const { transient = () => true } = retry;
    const again = (error) => !(error instanceof Undone) || error.ended.kind !== 'threw' || transient(error.ended.error);
    let tries = 0;
    try {
        await retryPolicy({ ...retry, transient: again }, options.random, false).execute(async () => {
            tries += 1;
            const ended = await withDeadline(async (signal) => run(done, { signal, effectKey }), {
                clock: options.clock,
                timeoutMs,
            });
            if (ended.kind !== 'finished')
                throw new Undone(ended);
        });
        return { undoing: { status: 'completed' }, tries };
    }
    catch (error) {
        return { undoing: error instanceof Undone ? undoing(error.ended) : saga_failed(error), tries };
    }
}
async function lateOutputs({ late }, clock) {
    if (late === undefined)
        return undefined;
    const ended = await withDeadline(() => late, { clock, timeoutMs: saga_graceMs });
    return ended.kind === 'finished' ? ended.value : undefined;
}
function undoing(ended) {
    switch (ended.kind) {
        case 'threw':
            return saga_failed(ended.error);
        case 'timed-out':
            return { status: 'timed-out', timeoutMs: ended.afterMs };
        case 'cancelled':
            return { status: 'failed', error: ended.reason };
        default:
            return ended;
    }
}
function saga_failed(error) {
    return { status: 'failed', error: messageOf(error) };
}
/** How taking back went, as the end of a sentence that starts with the task's name. */
function undoingPhrase(compensation) {
    switch (compensation.status) {
        case 'completed':
            return 'was undone';
        case 'failed':
            return `could not be undone: ${compensation.error}`;
        case 'timed-out':
            return `could not be undone within ${compensation.timeoutMs} ms`;
        default:
            return compensation;
    }
}

;// CONCATENATED MODULE: ./lib/engine/execute.js








/** Runs the phases of a plan, and takes back what was done when they do not complete. */
async function execute(state, execution) {
    const { clock, emit, keeping } = execution;
    const startedAt = clock();
    const { phases } = state.plan;
    emit({ kind: 'run-started', phases: phases.length, tasks: phases.reduce((sum, { tasks }) => sum + tasks.length, 0) });
    await keeping.at({ kind: 'start' });
    const scope = scopeOf(state, execution, startedAt);
    let ending = { status: 'completed' };
    let completedPhases = 0;
    for (const [index, phase] of phases.entries()) {
        if (ending.status !== 'completed') {
            state.outcomes.push(...leftOut(phase, ending));
            emit({ kind: 'phase-skipped', phase: phase.name, reason: ending.reason });
            continue;
        }
        const ended = await executePhase(phase, state, execution, scope);
        if (ended.status === 'completed' || ended.status === 'stopped')
            completedPhases += 1;
        if (phase.optional && (ended.status === 'blocked' || ended.status === 'stopped')) {
            state.warnings.push(`optional phase ${JSON.stringify(phase.name)} did not complete: ${ended.reason}`);
        }
        else
            ending = ended;
        await keeping.at({ kind: 'phase', phase: phase.name, number: index + 1 });
    }
    state.ending = ending;
    if (ending.status !== 'completed')
        await execute_undo(state, execution);
    return end(state, execution, { startedAt, ending, completedPhases });
}
/** Goes on with taking back where an earlier process stopped; the phases do not run again. */
async function finishUndoing(state, execution, ending) {
    const startedAt = execution.clock();
    state.ending = ending;
    await execute_undo(state, execution);
    const completedPhases = state.plan.phases.filter(({ name }) => state.outcomes.some(({ task, status }) => task.phase === name && status === 'completed')).length;
    return end(state, execution, { startedAt, ending, completedPhases });
}
async function end(state, { clock, emit, keeping }, run) {
    state.over = true;
    await keeping.at({ kind: 'end' });
    const { id, outcomes, context, gates, compensations, warnings } = state;
    const { ending, completedPhases } = run;
    const result = {
        ...{ id, ending, outcomes, context, completedPhases, totalPhases: state.plan.phases.length },
        ...{ gates, compensations, warnings, durationMs: Math.max(0, clock() - run.startedAt) },
    };
    emit({ kind: 'run-ended', result });
    return result;
}
function scopeOf(state, { clock, random, limit, signal, deadline, emit, keeping }, startedAt) {
    return {
        ...{ clock, random, startedAt, limit, signal, deadline, emit },
        read: (keys) => state.read(keys),
        completed: findCompleted(state.plan, state.completed),
        effects: state.effects,
        effectKeyOf: (task) => effectKey(state, task),
        onEffect: (phase, task) => keeping.at({ kind: 'effect', phase: phase.name, task: task.name }),
    };
}
async function executePhase(phase, state, { clock, emit, keeping }, scope) {
    const { name, tasks } = phase;
    emit({ kind: 'phase-started', phase: name, tasks: tasks.length });
    const startedAt = clock();
    const ended = tasks.map(() => undefined);
    state.ended = ended;
    const outcomes = await runPhase(phase, {
        ...scope,
        async onEnded(index, outcome) {
            ended[index] = outcome;
            await keeping.at({ kind: 'task', phase: name, task: outcome.task.name });
        },
    });
    state.ended = [];
    state.outcomes.push(...outcomes);
    const outputs = writeOutputs(state, phase, outcomes);
    const ending = endingOf(phase, state, outcomes, outputs);
    for (const outcome of outcomes) {
        if (!outcome.task.required && outcome.status !== 'completed')
            state.warnings.push(outcomePhrase(outcome));
    }
    emit({ kind: 'phase-ended', phase: name, ending, durationMs: Math.max(0, clock() - startedAt) });
    return ending;
}
function endingOf(phase, state, outcomes, outputs) {
    const { name } = phase;
    for (const outcome of outcomes) {
        if (outcome.status === 'cancelled')
            return { status: 'cancelled', reason: outcome.reason };
    }
    const blocker = outcomes.find(({ task, status }) => task.required && status !== 'completed');
    if (blocker)
        return { status: 'blocked', phase: name, task: blocker.task.name, reason: outcomePhrase(blocker) };
    const asked = askGate(phase, outcomes, outputs);
    if (asked.kind === 'no-gate')
        return { status: 'completed' };
    // A gate that breaks has decided nothing, and what is undecided does not pass.
    if (asked.kind === 'broke') {
        return {
            status: 'blocked',
            phase: name,
            reason: `the gate of phase ${JSON.stringify(name)} failed: ${asked.error}`,
        };
    }
    const { open, score, reason = '' } = asked.result;
    state.gates.push(asked.result);
    const author = `gate of ${name}`;
    if (phase.facts?.approved !== undefined)
        state.write(author, phase.facts.approved, open);
    if (phase.facts?.score !== undefined)
        state.write(author, phase.facts.score, score);
    return open ? { status: 'completed' } : { status: 'stopped', phase: name, reason };
}
function leftOut(phase, ending) {
    const { reason } = ending;
    const taskEnding = ending.status === 'cancelled' ? { status: 'cancelled', reason } : { status: 'skipped', reason };
    return phase.tasks.map((task) => Object.freeze({ task: declarationOf(phase, task), durationMs: 0, ...taskEnding }));
}
async function execute_undo(state, { clock, random, emit, keeping }) {
    await compensate(state.effects.toUndo(), {
        ...{ clock, random },
        inputsOf: ({ task }) => state.context.readMany(keysOf(task)),
        effectKeyOf: ({ task }) => effectKey(state, task),
        async onEnded(compensation) {
            state.compensations.push(compensation);
            const { phase, task = '', status } = compensation;
            if (status !== 'completed') {
                state.warnings.push(`task ${JSON.stringify(task)} of phase ${JSON.stringify(phase)} ${undoingPhrase(compensation)}`);
            }
            emit({ kind: 'task-compensated', compensation });
            await keeping.at({ kind: 'undone', phase, task });
        },
    });
}
function effectKey({ id }, { name }) {
    return `${id}/${name}`;
}

;// CONCATENATED MODULE: ./lib/engine/save-latest.js
/**
 * Wraps a save of the current state, so that calls in quick succession cost one save: at most one is under way and one
 * waits. Each call is answered by a save that began after it, and shares that save's failure.
 */
function saveLatest(save) {
    let underWay;
    let waiting;
    const begin = () => {
        const saving = (async () => save())().finally(() => {
            if (underWay === saving)
                underWay = undefined;
        });
        underWay = saving;
        return saving;
    };
    return () => {
        if (waiting !== undefined)
            return waiting;
        if (underWay === undefined)
            return begin();
        waiting = underWay
            .catch(() => undefined) // Its own callers have been told; the next save is a new attempt.
            .then(() => {
            waiting = undefined;
            return begin();
        });
        return waiting;
    };
}

;// CONCATENATED MODULE: ./lib/engine/keeping.js



// Saving goes to the local disk: one that takes longer hangs, and a run must not hang with it.
const saveTimeoutMs = 5000;
/** Opens the two ways in which a run is written down: by its caller as it goes on, and into a store as often as declared. */
function keep({ clock, warn, onProgress, save, persist }) {
    const latest = save && saveLatest(save);
    const warnedOf = new Set();
    let hanging = false;
    const bounded = async (moment, write) => {
        // What hangs is waited for once: otherwise a run would take as long as it has tasks.
        if (hanging)
            return `an earlier save took longer than ${saveTimeoutMs} ms`;
        // Not cancelled with the run: what is done by then is just what has to be saved.
        const writing = (async () => write())();
        const saved = await withDeadline(() => writing, { clock, timeoutMs: saveTimeoutMs });
        if (saved.kind === 'finished')
            return undefined;
        if (saved.kind === 'timed-out') {
            hanging = true;
            const over = () => {
                hanging = false;
            };
            writing.then(over, over);
        }
        const why = saved.kind === 'threw' ? messageOf(saved.error) : `it took longer than ${saveTimeoutMs} ms`;
        if (!warnedOf.has(why))
            warn(`progress could not be saved ${placeOf(moment)}: ${why}`);
        warnedOf.add(why);
        return why;
    };
    return {
        async at(moment) {
            if (onProgress !== undefined && moment.kind !== 'start' && moment.kind !== 'effect' && moment.kind !== 'end') {
                await bounded(moment, onProgress);
            }
            return latest !== undefined && isDue(moment, persist) ? bounded(moment, latest) : undefined;
        },
    };
}
function placeOf(moment) {
    switch (moment.kind) {
        case 'start':
            return 'at the start of the run';
        case 'end':
            return 'at the end of the run';
        case 'effect':
            return `before task ${JSON.stringify(moment.task)} of phase ${JSON.stringify(moment.phase)}`;
        case 'task':
        case 'undone':
            return `after task ${JSON.stringify(moment.task)} of phase ${JSON.stringify(moment.phase)}`;
        case 'phase':
            return `after phase ${JSON.stringify(moment.phase)}`;
        default:
            return moment;
    }
}
function isDue(moment, persist) {
    switch (moment.kind) {
        case 'start':
        case 'effect':
        case 'undone':
        case 'end':
            return true;
        case 'task':
            return persist === 'each-task';
        case 'phase':
            return typeof persist === 'string' || moment.number % persist.everyPhases === 0;
        default:
            return moment;
    }
}

;// CONCATENATED MODULE: ./lib/engine/run.js








const run_defaultConcurrency = 16;
/**
 * Runs a pipeline: phases one after the other, the tasks of a phase at the same time. Every ending is a value; it throws only
 * a `PlanError` for a pipeline that cannot run, and a `TypeError` for givens that are not plain data.
 */
async function runPipeline(pipeline, given = {}, options = {}) {
    if (!isValues(given))
        throw new TypeError('what a run is given is an object with a value for each key');
    const planned = planPipeline(pipeline, { given: Object.keys(given), agents: options.agents ?? {} });
    if (!planned.ok)
        throw new PlanError(planned.problems);
    const { clock = steadyClock, id = (0,external_node_crypto_namespaceObject.randomUUID)(), completed = [] } = options;
    const state = beginRun(planned.plan, clock, { id, given, completed });
    return execute(state, executionOf(state, options));
}
/** What a run with these options is carried out with. */
function executionOf(state, options) {
    const { clock = steadyClock, deadline, random = Math.random, concurrency = run_defaultConcurrency, persist = 'each-task', } = options;
    if (Number.isNaN(deadline))
        throw new RangeError('the deadline of a run is not a time');
    if (!isPersist(persist))
        throw new RangeError(`a run cannot be saved ${JSON.stringify(persist)}`);
    const { limit = createQueue(concurrency), signal, store, onProgress, onEvent } = options;
    return {
        ...{ clock, random, limit, signal, deadline },
        emit: quietly(onEvent),
        keeping: keep({
            ...{ clock, persist },
            warn: (warning) => void state.warnings.push(warning),
            onProgress: onProgress && (() => onProgress(state.progress())),
            save: store && (() => store.save(state.saved())),
        }),
    };
}
function isValues(given) {
    return typeof given === 'object' && given !== null && !Array.isArray(given);
}
function isPersist(persist) {
    if (typeof persist === 'string')
        return persist === 'each-task' || persist === 'each-phase';
    return persist !== null && Number.isInteger(persist.everyPhases) && persist.everyPhases > 0;
}
function quietly(listener) {
    return (event) => {
        try {
            // It may be an async function without anybody having said so.
            letFail(listener?.(event));
        }
        catch {
            // The listener shows progress; the run's result reaches its caller in any case.
        }
    };
}

;// CONCATENATED MODULE: ./lib/engine/resume.js








/**
 * Goes on with a run that was saved: what completed is taken over, everything else is done. A run that was stopped while it
 * took back what it had done goes on with that, and ends as it had ended; resumed once more, it does the work again.
 */
async function resumePipeline(pipeline, id, options) {
    const { clock = steadyClock } = options;
    const loaded = await load(options.store, id, clock);
    if (!loaded.ok)
        return loaded;
    const { run: saved } = loaded;
    const planned = planPipeline(pipeline, { given: saved.given, agents: options.agents ?? {} });
    if (!planned.ok) {
        const message = `the plan cannot run: ${planned.problems.map((problem) => problem.message).join(' ')}`;
        return { ok: false, problem: { kind: 'bad-plan', message, problems: planned.problems } };
    }
    const state = continueRun(planned.plan, clock, saved);
    const execution = executionOf(state, { ...options, id });
    if (saved.ending === null || saved.over)
        return { ok: true, result: await execute(state, execution) };
    return { ok: true, result: await finishUndoing(state, execution, saved.ending) };
}
// Reading may be slower than writing, where a store is far away; one that takes longer hangs.
const loadTimeoutMs = 30_000;
async function load(store, id, clock) {
    const about = `run ${JSON.stringify(id)}`;
    try {
        const ended = await withDeadline(() => store.load(id), { clock, timeoutMs: loadTimeoutMs });
        if (ended.kind === 'threw')
            throw ended.error;
        if (ended.kind !== 'finished')
            throw new Error(`it could not be read within ${loadTimeoutMs} ms`);
        const found = ended.value;
        if (found === undefined)
            return resume_refused('no-such-run', `there is no saved ${about}`);
        const read = readSavedRun(found);
        return read.ok ? read : resume_refused('unreadable', `the saved ${about} cannot be resumed: ${read.problem.message}`);
    }
    catch (error) {
        return resume_refused('unreadable', `the saved ${about} cannot be resumed: ${messageOf(error)}`);
    }
}
function resume_refused(kind, message) {
    return { ok: false, problem: { kind, message } };
}

;// CONCATENATED MODULE: ./lib/engine/timeline.js
/** Tells a run phase by phase, from its outcomes alone. */
function timelineOf(outcomes) {
    const phases = [...Map.groupBy(outcomes, ({ task }) => task.phase)].map(([name, members]) => {
        const slowest = slowestOf(members);
        return {
            name,
            tasks: members.map((outcome) => ({ outcome, slowest: outcome === slowest })),
            durationMs: spanOf(members),
            reused: members.filter(({ reused }) => reused).length,
        };
    });
    return {
        phases,
        durationMs: phases.reduce((sum, phase) => sum + phase.durationMs, 0),
        slowest: slowestOf(outcomes),
    };
}
function slowestOf(outcomes) {
    return outcomes
        .filter(({ durationMs, reused }) => durationMs > 0 && !reused)
        .reduce((slowest, next) => (slowest && slowest.durationMs >= next.durationMs ? slowest : next), undefined);
}
function spanOf(outcomes) {
    const spans = outcomes.flatMap(({ startedMs, durationMs }) => startedMs === undefined ? [] : [{ start: startedMs, end: startedMs + durationMs }]);
    if (spans.length === 0)
        return 0;
    return Math.max(...spans.map(({ end }) => end)) - Math.min(...spans.map(({ start }) => start));
}

;// CONCATENATED MODULE: ./lib/engine/engine.js
// The door of the package `content-gate/engine`: every name that others may build on, and no code of its own.
// biome-ignore-all lint/performance/noBarrelFile: a package has one entry, and this is it; nothing in src/ imports it.




















var __webpack_exports__PlanError = __webpack_exports__.W6;
var __webpack_exports__StoreError = __webpack_exports__.AD;
var __webpack_exports__blocked = __webpack_exports__.Z5;
var __webpack_exports__completed = __webpack_exports__.so;
var __webpack_exports__countBallots = __webpack_exports__.dz;
var __webpack_exports__createQueue = __webpack_exports__.y0;
var __webpack_exports__defaultPolicy = __webpack_exports__.G4;
var __webpack_exports__endingLine = __webpack_exports__.KG;
var __webpack_exports__endingPhrase = __webpack_exports__.J5;
var __webpack_exports__fileStore = __webpack_exports__.oX;
var __webpack_exports__historyOf = __webpack_exports__.om;
var __webpack_exports__historyText = __webpack_exports__.u_;
var __webpack_exports__isTransient = __webpack_exports__.dg;
var __webpack_exports__memoryStore = __webpack_exports__.LK;
var __webpack_exports__outcomePhrase = __webpack_exports__.OJ;
var __webpack_exports__planPipeline = __webpack_exports__.aw;
var __webpack_exports__planText = __webpack_exports__.Pt;
var __webpack_exports__progressPhrase = __webpack_exports__.Nl;
var __webpack_exports__readSnapshot = __webpack_exports__.RA;
var __webpack_exports__resilient = __webpack_exports__.wz;
var __webpack_exports__resumePipeline = __webpack_exports__.WQ;
var __webpack_exports__runBatch = __webpack_exports__.a7;
var __webpack_exports__runPipeline = __webpack_exports__.aI;
var __webpack_exports__steadyClock = __webpack_exports__.LW;
var __webpack_exports__strategies = __webpack_exports__.Wy;
var __webpack_exports__timelineOf = __webpack_exports__.hf;
var __webpack_exports__undoingPhrase = __webpack_exports__.gX;
var __webpack_exports__usualRetry = __webpack_exports__.ZI;
var __webpack_exports__verifyChain = __webpack_exports__.H5;
export { __webpack_exports__PlanError as PlanError, __webpack_exports__StoreError as StoreError, __webpack_exports__blocked as blocked, __webpack_exports__completed as completed, __webpack_exports__countBallots as countBallots, __webpack_exports__createQueue as createQueue, __webpack_exports__defaultPolicy as defaultPolicy, __webpack_exports__endingLine as endingLine, __webpack_exports__endingPhrase as endingPhrase, __webpack_exports__fileStore as fileStore, __webpack_exports__historyOf as historyOf, __webpack_exports__historyText as historyText, __webpack_exports__isTransient as isTransient, __webpack_exports__memoryStore as memoryStore, __webpack_exports__outcomePhrase as outcomePhrase, __webpack_exports__planPipeline as planPipeline, __webpack_exports__planText as planText, __webpack_exports__progressPhrase as progressPhrase, __webpack_exports__readSnapshot as readSnapshot, __webpack_exports__resilient as resilient, __webpack_exports__resumePipeline as resumePipeline, __webpack_exports__runBatch as runBatch, __webpack_exports__runPipeline as runPipeline, __webpack_exports__steadyClock as steadyClock, __webpack_exports__strategies as strategies, __webpack_exports__timelineOf as timelineOf, __webpack_exports__undoingPhrase as undoingPhrase, __webpack_exports__usualRetry as usualRetry, __webpack_exports__verifyChain as verifyChain };
