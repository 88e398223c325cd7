import type { Preset } from './preset.ts';

/** Whether everybody can use the page and finds themselves addressed. */
export const accessibilityInclusion: Preset = {
  name: 'accessibility-inclusion',
  responsibility: 'Everybody can perceive and follow the page, and nobody is left out by its words.',
  veto: false,
  guidance: 'Judge what is written on the page. Themes, templates and the content of pictures cannot be seen here.',
  criteria: [
    {
      id: 'AX1',
      text: 'No informative image has an alternative text that fails to say what the image is for (a file name, "image", "screenshot").',
      // The finding must show its evidence, and an alternative text is no rendered prose: hence this polarity.
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 3,
      source: 'WCAG 2.2, success criterion 1.1.1',
    },
    {
      id: 'AX2',
      text: 'Recorded video or sound on the page comes with captions, or with a transcript linked beside it.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'WCAG 2.2, success criteria 1.2.1 to 1.2.3',
    },
    {
      id: 'AX3',
      text: 'Each heading describes the section under it, and no bold line does the work of a heading.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'WCAG 2.2, success criteria 1.3.1 and 2.4.6',
    },
    {
      id: 'AX4',
      text: 'No instruction can be followed only by colour, shape, position or sound ("the green button on the right"); a name beside it is enough.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'WCAG 2.2, success criteria 1.3.3 and 1.4.1',
    },
    {
      id: 'AX5',
      text: 'Each link says its purpose by its text or its sentence, no text is "here" or "this page", and the same text does not lead to different places.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'WCAG 2.2, success criterion 2.4.4; Google Search Central, link best practices',
    },
    {
      id: 'AX6',
      text: 'Nothing that could be text is given only as a picture of text or of code.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'WCAG 2.2, success criterion 1.4.5',
    },
    {
      id: 'AX11',
      text: 'Words for people are neutral as to gender, and nobody is described by disability, age or origin where it does not matter.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 2,
      source: 'Microsoft Writing Style Guide, bias-free communication',
    },
    {
      id: 'AX13',
      text: 'Abbreviations that the readers of this page may not know are written out where they first occur.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
      source: 'WCAG 2.2, success criteria 3.1.3 and 3.1.4',
    },
    {
      id: 'AX14',
      text: 'No violent or excluding metaphor stands where a neutral term exists; fixed names of commands and fields are not judged.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
      source: 'Google developer documentation style guide, inclusive documentation',
    },
  ],
};
