import { Component, type ReactNode } from 'react'

/** Whether parts wait for their turn: only while the built page starts to work (start/take-turns.ts). */
export const turns = { areTaken: false }

/** Thrown in place of rendering. Preact keeps what the HTML has there, as for anything that can be waited for. */
export const notYet: PromiseLike<void> = Promise.resolve()

type InTurnProps = {
  /** Exactly one element in the HTML. */
  readonly children: ReactNode
}

/** A part of the page that starts to work in a task of its own, after all that is around it. */
export class InTurn extends Component<InTurnProps> {
  hasTurn = !turns.areTaken

  override render() {
    if (!this.hasTurn) throw notYet
    return this.props.children
  }
}
