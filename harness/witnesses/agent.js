📦
330632 /src/index.js
✄
var Gf=Object.defineProperty;var ha=(t,e)=>{for(var n in e)Gf(t,n,{get:e[n],enumerable:!0})};var Ze=[],Je=[],uo="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=uo.length;t<e;++t)Ze[t]=uo[t],Je[uo.charCodeAt(t)]=t;Je[45]=62;Je[95]=63;function Hf(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function Wf(t,e,n){return(e+n)*3/4-n}function ga(t){let e=Hf(t),n=e[0],r=e[1],o=new Uint8Array(Wf(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=Je[t.charCodeAt(a)]<<18|Je[t.charCodeAt(a+1)]<<12|Je[t.charCodeAt(a+2)]<<6|Je[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=Je[t.charCodeAt(a)]<<2|Je[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=Je[t.charCodeAt(a)]<<10|Je[t.charCodeAt(a+1)]<<4|Je[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function qf(t){return Ze[t>>18&63]+Ze[t>>12&63]+Ze[t>>6&63]+Ze[t&63]}function Zf(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(qf(i))}return r.join("")}function fo(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(Zf(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(Ze[i>>2]+Ze[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(Ze[i>>10]+Ze[i>>4&63]+Ze[i<<2&63]+"=")}return r.join("")}function mn(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,f=n?o-1:0,p=n?-1:1,u=t[e+f];for(f+=p,i=u&(1<<-d)-1,u>>=-d,d+=a;d>0;)i=i*256+t[e+f],f+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+f],f+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(u?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(u?-1:1)*s*Math.pow(2,i-r)}function po(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,f=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,u=r?0:i-1,g=r?1:-1,m=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+f>=1?e+=p/l:e+=p*Math.pow(2,1-f),e*l>=2&&(s++,l/=2),s+f>=d?(a=0,s=d):s+f>=1?(a=(e*l-1)*Math.pow(2,o),s=s+f):(a=e*Math.pow(2,f-1)*Math.pow(2,o),s=0));o>=8;)t[n+u]=a&255,u+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+u]=s&255,u+=g,s/=256,c-=8;t[n+u-g]|=m*128}var Yf={INSPECT_MAX_BYTES:50},mo=2147483647;h.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(h.prototype,"parent",{enumerable:!0,get:function(){if(h.isBuffer(this))return this.buffer}});Object.defineProperty(h.prototype,"offset",{enumerable:!0,get:function(){if(h.isBuffer(this))return this.byteOffset}});function Xe(t){if(t>mo)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,h.prototype),e}function h(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return vo(t)}return ba(t,e,n)}h.poolSize=8192;function ba(t,e,n){if(typeof t=="string")return ep(t,e);if(ArrayBuffer.isView(t))return tp(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return go(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return h.from(r,e,n);let o=np(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return h.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}h.from=function(t,e,n){return ba(t,e,n)};Object.setPrototypeOf(h.prototype,Uint8Array.prototype);Object.setPrototypeOf(h,Uint8Array);function Ea(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function Xf(t,e,n){return Ea(t),t<=0?Xe(t):e!==void 0?typeof n=="string"?Xe(t).fill(e,n):Xe(t).fill(e):Xe(t)}h.alloc=function(t,e,n){return Xf(t,e,n)};function vo(t){return Ea(t),Xe(t<0?0:yo(t)|0)}h.allocUnsafe=function(t){return vo(t)};h.allocUnsafeSlow=function(t){return vo(t)};function ep(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!h.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=wa(t,e)|0,r=Xe(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function ho(t){let e=t.length<0?0:yo(t.length)|0,n=Xe(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function tp(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return go(e.buffer,e.byteOffset,e.byteLength)}return ho(t)}function go(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,h.prototype),r}function np(t){if(h.isBuffer(t)){let e=yo(t.length)|0,n=Xe(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?Xe(0):ho(t);if(t.type==="Buffer"&&Array.isArray(t.data))return ho(t.data)}function yo(t){if(t>=mo)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+mo.toString(16)+" bytes");return t|0}h.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==h.prototype};h.compare=function(e,n){if(e instanceof Uint8Array&&(e=h.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=h.from(n,n.offset,n.byteLength)),!h.isBuffer(e)||!h.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};h.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};h.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return h.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=h.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(h.isBuffer(s)||(s=h.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(h.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function wa(t,e){if(h.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return _o(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return La(t).length;default:if(o)return r?-1:_o(t).length;e=(""+e).toLowerCase(),o=!0}}h.byteLength=wa;function rp(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return pp(this,e,n);case"utf8":case"utf-8":return Na(this,e,n);case"ascii":return up(this,e,n);case"latin1":case"binary":return fp(this,e,n);case"base64":return cp(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return mp(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}h.prototype._isBuffer=!0;function wt(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}h.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)wt(this,n,n+1);return this};h.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)wt(this,n,n+3),wt(this,n+1,n+2);return this};h.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)wt(this,n,n+7),wt(this,n+1,n+6),wt(this,n+2,n+5),wt(this,n+3,n+4);return this};h.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?Na(this,0,e):rp.apply(this,arguments)};h.prototype.toLocaleString=h.prototype.toString;h.prototype.equals=function(e){if(!h.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:h.compare(this,e)===0};h.prototype.inspect=function(){let e="",n=Yf.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};h.prototype[Symbol.for("nodejs.util.inspect.custom")]=h.prototype.inspect;h.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=h.from(e,e.offset,e.byteLength)),!h.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let f=0;f<l;++f)if(c[f]!==d[f]){s=c[f],a=d[f];break}return s<a?-1:a<s?1:0};function Sa(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=h.from(e,r)),h.isBuffer(e))return e.length===0?-1:_a(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):_a(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function _a(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,f){return i===1?d[f]:d.readUInt16BE(f*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let f=0;f<a;f++)if(l(t,c+f)!==l(e,f)){d=!1;break}if(d)return c}return-1}h.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};h.prototype.indexOf=function(e,n,r){return Sa(this,e,n,r,!0)};h.prototype.lastIndexOf=function(e,n,r){return Sa(this,e,n,r,!1)};function op(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function ip(t,e,n,r){return Yn(_o(e,t.length-n),t,n,r)}function sp(t,e,n,r){return Yn(vp(e),t,n,r)}function ap(t,e,n,r){return Yn(La(e),t,n,r)}function lp(t,e,n,r){return Yn(yp(e,t.length-n),t,n,r)}h.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return op(this,e,n,r);case"utf8":case"utf-8":return ip(this,e,n,r);case"ascii":case"latin1":case"binary":return sp(this,e,n,r);case"base64":return ap(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return lp(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};h.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function cp(t,e,n){return e===0&&n===t.length?fo(t):fo(t.slice(e,n))}function Na(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,f;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(f=(i&31)<<6|l&63,f>127&&(s=f));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(f=(i&15)<<12|(l&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(s=f));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(f=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,f>65535&&f<1114112&&(s=f))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return dp(r)}var va=4096;function dp(t){let e=t.length;if(e<=va)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=va));return n}function up(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function fp(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function pp(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=bp[t[i]];return o}function mp(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}h.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,h.prototype),o};function Ne(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}h.prototype.readUintLE=h.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};h.prototype.readUintBE=h.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};h.prototype.readUint8=h.prototype.readUInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]};h.prototype.readUint16LE=h.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]|this[e+1]<<8};h.prototype.readUint16BE=h.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]<<8|this[e+1]};h.prototype.readUint32LE=h.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};h.prototype.readUint32BE=h.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};h.prototype.readBigUInt64LE=function(e){e=e>>>0,Ft(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&hn(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};h.prototype.readBigUInt64BE=function(e){e=e>>>0,Ft(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&hn(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};h.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};h.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};h.prototype.readInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};h.prototype.readInt16LE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};h.prototype.readInt16BE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};h.prototype.readInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};h.prototype.readInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};h.prototype.readBigInt64LE=function(e){e=e>>>0,Ft(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&hn(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};h.prototype.readBigInt64BE=function(e){e=e>>>0,Ft(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&hn(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};h.prototype.readFloatLE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),mn(this,e,!0,23,4)};h.prototype.readFloatBE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),mn(this,e,!1,23,4)};h.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),mn(this,e,!0,52,8)};h.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),mn(this,e,!1,52,8)};function Le(t,e,n,r,o,i){if(!h.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}h.prototype.writeUintLE=h.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Le(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};h.prototype.writeUintBE=h.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Le(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};h.prototype.writeUint8=h.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,1,255,0),this[n]=e&255,n+1};h.prototype.writeUint16LE=h.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};h.prototype.writeUint16BE=h.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};h.prototype.writeUint32LE=h.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};h.prototype.writeUint32BE=h.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function xa(t,e,n,r,o){Ta(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function ka(t,e,n,r,o){Ta(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}h.prototype.writeBigUInt64LE=function(e,n=0){return xa(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};h.prototype.writeBigUInt64BE=function(e,n=0){return ka(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};h.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Le(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};h.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Le(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};h.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};h.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};h.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};h.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};h.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};h.prototype.writeBigInt64LE=function(e,n=0){return xa(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};h.prototype.writeBigInt64BE=function(e,n=0){return ka(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function Ia(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function Ca(t,e,n,r,o){return e=+e,n=n>>>0,o||Ia(t,e,n,4,34028234663852886e22,-34028234663852886e22),po(t,e,n,r,23,4),n+4}h.prototype.writeFloatLE=function(e,n,r){return Ca(this,e,n,!0,r)};h.prototype.writeFloatBE=function(e,n,r){return Ca(this,e,n,!1,r)};function Aa(t,e,n,r,o){return e=+e,n=n>>>0,o||Ia(t,e,n,8,17976931348623157e292,-17976931348623157e292),po(t,e,n,r,52,8),n+8}h.prototype.writeDoubleLE=function(e,n,r){return Aa(this,e,n,!0,r)};h.prototype.writeDoubleBE=function(e,n,r){return Aa(this,e,n,!1,r)};h.prototype.copy=function(e,n,r,o){if(!h.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};h.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!h.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=h.isBuffer(e)?e:h.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var jt={};function bo(t,e,n){jt[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}bo("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);bo("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);bo("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=ya(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=ya(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function ya(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function hp(t,e,n){Ft(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&hn(e,t.length-(n+1))}function Ta(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new jt.ERR_OUT_OF_RANGE("value",a,t)}hp(r,o,i)}function Ft(t,e){if(typeof t!="number")throw new jt.ERR_INVALID_ARG_TYPE(e,"number",t)}function hn(t,e,n){throw Math.floor(t)!==t?(Ft(t,n),new jt.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new jt.ERR_BUFFER_OUT_OF_BOUNDS:new jt.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var gp=/[^+/0-9A-Za-z-_]/g;function _p(t){if(t=t.split("=")[0],t=t.trim().replace(gp,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function _o(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function vp(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function yp(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function La(t){return ga(_p(t))}function Yn(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var bp=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var Jt={};ha(Jt,{ArtMethod:()=>cr,ArtStackVisitor:()=>Xo,DVM_JNI_ENV_OFFSET_SELF:()=>Xa,HandleVector:()=>wn,VariableSizedHandleScope:()=>Sn,backtrace:()=>hi,deoptimizeBootImage:()=>yi,deoptimizeEverything:()=>vi,deoptimizeMethod:()=>_i,ensureClassInitialized:()=>zm,getAndroidApiLevel:()=>fe,getAndroidVersion:()=>Nn,getApi:()=>X,getArtApexVersion:()=>ai,getArtClassSpec:()=>ci,getArtFieldSpec:()=>hr,getArtMethodSpec:()=>_e,getArtThreadFromEnv:()=>gr,getArtThreadSpec:()=>Bt,makeArtClassLoaderVisitor:()=>pi,makeArtClassVisitor:()=>fi,makeMethodMangler:()=>mi,makeObjectVisitorPredicate:()=>Ei,revertGlobalPatches:()=>xn,translateMethod:()=>jh,withAllArtThreadsSuspended:()=>ui,withRunnableArtThread:()=>$e});var{pageSize:Eo,pointerSize:Ep}=Process,wo=class{constructor(e){this.sliceSize=e,this.slicesPerPage=Eo/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<Eo){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),f=o||c.and(a).isNull();if(d&&f)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(Eo,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=Pa(o.sub(e)),a=Pa(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function Pa(t){let e=Ep===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function So(t){return new wo(t)}function Ce(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var Xn={v1_0:805371904,v1_2:805372416},er={canTagObjects:1},{pointerSize:wp}=Process,Sp={exceptions:"propagate"};function et(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}et.prototype.deallocate=gn(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});et.prototype.getLoadedClasses=gn(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ce("EnvJvmti::getLoadedClasses",r)});et.prototype.iterateOverInstancesOfClass=gn(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ce("EnvJvmti::iterateOverInstancesOfClass",i)});et.prototype.getObjectsWithTags=gn(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ce("EnvJvmti::getObjectsWithTags",s)});et.prototype.addCapabilities=gn(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function gn(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*wp).readPointer(),e,n,Sp));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function tt(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function Ie(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function y(t,e){this.handle=t,this.vm=e}var tr=Process.pointerSize,ft=2,Np=28,xp=34,kp=37,Ip=40,Cp=43,Ap=46,Tp=49,Lp=52,Pp=55,Mp=58,Op=61,Rp=64,jp=67,Fp=70,Up=73,Dp=76,Bp=79,Jp=82,$p=85,zp=88,Vp=91,Gp=114,Hp=117,Wp=120,qp=123,Zp=126,Kp=129,Qp=132,Yp=135,Xp=138,e0=141,t0=95,n0=96,r0=97,o0=98,i0=99,s0=100,a0=101,l0=102,c0=103,d0=104,u0=105,f0=106,p0=107,m0=108,h0=109,g0=110,_0=111,v0=112,y0=145,b0=146,E0=147,w0=148,S0=149,N0=150,x0=151,k0=152,I0=153,C0=154,A0=155,T0=156,L0=157,P0=158,M0=159,O0=160,R0=161,j0=162,F0={pointer:xp,uint8:kp,int8:Ip,uint16:Cp,int16:Ap,int32:Tp,int64:Lp,float:Pp,double:Mp,void:Op},U0={pointer:Rp,uint8:jp,int8:Fp,uint16:Up,int16:Dp,int32:Bp,int64:Jp,float:$p,double:zp,void:Vp},D0={pointer:Gp,uint8:Hp,int8:Wp,uint16:qp,int16:Zp,int32:Kp,int64:Qp,float:Yp,double:Xp,void:e0},B0={pointer:t0,uint8:n0,int8:r0,uint16:o0,int16:i0,int32:s0,int64:a0,float:l0,double:c0},J0={pointer:d0,uint8:u0,int8:f0,uint16:p0,int16:m0,int32:h0,int64:g0,float:_0,double:v0},$0={pointer:y0,uint8:b0,int8:E0,uint16:w0,int16:S0,int32:N0,int64:x0,float:k0,double:I0},z0={pointer:C0,uint8:A0,int8:T0,uint16:L0,int16:P0,int32:M0,int64:O0,float:R0,double:j0},Oa={exceptions:"propagate"},No=null,Ro=[];y.dispose=function(t){Ro.forEach(t.deleteGlobalRef,t),Ro=[]};function St(t){return Ro.push(t),t}function nr(t){return No===null&&(No=t.handle.readPointer()),No}function j(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(nr(this).add(t*tr).readPointer(),e,n,Oa));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}y.prototype.getVersion=j(4,"int32",["pointer"],function(t){return t(this.handle)});y.prototype.findClass=j(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});y.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,V0(this.vm,e)),o};function V0(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}y.prototype.fromReflectedMethod=j(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.fromReflectedField=j(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.toReflectedMethod=j(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getSuperclass=j(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isAssignableFrom=j(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.toReflectedField=j(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.throw=j(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.exceptionOccurred=j(15,"pointer",["pointer"],function(t){return t(this.handle)});y.prototype.exceptionDescribe=j(16,"void",["pointer"],function(t){t(this.handle)});y.prototype.exceptionClear=j(17,"void",["pointer"],function(t){t(this.handle)});y.prototype.pushLocalFrame=j(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.popLocalFrame=j(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newGlobalRef=j(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.deleteGlobalRef=j(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.deleteLocalRef=j(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.isSameObject=j(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.newLocalRef=j(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.allocObject=j(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectClass=j(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isInstanceOf=j(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.getMethodId=j(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getFieldId=j(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getIntField=j(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStaticMethodId=j(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticFieldId=j(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticIntField=j(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStringLength=j(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getStringChars=j(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringChars=j(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.newStringUtf=j(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});y.prototype.getStringUtfChars=j(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringUtfChars=j(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.getArrayLength=j(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newObjectArray=j(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getObjectArrayElement=j(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});y.prototype.setObjectArrayElement=j(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});y.prototype.newBooleanArray=j(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newByteArray=j(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newCharArray=j(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newShortArray=j(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newIntArray=j(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newLongArray=j(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newFloatArray=j(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newDoubleArray=j(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.getBooleanArrayElements=j(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getByteArrayElements=j(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getCharArrayElements=j(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getShortArrayElements=j(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getIntArrayElements=j(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getLongArrayElements=j(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getFloatArrayElements=j(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getDoubleArrayElements=j(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseBooleanArrayElements=j(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ft)});y.prototype.releaseByteArrayElements=j(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ft)});y.prototype.releaseCharArrayElements=j(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ft)});y.prototype.releaseShortArrayElements=j(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ft)});y.prototype.releaseIntArrayElements=j(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ft)});y.prototype.releaseLongArrayElements=j(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ft)});y.prototype.releaseFloatArrayElements=j(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ft)});y.prototype.releaseDoubleArrayElements=j(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ft)});y.prototype.getByteArrayRegion=j(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setBooleanArrayRegion=j(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setByteArrayRegion=j(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setCharArrayRegion=j(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setShortArrayRegion=j(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setIntArrayRegion=j(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setLongArrayRegion=j(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setFloatArrayRegion=j(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setDoubleArrayRegion=j(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.registerNatives=j(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.monitorEnter=j(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.monitorExit=j(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getDirectBufferAddress=j(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectRefType=j(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var Ma=new Map;function rr(t,e,n,r){return Fo(this,"p",H0,t,e,n,r)}function jo(t,e,n,r){return Fo(this,"v",W0,t,e,n,r)}function G0(t,e,n,r){return Fo(this,"n",q0,t,e,n,r)}function Fo(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=Ma.get(a);return l===void 0&&(l=n(t,r,o,i,Oa),Ma.set(a,l)),l}function H0(t,e,n,r,o){return new NativeFunction(nr(t).add(e*tr).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function W0(t,e,n,r,o){return new NativeFunction(nr(t).add(e*tr).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function q0(t,e,n,r,o){return new NativeFunction(nr(t).add(e*tr).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}y.prototype.constructor=function(t,e){return jo.call(this,Np,"pointer",t,e)};y.prototype.vaMethod=function(t,e,n){let r=F0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return jo.call(this,r,t,e,n)};y.prototype.nonvirtualVaMethod=function(t,e,n){let r=U0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return G0.call(this,r,t,e,n)};y.prototype.staticVaMethod=function(t,e,n){let r=D0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return jo.call(this,r,t,e,n)};y.prototype.getField=function(t){let e=B0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return rr.call(this,e,t,[])};y.prototype.getStaticField=function(t){let e=$0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return rr.call(this,e,t,[])};y.prototype.setField=function(t){let e=J0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return rr.call(this,e,"void",[t])};y.prototype.setStaticField=function(t){let e=z0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return rr.call(this,e,"void",[t])};var xo=null;y.prototype.javaLangClass=function(){if(xo===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);xo={handle:St(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return xo};var ko=null;y.prototype.javaLangObject=function(){if(ko===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);ko={handle:St(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return ko};var Io=null;y.prototype.javaLangReflectConstructor=function(){if(Io===null){let t=this.findClass("java/lang/reflect/Constructor");try{Io={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Io};var Co=null;y.prototype.javaLangReflectMethod=function(){if(Co===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);Co={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return Co};var Ao=null;y.prototype.javaLangReflectField=function(){if(Ao===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);Ao={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return Ao};var To=null;y.prototype.javaLangReflectTypeVariable=function(){if(To===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);To={handle:St(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return To};var Lo=null;y.prototype.javaLangReflectWildcardType=function(){if(Lo===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);Lo={handle:St(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Lo};var Po=null;y.prototype.javaLangReflectGenericArrayType=function(){if(Po===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{Po={handle:St(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Po};var Mo=null;y.prototype.javaLangReflectParameterizedType=function(){if(Mo===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);Mo={handle:St(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Mo};var Oo=null;y.prototype.javaLangString=function(){if(Oo===null){let t=this.findClass("java/lang/String");try{Oo={handle:St(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return Oo};y.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};y.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};y.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};y.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};y.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};y.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};y.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var Ra=65542,Ut=Process.pointerSize,Uo=Process.getCurrentThreadId(),Nt=new Map,_n=new Map;function Ke(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*Ut).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*Ut).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*Ut).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),f=d!==null;f||(d=this.attachCurrentThread(),Nt.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===Uo;if(p||this.unlink(l),!f&&!p){let u=Nt.get(l);Nt.delete(l),u&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(Ut);return Ce("VM::AttachCurrentThread",n(e,a,NULL)),new y(a.readPointer(),this)},this.detachCurrentThread=function(){Ce("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();Nt.has(a)&&Nt.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(Ut),c=o(e,l,Ra);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ce("VM::GetEnv",c),new y(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(Ra);return a===null?null:new y(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(Ut);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=_n.get(a);c===void 0?_n.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=_n.get(a);l[1]===1?_n.delete(a):l[1]--};function s(a){let l=_n.get(a);return l===void 0?null:l[0]}i.call(this)}Ke.dispose=function(t){Nt.get(Uo)===!0&&(Nt.delete(Uo),t.detachCurrentThread())};var Z0=4,w=Process.pointerSize,{readU32:K0,readPointer:Q0,writeU32:Y0,writePointer:X0}=NativePointer.prototype,em=1,tm=8,nm=16,ar=256,rm=524288,om=2097152,Ya=1073741824,im=524288,sm=134217728,ja=1048576,am=2097152,lm=268435456,cm=268435456,dm=0,Zo=3,Ko=5,si=ptr(1).not(),um=2147467263,fm=4294963200,mr=17*w,pm=18*w,Xa=12,mm=112,hm=116,gm=0,Bo=56,Fa=4,_m=8,vm=10,ym=12,bm=14,Em=28,wm=36,Sm=0,Nm=1,xm=2,km=3,Im=4,Cm=5,Am=6,Tm=7,Ua=2147483648,Lm=28,En=3*w,Pm=3*w,Mm=1,Om=1,el=Ie(Gm),Rm=Ie(oh),_e=Ie(sh),Bt=Ie(ah),jm=Ie(lh),Fm=Ie(_h),Nn=Ie(fh),tl=Ie(ph),fe=Ie(mh),ai=Ie(hh),Um=Ie(Eh),Dm=Process.arch==="ia32"?sg:ig,ue={exceptions:"propagate"},vn={},Jo=null,$o=null,nl=null,we=null,li=[],lr=new Map,rl=[],zo=null,Da=0,Ba=!1,Ja=!1,yn=null,Bm=[],Vo=null,or=null;function X(){return Jo===null&&(Jo=Jm()),Jo}function Jm(){let t=Process.enumerateModules().filter(u=>/^lib(art|dvm).so$/.test(u.name)).filter(u=>!/\/system\/fake-libs/.test(u.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(u){let{module:g}=this,m=g.findExportByName(u);return m===null&&(m=g.findSymbolByName(u)),m},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(u){this.artInterpreterToCompiledCodeBridge=u},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],ue)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],ue)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(u){let g;fe()>=26?g=Dm(u,["pointer","pointer"]):g=new NativeFunction(u,"pointer",["pointer","pointer"],ue),this["art::JavaVMExt::DecodeGlobal"]=function(m,_,v){return g(m,v)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(u){let g=new NativeFunction(u,"void",["pointer"],ue);this["art::ThreadList::SuspendAll"]=function(m,_,v){return g(m)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer"],ue);this["art::ClassLinker::VisitClasses"]=function(m,_){g(m,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer","bool","int","pointer"],ue);this["art::gc::Heap::GetInstances"]=function(m,_,v,b,E){g(m,_,v,0,b,E)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(u){this["art::StackVisitor::DescribeLocation"]=sr(u,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(u){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=bh(u)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(u){this["art::mirror::Class::GetDescriptor"]=u},_ZN3art6mirror5Class11GetLocationEv:function(u){this["art::mirror::Class::GetLocation"]=sr(u,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(u){this["art::ArtMethod::PrettyMethod"]=sr(u,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(u){this["art::ArtMethod::PrettyMethodNullSafe"]=sr(u,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(u){this["art::mirror::Object::Clone"]=new NativeFunction(u,"pointer",["pointer","pointer"],ue)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","pointer"],ue);this["art::mirror::Object::Clone"]=function(m,_){let v=NULL;return g(m,_,v)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","uint"],ue);this["art::mirror::Object::Clone"]=function(m,_){return g(m,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(u){let g=new NativeFunction(u,"void",["pointer"],ue);this["art::Instrumentation::DeoptimizeEverything"]=function(m,_){g(m)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(u){this.isJdwpStarted=()=>!u.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(u){this.isDebuggerActive=()=>!!u.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(u){this.gDvmJni=u},gDvm:function(u){this.gDvm=u}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[u,g]of Object.entries(s)){let m=o.find(u);m!==null?typeof g=="function"?g.call(o,m):o[g[0]]=new NativeFunction(m,g[1],g[2],ue):l.has(u)||c.push(u)}for(let[u,g]of Object.entries(a)){let m=o.find(u);m!==null?g.call(o,m):l.has(u)||c.push(u)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(w),f=Memory.alloc(Z0);if(Ce("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,f)),f.readInt()===0)return null;if(o.vm=d.readPointer(),r){let u=fe(),g;u>=27?g=33554432:u>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let m=o.vm.add(w).readPointer();o.artRuntime=m;let _=el(o),v=_.offset,b=v.instrumentation;o.artInstrumentation=b!==null?m.add(b):null,ai()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=m.add(v.heap).readPointer(),o.artThreadList=m.add(v.threadList).readPointer();let N=m.add(v.classLinker).readPointer(),F=ih(m,_).offset,J=N.add(F.quickResolutionTrampoline).readPointer(),U=N.add(F.quickImtConflictTrampoline).readPointer(),D=N.add(F.quickGenericJniTrampoline).readPointer(),S=N.add(F.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:N,quickResolutionTrampoline:J,quickImtConflictTrampoline:U,quickGenericJniTrampoline:D,quickToInterpreterBridgeTrampoline:S};let R=new Ke(o);o.artQuickGenericJniTrampoline=Go(D,R),o.artQuickToInterpreterBridge=Go(S,R),o.artQuickResolutionTrampoline=Go(J,R),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=Xh(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=eg(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),we=Nh(o,R),og(o);let B=null;Object.defineProperty(o,"jvmti",{get(){return B===null&&(B=[$m(R,this.artRuntime)]),B[0]}})}let p=e.enumerateImports().filter(u=>u.name.indexOf("_Z")===0).reduce((u,g)=>(u[g.name]=g.address,u),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],ue),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],ue),nl=r?ni:ri,o}function $m(t,e){let n=null;return t.perform(()=>{let r=X().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(w);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=Xn.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new et(l,t);let c=Memory.alloc(8);c.writeU64(er.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function zm(t,e){X().flavor==="art"&&t.getClassName(e)}function Vm(t){return{offset:w===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function Gm(t){let e=t.vm,n=t.artRuntime,r=w===4?200:384,o=r+100*w,i=fe(),s=tl(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=w)if(n.add(d).readPointer().equals(e)){let p,u=null;i>=33||s==="Tiramisu"||a?(p=[d-4*w],u=d-w):i>=30||s==="R"?(p=[d-3*w,d-4*w],u=d-w):i>=29?p=[d-2*w]:i>=27?p=[d-En-3*w]:p=[d-En-2*w];for(let g of p){let m=g-w,_=m-w,v;a?v=_-9*w:i>=24?v=_-8*w:i>=23?v=_-7*w:v=_-4*w;let b={offset:{heap:v,threadList:_,internTable:m,classLinker:g,jniIdManager:u}};if(ol(n,b)!==null){l=b;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=ai()>=36e7;return l.offset.instrumentation=c?Qm(t):Wm(t),l.offset.jniIdsIndirection=th(t),l}var Hm={ia32:$a,x64:$a,arm:qm,arm64:Zm};function Wm(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:tt(e,Hm[Process.arch],{limit:30})}function $a(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function qm(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function Zm(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var Km={ia32:za,x64:za,arm:Ym,arm64:Xm};function Qm(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:tt(e,Km[Process.arch],{limit:30})}function za(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function Ym(t){return null}function Xm(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var eh={ia32:Va,x64:Va,arm:nh,arm64:rh};function th(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=tt(e,eh[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function Va(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function nh(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function rh(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function oh(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${w}-${fe()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function ih(t,e){let n=ol(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function ol(t,e){if($o!==null)return $o;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=w===4?100:200,a=s+100*w,l=fe(),c=null;for(let d=s;d!==a;d+=w)if(o.add(d).readPointer().equals(i)){let p;l>=30||tl()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let u=d+p*w,g;l>=23?g=u-2*w:g=u-3*w,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:u-w,quickGenericJniTrampoline:u,quickToInterpreterBridgeTrampoline:u+w}};break}return c!==null&&($o=c),c}function ci(t){let n=null;return t.perform(r=>{let o=hr(t),i=_e(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:w,artArrayEntrySize:i.size,artArrayMax:100},l=(p,u,g)=>{let m=p.add(u).readPointer();if(m.isNull())return null;let _=g===4?m.readU32():m.readU64().valueOf();return _<=0?null:{length:_,data:m.add(g)}},c=(p,u,g,m)=>{try{let _=l(p,u,m.artArrayLengthSize);if(_===null)return!1;let v=Math.min(_.length,m.artArrayMax);for(let b=0;b!==v;b++)if(_.data.add(b*m.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),f=r.newGlobalRef(d);try{let p;$e(t,r,D=>{p=X()["art::JavaVMExt::DecodeGlobal"](t,D,f)});let u=Wa(r.getFieldId(f,"name","Ljava/lang/String;")),g=Wa(r.getStaticFieldId(f,"MAX_PRIORITY","I")),m=-1,_=-1;for(let D=0;D!==256;D+=4)m===-1&&c(p,D,g,s)&&(m=D),_===-1&&c(p,D,u,s)&&(_=D);if(_===-1||m===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let v=_!==m?m:0,b=_,E=-1,N=gi(r.getMethodId(f,"getName","()Ljava/lang/String;"));for(let D=0;D!==256;D+=4)E===-1&&c(p,D,N,a)&&(E=D);if(E===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let F=-1,U=l(p,E,a.artArrayLengthSize).length;for(let D=E;D!==256;D+=4)if(p.add(D).readU16()===U){F=D;break}if(F===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:b,methods:E,sfields:v,copiedMethodsOffset:F}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(f)}}),n}function sh(t){let e=X(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=gi(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=fe(),d=c<=21?8:w,f=em|tm|nm|ar,p=~(Ya|lm|am)>>>0,u=null,g=null,m=2;for(let b=0;b!==64&&m!==0;b+=4){let E=i.add(b);if(u===null){let N=E.readPointer();N.compare(a)>=0&&N.compare(l)<0&&(u=b,m--)}g===null&&(E.readU32()&p)===f&&(g=b,m--)}if(m!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=u+d;n={size:c<=21?_+32:_+w,offset:{jniCode:u,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=u-d)}),n}function hr(t){let e=fe();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function ah(t){let e=fe(),n;return t.perform(r=>{let o=gr(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,f=null;for(let p=144;p!==256;p+=w)if(o.add(p).readPointer().equals(i)){a=p-6*w,d=p-4*w,f=p+2*w,e<=22&&(a-=w,s=a-w-9*8-3*4,l=p+6*w,d-=w,f-=w),c=p+9*w,e<=22&&(c+=2*w+4,w===8&&(c+=4)),e>=23&&(c+=w);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:f}}}),n}function lh(){return fe()>=23?{offset:{topQuickFrame:0,link:w}}:{offset:{topQuickFrame:2*w,link:0}}}var ch={ia32:Ga,x64:Ga,arm:dh,arm64:uh};function Go(t,e){let n;return e.perform(r=>{let o=gr(r),i=ch[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function Ga(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function dh(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function uh(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function gr(t){return t.handle.add(w).readPointer()}function fh(){return di("ro.build.version.release")}function ph(){return di("ro.build.version.codename")}function mh(){return parseInt(di("ro.build.version.sdk"),10)}function hh(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):Ha()}catch{return Ha()}}function Ha(){return fe()*1e7}var Ho=null,gh=92;function di(t){Ho===null&&(Ho=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],ue));let e=Memory.alloc(gh);return Ho(Memory.allocUtf8String(t),e),e.readUtf8String()}function $e(t,e,n){let r=Fm(t,e),o=gr(e).toString();if(vn[o]=n,r(e.handle),vn[o]!==void 0)throw delete vn[o],new Error("Unable to perform state transition; please file a bug")}function _h(t,e){let n=new NativeCallback(vh,"void",["pointer"]);return al(t,e,n)}function vh(t){let e=t.toString(),n=vn[e];delete vn[e],n(t)}function ui(t){let e=X(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var Qo=class{constructor(e){let n=Memory.alloc(4*w),r=n.add(w);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*w).writePointer(o),this.handle=n,this._onVisit=o}};function fi(t){return X()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new Qo(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var Yo=class{constructor(e){let n=Memory.alloc(4*w),r=n.add(w);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*w).writePointer(o),this.handle=n,this._onVisit=o}};function pi(t){return new Yo(t)}var yh={"include-inlined-frames":0,"skip-inlined-frames":1},Xo=class{constructor(e,n,r,o=0,i=!0){let s=X(),a=512,l=3*w,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,yh[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let f=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*w).writePointer(f),this.handle=c,this._onVisitFrame=f;let p=c.add(w===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(w),this._curQuickFramePc=p.add(2*w),this._curOatQuickMethodHeader=p.add(3*w),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){X()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new cr(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new fr;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},cr=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new fr;return X()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function bh(t){return function(e){let n=Memory.alloc(12);return Um(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function Eh(t){let e=NULL;switch(Process.arch){case"ia32":e=Dt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Dt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Dt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Dt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],ue)}var wh={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},ei={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Dt(t,e){zo===null&&(zo=Memory.alloc(Process.pageSize));let n=zo.add(Da),r=Process.arch,o=ei[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),Da+=t,r==="arm"?n.or(1):n}function Sh(t,e){xh(e),Th(e)}function Nh(t,e){let n=Bt(e).offset,r=jm().offset,o=`
#include <gum/guminterceptor.h>

extern GMutex lock;
extern GHashTable * methods;
extern GHashTable * replacements;
extern gpointer last_seen_art_method;

extern gpointer get_oat_quick_method_header_impl (gpointer method, gpointer pc);

void
init (void)
{
  g_mutex_init (&lock);
  methods = g_hash_table_new_full (NULL, NULL, NULL, NULL);
  replacements = g_hash_table_new_full (NULL, NULL, NULL, NULL);
}

void
finalize (void)
{
  g_hash_table_unref (replacements);
  g_hash_table_unref (methods);
  g_mutex_clear (&lock);
}

gboolean
is_replacement_method (gpointer method)
{
  gboolean is_replacement;

  g_mutex_lock (&lock);

  is_replacement = g_hash_table_contains (replacements, method);

  g_mutex_unlock (&lock);

  return is_replacement;
}

gpointer
get_replacement_method (gpointer original_method)
{
  gpointer replacement_method;

  g_mutex_lock (&lock);

  replacement_method = g_hash_table_lookup (methods, original_method);

  g_mutex_unlock (&lock);

  return replacement_method;
}

void
set_replacement_method (gpointer original_method,
                        gpointer replacement_method)
{
  g_mutex_lock (&lock);

  g_hash_table_insert (methods, original_method, replacement_method);
  g_hash_table_insert (replacements, replacement_method, original_method);

  g_mutex_unlock (&lock);
}

void
synchronize_replacement_methods (guint quick_code_offset,
                                 void * nterp_entrypoint,
                                 void * quick_to_interpreter_bridge)
{
  GHashTableIter iter;
  gpointer hooked_method, replacement_method;

  g_mutex_lock (&lock);

  g_hash_table_iter_init (&iter, methods);
  while (g_hash_table_iter_next (&iter, &hooked_method, &replacement_method))
  {
    void ** quick_code;

    *((uint32_t *) replacement_method) = *((uint32_t *) hooked_method);

    quick_code = hooked_method + quick_code_offset;
    if (*quick_code == nterp_entrypoint)
      *quick_code = quick_to_interpreter_bridge;
  }

  g_mutex_unlock (&lock);
}

void
delete_replacement_method (gpointer original_method)
{
  gpointer replacement_method;

  g_mutex_lock (&lock);

  replacement_method = g_hash_table_lookup (methods, original_method);
  if (replacement_method != NULL)
  {
    g_hash_table_remove (methods, original_method);
    g_hash_table_remove (replacements, replacement_method);
  }

  g_mutex_unlock (&lock);
}

gpointer
translate_method (gpointer method)
{
  gpointer translated_method;

  g_mutex_lock (&lock);

  translated_method = g_hash_table_lookup (replacements, method);

  g_mutex_unlock (&lock);

  return (translated_method != NULL) ? translated_method : method;
}

gpointer
find_replacement_method_from_quick_code (gpointer method,
                                         gpointer thread)
{
  gpointer replacement_method;
  gpointer managed_stack;
  gpointer top_quick_frame;
  gpointer link_managed_stack;
  gpointer * link_top_quick_frame;

  replacement_method = get_replacement_method (method);
  if (replacement_method == NULL)
    return NULL;

  /*
   * Stack check.
   *
   * Return NULL to indicate that the original method should be invoked, otherwise
   * return a pointer to the replacement ArtMethod.
   *
   * If the caller is our own JNI replacement stub, then a stack transition must
   * have been pushed onto the current thread's linked list.
   *
   * Therefore, we invoke the original method if the following conditions are met:
   *   1- The current managed stack is empty.
   *   2- The ArtMethod * inside the linked managed stack's top quick frame is the
   *      same as our replacement.
   */
  managed_stack = thread + ${n.managedStack};
  top_quick_frame = *((gpointer *) (managed_stack + ${r.topQuickFrame}));
  if (top_quick_frame != NULL)
    return replacement_method;

  link_managed_stack = *((gpointer *) (managed_stack + ${r.link}));
  if (link_managed_stack == NULL)
    return replacement_method;

  link_top_quick_frame = GSIZE_TO_POINTER (*((gsize *) (link_managed_stack + ${r.topQuickFrame})) & ~((gsize) 1));
  if (link_top_quick_frame == NULL || *link_top_quick_frame != replacement_method)
    return replacement_method;

  return NULL;
}

void
on_interpreter_do_call (GumInvocationContext * ic)
{
  gpointer method, replacement_method;

  method = gum_invocation_context_get_nth_argument (ic, 0);

  replacement_method = get_replacement_method (method);
  if (replacement_method != NULL)
    gum_invocation_context_replace_nth_argument (ic, 0, replacement_method);
}

gpointer
on_art_method_get_oat_quick_method_header (gpointer method,
                                           gpointer pc)
{
  if (is_replacement_method (method))
    return NULL;

  return get_oat_quick_method_header_impl (method, pc);
}

void
on_art_method_pretty_method (GumInvocationContext * ic)
{
  const guint this_arg_index = ${Process.arch==="arm64"?0:1};
  gpointer method;

  method = gum_invocation_context_get_nth_argument (ic, this_arg_index);
  if (method == NULL)
    gum_invocation_context_replace_nth_argument (ic, this_arg_index, last_seen_art_method);
  else
    last_seen_art_method = method;
}

void
on_leave_gc_concurrent_copying_copying_phase (GumInvocationContext * ic)
{
  GHashTableIter iter;
  gpointer hooked_method, replacement_method;

  g_mutex_lock (&lock);

  g_hash_table_iter_init (&iter, methods);
  while (g_hash_table_iter_next (&iter, &hooked_method, &replacement_method))
    *((uint32_t *) replacement_method) = *((uint32_t *) hooked_method);

  g_mutex_unlock (&lock);
}
`,i=8,s=w,a=w,l=w,d=Memory.alloc(i+s+a+l),f=d.add(i),p=f.add(s),u=p.add(a),g=t.find(w===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),m=new CModule(o,{lock:d,methods:f,replacements:p,last_seen_art_method:u,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:m,replacedMethods:{isReplacement:new NativeFunction(m.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(m.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(m.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(m.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(m.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(m.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:m.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:m.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:m.on_art_method_get_oat_quick_method_header,prettyMethod:m.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:m.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:m.on_leave_gc_concurrent_copying_copying_phase}}}}}function xh(t){Ja||(Ja=!0,kh(t),Ih(),Ch(),Ah())}function kh(t){let e=X();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new ur(r);o.activate(t),rl.push(o)})}function Ih(){let t=X(),e=fe(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,we.hooks.Interpreter.doCall)}function Ch(){let t=X(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=_e(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){we.replacedMethods.synchronize(i,r,o)}})}function Ah(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=X(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=_e(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){we.replacedMethods.synchronize(c,a,l)});return}}function Th(t){if(Ba)return;if(Ba=!0,!Ph()){let{getOatQuickMethodHeaderImpl:i}=we;if(i===null)return;try{Interceptor.replace(i,we.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=fe(),n=null,r=X();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,we.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,we.hooks.Gc.runFlip)}var Lh={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:Wo},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:Wo},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:Wo}],instrument:Oh},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:qo},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:qo},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:qo}],instrument:Rh}};function Wo({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,f;return a.mnemonic==="beq"?(d=c,f=l):(d=l,f=c),tt(d.or(1),p,{limit:3});function p(u){let{mnemonic:g}=u;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:m,disp:_}=u.operands[1].value;return m===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:f}}:null}}function qo({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),tt(c,f,{limit:3});function f(p){if(p.mnemonic!=="ldr")return null;let{base:u,disp:g}=p.operands[1].value;return u===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function Ph(){if(fe()<31)return!1;let t=Lh[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=Mh})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of X().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function Mh(){return{}}var dr=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function Oh({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let f=["r0","r1","r2","r3"];l.putPushRegs(f),l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(f);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let u=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),li.push(new dr(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function Rh({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],f=d.length;for(let g=0;g!==f;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=f-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,u=p.address.equals(i.whenRegularMethod);l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),li.push(new dr(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function mi(t){return new nl(t)}function jh(t){return we.replacedMethods.translate(t)}function hi(t,e={}){let{limit:n=16}=e,r=t.getEnv();return yn===null&&(yn=Fh(t,r)),yn.backtrace(r,n)}function Fh(t,e){let n=X(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
#include <glib.h>
#include <stdbool.h>
#include <string.h>
#include <gum/gumtls.h>
#include <json-glib/json-glib.h>

typedef struct _ArtBacktrace ArtBacktrace;
typedef struct _ArtStackFrame ArtStackFrame;

typedef struct _ArtStackVisitor ArtStackVisitor;
typedef struct _ArtStackVisitorVTable ArtStackVisitorVTable;

typedef struct _ArtClass ArtClass;
typedef struct _ArtMethod ArtMethod;
typedef struct _ArtThread ArtThread;
typedef struct _ArtContext ArtContext;

typedef struct _JNIEnv JNIEnv;

typedef struct _StdString StdString;
typedef struct _StdTinyString StdTinyString;
typedef struct _StdLargeString StdLargeString;

typedef enum {
  STACK_WALK_INCLUDE_INLINED_FRAMES,
  STACK_WALK_SKIP_INLINED_FRAMES,
} StackWalkKind;

struct _StdTinyString
{
  guint8 unused;
  gchar data[(3 * sizeof (gpointer)) - 1];
};

struct _StdLargeString
{
  gsize capacity;
  gsize size;
  gchar * data;
};

struct _StdString
{
  union
  {
    guint8 flags;
    StdTinyString tiny;
    StdLargeString large;
  };
};

struct _ArtBacktrace
{
  GChecksum * id;
  GArray * frames;
  gchar * frames_json;
};

struct _ArtStackFrame
{
  ArtMethod * method;
  gsize dexpc;
  StdString description;
};

struct _ArtStackVisitorVTable
{
  void (* unused1) (void);
  void (* unused2) (void);
  bool (* visit) (ArtStackVisitor * visitor);
};

struct _ArtStackVisitor
{
  ArtStackVisitorVTable * vtable;

  guint8 padding[512];

  ArtStackVisitorVTable vtable_storage;

  ArtBacktrace * backtrace;
};

struct _ArtMethod
{
  guint32 declaring_class;
  guint32 access_flags;
};

extern GumTlsKey current_backtrace;

extern void (* perform_art_thread_state_transition) (JNIEnv * env);

extern ArtContext * art_make_context (ArtThread * thread);

extern void art_stack_visitor_init (ArtStackVisitor * visitor, ArtThread * thread, void * context, StackWalkKind walk_kind,
    size_t num_frames, bool check_suspended);
extern void art_stack_visitor_walk_stack (ArtStackVisitor * visitor, bool include_transitions);
extern ArtMethod * art_stack_visitor_get_method (ArtStackVisitor * visitor);
extern void art_stack_visitor_describe_location (StdString * description, ArtStackVisitor * visitor);
extern ArtMethod * translate_method (ArtMethod * method);
extern void translate_location (ArtMethod * method, guint32 pc, const gchar ** source_file, gint32 * line_number);
extern void get_class_location (StdString * result, ArtClass * klass);
extern void cxx_delete (void * mem);
extern unsigned long strtoul (const char * str, char ** endptr, int base);

static bool visit_frame (ArtStackVisitor * visitor);
static void art_stack_frame_destroy (ArtStackFrame * frame);

static void append_jni_type_name (GString * s, const gchar * name, gsize length);

static void std_string_destroy (StdString * str);
static gchar * std_string_get_data (StdString * str);

void
init (void)
{
  current_backtrace = gum_tls_key_new ();
}

void
finalize (void)
{
  gum_tls_key_free (current_backtrace);
}

ArtBacktrace *
_create (JNIEnv * env,
         guint limit)
{
  ArtBacktrace * bt;

  bt = g_new (ArtBacktrace, 1);
  bt->id = g_checksum_new (G_CHECKSUM_SHA1);
  bt->frames = (limit != 0)
      ? g_array_sized_new (FALSE, FALSE, sizeof (ArtStackFrame), limit)
      : g_array_new (FALSE, FALSE, sizeof (ArtStackFrame));
  g_array_set_clear_func (bt->frames, (GDestroyNotify) art_stack_frame_destroy);
  bt->frames_json = NULL;

  gum_tls_key_set_value (current_backtrace, bt);

  perform_art_thread_state_transition (env);

  gum_tls_key_set_value (current_backtrace, NULL);

  return bt;
}

void
_on_thread_state_transition_complete (ArtThread * thread)
{
  ArtContext * context;
  ArtStackVisitor visitor = {
    .vtable_storage = {
      .visit = visit_frame,
    },
  };

  context = art_make_context (thread);

  art_stack_visitor_init (&visitor, thread, context, STACK_WALK_SKIP_INLINED_FRAMES, 0, true);
  visitor.vtable = &visitor.vtable_storage;
  visitor.backtrace = gum_tls_key_get_value (current_backtrace);

  art_stack_visitor_walk_stack (&visitor, false);

  cxx_delete (context);
}

static bool
visit_frame (ArtStackVisitor * visitor)
{
  ArtBacktrace * bt = visitor->backtrace;
  ArtStackFrame frame;
  const gchar * description, * dexpc_part;

  frame.method = art_stack_visitor_get_method (visitor);

  art_stack_visitor_describe_location (&frame.description, visitor);

  description = std_string_get_data (&frame.description);
  if (strstr (description, " '<") != NULL)
    goto skip;

  dexpc_part = strstr (description, " at dex PC 0x");
  if (dexpc_part == NULL)
    goto skip;
  frame.dexpc = strtoul (dexpc_part + 13, NULL, 16);

  g_array_append_val (bt->frames, frame);

  g_checksum_update (bt->id, (guchar *) &frame.method, sizeof (frame.method));
  g_checksum_update (bt->id, (guchar *) &frame.dexpc, sizeof (frame.dexpc));

  return true;

skip:
  std_string_destroy (&frame.description);
  return true;
}

static void
art_stack_frame_destroy (ArtStackFrame * frame)
{
  std_string_destroy (&frame->description);
}

void
_destroy (ArtBacktrace * backtrace)
{
  g_free (backtrace->frames_json);
  g_array_free (backtrace->frames, TRUE);
  g_checksum_free (backtrace->id);
  g_free (backtrace);
}

const gchar *
_get_id (ArtBacktrace * backtrace)
{
  return g_checksum_get_string (backtrace->id);
}

const gchar *
_get_frames (ArtBacktrace * backtrace)
{
  GArray * frames = backtrace->frames;
  JsonBuilder * b;
  guint i;
  JsonNode * root;

  if (backtrace->frames_json != NULL)
    return backtrace->frames_json;

  b = json_builder_new_immutable ();

  json_builder_begin_array (b);

  for (i = 0; i != frames->len; i++)
  {
    ArtStackFrame * frame = &g_array_index (frames, ArtStackFrame, i);
    gchar * description, * ret_type, * paren_open, * paren_close, * arg_types, * token, * method_name, * class_name;
    GString * signature;
    gchar * cursor;
    ArtMethod * translated_method;
    StdString location;
    gsize dexpc;
    const gchar * source_file;
    gint32 line_number;

    description = std_string_get_data (&frame->description);

    ret_type = strchr (description, '\\'') + 1;

    paren_open = strchr (ret_type, '(');
    paren_close = strchr (paren_open, ')');
    *paren_open = '\\0';
    *paren_close = '\\0';

    arg_types = paren_open + 1;

    token = strrchr (ret_type, '.');
    *token = '\\0';

    method_name = token + 1;

    token = strrchr (ret_type, ' ');
    *token = '\\0';

    class_name = token + 1;

    signature = g_string_sized_new (128);

    append_jni_type_name (signature, class_name, method_name - class_name - 1);
    g_string_append_c (signature, ',');
    g_string_append (signature, method_name);
    g_string_append (signature, ",(");

    if (arg_types != paren_close)
    {
      for (cursor = arg_types; cursor != NULL;)
      {
        gsize length;
        gchar * next;

        token = strstr (cursor, ", ");
        if (token != NULL)
        {
          length = token - cursor;
          next = token + 2;
        }
        else
        {
          length = paren_close - cursor;
          next = NULL;
        }

        append_jni_type_name (signature, cursor, length);

        cursor = next;
      }
    }

    g_string_append_c (signature, ')');

    append_jni_type_name (signature, ret_type, class_name - ret_type - 1);

    translated_method = translate_method (frame->method);
    dexpc = (translated_method == frame->method) ? frame->dexpc : 0;

    get_class_location (&location, GSIZE_TO_POINTER (translated_method->declaring_class));

    translate_location (translated_method, dexpc, &source_file, &line_number);

    json_builder_begin_object (b);

    json_builder_set_member_name (b, "signature");
    json_builder_add_string_value (b, signature->str);

    json_builder_set_member_name (b, "origin");
    json_builder_add_string_value (b, std_string_get_data (&location));

    json_builder_set_member_name (b, "className");
    json_builder_add_string_value (b, class_name);

    json_builder_set_member_name (b, "methodName");
    json_builder_add_string_value (b, method_name);

    json_builder_set_member_name (b, "methodFlags");
    json_builder_add_int_value (b, translated_method->access_flags);

    json_builder_set_member_name (b, "fileName");
    json_builder_add_string_value (b, source_file);

    json_builder_set_member_name (b, "lineNumber");
    json_builder_add_int_value (b, line_number);

    json_builder_end_object (b);

    std_string_destroy (&location);
    g_string_free (signature, TRUE);
  }

  json_builder_end_array (b);

  root = json_builder_get_root (b);
  backtrace->frames_json = json_to_string (root, FALSE);
  json_node_unref (root);

  return backtrace->frames_json;
}

static void
append_jni_type_name (GString * s,
                      const gchar * name,
                      gsize length)
{
  gchar shorty = '\\0';
  gsize i;

  switch (name[0])
  {
    case 'b':
      if (strncmp (name, "boolean", length) == 0)
        shorty = 'Z';
      else if (strncmp (name, "byte", length) == 0)
        shorty = 'B';
      break;
    case 'c':
      if (strncmp (name, "char", length) == 0)
        shorty = 'C';
      break;
    case 'd':
      if (strncmp (name, "double", length) == 0)
        shorty = 'D';
      break;
    case 'f':
      if (strncmp (name, "float", length) == 0)
        shorty = 'F';
      break;
    case 'i':
      if (strncmp (name, "int", length) == 0)
        shorty = 'I';
      break;
    case 'l':
      if (strncmp (name, "long", length) == 0)
        shorty = 'J';
      break;
    case 's':
      if (strncmp (name, "short", length) == 0)
        shorty = 'S';
      break;
    case 'v':
      if (strncmp (name, "void", length) == 0)
        shorty = 'V';
      break;
  }

  if (shorty != '\\0')
  {
    g_string_append_c (s, shorty);

    return;
  }

  if (length > 2 && name[length - 2] == '[' && name[length - 1] == ']')
  {
    g_string_append_c (s, '[');
    append_jni_type_name (s, name, length - 2);

    return;
  }

  g_string_append_c (s, 'L');

  for (i = 0; i != length; i++)
  {
    gchar ch = name[i];
    if (ch != '.')
      g_string_append_c (s, ch);
    else
      g_string_append_c (s, '/');
  }

  g_string_append_c (s, ';');
}

static void
std_string_destroy (StdString * str)
{
  bool is_large = (str->flags & 1) != 0;
  if (is_large)
    cxx_delete (str->large.data);
}

static gchar *
std_string_get_data (StdString * str)
{
  bool is_large = (str->flags & 1) != 0;
  return is_large ? str->large.data : str->tiny.data;
}
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:we.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],ue),s=new NativeFunction(o._destroy,"void",["pointer"],ue),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=al(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,u)=>{let g=i(p,u),m=new ti(g);return Script.bindWeak(m,f.bind(null,g)),m};function f(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var ti=class{constructor(e){this.handle=e}get id(){return yn.getId(this.handle)}get frames(){return yn.getFrames(this.handle)}};function xn(){lr.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),lr.clear();for(let t of rl.splice(0))t.deactivate();for(let t of li.splice(0))t.revert()}function gi(t){return il(t,"art::jni::JniIdManager::DecodeMethodId")}function Wa(t){return il(t,"art::jni::JniIdManager::DecodeFieldId")}function il(t,e){let n=X(),r=el(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==dm){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var Uh={ia32:Dh,x64:Bh,arm:Jh,arm64:$h};function Dh(t,e,n,r,o){let i=Bt(o).offset,s=_e(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(f),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function Bh(t,e,n,r,o){let i=Bt(o).offset,s=_e(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(f),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function Jh(t,e,n,r,o){let i=_e(o).offset,s=e.and(si),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),f=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(f),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function $h(t,e,n,{availableScratchRegs:r},o){let i=_e(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var zh={ia32:qa,x64:qa,arm:Vh,arm64:Gh};function qa(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function Vh(t,e,n){let r=t.and(si);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function Gh(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var Hh={ia32:5,x64:16,arm:8,arm64:16},ur=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(si):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=ei[Process.arch],o=wh[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),f=new Set(c),{read:p,written:u}=a.input.regsAccessed;for(let g of[p,u])for(let m of g){let _;m.startsWith("w")?_="x"+m.substring(1):_=m,f.delete(_)}if(f.size===0)break;l=d,c=f}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){or===null&&(or=So(w===4?128:256));let e=Hh[Process.arch],n,r,o=1,i={};if(w===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=um):Process.arch==="arm64"&&(n=8,s=fm,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=or.allocateSlice(r,o),i}_destroyTrampoline(){or.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=Uh[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=zh[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=ei[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function Wh(t){let e=X(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var ni=class{constructor(e){let n=gi(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=Za(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&cm)!==0&&qh()){let u=this.originalMethod.jniCode;this.hookedMethodId=u.add(2*w).readPointer(),this.originalMethod=Za(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=Kh(c,o);this.replacementMethodId=d,ir(d,{jniCode:e,accessFlags:(l&~(om|rm|ja)|ar|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let f=Ya|sm|ja;(l&ar)===0&&(f|=im),ir(c,{accessFlags:(l&~f|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&ir(c,{quickCode:i.artQuickToInterpreterBridge},o),!Wh(p)){let u=new ur(p);u.activate(o),this.interceptor=u}we.replacedMethods.set(c,d),Sh(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;ir(n,this.originalMethod,e),we.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function qh(){return fe()<28}function Za(t,e){let r=_e(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?K0:Q0;return o[i]=l.call(a),o},{})}function ir(t,e,n){let o=_e(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?Y0:X0).call(a,e[i])})}var ri=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,Bo);let a=r.reduce((p,u)=>p+u.size,0);n&&a++;let l=(s.add(Fa).readU32()|ar)>>>0,c=a,d=0,f=a;s.add(Fa).writeU32(l),s.add(vm).writeU16(c),s.add(ym).writeU16(d),s.add(bm).writeU16(f),s.add(wm).writeU32(Zh(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,Bo)}resolveTarget(e,n,r,o){let i=r.handle.add(Xa).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(gm).readPointer():a=s;let l=a.toString(16),c=lr.get(l);if(c===void 0){let p=a.add(hm),u=a.add(mm),g=p.readPointer(),m=u.readS32(),_=m*w,v=Memory.alloc(2*_);Memory.copy(v,g,_),p.writePointer(v),c={classObject:a,vtablePtr:p,vtableCountPtr:u,vtable:g,vtableCount:m,shadowVtable:v,shadowVtableCount:m,targetMethods:new Map},lr.set(l,c)}let d=this.methodId.toString(16),f=c.targetMethods.get(d);if(f===void 0){f=Memory.dup(this.originalMethod,Bo);let p=c.shadowVtableCount++;c.shadowVtable.add(p*w).writePointer(f),f.add(_m).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,f)}return f}};function Zh(t){if(Process.arch!=="ia32")return Ua;let e=t.add(Em).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return Ua;let n;switch(e[0]){case"V":n=Sm;break;case"F":n=Nm;break;case"D":n=xm;break;case"J":n=km;break;case"Z":case"B":n=Tm;break;case"C":n=Am;break;case"S":n=Cm;break;default:n=Im;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<Lm|r}function Kh(t,e){let n=X();if(fe()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,_e(e).size)}function _i(t,e,n){sl(t,e,Ko,n)}function vi(t,e){sl(t,e,Zo)}function yi(t,e){let n=X();if(fe()<26)throw new Error("This API is only available on Android >= 8.0");$e(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function sl(t,e,n,r){let o=X();if(fe()<24)throw new Error("This API is only available on Android >= 7.0");$e(t,e,i=>{if(fe()<30){if(!o.isJdwpStarted()){let a=Qh(o);Bm.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+w);switch(s.writeU32(n),n){case Zo:break;case Ko:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(Rm().offset.deoptimizationEnabled).readU8()||a(s)),n){case Zo:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case Ko:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var oi=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=Ka(),i=Ka();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function Qh(t){let e=new oi;t["art::Dbg::SetJdwpAllowed"](1);let n=Yh();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function Yh(){let t=fe()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+En+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(En).writeU16(i),a}function Ka(){Vo===null&&(Vo=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(Vo(Mm,Om,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function Xh(t){let e=Vm().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function eg(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var tg={ia32:Qa,x64:Qa,arm:ng,arm64:rg};function al(t,e,n){let r=X(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(mr).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(pm).readPointer();let c=tg[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,f=Bt(t).offset,p=f.exception,u=new Set,g=f.isExceptionReportedToInstrumentation;g!==null&&u.add(g);let m=f.throwLocation;m!==null&&(u.add(m),u.add(m+w),u.add(m+2*w));let _=65536,v=Memory.alloc(_);return Memory.patchCode(v,_,b=>{d=c(b,v,i,a,p,u,n)}),d._code=v,d._callback=n,d}function Qa(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let m=c.shift();if(Object.values(a).some(({begin:F,end:J})=>m.compare(F)>=0&&m.compare(J)<0))continue;let v=m.toString(),b={begin:m},E=null,N=!1;do{if(m.equals(r)){N=!0;break}let F=Instruction.parse(m);E=F;let J=a[F.address.toString()];if(J!==void 0){delete a[J.begin.toString()],a[v]=J,J.begin=b.begin,b=null;break}let U=null;switch(F.mnemonic){case"jmp":U=ptr(F.operands[0].value),N=!0;break;case"je":case"jg":case"jle":case"jne":case"js":U=ptr(F.operands[0].value);break;case"ret":N=!0;break}U!==null&&(l.add(U.toString()),c.push(U),c.sort((D,S)=>D.compare(S))),m=F.next}while(!N);b!==null&&(b.end=E.address.add(E.size),a[v]=b)}let d=Object.keys(a).map(m=>a[m]);d.sort((m,_)=>m.begin.compare(_.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new X86Writer(t,{pc:e}),u=!1,g=null;return d.forEach(m=>{let _=m.end.sub(m.begin).toInt32(),v=new X86Relocator(m.begin,p),b;for(;(b=v.readOne())!==0;){let E=v.input,{mnemonic:N}=E,F=E.address.toString();l.has(F)&&p.putLabel(F);let J=!0;switch(N){case"jmp":p.putJmpNearLabel(Pe(E.operands[0])),J=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(N,Pe(E.operands[0]),"no-hint"),J=!1;break;case"mov":{let[U,D]=E.operands;if(U.type==="mem"&&D.type==="imm"){let S=U.value,R=S.disp;if(R===o&&D.value.valueOf()===0){if(g=S.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),w===4)p.putAndRegU32("esp",4294967280);else{let B=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(B,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",B)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),u=!0,J=!1}else i.has(R)&&S.base===g&&(J=!1)}break}case"call":{let U=E.operands[0];U.type==="mem"&&U.value.disp===mr&&(w===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),u=!0,J=!1);break}}if(J?v.writeAll():v.skipOne(),b===_)break}v.dispose()}),p.dispose(),u||bi(),new NativeFunction(e,"void",["pointer"],ue)}function ng(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let v=d.shift();if(Object.values(a).some(({begin:R,end:B})=>v.compare(R)>=0&&v.compare(B)<0))continue;let E=v.and(c),N=E.toString(),F=v.and(1),J={begin:E},U=null,D=!1,S=0;do{if(v.equals(r)){D=!0;break}let R=Instruction.parse(v),{mnemonic:B}=R;U=R;let $=v.and(c).toString(),H=a[$];if(H!==void 0){delete a[H.begin.toString()],a[N]=H,H.begin=J.begin,J=null;break}let q=S===0,G=null;switch(B){case"b":G=ptr(R.operands[0].value),D=q;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":G=ptr(R.operands[0].value);break;case"cbz":case"cbnz":G=ptr(R.operands[1].value);break;case"pop.w":q&&(D=R.operands.filter(Q=>Q.value==="pc").length===1);break}switch(B){case"it":S=1;break;case"itt":S=2;break;case"ittt":S=3;break;case"itttt":S=4;break;default:S>0&&S--;break}G!==null&&(l.add(G.toString()),d.push(G.or(F)),d.sort((Q,ve)=>Q.compare(ve))),v=R.next}while(!D);J!==null&&(J.end=U.address.add(U.size),a[N]=J)}let f=Object.keys(a).map(v=>a[v]);f.sort((v,b)=>v.begin.compare(b.begin));let p=a[n.and(c).toString()];f.splice(f.indexOf(p),1),f.unshift(p);let u=new ThumbWriter(t,{pc:e}),g=!1,m=null,_=null;return f.forEach(v=>{let b=new ThumbRelocator(v.begin,u),E=v.begin,N=v.end,F=0;do{if(b.readOne()===0)throw new Error("Unexpected end of block");let U=b.input;E=U.address,F=U.size;let{mnemonic:D}=U,S=E.toString();l.has(S)&&u.putLabel(S);let R=!0;switch(D){case"b":u.putBLabel(Pe(U.operands[0])),R=!1;break;case"beq.w":u.putBCondLabelWide("eq",Pe(U.operands[0])),R=!1;break;case"bne.w":u.putBCondLabelWide("ne",Pe(U.operands[0])),R=!1;break;case"beq":case"bne":case"bgt":u.putBCondLabelWide(D.substr(1),Pe(U.operands[0])),R=!1;break;case"cbz":{let B=U.operands;u.putCbzRegLabel(B[0].value,Pe(B[1])),R=!1;break}case"cbnz":{let B=U.operands;u.putCbnzRegLabel(B[0].value,Pe(B[1])),R=!1;break}case"str":case"str.w":{let B=U.operands[1].value,x=B.disp;if(x===o){m=B.base;let $=m!=="r4"?"r4":"r5",H=["r0","r1","r2","r3",$,"r9","r12","lr"];u.putPushRegs(H),u.putMrsRegReg($,"apsr-nzcvq"),u.putCallAddressWithArguments(s,[m]),u.putMsrRegReg("apsr-nzcvq",$),u.putPopRegs(H),g=!0,R=!1}else i.has(x)&&B.base===m&&(R=!1);break}case"ldr":{let[B,x]=U.operands;if(x.type==="mem"){let $=x.value;$.base[0]==="r"&&$.disp===mr&&(_=B.value)}break}case"blx":U.operands[0].value===_&&(u.putLdrRegRegOffset("r0","r0",4),u.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,R=!1);break}R?b.writeAll():b.skipOne()}while(!E.add(F).equals(N));b.dispose()}),u.dispose(),g||bi(),new NativeFunction(e.or(1),"void",["pointer"],ue)}function rg(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let v=c.shift();if(Object.values(a).some(({begin:U,end:D})=>v.compare(U)>=0&&v.compare(D)<0))continue;let E=v.toString(),N={begin:v},F=null,J=!1;do{if(v.equals(r)){J=!0;break}let U;try{U=Instruction.parse(v)}catch(R){if(v.readU32()===0){J=!0;break}else throw R}F=U;let D=a[U.address.toString()];if(D!==void 0){delete a[D.begin.toString()],a[E]=D,D.begin=N.begin,N=null;break}let S=null;switch(U.mnemonic){case"b":S=ptr(U.operands[0].value),J=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":S=ptr(U.operands[0].value);break;case"cbz":case"cbnz":S=ptr(U.operands[1].value);break;case"tbz":case"tbnz":S=ptr(U.operands[2].value);break;case"ret":J=!0;break}S!==null&&(l.add(S.toString()),c.push(S),c.sort((R,B)=>R.compare(B))),v=U.next}while(!J);N!==null&&(N.end=F.address.add(F.size),a[E]=N)}let d=Object.keys(a).map(v=>a[v]);d.sort((v,b)=>v.begin.compare(b.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let u=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,m=null,_=null;return d.forEach(v=>{let b=v.end.sub(v.begin).toInt32(),E=new Arm64Relocator(v.begin,p),N;for(;(N=E.readOne())!==0;){let F=E.input,{mnemonic:J}=F,U=F.address.toString();l.has(U)&&p.putLabel(U);let D=!0;switch(J){case"b":p.putBLabel(Pe(F.operands[0])),D=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(J.substr(2),Pe(F.operands[0])),D=!1;break;case"cbz":{let S=F.operands;p.putCbzRegLabel(S[0].value,Pe(S[1])),D=!1;break}case"cbnz":{let S=F.operands;p.putCbnzRegLabel(S[0].value,Pe(S[1])),D=!1;break}case"tbz":{let S=F.operands;p.putTbzRegImmLabel(S[0].value,S[1].value.valueOf(),Pe(S[2])),D=!1;break}case"tbnz":{let S=F.operands;p.putTbnzRegImmLabel(S[0].value,S[1].value.valueOf(),Pe(S[2])),D=!1;break}case"str":{let S=F.operands,R=S[0].value,B=S[1].value,x=B.disp;R==="xzr"&&x===o?(m=B.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",m),p.putBlImm(u),p.putPopRegReg("x0","lr"),g=!0,D=!1):i.has(x)&&B.base===m&&(D=!1);break}case"ldr":{let S=F.operands,R=S[1].value;R.base[0]==="x"&&R.disp===mr&&(_=S[0].value);break}case"blr":F.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,D=!1);break}if(D?E.writeAll():E.skipOne(),N===b)break}E.dispose()}),p.dispose(),g||bi(),new NativeFunction(e,"void",["pointer"],ue)}function bi(){throw new Error("Unable to parse ART internals; please file a bug")}function og(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,we.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Pe(t){return ptr(t.value).toString()}function ig(t,e){return new NativeFunction(t,"pointer",e,ue)}function sg(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),ue);return function(){let r=Memory.alloc(w);return n(r,...arguments),r.readPointer()}}function sr(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Dt(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=Dt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),ue),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),ue);return r.impl=t,r}}}var fr=class{constructor(){this.handle=Memory.alloc(En)}dispose(){let[e,n]=this._getData();n||X().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*w).readPointer(),n]}},ii=class{$delete(){this.dispose(),X().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(w),this._storage=e.add(2*w),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){X().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},wn=class t extends ii{static $new(){let e=new t(X().$new(Pm));return e.init(),e}constructor(e){super(e,w)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(w);return e}},ag=0,ll=w,cl=ll+4,lg=-1,pr=class t{$delete(){this.dispose(),X().$delete(this)}constructor(e){this.handle=e,this._link=e.add(ag),this._numberOfReferences=e.add(ll)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},dl=fg(cl),ul=dl+w,cg=ul+w,Sn=class t extends pr{static $new(e,n){let r=new t(X().$new(cg));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(dl),this._currentScope=e.add(ul);let o=(64-w-4-4)/4;this._scopeLayout=bn.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(Bt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),lg),this.self=e,this.currentScope=bn.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new bn(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},bn=class t extends pr{static $new(e){let n=new t(X().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=cl,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},dg={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function Ei(t,e){return(dg[Process.arch]||ug)(t,e)}function ug(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function fg(t){let e=t%w;return e!==0?t+w-e:t}var Ii={};ha(Ii,{deoptimizeEverything:()=>jg,ensureClassInitialized:()=>xi,getApi:()=>He,makeMethodMangler:()=>ki});var pg=4,{pointerSize:Y}=Process,mg=256,hg=65536,gg=131072,_g=33554432,vg=67108864,yg=134217728,xt={exceptions:"propagate"},hl=Ie(Pg),bg=Ie(Og),Eg=Ie(Ag),wi=null,Si=!1,_r=new Map,kn=new Map;function He(){return wi===null&&(wi=wg()),wi}function wg(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],xt);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],xt),d=0;this["Method::clear_code"]=function(f){c(f,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],xt);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],xt);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,f,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],xt)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},f=l.variables||{},p=new Set(l.optionals||[]),u=c.enumerateExports().reduce(function(m,_){return m[_.name]=_,m},{}),g=c.enumerateSymbols().reduce(function(m,_){return m[_.name]=_,m},u);Object.keys(d).forEach(function(m){let _=g[m];if(_!==void 0){let v=d[m];typeof v=="function"?v.call(n,_.address):n[v[0]]=new NativeFunction(_.address,v[1],v[2],xt)}else p.has(m)||o.push(m)}),Object.keys(f).forEach(function(m){let _=g[m];_!==void 0?f[m].call(n,_.address):p.has(m)||o.push(m)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(Y),s=Memory.alloc(pg);if(Ce("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,f]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,f,xt)}return n.jvmti=Sg(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=xg(n)),n}function Sg(t){let e=new Ke(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(Xn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new et(r,e);let o=Memory.alloc(8);o.writeU64(er.canTagObjects);let i=n.addCapabilities(o);Ce("getEnvJvmti::AddCapabilities",i)}),n}var Ng={x64:kg};function xg(t){let e=null,n=Ng[Process.arch];if(n!==void 0){let o=new Ke(t).perform(i=>i.handle.readPointer().add(6*Y).readPointer());e=tt(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function kg(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function xi(t,e){}var Ni=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=kn.get(s);a!==void 0&&(kn.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,_r.set(s,this),fl(o)}revert(e){let{key:n}=this;_r.delete(n),kn.set(n,this),fl(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(Y);return c.writePointer(this.method),this.resolved=c,c}};function fl(t){Si||(Si=!0,Script.nextTick(Ig,t))}function Ig(t){let e=new Map(_r),n=new Map(kn);_r.clear(),kn.clear(),Si=!1,t.perform(r=>{let o=He(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;gl(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:f,newMethod:p}=a;c===null?(a.originalMethod=_l(l),a.newMethod=Tg(l,d,i),pl(a.newMethod,f,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){Lg(l);let f=l.oldMethod;f.oldMethod=d,pl(f,c,i),s=!0}})}),s&&Cg(r.handle)})}function Cg(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=He();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||gl(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function gl(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=Eg(),c=Memory.dup(o,i),d=Memory.alloc(Y*25);d.writePointer(c);let f=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(f);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let u=null;n!==void 0&&(u=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(u)),r(d)}function Ag(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=He(),c=t.add(2*Y),d=15*Y,f=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),u,g,m;for(let _=0;_!==d;_+=Y){let v=f.add(_),b=v.readPointer();o!==void 0&&b.equals(o)||s!==void 0&&b.equals(s)||a!==void 0&&b.equals(a)?v.writePointer(p):b.equals(e)?u=_:b.equals(n)?(g=_,v.writePointer(i)):b.equals(r)&&(m=_,v.writePointer(p))}return{execute:l,emptyCallback:p,vtable:f,vtableSize:d,doItOffset:u,prologueOffset:g,epilogueOffset:m}}function ki(t){return new Ni(t)}function pl(t,e,n){let{method:r,oldMethod:o}=t,i=He();t.methodsArray.add(t.methodIndex*Y).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*Y).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|hg|gg)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*Y),f=Memory.alloc(Y);f.writePointer(i.doKlass),d.writePointer(f),d.add(Y).writePointer(n),d.add(2*Y).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let m=i["MemberNameTable::adjust_method_entries"];m!==void 0&&m(g,t.instanceKlass,c)}}let u=i["ClassLoaderDataGraph::clean_deallocate_lists"];u!==void 0&&u(0)}function Tg(t,e,n){let r=He(),o=_l(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|mg|_g|vg|yg)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*Y);s.writePointer(o.method),s.add(Y).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function _l(t){let e=hl(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*Y,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=ml(i,o,r),a=ml(t,n,r);return s.oldMethod=a,s}function ml(t,e,n){let r=He(),o=hl(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),f=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),u=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),m=u.add(o.constantPool.instanceKlassOffset).readPointer(),_=u.add(o.constantPool.cacheOffset).readPointer(),v=bg(),b=m.add(v.methodsOffset).readPointer(),E=b.readS32(),N=b.add(Y),F=e.add(o.constMethod.methodIdnumOffset).readU16(),J=t.add(o.method.vtableIndexOffset),U=J.readS32(),D=m.add(v.vtableOffset),S=m.add(v.oopMapCacheOffset).readPointer(),R=r.version>=10?m.add(v.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:m,methodsArray:N,methodsCount:E,methodIndex:F,vtableIndex:U,vtableIndexPtr:J,vtable:D,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:f,signatureHandler:p,memberNames:R,cache:_,oopMapCache:S}}function Lg(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function Pg(){let t=He(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*Y,i=Y,s=2*Y,a=3*Y,l=4*Y,c=n==="method:early"?Y:0,d=l+c,f=d+4,p=f+4+8,u=p+Y,g=c!==0?l:u,m=o-2*Y,_=o-Y,v=8,b=v+Y,E=b+Y,N=n==="const-method"?Y:0,F=E+N,J=F+14,U=2*Y,D=3*Y;return{getAdapterPointer:N!==0?function(R,B){return B.add(E)}:function(R,B){return R.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:f,i2iEntryOffset:p,nativeFunctionOffset:m,signatureHandlerOffset:_},constMethod:{constantPoolOffset:v,stackmapDataOffset:b,sizeOffset:F,methodIdnumOffset:J},constantPool:{cacheOffset:U,instanceKlassOffset:D}}}var Mg={x64:Rg};function Og(){let{version:t,createNewDefaultVtableIndices:e}=He(),n=Mg[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=tt(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*Y,s=r-17*Y,a=r-o*Y;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function Rg(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function jg(t,e){}var vl=X;try{Nn()}catch{vl=He}var K=vl;var Fg=`#include <json-glib/json-glib.h>
#include <string.h>

#define kAccStatic 0x0008
#define kAccConstructor 0x00010000

typedef struct _Model Model;
typedef struct _EnumerateMethodsContext EnumerateMethodsContext;

typedef struct _JavaApi JavaApi;
typedef struct _JavaClassApi JavaClassApi;
typedef struct _JavaMethodApi JavaMethodApi;
typedef struct _JavaFieldApi JavaFieldApi;

typedef struct _JNIEnv JNIEnv;
typedef guint8 jboolean;
typedef gint32 jint;
typedef jint jsize;
typedef gpointer jobject;
typedef jobject jclass;
typedef jobject jstring;
typedef jobject jarray;
typedef jarray jobjectArray;
typedef gpointer jfieldID;
typedef gpointer jmethodID;

typedef struct _jvmtiEnv jvmtiEnv;
typedef enum
{
  JVMTI_ERROR_NONE = 0
} jvmtiError;

typedef struct _ArtApi ArtApi;
typedef guint32 ArtHeapReference;
typedef struct _ArtObject ArtObject;
typedef struct _ArtClass ArtClass;
typedef struct _ArtClassLinker ArtClassLinker;
typedef struct _ArtClassVisitor ArtClassVisitor;
typedef struct _ArtClassVisitorVTable ArtClassVisitorVTable;
typedef struct _ArtMethod ArtMethod;
typedef struct _ArtString ArtString;

typedef union _StdString StdString;
typedef struct _StdStringShort StdStringShort;
typedef struct _StdStringLong StdStringLong;

typedef void (* ArtVisitClassesFunc) (ArtClassLinker * linker, ArtClassVisitor * visitor);
typedef const char * (* ArtGetClassDescriptorFunc) (ArtClass * klass, StdString * storage);
typedef void (* ArtPrettyMethodFunc) (StdString * result, ArtMethod * method, jboolean with_signature);

struct _Model
{
  GHashTable * members;
};

struct _EnumerateMethodsContext
{
  GPatternSpec * class_query;
  GPatternSpec * method_query;
  jboolean include_signature;
  jboolean ignore_case;
  jboolean skip_system_classes;
  GHashTable * groups;
};

struct _JavaClassApi
{
  jmethodID get_declared_methods;
  jmethodID get_declared_fields;
};

struct _JavaMethodApi
{
  jmethodID get_name;
  jmethodID get_modifiers;
};

struct _JavaFieldApi
{
  jmethodID get_name;
  jmethodID get_modifiers;
};

struct _JavaApi
{
  jvmtiEnv * jvmti;
  JavaClassApi clazz;
  JavaMethodApi method;
  JavaFieldApi field;
};

struct _JNIEnv
{
  gpointer * functions;
};

struct _jvmtiEnv
{
  gpointer * functions;
};

struct _ArtApi
{
  gboolean available;

  guint class_offset_ifields;
  guint class_offset_methods;
  guint class_offset_sfields;
  guint class_offset_copied_methods_offset;

  guint method_size;
  guint method_offset_access_flags;

  guint field_size;
  guint field_offset_access_flags;

  guint alignment_padding;

  ArtClassLinker * linker;
  ArtVisitClassesFunc visit_classes;
  ArtGetClassDescriptorFunc get_class_descriptor;
  ArtPrettyMethodFunc pretty_method;

  void (* free) (gpointer mem);
};

struct _ArtObject
{
  ArtHeapReference klass;
  ArtHeapReference monitor;
};

struct _ArtClass
{
  ArtObject parent;

  ArtHeapReference class_loader;
};

struct _ArtClassVisitor
{
  ArtClassVisitorVTable * vtable;
  gpointer user_data;
};

struct _ArtClassVisitorVTable
{
  void (* reserved1) (ArtClassVisitor * self);
  void (* reserved2) (ArtClassVisitor * self);
  jboolean (* visit) (ArtClassVisitor * self, ArtClass * klass);
};

struct _ArtString
{
  ArtObject parent;

  gint32 count;
  guint32 hash_code;

  union
  {
    guint16 value[0];
    guint8 value_compressed[0];
  };
};

struct _StdStringShort
{
  guint8 size;
  gchar data[(3 * sizeof (gpointer)) - sizeof (guint8)];
};

struct _StdStringLong
{
  gsize capacity;
  gsize size;
  gchar * data;
};

union _StdString
{
  StdStringShort s;
  StdStringLong l;
};

static void model_add_method (Model * self, const gchar * name, jmethodID id, jint modifiers);
static void model_add_field (Model * self, const gchar * name, jfieldID id, jint modifiers);
static void model_free (Model * model);

static jboolean collect_matching_class_methods (ArtClassVisitor * self, ArtClass * klass);
static gchar * finalize_method_groups_to_json (GHashTable * groups);
static GPatternSpec * make_pattern_spec (const gchar * pattern, jboolean ignore_case);
static gchar * class_name_from_signature (const gchar * signature);
static gchar * format_method_signature (const gchar * name, const gchar * signature);
static void append_type (GString * output, const gchar ** type);

static gpointer read_art_array (gpointer object_base, guint field_offset, guint length_size, guint * length);

static void std_string_destroy (StdString * str);
static gchar * std_string_c_str (StdString * self);

extern GMutex lock;
extern GArray * models;
extern JavaApi java_api;
extern ArtApi art_api;

void
init (void)
{
  g_mutex_init (&lock);
  models = g_array_new (FALSE, FALSE, sizeof (Model *));
}

void
finalize (void)
{
  guint n, i;

  n = models->len;
  for (i = 0; i != n; i++)
  {
    Model * model = g_array_index (models, Model *, i);
    model_free (model);
  }

  g_array_unref (models);
  g_mutex_clear (&lock);
}

Model *
model_new (jclass class_handle,
           gpointer class_object,
           JNIEnv * env)
{
  Model * model;
  GHashTable * members;
  jvmtiEnv * jvmti = java_api.jvmti;
  gpointer * funcs = env->functions;
  jmethodID (* from_reflected_method) (JNIEnv *, jobject) = funcs[7];
  jfieldID (* from_reflected_field) (JNIEnv *, jobject) = funcs[8];
  jobject (* to_reflected_method) (JNIEnv *, jclass, jmethodID, jboolean) = funcs[9];
  jobject (* to_reflected_field) (JNIEnv *, jclass, jfieldID, jboolean) = funcs[12];
  void (* delete_local_ref) (JNIEnv *, jobject) = funcs[23];
  jobject (* call_object_method) (JNIEnv *, jobject, jmethodID, ...) = funcs[34];
  jint (* call_int_method) (JNIEnv *, jobject, jmethodID, ...) = funcs[49];
  const char * (* get_string_utf_chars) (JNIEnv *, jstring, jboolean *) = funcs[169];
  void (* release_string_utf_chars) (JNIEnv *, jstring, const char *) = funcs[170];
  jsize (* get_array_length) (JNIEnv *, jarray) = funcs[171];
  jobject (* get_object_array_element) (JNIEnv *, jobjectArray, jsize) = funcs[173];
  jsize n, i;

  model = g_new (Model, 1);

  members = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  model->members = members;

  if (jvmti != NULL)
  {
    gpointer * jf = jvmti->functions - 1;
    jvmtiError (* deallocate) (jvmtiEnv *, void * mem) = jf[47];
    jvmtiError (* get_class_methods) (jvmtiEnv *, jclass, jint *, jmethodID **) = jf[52];
    jvmtiError (* get_class_fields) (jvmtiEnv *, jclass, jint *, jfieldID **) = jf[53];
    jvmtiError (* get_field_name) (jvmtiEnv *, jclass, jfieldID, char **, char **, char **) = jf[60];
    jvmtiError (* get_field_modifiers) (jvmtiEnv *, jclass, jfieldID, jint *) = jf[62];
    jvmtiError (* get_method_name) (jvmtiEnv *, jmethodID, char **, char **, char **) = jf[64];
    jvmtiError (* get_method_modifiers) (jvmtiEnv *, jmethodID, jint *) = jf[66];
    jint method_count;
    jmethodID * methods;
    jint field_count;
    jfieldID * fields;
    char * name;
    jint modifiers;

    get_class_methods (jvmti, class_handle, &method_count, &methods);
    for (i = 0; i != method_count; i++)
    {
      jmethodID method = methods[i];

      get_method_name (jvmti, method, &name, NULL, NULL);
      get_method_modifiers (jvmti, method, &modifiers);

      model_add_method (model, name, method, modifiers);

      deallocate (jvmti, name);
    }
    deallocate (jvmti, methods);

    get_class_fields (jvmti, class_handle, &field_count, &fields);
    for (i = 0; i != field_count; i++)
    {
      jfieldID field = fields[i];

      get_field_name (jvmti, class_handle, field, &name, NULL, NULL);
      get_field_modifiers (jvmti, class_handle, field, &modifiers);

      model_add_field (model, name, field, modifiers);

      deallocate (jvmti, name);
    }
    deallocate (jvmti, fields);
  }
  else if (art_api.available)
  {
    gpointer elements;
    guint n, i;
    const guint field_arrays[] = {
      art_api.class_offset_ifields,
      art_api.class_offset_sfields
    };
    guint field_array_cursor;
    gboolean merged_fields = art_api.class_offset_sfields == 0;

    elements = read_art_array (class_object, art_api.class_offset_methods, sizeof (gsize), NULL);
    n = *(guint16 *) (class_object + art_api.class_offset_copied_methods_offset);
    for (i = 0; i != n; i++)
    {
      jmethodID id;
      guint32 access_flags;
      jboolean is_static;
      jobject method, name;
      const char * name_str;
      jint modifiers;

      id = elements + (i * art_api.method_size);

      access_flags = *(guint32 *) (id + art_api.method_offset_access_flags);
      if ((access_flags & kAccConstructor) != 0)
        continue;
      is_static = (access_flags & kAccStatic) != 0;
      method = to_reflected_method (env, class_handle, id, is_static);
      name = call_object_method (env, method, java_api.method.get_name);
      name_str = get_string_utf_chars (env, name, NULL);
      modifiers = access_flags & 0xffff;

      model_add_method (model, name_str, id, modifiers);

      release_string_utf_chars (env, name, name_str);
      delete_local_ref (env, name);
      delete_local_ref (env, method);
    }

    for (field_array_cursor = 0; field_array_cursor != G_N_ELEMENTS (field_arrays); field_array_cursor++)
    {
      jboolean is_static;

      if (field_arrays[field_array_cursor] == 0)
        continue;

      if (!merged_fields)
        is_static = field_array_cursor == 1;

      elements = read_art_array (class_object, field_arrays[field_array_cursor], sizeof (guint32), &n);
      for (i = 0; i != n; i++)
      {
        jfieldID id;
        guint32 access_flags;
        jobject field, name;
        const char * name_str;
        jint modifiers;

        id = elements + (i * art_api.field_size);

        access_flags = *(guint32 *) (id + art_api.field_offset_access_flags);
        if (merged_fields)
          is_static = (access_flags & kAccStatic) != 0;
        field = to_reflected_field (env, class_handle, id, is_static);
        name = call_object_method (env, field, java_api.field.get_name);
        name_str = get_string_utf_chars (env, name, NULL);
        modifiers = access_flags & 0xffff;

        model_add_field (model, name_str, id, modifiers);

        release_string_utf_chars (env, name, name_str);
        delete_local_ref (env, name);
        delete_local_ref (env, field);
      }
    }
  }
  else
  {
    jobject elements;

    elements = call_object_method (env, class_handle, java_api.clazz.get_declared_methods);
    n = get_array_length (env, elements);
    for (i = 0; i != n; i++)
    {
      jobject method, name;
      const char * name_str;
      jmethodID id;
      jint modifiers;

      method = get_object_array_element (env, elements, i);
      name = call_object_method (env, method, java_api.method.get_name);
      name_str = get_string_utf_chars (env, name, NULL);
      id = from_reflected_method (env, method);
      modifiers = call_int_method (env, method, java_api.method.get_modifiers);

      model_add_method (model, name_str, id, modifiers);

      release_string_utf_chars (env, name, name_str);
      delete_local_ref (env, name);
      delete_local_ref (env, method);
    }
    delete_local_ref (env, elements);

    elements = call_object_method (env, class_handle, java_api.clazz.get_declared_fields);
    n = get_array_length (env, elements);
    for (i = 0; i != n; i++)
    {
      jobject field, name;
      const char * name_str;
      jfieldID id;
      jint modifiers;

      field = get_object_array_element (env, elements, i);
      name = call_object_method (env, field, java_api.field.get_name);
      name_str = get_string_utf_chars (env, name, NULL);
      id = from_reflected_field (env, field);
      modifiers = call_int_method (env, field, java_api.field.get_modifiers);

      model_add_field (model, name_str, id, modifiers);

      release_string_utf_chars (env, name, name_str);
      delete_local_ref (env, name);
      delete_local_ref (env, field);
    }
    delete_local_ref (env, elements);
  }

  g_mutex_lock (&lock);
  g_array_append_val (models, model);
  g_mutex_unlock (&lock);

  return model;
}

static void
model_add_method (Model * self,
                  const gchar * name,
                  jmethodID id,
                  jint modifiers)
{
  GHashTable * members = self->members;
  gchar * key, type;
  const gchar * value;

  if (name[0] == '$')
    key = g_strdup_printf ("_%s", name);
  else
    key = g_strdup (name);

  type = (modifiers & kAccStatic) != 0 ? 's' : 'i';

  value = g_hash_table_lookup (members, key);
  if (value == NULL)
    g_hash_table_insert (members, key, g_strdup_printf ("m:%c0x%zx", type, id));
  else
    g_hash_table_insert (members, key, g_strdup_printf ("%s:%c0x%zx", value, type, id));
}

static void
model_add_field (Model * self,
                 const gchar * name,
                 jfieldID id,
                 jint modifiers)
{
  GHashTable * members = self->members;
  gchar * key, type;

  if (name[0] == '$')
    key = g_strdup_printf ("_%s", name);
  else
    key = g_strdup (name);
  while (g_hash_table_contains (members, key))
  {
    gchar * new_key = g_strdup_printf ("_%s", key);
    g_free (key);
    key = new_key;
  }

  type = (modifiers & kAccStatic) != 0 ? 's' : 'i';

  g_hash_table_insert (members, key, g_strdup_printf ("f:%c0x%zx", type, id));
}

static void
model_free (Model * model)
{
  g_hash_table_unref (model->members);

  g_free (model);
}

gboolean
model_has (Model * self,
           const gchar * member)
{
  return g_hash_table_contains (self->members, member);
}

const gchar *
model_find (Model * self,
            const gchar * member)
{
  return g_hash_table_lookup (self->members, member);
}

gchar *
model_list (Model * self)
{
  GString * result;
  GHashTableIter iter;
  guint i;
  const gchar * name;

  result = g_string_sized_new (128);

  g_string_append_c (result, '[');

  g_hash_table_iter_init (&iter, self->members);
  for (i = 0; g_hash_table_iter_next (&iter, (gpointer *) &name, NULL); i++)
  {
    if (i > 0)
      g_string_append_c (result, ',');

    g_string_append_c (result, '"');
    g_string_append (result, name);
    g_string_append_c (result, '"');
  }

  g_string_append_c (result, ']');

  return g_string_free (result, FALSE);
}

gchar *
enumerate_methods_art (const gchar * class_query,
                       const gchar * method_query,
                       jboolean include_signature,
                       jboolean ignore_case,
                       jboolean skip_system_classes)
{
  gchar * result;
  EnumerateMethodsContext ctx;
  ArtClassVisitor visitor;
  ArtClassVisitorVTable visitor_vtable = { NULL, };

  ctx.class_query = make_pattern_spec (class_query, ignore_case);
  ctx.method_query = make_pattern_spec (method_query, ignore_case);
  ctx.include_signature = include_signature;
  ctx.ignore_case = ignore_case;
  ctx.skip_system_classes = skip_system_classes;
  ctx.groups = g_hash_table_new_full (NULL, NULL, NULL, NULL);

  visitor.vtable = &visitor_vtable;
  visitor.user_data = &ctx;

  visitor_vtable.visit = collect_matching_class_methods;

  art_api.visit_classes (art_api.linker, &visitor);

  result = finalize_method_groups_to_json (ctx.groups);

  g_hash_table_unref (ctx.groups);
  g_pattern_spec_free (ctx.method_query);
  g_pattern_spec_free (ctx.class_query);

  return result;
}

static jboolean
collect_matching_class_methods (ArtClassVisitor * self,
                                ArtClass * klass)
{
  EnumerateMethodsContext * ctx = self->user_data;
  const char * descriptor;
  StdString descriptor_storage = { 0, };
  gchar * class_name = NULL;
  gchar * class_name_copy = NULL;
  const gchar * normalized_class_name;
  JsonBuilder * group;
  size_t class_name_length;
  GHashTable * seen_method_names;
  gpointer elements;
  guint n, i;

  if (ctx->skip_system_classes && klass->class_loader == 0)
    goto skip_class;

  descriptor = art_api.get_class_descriptor (klass, &descriptor_storage);
  if (descriptor[0] != 'L')
    goto skip_class;

  class_name = class_name_from_signature (descriptor);

  if (ctx->ignore_case)
  {
    class_name_copy = g_utf8_strdown (class_name, -1);
    normalized_class_name = class_name_copy;
  }
  else
  {
    normalized_class_name = class_name;
  }

  if (!g_pattern_match_string (ctx->class_query, normalized_class_name))
    goto skip_class;

  group = NULL;
  class_name_length = strlen (class_name);
  seen_method_names = ctx->include_signature ? NULL : g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  elements = read_art_array (klass, art_api.class_offset_methods, sizeof (gsize), NULL);
  n = *(guint16 *) ((gpointer) klass + art_api.class_offset_copied_methods_offset);
  for (i = 0; i != n; i++)
  {
    ArtMethod * method;
    guint32 access_flags;
    jboolean is_constructor;
    StdString method_name = { 0, };
    const gchar * bare_method_name;
    gchar * bare_method_name_copy = NULL;
    const gchar * normalized_method_name;
    gchar * normalized_method_name_copy = NULL;

    method = elements + (i * art_api.method_size);

    access_flags = *(guint32 *) ((gpointer) method + art_api.method_offset_access_flags);
    is_constructor = (access_flags & kAccConstructor) != 0;

    art_api.pretty_method (&method_name, method, ctx->include_signature);
    bare_method_name = std_string_c_str (&method_name);
    if (ctx->include_signature)
    {
      const gchar * return_type_end, * name_begin;
      GString * name;

      return_type_end = strchr (bare_method_name, ' ');
      name_begin = return_type_end + 1 + class_name_length + 1;
      if (is_constructor && g_str_has_prefix (name_begin, "<clinit>"))
        goto skip_method;

      name = g_string_sized_new (64);

      if (is_constructor)
      {
        g_string_append (name, "$init");
        g_string_append (name, strchr (name_begin, '>') + 1);
      }
      else
      {
        g_string_append (name, name_begin);
      }
      g_string_append (name, ": ");
      g_string_append_len (name, bare_method_name, return_type_end - bare_method_name);

      bare_method_name_copy = g_string_free (name, FALSE);
      bare_method_name = bare_method_name_copy;
    }
    else
    {
      const gchar * name_begin;

      name_begin = bare_method_name + class_name_length + 1;
      if (is_constructor && strcmp (name_begin, "<clinit>") == 0)
        goto skip_method;

      if (is_constructor)
        bare_method_name = "$init";
      else
        bare_method_name += class_name_length + 1;
    }

    if (seen_method_names != NULL && g_hash_table_contains (seen_method_names, bare_method_name))
      goto skip_method;

    if (ctx->ignore_case)
    {
      normalized_method_name_copy = g_utf8_strdown (bare_method_name, -1);
      normalized_method_name = normalized_method_name_copy;
    }
    else
    {
      normalized_method_name = bare_method_name;
    }

    if (!g_pattern_match_string (ctx->method_query, normalized_method_name))
      goto skip_method;

    if (group == NULL)
    {
      group = g_hash_table_lookup (ctx->groups, GUINT_TO_POINTER (klass->class_loader));
      if (group == NULL)
      {
        group = json_builder_new_immutable ();
        g_hash_table_insert (ctx->groups, GUINT_TO_POINTER (klass->class_loader), group);

        json_builder_begin_object (group);

        json_builder_set_member_name (group, "loader");
        json_builder_add_int_value (group, klass->class_loader);

        json_builder_set_member_name (group, "classes");
        json_builder_begin_array (group);
      }

      json_builder_begin_object (group);

      json_builder_set_member_name (group, "name");
      json_builder_add_string_value (group, class_name);

      json_builder_set_member_name (group, "methods");
      json_builder_begin_array (group);
    }

    json_builder_add_string_value (group, bare_method_name);

    if (seen_method_names != NULL)
      g_hash_table_add (seen_method_names, g_strdup (bare_method_name));

skip_method:
    g_free (normalized_method_name_copy);
    g_free (bare_method_name_copy);
    std_string_destroy (&method_name);
  }

  if (seen_method_names != NULL)
    g_hash_table_unref (seen_method_names);

  if (group == NULL)
    goto skip_class;

  json_builder_end_array (group);
  json_builder_end_object (group);

skip_class:
  g_free (class_name_copy);
  g_free (class_name);
  std_string_destroy (&descriptor_storage);

  return TRUE;
}

gchar *
enumerate_methods_jvm (const gchar * class_query,
                       const gchar * method_query,
                       jboolean include_signature,
                       jboolean ignore_case,
                       jboolean skip_system_classes,
                       JNIEnv * env)
{
  gchar * result;
  GPatternSpec * class_pattern, * method_pattern;
  GHashTable * groups;
  gpointer * ef = env->functions;
  jobject (* new_global_ref) (JNIEnv *, jobject) = ef[21];
  void (* delete_local_ref) (JNIEnv *, jobject) = ef[23];
  jboolean (* is_same_object) (JNIEnv *, jobject, jobject) = ef[24];
  jvmtiEnv * jvmti = java_api.jvmti;
  gpointer * jf = jvmti->functions - 1;
  jvmtiError (* deallocate) (jvmtiEnv *, void * mem) = jf[47];
  jvmtiError (* get_class_signature) (jvmtiEnv *, jclass, char **, char **) = jf[48];
  jvmtiError (* get_class_methods) (jvmtiEnv *, jclass, jint *, jmethodID **) = jf[52];
  jvmtiError (* get_class_loader) (jvmtiEnv *, jclass, jobject *) = jf[57];
  jvmtiError (* get_method_name) (jvmtiEnv *, jmethodID, char **, char **, char **) = jf[64];
  jvmtiError (* get_loaded_classes) (jvmtiEnv *, jint *, jclass **) = jf[78];
  jint class_count, class_index;
  jclass * classes;

  class_pattern = make_pattern_spec (class_query, ignore_case);
  method_pattern = make_pattern_spec (method_query, ignore_case);
  groups = g_hash_table_new_full (NULL, NULL, NULL, NULL);

  if (get_loaded_classes (jvmti, &class_count, &classes) != JVMTI_ERROR_NONE)
    goto emit_results;

  for (class_index = 0; class_index != class_count; class_index++)
  {
    jclass klass = classes[class_index];
    jobject loader = NULL;
    gboolean have_loader = FALSE;
    char * signature = NULL;
    gchar * class_name = NULL;
    gchar * class_name_copy = NULL;
    const gchar * normalized_class_name;
    jint method_count, method_index;
    jmethodID * methods = NULL;
    JsonBuilder * group = NULL;
    GHashTable * seen_method_names = NULL;

    if (skip_system_classes)
    {
      if (get_class_loader (jvmti, klass, &loader) != JVMTI_ERROR_NONE)
        goto skip_class;
      have_loader = TRUE;

      if (loader == NULL)
        goto skip_class;
    }

    if (get_class_signature (jvmti, klass, &signature, NULL) != JVMTI_ERROR_NONE)
      goto skip_class;

    class_name = class_name_from_signature (signature);

    if (ignore_case)
    {
      class_name_copy = g_utf8_strdown (class_name, -1);
      normalized_class_name = class_name_copy;
    }
    else
    {
      normalized_class_name = class_name;
    }

    if (!g_pattern_match_string (class_pattern, normalized_class_name))
      goto skip_class;

    if (get_class_methods (jvmti, klass, &method_count, &methods) != JVMTI_ERROR_NONE)
      goto skip_class;

    if (!include_signature)
      seen_method_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

    for (method_index = 0; method_index != method_count; method_index++)
    {
      jmethodID method = methods[method_index];
      const gchar * method_name;
      char * method_name_value = NULL;
      char * method_signature_value = NULL;
      gchar * method_name_copy = NULL;
      const gchar * normalized_method_name;
      gchar * normalized_method_name_copy = NULL;

      if (get_method_name (jvmti, method, &method_name_value, include_signature ? &method_signature_value : NULL, NULL) != JVMTI_ERROR_NONE)
        goto skip_method;
      method_name = method_name_value;

      if (method_name[0] == '<')
      {
        if (strcmp (method_name, "<init>") == 0)
          method_name = "$init";
        else if (strcmp (method_name, "<clinit>") == 0)
          goto skip_method;
      }

      if (include_signature)
      {
        method_name_copy = format_method_signature (method_name, method_signature_value);
        method_name = method_name_copy;
      }

      if (seen_method_names != NULL && g_hash_table_contains (seen_method_names, method_name))
        goto skip_method;

      if (ignore_case)
      {
        normalized_method_name_copy = g_utf8_strdown (method_name, -1);
        normalized_method_name = normalized_method_name_copy;
      }
      else
      {
        normalized_method_name = method_name;
      }

      if (!g_pattern_match_string (method_pattern, normalized_method_name))
        goto skip_method;

      if (group == NULL)
      {
        if (!have_loader && get_class_loader (jvmti, klass, &loader) != JVMTI_ERROR_NONE)
          goto skip_method;

        if (loader == NULL)
        {
          group = g_hash_table_lookup (groups, NULL);
        }
        else
        {
          GHashTableIter iter;
          jobject cur_loader;
          JsonBuilder * cur_group;

          g_hash_table_iter_init (&iter, groups);
          while (g_hash_table_iter_next (&iter, (gpointer *) &cur_loader, (gpointer *) &cur_group))
          {
            if (cur_loader != NULL && is_same_object (env, cur_loader, loader))
            {
              group = cur_group;
              break;
            }
          }
        }

        if (group == NULL)
        {
          jobject l;
          gchar * str;

          l = (loader != NULL) ? new_global_ref (env, loader) : NULL;

          group = json_builder_new_immutable ();
          g_hash_table_insert (groups, l, group);

          json_builder_begin_object (group);

          json_builder_set_member_name (group, "loader");
          str = g_strdup_printf ("0x%" G_GSIZE_MODIFIER "x", GPOINTER_TO_SIZE (l));
          json_builder_add_string_value (group, str);
          g_free (str);

          json_builder_set_member_name (group, "classes");
          json_builder_begin_array (group);
        }

        json_builder_begin_object (group);

        json_builder_set_member_name (group, "name");
        json_builder_add_string_value (group, class_name);

        json_builder_set_member_name (group, "methods");
        json_builder_begin_array (group);
      }

      json_builder_add_string_value (group, method_name);

      if (seen_method_names != NULL)
        g_hash_table_add (seen_method_names, g_strdup (method_name));

skip_method:
      g_free (normalized_method_name_copy);
      g_free (method_name_copy);
      deallocate (jvmti, method_signature_value);
      deallocate (jvmti, method_name_value);
    }

skip_class:
    if (group != NULL)
    {
      json_builder_end_array (group);
      json_builder_end_object (group);
    }

    if (seen_method_names != NULL)
      g_hash_table_unref (seen_method_names);

    deallocate (jvmti, methods);

    g_free (class_name_copy);
    g_free (class_name);
    deallocate (jvmti, signature);

    if (loader != NULL)
      delete_local_ref (env, loader);

    delete_local_ref (env, klass);
  }

  deallocate (jvmti, classes);

emit_results:
  result = finalize_method_groups_to_json (groups);

  g_hash_table_unref (groups);
  g_pattern_spec_free (method_pattern);
  g_pattern_spec_free (class_pattern);

  return result;
}

static gchar *
finalize_method_groups_to_json (GHashTable * groups)
{
  GString * result;
  GHashTableIter iter;
  guint i;
  JsonBuilder * group;

  result = g_string_sized_new (1024);

  g_string_append_c (result, '[');

  g_hash_table_iter_init (&iter, groups);
  for (i = 0; g_hash_table_iter_next (&iter, NULL, (gpointer *) &group); i++)
  {
    JsonNode * root;
    gchar * json;

    if (i > 0)
      g_string_append_c (result, ',');

    json_builder_end_array (group);
    json_builder_end_object (group);

    root = json_builder_get_root (group);
    json = json_to_string (root, FALSE);
    g_string_append (result, json);
    g_free (json);
    json_node_unref (root);

    g_object_unref (group);
  }

  g_string_append_c (result, ']');

  return g_string_free (result, FALSE);
}

static GPatternSpec *
make_pattern_spec (const gchar * pattern,
                   jboolean ignore_case)
{
  GPatternSpec * spec;

  if (ignore_case)
  {
    gchar * str = g_utf8_strdown (pattern, -1);
    spec = g_pattern_spec_new (str);
    g_free (str);
  }
  else
  {
    spec = g_pattern_spec_new (pattern);
  }

  return spec;
}

static gchar *
class_name_from_signature (const gchar * descriptor)
{
  gchar * result, * c;

  result = g_strdup (descriptor + 1);

  for (c = result; *c != '\\0'; c++)
  {
    if (*c == '/')
      *c = '.';
  }

  c[-1] = '\\0';

  return result;
}

static gchar *
format_method_signature (const gchar * name,
                         const gchar * signature)
{
  GString * sig;
  const gchar * cursor;
  gint arg_index;

  sig = g_string_sized_new (128);

  g_string_append (sig, name);

  cursor = signature;
  arg_index = -1;
  while (TRUE)
  {
    const gchar c = *cursor;

    if (c == '(')
    {
      g_string_append_c (sig, c);
      cursor++;
      arg_index = 0;
    }
    else if (c == ')')
    {
      g_string_append_c (sig, c);
      cursor++;
      break;
    }
    else
    {
      if (arg_index >= 1)
        g_string_append (sig, ", ");

      append_type (sig, &cursor);

      if (arg_index != -1)
        arg_index++;
    }
  }

  g_string_append (sig, ": ");
  append_type (sig, &cursor);

  return g_string_free (sig, FALSE);
}

static void
append_type (GString * output,
             const gchar ** type)
{
  const gchar * cursor = *type;

  switch (*cursor)
  {
    case 'Z':
      g_string_append (output, "boolean");
      cursor++;
      break;
    case 'B':
      g_string_append (output, "byte");
      cursor++;
      break;
    case 'C':
      g_string_append (output, "char");
      cursor++;
      break;
    case 'S':
      g_string_append (output, "short");
      cursor++;
      break;
    case 'I':
      g_string_append (output, "int");
      cursor++;
      break;
    case 'J':
      g_string_append (output, "long");
      cursor++;
      break;
    case 'F':
      g_string_append (output, "float");
      cursor++;
      break;
    case 'D':
      g_string_append (output, "double");
      cursor++;
      break;
    case 'V':
      g_string_append (output, "void");
      cursor++;
      break;
    case 'L':
    {
      gchar ch;

      cursor++;
      for (; (ch = *cursor) != ';'; cursor++)
      {
        g_string_append_c (output, (ch != '/') ? ch : '.');
      }
      cursor++;

      break;
    }
    case '[':
      *type = cursor + 1;
      append_type (output, type);
      g_string_append (output, "[]");
      return;
    default:
      g_string_append (output, "BUG");
      cursor++;
  }

  *type = cursor;
}

void
dealloc (gpointer mem)
{
  g_free (mem);
}

static gpointer
read_art_array (gpointer object_base,
                guint field_offset,
                guint length_size,
                guint * length)
{
  gpointer result, header;
  guint n;

  header = GSIZE_TO_POINTER (*(guint64 *) (object_base + field_offset));
  if (header != NULL)
  {
    result = header + length_size;
    if (length_size == sizeof (guint32))
      n = *(guint32 *) header;
    else
      n = *(guint64 *) header;
  }
  else
  {
    result = NULL;
    n = 0;
  }

  if (length != NULL)
    *length = n;

  return result;
}

static void
std_string_destroy (StdString * str)
{
  if ((str->l.capacity & 1) != 0)
    art_api.free (str->l.data);
}

static gchar *
std_string_c_str (StdString * self)
{
  if ((self->l.capacity & 1) != 0)
    return self->l.data;

  return self->s.data;
}
`,Ug=/(.+)!([^/]+)\/?([isu]+)?/,ze=null,bl=null,kt=class t{static build(e,n){return yl(n),bl(e,n,r=>new t(ze.new(e,r,n)))}static enumerateMethods(e,n,r){yl(r);let o=e.match(Ug);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let f;if(n.jvmti!==null){let p=ze.enumerateMethodsJvm(i,s,$t(a),$t(l),$t(c),r);try{f=JSON.parse(p.readUtf8String()).map(u=>{let g=ptr(u.loader);return u.loader=g.isNull()?null:g,u})}finally{ze.dealloc(p)}}else $e(r.vm,r,p=>{let u=ze.enumerateMethodsArt(i,s,$t(a),$t(l),$t(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:m}=n;f=JSON.parse(u.readUtf8String()).map(_=>{let v=_.loader;return _.loader=v!==0?g(m,p,ptr(v)):null,_})}finally{ze.dealloc(u)}});return f}constructor(e){this.handle=e}has(e){return ze.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return ze.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=ze.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{ze.dealloc(e)}}};function yl(t){ze===null&&(ze=Dg(t),bl=Bg(ze,t.vm))}function Dg(t){let e=K(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),f=d.add(o),p=f.add(i),{getDeclaredMethods:u,getDeclaredFields:g}=t.javaLangClass(),m=t.javaLangReflectMethod(),_=t.javaLangReflectField(),v=p;[n!==null?n:NULL,u,g,m.getName,m.getModifiers,_.getName,_.getModifiers].forEach(U=>{v=v.writePointer(U).add(r)});let b=p.add(s),{vm:E}=t;if(e.flavor==="art"){let U;if(n!==null)U=[0,0,0,0];else{let B=ci(E).offset;U=[B.ifields,B.methods,B.sfields,B.copiedMethodsOffset]}let D=_e(E),S=hr(E),R=b;[1,...U,D.size,D.offset.accessFlags,S.size,S.offset.accessFlags,4294967295].forEach(B=>{R=R.writeUInt(B).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((B,x)=>{B===void 0&&(B=NULL),R=R.writePointer(B).add(r)})}let N=new CModule(Fg,{lock:d,models:f,java_api:p,art_api:b}),F={exceptions:"propagate"},J={exceptions:"propagate",scheduling:"exclusive"};return{handle:N,new:new NativeFunction(N.model_new,"pointer",["pointer","pointer","pointer"],F),has:new NativeFunction(N.model_has,"bool",["pointer","pointer"],J),find:new NativeFunction(N.model_find,"pointer",["pointer","pointer"],J),list:new NativeFunction(N.model_list,"pointer",["pointer"],J),enumerateMethodsArt:new NativeFunction(N.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],F),enumerateMethodsJvm:new NativeFunction(N.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],F),dealloc:new NativeFunction(N.dealloc,"void",["pointer"],J)}}function Bg(t,e){let n=K();if(n.flavor!=="art")return Jg;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return $e(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function Jg(t,e,n){return n(NULL)}function $t(t){return t?1:0}var In=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var Cn=1,Ti=256,El=65536,$g=305419896,wl=32,Sl=12,Nl=8,xl=8,kl=4,Il=4,Cl=12,zg=0,Vg=1,Gg=2,Hg=3,Wg=4,qg=5,Zg=6,Kg=4096,Qg=4097,Yg=4099,Xg=8192,e_=8193,t_=8194,n_=8195,r_=8196,o_=8198,i_=24,s_=28,a_=2,l_=24,Al=h.from([3,0,7,14,0]),Ci="Ldalvik/annotation/Throws;",c_=h.from([0]);function d_(t){let e=new Li,n=Object.assign({},t);return e.addClass(n),e.build()}var Li=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=p_(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:f,strings:p}=e,u=0,g=0,m=8,_=12,v=20,b=112;u+=b;let E=u,N=p.length*Il;u+=N;let F=u,J=f.length*kl;u+=J;let U=u,D=s.length*Sl;u+=D;let S=u,R=o.length*Nl;u+=R;let B=u,x=i.length*xl;u+=x;let $=u,H=n.length*wl;u+=H;let q=u,G=c.map(M=>{let z=u;return M.offset=z,u+=4+M.items.length*4,z}),Q=n.reduce((M,z)=>(z.classData.constructorMethods.forEach(se=>{let[,de,ae]=se;(de&Ti)===0&&ae>=0&&(se.push(u),M.push({offset:u,superConstructor:ae}),u+=l_)}),M),[]);l.forEach(M=>{M.offset=u,u+=16+M.methods.length*8});let ve=r.map(M=>{u=Ai(u,4);let z=u;return M.offset=z,u+=4+2*M.types.length,z}),be=a.map(M=>{u=Ai(u,4);let z=u;return M.offset=z,u+=4+2*M.types.length,z}),xe=[],me=p.map(M=>{let z=u,Z=h.from(je(M.length)),se=h.from(M,"utf8"),de=h.concat([Z,se,c_]);return xe.push(de),u+=de.length,z}),Se=Q.map(M=>{let z=u;return u+=Al.length,z}),he=d.map(M=>{let z=f_(M);return M.offset=u,u+=z.length,z}),Ee=n.map((M,z)=>{M.classData.offset=u;let Z=u_(M);return u+=Z.length,Z}),qe=0,fn=0;u=Ai(u,4);let re=u,Re=r.length+a.length,Ye=4+(o.length>0?1:0)+2+c.length+Q.length+l.length+(Re>0?1:0)+1+Se.length+d.length+n.length+1,Et=4+Ye*Cl;u+=Et;let ut=u-q,Rt=u,P=h.alloc(Rt);P.write(`dex
035`),P.writeUInt32LE(Rt,32),P.writeUInt32LE(b,36),P.writeUInt32LE($g,40),P.writeUInt32LE(qe,44),P.writeUInt32LE(fn,48),P.writeUInt32LE(re,52),P.writeUInt32LE(p.length,56),P.writeUInt32LE(E,60),P.writeUInt32LE(f.length,64),P.writeUInt32LE(F,68),P.writeUInt32LE(s.length,72),P.writeUInt32LE(U,76),P.writeUInt32LE(o.length,80),P.writeUInt32LE(o.length>0?S:0,84),P.writeUInt32LE(i.length,88),P.writeUInt32LE(B,92),P.writeUInt32LE(n.length,96),P.writeUInt32LE($,100),P.writeUInt32LE(ut,104),P.writeUInt32LE(q,108),me.forEach((M,z)=>{P.writeUInt32LE(M,E+z*Il)}),f.forEach((M,z)=>{P.writeUInt32LE(M,F+z*kl)}),s.forEach((M,z)=>{let[Z,se,de]=M,ae=U+z*Sl;P.writeUInt32LE(Z,ae),P.writeUInt32LE(se,ae+4),P.writeUInt32LE(de!==null?de.offset:0,ae+8)}),o.forEach((M,z)=>{let[Z,se,de]=M,ae=S+z*Nl;P.writeUInt16LE(Z,ae),P.writeUInt16LE(se,ae+2),P.writeUInt32LE(de,ae+4)}),i.forEach((M,z)=>{let[Z,se,de]=M,ae=B+z*xl;P.writeUInt16LE(Z,ae),P.writeUInt16LE(se,ae+2),P.writeUInt32LE(de,ae+4)}),n.forEach((M,z)=>{let{interfaces:Z,annotationsDirectory:se}=M,de=Z!==null?Z.offset:0,ae=se!==null?se.offset:0,pn=0,Be=$+z*wl;P.writeUInt32LE(M.index,Be),P.writeUInt32LE(M.accessFlags,Be+4),P.writeUInt32LE(M.superClassIndex,Be+8),P.writeUInt32LE(de,Be+12),P.writeUInt32LE(M.sourceFileIndex,Be+16),P.writeUInt32LE(ae,Be+20),P.writeUInt32LE(M.classData.offset,Be+24),P.writeUInt32LE(pn,Be+28)}),c.forEach((M,z)=>{let{items:Z}=M,se=G[z];P.writeUInt32LE(Z.length,se),Z.forEach((de,ae)=>{P.writeUInt32LE(de.offset,se+4+ae*4)})}),Q.forEach((M,z)=>{let{offset:Z,superConstructor:se}=M,de=1,ae=1,pn=1,Be=0,Qn=4;P.writeUInt16LE(de,Z),P.writeUInt16LE(ae,Z+2),P.writeUInt16LE(pn,Z+4),P.writeUInt16LE(Be,Z+6),P.writeUInt32LE(Se[z],Z+8),P.writeUInt32LE(Qn,Z+12),P.writeUInt16LE(4208,Z+16),P.writeUInt16LE(se,Z+18),P.writeUInt16LE(0,Z+20),P.writeUInt16LE(14,Z+22)}),l.forEach(M=>{let z=M.offset,Z=0,se=0,de=M.methods.length,ae=0;P.writeUInt32LE(Z,z),P.writeUInt32LE(se,z+4),P.writeUInt32LE(de,z+8),P.writeUInt32LE(ae,z+12),M.methods.forEach((pn,Be)=>{let Qn=z+16+Be*8,[zf,Vf]=pn;P.writeUInt32LE(zf,Qn),P.writeUInt32LE(Vf.offset,Qn+4)})}),r.forEach((M,z)=>{let Z=ve[z];P.writeUInt32LE(M.types.length,Z),M.types.forEach((se,de)=>{P.writeUInt16LE(se,Z+4+de*2)})}),a.forEach((M,z)=>{let Z=be[z];P.writeUInt32LE(M.types.length,Z),M.types.forEach((se,de)=>{P.writeUInt16LE(se,Z+4+de*2)})}),xe.forEach((M,z)=>{M.copy(P,me[z])}),Se.forEach(M=>{Al.copy(P,M)}),he.forEach((M,z)=>{M.copy(P,d[z].offset)}),Ee.forEach((M,z)=>{M.copy(P,n[z].classData.offset)}),P.writeUInt32LE(Ye,re);let ke=[[zg,1,g],[Vg,p.length,E],[Gg,f.length,F],[Hg,s.length,U]];o.length>0&&ke.push([Wg,o.length,S]),ke.push([qg,i.length,B]),ke.push([Zg,n.length,$]),c.forEach((M,z)=>{ke.push([Yg,M.items.length,G[z]])}),Q.forEach(M=>{ke.push([e_,1,M.offset])}),l.forEach(M=>{ke.push([o_,1,M.offset])}),Re>0&&ke.push([Qg,Re,ve.concat(be)[0]]),ke.push([t_,p.length,me[0]]),Se.forEach(M=>{ke.push([n_,1,M])}),d.forEach(M=>{ke.push([r_,1,M.offset])}),n.forEach(M=>{ke.push([Xg,1,M.classData.offset])}),ke.push([Kg,1,re]),ke.forEach((M,z)=>{let[Z,se,de]=M,ae=re+4+z*Cl;P.writeUInt16LE(Z,ae),P.writeUInt32LE(se,ae+4),P.writeUInt32LE(de,ae+8)});let ma=new Checksum("sha1");return ma.update(P.slice(_+v)),h.from(ma.getDigest()).copy(P,_),P.writeUInt32LE(y_(P,_),m),P}};function u_(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return h.from([0].concat(je(e.length)).concat(je(n.length)).concat(je(r.length)).concat(e.reduce((i,[s,a])=>i.concat(je(s)).concat(je(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(je(s)).concat(je(a)).concat(je(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(je(s)).concat(je(a)).concat([0]),[])))}function f_(t){let{thrownTypes:e}=t;return h.from([a_].concat(je(t.type)).concat([1]).concat(je(t.value)).concat([s_,e.length]).concat(e.reduce((n,r)=>(n.push(i_,r),n),[])))}function p_(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(x=>{let{name:$,superClass:H,sourceFileName:q}=x;e.add("this"),e.add($),n.add($),e.add(H),n.add(H),e.add(q),x.interfaces.forEach(G=>{e.add(G),n.add(G)}),x.fields.forEach(G=>{let[Q,ve]=G;e.add(Q),e.add(ve),n.add(ve),o.push([x.name,ve,Q])}),x.methods.some(([G])=>G==="<init>")||(x.methods.unshift(["<init>","V",[]]),a.add($)),x.methods.forEach(G=>{let[Q,ve,be,xe=[],me]=G;e.add(Q);let Se=c(ve,be),he=null;if(xe.length>0){let Ee=xe.slice();Ee.sort(),he=Ee.join("|");let qe=s[he];qe===void 0&&(qe={id:he,types:Ee},s[he]=qe),e.add(Ci),n.add(Ci),xe.forEach(fn=>{e.add(fn),n.add(fn)}),e.add("value")}if(i.push([x.name,Se,Q,he,me]),Q==="<init>"){l.add($+"|"+Se);let Ee=H+"|"+Se;a.has($)&&!l.has(Ee)&&(i.push([H,Se,Q,null,0]),l.add(Ee))}})});function c(x,$){let H=[x].concat($),q=H.join("|");if(r[q]!==void 0)return q;e.add(x),n.add(x),$.forEach(Q=>{e.add(Q),n.add(Q)});let G=H.map(v_).join("");return e.add(G),r[q]=[q,G,x,$],q}let d=Array.from(e);d.sort();let f=d.reduce((x,$,H)=>(x[$]=H,x),{}),p=Array.from(n).map(x=>f[x]);p.sort(Tl);let u=p.reduce((x,$,H)=>(x[d[$]]=H,x),{}),g=Object.keys(r).map(x=>r[x]);g.sort(h_);let m={},_=g.map(x=>{let[,$,H,q]=x,G;if(q.length>0){let Q=q.join("|");G=m[Q],G===void 0&&(G={types:q.map(ve=>u[ve]),offset:-1},m[Q]=G)}else G=null;return[f[$],u[H],G]}),v=g.reduce((x,$,H)=>{let[q]=$;return x[q]=H,x},{}),b=Object.keys(m).map(x=>m[x]),E=o.map(x=>{let[$,H,q]=x;return[u[$],u[H],f[q]]});E.sort(g_);let N=i.map(x=>{let[$,H,q,G,Q]=x;return[u[$],v[H],f[q],G,Q]});N.sort(__);let F=Object.keys(s).map(x=>s[x]).map(x=>({id:x.id,type:u[Ci],value:f.value,thrownTypes:x.types.map($=>u[$]),offset:-1})),J=F.map(x=>({id:x.id,items:[x],offset:-1})),U=J.reduce((x,$,H)=>(x[$.id]=H,x),{}),D={},S=[],R=t.map(x=>{let $=u[x.name],H=Cn,q=u[x.superClass],G,Q=x.interfaces.map(re=>u[re]);if(Q.length>0){Q.sort(Tl);let re=Q.join("|");G=D[re],G===void 0&&(G={types:Q,offset:-1},D[re]=G)}else G=null;let ve=f[x.sourceFileName],be=N.reduce((re,Re,Ye)=>{let[Et,ut,Rt,P,ke]=Re;return Et===$&&re.push([Ye,Rt,P,ut,ke]),re},[]),xe=null,me=be.filter(([,,re])=>re!==null).map(([re,,Re])=>[re,J[U[Re]]]);me.length>0&&(xe={methods:me,offset:-1},S.push(xe));let Se=E.reduce((re,Re,Ye)=>{let[Et]=Re;return Et===$&&re.push([Ye>0?1:0,Cn]),re},[]),he=f["<init>"],Ee=be.filter(([,re])=>re===he).map(([re,,,Re])=>{if(a.has(x.name)){let Ye=-1,Et=N.length;for(let ut=0;ut!==Et;ut++){let[Rt,P,ke]=N[ut];if(Rt===q&&ke===he&&P===Re){Ye=ut;break}}return[re,Cn|El,Ye]}else return[re,Cn|El|Ti,-1]}),qe=m_(be.filter(([,re])=>re!==he).map(([re,,,,Re])=>[re,Re|Cn|Ti]));return{index:$,accessFlags:H,superClassIndex:q,interfaces:G,sourceFileIndex:ve,annotationsDirectory:xe,classData:{instanceFields:Se,constructorMethods:Ee,virtualMethods:qe,offset:-1}}}),B=Object.keys(D).map(x=>D[x]);return{classes:R,interfaces:B,fields:E,methods:N,protos:_,parameters:b,annotationDirectories:S,annotationSets:J,throwsAnnotations:F,types:p,strings:d}}function m_(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function Tl(t,e){return t-e}function h_(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function g_(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function __(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function v_(t){let e=t[0];return e==="L"||e==="["?"L":t}function je(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function Ai(t,e){let n=t%e;return n===0?t:t+e-n}function y_(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var Ll=d_;var b_=1,Pi=null,Pl=null;function Ml(t){Pi=t}function Mi(t,e,n){let r=zt(t);return r===null&&(t.indexOf("[")===0?r=Oi(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=w_(t,e,n))),Object.assign({className:t},r)}var Ol={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:Ve,toJni:Ve,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:Ve,toJni:Ve,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:Ve,toJni:Ve,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:Ve,toJni:Ve,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:Ve,toJni:Ve,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:Ve,toJni:Ve,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},E_=new Set(Object.values(Ol).map(t=>t.name));function zt(t){let e=Ol[t];return e!==void 0?e:null}function w_(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=S_(n):o=N_(t,e,n),r[t]=o),o}function S_(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function N_(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:It(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,f){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),f)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var x_=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=k_("["+e,n),t),{});function k_(t,e){let n=y.prototype,r=L_(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return T_(i,e)},fromJni(i,s,a){return C_(i,o,s,a)},toJni(i,s){return A_(i,o,s)}}}function Oi(t,e,n){let r=x_[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=Mi(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");E_.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(f){return i.isCompatible(f)})},fromJni(d,f,p){if(d.isNull())return null;let u=[],g=f.getArrayLength(d);for(let m=0;m!==g;m++){let _=f.getObjectArrayElement(d,m);try{u.push(i.fromJni(_,f))}finally{f.deleteLocalRef(_)}}try{u.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),u.$w=n.cast(d,n.use(c),p)}return u.$dispose=I_,u},toJni(d,f){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let u=d.length,m=n.use(o).$borrowClassHandle(f);try{let _=f.newObjectArray(u,m.value,NULL);f.throwIfExceptionPending();for(let v=0;v!==u;v++){let b=i.toJni(d[v],f);try{f.setObjectArrayElement(_,v,b)}finally{i.type==="pointer"&&f.getObjectRefType(b)===b_&&f.deleteLocalRef(b)}f.throwIfExceptionPending()}return _}finally{m.unref(f)}}}}function I_(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function C_(t,e,n,r){if(t.isNull())return null;let o=zt(e.typeName),i=n.getArrayLength(t);return new vr(t,e,o,i,n,r)}function A_(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=zt(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let f=0;f!==o;f++)l(d.add(f*a),c(t[f]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function T_(t,e){if(t===null)return!0;if(t instanceof vr)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=zt(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function vr(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,Pl)}Pl={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(vr.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new vr(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=Pi.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=Pi.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function It(t){return"L"+t.replace(/\./g,"/")+";"}function L_(t){return t.charAt(0).toUpperCase()+t.slice(1)}function Ve(t){return t}var P_=4,{ensureClassInitialized:Rl,makeMethodMangler:Jl}=Jt,M_=8,Fi=1,Tn=2,nt=3,Ri=1,Ui=2,yr=1,$l=2,jl=Symbol("PENDING_USE"),Fl="/data/local/tmp",{getCurrentThreadId:Er,pointerSize:An}=Process,Ae={state:"empty",factories:[],loaders:null,Integer:null},ee=null,pe=null,zl=null,Vl=null,Gl=null,Hl=null,Wl=null,Ul=null,ji=null,Gt=new Map,pt=class t{static _initialize(e,n){ee=e,pe=n,zl=n.flavor==="art",n.flavor==="jvm"&&(Rl=xi,Jl=ki)}static _disposeAll(e){Ae.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=X_(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,Ji(i,e),i}constructor(){this.cacheDir=Fl,this.codeCacheDir=Fl+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new In(10,R_),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Ae.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),xn(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Ae.state==="ready"&&this===Ae.factories[0]&&Ji(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?F_(e,s,i):j_(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===jl;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=jl),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=O_(),i=Object.create(zi.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;Rl(r,l),i.$l=kt.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,yr,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,yr,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=zt(e);o!==null&&(e=o.name);let i=Oi("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],f=[],p={name:It(a),sourceFileName:tv(a),superClass:It(c.$n),interfaces:l.map(S=>It(S.$n)),fields:d,methods:f},u=l.slice();l.forEach(S=>{Array.prototype.slice.call(S.class.getInterfaces()).forEach(R=>{let B=this.cast(R,o).getCanonicalName();u.push(this.use(B))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(S=>{let R=this._getType(g[S]);d.push([S,R.name])});let m={},_={};u.forEach(S=>{let R=S.$borrowClassHandle(n);r.push(R);let B=R.value;S.$ownMembers.filter(x=>S[x].overloads!==void 0).forEach(x=>{let $=S[x],H=$.overloads,q=H.map(G=>Dl(x,G.returnType,G.argumentTypes));m[x]=[$,q,B],H.forEach((G,Q)=>{let ve=q[Q];_[ve]=[G,B]})})});let v=e.methods||{},E=Object.keys(v).reduce((S,R)=>{let B=v[R],x=R==="$init"?"<init>":R;return B instanceof Array?S.push(...B.map($=>[x,$])):S.push([x,B]),S},[]),N=[];E.forEach(([S,R])=>{let B=nt,x,$,H=[],q;if(typeof R=="function"){let be=m[S];if(be!==void 0&&Array.isArray(be)){let[xe,me,Se]=be;if(me.length>1)throw new Error(`More than one overload matching '${S}': signature must be specified`);delete _[me[0]];let he=xe.overloads[0];B=he.type,x=he.returnType,$=he.argumentTypes,q=R;let Ee=n.toReflectedMethod(Se,he.handle,0),qe=s(n.handle,Ee,i.getGenericExceptionTypes);H=$i(n,qe).map(It),n.deleteLocalRef(qe),n.deleteLocalRef(Ee)}else x=this._getType("void"),$=[],q=R}else{if(R.isStatic&&(B=Tn),x=this._getType(R.returnType||"void"),$=(R.argumentTypes||[]).map(me=>this._getType(me)),q=R.implementation,typeof q!="function")throw new Error("Expected a function implementation for method: "+S);let be=Dl(S,x,$),xe=_[be];if(xe!==void 0){let[me,Se]=xe;delete _[be],B=me.type,x=me.returnType,$=me.argumentTypes;let he=n.toReflectedMethod(Se,me.handle,0),Ee=s(n.handle,he,i.getGenericExceptionTypes);H=$i(n,Ee).map(It),n.deleteLocalRef(Ee),n.deleteLocalRef(he)}}let G=x.name,Q=$.map(be=>be.name),ve="("+Q.join("")+")"+G;f.push([S,G,Q,H,B===Tn?M_:0]),N.push([S,ve,B,x,$,q])});let F=Object.keys(_);if(F.length>0)throw new Error("Missing implementation for: "+F.join(", "));let J=br.fromBuffer(Ll(p),this);try{J.load()}finally{J.file.delete()}let U=this.use(e.name),D=E.length;if(D>0){let S=3*An,R=Memory.alloc(D*S),B=[],x=[];N.forEach(([q,G,Q,ve,be,xe],me)=>{let Se=Memory.allocUtf8String(q),he=Memory.allocUtf8String(G),Ee=ql(q,U,Q,ve,be,xe);R.add(me*S).writePointer(Se),R.add(me*S+An).writePointer(he),R.add(me*S+2*An).writePointer(Ee),x.push(Se,he),B.push(Ee)});let $=U.$borrowClassHandle(n);r.push($);let H=$.value;n.registerNatives(H,R,D),n.throwIfExceptionPending(),U.$nativeMethods=B}return U}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=pe;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=pe["art::gc::Heap::VisitObjects"]===void 0;if(i&&pe["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);$e(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=pe,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((v,b,E,N)=>(E.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let f=Memory.alloc(8);f.writeS64(c);let p=Memory.alloc(P_),u=Memory.alloc(An);i.getObjectsWithTags(1,f,p,u,NULL);let g=p.readS32(),m=u.readPointer(),_=[];for(let v=0;v!==g;v++)_.push(m.add(v*An).readPointer());i.deallocate(m);try{for(let v of _){let b=this.cast(v,o);if(r.onMatch(b)==="stop")break}r.onComplete()}finally{_.forEach(v=>{n.deleteLocalRef(v)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=Sn.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=pe["art::JavaVMExt::DecodeGlobal"](pe.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=wn.$new();pe["art::gc::Heap::GetInstances"](pe.artHeap,s,a,c,d);let f=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of f){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}o.onComplete()}finally{f.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=pe["art::JavaVMExt::AddGlobalRef"],l=pe.vm,c,d=i.$borrowClassHandle(n);try{c=pe["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let f=Ei(c,p=>{s.push(a(l,r,p))});pe["art::gc::Heap::VisitObjects"](pe.artHeap,f,NULL);try{for(let p of s){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(pe.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let f=Memory.alloc(Process.pageSize);Memory.patchCode(f,16,p=>{let u=new X86Writer(p,{pc:f});u.putMovRegRegOffsetPtr("eax","esp",4),u.putMovRegRegOffsetPtr("edx","esp",8),u.putJmpAddress(l),u.flush()}),d=new NativeFunction(f,"pointer",["pointer","pointer"]),d._thunk=f}return pe.addLocalReference=d,ee.perform(f=>{i(this,f)}),"stop"},onError(l){},onComplete(){pe.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=Jt,c=a.handle.add(l).readPointer(),d,f=o.$borrowClassHandle(a);try{d=pe.dvmDecodeIndirectRef(c,f.value)}finally{f.unref(a)}let p=d.toMatchPattern(),u=pe.dvmHeapSourceGetBase(),m=pe.dvmHeapSourceGetLimit().sub(u).toInt32();Memory.scan(u,m,p,{onMatch:(_,v)=>{pe.dvmIsValidObject(_)&&ee.perform(b=>{let E=b.handle.add(l).readPointer(),N,F=pe.addLocalReference(E,_);try{N=s.cast(F,o)}finally{b.deleteLocalRef(F)}if(r.onMatch(N)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new br(e,null,this)}_getType(e,n=!0){return Mi(e,n,this)}};function O_(){return function(t,e,n,r){return zi.call(this,t,e,n,r)}}function zi(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,Vl)}Vl={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(zi.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,$l,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=U_(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=D_(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new Vi(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=B_(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function Vi(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}Vi.prototype.ref=function(){return this.refs++,this};Vi.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function R_(t,e){t.unref(e)}function j_(t){let e=t.replace(/\./g,"/");return function(n){let r=Er();Kl(r);try{return n.findClass(e)}finally{Ql(r)}}}function F_(t,e,n){return ji===null&&(Ul=n.vaMethod("pointer",["pointer"]),ji=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=Er();Kl(i);try{let s=Ul(r.handle,e.$h,ji,o);return r.throwIfExceptionPending(),s}finally{Ql(i),r.deleteLocalRef(o)}}}function U_(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function D_(t,e,n){let{$n:r,$f:o}=e,i=ev(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],f=[],p=o._getType(r,!1),u=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let m=n.getArrayLength(g);if(m!==0)for(let _=0;_!==m;_++){let v,b,E=n.getObjectArrayElement(g,_);try{v=n.fromReflectedMethod(E),b=l(n.handle,E,a.getGenericParameterTypes)}finally{n.deleteLocalRef(E)}let N;try{N=$i(n,b).map(F=>o._getType(F))}finally{n.deleteLocalRef(b)}d.push(Vt(i,e,Fi,v,p,N,n)),f.push(Vt(i,e,nt,v,u,N,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let v=n.javaLangObject(),b=n.getMethodId(v,"<init>","()V");d.push(Vt(i,e,Fi,b,p,[],n)),f.push(Vt(i,e,nt,b,u,[],n))}}finally{n.deleteLocalRef(g)}if(f.length===0)throw new Error("no supported overloads");return{allocAndInit:Di(d),initOnly:Di(f)}}function B_(t,e,n,r,o){return e.startsWith("m")?J_(t,e,n,r,o):K_(t,e,n,r,o)}function J_(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let u=p[0]==="s"?Tn:nt,g=ptr(p.substr(1)),m,_=[],v=o.toReflectedMethod(n,g,u===Tn?1:0);try{let b=!!c(o.handle,v,a.isVarArgs),E=l(o.handle,v,a.getGenericReturnType);o.throwIfExceptionPending();try{m=i._getType(o.getTypeName(E))}finally{o.deleteLocalRef(E)}let N=l(o.handle,v,a.getParameterTypes);try{let F=o.getArrayLength(N);for(let J=0;J!==F;J++){let U=o.getObjectArrayElement(N,J),D;try{D=b&&J===F-1?o.getArrayTypeName(U):o.getTypeName(U)}finally{o.deleteLocalRef(U)}let S=i._getType(D);_.push(S)}}finally{o.deleteLocalRef(N)}}catch{return null}finally{o.deleteLocalRef(v)}return Vt(t,r,u,g,m,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&W_(d);let f=Di(d);return function(p){return f}}function Di(t){let e=$_();return Object.setPrototypeOf(e,Gl),e._o=t,e}function $_(){let t=function(){return t.invoke(this,arguments)};return t}Gl=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}Bi(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return Ct(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return Ct(this),this._o[0].implementation},set(t){Ct(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return Ct(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return Ct(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return Ct(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return Ct(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===nt&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;Bi(this.methodName,this.overloads,"argument types do not match any of:")}}});function Dl(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function Ct(t){let e=t._o;e.length>1&&Bi(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function Bi(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function Vt(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,f;return n===nt?(d=s.vaMethod(l,c,a),f=s.nonvirtualVaMethod(l,c,a)):n===Tn?(d=s.staticVaMethod(l,c,a),f=d):(d=s.constructor(c,a),f=d),z_([t,e,n,r,o,i,d,f])}function z_(t){let e=V_();return Object.setPrototypeOf(e,Hl),e._p=t,e}function V_(){let t=function(){return t.invoke(this,arguments)};return t}Hl=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===Fi)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,f=ql(i,s,a,c,d,t,this),p=Jl(l);f._m=p,this._r=f,p.replace(f,a===nt,d,ee,pe),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return Vt(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===nt,c=e.length,d=2+c;n.pushLocalFrame(d);let f=null;try{let p;l?p=t.$getHandle():(f=t.$borrowClassHandle(n),p=f.value);let u,g=t.$t;a===void 0?u=r[3]:(u=a._m.resolveTarget(t,l,n,pe),zl&&a._c.has(Er())&&(g=$l));let m=[n.handle,p,u];for(let b=0;b!==c;b++)m.push(s[b].toJni(e[b],n));let _;g===yr?_=r[6]:(_=r[7],l&&m.splice(2,0,t.$copyClassHandle(n)));let v=_.apply(null,m);return n.throwIfExceptionPending(),i.fromJni(v,n,!0)}finally{f!==null&&f.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function ql(t,e,n,r,o,i,s=null){let a=new Set,l=G_([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function G_(t){return function(){return H_(arguments,t)}}function H_(t,e){let n=new y(t[0],ee),[r,o,i,s,a,l,c,d]=e,f=[],p;if(i===nt){let m=o.$C;p=new m(t[1],yr,n,!1)}else p=o;let u=Er();n.pushLocalFrame(3);let g=!0;ee.link(u,n);try{d.add(u);let m;c===null||!Gt.has(u)?m=l:m=c;let _=[],v=t.length-2;for(let N=0;N!==v;N++){let J=a[N].fromJni(t[2+N],n,!1);_.push(J),f.push(J)}let b=m.apply(p,_);if(!s.isCompatible(b))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let E=s.toJni(b,n);return s.type==="pointer"&&(E=n.popLocalFrame(E),g=!1,f.push(b)),E}catch(m){let _=m.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw m}),s.defaultValue}finally{ee.unlink(u),g&&n.popLocalFrame(NULL),d.delete(u),f.forEach(m=>{if(m===null)return;let _=m.$dispose;_!==void 0&&_.call(m)})}}function W_(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(q_([e,n]))}function q_(t){let e=Z_();return Object.setPrototypeOf(e,Wl),e._p=t,e}function Z_(){return function(){return this}}Wl=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function K_(t,e,n,r,o){let i=e[2]==="s"?Ri:Ui,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===Ri?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let f,p,u=d.type;return i===Ri?(f=o.getStaticField(u),p=o.setStaticField(u)):(f=o.getField(u),p=o.setField(u)),Q_([i,d,s,f,p])}function Q_(t){return function(e){return new Zl([e].concat(t))}}function Zl(t){this._p=t}Object.defineProperties(Zl.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===Ui){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===Ui){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var br=class t{static fromBuffer(e,n){let r=Bl(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),Y_(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=Bl(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function Bl(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function Y_(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function X_(){switch(Ae.state){case"empty":{Ae.state="pending";let t=Ae.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Ae.loaders=e.$new(),Ae.Integer=n;let r=t.loader;return r!==null&&Ji(t,r),Ae.state="ready",Ae}case"pending":do Thread.sleep(.05);while(Ae.state==="pending");return Ae;case"ready":return Ae}}function Ji(t,e){let{factories:n,loaders:r,Integer:o}=Ae,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function Kl(t){let e=Gt.get(t);e===void 0&&(e=0),e++,Gt.set(t,e)}function Ql(t){let e=Gt.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?Gt.delete(t):Gt.set(t,e)}function ev(t){return t.slice(t.lastIndexOf(".")+1)}function $i(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function tv(t){let e=t.split(".");return e[e.length-1]+".java"}var nv=4,Yl=Process.pointerSize,Gi=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=pt,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=K(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new Ke(e);return this.vm=n,Ml(n),pt._initialize(n,e),this.classFactory=new pt,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{pt._disposeAll(n),y.dispose(n)}),Script.nextTick(()=>{Ke.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return Nn()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ce("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(nv),a=Memory.alloc(Yl);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let f=0;f!==l;f++)d.push(c.add(f*Yl).readPointer());o.deallocate(c);try{for(let f of d){let p=i.getClassName(f);e.onMatch(p,f)}e.onComplete()}finally{d.forEach(f=>{i.deleteLocalRef(f)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;$e(n,o,a=>{let l=fi(c=>{let d=i(s,a,c);try{let f=o.getClassName(d);e.onMatch(f,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;$e(r,i,f=>{let p=pi(u=>(l.push(c(d,f,u)),!0));ui(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(f=>{let p=n.cast(f,a);e.onMatch(p)})}finally{l.forEach(f=>{i.deleteGlobalRef(f)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),f=l*i;for(let p=0;p<f;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let v=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(v)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return kt.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&Xl(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){Xl(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(u,g){return i||(i=!0,ec(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[f])=>f-d).map(([d,f])=>f)[0];c.implementation=function(...d){let f=c.call(this,...d);return!i&&s==="early"&&(i=!0,ec(e,f),o._performPendingVmOps()),f}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return hi(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return vi(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return yi(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return _i(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function Xl(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function ec(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var Hi=new Gi;Script.bindWeak(Hi,()=>{Hi._dispose()});var L=Hi;var nc=Memory.alloc(16),tc=new Uint32Array(ArrayBuffer.wrap(nc,16)),rv=Process.pointerSize===8?2:1,ov=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function te(){return ov(7,nc),tc[0]*1e9+tc[rv]}var Wi=new Set;function rt(t){return Wi.has(t)?!1:(Wi.add(t),!0)}function Qe(t){Wi.delete(t)}function wr(t){let e=Process.getCurrentThreadId(),n=rt(e);try{return t()}finally{n&&Qe(e)}}var iv=256,sv=524288,rc=null;function oc({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=K();if(rc??=av(e),!(!rc||(t.add(_e(L.vm).offset.accessFlags).readU32()&(iv|sv|n))!==n))throw new Error("another framework has hooked it already")}function av(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}var ic="_ZN3art11interpreter6DoCallILb",lv="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",cv="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE",dv=[{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12ReclaimPhaseEv",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}];function qi(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>ic+n+lv),...["0","1"].map(n=>ic+n+cv)].map(n=>K().find(n)).filter(n=>n!==null)}function Zi(){return dv.flatMap(t=>{let e=K().find(t.name);return e===null?[]:[{...t,address:e}]})}function sc(){if(K().flavor==="art"){if(qi().length===0)throw new Error("this libart does not name interpreter::DoCall: interpreted calls would pass the hooks by");if(Zi().length===0)throw new Error("this libart names no end of a collection: hooks would end the app")}}var ac=65536,uv=`
#include <gum/guminterceptor.h>
#include <stdint.h>

extern uint32_t * pairs[];
extern int32_t count;

void
follow_all (GumInvocationContext * context)
{
  int32_t i;

  for (i = 0; i < count; i++)
    *pairs[2 * i + 1] = *pairs[2 * i];
}
`,Ki=class{pairs=Memory.alloc(2*ac*Process.pointerSize);count=Memory.alloc(4);module=new CModule(uv,{pairs:this.pairs,count:this.count});kept=[];constructor(){for(let{address:e,at:n}of Zi())Interceptor.attach(e,{[n]:this.module.follow_all});Interceptor.flush()}add(e,n){let r=this.count.readS32();if(r===ac)throw new Error("there are more hooks than copies can be followed");this.kept.push(n),this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1),Yi(e,n)}},lc=null;function Qi(){lc??=new Ki}function Ln(t,e){Qi(),lc.add(t,e)}function Yi(t,e){do e.writeU32(t.readU32());while(e.readU32()!==t.readU32());return e}function O(){return L.vm.getEnv()}var cc=new Map;function uc(t){let e=cc.get(t);if(e===void 0){let n=O().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),cc.set(t,e)}return e}function ie(t){if(t.isNull())return"";let e=O(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function Me(t,e,n){let{handle:r}=L.use(e)[n].overload(),o=O(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function V(t,e,n){let r=L.cast(t,L.use(e));try{return n(r)}finally{r.$dispose()}}function Te(t,e){try{return e(t.$h)}finally{t.$dispose()}}function oe(t,e){let n=Ht(e);return!t.isNull()&&!n.isNull()&&O().isInstanceOf(t,n)}function Ht(t){let e=dc.get(t);if(e===void 0){try{e=Pn(L.use(t))}catch{e=NULL}dc.set(t,e)}return e}var dc=new Map;function fc(){L.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Wt(t){try{return L.use(t)!==null}catch{return!1}}function qt(t,e,n){let r=O(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function Pn(t){return Te(t.class,e=>O().newGlobalRef(e))}var Nr=256,pc=512,Xi=1024;function Fe(t,e,n=L.classFactory){let r=n.use(t);if(e==="$init")return hv(t,Pn(r));let o=new Map;for(;r!==null;r=r.$s)if(r.$l.has(e))for(let[s,a]of Array.from(pv(fv(r,e))))o.has(s)||o.set(s,a);let i=Array.from(o.values()).flat();return i.length===0?null:i}function fv(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=Pn(t);return n.slice(2).split(":").map(o=>mv(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function pv(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function es(t){let e=Pn(L.use(t)),n=O(),r=xr().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function mv(t,e,n,r){let o=hc(xr().method(O().handle,t,e,n==="static"?1:0));return o===null?null:mc(o,t,e,n,r)}function hv(t,e){let n=hc(xr().constructors(O().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return mc(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function mc(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function hc(t){if(t.isNull())return null;let e=t.readUtf8String();return xr().free(t),e}var gv=`
#include <glib.h>
#include <stdint.h>

typedef void * Ref;
typedef void *** Env;

/* Of Executable.getParameterTypes, Executable.getModifiers, Method.getReturnType, Class.getName,
 * Class.getDeclaredConstructors and Class.getModifiers. */
extern Ref ids[6];

static Ref
call (Env env, Ref object, Ref id)
{
  return ((Ref (*) (Env, Ref, Ref, void *)) (*env)[36]) (env, object, id, NULL);
}

static int32_t
call_int (Env env, Ref object, Ref id)
{
  return ((int32_t (*) (Env, Ref, Ref, void *)) (*env)[51]) (env, object, id, NULL);
}

static gboolean
has_thrown (Env env)
{
  if (((uint8_t (*) (Env)) (*env)[228]) (env) == 0)
    return FALSE;
  ((void (*) (Env)) (*env)[17]) (env);
  return TRUE;
}

static int32_t
length_of (Env env, Ref array)
{
  return ((int32_t (*) (Env, Ref)) (*env)[171]) (env, array);
}

static Ref
element_of (Env env, Ref array, int32_t index)
{
  return ((Ref (*) (Env, Ref, int32_t)) (*env)[173]) (env, array, index);
}

static void
drop (Env env, Ref ref)
{
  ((void (*) (Env, Ref)) (*env)[23]) (env, ref);
}

static void
add_type (GString * text, Env env, Ref type)
{
  Ref name = call (env, type, ids[3]);
  const char * chars = ((const char * (*) (Env, Ref, void *)) (*env)[169]) (env, name, NULL);

  g_string_append_c (text, ',');
  g_string_append (text, chars);
  ((void (*) (Env, Ref, const char *)) (*env)[170]) (env, name, chars);
  drop (env, name);
  drop (env, type);
}

/* modifiers,return type,types of arguments: a name of an array type ends with a semicolon */
static gboolean
describe (GString * text, Env env, Ref method, gboolean returns)
{
  Ref types, type;
  int32_t i, n;

  types = call (env, method, ids[0]);
  if (has_thrown (env))
    return FALSE;
  g_string_append_printf (text, "%d", call_int (env, method, ids[1]));
  if (returns)
  {
    type = call (env, method, ids[2]);
    if (has_thrown (env))
      return FALSE;
    add_type (text, env, type);
  }
  else
  {
    g_string_append (text, ",void");
  }
  n = length_of (env, types);
  for (i = 0; i != n; i++)
    add_type (text, env, element_of (env, types, i));
  return TRUE;
}

static void
push (Env env)
{
  ((int32_t (*) (Env, int32_t)) (*env)[19]) (env, 64);
}

static void
pop (Env env)
{
  ((Ref (*) (Env, Ref)) (*env)[20]) (env, NULL);
}

char *
describe_method (Env env, Ref klass, Ref id, uint8_t is_static)
{
  GString * text = g_string_new (NULL);
  gboolean done = FALSE;
  Ref method;

  push (env);
  method = ((Ref (*) (Env, Ref, Ref, uint8_t)) (*env)[9]) (env, klass, id, is_static);
  if (!has_thrown (env))
    done = describe (text, env, method, TRUE);
  pop (env);
  return g_string_free (text, !done);
}

/* One a line, each after its id. */
char *
describe_constructors (Env env, Ref klass)
{
  GString * text = g_string_new (NULL);
  gsize before;
  int32_t i, n = 0;
  Ref all, one;

  push (env);
  all = call (env, klass, ids[4]);
  if (!has_thrown (env))
    n = length_of (env, all);
  for (i = 0; i != n; i++)
  {
    one = element_of (env, all, i);
    before = text->len;
    g_string_append_printf (text, "%p,", ((Ref (*) (Env, Ref)) (*env)[7]) (env, one));
    if (describe (text, env, one, FALSE))
      g_string_append_c (text, '\\n');
    else
      g_string_truncate (text, before);
    drop (env, one);
  }
  pop (env);
  return g_string_free (text, FALSE);
}

int32_t
modifiers_of (Env env, Ref klass)
{
  return call_int (env, klass, ids[5]);
}

void
release (char * text)
{
  g_free (text);
}
`,Sr=null;function xr(){if(Sr!==null)return Sr;let t=O(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(gv,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return Sr={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},Sr}function kr(t){try{return K().flavor==="jvm"?xv(t):_v(t,fe())}catch{return"unknown"}}function _v(t,e){if(e<26)return"unknown";let n=O();gc??=yv(t);let r=gc(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var vv=100,gc=null;function yv(t){let e=O(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(vv*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],vc);return(i,s)=>o(i,s,r)}var vc={exceptions:"propagate",scheduling:"exclusive"},bv=805372416,Ev=49,wv=1,Sv=4,Nv=8,_c=null;function xv(t){_c??=kv();let e=_c(t);return e&Nv?"erroneous":e&Sv?"initialized":e&wv?"verified":"loaded"}function kv(){let t=L.vm.tryGetEnvHandle(bv);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((Ev-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],vc);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var yc=256,Iv=3670016;function bc(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=K(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=_e(L.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&yc)!==0||!c||kr(n)!=="loaded")return null;let d=Memory.dup(i,a),f=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),f.writeU32((f.readU32()&~Iv|yc)>>>0),Ln(i,d),d}function ot(t,e){let n=K(),{makeMethodMangler:r}=n.flavor==="jvm"?Ii:Jt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(wc),c=wc(t.returnType),d=i?O().staticVaMethod(c,l):O().nonvirtualVaMethod(c,l),f=null,p=()=>f!==null?Yi(o.hookedMethodId,f):o.resolveTarget(null,!i,null,n),u=new NativeCallback((..._)=>{let v=_[0],b=_[1],E=_.slice(2),N={receiver:b,args:E,argumentTypes:a,returnType:t.returnType,returned:void 0},F=()=>N.returned=i?d(v,b,p(),...E):d(v,b,s,p(),...E);ts++;try{e(v,N,F)}finally{ts--}return N.returned},c,["pointer","pointer",...l]),g=()=>{oc(o),Qi(),o.replace(u,!i,[],L.vm,n),Ln(o.hookedMethodId,o.replacementMethodId),f=bc(o,u,s)},m=null;return{method:t,mangler:o,callback:u,get copy(){return f},get passedByHandles(){return n.flavor!=="jvm"&&f===null&&o.interceptor===null&&(t.modifiers&Nr)===0},put(){n.flavor==="jvm"?o.replace(u,!i,[],L.vm,n):g()},again(){return m=ot(t,e)},revert(){m?.revert(),n.flavor!=="jvm"&&Cv(o,u,!i),o.revert(L.vm),Av.push(u)}}}function Cv({hookedMethodId:t},e,n){let r=K(),o=mi(t);t.add(_e(L.vm).offset.quickCode).writePointer(r.artQuickToInterpreterBridge),o.replace(e,n,[],L.vm,r),Ln(t,o.replacementMethodId),o.revert(L.vm)}var Av=[],ts=0,Tv=1,Ec=.005,Lv=.02;function Sc(){for(let t=0;ts>0&&t<Tv;t+=Ec)Thread.sleep(Ec);Thread.sleep(Lv)}async function At(){K().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var Pv={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function wc(t){return Pv[t]??"pointer"}var Mv=/[\ud800-\udfff]/,Ov=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Zt(t){return Mv.test(t)?t.replace(Ov,"\uFFFD"):t}function ne(t){return JSON.stringify(Zt(t))}function Nc(t){let e=[];for(let n in t)e.push(`${ne(n)}:${ne(t[n])}`);return`{${e.join(",")}}`}var Rv=256,jv=100,xc=0,Kt=[],ns=0,rs=0,os=[],is=0,kc=!1,Ic=Number.POSITIVE_INFINITY,Fv=["call","stack","problem"];function ge(t,e,n){let r=`{"kind":"${t}","seq":${xc++},"ns":${e}${n}}`;return ns+is+r.length>Ic&&Fv.includes(t)?(rs++,!1):(Kt.push(r),ns+=r.length,(kc||Kt.length>=Rv)&&Oe(),!0)}function Oe(){if(Kt.length===0)return;let t="["+Kt.join(",")+"]";Kt=[],ns=0,os.push(t.length),is+=t.length,send({type:"batch"},Uv(t))}function ss(t){kc=t,Oe()}function Cc(t){for(let e of os.splice(0,t))is-=e}function Ac(){return os.length}function Tc(t){Ic=t}function Mn(){return xc}function Lc(){return rs}function le(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);ge("problem",te(),`,"doing":"${t}","technique":${ne(n)},"message":${ne(r.slice(0,2e3))}`)}function Uv(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(Dv(e)))}var Dv=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Oe,jv);setInterval(()=>{ge("heartbeat",te(),`,"queued":${Kt.length},"dropped":${rs}`),Oe()},1e3);var Bv=805372416,Jv=2048,$v=4096,zv=`
#include <stdint.h>

#define DEPTH 64

typedef struct { void * method; int64_t location; } Frame;
typedef int (* GetStackTrace) (void * jvmti, void * thread, int start, int max, Frame * frames, int * count);

extern void * jvmti;

/* A hash of the current thread's frames, below 2^53. */
double
walk (void)
{
  Frame frames[DEPTH];
  int count, i;
  uint64_t hash = 14695981039346656037ULL;

  if ((*(GetStackTrace **) jvmti)[103] (jvmti, 0, 0, DEPTH, frames, &count) != 0)
    count = 0;
  for (i = 0; i != count; i++)
  {
    hash = (hash ^ (uint64_t) frames[i].method) * 1099511628211ULL;
    hash = (hash ^ (uint64_t) frames[i].location) * 1099511628211ULL;
    hash ^= hash >> 29;
  }
  return (double) (int64_t) (hash >> 11);
}
`,Ir=class{constructor(e){this.depth=e;let n=L.vm.tryGetEnvHandle(Bv);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(Jv|$v),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(zv,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return O().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function Ue(t){return t instanceof NativePointer&&!t.isNull()}function mt({args:t,argumentTypes:e},n){return n==="this"?-1:n==="uri"?e.indexOf("android.net.Uri"):n<0?t.length+n:n}function ce(t,e){if(e==="this")return t.receiver;let n=t.args[mt(t,e)];return Ue(n)?n:null}function W(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var Vv=20,Qt=400,Oc=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",Pc],["java.net.InterfaceAddress",Pc],["java.net.InetAddress",t=>[Rc(t)]]];function Pc(t){let e=t.getAddress();return[e===null?null:Rc(e)]}function Rc(t){return t.getHostAddress().split("%")[0]}var jc={classes:Oc.map(([t])=>t),read:t=>as(W(t),Gv)};function as(t,e){if(t.isNull())return null;let n=ye(t,Qt);if(n===null)return it;if(n.size===0)return null;let r=n.first.slice(0,Vv).map(o=>ie(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:ls(n.size)}}function ls(t){return{count:String(t),...t>Qt?{unread:String(t-Qt)}:{}}}var it={sample:"present",values:[]};function Gv(t){for(let[e,n]of Oc)if(oe(t,e))return V(t,e,r=>De(n(r)));return[ie(t)]}function De(t){return t.filter(e=>e!=null).map(String)}function ye(t,e){let n=O(),r=oe(t,"java.util.Collection")?Hv(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var Mc=null;function Hv(t){Mc??=L.use("java.util.Collection").toArray.overload().handle;let e=O(),n=e.vaMethod("pointer",[])(e.handle,t,Mc);return e.throwIfExceptionPending(),n}var Cr=class{constructor(e){this.depth=e}walk(){return Te(L.use("java.lang.Throwable").$new(),e=>{let n=Me(e,"java.lang.Throwable","getStackTrace"),r=ye(n,this.depth).first.map(Wv);return{key:r.join(`
`),frames:()=>r}})}};function Wv(t){return ie(t).replace(/^[^(]*\//,"")}var ds=64,us=class{walk(){let e=L.backtrace({limit:ds});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},Ar=new Map,qv=1,st=[],cs=null,Fc="";function Tr(){return On(({key:t,frames:e})=>Ar.get(t)??fs(t,e()))??Ar.get("")??fs("",[])}function Lr(t,e){let n=[t,...(e?On(o=>o.frames()):null)??[]],r=n.join(`
`);return Ar.get(r)??fs(r,n)}function Pr(){return On(t=>t.frames()),st[0]}function On(t){for(st.length===0&&(st=[K().flavor==="jvm"?"jvmti":"art","throwable","none"]);st[0]!=="none";)try{return cs??=Zv(st[0]),t(cs.walk())}catch(e){Fc+=`${st[0]}: ${String(e)}; `,cs=null,st=st.slice(1),st[0]==="none"&&le("stack",Fc)}return null}function Zv(t){return t==="jvmti"?new Ir(ds):t==="art"?new us:new Cr(ds)}function fs(t,e){let n={id:qv++};return ge("stack",te(),`,"stack":${n.id},"frames":[${e.map(ne).join(",")}]`)&&Ar.set(t,n),n}var Uc="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",Dc=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var Kv=5,Qv=215,Rn="privacyharness.Control";function Bc(){let t=L.use("java.lang.Object").class.getClassLoader(),e=K().flavor==="jvm"?Xv(t):Yv(t);return L.ClassFactory.get(e)}function Yv(t){let e=L.use("java.nio.ByteBuffer").wrap(L.array("byte",Array.from(zc(Uc),r=>r<<24>>24))),{$new:n}=L.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(L.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function Xv(t){let e=L.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,L.array("java.net.URL",[]),t),{handle:o}=O(),i=$c(Kv,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of Dc){let l=zc(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);O().throwIfExceptionPending(),V(d,"java.lang.Class",f=>f.getDeclaredMethods()),O().deleteLocalRef(d)}return r}function Jc(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=$c(Qv,"int",["pointer","pointer","pointer","int"]);Te(t.class,a=>s(O().handle,a,r,1)),O().throwIfExceptionPending()}function $c(t,e,n){let r=O().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function zc(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var Vc='""';function ht(){return Vc}function ps(t){Vc=ne(t)}var Gc=new Set;function Hc(t){Gc.add(t)}function Wc(t){return t.length===0||t.some(e=>Gc.has(e))}var ey=500,Mr=new Map;function qc({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=Mr.get(e);return n===void 0&&(n=Checksum.compute("sha256",Zt(e)),Mr.size>=ey&&Mr.clear(),Mr.set(e,n)),n}var ty=1e9,Or=new Map;function Zc(t,e){let n=Or.get(t);if(n!==void 0&&e-n.read<ty)return n.name;let r=ne(ny(t));return Or.size>1e3&&Or.clear(),Or.set(t,{name:r,read:e}),r}function ny(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var ry=400,Rr=1024,oy=65536,iy=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function Fr(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":ay(i);s===""||n.has(s)||(n.size<ry&&r+s.length<=oy?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var sy=500,jr=new Map;function ay(t){let e=jr.get(t);if(e===void 0){let n=ly(t);e=iy.test(n)?"":ne(n),jr.size>=sy&&jr.clear(),jr.set(t,e)}return e}function ly(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=Rr)return n;let r=n.charCodeAt(Rr-1);return n.slice(0,r>=55296&&r<56320?Rr-1:Rr)}var cy=256;function Qc(t,e,n,r,{tid:o,ns:i,phase:s}){let a=my(t)===0?null:hy(O());try{let l=a===null?"":fy(a),c=Tr();n.forEach((d,f)=>{let{technique:p,makes:u}=d,{detail:g,registration:m,answer:_}=r[f];if(m===null)return;u!==null&&a===null&&Ue(e.returned)&&u(e.returned);let v=_??(a===null?hs(d,e):uy(d,a,l)),{reading:b,outcome:E}=v;(E==="obtained"||E==="subscribed")&&Hc(p.id);let{json:N,left:F}=Fr(E==="obtained"?b.values:[],p.empty),J=F>0?{unread:String(F+Number(b.detail?.unread??0))}:{},U=dy(d,b);ms({tid:o,ns:i,phase:s,technique:b.approximate===!0?d.approximate:p.id,overload:d.overload,outcome:E,stack:m.stack??c.id,sample:b.sample,values:N,digest:U,failure:l,detail:{...g,...b.detail,...J}})})}finally{a!==null&&O().throw(a)}}function ms(t){let e=Zc(t.tid,t.ns);ge("call",t.ns,`,"tid":${t.tid},"thread":${e},"phase":${ht()},"entered_phase":${t.phase},"technique":"${t.technique}","overload":"${t.overload}","outcome":"${t.outcome}","stack":${t.stack},"value":${ne(t.sample.slice(0,cy))},"values":${t.values},"digest":"${t.digest}","error":${ne(t.failure)},"detail":${Nc(t.detail)}`)}var jn={sample:"",values:[]};function hs({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:jn};try{let r=e.read(n,t);return r?.failed!==void 0?{outcome:r.failed,reading:jn}:r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??jn}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return le("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:jn}}}function dy({technique:t},e){try{return qc(e)}catch(n){return le("digest",n,t.id),""}}function uy({technique:t},e,n){return{outcome:oe(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:jn}}function fy(t){try{return ie(t)}catch{return O().getObjectClassName(t)}}var py=228,Kc=null;function my(t){return Kc??=new NativeFunction(t.readPointer().add(py*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),Kc(t)}function hy(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}var Yc=null;function Fn(t,e="/proc/self/cwd"){let n=Xc(t.startsWith("/")?t:`${e}/${t}`),r=[],o=0;for(let i=n.pop();i!==void 0;i=n.pop()){if(i===".."){r.pop();continue}let s=`/${[...r,i].join("/")}`,a=o<40?gy(s):null;if(a===null){r.push(i);continue}o++,a.startsWith("/")&&(r.length=0),n.push(...Xc(a))}return`/${r.join("/")}`}function Xc(t){return t.split("/").filter(e=>e!==""&&e!==".").reverse()}function gy(t){Yc??=new NativeFunction(Module.getGlobalExportByName("readlink"),"ssize_t",["pointer","pointer","size_t"]);let e=Memory.alloc(4096),n=Yc(Memory.allocUtf8String(t),e,4096).toNumber();return n>0?e.readUtf8String(n):null}var ed="java.nio.ByteBuffer",td={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function at(t,e,n,r="[B"){let{slot:o,size:i}=td[r],s=Memory.alloc(Math.max(n*i,1));return uc(o)(O().handle,t,e,n,s),O().throwIfExceptionPending(),s.readByteArray(n*i)}function nd(t){return t in td}function rd(t,e){let n=O().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function od(t,e){let[n,r]=V(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=O(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=Me(t,ed,"duplicate"),{handle:l}=L.use(ed).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),at(s,0,r)}var Tt="android.net.Uri",_y="content";function Un(t){return V(t,Tt,e=>{if(e.getScheme()!==_y)return null;let n=e.getAuthority();if(n===null)return null;let r=e.getPathSegments(),o=Array.from({length:r.size()},(i,s)=>String(r.get(s)));return{authority:gs(n),segments:o}})}function id({authority:t,segments:e}){return`content://${[t,...e].map(n=>`${n.replaceAll("%","%25").replaceAll("/","%2F")}/`).join("")}`}function gs(t){return t.slice(t.lastIndexOf("@")+1)}var vy="/";function Dn(t,e){let n=ce(t,e);if(n===null)return"";let r=t.argumentTypes[mt(t,e)];if(r==="java.lang.String")return O().stringFromJni(n);if(r==="[Ljava.lang.String;")return Bn(n).join(" ");if(oe(n,"java.lang.ProcessBuilder"))return yy(n);if(r===Tt){let o=Un(n);if(o!==null)return id(o)}return ie(n)}function sd(t,e){let n=ce(t,e);if(n===null)return[];if(t.argumentTypes[e]!=="[B"){let i=Dn(t,e);return i.startsWith("/")?[Fn(i)]:[Fn(i),Fn(i,vy)]}let r=at(n,0,O().getArrayLength(n)),o=Memory.alloc(r.byteLength+1).writeByteArray(r).readUtf8String()??"";return[Fn(o,`/proc/self/fd/${String(t.args[e-1])}`)]}function Bn(t){let e=O();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function yy(t){return V(t,"java.lang.ProcessBuilder",e=>{let n=L.cast(e.command(),L.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var _s="java.lang.ProcessBuilder",ld="java.util.List",vs="java.util.Map",by=65536,Ey=/\$\{?([A-Za-z_]\w*)/g,wy=/(?:^|[\s=:])~/,cd={classes:[_s,ld,vs],read:t=>W(t).isNull()?null:{sample:Ny(ad(t).words),values:[]},describe(t){let e=ad(t);return bs(e.words),ys(e)}};function ys({words:t,folder:e,variable:n}){if(t.reduce((s,a)=>s+a.length,0)>by)return{};let r=t.join(`
`),o=new Set(Array.from(r.matchAll(Ey),([,s])=>s));wy.test(r)&&o.add("HOME");let i={};for(let s of o){let a=n(s);a!==null&&(i[s]=Zt(a))}return{argv:JSON.stringify(t.map(Zt)),folder:e,variables:JSON.stringify(i)}}var gt=new Map,Sy=50;function bs(t){let e=ud(t);gt.set(e,(gt.get(e)??0)+1);for(let n of gt.keys()){if(gt.size<=Sy)break;gt.delete(n)}}function dd(t){let e=ud(t),n=gt.get(e)??0;return n===1?gt.delete(e):n>1&&gt.set(e,n-1),n>0}function ud([t,...e]){return[t?.replace(/^.*\//,""),...e].join("\0")}function Ny(t){return t.map(e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`).join(" ")}function ad(t){return oe(t.receiver,_s)?xy(t.receiver):ky(t)}function xy(t){return V(t,_s,e=>{let n=L.cast(e.command(),L.use(ld)),r=e.directory(),o=e._environment.value;return{words:Array.from({length:n.size()},(i,s)=>String(n.get(s))),folder:r===null?"":String(r),variable:o===null?Ur:i=>fd(o,i)}})}function ky(t){let[e,n,r]=[0,1,2].map(o=>ce(t,o));return{words:e==null?[]:Bn(e),folder:r==null?"":ie(r),variable:n?o=>V(n,vs,i=>fd(i,o)):Ur}}function fd(t,e){let n=L.cast(t,L.use(vs)).get(e);return n===null?null:String(n)}var Iy=new NativeFunction(Module.getGlobalExportByName("getenv"),"pointer",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});function Ur(t){let e=Iy(Memory.allocUtf8String(t));return e.isNull()?null:e.readUtf8String()}var pd="";function Lt(){return pd}function md(t){pd=t}function hd(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function _t(){return K().flavor==="jvm"?"jvm":"art"}function Dr(){try{return L.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var gd=`
#include <glib.h>
#include <stdint.h>
#include <stddef.h>

typedef void (*Function) (void);
extern Function original[];

extern int read_link (const char *, char *, size_t);
extern int get_pid (void);
extern int *errno_of (void);
extern void told (int function, const char *named, const char *real, int64_t result, int error, void *caller);

extern const char patterns[];      /* each ends with NUL, the last with two */
extern const char properties[];
extern const char control_path[];
extern int clock_gettime (int, void *);
extern void asked_property (const char *name, const char *value, void *caller);
extern void asked_address (const char *request, int64_t result, int error, void *caller);
extern void spawning (void *caller);
extern char ring[];                /* how many were run, then the places */

extern int owner;                  /* the process that this was made for; a forked child has no script */
extern volatile int inside;
extern volatile int controls;

static int
fits (const char *pattern, const char *text)
{
  const char *star = NULL, *retry = NULL;
  while (*text != 0)
  {
    if (*pattern == '*') { star = pattern++; retry = text; }
    else if (*pattern == *text) { pattern++; text++; }
    else if (star != NULL) { pattern = star + 1; text = ++retry; }
    else return 0;
  }
  while (*pattern == '*') pattern++;
  return *pattern == 0;
}

static int
is_among (const char *each, const char *path)
{
  while (*each != 0)
  {
    if (fits (each, path)) return 1;
    while (*each++ != 0) ;
  }
  return 0;
}

static int
same (const char *one, const char *other)
{
  while (*one != 0 && *one == *other) { one++; other++; }
  return *one == *other;
}

/* "/proc/self/fd/N" */
static void
name_of (int fd, char *into)
{
  const char *folder = "/proc/self/fd/";
  char digits[12];
  int count = 0;
  while (*folder != 0) *into++ = *folder++;
  do { digits[count++] = '0' + fd % 10; fd /= 10; } while (fd != 0);
  while (count != 0) *into++ = digits[--count];
  *into = 0;
}

static int
real_of (const char *link, char *into)
{
  int length = read_link (link, into, 512 - 1);
  if (length < 0) length = 0;
  into[length] = 0;
  return length;
}

/* Parts of a path are put behind one another, without "." and "..", and none that would not fit: it is not watched. */
static int
append (char *into, int length, const char *path)
{
  while (*path != 0)
  {
    const char *start = path;
    int size;
    while (*path != 0 && *path != '/') path++;
    size = (int) (path - start);
    if (*path == '/') path++;
    if (size == 0 || (size == 1 && start[0] == '.')) continue;
    if (size == 2 && start[0] == '.' && start[1] == '.')
    {
      while (length > 0 && into[--length] != '/') ;
      continue;
    }
    if (length + size + 2 > 512) return -1;
    into[length++] = '/';
    while (size-- > 0) into[length++] = *start++;
  }
  return length;
}

static void
look (int function, int folder, const char *path, int64_t result, int fd, void *caller)
{
  char named[512], real[512], link[32];
  int length = 0, error = *errno_of ();
  if (path == NULL) return;
  if (path[0] == control_path[0] && same (path, control_path)) { g_atomic_int_add (&controls, 1); return; }
  if (path[0] != '/')
  {
    if (folder < 0) length = real_of ("/proc/self/cwd", real);
    else { name_of (folder, link); length = real_of (link, real); }
    length = append (named, 0, real);
  }
  if (length >= 0) length = append (named, length, path);
  named[length < 0 ? 0 : length] = 0;
  real[0] = 0;
  if (fd >= 0) { name_of (fd, link); real_of (link, real); }
  if ((is_among (patterns, named) || (fd >= 0 && is_among (patterns, real))) && get_pid () == owner)
    told (function, named, real, result, error, caller);
  *errno_of () = error;
}


#define OPEN(n) \\
int open_##n (const char *path, int flags, int mode) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (const char *, int, int)) original[n]) (path, flags, mode); \\
  if ((flags & 3) != 1) look (n, -1, path, result, result, __builtin_return_address (0)); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}
#define OPENAT(n) \\
int openat_##n (int folder, const char *path, int flags, int mode) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (int, const char *, int, int)) original[n]) (folder, path, flags, mode); \\
  if ((flags & 3) != 1) look (n, folder, path, result, result, __builtin_return_address (0)); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}

/* A place: who ran it, whether all of it is there, when, how many words; then folder, words and variables, each with its NUL. */
typedef struct { volatile int pid; int whole; int64_t ns; int words; int inherits; char text[1]; } Place;

static int64_t
now (void)
{
  long time[2];
  clock_gettime (7, time); /* CLOCK_BOOTTIME */
  return (int64_t) time[0] * 1000000000 + time[1];
}

static int
put (Place *place, int length, const char *text)
{
  int room = 32768 - (int) sizeof (Place);
  do
  {
    if (length >= room) { place->whole = 0; return room; }
    place->text[length++] = *text;
  }
  while (*text++ != 0);
  return length;
}

static void
note (const char *path, const char *const *words, const char *const *variables)
{
  int number = g_atomic_int_add ((volatile int *) ring, 1), error = *errno_of (), length;
  Place *place = (Place *) (ring + 64 + (size_t) (number % 32) * 32768);
  char folder[512];
  place->pid = 0;
  place->whole = 1;
  place->ns = now ();
  place->words = 0;
  place->inherits = variables == NULL;
  real_of ("/proc/self/cwd", folder);
  length = put (place, 0, folder);
  if (path != NULL) { length = put (place, length, path); place->words = 1; }
  if (words != NULL && *words != NULL)
    for (words++; *words != NULL && place->whole; words++) { length = put (place, length, *words); place->words++; }
  if (variables != NULL)
    for (; *variables != NULL && place->whole; variables++) length = put (place, length, *variables);
  if (length < 32768 - (int) sizeof (Place)) place->text[length] = 0;
  place->pid = get_pid ();
  *errno_of () = error;
}

static void
note_line (const char *line)
{
  const char *words[4];
  words[0] = "sh"; words[1] = "-c"; words[2] = line; words[3] = NULL;
  if (line != NULL) note ("/system/bin/sh", words, NULL);
}

typedef const char *const *Texts;

#define EXEC(n) \\
int exec_##n (const char *path, Texts words, Texts variables) \\
{ \\
  note (path, words, variables); \\
  return ((int (*) (const char *, Texts, Texts)) original[n]) (path, words, variables); \\
}
#define INHERIT(n) \\
int inherit_##n (const char *path, Texts words) \\
{ \\
  note (path, words, NULL); \\
  return ((int (*) (const char *, Texts)) original[n]) (path, words); \\
}
EXEC (8) EXEC (9)
INHERIT (10) INHERIT (11)

static void
before (void *caller)
{
  int error = *errno_of ();
  if (get_pid () == owner) spawning (caller);
  *errno_of () = error;
}

int system_12 (const char *line)
{
  note_line (line);
  before (__builtin_return_address (0));
  return ((int (*) (const char *)) original[12]) (line);
}
void *pipe_13 (const char *line, const char *mode)
{
  note_line (line);
  before (__builtin_return_address (0));
  return ((void *(*) (const char *, const char *)) original[13]) (line, mode);
}
#define SPAWN(n) \\
int spawn_##n (void *a, const char *path, void *c, void *d, Texts words, Texts variables) \\
{ \\
  note (path, words, variables); \\
  before (__builtin_return_address (0)); \\
  return ((int (*) (void *, const char *, void *, void *, Texts, Texts)) original[n]) (a, path, c, d, words, variables); \\
}
SPAWN (14) SPAWN (15)

int property_16 (const char *name, char *value)
{
  int length = ((int (*) (const char *, char *)) original[16]) (name, value);
  if (name != NULL && is_among (properties, name) && get_pid () == owner)
    asked_property (name, length > 0 ? value : "", __builtin_return_address (0));
  return length;
}
void *found_17 (const char *name)
{
  void *result = ((void *(*) (const char *)) original[17]) (name);
  if (name != NULL && is_among (properties, name) && get_pid () == owner)
    asked_property (name, result == NULL ? "" : "present", __builtin_return_address (0));
  return result;
}

int request_18 (int fd, unsigned long request, void *argument)
{
  int result = ((int (*) (int, unsigned long, void *)) original[18]) (fd, request, argument);
  if ((request & 0xffffffff) == 0x8927 && argument != NULL && get_pid () == owner) /* SIOCGIFHWADDR */
  {
    int error = *errno_of ();
    asked_address (argument, result, error, __builtin_return_address (0));
    *errno_of () = error;
  }
  return result;
}

OPEN (0) OPEN (1) OPEN (2) OPEN (3)
OPENAT (4) OPENAT (5) OPENAT (6) OPENAT (7)
`;var Cy="libc",Ay=[{names:["open","open64","__open_2","__open64_2"],code:"open",method:"open"},{names:["openat","openat64","__openat_2","__openat64_2"],code:"openat",method:"open"},{names:["execve","execvpe"],code:"exec",method:"execve"},{names:["execv","execvp"],code:"inherit",method:"execve"},{names:["system"],code:"system",method:"execve"},{names:["popen"],code:"pipe",method:"execve"},{names:["posix_spawn","posix_spawnp"],code:"spawn",method:"execve"},{names:["__system_property_get"],code:"property",method:"property"},{names:["__system_property_find"],code:"found",method:"property"},{names:["ioctl"],code:"request",method:"ioctl"}],Ty=["__errno","__errno_location"],Nd=13,xd=1,Ly=16,_d=16,Py=50,My=2e9,Br=[],$n=null,Yt=0,vd=0,lt=[],kd=new Map,yt=[],vt=null,Oy=[],Es=0,yd=!1,Jr=null;function Ss({class:t}){return t===Cy}function Id(t){if(t.length===0)return{armed:0,failed:0};let e="";try{yt=t.map(r=>({id:r.id,method:r.method,empty:r.empty,fits:qy(r)})),Ry(t),Es=te()}catch(r){e=String(r),Vr()}let n=0;for(let r of t){let o=lt.filter(({method:a})=>a===r.method).map(({name:a})=>a),i=e||(kd.get(r.method)??""),s=i!==""?'"failed"':o.length===0?'"absent-method"':"null";s==="null"&&n++,ge("armed",te(),`,"technique":${ne(r.id)},"overloads":${JSON.stringify(o)},"roads":${s==="null"?'["libc"]':"[]"},"reason":${s},"detail":${ne(i)},"state":"unknown"`)}return{armed:n,failed:t.length-n}}function Ry(t){let e=bd(t.filter(({method:m})=>m==="open")),n=bd(t.filter(({method:m})=>m==="property")),r=Vy(),o=Memory.allocUtf8String("//privacy-harness/control"),i=Memory.alloc(16+24*Process.pointerSize),s=i.add(16);i.writeInt(Process.id),vt={inside:i.add(4),controls:i.add(8)};let a=new NativeCallback(Dy,"void",["int","pointer","pointer","int64","int","pointer"]),l=new NativeCallback(By,"void",["pointer","pointer","pointer"]),c=new NativeCallback(Jy,"void",["pointer","int64","int","pointer"]),d=new NativeCallback($y,"void",["pointer"]),f=new CModule(gd,{properties:n,asked_property:l,asked_address:c,spawning:d,clock_gettime:Pt("clock_gettime"),ring:r,read_link:Pt("readlink"),get_pid:Pt("getpid"),errno_of:Pt(...Ty),told:a,patterns:e,control_path:o,owner:i,inside:vt.inside,controls:vt.controls,original:s});if(Oy.push(e,n,o,i,a,l,c,d,f),Gy(t)){let m=new NativeFunction(Pt("open"),"int",["pointer","int"]);Jr=()=>void m(o,0)}let p=Process.findModuleByAddress(Pt("open"))?.name==="libc.so",u=new Set(t.map(({method:m})=>m));u.has("execve")&&($n=r),Ay.flatMap(({names:m,code:_,method:v})=>m.map(b=>({name:b,kind:_,method:v}))).forEach(({name:m,kind:_,method:v},b)=>{let E=u.has(v)?Module.findGlobalExportByName(m):null;if(!(E===null||lt.some(N=>N.target.equals(E))))try{let N=f[`${_}_${b}`];s.add(b*Process.pointerSize).writePointer(Uy(m,E,N)),lt.push({name:m,method:v,target:E,bytes:""})}catch(N){(m!=="execve"||p)&&kd.set(v,`${m}: ${String(N)}`)}}),Interceptor.flush(),lt=lt.map(m=>({...m,bytes:Td(m.target)}))}var jy=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"]);function Fy(t){return Number(jy(t))}function Uy(t,e,n){try{return Interceptor.replaceFast(e,n)}catch(r){if(t==="execve")throw r;return Interceptor.replace(e,n),e}}function Pt(...t){let e=t.map(n=>Module.findGlobalExportByName(n)).find(n=>n!==null);if(e===void 0)throw new Error(`libc has no ${t.join(" or ")}`);return e}function Dy(t,e,n,r,o,i){let s=Process.getCurrentThreadId();if(rt(s))try{let a=[e.readUtf8String()??"",n.readUtf8String()??""],l=r.compare(0)>=0,c=l?"obtained":o===Nd||o===xd?"denied":"error",d={key:a[0],...a[1]===""||a[1]===a[0]?{}:{file:a[1]}};for(let{id:f}of yt.filter(({method:p,fits:u})=>p==="open"&&a.some(u)))zn({technique:f,overload:"open",outcome:c,stack:$r(i),sample:l?"present":"",failure:l?"":`errno ${o}`,detail:d})}catch(a){le("probe",a,yt[0].id)}finally{Qe(s)}}function By(t,e,n){let r=Process.getCurrentThreadId();if(rt(r))try{let[o,i]=[t.readUtf8String()??"",e.readUtf8String()??""];for(let{id:s,empty:a}of yt.filter(({method:l,fits:c})=>l==="property"&&c(o))){let l=i===""||a.includes(i)?"empty":"obtained",c=l==="obtained"&&i!=="present"?[i]:[];zn({technique:s,overload:"__system_property_get",outcome:l,stack:$r(n),sample:i,values:c,detail:{key:o}})}}catch(o){le("probe",o,"")}finally{Qe(r)}}function Jy(t,e,n,r){let o=Process.getCurrentThreadId();if(rt(o))try{let i=e.compare(0)>=0,s=new Uint8Array(t.add(_d+2).readByteArray(6)),a=i?Array.from(s,l=>l.toString(16).padStart(2,"0")).join(":"):"";for(let{id:l,empty:c}of yt.filter(({method:d})=>d==="ioctl")){let d=i?c.includes(a)?"empty":"obtained":n===Nd||n===xd?"denied":"error",f=d==="obtained"?[a]:[],p=/^[\w.:-]*/.exec(t.readCString(_d)??"")[0];zn({technique:l,overload:"ioctl",outcome:d,stack:$r(r),sample:a,values:f,failure:i?"":`errno ${n}`,detail:{key:p}})}}catch(i){le("probe",i,"")}finally{Qe(o)}}function $y(t){let e=Process.getCurrentThreadId();if(rt(e))try{Br.push({ns:te(),tid:e,stack:$r(t)}),Br.length>Py&&Br.shift()}catch(n){le("probe",n,"")}finally{Qe(e)}}function Ns(){if($n===null)return;let t=$n.readInt();for(t-Yt>32&&(le("probe",new Error(`${t-Yt-32} commands were run in too short a time`),ws()),zn({technique:ws(),overload:"execve",outcome:"obtained",stack:Lr("[?]",!1).id,sample:"",detail:{}}),Yt=t-32);Yt<t;){let e=$n.add(64+Yt%32*32768),n=e.readInt();if(n===0)return;Yt++,(n===Process.id||n!==vd)&&zy(e,n),vd=n}}function zy(t,e){let n=t.add(8).readS64().toNumber(),r=t.add(16).readInt(),o=t.add(20).readInt()===1,i=t.add(24),s=()=>{let g=i.readCString()??"";return i=i.add(Fy(i)+1),g},a=t.add(4).readInt()===1,l=s(),c=a?Array.from({length:r},s):[];if(a&&(_t()==="jvm"&&/\/jspawnhelper$/.test(c[0]??"")||dd(c)))return;e===Process.id&&bs(c);let d=new Map;for(let g=a&&!o?s():"";g!=="";g=s())d.set(g.split("=")[0],g.replace(/^[^=]*=/,""));let f=new Set(Br.filter(g=>g.ns<=n&&n-g.ns<My).map(({stack:g})=>g)),p=a?ys({words:c,folder:l,variable:o?Ur:g=>d.get(g)??null}):{},u=f.size===1?[...f][0]:Lr("[?]",!1).id;zn({technique:ws(),overload:"execve",outcome:"obtained",stack:u,sample:c.join(" "),detail:p},n)}function ws(){return yt.find(({method:t})=>t==="execve").id}function zn(t,e=te()){let{json:n}=Fr(t.values??[],[]);ms({tid:Process.getCurrentThreadId(),ns:e,phase:ht(),digest:"",failure:"",...t,values:n})}function $r(t){return Lr(Hy(t),L.vm.tryGetEnv()!==null).id}function Vy(){let e=new NativeFunction(Pt("mmap"),"pointer",["pointer","size_t","int","int","int","size_t"])(NULL,64+32*32768,3,33,-1,0);if(e.equals(ptr(-1)))throw new Error("no memory to share with a child");return e}function bd(t){let e=`${[...new Set(t.flatMap(Cd))].join("\0")}\0\0`;return Memory.alloc(e.length).writeByteArray(Array.from(e,n=>n.charCodeAt(0)))}function Gy(t){return t.some(({method:e})=>e==="open")}function Hy(t){let e=Process.findModuleByAddress(Wy(t));return e===null?"[?]":`[${e.name}+${t.sub(e.base).toString()}]`}function Wy(t){let e=Process.findModuleByAddress(lt[0].target),n=i=>Process.findModuleByAddress(i)?.base.equals(e?.base??NULL)??!1;if(!n(t))return t;let r=Thread.backtrace(void 0,Backtracer.FUZZY),o=r.findIndex(i=>i.equals(t));return r.slice(o+1).find(i=>!n(i))??t}function Cd({when:t}){return t?.matches??[]}function qy(t){let e=Cd(t).map(Ed),n=(t.when?.excludes??[]).map(r=>Ed(r.replace("{pid}",String(Process.id))));return r=>e.some(o=>o.test(r))&&!n.some(o=>o.test(r))}function Ed(t){let e=t.split("*").map(n=>n.replace(/[.+?^${}()|[\]\\/]/g,"\\$&"));return new RegExp(`^${e.join(".*")}$`,"s")}function Ad(){if(vt===null||Jr===null)return"none";let t=vt.controls.readInt();return Jr(),vt.controls.readInt()>t?"seen":"not-seen"}function zr(){Ns();let t=te(),e=lt.find(({target:n,bytes:r})=>Td(n)!==r);if(e===void 0){Es=t;return}yd||(yd=!0,ge("taken-back",t,`,"techniques":${JSON.stringify(yt.map(({id:n})=>n))},"overload":"${e.name}","how":"replaced","since_ns":${Es},"held":false`))}function Td(t){return new Uint8Array(t.readByteArray(Ly)).join()}var Zy=1,wd=.005;function Vr(){Jr=null;for(let{target:t}of lt)Interceptor.revert(t);Interceptor.flush(),lt=[];for(let t=0;(vt?.inside.readInt()??0)>0&&t<Zy;t+=wd)Thread.sleep(wd);Ns(),$n=null,vt=null,yt=[]}setInterval(zr,1e3);setInterval(Ns,100);var xs=["first","late","met","constructor","static","native","libc"];function Ld({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&Nr)===0?[]:["native"]]}var Ky=["java.util.zip.Adler32","getValue"],Gr=`${Rn}$First`,Qy={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},Vn=new Map,en=new Map,ks=new Map,Hr=null;function Pd(){try{Hr=Bc()}catch(e){for(let n of xs)en.set(n,String(e));return[]}let t=Hr;return[...Xt("first",()=>Fe(...Ky)),...Xt("constructor",()=>Fe(Gr,"$init",t)),...Xt("static",()=>Fe(Gr,"ofClass",t)),...Xt("native",()=>(Jc(t.use(Gr),"ofNative",Module.getGlobalExportByName("getpid")),Fe(Gr,"ofNative",t))),...Xt("met",()=>Xy(t))]}function Md(){let t=Hr;return t===null?[]:Xt("late",()=>Fe(`${Rn}$Late`,"ofObject",t))}function tn(){if(Vn.size===0&&en.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;ks.set(t,e);try{wr(()=>{L.performNow(()=>{for(let[s,a]of Vn)Yy(s,a,n)})})}finally{ks.delete(t)}let r=Ad();r==="seen"&&e.add("libc");let i=xs.filter(s=>s==="libc"?r!=="none":Vn.has(s)||en.has(s)).map(s=>{let a=en.get(s)??n.get(s)??"",l=a!==""?"not-tried":e.has(s)?"seen":"not-seen";return`{"road":"${s}","outcome":"${l}","reason":${ne(a)}}`});ge("control",te(),`,"roads":[${i.join(",")}]`)}function Is(){Vn.clear(),en.clear()}function Yy(t,{klass:e,id:n},r){let o=O();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function Xt(t,e){let n=(r,o,i)=>{let s=ks.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&Pr(),i()};try{let r=e().map(o=>ot(o,n));return Vn.set(t,eb(t)),r}catch(r){return en.set(t,String(r)),[]}}function Xy(t){let e=O(),n=Te(t.use(Rn).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",modifiers:0,argumentTypes:[],returnType:"int"},id:qt(n,"met","()I"),klass:n}]}function eb(t){let[e]=Fe(Rn,Qy[t],Hr);return{klass:e.klass,id:e.id}}var We={Flags:0,Pointer:1,Entry:2,Code:3},tb=uint64("0xffffffffffffffff"),nn=40,Gn=8,nb=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${Gn}];

static uint64_t
value_of (const Word * word)
{
  if (word->kind == 0)
    return *(uint32_t *) word->at;
  return *(uintptr_t *) word->at;
}

static int
is_good (const Word * word)
{
  uint64_t value = value_of (word) & word->mask;
  int i;

  if (value == word->good)
    return 1;
  if (word->kind == 2)
    for (i = 0; i != ${Gn}; i++)
      if (common[i] != 0 && value == common[i])
        return 1;
  return 0;
}

/* The first word from one on that is not good, -1 where all are. */
int
first_changed (const Word * words, int from, int end)
{
  int i;

  for (i = from; i < end; i++)
    if (!is_good (&words[i]))
      return i;
  return -1;
}

void
put_back (const Word * words, int from, int end)
{
  int i;

  for (i = from; i < end; i++)
  {
    const Word * word = &words[i];
    uint64_t value;

    if (word->kind == 3 || is_good (word))
      continue;
    value = (value_of (word) & ~word->mask) | word->restored;
    if (word->kind == 0)
      *(uint32_t *) word->at = (uint32_t) value;
    else
      *(uintptr_t *) word->at = (uintptr_t) value;
  }
}
`;function Ge(t,e,n=We.Pointer,r=e){return{at:t,kind:n,mask:tb,good:uint64(e.toString()),restored:uint64(r.toString())}}function jd(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:We.Flags,mask:uint64(e),good:r,restored:r}}var Wr=class{table=Memory.alloc(nn*64);capacity=64;common=Memory.alloc(8*Gn);native=rb(this.common);count=0;allow(e){e.slice(0,Gn).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*nn+c*8).writeU64(l))}grow(){let e=Memory.alloc(nn*this.capacity*2);Memory.copy(e,this.table,nn*this.count),this.table=e,this.capacity*=2}};function rb(t){try{let e=new CModule(nb,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new Cs(t)}}var Cs=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*nn)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*nn),[s,a,l,,c]=Od(i);if(a===We.Code||this.isGood(i))continue;let d=Rd(s,a).and(l.not()).or(c);a===We.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=Od(e),s=Rd(n,r).and(o);return s.equals(i)?!0:r!==We.Entry?!1:Array.from({length:Gn},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function Od(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function Rd(t,e){return e===We.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var Hn=256,Ud=524288,Dd=1048576,ob=1073741824;function Bd(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=K();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}function Jd(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=K();return Interceptor.flush(),[t,e,n,...qi()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:Ge(o,o.readPointer(),We.Code)}})}function $d({mangler:t,callback:e,copy:n}){let{artClassLinker:r}=K(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=_e(L.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n!==null)return[{how:"flags",word:p(o,Hn|Dd|Ud)},{how:"replaced",word:Ge(o.add(a.jniCode),e)},{how:"entry-point",word:Ge(d,l,We.Entry)}];let f=(s.accessFlags&Hn)!==0;return[{how:"flags",word:p(o,f?Hn:Hn|Fd()|ib())},{how:"entry-point",word:Ge(d,d.readPointer(),We.Entry,f?l:c)},{how:"flags",word:p(i,Hn|Fd())},{how:"replaced",word:Ge(i.add(a.jniCode),e)},{how:"entry-point",word:Ge(i.add(a.quickCode),l,We.Entry)}];function p(u,g){let m=u.add(a.accessFlags);return jd(m,g>>>0,m.readU32())}}function ib(){let t=fe();return Ud|(t>=31?Dd:0)|(t>=29&&t<=32?ob:0)}function Fd(){return K().kAccCompileDontBother}function zd({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:Ge(t,r)},{how:"replaced",word:Ge(r.add(o-2*c),n)},{how:"replaced",word:Ge(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:Ge(a.add(l*c),r)}),d}var lb=1e3,ct=new Wr,rn=[],Ls=[],Wn=null,Gd=0,Ts=!1,As=null;function Hd(t,e,n){mb();let r=Kd(t,Zd(t),e,n);if(Wn!==null&&t.copy===null&&(Ls.push(...e),Wn.lost!==null||!Zr(Wn)))throw new Error("what the bridge had patched in libart was taken out");if(!Zr(r))throw new Error("it was gone at once")}function Mt(){return As??=cb().finally(()=>As=null),As}function Wd(t,e){for(let n of rn)n.hook!==null&&t(n.hook)&&qr(n,e,!1)}function qd(){rn.length=0,Ls.length=0,Wn=null,ct.count=0,Ts=!1}async function cb(){let t=te(),e=[];for(let n=Vd(0);n!==-1;){let r=pb(n);K().flavor==="jvm"?e.push(r):ub(r,r.parts[n-r.first].how),n=Vd(r.first+r.parts.length)}e.length>0&&await fb(e),Gd=t}function Vd(t){try{return ct.firstChanged(t)}catch{return db(t)}}function db(t){for(let e=t;e<ct.count;e++)try{if(ct.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function ub(t,e){let n=t.first+t.parts.length,r=!1;try{ct.putBack(t.first,n),r=Zr(t)}catch{e="unreadable"}qr(t,e,r)}async function fb(t){let e=[];L.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){le("look",r,n.techniques[0]),qr(n,"replaced",!1)}}),await At();for(let n of e)ct.replace(n.first,Zd(n.hook).map(({word:r})=>r)),qr(n,"replaced",Zr(n))}function qr(t,e,n){let r=te(),o=t.lost??Math.max(t.good,Gd),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&ge("taken-back",r,`,"techniques":[${t.techniques.map(ne).join(",")}],"overload":${ne(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function Zd(t){return K().flavor==="jvm"?zd(t):$d(t)}function Kd(t,e,n,r){let o=ct.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:te(),lost:null};return rn.push(i),i}function Zr({first:t,parts:e}){return ct.firstChanged(t,t+e.length)===-1}function pb(t){let e=0,n=rn.length-1;for(;e<n;){let r=e+n+1>>1;rn[r].first<=t?e=r:n=r-1}return rn[e]}function mb(){Ts||(Ts=!0,K().flavor!=="jvm"&&(ct.allow(Bd()),Wn=Kd(null,Jd(),Ls,"")))}setInterval(()=>void Mt().catch(t=>le("look",t)),lb);var Qd="java.lang.invoke.MethodHandles$Lookup",Yd="java.lang.reflect.Executable",Ms="<init>",hb={findVirtual:Kr,findStatic:Kr,findSpecial:Kr,findConstructor:([t])=>({klass:t,name:Ms}),bind:([t,e])=>Kr([O().getObjectClass(t),e]),unreflect:([t])=>Ps(t),unreflectSpecial:([t])=>Ps(t),unreflectConstructor:([t])=>({...Ps(t),name:Ms})};function Kr([t,e]){return{klass:t,name:O().stringFromJni(e)}}function Ps(t){let e=O().stringFromJni(Me(t,Yd,"getName"));return{klass:Me(t,Yd,"getDeclaringClass"),name:e}}function Xd(){return _t()!=="art"||!Wt(Qd)?[]:Object.entries(hb).flatMap(([t,e])=>(Fe(Qd,t)??[]).map(n=>ot(n,(r,o,i)=>{if(i(),!!Ue(o.returned))try{let s=e(o.args);Wd(a=>a.passedByHandles&&gb(s,a),"method-handle")}catch(s){le("look",s)}})))}function gb({klass:t,name:e},{method:n}){let r=O();return e===(n.kind==="constructor"?Ms:n.name)&&(r.isAssignableFrom(n.klass,t)||r.isAssignableFrom(t,n.klass))}var _b=5,eu=500,Os=new Set;function tu(t){for(let e of t)K().flavor!=="jvm"&&Os.add(Eb(e)),e.revert()}async function Rs(t=Number.POSITIVE_INFINITY){if(await At(),K().flavor==="jvm")return Sc(),!0;let e=Date.now();for(;ru();){let n=Date.now()-e;if(n>t)return!1;await new Promise(r=>setTimeout(r,n<eu?_b:eu))}return!0}function nu(){K().flavor!=="jvm"&&(xn(),Interceptor.detachAll(),Interceptor.flush(),ru())}function ru(){let t=!1;return Os.size>0&&L.performNow(()=>t=vb().some(e=>Os.has(e))),t}function vb(){let t=L.use("java.lang.Thread").getAllStackTraces();return Te(t,e=>ye(Me(e,"java.util.Map","values"),yb).first.flatMap(bb))}var yb=1e5;function bb(t){let e=O(),n=e.getArrayLength(t);return Array.from({length:n},(r,o)=>{let i=e.getObjectArrayElement(t,o),s=ie(i);return e.deleteLocalRef(i),s})}function Eb({method:{klass:t,id:e,kind:n,name:r}}){let i=O().toReflectedMethod(t,e,n==="static"?1:0),s=Me(i,"java.lang.reflect.Executable","getDeclaringClass");return`${ie(Me(s,"java.lang.Class","getName"))}.${n==="constructor"?"<init>":r}(Native Method)`}var wb=2,ou=.002,Sb="com.android.internal.os.RuntimeInit$KillApplicationHandler",Nb=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:Sb,method:"uncaughtException",ofProcess:!1}],js=!1;function iu(){return Nb.filter(t=>Wt(t.class)).flatMap(t=>(Fe(t.class,t.method)??[]).map(e=>ot(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&xb(t.how),o()})))}function su(){return js}function xb(t){if(!js){js=!0,Mt(),ge("leaving",te(),`,"how":"${t}"`),Oe();for(let e=0;e<wb&&Ac()>0;e+=ou)Thread.sleep(ou)}}var on=class extends Error{constructor(n){super(n);this.reason=n}};function lu(t,e){let n=Qr(t,e).filter(({modifiers:o})=>(o&Xi)===0),r=kb(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new on("abstract");return r}function kb(t){return _t()==="art"&&(es(t)&pc)!==0}function Qr(t,e){let n=Fe(t,e);if(n===null||n.length===0)throw new on("absent-method");return n}function cu(t){return(es(t)&Xi)!==0}function Fs({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function du({argumentTypes:t,returnType:e}){return`(${t.map(au).join("")})${au(e)}`}var Ib={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function au(t){return t.startsWith("[")?t.replaceAll(".","/"):Ib[t]??`L${t.replaceAll(".","/")};`}var Cb=1e3,sn=new Map;function fu(t,e){for(let n of[t.receiver,...t.args])Ue(n)&&(sn.delete(uu(n)),sn.set(uu(n),e));for(let n of sn.keys()){if(sn.size<=Cb)break;sn.delete(n)}}function pu(t,e,n){return V(t.receiver,e,r=>{let o=Ab(r[n].value);return o===null?null:{stack:sn.get(mu(o))??null}})}function Ab(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:L.cast(t,L.use("java.lang.ref.WeakReference")).get()}function uu(t){return V(t,"java.lang.Object",mu)}function mu(t){return L.use("java.lang.System").identityHashCode(t)}var qn="android.os.Parcel",_u="android.os.BinderProxy",Tb=/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/,Lb=3,Pb=/^(?:android\.os\.BinderProxy|java\.lang\.reflect\..*|java\.lang\.invoke\..*|(?:jdk\.internal|sun)\.reflect\..*|.*\$Proxy\d*)$/,Mb=/^(?:android|com\.android|dalvik|javax?|jdk|libcore|sun)\./,vu="?",Ob="android.content.IContentProvider",yu=4,Rb=4096;function bu(t){let e=t.args[1];return Ue(e)?eo(e,()=>{for(let n=1;n<=Lb;n++){an(e,n*yu);let r=to(e);if(r!==null&&Tb.test(r))return r}return""}):""}function Eu(t,e){let n=Number(t.args[0]);if(e===Ob)return jb(t.args[1]).map(o=>`${e}#${n}:${o}`);let r=Db(e);return r===null?[`${e}#${n}`]:[`${e}#${n}`,`${e}#${r.size===0?vu:r.get(n)??""}`]}function jb(t){return eo(t,()=>{let e=new Set,n=Math.min(ln("dataSize","()I","int32")(t),Rb);for(let r=0;r<n;r+=yu){an(t,r);let o=to(t);o!==null&&o!==""&&e.add(o)}return Array.from(e)})}function wu(t){return t.endsWith(`#${vu}`)}function Su(){return On(({key:t,frames:e})=>{let n=Yr.get(t);if(n===void 0){let o=e().map(i=>i.slice(0,i.lastIndexOf(".",i.indexOf("(")))).find(i=>!Pb.test(i));n=o===void 0||!Fb(o),Yr.size>=Nu&&Yr.clear(),Yr.set(t,n)}return n})??!0}var Nu=1e4,Yr=new Map,Xr=new Map;function Fb(t){if(!Mb.test(t))return!1;let e=Xr.get(t);if(e===void 0){try{e=L.use("java.lang.Class").forName(t,!1,L.use(_u).class.getClassLoader())!==null}catch{e=!1}Xr.size>=Nu&&Xr.clear(),Xr.set(t,e)}return e}var Us=new Map,hu="TRANSACTION_",Ub=8;function Db(t){return Us.has(t)||Us.set(t,Bb(t)),Us.get(t)}function Bb(t){let e=new Map;try{let n=L.use(_u).class.getClassLoader(),r=L.use("java.lang.Class").forName(`${t}$Stub`,!1,n);for(let o of r.getDeclaredFields()){let i=String(o.getName());!i.startsWith(hu)||(Number(o.getModifiers())&Ub)===0||(o.setAccessible(!0),e.set(Number(o.getInt(null)),i.slice(hu.length)))}}catch(n){return/ClassNotFoundException|NoClassDefFoundError/.test(String(n))?null:e}return e}function eo(t,e){let n=Js(t);an(t,0);try{return e()}finally{an(t,n)}}function Ds(t){return ln("readInt","()I","int32")(t)}function Bs(t){return ln("dataAvail","()I","int32")(t)}function Js(t){return ln("dataPosition","()I","int32")(t)}function an(t,e){ln("setDataPosition","(I)V","void","int32")(t,e)}function to(t){let e=ln("readString","()Ljava/lang/String;","pointer")(t);if(e.isNull())return null;let n=O(),r=n.stringFromJni(e);return n.deleteLocalRef(e),r}var gu=new Map;function ln(t,e,n,...r){let o=gu.get(t);if(o===void 0){let i=qt(Ht(qn),t,e);o=(s,...a)=>{let l=O(),c=l.vaMethod(n,r)(l.handle,s,i,...a);return l.throwIfExceptionPending(),c},gu.set(t,o)}return o}var $s="settings",Jb="java.lang.String",cn="android.os.Bundle",$b=/^[\s(]*name\s*=\s*(?:(\?)|(['"])(.*)\2)[\s)]*$/is;function Zn(t,e){return t.returnType===cn?zb(t,e):Gb(t)}function zb(t,e){let[n,r]=[no(t,-3),no(t,-2)];return!/^(?:GET|LIST)_/.test(n)||!Vb(t,e)?null:{key:n.startsWith("GET_")?r:null}}function Vb(t,e){let n=t.argumentTypes,r=n.length-4;if(r<0||e.endsWith("Proxy")&&n.length===4)return!0;let o=ce(t,r);return n[r]===Tt?o!==null&&Un(o)?.authority===$s:gs(no(t,r))===$s}function Gb(t){let e=ce(t,"uri"),n=e===null?null:Un(e);if(n?.authority!==$s||n.segments.length===0)return null;if(n.segments.length>1)return{key:n.segments[1]};let{where:r,values:o}=Hb(t),i=$b.exec(r);return i===null?{key:null}:i[1]===void 0?{key:i[3]}:{key:o.length===1?o[0]:null}}function Hb(t){let e=ce(t,t.argumentTypes.indexOf(cn));if(t.argumentTypes.includes(cn))return e===null?{where:"",values:[]}:Wb(e);let n=mt(t,"uri")+2,r=ce(t,n+1);return{where:no(t,n),values:r===null?[]:Bn(r)}}function Wb(t){return V(t,cn,e=>({where:e.getString("android:query-arg-sql-selection")??"",values:Array.from(e.getStringArray("android:query-arg-sql-selection-args")??[])}))}function no(t,e){let n=mt(t,e),r=t.args[n];return t.argumentTypes[n]===Jb&&Ue(r)?O().stringFromJni(r):""}var ro=null;function xu(){if(ro===null){ro="";try{let t=L.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(ro=t.packageName.value)}catch{}}return ro}var ku=[Tt,cn,qn];function Iu(t,e){if(t===null)return()=>!0;let n=u=>(u??[]).map(g=>qb(g,e)),[r,o,i]=[n(t.matches),n(t.excludes),n(t.files)],{argument:s=0,mask:a=0,instance_of:l=[],settings:c=[],transactions:d=[]}=t,f=new Set(d.map(u=>u.slice(0,u.indexOf("#")))),p=n(d);return(u,g)=>{if(a!==0&&(Number(u.args[s])&a)===0)return!1;if(l.length>0){let m=ce(u,s);if(m===null||!l.some(_=>oe(m,_)))return!1}if(c.length>0){let m=g.asked();if(m===null||m.key!==null&&!c.includes(m.key))return!1}return d.length>0&&(!f.has(g.service())||!g.transactions().some(m=>wu(m)||oo(p,m))||!g.isAppsOwn())||i.length>0&&!g.files(s).some(m=>oo(i,m))||r.length>0&&!oo(r,g.text(s))?!1:o.length===0||!oo(o,g.text(s))}}function oo(t,e){return t.some(n=>n(e))}function Cu(t,e){let n=new Map,r=new Map,o=new Map,i=new Map,s=new Map,a=new Map,l=()=>dn(i,"service",()=>bu(t));return{text:c=>dn(n,c,()=>Dn(t,c)),files:c=>dn(r,c,()=>sd(t,c)),asked:()=>dn(o,"asked",()=>Zn(t,e)),service:l,transactions:()=>dn(s,"transactions",()=>Eu(t,l())),isAppsOwn:()=>dn(a,"own",Su)}}function dn(t,e,n){return t.has(e)||t.set(e,n()),t.get(e)}function qb(t,e){if(t==="{webview}")return i=>i===xu();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function Au(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!rt(s)){i();return}let a=!1;try{let l=n?t:Zb(t,o);if(l.length===0){Qe(s),a=!0,i();return}let c=te(),d=ht(),f=l.map(p=>Kb(p,o));a=!0,e&&Qe(s),i(),e&&rt(s),Qc(r,o,l,f,{tid:s,ns:c,phase:d})}catch(l){le("probe",l,t[0].technique.id),a||i()}finally{Qe(s)}}}function Zb(t,e){let n=Cu(e,t[0].technique.class);return t.filter(({applies:r,technique:o})=>Wc(o.after)&&r(e,n))}var zs={detail:{},registration:{stack:null},answer:null};function Kb(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&fu(e,Tr().id),n.describe===void 0&&i===""?zs:{detail:n.describe?.(e,r)??{},registration:i===""?zs.registration:pu(e,o,i),answer:i===""?null:hs(t,e)}}catch(s){return le("detail",s,r.id),zs}}var Qb="android",Gs="android.content.Intent",Tu="android.app.usage.UsageEvents",Yb="android.intent.category.HOME",Xb=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],Hs=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",Fu],["android.content.pm.LauncherActivityInfo",t=>[Ot(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",a1],["android.app.ActivityManager$RunningServiceInfo",t=>[Ot(t.service.value)]],["android.app.TaskInfo",Vs],["android.app.ActivityManager$RunningTaskInfo",Vs],["android.app.ActivityManager$RecentTaskInfo",Vs],["android.app.usage.UsageStats",t=>[t.getPackageName()]],["android.appwidget.AppWidgetProviderInfo",t=>[Ot(t.provider.value)]],["android.view.inputmethod.InputMethodInfo",t=>[t.getPackageName()]],["android.accessibilityservice.AccessibilityServiceInfo",s1]],e1=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],Ws=[...Hs.map(([t])=>t),...e1.map(t=>`android.${t}`)],qs={classes:Ws,read(t){return o1(ce(t,0))?{sample:"",values:[],impersonal:!0}:Ou(W(t),Ru)}},t1=["","http","https","content","file","mailto","tel","sms","smsto","mms","mmsto","geo","package","market","data"],Lu={classes:Ws,read(t,e){let n=qs.read(t,e);return n===null||n1(ce(t,0))?n:{...n,values:[],impersonal:!0}}};function n1(t){return t===null?!1:V(t,Gs,e=>{let n=e.getSelector(),r=[e,...n===null?[]:[n]].flatMap(o=>[o.getPackage(),Ot(o.getComponent())]);return De(r).some(o=>o!==Lt())||!t1.includes(String(e.getScheme()??"").toLowerCase())})}var Pu={classes:Ws,read(t){return Ou(W(t),n=>i1(n)?[Lt()]:Ru(n))??{sample:"",values:[],impersonal:!0}}},Mu={classes:[Tu],read(t){let e=W(t);return e.isNull()?null:V(e,Tu,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function Ou(t,e){if(t.isNull())return null;let n=r1(t)?{size:1,first:[t]}:ye(t,Qt);if(n===null)return it;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==Lt()&&a!==Qb),s=n.size>Qt||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:ls(n.size)}}function r1(t){return oe(t,"java.lang.String")||Hs.some(([e])=>oe(t,e))}function o1(t){return t===null||!oe(t,Gs)?!1:V(t,Gs,e=>{if(e.getSelector()!==null)return!1;let n=De([e.getPackage(),Ot(e.getComponent())]);return n.length>0&&n.every(r=>r===Lt())})}function i1(t){let e=Xb.find(n=>oe(t,n));return e===void 0?!1:V(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(Yb):!1})}function Ru(t){if(oe(t,"java.lang.String"))return[ju(O().stringFromJni(t))];for(let[e,n]of Hs)if(oe(t,e))return V(t,e,r=>De(n(r)));return[ie(t)]}function ju(t){return t.split(":")[0]}function Fu(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function s1(t){let e=t.getResolveInfo();return e===null?[]:Fu(e)}function a1(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):De([t.processName.value]).map(ju)}function Vs(t){let e=["topActivity","baseActivity","origActivity"].map(r=>Ot(t[r]?.value)),n=t.baseIntent?.value;return[...e,Ot(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function Ot(t){return t?String(t.getPackageName()):null}var Zs="android.os.Bundle",l1=["cid","lac","baseStationId","networkId","systemId"],c1=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],d1=["2147483647","9223372036854775807","268435455","65535"],bt="android.telephony",u1=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],Du=[...u1.flatMap(t=>[`${bt}.CellInfo${t}`,`${bt}.CellIdentity${t}`]),`${bt}.CellIdentity`,`${bt}.gsm.GsmCellLocation`,`${bt}.cdma.CdmaCellLocation`,`${bt}.NeighboringCellInfo`],Bu={classes:[Zs,...Du],read(t){let e=W(t);return e.isNull()?null:ye(e,0)!==null?as(e,io):{sample:ie(e),values:io(e)}}},Uu=`${bt}.ServiceState`,Ju=`${bt}.NetworkRegistrationInfo`,$u={classes:[Uu,Ju,...Du],read(t){let e=W(t);if(e.isNull())return null;let n=V(e,Uu,r=>{if(!("getNetworkRegistrationInfoList"in r))return[];let o=r.getNetworkRegistrationInfoList();return Te(o,i=>ye(i,f1)?.first.flatMap(p1)??[])});return{sample:n.join(","),values:n,impersonal:n.length===0}}},f1=16;function p1(t){return V(t,Ju,e=>{let n=e.getCellIdentity();return n===null?[]:Te(n,io)})}function io(t){return(oe(t,Zs)?V(t,Zs,n=>l1.map(r=>String(n.getInt(r,-1)))):V(t,O().getObjectClassName(t),m1)).filter(n=>!d1.includes(n))}function m1(t){return"getCellIdentity"in t?Te(t.getCellIdentity(),io):c1.filter(e=>e in t).map(e=>String(t[e]()))}var Kn="android.content.ClipData",zu={classes:[Kn,`${Kn}$Item`],read(t,e){let{sample:n}=Ks.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},Ks={classes:[Kn,`${Kn}$Item`],read(t){let e=W(t);return e.isNull()?null:V(e,Kn,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var Vu="android.database.Cursor",Qs=200,h1=3,g1=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|icc_?id|imsi|card_id|phonetic_name)$/i,Gu={classes:[Vu],read(t){let e=W(t);return e.isNull()?null:V(e,Vu,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>Qs?{unread:String(r-Qs)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:_1(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:ie(ce(t,"uri")??NULL)})};function _1(t,e,n){let r=n.flatMap((s,a)=>g1.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,Qs)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===h1&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var Wu={read:t=>{let{host:e,port:n}=Hu(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:Hu};function Hu(t){let e=ce(t,0);return e===null?{host:"",port:""}:oe(e,"java.net.InetSocketAddress")?V(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:ie(e),port:""}}var Ys="android.location.Location",v1=2e3,qu={classes:[Ys],read(t){let e=W(t);if(e.isNull())return null;let n=ye(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...y1(r),values:n.reverse().map(Zu)}}};function Zu(t){return V(t,Ys,e=>`${e.getLatitude()},${e.getLongitude()}`)}function y1(t){return V(t,Ys,e=>{let n=e.getAccuracy();return{sample:Zu(t),approximate:n>=v1,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var b1=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,E1=7,Qu={read(t){let e=w1(t);if(e===null)return null;let n=b1.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=Ku(r,o,i==="S"),d=Ku(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function w1(t){let e=ce(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:O().stringFromJni(e)}function Ku(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(E1)}var Yu="android.telephony.SubscriptionInfo",S1=8,Xu="android.os.Bundle",Xs=t=>({classes:[Yu],read(e){let n=W(e);if(n.isNull())return null;let r=ye(n,S1);if(r===null)return it;let o=r.first.map(i=>V(i,Yu,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),ef=t=>({classes:[Xu],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,Xu,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),tf={read(t){let e=W(t);if(e.isNull())return null;let n=L.cast(e,L.use("java.lang.Object")).$className,r=V(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var ea="android.media.Image",of="android.media.Image$Plane",nf="android.os.Message",rf=256,sf=64<<20,af={classes:[ea,of],read(t){let e=W(t);return e.isNull()?null:V(e,ea,n=>{let r=n.getFormat(),o=r===rf?"JPEG":`format ${r}`,i=r===rf?N1(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function N1(t){let e=ye(Me(t,ea,"getPlanes"),1).first;return od(Me(e[0],of,"getBuffer"),sf)}var lf={classes:[nf],read(t){return V(W(t),nf,e=>{let n=e.obj.value;return n===null?null:Te(n,x1)})}};function x1(t){if(O().getObjectClassName(t)!=="[B")return null;let e=O().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>sf?{sample:n,values:[]}:{sample:n,values:[],whole:at(t,0,e)}}var cf={read:()=>({sample:"",values:[]})},ta={read(t){let e=W(t);if(e.isNull())return null;let n=O().stringFromJni(e);return{sample:n,values:[n]}},describe:un},df={read(t,e){let n=ta.read(t,e),r=t.args.length>1?ce(t,1):null;return n!==null&&r!==null&&O().stringFromJni(r)===n.sample?null:n},describe:un},uf={read(t){let e=ie(W(t));return e===""?null:{sample:e,values:[e]}}},ff={read:t=>W(t).isNull()?null:{sample:"present",values:[]},describe:un},pf={read(t){if(k1(t))return{sample:"",values:[],impersonal:!0};let{returned:e}=t;return(typeof e=="number"?e>=0:!(e instanceof NativePointer)||!e.isNull())?{sample:"present",values:[]}:null},describe:un};function k1(t){let e=mt(t,"uri"),n=t.argumentTypes[e+1]==="java.lang.String"?ce(t,e+1):null;return e>=0&&n!==null&&/^w[ta]?$/.test(O().stringFromJni(n))}var mf={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:un},hf={read:t=>({sample:I1(t),values:[],impersonal:!0})};function I1({returned:t,returnType:e}){return t instanceof NativePointer?ie(t):e==="boolean"?String(t===1):""}var gf={read(t){let e=W(t);return e.isNull()?null:{sample:O().getObjectClassName(e),values:[],impersonal:!0}}},_f={read(t){let e=yf(W(t));if(e===null)return null;let n=bf(e,"");return{sample:n,values:[n,A1(e)],whole:e}},describe:un},vf={read(t){let e=yf(W(t));if(e===null)return null;let n=bf(e,":");return{sample:n,values:[n]}}};function yf(t){if(t.isNull())return null;let e=O().getArrayLength(t);return e===0?null:at(t,0,e)}function bf(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var C1="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function A1(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>C1[parseInt(n.padEnd(6,"0"),2)]).join("")}function un(t,{when:e}){return e===null?{}:{key:Dn(t,e.argument??0)}}var Ef={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=nd(n)?at(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?rd(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var T1=-128,L1=-1,wf={classes:[qn],read({args:t,returned:e}){let n=t[2];return e===0||!Ue(n)?null:eo(n,()=>{let r=P1(n);if(r!==0)return{sample:"",values:[],failed:r===L1?"denied":"error"};if(Bs(n)===0)return null;let o=to(n);return Bs(n)>0?{sample:"present",values:[]}:o===null||o===""?null:{sample:o,values:[o]}})}};function P1(t){let e=Ds(t);if(e!==T1)return e;let n=Js(t);return an(t,n+Ds(t)),0}var na="android.os.Bundle",Sf="android.database.Cursor",[M1,xf]=["name","value"],O1="result_settings_list",kf={classes:[na,Sf],read(t,{class:e,when:n}){let r=W(t);if(r.isNull())return null;let o=n?.settings??[],i=Zn(t,e)?.key??null;return oe(r,na)?V(r,na,s=>i===null?j1(s,o):R1(s.getString(xf))):V(r,Sf,s=>F1(s,i,o))},describe(t,{class:e}){let n=Zn(t,e)?.key??null,r=ce(t,"uri");return{...n===null?{}:{key:n},...r===null?{}:{uri:ie(r)}}}};function R1(t){return t===null?null:{sample:t,values:[t]}}function j1(t,e){let n=t.getStringArrayList(O1);if(n===null)return null;let r=Array.from({length:n.size()},(i,s)=>String(n.get(s)).split(/=(.*)/s)),o=r.filter(([i])=>e.includes(i)).map(([,i])=>i??"");return If(`${r.length} settings`,o)}function F1(t,e,n){let r=t.getCount();if(r<=0)return null;let[o,i]=[M1,xf].map(c=>t.getColumnIndex(c)),s=`${r} rows: ${t.getColumnNames().join(",")}`,a={rows:String(r)};if(o<0)return{sample:s,values:e===null?[]:De(Nf(t,i,()=>!0)),detail:a};let l=Nf(t,i,()=>n.includes(String(t.getString(o))));return{...If(s,l),detail:a}}function Nf(t,e,n){let r=t.getPosition(),o=[];try{for(let i=0;t.moveToPosition(i);i++)n()&&o.push(e<0?null:t.getString(e))}finally{t.moveToPosition(r)}return o}function If(t,e){return e.length===0?{sample:t,values:[],impersonal:!0}:{sample:t,values:De(e)}}var ra="android.telephony.SmsMessage",U1=50,Cf={classes:[ra],read(t){let e=W(t);if(e.isNull())return null;let n=oe(e,ra)?[e]:ye(e,U1)?.first;if(n===void 0)return it;let r=n.filter(o=>!o.isNull()).flatMap(o=>V(o,ra,D1));return n.length===0?null:{sample:r.join(" "),values:r,detail:{count:String(n.length)}}}};function D1(t){return De([t.getDisplayOriginatingAddress(),t.getDisplayMessageBody()])}var Af="android.net.wifi.WifiInfo",Tf="android.net.wifi.ScanResult",oa=t=>({classes:[Af],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,Af,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),Lf={read(t){let e=W(t);if(e.isNull())return null;let n=O().stringFromJni(e);return n.startsWith('"')||n==="<unknown ssid>"?{sample:n,values:[n]}:{sample:n,values:[],impersonal:!0}}},B1=20,J1=30,Pf={classes:[Tf],read(t){let e=W(t);if(e.isNull())return null;let n=ye(e,J1);if(n===null)return it;if(n.size===0)return null;let r=n.first.map(i=>V(i,Tf,s=>De([s.SSID.value,s.BSSID.value]))),o=r.slice(0,B1).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var ia={none:cf,string:ta,property:df,text:uf,presence:ff,flag:mf,opened:pf,recording:Ef,reply:wf,bytes:_f,address:vf,"nothing-personal":hf,made:gf,list:jc,packages:qs,"own-apps":Pu,resolved:Lu,"usage-events":Mu,location:qu,nmea:Qu,cells:Bu,"service-cells":$u,clip:Ks,command:cd,"own-clip":zu,cursor:Gu,setting:kf,sms:Cf,"wifi-ssid":oa("getSSID"),"wifi-bssid":oa("getBSSID"),"extra-info":Lf,"scan-results":Pf,"subscription-iccid":Xs("getIccId"),"subscription-number":Xs("getNumber"),"id-bundle":ef("id"),"advertising-id":tf,image:af,"picture-message":lf,endpoint:Wu};var da=[],aa=new Map,ao=new Map,la=new Map,Mf=new Set,lo=[];async function ua(t,e,n="first"){for(let c of t){c.instead_of!==""&&ao.set(c.instead_of,c.id);for(let d of c.made_by)Mf.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=Rf(r).flatMap(c=>$1(c,e,o)),s=Uf(o,n);await At();for(let c of s)Ff(c);for(let{row:c,otherwise:d,said:f}of i)Jf(c,lo.includes(c)?Z1(c):d,f);let a=r.filter(c=>dt(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function Of(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Wt),r=t.filter(({class:o})=>n.includes(o));return ua(r,e,"late")}function fa(){qd(),tu(da.splice(0)),lo.length=0}function Rf(t){let e=new Map;for(let n of t)e.set(so(n),[...e.get(so(n))??[],n]);return Array.from(e.values())}function so({class:t,method:e}){return`${t}.${e}`}function $1(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>sa(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=cu(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)G1(c);a.length>0&&Qr(i,s),lo.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of lu(i,s))n.push(...jf(l,c));return[...o,...r.map(c=>sa(c,"absent-overload"))]}catch(a){let[l,c]=z1(a);return[...o,...r.map(d=>sa(d,l,c))]}}function sa(t,e,n=""){return{row:t,otherwise:e,said:n}}function z1(t){if(t instanceof on)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function jf(t,e){let n=Fs(e),r=t.filter(a=>Df(a,n));if(r.length===0)return[];let o=e.id.toString(),i=so(r[0]),s=aa.get(o)??i;aa.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:ot(e,Au(r.map(a=>V1(a,n)))),overload:n,rows:r}]}catch(a){for(let l of r)dt(l).trouble=`${n}: ${String(a)}`;return[]}}function pa(t){for(let e of t)e.put(),da.push(e)}function Ff({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,ao.get(o)]).filter(o=>o!==void 0);for(let o of n)dt(o).ofClass=kr(t.method.klass);try{Hd(t,r,e)}catch(o){for(let i of n)dt(i).overloads.delete(e),dt(i).unseen=`${e}: ${String(o)}`}}function Uf(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),da.push(n);for(let i of o){let{overloads:s,roads:a}=dt(i);s.add(r);for(let l of Ld(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)dt(s).trouble=`${r}: ${String(i)}`;return!1}})}function V1(t,e){let n=ia[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:ao.get(t.id)??t.id,applies:Iu(t.when,Lt()),makes:Mf.has(t.id)?r=>H1(t.id,r):null}}function G1({class:t,value:e,when:n,made_by:r}){for(let o of[...ia[e]?.classes??[],...n===null?[]:ku,...n?.instance_of??[]])Ht(o);r.length>0&&Ht(t)}function Df({overloads:t},e){return t==="all"||t.includes(e)}function H1(t,e){let n=lo.filter(({made_by:r,class:o})=>r.includes(t)&&oe(e,o));for(let r of Rf(n)){let o=[];try{o=q1(r,e)}catch(i){for(let s of r)dt(s).trouble=String(i)}o!==null&&(ca=Promise.all([ca,W1(r,o)]).catch(i=>le("look",i)))}}var ca=Promise.resolve();async function Bf(){await ca}async function W1(t,e){await At();for(let n of e)Ff(n);for(let n of t)Jf(n,"absent-overload")}function q1(t,e){let{class:n,method:r}=t[0],o=so(t[0]),i=O(),s=i.getObjectClass(e),a=[],l=!1;try{for(let c of Qr(n,r)){let d=qt(s,c.name,du(c));aa.get(d.toString())!==o&&(t.some(f=>Df(f,Fs(c)))&&(l=!0),a.push(...Uf(jf(t,{...c,id:d,klass:i.newGlobalRef(s)}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function Z1({made_by:t}){return t.some(n=>(la.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function dt({id:t}){let e=la.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,trouble:"",unseen:"",ofClass:"unknown"},la.set(t,e)),e}function Jf(t,e,n=""){let{overloads:r,roads:o,trouble:i,unseen:s,ofClass:a}=dt(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,f=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${ne(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,ao.get(t.id)])p!==void 0&&ge("armed",te(),`,"technique":${ne(p)},${f}`)}var K1="1",Q1=500;rpc.exports={async arm(t){md(t.package??t.process.split(":")[0]),ps(t.phase),t.room!==void 0&&Tc(t.room);let{armed:e,failed:n,absent:r}=await co(()=>(sc(),fc(),pa([...iu(),...Xd(),...Pd()]),ua(t.techniques.filter(s=>!Ss(s)),Dr()))),o=Id(t.techniques.filter(Ss));tn(),ge("ready",te(),`,"armed":${e+o.armed},"failed":${n+o.failed},"walker":"${Pr()}"`),Oe();let i;return L.perform(()=>i=Y1(r)),await i,{armed:e+o.armed,failed:n+o.failed}},async phase(t){zr(),await Mt(),ss(!1),ps(t);let e={seq:Mn(),ns:te()};return ge("phase",e.ns,`,"phase":${ht()}`),tn(),Oe(),e},async flush(){return await Bf(),zr(),await Mt(),tn(),Oe(),{seq:Mn(),ns:te(),dropped:Lc()}},async hurry(){return await Mt(),tn(),ss(!0),{seq:Mn(),ns:te()}},async stop(){return Is(),Vr(),co(fa),await Rs(Q1)||le("stop","a thread of the app is still inside a hooked call"),Oe(),{seq:Mn()}},dispose(){su()||(Script.pin(),Is(),Vr(),co(fa),Rs().then(()=>{nu(),Oe(),Script.unpin()},t=>le("stop",t)))}};async function Y1(t){try{let{armed:e}=await wr(()=>(pa(Md()),Of(t,Dr())));ge("rearmed",te(),`,"armed":${e}`),tn()}catch(e){le("rearm",e)}Oe()}function co(t){let e;if(L.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function X1(){ge("hello",te(),`,"pid":${Process.id},"process":${ne(hd())},"runtime":"${_t()}","api_level":${co(Dr)},"agent":"${K1}","wall_ms":${Date.now()}`),Oe()}function $f(){recv("ack",({batches:t})=>{Cc(t),$f()})}$f();try{X1()}catch(t){le("hello",t)}
