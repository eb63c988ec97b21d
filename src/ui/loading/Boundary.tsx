import { Component, type ReactNode, useLayoutEffect } from 'react'

type BoundaryProps = {
  readonly renderFailed: (tryAgain: () => void) => ReactNode
  readonly children: ReactNode
}

/** Keeps the rest of the page working if its children break or cannot be loaded. */
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

/** Around everything: if it fails, a sentence in index.html says so and what to do. */
export const LastBoundary = ({ children }: Pick<BoundaryProps, 'children'>) => (
  <Boundary renderFailed={() => <Failed />}>{children}</Boundary>
)

function Failed() {
  useLayoutEffect(() => {
    document.documentElement.dataset['failed'] = ''
  }, [])
  return null
}
