import { Download } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import type { FoundHead } from '../../wording/log-bought'
import type { LogToWrite } from '../../wording/log-files'
import type { Stat } from '../../wording/log-gifts'
import { drawnOf, giftersOf } from '../../wording/log-picture'
import { useWords } from '../../wording/react/useWords'
import { mayBeRestricted } from '../controls/may-be-restricted'
import { saveFile } from '../controls/save-file'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { systemFonts } from '../look/plain-colours'
import { draw, pngOf, svgText } from '../share/svg-image'
import styles from './LogFiles.module.css'
import { LogPicture } from './LogPicture'

type LogPictureToSaveProps = {
  readonly log: LogToWrite
  readonly head: FoundHead
  readonly note: string | null
  readonly stats: readonly Stat[]
}

/** The result as a picture; viewers are named in it only where that is asked for. */
export function LogPictureToSave({ log, head, note, stats }: LogPictureToSaveProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const picture = useRef<SVGSVGElement>(null)
  const [showsNames, setShowsNames] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const [image, setImage] = useState<string | null>(null)
  const gifters = giftersOf(log, showsNames, words)

  // Where saving may be forbidden, the browser's own menu saves an image.
  useEffect(() => {
    if (!picture.current || !mayBeRestricted()) return
    void draw(svgText(picture.current)).then(
      (canvas) => setImage(canvas.toDataURL()),
      () => undefined,
    )
  }, [])

  async function save(kind: 'png' | 'svg') {
    if (!picture.current) return
    const svg = svgText(picture.current)
    try {
      const content =
        kind === 'png' ? await pngOf(await draw(svg)) : new Blob([svg], { type: 'image/svg+xml' })
      saveFile(`rose-value-log.${kind}`, content)
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
          <LogPicture
            ref={picture}
            head={head}
            note={note}
            stats={stats}
            bars={drawnOf(log, words)}
            gifters={gifters}
            address={log.link}
            fonts={systemFonts}
          />
        ) : (
          <img src={image} alt="" width="1200" height="630" />
        )}
      </div>
      <div className={styles.buttons}>
        {gifters.length > 0 && image === null && (
          <label className={styles.names}>
            <input
              type="checkbox"
              checked={showsNames}
              onChange={(event) => setShowsNames(event.target.checked)}
            />
            <span>{formatMessage({ id: 'files.picture.names' })}</span>
          </label>
        )}
        {image === null ? (
          (['png', 'svg'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className={buttons.pill}
              onClick={() => void save(kind)}
            >
              <Icon of={Download} />
              <span>{formatMessage({ id: `files.picture.${kind}` })}</span>
            </button>
          ))
        ) : (
          <p>{formatMessage({ id: 'files.picture.framed' })}</p>
        )}
        <span role="status">{hasFailed && formatMessage({ id: 'files.picture.failed' })}</span>
      </div>
    </>
  )
}
