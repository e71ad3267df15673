/**
 * Everyday verbs, adverbs and words of amount: customers put them around what they ask, help pages
 * seldom have them. Unlike stop words they are searched for, but one that a passage lacks tells little.
 */
const lightWords: Record<string, string> = {
  en: `make makes making made put puts putting take takes taking took taken give gives giving gave given keep keeps keeping kept
    let lets look looks looking looked see sees seeing saw seen show shows showing showed shown tell tells telling told say says
    said know knows knew known mean means meant happen happens happened happening stand stands stood stay stays stayed go goes
    going gone went come comes coming came turn turns turning turned set sets try tries tried trying want wants wanted need needs
    needed like likes prefer use uses used using work works working worked help helps seem seems appear appears appeared become
    becomes became start starts started starting begin begins stop stops stopped leave leaves leaving left bring brings hold holds
    holding held sit sits push pushes pull pulls think thinks thought believe guess wonder understand feel feels felt ask asks
    asked allow allows allowed supposed find finds found get gets getting got doing being wish hope
    again always ever never often sometimes usually normally still yet already almost instead rather too enough quite really
    actually just maybe perhaps together once twice next same other others another own several many few some any all each every
    both either neither whole half bit lot lots more less most least better best worse good bad nice great little kind sort way
    ways thing things stuff something anything everything nothing someone anyone everybody somebody anybody everyone time times
    moment now then soon later over under up down out off away back through around along across by against between only even also
    else well right wrong true okay possible impossible able necessary sure reason point question questions sense matter because
    since while during here there quickly easily simply properly suddenly exactly directly lately recently currently certain
    various different similar`,
  de: `mache machen macht machst gemacht machte tun tut tue getan gebe geben gibt gegeben gab nehme nehmen nimmt genommen stelle
    stellen stellt gestellt setze setzen setzt gesetzt lege legen legt lasse lassen lässt gelassen gehe gehen geht gegangen ging
    komme kommen kommt gekommen kam sehe sehen sieht gesehen sah zeige zeigen zeigt gezeigt sage sagen sagt gesagt weiß wissen
    wisst steht stehe stehen stand sitzt sitzen liegt liegen bleibe bleiben bleibt geblieben bedeutet bedeuten heißt heißen
    passiert passieren geschieht bewirkt bewirken bringe bringen bringt hole holen holt halte halten hält finde finden findet
    gefunden brauche brauchen braucht benötige benötigt nutze nutzen nutzt benutze benutzen benutzt verwende verwenden verwendet
    versuche versuchen funktioniert funktionieren klappt klappen helfen hilft gilt gelten reicht reichen anfangen beginne beginnen
    beginnt scheint scheinen meine glaube denke möglich unmöglich nötig notwendig richtig falsch
    immer nie niemals oft manchmal meistens meist wieder schon noch bereits fast ganz gar sehr zu genug ziemlich wirklich
    eigentlich einfach nur vielleicht wohl zusammen einmal zweimal nochmal nächste nächsten nächster gleich gleiche gleichen selbe
    andere anderen anderer anderes eigene eigenes eigenen mehrere einige manche alle alles jede jeder jedes jeden beide halb halbe
    ganze mehr weniger meiste besser beste besten schlecht gut gute guten art weise ding dinge sache sachen etwas nichts jemand
    niemand zeit moment jetzt dann bald später über unter auf ab weg durch herum gegen zwischen ohne auch sonst selbst selber
    warum wieso weshalb wofür wozu womit wodurch woran worauf grund frage fragen sinn schnell leicht direkt genau plötzlich gerade
    derzeit momentan verschiedene verschiedenen ähnlich los hin her rein raus an aus ein weiter vor nach bei`,
  fr: `faire fais fait faites mettre mets met mettez mis prendre prends prend prenez pris donner donne donnez donné garder garde
    gardez laisser laisse laissez regarder regarde voir vois voit voyez vu montrer montre montré dire dis dit dites savoir sais
    sait savez connaître signifie arrive arriver passe passer rester reste aller vais va allez venir viens vient essayer essaie
    essayé vouloir veux veut voulez besoin aimer aime utiliser utilise utilisez utilisé marcher marche fonctionner fonctionne
    aider aide sembler semble devenir commencer commence arrêter arrête tenir tiens penser pense croire crois comprendre comprends
    demander demande trouver trouve trouvé possible impossible nécessaire
    encore toujours jamais souvent parfois déjà presque plutôt trop assez vraiment juste peut-être ensemble fois prochain prochaine
    même mêmes autre autres propre plusieurs quelques tout toute tous toutes chaque moitié plus moins mieux meilleur bon bonne
    mauvais petit petite grand grande sorte façon manière chose choses quelque rien personne temps moment maintenant ensuite
    bientôt après avant dessus dessous aussi seulement bien vrai faux raison question sens pendant ici là vite facilement
    simplement exactement directement récemment actuellement différent différents`,
  es: `hacer hago hace hacen hecho poner pongo pone puesto tomar tomo toma dar doy da dan dado dejar dejo deja mirar miro ver veo ve
    visto mostrar muestra decir digo dice dicho saber sé sabe conocer significa pasa pasar pasó quedar queda ir voy va ido venir
    viene intentar intento intentado querer quiero quiere necesitar necesito gustar usar uso usa usado utilizar utilizo funcionar
    funciona ayudar ayuda parecer parece empezar empieza parar para tener tengo tiene pensar pienso creer creo entender entiendo
    preguntar encontrar encuentro posible imposible necesario
    otra otro otros otras vez veces siempre nunca ya casi demasiado bastante realmente solo quizás quizá juntos próximo próxima
    mismo misma propio propia varios varias algunos algunas todo toda todos todas cada mitad más menos mejor peor bueno buena malo
    pequeño grande tipo manera forma cosa cosas algo nada alguien nadie tiempo momento ahora luego pronto después antes arriba
    abajo también bien verdad razón pregunta sentido durante aquí allí rápido fácilmente exactamente directamente recientemente
    actualmente diferente diferentes`,
  it: `fare faccio fa fatto mettere metto mette messo prendere prendo prende preso dare do dà dato lasciare lascio lascia guardare
    guardo vedere vedo vede visto mostrare mostra dire dico dice detto sapere so sa conoscere significa succede succedere successo
    restare resta andare vado va venire viene provare provo provato volere voglio vuole servire serve usare uso usa usato
    utilizzare utilizzo funzionare funziona aiutare aiuta sembrare sembra iniziare inizia fermare tenere tengo pensare penso
    credere credo capire capisco chiedere trovare trovo trovato possibile impossibile necessario
    ancora sempre mai spesso già quasi piuttosto troppo abbastanza davvero solo forse insieme volta volte prossimo prossima stesso
    stessa altro altra altri altre proprio propria diversi diverse alcuni alcune tutto tutta tutti tutte ogni metà più meno meglio
    peggio buono buona piccolo grande tipo modo cosa cose qualcosa niente nulla qualcuno nessuno tempo momento adesso ora poi
    presto dopo prima sopra sotto anche bene vero motivo domanda senso durante qui lì veloce facilmente esattamente direttamente
    recentemente attualmente diverso`,
  pt: `fazer faço faz feito pôr colocar coloco tomar dar dou dá dado deixar deixo deixa olhar ver vejo vê visto mostrar mostra dizer
    digo diz dito saber sei sabe conhecer significa acontece acontecer aconteceu ficar fica ir vou vai vir vem tentar tento
    tentei querer quero quer precisar preciso precisa gostar usar uso usa usado utilizar utilizo funcionar funciona ajudar ajuda
    parecer parece começar começa parar ter tenho tem pensar penso acreditar entender entendo perguntar encontrar encontro
    possível impossível necessário
    outra outro outros outras vez vezes sempre nunca já quase demais bastante realmente só talvez juntos próximo próxima mesmo
    mesma próprio própria vários várias alguns algumas todo toda todos todas tudo cada metade mais menos melhor pior bom boa mau
    pequeno grande tipo maneira forma coisa coisas algo nada alguém ninguém tempo momento agora depois logo antes acima abaixo
    também bem verdade razão pergunta sentido durante aqui ali rápido facilmente exatamente diretamente recentemente atualmente
    diferente diferentes`,
  nl: `doe doen doet gedaan maak maken maakt gemaakt zet zetten gezet leg leggen neem nemen neemt genomen geef geven geeft gegeven
    laat laten houd houden kijk kijken zie zien ziet gezien toon tonen zeg zeggen zegt gezegd weet weten betekent betekenen gebeurt
    gebeuren gebeurd blijf blijven blijft ga gaan gaat gegaan kom komen komt probeer proberen geprobeerd wil willen heb nodig
    gebruik gebruiken gebruikt werk werken werkt help helpen lijkt begin beginnen stop stoppen denk denken geloof begrijp vraag
    vragen vind vinden mogelijk onmogelijk
    weer altijd nooit vaak soms al bijna liever te genoeg echt eigenlijk alleen misschien samen keer keren volgende zelfde ander
    andere eigen meerdere enkele alle alles elke elk ieder beide half hele meer minder meeste beter beste slecht goed goede klein
    groot soort manier ding dingen iets niets iemand niemand tijd moment nu dan straks later over onder boven ook goed waar reden
    zin tijdens hier daar snel makkelijk precies direct onlangs momenteel verschillende`,
  pl: `robić robię robi zrobić zrobiłem zrobiłam położyć wziąć biorę dać daję daje zostawić patrzeć widzieć widzę widać pokazać
    pokazuje powiedzieć mówi wiedzieć wiem znać znaczy dzieje stało zostać iść idzie przyjść przychodzi próbować próbuję chcieć
    chcę potrzebować potrzebuję używać używam używa użyć działać działa pomóc wydaje zacząć zaczyna przestać trzymać myśleć myślę
    rozumieć pytać znaleźć możliwe niemożliwe konieczne
    znowu zawsze nigdy często czasem już prawie raczej dość naprawdę tylko może razem raz razy następny następna sam sama same inny
    inna inne innych własny własna kilka wszystko wszystkie wszyscy każdy każda każde oba połowa więcej mniej lepiej lepszy gorzej
    dobry dobra zły mały duży rodzaj sposób rzecz rzeczy coś nic ktoś nikt czas moment teraz potem wkrótce później nad pod także
    dobrze prawda powód pytanie sens podczas tutaj tam szybko łatwo dokładnie bezpośrednio ostatnio obecnie różne`,
  sv: `göra gör gjort sätta sätter satt lägga lägger ta tar tagit ge ger gett lämna lämnar låta låter titta tittar se ser sett visa
    visar säga säger sagt veta vet känna betyder händer hända hänt stanna gå går gått komma kommer kommit försöka försöker försökt
    vilja vill behöva behöver använda använder använt fungera fungerar hjälpa hjälper verkar börja börjar sluta slutar hålla
    håller tänka tror förstå fråga hitta hittar hittat möjligt omöjligt nödvändigt
    igen alltid aldrig ofta ibland redan nästan hellre för nog verkligen egentligen bara kanske tillsammans gång gånger nästa samma
    annan annat andra egen eget egna flera några alla allt varje båda halva hela mer mindre mest bättre bäst sämre bra dålig liten
    stor sort sätt sak saker något inget någon ingen tid nu sedan snart senare över under också rätt fel sant anledning under här
    där snabbt enkelt precis direkt nyligen olika`,
  da: `gøre gør gjort sætte sætter sat lægge lægger tage tager taget give giver givet lade lader kigge se ser set vise viser sige
    siger sagt vide ved kende betyder sker ske sket blive bliver gå går gået komme kommer kommet prøve prøver prøvet ville vil
    behøver bruge bruger brugt virke virker fungerer hjælpe hjælper synes begynde begynder stoppe holde holder tænke tror forstå
    spørge finde finder fundet muligt umuligt nødvendigt
    igen altid aldrig ofte allerede næsten hellere nok virkelig egentlig kun bare måske sammen gang gange næste samme anden andet
    andre egen eget egne flere nogle alle alt hver begge halv hele mere mindre mest bedre bedst værre god godt dårlig lille stor
    slags måde ting noget intet nogen ingen tid nu så snart senere over under også rigtig forkert sandt grund mens her der hurtigt
    nemt præcis direkte nylig forskellige`,
  no: `gjøre gjør gjort sette setter satt legge legger ta tar tatt gi gir gitt la lar se ser sett vise viser si sier sagt vite vet
    kjenne betyr skjer skje bli blir gå går gått komme kommer kommet prøve prøver prøvd ville vil trenger bruke bruker brukt virke
    virker fungerer hjelpe hjelper synes begynne begynner stoppe holde holder tenke tror forstå spørre finne finner funnet mulig
    umulig nødvendig
    igjen alltid aldri ofte allerede nesten heller nok virkelig egentlig bare kanskje sammen gang ganger neste samme annen annet
    andre egen eget egne flere noen alle alt hver begge halv hele mer mindre mest bedre best verre god godt dårlig liten stor slags
    måte ting noe intet ingen tid nå så snart senere over under også riktig feil sant grunn mens her der raskt enkelt nøyaktig
    direkte nylig forskjellige`,
  tr: `yapmak yapar yapıyor yapıyorum yaptım yapabilir yapabilirim koymak koyar almak alır alıyorum aldım vermek verir veriyor vermem
    bırakmak bakmak görmek görüyor görüyorum göstermek gösterir demek der bilmek biliyor tanımak oluyor olur oldu kalmak kalır
    gitmek gidiyor gelmek geliyor denemek denedim istemek istiyorum gerek gerekir kullanmak kullanıyorum kullanır çalışmak
    çalışıyor yardım görünüyor başlamak başlar durmak tutmak düşünmek sanmak anlamak sormak bulmak bulurum buluyorum mümkün
    tekrar her hep asla sık bazen zaten neredeyse daha çok yeterince gerçekten sadece belki birlikte kez kere sonraki aynı başka
    diğer kendi birkaç bazı bütün tüm hepsi yarım fazla az iyi kötü küçük büyük tür şekil şey şeyler birşey hiçbir biri kimse zaman
    şimdi sonra yakında üst alt ayrıca doğru yanlış neden soru anlam burada orada hızlı kolay tam doğrudan son farklı`,
}

const sets = new Map(
  Object.entries(lightWords).map(([language, words]) => [language, new Set(words.split(/\s+/u))]),
)

/** Whether a lower-case word tells little of what is asked, in any of the languages. */
export function isLightWord(word: string, languages: readonly string[]): boolean {
  return languages.some((language) => sets.get(language)?.has(word) === true)
}
