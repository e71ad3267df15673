import { describe, expect, it } from 'vitest'
import { languageOfScript } from './script-language.ts'

describe('script', () => {
  it.each([
    ['注文はどこですか', 'ja'],
    ['주문이 어디에 있나요', 'ko'],
    ['我的订单在哪里', 'zh'],
    ['Где мой заказ', 'ru'],
    ['Де моє замовлення її', 'uk'],
    ['Πού είναι η παραγγελία μου', 'el'],
    ['איפה ההזמנה שלי', 'he'],
    ['أين طلبي', 'ar'],
    ['สินค้าของฉันอยู่ที่ไหน', 'th'],
  ])('[A5] of "%s" tells %s', (text, language) => {
    expect(languageOfScript(text)).toBe(language)
  })

  it.each(['Where is my order?', '', '12345', 'Where is the パ paper that I ordered'])(
    '[A5] of "%s" tells nothing',
    (text) => {
      expect(languageOfScript(text)).toBeUndefined()
    },
  )
})
