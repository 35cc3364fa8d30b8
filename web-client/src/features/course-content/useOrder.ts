import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { contentChanged, orderItems } from './mutations'
import { outline, type Row } from './queries'

type Outline = { etag: string; items: readonly Row[] }

function put(ids: readonly string[], id: string, to: number): string[] {
  const next = ids.filter((each) => each !== id)
  next.splice(to, 0, id)
  return next
}

/**
 * The items in the order that is wished for, shown at once. Moves that come while one is being saved are saved together after
 * it; one that meets somebody else's change is refused, and what stands there now is shown.
 */
export function useOrder(course: string, { etag, items }: Outline) {
  const cache = useQueryClient()
  const [wanted, setWanted] = useState<string[]>()
  const [failure, setFailure] = useState<unknown>()
  const waiting = useRef<string[]>(undefined)
  const isBusy = useRef(false)
  const saveAll = async () => {
    let version = cache.getQueryData(outline(course).queryKey)?.etag ?? etag
    while (waiting.current) {
      const ids = waiting.current
      waiting.current = undefined
      version = (await orderItems(course, version, ids)).etag
    }
  }
  const save = async () => {
    isBusy.current = true
    setFailure(undefined)
    await saveAll().catch((refusal) => {
      waiting.current = undefined
      setFailure(refusal)
    })
    await contentChanged(cache, course)
    setWanted(waiting.current)
    isBusy.current = false
    if (waiting.current) void save()
  }
  const ids = wanted ?? items.map(({ id }) => id)
  const move = (id: string, to: number) => {
    waiting.current = put(ids, id, to)
    setWanted(waiting.current)
    if (!isBusy.current) void save()
  }
  const placeOf = ({ id }: Row) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return { items: [...items].sort((a, b) => placeOf(a) - placeOf(b)), move, failure }
}
