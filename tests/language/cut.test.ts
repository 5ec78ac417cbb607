import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUT, cutWords, shareBudget } from '../../src/language/cut.ts';

describe('cutWords', () => {
  it('leaves a text that fits alone', () => {
    expect(cutWords('not a word is lost', 18)).toBe('not a word is lost');
  });

  it('ends before the word that does not fit and says so', () => {
    expect(cutWords('the bridge will reopen on Friday', 24)).toBe('the bridge will […]');
  });

  it('never shows part of a word, nor more than asked', () => {
    const sentence = fc
      .array(fc.stringMatching(/^[a-zäé’-]{1,12}$/), { minLength: 1 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 200 }), (text, max) => {
        const shown = cutWords(text, max);
        expect(shown.length).toBeLessThanOrEqual(max);
        if (shown === text) return;
        expect(shown.endsWith(CUT)).toBe(true);
        const kept = shown.slice(0, -CUT.length).trimEnd();
        expect(text.startsWith(kept)).toBe(true);
        expect(kept === '' || !/^[a-zäé]/.test(text.slice(kept.length)) || /[’-]$/.test(kept)).toBe(true);
      }),
    );
  });

  it('ends where the words of Unicode end', () => {
    const words = new Intl.Segmenter('und', { granularity: 'word' });
    const text = fc
      .array(
        fc.constantFrom(
          'ab',
          'Cd',
          ' ',
          ' ',
          '  ',
          ',',
          '.',
          "'",
          '’',
          '-',
          '_',
          '3',
          'é',
          'e\u0301',
          '鯨',
          'ไทย',
          '“',
        ),
        {
          minLength: 12,
          maxLength: 40,
        },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 11 }), (whole, max) => {
        const room = max - CUT.length - 1;
        const { index = 0, isWordLike } = words.segment(whole).containing(room) ?? {};
        const kept = whole.slice(0, isWordLike === true && index > 0 ? index : room).trimEnd();
        expect(cutWords(whole, max)).toBe(kept === '' ? CUT : `${kept} ${CUT}`);
      }),
    );
  });

  it('never splits a character of two units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (max) => {
        expect(cutWords('😀'.repeat(30), max)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('shareBudget', () => {
  it('gives short ones all and long ones the rest evenly', () => {
    expect(shareBudget([10, 500, 500], 210)).toEqual([10, 100, 100]);
  });

  it('never shares more than there is, nor more than was wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000)), fc.nat(4000), (lengths, budget) => {
        const shares = shareBudget(lengths, budget);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(budget);
        expect(shares.every((share, index) => share <= (lengths[index] ?? 0))).toBe(true);
      }),
    );
  });
});
