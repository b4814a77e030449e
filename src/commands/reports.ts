/** The commands that say how far a quarter is: the ones that must start quickly. */
export { explain } from './explain.ts';
export { report } from './report.ts';
export { timeline } from './timeline.ts';
