import type { LanguageTable } from '../language-table.ts'
import { dutchCourtesy } from './dutch-courtesy.ts'
import { dutchMood } from './dutch-mood.ts'
import { dutchWish } from './dutch-wish.ts'

export const dutch: LanguageTable = {
  language: 'nl',
  isSpaced: true,
  lists: {
    talk: `
      spreken|praten|spreek|praat|kletsen|chatten|overleggen|communiceren|bellen|gesprek|contact|
      te spreken|te praten|contact hebben|contact opnemen|in contact komen|contact krijgen|typen|
      telefoneren|in gesprek|bespreken|verbonden worden|doorverbonden worden|in contact|communicatie
    `,
    det: `
      een|n|de|het|die|dat|jullie|uw|je|jouw|iemand|echt|echte|levende|levend|menselijke|menselijk|
      werkelijke|andere|ander|van|met|bij|uit|in|op|aan|deskundige|bevoegde|bekwame|alsjeblieft|
      graag|direct|even|gewoon|klantenservice|support|service|technische|verkoop|normale|
      persoonlijk|eens|nu|hogere|verantwoordelijke|beschikbare|wat|verdomde
    `,
    person: `
      mens|mensen|persoon|personen|medewerker|medewerkster|medewerkers|collega|collegas|collega s|
      agent|agenten|adviseur|adviseurs|consultant|operator|vertegenwoordiger|werknemer|
      leidinggevende|manager|baas|chef|supervisor|teamleider|specialist|expert|technicus|monteur|
      verkoper|contactpersoon|klantenservicemedewerker|supportmedewerker|servicemedewerker|
      klantadviseur|teamlid|directeur|beheerder|vakman|telefonist|telefoniste|menselijk wezen|
      personeelslid|personeel
    `,
    dept: `
      klantenservice|klantendienst|helpdesk|support|supportteam|klantenondersteuning|verkoop|
      verkoopafdeling|sales|boekhouding|administratie|facturatie|afdeling|afdeling [a-z]+|
      [a-z]+afdeling|technische dienst|klachtenafdeling|klantcontact|directie|hoofdkantoor|kantoor|
      winkel|team|service|live chat|livechat|juridische zaken|management|technische ondersteuning|
      klanten service|servicedesk
    `,
    someone: 'iemand|iemant|imand|een van jullie|wie dan ook|iets menselijks|jullie zelf',
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (echt|echte|levend|levende|menselijk|menselijke|werkelijke|levensechte|fysieke|bevoegde) (
      mens|mensen|persoon|medewerker|agent|iemand|hulp|contact|ondersteuning|adviseur|operator|
      collega|wezen|assistentie|support|klantenservice|interactie|personen|medewerkers|
      vertegenwoordiger|stem|contactpersoon)|iemand (van vlees|die echt|in het echt)|vlees en bloed|
      live (agent|medewerker|persoon|chat medewerker|support)|mens van vlees|persoonlijk contact|
      persoonlijke hulp|persoonlijke assistentie
    `,
    bot: `
      bot|bots|robot|robots|robotje|machine|machines|computer|computers|ai|chatbot|chatbots|
      kunstmatige intelligentie|automaat|automatische antwoorden|automatisch antwoord|algoritme|
      programma|virtuele assistent|geautomatiseerd systeem|geautomatiseerde antwoorden|software|
      antwoordapparaat|chatbotje|digitale assistent
    `,
    want: `
      wil|wilt|wil graag|zou graag|graag|zou|heb|wens|nodig|verlang|eis|verzoek|zoek|liever|
      prefereer|geef me|geef mij|geef|mag ik|kan ik|kunt u|ik zoek|willen|willen graag|behoefte aan|
      krijg ik|haal|stuur|vraag om|hebben|krijgen|wou|wou graag|vraag naar
    `,
  },
  ordinary: `
    mensa menu persoonlijk persoonlijke persoonsgegevens gesproken sprak spreekt praatte agenda
    managen adviezen advies collegebank verkopen verkocht winkels winkelen teams dienst diensten
    kantoren wordt worden woorden wilde wilden hallo halen hebt heeft graad graag dank danken
    bedankt goed goede goedkoop goeie prima bot boot boten botten chatten contract contracten
    contant medewerking machinale computeren helder hartelijk vragen praktisch spreken klanten
    klant verbinding verbonden
  `,
  wish: dutchWish,
  mood: dutchMood,
  courtesy: dutchCourtesy,
}
