import type { ReactNode } from 'react'
import { Section } from '../frame/Section'
import { FormButtons } from './Fields'
import { FormFaults } from './FormFaults'
import type { ApiForm } from './useApiForm'

type Props = {
  form: Pick<ApiForm<never>, 'submit' | 'saving' | 'faults'>
  /** The act in words: "Create course". */
  save?: string
  onCancel: () => void
  /** The fields. */
  children: ReactNode
}

/** The form of a page about one thing, in a card. The browser proposes nothing: what is typed is not about who types. */
export function FormSection({ form: { submit, saving, faults }, save, onCancel, children }: Props) {
  return (
    <Section>
      <form onSubmit={submit} noValidate autoComplete="off">
        <FormFaults faults={faults} />
        {children}
        <FormButtons saving={saving} onCancel={onCancel} {...(save ? { save } : {})} />
      </form>
    </Section>
  )
}
