const universalWords = new Set(
  (
    'all every always any everywhere anywhere anytime worldwide everyone everybody anyone whatever unlimited ' +
    'alle alles allen aller jede jeder jedes jeden jedem immer uberall weltweit jederzeit ' +
    'tous toutes tout toute chaque toujours partout todos todas siempre cualquier cualquiera ' +
    'tutti tutte sempre ovunque ogni qualsiasi todo toda sempre qualquer altijd overal elke elk iedere ' +
    'wszystkie wszystkich zawsze wszedzie kazdy kazda alltid alla overallt varje altid overalt hver hvert tum butun her'
  ).split(' '),
)

const otherWords = new Set(
  'other others another else elsewhere outside except only solely nur seulement uniquement solo solamente apenas somente alleen enkel tylko kun bara endast sadece yalnizca andere anderen anderer anderem ausserhalb sonst autre autres ailleurs hors otro otra otros otras fuera altro altra altri altre fuori outro outra outros outras fora buiten overige inny inna inne innych poza annan annat andra utanfor anden andet udenfor diger'.split(
    ' ',
  ),
)

/** Words that reach over everything: a passage must reach as far. */
export function isUniversalWord(folded: string): boolean {
  return universalWords.has(folded)
}

/** Words that set apart from what is named elsewhere. */
export function isOtherWord(folded: string): boolean {
  return otherWords.has(folded)
}

const freeWords = new Set(
  'free gratis kostenlos kostenfrei umsonst gratuit gratuite gratuitement gratuito gratuita darmowy darmowa bezplatny bezplatna bezplatnie ucretsiz bedava'.split(
    ' ',
  ),
)

/** "Free" holds only under the conditions that stand beside it. */
export function isFreeWord(folded: string): boolean {
  return freeWords.has(folded)
}
