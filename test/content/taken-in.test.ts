import { expect, it } from 'vitest';
import { takenIn } from '../../src/content/taken-in.ts';

it.each([
  '{% include x.md %}',
  '{%- include_relative "x.md" a=1 -%}',
  "{% render 'x.md' %}",
  '{{< readfile file="x.md" >}}',
  '{{% include "x.md" %}}',
  '{{#include x.md}}',
  '--8<-- "x.md"',
  '{! x.md !}',
  '[!INCLUDE [words](x.md)]',
  'include::x.md[]',
  'import Part from "x.md";',
  '```{include} x.md\n```',
  '.. include:: x.md',
  '<!-- @include: x.md -->',
  '<<< x.md',
  '![[x.md]]',
  '<iframe title="a" src="x.md"></iframe>',
  '<object data=x.md></object>',
])('names what a page takes in: %s', (notation) => {
  expect(takenIn(`# T\n\nWords.\n\n${notation}\n\nMore.\n`)).toEqual([{ line: 5, target: 'x.md' }]);
});

it.each([
  '```\n{% include x.md %}\n```',
  '`{% include x.md %}`',
  '![[x.png]]',
  'import X from "./x.js";',
  '{{ page.title }}',
  '[include](x.md)',
  '<img src="x.png">',
])('names nothing where a page only speaks of it, or shows no text: %s', (notation) => {
  expect(takenIn(`# T\n\nWords.\n\n${notation}\n`)).toEqual([]);
});
