import { describe, expect, it } from 'vitest';
import { searchOf } from '../support/search.ts';

const pageOf = (texts: readonly string[], query: string) =>
  searchOf(texts)
    .find({ query })
    .hits.slice(0, 5)
    .map(({ id }) => texts[Number(id.slice(1))] ?? '');
const times = (count: number, textOf: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => textOf(at));
/** Words between two others, so that they stand in no row. */
const APART = 'of which we have heard so much in these days and weeks';

describe('what may be meant otherwise than it was typed', () => {
  it('has a place on the first page for each word that a misspelt one may be', () => {
    const texts = [
      ...times(9, (at) => `The baker and the lantern, number ${at}`),
      `The maker ${APART} had no lantern`,
      `Let the taker ${APART} hold a lantern`,
    ];
    const page = pageOf(texts, 'xaker lantern');
    expect(page[0]).toContain('baker');
    expect(page.some((text) => text.includes('maker'))).toBe(true);
    expect(page.some((text) => text.includes('taker'))).toBe(true);
  });

  it('has places for each form, behind what has the words as they were typed', () => {
    const texts = [
      ...times(9, (at) => `A harbour ${APART} needs a crane, number ${at}`),
      `Harbours ${APART} need cranes`,
      `Harbours ${APART} need a crane`,
      `Our harbour ${APART} has cranes`,
    ];
    const page = pageOf(texts, 'harbour crane');
    expect(page[0]).toMatch(/^A harbour/);
    expect(page).toEqual(expect.arrayContaining([texts[9], texts[10], texts[11]]));
  });

  it('makes no room where the words stand in a row', () => {
    const texts = [...times(9, (at) => `Harbour crane number ${at}`), 'Harbours have cranes'];
    expect(pageOf(texts, 'harbour crane').every((text) => text.startsWith('Harbour crane'))).toBe(true);
  });

  it('has a place for each word that the last one may become', () => {
    const texts = [
      ...times(9, (at) => `A lantern ${APART} for the fencing, number ${at}`),
      `A lantern ${APART} for the fencer`,
      `A lantern ${APART} for the fence`,
    ];
    const page = pageOf(texts, 'lantern fenc');
    expect(page.some((text) => text.includes('fencing'))).toBe(true);
    expect(page).toEqual(expect.arrayContaining([texts[9], texts[10]]));
  });

  it('is not what is only near in meaning', () => {
    const texts = [
      ...times(6, (at) => `The election ${APART} was no fraud, number ${at}`),
      `The electoral roll ${APART} is a fraud`,
    ];
    expect(pageOf(texts, 'election fraud').every((text) => text.includes('election '))).toBe(true);
  });
});

it('a long word is found by its spelling with two slips in it, even where another is nearer', () => {
  const texts = ['The ambassador saw a lantern', 'An ambassadress with a crane', 'Her assessor has a crane'];
  expect(pageOf(texts, 'anbassadur lantern')).toEqual([texts[0]]);
  expect(pageOf(texts, 'ambasadres crane')[0]).toBe(texts[1]);
});

it('points never rise from one result to the next', () => {
  const texts = [...times(9, (at) => `The baker and the lantern, number ${at}`), 'The maker had no lantern'];
  const scores = searchOf(texts)
    .find({ query: 'xaker lantern' })
    .hits.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((one, two) => two - one));
});
