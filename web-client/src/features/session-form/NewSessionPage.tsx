import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useRef } from 'react'
import { useMyZone } from '../../api/me'
import { useNow } from '../../api/platform'
import { sessionChanged } from '../../api/session'
import { paths } from '../../lib/paths'
import { notifyDone } from '../../ui/feedback/notify'
import { changedFields } from '../../ui/forms/changes'
import { FormButtons, SubmitButton } from '../../ui/forms/Fields'
import { FormFaults } from '../../ui/forms/FormFaults'
import { untakenIn } from '../../ui/forms/fieldsOf'
import { StepHeading } from '../../ui/forms/StepHeading'
import { useApiForm } from '../../ui/forms/useApiForm'
import { WizardSteps } from '../../ui/forms/WizardSteps'
import { PageHeader } from '../../ui/frame/PageHeader'
import { Section } from '../../ui/frame/Section'
import { DetailsFields } from './DetailsFields'
import { atOurFields, faultsOf, stepOf } from './faults'
import styles from './form.module.css'
import { createSession } from './mutations'
import { CoachesStep, CoursesStep, LearnersStep } from './PeopleSteps'
import { ReviewStep } from './ReviewStep'
import { requestOf } from './request'
import { STEPS, type Step } from './search'
import { t } from './t'
import { blank, labelIn, type Values } from './values'

const route = getRouteApi('/in/sessions/new')

/** A new session in five steps; what is typed stays through a mistake and a reload. */
export function NewSessionPage() {
  const asked = route.useSearch().step ?? 'details'
  const navigate = route.useNavigate()
  const cache = useQueryClient()
  const viewerZone = useMyZone()
  const now = useNow()
  const place = useRef<HTMLFormElement>(null)
  const goTo = (step: Step) => navigate({ search: { step: step === 'details' ? undefined : step } })
  const { form, submit, saving, faults, refuse, base, startOver } = useApiForm<Values>({
    initialValues: blank(viewerZone),
    validate: faultsOf,
    reveal: (path) => void goTo(stepOf(path)),
    labelOf: labelIn,
    save: async (values) => {
      const created = await createSession(requestOf(values)).catch((failure) => {
        throw atOurFields(failure, values)
      })
      void sessionChanged(cache, created.id)
      notifyDone(t('sessionForm.created', { title: created.title }))
      await navigate(paths.session(created.id))
    },
  })
  /** No further than the first step that is not right yet. */
  const mayReach = (step: Step) =>
    STEPS.indexOf(step) <= Math.min(STEPS.length, ...refusing().map((s) => STEPS.indexOf(s)))
  const refusing = () => Object.keys(faultsOf(form.values)).map(stepOf)
  const step = mayReach(asked) ? asked : 'details'
  const at = STEPS.indexOf(step)
  /** Nothing that was typed and not taken is left behind. */
  const leave = (to: Step) => {
    const untaken = place.current && untakenIn(place.current)
    if (untaken) return untaken.focus()
    return goTo(to)
  }
  const move = (to: Step) => {
    if (mayReach(to)) return leave(to)
    const wrong = faultsOf(form.values)
    form.setErrors(wrong)
    refuse(wrong)
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (step === 'review') return submit(event)
    event.preventDefault()
    void move(STEPS[at + 1] ?? 'review')
  }
  const faulty = new Set(Object.keys(form.errors).map(stepOf))
  const back = at > 0 && (
    <Button variant="default" onClick={() => leave(STEPS[at - 1] ?? 'details')}>
      {t('wizard.back')}
    </Button>
  )
  const over = changedFields(form.values, base).length > 0 && (
    <Button
      variant="subtle"
      mr="auto"
      onClick={async () => {
        // a page that is gone to begins at its top: what is said then is to come into view
        if (at > 0) await navigate({ search: {}, resetScroll: false })
        startOver()
      }}
    >
      {t('form.startOver')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('sessionForm.new')} crumbs={[{ label: t('sessions.title'), to: paths.sessions() }]} />
      <WizardSteps
        steps={STEPS.map((key) => ({ key, label: t(`sessionForm.step.${key}`), faulty: faulty.has(key) }))}
        current={step}
        onStep={(key) => void move(STEPS.find((known) => known === key) ?? 'details')}
      />
      <form ref={place} onSubmit={onSubmit} noValidate>
        <StepHeading n={at + 1} total={STEPS.length} name={t(`sessionForm.step.${step}`)} />
        <FormFaults faults={faults} />
        {step === 'details' && <DetailsFields form={form} viewerZone={viewerZone} now={now} />}
        {step === 'courses' && <CoursesStep form={form} />}
        {step === 'learners' && <LearnersStep form={form} />}
        {step === 'coaches' && <CoachesStep form={form} />}
        {step === 'review' && <ReviewStep form={form} viewerZone={viewerZone} now={now} onStep={goTo} />}
        {step === 'review' ? (
          <CreateButtons saving={saving}>
            {back}
            {over}
          </CreateButtons>
        ) : (
          <FormButtons key={step} saving={saving} save={t('wizard.next')}>
            {over}
            {back}
          </FormButtons>
        )}
      </form>
    </>
  )
}

/** What creates stands where no button that leads on has stood: whoever presses that one twice creates nothing. */
function CreateButtons({ saving, children }: { saving: boolean; children: ReactNode }) {
  return (
    <Section>
      <p className={styles.hint}>{t('sessionForm.createText')}</p>
      <div className={styles.create}>
        <SubmitButton saving={saving}>{t('sessionForm.create')}</SubmitButton>
        {children}
      </div>
    </Section>
  )
}
