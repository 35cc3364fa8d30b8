import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { useList } from '../../api/useList'
import { zoneName } from '../../lib/zonedTime'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { NoMatch } from '../../ui/tables/NoMatch'
import { PagedTable } from '../../ui/tables/PagedTable'
import { nameOf } from '../../words/find'
import { MarkingFilters } from './MarkingFilters'
import type { MarkingAddress } from './markingAddress'
import { markingColumns } from './markingColumns'
import { queue } from './queries'
import { ReleaseMarks } from './ReleaseMarks'
import type { MarkingSearch } from './search'
import { t } from './t'

type Props = {
  /** All of one's sessions where there is none. */
  session?: string
  /** Those in which one may mark, where that is known. */
  courses?: readonly Schemas['CourseSummary'][]
  search: MarkingSearch
  address: MarkingAddress
}

/** What learners handed in: what waits for a mark, or what has one. */
export function MarkingList({ session, courses, search, address }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const list = useList(queue(session, search))
  const isHeld = search.state === 'HELD_BACK'
  const isNarrowed = Boolean(search.q ?? search.course ?? search.item)
  return (
    <>
      <MarkingFilters rows={list?.items ?? []} {...{ courses, search, address }} />
      {isHeld && <ReleaseMarks rows={list?.items ?? []} isOfSeveral={session === undefined} />}
      <PagedTable
        cursor={address.table.cursor}
        onCursor={address.table.onCursor}
        label={t(`marking.state.${search.state ?? 'WAITING'}`)}
        columns={markingColumns({ session, search, zone, now })}
        list={list}
        keyOf={({ submission }) => submission}
        nameOf={({ learner }) => nameOf(learner)}
        empty={isNarrowed ? <NoMatch onClear={address.clear} /> : <Empty state={search.state} />}
        note={<p style={{ color: 'var(--faint)' }}>{t('marking.zone', { zone: zoneName(zone) })}</p>}
      />
    </>
  )
}

function Empty({ state }: Pick<MarkingSearch, 'state'>) {
  const key = ({ WAITING: 'none', HELD_BACK: 'noneHeld', RELEASED: 'noneReleased' } as const)[state ?? 'WAITING']
  return <EmptyState title={t(`marking.${key}`)}>{t(`marking.${key}Text`)}</EmptyState>
}
