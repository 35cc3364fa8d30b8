import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'

/** What is typed, what was found, and whether it is still being looked for. The last question wins. */
export function useAsyncSearch<I>(search: (text: string, signal: AbortSignal) => Promise<readonly I[]>) {
  const [text, setText] = useState('')
  const [items, setItems] = useState<readonly I[]>([])
  const [state, setState] = useState<'idle' | 'searching' | 'done' | 'failed'>('idle')
  const running = useRef<AbortController>(null)

  const ask = useDebouncedCallback(async (question: string) => {
    running.current?.abort()
    const mine = new AbortController()
    running.current = mine
    try {
      const found = await search(question.trim(), mine.signal)
      if (mine.signal.aborted) return
      setItems(found)
      setState('done')
    } catch {
      if (!mine.signal.aborted) setState('failed')
    }
  }, 200)

  const type = (next: string) => {
    setText(next)
    setState('searching')
    ask(next)
  }
  return { text, items, state, type }
}
