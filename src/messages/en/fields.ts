import fields from './fields.json'
import picker from './picker.json'

/** The English texts of the answer and the fields. The build compiles these and all others. */
export const englishFields = { ...fields, ...picker }
