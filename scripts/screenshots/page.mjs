// A page that shows one message as Discord's dark theme does.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { render } from './components.mjs';
import { escapeHtml } from './markdown.mjs';

/** Width of the page in CSS pixels. */
export const WIDTH = 700;

/**
 * @param {{ body: any, files: ReadonlyMap<string, Uint8Array>, command: string, isPrivate?: boolean }} message
 * @returns {Promise<string>} a page of HTML with everything in it
 */
export async function pageOf({ body, files, command, isPrivate = false }) {
  const components = body.components.map((each) => render(each, files)).join('\n');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>message</title>
<style>${await fontFaces()}${STYLE}</style>
<body><main id="message">
<div class="used"><span class="spine"></span><span class="face reader">M</span><b>Mara</b> used <span class="command">/${escapeHtml(command)}</span></div>
<div class="face bot">“</div>
<header><b>Dateline</b><span class="app">APP</span><time>Today at 14:12</time></header>
<div class="body">${components}</div>
${isPrivate ? '<div class="private">Only you can see this · <span>Dismiss message</span></div>' : ''}
</main></body></html>`;
}

async function fontFaces() {
  const faces = ['latin', 'latin-ext', 'cyrillic'].map(async (script) => {
    const url = import.meta.resolve(`@fontsource-variable/inter/files/inter-${script}-wght-normal.woff2`);
    const data = await readFile(fileURLToPath(url));
    return `@font-face { font-family: 'Inter ${script}'; font-weight: 100 900; src: url(data:font/woff2;base64,${data.toString('base64')}); }`;
  });
  return (await Promise.all(faces)).join('\n');
}

const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; background: #1a1a1e; color: #dfe0e2; font: 15px/1.38 'Inter latin', 'Inter latin-ext', 'Inter cyrillic', sans-serif, 'Noto Color Emoji'; }
main { position: relative; width: ${WIDTH}px; padding: 20px 24px 22px 76px; }
b { font-weight: 650; color: #f3f3f5; }
.used { position: relative; display: flex; align-items: center; gap: 5px; margin-bottom: 5px; font-size: 13px; color: #a5a7ad; }
.used b { font-weight: 500; color: #c7c9ce; }
.used { white-space: nowrap; } .command { min-width: 0; color: #8ea1f5; overflow: hidden; text-overflow: ellipsis; }
.spine { position: absolute; left: -34px; top: 9px; width: 30px; height: 11px; border: 2px solid #4a4b52; border-width: 2px 0 0 2px; border-top-left-radius: 6px; }
.face { flex: none; display: grid; place-items: center; border-radius: 50%; font-weight: 700; color: #fff; }
.reader { width: 17px; height: 17px; font-size: 9px; background: #7a5cc4; }
.bot { position: absolute; left: 20px; top: 46px; width: 40px; height: 40px; padding-top: 15px; background: #e8e2d2; color: #23252b; font: 700 46px/20px Georgia, 'DejaVu Serif', serif; }
header { display: flex; align-items: center; gap: 6px; margin-bottom: 3px; }
header b { font-weight: 550; font-size: 16px; }
.app { padding: 1px 5px; border-radius: 4px; background: #5865f2; color: #fff; font-size: 10.5px; font-weight: 600; }
time { font-size: 12px; color: #93959c; margin-left: 2px; }
.body { display: flex; flex-direction: column; gap: 8px; }
.body > * { max-width: 600px; }
.container { display: flex; flex-direction: column; gap: 8px; padding: 14px 16px; border: 1px solid #34353b; border-radius: 8px; background: #242429; overflow: hidden; position: relative; }
.container::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 4px; background: var(--accent); }
h1, h2, h3 { margin: 4px 0 2px; color: #f3f3f5; font-weight: 650; line-height: 1.3; }
h1 { font-size: 23px; } h2 { font-size: 19px; } h3 { font-size: 16.5px; }
small { display: block; font-size: 12.5px; color: #a0a2a9; margin-top: 1px; }
blockquote { position: relative; margin: 3px 0; padding: 0 8px 0 13px; }
blockquote::before { content: ''; position: absolute; inset: 1px auto 1px 0; width: 4px; border-radius: 4px; background: #4d4e56; }
.item { padding-left: 20px; text-indent: -11px; } .item::before { content: '•'; margin-right: 6px; }
a { color: #7fa8ff; text-decoration: none; }
i { font-style: italic; }
code { padding: 1px 4px; border-radius: 4px; background: #32333a; font: 13px/1.3 'DejaVu Sans Mono', monospace; }
pre { margin: 5px 0; padding: 8px 10px; border: 1px solid #36373e; border-radius: 5px; background: #1f1f24; font: 12.5px/1.4 'DejaVu Sans Mono', monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.section { display: flex; gap: 16px; justify-content: space-between; align-items: flex-start; }
.section > div { min-width: 0; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.button { flex: none; padding: 6px 15px; border-radius: 8px; border: 1px solid #42434b; background: #34353c; color: #e6e7ea; font-size: 14px; font-weight: 500; line-height: 19px; white-space: nowrap; }
.primary { background: #5865f2; border-color: #6d79f5; } .success { background: #1f8a4c; } .danger { background: #c23b40; border-color: #d2555a; }
.disabled { opacity: .5; }
.select { display: flex; justify-content: space-between; align-items: center; width: 400px; padding: 8px 10px 8px 12px; border: 1px solid #3d3e46; border-radius: 8px; background: #222227; color: #a0a2a9; font-size: 15px; }
.gallery img { display: block; max-width: 100%; max-height: 560px; border-radius: 8px; }
hr { width: 100%; margin: 4px 0; border: 0; border-top: 1px solid #3a3b42; } .gap { height: 4px; }
.private { margin-top: 8px; font-size: 12px; color: #93959c; } .private span { color: #7fa8ff; }
.line { overflow-wrap: anywhere; }
`;
