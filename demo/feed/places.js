/** Invented houses in real towns, and the rooms on the screen. */
function place(name, streetAddress, postalCode, addressLocality) {
  const address = {
    streetAddress,
    postalCode,
    addressLocality,
    addressCountry: 'DE',
  };
  return { type: 'Place', name, address };
}

export const places = {
  gaswerk: place(
    'Kesselsaal am Gaswerk',
    'Gaswerksgasse 3',
    '08056',
    'Zwickau',
  ),
  mill: place('Begegnungshaus Spinnerei', 'Uferweg 12', '08412', 'Werdau'),
  library: place(
    'Bibliothek am Mühlgraben',
    'Mühlgraben 5',
    '08451',
    'Crimmitschau',
  ),
  market: place('Alte Markthalle', 'Güterstraße 1', '08371', 'Glauchau'),
  women: place('Frauentreff Kornblume', 'Feldgasse 8', '08393', 'Meerane'),
  garden: {
    ...place(
      'Gemeinschaftsgarten am Wehr',
      'Am Wehr 2',
      '08112',
      'Wilkau-Haßlau',
    ),
    latitude: 50.67,
    longitude: 12.51,
  },
};

/** Every online room has an address of its own. */
export function online(name, room) {
  const url = `https://treffen.brueckenschlag.example/${room}`;
  return { type: 'VirtualLocation', name, url };
}
