/** Zeros behind the units of a text, so that what comes next can be looked at. */
const ZEROS = 4;
/** Up to so many units are copied one by one, as they all are where the machine stores numbers the other way round. */
const BY_HAND = 24;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The UTF-16 units of a text, with zeros behind: looking one up in a string takes several times as long. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + ZEROS);
  writeUnits(units, text);
  return units;
}

/** Writes the units of a text to the beginning of an array that has room for them. */
function writeUnits(units: Uint16Array, text: string): void {
  if (text.length > BY_HAND && LITTLE_ENDIAN)
    Buffer.from(units.buffer, units.byteOffset, units.byteLength).write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
}

const SHORTEST = 32;
/** Room for a text so long is given back. */
const LARGE = 1 << 16;

/** @returns a function that gives the units of a text with zeros behind, valid until it is called again */
export function createUnitBuffer(): (text: string) => Uint16Array {
  let buffer = new Uint16Array(SHORTEST);
  return (text) => {
    const room = text.length + ZEROS;
    if (room > buffer.length || (buffer.length > LARGE && room < buffer.length >> 3))
      buffer = new Uint16Array(Math.max(SHORTEST, room + (room >> 1)));
    writeUnits(buffer, text);
    return buffer.fill(0, text.length, room);
  };
}
