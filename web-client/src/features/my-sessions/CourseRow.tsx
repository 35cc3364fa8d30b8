import { Button } from '@mantine/core'
import { coachesHere, type MySession } from '../../api/mySession'
import type { Schemas } from '../../api/schemas'
import { type Address, paths } from '../../lib/paths'
import { Pill } from '../../ui/feedback/Pill'
import { Link } from '../../ui/frame/Link'
import { AccessSentence } from '../../ui/sessions/Access'
import { ProgressBar } from '../../ui/tracking/ProgressBar'
import type { AccessContext } from '../../words/accessSentence'
import { isDueSoon } from '../../words/dueDates'
import { nameOf } from '../../words/find'
import { showDayInWords, showDayOrMoment } from '../../words/showDates'
import { showDone } from '../../words/tracking'
import styles from './mySessions.module.css'
import { t } from './t'

type Context = Omit<AccessContext, 'who'>
type Props = { session: MySession; mine: Schemas['MyCourse']; context: Context }

/** A course of a session of mine, and what I can do in it now. */
export function CourseRow({ session, mine, context }: Props) {
  const { course, roles, coaches, progress, news } = mine
  const to = paths.courseInSession(session.id, course.id)
  return (
    <li className={styles.course}>
      <div className={styles.words}>
        <div>
          <Link to={to} className={styles.name}>
            {course.title}
          </Link>{' '}
          {coachesHere(roles) && <Pill tone="coach">{t('mySessions.coach')}</Pill>}{' '}
          {news > 0 && <Pill tone="brand">{t('mySessions.news', { count: news })}</Pill>}
        </div>
        <div className={styles.lines}>
          <p className={styles.can}>
            <State {...{ session, mine, context }} />
            {coaches.length > 0 && ` · ${t('mySessions.oneCoach', { names: coaches.map(nameOf).join(', ') })}`}
          </p>
          <Due mine={mine} context={context} />
        </div>
      </div>
      {progress !== null && (
        <div className={styles.progress}>
          <ProgressBar percent={progress} words={showDone(progress)} />
        </div>
      )}
      <Act mine={mine} to={to} />
    </li>
  )
}

/** The whole sentence where it differs from the session's own, else what is left to say: how far I am. */
function State({ session, mine: { access, lastVisitAt }, context }: Props) {
  const of = session.access
  const same = access.reason === of.reason && access.level === of.level && access.windowEnd === of.windowEnd
  if (!same) return <AccessSentence answer={access} who="you" {...context} />
  switch (access.level) {
    case 'TAKE_PART':
      if (!lastVisitAt) return t('mySessions.notStarted')
      return t('mySessions.lastVisit', { day: showDayInWords(lastVisitAt, context.zone, context.now) })
    case 'TEACH':
    case 'READ':
      return t(`mySessions.can.${access.level}`)
    case 'LIST':
    case 'NONE':
      return t(access.view === 'UPCOMING' ? 'mySessions.can.soon' : 'mySessions.can.closed')
  }
}

/** What has to be done next, and by when, as long as it can be. */
function Due({ mine: { nextDue, access }, context: { zone, now } }: Omit<Props, 'session'>) {
  if (!nextDue || !access.canContribute) return null
  const { title, dueAt } = nextDue
  const words = t('mySessions.nextDue', { item: title, day: showDayOrMoment(dueAt, '23:59', zone, now) })
  return <p className={isDueSoon(dueAt, now) ? `${styles.can} ${styles.soon}` : styles.can}>{words}</p>
}

/** The button names the act; where nothing can be done there is none. */
function Act({ mine: { access, course, lastVisitAt }, to }: { mine: Schemas['MyCourse']; to: Address }) {
  const act = actOf(access.level, Boolean(lastVisitAt))
  if (!act) return null
  return (
    <Button
      component={Link}
      to={to}
      miw={96}
      variant={access.level === 'TAKE_PART' && lastVisitAt ? 'filled' : 'default'}
      aria-label={t('mySessions.actIn', { act, course: course.title })}
    >
      {act}
    </Button>
  )
}

function actOf(level: Schemas['AccessLevel'], opened: boolean): string | undefined {
  switch (level) {
    case 'TAKE_PART':
      return t(opened ? 'mySessions.act.continue' : 'mySessions.act.start')
    case 'TEACH':
    case 'READ':
      return t(`mySessions.act.${level}`)
    case 'LIST':
    case 'NONE':
      return undefined
  }
}
