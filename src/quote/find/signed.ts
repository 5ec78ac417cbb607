import { ROLE_NOUNS } from '../../english/index.ts';
import { givenNameGender } from '../../names/given-names.ts';
import { isBe } from '../grammar/closed.ts';
import { phraseEndingAt, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { isTimeName } from '../grammar/times.ts';
import { isDevice } from '../grammar/written.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';
import { isOutlet } from './passed-on.ts';
import { LIMITING } from './spoken-with.ts';
import { isInCapitals } from './work-titles.ts';

/** A title of a book or a show is short and has no verb; what people say mostly has one. */
export function isSubstantial(view: View, open: number): boolean {
  const region = regionAt(view, open);
  if (region === undefined) return false;
  if (region.close - region.open > 9) return true;
  for (let at = open; at < region.close; at += 1) if (isFiniteVerb(view.tags[at])) return true;
  return false;
}

const ADDRESSED: ReadonlySet<string> = new Set(['to', 'in', 'on', 'at', 'speaking', ',']);

/** "“…” were her last words", "“…,” was Smith’s answer", "“…,” was the verdict of Smith": what the quotation was of whose. */
export function findWhose(view: View, unit: Unit): Finding | undefined {
  const { tags, tokens } = view;
  const region = openingRegion(view, unit);
  if (region === undefined) return undefined;
  const { close } = region;
  if (!isBe(tokens[close + 1]?.lower)) return undefined;
  const how = wasHow(view, unit, close + 2);
  if (how !== undefined) return { content: [{ first: unit.first, last: close + 1 }], ...how };
  // "“Yes” was not the answer"
  if (/^(?:not|never|hardly)$/.test(tokens[close + 2]?.lower ?? '')) return undefined;
  const isWorded = (at: number) => WORDED.test(tokens[at]?.lower ?? '');
  let noun = close + 2;
  while (noun < unit.last && noun < close + LONGEST_OWNED && !isWorded(noun)) noun += 1;
  if (!isWorded(noun)) return undefined;
  let owner = noun - 1;
  while (owner > close + 1 && (tags[owner] === 'JJ' || tags[owner] === 'RB' || tags[owner] === 'VN'))
    owner -= 1;
  const source =
    tags[owner] === 'PS'
      ? { first: owner, last: owner + 1 }
      : tags[owner] === 'POS'
        ? phraseEndingAt(view, owner, close + 2)
        : tags[owner] === 'DT' && isOrigin(tokens[noun]?.lower ?? '', tokens[noun + 1]?.lower)
          ? notDevice(view, phraseStartingAt(view, noun + 2, unit.last, true))
          : undefined;
  return (
    source && {
      content: [{ first: unit.first, last: close + 1 }],
      cue: { first: close + 1, last: noun + 1 },
      source,
    }
  );
}

/** The closed quotation with which a sentence opens. */
function openingRegion(view: View, { first }: Unit): View['regions'][number] | undefined {
  const region = view.tags[first] === 'OQ' ? regionAt(view, first) : undefined;
  return region?.closed === true ? region : undefined;
}

/** "the message from the cash machine": nobody says it. */
const notDevice = ({ tokens }: View, source: Range | undefined): Range | undefined =>
  source && isDevice(tokens[source.last - 1]?.lower ?? '') ? undefined : source;

/** "the verdict | of", "the answer | from"; "the view from the bridge" is nobody's. */
const isOrigin = (noun: string, link: string | undefined): boolean =>
  link === 'of' || (link === 'from' && GIVEN.test(noun));

const GIVEN = /^(?:answer|reply|response|message|reaction|verdict|comment|warning|advice)$/;

/** "“Utter drivel” was how Smith described it", "… the way Smith put it", "“…” is what Smith calls it": who puts it so, and by which verb. */
function wasHow(view: View, unit: Unit, start: number): { cue: Range; source: Range } | undefined {
  const at = isWay(view, start) ? start + 1 : start;
  // "“No comment” was all that Smith would say"
  const isAll = view.tokens[at]?.lower === 'all';
  if (!isAll && at === start && !/^(?:how|what)$/.test(view.tokens[at]?.lower ?? '')) return undefined;
  const source = phraseStartingAt(
    view,
    isAll && view.tags[at + 1] === 'TH' ? at + 2 : at + 1,
    unit.last,
    true,
  );
  // "how the captain, Ida Moen, described it"
  const behind = source?.last ?? at;
  const first = view.tags[behind] === 'COMMA' ? behind + 1 : behind;
  const verb = isAll && view.tags[first] === 'MD' ? first + 1 : first;
  if (source !== undefined && isAll)
    return LIMITING.test(view.tokens[verb]?.word.lemma ?? '')
      ? { cue: { first, last: verb + 1 }, source }
      : undefined;
  if (source === undefined || !PUTTING.has(view.tokens[verb]?.word.lemma ?? '')) return undefined;
  return isVerb(view.tags[verb]) ? { cue: { first: verb, last: verb + 1 }, source } : undefined;
}

/** "the way" */
export const isWay = ({ tokens }: View, at: number): boolean =>
  tokens[at]?.lower === 'the' && tokens[at + 1]?.lower === 'way';

/** What one does with words for a thing. */
const PUTTING: ReadonlySet<string> = new Set(
  'call describe put characterise characterize sum say phrase greet react respond'.split(' '),
);

/** Tokens from a quotation to the noun that says what it was. */
const LONGEST_OWNED = 9;

/** "“…” - X": a quotation set alone with its source behind a dash. */
export function findSigned(view: View, unit: Unit): Finding | undefined {
  const region = openingRegion(view, unit) ?? headedRegion(view, unit);
  if (region === undefined) return undefined;
  const whose = region.open === unit.first ? findWhose(view, unit) : undefined;
  if (whose !== undefined) return whose;
  let at = region.close + 1;
  // "“…”: Ann Lee", "“…,” Ann Lee, mayor of Leeds"
  const plain = signedPlainly(view, unit, region) ?? signedInBrackets(view, unit, region);
  if (plain !== undefined) return plain;
  // "“…,” per X"
  const per = view.tokens[at]?.text === 'per' ? 1 : 0;
  if (view.tags[at] !== 'DASH' && per === 0) return undefined;
  at += per;
  while (view.tags[at] === 'DASH') at += 1;
  // "— Statement from Ann Lee"
  if (WORDED.test(view.tokens[at]?.lower ?? '') && /^(?:from|of|by)$/.test(view.tokens[at + 1]?.lower ?? ''))
    at += 2;
  const phrase = phraseStartingAt(view, at, unit.last, true);
  if (phrase === undefined) return undefined;
  // "— former Gov. Ann Lee"
  const opening = FORMER.test(view.tokens[phrase.first]?.lower ?? '') ? phrase.first + 1 : phrase.first;
  if (view.tags[opening] !== 'NNP') return undefined;
  // "— Ida Lee (@idalee) March 3, 2021"
  const handle = handleIn(view, phrase);
  const source = handle === undefined ? phrase : { first: phrase.first, last: handle };
  // "— Kelby Herald, May 3, 1975": where it stood, and not who said it.
  let name = opening;
  while (name < source.last && view.tags[name] === 'NNP' && !isTimeName(view.tokens[name]?.lower)) name += 1;
  const month = view.tokens[name + 1]?.lower;
  const isMay = month === 'may' && view.tags[name + 2] === 'CD';
  const isDated = view.tags[name] === 'COMMA' && (isTimeName(month) || isMay);
  if (handle === undefined && isDated && isOutlet(view, { first: source.first, last: name }))
    return { content: [{ first: region.open, last: region.close + 1 }] };
  // "— Ida Lee to the Kelby Herald", "— Ida Lee, in a letter"
  const next = view.tokens[source.last];
  const isAddressed = handle !== undefined || (next !== undefined && ADDRESSED.has(next.lower));
  if (source.last < unit.last - 1 && !isAddressed) return undefined;
  for (let rest = source.last; rest < unit.last; rest += 1)
    if (isFiniteVerb(view.tags[rest])) return undefined;
  return {
    content: [{ first: region.open, last: region.close + 1 }],
    cue: { first: region.close + 1, last: at },
    source,
  };
}

const FORMER = /^(?:former|ex|then)$/;

/** "The badger does not care – “…”": the heading of a newsletter's item, and behind its dash a quotation. */
function headedRegion({ tags, inside, regions }: View, unit: Unit): View['regions'][number] | undefined {
  let open = unit.first;
  while (open < unit.last && open - unit.first < LONGEST_HEADING && inside[open] === -1) open += 1;
  const region = regions[inside[open] ?? -1];
  const isHeaded = region?.closed === true && region.open === open && tags[open - 1] === 'DASH';
  return isHeaded && tags[region.close + 1] === 'DASH' ? region : undefined;
}

/** Tokens of a heading with its dash. */
const LONGEST_HEADING = 16;

/** Where "(@idalee)" opens behind a name, or right behind the phrase. */
function handleIn({ tokens }: View, { first, last }: Range): number | undefined {
  for (let at = first + 1; at <= last; at += 1)
    if (tokens[at]?.text === '(' && tokens[at + 1]?.text === '@') return at;
  return undefined;
}

/** "• “…” Ann Lee, mayor", "“…” (Ann Lee)": a paragraph that is one quotation and who signs it. */
export function signedBelow(view: View): Finding | undefined {
  const { tags, tokens } = view;
  // "Finally, “…” Ann Lee, the Gazette"
  const isLed = tags[1] === 'COMMA' && tags[0] === 'RB';
  const isWord = tokens[0]?.kind === 'word' || tokens[0]?.kind === 'number';
  const start = tags[0] === 'OQ' ? 0 : isLed ? 2 : isWord ? -1 : 1;
  const region = tags[start] === 'OQ' ? view.regions[0] : undefined;
  if (region === undefined || !region.closed || region.open !== start) return undefined;
  const bracket = tags[region.close + 1] === 'LP' ? 1 : 0;
  const first = region.close + 1 + bracket;
  // "“The stall shakes” (Ida Moen).": the stop stands behind all.
  const isStoppedBehind = bracket === 1 && tags[tokens.length - 1] === 'STOP';
  const end = tokens.length - bracket - (isStoppedBehind ? 1 : 0);
  if (end - first > LONGEST_SIGNATURE || isInCapitals(view, region.open, region.close)) return undefined;
  if (!isStoppedBehind && !/^[.!?…]$/u.test(tokens[region.close - 1]?.text ?? '')) return undefined;
  const source = phraseStartingAt(view, first, end, false);
  if (source === undefined || source.last - source.first < 2) return undefined;
  for (let at = source.first; at < source.last; at += 1) if (tags[at] !== 'NNP') return undefined;
  for (let at = source.last; at < end; at += 1)
    if (isFiniteVerb(tags[at]) || tags[at] === 'STOP' || tags[at] === 'OQ' || tags[at] === 'COLON')
      return undefined;
  return source.last === end || tags[source.last] === 'COMMA'
    ? { content: [{ first: region.open, last: region.close + 1 }], source }
    : undefined;
}

/** Tokens of a name with its role below a quotation. */
const LONGEST_SIGNATURE = 14;

/** Behind a sentence in marks nothing but a colon or the comma of the marks, and a name with what its bearer is. */
function signedPlainly(
  view: View,
  unit: Unit,
  { open, close }: { readonly open: number; readonly close: number },
): Finding | undefined {
  const isColon = view.tags[close + 1] === 'COLON';
  if (!isColon && view.tags[close - 1] !== 'COMMA') return undefined;
  const first = isColon ? close + 2 : close + 1;
  let name = first;
  while (name < unit.last && view.tags[name] === 'NNP') name += 1;
  if (name - first < 2 || !isSubstantial(view, open) || isInCapitals(view, open, close)) return undefined;
  if (givenNameGender(view.tokens[first]?.text ?? '') === undefined) return undefined;
  const isEnd = name >= unit.last || view.tags[name] === 'STOP';
  // "“The boat that never came,” Ann Lee": the author of a title, unless it is told what she is.
  if (isColon ? !isEnd : view.tags[name] !== 'COMMA' || !ROLE_NOUNS.has(view.tokens[name + 1]?.lower ?? ''))
    return undefined;
  for (let at = name; at < unit.last; at += 1)
    if (isVerb(view.tags[at]) || view.tags[at] === 'OQ') return undefined;
  return {
    content: [{ first: open, last: close + 1 }],
    cue: { first: close + 1, last: first },
    source: { first, last: name },
  };
}

/** "“The stall shakes” (Ida Moen, 41, baker).": who is named in full in the brackets, with what they are. */
function signedInBrackets(
  view: View,
  unit: Unit,
  { open, close }: { readonly open: number; readonly close: number },
): Finding | undefined {
  const { tags, tokens } = view;
  const first = close + 2;
  if (tags[close + 1] !== 'LP' || isInCapitals(view, open, close) || !isSubstantial(view, open))
    return undefined;
  let name = first;
  while (name < unit.last && tags[name] === 'NNP') name += 1;
  let end = name;
  while (end < unit.last && tags[end] !== 'RP') {
    if (isFiniteVerb(tags[end]) || tags[end] === 'OQ' || tags[end] === 'STOP' || tags[end] === 'COLON')
      return undefined;
    end += 1;
  }
  const isEnd = end + 1 >= unit.last || tags[end + 1] === 'STOP';
  // "(Ann Lee, as the queen)": a part that she plays.
  if (tokens[name + 1]?.lower === 'as') return undefined;
  if (name - first < 2 || !isEnd || (tags[name] !== 'COMMA' && name !== end)) return undefined;
  if (givenNameGender(tokens[first]?.text ?? '') === undefined) return undefined;
  return {
    content: [{ first: open, last: close + 1 }],
    cue: { first: close + 1, last: first },
    source: { first, last: name },
  };
}

/** What somebody has said, by its noun. */
export const WORDED =
  /^(?:verdict|message|advice|answer|reply|response|reaction|view|opinion|assessment|judgment|judgement|conclusion|comment|warning|explanation|words?|line|statement|tweet|post|note|letter|email|text|summary)$/;
