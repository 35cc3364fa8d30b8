import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { ApiError } from '../../api/problem'
import { renderUi } from '../../test/renderUi'
import { DateTimeField } from '../dates/DateTimeField'
import { ConfirmDestructive } from '../dialogs/ConfirmDestructive'
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
  expect(screen.getByText('Sunday, 1 March 2026, 08:00')).toBeDefined()
  expect(screen.getByText('For you: 1 March, 02:00 (New York)')).toBeDefined()
})

test('a day that could be another is said back in words, and the other is one press away', async () => {
  const user = renderUi(<Start />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'From' })
  await user.type(field, '01/03/2027 8:00')
  await user.tab()
  expect(field.value).toBe('01/03/2027 8:00')
  expect(screen.getByText('Sunday, 3 January 2027, 08:00')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Take Monday, 1 March 2027' }))
  expect(document.activeElement).toBe(field)
  expect(field.value).toBe('2027-03-01 8:00')
  expect(screen.getByText('Monday, 1 March 2027, 08:00')).toBeDefined()
  expect(screen.queryByText(/another day/)).toBeNull()
})

test('a time that does not exist is refused when one leaves the field', async () => {
  const user = renderUi(<Start />)
  await user.type(screen.getByRole('textbox', { name: 'From' }), '2026-03-29 02:30')
  expect(screen.queryByText(/does not exist/)).toBeNull()
  await user.tab()
  expect(screen.getByText(/This time does not exist on that day/)).toBeDefined()
})

test('a CSV file is taken, another kind is refused by name', async () => {
  const onFile = vi.fn()
  const user = renderUi(<FileDrop file={undefined} onFile={onFile} />)
  await user.upload(screen.getByLabelText(/Drop a CSV file/), new File(['x'], 'roster.csv', { type: 'text/csv' }))
  await vi.waitFor(() => expect(onFile).toHaveBeenCalledOnce())
  const anyFile = userEvent.setup({ applyAccept: false })
  await anyFile.upload(screen.getByLabelText(/Drop a CSV file/), new File(['x'], 'roster.xlsx'))
  const refusal = 'This is not a CSV file: roster.xlsx'
  expect((await screen.findByRole('alert')).textContent).toBe(refusal)
  const input = screen.getByLabelText(/Drop a CSV file/)
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(refusal)
  expect(onFile).toHaveBeenCalledOnce()
})

test('a file is taken up to the size that the server takes, to the byte', async () => {
  const onFile = vi.fn()
  const user = renderUi(<FileDrop file={undefined} onFile={onFile} />)
  const sized = (size: number) => Object.defineProperty(new File(['x'], 'roster.csv'), 'size', { value: size })
  const input = screen.getByLabelText(/Drop a CSV file/)
  await user.upload(input, sized(20 * 2 ** 20))
  await vi.waitFor(() => expect(onFile).toHaveBeenCalledOnce())
  await user.upload(input, sized(20 * 2 ** 20 + 1))
  expect((await screen.findByRole('alert')).textContent).toBe('This file has 21 MB. At most 20 MB can be taken.')
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
