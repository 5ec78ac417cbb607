import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/discord/messageText.ts';
import { mutations } from './fake/malformed.ts';
import { messageKinds } from './fake/messageKinds.ts';

const text = (content: string) => ({ type: 10, id: 1, content });

describe('textOf', () => {
  test.each(Object.entries(messageKinds('We shall see')))('%s', (_name, { json, says }) => {
    const read = textOf({ content: '', embeds: [], components: [], attachments: [], ...json });
    if (says) expect(read).toContain('We shall see');
    else expect(read).toBe('');
  });

  test('has one line for everything that the message shows, in its order', () => {
    expect(
      textOf({
        attachments: [{ filename: 'a.png', description: 'caption' }],
        components: [text('display'), { type: 17, components: [text('inside')] }],
        embeds: [
          {
            footer: { text: 'footer' },
            fields: [{ name: 'name', value: 'value' }],
            description: 'description',
            title: 'title',
            author: { name: 'author' },
            provider: { name: 'provider' },
          },
        ],
        poll: { question: { text: 'question' }, answers: [{ poll_media: { text: 'answer' } }] },
        message_snapshots: [{ message: { content: 'forwarded' } }],
        content: 'content',
      }).split('\n'),
    ).toEqual([
      'content',
      'forwarded',
      'question',
      'answer',
      'author',
      'title',
      'description',
      'name',
      'value',
      'footer',
      'display',
      'inside',
      'caption',
    ]);
  });

  test('says the same only once', () => {
    expect(textOf({ content: 'Same', embeds: [{ title: 'Same', description: ' Same ' }] })).toBe('Same');
  });

  test('leaves out the reply’s own question, labels, names of files and what polls count', () => {
    expect(
      textOf({
        content: 'Reply',
        referenced_message: { content: 'Asked' },
        components: [{ type: 1, components: [{ type: 2, label: 'Button', custom_id: 'x' }] }],
        attachments: [{ filename: 'words-of-a-file.png' }],
        sticker_items: [{ name: 'Wave' }],
        embeds: [{ type: 'poll_result', fields: [{ name: 'total_votes', value: '5' }] }],
      }),
    ).toBe('Reply');
  });

  test('is at most as long as a message, and says where it was cut', () => {
    const long = textOf({
      embeds: Array.from({ length: 10 }, (_, at) => ({ description: `${at} ${'word '.repeat(800)}` })),
    });
    expect(long.length).toBeLessThanOrEqual(4000);
    expect(long).toMatch(/word \[…\]$/);
    expect(textOf({ content: 'x'.repeat(4000) })).toBe('x'.repeat(4000));
  });

  test('never throws, whatever came', () => {
    for (const { json } of Object.values(messageKinds('We shall see')))
      for (const { event } of mutations(json)) expect(typeof textOf(event)).toBe('string');
    fc.assert(fc.property(fc.anything(), (anything) => typeof textOf(anything) === 'string'));
  });
});
