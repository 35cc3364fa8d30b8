import { use, useRef } from 'react'
import { LeavingContext } from '../frame/Leaving'
import { LeaveDialog } from './LeaveDialog'

/** Asks before somebody leaves what is not saved. `allow` lets them go without a question. */
export function useLeaving(isUnsaved: boolean) {
  const isAllowed = useRef(false)
  const useHeld = use(LeavingContext)
  const { isWaiting, stay, leave } = useHeld(() => isUnsaved && !isAllowed.current)
  return {
    dialog: <LeaveDialog opened={isWaiting} onStay={stay} onLeave={leave} />,
    allow: () => {
      isAllowed.current = true
    },
  }
}
