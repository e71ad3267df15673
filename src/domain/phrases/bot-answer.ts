import { toPhraseLanguage, type PhraseLanguage } from './phrase-language.ts'

type BotAnswer = { plain: string; withPerson: string }

const answers: Record<PhraseLanguage, BotAnswer> = {
  en: {
    plain: 'I am an AI, not a person; what can I help you with?',
    withPerson: 'I am an AI, not a person; ask me your question, or ask for a person at any time.',
  },
  de: {
    plain: 'Ich bin eine KI, kein Mensch; wobei kann ich helfen?',
    withPerson:
      'Ich bin eine KI, kein Mensch; stellen Sie mir Ihre Frage, oder fragen Sie jederzeit nach einem Menschen.',
  },
  fr: {
    plain: 'Je suis une IA, pas une personne ; comment puis-je vous aider ?',
    withPerson:
      'Je suis une IA, pas une personne ; posez-moi votre question, ou demandez à tout moment à parler à une personne.',
  },
  es: {
    plain: 'Soy una IA, no una persona; ¿en qué puedo ayudarte?',
    withPerson:
      'Soy una IA, no una persona; hazme tu pregunta o pide hablar con una persona en cualquier momento.',
  },
  it: {
    plain: "Sono un'IA, non una persona; come posso aiutarti?",
    withPerson:
      "Sono un'IA, non una persona; fammi la tua domanda, o chiedi di parlare con una persona in qualsiasi momento.",
  },
  pt: {
    plain: 'Sou uma IA, não uma pessoa; em que posso ajudar?',
    withPerson:
      'Sou uma IA, não uma pessoa; faça a sua pergunta ou peça para falar com uma pessoa a qualquer momento.',
  },
  nl: {
    plain: 'Ik ben een AI, geen mens; waarmee kan ik u helpen?',
    withPerson: 'Ik ben een AI, geen mens; stel uw vraag, of vraag altijd om een medewerker.',
  },
  pl: {
    plain: 'Jestem sztuczną inteligencją, nie człowiekiem; w czym mogę pomóc?',
    withPerson:
      'Jestem sztuczną inteligencją, nie człowiekiem; proszę zadać pytanie albo w każdej chwili poprosić o kontakt z człowiekiem.',
  },
  sv: {
    plain: 'Jag är en AI, inte en människa; vad kan jag hjälpa dig med?',
    withPerson:
      'Jag är en AI, inte en människa; ställ din fråga, eller be när som helst om en människa.',
  },
  da: {
    plain: 'Jeg er en AI, ikke et menneske; hvad kan jeg hjælpe dig med?',
    withPerson:
      'Jeg er en AI, ikke et menneske; stil dit spørgsmål, eller bed til enhver tid om et menneske.',
  },
  tr: {
    plain: 'Ben bir yapay zekâyım, insan değilim; size nasıl yardımcı olabilirim?',
    withPerson:
      'Ben bir yapay zekâyım, insan değilim; sorunuzu yazabilir ya da dilediğiniz zaman bir yetkili isteyebilirsiniz.',
  },
  ja: {
    plain: '私はAIで、人間ではありません。どのようなご用件でしょうか。',
    withPerson:
      '私はAIで、人間ではありません。ご質問をお書きください。いつでも担当者への引き継ぎをご依頼いただけます。',
  },
}

/** "Are you a bot?", answered in one line. [A9] */
export function botAnswer(language: string, offer: { canAskForPerson: boolean }): string {
  const { plain, withPerson } = answers[toPhraseLanguage(language)]
  return offer.canAskForPerson ? withPerson : plain
}
