import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Reply } from '../../test/contract'
import { ADD, go, text, title } from '../../test/courseItem'
import { aBaseItem } from '../../test/items'
import { safety } from '../../test/samples'
import { stubUploads } from '../../test/uploads'
import { write } from '../../test/write'

const image = (name: string, type = 'image/png') => new File(['x'], name, { type })
const uploaded = (name: string) => ({ id: 'f-1', name, mediaType: 'image/png', size: 1, inline: true })

test('a picture that is chosen is sent, says how far it is, and comes into the text', async () => {
  const { user } = go('/i-2')
  await title()
  const uploads = stubUploads()
  await user.upload(screen.getByLabelText('Choose pictures'), image('the gate.png'))
  const [upload] = uploads
  expect(upload?.sent.address).toBe(`/api/v1/courses/${safety.id}/files?name=the%20gate.png`)
  expect(upload?.sent.headers.Authorization).toBe('Bearer a-token')
  upload?.progress(42, 100)
  expect(await screen.findByText('Uploading “the gate.png”: 42 %')).toBeDefined()
  upload?.answer({ status: 201, body: uploaded('the gate.png') })
  await expect.poll(() => text().value).toContain('![the gate](file:f-1)')
  expect(screen.queryByText(/^Uploading/)).toBeNull()
  const shown = await screen.findByRole<HTMLImageElement>('img', { name: 'the gate' })
  expect(shown.src).toMatch(/^data:image\/png/)
})

test('a picture is pasted or dropped; what is none is refused before it is sent', async () => {
  go('/i-2')
  await title()
  const uploads = stubUploads()
  fireEvent.paste(text(), { clipboardData: { files: [image('shot.png')] } })
  fireEvent.drop(text(), { dataTransfer: { files: [image('plan.pdf', 'application/pdf')] } })
  expect(await screen.findByText(/^“plan.pdf” is not a picture that a page can show/)).toBeDefined()
  expect(uploads.map(({ sent }) => sent.file.name)).toEqual(['shot.png'])
})

test('a picture that the server refuses says why, and the text stays as it is', async () => {
  go('/i-2')
  await title()
  const uploads = stubUploads()
  fireEvent.paste(text(), { clipboardData: { files: [image('shot.png')] } })
  await expect.poll(() => uploads.length).toBe(1)
  uploads[0]?.answer({ status: 409, body: { status: 409, detail: 'This course has used its 500 MB.' } })
  expect(await screen.findByText('“shot.png” was not uploaded. This course has used its 500 MB.')).toBeDefined()
  expect(text().value).toBe('Bring your **badge**.')
})

test('a file is sent at once, and can be stopped; what has arrived is chosen', async () => {
  const { user, asked } = go('/new?kind=FILE', { [ADD]: new Reply(201, aBaseItem('i-9', 'Map')) })
  await write(user, await title(), 'Map')
  const uploads = stubUploads()
  const field = screen.getByLabelText(/^File/)
  await user.upload(field, image('first.pdf', 'application/pdf'))
  await user.click(await screen.findByRole('button', { name: 'Stop uploading first.pdf' }))
  expect(uploads[0]?.isAborted).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  expect(await screen.findByText('Choose a file, and wait until it has been uploaded.')).toBeDefined()
  await user.upload(field, image('map.pdf', 'application/pdf'))
  await expect.poll(() => uploads.length).toBe(2)
  uploads[1]?.answer({ status: 201, body: { ...uploaded('map.pdf'), size: 1_400_000 } })
  expect(await screen.findByText('“map.pdf” is uploaded.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Add to the course' }))
  await expect.poll(() => asked(ADD)[0]?.body).toMatchObject({ kind: 'FILE', file: 'f-1' })
})
