import fc from 'fast-check';
import * as v from 'valibot';
import { CopError } from '../../../src/domain/errors.ts';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { edited } from '../../../src/workspace/edit/edited.ts';
import { Source } from '../../../src/workspace/source.ts';
import { checkText } from '../../../src/workspace/text-checks.ts';
import { type Choices, made } from './choices.ts';
import { CORPUS, type Written } from './corpus.ts';
import { canonicalEdit, idleEdit, KINDS, someEdit } from './edits.ts';
import { mutated } from './mutations.ts';
import { styledText } from './styles.ts';
import { nodesIn, type WrittenNodes } from './written-nodes.ts';

/** Says nothing of values, so that an edit may set any; its keys are in an order. */
export const PERMISSIVE = v.looseObject({
  goal: v.unknown(),
  timeline: v.unknown(),
  owner: v.unknown(),
  weight: v.unknown(),
  personas: v.unknown(),
  unit: v.unknown(),
  key_results: v.unknown(),
});

/** A text without faults, as our own reading and the package have it. */
export interface Ready {
  readonly source: Source;
  readonly schema: v.GenericSchema;
  readonly nodes: WrittenNodes;
}

/** What came of an edit. */
export type Outcome =
  | {
      readonly ok: true;
      readonly source: Source;
      readonly text: string;
      readonly nodes: WrittenNodes;
    }
  | { readonly ok: false; readonly error: unknown };

/** What is to be done to a text. */
interface Deeds {
  readonly edit: Edit;
  /** Another edit, for the two to be made one after the other. */
  readonly other: Edit;
  /** Sets what is there already. */
  readonly idle: Edit | undefined;
  /** Sets a scalar that is written as this program writes it. */
  readonly canonical: Edit | undefined;
}

/** A text and what is to be done to it. */
export class Case {
  readonly ready: Ready;
  readonly edit: Edit;
  readonly other: Edit;
  readonly idle: Edit | undefined;
  readonly canonical: Edit | undefined;
  #outcome: Outcome | undefined;

  constructor(ready: Ready, deeds: Deeds) {
    this.ready = ready;
    this.edit = deeds.edit;
    this.other = deeds.other;
    this.idle = deeds.idle;
    this.canonical = deeds.canonical;
  }

  /** What comes of `edit`, tried once. */
  get outcome(): Outcome {
    this.#outcome ??= tryEdits(this.ready, [this.edit]);
    return this.#outcome;
  }

  [fc.toStringMethod](): string {
    const { edit, other, canonical, ready } = this;
    return [
      JSON.stringify(ready.source.text),
      `edit:  ${JSON.stringify(edit)}`,
      `other: ${JSON.stringify(other)}`,
      `back:  ${JSON.stringify(canonical)}`,
      ready.source.text,
    ].join('\n');
  }
}

/** Makes edits, and reads what came out of it by the package alone. */
export function tryEdits(ready: Pick<Ready, 'source' | 'schema'>, edits: readonly Edit[]): Outcome {
  try {
    const source = edited(ready.source, edits, ready.schema);
    return done(source);
  } catch (error) {
    // Whether it is one that may be thrown is a property of its own.
    return { ok: false, error };
  }
}

/** With what the package reads, once somebody asks: many a property compares the text alone. */
function done(source: Source): Outcome {
  let nodes: WrittenNodes | undefined;
  return {
    ok: true,
    source,
    text: source.text,
    get nodes() {
      nodes ??= nodesIn(source.text);
      return nodes;
    },
  };
}

/** What is thrown as a refusal may be. */
export function isRefusal(error: unknown): error is CopError {
  return error instanceof CopError && error.exit === 3 && (error.place?.line ?? 0) >= 1;
}

/** Cases over the corpus, over texts from the grammar of styles, and over accidents to both. */
export function cases(): fc.Arbitrary<Case> {
  return made((text, deeds) => {
    const ready = readyText(text);
    return new Case(ready, {
      edit: someEdit(ready.nodes, deeds, deeds.of(KINDS)),
      other: someEdit(ready.nodes, deeds, deeds.of(KINDS)),
      idle: idleEdit(ready.nodes, deeds),
      canonical: canonicalEdit(ready.nodes, deeds),
    });
  });
}

const known = new Map<string, Ready>();

/** A text without faults: where the choices lead to one with faults, a text of the corpus instead. */
export function readyText(choices: Choices): Ready {
  const from = choices.below(16);
  if (from < 9) return readied(styledText(choices), PERMISSIVE) ?? ofCorpus(choices);
  if (from < 15) return ofCorpus(choices);
  const { source, schema } = ofCorpus(choices);
  const { text, faults } = checkText(mutated(source.text, choices));
  return (faults.length === 0 && readied(text, schema)) || ofCorpus(choices);
}

/** Ready to be edited, unless it has a fault. */
export function readied(text: string, schema: v.GenericSchema): Ready | undefined {
  const source = new Source('goals/2026-Q4/a.yaml', text);
  if (source.yaml.faults.length > 0) return undefined;
  return { source, schema, nodes: nodesIn(text) };
}

function ofCorpus(choices: Choices): Ready {
  const written = choices.of(CORPUS);
  const change = choices.below(8);
  const name = `${written.name} ${change}`;
  const ready = known.get(name) ?? readied(variant(written, change), written.schema);
  if (!ready) throw new Error(`the text ${name} has faults`);
  known.set(name, ready);
  return ready;
}

/** The text as it would be, were it saved by another editor. */
function variant({ text }: Written, change: number): string {
  switch (change) {
    case 5:
      return text.replaceAll(/\r?\n/g, '\r\n');
    case 6:
      return `\uFEFF${text.replace('\uFEFF', '')}`;
    case 7:
      return text.replace(/\r?\n$/, '');
    default:
      return text;
  }
}
