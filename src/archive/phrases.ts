import type { Article } from '../article/index.ts';
import { HASH_START, hashOn, keyHash, unsignedHash } from '../text/hash.ts';

/** Words too common to make a phrase telling. */
const COMMON_WORDS = `about above according added after again against ahead along also although always among another around asked away back
  based because been before began being below between both called came case cases could country countries day days did
  does doing done down during each earlier early either else even ever every expected explained face fact few first
  five following four friday from further gave general give given going good government great group had half have head
  held help here high himself hold home hours house however human important include including into issue issues its
  itself just keep kept know known large last late later least left less life like likely little local long look made main
  major make makes making many march matter media meeting member members million minister ministry minutes monday month
  months more morning most move much must national near nearly need never news next night noted number october office
  official officials often once only open other others over part parts party past people percent place plan point police
  political position possible president press prime prior process public reached reason recent reported reporters right
  said same saturday says second secretary security seen send senior sent september seven several should show side
  since situation small some soon spokesman spokeswoman start state stated statement states still such support sunday sure
  take taken talks tell ten than that their them themselves then there these they thing things think third this those
  though three through thursday time times today together told took toward towards tuesday turn twice two under united until
  upon used using very view visit want wanted ways wednesday week weeks well were what when where whether which while who
  whole whom whose will with within without word words work world would year years yesterday your foreign january february
  april june july august november december council leader leaders journalists conference`;

/** How much of an article is read for its phrases, in UTF-16 units. */
const READ = 20_000;
/** Letters from which a word counts. */
const SHORTEST = 4;

const COMMON: ReadonlySet<number> = new Set(COMMON_WORDS.split(/\s+/u).map(keyHash));

/**
 * The phrases by which an article can be told from others: pairs of neighbouring words of which at least one is not
 * common, as 32-bit hashes in ascending order. A possessive "s" and the mark before it are passed over.
 * @param among keeps only these phrases
 */
export function phrasesOf(article: Article, among?: ReadonlySet<number>): readonly number[] {
  const { raw, paragraphs } = article;
  const first = paragraphs[0]?.start ?? 0;
  const last = Math.min(paragraphs.at(-1)?.end ?? 0, first + READ);
  const found = new Set<number>();
  let previous = 0;
  let hash = HASH_START;
  let length = 0;
  let afterMark = false;
  for (let at = first; at <= last; at += 1) {
    const code = at < last ? raw.charCodeAt(at) : 0;
    const letter = letterOf(code);
    if (letter !== 0) {
      hash = hashOn(hash, letter);
      length += 1;
      continue;
    }
    if (length >= SHORTEST) {
      const word = unsignedHash(hash);
      if (previous !== 0 && !(COMMON.has(previous) && COMMON.has(word))) {
        const phrase = (Math.imul(previous, 31) ^ word) >>> 0;
        if (among === undefined || among.has(phrase)) found.add(phrase);
      }
      previous = word;
    } else if (length > 0 && !(afterMark && length === 1)) previous = 0;
    if (endsClause(code)) previous = 0;
    afterMark = length > 0 && (code === 0x27 || code === 0x2019);
    hash = HASH_START;
    length = 0;
  }
  return [...found].sort((a, b) => a - b);
}

/** The code of a letter in small form, a hyphen's own, or 0 for what parts words. Accents and scripts are kept as they are. */
function letterOf(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return code;
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    return code === 0x2d ? code : 0;
  }
  const punctuation = code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);
  return punctuation ? 0 : code;
}

/** Full stop, exclamation and question mark, colon and semicolon. */
function endsClause(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a || code === 0x3b;
}
