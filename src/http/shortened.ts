const headLength = 300;
const gap = " … ";
const tailLength = 197;

/**
 * A message as it is sent. A message over 500 characters contains a long value; its beginning and its end are kept, which say
 * what is required.
 */
export function shortened(message: string): string {
  if (message.length <= headLength + gap.length + tailLength) return message;
  // Some clients cannot read half a surrogate pair.
  const head = message.slice(0, headLength).replace(/[\ud800-\udbff]$/, "");
  const tail = message.slice(-tailLength).replace(/^[\udc00-\udfff]/, "");
  return head + gap + tail;
}
