import type { CourtesyPatterns } from '../language-table.ts'

export const danishCourtesy: CourtesyPatterns = {
  greeting: `
    hej|hejsa|hej hej|hejhej|hallo|halloj|davs|dav|godmorgen|god morgen|god aften|godaften|god dag|
    goddag|god eftermiddag|god formiddag|hi|hello|morgen|morn|hej igen|hvordan gar det|kaere|mojn|
    hej med jer|hej med dig|hey
  `,
  thanks: `
    tak|takker|mange tak|tak tak|thanks|thx|ok|okay|okej|fint|godt|super|perfekt|glimrende|
    rigtig godt|hvor godt|jeg forstar|forstar|forstaet|modtaget|noteret|selvfolgelig|selv tak|
    farvel|hej hej|vi ses|ha det|ha det godt|hav det godt|god weekend|god aften|fortsat god dag|
    fortsat god aften|god dag|ha en god dag|hav en god dag|godnat|god nat|nej tak|ja tak|
    det var alt|det er alt|ikke mere|ikke andet|intet problem|helt i orden|i orden|det er i orden|
    velbekomme|i lige made|ligemade|lige over|hilsen|venlig hilsen|med venlig hilsen|mvh|vh|kh|fedt|
    nice|cool|dejligt|skont|fantastisk|lyder godt|det lyder godt|jeg prover|jeg vil prove|
    jeg venter|afventer|tusind tak|stor tak|nah|naa|javel|aha|hvor fint|den er god|det er fint|
    fint nok|rart|alletiders|top
  `,
  filler: `
    sa|meget|for|hjaelpen|svaret|svar|hjaelp|informationen|information|info|hurtigt|hurtig|hurtige|
    det|det var|den|dit|jeres|din|dig|du|i|jer|og|at|alt|en|et|pa|forhand|jeg|er|var|da|nu|ja|nej|
    jo|igen|god|godt|fin|fint|venligt|venlig|af|weekend|dag|aften|uge|forklaringen|talmodighed|
    talmodigheden|tiden|tid|service|servicen|support|supporten|virkelig|rigtig|tusind|tusinde|stor|
    stort|alle|team|teamet|hele|skal|vi|ved|besked|om|dette|sodt|sod|rart|behandling|bot|ah|oh|selv|
    tip|tippet|tips|ogsa|med|horer|ses|har|fik|mange
  `,
  announcement: [
    `
      (jeg |vi )?(har|havde) (et |en |nogle |lige |bare |ogsa |yderligere |to |par |hurtigt |kort |
      lille |andet |enkelt |enkelte )*(sporgsmal|problem|problemer|sag|foresporgsel)
    `,
    `
      (kan|kunne|ma|vil|nogen)( (du|i|jeg|nogen|mig|os|hjaelpe|kunne|fa|lov|at|som|der|tak|venligst|
      kan|vi|en))* (hjaelpe|hjaelp|sporge|stille et sporgsmal|sporge om noget|assistere|bista)
    `,
    `
      (har brug for|vil have|soger|onsker|skal bruge|behover|skal have|vil gerne have) (lidt |
      jeres |din |noget |hurtig |akut |mere |fa )*(hjaelp|assistance|support|rad|information)
    `,
    `
      (hjaelp|hjaelp mig|sporgsmal|et sporgsmal|hurtigt sporgsmal|kort sporgsmal|sos|help|problem|
      et problem)
    `,
  ],
  announcementFiller: `
    tak|venligst|jeg|mig|os|du|i|jer|med|om|angaende|vedrorende|min|mit|mine|en|et|den|det|
    bestilling|bestillingen|ordre|ordren|konto|kontoen|produkt|produktet|kob|kobet|faktura|
    fakturaen|levering|leveringen|noget|nogen|har|nu|idag|hurtigt|akut|lidt|til|for|omkring|pa|og|
    vi|sporgsmal|problem|hjaelp|hjaelpe|kan|kunne|vil|skal|stille|sag|ting|at|som|er|der|pakke|
    pakken|retur|returnering|jeres|butik|gerne|haber|lige
  `,
  botQuestion: [
    `
      (er|taler|chatter|skriver|snakker|har)( (du|i|det|dette|jeg|vi|har|en|et|med|virkelig|
      egentlig|bare|nu|rigtig|rigtigt|maske|levende|aegte|kontakt|her))* ({bot}|menneske|person|
      rigtig|aegte|automatisk|chatgpt|medarbejder)( (eller) (en |et |rigtig |rigtigt |med |levende |
      ikke )*({bot}|menneske|person|ikke|rigtig|medarbejder))?
    `,
    `
      (hvem|hvad) er (du|i|det|det her)|hvem (taler|chatter|skriver|snakker) jeg (med|til)|(
      menneske|bot|robot|ai) eller (en |et )?(menneske|bot|robot|ai|maskine|person)|sidder der (et |
      en )?(menneske|person|nogen|robot) (der|bag)
    `,
  ],
  solved: [
    `
      (det|dette|alt|nu|problemet|mit problem|linket|losningen|tippet|dit tip|jeres svar|dit svar|
      ja|sporgsmalet|alting)( (har|er|nu|det|mig|blev|fungerer|virker|allerede|godt|igen|endelig|
      perfekt|virkelig|sig|meget|hele|loste|jeg|fik|alt))* (fungerer|virker|hjalp|hjulpet|lost|
      loste|fungerede|virkede|ordnet|ordnede|fikset|klaret|lykkedes|lykkedes det|lost sig|loste sig|
      besvaret|i orden|kommet|kommet frem|vaek|gik godt|pa plads)
    `,
    `
      (problemet|sporgsmalet|sagen) (er |har |blev |nu |allerede )*(lost|besvaret|afsluttet|klaret|
      loste sig|vaek|fikset)|(lost|fikset|ordnet|klaret|det loste sig)( tak| nu)?|jeg (har |fik |
      selv )*(lost|fundet|fikset|ordnet|fandt|loste|faet det til at virke|det til at virke|
      klaret)( det| den| losningen)?|(virker|fungerer) (nu|igen|perfekt|godt|fint)|(i|du) kan (
      godt )?(nu )?(lukke|afslutte)( sagen| dette| den)?|lige (det|hvad) jeg (havde brug for|sogte|
      ledte)|(pakken|varen|den) (er )?(kom|kommet|ankommet) (nu|frem|idag)
    `,
  ],
  unsolved: [
    '(ikke|ingenting|intet|ingen|aldrig|uden|naesten|delvist|knap|kun|desvaerre)',
    `
      (men|dog|undtagen|hvis|nar|hvordan|hvorfor|hvor|hvad|haber|burde|skal|vil|skulle|venligst|
      inden|forst|stadig|ellers|anden|andet|ogsa|indtil|kan i|kan du|kan jeg|behover|sa snart|
      bliver|tidligere|igar|hvornar)
    `,
  ],
}
