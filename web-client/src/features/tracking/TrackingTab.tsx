import { getRouteApi } from '@tanstack/react-router'
import { useRef } from 'react'
import { useMe } from '../../api/me'
import type { Schemas } from '../../api/schemas'
import { useSession } from '../../api/session'
import { useList } from '../../api/useList'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { FocusPlace } from '../../ui/feedback/FocusPlace'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { listAddress } from '../../ui/tables/listAddress'
import { Charts } from './Charts'
import { CourseAndClass } from './CourseAndClass'
import { Figures } from './Figures'
import { summary } from './queries'
import { SORTS, type TrackingSearch } from './search'
import { TrackingRows } from './TrackingRows'
import { t } from './t'
import { trackedCourses } from './trackedCourses'

const route = getRouteApi('/in/sessions/$session')

/** How far the learners of a session are: all together, then one by one. */
export function TrackingTab({ id }: { id: string }) {
  const session = useSession(id)
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const address = listAddress({
    search,
    filters: ['course', 'class', 'status'],
    sorts: SORTS,
    usual: 'name',
    // the rows stand far down: who narrows them stays there
    navigate: (to) => navigate({ ...to, resetScroll: false }),
  })
  const courses = trackedCourses(session, useMe())
  const below = useRef<HTMLDivElement>(null)
  const figures = useList(summary(id, search))
  if (courses.length === 0)
    return <EmptyState title={t('tracking.noCourses')}>{t('tracking.noCoursesText')}</EmptyState>
  if (!figures) return <CardSkeleton lines={6} />
  if (figures.learners === 0 && !search.course && !search.class)
    return <EmptyState title={t('tracking.nobody')}>{t('tracking.nobodyText')}</EmptyState>
  const change = (part: TrackingSearch) => address.change(part)
  const show = (status: Schemas['LearningStatus']) => {
    change({ q: undefined, status: [status] })
    below.current?.focus()
  }
  return (
    <>
      <CourseAndClass session={session} courses={courses} search={search} onChange={change} />
      {figures.learners === 0 ? (
        <EmptyState title={t('tracking.nobodyHere')}>{t('tracking.nobodyHereText')}</EmptyState>
      ) : (
        <>
          <Figures figures={figures} onShow={show} />
          <Charts
            figures={figures}
            courses={courses}
            tables={search.table ?? []}
            onTables={(table) =>
              void navigate({ search: (before) => ({ ...before, table }), replace: true, resetScroll: false })
            }
          />
          <FocusPlace ref={below}>
            <TrackingRows session={session} search={search} address={address} />
          </FocusPlace>
        </>
      )}
    </>
  )
}
