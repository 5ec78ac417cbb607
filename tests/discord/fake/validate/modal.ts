import type { Violation } from '../errors.ts';
import { asList, asNumber, asObject, asString, isObject, type JsonObject } from '../json.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
const MOST_COMPONENTS = 5;
const LONGEST_INPUT = 4000;

/** A field of a form that people fill in. */
export interface FormField {
  readonly id: string;
  readonly isRequired: boolean;
  /** Characters that it takes. */
  readonly min: number;
  readonly max: number;
}

/** The fields of a form, in order. */
export function fieldsIn(modal: JsonObject): readonly FormField[] {
  return asList(modal.components)
    .map(asObject)
    .flatMap(({ component, components }) => [component, ...asList(components)])
    .filter(isObject)
    .map((field) => ({
      id: asString(field.custom_id),
      isRequired: field.required !== false,
      min: asNumber(field.min_length),
      max: asNumber(field.max_length, LONGEST_INPUT),
    }));
}

/** What Discord refuses in a form beside what its schema says: too many components, ids that are not unique, lengths that cross. */
export function modalViolations(modal: JsonObject): readonly Violation[] {
  const fields = fieldsIn(modal);
  const ids = fields.map(({ id }) => id);
  return [
    ...(asList(modal.components).length > MOST_COMPONENTS
      ? [
          {
            path: ['data', 'components'],
            code: 'BASE_TYPE_BAD_LENGTH',
            message: `Must be between 1 and ${MOST_COMPONENTS} in length.`,
          },
        ]
      : []),
    ...fields.flatMap(({ id, min, max }, index): readonly Violation[] => {
      const path = ['data', 'components', index, 'component'];
      return [
        ...(ids.indexOf(id) < index
          ? [
              {
                path: [...path, 'custom_id'],
                code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
                message: 'Component custom id cannot be duplicated',
              },
            ]
          : []),
        ...(min > max
          ? [
              {
                path: [...path, 'min_length'],
                code: 'NUMBER_TYPE_MAX',
                message: `int value should be less than or equal to ${max}.`,
              },
            ]
          : []),
      ];
    }),
  ];
}
