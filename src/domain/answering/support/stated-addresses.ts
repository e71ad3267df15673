const emailPattern = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu
const urlPattern =
  /(?:https?:\/\/|www\.)[^\s<>"'`]+|\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:com|org|net|io|co|de|eu|fr|es|it|nl|pl|se|dk|pt|jp|uk|us|app|dev|shop|info|example|test)\b(?:\/[^\s<>"'`]*)?/giu

export type AddressedText = {
  /** Web and e-mail addresses in one spelling. */
  addresses: string[]
  /** The text without them. */
  rest: string
}

/** Takes web and e-mail addresses out of a text. */
export function takeAddresses(text: string): AddressedText {
  const addresses: string[] = []
  const take = (address: string): string => {
    addresses.push(toOneSpelling(address))
    return ' '
  }
  const rest = text.replace(emailPattern, take).replace(urlPattern, take)
  return { addresses, rest }
}

export function toOneSpelling(address: string): string {
  return address
    .toLowerCase()
    .replace(/^mailto:/u, '')
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[.,;:!?)\]}»”’]+$/u, '')
    .replace(/\/+$/u, '')
}
