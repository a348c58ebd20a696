/**
 * The headers of every response of the playground. The pages load from this server only; the browser stops a page that tries
 * anything else.
 */
export const securityHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** The policy of the pages and of every asset: a worker uses the policy of its own file. This origin is the only source. */
export const playgroundPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  // Monaco writes its colors into <style> elements.
  "style-src 'self' 'unsafe-inline'",
  // Small icons are in the style sheets.
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
