import { WebSocket } from 'ws';

/** Bytes on a heap. */
export interface HeapUse {
  readonly all: number;
  /** What V8 compiled, with what it keeps to go back from it. */
  readonly compiled: number;
}

const COMPILED = "process.getBuiltinModule('node:v8').getHeapCodeStatistics().code_and_metadata_size";

/** What is in use on the heap once everything that can be collected has been. @param inspector address that Node printed for `--inspect` */
export async function heapInUse(inspector: string): Promise<HeapUse> {
  const socket = new WebSocket(inspector);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let id = 0;
  const call = (method: string, params = {}): Promise<string> => {
    id += 1;
    const own = id;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => {
      const hear = (raw: unknown): void => {
        const text = String(raw);
        if (!text.startsWith(`{"id":${own},`)) return;
        socket.off('message', hear);
        resolve(text);
      };
      socket.on('message', hear);
    });
  };
  for (let times = 0; times < 3; times += 1) await call('HeapProfiler.collectGarbage');
  const usage = await call('Runtime.getHeapUsage');
  const compiled = await call('Runtime.evaluate', { expression: COMPILED });
  socket.close();
  return {
    all: Number(/"usedSize":(\d+)/.exec(usage)?.[1]),
    compiled: Number(/"value":(\d+)/.exec(compiled)?.[1]),
  };
}
