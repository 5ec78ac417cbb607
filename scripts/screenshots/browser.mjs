// A page becomes a picture in headless Chromium.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { palettePng } from './palette.mjs';

const run = promisify(execFile);

/** Device pixels a CSS pixel. */
const SCALE = 1.5;

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  `--force-device-scale-factor=${SCALE}`,
];

/**
 * @param {string} html a page whose message has the id `message`
 * @param {number} width of the page in CSS pixels
 * @param {string} chromium the program
 * @returns {Promise<Buffer>} a PNG as large as the message
 */
export async function photograph(html, width, chromium) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-screenshot-'));
  try {
    const page = join(folder, 'page.html');
    const picture = join(folder, 'page.png');
    const script = `<script>document.fonts.ready.then(() => { document.title = Math.ceil(document.getElementById('message').getBoundingClientRect().height); });</script>`;
    await writeFile(page, html + script);
    const flags = [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, '--virtual-time-budget=3000'];
    const open = (...more) => run(chromium, [...flags, ...more, `file://${page}`], { maxBuffer: 1e8 });
    const { stdout } = await open(`--window-size=${width},800`, '--dump-dom');
    const height = Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1]);
    if (!(height > 0)) throw new Error('The page did not tell its height');
    // The window has borders that no flag takes away: the picture is taken too high, then cut.
    await open(`--window-size=${width},${height + 200}`, `--screenshot=${picture}`);
    return await cut(await readFile(picture), width * SCALE, height * SCALE);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function cut(png, width, height) {
  const [w, h] = [Math.round(width), Math.round(height)];
  const context = createCanvas(w, h).getContext('2d');
  context.drawImage(await loadImage(png), 0, 0);
  return palettePng(context.getImageData(0, 0, w, h).data, w, h);
}
