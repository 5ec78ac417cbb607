import * as z from 'zod';
import { type DayEdge, parseDay } from '../src/article/day.ts';
import type { SearchRequest, Suggestion } from '../src/search/types.ts';
import { visible } from '../src/text/invisible.ts';
import type { AutocompleteRequest, CommandContext, CommandData, RawOptions } from './define.ts';
import { OPTION } from './discord.ts';
import { INPUT } from './limits.ts';

type Option = NonNullable<CommandData['options']>[number];

/** An optional text with autocomplete. */
export const textOption = (name: string, description: string) =>
  ({ type: OPTION.string, name, description, autocomplete: true, max_length: INPUT.facet }) as const;

/** The options that every search command shares, `query` first: it may be left out where a speaker or an outlet is chosen. */
export const searchOptions = (query: string): Option[] => [
  {
    type: OPTION.string,
    name: 'query',
    description: query,
    autocomplete: true,
    max_length: INPUT.query,
  },
];

export const speakerOption: Option = textOption(
  'speaker',
  'Only what this person or group said, by name or role',
);

export const outletOption: Option = textOption('outlet', 'Only from this outlet');

export const lookOption: Option = {
  type: OPTION.string,
  name: 'as',
  description: 'Text, or a card to share: one quote as a picture',
  choices: [
    { name: 'text', value: 'text' },
    { name: 'card', value: 'card' },
  ],
};

export const privateOption: Option = {
  type: OPTION.boolean,
  name: 'private',
  description: 'Show the answer to you alone',
};

/** Outlet, the two dates and privacy: the filters that every search command shares. */
export const filterOptions: Option[] = [
  outletOption,
  {
    type: OPTION.string,
    name: 'after',
    description: 'On or after this day, month or year: 2016-12-31, Dec 2016 or 2016',
    max_length: INPUT.date,
  },
  {
    type: OPTION.string,
    name: 'before',
    description: 'On or before this day, month or year: 2016-12-31, Dec 2016 or 2016',
    max_length: INPUT.date,
  },
  privateOption,
];

/** What is typed counts as it is seen. */
const seenText = (max: number) => text(max, visible);

const text = (max: number, read: (typed: string) => string = (typed) => typed) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'missing' : 'invalid') })
    .overwrite(read)
    .trim()
    .min(1, 'empty')
    .max(max, 'too-long');

/** A name, a role or an id. */
export const looseText = seenText(INPUT.facet);

/** A title, whole or in part, or an id. */
export const titleText = seenText(INPUT.query);

/** A sentence or a whole message. */
export const sentenceText = text(INPUT.text);

/** Whether the answer is a picture too. */
export const lookInput = z.enum(['text', 'card'], 'invalid').optional();

const day = (edge: DayEdge) =>
  seenText(INPUT.date).transform((value, context) => {
    const parsed = parseDay(value, edge);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: 'not-a-date', input: value });
    return z.NEVER;
  });

/**
 * What the shared options become once they are checked; dates in days since 1970-01-01. The message of an issue is
 * the last part of a `refusal.…` key.
 */
export const searchInput = z
  .object({
    query: seenText(INPUT.query).default(''),
    speaker: seenText(INPUT.facet).exactOptional(),
    outlet: seenText(INPUT.facet).exactOptional(),
    after: day('first').exactOptional(),
    before: day('last').exactOptional(),
    private: z.boolean('invalid').optional(),
  })
  .refine((input) => input.after === undefined || input.before === undefined || input.after <= input.before, {
    path: ['before'],
    message: 'dates-crossed',
  })
  .refine((input) => askedOf(input) !== '', { path: ['query'], message: 'nothing-asked' });

/** What was asked, to be repeated to the person: the query, or who was chosen instead. */
export const askedOf = ({ query, speaker, outlet }: SearchRequest): string =>
  query || (speaker ?? outlet ?? '');

/** The filters filled in so far, for autocomplete. A half-typed date is no filter yet. */
function filledFilters(filled: RawOptions): Omit<SearchRequest, 'query'> {
  const typed = (name: string) => String(filled[name] ?? '').trim();
  const [speaker, outlet] = [typed('speaker'), typed('outlet')];
  const [after, before] = [parseDay(typed('after'), 'first'), parseDay(typed('before'), 'last')];
  return {
    ...(speaker !== '' && { speaker }),
    ...(outlet !== '' && { outlet }),
    ...(after !== undefined && { after }),
    ...(before !== undefined && { before }),
  };
}

/** Autocomplete of a search command: query, speaker and outlet; the dates are typed freely. */
export function suggestSearch(
  { option, partial, filled }: AutocompleteRequest,
  { archive }: Pick<CommandContext, 'archive'>,
): readonly Suggestion[] {
  return option === 'query' || option === 'speaker' || option === 'outlet'
    ? archive.search.suggest(option, partial, filledFilters(filled))
    : [];
}
