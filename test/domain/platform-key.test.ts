import { expect, it } from 'vitest';
import { isKeyOf } from '../../src/domain/platform-key.ts';

it.each([
  ['slack', 'slack', true],
  ['slack-2', 'slack', true],
  ['slack-12', 'slack', true],
  ['slack-2', 'slack-2', true],
  ['slack-2-2', 'slack-2', true],
  ['slack', 'slack-2', false],
  ['slack-2-2', 'slack', false],
  ['slack-guild-2', 'slack', false],
  ['slack-guild', 'slack', false],
  ['slack-', 'slack', false],
  ['slack2', 'slack', false],
  ['slackers-2', 'slack', false],
  ['Slack', 'slack', false],
])('whether the key %s is that of %s: %s', (key, platform, is) => {
  expect(isKeyOf(key, platform)).toBe(is);
});
