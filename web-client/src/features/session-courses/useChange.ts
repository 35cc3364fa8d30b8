import { useQueryClient } from '@tanstack/react-query'
import { sessionChanged } from '../../api/session'
import { notifyDone, notifyFault } from '../../ui/notify'

/** Does one change to a session at once, says that it is done or why it was refused, and shows the new state. */
export function useChange(session: string) {
  const cache = useQueryClient()
  const refresh = () => sessionChanged(cache, session)
  const change = async (act: Promise<unknown>, done?: string) => {
    try {
      await act
      if (done) notifyDone(done)
    } catch (failure) {
      notifyFault(failure)
    }
    await refresh()
  }
  return { change, refresh }
}
