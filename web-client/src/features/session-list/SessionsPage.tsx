import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { useList } from '../../api/useList'
import { paths } from '../../lib/paths'
import { zoneName } from '../../lib/zonedTime'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { focusPage } from '../../ui/frame/focusAbove'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { FilterBar } from '../../ui/tables/FilterBar'
import { PagedTable } from '../../ui/tables/PagedTable'
import { sessionColumns } from './columns'
import { sessions } from './queries'
import { SessionFilters } from './SessionFilters'
import { isNarrowed, type SessionsSearch } from './search'
import styles from './sessions.module.css'
import { t } from './t'

const route = getRouteApi('/in/sessions')

/** Which sessions are running, coming, over; which of them need me? */
export function SessionsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const zone = useMyZone()
  const now = useNow()
  const list = useList(sessions(search))
  const change = (part: Partial<SessionsSearch>) =>
    navigate({ search: (before: SessionsSearch) => ({ ...before, cursor: undefined, ...part }), replace: true })
  const clear = () => navigate({ search: { sort: search.sort } })
  return (
    <>
      <PageHeader
        title={t('sessions.title')}
        count={list?.page.total}
        actions={
          <Button component={Link} to={paths.newSession()}>
            {t('sessions.new')}
          </Button>
        }
      />
      <FilterBar
        search={search.q}
        onSearch={(q) => change({ q })}
        placeholder={t('sessions.search')}
        onClear={isNarrowed(search) ? clear : undefined}
      >
        <SessionFilters search={search} onChange={change} />
      </FilterBar>
      <PagedTable
        label={t('sessions.title')}
        columns={sessionColumns(zone, now)}
        list={list}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        sort={{ by: search.sort, onSort: (sort) => change({ sort }) }}
        empty={isNarrowed(search) ? <NothingFound onClear={clear} /> : <NoneYet />}
        cursor={search.cursor}
        onCursor={(cursor) =>
          navigate({ search: (before: SessionsSearch) => ({ ...before, cursor }), resetScroll: false })
        }
        note={<p className={styles.zone}>{t('sessions.zone', { zone: zoneName(zone) })}</p>}
      />
    </>
  )
}

function NoneYet() {
  return (
    <EmptyState
      title={t('sessions.none')}
      action={
        <Button component={Link} to={paths.newSession()}>
          {t('sessions.createFirst')}
        </Button>
      }
    >
      {t('sessions.noneText')}
    </EmptyState>
  )
}

function NothingFound({ onClear }: { onClear: () => void }) {
  const showAll = () => {
    focusPage()
    onClear()
  }
  return (
    <EmptyState
      title={t('sessions.nothingFound')}
      action={
        <Button variant="default" onClick={showAll}>
          {t('sessions.showAll')}
        </Button>
      }
    >
      {t('sessions.nothingFoundText')}
    </EmptyState>
  )
}
