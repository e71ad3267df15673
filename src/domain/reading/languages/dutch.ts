import type { LanguageTable } from './language-table.ts'

export const dutch: LanguageTable = {
  language: 'nl',
  isSpaced: true,
  lists: {
    talk: 'spreken|praten|spreek|praat|kletsen|chatten|overleggen|communiceren|bellen|gesprek|contact|te spreken|te praten|contact hebben|contact opnemen|in contact komen|contact krijgen|typen|telefoneren|in gesprek|bespreken|verbonden worden|doorverbonden worden|in contact|communicatie',
    det: 'een|n|de|het|die|dat|jullie|uw|je|jouw|iemand|echt|echte|levende|levend|menselijke|menselijk|werkelijke|andere|ander|van|met|bij|uit|in|op|aan|deskundige|bevoegde|bekwame|alsjeblieft|graag|direct|even|gewoon|klantenservice|support|service|technische|verkoop|normale|persoonlijk|eens|nu|hogere|verantwoordelijke|beschikbare|wat|verdomde',
    person:
      'mens|mensen|persoon|personen|medewerker|medewerkster|medewerkers|collega|collegas|collega s|agent|agenten|adviseur|adviseurs|consultant|operator|vertegenwoordiger|werknemer|leidinggevende|manager|baas|chef|supervisor|teamleider|specialist|expert|technicus|monteur|verkoper|contactpersoon|klantenservicemedewerker|supportmedewerker|servicemedewerker|klantadviseur|teamlid|directeur|beheerder|vakman|telefonist|telefoniste|menselijk wezen|personeelslid|personeel',
    dept: 'klantenservice|klantendienst|helpdesk|support|supportteam|klantenondersteuning|verkoop|verkoopafdeling|sales|boekhouding|administratie|facturatie|afdeling|afdeling [a-z]+|[a-z]+afdeling|technische dienst|klachtenafdeling|klantcontact|directie|hoofdkantoor|kantoor|winkel|team|service|live chat|livechat|juridische zaken|management|technische ondersteuning|klanten service|servicedesk',
    someone: 'iemand|iemant|imand|een van jullie|wie dan ook|iets menselijks|jullie zelf',
    anyone: '{person}|{someone}|{dept}',
    strong:
      '(echt|echte|levend|levende|menselijk|menselijke|werkelijke|levensechte|fysieke|bevoegde) (mens|mensen|persoon|medewerker|agent|iemand|hulp|contact|ondersteuning|adviseur|operator|collega|wezen|assistentie|support|klantenservice|interactie|personen|medewerkers|vertegenwoordiger|stem|contactpersoon)|iemand (van vlees|die echt|in het echt)|vlees en bloed|live (agent|medewerker|persoon|chat medewerker|support)|mens van vlees|persoonlijk contact|persoonlijke hulp|persoonlijke assistentie',
    bot: 'bot|bots|robot|robots|robotje|machine|machines|computer|computers|ai|chatbot|chatbots|kunstmatige intelligentie|automaat|automatische antwoorden|automatisch antwoord|algoritme|programma|virtuele assistent|geautomatiseerd systeem|geautomatiseerde antwoorden|software|antwoordapparaat|chatbotje|digitale assistent',
    want: 'wil|wilt|wil graag|zou graag|graag|zou|heb|wens|nodig|verlang|eis|verzoek|zoek|liever|prefereer|geef me|geef mij|geef|mag ik|kan ik|kunt u|ik zoek|willen|willen graag|behoefte aan|krijg ik|haal|stuur|vraag om|hebben|krijgen|wou|wou graag|vraag naar',
  },
  ordinary:
    'mensa menu persoonlijk persoonlijke persoonsgegevens gesproken sprak spreekt praatte agenda managen adviezen advies collegebank verkopen verkocht winkels winkelen teams dienst diensten kantoren wordt worden woorden wilde wilden hallo halen hebt heeft graad graag dank danken bedankt goed goede goedkoop goeie prima bot boot boten botten chatten contract contracten contant medewerking machinale computeren helder hartelijk vragen praktisch spreken klanten klant verbinding verbonden',
  wish: {
    exceptions: [
      '(heb|had|hebben|hadden|ben|was|is|zijn) (ik |we |wij |al |gisteren |vandaag |eerder |vorige week |net |ook |telefonisch |zojuist |toen |me |eergisteren )*(met|door|naar|contact|aan|van) ... {anyone} .. (gesproken|gepraat|gebeld|gehad|gechat|doorverbonden|geholpen|gemaild|opgenomen|doorgestuurd|verbonden|gestuurd)',
      '(met|door) ... {anyone} .. (gesproken|gepraat|gebeld|gechat)( (had|heb|hebben))?',
      '(gesproken|sprak|gebeld|belde|gechat|gepraat|contact gehad|praatte) ... {anyone}',
      '({anyone}) (die me|die mij|heeft|had|was|zei|vertelde|waarmee|met wie|waren|hebben|zegt|hielp|beloofde|schreef|is heel|is erg|stuurde|gaf)( ...)?',
      '(mijn|onze|ons|zijn|hun|eigen|andere) (nieuwe |oude |eigen )?(medewerker|medewerkers|collega|collegas|collega s|baas|chef|team|teamleden|manager|adviseur|agent|agenten|klanten|vrienden|klantenservice|support|personeel|afdeling|boekhouding|mensen|personen|gebruikers|leidinggevende|directeur|contactpersoon|verkoper|vertegenwoordiger|winkel|helpdesk)',
      '(hoeveel|aantal|toevoegen|uitnodigen|verwijderen|aanmaken|elke|per|twee|drie|vier|vijf|tien|\\d+|nieuwe|extra|meer|meerdere|alle|toewijzen|beheren|beoordelen|voor een|voor twee|maximaal|blokkeren|bewerken) (van de |de |een |extra |nieuwe |meer |andere )*(agent|agenten|persoon|personen|gebruiker|gebruikers|medewerker|medewerkers|collega|collegas|collega s|leden|teamleden|mensen|operators|adviseurs|beheerders|monteur)',
      '({person}) (toevoegen|uitnodigen|verwijderen|toe te voegen|uit te nodigen|aanmaken|toewijzen|beheren|deactiveren)',
      'personeelszaken|mensenrechten|menselijke fout|menselijk lichaam|menselijk haar|human resources|(nummer|telefoonnummer|openingstijden|adres|email|mailadres|reviews|tijden|contactgegevens|uren) (van )?(de |jullie |het )?(klantenservice|helpdesk|support|winkel|klantendienst|service|servicedesk|verkoop)|(klantenservice|helpdesk|support) (nummer|bereikbaar|open|telefoonnummer|tijden)|(per|in|derde|eerste|andere|elke|dezelfde|voor een|deze|die) persoon|contactpersoon (wijzigen|toevoegen|aanpassen|veranderen)|iemand (anders|heeft|gebruikt|had|die mijn|zijn)|mensen (die|met|in|zoals)|makelaar|(wachtwoord|bestand|taak)beheerder|politieagent|reisagent',
      '(geld|bestand|order|licentie|account|cadeau|pakket|dit|een [a-z]+|mijn [a-z]+) .. (aan|naar) ... {anyone} .. (sturen|geven|overmaken|overdragen|schenken|toewijzen|verkopen|delen|versturen|cadeau)',
      '(niemand|hij|zij|jullie|bezorger|iemand|ze|koerier) (heeft|hebben|had|hadden) (mij|me|ons) ...',
    ],
    implied: [
      '(niet|geen|nooit|genoeg|zat|beu|stop|haat|zonder|in plaats|moe|ipv) ... (met|van|door|een|de|die|dat|deze|dit|jullie|stomme|domme|n|tegen) ?(stomme |domme |verdomde )?{bot}',
      '(geen|niet) (een |de |met een |van die |met die |nog een |weer een )?(stomme |domme )?{bot}( meer| alsjeblieft)?',
      '(is|zijn|zit|zitten|werkt|werken|bestaat) (er|daar) .. (iemand|een mens|mensen|een echt|een medewerker|medewerkers|een persoon|echte|niemand|een levend|een collega|nog iemand)( .. (daar|hier|aanwezig|beschikbaar|online|bereikbaar|die|spreken|te bereiken|waar|met wie))?',
      '(iemand|niemand|wie) (daar|hier|thuis|aanwezig|online|beschikbaar|wakker|bereikbaar)(?= [.?]|$)',
      '(hebben jullie|heeft u|heb je|hebben we|hebt u) .. (ook |geen |nog |echte |een |wel |ergens )*(mens|mensen|medewerkers|medewerker|personen|echt|echte|iemand|live chat)( .. )?',
      '(bel|belt|bellen|telefoneer|terugbellen) (me|mij|ons|u mij|u me|jullie mij|je me|jullie me|alsjeblieft|graag|mij even|me even|me maar)( .. (terug|op|even|vandaag|morgen|alstublieft|aub|a u b|bellen))?',
      '(me|mij|ons) .. (bellen|terugbellen|opbellen|terug bellen|telefonisch|belt|terugbelt|doorverbinden|doorschakelen|doorverbind|doorzetten|verder verbinden)( .. (met|naar|aan) ({det} )*{anyone})?',
      '(teruggebeld|gebeld|doorverbonden|doorgeschakeld|verbonden|geholpen door|te woord gestaan|doorgezet) (worden|te worden|word|door|met|naar|alsjeblieft)( .. {anyone})?|(worden|word) .. (teruggebeld|gebeld|doorverbonden|doorgeschakeld|geholpen door)( .. {anyone})?|terugbelverzoek|telefonisch (contact|overleg|spreken|gesprek|te woord|overleggen)|telefoongesprek|belafspraak|terugbellen',
      '(verbind|verbindt|schakel|schakelt|zet|geef|stuur|breng|leid|verwijs|draag|koppel) (me|mij|ons|dit|deze|het|mijn|u mij|u me|je me|gesprek) ( ?[^ .?]+){0,4} ?(door|met|aan|naar|over|in contact|aan de lijn)( ({det} )*{anyone})?',
      '(doorverbinden|doorschakelen|doorsturen|doorgeven|overdragen|escaleren|doorverwijzen|overschakelen|doorzetten|overzetten|doorgestuurd|doorverbonden|doorverbinding|overdracht|escalatie|escaleer|in contact brengen|overgezet|verbinden) (.. )?(met|naar|aan) ({det} )*({anyone})|(naar|met|aan) ({det} )*({anyone}) (.. )?(doorverbinden|doorschakelen|doorsturen|doorgeven|overdragen|doorverbonden|doorgestuurd|doorverwezen|verbinden|verbonden|overzetten|escaleren|doorzetten|in contact brengen)',
      '(dit|het|deze [a-z]+|mijn [a-z]+) (graag |nu |alsjeblieft )*escaleren|escaleer (dit|het|deze|mijn)( .. )?|(kunt u|kun je|kunnen jullie|wil je|wilt u) (mij|me|ons) (even |nu |alsjeblieft |graag |direct )*(doorverbinden|doorschakelen|bellen|terugbellen|doorsturen)',
      '(iemand|een medewerker|een collega|een mens|een persoon|een van jullie|een leidinggevende|een monteur|een technicus) (van|bij|uit|op|in) (de |jullie |het |uw )?(klantenservice|support|team|winkel|afdeling|verkoop|helpdesk|bedrijf|kantoor|administratie|boekhouding|[a-z]+afdeling|service|technische dienst|klantendienst)',
      '(iemand|een medewerker|een collega|een mens|een persoon|een leidinggevende|een monteur|een echt mens) ... (bellen|terugbellen|contact|opnemen|opneemt|kijken|kijkt|overnemen|overneemt|belt|antwoorden|antwoordt|reageren|helpt die|behandelen|nakijken|naar kijkt|te woord|ernaar|bekijken)',
      '(hulp|antwoord|ondersteuning|reactie|geholpen|contact|beantwoord) (van|door|met) (een )?(echt |echte |levend |menselijke )*(mens|persoon|medewerker|iemand)',
    ],
    refusals: [
      '(niet|geen|zonder|nooit|niemand|hoef niet|hoeft niet|in plaats van|hoef geen) (nodig |per se |echt |meer |eerst |met |naar |te |door |aan |om |dat ik |hoeven |dat |een |van )*({det} )*({anyone})( .. (spreken|praten|bellen|nodig|doorverbinden|doorverbonden|te spreken|te praten|hoeven|wachten|contact|chatten|worden|te bellen))?',
      '(niet|geen|nooit|zonder|niet nodig) .. (doorverbinden|doorverbonden|terugbellen|bellen|doorschakelen|doorsturen|terugbelverzoek|escaleren|doorgeschakeld|door te verbinden|gebeld|door|door te schakelen|teruggebeld)( .. )?',
      '(verbind|bel|schakel|stuur|zet|geef) (me|mij|ons|dit|het|mij alsjeblieft|me alsjeblieft) (alsjeblieft |alstublieft |aub |asjeblieft )*(niet|nooit) ...',
      '(met|naar|van) ({det} )*({anyone}) .. (niet) .. (spreken|praten|nodig|bellen)|({person}) (heb|hoef|wil) ik niet( ...)?',
    ],
    asks: [
      '{strong}',
      '(met|naar|bij|tegen|van) ({det} )*({anyone})( [^ .?]+){0,4} ({talk}|krijgen|hebben)',
      '{talk} (graag |nu |even |alsjeblieft |direct |liever |rechtstreeks |gewoon |eens )*(met|naar|van|tegen) ({det} )*({anyone})',
      '{talk} ({det} )*(mens|persoon|medewerker|iemand|agent|manager|leidinggevende)',
      '{want} ({det} |ik |nu |graag |hulp van |contact met |direct |meteen |liever |alleen |dringend |weer |gewoon |eindelijk |aan |spreken met |hier |toch )*(mens|mensen|persoon|medewerker|medewerkster|agent|adviseur|operator|vertegenwoordiger|leidinggevende|manager|supervisor|contactpersoon|klantenservice|livechat|live chat|specialist|monteur|klantenservicemedewerker|supportmedewerker|menselijk wezen)( .. (spreken|hebben|krijgen|nodig|alsjeblieft|aub|contact|aan de lijn|te spreken|bereiken|alstublieft))?( |$)(?!(voor|die|nummer|is|wijzig))',
      '{want} (ik |nu |graag |even |direct |alsjeblieft |liever |gewoon |hier )*({someone}) (die|van|uit|bij|spreken|hebben|nodig|met|om|te|aan|bereiken|contacteren|echt|anders)',
      '(kan|kun|mag|hoe|wil|zou|waar|laat|kunnen|kunt|wanneer|moet|probeer)( [^ .?]+){0,3} ({det} )*(mens|mensen|persoon|medewerker|iemand|agent|klantenservice|leidinggevende|manager|adviseur|operator|collega|helpdesk) .. (spreken|praten|bereiken|contacteren|krijgen|chatten|bellen|te spreken|te pakken|te praten|te bereiken)',
      '(mens|medewerker|agent|persoon|klantenservice|iemand|leidinggevende|manager|operator|supervisor|adviseur|helpdesk|support)( alsjeblieft| alstublieft| aub| nu| graag| svp| a u b| meteen| spreken| asjeblieft| gevraagd| nodig| gewenst| direct)+',
      '(de |jullie )(klantenservice|helpdesk|supportafdeling|klantendienst) (spreken|bellen|bereiken|contacteren)',
    ],
    bare: '{strong}|mens|medewerker|medewerkster|persoon|iemand|agent|adviseur|operator|klantenservice|klantendienst|helpdesk|support|leidinggevende|manager|supervisor|contactpersoon|bel me|bel mij|terugbellen|live chat|livechat|menselijke hulp|menselijk contact|collega|doorverbinden|medewerkers|vertegenwoordiger|supportmedewerker',
    beside:
      'alsjeblieft|alstublieft|aub|asjeblieft|svp|een|de|het|nu|graag|ik|wil|nee|ja|hallo|hoi|dank|bedankt|direct|meteen|alleen|echte|echt|met|spreken|praten|geef|mij|me|goedemorgen|goedemiddag|dag|maar|gewoon|nou|toch|wel|a|u|b|spoed|dringend|nodig|eindelijk|weer|liever|van',
  },
  mood: {
    strong: [
      '(belachelijk|onacceptabel|schandalig|schandelijk|schande|schaam|ongehoord|ongelofelijk slecht|absurd|waardeloos|waardeloze|slechtste|verschrikkelijk|vreselijk|afschuwelijk|triest bedrijf|treurig|dramatisch|drama|ramp|rampzalig|nachtmerrie|klote|kut|kutzooi|kutbedrijf|godver\\w*|verdomme|verdorie|tering\\w*|tyfus\\w*|kanker\\w*|shit|klootzak\\w*|eikels?|idioten|idioot|sukkels?|onkundig|incompetent|incompetentie|onbekwaam|onprofessioneel|oplichting|oplichters?|opgelicht|zwendel|bedrog|diefstal|dieven|rippers|grap|lachertje|aanfluiting|kwaad|boos|woedend|razend|geirriteerd|irritant|irriteert|ergerlijk|erger me|ergernis|gefrustreerd|frustrerend|frustratie|teleurgesteld|teleurstellend|teleurstelling|ontevreden|pisnijdig|pissig|zat van|spuugzat|kotsbeu|beu|klaar mee|helemaal klaar|er klaar mee|geduld (is op|raakt op|is bijna op|verlies)|verlies mijn geduld|geen geduld|het is genoeg|genoeg is genoeg|de maat is vol|druppel|niet te geloven|kan niet waar zijn|dit kan echt niet|kan echt niet|slaat nergens op|nergens op slaat|tijdverspilling|verspilling van (mijn )?tijd|mijn tijd verspillen|zonde van mijn tijd|nutteloos|nutteloze|onzin|zinloos|slechte service|slechte klantenservice|service van niks|om te huilen|ondermaats|onbeschoft|respectloos|schofterig|voor de gek|in de maling|aan het lijntje|van het kastje|kastje naar de muur|van de zotte|wanhopig|ten einde raad|leugenaars?|leugens|gelogen|nooit meer|nooit weer|stom|stomme|dom|domme|te gek voor woorden|bizar|bagger|prutsers|amateurs|flikker op|rot op)( |$)',
      '(dit is|voor|al|is dit|nu|het is) (nu |al |de |het |mijn |dit |ondertussen |alweer )*(tweede|derde|vierde|vijfde|zesde|tiende|honderdste|zoveelste|\\d+e|\\d+de|twee|drie|vier) (keer|maal|mail|bericht|e mail|email|poging|verzoek|klacht|vraag)( .. (dat|ik|en|zonder|vraag))?',
      '(hoe vaak|hoelang|hoe lang|hoeveel mails|hoeveel keer|hoe veel) (moet|moeten|duurt|gaat|nog|zal|kan|mag|wil)( .. (nog|wachten|uitleggen|vragen|herhalen|voordat|bellen|ik))',
      '(niemand|jullie|geen mens|geen hond|u|geen van jullie|de klantenservice) (hier |bij jullie |die |me |mij |er |zelfs |ooit |eens |van jullie |doet |doen |heeft |hebben |kan |wil |lijkt |neemt )*(antwoordt|reageert|reageren|helpt|luistert|leest|lezen|geeft antwoord|interesseert|belt terug|neemt op|niets|niks|antwoord|antwoorden|gereageerd|geantwoord|de moeite|kan het schelen|schelen|negeren|negeert|geholpen|de telefoon op|op de telefoon)( |$)(?!op de vraag)',
      '(nog steeds|nog altijd|nog|weer|wederom|tot nu toe|tot op heden|sindsdien) .. (geen|niets|niks|niemand|zonder) ?(.. )?(antwoord|reactie|bericht|gehoord|oplossing|geld|terugbetaling|ontvangen|nieuws|gebeurd|vernomen|gekregen|terug)?(?= (van|op|na|sinds|over)| [.?]|$)',
      '(geen|nul) (enkele |enkel )?(antwoord|reactie|gehoor)( .. (gekregen|ontvangen|sinds|op|na|van))?',
      '(wacht|wachten|gewacht|bel|mail|probeer|zit)( [^ .?]+){0,4} (al|nu al|inmiddels|sinds|reeds)( [^ .?]+){0,4} (weken|dagen|uren|maanden|week|maand|uur|eeuwen|tijden|jaren)( .. (en|op|zonder|nog|niets|geen|maar))?|al (.. )?(weken|dagen|uren|maanden) (.. )?(wachten|bezig|aan het|te wachten|wacht|geen)',
      '(al|ook al|meerdere keren|meermaals|tig keer|tientallen keren|honderd keer|duizend keer|drie keer|vier keer|vijf keer|herhaaldelijk|\\d+ keer|\\d+x|steeds) (.. )?(gemaild|gebeld|gevraagd|geschreven|uitgelegd|gemeld|contact opgenomen|verteld|gestuurd|aangegeven|doorgegeven|geprobeerd|gezegd)( .. (keer|maal|keren|en))?',
      '(advocaat|jurist|rechter|rechtszaak|rechtsbijstand|juridische stappen|politie|aangifte|consumentenbond|geschillencommissie|acm|kassa|radar|ingebrekestelling|incassobureau|slechte review|negatieve review|slechte beoordeling|negatieve beoordeling|een ster|1 ster|trustpilot|social media|chargeback)( .. )?',
      '(anders|zo niet|of|als|indien) ... (zeg ik|zeg op|opzeg|annuleer ik|stap ik over|overstappen|ga ik naar|concurrent|advocaat|aangifte|ben ik weg|klacht in|mijn geld terug|dien ik)',
      '(klant kwijt|klant verloren|klant verliezen|naar de concurrent|raad (iedereen|niemand|het iedereen) (.. )?(af|aan)|niet aan te raden|bedankt voor niets|bedankt voor niks|laatste waarschuwing|laatste keer dat|waar betaal ik|waarvoor betaal|lezen jullie|leest u|leest er iemand|kunnen jullie niet lezen|steeds (hetzelfde|dezelfde)|(alweer|weer) (hetzelfde|dezelfde)|telkens (hetzelfde|dezelfde)|smoesjes|smoes|excuses excuses|standaard antwoord|standaardantwoorden|standaardantwoord|doe er (eens )?(iets|wat) aan|doe je werk|doe jullie werk|ik eis|wat een (service|bedrijf|zooi|troep|gedoe|ellende)|wat is dit voor|jullie hadden beloofd|beloofd maar|genegeerd|negeren mij|negeren jullie|word ik genegeerd|mafkees|laat maar zitten)',
    ],
    weak: [
      '(nog steeds|nog altijd|nog niet|nog geen|nog)( |$)',
      '(alweer|opnieuw|weer niet|wederom|weer)( |$)',
      '(wacht|wachten|gewacht) .. (weken|dagen|uren|maanden|lang)?',
      '(al|sinds|geleden) .. (weken|dagen|uren|maanden|week|maand)?',
      '(meerdere keren|meermaals|steeds|telkens|elke keer|altijd)',
      '(eindelijk|onmiddellijk|direct|meteen|serieus|eerlijk|nu meteen|spoed|per direct)',
      '(slecht|slechte|traag|jammer|vervelend|moeilijk|onmogelijk|raar|probleem|laat)',
      '(werkt|helpt|klopt|lukt|doet) .. niet|(niemand|niets|nooit|niks)( |$)',
      '(mijn geld|geld terug)',
      '(waarom) .. (altijd|niemand|nooit|zo lang|steeds|duurt)',
      '(beloofd|zou|zogenaamd|gegarandeerd|toegezegd)',
    ],
    calm: [
      '(niet|geen) (zo |echt |heel |erg |meer |te )?(boos|kwaad|erg|dom|stom|slecht|haast|dringend|teleurgesteld|ontevreden|ramp|drama)|geen (probleem|haast|punt)|(is dit|is het|dit) (een )?(oplichting|nep|phishing)|(bescherming|verdenking|poging) (tegen |van |tot )?(oplichting|fraude|diefstal)|diefstalverzekering|hoe (lang|vaak) (kan|mag|duurt (het|de|een)|moet ik (het|de|een|dit|wachten (voor|op|tot))|heb ik|is)|(tweede|eerste|volgende) keer (dat ik )?(bestel|koop|besteld)|nogmaals (bedankt|dank)|nogmaals|review (schrijven|plaatsen|achterlaten|aanpassen)|domme vraag|stomme vraag|ongelofelijk (goed|lief|snel)|(grap|grapje)$|al het (goede|beste)',
    ],
    happy: [
      '(geweldig|fantastisch|perfect|uitstekend|super|top|prachtig|heerlijk|blij|tevreden|heel erg bedankt|hartelijk dank|hartelijk bedankt|duizendmaal dank|superblij|heel blij|dolblij|dolgelukkig|gelukkig mee|wat fijn|fijne service|toppie|topservice|klasse|complimenten|compliment|mooi zo|schitterend|ik hou van|love|jullie zijn (geweldig|toppers|de beste|super)|toppers|de beste|hulde|hoera|helemaal goed|prima geholpen|goed geholpen|super geholpen|vriendelijk geholpen|heel vriendelijk|enorm bedankt)( |$)',
    ],
    rejection: [
      '(dat|dit|het|het antwoord|jullie antwoord|je antwoord|de link|het artikel|de oplossing|deze|niets hiervan|dat antwoord) (heeft |is |was |helpt |werkt |beantwoordt |lost |hielp |werkte |klopt |beantwoord )+(me |mij |het |ons |nog |steeds |helaas |mijn |ook |echt |vraag |probleem |dus )*(niet|niets|niks|geen|nog steeds niet)( .. (geholpen|gewerkt|vraag|antwoord|verder|wat ik|op|probleem|opgelost|helpt|bedoel|bedoelde|zoek|vroeg|juist))?',
      '(helpt|werkt|lukt|werkte|hielp|klopt) (me |mij |het |nog |ook |steeds |helaas |dus |nog steeds )*(niet|niets|niks)( .. (verder|op|goed))?(?= [.?]|$)',
      '(niet|geen) (wat ik|mijn vraag|het antwoord|antwoord op|geholpen|opgelost|beantwoord|nuttig|behulpzaam|begrepen|de oplossing|waar ik|juist|wat we|van toepassing)( .. (vroeg|bedoel|bedoelde|zoek|zocht|vraag|wil|gevraagd))?|(fout|verkeerd|onjuist) (antwoord|begrepen)|verkeerd begrepen|(je|u|jullie) (begrijpt|begrijp|begrijpen|snapt|leest|antwoordt|beantwoordt) (me |mij |mijn |het |de )*(vraag |niet|probleem )*(niet|verkeerd)|(al) (geprobeerd|gedaan|gelezen|gecheckt|gecontroleerd)|(probleem|fout|foutmelding) (blijft|is er nog|bestaat nog|houdt aan)|(nog steeds|steeds) (hetzelfde|dezelfde|niet|kapot|fout)( .. )?|heb ik niets aan|heb ik niks aan|hier heb ik niets|geen hulp|zonder succes|zonder resultaat',
    ],
  },
  courtesy: {
    greeting:
      'hallo|hoi|hey|hi|hello|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiemiddag|goedendag|goededag|dag|beste|geachte|heer|mevrouw|morgen|middag|avond|hee|hoihoi|hoe gaat het|hoe gaat ie|hallootjes|goeie morgen|goede morgen|goede middag|goede avond|hey daar|hallo daar',
    thanks:
      'bedankt|dank|dank je|dankjewel|dank je wel|dank u|dank u wel|dankuwel|dankje|thanks|thx|ok|oke|okay|okee|prima|goed|duidelijk|begrepen|snap ik|ik snap het|ik begrijp het|top|super|perfect|geweldig|fijn|mooi|helder|akkoord|doe ik|komt goed|tot ziens|doei|doeg|dag|tot later|tot morgen|tot snel|fijne dag|fijne avond|fijn weekend|prettige dag|prettig weekend|goede nacht|welterusten|nee dank je|nee bedankt|dat was alles|dat is alles|verder niets|niets meer|geen probleem|graag gedaan|insgelijks|jij ook|u ook|jullie ook|hetzelfde|toppie|fantastisch|uitstekend|groetjes|groeten|groet|vriendelijke groet|vriendelijke groeten|mvg|met vriendelijke groet|is goed|dat is goed|klopt|ja hoor|joe|yes|cool|lekker|merci|alvast|ik ga het proberen|ik probeer het|ik wacht|ik wacht af|tof|nice|laat maar|gelukkig|top bedankt|in orde|okidoki|ciao',
    filler:
      'je|u|jullie|wel|voor|de|het|een|uw|hulp|antwoord|reactie|informatie|info|snelle|snel|vlotte|goede|fijne|uitleg|moeite|tijd|geduld|service|ondersteuning|alles|alvast|heel|erg|zeer|hartelijk|vriendelijk|vriendelijke|nogmaals|echt|ook|en|dan|nu|ja|nee|ik|dit|dat|is|was|weer|nog|allemaal|team|dag|avond|weekend|prettige|prettig|wens|mijn|veel|bij|voorbaat|zo|gauw|met|tip|advies|bericht|super|mooie|duizendmaal|enorm|goed|geholpen|hebt|heeft|hebben|helpen|van|mij|me|om|te|daarvoor|hiervoor|tot|weet|genoeg|even|hoor|oh|ah|bot|bedankje|verder|lieve|jouw|toelichting',
    announcement: [
      '(ik |we |wij )?(heb|had|hebben|zit met|zou) (ik |nog |even |graag |wel |hier |al |ook |alleen |toch )*(een|n|wat|enkele|paar|een paar|twee|nog een|een korte|een aantal)( korte| snelle| kleine| andere| dringende| algemene)? ?(vraag|vragen|vraagje|vraagjes|probleem|probleempje|verzoek|issue|problemen)',
      '(kan|kun|kunt|kunnen|zou|zouden|mag|wil|wilt|zou je|zou u|iemand|is er iemand)( (je|u|jullie|ik|iemand|mij|me|ons|even|alsjeblieft|misschien|die|kan|kunnen|wat|iets|u|hier|een|ergens|mee))* (helpen|help|assisteren|vragen|vraag stellen|wat vragen|iets vragen|vraagje stellen|een vraag stellen|op weg helpen|verder helpen|van dienst zijn|ondersteunen|stellen)',
      '(heb|zoek|wil|zou|nodig|graag) (ik |graag |even |wat |een beetje |dringend |hulp |jullie |je |uw |wel )*(hulp|ondersteuning|assistentie|advies|informatie|hulp nodig)( nodig| hebben)?',
      '(hulp|help|help me|help mij|hulp nodig|vraag|vraagje|een vraag|korte vraag|even een vraag|een vraagje|snelle vraag|sos|probleem|een probleem|hulp gevraagd)',
    ],
    announcementFiller:
      'alsjeblieft|alstublieft|aub|asjeblieft|svp|ik|mij|me|je|u|jullie|met|over|mijn|de|het|een|bestelling|order|account|product|aankoop|factuur|levering|iets|wat|hier|nu|vandaag|even|nog|snel|dringend|betreffende|omtrent|om|te|voor|bij|en|iemand|vraag|vragen|probleem|hulp|kan|kunt|kun|kunnen|er|is|dit|graag|stellen|ding|zaak|jullie|in|van|aan|heb|nodig|misschien|mee|hoop|dat|dank|wel|zit|vast|daar|die|ergens|bestelde',
    botQuestion: [
      '(ben|bent|is|zijn|was)( (je|jij|u|dit|ik|jullie|het|dat|hier|een|echt|eigenlijk|misschien|nu|gewoon|aan|het|praten|met|soms|ook|wel|toevallig|echte|daar))* ({bot}|mens|menselijk|persoon|echt|echte|geautomatiseerd|automatisch|chatgpt|een echt)( .. (of)( .. ({bot}|mens|persoon|niet|echt))?)?( .. (persoon|mens|hier))?',
      '(praat|spreek|chat|typ|schrijf|communiceer|heb) (ik|we) (hier |nu |eigenlijk |echt |wel |misschien |gewoon |contact )*(met|tegen) (een |n |echt |echte |levend )*({bot}|mens|persoon|medewerker)( .. (of)( .. ({bot}|mens|persoon|niet))?)?( .. (te maken|van doen))?',
      '(wie|wat) (ben|bent|is|zijn) (je|jij|u|dit|jullie)( .. )?|met wie (praat|spreek|heb|chat) ik( .. )?|(mens|robot|bot|ai|machine|computer) of (een )?(mens|robot|bot|ai|machine|persoon|computer)|(zit|antwoordt|reageert) (hier |er |daar )*(een |echt )*({bot}|mens|persoon|iemand) (achter|die)( .. )?|(jij|je|u|dit) (bent|is) (toch |zeker |gewoon |wel )*(een )({bot})( .. )?',
    ],
    solved: [
      '(het|dit|dat|alles|probleem|mijn probleem|nu|de oplossing|de link|jullie antwoord|je antwoord|tip|je tip|jullie tip|heeft|is|inmiddels|al|ja|vraag|mijn vraag|dat heeft)( (heeft|is|het|nu|me|mij|al|weer|goed|inmiddels|prima|helemaal|allemaal|zojuist|ondertussen|perfect|eindelijk|heel|erg|gelukkig|werkt|super|opgelost|ook|was|enorm))* (werkt|gewerkt|geholpen|opgelost|gelukt|verholpen|beantwoord|geregeld|duidelijk|gefixt|gevonden|gelukt|helpt|hielp|doet het|in orde|voor elkaar|binnen|aangekomen|afgehandeld|was het)( .. (nu|weer|bedankt|dank|goed|prima|perfect|inmiddels|al|super|enorm|helemaal))?',
      '(probleem|vraag|kwestie|zaak|ticket) (is |al |nu |inmiddels |werd )*(opgelost|beantwoord|verholpen|gesloten|afgehandeld|geregeld)|(opgelost|gelukt|gefixt|geregeld|verholpen)( bedankt| dank| inmiddels| nu)?|(ik heb|heb|we hebben) (het |hem |al |zelf |nu |inmiddels |weer |ondertussen )*(opgelost|gevonden|gelukt|voor elkaar|werkend|ontvangen|gefixt|aan de praat)( .. )?|(het|alles|hij|ie) (werkt|doet het|lukt) (nu |weer |prima |goed |allemaal |perfect |helemaal )*|(jullie|u|je) (mogen|mag|kunt|kunnen|kan) (dit |het |de |deze )(ticket |gesprek |zaak |vraag )?(sluiten|afsluiten)|precies wat ik (nodig had|zocht|wilde)',
    ],
    unsolved: [
      '(niet|niets|niks|geen|nooit|zonder|noch|bijna|deels|half|nauwelijks|nog|gedeeltelijk|slechts)( |$)',
      '(maar|echter|behalve|hoewel|totdat|tot|als|wanneer|hoe|waarom|waar|wat|hoop|hopelijk|zou|moet|wil|graag|kan ik|kunt|kunnen|voordat|eerst|vroeger|of|andere|verder|ook|alleen|zodra|wordt|worden|nodig|alsjeblieft|aub|eerder|gisteren)( |$)',
    ],
  },
}
