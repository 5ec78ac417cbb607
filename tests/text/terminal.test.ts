import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLogger } from '../../src/discord/log.ts';
import { visibleLine } from '../../src/text/invisible.ts';
import { printable, printableJson } from '../../src/text/terminal.ts';

const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const anything = fc.string({
  unit: fc.constantFrom(...'a"\\\u001b\u009b\u0007\r\n\t\u202e\u2028\u0085\ud800', '[31m'),
});

it('prints a name of any file without a control sequence, on one line', () => {
  expect(visibleLine('a\u001b[2J\u009b31m\u202egnp\r\n.txt')).toBe('a[2J31mgnp .txt');
  fc.assert(fc.property(anything, (text) => void expect(visibleLine(text)).not.toMatch(STEERING)));
});

it('keeps lines and tabs of longer texts', () => {
  expect(printable('one\n\ttwo\rthree\u001b]0;x\u0007')).toBe('one\n\ttwo three]0;x');
});

it('prints JSON that has the same value', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const json = printableJson(JSON.stringify({ text }));
      expect(json).not.toMatch(STEERING);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

it('logs nothing that steers a terminal, made readable or not', () => {
  const lines: string[] = [];
  const log = createLogger({
    level: 'info',
    secrets: [],
    destination: { write: (line: string) => void lines.push(line) },
  });
  fc.assert(
    fc.property(anything, (file) => {
      lines.length = 0;
      log.info({ file }, 'left out');
      const [line = ''] = lines;
      const read: unknown = JSON.parse(line);
      expect(line.trimEnd()).not.toMatch(STEERING);
      expect(JSON.stringify(read)).not.toMatch(/(?<!\\)(?:\\\\)*\\u00[01]/);
    }),
  );
});
