// Runs one of the programs, built anew where its sources have changed, in one process: node scripts/run.mjs console/ask …
import './ensure-built.mjs';

const [program = 'main'] = process.argv.splice(2, 1);
await import(`../dist/src/${program}.js`);
