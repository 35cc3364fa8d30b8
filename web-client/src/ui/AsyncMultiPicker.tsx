import { Combobox, Group, Loader, Pill as MantinePill, PillsInput, useCombobox } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '../lib/messages'
import styles from './AsyncMultiPicker.module.css'
import { Pill } from './Pill'
import { useAsyncSearch } from './useAsyncSearch'

export type PickerItem = {
  id: string
  label: string
  /** A second line: username, code. */
  detail?: string
  /** "Already in", "Inactive". */
  mark?: string
  /** Cannot be chosen; say why in `mark`. */
  disabled?: boolean
}

type Props<I extends PickerItem> = {
  label: string
  description?: ReactNode
  placeholder?: string
  value?: readonly I[]
  onChange: (value: I[]) => void
  /** Asks the server; is aborted when typing goes on. */
  search: (text: string, signal: AbortSignal) => Promise<readonly I[]>
  /** One only, such as a category: a new choice replaces the old. */
  single?: boolean
  error?: ReactNode
  'data-path'?: string
}

/** People, courses, classes: found by typing, chosen with the keyboard, shown as pills. */
export function AsyncMultiPicker<I extends PickerItem>({ value = [], onChange, search, single, ...field }: Props<I>) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { text, items, state, type } = useAsyncSearch(search)
  const chosen = new Set(value.map(({ id }) => id))
  const choose = (id: string) => {
    const item = items.find((each) => each.id === id)
    if (chosen.has(id)) onChange(value.filter((each) => each.id !== id))
    else if (item) onChange(single ? [item] : [...value, item])
    type('')
    if (single) combobox.closeDropdown()
  }
  const open = () => {
    if (state === 'idle') type(text)
    combobox.openDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.DropdownTarget>
        <PillsInput
          label={field.label}
          description={field.description}
          error={field.error}
          inputWrapperOrder={['label', 'description', 'error', 'input']}
          onClick={open}
        >
          <MantinePill.Group>
            {value.map((item) => (
              <MantinePill
                key={item.id}
                withRemoveButton
                removeButtonProps={{
                  'aria-label': t('picker.remove', { name: item.label }),
                  tabIndex: 0,
                  'aria-hidden': false,
                }}
                onRemove={() => onChange(value.filter(({ id }) => id !== item.id))}
              >
                {item.label}
              </MantinePill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                value={text}
                data-path={field['data-path']}
                aria-label={field.label}
                placeholder={field.placeholder ?? t('picker.search')}
                onFocus={open}
                onBlur={() => combobox.closeDropdown()}
                onChange={({ currentTarget }) => {
                  type(currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace' && text === '') onChange(value.slice(0, -1))
                }}
              />
            </Combobox.EventsTarget>
          </MantinePill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={field.label}>
          {state === 'done' && items.map((item) => <Option key={item.id} item={item} chosen={chosen.has(item.id)} />)}
          {state === 'searching' && (
            <Combobox.Empty>
              <Loader size="xs" aria-label={t('picker.searching')} />
            </Combobox.Empty>
          )}
          {state === 'failed' && <Combobox.Empty>{t('picker.failed')}</Combobox.Empty>}
          {state === 'done' && items.length === 0 && <Combobox.Empty>{t('picker.none', { text })}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

function Option({ item, chosen }: { item: PickerItem; chosen: boolean }) {
  return (
    <Combobox.Option className={styles.option ?? ''} value={item.id} disabled={item.disabled ?? false} active={chosen}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <span>
          {chosen && '✓ '}
          {item.label}
          {item.detail && <span className={styles.detail}>{item.detail}</span>}
        </span>
        {item.mark && <Pill>{item.mark}</Pill>}
      </Group>
    </Combobox.Option>
  )
}
