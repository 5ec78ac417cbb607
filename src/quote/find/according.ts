import { clauseAhead } from '../grammar/clause.ts';
import { contentEnd, trimEnd } from '../grammar/ending.ts';
import { listOfNames, phraseStartingAt, type Range } from '../grammar/phrases.ts';
import { LONGEST_CONTENT, VERBLESS } from '../grammar/reach.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import { holdsMark } from '../grammar/turns.ts';
import type { Unit, View } from '../view.ts';
import { contentStart, type Finding } from './finding.ts';
import { DRAFTED } from './modality/on-paper.ts';
import { FAKE, isRumour, lowers, UNTRUE } from './modality/words.ts';
import { WORDED } from './signed.ts';

/**
 * "According to X, CLAUSE" and "CLAUSE, according to X" or "CLAUSE, per X".
 * @param at index of "according" or "per"
 * @param words how many stand before X
 */
export function findAccording(view: View, unit: Unit, at: number, words = 2): Finding | undefined {
  const phrase = phraseStartingAt(view, at + words, unit.last, at > unit.first);
  if (phrase === undefined) return undefined;
  const whole = withOthers(view, withSecond(view, withHead(view, phrase), unit.last), unit.last);
  const source = withoutGiver(view, whole);
  // "According to the false report, X told them …", "According to legend, X told them “…”"
  const named = lowers(view, source.first, source.last);
  const isHearsay = isRumour(named) && holdsMark(view, source.last, unit.last);
  if (isHearsay || named.some((word) => FAKE.has(word) || UNTRUE.has(word))) return undefined;
  const cue = { first: at, last: at + words };
  if (opensSentence(view, unit, at) || opensClause(view, at)) {
    const comma = afterAside(view, nextComma(view, source.last, unit.last), unit.last);
    const next = comma + 1;
    if (comma < 0 || next >= unit.last || isScript(view, source, next, unit.last)) return undefined;
    return {
      content: [
        {
          first: next,
          last: contentEnd(view, next, unit.last, VERBLESS),
        },
      ],
      cue,
      lemma: 'accord',
      source,
    };
  }
  // "Lee’s response, according to the clerk: “…”": whose it is, and no statement.
  if (view.tags[source.last] === 'COLON' && WORDED.test(view.tokens[at - 2]?.lower ?? '')) return undefined;
  if (at - unit.first > LONGEST_CONTENT) return undefined;
  // "… — this according to the paper"
  const end = /^(?:this|that|all)$/.test(view.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const first = contentStart(view, unit, at);
  if (first >= at) return undefined;
  if (isScript(view, source, first, end)) return undefined;
  const content = [{ first, last: trimEnd(view, first, end) }];
  let finite = false;
  for (let back = first; back < at; back += 1) if (isFiniteVerb(view.tags[back])) finite = true;
  const rest = source.last + 1;
  if (!finite && view.tags[source.last] === 'COMMA' && rest < unit.last)
    content.push({ first: rest, last: contentEnd(view, rest, unit.last, VERBLESS) });
  return { content, cue, lemma: 'accord', source };
}

/** "“…,” she was to have told them, | according to a text handed out before": on paper, and only to be said. */
function isScript(view: View, source: Range, first: number, last: number): boolean {
  const isPaper = (word: string) =>
    DRAFTED.has(word) || /^(?:texts?|excerpts?|extracts?|remarks|transcripts?|copy)$/.test(word);
  if (!holdsMark(view, first, last) || !lowers(view, source.first, source.last).some(isPaper)) return false;
  return TO_BE_SAID.test(lowers(view, first, last).join(' '));
}

/** "had been due to tell", "was going to say", "planned to have told", "will warn"; not "wanted to say sorry for", whoever told it. */
const TO_BE_SAID =
  /\b(?:(?:is|are|was|were|be|been) (?:(?:due|set|meant|supposed|expected|scheduled|going|about|poised|slated|billed|booked|lined up|down|ready|hoping|planning|preparing|intending) )?to|(?:plan(?:s|ned)?|mean[st]?|intend(?:s|ed)?|hope[sd]?) to|will|would) (?:\w+ly )?(?:have )?(?:tell|told|say|said|argued?|declared?|announced?|add|added|warn|warned|call|called)\b/;

/** "According to Ann Lee, Bo Roe and Ida Moen, the pier …", no "according to Lee, Bo Roe and Ida Moen have left". */
function withOthers(view: View, source: Range, end: number): Range {
  const list = view.tags[source.last] === 'COMMA' ? listOfNames(view, source.first, end) : undefined;
  const isPutAhead =
    list !== undefined && view.tags[list.last] === 'COMMA' && clauseAhead(view, list.last + 1, end);
  return isPutAhead ? list : source;
}

/** "according to both the Mint and the Treasury": two of a kind; no "according to both firms and the shares rose". */
function withSecond(view: View, source: Range, end: number): Range {
  const { tags, tokens } = view;
  if (tokens[source.first]?.lower !== 'both' || tokens[source.last]?.lower !== 'and') return source;
  const second = phraseStartingAt(view, source.last + 1, end, false);
  if (second === undefined || isFiniteVerb(tags[second.last])) return source;
  return tags[source.first + 1] === tags[second.first] ? { first: source.first, last: second.last } : source;
}

/** "According to the leaked Roe emails,": a noun that is read as a verb. */
function withHead({ tags }: View, { first, last }: Range): Range {
  return tags[last] === 'VZ' && tags[last + 1] === 'COMMA' ? { first, last: last + 1 } : { first, last };
}

/** "according to pictures | Lee shared": a clause without its link, and who has the things is no source; whoever filed reports wrote them. */
function withoutGiver({ tags, tokens }: View, { first, last }: Range): Range {
  let name = last;
  while (name > first && tags[name - 1] === 'NNP') name -= 1;
  const thing = tokens[name - 1];
  const isGiven = name > first && name < last && tags[name - 1] === 'NNS' && thing?.text === thing?.lower;
  return isGiven && HOLDING.test(tokens[last]?.word.lemma ?? '') ? { first, last: name } : { first, last };
}

/** What is done with things that others made. */
const HOLDING = /^(?:get|give|obtain|post|provide|receive|release|review|see|share|show|supply)$/;

/** Nothing but "And", "Nevertheless," and the like before it. */
function opensSentence(view: View, unit: Unit, at: number): boolean {
  if (at - unit.first > 6) return false;
  for (let back = unit.first; back < at; back += 1) {
    const tag = view.tags[back];
    if (tag === 'TO' && back === at - 1) continue;
    if (tag !== 'RB' && tag !== 'CC' && tag !== 'COMMA' && tag !== 'SC' && tag !== 'TH') return false;
  }
  return true;
}

/** "that, according to": inside a clause that has only begun. */
function opensClause(view: View, at: number): boolean {
  const tag = view.tags[at - 1] === 'COMMA' ? view.tags[at - 2] : view.tags[at - 1];
  return tag === 'TH' || tag === 'CC' || tag === 'SC' || tag === 'COLON' || tag === 'SEMI';
}

/**
 * "According to X, a professor of law at Westport, CLAUSE": index of the comma behind what stands between commas behind the name.
 */
function afterAside(view: View, comma: number, end: number): number {
  const opener = view.tags[comma + 1];
  const named = comma < 0 ? comma : afterName(view, comma, end);
  if (named !== comma) return named;
  if (comma < 0 || (opener !== 'DT' && opener !== 'WH' && opener !== 'CD')) return comma;
  const next = nextComma(view, comma + 1, end);
  if (next < 0) return comma;
  if (opener !== 'WH')
    for (let at = comma + 1; at < next; at += 1)
      if (isFiniteVerb(view.tags[at]) && view.tags[at - 1] !== 'WH') return comma;
  return view.tags[next + 1] === 'OQ' || clauseAhead(view, next + 1, end) ? next : comma;
}

/** "In the words of its chief, Ann Lee, CLAUSE": index of the comma behind the name, or of the first one. */
function afterName(view: View, comma: number, end: number): number {
  let at = comma + 1;
  while (view.tags[at] === 'NNP' && at < end) at += 1;
  if (at - comma <= 2 || view.tags[at] !== 'COMMA') return comma;
  return clauseAhead(view, at + 1, end) ? at : comma;
}

function nextComma(view: View, start: number, end: number): number {
  for (let at = start; at < end && at < start + 30; at += 1)
    if (view.tags[at] === 'COMMA' && view.inside[at] === -1) return at;
  return -1;
}
