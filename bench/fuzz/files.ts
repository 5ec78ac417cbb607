import { pick } from '../search/random.ts';
import { hostileString, mutated } from './strings.ts';

/** A corpus in which whatever can stand in a name, a title or a quote does. By file name. */
export function hostileCorpus(random: () => number, count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`h${at}.md`, article(random, at)]));
}

function article(random: () => number, at: number): string {
  // What an owner gives must be one line without invisible characters; what an article says may be anything.
  const given = (length: number) =>
    JSON.stringify(
      [...hostileString(random).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')].slice(0, length).join('') || 'x',
    );
  const said = Array.from({ length: 4 }, (_, index) => {
    const words = hostileString(random).slice(0, 5000);
    const name =
      random() < 0.3 ? `Ada ${hostileString(random).slice(0, 60)}` : `Ada Quill${(at + index) % 7}`;
    return `"The harbour is ${words}, and that is that," said Minister ${name}, a member of the harbour board.`;
  });
  return `---
outlet: ${given(50)}
title: ${given(200)}
date: 20${10 + (at % 10)}-0${1 + (at % 9)}-1${at % 10}
---
The harbour was closed on Tuesday, officials of the port said.

${said.join('\n\n')}
`;
}

/**
 * A file that somebody could put into the folder: an article gone wrong, or no text at all.
 * @param originals articles to spoil
 */
export function hostileFile(random: () => number, originals: readonly string[]): Buffer {
  const kind = random();
  if (kind < 0.15) return randomBytes(random, Math.floor(random() * 4000));
  const text = mutated(random, pick(random, originals));
  if (kind < 0.75) return Buffer.from(text);
  if (kind < 0.8) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (kind < 0.85) return Buffer.from(text, 'latin1');
  if (kind < 0.9) return Buffer.from(hostileString(random).repeat(50));
  const bytes = Buffer.from(text);
  for (let times = 0; times < 20 && bytes.length > 0; times += 1)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}

const randomBytes = (random: () => number, length: number) =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
