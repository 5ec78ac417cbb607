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

describe('/sources asked in a sentence', () => {
  it.each(['which articles are about eels?', 'which stories mention the eel ban'])('%s', async (query) => {
    expect(await run('sources', { query })).toMatchObject({ kind: 'sources' });
  });
});
