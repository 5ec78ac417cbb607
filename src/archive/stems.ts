import { COMMON_WORDS } from '../english/index.ts';
import { fold } from '../text/fold.ts';
import { keyHash } from '../text/hash.ts';
import { CLASS, OTHER, PERIOD, UPPER } from '../text/unit-classes.ts';

/** A word, or an abbreviation with its full stops: "U.S." */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+/gu;

/** Longest text that is read, in characters: no statement needs more to be recognised. */
const LONGEST = 4_000;

/** Reads texts, and remembers the words that it has read. */
export interface StemReader {
  /** Calls `visit` for each content word of a text, in order, brought to the hash of its stem. */
  read(text: string, visit: (hash: number) => void): void;
}

/**
 * Makes a reader that gives the content words of a text, each brought to one form for its inflections, derivations and
 * closest synonyms ("attacked", "attacks", "offensive"). A stem is known by 32 bits: of 100,000 stems about one pair is taken for one.
 */
export function createReader(): StemReader {
  const known = new Map<string, number>();
  const hashOfWord = (written: string): number => {
    const stem = stemOfWord(written);
    return stem === undefined ? NONE : keyHash(stem);
  };
  return {
    read(text, visit) {
      eachWord(text.slice(0, LONGEST), (written) => {
        let hash = known.get(written);
        if (hash === undefined) {
          hash = hashOfWord(written);
          known.set(written, hash);
        }
        if (hash !== NONE) visit(hash);
      });
    },
  };
}

/** Calls `visit` for whatever `WORD` finds. Most words are letters of ASCII, which are seen without it. */
function eachWord(text: string, visit: (word: string) => void): void {
  const pattern = new RegExp(WORD);
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (isPlain(text.charCodeAt(end))) end += 1;
    const next = text.charCodeAt(end);
    if (end === at && isNoLetter(next)) {
      at += 1;
      continue;
    }
    const mayBeInitial = next === PERIOD && end === at + 1 && CLASS[text.charCodeAt(at)] === UPPER;
    if (end > at && !mayBeInitial && (end === text.length || isNoLetter(next))) {
      visit(text.slice(at, end));
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    visit(match[0]);
    at = pattern.lastIndex;
  }
}

/** A letter or a digit of ASCII. */
const isPlain = (unit: number) => (CLASS[unit] ?? OTHER) !== OTHER;

/** Other signs of ASCII; dashes and quotation marks. */
const isNoLetter = (unit: number) => unit < 128 || (unit >= 0x2010 && unit <= 0x2027);

/** Stands for a word that no statement is recognised by. */
const NONE = 0;

function stemOfWord(written: string): string | undefined {
  const word = fold(written).replaceAll('.', '');
  // "US" and "IS" are names only in capitals.
  const name = /^\p{Lu}[\p{Lu}.]+$/u.test(written) ? NAMES.get(word) : undefined;
  if (name !== undefined) return name;
  return word.length < 2 || COMMON_WORDS.has(word) ? undefined : conceptOf(word);
}

function conceptOf(word: string): string {
  const known = SYNONYMS.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  return SYNONYMS.get(stem) ?? stem;
}

/** Longest first. */
const ENDINGS: readonly string[] = (
  'ational ization isation fulness iveness ations ments ation ition ities ously ively ness ment ions ians ally ' +
  'able ible ance ence ings ing ion ian ive ism ist ity ies ied ous ful ers est ed es er al ly an s e y'
).split(' ');

/**
 * A crude stem: the longest ending off that leaves four letters (a plural's three), twice at most; doubled final
 * consonants single; the silent e of a short verb back ("caring" → "care").
 */
function stemOf(word: string): string {
  const short = /^([^aeiou][aeiou][^aeiouwxy])(?:ing|ed)$/.exec(word)?.[1];
  if (short !== undefined) return `${short}e`;
  let stem = word;
  for (let round = 0; round < 2; round += 1) {
    const ending = ENDINGS.find(
      (end) => stem.endsWith(end) && stem.length - end.length >= (end === 's' ? 3 : 4),
    );
    if (ending === undefined) break;
    stem = stem.slice(0, stem.length - ending.length);
  }
  return stem.replace(/([bdfglmnprst])\1$/, '$1');
}

/** Abbreviations in capitals → the concept they share with the word in full. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['us', '=usa'],
  ['usa', '=usa'],
  ['uk', '=britain'],
  ['eu', '=eu'],
  ['un', '=un'],
  ['is', '=isis'],
  ['isis', '=isis'],
  ['isil', '=isis'],
]);

/** Groups of words that news uses for one another. */
const GROUPS = `=usa american americans america washington
=britain britain british britons
=eu european europe brussels
=isis daesh
russia russian russians moscow kremlin
china chinese beijing
iran iranian iranians tehran
syria syrian syrians damascus
iraq iraqi iraqis baghdad
israel israeli israelis
turkey turkish ankara
germany german germans berlin
france french paris
ukraine ukrainian ukrainians kiev kyiv
attack attacks offensive assault assaults raid raids
strike strikes airstrike airstrikes bombing bombings bombardment
militant militants gunman gunmen fighter fighters rebel rebels insurgent insurgents
terror terrorist terrorists terrorism
kill killed kills slay slain murder murdered murders
topple overthrow oust ousted toppling overthrowing
truce ceasefire armistice
pause respite lull halt
guarantee guarantees ensure ensures pledge pledges promise promises promised vow vows
solve solution settle settlement resolve resolved
begin began begun start started outset beginning
allow allows permit permits
help helps assist assistance aid
end ends ended finish finished cease
big large huge major
many numerous lots
quick quickly rapid rapidly fast
important crucial vital essential
difficult hard tough
dead deadlock impasse stalemate
say says tell tells told
think believe believes suppose reckon
show shows demonstrate demonstrates prove proves
want wants wish wishes desire
need needs require requires must
demand demands insist insists
talk talks negotiation negotiations consultation consultations
deal deals agreement agreements accord accords pact
money cash funds funding
job jobs employment
law laws legislation
vote votes voted ballot ballots
win wins won victory
lose loses lost defeat
rise rises rose increase increases increased grow grows grew growth
fall falls fell drop drops dropped decline declines declined decrease
tax taxes taxation
child children kid kids
woman women
man men
police officers cops
doctor doctors physician physicians
wealthy rich
cheap inexpensive
leave leaves left withdraw withdraws withdrew exit
buy buys bought purchase purchases
ally allies partner partners
target targets
three third
person people`;

const SYNONYMS: ReadonlyMap<string, string> = synonyms();

function synonyms(): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of GROUPS.split('\n')) {
    const [head, ...others] = line.split(' ');
    if (head === undefined) continue;
    const concept = head.startsWith('=') ? head : `=${head}`;
    for (const word of [head.replace('=', ''), ...others]) {
      for (const form of [word, stemOf(word)]) if (!table.has(form)) table.set(form, concept);
    }
  }
  return table;
}
