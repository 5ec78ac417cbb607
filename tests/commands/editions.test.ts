import { describe, expect, it } from 'vitest';
import { type Answer, commands, type RawOptions } from '../../commands/index.ts';
import { language } from '../../src/language/index.ts';
import { toTerminal } from '../../src/reply/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const page = (url: string, words: string, outlet = 'The Fen Courier') => `---
title: Lock gates fail
outlet: ${outlet}
date: 2021-05-03
url: ${url}
---
The lock at Holme stays shut for the summer, harbour engineer Signe Aldous said on Monday.

"${words}," Aldous told the council.
`;
const WORDS = 'The hinges of these gates were never greased';

const archive = archiveOf({
  'a.md': page('https://www.fen.example/lock', WORDS),
  'b.md': page('https://m.fen.example/lock', WORDS),
  'c.md': page('https://www.fen.example/lock?edited', 'The hinges of these gates were not greased once'),
  'd.md': page('https://sluice.example/holme', WORDS, 'Sluice Weekly'),
});

async function ask(name: string, options: RawOptions): Promise<{ answer: Answer; text: string }> {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const answer = await command.run(options, contextOf(archive));
  return {
    answer,
    text: toTerminal(answer, { width: 200, colour: false, language: language('en') }, String(options.query)),
  };
}

describe('one article under several addresses, and edited', () => {
  it('is one quote, which shows the other outlet and the edition', async () => {
    const { answer, text } = await ask('quote', { query: 'hinges greased' });
    expect(answer.kind === 'quotes' && answer.page.total).toBe(1);
    expect(text).toContain('1 quote for “hinges greased”');
    expect(text).toMatch(/The same statement in (Sluice Weekly|The Fen Courier), /);
    expect(text).not.toContain(
      'The same statement in The Fen Courier, 3 May 2021: “The hinges of these gates were not',
    );
  });

  it('is one article among the sources where it is a copy; an edited one stands beside it', async () => {
    const { answer } = await ask('sources', { query: 'hinges' });
    const files = answer.kind === 'sources' ? answer.hits.map(({ article }) => article.file) : [];
    expect(files).toHaveLength(3);
    expect(files).toEqual(expect.arrayContaining(['c.md', 'd.md']));
  });
});
