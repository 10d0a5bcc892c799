/**
 * What is cut from `reactive-element.js`, minified, of @lit/reactive-element 2:
 * what stands there, and what stands there instead.
 */
export const CUTS = [
  // Styles come as flat lists of `css` literals; see `css-tag.js`.
  ['getCompatibleStyle as t,', ''],
  ['CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS', 'css'],
  [/this\.finalizeStyles\(this\.styles\)\}static.*?return i\}/, 'this.styles}'],
  ['t as getCompatibleStyle,', ''],

  // Every property has a converter of its own; none is reflected or unusual.
  [/,c=a\.trustedTypes,l=.*?\}\},f=/, ',u=void 0,f='],
  [/,b=\{.*?\}/, ''],
  ['(t,s=b)', '(t,s)'],
  ['??b}', '}'],
  ['s.state&&(s.attribute=!1),', ''],
  [/"string"==typeof i\?i:.*?:void 0/, 'i||t.toLowerCase()'],
  [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
  [
    /if\(void 0!==e&&.*?,this\._\$Em=null/,
    'if(e)this[e]=i.getPropertyOptions(e).converter.fromAttribute(s);{',
  ],
  [/this\._\$Eq&&=.*?\),/, ''],
  ['this._$Em=null,', ''],
  [/i\?\?=r\.getPropertyOptions.*?C\(t,s,i\)/, '!f(h,s))return'],
  [/C\(t,s,\{useDefault.*?\}(?=async)/, ''],

  // No property is an accessor of the element's own.
  [/this\.prototype\.hasOwnProperty.*?wrapped=!0\),/, ''],
  ['{if(this._$Ei(),', '{this._$Ei(),'],
  [
    /,!s\.noAccessor\)\{.*?\}(?=\}static)/,
    ',e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))',
  ],
  [
    /const\{get:e,set:r\}=.*?configurable:!0,enumerable:!0\}/,
    'return{get(){return this[s]},set(i){const h=this[s];this[s]=i,this.requestUpdate(t,h)},configurable:!0,enumerable:!0}',
  ],
  [
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.*?,i,e\)\}/,
    '',
  ],

  // Which properties have changed is nobody's question.
  ['this._$AL=new Map,this._$E_', 'this._$E_'],
  ['this._$AL=new Map,', ''],
  ['const s=this._$AL;', ''],

  // An update is never put off or called off, and controllers only hear of it.
  [
    /t=this\.shouldUpdate\(s\),t\?\((.*?),this\._\$EO\?\.forEach.*?,(this\.update\(s\))\):.*?\}catch/,
    't=!0,$1,$2}catch',
  ],
  ['shouldUpdate(t){return!0}', ''],
  [/this\.hasUpdated\|\|\(this\.hasUpdated=!0,.*?\),/, 'this.hasUpdated=!0,'],
  ['firstUpdated(t){}', ''],
  ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
  [
    /const t=this\.scheduleUpdate\(\).*?\}scheduleUpdate\(\)\{.*?\}/,
    'return this.performUpdate(),!this.isUpdatePending}',
  ],
  ['removeController(t){this._$EO?.delete(t)}', ''],

  // No standard decorators, initializers, polyfills, or count of versions.
  [
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    '',
  ],
  [/const t=this\[Symbol\.metadata\];.*?\}(?=this\._\$Eh)/, ''],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  [/\bd\(("\w+")\)/g, '$1'],
  [/,p\?\.\(\{ReactiveElement.*?(?=;)/, ''],
];
