/** What the drawings in `demo/images/` show, for those who cannot see them. */
const alternatives = {
  arbeit:
    'Grafik: Vier Menschen steigen eine breite Treppe hinauf, hinter der ' +
    'letzten Stufe steht die Sonne.',
  ausstellung:
    'Grafik: Zwei Menschen stehen vor einer Wand mit fünf gerahmten Bildern.',
  buch: 'Grafik: Aus einem offenen Buch steigt ein Bogen aus vier Farben.',
  fest:
    'Grafik: Fünf Menschen sitzen unter Wimpeln und Laternen an einer ' +
    'langen Tafel.',
  film:
    'Grafik: Ein Kinosaal von hinten, auf der Leinwand steht der Mond über ' +
    'einer Bergkette.',
  garten: 'Grafik: Zwei Hochbeete mit blühenden Pflanzen vor einem Hügel.',
  musik:
    'Grafik: Drei bunte Klangwellen ziehen unter einem Sichelmond über eine ' +
    'Stadt bei Nacht.',
  netzwerk:
    'Grafik: Große und kleine Kreise, durch Linien zu einem Netz verbunden.',
  sprachcafe:
    'Grafik: Zwei Tassen auf einem Tisch, darüber zwei Sprechblasen, die ' +
    'einander berühren.',
};

/** The JSON Feed members `image` and `_image` for one of the drawings. */
export function picture(name, base) {
  const alt = alternatives[name];
  if (alt === undefined) throw new Error(`No drawing is called ${name}`);
  return {
    image: `${base}images/${name}.svg`,
    _image: {
      alt,
      creditText: 'Illustration: Netzwerk Brückenschlag',
      width: 1200,
      height: 800,
    },
  };
}
