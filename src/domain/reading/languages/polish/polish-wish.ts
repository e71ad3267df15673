import type { WishPatterns } from '../language-table.ts'

export const polishWish: WishPatterns = {
  exceptions: [
    '(kurier|kierowca|listonosz)( [^ .?]+){0,4} (zadzwonic|dzwoni|zadzwoni|dzwonic)( do mnie)?',
    `
      (rozmawialem|rozmawialam|rozmawialismy|gadalem|gadalam|dzwonilem|dzwonilam|pisalem|pisalam|
      kontaktowalem|kontaktowalam|skontaktowalem|skontaktowalam|dostalem|otrzymalem|
      otrzymalam) ... {anyone}
    `,
    `
      {anyone} (ktory|ktora|z ktorym|z ktora|powiedzial|powiedziala|obiecal|obiecala|byl|byla|
      napisal|napisala|mi powiedzial|mi powiedziala|poinformowal|poinformowala)
    `,
    `
      (moj|moja|moim|mojego|mojemu|nasz|nasza|naszym|naszego|swoim|swojemu|innej|innemu|kazda|
      kazdej|jednej|druga|drugiej|trzecia|trzeciej|dla|tej|ta sama|tej samej) (nowy |nowym |
      wlasny )?({person}|osoby)
    `,
    `
      (ile|ilu|liczba|dodac|zaprosic|usunac|utworzyc|kazdy|dwoch|trzech|dwie|trzy|cztery|piec|\\d+|
      nowych|nowego|wiecej|przypisac|zarzadzac|na|kilku|kilka|wielu|maksymalnie|ocenic|zablokowac|
      zmienic|dodanie) (nowych |nowego |jedna |innych |drugiego |kolejnego |do )?(agentow|agenta|
      osob|osoby|osobe|osoba|uzytkownikow|uzytkownika|pracownikow|pracownika|konsultantow|ludzi|
      czlonkow|operatorow|operatora)
    `,
    `
      (numer|numeru|telefon|godziny|godzinach|adres|mail|email|opinie|ocena|dane) (do |telefonu |
      kontaktowy |kontaktowe |pracy |otwarcia |dziala |telefonu do )*(waszej |waszego |
      panstwa )?{dept}
    `,
    '(kiedy|jak dlugo|o ktorej|w jakich godzinach) (jest |dziala |pracuje |czynna |czynne )*{dept}',
    `
      osoba (fizyczna|prawna|kontaktowa|trzecia)|osobe (fizyczna|prawna|kontaktowa|trzecia)|
      dane osobowe|blad ludzki|ludzki blad|prawa czlowieka|operator (sieci|komorkowy|telefonii|
      logistyczny)|agent (nieruchomosci|ubezpieczeniowy|celny)|robot* (kuchenn*|sprzatajac*|
      koszac*)|automat* (do|z) [a-z]+
    `,
    '(ktos|kogos) (inny|innego|ukradl|uzywa|wlamal|zalogowal|ma|mial|odebral|zamowil|mi|uzyl)',
    `
      (wyslac|przeslac|przekazac|dac|podarowac|sprzedac|udostepnic|przelac|kupic|zamowic) (
      pieniadze|prezent|paczke|zamowienie|plik|konto|to|go|ja|je|licencje|karte|cos|
      bon) ... {anyone}
    `,
    `
      (nikt|kurier|on|ona|ktos|kierowca) (do mnie |mi |nie |jeszcze |juz )*(dzwonil|zadzwonil|
      oddzwonil|dzwonila|zadzwonila)
    `,
  ],
  implied: [
    `
      (nie|mam dosc|dosc|zamiast|bez|koniec|przestancie) .. (rozmawiac|rozmawiam|gadac|pisac|
      rozmowy|rozmow|rozmawiania|kontaktu) .. {machine}
    `,
    `
      (nie|mam dosc|dosc|zamiast|bez|nienawidze|zadnych|zadnego|stop) (z |ze |tego |tych |chce |
      potrzebuje |waszego |glupiego |kolejnego |od )*{bot}
    `,
  ],
  refusals: [
    `
      (nie|bez|nigdy|zamiast) (chce |potrzebuje |trzeba |musze |musicie |prosze |mnie |potrzeby |
      ma potrzeby |wymagam |bede |zamierzam |koniecznosci )*((rozmawiac|kontaktowac|laczyc|laczenia|
      przelaczac|przelaczania|przelaczajcie|przelaczaj|dzwonic|przekazywac|przekierowywac|rozmowy|
      kontaktu|polaczenia|lacz|laczcie|czekac) )?(mnie |sie |z |ze |do |na )*({det} )*{anyone}
    `,
    `
      (nie|bez) (prosze |trzeba |musicie |ma potrzeby )?(lacz|laczcie|przelaczaj|przelaczajcie|
      przekierowuj|przekierowujcie|dzwon|dzwoncie|dzwonic|oddzwaniaj|oddzwaniajcie|oddzwaniac|
      przekazuj|przekazujcie|laczenia|telefonu|oddzwaniania)( mnie| do mnie)?
    `,
  ],
  asks: [
    `
      (ktos|ktokolwiek) (od|z|ze) (was|panstwa|waszego|obslugi|zespolu|pomocy) .. (zadzwonic|
      zadzwoni|odpisac|odpisze|skontaktowac|odezwac|oddzwonic)
    `,
    `
      (przekazac|przekaz|przekazcie|przeslij|przeslac) .. (pracownikowi|konsultantowi|
      czlowiekowi|kierownikowi|zespolowi|komus)
    `,
    `
      czy (czlowiek|ktos|pracownik|konsultant|zywa osoba) (moze|moglby|
      moglaby) .. (przeczytac|odpowiedziec|spojrzec|sprawdzic|zadzwonic|odpisac)
    `,
    `
      (potrzebuje|prosze|chce|poprosze) (o )?kogos (z|od) (pomocy|obslugi|was|zespolu|dzialu|
      panstwa)
    `,
    'z kim (moge|mozna|moglbym|moglabym) (porozmawiac|rozmawiac|pogadac)',
    `
      zeby (odezwal|odezwala|skontaktowal|skontaktowala|zadzwonil|zadzwonila|odpisal|
      odpisala) (sie )?(do mnie |ze mna |mi )*(pracownik|ktos|konsultant|czlowiek|
      konsultantka)
    `,
    '{strong}',
    `
      {talk} (sie |prosze |bezposrednio |teraz |telefonicznie |tylko |wreszcie |juz |mnie )*(z|ze) (
      {det} )*{anyone}
    `,
    '(z|ze) ({det} )*{anyone} .. (porozmawiac|rozmawiac|skontaktowac|pogadac|polaczyc)',
    `
      {want} ({det} |rozmowe z |o |kontakt z |kontaktu z |polaczenie z |pomocy |pomoc |natychmiast |
      teraz |tylko |polaczyc z |rozmawiac z )*(czlowiek|czlowiekiem|czlowieka|konsultant|
      konsultanta|konsultantem|konsultantka|konsultantke|pracownika|pracownikiem|doradce|doradca|
      operatora|operator|operatorem|agenta|agentem|przedstawiciela|kierownika|kierownikiem|
      menedzera|managera|managerem|przelozonego|przelozonym|specjaliste|specjalista|infolinie)(?! (
      do|na|dla|ktora|ktory))
    `,
    `
      (polacz|polaczcie|polaczyc|polaczy|przelacz|przelaczcie|przelaczyc|przelaczenie|przelaczy|
      przekieruj|przekierujcie|przekierowac|przekierowanie|przekaz|przekazcie|przekazac|skieruj|
      skierowac|skierujcie|eskaluj|eskalowac|zawolaj|zawolajcie|poprosic|wezwij|dajcie|daj) (mnie |
      mi |nas |prosze |to |sprawe |moja sprawe |rozmowe |te rozmowe |zgloszenie |moje zgloszenie |
      bezposrednio |natychmiast )*((z|ze|do|na) )?({det} )*({anyone}|wyzej)
    `,
    '(zadzwon|zadzwoncie|oddzwon|oddzwoncie)( do mnie| do nas| prosze)?',
    `
      (prosze o|poprosze o|chce|chcialbym|chcialabym|prosimy o) (pilny |szybki |wasz )?(
      oddzwonienie|kontakt telefoniczny|rozmowe telefoniczna|telefoniczny kontakt|telefon zwrotny)|(
      prosze o|poprosze o) (pilny |pilne |wasz )?(kontakt|telefon)(?= [.?]|$)
    `,
    `
      (zadzwonic|oddzwonic) do (mnie|nas)|(mozecie|prosze|czy ktos moze) (do mnie )?(oddzwonic|
      zadzwonic)(?= [.?]|$)
    `,
    `
      (jest|sa|siedzi) (tam |tu |tutaj |w ogole |u was )*(ktos|ktokolwiek|jakis czlowiek|czlowiek|
      ludzie|zywa osoba|konsultant)(?= [.?]|$| (tam|tu|tutaj|dostepn*|online|zyw*|po drugiej|kto|
      z kim))
    `,
    '(ktos|ktokolwiek) (tam|tu|tutaj|jest|zywy|mnie slyszy|zyje)(?= [.?]|$)',
    `
      (ktos|kogos|konsultant|pracownik|czlowiek|kierownik) ... (zadzwonic|oddzwonic|skontaktowac|
      skontaktuje|skontaktowal|oddzwoni|odezwac|odezwie|odezwal|zajal|zajac|przejal|przejac)
    `,
    `
      (ktos|kims|kogos) z (obslugi|waszego|waszej|zespolu|dzialu|biura|firmy|sklepu|pracownikow|
      ludzi)
    `,
    `
      (pomoc|odpowiedz|pomocy|odpowiedzi|obsluga) (od |przez )(zywego |prawdziwego )?(czlowieka|
      konsultanta|osoby|pracownika)
    `,
    `
      (czlowiek|czlowieka|konsultant|konsultanta|operator|operatora|kierownik|kierownika|doradca|
      pracownik|agent|obsluga klienta|
      infolinia)( prosze| poprosze| natychmiast| teraz| szybko| potrzebny| potrzebna| pilnie)+
    `,
  ],
  bare: `
    {strong}|czlowiek|czlowieka|czlowiekiem|konsultant|konsultanta|konsultantem|operator|operatora|
    doradca|pracownik|pracownika|agent|agenta|kierownik|kierownika|obsluga klienta|
    biuro obslugi klienta|infolinia|manager|menedzer|przedstawiciel|kontakt z czlowiekiem|
    rozmowa z konsultantem|supervisor
  `,
  beside: `
    prosze|poprosze|o|z|do|teraz|juz|natychmiast|dzien|dobry|witam|czesc|hej|nie|tak|chce|dziekuje|
    pilne|pilnie|a|no|wreszcie|w|koncu|tylko|ja|rozmowa|kontakt|mi|daj|dajcie|halo|zywy|prawdziwy
  `,
}
