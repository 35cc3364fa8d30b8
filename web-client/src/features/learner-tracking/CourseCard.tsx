import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { Section } from '../../ui/frame/Section'
import type { RowAct } from '../../ui/tables/RowAct'
import { LearnerProgress } from '../../ui/tracking/LearnerProgress'
import { LearningPill } from '../../ui/tracking/LearningPill'
import { showDayShort, showMomentShort } from '../../words/showDates'
import { showPercent, showTimeSpent } from '../../words/tracking'
import { ItemRow } from './ItemRow'
import styles from './learner.module.css'
import type { LearnerCourse, LearnerItem } from './queries'
import { t } from './t'

type Props = {
  about: LearnerCourse
  actsOf: (course: LearnerCourse, item: LearnerItem) => RowAct[]
  /** Whether something was handed in that waits for a mark. */
  waits: (item: LearnerItem) => boolean
}

/** One course that the learner takes: its figures, and below them its items. */
export function CourseCard({ about, actsOf, waits }: Props) {
  const { course, status, overdue, items } = about
  return (
    <Section title={course.title} status={<LearningPill status={status} overdue={overdue} />}>
      <Figures about={about} />
      {items.length === 0 && <p className={styles.soft}>{t('learner.noItems')}</p>}
      {items.length > 0 && (
        <ul className={styles.items} aria-label={t('learner.outline', { course: course.title })}>
          {items.map((item) => (
            <ItemRow key={item.id} item={item} acts={actsOf(about, item)} waits={waits(item)} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function Figures({ about }: { about: LearnerCourse }) {
  const zone = useMyZone()
  const now = useNow()
  const { firstAccess, lastAccess } = about
  const facts = [
    { name: t('tracking.progress'), value: <LearnerProgress percent={about.progress} /> },
    { name: t('tracking.score'), value: showPercent(about.score) },
    { name: t('tracking.time'), value: showTimeSpent(about.timeSeconds) },
    { name: t('tracking.first'), value: firstAccess ? showDayShort(firstAccess, zone, now) : t('tracking.none') },
    { name: t('tracking.last'), value: lastAccess ? showMomentShort(lastAccess, zone, now) : t('tracking.none') },
  ]
  return (
    <dl className={styles.figures}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
