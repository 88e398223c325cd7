export const id = 5;
export const ids = [5];
export const modules = {

/***/ 97005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  spellingFindings: () => (/* binding */ spellingFindings)
});

// EXTERNAL MODULE: ./node_modules/cspell-trie-lib/dist/index.js
var dist = __webpack_require__(11844);
// EXTERNAL MODULE: ./lib/review/rules/page-position.js
var page_position = __webpack_require__(83109);
// EXTERNAL MODULE: ./lib/review/rules/template-code.js
var template_code = __webpack_require__(10704);
;// CONCATENATED MODULE: ./lib/review/rules/checkers/spelling/common-typos.js
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const prefixes = /^(?:un|re|de|pre|post|non|sub|super|multi|micro|mini|auto|co|inter|mis|meta|anti|hyper|dis|over|under|in|en|up|out)/u;
const suffixes = /(?:s|es|ed|ing|er|ers|or|able|ability|ization|isation|ized|ised|izing|ising|izer|ize|izes|less|like|ness|ful|ly|ism|ist|ify|ified|wise|ward|ware)$/u;
/** A coined word whose pieces are all common ("subpage", "mounter"). Pieces of rare words are no evidence: "lib" and "aries". */
function isBuiltFrom(found, common) {
    const is = (piece) => piece.length >= 4 && common.has(piece);
    if (/(?:ch|sh|x|ss)s$/u.test(found))
        return false;
    const stem = found.replace(prefixes, '');
    if (stem !== found && is(stem))
        return true;
    for (const root of [found, stem]) {
        const base = root.replace(suffixes, '');
        if (base !== root && (is(base) || is(`${base}e`)))
            return true;
    }
    for (let cut = 4; cut <= found.length - 4; cut += 1) {
        if (is(found.slice(0, cut)) && is(found.slice(cut)))
            return true;
    }
    return false;
}
/** The one common word that results when one slip of the hand is taken back; nothing where there are several. */
function commonTypo(found, common, has) {
    const candidates = new Set();
    const add = (word) => {
        if (common.has(word) && has(word))
            candidates.add(word);
    };
    // Nobody gets the first letter wrong, and what differs in it is another word or a name.
    for (let at = 1; at <= found.length; at += 1) {
        const [before, here = '', next = '', after] = [found.slice(0, at), found[at], found[at + 1], found.slice(at + 1)];
        // A letter more at the end makes the name of a program ("systemd"), except for a silent one.
        if (here !== '' && (next !== '' || here === 'e' || here === found[at - 1]))
            add(before + after);
        if (next !== '')
            add(before + next + here + found.slice(at + 2));
        for (const letter of alphabet) {
            add(before + letter + found.slice(at));
            if (here !== '' && mayBeWrong(found, here, letter, at))
                add(before + letter + after);
        }
    }
    add(`${found[1] ?? ''}${found[0] ?? ''}${found.slice(2)}`);
    const [first, ...others] = candidates;
    // Forms of one word ("creat": create, creates) leave no doubt about the slip, but about the form: then nothing is said.
    return others.length === 0 ? first : undefined;
}
/** One letter for another is a slip in a long word, and in a shorter one between vowels; else it is another word. */
function mayBeWrong(found, here, letter, at) {
    if (here === letter || at === found.length - 1)
        return false;
    if (found.length >= 8)
        return true;
    return found.length >= 6 && /[aeiou]/u.test(here) && /[aeiou]/u.test(letter);
}

;// CONCATENATED MODULE: ./lib/review/rules/checkers/spelling/misspellings.js
/**
 * Words that are never right in English, with what was meant. Collected by hand for this project from what writers get
 * wrong again and again: the large public list is under a share-alike licence, which a bundle could not honour quietly.
 */
const list = `
abcense absence|accadamy academy|acceptible acceptable|accesible accessible|accidently accidentally|accomodate accommodate
accomodation accommodation|accross across|acheive achieve|acheived achieved|acknowlege acknowledge|acommodate accommodate
acquaintence acquaintance|aquire acquire|aquired acquired|accordian accordion|actualy actually|adress address|adresses addresses
addional additional|additionaly additionally|addtional additional|adminstrator administrator|agressive aggressive|agian again
agreeement agreement|algoritm algorithm|algorithim algorithm|alot a lot|allready already|alltogether altogether|alredy already
alternativly alternatively|amatuer amateur|ammount amount|analize analyze|anayltics analytics|anomoly anomaly|anual annual
anwser answer|apparantly apparently|apparant apparent|appearence appearance|appropiate appropriate|aproach approach
aproximately approximately|aquisition acquisition|archictecture architecture|arguement argument|aritcle article|asign assign
assosiated associated|asynchonous asynchronous|atempt attempt|athentication authentication|atribute attribute|attemp attempt
authenication authentication|autenticate authenticate|authorative authoritative|automaticaly automatically|availabe available
availible available|avalable available|avaliable available|avialable available|awnser answer|basicly basically|becasue because
becaus because|becuase because|beacuse because|becomming becoming|befor before|begining beginning|beggining beginning|beleive believe
benefical beneficial|benificial beneficial|betwen between|beween between|boundry boundary|brower browser|buisness business
bussiness business|calender calendar|catagory category|catagories categories|cemetary cemetery|changable changeable
charachter character|charactor character|childern children|choosen chosen|collegue colleague|collegues colleagues|comand command
comming coming|commited committed|commiting committing|committment commitment|comitted committed|comunicate communicate
communciation communication|comparision comparison|compatability compatibility|compatable compatible|compatiblity compatibility
compleatly completely|completly completely|complient compliant|componant component|comsumer consumer|concensus consensus
condtion condition|configration configuration|configuraton configuration|confirmaton confirmation|conection connection
conncetion connection|consistant consistent|consistancy consistency|contians contains|continous continuous
continously continuously|contributer contributor|contruct construct|controled controlled|controler controller
convinient convenient|corect correct|correspondance correspondence|coresponding corresponding|correponding corresponding
critera criteria|curently currently|currenly currently|cutomer customer|datbase database|databse database|decison decision
decribe describe|defualt default|defalut default|definately definitely|definatly definitely|definetly definitely|definitly definitely
defintion definition|dependancy dependency|dependancies dependencies|depedency dependency|deprected deprecated
depricated deprecated|descripton description|desciption description|desription description|desireable desirable|destory destroy
detecion detection|develope develop|developement development|devloper developer|diferent different|differnt different
diffrent different|differance difference|directoy directory|direcotry directory|disapear disappear|dissapear disappear
disapoint disappoint|dissapoint disappoint|disatisfied dissatisfied|docuemnt document|documention documentation
documentaion documentation|docmentation documentation|doesnt doesn't|donwload download|downlaod download
dupicate duplicate|duplciate duplicate|easly easily|eigth eighth|ellipsys ellipsis|embarass embarrass|embarassing embarrassing|enviroment environment
enviroments environments|enviornment environment|environemnt environment|envrionment environment|equiped equipped|equivelant equivalent
equivilent equivalent|errror error|especialy especially|essentialy essentially|eventualy eventually|everthing everything
exagerate exaggerate|excecute execute|exeucte execute|excede exceed|excellant excellent|exection execution|exisiting existing
existance existence|exisitng existing|experiance experience|experince experience|explaination explanation|explicitely explicitly
expresion expression|extention extension|extentions extensions|extremly extremely|facinating fascinating|familar familiar
feild field|feilds fields|finaly finally|flexable flexible|folowing following|follwing following|foward forward|forseeable foreseeable
fourty forty|foriegn foreign|fucntion function|funtion function|fucntions functions|funcion function|functionaly functionally
fuctionality functionality|futher further|garantee guarantee|gaurantee guarantee|generaly generally|genereate generate|goverment government
grammer grammar|gratefull grateful|greatful grateful|guage gauge|guarentee guarantee|guidence guidance|happend happened|happenned happened
harrass harass|heigth height|heirarchy hierarchy|hierachy hierarchy|hieght height|higer higher|humourous humorous|identifer identifier
identicial identical|imediately immediately|immediatly immediately|immediatley immediately|implemenation implementation|implementaion implementation
implemention implementation|implimentation implementation|importent important|impossable impossible|improvment improvement|incase in case
incomming incoming|incompatability incompatibility|inconsistant inconsistent|incorect incorrect|independant independent
independantly independently|indentical identical|indicies indices|infomation information|infromation information|informaton information
inital initial|initalize initialize|initialy initially|inorder in order|installtion installation|instaled installed|instalation installation
intance instance|instread instead|integeration integration|intelligance intelligence|interchangable interchangeable|interfer interfere
interpeter interpreter|interupt interrupt|interuption interruption|intial initial|intresting interesting|intruduced introduced|invokation invocation
irrelevent irrelevant|irresistable irresistible|knowlege knowledge|knowldge knowledge|langauge language|languge language|lenght length
liason liaison|libary library|librarys libraries|liberary library|maintainance maintenance|maintainence maintenance
maintanance maintenance|maintenence maintenance|managment management|manafacture manufacture|mantain maintain|mesage message|messsage message
milennium millennium|millenium millennium|minature miniature|mininum minimum|miscelaneous miscellaneous|mischievious mischievous|mispell misspell|mispelled misspelled
modifed modified|modul module|monring morning|mutliple multiple|mulitple multiple|naviagte navigate|neccessary necessary|neccesary necessary|necesary necessary
necessery necessary|negociate negotiate|nessecary necessary|noticable noticeable|notifcation notification|nubmer number|numer number|obselete obsolete|obvioulsy obviously
occassion occasion|occassionally occasionally|occasionaly occasionally|occured occurred|occuring occurring|occurence occurrence|occurances occurrences|occurrance occurrence
occurences occurrences|offical official|ommit omit|ommited omitted|omited omitted|oppertunity opportunity|oportunity opportunity|optionaly optionally
orginal original|orignal original|orginally originally|ouput output|outupt output|overriden overridden|overwriten overwritten|pacakge package|packge package
paralell parallel|parrallel parallel|paramater parameter|paramter parameter|paremeter parameter|parametes parameters|particulary particularly|pasword password
passowrd password|peice piece|peform perform|perfomance performance|performace performance|performence performance|perhpas perhaps|permanant permanent|permision permission
permissons permissions|persistant persistent|personel personnel|persue pursue|plattform platform|platfrom platform|pleae please|plese please|posession possession|possesion possession
posible possible|possiblity possibility|potentialy potentially|practicle practical|preceeding preceding|preceed precede|precison precision|prefered preferred
preferrably preferably|preferance preference|presense presence|previosly previously|previuos previous|priviledge privilege|privelege privilege|privilige privilege
probaly probably|probelm problem|problably probably|proccess process|proces process|procedings proceedings|proceedure procedure|processer processor|proggress progress|programatically programmatically
promiss promise|pronounciation pronunciation|propery property|propertys properties|properies properties|proprietry proprietary|protocal protocol|provded provided|publically publicly|publicaly publicly
puplish publish|quailty quality|qaulity quality|quering querying|querys queries|questionaire questionnaire|reaccuring recurring|realease release|realy really|reccomend recommend
reccommend recommend|recomend recommend|recommed recommend|recomendation recommendation|recieve receive|recieved received|recieves receives|recieving receiving|reciept receipt|reconize recognize
recurrance recurrence|redundent redundant|refered referred|refering referring|referal referral|refrence reference|refernce reference|refference reference|refesh refresh
regarless regardless|registery registry|regulary regularly|relase release|releated related|relevent relevant|releveant relevant|reliablity reliability|religous religious|rember remember|remeber remember
remoe remove|removeable removable|renderred rendered|repalce replace|repeatly repeatedly|repetion repetition|repositiory repository|repostiory repository|repositry repository|reprensent represent
represenation representation|requred required|requierd required|requirment requirement|requirments requirements|resistence resistance|resouce resource|resoruce resource|responce response|reponse response|responsability responsibility
responsable responsible|responsiblity responsibility|restarant restaurant|resturant restaurant|retreive retrieve|retrive retrieve|retreived retrieved|reuqest request|reqeust request|rythm rhythm
scenerio scenario|scedule schedule|schduler scheduler|secton section|secratary secretary|securty security|seperate separate|seperated separated|seperately separately|seperation separation|sepcific specific|sepcify specify
sequencial sequential|serach search|sevice service|serivce service|severly severely|shoud should|shoudl should|similiar similar|simliar similar|simmilar similar|similarily similarly|simplier simpler|simultanous simultaneous
simultaniously simultaneously|sincerly sincerely|singal signal|softare software|sofware software|soley solely|somthing something|someting something|sotware software|specifed specified|specificaly specifically|specfic specific
spefic specific|specifiy specify|standarts standards|statment statement|statments statements|strenght strength|stength strength|structre structure|strucutre structure|submited submitted|subsquent subsequent|subsequant subsequent
succed succeed|succesful successful|successfull successful|succesfully successfully|successfuly successfully|sucessful successful|sucess success|sufficent sufficient|suficient sufficient|suggesstion suggestion|supercede supersede
superceded superseded|suport support|suppport support|supposively supposedly|suprise surprise|suprised surprised|suprising surprising|surpress suppress|surveilance surveillance|sychronous synchronous|syncronous synchronous
syncronize synchronize|syntaxically syntactically|systme system|tabel table|targetted targeted|teh the|tehcnical technical|techincal technical|tecnology technology|templete template|temporarly temporarily|temporaly temporarily|tempory temporary|tendancy tendency|terminolgy terminology
thats that's|theif thief|ther there|thier their|therefor therefore|theshold threshold|thresold threshold|thorougly thoroughly|thoughout throughout|throught through|througout throughout|tihs this|tommorow tomorrow
tommorrow tomorrow|tomorow tomorrow|tounge tongue|transfered transferred|transfering transferring|transparant transparent|trasfer transfer|truely truly|tutoral tutorial|twelth twelfth|tyically typically|typicaly typically|tpye type|udpate update|upate update
unconciously unconsciously|undestand understand|unecessary unnecessary|unneccessary unnecessary|uneeded unneeded|unfortunatly unfortunately|unfortunatley unfortunately|unforseen unforeseen|unforunately unfortunately|uniqe unique|unitialized uninitialized
univeral universal|unkown unknown|unkonwn unknown|unsuccesful unsuccessful|untill until|upgarde upgrade|usally usually|usefull useful|usualy usually|ususally usually|utilites utilities|vaccum vacuum|valdiation validation|validiation validation|varable variable|varaible variable
varible variable|variabel variable|verfication verification|verison version|verson version|vesion version|visable visible|visibile visible|virutal virtual|vulnerabilty vulnerability|vulnerabilites vulnerabilities|vulnerablity vulnerability|wether whether|wierd weird|wheter whether
whcih which|wich which|whith with|wihtout without|withdrawl withdrawal|witht with|wokring working|worflow workflow|worklow workflow|writting writing|wrok work|yatch yacht|youre you're
`;
/** What was meant, by the wrong word in lower case. */
const misspellings = new Map(list
    .split(/[|\n]/u)
    .map((entry) => {
    const [wrong = '', ...right] = entry.trim().split(' ');
    return [wrong, right.join(' ')];
})
    .filter(([wrong]) => wrong !== ''));

;// CONCATENATED MODULE: ./lib/review/rules/checkers/spelling/spelling-check.js





/** Shorter unknown words are mostly names and abbreviations. */
const leastLetters = 5;
/** Words with a capital at the start of a sentence are often names. */
const leastCapitalised = 7;
/** Longer ones are no words at all. */
const mostLetters = 30;
/** A word that a page uses this often is the page's own word. */
const ownWordCount = 3;
/** How many different unknown words of a page are looked into; beyond it the page is not English prose. */
const unknownLimit = 300;
/** Words of the trade that no dictionary has, and that are one letter away from a word. */
const tradeWords = new Set('pointee vtable rustc referent unsized lvalue rvalue enqueue dequeue containerd linkerd etcd rootfs varint treap setns fixme fixmes usec usecs winget cancelation'.split(' '));
const commonEndings = ['ch', 'ed', 'ing', 'tion', 'ment', 'ly'];
const spelling_check_alphabet = 'abcdefghijklmnopqrstuvwxyz';
const word = /(?<![\p{L}\p{N}_@#/.\\])(?<!(?<!\p{Ll})-|[\p{L}\p{N}_/.]-\p{L}*-)\p{L}+(?:['’]\p{L}+)?(?![\p{L}\p{N}_@/\\]|-(?!\p{Ll})|\.\p{L}|\()/gu;
let loading;
async function load(asset) {
    const [trie, list] = await Promise.all([asset('words.trie.br'), asset('common-words.txt')]);
    const decoded = (0,dist/* decodeTrie */.l7)(new Uint8Array(trie));
    return {
        has: (candidate) => decoded.has(candidate),
        common: new Set(new TextDecoder().decode(list).trim().split(/\s+/u)),
    };
}
/** Misspelled words in the prose of a page; names, code and words in capitals are left alone. `own` is the team's own list. */
async function spellingFindings(page, known, own, asset) {
    const findings = [];
    const unknown = new Map();
    loading ??= load(asset);
    const { has, common } = await loading;
    const code = (0,template_code/* templateCode */.E)(page.text);
    const lowerText = page.text.toLowerCase();
    for (const match of page.masked.matchAll(word)) {
        const found = match[0];
        if (code.some(({ start, end }) => start <= match.index && match.index < end))
            continue;
        const lower = found.toLowerCase();
        const span = { start: match.index, end: match.index + found.length };
        if (known.has(lower) || /^['’](?!\p{L})/u.test(page.text.slice(span.end, span.end + 2)))
            continue;
        const meant = own.get(lower) ?? misspellings.get(lower);
        const ordinary = isOrdinary(page, found, span.start);
        if (meant !== undefined && (ordinary || own.has(lower)) && !isPartOfName(lowerText, lower)) {
            const suggestion = found[0] === lower[0] ? meant : `${meant.charAt(0).toUpperCase()}${meant.slice(1)}`;
            findings.push({ criterion: 'misspelling', message: `Did you mean "${suggestion}"?`, span, suggestion });
        }
        else if ((found === lower || (ordinary && found.length >= leastCapitalised && (0,page_position/* regionAt */.cf)(page, span.start) === 'prose')) &&
            /^[a-z]+$/u.test(lower) &&
            found.length >= leastLetters &&
            found.length <= mostLetters &&
            !tradeWords.has(lower) &&
            !has(lower)) {
            const places = unknown.get(lower) ?? [];
            places.push(span);
            unknown.set(lower, places);
        }
    }
    const tooMany = unknown.size > unknownLimit;
    return {
        findings: [...findings, ...(tooMany ? [] : typos(page, unknown, has, common))],
        notes: tooMany
            ? [
                `possible-typo: not searched, because the page has ${unknown.size} different unknown words; ${unknownLimit} is the limit.`,
            ]
            : [],
    };
}
/** A name in snake case: its pieces are no words of the text. */
function isPartOfName(lowerText, lower) {
    for (let at = lowerText.indexOf(lower); at !== -1; at = lowerText.indexOf(lower, at + lower.length)) {
        const before = lowerText.slice(Math.max(0, at - 3), at);
        const after = lowerText.slice(at + lower.length, at + lower.length + 3);
        if (/[\p{L}\p{N}]\\?_$/u.test(before) || /^\\?_[\p{L}\p{N}]/u.test(after))
            return true;
    }
    return false;
}
/** "Teh" at the start of a sentence or in a title is a slip; inside a sentence it is a name, and so is "TEH" anywhere. */
function isOrdinary(page, found, start) {
    if (found.slice(1) !== found.slice(1).toLowerCase())
        return false;
    if (found[0] === found[0]?.toLowerCase() || (0,page_position/* regionAt */.cf)(page, start) === 'heading')
        return true;
    return /(?:^|[.!?:]["')\]]?|[\n|])\s*$/u.test(page.masked.slice(Math.max(0, start - 20), start));
}
function typos(page, unknown, has, common) {
    const code = page.text.toLowerCase();
    return [...unknown].flatMap(([found, places]) => {
        if (places.length >= ownWordCount || standsInCode(page, code, found))
            return [];
        const capitalised = places.some(({ start }) => page.text[start] !== found[0]);
        const usual = isBuiltFrom(found, common) ? undefined : commonTypo(found, common, has);
        if (usual === undefined && (capitalised || isPartOfCompound(page, places)))
            return [];
        // Swapped and doubled letters are slips even where the pieces happen to be words; a missing letter may be a coinage.
        const twisted = twistedWord(found, has);
        const rare = twisted.length > 0 || isBuiltFromWords(found, has) ? twisted : shortenedWord(found, has);
        // One letter less in a short word is more often a name of the trade than a slip.
        const isNear = found.length >= 7 || rare.some((other) => commonEndings.includes(other.slice(found.length)));
        const meant = usual !== undefined ? [usual] : isNear || twisted.length > 0 ? rare : [];
        const [first] = meant;
        if (first === undefined || meant.length > 2)
            return [];
        return places.map((span) => {
            const written = page.text.slice(span.start, span.end);
            const cased = (other) => written[0] === found[0] ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`;
            return {
                criterion: 'possible-typo',
                message: `No dictionary has "${written}". Did you mean ${meant.map((other) => `"${cased(other)}"`).join(' or ')}?`,
                span,
                ...(meant.length === 1 ? { suggestion: cased(first) } : {}),
            };
        });
    });
}
const spelling_check_prefixes = /^(?:un|re|de|pre|post|non|sub|super|multi|micro|mini|auto|co|inter|intra|over|under|mis|meta|pseudo|anti|cross|hyper|poly|semi|back|dis|en|up|out)/u;
const spelling_check_suffixes = /(?:s|es|ed|d|ing|er|ers|or|able|ability|ization|isation|ized|ised|izing|ising|izer|izers|ize|izes|less|like|ness|ful|ly|ish|ism|ist|y|ify|ified|ifies|ification|wise|ward|ware|base|set|list|file|able)$/u;
/** A coined word that follows the rules of the language ("unyanked", "codemod") is not a slip. */
function isBuiltFromWords(found, has) {
    const stem = found.replace(spelling_check_prefixes, '');
    if (stem !== found && stem.length >= 4 && has(stem))
        return true;
    const base = found.replace(spelling_check_suffixes, '');
    if (base !== found && base.length >= 4 && (has(base) || has(`${base}e`)))
        return true;
    for (let cut = 3; cut <= found.length - 3; cut += 1) {
        const [head, tail] = [found.slice(0, cut), found.slice(cut)];
        if (Math.max(head.length, tail.length) >= 4 && has(head) && has(tail))
            return true;
    }
    return false;
}
/** A part of a hyphenated word is often one of a name. */
function isPartOfCompound(page, places) {
    return places.some(({ start, end }) => page.text[start - 1] === '-' || page.text[end] === '-');
}
/** A word that the page also writes as code is an identifier. */
function standsInCode(page, lowerText, found) {
    for (let at = lowerText.indexOf(found); at !== -1; at = lowerText.indexOf(found, at + found.length)) {
        const region = (0,page_position/* regionAt */.cf)(page, at);
        if (region === 'code' || region === 'front-matter' || region === 'markup')
            return true;
    }
    return false;
}
/** The one word that results when two neighbours are swapped back or a doubled letter is taken out. */
function twistedWord(found, has) {
    const candidates = new Set();
    for (let at = 0; at < found.length - 1; at += 1) {
        const [before, first, second, after] = [found.slice(0, at), found[at], found[at + 1], found.slice(at + 2)];
        // British and American English differ in the doubled consonant of such forms.
        if (first === second && first === 'l' && /^(?:ing|ed|er|ers|able)$/u.test(after))
            continue;
        candidates.add(first === second ? `${before}${first}${after}` : `${before}${second}${first}${after}`);
    }
    const words = [...candidates].filter(has);
    return words.length === 1 ? words : [];
}
/** What results when one of the commonest endings or the one letter that fits is put back. */
function shortenedWord(found, has) {
    if (found.length < 6)
        return [];
    const candidates = new Set();
    // The first letter of a word is hardly ever the one that is missing.
    for (let at = 1; at <= found.length; at += 1) {
        for (const letter of spelling_check_alphabet)
            candidates.add(found.slice(0, at) + letter + found.slice(at));
    }
    const words = [...candidates].filter(has);
    if (words.length > 1)
        return [];
    // Where the stem takes an "e", its other endings are only forms of that word.
    const endings = words.includes(`${found}e`) ? commonEndings.filter((end) => !/^[ei]/u.test(end)) : commonEndings;
    return [...endings.map((end) => found + end).filter(has), ...words];
}


/***/ }),

/***/ 10704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ templateCode)
/* harmony export */ });
/** Tags of Jekyll, Liquid, Nunjucks and Hugo between which a template shows code as it is. */
const opening = /\{%-?\s*(highlight|raw|verbatim|codeblock)\b[^%\n]{0,300}%\}|\{\{[<%]\s*(highlight\b|[\w/-]+(?=\s[^{}]{0,300}\b(?:codelang|lang|language)\s*=))[^{}]{0,300}\}\}/giu;
/** The stretches that a site generator shows as code, though Markdown takes them for text: no place to look for words. */
function templateCode(text) {
    const spans = [];
    const lower = text.toLowerCase();
    // Some letters change their length with their case, and then the positions would not fit.
    if (lower.length !== text.length)
        return spans;
    for (let start = 0;;) {
        opening.lastIndex = start;
        const open = opening.exec(text);
        if (open === null)
            return spans;
        const name = (open[1] ?? open[2] ?? '').toLowerCase();
        const closing = open[1] === undefined ? `/${name}` : `end${name}`;
        const end = lower.indexOf(closing, open.index + open[0].length);
        if (end === -1)
            return spans;
        spans.push({ start: open.index, end });
        start = end;
    }
}


/***/ })

};
