import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What each room of the house may import, itself included. Tests and stubs may import everything. */
const FLOORS: Record<string, readonly string[]> = {
  lib: ['lib'],
  api: ['api', 'lib'],
  words: ['words', 'api', 'lib'],
  ui: ['ui', 'words', 'api', 'lib'],
  features: ['features', 'ui', 'words', 'api', 'lib'],
  app: ['app', 'features', 'ui', 'words', 'api', 'lib'],
}
/** What a room must not take from outside. */
const FOREIGN: Record<string, RegExp> = {
  lib: /^(react|@mantine|@tanstack)/,
  ui: /^@tanstack/,
}

const SRC = resolve(import.meta.dirname, '..')
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g

type Import = { file: string; room: string; to: string; target: string | undefined }

const isCode = (file: string) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('test/')

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(isCode)

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, to = '']) => ({
    file,
    room: file.split('/')[0] ?? '',
    to,
    target: to.startsWith('.') ? relative(SRC, resolve(SRC, dirname(file), to)).replaceAll('\\', '/') : undefined,
  })),
)

test('every room has a floor', () => {
  expect(imports.filter(({ room }) => !(room in FLOORS))).toEqual([])
})

test('imports go down the floors only', () => {
  const wrong = imports.filter(({ room, target }) => target && !FLOORS[room]?.includes(target.split('/')[0] ?? ''))
  expect(wrong).toEqual([])
})

test('a feature never imports another', () => {
  const feature = (path: string) => path.split('/')[1]
  const wrong = imports.filter(
    ({ file, room, target }) =>
      room === 'features' && target?.startsWith('features/') && feature(file) !== feature(target),
  )
  expect(wrong).toEqual([])
})

/** More than this is not one idea any more. */
const ROOMY = 24

test('a folder of a feature holds one idea', () => {
  const folders = readdirSync(join(SRC, 'features'), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath }) => relative(SRC, parentPath))
  const full = [...new Set(folders)].filter((folder) => folders.filter((each) => each === folder).length > ROOMY)
  expect(full).toEqual([])
})

test('lib is pure, and ui knows no query and no router', () => {
  expect(imports.filter(({ room, to }) => FOREIGN[room]?.test(to))).toEqual([])
})

/** The files that a file imports from, as they are called. */
function importedBy(file: string): string[] {
  const named = imports.filter((each) => each.file === file && each.target).map(({ target = '' }) => target)
  return files.filter((each) => named.includes(each.replace(/\.tsx?$/, '')))
}

test('no files import each other in a circle, not even types', () => {
  const settled = new Set<string>()
  const circles: string[][] = []
  const follow = (file: string, way: string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file])
    if (way.includes(file) || settled.has(file)) return
    for (const next of importedBy(file)) follow(next, [...way, file])
    settled.add(file)
  }
  for (const file of files) follow(file, [])
  expect(circles).toEqual([])
})
