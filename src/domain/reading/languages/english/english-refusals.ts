/** "No, don't transfer me": what they cover is no wish of the patterns that ask. */
export const englishRefusals: string[] = [
  `
    (dont|do not|doesnt|didnt|no|without|not|never|wont|wouldnt|needn?t|hate to|hate|avoid|
    dont really|dont even|rather not|refuse to|shouldnt|havent|stop|no need for|instead of|
    rather than|than) (really |necessarily |actually |even )?(want|need|wanna|have|wish|like|
    require|care|needing|wanting|having|bother|intend|plan|feel the need|necessary|requesting|
    asking)?( to| for)?( be)? ?({talk}|{route}|contact|call|phone|reach|wait for|involve|
    escalating|transferring|connecting|calling|contacting|bother|get|transferred)? ?(me |it |
    this |us )?(to |with |on to |over to |for |in )?({det} )*{anyone}
  `,
  `
    (?<!why )(?<!cant )(dont|do not|please dont|please do not|never|stop|no need to|without|
    you shouldnt|not necessary to|no) (you )?(dare |please |ever |need to )?(to )?(connect|
    transfer|forward|redirect|hand|pass|escalate|escalating|transferring|forwarding|put|switch|
    call|phone|route|handing|passing|calling|connecting|transferred|refer|get)( (me|this|it|us|
    my [a-z]+))?( (to|with|over|off|on|through|back)( to)?( {det})*( {anyone})?)?
  `,
]
