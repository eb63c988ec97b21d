import { describe, expect, it } from 'vitest'
import { coinsIn, readText, readTexts, rowsIn } from './read-text'
import { START, STORY_COINS, stories, viewers } from './story'

/** Format → total, in the titles. */
describe('the same LIVE as each program writes it', () => {
  const read = stories.map(([format, kind, text]) => {
    const all = readText(text)
    return [format, kind, coinsIn(all.gifts).toLocaleString('en'), all] as const
  })

  it.each(read)('%s (%s) → %s coins', (format, _, __, { gifts, note }) => {
    expect(coinsIn(gifts)).toBe(STORY_COINS)
    expect(note).toMatchObject({ format, unread: 0, problem: null })
    expect(gifts.people).toHaveLength(3)
    expect(gifts.kinds).toHaveLength(3)
    expect(Array.from(gifts.counts)).toEqual([5, 1, 1, 3])
  })

  it.each(stories.filter(([format]) => !/webhook|relay/.test(format)))(
    'has the start time of each streak: %s (%s)',
    (format, _, text) => {
      const { gifts } = readText(text)
      const first = Math.round(((gifts.times[0] ?? 0) - START) / 1000)
      expect(first).toBe(/tracker|columns/.test(format) ? 7 : 1)
    },
  )

  it.each(stories.filter(([format]) => !/tracker|relay|columns/.test(format)))(
    'keeps ids beyond 2^53 to the last digit: %s (%s)',
    (_, __, text) => {
      const ids = readText(text).gifts.people.map(({ id }) => id)
      expect(ids).toEqual([viewers[1].id, viewers[2].id, viewers[3].id])
    },
  )

  it('gives the same totals when cut into two files anywhere', () => {
    for (const [format, kind, text] of stories.filter((story) => story[1] === 'lines')) {
      const written = text.split('\n')
      for (let at = 1; at < written.length; at++) {
        const { gifts } = readTexts(
          { text: written.slice(0, at).join('\n') },
          { text: written.slice(at).join('\n') },
        )
        expect(rowsIn(gifts), `${format} ${kind} at ${at}`).toEqual(rowsIn(readText(text).gifts))
      }
    }
  })

  it('keeps names with commas, quotes and emoji', () => {
    for (const [format, , text] of stories.filter(([name]) => name === 'columns')) {
      const { gifts } = readText(text)
      expect(
        gifts.people.map(({ name }) => name),
        format,
      ).toEqual([viewers[1].name, viewers[2].name, viewers[3].name])
      expect(rowsIn(gifts)[3]).toBe('3 Finger Heart by made_up_3')
    }
  })
})
