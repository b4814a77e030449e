import { Composer, type CST, type Document } from 'yaml';
import type { FindingCode } from '../domain/finding.ts';
import type { Fault } from './fault.ts';
import { Lines } from './lines.ts';
import { type SyntaxFaults, syntaxFaults } from './syntax-faults.ts';
import { syntaxWords } from './syntax-words.ts';
import { emptyFile } from './text-checks.ts';
import { plainData } from './yaml-data.ts';
import { refusedIn, secondDocument } from './yaml-refused.ts';
import { tokensOf } from './yaml-tokens.ts';

/** What a text says as YAML. */
export interface Yaml {
  /** The nodes with their ranges in the text; undefined where none could be made. */
  readonly document: Document.Parsed | undefined;
  /** The text as plain data. */
  readonly data: unknown;
  /** Whether `data` is all that was meant, whatever else is wrong. */
  readonly whole: boolean;
  readonly faults: readonly Fault[];
}

/** Faults beside which the data still is what was meant, so that it can be looked at as well. */
const HARMLESS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'yaml/tag',
  'yaml/directive',
  'yaml/several-documents',
  'yaml/duplicate-key',
]);

/**
 * Reads a text as one document of YAML 1.2 with its core schema, and tells all that is wrong with it
 * as far as it can be understood. Never throws, whatever the text.
 */
export function parseYaml(text: string): Yaml {
  try {
    return parsed(text);
  } catch (error) {
    return unreadable(text, error);
  }
}

function parsed(text: string): Yaml {
  const { tokens, beyond } = tokensOf(text);
  const refused = refusedIn(text, tokens);
  if (beyond) return nothing([...refused, beyond]);
  const [first, second] = documentsIn(tokens);
  if (second) refused.push(secondDocument(second));
  const document = compose(second ? tokens.slice(0, tokens.indexOf(second)) : tokens);
  const lines = lazily(() => new Lines(text));
  const plain = plainData(document?.contents, (offset) => lines().lineAt(offset));
  const found = [...refused, ...plain.faults];
  const telling = found.filter((fault) => !ECHOES.has(fault.code));
  const syntax = document
    ? syntaxFaults(text, tokens, document.errors, telling)
    : { faults: [], misread: [] };
  const faults = [...withoutEchoes(found, syntax, lines), ...syntax.faults];
  if (faults.length === 0 && (!first || plain.data === null)) return nothing([emptyFile(text)]);
  const isRead = document !== undefined && syntax.misread.length === 0;
  const whole = isRead && faults.every((fault) => HARMLESS.has(fault.code));
  return { document, data: plain.data, whole, faults };
}

function nothing(faults: readonly Fault[]): Yaml {
  return { document: undefined, data: null, whole: false, faults };
}

function documentsIn(tokens: readonly CST.Token[]): CST.Document[] {
  return tokens.filter((token) => token.type === 'document');
}

function compose(tokens: readonly CST.Token[]): Document.Parsed | undefined {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    // Ours is in plainData: the package's takes time with the square of the keys, and lets "1" pass beside 1.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  // A directive is refused; what it asks for is not done either.
  const told = tokens.filter((token) => token.type !== 'directive');
  return withoutTraces(() => [...composer.compose(told)][0]);
}

/** A text may have half a million errors, and a stack trace for each would take most of the time. */
function withoutTraces<T>(work: () => T): T {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = usual;
  }
}

/** What a syntax error makes of keys that are none, or that it lets stand together. */
const ECHOES: ReadonlySet<FindingCode> = new Set<FindingCode>(['yaml/key', 'yaml/duplicate-key']);

/** A syntax error often makes a key of what is none: of the two, the error says what to mend. */
function withoutEchoes(
  found: Fault[],
  { faults, misread }: SyntaxFaults,
  lines: () => Lines,
): Fault[] {
  if (faults.length === 0) return found;
  const taken = new Set(faults.map((fault) => lines().lineAt(fault.from)));
  return found.filter(({ code, from }) => {
    const isMisread = misread.some((stretch) => stretch[0] <= from && from < stretch[1]);
    const isOnLine = code === 'yaml/key' && taken.has(lines().lineAt(from));
    return !ECHOES.has(code) || !(isMisread || isOnLine);
  });
}

/** The parser has limits of its own; what it throws at them is told as what it is. */
function unreadable(text: string, error: unknown): Yaml {
  const said = error instanceof Error ? error.message : String(error);
  return nothing([
    { code: 'yaml/syntax', from: 0, to: 1, ...syntaxWords(said, { text, offset: 0 }) },
  ]);
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
