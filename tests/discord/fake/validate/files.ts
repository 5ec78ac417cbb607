import type { Path, Violation } from '../errors.ts';
import { asList, asObject, asString, isObject, type JsonObject } from '../json.ts';
import type { Upload } from '../rest/body.ts';
import { placed } from './components.ts';

/** What Discord asks of uploaded files and of the places that refer to them. */
export function fileViolations(body: JsonObject, files: readonly Upload[], path: Path): readonly Violation[] {
  const found: Violation[] = [];
  for (const [index, attachment] of asList(body.attachments).entries()) {
    const { id } = asObject(attachment);
    // A long number is an attachment that the message has already.
    if (String(id).length < 10 && !files.some((file) => String(file.index) === String(id))) {
      found.push({
        path: [...path, 'attachments', index, 'id'],
        code: 'ATTACHMENT_NOT_FOUND',
        message: 'Attachment data not found',
      });
    }
  }
  const names = namesOf(body, files);
  for (const { component, path: place } of placed(body.components, [...path, 'components'])) {
    for (const url of mediaIn(component)) {
      const name = /^attachment:\/\/(.*)$/.exec(url)?.[1];
      if (name !== undefined && !names.includes(name)) {
        found.push({
          path: place,
          code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
          message: 'The referenced attachment was not found.',
        });
      } else if (name === undefined && !/^https?:\/\//i.test(url)) {
        found.push({
          path: place,
          code: 'URL_TYPE_INVALID_SCHEME',
          message: 'Scheme must be one of (http, https, attachment).',
        });
      }
    }
  }
  return found;
}

/** The names under which uploaded files can be referred to: `attachments` may rename them. */
export function namesOf(body: JsonObject, files: readonly Upload[]): readonly string[] {
  const renamed = asList(body.attachments).filter(isObject);
  return files.map((file) => {
    const entry = renamed.find(({ id }) => String(id) === String(file.index));
    return asString(entry?.filename, file.name);
  });
}

function mediaIn(component: JsonObject): readonly string[] {
  const own = [component.media, component.file].filter(isObject);
  const items = asList(component.items).map((item) => asObject(asObject(item).media));
  return [...own, ...items].flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
}
