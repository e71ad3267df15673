import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'

type Examples = Record<string, string[]>

const wishes: Examples = {
  en: [
    'I want to talk to a human',
    'can i speek to a person pls',
    'Please transfer me to an agent',
    'Is anybody there?',
    "I don't want to talk to a bot",
    'call me back',
    'human please',
  ],
  de: [
    'Ich möchte mit einem Menschen sprechen',
    'ich will mit einem mitarbieter reden',
    'Bitte verbinden Sie mich mit dem Kundenservice',
    'Ist da jemand?',
    'Ich will nicht mit einem Bot reden',
    'rufen Sie mich zurück',
    'Mitarbeiter bitte',
  ],
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
  pl: [
    'Chcę rozmawiać z człowiekiem',
    'chce rozmawiac z czlowiekem',
    'Proszę mnie połączyć z konsultantem',
    'Czy jest tam ktoś?',
    'Nie chcę rozmawiać z robotem',
    'oddzwońcie do mnie',
    'konsultant proszę',
  ],
  sv: [
    'Jag vill prata med en människa',
    'jag vill prata med en mäniska',
    'Kan ni koppla mig till en medarbetare?',
    'Finns det någon där?',
    'Jag vill inte prata med en robot',
    'ring mig',
    'kundtjänst tack',
  ],
  da: [
    'Jeg vil gerne tale med et menneske',
    'jeg vil gerne tale med et mennekse',
    'Kan I stille mig om til en medarbejder?',
    'Er der nogen?',
    'Jeg vil ikke snakke med en robot',
    'ring til mig',
    'kundeservice tak',
  ],
  tr: [
    'Bir insanla konuşmak istiyorum',
    'musteri temsilcisine baglanmk istiyorum',
    'Beni bir temsilciye bağlar mısınız?',
    'Kimse var mı?',
    'Robotla konuşmak istemiyorum',
    'beni arayın',
    'temsilci lütfen',
  ],
  ja: [
    '人間と話したいです',
    '担当者につないでください',
    'オペレーターお願いします',
    '誰かいますか？',
    'ボットとは話したくない',
    '電話してください',
    '有人チャット希望',
  ],
}

const lookAlikes: Examples = {
  en: [
    'Yesterday I spoke with an agent who told me to wait',
    'How many agents can I add?',
    "No, don't transfer me to an agent",
    'What are the opening hours of customer service?',
    'Is the price per person?',
  ],
  de: [
    'Gestern habe ich mit einem Mitarbeiter gesprochen',
    'Wie viele Agenten kann ich hinzufügen?',
    'Nein, verbinden Sie mich nicht mit einem Mitarbeiter',
    'Welche Telefonnummer hat Ihr Kundenservice?',
    'Ist der Preis pro Person?',
  ],
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
  pl: [
    'Wczoraj rozmawiałem z konsultantem, który kazał czekać',
    'Ilu agentów mogę dodać?',
    'Nie, nie łączcie mnie z konsultantem',
    'W jakich godzinach działa infolinia?',
    'Czy cena jest za osobę?',
  ],
  sv: [
    'Igår pratade jag med en medarbetare som bad mig vänta',
    'Hur många agenter kan jag lägga till?',
    'Nej, koppla mig inte till en medarbetare',
    'Vilka öppettider har kundtjänsten?',
    'Är priset per person?',
  ],
  da: [
    'I går talte jeg med en medarbejder, som bad mig vente',
    'Hvor mange agenter kan jeg tilføje?',
    'Nej, stil mig ikke om til en medarbejder',
    'Hvilke åbningstider har kundeservice?',
    'Er prisen per person?',
  ],
  tr: [
    'Dün bir temsilciyle görüştüm, beklememi söyledi',
    'Kaç temsilci ekleyebilirim?',
    'Hayır, temsilciye bağlamayın',
    'Müşteri hizmetleri çalışma saatleri nedir?',
    'Fiyat kişi başı mı?',
  ],
  ja: [
    '昨日担当者と話しましたが待つように言われました',
    'オペレーターは何人追加できますか？',
    '担当者につながなくて大丈夫です',
    'カスタマーサポートの営業時間は？',
    '友人に贈り物を送れますか',
  ],
}

function examplesOf(byLanguage: Examples): [string, string][] {
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
