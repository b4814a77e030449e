/** How `cop` was started, to print commands that work as typed: npx puts no `cop` on the PATH. */
export function invocation(env: NodeJS.ProcessEnv, directory?: string): string {
  const cop = env.npm_command === 'exec' ? 'npx cop-toolkit' : 'cop';
  if (directory === undefined) return cop;
  return `${cop} -C ${/^[\w./\\:~-]+$/.test(directory) ? directory : `"${directory}"`}`;
}
