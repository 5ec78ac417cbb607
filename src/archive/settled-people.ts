import { unsigned } from '../storage/buffers.ts';
import type { Earlier, Stayed } from './earlier.ts';
import { KIN, type Kin, kinOf } from './kin.ts';
import type { Settled } from './people.ts';
import type { Catalogue } from './segment/catalogue.ts';
import type { StoredPeople } from './stored/people.ts';

/**
 * Who need not be found out again: those of an earlier archive whom the speakers of articles that came, went or changed their dates do not
 * concern (`kinOf`).
 * @param earlier by the same program, with the same given names
 * @param stayed which articles did
 * @param people those of the earlier archive
 */
export function settledPeople(
  catalogue: Catalogue,
  { saved, catalogue: before }: Earlier,
  { before: earlier, isHere }: Stayed,
  people: StoredPeople,
): Settled {
  const changed = [
    ...speakersOf(catalogue, (number) => earlier[number] === -1),
    ...speakersOf(before, (number) => isHere[number] === 0),
  ];
  const touched = kinOf(
    catalogue.segments.map(({ kin }) => kin),
    changed,
  );
  const cast = unsigned(saved, 'cast');
  const counts = new Uint32Array(people.size);
  for (const person of cast) counts[person] = (counts[person] ?? 0) + 1;
  const { speakerStarts } = catalogue.quotes;
  const all = speakerStarts.at(-1) ?? 0;
  const [known, concerned] = [new Int32Array(all).fill(-1), new Uint8Array(all).fill(KIN.open)];
  for (const [article, found] of earlier.entries()) {
    if (found < 0) continue;
    const flags = touched[catalogue.articles.segment(article)];
    const [start = 0, end = 0] = [speakerStarts[article], speakerStarts[article + 1]];
    const first = startIn(catalogue, article);
    const firstBefore = before.quotes.speakerStarts[found] ?? 0;
    for (let speaker = 0; speaker < end - start; speaker += 1) {
      known[start + speaker] = cast[firstBefore + speaker] ?? -1;
      concerned[start + speaker] = flags?.[first + speaker] ?? KIN.open;
    }
  }
  return {
    size: people.size,
    id: people.id,
    name: people.name,
    find: people.find,
    namesakes: people.namesakes(),
    person: people.at,
    speakersOf: (person) => counts[person] ?? 0,
    starts: speakerStarts,
    known,
    concerned,
  };
}

/** Number that an article's first speaker has in its segment. */
const startIn = ({ segments, articles }: Catalogue, article: number): number =>
  segments[articles.segment(article)]?.quotes.speakerStarts[articles.local(article)] ?? 0;

/** The names of some articles' speakers, as `Kin` has them. */
function* speakersOf(
  catalogue: Catalogue,
  isMeant: (article: number) => boolean,
): Generator<readonly [family: number, given: number]> {
  const { speakerStarts } = catalogue.quotes;
  for (let article = 0; article < catalogue.articles.size; article += 1) {
    if (!isMeant(article)) continue;
    const kin: Kin | undefined = catalogue.segments[catalogue.articles.segment(article)]?.kin;
    const start = startIn(catalogue, article);
    const count = (speakerStarts[article + 1] ?? 0) - (speakerStarts[article] ?? 0);
    for (let at = start; at < start + count; at += 1) yield [kin?.families[at] ?? 0, kin?.givens[at] ?? 0];
  }
}
