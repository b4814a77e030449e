/** A file to write into the workspace. */
export interface NewFile {
  /** The path from the workspace's root, with `/` on every system. */
  readonly path: string;
  readonly text: string;
}
