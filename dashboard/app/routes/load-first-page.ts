import type { AnyRoute, AnyRouter } from '@tanstack/react-router'

/** The code of the first page comes beside the answer to who reads. */
export function loadFirstPage(router: AnyRouter): void {
  const routes: Record<string, AnyRoute> = router.routesById
  const { pathname } = router.latestLocation
  const matches: { routeId: string }[] = router.matchRoutes(pathname, {})
  for (const { routeId } of matches) {
    const route = routes[routeId]
    if (route) void router.loadRouteChunk(route)
  }
}
