/**
 * Reads an address.
 * @returns undefined for what is none. Not `URL.canParse`: in Node 20, once it is compiled, it takes letters such as "ä" for broken
 *   UTF-8 and refuses addresses that `URL` reads.
 */
export function readAddress(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
