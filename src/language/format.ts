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

/**
 * The language of one catalogue.
 * @param tag BCP 47 tag
 * @param marks opening and closing quotation mark, with the spaces that belong inside
 */
export function languageOf(
  tag: string,
  catalogue: Catalogue,
  [open, close]: readonly [string, string],
): Language {
  // Formatters take a millisecond each to make, so only those that are asked for are made, once.
  const plural = once(() => new Intl.PluralRules(tag));
  const number = once(() => new Intl.NumberFormat(tag));
  const and = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const weekdays = once(() => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));
  const dates = new Map<string, Intl.DateTimeFormat>();
  const shown = (value: string | number) => (typeof value === 'number' ? number().format(value) : value);
  return {
    tag,
    say(key, ...[values]) {
      const filled: Readonly<Record<string, string | number>> = values ?? {};
      const message: Template & Partial<Record<Intl.LDMLPluralRule, string>> = catalogue[key];
      const template =
        typeof message === 'string'
          ? message
          : (message[plural().select(Number(filled.count))] ?? message.other);
      return template.replace(/\{(\w+)\}/g, (whole, name: string) => shown(filled[name] ?? whole));
    },
    list: (items, kind = 'and') => (kind === 'and' ? and() : or()).format(items),
    date({ year, month, day }) {
      const key = `${year === undefined}${month === undefined}${day === undefined}`;
      const format =
        dates.get(key) ??
        new Intl.DateTimeFormat(tag, {
          ...(year === undefined ? {} : { year: 'numeric' }),
          ...(month === undefined ? {} : { month: 'short' }),
          ...(day === undefined ? {} : { day: 'numeric' }),
          timeZone: 'UTC',
        });
      dates.set(key, format);
      // A leap year has every day that a date without a year may name.
      const date = new Date(0);
      date.setUTCFullYear(year ?? 2000, (month ?? 1) - 1, day ?? 1);
      return format.format(date);
    },
    // 4 January 1970 was a Sunday.
    weekday: (day) => weekdays().format(Date.UTC(1970, 0, 4 + day)),
    quote: (words) => open + words + close,
  };
}

/** Makes a value at the first call and keeps it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
