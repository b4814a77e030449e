/** Keys of a goal's file that say nothing of where its goalposts are. */
const ELSEWHERE =
  /^\s*(?:- +)?(?:goal|owner|continues|weight|key_result|unit|every|step|note|x-[\w-]+):(?= |$)/;

/** Values that cannot reach beyond their own line: nothing, a plain one, or one in quotes. */
const ON_ONE_LINE = /^(?:[^\s"'#&*!|>%@`{}[\],?:-][^"'#]*|"[^"\\]*"|'[^']*')?$/;

const BLANK_OR_COMMENT = /^\s*(#.*)?$/;

/** The head of a text of several lines, in which anything may stand. */
const BLOCK_TEXT = /[|>][+-]?\d?[+-]?\s*(#.*)?$/;

/**
 * The lines of a goal's file that may say where its goalposts are: two files with the same ones have
 * the same goalposts. To read both as YAML would say no more, and take a hundred times as long.
 * @returns undefined where a text may go over several lines, so that lines alone do not tell
 */
export function goalpostLines(text: string): string | undefined {
  const kept: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (BLANK_OR_COMMENT.test(line)) continue;
    const key = keyElsewhere(line);
    if (key === undefined && mayGoOn(line)) return undefined;
    // The hyphen in front of a key begins an item of a list: where that is does matter.
    if (key === undefined || key.includes('- ')) kept.push(key ?? line);
  }
  return kept.join('\n');
}

/** The key of a line that says nothing of goalposts, with what stands before it. */
function keyElsewhere(line: string): string | undefined {
  const key = ELSEWHERE.exec(line)?.[0];
  if (key === undefined) return undefined;
  const [value = ''] = line.slice(key.length).split(/\s#/, 1);
  return ON_ONE_LINE.test(value.trim()) ? key : undefined;
}

/** Quotes and brackets are closed on the line that opens them, or lines alone do not tell. */
function mayGoOn(line: string): boolean {
  const isOpen = (marks: RegExp) => (line.match(marks)?.length ?? 0) % 2 === 1;
  const difference = (line.match(/[[{]/g)?.length ?? 0) - (line.match(/[\]}]/g)?.length ?? 0);
  return BLOCK_TEXT.test(line) || isOpen(/"/g) || isOpen(/'/g) || difference !== 0;
}
