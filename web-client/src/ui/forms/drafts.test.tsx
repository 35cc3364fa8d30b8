import { TextInput } from '@mantine/core'
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderUi } from '../../test/renderUi'
import { DraftPlace } from './drafts'
import { FormFaults } from './FormFaults'
import { useApiForm } from './useApiForm'

const saved = { name: 'Saved', note: 'Theirs', password: '' }

function Person({ start = saved }: { start?: typeof saved }) {
  const { form, submit, faults } = useApiForm({ initialValues: start, save: async () => {} })
  return (
    <form onSubmit={submit}>
      <FormFaults faults={faults} />
      <TextInput label="Name" {...form.getInputProps('name')} />
      <TextInput label="Note" {...form.getInputProps('note')} />
      <TextInput label="Password" {...form.getInputProps('password')} />
      <button type="submit">Save</button>
    </form>
  )
}

const open = (who: string, start?: typeof saved) =>
  renderUi(
    <DraftPlace value={`${who} /people/1`}>
      <Person {...(start ? { start } : {})} />
    </DraftPlace>,
  )

const value = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value

test('what was typed is there again for who typed it, without what is secret, on top of what was saved meanwhile', async () => {
  const user = open('ada')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), '!')
  await user.type(screen.getByRole('textbox', { name: 'Password' }), 'lectern-secret')
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('lectern-secret')
  cleanup()
  open('grace')
  expect(value('Name')).toBe('Saved')
  cleanup()
  open('ada', { ...saved, note: 'Changed meanwhile' })
  expect(value('Name')).toBe('Saved!')
  expect(value('Note')).toBe('Changed meanwhile')
  expect(value('Password')).toBe('')
})

test('what was saved is no draft any more', async () => {
  const user = open('ada')
  await user.type(screen.getByRole('textbox', { name: 'Name' }), '!')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await expect.poll(() => sessionStorage.length).toBe(0)
})
