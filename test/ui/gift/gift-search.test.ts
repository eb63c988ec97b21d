import { describe, expect, it } from 'vitest'
import { gifts as catalogue } from '../../../src/data/catalogue'
import type { CatalogueGift, Gift } from '../../../src/domain/gift'
import { likelyOption, searchGifts } from '../../../src/ui/gift/gift-search'

const gift = (name: string, coins: number): CatalogueGift => {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  return {
    kind: 'catalogue',
    slug,
    name,
    plural: undefined,
    coins,
    id: null,
    source: 'a-list',
    earlier: [],
    seen: 1,
  }
}

const search = (query: string, all: readonly CatalogueGift[], recent: readonly string[]) =>
  searchGifts(query, all, recent, ['coin', 'coins'])

const gifts = [
  gift('Rose', 1),
  gift('Heart', 1),
  gift('Cap', 99),
  gift('Hearts', 199),
  gift('Café Crème', 1999),
  gift('Adam’s Dream', 25999),
  gift('Leon the Kitten', 4888),
  gift('Paper Rose', 19),
  gift('2026', 1),
  gift('Lion', 29999),
  gift('Whale', 1000),
  gift('Galaxy', 1001),
  gift('Magic Box', 1002),
  gift('Hat & Moustache', 1003),
  gift('Universe', 44998),
  gift('Universe+', 44999),
  gift('Make-up Kit', 1004),
]

/** Headings and names, as the list shows them. */
const found = (query: string, recent: readonly string[] = []) =>
  search(query, gifts, recent).sections.map(
    (section) => `${section.heading}: ${section.gifts.map(({ name }) => name).join(', ')}`,
  )

describe('without a query', () => {
  it('offers the recent gifts, then the popular ones without repeating any', () => {
    expect(found('', ['lion', 'cap'])).toEqual([
      'recent: Lion, Cap',
      'popular: Rose, Heart, Hearts, Café Crème, Adam’s Dream, Leon the Kitten, Paper Rose, 2026, Whale, Galaxy, Magic Box, Hat & Moustache, Universe, Universe+, Make-up Kit',
    ])
  })

  it('shows no heading for recent gifts where there are none', () => {
    expect(found('  ').map((section) => section.split(':')[0])).toEqual(['popular'])
  })

  it('passes over recent gifts that it does not know, and repeats', () => {
    expect(found('', ['gone', 'lion', 'lion'])[0]).toBe('recent: Lion')
  })

  it('stops at five recent and twenty popular gifts', () => {
    const slugs = catalogue.slice(0, 8).map(({ slug }) => slug)
    const { sections, total } = search('', catalogue, slugs)
    expect(sections.map((section) => section.gifts.length)).toEqual([5, 20])
    expect(total).toBe(25)
  })
})

describe('a name that is searched for', () => {
  it('comes before names that start with it, and those before names that contain it', () => {
    expect(found('rose')).toEqual(['results: Rose, Paper Rose'])
    expect(found('heart')).toEqual(['results: Heart, Hearts'])
  })

  it('is found without its diacritics and with a straight apostrophe', () => {
    expect(found('cafe creme')).toEqual(['results: Café Crème'])
    expect(found("adam's")).toEqual(['results: Adam’s Dream'])
  })

  it('is found by its letters in order where nothing fits better', () => {
    expect(found('leon kitten')).toEqual(['results: Leon the Kitten'])
    expect(found('lion')).toEqual(['results: Lion'])
  })

  it.each([
    ['Ｌｉｏｎ', 'Lion'],
    ['lion. ', 'Lion'],
    [' «Lion»,', 'Lion'],
    ['LİON', 'Lion'],
    ['lıon', 'Lion'],
    ['l\u200bion\ufe0f', 'Lion'],
    ['adams dream', 'Adam’s Dream'],
    ['adam´s dream', 'Adam’s Dream'],
    ['paper-rose', 'Paper Rose'],
    ['make up kit', 'Make-up Kit'],
    ['make\u2011up  kit', 'Make-up Kit'],
    ['hat and moustache', 'Hat & Moustache'],
    ['hat &moustache', 'Hat & Moustache'],
    ['hat-&-moustache', 'Hat & Moustache'],
    ['universe plus', 'Universe+'],
    ['Universe +', 'Universe+'],
    ['universe', 'Universe'],
    ['leon-the-kitten', 'Leon the Kitten'],
  ])('is found however it is written: %j', (query, name) => {
    const { sections, isExact } = search(query, gifts, [])
    expect(sections[0]?.gifts[0]?.name).toBe(name)
    expect(isExact).toBe(true)
  })

  it.each([
    ['roses', 'Rose'],
    ['HEARTS.', 'Heart'],
    ['galaxies', 'Galaxy'],
    ['magic boxes', 'Magic Box'],
    ['whales', 'Whale'],
    ['adam’s dreams', 'Adam’s Dream'],
  ])('is found first by more than one of it: %s', (query, name) => {
    const { sections, isExact } = search(query, gifts, [])
    expect(sections[0]?.gifts[0]?.name).toBe(name)
    expect(isExact).toBe(true)
  })

  it.each([
    ['roses', ['rose', 'roses']],
    ['hearts', ['hearts', 'heart']],
    ['gingerbread men', ['gingerbread-man']],
    ['tiktok universe plus', ['tiktok-universe-plus']],
    ['heart-5282', ['heart-5282']],
    ['party on & on', ['party-on-and-on']],
    ['hi rosie', ['hi-rosie']],
  ])('of the catalogue is the best known of those that are called that: %s', (query, slugs) => {
    const [results] = search(query, catalogue, []).sections
    expect(results?.gifts.slice(0, slugs.length).map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each(['li', 'lion king', 'rose s', ''])('is not just what was typed: %j', (query) => {
    expect(search(query, gifts, []).isExact).toBe(false)
  })

  it('is not a gift without a number', () => {
    expect(search('null', catalogue, [])).toMatchObject({ isExact: false, total: 0 })
  })

  it.each([
    ['BFF Necklace', 'Friendship Necklace'],
    ['bff neck', 'Friendship Necklace'],
    ['Popular Vote', 'Go Popular'],
    ['team cheers', 'Club Cheers'],
    ['little hippo', 'Baby Hippo'],
  ])('may be another that lists have for the gift: %s', (query, name) => {
    expect(search(query, catalogue, []).sections[0]?.gifts[0]?.name).toBe(name)
  })

  it('with a slip in it comes before names that merely have its letters', () => {
    expect(search('Lyon', catalogue, []).sections[0]?.gifts[0]?.name).toBe('Lion')
  })

  it('may be TikTok’s number for the gift', () => {
    for (const query of ['5655', '#5655']) {
      expect(search(query, catalogue, []).sections[0]?.gifts.map(({ name }) => name)).toContain(
        'Rose',
      )
    }
  })

  it('of marks alone is none: the recent and the popular gifts are offered', () => {
    expect(found('…')).toEqual(found(''))
  })

  it('finds nothing if no gift has it', () => {
    expect(search('xyzzy', gifts, [])).toMatchObject({ sections: [], total: 0, price: null })
  })

  it('with many matches is cut at 50, and says how many there are', () => {
    const { sections, total } = search('a', catalogue, [])
    expect(sections[0]?.gifts).toHaveLength(50)
    expect(total).toBeGreaterThan(50)
  })
})

describe('a price that is searched for', () => {
  it('finds the gifts of that price first, then prices that start with it', () => {
    expect(found('199')).toEqual(['results: Hearts, Café Crème'])
    expect(found('19')).toEqual(['results: Paper Rose, Hearts, Café Crème'])
  })

  it.each(['199 coins', '199coin', '199 co', ' 199 ', '199 coins.', '１９９'])(
    'may be written “%s”',
    (query) => {
      expect(search(query, gifts, []).price).toBe(199)
      expect(found(query)).toEqual(['results: Hearts, Café Crème'])
    },
  )

  it.each(['1000', '1,000', '1.000', '1 000', '1’000', '1,000 coins'])(
    'is a thousand in “%s”',
    (query) => {
      expect(search(query, gifts, []).price).toBe(1000)
      expect(found(query)).toEqual(['results: Whale'])
    },
  )

  it.each([
    ['en-IN', 100_000],
    ['bn', 1000],
    ['fa', 1000],
    ['ar-EG', 44_999],
    ['hi-IN-u-nu-deva', 1_000_000],
    ['de-CH', 29_999],
    ['fr', 29_999],
  ])('is read as a list in %s writes it: %i', (locale, price) => {
    const shown = new Intl.NumberFormat(locale).format(price)
    expect(search(shown, gifts, []).price, shown).toBe(price)
  })

  it.each(['0', '007', '1,5', '1.5', '1,0000', '-5', '1e3', '1000001', '1,000.000', '12 roses'])(
    'is not read into “%s”',
    (query) => {
      expect(search(query, gifts, []).price).toBeNull()
    },
  )

  it.each(['1,00,00', '1,0,000', '1,00.000', '۰', '۱٫۵'])(
    'is not read from “%s”, which no list writes',
    (query) => {
      expect(search(query, gifts, []).price).toBeNull()
    },
  )

  it('is read with the word for coins in the language of the page, and no other', () => {
    const german = (query: string) => searchGifts(query, gifts, [], ['münze', 'münzen']).price
    expect(['199 Münzen', '199 mün', '199'].map(german)).toEqual([199, 199, 199])
    expect(german('199 coins')).toBeNull()
  })

  it('may be a million coins at most', () => {
    expect(search('1,000,000', gifts, []).price).toBe(1_000_000)
  })

  it('still finds a gift with that number for its name', () => {
    expect(found('2026')).toEqual(['results: 2026'])
  })
})

describe('the likely option', () => {
  const custom: Gift = { kind: 'custom', coins: 1 }
  const likely = (query: string) => {
    const results = search(query, gifts, [])
    const options = [...results.sections.flatMap((section) => section.gifts), custom]
    const index = likelyOption(results, options)
    const option = index === null ? undefined : options[index]
    return option?.kind === 'catalogue' ? option.name : option?.kind
  }

  it('is the best match of a name, and none where nothing matches', () => {
    expect(likely('heart')).toBe('Heart')
    expect(likely('xyzzy')).toBeUndefined()
    expect(likely(' ')).toBeUndefined()
    expect(likely('…')).toBeUndefined()
  })

  it('is a gift of just the typed price, or else a custom one', () => {
    expect(likely('199')).toBe('Hearts')
    expect(likely('20')).toBe('custom')
    expect(likely('299')).toBe('custom')
  })
})
