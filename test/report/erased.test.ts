import { describe, expect, it } from 'vitest';
import { erasedText } from '../../src/report/erased.ts';
import { historyPatterns } from '../../src/report/history-patterns.ts';

const DONE = { id: 'k3f9x2ab', name: 'Ana Ruiz', files: 2, words: [], isUnderGit: false };

describe('erasedText', () => {
  it('says what was done, and that others may still know', () => {
    expect(erasedText(DONE)).toBe(`Erased Ana Ruiz in 2 files: [erased] stands in their place.
Their id, k3f9x2ab, stays, and so does all that is counted.

Copies of this folder, backups and mails still have all of it.

A platform’s next export brings them back, unless they are removed there too.`);
  });

  it('says of git’s history how to rewrite it, and what that costs', () => {
    const text = erasedText({
      ...DONE,
      words: [{ text: 'Ana Ruiz', as: 'name' }],
      isUnderGit: true,
    });
    expect(text).toContain('\n  regex:(?i)\\bAna\\s+Ruiz\\b==>erased\n');
    expect(text).toContain(
      '\n  git filter-repo --replace-text ../erase.txt --replace-message ../erase.txt\n',
    );
    for (const cost of ['another\nid', 'clone anew', '--mailmap', 'pull requests'])
      expect(text).toContain(cost);
    expect(text.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('claims nothing where no file was changed', () => {
    expect(erasedText({ ...DONE, files: 0 })).toContain(
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
