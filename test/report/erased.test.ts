import { describe, expect, it } from 'vitest';
import { erasedText } from '../../src/report/erased.ts';
import { historyPatterns } from '../../src/report/history-patterns.ts';
import { happening } from '../insight/builders.ts';

const DONE = {
  id: 'k3f9x2ab',
  name: 'Ana Ruiz',
  files: 2,
  words: [],
  isUnderGit: false,
  stories: [],
};

describe('erasedText', () => {
  it('says what was done, and that others may still know', () => {
    expect(
      erasedText(DONE, 'cop'),
    ).toBe(`Erased Ana Ruiz in 2 files: [erased] stands in their place.
Their id, k3f9x2ab, stays, and so does all that is counted.

Copies of this folder, backups and mails still have all of it.

A platform’s next export brings them back, unless they are removed there too.`);
  });

  it('says of git’s history how to rewrite it, and what that costs', () => {
    const text = erasedText(
      {
        ...DONE,
        words: [{ text: 'Ana Ruiz', as: 'name' }],
        isUnderGit: true,
      },
      'cop',
    );
    expect(text).toContain('\n  regex:(?i)\\bAna\\s+Ruiz\\b==>erased\n');
    expect(text).toContain(
      '\n  git filter-repo --replace-text ../erase.txt --replace-message ../erase.txt\n',
    );
    for (const cost of ['another\nid', 'clone anew', '--mailmap', 'pull requests'])
      expect(text).toContain(cost);
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('says which stories are no longer shown, and how to take them out of the log', () => {
    const stories = [
      happening('story', '10-06', { story: 'x' }, { id: 1 }),
      happening('story', '10-07', { story: 'y' }, { id: 2 }),
    ];
    expect(erasedText({ ...DONE, stories: stories.slice(0, 1) }, 'cop')).toContain(`

1 story of theirs is no longer shown in reports. To take it out of the log:
  6 Oct, log/2026-10/10-06.yaml:1
    cop log withdraw 000001

`);
    expect(erasedText({ ...DONE, stories }, 'cop')).toContain('2 stories of theirs are no longer');
  });

  it('claims nothing where no file was changed', () => {
    expect(erasedText({ ...DONE, files: 0 }, 'cop')).toContain(
      'No file that cop changes names Ana Ruiz\n',
    );
  });
});

describe('historyPatterns', () => {
  it('means nothing but the word', () => {
    expect(historyPatterns([{ text: 'a.b+c (x)', as: 'handle' }])).toEqual([
      'regex:(?i)\\ba\\.b\\+c\\s+\\(x\\)==>erased',
    ]);
  });

  it('has each way to write letters beyond ASCII', () => {
    const forms = ['é', 'e\u0301', 'É', 'E\u0301'].map((e) => `regex:(?i)jos${e}==>erased`);
    const patterns = historyPatterns([{ text: 'josé', as: 'name' }]).map((one) =>
      one.replace('\\b', '').replace('JOS', 'jos'),
    );
    expect(patterns).toEqual(forms);
  });
});
