import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { syncAddress } from './state/url-sync'
import { App } from './ui/App'
import './ui/tokens.css'
import './ui/base.css'

syncAddress()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
