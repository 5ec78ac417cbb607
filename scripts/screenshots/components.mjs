// Discord's message components, version 2, as HTML. The numbers are those of Discord's API.
import { escapeHtml, toHtml } from './markdown.mjs';

/**
 * @param {any} component one component of a message body
 * @param {ReadonlyMap<string, Uint8Array>} files attachments by name
 * @returns {string} HTML
 * @throws when the component is of a kind that this page can't show: a picture of half a message would be a lie
 */
export function render(component, files) {
  const inside = () => component.components.map((each) => render(each, files)).join('');
  switch (component.type) {
    case 1:
      return `<div class="row">${inside()}</div>`;
    case 2:
      return button(component);
    case 3:
      return `<div class="select"><span>${escapeHtml(component.placeholder ?? '')}</span>${CHEVRON}</div>`;
    case 9:
      return `<div class="section"><div>${inside()}</div>${render(component.accessory, files)}</div>`;
    case 10:
      return `<div class="text">${toHtml(component.content)}</div>`;
    case 12:
      return `<div class="gallery">${component.items.map((item) => image(item, files)).join('')}</div>`;
    case 14:
      return component.divider === false ? '<div class="gap"></div>' : '<hr>';
    case 17:
      return `<div class="container" style="--accent: ${color(component.accent_color)}">${inside()}</div>`;
    default:
      throw new Error(`No rendering for components of type ${component.type}`);
  }
}

const CHEVRON =
  '<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.4"><path d="m6 9 6 6 6-6"/></svg>';

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

function button({ style, label, emoji, disabled }) {
  const classes = ['button', STYLES[style] ?? 'secondary', ...(disabled ? ['disabled'] : [])];
  const shown = [emoji?.name, label].filter(Boolean).join(' ');
  return `<span class="${classes.join(' ')}">${escapeHtml(shown)}${style === 5 ? ' ↗' : ''}</span>`;
}

function image({ media, description }, files) {
  const data = files.get(media.url.replace('attachment://', ''));
  const src = data ? `data:image/png;base64,${Buffer.from(data).toString('base64')}` : media.url;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(description ?? '')}">`;
}

const color = (value) => (value === undefined ? 'transparent' : `#${value.toString(16).padStart(6, '0')}`);
