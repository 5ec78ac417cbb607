import about from './about.ts';
import article from './article.ts';
import check from './check.ts';
import cite from './cite.ts';
import compare from './compare.ts';
import context from './context.ts';
import corpus from './corpus.ts';
import type { Command } from './define.ts';
import elsewhere from './elsewhere.ts';
import outlets from './outlets.ts';
import quote from './quote.ts';
import random from './random.ts';
import sources from './sources.ts';
import speakers from './speakers.ts';
import timeline from './timeline.ts';

export * from './answer.ts';
export * from './define.ts';
export { INPUT, LIMITS } from './limits.ts';
export * from './shown.ts';

/** Every command, in the order in which help lists them; the hidden ones stand behind buttons. */
export const commands: readonly Command[] = [
  quote,
  sources,
  check,
  compare,
  timeline,
  speakers,
  outlets,
  article,
  random,
  corpus,
  about,
  context,
  cite,
  elsewhere,
];
