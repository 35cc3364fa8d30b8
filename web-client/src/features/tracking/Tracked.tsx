import { useRef } from 'react'
import type { Schemas } from '../../api/schemas'
import type { Session } from '../../api/session'
import { useList } from '../../api/useList'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { FocusPlace } from '../../ui/feedback/FocusPlace'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import type { listAddress } from '../../ui/tables/listAddress'
import { Charts } from './Charts'
import { Figures } from './Figures'
import { summary } from './queries'
import type { TrackingSearch } from './search'
import { TrackingRows } from './TrackingRows'
import { t } from './t'

type Props = {
  session: Session
  courses: readonly Schemas['CourseSummary'][]
  search: TrackingSearch
  address: ReturnType<typeof listAddress<TrackingSearch>>
  onTables: (tables: TrackingSearch['table']) => void
}

/** The learners of one course or all, one class or everybody: in figures, in charts, and row by row. */
export function Tracked({ session, courses, search, address, onTables }: Props) {
  const below = useRef<HTMLDivElement>(null)
  const figures = useList(summary(session.id, search))
  if (!figures) return <CardSkeleton lines={6} />
  if (figures.learners === 0) return <Nobody isNarrowed={Boolean(search.course ?? search.class)} />
  const show = (status: Schemas['LearningStatus']) => {
    address.change({ q: undefined, status: [status] })
    below.current?.focus()
  }
  return (
    <>
      <Figures figures={figures} isOfSeveral={courses.length > 1 && !search.course} onShow={show} />
      <Charts figures={figures} courses={courses} tables={search.table ?? []} onTables={onTables} />
      <FocusPlace ref={below}>
        <TrackingRows session={session} search={search} address={address} />
      </FocusPlace>
    </>
  )
}

function Nobody({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) return <EmptyState title={t('tracking.nobodyHere')}>{t('tracking.nobodyHereText')}</EmptyState>
  return <EmptyState title={t('tracking.nobody')}>{t('tracking.nobodyText')}</EmptyState>
}
