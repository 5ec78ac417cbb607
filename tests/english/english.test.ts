import { describe, expect, it } from 'vitest';
import { frameOf, inflect, lemmaOf, verbForm } from '../../src/english/index.ts';
import { REPORTING } from '../../src/english/reporting-verbs.ts';

describe('the forms of a verb', () => {
  it.each([
    ['say', 'says', ['said'], ['said'], ['saying']],
    ['concede', 'concedes', ['conceded'], ['conceded'], ['conceding']],
    ['deny', 'denies', ['denied'], ['denied'], ['denying']],
    ['quip', 'quips', ['quipped', 'quiped'], ['quipped', 'quiped'], ['quipping', 'quiping']],
    ['nod', 'nods', ['nodded'], ['nodded'], ['nodding']],
    ['lie', 'lies', ['lay', 'lied'], ['lain', 'lied'], ['lying']],
    ['foresee', 'foresees', ['foresaw'], ['foreseen'], ['foreseeing']],
    ['echo', 'echoes', ['echoed'], ['echoed'], ['echoing']],
  ])('%s', (base, s, past, participle, ing) => {
    expect(inflect(base)).toEqual({ s, past, participle, ing });
  });

  it('are not those of another verb', () => {
    expect(['rated', 'stared', 'taped', 'hoped'].map(lemmaOf)).toEqual(['rate', 'stare', 'tape', 'hope']);
  });
});

describe('the table of reporting verbs', () => {
  it('has each verb once, in order, with frames and marks that are known', () => {
    const lemmas = REPORTING.map(({ lemma }) => lemma);
    expect(lemmas).toEqual([...new Set(lemmas)].sort());
    const marks = new Set(REPORTING.flatMap((verb) => verb.marks));
    expect([...marks].sort()).toEqual(
      [
        'asks',
        'common',
        'cries',
        'cuts',
        'denies',
        'doubts',
        'judges',
        'news',
        'noun',
        'plain',
        'retold',
        'voices',
      ].sort(),
    );
    expect(REPORTING.filter(({ frames }) => !/^[ctwnigqmMpao]*$/.test(frames))).toEqual([]);
  });

  it('gives every verb its forms', () => {
    expect(REPORTING.filter(({ lemma }) => verbForm(inflect(lemma).s)?.lemma !== lemma)).toEqual([]);
    expect(frameOf('vow')?.frames).toBe('ciq');
  });
});
