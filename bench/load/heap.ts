import { WebSocket } from 'ws';

/** Bytes in use on the heap once everything that can be collected has been. @param inspector address that Node printed for `--inspect` */
export async function heapInUse(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let id = 0;
  const call = (method: string): Promise<string> => {
    id += 1;
    const own = id;
    socket.send(JSON.stringify({ id, method }));
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
  socket.close();
  return Number(/"usedSize":(\d+)/.exec(usage)?.[1]);
}
