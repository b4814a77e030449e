/** What the YAML parser says about a text, for people who do not know its words. */
interface Words {
  /** Matches what the `yaml` package says. */
  readonly said: RegExp;
  /** Matches the text from the place on, where one saying has several causes. */
  readonly text?: RegExp;
  /** Matches what stands before the place on its line. */
  readonly before?: RegExp;
  readonly message: string;
  readonly remedy: string;
}

const NO_COLON = {
  message: 'a colon with a space after it is missing here',
  remedy: 'Write the line as key: value',
};

/** The first that fits. `$1` and so on stand for the groups of `said`. */
const WORDS: readonly Words[] = [
  {
    said: /^Tabs are not allowed/,
    message: 'a tab stands where only spaces may',
    remedy: 'Indent the line with spaces',
  },
  {
    said: /^Missing closing ['"]quote/,
    message: 'this quotation mark is never closed',
    remedy: 'Put the same mark at the end of the text, or remove this one',
  },
  {
    said: /must (?:be sufficiently indented and )?end with a (.)/,
    message: 'this bracket is never closed',
    remedy: 'Add a $1 where it ends',
  },
  {
    said: /^Nested mappings are not allowed/,
    text: /^[^\r\n]*:(?:\s|$)/,
    message: 'a text with a colon in it needs quotes',
    remedy: 'Put everything after the first colon in quotes',
  },
  {
    said: /^(?:Unexpected block-seq-ind|Implicit keys need)/,
    text: /^-[ \r\n]/,
    before: /^\s*$/,
    message: 'a list item stands where a key belongs',
    remedy: 'Put the list below a key of its own, and indent it',
  },
  {
    said: /^Unexpected block-seq-ind on same line with key/,
    message: 'a list begins on a line of its own',
    remedy: 'Put this on the next line, indented',
  },
  { said: /^Implicit (?:map )?keys need to be/, ...NO_COLON },
  {
    said: /^Plain value cannot start with .*character (.)/,
    message: 'a text that begins with $1 needs quotes',
    remedy: 'Put the whole text in quotes',
  },
  {
    said: /^Unexpected .* at node end/,
    message: 'something follows where the value has ended',
    remedy: 'Put the whole value in one pair of quotes; inside "…", write \\" for a quotation mark',
  },
  {
    said: /^Invalid escape sequence (.*)/s,
    message: '$1 stands for nothing in double quotes',
    remedy: 'Write \\\\ for a backslash, or use single quotes',
  },
  {
    said: /^Unexpected .*-end token in YAML/,
    message: 'this bracket closes nothing',
    remedy: 'Remove it, or put the text in quotes',
  },
  {
    said: /^Block scalar header includes extra characters/,
    message: 'text stands behind the | or > that begins a text of several lines',
    remedy: 'Begin the text on the next line, or put it in quotes',
  },
  {
    said: /^Block scalar values in collections must be indented/,
    message: 'a text of several lines is indented, with spaces',
    remedy: 'Begin each of its lines with two spaces more than its key',
  },
  {
    said: /^Comments must be separated/,
    message: 'a comment needs a space before its #',
    remedy: 'Put a space there; if # belongs to a text, put the text in quotes',
  },
  {
    said: /^Unexpected (?:,|empty item) in flow/,
    message: 'a comma too many stands here',
    remedy: 'Remove it',
  },
  {
    said: /^(?:Missing , |Block collections are not allowed within flow|Unexpected .*-scalar token$)/,
    message: 'a comma is missing between two items in brackets',
    remedy: 'Put a comma between them',
  },
  {
    said: /^Missing space after :/,
    message: 'a space is missing after the colon',
    remedy: 'Put a space there',
  },
];

/**
 * What a syntax error means in plain words; the parser's own where none are known.
 * @param said what the parser says
 * @param at the text, and the place that it says it of
 */
export function syntaxWords(
  said: string,
  at: { readonly text: string; readonly offset: number },
): { message: string; remedy: string } {
  const rest = at.text.slice(at.offset, at.offset + LOOKED_AT);
  const lineStart = at.text.lastIndexOf('\n', at.offset - 1) + 1;
  const before = at.text.slice(Math.max(lineStart, at.offset - LOOKED_AT), at.offset);
  for (const words of WORDS) {
    const match = words.said.exec(said);
    if (!match || words.text?.test(rest) === false || words.before?.test(before) === false)
      continue;
    const filled = (text: string) => text.replace('$1', () => match[1] ?? '');
    return { message: filled(words.message), remedy: filled(words.remedy) };
  }
  return {
    message: `this is not YAML: ${said.charAt(0).toLowerCase()}${said.slice(1, LONGEST_SAID)}`,
    remedy: 'Write the line as its neighbours are written',
  };
}

/** How far around a place its cause is looked for. */
const LOOKED_AT = 2000;
const LONGEST_SAID = 200;
