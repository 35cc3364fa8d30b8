import type { QueryClient } from '@tanstack/react-query'
import { platform } from '../api/platform'

/**
 * Forgets all that was read for somebody who leaves. What strangers may read, too, stays: the page that asks who they are
 * shows it, and would be taken from under the hand that begins to type.
 */
export function forgetPerson(cache: QueryClient): void {
  cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== platform.queryKey[0] })
  cache.getMutationCache().clear()
}
