const negatingWords = new Set(
  (
    'not no never neither nor none cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt mustnt havent hasnt hadnt without except unless unable ' +
    'nicht kein keine keinen keinem keiner keines nie niemals ohne nirgends ausser weder ' +
    'pas jamais sans aucun aucune hormis sauf nunca jamas sin ninguna ninguno ningun tampoco excepto salvo ' +
    'non mai senza nessun nessuna nessuno eccetto tranne nao sem nenhum nenhuma exceto ' +
    'niet geen nooit zonder behalve nie bez nigdy zaden zadna zadne oprocz ' +
    'inte ej aldrig utan ingen inget inga ikke aldrig uden ingen intet undtagen ' +
    'degil yok hic olmadan haric asla'
  ).split(' '),
)

/** Japanese says it with an ending, Turkish within the verb. */
const negatingEndings =
  /(?:ません|ない|なく|ずに)|(?:[mn][ae]z(?:siniz|lar|ler|sin)?|[mn](?:iyor|uyor)(?:uz|sunuz|lar)?)$/u

/** Opposites that turn a fact around without a word of denial. */
const opposites: readonly (readonly [string, string])[] = [
  ['before', 'after'],
  ['minimum', 'maximum'],
  ['least', 'most'],
  ['included', 'excluded'],
  ['include', 'exclude'],
  ['possible', 'impossible'],
  ['open', 'closed'],
  ['allowed', 'forbidden'],
  ['unopened', 'opened'],
  ['unused', 'used'],
  ['more', 'less'],
  ['monthly', 'yearly'],
  ['free', 'paid'],
  ['always', 'sometimes'],
  ['higher', 'lower'],
  ['cheaper', 'dearer'],
  ['increase', 'decrease'],
  ['enabled', 'disabled'],
  ['on', 'off'],
  ['accept', 'refuse'],
  ['refundable', 'nonrefundable'],
  ['vor', 'nach'],
  ['mindestens', 'hochstens'],
  ['moglich', 'unmoglich'],
  ['geoffnet', 'geschlossen'],
  ['erlaubt', 'verboten'],
  ['mehr', 'weniger'],
  ['inklusive', 'exklusive'],
  ['avant', 'apres'],
  ['inclus', 'exclu'],
  ['ouvert', 'ferme'],
  ['antes', 'despues'],
  ['abierto', 'cerrado'],
  ['prima', 'dopo'],
  ['aperto', 'chiuso'],
  ['voor', 'na'],
  ['przed', 'po'],
  ['fore', 'efter'],
]

export function isNegatingWord(folded: string): boolean {
  return negatingWords.has(folded) || negatingEndings.test(folded)
}

/** True when one text says the opposite of what the other says, such as "before" for "after". */
export function isTurnedAround(words: ReadonlySet<string>, source: ReadonlySet<string>): boolean {
  const turns = (one: string, other: string): boolean =>
    words.has(one) && !words.has(other) && source.has(other) && !source.has(one)
  return opposites.some(([one, other]) => turns(one, other) || turns(other, one))
}
