import type { Schemas } from '../../../api/schemas'
import type { Opened } from '../items'

/** Whether the assignment takes texts, or files. */
export const takes = ({ allowed }: Opened, part: Schemas['HandInPart']) => allowed?.includes(part) ?? false
