import { describe, expect, it } from 'vitest';
import { type Answer, commands, type RawOptions } from '../../commands/index.ts';
import { language } from '../../src/language/index.ts';
import { toJson, toTerminal } from '../../src/reply/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const report = (title: string, outlet: string, ...paragraphs: string[]) =>
  `---\ntitle: ${title}\noutlet: ${outlet}\ndate: 2022-09-06\n---\n${paragraphs.join('\n\n')}\n`;

const archive = archiveOf({
  'a.md': report(
    'Weir of Tarnby opens',
    'Marsh Herald',
    '"The weir has never held so much water back," engineer Lene Osgood said on Tuesday.',
    '"Nobody asked the fishermen about eels," said Piet Varga, who chairs the anglers.',
  ),
  'b.md': report(
    'Weir of Tarnby blamed',
    'Reed Post',
    '"The weir has never held so much water back," Lene Osgood, an engineer, said.',
    '"The turbines must stop at night," said Osgood.',
  ),
});

async function ask(name: string, options: RawOptions, page = 0): Promise<{ answer: Answer; text: string }> {
  const command = commands.find((each) => each.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const answer = await command.run(options, contextOf(archive), page);
  return { answer, text: toTerminal(answer, { width: 300, colour: false, language: language('en') }) };
}

describe('/check says whose words they are', () => {
  const open = archiveOf({
    'a.md': report('Weir', 'Marsh Herald', '"Somebody opened the sluices by night," said an angler.'),
  });
  it('or that it is not known', async () => {
    const command = commands.find((each) => each.name === 'check');
    const answer = await command?.run({ text: '"opened the sluices by night"' }, contextOf(open), 0);
    const text = answer && toTerminal(answer, { width: 300, colour: false, language: language('en') });
    expect(text).toContain('Word for word in the corpus, but whose words they are is not resolved.');
    expect((await ask('check', { text: '"The turbines must stop at night"' })).text).toContain('Verbatim:');
  });
});

describe('/compare says what is so', () => {
  it('of a statement that only one article has', async () => {
    const { text } = await ask('compare', { query: 'turbines night' });
    expect(text).toContain('One statement, in 1 outlet\nNo other article was found with this statement.');
    expect(text).not.toMatch(/differ/);
  });

  it('of two outlets with the same words', async () => {
    const { text } = await ask('compare', { query: 'weir held water' });
    expect(text).toContain('One statement, in 2 outlets\nThey give it in the same words.');
    expect(text).not.toMatch(/differ;/);
  });
});

describe('/article', () => {
  it('offers a choice where several articles fit, and takes a whole title, a file or an id', async () => {
    const { answer, text } = await ask('article', { id: 'weir tarnby' });
    const articles = answer.kind === 'articles' ? answer.articles : [];
    expect(articles.map(({ file }) => file)).toEqual(['b.md', 'a.md']);
    expect(text).toMatch(/^2 articles for “weir tarnby”\nWhich one is meant\?/);
    for (const id of ['weir of tarnby opens', 'a.md', articles[1]?.id ?? '']) {
      const { answer: chosen } = await ask('article', { id });
      expect(chosen.kind === 'article' && chosen.article.file).toBe('a.md');
    }
  });

  it('says that nothing fits, and which titles are near', async () => {
    const { answer, text } = await ask('article', { id: 'weir of tarnbi blamed' });
    expect(answer.kind).toBe('nothing');
    expect(text).toContain('No article’s title, outlet, file or id has all of “weir of tarnbi blamed”.');
    expect(text).toContain('Did you mean Weir of Tarnby blamed');
  });
});

describe('/speakers', () => {
  it('tells who speaks on a topic where nobody has the name, labelled so', async () => {
    const { answer, text } = await ask('speakers', { query: 'eels' });
    expect(answer.kind === 'speakers' && answer.entries.map(({ person }) => person.name)).toEqual([
      'Piet Varga',
    ]);
    expect(text).toContain('Nobody called “eels” is quoted in this corpus: these speak on it.');
  });

  it('finds nothing where neither a name nor a quote has the word', async () => {
    expect((await ask('speakers', { query: 'zeppelin' })).answer.kind).toBe('nothing');
  });
});

describe('/corpus status', () => {
  it('says of what some are undated', async () => {
    const { text } = await ask('corpus', { subcommand: 'status' });
    expect(text).toContain('2 articles · 4 quotes · 2 speakers · 2 outlets');
    const mixed = archiveOf({
      'a.md': report('Weir', 'Marsh Herald', '"The weir holds," Lene Osgood said.'),
      'b.txt': 'Weir\n\nNobody knows when. "The eels are back," said Piet Varga, who chairs the anglers.\n',
    });
    const command = commands.find((each) => each.name === 'corpus');
    const answer = await command?.run({ subcommand: 'status' }, contextOf(mixed), 0);
    const told = answer && toTerminal(answer, { width: 300, colour: false, language: language('en') });
    expect(told).toContain('2 articles · 2 quotes (1 undated) · 2 speakers');
  });
});

describe('a page that does not exist', () => {
  it.each([
    ['quote', { query: 'weir' }],
    ['sources', { query: 'weir' }],
    ['speakers', {}],
    ['outlets', {}],
    ['article', { id: 'a.md' }],
    ['article', { id: 'weir' }],
  ])('is said by /%s %o', async (name, options) => {
    const { answer, text } = await ask(name, options, 8);
    expect(text).toContain('There is no page 9: this is page 1.');
    expect(toJson(answer, '').notes).toContain('There is no page 9: this is page 1.');
    expect((await ask(name, options)).text).not.toContain('There is no page');
  });
});
