import { describe, expect, it } from 'vitest';
import { soundKey } from '../../src/text/sound.ts';

describe('the key of a sound', () => {
  it.each([
    ['lavrov', 'lawrow'],
    ['lavrov', 'lavroff'],
    ['sergey', 'sergei'],
    ['aleppo', 'allepo'],
    ['khatami', 'chatami'],
    ['zurich', 'surikh'],
    ['faisal', 'feisal'],
    ['sergei', 'serguei'],
    ['zelensky', 'zelenskyy'],
    ['lozhkin', 'loschkin'],
    ['lozhkin', 'lozhkine'],
    ['yuri', 'iouri'],
    ['chernov', 'tschernow'],
    ['muller', 'mueller'],
    ['alexei', 'aleksey'],
  ])('is the same for %s and %s', (one, two) => expect(soundKey(one)).toBe(soundKey(two)));
  it('tells other names apart', () => expect(soundKey('kerry')).not.toBe(soundKey('harry')));
});
