import type { Command } from './define.ts';
import quote from './quote.ts';
import sources from './sources.ts';

export * from './answer.ts';
export * from './define.ts';
export { INPUT, LIMITS } from './limits.ts';

/** Every command of the house, in the order in which help lists them. */
export const commands: readonly Command[] = [quote, sources];
