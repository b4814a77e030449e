import type { Member, MemberFile } from '../domain/member.ts';
import { type Alike, alike, type Candidate } from './import-members/alike.ts';
import { type Known, type KnownBy, KnownPeople, WAYS } from './import-members/known-people.ts';
import { type RowRemark, withoutRepeats } from './import-members/repeats.ts';
import { type KnownFacts, newPerson, withFacts } from './import-members/with-facts.ts';
import { memberAsFile } from './member-as-file.ts';
import { peopleOf } from './people.ts';
import type { MemberList } from './tables/member-list.ts';
import { type MemberFacts, type MemberRow, saysAnything, saysWho } from './tables/member-row.ts';

/** Somebody whom an import adds. */
interface Added {
  /** The line of the file. */
  readonly line: number;
  readonly facts: MemberFacts;
}

/** Somebody of the roster of whom a file knows something new. */
export interface Updated {
  readonly line: number;
  readonly member: Member;
  readonly by: KnownBy;
  readonly before: MemberFile;
  readonly after: MemberFile;
  /** What makes the one of the other, whatever the line says by then. */
  readonly says: KnownFacts;
}

/** What an import of a list of members would do. */
export interface MemberImportPlan {
  readonly added: readonly Added[];
  readonly updated: readonly Updated[];
  /** People of the roster of whom the file says nothing new. */
  readonly unchanged: number;
  /** Rows that are nobody who takes part. */
  readonly leftOut: readonly RowRemark[];
  /** Rows that cannot be used. */
  readonly unusable: readonly RowRemark[];
  /** Rows that are used, but for a part of what they say. */
  readonly doubts: readonly RowRemark[];
  /** People who left by the roster, and are there by the platform. */
  readonly back: readonly { readonly line: number; readonly member: Member }[];
  readonly alike: readonly Alike[];
}

/**
 * Plans the import of a list of members. A row is about somebody of the roster by the platform's id for
 * them; else by their address, then by their user name there, unless they have another id on the platform.
 * A name alone is nobody's. Nobody is merged: who else look the same are listed.
 */
export function planImport(list: MemberList, members: readonly Member[]): MemberImportPlan {
  const planner = new Planner(members, list.key);
  const rows = list.rows.filter(({ facts, leftOut }) => saysAnything(facts) || leftOut !== null);
  for (const row of planner.usable(rows)) planner.take(row);
  return planner.plan();
}

class Planner {
  readonly #members: readonly Member[];
  readonly #known: KnownPeople;
  /** Who of the roster a row is about. */
  readonly #taken = new Set<Member>();
  readonly #byRow = new Map<MemberRow, Known>();
  readonly #added: Added[] = [];
  readonly #updated: Updated[] = [];
  #unchanged = 0;
  readonly #leftOut: RowRemark[] = [];
  readonly #unusable: RowRemark[] = [];
  readonly #doubts: RowRemark[] = [];
  readonly #back: { readonly line: number; readonly member: Member }[] = [];

  constructor(members: readonly Member[], platform: string | null) {
    this.#members = members;
    this.#known = new KnownPeople(members, platform);
  }

  /** The rows that say who they are about, each person once; who they are on the roster is settled. */
  usable(rows: readonly MemberRow[]): readonly MemberRow[] {
    const { usable, repeated } = withoutRepeats(rows.filter((row) => this.#saysWho(row)));
    this.#unusable.push(...repeated);
    // The surer ones first: no address may take somebody away who a later row is surely about.
    for (const way of WAYS)
      for (const row of usable)
        if (!this.#byRow.has(row) && (row.leftOut === null || way === 'account'))
          this.#settle(row, this.#known.find(way, row.facts, this.#taken));
    return usable;
  }

  take(row: MemberRow): void {
    const { line, leftOut, doubts } = row;
    const known = this.#byRow.get(row);
    const hasLeft = leftOut?.who === 'has left';
    if (leftOut) this.#leftOut.push({ line, why: leftOut.reason });
    else this.#doubts.push(...doubts.map((why) => ({ line, why })));
    if (known && (!leftOut || hasLeft)) this.#update(row, known, hasLeft);
    else if (!leftOut) this.#added.push({ line, facts: row.facts });
  }

  plan(): MemberImportPlan {
    return {
      added: this.#added,
      updated: this.#updated,
      unchanged: this.#unchanged,
      leftOut: [...this.#leftOut].sort((a, b) => a.line - b.line),
      unusable: [...this.#unusable].sort((a, b) => a.line - b.line),
      doubts: this.#doubts,
      back: this.#back,
      alike: alike(this.#candidates()),
    };
  }

  #saysWho({ line, facts, leftOut, unusable, doubts }: MemberRow): boolean {
    if (unusable === null && saysWho(facts)) return true;
    if (unusable !== null) this.#unusable.push({ line, why: unusable });
    else if (leftOut) this.#leftOut.push({ line, why: leftOut.reason });
    else this.#unusable.push({ line, why: doubts[0] ?? NAME_ALONE });
    return false;
  }

  #settle(row: MemberRow, known: Known | undefined): void {
    if (!known) return;
    this.#taken.add(known.member);
    this.#byRow.set(row, known);
  }

  #update({ line, facts, leftOut }: MemberRow, { member, by, key }: Known, hasLeft: boolean): void {
    const says: KnownFacts = { facts, key, hasLeft };
    const before = memberAsFile(member);
    const after = withFacts(before, says);
    const isSame = JSON.stringify(after) === JSON.stringify(before);
    if (isSame) this.#unchanged += 1;
    else this.#updated.push({ line, member, by, before, after, says });
    if (member.status === 'left' && leftOut === null && by === 'account')
      this.#back.push({ line, member });
  }

  #candidates(): readonly Candidate[] {
    const updates = new Map(this.#updated.map((one) => [one.member, one.after]));
    const rows = new Map([...this.#byRow].map(([row, { member }]) => [member, row.line]));
    const all = peopleOf(this.#members).all.filter(({ erased }) => !erased);
    return [
      ...all.map((one) => ({
        row: rows.get(one) ?? null,
        id: one.id,
        ...lookOf(updates.get(one) ?? memberAsFile(one)),
      })),
      ...this.#added.map(({ line, facts }) => ({
        row: line,
        id: null,
        ...lookOf(newPerson('', facts)),
      })),
    ];
  }
}

function lookOf(file: MemberFile): Pick<Candidate, 'name' | 'names' | 'emails' | 'handles'> {
  const { email, other_emails = [] } = file;
  const handles = [...new Set(Object.values(file.handles ?? {}))];
  return {
    name: file.name ?? handles[0] ?? email ?? file.id,
    names: file.name === undefined ? [] : [file.name],
    emails: email === undefined ? other_emails : [email, ...other_emails],
    handles,
  };
}

const NAME_ALONE = 'says a name alone, which may be that of two';
