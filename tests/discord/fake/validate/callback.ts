import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import type { Violation } from '../errors.ts';
import { asList, asNumber, asObject, isObject, type JsonObject } from '../json.ts';
import type { Upload } from '../rest/body.ts';
import { messageViolations } from './message.ts';
import { modalViolations } from './modal.ts';
import { shapeViolations } from './shape.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const callbacks = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

const schemas: ReadonlyMap<number, ZodMiniType> = new Map([
  [callbacks.pong, PongInteractionCallbackRequestSchema],
  [callbacks.message, CreateMessageInteractionCallbackRequestSchema],
  [callbacks.deferredMessage, CreateMessageInteractionCallbackRequestSchema],
  [callbacks.deferredUpdate, UpdateMessageInteractionCallbackRequestSchema],
  [callbacks.update, UpdateMessageInteractionCallbackRequestSchema],
  [callbacks.autocomplete, ApplicationCommandAutocompleteCallbackRequestSchema],
  [callbacks.modal, ModalInteractionCallbackRequestSchema],
]);

const allowed: ReadonlyMap<number, readonly number[]> = new Map([
  [interactionTypes.command, [callbacks.message, callbacks.deferredMessage, callbacks.modal]],
  [
    interactionTypes.component,
    [
      callbacks.message,
      callbacks.deferredMessage,
      callbacks.deferredUpdate,
      callbacks.update,
      callbacks.modal,
    ],
  ],
  [interactionTypes.autocomplete, [callbacks.autocomplete]],
  [
    interactionTypes.modal,
    [callbacks.message, callbacks.deferredMessage, callbacks.deferredUpdate, callbacks.update],
  ],
]);

/** What of an interaction decides which first responses it may get. */
export interface CallbackContext {
  readonly interactionType: number;
  /** Type of the option being completed: 3 string, 4 integer, 10 number. */
  readonly focusedOptionType?: number;
  /** Flags of the message that a component stands on. */
  readonly messageFlags: number;
  readonly files: readonly Upload[];
}

/** Everything that Discord would refuse in the first response to an interaction. */
export function callbackViolations(body: JsonObject, context: CallbackContext): readonly Violation[] {
  const type = asNumber(body.type, -1);
  const schema = schemas.get(type);
  if (!schema || !allowed.get(context.interactionType)?.includes(type)) {
    return [
      { path: ['type'], code: 'BASE_TYPE_CHOICES', message: 'This response type is not allowed here.' },
    ];
  }
  const shape = shapeViolations(schema, body);
  const data = asObject(body.data);
  switch (type) {
    case callbacks.message:
    case callbacks.deferredMessage:
      return [
        ...shape,
        ...messageViolations(data, { path: ['data'], isEdit: false, flagsBefore: 0, files: context.files }),
      ];
    case callbacks.update:
      return [
        ...shape,
        ...messageViolations(data, {
          path: ['data'],
          isEdit: true,
          flagsBefore: context.messageFlags,
          files: context.files,
        }),
      ];
    case callbacks.autocomplete:
      return [...shape, ...choiceViolations(data, context.focusedOptionType)];
    case callbacks.modal:
      return [...shape, ...modalViolations(data)];
    default:
      return shape;
  }
}

/** Everything that Discord would refuse in a follow-up message. */
export function followUpViolations(body: JsonObject, files: readonly Upload[]): readonly Violation[] {
  return [
    ...shapeViolations(IncomingWebhookRequestPartialSchema, body),
    ...messageViolations(body, { path: [], isEdit: false, flagsBefore: 0, files }),
  ];
}

/** Everything that Discord would refuse in an edit of a message. */
export function editViolations(
  body: JsonObject,
  flagsBefore: number,
  files: readonly Upload[],
): readonly Violation[] {
  return [
    ...shapeViolations(IncomingWebhookUpdateRequestPartialSchema, body),
    ...messageViolations(body, { path: [], isEdit: true, flagsBefore, files }),
  ];
}

const MAX_CHOICE_VALUE = 100;
const STRING_OPTION = 3;

function choiceViolations(data: JsonObject, optionType = STRING_OPTION): readonly Violation[] {
  return asList(data.choices).flatMap((choice, index): readonly Violation[] => {
    const path = ['data', 'choices', index, 'value'];
    const value = isObject(choice) ? choice.value : undefined;
    if (optionType !== STRING_OPTION) {
      if (typeof value === 'number') return [];
      return [{ path, code: 'NUMBER_TYPE_COERCE', message: 'Value is not a number.' }];
    }
    if (typeof value !== 'string')
      return [{ path, code: 'STRING_TYPE_CONVERT', message: 'Could not interpret the value as string.' }];
    if (value.length >= 1 && value.length <= MAX_CHOICE_VALUE) return [];
    return [
      { path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between 1 and ${MAX_CHOICE_VALUE} in length.` },
    ];
  });
}
