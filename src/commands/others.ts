/** The commands beside the reports, and what is said when one fails. */
export { check } from './check.ts';
export { checkin } from './checkin.ts';
export { goalAdd } from './goal-add.ts';
export { goalList } from './goal-list.ts';
export { goalShow } from './goal-show.ts';
export { help } from './help.ts';
export { init } from './init.ts';
export { personaAdd } from './persona-add.ts';
export { personaList } from './persona-list.ts';
export { personaShow } from './persona-show.ts';
export { showTrouble } from './running/trouble.ts';
export { schema } from './schema.ts';
export { template } from './template.ts';
