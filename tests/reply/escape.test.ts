import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/reply/escape.ts';
import { visible } from '../../src/text/invisible.ts';

/** As Discord reads it: a backslash before punctuation disappears. */
const rendered = (text: string) => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

describe('escapeMarkdown', () => {
  it.each([
    ['# Heading', '\\# Heading'],
    ['- item', '\\- item'],
    ['-# small', '\\-\\# small'],
    ['1. first', '1\\. first'],
    ['> quoted', '\\> quoted'],
    ['**bold** _it_ ~~no~~ ||spoiler||', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|'],
    ['`code` ```js', '\\`code\\` \\`\\`\\`js'],
    ['[click](https://example.com)', '\\[click\\]\\(https\\://example.com\\)'],
    ['<@123456> <t:0:R> <:name:1>', '\\<\\@123456\\> \\<t\\:0\\:R\\> \\<\\:name\\:1\\>'],
    ['@everyone', '\\@everyone'],
    ['a well-known 3.5 percent', 'a well-known 3.5 percent'],
  ])('makes %j inert', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('escapes the start of every line, indented ones too', () => {
    expect(escapeMarkdown('one\n  - two\n3. three')).toBe('one\n  \\- two\n3\\. three');
  });

  it('shows exactly the words of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(rendered(escapeMarkdown(text))).toBe(visible(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no live markup, whatever the text', () => {
    const nasty = fc
      .array(fc.constantFrom(...'#*_~|`[]()<>@:-+.1 \n\\ab\u2028\r\u00a0ж字'))
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(nasty, (text) => {
        const bare = escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, 'x');
        expect(bare).not.toMatch(/[\\`*_~|[\]()<>@#:]/);
        expect(bare).not.toMatch(/^[^\S\n]*(?:[-+]\s|\d+\.\s)/m);
      }),
      { numRuns: 2000 },
    );
  });
});
