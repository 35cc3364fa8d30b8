import { mayDo, type Session, useSession } from '../../api/session'
import { type Removal, useRemoval } from '../../ui/dialogs/useRemoval'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Pair, Section } from '../../ui/frame/Section'
import { MultiPicker } from '../../ui/pickers/MultiPicker'
import { OrderedList } from '../../ui/tables/OrderedList'
import { findCourses, nameOf } from '../../words/find'
import { CourseRow } from './CourseRow'
import { addCourse, managers, orderCourses, removeCourse, sessionCoaches } from './mutations'
import { PeopleRow } from './PeopleRow'
import { t } from './t'
import { useChange } from './useChange'

type Parts = { session: Session; onRemove: (removal: Removal) => void }

/** Which courses in which order, who coaches them, and who owns the session. */
export function CoursesTab({ id }: { id: string }) {
  const session = useSession(id)
  const { ask, dialog } = useRemoval()
  const parts = { session, onRemove: ask }
  return (
    <>
      {dialog}
      <Courses {...parts} />
      <Pair>
        <SessionPeople {...parts} />
      </Pair>
    </>
  )
}

function Courses({ session, onRemove }: Parts) {
  const change = useChange(session.id)
  const may = mayDo(session, 'ADMINISTER')
  const titleOf = (id: string) => session.courses.find(({ course }) => course.id === id)?.course.title ?? ''
  const takeOut = (id: string) =>
    onRemove({
      title: t('session.courses.outTitle', { title: titleOf(id) }),
      act: t('session.courses.outAct'),
      stays: t('session.courses.outStays'),
      remove: removeCourse(session.id, id),
      done: change.refresh,
      said: t('session.courses.out', { title: titleOf(id) }),
    })
  return (
    <Section title={t('sessions.courses')}>
      {session.courses.length === 0 && (
        <EmptyState title={t('session.courses.none')}>
          {t(may ? 'session.courses.noneText' : 'session.courses.noneRead')}
        </EmptyState>
      )}
      {may && session.courses.length > 0 && (
        <p style={{ color: 'var(--soft)', marginTop: 0 }}>
          {session.courses.length > 1 && t('session.courses.orderHint')} {t('session.courses.lockHint')}
        </p>
      )}
      <OrderedList
        label={t('sessions.courses')}
        items={session.courses.map((entry) => ({
          id: entry.course.id,
          name: entry.course.title,
          content: <CourseRow entry={entry} {...{ session, onRemove }} />,
        }))}
        onOrder={may ? (ids) => change.change(() => orderCourses(session.id, ids)) : undefined}
        onRemove={may ? takeOut : undefined}
      />
      {may && <AddCourse session={session} change={change} />}
      {change.refusal}
    </Section>
  )
}

function AddCourse({ session, change }: { session: Session; change: ReturnType<typeof useChange> }) {
  const here = new Set(session.courses.map(({ course }) => course.id))
  const search = async (text: string, signal: AbortSignal) =>
    (await findCourses(text, signal)).map((found) =>
      here.has(found.id) ? { ...found, mark: t('picker.alreadyIn'), disabled: true } : found,
    )
  return (
    <MultiPicker
      single
      label={t('session.courses.add')}
      placeholder={t('session.courses.search')}
      search={search}
      onChange={([course]) => {
        if (!course) return
        change.change(() => addCourse(session.id, course.id), t('session.courses.added', { title: course.label }))
      }}
    />
  )
}

function SessionPeople({ session, onRemove }: Parts) {
  const may = mayDo(session, 'ADMINISTER')
  const names = (people: Session['coaches']) => people.map(nameOf).join(', ') || '–'
  return (
    <>
      <Section title={t('session.sessionCoaches')}>
        <p style={{ color: 'var(--soft)', marginTop: 0 }}>{t('session.sessionCoachesHint')}</p>
        {may ? (
          <PeopleRow
            label={t('session.coach.addSession')}
            placeholder={t('session.coach.search')}
            role={t('session.role.sessionCoach')}
            people={session.coaches}
            as="coach"
            place={sessionCoaches(session.id)}
            session={session.id}
            onRemove={onRemove}
          />
        ) : (
          names(session.coaches)
        )}
      </Section>
      <Section title={t('session.managers')}>
        <p style={{ color: 'var(--soft)', marginTop: 0 }}>{t('session.managersHint')}</p>
        {may ? (
          <PeopleRow
            label={t('session.manager.add')}
            placeholder={t('session.manager.search')}
            role={t('session.role.manager')}
            people={session.managers}
            as="manager"
            place={managers(session.id)}
            session={session.id}
            onRemove={onRemove}
          />
        ) : (
          names(session.managers)
        )}
      </Section>
    </>
  )
}
