import type { Schemas } from '../../api/schemas'
import type { Tone } from '../../words/accessPill'
import { t } from '../../words/sessions'
import { Pill } from '../feedback/Pill'

const TONES: Record<Schemas['SessionStatus'], Tone> = { ACTIVE: 'learn', UPCOMING: 'brand', PAST: 'quiet' }

/** Active, Upcoming or Past, as the server says. */
export function StatusPill({ status }: { status: Schemas['SessionStatus'] }) {
  return <Pill tone={TONES[status]}>{t(`status.${status}`)}</Pill>
}
