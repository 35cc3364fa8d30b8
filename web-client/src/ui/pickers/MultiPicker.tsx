import { Combobox, Pill as MantinePill, PillsInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { t } from '../../words/pickers'
import type { PickerItem } from './items'
import { PickerList } from './PickerList'
import { useAsyncSearch } from './useAsyncSearch'
import { usePicker } from './usePicker'

type Props<I extends PickerItem> = {
  label: string
  /** The label is for who hears the page only, as in a row of filters. */
  quiet?: boolean
  description?: ReactNode
  placeholder?: string
  value?: readonly I[]
  onChange: (value: I[]) => void
  /** Asks the server; is aborted when typing goes on. */
  search: (text: string, signal: AbortSignal) => Promise<readonly I[]>
  /** One only, such as a category: a new choice replaces the old. */
  single?: boolean
  error?: ReactNode
  className?: string
  wrapperProps?: Record<`data-${string}`, boolean | undefined>
  'data-path'?: string
}

/** People, courses, classes: found by typing, chosen with the keyboard, shown as pills. */
export function MultiPicker<I extends PickerItem>({ value = [], onChange, single, quiet, ...field }: Props<I>) {
  const search = useAsyncSearch(field.search)
  const chosen = new Set(value.map(({ id }) => id))
  const add = (item: I) => {
    if (!chosen.has(item.id)) onChange(single ? [item] : [...value, item])
  }
  const picker = usePicker({ search, chosen, onTake: add })
  const store = useCombobox({ opened: picker.opened, onDropdownClose: picker.close })
  const input = useRef<HTMLInputElement>(null)
  /** Whoever removed with the keyboard stands in the field again; a finger does not call up the keys. */
  const backToField = (event: MouseEvent) => {
    if (event.detail > 0) return
    input.current?.focus()
    picker.close()
  }
  const remove = (id: string) => onChange(value.filter((each) => each.id !== id))
  /** Whoever is chosen already is given back. The list goes with the press: the next one is meant for what lies below. */
  const press = (id: string) => {
    const item = search.items.find((each) => each.id === id)
    if (chosen.has(id)) remove(id)
    if (item) picker.take(item)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // whoever holds the key down to clear the text does not mean those who were chosen
    if (event.key === 'Backspace' && search.text === '' && !event.repeat) onChange(value.slice(0, -1))
    else picker.input.onKeyDown(event)
  }
  return (
    <Combobox store={store} onOptionSubmit={press} keepMounted={false}>
      <Combobox.DropdownTarget>
        <PillsInput
          {...(quiet ? {} : { label: field.label })}
          description={field.description}
          error={field.error ?? picker.untaken}
          onClick={picker.open}
          className={field.className ?? ''}
          wrapperProps={field.wrapperProps ?? {}}
          {...(quiet ? { rightSection: <Combobox.Chevron />, rightSectionPointerEvents: 'none' } : {})}
        >
          <MantinePill.Group>
            {value.map((item) => (
              <Chosen key={item.id} item={item} onRemove={() => remove(item.id)} onRemoved={backToField} />
            ))}
            <PillsInput.Field
              ref={input}
              {...picker.input}
              {...(quiet ? { 'aria-label': field.label } : {})}
              value={search.text}
              data-path={field['data-path']}
              placeholder={field.placeholder ?? t('picker.search')}
              onChange={({ currentTarget }) => picker.change(currentTarget.value)}
              onKeyDown={onKeyDown}
            />
          </MantinePill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <PickerList label={field.label} several={!single} {...{ search, picker, chosen }} />
    </Combobox>
  )
}

type ChosenProps = { item: PickerItem; onRemove: () => void; onRemoved: (event: MouseEvent) => void }

function Chosen({ item, onRemove, onRemoved }: ChosenProps) {
  const removeButtonProps = {
    'aria-label': t('picker.remove', { name: item.label }),
    tabIndex: 0,
    'aria-hidden': false,
    onClick: onRemoved,
  }
  return (
    <MantinePill withRemoveButton removeButtonProps={removeButtonProps} onRemove={onRemove}>
      {item.label}
    </MantinePill>
  )
}
