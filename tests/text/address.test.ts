import { expect, it } from 'vitest';
import { readAddress } from '../../src/text/address.ts';

it('reads addresses with letters beyond ASCII, however many were read before', () => {
  for (let times = 0; times < 20_000; times += 1) readAddress('https://example.com/a');
  expect(readAddress('https://exämple.com/ä')?.href).toBe('https://xn--exmple-cua.com/%C3%A4');
  expect(readAddress('no address')).toBeUndefined();
});
