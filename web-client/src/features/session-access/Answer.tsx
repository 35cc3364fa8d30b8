import { Anchor } from '@mantine/core'
import { useRef } from 'react'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { Section } from '../../ui/frame/Section'
import { AccessSentence } from '../../ui/sessions/Access'
import { nameOf } from '../../words/find'
import { showMomentAndZone } from '../../words/showDates'
import styles from './access.module.css'
import type { Asked } from './asked'
import type { AccessCheck } from './queries'
import { t } from './t'

type Props = Asked & { hasCoach: boolean; asOf: boolean; onLook: (at: Date) => void }

/** The answer first, big and plain, and when it next changes. */
export function Answer({ answer, own, hasCoach, asOf, onLook }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const place = useRef<HTMLElement>(null)
  const at = new Date(answer.at)
  const { access, course, session, timeZone } = answer
  const noPart = noPartWords(answer, own)
  const look = (to: Date) => {
    place.current?.focus()
    onLook(to)
  }
  return (
    <Section
      place={place}
      title={t(asOf ? 'sessionAccess.asOf' : 'sessionAccess.now', { moment: showMomentAndZone(at, zone, now) })}
      aside={course ? t('sessionAccess.inCourse', { course: course.title, session: session.title }) : session.title}
    >
      <div role="status">
        <p className={styles.answer}>
          {noPart ?? (
            <AccessSentence
              answer={access}
              who={own ? 'you' : 'they'}
              sessionZone={timeZone}
              {...{ zone, now, at, hasCoach }}
            />
          )}
        </p>
        <p className={styles.next}>
          {nextWords(answer, zone, now)} {access.changesAt && <Then changesAt={access.changesAt} onLook={look} />}
        </p>
      </div>
    </Section>
  )
}

/** In a single course it is that course in which one has no part. */
function noPartWords({ access, course, courses, user }: AccessCheck, own: boolean): string | undefined {
  if (!course || access.reason !== 'NO_ROLE') return undefined
  const excluded = courses.some((each) => each.course.id === course.id && each.excluded)
  const who = own ? 'you' : 'they'
  return t(`sessionAccess.${who}.${excluded ? 'excluded' : 'noCourse'}`, { name: nameOf(user), course: course.title })
}

function nextWords(answer: AccessCheck, zone: string, now: Date): string {
  const { changesAt, reason } = answer.access
  if (!changesAt) {
    return t(reason === 'DURATION_NOT_STARTED' ? 'sessionAccess.changesByVisit' : 'sessionAccess.changesNever')
  }
  const moment = showMomentAndZone(changesAt, zone, now)
  const bound = boundWords(answer, changesAt)
  return bound ? t('sessionAccess.changesBy', { moment, bound }) : t('sessionAccess.changes', { moment })
}

/** Which of the windows begins or ends at that moment. */
function boundWords({ windows }: AccessCheck, moment: string): string | undefined {
  const ending = windows.find(({ end }) => end === moment)
  if (ending) return t(`sessionAccess.ends.${ending.kind}`)
  const starting = windows.find(({ start }) => start === moment)
  return starting && t(`sessionAccess.starts.${starting.kind}`)
}

/** An end counts just after itself: a second later what comes next holds in either case. */
function Then({ changesAt, onLook }: { changesAt: string; onLook: Props['onLook'] }) {
  return (
    <Anchor component="button" type="button" inherit onClick={() => onLook(new Date(Date.parse(changesAt) + 1000))}>
      {t('sessionAccess.then')}
    </Anchor>
  )
}
