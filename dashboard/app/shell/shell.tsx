import { useQuery } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { rememberPlace } from '../../components/page/last-place.ts'
import { usePathParts } from '../../components/page/use-address.ts'
import { queries } from '../../api/queries.ts'
import { useWords } from '../../language/use-words.ts'
import { AlertLine } from './alert-line.tsx'
import { Banner } from './banner.tsx'
import { PaletteDoor } from '../palette/palette-door.tsx'
import { PhoneBar } from './phone-bar.tsx'
import { Rail } from './rail.tsx'
import { useKeys } from '../palette/use-keys.ts'
import { useLive } from '../live/use-live.ts'
import { useNewVersion } from '../live/use-new-version.ts'
import { useWatchNotices } from '../live/use-watch-notices.ts'

/** Rail, page, and what stands above every page. */
export function Shell() {
  const { org = '' } = usePathParts()
  const { common, shell } = useWords()
  const me = useQuery(queries.me())
  const lostAt = useLive(org)
  const isUpdated = useNewVersion(lostAt)
  const { href, pathname } = useLocation()
  useEffect(() => {
    if (!pathname.includes('/settings/integrations/')) rememberPlace(href)
  }, [href, pathname])
  useKeys(org)
  useWatchNotices(org)
  return (
    <>
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <div className="app">
        <Rail org={org} me={me.data} />
        <div className="page">
          <Banner org={org} lostAt={lostAt} />
          <AlertLine org={org} />
          {isUpdated && (
            <p className="banner is-new" role="status">
              {shell.updated}
              <button type="button" className="link" onClick={() => location.reload()}>
                {common.reload}
              </button>
            </p>
          )}
          <Outlet />
        </div>
        <PhoneBar org={org} me={me.data} />
      </div>
      <PaletteDoor org={org} me={me.data} />
    </>
  )
}
