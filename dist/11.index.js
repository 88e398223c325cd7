export const id = 11;
export const ids = [11];
export const modules = {

/***/ 24011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mdxSyntax: () => (/* binding */ mdxSyntax)
/* harmony export */ });
/* harmony import */ var mdast_util_mdx__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11925);
/* harmony import */ var micromark_extension_mdxjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85295);


/** The syntax of MDX: expressions and components are recognised and skipped, never evaluated, and no code tree is kept. */
const mdxSyntax = {
    extensions: [(0,micromark_extension_mdxjs__WEBPACK_IMPORTED_MODULE_0__/* .mdxjs */ .d)({ addResult: false })],
    mdastExtensions: [(0,mdast_util_mdx__WEBPACK_IMPORTED_MODULE_1__/* .mdxFromMarkdown */ .r)()],
};


/***/ })

};
