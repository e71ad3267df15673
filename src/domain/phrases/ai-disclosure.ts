import { toPhraseLanguage, type PhraseLanguage } from './phrase-language.ts'

type Disclosure = { plain: string; withPerson: string }

const disclosures: Record<PhraseLanguage, Disclosure> = {
  en: {
    plain: 'An AI wrote this answer.',
    withPerson: 'An AI wrote this answer; you can ask for a person at any time.',
  },
  de: {
    plain: 'Diese Antwort hat eine KI geschrieben.',
    withPerson:
      'Diese Antwort hat eine KI geschrieben; Sie können jederzeit nach einem Menschen fragen.',
  },
  fr: {
    plain: 'Cette réponse a été rédigée par une IA.',
    withPerson:
      'Cette réponse a été rédigée par une IA ; vous pouvez à tout moment demander à parler à une personne.',
  },
  es: {
    plain: 'Esta respuesta la ha escrito una IA.',
    withPerson:
      'Esta respuesta la ha escrito una IA; puedes pedir hablar con una persona en cualquier momento.',
  },
  it: {
    plain: "Questa risposta è stata scritta da un'IA.",
    withPerson:
      "Questa risposta è stata scritta da un'IA; puoi chiedere di parlare con una persona in qualsiasi momento.",
  },
  pt: {
    plain: 'Esta resposta foi escrita por uma IA.',
    withPerson:
      'Esta resposta foi escrita por uma IA; pode pedir para falar com uma pessoa a qualquer momento.',
  },
  nl: {
    plain: 'Dit antwoord is door een AI geschreven.',
    withPerson: 'Dit antwoord is door een AI geschreven; u kunt altijd om een medewerker vragen.',
  },
  pl: {
    plain: 'Tę odpowiedź napisała sztuczna inteligencja.',
    withPerson:
      'Tę odpowiedź napisała sztuczna inteligencja; w każdej chwili można poprosić o kontakt z człowiekiem.',
  },
  sv: {
    plain: 'Det här svaret är skrivet av en AI.',
    withPerson: 'Det här svaret är skrivet av en AI; du kan när som helst be om en människa.',
  },
  da: {
    plain: 'Dette svar er skrevet af en AI.',
    withPerson: 'Dette svar er skrevet af en AI; du kan til enhver tid bede om et menneske.',
  },
  tr: {
    plain: 'Bu yanıtı bir yapay zekâ yazdı.',
    withPerson: 'Bu yanıtı bir yapay zekâ yazdı; dilediğiniz zaman bir yetkili isteyebilirsiniz.',
  },
  ja: {
    plain: 'この回答はAIが作成しました。',
    withPerson: 'この回答はAIが作成しました。いつでも担当者への引き継ぎをご依頼いただけます。',
  },
}

/** [A9] One short sentence that an AI writes, and that a person can be asked for where that is so. */
export function aiDisclosure(language: string, offer: { canAskForPerson: boolean }): string {
  const { plain, withPerson } = disclosures[toPhraseLanguage(language)]
  return offer.canAskForPerson ? withPerson : plain
}
