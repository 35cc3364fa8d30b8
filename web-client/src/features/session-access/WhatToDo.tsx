import { Button } from '@mantine/core'
import { nameOf } from '../../api/find'
import type { Schemas } from '../../api/schemas'
import { t } from '../../lib/messages'
import { paths } from '../../lib/paths'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import styles from './access.module.css'
import type { AccessCheck } from './queries'
import type { Asked } from './SessionAccess'
import type { AccessSearch } from './search'

type Act = { label: string; href: string; first?: boolean }

/** Somebody who takes no single course of the session is enrolled all the same. */
const isEnrolled = ({ roles, courses }: AccessCheck) =>
  roles.includes('LEARNER') || courses.some(({ excluded }) => excluded)

function actsOf({ answer, own }: Asked, search: AccessSearch): Act[] {
  const { session, user } = answer
  const learners = (more: Record<string, string>) => paths.session(session.id, { tab: 'learners', ...more })
  const dates = { label: t('sessionAccess.act.dates'), href: paths.editSession(session.id) }
  if (own) return [dates]
  const account = { label: t('sessionAccess.act.account'), href: paths.person(user.id) }
  const withAccount = user.active ? [] : [account]
  if (!isEnrolled(answer)) {
    return [...withAccount, { label: t('sessionAccess.act.enroll'), href: learners({ enroll: 'people' }) }, dates]
  }
  return [
    ...withAccount,
    {
      label: t('sessionAccess.act.extend'),
      href: paths.sessionAccess(session.id, { ...search, extend: user.id }),
      first: true,
    },
    dates,
    { label: t('sessionAccess.act.courses'), href: learners({ q: user.username }) },
  ]
}

/** What who runs the session can do about it. */
export function WhatToDo({ search, ...asked }: Asked & { search: AccessSearch }) {
  return (
    <Section title={t('sessionAccess.acts')}>
      <div className={styles.acts}>
        {actsOf(asked, search).map(({ label, href, first }) => (
          <Button key={label} component="a" href={href} variant={first ? 'filled' : 'default'}>
            {label}
          </Button>
        ))}
      </div>
    </Section>
  )
}

/** Whom one can ask about one's own access. */
export function WhomToAsk({ mine: { coaches, managers } }: { mine: Schemas['MySession'] }) {
  const names = (people: readonly Schemas['PersonSummary'][]) =>
    people.map(nameOf).join(', ') || t('courseInSession.nobody')
  return (
    <Section title={t('sessionAccess.whom')}>
      <p className={styles.plain}>{t('sessionAccess.whomText')}</p>
      <Facts
        facts={[
          { name: t('courseInSession.coaches'), value: names(coaches) },
          { name: t('courseInSession.managers'), value: names(managers) },
        ]}
      />
    </Section>
  )
}
