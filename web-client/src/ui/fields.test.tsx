import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ApiError } from '../api/problem'
import { renderUi } from '../test/renderUi'
import { AsyncMultiPicker, type PickerItem } from './AsyncMultiPicker'
import { ConfirmDestructive } from './ConfirmDestructive'
import { DateTimeField } from './DateTimeField'
import { FileDrop } from './FileDrop'

const now = new Date('2026-05-15T12:00:00Z')

function Start() {
  const [text, setText] = useState('')
  return (
    <DateTimeField
      label="From"
      value={text}
      onChange={setText}
      zone="Europe/Paris"
      viewerZone="America/New_York"
      bound="start"
      now={now}
    />
  )
}

test('a moment is typed in the zone of the session, and said in one’s own', async () => {
  const user = renderUi(<Start />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'From' })
  expect(screen.getByText('Paris time')).toBeDefined()
  await user.type(field, '1 Mar 2026 8:00')
  await user.tab()
  expect(field.value).toBe('2026-03-01 08:00')
  expect(screen.getByText('For you: 1 March, 02:00 (New York)')).toBeDefined()
})

test('a time that does not exist is refused when one leaves the field', async () => {
  const user = renderUi(<Start />)
  await user.type(screen.getByRole('textbox', { name: 'From' }), '2026-03-29 02:30')
  expect(screen.queryByText(/does not exist/)).toBeNull()
  await user.tab()
  expect(screen.getByText(/This time does not exist on that day/)).toBeDefined()
})

const people: PickerItem[] = [
  { id: '1', label: 'Coach One', mark: 'Already in', disabled: true },
  { id: '2', label: 'Coach Two' },
]

function Coaches({ search }: { search: (text: string) => Promise<PickerItem[]> }) {
  const [value, onChange] = useState<PickerItem[]>([])
  return <AsyncMultiPicker label="Coaches" search={search} {...{ value, onChange }} />
}

test('people are found by typing and chosen with the keyboard; who is in already is marked', async () => {
  const search = vi.fn(async () => people)
  const user = renderUi(<Coaches search={search} />)
  await user.type(screen.getByRole('textbox', { name: 'Coaches' }), 'coa')
  expect(await screen.findByText('Already in')).toBeDefined()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(screen.getByRole('button', { name: 'Remove Coach Two' })).toBeDefined()
  expect(search).toHaveBeenCalledWith('coa', expect.any(AbortSignal))
})

test('a search that fails says so', async () => {
  const user = renderUi(<Coaches search={() => Promise.reject(new Error())} />)
  await user.click(screen.getByRole('textbox', { name: 'Coaches' }))
  expect(await screen.findByText('The search did not work. Type again to retry.')).toBeDefined()
})

test('a CSV file is taken, another kind is refused by name', async () => {
  const onFile = vi.fn()
  const user = renderUi(<FileDrop file={undefined} onFile={onFile} />)
  await user.upload(screen.getByLabelText(/Drop a CSV file/), new File(['x'], 'roster.csv', { type: 'text/csv' }))
  expect(onFile).toHaveBeenCalledOnce()
  const anyFile = userEvent.setup({ applyAccept: false })
  await anyFile.upload(screen.getByLabelText(/Drop a CSV file/), new File(['x'], 'roster.xlsx'))
  expect(screen.getByRole('alert').textContent).toBe('This is not a CSV file: roster.xlsx')
  expect(onFile).toHaveBeenCalledOnce()
})

test('a destructive act shows what goes, and why it was refused', async () => {
  const refuse = () => Promise.reject(new ApiError({ status: 409, detail: 'This session is running.' }))
  const user = renderUi(
    <ConfirmDestructive
      opened
      onClose={() => {}}
      title="Delete it?"
      goes={['48 enrollments']}
      act="Delete"
      onConfirm={refuse}
    />,
  )
  expect(screen.getByText('48 enrollments')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Delete' }))
  expect((await screen.findByRole('alert')).textContent).toBe('This session is running.')
})
