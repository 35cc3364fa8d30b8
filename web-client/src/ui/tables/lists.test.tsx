import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '../../test/renderUi'
import { CursorPager } from './CursorPager'
import { DataTable } from './DataTable'
import { FilterBar } from './FilterBar'

const ROWS = ['Algebra', 'Botany', 'Chemistry', 'Drawing']
const columns = [{ key: 'name', header: 'Name', sort: 'name', cell: (row: string) => row }]

function Table({ onSort = () => {} }: { onSort?: (by: string) => void }) {
  const [selected, onSelect] = useState<ReadonlySet<string>>(new Set())
  return (
    <DataTable
      label="Courses"
      rows={ROWS}
      keyOf={(row) => row}
      nameOf={(row) => row}
      columns={columns}
      sort={{ by: 'name', onSort }}
      selection={{ selected, onSelect }}
    />
  )
}

const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox', { name: /^Select [A-Z]/ })
    .filter((box) => box.checked)
    .map(({ labels }) => labels?.[0]?.textContent)

test('a header says how the list is sorted and asks for the other way', async () => {
  const onSort = vi.fn()
  const user = renderUi(<Table onSort={onSort} />)
  expect(screen.getByRole('columnheader', { name: /Name/ }).getAttribute('aria-sort')).toBe('ascending')
  await user.click(screen.getByRole('button', { name: /Name/ }))
  expect(onSort).toHaveBeenCalledWith('-name')
})

test('rows are chosen with the keyboard alone', async () => {
  const user = renderUi(<Table />)
  screen.getByRole('checkbox', { name: 'Select Algebra' }).focus()
  await user.keyboard('{ArrowDown} ')
  expect(chosen()).toEqual(['Select Botany'])
})

test('Shift takes all between', async () => {
  const user = renderUi(<Table />)
  await user.click(screen.getByRole('checkbox', { name: 'Select Botany' }))
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('checkbox', { name: 'Select Drawing' }))
  await user.keyboard('{/Shift}')
  expect(chosen()).toEqual(['Select Botany', 'Select Chemistry', 'Select Drawing'])
})

test('a list that is on its way says so', () => {
  renderUi(<DataTable label="Courses" rows={undefined} keyOf={String} nameOf={String} columns={columns} />)
  const table = screen.getByRole('table', { name: 'Courses' })
  expect(table.getAttribute('aria-busy')).toBe('true')
  expect(within(table).getByText('Loading')).toBeDefined()
})

test('the key / leads to the search, which waits for the typing to stop', async () => {
  const onSearch = vi.fn()
  const user = renderUi(<FilterBar search="" onSearch={onSearch} placeholder="Search courses" />)
  await user.keyboard('/')
  await user.keyboard('bio')
  expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search courses' }).value).toBe('bio')
  await expect.poll(() => onSearch.mock.calls).toEqual([['bio']])
})

function Pages() {
  const [cursor, onCursor] = useState<string>()
  const next = { first: 'b', b: 'c', c: null }[cursor ?? 'first'] ?? null
  return (
    <>
      <p>page {cursor ?? 'first'}</p>
      <CursorPager
        shown={50}
        page={{ hasMore: next !== null, nextCursor: next, total: 120 }}
        {...{ cursor, onCursor }}
      />
    </>
  )
}

test('what clears the filters is gone then, and the search has the focus', async () => {
  function Bar() {
    const [q, onSearch] = useState<string | undefined>('bio')
    const [isSet, setSet] = useState(true)
    return <FilterBar search={q} onSearch={onSearch} onClear={isSet ? () => setSet(false) : undefined} />
  }
  const user = renderUi(<Bar />)
  await user.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
})

test('the next page begins at the top of its table', async () => {
  const user = renderUi(
    <>
      <Table />
      <Pages />
    </>,
  )
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(document.activeElement).toBe(screen.getByRole('table', { name: 'Courses' }))
})

test('Next and Previous walk there and back', async () => {
  const user = renderUi(<Pages />)
  expect(screen.getByText('50 of 120')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(screen.getByText('page c')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Previous' }))
  await user.click(screen.getByRole('button', { name: 'Previous' }))
  expect(screen.getByText('page first')).toBeDefined()
})
