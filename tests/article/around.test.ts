import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import type { Article } from '../../src/article/types.ts';

const read = (raw: string): Article => {
  const result = parseArticle(raw, 'a.txt');
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article;
};
const texts = ({ raw, paragraphs }: Article) => paragraphs.map(({ start, end }) => raw.slice(start, end));

const BODY = 'The gate of the weir held for nine hours on Tuesday, and nobody cheered.';

describe('what stands around an article', () => {
  it.each([
    [
      'a banner and a menu',
      `Your privacy matters to us\nWith your consent, we and our 96 partners process personal data.\nReject all\nHome | News | Sport | Log in\n\nThe Kelby Herald\n\nLocal\n\nGate of the weir holds\n\nPublished: 12 April 2019, 09:10\n\n${BODY}`,
      'Gate of the weir holds',
      '2019-04-12',
    ],
    [
      'the buttons of a newsletter and a count of free articles',
      `Sign up\nNot now\nSubscribe from £1 a week\n4 minutes to read\nYou have 2 free articles left this month\n\nTHE KELBY HERALD\n\nGate of the weir holds\n\nPublished: 12 April 2019\n\n${BODY}`,
      'Gate of the weir holds',
      '2019-04-12',
    ],
    [
      'the day of a press release above its title',
      `For immediate release: 4 March 2020\n\nGate of the weir holds\n\n${BODY}`,
      'Gate of the weir holds',
      '2020-03-04',
    ],
    [
      'the heading of a press release',
      `PRESS RELEASE\nKelby Water Board\nDate: 4 March 2020\n\nGate of the weir holds\n\n${BODY}`,
      'Gate of the weir holds',
      '2020-03-04',
    ],
    [
      'the heading of a transcript',
      `THE WATER HOUR – TRANSCRIPT\nChannel: Radio Kelby\nAired: March 4, 2020\n\nKeeper of the weir\n\n${BODY}`,
      'Keeper of the weir',
      '2020-03-04',
    ],
    [
      'a name in capitals and a title of three sentences',
      `Sections\nKELBY DAILY TELEGRAPH\nWednesday, March 4, 2020\n\nIs the weir safe? Its keeper says so. We are not sure.\n\nJo Hay\nColumnist\n\n${BODY}`,
      'Is the weir safe? Its keeper says so. We are not sure.',
      '2020-03-04',
    ],
  ])('%s is neither title nor outlet nor text', (_, raw, title, iso) => {
    const article = read(raw);
    expect(article.title).toBe(title);
    expect(article.date.iso).toBe(iso);
    expect(article.outlet.basis).toBe('unknown');
    expect(article.place).toBeUndefined();
    expect(texts(article)).toEqual([BODY]);
  });

  it.each([
    'Read more: Keeper Jo Hay says “the weir is a ruin and always was”',
    'READ MORE Keeper Jo Hay says “the weir is a ruin and always was”',
    '[Related: Keeper Jo Hay calls the weir “a fine old thing that stands”]',
    'Sponsored: Try “the best oats in the whole of the valley” today',
    'Sign up for our newsletter “The Weir” and get the news of the valley.',
    'More on rivers: Keeper Jo Hay says “the weir is a ruin and always was”',
  ])('%s is no paragraph', (line) => {
    const article = read(
      `Gate of the weir holds\n\n${BODY}\n\n${line}\n\nIt will be tested again in the spring of next year.`,
    );
    expect(texts(article)).toEqual([BODY, 'It will be tested again in the spring of next year.']);
  });

  it.each([
    ['COPYRIGHT 2016 BY ADL PRODUCTIONS', 'unknown'],
    ['Copyright 2019 Valley Syndicate', 'unknown'],
    ['Copyright 2019 The Valley Observer', 'footer'],
    ['© 2019 Weirmax. All rights reserved.', 'footer'],
  ])('%s: the owner of rights is an outlet where its name is one', (line, basis) => {
    expect(read(`Gate of the weir holds\n\n${BODY}\n\n${line}`).outlet.basis).toBe(basis);
  });

  it('takes the heading of a transcript that begins at once for its title, date and all', () => {
    const turns = ['IDA MOEN: The gate will be shut on Sunday.', 'LEO BRANDT: All of it?', 'IDA MOEN: All.'];
    const article = read(['Transcript of the briefing, 2 May 2023', ...turns].join('\n\n'));
    expect(article.title).toBe('Transcript of the briefing, 2 May 2023');
    expect(article.date.iso).toBe('2023-05-02');
    expect(texts(article)).toEqual(turns);
  });

  it('keeps a name with what its bearer does below a quotation', () => {
    const article = read('What they said\n\n“I will be back at the weir.”\n\nIda Moen, singer');
    expect(texts(article)).toEqual(['“I will be back at the weir.”', 'Ida Moen, singer']);
  });

  it('keeps a title that looks like a heading, and a paragraph that begins like a link', () => {
    expect(read(`Press release costs mayor his job\n\n${BODY}`).title).toBe(
      'Press release costs mayor his job',
    );
    const more = 'More bad news: on Thursday the second gate failed, and the town was told to leave.';
    expect(texts(read(`Gate of the weir holds\n\n${BODY}\n\n${more}`))).toEqual([BODY, more]);
    expect(read(`THE KELBY TIMES\n\n${BODY}`).title).toBe('THE KELBY TIMES');
  });
});
