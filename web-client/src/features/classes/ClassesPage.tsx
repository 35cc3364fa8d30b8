import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMe } from '../../api/me'
import { useList } from '../../api/useList'
import { showNumber } from '../../lib/numbers'
import { paths } from '../../lib/paths'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import type { Column } from '../../ui/tables/DataTable'
import { FilterBar } from '../../ui/tables/FilterBar'
import { FilterSelect } from '../../ui/tables/FilterSelect'
import { listAddress } from '../../ui/tables/listAddress'
import { NoMatch } from '../../ui/tables/NoMatch'
import { PagedTable } from '../../ui/tables/PagedTable'
import { RowTitle } from '../../ui/tables/RowTitle'
import { nameOf } from '../../words/find'
import { type ClassGroup, classes } from './queries'
import { SORTS } from './search'
import { t } from './t'

const route = getRouteApi('/in/classes')

const columns: Column<ClassGroup>[] = [
  {
    key: 'class',
    header: t('classes.class'),
    sort: 'name',
    cell: ({ id, name }) => <RowTitle to={paths.classGroup(id)} title={name} />,
  },
  { key: 'owners', header: t('classes.owners'), cell: ({ owners }) => owners.map(nameOf).join(', ') || '–' },
  { key: 'members', header: t('classes.members'), end: true, cell: ({ memberCount }) => showNumber(memberCount) },
  { key: 'sessions', header: t('classes.sessions'), end: true, cell: ({ sessionCount }) => showNumber(sessionCount) },
]

/** Reusable groups of people. */
export function ClassesPage() {
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useList(classes(search, me.id))
  const address = listAddress({ search, filters: ['owner'], sorts: SORTS, usual: 'name', navigate })
  const create = (
    <Button component={Link} to={paths.newClass()}>
      {t('classes.new')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('classes.title')} count={list?.page.total} actions={create} />
      <FilterBar {...address.bar} placeholder={t('classes.search')}>
        <FilterSelect
          label={t('classes.owner')}
          any={t('classes.anyOwner')}
          words={['me']}
          wordLabel={() => t('classes.mine')}
          value={search.owner}
          onChange={(owner) => address.change({ owner })}
        />
      </FilterBar>
      <PagedTable
        {...address.table}
        label={t('classes.title')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        empty={
          address.isNarrowed ? (
            <NoMatch onClear={address.clear} />
          ) : (
            <EmptyState title={t('classes.empty')} action={create}>
              {t('classes.emptyText')}
            </EmptyState>
          )
        }
      />
    </>
  )
}
