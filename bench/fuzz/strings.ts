import { pick } from '../search/random.ts';

/** What breaks programs that trust their input: markdown, mentions, invisible and doubled characters, patterns that loop, nothing. */
const PIECES: readonly string[] = [
  '',
  ' ',
  '\n',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\udc00\ud800',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\u2066\u2069',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  '字',
  'ﷺ',
  'İ',
  'ß',
  'ﬃ',
  '@everyone',
  '@here',
  '<@400000000000000001>',
  '<@&200000000000000001>',
  '<#200000000000000002>',
  '</quote:123456789012345678>',
  '<t:1700000000:R>',
  '[x](https://example.org)',
  'https://discord.gg/abcdef',
  '```',
  '`',
  '**',
  '__',
  '||',
  '~~',
  '# ',
  '-# ',
  '> ',
  '>>> ',
  '1. ',
  '- ',
  '\\',
  '"',
  '“',
  '”',
  '«',
  "'",
  '%7',
  '%5|',
  '=s',
  '{count}',
  '$&',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '-1',
  '1e309',
  'NaN',
  '2016-02-30',
  'Dec 2016',
  'harbour',
  'Quill said',
  'minister',
  'gazette',
  'a',
  'the',
  'IS',
];

/** Characters that a field may hold, and one beyond every bound. */
const LENGTHS = [0, 1, 20, 60, 100, 200, 201, 1000, 4000, 6000];

/** A string to be afraid of. */
export function hostileString(random: () => number, words: readonly string[] = []): string {
  const one = () => (words.length > 0 && random() < 0.3 ? pick(random, words) : pick(random, PIECES));
  const kind = random();
  if (kind < 0.15) return one();
  // What super-linear patterns choke on: one thing again and again.
  if (kind < 0.3) {
    const piece = one() || 'a';
    return piece.repeat(Math.ceil(pick(random, LENGTHS) / piece.length));
  }
  if (kind < 0.4) return anyCharacters(random, pick(random, [3, 30, 300]));
  const parts = Array.from({ length: 1 + Math.floor(random() * 12) }, one);
  return parts.join(random() < 0.5 ? ' ' : '');
}

function anyCharacters(random: () => number, length: number): string {
  const top = pick(random, [0x80, 0x600, 0x3000, 0x10000]);
  return Array.from({ length }, () => String.fromCharCode(Math.floor(random() * top))).join('');
}

/** A text with some of its characters doubled, lost, or replaced by something hostile. */
export function mutated(random: () => number, text: string): string {
  let made = text;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const at = Math.floor(random() * (made.length + 1));
    const length = Math.floor(random() * Math.min(40, made.length - at + 1));
    const kind = random();
    if (kind < 0.3) made = made.slice(0, at) + made.slice(at + length);
    else if (kind < 0.5) made = made.slice(0, at) + made.slice(at, at + length).repeat(3) + made.slice(at);
    else if (kind < 0.6) made = made.slice(0, at);
    else made = made.slice(0, at) + hostileString(random) + made.slice(at + length);
  }
  return made;
}
