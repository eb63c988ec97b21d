import * as fc from 'fast-check'

/** Every mutant meets the same few cases of each law: two runs give the same score, and soon. */
fc.configureGlobal({ seed: 1, numRuns: 30, endOnFailure: true })
