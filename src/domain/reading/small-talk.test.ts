import { describe, expect, it } from 'vitest'
import type { MessageKind } from './message-reading.ts'
import { readMessage } from './read-message.ts'

type Examples = Record<string, string[]>

const thanks: Examples = {
  en: ['Thank you so much!', 'ok thanks', 'great, have a nice day', 'Thanks for your help'],
  de: ['Vielen Dank!', 'ok danke', 'super, schönen Tag noch', 'Danke für die Hilfe'],
  fr: ['Merci beaucoup pour votre aide !', "D'accord, merci", 'ok bonne journée', 'mrc'],
  es: ['Muchas gracias por la ayuda', 'vale gracias', 'perfecto, hasta luego', 'Grasias!'],
  it: ['Grazie mille!', 'ok grazie', 'va bene, arrivederci', 'Perfetto grazie per l’aiuto'],
  pt: ['Muito obrigada!', 'ok obrigado', 'valeu', 'Obrigado pela ajuda, boa tarde'],
  nl: ['Dank je wel!', 'ok bedankt', 'prima, fijne dag', 'Bedankt voor de snelle reactie'],
  pl: ['Dziękuję bardzo!', 'ok dzięki', 'super, miłego dnia', 'dzieki za pomoc'],
  sv: ['Tack så mycket!', 'ok tack', 'toppen, ha en bra dag', 'Tack för hjälpen'],
  da: ['Mange tak!', 'ok tak', 'super, hav en god dag', 'Tak for hjælpen'],
  tr: ['Çok teşekkürler!', 'tamam sağol', 'süper, iyi günler', 'Yardımınız için teşekkürler'],
  ja: [
    'ありがとうございました！',
    '了解です、ありがとう',
    'わかりました',
    'ご対応ありがとうございます',
  ],
}

const confirmations: Examples = {
  en: ['It works now, thanks', 'Problem solved', 'That fixed it'],
  de: ['Es funktioniert jetzt, danke', 'Problem gelöst', 'Das hat geholfen'],
  fr: ["C'est bon, ça marche maintenant, merci", 'Problème résolu', "C'est réglé"],
  es: ['Ya funciona, gracias', 'Problema resuelto', 'Ya lo solucioné'],
  it: ['Adesso funziona, grazie', 'Problema risolto', 'Ho risolto'],
  pt: ['Já funciona, obrigado', 'Problema resolvido', 'Consegui resolver'],
  nl: ['Het werkt nu, bedankt', 'Probleem opgelost', 'Het is gelukt'],
  pl: ['Już działa, dziękuję', 'Problem rozwiązany', 'Udało się'],
  sv: ['Det fungerar nu, tack', 'Problemet är löst', 'Det löste sig'],
  da: ['Det virker nu, tak', 'Problemet er løst', 'Det løste sig'],
  tr: ['Şimdi çalışıyor, teşekkürler', 'Sorun çözüldü', 'Hallettim'],
  ja: ['解決しました、ありがとうございます', '直りました', 'できました！'],
}

const greetings: Examples = {
  en: ['Hello', 'good morning', 'Hi there'],
  de: ['Hallo', 'guten Tag', 'Moin'],
  fr: ['Bonjour', 'salut', 'Bonsoir à tous'],
  es: ['Hola', 'buenos dias', 'Buenas tardes'],
  it: ['Ciao', 'Buongiorno', 'salve'],
  pt: ['Olá', 'bom dia', 'oi tudo bem?'],
  nl: ['Hallo', 'goedemorgen', 'hoi'],
  pl: ['Dzień dobry', 'czesc', 'Witam'],
  sv: ['Hej', 'god morgon', 'Hejsan'],
  da: ['Hej', 'god morgen', 'Hejsa'],
  tr: ['Merhaba', 'günaydın', 'selam'],
  ja: ['こんにちは', 'おはようございます', 'お世話になっております。'],
}

const announcements: Examples = {
  en: ['I have a question', 'Can you help me?', 'I need help please'],
  de: ['Ich habe eine Frage', 'Können Sie mir helfen?', 'Ich brauche Hilfe'],
  fr: ["J'ai une question", "Pouvez-vous m'aider ?", "J'ai besoin d'aide svp"],
  es: ['Tengo una pregunta', '¿Me puedes ayudar?', 'Necesito ayuda por favor'],
  it: ['Ho una domanda', 'Potete aiutarmi?', 'Ho bisogno di aiuto'],
  pt: ['Tenho uma dúvida', 'Pode me ajudar?', 'Preciso de ajuda por favor'],
  nl: ['Ik heb een vraag', 'Kunt u mij helpen?', 'Ik heb hulp nodig'],
  pl: ['Mam pytanie', 'Czy możecie mi pomóc?', 'Potrzebuję pomocy'],
  sv: ['Jag har en fråga', 'Kan ni hjälpa mig?', 'Jag behöver hjälp'],
  da: ['Jeg har et spørgsmål', 'Kan I hjælpe mig?', 'Jeg har brug for hjælp'],
  tr: ['Bir sorum var', 'Yardımcı olur musunuz?', 'Yardıma ihtiyacım var'],
  ja: ['質問があります', '教えてください', 'ちょっと聞いてもいいですか？'],
}

const botQuestions: Examples = {
  en: ['Are you a bot?', 'Am I talking to a person?'],
  de: ['Bist du ein Bot?', 'Spreche ich mit einem Menschen?'],
  fr: ['Êtes-vous un robot ?', 'Je parle à un humain ?'],
  es: ['¿Eres un bot?', '¿Estoy hablando con una persona?'],
  it: ['Sei un bot?', 'Sto parlando con una persona?'],
  pt: ['Você é um robô?', 'Estou falando com uma pessoa?'],
  nl: ['Ben je een robot?', 'Praat ik met een mens?'],
  pl: ['Jesteś botem?', 'Czy rozmawiam z człowiekiem?'],
  sv: ['Är du en robot?', 'Pratar jag med en människa?'],
  da: ['Er du en robot?', 'Taler jeg med et menneske?'],
  tr: ['Bot musun?', 'Bir insanla mı konuşuyorum?'],
  ja: ['あなたはボットですか？', '人間と話していますか？'],
}

const questions: Examples = {
  en: [
    'Thanks, and how do I change my address?',
    'It does not work, thanks',
    'Hi, where is my order?',
    'I have a question: do you ship to Norway?',
    'Is the robot vacuum available?',
  ],
  de: [
    'Danke, und wie ändere ich meine Adresse?',
    'Es funktioniert nicht, danke',
    'Hallo, wo ist meine Bestellung?',
    'Ich habe eine Frage: liefern Sie nach Norwegen?',
    'Ist der Saugroboter lieferbar?',
  ],
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
  pl: [
    'Dziękuję, a jak zmienić adres?',
    'Nie działa, dziękuję',
    'Cześć, gdzie jest moja paczka?',
    'Mam pytanie: czy wysyłacie do Czech?',
    'Czy robot kuchenny jest dostępny?',
  ],
  sv: [
    'Tack, och hur ändrar jag min adress?',
    'Det fungerar inte, tack',
    'Hej, var är min beställning?',
    'Jag har en fråga: skickar ni till Norge?',
    'Finns robotdammsugaren i lager?',
  ],
  da: [
    'Tak, og hvordan ændrer jeg min adresse?',
    'Det virker ikke, tak',
    'Hej, hvor er min bestilling?',
    'Jeg har et spørgsmål: sender I til Norge?',
    'Er robotstøvsugeren på lager?',
  ],
  tr: [
    'Teşekkürler, adresimi nasıl değiştiririm?',
    'Çalışmıyor, teşekkürler',
    'Merhaba, siparişim nerede?',
    "Bir sorum var: Almanya'ya gönderiyor musunuz?",
    'Robot süpürge stokta var mı?',
  ],
  ja: [
    'ありがとうございます。住所の変更方法は？',
    '動きません、ありがとう',
    'こんにちは、注文はどこですか？',
    '質問があります。海外配送はできますか？',
    'ロボット掃除機の在庫はありますか？',
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
