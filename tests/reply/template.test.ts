import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotesAnswer } from '../../commands/index.ts';
import { nobody, payloadOf, templateOf, toMessage } from '../../src/reply/index.ts';
import { hitOf, viewOf } from '../support/views.ts';

const people = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);

describe('templateOf', () => {
  it('gives everybody what would have been laid out for them, whatever the corpus and the question hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, text, people, fc.boolean(), fc.nat(9), (words, query, userId, isPublic, index) => {
        const made = nobody();
        const answer: QuotesAnswer = {
          kind: 'quotes',
          command: 'quote',
          notes: [],
          archiveVersion: 'f00dfeed00000000',
          hits: [hitOf(viewOf([`x ${words}`])), hitOf(viewOf([words], { id: 'ba9876543210' }))],
          page: { index, count: 10, total: 50 },
          filters: [{ option: 'speaker', id: words, name: words, count: 2 }],
        };
        const laidOut = (whose: string) => {
          const asked = { command: 'quote', options: { query }, page: index, userId: whose };
          return Buffer.from(payloadOf(toMessage(answer, asked, 'en', isPublic)).json).toString();
        };
        const template = templateOf(Buffer.from(laidOut(made)), made);
        expect(Buffer.from(template.for(userId)).toString()).toBe(laidOut(userId));
      }),
    );
  });

  it('does not change with the people whom it was filled in for', () => {
    const made = nobody();
    const template = templateOf(Buffer.from(`{"custom_id":"remove:${made}"}`), made);
    const first = Buffer.from(template.for('1234567890123456789'));
    template.for('9');
    expect(Buffer.from(template.for('1234567890123456789'))).toEqual(first);
    expect(first.toString()).toBe('{"custom_id":"remove:01234567890123456789"}');
  });
});
