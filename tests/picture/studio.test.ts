import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { openStudio } from '../../src/picture/studio.ts';

const library = async () => ({ createCanvas, GlobalFonts });

test('a platform without the drawing library is told in a sentence', async () => {
  const missing = () => Promise.reject(new Error('Cannot find native binding'));
  await expect(openStudio(missing)).rejects.toMatchObject({ name: 'PictureError', code: 'no-canvas' });
});

test('missing and broken typefaces are told apart from a missing library', async () => {
  const absent = () => Promise.reject(new Error('ENOENT'));
  await expect(openStudio(library, absent)).rejects.toMatchObject({ code: 'no-fonts' });
  const broken = async () => [{ alias: 'broken', data: new Uint8Array([1, 2, 3]) }];
  await expect(openStudio(library, broken)).rejects.toMatchObject({ code: 'no-fonts' });
});

test('a heavier weight is wider, and every family is its own', async () => {
  const { measure } = await openStudio();
  const width = (family: 'serif' | 'sans', weight: 400 | 600) => measure('Harbour', { family, weight });
  expect(width('sans', 600)).toBeGreaterThan(width('sans', 400));
  expect(width('serif', 400)).not.toBe(width('sans', 400));
});
