import type { MoodPatterns } from '../language-table.ts'

export const swedishMood: MoodPatterns = {
  strong: [
    'utan svar (fantastisk|bra jobbat|super|tack)( [^ .?]+){0,2}',
    `
      (oacceptabelt|oacceptabel|skandal|skandalost|skamligt|skam|skams|skammas|skandalos|lojligt|
      lojlig|absurt|absurd|bedrovligt|bedrovlig|uselt|usel|usla|vardelos|vardelost|vardelosa|varsta|
      samsta|sisst|fruktansvart|fruktansvard|hemskt dalig|hemsk|forskrackligt|katastrof|
      katastrofalt|katastrofal|mardrom|skit|skiten|skitdalig|skitdaligt|jakla|javla|javlar|javligt|
      fan|fy fan|helvete|helvetes|satan|idioter|idiot|idiotiskt|inkompetent|inkompetenta|
      inkompetens|oproffsigt|oprofessionellt|bedrageri|bedragare|lurad|lurade|lurar|lurendrejeri|
      bluff|stold|tjuvar|skamt|skamtar|forbannad|arg|argt|rasande|ursinnig|irriterad|irriterande|
      irriterar|frustrerad|frustrerande|frustration|besviken|besvikna|besvikelse|missnojd|missnojda|
      trott pa|less pa|utless|led pa|tappat talamodet|tappar talamodet|talamodet|talamod|
      nu racker det|far nog|fatt nog|far vara nog|har fatt nog|inte klokt|helt sjukt|horribelt|
      horribel|upprord|upprorande|bortkastad tid|slosar (min )?tid|sloseri med tid|meningslost|
      meningslos|oduglig|odugliga|odugligt|vad haller ni pa|hur svart kan det vara|aldrig mer|
      aldrig igen|respektlost|nonchalant|nonchalans|daligt bemotande|urdaligt|urdalig|kass|kasst|
      pinsamt|logn|lognare|ljuger|ljugit|dumma|korkad|korkat|otroligt dalig|otroligt daligt|
      riktigt dalig|riktigt daligt|hopplost|hopplos|under all kritik|skrattretande|patetiskt|
      sjukt dalig|sjukt daligt|arga)
    `,
    `
      (detta ar|det ar|ar|for|nu|redan) (nu |redan |det |for |min |mitt |den )*(andra|tredje|fjarde|
      femte|sjatte|tionde|hundrade|\\d+|\\d+e) (gangen|mejlet|meddelandet|mailet|forsoket|samtalet|
      arendet)
    `,
    `
      (hur manga ganger|hur lange till|hur lange) (ska|maste|behover|till|skall) (jag |man |vi )(
      behova |fortsatta |.. )?(vanta|fraga|skriva|skriver|ringa|forklara|upprepa|saga|till)(?! (pa|
      for|innan|tills))
    `,
    `
      (ingen|ni) (har |hos er |dar |verkar |kan |vill |jag |ens |nagonsin |bryr |av er )*(svarar|
      svarat|svara|hjalper|hjalpt|lyssnar|laser|bryr sig|bryr er|aterkommer|aterkommit|hor av sig|
      ignorerar|ignorerat|reagerar|ringer upp|ringt upp)(?! (pa frag))
    `,
    `
      (fortfarande|annu|inget|inte fatt nagot|utan|noll) (inget |inte fatt |nagot |inga |fatt )*(
      svar|aterkoppling|respons|reaktion)
    `,
    `
      (vantat|vantar|vantan) (.. )?(i|over|mer an|sedan) (.. )?(veckor|dagar|manader|vecka|manad|
      timmar|ar) ... (och|utan|men|ingen|fortfarande|inget)
    `,
    `
      (skrivit|mejlat|ringt|fragat|bett|kontaktat|mailat|paminnt|forklarat) (.. )?(flera ganger|
      manga ganger|tre ganger|fyra ganger|fem ganger|\\d+ ganger|upprepade ganger|hundra ganger|
      om och om igen)|(flera|manga|upprepade) ganger (har |jag )*(skrivit|mejlat|ringt|fragat|bett|
      kontaktat|mailat)
    `,
    `
      (advokat|jurist|stamma|stamning|domstol|polisanmala|polisanmalan|polisanmaler|polisen|
      anmala er|anmaler er|konsumentverket|konsumentombudsmannen|arn|allmanna reklamationsnamnden|
      rattsliga atgarder|dalig recension|en stjarna|trustpilot|sociala medier|kronofogden)
    `,
    `
      (annars|om inte|eller) ... (avslutar|sager upp|konkurrent|anmaler|advokat|byter|sager jag upp)
    `,
    `
      (forlorat|forlorar|tappat|mister) (en |er )?(trogen |bra )?(kund)|gar till (en )?konkurrent*|
      rekommenderar (inte|ingen|verkligen inte)|avrader|tack for ingenting|tack for inget|
      sista gangen|sista varningen|laser ni (ens|overhuvudtaget)|kan ni (inte )?lasa|
      vad betalar jag for|samma svar (hela tiden|om och om|igen)|ge mig mina pengar|gor ert jobb|
      ni kan dra at
    `,
  ],
  weak: [
    '(fortfarande|annu inte|an inte|inte an)',
    '(igen|an en gang|annu en gang|om och om)',
    '(vantar|vantat|vanta|vantan)',
    '(i|sedan|over) .. (veckor|dagar|manader|timmar|lange)',
    '(flera ganger|hela tiden|varje gang|standigt|manga ganger|redan)',
    `
      (antligen|genast|omedelbart|snarast|bradskande|akut|allvarligt|arligt talat|verkligen|
      nu direkt)
    `,
    `
      (daligt|dalig|dalliga|daliga|trist|trakigt|trakig|synd|langsam|langsamt|omojligt|problem|
      jobbigt)
    `,
    '(fungerar|funkar|hjalper|forstar) inte|ingen|aldrig|ingenting|inget',
    '(mina pengar|aterbetala)',
    '(varfor) .. (alltid|ingen|aldrig|sa lang|inte)',
    '(lovade|lovat|lovades|pastod|skulle ha|utlovad)',
  ],
  calm: [
    `
      (inte|inget|ingen) (ar |sa |alls |direkt |nagon )*(arg|bradskande|brattom|besviken|missnojd|
      irriterad|katastrof|farligt|illa)|inga problem|(ar det|ar detta|kan det vara) (en |ett )?(
      bluff|bedrageri|skamt|phishing)|(skydd|forsok|misstanke|skydda) (mot |till |om |mig mot )?(
      bedrageri|stold|bluff)|stoldforsakring|hur lange (ska|maste|behover) (jag|man|det|den) (
      vanta (pa|innan|for|tills)|torka|ladda)|(andra|forsta|nasta) gangen jag (bestaller|handlar|
      koper)|(tack|tackar) igen|dum fraga|dumt fraga|lamna (en )?recension|talamod med|(tack|
      tackar) for (ert |ditt )?talamod|fan(heater|kurva)
    `,
  ],
  happy: [
    `
      (underbart|underbar|fantastiskt|fantastisk|perfekt|toppen|suverant|suveran|jattebra|super|
      superbra|utmarkt|strålande|stralande|harligt|grymt|nojd|jattenojd|supernojd|glad|jatteglad|
      lycklig|alskar|tusen tack|tack sa jattemycket|tack sa mycket|stort tack|varmt tack|bast|
      ni ar (bast|grymma|underbara|fantastiska)|hurra|bravo|mycket nojd|snyggt jobbat|bra jobbat|
      kanon|klockrent)
    `,
  ],
  rejection: [
    `
      (det|detta|svaret|lanken|artikeln|losningen|ert svar|ditt svar|den) (har |var |ar |hjalper |
      hjalpte |fungerar |funkar |fungerade |funkade |besvarar |loser |svarar |gav )+(mig |tyvarr |
      fortfarande |verkligen |ju |pa )*(inte|inget|ingenting)( .. (hjalpt|fraga|svar|jag))?
    `,
    `
      (hjalper|hjalpte|fungerar|funkar|fungerade|funkade|stammer) (mig |det |tyvarr |fortfarande |
      anda )*inte|(svarar|svarade|besvarar|besvarade) (du |ni |det )?inte|inte (det|vad|svar pa|
      ett svar|besvarat|svarat|forstatt|losningen|till hjalp|hjalpt|till nagon hjalp) ?(jag |min |
      mig |fragade |pa |nagon )*(fragade|menade|fraga|letar|undrade|bad|soker|hjalp|menar|vill)?
    `,
    `
      (fel|felaktigt) svar|(du|ni) (forstar|forstod|missforstar|missforstod|laser) (mig |fragan |
      min fraga )*(inte|fel)?|redan (provat|testat|gjort|last|kollat|forsokt)|(provat|testat|
      gjort) (det|detta|allt) (redan|utan)|(problemet|felet) (kvarstar|finns kvar|ar kvar)|
      fortfarande (samma|inte fungerar|trasig)|utan resultat|ingen hjalp|hjalpte inget|
      gor ingen skillnad
    `,
  ],
}
