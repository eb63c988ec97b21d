import details from './details.json'
import sources from './sources.json'

/** The English texts of what stands below the receipt, and of the sources; loaded with it. */
export const englishDetails = { ...details, ...sources }
