import { Select } from '@mantine/core'

type Props<W extends string> = {
  /** What is filtered, for who hears the page: "Role". */
  label: string
  /** The first choice, which filters nothing: "Any role". */
  any: string
  words: readonly W[]
  wordLabel: (word: W) => string
  value: W | undefined
  onChange: (word: W | undefined) => void
}

const ANY = ''

/** One filter of a list: one word of a few, or any. */
export function FilterSelect<W extends string>({ label, any, words, wordLabel, value, onChange }: Props<W>) {
  return (
    <Select
      w={190}
      aria-label={label}
      data={[{ value: ANY, label: any }, ...words.map((word) => ({ value: word, label: wordLabel(word) }))]}
      value={value ?? ANY}
      styles={value ? {} : { input: { color: 'var(--mantine-color-placeholder)' } }}
      onChange={(chosen) => onChange(words.find((word) => word === chosen))}
    />
  )
}
