import type { LanguageTable } from '../language-table.ts'
import { englishCourtesy } from './english-courtesy.ts'
import { englishMood } from './english-mood.ts'
import { englishWish } from './english-wish.ts'

export const english: LanguageTable = {
  language: 'en',
  isSpaced: true,
  lists: {
    talk: `
      speak|talk|chat|converse|speaking|talking|chatting|conversation|word|phone call|call|
      communicate|communicating|deal|dealing
    `,
    det: `
      a|an|the|some|any|one|one of|of|your|ur|you|actual|real|live|living|human|proper|different|
      other|another|to|with|available|qualified|competent|senior|customer|service|support|sales|
      help|technical|tech|billing|friendly|someone|somebody|in|from|freaking|damn|bloody|fucking|
      goddamn|gosh darn
    `,
    being: `
      human|humans|human being|human beings|person|someone|somebody|anyone|anybody|some one|
      some body|any one|real one|living soul|actual people|real people|a people|your people|
      people from|people in|people at|folks
    `,
    staff: `
      agent|agents|representative|representatives|rep|reps|operator|operators|advisor|adviser|
      advisors|supervisor|manager|employee|employees|colleague|colleagues|coworker|staff|
      staff member|team member|team members|member of staff|member of your team|member of the team|
      technician|specialist|consultant|associate|assistant manager|expert|attendant|boss|teammate|
      teammates|humanoid|guy|csr|case worker|account manager
    `,
    dept: `
      customer service|customer services|customer support|customer care|customer relations|support|
      support team|support staff|tech support|technical support|sales|sales team|sales department|
      billing|billing team|billing department|finance|finance team|accounts department|accounting|
      complaints|complaints department|returns department|legal|legal department|help desk|helpdesk|
      service desk|front desk|your team|the team|your company|management|headquarters|head office|
      hq|your office|the office|the shop|the store|[a-z]+ department|[a-z]+ team|[a-z]+ dept|dept|
      department|live chat|live support|phone support
    `,
    anyone: '{being}|{staff}|{dept}',
    strong: `
      (real|live|actual|living|breathing|proper) (human|humans|person|persons|people|agent|agents|
      operator|rep|representative|employee|support|support agent|support rep|someone|somebody|
      chat agent|chat support|customer service|human being)|human (agent|agents|being|operator|rep|
      representative|representatives|support|assistance|help|advisor|adviser|contact|employee|
      interaction|intervention|colleague|staff|person|customer service|customer support|
      support agent|one)|(flesh and blood)|customer service (agent|rep|representative|person|
      advisor|operator|executive|employee|human|specialist|associate)|(customer )?(support|care|
      sales|service) (agent|rep|representative|person|advisor|executive|specialist|human|employee)
    `,
    bot: `
      bot|bots|robot|robots|machine|machines|computer|ai|chatbot|chat bot|chatbots|automated (
      system|response|responses|service|assistant|message|messages|replies|reply|thing|chat|bot|
      answers)|artificial intelligence|algorithm|software|virtual (assistant|agent)|program|script|
      automation
    `,
    want: `
      need|want|wanna|prefer|require|demand|request|requesting|like|love|have|rather have|
      looking for|waiting for|get|get me|give me|find me|send me|fetch me|bring me|bring in|summon|
      page|assign me|assign|provide me with|provide|asking for|ask for|can i have|may i have|
      could i have|gimme|i want|put on|insist on|hook me up with
    `,
    route: `
      connect|transfer|transferred|connected|forward|forwarded|redirect|redirected|route|hand|pass|
      passed|patch|put|switch|switched|refer|direct|link|escalate|bring|move|send|hook|turn|handed|
      routed|get
    `,
  },
  ordinary: `
    humane humor humid personal persons parson agenda agency agencies spear steak speed sneak break
    support supports operate operation operated represent presentation colleges college managed
    manages message messages employer employed stuff start state stuffs specialty special robust
    chart charts chap chats than thank thanks thing word world work works words talks talked calls
    called table mobile contract contacts constant connector connects collected collect content
    context correct connection transfers transform pass past post parts forwards forum reward
    switch switches watch escalated useful used unless usually still gratis grateful person hello
    help helped heap deal details real ideal meal sold solid solve solves hope home
  `,
  wish: englishWish,
  mood: englishMood,
  courtesy: englishCourtesy,
}
