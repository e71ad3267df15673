import type { LanguageTable } from '../language-table.ts'
import { danishCourtesy } from './danish-courtesy.ts'
import { danishMood } from './danish-mood.ts'
import { danishWish } from './danish-wish.ts'

export const danish: LanguageTable = {
  language: 'da',
  isSpaced: true,
  lists: {
    talk: `
      tale|snakke|snak|tal|chatte|diskutere|kommunikere|samtale|kontakt|kontakte|ringe|ringe til|
      skrive|komme i kontakt|fa kontakt|taler|snakker|forbindelse|droefte
    `,
    det: `
      en|et|nogen|nogle|den|det|de|jeres|din|dit|rigtig|rigtigt|rigtige|aegte|virkelig|levende|
      menneskelig|menneskeligt|anden|andet|med|fra|pa|i|hos|til|kompetent|direkte|bare|tak|hellere|
      nu|personligt|personlig|kundeservice|support|teknisk|ledig
    `,
    person: `
      menneske|mennesker|mennesket|person|personer|personen|medarbejder|medarbejderen|medarbejdere|
      sagsbehandler|kundeservicemedarbejder|radgiver|agent|agenten|agenter|operator|operatoer|
      repraesentant|ansat|ansatte|chef|chefen|manager|leder|lederen|kollega|specialist|ekspert|
      tekniker|saelger|personale|personalet|supporter|supportmedarbejder|kontaktperson|konsulent|
      overordnede|overordnet
    `,
    dept: `
      kundeservice|kundeservicen|kundesupport|supporten|support|supportteamet|kundecenter|teamet|
      jeres team|salgsafdelingen|salgsteamet|bogholderiet|reklamationsafdelingen|teknisk support|
      livechat|live chat|[a-z]+afdelingen|afdelingen|hovedkontoret|kontoret|butikken|helpdesk|
      ledelsen|omstillingen
    `,
    someone: 'nogen|en af jer|nogen af jer|hvem som helst|nogen anden|en eller anden',
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (rigtig|rigtigt|rigtige|aegte|virkelig|virkeligt|virkelige|levende|menneskelig|menneskeligt|
      menneskelige|fysisk) (menneske|mennesker|person|personer|medarbejder|agent|sagsbehandler|
      kontakt|hjaelp|support|operator|radgiver|repraesentant|vaesen|kundeservice|personale)|
      menneske af kod og blod|kod og blod|personlig kontakt|personlig hjaelp
    `,
    bot: `
      bot|botten|bots|robot|robotten|robotter|maskine|maskinen|maskiner|computer|computeren|ai|
      chatbot|chatbotten|chatbots|chatrobot|kunstig intelligens|autosvar|automatiske svar|
      telefonsvarer|virtuel assistent|virtuelle assistent|algoritme|computerprogram
    `,
    want: `
      vil|vil have|vil gerne|vil gerne have|onsker|ville onske|skal bruge|har brug for|behover|
      kraever|beder om|foretraekker|soger|giv mig|kan jeg fa|ma jeg fa|fa|skal have|hellere|
      kan man fa|matte jeg fa|maa jeg faa|jeg skal|ville gerne
    `,
  },
  ordinary: `
    laeder personlig personligt personlige personnummer persondata personoplysninger maskinvask agenda
    betale betalt talte takker maned maneder manden prat kontanter kontant kontaktoplysninger konto
    kontoen kobe ringer ringe ringen boots handler handlede ansaette rigtigt virkelig direkte
    operation eksperten kundekurv kunder kunde samtykke skriver skrevet butik butikker hallo
    hjaelpe hjaelper hjulpet levering lever leder leveret ledning lederne taler tales vores hvor
    talt snart snakkede mange menes mening
  `,
  wish: danishWish,
  mood: danishMood,
  courtesy: danishCourtesy,
}
