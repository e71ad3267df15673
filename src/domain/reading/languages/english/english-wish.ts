import type { WishPatterns } from '../language-table.ts'
import { englishExceptions } from './english-exceptions.ts'
import { englishRefusals } from './english-refusals.ts'

export const englishWish: WishPatterns = {
  exceptions: englishExceptions,
  implied: [
    `
      (stop|quit|no more|enough) (sending |with |of )?(me |us )?(your |these |the |those |
      all )?(automated|automatic|auto|canned|copy paste|scripted) (replies|reply|answers|
      answer|messages|responses)
    `,
    `
      (dont|do not|not|never|wont|will not|refuse to|hate|tired of|sick of|fed up with|done|stop|
      no more|quit|no longer) ... {talk} (to|with) .. {bot}
    `,
    `
      (dont|do not|didnt) (want|wanna|like|need|trust) (to use )?(a|an|the|this|your|these|
      any)? ?{bot}( .. (answers?|replies|reply|help|response|responses))?
    `,
    `
      (hate|sick of|tired of|fed up with|enough of|get rid of|bypass|get past|skip|get around|
      done with|had it with|cant stand|despise) .. {bot}
    `,
    `
      (no|not) (a |an |the |more |another |some |your |any |this )?(stupid |dumb |
      damn )?{bot}( please| thanks| again| anymore)?(?= [.?]|$)
    `,
    `
      (not|instead of|rather than|and not|no) (a |an |the |your |this |some )?(stupid |dumb |
      damn )?{bot}
    `,
    `
      (is|are) (there )?(anybody|anyone|any body|any one|somebody|someone|any human|any humans|
      any person|any people|anybody real|anyone real|any agent|any agents|an agent|a human|a person|
      any real person|any staff|nobody) (there|here|home|around|available|online|listening|reading|
      alive|on the line|that can speak|i can (talk|speak|chat)|who i can|out there|in there|working|
      free|at the other end|on duty|else there)
    `,
    `
      (anybody|anyone|somebody|someone) (there|home|around|here|alive|listening|out there|available)
    `,
    `
      (is|are) there (a|an|any|some|actual|real) .. (human|humans|person|people|agent|agents|
      representative|operator|someone|somebody)( .. (there|here|available|talk|speak|chat|reach|
      help|contact))?
    `,
    `
      (do|does|did|dont|doesnt) (you|u|y all|your company|this company) (have|got|employ|hire) .. (
      any |an |a |actual |real |live |human )+(human|humans|people|person|agent|agents|staff|
      operator|operators|support|employees|representative|representatives|someone)
    `,
    'you (have|got) any (human|humans|real people|people|agents|staff|operators)',
    `
      (please |pls |just |can you |could you |can someone |can somebody |can anyone |could someone |
      could somebody |would someone |someone |somebody |to |and |or |then |u |will you |would you )(
      please |pls |just |kindly )?(call|phone|ring|telephone) (me|us)
    `,
    `
      (call|phone|ring|telephone|dial) (me|us) (back|please|pls|on|at|asap|now|today|tomorrow|
      urgently|immediately|when|about|regarding|as soon|later|this|in|under|directly|instead|up)
    `,
    '(call|phone|ring) (me|us)(?= [.?]|$)',
    `
      (want|need|like|request|requesting|arrange|schedule|book|expect|get|have|give me|waiting for|
      order) (a |an |the |your |another )?(urgent |quick )?(call ?back|callback|phone call|
      return call|call from (you|your|someone|somebody|an? ))
    `,
    '(give|drop) (me|us) (a |an )?(quick )?(call|ring|buzz|callback|phone call|bell)',
    `
      (can|could|may|might|shall|should|is it possible to|how (do|can|could) i|want to|like to|
      need to|let me|rather|prefer to) (we |i |to |just |please )*(talk|speak|
      discuss .. )( about .. )?(on|over|by|via) (the )?(phone|telephone)
    `,
    `
      (someone|somebody|anyone|anybody|person|colleague|human|agent|representative|one of your|rep|
      supervisor|manager|specialist|staff) ... (call|calls|phone|phones|contact|contacts|ring|
      reach out to|get back to|write to|get in touch with|email|emails|visit|talk to|speak to|
      speak with|talk with|take over|takes over|step in|steps in) (me|us|from here|this|with me|now|
      in)
    `,
    `
      (someone|somebody|anyone|anybody|colleague|person|one of your) (else )?(from|in|at|on|of) (
      your|the|customer|support|sales|billing|tech|technical|accounting|finance) ... (team|
      department|company|support|service|staff|office|side|end|crew|people|care|shop|store|desk)
    `,
    `
      (let|make|have|get|ask|tell) (a|an|someone|somebody|anyone|your|one of your|some) .. (human|
      person|agent|someone|colleague|colleagues|staff|manager|team|boss|supervisor|representative|
      specialist)? ?(to )?(answer|handle|look|reply|respond|deal|take|check|contact|call|read|help|
      review)
    `,
    `
      (where|who) (is|are) (the|a|my|your|all the) (real |actual |live )?(human|humans|people|agent|
      agents|staff|operator|support people|representative)
    `,
    '(not|isnt|wasnt|arent) (a |an )?(real |actual )?(human|person) .. (get|give|want|let|need) me',
    '(speak|talk|write|type|chat)(ing)? (to|with) (a )?(brick )?wall',
    `
      (this|it) (is |needs |requires |should be )(a |for |handled by |looked at by |checked by |
      reviewed by )*(human|person|someone|somebody|real person|supervisor|manager)( .. (decision|
      attention|touch|look|eyes))?
    `,
    `
      (human|manual|personal) (touch|attention|intervention|review|eyes|
      assistance)( please)?(?= [.?]|$)
    `,
    '(get|have) a human',
    `
      (escalate|escalated|escalating|escalation|take|raise|bring) (this|it|my [a-z]+|the (issue|
      matter|case|ticket|complaint|problem|conversation|chat)|now|please|me)?( further)? ?(to|
      higher|up) (a |an |the |your |someone )?(higher|next|supervisor|manager|management|level|
      human|superior|support|boss|someone|chain|person|team|department|tier|agent|senior|specialist|
      escalation)( level| team)?
    `,
    `
      (please |i want to |want to |need to |can you |could you |you must |kindly )(escalate)( (this|
      it|my [a-z]+))?
    `,
    `
      (hand|handing|handed|passed|pass) (me|this|it|us|my [a-z]+|the chat|the conversation|over) (
      off|over|on)? ?(to|over|off)?
    `,
    `
      (human|person|agent|people) (now|please|pls|plz|asap|immediately|only|instead|not a? ?(bot|
      robot|machine))
    `,
  ],
  refusals: englishRefusals,
  asks: [
    `
      (put|pass|connect|patch|hook) (me|us) (up |through |thru |over )?(to|with|
      w) ({det} )*(colleague|colleagues|{anyone}|{dept})
    `,
    `
      (rather|prefer|like|want) .. (discuss|settle|sort|go through) .. with ({det} |
      member of |members of )*(staff|team|colleague|colleagues|person|human|someone|somebody)
    `,
    'get me a (real |live |actual )?(person|human|agent|manager|colleague)',
    `
      (can|could|will|would) (a|an|any|some|one of your) (real |actual )?(human|person|
      colleague|colleagues|staff|humans)( being)? (please )?(read|look|answer|check|decide|
      reply|respond|take|see|handle)
    `,
    `
      (called|contacted|phoned|rung|called back) by (a|an|one of your|your|some) (real |
      human )?(human|person|employee|colleague|colleagues|agent|advisor|staff|representative|
      someone)
    `,
    '{strong}',
    `
      {talk} (to|with|w) (me |us )?({det} |any |that |this |whoever |about [a-z]+ (to|
      with) )*{anyone}
    `,
    '({talk}) ({det} )*({being}|{staff})',
    '(speak|talk|chat|discuss|consult|escalate)( about)? ... (with|to) ({det} )*{anyone}',
    `
      (contact|reach|call|phone|message|email|get (a |in )?(hold|touch|contact|through|
      ahold)( of| with| to)?|getting (hold|in touch|through)( of| with| to)?|communicate with|
      reach out to|access|see|meet|meet with|hear from|consult|interact with|connection to|
      contact with|access to|approach|find|involve|help from|assistance from|assistance of|
      support from|answer from|reply from|response from|answered by|helped by|assisted by|served by|
      assistance by|aid of|aid from) (a|an|some|any|one of your|one of the|your|real|live|actual|
      the right|someone|customer|support)( {det})* ?({being}|{staff})
    `,
    `
      (contact|reach|get (hold|through|in touch|ahold)( of| with| to)?|hear from) (someone|somebody|
      anyone|anybody|a human|humans)
    `,
    `
      (want|need|like|let me|have|must|gotta|trying|try|tried|please|help( me)?|wish|rather) (to )?(
      contact|reach|call|phone|get (hold|in touch|through)( of| with| to)?) (the |your |ur |
      our )?{dept}
    `,
    `
      {want} (to (have|get|see|find|be given|be helped by) )?(a|an|some|real|actual|live|human|your|
      another|one of your|any|the help of|help from|assistance from|assistance of)( (freaking|damn|
      bloody|fucking|proper|different|competent|senior|qualified|customer|service|support|sales|
      technical|real|actual|live|human|of|a|an|your))* (human|humans|human being|person|people|
      agent|representative|rep|operator|advisor|adviser|supervisor|manager|employee|staff member|
      team member|specialist|technician|member of (staff|your team)|customer service|humanoid|
      someone)
    `,
    `
      {want} (someone|somebody|some one|anyone)( else)? (to|who|that|from|in|at|real|human|on|with|
      now|please|competent|responsible|for|not)
    `,
    `
      {want} (human|humans|agent|representative|operator|customer service|customer support|
      customer care|supervisor|manager)( .. (now|please|pls|help|support|assistance))?(?= [.?]|$)
    `,
    `
      (need|want|prefer|require|like|demand|looking for|request) (a )?(person to person|
      face to face|one on one|human to human)
    `,
    `
      {route} (me|us|this|it|(my|the|this) (chat|call|case|conversation|issue|ticket|request|
      question|complaint|problem|matter))( (on|over|through|up|back|straight|directly|across|now|
      please|thru|in touch|in contact|out))*( (to|with|on|onto|thru|through))( ({det}))* ({anyone})
    `,
    `
      (connect|transfer|redirect|switch|escalate|route|patch|forward|hand|hook|put|pass) (me|us)( (
      now|please|pls|over|through|thru|already|immediately|asap|on|up))*(?= [.?]|$)
    `,
    '(put|patch|pass|connect|transfer|switch|hand) (me|us) (through|thru|over|on) ?(to)?',
    `
      (connect|connecting|connected|transfer|transferring|transferred|transfered|switch|switching|
      forward|forwarded|redirected|redirect|routed|escalate|escalated|handed|handover|hand over|
      hand off|handoff|passed|put through|speak)( over| on| me| this| us)? (to|with) ({det} )*(
      {being}|{staff}|customer (service|support|care)|human|live chat)
    `,
    `
      (can|could|may|how (do|can|could|would) (i|we)|is it possible|possible|way|chance|let me|able|
      allow me|where can i|let us|want|like|love|prefer|need|wish|please|help|trying|try)( for)?( (
      i|we|me|us))?( to)? (get|have|find|see|use|receive|reach|request|access)( me| us)? (a|an|some|
      any|the|your|real|live|actual|human)( {det})* (human|person|agent|representative|rep|operator|
      advisor|supervisor|staff member|employee|team member|live chat|human support|manager)
    `,
    `
      (can|could|may) (someone|somebody|anyone|anybody|a person|a human|an agent|
      one of you)( please| pls| just| kindly)? (call|phone|contact|ring|get in touch|get back|
      reach out|take over|talk|speak|chat|step in|come on|write back|respond personally|attend)
    `,
    '(human|manager|supervisor|operator|representative|agent)( (right )?now| please| pls| plz)+',
    `
      (talk|speak|speaking|talking|chat) (human|agent|person|operator|representative|manager|
      supervisor)
    `,
    `
      (any|some) (human|humans|actual people|real people) (i|who|that|to|available|there|here|
      around|working)
    `,
    `
      (any|a) way (to|i can|for me to) (talk|speak|chat|reach|contact|get) .. (someone|somebody|
      anyone|person|human|agent|people|team)
    `,
  ],
  bare: `
    {strong}|human|humans|human being|person|agent|representative|rep|operator|customer service|
    customer support|customer care|live chat|live agent|real person|supervisor|manager|a real one|
    support agent|service agent|employee|staff|staff member|somebody|someone|humanoid|team member|
    human help|talk to human|call me|callback|call back|tech support|escalate|handoff|hand off|
    handover|live person|speak to support|attendant|advisor|people
  `,
  beside: `
    please|pls|plz|now|a|an|the|any|some|i|need|want|get|me|give|asap|immediately|hello|hi|hey|real|
    live|just|only|right|no|yes|yeah|for|gods|sake|thanks|thank|you|again|your|actual|actually|
    fucking|bloody|urgent|urgently|today|ok|okay|to|sorry|nope|with|from|instead|oi|yo
  `,
}
