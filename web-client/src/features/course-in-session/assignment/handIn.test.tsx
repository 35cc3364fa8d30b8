import { configure, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { aFile, aHandIn, aMark, comeToTask, handIn, MINE, mine, SEND, text, walk } from '../../../test/assignments'
import { problem } from '../../../test/contract'
import { stubUploads } from '../../../test/uploads'
import { write } from '../../../test/write'

beforeAll(() => configure({ reactStrictMode: true }))

/** An assignment that keeps what is handed in. */
function keeping(before = mine()) {
  const all = [...before.items]
  return {
    [MINE]: () => mine(all),
    [SEND]: ({ body }: { body: unknown }) => {
      const sent = body as { text: string | null; files: string[] }
      const made = aHandIn(all.length + 1, { text: sent.text, files: sent.files.map((id) => aFile(id, `${id}.pdf`)) })
      all.push(made)
      return made
    },
  }
}

const send = () => screen.getByRole('button', { name: 'Hand in' })

describe('handing in', () => {
  test('a text and files', async () => {
    const uploads = stubUploads()
    const { user, asked } = comeToTask(keeping())
    await write(user, await text(), 'Doors open **outwards**.')
    const drop = screen.getByLabelText(/^Your files/, { selector: 'input' })
    await user.upload(drop, [new File(['a'], 'plan one.pdf'), new File(['b'], 'two.pdf')])
    await waitFor(() => expect(uploads).toHaveLength(2))
    expect(uploads.map(({ sent }) => sent.address)).toEqual([
      '/api/v1/me/sessions/s-1/courses/c-1/items/walk/files?name=plan%20one.pdf',
      '/api/v1/me/sessions/s-1/courses/c-1/items/walk/files?name=two.pdf',
    ])
    uploads.forEach((each, index) => {
      const body = {
        id: `f-${index}`,
        name: each.sent.file.name,
        mediaType: 'application/pdf',
        size: 1200,
        inline: true,
      }
      each.answer({ status: 201, body })
    })
    await user.click(await screen.findByRole('button', { name: 'Take “two.pdf” out' }))
    await user.click(send())
    const said = await screen.findByText('Handed in.')
    await waitFor(() => expect(document.activeElement?.contains(said)).toBe(true))
    expect((await handIn(1)).getByRole('link', { name: /^f-0\.pdf/ })).toBeDefined()
    expect(asked(SEND).map(({ body }) => body)).toEqual([{ text: 'Doors open **outwards**.', files: ['f-0'] }])
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(await screen.findByText(/^Handed in, waiting for a mark/)).toBeDefined()
  })

  test('again goes on from what was handed in last, and keeps each', async () => {
    const before = mine([aHandIn(1, { files: [aFile('f-1', 'plan.pdf')], mark: aMark({ again: true }) })])
    const { user, asked } = comeToTask(keeping(before))
    await user.click(await screen.findByRole('button', { name: 'Hand in again' }))
    const field = await text()
    expect(field.value).toBe('Stair 1 is **clear**.')
    await write(user, field, ' So is stair 2.')
    await user.click(send())
    expect(await handIn(2)).toBeDefined()
    expect(asked(SEND).map(({ body }) => body)).toEqual([
      { text: 'Stair 1 is **clear**. So is stair 2.', files: ['f-1'] },
    ])
    expect(await handIn(1)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Hand in again' })).toBeDefined()
  })

  test('nothing is refused at the field', async () => {
    const { user, asked } = comeToTask()
    await text()
    await user.click(send())
    expect(await screen.findByText('Write a text or add a file.')).toBeDefined()
    await waitFor(async () => expect(document.activeElement).toBe(await text()))
    expect(asked(SEND)).toHaveLength(0)
  })

  test('what is refused keeps what was written, and says why', async () => {
    const detail = 'This has been marked. To hand in again, ask a coach to allow it.'
    const { user } = comeToTask({ [SEND]: problem(409, { code: 'already-marked', detail }) })
    await write(user, await text(), 'Doors.')
    await user.click(send())
    expect((await screen.findByRole('alert')).textContent).toBe(detail)
    expect((await text()).value).toBe('Doors.')
  })

  test('a file that is not there any more is said at the files', async () => {
    const detail = 'You have sent no file “f-1” for this course. Upload it here first.'
    const fault = problem(422, { errors: [{ pointer: '/files/0', detail, code: 'no-such-file' }] })
    const before = mine([aHandIn(1, { files: [aFile('f-1', 'plan.pdf')] })])
    const { user } = comeToTask({ [MINE]: before, [SEND]: fault })
    await user.click(await screen.findByRole('button', { name: 'Hand in again' }))
    await text()
    await user.click(send())
    expect(await screen.findByText(detail)).toBeDefined()
    const field = screen.getByLabelText(/^Your files/, { selector: 'input' })
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })

  test('a file that could not be sent says so, and the rest stays', async () => {
    const uploads = stubUploads()
    const { user } = comeToTask()
    await write(user, await text(), 'Doors.')
    await user.upload(screen.getByLabelText(/^Your files/, { selector: 'input' }), new File(['a'], 'plan.pdf'))
    await waitFor(() => expect(uploads).toHaveLength(1))
    const detail = 'You have 20 files in this course of the session, which is all there can be.'
    uploads[0]?.answer({ status: 409, body: { code: 'no-room-for-files', detail, status: 409 } })
    expect((await screen.findByRole('alert')).textContent).toBe(`“plan.pdf” was not uploaded. ${detail}`)
    expect((await text()).value).toBe('Doors.')
  })

  test('waits for a file that is on its way', async () => {
    const uploads = stubUploads()
    const { user, asked } = comeToTask(keeping())
    await write(user, await text(), 'Doors.')
    await user.upload(screen.getByLabelText(/^Your files/, { selector: 'input' }), new File(['a'], 'plan.pdf'))
    await waitFor(() => expect(uploads).toHaveLength(1))
    await user.click(send())
    expect(await screen.findByText(/^Wait until every file has been uploaded/)).toBeDefined()
    expect(asked(SEND)).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Stop uploading plan.pdf' }))
    await waitFor(() => expect(screen.queryByText(/^Uploading/)).toBeNull())
    await user.click(send())
    expect(await handIn(1)).toBeDefined()
  })

  test('after the due day says that it is late', async () => {
    comeToTask({}, {}, { ...walk, dueAt: '2026-05-10T21:59:59Z', overdue: true })
    expect(await screen.findByText('It was due on 10 May, 23:59 (Paris): what you hand in now is late.')).toBeDefined()
  })
})

describe('what is typed outlives a reload', () => {
  test('the first time, with the files that were sent', async () => {
    const uploads = stubUploads()
    const { user, unmount } = comeToTask()
    await write(user, await text(), 'Doors.')
    await user.upload(screen.getByLabelText(/^Your files/, { selector: 'input' }), new File(['a'], 'plan.pdf'))
    await waitFor(() => expect(uploads).toHaveLength(1))
    const body = { id: 'f-1', name: 'plan.pdf', mediaType: 'application/pdf', size: 1200, inline: true }
    uploads[0]?.answer({ status: 201, body })
    await screen.findByRole('button', { name: 'Take “plan.pdf” out' })
    unmount()
    vi.unstubAllGlobals()
    comeToTask()
    expect((await text()).value).toBe('Doors.')
    expect(within(screen.getByRole('list', { name: 'Your files' })).getByText('plan.pdf')).toBeDefined()
  })

  test('and when one hands in again, where the form stands open still', async () => {
    const { user, unmount } = comeToTask({ [MINE]: mine([aHandIn(1)]) })
    await user.click(await screen.findByRole('button', { name: 'Hand in again' }))
    await write(user, await text(), ' And more.')
    unmount()
    comeToTask({ [MINE]: mine([aHandIn(1)]) })
    expect((await text()).value).toBe('Stair 1 is **clear**. And more.')
  })
})
