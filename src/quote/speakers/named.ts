import { isSaying } from '../../english/index.ts';
import { sureGender } from '../../names/given-names.ts';
import type { Token } from '../tokens.ts';
import {
  genderOfRole,
  HUMAN,
  isBody,
  isFunctionWord,
  isKin,
  isPluralNoun,
  isPronoun,
  isRoleModifier,
  isRoleNoun,
  isSchool,
  isTitle,
  isTrade,
  singular,
} from './lexicon.ts';
import { fullName } from './listed.ts';
import { isPersonalUse, type NameUse } from './names.ts';
import { isOfficerOfBody } from './officer.ts';
import { asName, endOfUse, headWord, isConjunction, isNameOf, type Phrase } from './phrase.ts';
import { isOfPeople } from './places.ts';
import type { Reading } from './reading.ts';

/** The person, or the two people, whose name is the head of a phrase or stands in apposition to it. */
export function readNamed(phrase: Phrase): Reading | undefined {
  const { document, from, first, coreEnd } = phrase;
  const noun = headWord(phrase)?.lower ?? '';
  // "the Italian said", "the Duke said": whoever of the article is one.
  const isLone = coreEnd - first === 1 && document.tokens[from]?.lower === 'the';
  if (isLone && (isOfPeople(noun) || (isTitle(noun) && coreEnd >= phrase.last))) return undefined;
  const people = phrase.inside.filter((index) => {
    const use = phrase.uses[index];
    return use !== undefined && (!use.possessive || use.last >= phrase.last) && !isInOffice(phrase, use);
  });
  // "University of Kelby Professor Ann Roe": the whole phrase is her role.
  const titled = !isSchool(headWord(phrase)?.text ?? '')
    ? undefined
    : people.findLast((index) => {
        const use = phrase.uses[index];
        return use !== undefined && use.lead <= phrase.first && use.first > phrase.coreEnd;
      });
  if (titled !== undefined) return asName(phrase.uses, titled);
  const officer = people.find(
    (index) => (phrase.uses[index]?.first ?? 0) > coreEnd && isPersonalUse(phrase.uses[index]),
  );
  if (officer !== undefined && isOfficerOfBody(phrase, phrase.uses[officer]))
    return asName(phrase.uses, officer);
  const [head, second] = people.filter((index) => isHead(phrase, phrase.uses[index]));
  if (head !== undefined) return readHead(phrase, head, second);
  const isOffice = isRoleNoun(noun) || isTrade(noun);
  return readApposition(
    phrase,
    // "the head of the campaign, Zuke Roe,", "the buyer, Zuke Roe": who has an office or does something is called so, whatever the name.
    people.filter(
      (index) =>
        isPersonalUse(phrase.uses[index]) ||
        isCalled(phrase, phrase.uses[index]) ||
        (isOffice && closesPhrase(phrase, phrase.uses[index])),
    ),
  );
}

/** "Housing and Urban Development Secretary Jane Roe", "Pilots for Norland President Jane Roe": a word of her office. */
function isInOffice({ document, inside, uses }: Phrase, { first, last, titled }: NameUse): boolean {
  const next = document.tokens[last];
  if (titled || !(isConjunction(next) || /^(?:of|for|to|on|against)$/.test(next?.lower ?? ''))) return false;
  return inside.some((index) => {
    const other = uses[index];
    return other !== undefined && other.lead <= first && last < other.first;
  });
}

function isHead(phrase: Phrase, use: NameUse | undefined): boolean {
  if (use === undefined) return false;
  const { document, first, coreEnd, last } = phrase;
  const { tokens } = document;
  // "the Ministry", "the Bank of Norland": a body, which is read as such.
  const lower = use.text.toLowerCase();
  // "Centers for Harbour Control"
  const isOfField =
    /^(?:of|for)$/.test(tokens[use.last]?.lower ?? '') && tokens[use.last + 1]?.word.hasCapital === true;
  const isPlural = isPluralNoun(lower) && !isOfField;
  if (use.words.length === 1 && !use.titled && isBody(lower) && !isPlural) return false;
  if (isNameOf(phrase, use)) return false;
  // "the campaign’s super PAC": letters that stand for a kind of body.
  const isLetters =
    use.words.length === 1 && !use.titled && use.lead > first && /^\p{Lu}{2,6}$/u.test(use.text);
  if (isLetters && use.first < coreEnd && tokens[coreEnd]?.text === ',') return false;
  const before = tokens[use.lead - 1]?.lower ?? '';
  // "one pastor supporting Mr. Roe", "a man calling himself Roe": the object of something.
  if (
    use.lead > first &&
    OBJECT_AFTER.test(before) &&
    !isRoleModifier(before) &&
    !isQualified(phrase, use) &&
    !isCalled(phrase, use) &&
    !isInCharge(tokens, use)
  )
    return false;
  const after = endOfUse(tokens, use);
  if (use.first < coreEnd) return after >= coreEnd || isConjunction(tokens[after]);
  // Its role reaches back to the start of the phrase: "Secretary of State William Galvin".
  const isOwned =
    /^(?:of|for|to)$/.test(tokens[coreEnd]?.lower ?? '') && isRelation(headWord(phrase)?.lower ?? '');
  const reachesBack = use.lead <= first && !isOwned;
  return reachesBack || (!isOfAnother(phrase, use) && isCompound(tokens, use, last));
}

/** "head of marketing Ann Roe": what she is in charge of, and nothing that is done to her. */
function isInCharge(tokens: readonly Token[], { lead }: NameUse): boolean {
  return (
    tokens[lead - 1]?.lower.endsWith('ing') === true &&
    tokens[lead - 2]?.lower === 'of' &&
    isRoleNoun(tokens[lead - 3]?.lower ?? '')
  );
}

/** "a diver called Ann Roe": the name of whoever stands before it. */
function isCalled({ document: { tokens } }: Phrase, use: NameUse | undefined): boolean {
  if (use === undefined) return false;
  // "named locally as Ann Roe"
  let verb = use.lead - 1;
  if (tokens[verb]?.lower === 'as') verb -= /ly$/.test(tokens[verb - 1]?.lower ?? '') ? 2 : 1;
  if (!/^(?:called|named|identified|known)$/.test(tokens[verb]?.lower ?? '')) return false;
  const human = tokens[tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1]?.lower ?? '';
  const isHuman =
    isRoleNoun(human) || isTrade(human) || genderOfRole(human) !== undefined || HUMAN.test(human);
  return isHuman && (use.words.length > 1 || isPersonalUse(use));
}

/** "a rejuvenated Roe", "the retiring Senator Roe": nothing but how the person is stands between article and name. */
function isQualified({ document, from, first }: Phrase, use: NameUse): boolean {
  const { tokens } = document;
  return (
    (use.titled || /^(?:an?|the)$/.test(tokens[from]?.lower ?? '')) &&
    tokens.slice(first, use.lead).every(({ text }) => /^[a-z-]+(?:ing|ed|ly)$/.test(text))
  );
}

/** "the widow of the miner Karl Roe", "a lawyer for slain activist Ann Roe": the name belongs to somebody else. */
function isOfAnother(phrase: Phrase, use: NameUse): boolean {
  const { tokens } = phrase.document;
  const link = tokens[phrase.coreEnd]?.lower ?? '';
  // "the council, which includes Ann Roe": whoever stands in its clause.
  if (tokens[use.lead - 1]?.text !== ',')
    for (let at = phrase.coreEnd; at < use.first; at += 1)
      if (/^(?:who|whom|whose|which|that|where)$/.test(tokens[at]?.lower ?? '')) return true;
  if (isSenders(phrase, use)) return true;
  for (let at = phrase.coreEnd; at < use.first; at += 1) if (tokens[at]?.text === ',') return false;
  // "the surgeon at the hospital of Karl Roe": whoever stands inside a further phrase.
  if (/^(?:in|at|on|from|with|against|by|about|behind|near|under|during|after)$/.test(link)) return true;
  if (!/^(?:of|for|to)$/.test(link)) return false;
  // "grandmother of nine Ann Roe"
  if (COUNT.test(tokens[use.lead - 1]?.text ?? '') && use.lead === phrase.coreEnd + 2) return false;
  const head = headWord(phrase)?.lower ?? '';
  const before = tokens[use.first - 1]?.lower ?? '';
  const human = isRoleNoun(before) || isTrade(before) || genderOfRole(before) !== undefined;
  return (
    (human && (isRoleNoun(head) || isTrade(head) || genderOfRole(head) !== undefined)) || isRelation(head)
  );
}

/** "A plumber sent by the landlord, Ann Roe,": the name of the landlord, who stands nearer and is known. */
function isSenders({ document: { tokens }, from, coreEnd }: Phrase, use: NameUse): boolean {
  const role = tokens[use.first - 2]?.lower ?? '';
  if (!/^(?:an?|one)$/.test(tokens[from]?.lower ?? '') || tokens[use.first - 1]?.text !== ',') return false;
  if (!isRoleNoun(role) && !isTrade(role) && genderOfRole(role) === undefined) return false;
  for (let at = use.first - 3; at >= coreEnd; at -= 1)
    if (tokens[at]?.lower === 'by') return /^(?:the|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? '');
  return false;
}

const isRelation = (head: string): boolean => isKin(head) || RELATIONS.test(head);

/** A number of people, as of somebody's children. */
export const COUNT = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

/** Who is called so is somebody's: the name after "of" or "for" is the other's. */
const RELATIONS =
  /^(?:ex-|co-)?(?:fianc[eé]e?|boyfriend|girlfriend|friend|colleague|neighbou?r|lawyer|attorney|solicitor|barrister|counsel|spokes(?:man|woman|person)|aide|advis[eo]r|deputy|agent|assistant|supporter|ally|rival|relative|parents?|partner|bodyguard|biographer|doctor|carer|victim|author|creator)$/;

const OBJECT_AFTER = /(?:ing|ed)$|^(?:for|by|to|against|from|with|like|called|himself|herself|as|be)$/;

function readHead(phrase: Phrase, head: number, second: number | undefined): Reading | undefined {
  const { uses, coreEnd } = phrase;
  const { tokens } = phrase.document;
  const use = uses[head];
  const next = second === undefined ? undefined : uses[second];
  if (use === undefined) return undefined;
  if (next !== undefined && next.first < coreEnd && isConjunction(tokens[next.lead - 1])) {
    if (isDepartment(tokens, use, next)) return asName(uses, second ?? head);
    const names = [use, next].map((one) =>
      one.words.length > 1 ? one.text : (fullName(one, uses) ?? one.text),
    );
    return { kind: 'group', name: names.join(' and '), plural: true };
  }
  const end = endOfUse(tokens, use);
  // "Mr. Roe and his colleagues" is no name, but a group.
  if (use.first < coreEnd && end < coreEnd && isConjunction(tokens[end])) return undefined;
  return asName(uses, head);
}

/** "Health and Human Services spokeswoman Jane Roe": the conjunction belongs to the name of what she speaks for. */
function isDepartment(tokens: Phrase['document']['tokens'], use: NameUse, next: NameUse): boolean {
  const role = tokens[next.first - 1]?.lower ?? '';
  return (
    use.words.length === 1 &&
    !use.titled &&
    !isPersonalUse(use) &&
    next.first - next.lead > 1 &&
    (isRoleNoun(role) || genderOfRole(role) !== undefined)
  );
}

/** "master of ceremonies Jane Roe,": a noun right before a name that ends the phrase or stands before a comma. */
function isCompound(tokens: Phrase['document']['tokens'], use: NameUse, last: number): boolean {
  const before = tokens[use.lead - 1];
  const after = tokens[endOfUse(tokens, use)];
  if (before === undefined || use.words.length < 2) return false;
  if (COUNT.test(before.text)) return true;
  if (before.kind !== 'word' || before.text !== before.lower) return false;
  if (
    before.lower === 'of' ||
    isFunctionWord(before.lower) ||
    isPronoun(before.lower) ||
    isSaying(before.lower) ||
    (/(?:ed|ing|'s)$/.test(before.lower) && !isInCharge(tokens, use))
  )
    return false;
  return endOfUse(tokens, use) >= last || after?.text === ',' || after?.text === '(';
}

/** "the party's chairwoman, Debbie Wasserman Schultz", "two objectors, Ann Roe and Bob Doe". */
function readApposition(phrase: Phrase, people: readonly number[]): Reading | undefined {
  const { uses, coreEnd } = phrase;
  const { tokens } = phrase.document;
  const head = headWord(phrase)?.lower ?? '';
  const after = people.filter((index) => (uses[index]?.first ?? 0) > coreEnd);
  const [one, other] = after.map((index) => uses[index]);
  if (isPluralNoun(head) && one !== undefined && other !== undefined) {
    const follow = tokens[coreEnd]?.text === ',' && one.lead === coreEnd + 1;
    if (!follow || !isConjunction(tokens[other.lead - 1])) return undefined;
    return { kind: 'group', name: `${one.text} and ${other.text}`, plural: true };
  }
  const apposed = after.find((index) => {
    const use = uses[index];
    return use !== undefined && isSetOff(phrase, use) && !isOfAnother(phrase, use);
  });
  if (apposed === undefined) return undefined;
  // "The parents of the climber, Karl Roe, said": the climber is called so.
  const isLed = /^(?:of|for)$/.test(tokens[coreEnd]?.lower ?? '');
  const each = singular(head);
  const areSeveral = isPluralNoun(head) && (isRoleNoun(each) || isKin(each) || HUMAN.test(each));
  if (isLed && (areSeveral || isOfOtherGender(head, uses[apposed]))) return undefined;
  const isOne = isRoleNoun(head) || genderOfRole(head) !== undefined || HUMAN.test(head);
  return (isOne && !isPluralNoun(head)) || closesPhrase(phrase, uses[apposed])
    ? asName(uses, apposed)
    : undefined;
}

/** "the widow of the mayor, Karl Roe" */
function isOfOtherGender(head: string, use: NameUse | undefined): boolean {
  const [own, other] = [genderOfRole(head), sureGender(use?.words[0] ?? '')];
  return own !== undefined && other !== undefined && own !== other;
}

/** Between commas, dashes or at the end: "…, Jane Roe, …", "-- the Republican Jane Roe --". */
function isSetOff(phrase: Phrase, use: NameUse | undefined): boolean {
  if (use === undefined) return false;
  const { last } = phrase;
  const { tokens } = phrase.document;
  const lead = Math.min(use.lead, use.first);
  const before = tokens[isAge(tokens[lead - 1]) ? lead - 2 : lead - 1]?.text ?? '';
  const end = endOfUse(tokens, use);
  const closes = end >= last || /^(?:[,(—–-]+|of|from|at|who)$/.test(tokens[end]?.text ?? '');
  if (closes && isCalled(phrase, use)) return true;
  // "Justice (retd) Karl Roe"
  const isRetired = before === ')' && /^(?:retd|rtd|ret|retired)\.?$/.test(tokens[lead - 2]?.lower ?? '');
  return closes && (isRetired || /^[,—–-]+$/.test(before) || (before === 'the' && use.lead < use.first));
}

/** "the Harbour slate, Jane Roe": a full name is all that follows the last comma. */
function closesPhrase({ document, last }: Phrase, use: NameUse | undefined): boolean {
  if (use === undefined || (use.words.length < 2 && !use.titled)) return false;
  // "the owner of the car, 45-year-old Karl Roe"
  const isAged = isAge(document.tokens[use.lead - 1]);
  return endOfUse(document.tokens, use) >= last && document.tokens[use.lead - (isAged ? 2 : 1)]?.text === ',';
}

/** "45-year-old" */
function isAge(token: Token | undefined): boolean {
  return /^\d{1,3}-year-old$/.test(token?.lower ?? '');
}
