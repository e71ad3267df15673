/** The local day that a period of so many days up to now begins with. */
export function startOfPeriod(days: string): string {
  const start = new Date()
  start.setHours(0, 0, 0, 0)
  start.setDate(start.getDate() - Number(days))
  return start.toISOString()
}

export function toTopicsSearch(days: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return `?${new URLSearchParams({ from: startOfPeriod(days), time_zone: timeZone })}`
}
