const ESCAPES = /\\(u0000|u[dD][89abAB]..\\u[dD][c-fC-F]..|u[dD][89a-fA-F]..|.)/gs
const NEEDS_CLEANING = /\\u(?:0000|d[89a-f])/i
const decoder = new TextDecoder('utf-8')

/**
 * JSON from outside, without what no store can keep: NUL characters are left out and half surrogates
 * become U+FFFD. Throws `SyntaxError` when it is not JSON.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decoder.decode(bytes)
  return JSON.parse(NEEDS_CLEANING.test(text) ? text.replace(ESCAPES, cleanEscape) : text)
}

function cleanEscape(whole: string, escaped: string): string {
  if (escaped === 'u0000') return ''
  return /^u[dD][89a-fA-F]..$/s.test(escaped) ? '\\ufffd' : whole
}
