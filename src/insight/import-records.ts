import type { CivilDate } from '../domain/civil-date.ts';
import type { HappeningDraft } from '../domain/drafts.ts';
import type { Member } from '../domain/member.ts';
import { grouped } from '../domain/parts.ts';
import type { LogRecord } from '../domain/record.ts';
import type { OnStep } from '../domain/step.ts';
import type { RowRemark } from './import-members/repeats.ts';
import { attendedAlready } from './import-records/attended-already.ts';
import { draftsFor } from './import-records/drafts-for.ts';
import type { ImportWish } from './import-records/import-wish.ts';
import { type KnownRow, onceEach } from './import-records/once-each.ts';
import { type Digest, KeysInLog, rowKey } from './import-records/row-keys.ts';
import { type Guess, type Newcomer, RowPeople } from './import-records/row-people.ts';
import type { RecordList, RecordRow } from './tables/record-list.ts';

/** What an import of records rests on. */
export interface ImportContext {
  readonly members: readonly Member[];
  /** The log as it is. */
  readonly records: readonly LogRecord[];
  readonly today: CivilDate;
  /** Who records it. */
  readonly by: string | null;
  readonly wishes: ReadonlySet<ImportWish>;
  readonly digest: Digest;
  /** Makes an id for somebody new. */
  readonly newId: () => string;
}

/** A record that an import writes, with the line of the row that it is made of. */
export interface PlannedRecord {
  readonly line: number;
  readonly draft: HappeningDraft;
}

/** What an import of records would do. */
export interface RecordPlan {
  readonly records: readonly PlannedRecord[];
  /** Who is put on the roster. */
  readonly added: readonly Newcomer[];
  /** How many records the log has already. */
  readonly already: number;
  /** Rows that were recorded before, and withdrawn since. */
  readonly withdrawn: readonly RowRemark[];
  /** Rows of people who are not on the roster, with what they are called. */
  readonly strangers: readonly RowRemark[];
  /** Whom rows may be of, by a name alone: taken where that was wished. */
  readonly guesses: readonly Guess[];
  readonly leftOut: readonly RowRemark[];
  readonly unusable: readonly RowRemark[];
  readonly doubts: readonly RowRemark[];
}

/** Plans the import of a list of what happened: each row once, also in a later and longer list. */
export function planRecords(
  list: RecordList,
  context: ImportContext,
  onStep: OnStep = () => {},
): RecordPlan {
  return new Planner(list, context).plan(onStep);
}

class Planner {
  readonly #list: RecordList;
  readonly #context: ImportContext;
  readonly #people: RowPeople;
  readonly #keys: KeysInLog;
  readonly #records: PlannedRecord[] = [];
  readonly #withdrawn: RowRemark[] = [];
  readonly #unusable: RowRemark[] = [];
  readonly #seen = new Map<string, number>();
  readonly #wasThere: (row: KnownRow) => boolean;
  #already = 0;

  constructor(list: RecordList, context: ImportContext) {
    this.#list = list;
    this.#context = context;
    this.#people = new RowPeople(list, context);
    this.#keys = new KeysInLog(context.records);
    this.#wasThere = attendedAlready(context.records, context.members);
  }

  plan(onStep: OnStep): RecordPlan {
    const rows = this.#rows();
    for (const [index, one] of rows.entries()) {
      if (index % STEP === 0)
        onStep({ doing: `Looking at the rows: ${grouped(index)} of ${grouped(rows.length)}` });
      this.#take(one);
    }
    const named = new Set(this.#records.flatMap(({ draft }) => draft.members));
    const { leftOut, unusable, doubts } = this.#list;
    return {
      records: this.#records,
      added: this.#people.newcomers().filter(({ id }) => named.has(id)),
      already: this.#already,
      withdrawn: this.#withdrawn,
      strangers: this.#people.strangers,
      guesses: this.#people.guesses,
      leftOut,
      unusable: [...unusable, ...this.#people.unclear, ...this.#unusable].sort(byLine),
      doubts,
    };
  }

  #rows(): readonly KnownRow[] {
    const rows = this.#list.rows
      .filter((row) => this.#hasCome(row))
      .flatMap((row) => this.#people.known(row) ?? []);
    return this.#list.type === 'attendance' ? onceEach(rows) : rows.map((one) => this.#nth(one));
  }

  #hasCome({ line, on }: RecordRow): boolean {
    if (on <= this.#context.today) return true;
    this.#unusable.push({ line, why: `is dated ${on}, which has not come yet` });
    return false;
  }

  /** Of rows that say the same, each is one of its own: the first, the second. */
  #nth(one: KnownRow): KnownRow {
    const nth = (this.#seen.get(one.identity) ?? 0) + 1;
    this.#seen.set(one.identity, nth);
    return nth === 1 ? one : { ...one, identity: `${one.identity}\n#${nth}` };
  }

  #take(one: KnownRow): void {
    const { row } = one;
    const { by } = this.#context;
    const made = draftsFor(this.#list.type, one, by);
    if ('why' in made) {
      this.#unusable.push({ line: row.line, why: made.why });
      return;
    }
    if (this.#wasThere(one)) {
      this.#already += made.drafts.length;
      return;
    }
    for (const { draft, of } of made.drafts) {
      const key = this.#free(this.#keysOf(one, of), row);
      if (key !== undefined) this.#records.push({ line: row.line, draft: { ...draft, key } });
    }
  }

  /** The key under which a row is recorded; undefined where the log has it. */
  #free(keys: readonly string[], { line }: RecordRow): string | undefined {
    const [own = ''] = keys;
    const used = keys.find((key) => this.#keys.state(key) !== 'no') ?? own;
    const state = this.#keys.state(used);
    if (state === 'no') return own;
    if (state === 'withdrawn' && this.#context.wishes.has('again')) return this.#keys.next(used);
    if (state === 'recorded') this.#already += 1;
    else this.#withdrawn.push({ line, why: 'was recorded before, and withdrawn since' });
    return undefined;
  }

  /** The key of a row, and that which it had where its person was not on the roster yet. */
  #keysOf({ row, identity, members }: KnownRow, of: string): readonly string[] {
    const { type, scope } = this.#list;
    const { digest } = this.#context;
    if (type !== 'attendance') return [rowKey(type, [scope, identity, of], digest)];
    const { experience } = row.fields;
    const what = scope === '' && typeof experience === 'string' ? experience : scope;
    const [member = ''] = members;
    const isNew = this.#people.isNew(member);
    const whose = isNew ? [identity] : [`member ${member}`, identity];
    return whose.map((one) => rowKey(type, [row.on, what, one], digest));
  }
}

const STEP = 1000;

function byLine(a: RowRemark, b: RowRemark): number {
  return a.line - b.line;
}
