import { getRouteApi } from '@tanstack/react-router'
import { coursesFor, useSession } from '../../api/session'
import { Boundary } from '../../ui/feedback/Boundary'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { listAddress } from '../../ui/tables/listAddress'
import { CourseAndClass } from './CourseAndClass'
import { SORTS } from './search'
import { Tracked } from './Tracked'
import { t } from './t'

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
  const courses = coursesFor(session, 'TRACK_LEARNERS')
  if (courses.length === 0)
    return <EmptyState title={t('tracking.noCourses')}>{t('tracking.noCoursesText')}</EmptyState>
  return (
    <>
      <CourseAndClass {...{ session, courses, search }} onChange={(part) => address.change(part)} />
      {/* a class that is gone leads to a failure: whoever chooses another one begins anew */}
      <Boundary key={`${search.course}.${search.class}`} fallback={<CardSkeleton lines={6} />}>
        <Tracked
          {...{ session, courses, search, address }}
          onTables={(table) =>
            void navigate({ search: (before) => ({ ...before, table }), replace: true, resetScroll: false })
          }
        />
      </Boundary>
    </>
  )
}
