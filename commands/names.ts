import type { Archive, OutletInfo, Person, StoredList } from '../src/archive/types.ts';
import type { NameIndex } from '../src/names/index.ts';
import { storedList } from '../src/storage/map.ts';

/** People who are quoted and whose name or role is like the typed one, best first. An id, as autocomplete puts it in, gives just its owner. */
export const speakersLike = (query: string, { people, names }: Archive): StoredList<Person> =>
  calledLike(query, people, names.people);

/** Outlets whose name or domain is like the typed one, best first. An id gives just its owner. */
export const outletsLike = (query: string, { outlets, names }: Archive): StoredList<OutletInfo> =>
  calledLike(query, outlets, names.outlets);

function calledLike<T>(query: string, all: ReadonlyMap<string, T>, names: NameIndex): StoredList<T> {
  const exact = all.get(names.owner(query) ?? '');
  if (exact !== undefined) return [exact];
  const matches = names.lookUp(query);
  return storedList(matches.length, (index) => {
    const bearer = all.get(matches.at(index)?.id ?? '');
    if (bearer === undefined) throw new Error('The index has a name whose bearer the archive lacks.');
    return bearer;
  });
}
