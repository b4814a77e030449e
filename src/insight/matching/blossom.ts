/**
 * As many pairs as there can be of people of whom only some may meet: a matching of maximum cardinality
 * in a general graph, by J. Edmonds, "Paths, Trees, and Flowers", Canadian Journal of Mathematics 17
 * (1965). From each person without a partner a tree of alternating paths is grown, breadth first, and an
 * odd circle of it, a blossom, is dealt with as one vertex; a path to another one without a partner gives
 * both one. A tree from which none leads is out of all later searches, as Edmonds shows there.
 * @param size how many people, numbered from 0
 * @param mayMeet whether two of them may be a pair; the same for both orders
 * @param start a matching to begin with: each one's partner, or `NOBODY`. Who has a partner in it keeps
 *   having one
 * @returns each one's partner, or `NOBODY`; the same for the same input
 */
export function mostPairs(
  size: number,
  mayMeet: MayMeet,
  start: Int32Array = new Int32Array(size).fill(NOBODY),
): Int32Array {
  const search = new Search(size, mayMeet, start);
  for (let root = 0; root < size; root += 1) search.from(root);
  return search.partner;
}

/** In the place of a partner. */
export const NOBODY = -1;

type MayMeet = (one: number, other: number) => boolean;

class Search {
  readonly partner: Int32Array;
  readonly #size: number;
  readonly #mayMeet: MayMeet;
  /** Those of trees that led nowhere. */
  readonly #isOut: Uint8Array;
  /** From whom a path came to somebody who is reached by an odd number of steps. */
  readonly #before: Int32Array;
  /** The first one of the blossom that somebody is in; else they themself. */
  readonly #base: Int32Array;
  /** Whether somebody is reached by an even number of steps, so that paths go on from them. */
  readonly #isOuter: Uint8Array;
  #queue: number[] = [];

  constructor(size: number, mayMeet: MayMeet, start: Int32Array) {
    this.#size = size;
    this.#mayMeet = mayMeet;
    this.partner = start.slice();
    this.#isOut = new Uint8Array(size);
    this.#before = new Int32Array(size);
    this.#base = new Int32Array(size);
    this.#isOuter = new Uint8Array(size);
  }

  /** Finds a partner for somebody who has none, if others can exchange theirs so that there is one. */
  from(root: number): void {
    if (this.#partnerOf(root) !== NOBODY || this.#isOut[root]) return;
    const end = this.#grow(root);
    if (end === NOBODY) this.#leaveOut();
    else this.#pairUp(end);
  }

  #grow(root: number): number {
    this.#before.fill(NOBODY);
    this.#isOuter.fill(0);
    for (let one = 0; one < this.#size; one += 1) this.#base[one] = one;
    this.#isOuter[root] = 1;
    this.#queue = [root];
    for (let next = 0; next < this.#queue.length; next += 1) {
      const end = this.#growFrom(this.#queue[next] ?? root, root);
      if (end !== NOBODY) return end;
    }
    return NOBODY;
  }

  /** @returns somebody without a partner, to whom a path leads now; or `NOBODY` */
  #growFrom(one: number, root: number): number {
    // Where all may meet, nearly any two of a tree close an odd circle: to look here first spares them.
    const free = this.#freeFor(one, root);
    if (free !== NOBODY) {
      this.#before[free] = one;
      return free;
    }
    for (let other = 0; other < this.#size; other += 1) {
      if (!this.#mayReach(one, other)) continue;
      if (this.#isEven(other, root)) this.#contract(one, other);
      else if (this.#cameFrom(other) === NOBODY) {
        this.#before[other] = one;
        this.#isOuter[this.#partnerOf(other)] = 1;
        this.#queue.push(this.#partnerOf(other));
      }
    }
    return NOBODY;
  }

  #freeFor(one: number, root: number): number {
    for (let other = 0; other < this.#size; other += 1) {
      if (this.partner[other] !== NOBODY || other === root || this.#isOut[other]) continue;
      if (this.#mayMeet(one, other)) return other;
    }
    return NOBODY;
  }

  /** Two in one blossom have reached each other already. */
  #mayReach(one: number, other: number): boolean {
    if (this.#isOut[other] || this.#partnerOf(one) === other) return false;
    return this.#baseOf(one) !== this.#baseOf(other) && this.#mayMeet(one, other);
  }

  #isEven(one: number, root: number): boolean {
    const its = this.#partnerOf(one);
    return one === root || (its !== NOBODY && this.#cameFrom(its) !== NOBODY);
  }

  /** Two even ones that may meet close an odd circle: all on it are even from now on. */
  #contract(one: number, other: number): void {
    const base = this.#whereTheyMeet(one, other);
    const isInside = new Uint8Array(this.#size);
    this.#mark(one, base, other, isInside);
    this.#mark(other, base, one, isInside);
    for (let each = 0; each < this.#size; each += 1) {
      if (!isInside[this.#baseOf(each)]) continue;
      this.#base[each] = base;
      if (this.#isOuter[each]) continue;
      this.#isOuter[each] = 1;
      this.#queue.push(each);
    }
  }

  #whereTheyMeet(one: number, other: number): number {
    const passed = new Set<number>();
    for (let at = this.#baseOf(one); ; at = this.#baseOf(this.#cameFrom(this.#partnerOf(at)))) {
      passed.add(at);
      if (this.#partnerOf(at) === NOBODY) break;
    }
    let at = this.#baseOf(other);
    while (!passed.has(at)) at = this.#baseOf(this.#cameFrom(this.#partnerOf(at)));
    return at;
  }

  #mark(start: number, base: number, from: number, isInside: Uint8Array): void {
    let [at, child] = [start, from];
    while (this.#baseOf(at) !== base) {
      const its = this.#partnerOf(at);
      isInside[this.#baseOf(at)] = 1;
      isInside[this.#baseOf(its)] = 1;
      this.#before[at] = child;
      child = its;
      at = this.#cameFrom(its);
    }
  }

  /** Along the path that led here, who were no partners become partners, and the other way round. */
  #pairUp(end: number): void {
    let at = end;
    while (at !== NOBODY) {
      const one = this.#cameFrom(at);
      const next = this.#partnerOf(one);
      this.partner[at] = one;
      this.partner[one] = at;
      at = next;
    }
  }

  #leaveOut(): void {
    for (let one = 0; one < this.#size; one += 1)
      if (this.#isOuter[one] || this.#cameFrom(one) !== NOBODY) this.#isOut[one] = 1;
  }

  #partnerOf(one: number): number {
    return this.partner[one] ?? NOBODY;
  }

  #cameFrom(one: number): number {
    return this.#before[one] ?? NOBODY;
  }

  #baseOf(one: number): number {
    return this.#base[one] ?? one;
  }
}
