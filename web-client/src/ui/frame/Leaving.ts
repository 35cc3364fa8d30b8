import { createContext } from 'react'

/** Somebody who was about to leave the page, and waits for an answer. */
export type Held = { isWaiting: boolean; stay: () => void; leave: () => void }

const FREE: Held = { isWaiting: false, stay: () => {}, leave: () => {} }

/** How those are held who leave the page, while it has a reason: the application says. Without it, everybody may go. */
export const LeavingContext = createContext<(hasReason: () => boolean) => Held>(() => FREE)
