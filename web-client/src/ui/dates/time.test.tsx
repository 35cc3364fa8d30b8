import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/renderUi'
import { AsOf } from './AsOf'
import { TimeLine } from './TimeLine'

const now = new Date('2026-05-15T12:00:00Z')
const zone = 'Europe/Paris'
const learners = {
  label: 'Learners',
  tone: 'learn',
  start: '2026-03-01T07:00:00Z',
  end: '2026-06-30T16:00:00Z',
  after: 'read only',
} as const

function When() {
  const [at, onMove] = useState<Date>()
  return (
    <>
      <AsOf at={at} now={now} zone={zone} onMove={onMove} />
      <TimeLine rows={[learners]} now={now} zone={zone} asOf={{ at, onMove }} />
    </>
  )
}

test('a bar says its dates and what holds after its end', () => {
  renderUi(<When />)
  expect(screen.getByText('1 Mar 08:00 – 30 Jun 18:00')).toBeDefined()
  expect(screen.getByText('read only')).toBeDefined()
})

test('dates that have no room in their bar stand above it in full', async () => {
  class Observer {
    constructor(private readonly measure: () => void) {}
    observe = () => this.measure()
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Observer)
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(180)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(90)
  renderUi(<When />)
  const line = screen.getByRole('figure', { name: 'When' })
  await expect.poll(() => line.querySelector('[data-tight]')).not.toBeNull()
  vi.restoreAllMocks()
})

test('on a span of more than a year the present moment says its own', () => {
  renderUi(<TimeLine rows={[{ ...learners, end: '2027-12-31T00:00:00Z' }]} now={now} zone={zone} />)
  expect(screen.getByText('15 May 2026')).toBeDefined()
})

test('another moment is looked at with the keyboard, and left again', async () => {
  const user = renderUi(<When />)
  const cursor = screen.getByRole('slider', { name: 'Look at another moment' })
  cursor.focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowLeft}{/Shift}')
  expect(cursor.getAttribute('aria-valuetext')).toBe('17 May, 13:00 (Paris)')
  expect(screen.getByText('As of 17 May, 13:00 (Paris)', { exact: false })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'today' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'As of 15 May, 14:00 (Paris)' }))
  expect(cursor.getAttribute('aria-valuetext')).toBe('15 May, 14:00 (Paris)')
})
