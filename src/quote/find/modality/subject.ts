import { isListedOccupation, titlesMarked } from '../../../english/index.ts';
import { auxiliaryOf, isBe } from '../../grammar/closed.ts';
import type { Range } from '../../grammar/phrases.ts';
import { isFiniteVerb, type Tag } from '../../grammar/tags.ts';
import { type VerbGroup, WRITINGS } from '../../grammar/verbs.ts';
import { isMachineVoice } from '../../grammar/written.ts';
import type { Modality } from '../../types.ts';
import type { Unit, View } from '../../view.ts';
import type { Finding } from '../finding.ts';
import { isCharacter } from './staged.ts';
import { DENYING, FAKE, lowers, MERELY, NEVER, REACH } from './words.ts';

/** "Nobody in the ministry", "no minister", "neither of them", "nor did X", "at no point did X", "the AI-generated voice". */
export function ofSubject(view: View, unit: Unit, finding: Finding, group: VerbGroup): Modality | undefined {
  const { source } = finding;
  if (source !== undefined) {
    if (holdsFake(view, source.first, Math.min(source.last, source.first + 4))) return 'falsely-ascribed';
    // "the parody account @Smith"
    const isAccount =
      ACCOUNTS.has(view.tokens[source.first - 1]?.lower ?? '') ||
      ACCOUNTS.has(view.tokens[source.first - 2]?.lower ?? '');
    if (isAccount && holdsFake(view, Math.max(unit.first, source.first - 4), source.first))
      return 'falsely-ascribed';
    const named = lowers(view, source.first + 1, source.last);
    const isFake = (words: string): boolean =>
      FOUND_FAKE.test(words) || (TAKEN_OVER.test(words) && isTextOrAccount(view, source));
    if (isFake(named.join(' '))) return 'falsely-ascribed';
    // "Her account, which had been hacked, posted", "A post under her name, since traced to a student, read"
    if (view.tags[source.last] === 'COMMA' && source.last < group.first) {
      const aside = lowers(view, source.last, Math.min(group.first, source.last + LONGEST_ASIDE)).join(' ');
      if (isFake(aside) || /^, (?:since|later) (?:traced|linked) to\b/.test(aside)) return 'falsely-ascribed';
    }
    // "A memo purportedly by Smith says"
    const lead = lowers(view, Math.max(unit.first, source.first - 3), source.last).join(' ');
    if (/\b(?:purportedly|supposedly|allegedly) (?:by|from|of)\b/.test(lead)) return 'unclear';
    if (isInRole(view, source) || isCharacter(view, source)) return 'falsely-ascribed';
    if (named.some((word) => UNSENT.has(word)) || UNDELIVERED.test(named.join(' '))) return 'unclear';
    // "Smith's speech, as drafted, said"
    if (
      /^, as (?:\w+ )?(?:drafted|written|prepared|scripted) ,/.test(
        lowers(view, source.last, source.last + 5).join(' '),
      )
    )
      return 'unclear';
    const [mark, played, by] = view.tokens.slice(source.last, source.last + 3);
    if (mark?.lower === ',' && PLAYED.has(played?.lower ?? '') && by?.lower === 'by')
      return 'falsely-ascribed';
    if (named.some((word, at) => ACTING.has(word) || (PLAYED.has(word) && named[at + 1] === 'by')))
      return 'falsely-ascribed';
    if (isLikeness(view, source)) return 'falsely-ascribed';
    if (isMachineVoice(view, source)) return 'unclear';
    // What is told of an impostor's words in the article's own stays, and is nobody's.
    if (isQuoted(view, finding) && isPosing(view, source)) return 'falsely-ascribed';
    const denial = view.tokens[source.first - 1]?.lower ?? '';
    if ((denial === 'not' || /^(?:was|is)n['’]t$/.test(denial)) && isRelative(view, group.first)) {
      // "it was not Smith who said"; of "it was Jones, not Smith, who said" the speaker is taken for the nearer.
      return view.tags[source.first - 2] === 'COMMA' ? 'unclear' : 'not-said';
    }
    if (isNobody(view, source.first) || isNotOne(view, source.first))
      return group.tag !== 'VG' && isUnbroken(view, source.first, group.first)
        ? ofNobody(view, finding, group)
        : 'unclear';
  }
  const opening = afterLink(view, unit.first);
  if (isNeitherNor(view, neitherBefore(view, source, opening), finding, group)) return 'not-said';
  return (
    ofOpening(view, opening, finding, group) ??
    (isInvertedFar(view, opening, finding, group) ? 'not-said' : undefined)
  );
}

/** "The image, which experts have found to be doctored, shows": what is fake is no person. */
const FOUND_FAKE =
  /\b(?:which|that) (?:is|was) (?:not|never) (?:hers|his|theirs|run by|connected)\b|\b(?:which|that) (?:\S+ ){0,8}?(?:be|been|is|was|are|were) (?:\S+ )?(?:doctored|forged|fabricated|faked?|manipulated|altered|photoshopped|deepfakes?|invented)\b/;

/** The same of an account or a text; a bank that was hacked still speaks for itself. */
const TAKEN_OVER =
  /\b(?:which|that) (?:\S+ ){0,8}?(?:be|been|is|was|are|were) (?:\S+ )?(?:hacked|hijacked|spoofed)\b|\bwhich (?:\S+ ){1,5}?(?:did not|didn't|never|had not) (?:write|wrote|written|send|sent|post|posted|record|recorded)(?: (?:it|this|that|them)\b|$| ,)/;

/** "her account", "a post under her name": no person and no body, of whom "which has never posted a loss" is told. */
const isTextOrAccount = (view: View, { first, last }: Range): boolean =>
  lowers(view, first, last).some((word) => ACCOUNTS.has(word) || WRITINGS.test(word));

/** "Neither the manager, Ann Lee, nor the secretary, Bob Roe, | said" */
function isNeitherNor(view: View, opening: number, { source }: Finding, group: VerbGroup): boolean {
  if (view.tokens[opening]?.lower !== 'neither' || group.first - opening > REACH) return false;
  if (source === undefined || source.last > group.first) return false;
  let nor = opening + 1;
  while (nor < group.first && view.tokens[nor]?.lower !== 'nor') nor += 1;
  for (let at = opening; at < group.first; at += 1) if (isFiniteVerb(view.tags[at])) return false;
  return nor < source.last;
}

/** "It was late, and | neither the manager nor the secretary | said": where the clause opens that has the source behind its "nor". */
function neitherBefore({ tags, tokens, inside }: View, source: Range | undefined, opening: number): number {
  // "The town is poor, neither old nor new, she said."
  if (source === undefined || tags[source.first - 1] === 'COMMA') return opening;
  for (let at = source.first; at > opening && inside[at] === -1 && !isFiniteVerb(tags[at]); at -= 1)
    // Not "He is neither a thief nor a liar, she said".
    if (tokens[at]?.lower === 'neither') return OPENS.has(tags[at - 1] ?? 'STOP') ? at : opening;
  return opening;
}

/** Index of the first token that is no link between two sentences: "and", "but", "yet", "still", "so", "then". */
function afterLink(view: View, start: number): number {
  let first = start;
  while (
    /^(?:yet|still|so|then)$/.test(view.tokens[first]?.lower ?? '') ||
    (view.tags[first] === 'CC' && !/^n(?:either|or)$/.test(view.tokens[first]?.lower ?? ''))
  )
    first += 1;
  return first;
}

/**
 * "In fact, at no point in four hours, and under oath, did X say": an auxiliary before the subject, and before it, wherever a part of the
 * sentence opens, what turns the two round and denies.
 */
function isInvertedFar(view: View, opening: number, { source }: Finding, group: VerbGroup): boolean {
  const isBefore = source !== undefined && source.last <= group.first;
  const auxiliary = (isBefore ? source.first : group.first) - 1;
  const inverts =
    view.tags[auxiliary] === 'MD' || auxiliaryOf(view.tokens[auxiliary]?.lower ?? '') !== undefined;
  // "Neither does Smith, who said"
  if (!inverts || view.tags[auxiliary - 1] === 'PRP' || isRelative(view, group.first)) return false;
  const from = beforeAsides(view, auxiliary - 1, opening);
  for (let at = from; at >= opening && from - at < REACH; at -= 1) {
    const tag = view.tags[at];
    if (view.inside[at] !== -1 || tag === 'STOP' || tag === 'SEMI' || isFiniteVerb(tag)) return false;
    const before = view.tags[at - 1] ?? 'STOP';
    if ((at === opening || OPENS.has(before)) && isNegativeOpener(view, at)) return true;
  }
  return false;
}

/**
 * "nor, her diary shows, | did she say", "Nowhere in it, and whoever doubts me may look, | does Smith write": index of the last token before what
 * is set off by commas.
 */
function beforeAsides({ tags, inside }: View, last: number, floor: number): number {
  let at = last;
  while (tags[at] === 'COMMA') {
    let open = at - 1;
    while (open > floor && at - open < LONGEST_ASIDE && tags[open] !== 'COMMA' && inside[open] === -1)
      open -= 1;
    if (tags[open] !== 'COMMA') return at;
    at = open - 1;
  }
  return at;
}

/** Tokens from comma to comma. */
const LONGEST_ASIDE = 20;

/** Behind which a part of a sentence opens. */
const OPENS: ReadonlySet<Tag> = new Set<Tag>(['COMMA', 'SEMI', 'COLON', 'DASH', 'STOP', 'CC', 'TH']);

function ofOpening(view: View, first: number, finding: Finding, group: VerbGroup): Modality | undefined {
  if (view.inside[first] !== -1 || !isOneClause(view, first, group.first)) return undefined;
  // "Not one of them said"
  const isNone = view.tokens[first]?.lower === 'not' && isNotOne(view, first + 1);
  if (isNobody(view, first) || isNone) return ofNobody(view, finding, group);
  return isInvertedNegation(view, first, group) ? 'not-said' : undefined;
}

/** "Nor did X", "at no point did X", "not once has X"; "not until Friday did X" and "not only did X" have it said. */
function isInvertedNegation(view: View, first: number, group: VerbGroup): boolean {
  if (!isNegativeOpener(view, first)) return false;
  for (let at = first + 1; at <= group.first; at += 1)
    if (view.tags[at] === 'MD' || auxiliaryOf(view.tokens[at]?.lower ?? '') !== undefined) return true;
  return false;
}

/** "never", "nor", "at no point", "not once" */
export function isNegativeOpener(view: View, first: number): boolean {
  const [opener = '', next = '', third = ''] = lowers(view, first, first + 3);
  if (MERELY.has(next) || AT_LAST.has(next)) return false;
  // "Not once but three times did she say"
  if (next === 'once' && third === 'but') return false;
  // "Hardly had X said “…” when the siren went off"
  if (/^(?:hardly|scarcely)$/.test(opener) && next === 'had') return false;
  return NEVER.has(opener) || (view.tags[first] === 'IN' && /^(?:no|none)$/.test(next));
}

/** What makes of "not" and an inverted clause a statement: "not until Friday did she say", "not since May has she said". */
const AT_LAST: ReadonlySet<string> = new Set('mind until till before since without for'.split(' '));

/** "A doctored clip", not Ms Hoax nor Mr Bogus. */
export function holdsFake(view: View, first: number, last: number): boolean {
  for (let at = Math.max(0, first); at < last; at += 1) {
    const token = view.tokens[at];
    if (view.inside[at] !== -1 || token === undefined || !FAKE.has(token.lower)) continue;
    // "the placeholder manager" holds the place.
    if (token.lower === 'placeholder' && !WORDED.test(view.tokens[at + 1]?.lower ?? '')) continue;
    const isName = token.text !== token.lower && (view.tags[at] === 'NNP' || at > first);
    if (!isName || token.lower === 'ai-generated') return true;
  }
  return false;
}

const WORDED = /^(?:quotes?|quotations?|texts?|captions?|lines?|statements?|words|copy|letter|release)$/;

function ofNobody(view: View, finding: Finding, group: VerbGroup): Modality | undefined {
  if (isOutdone(view, finding, group)) return undefined;
  // "nobody denies that …", "no one would not say": said, but by nobody in particular.
  return group.negated || DENYING.has(group.lemma) ? 'unclear' : 'not-said';
}

/** "Nobody said it better than Smith: “…”". */
function isOutdone(view: View, { content }: Finding, group: VerbGroup): boolean {
  return lowers(view, group.verb, content[0]?.first ?? view.tokens.length).includes('than');
}

/** "somebody posing as Smith wrote": of "a reporter posing as a buyer" the words are the reporter's. */
function isPosing(view: View, { first, last }: Range): boolean {
  for (let at = Math.max(0, first - 3); at < last + 3; at += 1) {
    if (view.tags[at] === 'COMMA') return false;
    if (at >= first && at < last && POSERS.test(view.tokens[at]?.text ?? '')) return true;
    if (!/^(?:posing|masquerading|pretending|purporting|claiming)$/.test(view.tokens[at]?.lower ?? ''))
      continue;
    const name = lowers(view, at + 1, at + 5)
      .join(' ')
      .replace(/^(?:as|to be(?: that of)?)\b.*/, '');
    const start =
      at + 2 + (view.tokens[at + 2]?.lower === 'be' ? (view.tokens[at + 3]?.lower === 'that' ? 3 : 1) : 0);
    return name === '' && view.tags[start] === 'NNP';
  }
  return false;
}

const POSERS = /^(?:impersonators?|impost[oe]rs?|lookalike|pranksters?|hoaxers?)$/;

function isQuoted(view: View, { content: [range] }: Finding): boolean {
  if (range === undefined) return false;
  const open = view.tags[range.first] === 'COLON' ? range.first + 1 : range.first;
  return (view.inside[open] ?? -1) !== -1;
}

/** "The guide, in the role of the mayor, said", "The impressionist Kit Moss, as Smith, said" */
function isInRole(view: View, { first, last }: Range): boolean {
  const isSet = view.tags[last] === 'COMMA';
  const words = lowers(view, isSet ? last + 1 : first, isSet ? last + LONGEST_ROLE : last).join(' ');
  // Not "in the role of mediator", "Smith, in the role of the chairman", "in the part of the town": an office held, a place.
  const played = /^(?:.* , )?in the (role|guise|character|part) of (?:the|an?) ([^,]+)/.exec(words);
  const isNamed = view.tags[last - 1] === 'NNP';
  const [, kind, whose = ''] = played ?? [];
  if (kind === 'guise' || kind === 'character' || (kind === 'role' && !isNamed)) return true;
  if (kind === 'part' && !isNamed && isOffice(whose.trim().split(' ').at(-1) ?? '')) return true;
  const isPlayer = lowers(view, first, last).some((word) => PLAYERS.has(word));
  const role = isSet
    ? /^(?:as|in the (?:role|part|guise|character) of) ([^,]+) ,/.exec(words)?.[1]
    : undefined;
  if (!isPlayer || role === undefined) return false;
  const end = last + 1 + words.slice(0, words.indexOf(' ,')).split(' ').length;
  // Not "as Rector", "as MP", "as Unicef ambassador".
  for (let at = end - role.split(' ').length; at < end; at += 1) {
    const { text = '', lower = '' } = view.tokens[at] ?? {};
    const isHeld = isOffice(lower) || (text.length > 1 && text === text.toUpperCase());
    if (view.tags[at] !== 'NNP' || (isHeld && at === end - 1)) return false;
  }
  return true;
}

/** Whose trade it is to speak as others. */
const PLAYERS: ReadonlySet<string> = new Set(
  'impressionist comedian comic actor actress mimic satirist ventriloquist'.split(' '),
);

const isOffice = (lower: string): boolean => TITLES.has(lower) || isListedOccupation(lower);

const TITLES = titlesMarked('title');

/** Tokens of a role that is set off. */
const LONGEST_ROLE = 8;

/** "a pixelated Chancellor Smith", "a puppet of Smith": it looks like somebody, and its words are its maker's. */
function isLikeness({ tags, tokens }: View, { first, last }: Range): boolean {
  const end = Math.min(last, first + 5);
  for (let at = first; at < end && tags[at] !== 'IN' && tags[at] !== 'COMMA'; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const next = tags[at + 1];
    // Not "the Rubber Board", "a mock Parliament speaker".
    const isMaterial = MADE_OF.has(lower) && tokens[at]?.text === lower && tags[at - 1] === 'DT';
    if (isMaterial && next === 'NNP' && endsInName({ tags }, at + 1, last)) return true;
    if (!LIKENESS.has(lower) || tokens[at]?.text !== lower) continue;
    // "her ventriloquist’s dummy", not "he is a puppet saying …"
    if (at === last - 1) return !isBe(tokens[first - 1]?.lower);
    // "a waxwork of Smith", "the waxwork chancellor"
    if (tokens[at + 1]?.lower === 'of' && /^(?:NNP|DT|PS)$/.test(tags[at + 2] ?? '') && at + 1 < last)
      return true;
    if (next === 'NNP' && at + 1 < last && (tags[at - 1] === 'DT' || tags[at - 1] === 'JJ')) return true;
  }
  return false;
}

function endsInName({ tags }: Pick<View, 'tags'>, first: number, last: number): boolean {
  let at = first;
  while (at < last && tags[at] === 'NNP') at += 1;
  return at === last || !/^NNS?$/.test(tags[at] ?? '');
}

const MADE_OF: ReadonlySet<string> = new Set(
  (
    'pixelated cardboard papier-mâché papier-mache computer-generated animatronic robotic rubber latex inflatable wax waxwork clay ' +
    'plasticine stuffed puppet mock'
  ).split(' '),
);

const LIKENESS: ReadonlySet<string> = new Set(
  'puppet marionette effigy waxwork dummy doll mannequin bobblehead scarecrow snowman caricature impression imitation'.split(
    ' ',
  ),
);

/** "the governor, played by Smith": a role */
const PLAYED: ReadonlySet<string> = new Set(['played', 'portrayed', 'voiced', 'impersonated']);

/** Where an outlet or anybody at all posts something. */
const ACCOUNTS: ReadonlySet<string> = new Set(['account', 'page', 'profile', 'feed', 'channel']);

/** "The speech, which was never delivered, | said" */
const UNDELIVERED =
  /\b(?:which|that) (?:was|were|had been|has been) (?:not|never) (?:\w+ )?(?:delivered|given|spoken|sent|posted)\b(?!.* (?:until|till|before)\b)/;

/** A text that nobody came to read or to hear. */
const UNSENT: ReadonlySet<string> = new Set('unsent undelivered unspoken unposted never-sent'.split(' '));

/** "An actor playing Smith". */
const ACTING: ReadonlySet<string> = new Set(
  'playing portraying impersonating imitating mimicking parodying spoofing'.split(' '),
);

function isNobody(view: View, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  // "hardly anybody said"
  if (/^(?:hardly|barely|scarcely)$/.test(lower)) return /^any/.test(view.tokens[at + 1]?.lower ?? '');
  if (!NOBODY.has(lower)) return false;
  // "none other than Smith", "no other than"
  if (view.tokens[at + 1]?.lower === 'other' && view.tokens[at + 2]?.lower === 'than') return false;
  const next = view.tokens[at + 1];
  // "No 10", "No longer"
  if (lower === 'no' && view.tags[at + 1] === 'COMMA') return false;
  return !(
    lower === 'no' &&
    (next?.kind === 'number' || next?.text === '.' || NO_SUBJECT.has(next?.lower ?? ''))
  );
}

/** "No sooner had X said", "No longer did X say", "no less an expert than X": "no" belongs to the adverb. */
export const NO_SUBJECT: ReadonlySet<string> = new Set('longer sooner less lesser fewer wonder'.split(' '));

/** "Not one official", "not a single minister" */
function isNotOne(view: View, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  const isOne = lower === 'one' || (lower === 'a' && view.tokens[at + 1]?.lower === 'single');
  // "Not even Smith said"
  if (view.tokens[at - 1]?.lower === 'even' && view.tokens[at - 2]?.lower === 'not') return true;
  return isOne && view.tokens[at - 1]?.lower === 'not';
}

/** "no apology from the ministry, which said", "(none of them agrees)": the verb has another subject. */
function isUnbroken(view: View, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1)
    if (view.tags[at] === 'RP' || view.tags[at] === 'DASH') return false;
  return !isRelative(view, last);
}

/** Whether "who", "which" or "that" stands right before. */
export function isRelative(view: View, first: number): boolean {
  const before = view.tokens[first - 1]?.lower ?? '';
  return before === 'who' || before === 'which' || before === 'that';
}

/** No comma, no mark and no finite verb but auxiliaries between the two. */
function isOneClause(view: View, first: number, last: number): boolean {
  if (last - first > REACH) return false;
  for (let at = first; at < last; at += 1) {
    const tag = view.tags[at];
    if (
      view.inside[at] !== -1 ||
      tag === 'COMMA' ||
      tag === 'STOP' ||
      tag === 'SEMI' ||
      tag === 'COLON' ||
      tag === 'LP' ||
      tag === 'RP'
    )
      return false;
    if (tag === 'DASH' || tag === 'TH' || tag === 'WR' || view.tokens[at]?.lower === 'but') return false;
    if (isFiniteVerb(tag) && tag !== 'MD' && auxiliaryOf(view.tokens[at]?.lower ?? '') === undefined)
      return false;
  }
  return true;
}

/** What stands for nobody at all. */
export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'no', 'neither', 'no-one']);
