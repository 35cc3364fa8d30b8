import { CloseButton, Progress } from '@mantine/core'
import { t } from '../../words/items'
import styles from './content.module.css'
import type { Upload } from './useUploads'

/** Files on their way, each with how far it is; and those that were refused, with why. */
export function Uploads({ uploads }: { uploads: readonly Upload[] }) {
  if (uploads.length === 0) return null
  return (
    <ul className={styles.uploads}>
      {uploads.map(({ key, name, fraction, fault, stop }) => (
        <li key={key} className={styles.upload}>
          {fault ? <Fault words={fault} /> : <Running name={name} fraction={fraction} />}
          <CloseButton size="sm" aria-label={fault ? t('notify.close') : t('upload.stop', { name })} onClick={stop} />
        </li>
      ))}
    </ul>
  )
}

function Fault({ words }: { words: string }) {
  return (
    <span role="alert" className={styles.fault}>
      {words}
    </span>
  )
}

function Running({ name, fraction }: { name: string; fraction: number }) {
  const words = t('upload.running', { name, percent: Math.round(fraction * 100) })
  return (
    <span className={styles.running}>
      {words}
      <Progress.Root size={6}>
        <Progress.Section value={fraction * 100} aria-label={words} color="var(--learn-bar)" />
      </Progress.Root>
    </span>
  )
}
