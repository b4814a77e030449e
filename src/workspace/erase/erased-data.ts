import { type Erasing, type Stretch, withoutStretches } from '../../domain/erasure.ts';
import type { Path } from '../../domain/finding.ts';
import { textUse } from '../../domain/text-use.ts';

/** Where in a value somebody is named, if that may be erased there. */
export function stretchesAt(
  text: string,
  { file, path }: { readonly file: string; readonly path: Path },
  { find }: Erasing,
): readonly Stretch[] {
  const use = textUse(file, path);
  return use === 'text' || use === 'person' ? find(text, use) : [];
}

/**
 * What a file is to say once somebody is erased in it; the data itself stays as it is.
 * @param file the path from the workspace's root
 */
export function erasedData(data: unknown, file: string, erasing: Erasing): unknown {
  const after = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string')
      return withoutStretches(value, stretchesAt(value, { file, path }, erasing));
    if (Array.isArray(value)) return value.map((item, index) => after(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, after(inner, [...path, key])]),
    );
  };
  return after(data, []);
}
