/** The least of the values that at least so many per cent of them do not exceed. */
export const percentile = (percent, values) =>
  values.toSorted((a, b) => a - b)[Math.ceil((percent / 100) * values.length) - 1]

/** Of an even number of values, the lower one of the two in the middle. */
export const median = (values) => percentile(50, values)

/** The highest value. */
export const worst = (values) => Math.max(...values)
