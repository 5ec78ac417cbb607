import type { ReportingVerb } from '../../english/index.ts';
import type { View } from '../view.ts';
import { agoEnd, isTimePhrase, skipAdverbials } from './adverbials.ts';
import { behindAside } from './asides.ts';
import { clauseAhead, startsNoun } from './clause.ts';
import { auxiliaryOf, isBe } from './closed.ts';
import { isNominal, phraseStartingAt, type Range, secondPhrase } from './phrases.ts';
import { isFiniteVerb, isNoun, isVerb, type Tag } from './tags.ts';
import { isTimeName, isTimeNoun } from './times.ts';
import { opensSentence } from './turns.ts';

/** Where the thing said begins after a reporting verb, and in which form. */
export interface Complement {
  /** Index of the first token of what is said; an opening mark when it is a quotation. */
  readonly start: number;
  /** `mixed`: a noun phrase that counts only when part of it is quoted. */
  readonly form: 'that' | 'clause' | 'quote' | 'question' | 'infinitive' | 'ing' | 'noun' | 'mixed';
  /** Index after the last token of the cue (a preposition belongs to it). */
  readonly cueEnd: number;
  /** Who is asked, where the writer says something of them before what is asked of them: "urges her friends – she has many – to sail". */
  readonly asked?: Range;
}

/** "What she told the hall instead was: | “…”": index of what is said, behind the verb that has the clause for its subject. */
function behindCleft({ tags, tokens, inside }: View, verb: number, end: number): number | undefined {
  let what = verb - 1;
  while (what > 0 && verb - what < LONGEST_CLEFT && /^(?:NNP?|DT|PS|PRP|JJ|RB)$/.test(tags[what] ?? ''))
    what -= 1;
  if (tokens[what]?.lower !== 'what' || inside[what] !== inside[verb]) return undefined;
  let be = verb + 1;
  while (
    be < end &&
    be - verb < LONGEST_CLEFT &&
    /^(?:NNS?|NNP|DT|PS|OBJ|PRP|JJ|CD|RB|IN)$/.test(tags[be] ?? '')
  )
    be += 1;
  if (!isBe(tokens[be]?.lower)) return undefined;
  const next = tags[be + 1] === 'COLON' ? be + 2 : be + 1;
  return next < end && /^(?:OQ|TH|JJ)$/.test(tags[next] ?? '') ? next : undefined;
}

/** Tokens from "what" to its verb, and from there to "was". */
const LONGEST_CLEFT = 9;

/**
 * What follows a reporting verb as the thing said.
 * @param verb index of the verb
 * @param end index after the last token of the sentence
 * @returns undefined when nothing that the frame allows follows
 */
export function complementAfter(
  view: View,
  verb: number,
  frame: ReportingVerb,
  end: number,
): Complement | undefined {
  const { tags, tokens } = view;
  const frames = frame.frames;
  let at = verb + 1;
  let cueEnd = at;
  if (at >= end) return undefined;
  const cleft = frames.includes('a') ? behindCleft(view, verb, end) : undefined;
  // "What he told the board was wrong": what it was is not told.
  if (cleft !== undefined && tags[cleft] === 'JJ') return undefined;
  if (cleft !== undefined) return { start: cleft, form: tags[cleft] === 'TH' ? 'that' : 'quote', cueEnd };
  const particle = tokens[at]?.lower ?? '';
  // "tweeting out a picture of “a feast”", "had written out a confession": it is put out, not said.
  if (
    particle === 'out' &&
    (tags[at + 1] === 'DT' ||
      (/^(?:tweet|post)/.test(tokens[verb]?.lower ?? '') && isNominal(tags[at + 1]))) &&
    /^(?:tweet|post|writ|wrote)/.test(tokens[verb]?.lower ?? '')
  )
    return undefined;
  // "has written off the debt"
  if (particle === 'off' && /^(?:writ|wrote)/.test(tokens[verb]?.lower ?? '')) return undefined;
  // "a release written in case the bid won"
  if (particle === 'in' && tokens[at + 1]?.lower === 'case') return undefined;
  if (
    (particle === 'out' || particle === 'up' || particle === 'back' || particle === 'on') &&
    // "called out the mayor for lying"
    (tags[at + 1] !== 'DT' ||
      (particle === 'out' && tokens[verb]?.word.lemma === 'call' && isForDeed(view, at + 1, end)))
  ) {
    if (particle !== 'on' || tags[at + 1] === 'TH' || tags[at + 1] === 'COMMA' || tags[at + 1] === 'COLON') {
      at += 1;
      cueEnd = at;
    }
  }
  if (
    (isTimeName(tokens[at]?.lower) && tags[at + 1] !== 'POS') ||
    isTimePhrase(view, at) ||
    agoEnd(view, at) > at
  ) {
    const skipped = skipAdverbials(view, at, end);
    const found = opening(view, skipped, frames, end, cueEnd);
    if (found !== undefined && (found.form !== 'clause' || (skipped > at && clauseFits(view, skipped))))
      return found;
  }
  const isDate = /^(?:on|in)$/.test(tokens[at]?.lower ?? '') && isTimeName(tokens[at + 1]?.lower);
  const dated = isDate ? skipAdverbials(view, at, end) : at;
  // "said on Saturday the firm, its owner, would stay open": not "said on Saturday, …", which may be when it was to be.
  if (dated > at && clauseFits(view, dated)) {
    const found = opening(view, dated, frames, end, cueEnd);
    if (found?.form === 'clause') return found;
  }
  const told = frames.includes('a') ? afterLongAddressee(view, at, end, cueEnd) : undefined;
  if (told !== undefined) return told;
  // "told anyone who would listen": nothing but to whom.
  if (frames.includes('a') && isAnyoneWho(view, at)) return undefined;
  // "tells you that …", and not "says it is late"
  if (frames.includes('a') && (tags[at] !== 'PRP' || tags[at + 1] === 'TH')) {
    const found = afterAddressee(view, at, frames, end, cueEnd);
    if (found !== undefined) return found;
  }
  // "wondered aloud why"
  const isAloud =
    tokens[at]?.lower === 'aloud' &&
    (tags[at + 1] === 'WR' || tags[at + 1] === 'WH' || tags[at + 1] === 'SC');
  const asked =
    frames.includes('o') && startsNoun(view, at) ? phraseStartingAt(view, at, end, false) : undefined;
  const behind = asked && tags[asked.last] === 'DASH' ? toBehindAside(view, asked.last, end) : undefined;
  if (asked !== undefined && behind !== undefined)
    return { start: behind, form: 'infinitive', cueEnd, asked };
  const direct = opening(view, isAloud ? at + 1 : at, frames, end, cueEnd);
  // "said again last week during a rally | that …": "that" opens it, where nothing but when and where stands before.
  const that = direct?.form === 'clause' ? skipAdverbials(view, at, end) : at;
  const opensThat = that > at && tags[that] === 'TH' && tokens[that - 1]?.lower !== 'now';
  const behindWhen = opensThat ? opening(view, that, frames, end, cueEnd) : undefined;
  if (behindWhen?.form === 'that') return behindWhen;
  if (direct !== undefined) return direct;
  if (
    frame.prepositions.includes(tokens[at]?.lower ?? '') &&
    !isTimePhrase(view, at + 1) &&
    !isTurn(view, at + 1)
  ) {
    // "agreed with Lee that …"
    const other = tokens[at]?.lower === 'with' ? phraseStartingAt(view, at + 1, end, false) : undefined;
    if (other !== undefined && tags[other.last - 1] === 'NNP' && tags[other.last] === 'TH')
      return { start: other.last, form: 'that', cueEnd };
    return { start: at + 1, form: afterPreposition(view, at + 1, frames), cueEnd: at + 1 };
  }
  if (frames.includes('a') || frames.includes('o')) {
    const found = afterAddressee(view, at, frames, end, cueEnd);
    if (found !== undefined) return found;
  }
  const topic = tokens[at]?.lower === 'of' ? phraseStartingAt(view, at + 1, end, false) : undefined;
  if (topic !== undefined) {
    const found = opening(view, topic.last, frames, end, cueEnd);
    if (found !== undefined && found.form !== 'clause') return found;
  }
  const skipped = skipAdverbials(view, at, end);
  if (skipped > at) {
    const found = opening(view, skipped, frames, end, cueEnd);
    if (found !== undefined && (found.form !== 'clause' || clauseFits(view, skipped))) return found;
    if (frame.prepositions.includes(tokens[skipped]?.lower ?? '')) {
      return { start: skipped + 1, form: afterPreposition(view, skipped + 1, frames), cueEnd: skipped + 1 };
    }
  }
  const noun = frames.includes('n') ? 'noun' : frames.includes('m') ? 'mixed' : undefined;
  if (noun !== undefined && startsNoun(view, at) && !isTimePhrase(view, at) && agoEnd(view, at) === at)
    return { start: at, form: noun, cueEnd };
  return undefined;
}

/** "argued for the second time that …": how often, not for what. */
function isTurn({ tokens }: View, at: number): boolean {
  return (
    tokens[at]?.lower === 'the' && /^(?:first|second|third|fourth|last)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** After a time phrase a bare clause starts with a clear subject. */
function clauseFits(view: View, at: number): boolean {
  const tag = view.tags[at];
  return (
    tag === 'PRP' ||
    tag === 'DT' ||
    tag === 'EX' ||
    tag === 'PS' ||
    tag === 'NNP' ||
    tag === 'NNS' ||
    tag === 'JJ'
  );
}

/** Some verbs with a preposition ("referred to") report only what they quote. */
function afterPreposition(view: View, at: number, frames: string): Complement['form'] {
  const form = startForm(view, at);
  return form === 'noun' && frames.includes('M') ? 'mixed' : form;
}

function startForm(view: View, at: number): Complement['form'] {
  const tag = view.tags[at];
  if (tag === 'OQ') return 'quote';
  if (tag === 'WR' || tag === 'WH') return 'question';
  return 'noun';
}

/** What may open the content right here. */
function opening(
  view: View,
  at: number,
  frames: string,
  end: number,
  cueEnd: number,
): Complement | undefined {
  const { tags, tokens, inside } = view;
  if (at >= end) return undefined;
  const tag = tags[at];
  const lower = tokens[at]?.lower ?? '';
  if (tag === 'COLON')
    return at + 1 < end
      ? { start: at + 1, form: tags[at + 1] === 'OQ' ? 'quote' : 'clause', cueEnd }
      : undefined;
  if (tag === 'OQ')
    return /[qnm]/.test(frames) || (frames.includes('c') && opensClause(view, at, end))
      ? { start: at, form: 'quote', cueEnd }
      : undefined;
  if ((tag === 'COMMA' || tag === 'DASH') && tags[at + 1] === 'OQ' && inside[at] === -1)
    return { start: at + 1, form: 'quote', cueEnd };
  const clause = frames.includes('c');
  // "added with a smile, that …", "adding hopefully that …", "has said repeatedly “…”"
  const next = tags[at + 1];
  const isMeant = next === 'TH' && !isFiniteVerb(tags[at + 2]) && (clause || frames.includes('t'));
  if (tag === 'COMMA' && isMeant && inside[at] === -1) return { start: at + 1, form: 'that', cueEnd };
  // "said now that it rains they will leave": the conjunction opens the clause.
  if (clause && lower === 'now' && next === 'TH' && clauseAhead(view, at + 2, end))
    return { start: at, form: 'clause', cueEnd };
  if (
    isMeant &&
    /^(?:then|again|once|later|only|just|merely|simply|outright|anew|afresh|aloud|early|flat|flat-out|point-blank|twice|too|also|even)$/.test(
      lower,
    )
  )
    return { start: at + 1, form: 'that', cueEnd };
  if (tag === 'RB' && /(?<!on)ly$/.test(lower) && (isMeant || (next === 'OQ' && frames.includes('q'))))
    return { start: at + 1, form: next === 'OQ' ? 'quote' : 'that', cueEnd };
  // "said publicly and privately that …"
  const isPair = tag === 'RB' && next === 'CC' && tags[at + 2] === 'RB' && tags[at + 3] === 'TH';
  if (isPair && !isFiniteVerb(tags[at + 4]) && (clause || frames.includes('t')))
    return { start: at + 3, form: 'that', cueEnd };
  // "said more broadly that …"
  if (lower === 'more' && next === 'RB' && tags[at + 2] === 'TH' && (clause || frames.includes('t')))
    return { start: at + 2, form: 'that', cueEnd };
  if (
    tag === 'TH' &&
    (clause || frames.includes('t') || frames.includes('n')) &&
    !isFiniteVerb(tags[at + 1])
  ) {
    const behind = thingBehind(view, at, end);
    if (behind === undefined) return { start: at, form: 'that', cueEnd };
    return tags[behind] === 'TH' ? { start: behind, form: 'that', cueEnd } : undefined;
  }
  const aside = tag === 'DASH' && (clause || frames.includes('t')) ? behindAside(view, at, end) : undefined;
  if (aside !== undefined) {
    if (tags[aside] === 'TH') return { start: aside, form: 'that', cueEnd };
    return frames.includes('q') ? { start: aside, form: 'quote', cueEnd } : undefined;
  }
  const acted = tag === 'COMMA' && frames.includes('q') ? behindAct(view, at, end) : undefined;
  if (acted !== undefined) return { start: acted, form: 'quote', cueEnd };
  // "said, without evidence, that …"; "said, however, that …"
  if (tag === 'COMMA' && (clause || frames.includes('t'))) {
    /** Relative clauses without their verb yet: "said, in a voice that hardly carried, “…”". */
    let relatives = 0;
    for (let ahead = at + 1; ahead < end && ahead < at + 12; ahead += 1) {
      if (tags[ahead] === 'COMMA') {
        const next = ahead + 1;
        if (tags[next] === 'TH') return { start: next, form: 'that', cueEnd };
        // "said, to laughter, she had “three hats”"
        const isShort =
          ahead <= at + 5 && (tags[at + 1] === 'TO' || tags[at + 1] === 'IN' || tags[at + 1] === 'RB');
        if (isShort && tags[next] === 'PRP' && isFiniteVerb(tags[next + 1]))
          return { start: next, form: 'clause', cueEnd };
        if (tags[next] === 'OQ' && tags[at + 1] !== 'CC' && tags[at + 1] !== 'VG')
          return { start: next, form: 'quote', cueEnd };
        break;
      }
      // "said, and has never taken back, that …"
      if (/^(?:TH|WH)$/.test(tags[ahead] ?? '') && isNoun(tags[ahead - 1]) && tags[at + 1] === 'IN')
        relatives += 1;
      const isVerbal = isFiniteVerb(tags[ahead]) && tags[at + 1] !== 'CC';
      if (tags[ahead] === 'STOP' || (isVerbal && relatives === 0)) break;
      if (isVerbal) relatives -= 1;
    }
    return undefined;
  }
  if (
    frames.includes('w') &&
    ((tag === 'WR' && lower !== 'when') || tag === 'WH' || lower === 'if' || lower === 'whether')
  )
    return { start: at, form: 'question', cueEnd };
  if (
    frames.includes('i') &&
    tag === 'TO' &&
    (tags[at + 1] === 'VB' || tags[at + 1] === 'RB' || tags[at + 1] === 'OQ')
  )
    return { start: at, form: 'infinitive', cueEnd };
  if (frames.includes('g') && tag === 'VG') return { start: at, form: 'ing', cueEnd };
  const gap = tag === 'TH' && isFiniteVerb(tags[at + 1]) && tokens[at - 1]?.word.form?.noun === true;
  // "a monk writing three centuries later has the duke cry": when, not what.
  const time = (isTimeName(lower) && tags[at + 1] !== 'POS') || agoEnd(view, at) > at;
  // "said afterward its members were glad"
  const start = tag === 'RB' && /^(?:afterwards?|later|earlier|recently)$/.test(lower) ? at + 1 : at;
  if (clause && !gap && !time && clauseAhead(view, start, end) && !isSilence(view, start, end))
    return { start, form: 'clause', cueEnd };
  return undefined;
}

/** "said nothing and left", "said nothing when they asked": the next verb is not one that has "nothing" for its subject. */
function isSilence(view: View, start: number, end: number): boolean {
  const { tags, tokens } = view;
  if (tokens[start]?.lower !== 'nothing') return false;
  for (let at = start + 1; at < end && !isFiniteVerb(tags[at]); at += 1) {
    const tag = tags[at];
    const behind = tag === 'COMMA' ? auxiliaryBehind(view, at, end) : undefined;
    if (behind !== undefined) return false;
    if (tag === 'COMMA' || tag === 'WR' || tag === 'SC' || tag === 'STOP') return true;
    const next = tags[at + 1] === 'RB' ? at + 2 : at + 1;
    if (tag === 'CC' && isFiniteVerb(tags[next])) return true;
  }
  return false;
}

/** "nothing, not even snow, | would stop": the auxiliary behind what two commas set off. */
function auxiliaryBehind({ tags, tokens }: View, comma: number, end: number): number | undefined {
  // "said nothing, as ever, …"
  if (isFiniteVerb(tags[comma + 1]) || tokens[comma + 1]?.lower === 'as') return undefined;
  const isRelative = tags[comma + 1] === 'WH';
  for (let at = comma + 1; at < end; at += 1) {
    if (tags[at] === 'COMMA')
      return auxiliaryOf(tokens[at + 1]?.lower ?? '') !== undefined || tags[at + 1] === 'MD'
        ? at + 1
        : undefined;
    if (!isRelative && isFiniteVerb(tags[at])) return undefined;
  }
  return undefined;
}

/**
 * "asked that question of the mayor", "detailed that decision to the paper", "said that day in Alder": a thing or a day, and no clause.
 * @param that index of "that"
 * @returns index behind it; undefined where a clause follows
 */
function thingBehind(view: View, that: number, end: number): number | undefined {
  const { tags, tokens, inside } = view;
  if (tags[that + 1] !== 'NN') return undefined;
  const last = phraseStartingAt(view, that + 1, end, false)?.last ?? that + 2;
  if (isVerb(tags[last]) || inside[last] !== -1) return undefined;
  if (isTimeNoun(tokens[that + 1]?.lower)) return skipAdverbials(view, that + 2, end);
  for (let at = that + 2; at < Math.min(end, that + LONGEST_CLAUSE); at += 1) {
    // "told you that old argument, but …": the next clause has a verb of its own.
    if (tags[at] === 'COMMA' && tokens[at + 1]?.lower === 'but') return last;
    if (isFiniteVerb(tags[at]) || (tags[at] === 'NNS' && tokens[at]?.word.form?.s === true)) return undefined;
  }
  return last;
}

/**
 * "said, wiping his hands on a towel, “I …”", "replied, fists clenched, “I …”", "said, as she shut the door, “I …”": what somebody does
 * while they speak stands between two commas.
 * @returns where the quotation opens
 */
function behindAct(view: View, comma: number, end: number): number | undefined {
  const { tags, tokens, inside } = view;
  const first = tags[comma + 1] === 'RB' ? comma + 2 : comma + 1;
  const isClause = /^(?:as|while|when|after|before)$/.test(tokens[first]?.lower ?? '');
  let acts = isClause;
  for (let at = first; at < end && at < comma + LONGEST_ACT; at += 1) {
    const tag = tags[at];
    if (tag === 'OQ') {
      const mark = tags[at - 1];
      return acts && (mark === 'COMMA' || mark === 'COLON') && opensSentence(view, at) ? at : undefined;
    }
    if (inside[at] !== -1 || tag === 'STOP' || tag === 'SEMI' || tag === 'TH') return undefined;
    // "fists clenched": read as the past.
    const isPast = tag === 'VD' && tokens[at]?.word.form?.participle === true && tags[at - 1] !== 'PRP';
    if (isFiniteVerb(tag) && !isPast && !isClause) return undefined;
    acts ||= tag === 'VG' || tag === 'VN' || isPast;
    // "said, quoting her aunt, “…”", "said, then added, “…”": that verb has the words.
    if (isVerb(tag) && tokens[at]?.word.frame?.frames.includes('q') === true) return undefined;
  }
  return undefined;
}

/** Tokens between a verb of saying and the quotation in which it is told what the speaker does. */
const LONGEST_ACT = 28;

/** "decreed “the gates” would close"; not "assuring “a chain of custody” for it", where nothing is said of it. */
function opensClause({ tags, regions, inside }: View, mark: number, end: number): boolean {
  for (
    let at = mark + 1;
    at < Math.min(end, mark + LONGEST_CLAUSE) && tags[at] !== 'STOP' && tags[at] !== 'SEMI';
    at += 1
  )
    if (isFiniteVerb(tags[at])) return true;
  return (regions[inside[mark] ?? -1]?.close ?? mark) - mark > MOST_IN_TERM + 1;
}

/** Tokens in which its verb is looked for. */
const LONGEST_CLAUSE = 60;

/** Words in marks that only name something. */
const MOST_IN_TERM = 3;

/** "told Lee's hearing on Thursday that", "tells those who wonder why that": the first "that" behind whoever is told. */
function afterLongAddressee(view: View, at: number, end: number, cueEnd: number): Complement | undefined {
  const { tags, tokens, inside } = view;
  if (!startsNoun(view, at) || tags[at] === 'OQ') return undefined;
  if (tags[at] === 'PRP' && !isAnyoneWho(view, at)) return undefined;
  /** "told dockers who had come from the north": a clause of theirs. */
  let described = false;
  for (let ahead = at + 1; ahead < end && ahead < at + LONGEST_ADDRESSEE; ahead += 1) {
    if (inside[ahead] !== -1 && tags[ahead] !== 'OQ') continue;
    const tag = tags[ahead];
    if (tag === 'WH' && tokens[ahead]?.lower === 'who' && (isNoun(tags[ahead - 1]) || ahead === at + 1))
      described = true;
    // "told the Post before she spoke that …"
    if (tag === 'SC' && /^(?:before|after|as|while)$/.test(tokens[ahead]?.lower ?? '')) described = true;
    if (described && (tag === 'WR' || tag === 'TO')) continue;
    // "told staff in a letter seen by the paper: “…”"
    if (tag === 'COLON' && tags[ahead + 1] === 'OQ') return { start: ahead + 1, form: 'quote', cueEnd };
    // "promised a repeal, signing an order that …"
    if (tag === 'VG' && tags[ahead - 1] === 'COMMA') return undefined;
    if (tag === 'OQ' && tags[ahead - 1] === 'COMMA' && (described || opensSentence(view, ahead)))
      return { start: ahead, form: 'quote', cueEnd };
    if (tag === 'TH')
      return isFiniteVerb(tags[ahead + 1]) ? undefined : { start: ahead, form: 'that', cueEnd };
    // "Lee’s hearing" is read like "Lee’s coming".
    if (tag === undefined || ENDS_ADDRESSEE.has(tag)) return undefined;
    // "in a letter read by the paper", "in an interview published on Monday"
    if (
      isFiniteVerb(tag) &&
      isNoun(tags[ahead - 1]) &&
      /^(?:by|on|in|with|from)$/.test(tokens[ahead + 1]?.lower ?? '')
    )
      continue;
    // "told the morning show that"
    if (tokens[ahead]?.lower === 'show' && isNominal(tags[ahead - 1])) continue;
    if (isFiniteVerb(tag) && !described && !/^[’']s$/u.test(tokens[ahead]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "anyone who would listen" */
function isAnyoneWho({ tokens }: View, at: number): boolean {
  return /^(?:any|every)(?:one|body)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'who';
}

/** "When Smith told the police, he was …": the verb before `at` belongs to a clause before the main one. */
function isInClause({ tags }: View, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8 && tags[back] !== 'STOP'; back -= 1)
    if (tags[back] === 'WR' || tags[back] === 'SC' || tags[back] === 'WH') return true;
  return false;
}

const ENDS_ADDRESSEE: ReadonlySet<Tag> = new Set<Tag>(['STOP', 'COLON', 'SEMI', 'OQ', 'TO', 'WR']);

/** Tokens between "told" and "that". */
const LONGEST_ADDRESSEE = 24;

/** "told the story of the men who …", "told an anecdote that …": what is told, and not to whom. */
export function isTaleOf({ tags, tokens }: View, { first, last }: Range): boolean {
  if (!/^(?:WH|TH|COMMA)$/.test(tags[last] ?? '')) return false;
  let head = last - 1;
  for (let at = first; at < last; at += 1)
    if (tokens[at]?.lower === 'of') {
      head = at - 1;
      break;
    }
  return TALES.has(tokens[head]?.lower ?? '');
}

const TALES: ReadonlySet<string> = new Set(
  'story stories tale tales anecdote anecdotes joke jokes fable parable legend history'.split(' '),
);

/** "called out the mayor for lying", not "called out the fire brigade for the second time" */
function isForDeed({ tags, tokens }: View, first: number, end: number): boolean {
  for (let at = first; at < Math.min(end, first + LONGEST_ADDRESSEE); at += 1)
    if (tokens[at]?.lower === 'for') return tags[at + 1] === 'VG' || tags[at + 1] === 'PS';
  return false;
}

/** @returns the index of "to" with its verb behind two dashes */
function toBehindAside({ tags, inside }: View, dash: number, end: number): number | undefined {
  let at = dash;
  while (tags[at] === 'DASH') at += 1;
  while (at < Math.min(end, dash + LONGEST_ADDRESSEE) && tags[at] !== 'DASH' && inside[at] === -1) at += 1;
  if (tags[at] !== 'DASH') return undefined;
  while (tags[at] === 'DASH') at += 1;
  return tags[at] === 'TO' && tags[at + 1] === 'VB' ? at : undefined;
}

function afterAddressee(
  view: View,
  at: number,
  frames: string,
  end: number,
  cueEnd: number,
): Complement | undefined {
  const { tags } = view;
  const modified = (tags[at] === 'VG' || tags[at] === 'VN') && isNoun(tags[at + 1]);
  if (!startsNoun(view, at) && tags[at] !== 'OBJ' && !modified) return undefined;
  const phrase = phraseStartingAt(view, at, end, false);
  if (phrase === undefined) return undefined;
  if (frames.includes('o')) {
    if (tags[phrase.last] === 'TO') {
      // "urged voters to …": the one who is asked belongs to the request, a pronoun doesn't.
      const pronoun = tags[at] === 'OBJ' || tags[at] === 'PRP';
      return { start: pronoun ? phrase.last : at, form: 'infinitive', cueEnd };
    }
  }
  if (!frames.includes('a') || isTaleOf(view, phrase)) return undefined;
  let next = phrase.last;
  if (isFiniteVerb(tags[next])) {
    // "warned a future President Roe could fall ill": nobody is told.
    const isOne = /^an?$/.test(view.tokens[at]?.lower ?? '');
    const other = isOne ? undefined : secondPhrase(view, at, next);
    return other === undefined ? undefined : { start: other, form: 'clause', cueEnd };
  }
  const skipped = skipAdverbials(view, next, end);
  // "told Lee last week about mythical “dry zones”"
  const dated = isTimePhrase(view, next) ? next + 2 : next;
  if (dated > next && view.tokens[dated]?.lower === 'about' && startForm(view, dated + 1) === 'noun')
    return { start: dated + 1, form: 'noun', cueEnd };
  if (skipped < end && tags[skipped] !== 'STOP') {
    const found = opening(view, skipped, `${frames}cw`, end, cueEnd);
    if (found !== undefined) return found;
  }
  // "told the Post’s Ann Lee, he is less concerned": a clause all the same.
  const isClause = tags[next + 1] === 'PRP' && isFiniteVerb(tags[next + 2]) && tags[next + 3] !== 'COMMA';
  if (tags[next] === 'COMMA' && isClause && tags[at] !== 'OBJ' && !isInClause(view, at))
    return { start: next + 1, form: 'clause', cueEnd };
  if (tags[next] === 'COMMA' && tags[next + 1] === 'WH') {
    // "told the Post, which endorsed him, that …"
    next += 1;
    while (next < end && tags[next] !== 'COMMA') next += 1;
    const found = tags[next + 1] === 'TH' || tags[next + 1] === 'OQ' ? next + 1 : -1;
    if (found < 0 && next + 1 < end && clauseAhead(view, next + 1, end))
      return { start: next + 1, form: 'clause', cueEnd };
    if (found >= 0) return { start: found, form: tags[found] === 'TH' ? 'that' : 'quote', cueEnd };
  }
  if (tags[next] === 'IN' && (view.tokens[next]?.lower === 'about' || view.tokens[next]?.lower === 'of')) {
    return { start: next + 1, form: startForm(view, next + 1), cueEnd };
  }
  if (frames.includes('i') && tags[next] === 'TO') return { start: next, form: 'infinitive', cueEnd };
  return undefined;
}
