/**
 * Does work that is to be done whole: what leaves with Ctrl-C, or is told to end, does so before it or
 * after it. Writing is one piece to node, so that a signal which is listened for waits until it is over.
 */
export function uninterrupted<T>(work: () => T): T {
  const wait = () => {};
  for (const signal of SIGNALS) process.on(signal, wait);
  try {
    return work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, wait);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
