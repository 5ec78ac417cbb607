import { wordsOf } from '../../concordance/index.ts';
import { DAY_AND_MONTH_NAMES, titlesMarked } from '../../english/index.ts';
import { lazy } from '../../lazy.ts';
import { isNationality, isOccupation, isOfficeName, isPortfolio } from '../occupations.ts';
import type { Named, People } from '../people.ts';
import { STOP } from '../sentence.ts';
import { isNamedBody } from '../unresolved.ts';
import { handleIn, withoutHandles } from './handles.ts';

/** Words that stand for nobody in particular. */
const NOBODY =
  /^(?:i|we|you|he|she|they|it|who|someone|somebody|everyone|people|this|that|there|one|what|which|reports?|sources?|media)$/iu;
const PHRASE_END = new RegExp(
  `${STOP}|[,;:!?()\n“”„«»"|]|\\s(?:during|after|before|when|while|told|said|who|whose|whom)\\s`,
  'u',
);

/** Before a name: not the one who speaks, but one whom somebody speaks for or near. */
export const BESIDE = /\s(?:for|to|by|with|about|against|behind|near|beside|from|under|over)\s/iu;

/** A name that begins here: one that the archive knows, a role, or words in capitals. */
export function nameAt(text: string, at: number, offset: number, people: People): Named | undefined {
  const phrase = text.slice(at).split(PHRASE_END)[0] ?? '';
  const named = nameIn(phrase, offset + at, people);
  if (named === undefined || /\p{Lu}/u.test(named.text)) return named;
  // "said the nurse, Ada Flint"
  const behind = /^,\s+(?=\p{Lu})/u.exec(text.slice(at + phrase.length));
  if (behind === null) return named;
  const from = at + phrase.length + behind[0].length;
  const own = text.slice(from).split(PHRASE_END)[0] ?? '';
  const person = people.person(own);
  if (person?.start !== 0 || person.end !== own.trimEnd().length) return named;
  return { ...person, start: offset + from, end: offset + from + person.end };
}

const CAPITALS =
  /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:al|bin|ibn|de|del|della|der|di|du|el|la|le|van|von)[\s-]+)?\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
/** Between a role and where it is held, or whose it is. */
const LINK = /\b(?:of|at|in|from|for|with|to|near|on|by)\b[^,]*$/iu;

/** The name in a short phrase: of a handle, known, by role, or in capitals. */
export function nameIn(written: string, offset: number, people: People): Named | undefined {
  const at = (named: Named): Named => ({ ...named, start: named.start + offset, end: named.end + offset });
  const handle = handleIn(written, people);
  if (handle !== undefined) return at(handle);
  const phrase = withoutHandles(written);
  const looked = lazy(() => ({ role: roleIn(phrase) }));
  const role = () => looked().role;
  const known = people.known(phrase);
  const outlet = known && people.outletIn(phrase);
  // "Washington Post": nobody called Washington.
  if (known !== undefined && outlet !== undefined && isWithin(known, outlet)) {
    const rest = phrase.slice(0, outlet.start) + ' '.repeat(outlet.end - outlet.start);
    return nameIn(rest + phrase.slice(outlet.end), offset, people);
  }
  if (known !== undefined && !people.isOutlet(known.text)) {
    const own = holderOf(phrase, known, people);
    if (own !== undefined) return at(own);
    // "A friend of Roe", "Roe’s nurse": somebody else, whom nobody names.
    if (isAnothers(phrase, known, role)) return undefined;
    return at(known);
  }
  const body = bodyIn(phrase);
  // "The French foreign ministry": nobody called French.
  if (body?.isWhole && isNationality(body.text.split(/\s/u)[0] ?? '')) return at(body);
  for (const match of phrase.matchAll(CAPITALS)) {
    const opener = openerOf(match[0]);
    const text = match[0].slice(opener).replace(/(?:['’]s?|[.-])+$/u, '');
    if (NOBODY.test(text) || OPENERS.test(text) || isDate(text) || people.isOutlet(text)) continue;
    const start = match.index + opener;
    if (
      isNationality(text) &&
      PEOPLE_OF.test(phrase.slice(0, start)) &&
      /^\s+\p{Ll}/u.test(phrase.slice(start + text.length))
    )
      continue;
    if (isOfRole(phrase, { text, start }, role())) continue;
    return at({ text, start, end: start + text.length });
  }
  const own = role() ?? body;
  return own === undefined || !own.isWhole || people.isOutlet(phrase) ? undefined : at(own);
}

/** Before a nationality that is no name: "the American people". */
const PEOPLE_OF = /(?:^|\s)(?:the|an?|some|many|most)\s+$/iu;

const isWithin = (one: Named, other: Named): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;

/** "May" and "Monday" are nobody whom the archive doesn't know. */
const isDate = (text: string): boolean => DAY_AND_MONTH_NAMES.includes(text.toLowerCase());

/** Whether words in capitals are a role, a part of it, or where it is held: "Prime Minister", "Ferry chief", "the surgeon at Marby". */
function isOfRole(
  phrase: string,
  { text, start }: Pick<Named, 'text' | 'start'>,
  role: Named | undefined,
): boolean {
  if (role === undefined) return false;
  if (start >= role.end) return LINK.test(phrase.slice(role.end, start));
  if (isOccupation(/[\p{L}\p{M}-]+$/u.exec(text)?.[0].toLowerCase() ?? '')) return true;
  // "Roe’s chief": a name of its own.
  return start >= role.start && !/\s/u.test(text) && /^\s+\p{Ll}/u.test(phrase.slice(start + text.length));
}

const DETERMINER =
  /^(?:the|an?|one|another|our|this|that|my|his|her|their|former|then|said|asked|told|by|as|and|but|when|while|because|so|s)$/iu;
const PREPOSITION = /^(?:of|at|in|from|for|with|to|near|on|by)$/iu;

/**
 * What somebody does or is, in a phrase that names him by that: "the health minister", "a surgeon at the clinic", "head of the zoo".
 * @returns the words from the determiner up to the noun; `isWhole`: nothing else in the phrase may be the one who speaks
 */
function roleIn(phrase: string): (Named & { readonly isWhole: boolean }) | undefined {
  const words = wordsOf(phrase);
  const heads = words.flatMap(({ key, capital }, at) =>
    // "Courier" is the name of an outlet, "Prime Minister" an office.
    (capital ? isOfficeName(key) : isOccupation(key)) ? [at] : [],
  );
  // Of "the head of the board" the first; of "listened as the nurse" the last that no preposition leads to.
  const led = (at: number) => {
    let before = at - 1;
    while (
      before >= 0 &&
      !DETERMINER.test(words[before]?.key ?? '') &&
      !PREPOSITION.test(words[before]?.key ?? '')
    )
      before -= 1;
    while (before > 0 && /^(?:the|an?|our|his|her|their|my)$/u.test(words[before]?.key ?? '')) before -= 1;
    return PREPOSITION.test(words[before]?.key ?? '');
  };
  const head = heads.findLast((at) => !led(at)) ?? heads[0];
  const noun = words[head ?? -1];
  if (head === undefined || noun === undefined) return undefined;
  let from = head;
  while (from > 0 && head - from < 4) {
    const before = words[from - 1];
    if (before === undefined || DETERMINER.test(before.key) || PREPOSITION.test(before.key)) break;
    if (!/^[\s-]+$/u.test(phrase.slice(before.end, words[from]?.start))) break;
    from -= 1;
  }
  const start = words[from]?.start ?? noun.start;
  const end = noun.end + (INSTITUTION.exec(phrase.slice(noun.end))?.[0].length ?? 0);
  return { text: phrase.slice(start, end), start, end, isWhole: goesNoFurther(phrase.slice(end)) };
}

/** A body in small letters that begins a phrase, as in `roleIn`: "the culture ministry", "the French foreign ministry". */
function bodyIn(phrase: string): ReturnType<typeof roleIn> {
  const found = BODY.exec(phrase);
  const text = found?.groups?.body ?? '';
  if (found === null || !isNamedBody(text)) return undefined;
  const end = found[0].length;
  return { text, start: end - text.length, end, isWhole: goesNoFurther(phrase.slice(end)) };
}

const BODY =
  /^\s*(?:(?:[Aa]s|[Aa]nd|[Bb]ut|then|while)\s+)?(?:[Tt]he|its|their|our)\s+(?<body>[\p{L}-]+(?:\s+(?!(?:also|then|once|has|have|had|just|even|never|later|is|was|not|in|at|on|with)\s)[\p{Ll}-]+){1,5})(?![\p{L}-])/u;

/** What somebody is the head or the minister of. */
const INSTITUTION =
  /^\s+(?:of|for)\s+(?:the\s+)?(?:(?!(?:at|in|from|with|to|who|and|told|said)\s)[\p{L}'’-]+(?:\s+|$)){1,4}(?<!\s)/u;

/** Behind a role: where it is held, what two commas set off, adverbs. */
const goesNoFurther = (rest: string): boolean =>
  /^(?:['’]s?)?(?:\s+(?:himself|herself|themselves))?(?:\s+(?:of|at|in|from|for|with|on|near)\s+[^,]{1,60})?(?:\s*,[^,]{1,80},)?(?:\s+(?:also|then|once|has|have|had|just|even|really|never|recently|again|later|earlier|reportedly|yesterday|today|is|was|not|here|there|(?:did|has|does)(?:\s+not|n['’]t)))*[\s,.:;*_"“”„«»'‘’(—–-]*$/iu.test(
    rest,
  ) && !/\b(?:i|we|you|he|she|they|it|who|what)\b/iu.test(rest);

/** "A friend of Roe", "the lawyer for Roe", "Roe’s spokesman": the phrase is about somebody whom the name only places. */
function isAnothers(phrase: string, known: Named, roleOf: () => Named | undefined): boolean {
  const behind = phrase.slice(known.end);
  if (/^['’]s?\s+(?:[\p{Ll}-]+\s+){0,2}[\p{Ll}-]+\s*$/u.test(behind))
    return isOccupation(/([\p{Ll}-]+)\s*$/u.exec(behind)?.[1] ?? '');
  const before = phrase.slice(0, known.start);
  if (!LED_TO.test(before)) return false;
  const role = roleOf();
  return role !== undefined && role.end <= known.start && LED_TO.exec(before)?.index === role.end;
}

/** Between a role and the name that it is held under. */
const LED_TO = /\s+(?:of|for|to|with|at|from|near|under)\s+(?:the\s+|(?:\p{Lu}[\p{L}.]*\s+){0,3})?$/u;

/**
 * Who holds an office whose institution is called after somebody else: "professor at the Birch Institute of Geology Ada Flint". The
 * full name that ends the phrase, with nothing that speaks of a second person in between.
 */
function holderOf(phrase: string, known: Named, people: People): Named | undefined {
  const rest = phrase.slice(known.end);
  const isPlace = /\b(?:in|at|of|from)\s+(?:the\s+)?$/iu.test(phrase.slice(0, known.start));
  if (!isPlace && !/^['’]s?\s/u.test(rest)) return undefined;
  if (BESIDE.test(rest)) return undefined;
  const last = /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)+(?=[\s,:"“„«'‘*_(—–-]*$)/u.exec(rest);
  const name = last === null ? undefined : people.known(last[0]);
  if (last === null || name === undefined || !/\s/u.test(name.text)) return undefined;
  if (rest.slice(0, last.index).includes(',')) return undefined;
  if (last[0].slice(name.end).trim() !== '') return undefined;
  const start = known.end + last.index + name.start;
  return { text: name.text, start, end: start + name.text.length };
}

/** Longest name, in words. */
const LONGEST = 6;

/** Whether what stands before a name in a signature leads to it: "said", "by the novelist". */
export const leadsToName = (text: string): boolean =>
  wordsOf(text).every(
    ({ key, capital }) =>
      capital ||
      DETERMINER.test(key) ||
      isOccupation(key) ||
      TITLES.has(key) ||
      /^(?:quote|via|source|late)$/u.test(key),
  );

/** The known person whose name ends a text: "Roe liked Flint" gives Flint. */
export function nameEnding(text: string, offset: number, people: People): Named | undefined {
  const words = wordsOf(text);
  const end = words.at(-1)?.end ?? 0;
  if (text.slice(end).trim() !== '') return undefined;
  for (const { start } of words.slice(-LONGEST)) {
    const own = text.slice(start, end);
    const person = people.person(own);
    if (person?.start === 0 && person.end === own.length && !people.isOutlet(own))
      return { ...person, start: offset + start, end: offset + end };
  }
  return undefined;
}

/** Capitalised at the beginning of a sentence, not as a name. */
const OPENERS =
  /^(?:As|And|But|When|While|Then|So|Did|Does|Do|Has|Is|Was|If|That|According|By|From|The|A|An|What|Why|How|Who|On|In|At|Also|Just|Really|Yesterday|Today|Here|Quote|Breaking|Source|Lol|Wow|Hey|Hi|No|Yes|My|Our|Their|His|Her|Its|Yet|After|Before|Later|Earlier|Once|Someone|Everyone|Nobody|For|Not|To|Or|Still|Now|Well|RT|MT|FYI|ICYMI|PSA)$/u;

/** The length of the words before a name that only open the sentence: "As Bay Courier". */
function openerOf(capitals: string): number {
  const [first = ''] = capitals.split(/\s/u);
  return first !== capitals && OPENERS.test(first)
    ? capitals.length - capitals.slice(first.length).trimStart().length
    : 0;
}

const THEY =
  /^(?:and\s+|but\s+|then\s+|so\s+)?(?:he|she|they|(?:the\s+|some\s+)?(?:reports?|sources?|media|officials?))(?:\s+(?:also|then|once|has|have|had|just|even|really|never))*$/iu;
/** Between a name and the verb that reports. */
const ADVERBS =
  /^(?:\s*,[^,]{1,80},|\s*\([^()]{1,60}\)|\s*[,)])?(?:\s+(?:also|then|once|has|have|had|just|even|really|never|recently|again|later|earlier|reportedly|yesterday|today|is|was|not|(?:did|has|does)(?:\s+not|n['’]t)))*\s*$/iu;

/** Whether a phrase is the subject of a verb that reports: "he", "Lavrov also", "the French minister". */
export function isSubject(phrase: string, people: People): boolean {
  const text = phrase.trim();
  if (THEY.test(text) || people.isOutlet(text)) return true;
  const named = nameIn(text, 0, people);
  if (named === undefined) return false;
  return ADVERBS.test(text.slice(named.end)) && isNameOnly(text.slice(0, named.end), people);
}

const TITLES = titlesMarked('title');
const BEFORE_NAME =
  /^(?:as|and|but|so|when|while|then|yesterday|today|the|a|an|of|for|former|ex|late|top|defen[cs]e|that|because)$/iu;

/** Whether a phrase is a name or an office and nothing else, titles and adjectives before it included. */
export function isNameOnly(phrase: string, people: People): boolean {
  const text = phrase.trim();
  const named = nameIn(text, 0, people);
  if (named === undefined || !/^['’s\s]*$/u.test(text.slice(named.end))) return false;
  const before = wordsOf(text, 0, named.start);
  return (
    before.length <= 6 &&
    before.every(
      (word) =>
        word.capital ||
        BEFORE_NAME.test(word.key) ||
        TITLES.has(word.key) ||
        isOccupation(word.key) ||
        isPortfolio(word.key),
    )
  );
}
