import { foldToId } from '../text/fold.ts';
import {
  createOutletBook,
  type OutletBook,
  outletAtDomain,
  outletNamed,
  readOutletLine,
} from './agencies.ts';
import type { Outlet, OutletBasis } from './types.ts';

export const UNKNOWN_OUTLET: Outlet = { id: 'unknown-outlet', name: 'Unknown outlet', basis: 'unknown' };

/** Words that the names of newspapers are made of, used to split a domain such as "financialtribune". */
const NAME_WORDS = `
the|daily|weekly|morning|evening|sunday|national|international|global|world|euro|europe|asia|africa|america|american|
arab|gulf|middle|east|west|north|south|eastern|western|northern|southern|central|new|news|newspaper|paper|press|post|times|
tribune|herald|journal|gazette|chronicle|observer|guardian|independent|mirror|star|sun|telegraph|mail|express|standard|
record|review|report|reporter|reports|register|examiner|inquirer|enquirer|dispatch|courier|citizen|advocate|sentinel|
monitor|bulletin|messenger|leader|ledger|globe|eagle|argus|banner|beacon|call|capital|city|county|state|states|union|
republic|republican|democrat|nation|people|public|free|voice|view|views|watch|wire|line|online|digital|today|now|week|
month|politics|political|policy|foreign|affairs|economic|economy|economist|financial|finance|business|market|markets|
insider|trade|tech|science|health|sport|sports|radio|television|network|channel|media|group|agency|service|info|live|
moscow|kyiv|kiev|london|york|washington|boston|chicago|houston|dallas|angeles|los|san|francisco|diego|seattle|miami|
atlanta|denver|detroit|philadelphia|baltimore|toronto|vancouver|montreal|ottawa|sydney|melbourne|jakarta|bangkok|tokyo|
japan|china|korea|india|indian|pakistan|iran|tehran|iraq|baghdad|syria|syrian|damascus|aleppo|beirut|lebanon|israel|
jerusalem|egypt|cairo|turkey|turkish|istanbul|ankara|greek|greece|athens|cyprus|russia|russian|ukraine|ukrainian|baltic|
balkan|insight|prague|warsaw|budapest|vienna|berlin|paris|france|rome|italy|madrid|spain|lisbon|dublin|irish|scotland|
scotsman|wales|kenya|nigeria|ghana|uganda|africa|zimbabwe|caribbean|jamaica|brazil|mexico|pacific|atlantic|island|
islands|coast|valley|river|lake|mountain|desert|hill|street|wall|house|home|politico|spectator|statesman|correspondent|
transparency|border|frontier|conflict|security|defense|defence|military|energy|oil|gas|climate|green|earth|time|hour|
minute|first|fast|real|true|truth|fact|facts|daylight|diplomat|diplomatic|courant|plain|dealer|picayune|intelligencer`
  .split('|')
  .map((word) => word.trim());

const WORDS: ReadonlySet<string> = new Set(NAME_WORDS);
const LONGEST_WORD = Math.max(...NAME_WORDS.map((word) => word.length));
/** What owns rights and is no outlet: "Creators Syndicate". */
const RIGHTS =
  /^(?:productions?|syndicate|studios?|pictures|photos?|photography|images|holdings?|entertainment|records|films?)$/u;

/** Whether a name reads as that of an outlet: one that is known, or made of the words that newspapers are called by. */
export function readsAsOutlet(name: string): boolean {
  if (outletNamed(name) !== undefined) return true;
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  // "Newsmax", not "CREATORS".
  if (words.length === 1 && name !== name.toUpperCase()) return !RIGHTS.test(words[0] ?? '');
  return words.some((word) => word !== 'the' && WORDS.has(word)) && !RIGHTS.test(words.at(-1) ?? '');
}

const SECOND_LEVEL = /^(?:com|co|org|net|gov|gob|gouv|ac|edu|info|in|or|ne|go)$/u;
const HOST =
  /^(?:https?:\/\/)?(?:www\d?\.)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}[a-z]{2,18})(?:[/:?#].*)?$/u;

/**
 * The outlet of a name or abbreviation found in a text: "AP", "Associated Press" and "ap" give one id.
 * @returns the unknown outlet for a name without a letter or digit
 */
export function outletFromName(name: string, basis: OutletBasis): Outlet {
  const clean = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const known =
    outletNamed(clean) ??
    clean
      .split(/\s?[/,&]\s?/u)
      .map(outletNamed)
      .find(Boolean);
  const shown = known?.name ?? clean;
  const id = foldToId(shown).slice(0, LONGEST_ID);
  if (id === '') return UNKNOWN_OUTLET;
  return { id, name: shown, ...(known?.domain === undefined ? {} : { domain: known.domain }), basis };
}

/**
 * The outlet behind a web address or bare domain: "Financialtribune.com" is the Financial Tribune.
 * @returns undefined when the text is not an address
 */
export function outletFromAddress(address: string, basis: OutletBasis): Outlet | undefined {
  const host = hostOf(address);
  if (host === undefined) return undefined;
  const known = outletAtDomain(host);
  if (known !== undefined) return outletFromName(known.name, basis);
  const labels = host.split('.');
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop();
  const label = labels.at(-1) ?? '';
  const name = nameFromLabel(label);
  return { id: foldToId(name).slice(0, LONGEST_ID), name, domain: host, basis };
}

/** Host of a web address or bare domain in small letters, without "www."; undefined for anything else. */
export function hostOf(address: string): string | undefined {
  const text = address.trim().toLowerCase();
  if (text.length > 300) return undefined;
  return HOST.exec(text)?.[1];
}

/** The outlets of the owner's file. */
export interface OwnOutlets {
  /** An outlet under the name and id that the owner's line gives it; as it is when no line has its name or its host. */
  rename(outlet: Outlet): Outlet;
  /** See `outletAliases`. */
  readonly book: OutletBook;
}

/** @param lines each an outlet's name, then its other names and web addresses */
export function readOwnOutlets(lines: readonly (readonly string[])[]): OwnOutlets {
  const book = createOutletBook(lines.map(readOutletLine));
  return {
    book,
    rename(outlet) {
      const own = book.named(outlet.name) ?? (outlet.domain && book.atDomain(outlet.domain)) ?? undefined;
      if (!own) return outlet;
      const domain = outlet.domain ?? own.domain;
      return {
        ...outlet,
        id: foldToId(own.name).slice(0, LONGEST_ID),
        name: own.name,
        ...(domain !== undefined && { domain }),
      };
    },
  };
}

/**
 * Other names and spellings of an outlet, for people who search for it: "Associated Press" for AP.
 * @param own where the owner's outlets are known
 */
export function outletAliases(outlet: Pick<Outlet, 'name' | 'domain'>, own?: OutletBook): readonly string[] {
  const whole = SECTION.exec(outlet.name)?.groups?.whole ?? outlet.name;
  const known =
    own?.named(outlet.name) ?? own?.named(whole) ?? outletNamed(outlet.name) ?? outletNamed(whole);
  const names = [whole, ...(known?.also ?? []), known?.domain ?? outlet.domain ?? ''];
  return [...new Set(names)].filter((name) => name !== '' && name !== outlet.name);
}

/** A section behind an outlet's name: "CNN (Web News)" and "CNN - Editorial" are CNN. */
const SECTION = /^(?<whole>.+?)\s*(?:\(| [-–—|] )/u;

const LONGEST_ID = 60;

/** "financialtribune" → "Financial Tribune"; a label that is not made of known words stays one word. */
function nameFromLabel(label: string): string {
  const words = label.split('-').flatMap((part) => splitWords(part) ?? [part]);
  const short = words.length === 1 && label.length <= 4;
  return short
    ? label.toUpperCase()
    : words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** Fewest known words that spell the label from end to end. */
function splitWords(label: string): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= label.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = best[start];
      const word = label.slice(start, end);
      if (before === undefined || !WORDS.has(word)) continue;
      if (best[end] === undefined || before.length + 1 < (best[end]?.length ?? 0))
        best[end] = [...before, word];
    }
  }
  return best[label.length];
}
