import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, use } from 'react'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { paths } from '../../../lib/paths'
import { Link } from '../../../ui/frame/Link'
import styles from '../course.module.css'
import { EnterFirst } from '../door/EnterFirst'
import { type Item, item, type Opened, outline, type Place } from '../items'
import { datesSaid } from '../itemWords'
import { OpenCourse } from '../openCourse'
import { t } from '../t'
import { ItemHeading } from './ItemHeading'

type Props = { place: Place; id: string; children: (opened: Opened) => ReactNode }

/** What one finds on coming to an item: the item itself, or why it is not there. */
export function ItemFound({ place, id, children }: Props) {
  const { data: found } = useSuspenseQuery(item(place, id))
  const arrival = use(OpenCourse)?.arrival
  switch (found.kind) {
    case 'open':
      return children(found.opened)
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
