const SO_FAR = ['there is none yet', 'there is one so far', 'there are two so far'];

/** How many there are of three that are asked for; undefined where those are there. */
export function soFarText(count: number): string | undefined {
  return SO_FAR[count];
}
