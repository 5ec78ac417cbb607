import type { Named, People } from '../people.ts';
import { handleIn } from './handles.ts';
import { nameIn } from './naming.ts';

/** Before a name: it tells where, to whom or of whom words were said. */
const LEADS_ELSEWHERE =
  /(?:^|[\s(])(?:to|for|about|on|against|at|in|near|beside|behind|outside|inside|after|before|during|via|like|versus|vs|under|over|around)\s+(?:(?:the|an?|his|her|their|our|my|this|that|late|former|mayor|president|minister)\s+)*(?:\p{Lu}[\p{L}.’'-]*\s+)?$/iu;
const FROM = /(?:^|\s)from\s+(?:the\s+)?$/iu;
/** Behind a name in a heading: what it was said about, where and when. */
const GOES_ON =
  /^(?:['’]s?)?\s*(?:$|[,(–—-]|(?:on|in|at|to|about|after|before|during|from|via|for|today|yesterday|tonight|again|last|this|earlier|later|now|then|again|once)(?![\p{L}]))/iu;
/** What a message calls itself or the place where words stand: nobody is called so. */
const NO_NAME =
  /^(?:breaking|update|quotes?|quotation|overheard|heard|seen|spotted|read|found|headlines?|sources?|facebook|twitter|reddit|instagram|whatsapp|telegram|tiktok|youtube|tumblr|bluesky|mastodon|tweet|post|caption|sign|banner|poster|placard|graffiti|leaflet|flyer|sticker|t-shirt|question|answer|reply|re|letter|email|e-mail|message|comment|note|memo|rumou?r|fact|myth|claim|verdict|conclusion|summary|result|lesson|example|reminder|warning|news|today|yesterday|tonight|now|me|you|us|all|everyone|somebody|someone|anyone|nobody|not|literally|somewhere|apparently|allegedly|rumor|spoiler|translation|original|context|transcript|text|title|subject|chapter|page|video|audio|photo|picture|meme|slogan|motto|proverb|joke|fun|true|false)$/iu;

/**
 * The speaker whom a heading before a colon names: "Roe:", "Roe on taxes:", "Mayor Roe in Bern:". A place, a circumstance or whom the words
 * were for is none: "overheard on the bus:", "letter to Roe:".
 * @param written up to the colon
 */
export function labelIn(written: string, offset: number, people: People): Named | undefined {
  const named = nameIn(written, offset, people);
  if (named === undefined || handleIn(written, people) !== undefined) return named;
  const before = written.slice(0, named.start - offset);
  const behind = written.slice(named.end - offset).replace(/[:\s*_"“„«'‘(]+$/u, '');
  if (LEADS_ELSEWHERE.test(before)) return undefined;
  const isRole = !/\p{Lu}/u.test(named.text);
  if (isRole || people.known(named.text) !== undefined) return named;
  const [first = ''] = named.text.split(/\s/u);
  // "MEPs", "BREAKING NEWS"
  if (NO_NAME.test(first) || !GOES_ON.test(behind)) return undefined;
  // One word in a capital begins any heading.
  const isOneWord = first === named.text;
  if (isOneWord && (FROM.test(before) || /\p{L}/u.test(behind))) return undefined;
  return named;
}
