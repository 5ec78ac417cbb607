import { describe, expect, it } from 'vitest';
import { createSearch, documentBy, speakerEntry } from '../support/search.ts';

const said = (count: number) =>
  createSearch({
    documents: Array.from({ length: count }, (_, at) =>
      documentBy('ida-quist', `q${at}`, `The ferry number ${at} is late`, { context: 'At the pier.' }),
    ),
    speakers: [speakerEntry('ida-quist', 'Ida Quist', { count })],
    outlets: [],
    aliases: '',
  });

describe('more than are looked through', () => {
  it('is said, with how much somebody said in all', () => {
    const search = said(260);
    expect(search.find({ query: 'quist' }).notes).toContainEqual({
      code: 'best-of-more',
      count: 250,
      total: 260,
    });
    expect(search.find({ query: 'ferry' }).notes).toContainEqual({ code: 'best-of-more', count: 250 });
  });

  it('is not said where all are among the results', () => {
    for (const query of ['quist', 'ferry']) expect(said(249).find({ query }).notes).toEqual([]);
    expect(said(250).find({ query: 'quist' }).notes).toEqual([]);
  });
});
