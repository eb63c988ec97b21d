import { describe, expect, it } from 'vitest'
import { compile } from '../../src/language/compile'
import { fillIn, formatList, type Values } from '../../src/language/fill-in'

const say = (text: string, values: Values = {}, language = 'en') =>
  fillIn(compile(text), values, language).join('')

describe('a text is compiled at build time and filled in on the page', () => {
  it('as it is where there is nothing to fill in', () => {
    expect(compile('Where each dollar goes')).toBe('Where each dollar goes')
    expect(say("It’s 5 o''clock")).toBe("It’s 5 o'clock")
    expect(say('')).toBe('')
  })

  it('with the values of its names, as often as it has them, whatever they look like', () => {
    expect(say('{a} and {b}, {a}', { a: '{b}', b: '<b>' })).toBe('{b} and <b>, {b}')
  })

  it.each([
    [0, 'None was there.'],
    [1, 'One part was there.'],
    [2, '2 parts were there.'],
    [1234, '1,234 parts were there.'],
  ])('in the words for the number %d', (count, words) => {
    const text = '{count, plural, =0 {None was} one {One {what} was} other {# {what}s were}} there.'
    expect(say(text, { count, what: 'part' })).toBe(words)
  })

  it('with # as the number of the innermost plural around it', () => {
    const text = '{a, plural, other {#: {b, plural, one {# b} other {# bs}}}} {b}'
    expect(say(text, { a: 3, b: 1 })).toBe('3: 1 b 1')
  })

  it.each([
    ['ru', 1, '1 монета'],
    ['ru', 3, '3 монеты'],
    ['ru', 5, '5 монет'],
    ['de', 1234, '1.234 монет'],
  ])('in %s, counts %d by the rules of that language', (language, count, words) => {
    const text = '{count, plural, one {# монета} few {# монеты} other {# монет}}'
    expect(say(text, { count }, language)).toBe(words)
  })

  it.each([
    ['web', '2 coins bought on the web'],
    ['app', '2 coins bought in the app'],
    ['elsewhere', '2 coins bought'],
  ])('in the words for the value “%s”', (buy, words) => {
    const text =
      '{count, plural, other {# coins bought{buy, select, web { on the web} app { in the app} other {}}}}'
    expect(say(text, { count: 2, buy })).toBe(words)
  })

  it('hands what a tag marks to its function, and else leaves it in', () => {
    const text = 'It is <creator>{amount} or <b>so</b></creator>.'
    const creator = (marked: readonly string[]) => `[${marked.join('')}]`
    expect(say(text, { amount: '$1', creator })).toBe('It is [$1 or so].')
    expect(say(text, { amount: '$1' })).toBe('It is $1 or so.')
  })

  it.each([
    ['It costs {money}.', { money: '3,29 kr.' }, 'It costs 3,29 kr.'],
    ['It costs {money}. So be it.', { money: '3,29 kr.' }, 'It costs 3,29 kr. So be it.'],
    ['It costs <b>{money}</b>.', { money: '3,29 kr.' }, 'It costs 3,29 kr.'],
    ['{n, plural, other {# for {money}}}.', { n: 2, money: '3 Kč.' }, '2 for 3 Kč.'],
    [
      'It costs {money}.',
      { money: '\u2068٥ ج.م.\u200f\u2069' },
      'It costs \u2068٥ ج.م.\u200f\u2069',
    ],
    ['It costs {money}...', { money: '3 kr.' }, 'It costs 3 kr....'],
    ['It costs {money}.', { money: '3 kr' }, 'It costs 3 kr.'],
    ['{money}, and more.', { money: '3 kr.' }, '3 kr., and more.'],
  ])('with one full stop: %j', (text, values, said) => {
    expect(say(text, values)).toBe(said)
  })

  it('says which value is missing', () => {
    expect(() => say('{low} – {high}', { low: '1' })).toThrow('no value for {high}')
  })

  it.each(['{n, number}', '{day, date}', '{n, selectordinal, other {#}}'])(
    'refuses what no text here needs: %s',
    (text) => {
      expect(() => compile(text)).toThrow('nothing that a text here is compiled from')
    },
  )

  it('refuses a choice without a text for all other values', () => {
    expect(() => compile('{buy, select, web {x}}')).toThrow(SyntaxError)
  })

  it('refuses a brace without a name in it', () => {
    expect(() => compile("{n} '{'of'}' {m}")).toThrow('a brace stands for a value: ')
  })

  it('refuses a text that can’t be parsed', () => {
    expect(() => compile('{count, plural, one {x}')).toThrow(SyntaxError)
  })
})

it.each([
  ['en', 'tax, fee, and agency'],
  ['de', 'tax, fee und agency'],
])('a list is joined as in its language: %s', (language, list) => {
  expect(formatList(['tax', 'fee', 'agency'], language)).toBe(list)
})
