/** [G14] Whether an e-mail address is on a list of addresses and domains (`a@b.example`, `b.example`, `@b.example`). */
export function isOnContactList(list: readonly string[], email: string | undefined): boolean {
  if (email === undefined) return false
  const address = email.trim().toLowerCase()
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return list.some((entry) => {
    const wanted = entry.trim().toLowerCase().replace(/^@/, '')
    return wanted.includes('@') ? wanted === address : isDomainOrBelow(domain, wanted)
  })
}

function isDomainOrBelow(domain: string, wanted: string): boolean {
  return wanted !== '' && (domain === wanted || domain.endsWith(`.${wanted}`))
}
