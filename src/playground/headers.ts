/**
 * What every response of the playground carries. The pages load from this server alone; a page that tries anything
 * else is stopped by the browser.
 */
export const securityHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** Sources are this origin alone; `more` adds to the one directive that a page needs opened. */
function contentSecurityPolicy(more: { script?: string; worker?: string } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${more.script ?? ""}`,
    `worker-src 'self'${more.worker ?? ""}`,
    // Monaco and Voyager write their colours into <style> elements.
    "style-src 'self' 'unsafe-inline'",
    // Small icons are inside the style sheets.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of the playground, and of every asset: a worker takes the policy of its own file. */
export const playgroundPolicy = contentSecurityPolicy();

/** Voyager lays the picture out in WebAssembly, in a worker that it starts from a blob. */
export const voyagerPolicy = contentSecurityPolicy({ script: " 'wasm-unsafe-eval'", worker: " blob:" });
