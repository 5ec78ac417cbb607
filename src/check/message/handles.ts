import { isOccupation } from '../occupations.ts';
import type { Named, People } from '../people.ts';

const HANDLE = /(?<![\p{L}\p{N}_])[@#]([\p{L}\p{N}_]{3,40})/gu;
/** Words of a handle that are no part of a name. */
const BESIDE_NAME =
  /^(?:real|the|official|officially|its|iam|mr|mrs|ms|dr|sir|hq|mp|mep|mla|sen|senator|rep|gov|pm|president|news|press|office|uk|us|eu)$/iu;
/** A handle of somebody else, who plays or follows one. */
const ANOTHERS = /^(?:not|fake|parody|fan|fans|team|anti|stop|free)$/iu;

const hasHandle = (text: string): boolean => text.includes('@') || text.includes('#');

/** The first person whom the archive knows and a handle or hashtag is made of: "@LeonardReed", "#leonard_reed", "@leonardreed". */
export function handleIn(phrase: string, people: People): Named | undefined {
  if (!hasHandle(phrase)) return undefined;
  for (const { 0: whole, 1: handle = '', index } of phrase.matchAll(HANDLE)) {
    const text = nameOf(handle, people);
    if (text !== undefined) return { text, start: index, end: index + whole.length };
  }
  return undefined;
}

/** A text without its handles and hashtags, as long as it was: whom they mean is known or can't be told. */
export const withoutHandles = (text: string): string =>
  hasHandle(text) ? text.replace(HANDLE, (handle) => ' '.repeat(handle.length)) : text;

/** Whether a text is a handle and nothing else. */
export const isHandle = (text: string): boolean => /^[\s.]*(?:RT\s+)?[@#][\p{L}\p{N}_]{3,40}\s*$/u.test(text);

/** "McRae" is one word. */
const PARTICLE = /\b(Mc|Mac|O) (?=\p{Lu})/gu;

function nameOf(handle: string, people: People): string | undefined {
  const parts = handle
    .replace(/\d+/gu, '_')
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, '_')
    .split('_')
    .filter((part) => part !== '');
  if (parts.some((part) => ANOTHERS.test(part))) return undefined;
  const own = parts.filter((part) => !BESIDE_NAME.test(part) && !isOccupation(part.toLowerCase()));
  const [only] = own;
  if (only === undefined) return undefined;
  if (own.length > 1) return wholeName(own.join(' ').replace(PARTICLE, '$1'), people);
  for (let at = 2; at <= only.length - 3; at += 1) {
    const found = wholeName(`${only.slice(0, at)} ${only.slice(at)}`, people);
    if (found !== undefined) return found;
  }
  // A given name alone is anybody's.
  return people.isPerson(only.toLowerCase()) ? wholeName(only, people) : undefined;
}

/** A text that is somebody's name, with capitals. */
function wholeName(text: string, people: People): string | undefined {
  const written = text.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return people.isPerson(written) ? written : undefined;
}
