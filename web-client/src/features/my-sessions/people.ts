import type { Schemas } from '../../api/schemas'

export const nameOf = ({ firstName, lastName }: Schemas['PersonSummary']) => `${firstName} ${lastName}`

/** Whether these roles, held in one course, make one its coach. */
export const coachesHere = (roles: readonly Schemas['SessionRole'][]) =>
  roles.includes('SESSION_COACH') || roles.includes('COURSE_COACH')
