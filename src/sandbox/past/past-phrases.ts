import type { PastLanguage } from './past-topic.ts'

type Phrases = {
  readonly angry: readonly [string, ...string[]]
  readonly thanks: readonly [string, ...string[]]
  readonly remarks: { readonly good: string; readonly bad: string }
  readonly greeting: string
}

export const phrases: Readonly<Record<PastLanguage, Phrases>> = {
  en: {
    angry: [
      'This is ridiculous, I have been waiting for two weeks.',
      'I am really disappointed and want to speak to a person.',
      'This is the third time that I write to you. Unacceptable!',
    ],
    thanks: ['Thank you so much!', 'Perfect, thanks for the quick help.', 'Great, that works.'],
    remarks: { good: 'Quick and friendly.', bad: 'Took far too long.' },
    greeting: 'Thanks for your message. We usually answer within two hours.',
  },
  de: {
    angry: [
      'Das ist eine Frechheit, ich warte seit zwei Wochen.',
      'Ich bin sehr enttäuscht und möchte mit einem Menschen sprechen.',
    ],
    thanks: ['Vielen Dank!', 'Super, danke für die schnelle Hilfe.'],
    remarks: { good: 'Schnell und freundlich.', bad: 'Hat viel zu lange gedauert.' },
    greeting: 'Danke für Ihre Nachricht. Wir antworten meist innerhalb von zwei Stunden.',
  },
  fr: {
    angry: ['C’est inadmissible, j’attends depuis deux semaines.'],
    thanks: ['Merci beaucoup !', 'Parfait, merci.'],
    remarks: { good: 'Rapide et aimable.', bad: 'Beaucoup trop long.' },
    greeting: 'Merci pour votre message. Nous répondons en général sous deux heures.',
  },
  es: {
    angry: ['Esto es inaceptable, llevo dos semanas esperando.'],
    thanks: ['¡Muchas gracias!'],
    remarks: { good: 'Rápido y amable.', bad: 'Tardó demasiado.' },
    greeting: 'Gracias por su mensaje. Solemos responder en dos horas.',
  },
}

export const items = [
  'the A5 notebook',
  'the brass fountain pen',
  'a bottle of Oddmoor Blue',
  'the sketchbook',
  'the letter set',
  'the 2027 diary',
] as const

export const cities = [
  'Oslo',
  'Berlin',
  'Lyon',
  'Dublin',
  'Madrid',
  'Zürich',
  'Bergen',
  'Vienna',
  'Leeds',
  'Porto',
  'Ghent',
  'Reykjavík',
] as const

export const firstNames = [
  'Ada',
  'Bjarne',
  'Clara',
  'Dmitri',
  'Elin',
  'Farid',
  'Greta',
  'Hugo',
  'Inés',
  'Jakob',
  'Katrin',
  'Luca',
  'Mina',
  'Niamh',
  'Olof',
  'Priya',
  'Quentin',
  'Rosa',
  'Sven',
  'Tove',
] as const

export const lastNames = [
  'Adler',
  'Brennan',
  'Costa',
  'Dahl',
  'Engel',
  'Fischer',
  'Garnier',
  'Holm',
  'Iversen',
  'Jansen',
  'Keller',
  'Lindqvist',
  'Moran',
  'Nowak',
  'Okafor',
  'Petit',
  'Quinn',
  'Rossi',
  'Sato',
  'Vega',
] as const
