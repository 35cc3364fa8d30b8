import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
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
  const { mutate, error } = useMutation({
    mutationFn: (offered: Schemas['Mend']) => applyMend(id, etag, offered),
    onSuccess: () => notifyDone(t('session.mended')),
    onSettled: () => sessionChanged(cache, id),
  })
  return (
    <>
      <RefusalNote error={error} />
      <WarningNotes
        warnings={session.warnings}
        onMend={mayDo(session, 'ADMINISTER') ? (offered) => mutate(offered) : undefined}
        {...{ zone, now }}
      />
    </>
  )
}
