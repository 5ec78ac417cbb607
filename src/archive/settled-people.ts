import { unsigned } from '../storage/buffers.ts';
import type { Earlier, Stayed } from './earlier.ts';
import { type Kin, kinOf } from './kin.ts';
import type { Settled } from './people.ts';
import type { Catalogue } from './segment/catalogue.ts';
import type { StoredPeople } from './stored/people.ts';

/**
 * Who need not be found out again: those of an earlier archive with whom nobody of the articles that came, went or changed their dates
 * can be one person (`kinOf`).
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
  const speakers = new Uint32Array(people.size);
  for (const person of cast) speakers[person] = (speakers[person] ?? 0) + 1;
  const { speakerStarts } = catalogue.quotes;
  return {
    size: people.size,
    id: people.id,
    name: people.name,
    person: people.at,
    before(article, speaker) {
      const found = earlier[article] ?? -1;
      return found < 0 ? -1 : (cast[(before.quotes.speakerStarts[found] ?? 0) + speaker] ?? -1);
    },
    isSettled(article, speaker) {
      const at = startIn(catalogue, article) + speaker;
      return (earlier[article] ?? -1) >= 0 && touched[catalogue.articles.segment(article)]?.[at] === 0;
    },
    speakersOf: (person) => speakers[person] ?? 0,
    speakers: (article) => (speakerStarts[article + 1] ?? 0) - (speakerStarts[article] ?? 0),
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
