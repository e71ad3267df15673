import { describe, expect, it } from 'vitest'
import { sendsToSupport } from './sends-to-support.ts'

describe('sentences that only send to support', () => {
  it.each([
    'For wholesale terms, please contact our trade team.',
    'Please contact us.',
    'Get in touch with customer support at help@oddmoor.example.',
    'Call us on +353 53 912 3456.',
    'Reach out to the support team for details.',
    'Bitte wenden Sie sich an unseren Kundendienst.',
    'Schreib uns eine E-Mail.',
    'Contactez notre équipe.',
    'Póngase en contacto con soporte: escriba a nuestro equipo.',
    'Contatta il nostro team.',
    'Entre em contato conosco: contate nossa equipe.',
    'Neem contact op met onze klantenservice.',
    'Skontaktuj się z nami.',
    'Kontakta oss.',
    'Kontakt os.',
    '詳しくはサポートまでご連絡ください。',
  ])('[H1] knows %j', (sentence) => {
    expect(sendsToSupport(sentence)).toBe(true)
  })

  it.each([
    'We refund within five working days after the parcel has reached us.',
    'Write to us within 14 days, and we replace the bottle.',
    'Every parcel is packed by hand.',
    'The contact of the nib is cleaned with water.',
    'Your bank will call you.',
    'Support for fountain pens is built into the paper.',
  ])('lets %j pass', (sentence) => {
    expect(sendsToSupport(sentence)).toBe(false)
  })
})
