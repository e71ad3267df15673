import { decodeEntities } from '../decode-entities.ts'

const escapable = '\\\\`*_{}[\\]()#+\\-.!|<>~'
const escapedBase = 0xe000

/** The words of a line of Markdown, without its marks. Link targets and images are left out. */
export function markdownInline(text: string): string {
  const escaped = new RegExp(`\\\\([${escapable}])`, 'gu')
  const shielded = text.replace(escaped, (_, character: string) => shield(character))
  const plain = shielded
    .replace(/!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/gu, '')
    .replace(
      /\[([^\]\n]{0,1000})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])/gu,
      '$1',
    )
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/giu, (_, url: string) =>
      url.replace(/^mailto:/iu, ''),
    )
    .replace(/<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,2000})?\/?>/giu, '')
    .replace(/`{1,3}([^`\n]{1,1000})`{1,3}/gu, (_, code: string) => code.replace(/[*_~]/gu, shield))
    .replace(/\*{1,3}(?=\S)([^*\n]{1,1000}?\S?)\*{1,3}/gu, '$1')
    .replace(/(^|[^\p{L}\p{N}_])_{1,3}(?=\S)([^_\n]{1,1000})_{1,3}(?![\p{L}\p{N}_])/gu, '$1$2')
    .replace(/~~([^~\n]{1,1000})~~/gu, '$1')
  return decodeEntities(unshield(plain))
}

/** Keeps an escaped mark out of sight in the private use area until the marks are gone. */
function shield(character: string): string {
  return String.fromCharCode(escapedBase + character.charCodeAt(0))
}

function unshield(text: string): string {
  return text.replace(/[\ue000-\ue07f]/gu, (character) =>
    String.fromCharCode(character.charCodeAt(0) - escapedBase),
  )
}
