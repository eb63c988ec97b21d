import { GiftsPage } from '../ui/gifts/GiftsPage'
import { showPage } from './show-page'

showPage(GiftsPage, ['gifts'])
