import type { Schemas } from '../../api/schemas'
import { Pill } from '../../ui/feedback/Pill'
import { Section } from '../../ui/frame/Section'
import styles from './access.module.css'
import type { AccessCheck } from './queries'
import { t } from './t'

/** "As a learner: read only, because the learners’ window is over." A word without its own does not compile. */
const grantWords = ({ role, level, reason }: Schemas['RoleGrant'], isListed: boolean) =>
  t('sessionAccess.grant', {
    role: t(`sessionAccess.as.${role}`),
    level: t(`sessionAccess.level.${level === 'LIST' && !isListed ? 'NONE' : level}`),
    because: t(`sessionAccess.because.${reason}`),
  })

/** What each role gives, and which one decides. */
export function Grants({ answer: { grants, access, course, windows } }: { answer: AccessCheck }) {
  const isListed = windows.every(({ kind, standing }) => kind !== 'DISPLAY' || standing === 'INSIDE')
  return (
    <Section title={t('sessionAccess.why')}>
      {grants.length === 0 && (
        <p className={styles.plain}>{t(course ? 'sessionAccess.noRoleInCourse' : 'sessionAccess.noRole')}</p>
      )}
      <ul className={styles.list}>
        {grants.map((grant) => (
          <li key={grant.role} className={styles.grant}>
            <span>{grantWords(grant, isListed)}</span>
            {grants.length > 1 && grant.role === access.role && <Pill tone="brand">{t('sessionAccess.decides')}</Pill>}
          </li>
        ))}
      </ul>
      {grants.length > 1 && <p className={styles.hint}>{t('sessionAccess.highest')}</p>}
    </Section>
  )
}
