import { configure, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Schemas } from '../../../api/schemas'
import { fakeClock, MINUTE, pass } from '../../../test/clock'
import { problem } from '../../../test/contract'
import { LIST, PLACE } from '../../../test/courseInSession'
import { come, ITEM, linkOf } from '../../../test/readCourse'
import { anItem, anOpened, itemsOf } from '../../../test/reading'

beforeAll(() => configure({ reactStrictMode: true }))

describe('what is in an item', () => {
  const at = `${PLACE}/items/thing`
  const shown = (changes: Partial<Schemas['MyItem']>, members: Parameters<typeof anOpened>[1]) =>
    come({
      at,
      api: { [LIST]: itemsOf(anItem('Thing', changes)), [ITEM]: anOpened(anItem('Thing', changes), members) },
    })

  test('a link says where it leads, and opens beside this page', async () => {
    shown({ kind: 'LINK' }, { url: 'https://www.example.org:8443/way?x=1' })
    const link = await screen.findByRole('link', { name: /^Open www\.example\.org:8443 ?\(opens in a new tab\)$/ })
    expect(link.getAttribute('href')).toBe('https://www.example.org:8443/way?x=1')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('an address that is none of the web is never a link', async () => {
    shown({ kind: 'LINK' }, { url: 'javascript:alert(1)' })
    expect((await screen.findByText('javascript:alert(1)')).closest('a')).toBeNull()
  })

  test('what another system scores says so', async () => {
    shown({ kind: 'EXTERNAL', completion: 'PASSED' }, { url: 'https://lab.example.org/fire', passMark: 70 })
    expect(await screen.findByText('Passed from 70 %.')).toBeDefined()
    expect(await screen.findByText(/^You do this at lab\.example\.org\. The score comes from there/)).toBeDefined()
    expect(screen.getByRole('link', { name: /^Open lab\.example\.org/ })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Mark as done' })).toBeNull()
  })

  const file = { id: 'f-1', name: 'Rules.pdf', mediaType: 'application/pdf', size: 240_000, inline: true, url: '/f/1' }

  test('a document is opened beside this page, or taken along', async () => {
    shown({ kind: 'FILE' }, { file: 'f-1', files: [file] })
    expect(await linkOf(/^Open Rules\.pdf ?\(opens in a new tab\)$/)).toBe('/f/1')
    expect(screen.getByRole('link', { name: 'Download Rules.pdf' }).getAttribute('download')).toBe('Rules.pdf')
    expect(screen.getByText(/PDF · 240 kB$/)).toBeDefined()
  })

  test('a document that was left open for long says why it cannot be fetched again', async () => {
    fakeClock()
    const opened = anOpened(anItem('Thing', { kind: 'FILE' }), { file: 'f-1', files: [file] })
    let isAway = false
    const answer = () => (isAway ? problem(503, { detail: 'The files are being moved.' }) : opened)
    const { user } = come({ at, api: { [LIST]: itemsOf(anItem('Thing', { kind: 'FILE' })), [ITEM]: answer } })
    const link = await screen.findByRole('link', { name: 'Download Rules.pdf' })
    await pass(10 * MINUTE)
    isAway = true
    await user.click(link)
    const refusal = await screen.findByRole('alert')
    expect(refusal.textContent).toBe('The files are being moved.')
    expect(document.activeElement?.contains(refusal)).toBe(true)
  })

  test('a picture stands on the page', async () => {
    shown({ kind: 'FILE' }, { file: 'f-1', files: [{ ...file, name: 'Plan.png', mediaType: 'image/png' }] })
    expect((await screen.findByRole('img', { name: 'Plan.png' })).getAttribute('src')).toBe('/f/1')
  })

  test('what a browser cannot show is only taken along', async () => {
    const doc = { ...file, name: 'Rules.docx', mediaType: 'application/zip', inline: false }
    shown({ kind: 'FILE' }, { file: 'f-1', files: [doc] })
    expect(await screen.findByText(/DOCX · 240 kB$/)).toBeDefined()
    expect(screen.queryByRole('link', { name: /^Open/ })).toBeNull()
  })

  test('a file without an address says so', async () => {
    shown({ kind: 'FILE' }, { file: 'f-1' })
    expect(await screen.findByText(/^The file cannot be shown right now/)).toBeDefined()
  })

  test('a page shows its pictures by their signed addresses', async () => {
    const picture = { ...file, id: '0190a000-0000-7000-8000-000000000009', url: '/f/9' }
    shown({}, { body: `![The plan](file:${picture.id})`, files: [picture] })
    await waitFor(() => expect(screen.getByRole('img', { name: 'The plan' }).getAttribute('src')).toBe('/f/9'))
  })

  test('an empty page says so', async () => {
    shown({}, { body: null })
    expect(await screen.findByText('There is nothing on this page yet.')).toBeDefined()
  })
})
