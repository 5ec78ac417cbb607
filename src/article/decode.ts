import type { ArticleProblem } from './types.ts';

/** Largest file that is read as an article: 2 MB, some 300,000 words. */
export const MAX_ARTICLE_BYTES = 2_000_000;

/** Control characters that text does not hold; tab, line feed, form feed and carriage return are text. */
const CONTROL_LIMIT = 0.01;
const SNIFFED = 8_192;

export type Decoded =
  | { readonly ok: true; readonly raw: string }
  | { readonly ok: false; readonly problem: ArticleProblem };

/**
 * Decodes the bytes of a file: UTF-8 with or without byte order mark, UTF-16 with one. A mark stays in the text as
 * U+FEFF, so that offsets are those of `fs.readFileSync(file, 'utf8')`. Text in an older encoding such as
 * Windows-1252 is reported, not guessed: a wrong guess would put words into mouths.
 * @param bytes the whole file
 * @param maxBytes largest size that is accepted
 */
export function decodeArticle(bytes: Uint8Array, file: string, maxBytes = MAX_ARTICLE_BYTES): Decoded {
  if (bytes.byteLength > maxBytes) return failed(tooLarge(file, bytes.byteLength, maxBytes));
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && looksBinary(bytes)) return failed(binary(file));
  const raw = decode(bytes, encoding);
  if (raw === undefined) return failed(badEncoding(bytes, file, encoding));
  if (!/[^\s\ufeff\u200b]/u.test(raw)) return failed(empty(file));
  return looksLikeText(raw) ? { ok: true, raw } : failed(binary(file));
}

/** The problem of a file larger than the limit; sizes in bytes. */
export function tooLarge(file: string, size: number, maxBytes: number): ArticleProblem {
  return {
    code: 'too-large',
    file,
    reason: `The file has ${size.toLocaleString('en')} bytes; at most ${maxBytes.toLocaleString('en')} are read. Put one article into each file.`,
  };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A zero byte never stands in UTF-8 text. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SNIFFED).includes(0);
}

function looksLikeText(raw: string): boolean {
  const head = raw.slice(0, SNIFFED);
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code === 0 || code === 0xfffe || code === 0xffff) return false;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 127) controls += 1;
  }
  return controls <= head.length * CONTROL_LIMIT && !raw.includes('\0');
}

/** 1-based line of the first byte that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number | undefined {
  let low = 0;
  let high = bytes.byteLength;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  let line = 1;
  for (const byte of bytes.subarray(0, low)) if (byte === 10) line += 1;
  return line;
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function failed(problem: ArticleProblem): Decoded {
  return { ok: false, problem };
}

function empty(file: string): ArticleProblem {
  return {
    code: 'empty',
    file,
    reason: 'The file is empty. Put the text of an article into it or remove it.',
  };
}

function binary(file: string): ArticleProblem {
  return { code: 'binary', file, reason: 'The file is not text. Save the article as plain text in UTF-8.' };
}

function badEncoding(bytes: Uint8Array, file: string, encoding: Encoding): ArticleProblem {
  if (encoding !== 'utf-8')
    return {
      code: 'encoding',
      file,
      reason:
        'The file begins as UTF-16 but breaks off in the middle of a character. Save it again, as UTF-8.',
    };
  const line = firstBadLine(bytes);
  return {
    code: 'encoding',
    file,
    ...(line === undefined ? {} : { line }),
    reason:
      'The file is not UTF-8; it may be in an older encoding such as Windows-1252. Save it again, as UTF-8.',
  };
}
