export const id = 566;
export const ids = [566];
export const modules = {

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


/***/ })

};
