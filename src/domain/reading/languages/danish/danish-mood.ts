import type { MoodPatterns } from '../language-table.ts'

export const danishMood: MoodPatterns = {
  strong: [
    'er det (en )?(joke|spog|vittighed)',
    'uden svar (fantastisk|flot|super|tak)( [^ .?]+){0,2}',
    `
      (uacceptabelt|uacceptabel|skandale|skandalost|skandalos|skammeligt|skam jer|skammer|
      latterligt|latterlig|absurd|elendigt|elendig|elendige|usselt|vaerdilos|vaerdilost|ubrugelig|
      ubrugeligt|ubrugelige|vaerste|ringeste|darligste|daarligste|forfaerdelig|
      forfaerdeligt|frygtelig|frygteligt|katastrofe|katastrofalt|katastrofal|mareridt|lort|lorte|
      lortet|pis|pisse|fandme|fanden|satans|helvede|kraftedeme|idioter|idiot|idiotisk|tabelig|
      tabeligt|inkompetent|inkompetente|inkompetence|uprofessionelt|uprofessionel|svindel|svindlere|
      svindler|snyd|snydt|snyder|fup|bedrag|bedraget|tyveri|tyve|vittighed|joke|vred|sur|rasende|
      edderspaendt|irriteret|irriterende|irriterer|frustreret|frustrerende|frustration|skuffet|
      skuffede|skuffende|skuffelse|utilfreds|utilfredse|traet af|led og ked|godt traet|
      traet af at vente|mistet talmodigheden|mister talmodigheden|talmodigheden|talmodighed|
      nu er det nok|far nok|faet nok|nok er nok|kan ikke vaere rigtigt|helt til grin|til grin|
      gor nar|horribelt|horribel|oproerende|oprorende|spild af tid|spilder min tid|spilde min tid|
      meningslost|udygtig|hvad laver i|hvor svaert kan det vaere|aldrig mere|aldrig igen|
      respektlost|respektlos|arrogant|darlig behandling|darlig service|daarlig service|pinligt|logn|
      lognere|lyver|dumme|vanvittigt|vanvid|under al kritik|til grin|patetisk|hablost|hablos)
    `,
    `
      (dette er|det er|er|for|nu|allerede) (nu |allerede |det |for |min |mit |den )*(anden|tredje|
      fjerde|femte|sjette|tiende|hundrede|\\d+) (gang|mail|besked|forsog|opkald|henvendelse)
    `,
    `
      (hvor mange gange|hvor laenge endnu|hvor lang tid endnu|hvor laenge) (skal|ma|behover) (jeg |
      man |vi )(.. )?(vente|sporge|skrive|ringe|forklare|gentage|sige|endnu)(?! (pa|for|inden|til))
    `,
    `
      (ingen|i) (har |hos jer |der |synes |kan |vil |jeg |overhovedet |nogensinde |af jer |gider )*(
      svarer|svaret|svare|hjaelper|hjulpet|lytter|laeser|er ligeglade|ligeglade|vender tilbage|
      vendt tilbage|ignorerer|ignoreret|reagerer|ringer tilbage|ringet tilbage)(?! (pa sporg))
    `,
    `
      (stadig|endnu|stadigvaek|nul) (ingen|intet|ikke faet noget|ikke faet|ikke hort) (.. )?(svar|
      respons|reaktion|tilbagemelding|noget)
    `,
    `
      (ventet|venter|ventetid) (.. )?(i|over|mere end|siden) (.. )?(uger|dage|maneder|uge|maned|
      timer|ar) ... (og|uden|men|ingen|stadig|intet)
    `,
    `
      (skrevet|mailet|ringet|spurgt|bedt|kontaktet|rykket|forklaret) (.. )?(flere gange|mange gange|
      tre gange|fire gange|fem gange|\\d+ gange|gentagne gange|hundrede gange|igen og igen)|(flere|
      mange|gentagne) gange (har |jeg )*(skrevet|mailet|ringet|spurgt|bedt|kontaktet|rykket)
    `,
    `
      (advokat|advokaten|jurist|sagsoger|sagsoge|retten|politianmelder|politianmelde|
      politianmeldelse|politiet|anmelder jer|anmelde jer|forbrugerklagenaevnet|
      forbrugerombudsmanden|forbrugerradet|taenk|retslige skridt|darlig anmeldelse|en stjerne|
      trustpilot|sociale medier|inkasso)
    `,
    '(ellers|hvis ikke|eller) ... (opsiger|konkurrent*|anmelder|advokat|skifter|afbestiller alt)',
    `
      (mistet|mister) (en |jeres )?(trofast |god |tro )?kunde|gar til (en )?konkurrent*|anbefaler (
      ikke|ingen|bestemt ikke)|frarader|tak for ingenting|tak for intet|sidste gang jeg|
      sidste advarsel|laeser i (overhovedet|ikke)|kan i (ikke )?laese|hvad betaler jeg for|
      samme svar (hele tiden|igen)|giv mig mine penge|gor jeres arbejde
    `,
  ],
  weak: [
    '(stadig|stadigvaek|endnu ikke|ikke endnu)',
    '(igen|endnu en gang|atter)',
    '(venter|ventet|vente|ventetid)',
    '(i|siden|over) .. (uger|dage|maneder|timer|laenge)',
    '(flere gange|hele tiden|hver gang|konstant|mange gange|allerede)',
    '(endelig|straks|omgaende|hurtigst|haster|akut|serios|seriost|aerligt talt|virkelig|nu)',
    `
      (darligt|darlig|daarligt|daarlig|trist|aergerligt|synd|langsom|langsomt|umuligt|problem|
      besvaerligt)
    `,
    '(fungerer|virker|hjaelper|forstar) ikke|ingen|aldrig|ingenting|intet',
    '(mine penge|refunder)',
    '(hvorfor) .. (altid|ingen|aldrig|sa lang|ikke)',
    '(lovede|lovet|pastod|skulle have vaeret)',
  ],
  calm: [
    `
      (ikke|intet|ingen) (er |sa |slet |nogen )*(vred|sur|haster|travlt|skuffet|utilfreds|irriteret|
      katastrofe|farligt|slemt)|(intet|ikke noget) problem|(er det|er dette|kan det vaere) (et |
      en )?(svindel|snyd|fup|joke|phishing|svindelnummer)|(beskyttelse|forsog|mistanke|beskytte) (
      mod |til |om |mig mod )?(svindel|tyveri|bedrageri)|tyveriforsikring|hvor laenge (skal|ma|
      behover) (jeg|man|det|den) (vente (pa|for|inden|til)|torre|oplade|lade)|(anden|forste|
      naeste) gang jeg (bestiller|handler|kober)|tak igen|dumt sporgsmal|skrive en anmeldelse|
      tak for (jeres |din )?talmodighed|(sur|sure) (smag|vin|fodder)|sur (creme|dej)
    `,
  ],
  happy: [
    `
      (fantastisk|vidunderligt|vidunderlig|perfekt|super|superfint|suveraent|suveraen|glimrende|
      skont|skon|dejligt|genialt|tilfreds|glad|lykkelig|elsker|tusind tak|tusinde tak|mange tak|
      stor tak|bedst|i er (de bedste|fantastiske|dygtige|sode)|hurra|bravo|godt arbejde|
      flot arbejde|alletiders|sa god service)
    `,
  ],
  rejection: [
    `
      (det|dette|svaret|linket|artiklen|losningen|jeres svar|dit svar|den) (har |var |er |hjaelper |
      hjalp |fungerer |virker |virkede |besvarer |loser |svarer |gav )+(mig |desvaerre |stadig |
      virkelig |jo |pa )*(ikke|intet|ingenting)( .. (hjulpet|sporgsmal|svar|jeg))?
    `,
    `
      (hjaelper|hjalp|fungerer|virker|virkede|passer) (mig |det |desvaerre |stadig |
      alligevel )*ikke|(svarer|svarede|besvarer) (du |i |det )?ikke|ikke (det|hvad|svar pa|et svar|
      besvaret|svaret|forstaet|losningen|til hjaelp|hjulpet|nogen hjaelp) ?(jeg |mit |mig |spurgte |
      pa |nogen )*(spurgte|mente|sporgsmal|leder|bad|soger|hjaelp|mener|vil)?
    `,
    `
      (forkert|fejlagtigt) svar|(du|i) (forstar|forstod|misforstar|misforstod|laeser) (mig |
      sporgsmalet |mit sporgsmal )*(ikke|forkert)?|allerede (provet|testet|gjort|laest|tjekket|
      forsogt)|(provet|testet|gjort) (det|dette|alt) (allerede|uden)|(problemet|fejlen) (
      er der stadig|fortsaetter|bestar)|stadig (det samme|ikke)|uden held|ingen hjaelp|hjalp ikke|
      gor ingen forskel
    `,
  ],
}
