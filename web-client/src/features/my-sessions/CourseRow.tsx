import { Button } from '@mantine/core'
import type { Schemas } from '../../api/schemas'
import { t } from '../../lib/messages'
import { paths } from '../../lib/paths'
import { AccessSentence } from '../../ui/Access'
import type { AccessContext } from '../../ui/accessWords'
import { Pill } from '../../ui/Pill'
import styles from './mySessions.module.css'
import { coachesHere, nameOf } from './people'

type Props = {
  session: Schemas['MySession']
  mine: Schemas['MyCourse']
  context: Omit<AccessContext, 'who'>
}

/** A course of a session of mine, and what I can do in it now. */
export function CourseRow({ session, mine: { course, roles, access, coaches }, context }: Props) {
  const href = paths.courseInSession(session.id, course.id)
  const differs = access.reason !== session.access.reason || access.level !== session.access.level
  return (
    <li className={styles.course}>
      <div className={styles.words}>
        <a href={href} className={styles.name}>
          {course.title}
        </a>{' '}
        {coachesHere(roles) && <Pill tone="coach">{t('mySessions.coach')}</Pill>}
        <p className={styles.can}>
          {differs ? <AccessSentence answer={access} who="you" {...context} /> : t(`mySessions.can.${access.level}`)}
          {coaches.length > 0 && ` · ${t('mySessions.oneCoach', { names: coaches.map(nameOf).join(', ') })}`}
        </p>
      </div>
      <Act level={access.level} href={href} course={course.title} />
    </li>
  )
}

/** The button names the act; where nothing can be done there is none. */
function Act({ level, href, course }: { level: Schemas['AccessLevel']; href: string; course: string }) {
  if (level === 'NONE' || level === 'LIST') return null
  const act = t(`mySessions.act.${level}`)
  return (
    <Button
      component="a"
      href={href}
      w={96}
      variant={level === 'TAKE_PART' ? 'filled' : 'default'}
      aria-label={t('mySessions.actIn', { act, course })}
    >
      {act}
    </Button>
  )
}
