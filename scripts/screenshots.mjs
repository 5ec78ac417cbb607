// Draws the screenshots of the README from real messages: the commands answer from seeds/, and what Discord would be sent is
// shown in a page of our own that looks like Discord's dark theme.
//
//   node scripts/screenshots.mjs [folder] [--only NAME]
//
// Needs Chromium (apt-get install chromium), or its path in CHROMIUM.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import './ensure-built.mjs';
import { photograph } from './screenshots/browser.mjs';
import { pageOf, WIDTH } from './screenshots/page.mjs';

const { loadArchive } = await import('../dist/src/archive/index.js');
const { commands } = await import('../dist/commands/index.js');
const { readLine } = await import('../dist/src/console/typed.js');
const { drawn, toMessage } = await import('../dist/src/reply/index.js');

/** What is typed, by the name of its picture. */
const SHOTS = {
  quote: '/quote lavrov palmyra',
  check:
    '/check “The US-led coalition is fighting IS but is carefully avoiding targeting another terrorist group,” Obama said',
  card: '/quote blind alley speaker: lavrov outlet: tass as: card',
  timeline: '/timeline aleppo',
  sources: '/sources palmyra',
  compare: '/compare lavrov palmyra',
  nothing: '/quote ayrault sanctions',
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const folder = positionals[0] ?? join(root, 'docs', 'screenshots');
const archive = await loadArchive({ corpusDir: join(root, 'seeds'), aliases: join(root, 'aliases.txt') });

await mkdir(folder, { recursive: true });
for (const [name, line] of Object.entries(SHOTS)) {
  if (values.only !== undefined && values.only !== name) continue;
  const message = await answered(line);
  const png = await photograph(await pageOf(message), WIDTH, process.env.CHROMIUM ?? 'chromium');
  await writeFile(join(folder, `${name}.png`), png);
  console.log(`${name}.png: ${Math.round(png.length / 1024)} KB`);
}

/** The message that answers a typed line, with its pictures. */
async function answered(line) {
  const typed = readLine(line, commands);
  if (!typed.ok) throw new Error(typed.sentence);
  const { command, options } = typed;
  const context = { archive, locale: 'en', random: () => 0.5, today: () => '2026-01-01', mayManage: true };
  const answer = await command.run(options, context);
  const asked = { command: command.name, options, page: 0, userId: '100000000000000000' };
  const body = await drawn(toMessage(answer, asked, 'en'), (error) => {
    throw error;
  });
  const files = new Map((body.files ?? []).map(({ name, data }) => [name, data]));
  return { body, files, command: line.slice(1) };
}
