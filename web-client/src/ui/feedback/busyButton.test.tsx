import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/renderUi'
import { SubmitButton } from '../forms/Fields'
import { BusyButton } from './BusyButton'

function Working({ onPress }: { onPress: () => void }) {
  const [busy, setBusy] = useState(false)
  const press = () => {
    onPress()
    setBusy(true)
  }
  return (
    <BusyButton busy={busy} onClick={press}>
      Export
    </BusyButton>
  )
}

test('a button keeps the focus while it works, and takes no second press', async () => {
  const onPress = vi.fn()
  const user = renderUi(<Working onPress={onPress} />)
  const button = screen.getByRole('button', { name: 'Export' })
  await user.click(button)
  await user.keyboard('{Enter}')
  expect(button.getAttribute('aria-busy')).toBe('true')
  expect(document.activeElement).toBe(button)
  expect(onPress).toHaveBeenCalledTimes(1)
})

function Form({ onSend }: { onSend: () => void }) {
  const [saving, setSaving] = useState(false)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
        setSaving(true)
      }}
    >
      <input aria-label="Name" />
      <SubmitButton saving={saving}>Save</SubmitButton>
    </form>
  )
}

test('a form that is being saved is not sent again, neither by its button nor from a field', async () => {
  const onSend = vi.fn()
  const user = renderUi(<Form onSend={onSend} />)
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Save' })
  await user.click(button)
  expect(document.activeElement).toBe(button)
  expect(button.disabled).toBe(false)
  await user.keyboard('{Enter}')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Ada{Enter}')
  expect(onSend).toHaveBeenCalledTimes(1)
})
