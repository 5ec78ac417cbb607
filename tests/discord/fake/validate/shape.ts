import type { ZodMiniType } from 'zod/mini';
import type { $ZodIssue } from 'zod/v4/core';
import type { Violation } from '../errors.ts';

/**
 * Checks a value against one of Discord's published schemas.
 * @returns what Discord would refuse, in its own codes; empty when the value fits.
 */
export function shapeViolations(schema: ZodMiniType, value: unknown): readonly Violation[] {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => fromIssue(issue, []));
}

type Key = string | number;

function fromIssue(issue: $ZodIssue, prefix: readonly Key[]): readonly Violation[] {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const one = (code: string, message: string): readonly Violation[] => [{ path, code, message }];
  switch (issue.code) {
    case 'invalid_union':
      return fromUnion(issue.errors, issue.input, path);
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? one('NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`)
        : one('BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`);
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? one('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`)
        : one('BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum} or more in length.`);
    case 'invalid_value':
      return one('BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`);
    case 'invalid_format':
      return issue.format === 'url'
        ? one('URL_TYPE_INVALID_URL', 'Not a well formed URL.')
        : one('STRING_TYPE_REGEX', 'String value did not match validation regex.');
    case 'invalid_type':
      return issue.input === undefined
        ? one('BASE_TYPE_REQUIRED', 'This field is required')
        : one('MODEL_TYPE_CONVERT', `Could not interpret the value as ${issue.expected}.`);
    default:
      return one('BASE_TYPE_INVALID', issue.message);
  }
}

/** The complaints of the branch that the value's `type` means, for those of its siblings say nothing. */
function fromUnion(
  branches: readonly (readonly $ZodIssue[])[],
  input: unknown,
  path: readonly Key[],
): readonly Violation[] {
  if (input === undefined) return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }];
  const meant = branches
    .filter((issues) => issues.length > 0 && !issues.some(isAboutType))
    .sort((a, b) => a.length - b.length)[0];
  if (meant) return meant.flatMap((issue) => fromIssue(issue, path));
  return [
    {
      path: [...path, 'type'],
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" is not allowed here.',
    },
  ];
}

function isAboutType(issue: $ZodIssue): boolean {
  if (issue.path.length === 0) return issue.code === 'invalid_type';
  return issue.path.length === 1 && issue.path[0] === 'type';
}
