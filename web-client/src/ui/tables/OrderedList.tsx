import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { moved } from '../../lib/moved'
import { t } from '../../words/tables'
import { OrderButtons } from './OrderButtons'
import styles from './OrderedList.module.css'

export type OrderedItem = { id: string; name: string; content: ReactNode }

type Props = {
  label: string
  items: readonly OrderedItem[]
  /** All ids in the order that is wished for. Without it the order is only shown. */
  onOrder?: ((ids: string[]) => void) | undefined
  onRemove?: ((id: string) => void) | undefined
}

/** Things whose order matters, changed with buttons or, on a row's buttons, with the arrow keys; nothing is dragged. */
export function OrderedList({ label, items, onOrder, onRemove }: Props) {
  const [said, setSaid] = useState('')
  const ids = items.map(({ id }) => id)
  const move = (from: number, step: number, button: HTMLElement) => {
    const to = from + step
    if (!onOrder || to < 0 || to >= ids.length) return
    onOrder(moved(ids, from, to))
    setSaid(t('order.moved', { name: items[from]?.name ?? '', position: to + 1, total: ids.length }))
    setTimeout(() => button.focus())
  }
  return (
    <>
      <ol className={styles.list} aria-label={label}>
        {items.map(({ id, name, content }, index) => (
          <li key={id} className={styles.item}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <div className={styles.content}>{content}</div>
            <span className={styles.buttons}>
              {onOrder && <OrderButtons index={index} last={items.length - 1} name={name} onMove={move} />}
              {onRemove && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('order.remove', { name })}
                  onClick={() => onRemove(id)}
                >
                  ✕
                </ActionIcon>
              )}
            </span>
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  )
}
