import { showNumber } from '../../lib/numbers'
import { zoneName } from '../../lib/zonedTime'
import type { Column } from '../../ui/tables/DataTable'
import { RowActs } from '../../ui/tables/RowActs'
import { RowTitle } from '../../ui/tables/RowTitle'
import { nameOf } from '../../words/find'
import { showDays } from '../../words/showDates'
import type { Category } from './queries'
import { t } from './t'

type Options = { zone: string; onEdit: (one: Category) => void; onDelete: (one: Category) => void }

/** What the list of categories shows; acts only where the server says that one may. */
export const categoryColumns = ({ zone, onEdit, onDelete }: Options): Column<Category>[] => [
  { key: 'name', header: t('categories.name'), sort: 'name', cell: ({ name }) => <RowTitle title={name} /> },
  {
    key: 'dates',
    header: t('categories.datesIn', { zone: zoneName(zone) }),
    sort: 'startsAt',
    cell: ({ startsAt, endsAt }) => (startsAt || endsAt ? showDays({ start: startsAt, end: endsAt }, zone) : '–'),
  },
  {
    key: 'sessions',
    header: t('categories.sessions'),
    end: true,
    cell: ({ sessionCount }) => showNumber(sessionCount),
  },
  {
    key: 'createdBy',
    header: t('categories.createdBy'),
    cell: ({ createdBy }) => (createdBy ? nameOf(createdBy) : '–'),
  },
  {
    key: 'acts',
    header: t('list.acts'),
    quiet: true,
    end: true,
    cell: (one) =>
      one.mayChange && (
        <RowActs
          acts={[
            {
              label: t('categories.edit'),
              name: t('categories.editNamed', { name: one.name }),
              run: () => onEdit(one),
            },
            {
              label: t('categories.delete'),
              name: t('categories.deleteNamed', { name: one.name }),
              run: () => onDelete(one),
            },
          ]}
        />
      ),
  },
]
