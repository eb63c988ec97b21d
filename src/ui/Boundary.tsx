import { Component, type ReactNode } from 'react'

type BoundaryProps = { readonly fallback: ReactNode; readonly children: ReactNode }

/** A part that doesn't load or breaks takes nothing else with it. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
