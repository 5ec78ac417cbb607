import type { Article } from '../article/index.ts';

/** Words too common to make a phrase telling. */
const COMMON: ReadonlySet<string> = new Set(
  `about above according added after again against ahead along also although always among another around asked away back
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
  april june july august november december council leader leaders journalists conference`.split(/\s+/u),
);

/** How much of an article is read for its phrases, in UTF-16 units. */
const READ = 20_000;

/**
 * The phrases by which an article can be told from others: pairs of neighbouring words of which at least one is not
 * common, as 32-bit hashes in ascending order.
 */
export function phrasesOf(article: Article): readonly number[] {
  const first = article.paragraphs[0]?.start ?? 0;
  const last = Math.min(article.paragraphs.at(-1)?.end ?? 0, first + READ);
  const found = new Set<number>();
  let previous = '';
  for (const [word] of article.raw
    .slice(first, last)
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*|[.!?;:]/gu)) {
    const name = word.replace(/['’]s?$/u, '');
    const telling = name.length >= 4;
    if (telling && previous !== '' && !(COMMON.has(name) && COMMON.has(previous)))
      found.add(hash(`${previous} ${name}`));
    previous = telling ? name : '';
  }
  return [...found].sort((a, b) => a - b);
}

/** FNV-1a over the UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
