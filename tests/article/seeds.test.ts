import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inferYears } from '../../src/archive/years.ts';
import { readCorpus } from '../../src/article/index.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const corpus = await readCorpus(seeds);
const byNumber = new Map(inferYears(corpus.articles).map((article) => [article.file.slice(0, 3), article]));

const expected = [
  {
    number: '000',
    title: 'Fall of Palmyra Staged to Spare Militants in Aleppo',
    subtitle:
      'Lavrov discusses the IS offensive on Palmyra, the US policy against terrorist groups and the EU’s approach toward Russia',
    outlet: 'Financial Tribune',
    date: { precision: 'unknown', basis: 'not stated' },
    first: 'A new IS attack on Palmyra',
    last: 'a “dead-end” and a “blind alley,” Lavrov said.',
    subheads: ['Ideology over Economics'],
    absent: ['Add new comment', 'comment policy', 'Financialtribune.com'],
  },
  {
    number: '001',
    title: 'Lavrov says US proposals to declare pauses in hostilities in Aleppo lead up blind alley',
    subtitle: 'Lavrov believes that the attack on Palmyra was orchestrated to give the militants a respite',
    outlet: 'TASS',
    place: 'Belgrade',
    dateline: 'BELGRADE, December 12./TASS/. ',
    date: { iso: '2016-12-12', precision: 'day', basis: 'dateline-without-year', withoutYear: '--12-12' },
    note: { code: 'year-from-text', year: 2016, text: 'March 27, 2016', weekday: { weekday: 1 } },
    first: 'Russian-American consultations',
    last: 'extermination," the Russian minister stressed.',
    subheads: [],
    absent: ['All news'],
  },
  {
    number: '002',
    title: 'US-led strikes on ISIS positions in Syria selective, Lavrov asserts',
    outlet: 'SANA',
    place: 'Moscow',
    dateline: 'Moscow, SANA- ',
    date: { precision: 'unknown', basis: 'not stated' },
    first: 'Russian Foreign Minister Sergey Lavrov asserted',
    last: 'making strikes at civilians.”',
    subheads: [],
    absent: ['Sabbagh', 'Check Also', 'Archaeological'],
  },
  {
    number: '003',
    title: 'Lavrov says US, allies not seeking separation of terrorists from opposition in Aleppo',
    subtitle:
      'The nearly two-week-long pause in the flights of aircraft of the Russian Aerospace Forces and the Syrian Air Force should have been enough to carry out this separation, Lavrov stated',
    outlet: 'TASS',
    place: 'Moscow',
    dateline: 'MOSCOW, October 31. /TASS/. ',
    date: { iso: '2016-10-31', precision: 'day', basis: 'dateline-without-year', withoutYear: '--10-31' },
    note: {
      code: 'year-from-story',
      year: 2016,
      by: [
        { title: expect.stringMatching(/^Lavrov says US proposals/), outlet: 'TASS', iso: '2016-12-12' },
        { title: expect.stringMatching(/^French top diplomat/), outlet: 'TASS', iso: '2016-12-12' },
      ],
    },
    first: 'The United States and its allies failed',
    last: 'associate themselves with it," he stressed.',
    subheads: ['Gunmen unwilling to leave Aleppo will be considered accomplices of terrorists'],
    absent: [],
  },
  {
    number: '004',
    title: "French top diplomat: Russia 'gives' Palmyra to IS while fighting against Aleppo militants",
    subtitle:
      'According to the French minister, if Syrian army takes control over Aleppo that won’t put an end to the war',
    outlet: 'TASS',
    place: 'Brussels',
    dateline: 'BRUSSELS, December 12. /TASS/. ',
    date: { iso: '2016-12-12', precision: 'day', basis: 'dateline-without-year', withoutYear: '--12-12' },
    note: { code: 'year-from-text', year: 2016, text: 'March 27, 2016', weekday: { weekday: 1 } },
    first: 'Russia has given the Islamic State',
    last: 'militants’ positions in Aleppo.',
    subheads: [],
    absent: ['All news'],
  },
] as const;

describe('the seed articles', () => {
  it('given the folder, then all five load without a problem', () => {
    expect(corpus.articles).toHaveLength(5);
    expect(corpus.problems).toEqual([]);
  });

  it.each(expected)('given $number, then its fields are those a careful reader would write down', (want) => {
    const article = byNumber.get(want.number);
    if (article === undefined) throw new Error('missing');
    const { note, ...date } = article.date;
    const texts = article.paragraphs.map(({ start, end }) => article.raw.slice(start, end));
    expect({
      title: article.title,
      subtitle: article.subtitle,
      outlet: article.outlet.name,
      place: article.place,
      dateline: article.dateline && article.raw.slice(article.dateline.start, article.dateline.end),
      date,
    }).toEqual({
      title: want.title,
      subtitle: 'subtitle' in want ? want.subtitle : undefined,
      outlet: want.outlet,
      place: 'place' in want ? want.place : undefined,
      dateline: 'dateline' in want ? want.dateline : undefined,
      date: want.date,
    });
    if ('note' in want) expect(note).toMatchObject(want.note);
    expect(texts[0]?.startsWith(want.first)).toBe(true);
    expect(texts.at(-1)?.endsWith(want.last)).toBe(true);
    expect(
      article.paragraphs
        .filter(({ kind }) => kind === 'subhead')
        .map((p) => article.raw.slice(p.start, p.end)),
    ).toEqual(want.subheads);
    for (const phrase of want.absent) expect(texts.join('\n')).not.toContain(phrase);
  });

  it('given one article alone, then a year that only others settle stays unknown', () => {
    for (const article of corpus.articles) expect(inferYears([article])[0]?.date.iso).toBeUndefined();
  });
});
