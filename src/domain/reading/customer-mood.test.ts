import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'

type Examples = Record<string, string[]>

const frustration: Examples = {
  fr: [
    "C'est inadmissible, j'attends depuis trois semaines",
    'Cela fait quatre fois que je vous écris et toujours aucune réponse',
    'Vous vous moquez de moi ?',
  ],
  es: [
    'Esto es una vergüenza',
    'Llevo tres semanas esperando y nadie me responde',
    'Es la cuarta vez que les escribo',
  ],
  it: [
    'È una vergogna, aspetto da tre settimane',
    'È la quarta volta che vi scrivo',
    'Mi state prendendo in giro?',
  ],
  pt: [
    'Isto é uma vergonha',
    'É a quarta vez que escrevo e ninguém responde',
    'Estou farto de esperar',
  ],
  nl: [
    'Dit is echt belachelijk',
    'Dit is al de vierde keer dat ik jullie mail',
    'Ik wacht al drie weken en niemand reageert',
  ],
}

const calm: Examples = {
  fr: ['Ma commande n’est pas arrivée', 'Le lien ne fonctionne pas', 'Je n’ai pas reçu le colis'],
  es: ['Mi pedido no ha llegado', 'El enlace no funciona', 'El jarrón llegó roto'],
  it: ['Il mio ordine non è arrivato', 'Il link non funziona', 'Il vaso è arrivato rotto'],
  pt: ['A minha encomenda não chegou', 'O link não funciona', 'O vaso chegou partido'],
  nl: ['Mijn bestelling is niet aangekomen', 'De link werkt niet', 'De vaas kwam kapot aan'],
}

const rejections: Examples = {
  fr: ["Ça ne m'aide pas", 'Ce n’est pas ma question', 'Vous ne répondez pas à ma question'],
  es: ['Eso no me ayuda', 'No es lo que pregunté', 'No respondiste mi pregunta'],
  it: ['Non mi aiuta', 'Non è quello che ho chiesto', 'Non hai risposto alla mia domanda'],
  pt: ['Isso não ajuda', 'Não foi isso que perguntei', 'Não respondeu à minha pergunta'],
  nl: ['Dat helpt me niet', 'Dat is niet wat ik vroeg', 'Dat is geen antwoord op mijn vraag'],
}

function examplesOf(byLanguage: Examples): [string, string][] {
  return Object.entries(byLanguage).flatMap(([language, texts]) =>
    texts.map((text): [string, string] => [language, text]),
  )
}

function read(text: string) {
  return readMessage({ text, channel: 'web' })
}

describe('mood', () => {
  it.each(examplesOf(frustration))('[H1] hears frustration in %s: %s', (_, text) => {
    expect(read(text).isFrustrated).toBe(true)
  })

  it.each(examplesOf(calm))('[H1] hears a calm report in %s: %s', (_, text) => {
    expect(read(text)).toMatchObject({ isFrustrated: false, wantsPerson: false })
  })

  it.each(examplesOf(rejections))('[H1] hears a failed answer in %s: %s', (_, text) => {
    expect(read(text).isRejection).toBe(true)
  })
})
