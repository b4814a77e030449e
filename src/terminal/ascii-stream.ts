import { shownInPlace } from './ascii.ts';

/** A terminal's stream that shows in ASCII what is written to it, and is the same stream otherwise. */
export function inAsciiOn<Stream extends NodeJS.WritableStream>(stream: Stream): Stream {
  const write = (chunk: string | Uint8Array) =>
    stream.write(typeof chunk === 'string' ? shownInPlace(chunk) : chunk);
  return new Proxy(stream, {
    get: (target, key) => {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
