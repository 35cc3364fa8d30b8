import { expect, test } from 'vitest'
import { showFileSize } from './fileSize'

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [240_400, '240 kB'],
  [1_540_000, '1.5 MB'],
  [50_000_000, '50 MB'],
  [2_000_000_000, '2 GB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(showFileSize(bytes)).toBe(shown)
})
