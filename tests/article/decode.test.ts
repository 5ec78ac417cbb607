import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArticle, MAX_ARTICLE_BYTES } from '../../src/article/index.ts';

const codeOf = (bytes: Uint8Array, maxBytes?: number) => {
  const result = decodeArticle(bytes, 'a.txt', maxBytes);
  return result.ok ? 'ok' : result.problem.code;
};

describe('decodeArticle', () => {
  it('given UTF-8 with and without a byte order mark, then the mark stays in the text', () => {
    expect(decodeArticle(Buffer.from('“Grüße” 平和'), 'a.txt')).toEqual({ ok: true, raw: '“Grüße” 平和' });
    expect(decodeArticle(Buffer.from('\ufeffa'), 'a.txt')).toEqual({ ok: true, raw: '\ufeffa' });
  });

  it('given any UTF-16 text with a mark, then it is read whole', () => {
    const little = Buffer.from('\ufeff“Paix” 平和', 'utf16le');
    expect(decodeArticle(little, 'a.txt')).toEqual({ ok: true, raw: '\ufeff“Paix” 平和' });
    expect(decodeArticle(Buffer.from(little).swap16(), 'a.txt')).toEqual({
      ok: true,
      raw: '\ufeff“Paix” 平和',
    });
  });

  it('given Windows-1252, then it is reported with the line of the first odd byte', () => {
    const bytes = Buffer.from('Title\n\nHe said \x93yes\x94.\n', 'latin1');
    const result = decodeArticle(bytes, 'a.txt');
    expect(result.ok ? undefined : result.problem).toMatchObject({
      code: 'encoding',
      file: 'a.txt',
      line: 3,
    });
  });

  it.each([
    ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary'],
    ['UTF-16 without a mark', Buffer.from('text', 'utf16le'), 'binary'],
    ['control characters', Buffer.from('\x01\x02\x03\x04text'), 'binary'],
    ['half a UTF-16 character', Buffer.from([0xff, 0xfe, 0x41]), 'encoding'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['white space and a mark', Buffer.from('\ufeff \r\n\t\u200b\n'), 'empty'],
    ['tabs and form feeds', Buffer.from('Title\f\n\tText\r\n'), 'ok'],
  ])('given %s, then it is told', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('given a file over the limit, then it is too large, and at the limit it is not', () => {
    expect(codeOf(Buffer.alloc(11, 'a'), 10)).toBe('too-large');
    expect(codeOf(Buffer.alloc(10, 'a'), 10)).toBe('ok');
    expect(codeOf(Buffer.alloc(MAX_ARTICLE_BYTES + 1, 'a'))).toBe('too-large');
  });

  it('given any bytes, then it never throws, and what it reads encodes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = decodeArticle(bytes, 'a.txt');
        if (!result.ok || (bytes[0] ?? 0) >= 0xfe) return;
        expect(Buffer.from(result.raw)).toEqual(Buffer.from(bytes));
      }),
    );
  });
});
