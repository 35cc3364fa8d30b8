import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks'
import { type ReactNode, useRef, useState } from 'react'
import { t } from '../../words/tables'
import styles from './FilterBar.module.css'

type Props = {
  /** What is searched for now, as the URL has it. */
  search: string | undefined
  /** Called shortly after the typing stops; put it into the URL and drop the cursor. */
  onSearch: (text: string | undefined) => void
  placeholder?: string
  /** Clears search and filters; there while something is set. */
  onClear?: (() => void) | undefined
  /** The filters. */
  children?: ReactNode
}

/** Search, reached with `/`, and the filters of a list. */
export function FilterBar({ search = '', onSearch, placeholder = t('list.search'), onClear, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(search)
  const [seen, setSeen] = useState(search)
  const [waiting, setWaiting] = useState(false)
  const send = useDebouncedCallback((value: string) => {
    setWaiting(false)
    onSearch(value.trim() || undefined)
  }, 300)
  useHotkeys([['/', () => input.current?.focus()]])
  if (search !== seen) {
    setSeen(search)
    if (!waiting) setText(search)
  }
  const clear = () => {
    input.current?.focus()
    onClear?.()
  }
  return (
    <search className={styles.bar}>
      <TextInput
        ref={input}
        type="search"
        className={styles.search}
        aria-label={placeholder}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          setWaiting(true)
          send(value)
        }}
        rightSection={
          text === '' && (
            <span aria-hidden="true" className={styles.key}>
              /
            </span>
          )
        }
      />
      {children}
      {onClear && (
        <Button variant="subtle" onClick={clear}>
          {t('list.clear')}
        </Button>
      )}
    </search>
  )
}
