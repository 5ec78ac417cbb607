import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';
import { MESSY } from './messy.ts';

describe('parseArticle on articles as they are found', () => {
  it.each(
    MESSY.map((messy, index) => ({ ...messy, file: `messy-${String(index + 1).padStart(2, '0')}.txt` })),
  )('given $name, then its parts are told apart', ({ raw, file, body, ...expected }) => {
    const result = parseArticle(raw, file);
    if (!result.ok) throw new Error(result.problem.reason);
    const { article } = result;
    const found = article.paragraphs.map(
      ({ start, end, kind }) => `${kind === 'subhead' ? '# ' : ''}${raw.slice(start, end)}`,
    );
    expect({
      title: article.title,
      subtitle: article.subtitle,
      outlet: article.outlet.name,
      outletBasis: article.outlet.basis,
      place: article.place,
      iso: article.date.iso,
      precision: article.date.precision,
      withoutYear: article.date.withoutYear,
      author: article.author,
      body: found.map((text, index) => text.slice(0, body[index]?.length)),
    }).toEqual({
      subtitle: undefined,
      place: undefined,
      iso: undefined,
      withoutYear: undefined,
      author: undefined,
      ...expected,
      name: undefined,
      body,
    });
  });
});
