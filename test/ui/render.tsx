import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { englishDetails } from '../../src/messages/en/details'
import { addTexts, LocaleContext } from '../../src/ui/texts'

addTexts(englishDetails)

/** Renders with all texts, as the page does once all of it is loaded. */
export const renderWithTexts = (element: ReactElement, locale = 'en-US') =>
  render(element, {
    wrapper: ({ children }) => <LocaleContext value={locale}>{children}</LocaleContext>,
  })
