import { expect, it } from 'vitest';
import { createSearch, documentBy, speakerEntry } from '../support/search.ts';
import { day } from './corpus.ts';

const said = (id: string, date: string, text: string, prior: number) =>
  documentBy('ada-rowan', id, text, {
    articleId: `article of ${id}`,
    days: { first: day(date), last: day(date) },
    prior,
  });

it('of what somebody said, scraps of reported words come last, however new', () => {
  const search = createSearch({
    documents: [
      said('old', '2015-01-01', 'the weir would be mended in spring', 0.8),
      said('direct', '2016-01-01', 'Never again', 1),
      said('new', '2017-01-01', 'no bill for the weir had come', 0.8),
      said('scrap', '2018-01-01', 'their removal', 0.8),
    ],
    speakers: [speakerEntry('ada-rowan', 'Ada Rowan', { count: 4 })],
    outlets: [],
    aliases: '',
  });
  expect(search.find({ query: 'rowan' }).hits.map(({ id }) => id)).toEqual(['new', 'direct', 'old', 'scrap']);
});
