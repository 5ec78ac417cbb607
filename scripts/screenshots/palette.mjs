// A PNG of at most 256 colours: a third of the size for pictures of text, and no difference that can be seen.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

/**
 * @param {Uint8ClampedArray} rgba pixels, four bytes each; they must be opaque
 * @param {number} width @param {number} height in pixels
 * @returns {Buffer} PNG as in the W3C's specification, third edition: colour type 3, no filter
 */
export function palettePng(rgba, width, height) {
  const counts = new Map();
  for (let at = 0; at < rgba.length; at += 4) {
    const color = (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2];
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const index = new Map([...counts.keys()].map((color) => [color, nearest(color, palette)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      lines[y * (width + 1) + 1 + x] = index.get((rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colors = Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 0xff, color & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours themselves, or boxes of them cut at the median of their longest side until there are 256 (Heckbert 1982). */
function paletteOf(counts) {
  if (counts.size <= COLORS) return [...counts.keys()];
  const boxes = [[...counts.keys()]];
  while (boxes.length < COLORS) {
    const sides = boxes.map((box) => longestSide(box, counts));
    const widest = sides.reduce((best, side, at) => (side.weight > sides[best].weight ? at : best), 0);
    const { shift } = sides[widest];
    const [box] = boxes.splice(widest, 1);
    box.sort((a, b) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff));
    boxes.push(box.slice(0, box.length >> 1), box.slice(box.length >> 1));
  }
  return boxes.map((box) =>
    box.reduce((best, color) => (counts.get(color) > counts.get(best) ? color : best)),
  );
}

function longestSide(box, counts) {
  if (box.length < 2) return { shift: 0, weight: -1 };
  const pixels = box.reduce((sum, color) => sum + counts.get(color), 0);
  const sides = [16, 8, 0].map((shift) => {
    const values = box.map((color) => (color >> shift) & 0xff);
    const length = values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
    return { shift, weight: length * Math.cbrt(pixels) };
  });
  return sides.reduce((best, side) => (side.weight > best.weight ? side : best));
}

function nearest(color, palette) {
  const distance = (other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((color >> shift) & 0xff) - ((other >> shift) & 0xff)) ** 2, 0);
  return palette.reduce((best, other, at) => (distance(other) < distance(palette[best]) ? at : best), 0);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
}
