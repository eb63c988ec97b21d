import type { Coins, Money } from '../domain/amount'
import { rate } from '../domain/amount'
import type { PriceList } from '../domain/rate-set'
import { customAssumed } from './custom-amounts'

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

/** The pack that sold best stands for the list. */
export const usApp2023: PriceList = {
  region: 'us',
  buy: 'app',
  currency: 'USD',
  packs: [
    pack('65', '0.99'),
    pack('330', '4.99'),
    pack('660', '9.99'),
    pack('1321', '19.99'),
    pack('3303', '49.99'),
    pack('6607', '99.99'),
    pack('16500', '249.99'),
  ],
  typical: pack('1321', '19.99'),
  sources: ['usd-app-2023', 'usd-app-2023-ladder', 'usd-app-2023-copy', 'no-price-list'],
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
  custom: customAssumed('30', 'custom-us'),
  sources: ['usd-web-2025', 'tiktok-web', 'no-price-list'],
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
  custom: customAssumed('70', 'eur-web'),
  sources: ['eur-web', 'eur-web-2025', 'no-price-list'],
}

export const brWeb2025: PriceList = {
  region: 'br',
  buy: 'web',
  currency: 'BRL',
  packs: [pack('30', '1.89')],
  typical: pack('30', '1.89'),
  custom: customAssumed('30'),
  sources: ['brl-web-2025', 'no-price-list'],
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
  custom: customAssumed('30'),
  sources: ['vnd-web', 'no-price-list'],
}

export const vnApp2024: PriceList = {
  region: 'vn',
  buy: 'app',
  currency: 'VND',
  packs: [pack('5', '2000'), pack('16500', '6999000')],
  typical: pack('16500', '6999000'),
  sources: ['vnd-app-2024', 'no-price-list'],
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
