import { describe, expect, it } from 'vitest';
import { createCompactor, wholeArticle } from '../../../src/archive/stored/compact.ts';
import { type Article, parseArticle } from '../../../src/article/index.ts';

/** With typography, another alphabet, a sub-heading and front matter. */
function articleOf(number: number): Article {
  const raw = `---
outlet: Quay Times
date: 2019-03-0${1 + (number % 9)}
---
The ferry № ${number} is back

“We waited ${number} days,” said Ida Quist – twice.

What comes next

Паром вернулся, сказал капитан. 🚢
`;
  const parsed = parseArticle(raw, `${number}.txt`);
  if (!parsed.ok) throw new Error(parsed.problem.reason);
  return parsed.article;
}

describe('compact articles', () => {
  it('are the same articles, whatever was made compact before and after', () => {
    const compact = createCompactor();
    const groups = [[0, 1, 2], [3], [], [4, 5]].map((group) => group.map(articleOf));
    const kept = groups.map(compact);
    expect(kept.map((group) => group.map(wholeArticle))).toEqual(groups);
    expect(kept[0]?.map(wholeArticle)).toEqual(groups[0]);
  });

  it('go to another thread whole', () => {
    const [article] = createCompactor()([articleOf(7)]);
    expect(structuredClone(article)).toEqual(articleOf(7));
  });
});
