/** The logo: a rose in the colours of the theme. */
export function Rose() {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
      <RoseShapes leaf="var(--leaf)" rose="var(--rose)" fold="var(--card)" />
    </svg>
  )
}

type RoseShapesProps = { readonly leaf: string; readonly rose: string; readonly fold: string }

/** The shapes of the rose in these colours, 32 px wide. */
export function RoseShapes({ leaf, rose, fold }: RoseShapesProps) {
  return (
    <>
      <path
        d="M16 18v11M16 25c-3 0-5-1.5-6-4 3-.5 5 .5 6 3m0 2.5c2.5 0 4.5-1 5.5-3.5-2.5-.5-4.5 0-5.5 2.5"
        fill="none"
        stroke={leaf}
        strokeWidth="2.2"
        strokeLinecap="round"
      />
      <path d="M16 3c4.5 0 8 3 8 7.5S20.5 19 16 19s-8-4-8-8.5S11.5 3 16 3Z" fill={rose} />
      <path
        d="M12 9.5c1-2 2.5-3 4.5-3s3.5 1.5 3.5 3.5-1.5 3.5-3.5 3.5-3-1-3-2.5 1-2.2 2.300-2.200"
        fill="none"
        stroke={fold}
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </>
  )
}
