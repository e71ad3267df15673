import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../knowledge/document.ts'
import { toReplyHtml, toReplyText } from './to-reply-html.ts'

function citation(rest: Partial<Citation> = {}): Citation {
  return { documentId: 'a', passageId: 'a:0', title: 'Shipping', quote: '', ...rest }
}

const allowedTag =
  /^<\/?(?:p|br|b|i|ul|ol|li)>$|^<a href="(?:https?:\/\/|mailto:)[^"<>]*">$|^<\/a>$/u

/** Tags outside the subset, and text outside a block. */
function faultsIn(html: string): string[] {
  const faults: string[] = []
  let depth = 0
  for (const token of html.match(/<[^>]*>?|[^<]+/gu) ?? []) {
    if (!token.startsWith('<')) {
      if (depth === 0 || token.includes('>')) faults.push(token)
    } else if (!allowedTag.test(token)) faults.push(token)
    else if (/^<(?:p|li)>$/u.test(token)) depth += 1
    else if (/^<\/(?:p|li)>$/u.test(token)) depth -= 1
  }
  return faults
}

const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[<>&"'`*_[\]()#a-z:/. -]{0,60}$/u),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '[x](https://a"onmouseover="b)',
    'https://a.example/<b>',
    '<img src=x onerror=alert(1)>',
    '**<i>**',
    'mailto:a@b.example?x="',
    '1. <li>',
    '- </ul>',
  ),
)

describe('toReplyHtml', () => {
  it('[A7] holds nothing but the safe subset, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(hostileText, { maxLength: 6 }),
        fc.array(fc.record({ title: hostileText, url: hostileText, documentId: fc.uuid() }), {
          maxLength: 5,
        }),
        hostileText,
        (sentences, sources, closing) => {
          const citations = sources.map((source) => citation(source))

          const html = toReplyHtml({ sentences, citations, language: 'en', closing })

          expect(faultsIn(html)).toEqual([])
        },
      ),
    )
  })

  it('[A7] puts sentences into paragraphs and lists', () => {
    const sentences = ['Do this:', '1. Open the cap.', '2. Rinse.', 'Then:', '- Dry it.', 'Done.']

    expect(toReplyHtml({ sentences, language: 'en' })).toBe(
      '<p>Do this:</p><ol><li>Open the cap.</li><li>Rinse.</li></ol><p>Then:</p><ul><li>Dry it.</li></ul><p>Done.</p>',
    )
  })

  it('[A7] turns stray Markdown into HTML', () => {
    const html = toReplyHtml({
      sentences: ['## **Bold** and *slanted* `code` at [Help](https://a.example/x?a=1&b=2).'],
      language: 'en',
    })

    expect(html).toBe(
      '<p><b>Bold</b> and <i>slanted</i> code at <a href="https://a.example/x?a=1&amp;b=2">Help</a>.</p>',
    )
  })

  it('[A7] links addresses and keeps the punctuation outside', () => {
    const html = toReplyHtml({
      sentences: ['See https://a.example/b. Write to a@b.example.'],
      language: 'en',
    })

    expect(html).toBe(
      '<p>See <a href="https://a.example/b">https://a.example/b</a>. Write to <a href="mailto:a@b.example">a@b.example</a>.</p>',
    )
  })

  it('[A2] names each document once, three at most, linked by its address', () => {
    const html = toReplyHtml({
      sentences: ['Ja.'],
      citations: [
        citation({ url: 'https://a.example' }),
        citation({ passageId: 'a:1' }),
        citation({ documentId: 'b', title: 'Tinte & Papier' }),
        citation({ documentId: 'c', title: 'C', url: 'javascript:alert(1)' }),
        citation({ documentId: 'd', title: 'D' }),
      ],
      language: 'de',
      closing: 'Ende.',
    })

    expect(html).toBe(
      '<p>Ja.</p><p><i>Quellen: <a href="https://a.example">Shipping</a>, Tinte &amp; Papier, C</i></p><p>Ende.</p>',
    )
  })

  it('says the same in plain text', () => {
    const text = toReplyText({
      sentences: ['One.', 'Two.', '- Three.'],
      citations: [citation()],
      language: 'xx',
      closing: 'End.',
    })

    expect(text).toBe('One. Two.\n\n- Three.\n\nSource: Shipping\n\nEnd.')
  })
})
