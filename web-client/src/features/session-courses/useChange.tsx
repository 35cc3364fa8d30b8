import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sessionChanged } from '../../api/session'
import { notifyDone } from '../../ui/feedback/notify'
import { RefusalNote } from '../../ui/feedback/RefusalNote'

type Change = { act: () => Promise<unknown>; done?: string | undefined }

/** Does one change to a session at once, says that it is done, or, in `refusal`, why not, and shows the new state. */
export function useChange(session: string) {
  const cache = useQueryClient()
  const refresh = () => sessionChanged(cache, session)
  const { mutate, error } = useMutation({
    mutationFn: ({ act }: Change) => act(),
    onSuccess: (_, { done }) => done && notifyDone(done),
    onSettled: refresh,
  })
  const change = (act: Change['act'], done?: string) => mutate({ act, done })
  return { change, refresh, refusal: <RefusalNote error={error} /> }
}
