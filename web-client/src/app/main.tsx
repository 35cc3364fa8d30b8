import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '../api/queryClient'
import { App } from './App'
import { createAppRouter } from './router'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no place for the application')

const queryClient = createQueryClient()
createRoot(place).render(
  <StrictMode>
    <App router={createAppRouter(queryClient)} queryClient={queryClient} />
  </StrictMode>,
)
