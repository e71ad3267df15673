import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'

const length = 10_000
/** Far above what a reading takes, far below what a quadratic one would. */
const generousMs = 1_500

function filled(piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

const hostile: Record<string, string> = {
  spaces: filled(' '),
  'empty lines': filled(' \n'),
  'one long word': filled('a'),
  'single letters': filled('a '),
  'nested quotes': filled('> '),
  'quote marks': filled('"\'“'),
  marks: filled('!?'),
  dots: filled('. '),
  dashes: filled('-'),
  addresses: filled('a@a.'),
  digits: filled('1234567890 '),
  'combining marks': filled('e\u0301\u0301'),
  'unknown words': filled('xyzzy plugh quux grault '),
  'words of wishes': filled('to my to the your agent no not never speak with '),
  'words of mood': filled('still waiting again how long nobody answers and '),
  'German words': filled('mit dem einen an die nicht kein mitarbeiter der ist '),
  'Japanese text': filled('担当者と話をさせてくださいと言われたのですが、'),
}

describe('hostile messages', () => {
  it.each(Object.entries(hostile))('are read in bounded time: %s', (_, text) => {
    readMessage({ text, channel: 'web' })
    const startedAt = performance.now()

    readMessage({ text, channel: 'web' })
    readMessage({ text, channel: 'email', subject: text.slice(0, 500) })

    expect(performance.now() - startedAt).toBeLessThan(generousMs)
  })

  it('never make the reading throw', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    const channel = fc.constantFrom('web' as const, 'email' as const, 'other' as const)

    fc.assert(
      fc.property(text, text, channel, (body, subject, by) => {
        const reading = readMessage({ text: body, subject, senderEmail: subject, channel: by })

        expect(reading.evidence.every((sign) => sign !== '')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
