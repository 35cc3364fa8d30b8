import type { UseFormReturnType } from '@mantine/form'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Fields } from '../../ui/forms/Fields'
import { Section } from '../../ui/frame/Section'
import { MultiPicker } from '../../ui/pickers/MultiPicker'
import { OrderedList } from '../../ui/tables/OrderedList'
import { findClasses, findCourses, findPeople } from '../../words/find'
import styles from './form.module.css'
import { t } from './t'
import type { Values, WishedCourse } from './values'

type Props = { form: UseFormReturnType<Values> }

const findCoaches = findPeople({ as: 'coach' })
const findLearners = findPeople()

const isCourse = (course: WishedCourse | undefined): course is WishedCourse => course !== undefined

/** The list below says what is chosen. */
const NONE: WishedCourse[] = []

/** Which courses, in which order. */
export function CoursesStep({ form }: Props) {
  const { courses } = form.values
  const set = (next: WishedCourse[]) => form.setFieldValue('courses', next)
  const search = async (text: string, signal: AbortSignal) =>
    (await findCourses(text, signal)).map((found) =>
      courses.some(({ id }) => id === found.id) ? { ...found, mark: t('picker.alreadyIn'), disabled: true } : found,
    )
  return (
    <Section>
      <p className={styles.hint}>{t('sessionForm.coursesHint')}</p>
      <MultiPicker
        label={t('sessionForm.addCourse')}
        placeholder={t('sessionForm.courseSearch')}
        search={search}
        {...form.getInputProps('courses')}
        value={NONE}
        onChange={(added) => set([...courses, ...added.map((course) => ({ ...course, coaches: [] }))])}
      />
      {courses.length === 0 && <EmptyState>{t('sessionForm.noCourses')}</EmptyState>}
      <OrderedList
        label={t('sessionForm.courses')}
        items={courses.map(({ id, label, detail }) => ({
          id,
          name: label,
          content: (
            <>
              <b>{label}</b> <span style={{ color: 'var(--soft)' }}>{detail}</span>
            </>
          ),
        }))}
        onOrder={(ids) => set(ids.map((id) => courses.find((course) => course.id === id)).filter(isCourse))}
        onRemove={(id) => set(courses.filter((course) => course.id !== id))}
      />
    </Section>
  )
}

/** Who learns: people, and whole classes. */
export function LearnersStep({ form }: Props) {
  return (
    <Section>
      <p className={styles.hint}>{t('sessionForm.learnersHint')}</p>
      <Fields>
        <MultiPicker
          label={t('sessionForm.people')}
          placeholder={t('sessionForm.peopleSearch')}
          search={findLearners}
          {...form.getInputProps('learners')}
        />
        <MultiPicker
          label={t('sessionForm.classes')}
          placeholder={t('sessionForm.classesSearch')}
          search={findClasses}
          {...form.getInputProps('classes')}
        />
      </Fields>
    </Section>
  )
}

/** Who coaches: the whole session, and each of its courses. */
export function CoachesStep({ form }: Props) {
  return (
    <>
      <Section title={t('sessionForm.sessionCoaches')}>
        <MultiPicker
          label={t('sessionForm.sessionCoaches')}
          description={t('sessionForm.sessionCoachesHint')}
          placeholder={t('sessionForm.coachSearch')}
          search={findCoaches}
          {...form.getInputProps('coaches')}
        />
      </Section>
      <Section title={t('sessionForm.courseCoaches')}>
        {form.values.courses.length === 0 && <p className={styles.hint}>{t('sessionForm.noCoursesForCoaches')}</p>}
        <Fields>
          {form.values.courses.map((course, index) => (
            <MultiPicker
              key={course.id}
              label={t('sessionForm.coachesOf', { course: course.label })}
              placeholder={t('sessionForm.coachSearch')}
              search={findCoaches}
              {...form.getInputProps(`courses.${index}.coaches`)}
            />
          ))}
        </Fields>
      </Section>
    </>
  )
}
