import type { Language } from '../data/languages'
import type { Message } from './fill-in'

/** Texts by name, as the build compiled them; the type checker sees what they are compiled from. */
type Messages = Readonly<Record<string, Message>>

/** What a part of the page says, in each language. */
export type TextGroup = Readonly<Record<Language, Messages>>

const known: Record<Language, Messages> = { en: {} }

/** Makes the texts of a part known. Each part asks for its own as it is loaded. */
export function addTexts({ en }: TextGroup): void {
  known.en = { ...known.en, ...en }
}

/** @throws Error when the part that has this text is not there yet. */
export function messageOf(id: string, language: Language): Message {
  const message = known[language][id]
  if (message === undefined) throw new Error(`no text has the name ${id}`)
  return message
}
