/** Past events, seats, reviews and other look-alikes of a wish for a person. */
export const englishExceptions: string[] = [
  `
      (speak|talk) (german|english|french|spanish|italian|dutch|polish|swedish|danish|turkish|
      japanese) ... {anyone}
    `,
  'representative (sample|samples|selection|colou?rs?|picture)',
  `
      (person to person|one on one|face to face) .. (course|courses|class|classes|lesson|
      lessons|workshop|workshops|training)
    `,
  '(customer (service|support|care)) (charter|award|awards|rating|job|jobs|policy)',
  `
      (person|someone|somebody) (that |who |whom )?i can (send|give|gift|write|address|buy|
      mail|post) (?!a (message|complaint))
    `,
  `
    (im|i am|im still|you are|prove (im|i am|that im|that i am)) (a|not a|no) (robot|bot|human|
    real person)
  `,
  `
    (spoke|spoken|talked|chatted|was speaking|was talking|were speaking|were talking|
    been speaking|been talking|was chatting|been chatting|had spoken|dealt|called|contacted|
    phoned|emailed|reached|been transferred|was transferred|got transferred|was connected|
    been connected|got connected|was told|got through|was put|met|just spoke|was given|
    asked) ... {anyone}
  `,
  `
    ({anyone}) (i|we|that|who|which) (was|were|had|have|ve|has|spoke|talked|chatted|dealt|just|
    told|said|promised|helped|dealing|am dealing|emailed|called|contacted) ...
  `,
  `
    (my|our|the|this|last|previous|first|earlier|yesterdays) (call|talk|chat|chats|conversation|
    conversations|talks|calls|word|phone call) (i had |we had |history )?(with|to|
    between) ... {anyone}
  `,
  `
    (add|adding|invite|inviting|remove|removing|delete|deleting|create|creating|buy|buying|per|
    each|many|number of|extra|additional|new|multiple|unlimited|several|two|three|four|five|six|
    ten|\\d+|every|which|what|whose|other|rename|train|training|manage|block|mention|tag|report|
    rate|rating|review|hire|hiring|ban|deactivate|replace|import|as a|as an|is a|is an|for a|
    for an|for my|for our|by a|by an|become a|between) (new |more |another |extra |an |a |the |
    one |other |sales |support |human |different )*(agents?|users?|seats?|persons?|people|
    operators?|staff|staff members?|team members?|members?|employees?|colleagues?|
    representatives?|reps|managers?|admins?|specialists?|technicians?|humans?)( (seat|seats|
    account|accounts|license|licenses|license|role|roles|profile|profiles|plan))?
  `,
  `
    (?<!(talk|chat|speak|with|to|get|need|want) )(how many|what) (agents?|people|humans|employees|
    persons|operators|users|staff)
  `,
  `
    (my|our|his|her|their|hes|another|other|an other|fellow) (own |old |new |former |other |
    direct |real estate |travel |insurance |account )?(manager|boss|supervisor|agent|colleagues?|
    coworkers?|employees?|staff|team|team members?|representative|friends?|people|person|persons|
    users?|customers?|specialist|department|sales team|support team|finance team|accounting|
    assistant|operator|technician|consultant|teammates?|support agents?|support|agents|sales|
    company|clients?|reps?|customer service|customer support|group|family|wife|husband|advisor|
    members?)
  `,
  `
    human (resources|rights|error|errors|readable|hair|body|sized?|capital|nature|factor|skin|
    anatomy|shape|figure|like|made|verification|design)|(travel|insurance|estate|user|cleaning|
    shipping|customs|delivery|letting|forwarding|bleaching|wetting|binding|foaming|voice|reviews?|
    listing|booking) agents?|phone operator|mobile operator|network operator|tour operator|(file|
    task|package|password|window|device|project|property|order|event|content|asset|stock) manager|
    contact (person|form|details|page|information|us)|missing person|(in|per|third|each) person|
    person s|(customer (service|support|care)|support|service desk|helpdesk|live chat|
    phone support|sales|billing|support team) (number|phone|hours|email|e mail|address|times|
    opening|ratings?|reviews?|team was|plan|plans|ticket|tickets|page|level|portal|contract|tool|
    software|widget|plugin|app|address|period|date|cycle|history|info|information|inbox|report|
    reports|settings?|details|jobs?|skills?|experience|quality|policy|article|articles)
  `,
  `
    (the|your|that|this) (agent|agents|representative|operator|staff|person|rep|support|
    customer service|support team|employee|man|woman|lady|guy) (was|were|is|are|has|had|told|said|
    did|does|who|that|have|helped|seemed|sent|gave|resolved|solved)
  `,
  `
    (call|calls|calling|called|phone|ring) (me|us) (by|mr|mrs|ms|crazy|old|stupid|tom|anna|john|
    sir|names|a|an|it)
  `,
  `
    (they|you|u|he|she|who|someone|somebody|that|courier|driver|did|nobody|phone|to) (didnt |
    did not |never |always |keep |will |should |could |might |just |ever |dont |not )*(called?|
    calling|phoned?|rings?|rang|calls) (me|us)(?! back)
  `,
  `
    (talk|speak|chat|talking|chatting|speaking) (to|with) (my|our|customers?|clients?|visitors?|
    friends|family|each other|other|the (other|buyer|seller|customer|driver|courier|landlord|host|
    guest|school|doctor|bank|client)|multiple|several|two|more than|people (on|in|who|around|
    while))
  `,
  '(does|do|can|will) .. (agent|agents|operator|operators|staff|support) (speak|talk)',
  `
    (people|person|someone|somebody|anyone|anybody|human) (else|elses|s name|stole|stolen|used|
    using|uses|hacked|accessed|took|ordered|sent me|s (account|card|order|address|name))
  `,
  `
    (send|sent|sending|transfer|transferring|give|gift|ship|sell|lend|assign|share|pay|deliver|
    mail) (money|it|this|a [a-z]+|an [a-z]+|my [a-z]+|the [a-z]+|funds|files?|orders?|them|
    conversations?|tickets?|tasks?|chats?|licenses?|seats?|points|ownership|payments?) .. (to|
    with|for) ... (someone|somebody|anyone|anybody|person|people|agents?|humans?|department|team|
    colleague|manager|employees?|staff|member|friend|user)
  `,
]
