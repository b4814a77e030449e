import type { Erasing, LeftOver, TextUse, WhyLeft } from '../../domain/erasure.ts';
import { textUse } from '../../domain/text-use.ts';
import { Lines } from '../lines.ts';
import type { Source } from '../source.ts';
import { plainLines, scalarsIn, textsOnLine, type WrittenText } from './written-texts.ts';

/** A text, and the file that it is of. */
interface FileText {
  readonly file: string;
  readonly text: string;
}

/** Each line of a text on which somebody is named. */
export function leftInText(
  { file, text }: FileText,
  { find }: Pick<Erasing, 'find'>,
  why: WhyLeft,
): readonly LeftOver[] {
  const found = find(text, 'text');
  if (found.length === 0) return [];
  const lines = new Lines(text);
  const numbers = new Set(found.map(({ from }) => lines.lineAt(from)));
  return [...numbers].map((line) => ({ place: { file, line }, why }));
}

/** What of somebody is still in a file without faults once they were erased in it. */
export function leftInData(source: Source, erasing: Erasing): readonly LeftOver[] {
  const { file, text } = source;
  const lines = plainLines(source);
  const texts = lines ? lines.flatMap(textsOnLine) : scalarsIn(source);
  const found = texts.filter((one) => isLeft(one, file, erasing));
  if (found.length === 0) return [];
  const places = new Lines(text);
  const left = found.map((one): LeftOver => {
    return { place: { file, line: places.lineAt(one.from) }, why: WHY[useOf(one, file)] };
  });
  return [...new Map(left.map((one) => [`${one.why} ${one.place.line}`, one])).values()];
}

const WHY: Readonly<Record<TextUse, WhyLeft>> = {
  fixed: 'fixed',
  identity: 'somebody-else',
  person: 'several',
  text: 'unsafe',
};

function isLeft(one: WrittenText, file: string, { isNamed }: Erasing): boolean {
  return isNamed(one.text, useOf(one, file));
}

function useOf({ is, path }: WrittenText, file: string): TextUse {
  return is === 'key' ? 'fixed' : textUse(file, path);
}
