import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlTokens } from './html-tokens.ts'
import { looksLikeHtml, toIntercomHtml, typedTextToHtml } from './intercom-html.ts'

describe('How Intercom keeps a body', () => {
  it.each([
    ['bare text', 'Hello', '<p class="no-margin">Hello</p>'],
    ['lines of text', 'a\nb\n\nc', '<p class="no-margin">a<br>b</p>\n<p class="no-margin">c</p>'],
    ['signs that are no tags', 'a < b & c', '<p class="no-margin">a &lt; b &amp; c</p>'],
    ['a document', '<html><body><p>Hi</p></body></html>', '<p class="no-margin">Hi</p>'],
    [
      'strong and em',
      '<p><strong>a</strong> <em>b</em></p>',
      '<p class="no-margin"><b>a</b> <i>b</i></p>',
    ],
    [
      'text beside blocks',
      'a<ul><li>b<li>c</ul>d',
      '<p class="no-margin">a</p>\n<ul>\n<li>b</li>\n<li>c</li></ul>\n<p class="no-margin">d</p>',
    ],
    [
      'divisions',
      '<div>a</div><div>b</div>',
      '<p class="no-margin">a</p>\n<p class="no-margin">b</p>',
    ],
    [
      'scripts and styles',
      '<p>a</p><script>x()</script><style>p{}</style>',
      '<p class="no-margin">a</p>',
    ],
    ['handlers', '<p onclick="x()">a</p>', '<p class="no-margin">a</p>'],
    [
      'links',
      '<a href="https://e.org/?a=1&b=2">x</a>',
      '<p class="no-margin"><a href="https://e.org/?a=1&amp;b=2" rel="nofollow noopener noreferrer" target="_blank">x</a></p>',
    ],
    ['links that run code', '<a href="javascript:x()">x</a>', '<p class="no-margin">x</p>'],
    ['tags left open', '<p><b>a', '<p class="no-margin"><b>a</b></p>'],
    ['empty paragraphs', '<p></p><p>a</p><p> </p>', '<p class="no-margin">a</p>'],
    ['nothing', '', ''],
  ])('rewrites %s', (_what, given, kept) => {
    expect(toIntercomHtml(given)).toBe(kept)
  })

  it('keeps every word, whatever the markup around it', () => {
    const markup = [
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '<li>',
      '</ul>',
      '<br>',
      '<div>',
      '<x>',
      ' ',
    ]
    const pieces = fc.oneof(fc.constantFrom(...markup), fc.constantFrom('word', '&amp;', '1'))
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (chosen) => {
        const html = toIntercomHtml(chosen.join(''))

        const words = chosen.filter((piece) => !markup.includes(piece)).join('')
        expect(html.replaceAll(/<[^>]*>|\s/g, '')).toBe(words)
      }),
    )
  })

  it('lets no tag through that it does not know', () => {
    const known = new Set([
      'p',
      'br',
      'b',
      'i',
      'u',
      'a',
      'ul',
      'ol',
      'li',
      'h1',
      'h2',
      'pre',
      'code',
      'blockquote',
      'hr',
      'img',
      'div',
    ])
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const tags = htmlTokens(toIntercomHtml(`<x>${text}<svg onload=x>`)).filter(
          (token) => token.kind !== 'text',
        )

        expect(tags.every((tag) => known.has(tag.name))).toBe(true)
      }),
    )
  })

  it.each([
    '<'.repeat(200_000),
    '<a "'.repeat(50_000),
    '<!--'.repeat(50_000),
    '<p>'.repeat(50_000),
    '<script>'.repeat(30_000),
    '<b>'.repeat(100_000),
    '<ul><li>'.repeat(50_000),
    '<!'.repeat(100_000),
  ])('copes with hostile markup in reasonable time', (hostile) => {
    const startedMs = performance.now()

    toIntercomHtml(hostile)

    expect(performance.now() - startedMs).toBeLessThan(3000)
  })

  it('shows typed markup as it was typed', () => {
    expect(typedTextToHtml('use <b>\nplease')).toBe('<p>use &lt;b&gt;<br>please</p>')
  })

  it.each([
    ['<p>Hi</p>', true],
    [' <div class="a">Hi</div>', true],
    ['I wrote <p> there', false],
    ['<pitch me', false],
  ])('tells HTML from typed text: %s', (body, expected) => {
    expect(looksLikeHtml(body)).toBe(expected)
  })
})
