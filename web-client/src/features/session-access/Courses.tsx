import { Anchor } from '@mantine/core'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import type { Schemas } from '../../api/schemas'
import { paths } from '../../lib/paths'
import { Pill } from '../../ui/feedback/Pill'
import { Link } from '../../ui/frame/Link'
import { Section } from '../../ui/frame/Section'
import { AccessPill, AccessSentence } from '../../ui/sessions/Access'
import styles from './access.module.css'
import type { Asked } from './asked'
import type { AccessSearch } from './search'
import { t } from './t'

type Props = Asked & { search: AccessSearch; hasCoach: boolean }

/** What holds in each course of the session, and the way to ask about one alone. */
export function Courses({ answer, search, ...asked }: Props) {
  const { courses, session, course: current } = answer
  if (courses.length === 0) return null
  const whole = current && (
    <Anchor component={Link} inherit to={paths.sessionAccess(session.id, { ...search, course: undefined })}>
      {t('sessionAccess.whole')}
    </Anchor>
  )
  return (
    <Section title={t('sessions.courses')} aside={whole}>
      <ul className={styles.list}>
        {courses.map((each) => (
          <li key={each.course.id} className={styles.course} aria-current={each.course.id === current?.id || undefined}>
            <Course each={each} at={new Date(answer.at)} {...asked} />
            {each.course.id !== current?.id && (
              <Anchor
                component={Link}
                inherit
                to={paths.sessionAccess(session.id, { ...search, course: each.course.id })}
                aria-label={t('sessionAccess.askAbout', { course: each.course.title })}
              >
                {t('sessionAccess.ask')}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

type CourseProps = { each: Schemas['CheckedCourse']; at: Date; own: boolean; hasCoach: boolean }

function Course({ each: { course, locked, excluded, access }, at, own, hasCoach }: CourseProps) {
  const zone = useMyZone()
  const now = useNow()
  const who = own ? 'you' : 'they'
  const none = access.reason === 'NO_ROLE'
  return (
    <div className={styles.words}>
      <b>{course.title}</b> <span className={styles.code}>{course.code}</span>{' '}
      <AccessPill answer={access} {...{ zone, now, at }} /> {locked && <Pill>{t('session.courses.locked')}</Pill>}{' '}
      {excluded && <Pill tone="warn">{t('sessionAccess.excluded')}</Pill>}
      <p className={styles.can}>
        {none && t(`sessionAccess.${who}.${excluded ? 'leftOut' : 'notHere'}`)}
        {!none && <AccessSentence answer={access} {...{ who, zone, now, at, hasCoach }} />}
      </p>
    </div>
  )
}
