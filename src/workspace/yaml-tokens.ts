import { type CST, Lexer, Parser } from 'yaml';
import { grouped } from '../domain/parts.ts';
import type { Fault } from './fault.ts';

const BOM = '\uFEFF';

/** How many mappings and lists may stand inside one another. */
const DEEPEST = 64;

/** What the parser has open at the deepest place that is allowed: the document, 64 collections and a scalar. */
const MOST_OPEN = DEEPEST + 2;

/** Words, marks and line ends that a file of 1 MiB may come to: one that is all marks would take long. */
const MOST_LEXEMES = 600_000;

/**
 * The tokens of a text, as far as its limits let it be read. The parser keeps a stack of what is open and does not recurse, so a text that
 * nests too deeply is left here, at the place where it does, before anything that recurses sees it.
 */
export function tokensOf(text: string): { tokens: CST.Token[]; beyond?: Fault } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  // The parser takes a byte-order mark for a column: the list below a first line would be misread.
  if (text.startsWith(BOM)) parser.offset = BOM.length;
  for (const lexeme of new Lexer().lex(text.slice(parser.offset))) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length >= MOST_OPEN && isTooDeep(parser.stack))
      return { tokens, beyond: tooDeepAt(parser.offset) };
    lexemes += 1;
    if (lexemes > MOST_LEXEMES) return { tokens, beyond: tooManyAt(parser.offset) };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

function isTooDeep(open: readonly CST.Token[]): boolean {
  return open.length > MOST_OPEN || !/scalar|alias/.test(open.at(-1)?.type ?? '');
}

function tooDeepAt(offset: number): Fault {
  return {
    code: 'yaml/too-deep',
    from: Math.max(offset - 1, 0),
    to: offset,
    message: `more than ${DEEPEST} lists or mappings stand inside one another`,
    remedy: 'Write it flatter: the files of a workspace need four levels at most',
  };
}

function tooManyAt(offset: number): Fault {
  return {
    code: 'yaml/too-long',
    from: offset,
    to: offset + 1,
    message: `from here on this file has more than ${grouped(MOST_LEXEMES)} words and marks`,
    remedy: 'Make several files of it',
  };
}

/** Every token, also those inside others, in the order of the text. */
export function* everyToken(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    yield token;
    yield* everyToken(partsOf(token));
  }
}

function partsOf(token: CST.Token): CST.Token[] {
  switch (token.type) {
    case 'document':
      return [...token.start, ...present(token.value), ...(token.end ?? [])];
    case 'block-map':
    case 'block-seq':
      return token.items.flatMap(partsOfItem);
    case 'flow-collection':
      return [...token.items.flatMap(partsOfItem), ...token.end];
    case 'block-scalar':
      return token.props;
    case 'scalar':
    case 'alias':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'doc-end':
      return token.end ?? [];
    default:
      return [];
  }
}

function partsOfItem(item: CST.CollectionItem): CST.Token[] {
  return [...item.start, ...present(item.key), ...(item.sep ?? []), ...present(item.value)];
}

function present(token: CST.Token | null | undefined): CST.Token[] {
  return token ? [token] : [];
}
