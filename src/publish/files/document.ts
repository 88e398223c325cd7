import { type Mark, markOf, type PublishedPage, readMark, writeMark } from '../../publication/published-page.ts';

/** A page as a document of its own, with its mark in its head. */
export function documentOf(page: PublishedPage): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: page.title,
    description: page.description,
    url: page.canonical,
    ...(page.language === undefined ? {} : { inLanguage: page.language }),
  };
  return `${[
    '<!doctype html>',
    `<html${languageOf(page)}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}">`,
    `<link rel="canonical" href="${escaped(page.canonical)}">`,
    ...(page.indexable ? [] : ['<meta name="robots" content="noindex">']),
    `<meta name="content-gate" content="${escaped(writeMark(markOf(page)))}">`,
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
    '</head>',
    '<body>',
    '<main>',
    ...(/<h1[ >]/u.test(page.html) ? [] : [`<h1>${escaped(page.title)}</h1>`]),
    page.html,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b|-(?:Arab|Hebr)\b/u;

/** Screen readers pronounce by it, and browsers lay the lines out by it. */
function languageOf({ language }: PublishedPage): string {
  if (language === undefined) return '';
  return ` lang="${escaped(language)}"${rightToLeft.test(language) ? ' dir="rtl"' : ''}`;
}

/** Who put a document, by its head; `undefined` for what we did not. */
export function markIn(document: string): Mark | undefined {
  const [head = ''] = document.split('</head>');
  const [, content] = /<meta name="content-gate" content="([^"]*)">/u.exec(head) ?? [];
  return readMark(
    content?.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
