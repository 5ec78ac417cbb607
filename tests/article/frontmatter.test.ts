import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const TEXT = `Bridge closed for repairs

SPLIT, March 9 /TASS/. The bridge over the river was closed on Wednesday, the harbour office said.
`;

const article = (matter: string) => {
  const result = parseArticle(`---\n${matter}\n---\n${TEXT}`, 'bridge.txt');
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article;
};

const problem = (raw: string) => {
  const result = parseArticle(raw, 'bridge.txt');
  if (result.ok) throw new Error('expected a problem');
  return result.problem;
};

describe('front matter', () => {
  it('given every field, then each overrides what the text says', () => {
    const found = article(
      [
        'outlet: Harbour News',
        'date: 2016-03-09',
        'title: " A bridge too old "',
        'url: https://example.com/a',
        'author: A. Kovac',
        'place: Trogir',
      ].join('\n'),
    );
    expect(found.title).toBe('A bridge too old');
    expect(found.outlet).toEqual({
      id: 'harbour-news',
      name: 'Harbour News',
      domain: 'example.com',
      basis: 'given',
    });
    expect(found.date).toEqual({ iso: '2016-03-09', precision: 'day', basis: 'given' });
    expect([found.url, found.author, found.place]).toEqual(['https://example.com/a', 'A. Kovac', 'Trogir']);
  });

  it('given front matter, then offsets still point into the whole file', () => {
    const found = article('author: A. Kovac');
    const first = found.paragraphs[0];
    expect(found.raw.slice(first?.start, first?.end)).toMatch(/^The bridge over the river/);
    expect(found.title).toBe('Bridge closed for repairs');
  });

  it.each([
    ['2016', '2016', 'year'],
    ['"2016"', '2016', 'year'],
    ['2016-04', '2016-04', 'month'],
    ['2016-03-10', '2016-03-10', 'day'],
    ['2016-03-10T14:05:00Z', '2016-03-10', 'day'],
    ['2016-03-10 14:05:00', '2016-03-10', 'day'],
  ])('given date %s, then precision follows', (text, iso, precision) => {
    const result = parseArticle(
      `---\ndate: ${text}\n---\nA title\n\nThe bridge was closed, the office in town said.`,
      'b',
    );
    expect(result.ok && result.article.date).toEqual({ iso, precision, basis: 'given' });
  });

  it.each(['2016', '2016-03'])('given only %s, then a dateline that agrees adds the day', (text) => {
    const { date } = article(`date: ${text}`);
    expect(date).toMatchObject({ iso: '2016-03-09', precision: 'day', basis: 'given' });
    expect(date.note).toEqual({ code: 'owner-and-dateline', iso: text });
  });

  it('given a month that the dateline contradicts, then the owner is right', () => {
    expect(article('date: 2016-05').date).toEqual({ iso: '2016-05', precision: 'month', basis: 'given' });
  });

  it('given a url with a date in its path, then the date counts as stated', () => {
    const raw =
      '---\nurl: https://example.com/2016/12/12/bridge\n---\nA title\n\nThe bridge was closed, the office in town said.';
    const result = parseArticle(raw, 'b');
    expect(result.ok && result.article.date).toMatchObject({
      iso: '2016-12-12',
      precision: 'day',
      basis: 'stated',
    });
    expect(result.ok && result.article.outlet).toMatchObject({ domain: 'example.com', basis: 'url' });
  });

  it.each([
    ['date: 2016-02-30', 2, /real date/],
    ['title: ok\ndate: yesterday', 3, /real date/],
    ['date: [2016]', 2, /date/],
    ['outlet: 5', 2, /outlet.*text/],
    ['outlet: ""', 2, /outlet.*empty/],
    ['titel: Bridge', 2, /unknown field “titel”.*Accepted are/],
    ['url: ftp://example.com/a', 2, /url.*https?/],
    ['url: javascript:alert(1)', 2, /url.*https?/],
    ['url: https://user:secret@example.com/', 2, /url.*https?/],
    ['url: "https://example.com/a\\u0007b"', 2, /url.*control/],
    ['title: "\\u0007"', 2, /title.*empty/],
    [`title: ${'x'.repeat(301)}`, 2, /title.*300/],
    ['title: a\ntitle: b', 3, /YAML/],
    ['title: "open', 2, /YAML/],
    ['author:\n  first: A', 2, /author.*text/],
  ])('given %j, then the problem names line and reason', (matter, line, reason) => {
    const found = problem(`---\n${matter}\n---\n${TEXT}`);
    expect(found).toMatchObject({ code: 'front-matter', file: 'bridge.txt' });
    expect(found.reason).toMatch(reason);
    expect(found.line).toBe(line);
  });

  it.each([
    ['title: "Town \\u009dfree"', 'Town free', true],
    ['title: "Town\\nis \\u202efree"', 'Town is free', true],
    ['title: "  Town is free  "', 'Town is free', undefined],
    ['title: "Town\\nis\\tfree"', 'Town is free', undefined],
    ['title: "Town\\n\\u0007is free"', 'Town is free', true],
    ['title: |\n  Town\n  is free', 'Town is free', undefined],
    ['title: |\n  Town is free', 'Town is free', undefined],
  ])(
    'given %j, then the title is read without what nobody sees, which is said',
    (matter, title, isCleaned) => {
      const result = parseArticle(`---\n${matter}\n---\n${TEXT}`, 'b');
      expect(result.ok && result.article.title).toBe(title);
      expect(result.ok && result.article.isCleaned).toBe(isCleaned);
    },
  );

  it('given a title, then a first sentence that differs from it stays in the body', () => {
    const body = 'Rebels left the town on Friday.\n\nNobody saw them go, the mayor of the town said later.';
    const result = parseArticle(`---\ntitle: Town is free\n---\n${body}`, 'b');
    expect(result.ok && result.article.paragraphs).toHaveLength(2);
    const plain = parseArticle(body, 'b');
    expect(plain.ok && plain.article.title).toBe('Rebels left the town on Friday.');
  });

  it('given a fence that is never closed, then that is the problem', () => {
    expect(problem(`---\ntitle: Bridge\n${TEXT}`)).toMatchObject({ code: 'front-matter', line: 1 });
  });

  it('given an empty block or a rule above the title, then the text stands', () => {
    for (const raw of [`---\n---\n${TEXT}`, `---\n\n${TEXT}`, `\ufeff---\r\nauthor: A\r\n---\r\n${TEXT}`]) {
      const result = parseArticle(raw, 'b');
      expect(result.ok && result.article.title).toBe('Bridge closed for repairs');
    }
  });

  it('given __proto__ as a field, then it is an unknown field like any other', () => {
    expect(problem(`---\n__proto__: x\n---\n${TEXT}`).code).toBe('front-matter');
  });

  it.each([
    ['outlet: Harbour News', { outlet: 'Harbour News' }],
    ['outlet: "Harbour: \\"News\\" \\\\ \\/"', { outlet: 'Harbour: "News" \\ /' }],
    ['title: "null"\r\nauthor: A. Kovac-Lee', { title: 'null', author: 'A. Kovac-Lee' }],
    ['date: 2016-03-09\nplace: Split', { place: 'Split' }],
    ['author: null\nplace: Split', { place: 'Split' }],
    ['author: A. Kovac # the younger', { author: 'A. Kovac' }],
    ['author: A. Kovac\n  the younger', { author: 'A. Kovac the younger' }],
    ['title: "A \\u00e9 b"', { title: 'A é b' }],
  ])('reads %j as a parser of YAML does', (matter, expected) => {
    // A comment is left to the parser.
    for (const text of [matter, `# by hand\n${matter}`]) {
      const { title, outlet, author, place } = article(text);
      const stated = { title, outlet: outlet.name, author, place };
      expect(stated).toMatchObject(expected);
    }
  });

  it('given a field twice, then that is the problem, however plain the fields are', () => {
    expect(problem(`---\nauthor: A. Kovac\nauthor: B. Lee\n---\n${TEXT}`).code).toBe('front-matter');
  });
});
