import type { JsonObject } from './json.ts';
import { userJson } from './message.ts';

/** One kind of message that people click on. */
export interface MessageKind {
  /** The fields that it has beside those of an empty message, or in place of them. */
  readonly json: JsonObject;
  /** Whether the words given stand in it. */
  readonly says: boolean;
}

const says = (json: JsonObject): MessageKind => ({ json, says: true });
const mute = (json: JsonObject): MessageKind => ({ json, says: false });

const AT = '2020-01-02T03:04:05.000000+00:00';
const FORWARD = 1;
const REPLY = 19;
const VOICE_FLAG = 1 << 13;
const SNAPSHOT_FLAG = 1 << 14;
const COMPONENTS_FLAG = 1 << 15;

const attachment = (more: JsonObject): JsonObject => ({
  id: '600000000000000001',
  filename: 'image.png',
  content_type: 'image/png',
  size: 1234,
  width: 100,
  height: 50,
  url: 'https://cdn.example/attachments/1/2/image.png',
  proxy_url: 'https://media.example/attachments/1/2/image.png',
  ...more,
});

const snapshot = (more: JsonObject): JsonObject => ({
  message: {
    type: 0,
    content: '',
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    timestamp: AT,
    edited_timestamp: null,
    flags: 0,
    ...more,
  },
});

const reference = (more: JsonObject = {}): JsonObject => ({
  message_reference: {
    type: FORWARD,
    channel_id: '700000000000000001',
    message_id: '700000000000000002',
    ...more,
  },
});

const poll = (more: JsonObject): JsonObject => ({
  poll: {
    question: { text: 'Which?' },
    answers: [
      { answer_id: 1, poll_media: { text: 'Yes' } },
      { answer_id: 2, poll_media: { text: 'No', emoji: { id: null, name: '🙅' } } },
    ],
    expiry: AT,
    allow_multiselect: false,
    layout_type: 1,
    ...more,
  },
});

const referenced = (content: string): JsonObject => ({
  id: '700000000000000002',
  type: 0,
  channel_id: '700000000000000001',
  author: userJson({ id: '500000000000000003', username: 'third' }),
  ...(snapshot({ content }).message as JsonObject),
});

/**
 * Every kind of message that Discord has a menu for, with these words where such a message holds words:
 * https://docs.discord.com/developers/resources/message
 */
export function messageKinds(words: string): Readonly<Record<string, MessageKind>> {
  const embed = (more: JsonObject): JsonObject => ({ embeds: [{ type: 'rich', ...more }] });
  const display = { type: 10, id: 3, content: words };
  return {
    'a text': says({ content: words }),
    'a text in Markdown': says({ content: `> ${words}\n-# as heard` }),
    'a text with mentions': says({
      content: `<@400000000000000001> <#700000000000000001> ${words} <:ok:123456789012345678>`,
    }),
    'a question in a poll': says(poll({ question: { text: words } })),
    'an answer in a poll': says(
      poll({
        answers: [
          { answer_id: 1, poll_media: { text: 'Nobody' } },
          { answer_id: 2, poll_media: { text: words } },
        ],
      }),
    ),
    'a poll that is over': says(
      poll({
        question: { text: words },
        results: { is_finalized: true, answer_counts: [{ id: 1, count: 3, me_voted: false }] },
      }),
    ),
    'a poll of emoji, without an end': says(
      poll({
        question: { text: words },
        answers: [{ answer_id: 1, poll_media: { emoji: { id: '123456789012345678', name: 'ok' } } }],
        expiry: null,
      }),
    ),
    'a forward': says({
      ...reference({ guild_id: '200000000000000001' }),
      flags: SNAPSHOT_FLAG,
      message_snapshots: [snapshot({ content: words })],
    }),
    'a forward without its reference': says({
      flags: SNAPSHOT_FLAG,
      message_snapshots: [snapshot({ content: words })],
    }),
    'a forward from a direct message': says({
      ...reference(),
      flags: SNAPSHOT_FLAG,
      message_snapshots: [snapshot({ content: words })],
    }),
    'a forward of an embed': says({
      ...reference(),
      message_snapshots: [snapshot(embed({ description: words }))],
    }),
    'a forward of components': says({
      ...reference(),
      message_snapshots: [snapshot({ flags: COMPONENTS_FLAG, components: [display] })],
    }),
    'a forward of a picture with a caption': says({
      ...reference(),
      message_snapshots: [snapshot({ attachments: [attachment({ description: words })] })],
    }),
    'a forward of a sticker': mute({
      ...reference(),
      message_snapshots: [
        snapshot({ sticker_items: [{ id: '800000000000000001', name: 'Wave', format_type: 1 }] }),
      ],
    }),
    'a reply': says({
      type: REPLY,
      content: words,
      ...reference({ type: 0 }),
      referenced_message: referenced('What was it?'),
    }),
    'a reply to what is gone': says({
      type: REPLY,
      content: words,
      ...reference({ type: 0 }),
      referenced_message: null,
    }),
    'an embed with a title and a description': says(embed({ title: 'Harbour', description: words })),
    'an embed with words in its title only': says(embed({ title: words })),
    'an embed with fields': says(embed({ fields: [{ name: 'Said', value: words, inline: true }] })),
    'an embed with an author and a footer': says(
      embed({ author: { name: 'The Wire' }, footer: { text: words } }),
    ),
    'an embed without words': mute(
      embed({ image: { url: 'https://example.org/i.png', width: 1, height: 1 } }),
    ),
    'a link with its preview': says({
      content: 'https://example.org/harbour',
      embeds: [
        {
          type: 'article',
          url: 'https://example.org/harbour',
          provider: { name: 'The Wire', url: 'https://example.org' },
          title: 'Harbour',
          description: words,
          thumbnail: { url: 'https://example.org/t.png', width: 1, height: 1 },
        },
      ],
    }),
    'a link without a preview': mute({ content: 'https://example.org/harbour/the-wall-will-stand' }),
    'a bot’s text beside its embed': says({ content: 'News:', ...embed({ description: words }) }),
    'a sticker': mute({ sticker_items: [{ id: '800000000000000001', name: 'Wave', format_type: 1 }] }),
    'a voice message': mute({
      flags: VOICE_FLAG,
      attachments: [
        attachment({
          filename: 'voice-message.ogg',
          content_type: 'audio/ogg',
          duration_secs: 3.2,
          waveform: 'AAAA',
        }),
      ],
    }),
    'a picture': mute({ attachments: [attachment({})] }),
    'a picture with a caption': says({ attachments: [attachment({ description: words })] }),
    'a picture beside a text': says({ content: words, attachments: [attachment({})] }),
    'a text display': says({ flags: COMPONENTS_FLAG, components: [display] }),
    'a text display in a section in a container': says({
      flags: COMPONENTS_FLAG,
      components: [
        {
          type: 17,
          id: 1,
          components: [
            {
              type: 9,
              id: 2,
              components: [display],
              accessory: { type: 11, id: 4, media: { url: 'https://example.org/i.png' } },
            },
          ],
        },
      ],
    }),
    'a gallery with a caption': says({
      flags: COMPONENTS_FLAG,
      components: [
        { type: 12, id: 1, items: [{ media: { url: 'https://example.org/i.png' }, description: words }] },
      ],
    }),
    'buttons alone': mute({
      components: [
        { type: 1, id: 1, components: [{ type: 2, id: 2, style: 2, label: 'Go', custom_id: 'go' }] },
      ],
    }),
    'emoji alone': mute({ content: '👍 <:ok:123456789012345678> <a:dance:123456789012345679>' }),
    'a mention alone': mute({
      content: '<@400000000000000001>',
      mentions: [userJson({ id: '400000000000000001', username: 'reader' })],
    }),
    'nothing at all': mute({}),
    'somebody who joined': mute({ type: 7 }),
    'somebody who boosted': mute({ type: 8 }),
    'a message that was pinned': mute({ type: 6, ...reference({ type: 0 }) }),
    'a call': mute({ type: 3, call: { participants: ['400000000000000001'], ended_timestamp: AT } }),
    'a thread that was made': says({ type: 18, content: words, ...reference({ type: 0 }) }),
    'the result of a poll': says({
      type: 46,
      embeds: [
        {
          type: 'poll_result',
          fields: [
            { name: 'poll_question_text', value: words, inline: false },
            { name: 'victor_answer_votes', value: '3', inline: false },
            { name: 'total_votes', value: '5', inline: false },
          ],
        },
      ],
      ...reference({ type: 0 }),
    }),
    'an answer of a bot': says({
      type: 20,
      content: words,
      application_id: '900000000000000001',
      webhook_id: '900000000000000001',
      interaction_metadata: {
        id: '900000000000000002',
        type: 2,
        user: userJson({ id: '400000000000000001', username: 'reader' }),
        authorizing_integration_owners: {},
        name: 'news',
      },
    }),
    'a message of a webhook': says({
      content: words,
      webhook_id: '900000000000000003',
      author: { id: '900000000000000003', username: 'Feed', avatar: null, bot: true },
    }),
    'a message from a followed channel': says({ content: words, flags: 1 << 1, ...reference({ type: 0 }) }),
    'an invitation to an activity': mute({
      activity: { type: 1, party_id: 'x' },
      application: { id: '1', name: 'Game' },
    }),
    'a purchase': mute({
      type: 44,
      purchase_notification: { type: 0, guild_product_purchase: { listing_id: '1', product_name: 'P' } },
    }),
    'a message of a kind that there is not': says({ type: 9999, content: words }),
  };
}
