import type { Choices } from './choices.ts';

const BYTES = [...new TextEncoder().encode(' \n\r\t:-?#,[]{}"\'|>&*!%@`\\~0a\u00e9')].concat([
  0, 0xff, 0x1b,
]);

/** The bytes of a text after one to four accidents: a bit flipped, bytes put in, left out or doubled. */
export function mutated(text: string, choices: Choices): Uint8Array {
  let bytes = [...new TextEncoder().encode(text)];
  const accidents = 1 + choices.below(4);
  for (let count = 0; count < accidents; count += 1) bytes = accident(bytes, choices);
  return Uint8Array.from(bytes);
}

function accident(bytes: readonly number[], choices: Choices): number[] {
  const at = choices.below(bytes.length + 1);
  const many = 1 + choices.below(4);
  const [head, tail] = [bytes.slice(0, at), bytes.slice(at)];
  switch (choices.below(5)) {
    case 0:
      return [...head, choices.of(BYTES), ...tail];
    case 1:
      return [...head, ...tail.slice(many)];
    case 2:
      return [...head, ...tail.slice(0, many), ...tail];
    case 3:
      return [...head, choices.of(BYTES), ...tail.slice(1)];
    default:
      return [
        ...head,
        ...tail.slice(0, 1).map((byte) => byte ^ (1 << choices.below(8))),
        ...tail.slice(1),
      ];
  }
}
