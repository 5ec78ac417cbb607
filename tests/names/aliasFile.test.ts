import { describe, expect, it } from 'vitest';
import { parseAliasFile } from '../../src/names/aliasFile.ts';

describe('the alias file', () => {
  it('has groups of four kinds, remarks and blank lines left out', () => {
    const text = `
# remark
IS, ISIS , Daesh # rest
~ truce, armistice
name: Aurelianus, Relo
outlet: The Valley Herald, valleyherald.example, TVH
`;
    expect(parseAliasFile(text)).toEqual({
      same: [['IS', 'ISIS', 'Daesh']],
      near: [['truce', 'armistice']],
      givenNames: [['Aurelianus', 'Relo']],
      outlets: [['The Valley Herald', 'valleyherald.example', 'TVH']],
    });
    expect(parseAliasFile('')).toEqual({ same: [], near: [], givenNames: [], outlets: [] });
  });
});
