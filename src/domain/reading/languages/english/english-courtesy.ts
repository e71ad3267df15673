import type { CourtesyPatterns } from '../language-table.ts'

export const englishCourtesy: CourtesyPatterns = {
  greeting: `
    hi|hello|helo|hey|heya|hiya|hii|hallo|yo|greetings|good|morning|afternoon|evening|day|howdy|sup|
    whats up|hi there|hello there|dear|welcome
  `,
  thanks: `
    thanks|thank you|thank|thankyou|thanx|thx|thnx|tnx|thks|ty|tysm|tks|cheers|ta|ok|okay|okey|okie|
    k|kk|alright|all right|right|got it|gotcha|understood|i see|noted|great|perfect|awesome|cool|
    nice|super|excellent|wonderful|fantastic|brilliant|lovely|amazing|sweet|good|fine|bye|goodbye|
    good bye|bye bye|byebye|see you|see ya|cya|take care|have a|much appreciated|appreciate|
    appreciated|no thanks|no thank you|nothing else|thats all|that is all|thats it|that will be all|
    all good|all set|im good|i am good|never mind|nevermind|no worries|no problem|you too|
    you as well|sounds good|will do|ill wait|i will wait|ill try|i will try|ill check|makes sense|
    good night|goodnight|good job|well done|lol|haha|hahaha|np|gr8|yep|yup|sure|of course|roger|
    copy that|looking forward|same to you|likewise|bless you|god bless|best|regards|cool beans|
    noted with thanks|ttyl|later|fair enough|good to know|duly noted|im all set|much obliged|ciao|
    merci|gracias|danke|arigato|wow|yay|nope
  `,
  filler: `
    so|very|much|a lot|lots|many|again|all|you|u|ur|your|the|for|of|to|a|an|and|that|this|it|its|is|
    was|really|indeed|just|then|now|everyone|team|guys|folks|sir|madam|mam|maam|mate|man|bro|buddy|
    dude|friend|dear|bot|help|helping|assistance|assisting|support|answer|answering|reply|response|
    info|information|explanation|explaining|clarification|clarifying|quick|fast|prompt|swift|speedy|
    kind|great|good|nice|helpful|time|patience|advice|tip|hint|link|effort|service|letting|me|know|
    day|evening|weekend|night|week|afternoon|morning|one|rest|wonderful|lovely|there|from|with|my|i|
    will|be|am|have|in|advance|anyway|oh|ah|well|yes|yeah|no|also|soon|tomorrow|everything|kindly|
    warm|wishes|getting|back|looking|into|looked|kindest|sincerely|yours|such|lovely|both|what|
    enough|always|that s|s|as
  `,
  announcement: [
    `
      (i |we )?(have|got|had|ve got|ve|ive|ive got) (a|an|one|another|some|two|a few|couple of|
      a couple of|quick|few|small) ?(quick |small |short |little |simple |general |more |other |
      brief |silly |stupid )*(question|questions|query|queries|issue|problem|inquiry|enquiry|
      request|concern|doubt|doubts|thing)
    `,
    `
      (i |we )?(need|want|require|could use|would like|d like|id like|am looking for|looking for) (
      some |a bit of |a little |a |your |any )?(quick |small )?(help|assistance|support|advice|
      information|info|hand)
    `,
    `
      (can|could|would|will|may|might|are|able|is it possible)( (you|u|i|somebody|someone|anyone|
      anybody|we|able|to|it|for|of|any|be|please|pls|possibly))* (help|assist|ask|asking|question|
      advise|support|helping)
    `,
    '(help|assist|support)( me| us)?( please| pls| plz| out)?|sos',
    `
      (quick|one|another|just a|simple|short|general|first|small|a) ?(quick |small |short |
      simple )?(question|query|problem|issue)
    `,
    `
      (need|want|like) to ask( you)?|i ask you|let me ask|mind if i ask|asking for help|(question|
      questions)( (for|to) (you|support|the team))
    `,
  ],
  announcementFiller: `
    please|pls|plz|i|me|you|u|us|with|something|about|my|an|a|the|some|order|account|purchase|
    subscription|product|regarding|concerning|related|to|for|it|this|one|thing|things|today|now|can|
    could|would|out|quick|question|questions|urgent|urgently|here|just|was|wondering|if|hoping|need|
    know|there|problem|issue|that|is|do|be|able|someone|somebody|anyone|anybody|in|on|of|small|and|
    so|possible|matter|any|kindly|want|like|have|ask|recent|your|service|d|am|stuck
  `,
  botQuestion: [
    `
      (are|r|is|were|was) (you|u|this|that|it|there|i)( (just|really|actually|even|maybe|like|guys|
      all|only|by any chance|perhaps))* ?(a |an |the |some |any |talking to a |talking to an |
      run by |powered by |written by |answered by )*(real |live |actual )?({bot}|human|person|
      humans|human being|chatgpt|gpt|computer|someone real|real|automated|artificial|alive|
      somebody real)( or .. ({bot}|human|person|real|not|someone|one))?( here| there| behind this)?
    `,
    `
      (am i|are we|was i|is this|have i been|who am i|what am i) (just |really |actually |
      currently |even |now |still )*({talk}|chatting|connected|typing|writing|texting|messaging|
      corresponding|dealing) .. (to|with) ... ({bot}|human|person|someone real|somebody real|
      someone|somebody)( or .. ({bot}|human|person))?( here| now)?
    `,
    `
      (am i|are we|is this) (talking|speaking|chatting|writing|typing) (to|with) .. (or .. )?({bot}|
      human|person|chatgpt)
    `,
    `
      (who|what) (are|is) (you|this|that)( exactly| really)?|who am i (talking|speaking|chatting|
      writing) (to|with)|(you|u|this|that) (a |an |just a |some |is |is a |are |are a )*(bot|robot|
      ai|chatbot|human|machine|real person|computer)( right| or not| or (a )?human| yes| huh)?|(bot|
      robot|ai|human) or (a )?(human|bot|real|person|robot|ai|machine)|do i (talk|speak|write|
      chat) (to|with) .. ({bot}|human|person)|(is|does) (a|an|some) (real )?({bot}|human|person) (
      answering|writing|answer|write|replying|typing|reply|behind)( .. )?(this|these|me|here|
      messages)?
    `,
  ],
  solved: [
    `
      (that|this|it|which|everything|all|your (tip|answer|advice|solution|suggestion|link|
      instructions|reply)|the (tip|solution|link|trick|steps|reset|code|answer)|problem|issue|its|
      thats|now it|and it|suggestion|trick|link)( (now|finally|really|has|have|all|just|actually|is|
      s|already|totally|absolutely|did|seems to have|has been|have been|been|got|was|indeed|
      completely|definitely|issue|problem))* (worked|works|helped|helps|fixed|solved|resolved|
      sorted|working|did the trick|done the trick|did it|does the trick|do the trick|solved it|
      fixed it|fixes it|works now|answers my question|answered my question|answers it|answered it|
      clears it up|cleared it up|go away|gone|done the job|did the job|made it work|sorted out|
      work like a charm|was it|solves it|solves my problem|solved my problem|fixed my problem|
      solved the problem|resolved my (issue|problem)|solved my issue)
    `,
    `
      (problem|issue|question|matter|case|ticket)( (is|has been|was|now|all|got|has|finally|been|
      s))* (solved|resolved|fixed|sorted|gone|answered|closed|done)( now| thanks)?|(all |now |its |
      finally )?(solved|sorted|resolved|fixed)( it| now| out| thanks| thank you| already)?|(i|we|
      ive|weve) (have |just |now |finally |already |managed to |was able to |could |actually |
      did )*(solved|fixed|resolved|solve|fix|resolve|sorted|sort|figured|figure|found|got|get|
      found the|work) (it|this|that|the (problem|issue|answer|solution)|my (problem|issue)|out|
      it out|it to work|it working|it sorted|it fixed|it resolved|
      it solved)( out| myself| now| working| to work| sorted)?|(it|everything|that|all) (is )?(
      now )?(works|working|fine|worked)( (now|again|fine|perfectly|great|well|like a charm|
      as expected|for me|a treat))*|works (now|perfectly|fine|great|again|for me|like a charm|
      a treat)|working (now|again|fine|perfectly)|worked( like a charm| perfectly| great| for me)?|(
      you can|please|feel free to|can|go ahead and) (you )?(now )?(close|mark) (this|the|my|
      it)( ticket| case| conversation| chat| request| issue)?( as (solved|resolved))?|(that|this|
      you|it) (was|is|were) (exactly )?what i (needed|was looking for|wanted)|just what i needed|
      exactly what i needed|question answered|problem solved|case closed|did the trick|all (
      is )?good now|all sorted|no longer (need|needed)( help)?|it (has )?(arrived|came|
      showed up)( now| today| just now)?
    `,
  ],
  unsolved: [
    `
      (not|nt|didnt|doesnt|dont|isnt|hasnt|havent|wasnt|wont|never|cant|cannot|couldnt|without|un(
      solved|resolved|fixed)|no( longer (work|works|working))|nothing|neither|nor|hardly|barely|
      partially|partly|almost|nearly|only half)
    `,
    `
      (but|however|except|although|though|yet|until|unless|if|when will|once|hope|hoping|hopefully|
      would|should|could be|can be|needs? to be|must be|want|need|how|why|what|where|please|still|
      wish|as soon as|will be|gets|to be|before|after|used to|anymore|until|till|let me know|
      supposed|expect|used|stopped|half|first|another|also|one more|next|other)
    `,
  ],
}
