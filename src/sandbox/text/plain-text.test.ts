import { describe, expect, it } from 'vitest'
import { toPlainText } from './plain-text.ts'

describe('Plain text of a body', () => {
  it.each([
    ['<p>a &amp; b</p>\n<p>c</p>', 'a & b\nc'],
    ['<p>a<br>b</p>', 'a\nb'],
    ['<ul>\n<li>a</li>\n<li>b</li></ul>', '- a\n- b'],
    ['<p>See <a href="https://e.org">here</a>.</p>', 'See here (https://e.org).'],
    [
      '<p>Look:</p>\n<div class="intercom-container"><img src="https://e.org/x.png"></div>\n<p>End</p>',
      'Look:\n[Image]\nEnd',
    ],
    ['', ''],
  ])('turns %s into lines', (html, text) => {
    expect(toPlainText(html)).toBe(text)
  })
})
