import { CloseButton, Combobox, TextInput, useCombobox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { t } from '../../words/pickers'
import type { PickerItem } from './items'
import { PickerList } from './PickerList'
import type { Search } from './useAsyncSearch'
import { usePicker } from './usePicker'

type Props<I extends PickerItem> = {
  label: string
  description?: ReactNode
  /** What holds where nothing is chosen. */
  placeholder?: string | undefined
  value: I | undefined
  /** Nothing may be chosen only where it can be cleared. */
  onChange: (value: I | undefined) => void
  clearable?: boolean
  search: Search<I>
  /** What is said where nothing was found. */
  none?: string
  error?: ReactNode
  'data-path'?: string
}

/** One thing of many, which stands in the field until something is typed over it. */
export function SinglePicker<I extends PickerItem>({ value, onChange, clearable, search, none, ...field }: Props<I>) {
  const [typing, setTyping] = useState(false)
  const done = () => setTyping(false)
  const chosen = new Set(value ? [value.id] : [])
  const picker = usePicker({
    search,
    chosen,
    onTake: (item) => {
      done()
      onChange(item)
    },
  })
  const store = useCombobox({ opened: picker.opened, onDropdownClose: picker.close })
  const shown = value?.label ?? ''
  const type = (text: string) => {
    // what stood there is not what is typed, wherever the cursor was
    const fresh = typing || text === '' ? text : text.replace(shown, '')
    setTyping(true)
    picker.change(fresh)
    if (fresh === '' && clearable) onChange(undefined)
  }
  const select = (input: HTMLInputElement) => {
    if (!typing) input.select()
  }
  return (
    <Combobox store={store} keepMounted={false} onOptionSubmit={(id) => take(search, picker, id)}>
      <Combobox.DropdownTarget>
        <TextInput
          {...picker.input}
          label={field.label}
          description={field.description}
          placeholder={field.placeholder}
          data-path={field['data-path']}
          error={field.error ?? picker.untaken}
          value={typing ? search.text : shown}
          onChange={({ currentTarget }) => type(currentTarget.value)}
          onFocus={({ currentTarget }) => {
            picker.input.onFocus()
            select(currentTarget)
          }}
          onClick={({ currentTarget }) => {
            picker.open()
            select(currentTarget)
          }}
          onBlur={() => {
            picker.input.onBlur()
            if (search.text.trim() === '') done()
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') done()
            picker.input.onKeyDown(event)
          }}
          rightSectionPointerEvents="auto"
          rightSection={
            clearable && value ? (
              <CloseButton
                size="sm"
                variant="transparent"
                aria-label={t('picker.clear', { field: field.label })}
                onClick={() => onChange(undefined)}
              />
            ) : (
              <Combobox.Chevron style={{ pointerEvents: 'none' }} />
            )
          }
        />
      </Combobox.DropdownTarget>
      <PickerList label={field.label} {...{ search, picker, chosen, none }} />
    </Combobox>
  )
}

function take<I extends PickerItem>({ items }: Search<I>, picker: { take: (item: I) => void }, id: string) {
  const item = items.find((each) => each.id === id)
  if (item) picker.take(item)
}
