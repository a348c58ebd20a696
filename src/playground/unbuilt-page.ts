/** The page that is shown until the pages are built. */
export const unbuiltPage = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="color-scheme" content="light dark">
  <title>Entente</title>
  <style>body { font: 16px/1.6 system-ui, sans-serif; max-width: 42em; margin: 12vh auto; padding: 0 1em }</style>
  <h1>Entente</h1>
  <p>The API answers at <code>POST /graphql</code>.
  Its schema is at <a href="/schema.graphql">/schema.graphql</a>.</p>
  <p>The playground has not been built yet. This builds it; then start the server again:</p>
  <pre>npm run build</pre>
</html>
`;
