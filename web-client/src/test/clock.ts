import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** From here on the test's clock goes on as always, and by leaps with `pass`; the next test has the real one again. */
export const fakeClock = () =>
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  })

/** Lets so much time pass on a page that stands open. */
export const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
