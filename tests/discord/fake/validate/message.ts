import type { Path, Violation } from '../errors.ts';
import { asList, asNumber, asObject, asString, isObject, type JsonObject } from '../json.ts';
import type { Upload } from '../rest/body.ts';
import { interactiveViolations } from './buttons.ts';
import { kindOf, kinds, placed, texts } from './components.ts';
import { fileViolations } from './files.ts';

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const flags = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, silent: 1 << 12, v2: 1 << 15 } as const;

const MAX_COMPONENTS = 40;
const MAX_TEXT = 4000;
const MAX_ROWS = 5;
const MAX_EMBED_TEXT = 6000;
const REPLY_FLAGS = flags.suppressEmbeds | flags.ephemeral | flags.silent | flags.v2;
const EDIT_FLAGS = flags.suppressEmbeds | flags.v2;

/**
 * Above this, Discord answers 500 instead of 50035: UTF-8 bytes of all text displays, and 12 for each of them.
 * Measured by others: https://github.com/discord/discord-api-docs/issues/8554
 */
const MAX_TEXT_BYTES = 10_170;
const BYTES_PER_TEXT = 12;

/** What is known of the message that a body makes or changes. */
export interface MessageRules {
  readonly path: Path;
  readonly isEdit: boolean;
  /** Flags of the message before an edit; 0 for a new one. */
  readonly flagsBefore: number;
  readonly files: readonly Upload[];
}

/** Discord's rules for a message body that its published schemas don't state. */
export function messageViolations(body: JsonObject, rules: MessageRules): readonly Violation[] {
  const all = placed(body.components, [...rules.path, 'components']);
  const isV2 = ((asNumber(body.flags) | rules.flagsBefore) & flags.v2) !== 0;
  return [
    ...flagViolations(body, rules),
    ...(isV2 ? v2Violations(body, rules, all.length) : legacyViolations(body, rules)),
    ...interactiveViolations(all),
    ...mentionViolations(body, rules),
    ...fileViolations(body, rules.files, rules.path),
  ];
}

/** Whether Discord would fall over the size of the text instead of refusing it. */
export function breaksDiscord(body: JsonObject): boolean {
  const bytes = texts(body.components).map((text) => Buffer.byteLength(text) + BYTES_PER_TEXT);
  return bytes.reduce((sum, count) => sum + count, 0) > MAX_TEXT_BYTES;
}

/** Whether a body leaves nothing to show. */
export function isEmptyMessage(body: JsonObject, files: readonly Upload[]): boolean {
  if (files.length > 0) return false;
  const filled = [body.components, body.embeds, body.attachments].some((list) => asList(list).length > 0);
  return !filled && asString(body.content).trim() === '' && !isObject(body.poll);
}

function flagViolations(body: JsonObject, { path, isEdit }: MessageRules): readonly Violation[] {
  const allowed = isEdit ? EDIT_FLAGS : REPLY_FLAGS;
  if ((asNumber(body.flags) & ~allowed) === 0) return [];
  return [
    {
      path: [...path, 'flags'],
      code: 'MESSAGE_FLAGS_INVALID',
      message: 'Message flags are not allowed here.',
    },
  ];
}

function v2Violations(body: JsonObject, { path }: MessageRules, count: number): readonly Violation[] {
  const found: Violation[] = [];
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids']) {
    const value = body[field];
    const isSet = Array.isArray(value) ? value.length > 0 : Boolean(value);
    if (isSet) {
      found.push({
        path: [...path, field],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      });
    }
  }
  const length = texts(body.components).reduce((sum, text) => sum + text.length, 0);
  if (count > MAX_COMPONENTS) {
    found.push({
      path: [...path, 'components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components cannot exceed ${MAX_COMPONENTS}`,
    });
  }
  if (length > MAX_TEXT) {
    found.push({
      path: [...path, 'components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The total displayable text size exceeds the maximum size of ${MAX_TEXT}`,
    });
  }
  return found;
}

function legacyViolations(body: JsonObject, { path }: MessageRules): readonly Violation[] {
  const rows = asList(body.components);
  const found: Violation[] = rows.flatMap((row, index) =>
    kindOf(asObject(row)) === kinds.actionRow
      ? []
      : [
          {
            path: [...path, 'components', index, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,).',
          },
        ],
  );
  if (rows.length > MAX_ROWS) {
    found.push({
      path: [...path, 'components'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${MAX_ROWS} or fewer in length.`,
    });
  }
  if (embedText(body.embeds) > MAX_EMBED_TEXT) {
    found.push({
      path: [...path, 'embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${MAX_EMBED_TEXT}`,
    });
  }
  return found;
}

function embedText(embeds: unknown): number {
  const length = (value: unknown): number => asString(value).length;
  return asList(embeds)
    .filter(isObject)
    .map((embed) => {
      const fields = asList(embed.fields).filter(isObject);
      const own = length(embed.title) + length(embed.description);
      const around = length(asObject(embed.footer).text) + length(asObject(embed.author).name);
      return fields.reduce((sum, field) => sum + length(field.name) + length(field.value), own + around);
    })
    .reduce((sum, count) => sum + count, 0);
}

function mentionViolations(body: JsonObject, { path }: MessageRules): readonly Violation[] {
  const { parse, users, roles } = asObject(body.allowed_mentions);
  const clashes =
    (asList(parse).includes('users') && asList(users).length > 0) ||
    (asList(parse).includes('roles') && asList(roles).length > 0);
  if (!clashes) return [];
  return [
    {
      path: [...path, 'allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: 'parse:["users"] and users: [ids...] are mutually exclusive.',
    },
  ];
}
