import { Button } from '@mantine/core'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useMe, useMyZone } from '../../api/me'
import { platform, useNow } from '../../api/platform'
import { sessionChanged } from '../../api/session'
import { draftOf } from '../../lib/draft'
import { t } from '../../lib/messages'
import { paths } from '../../lib/paths'
import { FormButtons } from '../../ui/form/Fields'
import { FormFaults } from '../../ui/form/FormFaults'
import { useApiForm } from '../../ui/form/useApiForm'
import { Note } from '../../ui/Note'
import { notifyDone } from '../../ui/notify'
import { PageHeader } from '../../ui/PageHeader'
import { WizardSteps } from '../../ui/WizardSteps'
import { DetailsFields } from './DetailsFields'
import { atOurFields, faultsOf, STEPS, type Step, stepOf } from './faults'
import { createSession } from './mutations'
import { CoachesStep, CoursesStep, LearnersStep } from './PeopleSteps'
import { ReviewStep } from './ReviewStep'
import { requestOf } from './request'
import { blank, changedFields, type Draft, type Values } from './values'

const route = getRouteApi('/in/sessions/new')

/** A new session in five steps; what is typed stays through a mistake and a reload. */
export function NewSessionPage() {
  const asked = route.useSearch().step ?? 'details'
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const me = useMe()
  const viewerZone = useMyZone()
  const now = useNow()
  const { timeZone } = useSuspenseQuery(platform).data
  const draft = draftOf<Draft>('session-form', me.id, 'new')
  const [restored, setRestored] = useState(draft.read)
  const fresh = blank(me.timeZone ?? timeZone)
  const goTo = (step: Step) => navigate({ search: { step: step === 'details' ? undefined : step } })
  const { form, submit, saving, faults, focusFirst } = useApiForm<Values>({
    initialValues: { ...fresh, ...restored?.values },
    validate: faultsOf,
    onValuesChange: (values) =>
      changedFields(values, fresh).length ? draft.keep({ values, base: null }) : draft.drop(),
    reveal: (path) => void goTo(stepOf(path)),
    save: async (values) => {
      const created = await createSession(requestOf(values)).catch((failure) => {
        throw atOurFields(failure, values)
      })
      draft.drop()
      void sessionChanged(cache, created.id)
      notifyDone(t('sessionForm.created', { title: created.title }))
      await navigate({ href: paths.session(created.id) })
    },
  })
  /** No further than the first step that is not right yet. */
  const mayReach = (step: Step) =>
    STEPS.indexOf(step) <= Math.min(STEPS.length, ...refusing().map((s) => STEPS.indexOf(s)))
  const refusing = () => Object.keys(faultsOf(form.values)).map(stepOf)
  const step = mayReach(asked) ? asked : 'details'
  const move = (to: Step) => {
    if (mayReach(to)) return goTo(to)
    const wrong = faultsOf(form.values)
    form.setErrors(wrong)
    focusFirst(wrong)
  }
  const at = STEPS.indexOf(step)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (step === 'review') return submit(event)
    event.preventDefault()
    move(STEPS[at + 1] ?? 'review')
  }
  const startOver = () => {
    setRestored(undefined)
    form.setValues(fresh)
    form.clearErrors()
    void goTo('details')
  }
  const faulty = new Set(Object.keys(form.errors).map(stepOf))
  return (
    <>
      <PageHeader
        title={t('sessionForm.new')}
        crumbs={[{ label: t('sessions.title'), href: paths.sessions() }]}
        actions={
          <Button variant="subtle" onClick={startOver}>
            {t('sessionForm.startOver')}
          </Button>
        }
      />
      {restored && <Note tone="brand">{t('form.restored')}</Note>}
      <WizardSteps
        steps={STEPS.map((key) => ({ key, label: t(`sessionForm.step.${key}`), faulty: faulty.has(key) }))}
        current={step}
        onStep={(key) => move(STEPS.find((known) => known === key) ?? 'details')}
      />
      <form onSubmit={onSubmit} noValidate>
        <FormFaults faults={faults} />
        {step === 'details' && <DetailsFields form={form} viewerZone={viewerZone} now={now} />}
        {step === 'courses' && <CoursesStep form={form} />}
        {step === 'learners' && <LearnersStep form={form} />}
        {step === 'coaches' && <CoachesStep form={form} />}
        {step === 'review' && <ReviewStep form={form} viewerZone={viewerZone} now={now} onStep={goTo} />}
        <FormButtons saving={saving} save={step === 'review' ? t('sessionForm.create') : t('wizard.next')}>
          {at > 0 && (
            <Button variant="default" onClick={() => goTo(STEPS[at - 1] ?? 'details')}>
              {t('wizard.back')}
            </Button>
          )}
        </FormButtons>
      </form>
    </>
  )
}
