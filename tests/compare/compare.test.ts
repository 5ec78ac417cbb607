import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { archiveOf, seedsArchive } from '../support/corpus.ts';

const seeds = await seedsArchive();

/** The beginnings of what is shown, in order, each with the outlet. */
function shown(query: string, archive = seeds) {
  const found = compare({ query }, archive);
  const tell = (id: string) => {
    const quote = archive.quotes.get(id);
    const article = archive.articles.get(quote?.article ?? '');
    const first = quote?.segments[0];
    return `${article?.outlet.name}: ${article?.raw.slice(first?.start, first?.end)}`;
  };
  return {
    ...found,
    versions: found.statement?.versions.map(({ quote }) => tell(quote)) ?? [],
    others: found.others.map(({ speaker, quotes }) => ({
      speaker: archive.people.get(speaker)?.name,
      quotes: quotes.map(tell),
    })),
    own: [...found.alsoSaid, ...found.overTime].map(tell),
    everything: [
      ...(found.statement?.versions.map(({ quote }) => quote) ?? []),
      ...found.others.flatMap(({ quotes }) => quotes),
      ...found.alsoSaid,
      ...found.overTime,
    ].map(tell),
  };
}

const having = (text: string) => expect.arrayContaining([expect.stringContaining(text)]);

describe('a statement and its other side', () => {
  it('given a speaker and a place, then both outlets are one statement and another speaker stands apart', () => {
    const { versions, others, statement } = shown('lavrov palmyra');
    expect(versions).toHaveLength(2);
    expect(versions).toEqual(having('Financial Tribune: The fact that the self-styled Islamic State'));
    expect(versions).toEqual(having('TASS: Palmyra, Islamic State’s offensive from Iraq'));
    expect(statement?.differ).toBe(true);
    expect(others.map(({ speaker }) => speaker)).toEqual([expect.stringContaining('Ayrault')]);
    expect(others[0]?.quotes).toEqual(having('The Russians are just pretending'));
  });

  it('given a topic that two dispute, then the other one is named as another speaker', () => {
    const { everything, others, statement } = shown('nusra aleppo');
    expect(everything).toEqual(having('just two or three hundred terrorists'));
    expect(everything).toEqual(having('This once again makes us understand'));
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ speaker }) => speaker)).not.toContain(
      seeds.people.get(statement?.speaker ?? '')?.name,
    );
  });

  it('given who fights terrorism, then both sides are shown', () => {
    const { everything } = shown('fight terrorism');
    expect(everything).toEqual(having('The Russians are just pretending to fight terrorism'));
    expect(everything).toEqual(having('Russia is waging a consistent and resolute fight'));
  });

  it('given one speaker over time, then reports of other events are told apart', () => {
    const { own, everything } = shown('coalition isis');
    expect(own).toEqual(having('the coalition wants ISIS’ assistance'));
    expect(everything).toEqual(having('The US-led coalition is fighting IS'));
  });

  it('given two outlets that differ on a sentence, then the words are marked', () => {
    const { statement } = shown('ceasefire');
    const pieces = statement?.versions[1]?.difference ?? [];
    const words = (op: string) =>
      pieces
        .filter((piece) => piece.op === op)
        .map(({ text }) => text)
        .join(' ');
    expect(words('same')).toContain('immediately join the ceasefire regime');
    expect(`${words('claim')} | ${words('source')}`).toContain('subject to extermination');
    expect(`${words('claim')} | ${words('source')}`).toContain('legitimate targets');
  });

  it('given a claim that nobody answers, then no other side is invented', () => {
    const { versions, others } = shown('aleppo war');
    expect(versions).toEqual(having('What will happen if Aleppo falls?'));
    expect(others).toEqual([]);
  });

  it('given numbers that differ between outlets, then that is said', () => {
    const archive = archiveOf({
      'one.txt':
        'Quay\n\nOSLUND, March 7, 2019 (Fjord Press) — “The quay needs repairs worth forty million crowns before the herring season,” said Ida Quist, the transport minister.\n',
      'two.txt':
        'Harbour\n\nOSLUND, March 7, 2019. /CWN/. “The quay needs repairs worth fifty million crowns before the herring season,” said Ida Quist, the transport minister.\n',
    });
    expect(shown('quay repairs', archive).statement?.versions[1]?.changes).toEqual(['number']);
  });
});

describe('nothing to compare', () => {
  it.each(['bananas', '', 'the', 'obama palmyra'])(
    'given %j, then there is no statement and the notes say why',
    (query) => {
      const found = compare({ query }, seeds);
      expect(found.statement).toBeUndefined();
      expect(found.others).toEqual([]);
      expect(found.notes.length).toBeGreaterThan(0);
    },
  );
});

describe('given any query', () => {
  const words = [
    'lavrov',
    'ayrault',
    'palmyra',
    'aleppo',
    'US',
    'terrorists',
    'tass',
    'war',
    '"fight terrorism"',
    '-isis',
    '2016',
    'xyz',
  ];
  it('then no quotation is shown twice, and other views are by others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 4 }), (query) => {
        const found = compare({ query: query.join(' ') }, seeds);
        const ids = [
          ...(found.statement?.versions.map(({ quote }) => quote) ?? []),
          ...found.others.flatMap(({ quotes }) => quotes),
          ...found.alsoSaid,
          ...found.overTime,
        ];
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(seeds.quotes.has(id)).toBe(true);
        for (const { speaker, quotes } of found.others) {
          expect(speaker).not.toBe(found.statement?.speaker);
          for (const id of quotes) expect(seeds.quotes.get(id)?.speaker).toBe(speaker);
        }
        const articles = found.statement?.versions.map(({ quote }) => seeds.quotes.get(quote)?.article) ?? [];
        expect(new Set(articles).size).toBe(articles.length);
      }),
      { numRuns: 200 },
    );
  });
});
