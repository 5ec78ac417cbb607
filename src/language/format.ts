import { lazy } from '../lazy.ts';
import { remembering } from '../storage/cache.ts';
import { type Direction, directionOf } from '../text/direction.ts';
import type { en } from './en.ts';

type Plural = { readonly other: string };
type Template = string | Plural;
type MessageKey = keyof typeof en;

/** The names in braces: `'{a} of {b}'` → `'a' | 'b'`. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type Text<T extends Template> = T extends Plural ? T['other'] : T;
type Values<K extends MessageKey> = Record<Names<Text<(typeof en)[K]>>, string | number>;
/** A message without placeholders takes no values. */
type Arguments<K extends MessageKey> = [keyof Values<K>] extends [never] ? [] : [values: Values<K>];

/** A translation: a template wherever English has one, plural forms wherever English has them. */
export type Catalogue = {
  readonly [K in MessageKey]: (typeof en)[K] extends Plural
    ? Plural & Partial<Record<Intl.LDMLPluralRule, string>>
    : string;
};

/** Says things in one language. */
export interface Language {
  /** BCP 47 tag, for `Intl`. */
  readonly tag: string;
  /** Which way its lines are read. */
  readonly direction: Direction;
  /**
   * The message of this key with its values filled in: text as it is, numbers as the language writes them. Plural
   * forms follow the value `count`.
   */
  say<K extends MessageKey>(key: K, ...values: Arguments<K>): string;
  /** “a”, “b” and “c”, as the language lists things. */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** A day, or what is left of one: `31 Dec 2016`, `Dec 2016`, `2016`, `31 Dec`. Months and days count from 1. */
  date(parts: { readonly year?: number; readonly month?: number; readonly day?: number }): string;
  /** Name of a day of the week: 0 is Sunday. */
  weekday(day: number): string;
  /** The words in the language's quotation marks. */
  quote(words: string): string;
}

/** How a language is written. */
export interface Written {
  /** BCP 47 tag for `Intl`. */
  readonly tag: string;
  /** Opening and closing quotation mark, with the spaces that belong inside. */
  readonly marks: readonly [string, string];
  readonly catalogue: Catalogue;
  /**
   * Names of the months, short, where a date is its day, its month and its year with blanks between: what `Intl` says as well, after the
   * tenth of a second that it takes to say it for the first time on a small machine.
   */
  readonly months?: readonly string[];
}

/** The language of one catalogue. */
export function languageOf({ tag, catalogue, marks: [open, close], months }: Written): Language {
  // Formatters take a millisecond each to make, so only those that are asked for are made, once.
  const plural = lazy(() => new Intl.PluralRules(tag));
  const number = lazy(() => new Intl.NumberFormat(tag));
  const and = lazy(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const or = lazy(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const weekdays = lazy(() => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));
  const numbers = remembering((value: number) => number().format(value), MOST);
  const forms = remembering((count: number): Intl.LDMLPluralRule => plural().select(count), MOST);
  /** Text and the names between it, in turn. */
  const pieces = remembering((template: string): string[] => template.split(/\{(\w+)\}/), MOST);
  const shown = (value: string | number) => {
    if (typeof value !== 'number') return value;
    return Number.isInteger(value) && value >= 0 && value <= LARGEST_PLAIN ? String(value) : numbers(value);
  };
  const dateFormats = remembering(
    (parts: string) =>
      new Intl.DateTimeFormat(tag, {
        ...(parts.includes('y') && { year: 'numeric' }),
        ...(parts.includes('m') && { month: 'short' }),
        ...(parts.includes('d') && { day: 'numeric' }),
        timeZone: 'UTC',
      }),
    MOST,
  );
  const days = remembering((key: string) => {
    const [year, month, day] = key.split('/').map((part) => (part === '' ? undefined : Number(part)));
    const format = dateFormats(
      [year === undefined ? '' : 'y', month === undefined ? '' : 'm', day === undefined ? '' : 'd'].join(''),
    );
    // A leap year has every day that a date without a year may name.
    const date = new Date(0);
    date.setUTCFullYear(year ?? 2000, (month ?? 1) - 1, day ?? 1);
    return format.format(date);
  }, MOST);
  return {
    tag,
    direction: directionOf(catalogue['date.undated']),
    say(key, ...[values]) {
      const filled: Readonly<Record<string, string | number>> = values ?? {};
      const message: Template & Partial<Record<Intl.LDMLPluralRule, string>> = catalogue[key];
      const template =
        typeof message === 'string' ? message : (message[forms(Number(filled.count))] ?? message.other);
      return pieces(template).reduce((said, piece, at) =>
        at % 2 === 0
          ? // "Ann Vale Jr." ends its sentence by itself.
            said + (said.endsWith('.') && /^\.(?!\.)/.test(piece) ? piece.slice(1) : piece)
          : said + shown(filled[piece] ?? `{${piece}}`),
      );
    },
    list: (items, kind = 'and') =>
      items.length < 2 ? (items[0] ?? '') : (kind === 'and' ? and() : or()).format(items),
    date: ({ year, month, day }) => {
      const name = month === undefined ? undefined : months?.[month - 1];
      const isKnown =
        name !== undefined || (months !== undefined && month === undefined && day === undefined);
      return isKnown
        ? [day, name, year].filter((part) => part !== undefined).join(' ')
        : days(`${year ?? ''}/${month ?? ''}/${day ?? ''}`);
    },
    weekday: (day) => weekdays().format(Date.UTC(1970, 0, 4 + day)),
    quote: (words) => open + words + close,
  };
}

/** Values that are remembered of one kind. */
const MOST = 1000;

/** Whole numbers from 0 up to this are written alike in every language that has a catalogue, without a mark between the digits. */
const LARGEST_PLAIN = 999;
