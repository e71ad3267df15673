import { anyOf } from './text/any-of.ts'

const email = /[^\s@<>"',;:()]+@[^\s@<>"',;:()]+\.[a-z]{2,}/gi
const phone = anyOf(
  `
    (?<![\\w#])(?:\\+|00|\\(?0)[\\d\\s().\\/-]{6,20}(?!\\w)|(?<![\\w#])\\d{10,15}(?!\\w)|
    (?<![\\w#])\\(?\\d{3}\\)?[\\s.-]\\d{3}[\\s.-]\\d{4}(?!\\w)
  `,
  'g',
)
const labels = anyOf(
  `
    \\b(my|is|its|it s|the|e-?mail|mail|address|adresse|phone|number|tel|telephone|mobile|cell|
    here|meine|ist|telefon|telefonnummer|nummer|handy|hier|mon|est|adresse|numero|courriel|
    voici|mi|es|correo|electronico|telefono|movil|il|mio|la|mia|e|indirizzo|meu|telefone|
    endereco|o|mijn|adres|telefoonnummer|moj|to|adres|min|er|ar|nummer|telefonnummer|benim|
    adresim|telefonum|numaram)\\b
  `,
  'g',
)

const longestDetails = 300

/** [G9] Only an e-mail address or a telephone number, with at most words that introduce it. */
export function isOnlyContactDetails(text: string): boolean {
  if (text.length > longestDetails) return false
  const rest = text.replace(email, ' ').replace(phone, ' ')
  if (rest === text) return false
  const words = rest
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(labels, ' ')
  return (
    words
      .replace(/(メールアドレス|メール|電話番号|電話|です|は|私の)/g, '')
      .replace(/[\s.,:;!'"()<>-]/g, '') === ''
  )
}
