import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { englishDetails } from '../../src/messages/en/details'
import { LocaleContext, MoreTexts } from '../../src/ui/texts'

/** Renders inside the texts, as the page does once all of it is loaded. */
export const renderWithTexts = (element: ReactElement, locale = 'en-US') =>
  render(element, {
    wrapper: ({ children }) => (
      <LocaleContext value={locale}>
        <MoreTexts messages={englishDetails}>{children}</MoreTexts>
      </LocaleContext>
    ),
  })
