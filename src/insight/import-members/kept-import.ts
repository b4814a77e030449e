import type { KeptImport } from '../../domain/imports.ts';
import { columnLabel } from '../tables/column.ts';
import type { ColumnWishes } from '../tables/member-columns.ts';
import { MEMBER_FIELDS, memberField } from '../tables/member-fields.ts';
import type { ListWishes, MemberList } from '../tables/member-list.ts';
import { MEMBER_PLATFORMS } from '../tables/member-platforms.ts';

/** How a list was understood, as it is kept for the next one of the same sort. */
export function keptFrom({ taken, key, platform }: MemberList, wishes: ListWishes): KeptImport {
  // What the platform's own columns say need not be said again.
  const fields = platform === null ? [...taken.keys()] : [...wishes.columns.keys()];
  const columns = fields.flatMap((field) => {
    const [column] = taken.get(field) ?? [];
    return column ? [[field, columnLabel(column)] as const] : [];
  });
  return { platform: key, columns: new Map(columns), dates: wishes.dates };
}

/** What was kept, as it is wished for a list. Of no platform that is known, all else is taken for nothing. */
export function wishesOfKept({ platform, columns, dates }: KeptImport): ListWishes {
  const isKnown = MEMBER_PLATFORMS.some(({ id }) => id === platform);
  const said: ColumnWishes = new Map(
    [...columns].flatMap(([written, column]) => {
      const field = memberField(written);
      return field ? [[field, column] as const] : [];
    }),
  );
  const none = isKnown ? [] : MEMBER_FIELDS.map((field) => [field, ''] as const);
  return { platform, columns: new Map([...none, ...said]), dates };
}
