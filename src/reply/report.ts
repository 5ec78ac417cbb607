import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { COMPONENT, STYLE } from '../../commands/discord.ts';
import type { QuoteView } from '../../commands/index.ts';
import { cutWords } from '../language/cut.ts';
import { type Language, language } from '../language/index.ts';
import { type ReportAct, reportId } from './acts.ts';
import { escapedWithin, field } from './markdown.ts';
import { textMessage } from './message.ts';
import type { ReplyBody } from './payload.ts';
import { spokenText } from './spoken.ts';
import { dateText, speakerText } from './wording.ts';

/** What a report is about, as it was shown. */
interface About {
  readonly words: string;
  readonly speaker: string;
  readonly source: string;
}

/** What somebody says is wrong with a quote. */
export interface Report {
  /** Quote id. */
  readonly quote: string;
  /** Version of the archive that the answer was made from. */
  readonly version: string;
  /** The words, who is said to have said them, and where; absent when the quote is no longer in the corpus. */
  readonly about?: About;
  /** What the person wrote. */
  readonly text: string;
  /** As in the log. */
  readonly reference: string;
}

/** The custom id of the field that the person writes into. */
export const REPORT_FIELD = 'text';

/** https://docs.discord.com/developers/interactions/receiving-and-responding: the title of a form, the label of a field. */
const FORM_TEXT = 45;
const PLACEHOLDER = 100;
/** Our own bound on what a person may write, so that a report is one message. */
const MOST = 1000;

/** The form in which a person says what is wrong with a quote. */
export function reportForm(
  { quote, version }: ReportAct,
  { say }: Language,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: reportId(quote, version),
    title: cutWords(say('report.title'), FORM_TEXT),
    components: [
      {
        type: COMPONENT.label,
        label: cutWords(say('report.label'), FORM_TEXT),
        component: {
          type: COMPONENT.textInput,
          custom_id: REPORT_FIELD,
          style: STYLE.paragraphInput,
          required: true,
          max_length: MOST,
          placeholder: cutWords(say('report.placeholder'), PLACEHOLDER),
        },
      },
    ],
  };
}

/** What the owner must know of a quote to look into it. */
export function aboutQuote(view: QuoteView): About {
  const into = language('en');
  const { name, rest } = speakerText(view, into);
  const { outlet, date, title, file } = view.article;
  return {
    words: spokenText(view),
    speaker: name + rest,
    source: [outlet.name, dateText(date, into), title, file].join(' · '),
  };
}

/**
 * A report as a message to the bot's owner, in English as the log: nothing in it can be markup or a mention.
 * @param id under which it is kept
 */
export function reportMessage({ quote, version, about, text, reference }: Report, id: string): ReplyBody {
  const into = language('en');
  const lines = [
    `### Report on quote ${field(quote, into)}`,
    about ? `> ${escapedWithin(about.words.replace(/\s+/gu, ' '), 1000)}` : '-# No longer in the corpus.',
    ...(about ? [`${field(about.speaker, into)} · ${field(about.source, into, 200)}`] : []),
    '**What is wrong with it:**',
    escapedWithin(text.trim(), MOST * 2),
    `-# report ${field(id, into, 20)} · corpus ${field(version, into, 20)} · ${field(reference, into, 20)}`,
  ];
  return textMessage(lines.join('\n'));
}
