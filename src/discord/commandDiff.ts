/** A command as Discord's API sends or takes it; what is compared is found out field by field. */
export type CommandJson = Readonly<Record<string, unknown>> & { readonly name: string };

/** One place where a command differs. */
interface FieldChange {
  /** `options[1].description` */
  readonly path: string;
  /** As JSON; undefined where there is nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface CommandDiff {
  readonly added: readonly string[];
  readonly changed: readonly { readonly name: string; readonly fields: readonly FieldChange[] }[];
  readonly removed: readonly string[];
}

export type Scope = 'guild' | 'global';

/**
 * Compares the commands as they should be with those that Discord has. What Discord fills in by itself is no difference.
 * @param scope where they are registered: contexts and installation types exist for global commands only
 */
export function diffCommands(
  wanted: readonly CommandJson[],
  registered: readonly CommandJson[],
  scope: Scope,
): CommandDiff {
  const before = byKey(registered);
  const after = byKey(wanted);
  const common = [...after].flatMap(([key, command]) => {
    const old = before.get(key);
    return old ? [{ name: label(command), fields: fieldChanges(old, command, scope) }] : [];
  });
  return {
    added: [...after].flatMap(([key, command]) => (before.has(key) ? [] : [label(command)])),
    changed: common.filter(({ fields }) => fields.length > 0),
    removed: [...before].flatMap(([key, command]) => (after.has(key) ? [] : [label(command)])),
  };
}

/** Whether there is nothing to write. */
export function isSame({ added, changed, removed }: CommandDiff): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** The number of an application's "Entry Point": made by Discord, and not to be removed in bulk. */
export const ENTRY_POINT = 4;
const CHAT_INPUT = 1;

/** The type of a command; a slash command unless it says otherwise. */
export function typeOf({ type }: CommandJson): number {
  return typeof type === 'number' ? type : CHAT_INPUT;
}

function byKey(commands: readonly CommandJson[]): ReadonlyMap<string, CommandJson> {
  return new Map(commands.map((command) => [`${typeOf(command)} ${command.name}`, command]));
}

function label(command: CommandJson): string {
  return typeOf(command) === CHAT_INPUT ? `/${command.name}` : command.name;
}

function fieldChanges(before: CommandJson, after: CommandJson, scope: Scope): readonly FieldChange[] {
  const old = leaves(comparable(before, after, scope));
  const now = leaves(comparable(after, after, scope));
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths
    .map((path) => ({ path, before: old.get(path), after: now.get(path) }))
    .filter((change) => change.before !== change.after);
}

/** Fields that Discord adds, and one that it keeps only for older applications. */
const FILLED_IN = ['id', 'application_id', 'guild_id', 'version', 'dm_permission'];
/** For global commands only; without a value Discord takes the application's own. */
const INSTALLATION = ['contexts', 'integration_types'];

function comparable(command: CommandJson, wanted: CommandJson, scope: Scope): Record<string, unknown> {
  const kept = Object.entries({ ...command, type: typeOf(command) }).filter(([key]) => {
    if (FILLED_IN.includes(key)) return false;
    return !INSTALLATION.includes(key) || (scope === 'global' && Array.isArray(wanted[key]));
  });
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      INSTALLATION.includes(key) && Array.isArray(value) ? [...value].sort() : value,
    ]),
  );
}

/** Every value by its path. Null, false, empty texts and empty lists say nothing: Discord leaves them out or puts them in. */
function leaves(value: unknown, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) addAll(found, leaves(item, `${path}[${index}]`));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      addAll(found, leaves(item, path ? `${path}.${key}` : key));
  } else if (value !== undefined && value !== null && value !== false && value !== '') {
    found.set(path, JSON.stringify(value));
  }
  return found;
}

function addAll(target: Map<string, string>, source: ReadonlyMap<string, string>): void {
  for (const [key, value] of source) target.set(key, value);
}
