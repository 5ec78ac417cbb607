import { isSaying } from '../../english/index.ts';
import type { Gender } from '../../names/given-names.ts';
import { isFiniteVerb } from '../grammar/tags.ts';
import type { Token } from '../tokens.ts';
import { askedOnce } from '../words.ts';
import type { Cast } from './cast.ts';
import { isAntecedent, isCataphoric } from './cataphora.ts';
import { type Document, OPEN, QUOTED, REPORTED } from './document.ts';
import { genderOfRole, HUMAN, isKin, isRoleNoun, pronounGender, singular } from './lexicon.ts';
import type { NameUse } from './names.ts';
import { STATEMENTS } from './noun-phrase.ts';
import { otherThan } from './other-than.ts';
import { ofPair } from './pair.ts';
import { isPlace } from './places.ts';
import type { Mention } from './reading.ts';
import { areKindred, type Roles } from './role-index.ts';
import { type Candidate, createSalience, type Salience, WEIGHT } from './salience.ts';
import { identifiedBy, unnamedSubject } from './unnamed.ts';

/** Who a mention means: a character's id, or a group's name; absent when nobody can be named with confidence. */
export type Resolution = ReadonlyMap<number, number | string>;

/**
 * Reads an article once from start to end, remembering who was spoken of, and resolves names, roles and pronouns.
 * Linear in the number of tokens.
 * @param mentions sources of attributions, in reading order of their first token, no two alike
 * @returns first token of a mention → character id
 */
export function resolveMentions(
  document: Document,
  uses: readonly NameUse[],
  cast: Cast,
  roles: Roles,
  mentions: readonly Mention[],
): Resolution {
  const resolution = new Map<number, number | string>();
  const salience = createSalience();
  const state: Walk = {
    document,
    uses,
    cast,
    roles,
    salience,
    resolution,
    nameless: new Map(),
    named: new Map(),
    group: undefined,
    clock: 0,
  };
  let nextUse = 0;
  let nextMention = 0;
  let sentence = -1;
  let ticked = false;
  let opening = -1;
  for (let at = 0; at < document.tokens.length; at += 1) {
    if (document.sentenceOf[at] !== sentence) {
      sentence = document.sentenceOf[at] ?? -1;
      ticked = false;
    }
    // A sentence inside a quotation does not let the listeners forget who was spoken of outside it.
    if (!ticked && document.mask[at] === OPEN && document.tokens[at]?.kind === 'word') {
      state.clock += 1;
      ticked = true;
      opening = at;
    }
    const mention = mentions[nextMention];
    const isMention = mention !== undefined && mention.first === at;
    if (isMention) nextMention += 1;
    if (isMention) hearMention(state, mention, nextUse);
    const use = uses[nextUse];
    if (use !== undefined && use.first === at) {
      hearName(state, nextUse);
      nextUse += 1;
    }
    if (!isMention && document.mask[at] === OPEN) {
      if (opening === at || isAntecedent(document, at)) hearSubject(state, at);
      hearPronoun(state, at, nextUse);
    }
  }
  return resolution;
}

interface Walk {
  readonly document: Document;
  readonly uses: readonly NameUse[];
  readonly cast: Cast;
  readonly roles: Roles;
  readonly salience: Salience;
  readonly resolution: Map<number, number | string>;
  /** When somebody without a name was last brought in, by the head of the role: "a senator". */
  readonly nameless: Map<string, number>;
  /** When a character was last named. */
  readonly named: Map<number, number>;
  /** The source before, if it was a group, and when it spoke. */
  group: { readonly name: string; readonly plural: boolean; readonly clock: number } | undefined;
  clock: number;
}

function candidateOf(walk: Walk, id: number): Candidate | undefined {
  const character = walk.cast.characters[id];
  return character === undefined ? undefined : { id, gender: character.gender, person: character.person };
}

function hearMention(walk: Walk, mention: Mention, nextUse: number): void {
  const { reading } = mention;
  hearGroup(walk, mention, nextUse);
  const id = whoIs(walk, mention, nextUse);
  const isFar =
    reading.kind === 'role' && reading.words.length === 1 && id !== undefined && !isSpokenOf(walk, id);
  if (reading.kind === 'role' && (!reading.definite || (id === undefined && walk.nameless.has(reading.head))))
    walk.nameless.set(reading.head, walk.clock);
  if (reading.kind === 'name' && id !== undefined) walk.named.set(id, walk.clock);
  if (id !== undefined) {
    walk.resolution.set(mention.first, id);
    const candidate = candidateOf(walk, id);
    if (candidate !== undefined) walk.salience.mention(candidate, WEIGHT.speaker, walk.clock);
    // "Reacting to the president's words, he said": whom an office takes up from afar need not be "he".
    if (isFar) hearNameless(walk, mention.first, candidate?.gender, WEIGHT.speaker);
  } else if (reading.kind === 'name') {
    if (walk.cast.ambiguous.has(reading.use)) hearNameless(walk, mention.first, undefined, WEIGHT.speaker);
  } else if (reading.kind === 'role' || reading.kind === 'unknown') {
    // Somebody without a name is speaking: "he" in the next sentence means that one.
    const gender = reading.kind === 'role' ? reading.gender : undefined;
    walk.salience.mention(
      { id: -1 - mention.first, gender, person: reading.kind === 'role' },
      WEIGHT.speaker,
      walk.clock,
    );
  }
}

/** "They" and "it" are the group that spoke just before, while nobody else has. */
function hearGroup(walk: Walk, { first, reading }: Mention, nextUse: number): void {
  const { group, clock } = walk;
  if (reading.kind === 'group') {
    const name =
      reading.owner === undefined
        ? reading.name
        : ownedName(walk, reading.owner, reading, ownerBefore(walk, first, nextUse));
    if (reading.owner !== undefined && name !== undefined) walk.resolution.set(first, name);
    walk.group = name === undefined ? undefined : { name, plural: reading.plural, clock };
  } else if (reading.kind === 'they' || reading.kind === 'it') {
    if (
      group === undefined ||
      group.plural !== (reading.kind === 'they') ||
      clock - group.clock > GROUP_REACH
    )
      return;
    walk.resolution.set(first, group.name);
    walk.group = { ...group, clock };
  } else walk.group = undefined;
}

/** "her lawyers": those of the woman spoken of, of whom nothing is guessed. */
function ownedName(
  walk: Walk,
  owner: Gender,
  { name, isBeside }: { readonly name: string; readonly isBeside?: true },
  before: number | undefined,
): string | undefined {
  const isOwner = before !== undefined && (walk.cast.characters[before]?.gender ?? owner) === owner;
  const id = isOwner ? before : named(walk.salience.recall(owner, walk.clock));
  const character = id === undefined ? undefined : walk.cast.characters[id];
  const isOwners = character?.gender === owner || (isBeside === true && character?.gender === undefined);
  return character !== undefined && isOwners ? `${character.name}${isBeside ? '' : '’s'} ${name}` : undefined;
}

/**
 * "In Roe's reply to the board, | his lawyers": whose thing opens the sentence, where nobody else is named between. "After Judge Roe's ruling,
 * his lawyers" are those of somebody before.
 */
function ownerBefore({ document, uses, cast }: Walk, first: number, nextUse: number): number | undefined {
  const { tokens, sentences, sentenceOf } = document;
  const opener = sentences[sentenceOf[first] ?? 0]?.first ?? first;
  const use = uses[nextUse - 1];
  if (
    use === undefined ||
    use.lead !== opener + 1 ||
    use.titled ||
    !use.possessive ||
    tokens[first - 1]?.text !== ','
  )
    return undefined;
  if (!PREPOSITIONS.test(tokens[opener]?.lower ?? '')) return undefined;
  const id = cast.characterOf[nextUse - 1] ?? -1;
  return id < 0 || cast.characters[id]?.person !== true ? undefined : id;
}

/** Sentences after which "they" may be others. */
const GROUP_REACH = 1;

function whoIs(walk: Walk, mention: Mention, nextUse: number): number | undefined {
  const { reading } = mention;
  switch (reading.kind) {
    case 'name': {
      const id = walk.cast.characterOf[reading.use];
      return id === undefined || id < 0 ? undefined : id;
    }
    case 'he':
    case 'she': {
      const gender = reading.kind === 'he' ? 'male' : 'female';
      return (
        ownSubject(walk, mention.first, gender, nextUse) ??
        named(walk.salience.recall(gender, walk.clock, otherThan(walk, mention, nextUse)))
      );
    }
    case 'one':
      return ofAge(walk, reading.age);
    case 'of-two':
      return ofPair(
        walk.document,
        walk.uses,
        walk.cast.characterOf,
        { first: mention.first, isLatter: reading.isLatter },
        nextUse,
      );
    case 'who':
      return antecedent(walk, mention.first, nextUse);
    case 'role': {
      if (!reading.definite) return undefined;
      // "the 41-year-old baker": whose age is told.
      const aged = /^(\d{1,3})-year-old$/.exec(reading.words[0] ?? '')?.[1];
      const [own, ...others] = aged === undefined ? [] : statedAt(walk, aged).fitting;
      if (own !== undefined && others.length === 0) return own;
      const fitting = walk.roles.fitting(reading.head, reading.words);
      const [sole] = fitting;
      if (sole === undefined) return undefined;
      if (fitting.length === 1) {
        if (reading.words.length === 1 && isOfNameless(walk, reading.head, sole.id)) return undefined;
        // A bare "the senator" means the one being spoken of; "the Vermont senator" can be taken up from further away.
        const isTakenUp = reading.words.length > 1 || lastCalled(walk, reading.head, nextUse) === sole.id;
        const isNear = isTakenUp
          ? walk.salience.standing(sole.id, walk.clock) >= FAINT
          : isSpokenOf(walk, sole.id);
        return isNear ? sole.id : undefined;
      }
      return named(
        walk.salience.among(
          fitting.map((character) => character.id),
          walk.clock,
        ),
      );
    }
    default:
      return undefined;
  }
}

/** Whether somebody is the one being spoken of, or one of them. */
function isSpokenOf({ salience, clock }: Walk, id: number): boolean {
  return salience.standing(id, clock) >= SPOKEN_OF;
}

/** The standing of somebody of whom the sentences before have told. */
const SPOKEN_OF = 0.4;

/** The standing of somebody who was told of long ago. */
const FAINT = 0.02;

/**
 * "King Roe lost to his son. “…,” | the king | said", "The baker, Ann Roe, met Bo Lind. “…,” he said. “…,” | the baker | said": whom the article called
 * just that when it last called somebody so, one of another age included.
 */
function lastCalled({ document, uses, cast }: Walk, head: string, nextUse: number): number | undefined {
  for (let index = nextUse - 1; index >= Math.max(0, nextUse - MOST_RECALLED); index -= 1) {
    const use = uses[index];
    if (use?.title === head || use?.roles.some(({ text }) => text.toLowerCase() === head)) {
      const before = use.title === head ? document.tokens[use.first - 2] : undefined;
      return before !== undefined && isOtherOffice(before) ? undefined : cast.characterOf[index];
    }
  }
  return undefined;
}

/** "Korean | president Roe", "former | president Roe": not just "the president". */
function isOtherOffice({ lower, word }: Token): boolean {
  const isOfCountry = (word.hasCapital && /(?:an|ese|ish)$/.test(lower)) || isPlace(lower);
  return isOfCountry || /^(?:former|ex|vice|deputy|acting|late|then)$/.test(lower);
}

/** Names that are looked back over at most: what a long text costs. */
const MOST_RECALLED = 400;

/** "| Ann Roe would not say when, but | she did say": whose name opens the sentence, where that tells of nobody else. */
function ownSubject(
  { document, uses, cast }: Walk,
  first: number,
  gender: Gender,
  nextUse: number,
): number | undefined {
  const { tokens, sentences, sentenceOf } = document;
  if (!/^(?:but|and)$/.test(tokens[first - 1]?.lower ?? '') || tokens[first - 2]?.text !== ',')
    return undefined;
  let own: number | undefined;
  for (let index = nextUse - 1; index >= 0; index -= 1) {
    const use = uses[index];
    if (use === undefined || sentenceOf[use.first] !== sentenceOf[first]) break;
    const id = cast.characterOf[index] ?? -1;
    const character = cast.characters[id];
    if (character?.person !== true) continue;
    if (own !== undefined && own !== id) return undefined;
    own = id;
    if (use.possessive || use.lead !== sentences[use.sentence]?.first) continue;
    const fits = (character.gender ?? gender) === gender && isFiniteVerb(tokens[use.last]?.word.closed);
    return fits ? id : undefined;
  }
  return undefined;
}

/** "A senator was angry. “…,” the senator said": not the one whom the article named before and not since. */
function isOfNameless({ nameless, named: calls }: Walk, head: string, id: number): boolean {
  return [...nameless].some(([other, clock]) => areKindred(head, other) && clock > (calls.get(id) ?? -1));
}

/** "the 18-year-old": the one of whom the article says so; else whoever alone is spoken of, unless another age is given. */
function ofAge(walk: Walk, age: string): number | undefined {
  const sole = named(walk.salience.sole(walk.clock));
  const { fitting, others } = statedAt(walk, age);
  const [only] = fitting;
  if (fitting.length > 0) return fitting.length === 1 ? only : undefined;
  return sole !== undefined && others.has(sole) ? undefined : sole;
}

/** Of whom the article says that they are of an age, and of whom it gives another: "Roe, 41,". */
function statedAt(walk: Walk, age: string): { readonly fitting: number[]; readonly others: Set<number> } {
  const { tokens } = walk.document;
  const fitting = new Set<number>();
  const others = new Set<number>();
  walk.uses.forEach(({ last }, index) => {
    const id = walk.cast.characterOf[index] ?? -1;
    if (id < 0 || !/^[,(]$/.test(tokens[last]?.text ?? '')) return;
    const stated = tokens[tokens[last + 1]?.lower === 'aged' ? last + 2 : last + 1]?.text ?? '';
    // Not "Roe, 34 points ahead".
    const after = tokens[tokens[last + 1]?.lower === 'aged' ? last + 3 : last + 2]?.text ?? '';
    if (!/^\d{1,3}$/.test(stated) || !/^[,).]?$/.test(after)) return;
    (stated === age ? fitting : others).add(id);
  });
  return { fitting: [...fitting], others };
}

function named(candidate: Candidate | undefined): number | undefined {
  return candidate === undefined || candidate.id < 0 ? undefined : candidate.id;
}

/** The name that "who" takes up: right before it, or before an apposition between commas. */
function antecedent(walk: Walk, who: number, nextUse: number): number | undefined {
  const { tokens, sentenceOf } = walk.document;
  for (let index = nextUse - 1; index >= 0; index -= 1) {
    const use = walk.uses[index];
    if (use === undefined || sentenceOf[use.first] !== sentenceOf[who] || who - use.last > 30)
      return undefined;
    if (use.possessive) continue;
    const direct = use.last === who || (use.last === who - 1 && tokens[use.last]?.text === ',');
    const brackets = tokens[use.last]?.text === '(' && /^[),]$/.test(tokens[who - 1]?.text ?? '');
    const apposed =
      tokens[who - 1]?.text === ',' && use.roles.some((role) => role.start > (tokens[use.last]?.start ?? 0));
    const apposedRole = tokens[who - 1]?.text === ',' && tokens[use.last]?.text === ',';
    const placed = tokens[who - 1]?.text === ',' && /^(?:of|from|at)$/.test(tokens[use.last]?.lower ?? '');
    const id = walk.cast.characterOf[index] ?? -1;
    if (id >= 0 && (direct || brackets || apposed || apposedRole || placed)) return id;
    if (direct) return undefined;
  }
  return undefined;
}

function hearName(walk: Walk, index: number): void {
  const use = walk.uses[index];
  const id = walk.cast.characterOf[index] ?? -1;
  if (use === undefined) return;
  const mask = walk.document.mask[use.first];
  if (mask === QUOTED) return;
  if (id < 0) {
    if (walk.cast.ambiguous.has(index))
      hearNameless(walk, use.first, use.gender, weightOf(walk.document, use));
    return;
  }
  walk.named.set(id, walk.clock);
  const candidate = candidateOf(walk, id);
  if (candidate === undefined || isFronted(walk.document, use)) return;
  const weight = mask === REPORTED ? WEIGHT.reported : weightOf(walk.document, use);
  walk.salience.mention(candidate, weight, walk.clock);
}

/** "Asked about Roe, she …", "Referring to Roe’s letter, he …": whoever the clause names is not the one who acts. */
function isFronted({ tokens, sentences, sentenceOf, mask }: Document, use: NameUse): boolean {
  const first = sentences[use.sentence]?.first ?? use.first;
  if (first >= use.lead || !FRONTING.has(tokens[first]?.lower ?? '')) return false;
  for (let at = use.last; at < use.last + LONGEST_FRONT && sentenceOf[at] === use.sentence; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (mask[at] !== OPEN || (lower !== 'he' && lower !== 'she')) continue;
    const before = tokens[at - 1];
    return before?.text === ',' || (before?.kind === 'close' && tokens[at - 2]?.text === ',');
  }
  return false;
}

const FRONTING: ReadonlySet<string> = new Set(
  'asked pressed questioned referring alluding responding replying speaking pointing turning reacting writing talking'.split(
    ' ',
  ),
);

/** Tokens between a name in a clause before the main one and the subject of that. */
const LONGEST_FRONT = 20;

/** Somebody whom the article doesn't name, or one of several: never the answer, but "he" and "she" may mean that one. */
function hearNameless(walk: Walk, at: number, gender: Gender | undefined, weight: number): void {
  walk.salience.mention({ id: -1 - at, gender, person: true }, weight, walk.clock);
}

/** "A nurse waited at the gate.", "Roe’s spokeswoman disagreed.", "Asked whether he was ill, the president nodded.": the subject of a sentence, though nobody quotes it there. */
function hearSubject(walk: Walk, at: number): void {
  const subject = unnamedSubject(walk.document, at);
  if (subject === undefined) return;
  if (subject.indefinite) walk.nameless.set(subject.head, walk.clock);
  const fitting = subject.definite ? walk.roles.fitting(subject.head, subject.words) : [];
  const [sole] = fitting;
  const known = fitting.length === 1 && sole !== undefined ? candidateOf(walk, sole.id) : undefined;
  if (known !== undefined) walk.salience.mention(known, WEIGHT.subject, walk.clock);
  else hearNameless(walk, at, genderOfRole(subject.head), WEIGHT.subject);
}

const PREPOSITIONS =
  /^(?:in|on|by|with|for|of|to|from|against|about|than|at|into|like|between|after|before|over|under|behind|toward|towards|including|without|among|via|as|near|per)$/;
const AUXILIARIES =
  /^(?:is|was|has|had|will|would|did|does|can|could|may|might|should|must|also|'s|'d|'ll|never|not|then|later|now|still|himself|herself|won|led|told|wrote|went|came|made|took|gave|got|ran|held|kept|spent|spoke|began|left|lost|met|saw|put|set|who)$/;

function weightOf(document: Document, use: NameUse): number {
  const { tokens, sentences } = document;
  if (use.possessive) return WEIGHT.possessive;
  if (isDead(document, use)) return WEIGHT.reported;
  if (isAuthor(document, use)) return WEIGHT.subject;
  const before = tokens[use.lead - 1];
  const sentence = sentences[use.sentence];
  if (before !== undefined && PREPOSITIONS.test(before.lower) && use.lead > (sentence?.first ?? 0))
    return WEIGHT.oblique;
  if (use.lead === sentence?.first || isApposedSubject(document, use)) return WEIGHT.subject;
  if (sentence !== undefined && identifiedBy(document, sentence.first) === use.lead) return WEIGHT.subject;
  const next = tokens[use.last];
  if (next !== undefined && describesNext(next)) return WEIGHT.reported;
  if (
    next !== undefined &&
    next.kind === 'word' &&
    next.text === next.lower &&
    (AUXILIARIES.test(next.lower) ||
      /(?:ed|s)$/.test(next.lower) ||
      // "Roe laid it out"
      (next.word.form?.past === true && !next.word.form.noun) ||
      isSaying(next.lower))
  ) {
    return WEIGHT.subject;
  }
  return WEIGHT.object;
}

/**
 * "The keeper, | Ann Roe, | was …", "The man who saw it, | baker Bo Roe, 58, | had …", "Her opposite number, | Ann Roe, | did …": whose name
 * stands in the subject of the sentence.
 */
function isApposedSubject({ tokens, sentences, mask }: Document, use: NameUse): boolean {
  const first = sentences[use.sentence]?.first ?? use.first;
  // "The suspect, 28-year-old Bo Roe, had …"
  const comma = use.lead - (/^\d{1,3}-year-old$/.test(tokens[use.lead - 1]?.lower ?? '') ? 2 : 1);
  if (tokens[comma]?.text !== ',' || tokens[use.last]?.text !== ',') return false;
  const isOwned = OWNERS.test(tokens[first]?.lower ?? '');
  if (!(isOwned || tokens[first]?.lower === 'the')) return false;
  let relative = comma;
  for (let at = first; at < comma; at += 1) {
    if (tokens[at]?.kind !== 'word' || mask[at] !== OPEN) return false;
    if (tokens[at]?.lower === 'who') relative = Math.min(relative, at);
    if (at < relative && isFiniteVerb(tokens[at]?.word.closed)) return false;
  }
  if (relative - first > LONGEST_OFFICE || comma - relative > LONGEST_RELATIVE) return false;
  // "Her mother, Ann Roe, was a baker.": told of the daughter.
  if (isOwned && isKin(tokens[comma - 1]?.lower ?? '')) return false;
  const isAged = tokens[use.last + 1]?.kind === 'number' && tokens[use.last + 2]?.text === ',';
  const verb = tokens[use.last + (isAged ? 3 : 1)]?.word;
  return isFiniteVerb(verb?.closed) || (verb?.isSmall === true && verb.form?.past === true);
}

const OWNERS = /^(?:his|her|their|its)$/;

/** Tokens of "the owner of the boat". */
const LONGEST_OFFICE = 8;

/** Tokens of "who had sold the winning ticket". */
const LONGEST_RELATIVE = 12;

/** "Roe, who was killed in the war", "the late Ann Roe": beside somebody alive, "he said" is not the dead. */
function isDead({ tokens, sentences }: Document, use: NameUse): boolean {
  if (tokens[use.lead - 1]?.lower === 'late' || diesLater({ tokens, sentences }, use)) return true;
  if (tokens[use.last]?.text !== ',' || tokens[use.last + 1]?.lower !== 'who') return false;
  for (let at = use.last + 2; at < use.last + 2 + LONGEST_FATE; at += 1)
    if (DIED.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Her predecessor, Karl Roe, lost the office in 2016 and died two years later": the end of what is told of somebody. */
function diesLater({ tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>, use: NameUse): boolean {
  const { first, last } = sentences[use.sentence] ?? use;
  if (use.lead !== first && tokens[use.lead - 1]?.text !== ',') return false;
  for (let at = use.last; at < last - 1; at += 1)
    if (tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'died') return true;
  return false;
}

const DIED = /^(?:died|dies|killed|drowned|perished|murdered|executed|hanged|buried)$/;

/** Tokens of "had been killed". */
const LONGEST_FATE = 3;

/** "Roe segregation", "the Roe administration": what the noun behind the name is about, and no subject. */
function describesNext({ kind, word }: Token): boolean {
  return (
    kind === 'word' &&
    word.isSmall &&
    word.closed === undefined &&
    word.form === undefined &&
    (word.ending === 'NN' || word.ending === 'NNS') &&
    !AUXILIARIES.test(word.lower)
  );
}

/** "met with a swift tweet from Roe", "a reply by the mayor, Roe": what was said is going to be told, and it is Roe’s. */
function isAuthor({ tokens }: Document, use: NameUse): boolean {
  const article = /^(?:the|an?|its|his|her|their)$/.test(tokens[use.lead - 1]?.lower ?? '') ? 1 : 0;
  const link = use.lead - 1 - article;
  return (
    /^(?:from|by)$/.test(tokens[link]?.lower ?? '') &&
    STATEMENTS.test(singular(tokens[link - 1]?.lower ?? ''))
  );
}

const isGendered = askedOnce((word) => pronounGender(word) !== undefined);

/** "| Her opposite number, Ann Roe, was …", "| His friend Bo Roe would …" */
function opensApposed({ document }: Walk, at: number, use: NameUse): boolean {
  if (document.sentences[use.sentence]?.first !== at) return false;
  return isApposedSubject(document, use) || isOwnedSubject(document, at, use);
}

/** "His | old friend | Bo Roe | would …": who is named behind what they are to somebody, and no kin, who are told of for his sake. */
function isOwnedSubject({ tokens, mask }: Document, at: number, use: NameUse): boolean {
  const what = use.first - 1;
  const noun = tokens[what]?.lower ?? '';
  if (!OWNERS.test(tokens[at]?.lower ?? '') || what <= at || isKin(noun)) return false;
  // "His club Kelby Rovers"
  if (!isRoleNoun(noun) && !HUMAN.test(noun)) return false;
  if (tokens.slice(at + 1, use.first).some(({ word, kind }) => kind !== 'word' || !word.isSmall))
    return false;
  const verb = tokens[use.last];
  const isVerb = isFiniteVerb(verb?.word.closed) || verb?.word.form?.past === true;
  return use.words.length > 1 && mask[use.last] === OPEN && isVerb && !isSaying(verb?.lower ?? '');
}

/** "he", "his" in the narrative keep somebody in mind, and show whom the article is on about. */
function hearPronoun(walk: Walk, at: number, nextUse: number): void {
  const word = walk.document.tokens[at]?.word;
  if (word === undefined || !isGendered(word)) return;
  const { lower } = word;
  const gender = pronounGender(word);
  if (gender === undefined || isCataphoric(walk, at, nextUse, gender)) return;
  const candidate = walk.salience.recall(gender, walk.clock);
  if (candidate === undefined) return;
  // "Her opposite number, Roe, was …": it is Roe whom the sentence is on about.
  const use = walk.uses[nextUse];
  if (use !== undefined && use.first - at <= LONGEST_OFFICE && opensApposed(walk, at, use)) return;
  const weight = lower === 'he' || lower === 'she' ? WEIGHT.subject : WEIGHT.possessive;
  // "The captain was buried. His widow …": a man.
  walk.salience.mention(candidate.id < 0 ? { ...candidate, gender } : candidate, weight, walk.clock);
}
