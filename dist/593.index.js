export const id = 593;
export const ids = [593];
export const modules = {

/***/ 35593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadGrammar: () => (/* binding */ loadGrammar)
});

// EXTERNAL MODULE: ./node_modules/harper.js/dist/index.js
var dist = __webpack_require__(70247);
// EXTERNAL MODULE: ./node_modules/harper.js/dist/BinaryModule-BmeyZWwZ.js
var BinaryModule_BmeyZWwZ = __webpack_require__(97114);
;// CONCATENATED MODULE: ./lib/review/rules/grammar-rules.js
/**
 * The engine's rules that may speak, by its own names. It has 885, and most of them are wrong on technical prose more
 * often than right. These were right on every sentence of our tests, or are fixed expressions that cannot be meant
 * otherwise, and silent on edited documentation. Judge the list again whenever the engine is upgraded.
 */
const grammarRules = new Set(`AdjectiveDoubleDegree AllIntentsAndPurposes AllowTo AnA AnAnother AnotherAn AsEvidentBy AsFarBackAs AtLeasToLeast
  AtLestToLeast AwaitFor BareInMind BatedBreath BeAllowed BeckAndCall CapitalizePersonalPronouns CompoundSubjectI
  CorrectNumberSuffix DespiteItIs DespiteOf DidPast Didnt Discuss DoMistake DoubleModal EachOthersPossessive ExceptOf
  FreeRein GetRidOf GoodAt HadOf HavePassed InsteadOf IsBeenAuxSequence ItsContraction ItsPossessive Itself LetToDo
  LetsConfusion LookForwardTo LookingForwardTo MayOfPronoun ModalBeAdjective ModalOf MootPoint MoreBetter MoreThatLikely
  MostOfTheTimes Myself NerveRacking OneFellSwoop OneOfTheSingular OpenCompounds PeaceOfMind PiqueInterest
  PossessiveYour PronounInflectionBe PronounVerbAgreement QuiteQuiet RegularIrregulars RelayOnForRely RepeatedWords
  RiseTheQuestion SafeToSave SaveToSafe SimilarLike SimplePastToPastParticiple SneakPeekPreview SoonerOrLater
  StatuteOfLimitations SupposedTo TheAnother TheMy TheirToThere TheirToTheyre ThenThan ThereToTheir TheyreToTheir
  ThinkKnowOff ThisTypeOfThing ToLoseTooLoose TrialAndError UnderneathOf UseToUsedTo WantBe WhetYourAppetite
  WreakHavoc Yourself YourPredicateAdjective`.split(/\s+/u));

;// CONCATENATED MODULE: ./lib/review/rules/grammar-engine.js


let loading;
/** Loads the engine once in a thread: compiling it and building its rules takes over a second. */
function loadGrammar(assets) {
    loading ??= load(assets);
    return loading;
}
async function load(assets) {
    const bytes = await assets.grammar();
    // The library fetches its binary by address, and a plain path with a space in it breaks that.
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/wasm' }));
    const linter = new dist/* LocalLinter */.ql({ binary: (0,BinaryModule_BmeyZWwZ/* createBinaryModuleFromUrl */.LJ)(url, 'slim'), dialect: BinaryModule_BmeyZWwZ/* Dialect */.Vi.American });
    await linter.setup();
    const known = await linter.getDefaultLintConfig();
    const config = Object.fromEntries(Object.keys(known).map((rule) => [rule, grammarRules.has(rule)]));
    await linter.setLintConfig(config);
    return {
        async lint(text) {
            const byRule = await linter.organizedLints(text, { language: 'markdown' });
            return Object.entries(byRule).flatMap(([rule, lints]) => lints.map((lint) => toHit(rule, lint)));
        },
    };
}
function toHit(rule, lint) {
    const span = lint.span();
    const suggestions = lint.suggestions();
    // Replacing is kind 0; an insertion or a removal is not the replacement of the text that it names.
    const first = suggestions[0];
    const replacement = first?.kind() === 0 ? first.get_replacement_text() : undefined;
    const hit = {
        rule,
        start: span.start,
        end: span.end,
        message: lint.message(),
        ...(replacement === undefined ? {} : { replacement }),
    };
    for (const suggestion of suggestions)
        suggestion.free();
    span.free();
    lint.free();
    return hit;
}


/***/ })

};
