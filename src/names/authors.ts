import { givenNameGender } from './given-names.ts';
import type { NameIndex } from './index.ts';
import { isPerson } from './parts.ts';

/**
 * Whether an outlet's name is that of a person who is quoted, a columnist's say: then it names the person.
 * @param name folded words, joined by one space
 */
export function isAuthor(name: string, people: Pick<NameIndex, 'exact' | 'entry'>): boolean {
  const [given = ''] = name.split(' ');
  return (
    given !== name &&
    givenNameGender(given) !== undefined &&
    people.exact(name).some((id) => {
      const entry = people.entry(id);
      return entry !== undefined && isPerson(entry);
    })
  );
}
