import { Component, createContext, type ReactNode, Suspense } from 'react'
import { ErrorState } from './ErrorState'

/** What must be forgotten, or left, before a failed part is tried again; the application knows. */
export const RetryContext = createContext<(error: unknown) => Promise<void>>(async () => {})

type Props = { children: ReactNode; fallback: ReactNode }
type State = { error: unknown }

/** Loading and failure of one part of a page; the rest of the page goes on. */
export class Boundary extends Component<Props, State> {
  static override contextType = RetryContext
  declare context: (error: unknown) => Promise<void>
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error() }
  }

  retry = async () => {
    await this.context(this.state.error)
    this.setState({ error: undefined })
  }

  override render() {
    if (this.state.error !== undefined) return <ErrorState error={this.state.error} onRetry={this.retry} />
    return <Suspense fallback={this.props.fallback}>{this.props.children}</Suspense>
  }
}
