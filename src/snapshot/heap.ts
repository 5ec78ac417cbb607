import { setFlagsFromString } from 'node:v8';

/**
 * Does something with less room for what is dead already. V8 lets a heap grow to several times what lives in it, which at 8,000 articles is a third of all
 * memory in the end. At 30 % it costs a sixth more time. The setting is the whole process's as long as it lasts.
 * @param growing by how much the heap may grow from one collection to the next, in percent of what lives
 */
export async function inTightHeap<T>(growing: number, work: () => Promise<T>): Promise<T> {
  setFlagsFromString(`--heap-growing-percent=${growing}`);
  try {
    return await work();
  } finally {
    // As V8 sees fit.
    setFlagsFromString('--heap-growing-percent=0');
  }
}
