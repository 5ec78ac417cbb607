/** What the owner's alias file says: groups of spellings, in its order. */
export interface AliasFile {
  /** Names of the same thing. */
  readonly same: readonly (readonly string[])[];
  /** Words near in meaning. */
  readonly near: readonly (readonly string[])[];
  /** Given names, each the full one and what is short for it. */
  readonly givenNames: readonly (readonly string[])[];
  /** Outlets, each its name and then other names and web addresses. */
  readonly outlets: readonly (readonly string[])[];
}

/** What a line may begin with, and what it lists then. */
const MARKS = { '~': 'near', 'name:': 'givenNames', 'outlet:': 'outlets' } as const;

/**
 * Reads the owner's alias file.
 * @param text one group a line, spellings separated by commas; `#` starts a comment. A line that begins with `~` lists words near in
 *   meaning, one with `name:` a given name and its pet forms, one with `outlet:` an outlet with its other names and addresses.
 */
export function parseAliasFile(text: string): AliasFile {
  const file: { [K in keyof AliasFile]: string[][] } = { same: [], near: [], givenNames: [], outlets: [] };
  for (const line of text.split(/\r?\n/)) {
    const content = line.replace(/#.*$/, '').trim();
    if (content === '') continue;
    const [mark = '', list] = Object.entries(MARKS).find(([start]) => content.startsWith(start)) ?? [];
    const group = content.slice(mark.length).split(',');
    file[list ?? 'same'].push(group.map((spelling) => spelling.trim()).filter(Boolean));
  }
  return file;
}
