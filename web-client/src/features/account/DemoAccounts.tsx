import type { Schemas } from '../../api/schemas'
import styles from './DemoAccounts.module.css'
import { t } from './t'

type Props = {
  accounts: readonly Schemas['DemoAccount'][]
  onChoose: (username: string, password: string) => void
}

/** The people of a demonstration, one press away. */
export function DemoAccounts({ accounts, onChoose }: Props) {
  if (accounts.length === 0) return null
  return (
    <div className={styles.demo}>
      <p>{t('signIn.demo')}</p>
      <ul>
        {accounts.map(({ username, password, about }) => (
          <li key={username}>
            <button type="button" className={styles.account} onClick={() => onChoose(username, password)}>
              <b>{username}</b> · {about}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
