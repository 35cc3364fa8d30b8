/** A button whose words are read to their end, however long a title is and however narrow the screen. */
export const WRAPPED = {
  h: 'auto',
  mih: 'var(--press)',
  py: 6,
  styles: {
    root: { display: 'inline-flex', alignItems: 'center', justifyContent: 'center' },
    label: { whiteSpace: 'normal', overflow: 'visible', height: 'auto', lineHeight: 1.4 },
  },
} as const

/** At the end of a button that opens another tab. */
export const LEADS_OUT = <span aria-hidden="true">↗</span>
