import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

// The processor time that processes have used, in milliseconds, by Linux's /proc.

const TICKS = Number(execFileSync('getconf', ['CLK_TCK']))

/** Of /proc/<pid>/stat: parent, and ticks of processor time, its own and of children that ended. */
function stat(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number)
  return { parent: fields[1], own: fields[11] + fields[12], ended: fields[13] + fields[14] }
}

const milliseconds = (ticks) => (ticks * 1000) / TICKS

/** By one process, or by one thread of it: `<pid>/task/<id>`. */
export const used = (pid) => milliseconds(stat(pid).own)

/** By a process and by its children, those included that have ended. */
export function usedByFamily(pid) {
  let ticks = stat(pid).own + stat(pid).ended
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const process = stat(name)
      if (process.parent === pid) ticks += process.own
    } catch {} // it ended between the two looks
  }
  return milliseconds(ticks)
}
