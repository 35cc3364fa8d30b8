import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Schemas } from '../../api/schemas'
import { mayDo, sessionChanged, session as sessionQuery } from '../../api/session'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'
import { WarningNotes } from '../../ui/feedback/WarningNotes'
import { applyMend } from './mutations'
import { t } from './t'

/** What was accepted and looks like a mistake, each with its mend where there is one. */
export function Warnings({ id, zone, now }: { id: string; zone: string; now: Date }) {
  const cache = useQueryClient()
  const { value: session, etag } = useSuspenseQuery(sessionQuery(id)).data
  const [failure, setFailure] = useState<unknown>()
  const mend = async (mend: Schemas['Mend']) => {
    setFailure(undefined)
    try {
      await applyMend(id, etag, mend)
      notifyDone(t('session.mended'))
    } catch (error) {
      setFailure(error)
    }
    await sessionChanged(cache, id)
  }
  return (
    <>
      <RefusalNote error={failure} />
      <WarningNotes
        warnings={session.warnings}
        onMend={mayDo(session, 'ADMINISTER') ? (offered) => void mend(offered) : undefined}
        {...{ zone, now }}
      />
    </>
  )
}
