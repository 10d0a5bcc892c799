import { isHtml } from '../markup.js';
import { words } from '../text.js';
import type { Raw } from '../values.js';
import type { Component } from './component.js';

/**
 * What an event is about: as HTML, if a system gives that as well
 * (`X-ALT-DESC`) or puts it where only text should be.
 */
export function descriptionOf(event: Component): Raw {
  const html = event.text('x-alt-desc');
  // Calendars of offices put an empty document there.
  if (html && isHtml(html) && words(html)) return { content_html: html };
  // Some systems escape line breaks twice.
  const text = event.text('description')?.replaceAll('\\n', '\n');
  if (!text || !isHtml(text)) return { content_text: text };
  const hasBreaks = /<(?:br|p|div|li)\b/i.test(text);
  return { content_html: hasBreaks ? text : text.replaceAll('\n', '<br>') };
}
