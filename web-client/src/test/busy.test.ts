import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '..')

test('a button that works keeps the focus: it is a BusyButton, and none that is disabled while it loads', () => {
  const pages = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  const losing = pages.filter((file) => /\sloading[={]/.test(readFileSync(join(SRC, file), 'utf8')))
  expect(pages.length).toBeGreaterThan(0)
  expect(losing).toEqual([])
})
