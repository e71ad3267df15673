/** Words one of which is frustration. */
export const englishAnger: string[] = [
  '(took|taken|have|has) (my|our) money .. (quiet|silent|gone|nothing|vanished|disappeared)',
  `
      (i am|im|ill be|i will be|we are|were) (going|buying|ordering|shopping|
      moving) (to another|to a different|elsewhere|somewhere else|with a competitor)
    `,
  `
      (never|not) (ordering|buying|shopping|order|buy|coming back|using) (here|from you|
      with you|from this shop|this) (again|any more|anymore|ever)
    `,
  '(want|need|give me) my money back (now|immediately|today|at once)',
  'how hard can it be|are you (people |guys |all )?(asleep|sleeping|deaf|blind)',
  '(congratulations|bravo|well done|great job) .. (managed|wrong|again|twice|nothing)',
  `
      (already|i) (told|wrote|said|explained) (you |that |this |it )*(twice|two times|
      three times|many times|several times|again and again)
    `,
  '(you )?keep (saying|telling|promising|apologi[sz]ing) .. and nothing',
  'what do you call that|is any(body|one) going to do any(thing)?( at all)?',
  `
      leave (a|you a) (bad |terrible |honest )?review (that|so that|everybody|everyone|
      about this|warning)
    `,
  `
    (this|its|it|that|you|your .*|everything|service|support|company|bot|app|site|product|thing|
    what) (is|are|was|were|s)? ?(so |just |really |absolutely |totally |completely |utterly |
    simply |frankly |such |a |an |the |beyond |getting |becoming |nothing but |very |fucking |
    complete |total |absolute |bloody |all |quite |honestly |a bit |pretty )*(ridiculous|
    unacceptable|outrageous|absurd|pathetic|insane|joke|scam|scammers|scammer|fraud|nightmare|
    disgrace|disgraceful|shameful|appalling|horrible|terrible|awful|horrendous|useless|worthless|
    disgusting|infuriating|frustrating|annoying|exhausting|garbage|rubbish|trash|crap|crappy|shit|
    shitty|bullshit|bs|worst|incompetent|hopeless|farce|shambles|unbelievable|laughable|crazy|
    stupid|idiotic|dumb|maddening|poor|robbery|theft|thieves|criminal|rip off|ripoff|waste of (
    my )?(time|money)|disappointing|disappointment|unprofessional)
  `,
  `
    (ridiculous|unacceptable|outrageous|pathetic|disgraceful|appalling|infuriating|incompetent|
    absolute joke|waste of (my )?time|wasting my time|wasted (my|hours|days|so much|enough)|
    bullshit|fuck|fucking|fuckin|wtf|ffs|piss|pissed|pissing|damn it|dammit|goddamn|bloody hell|
    for gods sake|for god sake|for heavens sake|for fucks sake|crap|shitty|shit|bastards|assholes|
    idiots|morons|idiot|moron|thieves|scammers|liars|crooks|ripped off|rip off|worst .. (service|
    experience|company|support|product|app|shop|store|customer)|(terrible|horrible|awful|
    appalling|poor|lousy|shocking|zero|non existent|rubbish|disgusting|atrocious|abysmal|bad) (
    customer )?(service|support|experience|treatment|communication|company|care)|useless (bot|
    support|service|company|answer|answers|app|thing|piece|robot|machine|people|help|ai|product)|
    stupid (bot|robot|machine|company|app|system|answer|answers|ai|question|site|website|thing)|
    dumb (bot|robot|machine|ai))
  `,
  `
    (im|i am|am|been|getting|got|becoming|feel|feeling|leaves me|makes me|making me|left me|
    we are|were|i m)( (so|very|really|extremely|beyond|quite|pretty|getting|deeply|truly|just|
    absolutely|more than|becoming|totally|increasingly|bit|a|utterly|now|feeling|completely|
    incredibly|rather|starting to get|seriously))* (angry|frustrated|annoyed|furious|upset|fed up|
    sick of|sick and tired|tired of|outraged|livid|mad|disappointed|disgusted|irritated|losing (
    my )?patience|losing it|appalled|desperate|at my wits end|exasperated|at the end of my|
    over it|done with (you|this|your)|not happy|unhappy|dissatisfied|speechless|raging|fuming|
    cross|crazy|sick to death)
  `,
  `
    (fed up|had enough|enough is enough|sick of (this|it|your|waiting|being)|tired of (this|
    waiting|asking|repeating|being|your|having|explaining)|lost (all |my )?(patience|trust|faith|
    confidence)|losing (my )?(patience|mind|temper)|patience is|wits end|run out of patience|
    beyond a joke|last straw|driving me (crazy|mad|nuts|insane|up the wall)|drives me (crazy|mad|
    nuts|insane)|cant take (this|it) anymore|cant believe (this|you|how|that)|not (at all )?(
    happy|satisfied|impressed|amused|funny|good enough|acceptable) (with|at all|about)|
    good enough(?= .. joke))
  `,
  `
    (this is|thats|its|it is|for|now|already|that is|my) (now |already |literally |about |
    at least |like |almost |the )*(second|third|fourth|fifth|sixth|seventh|tenth|hundredth|2nd|
    3rd|4th|5th|6th|10th|100th|millionth|umpteenth|nth|two|three|twice|\\d+th|\\d+rd) ?(time|email|
    e mail|message|attempt|request|ticket|week|month|complaint|mail|try|day|replacement|call|
    contact)( .. (i|ive|im|we|that|this|asking|writing|contacting|about|in a row|asked|without|
    and))
  `,
  `
    (how (many|often)|many) (more )?(times|emails|messages|e mails)? ?(do|must|have|should|am|
    will|did|does|would|shall|are) (i|we|you|one|it) (need|have|got|supposed|to|want|expect|take|
    going|be|asked|ask|told|tell|repeat|explain|say|write)
  `,
  `
    (how (much )?long(er)?|until when|till when|when) (do|must|am|should|will|are|does|would|
    shall|is) (i|we|it|you|someone|somebody|anyone) (still |finally |supposed to |have to |
    need to |going to |expected to |got to |expect me to )*(wait|be waiting|put up|be ignored|
    keep waiting|finally|bother|actually do|hang on|sit here|do your job)
  `,
  `
    (asked|told|said|written|wrote|emailed|called|explained|contacted|messaged|reported|sent|
    tried|complained|requested|mailed|phoned|chased|repeated|mentioned) (this |that |you |it |in |
    to you |about this |about it |support |the same |your team |them |several |customer service |
    now |myself |already |many |so )*(already|again and again|over and over|multiple times|
    several times|many times|countless times|numerous times|twice|three times|four times|
    five times|\\d+ times|a (hundred|thousand|million|dozen) times|dozens of times|
    hundreds of times|too many times|repeatedly|a few times|so many times|times)
  `,
  `
    (no one|nobody|noone|no body|not one of you|none of you|not a single (person|one|soul)|you|
    you guys|you people|they|support|your (support|team|company|people|staff)|customer service)( (
    ever|even|seems to|seem to|is|are|has|have|ever seems to|still|never|bothers to|bothered to|
    just|keep|clearly|obviously|still havent|still hasnt|havent|hasnt|dont|doesnt|dont even|cant|
    cant even|wont|ever bothers to|at your (company|end) ))* (answers|answer|answering|answered|
    replies|reply|replied|replying|responds|respond|responded|responding|cares|care|caring|
    listens|listen|listening|helps me|helping me|bothers|bothered|get back to me|got back to me|
    gets back to me|gotten back to me|ignore|ignores|ignored|ignoring|giving a damn|reads? what|
    reading what|read my)(?! to the question)
  `,
  `
    (still|again|yet)( (have|got|had|there is|absolutely|i|we|ive|havent|havent had|not|no|
    received|receive|without|am|im|get|waiting|heard|hear|gotten|hasnt|has|had any|seen|getting|
    is))* (no|nothing|any|zero|a|an|waiting for|waiting on|without) ?(.. )?(reply|response|answer|
    replies|answers|responses|word|feedback|reaction|update|news from you|solution|one has|one (
    answers|replies|responds|called|contacted)|body (answers|replies|called))
  `,
  `
    still (absolutely )?(nothing|nothing happens|nothing happened|nothing at all|silence|crickets|
    ignored|being ignored)
  `,
  `
    (been|being|getting|feel|am|im) (completely |totally |constantly |so |just )?(ignored|ghosted|
    fobbed off|sent in circles|going (round )?in circles|going around in circles|passed (around|
    from)|given the runaround|lied to|cheated|robbed|scammed|messed around|strung along|fooled|
    treated like|bounced around|ripped off|screwed|conned|deceived|misled)
  `,
  `
    (been|am|im) (waiting|on hold|stuck|trying|chasing|asking|writing|calling|fighting|
    going back and forth)( .. )?(for )?( .. )?(hours|days|weeks|months|ages|forever|an eternity|
    over a (week|month|day)|a (week|month)|since|all day|half the day|all week|years|
    all morning)( .. )?(and|without|but|with no|for (a|an|your|any|some) (answer|reply|response|
    solution)|now and|already and) (still |no|nobody|not|nothing|you|i |any |a |get|got|all )
  `,
  `
    (i|we|ill|well|im|going to|gonna|will|shall|about to) (will |am |going to |now |be |shall |
    have to |must |definitely |also |gonna |forced to |be forced to |can only |seriously |
    thinking of |considering |think about |have no choice but to )*(sue|suing|take legal action|
    taking legal action|go to (court|the police|the press|trading standards|the consumer)|(call|
    contact|contacting|hire|involve|involving|speak to|get|consult|consulting) (a |an |my |our |
    the )?(lawyer|lawyers|attorney|solicitor|solicitors|police|ombudsman|consumer protection|
    consumer council|trading standards|bbb)|report you|reporting you|report this (company|to)|
    leave (a |an |you a )?(very )?(bad|negative|one star|1 star|terrible|honest|public|
    horrible) review|leaving (a )?(bad|negative|one star|1 star)|post (this |about this |it )?(on|
    all over) (twitter|social|facebook|trustpilot|google|reddit|x)|tell everyone|never (buy|order|
    use|shop|come back|recommend|be back|return|do business|purchase|again)|(take|taking) my (
    business|money) elsewhere|(switch|switching|move|moving|go|going) to (a |your |the |
    another )?(competitor|competitors|competition|competing)|dispute (the|this) (charge|payment)|
    charge ?back|file a (complaint|dispute|claim|lawsuit|chargeback)|filing a (complaint|dispute|
    claim|lawsuit|chargeback)|warn (others|everyone|people))
  `,
  `
    (my )?(lawyer|attorney|solicitor)s? will|hear from my (lawyer|attorney|solicitor|bank)|
    legal action|small claims|trading standards|better business bureau|(negative|bad|one star|
    1 star|0 star|zero star) review( .. (everywhere|online|trustpilot|google|public))?|
    name and shame
  `,
  `
    (or|otherwise|else|if not|before|if this|unless|if you|if i|if it|if nobody|if no one|
    if nothing) ... (i|ill|im|we|well) (will |am |going to |shall |have to |be |gonna |just |
    then |immediately |definitely )*(cancel|canceling|cancelling|leave|leaving|quit|terminate|
    close my account|closing my account|switch|want my money back|unsubscribe|stop paying|demand|
    go elsewhere|dispute|take my)
  `,
  `
    (never|not) (ever )?(again|buying|ordering|shopping|using|coming back|buy|order|
    recommend)( .. )?(from you|here again|with you|your|you guys|again)
  `,
  `
    (lost|losing|lose) (a|me as a|another|one|this|yet another) (loyal |long time |good |
    paying )?(customer|client|subscriber|user)
  `,
  `
    (do|does|is|are|did|can|has|have|could|will|would|why|what) (you|anyone|anybody|someone|
    nobody|your|it|no one)( (even|actually|ever|really|guys|people|there|seriously|all))* (read|
    reading|listen|listening|care|paying attention|understand english|work there|do your job|
    doing your job|working there|know what you|bother|serious|kidding|kidding me|joking|joking me|
    on drugs|stupid|deaf|blind|incapable|a joke|dumb|insane)(?! more)
  `,
  `
    (are you|you have got to be|youve got to be|you gotta be|you must be|is this|this must be|
    it has to be) (all |even |guys |actually |fucking |some )*(kidding|serious|joking|a joke|
    kind of joke|sick joke|for real|kidding me|blind|deaf|deliberately|trolling|stupid)
  `,
  `
    (what|how|why) (the|in) (hell|heck|fuck|f|gods name|world|earth) .. (is|are|do|does|did|cant|
    wont|going|wrong|happening|could|can|should|would|am)
  `,
  `
    (whats|what is) wrong with (you|you people|your (company|team|people))|(pull|get) your (act|
    finger|shit)|do your (damn |fucking |bloody )?job|sort (it|this|yourselves) out (already|now)|
    fix (this|it|your) (now|already|immediately|damn|shit|fucking|mess|finally)|get it together|
    shame on you|how dare you|go to hell|screw (you|this)|shut up|get lost|you (should be|
    ought to be) ashamed|you people (are|dont|cant|have|just|keep)|give me (a break|my (damn|
    fucking|bloody) money)|where the (hell|heck|fuck) is|thanks for nothing|(thanks|thank you|
    great job|well done|good job|bravo|congratulations) (for|on) (nothing|wasting|ignoring|
    ruining|losing|the (useless|terrible))|i give up|last (chance|warning)|final warning|
    takes? the (biscuit|piss|cake)|same (canned|copy paste|useless|generic|stupid|automated|
    standard|scripted|nonsense) (answer|answers|reply|replies|response|responses|nonsense|crap|
    message)|keep (sending|giving|telling|asking|repeating|saying) me (the same|this|that|links|
    useless|irrelevant|nonsense)|(stole|stolen|stealing|robbed|steal) (my|me|our) (money|cash)|
    you (stole|robbed|cheated|scammed|lied|ruined|tricked|deceived)|promised (me )?(.. )?(and|
    but) (nothing|still|never|no one|nobody|it)|(every|each) (single )?(time|day|week|month) (
    the same|something|it|i|you|another)( .. )?(same|excuse|excuses|problem|breaks|fails|error|
    story|else breaks|different story)|one excuse after|excuses|broken promises|empty promises|
    treat (your )?customers? (like|this way|so)|way to treat|ruined (my|our)|unbelievable|
    beyond belief|hours? (of my life|wasted)|(hours|days|whole day|entire day|afternoon) (on|
    of) this (and|already)|i pay .. (for this|and|to get|good money)|paid (good|a lot of|
    so much) money|what am i paying (you )?for|what do i pay
  `,
]
