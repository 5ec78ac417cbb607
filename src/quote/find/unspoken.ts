import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from '../grammar/tags.ts';
import type { View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';

/**
 * A finding without what stands in marks and is not said by anybody: words on a sign, titles of works, names of things, ratings.
 * @returns undefined when nothing is left
 */
export function withoutUnspoken(view: View, finding: Finding): Finding | undefined {
  if (
    isScrap(view, finding) ||
    entitles(view, finding) ||
    isOnSign(view, finding) ||
    isTitle(view, finding) ||
    isShow(view, finding) ||
    isGerund(view, finding) ||
    isLabel(view, finding)
  )
    return undefined;
  const content = finding.content.filter(
    (range, index) => !namesWork(view, range) && (index === 0 || !isAside(view, range.first)),
  );
  if (content.length === 0) return undefined;
  return content.length === finding.content.length ? finding : { ...finding, content };
}

const SIGNS: ReadonlySet<string> = new Set(
  (
    'sign signs banner banners placard placards poster posters t-shirt t-shirts shirt shirts hat hats cap caps sticker stickers ' +
    'billboard billboards plaque plaques inscription graffiti badge badges button buttons tattoo label flag flags signboard ' +
    'headline headlines caption captions mural jacket jackets sweater sweatshirt hoodie mug apron sash jersey wall walls'
  ).split(' '),
);

/** "a sign that read “…”", "banners saying “…”". */
function isOnSign(view: View, { cue, source }: Finding): boolean {
  if (cue === undefined) return false;
  if (source !== undefined && source.last - source.first <= 6) {
    if (isSign(view, source.last - 1)) return true;
  }
  let at = cue.first - 1;
  while (view.tags[at] === 'WH' || view.tags[at] === 'TH' || view.tags[at] === 'RB') at -= 1;
  return isSign(view, at);
}

/** "T-shirts that proclaimed “…”": the mark at `open` opens what stands on a sign. */
export function opensSign(view: View, open: number): boolean {
  let at = open - 1;
  // "click on “I agree”"
  if (view.tokens[at]?.lower === 'on' && /^(?:click|tap|press)/u.test(view.tokens[at - 1]?.lower ?? ''))
    return true;
  if (WRITING.has(view.tokens[at]?.lower ?? '')) {
    if (view.tokens[at]?.lower !== 'words') return true;
    // "his picture above the words “…”"
    if (/^(?:above|over|under|below|beneath|beside)$/.test(view.tokens[at - 2]?.lower ?? '')) return true;
    // "wore a shirt with the words “…”", not "ended with the words “…”"
    while (at > open - 5 && !isSign(view, at)) at -= 1;
    return isSign(view, at);
  }
  while (at > open - 5 && (isVerb(view.tags[at]) || BETWEEN.has(view.tags[at] ?? 'SYM'))) at -= 1;
  return isSign(view, at);
}

/** What is written on a thing, not said: "the subject line “…”", "bearing the slogan “…”". */
const WRITING: ReadonlySet<string> = new Set(
  (
    'line slogan motto legend lettering hashtag words titled entitled headlined captioned inscribed painted scrawled daubed carved ' +
    'labelled labeled marked stamped sprayed spray-painted engraved printed embroidered stitched tattooed chalked'
  ).split(' '),
);

const BETWEEN: ReadonlySet<Tag> = new Set<Tag>(['WH', 'TH', 'RB', 'COLON', 'COMMA']);

/** Not somebody called Banner. */
function isSign(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    token !== undefined && SIGNS.has(token.lower) && (token.text === token.lower || token.text.includes('-'))
  );
}

/** "quoting the mayor", "denies writing": a name or a word that says nothing. */
function isScrap(view: View, { content, lemma, source }: Finding): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1) return false;
  // "the files, dubbed “the harbour papers”": a name that nobody gives.
  if (source === undefined && NAMING.has(lemma ?? '') && view.tags[range.first] === 'OQ') return true;
  if (lemma !== 'quote') return range.last - range.first === 1 && view.tags[range.first] === 'VG';
  for (let at = range.first; at < range.last; at += 1) if (view.inside[at] !== -1) return false;
  return true;
}

/** "wrote an angry post titled “…”": the words head a work, and nobody says them. */
function entitles(view: View, { content, cue }: Finding): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1 || cue === undefined) return false;
  let open = range.first;
  while (open < range.last && view.inside[open] === -1) open += 1;
  const region = open < range.last ? regionAt(view, open) : undefined;
  if (region === undefined || region.close < range.last - 2) return false;
  const at =
    view.tags[region.open - 1] === 'COMMA' || view.tags[region.open - 1] === 'COLON'
      ? region.open - 2
      : region.open - 1;
  return ENTITLED.has(view.tokens[at]?.lower ?? '');
}

const ENTITLED: ReadonlySet<string> = new Set(
  'titled entitled headlined captioned subtitled headline heading'.split(' '),
);

/** Verbs after which words in capitals may be a cry or a message. */
const UTTERING: ReadonlySet<string> = new Set(
  'say tell add ask reply answer shout chant yell cry scream tweet write post whisper exclaim sing read'.split(
    ' ',
  ),
);

/** "announced “Waiting for the Last Boat”": words in capitals right behind the verb, and no end of a sentence. */
function isTitle(view: View, { content, cue, lemma }: Finding): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1 || cue === undefined || cue.last > range.first) return false;
  const region = view.tags[range.first] === 'OQ' ? regionAt(view, range.first) : undefined;
  if (region === undefined || !region.closed || region.close < range.last - 1) return false;
  const before = view.tags[region.open - 1];
  if (before === 'COLON' || before === 'COMMA' || UTTERING.has(lemma ?? '')) return false;
  return isInCapitals(view, region.open, region.close);
}

/** "told NBC’s “Meet the Press”", "trashed Lee on the BBC’s “Early Tide”": where it was said, not what. */
export function isShow(view: View, { content }: Finding): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1) return false;
  let open = range.first;
  while (open < range.last && view.inside[open] === -1 && !isFiniteVerb(view.tags[open])) open += 1;
  const region =
    open > range.first && open < range.last && view.inside[open] !== -1 ? regionAt(view, open) : undefined;
  if (region === undefined || region.close < range.last - 1 || view.tags[open - 1] !== 'POS') return false;
  const stop = view.tokens[region.close - 1]?.text === '.' ? region.close - 1 : region.close;
  return isInCapitals(view, region.open, stop);
}

/** "on his podcast, “So It Goes”", "a piece entitled “The Long Way”": the words name the work before them. */
function namesWork(view: View, { first, last }: Range): boolean {
  const region = view.tags[first] === 'OQ' ? regionAt(view, first) : undefined;
  if (region === undefined || !region.closed || region.close < last - 1) return false;
  const at = view.tags[first - 1] === 'COMMA' ? first - 2 : first - 1;
  if (WORKS.has(view.tokens[at]?.lower ?? '')) return isHeadline(view, region.open, region.close);
  return isInCapitals(view, region.open, region.close) && tellsOfWork(view, at);
}

/** "published a book last year about her escape, “…”": the work stands some words before its title. */
function tellsOfWork({ tags, tokens, inside }: View, last: number): boolean {
  for (let at = last; at > last - FAR_FROM_WORK && tags[at] !== 'STOP' && inside[at] === -1; at -= 1)
    if (WORKS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Tokens between a work and its title. */
const FAR_FROM_WORK = 12;

/** "The report, “How the harbour lost its way,” came out in May": an apposition to the work before it. */
export function headsWork(view: View, { first, last }: Range): boolean {
  const { tags, tokens } = view;
  return (
    tags[first - 1] === 'COMMA' &&
    WORKS.has(tokens[first - 2]?.lower ?? '') &&
    tags[last - 2] === 'COMMA' &&
    isFiniteVerb(tags[last])
  );
}

/** "The episode “Who has the keys?” has been heard": a title behind what it is the title of. */
export function isCalled({ tags, tokens }: View, { first, last }: Range): boolean {
  return (
    TITLED.test(tokens[first - 1]?.lower ?? '') &&
    (isFiniteVerb(tags[last]) || tags[last] === 'IN' || tags[last] === 'STOP' || tags[last] === 'COMMA')
  );
}

const TITLED =
  /^(?:episode|chapter|book|novel|film|movie|song|single|album|podcast|play|poem|essay|lecture|exhibition|series|documentary)$/;

const WORKS: ReadonlySet<string> = new Set(
  (
    'book books novel novels memoir memoirs autobiography biography podcast podcasts program programme programs show shows series ' +
    'sitcom documentary film films movie movies play plays musical opera song songs single album albums track poem poems essay ' +
    'painting exhibition exhibit sculpture magazine journal column blog newsletter game entitled titled subtitled named dubbed ' +
    'headlined hit paper report article piece op-ed'
  ).split(' '),
);

/** All but short ones in capitals; a comma or the last mark may stand among them. */
export function isHeadline(view: View, open: number, close: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = open + 1; at < close; at += 1) {
    const token = view.tokens[at];
    if (token?.kind !== 'word') continue;
    words += 1;
    if (token.text !== token.lower) capitals += 1;
    if (token.text === token.lower && (token.text.length > 4 || words === 1)) return false;
  }
  return capitals * 2 > words && close - open < LONGEST_TITLE;
}

/** Tokens between the marks of a title. */
const LONGEST_TITLE = 14;

/** "X, author of “The Salt Road”, said": the quotation that ends at `close` is a title or a name inside the subject. */
export function namesThing(view: View, close: number): boolean {
  const region = regionAt(view, close);
  const before = view.tags[(region?.open ?? 0) - 1];
  if (
    region === undefined ||
    (before !== 'IN' && before !== 'VN' && before !== 'VD' && before !== 'NN' && before !== 'DT')
  )
    return false;
  return isInCapitals(view, region.open, region.close);
}

/** Tokens; more of them are no name and no title. */
const LONGEST_IN_CAPITALS = 40;

/** Words with capitals of a title that is a sentence: "Our Town Is Here to Save Norland." */
const FEWEST_OF_SENTENCE = 4;

/** Words between two marks that all have a capital, short ones aside, and no sentence: "It’s five o’clock.", with a verb and a stop, is one. */
export function isInCapitals(view: View, open: number, close: number): boolean {
  if (close - open > LONGEST_IN_CAPITALS) return false;
  let long = 0;
  let capitals = 0;
  let verbs = 0;
  for (let at = open + 1; at < close; at += 1) {
    const token = view.tokens[at];
    if (isFiniteVerb(view.tags[at])) verbs += 1;
    if (token?.kind !== 'word') {
      const isLast = at === close - 1 && /^[,.]$/.test(token?.text ?? '');
      if (token !== undefined && !isLast && /^[.,?!…]$/u.test(token.text)) return false;
      continue;
    }
    if (token.text.length <= 3 && at > open + 1) continue;
    long += 1;
    if (token.text !== token.lower) capitals += 1;
  }
  const stops = view.tokens[close - 1]?.text === '.';
  return long >= (stops && verbs > 0 ? FEWEST_OF_SENTENCE : 2) && capitals === long;
}

/** "saying “sorry” is for others": the verb is the subject of another. */
function isGerund(view: View, { content, cue }: Finding): boolean {
  const [range] = content;
  if (range === undefined || cue === undefined || view.tags[cue.last - 1] !== 'VG') return false;
  const region = view.tags[range.first] === 'OQ' ? regionAt(view, range.first) : undefined;
  if (region === undefined || region.close - region.open > 4) return false;
  return range.last > region.close + 1 && isFiniteVerb(view.tags[region.close + 1]);
}

/** "refers to the “two rivers” story as the “Valley World”": each quotation names a thing. */
function isLabel(view: View, { content, cue, lemma }: Finding): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1 || cue === undefined || cue.last > range.first) return false;
  if (view.tags[range.first] === 'OQ') return false;
  if (NAMING.has(lemma ?? '')) return givesName(view, range);
  if (!LABELLING.has(lemma ?? '')) return false;
  let labels = 0;
  for (let at = range.first; at < range.last; at += 1) {
    if (view.inside[at] === -1) {
      if (isFiniteVerb(view.tags[at])) return false;
      continue;
    }
    const region = regionAt(view, at);
    if (region === undefined || view.tags[region.open - 1] !== 'DT') return false;
    if (!isNoun(view.tags[region.close + 1]) && !isInCapitals(view, region.open, region.close)) return false;
    labels += 1;
    at = region.close;
  }
  return labels > 0;
}

/** "called the raid “Operation Quiet Morning”": a noun and the name that it bears. */
function givesName(view: View, { first, last }: Range): boolean {
  let open = first;
  while (open < last && view.inside[open] === -1) {
    if (isFiniteVerb(view.tags[open])) return false;
    open += 1;
  }
  const region = open < last ? regionAt(view, open) : undefined;
  return (
    region !== undefined &&
    region.close >= last - 1 &&
    isNoun(view.tags[open - 1]) &&
    isInCapitals(view, region.open, region.close)
  );
}

const NAMING: ReadonlySet<string> = new Set('call dub name label title term'.split(' '));

const LABELLING: ReadonlySet<string> = new Set('refer allude mention cite'.split(' '));

/** "…,” wrote X, who cut her rating to “sell”": a word or two in marks behind other words than the reporting clause. */
function isAside(view: View, first: number): boolean {
  const region = view.tags[first] === 'OQ' ? regionAt(view, first) : undefined;
  if (region === undefined || region.close - region.open > 3) return false;
  const before = view.tags[first - 1];
  return before === 'IN' || before === 'TO' || before === 'DT' || before === 'PS';
}
