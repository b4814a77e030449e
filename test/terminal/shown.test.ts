import { expect, it } from 'vitest';
import { shownOn } from '../../src/terminal/shown.ts';

it('is drawn in ASCII on a screen that has nothing else, without marks that could not be shown', () => {
  expect(shownOn({ ascii: true, width: 80 }, '✔ שלום · 3')).toBe('+ שלום | 3');
});

it('is as it was on any other, but for names that are written from right to left', () => {
  const screen = { ascii: false, width: 80 };
  expect(shownOn(screen, '▲ Ana’s goal · 31 h → 12 h')).toBe('▲ Ana’s goal · 31 h → 12 h');
  expect(shownOn(screen, '✔ שלום · 3')).toBe('\u200e✔ שלום\u200e · 3');
});
