import { describe, expect, it } from 'vitest'
import { htmlBlocks } from './html-blocks.ts'

const textsOf = (html: string) => htmlBlocks(html).map(({ text }) => text)

describe('reading HTML', () => {
  it('reads headings, paragraphs and inline marks', () => {
    expect(htmlBlocks('<h2>Duties &amp; taxes</h2><p>No <b>du</b>ties.<br>None.</p>')).toEqual([
      { kind: 'heading', level: 2, text: 'Duties & taxes' },
      { kind: 'line', text: 'No duties.' },
      { kind: 'line', text: 'None.' },
    ])
  })

  it('leaves out what no reader sees', () => {
    const html =
      '<style>p{}</style><script>if (1 < 2) x()</script><nav>Menu</nav><!-- no --><p>Seen</p>'

    expect(textsOf(html)).toEqual(['Seen'])
  })

  it('labels table cells, closed or not', () => {
    expect(textsOf('<table><tr><th>Day<th>Open<tr><td>Monday<td>9 to 5</table>')).toEqual([
      'Day: Monday, Open: 9 to 5',
    ])
  })

  it('numbers the items of ordered lists', () => {
    expect(textsOf('<ol><li>Open<li><p>Rinse</p></ol><ul><li>Dry</ul>')).toEqual([
      '1. Open',
      '2. Rinse',
      'Dry',
    ])
  })

  it.each([
    ['3 < 4 and 5 > 4', ['3 < 4 and 5 > 4']],
    ['<p title="a > b">Kept</p>', ['Kept']],
    ['<nav>Never closed <p>but kept</p>', ['Never closed', 'but kept']],
    ['Broken <b', ['Broken <b']],
    ['&uuml;ber &#8364;5 &#x1F600; &nosuch;', ['über €5 😀 &nosuch;']],
    ['&#0; &#xD800; &#99999999;', ['&#0; &#xD800; &#99999999;']],
  ])('reads %j without losing words', (html, texts) => {
    expect(textsOf(html)).toEqual(texts)
  })
})
