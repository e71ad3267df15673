import type { CourtesyPatterns } from '../language-table.ts'

export const dutchCourtesy: CourtesyPatterns = {
  greeting: `
    hallo|hoi|hey|hi|hello|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiemiddag|goedendag|
    goededag|dag|beste|geachte|heer|mevrouw|morgen|middag|avond|hee|hoihoi|hoe gaat het|hoe gaat ie|
    hallootjes|goeie morgen|goede morgen|goede middag|goede avond|hey daar|hallo daar
  `,
  thanks: `
    bedankt|dank|dank je|dankjewel|dank je wel|dank u|dank u wel|dankuwel|dankje|thanks|thx|ok|oke|
    okay|okee|prima|goed|duidelijk|begrepen|snap ik|ik snap het|ik begrijp het|top|super|perfect|
    geweldig|fijn|mooi|helder|akkoord|doe ik|komt goed|tot ziens|doei|doeg|dag|tot later|tot morgen|
    tot snel|fijne dag|fijne avond|fijn weekend|prettige dag|prettig weekend|goede nacht|
    welterusten|nee dank je|nee bedankt|dat was alles|dat is alles|verder niets|niets meer|
    geen probleem|graag gedaan|insgelijks|jij ook|u ook|jullie ook|hetzelfde|toppie|fantastisch|
    uitstekend|groetjes|groeten|groet|vriendelijke groet|vriendelijke groeten|mvg|
    met vriendelijke groet|is goed|dat is goed|klopt|ja hoor|joe|yes|cool|lekker|merci|alvast|
    ik ga het proberen|ik probeer het|ik wacht|ik wacht af|tof|nice|laat maar|gelukkig|top bedankt|
    in orde|okidoki|ciao
  `,
  filler: `
    je|u|jullie|wel|voor|de|het|een|uw|hulp|antwoord|reactie|informatie|info|snelle|snel|vlotte|
    goede|fijne|uitleg|moeite|tijd|geduld|service|ondersteuning|alles|alvast|heel|erg|zeer|
    hartelijk|vriendelijk|vriendelijke|nogmaals|echt|ook|en|dan|nu|ja|nee|ik|dit|dat|is|was|weer|
    nog|allemaal|team|dag|avond|weekend|prettige|prettig|wens|mijn|veel|bij|voorbaat|zo|gauw|met|
    tip|advies|bericht|super|mooie|duizendmaal|enorm|goed|geholpen|hebt|heeft|hebben|helpen|van|mij|
    me|om|te|daarvoor|hiervoor|tot|weet|genoeg|even|hoor|oh|ah|bot|bedankje|verder|lieve|jouw|
    toelichting|helemaal|fijn|geweldig
  `,
  announcement: [
    `
      (ik |we |wij )?(heb|had|hebben|zit met|zou) (ik |nog |even |graag |wel |hier |al |ook |
      alleen |toch )*(een|n|wat|enkele|paar|een paar|twee|nog een|een korte|
      een aantal)( korte| snelle| kleine| andere| dringende| algemene)? ?(vraag|vragen|vraagje|
      vraagjes|probleem|probleempje|verzoek|issue|problemen)
    `,
    `
      (kan|kun|kunt|kunnen|zou|zouden|mag|wil|wilt|zou je|zou u|iemand|is er iemand)( (je|u|jullie|
      ik|iemand|mij|me|ons|even|alsjeblieft|misschien|die|kan|kunnen|wat|iets|u|hier|een|ergens|
      mee))* (helpen|help|assisteren|vragen|vraag stellen|wat vragen|iets vragen|vraagje stellen|
      een vraag stellen|op weg helpen|verder helpen|van dienst zijn|ondersteunen|stellen)
    `,
    `
      (heb|zoek|wil|zou|nodig|graag) (ik |graag |even |wat |een beetje |dringend |hulp |jullie |je |
      uw |wel )*(hulp|ondersteuning|assistentie|advies|informatie|hulp nodig)( nodig| hebben)?
    `,
    `
      (hulp|help|help me|help mij|hulp nodig|vraag|vraagje|een vraag|korte vraag|even een vraag|
      een vraagje|snelle vraag|sos|probleem|een probleem|hulp gevraagd)
    `,
  ],
  announcementFiller: `
    alsjeblieft|alstublieft|aub|asjeblieft|svp|ik|mij|me|je|u|jullie|met|over|mijn|de|het|een|
    bestelling|order|account|product|aankoop|factuur|levering|iets|wat|hier|nu|vandaag|even|nog|
    snel|dringend|betreffende|omtrent|om|te|voor|bij|en|iemand|vraag|vragen|probleem|hulp|kan|kunt|
    kun|kunnen|er|is|dit|graag|stellen|ding|zaak|jullie|in|van|aan|heb|nodig|misschien|mee|hoop|dat|
    dank|wel|zit|vast|daar|die|ergens|bestelde
  `,
  botQuestion: [
    `
      (ben|bent|is|zijn|was)( (je|jij|u|dit|ik|jullie|het|dat|hier|een|echt|eigenlijk|misschien|nu|
      gewoon|aan|het|praten|met|soms|ook|wel|toevallig|echte|daar))* ({bot}|mens|menselijk|persoon|
      echt|echte|geautomatiseerd|automatisch|chatgpt|een echt)( .. (of)( .. ({bot}|mens|persoon|
      niet|echt))?)?( .. (persoon|mens|hier))?
    `,
    `
      (praat|spreek|chat|typ|schrijf|communiceer|heb) (ik|we) (hier |nu |eigenlijk |echt |wel |
      misschien |gewoon |contact )*(met|tegen) (een |n |echt |echte |levend )*({bot}|mens|persoon|
      medewerker)( .. (of)( .. ({bot}|mens|persoon|niet))?)?( .. (te maken|van doen))?
    `,
    `
      (wie|wat) (ben|bent|is|zijn) (je|jij|u|dit|jullie)( .. )?|met wie (praat|spreek|heb|
      chat) ik( .. )?|(mens|robot|bot|ai|machine|computer) of (een )?(mens|robot|bot|ai|machine|
      persoon|computer)|(zit|antwoordt|reageert) (hier |er |daar )*(een |echt )*({bot}|mens|persoon|
      iemand) (achter|die)( .. )?|(jij|je|u|dit) (bent|is) (toch |zeker |gewoon |wel )*(een )(
      {bot})( .. )?
    `,
  ],
  solved: [
    `
      (het|dit|dat|alles|probleem|mijn probleem|nu|de oplossing|de link|jullie antwoord|je antwoord|
      tip|je tip|jullie tip|heeft|is|inmiddels|al|ja|vraag|mijn vraag|dat heeft)( (heeft|is|het|nu|
      me|mij|al|weer|goed|inmiddels|prima|helemaal|allemaal|zojuist|ondertussen|perfect|eindelijk|
      heel|erg|gelukkig|werkt|super|opgelost|ook|was|enorm))* (werkt|gewerkt|geholpen|opgelost|
      gelukt|verholpen|beantwoord|geregeld|duidelijk|gefixt|gevonden|gelukt|helpt|hielp|doet het|
      in orde|voor elkaar|binnen|aangekomen|afgehandeld|was het)
    `,
    `
      (probleem|vraag|kwestie|zaak|ticket) (is |al |nu |inmiddels |werd )*(opgelost|beantwoord|
      verholpen|gesloten|afgehandeld|geregeld)|(opgelost|gelukt|gefixt|geregeld|
      verholpen)( bedankt| dank| inmiddels| nu)?|(ik heb|heb|we hebben) (het |hem |al |zelf |nu |
      inmiddels |weer |ondertussen )*(opgelost|gevonden|gelukt|voor elkaar|werkend|ontvangen|gefixt|
      aan de praat)|(het|alles|hij|ie) (werkt|doet het|lukt) (nu |weer |prima |goed |
      allemaal |perfect |helemaal )*|(jullie|u|je) (mogen|mag|kunt|kunnen|kan) (dit |het |de |
      deze )(ticket |gesprek |zaak |vraag )?(sluiten|afsluiten)|precies wat ik (nodig had|zocht|
      wilde)
    `,
  ],
  unsolved: [
    '(niet|niets|niks|geen|nooit|zonder|noch|bijna|deels|half|nauwelijks|nog|gedeeltelijk|slechts)',
    `
      (maar|echter|behalve|hoewel|totdat|tot|als|wanneer|hoe|waarom|waar|wat|hoop|hopelijk|zou|moet|
      wil|graag|kan ik|kunt|kunnen|voordat|eerst|vroeger|of|andere|verder|ook|alleen|zodra|wordt|
      worden|nodig|alsjeblieft|aub|eerder|gisteren)
    `,
  ],
}
