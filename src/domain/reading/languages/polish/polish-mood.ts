import type { MoodPatterns } from '../language-table.ts'

export const polishMood: MoodPatterns = {
  strong: [
    '(zadam|chce) (natychmiast )?zwrotu (pieniedzy|kasy) (natychmiast|teraz|od razu)',
    'bez odpowiedzi (swietna|super|brawo|gratulacje|ladna)( [^ .?]+){0,2}',
    'po raz (drugi|trzeci|czwarty|piaty|dziesiaty|setny|enty)',
    `
      (skandal|skandaliczn*|niedopuszczaln*|nie do przyjecia|kpina|kpiny|kpicie|zarty|zartujecie|
      zart|wstyd|zenada|zenujac*|zalosne|zalosna|zalosny|beznadziejn*|beznadzieja|okropn*|tragedia|
      tragiczn*|dramat|masakra|koszmar|katastrofa|najgorsz*|oszustwo|oszusci|oszukan*|oszukujecie|
      oszukaliscie|zlodzieje|zlodziejstwo|wyludzenie|kurwa|kurwy|chuj*|gowno|gownian*|spierdal*|
      pieprzon*|cholera|cholern*|jeban*|idioci|idiota|idiotyczn*|debile|kretyni|niekompeten*|
      wkurzon*|wkurza|wkurzajac*|wkurwi*|wsciekl*|zdenerwowan*|rozczarowan*|rozczarowujac*|
      zawiedzion*|niezadowolon*|sfrustrowan*|frustrujac*|frustracja|irytuj*|zirytowan*|oburzon*|
      oburzajac*|mam (juz )?(tego )?(serdecznie )?dosc|dosc tego|trace cierpliwosc|
      stracil* cierpliwosc|brak mi (slow|cierpliwosci)|brak slow|koniec cierpliwosci|strata czasu|
      marnuj* (moj )?czas*|marnowanie czasu|bezuzyteczn*|do niczego|do dupy|smiech na sali|smieszne|
      absurd|absurdaln*|nie do wiary|co to ma byc|ile mozna|klamcy|klamstwa|klamiecie|lekcewaz*|
      olewacie|ignorujecie|ignorowan*|brak szacunku|nigdy wiecej|fatalny|fatalne|fatalna|zdzierstwo|
      jaja sobie|sobie jaja|glupi|glupie|glupia)
    `,
    `
      (to|juz|pisze|po raz) (juz |moj |moja |jest |moje |po raz |do was )*(drugi|trzeci|czwarty|
      piaty|dziesiaty|setny|kolejny|druga|trzecia|czwarta|kolejna|\\d+) (raz|razy|wiadomosc|mail|
      e mail|telefon|zgloszenie|reklamacja|proba|prosba)
    `,
    `
      ile razy (jeszcze |mam |mozna |musze |trzeba )+|(jak dlugo|ile) jeszcze (mam|mozna|bede|
      musze) (czekac|prosic|pisac|to)|do kiedy mam czekac
    `,
    `
      (nikt|nikogo|nikomu) (mi |sie |mnie |u was |tu |z was |jeszcze |w ogole |wciaz )*nie (mi )?(
      odpowiada|odpisuje|odpisal|odpowiedzial|pomaga|pomogl|slucha|czyta|odbiera|reaguje|interesuje|
      obchodzi|oddzwonil|raczy|zareagowal)
    `,
    `
      (wciaz|nadal|ciagle|dalej|do dzis|do tej pory) (brak |zadnej |nie mam |nie dostalem |
      nie dostalam |nie otrzymalem |nie otrzymalam |bez )+(odpowiedzi|reakcji|zadnej)|zero (
      odpowiedzi|reakcji)
    `,
    `
      (czekam|czekamy) (.. )?(od|juz) (.. )?(tygodni*|dni|miesiac*|miesiecy|godzin*|lat) ... (i|a|
      bez|nikt|nadal|wciaz|odpowiedzi)
    `,
    `
      (pisalem|pisalam|dzwonilem|dzwonilam|prosilem|prosilam|zglaszalem|zglaszalam|mowilem|
      tlumaczylem|wyslalem|wyslalam) (.. )?(wielokrotnie|kilka razy|wiele razy|kilkukrotnie|
      kilkanascie razy|trzy razy|cztery razy|piec razy|\\d+ razy|sto razy)|(wielokrotnie|
      kilkukrotnie|wiele razy|kilka razy) (juz )?(pisal*|dzwonil*|prosil*|zglaszal*|tlumaczyl*)
    `,
    `
      (prawnik*|adwokat*|do sadu|pozew|policj*|prokuratur*|uokik|rzecznik* (praw )?konsument*|
      negatywna opinie|zla opinie|jedna gwiazdk*|kroki prawne|droge prawna|chargeback|
      mediach spolecznosciowych)
    `,
    `
      (albo|inaczej|jesli nie|w przeciwnym razie) ... (rezygnuje|konkurencj*|zglosze|zglaszam|
      odchodze)
    `,
    `
      (straciliscie|stracicie|tracicie) .. klient*|(przechodze|ide) do konkurencji|nie polecam|
      odradzam|(dziekuje|dzieki) za nic|ostatnie ostrzezenie|czy wy (w ogole )?(czytacie|umiecie|
      myslicie)|za co (ja )?place|w kolko to samo|ta sama odpowiedz|oddajcie (mi )?(
      moje )?pieniadze|zrobcie (cos|wreszcie)
    `,
  ],
  weak: [
    '(wciaz|nadal|ciagle|dalej|do tej pory|jeszcze nie)',
    '(znowu|znow|ponownie|po raz kolejny|kolejny raz)',
    '(czekam|czekanie|czekac)',
    '(od|juz) .. (tygodni*|dni|miesiac*|miesiecy|godzin*|dawna)',
    '(wielokrotnie|kilka razy|wiele razy|za kazdym razem)',
    '(wreszcie|w koncu|natychmiast|pilne|pilnie|powaznie|naprawde|szczerze)',
    '(zle|slabo|slaba|slaby|szkoda|niestety|powoln*|niemozliwe|problem|kiepsk*)',
    'nie (dziala|pomaga|rozumie|odpowiada)|nikt|nigdy|nic',
    '(moje pieniadze|zwroccie|oddajcie)',
    '(dlaczego|czemu) .. (nikt|nigdy|zawsze|ciagle)',
    '(obiecaliscie|obiecano|obiecywaliscie|mialo byc|podobno)',
  ],
  calm: [
    `
      (nie|nic) (jest |sie |tak |taki |az |jestem )*(zle|pilne|straszne|zly|zla|stalo|glupie|
      zdenerwowan*|rozczarowan*|zawiedzion*)|(glupie|glupi) (pytanie|blad)|czy to (jest )?(oszustwo|
      phishing|zart)|(proba|proby|ochrona|podejrzenie|przed) (oszustw*|wyludzen*)|(bez|
      nie ma) problemu|drugi raz (kupuje|zamawiam)|jeszcze raz (dziekuje|dzieki)|(zapobiec|
      uniknac) katastrofy
    `,
  ],
  happy: [
    `
      (super|swietnie|swietny|swietna|wspaniale|wspanial*|rewelacja|rewelacyjn*|doskonale|idealnie|
      fantastyczn*|ekstra|cudownie|zadowolony|zadowolona|szczesliw*|uwielbiam|brawo|bardzo dziekuje|
      dziekuje bardzo|serdecznie dziekuje|dziekuje serdecznie|wielkie dzieki|najlepsi|polecam|
      genialn*|milo z waszej strony)
    `,
  ],
  rejection: [
    `
      (to|ta odpowiedz|odpowiedz|ten link|artykul|rozwiazanie|wasza odpowiedz|twoja odpowiedz) (mi |
      wcale |w ogole |nadal |niestety |wciaz )*nie (jest |mi |bylo |byla |to )*(pomaga|pomoglo|
      pomogla|pomogl|dziala|zadzialalo|rozwiazuje|rozwiazalo|odpowiada|odpowiedz|na temat|pomocne|
      pomocna|to o co|na moje)
    `,
    `
      nie (mi )?(pomoglo|pomogles|pomoglas|pomogla|zadzialalo|o to (mi )?(pytalem|pytalam|chodzi|
      chodzilo|prosilem|prosilam)|na moje pytanie|odpowiedziales|odpowiedzialas|odpowiadasz|
      odpowiedzieliscie|odpowiedziano|zrozumiales|zrozumialas|zrozumieliscie|rozumiesz|na temat|
      rozwiazuje|rozwiazalo)
    `,
    `
      (zla|bledna|niepoprawna) odpowiedz|zle (mnie )?(zrozumiales|zrozumialas|zrozumieliscie)|juz (
      to |tego )?(probowalem|probowalam|sprawdzalem|sprawdzalam|zrobilem|zrobilam|czytalem|
      czytalam)|(problem|blad) (nadal|wciaz|dalej) (jest|wystepuje|istnieje)|(nadal|wciaz|dalej) (
      nie dziala|to samo)|bez skutku|nic (to )?nie (dalo|pomoglo|daje|zmienia)|to nic nie (daje|
      dalo|zmienia)
    `,
  ],
}
