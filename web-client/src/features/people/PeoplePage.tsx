import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useList } from '../../api/useList'
import { paths } from '../../lib/paths'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { FilterBar } from '../../ui/tables/FilterBar'
import { FilterSelect } from '../../ui/tables/FilterSelect'
import { listAddress } from '../../ui/tables/listAddress'
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
  const address = listAddress({ search, filters: ['role', 'account'], sorts: SORTS, usual: 'lastName', navigate })
  const create = (
    <Button component={Link} to={paths.newPerson()}>
      {t('people.new')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('people.title')} count={list?.page.total} actions={create} />
      <FilterBar {...address.bar} placeholder={t('people.search')}>
        <FilterSelect
          label={t('people.role')}
          any={t('people.anyRole')}
          words={ROLES}
          wordLabel={(role) => t(`role.${role}`)}
          value={search.role}
          onChange={(role) => address.change({ role })}
        />
        <FilterSelect
          label={t('people.account')}
          any={t('people.anyAccount')}
          words={ACCOUNTS}
          wordLabel={(account) => t(`people.${account}`)}
          value={search.account}
          onChange={(account) => address.change({ account })}
        />
      </FilterBar>
      <PagedTable
        {...address.table}
        label={t('people.title')}
        list={list}
        columns={peopleColumns(zone)}
        keyOf={({ id }) => id}
        nameOf={fullName}
        empty={
          address.isNarrowed ? (
            <NoMatch onClear={address.clear} />
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
