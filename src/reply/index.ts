export { toJson } from './json.ts';
export { type ReplyBody, sentenceMessage, toMessage } from './message.ts';
export { type Asked, readState } from './state.ts';
export { toTerminal } from './terminal.ts';
