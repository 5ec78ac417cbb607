import type { Quote } from '../archive/types.ts';
import { dayRange } from '../article/day.ts';
import type { Article } from '../article/types.ts';
import {
  AMBIGUOUS_MONTHS,
  FUNCTION_WORDS,
  GENDERED,
  isTellingOccupation,
  MONTH_SOURCE,
  MONTHS,
  mayBeBoth,
  monthNumber,
  ROLE_NOUNS,
} from '../english/index.ts';
import type { Claim } from './claim.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';
import {
  inGovernment,
  isNationality,
  isOtherOffice,
  isPortfolio,
  isSameOffice,
  isSecond,
  nearName,
  occupationsIn,
  officesIn,
  WORDS,
} from './occupations.ts';

/** What the message gives, and what the article gives instead. */
export interface Otherwise {
  readonly given: string;
  readonly source: string;
}

/** Of those whose roles have a word so many are looked at. */
const MOST_HOLDERS = 16;
/** UTF-16 units around a claim in which its date and its speaker's role are looked for. */
const LOOK = 120;

interface Around {
  readonly lead: string;
  readonly tail: string;
  /** The sentence behind that of the claim. */
  readonly next: string;
}

/** The rest of the sentence that a claim stands in, and the next one, up to the next quotation. */
export function around({ message, span }: Pick<Claim, 'message' | 'span'>): Around {
  const lead = message.slice(Math.max(0, span.start - LOOK), span.start).replace(/["“„«]\s*$/u, '');
  const behind = message.slice(span.end, span.end + LOOK).replace(/^[.,!?…]*["”“»]/u, ' ');
  const [tail = '', next = ''] = (/^[^"“„«]*/u.exec(behind)?.[0] ?? '').split(/(?<=[.!?])\s|\n/u);
  return {
    lead: lead.slice(
      Math.max(...['. ', '! ', '? ', '\n', '”', '»'].map((mark) => lead.lastIndexOf(mark))) + 1,
    ),
    tail,
    next,
  };
}

/** The quotations that a claim is found in, and those of the same statement. */
export const quotesOf = ({ parts, same, quote }: Finding, corpus: Corpus): Quote[] =>
  [
    ...new Set([
      ...parts.flatMap((part) => part.quote ?? []),
      ...same,
      ...(quote && corpus.parallels.get(quote.id) ? (corpus.parallels.get(quote.id) ?? []) : []),
    ]),
  ].flatMap((id) => corpus.quotes.get(id) ?? []);

interface Given {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Before a year that begins a sentence. */
const BEGINS = String.raw`(?:so|back|ok|from)\s+`;
/** "12 May 2016", "May 2016", "in May", "2016-05-12", "12.5.2016", and a year where nothing else can be meant. */
const DATES = new RegExp(
  `(?:[,(]\\s*(?<year6>(?:19|20)\\d{2})(?=\\s*(?:[).]|$))|^\\s*(?:${BEGINS})?(?<year8>(?:19|20)\\d{2})(?=\\s*[,:])|\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH_SOURCE})\\b\\.?(?:,?\\s+(?<year>\\d{4}))?|(?<month2>${MONTH_SOURCE})\\.?\\s+(?:(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(?<year2>\\d{4}))?|(?<year3>\\d{4}))|(?:in|since|of)\\s+(?:early\\s+|late\\s+)?(?<month4>${MONTH_SOURCE})\\b(?!\\.?,?\\s+\\d)|(?:in|during|from)\\s+(?:early\\s+|late\\s+)?(?<year4>(?:19|20)\\d{2})|(?<year5>\\d{4})-(?<month5>\\d{2})-(?<day5>\\d{2})|(?<figure>\\d{1,2})[./](?<figure2>\\d{1,2})[./](?<year9>(?:19|20)\\d{2})|(?<=\\p{L}\\s)(?<year7>(?:19|20)\\d{2})(?=\\s*[).:,]?\\s*$)))(?![\\p{L}\\p{N}])`,
  'giu',
);

function dateIn(text: string): (Given & { readonly text: string }) | undefined {
  for (const { 0: found, groups = {} } of text.matchAll(DATES)) {
    const first = (...names: string[]) =>
      names.map((name) => groups[name]).find((value) => value !== undefined);
    const name = first('month', 'month2', 'month4');
    const year = first('year', 'year2', 'year3', 'year4', 'year5', 'year6', 'year7', 'year8', 'year9');
    const day = first('day', 'day2', 'day5');
    const isWord = name !== undefined && AMBIGUOUS_MONTHS.has(name) && year === undefined;
    // "It may 5 times be wrong", "and 5 may die", "a march 10 miles long", "the queen of may".
    if (isWord && (first('day', 'day2') !== undefined || /^of/iu.test(found))) continue;
    const month = name === undefined ? groups.month5 : String(monthNumber(name));
    const figures = groups.figure === undefined ? {} : dayAndMonth(found);
    return {
      text: found.replace(/^(?:(?:in|since|of|during|from)\s+|[,(]\s*|\s+)/iu, ''),
      ...(year !== undefined && { year: Number(year) }),
      ...(month !== undefined && { month: Number(month) }),
      ...(day !== undefined && { day: Number(day) }),
      ...figures,
    };
  }
  return undefined;
}

/** Of a date in figures; nothing where either may be the day: 3/5/2016. */
function dayAndMonth(date: string): Pick<Given, 'month' | 'day'> {
  const [one = 0, other = 0] = date.split(/\D/u).map(Number);
  if (Math.min(one, other) < 1 || Math.min(one, other) > 12 || Math.max(one, other) > 31) return {};
  if (other > 12) return { month: one, day: other };
  return one > 12 || one === other || date.includes('.') ? { month: other, day: one } : {};
}

/** In days: an article tells what was said up to a week before, and its date line may be of the day after. */
const TOLD_AFTER = 7;
const DAY = 86_400_000;

/** The next sentence tells when the words were said: "He said this in 2016.", "It is from May 2016." */
const POINTS =
  /(?<!\p{L})(?:(?:it|this|that|these|those)(?:['’]s|\s+(?:is|was|were|are|(?:has|must)\s+(?:have\s+)?been))\s+(?:(?:\p{L}+ly|all|back|said|posted|written|published|reported)\s+)*(?:in|on|from|of)|(?:said|says?|wrote|posted|tweeted)\s+(?:it|this|that|so)\s+(?:back\s+)?(?:in|on))\s/iu;

function dateGiven(claim: Claim): ReturnType<typeof dateIn> {
  const { lead, tail, next } = around(claim);
  return dateIn(tail) ?? dateIn(lead) ?? (POINTS.test(next) ? dateIn(next) : undefined);
}

/** Tells of an article whether it is of the date that the message gives; undefined where it gives none. */
export function ofGivenDate(claim: Claim): ((article: Article) => boolean) | undefined {
  const given = dateGiven(claim);
  return given && (({ date }) => date.iso !== undefined && isOf(date.iso, given));
}

/** The date that the message gives, when no article with the words can be of it, nor speaks of it. */
export function otherDate(claim: Claim, finding: Finding, corpus: Corpus): Otherwise | undefined {
  const given = dateGiven(claim);
  if (given === undefined) return undefined;
  const articles = quotesOf(finding, corpus).flatMap(({ article }) => corpus.articles.get(article) ?? []);
  const [first] = articles;
  const source = first?.date.iso;
  if (source === undefined) return undefined;
  const fits = articles.some(
    (article) =>
      article.date.iso === undefined ||
      isOf(article.date.iso, given) ||
      (!isBefore(article.date.iso, given) && speaksOf(article, given)),
  );
  return fits ? undefined : { given: given.text, source };
}

function isOf(iso: string, given: Given): boolean {
  const range = dayRange(iso);
  if (range === undefined) return true;
  for (let at = range.first - TOLD_AFTER; at <= range.last + 1; at += 1) {
    const day = new Date(at * DAY);
    if (
      (given.year ?? day.getUTCFullYear()) === day.getUTCFullYear() &&
      (given.month ?? day.getUTCMonth() + 1) === day.getUTCMonth() + 1 &&
      (given.day ?? day.getUTCDate()) === day.getUTCDate()
    )
      return true;
  }
  return false;
}

/** What an article says of a time to come is no report of what was said then. */
function isBefore(iso: string, { year, month, day }: Given): boolean {
  if (year === undefined) return false;
  const range = dayRange(iso);
  return range !== undefined && range.last * DAY < Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}

/** The body names that month and that year, behind its dateline: then it may tell of what was said then. */
function speaksOf({ raw, paragraphs, dateline }: Article, { year, month }: Given): boolean {
  const text = paragraphs
    .map(({ start, end }) =>
      raw.slice(dateline && dateline.start < end ? Math.max(start, dateline.end) : start, end),
    )
    .join(' ');
  if (year !== undefined && !text.includes(String(year))) return false;
  return (
    month === undefined ||
    (MONTHS[month - 1] ?? []).some((name) => new RegExp(`\\b${name}\\b`, 'iu').test(text))
  );
}

/** The role that the message gives its speaker, when the articles know others of that person and not this one. */
export function otherRole(claim: Claim, finding: Finding, corpus: Corpus): Otherwise | undefined {
  const { named, message } = claim;
  const { quote } = finding;
  const speaker = quote?.speaker === undefined ? undefined : corpus.people.get(quote.speaker);
  if (named === undefined || quote === undefined || speaker?.kind !== 'person' || !claim.credits(quote))
    return undefined;
  const roles = [...(quote.role === undefined ? [] : [quote.role]), ...speaker.roles];
  const surname = speaker.name.split(/\s+/u).at(-1) ?? '';
  if (roles.length === 0 || surname === '') return undefined;
  const before = ownRole(
    /[^,.;:!?"“”«»\n]*$/u.exec(message.slice(Math.max(0, named.start - 60), named.start))?.[0] ?? '',
  );
  const beside =
    /^(?:,\s*|\s*\()([^,.;:!?"“”«»()\n]{3,60})/u.exec(message.slice(named.end, named.end + 70))?.[1] ?? '';
  const behind = CIRCUMSTANCE.test(beside) ? '' : beside;
  const office = [`${before} ${named.text}`, behind].find((text) => officesIn(text).length > 0);
  const known = () => [...roles, ...nearName(corpus.articles.get(quote.article)?.raw ?? '', surname)];
  if (office === undefined) {
    const occupation = occupationIn(before, behind, corpus);
    if (occupation === undefined || known().some((text) => text.toLowerCase().includes(occupation)))
      return undefined;
    return roles.some((role) => mayHaveBoth(role, [occupation]))
      ? undefined
      : { given: occupation, source: mainOf(roles) };
  }
  const own = new Set(speaker.names.flatMap((name) => name.match(WORDS) ?? []));
  const nameless = (text: string) => text.replace(WORDS, (word) => (own.has(word) ? ' ' : word));
  const offices = officesIn(office);
  // A finance minister is no foreign minister, whatever else he may have been besides.
  const alike = known().filter((text) => officesIn(text).some((one) => offices.includes(one)));
  // "A committee member" may be anything, but for what else is known of her.
  const telling = roles.filter((role) => occupationsIn(role).some(isTellingOccupation));
  const same =
    alike.length > 0
      ? alike
      : (telling.length > 0 ? telling : roles).filter((role) =>
          mayHaveBoth(
            role,
            offices.map((one) => inGovernment(one, office)),
          ),
        );
  // "The minister" does not say which one: another text does.
  const isOther = (text: string) => isOtherOffice(nameless(office), nameless(text));
  const isKnownOtherwise = roles.some((role) => same.includes(role) && isOther(role));
  const fits = (text: string) =>
    isKnownOtherwise ? isSameOffice(nameless(office), nameless(text)) : !isOther(text);
  if (same.some(fits)) return undefined;
  const source = same.find((text) => roles.includes(text)) ?? mainOf(roles);
  return { given: officeIn(nameless(office)), source };
}

/** Behind a name: where and beside whom somebody speaks, "standing by the mayor". */
const CIRCUMSTANCE =
  /^(?:in|at|to|with|before|after|near|beside|behind|on|from|by|for|against|about|who|while|when|(?!acting|outgoing|incoming|sitting|ruling)\p{L}+ing)\s/iu;
/** Up to here the words before a name are about somebody else: "the mayor told", "a meeting with". */
const OF_OTHERS =
  /^.*(?<![\p{L}])(?:with|to|by|from|against|about|when|while|before|after|because|that|and|but|told|heard|asked|said)\s+/isu;
const OWNER = /^.*?([\p{L}-]+)['’]s?\s+/su;

/** What of the words before a name is its bearer's role: "the mayor's brother" is no mayor. */
function ownRole(before: string): string {
  const own = before.replace(OF_OTHERS, '');
  const owner = OWNER.exec(own);
  return owner !== null && officesIn(owner[1] ?? '').length > 0 ? own.slice(owner[0].length) : own;
}

/** The occupation that a message gives somebody, before the name or behind it. */
function occupationIn(before: string, behind: string, corpus: Corpus): string | undefined {
  return [
    /\p{Ll}[\p{L}-]+(?=\s+$)/u.exec(before)?.[0],
    /^(?:(?:an?|the)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,2}?(\p{Ll}[\p{L}-]+)(?=$|\s+(?:of|from|in|at|for)\b)/u.exec(
      behind,
    )?.[1],
  ].find((word) => word !== undefined && isOccupation(word, corpus));
}

/** Whether somebody with a role may be called by other occupations too. */
const mayHaveBoth = (role: string, others: readonly string[]): boolean =>
  occupationsIn(role).some((word) => others.some((other) => mayBeBoth(word, other)));

/** Of somebody's roles the first with an office, or the first. */
const mainOf = (roles: readonly string[]): string =>
  roles.find((role) => officesIn(role).length > 0) ?? roles[0] ?? '';

/** A noun for what somebody does, in English or in this corpus. */
function isOccupation(word: string, { names, people }: Corpus): boolean {
  if (!isTellingOccupation(word) || GENDERED.has(word) || FUNCTION_WORDS.has(word)) return false;
  if (ROLE_NOUNS.has(word)) return true;
  if (!names.people.isRoleWord(word) || names.people.exact(word).length > 0) return false;
  // Roles have all kinds of words in them: what somebody does is the noun that one ends in.
  return names.people.roles
    .having([word])
    .slice(0, MOST_HOLDERS)
    .some((id) => people.get(id)?.roles.some((role) => role.toLowerCase().split(' ').at(-1) === word));
}

/** The office that a message gives, with the words that say which. */
function officeIn(text: string): string {
  return (text.match(WORDS) ?? [])
    .filter(
      (word) => officesIn(word).length > 0 || isPortfolio(word) || isSecond(word) || isNationality(word),
    )
    .join(' ');
}
