/**
 * Everyday verbs, adverbs and words of amount: customers put them around what they ask, help pages
 * seldom have them. Unlike stop words they are searched for, but one that a passage lacks tells little.
 */
const lightWords: Record<string, string> = {
  en: `make makes making made put puts putting taken give gives giving gave given keep keeps keeping kept lets look
    looks looking looked sees seeing saw seen show shows showing showed shown tells telling told knows knew known mean
    means meant happened happening stand stands stood stay stays stayed goes gone went came turn turns turning turned
    set sets tries tried needed likes prefer use uses used using work works working worked helps seem seems appear
    appears appeared become becomes became start starts started starting begin begins stop stops stopped leave leaves
    leaving left bring brings hold holds holding held sit sits push pushes pull pulls think thinks thought believe
    guess understand feel feels felt asks asked allow allows allowed supposed finds found gets getting always ever
    never often sometimes usually normally yet already almost instead rather enough quite together once twice next
    same other others own several few all each every both either neither whole half bit lot lots less most least
    better best worse bad little sort ways everything nothing everybody somebody anybody everyone time times moment
    now soon later over under down off away back through around along across against between even else right wrong
    true impossible necessary reason point sense matter because quickly easily simply properly suddenly directly
    lately recently certain various different similar`,
  de: `mache machen macht machst gemacht machte tun tut tue getan gebe geben gegeben gab nehme nehmen nimmt genommen
    stelle stellen stellt gestellt setze setzen setzt gesetzt lege legen legt lasse lassen lässt gelassen gehe gehen
    gegangen ging komme gekommen kam sehe sehen sieht gesehen sah zeige zeigen zeigt gezeigt sage sagt gesagt weiß
    wisst steht stehe stehen stand sitzt sitzen liegt liegen bleibe bleiben bleibt geblieben bedeutet bedeuten heißt
    heißen passiert passieren geschieht bewirkt bewirken bringe bringen bringt hole holen holt halte halten hält
    gefunden braucht benötige benötigt nutze nutzen nutzt benutze benutzen benutzt verwende verwenden verwendet
    versuche versuchen funktioniert funktionieren klappt klappen hilft gilt gelten reicht reichen anfangen beginne
    beginnen beginnt scheint scheinen glaube denke möglich unmöglich nötig notwendig richtig falsch immer nie niemals
    oft manchmal meistens meist wieder bereits fast ganz gar genug ziemlich wirklich einfach wohl zusammen einmal
    zweimal nochmal nächste nächsten nächster gleich gleiche gleichen selbe anderen anderer eigene eigenes eigenen
    mehrere einige manche alle alles jede jeder jedes jeden beide halb halbe ganze mehr weniger meiste besser beste
    besten schlecht gut gute art weise nichts jemand niemand zeit moment jetzt bald später ab weg durch herum gegen
    zwischen sonst selbst selber weshalb wofür wozu womit wodurch woran worauf grund sinn schnell leicht direkt genau
    plötzlich gerade derzeit momentan verschiedene verschiedenen ähnlich los hin her rein raus weiter`,
  fr: `fais faites mettre mets met mettez mis prends prenez pris donner donne donnez donné garder garde gardez laisser
    laisse laissez regarder regarde voir vois voit voyez vu montrer montre montré dis dit dites sais sait savez
    connaître signifie passe passer rester reste allez venir viens vient essayer essaie essayé vouloir veut voulez
    aimer aime utiliser utilise utilisez utilisé marcher marche fonctionner fonctionne sembler semble devenir
    commencer commence arrêter arrête tenir tiens penser pense croire crois comprendre comprends demander demande
    trouvé possible impossible nécessaire encore toujours jamais souvent parfois déjà presque plutôt trop assez
    vraiment juste peut-être ensemble fois prochain prochaine même mêmes autre autres propre plusieurs quelques tout
    toute tous toutes chaque moitié moins mieux meilleur bon bonne mauvais petit petite grand grande sorte façon
    manière chose choses quelque rien personne moment maintenant ensuite bientôt après avant dessus dessous seulement
    vrai faux raison sens pendant ici là vite facilement simplement exactement directement récemment actuellement
    différent différents`,
  es: `hago hace hacen hecho poner pongo pone puesto tomar tomo toma dar doy da dan dado dejar dejo deja mirar miro
    ver veo ve visto mostrar muestra digo dice dicho sé sabe conocer significa pasa pasar pasó quedar queda ir ido
    venir viene intentar intento intentado querer quiere necesitar gustar usar uso usa usado utilizar utilizo
    funcionar funciona parecer parece empezar empieza parar tener tengo tiene pensar pienso creer creo entender
    entiendo preguntar posible imposible necesario otra otro otros otras vez veces siempre nunca casi demasiado
    bastante realmente solo quizás quizá juntos próximo próxima mismo misma propio propia varios varias algunos
    algunas todo toda todos todas cada mitad menos mejor peor bueno buena malo pequeño grande tipo manera forma cosa
    cosas algo nada alguien nadie momento ahora luego pronto después antes arriba abajo bien verdad razón sentido
    durante aquí allí rápido fácilmente exactamente directamente recientemente actualmente diferente diferentes`,
  it: `faccio fa fatto mettere metto mette messo prendere prendo prende preso dare do dà dato lasciare lascio lascia
    guardare guardo vedere vedo vede visto mostrare mostra dico dice detto so sa conoscere significa succede succedere
    successo restare resta andare vado va venire viene provare provo provato volere servire serve usare uso usa usato
    utilizzare utilizzo funzionare funziona aiuta sembrare sembra iniziare inizia fermare tenere tengo pensare penso
    credere credo capire capisco chiedere trovato possibile impossibile necessario ancora sempre mai spesso quasi
    piuttosto troppo abbastanza davvero solo forse insieme volta volte prossimo prossima stesso stessa altro altra
    altri altre proprio propria diversi diverse alcuni alcune tutto tutta tutti tutte ogni metà meno meglio peggio
    buono buona piccolo grande tipo modo cose qualcosa niente nulla qualcuno nessuno momento adesso ora poi presto
    dopo prima sopra sotto bene vero motivo senso durante qui lì veloce facilmente esattamente direttamente
    recentemente attualmente diverso`,
  pt: `faço faz feito pôr colocar coloco tomar dar dou dá dado deixar deixo deixa olhar ver vejo vê visto mostrar
    mostra digo diz dito sei sabe conhecer significa acontece acontecer aconteceu ficar fica ir vou vai vir vem tentar
    tento tentei querer quer precisar precisa gostar usar uso usa usado utilizar utilizo funcionar funciona parecer
    parece começar começa parar pensar penso acreditar entender entendo perguntar possível impossível necessário outra
    outro outros outras vez vezes sempre nunca quase demais bastante realmente só talvez juntos próximo próxima mesmo
    mesma próprio própria vários várias alguns algumas todo toda todos todas tudo cada metade menos melhor pior mau
    pequeno grande tipo maneira forma coisa coisas algo nada alguém ninguém momento agora depois logo antes acima
    abaixo bem verdade razão sentido durante aqui ali rápido facilmente exatamente diretamente recentemente atualmente
    diferente diferentes`,
  nl: `doe doen doet gedaan maak maken maakt gemaakt zet zetten gezet leg leggen neem nemen neemt genomen geef geven
    geeft gegeven laat laten houd houden kijk kijken zie zien ziet gezien toon tonen zeg zegt gezegd weet betekent
    betekenen gebeurt gebeuren gebeurd blijf blijven blijft ga gaan gaat gegaan probeer proberen geprobeerd gebruik
    gebruiken gebruikt werk werken werkt help lijkt begin beginnen stop stoppen denk denken geloof begrijp mogelijk
    onmogelijk weer altijd nooit vaak soms bijna liever genoeg echt eigenlijk alleen misschien samen keer keren
    volgende zelfde ander andere eigen meerdere enkele alle alles elke elk ieder beide half hele meer minder meeste
    beter beste slecht goed goede klein groot soort manier ding dingen iets niets iemand niemand tijd moment nu straks
    later over onder boven reden zin tijdens snel makkelijk precies direct onlangs momenteel verschillende`,
  pl: `robić robię robi zrobić zrobiłem zrobiłam położyć wziąć biorę dać daję daje zostawić patrzeć widzieć widzę
    widać pokazać pokazuje powiedzieć mówi wiem znać znaczy dzieje stało zostać iść idzie przyjść przychodzi próbować
    próbuję chcieć potrzebować potrzebuję używać używam używa użyć działać działa wydaje zacząć zaczyna przestać
    trzymać myśleć myślę rozumieć pytać znaleźć możliwe niemożliwe konieczne znowu zawsze nigdy często czasem prawie
    raczej dość naprawdę razem raz razy następny następna sam sama same inny inna inne innych własny własna kilka
    wszystko wszystkie wszyscy każdy każda każde oba połowa więcej mniej lepiej lepszy gorzej dobra zły mały duży
    rodzaj sposób rzecz rzeczy coś nic ktoś nikt czas moment teraz potem wkrótce później także dobrze prawda powód
    sens podczas tutaj tam szybko łatwo dokładnie bezpośrednio ostatnio obecnie różne`,
  sv: `göra gör gjort sätta sätter satt lägga lägger tagit ge ger gett lämna lämnar låta låter titta tittar se ser
    sett visa visar säger sagt vet känna betyder händer hända hänt stanna gå går gått kommit försöka försöker försökt
    vilja behöva använda använder använt fungera fungerar hjälper verkar börja börjar sluta slutar hålla håller tänka
    tror förstå hitta hittar hittat möjligt omöjligt nödvändigt igen alltid aldrig ofta ibland redan nästan hellre nog
    verkligen egentligen kanske tillsammans gång gånger nästa samma annan annat andra egen eget egna flera några alla
    allt varje båda halva hela mer mindre mest bättre bäst sämre bra dålig liten stor sort sätt sak saker något någon
    tid nu sedan snart senare över under rätt fel sant anledning snabbt enkelt precis direkt nyligen olika`,
  da: `gøre gør gjort sætte sætter sat lægge lægger taget give giver givet lade lader kigge se ser set vise viser
    siger sagt kende betyder sker ske sket blive gå går gået kommet prøve prøver prøvet ville behøver bruge bruger
    brugt virke virker fungerer hjælper synes begynde begynder stoppe holde holder tænke tror forstå spørge finde
    finder fundet muligt umuligt nødvendigt igen altid aldrig ofte allerede næsten hellere nok virkelig egentlig bare
    måske sammen gang gange næste samme anden andet andre egen eget egne flere nogle alle alt hver begge halv hele
    mere mindre mest bedre bedst værre godt dårlig lille stor slags måde ting noget nogen tid nu snart senere over
    under rigtig forkert sandt grund mens hurtigt nemt præcis direkte nylig forskellige`,
  no: `gjøre gjør gjort sette setter satt legge legger ta tar tatt gi gir gitt la lar se ser sett vise viser sier sagt
    vet kjenne betyr skjer skje bli gå går gått komme kommer kommet prøve prøver prøvd ville bruke bruker brukt virke
    virker fungerer hjelper synes begynne begynner stoppe holde holder tenke tror forstå spørre finne finner funnet
    mulig umulig nødvendig igjen alltid aldri ofte allerede nesten heller nok virkelig egentlig kanskje sammen gang
    ganger neste samme annen annet andre egen eget egne flere noen alle alt hver begge halv hele mer mindre mest bedre
    best verre godt dårlig liten stor slags måte ting noe intet tid nå snart senere over under riktig feil sant grunn
    mens raskt enkelt nøyaktig direkte nylig forskjellige`,
  tr: `yapmak yapar yapıyor yapıyorum yaptım yapabilir yapabilirim koymak koyar almak alır alıyorum aldım vermek verir
    veriyor vermem bırakmak bakmak görmek görüyor görüyorum göstermek gösterir demek der biliyor tanımak oluyor oldu
    kalmak kalır gitmek gidiyor gelmek geliyor denemek denedim istemek gerek gerekir kullanmak kullanıyorum kullanır
    çalışmak çalışıyor görünüyor başlamak başlar durmak tutmak düşünmek sanmak anlamak sormak bulmak bulurum buluyorum
    mümkün tekrar hep asla sık bazen zaten neredeyse yeterince gerçekten sadece belki birlikte kez kere sonraki aynı
    başka diğer kendi birkaç bazı bütün tüm hepsi yarım fazla az kötü küçük büyük tür şekil şeyler birşey hiçbir biri
    kimse şimdi sonra yakında üst alt ayrıca doğru yanlış anlam burada orada hızlı kolay tam doğrudan son farklı`,
}

const sets = new Map(
  Object.entries(lightWords).map(([language, words]) => [language, new Set(words.split(/\s+/u))]),
)

/** Whether a lower-case word tells little of what is asked, in any of the languages. */
export function isLightWord(word: string, languages: readonly string[]): boolean {
  return languages.some((language) => sets.get(language)?.has(word) === true)
}
