import type { SKRSContext2D } from '@napi-rs/canvas';
import { css } from './colour.ts';
import { cssFont } from './fonts.ts';
import type { Item, Scene } from './scene.ts';

/** Draws a scene, item by item, on a canvas of its size. */
export function paint(scene: Scene, to: SKRSContext2D): void {
  to.fillStyle = css(scene.ground);
  to.fillRect(0, 0, scene.width, scene.height);
  for (const item of scene.items) draw(item, to);
}

function draw(item: Item, to: SKRSContext2D): void {
  to.fillStyle = css(item.color);
  to.strokeStyle = css(item.color);
  switch (item.kind) {
    case 'text':
      to.font = cssFont(item.font, item.size);
      to.fontVariationSettings = `"wght" ${item.font.weight}`;
      to.textAlign = item.align;
      to.direction = item.direction;
      to.fillText(item.text, item.x, item.y);
      return;
    case 'rect':
      to.beginPath();
      to.roundRect(item.x, item.y, item.width, item.height, item.radius ?? 0);
      to.fill();
      return;
    case 'circle':
      to.beginPath();
      to.arc(item.x, item.y, item.radius, 0, 2 * Math.PI);
      if (item.line === undefined) to.fill();
      else {
        to.lineWidth = item.line;
        to.stroke();
      }
      return;
    case 'warning':
      warningSign(item, to);
  }
}

/** A rounded triangle with an exclamation mark cut out of it. */
function warningSign({ x, y, size, ground }: Extract<Item, { kind: 'warning' }>, to: SKRSContext2D): void {
  const inset = size * 0.12;
  to.lineJoin = 'round';
  to.lineWidth = inset * 2;
  to.beginPath();
  to.moveTo(x + size / 2, y + inset);
  to.lineTo(x + size - inset, y + size - inset);
  to.lineTo(x + inset, y + size - inset);
  to.closePath();
  to.fill();
  to.stroke();
  to.fillStyle = css(ground);
  to.beginPath();
  to.roundRect(x + size * 0.46, y + size * 0.34, size * 0.08, size * 0.3, size * 0.04);
  to.arc(x + size / 2, y + size * 0.78, size * 0.055, 0, 2 * Math.PI);
  to.fill();
}
