/** The text of an answer, by the encoding that it declares; `undefined` for one that nobody knows. */
export type DecodedPage =
  | { readonly ok: true; readonly html: string; readonly charset: string }
  | { readonly ok: false; readonly charset: string };

/** Decodes HTML as browsers do: a byte order mark counts before the header, and the header before what the page says itself. */
export function decodePage(bytes: Uint8Array, contentType: string | null): DecodedPage {
  const charset = marked(bytes) ?? charsetIn(contentType ?? '') ?? charsetIn(beginning(bytes)) ?? 'utf-8';
  try {
    return { ok: true, html: new TextDecoder(charset).decode(bytes), charset: charset.toLowerCase() };
  } catch {
    return { ok: false, charset };
  }
}

function marked([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : undefined;
}

function charsetIn(text: string): string | undefined {
  return /\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/iu.exec(text)?.[1];
}

/** Browsers look this far (HTML, 4.2.5.4). */
function beginning(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return (/<meta\b[^>]*charset[^>]*>/iu.exec(text) ?? [''])[0];
}
