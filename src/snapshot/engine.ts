import { setFlagsFromString } from 'node:v8';

/**
 * V8's settings while an archive is made, and what it does by itself, the same in Node 20 and 24.
 *
 * Finding quotes is thousands of rules, most of which seldom run to their end: V8 compiles them for what it has seen so far, and again and again as it
 * sees more. Compiled later, and with less of other functions within each, 400 articles took 11.7 s of processor time in place of 17.2 (Node 20; 6.8 in
 * place of 9.6 in Node 24), and no longer once all is compiled.
 */
const SETTINGS = {
  'minimum-invocations-after-ic-update': { making: 5_000, usual: 500 },
  'max-inlined-bytecode-size-cumulative': { making: 200, usual: 920 },
} as const;

/**
 * Does something with V8 set for the making of an archive; the settings are the whole process's as long as it lasts.
 * @param growing by how much the heap may grow from one collection to the next, in percent of what lives. V8 lets it grow to several times that, which at
 * 20,000 articles was half of all memory at its most. At 40 % it costs a twelfth more time.
 */
export async function withEngineSet<T>(growing: number, work: () => Promise<T>): Promise<T> {
  set('heap-growing-percent', growing);
  for (const [name, { making }] of Object.entries(SETTINGS)) set(name, making);
  try {
    return await work();
  } finally {
    // As V8 sees fit.
    set('heap-growing-percent', 0);
    for (const [name, { usual }] of Object.entries(SETTINGS)) set(name, usual);
  }
}

const set = (name: string, value: number): void => setFlagsFromString(`--${name}=${value}`);
