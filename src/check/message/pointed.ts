import type { Named, People } from '../people.ts';
import { STOP } from '../sentence.ts';
import { cuesIn, quotesOwn } from './cues.ts';
import { isNameOnly, nameAt } from './naming.ts';
import { NOUN, namedBehind } from './phrasings.ts';
import { subjectOf } from './subject.ts';

/** Sentences beside a quotation that may tell whose it is. */
const MOST_SENTENCES = 3;
const SENTENCE_END = new RegExp(`(?:${STOP}|[!?…])+(?=\\s|$)|\\n`, 'u');
/** What points at words that stand before or behind, or at whoever said them. */
const POINTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])(?:it|that|this|those|these|(?:the|this|that|these|those)\s+${NOUN}|(?:the\s+)?(?:speaker|one|person|man|woman|guy)(?:\s+who\s+(?:really\s+|actually\s+)?said\s+(?:it|that|this|so))?)(?=\s|['’]s)`,
  'giu',
);
const ADVERB = String.raw`(?:[\p{L}]+ly|actually|just|all|in\s+fact|of\s+course|indeed|maybe|perhaps)`;
/** "it was", "that's", "that must have been": before a name. */
const IS = new RegExp(
  String.raw`^(?:['’]s|\s+(?:is|was|were|are|(?:has|must|had|might|may|could)(?:\s+to)?\s+(?:be|have\s+been|been)))\s+(?:${ADVERB}\s+)*(?:(?:from|by)\s+)?`,
  'iu',
);
/** "was it": the name stands behind the pronoun. */
const ASKED = /(?<![\p{L}\p{N}'’])(?:is|was|were|are|(?:is|was)n['’]?t)\s+$/iu;
/** Behind a name that a sentence points to: its end, or who did what. */
const AFTER_NAME =
  /^\s*(?:$|[,;:)(–—-]|(?:who|that)\s+(?:\p{L}+\s+){0,2}?(?:said|says|wrote|told|tweeted|posted|claimed)(?!\p{L})|(?:right|correct|true|or|and|not|but|i\s+(?:think|guess|believe)|lol|btw|tho|though|again|speaking|talking)(?!\p{L}))/iu;
/** "credits Roe", "attributed to Roe": before a name. */
const CREDITING = new RegExp(
  String.raw`(?<!\p{L})(?:credits?|crediting|(?:credit|attribut|ascrib)(?:es?|ed|ing)?\s+(?:(?:it|this|that|the\s+${NOUN})\s+)?to|(?:puts?|putting)\s+(?:it|this|that)\s+in\s+the\s+mouth\s+of|(?:pins?|pinned|pinning)\s+(?:it|this|that)\s+on)\s+`,
  'iu',
);
/** "said it", "wrote this in a letter": what is told are the words beside, not a clause. */
const POINTED = new RegExp(
  String.raw`^\s+(?:(?:just|really|actually|exactly|literally|all|of)\s+)*(?:it|that|this|so|(?:the|these|those)\s+(?:following|words?)|the\s+following|${NOUN})(?:\s+(?:or\s+not|word\s+for\s+word|verbatim|once|yesterday|today|recently|himself|herself|too|right|lol|tho|though|and|or|but|because|when|while|(?:in|at|on|to|during|before|after|last|back|about)\s[^,]*))?\s*(?:$|[,;:)(–—])`,
  'iu',
);

/**
 * Whom a sentence beside a quotation names as its speaker, pointing at it: "That was Roe.", "He says it was Roe who said it.", "Did Roe
 * say this?", "This is a quote by Roe."
 * @param text what stands beside the words, without the marks that close them
 */
export function pointedAt(text: string, offset: number, people: People): Named | undefined {
  let rest = text;
  let from = offset;
  for (let count = 0; count < MOST_SENTENCES && rest !== ''; count += 1) {
    const end = SENTENCE_END.exec(rest);
    const sentence = rest.slice(0, end?.index);
    const found = identified(sentence, from, people) ?? saying(sentence, from, people);
    if (found !== undefined) return found;
    const length = end === null ? rest.length : end.index + end[0].length;
    rest = rest.slice(length);
    from += length;
  }
  return undefined;
}

/** "It was Roe", "was it Roe?", "this is a line of Roe's". */
function identified(sentence: string, offset: number, people: People): Named | undefined {
  for (const { 0: pointer, index } of sentence.matchAll(POINTER)) {
    const end = index + pointer.length;
    const rest = sentence.slice(end);
    const by = namedBehind(rest.replace(/^['’]s(?=\s)/u, ' is').trimStart(), offset + end, people);
    const is =
      IS.exec(rest) ?? (ASKED.test(sentence.slice(0, index)) ? /^\s+(?:(?:from|by)\s+)?/iu.exec(rest) : null);
    const named = is === null ? undefined : nameHere(rest, is[0].length, offset + end, people);
    if (named !== undefined) return named;
    if (by !== undefined && people.known(by.text) !== undefined) return by;
  }
  const credited = CREDITING.exec(sentence);
  return credited === null
    ? undefined
    : nameHere(sentence, credited.index + credited[0].length, offset, people);
}

/** The name that begins there and is all that is told: "it was Roe", not "it was Roe who lost". */
function nameHere(text: string, at: number, offset: number, people: People): Named | undefined {
  const named = nameAt(text, at, offset, people);
  if (named === undefined || !AFTER_NAME.test(text.slice(named.end - offset))) return undefined;
  // Of other words in capitals it can't be told whether they are a name.
  const isKnown = !/\p{Lu}/u.test(named.text) || people.known(named.text) !== undefined;
  return isKnown && isNameOnly(text.slice(at, named.end - offset), people) ? named : undefined;
}

/** "Roe said it", "did Roe really say this". */
function saying(sentence: string, offset: number, people: People): Named | undefined {
  for (const cue of cuesIn(sentence)) {
    const behind = sentence.slice(cue.index + cue.text.length);
    if (!quotesOwn(cue, ':') || !POINTED.test(behind)) continue;
    const subject = subjectOf(sentence.slice(0, cue.index), offset, people);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
