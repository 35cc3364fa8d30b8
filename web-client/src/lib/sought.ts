const MOST_WORDS = 10
const LONGEST = 200

/** As much of a text as a search takes: of what is pasted, the first ten words in 200 characters. */
export function sought(text: string): string {
  const words = text.match(/[^\p{P}\p{Z}\s]+/gu) ?? []
  const few = words.length > MOST_WORDS ? words.slice(0, MOST_WORDS).join(' ') : text
  return Array.from(few).slice(0, LONGEST).join('')
}
