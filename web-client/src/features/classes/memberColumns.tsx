import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { zoneName } from '../../lib/zonedTime'
import { Pill } from '../../ui/feedback/Pill'
import type { Column } from '../../ui/tables/DataTable'
import { RowActs } from '../../ui/tables/RowActs'
import { RowTitle } from '../../ui/tables/RowTitle'
import { nameOf } from '../../words/find'
import { showDay } from '../../words/showDates'
import type { Member } from './queries'
import { t } from './t'

type Options = { zone: string; onRemove?: (user: Schemas['PersonSummary']) => void }

/** What the list of members shows. */
export function memberColumns({ zone, onRemove }: Options): Column<Member>[] {
  const columns: Column<Member>[] = [
    {
      key: 'member',
      header: t('classes.member'),
      sort: 'lastName',
      cell: ({ user }) => (
        <RowTitle
          to={paths.person(user.id)}
          title={nameOf(user)}
          beneath={user.username}
          mark={!user.active && <Pill tone="warn">{t('person.inactive')}</Pill>}
        />
      ),
    },
    { key: 'email', header: t('classes.email'), cell: ({ email }) => email },
    {
      key: 'since',
      header: t('classes.since', { zone: zoneName(zone) }),
      sort: 'addedAt',
      cell: ({ addedAt }) => showDay(addedAt, zone),
    },
  ]
  if (!onRemove) return columns
  const acts: Column<Member> = {
    key: 'acts',
    header: t('list.acts'),
    quiet: true,
    end: true,
    cell: ({ user }) => (
      <RowActs
        acts={[
          { label: t('list.remove'), name: t('picker.remove', { name: nameOf(user) }), run: () => onRemove(user) },
        ]}
      />
    ),
  }
  return [...columns, acts]
}
