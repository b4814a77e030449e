import type { Command } from 'commander';
import { several } from '../running/options.ts';

/** What the flags that `kr add` and `kr edit` share say. */
export interface KeyResultFlags {
  readonly target?: string;
  readonly baseline?: string;
  readonly commit?: string;
  readonly stretch?: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly unit?: string;
  readonly step?: readonly string[];
  readonly timeline?: string;
  readonly weight?: string;
  readonly owner?: string;
  readonly every?: string;
  readonly measure?: string;
}

/** The flags that say what a key result is to be. */
export function withKeyResultFlags(command: Command): Command {
  return command
    .option('--target <number>', 'the number to reach: 25, "12,5", "85 %"')
    .option('--baseline <number>', 'where it starts; 0 if not said')
    .option('--unit <text>', 'what is counted: members, h, %')
    .option('--at-least <number>', 'a level to keep: never below it')
    .option('--at-most <number>', 'a level to keep: never above it')
    .option('--step <text>', 'a step of a milestone (repeat for several)', several)
    .option('--timeline <when>', 'when, if not all of the goal’s timeline: "Weeks 6-13"')
    .option('--weight <number>', 'how much it counts beside the others; 1 if not said')
    .option('--owner <name>', 'who looks after it; the goal’s owner if not said')
    .option('--every <rhythm>', 'how often it is looked at: week, "2 weeks", month')
    .option('--measure <measure>', 'what it counts by itself: a name, or "count: introductions"')
    .option('--commit <number>', 'what is promised, beside the target')
    .option('--stretch <number>', 'what would be a triumph, beside the target');
}
