import { skipAdverbials } from '../grammar/adverbials.ts';
import { isBe } from '../grammar/closed.ts';
import type { Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb, isVerb, type Tag } from '../grammar/tags.ts';
import { isTimeNoun } from '../grammar/times.ts';
import { isDevice, isSign } from '../grammar/written.ts';
import type { View } from '../view.ts';
import { type Finding, regionAt } from './finding.ts';
import { lowers } from './modality/words.ts';
import { isLabel, isNamedThing, NAMING, speaksOfWords } from './named-things.ts';
import { tellsOfWhat } from './reports-nothing.ts';
import { entitles, isInCapitals, isShow, isTitle, namesWork } from './work-titles.ts';

/**
 * A finding without what stands in marks and is not said by anybody: words on a sign, titles of works, names of things, ratings.
 * @returns undefined when nothing is left
 */
export function withoutUnspoken(view: View, finding: Finding): Finding | undefined {
  if (
    isScrap(view, finding) ||
    onlyTellsWhen(view, finding) ||
    entitles(view, finding) ||
    isOnSign(view, finding) ||
    isTitle(view, finding) ||
    isShow(view, finding) ||
    isGerund(view, finding) ||
    isLabel(view, finding) ||
    isNamedThing(view, finding) ||
    speaksOfWords(view, finding)
  )
    return undefined;
  const content = finding.content.filter(
    (range, index) => !namesWork(view, range) && (index === 0 || !isAside(view, range.first)),
  );
  if (content.length === 0) return undefined;
  return content.length === finding.content.length ? finding : { ...finding, content };
}

/** "a sign that read “…”", "banners saying “…”". */
function isOnSign(view: View, { content: [range], cue, source }: Finding): boolean {
  if (range !== undefined && view.tags[range.first] === 'OQ' && isOnBallot(view, range.first)) return true;
  if (cue === undefined) return false;
  if (source !== undefined && isHeadedBySign(view, source)) return true;
  // "On the back of his jacket it says"
  if (source !== undefined && view.tokens[source.first]?.lower === 'it') {
    if (isSign(view, source.first - 1) && standsOnIt(view, source.first - 1)) return true;
  }
  // "Lee in the witness box said": the box belongs to who says it.
  const isReading = view.tokens[cue.first]?.lower === 'reading';
  if (!isReading && source !== undefined && source.first < cue.first - 1 && source.last === cue.first)
    return false;
  let at = cue.first - 1;
  while (view.tags[at] === 'WH' || view.tags[at] === 'TH' || view.tags[at] === 'RB') at -= 1;
  return isSign(view, at);
}

/** "On the back of his | jacket": where something is, and no verb before it. */
function standsOnIt({ tags, tokens }: View, sign: number): boolean {
  for (let at = sign - 1; at >= 0 && at > sign - LONGEST_LABEL; at -= 1) {
    if (/^(?:on|across|over|inside)$/.test(tokens[at]?.lower ?? '')) return true;
    if (!/^(?:NN|NNS|JJ|RB|DT|PS|POS|IN)$/.test(tags[at] ?? '')) return false;
  }
  return false;
}

/** "the brass plate by the door"; not "Ann Lee, who sells buttons". */
function isHeadedBySign(view: View, { first, last }: Range): boolean {
  let end = first + 1;
  while (end < last && view.tags[end] !== 'COMMA' && view.tags[end] !== 'IN') end += 1;
  return end - first <= LONGEST_SIGN && isSign(view, end - 1);
}

/** Tokens of "the small brass plate by the door". */
const LONGEST_SIGN = 6;

/** "T-shirts that proclaimed “…”": the mark at `open` opens what stands on a sign. */
export function opensSign(view: View, open: number): boolean {
  let at = open - 1;
  // "click on “I agree”"
  if (view.tokens[at]?.lower === 'on' && /^(?:click|tap|press)/u.test(view.tokens[at - 1]?.lower ?? ''))
    return true;
  // "sounded like Lee’s slogan, “…”"
  if (view.tags[at] === 'COMMA' && /^(?:slogan|hashtag|clue|riddle)$/.test(view.tokens[at - 1]?.lower ?? ''))
    return true;
  // "a shirt printed with “…”"
  if (view.tokens[at]?.lower === 'with' && PUT_ON.has(view.tokens[at - 1]?.lower ?? '')) return true;
  if (isShownOn(view, at)) return true;
  if (WRITING.has(view.tokens[at]?.lower ?? '')) {
    if (view.tokens[at]?.lower !== 'words') return true;
    // "his picture above the words “…”"
    if (/^(?:above|over|under|below|beneath|beside)$/.test(view.tokens[at - 2]?.lower ?? '')) return true;
    // "goods stamped with the words “…”"
    if (view.tokens[at - 2]?.lower === 'with' && WRITING.has(view.tokens[at - 3]?.lower ?? '')) return true;
    // "wore a shirt with the words “…”", not "ended with the words “…”"
    while (at > open - 5 && !isSign(view, at)) at -= 1;
    return isSign(view, at);
  }
  if (givesLabel(view, open) || standsOnSign(view, at) || isPutOn(view, at)) return true;
  // "The plate, which bears no name, reads “…”"
  const subject = isFiniteVerb(view.tags[at]) ? subjectBefore(view, at, 0) : undefined;
  if (subject !== undefined && isHeadedBySign(view, subject)) return true;
  // "On the back of his jacket it says “…”"
  const isPassed = (tag: Tag = 'SYM') => isVerb(tag) || BETWEEN.has(tag);
  while (at > open - 5 && (isPassed(view.tags[at]) || view.tokens[at]?.lower === 'it')) at -= 1;
  return isSign(view, at);
}

/** How words come to stand on a thing. */
const INSCRIBED =
  'inscribed painted scrawled daubed carved stamped sprayed spray-painted engraved printed embroidered stitched tattooed chalked etched sewn emblazoned'.split(
    ' ',
  );

/** "printed with “…”": how a thing comes to have words on it; what is decorated may have none. */
const PUT_ON: ReadonlySet<string> = new Set([...INSCRIBED, 'iced', 'adorned', 'decorated']);

/** "His telephone showed the words | “…”", "the watch flashed a message “…”": a thing shows them; "Ann Lee showed the words “…” to the court". */
function isShownOn(view: View, noun: number): boolean {
  const { tags, tokens } = view;
  if (!/^(?:words?|message|text|warning|alert)$/.test(tokens[noun]?.lower ?? '')) return false;
  const verb = tags[noun - 1] === 'DT' ? noun - 2 : noun - 3;
  if (!/^(?:show|display|flash)$/.test(tokens[verb]?.word.lemma ?? '') || !isFiniteVerb(tags[verb]))
    return false;
  const subject = subjectBefore(view, verb, 0);
  const head = subject === undefined ? undefined : tokens[subject.last - 1];
  return head !== undefined && isDevice(head.lower);
}

/** "On the placard that they carried stood | “…”" */
function standsOnSign(view: View, verb: number): boolean {
  if (!/^(?:stood|stands|hung|hangs|appeared|appears)$/.test(view.tokens[verb]?.lower ?? '')) return false;
  for (let at = verb - 1; at > 1 && verb - at < LONGEST_PLACE; at -= 1) {
    if (view.inside[at] !== -1 || view.tags[at] === 'STOP' || view.tags[at] === 'SEMI') return false;
    const place = [at - 1, at - 2, at - 3].some((back) => ON.test(view.tokens[back]?.lower ?? ''));
    if (place && isSign(view, at)) return true;
  }
  return false;
}

/** "Engraved on the bell is | “…”", "The words were carved over the door: | “…”" */
export function isPutOn({ tags, tokens, inside }: View, end: number): boolean {
  const isLast = isBe(tokens[end]?.lower);
  if (!isLast && tags[end] !== 'COLON') return false;
  for (let at = end - 1; at >= 0 && end - at < LONGEST_PLACE; at -= 1) {
    if (inside[at] !== -1 || tags[at] === 'STOP' || tags[at] === 'SEMI') return false;
    if (PUT_ON.has(tokens[at]?.lower ?? '') && ON.test(tokens[at + 1]?.lower ?? ''))
      return isLast ? at === 0 || tags[at - 1] === 'STOP' : isBe(tokens[at - 1]?.lower);
    if (isFiniteVerb(tags[at])) return false;
  }
  return false;
}

/** Tokens from a sign to what stands on it. */
const LONGEST_PLACE = 14;

/** "the password was “…”", "the file, saved as “…”", "a boat named “…”": what opens a door or names a thing. */
function givesLabel(view: View, open: number): boolean {
  const { tags, tokens } = view;
  let at = open - 1;
  if (tags[at] === 'COMMA') at -= 1;
  if (isOnBallot(view, open)) return true;
  if (
    /^(?:called|named|christened|nicknamed|codenamed|saved|filed|titled|renamed)$/.test(
      tokens[tokens[at]?.lower === 'as' ? at - 1 : at]?.lower ?? '',
    )
  )
    return true;
  if (isBe(tokens[at]?.lower)) at -= 1;
  // "the code word for the raid was “…”"
  for (let back = at; back > at - LONGEST_LABEL && !isVerb(tags[back]) && tags[back] !== 'STOP'; back -= 1) {
    const lower = tokens[back]?.lower ?? '';
    if (KEYS.has(lower) && (back === at || tags[back + 1] === 'IN')) return true;
    const isPair = /^(?:code|pass|safe|screen|user|file|pen|stage|pet)$/.test(tokens[back - 1]?.lower ?? '');
    if (isPair && /^(?:word|phrase|name|names|words)$/.test(lower)) return true;
  }
  return false;
}

/** Whether the mark at `open` opens a question that is put to voters. */
export const isOnBallot = (view: View, open: number): boolean =>
  ON_BALLOT.test(lowers(view, Math.max(0, open - LONGEST_BALLOT), open).join(' '));

/** "The question on the ballot paper is “…”", "The exam question read: “…”": put to anybody, and by nobody. */
const ON_BALLOT =
  /(?:^|[.;] )question (?:\d+|one|two|three|four) (?:asks?|asked|reads?)(?: [,:])?$|\b(?:(?:questions?|proposition|wording|proposal) (?:printed )?on (?:the|each|every|their|thursday 's|its) (?:\w+ )?(?:ballots?|paper|papers|slips?|form|exam|test|questionnaire|census)|(?:ballot|referendum|exam|survey|census) questions?|(?:proposition|measure) (?:\d+|one|two|three|four)|question (?:\d+|one|two|three|four) on (?:the|their) (?:ballot|paper))(?: (?:itself|simply|will be|would be|is to be|is|was|are|were|reads?|asks?|asked|says?|said|ran|runs))?(?: [,:])?$|(?:^|[.;] |\b(?:and|but) )(?:the|each|every|their) (?:ballots?|ballot papers?|voting papers?|voting slips?) (?:will |would )?(?:asks?|asked|reads?|says?|said)(?: [,:])?$|\bvoters (?:in \w+ )?(?:(?:will )?(?:face|answer)|faced|answered|(?:are|were|will be|have been) \w+) (?:\w+ )?(?:the|one|a|this) (?:\w+ )?question(?: [,:])?$/;

/** Tokens of "The question on the ballot paper will be:". */
const LONGEST_BALLOT = 12;

/** Tokens from what a label is to its verb. */
const LONGEST_LABEL = 6;

const KEYS: ReadonlySet<string> = new Set(
  'motto mottos mottoes password passwords passphrase passcode codeword codename username nickname ringtone filename hashtag callsign'.split(
    ' ',
  ),
);

/** "“…” tattooed on his arm", "“…” was painted on the wall", "“…” hats", "with “…” on the front": the mark at `close` closes what stands on a thing. */
export function closesSign(
  view: View,
  { open, close }: { readonly open: number; readonly close: number },
): boolean {
  const { tags, tokens } = view;
  let at = close + 1;
  if (isSign(view, at)) return true;
  if (tokens[open - 1]?.lower === 'with' && tokens[at]?.lower === 'on') return true;
  if (isBe(tokens[at]?.lower)) at += 1;
  while (tags[at] === 'RB') at += 1;
  return WRITING.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'written'
    ? ON.test(tokens[at + 1]?.lower ?? '')
    : false;
}

const ON = /^(?:on|onto|across|over|in|into|above|below|under|along|around|inside)$/;

/** What is written on a thing, not said: "the subject line “…”", "bearing the slogan “…”". */
const WRITING: ReadonlySet<string> = new Set([
  ...INSCRIBED,
  ...'line slogan motto legend lettering hashtag words titled entitled headlined captioned labelled labeled marked'.split(
    ' ',
  ),
]);

const BETWEEN: ReadonlySet<Tag> = new Set<Tag>(['WH', 'TH', 'RB', 'COLON', 'COMMA']);

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

/** "argued in May in a letter", "proposed it each year": when or where it was said, and nothing of what. */
function onlyTellsWhen(view: View, { content, cue }: Finding): boolean {
  const [range] = content;
  if (range === undefined || cue === undefined || content.length > 1 || cue.first >= range.first)
    return false;
  const { first, last } = range;
  const isEach =
    /^(?:each|every)$/.test(view.tokens[first]?.lower ?? '') && isTimeNoun(view.tokens[first + 1]?.lower);
  if (isEach) return last === first + 2;
  // "not" and "to" open what is said, and "warned against the move", "arguing for a pier" tell of what.
  if (
    view.tags[first] === 'RB' ||
    view.tags[first] === 'TO' ||
    view.tokens[first]?.lower === 'against' ||
    (view.tags[cue.last - 1] === 'VG' && tellsOfWhat(view, cue.last - 1, first))
  )
    return false;
  // "at least three boats"
  if (/^(?:least|most)$/.test(view.tokens[first + 1]?.lower ?? '')) return false;
  return view.inside[first] === -1 && skipAdverbials(view, first, last) >= last;
}

/** "saying “sorry” is for others": the verb is the subject of another. */
function isGerund(view: View, { content, cue }: Finding): boolean {
  const [range] = content;
  if (range === undefined || cue === undefined || view.tags[cue.last - 1] !== 'VG') return false;
  const region = view.tags[range.first] === 'OQ' ? regionAt(view, range.first) : undefined;
  if (region === undefined || region.close - region.open > 4) return false;
  return range.last > region.close + 1 && isFiniteVerb(view.tags[region.close + 1]);
}

/** "…,” wrote X, who cut her rating to “sell”", "… author of “The Long Pier”": a word or two or a title, behind other words than the reporting clause. */
function isAside(view: View, first: number): boolean {
  const region = view.tags[first] === 'OQ' ? regionAt(view, first) : undefined;
  if (region === undefined) return false;
  if (view.tokens[first - 1]?.lower === 'of' && MAKERS.test(view.tokens[first - 2]?.lower ?? '')) return true;
  if (region.close - region.open > 3 && !isInCapitals(view, region.open, region.close)) return false;
  const before = view.tags[first - 1];
  return before === 'IN' || before === 'TO' || before === 'DT' || before === 'PS';
}

/** Those who make a work. Behind their "of" stands what they made. */
export const MAKERS =
  /^(?:co-)?(?:authors?|writers?|playwrights?|novelists?|screenwriters?|editors?|directors?|producers?|creators?|hosts?|stars?|presenters?|composers?)$/;
