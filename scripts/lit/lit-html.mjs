/** What is cut from `lit-html.js`, minified, of lit-html 3; see `slim.mjs`. */
export const CUTS = [
  // The Trusted Types policy is made with the first template: a page's policy
  // may allow each name once, so a copy with nothing to draw must make none.
  [
    'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    'e=t=>(e.made??=s.createPolicy("lit-html",{createHTML:t=>t})).createHTML(t)',
  ],
  [/function V\(t,i\)\{.*?\}(?=const N=)/, 'function V(t,i){return s?e(i):i}'],

  // No svg or MathML fragments, no expressions in comments, styles, scripts.
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    /if\((this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content),2===i.*?\}(?=for)/,
    '$1;',
  ],
  [
    'void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)',
    'void 0!==u[2]?c=p',
  ],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  ['(c=p,n=void 0)', 'c=p'],
  ['let n,l=""', 'let l=""'],
  [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}(?=\}else if)/, ''],
  [
    /\}else if\(8===r\.nodeType\)if\(r\.data===n\)d\.push\(\{type:2,index:l\}\);else\{.*?\}(?=l\+\+)/,
    '}else 8===r.nodeType&&r.data===n&&d.push({type:2,index:l});',
  ],

  // Expressions are never an element's own, and never directives.
  [
    /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/,
    '',
  ],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [/class Z\{.*?\}\}(?=const j)/, ''],
  [',F:Z}', '}'],
  [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class)/, 'function M(t,i){return i}'],
  ['for(this._$AP?.(!1,!0,s);', 'for(;'],
  [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  [
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],

  // Expressions are never `noChange`; listeners are functions without options.
  ['E=Symbol.for("lit-noChange"),', ''],
  ['&&t!==E&&this._(t)', '&&this._(t)'],
  ['o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
  ['r===E&&(r=this._$AH[n]),', ''],
  [
    /if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;.*?,this\._\$AH=t\}/,
    'this._$AH===A&&t!==A&&this.element.addEventListener(this.name,this),this._$AH=t}',
  ],
  [
    /"function"==typeof this\._\$AH\?(this\._\$AH)\.call.*?\}(?=\}const j)/,
    '$1!==A&&$1.call(this.element,t)}',
  ],
  ['E as noChange,', ''],

  // No polyfills, no count of versions.
  [/,B=t\.litHtmlPolyfillSupport;.*?;(?=const D)/, ';'],
];
