import type { LanguageTable } from '../language-table.ts'
import { italianCourtesy } from './italian-courtesy.ts'
import { italianMood } from './italian-mood.ts'
import { italianWish } from './italian-wish.ts'

export const italian: LanguageTable = {
  language: 'it',
  isSpaced: true,
  lists: {
    talk: `
      parlare|parlo|parlarne|discutere|comunicare|chattare|conversare|confrontarmi|interagire|
      dialogare|chiacchierare|parlarle|contattare|sentire|interloquire|relazionarmi|conferire|
      avere a che fare|discuterne|scrivere
    `,
    det: `
      un|uno|una|il|lo|la|i|gli|le|del|dei|della|degli|dell|al|allo|alla|ai|all|vostro|vostra|
      vostri|tuo|suo|qualche|altro|altra|vero|vera|reale|con|di|a|per favore|direttamente|persona|
      operatore|umano|umana|in|carne|servizio|qualcuno|dal|da|competente|d|ed|ossa|membro|team|
      subito
    `,
    person: `
      umano|umana|umani|essere umano|persona|persone|operatore|operatrice|operatori|agente|agenti|
      addetto|addetta|addetti|consulente|consulenti|rappresentante|impiegato|impiegata|dipendente|
      collaboratore|collaboratrice|collega|colleghi|responsabile|supervisore|superiore|manager|
      direttore|direttrice|capo|tecnico|tecnici|specialista|esperto|referente|incaricato|commesso|
      commessa|venditore|commerciale|membro del team|membro dello staff|titolare|essere vivente|
      interlocutore|centralinista|assistente umano
    `,
    dept: `
      servizio clienti|assistenza|assistenza clienti|assistenza tecnica|supporto|supporto tecnico|
      supporto clienti|customer service|customer care|ufficio [a-z]+|reparto [a-z]+|reparto|
      amministrazione|contabilita|ufficio reclami|commerciale|call center|centralino|direzione|
      vostro team|team|staff|vostro staff|team di [a-z]+|back office|sede|negozio|help desk|
      live chat|ufficio
    `,
    someone: `
      qualcuno|qlcn|qualcun|qualcuna|qualcun altro|uno di voi|una di voi|chi di dovere|
      qualche persona|gente
    `,
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (vera|reale|autentica|vero|vere|reali) (persona|operatore|umano|essere umano|agente|persone|
      assistenza|consulente|addetto|operatrice)|(persona|operatore|agente|consulente|essere|
      assistenza|supporto|aiuto|intervento|contatto|operatrice|addetto|persone|qualcuno|assistente|
      interlocutore) (vero|vera|reale|reali|umano|umana|umani|viva|vivo|fisica|fisico|in carne|
      di vero|in carne e ossa)|essere umano|esseri umani|carne e ossa|operatore dal vivo|
      agente dal vivo
    `,
    bot: `
      bot|robot|macchina|macchine|computer|ia|intelligenza artificiale|chatbot|assistente virtuale|
      risponditore|risposte automatiche|risposta automatica|algoritmo|programma|automa|
      sistema automatico|software|ai|messaggi automatici|disco registrato
    `,
    want: `
      voglio|vorrei|desidero|desidererei|ho bisogno di|ho bisogno d|ho bisogno|avrei bisogno di|
      bisogno di|bisogno|mi serve|mi servirebbe|serve|preferisco|preferirei|pretendo|esigo|chiedo|
      cerco|richiedo|mi passi|passami|passatemi|mi passa|mi dia|dammi|datemi|vogliamo|posso avere|
      potrei avere|gradirei|necessito di|necessito|chiamatemi|chiamate|parlare|avere|fatemi|trovare|
      chiamare
    `,
  },
  ordinary: `
    agenzia agenzie umore umidita operazione operazioni personale personali personalizzare parola
    parole parla parlato assistere supporti capi capito capire tecnica commerciali vera vere
    direttiva direzione negozi salve salvo salva grazia ciao ora prego perfetta perfetti buona
    buone bene bello consulenza responsabilita contatti contatto contattato chiamato sentito
    sentita macchia macchie comunicato comunicazione scritto scrivere serva servizi
  `,
  wish: italianWish,
  mood: italianMood,
  courtesy: italianCourtesy,
}
