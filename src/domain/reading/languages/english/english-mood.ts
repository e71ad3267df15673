import type { MoodPatterns } from '../language-table.ts'
import { englishAnger } from './english-anger.ts'

export const englishMood: MoodPatterns = {
  strong: englishAnger,
  weak: [
    `
      (still|yet) (not|hasnt|havent|isnt|doesnt|no|dont|didnt|nothing|waiting|have not|has not|wont|
      cant|missing|broken)
    `,
    '(again|once again|yet again|once more|over and over|time and again|all over again)',
    `
      (been|am|im|keep|kept) (still )?(waiting|on hold|stuck|chasing)( .. (hours|days|weeks|months|
      ages|long|since|forever|too long))?
    `,
    '(hours|days|weeks|months) (ago|later|now|already|of waiting)',
    `
      (already|twice|three times|several times|many times|multiple times|repeatedly|every time|
      each time|so many times)
    `,
    `
      (finally|at last|for once|seriously|honestly|really|come on|immediately|right now|asap|
      at once|this instant|already|today not tomorrow)(?= [.?]|$)
    `,
    `
      (disappointed|disappointing|annoying|unhappy|poor|bad|terrible|awful|horrible|slow|impossible|
      unfair|nonsense|silly|pointless|hopeless|wrong again|sloppy|careless|mess|upset)
    `,
    `
      (doesnt|does not|dont|do not|did not|didnt|never) (help|helps|work|works|answer|answers|
      worked|helped|make sense|care|arrived|came|happened|listen)
    `,
    '(nobody|no one|noone|nothing|never)',
    '(why is (it|this)|why (do|cant|wont|does|are|isnt)) .. (so|always|keep|simply|just|every|you)',
    '(promised|supposed to|was told|you said|were told|guaranteed|assured)',
    '(want|need|demand|give me) my money back|(refund|money back) (now|immediately|at once)',
    `
      (cancel|cancelling|canceling) (everything|my (account|subscription|order|membership|
      contract) (now|immediately|right now|at once))
    `,
    `
      (i have|ive) (no|had no|zero) (idea|answer|reply|response|time for)|(no|without) (reply|
      response|answer|explanation|apology|warning)
    `,
    '(urgent|urgently|emergency|deadline)( .. )?(still|no|nothing)',
  ],
  calm: [
    'third time (i|we|that i|that we) (order|ordered|buy|bought|shop)( .. (love|happy|great))?',
    'not (quite |so |too |entirely |very )?happy with (the|my) (colou?r|size|shade|fit)',
    'how long (do|must|should|will) (i|we) (have to |need to )?wait (for|until|before|to)',
    `
      (no reply|noreply|do not reply) (yet|address|email|mail)|not (angry|upset|frustrated|annoyed|
      mad|complaining|a (big|huge) (deal|problem|issue))|no (rush|hurry|worries|stress|problem|
      need to|big deal)|never mind|nevermind|not (bad|too bad|urgent)|(wasnt|isnt|aint) (bad|
      annoying)|(bad|poor|terrible) (connection|signal|quality|light|weather|reception|eyesight|
      credit|internet)|crazy (about|good|fast|cheap|amazing)|insane(ly)? (good|fast|cheap|value)|
      sick (leave|note|pay|day|days)|mad (about|hatter)|(fraud|scam) (alert|protection|department|
      prevention|warning|call|email|text|detection|report|team|check|attempt|policy|page|filter)|(
      report|reporting|reported|detect|suspect|suspected|suspicious|possible|prevent|victim of|
      avoid|spot|phishing|is this|is it|is that|this (email|message|text)) (a |an |any )?(
      possible )?(fraud|scam|scams|fraudulent)|trash (bin|can|folder|icon)|(the|in|from|to|my|
      empty) trash|garbage (bag|bags|collection|can|bin)|crazy glue|cross (stitch|body|platform|
      border|device|reference)|idiot proof|horrible histories|scam(mer)?s? (protection|emails?|
      number|site)|nightmare before|shit(ake|ake)|second time around|first time|next time|last time|
      this time|any time|real time|shipping time|(bad|negative|one star|1 star) reviews? (on|about|
      left|for|from|filter)|respond to (a |the |my )?(bad |negative )?reviews?|(leave|write|post|
      delete|edit) (a |my |an )?(bad |negative )?review(?!s? (everywhere|if))|again(st)? (later|
      soon|tomorrow)|(thank|thanks)( .. )? again|try again|log ?in again|order again|back again|
      start again|reset .. again|use .. again|again (please|in)?
    `,
  ],
  happy: [
    `
      (love|loved|loving) (it|this|your|you|the|how|these|my|them|that)|(amazing|awesome|fantastic|
      wonderful|excellent|brilliant|great|perfect|superb|outstanding|fabulous|lovely|delighted|
      thrilled|happy|pleased|impressed|best|incredible|magnificent|marvelous|stellar|terrific|
      super helpful|so helpful|very helpful|really helpful|lifesaver|life saver|legend|star|lovely|
      gorgeous|beautiful)( (service|support|job|work|help|experience|product|team|company|customer|
      news|shop|quality|thanks|thank you|with (the|my|your|it|this)))?(?= |$)|(thank you|thanks|thx|
      ty|cheers) (so|very|sooo*) much|many thanks|much appreciated|really appreciate|you (guys )?(
      rock|are the best|are great|are amazing|are awesome|made my day|are a star|are a legend|
      saved me|saved my)|youre (the best|great|amazing|awesome|a star|a legend|wonderful)|works (
      perfectly|like a charm|great|beautifully|wonderfully)|made my day|well done|
      keep up the good work|five stars|5 stars|yay|hooray|woohoo|wow
    `,
  ],
  rejection: [
    `
      (that|this|it|which|your (answer|reply|link|article|solution|suggestion|response|advice|tip|
      instructions)|the (answer|link|article|solution|steps|suggestion|instructions)|these|those|
      none of (that|this|it|these|those)|nothing|suggestion|steps) (really |just |actually |still |
      simply |also |definitely |unfortunately |even |at all |of that )*(didnt|doesnt|does not|
      did not|dont|do not|isnt|is not|wasnt|was not|hasnt|wont|will not|not|s not|arent|
      hasnt really|hasnt) (really |actually |even |quite |at all |been |very |much |the |a |an |
      any |what |help |what im |what i |my )*(help|helped|helpful|helping|work|working|worked|
      answer|answered|solve|solved|fix|fixed|useful|right|correct|what i (asked|meant|wanted|need|
      needed|am asking|was asking|said)|asked|(im|i am|i was) (asking|looking)|answer to|question|
      relevant|related|it|good|enough|make sense|apply|true|change anything|resolve|resolved|the (
      problem|issue|answer|question|point)|solution|address)
    `,
    `
      (thats|its|this is|that is|it is|thats still|its still|still) (not|no|wrong|incorrect|
      unhelpful|useless|irrelevant|completely wrong|totally wrong|not at all)( (what|the|my|it|an|a|
      at|helpful|answer|right|correct|useful|helping|solution|answering|true|really|even|
      related))( .. (asked|meant|wanted|asking|question|answer|need|problem|issue|looking|help|
      all))?
    `,
    `
      (not|no thats not|wasnt) (what i|my question|the answer|what im|helpful|an answer|answering|
      helping|useful|what we)( .. (asked|meant|wanted|asking|need|said|looking))?
    `,
    `
      (you|u|it|bot) (didnt|did not|havent|have not|dont|do not|still havent|still didnt|are not|
      arent|never|still dont|still not|cant) (really |even |actually |quite |still )*(answer|
      answered|answering|understand|understood|understanding|read|reading|get|got|help|helped|
      helping|listen|address|addressed|listening|getting|solve|solved)( .. (question|me|my|it|
      message|problem|point|that|what|anything))?
    `,
    `
      (misunderstood|misunderstand|misunderstanding|misread) ?(me|my|the|it)?|(wrong|incorrect|
      useless|unhelpful|irrelevant) (answer|answers|reply|response|info|information|link|article|
      advice|solution|instructions)|(already|have|ive|i) (tried|done|did|read|checked|followed|seen|
      looked at|know) (that|this|it|all (of )?(that|this)|everything|those|these|the (article|steps|
      link|instructions))( .. (already|not|nothing|no|doesnt|didnt|same|still))?|(still|same) (
      doesnt|does not|not|isnt|dont|do not|wont|cant|didnt|the same|have the (same )?|having|get|
      getting|problem|issue|error)( .. (work|working|help|solved|fixed|resolved|same|problem|issue|
      error))|(didnt|did not|doesnt|does not|not) (help|helping|helpful)|no (help|use|
      luck)( at all)?(?= [.?]|$)|(didnt|did not|doesnt|does not|hasnt|has not) (work|worked|fix|
      solve|resolve|answer|solved|fixed|resolved)( .. (it|that|this|for me|question|problem|issue|
      anything|either|still))?(?= [.?]|$)|try again( you)?(?= [.?]|$)|i (meant|asked|said|
      was asking|am asking|wanted) .. (not|something else|about)|not helpful|unhelpful|
      that was not it|nope (still|didnt|doesnt|not)|no (it|that|this) (doesnt|didnt|does not|
      did not|isnt|wont|hasnt)|problem (remains|persists|is still|still)|issue (remains|persists|
      is still|still)|not (solved|resolved|fixed)( yet| at all)?|to no avail
    `,
  ],
}
