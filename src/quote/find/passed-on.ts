import { outletNamed } from '../../article/index.ts';
import { isPaper, isSaying, ROLE_NOUNS } from '../../english/index.ts';
import { skipAdverbials } from '../grammar/adverbials.ts';
import { covers, type Range } from '../grammar/phrases.ts';
import { isFiniteVerb, isVerb } from '../grammar/tags.ts';
import { holdsMark, opensAnother } from '../grammar/turns.ts';
import { isDocument } from '../grammar/written.ts';
import { singular } from '../speakers/lexicon.ts';
import type { View } from '../view.ts';
import type { Finding } from './finding.ts';
import { isHuman } from './whose-words.ts';

/**
 * "Lee told the board, “…,” according to the Gazette", "Lee called it “…”, the news agency said": all the words in marks are hers, and who
 * passes them on says none of them.
 * @param findings of one reporting sentence, in any order
 * @returns the same, in the same order: hers with who reports them, and nothing in the place of the report
 */
export function passedOn(view: View, findings: readonly Finding[]): (Finding | undefined)[] {
  const result: (Finding | undefined)[] = [...findings];
  findings.forEach((outer, at) => {
    const [range] = outer.content;
    const { cue, source } = outer;
    if (range === undefined || cue === undefined || source === undefined || outer.content.length > 1) return;
    if (cue.first < range.last || view.inside[range.first] !== -1) return;
    const isPoll = outer.lemma === 'accord' && isSurvey(view, source);
    const isText = outer.lemma === 'accord' && isDocument(view, source);
    if (!isOutlet(view, source) && !isText && !isPoll) return;
    const own = findings.flatMap((inner, index) =>
      inner !== outer && isWithin(inner, outer) && isOwnReport(view, inner, range) ? [index] : [],
    );
    const [first] = own;
    const speaker = first === undefined ? undefined : findings[first]?.source?.first;
    if (speaker === undefined || !own.every((index) => findings[index]?.source?.first === speaker)) return;
    if (!holdsMark(view, range.first, range.last)) return;
    const isReached = own.some((index) => findings[index]?.content.at(-1)?.last === range.last);
    if (!closesWithMark(view, range) && !isReached) return;
    // "Most said it was “lost,” according to the poll": many are what it counts.
    const asked = first === undefined ? undefined : findings[first]?.source;
    if (isPoll && (asked === undefined || /s$/u.test(view.tokens[asked.last - 1]?.lower ?? ''))) return;
    let words = 0;
    for (let word = range.first; word < range.last; word += 1) {
      if (view.inside[word] === -1) continue;
      if (view.tokens[word]?.kind === 'word') words += 1;
      const isHers = own.some((index) => findings[index]?.content.some((part) => covers(part, word)));
      if (!isHers) return;
    }
    if (words < FEWEST_WORDS) return;
    result[at] = undefined;
    findings.forEach((inner, index) => {
      const isLeft = inner !== outer && isWithin(inner, outer) && inner.source?.first !== speaker;
      if (isLeft && !inner.content.every((part) => view.tags[part.first] === 'OQ')) result[index] = undefined;
    });
    for (const index of own) {
      const inner = findings[index];
      if (inner !== undefined && !isPoll) result[index] = { ...inner, reportedBy: source };
    }
  });
  return result;
}

/** Words in marks: one alone is set off. */
const FEWEST_WORDS = 2;

/** What somebody who is named before says, writes or judges. */
function isOwnReport(view: View, { content, cue, source, judges }: Finding, outer: Range): boolean {
  if (cue === undefined || source === undefined || source.first < outer.first || cue.first >= outer.last)
    return false;
  // "The law calls such boats “floating homes”": a thing, which who passes it on has read.
  const comma = view.tags.indexOf('COMMA', source.first);
  const head = { first: source.first, last: comma < 0 ? source.last : Math.min(source.last, comma) };
  // "The leaflet read that “…”"
  const isRead = view.tokens[cue.last - 1]?.word.lemma === 'read';
  const noun = view.tokens[head.last - 1]?.lower ?? '';
  const isHumans = view.tags[head.last - 1] === 'NNS' && ROLE_NOUNS.has(singular(noun));
  const isPronoun = /^s?he$/.test(view.tokens[source.first]?.lower ?? '');
  if (!isRead && !isHuman(view, head) && !isHumans && !isPronoun) return false;
  // "A letter sent to Roe pointed to “…”": Roe is not the subject; she is behind a comma: "At a meeting that was held in May, Roe said".
  const isFronted =
    view.tags[source.first - 1] === 'COMMA' && /^(?:IN|SC|WR)$/.test(view.tags[outer.first] ?? '');
  if (!isFronted && view.tags.slice(outer.first, source.first).some(isVerb)) return false;
  // "Some 55 percent told the pollsters “…”": a share of those who were asked, as the poll has it.
  const share = view.tags[source.first] === 'CD' ? source.first : source.first + 1;
  if (view.tags[share] === 'CD' && view.tags[share + 1] !== 'NNP') return false;
  // "placing reporting requirements on “…”": a participle that reports nothing.
  if (view.tags[cue.last - 1] === 'VG' || !isMain(view, { cue }, outer.first)) return false;
  if (judges === true || content.every(({ first }) => view.tags[first] === 'OQ')) return true;
  const isSaid = isRead || isSaying(view.tokens[cue.last - 1]?.lower ?? '');
  return isSaid && content.every(({ first, last }) => holdsMark(view, first, last));
}

/** The verb of saying is the first of the clause that opens at `first`, those of relative clauses left out. */
export function isMain({ tags }: View, { cue }: Pick<Finding, 'cue'>, first: number): boolean {
  if (cue === undefined || cue.first <= first) return false;
  let verbs = 0;
  for (let at = first; at < cue.first; at += 1)
    if (isFiniteVerb(tags[at])) verbs += 1;
    else if (opensAnother(tags[at]) && verbs <= 0) verbs -= 1;
  return verbs <= 0;
}

/** Behind her words there is nothing but when and where: "“…” on Monday", not "“…” and left", of which the paper tells more. */
function closesWithMark(view: View, { first, last }: Range): boolean {
  let at = last;
  while (at > first && view.inside[at - 1] === -1) at -= 1;
  if (view.tags[at] === 'COMMA') at += 1;
  return skipAdverbials(view, at, last) >= last;
}

/** "the news agency Norpress", "the Gazette", "Reuters"; not "Emily Post", "the Environment Agency", "the newspaper". */
export function isOutlet({ tags, tokens }: View, { first, last }: Range): boolean {
  const start = tags[first] === 'DT' ? first + 1 : first;
  const words = tokens.slice(start, last);
  const isNamed = tags.slice(start, last).includes('NNP');
  const lastWord = words.at(-1);
  if (!isNamed || lastWord === undefined) return false;
  if (start > first && isPaper(lastWord.lower) && lastWord.word.isSmall !== true) return true;
  if (outletNamed(words.map(({ text }) => text).join(' ')) !== undefined) return true;
  if ([words[0], lastWord].some((word) => word?.word.isSmall === false && BROADCAST.test(word.lower)))
    return true;
  return words.some(
    ({ lower }, at) =>
      PRESS.test(lower) || (lower === 'agency' && /^(?:news|press)$/.test(words[at - 1]?.lower ?? '')),
  );
}

/** "the Gazette poll": it counts what many say, and has no words of one of them. */
function isSurvey({ tokens }: View, { last }: Range): boolean {
  return /^(?:polls?|surveys?|census)$/.test(tokens[last - 1]?.lower ?? '');
}

/** "Radio Osten", "Osten TV" */
const BROADCAST = /^(?:radio|television|tv)$/;

const PRESS = /^(?:newspaper|paper|magazine|newswire|broadcaster)$/;

/** All its words stand in those of another. */
export function isWithin(own: Finding, around: Finding): boolean {
  return own.content.every((range) =>
    around.content.some((whole) => whole.first <= range.first && range.last <= whole.last),
  );
}
