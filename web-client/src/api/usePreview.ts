import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

/** How long typing rests before the server is asked. */
const REST = 300

/**
 * What the server says to something that is still being typed. It is asked when the typing rests, and not while that
 * cannot be read (undefined); the last good answer stays until there is another.
 */
export function usePreview<R, A>(
  name: string,
  typed: R | undefined,
  ask: (request: R, signal: AbortSignal) => Promise<A>,
) {
  const wanted = typed && JSON.stringify(typed)
  const [readable, setReadable] = useState(wanted)
  if (wanted !== undefined && wanted !== readable) setReadable(wanted)
  const [settled] = useDebouncedValue(readable, REST)
  const request = settled === undefined ? undefined : (JSON.parse(settled) as R)
  const { data, error, refetch } = useQuery({
    queryKey: ['preview', name, settled],
    queryFn: ({ signal }) => ask(JSON.parse(settled ?? '') as R, signal),
    enabled: settled !== undefined,
  })
  const [answer, setAnswer] = useState(data)
  if (data !== undefined && data !== answer) setAnswer(data)
  return {
    /** What was asked last. */
    request,
    answer,
    /** Why that was refused, or not answered; nothing once something else is typed. */
    failure: settled === wanted ? error : null,
    /** Whether the answer is to something typed before. */
    waiting: data === undefined || settled !== wanted,
    again: () => void refetch(),
  }
}
