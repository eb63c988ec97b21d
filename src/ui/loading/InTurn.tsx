import {
  Component,
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useState,
} from 'react'

/** Whether parts wait for their turn: only while the built page starts to work (start/take-turns.ts). */
export const turns = { areTaken: false }

/** Thrown in place of rendering. Preact keeps what the HTML has there, as for anything that can be waited for. */
export const notYet: PromiseLike<void> = Promise.resolve()

export type Show = () => void

/** What waits to be shown, in the order of the page. */
export type Line = {
  /** Whether all that has waited is there. */
  readonly isOver: () => boolean
  /** Returns how to leave it again. */
  readonly join: (show: Show) => () => void
}

/** The line of what comes late (OneByOne.tsx); none for what is in the HTML. */
export const LineOfParts = createContext<Line | null>(null)

type InTurnProps = {
  /** Exactly one element in the HTML. */
  readonly children: ReactNode
}

/**
 * A part of the page that is shown, or starts to work, in a task of its own, after everything around it. Decision 50: in one
 * task, the front page blocked a slow phone for 591 and 809 ms in two loads; in turns, for a median of 274 ms.
 */
export function InTurn({ children }: InTurnProps) {
  const line = useContext(LineOfParts)
  return line ? <Coming line={line}>{children}</Coming> : <Starting>{children}</Starting>
}

/** A part that is in the HTML: it starts to work at its turn. */
export class Starting extends Component<InTurnProps> {
  hasTurn = !turns.areTaken

  override render() {
    if (!this.hasTurn) throw notYet
    return this.props.children
  }
}

/** A part that loads late: it is shown at its turn. */
function Coming({ line, children }: InTurnProps & { readonly line: Line }) {
  const [isThere, setIsThere] = useState(line.isOver)
  useLayoutEffect(() => (isThere ? undefined : line.join(() => setIsThere(true))), [isThere, line])
  return isThere ? children : null
}
