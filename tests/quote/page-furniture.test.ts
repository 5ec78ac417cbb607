import { describe, expect, it } from 'vitest';
import { servedBehind } from './helpers.ts';

const LOST = 'The harbour is lost, and nobody is sorry for it.';

describe('what a page sets around a quotation', () => {
  it('leaves the button of a player and its length out of the words', () => {
    expect(servedBehind('Play Video 1:57 ‘The harbour is lost for good,’ says Calder – video')).toEqual([
      'Ines Calder: The harbour is lost for good',
    ]);
    expect(servedBehind('Monday 10:30 “the lock” closed, said Calder.')).toEqual([
      'Ines Calder: Monday 10:30 “the lock” closed',
    ]);
  });

  it('finds who signs a quotation behind the heading of an item', () => {
    for (const signature of [
      'Ines Calder',
      'Statement from Ines Calder',
      'former Mayor Ines Calder, R-Kelby',
    ])
      expect(servedBehind(`Badgers do not care – “${LOST}” – ${signature}.`)).toEqual([
        `Ines Calder: ${LOST}`,
      ]);
    expect(servedBehind(`Badgers do not care – “${LOST}” – and left for Kelby.`)).not.toContain(
      `Kelby: ${LOST}`,
    );
  });

  it('finds who signs a quotation behind a word that leads on to it', () => {
    expect(servedBehind(`Finally, “${LOST}” Ida Moen, Vox`)).toEqual([`Ida Moen: ${LOST}`]);
    expect(servedBehind(`Finally, “${LOST}” Ida Moen left, and all was still.`)).not.toContain(
      `Ida Moen: ${LOST}`,
    );
  });
});
