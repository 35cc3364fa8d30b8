import { useEffect, useRef } from 'react'
import { t } from '../../words/forms'
import styles from './WizardSteps.module.css'

type Props = { n: number; total: number; name: string }

/** The current step of a form with several. It takes the focus after a change of step, and is announced. */
export function StepHeading({ n, total, name }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(n)
  useEffect(() => {
    if (before.current !== n) heading.current?.focus()
    before.current = n
  }, [n])
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {t('wizard.heading', { n, total, name })}
    </h2>
  )
}
