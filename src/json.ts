/** Something that came from outside as JSON, whose fields nobody has looked at yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value has fields; a list has them too. */
export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null;

/** The value where it has fields, nothing in it otherwise. */
export const recordOf = (value: unknown): JsonRecord => (isRecord(value) ? value : {});

/** The value where it is a list, an empty one otherwise. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The value where it is a text, an empty one otherwise. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
