import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlineImageUrls } from './inline-images.ts'

describe('inline images', () => {
  it('[F1] finds addresses in any quoting and decodes them', () => {
    const html = `<IMG alt="a > b" src='https://a.test/1?x=1&amp;y=2'><img src=https://a.test/2 /><p>`

    expect(inlineImageUrls(html)).toEqual(['https://a.test/1?x=1&y=2', 'https://a.test/2'])
  })

  it('[F1] leaves out pixels, other schemes and what is not src', () => {
    const html =
      '<p>Hi</p><img src="https://a.test/p.gif" width="1" height="1"><img src="data:image/png;base64,AA">' +
      '<img data-src="https://a.test/x"><imgx src="https://a.test/y"><img src="javascript:1">'

    expect(inlineImageUrls(html)).toEqual([])
  })

  it('[F1, G9] keeps a pixel that is all the customer sent', () => {
    const html = '<div><img src="https://a.test/dot.png" width="1" height="1"></div>'

    expect(inlineImageUrls(html)).toEqual(['https://a.test/dot.png'])
  })

  it('[F1] stays quick with tags that never close', () => {
    const html = '<img "'.repeat(300_000)
    const startedAt = performance.now()

    expect(inlineImageUrls(html)).toEqual([])
    expect(performance.now() - startedAt).toBeLessThan(2_000)
  })

  it('[F1] never throws, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(inlineImageUrls(`<img ${text}`)).toBeInstanceOf(Array)
      }),
    )
  })
})
