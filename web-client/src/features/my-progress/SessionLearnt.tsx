import { Section } from '../../ui/frame/Section'
import { AccessPill } from '../../ui/sessions/Access'
import { ProgressBar } from '../../ui/tracking/ProgressBar'
import { showDays } from '../../words/showDates'
import { showDone, showPercent } from '../../words/tracking'
import { CourseLearnt } from './CourseLearnt'
import styles from './myProgress.module.css'
import type { Learnt } from './queries'
import { t } from './t'

type Props = { learnt: Learnt; at: { zone: string; now: Date } }

/** One session with its courses; its name goes first, so that nobody takes one edition of a course for another. */
export function SessionLearnt({ learnt, at }: Props) {
  const { session, courses, access, durationDays } = learnt
  return (
    <Section
      title={session.title}
      status={<AccessPill answer={access} {...at} />}
      aside={!durationDays && <span className={styles.dates}>{datesOf(learnt, at.zone)}</span>}
    >
      {courses.length === 0 && <p className={styles.quiet}>{t('myProgress.noCourses')}</p>}
      {courses.length > 1 && <InAll {...learnt} />}
      <ul className={styles.courses} aria-label={t('myProgress.courses', { session: session.title })}>
        {courses.map((each) => (
          <CourseLearnt key={each.course.id} learnt={learnt} figures={each} at={at} />
        ))}
      </ul>
    </Section>
  )
}

const datesOf = ({ accessStart, accessEnd }: Learnt, zone: string) =>
  showDays({ start: accessStart, end: accessEnd }, zone)

/** Over all of its courses alike; said where there are several. */
function InAll({ progress, score }: Pick<Learnt, 'progress' | 'score'>) {
  if (progress === null && score === null) return null
  const words = [
    progress !== null && showDone(progress),
    score !== null && t('myProgress.score', { score: showPercent(score) }),
  ]
  return (
    <div className={styles.inAll}>
      <p>{t('myProgress.inAll')}</p>
      <Bar progress={progress} words={words.filter(Boolean).join(' · ')} />
    </div>
  )
}

/** Where nothing is required there is no bar, only words. */
function Bar({ progress, words }: { progress: number | null; words: string }) {
  if (progress === null) return <p className={styles.quiet}>{words}</p>
  return <ProgressBar percent={progress} words={words} />
}
