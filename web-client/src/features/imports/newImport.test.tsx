import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { problem } from '../../test/contract'
import { bad, ID, list, none, ONE, ROWS, roster, rows } from '../../test/imports'
import { aSession } from '../../test/samples'
import { visit } from '../../test/visit'

test('a file is looked at before anything is written', async () => {
  const { user, location, asked } = visit('/imports/new', {
    api: {
      'POST /api/v1/imports': roster({ state: 'PLANNING', counts: none }),
      'GET /api/v1/imports': list([]),
      [ONE]: roster(),
      [ROWS]: rows([bad]),
    },
  })
  await user.click(await screen.findByRole('button', { name: 'Check the file' }))
  expect((await screen.findByRole('alert')).textContent).toBe('Choose the file first.')
  await user.upload(screen.getByLabelText(/Drop a CSV file here/), new File(['session;username'], 'march-roster.csv'))
  await user.click(screen.getByRole('radio', { name: 'Do nothing at all' }))
  await user.click(screen.getByRole('button', { name: 'Check the file' }))
  await screen.findByRole('heading', { level: 1, name: 'march-roster.csv' })
  expect(location().pathname).toBe(`/imports/${ID}`)
  const [sent] = asked('POST /api/v1/imports')
  expect(Object.fromEntries(sent?.query ?? [])).toEqual({
    kind: 'ENROLLMENTS',
    mode: 'ATOMIC',
    existing: 'REFUSE',
    dryRun: 'true',
    fileName: 'march-roster.csv',
  })
  expect(sent?.headers.get('content-type')).toBe('text/csv')
})

test('a refused file is explained, and the form stays as it was', async () => {
  const { user } = visit('/imports/new?kind=users', {
    api: { 'POST /api/v1/imports': problem(422, { detail: 'This file is not UTF-8: byte 17 is 0xE9.' }) },
  })
  expect(await screen.findByRole('radio', { name: 'People and their accounts', checked: true })).toBeDefined()
  await user.upload(screen.getByLabelText(/Drop a CSV file here/), new File(['x'], 'people.csv'))
  await user.click(screen.getByRole('button', { name: 'Check the file' }))
  expect(await screen.findByText('This file is not UTF-8: byte 17 is 0xE9.')).toBeDefined()
  expect(screen.getByText('people.csv')).toBeDefined()
})

/** What is kept on one's own machine. */
function savedFiles(): Blob[] {
  const saved: Blob[] = []
  const keep = (blob: Blob) => `blob:${saved.push(blob)}`
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => {} }))
  return saved
}

const textOf = (file: Blob | undefined) =>
  new Promise((read) => {
    const reader = new FileReader()
    reader.onload = () => read(reader.result)
    reader.readAsText(file ?? new Blob())
  })

test('scores are a kind of their own, with their columns and a sample to begin with', async () => {
  const saved = savedFiles()
  const { user, asked } = visit('/imports/new', {
    api: {
      'POST /api/v1/imports': roster({ kind: 'RESULTS', fileName: 'scores.csv' }),
      'GET /api/v1/imports': list([]),
      [ONE]: roster({ kind: 'RESULTS', fileName: 'scores.csv' }),
      [ROWS]: rows([bad]),
    },
  })
  await user.click(await screen.findByRole('radio', { name: 'Results: scores of learners' }))
  expect(screen.getByText(/score, from 0 to 100/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Download a sample file' }))
  expect(await textOf(saved[0])).toMatch(/^session,course,item,username,score,at\r\n/)
  await user.upload(screen.getByLabelText(/Drop a CSV file here/), new File(['x'], 'scores.csv'))
  await user.click(screen.getByRole('button', { name: 'Check the file' }))
  await screen.findByRole('heading', { level: 1, name: 'scores.csv' })
  expect(asked('POST /api/v1/imports')[0]?.query.get('kind')).toBe('RESULTS')
})

test('scores of one session need no column for it', async () => {
  const saved = savedFiles()
  const { user } = visit('/imports/new?kind=results&session=s-1', {
    api: { 'GET /api/v1/sessions/{session}': aSession({ title: 'Spring 2026' }) },
  })
  expect(await screen.findByText(/^All scores in this file belong to “Spring 2026”/)).toBeDefined()
  expect(screen.queryByRole('radio', { name: 'People and their accounts' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Download a sample file' }))
  expect(await textOf(saved[0])).toMatch(/^course,item,username,score,at\r\nSAFETY,/)
})
