import type { MoodPatterns } from '../language-table.ts'

export const dutchMood: MoodPatterns = {
  strong: [
    '(ik ben|ben) (het|dit|jullie) (echt |zo |helemaal )?(zat|beu)',
    '(leest|leest er) iemand .. (wat ik|mijn|dit)',
    'ik (wil|eis) (nu|meteen|direct|onmiddellijk) mijn geld|mijn geld (nu|meteen|direct) terug',
    `
      (belachelijk|onacceptabel|schandalig|schandelijk|schande|schaam|ongehoord|ongelofelijk slecht|
      absurd|waardeloos|waardeloze|slechtste|verschrikkelijk|vreselijk|afschuwelijk|triest bedrijf|
      treurig|dramatisch|drama|ramp|rampzalig|nachtmerrie|klote|kut|kutzooi|kutbedrijf|godver\\w*|
      verdomme|verdorie|tering\\w*|tyfus\\w*|kanker\\w*|shit|klootzak\\w*|eikels?|idioten|idioot|
      sukkels?|onkundig|incompetent|incompetentie|onbekwaam|onprofessioneel|oplichting|oplichters?|
      opgelicht|zwendel|bedrog|diefstal|dieven|rippers|grap|lachertje|aanfluiting|kwaad|boos|
      woedend|razend|geirriteerd|irritant|irriteert|ergerlijk|erger me|ergernis|gefrustreerd|
      frustrerend|frustratie|teleurgesteld|teleurstellend|teleurstelling|ontevreden|pisnijdig|
      pissig|zat van|spuugzat|kotsbeu|beu|klaar mee|helemaal klaar|er klaar mee|geduld (is op|
      raakt op|is bijna op|verlies)|verlies mijn geduld|geen geduld|het is genoeg|genoeg is genoeg|
      de maat is vol|druppel|niet te geloven|kan niet waar zijn|dit kan echt niet|kan echt niet|
      slaat nergens op|nergens op slaat|tijdverspilling|verspilling van (mijn )?tijd|
      mijn tijd verspillen|zonde van mijn tijd|nutteloos|nutteloze|onzin|zinloos|slechte service|
      slechte klantenservice|service van niks|om te huilen|ondermaats|onbeschoft|respectloos|
      schofterig|voor de gek|in de maling|aan het lijntje|van het kastje|kastje naar de muur|
      van de zotte|wanhopig|ten einde raad|leugenaars?|leugens|gelogen|nooit meer|nooit weer|stom|
      stomme|dom|domme|te gek voor woorden|bizar|bagger|prutsers|amateurs|flikker op|rot op)
    `,
    `
      (dit is|voor|al|is dit|nu|het is) (nu |al |de |het |mijn |dit |ondertussen |alweer )*(tweede|
      derde|vierde|vijfde|zesde|tiende|honderdste|zoveelste|\\d+e|\\d+de|twee|drie|vier) (keer|maal|
      mail|bericht|e mail|email|poging|verzoek|klacht|vraag)( .. (dat|ik|en|zonder|vraag))?
    `,
    `
      (hoe vaak|hoelang|hoe lang|hoeveel mails|hoeveel keer|hoe veel) (moet|moeten|duurt|gaat|nog|
      zal|kan|mag|wil)( .. (nog|wachten|uitleggen|vragen|herhalen|voordat|bellen|ik))
    `,
    `
      (niemand|jullie|geen mens|geen hond|u|geen van jullie|de klantenservice) (hier |bij jullie |
      die |me |mij |er |zelfs |ooit |eens |van jullie |doet |doen |heeft |hebben |kan |wil |lijkt |
      neemt )*(antwoordt|reageert|reageren|helpt|luistert|leest|lezen|geeft antwoord|interesseert|
      belt terug|neemt op|niets|niks|antwoord|antwoorden|gereageerd|geantwoord|de moeite|
      kan het schelen|schelen|negeren|negeert|geholpen|de telefoon op|
      op de telefoon)(?! op de vraag)
    `,
    `
      (nog steeds|nog altijd|nog|weer|wederom|tot nu toe|tot op heden|sindsdien) .. (geen|niets|
      niks|niemand|zonder) ?(.. )?(antwoord|reactie|bericht|gehoord|oplossing|geld|terugbetaling|
      ontvangen|nieuws|gebeurd|vernomen|gekregen|terug)?(?= (van|op|na|sinds|over)| [.?]|$)
    `,
    `
      (geen|nul) (enkele |enkel )?(antwoord|reactie|gehoor)( .. (gekregen|ontvangen|sinds|op|na|
      van))?
    `,
    `
      (wacht|wachten|gewacht|bel|mail|probeer|zit)( [^ .?]+){0,4} (al|nu al|inmiddels|sinds|
      reeds)( [^ .?]+){0,4} (weken|dagen|uren|maanden|week|maand|uur|eeuwen|tijden|jaren)( .. (en|
      op|zonder|nog|niets|geen|maar))?|al (.. )?(weken|dagen|uren|maanden) (.. )?(wachten|bezig|
      aan het|te wachten|wacht|geen)
    `,
    `
      (al|ook al|meerdere keren|meermaals|tig keer|tientallen keren|honderd keer|duizend keer|
      drie keer|vier keer|vijf keer|herhaaldelijk|\\d+ keer|\\d+x|steeds) (.. )?(gemaild|gebeld|
      gevraagd|geschreven|uitgelegd|gemeld|contact opgenomen|verteld|gestuurd|aangegeven|
      doorgegeven|geprobeerd|gezegd)( .. (keer|maal|keren|en))?
    `,
    `
      (advocaat|jurist|rechter|rechtszaak|rechtsbijstand|juridische stappen|politie|aangifte|
      consumentenbond|geschillencommissie|acm|kassa|radar|ingebrekestelling|incassobureau|
      slechte review|negatieve review|slechte beoordeling|negatieve beoordeling|een ster|1 ster|
      trustpilot|social media|chargeback)( .. )?
    `,
    `
      (anders|zo niet|of|als|indien) ... (zeg ik|zeg op|opzeg|annuleer ik|stap ik over|overstappen|
      ga ik naar|concurrent|advocaat|aangifte|ben ik weg|klacht in|mijn geld terug|dien ik)
    `,
    `
      (klant kwijt|klant verloren|klant verliezen|naar de concurrent|raad (iedereen|niemand|
      het iedereen) (.. )?(af|aan)|niet aan te raden|bedankt voor niets|bedankt voor niks|
      laatste waarschuwing|laatste keer dat|waar betaal ik|waarvoor betaal|lezen jullie|leest u|
      leest er iemand|kunnen jullie niet lezen|steeds (hetzelfde|dezelfde)|(alweer|weer) (hetzelfde|
      dezelfde)|telkens (hetzelfde|dezelfde)|smoesjes|smoes|excuses excuses|standaard antwoord|
      standaardantwoorden|standaardantwoord|doe er (eens )?(iets|wat) aan|doe je werk|
      doe jullie werk|ik eis|wat een (service|bedrijf|zooi|troep|gedoe|ellende)|wat is dit voor|
      jullie hadden beloofd|beloofd maar|genegeerd|negeren mij|negeren jullie|word ik genegeerd|
      mafkees|laat maar zitten)
    `,
  ],
  weak: [
    '(nog steeds|nog altijd|nog niet|nog geen|nog)',
    '(alweer|opnieuw|weer niet|wederom|weer)',
    '(wacht|wachten|gewacht) .. (weken|dagen|uren|maanden|lang)?',
    '(al|sinds|geleden) .. (weken|dagen|uren|maanden|week|maand)?',
    '(meerdere keren|meermaals|steeds|telkens|elke keer|altijd)',
    '(eindelijk|onmiddellijk|direct|meteen|serieus|eerlijk|nu meteen|spoed|per direct)',
    '(slecht|slechte|traag|jammer|vervelend|moeilijk|onmogelijk|raar|probleem|laat)',
    '(werkt|helpt|klopt|lukt|doet) .. niet|(niemand|niets|nooit|niks)',
    '(mijn geld|geld terug)',
    '(waarom) .. (altijd|niemand|nooit|zo lang|steeds|duurt)',
    '(beloofd|zou|zogenaamd|gegarandeerd|toegezegd)',
  ],
  calm: [
    `
      (niet|geen) (zo |echt |heel |erg |meer |te )?(boos|kwaad|erg|dom|stom|slecht|haast|dringend|
      teleurgesteld|ontevreden|ramp|drama)|geen (probleem|haast|punt)|(is dit|is het|dit) (een )?(
      oplichting|nep|phishing)|(bescherming|verdenking|poging) (tegen |van |tot )?(oplichting|
      fraude|diefstal)|diefstalverzekering|hoe (lang|vaak) (kan|mag|duurt (het|de|een)|moet ik (het|
      de|een|dit|wachten (voor|op|tot))|heb ik|is)|(tweede|eerste|volgende) keer (dat ik )?(bestel|
      koop|besteld)|nogmaals (bedankt|dank)|nogmaals|review (schrijven|plaatsen|achterlaten|
      aanpassen)|domme vraag|stomme vraag|ongelofelijk (goed|lief|snel)|(grap|grapje)$|al het (
      goede|beste)
    `,
  ],
  happy: [
    `
      (geweldig|fantastisch|perfect|uitstekend|super|top|prachtig|heerlijk|blij|tevreden|
      heel erg bedankt|hartelijk dank|hartelijk bedankt|duizendmaal dank|superblij|heel blij|
      dolblij|dolgelukkig|gelukkig mee|wat fijn|fijne service|toppie|topservice|klasse|complimenten|
      compliment|mooi zo|schitterend|ik hou van|love|jullie zijn (geweldig|toppers|de beste|super)|
      toppers|de beste|hulde|hoera|helemaal goed|prima geholpen|goed geholpen|super geholpen|
      vriendelijk geholpen|heel vriendelijk|enorm bedankt)
    `,
  ],
  rejection: [
    `
      (dat|dit|het|het antwoord|jullie antwoord|je antwoord|de link|het artikel|de oplossing|deze|
      niets hiervan|dat antwoord) (heeft |is |was |helpt |werkt |beantwoordt |lost |hielp |werkte |
      klopt |beantwoord )+(me |mij |het |ons |nog |steeds |helaas |mijn |ook |echt |vraag |
      probleem |dus )*(niet|niets|niks|geen|nog steeds niet)( .. (geholpen|gewerkt|vraag|antwoord|
      verder|wat ik|op|probleem|opgelost|helpt|bedoel|bedoelde|zoek|vroeg|juist))?
    `,
    `
      (helpt|werkt|lukt|werkte|hielp|klopt) (me |mij |het |nog |ook |steeds |helaas |dus |
      nog steeds )*(niet|niets|niks)( .. (verder|op|goed))?(?= [.?]|$)
    `,
    `
      (niet|geen) (wat ik|mijn vraag|het antwoord|antwoord op|geholpen|opgelost|beantwoord|nuttig|
      behulpzaam|begrepen|de oplossing|waar ik|juist|wat we|van toepassing)( .. (vroeg|bedoel|
      bedoelde|zoek|zocht|vraag|wil|gevraagd))?|(fout|verkeerd|onjuist) (antwoord|begrepen)|
      verkeerd begrepen|(je|u|jullie) (begrijpt|begrijp|begrijpen|snapt|leest|antwoordt|
      beantwoordt) (me |mij |mijn |het |de )*(vraag |niet|probleem )*(niet|verkeerd)|(al) (
      geprobeerd|gedaan|gelezen|gecheckt|gecontroleerd)|(probleem|fout|foutmelding) (blijft|
      is er nog|bestaat nog|houdt aan)|(nog steeds|steeds) (hetzelfde|dezelfde|niet|kapot|
      fout)( .. )?|heb ik niets aan|heb ik niks aan|hier heb ik niets|geen hulp|zonder succes|
      zonder resultaat
    `,
  ],
}
