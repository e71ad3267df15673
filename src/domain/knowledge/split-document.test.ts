import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aKnowledgeDocument } from '#test/fakes/knowledge/a-knowledge-document.ts'
import { splitDocument, toPassages } from './split-document.ts'

const split = (body: string, format: 'markdown' | 'html' | 'text' = 'markdown') =>
  splitDocument({ title: 'Shipping', body, format, language: 'en' })

describe('splitting documents', () => {
  it('keeps the headings above each passage', () => {
    const passages = split('# Shipping\nHello.\n## Countries\n### North\nNorway.\n## Prices\nFree.')

    expect(passages).toEqual([
      { headings: [], text: 'Hello.', ordinal: 0 },
      { headings: ['Countries', 'North'], text: 'Norway.', ordinal: 1 },
      { headings: ['Prices'], text: 'Free.', ordinal: 2 },
    ])
  })

  it('makes passages of about 500 characters', () => {
    const sentence = 'Every parcel is packed by hand in the workshop by the sea.'

    const passages = split(Array.from({ length: 40 }, () => sentence).join(' '))

    expect(passages).toHaveLength(5)
    for (const { text } of passages.slice(0, -1)) {
      expect(text.length).toBeGreaterThan(400)
      expect(text.length).toBeLessThanOrEqual(500)
    }
  })

  it('never cuts a sentence, however long', () => {
    const sentence = `It goes on ${'and on '.repeat(120)}for ever.`

    expect(split(`Short one. ${sentence} Another.`).map(({ text }) => text)).toContain(sentence)
  })

  it('bounds text that has no end', () => {
    const passages = split('a'.repeat(9_000), 'text')

    expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(2_000)
  })

  it('reads table rows with what their columns are called', () => {
    const passages = split('| Country | Days |\n| --- | --- |\n| Norway | 4 to 7 |\n| Sweden | 3 |')

    expect(passages[0]?.text).toBe('Country: Norway, Days: 4 to 7\nCountry: Sweden, Days: 3')
  })

  it('keeps list items on lines of their own, with their numbers', () => {
    const passages = split('Do this:\n\n1. Open it.\n2. Rinse it\n   well.\n\n- Or not\n- at all')

    expect(passages[0]?.text.split('\n')).toEqual([
      'Do this:',
      '1. Open it.',
      '2. Rinse it well.',
      'Or not',
      'at all',
    ])
  })

  it('keeps numbered steps together, with what stands between them', () => {
    const filler = 'Every parcel is packed by hand in the workshop by the sea. '.repeat(4)
    const steps = [1, 2, 3, 4].map((number) => `${number}. ${filler}`)
    const body = [steps[0], steps[1], '', 'Wait a moment.', '', steps[2], steps[3]].join('\n')

    const passages = split(`${filler}${filler}\n\n${body}\n\n${filler}`)

    expect(passages.map(({ text }) => text.match(/^\d(?=\. )/gmu) ?? [])).toEqual([
      [],
      ['1', '2', '3', '4'],
      [],
    ])
  })

  it('cuts between steps where they are many', () => {
    const steps = Array.from(
      { length: 60 },
      (_, place) => `${place + 1}. Fold the sheet once more.`,
    )

    const lengths = split(steps.join('\n')).map(({ text }) => text.length)

    expect(lengths.length).toBeGreaterThan(1)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_500)
  })

  it('keeps a heading with nothing below it', () => {
    expect(split('## We are closed in January\n## Open\nFrom ten.')).toEqual([
      expect.objectContaining({ text: 'We are closed in January' }),
      expect.objectContaining({ text: 'From ten.' }),
    ])
  })

  it('gives passages ids that follow from their place', () => {
    const document = aKnowledgeDocument({
      id: 'd-1',
      body: '# A\nOne.\n# B\nTwo.',
      language: undefined,
    })

    expect(toPassages(document)).toMatchObject([
      { id: 'd-1:0', documentId: 'd-1', ordinal: 0, language: 'und', audience: 'public' },
      { id: 'd-1:1', documentId: 'd-1', ordinal: 1 },
    ])
  })

  it('loses no character of plain text', () => {
    const bare = (text: string) => text.replace(/\s+/gu, '')
    const words = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 60 })

    fc.assert(
      fc.property(words, (parts) => {
        const body = parts.join(' ')
        expect(
          bare(
            split(body, 'text')
              .map(({ text }) => text)
              .join(' '),
          ),
        ).toBe(bare(body))
      }),
    )
  })

  it('takes any input in any format', () => {
    const marks = fc.constantFrom(
      '<',
      '>',
      '"',
      '|',
      '#',
      '- ',
      '\n',
      '```',
      '<b',
      '</',
      '&#',
      '[a](',
      '*',
      '_',
      'x. ',
      '---',
    )

    fc.assert(
      fc.property(fc.array(marks, { maxLength: 80 }), (parts) => {
        for (const format of ['markdown', 'html', 'text'] as const)
          for (const { text } of split(parts.join(''), format)) expect(text).not.toBe('')
      }),
    )
  })

  it('reads a mebibyte of broken marks in a second', () => {
    const start = performance.now()

    for (const mark of ['<a "', '<nav>', '[a](', '<!--', '**', '`a', '|', '&'])
      for (const format of ['markdown', 'html'] as const) split(mark.repeat(100_000), format)

    expect(performance.now() - start).toBeLessThan(16_000)
  })
})
