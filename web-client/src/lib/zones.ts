import { fold } from './fold'
import { browserZone, isZone } from './zonedTime'
import { otherNames, todaysName } from './zoneNames'

/** A zone under the name that is kept, and everything that it is found by. */
type Zone = { id: string; city: string; words: string }

const zoneOf = (id: string): Zone => ({
  id,
  city: fold(id.split('/').at(-1) ?? ''),
  words: ` ${fold(`${id} ${otherNames(id)}`)}`,
})

const named = (listed: string) => (isZone(todaysName(listed)) ? todaysName(listed) : listed)

const known: readonly Zone[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone !== 'UTC')
    .map(named),
]
  .sort((a, b) => (a === 'UTC' ? -1 : b === 'UTC' ? 1 : a < b ? -1 : 1))
  .map(zoneOf)

/** How well a zone answers to a text: a city of exactly that name first, then one that begins with it; 4 is not at all. */
function rank({ id, city, words }: Zone, text: string): number {
  if (city === text || fold(id) === text) return 0
  if (city.startsWith(text)) return 1
  if (words.includes(` ${text}`)) return 2
  return text.split(' ').every((word) => words.includes(word)) ? 3 : 4
}

/** Of two that answer equally well, the one in one's own part of the world. */
const isNear = (id: string) => id.split('/')[0] === browserZone().split('/')[0]

/** The zones that are, or were, called by what is typed, the best first; one that is set already is among them under the name it has. */
export function findZones(text: string, current: string | null): readonly string[] {
  const wanted = fold(text)
  const all = current === null || known.some(({ id }) => id === current) ? known : [zoneOf(current), ...known]
  if (wanted === '') return all.map(({ id }) => id)
  return all
    .map((zone) => ({ id: zone.id, rank: rank(zone, wanted) }))
    .filter((found) => found.rank < 4)
    .sort((a, b) => a.rank - b.rank || Number(isNear(b.id)) - Number(isNear(a.id)))
    .map(({ id }) => id)
}
