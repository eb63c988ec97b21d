import { Component, type ReactNode, useLayoutEffect } from 'react'

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

/** Where nothing can be shown any more, the sentence in index.html says so, and how to go on. */
export const LastBoundary = ({ children }: Pick<BoundaryProps, 'children'>) => (
  <Boundary renderFailed={() => <Failed />}>{children}</Boundary>
)

function Failed() {
  useLayoutEffect(() => {
    document.documentElement.dataset['failed'] = ''
  }, [])
  return null
}
