import { countText, findingsText } from '../terminal/findings.ts';
import type { Screen } from '../terminal/screen.ts';
import type { CheckedFiles } from './findings-printing.ts';

/**
 * The findings of a check as Markdown: how many there are, and each as a person reads it in a terminal,
 * with the line that is meant. Nothing in them is Markdown.
 * @param screen one without colours
 */
export function findingsMarkdown({ findings, filesRead }: CheckedFiles, screen: Screen): string {
  const heading = `### Check of the files\n\n${countText(findings, filesRead)}`;
  if (findings.length === 0) return heading;
  const text = findingsText(findings, screen);
  const fence = fenceFor(text);
  return `${heading}\n\n${fence}text\n${text}\n${fence}`;
}

/** Longer than any row of backticks in the text: such a row would end the block. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((row) => row.length));
  return '`'.repeat(longest + 1);
}
