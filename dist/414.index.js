export const id = 414;
export const ids = [414];
export const modules = {

/***/ 34414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAsset: () => (/* binding */ readAsset)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);



/** Reads a data file that comes with this program; a name that ends in ".br" is decompressed. */
async function readAsset(folder, name) {
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        return name.endsWith('.br') ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.brotliDecompressSync)(bytes) : bytes;
    }
    catch {
        // What the system says names folders of the machine, and the reader of a report can do nothing with them.
        throw new Error(`The data file ${name}, which comes with this program, is missing or damaged.`);
    }
}


/***/ })

};
