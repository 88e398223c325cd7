import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: proseMore. */
export const proseMore: readonly FieldCase[] = [
  {
    name: 'prose-repeated-words',
    why: 'Only "the the" across the line end is a slip.',
    head: {
      'docs/rep.md': `# Repeats

It had had time, and that that is so is known. We flew to Walla Walla to see Duran Duran; bye bye. What it is is a notebook.

| name | set |
|---|---|
| yes | yes |
| no no | no |

- Lantern
- Lantern cloud

Run \`make\` make it so. Long long ago there was a file; a very very old one.

See the
the next page for a real slip.
`,
    },
    present: [['repeated-word', 'the']],
    silentOn: ['had had', 'that that', 'Walla', 'Duran', 'yes', 'bye'],
  },
  {
    name: 'prose-right-words',
    why: '"Quite", "one of the two", the conditional with "then" and "discussed about" in a relative clause are right as they stand.',
    head: {
      'docs/words.md': `# Words

The program is quite minimal, and it has been so for quite some time.

One of the two \`Lamp\` types is enough. It is one of the most effective and exciting lamps of the year.

If there is a case that you can make simpler then go for it.

Everything that we've discussed about lamps holds for candles.
`,
    },
    absent: ['grammar-slip'],
    verdict: 'approved',
  },
  {
    name: 'prose-roman-numerals',
    why: 'A small roman numeral in brackets counts the items of a sentence. Contracts are full of them.',
    head: {
      'legal/terms.md': `# Terms of use

You may (i) use the lamp at home, (ii) lend it to a friend, or (iii) return it within a month.

We may end this agreement if you (i) do not pay, or (ii) break the law.
`,
    },
    absent: ['grammar-slip'],
    verdict: 'approved',
  },
  {
    name: 'prose-their-own',
    why: '"Their" is the possessive in each sentence.',
    head: {
      'docs/confirm.md': `# Confirming a lamp

New owners are asked to "confirm" their two-step delivery configuration before the first order.

Please keep the papers evidencing their right to the discount.

The team presents Glow, their new line of lamps. A filter can circumvent their previously described limits.
`,
    },
    absent: ['grammar-slip'],
    verdict: 'approved',
  },
  {
    name: 'prose-two-languages',
    why: 'The Spanish half is right Spanish. The language has to be told by paragraph, not by page.',
    head: {
      'legal/contract.md': `# Agreement

The person who works in the shop has access to the list of lamps and agrees not to give it to others. The agreement is renewed every year on the first day of the month, and without notice it goes on. The company tells both sides of every change in good time.

## Acuerdo

La persona que trabaja en la tienda tiene acceso a la lista de lámparas y se compromete a no darla a otros. El acuerdo anual se renueva el primer día del mes, y a falta de aviso sigue en vigor. La empresa informa a ambas partes de todo cambio a tiempo.

## Signatures

The agreement starts in January and lasts for a year. The person in charge of the shop pays for the delivery and tells the other side in good time. Each side gets a signed copy, and a change counts only if it is made in writing.
`,
    },
    absent: ['grammar-slip', 'misspelling', 'possible-typo', 'repeated-word'],
    verdict: 'approved',
  },
  {
    name: 'prose-two-objects',
    why: 'The plural noun is the second object of the verb ("send somebody something"), not a verb.',
    head: {
      'legal/fees.md': `# Fees

We send you invoices once a month. We do not charge you fees for a reply, and we send you emails only about your order.
`,
    },
    absent: ['grammar-slip'],
    verdict: 'approved',
  },
  {
    name: 'prose-use-to-relay',
    why: 'All sentences are right ("larger then stop" is conditional, "be set" and "have" are subjunctives, a relay is a device).',
    head: {
      'docs/relay.md': `# Relay

Switch the relay on channel 3 on, then turn the relay on again. The key you use to sign is not the one that we use to encrypt.

It is safe to save the file now. We recommend that it be set once, and we require that the caller have access. If the value is larger then stop and wait; if it is smaller, then go on.

Let them go. Make it so that the program starts, and see who they are. The API lets you and it do both. Everyone is good at something.
`,
    },
    absent: ['grammar-slip'],
  },
];
