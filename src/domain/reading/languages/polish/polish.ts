import type { LanguageTable } from '../language-table.ts'
import { polishCourtesy } from './polish-courtesy.ts'
import { polishMood } from './polish-mood.ts'
import { polishWish } from './polish-wish.ts'

export const polish: LanguageTable = {
  language: 'pl',
  isSpaced: true,
  lists: {
    talk: `
      rozmawiac|porozmawiac|pogadac|gadac|rozmowa|rozmowe|rozmowy|mowic|pomowic|skontaktowac|
      skontaktowac sie|kontakt|kontaktu|kontaktowac|polaczyc|polaczenie|pisac|popisac|czatowac|
      skonsultowac
    `,
    det: `
      z|ze|jakims|jakas|jakis|jakiegos|kims|zywym|zywa|zywego|prawdziwym|prawdziwa|prawdziwy|
      prawdziwego|ludzkim|innym|inna|waszym|wasza|waszego|panstwa|od|w|dzialu|obslugi|klienta|
      kompetentnym|kompetentna|bezposrednio|prosze|twoim|jednym|normalnym|telefonicznie|do|
      technicznym
    `,
    person: `
      czlowiek|czlowiekiem|czlowieka|czlowiekowi|ludzmi|ludzi|ludzie|osoba|osobe|konsultant|
      konsultantem|konsultanta|konsultantka|konsultantke|konsultantki|pracownik|pracownikiem|
      pracownika|pracownikowi|agent|agentem|agenta|doradca|doradcy|doradce|operator|operatorem|
      operatora|przedstawiciel|przedstawicielem|przedstawiciela|kierownik|kierownikiem|kierownika|
      menedzer|menedzerem|menedzera|manager|managerem|managera|szef|szefem|szefa|przelozony|
      przelozonym|przelozonego|specjalista|specjalisty|specjaliste|technikiem|sprzedawca|sprzedawcy|
      handlowcem|supervisorem
    `,
    dept: `
      obsluga|obsluga klienta|obslugi klienta|obsluge klienta|biuro obslugi|biurem obslugi|
      biurem obslugi klienta|biura obslugi|bok|dzial [a-z]+|dzialem [a-z]+|dzialu [a-z]+|wsparcie|
      wsparciem|wsparcia|wsparcie techniczne|wsparciem technicznym|pomoca techniczna|infolinia|
      infolinie|infolinii|support|supportem|zespolem|zespolu|ksiegowoscia|centrala|helpdesk|
      helpdeskiem|sklepem
    `,
    someone: 'ktos|kims|kogos|komus|kimkolwiek|ktokolwiek|kogokolwiek|ktoryms z was|kims z was',
    anyone: '{person}|{someone}|{dept}',
    strong: `
      (zywy|zywym|zywego|zywa|zywej|prawdziwy|prawdziwym|prawdziwego|prawdziwa|prawdziwej|realny|
      realna) (czlowiek|czlowiekiem|czlowieka|osoba|osobe|osoby|konsultant|konsultantem|konsultanta|
      ludzmi|pracownik|pracownikiem|pracownika|agent|agentem|agenta|istota)|czlowiek* z krwi i kosci
    `,
    bot: `
      bot|bota|botem|boty|botami|botow|robot|robota|robotem|robotami|automat|automatem|automatu|ai|
      sztuczna inteligencja|sztucznej inteligencji|chatbot|chatbotem|chatbota|czatbot|czatbotem|
      automatyczne odpowiedzi|automatycznych odpowiedzi|wirtualnym asystentem|wirtualny asystent|
      wirtualnego asystenta
    `,
    machine: '{bot}|maszyna|maszyny|komputerem|komputera|programem|algorytmem',
    want: `
      chce|chcialbym|chcialabym|potrzebuje|potrzebny|prosze o|prosze|poprosze o|poprosze|wole|
      wolalbym|wolalabym|domagam sie|zadam|szukam|daj mi|dajcie mi|dajcie|daj|moge prosic o|
      moge prosic|wymagam|chcemy|zycze sobie|prosilbym o|prosilabym o|moge dostac
    `,
  },
  ordinary: `
    prawnik prawnika prawnikiem prawnikowi
    agencja agencji osobno osobny osobowe osobowy osobowych praca pracy prace pracowac obsluguje
    operacja operacji kontakty kontakcie kontakty konta konto kontem kierunek kierowca kierowcy
    doradzic technika technicznie sklep sklepy sklepu rozmiar rozmiary rozmiaru rozmowny pisak
    pisaki ktory ktora ktore ktorys czlonek czlonkiem osoby osob polaczono dziala dzialu dzial
    dzialka zespol prosto proste prosty moze mozna dzien dobre dobra dobry
  `,
  wish: polishWish,
  mood: polishMood,
  courtesy: polishCourtesy,
}
