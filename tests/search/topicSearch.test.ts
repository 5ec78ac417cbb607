import { describe, expect, it, vi } from 'vitest';
import { lookUps } from '../../src/search/lookUps.ts';
import { createSearch, documentBy } from '../support/search.ts';

describe('candidates', () => {
  const all = [4, 1, 7, 2].map((document, at) => ({ document, score: 10 - at }));
  const candidates = vi.fn((_least: number, limit: number) => all.slice(0, limit));
  const lookAt = vi.fn(({ document }: { document: number }) => `seen ${document}`);
  const lookUp = lookUps(candidates, lookAt);

  it('are found and looked at once, though they are asked for twice', () => {
    expect(lookUp(2, 3)).toEqual(['seen 4', 'seen 1', 'seen 7']);
    expect(lookUp(2, 2)).toEqual(['seen 4', 'seen 1']);
    expect(candidates).toHaveBeenCalledTimes(1);
    expect(lookAt).toHaveBeenCalledTimes(3);
  });

  it('of a larger limit are looked at only where they are new', () => {
    expect(lookUp(2, 4)).toEqual(['seen 4', 'seen 1', 'seen 7', 'seen 2']);
    expect(lookAt).toHaveBeenCalledTimes(4);
  });

  it('that have fewer groups are others, and what is known is left out', () => {
    expect(lookUp(1, 4, new Set([1, 7]))).toEqual(['seen 4', 'seen 2']);
    expect(candidates).toHaveBeenCalledTimes(3);
    expect(lookAt).toHaveBeenCalledTimes(6);
  });
});

describe('a question that is looked for in several ways', () => {
  const search = createSearch({
    documents: [
      documentBy('orme', 'o1', 'The ferry was late because of the fog'),
      documentBy('orme', 'o2', 'Ferries are late in every fog, and nobody ever minds'),
      documentBy('orme', 'o3', 'The foghorn woke the crew of the ferry before the tide'),
    ],
    speakers: [{ id: 'orme', kind: 'speaker', name: 'Ada Orme', aliases: ['Orme'], roles: [], count: 3 }],
    outlets: [],
    aliases: '',
  });

  it('has what an unfinished or a misspelt word may stand for behind what has all the words', () => {
    const idsOf = (query: string) => search.find({ query }).hits.map(({ id }) => id);
    expect(idsOf('ferry late fog')).toEqual(['o1', 'o2']);
    expect(idsOf('ferry fog')[0]).toBe('o1');
    expect(idsOf('ferry fog').toSorted()).toEqual(['o1', 'o2', 'o3']);
    expect(idsOf('fery late fog').slice(0, 2)).toEqual(['o1', 'o2']);
  });

  it('gives no points that rise, and tells of each result why it was found', () => {
    const { hits } = search.find({ query: 'fery late fog' });
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(hits[0]?.match.corrected).toEqual([{ typed: 'fery', found: 'ferry' }]);
  });
});
