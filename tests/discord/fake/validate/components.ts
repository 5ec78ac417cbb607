import type { Path } from '../errors.ts';
import { asList, asNumber, asString, isObject, type JsonObject } from '../json.ts';

/** Discord's numbers for the kinds of components that the rules speak of. */
export const kinds = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

/** One component with the place where it stands in the body. */
export interface Placed {
  readonly component: JsonObject;
  readonly path: Path;
}

/** Every component in reading order, nested ones and accessories included. */
export function placed(components: unknown, path: Path): readonly Placed[] {
  return asList(components).flatMap((component, index) =>
    isObject(component) ? within(component, [...path, index]) : [],
  );
}

/** The number of a component's kind; 0 when it has none. */
export function kindOf(component: JsonObject): number {
  return asNumber(component.type);
}

/** Whether the component is one of the five select menus. */
export function isSelect(component: JsonObject): boolean {
  const kind = kindOf(component);
  return kind === kinds.stringSelect || (kind >= kinds.userSelect && kind <= kinds.channelSelect);
}

/** The text of every text display. */
export function texts(components: unknown): readonly string[] {
  return placed(components, [])
    .filter(({ component }) => kindOf(component) === kinds.textDisplay)
    .map(({ component }) => asString(component.content));
}

function within(component: JsonObject, path: Path): readonly Placed[] {
  return [
    { component, path },
    ...placed(component.components, [...path, 'components']),
    ...(isObject(component.accessory) ? within(component.accessory, [...path, 'accessory']) : []),
    ...(isObject(component.component) ? within(component.component, [...path, 'component']) : []),
  ];
}
