import { around, type Otherwise, quotesOf } from './circumstances.ts';
import type { Claim } from './claim.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';
import type { Named, People } from './people.ts';

/** The outlet that the message names, when no article with the words is of it, nor names it. */
export function otherOutlet(
  claim: Claim,
  finding: Finding,
  corpus: Corpus,
  people: People,
): Otherwise | undefined {
  const articles = quotesOf(finding, corpus).flatMap(({ article }) => corpus.articles.get(article) ?? []);
  const [first] = articles;
  if (first === undefined || first.outlet.basis === 'unknown') return undefined;
  const { lead, tail } = around(claim);
  const given = people.outletIn(tail) ?? people.outletIn(lead);
  // "Ted Cruz" names no TED.
  if (given === undefined || claim.named?.text.split(/\s+/u).includes(given.text)) return undefined;
  const fits = articles.some(({ outlet, raw }) => given.ids.includes(outlet.id) || raw.includes(given.text));
  return fits ? undefined : { given: given.text, source: first.outlet.name };
}

/** What an outlet does that speaks for itself: whoever "reports" or "quotes" passes on what others say. */
const SPEAKS =
  '(?:sa(?:id|ys|ying)|claim(?:s|ed)|argue[sd]|insist(?:s|ed)|declare[sd]|warn(?:s|ed)|tweet(?:s|ed))';
const SPEAKS_BEHIND = new RegExp(
  `^(?:\\s+(?:also|once|has|had|even|really|just|recently|[\\p{L}]+ly))*\\s+${SPEAKS}(?!\\p{L})(?:\\s+on\\s+\\p{Lu}\\p{L}+)?(?:\\s+that)?[\\s,.:"“„«'‘*_(–—-]*$`,
  'u',
);
const SPEAKS_BEFORE = new RegExp(`^[\\s,.:"”»'’*_)–—-]*${SPEAKS}\\s+(?:the\\s+)?$`, 'iu');
/** Before an outlet that is the subject of its sentence. */
const NOTHING = /^[\s,.:"”»'’*_)–—-]*(?:(?:and|but|yesterday|today|once|even)\s+)?(?:the\s+)?$/iu;

/** The outlet of which a message says that it said the words itself: "…, said the Post"; with offsets into the message. */
export function outletSaying({ named, message, span }: Claim, people: People): Named | undefined {
  if (named !== undefined) return undefined;
  const { lead, tail } = around({ message, span });
  const speaks = (text: string, isTail: boolean): string | undefined => {
    const given = people.outletIn(text);
    if (given === undefined) return undefined;
    const [before, behind] = [text.slice(0, given.start), text.slice(given.end)];
    const isSubject = NOTHING.test(before) && SPEAKS_BEHIND.test(behind);
    return isSubject || (isTail && SPEAKS_BEFORE.test(before)) ? given.text : undefined;
  };
  const [behind, before] = [speaks(tail, true), speaks(lead, false)];
  const text = behind ?? before;
  if (text === undefined) return undefined;
  const start =
    behind === undefined ? message.lastIndexOf(text, span.start) : message.indexOf(text, span.end);
  return { text, start, end: start + text.length };
}
