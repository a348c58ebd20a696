const headLength = 300;
const gap = " … ";
const tailLength = 197;

/** A message as it goes out: of one over 500 characters, which shows what came whole, the beginning and the end, where it says what must hold. */
export function shortened(message: string): string {
  if (message.length <= headLength + gap.length + tailLength) return message;
  // Half a surrogate pair is no text to some clients.
  const head = message.slice(0, headLength).replace(/[\ud800-\udbff]$/, "");
  const tail = message.slice(-tailLength).replace(/^[\udc00-\udfff]/, "");
  return head + gap + tail;
}
