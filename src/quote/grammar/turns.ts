import { isSaying, lemmasMarked } from '../../english/index.ts';
import type { View } from '../view.ts';
import { isTimePhrase } from './adverbials.ts';
import { clauseAhead } from './clause.ts';
import { isNominal } from './phrases.ts';
import { LONGEST_CONTENT } from './reach.ts';
import { isFiniteVerb, isNoun, type Tag } from './tags.ts';
import { isTimeName, isTimeNoun } from './times.ts';
import { hasLongCalled, OCCASIONS } from './trail.ts';

// Single looks at the words at which somebody else, or the writer, may take the turn; `ending.ts` puts them together.

/** "had lost its way: “Nothing is left of it,” she said": whole words that have a reporting clause of their own. */
export function opensReported({ tags, tokens, regions, inside }: View, at: number): boolean {
  const region = tags[at] === 'OQ' ? regions[inside[at] ?? -1] : undefined;
  const first = tokens[at + 1];
  return (
    region !== undefined &&
    first !== undefined &&
    (first.kind !== 'word' || first.text !== first.lower) &&
    (tags[region.close - 1] === 'COMMA' || tags[region.close + 1] === 'COMMA')
  );
}

/** "said it was “a fraud” on the city before adding that …", "… while adding, “…”": the speaker's next words, or their manner. */
export function saysMore(view: View, at: number): boolean {
  const { tags, tokens } = view;
  const after = tags[at + 2];
  return (
    /^(?:before|while|after)$/.test(tokens[at]?.lower ?? '') &&
    tags[at + 1] === 'VG' &&
    isCueWord(view, at + 1) &&
    (after === 'TH' || after === 'OQ' || after === 'PRP' || after === 'COMMA' || after === 'IN') &&
    quotesBefore(view, at)
  );
}

function quotesBefore({ tags }: View, at: number): boolean {
  for (let back = at - 1; back >= at - NEAR_MARKS && back >= 0; back -= 1)
    if (tags[back] === 'CQ') return true;
  return false;
}

/** Tokens from the last quoted word to what is said next. */
const NEAR_MARKS = 8;

/** "called it “fake” and he walked out", "… and Lee left": a clause whose subject, a pronoun or a name, can't be what is judged. */
export function opensMain(view: View, start: number, limit: number): boolean {
  const { tags } = view;
  let at = start;
  if (tags[at] === 'PRP') at += 1;
  else while (tags[at] === 'NNP') at += 1;
  return at > start && at < limit && isFiniteVerb(tags[skipAdverb(view, at)]);
}

/** "https://t.co/…", "pic.twitter.com/…": a link behind the words belongs to the page. */
export function opensAddress({ tokens }: View, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.text;
  if (/^https?$/.test(lower)) return next === ':' && tokens[at + 2]?.text === '/';
  return lower === 'pic' && next === '.' && (tokens[at + 2]?.lower.endsWith('.com') ?? false);
}

/** Whether a finite verb stands in a stretch; of a long one only its beginning is looked at. */
export function holdsFinite({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last && at < first + LONGEST_CONTENT; at += 1)
    if (isFiniteVerb(tags[at])) return true;
  return false;
}

/** @param mark the marks that open, or those that close */
export function holdsMark({ tags }: View, first: number, last: number, mark: 'OQ' | 'CQ' = 'OQ'): boolean {
  for (let at = Math.max(0, first); at < last; at += 1) if (tags[at] === mark) return true;
  return false;
}

/** Words in marks that open with a capital letter. */
export function opensSentence({ tokens }: View, mark: number): boolean {
  const word = tokens[mark + 1];
  return word?.kind === 'word' && word.text !== word.lower;
}

/** A finite verb behind the marks, and no clause in what is said to which it could belong. */
export function goesOnOutside(view: View, start: number, at: number): boolean {
  if (!isFiniteVerb(view.tags[at])) return false;
  if (view.tags[at] !== 'VD' && view.tokens[at]?.word.form?.noun === true) return false;
  for (let back = start; back < at; back += 1)
    if (view.inside[back] === -1 && opensAnother(view.tags[back])) return false;
  return true;
}

/** Behind a judgement in marks the writer weighs it or says when it was. */
export function isAfterthought(view: View, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  const next = lower === 'even' ? (view.tokens[at + 1]?.lower ?? '') : lower;
  return /^(?:though|although|while|whereas|despite|until|when)$/.test(next) && view.tags[at + 1] !== 'OQ';
}

/** What the words brought about: "…,” drawing laughter from the hall". */
export const EFFECTS: ReadonlySet<string> = new Set(
  'prompting drawing sparking triggering eliciting provoking contrasting contradicting echoing'.split(' '),
);

/** The same right behind the marks; elsewhere they may belong to what is said. */
export const RESULTS: ReadonlySet<string> = new Set('causing earning winning setting leaving'.split(' '));

/** "had signed “a note by all seven” | indicating that …": right behind the marks it tells what the writer makes of them. */
export function concludes({ tags, tokens }: View, at: number): boolean {
  return (
    tags[at] === 'VG' &&
    tags[at - 1] === 'CQ' &&
    tags[at - 2] !== 'COMMA' &&
    /^(?:indicating|suggesting|implying|signall?ing|hinting|referring|alluding)$/.test(
      tokens[at]?.lower ?? '',
    )
  );
}

/** What somebody does besides speaking. */
export const LEAVING: ReadonlySet<string> = new Set(
  'leave walk storm sit stand turn smile laugh nod shrug wave wink grin bow hug kiss hang drive sigh stride vanish disappear'.split(
    ' ',
  ),
);

export function opensAnother(tag: Tag | undefined): boolean {
  return tag === 'TH' || tag === 'WH' || tag === 'WR' || tag === 'SC' || tag === 'CC';
}

/** "with Lee calling it a fraud": what somebody else does meanwhile. */
export function actsBeside({ tags }: View, start: number): boolean {
  let at = start;
  while (tags[at] === 'NNP') at += 1;
  return at > start && tags[at] === 'VG';
}

/** "but acts as if": read as a noun, and yet a verb. */
export function actsOn(view: View, at: number): boolean {
  const next = view.tags[at + 1];
  return (
    view.tags[at] === 'NNS' &&
    view.tokens[at]?.word.form !== undefined &&
    (next === 'IN' || next === 'TO' || next === 'DT' || next === 'OBJ')
  );
}

/** "calling it “a gift” and union chief Ann Lee hugging her": somebody else, and what he does. */
export function actsMeanwhile({ tags }: View, start: number, limit: number): boolean {
  let at = start;
  while (at < limit && isNominal(tags[at])) at += 1;
  return at > start && tags[at] === 'VG' && tags[at - 1] === 'NNP';
}

/** "calls it “a gift” and cast herself as its mother": a deed, and no more of the judgement ("and outdated"). */
export function actsOnThing(view: View, start: number): boolean {
  const { tags } = view;
  const verb = skipAdverb(view, start);
  const object = tags[verb + 1];
  return (
    (tags[verb] === 'VN' || tags[verb] === 'VD') &&
    (object === 'OBJ' || object === 'DT' || object === 'PS' || object === 'PRP')
  );
}

/** @returns index of the first token from `at` on that is no adverb */
export function skipAdverb(view: View, at: number): number {
  let next = at;
  while (view.tags[next] === 'RB') next += 1;
  return next;
}

/** @returns index of the last token up to `at` that is no adverb */
export function skipAdverbBack(view: View, at: number): number {
  let next = at;
  while (view.tags[next] === 'RB') next -= 1;
  return next;
}

export function isCueWord(view: View, at: number): boolean {
  return view.tokens[at]?.word.frame !== undefined;
}

/** ", X said", ", which X called": another reporting clause cuts in. */
export function somebodySays(
  view: View,
  start: number,
  limit: number,
  reports: (view: View, at: number) => boolean,
): boolean {
  for (let at = start; at < limit && at < start + 9; at += 1) {
    const tag = view.tags[at];
    if (tag === 'VD' || tag === 'VZ') return at > start && reports(view, at);
    if (tag !== 'PRP' && tag !== 'RB' && !isNominal(tag)) return false;
  }
  return false;
}

const CUTTING = lemmasMarked('cuts');

/** What the writer adds to a thing with its speaker's own word for it: "…, which she called “a gift”". */
export function saysOrNames(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    isSaying(token?.lower ?? '') ||
    /^(?:call|describe|dub|label|term|deny|dispute|reject|confirm)$/.test(token?.word.lemma ?? '')
  );
}

export function cuts(view: View, at: number): boolean {
  return CUTTING.has(view.tokens[at]?.word.lemma ?? '');
}

/** "“…,” the source recalled, adding …": the verb ends a reporting clause. */
export function endsReporting(view: View, at: number): boolean {
  const next = view.tags[at + 1];
  const isEnd = next === 'COMMA' || next === 'STOP' || next === undefined;
  const token = view.tokens[at];
  if (isSaying(token?.lower ?? '')) return isEnd;
  // "“…,” Smith testified on Monday.": no verb that is seldom of saying.
  const frames = token?.word.frame?.frames ?? '';
  return frames.includes('c') && (next === 'STOP' || next === undefined || isTimePhrase(view, at + 2));
}

/** A clause whose verb reports: somebody else's words begin. */
export function reportsNext(view: View, start: number, limit: number): boolean {
  for (let at = start; at < limit && at < start + 14; at += 1) {
    if (!isFiniteVerb(view.tags[at])) continue;
    // "and the mayor has denied it"
    const main = skipAdverb(view, at + 1);
    return isCueWord(view, at) || (view.tags[main] === 'VN' && isCueWord(view, main));
  }
  return false;
}

/** A dash without a second one behind it, and a clause after it: the writer's afterthought. */
export function endsAtDash(view: View, at: number, limit: number): boolean {
  const { tags } = view;
  for (let ahead = at + 2; ahead < limit && ahead < at + 40; ahead += 1)
    if (tags[ahead] === 'DASH') return false;
  const start = tags[at + 1] === 'CC' ? at + 2 : at + 1;
  return clauseAhead(view, start, limit);
}

/** Brackets with a clause in them that close the sentence. */
export function closesSentence(view: View, at: number, limit: number): boolean {
  let verb = false;
  for (let ahead = at + 1; ahead < limit && ahead < at + 60; ahead += 1) {
    const tag = view.tags[ahead];
    if (isFiniteVerb(tag)) verb = true;
    if (tag !== 'RP') continue;
    const next = view.tags[ahead + 1];
    // "“tapped” his phones (which Roe made a scandal of), as well as …"
    const isRelative = view.tags[at + 1] === 'WH' && next === 'COMMA';
    return verb && (ahead + 1 >= limit || next === 'STOP' || (isRelative && isAlso(view, at, ahead + 2)));
  }
  return false;
}

/** "the claim that … (…), as well as his letters": what the writer names beside a claim, and no second thing that is promised in it. */
function isAlso({ tags, tokens }: View, bracket: number, at: number): boolean {
  const opening = [at, at + 1, at + 2].map((next) => tokens[next]?.lower ?? '').join(' ');
  if (!/^(?:as well as|along with|together with)/.test(opening)) return false;
  const that = tags.lastIndexOf('TH', bracket);
  return that > 0 && isNoun(tags[that - 1]);
}

/** "on Monday", "in an interview", "during a rally": the circumstances of the speech, after a noun phrase. */
export function opensCircumstance(view: View, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  if (!isNoun(view.tags[at - 1]) && view.tags[at - 1] !== 'CQ') return false;
  // "reminded them of her job in order to show …"
  if (lower === 'in' && view.tokens[at + 1]?.lower === 'order' && view.tags[at + 2] === 'TO') return true;
  // "has called for a new pier for decades"
  if (
    lower === 'for' &&
    /^(?:years|decades|months|weeks|centuries|ages)$/.test(view.tokens[at + 1]?.lower ?? '')
  )
    return !isNoun(view.tags[at + 2]) && view.tags[at + 2] !== 'IN' && hasLongCalled(view, at);
  // "described the crew on Tuesday as “goats”"
  for (let ahead = at + 1; ahead < at + 6; ahead += 1)
    if (view.tokens[ahead]?.lower === 'as' && holdsMark(view, ahead, ahead + 4)) return false;
  if (lower === 'on' || lower === 'in') {
    if (lower === 'on' && isTimeName(view.tokens[at + 1]?.lower)) return true;
    if (lower === 'in' && (isTimeName(view.tokens[at + 1]?.lower) || isYear(view.tokens[at + 1]?.text)))
      return true;
    // "in recent days", not "in recent storms"
    if (view.tokens[at + 1]?.lower === 'recent') {
      const noun = view.tokens[at + 2]?.lower ?? '';
      return isTimeNoun(noun) || OCCASIONS.has(noun);
    }
  }
  if (lower === 'after') return view.tags[at + 1] === 'VG';
  if (lower !== 'in' && lower !== 'with' && lower !== 'at' && lower !== 'during' && lower !== 'on')
    return false;
  for (let ahead = at + 1; ahead < at + 6; ahead += 1) {
    const word = view.tokens[ahead]?.lower ?? '';
    if (OCCASIONS.has(word)) return view.tokens[at + 1]?.lower !== 'the' || lower === 'during';
    if (view.tags[ahead] === 'IN' || view.tags[ahead] === 'STOP' || view.tags[ahead] === 'COMMA')
      return false;
  }
  return false;
}

function isYear(text: string | undefined): boolean {
  return text !== undefined && /^(19|20)\d\d$/.test(text);
}
