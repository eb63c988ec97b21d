import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Header } from '../../src/ui/page/Header'
import { openLink } from './open-link'

/** Opens a dialog of the page for a calculation; returns the visitor who did. */
export async function openDialog(button: 'Share' | 'Embed' | 'Saved', query = '', locale?: string) {
  openLink(<Header place="calculator" />, query, locale)
  const visitor = userEvent.setup()
  await visitor.click(screen.getByRole('button', { name: button }))
  // Its module is loaded first, on whatever machine.
  await screen.findByRole('dialog')
  return visitor
}

export const dialog = (name: string) => screen.getByRole('dialog', { name })

export const textIn = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

/** Where the page is in these tests. */
export const site = 'http://localhost:3000/'
