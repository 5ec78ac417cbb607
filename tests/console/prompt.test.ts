import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { prompt } from '../../src/console/prompt.ts';
import { archiveOf, files } from '../support/corpus.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

const archive = archiveOf(files);

/** What stands on the screen when the keys have been pressed, one after the other once the prompt is there. */
async function screen(keys: string, isTerminal = true): Promise<string> {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: isTerminal, columns: 80 });
  let shown = '';
  output.setEncoding('utf8').on('data', (text) => {
    shown += String(text);
  });
  const over = prompt({ archive, commands, help: 'Help!\n', input, output });
  if (isTerminal) input.write(keys);
  else input.end(keys);
  await over;
  return shown;
}

/** @returns without what moves the cursor */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escapes of a terminal are made of them
const plain = (shown: string) => shown.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '').replaceAll('\r', '');

describe('the prompt', () => {
  it.each([
    ['Ctrl-C behind half a question', `half a li${CTRL_C}`, '› half a li\n'],
    ['Ctrl-C on an empty line', CTRL_C, '› \n'],
    ['Ctrl-D', CTRL_D, '› \n'],
    ['/exit', '/exit\n', '› /exit\n'],
  ])('given %s then it ends and leaves the cursor at the beginning of a line', async (_name, keys, end) => {
    expect(plain(await screen(keys)).endsWith(end)).toBe(true);
  });

  it('given Ctrl-C while an answer is being made then it shows the answer and ends', async () => {
    const shown = plain(await screen(`/quote cranes\n${CTRL_C}`));
    expect(shown).toContain('no longer safe');
    expect(shown).toMatch(/[^\n]\n\n$/);
  });

  it('given lines from a pipe then it answers each and ends with a line of its own', async () => {
    const shown = await screen('/quote cranes\n/help\n', false);
    expect(shown).toContain('no longer safe');
    expect(shown).toContain('Help!\n');
    expect(shown.endsWith('\n')).toBe(true);
  });

  it('given a command to be helped with then it prints the help', async () => {
    expect(await screen('/help quote\n', false)).toContain('Help!\n');
  });
});
