import { frameOf, lemmasMarked } from '../../english/index.ts';
import { skipAdverbials } from '../grammar/adverbials.ts';
import { startsNoun } from '../grammar/clause.ts';
import { auxiliaryOf } from '../grammar/closed.ts';
import { type Complement, complementAfter } from '../grammar/complement.ts';
import { phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { subjectBefore } from '../grammar/subject.ts';
import { isFiniteVerb, isNoun } from '../grammar/tags.ts';
import { inheritedSubject, type VerbGroup, verbGroupAt } from '../grammar/verbs.ts';
import type { Unit, View } from '../view.ts';
import { type Finding, isSentenceLike, regionAt } from './finding.ts';
import { announcesClause } from './nouns.ts';
import { findAsReported, findPost, isQuotedBefore } from './post.ts';
import { findGap, findPre } from './pre.ts';
import { relayedBefore, relayedBy } from './relayed.ts';
import { isInCapitals, isShow, namesThing } from './unspoken.ts';

/**
 * What the verb at `at` reports.
 * @param subject who speaks in the sentence so far
 * @returns undefined when it reports nothing
 */
export function findAtVerb(
  view: View,
  unit: Unit,
  at: number,
  subject: Range | undefined,
): Finding | undefined {
  const group = verbGroupAt(view, at, unit.first);
  const frame = frameOf(group.lemma);
  if (view.tags[at - 1] === 'SYM' && view.tokens[at - 1]?.text === '<') return undefined;
  // "said the state ruling “brings it to a head”": a noun.
  if (group.tag === 'VG' && NOUNS_TOO.test(view.tokens[at]?.lower ?? '') && isDetermined(view, at))
    return undefined;
  // "a man claiming to be Smith": it tells who he is.
  if (
    group.tag === 'VG' &&
    isNoun(view.tags[at - 1]) &&
    view.tags[at + 1] === 'TO' &&
    view.tokens[at + 2]?.lower === 'be'
  )
    return undefined;
  if (isShown(view, unit, group)) return undefined;
  const finite = (group.tag !== 'VG' || hasAuxiliary(view, group)) && !group.infinitive;
  const own = finite ? subjectBefore(view, group.first, unit.first) : undefined;
  if (frame === undefined) {
    const post =
      (isFiniteVerb(group.tag) || group.tag === 'VN') &&
      view.tags[group.first - 1] !== 'WH' &&
      view.tags[group.first - 1] !== 'TH' &&
      auxiliaryOf(group.lemma) === undefined &&
      auxiliaryOf(view.tokens[at]?.lower ?? '') === undefined
        ? findPost(view, unit, group, own, 'unknown')
        : undefined;
    return post ?? findQuotedClause(view, unit, group, own, subject);
  }
  if (group.tag === 'VN' || group.tag === 'VD') {
    const reported = findAsReported(view, unit, group);
    if (reported !== undefined) return reported;
  }
  const relayed = relayedBy(view, unit, group);
  if (relayed !== undefined) {
    const post = findPost(view, unit, { ...group, passive: false }, own, 'quotation');
    return post === undefined ? undefined : { ...post, ...relayed };
  }
  const judged = judgedBy(view, unit, group);
  if (judged !== undefined) return judged;
  const kind = frame.frames.includes('c') || frame.frames.includes('p') ? 'clause' : 'quotation';
  const boundary = (own?.first ?? group.first) - 1;
  const named = isNamed(view, boundary);
  if (finite && !named && isQuotedBefore(view, boundary)) {
    const post = findPost(view, unit, group, own, kind);
    if (post !== undefined && (own === undefined || startsQuoted(view, unit))) return post;
  }
  if (finite && !named && own === undefined && view.tags[boundary] === 'COMMA') {
    const post = findPost(view, unit, group, own, kind);
    if (post !== undefined) return post;
  }
  if (own !== undefined && view.tokens[own.first - 1]?.lower === 'as') {
    const post = findPost(view, unit, group, own, kind);
    if (post !== undefined) return post;
  }
  // "The papers show, she said in an interview, that …"
  if (finite && !named && own !== undefined && view.tags[boundary] === 'COMMA' && isResumed(view, unit, at)) {
    const post = findPost(view, unit, group, own, kind);
    if (post !== undefined && post.content.length > 1) return post;
  }
  if (own !== undefined && isComparedWith(view, unit, group, own)) return undefined;
  const gap = own === undefined || !frame.frames.includes('c') ? undefined : findGap(view, unit, group, own);
  if (gap !== undefined) return gap;
  const show = behindShow(view, at, frame.frames, unit.last);
  // "were told by a mechanic, Ann Lee, that …"
  const agent = group.passive ? agentOf(view, unit, group) : undefined;
  const opener = agent && view.tags[agent.last] === 'COMMA' ? view.tags[agent.last + 1] : undefined;
  const told = complementAfter(
    view,
    agent && (opener === 'TH' || opener === 'OQ') ? agent.last : show,
    frame,
    unit.last,
  );
  const complement =
    (show > at && told !== undefined ? { ...told, cueEnd: at + 1 } : told) ??
    studyFinds(view, unit, group, own);
  // "Many found the water too cold": of people only "found that" tells what they hold.
  if (group.lemma === 'find' && complement?.form === 'clause' && !isStudy(view, own)) return undefined;
  if (complement !== undefined) {
    if (group.lemma === 'call' && onlyNames(view, unit, group, complement, own)) return undefined;
    if (complement.form !== 'quote' && isSubjectGerund(view, unit, group, complement)) return undefined;
    // "had been dubbed so that she seemed to say": to what end.
    if (group.passive && complement.form === 'that' && !/[ct]/.test(frame.frames)) return undefined;
    if (
      (complement.form === 'noun' || complement.form === 'clause') &&
      !(JUDGING.has(group.lemma) && endsInMarks(view, unit)) &&
      announcesClause(view, complement.start)
    )
      return undefined;
    if (
      (complement.form === 'noun' || complement.form === 'mixed') &&
      ((group.passive && group.lemma !== 'ask') ||
        (finite && own === undefined && group.tag !== 'VD' && group.tag !== 'VZ'))
    )
      return undefined;
    if (
      complement.form !== 'quote' &&
      !asserts(group) &&
      !onlySays(view, group) &&
      (complement.form === 'noun' || !goesOnTo(view, group))
    )
      return undefined;
    const source = group.passive
      ? agentOf(view, unit, group)
      : (own ?? inheritedSubject(view, unit, group, subject));
    const found = findPre(view, unit, group, complement, source);
    // "“…,” Lee told the BBC’s “Early Tide”": what follows is no complement.
    if (found !== undefined && isShow(view, found)) return findPost(view, unit, group, own, kind);
    const passed = relayedBefore(view, unit, group);
    return found === undefined || passed === undefined ? found : { ...found, ...passed };
  }
  return named ? undefined : findPost(view, unit, group, own, kind);
}

const JUDGING = lemmasMarked('judges');

/** "called claims that it was lost “a joke”": the judgement closes the sentence. */
function endsInMarks({ tags }: View, { last }: Unit): boolean {
  return tags[tags[last - 1] === 'STOP' ? last - 2 : last - 1] === 'CQ';
}

/** "Contrary to what Lee said, “…”": the words behind the comma are not hers. */
function isComparedWith({ tags, tokens }: View, unit: Unit, { verb }: VerbGroup, own: Range): boolean {
  const link = tags[own.first - 2];
  if (tokens[own.first - 1]?.lower !== 'what' || (link !== 'IN' && link !== 'TO')) return false;
  for (let at = verb + 1; at < unit.last && tags[at] !== 'OQ' && !isFiniteVerb(tags[at]); at += 1)
    if (tags[at] === 'COMMA') return true;
  return false;
}

/** "Calling for a ban won her no votes": the participle is the subject of a verb that no comma parts from it. */
function isSubjectGerund(
  { tags, inside }: View,
  unit: Unit,
  { tag, first, verb }: VerbGroup,
  { start, form }: Complement,
): boolean {
  if (tag !== 'VG' || first !== unit.first || first !== verb) return false;
  let verbs = 0;
  for (let at = start; at < unit.last; at += 1) {
    const own = tags[at];
    // "Calling Roe “a child,” she left"
    if (own === 'CQ' && tags[at - 1] === 'COMMA') return false;
    if (inside[at] !== -1) continue;
    if (own === 'COMMA' || own === 'DASH' || own === 'SEMI' || own === 'COLON') return false;
    if (isFiniteVerb(own)) verbs += 1;
  }
  return verbs > (form === 'noun' || form === 'infinitive' ? 0 : 1);
}

const NOUNS_TOO = /^(?:ruling|finding|warning)$/;

/** "the state |": nothing but what may stand between an article and its noun. */
function isDetermined({ tags }: View, noun: number): boolean {
  let at = noun - 1;
  while (tags[at] === 'JJ' || tags[at] === 'NN' || tags[at] === 'NNP') at -= 1;
  return tags[at] === 'DT' || tags[at] === 'PS';
}

/** Behind the verb stand its circumstances, and behind their comma what was said goes on. */
function isResumed(view: View, unit: Unit, verb: number): boolean {
  const next = skipAdverbials(view, verb + 1, unit.last);
  if (view.tags[next] !== 'COMMA' || next + 1 >= unit.last) return false;
  if (view.tags[next + 1] === 'TH') return true;
  const opener = view.tags[unit.first];
  const isFramed =
    opener === 'IN' ||
    opener === 'RB' ||
    (opener === 'SC' && !/^(?:if|unless)$/.test(view.tokens[unit.first]?.lower ?? ''));
  return next > verb + 1 && !isFramed && !isSentenceLike(view, next + 1);
}

/** "wrote in a letter seen by the paper: “…”": a participle that tells whence the words are known; the verb before it reports. */
function isShown(view: View, unit: Unit, group: VerbGroup): boolean {
  const { tags } = view;
  if (group.first !== group.verb || (group.tag !== 'VN' && group.tag !== 'VD')) return false;
  if (!isNoun(tags[group.verb - 1]) || view.tokens[group.verb + 1]?.lower !== 'by') return false;
  const agent = phraseStartingAt(view, group.verb + 2, unit.last, false);
  if (agent === undefined || tags[agent.last] !== 'COLON') return false;
  for (let at = group.verb - 1; at > unit.first; at -= 1) if (isFiniteVerb(tags[at])) return true;
  return false;
}

/** "told “The Morning Hour” that …": a show in marks is told. @returns index after which the content may begin */
function behindShow(view: View, verb: number, frames: string, end: number): number {
  if (!frames.includes('a')) return verb;
  for (let at = verb + 1; at < end && at < verb + LONGEST_HOST; at += 1) {
    const tag = view.tags[at];
    if (tag === 'OQ') {
      const region = regionAt(view, at);
      return region?.closed && isInCapitals(view, region.open, region.close) ? region.close : verb;
    }
    if (tag !== 'NNP' && tag !== 'POS' && tag !== 'DT' && tag !== 'NN' && tag !== 'JJ') return verb;
  }
  return verb;
}

/** Tokens of "the BBC’s breakfast show". */
const LONGEST_HOST = 8;

/** "was described by Smith as “a mess”": Smith's words. */
function judgedBy(view: View, unit: Unit, group: VerbGroup): Finding | undefined {
  const source = group.passive && !group.negated ? agentOf(view, unit, group) : undefined;
  if (source === undefined || view.tokens[source.last]?.lower !== 'as') return undefined;
  const open = view.tags[source.last + 1] === 'DT' ? source.last + 2 : source.last + 1;
  const region = view.tags[open] === 'OQ' ? regionAt(view, open) : undefined;
  return region === undefined
    ? undefined
    : {
        content: [{ first: open, last: Math.min(region.close + 1, unit.last) }],
        cue: { first: group.first, last: group.verb + 1 },
        lemma: group.lemma,
        source,
      };
}

/** A title or a name in marks stands right before the verb, a comma between them or not. */
function isNamed(view: View, boundary: number): boolean {
  const close = view.tags[boundary] === 'COMMA' ? boundary - 1 : boundary;
  return view.tags[close] === 'CQ' && namesThing(view, close);
}

/** "anticipated that it would be “a fight”": a verb of thought reports speech when part of its clause is quoted. */
function findQuotedClause(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
  subject: Range | undefined,
): Finding | undefined {
  const start = group.verb + 1;
  if (KNOWING.has(group.lemma)) return undefined;
  if (view.tags[start] !== 'TH' || isFiniteVerb(view.tags[start + 1]) || !asserts(group) || group.passive)
    return undefined;
  const complement: Complement = { start, form: 'mixed', cueEnd: start };
  const found = findPre(view, unit, group, complement, own ?? inheritedSubject(view, unit, group, subject));
  return found?.content.some((range) => quotesWords(view, range)) === true ? found : undefined;
}

/** Verbs of what is so or is known, not of what somebody holds: "she knows that the word “safe” is no code". */
const KNOWING: ReadonlySet<string> = new Set(
  'know realize realise understand remember forget see notice learn discover prove show mean ensure demonstrate make be'.split(
    ' ',
  ),
);

/** More than one word in marks: one alone is set off. */
function quotesWords(view: View, { first, last }: Range): boolean {
  let words = 0;
  for (let at = first; at < last; at += 1)
    if (view.inside[at] !== -1 && (view.tokens[at]?.kind === 'word' || view.tokens[at]?.kind === 'number'))
      words += 1;
  return words > 1;
}

/** "the survey found growing support": of studies alone finding is saying. */
function studyFinds(
  view: View,
  unit: Unit,
  group: VerbGroup,
  own: Range | undefined,
): Complement | undefined {
  if (group.lemma !== 'find' || own === undefined || group.passive) return undefined;
  const start = group.verb + 1;
  if (start >= unit.last || !startsNoun(view, start)) return undefined;
  return isStudy(view, own) ? { start, form: 'noun', cueEnd: start } : undefined;
}

function isStudy(view: View, own: Range | undefined): boolean {
  if (own === undefined) return false;
  for (let at = own.first; at < own.last; at += 1) if (STUDIES.has(view.tokens[at]?.lower ?? '')) return true;
  return false;
}

const STUDIES: ReadonlySet<string> = new Set(
  'poll polls survey surveys study studies report reports investigation inquiry review audit analysis paper panel research researchers scientists court jury'.split(
    ' ',
  ),
);

/** "is promising", unlike a bare "promising", has a subject of its own. */
function hasAuxiliary(view: View, group: VerbGroup): boolean {
  for (let at = group.first; at < group.verb; at += 1) if (isFiniteVerb(view.tags[at])) return true;
  return false;
}

/** "a play called “Salt”", "called a friend": a name or a telephone call, nothing said of anybody. */
function onlyNames(
  view: View,
  unit: Unit,
  group: VerbGroup,
  complement: Complement,
  own: Range | undefined,
): boolean {
  const { start } = complement;
  const name = view.tags[start] === 'NNP' ? phraseStartingAt(view, start, unit.last, false) : undefined;
  // "a diver called Ann Roe said"
  const isSubject = start === group.verb + 1 && isFiniteVerb(view.tags[name?.last ?? start]);
  if (view.tags[start] === 'OQ' || isSubject) {
    const article = own === undefined ? '' : (view.tokens[own.first]?.lower ?? '');
    return article === 'a' || article === 'an';
  }
  if (complement.form !== 'noun' || start > group.verb + 1) return false;
  const object = phraseStartingAt(view, start, unit.last, false);
  const next = view.tags[object?.last ?? start];
  return (
    object !== undefined &&
    (next === 'COMMA' || next === 'STOP' || next === 'CC' || next === 'WH' || next === undefined)
  );
}

/** "was told by aides that …". */
function agentOf(view: View, unit: Unit, group: VerbGroup): Range | undefined {
  const by = group.verb + 1;
  return view.tokens[by]?.lower === 'by' ? phraseStartingAt(view, by + 1, unit.last, true) : undefined;
}

/** "could only say that …": it was said. */
function onlySays(view: View, group: VerbGroup): boolean {
  if (!group.modal || group.negated) return false;
  for (let at = group.first; at < group.verb; at += 1) if (view.tokens[at]?.lower === 'only') return true;
  return false;
}

/** "went on to say that …", "was quick to point out that …": it was said. */
function goesOnTo(view: View, group: VerbGroup): boolean {
  const before = view.tokens[group.first - 1];
  if (!group.infinitive || before === undefined) return false;
  const went = before.lower === 'on' && view.tokens[group.first - 2]?.word.lemma === 'go';
  return went
    ? isFiniteVerb(view.tags[group.first - 2])
    : /^(?:quick|proceeded|hastened)$/.test(before.lower);
}

/** Something was said: not "will say", "to say", "didn't say". */
function asserts(group: VerbGroup): boolean {
  return !group.infinitive && !group.modal && (!group.negated || group.lemma === 'deny');
}

function startsQuoted(view: View, unit: Unit): boolean {
  return view.tags[unit.first] === 'OQ';
}
