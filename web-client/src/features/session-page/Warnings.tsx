import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { Schemas } from '../../api/schemas'
import { mayDo, sessionChanged, session as sessionQuery } from '../../api/session'
import { t } from '../../lib/messages'
import { showDayInWords } from '../../lib/showDates'
import { Note } from '../../ui/Note'
import { notifyDone, notifyFault } from '../../ui/notify'
import { applyMend } from './mutations'

function mendWords({ pointer, value }: Schemas['Mend'], zone: string, now: Date): string {
  if (value === null) return t('session.mend.open')
  const day = showDayInWords(value, zone, now)
  return pointer.endsWith('End') ? t('session.mend.extend', { day }) : t('session.mend.begin', { day })
}

/** What was accepted and looks like a mistake, each with its mend where there is one. */
export function Warnings({ id, zone, now }: { id: string; zone: string; now: Date }) {
  const cache = useQueryClient()
  const { value: session, etag } = useSuspenseQuery(sessionQuery(id)).data
  const mend = async (mend: Schemas['Mend']) => {
    try {
      await applyMend(id, etag, mend)
      notifyDone(t('session.mended'))
    } catch (failure) {
      notifyFault(failure)
    }
    await sessionChanged(cache, id)
  }
  return session.warnings.map((warning) => {
    const offered = mayDo(session, 'ADMINISTER') ? warning.mend : undefined
    return (
      <Note
        key={warning.code + warning.pointer}
        tone="warn"
        {...(offered ? { action: { label: mendWords(offered, zone, now), onClick: () => void mend(offered) } } : {})}
      >
        {warning.detail}
      </Note>
    )
  })
}
