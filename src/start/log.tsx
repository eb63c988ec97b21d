import { onIdle } from '../lib/on-idle'
import { LogPage } from '../ui/log/LogPage'
import { prepareReading } from '../ui/log/reader'
import { loadOffline } from '../ui/page/parts'
import { showPage } from './show-page'

showPage(LogPage, ['log'])
onIdle(() => {
  prepareReading()
  // It says that it works offline, and nobody has to touch it before a log is there.
  loadOffline().then(
    ({ keepOffline }) => keepOffline(),
    () => undefined,
  )
})
