import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { frontPage } from '../../../src/data/pages'
import { syncAddress } from '../../../src/state/address-bar'
import { openPage, useChoices } from '../../../src/state/choices'
import { readLink, writeLink } from '../../../src/state/link'
import { usePreferences } from '../../../src/state/preferences'
import { guessFrom } from '../../../src/state/visitor'
import { FromYourBrowser } from '../../../src/ui/answer/FromYourBrowser'
import { renderWithTexts } from '../render'

const shown = () => String(writeLink(useChoices.getState().scenario))

let leave = () => {}

function visit(languages: readonly string[], address = '/') {
  window.visitorsPrices = guessFrom(languages)
  history.replaceState(null, '', address)
  openPage(readLink(''))
  leave = syncAddress(frontPage)
  return renderWithTexts(<FromYourBrowser />)
}

afterEach(() => {
  leave()
  openPage(readLink(''))
  delete window.visitorsPrices
  usePreferences.setState(usePreferences.getInitialState())
  localStorage.clear()
  history.replaceState(null, '', '/')
})

describe('where prices were guessed', () => {
  it.each([
    ['de-DE', 'Prices for Germany, based on your browser’s language.', 'Use US prices'],
    ['en-GB', 'Prices for the United Kingdom, based on your browser’s language.', 'Use US prices'],
    ['pl-PL', 'US prices in PLN, based on your browser’s language.', 'Use US dollars'],
  ])('says so in a browser that speaks %s', (language, sentence, button) => {
    visit([language])
    expect(screen.getByText(sentence)).toBeVisible()
    expect(screen.getByRole('button', { name: button })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Change' })).toHaveAttribute('href', '#rates-coins')
  })

  it.each([
    ['de-DE', 'Use US prices'],
    ['pl-PL', 'Use US dollars'],
  ])('takes %s back to US prices, for good', (language, button) => {
    const { container, unmount } = visit([language])
    fireEvent.click(screen.getByRole('button', { name: button }))
    expect(shown()).toBe('')
    expect(container).toBeEmptyDOMElement()

    leave()
    unmount()
    expect(location.search).toBe('')
    expect(visit([language]).container).toBeEmptyDOMElement()
    expect(shown()).toBe('')
  })

  it('says nothing any more once the visitor chose a rate', () => {
    const { container } = visit(['de-DE'])
    act(() => useChoices.getState().chooseRegion('gb'))
    expect(container).toBeEmptyDOMElement()
  })
})

it.each([
  [['en-US'], '/'],
  [['de-DE'], '/?n=5'],
  [['de-DE'], '/?region=de'],
])('says nothing where nothing was guessed: %j at %s', (languages, address) => {
  expect(visit(languages, address).container).toBeEmptyDOMElement()
})
