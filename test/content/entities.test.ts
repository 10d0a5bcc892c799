import { expect } from 'chai';
import { decodeEntities } from '../../src/content/entities.js';

describe('character references in plain text', () => {
  for (const [text, read] of [
    ['Kaffee &amp; Kuchen', 'Kaffee & Kuchen'],
    ['&lt;b&gt; &quot;x&quot; &apos;y&apos;', '<b> "x" \'y\''],
    ['&Auml;rzte, &Ouml;l, &Uuml;bung', 'Ärzte, Öl, Übung'],
    ['&auml;&ouml;&uuml;&szlig;', 'äöüß'],
    [
      'Caf&eacute;, Fran&ccedil;ois, M&egrave;re, F&ecirc;te',
      'Café, François, Mère, Fête',
    ],
    ['&bdquo;Ja&ldquo; &ndash; nein&hellip;', '„Ja“ – nein…'],
    ['Here&rsquo;n&rsquo;Now', 'Here’n’Now'],
    ['10&nbsp;Uhr', '10\u00a0Uhr'],
    ['&#8211; &#x2013; &#X2013; &#228;', '– – – ä'],
    ['&#128512;', '😀'],
    ['&amp;lt;', '&lt;'],
    ['AT&T; R&D', 'AT&T; R&D'],
    ['&unknown; &toString; &__proto__;', '&unknown; &toString; &__proto__;'],
    ['&#0; &#1114112; &#xZZ; &#ff; &#;', '&#0; &#1114112; &#xZZ; &#ff; &#;'],
    ['&amp', '&amp'],
    ['', ''],
  ] as const) {
    it(`${text || 'nothing'} reads ${read || 'nothing'}`, () => {
      expect(decodeEntities(text)).to.equal(read);
    });
  }
});
