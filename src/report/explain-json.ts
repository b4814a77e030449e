import type { Place } from '../domain/finding.ts';
import type { LogRecord } from '../domain/record.ts';
import type { DerivedStep, Input, Part } from '../insight/derivation/derivation.ts';
import type { Ignored } from '../insight/derivation/ignored.ts';
import type { GoalpostMove } from '../insight/goalpost-moves.ts';
import { otherIn } from '../insight/outcomes.ts';
import type { ExplainModel } from './explain/model.ts';
import type { ExplainJson } from './explain-schema.ts';
import { prettyJson } from './pretty-json.ts';

type StepJson = ExplainJson['steps'][number];
type InputJson = StepJson['inputs'][number];
type PartJson = StepJson['parts'][number];
type MovedJson = ExplainJson['moved'][number];
type IgnoredJson = ExplainJson['ignored'][number];

/** Where figures come from, for machines: the schema in explain-schema.ts says what each key is. */
export function explainJson({ derivation, at, leftOut }: ExplainModel): string {
  const { about, asOf, steps, moved, ignored } = derivation;
  const { kind, reference, title, unit } = about;
  const json: ExplainJson = {
    version: 1,
    about: { kind, reference, title, unit, ...placeJson(about.place) },
    as_of: asOf,
    at: at && { commit: at.commit, written: at.written, on: at.on },
    left_out: [...leftOut],
    steps: steps.map(stepJson),
    moved: moved.map(movedJson),
    ignored: ignored.map(ignoredJson),
  };
  return prettyJson(json);
}

function stepJson({ inputs, parts, ...step }: DerivedStep): StepJson {
  return { ...step, inputs: inputs.map(inputJson), parts: parts.map(partJson) };
}

function inputJson({ name, value, as, from }: Input): InputJson {
  const place = 'record' in from ? from.record.place : 'place' in from ? from.place : null;
  return {
    name,
    value,
    as,
    from: from.kind,
    record: from.kind === 'record' ? from.record.id : null,
    part: from.kind === 'part' ? from.reference : null,
    ...placeJson(place),
  };
}

function partJson(part: Part): PartJson {
  switch (part.kind) {
    case 'check-in': {
      const { kind, record, value, added, addedSince, total } = part;
      const { id, on, by, place } = record;
      const figures = { value, added, added_since: addedSince, total };
      return { kind, id, on, by, ...figures, ...placeJson(place) };
    }
    case 'span': {
      const { kind, record, value, from, to, held, known } = part;
      const { id, by, place } = record;
      return { kind, id, by, value, from, to, held, known, ...placeJson(place) };
    }
    case 'interval':
      return part;
    case 'counted': {
      const { lines, by, ...rest } = part;
      return { ...rest, lines: [...lines], by: [...by] };
    }
    case 'point': {
      const { kind, record, day, value } = part;
      return { kind, id: record.id, on: record.on, day, value, ...placeJson(record.place) };
    }
    case 'step': {
      const { kind, id, title, weight, weightDone, done, record } = part;
      return {
        kind,
        id,
        title,
        ...weightJson(weight),
        weight_done: weightDone,
        done,
        on: record?.on ?? null,
        by: record?.by ?? null,
        record: record?.id ?? null,
        ...placeJson(record?.place ?? null),
      };
    }
    default: {
      const { weight, ...rest } = part;
      return { ...rest, ...weightJson(weight) };
    }
  }
}

function weightJson({ value, from }: Input) {
  const { file, line } = placeJson(from.kind === 'file' ? from.place : null);
  return { weight: Number(value), weight_file: file, weight_line: line };
}

function movedJson(move: GoalpostMove): MovedJson {
  const { keyResult, source, ...rest } = move;
  return {
    key_result: keyResult,
    ...rest,
    source: source.kind,
    commit: source.kind === 'git' ? source.commit : null,
    ...placeJson(source.kind === 'record' ? source.place : null),
  };
}

function ignoredJson(one: Ignored): IgnoredJson {
  if (one.kind !== 'record') return one;
  const { kind, record, outcome, why } = one;
  const { id, on, by, note, place } = record;
  const other: LogRecord | undefined = otherIn(outcome);
  const { file, line } = placeJson(other?.place ?? null);
  return {
    kind,
    id,
    on,
    by,
    note,
    why,
    for: one.for,
    other_id: other?.id ?? null,
    other_file: file,
    other_line: line,
    ...placeJson(place),
  };
}

function placeJson(place: Place | null) {
  return { file: place?.file ?? null, line: place?.line ?? null };
}
