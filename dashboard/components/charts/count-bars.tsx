import { Link } from '@tanstack/react-router'
import { useLocale, useWords } from '../../language/use-words.ts'
import { usePathParts } from '../page/use-address.ts'
import type { SessionSearch } from './chart-row.ts'
import { enough, formatShare } from './format-figures.ts'

export type CountedItem = { key: string; name: string; count: number; behind?: SessionSearch }

/** Sorted bars in one colour, each with its count and share. */
export function CountBars({
  title,
  items,
  of,
}: {
  title: string
  items: CountedItem[]
  of: number
}) {
  const { org = '' } = usePathParts()
  const { reports } = useWords()
  const locale = useLocale()
  const most = Math.max(1, ...items.map(({ count }) => count))
  return (
    <section>
      <div className="chart-head">
        <h2>{title}</h2>
        <span className="meta">{reports.n(of.toLocaleString(locale))}</span>
      </div>
      {items.length === 0 ? (
        <p className="meta">{reports.nothing}</p>
      ) : (
        <ol className="hbars">
          {items.map(({ key, name, count, behind }) => (
            <li key={key}>
              {behind ? (
                <Link to={`/o/${org}/sessions`} search={behind}>
                  <bdi>{name}</bdi>
                </Link>
              ) : (
                <bdi>{name}</bdi>
              )}
              <span className="hb">
                <i style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className="n">{count.toLocaleString(locale)}</span>
              <span className="hint">{enough(of) ? formatShare(count, of, locale) : ''}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
