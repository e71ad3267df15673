import { lazy, Suspense } from 'react'
import type { Me } from '#api-contract/people.ts'
import { showOverlay, useOverlay } from '../../components/overlays/overlays.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))
const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }))

const close = () => showOverlay(undefined)

/** What lies over every page is loaded when it is first asked for. */
export function PaletteDoor({ org, me }: { org: string; me: Me | undefined }) {
  const overlay = useOverlay()
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' && <Palette org={org} me={me} close={close} />}
      {overlay === 'keys' && <KeyHelp close={close} />}
    </Suspense>
  )
}
