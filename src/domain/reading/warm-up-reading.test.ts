import { describe, expect, it } from 'vitest'
import { languages } from './languages/languages.ts'
import { warmUpReading } from './warm-up-reading.ts'

describe('warming up the reading of messages', () => {
  it('uses the patterns of each language twice, a step at a time', () => {
    const { wish } = languages[3] ?? {}
    if (wish === undefined) throw new Error('The fourth language is missing.')
    let uses = 0
    const asks = wish.asks
    wish.asks = new Proxy(asks, {
      get: (pattern, name) => {
        if (name === Symbol.match || name === 'exec' || name === 'lastIndex') uses += 1
        const value: unknown = Reflect.get(pattern, name)
        return typeof value === 'function' ? value.bind(pattern) : value
      },
    })

    const steps = [...warmUpReading()]
    wish.asks = asks

    expect(steps).toHaveLength(2 * languages.length)
    expect(uses).toBeGreaterThanOrEqual(2)
  })
})
