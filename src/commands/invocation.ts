/** How `cop` was started, to print commands that work as typed: npx puts no `cop` on the PATH. */
export function invocation(env: NodeJS.ProcessEnv): string {
  return env.npm_command === 'exec' ? 'npx cop-toolkit' : 'cop';
}
