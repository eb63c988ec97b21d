import { Download } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { AnswerPicture } from './AnswerPicture'
import buttons from './buttons.module.css'
import { FileToSave } from './FileToSave'
import { fileName } from './file-name'
import { Icon } from './Icon'
import { isInFrame } from './in-frame'
import styles from './ShareDialog.module.css'
import { saveFile } from './save-file'
import { draw, pngOf, svgText } from './svg-image'
import { useTexts } from './texts'
import { useAnswerText } from './useAnswer'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** The answer as a picture; in a frame as an image that the browser's own menu saves. */
export function PictureToSave({ address }: { readonly address: string }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const answer = useAnswerText()
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
    if (isInFrame()) {
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
          <AnswerPicture ref={picture} address={address} />
        ) : (
          <img src={image} alt={answer} width="1200" height="630" />
        )}
      </div>
      <div className={styles.files}>
        {!isInFrame() && (
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
