import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { showNumber } from '../../lib/numbers'
import type { Address } from '../../lib/paths'
import { Link } from './Link'
import styles from './UrlTabs.module.css'

export type UrlTab = { key: string; label: string; to: Address; count?: number | undefined }

type Props = { label: string; tabs: readonly UrlTab[]; current: string; children: ReactNode }

/** So much of what comes next is seen. */
const GLIMPSE = 36

/** On a narrow screen the row scrolls: as little as lets the chosen tab stand in it whole. */
function showChosen(row: HTMLElement): void {
  const chosen = row.querySelector<HTMLElement>('[aria-selected=true]')
  if (!chosen) return
  const start = chosen.offsetLeft - row.offsetLeft
  row.scrollLeft = Math.min(start, Math.max(0, start + chosen.offsetWidth + GLIMPSE - row.clientWidth))
}

function neighbour(event: KeyboardEvent<HTMLElement>): HTMLElement | undefined {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')]
  const at = tabs.indexOf(document.activeElement as HTMLElement)
  const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
  return step === undefined ? undefined : tabs.at(step % tabs.length)
}

/** Tabs whose choice stands in the address; the panel is what is inside. Arrow keys go along them. */
export function UrlTabs({ label, tabs, current, children }: Props) {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  // counts that arrive make tabs wider
  const shown = JSON.stringify([current, tabs.map(({ label: name, count }) => [name, count])])
  useEffect(() => {
    if (shown && row.current) showChosen(row.current)
  }, [shown])
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const next = neighbour(event)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <>
      <div ref={row} role="tablist" aria-label={label} className={styles.tabs} onKeyDown={move}>
        {tabs.map((tab) => (
          <Tab key={tab.key} id={`${id}-${tab.key}`} panel={`${id}-panel`} tab={tab} selected={tab.key === current} />
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </>
  )
}

function Tab({ id, panel, tab, selected }: { id: string; panel: string; tab: UrlTab; selected: boolean }) {
  const countId = `${id}-count`
  return (
    <Link
      role="tab"
      id={id}
      to={tab.to}
      className={styles.tab}
      aria-selected={selected}
      aria-controls={panel}
      aria-describedby={tab.count === undefined ? undefined : countId}
      tabIndex={selected ? 0 : -1}
    >
      {tab.label}
      {tab.count !== undefined && (
        <span id={countId} aria-hidden="true" className={styles.count}>
          {showNumber(tab.count)}
        </span>
      )}
    </Link>
  )
}
