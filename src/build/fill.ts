/**
 * Puts contents into their places in a template.
 *
 * @throws Error when the template lacks one of them.
 */
export const fill = (template: string, places: readonly (readonly [RegExp, string])[]): string =>
  places.reduce((html, [place, content]) => {
    if (!place.test(html)) throw new Error(`index.html has no ${place.source}`)
    return html.replace(place, () => content)
  }, template)
