import { describe, expect, it } from 'vitest'
import { HintBatch, type Hint } from './hint-batch.ts'

describe('hints that are sent together', () => {
  it('send the first at once and the rest by one', async () => {
    const sent: (readonly Hint[])[] = []
    const batch = new HintBatch(async (hints) => void sent.push(hints))

    const all = ['a', 'b', 'c', 'b'].map((about) => batch.hint('moved', about))
    expect(sent).toEqual([[{ channel: 'moved', about: 'a' }]])
    await Promise.all(all)

    expect(sent.slice(1)).toEqual([
      [
        { channel: 'moved', about: 'b' },
        { channel: 'moved', about: 'c' },
      ],
    ])
  })

  it('tell apart channels that carry the same words', async () => {
    const sent: Hint[] = []
    const batch = new HintBatch(async (hints) => void sent.push(...hints))

    await Promise.all(['one', 'two', 'two'].map((channel) => batch.hint(channel, 'x')))

    expect(sent.map(({ channel }) => channel)).toEqual(['one', 'two'])
  })

  it('go on after a sending that failed', async () => {
    let isAway = true
    const batch = new HintBatch(async () => {
      if (isAway) throw new Error('away')
    })

    await expect(batch.hint('moved', 'a')).rejects.toThrow('away')
    isAway = false

    await expect(batch.hint('moved', 'a')).resolves.toBeUndefined()
  })
})
