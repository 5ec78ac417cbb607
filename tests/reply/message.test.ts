import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../commands/index.ts';
import { LIMITS } from '../../commands/index.ts';
import { drawn, readState, sentenceMessage, toMessage } from '../../src/reply/index.ts';
import { date, hitOf, viewOf } from '../support/views.ts';
import { everyAnswer, hitsOf, quotes } from './answers.ts';

const asked = { command: 'quote', options: { query: 'harbour' }, page: 0, userId: '42' };

/** Every text, custom id and component of a body, nested ones too. */
function parts(body: unknown) {
  const found = { texts: [] as string[], ids: [] as string[], components: 0 };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && typeof value.type === 'number') found.components += 1;
      if ('content' in value) found.texts.push(String(value.content));
      if ('custom_id' in value) found.ids.push(String(value.custom_id));
      Object.values(value).forEach(walk);
    }
  };
  walk(body);
  return found;
}

/** As Discord shows it. */
const shown = (answer: Answer) =>
  parts(toMessage(answer, asked))
    .texts.join('\n')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');

describe('toMessage', () => {
  it('shows words, speaker, role, outlet, date with its basis, and title', () => {
    const view = viewOf(
      ['The quay will hold'],
      { role: 'harbour master' },
      {
        speaker: 'Ida Quist',
        article: { date: date({ iso: '2019-03-07', basis: 'dateline-without-year' }), title: 'Quay “safe”' },
      },
    );
    expect(shown(quotes([hitOf(view)]))).toBe(
      [
        '### 1 quote for “harbour”',
        '> “The quay will hold”',
        '**Ida Quist**, harbour master',
        'The Mail · 7 Mar 2019 (year inferred) · *Quay “safe”*',
        '-# Dateline · corpus f00dfeed',
      ].join('\n'),
    );
  });

  it('puts the warning before words that were denied', () => {
    const view = viewOf(
      ['the quay is safe'],
      { kind: 'indirect', polarity: 'denied' },
      { speaker: 'Ida Quist' },
    );
    const text = shown(quotes([hitOf(view)]));
    expect(text.indexOf('denied')).toBeLessThan(text.indexOf('the quay is safe'));
  });

  it('names the outlets that have the same statement', () => {
    const other = viewOf(
      ['It will hold, the quay'],
      {},
      { article: { outlet: { id: 'x', name: 'Coast Wire', basis: 'dateline' } } },
    );
    expect(shown(quotes([hitOf(viewOf(['The quay will hold']), { alsoIn: [other] })]))).toContain(
      'The same statement in Coast Wire, undated: “It will hold, the quay”',
    );
  });

  it('links a title only to a web address that cannot break out', () => {
    const linked = (url: string) => shown(quotes([hitOf(viewOf(['x'], {}, { article: { url } }))]));
    expect(linked('https://example.com/a_(b)')).toContain(
      '[Harbour talks resume](https://example.com/a%5F%28b%29)',
    );
    expect(linked('javascript:alert(1)')).not.toContain('](');
    expect(linked('not a url')).not.toContain('](');
  });

  it('has page buttons only where there are pages, with dead ends disabled', () => {
    const one = quotes([hitOf(viewOf(['x'])), hitOf(viewOf(['y'], { id: 'ba9876543210' }))]);
    expect(toMessage(one, asked).components.some((component) => component.type === 1)).toBe(false);
    const row = toMessage({ ...one, page: { index: 1, count: 2, total: 6 } }, asked).components.find(
      (component) => component.type === 1,
    );
    expect(row).toMatchObject({
      components: [
        { label: '‹ Back', disabled: false },
        { label: '2 / 2', disabled: true },
        { label: 'Next ›', disabled: true },
      ],
    });
  });

  it('says which word failed when nothing was found', () => {
    const text = shown({
      kind: 'nothing',
      command: 'quote',
      asked: 'obama palmyra',
      archiveVersion: 'f00dfeed',
      notes: [
        { code: 'unknown-speaker', typed: 'obama' },
        { code: 'near-speakers', topic: 'Palmyra', names: ['Ida Quist'] },
      ],
    });
    expect(text).toContain('Nothing found for “obama palmyra”');
    expect(text).toContain('Nobody called “obama” is quoted in this corpus.');
    expect(text).toContain('Others on Palmyra: Ida Quist.');
  });

  it('stays within every limit, whatever the corpus holds and whoever asks', () => {
    const nasty = fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
      fc.constantFrom(
        '*'.repeat(3000),
        '\u202e'.repeat(50),
        'W'.repeat(5000),
        '# '.repeat(4000),
        '文'.repeat(9000),
        '<@1>'.repeat(900),
      ),
      fc.lorem({ maxCount: 400 }),
    );
    fc.assert(
      fc.property(hitsOf(nasty), nasty, fc.nat(9), (found, query, index) => {
        for (const answer of everyAnswer(found, query, index)) {
          const body = toMessage(answer, { ...asked, options: { query: query.slice(0, 200) } });
          const { texts, ids, components } = parts(body);
          expect(texts.reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(LIMITS.text);
          expect(texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0)).toBeLessThanOrEqual(
            10_170,
          );
          expect(texts.every((text) => text.trim().length > 0)).toBe(true);
          expect(components).toBeLessThanOrEqual(LIMITS.components);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.every((id) => id.length <= LIMITS.customId)).toBe(true);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('sentenceMessage', () => {
  it('is one inert text', () => {
    expect(sentenceMessage('Try `/quote` @here')).toEqual({
      flags: 1 << 15,
      components: [{ type: 10, content: 'Try \\`/quote\\` \\@here' }],
      allowed_mentions: { parse: [] },
    });
  });
});

describe('buttons', () => {
  const two = [hitOf(viewOf(['x'])), hitOf(viewOf(['y'], { id: 'ba9876543210' }))];

  it('open the context of each quote in a list', () => {
    const { ids } = parts(toMessage(quotes(two), asked));
    expect(ids.map((id) => readState([id]))).toMatchObject([
      { command: 'context', options: { id: '0123456789ab' }, shows: 'open', version: 'f00dfeed' },
      { command: 'context', options: { id: 'ba9876543210' } },
    ]);
  });

  it('stand in a row under a single quote', () => {
    const other = viewOf(['x'], { id: 'ba9876543210' });
    const { ids } = parts(toMessage(quotes([hitOf(viewOf(['x']), { alsoIn: [other] })]), asked));
    expect(ids.map((id) => readState([id])?.command)).toEqual(['context', 'elsewhere', 'cite', undefined]);
    expect(ids[3]).toBe('report:0123456789ab:f00dfeed');
  });

  it('say so when the corpus has changed since', () => {
    const stale = parts(toMessage(quotes(two), { ...asked, version: 'deadbeef' })).texts[0];
    expect(stale).toContain('The corpus has changed since');
    expect(parts(toMessage(quotes(two), { ...asked, version: 'f00dfeed' })).texts[0]).not.toContain(
      'changed',
    );
  });
});

describe('pictures', () => {
  it('are drawn and put below the title, where else the message says that they could not be', async () => {
    const card = toMessage(quotes([hitOf(viewOf(['x']))], { card: true }), asked);
    const shown = await drawn(card, (error) => expect.unreachable(String(error)));
    expect(shown.components[1]).toMatchObject({
      type: 12,
      items: [{ media: { url: 'attachment://quote.png' } }],
    });
    expect(shown.files?.[0]?.data.subarray(1, 4)).toEqual(Buffer.from('PNG'));
    const failures: unknown[] = [];
    const { instead } = card.picture ?? expect.unreachable();
    const picture = { name: 'x.png', draw: () => Promise.reject(new Error('no')), instead };
    const plain = await drawn({ ...card, picture }, (error) => failures.push(error));
    expect(plain.components.toSpliced(1, 1)).toEqual(card.components);
    expect(plain.components[1]).toMatchObject({ content: expect.stringContaining('could not be drawn') });
    expect(failures).toHaveLength(1);
  });
});
