import type { UseFormReturnType } from '@mantine/form'
import { api, data } from '../../api/client'
import type { Schemas } from '../../api/schemas'
import { usePreview } from '../../api/usePreview'
import { areReadable } from './faults'
import { datesOf } from './request'
import { mended, type Values } from './values'

type Request = ReturnType<typeof requestOf>

const requestOf = (values: Values, session: string | undefined) => ({
  ...datesOf(values),
  hasSessionCoach: values.coaches.length > 0,
  ...(session ? { session } : {}),
})

const ask = (body: Request, signal: AbortSignal): Promise<Schemas['AccessPreview']> =>
  data(api.POST('/api/v1/access-previews', { body, signal }))

/** What the dates that stand in the form would mean, for a new session or one that has an id; and how to mend what looks wrong. */
export function useAccessPreview(form: UseFormReturnType<Values>, session?: string) {
  const { values } = form
  const preview = usePreview('access', areReadable(values) ? requestOf(values, session) : undefined, ask)
  const { answer, failure } = preview
  const mend = (offered: Schemas['Mend']) => {
    if (!answer) return
    const changes = mended(values, offered, answer)
    form.setValues(changes)
    for (const field of Object.keys(changes)) form.clearFieldError(field)
  }
  return { ...preview, warnings: failure ? [] : (answer?.warnings ?? []), mend }
}
