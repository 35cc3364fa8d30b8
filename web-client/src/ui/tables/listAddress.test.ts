import { expect, test } from 'vitest'
import { listAddress } from './listAddress'

type Search = {
  q?: string | undefined
  author?: string | undefined
  sort?: '-title' | 'title' | undefined
  cursor?: string | undefined
}

/** A list at that address, and where what is done with it leads. */
function at(search: Search) {
  let now = search
  const address = listAddress<Search>({
    search,
    filters: ['author'],
    sorts: ['title', '-title'],
    usual: 'title',
    navigate: (to) => {
      now = to.search(now)
    },
  })
  return { address, now: () => JSON.parse(JSON.stringify(now)) }
}

test('whatever narrows or sorts begins with the first page', () => {
  const { address, now } = at({ cursor: 'abc', author: 'me' })
  address.bar.onSearch('safety')
  expect(now()).toEqual({ q: 'safety', author: 'me' })
})

test('turning the page keeps what narrows', () => {
  const { address, now } = at({ q: 'safety', sort: '-title' })
  address.table.onCursor('abc')
  expect(now()).toEqual({ q: 'safety', sort: '-title', cursor: 'abc' })
})

test('the usual order is left out, another one is written', () => {
  const { address, now } = at({})
  expect(address.table.sort.by).toBe('title')
  address.table.sort.onSort('-title')
  expect(now()).toEqual({ sort: '-title' })
  address.table.sort.onSort('title')
  expect(now()).toEqual({})
})

test('clearing takes away what narrows, and leaves the order', () => {
  const { address, now } = at({ q: 'safety', author: 'me', sort: '-title', cursor: 'abc' })
  expect(address.isNarrowed).toBe(true)
  address.bar.onClear?.()
  expect(now()).toEqual({ sort: '-title' })
})

test('where nothing narrows there is nothing to clear', () => {
  const { address } = at({ sort: '-title', cursor: 'abc' })
  expect([address.isNarrowed, address.bar.onClear]).toEqual([false, undefined])
})
