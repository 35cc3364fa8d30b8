import { runs } from '../../api/mySession'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { Link } from '../../ui/frame/Link'
import { Section } from '../../ui/frame/Section'
import { Facts } from '../../ui/tables/Facts'
import { nameOf } from '../../words/find'
import styles from './course.module.css'
import { t } from './t'

type Course = Schemas['CourseInSession']

/** Which session it is taken in, who coaches it there, who manages the session. */
export function AboutCourse({ course }: { course: Course }) {
  const { session, roles, description, managers } = course
  return (
    <Section title={t('courseInSession.facts')}>
      <Facts
        facts={[
          {
            name: t('courseInSession.session'),
            value: runs(roles) ? <Link to={paths.session(session.id)}>{session.title}</Link> : session.title,
          },
          { name: t('courseInSession.coaches'), value: namesOf(everyCoach(course)) },
          { name: t('courseInSession.managers'), value: namesOf(managers) },
          ...(description
            ? [{ name: t('courseInSession.description'), value: <p className={styles.text}>{description}</p> }]
            : []),
        ]}
      />
    </Section>
  )
}

/** Who coaches this course, those of the whole session included, each once. */
export function everyCoach({ coaches, sessionCoaches }: Pick<Course, 'coaches' | 'sessionCoaches'>) {
  return [...new Map([...coaches, ...sessionCoaches].map((each) => [each.id, each])).values()]
}

export const namesOf = (people: readonly Schemas['PersonSummary'][]) =>
  people.map(nameOf).join(', ') || t('courseInSession.nobody')
