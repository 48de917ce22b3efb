import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { embeddedId, embeddedSchema } from '../../contract/embedded'
import { unpack } from '../../contract/packed'
import { registerWorker } from '../device/worker'
import { createQueryClient } from '../edition/createQueryClient'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { App } from './App'
import { prefetchLinks, savesData } from './prefetchLinks'
import { loadRoute, matchRoute } from './router'

/** With its closing slash, so that the link to the front has one too. */
const basename = import.meta.env.BASE_URL

async function start(): Promise<void> {
  const container = document.getElementById('root')
  const data = document.getElementById(embeddedId)
  if (!container || !data) throw new Error('the page lacks its root or its data')
  const { site, missing, files } = unpack(embeddedSchema, JSON.parse(data.textContent))
  const client = createQueryClient((file, error) => import('./rescue').then(({ rescue }) => rescue(client, file, error)))
  // Hydration must find the page's code there, or it would replace the page by a skeleton.
  const match = missing ? undefined : matchRoute(window.location.pathname.slice(basename.length - 1))
  const module = match && (await loadRoute(match.route).catch(() => undefined))
  for (const { key, schema } of (match && module?.queries(match.params)) ?? []) if (key in files) client.setQueryData(['edition', key], unpack(schema, files[key]))
  const app = <StrictMode><BrowserRouter basename={basename}><App client={client} site={site} missing={missing} /></BrowserRouter></StrictMode>
  if (container.hasChildNodes()) hydrateRoot(container, app)
  else createRoot(container).render(app)
  prefetchLinks(client, basename)
  keepForOffline()
}

/** Once the page has all that it needs; a device that saves data is asked only when its reader saves something. */
function keepForOffline(): void {
  const ask = () => setTimeout(() => void registerWorker(), 500)
  if (savesData()) return
  if (document.readyState === 'complete') ask()
  else window.addEventListener('load', ask)
}

void start()
