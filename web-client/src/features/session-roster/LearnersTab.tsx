import { Button, Group, MultiSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { mayDo, sessionChanged, useSession } from '../../api/session'
import { useList } from '../../api/useList'
import { zoneName } from '../../lib/zonedTime'
import { useRemoval } from '../../ui/dialogs/useRemoval'
import { Boundary } from '../../ui/feedback/Boundary'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { useHandOver } from '../../ui/feedback/useHandOver'
import { FilterBar } from '../../ui/tables/FilterBar'
import { FilterSelect } from '../../ui/tables/FilterSelect'
import { PagedTable } from '../../ui/tables/PagedTable'
import { nameOf } from '../../words/find'
import { ClassLinks } from './ClassLinks'
import { rosterColumns } from './columns'
import { EnrollSection } from './EnrollSection'
import { roster } from './queries'
import styles from './roster.module.css'
import { type RosterSearch, SOURCES } from './search'
import { t } from './t'
import { useRosterActs } from './useRosterActs'

const route = getRouteApi('/in/sessions/$session')

/** Who learns here, why, since when, and what they may do now. */
export function LearnersTab({ id }: { id: string }) {
  const session = useSession(id)
  const search: RosterSearch = route.useSearch()
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const zone = useMyZone()
  const now = useNow()
  const { ask, dialog } = useRemoval()
  const rows = useRosterActs(session, ask)
  const list = useList(roster(id, search))
  const may = mayDo(session, 'ADMINISTER')
  const { opener, panel } = useHandOver(search.enroll !== undefined)
  const refresh = () => sessionChanged(cache, id)
  const change = (part: RosterSearch) =>
    void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }), replace: true })
  const narrowed = Boolean(search.q || search.source || search.course)
  const clear = () => change({ q: undefined, source: undefined, course: undefined })
  return (
    <>
      {dialog}
      {rows.dialog}
      {may && !search.enroll && (
        <Group justify="flex-end" mb="sm">
          <Button ref={opener} onClick={() => change({ enroll: 'people' })}>
            {t('roster.enroll')}
          </Button>
        </Group>
      )}
      {may && search.enroll && (
        <EnrollSection
          session={session}
          way={search.enroll}
          onWay={(enroll) => change({ enroll })}
          onClose={() => change({ enroll: undefined })}
          onGo={(to) => void navigate(to)}
          place={panel}
        />
      )}
      <FilterBar
        search={search.q}
        onSearch={(q) => change({ q })}
        placeholder={t('roster.search')}
        onClear={narrowed ? clear : undefined}
      >
        <MultiSelect
          clearable
          className={styles.filter ?? ''}
          aria-label={t('roster.source')}
          placeholder={search.source ? '' : t('roster.anySource')}
          data={SOURCES.map((value) => ({ value, label: t(`roster.source.${value}`) }))}
          value={search.source ?? []}
          onChange={(chosen) => {
            const source = SOURCES.filter((word) => chosen.includes(word))
            change({ source: source.length ? source : undefined })
          }}
        />
        <FilterSelect
          label={t('roster.inCourse')}
          any={t('roster.anyCourse')}
          words={session.courses.map(({ course }) => course.id)}
          wordLabel={(id) => session.courses.find(({ course }) => course.id === id)?.course.title ?? id}
          value={search.course}
          onChange={(course) => change({ course })}
        />
      </FilterBar>
      <PagedTable
        label={t('sessions.learners')}
        columns={rosterColumns(zone, now, rows.actsOf)}
        list={list}
        keyOf={({ user }) => user.id}
        nameOf={({ user }) => nameOf(user)}
        sort={{ by: search.sort, onSort: (sort) => change({ sort }) }}
        empty={
          narrowed ? (
            <EmptyState title={t('roster.nothingFound')}>{t('roster.nothingFoundText')}</EmptyState>
          ) : (
            <EmptyState title={t('roster.none')}>{t(may ? 'roster.noneText' : 'roster.noneRead')}</EmptyState>
          )
        }
        cursor={search.cursor}
        onCursor={(cursor) => void navigate({ search: (before) => ({ ...before, cursor }), resetScroll: false })}
        note={<p className={styles.zone}>{t('sessions.zone', { zone: zoneName(zone) })}</p>}
      />
      {may && (
        <Boundary fallback={<CardSkeleton />}>
          <ClassLinks session={session} onRemove={ask} onDone={refresh} />
        </Boundary>
      )}
    </>
  )
}
