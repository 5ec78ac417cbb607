import { FUNCTION_WORDS } from '../english/index.ts';
import type { Group, Variant } from '../index/index.ts';
import { tokenise } from '../text/analyse.ts';
import { hasAnswer } from './find.ts';
import type { Finder } from './finder.ts';
import type { OptionsResult } from './options.ts';
import { inQuote, planGroups } from './plan.ts';
import { isDateWord } from './query/dateAt.ts';
import type { FacetBooks } from './query/types.ts';
import type { SearchRequest, Suggestion } from './types.ts';
import type { Question } from './within.ts';

const MOST_TOPICS = 5;
/** Topics tried before giving up on those that have no answer with the other options. */
const TRIED = 16;
/** Of those with phrases, each of which takes a look at many quotes; and of those that only a whole search can tell of. */
const TRIED_WITH_PHRASES = 3;
const TRIED_IN_FULL = 5;
/** Completions of the last word that are looked for beside the words before it. */
const MOST_COMPLETIONS = 24;

export type Filled = Omit<SearchRequest, 'query'>;

/** A query that is being typed, with the options as they are. */
export interface Draft {
  readonly partial: string;
  readonly filled: Filled;
  readonly options: OptionsResult;
  readonly finder: Finder;
  /** What a query asks for, first of all; undefined for nothing, or where the options can't be read. Worked out once. */
  questionOf(query: string): Question | undefined;
}

/** Tells what is asked of something that may be offered from all that is asked of others, with other options too. */
export const keyOf = (asked: string, offer: string, { filled }: Draft): string =>
  JSON.stringify([asked, offer, filled]);

/** What is typed, and what is typed with its last word completed; of an unfinished word only the latter, if there is one. */
export function topics(draft: Draft): Suggestion[] {
  const { partial, options, finder } = draft;
  const last = tokenise(partial, finder.scanner).at(-1);
  if (last === undefined) return [];
  const typed = partial.trim();
  const before = partial.slice(0, last.start).trimStart();
  const open = last.end === partial.length;
  const wholes = open ? finder.lexicon.completions(last.term, MOST_COMPLETIONS) : [];
  const unfinished = wholes.length > 0 && finder.lexicon.forms(last.term).length === 0;
  const company = companyOf(before, wholes, draft);
  const out: Suggestion[] = [];
  let left = TRIED_IN_FULL;
  const hasOne = (value: string) =>
    finder.settled(keyOf('answer', value, draft), () => hasAnswer(value, options, finder));
  const isAnswered = (value: string) => {
    left -= 1;
    return left >= 0 && hasOne(value);
  };
  for (const end of [...(unfinished ? [] : [undefined]), ...company.words]) {
    if (out.length >= MOST_TOPICS) break;
    const value = end === undefined ? typed : before + end;
    if (FUNCTION_WORDS.has(value.slice(value.lastIndexOf(' ') + 1))) continue;
    const whole = hasWhole(value, draft, end === undefined ? undefined : { company, end });
    if (whole === 'yes' || (whole === 'perhaps' && isAnswered(value))) out.push({ name: value, value });
  }
  if (out.length > 0 || !hasOne(typed)) return out;
  return [{ name: typed, value: typed }];
}

/** What is known of the words that may follow some others. */
interface Company {
  /** What the words before ask for by themselves. */
  readonly question?: Question;
  /** Those that are worth trying, in the order given. */
  readonly words: readonly string[];
  /** Those that some quote has beside the words before. */
  readonly quoted: ReadonlySet<string>;
}

/**
 * Of some words those that a quote has beside the words before them, or, if there are none, a quote or the paragraph
 * around it; and those that may name somebody or a date.
 */
function companyOf(before: string, wholes: readonly string[], { questionOf, finder }: Draft): Company {
  if (wholes.length === 0) return { words: [], quoted: new Set() };
  const question = questionOf(before);
  if (question === undefined || question.reading.phrases.length > 0)
    return { words: wholes.slice(0, TRIED_WITH_PHRASES), quoted: new Set() };
  const { telling, filter, exclude } = question;
  const groups = planGroups(telling, finder, { spelling: 'none', typing: false });
  const among = (words: readonly string[], contextGain: 0 | 1): ReadonlySet<string> => {
    const variants = words.map((term) => present(term, contextGain));
    const own = contextGain > 0 ? groups : groups.map(asTyped).map(inQuote);
    const plan = { groups: own, exclude, filter, least: 0, limit: 0 };
    return new Set(finder.index.supported(plan, variants).map(({ term }) => term));
  };
  const quoted = among(wholes, 0);
  const near = quoted.size > 0 ? quoted : among(wholes.slice(0, TRIED), 1);
  return {
    question,
    words: wholes.filter((whole) => near.has(whole) || isFact(whole, finder.books)),
    quoted,
  };
}

/** Whether one question asks for nothing but another does, and one word more. */
function isOneMore(question: Question, word: string, than: Question | undefined): boolean {
  return (
    than !== undefined &&
    JSON.stringify(question.telling.map(({ term }) => term)) ===
      JSON.stringify([...than.telling.map(({ term }) => term), word]) &&
    JSON.stringify(question.filter) === JSON.stringify(than.filter)
  );
}

function isFact(word: string, { speakers, outlets, roles }: FacetBooks): boolean {
  return (
    speakers.exact(word).length + outlets.exact(word).length > 0 ||
    roles.read([word], 0) !== undefined ||
    isDateWord(word)
  );
}

/**
 * Whether some quote has all of the words: then it is an answer. The paragraph around it may have them too far apart,
 * and what is no plain topic may be taken otherwise. Completions that neither has are not worth more work.
 */
function hasWhole(
  query: string,
  { questionOf, finder }: Draft,
  last: { readonly company: Company; readonly end: string } | undefined,
): 'yes' | 'perhaps' | 'no' {
  const { index } = finder;
  const question = questionOf(query);
  if (question === undefined) return 'no';
  const { reading, telling, filter, exclude, barred } = question;
  const plain = barred.length + reading.phrases.length === 0;
  if (plain && last?.company.quoted.has(last.end) && isOneMore(question, last.end, last.company.question))
    return 'yes';
  const groups = planGroups(telling, finder, { spelling: 'none', typing: false }).filter(
    ({ required }) => required,
  );
  if (groups.length === 0) return 'perhaps';
  const plan = { groups, exclude, filter, least: groups.length, limit: 1 };
  if (plain && index.any({ ...plan, groups: groups.map(asTyped).map(inQuote) })) return 'yes';
  return index.any(plan) ? 'perhaps' : 'no';
}

/** Only the word itself and its forms stand for it. */
function asTyped(group: Group): Group {
  return {
    ...group,
    variants: group.variants.filter(({ kind }) => kind === 'exact' || kind === 'inflected'),
  };
}

/** A word as it is; that it is there matters, not how much it is worth. */
export function present(term: string, contextGain: 0 | 1): Variant {
  return { term, kind: 'exact', gain: 1, contextGain };
}
