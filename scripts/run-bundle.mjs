// Runs a bundled program with what the engine compiled of it the last time: compiling takes half of the time of a short question.
// Node 22 and later can do as much for modules; this is for the older one, too, and has one file to read instead of two hundred.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import vm from 'node:vm';

const SUM_BYTES = 32;

const HEAD = '(function (exports, require, module, __filename, __dirname) {';

/** The engine itself only looks at the length of a source, and not at all whether what is kept of it is whole. */
const sumOf = (source, code) => createHash('sha256').update(HEAD).update(source).update(code).digest();

function kept(file, source) {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(SUM_BYTES);
    return sumOf(source, code).equals(bytes.subarray(0, SUM_BYTES)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that can't be written to only costs time. */
function keep(file, source, code) {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const draft = `${file}.${randomUUID()}.tmp`;
    writeFileSync(draft, Buffer.concat([sumOf(source, code), code]), { mode: 0o600 });
    renameSync(draft, file);
  } catch {}
}

/** Node 20 warns whoever asks a question that what `import()` in such a script needs is experimental; the others pass. */
function withoutLoaderWarning() {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (!String(warning).startsWith('vm.USE_MAIN_CONTEXT_DEFAULT_LOADER'))
      emitWarning.call(process, warning, ...rest);
  };
}

/**
 * @param filename of a CommonJS module
 * @param folder where compiled code is kept; undefined keeps none
 */
export function runBundle(filename, folder) {
  withoutLoaderWarning();
  const bytes = readFileSync(filename);
  const file = folder && join(folder, `${basename(filename)}.${process.version}.${process.arch}`);
  const cachedData = file && kept(file, bytes);
  const script = new vm.Script(`${HEAD}${bytes.toString()}\n})`, {
    filename,
    cachedData,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  // With the functions that this run needed.
  if (file && (cachedData === undefined || script.cachedDataRejected))
    process.on('exit', () => keep(file, bytes, script.createCachedData()));
  const require = createRequire(filename);
  const module = new Module(filename);
  module.loaded = true;
  // What it loads later looks for it here, and must not run it once more.
  require.cache[filename] = module;
  script
    .runInThisContext()
    .call(module.exports, module.exports, require, module, filename, dirname(filename));
}
