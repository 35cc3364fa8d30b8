import { act, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { paths } from '../../lib/paths'
import { renderUi } from '../../test/renderUi'
import { Outline } from './Outline'
import type { OutlineRow } from './outlineRow'

const row = (name: string, isMovable: boolean): OutlineRow => ({
  id: name,
  name,
  to: paths.home(),
  isHeading: false,
  isHidden: false,
  facts: 'Page',
  acts: [{ label: 'Hide', name: `Hide “${name}”`, run: () => undefined }],
  isMovable,
})

const more = () => screen.getByRole('button', { name: 'More about “Welcome”' })
const hide = () => screen.queryByRole('menuitem', { name: 'Hide “Welcome”' })

test('a menu that is opened at once stays open', async () => {
  renderUi(<Outline label="Outline" rows={[row('Welcome', true), row('Rules', true)]} onMove={vi.fn()} />)
  fireEvent.click(more())
  await act(() => vi.dynamicImportSettled())
  expect(hide()).not.toBeNull()
})

function Unlocked() {
  const [isMovable, setMovable] = useState(false)
  return (
    <>
      <Outline label="Outline" rows={[row('Welcome', isMovable), row('Rules', isMovable)]} onMove={vi.fn()} />
      <input aria-label="Unlock" onChange={() => setMovable(true)} />
    </>
  )
}

test('rows stay the same when they become movable', async () => {
  const user = renderUi(<Unlocked />)
  const before = more()
  expect(screen.queryByRole('button', { name: 'Move Welcome' })).toBeNull()
  await user.type(screen.getByRole('textbox', { name: 'Unlock' }), 'x')
  expect(screen.getByRole('button', { name: 'Move Welcome' })).toBeDefined()
  expect(more()).toBe(before)
})
