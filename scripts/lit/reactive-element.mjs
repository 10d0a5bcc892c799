/**
 * What is cut from `reactive-element.js`, minified, of @lit/reactive-element 2:
 * what stands there, and what stands there instead.
 */
export const CUTS = [
  // Styles and roots are `dress.ts`'s business; see also `css-tag.js`.
  ['import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";', ''],
  ['CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS', 'css'],
  [/createRenderRoot\(\)\{.*?\}(?=connectedCallback)/, ''],
  ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],
  [',s as adoptStyles', ''],
  [',t as getCompatibleStyle', ''],

  // No standard decorators, initializers, polyfills, or count of versions.
  [
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    '',
  ],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  [/,p\?\.\(\{ReactiveElement.*?(?=;)/, ''],

  // Every property has a converter of its own; none is reflected, unusual, or
  // an accessor of the element's own. One map has them all.
  [/getOwnPropertyDescriptor:h,.*?getPrototypeOf:n/, 'getPrototypeOf:n'],
  [/,a=globalThis,c=a\.trustedTypes,l=.*?\}\},f=/, ',u=void 0,f='],
  [/,b=\{.*?\}/, ''],
  [
    /static get observedAttributes.*?(?=constructor)/,
    `static get observedAttributes(){return this.finalize(),[...this.elementProperties.values()].flatMap(t=>t.attribute||[])}
static finalize(){if(this.hasOwnProperty("finalized"))return;this.finalized=!0;const t=n(this);t.finalize();
this.elementProperties=new Map(t.elementProperties);
for(const[t,s]of Object.entries(this.properties??{}))this.createProperty(t,s);}
static createProperty(t,s){this.finalize();const h=Symbol();s.attribute??=t.toLowerCase();
this.elementProperties.set(t,s);
e(this.prototype,t,{get(){return this[h]},set(s){f(this[h],s)&&(this[h]=s,this.requestUpdate())}})}`,
  ],
  [/\bd\(("\w+")\)/g, '$1'],
  ['y["elementProperties"]', 'y.elementProperties'],
  [
    /\{this\._\$AK\(t,i\)\}.*?(?=requestUpdate\(t,)/,
    '{for(const[s,h]of this.constructor.elementProperties)h.attribute===t&&(this[s]=h.converter.fromAttribute(i))}',
  ],
  [
    /requestUpdate\(t,.*?(?=async)/,
    'requestUpdate(){this.isUpdatePending||(this._$ES=this._$EP())}',
  ],

  // Which properties have changed is nobody's question.
  [
    'this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){',
    'this.isUpdatePending=!1,',
  ],
  ['this._$AL=new Map,this._$E_', 'this._$E_'],
  ['t.size>0&&(this._$Ep=t)', 'this._$Ep=t'],
  ['enableUpdating(t){}', ''],

  // An update is never put off or called off, and controllers only hear of it.
  [
    /const t=this\.scheduleUpdate\(\).*?(?=willUpdate\(t\))/,
    'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=[];try{this.willUpdate(),this.update()}finally{this.isUpdatePending=!1}this._$EO?.forEach(t=>t.hostUpdated?.()),this.updated()}',
  ],
  [/willUpdate\(t\)\{\}.*?(?=get updateComplete)/, ''],
  ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
  [/shouldUpdate\(t\).*?firstUpdated\(t\)\{\}/, ''],
  ['removeController(t){this._$EO?.delete(t)}', ''],
];
