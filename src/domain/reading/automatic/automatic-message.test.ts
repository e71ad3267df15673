import { describe, expect, it } from 'vitest'
import type { CustomerMessage } from '../message-reading.ts'
import { readMessage } from '../read-message.ts'

const absences: Partial<CustomerMessage>[] = [
  { subject: 'Automatic reply: your order' },
  { subject: 'Re: Abwesenheitsnotiz' },
  { subject: 'Réponse automatique : commande' },
  { subject: 'Respuesta automática: pedido' },
  { subject: 'Ausente hasta el lunes' },
  { subject: 'Risposta automatica' },
  { subject: 'Resposta automática' },
  { subject: 'Automatisch antwoord: bestelling' },
  { subject: 'Automatyczna odpowiedź' },
  { subject: 'Autosvar: beställning' },
  { subject: 'Automatisk svar' },
  { subject: 'Otomatik yanıt' },
  { subject: '自動返信' },
  { text: 'I am out of the office until Monday. For urgent matters, please contact my colleague.' },
  { text: 'Ich bin bis zum 12. August im Urlaub und habe keinen Zugriff auf meine E-Mails.' },
  { text: 'Je suis absente jusqu’au 4 mai. En cas d’urgence, veuillez contacter ma collègue.' },
  { text: 'Estoy de vacaciones hasta el 3 de junio. Para asuntos urgentes contacte con Ana.' },
]

const bounces: Partial<CustomerMessage>[] = [
  { senderEmail: 'mailer-daemon@example.com' },
  { subject: 'Undeliverable: your order' },
  { subject: 'Undelivered Mail Returned to Sender' },
  { subject: 'Delivery Status Notification (Failure)' },
  { subject: 'Unzustellbar: Bestellung' },
  { subject: '配信不能: 注文' },
]

const people: Partial<CustomerMessage>[] = [
  { subject: 'Question about the auto-reply setting', text: 'How do I turn auto-reply off?' },
  { text: 'I am away until Monday, can you deliver on Tuesday?' },
  { text: 'My order was returned, what now?' },
  { subject: 'Undelivered parcel', text: 'My parcel was not delivered, where is it?' },
  { text: 'Ich bin bis Montag im Urlaub, können Sie am Dienstag liefern?' },
]

function read(message: Partial<CustomerMessage>) {
  return readMessage({ text: 'Hello, thank you for your mail.', channel: 'email', ...message })
}

describe('automatic mail', () => {
  it.each(absences)('[G9] is an absence notice: %j', (message) => {
    expect(read(message)).toMatchObject({ kind: 'automatic', automaticKind: 'out-of-office' })
  })

  it.each(bounces)('[G9] is a bounce: %j', (message) => {
    expect(read(message)).toMatchObject({ kind: 'automatic', automaticKind: 'bounce' })
  })

  it.each(['no-reply@example.com', 'noreply@example.com', 'do-not-reply@example.com'])(
    '[G9] comes from a sender that reads nothing: %s',
    (senderEmail) => {
      expect(read({ senderEmail })).toMatchObject({ automaticKind: 'no-reply' })
    },
  )

  it('[G9] comes from a mailing list', () => {
    const text = 'News! You are receiving this email because you subscribed to our newsletter.'

    expect(read({ text })).toMatchObject({ automaticKind: 'mailing-list' })
  })

  it.each(people)('[G9] is not what a person writes: %j', (message) => {
    expect(read(message).kind).not.toBe('automatic')
  })
})
