import type { Coins, Money } from '../domain/amount'
import { exact, fromUnits, inUnits, one, partOf, plus, rate } from '../domain/amount'
import type { PriceList, Region, RoughPrices } from '../domain/rate-set'
import { customAssumed, customKnown } from './custom-amounts'

const pack = rate<Coins, Money>

export const usAppOld: PriceList = {
  region: 'us',
  buy: 'app',
  currency: 'USD',
  packs: [
    pack('5', '0.07'),
    pack('70', '0.99'),
    pack('350', '4.99'),
    pack('700', '9.99'),
    pack('1400', '19.99'),
    pack('3500', '49.99'),
    pack('7000', '99.99'),
    pack('17500', '249.99'),
  ],
  typical: pack('70', '0.99'),
  sources: ['usd-app-old', 'no-price-list'],
}

export const usWeb2022: PriceList = {
  region: 'us',
  buy: 'web',
  currency: 'USD',
  packs: [
    pack('70', '0.74'),
    pack('350', '3.70'),
    pack('700', '7.40'),
    pack('1400', '14.80'),
    pack('7000', '74.00'),
    pack('17500', '185.00'),
  ],
  typical: pack('70', '0.74'),
  custom: customAssumed('70', 'custom-us'),
  sources: ['usd-web-2022', 'usd-web-2022-copy', 'usd-web-2024', 'no-price-list'],
}

export const usWeb2025: PriceList = {
  region: 'us',
  buy: 'web',
  currency: 'USD',
  packs: [
    pack('30', '0.31'),
    pack('350', '3.65'),
    pack('700', '7.25'),
    pack('1400', '14.49'),
    pack('3500', '36.20'),
    pack('7000', '72.40'),
    pack('17500', '181.00'),
  ],
  typical: pack('350', '3.65'),
  others: [pack('30', '0.33')],
  custom: customAssumed('30', 'custom-us'),
  sources: ['usd-web-2025', 'tiktok-web', 'usd-web-alt', 'no-price-list'],
}

/** The size that sold best in the US stands for the list. */
export const gbApp: PriceList = {
  region: 'gb',
  buy: 'app',
  currency: 'GBP',
  packs: [
    pack('40', '0.49'),
    pack('65', '0.89'),
    pack('330', '4.49'),
    pack('660', '8.99'),
    pack('1321', '17.99'),
    pack('3303', '44.99'),
    pack('6607', '89.99'),
    pack('16500', '219.99'),
  ],
  typical: pack('1321', '17.99'),
  sources: ['gbp-app', 'no-price-list'],
}

/**
 * The large pack stands for the list: websites give no discount, so it shows the price with the least rounding.
 */
export const deWeb: PriceList = {
  region: 'de',
  buy: 'web',
  currency: 'EUR',
  packs: [pack('70', '0.85'), pack('17500', '203.39')],
  typical: pack('17500', '203.39'),
  others: [pack('1000', '11.20'), pack('1000', '12.90')],
  custom: customAssumed('30', 'eur-web'),
  sources: ['eur-web', 'eur-web-2025', 'no-price-list'],
}

/** The same pack as in Germany stands for the list. */
export const frWeb: PriceList = {
  region: 'fr',
  buy: 'web',
  currency: 'EUR',
  packs: [
    pack('70', '0.85'),
    pack('350', '4.15'),
    pack('700', '8.29'),
    pack('1400', '16.49'),
    pack('3500', '41.25'),
    pack('7000', '82.09'),
    pack('17500', '205.19'),
  ],
  typical: pack('17500', '205.19'),
  custom: customKnown,
  sources: ['eur-web-fr', 'no-price-list'],
}

/**
 * The price of 17,500 coins and of the smallest pack in euros, without tax: what Germany and France have in common.
 * France’s 70 coins for 0.85 hold 20% VAT. TikTok rounds small packs up more than large ones.
 */
const netOf17500 = exact<Money>('170.9575')
const netOf70 = rate<Coins, Money>('84', '0.85')

/** Of a euro country where no prices were read: 0.009769 a coin and the VAT of the country, to the cent. */
export function euroWeb({ id, currency, tax }: Region): PriceList {
  const withVat = (net: Money) => partOf(net, plus(one, tax.value))
  const typical = {
    from: exact<Coins>('17500'),
    to: fromUnits<Money>(inUnits(withVat(netOf17500), 2), 2),
  }
  return {
    region: id,
    buy: 'web',
    currency,
    packs: [typical],
    typical,
    others: [{ from: netOf70.from, to: withVat(netOf70.to) }],
    custom: customAssumed('30'),
    sources: ['eur-web-derived', 'eur-web', 'eur-web-fr', 'no-price-list'],
  }
}

/** For all euro countries: no better list of the app is known. */
export const euroApp: Omit<RoughPrices, 'regions'> = {
  buy: 'app',
  currency: 'EUR',
  packs: [pack('400', '6.99'), pack('130', '2.49')],
  sources: ['eur-app-fr'],
}

export const brWeb2025: PriceList = {
  region: 'br',
  buy: 'web',
  currency: 'BRL',
  packs: [pack('30', '1.89')],
  typical: pack('30', '1.89'),
  others: [pack('17500', '945.00')],
  custom: customAssumed('30'),
  sources: ['brl-web-2025', 'brl-web-copy', 'no-price-list'],
}

export const mxWeb: PriceList = {
  region: 'mx',
  buy: 'web',
  currency: 'MXN',
  packs: [
    pack('30', '6.89'),
    pack('350', '80.25'),
    pack('700', '160.49'),
    pack('1400', '320.95'),
    pack('3500', '802.39'),
    pack('7000', '1604.75'),
    pack('17500', '4011.85'),
  ],
  typical: pack('350', '80.25'),
  custom: customAssumed('30'),
  sources: ['mxn-web', 'no-price-list'],
}

export const peWeb: PriceList = {
  region: 'pe',
  buy: 'web',
  currency: 'PEN',
  packs: [
    pack('30', '1.35'),
    pack('350', '15.45'),
    pack('700', '30.89'),
    pack('1400', '61.79'),
    pack('3500', '154.45'),
    pack('7000', '308.89'),
    pack('17500', '772.25'),
  ],
  typical: pack('350', '15.45'),
  custom: customAssumed('30'),
  sources: ['pen-web', 'no-price-list'],
}

export const maWeb: PriceList = {
  region: 'ma',
  buy: 'web',
  currency: 'MAD',
  packs: [
    pack('30', '3.05'),
    pack('350', '35.05'),
    pack('700', '70.05'),
    pack('1400', '140.85'),
    pack('3500', '352.05'),
    pack('7000', '704.05'),
  ],
  typical: pack('350', '35.05'),
  custom: customAssumed('30'),
  sources: ['mad-web', 'no-price-list'],
}

export const vnWeb: PriceList = {
  region: 'vn',
  buy: 'web',
  currency: 'VND',
  packs: [
    pack('30', '9800'),
    pack('350', '113900'),
    pack('700', '227700'),
    pack('1400', '455300'),
    pack('3500', '1138100'),
    pack('7000', '2276200'),
    pack('17500', '5690400'),
  ],
  typical: pack('350', '113900'),
  others: [pack('70', '19100')],
  custom: customAssumed('30'),
  sources: ['vnd-web', 'vnd-web-old', 'no-price-list'],
}

export const vnApp2024: PriceList = {
  region: 'vn',
  buy: 'app',
  currency: 'VND',
  packs: [pack('5', '2000'), pack('16500', '6999000')],
  typical: pack('16500', '6999000'),
  others: [pack('70', '31000')],
  sources: ['vnd-app-2024', 'vnd-copy-old', 'no-price-list'],
}

/** One size is known, and what two guides give without saying where coins were bought. */
export const jpWeb: PriceList = {
  region: 'jp',
  buy: 'web',
  currency: 'JPY',
  packs: [pack('1000', '1800')],
  typical: pack('1000', '1800'),
  others: [pack('70', '110'), pack('44999', '83000')],
  custom: customKnown,
  sources: ['jpy-web', 'jpy-old', 'jpy-guide', 'no-price-list'],
}

export const jpApp: PriceList = {
  region: 'jp',
  buy: 'app',
  currency: 'JPY',
  packs: [pack('1000', '2400')],
  typical: pack('1000', '2400'),
  others: [pack('44999', '83000')],
  sources: ['jpy-app', 'jpy-guide', 'no-price-list'],
}

/** From the day that gifts started in Korea; nothing newer is known. */
export const krApp2021: PriceList = {
  region: 'kr',
  buy: 'app',
  currency: 'KRW',
  packs: [
    pack('70', '1400'),
    pack('350', '6500'),
    pack('700', '13000'),
    pack('1050', '20000'),
    pack('3500', '65000'),
    pack('7000', '130000'),
  ],
  typical: pack('350', '6500'),
  sources: ['krw-app-2021', 'no-price-list'],
}

export const ghWeb: RoughPrices = {
  regions: ['gh'],
  buy: 'web',
  currency: 'GHS',
  packs: [pack('300', '44.89'), pack('100', '14.99')],
  sources: ['ghs-web'],
}

export const idApp: RoughPrices = {
  regions: ['id'],
  buy: 'app',
  currency: 'IDR',
  packs: [pack('70', '17000'), pack('100', '25000')],
  sources: ['idr-app'],
}

export const idWeb: RoughPrices = {
  regions: ['id'],
  buy: 'web',
  currency: 'IDR',
  packs: [pack('70', '11900')],
  sources: ['idr-web-copy'],
}

/** The founding article's two prices; its worked example uses the higher. */
export const articleApp: PriceList = {
  region: 'us',
  buy: 'app',
  currency: 'USD',
  packs: [pack('100', '1.30'), pack('100', '1.50')],
  typical: pack('100', '1.50'),
  sources: ['article-price', 'article-example'],
}
