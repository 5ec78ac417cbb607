import type { Measure, Scene, TextItem } from '../../src/picture/scene.ts';

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const textsOf = ({ items }: Scene): TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : []));

/** Where the letters of each line stand: from its tallest to its deepest, and as wide as the typeface sets it. */
export function boxesOf(scene: Scene, measure: Measure): Box[] {
  return textsOf(scene).map(({ text, x, y, size, font, align }) => {
    const width = measure(text, font) * size;
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    return { text, left, right: left + width, top: y - 0.75 * size, bottom: y + 0.25 * size };
  });
}

/** Pairs of lines that stand on each other. */
export function overlaps(boxes: readonly Box[]): [string, string][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom)
      .map((b): [string, string] => [a.text, b.text]),
  );
}
