import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../commands/index.ts';
import { language } from '../../src/language/index.ts';
import { toMessage } from '../../src/reply/index.ts';
import { linkTarget } from '../../src/reply/link.ts';
import type { Line, Sheet } from '../../src/reply/sheet.ts';
import { sheetOf } from '../../src/reply/sheets.ts';
import { visible } from '../../src/text/invisible.ts';
import { locales } from '../language/catalogues.ts';
import { type Mark, marksOf, unseenIn } from '../support/markdown.ts';
import { hitOf, viewOf } from '../support/views.ts';
import { everyAnswer, hitsOf, quotes } from './answers.ts';

/** The note on a name of several alphabets, up to where it says why. */
const noteOn = (name: string, locale: string): string =>
  language(locale).say('name.mixed', { name }).split(':')[0] ?? '';

/** Pieces of which markdown, mentions and hidden characters are made. */
const PIECES = [
  ...'#*_~|`[]()<>@:&!-+.\\"\'1 a',
  ...['**', '__', '||', '~~', '```', '# ', '-# ', '> ', '>>> ', '- ', '1. ', '](', '\n', '\u2028', '\u0085'],
  ...[
    'https://evil.example/x',
    'http://',
    'www.evil.example',
    'discord.gg/abcdef',
    '@everyone',
    '@here',
    '<@123456789012345678>',
  ],
  ...[
    '<@&123456789012345678>',
    '<#123456789012345678>',
    '<t:1:R>',
    '<:aa:123456789012345678>',
    '</quote:123456789012345678>',
    '<123456789012345678:customize>',
    '<id:customize>',
    ':smile:',
    '¯\\_(ツ)_/¯',
    '👩‍👩‍👧',
    '❤️',
  ],
  ...[
    '\u200b',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u2068',
    '\u00ad',
    '\u3164',
    '\ufe0f',
    '\u200d',
    '\ud800',
    '\u{e0041}',
  ],
  ...['harbour', 'Лавров', 'محمد', 'שלום', '字', '12'],
];
const nasty = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { minLength: 60, maxLength: 400 }).map((pieces) => pieces.join('')),
);
const address = (title: string) => `https://example.com/${title.replace(/[\s\p{Cs}]/gu, '')}?q=*_|~(a)*|x|`;

/** Every text display of a body. */
function textsOf(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(textsOf);
  if (typeof body !== 'object' || body === null) return [];
  return 'content' in body ? [String(body.content)] : Object.values(body).flatMap(textsOf);
}

/** The marks that a sheet means, in order; of a line that was left out none stand in the message. */
function meant(sheet: Sheet): Mark[] {
  const ofLine = ({ parts, short, look }: Line): Mark[] => {
    const all = [...parts, ...(short ?? [])];
    const text = all.map((part) => part.text).join('');
    const inside = all.flatMap((part): Mark[] => {
      const target = part.url === undefined ? undefined : linkTarget(part.url);
      const kind = { strong: 'strong', added: 'strong', emphasis: 'emphasis', struck: 'struck' } as const;
      return [
        ...(part.style === undefined ? [] : [{ kind: kind[part.style], text: part.text }]),
        ...(target === undefined
          ? []
          : [{ kind: 'link' as const, text: part.text === part.url ? target : part.text, target }]),
      ];
    });
    if (look === 'code') return [{ kind: 'code', text }];
    return look === 'small' ? [{ kind: 'small', text }, ...inside] : inside;
  };
  return [
    ...(sheet.title === '' ? [] : [{ kind: 'heading' as const, text: sheet.title }]),
    ...sheet.notes.map((text) => ({ kind: 'small' as const, text })),
    ...sheet.blocks.flatMap(({ before, words = '', after = [] }) => [
      ...before.flatMap(ofLine),
      ...(words === '' ? [] : [{ kind: 'quote' as const, text: words }]),
      ...after.flatMap(ofLine),
    ]),
  ];
}

/** The marks of a message that its sheet does not mean, in its order. */
function unmeant(answer: Answer, locale: string): Mark[] {
  const into = language(locale);
  const asked = { command: 'quote', options: { query: 'harbour' }, page: 0, userId: '42' };
  const sheet = sheetOf(answer, into, 'harbour');
  const texts = textsOf(toMessage(answer, asked, locale));
  const found = texts.flatMap(marksOf);
  // The last text is the footer, small as a whole.
  const expected =
    sheet.title === ''
      ? meant({ ...sheet, notes: [] })
      : [...meant(sheet), { kind: 'small' as const, text: 'Dateline' }];
  let at = 0;
  return found.filter((mark, index) => {
    if (index === found.length - 1 && mark.kind === 'small') return false;
    const next = expected.findIndex((each, place) => place >= at && agrees(mark, each));
    if (next < 0) return true;
    at = next + 1;
    return false;
  });
}

const bare = (text: string) =>
  visible(text)
    .replace(/`/g, '’')
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();

function agrees(mark: Mark, other: Mark): boolean {
  if (mark.kind !== other.kind || mark.target !== other.target) return false;
  if (mark.kind === 'small' || mark.kind === 'quote' || mark.kind === 'code') return true;
  const [text, whole] = [bare(mark.text), bare(other.text)];
  return text === whole || (text.endsWith('[…]') && whole.startsWith(text.slice(0, -3).trim()));
}

describe('a message', () => {
  it.each(['en', 'ar'])(
    'parses to the marks and links that were meant, and shows nothing unseen: %s',
    (locale) => {
      fc.assert(
        fc.property(hitsOf(nasty, address), nasty, fc.nat(9), (found, query, index) => {
          for (const answer of everyAnswer(found, query, index)) {
            expect(unmeant(answer, locale)).toEqual([]);
            expect(
              textsOf(toMessage(answer, { command: 'x', options: {}, page: 0, userId: '1' }, locale)).flatMap(
                unseenIn,
              ),
            ).toEqual([]);
          }
        }),
        { numRuns: 40 },
      );
    },
  );
});

describe('an address', () => {
  it.each([
    ['https://example.com/a_(b)*c|d||e', 'https://example.com/a%5F%28b%29%2Ac%7Cd%7C%7Ce'],
    ['https://example.com/~x y`z\\w<>.', 'https://example.com/%7Ex%20y%60z/w%3C%3E%2E'],
    ['http://exämple.com/ä?q=[1]', 'http://xn--exmple-cua.com/%C3%A4?q=%5B1%5D'],
    ['https://a_b.example.com/', 'https://a%5Fb.example.com/'],
    ['javascript:alert(1)', undefined],
    ['ftp://example.com/', undefined],
    ['discord://-/channels', undefined],
    ['https://news.example@evil.example/', undefined],
    ['http://[::1]/', undefined],
    [`https://example.com/${'x'.repeat(500)}`, undefined],
    ['no address', undefined],
  ])('%j is linked as %j', (url, target) => {
    expect(linkTarget(url)).toBe(target);
  });

  it('leads to the meant place, whatever stands in it', () => {
    const anyPath = fc.string({ unit: fc.constantFrom(...'*_|~`()<>[]{}^\\"\'.:;,!?#&=%25 aä/') });
    fc.assert(
      fc.property(anyPath, (path) => {
        const url = `https://example.com/${path}`;
        const target = linkTarget(url);
        if (target === undefined) return;
        const plain = (address: string) =>
          new URL(address).href.replace(/%[2-7][0-9A-F]/gi, (code) =>
            String.fromCharCode(Number.parseInt(code.slice(1), 16)),
          );
        expect(plain(target)).toBe(plain(url));
        expect(marksOf(`*[Title](${target})* · **x**`)).toEqual([
          { kind: 'emphasis', text: 'Title' },
          { kind: 'link', text: 'Title', target },
          { kind: 'strong', text: 'x' },
        ]);
      }),
    );
  });

  it('is a link of its own where it is shown as it is', () => {
    const url = 'https://example.com/a_(b)*c*';
    const view = viewOf(['x'], {}, { article: { url } });
    const page = { index: 0, count: 1, total: 1 };
    const answer: Answer = {
      kind: 'article',
      command: 'article',
      notes: [],
      archiveVersion: 'f00d',
      article: view.article,
      quotes: [view],
      page,
    };
    const found = textsOf(
      toMessage(answer, { command: 'article', options: {}, page: 0, userId: '1' }),
    ).flatMap(marksOf);
    expect(found.filter(({ kind }) => kind === 'link').map(({ target }) => target)).toEqual([
      'https://example.com/a%5F%28b%29%2Ac%2A',
    ]);
  });
});

describe('names', () => {
  const shown = (answer: Answer, locale = 'en') =>
    textsOf(toMessage(answer, { command: 'quote', options: {}, page: 0, userId: '1' }, locale)).join('\n');
  const of = (outlet: string, speaker: string, title = 'Harbour talks') =>
    quotes([
      hitOf(
        viewOf(
          ['We will stay'],
          {},
          {
            speaker,
            article: {
              title,
              outlet: { id: 'x', name: outlet, basis: 'footer' },
              date: { iso: '2016-12-12', precision: 'day', basis: 'stated' },
            },
          },
        ),
      ),
    ]);

  it('of the other direction are kept apart from the numbers beside them', () => {
    expect(shown(of('وكالة الميناء', 'Ada Quill', 'Talks: محادثات الميناء 2016'))).toContain(
      '\u2068وكالة الميناء\u2069 · 12 Dec 2016 · *Talks\\: \u2068محادثات الميناء\u2069 2016*',
    );
    expect(shown(of('Coast Wire', 'Ada Quill'), 'ar')).toContain('\u2068Coast Wire\u2069 · ');
    expect(shown(of('Coast Wire', 'Ada Quill'))).not.toMatch(/[\u2066-\u2069]/);
  });

  it('with letters of several alphabets are marked as such, in every language', () => {
    for (const locale of locales)
      expect(shown(of('Coast Wire', 'Sergey L\u0430vrov'), locale).replace(/[\u2066-\u2069]/g, '')).toContain(
        noteOn('Sergey L\u0430vrov', locale),
      );
    expect(shown(of('Coast Wire', 'Sergey Lavrov'))).not.toContain('mixes');
    expect(shown(of('РИА', 'Сергей Лавров'))).not.toContain('mixes');
  });
});
