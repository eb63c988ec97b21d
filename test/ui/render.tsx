import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { detailTexts } from '../../src/language/groups/details'
import { addTexts } from '../../src/language/load'
import { LocaleContext } from '../../src/language/locale'

addTexts(detailTexts)

/** Renders with all texts, as the page does once all of it is loaded. */
export const renderWithTexts = (element: ReactElement, locale = 'en-US') =>
  render(element, {
    wrapper: ({ children }) => <LocaleContext value={locale}>{children}</LocaleContext>,
  })
