import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { complete } from '../../src/console/suggest.ts';
import { archiveOf, contextOf } from '../support/corpus.ts';

const context = contextOf(archiveOf());
const offered = (line: string) => complete(line, commands, context)[0];

describe('Tab completion', () => {
  it.each([
    ['/so', '/sources '],
    ['/quote qui', '/quote Ida Quist'],
    ['/quote quay outlet: fjo', '/quote quay outlet: fjord-press'],
    ['/quote quay out', '/quote quay outlet: '],
    ['/corpus st', '/corpus status'],
  ])('%s offers %s', (line, completed) => {
    expect(offered(line).map((each) => each.toLowerCase())).toContain(completed.toLowerCase());
  });

  it('gives the typed line back, so that the prompt can replace it', () => {
    expect(complete('/quote qui', commands, context)[1]).toBe('/quote qui');
  });

  it('has nothing for a command that is not there', () => {
    expect(offered('/qoute qui')).toEqual([]);
  });
});
