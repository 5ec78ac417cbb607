import * as z from 'zod';
import { openInspector } from '../../tests/discord/support/inspector.ts';

/** Bytes on a heap. */
export interface HeapUse {
  readonly all: number;
  /** What V8 compiled, with what it keeps to go back from it. */
  readonly compiled: number;
}

const COMPILED = "process.getBuiltinModule('node:v8').getHeapCodeStatistics().code_and_metadata_size";

/** What is in use on the heap once everything that can be collected has been. @param inspector address that Node printed for `--inspect` */
export async function heapInUse(inspector: string): Promise<HeapUse> {
  const { call, close } = await openInspector(inspector);
  for (let times = 0; times < 3; times += 1) await call('HeapProfiler.collectGarbage');
  const usage = z.object({ usedSize: z.number() }).parse(await call('Runtime.getHeapUsage'));
  const { result } = await call('Runtime.evaluate', { expression: COMPILED });
  close();
  return { all: usage.usedSize, compiled: z.object({ value: z.number() }).parse(result).value };
}
