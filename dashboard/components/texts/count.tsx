const most = 1_000

/** A count beside a name; nothing where there is none. */
export function Count({ value }: { value: number | undefined }) {
  if (value === undefined || value === 0) return null
  return <span className="n">{value >= most ? `${most}+` : value}</span>
}
