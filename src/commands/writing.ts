/** The commands that write. */
export { checkin } from './checkin.ts';
export { goalAdd } from './goal-add.ts';
export { init } from './init.ts';
export { personaAdd } from './persona-add.ts';
export { schema } from './schema.ts';
