import { Tooltip, VisuallyHidden } from '@mantine/core'
import { initials } from '../../lib/initials'
import styles from './Avatars.module.css'

/** People as initials, their names said on hover and to screen readers; more than `most` are counted. */
export function Avatars({ names, most = 4 }: { names: readonly string[]; most?: number }) {
  const shown = names.slice(0, most)
  return (
    <Tooltip label={names.join(', ')} disabled={names.length === 0}>
      <span className={styles.avatars}>
        <VisuallyHidden>{names.join(', ') || '–'}</VisuallyHidden>
        <span aria-hidden="true">
          {names.length === 0 && '–'}
          {shown.map((name) => (
            <span key={name} className={styles.avatar}>
              {initials(name)}
            </span>
          ))}
          {names.length > most && <span className={styles.avatar}>+{names.length - most}</span>}
        </span>
      </span>
    </Tooltip>
  )
}
