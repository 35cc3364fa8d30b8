import { CloseButton } from '@mantine/core'
import { notifications, useNotifications } from '@mantine/notifications'
import { t } from '../../words/common'
import styles from './Messages.module.css'

/** What was said last, in a place of its own: it never lies over the work. */
export function Messages() {
  const said = useNotifications().notifications
  return (
    <div className={styles.messages} aria-live="polite">
      {said.map(({ id, message }) => (
        <div key={id} className={styles.message} data-said>
          <span className={styles.words}>{message}</span>
          <CloseButton
            size="md"
            variant="transparent"
            c="inherit"
            aria-label={t('notify.close')}
            onClick={() => id && notifications.hide(id)}
          />
        </div>
      ))}
    </div>
  )
}
