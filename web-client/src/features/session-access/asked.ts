import type { AccessCheck } from './queries'

/** What is known of the question: whom it is about, and whether who asks runs the session. */
export type Asked = { answer: AccessCheck; asOf: boolean; own: boolean; manages: boolean }
