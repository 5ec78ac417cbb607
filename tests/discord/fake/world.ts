import type { JsonObject } from './json.ts';
import { snowflakes } from './snowflake.ts';

/** Someone who types commands. */
export interface Person {
  readonly id: string;
  readonly username: string;
  /** Discord's permission bits, in decimal; by default those of an ordinary member. */
  readonly permissions?: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly channelId: string;
}

/** A command as Discord keeps it, with the fields that it fills in. */
export interface StoredCommand {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  /** Absent for a global command. */
  readonly guildId?: string;
  readonly json: JsonObject;
}

export interface StoredFile {
  readonly id: string;
  readonly filename: string;
  /** What screen readers read. */
  readonly description?: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A message as Discord keeps it. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly guildId?: string;
  /** The interaction that it answers. */
  readonly interactionId: string;
  readonly askedBy: string;
  /** "… is thinking": deferred and not filled yet. */
  readonly isLoading: boolean;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly unknown[];
  readonly embeds: readonly unknown[];
  readonly attachments: readonly StoredFile[];
  /** Who would be notified: user and role ids, `everyone`. */
  readonly mentioned: readonly string[];
  readonly edits: number;
}

/** A message that answers nothing. */
export interface Post {
  readonly channelId: string;
  readonly body: JsonObject;
}

type InteractionState = 'waiting' | 'deferred' | 'deferred-update' | 'answered';

/** One thing that a person did, and what the bot made of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly createdAt: number;
  readonly person: Person;
  readonly guildId?: string;
  readonly channelId: string;
  /** The message that the clicked component stands on. */
  readonly sourceId?: string;
  readonly focusedOptionType?: number;
  state: InteractionState;
  originalId?: string;
  readonly followUpIds: string[];
  choices?: readonly unknown[];
  /** The form that was opened. */
  modal?: JsonObject;
}

export interface WorldOptions {
  readonly now: () => number;
  readonly token: string;
  readonly guilds: readonly Guild[];
  /** Server ids that the application may not register commands in. */
  readonly closedGuilds: readonly string[];
}

/** Everything that the fake remembers. REST and gateway read and write it; nothing else does. */
export interface World {
  readonly options: WorldOptions;
  readonly now: () => number;
  readonly newId: () => string;
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: Person;
  readonly commands: Map<string, StoredCommand>;
  readonly interactions: Map<string, Interaction>;
  /** Interaction tokens → interaction ids. */
  readonly tokens: Map<string, string>;
  readonly messages: Map<string, StoredMessage>;
  /** Channel ids → what the bot may do there, in Discord's permission bits; in every other channel of its servers everything. */
  readonly botPermissions: Map<string, bigint>;
  /** What the bot posted by itself, not as an answer, in order. */
  readonly posts: Post[];
  /** Called with every interaction that changed. */
  readonly listeners: Set<(interaction: Interaction) => void>;
}

/** An empty world with an application, its bot user and the servers it is in. */
export function createWorld(options: WorldOptions): World {
  const newId = snowflakes(options.now);
  const id = newId();
  return {
    options,
    now: options.now,
    newId,
    application: { id, name: 'Dateline' },
    bot: { id, username: 'Dateline' },
    commands: new Map(),
    interactions: new Map(),
    tokens: new Map(),
    messages: new Map(),
    botPermissions: new Map(),
    posts: [],
    listeners: new Set(),
  };
}

/** Tells those who wait that an interaction got something. */
export function changed(world: World, interaction: Interaction): void {
  for (const listener of world.listeners) listener(interaction);
}
