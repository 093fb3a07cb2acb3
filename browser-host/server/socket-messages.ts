import type { WebSocket } from 'ws';

/** Reads what a page sends. A page that sends something unreadable is cut off; nothing it says may end the program. */
export function onMessage<Message extends { readonly kind: string }>(
  socket: WebSocket,
  parse: (text: string) => Message,
  receive: (message: Message) => void,
): void {
  socket.on('message', (data: Buffer) => {
    const message = readable(parse, data.toString('utf8'));
    if (message === null) socket.close(1007);
    else receive(message);
  });
}

function readable<Message extends object>(parse: (text: string) => Message, text: string): Message | null {
  try {
    const value = parse(text);
    return Object.hasOwn(value, 'kind') ? value : null;
  } catch {
    return null;
  }
}
