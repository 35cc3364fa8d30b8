import { Button } from '@mantine/core'
import { use } from 'react'
import { useMyZone } from '../../../api/me'
import { useClock } from '../../../api/platform'
import { paths } from '../../../lib/paths'
import { Note } from '../../../ui/feedback/Note'
import { Pill } from '../../../ui/feedback/Pill'
import { Link } from '../../../ui/frame/Link'
import { AccessSentence } from '../../../ui/sessions/Access'
import { showPercent } from '../../../words/tracking'
import { WRAPPED } from '../buttons'
import type { Opened, Place } from '../items'
import { datesSaid } from '../itemWords'
import { OpenCourse } from '../openCourse'
import { t } from '../t'
import { ItemContent } from './ItemContent'
import { ItemDone, mayMark } from './ItemDone'
import { ItemHeading } from './ItemHeading'
import styles from './item.module.css'

type Props = { opened: Opened; place: Place }

/** An item that is open: what is in it, whether it is done, and the ones before and behind it. */
export function ItemOpened({ opened, place }: Props) {
  const { item } = opened
  const status = (
    <>
      {item.news && <Pill tone="brand">{t('courseInSession.newMark')}</Pill>}
      {item.state === 'DONE' && <Pill tone="learn">{t('courseInSession.item.done')}</Pill>}
      {item.score !== null && <Pill>{t('courseInSession.item.score', { score: showPercent(item.score) })}</Pill>}
    </>
  )
  return (
    <>
      <ItemHeading title={item.title} status={status}>
        <ItemContent opened={opened} place={place} />
        <Dates opened={opened} />
        <ItemDone opened={opened} place={place} />
        <NotCounted opened={opened} />
      </ItemHeading>
      <Neighbours opened={opened} place={place} />
    </>
  )
}

function Dates({ opened: { item } }: Pick<Props, 'opened'>) {
  const zone = useMyZone()
  const { now } = useClock()
  const there = use(OpenCourse)?.course.timeZone ?? zone
  const said = datesSaid(item, there, { zone, now })
  return said && <p className={item.overdue ? `${styles.dates} ${styles.overdue}` : styles.dates}>{said}</p>
}

/** Why nothing becomes done here any more, where a learner could think it does. */
function NotCounted({ opened: { item, access } }: Pick<Props, 'opened'>) {
  const zone = useMyZone()
  const { now } = useClock()
  const hasCoach = (use(OpenCourse)?.course.sessionCoaches.length ?? 0) > 0
  if (item.state === null || item.state === 'DONE' || access.canContribute) return null
  return (
    <Note tone="brand">
      {t('courseInSession.item.notCounted')} <AccessSentence answer={access} who="you" {...{ zone, now, hasCoach }} />
    </Note>
  )
}

/** Whether there is something to do here that is not done yet. */
function asksSomething(opened: Opened): boolean {
  const { kind, state } = opened.item
  const isWork = kind === 'QUIZ' || kind === 'ASSIGNMENT'
  if (state === null || state === 'DONE') return false
  return mayMark(opened) || (isWork && opened.access.canContribute)
}

/** What the item asks of oneself goes before going on. */
function Neighbours({ opened, place: { session, course } }: Props) {
  const { previous, next } = opened
  const variant = asksSomething(opened) ? 'default' : 'filled'
  return (
    <nav className={styles.neighbours} aria-label={t('courseInSession.item.around')}>
      {previous && (
        <Button component={Link} to={paths.itemInSession(session, course, previous.id)} variant="default" {...WRAPPED}>
          {t('courseInSession.item.previous', { item: previous.title })}
        </Button>
      )}
      {next ? (
        <Button
          component={Link}
          to={paths.itemInSession(session, course, next.id)}
          className={styles.onward}
          variant={variant}
          {...WRAPPED}
        >
          {t('courseInSession.item.next', { item: next.title })}
        </Button>
      ) : (
        <Link to={paths.courseInSession(session, course)} className={styles.onward}>
          {t('courseInSession.item.last')}
        </Link>
      )}
    </nav>
  )
}
