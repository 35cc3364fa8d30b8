import type { Schemas } from '../../api/schemas'
import { nameOf } from '../../words/find'
import { t } from '../../words/sessions'
import { Pill } from '../feedback/Pill'
import { OrderedList } from '../tables/OrderedList'

/** The courses of a session in their order, each with its coaches. */
export function SessionCourses({ courses }: { courses: readonly Schemas['SessionCourseResponse'][] }) {
  if (courses.length === 0) return <p style={{ color: 'var(--soft)' }}>{t('session.noCourses')}</p>
  return (
    <OrderedList
      label={t('sessions.courses')}
      items={courses.map(({ course, coaches, locked }) => ({
        id: course.id,
        name: course.title,
        content: (
          <>
            <b>{course.title}</b> <span style={{ color: 'var(--soft)' }}>{course.code}</span>{' '}
            {locked && <Pill>{t('session.courses.locked')}</Pill>}
            <div style={{ color: coaches.length ? 'var(--soft)' : 'var(--warn)' }}>
              {coaches.map(nameOf).join(', ') || t('session.noCourseCoach')}
            </div>
          </>
        ),
      }))}
    />
  )
}
