import { queryOptions, useQuery } from '@tanstack/react-query'

const NONE: ReadonlySet<string> = new Set()

/** The list that the server refuses by; asked for only where somebody chooses a password. */
const commonPasswords = queryOptions({
  queryKey: ['common-passwords'],
  queryFn: async ({ signal }): Promise<ReadonlySet<string>> => {
    const answer = await fetch('/passwords/common.txt', { signal })
    if (!answer.ok) throw new Error(String(answer.status))
    return new Set((await answer.text()).split('\n').filter(Boolean))
  },
  enabled: false,
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
})

/** The list as far as it is read; without it the server is the one to refuse. `read` asks for it, once. */
export function useCommonPasswords(): { common: ReadonlySet<string>; read: () => void } {
  const { data, refetch } = useQuery(commonPasswords)
  return { common: data ?? NONE, read: () => void (data ?? refetch({ cancelRefetch: false })) }
}
