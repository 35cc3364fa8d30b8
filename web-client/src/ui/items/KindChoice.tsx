import type { Address } from '../../lib/paths'
import { t } from '../../words/items'
import { Link } from '../frame/Link'
import { Section } from '../frame/Section'
import { type ItemKind, KIND_ORDER } from './itemKinds'
import styles from './items.module.css'

/** What a new item is to be: it decides what can be said of it, and stays. */
export function KindChoice({ to }: { to: (kind: ItemKind) => Address }) {
  return (
    <Section title={t('item.choose')}>
      <ul className={styles.kinds}>
        {KIND_ORDER.map((kind) => (
          <li key={kind}>
            <Link to={to(kind)} className={styles.kind}>
              <b>{t(`kind.${kind}`)}</b>
              <span>{t(`kind.about.${kind}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
