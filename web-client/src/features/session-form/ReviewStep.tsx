import { Anchor } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import type { TimeLineRow } from '../../ui/dates/TimeLine'
import { Note } from '../../ui/feedback/Note'
import { Section } from '../../ui/frame/Section'
import { type Fact, Facts } from '../../ui/tables/Facts'
import type { Found } from '../../words/find'
import { showWindow } from '../../words/showDates'
import { useTaken } from '../../words/useTaken'
import type { Step } from './search'
import { t } from './t'
import { useAccessPreview } from './useAccessPreview'
import type { Values } from './values'
import { previewRows, WindowsPreview } from './WindowsPreview'

type Props = { form: UseFormReturnType<Values>; viewerZone: string; now: Date; onStep: (step: Step) => void }

const names = (found: readonly Found[]) => found.map(({ label }) => label).join(', ') || t('sessionForm.review.none')

/** What is missing and no warning of the server's says. */
function questions({ courses, coaches, learners, classes }: Values): string[] {
  // session coaches coach every course
  const uncoached = coaches.length > 0 ? [] : courses.filter((course) => course.coaches.length === 0)
  return [
    courses.length === 0 && t('sessionForm.review.noCourses'),
    uncoached.length > 0 && t('sessionForm.review.uncoached', { courses: names(uncoached) }),
    learners.length + classes.length === 0 && t('sessionForm.review.noLearners'),
  ].filter((words) => words !== false)
}

const dateFacts = (rows: readonly TimeLineRow[], zone: string, now: Date): Fact[] =>
  rows.map(({ label, start, end, text, pending }) => ({
    name: label,
    value: pending ? '…' : (text ?? showWindow({ start, end }, zone, now)),
  }))

/** Everything once more before it is saved, and what still looks unfinished. */
export function ReviewStep({ form, viewerZone, now, onStep }: Props) {
  const { values } = form
  const preview = useAccessPreview(form)
  const taken = useTaken('title', values.title)
  const coachedBy = values.coaches.length > 0 ? 'bySessionCoaches' : 'noCoach'
  return (
    <>
      {taken && <Note tone="bad">{taken}</Note>}
      {questions(values).map((words) => (
        <Note key={words} tone="warn">
          {words}
        </Note>
      ))}
      <Part title={values.title} step="details" onStep={onStep}>
        <WindowsPreview warnings={preview.warnings} {...{ preview, values, viewerZone, now }} />
        <Facts
          facts={[
            ...dateFacts(previewRows(preview), values.timeZone, now),
            { name: t('sessionForm.afterEnd'), value: t(`afterEnd.${values.visibilityAfterEnd}`) },
            { name: t('sessionForm.category'), value: names(values.category) },
            { name: t('sessionForm.timeZone'), value: values.timeZone },
          ]}
        />
      </Part>
      <Part title={t('sessionForm.courses')} step="courses" onStep={onStep}>
        <Facts
          facts={values.courses.map(({ label, coaches }, index) => ({
            name: `${index + 1}. ${label}`,
            value: coaches.length > 0 ? names(coaches) : t(`sessionForm.review.${coachedBy}`),
          }))}
        />
        {values.courses.length === 0 && t('sessionForm.review.none')}
      </Part>
      <Part title={t('sessionForm.learners')} step="learners" onStep={onStep}>
        <Facts
          facts={[
            {
              name: t('sessionForm.review.people', { count: values.learners.length }),
              value: names(values.learners),
            },
            { name: t('sessionForm.classes'), value: classWords(values.classes) },
          ]}
        />
      </Part>
      <Part title={t('sessionForm.sessionCoaches')} step="coaches" onStep={onStep}>
        {names(values.coaches)}
      </Part>
    </>
  )
}

const classWords = (classes: readonly Found[]) =>
  classes
    .map(({ label, detail }) => t('sessionForm.review.class', { name: label, members: detail ?? '' }))
    .join('; ') || t('sessionForm.review.none')

type PartProps = { title: string; step: Step; onStep: (step: Step) => void; children: ReactNode }

function Part({ title, step, onStep, children }: PartProps) {
  const change = (
    <Anchor component="button" type="button" onClick={() => onStep(step)}>
      {t('sessionForm.review.change')}
    </Anchor>
  )
  return (
    <Section title={title} aside={change}>
      {children}
    </Section>
  )
}
