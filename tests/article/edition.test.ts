import { describe, expect, it } from 'vitest';
import { areEditions } from '../../src/article/edition.ts';
import { parseArticle } from '../../src/article/index.ts';

function article(front: Readonly<Record<string, string>>, body: string) {
  const lines = Object.entries({ outlet: 'The Fen Courier', date: '2021-05-03', ...front });
  const raw = `---\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n${body}\n`;
  const read = parseArticle(raw, 'a.md');
  if (!read.ok) throw new Error(read.problem.reason);
  return read.article;
}

const first = article(
  { title: 'Lock gates fail', url: 'https://www.fen.example/news/lock-gates' },
  'The gates failed.',
);

describe('areEditions', () => {
  it.each([
    [
      'the address for telephones',
      { title: 'Gates of the lock fail', url: 'https://m.fen.example/news/lock-gates?from=app' },
      true,
    ],
    [
      'the page for printing',
      { title: 'Gates of the lock fail', url: 'https://fen.example/news/lock-gates/print' },
      true,
    ],
    [
      'the same title under another address',
      { title: 'Lock Gates Fail', url: 'https://fen.example/2021/117' },
      true,
    ],
    ['another page', { title: 'Gates of the lock fail', url: 'https://fen.example/news/lock' }, false],
    ['another outlet', { title: 'Lock gates fail', outlet: 'Sluice Weekly' }, false],
    ['the front page', { title: 'Gates of the lock fail', url: 'https://www.fen.example/' }, false],
  ])('%s', (_, front, expected) => {
    expect(areEditions(first, article(front, 'The gates of the lock failed.'))).toBe(expected);
  });

  it('takes no article for an edition of itself', () => {
    expect(areEditions(first, first)).toBe(false);
  });
});
