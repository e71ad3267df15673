import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences.ts'

describe('splitting sentences', () => {
  it.each([
    ['It weighs 0.66 kg. It is light.', ['It weighs 0.66 kg.', 'It is light.']],
    ['Use any ink, e.g. Slate. It dries.', ['Use any ink, e.g. Slate.', 'It dries.']],
    ['Really? Yes! Go on…', ['Really?', 'Yes!', 'Go on…']],
    ['Visit example.com. We are open.', ['Visit example.com.', 'We are open.']],
    ['"Is it?" she asked. It was.', ['"Is it?" she asked.', 'It was.']],
    ['1. Open the pen.\n2. Rinse it.', ['1. Open the pen.', '2. Rinse it.']],
    ['返品できます。三十日以内です。', ['返品できます。', '三十日以内です。']],
    ['No full stop at all', ['No full stop at all']],
    ['  \n ', []],
  ])('cuts %j at its ends', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences)
  })

  it('keeps German ordinals and abbreviations whole', () => {
    expect(splitSentences('Am 24. November z. B. ist zu. Danach ist offen.', 'de')).toEqual([
      'Am 24. November z. B. ist zu.',
      'Danach ist offen.',
    ])
  })

  it('loses no character but the space between', () => {
    const bare = (text: string) => text.replace(/\s+/gu, '')

    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(bare(splitSentences(text).join(' '))).toBe(bare(text))
      }),
    )
  })

  it('never cuts a number', () => {
    const number = fc
      .tuple(fc.nat(999), fc.nat(99))
      .map(([whole, part]) => `${whole}.${part} and ${whole},${part}`)

    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 5 }), (numbers) => {
        expect(splitSentences(`It is ${numbers.join(' or ')} long.`)).toHaveLength(1)
      }),
    )
  })
})
