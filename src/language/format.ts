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
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);
  const shown = (value: string | number) => (typeof value === 'number' ? number.format(value) : value);
  const and = new Intl.ListFormat(tag, { type: 'conjunction' });
  const or = new Intl.ListFormat(tag, { type: 'disjunction' });
  return {
    tag,
    say(key, ...[values]) {
      const filled: Readonly<Record<string, string | number>> = values ?? {};
      const message: Template & Partial<Record<Intl.LDMLPluralRule, string>> = catalogue[key];
      const template =
        typeof message === 'string'
          ? message
          : (message[plural.select(Number(filled.count))] ?? message.other);
      return template.replace(/\{(\w+)\}/g, (whole, name: string) => shown(filled[name] ?? whole));
    },
    list: (items, kind = 'and') => (kind === 'and' ? and : or).format(items),
    quote: (words) => open + words + close,
  };
}
