import { SPEECH_NOUNS } from '../../english/index.ts';
import type { TextSpan } from '../types.ts';
import { type Document, OPEN, tokenAt } from './document.ts';
import { type NameUse, usesBefore } from './names.ts';

/**
 * The subject of the sentence in which a cue stands, for an attribution that names no source: "Roe, channelling her
 * mother, replied …", "After suggesting that …, Mr. Roe …".
 * @returns the words that name it; `undefined` unless exactly one person by name, "he" or "she" can be the subject
 */
export function subjectOf(document: Document, uses: readonly NameUse[], cue: TextSpan): TextSpan | undefined {
  const { tokens, sentenceOf, sentences } = document;
  const at = tokenAt(tokens, cue.start);
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined || document.mask[at] !== OPEN || isPassive(document, at)) return undefined;
  if (isAbroad(document, at)) return undefined;
  const found: { first: number; last: number }[] = [];
  for (let index = usesBefore(uses, sentence.first); index < uses.length; index += 1) {
    const use = uses[index];
    if (use === undefined || use.last > sentence.last) break;
    const first = seatBefore(document, use.lead, sentence.first);
    // "Duke", where the article has Ada Duke.
    const isName = !use.weak || document.surnames.has(use.text.toLowerCase());
    if (opensClause(document, first, sentence.first) && !use.possessive && isName)
      found.push({ first, last: use.last });
  }
  for (
    let index = sentence.first;
    index < Math.min(sentence.last, sentence.first + LONGEST_SENTENCE);
    index += 1
  ) {
    const lower = tokens[index]?.lower ?? '';
    const isPronoun = lower === 'he' || lower === 'she';
    const isBehindMarks = index > sentence.first && tokens[index - 1]?.kind === 'close';
    if (isPronoun && !isBehindMarks && opensClause(document, index, sentence.first))
      found.push({ first: index, last: index + 1 });
  }
  const [only, second] = found;
  const start = only === undefined ? undefined : tokens[only.first]?.start;
  const end = only === undefined ? undefined : tokens[only.last - 1]?.end;
  if (second !== undefined || start === undefined || end === undefined) return undefined;
  // "Promising that …, Roe left": a participle before its subject. "Asked whether …, Roe left": Roe did not ask.
  if (cue.start < start && !/ing$/.test(tokens[at]?.lower ?? '')) return undefined;
  return { start, end, text: document.raw.slice(start, end) };
}

/** Longest sentence in which a pronoun is looked for, in tokens. */
const LONGEST_SENTENCE = 120;

/** "…, | Halvern MLA Ann Roe left": a place of which nothing is known, before the office. @returns index of its first token, or `lead` */
function seatBefore({ tokens, mask }: Document, lead: number, first: number): number {
  let at = lead;
  while (at - 1 > first && lead - at < LONGEST_SEAT && mask[at - 1] === OPEN) {
    const before = tokens[at - 1];
    if (before?.kind !== 'word' || before.text === before.lower) break;
    at -= 1;
  }
  return at;
}

/** Tokens of "North Halvern". */
const LONGEST_SEAT = 3;

/** At the start of a sentence, or after the comma that ends what is put in front; never inside a reported clause. */
function opensClause(document: Document, at: number, first: number): boolean {
  if (document.mask[at] !== OPEN) return false;
  const before = document.tokens[at - 1];
  return (
    at === first ||
    before?.text === ',' ||
    // "Calling it “a gift,” Roe left"
    (before?.kind === 'close' && document.tokens[at - 2]?.text === ',') ||
    (at === first + 1 && /^(?:and|but|while|meanwhile|so|yet)$/.test(before?.lower ?? ''))
  );
}

/** "caught up in a row over reports that …", "has heard claims that …", "shared a Gazette report that …": what others say, whatever the subject does about it; so is what it "described as “fake news” | a report that …". */
function isAbroad({ tokens }: Document, at: number): boolean {
  const noun = tokens[at]?.lower ?? '';
  if (!SPEECH.has(noun)) return false;
  // "a New York Times | report"
  const isReport = /^reports?$/.test(noun);
  const modifier = isReport ? /^[\p{L}.&-]+$/u : /^[a-z-]+$/;
  const governing = isReport ? PASSING : ABROAD;
  const reach = isReport ? LONGEST_MODIFIER + 2 : LONGEST_MODIFIER;
  let back = at - 1;
  while (
    at - back < reach &&
    modifier.test(tokens[back]?.text ?? '') &&
    !governing.test(tokens[back]?.text ?? '') &&
    tokens[back]?.text !== 'on'
  )
    back -= 1;
  const governor = tokens[back]?.lower ?? '';
  // "of McClatchy DC | report that …": what they do.
  const isNamed = tokens.slice(back + 1, at).some(({ text, lower }) => text !== lower);
  if (isReport && isNamed && /^(?:of|at)$/.test(governor)) return false;
  if (isReport && isNamed && !/^(?:an?|the|this|another)$/.test(tokens[back + 1]?.lower ?? '')) return false;
  if (isReport && (governing.test(governor) || tokens[back]?.kind === 'close')) return true;
  // "pushed back on claims that …", not "ran on a promise that …"
  return ABROAD.test(governor) || (governor === 'on' && tokens[back - 1]?.lower === 'back');
}

const SPEECH: ReadonlySet<string> = new Set(SPEECH_NOUNS);

/** "over the many new reports". */
const LONGEST_MODIFIER = 4;

const ABROAD =
  /^(?:over|about|amid|amidst|despite|of|after|against|at|following|given|upon|to|hears?|heard|receives?|received|reads?|sees?|saw|seen|overc[ao]m(?:es?|ing)|surviv(?:es?|ed|ing)|fac(?:ed|ing)|weather(?:ed|ing)|endur(?:es?|ed|ing)|address(?:ed|ing)|investigat(?:es?|ed|ing)|examin(?:es?|ed|ing)|counter(?:ed|ing)|quell(?:s|ed|ing)?|s?quash(?:es|ed|ing)?)$/;

/** For reports also what one does who passes them on. */
const PASSING = new RegExp(
  `${ABROAD.source}|^(?:re-?tweet|tweet|cit|shar|quot|link|referenc|react|respond|laud|mock|slamm|blast|prais|critici[sz])(?:e?s|e?d|ing)$`,
);

/** "was asked", "were reported", "when asked if": the subject is not the one who speaks. */
function isPassive(document: Document, at: number): boolean {
  const [link, verb] = [document.tokens[at - 1]?.lower ?? '', document.tokens[at]?.lower ?? ''];
  if (/^(?:when|once|if|after|until)$/.test(link) && /^(?:asked|told|pressed|reminded)$/.test(verb))
    return true;
  for (let back = at; back >= Math.max(0, at - 3); back -= 1) {
    if (/^(?:is|are|was|were|be|been|being)$/.test(document.tokens[back]?.lower ?? '')) {
      return (
        !/ing$/.test(document.tokens[back + 1]?.lower ?? '') && !/ing$/.test(document.tokens[at]?.lower ?? '')
      );
    }
  }
  return false;
}
