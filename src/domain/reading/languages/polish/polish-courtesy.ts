import type { CourtesyPatterns } from '../language-table.ts'

export const polishCourtesy: CourtesyPatterns = {
  greeting: `
    czesc|hej|hejka|witam|witaj|witajcie|witam serdecznie|dzien dobry|dobry wieczor|dobry|siema|
    siemka|siemano|halo|hello|hi|serwus|szanowni panstwo|szanowny panie|szanowna pani|drodzy|
    jak sie masz|co slychac|elo
  `,
  thanks: `
    dziekuje|dzieki|dziekujemy|dziex|dzk|dzieki wielkie|thx|thanks|ok|okej|okay|oki|dobra|dobrze|
    jasne|rozumiem|zrozumialem|zrozumialam|super|swietnie|idealnie|doskonale|w porzadku|spoko|git|
    pewnie|zgoda|do widzenia|do zobaczenia|do uslyszenia|pa|papa|na razie|nara|milego dnia|
    milego wieczoru|milego weekendu|dobranoc|dobrej nocy|nie dziekuje|to wszystko|to juz wszystko|
    nic wiecej|nie trzeba|nie ma problemu|nie ma sprawy|nie ma za co|prosze bardzo|wzajemnie|
    nawzajem|pozdrawiam|pozdrowienia|z powazaniem|ekstra|fajnie|przyjalem|przyjelam|sprobuje|
    sprawdze|poczekam|czekam|wszystko jasne|cudownie|rewelacja|kk|milego|dobrego|udanego
  `,
  filler: `
    bardzo|serdecznie|pieknie|slicznie|za|pomoc|odpowiedz|szybka|szybko|informacje|informacja|
    wiadomosc|wsparcie|cierpliwosc|czas|obsluge|wyjasnienie|wszystko|z|gory|i|a|to|tak|nie|juz|
    teraz|wam|panu|pani|panstwu|panstwo|pan|ci|mi|bede|na|w|o|tym|tego|te|ta|jest|jeszcze|raz|
    wielkie|ogromne|mila|milo|mile|swietna|dzien|dnia|zycze|wieczoru|weekendu|rowniez|tez|no|ach|
    aha|oh|bot|bocie|kochani|rade|porade|podpowiedz|link|ekspresowa|blyskawiczna|zespol|calemu|
    zespolowi|dla|was|ze|strony|waszej|wasza|twoja|kontakt|prosze|wam|tak
  `,
  announcement: [
    `
      (mam|mialbym|mialabym|chcialbym zadac|chcialabym zadac|chce zadac|mamy) (jedno |male |
      krotkie |szybkie |jeszcze |takie |pewien |maly |kilka |pare |inne |do was |do panstwa |mala |
      pewna )*(pytanie|pytania|pytan|problem|prosbe|sprawe|watpliwosc|problemy|pytanko)
    `,
    `
      (czy )?(moze|mozesz|mozecie|moglbys|moglabys|moglibyscie|ktos|moge|mozna|pomoze|moga)( (mi|
      ktos|panstwo|pan|pani|prosze|sie|nam|moze|czyms|o|cos|was|moglby))* (pomoc|pomozecie|pomoze|
      zapytac|spytac|zadac pytanie|prosic o pomoc|doradzic|poradzic|pomocy)
    `,
    `
      (potrzebuje|szukam|potrzebna|prosze o|poprosze o|potrzebujemy) (pilnie |waszej |twojej |
      panstwa |malej |mi |troche )*(pomocy|pomoc|porady|wsparcia|rady|informacji)
    `,
    '(pomoc|pomocy|pomozcie|pomoz|ratunku|pytanie|pytanko|szybkie pytanie|sos|help|problem)',
  ],
  announcementFiller: `
    prosze|mi|nam|w|z|ze|o|na|do|dotyczace|odnosnie|dotyczacy|moje|moim|mojego|mojej|moja|
    zamowienia|zamowieniem|zamowienie|konta|kontem|produktu|zakupu|faktury|dostawy|przesylki|cos|
    czyms|teraz|dzis|pilnie|pilne|szybko|jedno|jeszcze|ja|czy|jest|ktos|was|panstwa|to|sprawie|tej|
    pewnej|tym|problemem|problem|pytanie|pomoc|mam|chcialbym|chcialabym|chce|zadac|i|sklepu|zwrotu|
    bardzo|wiec|bo|sprawa|dziekuje|a|waszego
  `,
  botQuestion: [
    `
      (czy )?(jestes|jest pan|jest pani|jestescie|to|to jest|pisze|rozmawiam|gadam|czatuje|
      mam do czynienia|odpowiada mi|odpowiada)( (ty|tu|teraz|naprawde|moze|tylko|z|ze|jest|
      prawdziwym|prawdziwy|zywym|prawdziwa|zywa|na pewno|jakims|to|mi|aby))* ({machine}|czlowiek|
      czlowiekiem|osoba|prawdziwy|czlowieka|chatgpt|konsultantem)( (czy|albo|lub) (z |ze |tez |
      prawdziwym |zywym |prawdziwa )*({machine}|czlowiek|czlowiekiem|osoba|nie|konsultantem))?
    `,
    `
      (kim|czym) (jestes|pan jest|pani jest|jestescie|ty jestes)|z kim (rozmawiam|pisze|
      mam przyjemnosc|gadam|ja rozmawiam)|(czlowiek|bot|robot|ai) czy (czlowiek|bot|robot|ai|
      maszyna)|kto (tam |tu |mi )?(pisze|odpowiada)
    `,
  ],
  solved: [
    `
      (to|wszystko|juz|teraz|problem|moj problem|link|rozwiazanie|wasza rada|twoja rada|porada|tak|
      pytanie|ok|sprawa|rada|odpowiedz)( (juz|teraz|mi|zostal|zostalo|zostala|jest|sie|znowu|
      w koncu|wreszcie|bardzo|sam|samo|to|wszystko|dobrze|naprawde|wlasnie))* (dziala|zadzialalo|
      pomoglo|pomogla|pomogl|rozwiazany|rozwiazane|rozwiazana|rozwiazal|naprawione|naprawiony|
      zalatwione|zalatwiona|udalo|wyjasnione|gra|jasne|w porzadku|doszlo|dotarlo|dotarla|zniknal)
    `,
    `
      (udalo|udalo mi) sie|(rozwiazalem|rozwiazalam|naprawilem|naprawilam|znalazlem|znalazlam|
      zalatwilem|zalatwilam)( to| juz| problem| rozwiazanie| sam| sama)?|(problem|sprawa|sprawe|
      pytanie) (juz |zostal |zostala |jest |mozna |uwazam za )*(rozwiazany|rozwiazana|zalatwiona|
      nieaktualny|nieaktualne|zamknac|zamknieta|z glowy)|(mozecie|mozna|mozesz|prosze) (juz )?(
      to )?(zamknac)|dziala( juz)?( teraz)?|rozwiazane|zalatwione|(dokladnie|wlasnie) (to|tego|
      o to) (czego|co|mi|szukalem)|(paczka|przesylka) (juz )?(dotarla|doszla|przyszla)
    `,
  ],
  unsolved: [
    '(nie|nic|nigdy|bez|ani|zaden|prawie|czesciowo|wciaz|nadal|jeszcze|niestety)',
    `
      (ale|jednak|oprocz|chociaz|dopoki|az|jesli|kiedy|jak|dlaczego|czemu|gdzie|czy|mam nadzieje|
      powinno|musi|chce|chcialbym|chcialabym|prosze o|potrzebuje|moge|zanim|najpierw|inny|inna|
      rowniez|kto|bedzie|oby|zeby|aby|wczesniej|dopiero|przestalo|wczoraj)
    `,
  ],
}
