// The part of Discord's Markdown that messages of this bot use, as HTML. Anything else stays the text that it is.

/**
 * @param {string} text content of a text display
 * @returns {string} HTML
 */
export function toHtml(text) {
  return text
    .split(/(^```[a-z]*\n[\s\S]*?```$)/m)
    .map((piece) => {
      const code = /^```[a-z]*\n([\s\S]*?)\n?```$/.exec(piece);
      return code ? `<pre>${escapeHtml(code[1])}</pre>` : blocks(piece);
    })
    .join('');
}

/** @param {string} text */
export const escapeHtml = (text) =>
  text.replace(
    /[&<>"]/g,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char,
  );

/** @param {string} text */
function blocks(text) {
  const lines = text.replace(/^\n|\n$/g, '').split('\n');
  const html = lines.map((line) => {
    const [, mark = '', rest = ''] = /^(#{1,3} |-# |> |- )?([\s\S]*)$/.exec(line) ?? [];
    switch (mark.trim()) {
      case '#':
      case '##':
      case '###':
        return `<h${mark.length - 1}>${inline(rest)}</h${mark.length - 1}>`;
      case '-#':
        return `<small>${inline(rest)}</small>`;
      case '>':
        return `<blockquote>${inline(rest)}</blockquote>`;
      case '-':
        return `<div class="item">${inline(rest)}</div>`;
      default:
        return `<div class="line">${inline(rest) || '&nbsp;'}</div>`;
    }
  });
  return text === '' ? '' : html.join('').replaceAll('</blockquote><blockquote>', '<br>');
}

/** Escapes, code, links, bold, underlined, struck and slanted text; the first that matches wins. */
const INLINE =
  /\\([\\`*_~|>#\-[\]().:<@!])|`([^`]+)`|\[((?:\\.|[^\]\\])+)\]\((https?:[^)\s]+)\)|\*\*((?:\\.|[^\\])+?)\*\*|__((?:\\.|[^\\])+?)__|~~((?:\\.|[^\\])+?)~~|\*((?:\\.|[^*\\])+?)\*/g;

/** @param {string} text @returns {string} */
function inline(text) {
  let html = '';
  let done = 0;
  for (const match of text.matchAll(INLINE)) {
    html += escapeHtml(text.slice(done, match.index));
    done = match.index + match[0].length;
    const [, escaped, code, label, href, bold, under, struck, slanted] = match;
    if (escaped !== undefined) html += escapeHtml(escaped);
    else if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`;
    else if (label !== undefined) html += `<a href="${escapeHtml(href ?? '')}">${inline(label)}</a>`;
    else if (bold !== undefined) html += `<b>${inline(bold)}</b>`;
    else if (under !== undefined) html += `<u>${inline(under)}</u>`;
    else if (struck !== undefined) html += `<s>${inline(struck)}</s>`;
    else if (slanted !== undefined) html += `<i>${inline(slanted)}</i>`;
  }
  return html + escapeHtml(text.slice(done));
}
