import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useParams } from '@tanstack/react-router'
import { useClock } from '../../api/platform'
import { throwIfGone } from '../../api/problem'
import { CourseOpened } from './CourseOpened'
import { CourseRefused } from './door/CourseRefused'
import { door } from './door/door'
import { StartMyTime } from './door/StartMyTime'

const route = getRouteApi('/in/my-sessions/$session/courses/$course')

/** A course as it is taken or taught in one session: coming here, or to an item of it, opens it. */
export function CourseInSessionPage() {
  const place = route.useParams()
  const { item } = useParams({ strict: false })
  const { arrival: nth } = route.useRouteContext()
  const { ahead } = useClock()
  const arrival = { ...place, nth, ahead }
  const { data: found, error } = useSuspenseQuery(door(arrival))
  throwIfGone(error)
  switch (found.kind) {
    case 'open':
      return <CourseOpened course={found.course} arrival={arrival} item={item} />
    case 'clock':
      return <StartMyTime course={found.course} starts={found.starts} arrival={arrival} />
    case 'refused':
      return <CourseRefused refusal={found.refusal} session={found.session} place={place} />
  }
}
