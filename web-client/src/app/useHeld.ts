import { useBlocker } from '@tanstack/react-router'
import type { Held } from '../ui/frame/Leaving'

/**
 * Holds who goes to another page, or closes the tab. Another question at the same page is not leaving it, and whose sign-in
 * has been lost has to go.
 */
export function useHeld(hasReason: () => boolean): Held {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      hasReason() && current.pathname !== next.pathname && next.pathname !== '/sign-in',
    enableBeforeUnload: hasReason,
    withResolver: true,
  })
  return { isWaiting: status === 'blocked', stay: () => reset?.(), leave: () => proceed?.() }
}
