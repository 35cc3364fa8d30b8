import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Enrollment } from '../../api/enrollment'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { Note } from '../../ui/feedback/Note'
import { AccessSentence } from '../../ui/sessions/Access'
import { nameOf } from '../../words/find'
import { showDayInWords, showMomentAndZone } from '../../words/showDates'
import { Ending } from './Ending'
import { ExtensionForm, type SessionHere } from './ExtensionForm'
import styles from './extension.module.css'
import { t } from './t'

type Props = { session: SessionHere; place: Enrollment; onClose: () => void }

/** Who it is, until when they have access and why, and what can be done about it. */
export function Extension({ session, place, onClose }: Props) {
  const zone = useMyZone()
  const now = useNow()
  const [step, setStep] = useState<'form' | 'ending' | 'kept'>('form')
  const { user, access, accessUntil } = place
  const end = accessUntil && <EndButton focused={step === 'kept'} onEnd={() => setStep('ending')} />
  return (
    <>
      <p className={styles.who}>
        <b>{nameOf(user)}</b> <span className={styles.soft}>{user.username}</span>
      </p>
      <p className={styles.now}>
        <AccessSentence answer={access} who="they" sessionZone={session.timeZone} {...{ zone, now }} />
      </p>
      <GivenBy place={place} />
      {!user.active && <Note tone="warn">{t('extension.inactive')}</Note>}
      {step === 'ending' && <Ending {...{ session, place, onClose }} onKeep={() => setStep('kept')} />}
      {step !== 'ending' && access.windowEnd && (
        <ExtensionForm {...{ session, place, onClose }} end={access.windowEnd} endButton={end} />
      )}
      {step !== 'ending' && !access.windowEnd && <Endless place={place} onClose={onClose} endButton={end} />}
    </>
  )
}

/** Who gave the extension that there is, and when. */
function GivenBy({ place: { extendedAt, extendedBy } }: { place: Enrollment }) {
  const zone = useMyZone()
  const now = useNow()
  if (!extendedAt) return null
  const day = showDayInWords(extendedAt, zone, now)
  const name = extendedBy ? nameOf(extendedBy) : t('extension.someoneGone')
  return <p className={styles.now}>{t('extension.givenBy', { name, day })}</p>
}

/** Whoever kept the extension stands again where they were. */
function EndButton({ focused, onEnd }: { focused: boolean; onEnd: () => void }) {
  return (
    <Button
      mr="auto"
      variant="subtle"
      c="var(--bad)"
      ref={(node) => {
        if (focused) node?.focus()
      }}
      onClick={onEnd}
    >
      {t('extension.end')}
    </Button>
  )
}

type EndlessProps = { place: Enrollment; onClose: () => void; endButton: ReactNode }

/** There is no end that could be moved: said before anybody types. */
function Endless({ place: { access, accessUntil, extensionReason }, onClose, endButton }: EndlessProps) {
  const zone = useMyZone()
  const now = useNow()
  const moment = accessUntil && showMomentAndZone(accessUntil, zone, now)
  return (
    <>
      {moment && <p className={styles.now}>{t('extension.given', { moment, reason: extensionReason ?? '' })}</p>}
      <Note tone="brand">{t(access.reason === 'DURATION_NOT_STARTED' ? 'extension.notBegun' : 'extension.noEnd')}</Note>
      <Group justify="flex-end">
        {endButton}
        <Button variant="default" onClick={onClose}>
          {t('dialog.close')}
        </Button>
      </Group>
    </>
  )
}
