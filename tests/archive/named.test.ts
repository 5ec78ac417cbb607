import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { isNamed } from '../../src/archive/named.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const RAW =
  'Senior aides met. The court sat, and experts came by addresses such as halden.example. A reformer spoke.';

describe('a source has a name', () => {
  it.each([
    ['Harbour Board'],
    ['U.S. officials'],
    ['Halden campaign'],
    ['Department of Harbours'],
    ['House Democrats'],
    ['Norwegian police'],
    ['НАТО'],
  ])('%s', (name) => {
    expect(isNamed({ name, kind: 'group' }, { raw: RAW })).toBe(true);
  });

  it.each([
    ['officials'],
    ['Experts'],
    ['Two people'],
    ['Senior aides'],
    ['Court watchers'],
    ['supporters of the Halden campaign'],
    ['aides on an Oslund proposal'],
    ['(D-Ohio)'],
  ])('but %s has none', (name) => {
    expect(isNamed({ name, kind: 'group' }, { raw: RAW })).toBe(false);
  });

  it('as a person, in any letters', () => {
    expect(isNamed({ name: 'bell hooks', kind: 'person' }, { raw: RAW })).toBe(true);
    expect(isNamed({ name: '(R-Ohio)', kind: 'person' }, { raw: RAW })).toBe(false);
  });
});

describe('who has none', () => {
  const archive = archiveOf({
    'a.txt': `Council hears of the quay

OSLUND, 7 March 2019 (Fjord Press) - Experts said the quay would sink by spring. The experts left early.

"We paid for every stone," Harbour Board officials said.

"Nobody asked us," said Ida Quist, the mayor.
`,
  });

  it('is shown beneath a quote, and nobody to be asked for', async () => {
    const names = [...archive.speakers].map(({ name }) => name);
    expect(names).toContain('Harbour Board officials');
    expect(names).toContain('Ida Quist');
    expect([...archive.people.values()].map(({ name }) => name)).toContain('Experts');
    expect(names).not.toContain('Experts');
    expect(archive.totals.speakers.size).toBe(names.length);
    expect(archive.search.suggest('speaker', 'exp', {})).toEqual([]);
    const run = (name: string, query: string) =>
      commands.find((each) => each.name === name)?.run({ query }, contextOf(archive));
    expect(await run('speakers', 'experts')).toMatchObject({ kind: 'nothing' });
    expect(await run('quote', 'quay sink')).toMatchObject({ hits: [{ speaker: { name: 'Experts' } }] });
    expect(await run('sources', 'quay')).not.toMatchObject({
      sources: [{ speakers: [{ name: 'Experts' }] }],
    });
  });
});
