import { expect, test } from 'vitest'
import { countArrivals } from './arrivals'

const at = (pathname: string, cause: 'enter' | 'stay' | 'preload') => ({ cause, location: { pathname } })

test('who comes again has another number, who stays keeps it', () => {
  const arrivalOf = countArrivals()
  const numbers = [at('/a', 'enter'), at('/a', 'stay'), at('/b', 'stay'), at('/b', 'enter')].map(arrivalOf)
  expect(numbers).toEqual([1, 1, 2, 3])
})

test('a page that is only loaded beforehand is no arrival', () => {
  const arrivalOf = countArrivals()
  const numbers = [at('/a', 'enter'), at('/b', 'preload'), at('/a', 'stay')].map(arrivalOf)
  expect(numbers).toEqual([1, 1, 1])
})
