import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Theme } from '../ui/frame/Theme'

/** Shows one component in the house's look, for tests of `ui/`. */
export function renderUi(children: ReactNode) {
  render(<Theme still>{children}</Theme>)
  return userEvent.setup({ delay: null })
}
