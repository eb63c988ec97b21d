import { Component, type ReactNode } from 'react'

type BoundaryProps = {
  readonly renderFailed: (tryAgain: () => void) => ReactNode
  readonly children: ReactNode
}

/** A part that doesn't load or breaks takes nothing else with it. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  tryAgain = () => this.setState({ failed: false })

  override render() {
    const { renderFailed, children } = this.props
    return this.state.failed ? renderFailed(this.tryAgain) : children
  }
}
