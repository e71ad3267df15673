import type { Page } from 'playwright-core'

export type Spoken = { role: string; name: string }

type Node = {
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
}

const needsName = new Set(
  'button link textbox searchbox combobox checkbox switch radio slider tab menuitem dialog'.split(
    ' ',
  ),
)
const landmarks = new Set(['main', 'navigation', 'complementary', 'region', 'form', 'banner'])

/** What a screen reader is given, in its order. */
export async function readTree(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return (nodes as Node[]) // of the protocol, of which this reads a part
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }))
}

/** What a screen reader would stumble over, one line each. */
export function judgeTree(tree: Spoken[]): string[] {
  const found = tree
    .filter(({ role, name }) => needsName.has(role) && name.trim() === '')
    .map(({ role }) => `${role} without a name`)
  const places = tree.filter(
    ({ role, name }) => landmarks.has(role) && !(role === 'form' && name === ''),
  )
  const mains = places.filter(({ role }) => role === 'main').length
  const isModal = tree.some(({ role }) => role === 'dialog')
  if (mains !== 1 && !isModal) found.push(`${mains} main landmarks`)
  const seen = new Set<string>()
  for (const { role, name } of places) {
    const place = `${role} “${name}”`
    if (seen.has(place)) found.push(`two landmarks ${place}`)
    seen.add(place)
  }
  return found
}
