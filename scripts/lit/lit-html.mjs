/** What is cut from `lit-html.js`, minified, of lit-html 3; see `slim.mjs`. */
export const CUTS = [
  // The Trusted Types policy is made with the first template: a page's policy
  // may allow each name once, so a copy with nothing to draw must make none.
  [
    'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    'e=t=>(e.made??=s.createPolicy("lit-html",{createHTML:t=>t})).createHTML(t)',
  ],
  [/function V\(t,i\)\{.*?\}(?=const N=)/, 'function V(t){return s?e(t):t}'],

  // An expression is a whole attribute or a child, so a look at what stands
  // before it is enough; `minify-templates.mjs` refuses all others.
  [/,f="\[.*?,y=.*?\/i(?=,x=)/, ''],
  [
    /const N=.*?(?=class S)/,
    'const N=t=>V(t.map((t,i,{length:s})=>i>s-2?t||"<?>":t+(/="?$/.test(t)?o:r)).join(""));',
  ],
  [
    /class S\{.*?(?=function M)/,
    `class S{constructor(t){this.el=l.createElement("template"),this.el.innerHTML=N(t),this.parts=[],P.currentNode=this.el.content;
for(let i,s=0;i=P.nextNode();s++){
if(i.data===n){const t=i.parentNode;
t.firstChild===t.lastChild&&t.localName?(P.currentNode=t,i.remove(),this.parts.push({index:--s,text:1})):this.parts.push({index:s});continue}
for(const e of i.getAttributeNames?.()??[])if(i.getAttribute(e)===o){
const[,h,a]=/([.?@])?(\\S+)="?$/.exec(t[this.parts.length]);
this.parts.push({index:s,name:a,set:"."===h?I:"?"===h?L:"@"===h?z:H}),i.removeAttribute(e)}}}}`,
  ],

  // No svg or MathML fragments: every literal is `html`, and new at run time.
  [
    'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3),',
    'b=(t,...i)=>({strings:t,values:i}),',
  ],
  ['void 0!==t._$litType$', 'void 0!==t.strings'],
  [
    /const\{values:i,_\$litType\$:s\}=t,e=.*?,s\);/,
    'const i=t.values,e=G(t.strings);',
  ],
  [
    '_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}',
    '',
  ],
  [',i=t=>t', ''],
  [/const s=i\(t\)\.nextSibling;i\(t\)/, 'const s=t.nextSibling;t'],
  [',T as mathml', ''],
  [',w as svg', ''],

  // Nothing is drawn before something else, or into another document.
  [
    /class R\{.*?(?=class k)/,
    `const G=t=>C.get(t)??C.set(t,new S(t)).get(t),
W=({el:t,parts:i},s)=>{const e=l.importNode(t.content,!0);P.currentNode=e;let h,o=-1;
const n=i.map(t=>{for(;o<t.index;o++)h=P.nextNode();return s(t,h)});P.currentNode=l;return[e,n]};
class R{constructor(t){this._$AD=t,this.v=t.parts.map(()=>A)}
u(){const[t,i]=W(this._$AD,(t,i)=>t.set||t.text?i:new k(i,i.nextSibling));this.n=i;return t}
p(t){t.forEach((t,i)=>{const{set:s,name:e}=this._$AD.parts[i];let h=this.n[i];
s||h instanceof k||a(t)||(h.textContent="",h=this.n[i]=new k(h.appendChild(c()),null));
if(h instanceof k)h._$AI(t);else if(t!==this.v[i]){s?s(h,e,t,this.v[i]):h.textContent=t===A?null:t;this.v[i]=t}})}}`,
  ],
  ['new R(e,this),s=t.u(this.options)', 'new R(e),s=t.u()'],
  [
    'new k(this.O(c()),this.O(c()),this,this.options)',
    'new k(this.O(c()),this.O(c()))',
  ],
  // What is drawn with options is drawn once: it needs no marks and no parts.
  [
    /const D=.*?(?=;export)/,
    `const F=(t,i,s)=>{if(u(t))t.forEach(t=>F(t,i,s));
else if(a(t))t===A||null==t||""===t||i.insertBefore(l.createTextNode(t),s);
else if(t.strings){const e=G(t.strings),[h,o]=W(e,(t,i)=>i);
t.values.forEach((t,i)=>{const s=o[i],{set:h,name:n,text:r}=e.parts[i];
h?t===A||h(s,n,t,A):r?F(t,s,null):(F(t,s.parentNode,s),s.remove())});i.insertBefore(h,s)}
else i.insertBefore(t,s)},
D=(t,i,s)=>s?F(t,i,null):(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)`,
  ],

  // Expressions are never directives, and lists are arrays.
  [/function M\(t,i,s=t,e\)\{.*?,i\}(?=const G)/, ''],
  ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
  [',d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', ''],
  ['d(t)?this.k', 'u(t)?this.k'],
  [/const j=\{.*?\}(?=,)/, 'let j'],
  ['j as _$LH,', ''],
  ['for(this._$AP?.(!1,!0,s);', 'for(;'],
  [/setConnected\(t\)\{.*?\}(?=\}class H)/, ''],
  [
    /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}.*?(?=_\$AI)/,
    'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
  ],

  // Expressions are never `noChange`; listeners are functions without options.
  // So an attribute's part is its element and its last value, and what sets it.
  [
    /class H\{.*?(?=let j)/,
    `const H=(t,i,s)=>s===A?t.removeAttribute(i):t.setAttribute(i,s??""),
I=(t,i,s)=>{t[i]=s===A?void 0:s},
L=(t,i,s)=>t.toggleAttribute(i,!!s&&s!==A),
z=(t,i,s,e)=>{e!==A&&t.removeEventListener(i,e),s!==A&&t.addEventListener(i,s)};`,
  ],
  ['E=Symbol.for("lit-noChange"),', ''],
  ['&&t!==E&&this._(t)', '&&this._(t)'],
  ['E as noChange,', ''],

  // No polyfills, no count of versions.
  [/,B=t\.litHtmlPolyfillSupport;.*?;(?=const F)/, ';'],
];
