import { bench, describe } from 'vitest'
import { exact } from '../src/domain/amount'
import type { Known } from '../src/domain/known'
import { calculate } from '../src/state/calculation'
import { defaultScenario } from '../src/state/defaults'
import { readLink } from '../src/state/link'

/** A fresh scenario each time: what was calculated once is not calculated again. */
const whole = (known: Known, query = '') => {
  const { scenario } = readLink(query)
  return () => {
    calculate({ ...scenario, known })
  }
}

describe('from a typed field to everything that follows', () => {
  bench('100 Roses', whole(defaultScenario.known))
  bench('US$106', whole({ field: 'viewerPays', amount: exact('106') }))
  bench(
    'US$1,000,000,000 for the creator at 200 Roses a diamond',
    whole({ field: 'creator', amount: exact('1000000000') }, 'rates=article&model=roses200'),
  )
})

describe('reading a link', () => {
  bench('of every key', () => {
    readLink(
      'gift=lion&pay=500.5&rates=2022-10&region=gb&cur=EUR&price=1.2&fx=0.9&tax=19&taxmode=added&store=15&model=keeps70&dpc=2&share=31&agency=5&fee=2&fixed=0.3&aside=25&min=50',
    )
  })
})
