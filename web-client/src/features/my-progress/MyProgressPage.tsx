import { useMyZone } from '../../api/me'
import { zoneName } from '../../lib/zonedTime'
import { Boundary } from '../../ui/feedback/Boundary'
import { CardSkeleton } from '../../ui/feedback/Skeletons'
import { PageHeader } from '../../ui/frame/PageHeader'
import styles from './myProgress.module.css'
import { SessionsLearnt } from './SessionsLearnt'
import { t } from './t'

/** How far am I, everywhere I learn, and what is due next? */
export function MyProgressPage() {
  const zone = useMyZone()
  return (
    <>
      <PageHeader title={t('myProgress.title')} />
      <Boundary fallback={<Loading />}>
        <SessionsLearnt />
      </Boundary>
      <p className={styles.zone}>{t('sessions.zone', { zone: zoneName(zone) })}</p>
    </>
  )
}

function Loading() {
  return (
    <>
      <CardSkeleton lines={4} />
      <CardSkeleton lines={4} />
    </>
  )
}
