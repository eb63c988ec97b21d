import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDialog, site, textIn } from '../open-dialog'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the link to share', () => {
  it('holds the calculation and nothing else', async () => {
    await openDialog('Share', '?gift=lion&n=2&buy=web&theme=dark&utm_source=a')
    expect(textIn('Link')).toHaveValue(`${site}lion/?n=2&buy=web`)
  })

  it('keeps its rates once they are frozen', async () => {
    const visitor = await openDialog('Share', '?n=7')
    const freeze = screen.getByRole('checkbox', { name: /^Freeze today’s rates/ })
    expect(freeze).not.toBeChecked()
    expect(freeze).toHaveAccessibleDescription(/A frozen link always uses today’s rates\./)

    await visitor.click(freeze)
    expect(textIn('Link')).toHaveValue(`${site}?n=7&rates=2026-11`)
    await visitor.click(freeze)
    expect(textIn('Link')).toHaveValue(`${site}?n=7`)
  })

  it('keeps rates that are pinned already, and offers no other', async () => {
    await openDialog('Share', '?rates=2022-10')
    expect(textIn('Link')).toHaveValue(`${site}?rates=2022-10`)
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})

const sentence = () => textIn('Summary').value

describe('the text to share', () => {
  it('has the figures, every part of the money, the rates, the model and the link', async () => {
    await openDialog('Share')
    expect(sentence()).toMatch(
      /^100 Roses on TikTok: the viewer pays \$1\.51\b.*creator gets about \$0\.50/,
    )
    expect(sentence()).toMatch(/\(\$0\.45 goes to the app store and \$0\.56 goes to TikTok\)/)
    expect(sentence()).toMatch(/Rates: November 2026\b.*1 coin = 1 diamond = \$0\.005/i)
    expect(sentence().endsWith(` ${site}`)).toBe(true)
  })

  it('names unspent coins as a part of the money, and how many they are', async () => {
    await openDialog('Share', '?packs=1')
    expect(sentence()).toContain('$0.32 is left in unspent coins')
    expect(sentence()).toContain('30 coins are left over and stay in the viewer’s wallet.')
  })

  it('says what the sources leave open', async () => {
    await openDialog('Share')
    expect(sentence()).toContain(
      '). The creator gets between $0.20 and $0.53: sources disagree. Rates:',
    )
  })

  it('has an estimate to three digits, and exact amounts beside it', async () => {
    await openDialog('Share', '?gift=lion&n=100')
    expect(sentence()).toMatch(/pays \$45,395\.91 and the creator gets about \$15,000 \(/)
  })

  it('says the range of the cost where the creator’s amount was typed', async () => {
    await openDialog('Share', '?get=50')
    expect(sentence()).toMatch(/The cost is between \$\d+ and \$\d+: sources disagree\./)
    expect(sentence()).toMatch(/pays \$151\.32 and the creator gets about \$50\.00 \(/)
  })

  it('has the scenarios that it is compared with, before its link', async () => {
    await openDialog('Share', '?vs=buy:web&vs=model:net50')
    expect(sentence()).toContain(
      '). Compared with: On the web (viewer pays $1.04, creator gets $0.50); What TikTok says (viewer pays $1.51, creator gets $0.53). http',
    )
  })

  it('has them also where it has no amount itself', async () => {
    await openDialog('Share', '?n=0&vs=n:1')
    expect(sentence()).toMatch(
      /^No amount was entered\. Rates: .*\)\. Compared with: 1 Rose \(viewer pays 1\.51¢, creator gets 0\.50¢\)\. http/,
    )
  })

  it('leaves out the parts that there are not', async () => {
    await openDialog('Share')
    expect(sentence()).not.toMatch(/\$0\.00\b|agency|sales tax/i)
  })

  it('has the visitor’s own numbers, and the link that is frozen', async () => {
    const visitor = await openDialog('Share', '?buy=web&model=net50&share=40&price=1')
    await visitor.click(screen.getByRole('checkbox', { name: /^Freeze/ }))
    expect(sentence()).toMatch(/creator gets about \$0\.40 \(\$0\.60 goes to TikTok\)/)
    expect(sentence()).toContain('40% of net revenue')
    expect(sentence().endsWith(` ${site}?rates=2026-11&buy=web&price=1&model=net50&share=40`)).toBe(
      true,
    )
  })
})

describe('the text to share, where nobody is paid,', () => {
  it.each([
    [
      '?usd=0.05',
      'These rates can’t all be right: 100 Roses would pay out more than viewers paid for them.',
    ],
    ['?get=1&aside=100', 'At these rates, no number of gifts earns the creator $1.00.'],
    ['?pay=0.001', '0.1¢ isn’t enough for one Rose, which costs 1.51¢.'],
    ['?n=0', 'No amount was entered.'],
  ])('of %s says so', async (query, answer) => {
    await openDialog('Share', query)
    expect(sentence().startsWith(`${answer} Rates: November 2026 (`)).toBe(true)
    expect(sentence()).toContain(site + query)
  })
})

describe('the model in the text', () => {
  it.each([
    ['?dpc=2', '2 diamonds per coin, $0.005 per diamond'],
    ['?usd=0.004', '1 diamond per coin, $0.004 per diamond'],
    ['?model=half-diamond&dpc=0', '0 diamonds per coin, $0.005 per diamond'],
    ['?model=custom', '1 diamond per coin, $0.005 per diamond'],
    ['?model=half-diamond', '2 coins = 1 diamond = $0.005'],
    ['?model=keeps70&share=31', '31% of what viewers pay'],
    ['?model=net50&dpc=0', '50% of net revenue'],
  ])('of %s is in the numbers that are in force', async (query, model) => {
    await openDialog('Share', query)
    expect(sentence()).toContain(`(${model})`)
  })
})

describe('copying', () => {
  it.each([
    ['Copy link', 'Link'],
    ['Copy text', 'Summary'],
  ])('by “%s” takes what is shown, and says so', async (button, label) => {
    const visitor = await openDialog('Share', '?n=7')
    await visitor.click(screen.getByRole('button', { name: button }))
    expect(await screen.findByText('Copied')).toHaveRole('status')
    expect(await navigator.clipboard.readText()).toBe(textIn(label).value)
  })

  it('is no longer said to be done once the link is another', async () => {
    const visitor = await openDialog('Share')
    await visitor.click(screen.getByRole('button', { name: 'Copy link' }))
    await screen.findByText('Copied')
    await visitor.click(screen.getByRole('checkbox', { name: /^Freeze/ }))
    expect(screen.queryByText('Copied')).not.toBeInTheDocument()
    await visitor.click(screen.getByRole('checkbox', { name: /^Freeze/ }))
    expect(screen.queryByText('Copied')).not.toBeInTheDocument()
  })

  it('where it is blocked selects the text, and says so', async () => {
    const visitor = await openDialog('Share', '?n=7')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
    await visitor.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/^Copying is blocked here\./)).toHaveRole('status')
    const link = textIn('Link')
    expect(link).toHaveFocus()
    expect(link.value.slice(link.selectionStart, link.selectionEnd)).toBe(`${site}?n=7`)
  })

  it('is blocked likewise where the browser has no clipboard at all', async () => {
    const visitor = await openDialog('Share', '?n=7')
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
    await visitor.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/^Copying is blocked here\./)).toBeInTheDocument()
  })
})
