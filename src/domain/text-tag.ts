/**
 * A few letters a-z and digits for a text, whatever script it is written in, the same on every machine:
 * FNV-1a over its UTF-16 units, in 32 bits. Two texts seldom have the same.
 */
export function textTag(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
