import { describe, expect, it } from 'vitest';
import { dataError, usageError } from '../../src/domain/errors.ts';
import { errorText } from '../../src/terminal/error.ts';
import { colouredScreen, plainScreen, withoutColours } from './plain-screen.ts';

describe('errorText', () => {
  it('says what happened, what to do and how', () => {
    const error = usageError(
      'there is no goal "bild"',
      'Did you mean build-relationships?',
      'goal list',
    );
    expect(errorText(error, plainScreen())).toMatchInlineSnapshot(`
      "error: there is no goal "bild"
        Did you mean build-relationships?
        cop goal list"
    `);
  });

  it('says where', () => {
    const place = { file: 'cop.yaml', line: 3, column: 11 };
    const error = dataError('this is no time zone', {
      remedy: 'Write one such as Europe/Lisbon',
      place,
    });
    expect(errorText(error, plainScreen())).toMatchInlineSnapshot(`
      "cop.yaml:3:11 error: this is no time zone
        Write one such as Europe/Lisbon"
    `);
  });

  it('shows first what is wrong in the files', () => {
    const error = dataError('goals/2026-Q4/a.yaml cannot be used as it is', {
      remedy: '',
      command: 'check',
      findings: [
        {
          code: 'yaml/tag',
          severity: 'error',
          place: { file: 'goals/2026-Q4/a.yaml', line: 1, column: 7 },
          excerpt: { text: 'goal: !!str x', length: 5 },
          message: 'tags are not supported',
          remedy: 'Remove it',
        },
      ],
    });
    expect(errorText(error, plainScreen())).toMatchInlineSnapshot(`
      "goals/2026-Q4/a.yaml:1:7 error yaml/tag
        1 | goal: !!str x
          |       ^^^^^ tags are not supported
        Remove it

      error: goals/2026-Q4/a.yaml cannot be used as it is
        cop check"
    `);
  });

  it('spells the command as cop was started', () => {
    const error = usageError('x', '', 'init');
    expect(errorText(error, { ...plainScreen(), cop: 'npx cop-toolkit' })).toBe(
      'error: x\n  npx cop-toolkit init',
    );
  });

  it('makes visible what a name would do to the terminal, and says the same with colours', () => {
    const error = usageError('there is no goal "\u001b[2J\r"', 'Look again');
    expect(errorText(error, plainScreen())).toContain('"\\u{1b}[2J\\u{d}"');
    expect(withoutColours(errorText(error, colouredScreen()))).toBe(
      errorText(error, plainScreen()),
    );
  });
});
