/** Zeros behind the units of a text, so that what comes next can be looked at. */
const ZEROS = 4;
/** Up to so many units are copied one by one, as they all are where the machine stores numbers the other way round. */
const BY_HAND = 24;
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** The UTF-16 units of a text, with zeros behind: looking one up in a string takes several times as long. */
export function unitsOf(text: string): Uint16Array {
  const room = roomFor(text.length + ZEROS);
  writeUnits(room, text);
  return room.units;
}

/** Room for units, and the same as bytes: to make the one of the other takes as long as to write a sentence. */
interface Room {
  readonly units: Uint16Array;
  readonly bytes: Buffer;
}

function roomFor(size: number): Room {
  const units = new Uint16Array(size);
  return { units, bytes: Buffer.from(units.buffer) };
}

/** Writes the units of a text to the beginning of room that suffices. */
function writeUnits({ units, bytes }: Room, text: string): void {
  if (text.length > BY_HAND && LITTLE_ENDIAN) bytes.write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
}

const SHORTEST = 32;
/** Room for a text so long is given back. */
const LARGE = 1 << 16;

/** @returns a function that gives the units of a text with zeros behind, valid until it is called again */
export function createUnitBuffer(): (text: string) => Uint16Array {
  let buffer = roomFor(SHORTEST);
  return (text) => {
    const needed = text.length + ZEROS;
    const { length } = buffer.units;
    if (needed > length || (length > LARGE && needed < length >> 3))
      buffer = roomFor(Math.max(SHORTEST, needed + (needed >> 1)));
    writeUnits(buffer, text);
    const { units } = buffer;
    for (let at = text.length; at < needed; at++) units[at] = 0;
    return units;
  };
}
