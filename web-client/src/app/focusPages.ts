import type { RefObject } from 'react'
import type { AppRouter } from './router'

/** After a change of page its heading takes the focus, at once or as soon as it is there; tabs keep theirs. */
export function focusPages(router: AppRouter, pending: RefObject<boolean>): () => void {
  return router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged || document.activeElement?.closest('[role=tablist]')) return
    const heading = document.querySelector<HTMLElement>('h1')
    pending.current = !heading
    heading?.focus()
  })
}
