import { compileLanguage } from './compiled-language.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { portuguese } from './portuguese.ts'
import { spanish } from './spanish.ts'

/** The languages whose rules are built in. [H1] */
export const languages = [english, german, french, spanish, italian, portuguese, dutch].map(
  compileLanguage,
)
