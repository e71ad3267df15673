import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'

const wishes = {
  fr: [
    'Je voudrais parler à un humain',
    'Passez-moi un conseiller svp',
    'je veux parlr a un conseillier',
    "Est-ce qu'il y a quelqu'un ?",
    'Je ne veux pas parler à un robot',
    'rappelez-moi',
    'Pouvez-vous me mettre en relation avec le service client ?',
    'un humain svp',
  ],
  es: [
    'Quiero hablar con una persona',
    'quiero ablar con un agente',
    '¿Me pueden pasar con un operador?',
    'no quiero hablar con un bot',
    '¿Hay alguien ahí?',
    'llámenme por favor',
    'persona real por favor',
    'Necesito que un agente me atienda',
  ],
  it: [
    'Vorrei parlare con un operatore',
    'vorei parlare con un operatre',
    'Mi passi una persona reale',
    "C'è qualcuno?",
    'Non voglio parlare con un robot',
    'richiamatemi',
    'operatore per favore',
    'Posso parlare con qualcuno del vostro team?',
  ],
  pt: [
    'Quero falar com um atendente',
    'quero flar com uma pesoa',
    'Pode me transferir para um humano?',
    'Tem alguém aí?',
    'Não quero falar com um robô',
    'me liguem por favor',
    'atendente por favor',
    'Gostaria de falar com uma pessoa de verdade',
  ],
  nl: [
    'Ik wil een mens spreken',
    'ik wil een medewerkr spreken',
    'Kunt u mij doorverbinden met een medewerker?',
    'Is daar iemand?',
    'Ik wil niet met een robot praten',
    'bel me terug',
    'medewerker alsjeblieft',
    'Kan ik met iemand van de klantenservice praten?',
  ],
}

const lookAlikes = {
  fr: [
    "J'ai parlé hier avec un conseiller qui m'a donné un code",
    'Combien d’agents puis-je ajouter à mon compte ?',
    'Non, ne me transférez pas à un conseiller',
    'Quels sont les horaires du service client ?',
    'Ce produit convient-il à une personne de 2 mètres ?',
  ],
  es: [
    'Ayer hablé con un agente y me dijo que esperara',
    '¿Cuántos agentes puedo añadir a mi plan?',
    'No hace falta que me pases con un agente',
    '¿Cuál es el número de atención al cliente?',
    '¿El precio es por persona?',
  ],
  it: [
    'Ieri ho parlato con un operatore che mi ha detto di aspettare',
    'Quanti operatori posso aggiungere?',
    'No, non serve parlare con un operatore',
    'Quali sono gli orari del servizio clienti?',
    'Il prezzo è per persona?',
  ],
  pt: [
    'Ontem falei com um atendente que me deu um código',
    'Quantos agentes posso adicionar?',
    'Não precisa me transferir para um atendente',
    'Qual é o horário do atendimento ao cliente?',
    'O preço é por pessoa?',
  ],
  nl: [
    'Gisteren heb ik met een medewerker gesproken',
    'Hoeveel medewerkers kan ik toevoegen?',
    'Nee, ik hoef geen medewerker te spreken',
    'Wat zijn de openingstijden van de klantenservice?',
    'Is de prijs per persoon?',
  ],
}

function examplesOf(byLanguage: Record<string, string[]>): [string, string][] {
  return Object.entries(byLanguage).flatMap(([language, texts]) =>
    texts.map((text): [string, string] => [language, text]),
  )
}

function wantsPerson(text: string): boolean {
  return readMessage({ text, channel: 'web' }).wantsPerson
}

describe('wish for a person', () => {
  it.each(examplesOf(wishes))('[H1] hears the wish in %s: %s', (_, text) => {
    expect(wantsPerson(text)).toBe(true)
  })

  it.each(examplesOf(lookAlikes))('[H1] hears no wish in %s: %s', (_, text) => {
    expect(wantsPerson(text)).toBe(false)
  })
})
