import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldCharacter, foldToId, foldWord, respelt } from '../../src/text/fold.ts';

describe('folding', () => {
  it.each([
    ['Łukasz', 'lukasz'],
    ['Ærø', 'aero'],
    ['Đoković', 'dokovic'],
    ['ISTANBUL', 'istanbul'],
    ['İstanbul ışık', 'istanbul isik'],
    ['Weiß, STRAẞE', 'weiss, strasse'],
    ['Þór Ðalur', 'thor dalur'],
    ['Ħamrun', 'hamrun'],
    ['Kaʿbi Hawaiʻi', 'kabi hawaii'],
    ['Əliyev', 'aliyev'],
    ['ﬁne Ｗｏｒｄ', 'fine word'],
    ['שָׁלוֹם', 'שלום'],
    ['عَلِيّ', 'علي'],
    ['Σωκράτης', 'σωκρατησ'],
  ])('writes %s as %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is the same for a text and for each of its characters, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const each = Array.from(text, (character) => {
          const folded = foldCharacter(character);
          return folded === 'border' ? character.toLowerCase() : folded === 'ignored' ? '' : folded.units;
        }).join('');
        expect(fold(text).toLowerCase()).toBe(each);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('keeps letters and digits of a word only, and joins words to an id', () => {
    expect(foldWord('O’Neill-Łuc 2')).toBe('oneillluc2');
    expect(foldToId('  L’Écho du Łódź! ')).toBe('lecho-du-lodz');
    expect(foldToId('Ёлка и Ко')).toBe('елка-и-ко');
  });

  it('writes umlauts the other way', () => {
    expect(['Müller', 'ÖST', 'Søren', 'Håkon', 'Mueller', 'Señor'].map(respelt)).toEqual([
      'Mueller',
      'oeST',
      'Soeren',
      'Haakon',
      'Mueller',
      'Señor',
    ]);
  });
});
