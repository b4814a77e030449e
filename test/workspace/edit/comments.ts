import type { Entry, WrittenNodes } from './written-nodes.ts';

/** A comment, and what it stands beside. */
export interface Comment {
  readonly text: string;
  readonly at: number;
  /** Of one behind something on its line: the key or item that is. */
  readonly behind: string | undefined;
  /** Of one on a line of its own: the next key or item below it. */
  readonly above: string | undefined;
  /** Whether that follows with no blank line between, and the comment is not further in than it. */
  readonly close: boolean;
  /** Of one on a line of its own: the key or item before it. */
  readonly below: string | undefined;
}

/** The comments of a text in their order, found without the tokens of any parser. */
export function commentsIn(nodes: WrittenNodes): Comment[] {
  const { text } = nodes;
  if (!text.includes('#')) return [];
  const found: Comment[] = [];
  let at = text.indexOf('#');
  while (at >= 0) {
    if (!beginsComment(nodes, at)) {
      at = text.indexOf('#', at + 1);
      continue;
    }
    const end = endOfLine(text, at);
    found.push(comment(nodes, at, end));
    at = text.indexOf('#', end);
  }
  return found;
}

function beginsComment({ text, scalars }: WrittenNodes, at: number): boolean {
  if (at > 0 && !/[\s\uFEFF]/.test(text.charAt(at - 1))) return false;
  const inside = scalars.find((one) => one.from < at && at < one.to);
  // The header of a block scalar may have a comment behind it.
  return !inside || (inside.block && at < endOfLine(text, inside.from));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const last = end < 0 ? text.length : end;
  return text.charAt(last - 1) === '\r' ? last - 1 : last;
}

function comment(nodes: WrittenNodes, at: number, end: number): Comment {
  const { text, entries } = nodes;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(start, at).trimEnd();
  const words = { text: text.slice(at, end), at };
  const alone = { ...words, behind: undefined, above: undefined, below: undefined, close: false };
  if (before.replace('\uFEFF', '') !== '') {
    const onLine = entries.find((one, index) => index > 0 && one.from >= start && one.from < at);
    return { ...alone, behind: nameOf(onLine ?? around(entries, start + before.length - 1)) };
  }
  const next = entries.find((one, index) => index > 0 && one.from >= end);
  const below = lineBelow(text, end);
  return {
    ...alone,
    above: nameOf(next),
    below: nameOf(entries.findLast((one, index) => index > 0 && one.from < at)),
    close: next !== undefined && below.isNext && at - start <= below.indent,
  };
}

/** The first line below a comment that is none: its indent, and whether no blank line is between. */
function lineBelow(
  text: string,
  end: number,
): { readonly indent: number; readonly isNext: boolean } {
  const lines = text.slice(end).split('\n').slice(1);
  const at = lines.findIndex((line) => !/^[ \t]*(?:#|\r?$)/.test(line));
  const isNext = !lines.slice(0, at).some((line) => !line.includes('#'));
  return { indent: /^[ \t]*/.exec(lines[at] ?? '')?.[0].length ?? 0, isNext };
}

/** The innermost entry that a character belongs to. */
function around(entries: readonly Entry[], at: number): Entry | undefined {
  return entries.findLast((one) => one.from <= at && at < one.value[1]);
}

function nameOf(entry: Entry | undefined): string | undefined {
  return entry && JSON.stringify(entry.path);
}
