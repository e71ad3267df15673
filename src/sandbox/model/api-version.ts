const oldestMinor = 7
const newestMinor = 16

/** The minor number of an API version that the sandbox speaks: 2.7 to 2.16. */
export type ApiVersion = number

export const newestVersion: ApiVersion = newestMinor

export function isApiVersion(version: string): boolean {
  return findApiVersion(version) !== undefined
}

export function findApiVersion(version: string): ApiVersion | undefined {
  const match = /^2\.(\d{1,2})$/.exec(version)
  const minor = Number(match?.[1])
  return minor >= oldestMinor && minor <= newestMinor ? minor : undefined
}
