import { describe, expect, it } from 'vitest';
import { keyResultsIn } from '../../../src/insight/sheets/key-results-in.ts';
import { markdownTables } from '../../../src/insight/sheets/markdown-tables.ts';

/** What somebody pastes into a cell may be anything; it is read in a moment all the same. */
describe('a long text', () => {
  it.each(['(', '(target ', ', and 5 members', '; ', ' and a survey sent', '"', '• ', 'a '])(
    'of %j takes no longer',
    (piece) => {
      const text = `Meet ${piece.repeat(10_000 / piece.length)})`;
      const started = performance.now();
      keyResultsIn([{ line: 1, text }], () => true);
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );

  it.each(['*', '**a', '[', '`', '<b', '\\', '_a', '|'])(
    'of %j in Markdown takes no longer',
    (piece) => {
      const text = `| A |\n|---|\n| ${piece.repeat(50_000 / piece.length)} |\n`;
      const started = performance.now();
      markdownTables(text);
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );
});
