import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionChanged } from '../../api/session'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'

/** Does one change to a session at once, says that it is done, or, in `refusal`, why not, and shows the new state. */
export function useChange(session: string) {
  const cache = useQueryClient()
  const [failure, setFailure] = useState<unknown>()
  const refresh = () => sessionChanged(cache, session)
  const change = async (act: Promise<unknown>, done?: string) => {
    setFailure(undefined)
    try {
      await act
      if (done) notifyDone(done)
    } catch (error) {
      setFailure(error)
    }
    await refresh()
  }
  return { change, refresh, refusal: <RefusalNote error={failure} /> }
}
