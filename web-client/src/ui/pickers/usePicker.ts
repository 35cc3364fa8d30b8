import { type KeyboardEvent, useId, useState } from 'react'
import { t } from '../../words/pickers'
import { firstFor, isChoosable, meantBy, type PickerItem } from './items'
import type { Search } from './useAsyncSearch'

type Options<I extends PickerItem> = {
  search: Search<I>
  /** The ids of what is chosen already. */
  chosen: ReadonlySet<string>
  /** Is given what was chosen; the text that led there is gone then. */
  onTake: (item: I) => void
}

/**
 * How every picker is used. What was found first is highlighted; Enter takes it; Escape clears the text; and only where no text
 * stands there does Enter belong to the form. A text that was left without being taken stays, and says so.
 */
export function usePicker<I extends PickerItem>({ search, chosen, onTake }: Options<I>) {
  const { text, items, state, type, reset, now } = search
  const listId = useId()
  const [opened, setOpened] = useState(false)
  const [movedTo, setMovedTo] = useState<string>()
  const [left, setLeft] = useState(false)
  const isTyped = text.trim() !== ''
  const choosable = state === 'done' ? items.filter(isChoosable) : []
  const moved = choosable.find(({ id }) => id === movedTo)
  const highlighted = opened ? (moved ?? (isTyped ? firstFor(text, choosable, chosen) : undefined)) : undefined
  const optionId = (id: string) => `${listId}-${id}`

  const open = () => {
    if (state === 'idle') type(text)
    setOpened(true)
  }
  const close = () => {
    setOpened(false)
    setMovedTo(undefined)
  }
  const change = (next: string) => {
    type(next)
    setLeft(false)
    setMovedTo(undefined)
    setOpened(true)
  }
  const clear = () => {
    if (text !== '') reset()
    setLeft(false)
    close()
  }
  const take = (item: I) => {
    clear()
    onTake(item)
  }
  const move = (step: 1 | -1) => {
    if (!opened) return open()
    const from = highlighted ? choosable.indexOf(highlighted) : step > 0 ? -1 : choosable.length
    setMovedTo(choosable.at((from + step) % choosable.length)?.id)
  }
  /** Nobody has seen the list yet: taken only where there is no doubt, else the list is shown first. */
  const takeUnseen = async () => {
    setOpened(true)
    const found = await now()
    const meant = found && meantBy(text, found)
    if (meant) take(meant)
  }
  const enter = (event: KeyboardEvent) => {
    if (highlighted) take(highlighted)
    else if (!isTyped) return
    else if (state === 'searching') void takeUnseen()
    else setOpened(true)
    event.preventDefault()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') return enter(event)
    if (event.key === 'Escape') return clear()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== 1 && step !== -1) return
    event.preventDefault()
    move(step)
  }
  return {
    listId,
    optionId,
    opened,
    open,
    close,
    change,
    take,
    highlighted,
    /** Why the field is not right: its text was left there. */
    untaken: left && isTyped ? t('picker.untaken', { text: text.trim() }) : undefined,
    input: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-haspopup': 'listbox',
      'aria-autocomplete': 'list',
      'aria-expanded': opened,
      'aria-controls': opened ? listId : undefined,
      'aria-activedescendant': highlighted && optionId(highlighted.id),
      'data-untaken': isTyped || undefined,
      // a dialog that it stands in leaves Escape to it
      'data-mantine-stop-propagation': opened || isTyped || undefined,
      onFocus: open,
      onBlur: () => {
        setLeft(true)
        close()
      },
      onKeyDown,
    } as const,
  }
}
