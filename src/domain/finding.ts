/** Whether a finding makes a figure impossible or a file unreadable, or is a piece of advice. */
type Severity = 'error' | 'advice';

/**
 * Every finding that `cop` knows, with its severity: fixed by code, so that a community's CI does
 * not change its mind from one release to the next.
 */
export const FINDINGS = {
  'file/not-regular': 'error',
  'file/unreadable': 'error',
  'file/too-large': 'error',
  'file/empty': 'error',
  'file/not-utf8': 'error',
  'file/control-character': 'error',
  'file/conflict-marker': 'error',
  'file/name': 'error',
  'file/too-many': 'error',
  'yaml/syntax': 'error',
  'yaml/too-deep': 'error',
  'yaml/too-long': 'error',
  'yaml/alias': 'error',
  'yaml/merge-key': 'error',
  'yaml/tag': 'error',
  'yaml/directive': 'error',
  'yaml/several-documents': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/key': 'error',
  'yaml/number': 'error',
  'schema/unknown-key': 'error',
  'schema/missing-key': 'error',
  'schema/wrong-type': 'error',
  'schema/value': 'error',
  'charter/newer-format': 'error',
  'charter/thresholds': 'error',
  'timeline/unclear': 'error',
  'goal/duplicate-id': 'error',
  'key-result/duplicate-id': 'error',
  'key-result/kind': 'error',
  'key-result/no-distance': 'error',
  'key-result/measure': 'error',
  'key-result/measure-field': 'error',
  'key-result/measure-test': 'error',
  'key-result/bounds': 'error',
  'record/type': 'error',
  'record/says': 'error',
  'record/wrong-field': 'error',
  'record/duplicate-id': 'error',
  'review/twice': 'error',
  'member/duplicate-id': 'error',
  'practice/rhythm': 'error',
  'practice/shown-by': 'error',
  'practice/duplicate-id': 'error',
  'file/not-read': 'advice',
  'file/left-over': 'advice',
  'id/case-twins': 'advice',
  'charter/unanswered': 'advice',
  'template/left-in': 'advice',
  'personas/few': 'advice',
  'personas/many': 'advice',
  'goals/few': 'advice',
  'goals/many': 'advice',
  'goal/no-key-results': 'advice',
  'goal/many-key-results': 'advice',
  'goal/no-owner': 'advice',
  'goal/equal-titles': 'advice',
  'goal/unknown-persona': 'advice',
  'goal/no-quarter': 'advice',
  'goal/no-outcome': 'advice',
  'goal/no-number': 'advice',
  'goal/no-date': 'advice',
  'goal/out-of-reach': 'advice',
  'goal/missed-again': 'advice',
  'goal/persona-unserved': 'advice',
  'goal/strand-unserved': 'advice',
  'timeline/outside-quarter': 'advice',
  'key-result/number-differs': 'advice',
  'key-result/no-number': 'advice',
  'key-result/commit': 'advice',
  'key-result/stretch': 'advice',
  'key-result/unit-range': 'advice',
  'key-result/measure-unit': 'advice',
  'key-result/measure-type': 'advice',
  'key-result/measure-value': 'advice',
  'key-result/counts-itself': 'advice',
  'key-result/could-count': 'advice',
  'record/unknown-key-result': 'advice',
  'record/unknown-step': 'advice',
  'record/unknown-record': 'advice',
  'record/no-effect': 'advice',
  'record/month': 'advice',
  'record/before-start': 'advice',
  'record/ahead': 'advice',
  'record/unit-range': 'advice',
  'record/change-differs': 'advice',
  'record/unknown-member': 'advice',
  'record/before-joined': 'advice',
  'record/unknown-survey': 'advice',
  'record/unknown-experience': 'advice',
  'record/unknown-ask': 'advice',
  'record/withdrawn-ask': 'advice',
  'record/ask-by-nobody': 'advice',
  'record/unknown-advice': 'advice',
  'record/unknown-persona': 'advice',
  'record/unknown-practice': 'advice',
  'review/unknown-key-result': 'advice',
  'review/carried-over': 'advice',
  'review/no-why': 'advice',
  'review/early': 'advice',
  'member/same-as': 'advice',
  'member/unknown-persona': 'advice',
  'member/joined-ahead': 'advice',
  'member/perhaps-one': 'advice',
  'practice/owner-left': 'advice',
  'practice/unknown-persona': 'advice',
  'practice/since-ahead': 'advice',
  'practice/equal-sentences': 'advice',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDINGS;

/** Where something stands. Lines and columns count from 1, columns in characters as a reader counts them. */
export interface Place {
  /** The path from the workspace's root, with `/` on every system; or a folder such as `personas`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The file and line of a place: `log/2026-11/a.yaml:7`. */
export function fileAndLine({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** The line that a finding is about, and the part of it that is meant. */
export interface Excerpt {
  readonly text: string;
  /** How many characters from the place's column on are meant, at least 1. */
  readonly length: number;
  /** Where in `text` they begin, from 1, if not at the place's column: of a very long line, `text` is a part. */
  readonly column?: number;
}

/** Something to mend, where it is, and how. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly excerpt?: Excerpt;
  /** What is the matter, in a clause that may stand beside the excerpt. */
  readonly message: string;
  /** What to do about it, in a sentence without a full stop; '' where the command says it all. */
  readonly remedy: string;
  /** The command that does it, without the `cop` in front: how that is spelt depends on how it was started. */
  readonly command?: string;
}

/** Where something is, with the line as it stands there. */
export interface Located {
  readonly place: Place;
  readonly excerpt?: Excerpt;
  /** The key that was missed, where it stands there with no value behind it. */
  readonly emptyKey?: string;
}

/** The keys and indexes that lead to a value inside a file: `['key_results', 0, 'target']`. */
export type Path = readonly (string | number)[];

/** A finding before its line is known: what is wrong with which value of a file. */
export interface Problem {
  readonly code: FindingCode;
  readonly path: Path;
  /** Whether the key or its value is meant. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
  readonly command?: string;
  /** Where a value is missing that should be there. Its key may stand there, empty: that is the place then. */
  readonly missing?: Path;
}

/** A problem and the file that it is in. An empty path means the file, or the folder, as a whole. */
export interface FileProblem extends Problem {
  readonly file: string;
  /** Where it begins, if that is known already, as it is of records; the path then leads on from there. */
  readonly place?: Place;
}

/** Data as far as it could be understood, and what is wrong with the rest. */
export interface Checked<T> {
  /** Undefined where an error keeps the data from being used. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** A problem of a part, as one of the whole that holds the part at a path. */
export function within(path: Path, problem: Problem): Problem {
  const { missing } = problem;
  return {
    ...problem,
    path: [...path, ...problem.path],
    ...(missing ? { missing: [...path, ...missing] } : {}),
  };
}

/** A problem as it is shown, once it is known where it is. */
export function findingOf(
  { code, message, remedy, command }: Omit<Problem, 'path' | 'at'>,
  { emptyKey, ...located }: Located,
): Finding {
  const isMissingKey = code === 'schema/missing-key';
  return {
    code,
    severity: FINDINGS[code],
    ...located,
    message: emptyKey !== undefined && isMissingKey ? `\`${emptyKey}\` is empty` : message,
    // To add a line for it would make a second key of the same name.
    remedy: emptyKey === undefined ? remedy : fillIn(emptyKey, command),
    ...(command === undefined ? {} : { command }),
  };
}

function fillIn(emptyKey: string, command: string | undefined): string {
  return `Write it behind \`${emptyKey}:\`${command === undefined ? '' : ', or let cop do it'}`;
}

/** Findings by file, then by line and column; those of a file as a whole come first. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    ({ place: a }, { place: b }) =>
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}
