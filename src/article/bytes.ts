import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * The bytes of a regular file, or its size when that is over the limit. Never waits for a pipe or reads from a device.
 * @throws what the file system says; Error when it is something else than a file
 */
export function readBytes(path: string, maxBytes: number): Uint8Array | number {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = fstatSync(file);
    if (!info.isFile()) throw new Error('it is not a regular file');
    return info.size > maxBytes ? info.size : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
