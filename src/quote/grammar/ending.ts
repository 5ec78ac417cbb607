import { isSaying, lemmasMarked } from '../../english/index.ts';
import type { View } from '../view.ts';
import { isTimePhrase } from './adverbials.ts';
import { clauseAhead } from './clause.ts';
import { isNominal, isTimeName } from './phrases.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from './tags.ts';
import { isScene, isWritersTrail, OCCASIONS } from './trail.ts';

/** Nobody is quoted indirectly at greater length than this, in tokens; longer stretches are not searched. */
export const LONGEST_CONTENT = 400;

/** What is known about the place of the reporting verb, where it decides how far its content can reach. */
export interface Reach {
  /** Tag of the reporting verb. */
  readonly cue: Tag;
  /** The verb stands in a clause before the main one ("Asked …, he said", "While saying …, she"). */
  readonly fronted: boolean;
  /** The verb belongs to a relative clause in commas ("Smith, who said …, left"). */
  readonly relative: boolean;
  /** The content is a noun phrase rather than a clause. */
  readonly noun: boolean;
  /** The content belongs to a noun that is the subject of the sentence: "his claim that it is safe has been tested". */
  readonly subject?: boolean;
  /** The verb belongs to a relative clause between dashes ("Smith — who said … — left"). */
  readonly dashed?: boolean;
}

/**
 * Where the thing said ends: index after its last token, the closing full stop left out.
 * @param start index of its first token
 * @param end index after the last token that may belong to it
 */
export function contentEnd(view: View, start: number, end: number, reach: Reach): number {
  const { tags, inside, regions } = view;
  const limit = Math.min(end, start + LONGEST_CONTENT);
  let at = start;
  let clause: Tag | undefined;
  /** An aside between dashes is open. */
  let dashed = false;
  /** Finite verbs that no subordinate clause accounts for. */
  let verbs = 1;
  while (at < limit) {
    const region = inside[at];
    if (region !== undefined && region >= 0) {
      const close = regions[region]?.close ?? at;
      if (clause === undefined) {
        for (let ahead = at; ahead < close && ahead < limit; ahead += 1)
          if (isFiniteVerb(tags[ahead])) clause = tags[ahead];
      }
      // "his claim that it was “safe” and “did no harm” stood in contrast to …": the marks hold the second verb of the claim.
      if (reach.subject === true && tags[at - 1] === 'CC' && holdsFinite(view, at, close)) verbs += 1;
      const left = Math.max(at + 1, close + 1);
      if (
        tags[left - 2] === 'COMMA' &&
        left < limit &&
        tags[left] !== 'COMMA' &&
        (endsAtComma(view, left - 1, limit, reach, clause) || somebodySays(view, left, limit, endsReporting))
      )
        return left;
      if (left < limit && clause !== undefined && isScene(view, left, limit)) return left;
      // "called it “a wreck” even though …", "what she called “a wreck” was …"
      if (left < limit && reach.noun && (goesOnOutside(view, start, left) || isAfterthought(view, left)))
        return left;
      at = left;
      continue;
    }
    if (reach.subject === true && opensAnother(tags[at])) verbs -= 1;
    if (isFiniteVerb(tags[at])) {
      if (reach.subject === true && verbs > 0 && tags[at - 1] !== 'CC' && tags[at - 1] !== 'RB')
        return trimEnd(view, start, at);
      verbs += 1;
      clause ??= tags[at];
    }
    if (at > start && endsHere(view, at, limit, reach, clause, dashed)) return trimEnd(view, start, at);
    if (tags[at] === 'DASH') dashed = !dashed;
    at += 1;
  }
  return trimEnd(view, start, Math.min(limit, view.tokens.length));
}

function endsHere(
  view: View,
  at: number,
  limit: number,
  reach: Reach,
  clause: Tag | undefined,
  dashed: boolean,
): boolean {
  const { tags } = view;
  switch (tags[at]) {
    case 'SEMI':
      return true;
    case 'NN':
      return opensAddress(view, at);
    case 'COMMA':
      return endsAtComma(view, at, limit, reach, clause);
    case 'COLON':
      return opensReported(view, at + 1) || (reach.noun && reportsBehind(view, at + 1, limit));
    case 'CC':
      // "called it “fake” but did not deny it"
      if (
        tags[at - 1] === 'CQ' &&
        view.tokens[at]?.lower === 'but' &&
        isFiniteVerb(tags[skipAdverb(view, at + 1)])
      )
        return true;
      if (
        tags[at - 1] === 'CQ' &&
        isFiniteVerb(tags[skipAdverb(view, at + 1)]) &&
        tags[skipAdverb(view, at + 1)] !== 'VF' &&
        isCueWord(view, skipAdverb(view, at + 1))
      )
        return true;

      // "said it was “as good as new” and left the hall"
      if (
        tags[at - 1] === 'CQ' &&
        reach.cue === 'VD' &&
        view.tokens[at]?.lower === 'and' &&
        LEAVING.has(view.tokens[skipAdverb(view, at + 1)]?.word.lemma ?? '')
      )
        return true;
      if (reach.noun && opensMain(view, at + 1, limit)) return true;
      return secondVerb(view, at + 1, limit, reach, clause);
    case 'DASH':
      // "called it “a wreck” — an odd thing to say"
      if (reach.noun && !dashed && tags[at - 1] === 'CQ' && /^an?$/.test(view.tokens[at + 1]?.lower ?? ''))
        return true;
      return reach.dashed === true || (!dashed && endsAtDash(view, at, limit));
    case 'LP':
      return closesSentence(view, at, limit);
    case 'IN':
      return (reach.noun && opensCircumstance(view, at)) || saysMore(view, at);
    case 'SC':
      if (saysMore(view, at)) return true;
      // "accuses him of “a smear” on her record while Roe suggests …"
      return (
        reach.noun &&
        /^(?:while|whereas|although|though|after|before|until)$/.test(view.tokens[at]?.lower ?? '') &&
        clauseAhead(view, at + 1, limit)
      );
    case 'JJ':
    case 'DT':
      return reach.noun && (isNoun(tags[at - 1]) || tags[at - 1] === 'CQ') && isTimePhrase(view, at);
    default:
      return false;
  }
}

/** "referring to the plan: Smith said he …" */
function reportsBehind(view: View, at: number, limit: number): boolean {
  return clauseAhead(view, at, limit) && reportsNext(view, at, limit);
}

/** "had lost its way: “Nothing is left of it,” she said": whole words that have a reporting clause of their own. */
function opensReported({ tags, tokens, regions, inside }: View, at: number): boolean {
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
function saysMore(view: View, at: number): boolean {
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
function opensMain(view: View, start: number, limit: number): boolean {
  const { tags } = view;
  let at = start;
  if (tags[at] === 'PRP') at += 1;
  else while (tags[at] === 'NNP') at += 1;
  return at > start && at < limit && isFiniteVerb(tags[skipAdverb(view, at)]);
}

/** "https://t.co/…", "pic.twitter.com/…": a link behind the words belongs to the page. */
function opensAddress({ tokens }: View, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.text;
  if (/^https?$/.test(lower)) return next === ':' && tokens[at + 2]?.text === '/';
  return lower === 'pic' && next === '.' && (tokens[at + 2]?.lower.endsWith('.com') ?? false);
}

function holdsFinite({ tags }: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isFiniteVerb(tags[at])) return true;
  return false;
}

/** A finite verb behind the marks, and no clause in what is said to which it could belong. */
function goesOnOutside(view: View, start: number, at: number): boolean {
  if (!isFiniteVerb(view.tags[at])) return false;
  if (view.tags[at] !== 'VD' && view.tokens[at]?.word.form?.noun === true) return false;
  for (let back = start; back < at; back += 1)
    if (view.inside[back] === -1 && opensAnother(view.tags[back])) return false;
  return true;
}

/** Behind a judgement in marks the writer weighs it or says when it was. */
function isAfterthought(view: View, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  const next = lower === 'even' ? (view.tokens[at + 1]?.lower ?? '') : lower;
  return /^(?:though|although|while|whereas|despite|until|when)$/.test(next) && view.tags[at + 1] !== 'OQ';
}

/** What the words brought about: "…,” drawing laughter from the hall". */
const EFFECTS: ReadonlySet<string> = new Set(
  'prompting drawing sparking triggering eliciting provoking contrasting echoing'.split(' '),
);

/** The same right behind the marks; elsewhere they may belong to what is said. */
const RESULTS: ReadonlySet<string> = new Set('causing earning winning setting leaving'.split(' '));

/** What somebody does besides speaking. */
const LEAVING: ReadonlySet<string> = new Set(
  'leave walk storm sit stand turn smile laugh nod shrug wave wink grin bow hug kiss hang'.split(' '),
);

function opensAnother(tag: Tag | undefined): boolean {
  return tag === 'TH' || tag === 'WH' || tag === 'WR' || tag === 'SC' || tag === 'CC';
}

function endsAtComma(view: View, at: number, limit: number, reach: Reach, clause: Tag | undefined): boolean {
  const { tags, tokens } = view;
  const next = at + 1;
  const tag = tags[next];
  const lower = tokens[next]?.lower ?? '';
  const verb = isCueWord(view, next);
  if (
    tag === 'VG' &&
    (verb || EFFECTS.has(lower) || ((tags[at] === 'CQ' || tags[at - 1] === 'CQ') && RESULTS.has(lower)))
  )
    return true;
  // "Smith, who denied the theft, said: “…”": the verb of the main clause.
  if (reach.relative && verb && (tag === 'VD' || tag === 'VZ')) return true;

  if (isWritersTrail(view, next)) return true;
  if (reach.cue === 'VG' && isFiniteVerb(tag)) return true;
  // "When he says it is, does he mean it?"
  if (reach.fronted && isFiniteVerb(tag) && (tags[next + 1] === 'PRP' || lower === 'why')) return true;

  if (lower === 'according') return clause !== undefined || reach.noun;
  if (reach.fronted && (reach.noun || clause !== undefined) && clauseAhead(view, next, limit)) return true;
  if (tag === 'WH' ? somebodySays(view, next + 1, limit, saysOrNames) : somebodySays(view, next, limit, cuts))
    return true;
  if (reach.relative && isVerb(tag) && tag !== 'VG' && clause !== undefined) return true;
  // "Smith, who promised a new wall, has failed to deliver"
  if (reach.relative && isFiniteVerb(tags[skipAdverb(view, next)])) return true;
  if (reach.relative && reach.noun && clauseAhead(view, next, limit)) return true;
  if (tag === 'CC') {
    const after = next + 1;
    if (
      lower === 'but' &&
      (isFiniteVerb(tags[skipAdverb(view, after)]) || clauseAhead(view, after, limit) || actsOn(view, after))
    )
      return true;
    if (tags[after] === 'PRP' && lower === 'and' && clauseAhead(view, after, limit)) return true;
    if (clauseAhead(view, after, limit) && (reach.noun || reportsNext(view, after, limit))) return true;
    const second = skipAdverb(view, after);
    return (
      isFiniteVerb(tags[second]) &&
      (tags[second] === reach.cue || (reach.cue === 'VG' && isCueWord(view, second)))
    );
  }
  if (tag === 'SC')
    return lower === 'while' || lower === 'although' || lower === 'though' || lower === 'whereas';
  if (lower === 'compared') return true;
  // "… “open for business,” even as the doctors …"
  if (lower === 'even' && tags[at] === 'CQ' && tokens[next + 1]?.lower === 'as') return true;
  // "…, as the Gazette reported"
  if (lower === 'as' && somebodySays(view, next + 1, limit, endsReporting)) return true;
  if (lower === 'with' && actsBeside(view, next + 1)) return true;
  if (reach.noun && (tag === 'VG' || tag === 'WR' || lower === 'which')) return true;
  if (reach.noun && !reach.fronted && (tag === 'VD' || tag === 'VN') && tokens[next + 1]?.lower !== 'by')
    return true;
  if (reach.cue === 'VD' && tag === 'VD' && (verb || (clause !== undefined && clause !== 'VD'))) return true;
  if (
    reach.noun &&
    tag === 'RB' &&
    (lower === 'just' || lower === 'well' || lower === 'up' || lower === 'down' || lower === 'too')
  )
    return true;
  if (reach.noun && tags[at] === 'CQ' && tag !== 'OQ') return true;
  // "described it as “a wreck”, she left", "to stop being “the odd one,” then acting odd"
  if (tags[at - 1] === 'CQ' && reach.noun && clauseAhead(view, next, limit)) return true;
  if (lower === 'then' && (tags[at] === 'CQ' || tags[at - 1] === 'CQ') && isVerb(tags[next + 1])) return true;
  return false;
}

/** "with Lee calling it a fraud": what somebody else does meanwhile. */
function actsBeside({ tags }: View, start: number): boolean {
  let at = start;
  while (tags[at] === 'NNP') at += 1;
  return at > start && tags[at] === 'VG';
}

/** "but acts as if": read as a noun, and yet a verb. */
function actsOn(view: View, at: number): boolean {
  const next = view.tags[at + 1];
  return (
    view.tags[at] === 'NNS' &&
    view.tokens[at]?.word.form !== undefined &&
    (next === 'IN' || next === 'TO' || next === 'DT' || next === 'OBJ')
  );
}

function skipAdverb(view: View, at: number): number {
  let next = at;
  while (view.tags[next] === 'RB') next += 1;
  return next;
}

function isCueWord(view: View, at: number): boolean {
  return view.tokens[at]?.word.frame !== undefined;
}

/** ", X said", ", which X called": another reporting clause cuts in. */
function somebodySays(
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
function saysOrNames(view: View, at: number): boolean {
  const token = view.tokens[at];
  return (
    isSaying(token?.lower ?? '') ||
    /^(?:call|describe|dub|label|term|deny|dispute|reject)$/.test(token?.word.lemma ?? '')
  );
}

function cuts(view: View, at: number): boolean {
  return CUTTING.has(view.tokens[at]?.word.lemma ?? '');
}

/** "“…,” the source recalled, adding …": the verb ends a reporting clause. */
function endsReporting(view: View, at: number): boolean {
  const next = view.tags[at + 1];
  return (
    isSaying(view.tokens[at]?.lower ?? '') && (next === 'COMMA' || next === 'STOP' || next === undefined)
  );
}

/** A clause whose verb reports: somebody else's words begin. */
function reportsNext(view: View, start: number, limit: number): boolean {
  for (let at = start; at < limit && at < start + 14; at += 1) {
    if (isFiniteVerb(view.tags[at])) return isCueWord(view, at);
  }
  return false;
}

/** "said A and called B": a second verb of the same subject, told by its tense. */
function secondVerb(
  view: View,
  start: number,
  limit: number,
  reach: Reach,
  clause: Tag | undefined,
): boolean {
  const next = skipAdverb(view, start);
  if (next >= limit) return false;
  const tag = view.tags[next];
  if (tag === 'VG' && reach.cue === 'VG') return isCueWord(view, next);
  if (tag !== reach.cue || (tag !== 'VD' && tag !== 'VZ')) return false;
  if (isCueWord(view, next) || reach.noun) return true;
  return tag === 'VD' && clause !== undefined && clause !== 'VD';
}

/** A dash without a second one behind it, and a clause after it: the writer's afterthought. */
function endsAtDash(view: View, at: number, limit: number): boolean {
  const { tags } = view;
  for (let ahead = at + 2; ahead < limit && ahead < at + 40; ahead += 1)
    if (tags[ahead] === 'DASH') return false;
  const start = tags[at + 1] === 'CC' ? at + 2 : at + 1;
  return clauseAhead(view, start, limit);
}

/** Brackets with a clause in them that close the sentence. */
function closesSentence(view: View, at: number, limit: number): boolean {
  let verb = false;
  for (let ahead = at + 1; ahead < limit && ahead < at + 60; ahead += 1) {
    const tag = view.tags[ahead];
    if (isFiniteVerb(tag)) verb = true;
    if (tag === 'RP') return verb && (ahead + 1 >= limit || view.tags[ahead + 1] === 'STOP');
  }
  return false;
}

/** "on Monday", "in an interview", "during a rally": the circumstances of the speech, after a noun phrase. */
function opensCircumstance(view: View, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  if (!isNoun(view.tags[at - 1]) && view.tags[at - 1] !== 'CQ') return false;
  if (lower === 'on' || lower === 'in') {
    if (lower === 'on' && isTimeName(view.tokens[at + 1]?.lower)) return true;
    if (lower === 'in' && (isTimeName(view.tokens[at + 1]?.lower) || isYear(view.tokens[at + 1]?.text)))
      return true;
    if (view.tokens[at + 1]?.lower === 'recent') return true;
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

/** Takes closing commas, full stops outside quotations, and a dangling conjunction off the end. */
export function trimEnd(view: View, start: number, end: number): number {
  const { tags } = view;
  let at = end;
  while (at > start + 1) {
    const tag = tags[at - 1];
    if (tag === 'COMMA' || tag === 'SEMI' || tag === 'COLON' || tag === 'DASH' || tag === 'CC') at -= 1;
    else if (tag === 'STOP' && view.tokens[at - 1]?.text === '.') at -= 1;
    else break;
  }
  return at;
}
