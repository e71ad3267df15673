import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { usePathParts } from '../components/use-address.ts'
import { queries } from '../api/queries.ts'
import { useWords } from '../language/use-words.ts'
import { Banner } from './banner.tsx'
import { PhoneBar, Rail } from './rail.tsx'
import { useKeys } from './use-keys.ts'
import { useLive } from './use-live.ts'

/** Rail, page, and what stands above every page. */
export function Shell() {
  const { org = '' } = usePathParts()
  const words = useWords()
  const me = useQuery(queries.me())
  const isLive = useLive(org)
  useKeys(org)
  return (
    <>
      <a className="skip" href="#main">
        {words.common.skip}
      </a>
      <div className="app">
        <Rail org={org} me={me.data} />
        <div className="page">
          <Banner org={org} isLive={isLive} />
          <Outlet />
        </div>
        <PhoneBar org={org} me={me.data} />
      </div>
    </>
  )
}
