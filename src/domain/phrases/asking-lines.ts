import { toPhraseLanguage, type PhraseLanguage } from './phrase-language.ts'

const questionLines: Record<PhraseLanguage, string> = {
  en: 'Hello! What is your question?',
  de: 'Hallo! Was möchten Sie wissen?',
  fr: 'Bonjour ! Quelle est votre question ?',
  es: '¡Hola! ¿Cuál es tu pregunta?',
  it: 'Ciao! Qual è la tua domanda?',
  pt: 'Olá! Qual é a sua pergunta?',
  nl: 'Hallo! Wat is uw vraag?',
  pl: 'Dzień dobry! Jakie jest pytanie?',
  sv: 'Hej! Vad är din fråga?',
  da: 'Hej! Hvad er dit spørgsmål?',
  tr: 'Merhaba! Sorunuz nedir?',
  ja: 'こんにちは。ご質問の内容をお書きください。',
}

const detailLines: Record<PhraseLanguage, string> = {
  en: 'To help with this, I need a little more: what exactly happened, what did you expect, and which order or product is it about?',
  de: 'Dafür brauche ich noch ein paar Angaben: Was genau ist passiert, was haben Sie erwartet, und um welche Bestellung oder welches Produkt geht es?',
  fr: "Pour vous aider, il me faut quelques précisions : que s'est-il passé exactement, qu'attendiez-vous, et de quelle commande ou de quel produit s'agit-il ?",
  es: 'Para ayudarte necesito algunos detalles más: ¿qué ha pasado exactamente, qué esperabas y de qué pedido o producto se trata?',
  it: 'Per aiutarti mi serve qualche dettaglio in più: che cosa è successo esattamente, che cosa ti aspettavi e di quale ordine o prodotto si tratta?',
  pt: 'Para ajudar, preciso de mais alguns detalhes: o que aconteceu exatamente, o que esperava e de que encomenda ou produto se trata?',
  nl: 'Om u te helpen heb ik nog wat gegevens nodig: wat is er precies gebeurd, wat had u verwacht, en om welke bestelling of welk product gaat het?',
  pl: 'Żeby pomóc, potrzebuję kilku szczegółów: co dokładnie się stało, jaki był oczekiwany wynik i którego zamówienia lub produktu to dotyczy?',
  sv: 'För att kunna hjälpa dig behöver jag veta lite mer: vad hände, vad förväntade du dig och vilken beställning eller produkt gäller det?',
  da: 'For at kunne hjælpe dig har jeg brug for lidt mere: hvad skete der, hvad havde du forventet, og hvilken ordre eller hvilket produkt drejer det sig om?',
  tr: 'Yardımcı olabilmem için biraz daha bilgiye ihtiyacım var: tam olarak ne oldu, ne bekliyordunuz ve konu hangi sipariş ya da ürünle ilgili?',
  ja: 'お手伝いするために、もう少し詳しく教えてください。何が起きたか、どうなるはずだったか、どのご注文または商品についてかをお書きください。',
}

const abilityLines: Record<PhraseLanguage, string> = {
  en: 'I can answer questions from our help articles; tell me what you would like to know.',
  de: 'Ich kann Fragen aus unseren Hilfeartikeln beantworten; schreiben Sie mir, was Sie wissen möchten.',
  fr: "Je peux répondre aux questions à partir de nos articles d'aide ; dites-moi ce que vous aimeriez savoir.",
  es: 'Puedo responder preguntas con nuestros artículos de ayuda; dime qué te gustaría saber.',
  it: 'Posso rispondere alle domande con i nostri articoli di assistenza; dimmi che cosa vorresti sapere.',
  pt: 'Posso responder a perguntas com os nossos artigos de ajuda; diga-me o que gostaria de saber.',
  nl: 'Ik kan vragen beantwoorden met onze hulpartikelen; laat me weten wat u wilt weten.',
  pl: 'Mogę odpowiadać na pytania na podstawie naszych artykułów pomocy; proszę napisać, o co chodzi.',
  sv: 'Jag kan svara på frågor utifrån våra hjälpartiklar; berätta vad du vill veta.',
  da: 'Jeg kan svare på spørgsmål ud fra vores hjælpeartikler; skriv, hvad du gerne vil vide.',
  tr: 'Yardım makalelerimize dayanarak soruları yanıtlayabilirim; ne öğrenmek istediğinizi yazın.',
  ja: 'ヘルプ記事をもとにご質問にお答えできます。知りたいことをお書きください。',
}

/** [A2] One line for a greeting, or for a message that only announces a question. */
export function askForQuestion(language: string): string {
  return questionLines[toPhraseLanguage(language)]
}

/** [H1] The one reply of presets 2 and 3 before a handoff. */
export function askForDetails(language: string): string {
  return detailLines[toPhraseLanguage(language)]
}

/** [H1] What preset 0 says instead of handing off. */
export function whatItCanDo(language: string): string {
  return abilityLines[toPhraseLanguage(language)]
}
