import { configureGlobal } from 'fast-check';

// Properties are tried on new cases at each run, and a failure prints its seed; in CI the seed is
// fixed, so that a run says something of the change and not of its luck.
const seed = Number(process.env.FAST_CHECK_SEED);
if (seed > 0) configureGlobal({ seed });
