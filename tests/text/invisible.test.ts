import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible, visibleText } from '../../src/text/invisible.ts';

describe('visible', () => {
  it.each([
    ['the har\u00adbour', 'the harbour'],
    ['\ufeffHar\u2060bour\u200e \u{e0041}closed\u034f', 'Harbour closed'],
    ['a\u202eb\u0000c\u001b[31md\u009be', 'abc[31mde'],
    ['the\u200bharbour', 'the harbour'],
    ['the \u200bharbour\u200b, he', 'the harbour, he'],
    ['“\u200bThe harbour\u200b” was', '“The harbour” was'],
    ['closed.\u200bThe port,\u200band', 'closed. The port, and'],
    ['example.\u200bcom/\u200bnews', 'example.com/news'],
    ['the\u3164harbour\u2800here', 'the harbour here'],
    ['Har\u200bbour closed. The harbour is old.', 'Harbour closed. The harbour is old.'],
    [
      'in\u200bside the port, in a house, on this side, inside',
      'in side the port, in a house, on this side, inside',
    ],
    ['ท่าเรือ\u200bปิด', 'ท่าเรือปิด'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['har\u200cbour\u200d', 'harbour'],
    ['क्\u200dष', 'क्\u200dष'],
    ['👩\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3', '👩\u200d👩\u200d👧 ❤\ufe0f 1\ufe0f\u20e3'],
    ['a\ufe0fb 1\ufe0f2', 'ab 12'],
    ['lone \ud800 half', 'lone \ufffd half'],
    ['line\nline\u2028line\u0085line\u00a0%', 'line\nline\u2028line\u0085line\u00a0%'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  const texts = fc
    .array(
      fc.constantFrom(...'aB. ,\n“”\u200b\u3164\u00ad\u200d\u200c\ufe0f\u202e\ud800ж字ش', '👩', '\u{e0041}'),
    )
    .map((characters) => characters.join(''));

  it('is what it is when it is shown again', () => {
    fc.assert(fc.property(texts, (text) => void expect(visible(visible(text))).toBe(visible(text))));
  });

  it('leads every span back to the file, and there again', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, two) => {
        const seen = visibleText(text);
        if (seen === undefined) return;
        const start = one % (seen.text.length + 1);
        const end = start + (two % (seen.text.length - start + 1));
        const span = seen.original({ start, end });
        expect(seen.shown(span)).toEqual({ start, end });
        const units = (piece: string) => piece.replace(/[^aB.,“”ж字ش]/gu, '');
        expect(units(text.slice(span.start, span.end))).toBe(units(seen.text.slice(start, end)));
      }),
    );
  });
});
