import { GatewayDispatchEvents } from 'discord.js';
import { asObject, isObject, type JsonObject } from './json.ts';

/** What may stand where something else is expected. `absent` takes the field away. */
const replacements: Readonly<Record<string, unknown>> = {
  absent: undefined,
  null: null,
  'a number': 7,
  'a text': 'x',
  'a list': [],
  'a list of nothing': [null, undefined, 0],
  'an object': {},
  'a deep object': deep(300),
};

/** An event with one field of it replaced. */
export interface Mutation {
  /** The field, `data.options.0.name`, and what stands there. */
  readonly name: string;
  readonly path: readonly string[];
  readonly event: JsonObject;
}

/**
 * Every field of an event, one after the other, replaced by everything that it should not be.
 * @param maxDepth how many fields deep
 */
export function mutations(event: JsonObject, maxDepth = 5): readonly Mutation[] {
  return pathsIn(event, maxDepth).flatMap((path) =>
    Object.entries(replacements).map(([what, value]) => ({
      name: `${path.join('.')}: ${what}`,
      path,
      event: asObject(replaced(event, path, value)),
    })),
  );
}

function pathsIn(value: unknown, depth: number): readonly (readonly string[])[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [key],
    ...pathsIn(inside, depth - 1).map((path) => [key, ...path]),
  ]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? replaced(one, rest, by) : one));
  if (!isObject(value)) return value;
  const { [key]: old, ...others } = value;
  const fresh = replaced(old, rest, by);
  return fresh === undefined ? others : { ...others, [key]: fresh };
}

function deep(levels: number): JsonObject {
  let components: JsonObject = { type: 10, content: 'deep' };
  let options: JsonObject = { type: 3, name: 'text', value: 'deep' };
  for (let level = 0; level < levels; level += 1) {
    components = { type: 17, components: [components] };
    options = { type: 2, name: 'deeper', options: [options] };
  }
  return { ...components, options: [options], component: components };
}

/** Names of events, those that Discord has and those that nobody has. READY and RESUMED belong to the connection. */
export const eventNames: readonly unknown[] = [
  ...Object.values(GatewayDispatchEvents).filter((name) => name !== 'READY' && name !== 'RESUMED'),
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'prototype',
  'error',
  'newListener',
  'raw',
  'interaction_create',
  'INTERACTION_CREATE ',
  'OF_NEXT_YEAR',
  '',
  null,
  7,
  [],
  {},
];

/** What events may carry instead of what they should. */
export const eventData: Readonly<Record<string, unknown>> = {
  ...replacements,
  'an id alone': { id: '1', guild_id: '200000000000000001', channel_id: '200000000000000002' },
  'null fields': {
    id: null,
    guild_id: '200000000000000001',
    role: null,
    user: null,
    member: null,
    channel: null,
    emoji: null,
    members: null,
    data: null,
    entitlements: null,
  },
};
