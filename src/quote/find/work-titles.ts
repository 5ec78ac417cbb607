import { isSaying } from '../../english/index.ts';
import type { Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import type { View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';

/** "wrote an angry post titled “…”": the words head a work, and nobody says them. */
export function entitles(view: View, { content, cue }: Finding): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1 || cue === undefined) return false;
  let open = range.first;
  while (open < range.last && view.inside[open] === -1) open += 1;
  const region = open < range.last ? regionAt(view, open) : undefined;
  if (region === undefined) return false;
  const [before, two] = [1, 2].map((back) => view.tokens[region.open - back]?.lower ?? '');
  // "emails with the subject line “…”"
  if (ALIASES.test(before ?? '') || (before === 'line' && two === 'subject')) return true;
  if (region.close < range.last - 2) return false;
  const at =
    view.tags[region.open - 1] === 'COMMA' || view.tags[region.open - 1] === 'COLON'
      ? region.open - 2
      : region.open - 1;
  return ENTITLED.has(view.tokens[at]?.lower ?? '');
}

/** "wrote under the pseudonym “…”" */
const ALIASES = /^(?:pseudonym|alias|nickname|moniker|username|handle|codename|password|byline)$/;

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
export function isTitle(view: View, { content, cue, lemma }: Finding): boolean {
  const [range] = content;
  if (range === undefined || content.length > 1 || cue === undefined || cue.last > range.first) return false;
  const region = view.tags[range.first] === 'OQ' ? regionAt(view, range.first) : undefined;
  // "offers “Two Left Feet” on Sundays", "ordered “The Long Pier” and a glass of water"
  const isAlone =
    region !== undefined &&
    (region.close >= range.last - 1 || lemma === 'offer' || view.tags[region.close + 1] === 'CC');
  if (region === undefined || !region.closed || !isAlone) return false;
  const before = view.tags[region.open - 1];
  // "Smith, who wrote “The Cold Sea”, said"
  const isWork = lemma === 'write' && view.tags[cue.first - 1] === 'WH';
  if (before === 'COLON' || before === 'COMMA' || (UTTERING.has(lemma ?? '') && !isWork)) return false;
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
export function namesWork(view: View, { first, last }: Range): boolean {
  const region = view.tags[first] === 'OQ' ? regionAt(view, first) : undefined;
  if (region === undefined || !region.closed || region.close < last - 1) return false;
  const at = view.tags[first - 1] === 'COMMA' ? first - 2 : first - 1;
  if (WORKS.has(view.tokens[at]?.lower ?? '')) return isHeadline(view, region.open, region.close);
  return (isInCapitals(view, region.open, region.close) && tellsOfWork(view, at)) || headsPiece(view, region);
}

/** "wrote a piece for the Times, “Councillors have buried the plan.”": with a comma, and nobody in it who says "I", it is the title. */
function headsPiece({ tags, tokens, inside }: View, { open, close }: View['regions'][number]): boolean {
  if (tags[open - 1] !== 'COMMA') return false;
  // "wrote a report for the mayor, “The pier will fall,” he said"
  for (let at = close + 1; at < close + 4; at += 1) if (isSaying(tokens[at]?.lower ?? '')) return false;
  let noun = open - 2;
  while (noun > open - FAR_FROM_WORK && !WORKS.has(tokens[noun]?.lower ?? '')) {
    if (isVerb(tags[noun]) || tags[noun] === 'COMMA' || tags[noun] === 'STOP' || inside[noun] !== -1)
      return false;
    noun -= 1;
  }
  let verb = noun - 1;
  while (verb > noun - LONGEST_WORK && /^(?:JJ|NNP?|CD|DT|PS)$/.test(tags[verb] ?? '')) verb -= 1;
  if (!/^(?:write|pen|publish|author)$/.test(tokens[verb]?.word.lemma ?? '')) return false;
  for (let at = open + 1; at < close; at += 1)
    if (/^(?:i|we|my|our|me|us)$/.test(tokens[at]?.lower ?? '')) return false;
  return true;
}

/** Tokens of "a long opinion piece". */
const LONGEST_WORK = 5;

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
    'sitcom doc documentary film films movie movies play plays musical opera song songs single album albums track poem poems essay ' +
    'painting exhibition exhibit sculpture magazine journal column blog newsletter game entitled titled subtitled named dubbed ' +
    'headlined hit paper report article piece op-ed bestseller best-seller trilogy anthology thriller'
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
const LONGEST_TITLE = 26;

/** "X, author of “The Salt Road”, said": the quotation that ends at `close` is a title or a name inside the subject. */
export function namesThing(view: View, close: number): boolean {
  const region = regionAt(view, close);
  const before = view.tags[(region?.open ?? 0) - 1];
  if (
    region === undefined ||
    (before !== 'IN' &&
      before !== 'VN' &&
      before !== 'VD' &&
      before !== 'NN' &&
      before !== 'DT' &&
      // "Her book, “The Salt Road,” says"
      !(
        before === 'COMMA' &&
        isFiniteVerb(view.tags[close + 1]) &&
        WORKS.has(view.tokens[region.open - 2]?.lower ?? '')
      ))
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
  // "Memory of a Wet Dog"
  let short = 0;
  let isHeaded = true;
  for (let at = open + 1; at < close; at += 1) {
    const token = view.tokens[at];
    if (isFiniteVerb(view.tags[at])) verbs += 1;
    if (token?.kind !== 'word') {
      const isLast = at === close - 1 && /^[,.]$/.test(token?.text ?? '');
      if (token !== undefined && !isLast && /^[.,?!…]$/u.test(token.text)) return false;
      continue;
    }
    if (token.text.length <= 3 && at > open + 1) {
      if (token.text !== token.lower && token.lower !== 'i') short += 1;
      else isHeaded &&= OF_TITLES.test(token.lower);
      continue;
    }
    long += 1;
    if (token.text !== token.lower) capitals += 1;
  }
  const stops = view.tokens[close - 1]?.text === '.';
  const counted = isHeaded ? long + short : long;
  return counted >= (stops && verbs > 0 ? FEWEST_OF_SENTENCE : 2) && capitals === long;
}

const OF_TITLES = /^(?:a|an|the|of|to|in|on|at|by|and|or|for|le|la|de|du|des|von|van|der|die|das|el|y)$/;
