import type { WishPatterns } from '../language-table.ts'

export const dutchWish: WishPatterns = {
  exceptions: [
    '(bezorger|koerier|chauffeur|postbode)( [^ .?]+){0,4} (bellen|opbellen|belt)',
    `
      (heb|had|hebben|hadden|ben|was|is|zijn) (ik |we |wij |al |gisteren |vandaag |eerder |
      vorige week |net |ook |telefonisch |zojuist |toen |me |eergisteren )*(met|door|naar|contact|
      aan|van) ... {anyone} .. (gesproken|gepraat|gebeld|gehad|gechat|doorverbonden|geholpen|
      gemaild|opgenomen|doorgestuurd|verbonden|gestuurd)
    `,
    '(met|door) ... {anyone} .. (gesproken|gepraat|gebeld|gechat)( (had|heb|hebben))?',
    '(gesproken|sprak|gebeld|belde|gechat|gepraat|contact gehad|praatte) ... {anyone}',
    `
      ({anyone}) (die me|die mij|heeft|had|was|zei|vertelde|waarmee|met wie|waren|hebben|zegt|hielp|
      beloofde|schreef|is heel|is erg|stuurde|gaf)( ...)?
    `,
    `
      (mijn|onze|ons|zijn|hun|eigen|andere) (nieuwe |oude |eigen )?(medewerker|medewerkers|collega|
      collegas|collega s|baas|chef|team|teamleden|manager|adviseur|agent|agenten|klanten|vrienden|
      klantenservice|support|personeel|afdeling|boekhouding|mensen|personen|gebruikers|
      leidinggevende|directeur|contactpersoon|verkoper|vertegenwoordiger|winkel|helpdesk)
    `,
    `
      (hoeveel|aantal|toevoegen|uitnodigen|verwijderen|aanmaken|elke|per|twee|drie|vier|vijf|tien|
      \\d+|nieuwe|extra|meer|meerdere|alle|toewijzen|beheren|beoordelen|voor een|voor twee|maximaal|
      blokkeren|bewerken) (van de |de |een |extra |nieuwe |meer |andere )*(agent|agenten|persoon|
      personen|gebruiker|gebruikers|medewerker|medewerkers|collega|collegas|collega s|leden|
      teamleden|mensen|operators|adviseurs|beheerders|monteur)
    `,
    `
      ({person}) (toevoegen|uitnodigen|verwijderen|toe te voegen|uit te nodigen|aanmaken|toewijzen|
      beheren|deactiveren)
    `,
    `
      personeelszaken|mensenrechten|menselijke fout|menselijk lichaam|menselijk haar|
      human resources|(nummer|telefoonnummer|openingstijden|adres|email|mailadres|reviews|tijden|
      contactgegevens|uren) (van )?(de |jullie |het )?(klantenservice|helpdesk|support|winkel|
      klantendienst|service|servicedesk|verkoop)|(klantenservice|helpdesk|support) (nummer|
      bereikbaar|open|telefoonnummer|tijden)|(per|in|derde|eerste|andere|elke|dezelfde|voor een|
      deze|die) persoon|contactpersoon (wijzigen|toevoegen|aanpassen|veranderen)|iemand (anders|
      heeft|gebruikt|had|die mijn|zijn)|mensen (die|met|in|zoals)|makelaar|(wachtwoord|bestand|
      taak)beheerder|politieagent|reisagent
    `,
    `
      (geld|bestand|order|licentie|account|cadeau|pakket|dit|een [a-z]+|mijn [a-z]+) .. (aan|
      naar) ... {anyone} .. (sturen|geven|overmaken|overdragen|schenken|toewijzen|verkopen|delen|
      versturen|cadeau)
    `,
    `
      (niemand|hij|zij|jullie|bezorger|iemand|ze|koerier) (heeft|hebben|had|hadden) (mij|me|ons) ...
    `,
  ],
  implied: [
    `
      (niet|geen|nooit|genoeg|zat|beu|stop|haat|zonder|in plaats|moe|ipv) ... (met|van|door|een|de|
      die|dat|deze|dit|jullie|stomme|domme|n|tegen) ?(stomme |domme |verdomde )?{bot}
    `,
    `
      (geen|niet) (een |de |met een |van die |met die |nog een |weer een )?(stomme |
      domme )?{bot}( meer| alsjeblieft)?
    `,
  ],
  refusals: [
    `
      (niet|geen|zonder|nooit|niemand|hoef niet|hoeft niet|in plaats van|hoef geen) (nodig |per se |
      echt |meer |eerst |met |naar |te |door |aan |om |dat ik |hoeven |dat |een |van )*({det} )*(
      {anyone})( .. (spreken|praten|bellen|nodig|doorverbinden|doorverbonden|te spreken|te praten|
      hoeven|wachten|contact|chatten|worden|te bellen))?
    `,
    `
      (niet|geen|nooit|zonder|niet nodig) .. (doorverbinden|doorverbonden|terugbellen|bellen|
      doorschakelen|doorsturen|terugbelverzoek|escaleren|doorgeschakeld|door te verbinden|gebeld|
      door|door te schakelen|teruggebeld)( .. )?
    `,
    `
      (verbind|bel|schakel|stuur|zet|geef) (me|mij|ons|dit|het|mij alsjeblieft|me alsjeblieft) (
      alsjeblieft |alstublieft |aub |asjeblieft )*(niet|nooit) ...
    `,
    `
      (met|naar|van) ({det} )*({anyone}) .. (niet) .. (spreken|praten|nodig|bellen)|({person}) (heb|
      hoef|wil) ik niet( ...)?
    `,
  ],
  asks: [
    `
      (is|zit|zijn|werkt) (er |hier |daar )(hier |ook |nog |iemand |misschien |
      ook nog )*(een )?(echt mens|echte mensen|echt persoon|echt iemand|levend mens)
    `,
    `
      (kan|zou|wil|mag) (een |een echt )(mens|persoon|medewerker|collega) .. (lezen|bekijken|
      beantwoorden|reageren|antwoorden|kijken)
    `,
    `
      (gebeld|teruggebeld|gecontacteerd) (worden )?door (een |een van jullie )?(mens|persoon|
      medewerker|collega|iemand)
    `,
    `
      (is|zijn|zit|zitten|werkt|werken|bestaat) (er|daar) .. (iemand|een mens|mensen|een echt|
      een medewerker|medewerkers|een persoon|echte|niemand|een levend|een collega|nog iemand)( .. (
      daar|hier|aanwezig|beschikbaar|online|bereikbaar|die|spreken|te bereiken|waar|met wie))?
    `,
    `
      (iemand|niemand|wie) (daar|hier|thuis|aanwezig|online|beschikbaar|wakker|bereikbaar)(?= [.?]|
      $)
    `,
    `
      (hebben jullie|heeft u|heb je|hebben we|hebt u) .. (ook |geen |nog |echte |een |wel |
      ergens )*(mens|mensen|medewerkers|medewerker|personen|echt|echte|iemand|live chat)( .. )?
    `,
    `
      (bel|belt|bellen|telefoneer|terugbellen) (me|mij|ons|u mij|u me|jullie mij|je me|jullie me|
      alsjeblieft|graag|mij even|me even|me maar)( .. (terug|op|even|vandaag|morgen|alstublieft|aub|
      a u b|bellen))?
    `,
    `
      (me|mij|ons) .. (bellen|terugbellen|opbellen|terug bellen|telefonisch|belt|terugbelt|
      doorverbinden|doorschakelen|doorverbind|doorzetten|verder verbinden)( .. (met|naar|aan) (
      {det} )*{anyone})?
    `,
    `
      (teruggebeld|gebeld|doorverbonden|doorgeschakeld|verbonden|geholpen door|te woord gestaan|
      doorgezet) (worden|te worden|word|door|met|naar|alsjeblieft)( .. {anyone})?|(worden|word) .. (
      teruggebeld|gebeld|doorverbonden|doorgeschakeld|geholpen door)( .. {anyone})?|terugbelverzoek|
      telefonisch (contact|overleg|spreken|gesprek|te woord|overleggen)|telefoongesprek|belafspraak|
      terugbellen
    `,
    `
      (verbind|verbindt|schakel|schakelt|zet|geef|stuur|breng|leid|verwijs|draag|koppel) (me|mij|
      ons|dit|deze|het|mijn|u mij|u me|je me|gesprek) ( ?[^ .?]+){0,4} ?(door|met|aan|naar|over|
      in contact|aan de lijn)( ({det} )*{anyone})?
    `,
    `
      (doorverbinden|doorschakelen|doorsturen|doorgeven|overdragen|escaleren|doorverwijzen|
      overschakelen|doorzetten|overzetten|doorgestuurd|doorverbonden|doorverbinding|overdracht|
      escalatie|escaleer|in contact brengen|overgezet|verbinden) (.. )?(met|naar|aan) ({det} )*(
      {anyone})|(naar|met|aan) ({det} )*({anyone}) (.. )?(doorverbinden|doorschakelen|doorsturen|
      doorgeven|overdragen|doorverbonden|doorgestuurd|doorverwezen|verbinden|verbonden|overzetten|
      escaleren|doorzetten|in contact brengen)
    `,
    `
      (dit|het|deze [a-z]+|mijn [a-z]+) (graag |nu |alsjeblieft )*escaleren|escaleer (dit|het|deze|
      mijn)( .. )?|(kunt u|kun je|kunnen jullie|wil je|wilt u) (mij|me|ons) (even |nu |alsjeblieft |
      graag |direct )*(doorverbinden|doorschakelen|bellen|terugbellen|doorsturen)
    `,
    `
      (iemand|een medewerker|een collega|een mens|een persoon|een van jullie|een leidinggevende|
      een monteur|een technicus) (van|bij|uit|op|in) (de |jullie |het |uw )?(klantenservice|support|
      team|winkel|afdeling|verkoop|helpdesk|bedrijf|kantoor|administratie|boekhouding|
      [a-z]+afdeling|service|technische dienst|klantendienst)
    `,
    `
      (iemand|een medewerker|een collega|een mens|een persoon|een leidinggevende|een monteur|
      een echt mens) ... (bellen|terugbellen|contact|opnemen|opneemt|kijken|kijkt|overnemen|
      overneemt|belt|antwoorden|antwoordt|reageren|helpt die|behandelen|nakijken|naar kijkt|
      te woord|ernaar|bekijken)
    `,
    `
      (hulp|antwoord|ondersteuning|reactie|geholpen|contact|beantwoord) (van|door|met) (een )?(
      echt |echte |levend |menselijke )*(mens|persoon|medewerker|iemand)
    `,
    '{strong}',
    '(met|naar|bij|tegen|van) ({det} )*({anyone})( [^ .?]+){0,4} ({talk}|krijgen|hebben)',
    `
      {talk} (graag |nu |even |alsjeblieft |direct |liever |rechtstreeks |gewoon |eens )*(met|naar|
      van|tegen) ({det} )*({anyone})
    `,
    '{talk} ({det} )*(mens|persoon|medewerker|iemand|agent|manager|leidinggevende)',
    `
      {want} ({det} |ik |nu |graag |hulp van |contact met |direct |meteen |liever |alleen |
      dringend |weer |gewoon |eindelijk |aan |spreken met |hier |toch )*(mens|mensen|persoon|
      medewerker|medewerkster|agent|adviseur|operator|vertegenwoordiger|leidinggevende|manager|
      supervisor|contactpersoon|klantenservice|livechat|live chat|specialist|monteur|
      klantenservicemedewerker|supportmedewerker|menselijk wezen)( .. (spreken|hebben|krijgen|nodig|
      alsjeblieft|aub|contact|aan de lijn|te spreken|bereiken|alstublieft))?(?! (voor|die|nummer|is|
      wijzig))
    `,
    `
      {want} (ik |nu |graag |even |direct |alsjeblieft |liever |gewoon |hier )*({someone}) (die|van|
      uit|bij|spreken|hebben|nodig|met|om|te|aan|bereiken|contacteren|echt|anders)
    `,
    `
      (kan|kun|mag|hoe|wil|zou|waar|laat|kunnen|kunt|wanneer|moet|probeer)( [^ .?]+){0,3} ({det} )*(
      mens|mensen|persoon|medewerker|iemand|agent|klantenservice|leidinggevende|manager|adviseur|
      operator|collega|helpdesk) .. (spreken|praten|bereiken|contacteren|krijgen|chatten|bellen|
      te spreken|te pakken|te praten|te bereiken)
    `,
    `
      (mens|medewerker|agent|persoon|klantenservice|iemand|leidinggevende|manager|operator|
      supervisor|adviseur|helpdesk|
      support)( alsjeblieft| alstublieft| aub| nu| graag| svp| a u b| meteen| spreken| asjeblieft| gevraagd| nodig| gewenst| direct)+
    `,
    `
      (de |jullie )(klantenservice|helpdesk|supportafdeling|klantendienst) (spreken|bellen|bereiken|
      contacteren)
    `,
  ],
  bare: `
    {strong}|mens|medewerker|medewerkster|persoon|iemand|agent|adviseur|operator|klantenservice|
    klantendienst|helpdesk|support|leidinggevende|manager|supervisor|contactpersoon|bel me|bel mij|
    terugbellen|live chat|livechat|menselijke hulp|menselijk contact|collega|doorverbinden|
    medewerkers|vertegenwoordiger|supportmedewerker
  `,
  beside: `
    alsjeblieft|alstublieft|aub|asjeblieft|svp|een|de|het|nu|graag|ik|wil|nee|ja|hallo|hoi|dank|
    bedankt|direct|meteen|alleen|echte|echt|met|spreken|praten|geef|mij|me|goedemorgen|goedemiddag|
    dag|maar|gewoon|nou|toch|wel|a|u|b|spoed|dringend|nodig|eindelijk|weer|liever|van
  `,
}
