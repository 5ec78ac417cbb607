import { outletNamed } from '../../article/index.ts';
import { isPaper, SHORT_TITLES, titlesMarked } from '../../english/index.ts';
import type { Attribution } from '../attribution.ts';
import { isTimeName } from '../grammar/times.ts';
import type { ExtractedQuote, ExtractedSpeaker, Extraction, TextSpan } from '../types.ts';
import type { Cast } from './cast.ts';
import type { Resolution } from './discourse.ts';
import type { Document } from './document.ts';
import { isFunctionWord, isNotPeople, isRoleModifier, isRoleNoun, isTitle, isTrade } from './lexicon.ts';
import type { NameUse } from './names.ts';
import { isDeterminer } from './noun-phrase.ts';
import { isPlace } from './places.ts';
import type { Mention } from './reading.ts';
import { lacksOther } from './relational.ts';
import { withoutColour } from './role-colour.ts';
import { headOfRole, roleOfOne } from './role-head.ts';
import { isPartyMember } from './role-index.ts';
import { startsClause } from './runs.ts';

/** What is known of an article's sources when all of it has been read. */
export interface Findings {
  readonly document: Document;
  readonly uses: readonly NameUse[];
  readonly mentions: ReadonlyMap<TextSpan, Mention>;
  readonly resolution: Resolution;
  readonly cast: Cast;
}

/** Puts the attributions and their resolved sources together. */
export function compose(attributions: readonly Attribution[], findings: Findings): Extraction {
  const desk = openDesk(findings);
  const quotes = attributions.map((attribution): ExtractedQuote => {
    const { kind, segments, cue, mention, polarity, paragraph } = attribution;
    const speaker = desk.speakerOf(mention);
    const reporter = desk.speakerOf(attribution.reportedBy);
    // "Roe expressed his hope": nobody reports a claim of somebody else's.
    const reportedBy = reporter === speaker ? undefined : reporter;
    const role = speaker === undefined ? undefined : desk.roleOf(speaker, mention);
    return {
      kind,
      segments,
      paragraph,
      ...(cue !== undefined && { cue }),
      ...(mention !== undefined && { mention }),
      ...(polarity !== undefined && { polarity }),
      ...(speaker !== undefined && { speaker }),
      ...(reportedBy !== undefined && { reportedBy }),
      ...(role !== undefined && { role }),
    };
  });
  return { quotes, speakers: desk.speakers };
}

/** Speakers of the extraction, numbered as they come up. */
interface Desk {
  readonly speakers: readonly ExtractedSpeaker[];
  speakerOf(span: TextSpan | undefined): number | undefined;
  /** The role that the mention itself gives, else the one that introduced the speaker. */
  roleOf(speaker: number, span: TextSpan | undefined): string | undefined;
}

/** What is longer is no name of a group, in characters. */
const LONGEST_NAME = 90;

function openDesk({ document, uses, mentions, resolution, cast }: Findings): Desk {
  const speakers: (ExtractedSpeaker & { readonly roles: string[] })[] = [];
  const numbers = new Map<number | string, number>();
  /** What the article itself calls people: “Failed candidate Karl Roe,” in a speech is what the speaker thinks of him. */
  const told = new Set(
    uses.flatMap((use) =>
      use.roles
        .filter(
          (role) =>
            !use.quoted ||
            (endsInTitle(role.text) && !isAddress(role.text)) ||
            introduces(document, use, role),
        )
        .concat(use.stated ?? [])
        .map(({ text }) => text),
    ),
  );
  const number = (key: number | string, make: () => (typeof speakers)[number] | undefined) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const speaker = make();
    if (speaker === undefined) return undefined;
    numbers.set(key, speakers.push(speaker) - 1);
    return speakers.length - 1;
  };
  const group = (plain: string, mention?: Mention) =>
    number(plain.toLowerCase(), () => {
      const name = mention === undefined ? plain : withArticle(plain, mention, document);
      return { name, kind: 'group', names: [...new Set([name, plain])], roles: [] };
    });
  const person = (id: number) =>
    number(id, () => {
      const character = cast.characters[id];
      if (character === undefined) return undefined;
      const roles = character.roles
        .filter(({ text }) => told.has(text))
        .flatMap(({ text }) => toldRole(text) ?? []);
      return {
        name: character.name,
        kind: 'person',
        names: [...character.names],
        roles: [...new Set(roles)],
      };
    });
  return {
    speakers,
    speakerOf(span) {
      const mention = span === undefined ? undefined : mentions.get(span);
      if (mention === undefined) return undefined;
      const { reading } = mention;
      if (reading.kind === 'group' && reading.owner === undefined) {
        return reading.name === '' || reading.name.length > LONGEST_NAME
          ? undefined
          : group(reading.name, mention);
      }
      const found = resolution.get(mention.first);
      if (typeof found === 'string') return group(found);
      // Written like a name, yet nobody's: "CNN", "France".
      if (found === undefined)
        return reading.kind === 'name' && !cast.ambiguous.has(reading.use) && isBodyName(uses[reading.use])
          ? group(fullName(reading.text, mention.span.text, uses), mention)
          : undefined;
      const speaker = person(found);
      if (speaker !== undefined && reading.kind === 'role')
        addRole(speakers[speaker]?.roles ?? [], mention.span.text);
      return speaker;
    },
    roleOf(speaker, span) {
      const reading = span === undefined ? undefined : mentions.get(span)?.reading;
      const own = reading?.kind === 'name' ? uses[reading.use]?.roles : undefined;
      const [first, ...more] = own?.flatMap(({ text }) => toldRole(text) ?? []) ?? [];
      // "Lt. Col. Ann Roe, the garrison commander": a rank tells less than the post.
      const here = first !== undefined && isRank(first) ? (more[0] ?? first) : first;
      const known = speakers[speaker]?.roles ?? [];
      // "Roe, a Republican, said" of a governor.
      return here !== undefined && isPartisan(here) ? (known.find(isOffice) ?? here) : (here ?? known[0]);
    },
  };
}

/** "Patriot Voices" and not "Voices": the words with a capital before it are of the name. */
function fullName(name: string, mention: string, uses: readonly NameUse[]): string {
  const at = name.includes(' ') ? -1 : mention.indexOf(name);
  const before =
    at < 0 ? '' : (/(?:\p{Lu}[\p{L}\p{N}.&’'-]* (?:& )?)+$/u.exec(mention.slice(0, at))?.[0] ?? '');
  const words = before.split(' ').slice(0, -1);
  const owner = words.findLastIndex((word) => /[’']s$/u.test(word));
  const isPart = owner === 0 && words.length === 1 && isFirm(words[0] ?? '', name, uses);
  const own = isPart ? words : words.slice(owner + 1);
  while (own[0] !== undefined && (isDeterminer(own[0].toLowerCase()) || /^(?:another|former)$/i.test(own[0])))
    own.shift();
  return [...own, name].join(' ');
}

/** "Harbour’s Analytics": of nobody's whom the article names, no place and no day, and what follows is the common noun for a firm or a league. */
function isFirm(owner: string, name: string, uses: readonly NameUse[]): boolean {
  const lower = owner.slice(0, -2).toLowerCase();
  const isOther = isNotPeople(lower) || isPlace(lower) || isTimeName(lower) || isFunctionWord(lower);
  return (
    !isOther &&
    FIRMS.test(name) &&
    !uses.some(({ words, possessive }) => !possessive && words.some((word) => word.toLowerCase() === lower))
  );
}

const FIRMS =
  /^(?:Aid|Alliance|Analytics|Association|Bank|Brothers|Capital|Caucus|Choice|Club|Coalition|College|Company|Companies|Corp\.?|Council|Federation|Foods|Foundation|Fund|Group|Guild|Holdings|Hospital|Inc\.?|Industries|Institute|International|Investments?|League|Limited|List|Lobby|Ltd\.?|March|Markets|Network|Partners|Party|Pharmacy|Project|Ratings|Register|Research|Restaurants|Rights|School|Services|Society|Stores|Systems|Trust|Union|University|Voices?|Watch)$/;

/** "The Hill", "The Post": an outlet of one word has its article for a part of the name; "the Pentagon" has none. */
function withArticle(name: string, { span, first }: Mention, document: Document): string {
  const [, article = ''] = /^([Tt]he)\s+\p{Lu}\S*$/u.exec(span.text) ?? [];
  if (article === '' || name.includes(' ') || !span.text.endsWith(name)) return name;
  const full = `The ${name}`;
  // "according to The Harbour": a capital that no start of a sentence explains, and no place: "The Kremlin".
  const lower = name.toLowerCase();
  const isWritten = article === 'The' && !startsClause(document, first) && !isPlace(lower);
  return isWritten || isPaper(name.toLowerCase()) || outletNamed(full)?.name === full ? full : name;
}

/** "Secretary Roe", "Leader Roe" in a speech: how one addresses her, which does not tell of what, nor whether she still is. */
const isAddress = (role: string): boolean =>
  /^(?:secretary|leader|chair(?:man|woman|person)?|director|minister|commissioner|officer|chief|whip)$/i.test(
    role.trim(),
  );

/** "CNN", "France", "Acme Holdings"; not a lone word that has its capital from the start of the sentence. */
function isBodyName(use: NameUse | undefined): boolean {
  if (use === undefined) return false;
  return (
    !use.opens ||
    use.words.length > 1 ||
    isPlace(use.text.toLowerCase()) ||
    isNotPeople(use.text.toLowerCase()) ||
    use.text === use.text.toUpperCase()
  );
}

/** "Norland Senator", "governor of Norland"; no "farmer from Norland". */
const isOffice = (role: string): boolean => endsInTitle(role) || isTitle(headOfRole(role) ?? '');

/** "Lt. Col.", "Fr": titles that are no office. */
const isRank = (role: string): boolean =>
  role.split(' ').every((word) => {
    // "then-Rep."
    const title = word.toLowerCase().replace(/^then-|\.$/gu, '');
    return isTitle(title) && !OFFICES.has(title) && !OFFICES.has(SHORT_TITLES.get(title) ?? '');
  });

const OFFICES = titlesMarked('office');

const endsInTitle = (role: string): boolean => isTitle(role.slice(role.lastIndexOf(' ') + 1).toLowerCase());

/** “Our chief engineer, Bo Lind,” by a name in full and nothing that praises or blames: no “the failed actor Bo Lind,” “best pilot Bo Lind”. */
function introduces({ raw }: Document, { words }: NameUse, { start, text }: TextSpan): boolean {
  const before = text.toLowerCase().split(' ');
  const head = before.pop() ?? '';
  if (words.length < 2 || !(isRoleNoun(head) || isTrade(head)) || !before.every(isRoleModifier)) return false;
  return OPENS_ROLE.test(raw.slice(Math.max(0, start - 40), start));
}

/** A mark, a determiner or a verb behind its pronoun. */
const OPENS_ROLE = /(?:[“"‘',]\s*|\b(?:the|an?|my|our|his|her|its|their|(?:I|we|he|she|they)\s\w+)\s)$/i;

const isPartisan = (role: string): boolean => isPartyMember(role.toLowerCase());

/** A role that tells by itself what somebody is. */
const isToldOf = (role: string): boolean => !lacksOther(role);

/** What somebody is in the article's words, of one and without colour; undefined where that tells nothing. */
function toldRole(text: string): string | undefined {
  const role = withoutColour(roleOfOne(plain(text)));
  return role !== undefined && isToldOf(role) ? role : undefined;
}

/** A role by which the article takes somebody up again: "the top diplomat". */
function addRole(roles: string[], text: string): void {
  const role = withoutColour(plain(text));
  if (role === undefined || !isToldOf(role) || isAddress(role.replace(/^the /i, ''))) return;
  const known = roles.some((other) => other.toLowerCase() === role.toLowerCase());
  if (!known && roles.length < MOST_ROLES) roles.push(role);
}

/** A speaker has so many roles in one article at most. */
const MOST_ROLES = 24;

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
