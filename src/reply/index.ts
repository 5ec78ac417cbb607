export { type Act, type ReportAct, readAct } from './acts.ts';
export { toJson } from './json.ts';
export { type ReplyBody, sentenceMessage, toMessage } from './message.ts';
export { drawn } from './picture.ts';
export { aboutQuote, REPORT_FIELD, type Report, reportForm, reportMessage } from './report.ts';
export { pictureOf } from './sheets.ts';
export { type Asked, readState } from './state.ts';
export { toTerminal } from './terminal.ts';
