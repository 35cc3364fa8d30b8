import { Select } from '@mantine/core'

type Props<W extends string> = {
  /** What is filtered, for who hears the page: "Role". */
  label: string
  /** What stands there while nothing is chosen: "Any role". */
  any: string
  words: readonly W[]
  wordLabel: (word: W) => string
  value: W | undefined
  onChange: (word: W | undefined) => void
}

/** One filter of a list: one word of a few, or any. */
export function FilterSelect<W extends string>({ label, any, words, wordLabel, value, onChange }: Props<W>) {
  return (
    <Select
      w={190}
      aria-label={label}
      placeholder={any}
      clearable
      data={words.map((word) => ({ value: word, label: wordLabel(word) }))}
      value={value ?? null}
      onChange={(chosen) => onChange(words.find((word) => word === chosen))}
    />
  )
}
