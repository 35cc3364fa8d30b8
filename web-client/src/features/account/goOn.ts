import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

/** Only an address of this client: never one that leads elsewhere. */
const within = (back: string | undefined) => (back && /^\/(?![/\\])/.test(back) ? back : '/')

/** After somebody is signed in: forget what was read before, and go where they were going. */
export function useGoOn() {
  const router = useRouter()
  const cache = useQueryClient()
  return (back: string | undefined) => {
    cache.removeQueries({ queryKey: ['me'] })
    router.history.push(within(back))
  }
}

/** A link to where one came from, which may be any address of this client. */
export function useWayBack(back: string | undefined) {
  const router = useRouter()
  const href = within(back)
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    router.history.push(href)
  }
  return { href, onClick }
}
