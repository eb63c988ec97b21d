import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Texts } from '../../src/ui/texts'

/** Renders inside the texts, as the page does. */
export const renderWithTexts = (element: ReactElement, locale = 'en-US') =>
  render(element, { wrapper: ({ children }) => <Texts locale={locale}>{children}</Texts> })
