📦
314715 /src/index.js
✄
var Du=Object.defineProperty;var Os=(t,e)=>{for(var n in e)Du(t,n,{get:e[n],enumerable:!0})};var Ze=[],De=[],Fr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Fr.length;t<e;++t)Ze[t]=Fr[t],De[Fr.charCodeAt(t)]=t;De[45]=62;De[95]=63;function Bu(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function Ju(t,e,n){return(e+n)*3/4-n}function js(t){let e=Bu(t),n=e[0],r=e[1],o=new Uint8Array(Ju(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=De[t.charCodeAt(a)]<<18|De[t.charCodeAt(a+1)]<<12|De[t.charCodeAt(a+2)]<<6|De[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=De[t.charCodeAt(a)]<<2|De[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=De[t.charCodeAt(a)]<<10|De[t.charCodeAt(a+1)]<<4|De[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function $u(t){return Ze[t>>18&63]+Ze[t>>12&63]+Ze[t>>6&63]+Ze[t&63]}function zu(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push($u(i))}return r.join("")}function Ur(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(zu(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(Ze[i>>2]+Ze[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(Ze[i>>10]+Ze[i>>4&63]+Ze[i<<2&63]+"=")}return r.join("")}function en(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,f=n?o-1:0,p=n?-1:1,u=t[e+f];for(f+=p,i=u&(1<<-d)-1,u>>=-d,d+=a;d>0;)i=i*256+t[e+f],f+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+f],f+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(u?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(u?-1:1)*s*Math.pow(2,i-r)}function Dr(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,f=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,u=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+f>=1?e+=p/l:e+=p*Math.pow(2,1-f),e*l>=2&&(s++,l/=2),s+f>=d?(a=0,s=d):s+f>=1?(a=(e*l-1)*Math.pow(2,o),s=s+f):(a=e*Math.pow(2,f-1)*Math.pow(2,o),s=0));o>=8;)t[n+u]=a&255,u+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+u]=s&255,u+=g,s/=256,c-=8;t[n+u-g]|=h*128}var Hu={INSPECT_MAX_BYTES:50},Br=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function Qe(t){if(t>Br)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return Vr(t)}return Bs(t,e,n)}m.poolSize=8192;function Bs(t,e,n){if(typeof t=="string")return Zu(t,e);if(ArrayBuffer.isView(t))return qu(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return $r(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=Ku(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return Bs(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function Js(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function Wu(t,e,n){return Js(t),t<=0?Qe(t):e!==void 0?typeof n=="string"?Qe(t).fill(e,n):Qe(t).fill(e):Qe(t)}m.alloc=function(t,e,n){return Wu(t,e,n)};function Vr(t){return Js(t),Qe(t<0?0:Gr(t)|0)}m.allocUnsafe=function(t){return Vr(t)};m.allocUnsafeSlow=function(t){return Vr(t)};function Zu(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=$s(t,e)|0,r=Qe(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function Jr(t){let e=t.length<0?0:Gr(t.length)|0,n=Qe(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function qu(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return $r(e.buffer,e.byteOffset,e.byteLength)}return Jr(t)}function $r(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function Ku(t){if(m.isBuffer(t)){let e=Gr(t.length)|0,n=Qe(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?Qe(0):Jr(t);if(t.type==="Buffer"&&Array.isArray(t.data))return Jr(t.data)}function Gr(t){if(t>=Br)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+Br.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function $s(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return zr(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return Qs(t).length;default:if(o)return r?-1:zr(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=$s;function Qu(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return lf(this,e,n);case"utf8":case"utf-8":return Vs(this,e,n);case"ascii":return sf(this,e,n);case"latin1":case"binary":return af(this,e,n);case"base64":return rf(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return cf(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function mt(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)mt(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)mt(this,n,n+3),mt(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)mt(this,n,n+7),mt(this,n+1,n+6),mt(this,n+2,n+5),mt(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?Vs(this,0,e):Qu.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=Hu.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let f=0;f<l;++f)if(c[f]!==d[f]){s=c[f],a=d[f];break}return s<a?-1:a<s?1:0};function zs(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:Fs(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):Fs(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function Fs(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,f){return i===1?d[f]:d.readUInt16BE(f*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let f=0;f<a;f++)if(l(t,c+f)!==l(e,f)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return zs(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return zs(this,e,n,r,!1)};function Yu(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function Xu(t,e,n,r){return Ln(zr(e,t.length-n),t,n,r)}function ef(t,e,n,r){return Ln(pf(e),t,n,r)}function tf(t,e,n,r){return Ln(Qs(e),t,n,r)}function nf(t,e,n,r){return Ln(mf(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return Yu(this,e,n,r);case"utf8":case"utf-8":return Xu(this,e,n,r);case"ascii":case"latin1":case"binary":return ef(this,e,n,r);case"base64":return tf(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return nf(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function rf(t,e,n){return e===0&&n===t.length?Ur(t):Ur(t.slice(e,n))}function Vs(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,f;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(f=(i&31)<<6|l&63,f>127&&(s=f));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(f=(i&15)<<12|(l&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(s=f));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(f=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,f>65535&&f<1114112&&(s=f))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return of(r)}var Us=4096;function of(t){let e=t.length;if(e<=Us)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=Us));return n}function sf(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function af(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function lf(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=hf[t[i]];return o}function cf(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function Ne(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,Tt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&tn(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,Tt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&tn(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,Tt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&tn(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,Tt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&tn(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),en(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),en(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),en(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),en(this,e,!1,52,8)};function Le(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Le(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Le(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function Gs(t,e,n,r,o){Ks(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function Hs(t,e,n,r,o){Ks(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return Gs(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return Hs(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Le(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Le(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return Gs(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return Hs(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function Ws(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function Zs(t,e,n,r,o){return e=+e,n=n>>>0,o||Ws(t,e,n,4,34028234663852886e22,-34028234663852886e22),Dr(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return Zs(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return Zs(this,e,n,!1,r)};function qs(t,e,n,r,o){return e=+e,n=n>>>0,o||Ws(t,e,n,8,17976931348623157e292,-17976931348623157e292),Dr(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return qs(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return qs(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var At={};function Hr(t,e,n){At[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}Hr("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Hr("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);Hr("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=Ds(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=Ds(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function Ds(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function df(t,e,n){Tt(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&tn(e,t.length-(n+1))}function Ks(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new At.ERR_OUT_OF_RANGE("value",a,t)}df(r,o,i)}function Tt(t,e){if(typeof t!="number")throw new At.ERR_INVALID_ARG_TYPE(e,"number",t)}function tn(t,e,n){throw Math.floor(t)!==t?(Tt(t,n),new At.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new At.ERR_BUFFER_OUT_OF_BOUNDS:new At.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var uf=/[^+/0-9A-Za-z-_]/g;function ff(t){if(t=t.split("=")[0],t=t.trim().replace(uf,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function zr(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function pf(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function mf(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function Qs(t){return js(ff(t))}function Ln(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var hf=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var Rt={};Os(Rt,{ArtMethod:()=>$n,ArtStackVisitor:()=>ko,DVM_JNI_ENV_OFFSET_SELF:()=>ba,HandleVector:()=>cn,VariableSizedHandleScope:()=>dn,backtrace:()=>$o,deoptimizeBootImage:()=>Ho,deoptimizeEverything:()=>Go,deoptimizeMethod:()=>Vo,ensureClassInitialized:()=>U0,getAndroidApiLevel:()=>de,getAndroidVersion:()=>un,getApi:()=>X,getArtApexVersion:()=>Ro,getArtClassSpec:()=>jo,getArtFieldSpec:()=>Zn,getArtMethodSpec:()=>_e,getArtThreadFromEnv:()=>qn,getArtThreadSpec:()=>Mt,makeArtClassLoaderVisitor:()=>Bo,makeArtClassVisitor:()=>Do,makeMethodMangler:()=>Jo,makeObjectVisitorPredicate:()=>Zo,revertGlobalPatches:()=>fn,translateMethod:()=>Lm,withAllArtThreadsSuspended:()=>Uo,withRunnableArtThread:()=>Be});var{pageSize:Wr,pointerSize:gf}=Process,Zr=class{constructor(e){this.sliceSize=e,this.slicesPerPage=Wr/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<Wr){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),f=o||c.and(a).isNull();if(d&&f)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(Wr,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=Ys(o.sub(e)),a=Ys(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function Ys(t){let e=gf===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function qr(t){return new Zr(t)}function Ce(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var Pn={v1_0:805371904,v1_2:805372416},Mn={canTagObjects:1},{pointerSize:_f}=Process,vf={exceptions:"propagate"};function Ye(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}Ye.prototype.deallocate=nn(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});Ye.prototype.getLoadedClasses=nn(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ce("EnvJvmti::getLoadedClasses",r)});Ye.prototype.iterateOverInstancesOfClass=nn(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ce("EnvJvmti::iterateOverInstancesOfClass",i)});Ye.prototype.getObjectsWithTags=nn(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ce("EnvJvmti::getObjectsWithTags",s)});Ye.prototype.addCapabilities=nn(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function nn(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*_f).readPointer(),e,n,vf));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function Xe(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function Ie(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function b(t,e){this.handle=t,this.vm=e}var Rn=Process.pointerSize,lt=2,bf=28,yf=34,Ef=37,wf=40,Sf=43,Nf=46,xf=49,kf=52,If=55,Cf=58,Af=61,Tf=64,Lf=67,Pf=70,Mf=73,Rf=76,Of=79,jf=82,Ff=85,Uf=88,Df=91,Bf=114,Jf=117,$f=120,zf=123,Vf=126,Gf=129,Hf=132,Wf=135,Zf=138,qf=141,Kf=95,Qf=96,Yf=97,Xf=98,ep=99,tp=100,np=101,rp=102,op=103,ip=104,sp=105,ap=106,lp=107,cp=108,dp=109,up=110,fp=111,pp=112,mp=145,hp=146,gp=147,_p=148,vp=149,bp=150,yp=151,Ep=152,wp=153,Sp=154,Np=155,xp=156,kp=157,Ip=158,Cp=159,Ap=160,Tp=161,Lp=162,Pp={pointer:yf,uint8:Ef,int8:wf,uint16:Sf,int16:Nf,int32:xf,int64:kf,float:If,double:Cf,void:Af},Mp={pointer:Tf,uint8:Lf,int8:Pf,uint16:Mf,int16:Rf,int32:Of,int64:jf,float:Ff,double:Uf,void:Df},Rp={pointer:Bf,uint8:Jf,int8:$f,uint16:zf,int16:Vf,int32:Gf,int64:Hf,float:Wf,double:Zf,void:qf},Op={pointer:Kf,uint8:Qf,int8:Yf,uint16:Xf,int16:ep,int32:tp,int64:np,float:rp,double:op},jp={pointer:ip,uint8:sp,int8:ap,uint16:lp,int16:cp,int32:dp,int64:up,float:fp,double:pp},Fp={pointer:mp,uint8:hp,int8:gp,uint16:_p,int16:vp,int32:bp,int64:yp,float:Ep,double:wp},Up={pointer:Sp,uint8:Np,int8:xp,uint16:kp,int16:Ip,int32:Cp,int64:Ap,float:Tp,double:Lp},ea={exceptions:"propagate"},Kr=null,ao=[];b.dispose=function(t){ao.forEach(t.deleteGlobalRef,t),ao=[]};function ht(t){return ao.push(t),t}function On(t){return Kr===null&&(Kr=t.handle.readPointer()),Kr}function R(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(On(this).add(t*Rn).readPointer(),e,n,ea));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}b.prototype.getVersion=R(4,"int32",["pointer"],function(t){return t(this.handle)});b.prototype.findClass=R(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});b.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,Dp(this.vm,e)),o};function Dp(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}b.prototype.fromReflectedMethod=R(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.fromReflectedField=R(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.toReflectedMethod=R(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getSuperclass=R(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isAssignableFrom=R(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.toReflectedField=R(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.throw=R(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.exceptionOccurred=R(15,"pointer",["pointer"],function(t){return t(this.handle)});b.prototype.exceptionDescribe=R(16,"void",["pointer"],function(t){t(this.handle)});b.prototype.exceptionClear=R(17,"void",["pointer"],function(t){t(this.handle)});b.prototype.pushLocalFrame=R(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.popLocalFrame=R(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newGlobalRef=R(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.deleteGlobalRef=R(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.deleteLocalRef=R(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.isSameObject=R(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.newLocalRef=R(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.allocObject=R(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectClass=R(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isInstanceOf=R(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.getMethodId=R(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getFieldId=R(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getIntField=R(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStaticMethodId=R(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticFieldId=R(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticIntField=R(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStringLength=R(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getStringChars=R(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringChars=R(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.newStringUtf=R(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});b.prototype.getStringUtfChars=R(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringUtfChars=R(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.getArrayLength=R(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newObjectArray=R(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getObjectArrayElement=R(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});b.prototype.setObjectArrayElement=R(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});b.prototype.newBooleanArray=R(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newByteArray=R(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newCharArray=R(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newShortArray=R(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newIntArray=R(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newLongArray=R(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newFloatArray=R(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newDoubleArray=R(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.getBooleanArrayElements=R(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getByteArrayElements=R(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getCharArrayElements=R(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getShortArrayElements=R(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getIntArrayElements=R(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getLongArrayElements=R(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getFloatArrayElements=R(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getDoubleArrayElements=R(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseBooleanArrayElements=R(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,lt)});b.prototype.releaseByteArrayElements=R(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,lt)});b.prototype.releaseCharArrayElements=R(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,lt)});b.prototype.releaseShortArrayElements=R(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,lt)});b.prototype.releaseIntArrayElements=R(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,lt)});b.prototype.releaseLongArrayElements=R(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,lt)});b.prototype.releaseFloatArrayElements=R(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,lt)});b.prototype.releaseDoubleArrayElements=R(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,lt)});b.prototype.getByteArrayRegion=R(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setBooleanArrayRegion=R(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setByteArrayRegion=R(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setCharArrayRegion=R(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setShortArrayRegion=R(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setIntArrayRegion=R(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setLongArrayRegion=R(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setFloatArrayRegion=R(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setDoubleArrayRegion=R(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.registerNatives=R(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.monitorEnter=R(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.monitorExit=R(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getDirectBufferAddress=R(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectRefType=R(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var Xs=new Map;function jn(t,e,n,r){return co(this,"p",Jp,t,e,n,r)}function lo(t,e,n,r){return co(this,"v",$p,t,e,n,r)}function Bp(t,e,n,r){return co(this,"n",zp,t,e,n,r)}function co(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=Xs.get(a);return l===void 0&&(l=n(t,r,o,i,ea),Xs.set(a,l)),l}function Jp(t,e,n,r,o){return new NativeFunction(On(t).add(e*Rn).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function $p(t,e,n,r,o){return new NativeFunction(On(t).add(e*Rn).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function zp(t,e,n,r,o){return new NativeFunction(On(t).add(e*Rn).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}b.prototype.constructor=function(t,e){return lo.call(this,bf,"pointer",t,e)};b.prototype.vaMethod=function(t,e,n){let r=Pp[t];if(r===void 0)throw new Error("Unsupported type: "+t);return lo.call(this,r,t,e,n)};b.prototype.nonvirtualVaMethod=function(t,e,n){let r=Mp[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Bp.call(this,r,t,e,n)};b.prototype.staticVaMethod=function(t,e,n){let r=Rp[t];if(r===void 0)throw new Error("Unsupported type: "+t);return lo.call(this,r,t,e,n)};b.prototype.getField=function(t){let e=Op[t];if(e===void 0)throw new Error("Unsupported type: "+t);return jn.call(this,e,t,[])};b.prototype.getStaticField=function(t){let e=Fp[t];if(e===void 0)throw new Error("Unsupported type: "+t);return jn.call(this,e,t,[])};b.prototype.setField=function(t){let e=jp[t];if(e===void 0)throw new Error("Unsupported type: "+t);return jn.call(this,e,"void",[t])};b.prototype.setStaticField=function(t){let e=Up[t];if(e===void 0)throw new Error("Unsupported type: "+t);return jn.call(this,e,"void",[t])};var Qr=null;b.prototype.javaLangClass=function(){if(Qr===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);Qr={handle:ht(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Qr};var Yr=null;b.prototype.javaLangObject=function(){if(Yr===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);Yr={handle:ht(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Yr};var Xr=null;b.prototype.javaLangReflectConstructor=function(){if(Xr===null){let t=this.findClass("java/lang/reflect/Constructor");try{Xr={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Xr};var eo=null;b.prototype.javaLangReflectMethod=function(){if(eo===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);eo={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return eo};var to=null;b.prototype.javaLangReflectField=function(){if(to===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);to={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return to};var no=null;b.prototype.javaLangReflectTypeVariable=function(){if(no===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);no={handle:ht(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return no};var ro=null;b.prototype.javaLangReflectWildcardType=function(){if(ro===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);ro={handle:ht(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return ro};var oo=null;b.prototype.javaLangReflectGenericArrayType=function(){if(oo===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{oo={handle:ht(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return oo};var io=null;b.prototype.javaLangReflectParameterizedType=function(){if(io===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);io={handle:ht(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return io};var so=null;b.prototype.javaLangString=function(){if(so===null){let t=this.findClass("java/lang/String");try{so={handle:ht(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return so};b.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};b.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};b.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};b.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};b.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};b.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};b.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var ta=65542,Lt=Process.pointerSize,uo=Process.getCurrentThreadId(),gt=new Map,rn=new Map;function qe(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*Lt).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*Lt).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*Lt).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),f=d!==null;f||(d=this.attachCurrentThread(),gt.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===uo;if(p||this.unlink(l),!f&&!p){let u=gt.get(l);gt.delete(l),u&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(Lt);return Ce("VM::AttachCurrentThread",n(e,a,NULL)),new b(a.readPointer(),this)},this.detachCurrentThread=function(){Ce("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();gt.has(a)&&gt.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(Lt),c=o(e,l,ta);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ce("VM::GetEnv",c),new b(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(ta);return a===null?null:new b(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(Lt);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=rn.get(a);c===void 0?rn.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=rn.get(a);l[1]===1?rn.delete(a):l[1]--};function s(a){let l=rn.get(a);return l===void 0?null:l[0]}i.call(this)}qe.dispose=function(t){gt.get(uo)===!0&&(gt.delete(uo),t.detachCurrentThread())};var Vp=4,E=Process.pointerSize,{readU32:Gp,readPointer:Hp,writeU32:Wp,writePointer:Zp}=NativePointer.prototype,qp=1,Kp=8,Qp=16,Bn=256,Yp=524288,Xp=2097152,va=1073741824,e0=524288,t0=134217728,na=1048576,n0=2097152,r0=268435456,o0=268435456,i0=0,wo=3,So=5,Mo=ptr(1).not(),s0=2147467263,a0=4294963200,Wn=17*E,l0=18*E,ba=12,c0=112,d0=116,u0=0,po=56,ra=4,f0=8,p0=10,m0=12,h0=14,g0=28,_0=36,v0=0,b0=1,y0=2,E0=3,w0=4,S0=5,N0=6,x0=7,oa=2147483648,k0=28,ln=3*E,I0=3*E,C0=1,A0=1,ya=Ie(B0),T0=Ie(X0),_e=Ie(tm),Mt=Ie(nm),L0=Ie(rm),P0=Ie(fm),un=Ie(am),Ea=Ie(lm),de=Ie(cm),Ro=Ie(dm),M0=Ie(gm),R0=Process.arch==="ia32"?th:eh,ce={exceptions:"propagate"},on={},mo=null,ho=null,wa=null,we=null,Oo=[],Jn=new Map,Sa=[],go=null,ia=0,sa=!1,aa=!1,sn=null,O0=[],_o=null,Fn=null;function X(){return mo===null&&(mo=j0()),mo}function j0(){let t=Process.enumerateModules().filter(u=>/^lib(art|dvm).so$/.test(u.name)).filter(u=>!/\/system\/fake-libs/.test(u.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(u){let{module:g}=this,h=g.findExportByName(u);return h===null&&(h=g.findSymbolByName(u)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(u){this.artInterpreterToCompiledCodeBridge=u},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],ce)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],ce)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(u){let g;de()>=26?g=R0(u,["pointer","pointer"]):g=new NativeFunction(u,"pointer",["pointer","pointer"],ce),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,v){return g(h,v)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(u){let g=new NativeFunction(u,"void",["pointer"],ce);this["art::ThreadList::SuspendAll"]=function(h,_,v){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer"],ce);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer","bool","int","pointer"],ce);this["art::gc::Heap::GetInstances"]=function(h,_,v,y,S){g(h,_,v,0,y,S)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(u){this["art::StackVisitor::DescribeLocation"]=Dn(u,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(u){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=hm(u)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(u){this["art::mirror::Class::GetDescriptor"]=u},_ZN3art6mirror5Class11GetLocationEv:function(u){this["art::mirror::Class::GetLocation"]=Dn(u,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(u){this["art::ArtMethod::PrettyMethod"]=Dn(u,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(u){this["art::ArtMethod::PrettyMethodNullSafe"]=Dn(u,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(u){this["art::mirror::Object::Clone"]=new NativeFunction(u,"pointer",["pointer","pointer"],ce)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","pointer"],ce);this["art::mirror::Object::Clone"]=function(h,_){let v=NULL;return g(h,_,v)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","uint"],ce);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(u){let g=new NativeFunction(u,"void",["pointer"],ce);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(u){this.isJdwpStarted=()=>!u.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(u){this.isDebuggerActive=()=>!!u.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(u){this.gDvmJni=u},gDvm:function(u){this.gDvm=u}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[u,g]of Object.entries(s)){let h=o.find(u);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],ce):l.has(u)||c.push(u)}for(let[u,g]of Object.entries(a)){let h=o.find(u);h!==null?g.call(o,h):l.has(u)||c.push(u)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(E),f=Memory.alloc(Vp);if(Ce("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,f)),f.readInt()===0)return null;if(o.vm=d.readPointer(),r){let u=de(),g;u>=27?g=33554432:u>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(E).readPointer();o.artRuntime=h;let _=ya(o),v=_.offset,y=v.instrumentation;o.artInstrumentation=y!==null?h.add(y):null,Ro()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(v.heap).readPointer(),o.artThreadList=h.add(v.threadList).readPointer();let x=h.add(v.classLinker).readPointer(),j=em(h,_).offset,J=x.add(j.quickResolutionTrampoline).readPointer(),F=x.add(j.quickImtConflictTrampoline).readPointer(),U=x.add(j.quickGenericJniTrampoline).readPointer(),w=x.add(j.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:x,quickResolutionTrampoline:J,quickImtConflictTrampoline:F,quickGenericJniTrampoline:U,quickToInterpreterBridgeTrampoline:w};let M=new qe(o);o.artQuickGenericJniTrampoline=vo(U,M),o.artQuickToInterpreterBridge=vo(w,M),o.artQuickResolutionTrampoline=vo(J,M),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=Zm(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=qm(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),we=bm(o,M),Xm(o);let B=null;Object.defineProperty(o,"jvmti",{get(){return B===null&&(B=[F0(M,this.artRuntime)]),B[0]}})}let p=e.enumerateImports().filter(u=>u.name.indexOf("_Z")===0).reduce((u,g)=>(u[g.name]=g.address,u),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],ce),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],ce),wa=r?Ao:To,o}function F0(t,e){let n=null;return t.perform(()=>{let r=X().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(E);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=Pn.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new Ye(l,t);let c=Memory.alloc(8);c.writeU64(Mn.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function U0(t,e){X().flavor==="art"&&t.getClassName(e)}function D0(t){return{offset:E===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function B0(t){let e=t.vm,n=t.artRuntime,r=E===4?200:384,o=r+100*E,i=de(),s=Ea(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=E)if(n.add(d).readPointer().equals(e)){let p,u=null;i>=33||s==="Tiramisu"||a?(p=[d-4*E],u=d-E):i>=30||s==="R"?(p=[d-3*E,d-4*E],u=d-E):i>=29?p=[d-2*E]:i>=27?p=[d-ln-3*E]:p=[d-ln-2*E];for(let g of p){let h=g-E,_=h-E,v;a?v=_-9*E:i>=24?v=_-8*E:i>=23?v=_-7*E:v=_-4*E;let y={offset:{heap:v,threadList:_,internTable:h,classLinker:g,jniIdManager:u}};if(Na(n,y)!==null){l=y;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=Ro()>=36e7;return l.offset.instrumentation=c?H0(t):$0(t),l.offset.jniIdsIndirection=K0(t),l}var J0={ia32:la,x64:la,arm:z0,arm64:V0};function $0(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Xe(e,J0[Process.arch],{limit:30})}function la(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function z0(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function V0(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var G0={ia32:ca,x64:ca,arm:W0,arm64:Z0};function H0(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Xe(e,G0[Process.arch],{limit:30})}function ca(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function W0(t){return null}function Z0(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var q0={ia32:da,x64:da,arm:Q0,arm64:Y0};function K0(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=Xe(e,q0[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function da(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function Q0(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Y0(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function X0(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${E}-${de()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function em(t,e){let n=Na(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function Na(t,e){if(ho!==null)return ho;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=E===4?100:200,a=s+100*E,l=de(),c=null;for(let d=s;d!==a;d+=E)if(o.add(d).readPointer().equals(i)){let p;l>=30||Ea()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let u=d+p*E,g;l>=23?g=u-2*E:g=u-3*E,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:u-E,quickGenericJniTrampoline:u,quickToInterpreterBridgeTrampoline:u+E}};break}return c!==null&&(ho=c),c}function jo(t){let n=null;return t.perform(r=>{let o=Zn(t),i=_e(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:E,artArrayEntrySize:i.size,artArrayMax:100},l=(p,u,g)=>{let h=p.add(u).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(p,u,g,h)=>{try{let _=l(p,u,h.artArrayLengthSize);if(_===null)return!1;let v=Math.min(_.length,h.artArrayMax);for(let y=0;y!==v;y++)if(_.data.add(y*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),f=r.newGlobalRef(d);try{let p;Be(t,r,U=>{p=X()["art::JavaVMExt::DecodeGlobal"](t,U,f)});let u=pa(r.getFieldId(f,"name","Ljava/lang/String;")),g=pa(r.getStaticFieldId(f,"MAX_PRIORITY","I")),h=-1,_=-1;for(let U=0;U!==256;U+=4)h===-1&&c(p,U,g,s)&&(h=U),_===-1&&c(p,U,u,s)&&(_=U);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let v=_!==h?h:0,y=_,S=-1,x=zo(r.getMethodId(f,"getName","()Ljava/lang/String;"));for(let U=0;U!==256;U+=4)S===-1&&c(p,U,x,a)&&(S=U);if(S===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let j=-1,F=l(p,S,a.artArrayLengthSize).length;for(let U=S;U!==256;U+=4)if(p.add(U).readU16()===F){j=U;break}if(j===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:y,methods:S,sfields:v,copiedMethodsOffset:j}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(f)}}),n}function tm(t){let e=X(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=zo(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=de(),d=c<=21?8:E,f=qp|Kp|Qp|Bn,p=~(va|r0|n0)>>>0,u=null,g=null,h=2;for(let y=0;y!==64&&h!==0;y+=4){let S=i.add(y);if(u===null){let x=S.readPointer();x.compare(a)>=0&&x.compare(l)<0&&(u=y,h--)}g===null&&(S.readU32()&p)===f&&(g=y,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=u+d;n={size:c<=21?_+32:_+E,offset:{jniCode:u,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=u-d)}),n}function Zn(t){let e=de();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function nm(t){let e=de(),n;return t.perform(r=>{let o=qn(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,f=null;for(let p=144;p!==256;p+=E)if(o.add(p).readPointer().equals(i)){a=p-6*E,d=p-4*E,f=p+2*E,e<=22&&(a-=E,s=a-E-9*8-3*4,l=p+6*E,d-=E,f-=E),c=p+9*E,e<=22&&(c+=2*E+4,E===8&&(c+=4)),e>=23&&(c+=E);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:f}}}),n}function rm(){return de()>=23?{offset:{topQuickFrame:0,link:E}}:{offset:{topQuickFrame:2*E,link:0}}}var om={ia32:ua,x64:ua,arm:im,arm64:sm};function vo(t,e){let n;return e.perform(r=>{let o=qn(r),i=om[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function ua(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function im(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function sm(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function qn(t){return t.handle.add(E).readPointer()}function am(){return Fo("ro.build.version.release")}function lm(){return Fo("ro.build.version.codename")}function cm(){return parseInt(Fo("ro.build.version.sdk"),10)}function dm(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):fa()}catch{return fa()}}function fa(){return de()*1e7}var bo=null,um=92;function Fo(t){bo===null&&(bo=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],ce));let e=Memory.alloc(um);return bo(Memory.allocUtf8String(t),e),e.readUtf8String()}function Be(t,e,n){let r=P0(t,e),o=qn(e).toString();if(on[o]=n,r(e.handle),on[o]!==void 0)throw delete on[o],new Error("Unable to perform state transition; please file a bug")}function fm(t,e){let n=new NativeCallback(pm,"void",["pointer"]);return Ia(t,e,n)}function pm(t){let e=t.toString(),n=on[e];delete on[e],n(t)}function Uo(t){let e=X(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var No=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Do(t){return X()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new No(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var xo=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Bo(t){return new xo(t)}var mm={"include-inlined-frames":0,"skip-inlined-frames":1},ko=class{constructor(e,n,r,o=0,i=!0){let s=X(),a=512,l=3*E,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,mm[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let f=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*E).writePointer(f),this.handle=c,this._onVisitFrame=f;let p=c.add(E===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(E),this._curQuickFramePc=p.add(2*E),this._curOatQuickMethodHeader=p.add(3*E),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){X()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new $n(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new Gn;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},$n=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new Gn;return X()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function hm(t){return function(e){let n=Memory.alloc(12);return M0(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function gm(t){let e=NULL;switch(Process.arch){case"ia32":e=Pt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Pt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Pt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Pt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],ce)}var _m={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},Io={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Pt(t,e){go===null&&(go=Memory.alloc(Process.pageSize));let n=go.add(ia),r=Process.arch,o=Io[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),ia+=t,r==="arm"?n.or(1):n}function vm(t,e){ym(e),xm(e)}function bm(t,e){let n=Mt(e).offset,r=L0().offset,o=`
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
`,i=8,s=E,a=E,l=E,d=Memory.alloc(i+s+a+l),f=d.add(i),p=f.add(s),u=p.add(a),g=t.find(E===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:f,replacements:p,last_seen_art_method:u,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function ym(t){aa||(aa=!0,Em(t),wm(),Sm(),Nm())}function Em(t){let e=X();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new Vn(r);o.activate(t),Sa.push(o)})}function wm(){let t=X(),e=de(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,we.hooks.Interpreter.doCall)}function Sm(){let t=X(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=_e(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){we.replacedMethods.synchronize(i,r,o)}})}function Nm(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=X(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=_e(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){we.replacedMethods.synchronize(c,a,l)});return}}function xm(t){if(sa)return;if(sa=!0,!Im()){let{getOatQuickMethodHeaderImpl:i}=we;if(i===null)return;try{Interceptor.replace(i,we.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=de(),n=null,r=X();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,we.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,we.hooks.Gc.runFlip)}var km={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:yo},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:yo},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:yo}],instrument:Am},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:Eo},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:Eo},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:Eo}],instrument:Tm}};function yo({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,f;return a.mnemonic==="beq"?(d=c,f=l):(d=l,f=c),Xe(d.or(1),p,{limit:3});function p(u){let{mnemonic:g}=u;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=u.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:f}}:null}}function Eo({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),Xe(c,f,{limit:3});function f(p){if(p.mnemonic!=="ldr")return null;let{base:u,disp:g}=p.operands[1].value;return u===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function Im(){if(de()<31)return!1;let t=km[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=Cm})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of X().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function Cm(){return{}}var zn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function Am({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let f=["r0","r1","r2","r3"];l.putPushRegs(f),l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(f);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let u=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),Oo.push(new zn(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function Tm({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],f=d.length;for(let g=0;g!==f;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=f-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,u=p.address.equals(i.whenRegularMethod);l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),Oo.push(new zn(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function Jo(t){return new wa(t)}function Lm(t){return we.replacedMethods.translate(t)}function $o(t,e={}){let{limit:n=16}=e,r=t.getEnv();return sn===null&&(sn=Pm(t,r)),sn.backtrace(r,n)}function Pm(t,e){let n=X(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:we.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],ce),s=new NativeFunction(o._destroy,"void",["pointer"],ce),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=Ia(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,u)=>{let g=i(p,u),h=new Co(g);return Script.bindWeak(h,f.bind(null,g)),h};function f(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var Co=class{constructor(e){this.handle=e}get id(){return sn.getId(this.handle)}get frames(){return sn.getFrames(this.handle)}};function fn(){Jn.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),Jn.clear();for(let t of Sa.splice(0))t.deactivate();for(let t of Oo.splice(0))t.revert()}function zo(t){return xa(t,"art::jni::JniIdManager::DecodeMethodId")}function pa(t){return xa(t,"art::jni::JniIdManager::DecodeFieldId")}function xa(t,e){let n=X(),r=ya(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==i0){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var Mm={ia32:Rm,x64:Om,arm:jm,arm64:Fm};function Rm(t,e,n,r,o){let i=Mt(o).offset,s=_e(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(f),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function Om(t,e,n,r,o){let i=Mt(o).offset,s=_e(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(f),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function jm(t,e,n,r,o){let i=_e(o).offset,s=e.and(Mo),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),f=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(f),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function Fm(t,e,n,{availableScratchRegs:r},o){let i=_e(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var Um={ia32:ma,x64:ma,arm:Dm,arm64:Bm};function ma(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function Dm(t,e,n){let r=t.and(Mo);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function Bm(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var Jm={ia32:5,x64:16,arm:8,arm64:16},Vn=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(Mo):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=Io[Process.arch],o=_m[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),f=new Set(c),{read:p,written:u}=a.input.regsAccessed;for(let g of[p,u])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,f.delete(_)}if(f.size===0)break;l=d,c=f}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){Fn===null&&(Fn=qr(E===4?128:256));let e=Jm[Process.arch],n,r,o=1,i={};if(E===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=s0):Process.arch==="arm64"&&(n=8,s=a0,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=Fn.allocateSlice(r,o),i}_destroyTrampoline(){Fn.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=Mm[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=Um[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=Io[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function $m(t){let e=X(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var Ao=class{constructor(e){let n=zo(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=ha(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&o0)!==0&&zm()){let u=this.originalMethod.jniCode;this.hookedMethodId=u.add(2*E).readPointer(),this.originalMethod=ha(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=Gm(c,o);this.replacementMethodId=d,Un(d,{jniCode:e,accessFlags:(l&~(Xp|Yp|na)|Bn|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let f=va|t0|na;(l&Bn)===0&&(f|=e0),Un(c,{accessFlags:(l&~f|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&Un(c,{quickCode:i.artQuickToInterpreterBridge},o),!$m(p)){let u=new Vn(p);u.activate(o),this.interceptor=u}we.replacedMethods.set(c,d),vm(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;Un(n,this.originalMethod,e),we.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function zm(){return de()<28}function ha(t,e){let r=_e(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?Gp:Hp;return o[i]=l.call(a),o},{})}function Un(t,e,n){let o=_e(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?Wp:Zp).call(a,e[i])})}var To=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,po);let a=r.reduce((p,u)=>p+u.size,0);n&&a++;let l=(s.add(ra).readU32()|Bn)>>>0,c=a,d=0,f=a;s.add(ra).writeU32(l),s.add(p0).writeU16(c),s.add(m0).writeU16(d),s.add(h0).writeU16(f),s.add(_0).writeU32(Vm(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,po)}resolveTarget(e,n,r,o){let i=r.handle.add(ba).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(u0).readPointer():a=s;let l=a.toString(16),c=Jn.get(l);if(c===void 0){let p=a.add(d0),u=a.add(c0),g=p.readPointer(),h=u.readS32(),_=h*E,v=Memory.alloc(2*_);Memory.copy(v,g,_),p.writePointer(v),c={classObject:a,vtablePtr:p,vtableCountPtr:u,vtable:g,vtableCount:h,shadowVtable:v,shadowVtableCount:h,targetMethods:new Map},Jn.set(l,c)}let d=this.methodId.toString(16),f=c.targetMethods.get(d);if(f===void 0){f=Memory.dup(this.originalMethod,po);let p=c.shadowVtableCount++;c.shadowVtable.add(p*E).writePointer(f),f.add(f0).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,f)}return f}};function Vm(t){if(Process.arch!=="ia32")return oa;let e=t.add(g0).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return oa;let n;switch(e[0]){case"V":n=v0;break;case"F":n=b0;break;case"D":n=y0;break;case"J":n=E0;break;case"Z":case"B":n=x0;break;case"C":n=N0;break;case"S":n=S0;break;default:n=w0;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<k0|r}function Gm(t,e){let n=X();if(de()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,_e(e).size)}function Vo(t,e,n){ka(t,e,So,n)}function Go(t,e){ka(t,e,wo)}function Ho(t,e){let n=X();if(de()<26)throw new Error("This API is only available on Android >= 8.0");Be(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function ka(t,e,n,r){let o=X();if(de()<24)throw new Error("This API is only available on Android >= 7.0");Be(t,e,i=>{if(de()<30){if(!o.isJdwpStarted()){let a=Hm(o);O0.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+E);switch(s.writeU32(n),n){case wo:break;case So:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(T0().offset.deoptimizationEnabled).readU8()||a(s)),n){case wo:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case So:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var Lo=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=ga(),i=ga();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function Hm(t){let e=new Lo;t["art::Dbg::SetJdwpAllowed"](1);let n=Wm();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function Wm(){let t=de()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+ln+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(ln).writeU16(i),a}function ga(){_o===null&&(_o=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(_o(C0,A0,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function Zm(t){let e=D0().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function qm(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var Km={ia32:_a,x64:_a,arm:Qm,arm64:Ym};function Ia(t,e,n){let r=X(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(Wn).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(l0).readPointer();let c=Km[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,f=Mt(t).offset,p=f.exception,u=new Set,g=f.isExceptionReportedToInstrumentation;g!==null&&u.add(g);let h=f.throwLocation;h!==null&&(u.add(h),u.add(h+E),u.add(h+2*E));let _=65536,v=Memory.alloc(_);return Memory.patchCode(v,_,y=>{d=c(y,v,i,a,p,u,n)}),d._code=v,d._callback=n,d}function _a(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(a).some(({begin:j,end:J})=>h.compare(j)>=0&&h.compare(J)<0))continue;let v=h.toString(),y={begin:h},S=null,x=!1;do{if(h.equals(r)){x=!0;break}let j=Instruction.parse(h);S=j;let J=a[j.address.toString()];if(J!==void 0){delete a[J.begin.toString()],a[v]=J,J.begin=y.begin,y=null;break}let F=null;switch(j.mnemonic){case"jmp":F=ptr(j.operands[0].value),x=!0;break;case"je":case"jg":case"jle":case"jne":case"js":F=ptr(j.operands[0].value);break;case"ret":x=!0;break}F!==null&&(l.add(F.toString()),c.push(F),c.sort((U,w)=>U.compare(w))),h=j.next}while(!x);y!==null&&(y.end=S.address.add(S.size),a[v]=y)}let d=Object.keys(a).map(h=>a[h]);d.sort((h,_)=>h.begin.compare(_.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new X86Writer(t,{pc:e}),u=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),v=new X86Relocator(h.begin,p),y;for(;(y=v.readOne())!==0;){let S=v.input,{mnemonic:x}=S,j=S.address.toString();l.has(j)&&p.putLabel(j);let J=!0;switch(x){case"jmp":p.putJmpNearLabel(Pe(S.operands[0])),J=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(x,Pe(S.operands[0]),"no-hint"),J=!1;break;case"mov":{let[F,U]=S.operands;if(F.type==="mem"&&U.type==="imm"){let w=F.value,M=w.disp;if(M===o&&U.value.valueOf()===0){if(g=w.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),E===4)p.putAndRegU32("esp",4294967280);else{let B=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(B,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",B)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),u=!0,J=!1}else i.has(M)&&w.base===g&&(J=!1)}break}case"call":{let F=S.operands[0];F.type==="mem"&&F.value.disp===Wn&&(E===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),u=!0,J=!1);break}}if(J?v.writeAll():v.skipOne(),y===_)break}v.dispose()}),p.dispose(),u||Wo(),new NativeFunction(e,"void",["pointer"],ce)}function Qm(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let v=d.shift();if(Object.values(a).some(({begin:M,end:B})=>v.compare(M)>=0&&v.compare(B)<0))continue;let S=v.and(c),x=S.toString(),j=v.and(1),J={begin:S},F=null,U=!1,w=0;do{if(v.equals(r)){U=!0;break}let M=Instruction.parse(v),{mnemonic:B}=M;F=M;let $=v.and(c).toString(),H=a[$];if(H!==void 0){delete a[H.begin.toString()],a[x]=H,H.begin=J.begin,J=null;break}let Z=w===0,G=null;switch(B){case"b":G=ptr(M.operands[0].value),U=Z;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":G=ptr(M.operands[0].value);break;case"cbz":case"cbnz":G=ptr(M.operands[1].value);break;case"pop.w":Z&&(U=M.operands.filter(Q=>Q.value==="pc").length===1);break}switch(B){case"it":w=1;break;case"itt":w=2;break;case"ittt":w=3;break;case"itttt":w=4;break;default:w>0&&w--;break}G!==null&&(l.add(G.toString()),d.push(G.or(j)),d.sort((Q,ve)=>Q.compare(ve))),v=M.next}while(!U);J!==null&&(J.end=F.address.add(F.size),a[x]=J)}let f=Object.keys(a).map(v=>a[v]);f.sort((v,y)=>v.begin.compare(y.begin));let p=a[n.and(c).toString()];f.splice(f.indexOf(p),1),f.unshift(p);let u=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return f.forEach(v=>{let y=new ThumbRelocator(v.begin,u),S=v.begin,x=v.end,j=0;do{if(y.readOne()===0)throw new Error("Unexpected end of block");let F=y.input;S=F.address,j=F.size;let{mnemonic:U}=F,w=S.toString();l.has(w)&&u.putLabel(w);let M=!0;switch(U){case"b":u.putBLabel(Pe(F.operands[0])),M=!1;break;case"beq.w":u.putBCondLabelWide("eq",Pe(F.operands[0])),M=!1;break;case"bne.w":u.putBCondLabelWide("ne",Pe(F.operands[0])),M=!1;break;case"beq":case"bne":case"bgt":u.putBCondLabelWide(U.substr(1),Pe(F.operands[0])),M=!1;break;case"cbz":{let B=F.operands;u.putCbzRegLabel(B[0].value,Pe(B[1])),M=!1;break}case"cbnz":{let B=F.operands;u.putCbnzRegLabel(B[0].value,Pe(B[1])),M=!1;break}case"str":case"str.w":{let B=F.operands[1].value,N=B.disp;if(N===o){h=B.base;let $=h!=="r4"?"r4":"r5",H=["r0","r1","r2","r3",$,"r9","r12","lr"];u.putPushRegs(H),u.putMrsRegReg($,"apsr-nzcvq"),u.putCallAddressWithArguments(s,[h]),u.putMsrRegReg("apsr-nzcvq",$),u.putPopRegs(H),g=!0,M=!1}else i.has(N)&&B.base===h&&(M=!1);break}case"ldr":{let[B,N]=F.operands;if(N.type==="mem"){let $=N.value;$.base[0]==="r"&&$.disp===Wn&&(_=B.value)}break}case"blx":F.operands[0].value===_&&(u.putLdrRegRegOffset("r0","r0",4),u.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,M=!1);break}M?y.writeAll():y.skipOne()}while(!S.add(j).equals(x));y.dispose()}),u.dispose(),g||Wo(),new NativeFunction(e.or(1),"void",["pointer"],ce)}function Ym(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let v=c.shift();if(Object.values(a).some(({begin:F,end:U})=>v.compare(F)>=0&&v.compare(U)<0))continue;let S=v.toString(),x={begin:v},j=null,J=!1;do{if(v.equals(r)){J=!0;break}let F;try{F=Instruction.parse(v)}catch(M){if(v.readU32()===0){J=!0;break}else throw M}j=F;let U=a[F.address.toString()];if(U!==void 0){delete a[U.begin.toString()],a[S]=U,U.begin=x.begin,x=null;break}let w=null;switch(F.mnemonic){case"b":w=ptr(F.operands[0].value),J=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":w=ptr(F.operands[0].value);break;case"cbz":case"cbnz":w=ptr(F.operands[1].value);break;case"tbz":case"tbnz":w=ptr(F.operands[2].value);break;case"ret":J=!0;break}w!==null&&(l.add(w.toString()),c.push(w),c.sort((M,B)=>M.compare(B))),v=F.next}while(!J);x!==null&&(x.end=j.address.add(j.size),a[S]=x)}let d=Object.keys(a).map(v=>a[v]);d.sort((v,y)=>v.begin.compare(y.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let u=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(v=>{let y=v.end.sub(v.begin).toInt32(),S=new Arm64Relocator(v.begin,p),x;for(;(x=S.readOne())!==0;){let j=S.input,{mnemonic:J}=j,F=j.address.toString();l.has(F)&&p.putLabel(F);let U=!0;switch(J){case"b":p.putBLabel(Pe(j.operands[0])),U=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(J.substr(2),Pe(j.operands[0])),U=!1;break;case"cbz":{let w=j.operands;p.putCbzRegLabel(w[0].value,Pe(w[1])),U=!1;break}case"cbnz":{let w=j.operands;p.putCbnzRegLabel(w[0].value,Pe(w[1])),U=!1;break}case"tbz":{let w=j.operands;p.putTbzRegImmLabel(w[0].value,w[1].value.valueOf(),Pe(w[2])),U=!1;break}case"tbnz":{let w=j.operands;p.putTbnzRegImmLabel(w[0].value,w[1].value.valueOf(),Pe(w[2])),U=!1;break}case"str":{let w=j.operands,M=w[0].value,B=w[1].value,N=B.disp;M==="xzr"&&N===o?(h=B.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",h),p.putBlImm(u),p.putPopRegReg("x0","lr"),g=!0,U=!1):i.has(N)&&B.base===h&&(U=!1);break}case"ldr":{let w=j.operands,M=w[1].value;M.base[0]==="x"&&M.disp===Wn&&(_=w[0].value);break}case"blr":j.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,U=!1);break}if(U?S.writeAll():S.skipOne(),x===y)break}S.dispose()}),p.dispose(),g||Wo(),new NativeFunction(e,"void",["pointer"],ce)}function Wo(){throw new Error("Unable to parse ART internals; please file a bug")}function Xm(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,we.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Pe(t){return ptr(t.value).toString()}function eh(t,e){return new NativeFunction(t,"pointer",e,ce)}function th(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),ce);return function(){let r=Memory.alloc(E);return n(r,...arguments),r.readPointer()}}function Dn(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Pt(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=Pt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),ce),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),ce);return r.impl=t,r}}}var Gn=class{constructor(){this.handle=Memory.alloc(ln)}dispose(){let[e,n]=this._getData();n||X().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*E).readPointer(),n]}},Po=class{$delete(){this.dispose(),X().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(E),this._storage=e.add(2*E),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){X().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},cn=class t extends Po{static $new(){let e=new t(X().$new(I0));return e.init(),e}constructor(e){super(e,E)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(E);return e}},nh=0,Ca=E,Aa=Ca+4,rh=-1,Hn=class t{$delete(){this.dispose(),X().$delete(this)}constructor(e){this.handle=e,this._link=e.add(nh),this._numberOfReferences=e.add(Ca)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},Ta=ah(Aa),La=Ta+E,oh=La+E,dn=class t extends Hn{static $new(e,n){let r=new t(X().$new(oh));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(Ta),this._currentScope=e.add(La);let o=(64-E-4-4)/4;this._scopeLayout=an.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(Mt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),rh),this.self=e,this.currentScope=an.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new an(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},an=class t extends Hn{static $new(e){let n=new t(X().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=Aa,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},ih={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function Zo(t,e){return(ih[Process.arch]||sh)(t,e)}function sh(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function ah(t){let e=t%E;return e!==0?t+E-e:t}var ei={};Os(ei,{deoptimizeEverything:()=>Lh,ensureClassInitialized:()=>Yo,getApi:()=>Ge,makeMethodMangler:()=>Xo});var lh=4,{pointerSize:Y}=Process,ch=256,dh=65536,uh=131072,fh=33554432,ph=67108864,mh=134217728,_t={exceptions:"propagate"},Oa=Ie(Ih),hh=Ie(Ah),gh=Ie(Nh),qo=null,Ko=!1,Kn=new Map,pn=new Map;function Ge(){return qo===null&&(qo=_h()),qo}function _h(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],_t);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],_t),d=0;this["Method::clear_code"]=function(f){c(f,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],_t);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],_t);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,f,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],_t)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},f=l.variables||{},p=new Set(l.optionals||[]),u=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},u);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let v=d[h];typeof v=="function"?v.call(n,_.address):n[v[0]]=new NativeFunction(_.address,v[1],v[2],_t)}else p.has(h)||o.push(h)}),Object.keys(f).forEach(function(h){let _=g[h];_!==void 0?f[h].call(n,_.address):p.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(Y),s=Memory.alloc(lh);if(Ce("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,f]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,f,_t)}return n.jvmti=vh(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=yh(n)),n}function vh(t){let e=new qe(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(Pn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new Ye(r,e);let o=Memory.alloc(8);o.writeU64(Mn.canTagObjects);let i=n.addCapabilities(o);Ce("getEnvJvmti::AddCapabilities",i)}),n}var bh={x64:Eh};function yh(t){let e=null,n=bh[Process.arch];if(n!==void 0){let o=new qe(t).perform(i=>i.handle.readPointer().add(6*Y).readPointer());e=Xe(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function Eh(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function Yo(t,e){}var Qo=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=pn.get(s);a!==void 0&&(pn.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,Kn.set(s,this),Pa(o)}revert(e){let{key:n}=this;Kn.delete(n),pn.set(n,this),Pa(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(Y);return c.writePointer(this.method),this.resolved=c,c}};function Pa(t){Ko||(Ko=!0,Script.nextTick(wh,t))}function wh(t){let e=new Map(Kn),n=new Map(pn);Kn.clear(),pn.clear(),Ko=!1,t.perform(r=>{let o=Ge(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;ja(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:f,newMethod:p}=a;c===null?(a.originalMethod=Fa(l),a.newMethod=xh(l,d,i),Ma(a.newMethod,f,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){kh(l);let f=l.oldMethod;f.oldMethod=d,Ma(f,c,i),s=!0}})}),s&&Sh(r.handle)})}function Sh(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=Ge();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||ja(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function ja(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=gh(),c=Memory.dup(o,i),d=Memory.alloc(Y*25);d.writePointer(c);let f=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(f);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let u=null;n!==void 0&&(u=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(u)),r(d)}function Nh(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=Ge(),c=t.add(2*Y),d=15*Y,f=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),u,g,h;for(let _=0;_!==d;_+=Y){let v=f.add(_),y=v.readPointer();o!==void 0&&y.equals(o)||s!==void 0&&y.equals(s)||a!==void 0&&y.equals(a)?v.writePointer(p):y.equals(e)?u=_:y.equals(n)?(g=_,v.writePointer(i)):y.equals(r)&&(h=_,v.writePointer(p))}return{execute:l,emptyCallback:p,vtable:f,vtableSize:d,doItOffset:u,prologueOffset:g,epilogueOffset:h}}function Xo(t){return new Qo(t)}function Ma(t,e,n){let{method:r,oldMethod:o}=t,i=Ge();t.methodsArray.add(t.methodIndex*Y).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*Y).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|dh|uh)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*Y),f=Memory.alloc(Y);f.writePointer(i.doKlass),d.writePointer(f),d.add(Y).writePointer(n),d.add(2*Y).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let u=i["ClassLoaderDataGraph::clean_deallocate_lists"];u!==void 0&&u(0)}function xh(t,e,n){let r=Ge(),o=Fa(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|ch|fh|ph|mh)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*Y);s.writePointer(o.method),s.add(Y).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function Fa(t){let e=Oa(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*Y,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=Ra(i,o,r),a=Ra(t,n,r);return s.oldMethod=a,s}function Ra(t,e,n){let r=Ge(),o=Oa(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),f=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),u=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=u.add(o.constantPool.instanceKlassOffset).readPointer(),_=u.add(o.constantPool.cacheOffset).readPointer(),v=hh(),y=h.add(v.methodsOffset).readPointer(),S=y.readS32(),x=y.add(Y),j=e.add(o.constMethod.methodIdnumOffset).readU16(),J=t.add(o.method.vtableIndexOffset),F=J.readS32(),U=h.add(v.vtableOffset),w=h.add(v.oopMapCacheOffset).readPointer(),M=r.version>=10?h.add(v.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:h,methodsArray:x,methodsCount:S,methodIndex:j,vtableIndex:F,vtableIndexPtr:J,vtable:U,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:f,signatureHandler:p,memberNames:M,cache:_,oopMapCache:w}}function kh(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function Ih(){let t=Ge(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*Y,i=Y,s=2*Y,a=3*Y,l=4*Y,c=n==="method:early"?Y:0,d=l+c,f=d+4,p=f+4+8,u=p+Y,g=c!==0?l:u,h=o-2*Y,_=o-Y,v=8,y=v+Y,S=y+Y,x=n==="const-method"?Y:0,j=S+x,J=j+14,F=2*Y,U=3*Y;return{getAdapterPointer:x!==0?function(M,B){return B.add(S)}:function(M,B){return M.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:f,i2iEntryOffset:p,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:v,stackmapDataOffset:y,sizeOffset:j,methodIdnumOffset:J},constantPool:{cacheOffset:F,instanceKlassOffset:U}}}var Ch={x64:Th};function Ah(){let{version:t,createNewDefaultVtableIndices:e}=Ge(),n=Ch[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=Xe(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*Y,s=r-17*Y,a=r-o*Y;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function Th(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function Lh(t,e){}var Ua=X;try{un()}catch{Ua=Ge}var K=Ua;var Ph=`#include <json-glib/json-glib.h>
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
`,Mh=/(.+)!([^/]+)\/?([isu]+)?/,Je=null,Ba=null,vt=class t{static build(e,n){return Da(n),Ba(e,n,r=>new t(Je.new(e,r,n)))}static enumerateMethods(e,n,r){Da(r);let o=e.match(Mh);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let f;if(n.jvmti!==null){let p=Je.enumerateMethodsJvm(i,s,Ot(a),Ot(l),Ot(c),r);try{f=JSON.parse(p.readUtf8String()).map(u=>{let g=ptr(u.loader);return u.loader=g.isNull()?null:g,u})}finally{Je.dealloc(p)}}else Be(r.vm,r,p=>{let u=Je.enumerateMethodsArt(i,s,Ot(a),Ot(l),Ot(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;f=JSON.parse(u.readUtf8String()).map(_=>{let v=_.loader;return _.loader=v!==0?g(h,p,ptr(v)):null,_})}finally{Je.dealloc(u)}});return f}constructor(e){this.handle=e}has(e){return Je.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Je.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Je.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Je.dealloc(e)}}};function Da(t){Je===null&&(Je=Rh(t),Ba=Oh(Je,t.vm))}function Rh(t){let e=K(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),f=d.add(o),p=f.add(i),{getDeclaredMethods:u,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),v=p;[n!==null?n:NULL,u,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(F=>{v=v.writePointer(F).add(r)});let y=p.add(s),{vm:S}=t;if(e.flavor==="art"){let F;if(n!==null)F=[0,0,0,0];else{let B=jo(S).offset;F=[B.ifields,B.methods,B.sfields,B.copiedMethodsOffset]}let U=_e(S),w=Zn(S),M=y;[1,...F,U.size,U.offset.accessFlags,w.size,w.offset.accessFlags,4294967295].forEach(B=>{M=M.writeUInt(B).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((B,N)=>{B===void 0&&(B=NULL),M=M.writePointer(B).add(r)})}let x=new CModule(Ph,{lock:d,models:f,java_api:p,art_api:y}),j={exceptions:"propagate"},J={exceptions:"propagate",scheduling:"exclusive"};return{handle:x,new:new NativeFunction(x.model_new,"pointer",["pointer","pointer","pointer"],j),has:new NativeFunction(x.model_has,"bool",["pointer","pointer"],J),find:new NativeFunction(x.model_find,"pointer",["pointer","pointer"],J),list:new NativeFunction(x.model_list,"pointer",["pointer"],J),enumerateMethodsArt:new NativeFunction(x.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],j),enumerateMethodsJvm:new NativeFunction(x.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],j),dealloc:new NativeFunction(x.dealloc,"void",["pointer"],J)}}function Oh(t,e){let n=K();if(n.flavor!=="art")return jh;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return Be(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function jh(t,e,n){return n(NULL)}function Ot(t){return t?1:0}var mn=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var hn=1,ri=256,Ja=65536,Fh=305419896,$a=32,za=12,Va=8,Ga=8,Ha=4,Wa=4,Za=12,Uh=0,Dh=1,Bh=2,Jh=3,$h=4,zh=5,Vh=6,Gh=4096,Hh=4097,Wh=4099,Zh=8192,qh=8193,Kh=8194,Qh=8195,Yh=8196,Xh=8198,eg=24,tg=28,ng=2,rg=24,qa=m.from([3,0,7,14,0]),ti="Ldalvik/annotation/Throws;",og=m.from([0]);function ig(t){let e=new oi,n=Object.assign({},t);return e.addClass(n),e.build()}var oi=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=lg(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:f,strings:p}=e,u=0,g=0,h=8,_=12,v=20,y=112;u+=y;let S=u,x=p.length*Wa;u+=x;let j=u,J=f.length*Ha;u+=J;let F=u,U=s.length*za;u+=U;let w=u,M=o.length*Va;u+=M;let B=u,N=i.length*Ga;u+=N;let $=u,H=n.length*$a;u+=H;let Z=u,G=c.map(P=>{let z=u;return P.offset=z,u+=4+P.items.length*4,z}),Q=n.reduce((P,z)=>(z.classData.constructorMethods.forEach(se=>{let[,le,ae]=se;(le&ri)===0&&ae>=0&&(se.push(u),P.push({offset:u,superConstructor:ae}),u+=rg)}),P),[]);l.forEach(P=>{P.offset=u,u+=16+P.methods.length*8});let ve=r.map(P=>{u=ni(u,4);let z=u;return P.offset=z,u+=4+2*P.types.length,z}),ye=a.map(P=>{u=ni(u,4);let z=u;return P.offset=z,u+=4+2*P.types.length,z}),xe=[],fe=p.map(P=>{let z=u,q=m.from(je(P.length)),se=m.from(P,"utf8"),le=m.concat([q,se,og]);return xe.push(le),u+=le.length,z}),Se=Q.map(P=>{let z=u;return u+=qa.length,z}),pe=d.map(P=>{let z=ag(P);return P.offset=u,u+=z.length,z}),Ee=n.map((P,z)=>{P.classData.offset=u;let q=sg(P);return u+=q.length,q}),We=0,Yt=0;u=ni(u,4);let re=u,Oe=r.length+a.length,Ke=4+(o.length>0?1:0)+2+c.length+Q.length+l.length+(Oe>0?1:0)+1+Se.length+d.length+n.length+1,pt=4+Ke*Za;u+=pt;let at=u-Z,Ct=u,A=m.alloc(Ct);A.write(`dex
035`),A.writeUInt32LE(Ct,32),A.writeUInt32LE(y,36),A.writeUInt32LE(Fh,40),A.writeUInt32LE(We,44),A.writeUInt32LE(Yt,48),A.writeUInt32LE(re,52),A.writeUInt32LE(p.length,56),A.writeUInt32LE(S,60),A.writeUInt32LE(f.length,64),A.writeUInt32LE(j,68),A.writeUInt32LE(s.length,72),A.writeUInt32LE(F,76),A.writeUInt32LE(o.length,80),A.writeUInt32LE(o.length>0?w:0,84),A.writeUInt32LE(i.length,88),A.writeUInt32LE(B,92),A.writeUInt32LE(n.length,96),A.writeUInt32LE($,100),A.writeUInt32LE(at,104),A.writeUInt32LE(Z,108),fe.forEach((P,z)=>{A.writeUInt32LE(P,S+z*Wa)}),f.forEach((P,z)=>{A.writeUInt32LE(P,j+z*Ha)}),s.forEach((P,z)=>{let[q,se,le]=P,ae=F+z*za;A.writeUInt32LE(q,ae),A.writeUInt32LE(se,ae+4),A.writeUInt32LE(le!==null?le.offset:0,ae+8)}),o.forEach((P,z)=>{let[q,se,le]=P,ae=w+z*Va;A.writeUInt16LE(q,ae),A.writeUInt16LE(se,ae+2),A.writeUInt32LE(le,ae+4)}),i.forEach((P,z)=>{let[q,se,le]=P,ae=B+z*Ga;A.writeUInt16LE(q,ae),A.writeUInt16LE(se,ae+2),A.writeUInt32LE(le,ae+4)}),n.forEach((P,z)=>{let{interfaces:q,annotationsDirectory:se}=P,le=q!==null?q.offset:0,ae=se!==null?se.offset:0,Xt=0,Ue=$+z*$a;A.writeUInt32LE(P.index,Ue),A.writeUInt32LE(P.accessFlags,Ue+4),A.writeUInt32LE(P.superClassIndex,Ue+8),A.writeUInt32LE(le,Ue+12),A.writeUInt32LE(P.sourceFileIndex,Ue+16),A.writeUInt32LE(ae,Ue+20),A.writeUInt32LE(P.classData.offset,Ue+24),A.writeUInt32LE(Xt,Ue+28)}),c.forEach((P,z)=>{let{items:q}=P,se=G[z];A.writeUInt32LE(q.length,se),q.forEach((le,ae)=>{A.writeUInt32LE(le.offset,se+4+ae*4)})}),Q.forEach((P,z)=>{let{offset:q,superConstructor:se}=P,le=1,ae=1,Xt=1,Ue=0,Tn=4;A.writeUInt16LE(le,q),A.writeUInt16LE(ae,q+2),A.writeUInt16LE(Xt,q+4),A.writeUInt16LE(Ue,q+6),A.writeUInt32LE(Se[z],q+8),A.writeUInt32LE(Tn,q+12),A.writeUInt16LE(4208,q+16),A.writeUInt16LE(se,q+18),A.writeUInt16LE(0,q+20),A.writeUInt16LE(14,q+22)}),l.forEach(P=>{let z=P.offset,q=0,se=0,le=P.methods.length,ae=0;A.writeUInt32LE(q,z),A.writeUInt32LE(se,z+4),A.writeUInt32LE(le,z+8),A.writeUInt32LE(ae,z+12),P.methods.forEach((Xt,Ue)=>{let Tn=z+16+Ue*8,[Fu,Uu]=Xt;A.writeUInt32LE(Fu,Tn),A.writeUInt32LE(Uu.offset,Tn+4)})}),r.forEach((P,z)=>{let q=ve[z];A.writeUInt32LE(P.types.length,q),P.types.forEach((se,le)=>{A.writeUInt16LE(se,q+4+le*2)})}),a.forEach((P,z)=>{let q=ye[z];A.writeUInt32LE(P.types.length,q),P.types.forEach((se,le)=>{A.writeUInt16LE(se,q+4+le*2)})}),xe.forEach((P,z)=>{P.copy(A,fe[z])}),Se.forEach(P=>{qa.copy(A,P)}),pe.forEach((P,z)=>{P.copy(A,d[z].offset)}),Ee.forEach((P,z)=>{P.copy(A,n[z].classData.offset)}),A.writeUInt32LE(Ke,re);let ke=[[Uh,1,g],[Dh,p.length,S],[Bh,f.length,j],[Jh,s.length,F]];o.length>0&&ke.push([$h,o.length,w]),ke.push([zh,i.length,B]),ke.push([Vh,n.length,$]),c.forEach((P,z)=>{ke.push([Wh,P.items.length,G[z]])}),Q.forEach(P=>{ke.push([qh,1,P.offset])}),l.forEach(P=>{ke.push([Xh,1,P.offset])}),Oe>0&&ke.push([Hh,Oe,ve.concat(ye)[0]]),ke.push([Kh,p.length,fe[0]]),Se.forEach(P=>{ke.push([Qh,1,P])}),d.forEach(P=>{ke.push([Yh,1,P.offset])}),n.forEach(P=>{ke.push([Zh,1,P.classData.offset])}),ke.push([Gh,1,re]),ke.forEach((P,z)=>{let[q,se,le]=P,ae=re+4+z*Za;A.writeUInt16LE(q,ae),A.writeUInt32LE(se,ae+4),A.writeUInt32LE(le,ae+8)});let Rs=new Checksum("sha1");return Rs.update(A.slice(_+v)),m.from(Rs.getDigest()).copy(A,_),A.writeUInt32LE(mg(A,_),h),A}};function sg(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(je(e.length)).concat(je(n.length)).concat(je(r.length)).concat(e.reduce((i,[s,a])=>i.concat(je(s)).concat(je(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(je(s)).concat(je(a)).concat(je(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(je(s)).concat(je(a)).concat([0]),[])))}function ag(t){let{thrownTypes:e}=t;return m.from([ng].concat(je(t.type)).concat([1]).concat(je(t.value)).concat([tg,e.length]).concat(e.reduce((n,r)=>(n.push(eg,r),n),[])))}function lg(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(N=>{let{name:$,superClass:H,sourceFileName:Z}=N;e.add("this"),e.add($),n.add($),e.add(H),n.add(H),e.add(Z),N.interfaces.forEach(G=>{e.add(G),n.add(G)}),N.fields.forEach(G=>{let[Q,ve]=G;e.add(Q),e.add(ve),n.add(ve),o.push([N.name,ve,Q])}),N.methods.some(([G])=>G==="<init>")||(N.methods.unshift(["<init>","V",[]]),a.add($)),N.methods.forEach(G=>{let[Q,ve,ye,xe=[],fe]=G;e.add(Q);let Se=c(ve,ye),pe=null;if(xe.length>0){let Ee=xe.slice();Ee.sort(),pe=Ee.join("|");let We=s[pe];We===void 0&&(We={id:pe,types:Ee},s[pe]=We),e.add(ti),n.add(ti),xe.forEach(Yt=>{e.add(Yt),n.add(Yt)}),e.add("value")}if(i.push([N.name,Se,Q,pe,fe]),Q==="<init>"){l.add($+"|"+Se);let Ee=H+"|"+Se;a.has($)&&!l.has(Ee)&&(i.push([H,Se,Q,null,0]),l.add(Ee))}})});function c(N,$){let H=[N].concat($),Z=H.join("|");if(r[Z]!==void 0)return Z;e.add(N),n.add(N),$.forEach(Q=>{e.add(Q),n.add(Q)});let G=H.map(pg).join("");return e.add(G),r[Z]=[Z,G,N,$],Z}let d=Array.from(e);d.sort();let f=d.reduce((N,$,H)=>(N[$]=H,N),{}),p=Array.from(n).map(N=>f[N]);p.sort(Ka);let u=p.reduce((N,$,H)=>(N[d[$]]=H,N),{}),g=Object.keys(r).map(N=>r[N]);g.sort(dg);let h={},_=g.map(N=>{let[,$,H,Z]=N,G;if(Z.length>0){let Q=Z.join("|");G=h[Q],G===void 0&&(G={types:Z.map(ve=>u[ve]),offset:-1},h[Q]=G)}else G=null;return[f[$],u[H],G]}),v=g.reduce((N,$,H)=>{let[Z]=$;return N[Z]=H,N},{}),y=Object.keys(h).map(N=>h[N]),S=o.map(N=>{let[$,H,Z]=N;return[u[$],u[H],f[Z]]});S.sort(ug);let x=i.map(N=>{let[$,H,Z,G,Q]=N;return[u[$],v[H],f[Z],G,Q]});x.sort(fg);let j=Object.keys(s).map(N=>s[N]).map(N=>({id:N.id,type:u[ti],value:f.value,thrownTypes:N.types.map($=>u[$]),offset:-1})),J=j.map(N=>({id:N.id,items:[N],offset:-1})),F=J.reduce((N,$,H)=>(N[$.id]=H,N),{}),U={},w=[],M=t.map(N=>{let $=u[N.name],H=hn,Z=u[N.superClass],G,Q=N.interfaces.map(re=>u[re]);if(Q.length>0){Q.sort(Ka);let re=Q.join("|");G=U[re],G===void 0&&(G={types:Q,offset:-1},U[re]=G)}else G=null;let ve=f[N.sourceFileName],ye=x.reduce((re,Oe,Ke)=>{let[pt,at,Ct,A,ke]=Oe;return pt===$&&re.push([Ke,Ct,A,at,ke]),re},[]),xe=null,fe=ye.filter(([,,re])=>re!==null).map(([re,,Oe])=>[re,J[F[Oe]]]);fe.length>0&&(xe={methods:fe,offset:-1},w.push(xe));let Se=S.reduce((re,Oe,Ke)=>{let[pt]=Oe;return pt===$&&re.push([Ke>0?1:0,hn]),re},[]),pe=f["<init>"],Ee=ye.filter(([,re])=>re===pe).map(([re,,,Oe])=>{if(a.has(N.name)){let Ke=-1,pt=x.length;for(let at=0;at!==pt;at++){let[Ct,A,ke]=x[at];if(Ct===Z&&ke===pe&&A===Oe){Ke=at;break}}return[re,hn|Ja,Ke]}else return[re,hn|Ja|ri,-1]}),We=cg(ye.filter(([,re])=>re!==pe).map(([re,,,,Oe])=>[re,Oe|hn|ri]));return{index:$,accessFlags:H,superClassIndex:Z,interfaces:G,sourceFileIndex:ve,annotationsDirectory:xe,classData:{instanceFields:Se,constructorMethods:Ee,virtualMethods:We,offset:-1}}}),B=Object.keys(U).map(N=>U[N]);return{classes:M,interfaces:B,fields:S,methods:x,protos:_,parameters:y,annotationDirectories:w,annotationSets:J,throwsAnnotations:j,types:p,strings:d}}function cg(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function Ka(t,e){return t-e}function dg(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function ug(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function fg(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function pg(t){let e=t[0];return e==="L"||e==="["?"L":t}function je(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function ni(t,e){let n=t%e;return n===0?t:t+e-n}function mg(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var Qa=ig;var hg=1,ii=null,Ya=null;function Xa(t){ii=t}function si(t,e,n){let r=jt(t);return r===null&&(t.indexOf("[")===0?r=ai(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=_g(t,e,n))),Object.assign({className:t},r)}var el={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:$e,toJni:$e,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:$e,toJni:$e,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:$e,toJni:$e,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:$e,toJni:$e,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:$e,toJni:$e,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:$e,toJni:$e,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},gg=new Set(Object.values(el).map(t=>t.name));function jt(t){let e=el[t];return e!==void 0?e:null}function _g(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=vg(n):o=bg(t,e,n),r[t]=o),o}function vg(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function bg(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:bt(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,f){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),f)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var yg=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=Eg("["+e,n),t),{});function Eg(t,e){let n=b.prototype,r=kg(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return xg(i,e)},fromJni(i,s,a){return Sg(i,o,s,a)},toJni(i,s){return Ng(i,o,s)}}}function ai(t,e,n){let r=yg[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=si(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");gg.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(f){return i.isCompatible(f)})},fromJni(d,f,p){if(d.isNull())return null;let u=[],g=f.getArrayLength(d);for(let h=0;h!==g;h++){let _=f.getObjectArrayElement(d,h);try{u.push(i.fromJni(_,f))}finally{f.deleteLocalRef(_)}}try{u.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),u.$w=n.cast(d,n.use(c),p)}return u.$dispose=wg,u},toJni(d,f){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let u=d.length,h=n.use(o).$borrowClassHandle(f);try{let _=f.newObjectArray(u,h.value,NULL);f.throwIfExceptionPending();for(let v=0;v!==u;v++){let y=i.toJni(d[v],f);try{f.setObjectArrayElement(_,v,y)}finally{i.type==="pointer"&&f.getObjectRefType(y)===hg&&f.deleteLocalRef(y)}f.throwIfExceptionPending()}return _}finally{h.unref(f)}}}}function wg(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function Sg(t,e,n,r){if(t.isNull())return null;let o=jt(e.typeName),i=n.getArrayLength(t);return new Qn(t,e,o,i,n,r)}function Ng(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=jt(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let f=0;f!==o;f++)l(d.add(f*a),c(t[f]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function xg(t,e){if(t===null)return!0;if(t instanceof Qn)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=jt(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function Qn(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,Ya)}Ya={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(Qn.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new Qn(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=ii.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=ii.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function bt(t){return"L"+t.replace(/\./g,"/")+";"}function kg(t){return t.charAt(0).toUpperCase()+t.slice(1)}function $e(t){return t}var Ig=4,{ensureClassInitialized:tl,makeMethodMangler:al}=Rt,Cg=8,di=1,_n=2,et=3,li=1,ui=2,Yn=1,ll=2,nl=Symbol("PENDING_USE"),rl="/data/local/tmp",{getCurrentThreadId:er,pointerSize:gn}=Process,Ae={state:"empty",factories:[],loaders:null,Integer:null},ee=null,ue=null,cl=null,dl=null,ul=null,fl=null,pl=null,ol=null,ci=null,Ut=new Map,ct=class t{static _initialize(e,n){ee=e,ue=n,cl=n.flavor==="art",n.flavor==="jvm"&&(tl=Yo,al=Xo)}static _disposeAll(e){Ae.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=Zg(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,mi(i,e),i}constructor(){this.cacheDir=rl,this.codeCacheDir=rl+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new mn(10,Tg),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Ae.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),fn(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Ae.state==="ready"&&this===Ae.factories[0]&&mi(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?Pg(e,s,i):Lg(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===nl;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=nl),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=Ag(),i=Object.create(gi.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;tl(r,l),i.$l=vt.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,Yn,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,Yn,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=jt(e);o!==null&&(e=o.name);let i=ai("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],f=[],p={name:bt(a),sourceFileName:Kg(a),superClass:bt(c.$n),interfaces:l.map(w=>bt(w.$n)),fields:d,methods:f},u=l.slice();l.forEach(w=>{Array.prototype.slice.call(w.class.getInterfaces()).forEach(M=>{let B=this.cast(M,o).getCanonicalName();u.push(this.use(B))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(w=>{let M=this._getType(g[w]);d.push([w,M.name])});let h={},_={};u.forEach(w=>{let M=w.$borrowClassHandle(n);r.push(M);let B=M.value;w.$ownMembers.filter(N=>w[N].overloads!==void 0).forEach(N=>{let $=w[N],H=$.overloads,Z=H.map(G=>il(N,G.returnType,G.argumentTypes));h[N]=[$,Z,B],H.forEach((G,Q)=>{let ve=Z[Q];_[ve]=[G,B]})})});let v=e.methods||{},S=Object.keys(v).reduce((w,M)=>{let B=v[M],N=M==="$init"?"<init>":M;return B instanceof Array?w.push(...B.map($=>[N,$])):w.push([N,B]),w},[]),x=[];S.forEach(([w,M])=>{let B=et,N,$,H=[],Z;if(typeof M=="function"){let ye=h[w];if(ye!==void 0&&Array.isArray(ye)){let[xe,fe,Se]=ye;if(fe.length>1)throw new Error(`More than one overload matching '${w}': signature must be specified`);delete _[fe[0]];let pe=xe.overloads[0];B=pe.type,N=pe.returnType,$=pe.argumentTypes,Z=M;let Ee=n.toReflectedMethod(Se,pe.handle,0),We=s(n.handle,Ee,i.getGenericExceptionTypes);H=hi(n,We).map(bt),n.deleteLocalRef(We),n.deleteLocalRef(Ee)}else N=this._getType("void"),$=[],Z=M}else{if(M.isStatic&&(B=_n),N=this._getType(M.returnType||"void"),$=(M.argumentTypes||[]).map(fe=>this._getType(fe)),Z=M.implementation,typeof Z!="function")throw new Error("Expected a function implementation for method: "+w);let ye=il(w,N,$),xe=_[ye];if(xe!==void 0){let[fe,Se]=xe;delete _[ye],B=fe.type,N=fe.returnType,$=fe.argumentTypes;let pe=n.toReflectedMethod(Se,fe.handle,0),Ee=s(n.handle,pe,i.getGenericExceptionTypes);H=hi(n,Ee).map(bt),n.deleteLocalRef(Ee),n.deleteLocalRef(pe)}}let G=N.name,Q=$.map(ye=>ye.name),ve="("+Q.join("")+")"+G;f.push([w,G,Q,H,B===_n?Cg:0]),x.push([w,ve,B,N,$,Z])});let j=Object.keys(_);if(j.length>0)throw new Error("Missing implementation for: "+j.join(", "));let J=Xn.fromBuffer(Qa(p),this);try{J.load()}finally{J.file.delete()}let F=this.use(e.name),U=S.length;if(U>0){let w=3*gn,M=Memory.alloc(U*w),B=[],N=[];x.forEach(([Z,G,Q,ve,ye,xe],fe)=>{let Se=Memory.allocUtf8String(Z),pe=Memory.allocUtf8String(G),Ee=ml(Z,F,Q,ve,ye,xe);M.add(fe*w).writePointer(Se),M.add(fe*w+gn).writePointer(pe),M.add(fe*w+2*gn).writePointer(Ee),N.push(Se,pe),B.push(Ee)});let $=F.$borrowClassHandle(n);r.push($);let H=$.value;n.registerNatives(H,M,U),n.throwIfExceptionPending(),F.$nativeMethods=B}return F}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=ue;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=ue["art::gc::Heap::VisitObjects"]===void 0;if(i&&ue["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Be(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=ue,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((v,y,S,x)=>(S.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let f=Memory.alloc(8);f.writeS64(c);let p=Memory.alloc(Ig),u=Memory.alloc(gn);i.getObjectsWithTags(1,f,p,u,NULL);let g=p.readS32(),h=u.readPointer(),_=[];for(let v=0;v!==g;v++)_.push(h.add(v*gn).readPointer());i.deallocate(h);try{for(let v of _){let y=this.cast(v,o);if(r.onMatch(y)==="stop")break}r.onComplete()}finally{_.forEach(v=>{n.deleteLocalRef(v)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=dn.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=ue["art::JavaVMExt::DecodeGlobal"](ue.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=cn.$new();ue["art::gc::Heap::GetInstances"](ue.artHeap,s,a,c,d);let f=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of f){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}o.onComplete()}finally{f.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=ue["art::JavaVMExt::AddGlobalRef"],l=ue.vm,c,d=i.$borrowClassHandle(n);try{c=ue["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let f=Zo(c,p=>{s.push(a(l,r,p))});ue["art::gc::Heap::VisitObjects"](ue.artHeap,f,NULL);try{for(let p of s){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(ue.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let f=Memory.alloc(Process.pageSize);Memory.patchCode(f,16,p=>{let u=new X86Writer(p,{pc:f});u.putMovRegRegOffsetPtr("eax","esp",4),u.putMovRegRegOffsetPtr("edx","esp",8),u.putJmpAddress(l),u.flush()}),d=new NativeFunction(f,"pointer",["pointer","pointer"]),d._thunk=f}return ue.addLocalReference=d,ee.perform(f=>{i(this,f)}),"stop"},onError(l){},onComplete(){ue.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=Rt,c=a.handle.add(l).readPointer(),d,f=o.$borrowClassHandle(a);try{d=ue.dvmDecodeIndirectRef(c,f.value)}finally{f.unref(a)}let p=d.toMatchPattern(),u=ue.dvmHeapSourceGetBase(),h=ue.dvmHeapSourceGetLimit().sub(u).toInt32();Memory.scan(u,h,p,{onMatch:(_,v)=>{ue.dvmIsValidObject(_)&&ee.perform(y=>{let S=y.handle.add(l).readPointer(),x,j=ue.addLocalReference(S,_);try{x=s.cast(j,o)}finally{y.deleteLocalRef(j)}if(r.onMatch(x)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new Xn(e,null,this)}_getType(e,n=!0){return si(e,n,this)}};function Ag(){return function(t,e,n,r){return gi.call(this,t,e,n,r)}}function gi(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,dl)}dl={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(gi.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,ll,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=Mg(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=Rg(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new _i(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=Og(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function _i(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}_i.prototype.ref=function(){return this.refs++,this};_i.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function Tg(t,e){t.unref(e)}function Lg(t){let e=t.replace(/\./g,"/");return function(n){let r=er();gl(r);try{return n.findClass(e)}finally{_l(r)}}}function Pg(t,e,n){return ci===null&&(ol=n.vaMethod("pointer",["pointer"]),ci=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=er();gl(i);try{let s=ol(r.handle,e.$h,ci,o);return r.throwIfExceptionPending(),s}finally{_l(i),r.deleteLocalRef(o)}}}function Mg(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function Rg(t,e,n){let{$n:r,$f:o}=e,i=qg(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],f=[],p=o._getType(r,!1),u=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let v,y,S=n.getObjectArrayElement(g,_);try{v=n.fromReflectedMethod(S),y=l(n.handle,S,a.getGenericParameterTypes)}finally{n.deleteLocalRef(S)}let x;try{x=hi(n,y).map(j=>o._getType(j))}finally{n.deleteLocalRef(y)}d.push(Ft(i,e,di,v,p,x,n)),f.push(Ft(i,e,et,v,u,x,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let v=n.javaLangObject(),y=n.getMethodId(v,"<init>","()V");d.push(Ft(i,e,di,y,p,[],n)),f.push(Ft(i,e,et,y,u,[],n))}}finally{n.deleteLocalRef(g)}if(f.length===0)throw new Error("no supported overloads");return{allocAndInit:fi(d),initOnly:fi(f)}}function Og(t,e,n,r,o){return e.startsWith("m")?jg(t,e,n,r,o):Gg(t,e,n,r,o)}function jg(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let u=p[0]==="s"?_n:et,g=ptr(p.substr(1)),h,_=[],v=o.toReflectedMethod(n,g,u===_n?1:0);try{let y=!!c(o.handle,v,a.isVarArgs),S=l(o.handle,v,a.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(S))}finally{o.deleteLocalRef(S)}let x=l(o.handle,v,a.getParameterTypes);try{let j=o.getArrayLength(x);for(let J=0;J!==j;J++){let F=o.getObjectArrayElement(x,J),U;try{U=y&&J===j-1?o.getArrayTypeName(F):o.getTypeName(F)}finally{o.deleteLocalRef(F)}let w=i._getType(U);_.push(w)}}finally{o.deleteLocalRef(x)}}catch{return null}finally{o.deleteLocalRef(v)}return Ft(t,r,u,g,h,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&$g(d);let f=fi(d);return function(p){return f}}function fi(t){let e=Fg();return Object.setPrototypeOf(e,ul),e._o=t,e}function Fg(){let t=function(){return t.invoke(this,arguments)};return t}ul=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}pi(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return yt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return yt(this),this._o[0].implementation},set(t){yt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return yt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return yt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return yt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return yt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===et&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;pi(this.methodName,this.overloads,"argument types do not match any of:")}}});function il(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function yt(t){let e=t._o;e.length>1&&pi(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function pi(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function Ft(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,f;return n===et?(d=s.vaMethod(l,c,a),f=s.nonvirtualVaMethod(l,c,a)):n===_n?(d=s.staticVaMethod(l,c,a),f=d):(d=s.constructor(c,a),f=d),Ug([t,e,n,r,o,i,d,f])}function Ug(t){let e=Dg();return Object.setPrototypeOf(e,fl),e._p=t,e}function Dg(){let t=function(){return t.invoke(this,arguments)};return t}fl=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===di)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,f=ml(i,s,a,c,d,t,this),p=al(l);f._m=p,this._r=f,p.replace(f,a===et,d,ee,ue),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return Ft(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===et,c=e.length,d=2+c;n.pushLocalFrame(d);let f=null;try{let p;l?p=t.$getHandle():(f=t.$borrowClassHandle(n),p=f.value);let u,g=t.$t;a===void 0?u=r[3]:(u=a._m.resolveTarget(t,l,n,ue),cl&&a._c.has(er())&&(g=ll));let h=[n.handle,p,u];for(let y=0;y!==c;y++)h.push(s[y].toJni(e[y],n));let _;g===Yn?_=r[6]:(_=r[7],l&&h.splice(2,0,t.$copyClassHandle(n)));let v=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(v,n,!0)}finally{f!==null&&f.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function ml(t,e,n,r,o,i,s=null){let a=new Set,l=Bg([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function Bg(t){return function(){return Jg(arguments,t)}}function Jg(t,e){let n=new b(t[0],ee),[r,o,i,s,a,l,c,d]=e,f=[],p;if(i===et){let h=o.$C;p=new h(t[1],Yn,n,!1)}else p=o;let u=er();n.pushLocalFrame(3);let g=!0;ee.link(u,n);try{d.add(u);let h;c===null||!Ut.has(u)?h=l:h=c;let _=[],v=t.length-2;for(let x=0;x!==v;x++){let J=a[x].fromJni(t[2+x],n,!1);_.push(J),f.push(J)}let y=h.apply(p,_);if(!s.isCompatible(y))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let S=s.toJni(y,n);return s.type==="pointer"&&(S=n.popLocalFrame(S),g=!1,f.push(y)),S}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{ee.unlink(u),g&&n.popLocalFrame(NULL),d.delete(u),f.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function $g(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(zg([e,n]))}function zg(t){let e=Vg();return Object.setPrototypeOf(e,pl),e._p=t,e}function Vg(){return function(){return this}}pl=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function Gg(t,e,n,r,o){let i=e[2]==="s"?li:ui,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===li?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let f,p,u=d.type;return i===li?(f=o.getStaticField(u),p=o.setStaticField(u)):(f=o.getField(u),p=o.setField(u)),Hg([i,d,s,f,p])}function Hg(t){return function(e){return new hl([e].concat(t))}}function hl(t){this._p=t}Object.defineProperties(hl.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===ui){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===ui){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var Xn=class t{static fromBuffer(e,n){let r=sl(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),Wg(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=sl(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function sl(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function Wg(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function Zg(){switch(Ae.state){case"empty":{Ae.state="pending";let t=Ae.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Ae.loaders=e.$new(),Ae.Integer=n;let r=t.loader;return r!==null&&mi(t,r),Ae.state="ready",Ae}case"pending":do Thread.sleep(.05);while(Ae.state==="pending");return Ae;case"ready":return Ae}}function mi(t,e){let{factories:n,loaders:r,Integer:o}=Ae,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function gl(t){let e=Ut.get(t);e===void 0&&(e=0),e++,Ut.set(t,e)}function _l(t){let e=Ut.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?Ut.delete(t):Ut.set(t,e)}function qg(t){return t.slice(t.lastIndexOf(".")+1)}function hi(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function Kg(t){let e=t.split(".");return e[e.length-1]+".java"}var Qg=4,vl=Process.pointerSize,vi=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=ct,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=K(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new qe(e);return this.vm=n,Xa(n),ct._initialize(n,e),this.classFactory=new ct,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{ct._disposeAll(n),b.dispose(n)}),Script.nextTick(()=>{qe.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return un()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ce("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(Qg),a=Memory.alloc(vl);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let f=0;f!==l;f++)d.push(c.add(f*vl).readPointer());o.deallocate(c);try{for(let f of d){let p=i.getClassName(f);e.onMatch(p,f)}e.onComplete()}finally{d.forEach(f=>{i.deleteLocalRef(f)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Be(n,o,a=>{let l=Do(c=>{let d=i(s,a,c);try{let f=o.getClassName(d);e.onMatch(f,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Be(r,i,f=>{let p=Bo(u=>(l.push(c(d,f,u)),!0));Uo(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(f=>{let p=n.cast(f,a);e.onMatch(p)})}finally{l.forEach(f=>{i.deleteGlobalRef(f)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),f=l*i;for(let p=0;p<f;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let v=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(v)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return vt.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&bl(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){bl(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(u,g){return i||(i=!0,yl(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[f])=>f-d).map(([d,f])=>f)[0];c.implementation=function(...d){let f=c.call(this,...d);return!i&&s==="early"&&(i=!0,yl(e,f),o._performPendingVmOps()),f}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return $o(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return Go(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return Ho(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return Vo(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function bl(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function yl(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var bi=new vi;Script.bindWeak(bi,()=>{bi._dispose()});var O=bi;var wl=Memory.alloc(16),El=new Uint32Array(ArrayBuffer.wrap(wl,16)),Yg=Process.pointerSize===8?2:1,Xg=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function te(){return Xg(7,wl),El[0]*1e9+El[Yg]}var yi=new Set;function Dt(t){return yi.has(t)?!1:(yi.add(t),!0)}function Et(t){yi.delete(t)}function tr(t){let e=Process.getCurrentThreadId(),n=Dt(e);try{return t()}finally{n&&Et(e)}}var e_=256,t_=524288,Sl=null;function Nl({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=K();if(Sl??=n_(e),!(!Sl||(t.add(_e(O.vm).offset.accessFlags).readU32()&(e_|t_|n))!==n))throw new Error("another framework has hooked it already")}function n_(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}var xl="_ZN3art11interpreter6DoCallILb",r_="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",o_="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE",i_=[{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12ReclaimPhaseEv",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}];function Ei(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>xl+n+r_),...["0","1"].map(n=>xl+n+o_)].map(n=>K().find(n)).filter(n=>n!==null)}function wi(){return i_.flatMap(t=>{let e=K().find(t.name);return e===null?[]:[{...t,address:e}]})}function kl(){if(K().flavor==="art"){if(Ei().length===0)throw new Error("this libart does not name interpreter::DoCall: interpreted calls would pass the hooks by");if(wi().length===0)throw new Error("this libart names no end of a collection: hooks would end the app")}}var Il=65536,s_=`
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
`,Si=class{pairs=Memory.alloc(2*Il*Process.pointerSize);count=Memory.alloc(4);module=new CModule(s_,{pairs:this.pairs,count:this.count});kept=[];constructor(){for(let{address:e,at:n}of wi())Interceptor.attach(e,{[n]:this.module.follow_all});Interceptor.flush()}add(e,n){let r=this.count.readS32();if(r===Il)throw new Error("there are more hooks than copies can be followed");this.kept.push(n),this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1),xi(e,n)}},Cl=null;function Ni(){Cl??=new Si}function vn(t,e){Ni(),Cl.add(t,e)}function xi(t,e){do e.writeU32(t.readU32());while(e.readU32()!==t.readU32());return e}function D(){return O.vm.getEnv()}var Al=new Map;function Ll(t){let e=Al.get(t);if(e===void 0){let n=D().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),Al.set(t,e)}return e}function ie(t){if(t.isNull())return"";let e=D(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function Me(t,e,n){let{handle:r}=O.use(e)[n].overload(),o=D(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function V(t,e,n){let r=O.cast(t,O.use(e));try{return n(r)}finally{r.$dispose()}}function Te(t,e){try{return e(t.$h)}finally{t.$dispose()}}function oe(t,e){let n=nr(e);return!t.isNull()&&!n.isNull()&&D().isInstanceOf(t,n)}function nr(t){let e=Tl.get(t);if(e===void 0){try{e=bn(O.use(t))}catch{e=NULL}Tl.set(t,e)}return e}var Tl=new Map;function Pl(){O.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Bt(t){try{return O.use(t)!==null}catch{return!1}}function rr(t,e,n){let r=D(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function bn(t){return Te(t.class,e=>D().newGlobalRef(e))}var ir=256,Ml=512,ki=1024;function Fe(t,e,n=O.classFactory){let r=n.use(t);if(e==="$init")return d_(t,bn(r));let o=new Map;for(;r!==null;r=r.$s)if(r.$l.has(e))for(let[s,a]of Array.from(l_(a_(r,e))))o.has(s)||o.set(s,a);let i=Array.from(o.values()).flat();return i.length===0?null:i}function a_(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=bn(t);return n.slice(2).split(":").map(o=>c_(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function l_(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function Ii(t){let e=bn(O.use(t)),n=D(),r=sr().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function c_(t,e,n,r){let o=Ol(sr().method(D().handle,t,e,n==="static"?1:0));return o===null?null:Rl(o,t,e,n,r)}function d_(t,e){let n=Ol(sr().constructors(D().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return Rl(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function Rl(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function Ol(t){if(t.isNull())return null;let e=t.readUtf8String();return sr().free(t),e}var u_=`
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
`,or=null;function sr(){if(or!==null)return or;let t=D(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(u_,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return or={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},or}function ar(t){try{return K().flavor==="jvm"?y_(t):f_(t,de())}catch{return"unknown"}}function f_(t,e){if(e<26)return"unknown";let n=D();jl??=m_(t);let r=jl(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var p_=100,jl=null;function m_(t){let e=D(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(p_*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],Ul);return(i,s)=>o(i,s,r)}var Ul={exceptions:"propagate",scheduling:"exclusive"},h_=805372416,g_=49,__=1,v_=4,b_=8,Fl=null;function y_(t){Fl??=E_();let e=Fl(t);return e&b_?"erroneous":e&v_?"initialized":e&__?"verified":"loaded"}function E_(){let t=O.vm.tryGetEnvHandle(h_);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((g_-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],Ul);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var Dl=256,w_=3670016;function Bl(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=K(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=_e(O.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&Dl)!==0||!c||ar(n)!=="loaded")return null;let d=Memory.dup(i,a),f=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),f.writeU32((f.readU32()&~w_|Dl)>>>0),vn(i,d),d}function tt(t,e){let n=K(),{makeMethodMangler:r}=n.flavor==="jvm"?ei:Rt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map($l),c=$l(t.returnType),d=i?D().staticVaMethod(c,l):D().nonvirtualVaMethod(c,l),f=null,p=()=>f!==null?xi(o.hookedMethodId,f):o.resolveTarget(null,!i,null,n),u=new NativeCallback((..._)=>{let v=_[0],y=_[1],S=_.slice(2),x={receiver:y,args:S,argumentTypes:a,returnType:t.returnType,returned:void 0},j=()=>x.returned=i?d(v,y,p(),...S):d(v,y,s,p(),...S);Ci++;try{e(v,x,j)}finally{Ci--}return x.returned},c,["pointer","pointer",...l]),g=()=>{Nl(o),Ni(),o.replace(u,!i,[],O.vm,n),vn(o.hookedMethodId,o.replacementMethodId),f=Bl(o,u,s)},h=null;return{method:t,mangler:o,callback:u,get copy(){return f},get passedByHandles(){return n.flavor!=="jvm"&&f===null&&o.interceptor===null&&(t.modifiers&ir)===0},put(){n.flavor==="jvm"?o.replace(u,!i,[],O.vm,n):g()},again(){return h=tt(t,e)},revert(){h?.revert(),n.flavor!=="jvm"&&S_(o,u,!i),o.revert(O.vm),N_.push(u)}}}function S_({hookedMethodId:t},e,n){let r=K(),o=Jo(t);t.add(_e(O.vm).offset.quickCode).writePointer(r.artQuickToInterpreterBridge),o.replace(e,n,[],O.vm,r),vn(t,o.replacementMethodId),o.revert(O.vm)}var N_=[],Ci=0,x_=1,Jl=.005,k_=.02;function zl(){for(let t=0;Ci>0&&t<x_;t+=Jl)Thread.sleep(Jl);Thread.sleep(k_)}async function wt(){K().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var I_={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function $l(t){return I_[t]??"pointer"}var C_=/[\ud800-\udfff]/,A_=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Jt(t){return C_.test(t)?t.replace(A_,"\uFFFD"):t}function ne(t){return JSON.stringify(Jt(t))}function Vl(t){let e=[];for(let n in t)e.push(`${ne(n)}:${ne(t[n])}`);return`{${e.join(",")}}`}var T_=256,L_=100,Gl=0,$t=[],Ai=0,Ti=0,Li=[],Pi=0,Hl=!1,Wl=Number.POSITIVE_INFINITY,P_=["call","stack","problem"];function me(t,e,n){let r=`{"kind":"${t}","seq":${Gl++},"ns":${e}${n}}`;return Ai+Pi+r.length>Wl&&P_.includes(t)?(Ti++,!1):($t.push(r),Ai+=r.length,(Hl||$t.length>=T_)&&Re(),!0)}function Re(){if($t.length===0)return;let t="["+$t.join(",")+"]";$t=[],Ai=0,Li.push(t.length),Pi+=t.length,send({type:"batch"},M_(t))}function Mi(t){Hl=t,Re()}function Zl(t){for(let e of Li.splice(0,t))Pi-=e}function ql(){return Li.length}function Kl(t){Wl=t}function yn(){return Gl}function Ql(){return Ti}function he(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);me("problem",te(),`,"doing":"${t}","technique":${ne(n)},"message":${ne(r.slice(0,2e3))}`)}function M_(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(R_(e)))}var R_=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Re,L_);setInterval(()=>{me("heartbeat",te(),`,"queued":${$t.length},"dropped":${Ti}`),Re()},1e3);var O_=805372416,j_=2048,F_=4096,U_=`
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
`,lr=class{constructor(e){this.depth=e;let n=O.vm.tryGetEnvHandle(O_);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(j_|F_),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(U_,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return D().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function St(t){return t instanceof NativePointer&&!t.isNull()}function ge(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return St(n)?n:null}function W(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var D_=20,zt=400,ec=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",Yl],["java.net.InterfaceAddress",Yl],["java.net.InetAddress",t=>[tc(t)]]];function Yl(t){let e=t.getAddress();return[e===null?null:tc(e)]}function tc(t){return t.getHostAddress().split("%")[0]}var nc={classes:ec.map(([t])=>t),read:t=>Ri(W(t),B_)};function Ri(t,e){if(t.isNull())return null;let n=be(t,zt);if(n===null)return nt;if(n.size===0)return null;let r=n.first.slice(0,D_).map(o=>ie(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:Oi(n.size)}}function Oi(t){return{count:String(t),...t>zt?{unread:String(t-zt)}:{}}}var nt={sample:"present",values:[]};function B_(t){for(let[e,n]of ec)if(oe(t,e))return V(t,e,r=>ze(n(r)));return[ie(t)]}function ze(t){return t.filter(e=>e!=null).map(String)}function be(t,e){let n=D(),r=oe(t,"java.util.Collection")?J_(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var Xl=null;function J_(t){Xl??=O.use("java.util.Collection").toArray.overload().handle;let e=D(),n=e.vaMethod("pointer",[])(e.handle,t,Xl);return e.throwIfExceptionPending(),n}var cr=class{constructor(e){this.depth=e}walk(){return Te(O.use("java.lang.Throwable").$new(),e=>{let n=Me(e,"java.lang.Throwable","getStackTrace"),r=be(n,this.depth).first.map($_);return{key:r.join(`
`),frames:()=>r}})}};function $_(t){return ie(t).replace(/^[^(]*\//,"")}var Fi=64,Ui=class{walk(){let e=O.backtrace({limit:Fi});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},dr=new Map,z_=1,rt=[],ji=null,rc="";function ur(){return Bi(({key:t,frames:e})=>dr.get(t)??Di(t,e()))??dr.get("")??Di("",[])}function oc(t,e){let n=[t,...(e?Bi(o=>o.frames()):null)??[]],r=n.join(`
`);return dr.get(r)??Di(r,n)}function fr(){return Bi(t=>t.frames()),rt[0]}function Bi(t){for(rt.length===0&&(rt=[K().flavor==="jvm"?"jvmti":"art","throwable","none"]);rt[0]!=="none";)try{return ji??=V_(rt[0]),t(ji.walk())}catch(e){rc+=`${rt[0]}: ${String(e)}; `,ji=null,rt=rt.slice(1),rt[0]==="none"&&he("stack",rc)}return null}function V_(t){return t==="jvmti"?new lr(Fi):t==="art"?new Ui:new cr(Fi)}function Di(t,e){let n={id:z_++};return me("stack",te(),`,"stack":${n.id},"frames":[${e.map(ne).join(",")}]`)&&dr.set(t,n),n}var ic="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",sc=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var G_=5,H_=215,En="privacyharness.Control";function ac(){let t=O.use("java.lang.Object").class.getClassLoader(),e=K().flavor==="jvm"?Z_(t):W_(t);return O.ClassFactory.get(e)}function W_(t){let e=O.use("java.nio.ByteBuffer").wrap(O.array("byte",Array.from(dc(ic),r=>r<<24>>24))),{$new:n}=O.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(O.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function Z_(t){let e=O.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,O.array("java.net.URL",[]),t),{handle:o}=D(),i=cc(G_,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of sc){let l=dc(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);D().throwIfExceptionPending(),V(d,"java.lang.Class",f=>f.getDeclaredMethods()),D().deleteLocalRef(d)}return r}function lc(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=cc(H_,"int",["pointer","pointer","pointer","int"]);Te(t.class,a=>s(D().handle,a,r,1)),D().throwIfExceptionPending()}function cc(t,e,n){let r=D().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function dc(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var uc='""';function dt(){return uc}function Ji(t){uc=ne(t)}var fc=new Set;function pc(t){fc.add(t)}function mc(t){return t.length===0||t.some(e=>fc.has(e))}var q_=500,pr=new Map;function hc({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=pr.get(e);return n===void 0&&(n=Checksum.compute("sha256",Jt(e)),pr.size>=q_&&pr.clear(),pr.set(e,n)),n}var K_=1e9,mr=new Map;function gc(t,e){let n=mr.get(t);if(n!==void 0&&e-n.read<K_)return n.name;let r=ne(Q_(t));return mr.size>1e3&&mr.clear(),mr.set(t,{name:r,read:e}),r}function Q_(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var Y_=400,hr=1024,X_=65536,ev=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function _c(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":nv(i);s===""||n.has(s)||(n.size<Y_&&r+s.length<=X_?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var tv=500,gr=new Map;function nv(t){let e=gr.get(t);if(e===void 0){let n=rv(t);e=ev.test(n)?"":ne(n),gr.size>=tv&&gr.clear(),gr.set(t,e)}return e}function rv(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=hr)return n;let r=n.charCodeAt(hr-1);return n.slice(0,r>=55296&&r<56320?hr-1:hr)}var ov=256;function bc(t,e,n,r,{tid:o,ns:i,phase:s}){let a=cv(t)===0?null:dv(D());try{let l=a===null?"":av(a),c=ur();n.forEach((d,f)=>{let{technique:p,makes:u}=d,{detail:g,registration:h,answer:_}=r[f];if(h===null)return;u!==null&&a===null&&St(e.returned)&&u(e.returned);let v=_??(a===null?zi(d,e):sv(d,a,l)),{reading:y,outcome:S}=v;(S==="obtained"||S==="subscribed")&&pc(p.id);let{json:x,left:j}=_c(S==="obtained"?y.values:[],p.empty),J=j>0?{unread:String(j+Number(y.detail?.unread??0))}:{},F=iv(d,y);$i({tid:o,ns:i,phase:s,technique:y.approximate===!0?d.approximate:p.id,overload:d.overload,outcome:S,stack:h.stack??c.id,sample:y.sample,values:x,digest:F,failure:l,detail:{...g,...y.detail,...J}})})}finally{a!==null&&D().throw(a)}}function $i(t){let e=gc(t.tid,t.ns);me("call",t.ns,`,"tid":${t.tid},"thread":${e},"phase":${dt()},"entered_phase":${t.phase},"technique":"${t.technique}","overload":"${t.overload}","outcome":"${t.outcome}","stack":${t.stack},"value":${ne(t.sample.slice(0,ov))},"values":${t.values},"digest":"${t.digest}","error":${ne(t.failure)},"detail":${Vl(t.detail)}`)}var _r={sample:"",values:[]};function zi({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:_r};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??_r}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return he("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:_r}}}function iv({technique:t},e){try{return hc(e)}catch(n){return he("digest",n,t.id),""}}function sv({technique:t},e,n){return{outcome:oe(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:_r}}function av(t){try{return ie(t)}catch{return D().getObjectClassName(t)}}var lv=228,vc=null;function cv(t){return vc??=new NativeFunction(t.readPointer().add(lv*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),vc(t)}function dv(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}var yc=`
#include <glib.h>
#include <stdint.h>
#include <stddef.h>

extern int read_link (const char *, char *, size_t);
extern int get_pid (void);
extern int *errno_of (void);
extern void told (int function, const char *named, const char *real, int64_t result, int error, void *caller);

extern const char patterns[];      /* each ends with NUL, the last with two */
extern const char control_path[];

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
is_watched (const char *path)
{
  const char *each = patterns;
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
  if ((is_watched (named) || (fd >= 0 && is_watched (real))) && get_pid () == owner)
    told (function, named, real, result, error, caller);
  *errno_of () = error;
}

typedef void (*Function) (void);
extern Function original[];

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
OPEN (0) OPEN (1) OPEN (2) OPEN (3)
OPENAT (4) OPENAT (5) OPENAT (6) OPENAT (7)
`;var uv="libc",fv=[{names:["open","open64","__open_2","__open64_2"],code:"open",method:"open"},{names:["openat","openat64","__openat_2","__openat64_2"],code:"openat",method:"open"}],pv=["__errno","__errno_location"],mv=13,hv=1,gv=16,ot=[],wn=[],ut=null,_v=[],Vi=0,Ec=!1,br=null;function Gi({class:t}){return t===uv}function Nc(t){if(t.length===0)return{armed:0,failed:0};let e="";try{wn=t.map(r=>({id:r.id,fits:wv(r)})),vv(t.flatMap(xc)),Vi=te()}catch(r){e=String(r),Er()}let n=ot.map(({name:r})=>r);for(let r of t)me("armed",te(),`,"technique":${ne(r.id)},"overloads":${JSON.stringify(n)},"roads":${e===""?'["libc"]':"[]"},"reason":${e===""?"null":'"failed"'},"detail":${ne(e)},"state":"unknown"`);return e===""?{armed:t.length,failed:0}:{armed:0,failed:t.length}}function vv(t){let e=`${[...new Set(t)].join("\0")}\0\0`,n=Memory.alloc(e.length).writeByteArray(Array.from(e,c=>c.charCodeAt(0))),r=Memory.allocUtf8String("//privacy-harness/control"),o=Memory.alloc(16+16*Process.pointerSize),i=o.add(16);o.writeInt(Process.id),ut={inside:o.add(4),controls:o.add(8)};let s=new NativeCallback(bv,"void",["int","pointer","pointer","int64","int","pointer"]),a=new CModule(yc,{read_link:vr("readlink"),get_pid:vr("getpid"),errno_of:vr(...pv),told:s,patterns:n,control_path:r,owner:o,inside:ut.inside,controls:ut.controls,original:i});_v.push(n,r,o,s,a);let l=new NativeFunction(vr("open"),"int",["pointer","int"]);br=()=>void l(r,0),fv.flatMap(({names:c,code:d})=>c.map(f=>({name:f,kind:d}))).forEach(({name:c,kind:d},f)=>{let p=Module.findGlobalExportByName(c);if(p===null||ot.some(g=>g.target.equals(p)))return;let u=Interceptor.replaceFast(p,a[`${d}_${f}`]);i.add(f*Process.pointerSize).writePointer(u),ot.push({name:c,target:p,bytes:""})}),Interceptor.flush(),ot=ot.map(c=>({...c,bytes:Ic(c.target)}))}function vr(...t){let e=t.map(n=>Module.findGlobalExportByName(n)).find(n=>n!==null);if(e===void 0)throw new Error(`libc has no ${t.join(" or ")}`);return e}function bv(t,e,n,r,o,i){let s=Process.getCurrentThreadId();if(Dt(s))try{let a=[e.readUtf8String()??"",n.readUtf8String()??""],l=wn.filter(({fits:u})=>a.some(u));if(l.length===0)return;let c=r.compare(0)>=0,d=c?"obtained":o===mv||o===hv?"denied":"error",f=te(),p=oc(yv(i),O.vm.tryGetEnv()!==null).id;for(let{id:u}of l)$i({tid:s,ns:f,phase:dt(),technique:u,overload:"open",outcome:d,stack:p,sample:c?"present":"",values:"[]",digest:"",failure:c?"":`errno ${o}`,detail:{key:a[0],...a[1]===""||a[1]===a[0]?{}:{file:a[1]}}})}catch(a){he("probe",a,wn[0].id)}finally{Et(s)}}function yv(t){let e=Process.findModuleByAddress(Ev(t));return e===null?"[?]":`[${e.name}+${t.sub(e.base).toString()}]`}function Ev(t){let e=Process.findModuleByAddress(ot[0].target),n=i=>Process.findModuleByAddress(i)?.base.equals(e?.base??NULL)??!1;if(!n(t))return t;let r=Thread.backtrace(void 0,Backtracer.FUZZY),o=r.findIndex(i=>i.equals(t));return r.slice(o+1).find(i=>!n(i))??t}function xc({when:t}){return t?.matches??[]}function wv(t){let e=xc(t).map(wc),n=(t.when?.excludes??[]).map(r=>wc(r.replace("{pid}",String(Process.id))));return r=>e.some(o=>o.test(r))&&!n.some(o=>o.test(r))}function wc(t){let e=t.split("*").map(n=>n.replace(/[.+?^${}()|[\]\\/]/g,"\\$&"));return new RegExp(`^${e.join(".*")}$`,"s")}function kc(){if(ut===null||br===null)return"none";let t=ut.controls.readInt();return br(),ut.controls.readInt()>t?"seen":"not-seen"}function yr(){let t=te(),e=ot.find(({target:n,bytes:r})=>Ic(n)!==r);if(e===void 0){Vi=t;return}Ec||(Ec=!0,me("taken-back",t,`,"techniques":${JSON.stringify(wn.map(({id:n})=>n))},"overload":"${e.name}","how":"replaced","since_ns":${Vi},"held":false`))}function Ic(t){return new Uint8Array(t.readByteArray(gv)).join()}var Sv=1,Sc=.005;function Er(){br=null;for(let{target:t}of ot)Interceptor.revert(t);Interceptor.flush(),ot=[];for(let t=0;(ut?.inside.readInt()??0)>0&&t<Sv;t+=Sc)Thread.sleep(Sc);ut=null,wn=[]}setInterval(yr,1e3);var Hi=["first","late","met","constructor","static","native","libc"];function Cc({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&ir)===0?[]:["native"]]}var Nv=["java.util.zip.Adler32","getValue"],wr=`${En}$First`,xv={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},Sn=new Map,Gt=new Map,Wi=new Map,Sr=null;function Ac(){try{Sr=ac()}catch(e){for(let n of Hi)Gt.set(n,String(e));return[]}let t=Sr;return[...Vt("first",()=>Fe(...Nv)),...Vt("constructor",()=>Fe(wr,"$init",t)),...Vt("static",()=>Fe(wr,"ofClass",t)),...Vt("native",()=>(lc(t.use(wr),"ofNative",Module.getGlobalExportByName("getpid")),Fe(wr,"ofNative",t))),...Vt("met",()=>Iv(t))]}function Tc(){let t=Sr;return t===null?[]:Vt("late",()=>Fe(`${En}$Late`,"ofObject",t))}function Ht(){if(Sn.size===0&&Gt.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;Wi.set(t,e);try{tr(()=>{O.performNow(()=>{for(let[s,a]of Sn)kv(s,a,n)})})}finally{Wi.delete(t)}let r=kc();r==="seen"&&e.add("libc");let i=Hi.filter(s=>s==="libc"?r!=="none":Sn.has(s)||Gt.has(s)).map(s=>{let a=Gt.get(s)??n.get(s)??"",l=a!==""?"not-tried":e.has(s)?"seen":"not-seen";return`{"road":"${s}","outcome":"${l}","reason":${ne(a)}}`});me("control",te(),`,"roads":[${i.join(",")}]`)}function Zi(){Sn.clear(),Gt.clear()}function kv(t,{klass:e,id:n},r){let o=D();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function Vt(t,e){let n=(r,o,i)=>{let s=Wi.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&fr(),i()};try{let r=e().map(o=>tt(o,n));return Sn.set(t,Cv(t)),r}catch(r){return Gt.set(t,String(r)),[]}}function Iv(t){let e=D(),n=Te(t.use(En).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",modifiers:0,argumentTypes:[],returnType:"int"},id:rr(n,"met","()I"),klass:n}]}function Cv(t){let[e]=Fe(En,xv[t],Sr);return{klass:e.klass,id:e.id}}var He={Flags:0,Pointer:1,Entry:2,Code:3},Av=uint64("0xffffffffffffffff"),Wt=40,Nn=8,Tv=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${Nn}];

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
    for (i = 0; i != ${Nn}; i++)
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
`;function Ve(t,e,n=He.Pointer,r=e){return{at:t,kind:n,mask:Av,good:uint64(e.toString()),restored:uint64(r.toString())}}function Mc(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:He.Flags,mask:uint64(e),good:r,restored:r}}var Nr=class{table=Memory.alloc(Wt*64);capacity=64;common=Memory.alloc(8*Nn);native=Lv(this.common);count=0;allow(e){e.slice(0,Nn).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*Wt+c*8).writeU64(l))}grow(){let e=Memory.alloc(Wt*this.capacity*2);Memory.copy(e,this.table,Wt*this.count),this.table=e,this.capacity*=2}};function Lv(t){try{let e=new CModule(Tv,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new qi(t)}}var qi=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*Wt)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*Wt),[s,a,l,,c]=Lc(i);if(a===He.Code||this.isGood(i))continue;let d=Pc(s,a).and(l.not()).or(c);a===He.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=Lc(e),s=Pc(n,r).and(o);return s.equals(i)?!0:r!==He.Entry?!1:Array.from({length:Nn},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function Lc(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function Pc(t,e){return e===He.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var xn=256,Oc=524288,jc=1048576,Pv=1073741824;function Fc(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=K();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}function Uc(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=K();return Interceptor.flush(),[t,e,n,...Ei()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:Ve(o,o.readPointer(),He.Code)}})}function Dc({mangler:t,callback:e,copy:n}){let{artClassLinker:r}=K(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=_e(O.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n!==null)return[{how:"flags",word:p(o,xn|jc|Oc)},{how:"replaced",word:Ve(o.add(a.jniCode),e)},{how:"entry-point",word:Ve(d,l,He.Entry)}];let f=(s.accessFlags&xn)!==0;return[{how:"flags",word:p(o,f?xn:xn|Rc()|Mv())},{how:"entry-point",word:Ve(d,d.readPointer(),He.Entry,f?l:c)},{how:"flags",word:p(i,xn|Rc())},{how:"replaced",word:Ve(i.add(a.jniCode),e)},{how:"entry-point",word:Ve(i.add(a.quickCode),l,He.Entry)}];function p(u,g){let h=u.add(a.accessFlags);return Mc(h,g>>>0,h.readU32())}}function Mv(){let t=de();return Oc|(t>=31?jc:0)|(t>=29&&t<=32?Pv:0)}function Rc(){return K().kAccCompileDontBother}function Bc({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:Ve(t,r)},{how:"replaced",word:Ve(r.add(o-2*c),n)},{how:"replaced",word:Ve(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:Ve(a.add(l*c),r)}),d}var jv=1e3,it=new Nr,Zt=[],Yi=[],kn=null,$c=0,Qi=!1,Ki=null;function zc(t,e,n){$v();let r=Wc(t,Hc(t),e,n);if(kn!==null&&t.copy===null&&(Yi.push(...e),kn.lost!==null||!kr(kn)))throw new Error("what the bridge had patched in libart was taken out");if(!kr(r))throw new Error("it was gone at once")}function Nt(){return Ki??=Fv().finally(()=>Ki=null),Ki}function Vc(t,e){for(let n of Zt)n.hook!==null&&t(n.hook)&&xr(n,e,!1)}function Gc(){Zt.length=0,Yi.length=0,kn=null,it.count=0,Qi=!1}async function Fv(){let t=te(),e=[];for(let n=Jc(0);n!==-1;){let r=Jv(n);K().flavor==="jvm"?e.push(r):Dv(r,r.parts[n-r.first].how),n=Jc(r.first+r.parts.length)}e.length>0&&await Bv(e),$c=t}function Jc(t){try{return it.firstChanged(t)}catch{return Uv(t)}}function Uv(t){for(let e=t;e<it.count;e++)try{if(it.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function Dv(t,e){let n=t.first+t.parts.length,r=!1;try{it.putBack(t.first,n),r=kr(t)}catch{e="unreadable"}xr(t,e,r)}async function Bv(t){let e=[];O.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){he("look",r,n.techniques[0]),xr(n,"replaced",!1)}}),await wt();for(let n of e)it.replace(n.first,Hc(n.hook).map(({word:r})=>r)),xr(n,"replaced",kr(n))}function xr(t,e,n){let r=te(),o=t.lost??Math.max(t.good,$c),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&me("taken-back",r,`,"techniques":[${t.techniques.map(ne).join(",")}],"overload":${ne(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function Hc(t){return K().flavor==="jvm"?Bc(t):Dc(t)}function Wc(t,e,n,r){let o=it.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:te(),lost:null};return Zt.push(i),i}function kr({first:t,parts:e}){return it.firstChanged(t,t+e.length)===-1}function Jv(t){let e=0,n=Zt.length-1;for(;e<n;){let r=e+n+1>>1;Zt[r].first<=t?e=r:n=r-1}return Zt[e]}function $v(){Qi||(Qi=!0,K().flavor!=="jvm"&&(it.allow(Fc()),kn=Wc(null,Uc(),Yi,"")))}setInterval(()=>void Nt().catch(t=>he("look",t)),jv);var Zc="";function xt(){return Zc}function qc(t){Zc=t}function Kc(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function qt(){return K().flavor==="jvm"?"jvm":"art"}function Ir(){try{return O.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Qc="java.lang.invoke.MethodHandles$Lookup",Yc="java.lang.reflect.Executable",es="<init>",zv={findVirtual:Cr,findStatic:Cr,findSpecial:Cr,findConstructor:([t])=>({klass:t,name:es}),bind:([t,e])=>Cr([D().getObjectClass(t),e]),unreflect:([t])=>Xi(t),unreflectSpecial:([t])=>Xi(t),unreflectConstructor:([t])=>({...Xi(t),name:es})};function Cr([t,e]){return{klass:t,name:D().stringFromJni(e)}}function Xi(t){let e=D().stringFromJni(Me(t,Yc,"getName"));return{klass:Me(t,Yc,"getDeclaringClass"),name:e}}function Xc(){return qt()!=="art"||!Bt(Qc)?[]:Object.entries(zv).flatMap(([t,e])=>(Fe(Qc,t)??[]).map(n=>tt(n,(r,o,i)=>{if(i(),!!St(o.returned))try{let s=e(o.args);Vc(a=>a.passedByHandles&&Vv(s,a),"method-handle")}catch(s){he("look",s)}})))}function Vv({klass:t,name:e},{method:n}){let r=D();return e===(n.kind==="constructor"?es:n.name)&&(r.isAssignableFrom(n.klass,t)||r.isAssignableFrom(t,n.klass))}var Gv=5,ed=500,ts=new Set;function td(t){for(let e of t)K().flavor!=="jvm"&&ts.add(qv(e)),e.revert()}async function ns(t=Number.POSITIVE_INFINITY){if(await wt(),K().flavor==="jvm")return zl(),!0;let e=Date.now();for(;rd();){let n=Date.now()-e;if(n>t)return!1;await new Promise(r=>setTimeout(r,n<ed?Gv:ed))}return!0}function nd(){K().flavor!=="jvm"&&(fn(),Interceptor.detachAll(),Interceptor.flush(),rd())}function rd(){let t=!1;return ts.size>0&&O.performNow(()=>t=Hv().some(e=>ts.has(e))),t}function Hv(){let t=O.use("java.lang.Thread").getAllStackTraces();return Te(t,e=>be(Me(e,"java.util.Map","values"),Wv).first.flatMap(Zv))}var Wv=1e5;function Zv(t){let e=D(),n=e.getArrayLength(t);return Array.from({length:n},(r,o)=>{let i=e.getObjectArrayElement(t,o),s=ie(i);return e.deleteLocalRef(i),s})}function qv({method:{klass:t,id:e,kind:n,name:r}}){let i=D().toReflectedMethod(t,e,n==="static"?1:0),s=Me(i,"java.lang.reflect.Executable","getDeclaringClass");return`${ie(Me(s,"java.lang.Class","getName"))}.${n==="constructor"?"<init>":r}(Native Method)`}var Kv=2,od=.002,Qv="com.android.internal.os.RuntimeInit$KillApplicationHandler",Yv=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:Qv,method:"uncaughtException",ofProcess:!1}],rs=!1;function id(){return Yv.filter(t=>Bt(t.class)).flatMap(t=>(Fe(t.class,t.method)??[]).map(e=>tt(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&Xv(t.how),o()})))}function sd(){return rs}function Xv(t){if(!rs){rs=!0,Nt(),me("leaving",te(),`,"how":"${t}"`),Re();for(let e=0;e<Kv&&ql()>0;e+=od)Thread.sleep(od)}}var Kt=class extends Error{constructor(n){super(n);this.reason=n}};function ld(t,e){let n=Ar(t,e).filter(({modifiers:o})=>(o&ki)===0),r=eb(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new Kt("abstract");return r}function eb(t){return qt()==="art"&&(Ii(t)&Ml)!==0}function Ar(t,e){let n=Fe(t,e);if(n===null||n.length===0)throw new Kt("absent-method");return n}function cd(t){return(Ii(t)&ki)!==0}function os({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function dd({argumentTypes:t,returnType:e}){return`(${t.map(ad).join("")})${ad(e)}`}var tb={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function ad(t){return t.startsWith("[")?t.replaceAll(".","/"):tb[t]??`L${t.replaceAll(".","/")};`}var nb=1e3,Qt=new Map;function fd(t,e){for(let n of[t.receiver,...t.args])St(n)&&(Qt.delete(ud(n)),Qt.set(ud(n),e));for(let n of Qt.keys()){if(Qt.size<=nb)break;Qt.delete(n)}}function pd(t,e,n){return V(t.receiver,e,r=>{let o=rb(r[n].value);return o===null?null:{stack:Qt.get(md(o))??null}})}function rb(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:O.cast(t,O.use("java.lang.ref.WeakReference")).get()}function ud(t){return V(t,"java.lang.Object",md)}function md(t){return O.use("java.lang.System").identityHashCode(t)}function Tr(t,e){let n=ge(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?D().stringFromJni(n):r==="[Ljava.lang.String;"?In(n).join(" "):oe(n,"java.lang.ProcessBuilder")?ob(n):ie(n)}function In(t){let e=D();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function ob(t){return V(t,"java.lang.ProcessBuilder",e=>{let n=O.cast(e.command(),O.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var Lr=null;function hd(){if(Lr===null){Lr="";try{let t=O.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(Lr=t.packageName.value)}catch{}}return Lr}function _d(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(a=>gd(a,e)),r=(t.excludes??[]).map(a=>gd(a,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(a,l)=>{if(s!==0&&(Number(a.args[i])&s)===0)return!1;if(o.length>0){let c=ge(a,i);if(c===null||!o.some(d=>oe(c,d)))return!1}return n.length>0&&!n.some(c=>c(l(i)))?!1:!r.some(c=>c(l(i)))}}function vd(t){let e,n="";return r=>(r!==e&&(n=Tr(t,r),e=r),n)}function gd(t,e){if(t==="{webview}")return i=>i===hd();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function bd(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!Dt(s)){i();return}let a=!1;try{let l=n?t:ib(t,o);if(l.length===0){Et(s),a=!0,i();return}let c=te(),d=dt(),f=l.map(p=>sb(p,o));a=!0,e&&Et(s),i(),e&&Dt(s),bc(r,o,l,f,{tid:s,ns:c,phase:d})}catch(l){he("probe",l,t[0].technique.id),a||i()}finally{Et(s)}}}function ib(t,e){let n=vd(e);return t.filter(({applies:r,technique:o})=>mc(o.after)&&r(e,n))}var is={detail:{},registration:{stack:null},answer:null};function sb(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&fd(e,ur().id),n.describe===void 0&&i===""?is:{detail:n.describe?.(e,r)??{},registration:i===""?is.registration:pd(e,o,i),answer:i===""?null:zi(t,e)}}catch(s){return he("detail",s,r.id),is}}var ab="android",as="android.content.Intent",yd="android.app.usage.UsageEvents",lb="android.intent.category.HOME",cb=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],ls=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",Id],["android.content.pm.LauncherActivityInfo",t=>[kt(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",_b],["android.app.ActivityManager$RunningServiceInfo",t=>[kt(t.service.value)]],["android.app.TaskInfo",ss],["android.app.ActivityManager$RunningTaskInfo",ss],["android.app.ActivityManager$RecentTaskInfo",ss],["android.app.usage.UsageStats",t=>[t.getPackageName()]],["android.appwidget.AppWidgetProviderInfo",t=>[kt(t.provider.value)]],["android.view.inputmethod.InputMethodInfo",t=>[t.getPackageName()]],["android.accessibilityservice.AccessibilityServiceInfo",gb]],db=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],cs=[...ls.map(([t])=>t),...db.map(t=>`android.${t}`)],ds={classes:cs,read(t){return mb(ge(t,0))?{sample:"",values:[],impersonal:!0}:Nd(W(t),xd)}},ub=["","http","https","content","file","mailto","tel","sms","smsto","mms","mmsto","geo","package","market","data"],Ed={classes:cs,read(t,e){let n=ds.read(t,e);return n===null||fb(ge(t,0))?n:{...n,values:[],impersonal:!0}}};function fb(t){return t===null?!1:V(t,as,e=>{let n=e.getSelector(),r=[e,...n===null?[]:[n]].flatMap(o=>[o.getPackage(),kt(o.getComponent())]);return ze(r).some(o=>o!==xt())||!ub.includes(String(e.getScheme()??"").toLowerCase())})}var wd={classes:cs,read(t){return Nd(W(t),n=>hb(n)?[xt()]:xd(n))??{sample:"",values:[],impersonal:!0}}},Sd={classes:[yd],read(t){let e=W(t);return e.isNull()?null:V(e,yd,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function Nd(t,e){if(t.isNull())return null;let n=pb(t)?{size:1,first:[t]}:be(t,zt);if(n===null)return nt;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==xt()&&a!==ab),s=n.size>zt||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:Oi(n.size)}}function pb(t){return oe(t,"java.lang.String")||ls.some(([e])=>oe(t,e))}function mb(t){return t===null||!oe(t,as)?!1:V(t,as,e=>{if(e.getSelector()!==null)return!1;let n=ze([e.getPackage(),kt(e.getComponent())]);return n.length>0&&n.every(r=>r===xt())})}function hb(t){let e=cb.find(n=>oe(t,n));return e===void 0?!1:V(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(lb):!1})}function xd(t){if(oe(t,"java.lang.String"))return[kd(D().stringFromJni(t))];for(let[e,n]of ls)if(oe(t,e))return V(t,e,r=>ze(n(r)));return[ie(t)]}function kd(t){return t.split(":")[0]}function Id(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function gb(t){let e=t.getResolveInfo();return e===null?[]:Id(e)}function _b(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):ze([t.processName.value]).map(kd)}function ss(t){let e=["topActivity","baseActivity","origActivity"].map(r=>kt(t[r]?.value)),n=t.baseIntent?.value;return[...e,kt(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function kt(t){return t?String(t.getPackageName()):null}var us="android.os.Bundle",vb=["cid","lac","baseStationId","networkId","systemId"],bb=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],yb=["2147483647","9223372036854775807","268435455","65535"],ft="android.telephony",Eb=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],Ad=[...Eb.flatMap(t=>[`${ft}.CellInfo${t}`,`${ft}.CellIdentity${t}`]),`${ft}.CellIdentity`,`${ft}.gsm.GsmCellLocation`,`${ft}.cdma.CdmaCellLocation`,`${ft}.NeighboringCellInfo`],Td={classes:[us,...Ad],read(t){let e=W(t);return e.isNull()?null:be(e,0)!==null?Ri(e,Pr):{sample:ie(e),values:Pr(e)}}},Cd=`${ft}.ServiceState`,Ld=`${ft}.NetworkRegistrationInfo`,Pd={classes:[Cd,Ld,...Ad],read(t){let e=W(t);if(e.isNull())return null;let n=V(e,Cd,r=>{if(!("getNetworkRegistrationInfoList"in r))return[];let o=r.getNetworkRegistrationInfoList();return Te(o,i=>be(i,wb)?.first.flatMap(Sb)??[])});return{sample:n.join(","),values:n,impersonal:n.length===0}}},wb=16;function Sb(t){return V(t,Ld,e=>{let n=e.getCellIdentity();return n===null?[]:Te(n,Pr)})}function Pr(t){return(oe(t,us)?V(t,us,n=>vb.map(r=>String(n.getInt(r,-1)))):V(t,D().getObjectClassName(t),Nb)).filter(n=>!yb.includes(n))}function Nb(t){return"getCellIdentity"in t?Te(t.getCellIdentity(),Pr):bb.filter(e=>e in t).map(e=>String(t[e]()))}var Cn="android.content.ClipData",Md={classes:[Cn,`${Cn}$Item`],read(t,e){let{sample:n}=fs.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},fs={classes:[Cn,`${Cn}$Item`],read(t){let e=W(t);return e.isNull()?null:V(e,Cn,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var ps="java.lang.ProcessBuilder",Od="java.util.List",ms="java.util.Map",xb=65536,kb=/\$\{?([A-Za-z_]\w*)/g,Ib=/(?:^|[\s=:])~/,jd={classes:[ps,Od,ms],read:t=>W(t).isNull()?null:{sample:Cb(Rd(t).words),values:[]},describe(t){let{words:e,folder:n,variable:r}=Rd(t);if(e.reduce((a,l)=>a+l.length,0)>xb)return{};let o=e.join(`
`),i=new Set(Array.from(o.matchAll(kb),([,a])=>a));Ib.test(o)&&i.add("HOME");let s={};for(let a of i){let l=r(a);l!==null&&(s[a]=Jt(l))}return{argv:JSON.stringify(e.map(Jt)),folder:n,variables:JSON.stringify(s)}}};function Cb(t){return t.map(e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`).join(" ")}function Rd(t){return oe(t.receiver,ps)?Ab(t.receiver):Tb(t)}function Ab(t){return V(t,ps,e=>{let n=O.cast(e.command(),O.use(Od)),r=e.directory(),o=e._environment.value;return{words:Array.from({length:n.size()},(i,s)=>String(n.get(s))),folder:r===null?"":String(r),variable:o===null?Ud:i=>Fd(o,i)}})}function Tb(t){let[e,n,r]=[0,1,2].map(o=>ge(t,o));return{words:e==null?[]:In(e),folder:r==null?"":ie(r),variable:n?o=>V(n,ms,i=>Fd(i,o)):Ud}}function Fd(t,e){let n=O.cast(t,O.use(ms)).get(e);return n===null?null:String(n)}var Lb=new NativeFunction(Module.getGlobalExportByName("getenv"),"pointer",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});function Ud(t){let e=Lb(Memory.allocUtf8String(t));return e.isNull()?null:e.readUtf8String()}var Dd="android.database.Cursor",hs=200,Pb=3,Mb=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|icc_?id|imsi|card_id|phonetic_name)$/i,Bd={classes:[Dd],read(t){let e=W(t);return e.isNull()?null:V(e,Dd,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>hs?{unread:String(r-hs)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:Rb(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:ie(ge(t,0)??NULL)})};function Rb(t,e,n){let r=n.flatMap((s,a)=>Mb.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,hs)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===Pb&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var $d={read:t=>{let{host:e,port:n}=Jd(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:Jd};function Jd(t){let e=ge(t,0);return e===null?{host:"",port:""}:oe(e,"java.net.InetSocketAddress")?V(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:ie(e),port:""}}var gs="android.location.Location",Ob=2e3,zd={classes:[gs],read(t){let e=W(t);if(e.isNull())return null;let n=be(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...jb(r),values:n.reverse().map(Vd)}}};function Vd(t){return V(t,gs,e=>`${e.getLatitude()},${e.getLongitude()}`)}function jb(t){return V(t,gs,e=>{let n=e.getAccuracy();return{sample:Vd(t),approximate:n>=Ob,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var Fb=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,Ub=7,Hd={read(t){let e=Db(t);if(e===null)return null;let n=Fb.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=Gd(r,o,i==="S"),d=Gd(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function Db(t){let e=ge(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:D().stringFromJni(e)}function Gd(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(Ub)}var Wd="android.telephony.SubscriptionInfo",Bb=8,Zd="android.os.Bundle",_s=t=>({classes:[Wd],read(e){let n=W(e);if(n.isNull())return null;let r=be(n,Bb);if(r===null)return nt;let o=r.first.map(i=>V(i,Wd,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),vs=t=>({classes:[Zd],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,Zd,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),qd={read(t){let e=W(t);if(e.isNull())return null;let n=O.cast(e,O.use("java.lang.Object")).$className,r=V(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var Kd="java.nio.ByteBuffer",Qd={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function It(t,e,n,r="[B"){let{slot:o,size:i}=Qd[r],s=Memory.alloc(Math.max(n*i,1));return Ll(o)(D().handle,t,e,n,s),D().throwIfExceptionPending(),s.readByteArray(n*i)}function Yd(t){return t in Qd}function Xd(t,e){let n=D().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function eu(t,e){let[n,r]=V(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=D(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=Me(t,Kd,"duplicate"),{handle:l}=O.use(Kd).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),It(s,0,r)}var bs="android.media.Image",ru="android.media.Image$Plane",tu="android.os.Message",nu=256,ou=64<<20,iu={classes:[bs,ru],read(t){let e=W(t);return e.isNull()?null:V(e,bs,n=>{let r=n.getFormat(),o=r===nu?"JPEG":`format ${r}`,i=r===nu?Jb(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function Jb(t){let e=be(Me(t,bs,"getPlanes"),1).first;return eu(Me(e[0],ru,"getBuffer"),ou)}var su={classes:[tu],read(t){return V(W(t),tu,e=>{let n=e.obj.value;return n===null?null:Te(n,$b)})}};function $b(t){if(D().getObjectClassName(t)!=="[B")return null;let e=D().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>ou?{sample:n,values:[]}:{sample:n,values:[],whole:It(t,0,e)}}var au={read:()=>({sample:"",values:[]})},ys={read(t){let e=W(t);if(e.isNull())return null;let n=D().stringFromJni(e);return{sample:n,values:[n]}},describe:An},lu={read(t,e){let n=ys.read(t,e),r=t.args.length>1?ge(t,1):null;return n!==null&&r!==null&&D().stringFromJni(r)===n.sample?null:n},describe:An},cu={read(t){let e=ie(W(t));return e===""?null:{sample:e,values:[e]}}},du={read:t=>W(t).isNull()?null:{sample:"present",values:[]},describe:An},uu={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:An},fu={read:t=>({sample:zb(t),values:[],impersonal:!0})};function zb({returned:t,returnType:e}){return t instanceof NativePointer?ie(t):e==="boolean"?String(t===1):""}var pu={read(t){let e=W(t);return e.isNull()?null:{sample:D().getObjectClassName(e),values:[],impersonal:!0}}},mu={read(t){let e=gu(W(t));if(e===null)return null;let n=_u(e,"");return{sample:n,values:[n,Gb(e)],whole:e}},describe:An},hu={read(t){let e=gu(W(t));if(e===null)return null;let n=_u(e,":");return{sample:n,values:[n]}}};function gu(t){if(t.isNull())return null;let e=D().getArrayLength(t);return e===0?null:It(t,0,e)}function _u(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var Vb="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Gb(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>Vb[parseInt(n.padEnd(6,"0"),2)]).join("")}function An(t,{when:e}){return e===null?{}:{key:Tr(t,e.argument)}}var vu={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=Yd(n)?It(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?Xd(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var bu="android.database.Cursor",Es="android.net.Uri",ws="android_id",Hb="java.lang.String",Wb=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,yu={classes:[bu,Es],read(t){if(Zb(t))return{sample:"",values:[],impersonal:!0};let e=W(t);return e.isNull()?null:V(e,bu,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(l=>n.getColumnIndex(l)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let a=Kb(n,r,o);return a<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:Qb(n,a,i),detail:{rows:String(r)}}})},describe:t=>({uri:ie(ge(t,0)??NULL)})};function Zb(t){let e=qb(ge(t,0));if(e!==null)return e!==ws;if(t.argumentTypes[2]!==Hb)return!1;let n=ge(t,2),r=n===null?null:Wb.exec(D().stringFromJni(n));if(r===null)return!1;let o=ge(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:In(o);return i.length===1&&i[0]!==ws}function qb(t){return t===null||!oe(t,Es)?null:V(t,Es,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function Kb(t,e,n){return Eu(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===ws)return r;return-1})}function Qb(t,e,n){return Eu(t,()=>t.moveToPosition(e)?ze([t.getString(n)]):[])}function Eu(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var Ss="android.telephony.SmsMessage",Yb=50,wu={classes:[Ss],read(t){let e=W(t);if(e.isNull())return null;let n=oe(e,Ss)?[e]:be(e,Yb)?.first;if(n===void 0)return nt;let r=n.filter(o=>!o.isNull()).flatMap(o=>V(o,Ss,Xb));return n.length===0?null:{sample:r.join(" "),values:r,detail:{count:String(n.length)}}}};function Xb(t){return ze([t.getDisplayOriginatingAddress(),t.getDisplayMessageBody()])}var Su="android.net.wifi.WifiInfo",Nu="android.net.wifi.ScanResult",Ns=t=>({classes:[Su],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,Su,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),xu={read(t){let e=W(t);if(e.isNull())return null;let n=D().stringFromJni(e);return n.startsWith('"')||n==="<unknown ssid>"?{sample:n,values:[n]}:{sample:n,values:[],impersonal:!0}}},ey=20,ty=30,ku={classes:[Nu],read(t){let e=W(t);if(e.isNull())return null;let n=be(e,ty);if(n===null)return nt;if(n.size===0)return null;let r=n.first.map(i=>V(i,Nu,s=>ze([s.SSID.value,s.BSSID.value]))),o=r.slice(0,ey).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var xs={none:au,string:ys,property:lu,text:cu,presence:du,flag:uu,recording:vu,bytes:mu,address:hu,"nothing-personal":fu,made:pu,list:nc,packages:ds,"own-apps":wd,resolved:Ed,"usage-events":Sd,location:zd,nmea:Hd,cells:Td,"service-cells":Pd,clip:fs,command:jd,"own-clip":Md,cursor:Bd,"settings-rows":yu,sms:wu,"wifi-ssid":Ns("getSSID"),"wifi-bssid":Ns("getBSSID"),"extra-info":xu,"scan-results":ku,"subscription-iccid":_s("getIccId"),"subscription-number":_s("getNumber"),"settings-bundle":vs("value"),"id-bundle":vs("id"),"advertising-id":qd,image:iu,"picture-message":su,endpoint:$d};var Ts=[],Is=new Map,Rr=new Map,Cs=new Map,Iu=new Set,Or=[];async function Ls(t,e,n="first"){for(let c of t){c.instead_of!==""&&Rr.set(c.instead_of,c.id);for(let d of c.made_by)Iu.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=Au(r).flatMap(c=>ny(c,e,o)),s=Pu(o,n);await wt();for(let c of s)Lu(c);for(let{row:c,otherwise:d,said:f}of i)Ou(c,Or.includes(c)?cy(c):d,f);let a=r.filter(c=>st(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function Cu(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Bt),r=t.filter(({class:o})=>n.includes(o));return Ls(r,e,"late")}function Ps(){Gc(),td(Ts.splice(0)),Or.length=0}function Au(t){let e=new Map;for(let n of t)e.set(Mr(n),[...e.get(Mr(n))??[],n]);return Array.from(e.values())}function Mr({class:t,method:e}){return`${t}.${e}`}function ny(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>ks(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=cd(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)iy(c);a.length>0&&Ar(i,s),Or.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of ld(i,s))n.push(...Tu(l,c));return[...o,...r.map(c=>ks(c,"absent-overload"))]}catch(a){let[l,c]=ry(a);return[...o,...r.map(d=>ks(d,l,c))]}}function ks(t,e,n=""){return{row:t,otherwise:e,said:n}}function ry(t){if(t instanceof Kt)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function Tu(t,e){let n=os(e),r=t.filter(a=>Mu(a,n));if(r.length===0)return[];let o=e.id.toString(),i=Mr(r[0]),s=Is.get(o)??i;Is.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:tt(e,bd(r.map(a=>oy(a,n)))),overload:n,rows:r}]}catch(a){for(let l of r)st(l).trouble=`${n}: ${String(a)}`;return[]}}function Ms(t){for(let e of t)e.put(),Ts.push(e)}function Lu({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,Rr.get(o)]).filter(o=>o!==void 0);for(let o of n)st(o).ofClass=ar(t.method.klass);try{zc(t,r,e)}catch(o){for(let i of n)st(i).overloads.delete(e),st(i).unseen=`${e}: ${String(o)}`}}function Pu(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),Ts.push(n);for(let i of o){let{overloads:s,roads:a}=st(i);s.add(r);for(let l of Cc(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)st(s).trouble=`${r}: ${String(i)}`;return!1}})}function oy(t,e){let n=xs[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:Rr.get(t.id)??t.id,applies:_d(t.when,xt()),makes:Iu.has(t.id)?r=>sy(t.id,r):null}}function iy({class:t,value:e,when:n,made_by:r}){for(let o of[...xs[e]?.classes??[],...n?.instance_of??[]])nr(o);r.length>0&&nr(t)}function Mu({overloads:t},e){return t==="all"||t.includes(e)}function sy(t,e){let n=Or.filter(({made_by:r,class:o})=>r.includes(t)&&oe(e,o));for(let r of Au(n)){let o=[];try{o=ly(r,e)}catch(i){for(let s of r)st(s).trouble=String(i)}o!==null&&(As=Promise.all([As,ay(r,o)]).catch(i=>he("look",i)))}}var As=Promise.resolve();async function Ru(){await As}async function ay(t,e){await wt();for(let n of e)Lu(n);for(let n of t)Ou(n,"absent-overload")}function ly(t,e){let{class:n,method:r}=t[0],o=Mr(t[0]),i=D(),s=i.getObjectClass(e),a=[],l=!1;try{for(let c of Ar(n,r)){let d=rr(s,c.name,dd(c));Is.get(d.toString())!==o&&(t.some(f=>Mu(f,os(c)))&&(l=!0),a.push(...Pu(Tu(t,{...c,id:d,klass:i.newGlobalRef(s)}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function cy({made_by:t}){return t.some(n=>(Cs.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function st({id:t}){let e=Cs.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,trouble:"",unseen:"",ofClass:"unknown"},Cs.set(t,e)),e}function Ou(t,e,n=""){let{overloads:r,roads:o,trouble:i,unseen:s,ofClass:a}=st(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,f=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${ne(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,Rr.get(t.id)])p!==void 0&&me("armed",te(),`,"technique":${ne(p)},${f}`)}var dy="1",uy=500;rpc.exports={async arm(t){qc(t.package??t.process.split(":")[0]),Ji(t.phase),t.room!==void 0&&Kl(t.room);let{armed:e,failed:n,absent:r}=await jr(()=>(kl(),Pl(),Ms([...id(),...Xc(),...Ac()]),Ls(t.techniques.filter(s=>!Gi(s)),Ir()))),o=Nc(t.techniques.filter(Gi));Ht(),me("ready",te(),`,"armed":${e+o.armed},"failed":${n+o.failed},"walker":"${fr()}"`),Re();let i;return O.perform(()=>i=fy(r)),await i,{armed:e+o.armed,failed:n+o.failed}},async phase(t){yr(),await Nt(),Mi(!1),Ji(t);let e={seq:yn(),ns:te()};return me("phase",e.ns,`,"phase":${dt()}`),Ht(),Re(),e},async flush(){return await Ru(),yr(),await Nt(),Ht(),Re(),{seq:yn(),ns:te(),dropped:Ql()}},async hurry(){return await Nt(),Ht(),Mi(!0),{seq:yn(),ns:te()}},async stop(){return Zi(),Er(),jr(Ps),await ns(uy)||he("stop","a thread of the app is still inside a hooked call"),Re(),{seq:yn()}},dispose(){sd()||(Script.pin(),Zi(),Er(),jr(Ps),ns().then(()=>{nd(),Re(),Script.unpin()},t=>he("stop",t)))}};async function fy(t){try{let{armed:e}=await tr(()=>(Ms(Tc()),Cu(t,Ir())));me("rearmed",te(),`,"armed":${e}`),Ht()}catch(e){he("rearm",e)}Re()}function jr(t){let e;if(O.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function py(){me("hello",te(),`,"pid":${Process.id},"process":${ne(Kc())},"runtime":"${qt()}","api_level":${jr(Ir)},"agent":"${dy}","wall_ms":${Date.now()}`),Re()}function ju(){recv("ack",({batches:t})=>{Zl(t),ju()})}ju();try{py()}catch(t){he("hello",t)}
