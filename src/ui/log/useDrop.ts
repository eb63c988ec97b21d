import { useEffect, useState } from 'react'

type Drop = {
  readonly files: readonly File[]
  /** A browser gives a folder as a file that can't be read. */
  readonly folders: readonly string[]
}

/**
 * Takes files that are dropped anywhere on the page.
 *
 * @param take - Stable, or it listens anew.
 * @returns Whether files are being dragged over the page.
 */
export function useDrop(take: (drop: Drop) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const end = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(name, act, { signal: end.signal })
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    listen('dragover', (event) => {
      if (!hasFiles(event)) return
      // Else the browser opens the file in place of the page.
      event.preventDefault()
      setOver(true)
    })
    // Out of the window: between elements of the page, it names the next one.
    listen('dragleave', ({ relatedTarget }) => relatedTarget || setOver(false))
    listen('drop', (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      take(dropIn(event.dataTransfer))
    })
    return () => end.abort()
  }, [take])
  return isOver
}

function dropIn(transfer: DataTransfer | null): Drop {
  const entries = [...(transfer?.items ?? [])].map((item) => item.webkitGetAsEntry?.())
  const folders = entries.flatMap((entry) => (entry?.isDirectory ? [entry.name] : []))
  const files = [...(transfer?.files ?? [])].filter(({ name }) => !folders.includes(name))
  return { files, folders }
}
