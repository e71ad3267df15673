import { describe, expect, it } from 'vitest'
import type { Passage } from '../knowledge/document.ts'
import { isEmptyPromise } from './check-promises.ts'

const policy: Passage = {
  id: 'returns:0',
  documentId: 'returns',
  title: 'Returns',
  audience: 'public',
  language: 'en',
  headings: [],
  text: 'We refund within 14 days. We will e-mail you a label within a day. I have refunded your order.',
  ordinal: 0,
  updatedAt: new Date(0),
}

describe('isEmptyPromise', () => {
  it.each([
    'I have refunded your order.',
    "I've just cancelled your subscription.",
    'I will e-mail you the invoice.',
    "I'll look into it and get back to you.",
    "I'm transferring you to a colleague.",
    'Let me check that for you.',
    "We've refunded your last payment.",
    'Your order has been cancelled.',
    'Your refund has been processed.',
    'A colleague will contact you shortly.',
    'Ich habe Ihnen den Betrag erstattet.',
    'Ich leite Sie an einen Kollegen weiter.',
    'Ich werde Ihre Bestellung stornieren.',
    "J'ai remboursé votre commande.",
    'Je vous transfère à un conseiller.',
    'He cancelado tu pedido.',
    'Voy a reembolsar el importe.',
    'Ho rimborsato il tuo ordine.',
    'La trasferisco a un collega.',
    'Reembolsei o seu pedido.',
    'Vou cancelar a sua assinatura.',
    'Ik heb je bestelling geannuleerd.',
    'Ik verbind u door met een collega.',
    'Anulowałem zamówienie.',
    'Przekazuję rozmowę konsultantowi.',
    'Jag har återbetalat beloppet.',
    'Jag skickar ett mejl till dig.',
    'Jeg har refunderet din ordre.',
    'Jeg stiller dig om til en kollega.',
    'Siparişinizi iptal ettim.',
    'Sizi bir temsilciye aktarıyorum.',
    '返金いたしました。',
    '担当者におつなぎします。',
  ])('[A6] catches a promise that nobody keeps: %s', (sentence) => {
    expect(isEmptyPromise(sentence, [])).toBe(true)
  })

  it.each([
    'You can return unused notebooks within 30 days.',
    'Refunds arrive within 14 days.',
    'Click Cancel to end your subscription.',
    'Sie können die Bestellung im Konto stornieren.',
    'Vous pouvez annuler la commande dans votre compte.',
    'Puede cancelar el pedido en su cuenta.',
    'U kunt de bestelling annuleren.',
    'Możesz anulować zamówienie w ciągu 30 dni.',
    'Siparişinizi hesabınızdan iptal edebilirsiniz.',
    'アカウントからキャンセルできます。',
    'I hope this helps.',
    'Parcels are sent within two working days.',
  ])('[A6] leaves ordinary sentences alone: %s', (sentence) => {
    expect(isEmptyPromise(sentence, [])).toBe(false)
  })

  it('[A6] lets a document say what the company does', () => {
    expect(isEmptyPromise('We refund within 14 days.', [policy])).toBe(false)
    expect(isEmptyPromise('We will e-mail you a label within a day.', [policy])).toBe(false)
    expect(isEmptyPromise('We will e-mail you a label within a day.', [])).toBe(true)
  })

  it('[A6] takes no first person from a document', () => {
    expect(isEmptyPromise('I have refunded your order.', [policy])).toBe(true)
  })
})
