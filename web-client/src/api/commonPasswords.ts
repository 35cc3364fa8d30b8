/** The list that the server refuses by, read once and only where somebody chooses a password. */
const LIST = '/passwords/common.txt'
let common: ReadonlySet<string> = new Set()
let reading: Promise<void> | undefined

/** As far as it is read; without it the server is the one to refuse. */
export const commonPasswords = () => common

export function readCommonPasswords(): Promise<void> {
  reading ??= fetch(LIST)
    .then((answer) => (answer.ok ? answer.text() : ''))
    .then((text) => {
      common = new Set(text.split('\n').filter(Boolean))
    })
    .catch(() => {
      reading = undefined
    })
  return reading
}
