// Words that say nothing of what is asked: the commonest of each language, and courtesies.
// Kept short on purpose: long lists cost recall on short questions.
const stopWords: Record<string, string> = {
  en: `a an the and or but if so of to in on at by for from with as is are was were be been being am do does did doing have has had
    i me my mine we us our you your yours he she it its they them their this that these those there here who whom what which
    when where why how can could will would shall should may might must not no than then too very just also only any some
    about into out up much many im ive id dont doesnt isnt cant didnt wont
    hi hello hey dear please thanks thank thx cheers sorry regards good morning evening afternoon day
    want wants wanted need needs know like wonder wondering trying try tell help let possible question questions ask asking
    maybe really actually still ok okay well yes get got say says said hope see wish someone anyone something anything
    sure team guys able going go regarding find whether perhaps quick however great perfect awesome nice cool
    one more another
    after before while since until during within without cannot again item items thing things stuff
    policy information info details way kind exactly currently
    take takes took taking come comes coming happen happens`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber wenn falls als von zu zum zur in im ins an am auf
    bei für aus mit nach ist sind war waren bin bist sein wird werden wurde hat haben hatte habe hab hast ich mich mir mein meine
    meinen meinem meiner wir uns unser unsere du dich dir dein deine deinen ihr euch euer eure eurem euren er sie es sich ihre
    ihren ihrem ihnen dies diese dieser dieses man da hier dort wer wen wem was welche welcher welches welchen wann wo warum wieso
    wie kann kannst können könnt könnte könnten soll sollte muss müssen darf dürfen will wollen möchte möchten mag nicht kein keine
    keinen nur auch noch schon sehr so dann denn doch mal eigentlich viel viele gibt es etwas bitte danke vielen dank hallo hi hey
    guten tag morgen abend moin liebes liebe lieber grüße gruß freundlichen frage fragen wissen gerne gern brauche brauchen
    sagen hilfe helfen gewusst hätte hätten wüsste andere anderes finde finden findet super toll prima perfekt nach vor seit bis während ohne innerhalb sache sachen ding dinge dauert dauern kommt kommen bekomme bekommen erhalte erhalten kriege läuft ja nein ob dass daß vielleicht um über unter vom beim geht`,
  fr: `le la les l un une des du de d et ou mais si que qu qui quoi dont où quand comment pourquoi quel quelle quels quelles
    à au aux en dans sur sous par pour avec sans chez est sont était être suis es sommes êtes ai as a avons avez ont avoir je j
    me m moi mon ma mes nous notre nos vous votre vos tu te t toi ton ta tes il elle on ils elles se s son sa ses leur leurs lui
    ce c cet cette ces ça cela y ne n pas plus très aussi bien combien peut peux puis pouvez pouvons pourrais pourriez faire fait
    dois doit faut veux voudrais souhaite aimerais bonjour bonsoir salut merci svp s'il plaît stp cordialement question savoir
    besoin aide aider dire trouver trouve super parfait génial oui non
    vais va vont aller recevoir reçois prend prendre arrive arriver obtenir temps`,
  es: `el la los las un una unos unas de del al a y e o u pero si que qué quién cuál cuáles cuándo cuando dónde donde cómo como por
    para con sin en sobre es son era ser soy eres está están estar hay he ha han haber yo me mi mis mí nosotros nos nuestro nuestra tú
    tu tus te ti usted ustedes su sus se lo le les él ella ellos ellas este esta estos estas eso esto ese esa no más muy también
    ya cuánto cuánta cuántos cuántas puedo puede pueden podría podrían poder quiero quisiera necesito debo hacer hola buenos buenas
    días tardes noches gracias favor saludos pregunta saber ayuda ayudar decir encontrar encuentro perfecto genial sí
    tarda tardan tardar llega llegan llegar recibo recibir recibiré voy va tiempo`,
  it: `il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dalla in nel nella nei
    con su sul sulla per tra fra e ed o ma se che chi cosa quale quali quando dove come perché è sono era essere sei siete ho hai ha
    abbiamo avete hanno avere io me mi mio mia miei mie noi ci nostro nostra tu te ti tuo tua voi vi vostro vostra lui lei loro si suo
    sua suoi sue questo questa questi queste quello quella non più molto anche già quanto quanta quanti quante posso può possono
    potrei potreste potete vorrei voglio devo fare ciao buongiorno buonasera salve grazie favore cortesia saluti domanda sapere
    aiuto aiutare dire trovare trovo perfetto ottimo sì no
    ci vuole arriva arrivano arrivare ricevo ricevere riceverò tempo`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela para pra com sem e ou mas se que quem
    qual quais quando onde como porque porquê é são era ser sou está estão estar há tem têm ter tenho eu me mim meu minha meus
    minhas nós nosso nossa tu te teu tua você vocês vos seu sua seus suas ele ela eles elas lhe este esta estes estas isso isto esse
    essa não mais muito também já quanto quanta quantos quantas posso pode podem poderia podia quero queria gostaria preciso devo
    fazer olá oi bom boa dia tarde noite obrigado obrigada favor cumprimentos pergunta saber ajuda ajudar dizer encontrar encontro ótimo perfeito sim
    chega chegam chegar demora demoram recebo receber receberei tempo`,
  nl: `de het een en of maar als van te ten ter in op aan bij voor uit met naar om is zijn was waren ben bent wordt worden heeft
    hebben had heb ik me mij mijn wij we ons onze u uw jij je jou jouw jullie hij zij ze hun hen dit dat deze die er hier daar wie wat
    welke wanneer waar waarom hoe kan kunt kunnen kun zou zal moet moeten mag wil willen niet geen ook nog al zeer dan toch
    hoeveel veel graag alsjeblieft alstublieft bedankt dank hallo hoi goedemorgen goedemiddag goedendag dag groeten vraag vragen weten
    nodig hulp helpen zeggen vind vinden top fijn ja nee krijg krijgt krijgen kom komt komen duurt duren`,
  pl: `i a o w z u we ze na do od po za dla przez przy pod nad oraz lub albo ale jeśli jeżeli że żeby co kto który która które
    kiedy gdzie jak dlaczego czy jest są był była było być jestem mam ma mamy macie mają mieć ja mnie mi mój moja moje my nas nam nasz
    nasza ty cię ci twój twoja wy was wam wasz wasza on ona ono oni one go jej ich się ten ta to te tego tej tym nie tak też już
    bardzo tylko ile można mogę może możecie mogą chcę chciałbym chciałabym muszę trzeba proszę dziękuję dzięki cześć witam dzień dobry
    pozdrawiam pytanie wiedzieć pomoc pomóc państwo państwa super świetnie dostanę dostać otrzymam otrzymać trwa długo`,
  sv: `en ett den det de och eller men om av till i på vid för från med som är var vara varit blir har hade jag mig min mitt mina vi oss vår
    vårt våra du dig din ditt dina ni er ert era han hon hen sig sin sitt sina denna detta dessa där här vem vad vilken vilket vilka när
    varför hur kan kunde ska skulle måste får vill inte ingen inget också bara så då mycket många gärna snälla tack hej hejsan god
    morgon kväll hälsningar fråga veta behöver hjälp hjälpa säga toppen ja nej kommer komma tar ta`,
  da: `en et den det de og eller men hvis af til i på ved for fra med som er var være været bliver har havde jeg mig min mit mine vi os vores
    du dig din dit dine i jer jeres han hun sig sin sit sine denne dette disse der her hvem hvad hvilken hvilket hvilke hvornår hvor
    hvorfor hvordan kan kunne skal skulle må vil ikke ingen intet også kun så da meget mange gerne venligst tak hej god morgen aften
    hilsen spørgsmål vide brug hjælp hjælpe sige super fint ja nej kommer komme tager tage får få`,
  no: `en et ei den det de og eller men hvis av til i på ved for fra med som er var være vært blir har hadde jeg meg min mitt mine vi oss vår
    vårt våre du deg din ditt dine dere deres han hun seg sin sitt sine denne dette disse der her hvem hva hvilken hvilket hvilke når hvor
    hvorfor hvordan kan kunne skal skulle må vil ikke ingen også bare så da mye mange gjerne vennligst takk hei god morgen kveld hilsen
    spørsmål vite trenger hjelp hjelpe si ja nei`,
  tr: `bir ve veya ya da ama eğer ile için de ki mi mı mu mü ne kim hangi nasıl neden niçin zaman nerede var yok ben beni bana benim
    biz bizi bize bizim sen seni sana senin siz sizi size sizin o onu ona onun onlar bu şu değil daha çok en gibi kadar olarak olan olur
    ise her şey kaç istiyorum isterim gerekiyor lazım lütfen teşekkürler teşekkür ederim merhaba selam günaydın iyi günler akşamlar
    soru bilmek yardım evet hayır acaba harika süper gelir gelecek sürer alırım`,
  fi: `ja tai mutta jos että on ovat oli olla olen minä minun minulla sinä te teidän teillä me meidän hän se ne tämä nämä mikä mitä missä
    milloin miksi miten kuinka kuka voiko voinko voi ei ole myös vain niin hei moi kiitos haluan haluaisin tarvitsen apua`,
  cs: `a i o v na s z do od po za pro při u k ke ve ze nebo ale když že aby co kdo který která které kdy kde jak proč je jsou byl být jsem mám
    máte mít já mě my nás vy vás on ona to ten ta tento se si ne také velmi jen kolik můžu mohu může chci potřebuji prosím děkuji ahoj dobrý den`,
  ro: `și sau dar dacă ca că în la de din pe cu pentru prin este sunt era fi am ai are avem aveți au eu mă mi noi ne voi vă el ea ei se acest
    această ce cine care când unde cum cât câte nu mai foarte doar pot poate vreau aș dori trebuie bună ziua mulțumesc vă rog`,
  hu: `a az és vagy de ha hogy van vannak volt lesz nem is csak már még ez azt ezt mi ki mit mely melyik mikor hol hogyan miért mennyi én nekem
    te ön önök mi nekünk lehet tudok szeretnék kell kérem köszönöm szia jó napot`,
  el: `ο η το οι τα του της των τον την και ή αλλά αν ότι να θα δεν μην είναι ήταν έχω έχει έχετε με σε από για στο στη στην εγώ μου εσείς σας
    τι ποιος ποια πότε πού πώς γιατί πόσο μπορώ θέλω παρακαλώ ευχαριστώ γεια`,
  ru: `и или но если что чтобы как так же ли бы не ни в во на с со к ко о об от до из за по для при у над под это этот эта эти тот я мне меня
    мой мы нам нас вы вам вас ваш он она оно они его её их есть был была было быть буду кто какой какая какие когда где куда почему
    зачем сколько можно могу может хочу хотел нужно здравствуйте привет добрый день спасибо пожалуйста подскажите`,
  uk: `і й та або але якщо що щоб як так же чи б не ні в у на з із до про від за по для при це цей ця ці я мені мене ми нам вас ви вам
    він вона воно вони є був була бути хто який яка коли де чому скільки можна можу хочу потрібно добрий день дякую будь ласка`,
  ar: `و أو في من إلى على عن مع هل ما ماذا متى أين كيف لماذا كم من هو هي هذا هذه ذلك التي الذي أن إن لا لم لن قد كان يكون أنا نحن أنت أنتم لي
    لنا يمكن يمكنني أريد مرحبا شكرا السلام عليكم`,
  ko: '저는 제가 나는 이 그 저 것 수 있나요 있습니까 무엇 언제 어디 어떻게 왜 얼마 안녕하세요 감사합니다',
  ja: 'の に は を た が で て と し れ さ ある いる も する から な こと として い や など です ます ください お願い ありがとう こんにちは いつ どこ どう どの なに ます すか です ませ せん でき きま した して くだ ださ さい とは',
  zh: '的 了 是 在 我 你 您 他 们 和 也 吗 呢 吧 请 问 有 就 都 很 这 那 什么 怎么 谢谢 你好 多少 如何 请问 可以 是否 为什 哪里 哪个 我们 你们 这个 么样 能不 不能',
}

const apostrophes = /['’]/gu
const sets = new Map(
  Object.entries(stopWords).map(([language, words]) => [
    language,
    new Set(words.replace(apostrophes, '').split(/\s+/u)),
  ]),
)

/** What is left of each stop word of some length when one letter is dropped. */
const shortened = new Map(
  [...sets].map(([language, words]) => [
    language,
    new Set([...words].filter((word) => word.length >= 4).flatMap(withoutOneLetter)),
  ]),
)

/** Whether a lower-case word carries no meaning in any of the languages. */
export function isStopWord(word: string, languages: readonly string[]): boolean {
  const bare = word.replace(apostrophes, '')
  return languages.some((language) => sets.get(language)?.has(bare) === true)
}

/** Whether a word is a stop word with a letter dropped, doubled or swapped: "wher", "mutch", "dose". */
export function isSlipOfStopWord(word: string, languages: readonly string[]): boolean {
  if (word.length < 4) return false
  const isDropped = languages.some((language) => shortened.get(language)?.has(word) === true)
  return (
    isDropped ||
    [...withoutOneLetter(word), ...swaps(word)].some(
      (near) => near.length >= 4 && isStopWord(near, languages),
    )
  )
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => {
    const [before, left, right, after] = [
      word.slice(0, at),
      word.charAt(at),
      word.charAt(at + 1),
      word.slice(at + 2),
    ]
    return `${before}${right}${left}${after}`
  })
}
