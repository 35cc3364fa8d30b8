import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { includesRole, useMe, useMyZone } from '../../api/me'
import { coursesFor, mayDo, type Session, useSession } from '../../api/session'
import { paths } from '../../lib/paths'
import { zoneName } from '../../lib/zonedTime'
import { useRemoval } from '../../ui/dialogs/useRemoval'
import { DoneNote } from '../../ui/feedback/DoneNote'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Note } from '../../ui/feedback/Note'
import { Pill } from '../../ui/feedback/Pill'
import { Link } from '../../ui/frame/Link'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import { Facts } from '../../ui/tables/Facts'
import { LearnerProgress } from '../../ui/tracking/LearnerProgress'
import { nameOf } from '../../words/find'
import { showPercent } from '../../words/tracking'
import { AttemptsDialog } from './AttemptsDialog'
import { CourseCard } from './CourseCard'
import styles from './learner.module.css'
import { type LearnerCourse, type LearnerItem, type LearnerTracking, learnerTracking } from './queries'
import { ScoreDialog } from './ScoreDialog'
import { t } from './t'
import { useScoreActs } from './useScoreActs'
import { useWorkActs } from './useWorkActs'

const route = getRouteApi('/in/sessions/$session/tracking/$user')

/** How one learner gets on in a session: item by item, and the scores that others report. */
export function LearnerTrackingPage() {
  const { session: id, user } = route.useParams()
  const { score, attempts } = route.useSearch()
  const session = useSession(id)
  const learner = useSuspenseQuery(learnerTracking(id, user)).data
  const me = useMe()
  const zone = useMyZone()
  const { ask, dialog } = useRemoval()
  const [said, setSaid] = useState<string>()
  const isMe = learner.learner.id === me.id
  const reportable = isMe ? [] : coursesFor(session, 'MARK_WORK').map((course) => course.id)
  const { actsOf, close } = useScoreActs({
    session: id,
    learner,
    mayReport: (course) => reportable.includes(course),
    ask: (removal) => {
      setSaid(undefined)
      void ask(removal)
    },
  })
  const work = useWorkActs({ session: id, learner, marks: reportable.length > 0 })
  const all = (course: LearnerCourse, item: LearnerItem) => [...work.actsOf(item), ...actsOf(course, item)]
  return (
    <>
      <Header session={session} learner={learner} />
      {dialog}
      <DoneNote words={score === undefined && attempts === undefined ? said : undefined} />
      {isMe && <Note tone="brand">{t('learner.own')}</Note>}
      {learner.courses.length === 0 && (
        <EmptyState title={t('learner.noCourse')}>{t('learner.noCourseText')}</EmptyState>
      )}
      {learner.courses.length > 1 && <Together learner={learner} />}
      {learner.courses.map((course) => (
        <CourseCard key={course.course.id} about={course} actsOf={all} waits={work.waits} />
      ))}
      {learner.courses.length > 0 && (
        <p className={styles.note}>
          {t('learner.hidden')} {t('sessions.zone', { zone: zoneName(zone) })}
        </p>
      )}
      <ScoreDialog
        session={id}
        learner={learner}
        item={score}
        may={(course) => reportable.includes(course)}
        onClose={close}
        onSaved={setSaid}
      />
      <AttemptsDialog
        session={id}
        learner={learner}
        item={attempts}
        may={(course) => reportable.includes(course)}
        onClose={work.close}
        onSaved={setSaid}
      />
    </>
  )
}

function Header({ session, learner: { learner } }: { session: Session; learner: LearnerTracking }) {
  const administers = includesRole(useMe().role, 'SESSION_ADMIN')
  const why = mayDo(session, 'ADMINISTER') && (
    <Button variant="default" component={Link} to={paths.sessionAccess(session.id, { user: learner.id })}>
      {t('learner.why')}
    </Button>
  )
  return (
    <PageHeader
      title={nameOf(learner)}
      crumbs={[
        { label: t('sessions.title'), ...(administers ? { to: paths.sessions() } : {}) },
        { label: session.title, to: paths.session(session.id, { tab: 'tracking' }) },
      ]}
      status={!learner.active && <Pill tone="warn">{t('person.inactive')}</Pill>}
      actions={why}
    />
  )
}

function Together({ learner: { progress, score } }: { learner: LearnerTracking }) {
  return (
    <Section title={t('learner.all')}>
      <Facts
        facts={[
          { name: t('tracking.progress'), value: <LearnerProgress percent={progress} /> },
          { name: t('tracking.score'), value: score === null ? t('learner.none') : showPercent(score) },
        ]}
      />
    </Section>
  )
}
