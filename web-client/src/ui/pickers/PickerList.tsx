import { Combobox, Group, Loader, VisuallyHidden } from '@mantine/core'
import { useEffect } from 'react'
import { t } from '../../words/pickers'
import { Pill } from '../feedback/Pill'
import { isChoosable, type PickerItem } from './items'
import styles from './picker.module.css'
import type { Search } from './useAsyncSearch'
import type { usePicker } from './usePicker'

type Props<I extends PickerItem> = {
  label: string
  search: Search<I>
  picker: ReturnType<typeof usePicker<I>>
  chosen: ReadonlySet<string>
  /** Several can be chosen. */
  several?: boolean
  /** What is said where nothing was found. */
  none?: string | undefined
}

/** What was found, or why nothing was: shown below the field, and heard. */
export function PickerList<I extends PickerItem>({ label, search, picker, chosen, several, none }: Props<I>) {
  const { text, items, state } = search
  const { opened, listId, optionId, highlighted } = picker
  const highlightedId = highlighted && optionId(highlighted.id)
  useEffect(() => {
    if (highlightedId) document.getElementById(highlightedId)?.scrollIntoView({ block: 'nearest' })
  }, [highlightedId])
  const nothing = nothingWords({ text, items, state }, none)
  return (
    <>
      <Combobox.Dropdown>
        <Combobox.Options
          id={listId}
          className={styles.list ?? ''}
          aria-label={label}
          aria-multiselectable={several || undefined}
          aria-busy={state === 'searching'}
        >
          {state === 'done' &&
            items.map((item) => (
              <Option
                key={item.id}
                id={optionId(item.id)}
                item={item}
                chosen={chosen.has(item.id)}
                highlighted={item.id === highlighted?.id}
              />
            ))}
        </Combobox.Options>
        {state === 'searching' && (
          <Combobox.Empty>
            <Loader size="xs" role="img" aria-label={t('picker.searching')} />
          </Combobox.Empty>
        )}
        {nothing && <Combobox.Empty className={styles.nothing ?? ''}>{nothing}</Combobox.Empty>}
      </Combobox.Dropdown>
      <VisuallyHidden aria-live="polite">{opened && nothing}</VisuallyHidden>
    </>
  )
}

type Asked<I> = Pick<Search<I>, 'text' | 'items' | 'state'>

/** Why there is nothing to choose from: nobody is called so, or whoever is cannot be chosen. */
function nothingWords<I extends PickerItem>(
  { text, items, state }: Asked<I>,
  none = t('picker.none', { text: text.trim() }),
): string | undefined {
  if (state === 'failed') return t('picker.failed')
  if (state !== 'done' || items.some(isChoosable)) return undefined
  const why = items.flatMap((item) => item.why ?? [])
  if (why.length > 0) return why.join(' ')
  if (items.length > 0) return undefined
  return text.trim() === '' ? t('picker.empty') : none
}

type OptionProps = { id: string; item: PickerItem; chosen: boolean; highlighted: boolean }

function Option({ id, item, chosen, highlighted }: OptionProps) {
  return (
    <Combobox.Option
      id={id}
      className={styles.option ?? ''}
      value={item.id}
      disabled={!isChoosable(item)}
      active={chosen}
      selected={highlighted}
      aria-selected={chosen}
    >
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
