import type { LanguageTable } from '../language-table.ts'
import { swedishCourtesy } from './swedish-courtesy.ts'
import { swedishMood } from './swedish-mood.ts'
import { swedishWish } from './swedish-wish.ts'

export const swedish: LanguageTable = {
  language: 'sv',
  isSpaced: true,
  lists: {
    talk: `
      prata|tala|snacka|chatta|diskutera|kommunicera|samtala|samtal|kontakt|kontakta|ringa|skriva|
      komma i kontakt|fa kontakt|konversera|forbindelse
    `,
    det: `
      en|ett|nan|nat|nagon|nagra|den|det|de|er|ert|era|din|ditt|riktig|riktigt|riktiga|verklig|
      verkliga|levande|mansklig|manskligt|manskliga|annan|annat|med|fran|pa|i|hos|till|for|behorig|
      kompetent|kunnig|direkt|bara|tack|istallet|hellre|nu|personligen|kundtjanst|kundservice|
      support|teknisk|ledig
    `,
    person: `
      manniska|manniskor|manniskan|mannisko|person|personer|personen|medarbetare|medarbetaren|
      handlaggare|kundtjanstmedarbetare|kundtjanstagent|kundtjanstperson|radgivare|agent|agenten|
      agenter|operator|operatoren|representant|anstalld|anstallda|chef|chefen|manager|arbetsledare|
      kollega|specialist|expert|tekniker|saljare|personal|personalen|supportperson|supportagent|
      supportmedarbetare|kontaktperson|mansklig agent|telefonist
    `,
    dept: `
      kundtjanst|kundtjansten|kundservice|kundsupport|supporten|support|supportteamet|
      kundtjanstteamet|teamet|ert team|saljavdelningen|saljteamet|ekonomiavdelningen|
      reklamationsavdelningen|teknisk support|tekniska supporten|livechatt|live chat|livechat|
      [a-z]+avdelningen|avdelningen|huvudkontoret|kontoret|butiken|helpdesk|ledningen|vaxeln
    `,
    someone: 'nagon|nan|nagon av er|nan av er|vem som helst|folk|nagon annan',
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (riktig|riktigt|riktiga|verklig|verkliga|levande|mansklig|manskligt|manskliga|akta|fysisk) (
      manniska|manniskor|person|personer|medarbetare|agent|handlaggare|kontakt|hjalp|support|
      operator|radgivare|representant|nagon|varelse|kundtjanst|personal)|(nagon|nan) (riktig|
      mansklig|verklig|levande)|manniska av kott och blod|kott och blod|personlig kontakt|
      personlig hjalp
    `,
    bot: `
      bot|boten|botar|botten|robot|roboten|robotar|maskin|maskinen|maskiner|dator|datorn|ai|chatbot|
      chatboten|chattbot|chattboten|chatbotar|chattrobot|artificiell intelligens|automatsvar|
      automatiska svar|telefonsvarare|virtuell assistent|virtuella assistenten|algoritm|datorprogram
    `,
    want: `
      vill|vill ha|skulle vilja|onskar|behover|kraver|begar|foredrar|foredrar|soker|ge mig|jag tar|
      kan jag fa|far jag|kan man fa|fa|vill gara|vill garna|skulle behova|skaffa|hamta|ber om|be om|
      maste|snalla|hellre
    `,
  },
  ordinary: `
    personlig personligt personliga personnummer personuppgifter maskintvatt maskintvattas supporta
    agenda betala betalat talade tack tacka tackar manad manader mannen mansstorlek chatt prat
    pratat kontanter kontant kontaktuppgifter kontakter konto kontot kopa ringar ring ringen botten
    boots box hej hejda handla handlar handlade handlagd anstaller riktigt verkligen direkt rikta
    operation operationer expert experten kundvagn kundvagnen kunder kund samtal samtala skrivare
    skrivaren skriv butik butiker hallo helst hjalp hjalpa hjalper hjalpt tackar levande leverans
  `,
  wish: swedishWish,
  mood: swedishMood,
  courtesy: swedishCourtesy,
}
