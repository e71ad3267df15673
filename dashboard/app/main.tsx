import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiProblem } from '../api/client.ts'
import { Toasts } from '../components/overlays/toasts.tsx'
import { Preferences } from './preferences/preferences.tsx'
import { createDashboardRouter } from './router.tsx'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status < 500),
    },
  },
})
const router = createDashboardRouter(queryClient)
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Preferences>
          <Toasts>
            <RouterProvider router={router} />
          </Toasts>
        </Preferences>
      </QueryClientProvider>
    </StrictMode>,
  )
