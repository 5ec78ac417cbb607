import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packArchive } from '../../src/archive/build.ts';
import { openArchive } from '../../src/archive/index.ts';
import { partsOf } from '../../src/archive/segment/saved.ts';
import { type Article, parseArticle } from '../../src/article/index.ts';
import type { Buffers } from '../../src/storage/buffers.ts';
import { contentsOf } from '../support/contents.ts';

const PEOPLE = ['Transport Minister Ida Quist', 'Harald Brekke', 'I. Quist', 'Senator Ida Quist', 'Lena Aas'];
const LATER = ['Quist', 'Brekke', 'she', 'the minister', 'Aas'];
const SAID = [
  'We closed the quay because the cranes were no longer safe',
  'The quay was closed as the cranes were not safe any longer, and the Oslund Harbour Board (OHB) knew',
  'Nobody warned us of the twenty-one cranes at the harbour board',
  'The ferry to Vestre will sail again in spring, the OHB has promised that',
  'Ferries sail from Jabhat al-Vestre, and al-Vestre is a pier with a re-built crane',
];
const OUTLETS = ['Coastwire', 'Fjord Press', 'Quay Times'];

/** A pool of invented articles: the number says who says what, when and where. */
function articleOf(number: number, version: number): Article {
  const pick = <T>(list: readonly T[], by: number): T => list[Math.abs(by) % list.length] as T;
  const day = 1 + (number % 9);
  const said = [pick(SAID, number + version), pick(SAID, number * 3 + 1 + version)];
  const raw = `---
outlet: ${pick(OUTLETS, number)}
${number % 4 === 0 ? '' : `date: 2019-03-0${day}\n`}title: Quay news ${number % 7}
---
${number % 4 === 0 ? `OSLUND, March ${day} (Fjord Press) — ` : ''}The harbour of Oslund was quiet on the day ${number}, with no ferry at the quay.

“${said[0]},” ${pick(PEOPLE, number)} told reporters. “It was a last resort for the harbour.”

Later ${pick(LATER, number + 1)} said: “${said[1]}.”

${pick(PEOPLE, number + 2)} denied that the cranes had been inspected, and said the port would lose ${number + 2} sailings.
`;
  const result = parseArticle(raw, `${String((number * 37) % 60).padStart(2, '0')}-${number}.txt`);
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article;
}

const QUERIES = [
  'quay',
  'cranes safe',
  'quist quay',
  'brekke',
  'oslund harbour board',
  'ohb',
  'twenty one cranes',
  'jabhat al vestre',
  'ferrys sail',
  'speaker:quist crane',
  'minister ferry -warned',
  'fjord press 2019',
  'la',
  'warnd us',
];

const step = fc.record({
  what: fc.constantFrom('add', 'add', 'add', 'change', 'remove'),
  number: fc.nat(59),
  version: fc.nat(3),
});
const pack = (articles: readonly Article[], previous?: Buffers) =>
  packArchive({
    articles,
    problems: [],
    aliases: 'quay, wharf\ncrane, hoist',
    ...(previous && { previous: openArchive(previous) }),
  });

describe('an archive that grows', () => {
  it('after any history then it holds and answers what one build from scratch does', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 14 }), (history) => {
        const now = new Map<number, Article>([[60, articleOf(60, 0)]]);
        let saved = pack([...now.values()]);
        for (const steps of history) {
          for (const { what, number, version } of steps)
            if (what === 'remove') now.delete(number);
            else if (what === 'add' || now.has(number)) now.set(number, articleOf(number, version));
          saved = pack([...now.values()], saved);
          expect(partsOf(saved).segments.size).toBeLessThanOrEqual(8);
        }
        const [grown, built] = [openArchive(saved), openArchive(pack([...now.values()].reverse()))];
        expect(contentsOf(grown, QUERIES)).toEqual(contentsOf(built, QUERIES));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('given one article more then the segments so far are taken over as they are', () => {
    const first = pack([1, 2, 3].map((number) => articleOf(number, 0)));
    const second = pack(
      [1, 2, 3, 4].map((number) => articleOf(number, 0)),
      first,
    );
    const [before, after] = [partsOf(first).segments, partsOf(second).segments];
    expect(after.size).toBe(2);
    for (const [id, buffers] of before)
      for (const [name, array] of Object.entries(buffers)) expect(after.get(id)?.[name]).toBe(array);
  });
});
