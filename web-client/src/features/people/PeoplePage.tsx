import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useList } from '../../api/useList'
import { paths } from '../../lib/paths'
import { sortOf } from '../../lib/search'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { FilterBar } from '../../ui/tables/FilterBar'
import { FilterSelect } from '../../ui/tables/FilterSelect'
import { NoMatch } from '../../ui/tables/NoMatch'
import { PagedTable } from '../../ui/tables/PagedTable'
import { fullName, peopleColumns } from './peopleColumns'
import { people } from './queries'
import { ACCOUNTS, ROLES, SORTS } from './search'
import { t } from './t'

const route = getRouteApi('/in/people')

/** Everybody who has an account. */
export function PeoplePage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const zone = useMyZone()
  const list = useList(people(search))
  const go = (change: Partial<typeof search>) =>
    navigate({ search: (now) => ({ ...now, cursor: undefined, ...change }), replace: true })
  const filtered = Boolean(search.q ?? search.role ?? search.account)
  const clear = () => go({ q: undefined, role: undefined, account: undefined })
  const create = (
    <Button component={Link} to={paths.newPerson()}>
      {t('people.new')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('people.title')} count={list?.page.total} actions={create} />
      <FilterBar
        search={search.q}
        onSearch={(q) => go({ q })}
        placeholder={t('people.search')}
        onClear={filtered ? clear : undefined}
      >
        <FilterSelect
          label={t('people.role')}
          any={t('people.anyRole')}
          words={ROLES}
          wordLabel={(role) => t(`role.${role}`)}
          value={search.role}
          onChange={(role) => go({ role })}
        />
        <FilterSelect
          label={t('people.account')}
          any={t('people.anyAccount')}
          words={ACCOUNTS}
          wordLabel={(account) => t(`people.${account}`)}
          value={search.account}
          onChange={(account) => go({ account })}
        />
      </FilterBar>
      <PagedTable
        label={t('people.title')}
        list={list}
        columns={peopleColumns(zone)}
        keyOf={({ id }) => id}
        nameOf={fullName}
        sort={{ by: search.sort ?? 'lastName', onSort: (by) => go({ sort: sortOf(SORTS, by, 'lastName') }) }}
        cursor={search.cursor}
        onCursor={(cursor) => go({ cursor })}
        empty={
          filtered ? (
            <NoMatch onClear={clear} />
          ) : (
            <EmptyState title={t('people.empty')} action={create}>
              {t('people.emptyText')}
            </EmptyState>
          )
        }
      />
    </>
  )
}
