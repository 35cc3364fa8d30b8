import { type MouseEvent, useState } from 'react'
import type { Schemas } from '../../../api/schemas'

type File = Schemas['FileAnswer']

/** An address is good for ten minutes. */
const GOOD_FOR = 9 * 60_000

/** Who waited too long with the address of a file gets a new one first, and is led there; or is told why not. */
export function useRenewed(file: File, readAt: number, readAgain: () => Promise<readonly File[]>) {
  const [refused, setRefused] = useState<unknown>()
  const renew = async (event: MouseEvent<HTMLAnchorElement>) => {
    setRefused(undefined)
    if (Date.now() - readAt < GOOD_FOR) return
    event.preventDefault()
    try {
      const fresh = (await readAgain()).find(({ id }) => id === file.id)
      if (fresh) window.location.assign(fresh.url)
    } catch (failure) {
      setRefused(failure)
    }
  }
  return { renew, refused }
}
