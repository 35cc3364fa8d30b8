import { VisuallyHidden } from '@mantine/core'
import { t } from '../../words/forms'
import styles from './WizardSteps.module.css'

export type WizardStep = { key: string; label: string; faulty?: boolean }

type Props = { steps: readonly WizardStep[]; current: string; onStep: (key: string) => void }

/** Where one is in a form of several steps; every step can be gone to. The current one belongs into the URL. */
export function WizardSteps({ steps, current, onStep }: Props) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, label, faulty }, index) => (
        <li key={key}>
          <button
            type="button"
            className={styles.step}
            aria-current={key === current ? 'step' : undefined}
            data-faulty={faulty || undefined}
            onClick={() => onStep(key)}
          >
            <VisuallyHidden>{t('wizard.step', { n: index + 1, total: steps.length })}: </VisuallyHidden>
            <span aria-hidden="true" className={styles.number}>
              {faulty ? '!' : index + 1}
            </span>
            <span className={styles.name}>{label}</span>
            {faulty && <VisuallyHidden>{t('wizard.faulty')}</VisuallyHidden>}
          </button>
        </li>
      ))}
    </ol>
  )
}
