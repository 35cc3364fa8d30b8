import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { use } from 'react'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { paths } from '../../../lib/paths'
import { Boundary } from '../../../ui/feedback/Boundary'
import { CardSkeleton } from '../../../ui/feedback/Skeletons'
import { Link } from '../../../ui/frame/Link'
import styles from '../course.module.css'
import { EnterFirst } from '../door/EnterFirst'
import { type Item, item, outline, type Place } from '../items'
import { datesSaid } from '../itemWords'
import { OpenCourse } from '../openCourse'
import layout from '../outline/outline.module.css'
import { progressOf } from '../outline/shape'
import { t } from '../t'
import { ItemHeading } from './ItemHeading'
import { ItemOpened } from './ItemOpened'

const route = getRouteApi('/in/my-sessions/$session/courses/$course/items/$item')

/** One item of a course, beside its outline; on a phone alone, with a way back. */
export function ItemPage() {
  const { session, course, item: id } = route.useParams()
  return (
    <article className={layout.item}>
      <Above place={{ session, course }} />
      <Boundary fallback={<CardSkeleton lines={6} />}>
        <Found place={{ session, course }} id={id} />
      </Boundary>
    </article>
  )
}

/** On a phone, where the outline is a page of its own: the way back to it, and how far one is. */
function Above({ place }: { place: Place }) {
  const { ahead } = useClock()
  const { data: items } = useQuery(outline(place, ahead))
  const progress = items && progressOf(items)
  return (
    <div className={layout.above}>
      <Link to={paths.courseInSession(place.session, place.course)} className={layout.back}>
        <span aria-hidden="true">‹ </span>
        {t('courseInSession.outline')}
      </Link>
      {progress && <span>{t('courseInSession.progress', progress)}</span>}
    </div>
  )
}

function Found({ place, id }: { place: Place; id: string }) {
  const { data: found } = useSuspenseQuery(item(place, id))
  const arrival = use(OpenCourse)?.arrival
  switch (found.kind) {
    case 'open':
      return <ItemOpened opened={found.opened} place={place} />
    case 'notOpen':
      return <NotOpen place={place} id={id} />
    case 'enterFirst':
      return arrival && <EnterFirst arrival={arrival} />
    case 'gone':
      return <Gone place={place} />
  }
}

/** Its title and when it opens: more is not known before. Once it opens, it is asked for by whoever comes back to it. */
function NotOpen({ place, id }: { place: Place; id: string }) {
  const { ahead } = useClock()
  const { data: items } = useSuspenseQuery(outline(place, ahead))
  const found = items?.find((each) => each.id === id)
  if (!found) return <Gone place={place} />
  return <NotOpenYet item={found} />
}

function NotOpenYet({ item: shut }: { item: Item }) {
  const zone = useMyZone()
  const { now } = useClock()
  const there = use(OpenCourse)?.course.timeZone ?? zone
  return (
    <ItemHeading title={shut.title}>
      <p className={styles.text}>{datesSaid(shut, there, { zone, now })}</p>
    </ItemHeading>
  )
}

function Gone({ place }: { place: Place }) {
  return (
    <ItemHeading title={t('courseInSession.item.gone')}>
      <p className={styles.text}>{t('courseInSession.item.goneText')}</p>
      <p className={styles.text}>
        <Link to={paths.courseInSession(place.session, place.course)}>{t('courseInSession.item.last')}</Link>
      </p>
    </ItemHeading>
  )
}
