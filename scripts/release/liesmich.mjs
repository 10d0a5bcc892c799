/** What a webmaster finds beside the files. */
export const liesmich = (version, integrity) => `# Aushang ${version}

1. Laden Sie diesen Ordner, wie er ist, auf Ihren Server, am besten nach
   \`/aushang/v${version}/\`.
2. Fügen Sie auf Ihrer Seite ein:

\`\`\`html
<script
  type="module"
  src="/aushang/v${version}/aushang.js"
  integrity="${integrity}"
  crossorigin
></script>

<event-list feed="https://www.landkreis.example/news.json">
  <a href="https://www.landkreis.example/news">Alle Neuigkeiten des Landkreises</a>
</event-list>
\`\`\`

Streicht Ihr CMS \`type="module"\`, nehmen Sie \`aushang.classic.js\` ohne
\`integrity\`. Wollen Sie auch die Dateien in \`chunks/\` prüfen lassen, kopieren
Sie den Inhalt von \`integrity.html\`. Aussehen: eine Datei aus \`themes/\`.

Die Dateien in diesem Ordner ändern sich nie. Eine neue Version ist ein neuer
Ordner daneben; löschen Sie den alten erst, wenn keine Seite ihn mehr nennt.

| Datei                          | wozu                                        |
| ------------------------------ | ------------------------------------------- |
| \`aushang.js\`, \`chunks/\`        | alles, was Ihre Seite lädt                  |
| \`aushang.classic.js\`           | für CMS, die \`type="module"\` streichen      |
| \`themes/\`                      | fertige Gestaltungen                        |
| \`prerendered.css\`              | für Listen, die Ihr Server schon ausgibt    |
| \`integrity.json\`, \`.html\`      | Prüfsummen (sha384)                         |
`;
