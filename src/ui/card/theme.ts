const themes: readonly unknown[] = ['light', 'dark', 'auto']

/**
 * Inside a frame: takes the theme that the page around it gives, for one that changes while it is read.
 *
 * @returns A function that ends it.
 */
export function followTheme(): () => void {
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== window.parent || source === window) return
    if (data?.type !== 'rose-value:theme' || data.v !== 1 || !themes.includes(data.theme)) return
    document.documentElement.dataset['theme'] = data.theme
  }
  addEventListener('message', listen)
  return () => removeEventListener('message', listen)
}
