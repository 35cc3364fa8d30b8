import { Button } from '@mantine/core'
import { useMe } from '../../api/me'
import type { Schemas } from '../../api/schemas'
import { type Address, paths } from '../../lib/paths'
import { Link } from '../../ui/frame/Link'
import { Section } from '../../ui/frame/Section'
import { Facts } from '../../ui/tables/Facts'
import { nameOf } from '../../words/find'
import styles from './access.module.css'
import type { Asked } from './asked'
import type { AccessCheck } from './queries'
import { t } from './t'

type Act = 'extend' | 'dates' | 'courses' | 'enroll' | 'account'

/** The act that changes most where that reason decides. */
const MENDS: Record<Schemas['AccessReason'], Act> = {
  ADMIN: 'dates',
  MANAGER: 'dates',
  COACH_WINDOW_NOT_STARTED: 'dates',
  COACH_WINDOW_OPEN: 'dates',
  COACH_WINDOW_OVER: 'dates',
  LEARNER_WINDOW_NOT_STARTED: 'dates',
  LEARNER_WINDOW_OPEN: 'extend',
  LEARNER_WINDOW_OVER: 'extend',
  DURATION_NOT_STARTED: 'dates',
  DURATION_RUNNING: 'extend',
  DURATION_OVER: 'extend',
  EXTENSION_RUNNING: 'extend',
  EXTENSION_OVER: 'extend',
  ACCOUNT_INACTIVE: 'account',
  NO_ROLE: 'enroll',
}

/** Somebody who takes no single course of the session is enrolled all the same. */
const isEnrolled = ({ roles, courses }: AccessCheck) =>
  roles.includes('LEARNER') || courses.some(({ excluded }) => excluded)

const isLeftOut = ({ course, courses }: AccessCheck) =>
  courses.some((each) => each.course.id === course?.id && each.excluded)

/** What can be done about somebody, what helps most first. */
function actsOf(answer: AccessCheck, own: boolean): Act[] {
  if (own) return ['dates']
  const acts: Act[] = isEnrolled(answer) ? ['extend', 'dates', 'courses'] : ['enroll', 'dates']
  if (!answer.user.active) acts.push('account')
  const first = isLeftOut(answer) ? 'courses' : MENDS[answer.access.reason]
  return acts.sort((a, b) => Number(b === first) - Number(a === first))
}

function pageFor(act: Exclude<Act, 'extend'>, { session, user }: AccessCheck): Address {
  switch (act) {
    case 'dates':
      return paths.editSession(session.id)
    case 'courses':
      return paths.session(session.id, { tab: 'learners', q: user.username })
    case 'enroll':
      return paths.session(session.id, { tab: 'learners', enroll: 'people' })
    case 'account':
      return paths.person(user.id)
  }
}

/** What who runs the session can do about it. */
export function WhatToDo({ answer, own, onExtend }: Asked & { onExtend: () => void }) {
  return (
    <Section title={t('sessionAccess.acts')}>
      <div className={styles.acts}>
        {actsOf(answer, own).map((act, index) => (
          <ActButton key={act} {...{ act, answer, onExtend }} variant={index === 0 && !own ? 'filled' : 'default'} />
        ))}
      </div>
    </Section>
  )
}

type ActProps = { act: Act; answer: AccessCheck; onExtend: () => void; variant: 'filled' | 'default' }

function ActButton({ act, answer, onExtend, variant }: ActProps) {
  const look = { variant, children: t(`sessionAccess.act.${act}`) }
  if (act === 'extend') return <Button onClick={onExtend} {...look} />
  return <Button component={Link} to={pageFor(act, answer)} {...look} />
}

/** Whom one can ask about one's own access; oneself is not among them. */
export function WhomToAsk({ mine }: { mine: Schemas['MySession'] }) {
  const { id } = useMe()
  const fact = (name: string, people: readonly Schemas['PersonSummary'][]) => {
    const others = people.filter((person) => person.id !== id)
    if (others.length === 0 && people.length > 0) return []
    return [{ name, value: others.map(nameOf).join(', ') || t('courseInSession.nobody') }]
  }
  return (
    <Section title={t('sessionAccess.whom')}>
      <p className={styles.plain}>{t('sessionAccess.whomText')}</p>
      <Facts
        facts={[
          ...fact(t('courseInSession.coaches'), mine.coaches),
          ...fact(t('courseInSession.managers'), mine.managers),
        ]}
      />
    </Section>
  )
}
