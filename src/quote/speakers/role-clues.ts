import { isRoleNoun } from './lexicon.ts';
import { countryOf, stateOf } from './places.ts';
import { headOfRole } from './role-head.ts';

/** What the roles of one speaker tell about who that is. */
export interface RoleClues {
  /** Countries of which the roles speak; "europe" and the like are none. */
  readonly countries: ReadonlySet<string>;
  /** Offices bound to a state of the USA: "senator@vermont". */
  readonly seats: ReadonlySet<string>;
  /** Walks of life: "sport", "art", "science", "everyday", "public". */
  readonly walks: ReadonlySet<string>;
  /** Heads of the roles: "minister". */
  readonly heads: ReadonlySet<string>;
}

/**
 * Reads the roles of one speaker.
 * @param roles as the article words them, e.g. "Russian Foreign Minister"
 */
export function cluesOf(roles: readonly string[]): RoleClues {
  if (roles.length === 0) return NOTHING;
  const countries = new Set<string>();
  const seats = new Set<string>();
  const walks = new Set<string>();
  const heads = new Set<string>();
  for (const role of roles) {
    const head = plainHead(role);
    if (head === undefined) continue;
    heads.add(head);
    if (!DEGREES.has(head)) walks.add(WALKS.get(head) ?? 'public');
    for (const place of placesIn(heldPart(role, head))) {
      if (place.startsWith('@')) {
        if (SEATS.has(head)) seats.add(`${head}${place}`);
        countries.add('america');
      } else countries.add(place);
    }
  }
  const own = (set: ReadonlySet<string>) => (set.size === 0 ? NOBODYS : set);
  return { countries: own(countries), seats: own(seats), walks: own(walks), heads: own(heads) };
}

/** Most roles name no country and no seat. */
const NOBODYS: ReadonlySet<string> = new Set();

/** Most speakers have no role: theirs is one and the same. */
const NOTHING: RoleClues = { countries: NOBODYS, seats: NOBODYS, walks: NOBODYS, heads: NOBODYS };

/**
 * Why two bearers of one name can't be the same person by what their roles say.
 * @returns `place` for different countries or seats, `calling` for different walks of life, `undefined` when they can
 */
export function conflict(a: RoleClues, b: RoleClues): 'place' | 'calling' | undefined {
  if (apart(a.countries, b.countries)) return 'place';
  // The same office of other places, and of no place in common: whichever of the two is asked first.
  const officeOf = (seat: string): string => seat.slice(0, seat.indexOf('@') + 1);
  for (const office of new Set([...a.seats].map(officeOf))) {
    const [one, other] = [a, b].map(
      ({ seats }) => new Set([...seats].filter((seat) => seat.startsWith(office))),
    );
    if (one && other && apart(one, other)) return 'place';
  }
  return apart(a.walks, b.walks) && apart(a.heads, b.heads) ? 'calling' : undefined;
}

/** How many things two sets of clues have in common. */
export function agreement(a: RoleClues, b: RoleClues): number {
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((item) => other.has(item)).length;
  return shared(a.countries, b.countries) + 2 * shared(a.seats, b.seats) + shared(a.heads, b.heads);
}

function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const item of a) if (b.has(item)) return false;
  return true;
}

function plainHead(role: string): string | undefined {
  const head = headOfRole(role);
  if (head !== undefined)
    return head.replace(/^(?:ex|co|vice|under)-/, '').replace(/^spokes(?:wo)?man$/, 'spokesperson');
  const words = role.toLowerCase().split(/[^\p{L}-]+/u);
  const short = words.find((word) => SHORT.has(word));
  return short === undefined ? words.find((word) => isRoleNoun(word)) : SHORT.get(short);
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['pres', 'president'],
]);

/** The part of a role that tells where it is held: "Russian Foreign Minister", "president of France" without what follows. */
function heldPart(role: string, head: string): string {
  const at = role.toLowerCase().indexOf(head);
  const end = at < 0 ? role.length : at + head.length;
  const of = /^\s+of\s+(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s?)+/u.exec(role.slice(end));
  return role.slice(0, end + (of?.[0].length ?? 0));
}

/** Countries, and states as "@vermont", that a role names. */
function placesIn(role: string): string[] {
  const words = role.split(/[^\p{L}.’'-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const out: string[] = [];
  words.forEach((word, at) => {
    const lower = word
      .toLowerCase()
      .replace(/[’']s$/, '')
      .replace(/\.$/, '');
    for (const part of [lower, ...lower.split('-')]) {
      const country = countryOf(part);
      if (country !== undefined && !REGIONS.has(country)) out.push(UNIONS.get(country) ?? country);
    }
    const pair = `${lower} ${(words[at + 1] ?? '').toLowerCase()}`;
    const state = STATE_NAMES.has(lower)
      ? lower
      : STATE_NAMES.has(pair)
        ? pair
        : word.endsWith('.')
          ? stateOf(word)
          : undefined;
    if (state !== undefined) out.push(`@${state}`);
  });
  return out;
}

const REGIONS: ReadonlySet<string> = new Set([
  'europe',
  'west',
  'arab',
  'africa',
  'asia',
  'latin',
  'georgia',
  'jordan',
  'chad',
]);
const UNIONS: ReadonlyMap<string, string> = new Map([
  ['scotland', 'britain'],
  ['wales', 'britain'],
]);

const STATE_NAMES: ReadonlySet<string> = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming`.split(
    ',',
  ),
);

/** Offices of which a state has few, so that two states mean two people. */
const SEATS: ReadonlySet<string> = new Set(
  'senator governor representative congressman congresswoman mayor sheriff'.split(' '),
);

/** What people of every walk of life are called: a surgeon, a minister, a writer. */
const DEGREES: ReadonlySet<string> = new Set(['doctor', 'professor']);

/** Walks of life in which a namesake of somebody in public life is taken for another person. */
const WALKS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['sport', 'athlete footballer boxer coach skipper champion'],
      [
        'art',
        'actor actress singer musician composer painter poet novelist playwright dancer sculptor rapper guitarist pianist filmmaker comedian vocalist songwriter chef bassist',
      ],
      [
        'science',
        'biologist chemist physicist astronomer geologist mathematician physician surgeon neurosurgeon neurologist psychologist psychiatrist climatologist archaeologist anthropologist epidemiologist meteorologist engineer',
      ],
      [
        'everyday',
        'farmer teacher nurse student retiree resident voter shopkeeper driver clerk worker employee neighbor neighbour waitress carpenter electrician mechanic plumber builder salesman firefighter paramedic volunteer technician pilot sailor inmate prisoner suspect gunman victim survivor',
      ],
    ] as const
  ).flatMap(([walk, heads]) => heads.split(' ').map((head): [string, string] => [head, walk])),
);
