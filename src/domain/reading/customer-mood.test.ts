import { describe, expect, it } from 'vitest'
import { readMessage } from './read-message.ts'

type Examples = Record<string, string[]>

const frustration: Examples = {
  en: [
    'This is ridiculous',
    'This is the fourth time I am writing to you',
    'I have waited three weeks and nobody answers',
  ],
  de: [
    'Das ist eine Frechheit',
    'Das ist schon das vierte Mal, dass ich schreibe',
    'Ich warte seit drei Wochen und niemand antwortet',
  ],
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
  pl: [
    'To jest skandal',
    'Piszę już po raz czwarty',
    'Czekam od trzech tygodni i nikt nie odpowiada',
  ],
  sv: [
    'Det här är helt oacceptabelt',
    'Det är fjärde gången jag skriver',
    'Jag har väntat i tre veckor och ingen svarar',
  ],
  da: [
    'Det er helt uacceptabelt',
    'Det er fjerde gang, jeg skriver',
    'Jeg har ventet i tre uger, og ingen svarer',
  ],
  tr: [
    'Bu tam bir rezalet',
    'Bu dördüncü kez yazıyorum',
    'Üç haftadır bekliyorum ve kimse cevap vermiyor',
  ],
  ja: ['最悪の対応です', '何度も連絡しているのに返事がない', 'いい加減にしてください'],
}

const calm: Examples = {
  en: ['My order has not arrived', 'The link does not work', 'The vase arrived broken'],
  de: [
    'Meine Bestellung ist nicht angekommen',
    'Der Link funktioniert nicht',
    'Die Vase kam kaputt an',
  ],
  fr: ['Ma commande n’est pas arrivée', 'Le lien ne fonctionne pas', 'Je n’ai pas reçu le colis'],
  es: ['Mi pedido no ha llegado', 'El enlace no funciona', 'El jarrón llegó roto'],
  it: ['Il mio ordine non è arrivato', 'Il link non funziona', 'Il vaso è arrivato rotto'],
  pt: ['A minha encomenda não chegou', 'O link não funciona', 'O vaso chegou partido'],
  nl: ['Mijn bestelling is niet aangekomen', 'De link werkt niet', 'De vaas kwam kapot aan'],
  pl: ['Moje zamówienie nie dotarło', 'Link nie działa', 'Wazon przyszedł rozbity'],
  sv: ['Min beställning har inte kommit', 'Länken fungerar inte', 'Vasen kom trasig'],
  da: ['Min bestilling er ikke kommet', 'Linket virker ikke', 'Vasen kom i stykker'],
  tr: ['Siparişim gelmedi', 'Bağlantı çalışmıyor', 'Vazo kırık geldi'],
  ja: ['注文が届きません', 'リンクが開けません', '花瓶が割れていました'],
}

const rejections: Examples = {
  en: ['That does not help me', 'That is not what I asked', 'You did not answer my question'],
  de: ['Das hilft mir nicht', 'Danach habe ich nicht gefragt', 'Das beantwortet meine Frage nicht'],
  fr: ["Ça ne m'aide pas", 'Ce n’est pas ma question', 'Vous ne répondez pas à ma question'],
  es: ['Eso no me ayuda', 'No es lo que pregunté', 'No respondiste mi pregunta'],
  it: ['Non mi aiuta', 'Non è quello che ho chiesto', 'Non hai risposto alla mia domanda'],
  pt: ['Isso não ajuda', 'Não foi isso que perguntei', 'Não respondeu à minha pergunta'],
  nl: ['Dat helpt me niet', 'Dat is niet wat ik vroeg', 'Dat is geen antwoord op mijn vraag'],
  pl: ['To mi nie pomaga', 'Nie o to pytałem', 'Nie odpowiedziałeś na moje pytanie'],
  sv: ['Det hjälper mig inte', 'Det var inte det jag frågade', 'Du svarade inte på min fråga'],
  da: [
    'Det hjælper mig ikke',
    'Det var ikke det, jeg spurgte om',
    'Du svarede ikke på mit spørgsmål',
  ],
  tr: ['Bu bana yardımcı olmadı', 'Bunu sormadım', 'Soruma cevap vermediniz'],
  ja: ['役に立ちませんでした', 'そういうことではありません', '質問に答えていません'],
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
