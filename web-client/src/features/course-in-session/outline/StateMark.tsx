import type { Item } from '../items'
import layout from './outline.module.css'

/** How far one is with an item, at a glance: a tick, half a disc, a ring, a broken ring. Words stand beside it. */
export function StateMark({ state }: Pick<Item, 'state'>) {
  return (
    <svg viewBox="0 0 16 16" className={layout.mark} aria-hidden="true">
      <Shape state={state} />
    </svg>
  )
}

function Shape({ state }: Pick<Item, 'state'>) {
  switch (state) {
    case 'DONE':
      return (
        <>
          <circle cx="8" cy="8" r="8" className={layout.full} />
          <path d="M4.6 8.3l2.3 2.3 4.5-5" className={layout.tick} />
        </>
      )
    case 'STARTED':
      return (
        <>
          <circle cx="8" cy="8" r="7" className={layout.begun} />
          <path d="M8 1a7 7 0 0 0 0 14z" className={layout.half} />
        </>
      )
    case 'NOT_STARTED':
      return <circle cx="8" cy="8" r="7" className={layout.ring} />
    case 'NOT_OPEN':
      return <circle cx="8" cy="8" r="7" className={layout.ring} strokeDasharray="2.5 2.5" />
    case null:
      return <circle cx="8" cy="8" r="2.5" className={layout.dot} />
  }
}
