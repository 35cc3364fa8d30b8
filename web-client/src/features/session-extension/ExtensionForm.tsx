import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Enrollment } from '../../api/enrollment'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { ApiError } from '../../api/problem'
import type { Schemas } from '../../api/schemas'
import { sessionChanged } from '../../api/session'
import { readInstant, writeMoment } from '../../lib/moments'
import { DateTimeField } from '../../ui/dates/DateTimeField'
import { Note } from '../../ui/feedback/Note'
import { notifyDone } from '../../ui/feedback/notify'
import { FormButtons } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { atMost, required } from '../../ui/forms/rules'
import { useApiForm } from '../../ui/forms/useApiForm'
import { accessSentence } from '../../words/accessSentence'
import { nameOf } from '../../words/find'
import { momentFault } from '../../words/momentFault'
import { showMomentAndZone } from '../../words/showDates'
import styles from './extension.module.css'
import { extendAccess } from './mutations'
import { proposals } from './proposals'
import { t } from './t'

/** The session as far as the dialog needs it: dates are typed in its zone. */
export type SessionHere = { id: string; timeZone: string }

type Props = {
  session: SessionHere
  place: Enrollment
  /** The end that counts at present. */
  end: string
  /** Ends the extension, where there is one. */
  endButton: ReactNode
  onClose: () => void
}

/** The end that it has to be later than stands above, in the reader's own zone. */
function inOurWords(failure: unknown): never {
  if (!(failure instanceof ApiError)) throw failure
  const isEarly = ({ code }: Schemas['FieldFault']) => code === 'not-later-than-end'
  throw failure.withErrors(
    failure.errors.map((fault) => (isEarly(fault) ? { ...fault, detail: t('extension.notLater') } : fault)),
  )
}

/** Until when they have access now; where it lets nobody in, why. */
function savedWords({ user, access, accessUntil }: Enrollment, zone: string, now: Date): string {
  const name = nameOf(user)
  const letsIn = access.reason !== 'ACCOUNT_INACTIVE' && accessUntil && Date.parse(accessUntil) > now.getTime()
  if (letsIn) return t('extension.saved', { name, moment: showMomentAndZone(accessUntil, zone, now) })
  return t('extension.savedButShut', { name, words: accessSentence(access, { who: 'they', zone, now }) })
}

/** Characters that a reason may have. */
const REASON = 500

/** Until when, typed or picked in the session's zone, and why. */
export function ExtensionForm({ session, place, end, endButton, onClose }: Props) {
  const cache = useQueryClient()
  const viewerZone = useMyZone()
  const now = useNow()
  const zone = session.timeZone
  const reading = { zone, bound: 'end' } as const
  const { user, accessUntil, extensionReason } = place
  const { form, submit, saving, faults } = useApiForm({
    draft: user.id,
    initialValues: { accessUntil: writeMoment(accessUntil, zone), reason: extensionReason ?? '' },
    validate: {
      accessUntil: (text) => required(text) ?? momentFault(text, reading),
      reason: (text) => required(text) ?? atMost(REASON)(text),
    },
    save: async ({ accessUntil: text, reason }) => {
      const request = { accessUntil: readInstant(text, reading) ?? '', reason: reason.trim() }
      const extended = await extendAccess(session.id, user.id, request).catch(inOurWords)
      notifyDone(savedWords(extended, viewerZone, now))
      onClose()
      await sessionChanged(cache, session.id)
    },
  })
  const { basis, choices } = proposals(end, { zone, viewerZone, now })
  const until = momentFault(form.values.accessUntil, reading) ? null : readInstant(form.values.accessUntil, reading)
  return (
    <form onSubmit={submit} noValidate>
      <FormFaults faults={faults} />
      <fieldset className={styles.choices}>
        <legend>{basis}</legend>
        {choices.map(({ label, text }) => (
          <Button
            key={text}
            size="compact-sm"
            variant="default"
            onClick={() => form.setFieldValue('accessUntil', text)}
          >
            {label}
          </Button>
        ))}
      </fieldset>
      <DateTimeField
        label={t('extension.until')}
        bound="end"
        data-autofocus
        {...{ zone, viewerZone, now }}
        {...form.getInputProps('accessUntil')}
      />
      <p className={styles.hint}>{t('moment.dayAlone.end')}</p>
      {until !== null && Date.parse(until) < now.getTime() && <Note tone="warn">{t('extension.past')}</Note>}
      <Textarea
        label={t('extension.reason')}
        description={t('extension.reasonHint')}
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('reason')}
      />
      <FormButtons saving={saving} save={t(accessUntil ? 'extension.change' : 'extension.act')} onCancel={onClose}>
        {endButton}
      </FormButtons>
    </form>
  )
}
