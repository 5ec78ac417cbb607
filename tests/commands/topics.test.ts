import { describe, expect, it } from 'vitest';
import { commands, type RawOptions } from '../../commands/index.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const archive = archiveOf({
  'eels.txt': `Eel ban divides the delta

TARN FALLS, 13 April 2018 (Delta Express) - Reports came in on Friday.

"The eel ban will ruin us," said grower Bela Kovac.

"I never asked for an eel ban," said Colonel Erik Dahl.

"The nets are dry," said Bea Bannister, the president of the guild.

Guild aides on an eel proposal said the talks would go on.
`,
});
const run = (name: string, options: RawOptions) =>
  commands.find((each) => each.name === name)?.run(options, contextOf(archive));

describe('/speakers with a topic', () => {
  it.each(['eel ban', 'Eel ban'])(
    'tells who speaks on it, not who is called nearly so: %s',
    async (query) => {
      expect(await run('speakers', { query })).toMatchObject({
        notes: expect.arrayContaining([{ code: 'speakers-on-topic', typed: query }]),
        entries: [{ person: { name: 'Bela Kovac' } }, { person: { name: 'Erik Dahl' } }],
      });
    },
  );

  it.each([
    ['Bannister', 'Bea Bannister'],
    ['banister', 'Bea Bannister'],
    ['bea banister', 'Bea Bannister'],
    ['the president', 'Bea Bannister'],
  ])('and %s is whoever is called so', async (query, name) => {
    expect(await run('speakers', { query })).toMatchObject({ entries: [{ person: { name } }] });
  });
});

describe('/speakers', () => {
  const treaty = archiveOf({
    'treaty.txt': `Lake treaty is signed

TARN FALLS, 3 May 2018 (Delta Express) - The lake treaty was signed on Thursday.

"The lake treaty is a good one," said treaty adviser Anna Holt.

"The lake treaty has come too late," said Karl Moss, a fisherman. "No lake treaty brings the trout back," said Moss. "I have read the lake treaty twice," said Moss.

"Every lake treaty was broken," said Ida Brook. "A lake treaty is paper," said Brook.

"We welcome the lake treaty," said Holt and Moss in a statement.
`,
  });
  const speakers = async (query: string) => {
    const answer = await commands.find(({ name }) => name === 'speakers')?.run({ query }, contextOf(treaty));
    return answer?.kind === 'speakers' ? answer.entries.map(({ person }) => person.name) : [];
  };

  it('whose role is about something comes before others who speak on it', async () => {
    const [first, ...others] = await speakers('treaty');
    expect(first).toBe('Anna Holt');
    expect(others).toEqual(expect.arrayContaining(['Karl Moss', 'Ida Brook']));
  });

  it('with a role is whoever has it', async () => {
    expect(await speakers('adviser')).toEqual(['Anna Holt']);
  });

  it.each(['Holt and Brook', 'Holt & Brook', 'anna holt, ida brook'])(
    'of several names is each: %s',
    async (query) => {
      expect(await speakers(query)).toEqual(['Anna Holt', 'Ida Brook']);
    },
  );

  it('of several names is who speaks for both as well', async () => {
    expect(await speakers('holt and moss')).toEqual(expect.arrayContaining(['Anna Holt', 'Karl Moss']));
  });
});

describe('/sources asked in a sentence', () => {
  it.each(['which articles are about eels?', 'which stories mention the eel ban'])('%s', async (query) => {
    expect(await run('sources', { query })).toMatchObject({ kind: 'sources' });
  });
});

describe('/speakers with a body that others speak on', () => {
  const archive = archiveOf({
    'iceland.txt': `Iceland signs

TARN FALLS, 3 May 2018 (Delta Express) - The pact was signed on Thursday.

Iceland said the pact was good for all.

"Iceland is late," said Karl Moss. "Iceland must pay," said Ida Brook.

"Iceland has no boats left," said Anna Holt. "Iceland will not pay," said Bela Kovac.

"I have been to Iceland," said Erik Dahl.
`,
  });
  it('names the body first, and then them', async () => {
    const answer = await commands
      .find(({ name }) => name === 'speakers')
      ?.run({ query: 'iceland' }, contextOf(archive));
    expect(answer).toMatchObject({
      notes: expect.arrayContaining([{ code: 'speakers-and-topic', typed: 'iceland' }]),
    });
    const names = answer?.kind === 'speakers' ? answer.entries.map(({ person }) => person.name) : [];
    expect(names[0]).toBe('Iceland');
    expect(names).toContain('Ida Brook');
  });
});
