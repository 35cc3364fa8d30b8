import { useDebouncedCallback } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { writeInstant } from '../../lib/moments'

const route = getRouteApi('/in/sessions/$session')

/** How long the cursor rests before the address says where. */
const REST = 250

/** The moment looked at, as the address says; moved on the screen at once, in the address when it rests, and never in the history. */
export function useAsOf() {
  const { asOf } = route.useSearch()
  const navigate = route.useNavigate()
  const [moving, setMoving] = useState<{ to: string | undefined }>()
  if (moving && moving.to === asOf) setMoving(undefined)
  const write = useDebouncedCallback(
    (to: string | undefined) =>
      void navigate({ search: (before) => ({ ...before, asOf: to }), replace: true, resetScroll: false }),
    REST,
  )
  const move = (at: Date | undefined) => {
    const to = at && writeInstant(at)
    setMoving({ to })
    write(to)
  }
  const text = moving ? moving.to : asOf
  return { at: text === undefined ? undefined : new Date(text), move }
}
