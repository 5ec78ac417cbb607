import fc from 'fast-check';

// The checks before a change lands try the same cases every time, so that they fail for the change alone; everywhere else each
// run tries new ones.
if (process.env.CI === 'true') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_161_212 });
