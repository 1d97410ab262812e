/** Where browsers look for a site's icon without being told. */
export const ICON_PATH = '/favicon.ico';
export const ICON_TYPE = 'image/svg+xml';

/** The site's icon: two nodes and what they share. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M9 22L22 9" stroke="#008299" stroke-width="4"/><circle cx="9" cy="22" r="7" fill="#0055ad"/><path d="M22 1l8 8-8 8-8-8z" fill="#8b3200"/></svg>';
