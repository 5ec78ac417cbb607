import { AMBER, FAINT, GROUND, HAIRLINE, INK, legible, MUTED } from '../colour.ts';
import type { Direction, Font, Item, Measure, Scene, TextItem } from '../scene.ts';
import { directionOf, drawable } from '../text/clean.ts';
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
const SANS: Font = { family: 'sans', weight: 400 };
const STRONG: Font = { family: 'sans', weight: 600 };

/** Under each note above the words, and between the last one and the words. */
const NOTE_GAP = 4;
const WORDS_GAP = 10;

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
  const speaker = put.fit(input.speaker, STRONG, {
    width: INNER,
    height: 84,
    sizes: [36, 33, 30],
    leading: 1.25,
    lines: 2,
  });
  const role = put.fit(input.role ?? '', SANS, {
    width: INNER,
    height: 72,
    sizes: [27, 25],
    leading: 1.3,
    lines: 2,
  });
  const speakerTop = RULE - 26 - heightOf(speaker) - heightOf(role);

  const notes = [
    { text: input.warning, font: STRONG, color: AMBER, sign: true },
    { text: input.manner, font: SANS, color: MUTED, sign: false },
  ].flatMap(({ text, ...rest }) => {
    if (!text) return [];
    const width = rest.sign ? INNER - 40 : INNER;
    return [
      {
        ...rest,
        fitted: put.fit(text, rest.font, { width, height: 72, sizes: [27, 25], leading: 1.32, lines: 2 }),
      },
    ];
  });
  const notesHeight = notes.reduce(
    (sum, { fitted }) => sum + heightOf(fitted) + NOTE_GAP,
    notes.length > 0 ? WORDS_GAP : 0,
  );
  const room = speakerTop - 30 - top.bottom - notesHeight;
  const words = put.fit(
    input.words,
    SERIF,
    { width: INNER, height: room, sizes: WORDS, leading: 1.3 },
    closeMark,
  );

  // Above the middle of its room: a short quote in the exact middle looks as if it were sinking.
  let y = top.bottom + (room - heightOf(words)) * 0.42;
  const items: Item[] = [
    { kind: 'rect', x: put.mirrored(0, 14), y: 0, width: 14, height: CARD.height, color: accent },
    ...top.items,
  ];
  for (const { fitted, font, color, sign } of notes) {
    if (sign)
      items.push({ kind: 'warning', x: put.mirrored(MARGIN, 28), y: y + 3, size: 28, color, ground: GROUND });
    items.push(...put.lines(fitted, { font, color, y, indent: sign ? 40 : 0 }));
    y += heightOf(fitted) + NOTE_GAP;
  }
  if (notes.length > 0) y += WORDS_GAP;
  items.push(
    ...put.words(words, { y, accent, hung: input.quoted }),
    ...put.lines(speaker, { font: STRONG, color: INK, y: speakerTop }),
    ...put.lines(role, { font: SANS, color: MUTED, y: speakerTop + heightOf(speaker) }),
    { kind: 'rect', x: MARGIN, y: RULE, width: INNER, height: 2, color: HAIRLINE },
    ...footer(input, put),
  );
  return { ...CARD, ground: GROUND, items };
}

/** A closing mark for words that were cut before they reached theirs; German marks, which close with “, stay as they are. */
export function closeMark(cut: string): string {
  if (cut.includes('„')) return cut;
  const open = [...cut].reduce((sum, char) => sum + (char === '“' ? 1 : char === '”' ? -1 : 0), 0);
  return open > 0 ? `${cut}”` : cut;
}

/** Outlet and date side by side, or one under the other where they need it. */
function header({ outlet, date }: CardInput, accent: number, put: Placer): { items: Item[]; bottom: number } {
  const room = { width: INNER, height: 40, sizes: [28, 25], leading: 1.35, lines: 1 };
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
  const room = { height: 30, sizes: [21], leading: 1.4, lines: 1 };
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

/** Puts fitted texts on the card; a card that reads from right to left is the mirror image of the other. */
function placer(direction: Direction, measure: Measure) {
  const mirrored = (x: number, width = 0) => (direction === 'rtl' ? CARD.width - x - width : x);
  const fit = (text: string, font: Font, room: Room, mend?: (cut: string) => string) =>
    fitText(drawable(text), font, room, measure, mend);
  const lines = (fitted: Fitted, { indent = 0, end = false, ...style }: LineStyle): TextItem[] =>
    place(fitted, {
      ...style,
      x: mirrored(end ? CARD.width - MARGIN : MARGIN + indent),
      align: end === (direction === 'rtl') ? 'left' : 'right',
      direction,
    });
  /** The opening mark hangs in the margin, so that the letters stand in line. */
  const words = (
    fitted: Fitted,
    { y, accent, hung }: { y: number; accent: number; hung: boolean },
  ): TextItem[] => {
    const [first, ...rest] = lines(fitted, { font: SERIF, color: INK, y });
    if (!hung || !first?.text.startsWith('“')) return first ? [first, ...rest] : [];
    const outside = first.align === 'left' ? 'right' : 'left';
    return [
      { ...first, text: '“', align: outside, color: accent },
      { ...first, text: first.text.slice(1) },
      ...rest,
    ];
  };
  return {
    mirrored,
    fit,
    widthOf: (fitted: Fitted, font: Font) => widthOf(fitted, font, measure),
    lines,
    words,
  };
}
