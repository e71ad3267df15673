import { useEffect, useRef, useState } from 'react'

const againMs = 5 * 60_000

/** True once the server hands out another build than the one that runs here. */
export function useNewVersion(lostAt: Date | undefined): boolean {
  const [isNew, setNew] = useState(false)
  const wasLost = useRef(false)
  useEffect(() => {
    const look = () => {
      if (document.hidden || lostAt !== undefined) return
      void isAnotherBuild().then((isAnother) => isAnother && setNew(true))
    }
    if (wasLost.current) look()
    wasLost.current = lostAt !== undefined
    const timer = setInterval(look, againMs)
    return () => clearInterval(timer)
  }, [lostAt])
  return isNew
}

/** The entry script carries the digest of what it was built from in its name. */
async function isAnotherBuild(): Promise<boolean> {
  const running = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src
  try {
    const page = await (await fetch('/', { cache: 'no-cache' })).text()
    const served = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1]
    return running !== undefined && served !== undefined && !running.endsWith(served)
  } catch {
    return false
  }
}
