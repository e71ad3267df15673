import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from './parse-front-matter.ts'

describe('front matter', () => {
  it('reads values, lists and the body', () => {
    const text =
      '---\ntitle: "Duties: Norway"\ntags: [a, b]\nquestions:\n  - Who pays?\n  - When?\n---\n\n# Body\n'

    expect(parseFrontMatter(text)).toEqual({
      fields: { title: 'Duties: Norway', tags: ['a', 'b'], questions: ['Who pays?', 'When?'] },
      body: '# Body',
    })
  })

  it('takes a text without any', () => {
    expect(parseFrontMatter('Just text\n---\n')).toEqual({ fields: {}, body: 'Just text\n---\n' })
  })

  it.each([
    ['---\ntitle: x\n', 'not closed'],
    ['---\nno field here\n---\n', 'no field here'],
  ])('says what is wrong with %j', (text, problem) => {
    expect(() => parseFrontMatter(text)).toThrow(problem)
  })
})
