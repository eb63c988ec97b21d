/** Beside React in its file, so that React is evaluated there, and not in the long task of the page's own file. */
export { createRoot, hydrateRoot } from 'react-dom/client'
