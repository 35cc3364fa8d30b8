import { createContext, type RefObject } from 'react'

/** Whether a navigation waits for the new page's heading to take the focus. The application sets it, the heading clears it. */
export const PageFocus = createContext<RefObject<boolean>>({ current: false })
