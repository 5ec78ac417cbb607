import type { Article } from '../../article/types.ts';
import { type Buffers, named, unsigned, within } from '../../storage/buffers.ts';
import { type Lines, openLines, packLines, wordsOf } from '../../storage/lines.ts';
import { type StoredList, storedList } from '../../storage/map.ts';
import type { Names, OutletInfo, Person } from '../types.ts';
import type { StoredArticles } from './articles.ts';
import type { Outlets } from './outlets.ts';
import type { StoredPeople } from './people.ts';

/** Between two names, and between what somebody is called and what else is said of them; no typed word has them. */
const BETWEEN = '\f';
const BESIDES = '\t';

/** Those of whom only something besides the name says it. */
const ELSEWHERE = 4;
/** "a" is in the names of almost all: those who are quoted least need no order. */
const MOST_GRADED = 2_000;

/**
 * @param speakers most quotes first
 * @param outlets most quotes first
 * @param articles by number
 */
export function packNames(
  speakers: readonly Person[],
  outlets: readonly OutletInfo[],
  articles: readonly Article[],
): Buffers {
  const order = [...articles.keys()].sort((a, b) => {
    const [one, other] = [articles[a], articles[b]];
    return compare(one?.title, other?.title) || compare(one?.id, other?.id);
  });
  const titles = order.flatMap((number) => articles[number] ?? []);
  return {
    order: Uint32Array.from(order),
    ...named('speakers', packLines(speakers.map(({ names, roles }) => lineOf(names, roles)))),
    ...named('outlets', packLines(outlets.map(({ name, domain = '' }) => lineOf([name, domain], [])))),
    ...named(
      'articles',
      packLines(titles.map(({ title, outlet, file, id }) => `${title} ${outlet.name} ${file} ${id}`)),
    ),
  };
}

/** @throws StorageError when the buffers do not fit each other */
export function openNames(
  saved: Buffers,
  people: StoredPeople,
  outlets: Outlets,
  articles: StoredArticles,
): Names {
  const titles = openLines(within(saved, 'articles'));
  const speakerLines = openLines(within(saved, 'speakers'));
  const outletLines = openLines(within(saved, 'outlets'));
  const order = unsigned(saved, 'order');
  return {
    speakers: (typed) => called(typed, speakerLines, (rank) => people.at(people.ranked[rank] ?? 0)),
    outlets: (typed) => called(typed, outletLines, (rank) => outlets.at(outlets.ranked[rank] ?? 0)),
    articles(typed, limit) {
      const found: Article[] = [];
      if (limit > 0)
        for (const number of titles.having(typed)) {
          found.push(articles.at(order[number] ?? 0));
          if (found.length === limit) break;
        }
      return found;
    },
  };
}

/**
 * Those who are called just so, then those with these words in a name, with words that begin so, with words that hold them; last
 * those of whom only a role says it. Among equals the most quoted first.
 */
function called<T>(typed: string, lines: Lines, at: (rank: number) => T): StoredList<T> {
  const words = wordsOf(typed);
  const whole = words.join(' ');
  const grades: number[][] = [[], [], [], [], []];
  let left = MOST_GRADED;
  for (const number of lines.having(typed)) {
    left -= 1;
    const line = left < 0 ? '' : lines.line(number);
    const names = line.slice(0, line.indexOf(BESIDES)).split(BETWEEN);
    const best = Math.min(ELSEWHERE, ...names.map((name) => grade(name, whole, words)));
    grades[best]?.push(number);
  }
  const all = grades.flat();
  return storedList(all.length, (index) => at(all[index] ?? 0));
}

function grade(name: string, whole: string, words: readonly string[]): number {
  if (name === whole) return 0;
  if (!words.every((word) => name.includes(word))) return ELSEWHERE;
  const spaced = ` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  if (words.every((word) => spaced.includes(` ${word} `))) return 1;
  return words.every((word) => spaced.includes(` ${word}`)) ? 2 : 3;
}

const lineOf = (names: readonly string[], roles: readonly string[]) =>
  [names, roles].map((texts) => texts.map((text) => text.replaceAll(/\s/g, ' ')).join(BETWEEN)).join(BESIDES);

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
