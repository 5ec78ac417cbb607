import type { Path, Violation } from '../errors.ts';
import { asList, asString, isObject, type JsonObject } from '../json.ts';

const SUBCOMMAND = 1;
const GROUP = 2;
const MAX_CHOICE_VALUE = 100;
/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** Discord's rules for the options of a slash command, at every depth, that its published schemas don't state. */
export function optionViolations(options: unknown, path: Path): readonly Violation[] {
  const all = asList(options).filter(isObject);
  const found: Violation[] = [];
  const names = new Set<unknown>();
  const subcommands = all.filter(({ type }) => type === SUBCOMMAND || type === GROUP).length;
  let sawOptional = false;
  for (const [index, option] of all.entries()) {
    const here = [...path, index];
    if (typeof option.name === 'string' && !isChatInputName(option.name))
      found.push(at([...here, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
    if (names.has(option.name))
      found.push(
        at(
          [...here, 'name'],
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'Option name already exists',
        ),
      );
    if (option.required === true && sawOptional)
      found.push(
        at(
          here,
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
      );
    names.add(option.name);
    sawOptional ||= option.required !== true;
    found.push(...choiceViolations(option, here), ...rangeViolations(option, here));
    found.push(...optionViolations(option.options, [...here, 'options']));
  }
  if (subcommands > 0 && subcommands < all.length)
    found.push(
      at(
        path,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      ),
    );
  return found;
}

/** Whether Discord takes the name for a slash command or one of its options: no capitals where there is a lower case. */
export function isChatInputName(name: string): boolean {
  return CHAT_INPUT_NAME.test(name) && name === name.toLowerCase();
}

const at = (path: Path, code: string, message: string): Violation => ({ path, code, message });

function choiceViolations(option: JsonObject, path: Path): readonly Violation[] {
  const choices = asList(option.choices).filter(isObject);
  const found: Violation[] = [];
  if (option.autocomplete === true && choices.length > 0)
    found.push(
      at(
        [...path, 'autocomplete'],
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
        'Autocomplete cannot be set together with choices',
      ),
    );
  const names = new Set<unknown>();
  for (const [index, { name, value }] of choices.entries()) {
    const here = [...path, 'choices', index];
    if (names.has(name))
      found.push(
        at(
          [...here, 'name'],
          'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          'Option choice name already exists',
        ),
      );
    if (typeof value === 'string' && asString(value).length > MAX_CHOICE_VALUE)
      found.push(
        at([...here, 'value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MAX_CHOICE_VALUE} or fewer in length.`),
      );
    names.add(name);
  }
  return found;
}

function rangeViolations(option: JsonObject, path: Path): readonly Violation[] {
  const isTurned = (low: unknown, high: unknown): boolean =>
    typeof low === 'number' && typeof high === 'number' && low > high;
  const found: Violation[] = [];
  if (isTurned(option.min_value, option.max_value))
    found.push(
      at(
        [...path, 'min_value'],
        'APPLICATION_COMMAND_OPTIONS_MIN_MAX_VALUE',
        'min_value must not exceed max_value',
      ),
    );
  if (isTurned(option.min_length, option.max_length))
    found.push(
      at(
        [...path, 'min_length'],
        'APPLICATION_COMMAND_OPTIONS_MIN_MAX_LENGTH',
        'min_length must not exceed max_length',
      ),
    );
  return found;
}
