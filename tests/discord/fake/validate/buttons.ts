import type { Violation } from '../errors.ts';
import { asList, asString, isObject, type JsonObject } from '../json.ts';
import { isSelect, kindOf, kinds, type Placed } from './components.ts';

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;
const ROW_BUTTONS = 5;

/** What Discord asks of buttons, rows and select menus beyond their shape. */
export function interactiveViolations(all: readonly Placed[]): readonly Violation[] {
  return [...all.flatMap(ruleFor), ...duplicateIds(all)];
}

function ruleFor({ component, path }: Placed): readonly Violation[] {
  const at = (key: string, code: string, message: string): Violation => ({
    path: [...path, key],
    code,
    message,
  });
  switch (kindOf(component)) {
    case kinds.button:
      return buttonRules(component, at);
    case kinds.actionRow:
      return rowRules(component, at);
    case kinds.stringSelect:
      return optionRules(component, at);
    default:
      return isSelect(component) && !component.custom_id ? [required(at)] : [];
  }
}

type At = (key: string, code: string, message: string) => Violation;

const required = (at: At): Violation =>
  at('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');

function buttonRules(button: JsonObject, at: At): readonly Violation[] {
  const found: Violation[] = [];
  const hasUrl = asString(button.url) !== '';
  if (button.style === LINK_STYLE) {
    if (!hasUrl) found.push(at('url', 'BASE_TYPE_REQUIRED', 'This field is required'));
    else if (!/^(https?|discord):\/\//i.test(asString(button.url)))
      found.push(at('url', 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, discord).'));
    if (button.custom_id)
      found.push(
        at('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A link button cannot have a custom id'),
      );
  } else if (button.style !== PREMIUM_STYLE) {
    if (!button.custom_id) found.push(required(at));
    if (hasUrl)
      found.push(at('url', 'BUTTON_COMPONENT_INVALID_URL', 'A url may only be specified for a link button'));
  }
  if (button.style !== PREMIUM_STYLE && !button.label && !isObject(button.emoji))
    found.push(at('label', 'BUTTON_COMPONENT_EMPTY', 'A button needs a label or an emoji'));
  return found;
}

function rowRules(row: JsonObject, at: At): readonly Violation[] {
  const inside = asList(row.components).filter(isObject);
  const selects = inside.filter(isSelect).length;
  const fits = selects === 0 ? inside.length <= ROW_BUTTONS : inside.length === 1;
  return fits
    ? []
    : [
        at(
          'components',
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        ),
      ];
}

function optionRules(select: JsonObject, at: At): readonly Violation[] {
  const values = asList(select.options).map((option) => (isObject(option) ? option.value : undefined));
  return [
    ...(select.custom_id ? [] : [required(at)]),
    ...(new Set(values).size < values.length
      ? [
          at(
            'options',
            'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
            'The specified option value is already used',
          ),
        ]
      : []),
  ];
}

function duplicateIds(all: readonly Placed[]): readonly Violation[] {
  const found: Violation[] = [];
  const customIds = new Set<unknown>();
  const numbers = new Set<unknown>();
  for (const { component, path } of all) {
    const { custom_id: customId, id } = component;
    if (typeof customId === 'string' && customIds.has(customId)) {
      found.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      });
    }
    if (typeof id === 'number' && id !== 0 && numbers.has(id)) {
      found.push({
        path: [...path, 'id'],
        code: 'COMPONENT_ID_DUPLICATED',
        message: 'Component ids must be unique',
      });
    }
    customIds.add(customId);
    numbers.add(id);
  }
  return found;
}
