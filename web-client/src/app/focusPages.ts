import type { RefObject } from 'react'
import type { AppRouter } from './router'

/** A change of page asks the next heading that appears to take the focus; tabs keep theirs. */
export function focusPages(router: AppRouter, pending: RefObject<boolean>): () => void {
  return router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    const onTab = document.activeElement?.closest('[role=tablist]')
    if (fromLocation && pathChanged && !onTab) pending.current = true
  })
}
