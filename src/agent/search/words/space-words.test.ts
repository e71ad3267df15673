import { describe, expect, it } from 'vitest'
import { spaceWords } from './space-words.ts'

const wordsOf = (question: string) =>
  spaceWords(question)
    .split(/[\s？?。]+/u)
    .filter(Boolean)

describe('spacing the words of a question', () => {
  it.each([
    ['送料はいくらですか？', ['送料']],
    ['商品を返品できますか', ['商品', '返品']],
    ['怎么退货？', ['怎么', '退货']],
    ['환불은 언제', ['환불', '언제']],
    ['Do you ship to 日本?', ['Do', 'you', 'ship', 'to', '日本']],
  ])('reads %j', (question, words) => {
    expect(wordsOf(question)).toEqual(words)
  })

  it('leaves other scripts as they are', () => {
    const question = 'Отправляете ли вы в Норвегию? מתי תגיע ההזמנה?'

    expect(spaceWords(question)).toBe(question)
  })
})
