import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'

/** How long a cursor rests before its place is told. */
const REST = 250

/** A moment that goes along with a cursor at once; `onRest` is told where it rests, and says so in `at`. */
export function useMoving(at: Date | undefined, onRest: (to: Date | undefined) => void) {
  const [moving, setMoving] = useState<{ to: Date | undefined }>()
  if (moving && moving.to?.getTime() === at?.getTime()) setMoving(undefined)
  const tell = useDebouncedCallback(onRest, REST)
  const move = (to: Date | undefined) => {
    setMoving({ to })
    tell(to)
  }
  return { at: moving ? moving.to : at, move }
}
