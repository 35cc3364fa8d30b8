import { notifications } from '@mantine/notifications'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, expect, vi } from 'vitest'
import { ownStyle } from './ownStyle'
import { unanswered } from './stubApi'

/** Pages are loaded on demand: on a busy machine the first one takes its time. */
configure({ asyncUtilTimeout: 8000 })

class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.matchMedia = (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  }) satisfies MediaQueryList
window.ResizeObserver = NoObserver
Object.defineProperty(document, 'fonts', { value: new EventTarget() })
window.scrollTo = () => {}
Element.prototype.scrollIntoView = () => {}

window.getComputedStyle = ownStyle

afterEach(() => {
  cleanup()
  notifications.clean()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  sessionStorage.clear()
  localStorage.clear()
  expect(unanswered.splice(0), 'requests without a stub').toEqual([])
})
