import bought from '../en/log-bought.json'
import { figureTexts } from './figure'

/** Texts of purchases, files and pictures of a log. */
export const logBoughtTexts = { en: { ...figureTexts.en, ...bought } }
