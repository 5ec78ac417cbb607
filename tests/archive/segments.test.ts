import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands, type RawOptions } from '../../commands/index.ts';
import { openEarlier } from '../../src/archive/earlier.ts';
import { type Archive, openArchive } from '../../src/archive/index.ts';
import { packArchive } from '../../src/archive/pack.ts';
import { inBatches, mergedWith } from '../../src/archive/segment/keep.ts';
import { partsOf } from '../../src/archive/segment/saved.ts';
import { type Article, parseArticle } from '../../src/article/index.ts';
import { language } from '../../src/language/index.ts';
import { toJson, toTerminal } from '../../src/reply/index.ts';
import type { Buffers } from '../../src/storage/buffers.ts';
import { contentsOf } from '../support/contents.ts';
import { contextOf } from '../support/corpus.ts';
import { expectSame } from '../support/same.ts';

const PEOPLE = [
  'Transport Minister Ida Quist',
  'Harald Brekke',
  'I. Quist',
  'Senator Ida Quist',
  'Lena Aas',
  'Bo Harald Brecke',
  'Xu Aas',
];
const LATER = ['Quist', 'Brekke', 'she', 'the minister', 'Aas', 'Xu'];
const SAID = [
  'We closed the quay because the cranes were no longer safe',
  'The quay was closed as the cranes were not safe any longer, and the Oslund Harbour Board (OHB) knew',
  'Nobody warned us of the twenty-one cranes at the harbour board',
  'The ferry to Vestre will sail again in spring, the OHB has promised that',
  'Ferries sail from Jabhat al-Vestre, and al-Vestre is a pier with a re-built crane',
];
const OUTLETS = ['Coastwire', 'Fjord Press', 'Quay Times'];

/** A pool of invented articles: the number says who says what, when and where. */
function articleOf(number: number, version: number, folder = ''): Article {
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
  const result = parseArticle(raw, `${folder}${String((number * 37) % 60).padStart(2, '0')}-${number}.txt`);
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
  what: fc.constantFrom('add', 'add', 'add', 'change', 'rename', 'remove'),
  number: fc.nat(59),
  version: fc.nat(3),
  /** Whether what was kept in memory is lost before: it is not when one thread goes on. */
  isForgotten: fc.constantFrom(false, false, false, true),
});
const pack = (articles: readonly Article[], previous?: Buffers) =>
  packArchive({
    articles,
    problems: [],
    aliases: 'quay, wharf\ncrane, hoist',
    ...(previous && { earlier: openEarlier(previous) }),
  }).saved;

/** Packs one archive after the other as a building thread does, which keeps what is open in memory. */
function createPacker() {
  let last: Parameters<typeof openEarlier> | undefined;
  return (articles: readonly Article[], isForgotten: boolean): Buffers => {
    if (isForgotten && last !== undefined) last = [last[0]];
    const earlier = last && openEarlier(...last);
    const { saved, statements } = packArchive({
      articles,
      problems: [],
      aliases: 'quay, wharf\ncrane, hoist',
      unitsAtOnce: 2_000,
      ...(earlier && { earlier }),
    });
    last = [saved, { segments: earlier?.catalogue.segments ?? [], statements: statements() }];
    return saved;
  };
}

/** What people type, with every command that answers out of an archive. */
const TYPED: readonly (readonly [string, RawOptions])[] = [
  ...QUERIES.map((query) => ['quote', { query }] as const),
  ...QUERIES.map((query) => ['compare', { query }] as const),
  ...['quay', 'cranes', 'ohb', 'al-vestre'].map((topic) => ['sources', { topic }] as const),
  ...['quist', 'brekke', 'senator', 'aas'].map((name) => ['speakers', { name }] as const),
  ['timeline', { query: 'cranes' }],
  ['timeline', { query: 'quist' }],
  ['outlets', {}],
  ['corpus', {}],
  ['article', { id: 'quay news 3' }],
  ['article', { id: 'fjord' }],
  ...SAID.map((text) => ['check', { text: `“${text},” Ida Quist said.` }] as const),
  ['check', { text: 'Harald Brekke said: “We closed the quay because the cranes were as safe as ever”' }],
];

/** As text and as data, which hold everything that anybody is shown. */
async function answersOf(archive: Archive): Promise<readonly (readonly string[])[]> {
  const answers: string[][] = [];
  for (const [name, options] of TYPED) {
    const command = commands.find((each) => each.name === name);
    if (command === undefined) throw new Error(`no command ${name}`);
    const answer = await command.run(options, contextOf(archive), 0);
    const text = toTerminal(answer, { width: 200, colour: false, language: language('en') });
    answers.push([name, JSON.stringify(options), text, JSON.stringify(toJson(answer, name))]);
  }
  return answers;
}

describe('an archive that grows', () => {
  it('after any history then it holds and answers what one build from scratch does', async () => {
    const histories = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 22 });
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const now = new Map<number, Article>([[60, articleOf(60, 0)]]);
        const packNext = createPacker();
        let saved = packNext([...now.values()], false);
        for (const steps of history) {
          for (const { what, number, version } of steps)
            if (what === 'remove') now.delete(number);
            else if (what === 'add' || now.has(number))
              now.set(number, articleOf(number, version, what === 'rename' ? 'moved/' : ''));
          saved = packNext([...now.values()], steps[0]?.isForgotten === true);
          expect(partsOf(saved).segments.size).toBeLessThanOrEqual(12);
        }
        const [grown, built] = [openArchive(saved), openArchive(pack([...now.values()].reverse()))];
        expect(partsOf(built.saved).segments.size).toBe(1);
        for (const _ of grown.prepare());
        expectSame(contentsOf(grown, QUERIES), contentsOf(built, QUERIES));
        expectSame(await answersOf(grown), await answersOf(built));
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

describe('segments that are too many', () => {
  const merged = (articles: number, sizes: readonly number[], segments = Math.min(articles, 1)) =>
    [...mergedWith({ articles, segments }, sizes)].sort((a, b) => a - b);
  const large = [900, 800, 700, 600, 500];

  it.each([
    ['none while there is room', 1, [...large, 1, 1, 1, 1, 1, 1], []],
    ['none where nothing is new', 0, [...large, 1, 1, 1, 1, 1, 1, 1], []],
    ['all small ones of a size', 1, [...large, 1, 1, 1, 1, 1, 1, 1], [5, 6, 7, 8, 9, 10, 11]],
    [
      'none that is larger than all smaller ones together',
      1,
      [...large, 90, 80, 3, 40, 7, 20, 400],
      [5, 6, 7, 8, 9, 10],
    ],
    [
      'on from there whatever is not larger than all together',
      9,
      [...large, 90, 80, 3, 40, 7, 20, 60],
      [5, 6, 7, 8, 9, 10, 11],
    ],
  ])('become one: %s', (_name, fresh, sizes, expected) => {
    expect(merged(fresh, sizes)).toEqual([...expected].sort((a, b) => a - b));
  });

  it('given many new articles, which are several segments, then more of the old ones become one with them', () => {
    expect(merged(9_000, [...large, 90, 80, 3, 40, 7, 20], 4).length).toBeGreaterThan(6);
  });

  it('given articles one by one then each is packed a few times, and segments are few', () => {
    let sizes: number[] = [];
    let packed = 0;
    for (let count = 1; count <= 2_000; count += 1) {
      const together = new Set(merged(1, sizes));
      const sum = sizes.reduce((all, size, index) => (together.has(index) ? all + size : all), 1);
      sizes = [...sizes.filter((_, index) => !together.has(index)), sum];
      packed += sum;
      expect(sizes.length).toBeLessThanOrEqual(12);
    }
    expect(packed / 2_000).toBeLessThan(12);
  });
});

describe('many articles at once', () => {
  const long = (number: number, units: number) => ({ ...articleOf(number, 0), raw: 'x'.repeat(units) });

  it('are cut into few groups, in their order, with none empty', () => {
    expect(inBatches([])).toEqual([]);
    const few = [1, 2, 3].map((number) => articleOf(number, 0));
    expect(inBatches(few)).toEqual([few]);
    const many = Array.from({ length: 40 }, (_, number) => long(number, 5_000_000));
    const batches = inBatches(many);
    expect(batches.length).toBe(4);
    expect(batches.flat()).toEqual(many);
  });
});
