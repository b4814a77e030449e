/** Who records: the name that `--by` says, else `COP_BY`; null where neither does. */
export function whoRecords(by: string | undefined, { COP_BY }: NodeJS.ProcessEnv): string | null {
  return by ?? (COP_BY || null);
}
