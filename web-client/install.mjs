import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// `npm ci`, but only where package-lock.json is not the one that was installed last.
const client = import.meta.dirname
const stamp = join(client, 'node_modules/.installed')
const wanted = createHash('sha256')
  .update(readFileSync(join(client, 'package-lock.json')))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const windows = process.platform === 'win32'
  const options = { cwd: client, stdio: 'inherit', shell: windows }
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], options)
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, wanted)
}
