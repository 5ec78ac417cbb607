import type { DayRange } from '../article/day.ts';
import { type IndexPart, indexOver, type PartOrder } from '../index/index.ts';
import { lazy } from '../lazy.ts';
import {
  type AliasBook,
  type ArticledName,
  createNameLearner,
  learnAliases,
  readAliases,
} from '../names/alias-book.ts';
import { parseAliasFile } from '../names/aliasFile.ts';
import { createGivenNames } from '../names/given.ts';
import { openNames } from '../names/index.ts';
import { type NamesBefore, type NamesOver, packNames, packNamesOver } from '../names/pack.ts';
import { type Buffers, named, within } from '../storage/buffers.ts';
import { openLists, packLists } from '../storage/lists.ts';
import { createStrings, openStrings } from '../storage/strings.ts';
import { type Named, searchOver } from './over.ts';
import type { FacetEntry, Search } from './types.ts';

const SPEAKERS = 'speakers';
const OUTLETS = 'outlets';
const ALIASES = 'aliases';

/** Whom and what a question may name. */
interface NamedInput {
  readonly speakers: readonly FacetEntry[];
  readonly outlets: readonly FacetEntry[];
  readonly aliases: string;
  readonly learned: Groups;
}

/**
 * Packs whom and what a question may name, with a base of speakers that need not be packed again: see `packNamesOver`. The same input
 * gives the same bytes.
 * @param before what was packed so, and its base; with it, `speakers` are those who do not stay
 */
export function packNamedOver(
  { speakers, outlets, aliases, learned }: NamedInput,
  before?: NamesBefore,
): NamesOver {
  const { base, own, now } = packNamesOver(
    speakers,
    'speaker',
    before && { ...before, own: within(before.own, SPEAKERS) },
  );
  return {
    base,
    own: {
      ...named(ALIASES, packAliases(aliases, learned)),
      ...named(OUTLETS, packNames(outlets, 'outlet')),
      ...named(SPEAKERS, own),
    },
    now,
  };
}

/** Groups of spellings of the same thing. */
export type Groups = readonly (readonly string[])[];

/** What some documents teach of other names of things. */
export interface Lessons {
  readonly groups: Groups;
  readonly names: readonly ArticledName[];
}

/** Reads documents for what they teach. */
export function learnIn(documents: Iterable<{ readonly text: string; readonly context: string }>): Lessons {
  const groups = new Map<string, readonly string[]>();
  const names = createNameLearner();
  for (const { text, context } of documents) {
    for (const group of [...learnAliases(text), ...learnAliases(context)]) groups.set(group.join('|'), group);
    // The context holds the quote.
    names.read(context === '' ? text : context);
  }
  return { groups: [...groups.values()], names: names.seen() };
}

/** What lessons teach together: the same as one lesson on all documents, in the order given. */
export function learnedFrom(...lessons: readonly Lessons[]): Groups {
  const groups = new Map<string, readonly string[]>();
  const names = createNameLearner();
  for (const lesson of lessons) {
    for (const group of lesson.groups) groups.set(group.join('|'), group);
    names.add(lesson.names);
  }
  return [...groups.values(), ...names.learned()];
}

/** A search over several indexes. @param size documents that are there; @param days first and last day of them; @param order as `indexOver` takes it */
export function openSearchOver(
  parts: readonly IndexPart[],
  size: number,
  days: DayRange | undefined,
  names: Named,
  order?: PartOrder,
): Search {
  return searchOver(indexOver(parts, size, order), { ...names, days });
}

/**
 * Opens what a question may name: cheap, nothing is analysed.
 * @param saved what `packNamedOver` gave; trusted: check it before
 * @param base of its speakers
 */
export function openNamed(saved: Buffers, base?: Buffers): Named {
  const aliases = openAliases(within(saved, ALIASES));
  const givenNames = lazy(() => createGivenNames(parseAliasFile(aliases.text()).givenNames));
  return {
    aliases,
    people: openNames(within(saved, SPEAKERS), 'speaker', aliases, givenNames, base),
    outlets: openNames(within(saved, OUTLETS), 'outlet', aliases, givenNames),
  };
}

function packAliases(text: string, learned: Groups): Buffers {
  const strings = createStrings();
  const groups = [[text], ...learned].map((group) => group.map(strings.intern));
  return { ...named('strings', strings.buffers()), ...named('groups', packLists(groups)) };
}

/** Read when something first asks for it. */
function openAliases(saved: Buffers): AliasBook & { text(): string } {
  const strings = openStrings(within(saved, 'strings'));
  const groups = openLists(within(saved, 'groups'));
  const book = lazy(() => {
    const [[text = ''] = [], ...learned] = Array.from({ length: groups.size }, (_, group) =>
      Array.from(groups.of(group), strings.at),
    );
    return readAliases(text, learned);
  });
  return {
    text: () => strings.at(groups.of(0)[0] ?? 0),
    same: (term) => book().same(term),
    near: (term) => book().near(term),
    phrasesFrom: (first) => book().phrasesFrom(first),
    phrases: () => book().phrases(),
    display: (term) => book().display(term),
  };
}
