import type { UserEvent } from '@testing-library/user-event'

/** Puts a whole text into a field at once, as who pastes it does: one change of the page instead of one per letter. */
export async function write(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field)
  await user.paste(text)
}
