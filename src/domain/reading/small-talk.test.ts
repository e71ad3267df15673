import { describe, expect, it } from 'vitest'
import type { MessageKind } from './message-reading.ts'
import { readMessage } from './read-message.ts'

type Examples = Record<string, string[]>

const thanks: Examples = {
  fr: ['Merci beaucoup pour votre aide !', "D'accord, merci", 'ok bonne journée', 'mrc'],
  es: ['Muchas gracias por la ayuda', 'vale gracias', 'perfecto, hasta luego', 'Grasias!'],
  it: ['Grazie mille!', 'ok grazie', 'va bene, arrivederci', 'Perfetto grazie per l’aiuto'],
  pt: ['Muito obrigada!', 'ok obrigado', 'valeu', 'Obrigado pela ajuda, boa tarde'],
  nl: ['Dank je wel!', 'ok bedankt', 'prima, fijne dag', 'Bedankt voor de snelle reactie'],
}

const confirmations: Examples = {
  fr: ["C'est bon, ça marche maintenant, merci", 'Problème résolu', "C'est réglé"],
  es: ['Ya funciona, gracias', 'Problema resuelto', 'Ya lo solucioné'],
  it: ['Adesso funziona, grazie', 'Problema risolto', 'Ho risolto'],
  pt: ['Já funciona, obrigado', 'Problema resolvido', 'Consegui resolver'],
  nl: ['Het werkt nu, bedankt', 'Probleem opgelost', 'Het is gelukt'],
}

const greetings: Examples = {
  fr: ['Bonjour', 'salut', 'Bonsoir à tous'],
  es: ['Hola', 'buenos dias', 'Buenas tardes'],
  it: ['Ciao', 'Buongiorno', 'salve'],
  pt: ['Olá', 'bom dia', 'oi tudo bem?'],
  nl: ['Hallo', 'goedemorgen', 'hoi'],
}

const announcements: Examples = {
  fr: ["J'ai une question", "Pouvez-vous m'aider ?", "J'ai besoin d'aide svp"],
  es: ['Tengo una pregunta', '¿Me puedes ayudar?', 'Necesito ayuda por favor'],
  it: ['Ho una domanda', 'Potete aiutarmi?', 'Ho bisogno di aiuto'],
  pt: ['Tenho uma dúvida', 'Pode me ajudar?', 'Preciso de ajuda por favor'],
  nl: ['Ik heb een vraag', 'Kunt u mij helpen?', 'Ik heb hulp nodig'],
}

const botQuestions: Examples = {
  fr: ['Êtes-vous un robot ?', 'Je parle à un humain ?'],
  es: ['¿Eres un bot?', '¿Estoy hablando con una persona?'],
  it: ['Sei un bot?', 'Sto parlando con una persona?'],
  pt: ['Você é um robô?', 'Estou falando com uma pessoa?'],
  nl: ['Ben je een robot?', 'Praat ik met een mens?'],
}

const questions: Examples = {
  fr: [
    'Merci, et comment je change mon adresse ?',
    'Ça ne marche pas, merci',
    'Bonjour, où est ma commande ?',
    "J'ai une question : livrez-vous en Suisse ?",
    'Le robot de cuisine est-il disponible ?',
  ],
  es: [
    'Gracias, ¿y cómo cambio mi dirección?',
    'No funciona, gracias',
    'Hola, ¿dónde está mi pedido?',
    'Tengo una pregunta: ¿envían a Chile?',
    '¿El robot aspirador está disponible?',
  ],
  it: [
    'Grazie, e come cambio il mio indirizzo?',
    'Non funziona, grazie',
    'Ciao, dove è il mio ordine?',
    'Ho una domanda: spedite in Svizzera?',
    'Il robot aspirapolvere è disponibile?',
  ],
  pt: [
    'Obrigado, e como mudo a minha morada?',
    'Não funciona, obrigado',
    'Olá, onde está a minha encomenda?',
    'Tenho uma dúvida: enviam para Angola?',
    'O robô aspirador está disponível?',
  ],
  nl: [
    'Bedankt, en hoe wijzig ik mijn adres?',
    'Het werkt niet, bedankt',
    'Hallo, waar is mijn bestelling?',
    'Ik heb een vraag: leveren jullie in Zwitserland?',
    'Is de robotstofzuiger beschikbaar?',
  ],
}

function examplesOf(byLanguage: Examples): [string, string][] {
  return Object.entries(byLanguage).flatMap(([language, texts]) =>
    texts.map((text): [string, string] => [language, text]),
  )
}

function kindOf(text: string): MessageKind {
  return readMessage({ text, channel: 'web' }).kind
}

describe('small talk', () => {
  it.each(examplesOf(thanks))('[G9] finds nothing to answer in %s: %s', (_, text) => {
    expect(kindOf(text)).toBe('nothing')
  })

  it.each(examplesOf(confirmations))('[R3] hears that it is solved in %s: %s', (_, text) => {
    expect(kindOf(text)).toBe('confirmation')
  })

  it.each(examplesOf(greetings))('[A2] hears a greeting in %s: %s', (_, text) => {
    expect(kindOf(text)).toBe('greets')
  })

  it.each(examplesOf(announcements))('[A2] hears an announcement in %s: %s', (_, text) => {
    expect(kindOf(text)).toBe('announces')
  })

  it.each(examplesOf(botQuestions))('[A9] hears who-are-you in %s: %s', (_, text) => {
    expect(kindOf(text)).toBe('asks-if-bot')
  })

  it.each(examplesOf(questions))('[A2] hears a question in %s: %s', (_, text) => {
    expect(kindOf(text)).toBe('asks')
  })
})
