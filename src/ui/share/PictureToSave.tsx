import { Download } from 'lucide'
import { type ComponentType, useContext, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { type SharedPictureProps, SharedPlaceContext } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { FileToSave } from '../controls/FileToSave'
import { mayBeRestricted } from '../controls/may-be-restricted'
import { saveFile } from '../controls/save-file'
import { LatePart } from '../loading/LatePart'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { AnswerPicture } from './AnswerPicture'
import { fileName } from './file-name'
import styles from './ShareDialog.module.css'
import { draw, pngOf, svgText } from './svg-image'

type PictureToSaveProps = {
  readonly address: string
  /** What the picture says. */
  readonly answer: string
}

/** The answer as a picture; in a frame as an image that the browser's own menu saves. */
export function PictureToSave(props: PictureToSaveProps) {
  const place = useContext(SharedPlaceContext)
  return place ? (
    <LatePart
      load={place.loadPicture}
      failed="header.failed"
      render={(Picture) => <Saveable {...props} Picture={Picture} />}
    />
  ) : (
    <Saveable {...props} Picture={AnswerPicture} />
  )
}

type SaveableProps = PictureToSaveProps & { readonly Picture: ComponentType<SharedPictureProps> }

function Saveable({ address, answer, Picture }: SaveableProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const picture = useRef<SVGSVGElement>(null)
  const [svg, setSvg] = useState('')
  const [image, setImage] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)

  // The dialog is over everything that changes the calculation: only the address can change.
  useEffect(() => {
    if (!picture.current) return
    const text = svgText(picture.current)
    setSvg(text)
    if (mayBeRestricted()) {
      void draw(text).then(
        (canvas) => setImage(canvas.toDataURL()),
        () => undefined,
      )
    }
  }, [])

  async function savePng() {
    try {
      saveFile(fileName(calculation, words, 'png'), await pngOf(await draw(svg)))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <>
      {/* Its text is drawn, and would be gone once a browser translates it. */}
      <div className={styles.picture} translate="no">
        {image === null ? (
          <Picture ref={picture} address={address} />
        ) : (
          <img src={image} alt={answer} width="1200" height="630" />
        )}
      </div>
      <div className={styles.files}>
        {!mayBeRestricted() && (
          <button type="button" className={buttons.pill} onClick={() => void savePng()}>
            <Icon of={Download} />
            <span>{formatMessage({ id: 'share.save.png' })}</span>
          </button>
        )}
        <FileToSave kind="svg" name={fileName(calculation, words, 'svg')} text={svg} />
        <span role="status">{hasFailed && formatMessage({ id: 'share.pngFailed' })}</span>
      </div>
    </>
  )
}
