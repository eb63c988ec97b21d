import { render, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPage as startWith } from '../../../src/state/choices'
import { readLink } from '../../../src/state/link'
import { listedSources } from '../../../src/state/listed-sources'
import { EvidencePage } from '../../../src/ui/evidence/EvidencePage'
import { readCsv } from '../share/read-csv'

const count = listedSources().length
const scrolled = vi.fn<(this: Element) => void>()

// The browser always has time.
beforeAll(() => {
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
})

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback')
  Reflect.deleteProperty(globalThis, 'cancelIdleCallback')
})

beforeEach(() => {
  scrolled.mockReset()
  Element.prototype.scrollIntoView = scrolled
})

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  vi.restoreAllMocks()
})

/** Opens the evidence, and waits for all that comes late. */
async function open(fragment = '') {
  history.replaceState(null, '', `/evidence/${fragment}`)
  startWith(readLink(''))
  render(<EvidencePage />)
  await waitFor(() => expect(document.getElementById('known')).not.toBeNull())
}

/** By its fragment: jsdom is slow to look for roles among so many rows. */
const part = (id: string) => document.getElementById(id) as HTMLElement

const rows = () => [...part('sources').querySelectorAll<HTMLElement>('tbody tr:has(td)')]
const groups = () => [...part('sources').querySelectorAll('tbody h3')].map((h3) => h3.textContent)

describe('the sources', () => {
  it('are all there, each with what it says, who says it, what it is used for, its date and its trust', async () => {
    await open()
    expect(part('sources')).toHaveAccessibleName('Sources')
    expect(rows()).toHaveLength(count)
    const row = rows().find((one) => one.textContent.includes('phottogram.com'))
    expect([...(row?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      'Apple’s App Store keeps 30% of in-app purchases. TikTok doesn’t qualify for the 15% small-developer rate.phottogram.comOpen the page',
      'App store fee: all countries',
      'November 2020',
      'reported',
    ])
    expect(row?.querySelector('a')).toHaveAttribute(
      'href',
      'https://phottogram.com/apple-goes-commission-discount-for-small-business/',
    )
  })

  it('are grouped by what they are used for, until they are sorted by something else', async () => {
    await open()
    expect(groups()).toEqual([
      'Coin prices',
      'Tax',
      'Store fees',
      'Payout models',
      'Agency, fees and tax',
      'Payout minimum',
      'Exchange rate',
      'Claims not used for any rate',
      'Other platforms',
      'Older rates',
    ])
    await userEvent.click(within(part('sources')).getByText('Trust'))
    expect(groups()).toEqual([])
    const trusts = rows().map((row) => row.lastElementChild?.textContent)
    expect([trusts[0], trusts.at(-1)]).toEqual(['official', 'unknown'])
  })

  it('sorted by date, have undated ones last', async () => {
    await open()
    await userEvent.click(within(part('sources')).getByText('Date'))
    const dates = rows().map((row) => row.children[2]?.textContent)
    expect([dates[0], dates.at(-1)]).toEqual(['February 19, 2019', 'undated'])
  })

  it('can be saved as CSV, with addresses and machine-readable dates', async () => {
    await open()
    const files: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob)
      return 'blob:'
    })
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await userEvent.click(within(part('sources')).getByText('Save as CSV'))
    await waitFor(() => expect(clicked).toHaveBeenCalled())
    const text = (await files[0]?.text()) ?? ''
    const lines = readCsv(text.replace(/^\uFEFF/, ''))
    expect(lines[0]).toEqual([
      'Source',
      'What it says',
      'Date',
      'Trust',
      'Used for',
      'Address',
      'Rates',
      'Link',
    ])
    expect(lines).toHaveLength(count + 1)
    expect(lines.find(([who]) => who === 'FoxData')?.slice(2, 5)).toEqual([
      '2026-06-30',
      'reported',
      'App store fee: all countries',
    ])
  })

  it('add what they say to the notes of the claims', async () => {
    await open()
    // One note after another, once all else is there.
    await waitFor(() =>
      expect(part('claims')).toHaveTextContent(
        'A creator coach values a diamond at half a US cent',
      ),
    )
  })
})

describe('what is known', () => {
  it('stands beside what is estimated, what is myth, and what was not found', async () => {
    await open()
    const region = part('known')
    expect(region).toHaveAccessibleName('What is known, and what is not')
    expect([...region.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'What is known',
      'What is estimated',
      'What is myth',
      'Looked for but not found, as of November 2026',
    ])
    expect(within(region).getByText('TikTok’s current payout minimum')).toBeVisible()
    expect(within(region).getByText('Anything usable on X')).toBeVisible()
    expect(within(region).getByText(/^The 77% figure/)).toBeVisible()
  })

  it('says which payout “TikTok takes 70%” fits, and what it counts', async () => {
    await open()
    // 1 − 33 ÷ 106 = 68.9%. The closest models are those of “Held against real payouts”.
    expect(part('known')).toHaveTextContent(
      'That TikTok keeps a flat 50% or 70% of what viewers pay. Measured payouts contradict all of these as general rules. “TikTok takes 70%” fits only one payout best: in the BBC’s test, 69% didn’t reach the creator, but that includes the app store’s share. The other payouts are closer to 1 coin = 1 diamond = $0.005 and 50% of net revenue.',
    )
  })
})

describe('a link to a part that comes late', () => {
  it.each(['sources', 'known'])('scrolls to #%s once it is there', async (id) => {
    await open(`#${id}`)
    await waitFor(() => expect(scrolled).toHaveBeenCalled())
    expect(scrolled.mock.contexts[0]).toHaveProperty('id', id)
  })

  it('doesn’t move a reader who has scrolled since', async () => {
    vi.stubGlobal('scrollY', 300)
    await open('#sources')
    expect(scrolled).not.toHaveBeenCalled()
    vi.stubGlobal('scrollY', 0)
  })
})
