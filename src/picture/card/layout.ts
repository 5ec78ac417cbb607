import { type Direction, directionOf } from '../../text/direction.ts';
import { AMBER, FAINT, GROUND, HAIRLINE, INK, legible, MUTED } from '../colour.ts';
import { mirrored } from '../mirror.ts';
import { type Font, type Item, type Measure, SANS, type Scene, STRONG, type TextItem } from '../scene.ts';
import { drawable } from '../text/clean.ts';
import { type Fitted, fitText, heightOf, type Room } from '../text/fit.ts';
import { place, widthOf } from '../text/place.ts';
import type { CardInput } from './types.ts';

/** The size that link previews use everywhere, in pixels. */
const CARD = { width: 1200, height: 630 } as const;

/** From the edge to the text. */
const MARGIN = 76;
const INNER = CARD.width - 2 * MARGIN;
const TOP = 56;
const RULE = 546;
const FOOT = 594;

const SERIF: Font = { family: 'serif', weight: 400 };

/** Under each note above the words, and between the last one and the words. */
const NOTE_GAP = 4;
const WORDS_GAP = 10;

/** From the edge of the text to the warning's words. */
const SIGN = 40;
const WARNING = { kind: 'warning', x: MARGIN, size: 28, color: AMBER, ground: GROUND } as const;

/** The rooms of what stands around the words. */
const ROOMS = {
  speaker: { width: INNER, height: 84, sizes: [36, 33, 30], leading: 1.25, lines: 2 },
  role: { width: INNER, height: 72, sizes: [27, 25], leading: 1.3, lines: 2 },
  note: { width: INNER, height: 72, sizes: [27, 25], leading: 1.32, lines: 2 },
  header: { width: INNER, height: 40, sizes: [28, 25], leading: 1.35, lines: 1 },
  footer: { height: 30, sizes: [21], leading: 1.4, lines: 1 },
} as const;

/** A quote steps down through these sizes; below the last it could not be read on a phone. */
const WORDS = [66, 60, 54, 49, 45, 41, 38, 35, 32, 30];

/**
 * Places everything on a quote card. Pure: the same input and the same widths give the same card, and no text leaves
 * its room, whatever the input holds.
 */
export function layoutCard(input: CardInput, measure: Measure): Scene {
  const direction = input.direction ?? directionOf(drawable(input.words));
  const accent = legible(input.accent);
  const put = placer(direction, measure);

  const top = header(input, accent, put);
  const speaker = put.fit(input.speaker, STRONG, ROOMS.speaker);
  const role = put.fit(input.role ?? '', SANS, ROOMS.role);
  const speakerTop = RULE - 26 - heightOf(speaker) - heightOf(role);
  const notes = fitNotes(input, put);
  const height = speakerTop - 30 - top.bottom - notes.height;
  const words = put.fit(input.words, SERIF, { width: INNER, height, sizes: WORDS, leading: 1.3 }, closeMark);
  // Above the middle of its room: a short quote in the exact middle looks as if it were sinking.
  const y = top.bottom + (height - heightOf(words)) * 0.42;

  const scene: Scene = {
    ...CARD,
    ground: GROUND,
    items: [
      { kind: 'rect', x: 0, y: 0, width: 14, height: CARD.height, color: accent },
      ...top.items,
      ...notes.at(y),
      ...put.words(words, { y: y + notes.height, accent, hung: input.quoted }),
      ...put.lines(speaker, { font: STRONG, color: INK, y: speakerTop }),
      ...put.lines(role, { font: SANS, color: MUTED, y: speakerTop + heightOf(speaker) }),
      { kind: 'rect', x: MARGIN, y: RULE, width: INNER, height: 2, color: HAIRLINE },
      ...footer(input, put),
    ],
  };
  return direction === 'rtl' ? mirrored(scene) : scene;
}

/** A closing mark for words that were cut before they reached theirs; German marks, which close with “, stay as they are. */
export function closeMark(cut: string): string {
  if (cut.includes('„')) return cut;
  const open = [...cut].reduce((sum, char) => sum + (char === '“' ? 1 : char === '”' ? -1 : 0), 0);
  return open > 0 ? `${cut}”` : cut;
}

/** The warning with its sign, then the manner: above the words, because they change what the words mean. */
function fitNotes(
  { warning = '', manner = '' }: CardInput,
  put: Placer,
): { height: number; at: (y: number) => Item[] } {
  const warned = put.fit(warning, STRONG, { ...ROOMS.note, width: INNER - SIGN });
  const told = put.fit(manner, SANS, ROOMS.note);
  const gap = (fitted: Fitted) => (fitted.lines.length > 0 ? heightOf(fitted) + NOTE_GAP : 0);
  const height = gap(warned) + gap(told);
  return {
    height: height > 0 ? height + WORDS_GAP : 0,
    at: (y) => [
      ...(warned.lines.length > 0 ? [{ ...WARNING, y: y + 3 }] : []),
      ...put.lines(warned, { font: STRONG, color: AMBER, y, indent: SIGN }),
      ...put.lines(told, { font: SANS, color: MUTED, y: y + gap(warned) }),
    ],
  };
}

/** Outlet and date side by side, or one under the other where they need it. */
function header({ outlet, date }: CardInput, accent: number, put: Placer): { items: Item[]; bottom: number } {
  const room = ROOMS.header;
  const when = put.fit(date, SANS, room);
  const left = INNER - put.widthOf(when, SANS) - 40;
  const beside = put.fit(outlet, STRONG, { ...room, width: Math.max(left, 1) });
  if (left > 200 && !beside.cut) {
    return {
      items: [
        ...put.lines(beside, { font: STRONG, color: accent, y: TOP }),
        ...put.lines(when, { font: SANS, color: MUTED, y: TOP, end: true }),
      ],
      bottom: TOP + 40 + 24,
    };
  }
  const above = put.fit(outlet, STRONG, room);
  return {
    items: [
      ...put.lines(above, { font: STRONG, color: accent, y: TOP - 14 }),
      ...put.lines(when, { font: SANS, color: MUTED, y: TOP + 24 }),
    ],
    bottom: TOP + 64 + 16,
  };
}

function footer({ title, footer: foot }: CardInput, put: Placer): Item[] {
  const room = ROOMS.footer;
  const end = put.fit(foot, SANS, { ...room, width: INNER / 2 });
  const start = put.fit(title ?? '', SANS, { ...room, width: INNER - put.widthOf(end, SANS) - 48 });
  const y = FOOT - 30;
  return [
    ...put.lines(start, { font: SANS, color: FAINT, y }),
    ...put.lines(end, { font: SANS, color: FAINT, y, end: true }),
  ];
}

interface LineStyle {
  readonly font: Font;
  readonly color: number;
  /** Top of the first line. */
  readonly y: number;
  readonly indent?: number;
  /** At the edge where lines end. */
  readonly end?: boolean;
}

type Placer = ReturnType<typeof placer>;

/** Puts fitted texts on the card. */
function placer(direction: Direction, measure: Measure) {
  const fit = (text: string, font: Font, room: Room, mend?: (cut: string) => string) =>
    fitText(drawable(text), font, room, measure, mend);
  const lines = (fitted: Fitted, { indent = 0, end = false, ...style }: LineStyle): TextItem[] =>
    place(fitted, {
      ...style,
      x: end ? CARD.width - MARGIN : MARGIN + indent,
      align: end ? 'right' : 'left',
      direction,
    });
  /** The opening mark hangs in the margin, so that the letters stand in line. */
  const words = (
    fitted: Fitted,
    { y, accent, hung }: { y: number; accent: number; hung: boolean },
  ): TextItem[] => {
    const [first, ...rest] = lines(fitted, { font: SERIF, color: INK, y });
    if (!hung || !first?.text.startsWith('“')) return first ? [first, ...rest] : [];
    return [
      { ...first, text: '“', align: 'right', color: accent },
      { ...first, text: first.text.slice(1) },
      ...rest,
    ];
  };
  return { fit, widthOf: (fitted: Fitted, font: Font) => widthOf(fitted, font, measure), lines, words };
}
