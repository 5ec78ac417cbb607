import { SHORT_TITLES } from '../../english/index.ts';
import type { Cast, Character } from './cast.ts';
import { isFunctionWord, isRoleNoun, isTitle } from './lexicon.ts';
import { countryOf, stateOf } from './places.ts';
import { headOfRole } from './role-head.ts';

/** A role of a character, ready for comparison. */
interface KnownRole {
  readonly character: Character;
  readonly head: string;
  readonly words: ReadonlySet<string>;
  /** "former", "late". */
  readonly past: boolean;
}

/** Finds characters again by role: "the foreign minister", "the Russian top diplomat". */
export interface Roles {
  /** Characters whose role fits, best fitting ones only; all of them when several fit equally well. */
  fitting(head: string, words: readonly string[]): readonly Character[];
}

/** So many holders of one role are told apart at most. */
const CROWD = 100;

/** Heads that name the same office or trade. */
const KINDS: readonly (readonly string[])[] = [
  ['minister', 'diplomat'],
  ['secretary', 'diplomat'],
  ['ambassador', 'diplomat', 'envoy'],
  ['envoy', 'diplomat', 'emissary'],
  ['senator', 'lawmaker', 'legislator', 'politician'],
  ['representative', 'congressman', 'congresswoman', 'lawmaker', 'legislator'],
  ['congressman', 'lawmaker', 'legislator', 'representative'],
  ['congresswoman', 'lawmaker', 'legislator', 'representative'],
  ['governor', 'politician'],
  ['president', 'leader'],
  ['chancellor', 'leader'],
  ['premier', 'leader'],
  ['prime', 'premier', 'leader'],
  ['general', 'commander'],
  ['chairman', 'chair', 'head'],
  ['chairwoman', 'chair', 'head'],
  ['chair', 'chairman', 'chairwoman'],
  ['director', 'head', 'chief'],
  ['head', 'director', 'chief'],
  ['chief', 'head'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['aide', 'adviser', 'advisor'],
  ['adviser', 'aide', 'advisor'],
  ['advisor', 'aide', 'adviser'],
  ['strategist', 'operative', 'consultant'],
  ['candidate', 'contender', 'hopeful', 'nominee', 'frontrunner', 'front-runner'],
  ['nominee', 'candidate', 'frontrunner', 'front-runner'],
  ['frontrunner', 'candidate', 'front-runner'],
  ['front-runner', 'candidate', 'frontrunner'],
  ['magnate', 'mogul', 'tycoon', 'billionaire', 'businessman'],
  ['mogul', 'magnate', 'tycoon', 'billionaire', 'businessman'],
  ['businessman', 'mogul', 'billionaire', 'tycoon', 'magnate'],
  ['billionaire', 'businessman', 'mogul', 'tycoon', 'magnate'],
  ['professor', 'academic', 'scholar'],
  ['attorney', 'lawyer'],
  ['lawyer', 'attorney'],
];

const WIDER: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.map(([head, ...others]): [string, readonly string[]] => [head ?? '', others]),
);

/** True for two heads that name the same office or trade, or one of which is the wider: "senator", "lawmaker". */
export const areKindred = (one: string, other: string): boolean =>
  one === other ||
  WIDER.get(one)?.includes(other) === true ||
  WIDER.get(other)?.includes(one) === true ||
  // "a second Republican … the lawmaker"
  (isPartyMember(one) && LEGISLATOR.test(other)) ||
  (isPartyMember(other) && LEGISLATOR.test(one));

/** "republican": what somebody is by a party or a creed alone. */
export const isPartyMember = (lower: string): boolean => PARTISAN.test(lower);

const PARTISAN = /^(?:republican|democrat|conservative|liberal|socialist|independent|tory)$/;

const LEGISLATOR =
  /^(?:lawmaker|legislator|senator|congress(?:man|woman|member)|representative|assembly(?:man|woman)|councillor|mp)$/;

/**
 * Indexes the roles of a cast by their heads.
 * @param historical ids of characters who held theirs long ago
 */
export function indexRoles(cast: Cast, historical: ReadonlySet<number> = new Set()): Roles {
  const byHead = new Map<string, KnownRole[]>();
  for (const character of cast.characters) {
    if (!character.person) continue;
    const roles = character.roles.flatMap(({ text }) =>
      halvesOf(text).flatMap((half) => {
        const head = headOf(half);
        return head === undefined ? [] : [{ head, words: wordsOf(text, character) }];
      }),
    );
    const isPast = (words: ReadonlySet<string>) => [...PAST].some((word) => words.has(word));
    // "Former President Roe" stays one where the article goes on with "President Roe".
    const left = new Set(roles.flatMap(({ head, words }) => (isPast(words) ? [head] : [])));
    for (const { head, words } of roles) {
      const known = { character, head, words, past: left.has(head) || historical.has(character.id) };
      for (const key of [head, ...(WIDER.get(head) ?? [])]) {
        const list = byHead.get(key);
        if (list === undefined) byHead.set(key, [known]);
        else if (list.length < CROWD) list.push(known);
      }
    }
  }
  return {
    fitting(head, words) {
      const wanted = words
        .filter((word) => word !== head && !VAGUE.has(word) && !isFunctionWord(word))
        .map(normal);
      const parties = words.filter((word) => PARTIES.has(word));
      const fits = (byHead.get(head) ?? []).filter(
        (role) =>
          wanted.every((word) => role.words.has(word)) &&
          // "the president" is never the vice president.
          (isSecond(wanted) || !isSecond(role.words)) &&
          !isOfAnother(parties, role.words) &&
          // "the Democratic leader" is no president of whom no party is told.
          (role.head === head || parties.every((party) => role.words.has(party))),
      );
      // "the governor" is the one who is, if the article has one, before one who was.
      const past = words.some((word) => PAST.has(word));
      const present = past ? fits : fits.filter((role) => !role.past);
      const best = present.length > 0 ? present : fits;
      const exact = best.filter((role) => role.head === head);
      return [...new Set((exact.length > 0 ? exact : best).map((role) => role.character))];
    },
  };
}

const isSecond = (words: Iterable<string>): boolean => [...words].some((word) => SECOND.test(word));

/** What stands before an office whose holder has somebody above. */
const SECOND = /^(?:vice|deputy|lieutenant|lt|assistant)(?:-|$)/;

const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'onetime', 'one-time']);

/** Modifiers that tell nobody from anybody. */
const VAGUE: ReadonlySet<string> = new Set(
  'former ex top chief senior late then longtime veteran current republican democratic presidential gop same'.split(
    ' ',
  ),
);

/** "the Democratic candidate" is not the Republican one; one of whom no party is told may be. */
function isOfAnother(parties: readonly string[], words: ReadonlySet<string>): boolean {
  return (
    parties.length > 0 &&
    !parties.some((party) => words.has(party)) &&
    [...PARTIES].some((party) => words.has(party))
  );
}

const PARTIES: ReadonlySet<string> = new Set(
  'republican democratic conservative labour labor liberal socialist communist green libertarian'.split(' '),
);

/** "president and CEO": two offices, and no "aide to the president and the premier". */
function halvesOf(role: string): readonly string[] {
  const [, other] = /^(?:(?! (?:of|for|to|at|in|on|with) |,).)+? and (.+)$/u.exec(role) ?? [];
  return other === undefined ? [role] : [role, other];
}

function headOf(role: string): string | undefined {
  const head = headOfRole(role);
  if (head !== undefined) return head.replace(/^(?:ex|co|vice|under)-/, '');
  const last = role.toLowerCase().split(/\s+/).at(-1)?.replace('.', '') ?? '';
  return SHORT_TITLES.get(last) ?? (isTitle(last) ? last : undefined);
}

function wordsOf(text: string, character: Character): ReadonlySet<string> {
  const out = new Set<string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}.-]+/u)) if (word !== '') out.add(normal(word));
  for (const state of character.states) for (const word of state.split(' ')) out.add(word);
  return out;
}

function normal(word: string): string {
  const plain = word.replace(/\.$/, '');
  const country = countryOf(plain);
  if (country !== undefined) return country;
  return stateOf(plain) ?? (isRoleNoun(plain) ? plain : plain.replace(/s$/, ''));
}
