import { compileLanguage } from './compiled-language.ts'
import { english } from './english.ts'
import { german } from './german.ts'

/** The languages whose rules are built in. [H1] */
export const languages = [english, german].map(compileLanguage)
