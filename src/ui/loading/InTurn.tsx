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

/** A part of the page that comes, or starts to work, in a task of its own, after all that is around it. */
export function InTurn({ children }: InTurnProps) {
  const line = useContext(LineOfParts)
  return line ? <Coming line={line}>{children}</Coming> : <Starting>{children}</Starting>
}

/** It is in the HTML, and starts to work. */
export class Starting extends Component<InTurnProps> {
  hasTurn = !turns.areTaken

  override render() {
    if (!this.hasTurn) throw notYet
    return this.props.children
  }
}

/** It is not there yet. */
function Coming({ line, children }: InTurnProps & { readonly line: Line }) {
  const [isThere, setIsThere] = useState(line.isOver)
  useLayoutEffect(() => (isThere ? undefined : line.join(() => setIsThere(true))), [isThere, line])
  return isThere ? children : null
}
