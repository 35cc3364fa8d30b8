import { ActionIcon } from '@mantine/core'
import type { KeyboardEvent, MouseEvent } from 'react'
import { t } from '../../words/tables'

type Props = {
  index: number
  last: number
  name: string
  /** The button keeps the focus where it is given it back. */
  onMove: (from: number, step: number, button: HTMLElement) => void
}

/** Moves a row up or down: pressed, or with the arrow keys on either. */
export function OrderButtons({ index, last, name, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(index, step, event.currentTarget)
  }
  const button = (step: 1 | -1, end: boolean) => ({
    variant: 'subtle',
    color: 'gray',
    'aria-disabled': end,
    style: { opacity: end ? 0.35 : 1 },
    'aria-label': t(step < 0 ? 'order.up' : 'order.down', { name }),
    onClick: (event: MouseEvent<HTMLElement>) => onMove(index, step, event.currentTarget),
    onKeyDown,
  })
  return (
    <>
      <ActionIcon {...button(-1, index === 0)}>↑</ActionIcon>
      <ActionIcon {...button(1, index === last)}>↓</ActionIcon>
    </>
  )
}
