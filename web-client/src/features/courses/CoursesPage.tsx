import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { includesRole, useMe } from '../../api/me'
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
import { type Course, courses } from './queries'
import { SORTS } from './search'
import { t } from './t'

const route = getRouteApi('/in/courses')

const columns: Column<Course>[] = [
  {
    key: 'course',
    header: t('courses.course'),
    sort: 'title',
    cell: ({ id, title }) => <RowTitle to={paths.course(id)} title={title} />,
  },
  { key: 'code', header: t('courses.code'), sort: 'code', cell: ({ code }) => code },
  { key: 'authors', header: t('courses.authors'), cell: ({ authors }) => authors.map(nameOf).join(', ') || '–' },
  {
    key: 'sessions',
    header: t('courses.sessions'),
    end: true,
    cell: ({ sessionCount }) => showNumber(sessionCount),
  },
]

/** What sessions are made of. */
export function CoursesPage() {
  const me = useMe()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useList(courses(search, me.id))
  const address = listAddress({ search, filters: ['author'], sorts: SORTS, usual: 'title', navigate })
  const creates = includesRole(me.role, 'SESSION_ADMIN')
  const create = creates && (
    <Button component={Link} to={paths.newCourse()}>
      {t('courses.new')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('courses.title')} count={list?.page.total} actions={create} />
      <FilterBar {...address.bar} placeholder={t('courses.search')}>
        <FilterSelect
          label={t('courses.author')}
          any={t('courses.anyAuthor')}
          words={['me']}
          wordLabel={() => t('courses.mine')}
          value={search.author}
          onChange={(author) => address.change({ author })}
        />
      </FilterBar>
      <PagedTable
        {...address.table}
        label={t('courses.title')}
        list={list}
        columns={columns}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        empty={
          address.isNarrowed ? (
            <NoMatch onClear={address.clear} />
          ) : (
            <EmptyState title={t('courses.empty')} action={create}>
              {t(creates ? 'courses.emptyText' : 'courses.emptyForYou')}
            </EmptyState>
          )
        }
      />
    </>
  )
}
