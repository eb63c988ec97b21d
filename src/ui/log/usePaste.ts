import { useEffect } from 'react'

type Pasted = { readonly files: readonly File[]; readonly text: string }

/**
 * Takes what is pasted anywhere on the page, but for fields: there it is text like any other.
 *
 * @param take - Stable, or it listens anew.
 */
export function usePaste(take: (pasted: Pasted) => void): void {
  useEffect(() => {
    const listen = ({ target, clipboardData }: ClipboardEvent) => {
      if (!clipboardData || (target instanceof Element && target.closest(fields))) return
      const files = [...clipboardData.files]
      const text = clipboardData.getData('text/plain')
      if (files.length > 0 || text.trim() !== '') take({ files, text })
    }
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [take])
}

// A dialog is about something else.
const fields = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, dialog'
