import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { renderFindingsGithub } from '../../src/report/findings-github.ts';
import { findingsMarkdown } from '../../src/report/findings-markdown.ts';
import { plainScreen } from '../terminal/plain-screen.ts';

const NO_OWNER: Finding = {
  code: 'goal/no-owner',
  severity: 'advice',
  place: { file: 'goals/2026-Q4/meet.yaml', line: 1, column: 1 },
  excerpt: { text: 'goal: Meet', length: 4 },
  message: 'nobody looks after it',
  remedy: 'Say who does',
  command: 'goal edit meet --owner kim',
};
const UNKNOWN_KEY: Finding = {
  code: 'schema/unknown-key',
  severity: 'error',
  place: { file: 'goals/2026-Q4/meet.yaml', line: 2, column: 1 },
  excerpt: { text: 'timelin: Weeks 1-3', length: 7 },
  message: '`timelin` is no key that belongs here',
  remedy: 'Did you mean timeline?',
};

function printed(findings: readonly Finding[], folder = ''): string {
  const screen = plainScreen();
  return renderFindingsGithub({ findings, filesRead: 14 }, { screen, folder, advice: 'notice' });
}

function named(text: string): Finding {
  return {
    ...UNKNOWN_KEY,
    place: { ...UNKNOWN_KEY.place, file: text },
    excerpt: { text, length: 3 },
    message: text,
    remedy: text,
    command: text,
  };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc
    .array(
      fc.constantFrom(
        '::',
        '##[',
        '\n',
        '\r',
        '%0A',
        'error',
        ' ',
        '```',
        '~~~',
        '<b>',
        '\u001b[31m',
      ),
      {
        minLength: 1,
      },
    )
    .map((all) => all.join('')),
);

describe('findings for GitHub', () => {
  it('are annotations, errors first, and below them the text of a terminal', () => {
    expect(printed([NO_OWNER, UNKNOWN_KEY], 'guild/')).toBe(
      `::error file=guild/goals/2026-Q4/meet.yaml,line=2,col=1,title=schema/unknown-key::\`timelin\` is no key that belongs here%0ADid you mean timeline?
::notice file=guild/goals/2026-Q4/meet.yaml,line=1,col=1,title=goal/no-owner::nobody looks after it%0ASay who does: cop goal edit meet --owner kim

goals/2026-Q4/meet.yaml:1:1 advice goal/no-owner
  1 | goal: Meet
    | ^^^^ nobody looks after it
  Say who does: cop goal edit meet --owner kim

goals/2026-Q4/meet.yaml:2:1 error schema/unknown-key
  2 | timelin: Weeks 1-3
    | ^^^^^^^ \`timelin\` is no key that belongs here
  Did you mean timeline?

1 error, 1 advice in 14 files`,
    );
  });

  it.each([
    [{ remedy: '', command: 'persona add' }, 'no persona yet%0Acop persona add'],
    [{ remedy: 'Is it this?', command: 'undo' }, 'no persona yet%0AIs it this? cop undo'],
  ])('say what to do: %j', (what, message) => {
    expect(printed([{ ...NO_OWNER, message: 'no persona yet', ...what }])).toContain(
      `::${message}\n`,
    );
  });

  it('are a sentence where there is nothing to mend', () => {
    expect(printed([])).toBe('Nothing to mend in 14 files');
  });

  it('make no command of any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [command = '', ...lines] = printed([named(text)]).split(/\r\n|\n|\r/);
        expect(command).toMatch(/^::error file=[^,:]*,line=2,col=1,title=schema\/unknown-key::/);
        for (const line of lines) expect(line).not.toMatch(/^\s*::/);
        expect(command + lines.join('\n')).not.toContain('##[');
      }),
    );
  });
});

describe('findings as Markdown', () => {
  const markdown = (findings: readonly Finding[]) =>
    findingsMarkdown({ findings, filesRead: 14 }, plainScreen());

  it('are counted, and told as in a terminal', () => {
    expect(markdown([UNKNOWN_KEY])).toBe(`### Check of the files

1 error in 14 files

\`\`\`text
goals/2026-Q4/meet.yaml:2:1 error schema/unknown-key
  2 | timelin: Weeks 1-3
    | ^^^^^^^ \`timelin\` is no key that belongs here
  Did you mean timeline?
\`\`\``);
    expect(markdown([])).toBe('### Check of the files\n\nNothing to mend in 14 files');
  });

  it('are a heading, a sentence and one block of code, whatever stands in the files', () => {
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.string({ unit: fc.constantFrom('`', '\n', 'a') })),
        (text) => {
          const { children } = fromMarkdown(markdown([named(text)]));
          expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'code']);
        },
      ),
    );
  });
});
