import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { endianness } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ListedFile } from '../article/listing.ts';

/** This house's own code: the folder above this one. */
const HOUSE = fileURLToPath(new URL('..', import.meta.url));
/** Packages that have a say in what is found in an article. */
const PACKAGES = ['yaml', 'zod'];
/** Made of the other files. */
const BUNDLED = 'bundled';
const CODE = /\.[jt]s$/;

/**
 * The files of the program: two versions of it differ in one of them. Of times, that of the last change is the one that installing sets,
 * whatever an archive says, so that no upgrade goes unnoticed. Takes about 5 ms.
 * @returns paths inside the house, and packages, with sizes in bytes and times in milliseconds
 */
export function programFiles(house = HOUSE): readonly ListedFile[] {
  const files: ListedFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(house + folder, { withFileTypes: true })) {
      const path = folder + entry.name;
      if (path === BUNDLED) continue;
      if (entry.isDirectory()) walk(`${path}/`);
      else if (CODE.test(entry.name)) files.push({ ...timesOf(lstatSync(house + path)), file: path });
    }
  };
  walk('');
  const { resolve } = createRequire(import.meta.url);
  for (const name of PACKAGES) files.push({ ...timesOf(statSync(resolve(name))), file: name });
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What else has a say: Node's version for one, which brings its own Unicode tables. */
export const PLATFORM = `${process.version} ${process.versions.unicode} ${process.arch} ${endianness()}`;

const timesOf = ({ size, mtimeMs, ctimeMs }: Stats) => ({ size, mtimeMs, ctimeMs });
