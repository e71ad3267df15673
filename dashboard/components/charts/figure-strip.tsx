import { Link } from '@tanstack/react-router'
import { usePathParts } from '../page/use-address.ts'
import type { SessionSearch } from './chart-row.ts'

export type Figure = {
  name: string
  value: string
  about?: string | undefined
  behind?: SessionSearch
}

/** The figures of a report side by side; each opens the sessions behind it. */
export function FigureStrip({ figures }: { figures: Figure[] }) {
  const { org = '' } = usePathParts()
  return (
    <ul className="strip">
      {figures.map(({ name, value, about, behind }) => {
        const inside = (
          <>
            <span className="small quiet">{name}</span>
            <span className="figure">{value}</span>
            <span className="meta">{about}</span>
          </>
        )
        return (
          <li key={name}>
            {behind ? (
              <Link className="plain-link" to={`/o/${org}/sessions`} search={behind}>
                {inside}
              </Link>
            ) : (
              <div className="plain-link">{inside}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
