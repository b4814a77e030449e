import { ERASED, type Erasing, withoutStretches } from '../../domain/erasure.ts';
import { textUse } from '../../domain/text-use.ts';
import { scalarExchanged } from '../edit/set-scalar.ts';
import { allSpliced, type Splice } from '../edit/trivia.ts';
import { USUAL_FLOW } from '../edit/value-text.ts';
import type { JsonLine } from '../json-lines.ts';
import { recordJson } from '../record-json.ts';
import type { Source } from '../source.ts';
import { erasedData, stretchesAt } from './erased-data.ts';
import { between, plainLines, scalarsIn, type WrittenScalar } from './written-texts.ts';

/**
 * What a file without faults may come to once somebody is erased in it, the best first: the stretches
 * that name them exchanged, and every other byte as it was; else, where the author's way of writing a
 * value does not allow that, the whole value. Whoever calls looks whether it says what is meant.
 */
export function* erasedTexts(source: Source, erasing: Erasing): Generator<string> {
  const lines = plainLines(source);
  if (lines) yield* joined(source, lines, linesErased(source, lines, erasing), erasing);
  else
    for (const way of [inPlace, asWhole]) {
      const scalars = scalarsIn(source);
      const splices = scalars.flatMap((one) => scalarErased(source, one, erasing, way) ?? []);
      yield* joined(source, scalars.map(withoutHeader(source)), splices, erasing);
    }
}

/** Comments have the same done to them as values. */
function* joined(
  { text }: Source,
  values: readonly { readonly from: number; readonly to: number }[],
  splices: readonly Splice[],
  { find }: Erasing,
): Generator<string> {
  const comments = [...between(text, values)].flatMap(({ from, to }) =>
    find(text.slice(from, to), 'text').map((one) => ({
      from: from + one.from,
      to: from + one.to,
      text: ERASED,
    })),
  );
  const all = [...splices, ...comments].sort((a, b) => a.from - b.from);
  const result = allSpliced(text, all);
  if (result !== undefined) yield result;
}

function linesErased(
  { file, text }: Source,
  lines: readonly JsonLine[],
  erasing: Erasing,
): readonly Splice[] {
  return lines.flatMap(({ from, to, data }) => {
    const json = recordJson(erasedData(data, file, erasing));
    return json === text.slice(from, to) ? [] : [{ from, to, text: json }];
  });
}

type Way = (source: Source, scalar: WrittenScalar, erasing: Erasing) => Splice | undefined;

function scalarErased(
  source: Source,
  scalar: WrittenScalar,
  erasing: Erasing,
  way: Way,
): Splice | undefined {
  const { file } = source;
  const isHit =
    scalar.is === 'value' &&
    stretchesAt(scalar.text, { file, path: scalar.path }, erasing).length > 0;
  return isHit ? way(source, scalar, erasing) : undefined;
}

/** The stretches alone, where they stand in the file as they do in the value. */
const inPlace: Way = (source, scalar, erasing) => {
  const { file } = source;
  const { path, inFlow, node } = scalar;
  const { from, to } = withoutHeader(source)(scalar);
  const written = source.text.slice(from, to);
  const use = textUse(file, path);
  const found = use === 'text' || use === 'person' ? erasing.find(written, use) : [];
  const meant = stretchesAt(scalar.text, { file, path }, erasing);
  const after = withoutStretches(written, found);
  // Without quotes, a bracket begins a list.
  const isList = node.type === 'PLAIN' && (inFlow || after.startsWith('['));
  if (found.length !== meant.length || isList) return asWhole(source, scalar, erasing);
  return { from, to, text: after };
};

const asWhole: Way = ({ file, text }, { node, path, inFlow, ...scalar }, erasing) => {
  const after = withoutStretches(scalar.text, stretchesAt(scalar.text, { file, path }, erasing));
  return scalarExchanged(text, node, after, inFlow ? USUAL_FLOW : undefined);
};

/** A block of text begins with a mark on a line of its own, and perhaps a comment. */
function withoutHeader({ text }: Source) {
  return ({ node, from, to }: WrittenScalar): { readonly from: number; readonly to: number } => {
    if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') return { from, to };
    const end = text.indexOf('\n', from);
    return { from: end < 0 || end > to ? to : end, to };
  };
}
