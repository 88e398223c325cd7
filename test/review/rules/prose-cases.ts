/** Good prose that checkers of grammar and spelling took for slips on published pages: the kind, and sentences of it. */
export const goodProse: Readonly<Record<string, readonly string[]>> = {
  'a Roman numeral in brackets counts the items of a sentence': [
    'You may (i) use the lamp at home, (ii) lend it to a friend, or (iii) return it within a month.',
    'The offer ends if you (i) do not pay or (v) are not the owner of the shop.',
  ],
  'the object of a relative clause before its verb': [
    'One of the first rules Barbara has is to turn off the lamp at night.',
    'They turn it off when they did not need to, and lighting it again when they didn\u2019t need to is a common problem.',
  ],
  'words that look like a slip and are the rest of a turn of phrase': [
    'For most configuration changes it\u2019s best to turn off the lamp first.',
    'It will be passed in anyway, but the lamp is on by then.',
    'To keep from getting entirely off course, look at the lamp. The boat was blown off course.',
    'These values form the type of the lamp. Such values form the base.',
    'If your working patterns are not known, ask for a lamp.',
    'Three months is not enough time for a lamp. Two hours was not enough.',
    'It depends of course very much on the lamp.',
    'You might also know as much about it as we do, and they also know as little.',
    'But but but, they said, the lamp is on.',
    'All who are eligible to vote vote in favor.',
    'The door does not allow to the lamp what it allows to the desk.',
    'There may be need to turn on the lamp.',
    'Look for words that are repeated by mistake (as in \u201cthe the lamp\u201d or "use any any lamp").',
    'The engine hums, and then it goes vroom vroom.',
  ],
  'names that are said letter by letter': ['Load an nunit project first, or an xunit one, and call a uwsgi server.'],
  'a word before its hyphenated twin': [
    'When used in [in-DOM templates](https://example.org/dom), names are in lower case. They are kept in in-memory tables.',
    'It is a a-to-z list, and on on-call days we answer at once.',
  ],
  'a repeated word on both sides of markup': [
    '[Before](https://example.org/a)\n[Before Or Equal](https://example.org/b)',
    'Open the **the** tag, then run `make` make it so.',
    '- Lantern\n- Lantern cloud\n- the\n- the end',
    '| yes | yes |\n| --- | --- |\n| the | the |',
  ],
  'words that may stand twice': [
    'It had had time, and that that is so is known. We flew to Walla Walla to see Duran Duran; bye bye. What it is is a notebook.',
    'Long long ago there was a file; a very very old one.',
  ],
  'a noun after "kind of"': [
    'Many programs need this kind of data structure. This type of data is kept in order, and this sort of data is not.',
  ],
  'a letter that belongs to a number': [
    'This release moves to OpenSSL 1.1.0i and drops 1.0.2i. The board is sold as model 320i.',
  ],
  'a letter that is a name': [
    'Task A is done before task B. Give the domain an A or AAAA record.',
    'Chapter 603A of the code covers this. Acme Lamps, a/k/a our partner, agrees.',
    'Option a is cheaper, and the point a alone is not enough.',
  ],
  'an adverb between a modal and its verb': [
    'The lamp will first verify the key, and you should first ensure that the cable is in. A shop must first ask its owner.',
  ],
  'a right "their"': [
    'New owners are asked to "confirm" their two-step delivery configuration before the first order.',
    'Please keep the papers evidencing their right to the discount. The team presents Glow, their new line of lamps.',
  ],
  'a verb with two objects': [
    'We send you invoices once a month. We do not charge you fees for a reply, and we send you emails only about your order.',
  ],
  'right words that look like wrong ones': [
    'The program is quite minimal. One of the two `Lamp` types is enough. It is one of the most effective lamps of the year.',
    'If there is a case that you can make simpler then go for it. If the value is larger then stop and wait.',
    "Everything that we've discussed about lamps holds for candles.",
    'It is safe to save the file now. We recommend that it be set once, and we require that the caller have access.',
    'Let them go. Make it so that the program starts. The API lets you and it do both.',
    'Switch the relay on channel 3 on. The key you use to sign is not the one that we use to encrypt.',
  ],
  'an article by its sound': [
    'A unary call, a user, a European office, a one-time code, a URL, a UI and a UUID; an hour, an HTML page, an SSH key and an X-ray.',
    'An npm package, an `const` block, a `a` element, an MDX page and an fs module.',
  ],
  'what a verb may be': [
    'Decide whether it is to be or not to be, and if you want to, ask.',
    'The rules require that it be used, and it is required by law.',
  ],
  'what is all one has to do': ['All you have to do is be kind.'],
  'another language on the page': [
    'The person who works in the shop has access to the list and agrees not to give it to others.\n\nEl acuerdo anual se renueva el primer día del mes, y a falta de aviso sigue en vigor. La empresa informa a ambas partes.\n\nThe agreement starts in January and lasts for a year.',
    'Die Sicherung dauert eine Stunde. Bitte warten Sie, bis die Anzeige erlischt, und trennen Sie das Gerät dann vom Strom. Das Modul muss in der Box sein.',
    'La copie dure une heure. Attendez que le voyant soit éteint, puis débranchez la machine. Le module est dans le carton.',
    'La copia dura una hora. Espere hasta que la luz se apague y desconecte el equipo. El texto explica como hacerlo.',
  ],
  'names of rules and programs': [
    'See [Doesnt Start With](#rule-doesnt-start-with).\n\n<a name="rule-doesnt-start-with"></a>\n\n## doesnt\\_start\\_with\n\nThe field must not start with one of the values: `doesnt_start_with:a,b`.',
    'The program rustc reads the file, and unmarshalling fails if a key is missing.',
  ],
};

/** Slips that must be found where they stand: the criterion, the path of the page and its text. */
export const slipsInPlace: readonly (readonly [criteria: string, path: string, text: string])[] = [
  [
    'misspelling grammar-slip repeated-word',
    'docs/a.mdx',
    '{/* note */}An user can recieve it.\n\nProse, {/* note */}then the the end.\n',
  ],
  [
    'misspelling grammar-slip repeated-word',
    'handbook/it/laptops.md',
    'An user can order a laptop seperately. You should of recieved it by now, and it is the the newest one.\n',
  ],
  [
    'misspelling grammar-slip',
    'handbook/hr/leave.md',
    'An user can ask for leave seperately. You should of recieved it by now.\n',
  ],
  [
    'misspelling grammar-slip',
    'docs/sdk/go.md',
    '---\ntitle: Go\nlanguage: go\n---\n\nAn user can install the client seperately. You should of got it by now.\n',
  ],
  ['repeated-word', 'docs/a.md', 'See the\nthe next page for a real slip.\n'],
  ['grammar-slip', 'docs/a.md', 'The service will also provides a key.\n'],
  ['grammar-slip', 'docs/a.md', 'A lamp should registered by its owner.\n'],
  ['grammar-slip', 'docs/a.md', 'It is recommend to wait, and the lamp is require for it.\n'],
  ['grammar-slip', 'docs/a.md', 'It should be not be moved.\n'],
  ['grammar-slip', 'docs/a.md', 'Wait when you to switch it on.\n'],
  ['grammar-slip', 'docs/a.md', 'We promise lighting fast replies.\n'],
];

/** Misspellings of kinds that were once missed, with what was meant. */
/** Verbs written as nouns, an owner for a verb, and pairs of words that stand twice: with their siblings that are right. */
export const slipsOfWords: readonly (readonly [sentence: string, found: string])[] = [
  ['You can setup a server for it.', 'grammar-slip: setup'],
  ['The setup of a server is short.', ''],
  ['Changes to setup the server wait.', ''],
  ['Please login to the console first.', 'grammar-slip: login'],
  ['It is stored prior to login to the console.', ''],
  ['In this case its not a fault.', 'grammar-slip: its'],
  ['The name of its not yet known owner is left out.', ''],
  ['Lets say you have two of them.', 'grammar-slip: Lets'],
  ['Lets you say it in one word.', ''],
  ['Such a setting works, as it as it is read first.', 'repeated-word: as it as it'],
  ['It counts one by one by hand.', ''],
  ['This is a directories that was made.', 'grammar-slip: directories'],
  ['This is a values file that was made.', ''],
];

export const oneSlipAway: readonly (readonly [wrong: string, sentence: string, right: string])[] = [
  ['infornation', 'All of the infornation can be tied together.', 'information'],
  ['precendence', 'The precendence of each rule is known.', 'precedence'],
  ['directely', 'The template is modified directely by it.', 'directly'],
  ['libaries', 'The two libaries are shared.', 'libraries'],
  ['Sucessfuly', 'Sucessfuly built pages are stored.', 'Successfully'],
  ['Documentaton', 'Documentaton is part of it.', 'Documentation'],
  ['bulit', 'It has a bulit check for them.', 'built'],
  ['convienent', 'This is a convienent way to do it.', 'convenient'],
  ['manahed', 'It runs with a manahed identity.', 'managed'],
  ['separatly', 'The two are stored separatly on disk.', 'separately'],
  ['wth', 'This will help wth the setup.', 'with'],
  // No slips: words of the trade, coinages, and letters that stand for something.
  ['testnets', 'It runs on all testnets today.', ''],
  ['iff', 'The call fails iff it used all of it.', ''],
  ['remounter', 'The remounter looks after the disk.', ''],
  ['fo', 'The word (fo) is a name.', ''],
];
