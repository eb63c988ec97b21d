import { logTexts } from '../../language/groups/log'
import { logBoughtTexts } from '../../language/groups/log-bought'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { type PictureFonts, plainColours } from '../look/plain-colours'
import { fitText } from '../share/fit-text'
import { Lines, PictureSheet, sheet } from '../share/PictureSheet'
import { PictureBars } from './PictureBars'
import { sampleMinutes, sampleSurges } from './sample-log'

addTexts(logTexts)
addTexts(logBoughtTexts)

type LogPlacePictureProps = { readonly address: string; readonly fonts: PictureFonts }

/** The page in previews: its question, what it does, and the made-up LIVE that can be tried. */
export function LogPlacePicture({ address, fonts }: LogPlacePictureProps) {
  const { formatMessage } = useTexts()
  const title = formatMessage({ id: 'log.title' })
  const intro = formatMessage({ id: 'log.intro' })
  const { width } = sheet
  const heading = fitText([title], { width, height: 70, largest: 56, smallest: 24, leading: 1.16 })
  const sub = fitText([intro], { width, height: 76, largest: 30, smallest: 16, leading: 1.2 })
  const marked = sampleSurges.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  return (
    <PictureSheet label={`${title} ${intro}`} address={address} fonts={fonts}>
      <Lines text={heading} y={96} leading={1.16} family={fonts.serif} colour={plainColours.ink} />
      <Lines text={sub} y={176} leading={1.2} family={fonts.sans} colour={plainColours.quiet} />
      <PictureBars
        of={{
          amounts: sampleMinutes(),
          marked: new Set(marked),
          caption: formatMessage({ id: 'files.picture.sample' }),
        }}
        fonts={fonts}
        width={width}
        top={280}
        bottom={460}
      />
    </PictureSheet>
  )
}
