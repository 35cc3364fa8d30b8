/** Why a password is not taken: the codes of the server's rule, which this one mirrors. */
export type PasswordFault =
  | 'required'
  | 'too-short'
  | 'too-long'
  | 'control-character'
  | 'too-regular'
  | 'is-name'
  | 'too-common'

export const SHORTEST = 12
const LONGEST = 200
const LEAST_IRREGULAR = 8
const SHORTEST_RUN = 3
const SHORTEST_NAME = 3
const PRODUCT = 'Lectern'

/** Neighbours on a keyboard, and 0 after 9. */
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

function areNeighbours(one: string, other: string): boolean {
  if (Math.abs((one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)) <= 1) return true
  return ROWS.some((row) => {
    const [at, next] = [row.indexOf(one), row.indexOf(other)]
    return at >= 0 && next >= 0 && Math.abs(at - next) === 1
  })
}

/** The length where every run of three and more, such as aaaa, 1234 or qwerty, counts as two. */
function irregularLength(characters: readonly string[]): number {
  let length = 0
  let run = 0
  characters.forEach((character, at) => {
    run = at > 0 && areNeighbours(characters[at - 1] ?? '', character) ? run + 1 : 1
    if (run < SHORTEST_RUN) length += 1
  })
  return length
}

/** Whether it is one piece twice or more often, the last time perhaps not whole. */
function repeatsItself(characters: readonly string[]): boolean {
  const repeats = (piece: number) =>
    characters.every((character, at) => at < piece || character === characters[at - piece])
  return characters.some((_, at) => at > 0 && at <= characters.length / 2 && repeats(at))
}

/** The words of the names taken out, the longest first. */
function without(folded: string, names: readonly (string | null)[]): string {
  return [...names, PRODUCT]
    .flatMap((name) => (name === null ? [] : [fold(name), ...fold(name).split(/[^\p{L}\p{N}]+/u)]))
    .filter((word) => word.length >= SHORTEST_NAME)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ' '), folded)
}

/** From the first letter to the last. */
const core = (text: string) => text.replace(/^\P{L}+/u, '').replace(/\P{L}+$/u, '')

function guessable(
  folded: string,
  names: readonly (string | null)[],
  common: ReadonlySet<string>,
): PasswordFault | undefined {
  const characters = [...folded]
  const rest = without(folded, names)
  if (repeatsItself(characters) || irregularLength(characters) < LEAST_IRREGULAR) return 'too-regular'
  if (core(rest) === '' && rest !== folded) return 'is-name'
  return common.has(folded) || common.has(core(rest)) ? 'too-common' : undefined
}

/** What is wrong with a new password of somebody who goes by these names. */
export function passwordFault(
  password: string,
  names: readonly (string | null)[],
  common: ReadonlySet<string>,
): PasswordFault | undefined {
  const { length } = [...password]
  if (length === 0) return 'required'
  if (length < SHORTEST) return 'too-short'
  if (length > LONGEST) return 'too-long'
  if (/[\p{Cc}\p{Cs}]/u.test(password)) return 'control-character'
  return guessable(fold(password), names, common)
}
