import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'

/** How long typing rests before it is looked for. */
const REST = 200

/** What is typed, and what was found for it. */
export type Search<I> = {
  text: string
  items: readonly I[]
  state: 'idle' | 'searching' | 'done' | 'failed'
  type: (text: string) => void
  /** Forgets the text and what was found for it. */
  reset: () => void
  /** Looks at once for what is typed; nothing where typing went on or the search failed. */
  now: () => Promise<readonly I[] | undefined>
}

/** Looks for what is typed when the typing rests. The last question wins. */
export function useAsyncSearch<I>(search: (text: string, signal: AbortSignal) => Promise<readonly I[]>): Search<I> {
  const [text, setText] = useState('')
  const [items, setItems] = useState<readonly I[]>([])
  const [state, setState] = useState<Search<I>['state']>('idle')
  const running = useRef<AbortController>(null)

  const ask = async (question: string) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    try {
      const found = await search(question.trim(), mine.signal)
      if (mine.signal.aborted) return undefined
      setItems(found)
      setState('done')
      return found
    } catch {
      if (!mine.signal.aborted) setState('failed')
      return undefined
    }
  }
  const later = useDebouncedCallback(ask, REST)
  const type = (next: string) => {
    running.current?.abort()
    setText(next)
    setState('searching')
    later(next)
  }
  const reset = () => {
    running.current?.abort()
    later.cancel()
    setText('')
    setState('idle')
  }
  const now = () => {
    later.cancel()
    return ask(text)
  }
  return { text, items, state, type, reset, now }
}
