import type { LanguageTable } from '../language-table.ts'
import { germanCourtesy } from './german-courtesy.ts'
import { germanMood } from './german-mood.ts'
import { germanWish } from './german-wish.ts'

export const german: LanguageTable = {
  language: 'de',
  isSpaced: true,
  lists: {
    talk: `
      sprechen|reden|sprech|red|quatschen|telefonieren|chatten|unterhalten|schreiben|kommunizieren|
      gesprach|unterhaltung|kontakt|verbindung|austauschen|besprechen|sprache|plaudern|verhandeln|
      gesprochen werden|zu sprechen|zu reden
    `,
    talkDo: `
      sprechen|reden|zu sprechen|zu reden|chatten|telefonieren|schreiben|unterhalten|
      verbunden werden|kontakt|kontakt aufnehmen|in kontakt treten|kommunizieren|klaren|besprechen|
      gesprach|zu tun haben|verbinden|zu kommunizieren|zu chatten|quatschen
    `,
    det: `
      ein|eine|einen|einem|einer|eines|nem|nen|ner|ne|n|der|die|das|den|dem|irgendein|irgendeinem|
      irgendeinen|irgendeiner|ihr|ihre|ihren|ihrem|ihrer|eure|euren|eurem|eurer|euer|dein|deinem|
      deiner|echten|echter|echte|echtes|richtigen|richtiger|richtige|realen|realer|reale|wirklichen|
      lebenden|lebendigen|menschlichen|menschlicher|menschliche|anderen|andere|anderer|zustandigen|
      zustandige|zustandiger|kompetenten|kompetente|menschliches|verantwortlichen|von|vom|aus|im|in|
      support|service|kundenservice|verdammten|weiteren|lieber|bitte|direkt|personlich|mal|kurz|
      doch|technischen|verfugbaren
    `,
    person: `
      mensch|menschen|person|mitarbeiter|mitarbeiterin|mitarbeitern|mitarbeiterinnen|mitarbeitenden|
      mitarbeitende|kollege|kollegen|kollegin|berater|beraterin|sachbearbeiter|sachbearbeiterin|
      ansprechpartner|ansprechpartnerin|ansprechperson|kundenberater|kundenberaterin|
      supportmitarbeiter|servicemitarbeiter|kundendienstmitarbeiter|agent|agenten|agentin|operator|
      vorgesetzten|vorgesetzte|vorgesetzter|chef|chefin|manager|leiter|geschaftsfuhrer|teamleiter|
      abteilungsleiter|techniker|technikerin|spezialist|spezialisten|experte|experten|fachmann|
      verkaufer|menschlein|vertreter|angestellten|angestellter|betreuer|kundenbetreuer|
      kundenbetreuerin|supporter|admin|servicekraft|verantwortlichen|zustandigen|menschenwesen|
      lebewesen|moderator
    `,
    dept: `
      kundenservice|kundendienst|kundensupport|support|kundenbetreuung|kundenberatung|service team|
      serviceteam|support team|supportteam|hotline|service|vertrieb|verkauf|buchhaltung|
      rechnungsabteilung|rechtsabteilung|beschwerdestelle|reklamation|reklamationsabteilung|technik|
      technischer support|technischen support|technischem support|fachabteilung|abteilung|
      geschaftsleitung|geschaftsfuhrung|zentrale|personalabteilung|versandabteilung|helpdesk|
      live chat|livechat|team|vertriebsteam|beratung|retourenabteilung|mahnabteilung|
      [a-z]+abteilung|verwaltung|buro
    `,
    someone: `
      jemand|jemandem|jemanden|irgendwem|irgendwen|irgendjemand|irgendjemandem|irgendjemanden|wen|
      wem|einem von euch|einem von ihnen|einen von euch|einen von ihnen|leute|leuten|
      was menschliches|euch
    `,
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (echt|richtig|real|wirklich|lebend|lebendig|leibhaftig|menschlich|normal|kompetent)(e|en|er|
      em|es) (mensch|menschen|person|mitarbeiter|mitarbeiterin|ansprechpartner|ansprechpartnerin|
      berater|agent|agenten|kontakt|unterstutzung|hilfe|wesen|support|service|leute|jemand|jemanden|
      kundenservice|ansprechperson|kollege|kollegen|bearbeitung|beratung|operator)|menschliche (
      hilfe|unterstutzung|ansprechpartner|beratung|person|kontaktperson|stimme|bearbeitung)|
      menschlicher (ansprechpartner|kontakt|support|mitarbeiter|agent|berater)|menschlichen (
      kontakt|support|ansprechpartner|mitarbeiter|agenten|berater)|live ?(agent|agenten|mitarbeiter|
      person|support)|wirklicher mensch|mensch aus fleisch und blut
    `,
    bot: `
      bot|bots|roboter|robotern|maschine|maschinen|computer|computern|ki|chatbot|chatbots|automat|
      automaten|automatik|automatische antworten|automatischen antworten|kunstliche intelligenz|
      kunstlichen intelligenz|ai|algorithmus|programm|software|blechkiste|sprachassistent|
      virtuellen assistenten|assistenten
    `,
    want: `
      mochte|mocht|moechte|will|wollen|wurde gern|wurde gerne|brauche|brauch|brauchte|benotige|
      verlange|wunsche|hatte gern|hatte gerne|bitte um|bitte|gib mir|gebt mir|geben sie mir|
      ich suche|suche|bevorzuge|wurde lieber|hatte lieber|fordere|haben|kann ich|konnte ich|
      bekomme ich|kriege ich|her mit|schick mir|schicken sie mir|hol|holen sie|holt|verlang|erwarte|
      gern|gerne|besser|lieber
    `,
  },
  ordinary: `
    telefono telefone telefon telefonu telefonen telefonas menge mengen mensa personen personal
    persons redet redete rede reise gesprachen sprach sprache
    kontakte kontos team teams agentur agenturen operation operationen manage technik leitung
    leiten leihe betreff berate berat chefs mahnen versand mindern mittel mitarbeit kollegium
    verbinde verbindlich schrieb schreibt bestellen gestellt bestimmt kosten boten bote boot boots
    rote note beute heute leite leise laute dank denke danken hello halle halte hallen support
    vertrag vertrags wollte sollte konnte rechnen rechnung rechnungen bitter bieten beten mitte
    nichts nicht
  `,
  wish: germanWish,
  mood: germanMood,
  courtesy: germanCourtesy,
}
