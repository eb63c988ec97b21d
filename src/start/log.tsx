import { onIdle } from '../lib/on-idle'
import { LogPage } from '../ui/log/LogPage'
import { prepareReading } from '../ui/log/reader'
import { showPage } from './show-page'

showPage(LogPage, ['log'])
onIdle(prepareReading)
