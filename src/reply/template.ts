import { randomBytes } from 'node:crypto';
import { decimalUser, shortUser } from './user.ts';

/** A payload's JSON in which the person stands for whom it is made can be exchanged. */
export interface Template {
  /** The JSON for one person; as long for each. @param userId snowflake */
  readonly for: (userId: string) => Uint8Array;
  /** How many bytes it keeps. */
  readonly size: number;
}

/** A snowflake that nobody has and that no text of a corpus can hold by design: 20 digits, most of them made up anew each time. */
export function nobody(): string {
  return (10n ** 19n + BigInt(`0x${randomBytes(7).toString('hex')}`)).toString();
}

/**
 * Finds a person in a payload's JSON. People stand in custom ids only, always in as many characters.
 * @param made the snowflake that it was made for, one of `nobody()`
 */
export function templateOf(json: Uint8Array, made: string): Template {
  // A copy of its own: a short buffer is a slice of a longer one, all of which it would keep.
  const kept = Buffer.alloc(json.length, json);
  const forms = [decimalUser, shortUser].map((form) => ({ form, places: placesOf(kept, form(made)) }));
  return {
    size: kept.length,
    for(userId) {
      const own = Buffer.from(kept);
      for (const { form, places } of forms) {
        const shown = form(userId);
        for (const place of places) own.write(shown, place, 'latin1');
      }
      return own;
    },
  };
}

function placesOf(text: Buffer, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
