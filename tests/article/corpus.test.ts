import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isCorpusError, readCorpus } from '../../src/article/index.ts';

let base: string;
let folder: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'corpus-'));
  folder = join(base, 'corpus');
  await mkdir(folder);
});

afterEach(() => rm(base, { recursive: true, force: true }));

const put = async (path: string, content: string | Uint8Array) => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
};

const text = (name: string) =>
  `${name} opens\n\nThe ${name} was opened on Monday by the mayor, the council said.\n`;

const failure = async (path: string) => {
  try {
    await readCorpus(path);
  } catch (error) {
    if (isCorpusError(error)) return error;
    throw error;
  }
  throw new Error('expected a corpus error');
};

describe('readCorpus', () => {
  it('given nested folders, then articles come in the order of their paths', async () => {
    for (const path of ['b.txt', 'a/z.md', 'a/b/c.TXT', 'B.txt', 'ä.txt']) await put(path, text(path));
    const { articles, problems } = await readCorpus(folder);
    expect(articles.map((article) => article.file)).toEqual([
      'B.txt',
      'a/b/c.TXT',
      'a/z.md',
      'b.txt',
      'ä.txt',
    ]);
    expect(problems).toEqual([]);
  });

  it('given what makes articles compact, then many are handed over at once, and what comes back stands in their places', async () => {
    const long = 'The ferry sailed again today. '.repeat(40_000);
    for (const name of ['a', 'b', 'c', 'd', 'e']) await put(`${name}.txt`, `${text(name)}\n${long}`);
    const handed: string[][] = [];
    const { articles } = await readCorpus(folder, {
      compact(some) {
        handed.push(some.map(({ file }) => file));
        return some.map((article) => ({ ...article, title: `${article.file} in little room` }));
      },
    });
    expect(handed).toEqual([['a.txt', 'b.txt', 'c.txt', 'd.txt']]);
    expect(articles.map(({ title }) => title)).toEqual([
      ...['a', 'b', 'c', 'd'].map((name) => `${name}.txt in little room`),
      'e opens',
    ]);
  });

  it('given read-me files, hidden files and other kinds, then they are left out without a word', async () => {
    await put('one.txt', text('bridge'));
    for (const path of [
      'README.md',
      'readme.txt',
      'README.de.md',
      '.hidden.txt',
      '.git/a.txt',
      'data.json',
      'a.txt.bak',
    ])
      await put(path, text(path));
    const { articles, problems } = await readCorpus(folder);
    expect(articles.map((article) => article.file)).toEqual(['one.txt']);
    expect(problems).toEqual([]);
  });

  it('given files that can’t be read, then each is named and the rest loads', async () => {
    await put('good.txt', text('bridge'));
    await put('binary.txt', Uint8Array.from([1, 0, 2, 0]));
    await put('empty.txt', ' \n');
    await put('latin.txt', Uint8Array.from([0x54, 0xe9, 0x0a]));
    await put('title.txt', 'Only a title\n');
    await put('front.txt', `---\ncolour: red\n---\n${text('x')}`);
    await put('large.txt', 'x'.repeat(600));
    await put('twin.txt', text('bridge'));
    const { articles, problems } = await readCorpus(folder, { maxBytes: 500 });
    expect(articles.map((article) => article.file)).toEqual(['good.txt']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['binary.txt', 'binary'],
      ['empty.txt', 'empty'],
      ['front.txt', 'front-matter'],
      ['large.txt', 'too-large'],
      ['latin.txt', 'encoding'],
      ['title.txt', 'no-body'],
      ['twin.txt', 'duplicate'],
    ]);
    for (const { reason } of problems) expect(reason).toMatch(/^[A-Z].*\.$/s);
  });

  it('given symbolic links, then they are followed inside the folder and never out of it', async () => {
    await put('real/one.txt', text('bridge'));
    await writeFile(join(base, 'secret.txt'), text('secret'));
    await mkdir(join(base, 'elsewhere'));
    await writeFile(join(base, 'elsewhere', 'two.txt'), text('other'));
    await symlink(join(base, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(join(base, 'elsewhere'), join(folder, 'linked'));
    await symlink(join(folder, 'nowhere.txt'), join(folder, 'broken.txt'));
    await symlink(folder, join(folder, 'loop'));
    await symlink('self.txt', join(folder, 'self.txt'));
    const { articles, problems } = await readCorpus(folder);
    expect(articles.map((article) => article.file)).toEqual(['real/one.txt']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['broken.txt', 'unreadable'],
      ['link.txt', 'outside-corpus'],
      ['linked', 'outside-corpus'],
      ['self.txt', 'unreadable'],
    ]);
  });

  it('given an article in many folders, then it is read; beyond all sense the folder is named', async () => {
    const folders = (count: number) => Array.from({ length: count }, (_, index) => `${index}`).join('/');
    await put('one.txt', text('bridge'));
    await put(`a/${folders(60)}/two.txt`, text('tunnel'));
    await put(`b/${folders(254)}/three.txt`, text('ferry'));
    await put(`c/${folders(256)}/four.txt`, text('canal'));
    const { articles, problems } = await readCorpus(folder);
    expect(articles.map(({ title }) => title).sort()).toEqual([
      'bridge opens',
      'ferry opens',
      'tunnel opens',
    ]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([[`c/${folders(255)}`, 'too-deep']]);
  });

  it('given what is called like an article and can’t be opened as a file, then it is named', async () => {
    await put('one.txt', text('bridge'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt'), join(folder, 'pipe.log')]);
    await symlink('/dev/null', join(folder, 'null.txt'));
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]),
      'x',
    );
    const { articles, problems } = await readCorpus(folder);
    expect(articles.map(({ file }) => file)).toEqual(['one.txt']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['caf\ufffd.txt', 'unreadable'],
      ['null.txt', 'outside-corpus'],
      ['pipe.txt', 'not-a-file'],
    ]);
    expect(problems[0]?.reason).toMatch(/^The name of the file is not UTF-8/);
  });

  it('given a folder whose name begins like the corpus folder’s, then a link into it still leads out', async () => {
    await put('one.txt', text('bridge'));
    await mkdir(`${folder}-old`);
    await writeFile(join(`${folder}-old`, 'two.txt'), text('other'));
    await symlink(join(`${folder}-old`, 'two.txt'), join(folder, 'two.txt'));
    const { problems } = await readCorpus(folder);
    expect(problems.map(({ code }) => code)).toEqual(['outside-corpus']);
  });

  it('given the corpus folder itself as a link, then it is read', async () => {
    await put('one.txt', text('bridge'));
    await symlink(folder, join(base, 'alias'));
    expect((await readCorpus(join(base, 'alias'))).articles).toHaveLength(1);
  });

  it('given no folder, a file or no article, then the error has a code and says what to do', async () => {
    const missing = await failure(join(base, 'none'));
    expect(missing).toMatchObject({ code: 'corpus-missing' });
    expect(missing.message).toMatch(/does not exist.*Create it/);
    await writeFile(join(base, 'file'), 'x');
    expect(await failure(join(base, 'file'))).toMatchObject({ code: 'corpus-not-a-folder' });
    expect((await failure(folder)).message).toMatch(/holds no article.*Put one article/);
    await put('empty.txt', '');
    const empty = await failure(folder);
    expect(empty).toMatchObject({ code: 'corpus-empty' });
    expect(empty.problems).toHaveLength(1);
    expect(empty.message).toContain('empty.txt');
  });

  it('given the same text in another corpus, then the article’s id is the same', async () => {
    await put('one.txt', text('bridge'));
    const first = await readCorpus(folder);
    await put('deep/renamed.txt', text('bridge'));
    await rm(join(folder, 'one.txt'));
    const second = await readCorpus(folder);
    expect(second.articles[0]?.id).toBe(first.articles[0]?.id);
    expect(first.articles[0]?.id).toMatch(/^[0-9a-f]{12}$/);
  });
});
