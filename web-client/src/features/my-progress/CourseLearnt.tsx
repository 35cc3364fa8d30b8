import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { Pill } from '../../ui/feedback/Pill'
import { Link } from '../../ui/frame/Link'
import { ProgressBar } from '../../ui/tracking/ProgressBar'
import { besideThere, isDueSoon } from '../../words/dueDates'
import { showDayInWords, showDayOrMoment } from '../../words/showDates'
import { showDone, showPercent, showTimeSpent } from '../../words/tracking'
import styles from './myProgress.module.css'
import type { Learnt } from './queries'
import { standingOf } from './standing'
import { t } from './t'

type At = { zone: string; now: Date }
type Figures = Schemas['MyCourseProgress']
type Props = { learnt: Learnt; figures: Figures; at: At }

/** A course of a session: how I stand in it, how far I am, and what is due next. */
export function CourseLearnt({ learnt, figures, at }: Props) {
  const { course, progress, nextDue } = figures
  const { canContribute } = learnt.access
  const { tone, words } = standingOf(figures, canContribute)
  return (
    <li className={styles.course}>
      <div className={styles.head}>
        <Link to={paths.courseInSession(learnt.session.id, course.id)} className={styles.name}>
          {course.title}
        </Link>
        <Pill tone={tone}>{words}</Pill>
      </div>
      {progress !== null && (
        <div className={styles.bar}>
          <ProgressBar percent={progress} words={showDone(progress)} />
        </div>
      )}
      <Facts figures={figures} at={at} />
      {nextDue && canContribute && <Due learnt={learnt} course={course.id} due={nextDue} at={at} />}
    </li>
  )
}

/** Score, time and the last time, as far as there is anything to say. */
function Facts({ figures: { score, timeSeconds, lastAccess }, at }: Pick<Props, 'figures' | 'at'>) {
  const facts = [
    score !== null && t('myProgress.score', { score: showPercent(score) }),
    timeSeconds > 0 && t('myProgress.time', { time: showTimeSpent(timeSeconds) }),
    lastAccess && t('myProgress.last', { day: showDayInWords(lastAccess, at.zone, at.now) }),
  ].filter(Boolean)
  return facts.length > 0 && <p className={styles.quiet}>{facts.join(' · ')}</p>
}

type DueProps = { learnt: Learnt; course: string; due: Schemas['NextDue']; at: At }

/** By when, in the reader's zone and the session's own where that differs, and straight to it. */
function Due({ learnt: { session, timeZone }, course, due: { item, title, dueAt }, at }: DueProps) {
  const day = showDayOrMoment(dueAt, '23:59', at.zone, at.now)
  return (
    <p className={styles.due}>
      <span className={isDueSoon(dueAt, at.now) ? styles.soon : undefined}>{t('myProgress.due', { day })}</span>{' '}
      <Link to={paths.itemInSession(session.id, course, item)}>{title}</Link>.
      <span className={styles.there}>{besideThere(dueAt, timeZone, at)}</span>
    </p>
  )
}
