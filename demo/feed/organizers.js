/** Who publishes and organises; `logo` is a file in `demo/images/`. */
export const organizers = {
  network: {
    type: 'NGO',
    name: 'Netzwerk Brückenschlag Zwickauer Land',
    url: 'https://brueckenschlag.example/',
    logo: 'logo-brueckenschlag.svg',
  },
  office: {
    type: 'GovernmentOrganization',
    name: 'Büro für Chancengleichheit Landkreis Zwickau',
    url: 'https://chancengleichheit.example/',
  },
  gasometer: {
    type: 'NGO',
    name: 'Alter Gasometer e.V.',
    url: 'https://gasometer.example/',
  },
  gaswerk: {
    type: 'NGO',
    name: 'Kulturverein am Gaswerk e. V.',
    url: 'https://gaswerk.example/',
    logo: 'logo-gaswerk.svg',
  },
  mill: {
    type: 'NGO',
    name: 'Begegnungshaus Spinnerei e. V.',
    url: 'https://spinnerei.example/',
  },
  women: {
    type: 'NGO',
    name: 'Frauentreff Kornblume',
    url: 'https://kornblume.example/',
  },
  school: {
    type: 'Organization',
    name: 'Sprachwerkstatt Pleißental',
    url: 'https://sprachwerkstatt.example/',
  },
  // An organiser without an address: there is nothing to link.
  library: { type: 'Organization', name: 'Bibliothek am Mühlgraben' },
};
