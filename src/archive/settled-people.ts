import { type Buffers, signed, unsigned, within } from '../storage/buffers.ts';
import { openStrings } from '../storage/strings.ts';
import { type Kin, kinOf } from './kin.ts';
import type { Settled } from './people.ts';
import { type Catalogue, createCatalogue } from './segment/catalogue.ts';
import { openSegments } from './segment/open.ts';
import { openPeople } from './stored/people.ts';
import type { Person } from './types.ts';

/**
 * Who need not be found out again: those of an earlier archive with whom nobody of the articles that came, went or changed their dates
 * can be one person (`kinOf`).
 * @param days of the articles of the catalogue, two each, as archives keep them
 * @param saved the earlier archive, by the same program, with the same given names
 */
export function settledPeople(catalogue: Catalogue, days: Int32Array, saved: Buffers): Settled {
  const before = createCatalogue(openSegments(saved), unsigned(saved, 'slots'));
  const daysBefore = signed(saved, 'days');
  const isSameDay = (number: number, other: number) =>
    [0, 1].every((at) => days[2 * number + at] === daysBefore[2 * other + at]);
  const find = finderIn(before, catalogue);
  const stayed = new Uint8Array(before.articles.size);
  const earlier = Int32Array.from({ length: catalogue.articles.size }, (_, number) => {
    const found = find(number);
    if (found < 0 || !isSameDay(number, found)) return -1;
    stayed[found] = 1;
    return found;
  });
  const changed = [
    ...speakersOf(catalogue, (number) => earlier[number] === -1),
    ...speakersOf(before, (number) => stayed[number] === 0),
  ];
  const touched = kinOf(
    catalogue.segments.map(({ kin }) => kin),
    changed,
  );
  const people = openPeople(within(saved, 'people'), openStrings(within(saved, 'strings')));
  const cast = unsigned(saved, 'cast');
  const made = new Map<number, Person>();
  const personAt = (number: number): Person => {
    const person = made.get(number) ?? people.at(number);
    made.set(number, person);
    return person;
  };
  const { speakerStarts } = catalogue.quotes;
  return {
    speakers: (article) => (speakerStarts[article + 1] ?? 0) - (speakerStarts[article] ?? 0),
    person(article, speaker) {
      const found = earlier[article] ?? -1;
      const at = startIn(catalogue, article) + speaker;
      if (found < 0 || touched[catalogue.articles.segment(article)]?.[at] === 1) return undefined;
      return personAt(cast[(before.quotes.speakerStarts[found] ?? 0) + speaker] ?? people.size);
    },
  };
}

/** Number that an article has in another catalogue, or -1: the same text in the same file. */
function finderIn({ segments, articles }: Catalogue, of: Catalogue): (number: number) => number {
  const places = of.segments.map(({ id }) => segments.findIndex((other) => other.id === id));
  return (number) => {
    const place = places[of.articles.segment(number)] ?? -1;
    if (place >= 0) return articles.number(place, of.articles.local(number));
    const found = articles.find(of.articles.id(number));
    return found >= 0 && articles.file(found) === of.articles.file(number) ? found : -1;
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
