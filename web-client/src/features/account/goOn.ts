import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'

/** Only an address of this client: never one that leads elsewhere. */
export const within = (back: string | undefined) => (back && /^\/(?![/\\])/.test(back) ? back : '/')

/** After somebody is signed in: forget what was read before, and go where they were going. */
export function useGoOn() {
  const router = useRouter()
  const cache = useQueryClient()
  return (back: string | undefined) => {
    cache.removeQueries({ queryKey: ['me'] })
    router.history.push(within(back))
  }
}
