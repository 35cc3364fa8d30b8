/** Holds the first load to its size, as a browser receives it: everything that index.html names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const LIMITS = { js: 150_000, css: 60_000 }

const say = (words) => process.stdout.write(`${words}\n`)
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

const dist = process.argv[2] ?? 'dist'
const index = join(dist, 'index.html')

if (existsSync(index)) {
  const named = [...readFileSync(index, 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file)
  for (const [kind, limit] of Object.entries(LIMITS)) {
    const files = named.filter((file) => file.endsWith(`.${kind}`))
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
    say(`First load, ${kind}: ${kilobytes(size)} of at most ${kilobytes(limit)}`)
    if (size > limit || files.length === 0) process.exitCode = 1
  }
} else {
  say(`First load: nothing is built in ${dist}, so nothing is measured.`)
}
