import { WebSocket } from 'ws';
import { z } from 'zod';

/** Node's inspector of another process. */
interface Inspector {
  /** What a method of the DevTools protocol results in. */
  call(method: string, params?: object): Promise<Record<string, unknown>>;
  close(): void;
}

const reply = z.object({ id: z.number(), result: z.object({}).loose() });
const remote = z.object({ objectId: z.string() });

/** @param address what Node printed for `--inspect` */
export async function openInspector(address: string): Promise<Inspector> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let last = 0;
  return {
    call(method, params = {}) {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve) => {
        const hear = (raw: unknown): void => {
          const { success, data } = reply.safeParse(JSON.parse(String(raw)));
          if (!success || data.id !== id) return;
          socket.off('message', hear);
          resolve(data.result);
        };
        socket.on('message', hear);
      });
    },
    close: () => socket.close(),
  };
}

/**
 * How many objects of a program have all of these properties, once everything that can be collected has been.
 * @param stderr what the program printed that was started with `NODE_OPTIONS=--inspect=0`
 */
export async function countObjects(stderr: string, properties: readonly string[]): Promise<number> {
  const { call, close } = await openInspector(/ws:\S+/.exec(stderr)?.[0] ?? '');
  const { result } = await call('Runtime.evaluate', { expression: 'Object.prototype' });
  const found = await call('Runtime.queryObjects', { prototypeObjectId: remote.parse(result).objectId });
  const counted = await call('Runtime.callFunctionOn', {
    objectId: remote.parse(found.objects).objectId,
    functionDeclaration:
      'function (names) { return this.filter((one) => names.every((name) => Object.hasOwn(one, name))).length; }',
    arguments: [{ value: properties }],
    returnByValue: true,
  });
  close();
  return z.object({ value: z.number() }).parse(counted.result).value;
}
