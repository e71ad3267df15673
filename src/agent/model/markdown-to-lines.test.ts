import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownToLines } from './markdown-to-lines.ts'

describe('markdownToLines', () => {
  it('[A7] keeps words, lists and links, and loses the other marks', () => {
    const markdown = [
      '## Returns',
      'You can **return** it *unused*, see [the page](https://a.example/x) or `Orders`.',
      '',
      '1. Open the box',
      '2. Close it',
      '',
      '- One',
      '- Two',
      '',
      '> Quoted',
      '',
      '| Country | Days |',
      '| --- | --- |',
      '| Norway | 4 |',
    ].join('\n')

    expect(markdownToLines(markdown)).toEqual([
      'Returns',
      'You can return it unused, see [the page](https://a.example/x) or Orders.',
      '1. Open the box',
      '2. Close it',
      '- One',
      '- Two',
      'Quoted',
      'Country: Norway, Days: 4',
    ])
  })

  it('[A7] drops HTML, images and unsafe links', () => {
    const markdown =
      '<b>Bold</b> ![x](https://a.example/i.png) [click](javascript:alert(1)) <script>x</script>'

    const [line] = markdownToLines(markdown)

    expect(line).toMatch(/^Bold click/u)
    expect(line).not.toMatch(/script|javascript|png/u)
  })

  it('keeps an ampersand and a comparison as they are', () => {
    expect(markdownToLines('Pens & inks, 3 < 4')).toEqual(['Pens & inks, 3 < 4'])
  })

  it('reads nested quotes in no time', () => {
    expect(markdownToLines('> '.repeat(5_000) + 'deep')).toEqual(['deep'])
  })

  it('throws for no text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-*_>#`|~[\]()<!\n 1.a]{0,80}$/u), (text) => {
        expect(Array.isArray(markdownToLines(text))).toBe(true)
      }),
    )
  })
})
