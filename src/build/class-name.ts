/**
 * The name of a class in the build, such as `Receipt-slip`. No two style files share a name. In each HTML file such
 * names take 0.3 kB less than hashes, because file names repeat.
 */
export const classNameIn = (local: string, file: string): string =>
  `${/(\w+)\.module\.css/.exec(file)?.[1]}-${local}`
