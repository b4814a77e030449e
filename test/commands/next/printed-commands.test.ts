import { parseArgsStringToArgv } from 'string-argv';
import { describe, expect, it } from 'vitest';
import { everyItem } from '../../../src/insight/next/advice-on.ts';
import type { AdviceItem } from '../../../src/insight/next/item.ts';
import { RULES, ruleNameIn } from '../../../src/insight/next/rules.ts';
import { runHere } from '../../faults/in-process.ts';
import { BEGUN, daysApart, example, factsAt } from '../../insight/next/communities.ts';

const LIVED = example('product-community');
const COMMUNITIES = [BEGUN, LIVED, { ...LIVED, practices: [] }, example('first-week')];

/** Everything that is advised to these communities, every few days around the quarter. */
const ITEMS: readonly AdviceItem[] = COMMUNITIES.flatMap((one) =>
  daysApart(3).map((asOf) => factsAt(one, asOf)),
).flatMap(everyItem);

/** A command without what it is called with: `checkin`, `log reflection --experience`. */
function shapeOf(words: readonly string[]): string {
  return words.filter((word) => /^(--)?[a-z][a-z-]*$/.test(word)).join(' ');
}

const COMMANDS = [...new Set(ITEMS.map(({ command }) => command))].map((command) => ({
  command,
  words: parseArgsStringToArgv(command),
}));
const SHAPES = [...new Map(COMMANDS.map((one) => [shapeOf(one.words), one])).values()];

describe('the commands that cop next prints', () => {
  it('are those of every rule', () => {
    const told = new Set(ITEMS.map(({ id }) => ruleNameIn(id)));
    expect(RULES.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
  });

  it.each(SHAPES)('are commands of cop, with flags that they have: $command', async ({ words }) => {
    const { code, stdout, stderr } = await runHere([...words, '--help'], '.');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const flag of words.filter((word) => word.startsWith('-')))
      expect(stdout).toMatch(new RegExp(`^ *(-\\w, )?${flag}\\b`, 'm'));
  });
});
