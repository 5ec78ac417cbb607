import type { Item, Scene } from './scene.ts';

/** The scene for readers of right-to-left scripts: everything at the other side, every text still as it is read. */
export function mirrored(scene: Scene): Scene {
  return { ...scene, items: scene.items.map((item) => mirroredItem(item, scene.width)) };
}

const OTHER = { left: 'right', right: 'left', center: 'center' } as const;

function mirroredItem(item: Item, width: number): Item {
  switch (item.kind) {
    case 'text':
      return { ...item, x: width - item.x, align: OTHER[item.align] };
    case 'rect':
      return { ...item, x: width - item.x - item.width };
    case 'warning':
      return { ...item, x: width - item.x - item.size };
    case 'circle':
      return { ...item, x: width - item.x };
  }
}
