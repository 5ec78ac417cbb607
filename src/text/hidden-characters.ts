/*
 * The one rule for characters that nobody sees: which are ignored when words are compared, which count as a space, and
 * what is taken out when a text is shown. Reading, searching, checking and showing all ask here. After Unicode 16:
 * `Default_Ignorable_Code_Point`, Standard Annex 9 (bidirectional controls), Standard 51 (emoji), and what news pages use.
 *
 * | characters                                                        | compared     | shown                           |
 * | ----------------------------------------------------------------- | ------------ | ------------------------------- |
 * | IGNORED: soft hyphen, word joiner, marks and controls of          | ignored      | taken out                       |
 * |   direction, byte order mark, tags, control characters, …         |              |                                 |
 * | JOINERS: zero-width (non-)joiner, variation selectors             | ignored      | kept where they shape an emoji  |
 * |                                                                   |              |   or a script that needs them   |
 * | ZERO_WIDTH: zero-width space                                      | a space,     | a space between words of        |
 * |                                                                   |   that may be|   scripts with spaces, else     |
 * |                                                                   |   none       |   taken out                     |
 * | FILLERS: Hangul fillers, empty Braille cell                       | the same     | a space, but inside a word      |
 * | white space, no-break spaces, separators of lines and paragraphs  | a space      | a space                         |
 * | half a surrogate pair                                             | a border     | U+FFFD                          |
 */

/** As insides of a character class; what stands beyond the basic plane needs the flag `u`. */
const CONTROLS = String.raw`\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f`;
const IGNORED = String.raw`\xad\u034f\u061c\u17b4\u17b5\u180e\u200e\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff`;
const IGNORED_BEYOND = String.raw`\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}`;
const JOINERS = String.raw`\u180b-\u180d\u180f\u200c\u200d\ufe00-\ufe0f`;
const JOINERS_BEYOND = String.raw`\u{e0100}-\u{e01ef}`;
export const ZERO_WIDTH = '\u200b';
const FILLERS = String.raw`\u115f\u1160\u2800\u3164\uffa0`;

/** Nothing to compare: inside a word they are passed over. */
export const IGNORED_CLASS = `${CONTROLS}${IGNORED}${IGNORED_BEYOND}${JOINERS}${JOINERS_BEYOND}`;

export const HIDDEN = new RegExp(`[${IGNORED_CLASS}${ZERO_WIDTH}${FILLERS}\\p{Cs}]`, 'u');
export const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');
const ONLY_IGNORED = new RegExp(`^[${IGNORED_CLASS}]$`, 'u');
const ALL_IGNORED = new RegExp(`[${IGNORED_CLASS}]`, 'gu');
export const BLANK = new RegExp(`^[${ZERO_WIDTH}${FILLERS}]+$`, 'u');
const ALL_BLANKS = new RegExp(`[${ZERO_WIDTH}${FILLERS}]`, 'gu');
export const JOINER = new RegExp(`^[${JOINERS}${JOINERS_BEYOND}]$`, 'u');

/** What a character is when words are compared; undefined for one that can be seen, or is common white space. */
export function hiddenKind(character: string): 'ignored' | 'blank' | undefined {
  if (ONLY_IGNORED.test(character)) return 'ignored';
  return BLANK.test(character) ? 'blank' : undefined;
}

/** A text without what is ignored when words are compared. */
export const withoutIgnored = (text: string): string => text.replace(ALL_IGNORED, '');

/** A text in which every blank is a space, as long as before. */
export const withSpaces = (text: string): string => text.replace(ALL_BLANKS, ' ');
