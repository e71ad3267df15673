import { describe, expect, it } from 'vitest'
import { markdownBlocks } from './markdown-blocks.ts'

const textsOf = (markdown: string) => markdownBlocks(markdown).map(({ text }) => text)

describe('reading Markdown', () => {
  it.each([
    ['**Bold** and *italic* and ~~gone~~', 'Bold and italic and gone'],
    ['snake_case_name and _this_', 'snake_case_name and this'],
    ['[a link](https://x.example/a_(b)) and <https://y.example>', 'a link and https://y.example'],
    ['![picture](x.png) after', 'after'],
    ['\\*not italic\\* and 2 \\* 3', '*not italic* and 2 * 3'],
    ['`code_with_marks*` stays', 'code_with_marks* stays'],
    ['5 * 3 * 2 and a*b', '5 * 3 * 2 and a*b'],
    ['<b>Inline</b> tags &amp; signs', 'Inline tags & signs'],
  ])('strips the marks of %j', (markdown, text) => {
    expect(textsOf(markdown)).toEqual([text])
  })

  it('reads both kinds of headings', () => {
    expect(markdownBlocks('# One #\nTwo\n---\nText')).toEqual([
      { kind: 'heading', level: 1, text: 'One' },
      { kind: 'heading', level: 2, text: 'Two' },
      { kind: 'line', text: 'Text' },
    ])
  })

  it('joins wrapped lines and keeps hard breaks', () => {
    expect(textsOf('one\ntwo  \nthree\n\nfour')).toEqual(['one two', 'three', 'four'])
  })

  it('leaves code as it stands', () => {
    expect(textsOf('```js\nlet a_b = 1 * 2\n```\nafter')).toEqual(['let a_b = 1 * 2', 'after'])
  })

  it('reads quotes, blocks of HTML and rules', () => {
    expect(textsOf('> quoted\n> words\n\n---\n<div>in a <i>box</i></div>\n\nend')).toEqual([
      'quoted words',
      'in a box',
      'end',
    ])
  })
})
