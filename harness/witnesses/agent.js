📦
323741 /src/index.js
✄
var sf=Object.defineProperty;var Zs=(t,e)=>{for(var n in e)sf(t,n,{get:e[n],enumerable:!0})};var qe=[],De=[],Wr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Wr.length;t<e;++t)qe[t]=Wr[t],De[Wr.charCodeAt(t)]=t;De[45]=62;De[95]=63;function af(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function lf(t,e,n){return(e+n)*3/4-n}function Ks(t){let e=af(t),n=e[0],r=e[1],o=new Uint8Array(lf(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=De[t.charCodeAt(a)]<<18|De[t.charCodeAt(a+1)]<<12|De[t.charCodeAt(a+2)]<<6|De[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=De[t.charCodeAt(a)]<<2|De[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=De[t.charCodeAt(a)]<<10|De[t.charCodeAt(a+1)]<<4|De[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function cf(t){return qe[t>>18&63]+qe[t>>12&63]+qe[t>>6&63]+qe[t&63]}function df(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(cf(i))}return r.join("")}function qr(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(df(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(qe[i>>2]+qe[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(qe[i>>10]+qe[i>>4&63]+qe[i<<2&63]+"=")}return r.join("")}function on(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,u=n?o-1:0,p=n?-1:1,f=t[e+u];for(u+=p,i=f&(1<<-d)-1,f>>=-d,d+=a;d>0;)i=i*256+t[e+u],u+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+u],u+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(f?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(f?-1:1)*s*Math.pow(2,i-r)}function Zr(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,u=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,f=r?0:i-1,g=r?1:-1,m=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+u>=1?e+=p/l:e+=p*Math.pow(2,1-u),e*l>=2&&(s++,l/=2),s+u>=d?(a=0,s=d):s+u>=1?(a=(e*l-1)*Math.pow(2,o),s=s+u):(a=e*Math.pow(2,u-1)*Math.pow(2,o),s=0));o>=8;)t[n+f]=a&255,f+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+f]=s&255,f+=g,s/=256,c-=8;t[n+f-g]|=m*128}var pf={INSPECT_MAX_BYTES:50},Kr=2147483647;h.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(h.prototype,"parent",{enumerable:!0,get:function(){if(h.isBuffer(this))return this.buffer}});Object.defineProperty(h.prototype,"offset",{enumerable:!0,get:function(){if(h.isBuffer(this))return this.byteOffset}});function Ye(t){if(t>Kr)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,h.prototype),e}function h(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return eo(t)}return ea(t,e,n)}h.poolSize=8192;function ea(t,e,n){if(typeof t=="string")return hf(t,e);if(ArrayBuffer.isView(t))return gf(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return Yr(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return h.from(r,e,n);let o=_f(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return h.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}h.from=function(t,e,n){return ea(t,e,n)};Object.setPrototypeOf(h.prototype,Uint8Array.prototype);Object.setPrototypeOf(h,Uint8Array);function ta(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function mf(t,e,n){return ta(t),t<=0?Ye(t):e!==void 0?typeof n=="string"?Ye(t).fill(e,n):Ye(t).fill(e):Ye(t)}h.alloc=function(t,e,n){return mf(t,e,n)};function eo(t){return ta(t),Ye(t<0?0:to(t)|0)}h.allocUnsafe=function(t){return eo(t)};h.allocUnsafeSlow=function(t){return eo(t)};function hf(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!h.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=na(t,e)|0,r=Ye(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function Qr(t){let e=t.length<0?0:to(t.length)|0,n=Ye(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function gf(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return Yr(e.buffer,e.byteOffset,e.byteLength)}return Qr(t)}function Yr(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,h.prototype),r}function _f(t){if(h.isBuffer(t)){let e=to(t.length)|0,n=Ye(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?Ye(0):Qr(t);if(t.type==="Buffer"&&Array.isArray(t.data))return Qr(t.data)}function to(t){if(t>=Kr)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+Kr.toString(16)+" bytes");return t|0}h.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==h.prototype};h.compare=function(e,n){if(e instanceof Uint8Array&&(e=h.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=h.from(n,n.offset,n.byteLength)),!h.isBuffer(e)||!h.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};h.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};h.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return h.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=h.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(h.isBuffer(s)||(s=h.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(h.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function na(t,e){if(h.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Xr(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return ua(t).length;default:if(o)return r?-1:Xr(t).length;e=(""+e).toLowerCase(),o=!0}}h.byteLength=na;function vf(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return Cf(this,e,n);case"utf8":case"utf-8":return oa(this,e,n);case"ascii":return kf(this,e,n);case"latin1":case"binary":return If(this,e,n);case"base64":return Nf(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Tf(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}h.prototype._isBuffer=!0;function bt(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}h.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)bt(this,n,n+1);return this};h.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)bt(this,n,n+3),bt(this,n+1,n+2);return this};h.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)bt(this,n,n+7),bt(this,n+1,n+6),bt(this,n+2,n+5),bt(this,n+3,n+4);return this};h.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?oa(this,0,e):vf.apply(this,arguments)};h.prototype.toLocaleString=h.prototype.toString;h.prototype.equals=function(e){if(!h.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:h.compare(this,e)===0};h.prototype.inspect=function(){let e="",n=pf.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};h.prototype[Symbol.for("nodejs.util.inspect.custom")]=h.prototype.inspect;h.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=h.from(e,e.offset,e.byteLength)),!h.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let u=0;u<l;++u)if(c[u]!==d[u]){s=c[u],a=d[u];break}return s<a?-1:a<s?1:0};function ra(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=h.from(e,r)),h.isBuffer(e))return e.length===0?-1:Qs(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):Qs(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function Qs(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,u){return i===1?d[u]:d.readUInt16BE(u*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let u=0;u<a;u++)if(l(t,c+u)!==l(e,u)){d=!1;break}if(d)return c}return-1}h.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};h.prototype.indexOf=function(e,n,r){return ra(this,e,n,r,!0)};h.prototype.lastIndexOf=function(e,n,r){return ra(this,e,n,r,!1)};function bf(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function yf(t,e,n,r){return Fn(Xr(e,t.length-n),t,n,r)}function Ef(t,e,n,r){return Fn(Mf(e),t,n,r)}function wf(t,e,n,r){return Fn(ua(e),t,n,r)}function Sf(t,e,n,r){return Fn(Rf(e,t.length-n),t,n,r)}h.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return bf(this,e,n,r);case"utf8":case"utf-8":return yf(this,e,n,r);case"ascii":case"latin1":case"binary":return Ef(this,e,n,r);case"base64":return wf(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Sf(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};h.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function Nf(t,e,n){return e===0&&n===t.length?qr(t):qr(t.slice(e,n))}function oa(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,u;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(u=(i&31)<<6|l&63,u>127&&(s=u));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(u=(i&15)<<12|(l&63)<<6|c&63,u>2047&&(u<55296||u>57343)&&(s=u));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(u=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,u>65535&&u<1114112&&(s=u))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return xf(r)}var Ys=4096;function xf(t){let e=t.length;if(e<=Ys)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=Ys));return n}function kf(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function If(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function Cf(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=Of[t[i]];return o}function Tf(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}h.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,h.prototype),o};function Ne(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}h.prototype.readUintLE=h.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};h.prototype.readUintBE=h.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};h.prototype.readUint8=h.prototype.readUInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]};h.prototype.readUint16LE=h.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]|this[e+1]<<8};h.prototype.readUint16BE=h.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]<<8|this[e+1]};h.prototype.readUint32LE=h.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};h.prototype.readUint32BE=h.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};h.prototype.readBigUInt64LE=function(e){e=e>>>0,Ot(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&sn(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};h.prototype.readBigUInt64BE=function(e){e=e>>>0,Ot(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&sn(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};h.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};h.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};h.prototype.readInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};h.prototype.readInt16LE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};h.prototype.readInt16BE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};h.prototype.readInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};h.prototype.readInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};h.prototype.readBigInt64LE=function(e){e=e>>>0,Ot(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&sn(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};h.prototype.readBigInt64BE=function(e){e=e>>>0,Ot(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&sn(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};h.prototype.readFloatLE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),on(this,e,!0,23,4)};h.prototype.readFloatBE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),on(this,e,!1,23,4)};h.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),on(this,e,!0,52,8)};h.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),on(this,e,!1,52,8)};function Le(t,e,n,r,o,i){if(!h.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}h.prototype.writeUintLE=h.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Le(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};h.prototype.writeUintBE=h.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Le(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};h.prototype.writeUint8=h.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,1,255,0),this[n]=e&255,n+1};h.prototype.writeUint16LE=h.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};h.prototype.writeUint16BE=h.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};h.prototype.writeUint32LE=h.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};h.prototype.writeUint32BE=h.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function ia(t,e,n,r,o){da(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function sa(t,e,n,r,o){da(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}h.prototype.writeBigUInt64LE=function(e,n=0){return ia(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};h.prototype.writeBigUInt64BE=function(e,n=0){return sa(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};h.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Le(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};h.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Le(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};h.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};h.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};h.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};h.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};h.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Le(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};h.prototype.writeBigInt64LE=function(e,n=0){return ia(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};h.prototype.writeBigInt64BE=function(e,n=0){return sa(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function aa(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function la(t,e,n,r,o){return e=+e,n=n>>>0,o||aa(t,e,n,4,34028234663852886e22,-34028234663852886e22),Zr(t,e,n,r,23,4),n+4}h.prototype.writeFloatLE=function(e,n,r){return la(this,e,n,!0,r)};h.prototype.writeFloatBE=function(e,n,r){return la(this,e,n,!1,r)};function ca(t,e,n,r,o){return e=+e,n=n>>>0,o||aa(t,e,n,8,17976931348623157e292,-17976931348623157e292),Zr(t,e,n,r,52,8),n+8}h.prototype.writeDoubleLE=function(e,n,r){return ca(this,e,n,!0,r)};h.prototype.writeDoubleBE=function(e,n,r){return ca(this,e,n,!1,r)};h.prototype.copy=function(e,n,r,o){if(!h.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};h.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!h.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=h.isBuffer(e)?e:h.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var Rt={};function no(t,e,n){Rt[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}no("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);no("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);no("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=Xs(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=Xs(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function Xs(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function Af(t,e,n){Ot(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&sn(e,t.length-(n+1))}function da(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new Rt.ERR_OUT_OF_RANGE("value",a,t)}Af(r,o,i)}function Ot(t,e){if(typeof t!="number")throw new Rt.ERR_INVALID_ARG_TYPE(e,"number",t)}function sn(t,e,n){throw Math.floor(t)!==t?(Ot(t,n),new Rt.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new Rt.ERR_BUFFER_OUT_OF_BOUNDS:new Rt.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var Lf=/[^+/0-9A-Za-z-_]/g;function Pf(t){if(t=t.split("=")[0],t=t.trim().replace(Lf,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function Xr(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function Mf(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function Rf(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function ua(t){return Ks(Pf(t))}function Fn(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var Of=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var Dt={};Zs(Dt,{ArtMethod:()=>qn,ArtStackVisitor:()=>jo,DVM_JNI_ENV_OFFSET_SELF:()=>Ma,HandleVector:()=>pn,VariableSizedHandleScope:()=>mn,backtrace:()=>Yo,deoptimizeBootImage:()=>ni,deoptimizeEverything:()=>ti,deoptimizeMethod:()=>ei,ensureClassInitialized:()=>om,getAndroidApiLevel:()=>ue,getAndroidVersion:()=>hn,getApi:()=>X,getArtApexVersion:()=>Vo,getArtClassSpec:()=>Ho,getArtFieldSpec:()=>er,getArtMethodSpec:()=>_e,getArtThreadFromEnv:()=>tr,getArtThreadSpec:()=>Ut,makeArtClassLoaderVisitor:()=>Ko,makeArtClassVisitor:()=>Zo,makeMethodMangler:()=>Qo,makeObjectVisitorPredicate:()=>oi,revertGlobalPatches:()=>gn,translateMethod:()=>Qm,withAllArtThreadsSuspended:()=>qo,withRunnableArtThread:()=>Be});var{pageSize:ro,pointerSize:jf}=Process,oo=class{constructor(e){this.sliceSize=e,this.slicesPerPage=ro/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<ro){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),u=o||c.and(a).isNull();if(d&&u)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(ro,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=fa(o.sub(e)),a=fa(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function fa(t){let e=jf===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function io(t){return new oo(t)}function Ce(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var Un={v1_0:805371904,v1_2:805372416},Dn={canTagObjects:1},{pointerSize:Ff}=Process,Uf={exceptions:"propagate"};function Xe(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}Xe.prototype.deallocate=an(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});Xe.prototype.getLoadedClasses=an(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ce("EnvJvmti::getLoadedClasses",r)});Xe.prototype.iterateOverInstancesOfClass=an(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ce("EnvJvmti::iterateOverInstancesOfClass",i)});Xe.prototype.getObjectsWithTags=an(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ce("EnvJvmti::getObjectsWithTags",s)});Xe.prototype.addCapabilities=an(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function an(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*Ff).readPointer(),e,n,Uf));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function et(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function Ie(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function b(t,e){this.handle=t,this.vm=e}var Bn=Process.pointerSize,dt=2,Df=28,Bf=34,Jf=37,$f=40,zf=43,Vf=46,Gf=49,Hf=52,Wf=55,qf=58,Zf=61,Kf=64,Qf=67,Yf=70,Xf=73,ep=76,tp=79,np=82,rp=85,op=88,ip=91,sp=114,ap=117,lp=120,cp=123,dp=126,up=129,fp=132,pp=135,mp=138,hp=141,gp=95,_p=96,vp=97,bp=98,yp=99,Ep=100,wp=101,Sp=102,Np=103,xp=104,kp=105,Ip=106,Cp=107,Tp=108,Ap=109,Lp=110,Pp=111,Mp=112,Rp=145,Op=146,jp=147,Fp=148,Up=149,Dp=150,Bp=151,Jp=152,$p=153,zp=154,Vp=155,Gp=156,Hp=157,Wp=158,qp=159,Zp=160,Kp=161,Qp=162,Yp={pointer:Bf,uint8:Jf,int8:$f,uint16:zf,int16:Vf,int32:Gf,int64:Hf,float:Wf,double:qf,void:Zf},Xp={pointer:Kf,uint8:Qf,int8:Yf,uint16:Xf,int16:ep,int32:tp,int64:np,float:rp,double:op,void:ip},e0={pointer:sp,uint8:ap,int8:lp,uint16:cp,int16:dp,int32:up,int64:fp,float:pp,double:mp,void:hp},t0={pointer:gp,uint8:_p,int8:vp,uint16:bp,int16:yp,int32:Ep,int64:wp,float:Sp,double:Np},n0={pointer:xp,uint8:kp,int8:Ip,uint16:Cp,int16:Tp,int32:Ap,int64:Lp,float:Pp,double:Mp},r0={pointer:Rp,uint8:Op,int8:jp,uint16:Fp,int16:Up,int32:Dp,int64:Bp,float:Jp,double:$p},o0={pointer:zp,uint8:Vp,int8:Gp,uint16:Hp,int16:Wp,int32:qp,int64:Zp,float:Kp,double:Qp},ma={exceptions:"propagate"},so=null,vo=[];b.dispose=function(t){vo.forEach(t.deleteGlobalRef,t),vo=[]};function yt(t){return vo.push(t),t}function Jn(t){return so===null&&(so=t.handle.readPointer()),so}function R(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(Jn(this).add(t*Bn).readPointer(),e,n,ma));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}b.prototype.getVersion=R(4,"int32",["pointer"],function(t){return t(this.handle)});b.prototype.findClass=R(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});b.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,i0(this.vm,e)),o};function i0(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}b.prototype.fromReflectedMethod=R(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.fromReflectedField=R(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.toReflectedMethod=R(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getSuperclass=R(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isAssignableFrom=R(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.toReflectedField=R(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.throw=R(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.exceptionOccurred=R(15,"pointer",["pointer"],function(t){return t(this.handle)});b.prototype.exceptionDescribe=R(16,"void",["pointer"],function(t){t(this.handle)});b.prototype.exceptionClear=R(17,"void",["pointer"],function(t){t(this.handle)});b.prototype.pushLocalFrame=R(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.popLocalFrame=R(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newGlobalRef=R(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.deleteGlobalRef=R(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.deleteLocalRef=R(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.isSameObject=R(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.newLocalRef=R(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.allocObject=R(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectClass=R(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isInstanceOf=R(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.getMethodId=R(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getFieldId=R(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getIntField=R(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStaticMethodId=R(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticFieldId=R(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticIntField=R(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStringLength=R(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getStringChars=R(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringChars=R(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.newStringUtf=R(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});b.prototype.getStringUtfChars=R(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringUtfChars=R(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.getArrayLength=R(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newObjectArray=R(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getObjectArrayElement=R(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});b.prototype.setObjectArrayElement=R(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});b.prototype.newBooleanArray=R(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newByteArray=R(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newCharArray=R(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newShortArray=R(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newIntArray=R(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newLongArray=R(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newFloatArray=R(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newDoubleArray=R(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.getBooleanArrayElements=R(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getByteArrayElements=R(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getCharArrayElements=R(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getShortArrayElements=R(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getIntArrayElements=R(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getLongArrayElements=R(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getFloatArrayElements=R(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getDoubleArrayElements=R(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseBooleanArrayElements=R(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,dt)});b.prototype.releaseByteArrayElements=R(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,dt)});b.prototype.releaseCharArrayElements=R(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,dt)});b.prototype.releaseShortArrayElements=R(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,dt)});b.prototype.releaseIntArrayElements=R(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,dt)});b.prototype.releaseLongArrayElements=R(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,dt)});b.prototype.releaseFloatArrayElements=R(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,dt)});b.prototype.releaseDoubleArrayElements=R(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,dt)});b.prototype.getByteArrayRegion=R(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setBooleanArrayRegion=R(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setByteArrayRegion=R(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setCharArrayRegion=R(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setShortArrayRegion=R(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setIntArrayRegion=R(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setLongArrayRegion=R(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setFloatArrayRegion=R(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setDoubleArrayRegion=R(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.registerNatives=R(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.monitorEnter=R(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.monitorExit=R(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getDirectBufferAddress=R(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectRefType=R(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var pa=new Map;function $n(t,e,n,r){return yo(this,"p",a0,t,e,n,r)}function bo(t,e,n,r){return yo(this,"v",l0,t,e,n,r)}function s0(t,e,n,r){return yo(this,"n",c0,t,e,n,r)}function yo(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=pa.get(a);return l===void 0&&(l=n(t,r,o,i,ma),pa.set(a,l)),l}function a0(t,e,n,r,o){return new NativeFunction(Jn(t).add(e*Bn).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function l0(t,e,n,r,o){return new NativeFunction(Jn(t).add(e*Bn).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function c0(t,e,n,r,o){return new NativeFunction(Jn(t).add(e*Bn).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}b.prototype.constructor=function(t,e){return bo.call(this,Df,"pointer",t,e)};b.prototype.vaMethod=function(t,e,n){let r=Yp[t];if(r===void 0)throw new Error("Unsupported type: "+t);return bo.call(this,r,t,e,n)};b.prototype.nonvirtualVaMethod=function(t,e,n){let r=Xp[t];if(r===void 0)throw new Error("Unsupported type: "+t);return s0.call(this,r,t,e,n)};b.prototype.staticVaMethod=function(t,e,n){let r=e0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return bo.call(this,r,t,e,n)};b.prototype.getField=function(t){let e=t0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return $n.call(this,e,t,[])};b.prototype.getStaticField=function(t){let e=r0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return $n.call(this,e,t,[])};b.prototype.setField=function(t){let e=n0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return $n.call(this,e,"void",[t])};b.prototype.setStaticField=function(t){let e=o0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return $n.call(this,e,"void",[t])};var ao=null;b.prototype.javaLangClass=function(){if(ao===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);ao={handle:yt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return ao};var lo=null;b.prototype.javaLangObject=function(){if(lo===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);lo={handle:yt(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return lo};var co=null;b.prototype.javaLangReflectConstructor=function(){if(co===null){let t=this.findClass("java/lang/reflect/Constructor");try{co={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return co};var uo=null;b.prototype.javaLangReflectMethod=function(){if(uo===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);uo={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return uo};var fo=null;b.prototype.javaLangReflectField=function(){if(fo===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);fo={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return fo};var po=null;b.prototype.javaLangReflectTypeVariable=function(){if(po===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);po={handle:yt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return po};var mo=null;b.prototype.javaLangReflectWildcardType=function(){if(mo===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);mo={handle:yt(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return mo};var ho=null;b.prototype.javaLangReflectGenericArrayType=function(){if(ho===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{ho={handle:yt(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return ho};var go=null;b.prototype.javaLangReflectParameterizedType=function(){if(go===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);go={handle:yt(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return go};var _o=null;b.prototype.javaLangString=function(){if(_o===null){let t=this.findClass("java/lang/String");try{_o={handle:yt(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return _o};b.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};b.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};b.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};b.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};b.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};b.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};b.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var ha=65542,jt=Process.pointerSize,Eo=Process.getCurrentThreadId(),Et=new Map,ln=new Map;function Ze(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*jt).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*jt).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*jt).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),u=d!==null;u||(d=this.attachCurrentThread(),Et.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===Eo;if(p||this.unlink(l),!u&&!p){let f=Et.get(l);Et.delete(l),f&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(jt);return Ce("VM::AttachCurrentThread",n(e,a,NULL)),new b(a.readPointer(),this)},this.detachCurrentThread=function(){Ce("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();Et.has(a)&&Et.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(jt),c=o(e,l,ha);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ce("VM::GetEnv",c),new b(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(ha);return a===null?null:new b(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(jt);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=ln.get(a);c===void 0?ln.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=ln.get(a);l[1]===1?ln.delete(a):l[1]--};function s(a){let l=ln.get(a);return l===void 0?null:l[0]}i.call(this)}Ze.dispose=function(t){Et.get(Eo)===!0&&(Et.delete(Eo),t.detachCurrentThread())};var d0=4,w=Process.pointerSize,{readU32:u0,readPointer:f0,writeU32:p0,writePointer:m0}=NativePointer.prototype,h0=1,g0=8,_0=16,Hn=256,v0=524288,b0=2097152,Pa=1073741824,y0=524288,E0=134217728,ga=1048576,w0=2097152,S0=268435456,N0=268435456,x0=0,Po=3,Mo=5,zo=ptr(1).not(),k0=2147467263,I0=4294963200,Xn=17*w,C0=18*w,Ma=12,T0=112,A0=116,L0=0,So=56,_a=4,P0=8,M0=10,R0=12,O0=14,j0=28,F0=36,U0=0,D0=1,B0=2,J0=3,$0=4,z0=5,V0=6,G0=7,va=2147483648,H0=28,fn=3*w,W0=3*w,q0=1,Z0=1,Ra=Ie(sm),K0=Ie(bm),_e=Ie(Em),Ut=Ie(wm),Q0=Ie(Sm),Y0=Ie(Pm),hn=Ie(Im),Oa=Ie(Cm),ue=Ie(Tm),Vo=Ie(Am),X0=Ie(jm),em=Process.arch==="ia32"?Eh:yh,de={exceptions:"propagate"},cn={},No=null,xo=null,ja=null,we=null,Go=[],Wn=new Map,Fa=[],ko=null,ba=0,ya=!1,Ea=!1,dn=null,tm=[],Io=null,zn=null;function X(){return No===null&&(No=nm()),No}function nm(){let t=Process.enumerateModules().filter(f=>/^lib(art|dvm).so$/.test(f.name)).filter(f=>!/\/system\/fake-libs/.test(f.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(f){let{module:g}=this,m=g.findExportByName(f);return m===null&&(m=g.findSymbolByName(f)),m},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(f){this.artInterpreterToCompiledCodeBridge=f},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],de)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],de)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(f){let g;ue()>=26?g=em(f,["pointer","pointer"]):g=new NativeFunction(f,"pointer",["pointer","pointer"],de),this["art::JavaVMExt::DecodeGlobal"]=function(m,_,v){return g(m,v)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(f){let g=new NativeFunction(f,"void",["pointer"],de);this["art::ThreadList::SuspendAll"]=function(m,_,v){return g(m)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer"],de);this["art::ClassLinker::VisitClasses"]=function(m,_){g(m,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer","bool","int","pointer"],de);this["art::gc::Heap::GetInstances"]=function(m,_,v,y,E){g(m,_,v,0,y,E)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(f){this["art::StackVisitor::DescribeLocation"]=Gn(f,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(f){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=Om(f)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(f){this["art::mirror::Class::GetDescriptor"]=f},_ZN3art6mirror5Class11GetLocationEv:function(f){this["art::mirror::Class::GetLocation"]=Gn(f,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(f){this["art::ArtMethod::PrettyMethod"]=Gn(f,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(f){this["art::ArtMethod::PrettyMethodNullSafe"]=Gn(f,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(f){this["art::mirror::Object::Clone"]=new NativeFunction(f,"pointer",["pointer","pointer"],de)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","pointer"],de);this["art::mirror::Object::Clone"]=function(m,_){let v=NULL;return g(m,_,v)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","uint"],de);this["art::mirror::Object::Clone"]=function(m,_){return g(m,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(f){let g=new NativeFunction(f,"void",["pointer"],de);this["art::Instrumentation::DeoptimizeEverything"]=function(m,_){g(m)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(f){this.isJdwpStarted=()=>!f.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(f){this.isDebuggerActive=()=>!!f.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(f){this.gDvmJni=f},gDvm:function(f){this.gDvm=f}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[f,g]of Object.entries(s)){let m=o.find(f);m!==null?typeof g=="function"?g.call(o,m):o[g[0]]=new NativeFunction(m,g[1],g[2],de):l.has(f)||c.push(f)}for(let[f,g]of Object.entries(a)){let m=o.find(f);m!==null?g.call(o,m):l.has(f)||c.push(f)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(w),u=Memory.alloc(d0);if(Ce("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,u)),u.readInt()===0)return null;if(o.vm=d.readPointer(),r){let f=ue(),g;f>=27?g=33554432:f>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let m=o.vm.add(w).readPointer();o.artRuntime=m;let _=Ra(o),v=_.offset,y=v.instrumentation;o.artInstrumentation=y!==null?m.add(y):null,Vo()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=m.add(v.heap).readPointer(),o.artThreadList=m.add(v.threadList).readPointer();let N=m.add(v.classLinker).readPointer(),j=ym(m,_).offset,J=N.add(j.quickResolutionTrampoline).readPointer(),F=N.add(j.quickImtConflictTrampoline).readPointer(),U=N.add(j.quickGenericJniTrampoline).readPointer(),S=N.add(j.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:N,quickResolutionTrampoline:J,quickImtConflictTrampoline:F,quickGenericJniTrampoline:U,quickToInterpreterBridgeTrampoline:S};let M=new Ze(o);o.artQuickGenericJniTrampoline=Co(U,M),o.artQuickToInterpreterBridge=Co(S,M),o.artQuickResolutionTrampoline=Co(J,M),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=mh(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=hh(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),we=Dm(o,M),bh(o);let B=null;Object.defineProperty(o,"jvmti",{get(){return B===null&&(B=[rm(M,this.artRuntime)]),B[0]}})}let p=e.enumerateImports().filter(f=>f.name.indexOf("_Z")===0).reduce((f,g)=>(f[g.name]=g.address,f),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],de),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],de),ja=r?Do:Bo,o}function rm(t,e){let n=null;return t.perform(()=>{let r=X().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(w);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=Un.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new Xe(l,t);let c=Memory.alloc(8);c.writeU64(Dn.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function om(t,e){X().flavor==="art"&&t.getClassName(e)}function im(t){return{offset:w===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function sm(t){let e=t.vm,n=t.artRuntime,r=w===4?200:384,o=r+100*w,i=ue(),s=Oa(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=w)if(n.add(d).readPointer().equals(e)){let p,f=null;i>=33||s==="Tiramisu"||a?(p=[d-4*w],f=d-w):i>=30||s==="R"?(p=[d-3*w,d-4*w],f=d-w):i>=29?p=[d-2*w]:i>=27?p=[d-fn-3*w]:p=[d-fn-2*w];for(let g of p){let m=g-w,_=m-w,v;a?v=_-9*w:i>=24?v=_-8*w:i>=23?v=_-7*w:v=_-4*w;let y={offset:{heap:v,threadList:_,internTable:m,classLinker:g,jniIdManager:f}};if(Ua(n,y)!==null){l=y;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=Vo()>=36e7;return l.offset.instrumentation=c?fm(t):lm(t),l.offset.jniIdsIndirection=gm(t),l}var am={ia32:wa,x64:wa,arm:cm,arm64:dm};function lm(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:et(e,am[Process.arch],{limit:30})}function wa(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function cm(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function dm(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var um={ia32:Sa,x64:Sa,arm:pm,arm64:mm};function fm(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:et(e,um[Process.arch],{limit:30})}function Sa(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function pm(t){return null}function mm(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var hm={ia32:Na,x64:Na,arm:_m,arm64:vm};function gm(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=et(e,hm[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function Na(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function _m(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function vm(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function bm(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${w}-${ue()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function ym(t,e){let n=Ua(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function Ua(t,e){if(xo!==null)return xo;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=w===4?100:200,a=s+100*w,l=ue(),c=null;for(let d=s;d!==a;d+=w)if(o.add(d).readPointer().equals(i)){let p;l>=30||Oa()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let f=d+p*w,g;l>=23?g=f-2*w:g=f-3*w,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:f-w,quickGenericJniTrampoline:f,quickToInterpreterBridgeTrampoline:f+w}};break}return c!==null&&(xo=c),c}function Ho(t){let n=null;return t.perform(r=>{let o=er(t),i=_e(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:w,artArrayEntrySize:i.size,artArrayMax:100},l=(p,f,g)=>{let m=p.add(f).readPointer();if(m.isNull())return null;let _=g===4?m.readU32():m.readU64().valueOf();return _<=0?null:{length:_,data:m.add(g)}},c=(p,f,g,m)=>{try{let _=l(p,f,m.artArrayLengthSize);if(_===null)return!1;let v=Math.min(_.length,m.artArrayMax);for(let y=0;y!==v;y++)if(_.data.add(y*m.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),u=r.newGlobalRef(d);try{let p;Be(t,r,U=>{p=X()["art::JavaVMExt::DecodeGlobal"](t,U,u)});let f=Ia(r.getFieldId(u,"name","Ljava/lang/String;")),g=Ia(r.getStaticFieldId(u,"MAX_PRIORITY","I")),m=-1,_=-1;for(let U=0;U!==256;U+=4)m===-1&&c(p,U,g,s)&&(m=U),_===-1&&c(p,U,f,s)&&(_=U);if(_===-1||m===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let v=_!==m?m:0,y=_,E=-1,N=Xo(r.getMethodId(u,"getName","()Ljava/lang/String;"));for(let U=0;U!==256;U+=4)E===-1&&c(p,U,N,a)&&(E=U);if(E===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let j=-1,F=l(p,E,a.artArrayLengthSize).length;for(let U=E;U!==256;U+=4)if(p.add(U).readU16()===F){j=U;break}if(j===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:y,methods:E,sfields:v,copiedMethodsOffset:j}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(u)}}),n}function Em(t){let e=X(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=Xo(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=ue(),d=c<=21?8:w,u=h0|g0|_0|Hn,p=~(Pa|S0|w0)>>>0,f=null,g=null,m=2;for(let y=0;y!==64&&m!==0;y+=4){let E=i.add(y);if(f===null){let N=E.readPointer();N.compare(a)>=0&&N.compare(l)<0&&(f=y,m--)}g===null&&(E.readU32()&p)===u&&(g=y,m--)}if(m!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=f+d;n={size:c<=21?_+32:_+w,offset:{jniCode:f,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=f-d)}),n}function er(t){let e=ue();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function wm(t){let e=ue(),n;return t.perform(r=>{let o=tr(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,u=null;for(let p=144;p!==256;p+=w)if(o.add(p).readPointer().equals(i)){a=p-6*w,d=p-4*w,u=p+2*w,e<=22&&(a-=w,s=a-w-9*8-3*4,l=p+6*w,d-=w,u-=w),c=p+9*w,e<=22&&(c+=2*w+4,w===8&&(c+=4)),e>=23&&(c+=w);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:u}}}),n}function Sm(){return ue()>=23?{offset:{topQuickFrame:0,link:w}}:{offset:{topQuickFrame:2*w,link:0}}}var Nm={ia32:xa,x64:xa,arm:xm,arm64:km};function Co(t,e){let n;return e.perform(r=>{let o=tr(r),i=Nm[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function xa(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function xm(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function km(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function tr(t){return t.handle.add(w).readPointer()}function Im(){return Wo("ro.build.version.release")}function Cm(){return Wo("ro.build.version.codename")}function Tm(){return parseInt(Wo("ro.build.version.sdk"),10)}function Am(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):ka()}catch{return ka()}}function ka(){return ue()*1e7}var To=null,Lm=92;function Wo(t){To===null&&(To=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],de));let e=Memory.alloc(Lm);return To(Memory.allocUtf8String(t),e),e.readUtf8String()}function Be(t,e,n){let r=Y0(t,e),o=tr(e).toString();if(cn[o]=n,r(e.handle),cn[o]!==void 0)throw delete cn[o],new Error("Unable to perform state transition; please file a bug")}function Pm(t,e){let n=new NativeCallback(Mm,"void",["pointer"]);return Ja(t,e,n)}function Mm(t){let e=t.toString(),n=cn[e];delete cn[e],n(t)}function qo(t){let e=X(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var Ro=class{constructor(e){let n=Memory.alloc(4*w),r=n.add(w);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*w).writePointer(o),this.handle=n,this._onVisit=o}};function Zo(t){return X()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new Ro(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var Oo=class{constructor(e){let n=Memory.alloc(4*w),r=n.add(w);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*w).writePointer(o),this.handle=n,this._onVisit=o}};function Ko(t){return new Oo(t)}var Rm={"include-inlined-frames":0,"skip-inlined-frames":1},jo=class{constructor(e,n,r,o=0,i=!0){let s=X(),a=512,l=3*w,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,Rm[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let u=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*w).writePointer(u),this.handle=c,this._onVisitFrame=u;let p=c.add(w===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(w),this._curQuickFramePc=p.add(2*w),this._curOatQuickMethodHeader=p.add(3*w),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){X()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new qn(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new Qn;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},qn=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new Qn;return X()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function Om(t){return function(e){let n=Memory.alloc(12);return X0(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function jm(t){let e=NULL;switch(Process.arch){case"ia32":e=Ft(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Ft(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Ft(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Ft(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],de)}var Fm={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},Fo={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Ft(t,e){ko===null&&(ko=Memory.alloc(Process.pageSize));let n=ko.add(ba),r=Process.arch,o=Fo[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),ba+=t,r==="arm"?n.or(1):n}function Um(t,e){Bm(e),Gm(e)}function Dm(t,e){let n=Ut(e).offset,r=Q0().offset,o=`
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
`,i=8,s=w,a=w,l=w,d=Memory.alloc(i+s+a+l),u=d.add(i),p=u.add(s),f=p.add(a),g=t.find(w===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),m=new CModule(o,{lock:d,methods:u,replacements:p,last_seen_art_method:f,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:m,replacedMethods:{isReplacement:new NativeFunction(m.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(m.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(m.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(m.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(m.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(m.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:m.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:m.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:m.on_art_method_get_oat_quick_method_header,prettyMethod:m.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:m.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:m.on_leave_gc_concurrent_copying_copying_phase}}}}}function Bm(t){Ea||(Ea=!0,Jm(t),$m(),zm(),Vm())}function Jm(t){let e=X();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new Kn(r);o.activate(t),Fa.push(o)})}function $m(){let t=X(),e=ue(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,we.hooks.Interpreter.doCall)}function zm(){let t=X(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=_e(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){we.replacedMethods.synchronize(i,r,o)}})}function Vm(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=X(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=_e(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){we.replacedMethods.synchronize(c,a,l)});return}}function Gm(t){if(ya)return;if(ya=!0,!Wm()){let{getOatQuickMethodHeaderImpl:i}=we;if(i===null)return;try{Interceptor.replace(i,we.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=ue(),n=null,r=X();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,we.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,we.hooks.Gc.runFlip)}var Hm={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:Ao},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:Ao},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:Ao}],instrument:Zm},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:Lo},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:Lo},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:Lo}],instrument:Km}};function Ao({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,u;return a.mnemonic==="beq"?(d=c,u=l):(d=l,u=c),et(d.or(1),p,{limit:3});function p(f){let{mnemonic:g}=f;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:m,disp:_}=f.operands[1].value;return m===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:u}}:null}}function Lo({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),et(c,u,{limit:3});function u(p){if(p.mnemonic!=="ldr")return null;let{base:f,disp:g}=p.operands[1].value;return f===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function Wm(){if(ue()<31)return!1;let t=Hm[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=qm})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of X().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function qm(){return{}}var Zn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function Zm({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let u=["r0","r1","r2","r3"];l.putPushRegs(u),l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(u);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let f=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),Go.push(new Zn(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function Km({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],u=d.length;for(let g=0;g!==u;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=u-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,f=p.address.equals(i.whenRegularMethod);l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),Go.push(new Zn(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function Qo(t){return new ja(t)}function Qm(t){return we.replacedMethods.translate(t)}function Yo(t,e={}){let{limit:n=16}=e,r=t.getEnv();return dn===null&&(dn=Ym(t,r)),dn.backtrace(r,n)}function Ym(t,e){let n=X(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:we.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],de),s=new NativeFunction(o._destroy,"void",["pointer"],de),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=Ja(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,f)=>{let g=i(p,f),m=new Uo(g);return Script.bindWeak(m,u.bind(null,g)),m};function u(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var Uo=class{constructor(e){this.handle=e}get id(){return dn.getId(this.handle)}get frames(){return dn.getFrames(this.handle)}};function gn(){Wn.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),Wn.clear();for(let t of Fa.splice(0))t.deactivate();for(let t of Go.splice(0))t.revert()}function Xo(t){return Da(t,"art::jni::JniIdManager::DecodeMethodId")}function Ia(t){return Da(t,"art::jni::JniIdManager::DecodeFieldId")}function Da(t,e){let n=X(),r=Ra(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==x0){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var Xm={ia32:eh,x64:th,arm:nh,arm64:rh};function eh(t,e,n,r,o){let i=Ut(o).offset,s=_e(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(u),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function th(t,e,n,r,o){let i=Ut(o).offset,s=_e(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(u),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function nh(t,e,n,r,o){let i=_e(o).offset,s=e.and(zo),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),u=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(u),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function rh(t,e,n,{availableScratchRegs:r},o){let i=_e(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var oh={ia32:Ca,x64:Ca,arm:ih,arm64:sh};function Ca(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function ih(t,e,n){let r=t.and(zo);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function sh(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var ah={ia32:5,x64:16,arm:8,arm64:16},Kn=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(zo):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=Fo[Process.arch],o=Fm[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),u=new Set(c),{read:p,written:f}=a.input.regsAccessed;for(let g of[p,f])for(let m of g){let _;m.startsWith("w")?_="x"+m.substring(1):_=m,u.delete(_)}if(u.size===0)break;l=d,c=u}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){zn===null&&(zn=io(w===4?128:256));let e=ah[Process.arch],n,r,o=1,i={};if(w===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=k0):Process.arch==="arm64"&&(n=8,s=I0,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=zn.allocateSlice(r,o),i}_destroyTrampoline(){zn.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=Xm[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=oh[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=Fo[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function lh(t){let e=X(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var Do=class{constructor(e){let n=Xo(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=Ta(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&N0)!==0&&ch()){let f=this.originalMethod.jniCode;this.hookedMethodId=f.add(2*w).readPointer(),this.originalMethod=Ta(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=uh(c,o);this.replacementMethodId=d,Vn(d,{jniCode:e,accessFlags:(l&~(b0|v0|ga)|Hn|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let u=Pa|E0|ga;(l&Hn)===0&&(u|=y0),Vn(c,{accessFlags:(l&~u|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&Vn(c,{quickCode:i.artQuickToInterpreterBridge},o),!lh(p)){let f=new Kn(p);f.activate(o),this.interceptor=f}we.replacedMethods.set(c,d),Um(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;Vn(n,this.originalMethod,e),we.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function ch(){return ue()<28}function Ta(t,e){let r=_e(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?u0:f0;return o[i]=l.call(a),o},{})}function Vn(t,e,n){let o=_e(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?p0:m0).call(a,e[i])})}var Bo=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,So);let a=r.reduce((p,f)=>p+f.size,0);n&&a++;let l=(s.add(_a).readU32()|Hn)>>>0,c=a,d=0,u=a;s.add(_a).writeU32(l),s.add(M0).writeU16(c),s.add(R0).writeU16(d),s.add(O0).writeU16(u),s.add(F0).writeU32(dh(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,So)}resolveTarget(e,n,r,o){let i=r.handle.add(Ma).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(L0).readPointer():a=s;let l=a.toString(16),c=Wn.get(l);if(c===void 0){let p=a.add(A0),f=a.add(T0),g=p.readPointer(),m=f.readS32(),_=m*w,v=Memory.alloc(2*_);Memory.copy(v,g,_),p.writePointer(v),c={classObject:a,vtablePtr:p,vtableCountPtr:f,vtable:g,vtableCount:m,shadowVtable:v,shadowVtableCount:m,targetMethods:new Map},Wn.set(l,c)}let d=this.methodId.toString(16),u=c.targetMethods.get(d);if(u===void 0){u=Memory.dup(this.originalMethod,So);let p=c.shadowVtableCount++;c.shadowVtable.add(p*w).writePointer(u),u.add(P0).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,u)}return u}};function dh(t){if(Process.arch!=="ia32")return va;let e=t.add(j0).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return va;let n;switch(e[0]){case"V":n=U0;break;case"F":n=D0;break;case"D":n=B0;break;case"J":n=J0;break;case"Z":case"B":n=G0;break;case"C":n=V0;break;case"S":n=z0;break;default:n=$0;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<H0|r}function uh(t,e){let n=X();if(ue()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,_e(e).size)}function ei(t,e,n){Ba(t,e,Mo,n)}function ti(t,e){Ba(t,e,Po)}function ni(t,e){let n=X();if(ue()<26)throw new Error("This API is only available on Android >= 8.0");Be(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function Ba(t,e,n,r){let o=X();if(ue()<24)throw new Error("This API is only available on Android >= 7.0");Be(t,e,i=>{if(ue()<30){if(!o.isJdwpStarted()){let a=fh(o);tm.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+w);switch(s.writeU32(n),n){case Po:break;case Mo:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(K0().offset.deoptimizationEnabled).readU8()||a(s)),n){case Po:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case Mo:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var Jo=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=Aa(),i=Aa();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function fh(t){let e=new Jo;t["art::Dbg::SetJdwpAllowed"](1);let n=ph();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function ph(){let t=ue()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+fn+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(fn).writeU16(i),a}function Aa(){Io===null&&(Io=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(Io(q0,Z0,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function mh(t){let e=im().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function hh(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var gh={ia32:La,x64:La,arm:_h,arm64:vh};function Ja(t,e,n){let r=X(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(Xn).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(C0).readPointer();let c=gh[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,u=Ut(t).offset,p=u.exception,f=new Set,g=u.isExceptionReportedToInstrumentation;g!==null&&f.add(g);let m=u.throwLocation;m!==null&&(f.add(m),f.add(m+w),f.add(m+2*w));let _=65536,v=Memory.alloc(_);return Memory.patchCode(v,_,y=>{d=c(y,v,i,a,p,f,n)}),d._code=v,d._callback=n,d}function La(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let m=c.shift();if(Object.values(a).some(({begin:j,end:J})=>m.compare(j)>=0&&m.compare(J)<0))continue;let v=m.toString(),y={begin:m},E=null,N=!1;do{if(m.equals(r)){N=!0;break}let j=Instruction.parse(m);E=j;let J=a[j.address.toString()];if(J!==void 0){delete a[J.begin.toString()],a[v]=J,J.begin=y.begin,y=null;break}let F=null;switch(j.mnemonic){case"jmp":F=ptr(j.operands[0].value),N=!0;break;case"je":case"jg":case"jle":case"jne":case"js":F=ptr(j.operands[0].value);break;case"ret":N=!0;break}F!==null&&(l.add(F.toString()),c.push(F),c.sort((U,S)=>U.compare(S))),m=j.next}while(!N);y!==null&&(y.end=E.address.add(E.size),a[v]=y)}let d=Object.keys(a).map(m=>a[m]);d.sort((m,_)=>m.begin.compare(_.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new X86Writer(t,{pc:e}),f=!1,g=null;return d.forEach(m=>{let _=m.end.sub(m.begin).toInt32(),v=new X86Relocator(m.begin,p),y;for(;(y=v.readOne())!==0;){let E=v.input,{mnemonic:N}=E,j=E.address.toString();l.has(j)&&p.putLabel(j);let J=!0;switch(N){case"jmp":p.putJmpNearLabel(Pe(E.operands[0])),J=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(N,Pe(E.operands[0]),"no-hint"),J=!1;break;case"mov":{let[F,U]=E.operands;if(F.type==="mem"&&U.type==="imm"){let S=F.value,M=S.disp;if(M===o&&U.value.valueOf()===0){if(g=S.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),w===4)p.putAndRegU32("esp",4294967280);else{let B=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(B,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",B)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),f=!0,J=!1}else i.has(M)&&S.base===g&&(J=!1)}break}case"call":{let F=E.operands[0];F.type==="mem"&&F.value.disp===Xn&&(w===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),f=!0,J=!1);break}}if(J?v.writeAll():v.skipOne(),y===_)break}v.dispose()}),p.dispose(),f||ri(),new NativeFunction(e,"void",["pointer"],de)}function _h(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let v=d.shift();if(Object.values(a).some(({begin:M,end:B})=>v.compare(M)>=0&&v.compare(B)<0))continue;let E=v.and(c),N=E.toString(),j=v.and(1),J={begin:E},F=null,U=!1,S=0;do{if(v.equals(r)){U=!0;break}let M=Instruction.parse(v),{mnemonic:B}=M;F=M;let $=v.and(c).toString(),H=a[$];if(H!==void 0){delete a[H.begin.toString()],a[N]=H,H.begin=J.begin,J=null;break}let q=S===0,G=null;switch(B){case"b":G=ptr(M.operands[0].value),U=q;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":G=ptr(M.operands[0].value);break;case"cbz":case"cbnz":G=ptr(M.operands[1].value);break;case"pop.w":q&&(U=M.operands.filter(Q=>Q.value==="pc").length===1);break}switch(B){case"it":S=1;break;case"itt":S=2;break;case"ittt":S=3;break;case"itttt":S=4;break;default:S>0&&S--;break}G!==null&&(l.add(G.toString()),d.push(G.or(j)),d.sort((Q,ve)=>Q.compare(ve))),v=M.next}while(!U);J!==null&&(J.end=F.address.add(F.size),a[N]=J)}let u=Object.keys(a).map(v=>a[v]);u.sort((v,y)=>v.begin.compare(y.begin));let p=a[n.and(c).toString()];u.splice(u.indexOf(p),1),u.unshift(p);let f=new ThumbWriter(t,{pc:e}),g=!1,m=null,_=null;return u.forEach(v=>{let y=new ThumbRelocator(v.begin,f),E=v.begin,N=v.end,j=0;do{if(y.readOne()===0)throw new Error("Unexpected end of block");let F=y.input;E=F.address,j=F.size;let{mnemonic:U}=F,S=E.toString();l.has(S)&&f.putLabel(S);let M=!0;switch(U){case"b":f.putBLabel(Pe(F.operands[0])),M=!1;break;case"beq.w":f.putBCondLabelWide("eq",Pe(F.operands[0])),M=!1;break;case"bne.w":f.putBCondLabelWide("ne",Pe(F.operands[0])),M=!1;break;case"beq":case"bne":case"bgt":f.putBCondLabelWide(U.substr(1),Pe(F.operands[0])),M=!1;break;case"cbz":{let B=F.operands;f.putCbzRegLabel(B[0].value,Pe(B[1])),M=!1;break}case"cbnz":{let B=F.operands;f.putCbnzRegLabel(B[0].value,Pe(B[1])),M=!1;break}case"str":case"str.w":{let B=F.operands[1].value,x=B.disp;if(x===o){m=B.base;let $=m!=="r4"?"r4":"r5",H=["r0","r1","r2","r3",$,"r9","r12","lr"];f.putPushRegs(H),f.putMrsRegReg($,"apsr-nzcvq"),f.putCallAddressWithArguments(s,[m]),f.putMsrRegReg("apsr-nzcvq",$),f.putPopRegs(H),g=!0,M=!1}else i.has(x)&&B.base===m&&(M=!1);break}case"ldr":{let[B,x]=F.operands;if(x.type==="mem"){let $=x.value;$.base[0]==="r"&&$.disp===Xn&&(_=B.value)}break}case"blx":F.operands[0].value===_&&(f.putLdrRegRegOffset("r0","r0",4),f.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,M=!1);break}M?y.writeAll():y.skipOne()}while(!E.add(j).equals(N));y.dispose()}),f.dispose(),g||ri(),new NativeFunction(e.or(1),"void",["pointer"],de)}function vh(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let v=c.shift();if(Object.values(a).some(({begin:F,end:U})=>v.compare(F)>=0&&v.compare(U)<0))continue;let E=v.toString(),N={begin:v},j=null,J=!1;do{if(v.equals(r)){J=!0;break}let F;try{F=Instruction.parse(v)}catch(M){if(v.readU32()===0){J=!0;break}else throw M}j=F;let U=a[F.address.toString()];if(U!==void 0){delete a[U.begin.toString()],a[E]=U,U.begin=N.begin,N=null;break}let S=null;switch(F.mnemonic){case"b":S=ptr(F.operands[0].value),J=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":S=ptr(F.operands[0].value);break;case"cbz":case"cbnz":S=ptr(F.operands[1].value);break;case"tbz":case"tbnz":S=ptr(F.operands[2].value);break;case"ret":J=!0;break}S!==null&&(l.add(S.toString()),c.push(S),c.sort((M,B)=>M.compare(B))),v=F.next}while(!J);N!==null&&(N.end=j.address.add(j.size),a[E]=N)}let d=Object.keys(a).map(v=>a[v]);d.sort((v,y)=>v.begin.compare(y.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let f=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,m=null,_=null;return d.forEach(v=>{let y=v.end.sub(v.begin).toInt32(),E=new Arm64Relocator(v.begin,p),N;for(;(N=E.readOne())!==0;){let j=E.input,{mnemonic:J}=j,F=j.address.toString();l.has(F)&&p.putLabel(F);let U=!0;switch(J){case"b":p.putBLabel(Pe(j.operands[0])),U=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(J.substr(2),Pe(j.operands[0])),U=!1;break;case"cbz":{let S=j.operands;p.putCbzRegLabel(S[0].value,Pe(S[1])),U=!1;break}case"cbnz":{let S=j.operands;p.putCbnzRegLabel(S[0].value,Pe(S[1])),U=!1;break}case"tbz":{let S=j.operands;p.putTbzRegImmLabel(S[0].value,S[1].value.valueOf(),Pe(S[2])),U=!1;break}case"tbnz":{let S=j.operands;p.putTbnzRegImmLabel(S[0].value,S[1].value.valueOf(),Pe(S[2])),U=!1;break}case"str":{let S=j.operands,M=S[0].value,B=S[1].value,x=B.disp;M==="xzr"&&x===o?(m=B.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",m),p.putBlImm(f),p.putPopRegReg("x0","lr"),g=!0,U=!1):i.has(x)&&B.base===m&&(U=!1);break}case"ldr":{let S=j.operands,M=S[1].value;M.base[0]==="x"&&M.disp===Xn&&(_=S[0].value);break}case"blr":j.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,U=!1);break}if(U?E.writeAll():E.skipOne(),N===y)break}E.dispose()}),p.dispose(),g||ri(),new NativeFunction(e,"void",["pointer"],de)}function ri(){throw new Error("Unable to parse ART internals; please file a bug")}function bh(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,we.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Pe(t){return ptr(t.value).toString()}function yh(t,e){return new NativeFunction(t,"pointer",e,de)}function Eh(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),de);return function(){let r=Memory.alloc(w);return n(r,...arguments),r.readPointer()}}function Gn(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Ft(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=Ft(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),de),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),de);return r.impl=t,r}}}var Qn=class{constructor(){this.handle=Memory.alloc(fn)}dispose(){let[e,n]=this._getData();n||X().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*w).readPointer(),n]}},$o=class{$delete(){this.dispose(),X().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(w),this._storage=e.add(2*w),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){X().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},pn=class t extends $o{static $new(){let e=new t(X().$new(W0));return e.init(),e}constructor(e){super(e,w)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(w);return e}},wh=0,$a=w,za=$a+4,Sh=-1,Yn=class t{$delete(){this.dispose(),X().$delete(this)}constructor(e){this.handle=e,this._link=e.add(wh),this._numberOfReferences=e.add($a)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},Va=Ih(za),Ga=Va+w,Nh=Ga+w,mn=class t extends Yn{static $new(e,n){let r=new t(X().$new(Nh));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(Va),this._currentScope=e.add(Ga);let o=(64-w-4-4)/4;this._scopeLayout=un.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(Ut(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),Sh),this.self=e,this.currentScope=un.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new un(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},un=class t extends Yn{static $new(e){let n=new t(X().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=za,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},xh={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function oi(t,e){return(xh[Process.arch]||kh)(t,e)}function kh(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function Ih(t){let e=t%w;return e!==0?t+w-e:t}var di={};Zs(di,{deoptimizeEverything:()=>Qh,ensureClassInitialized:()=>li,getApi:()=>Ge,makeMethodMangler:()=>ci});var Ch=4,{pointerSize:Y}=Process,Th=256,Ah=65536,Lh=131072,Ph=33554432,Mh=67108864,Rh=134217728,wt={exceptions:"propagate"},Za=Ie(Wh),Oh=Ie(Zh),jh=Ie(Vh),ii=null,si=!1,nr=new Map,_n=new Map;function Ge(){return ii===null&&(ii=Fh()),ii}function Fh(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],wt);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],wt),d=0;this["Method::clear_code"]=function(u){c(u,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],wt);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],wt);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,u,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],wt)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},u=l.variables||{},p=new Set(l.optionals||[]),f=c.enumerateExports().reduce(function(m,_){return m[_.name]=_,m},{}),g=c.enumerateSymbols().reduce(function(m,_){return m[_.name]=_,m},f);Object.keys(d).forEach(function(m){let _=g[m];if(_!==void 0){let v=d[m];typeof v=="function"?v.call(n,_.address):n[v[0]]=new NativeFunction(_.address,v[1],v[2],wt)}else p.has(m)||o.push(m)}),Object.keys(u).forEach(function(m){let _=g[m];_!==void 0?u[m].call(n,_.address):p.has(m)||o.push(m)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(Y),s=Memory.alloc(Ch);if(Ce("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,u]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,u,wt)}return n.jvmti=Uh(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=Bh(n)),n}function Uh(t){let e=new Ze(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(Un.v1_0);if(r===null)throw new Error("JVMTI not available");n=new Xe(r,e);let o=Memory.alloc(8);o.writeU64(Dn.canTagObjects);let i=n.addCapabilities(o);Ce("getEnvJvmti::AddCapabilities",i)}),n}var Dh={x64:Jh};function Bh(t){let e=null,n=Dh[Process.arch];if(n!==void 0){let o=new Ze(t).perform(i=>i.handle.readPointer().add(6*Y).readPointer());e=et(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function Jh(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function li(t,e){}var ai=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=_n.get(s);a!==void 0&&(_n.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,nr.set(s,this),Ha(o)}revert(e){let{key:n}=this;nr.delete(n),_n.set(n,this),Ha(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(Y);return c.writePointer(this.method),this.resolved=c,c}};function Ha(t){si||(si=!0,Script.nextTick($h,t))}function $h(t){let e=new Map(nr),n=new Map(_n);nr.clear(),_n.clear(),si=!1,t.perform(r=>{let o=Ge(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;Ka(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:u,newMethod:p}=a;c===null?(a.originalMethod=Qa(l),a.newMethod=Gh(l,d,i),Wa(a.newMethod,u,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){Hh(l);let u=l.oldMethod;u.oldMethod=d,Wa(u,c,i),s=!0}})}),s&&zh(r.handle)})}function zh(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=Ge();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||Ka(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function Ka(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=jh(),c=Memory.dup(o,i),d=Memory.alloc(Y*25);d.writePointer(c);let u=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(u);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let f=null;n!==void 0&&(f=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(f)),r(d)}function Vh(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=Ge(),c=t.add(2*Y),d=15*Y,u=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),f,g,m;for(let _=0;_!==d;_+=Y){let v=u.add(_),y=v.readPointer();o!==void 0&&y.equals(o)||s!==void 0&&y.equals(s)||a!==void 0&&y.equals(a)?v.writePointer(p):y.equals(e)?f=_:y.equals(n)?(g=_,v.writePointer(i)):y.equals(r)&&(m=_,v.writePointer(p))}return{execute:l,emptyCallback:p,vtable:u,vtableSize:d,doItOffset:f,prologueOffset:g,epilogueOffset:m}}function ci(t){return new ai(t)}function Wa(t,e,n){let{method:r,oldMethod:o}=t,i=Ge();t.methodsArray.add(t.methodIndex*Y).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*Y).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|Ah|Lh)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*Y),u=Memory.alloc(Y);u.writePointer(i.doKlass),d.writePointer(u),d.add(Y).writePointer(n),d.add(2*Y).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let m=i["MemberNameTable::adjust_method_entries"];m!==void 0&&m(g,t.instanceKlass,c)}}let f=i["ClassLoaderDataGraph::clean_deallocate_lists"];f!==void 0&&f(0)}function Gh(t,e,n){let r=Ge(),o=Qa(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|Th|Ph|Mh|Rh)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*Y);s.writePointer(o.method),s.add(Y).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function Qa(t){let e=Za(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*Y,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=qa(i,o,r),a=qa(t,n,r);return s.oldMethod=a,s}function qa(t,e,n){let r=Ge(),o=Za(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),u=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),f=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),m=f.add(o.constantPool.instanceKlassOffset).readPointer(),_=f.add(o.constantPool.cacheOffset).readPointer(),v=Oh(),y=m.add(v.methodsOffset).readPointer(),E=y.readS32(),N=y.add(Y),j=e.add(o.constMethod.methodIdnumOffset).readU16(),J=t.add(o.method.vtableIndexOffset),F=J.readS32(),U=m.add(v.vtableOffset),S=m.add(v.oopMapCacheOffset).readPointer(),M=r.version>=10?m.add(v.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:m,methodsArray:N,methodsCount:E,methodIndex:j,vtableIndex:F,vtableIndexPtr:J,vtable:U,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:u,signatureHandler:p,memberNames:M,cache:_,oopMapCache:S}}function Hh(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function Wh(){let t=Ge(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*Y,i=Y,s=2*Y,a=3*Y,l=4*Y,c=n==="method:early"?Y:0,d=l+c,u=d+4,p=u+4+8,f=p+Y,g=c!==0?l:f,m=o-2*Y,_=o-Y,v=8,y=v+Y,E=y+Y,N=n==="const-method"?Y:0,j=E+N,J=j+14,F=2*Y,U=3*Y;return{getAdapterPointer:N!==0?function(M,B){return B.add(E)}:function(M,B){return M.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:u,i2iEntryOffset:p,nativeFunctionOffset:m,signatureHandlerOffset:_},constMethod:{constantPoolOffset:v,stackmapDataOffset:y,sizeOffset:j,methodIdnumOffset:J},constantPool:{cacheOffset:F,instanceKlassOffset:U}}}var qh={x64:Kh};function Zh(){let{version:t,createNewDefaultVtableIndices:e}=Ge(),n=qh[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=et(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*Y,s=r-17*Y,a=r-o*Y;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function Kh(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function Qh(t,e){}var Ya=X;try{hn()}catch{Ya=Ge}var K=Ya;var Yh=`#include <json-glib/json-glib.h>
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
`,Xh=/(.+)!([^/]+)\/?([isu]+)?/,Je=null,el=null,St=class t{static build(e,n){return Xa(n),el(e,n,r=>new t(Je.new(e,r,n)))}static enumerateMethods(e,n,r){Xa(r);let o=e.match(Xh);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let u;if(n.jvmti!==null){let p=Je.enumerateMethodsJvm(i,s,Bt(a),Bt(l),Bt(c),r);try{u=JSON.parse(p.readUtf8String()).map(f=>{let g=ptr(f.loader);return f.loader=g.isNull()?null:g,f})}finally{Je.dealloc(p)}}else Be(r.vm,r,p=>{let f=Je.enumerateMethodsArt(i,s,Bt(a),Bt(l),Bt(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:m}=n;u=JSON.parse(f.readUtf8String()).map(_=>{let v=_.loader;return _.loader=v!==0?g(m,p,ptr(v)):null,_})}finally{Je.dealloc(f)}});return u}constructor(e){this.handle=e}has(e){return Je.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Je.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Je.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Je.dealloc(e)}}};function Xa(t){Je===null&&(Je=eg(t),el=tg(Je,t.vm))}function eg(t){let e=K(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),u=d.add(o),p=u.add(i),{getDeclaredMethods:f,getDeclaredFields:g}=t.javaLangClass(),m=t.javaLangReflectMethod(),_=t.javaLangReflectField(),v=p;[n!==null?n:NULL,f,g,m.getName,m.getModifiers,_.getName,_.getModifiers].forEach(F=>{v=v.writePointer(F).add(r)});let y=p.add(s),{vm:E}=t;if(e.flavor==="art"){let F;if(n!==null)F=[0,0,0,0];else{let B=Ho(E).offset;F=[B.ifields,B.methods,B.sfields,B.copiedMethodsOffset]}let U=_e(E),S=er(E),M=y;[1,...F,U.size,U.offset.accessFlags,S.size,S.offset.accessFlags,4294967295].forEach(B=>{M=M.writeUInt(B).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((B,x)=>{B===void 0&&(B=NULL),M=M.writePointer(B).add(r)})}let N=new CModule(Yh,{lock:d,models:u,java_api:p,art_api:y}),j={exceptions:"propagate"},J={exceptions:"propagate",scheduling:"exclusive"};return{handle:N,new:new NativeFunction(N.model_new,"pointer",["pointer","pointer","pointer"],j),has:new NativeFunction(N.model_has,"bool",["pointer","pointer"],J),find:new NativeFunction(N.model_find,"pointer",["pointer","pointer"],J),list:new NativeFunction(N.model_list,"pointer",["pointer"],J),enumerateMethodsArt:new NativeFunction(N.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],j),enumerateMethodsJvm:new NativeFunction(N.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],j),dealloc:new NativeFunction(N.dealloc,"void",["pointer"],J)}}function tg(t,e){let n=K();if(n.flavor!=="art")return ng;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return Be(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function ng(t,e,n){return n(NULL)}function Bt(t){return t?1:0}var vn=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var bn=1,pi=256,tl=65536,rg=305419896,nl=32,rl=12,ol=8,il=8,sl=4,al=4,ll=12,og=0,ig=1,sg=2,ag=3,lg=4,cg=5,dg=6,ug=4096,fg=4097,pg=4099,mg=8192,hg=8193,gg=8194,_g=8195,vg=8196,bg=8198,yg=24,Eg=28,wg=2,Sg=24,cl=h.from([3,0,7,14,0]),ui="Ldalvik/annotation/Throws;",Ng=h.from([0]);function xg(t){let e=new mi,n=Object.assign({},t);return e.addClass(n),e.build()}var mi=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=Cg(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:u,strings:p}=e,f=0,g=0,m=8,_=12,v=20,y=112;f+=y;let E=f,N=p.length*al;f+=N;let j=f,J=u.length*sl;f+=J;let F=f,U=s.length*rl;f+=U;let S=f,M=o.length*ol;f+=M;let B=f,x=i.length*il;f+=x;let $=f,H=n.length*nl;f+=H;let q=f,G=c.map(P=>{let z=f;return P.offset=z,f+=4+P.items.length*4,z}),Q=n.reduce((P,z)=>(z.classData.constructorMethods.forEach(se=>{let[,ce,ae]=se;(ce&pi)===0&&ae>=0&&(se.push(f),P.push({offset:f,superConstructor:ae}),f+=Sg)}),P),[]);l.forEach(P=>{P.offset=f,f+=16+P.methods.length*8});let ve=r.map(P=>{f=fi(f,4);let z=f;return P.offset=z,f+=4+2*P.types.length,z}),ye=a.map(P=>{f=fi(f,4);let z=f;return P.offset=z,f+=4+2*P.types.length,z}),xe=[],pe=p.map(P=>{let z=f,Z=h.from(je(P.length)),se=h.from(P,"utf8"),ce=h.concat([Z,se,Ng]);return xe.push(ce),f+=ce.length,z}),Se=Q.map(P=>{let z=f;return f+=cl.length,z}),me=d.map(P=>{let z=Ig(P);return P.offset=f,f+=z.length,z}),Ee=n.map((P,z)=>{P.classData.offset=f;let Z=kg(P);return f+=Z.length,Z}),We=0,nn=0;f=fi(f,4);let re=f,Oe=r.length+a.length,Qe=4+(o.length>0?1:0)+2+c.length+Q.length+l.length+(Oe>0?1:0)+1+Se.length+d.length+n.length+1,vt=4+Qe*ll;f+=vt;let ct=f-q,Mt=f,T=h.alloc(Mt);T.write(`dex
035`),T.writeUInt32LE(Mt,32),T.writeUInt32LE(y,36),T.writeUInt32LE(rg,40),T.writeUInt32LE(We,44),T.writeUInt32LE(nn,48),T.writeUInt32LE(re,52),T.writeUInt32LE(p.length,56),T.writeUInt32LE(E,60),T.writeUInt32LE(u.length,64),T.writeUInt32LE(j,68),T.writeUInt32LE(s.length,72),T.writeUInt32LE(F,76),T.writeUInt32LE(o.length,80),T.writeUInt32LE(o.length>0?S:0,84),T.writeUInt32LE(i.length,88),T.writeUInt32LE(B,92),T.writeUInt32LE(n.length,96),T.writeUInt32LE($,100),T.writeUInt32LE(ct,104),T.writeUInt32LE(q,108),pe.forEach((P,z)=>{T.writeUInt32LE(P,E+z*al)}),u.forEach((P,z)=>{T.writeUInt32LE(P,j+z*sl)}),s.forEach((P,z)=>{let[Z,se,ce]=P,ae=F+z*rl;T.writeUInt32LE(Z,ae),T.writeUInt32LE(se,ae+4),T.writeUInt32LE(ce!==null?ce.offset:0,ae+8)}),o.forEach((P,z)=>{let[Z,se,ce]=P,ae=S+z*ol;T.writeUInt16LE(Z,ae),T.writeUInt16LE(se,ae+2),T.writeUInt32LE(ce,ae+4)}),i.forEach((P,z)=>{let[Z,se,ce]=P,ae=B+z*il;T.writeUInt16LE(Z,ae),T.writeUInt16LE(se,ae+2),T.writeUInt32LE(ce,ae+4)}),n.forEach((P,z)=>{let{interfaces:Z,annotationsDirectory:se}=P,ce=Z!==null?Z.offset:0,ae=se!==null?se.offset:0,rn=0,Ue=$+z*nl;T.writeUInt32LE(P.index,Ue),T.writeUInt32LE(P.accessFlags,Ue+4),T.writeUInt32LE(P.superClassIndex,Ue+8),T.writeUInt32LE(ce,Ue+12),T.writeUInt32LE(P.sourceFileIndex,Ue+16),T.writeUInt32LE(ae,Ue+20),T.writeUInt32LE(P.classData.offset,Ue+24),T.writeUInt32LE(rn,Ue+28)}),c.forEach((P,z)=>{let{items:Z}=P,se=G[z];T.writeUInt32LE(Z.length,se),Z.forEach((ce,ae)=>{T.writeUInt32LE(ce.offset,se+4+ae*4)})}),Q.forEach((P,z)=>{let{offset:Z,superConstructor:se}=P,ce=1,ae=1,rn=1,Ue=0,jn=4;T.writeUInt16LE(ce,Z),T.writeUInt16LE(ae,Z+2),T.writeUInt16LE(rn,Z+4),T.writeUInt16LE(Ue,Z+6),T.writeUInt32LE(Se[z],Z+8),T.writeUInt32LE(jn,Z+12),T.writeUInt16LE(4208,Z+16),T.writeUInt16LE(se,Z+18),T.writeUInt16LE(0,Z+20),T.writeUInt16LE(14,Z+22)}),l.forEach(P=>{let z=P.offset,Z=0,se=0,ce=P.methods.length,ae=0;T.writeUInt32LE(Z,z),T.writeUInt32LE(se,z+4),T.writeUInt32LE(ce,z+8),T.writeUInt32LE(ae,z+12),P.methods.forEach((rn,Ue)=>{let jn=z+16+Ue*8,[rf,of]=rn;T.writeUInt32LE(rf,jn),T.writeUInt32LE(of.offset,jn+4)})}),r.forEach((P,z)=>{let Z=ve[z];T.writeUInt32LE(P.types.length,Z),P.types.forEach((se,ce)=>{T.writeUInt16LE(se,Z+4+ce*2)})}),a.forEach((P,z)=>{let Z=ye[z];T.writeUInt32LE(P.types.length,Z),P.types.forEach((se,ce)=>{T.writeUInt16LE(se,Z+4+ce*2)})}),xe.forEach((P,z)=>{P.copy(T,pe[z])}),Se.forEach(P=>{cl.copy(T,P)}),me.forEach((P,z)=>{P.copy(T,d[z].offset)}),Ee.forEach((P,z)=>{P.copy(T,n[z].classData.offset)}),T.writeUInt32LE(Qe,re);let ke=[[og,1,g],[ig,p.length,E],[sg,u.length,j],[ag,s.length,F]];o.length>0&&ke.push([lg,o.length,S]),ke.push([cg,i.length,B]),ke.push([dg,n.length,$]),c.forEach((P,z)=>{ke.push([pg,P.items.length,G[z]])}),Q.forEach(P=>{ke.push([hg,1,P.offset])}),l.forEach(P=>{ke.push([bg,1,P.offset])}),Oe>0&&ke.push([fg,Oe,ve.concat(ye)[0]]),ke.push([gg,p.length,pe[0]]),Se.forEach(P=>{ke.push([_g,1,P])}),d.forEach(P=>{ke.push([vg,1,P.offset])}),n.forEach(P=>{ke.push([mg,1,P.classData.offset])}),ke.push([ug,1,re]),ke.forEach((P,z)=>{let[Z,se,ce]=P,ae=re+4+z*ll;T.writeUInt16LE(Z,ae),T.writeUInt32LE(se,ae+4),T.writeUInt32LE(ce,ae+8)});let qs=new Checksum("sha1");return qs.update(T.slice(_+v)),h.from(qs.getDigest()).copy(T,_),T.writeUInt32LE(Rg(T,_),m),T}};function kg(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return h.from([0].concat(je(e.length)).concat(je(n.length)).concat(je(r.length)).concat(e.reduce((i,[s,a])=>i.concat(je(s)).concat(je(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(je(s)).concat(je(a)).concat(je(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(je(s)).concat(je(a)).concat([0]),[])))}function Ig(t){let{thrownTypes:e}=t;return h.from([wg].concat(je(t.type)).concat([1]).concat(je(t.value)).concat([Eg,e.length]).concat(e.reduce((n,r)=>(n.push(yg,r),n),[])))}function Cg(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(x=>{let{name:$,superClass:H,sourceFileName:q}=x;e.add("this"),e.add($),n.add($),e.add(H),n.add(H),e.add(q),x.interfaces.forEach(G=>{e.add(G),n.add(G)}),x.fields.forEach(G=>{let[Q,ve]=G;e.add(Q),e.add(ve),n.add(ve),o.push([x.name,ve,Q])}),x.methods.some(([G])=>G==="<init>")||(x.methods.unshift(["<init>","V",[]]),a.add($)),x.methods.forEach(G=>{let[Q,ve,ye,xe=[],pe]=G;e.add(Q);let Se=c(ve,ye),me=null;if(xe.length>0){let Ee=xe.slice();Ee.sort(),me=Ee.join("|");let We=s[me];We===void 0&&(We={id:me,types:Ee},s[me]=We),e.add(ui),n.add(ui),xe.forEach(nn=>{e.add(nn),n.add(nn)}),e.add("value")}if(i.push([x.name,Se,Q,me,pe]),Q==="<init>"){l.add($+"|"+Se);let Ee=H+"|"+Se;a.has($)&&!l.has(Ee)&&(i.push([H,Se,Q,null,0]),l.add(Ee))}})});function c(x,$){let H=[x].concat($),q=H.join("|");if(r[q]!==void 0)return q;e.add(x),n.add(x),$.forEach(Q=>{e.add(Q),n.add(Q)});let G=H.map(Mg).join("");return e.add(G),r[q]=[q,G,x,$],q}let d=Array.from(e);d.sort();let u=d.reduce((x,$,H)=>(x[$]=H,x),{}),p=Array.from(n).map(x=>u[x]);p.sort(dl);let f=p.reduce((x,$,H)=>(x[d[$]]=H,x),{}),g=Object.keys(r).map(x=>r[x]);g.sort(Ag);let m={},_=g.map(x=>{let[,$,H,q]=x,G;if(q.length>0){let Q=q.join("|");G=m[Q],G===void 0&&(G={types:q.map(ve=>f[ve]),offset:-1},m[Q]=G)}else G=null;return[u[$],f[H],G]}),v=g.reduce((x,$,H)=>{let[q]=$;return x[q]=H,x},{}),y=Object.keys(m).map(x=>m[x]),E=o.map(x=>{let[$,H,q]=x;return[f[$],f[H],u[q]]});E.sort(Lg);let N=i.map(x=>{let[$,H,q,G,Q]=x;return[f[$],v[H],u[q],G,Q]});N.sort(Pg);let j=Object.keys(s).map(x=>s[x]).map(x=>({id:x.id,type:f[ui],value:u.value,thrownTypes:x.types.map($=>f[$]),offset:-1})),J=j.map(x=>({id:x.id,items:[x],offset:-1})),F=J.reduce((x,$,H)=>(x[$.id]=H,x),{}),U={},S=[],M=t.map(x=>{let $=f[x.name],H=bn,q=f[x.superClass],G,Q=x.interfaces.map(re=>f[re]);if(Q.length>0){Q.sort(dl);let re=Q.join("|");G=U[re],G===void 0&&(G={types:Q,offset:-1},U[re]=G)}else G=null;let ve=u[x.sourceFileName],ye=N.reduce((re,Oe,Qe)=>{let[vt,ct,Mt,T,ke]=Oe;return vt===$&&re.push([Qe,Mt,T,ct,ke]),re},[]),xe=null,pe=ye.filter(([,,re])=>re!==null).map(([re,,Oe])=>[re,J[F[Oe]]]);pe.length>0&&(xe={methods:pe,offset:-1},S.push(xe));let Se=E.reduce((re,Oe,Qe)=>{let[vt]=Oe;return vt===$&&re.push([Qe>0?1:0,bn]),re},[]),me=u["<init>"],Ee=ye.filter(([,re])=>re===me).map(([re,,,Oe])=>{if(a.has(x.name)){let Qe=-1,vt=N.length;for(let ct=0;ct!==vt;ct++){let[Mt,T,ke]=N[ct];if(Mt===q&&ke===me&&T===Oe){Qe=ct;break}}return[re,bn|tl,Qe]}else return[re,bn|tl|pi,-1]}),We=Tg(ye.filter(([,re])=>re!==me).map(([re,,,,Oe])=>[re,Oe|bn|pi]));return{index:$,accessFlags:H,superClassIndex:q,interfaces:G,sourceFileIndex:ve,annotationsDirectory:xe,classData:{instanceFields:Se,constructorMethods:Ee,virtualMethods:We,offset:-1}}}),B=Object.keys(U).map(x=>U[x]);return{classes:M,interfaces:B,fields:E,methods:N,protos:_,parameters:y,annotationDirectories:S,annotationSets:J,throwsAnnotations:j,types:p,strings:d}}function Tg(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function dl(t,e){return t-e}function Ag(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function Lg(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function Pg(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function Mg(t){let e=t[0];return e==="L"||e==="["?"L":t}function je(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function fi(t,e){let n=t%e;return n===0?t:t+e-n}function Rg(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var ul=xg;var Og=1,hi=null,fl=null;function pl(t){hi=t}function gi(t,e,n){let r=Jt(t);return r===null&&(t.indexOf("[")===0?r=_i(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=Fg(t,e,n))),Object.assign({className:t},r)}var ml={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:$e,toJni:$e,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:$e,toJni:$e,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:$e,toJni:$e,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:$e,toJni:$e,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:$e,toJni:$e,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:$e,toJni:$e,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},jg=new Set(Object.values(ml).map(t=>t.name));function Jt(t){let e=ml[t];return e!==void 0?e:null}function Fg(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=Ug(n):o=Dg(t,e,n),r[t]=o),o}function Ug(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function Dg(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:Nt(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,u){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),u)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var Bg=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=Jg("["+e,n),t),{});function Jg(t,e){let n=b.prototype,r=Hg(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return Gg(i,e)},fromJni(i,s,a){return zg(i,o,s,a)},toJni(i,s){return Vg(i,o,s)}}}function _i(t,e,n){let r=Bg[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=gi(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");jg.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(u){return i.isCompatible(u)})},fromJni(d,u,p){if(d.isNull())return null;let f=[],g=u.getArrayLength(d);for(let m=0;m!==g;m++){let _=u.getObjectArrayElement(d,m);try{f.push(i.fromJni(_,u))}finally{u.deleteLocalRef(_)}}try{f.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),f.$w=n.cast(d,n.use(c),p)}return f.$dispose=$g,f},toJni(d,u){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let f=d.length,m=n.use(o).$borrowClassHandle(u);try{let _=u.newObjectArray(f,m.value,NULL);u.throwIfExceptionPending();for(let v=0;v!==f;v++){let y=i.toJni(d[v],u);try{u.setObjectArrayElement(_,v,y)}finally{i.type==="pointer"&&u.getObjectRefType(y)===Og&&u.deleteLocalRef(y)}u.throwIfExceptionPending()}return _}finally{m.unref(u)}}}}function $g(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function zg(t,e,n,r){if(t.isNull())return null;let o=Jt(e.typeName),i=n.getArrayLength(t);return new rr(t,e,o,i,n,r)}function Vg(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=Jt(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let u=0;u!==o;u++)l(d.add(u*a),c(t[u]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function Gg(t,e){if(t===null)return!0;if(t instanceof rr)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=Jt(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function rr(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,fl)}fl={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(rr.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new rr(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=hi.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=hi.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function Nt(t){return"L"+t.replace(/\./g,"/")+";"}function Hg(t){return t.charAt(0).toUpperCase()+t.slice(1)}function $e(t){return t}var Wg=4,{ensureClassInitialized:hl,makeMethodMangler:El}=Dt,qg=8,yi=1,En=2,tt=3,vi=1,Ei=2,or=1,wl=2,gl=Symbol("PENDING_USE"),_l="/data/local/tmp",{getCurrentThreadId:sr,pointerSize:yn}=Process,Te={state:"empty",factories:[],loaders:null,Integer:null},ee=null,fe=null,Sl=null,Nl=null,xl=null,kl=null,Il=null,vl=null,bi=null,zt=new Map,ut=class t{static _initialize(e,n){ee=e,fe=n,Sl=n.flavor==="art",n.flavor==="jvm"&&(hl=li,El=ci)}static _disposeAll(e){Te.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=m_(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,Ni(i,e),i}constructor(){this.cacheDir=_l,this.codeCacheDir=_l+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new vn(10,Kg),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Te.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),gn(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Te.state==="ready"&&this===Te.factories[0]&&Ni(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?Yg(e,s,i):Qg(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===gl;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=gl),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=Zg(),i=Object.create(ki.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;hl(r,l),i.$l=St.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,or,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,or,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=Jt(e);o!==null&&(e=o.name);let i=_i("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],u=[],p={name:Nt(a),sourceFileName:g_(a),superClass:Nt(c.$n),interfaces:l.map(S=>Nt(S.$n)),fields:d,methods:u},f=l.slice();l.forEach(S=>{Array.prototype.slice.call(S.class.getInterfaces()).forEach(M=>{let B=this.cast(M,o).getCanonicalName();f.push(this.use(B))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(S=>{let M=this._getType(g[S]);d.push([S,M.name])});let m={},_={};f.forEach(S=>{let M=S.$borrowClassHandle(n);r.push(M);let B=M.value;S.$ownMembers.filter(x=>S[x].overloads!==void 0).forEach(x=>{let $=S[x],H=$.overloads,q=H.map(G=>bl(x,G.returnType,G.argumentTypes));m[x]=[$,q,B],H.forEach((G,Q)=>{let ve=q[Q];_[ve]=[G,B]})})});let v=e.methods||{},E=Object.keys(v).reduce((S,M)=>{let B=v[M],x=M==="$init"?"<init>":M;return B instanceof Array?S.push(...B.map($=>[x,$])):S.push([x,B]),S},[]),N=[];E.forEach(([S,M])=>{let B=tt,x,$,H=[],q;if(typeof M=="function"){let ye=m[S];if(ye!==void 0&&Array.isArray(ye)){let[xe,pe,Se]=ye;if(pe.length>1)throw new Error(`More than one overload matching '${S}': signature must be specified`);delete _[pe[0]];let me=xe.overloads[0];B=me.type,x=me.returnType,$=me.argumentTypes,q=M;let Ee=n.toReflectedMethod(Se,me.handle,0),We=s(n.handle,Ee,i.getGenericExceptionTypes);H=xi(n,We).map(Nt),n.deleteLocalRef(We),n.deleteLocalRef(Ee)}else x=this._getType("void"),$=[],q=M}else{if(M.isStatic&&(B=En),x=this._getType(M.returnType||"void"),$=(M.argumentTypes||[]).map(pe=>this._getType(pe)),q=M.implementation,typeof q!="function")throw new Error("Expected a function implementation for method: "+S);let ye=bl(S,x,$),xe=_[ye];if(xe!==void 0){let[pe,Se]=xe;delete _[ye],B=pe.type,x=pe.returnType,$=pe.argumentTypes;let me=n.toReflectedMethod(Se,pe.handle,0),Ee=s(n.handle,me,i.getGenericExceptionTypes);H=xi(n,Ee).map(Nt),n.deleteLocalRef(Ee),n.deleteLocalRef(me)}}let G=x.name,Q=$.map(ye=>ye.name),ve="("+Q.join("")+")"+G;u.push([S,G,Q,H,B===En?qg:0]),N.push([S,ve,B,x,$,q])});let j=Object.keys(_);if(j.length>0)throw new Error("Missing implementation for: "+j.join(", "));let J=ir.fromBuffer(ul(p),this);try{J.load()}finally{J.file.delete()}let F=this.use(e.name),U=E.length;if(U>0){let S=3*yn,M=Memory.alloc(U*S),B=[],x=[];N.forEach(([q,G,Q,ve,ye,xe],pe)=>{let Se=Memory.allocUtf8String(q),me=Memory.allocUtf8String(G),Ee=Cl(q,F,Q,ve,ye,xe);M.add(pe*S).writePointer(Se),M.add(pe*S+yn).writePointer(me),M.add(pe*S+2*yn).writePointer(Ee),x.push(Se,me),B.push(Ee)});let $=F.$borrowClassHandle(n);r.push($);let H=$.value;n.registerNatives(H,M,U),n.throwIfExceptionPending(),F.$nativeMethods=B}return F}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=fe;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=fe["art::gc::Heap::VisitObjects"]===void 0;if(i&&fe["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Be(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=fe,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((v,y,E,N)=>(E.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let u=Memory.alloc(8);u.writeS64(c);let p=Memory.alloc(Wg),f=Memory.alloc(yn);i.getObjectsWithTags(1,u,p,f,NULL);let g=p.readS32(),m=f.readPointer(),_=[];for(let v=0;v!==g;v++)_.push(m.add(v*yn).readPointer());i.deallocate(m);try{for(let v of _){let y=this.cast(v,o);if(r.onMatch(y)==="stop")break}r.onComplete()}finally{_.forEach(v=>{n.deleteLocalRef(v)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=mn.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=fe["art::JavaVMExt::DecodeGlobal"](fe.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=pn.$new();fe["art::gc::Heap::GetInstances"](fe.artHeap,s,a,c,d);let u=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of u){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}o.onComplete()}finally{u.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=fe["art::JavaVMExt::AddGlobalRef"],l=fe.vm,c,d=i.$borrowClassHandle(n);try{c=fe["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let u=oi(c,p=>{s.push(a(l,r,p))});fe["art::gc::Heap::VisitObjects"](fe.artHeap,u,NULL);try{for(let p of s){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(fe.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let u=Memory.alloc(Process.pageSize);Memory.patchCode(u,16,p=>{let f=new X86Writer(p,{pc:u});f.putMovRegRegOffsetPtr("eax","esp",4),f.putMovRegRegOffsetPtr("edx","esp",8),f.putJmpAddress(l),f.flush()}),d=new NativeFunction(u,"pointer",["pointer","pointer"]),d._thunk=u}return fe.addLocalReference=d,ee.perform(u=>{i(this,u)}),"stop"},onError(l){},onComplete(){fe.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=Dt,c=a.handle.add(l).readPointer(),d,u=o.$borrowClassHandle(a);try{d=fe.dvmDecodeIndirectRef(c,u.value)}finally{u.unref(a)}let p=d.toMatchPattern(),f=fe.dvmHeapSourceGetBase(),m=fe.dvmHeapSourceGetLimit().sub(f).toInt32();Memory.scan(f,m,p,{onMatch:(_,v)=>{fe.dvmIsValidObject(_)&&ee.perform(y=>{let E=y.handle.add(l).readPointer(),N,j=fe.addLocalReference(E,_);try{N=s.cast(j,o)}finally{y.deleteLocalRef(j)}if(r.onMatch(N)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new ir(e,null,this)}_getType(e,n=!0){return gi(e,n,this)}};function Zg(){return function(t,e,n,r){return ki.call(this,t,e,n,r)}}function ki(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,Nl)}Nl={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(ki.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,wl,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=Xg(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=e_(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new Ii(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=t_(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function Ii(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}Ii.prototype.ref=function(){return this.refs++,this};Ii.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function Kg(t,e){t.unref(e)}function Qg(t){let e=t.replace(/\./g,"/");return function(n){let r=sr();Al(r);try{return n.findClass(e)}finally{Ll(r)}}}function Yg(t,e,n){return bi===null&&(vl=n.vaMethod("pointer",["pointer"]),bi=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=sr();Al(i);try{let s=vl(r.handle,e.$h,bi,o);return r.throwIfExceptionPending(),s}finally{Ll(i),r.deleteLocalRef(o)}}}function Xg(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function e_(t,e,n){let{$n:r,$f:o}=e,i=h_(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],u=[],p=o._getType(r,!1),f=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let m=n.getArrayLength(g);if(m!==0)for(let _=0;_!==m;_++){let v,y,E=n.getObjectArrayElement(g,_);try{v=n.fromReflectedMethod(E),y=l(n.handle,E,a.getGenericParameterTypes)}finally{n.deleteLocalRef(E)}let N;try{N=xi(n,y).map(j=>o._getType(j))}finally{n.deleteLocalRef(y)}d.push($t(i,e,yi,v,p,N,n)),u.push($t(i,e,tt,v,f,N,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let v=n.javaLangObject(),y=n.getMethodId(v,"<init>","()V");d.push($t(i,e,yi,y,p,[],n)),u.push($t(i,e,tt,y,f,[],n))}}finally{n.deleteLocalRef(g)}if(u.length===0)throw new Error("no supported overloads");return{allocAndInit:wi(d),initOnly:wi(u)}}function t_(t,e,n,r,o){return e.startsWith("m")?n_(t,e,n,r,o):u_(t,e,n,r,o)}function n_(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let f=p[0]==="s"?En:tt,g=ptr(p.substr(1)),m,_=[],v=o.toReflectedMethod(n,g,f===En?1:0);try{let y=!!c(o.handle,v,a.isVarArgs),E=l(o.handle,v,a.getGenericReturnType);o.throwIfExceptionPending();try{m=i._getType(o.getTypeName(E))}finally{o.deleteLocalRef(E)}let N=l(o.handle,v,a.getParameterTypes);try{let j=o.getArrayLength(N);for(let J=0;J!==j;J++){let F=o.getObjectArrayElement(N,J),U;try{U=y&&J===j-1?o.getArrayTypeName(F):o.getTypeName(F)}finally{o.deleteLocalRef(F)}let S=i._getType(U);_.push(S)}}finally{o.deleteLocalRef(N)}}catch{return null}finally{o.deleteLocalRef(v)}return $t(t,r,f,g,m,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&l_(d);let u=wi(d);return function(p){return u}}function wi(t){let e=r_();return Object.setPrototypeOf(e,xl),e._o=t,e}function r_(){let t=function(){return t.invoke(this,arguments)};return t}xl=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}Si(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return xt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return xt(this),this._o[0].implementation},set(t){xt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return xt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return xt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return xt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return xt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===tt&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;Si(this.methodName,this.overloads,"argument types do not match any of:")}}});function bl(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function xt(t){let e=t._o;e.length>1&&Si(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function Si(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function $t(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,u;return n===tt?(d=s.vaMethod(l,c,a),u=s.nonvirtualVaMethod(l,c,a)):n===En?(d=s.staticVaMethod(l,c,a),u=d):(d=s.constructor(c,a),u=d),o_([t,e,n,r,o,i,d,u])}function o_(t){let e=i_();return Object.setPrototypeOf(e,kl),e._p=t,e}function i_(){let t=function(){return t.invoke(this,arguments)};return t}kl=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===yi)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,u=Cl(i,s,a,c,d,t,this),p=El(l);u._m=p,this._r=u,p.replace(u,a===tt,d,ee,fe),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return $t(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===tt,c=e.length,d=2+c;n.pushLocalFrame(d);let u=null;try{let p;l?p=t.$getHandle():(u=t.$borrowClassHandle(n),p=u.value);let f,g=t.$t;a===void 0?f=r[3]:(f=a._m.resolveTarget(t,l,n,fe),Sl&&a._c.has(sr())&&(g=wl));let m=[n.handle,p,f];for(let y=0;y!==c;y++)m.push(s[y].toJni(e[y],n));let _;g===or?_=r[6]:(_=r[7],l&&m.splice(2,0,t.$copyClassHandle(n)));let v=_.apply(null,m);return n.throwIfExceptionPending(),i.fromJni(v,n,!0)}finally{u!==null&&u.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function Cl(t,e,n,r,o,i,s=null){let a=new Set,l=s_([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function s_(t){return function(){return a_(arguments,t)}}function a_(t,e){let n=new b(t[0],ee),[r,o,i,s,a,l,c,d]=e,u=[],p;if(i===tt){let m=o.$C;p=new m(t[1],or,n,!1)}else p=o;let f=sr();n.pushLocalFrame(3);let g=!0;ee.link(f,n);try{d.add(f);let m;c===null||!zt.has(f)?m=l:m=c;let _=[],v=t.length-2;for(let N=0;N!==v;N++){let J=a[N].fromJni(t[2+N],n,!1);_.push(J),u.push(J)}let y=m.apply(p,_);if(!s.isCompatible(y))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let E=s.toJni(y,n);return s.type==="pointer"&&(E=n.popLocalFrame(E),g=!1,u.push(y)),E}catch(m){let _=m.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw m}),s.defaultValue}finally{ee.unlink(f),g&&n.popLocalFrame(NULL),d.delete(f),u.forEach(m=>{if(m===null)return;let _=m.$dispose;_!==void 0&&_.call(m)})}}function l_(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(c_([e,n]))}function c_(t){let e=d_();return Object.setPrototypeOf(e,Il),e._p=t,e}function d_(){return function(){return this}}Il=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function u_(t,e,n,r,o){let i=e[2]==="s"?vi:Ei,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===vi?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let u,p,f=d.type;return i===vi?(u=o.getStaticField(f),p=o.setStaticField(f)):(u=o.getField(f),p=o.setField(f)),f_([i,d,s,u,p])}function f_(t){return function(e){return new Tl([e].concat(t))}}function Tl(t){this._p=t}Object.defineProperties(Tl.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===Ei){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===Ei){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var ir=class t{static fromBuffer(e,n){let r=yl(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),p_(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=yl(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function yl(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function p_(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function m_(){switch(Te.state){case"empty":{Te.state="pending";let t=Te.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Te.loaders=e.$new(),Te.Integer=n;let r=t.loader;return r!==null&&Ni(t,r),Te.state="ready",Te}case"pending":do Thread.sleep(.05);while(Te.state==="pending");return Te;case"ready":return Te}}function Ni(t,e){let{factories:n,loaders:r,Integer:o}=Te,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function Al(t){let e=zt.get(t);e===void 0&&(e=0),e++,zt.set(t,e)}function Ll(t){let e=zt.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?zt.delete(t):zt.set(t,e)}function h_(t){return t.slice(t.lastIndexOf(".")+1)}function xi(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function g_(t){let e=t.split(".");return e[e.length-1]+".java"}var __=4,Pl=Process.pointerSize,Ci=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=ut,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=K(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new Ze(e);return this.vm=n,pl(n),ut._initialize(n,e),this.classFactory=new ut,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{ut._disposeAll(n),b.dispose(n)}),Script.nextTick(()=>{Ze.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return hn()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ce("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(__),a=Memory.alloc(Pl);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let u=0;u!==l;u++)d.push(c.add(u*Pl).readPointer());o.deallocate(c);try{for(let u of d){let p=i.getClassName(u);e.onMatch(p,u)}e.onComplete()}finally{d.forEach(u=>{i.deleteLocalRef(u)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Be(n,o,a=>{let l=Zo(c=>{let d=i(s,a,c);try{let u=o.getClassName(d);e.onMatch(u,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Be(r,i,u=>{let p=Ko(f=>(l.push(c(d,u,f)),!0));qo(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(u=>{let p=n.cast(u,a);e.onMatch(p)})}finally{l.forEach(u=>{i.deleteGlobalRef(u)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),u=l*i;for(let p=0;p<u;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let v=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(v)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return St.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&Ml(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){Ml(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(f,g){return i||(i=!0,Rl(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[u])=>u-d).map(([d,u])=>u)[0];c.implementation=function(...d){let u=c.call(this,...d);return!i&&s==="early"&&(i=!0,Rl(e,u),o._performPendingVmOps()),u}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return Yo(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return ti(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return ni(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return ei(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function Ml(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function Rl(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var Ti=new Ci;Script.bindWeak(Ti,()=>{Ti._dispose()});var O=Ti;var jl=Memory.alloc(16),Ol=new Uint32Array(ArrayBuffer.wrap(jl,16)),v_=Process.pointerSize===8?2:1,b_=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function te(){return b_(7,jl),Ol[0]*1e9+Ol[v_]}var Ai=new Set;function nt(t){return Ai.has(t)?!1:(Ai.add(t),!0)}function Ke(t){Ai.delete(t)}function ar(t){let e=Process.getCurrentThreadId(),n=nt(e);try{return t()}finally{n&&Ke(e)}}var y_=256,E_=524288,Fl=null;function Ul({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=K();if(Fl??=w_(e),!(!Fl||(t.add(_e(O.vm).offset.accessFlags).readU32()&(y_|E_|n))!==n))throw new Error("another framework has hooked it already")}function w_(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}var Dl="_ZN3art11interpreter6DoCallILb",S_="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",N_="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE",x_=[{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12ReclaimPhaseEv",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}];function Li(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>Dl+n+S_),...["0","1"].map(n=>Dl+n+N_)].map(n=>K().find(n)).filter(n=>n!==null)}function Pi(){return x_.flatMap(t=>{let e=K().find(t.name);return e===null?[]:[{...t,address:e}]})}function Bl(){if(K().flavor==="art"){if(Li().length===0)throw new Error("this libart does not name interpreter::DoCall: interpreted calls would pass the hooks by");if(Pi().length===0)throw new Error("this libart names no end of a collection: hooks would end the app")}}var Jl=65536,k_=`
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
`,Mi=class{pairs=Memory.alloc(2*Jl*Process.pointerSize);count=Memory.alloc(4);module=new CModule(k_,{pairs:this.pairs,count:this.count});kept=[];constructor(){for(let{address:e,at:n}of Pi())Interceptor.attach(e,{[n]:this.module.follow_all});Interceptor.flush()}add(e,n){let r=this.count.readS32();if(r===Jl)throw new Error("there are more hooks than copies can be followed");this.kept.push(n),this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1),Oi(e,n)}},$l=null;function Ri(){$l??=new Mi}function wn(t,e){Ri(),$l.add(t,e)}function Oi(t,e){do e.writeU32(t.readU32());while(e.readU32()!==t.readU32());return e}function D(){return O.vm.getEnv()}var zl=new Map;function Gl(t){let e=zl.get(t);if(e===void 0){let n=D().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),zl.set(t,e)}return e}function ie(t){if(t.isNull())return"";let e=D(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function Me(t,e,n){let{handle:r}=O.use(e)[n].overload(),o=D(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function V(t,e,n){let r=O.cast(t,O.use(e));try{return n(r)}finally{r.$dispose()}}function Ae(t,e){try{return e(t.$h)}finally{t.$dispose()}}function oe(t,e){let n=lr(e);return!t.isNull()&&!n.isNull()&&D().isInstanceOf(t,n)}function lr(t){let e=Vl.get(t);if(e===void 0){try{e=Sn(O.use(t))}catch{e=NULL}Vl.set(t,e)}return e}var Vl=new Map;function Hl(){O.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Vt(t){try{return O.use(t)!==null}catch{return!1}}function cr(t,e,n){let r=D(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function Sn(t){return Ae(t.class,e=>D().newGlobalRef(e))}var ur=256,Wl=512,ji=1024;function Fe(t,e,n=O.classFactory){let r=n.use(t);if(e==="$init")return A_(t,Sn(r));let o=new Map;for(;r!==null;r=r.$s)if(r.$l.has(e))for(let[s,a]of Array.from(C_(I_(r,e))))o.has(s)||o.set(s,a);let i=Array.from(o.values()).flat();return i.length===0?null:i}function I_(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=Sn(t);return n.slice(2).split(":").map(o=>T_(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function C_(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function Fi(t){let e=Sn(O.use(t)),n=D(),r=fr().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function T_(t,e,n,r){let o=Zl(fr().method(D().handle,t,e,n==="static"?1:0));return o===null?null:ql(o,t,e,n,r)}function A_(t,e){let n=Zl(fr().constructors(D().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return ql(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function ql(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function Zl(t){if(t.isNull())return null;let e=t.readUtf8String();return fr().free(t),e}var L_=`
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
`,dr=null;function fr(){if(dr!==null)return dr;let t=D(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(L_,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return dr={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},dr}function pr(t){try{return K().flavor==="jvm"?B_(t):P_(t,ue())}catch{return"unknown"}}function P_(t,e){if(e<26)return"unknown";let n=D();Kl??=R_(t);let r=Kl(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var M_=100,Kl=null;function R_(t){let e=D(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(M_*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],Yl);return(i,s)=>o(i,s,r)}var Yl={exceptions:"propagate",scheduling:"exclusive"},O_=805372416,j_=49,F_=1,U_=4,D_=8,Ql=null;function B_(t){Ql??=J_();let e=Ql(t);return e&D_?"erroneous":e&U_?"initialized":e&F_?"verified":"loaded"}function J_(){let t=O.vm.tryGetEnvHandle(O_);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((j_-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],Yl);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var Xl=256,$_=3670016;function ec(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=K(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=_e(O.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&Xl)!==0||!c||pr(n)!=="loaded")return null;let d=Memory.dup(i,a),u=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),u.writeU32((u.readU32()&~$_|Xl)>>>0),wn(i,d),d}function rt(t,e){let n=K(),{makeMethodMangler:r}=n.flavor==="jvm"?di:Dt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(nc),c=nc(t.returnType),d=i?D().staticVaMethod(c,l):D().nonvirtualVaMethod(c,l),u=null,p=()=>u!==null?Oi(o.hookedMethodId,u):o.resolveTarget(null,!i,null,n),f=new NativeCallback((..._)=>{let v=_[0],y=_[1],E=_.slice(2),N={receiver:y,args:E,argumentTypes:a,returnType:t.returnType,returned:void 0},j=()=>N.returned=i?d(v,y,p(),...E):d(v,y,s,p(),...E);Ui++;try{e(v,N,j)}finally{Ui--}return N.returned},c,["pointer","pointer",...l]),g=()=>{Ul(o),Ri(),o.replace(f,!i,[],O.vm,n),wn(o.hookedMethodId,o.replacementMethodId),u=ec(o,f,s)},m=null;return{method:t,mangler:o,callback:f,get copy(){return u},get passedByHandles(){return n.flavor!=="jvm"&&u===null&&o.interceptor===null&&(t.modifiers&ur)===0},put(){n.flavor==="jvm"?o.replace(f,!i,[],O.vm,n):g()},again(){return m=rt(t,e)},revert(){m?.revert(),n.flavor!=="jvm"&&z_(o,f,!i),o.revert(O.vm),V_.push(f)}}}function z_({hookedMethodId:t},e,n){let r=K(),o=Qo(t);t.add(_e(O.vm).offset.quickCode).writePointer(r.artQuickToInterpreterBridge),o.replace(e,n,[],O.vm,r),wn(t,o.replacementMethodId),o.revert(O.vm)}var V_=[],Ui=0,G_=1,tc=.005,H_=.02;function rc(){for(let t=0;Ui>0&&t<G_;t+=tc)Thread.sleep(tc);Thread.sleep(H_)}async function kt(){K().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var W_={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function nc(t){return W_[t]??"pointer"}var q_=/[\ud800-\udfff]/,Z_=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Gt(t){return q_.test(t)?t.replace(Z_,"\uFFFD"):t}function ne(t){return JSON.stringify(Gt(t))}function oc(t){let e=[];for(let n in t)e.push(`${ne(n)}:${ne(t[n])}`);return`{${e.join(",")}}`}var K_=256,Q_=100,ic=0,Ht=[],Di=0,Bi=0,Ji=[],$i=0,sc=!1,ac=Number.POSITIVE_INFINITY,Y_=["call","stack","problem"];function he(t,e,n){let r=`{"kind":"${t}","seq":${ic++},"ns":${e}${n}}`;return Di+$i+r.length>ac&&Y_.includes(t)?(Bi++,!1):(Ht.push(r),Di+=r.length,(sc||Ht.length>=K_)&&Re(),!0)}function Re(){if(Ht.length===0)return;let t="["+Ht.join(",")+"]";Ht=[],Di=0,Ji.push(t.length),$i+=t.length,send({type:"batch"},X_(t))}function zi(t){sc=t,Re()}function lc(t){for(let e of Ji.splice(0,t))$i-=e}function cc(){return Ji.length}function dc(t){ac=t}function Nn(){return ic}function uc(){return Bi}function le(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);he("problem",te(),`,"doing":"${t}","technique":${ne(n)},"message":${ne(r.slice(0,2e3))}`)}function X_(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(ev(e)))}var ev=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Re,Q_);setInterval(()=>{he("heartbeat",te(),`,"queued":${Ht.length},"dropped":${Bi}`),Re()},1e3);var tv=805372416,nv=2048,rv=4096,ov=`
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
`,mr=class{constructor(e){this.depth=e;let n=O.vm.tryGetEnvHandle(tv);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(nv|rv),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(ov,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return D().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function It(t){return t instanceof NativePointer&&!t.isNull()}function ge(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return It(n)?n:null}function W(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var iv=20,Wt=400,mc=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",fc],["java.net.InterfaceAddress",fc],["java.net.InetAddress",t=>[hc(t)]]];function fc(t){let e=t.getAddress();return[e===null?null:hc(e)]}function hc(t){return t.getHostAddress().split("%")[0]}var gc={classes:mc.map(([t])=>t),read:t=>Vi(W(t),sv)};function Vi(t,e){if(t.isNull())return null;let n=be(t,Wt);if(n===null)return ot;if(n.size===0)return null;let r=n.first.slice(0,iv).map(o=>ie(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:Gi(n.size)}}function Gi(t){return{count:String(t),...t>Wt?{unread:String(t-Wt)}:{}}}var ot={sample:"present",values:[]};function sv(t){for(let[e,n]of mc)if(oe(t,e))return V(t,e,r=>ze(n(r)));return[ie(t)]}function ze(t){return t.filter(e=>e!=null).map(String)}function be(t,e){let n=D(),r=oe(t,"java.util.Collection")?av(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var pc=null;function av(t){pc??=O.use("java.util.Collection").toArray.overload().handle;let e=D(),n=e.vaMethod("pointer",[])(e.handle,t,pc);return e.throwIfExceptionPending(),n}var hr=class{constructor(e){this.depth=e}walk(){return Ae(O.use("java.lang.Throwable").$new(),e=>{let n=Me(e,"java.lang.Throwable","getStackTrace"),r=be(n,this.depth).first.map(lv);return{key:r.join(`
`),frames:()=>r}})}};function lv(t){return ie(t).replace(/^[^(]*\//,"")}var Wi=64,qi=class{walk(){let e=O.backtrace({limit:Wi});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},gr=new Map,cv=1,it=[],Hi=null,_c="";function _r(){return Ki(({key:t,frames:e})=>gr.get(t)??Zi(t,e()))??gr.get("")??Zi("",[])}function vr(t,e){let n=[t,...(e?Ki(o=>o.frames()):null)??[]],r=n.join(`
`);return gr.get(r)??Zi(r,n)}function br(){return Ki(t=>t.frames()),it[0]}function Ki(t){for(it.length===0&&(it=[K().flavor==="jvm"?"jvmti":"art","throwable","none"]);it[0]!=="none";)try{return Hi??=dv(it[0]),t(Hi.walk())}catch(e){_c+=`${it[0]}: ${String(e)}; `,Hi=null,it=it.slice(1),it[0]==="none"&&le("stack",_c)}return null}function dv(t){return t==="jvmti"?new mr(Wi):t==="art"?new qi:new hr(Wi)}function Zi(t,e){let n={id:cv++};return he("stack",te(),`,"stack":${n.id},"frames":[${e.map(ne).join(",")}]`)&&gr.set(t,n),n}var vc="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",bc=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var uv=5,fv=215,xn="privacyharness.Control";function yc(){let t=O.use("java.lang.Object").class.getClassLoader(),e=K().flavor==="jvm"?mv(t):pv(t);return O.ClassFactory.get(e)}function pv(t){let e=O.use("java.nio.ByteBuffer").wrap(O.array("byte",Array.from(Sc(vc),r=>r<<24>>24))),{$new:n}=O.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(O.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function mv(t){let e=O.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,O.array("java.net.URL",[]),t),{handle:o}=D(),i=wc(uv,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of bc){let l=Sc(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);D().throwIfExceptionPending(),V(d,"java.lang.Class",u=>u.getDeclaredMethods()),D().deleteLocalRef(d)}return r}function Ec(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=wc(fv,"int",["pointer","pointer","pointer","int"]);Ae(t.class,a=>s(D().handle,a,r,1)),D().throwIfExceptionPending()}function wc(t,e,n){let r=D().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function Sc(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var Nc='""';function ft(){return Nc}function Qi(t){Nc=ne(t)}var xc=new Set;function kc(t){xc.add(t)}function Ic(t){return t.length===0||t.some(e=>xc.has(e))}var hv=500,yr=new Map;function Cc({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=yr.get(e);return n===void 0&&(n=Checksum.compute("sha256",Gt(e)),yr.size>=hv&&yr.clear(),yr.set(e,n)),n}var gv=1e9,Er=new Map;function Tc(t,e){let n=Er.get(t);if(n!==void 0&&e-n.read<gv)return n.name;let r=ne(_v(t));return Er.size>1e3&&Er.clear(),Er.set(t,{name:r,read:e}),r}function _v(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var vv=400,wr=1024,bv=65536,yv=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function Nr(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":wv(i);s===""||n.has(s)||(n.size<vv&&r+s.length<=bv?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var Ev=500,Sr=new Map;function wv(t){let e=Sr.get(t);if(e===void 0){let n=Sv(t);e=yv.test(n)?"":ne(n),Sr.size>=Ev&&Sr.clear(),Sr.set(t,e)}return e}function Sv(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=wr)return n;let r=n.charCodeAt(wr-1);return n.slice(0,r>=55296&&r<56320?wr-1:wr)}var Nv=256;function Lc(t,e,n,r,{tid:o,ns:i,phase:s}){let a=Tv(t)===0?null:Av(D());try{let l=a===null?"":Iv(a),c=_r();n.forEach((d,u)=>{let{technique:p,makes:f}=d,{detail:g,registration:m,answer:_}=r[u];if(m===null)return;f!==null&&a===null&&It(e.returned)&&f(e.returned);let v=_??(a===null?Xi(d,e):kv(d,a,l)),{reading:y,outcome:E}=v;(E==="obtained"||E==="subscribed")&&kc(p.id);let{json:N,left:j}=Nr(E==="obtained"?y.values:[],p.empty),J=j>0?{unread:String(j+Number(y.detail?.unread??0))}:{},F=xv(d,y);Yi({tid:o,ns:i,phase:s,technique:y.approximate===!0?d.approximate:p.id,overload:d.overload,outcome:E,stack:m.stack??c.id,sample:y.sample,values:N,digest:F,failure:l,detail:{...g,...y.detail,...J}})})}finally{a!==null&&D().throw(a)}}function Yi(t){let e=Tc(t.tid,t.ns);he("call",t.ns,`,"tid":${t.tid},"thread":${e},"phase":${ft()},"entered_phase":${t.phase},"technique":"${t.technique}","overload":"${t.overload}","outcome":"${t.outcome}","stack":${t.stack},"value":${ne(t.sample.slice(0,Nv))},"values":${t.values},"digest":"${t.digest}","error":${ne(t.failure)},"detail":${oc(t.detail)}`)}var xr={sample:"",values:[]};function Xi({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:xr};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??xr}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return le("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:xr}}}function xv({technique:t},e){try{return Cc(e)}catch(n){return le("digest",n,t.id),""}}function kv({technique:t},e,n){return{outcome:oe(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:xr}}function Iv(t){try{return ie(t)}catch{return D().getObjectClassName(t)}}var Cv=228,Ac=null;function Tv(t){return Ac??=new NativeFunction(t.readPointer().add(Cv*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),Ac(t)}function Av(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}function kr(t,e){let n=ge(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?D().stringFromJni(n):r==="[Ljava.lang.String;"?kn(n).join(" "):oe(n,"java.lang.ProcessBuilder")?Lv(n):ie(n)}function kn(t){let e=D();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function Lv(t){return V(t,"java.lang.ProcessBuilder",e=>{let n=O.cast(e.command(),O.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var es="java.lang.ProcessBuilder",Mc="java.util.List",ts="java.util.Map",Pv=65536,Mv=/\$\{?([A-Za-z_]\w*)/g,Rv=/(?:^|[\s=:])~/,Rc={classes:[es,Mc,ts],read:t=>W(t).isNull()?null:{sample:jv(Pc(t).words),values:[]},describe(t){let e=Pc(t);return rs(e.words),ns(e)}};function ns({words:t,folder:e,variable:n}){if(t.reduce((s,a)=>s+a.length,0)>Pv)return{};let r=t.join(`
`),o=new Set(Array.from(r.matchAll(Mv),([,s])=>s));Rv.test(r)&&o.add("HOME");let i={};for(let s of o){let a=n(s);a!==null&&(i[s]=Gt(a))}return{argv:JSON.stringify(t.map(Gt)),folder:e,variables:JSON.stringify(i)}}var pt=new Map,Ov=50;function rs(t){let e=jc(t);pt.set(e,(pt.get(e)??0)+1);for(let n of pt.keys()){if(pt.size<=Ov)break;pt.delete(n)}}function Oc(t){let e=jc(t),n=pt.get(e)??0;return n===1?pt.delete(e):n>1&&pt.set(e,n-1),n>0}function jc([t,...e]){return[t?.replace(/^.*\//,""),...e].join("\0")}function jv(t){return t.map(e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`).join(" ")}function Pc(t){return oe(t.receiver,es)?Fv(t.receiver):Uv(t)}function Fv(t){return V(t,es,e=>{let n=O.cast(e.command(),O.use(Mc)),r=e.directory(),o=e._environment.value;return{words:Array.from({length:n.size()},(i,s)=>String(n.get(s))),folder:r===null?"":String(r),variable:o===null?Ir:i=>Fc(o,i)}})}function Uv(t){let[e,n,r]=[0,1,2].map(o=>ge(t,o));return{words:e==null?[]:kn(e),folder:r==null?"":ie(r),variable:n?o=>V(n,ts,i=>Fc(i,o)):Ir}}function Fc(t,e){let n=O.cast(t,O.use(ts)).get(e);return n===null?null:String(n)}var Dv=new NativeFunction(Module.getGlobalExportByName("getenv"),"pointer",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});function Ir(t){let e=Dv(Memory.allocUtf8String(t));return e.isNull()?null:e.readUtf8String()}var Uc="";function Ct(){return Uc}function Dc(t){Uc=t}function Bc(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function mt(){return K().flavor==="jvm"?"jvm":"art"}function Cr(){try{return O.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Jc=`
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
`;var Bv="libc",Jv=[{names:["open","open64","__open_2","__open64_2"],code:"open",method:"open"},{names:["openat","openat64","__openat_2","__openat64_2"],code:"openat",method:"open"},{names:["execve","execvpe"],code:"exec",method:"execve"},{names:["execv","execvp"],code:"inherit",method:"execve"},{names:["system"],code:"system",method:"execve"},{names:["popen"],code:"pipe",method:"execve"},{names:["posix_spawn","posix_spawnp"],code:"spawn",method:"execve"},{names:["__system_property_get"],code:"property",method:"property"},{names:["__system_property_find"],code:"found",method:"property"},{names:["ioctl"],code:"request",method:"ioctl"}],$v=["__errno","__errno_location"],Zc=13,Kc=1,zv=16,$c=16,Vv=50,Gv=2e9,Tr=[],Cn=null,qt=0,zc=0,st=[],Qc=new Map,gt=[],ht=null,Hv=[],os=0,Vc=!1,Ar=null;function ss({class:t}){return t===Bv}function Yc(t){if(t.length===0)return{armed:0,failed:0};let e="";try{gt=t.map(r=>({id:r.id,method:r.method,empty:r.empty,fits:sb(r)})),Wv(t),os=te()}catch(r){e=String(r),Mr()}let n=0;for(let r of t){let o=st.filter(({method:a})=>a===r.method).map(({name:a})=>a),i=e||(Qc.get(r.method)??""),s=i!==""?'"failed"':o.length===0?'"absent-method"':"null";s==="null"&&n++,he("armed",te(),`,"technique":${ne(r.id)},"overloads":${JSON.stringify(o)},"roads":${s==="null"?'["libc"]':"[]"},"reason":${s},"detail":${ne(i)},"state":"unknown"`)}return{armed:n,failed:t.length-n}}function Wv(t){let e=Gc(t.filter(({method:m})=>m==="open")),n=Gc(t.filter(({method:m})=>m==="property")),r=nb(),o=Memory.allocUtf8String("//privacy-harness/control"),i=Memory.alloc(16+24*Process.pointerSize),s=i.add(16);i.writeInt(Process.id),ht={inside:i.add(4),controls:i.add(8)};let a=new NativeCallback(Qv,"void",["int","pointer","pointer","int64","int","pointer"]),l=new NativeCallback(Yv,"void",["pointer","pointer","pointer"]),c=new NativeCallback(Xv,"void",["pointer","int64","int","pointer"]),d=new NativeCallback(eb,"void",["pointer"]),u=new CModule(Jc,{properties:n,asked_property:l,asked_address:c,spawning:d,clock_gettime:Tt("clock_gettime"),ring:r,read_link:Tt("readlink"),get_pid:Tt("getpid"),errno_of:Tt(...$v),told:a,patterns:e,control_path:o,owner:i,inside:ht.inside,controls:ht.controls,original:s});if(Hv.push(e,n,o,i,a,l,c,d,u),rb(t)){let m=new NativeFunction(Tt("open"),"int",["pointer","int"]);Ar=()=>void m(o,0)}let p=Process.findModuleByAddress(Tt("open"))?.name==="libc.so",f=new Set(t.map(({method:m})=>m));f.has("execve")&&(Cn=r),Jv.flatMap(({names:m,code:_,method:v})=>m.map(y=>({name:y,kind:_,method:v}))).forEach(({name:m,kind:_,method:v},y)=>{let E=f.has(v)?Module.findGlobalExportByName(m):null;if(!(E===null||st.some(N=>N.target.equals(E))))try{let N=u[`${_}_${y}`];s.add(y*Process.pointerSize).writePointer(Kv(m,E,N)),st.push({name:m,method:v,target:E,bytes:""})}catch(N){(m!=="execve"||p)&&Qc.set(v,`${m}: ${String(N)}`)}}),Interceptor.flush(),st=st.map(m=>({...m,bytes:td(m.target)}))}var qv=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"]);function Zv(t){return Number(qv(t))}function Kv(t,e,n){try{return Interceptor.replaceFast(e,n)}catch(r){if(t==="execve")throw r;return Interceptor.replace(e,n),e}}function Tt(...t){let e=t.map(n=>Module.findGlobalExportByName(n)).find(n=>n!==null);if(e===void 0)throw new Error(`libc has no ${t.join(" or ")}`);return e}function Qv(t,e,n,r,o,i){let s=Process.getCurrentThreadId();if(nt(s))try{let a=[e.readUtf8String()??"",n.readUtf8String()??""],l=r.compare(0)>=0,c=l?"obtained":o===Zc||o===Kc?"denied":"error",d={key:a[0],...a[1]===""||a[1]===a[0]?{}:{file:a[1]}};for(let{id:u}of gt.filter(({method:p,fits:f})=>p==="open"&&a.some(f)))Tn({technique:u,overload:"open",outcome:c,stack:Lr(i),sample:l?"present":"",failure:l?"":`errno ${o}`,detail:d})}catch(a){le("probe",a,gt[0].id)}finally{Ke(s)}}function Yv(t,e,n){let r=Process.getCurrentThreadId();if(nt(r))try{let[o,i]=[t.readUtf8String()??"",e.readUtf8String()??""];for(let{id:s,empty:a}of gt.filter(({method:l,fits:c})=>l==="property"&&c(o))){let l=i===""||a.includes(i)?"empty":"obtained",c=l==="obtained"&&i!=="present"?[i]:[];Tn({technique:s,overload:"__system_property_get",outcome:l,stack:Lr(n),sample:i,values:c,detail:{key:o}})}}catch(o){le("probe",o,"")}finally{Ke(r)}}function Xv(t,e,n,r){let o=Process.getCurrentThreadId();if(nt(o))try{let i=e.compare(0)>=0,s=new Uint8Array(t.add($c+2).readByteArray(6)),a=i?Array.from(s,l=>l.toString(16).padStart(2,"0")).join(":"):"";for(let{id:l,empty:c}of gt.filter(({method:d})=>d==="ioctl")){let d=i?c.includes(a)?"empty":"obtained":n===Zc||n===Kc?"denied":"error",u=d==="obtained"?[a]:[],p=/^[\w.:-]*/.exec(t.readCString($c)??"")[0];Tn({technique:l,overload:"ioctl",outcome:d,stack:Lr(r),sample:a,values:u,failure:i?"":`errno ${n}`,detail:{key:p}})}}catch(i){le("probe",i,"")}finally{Ke(o)}}function eb(t){let e=Process.getCurrentThreadId();if(nt(e))try{Tr.push({ns:te(),tid:e,stack:Lr(t)}),Tr.length>Vv&&Tr.shift()}catch(n){le("probe",n,"")}finally{Ke(e)}}function as(){if(Cn===null)return;let t=Cn.readInt();for(t-qt>32&&(le("probe",new Error(`${t-qt-32} commands were run in too short a time`),is()),Tn({technique:is(),overload:"execve",outcome:"obtained",stack:vr("[?]",!1).id,sample:"",detail:{}}),qt=t-32);qt<t;){let e=Cn.add(64+qt%32*32768),n=e.readInt();if(n===0)return;qt++,(n===Process.id||n!==zc)&&tb(e,n),zc=n}}function tb(t,e){let n=t.add(8).readS64().toNumber(),r=t.add(16).readInt(),o=t.add(20).readInt()===1,i=t.add(24),s=()=>{let g=i.readCString()??"";return i=i.add(Zv(i)+1),g},a=t.add(4).readInt()===1,l=s(),c=a?Array.from({length:r},s):[];if(a&&(mt()==="jvm"&&/\/jspawnhelper$/.test(c[0]??"")||Oc(c)))return;e===Process.id&&rs(c);let d=new Map;for(let g=a&&!o?s():"";g!=="";g=s())d.set(g.split("=")[0],g.replace(/^[^=]*=/,""));let u=new Set(Tr.filter(g=>g.ns<=n&&n-g.ns<Gv).map(({stack:g})=>g)),p=a?ns({words:c,folder:l,variable:o?Ir:g=>d.get(g)??null}):{},f=u.size===1?[...u][0]:vr("[?]",!1).id;Tn({technique:is(),overload:"execve",outcome:"obtained",stack:f,sample:c.join(" "),detail:p},n)}function is(){return gt.find(({method:t})=>t==="execve").id}function Tn(t,e=te()){let{json:n}=Nr(t.values??[],[]);Yi({tid:Process.getCurrentThreadId(),ns:e,phase:ft(),digest:"",failure:"",...t,values:n})}function Lr(t){return vr(ob(t),O.vm.tryGetEnv()!==null).id}function nb(){let e=new NativeFunction(Tt("mmap"),"pointer",["pointer","size_t","int","int","int","size_t"])(NULL,64+32*32768,3,33,-1,0);if(e.equals(ptr(-1)))throw new Error("no memory to share with a child");return e}function Gc(t){let e=`${[...new Set(t.flatMap(Xc))].join("\0")}\0\0`;return Memory.alloc(e.length).writeByteArray(Array.from(e,n=>n.charCodeAt(0)))}function rb(t){return t.some(({method:e})=>e==="open")}function ob(t){let e=Process.findModuleByAddress(ib(t));return e===null?"[?]":`[${e.name}+${t.sub(e.base).toString()}]`}function ib(t){let e=Process.findModuleByAddress(st[0].target),n=i=>Process.findModuleByAddress(i)?.base.equals(e?.base??NULL)??!1;if(!n(t))return t;let r=Thread.backtrace(void 0,Backtracer.FUZZY),o=r.findIndex(i=>i.equals(t));return r.slice(o+1).find(i=>!n(i))??t}function Xc({when:t}){return t?.matches??[]}function sb(t){let e=Xc(t).map(Hc),n=(t.when?.excludes??[]).map(r=>Hc(r.replace("{pid}",String(Process.id))));return r=>e.some(o=>o.test(r))&&!n.some(o=>o.test(r))}function Hc(t){let e=t.split("*").map(n=>n.replace(/[.+?^${}()|[\]\\/]/g,"\\$&"));return new RegExp(`^${e.join(".*")}$`,"s")}function ed(){if(ht===null||Ar===null)return"none";let t=ht.controls.readInt();return Ar(),ht.controls.readInt()>t?"seen":"not-seen"}function Pr(){as();let t=te(),e=st.find(({target:n,bytes:r})=>td(n)!==r);if(e===void 0){os=t;return}Vc||(Vc=!0,he("taken-back",t,`,"techniques":${JSON.stringify(gt.map(({id:n})=>n))},"overload":"${e.name}","how":"replaced","since_ns":${os},"held":false`))}function td(t){return new Uint8Array(t.readByteArray(zv)).join()}var ab=1,Wc=.005;function Mr(){Ar=null;for(let{target:t}of st)Interceptor.revert(t);Interceptor.flush(),st=[];for(let t=0;(ht?.inside.readInt()??0)>0&&t<ab;t+=Wc)Thread.sleep(Wc);as(),Cn=null,ht=null,gt=[]}setInterval(Pr,1e3);setInterval(as,100);var ls=["first","late","met","constructor","static","native","libc"];function nd({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&ur)===0?[]:["native"]]}var lb=["java.util.zip.Adler32","getValue"],Rr=`${xn}$First`,cb={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},An=new Map,Kt=new Map,cs=new Map,Or=null;function rd(){try{Or=yc()}catch(e){for(let n of ls)Kt.set(n,String(e));return[]}let t=Or;return[...Zt("first",()=>Fe(...lb)),...Zt("constructor",()=>Fe(Rr,"$init",t)),...Zt("static",()=>Fe(Rr,"ofClass",t)),...Zt("native",()=>(Ec(t.use(Rr),"ofNative",Module.getGlobalExportByName("getpid")),Fe(Rr,"ofNative",t))),...Zt("met",()=>ub(t))]}function od(){let t=Or;return t===null?[]:Zt("late",()=>Fe(`${xn}$Late`,"ofObject",t))}function Qt(){if(An.size===0&&Kt.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;cs.set(t,e);try{ar(()=>{O.performNow(()=>{for(let[s,a]of An)db(s,a,n)})})}finally{cs.delete(t)}let r=ed();r==="seen"&&e.add("libc");let i=ls.filter(s=>s==="libc"?r!=="none":An.has(s)||Kt.has(s)).map(s=>{let a=Kt.get(s)??n.get(s)??"",l=a!==""?"not-tried":e.has(s)?"seen":"not-seen";return`{"road":"${s}","outcome":"${l}","reason":${ne(a)}}`});he("control",te(),`,"roads":[${i.join(",")}]`)}function ds(){An.clear(),Kt.clear()}function db(t,{klass:e,id:n},r){let o=D();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function Zt(t,e){let n=(r,o,i)=>{let s=cs.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&br(),i()};try{let r=e().map(o=>rt(o,n));return An.set(t,fb(t)),r}catch(r){return Kt.set(t,String(r)),[]}}function ub(t){let e=D(),n=Ae(t.use(xn).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",modifiers:0,argumentTypes:[],returnType:"int"},id:cr(n,"met","()I"),klass:n}]}function fb(t){let[e]=Fe(xn,cb[t],Or);return{klass:e.klass,id:e.id}}var He={Flags:0,Pointer:1,Entry:2,Code:3},pb=uint64("0xffffffffffffffff"),Yt=40,Ln=8,mb=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${Ln}];

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
    for (i = 0; i != ${Ln}; i++)
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
`;function Ve(t,e,n=He.Pointer,r=e){return{at:t,kind:n,mask:pb,good:uint64(e.toString()),restored:uint64(r.toString())}}function ad(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:He.Flags,mask:uint64(e),good:r,restored:r}}var jr=class{table=Memory.alloc(Yt*64);capacity=64;common=Memory.alloc(8*Ln);native=hb(this.common);count=0;allow(e){e.slice(0,Ln).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*Yt+c*8).writeU64(l))}grow(){let e=Memory.alloc(Yt*this.capacity*2);Memory.copy(e,this.table,Yt*this.count),this.table=e,this.capacity*=2}};function hb(t){try{let e=new CModule(mb,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new us(t)}}var us=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*Yt)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*Yt),[s,a,l,,c]=id(i);if(a===He.Code||this.isGood(i))continue;let d=sd(s,a).and(l.not()).or(c);a===He.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=id(e),s=sd(n,r).and(o);return s.equals(i)?!0:r!==He.Entry?!1:Array.from({length:Ln},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function id(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function sd(t,e){return e===He.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var Pn=256,cd=524288,dd=1048576,gb=1073741824;function ud(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=K();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}function fd(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=K();return Interceptor.flush(),[t,e,n,...Li()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:Ve(o,o.readPointer(),He.Code)}})}function pd({mangler:t,callback:e,copy:n}){let{artClassLinker:r}=K(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=_e(O.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n!==null)return[{how:"flags",word:p(o,Pn|dd|cd)},{how:"replaced",word:Ve(o.add(a.jniCode),e)},{how:"entry-point",word:Ve(d,l,He.Entry)}];let u=(s.accessFlags&Pn)!==0;return[{how:"flags",word:p(o,u?Pn:Pn|ld()|_b())},{how:"entry-point",word:Ve(d,d.readPointer(),He.Entry,u?l:c)},{how:"flags",word:p(i,Pn|ld())},{how:"replaced",word:Ve(i.add(a.jniCode),e)},{how:"entry-point",word:Ve(i.add(a.quickCode),l,He.Entry)}];function p(f,g){let m=f.add(a.accessFlags);return ad(m,g>>>0,m.readU32())}}function _b(){let t=ue();return cd|(t>=31?dd:0)|(t>=29&&t<=32?gb:0)}function ld(){return K().kAccCompileDontBother}function md({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:Ve(t,r)},{how:"replaced",word:Ve(r.add(o-2*c),n)},{how:"replaced",word:Ve(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:Ve(a.add(l*c),r)}),d}var yb=1e3,at=new jr,Xt=[],ms=[],Mn=null,gd=0,ps=!1,fs=null;function _d(t,e,n){kb();let r=Ed(t,yd(t),e,n);if(Mn!==null&&t.copy===null&&(ms.push(...e),Mn.lost!==null||!Ur(Mn)))throw new Error("what the bridge had patched in libart was taken out");if(!Ur(r))throw new Error("it was gone at once")}function At(){return fs??=Eb().finally(()=>fs=null),fs}function vd(t,e){for(let n of Xt)n.hook!==null&&t(n.hook)&&Fr(n,e,!1)}function bd(){Xt.length=0,ms.length=0,Mn=null,at.count=0,ps=!1}async function Eb(){let t=te(),e=[];for(let n=hd(0);n!==-1;){let r=xb(n);K().flavor==="jvm"?e.push(r):Sb(r,r.parts[n-r.first].how),n=hd(r.first+r.parts.length)}e.length>0&&await Nb(e),gd=t}function hd(t){try{return at.firstChanged(t)}catch{return wb(t)}}function wb(t){for(let e=t;e<at.count;e++)try{if(at.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function Sb(t,e){let n=t.first+t.parts.length,r=!1;try{at.putBack(t.first,n),r=Ur(t)}catch{e="unreadable"}Fr(t,e,r)}async function Nb(t){let e=[];O.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){le("look",r,n.techniques[0]),Fr(n,"replaced",!1)}}),await kt();for(let n of e)at.replace(n.first,yd(n.hook).map(({word:r})=>r)),Fr(n,"replaced",Ur(n))}function Fr(t,e,n){let r=te(),o=t.lost??Math.max(t.good,gd),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&he("taken-back",r,`,"techniques":[${t.techniques.map(ne).join(",")}],"overload":${ne(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function yd(t){return K().flavor==="jvm"?md(t):pd(t)}function Ed(t,e,n,r){let o=at.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:te(),lost:null};return Xt.push(i),i}function Ur({first:t,parts:e}){return at.firstChanged(t,t+e.length)===-1}function xb(t){let e=0,n=Xt.length-1;for(;e<n;){let r=e+n+1>>1;Xt[r].first<=t?e=r:n=r-1}return Xt[e]}function kb(){ps||(ps=!0,K().flavor!=="jvm"&&(at.allow(ud()),Mn=Ed(null,fd(),ms,"")))}setInterval(()=>void At().catch(t=>le("look",t)),yb);var wd="java.lang.invoke.MethodHandles$Lookup",Sd="java.lang.reflect.Executable",gs="<init>",Ib={findVirtual:Dr,findStatic:Dr,findSpecial:Dr,findConstructor:([t])=>({klass:t,name:gs}),bind:([t,e])=>Dr([D().getObjectClass(t),e]),unreflect:([t])=>hs(t),unreflectSpecial:([t])=>hs(t),unreflectConstructor:([t])=>({...hs(t),name:gs})};function Dr([t,e]){return{klass:t,name:D().stringFromJni(e)}}function hs(t){let e=D().stringFromJni(Me(t,Sd,"getName"));return{klass:Me(t,Sd,"getDeclaringClass"),name:e}}function Nd(){return mt()!=="art"||!Vt(wd)?[]:Object.entries(Ib).flatMap(([t,e])=>(Fe(wd,t)??[]).map(n=>rt(n,(r,o,i)=>{if(i(),!!It(o.returned))try{let s=e(o.args);vd(a=>a.passedByHandles&&Cb(s,a),"method-handle")}catch(s){le("look",s)}})))}function Cb({klass:t,name:e},{method:n}){let r=D();return e===(n.kind==="constructor"?gs:n.name)&&(r.isAssignableFrom(n.klass,t)||r.isAssignableFrom(t,n.klass))}var Tb=5,xd=500,_s=new Set;function kd(t){for(let e of t)K().flavor!=="jvm"&&_s.add(Mb(e)),e.revert()}async function vs(t=Number.POSITIVE_INFINITY){if(await kt(),K().flavor==="jvm")return rc(),!0;let e=Date.now();for(;Cd();){let n=Date.now()-e;if(n>t)return!1;await new Promise(r=>setTimeout(r,n<xd?Tb:xd))}return!0}function Id(){K().flavor!=="jvm"&&(gn(),Interceptor.detachAll(),Interceptor.flush(),Cd())}function Cd(){let t=!1;return _s.size>0&&O.performNow(()=>t=Ab().some(e=>_s.has(e))),t}function Ab(){let t=O.use("java.lang.Thread").getAllStackTraces();return Ae(t,e=>be(Me(e,"java.util.Map","values"),Lb).first.flatMap(Pb))}var Lb=1e5;function Pb(t){let e=D(),n=e.getArrayLength(t);return Array.from({length:n},(r,o)=>{let i=e.getObjectArrayElement(t,o),s=ie(i);return e.deleteLocalRef(i),s})}function Mb({method:{klass:t,id:e,kind:n,name:r}}){let i=D().toReflectedMethod(t,e,n==="static"?1:0),s=Me(i,"java.lang.reflect.Executable","getDeclaringClass");return`${ie(Me(s,"java.lang.Class","getName"))}.${n==="constructor"?"<init>":r}(Native Method)`}var Rb=2,Td=.002,Ob="com.android.internal.os.RuntimeInit$KillApplicationHandler",jb=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:Ob,method:"uncaughtException",ofProcess:!1}],bs=!1;function Ad(){return jb.filter(t=>Vt(t.class)).flatMap(t=>(Fe(t.class,t.method)??[]).map(e=>rt(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&Fb(t.how),o()})))}function Ld(){return bs}function Fb(t){if(!bs){bs=!0,At(),he("leaving",te(),`,"how":"${t}"`),Re();for(let e=0;e<Rb&&cc()>0;e+=Td)Thread.sleep(Td)}}var en=class extends Error{constructor(n){super(n);this.reason=n}};function Md(t,e){let n=Br(t,e).filter(({modifiers:o})=>(o&ji)===0),r=Ub(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new en("abstract");return r}function Ub(t){return mt()==="art"&&(Fi(t)&Wl)!==0}function Br(t,e){let n=Fe(t,e);if(n===null||n.length===0)throw new en("absent-method");return n}function Rd(t){return(Fi(t)&ji)!==0}function ys({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function Od({argumentTypes:t,returnType:e}){return`(${t.map(Pd).join("")})${Pd(e)}`}var Db={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function Pd(t){return t.startsWith("[")?t.replaceAll(".","/"):Db[t]??`L${t.replaceAll(".","/")};`}var Bb=1e3,tn=new Map;function Fd(t,e){for(let n of[t.receiver,...t.args])It(n)&&(tn.delete(jd(n)),tn.set(jd(n),e));for(let n of tn.keys()){if(tn.size<=Bb)break;tn.delete(n)}}function Ud(t,e,n){return V(t.receiver,e,r=>{let o=Jb(r[n].value);return o===null?null:{stack:tn.get(Dd(o))??null}})}function Jb(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:O.cast(t,O.use("java.lang.ref.WeakReference")).get()}function jd(t){return V(t,"java.lang.Object",Dd)}function Dd(t){return O.use("java.lang.System").identityHashCode(t)}var Jr=null;function Bd(){if(Jr===null){Jr="";try{let t=O.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(Jr=t.packageName.value)}catch{}}return Jr}function $d(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(a=>Jd(a,e)),r=(t.excludes??[]).map(a=>Jd(a,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(a,l)=>{if(s!==0&&(Number(a.args[i])&s)===0)return!1;if(o.length>0){let c=ge(a,i);if(c===null||!o.some(d=>oe(c,d)))return!1}return n.length>0&&!n.some(c=>c(l(i)))?!1:!r.some(c=>c(l(i)))}}function zd(t){let e,n="";return r=>(r!==e&&(n=kr(t,r),e=r),n)}function Jd(t,e){if(t==="{webview}")return i=>i===Bd();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function Vd(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!nt(s)){i();return}let a=!1;try{let l=n?t:$b(t,o);if(l.length===0){Ke(s),a=!0,i();return}let c=te(),d=ft(),u=l.map(p=>zb(p,o));a=!0,e&&Ke(s),i(),e&&nt(s),Lc(r,o,l,u,{tid:s,ns:c,phase:d})}catch(l){le("probe",l,t[0].technique.id),a||i()}finally{Ke(s)}}}function $b(t,e){let n=zd(e);return t.filter(({applies:r,technique:o})=>Ic(o.after)&&r(e,n))}var Es={detail:{},registration:{stack:null},answer:null};function zb(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&Fd(e,_r().id),n.describe===void 0&&i===""?Es:{detail:n.describe?.(e,r)??{},registration:i===""?Es.registration:Ud(e,o,i),answer:i===""?null:Xi(t,e)}}catch(s){return le("detail",s,r.id),Es}}var Vb="android",Ss="android.content.Intent",Gd="android.app.usage.UsageEvents",Gb="android.intent.category.HOME",Hb=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],Ns=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",Yd],["android.content.pm.LauncherActivityInfo",t=>[Lt(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",ey],["android.app.ActivityManager$RunningServiceInfo",t=>[Lt(t.service.value)]],["android.app.TaskInfo",ws],["android.app.ActivityManager$RunningTaskInfo",ws],["android.app.ActivityManager$RecentTaskInfo",ws],["android.app.usage.UsageStats",t=>[t.getPackageName()]],["android.appwidget.AppWidgetProviderInfo",t=>[Lt(t.provider.value)]],["android.view.inputmethod.InputMethodInfo",t=>[t.getPackageName()]],["android.accessibilityservice.AccessibilityServiceInfo",Xb]],Wb=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],xs=[...Ns.map(([t])=>t),...Wb.map(t=>`android.${t}`)],ks={classes:xs,read(t){return Qb(ge(t,0))?{sample:"",values:[],impersonal:!0}:Zd(W(t),Kd)}},qb=["","http","https","content","file","mailto","tel","sms","smsto","mms","mmsto","geo","package","market","data"],Hd={classes:xs,read(t,e){let n=ks.read(t,e);return n===null||Zb(ge(t,0))?n:{...n,values:[],impersonal:!0}}};function Zb(t){return t===null?!1:V(t,Ss,e=>{let n=e.getSelector(),r=[e,...n===null?[]:[n]].flatMap(o=>[o.getPackage(),Lt(o.getComponent())]);return ze(r).some(o=>o!==Ct())||!qb.includes(String(e.getScheme()??"").toLowerCase())})}var Wd={classes:xs,read(t){return Zd(W(t),n=>Yb(n)?[Ct()]:Kd(n))??{sample:"",values:[],impersonal:!0}}},qd={classes:[Gd],read(t){let e=W(t);return e.isNull()?null:V(e,Gd,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function Zd(t,e){if(t.isNull())return null;let n=Kb(t)?{size:1,first:[t]}:be(t,Wt);if(n===null)return ot;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==Ct()&&a!==Vb),s=n.size>Wt||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:Gi(n.size)}}function Kb(t){return oe(t,"java.lang.String")||Ns.some(([e])=>oe(t,e))}function Qb(t){return t===null||!oe(t,Ss)?!1:V(t,Ss,e=>{if(e.getSelector()!==null)return!1;let n=ze([e.getPackage(),Lt(e.getComponent())]);return n.length>0&&n.every(r=>r===Ct())})}function Yb(t){let e=Hb.find(n=>oe(t,n));return e===void 0?!1:V(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(Gb):!1})}function Kd(t){if(oe(t,"java.lang.String"))return[Qd(D().stringFromJni(t))];for(let[e,n]of Ns)if(oe(t,e))return V(t,e,r=>ze(n(r)));return[ie(t)]}function Qd(t){return t.split(":")[0]}function Yd(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function Xb(t){let e=t.getResolveInfo();return e===null?[]:Yd(e)}function ey(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):ze([t.processName.value]).map(Qd)}function ws(t){let e=["topActivity","baseActivity","origActivity"].map(r=>Lt(t[r]?.value)),n=t.baseIntent?.value;return[...e,Lt(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function Lt(t){return t?String(t.getPackageName()):null}var Is="android.os.Bundle",ty=["cid","lac","baseStationId","networkId","systemId"],ny=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],ry=["2147483647","9223372036854775807","268435455","65535"],_t="android.telephony",oy=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],eu=[...oy.flatMap(t=>[`${_t}.CellInfo${t}`,`${_t}.CellIdentity${t}`]),`${_t}.CellIdentity`,`${_t}.gsm.GsmCellLocation`,`${_t}.cdma.CdmaCellLocation`,`${_t}.NeighboringCellInfo`],tu={classes:[Is,...eu],read(t){let e=W(t);return e.isNull()?null:be(e,0)!==null?Vi(e,$r):{sample:ie(e),values:$r(e)}}},Xd=`${_t}.ServiceState`,nu=`${_t}.NetworkRegistrationInfo`,ru={classes:[Xd,nu,...eu],read(t){let e=W(t);if(e.isNull())return null;let n=V(e,Xd,r=>{if(!("getNetworkRegistrationInfoList"in r))return[];let o=r.getNetworkRegistrationInfoList();return Ae(o,i=>be(i,iy)?.first.flatMap(sy)??[])});return{sample:n.join(","),values:n,impersonal:n.length===0}}},iy=16;function sy(t){return V(t,nu,e=>{let n=e.getCellIdentity();return n===null?[]:Ae(n,$r)})}function $r(t){return(oe(t,Is)?V(t,Is,n=>ty.map(r=>String(n.getInt(r,-1)))):V(t,D().getObjectClassName(t),ay)).filter(n=>!ry.includes(n))}function ay(t){return"getCellIdentity"in t?Ae(t.getCellIdentity(),$r):ny.filter(e=>e in t).map(e=>String(t[e]()))}var Rn="android.content.ClipData",ou={classes:[Rn,`${Rn}$Item`],read(t,e){let{sample:n}=Cs.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},Cs={classes:[Rn,`${Rn}$Item`],read(t){let e=W(t);return e.isNull()?null:V(e,Rn,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var iu="android.database.Cursor",Ts=200,ly=3,cy=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|icc_?id|imsi|card_id|phonetic_name)$/i,su={classes:[iu],read(t){let e=W(t);return e.isNull()?null:V(e,iu,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>Ts?{unread:String(r-Ts)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:dy(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:ie(ge(t,0)??NULL)})};function dy(t,e,n){let r=n.flatMap((s,a)=>cy.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,Ts)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===ly&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var lu={read:t=>{let{host:e,port:n}=au(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:au};function au(t){let e=ge(t,0);return e===null?{host:"",port:""}:oe(e,"java.net.InetSocketAddress")?V(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:ie(e),port:""}}var As="android.location.Location",uy=2e3,cu={classes:[As],read(t){let e=W(t);if(e.isNull())return null;let n=be(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...fy(r),values:n.reverse().map(du)}}};function du(t){return V(t,As,e=>`${e.getLatitude()},${e.getLongitude()}`)}function fy(t){return V(t,As,e=>{let n=e.getAccuracy();return{sample:du(t),approximate:n>=uy,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var py=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,my=7,fu={read(t){let e=hy(t);if(e===null)return null;let n=py.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=uu(r,o,i==="S"),d=uu(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function hy(t){let e=ge(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:D().stringFromJni(e)}function uu(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(my)}var pu="android.telephony.SubscriptionInfo",gy=8,mu="android.os.Bundle",Ls=t=>({classes:[pu],read(e){let n=W(e);if(n.isNull())return null;let r=be(n,gy);if(r===null)return ot;let o=r.first.map(i=>V(i,pu,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),Ps=t=>({classes:[mu],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,mu,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),hu={read(t){let e=W(t);if(e.isNull())return null;let n=O.cast(e,O.use("java.lang.Object")).$className,r=V(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var gu="java.nio.ByteBuffer",_u={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function Pt(t,e,n,r="[B"){let{slot:o,size:i}=_u[r],s=Memory.alloc(Math.max(n*i,1));return Gl(o)(D().handle,t,e,n,s),D().throwIfExceptionPending(),s.readByteArray(n*i)}function vu(t){return t in _u}function bu(t,e){let n=D().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function yu(t,e){let[n,r]=V(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=D(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=Me(t,gu,"duplicate"),{handle:l}=O.use(gu).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),Pt(s,0,r)}var Ms="android.media.Image",Su="android.media.Image$Plane",Eu="android.os.Message",wu=256,Nu=64<<20,xu={classes:[Ms,Su],read(t){let e=W(t);return e.isNull()?null:V(e,Ms,n=>{let r=n.getFormat(),o=r===wu?"JPEG":`format ${r}`,i=r===wu?_y(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function _y(t){let e=be(Me(t,Ms,"getPlanes"),1).first;return yu(Me(e[0],Su,"getBuffer"),Nu)}var ku={classes:[Eu],read(t){return V(W(t),Eu,e=>{let n=e.obj.value;return n===null?null:Ae(n,vy)})}};function vy(t){if(D().getObjectClassName(t)!=="[B")return null;let e=D().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>Nu?{sample:n,values:[]}:{sample:n,values:[],whole:Pt(t,0,e)}}var Iu={read:()=>({sample:"",values:[]})},Rs={read(t){let e=W(t);if(e.isNull())return null;let n=D().stringFromJni(e);return{sample:n,values:[n]}},describe:On},Cu={read(t,e){let n=Rs.read(t,e),r=t.args.length>1?ge(t,1):null;return n!==null&&r!==null&&D().stringFromJni(r)===n.sample?null:n},describe:On},Tu={read(t){let e=ie(W(t));return e===""?null:{sample:e,values:[e]}}},Au={read:t=>W(t).isNull()?null:{sample:"present",values:[]},describe:On},Lu={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:On},Pu={read:t=>({sample:by(t),values:[],impersonal:!0})};function by({returned:t,returnType:e}){return t instanceof NativePointer?ie(t):e==="boolean"?String(t===1):""}var Mu={read(t){let e=W(t);return e.isNull()?null:{sample:D().getObjectClassName(e),values:[],impersonal:!0}}},Ru={read(t){let e=ju(W(t));if(e===null)return null;let n=Fu(e,"");return{sample:n,values:[n,Ey(e)],whole:e}},describe:On},Ou={read(t){let e=ju(W(t));if(e===null)return null;let n=Fu(e,":");return{sample:n,values:[n]}}};function ju(t){if(t.isNull())return null;let e=D().getArrayLength(t);return e===0?null:Pt(t,0,e)}function Fu(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var yy="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Ey(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>yy[parseInt(n.padEnd(6,"0"),2)]).join("")}function On(t,{when:e}){return e===null?{}:{key:kr(t,e.argument)}}var Uu={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=vu(n)?Pt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?bu(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var Du="android.database.Cursor",Os="android.net.Uri",js="android_id",wy="java.lang.String",Sy=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,Bu={classes:[Du,Os],read(t){if(Ny(t))return{sample:"",values:[],impersonal:!0};let e=W(t);return e.isNull()?null:V(e,Du,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(l=>n.getColumnIndex(l)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let a=ky(n,r,o);return a<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:Iy(n,a,i),detail:{rows:String(r)}}})},describe:t=>({uri:ie(ge(t,0)??NULL)})};function Ny(t){let e=xy(ge(t,0));if(e!==null)return e!==js;if(t.argumentTypes[2]!==wy)return!1;let n=ge(t,2),r=n===null?null:Sy.exec(D().stringFromJni(n));if(r===null)return!1;let o=ge(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:kn(o);return i.length===1&&i[0]!==js}function xy(t){return t===null||!oe(t,Os)?null:V(t,Os,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function ky(t,e,n){return Ju(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===js)return r;return-1})}function Iy(t,e,n){return Ju(t,()=>t.moveToPosition(e)?ze([t.getString(n)]):[])}function Ju(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var Fs="android.telephony.SmsMessage",Cy=50,$u={classes:[Fs],read(t){let e=W(t);if(e.isNull())return null;let n=oe(e,Fs)?[e]:be(e,Cy)?.first;if(n===void 0)return ot;let r=n.filter(o=>!o.isNull()).flatMap(o=>V(o,Fs,Ty));return n.length===0?null:{sample:r.join(" "),values:r,detail:{count:String(n.length)}}}};function Ty(t){return ze([t.getDisplayOriginatingAddress(),t.getDisplayMessageBody()])}var zu="android.net.wifi.WifiInfo",Vu="android.net.wifi.ScanResult",Us=t=>({classes:[zu],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,zu,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),Gu={read(t){let e=W(t);if(e.isNull())return null;let n=D().stringFromJni(e);return n.startsWith('"')||n==="<unknown ssid>"?{sample:n,values:[n]}:{sample:n,values:[],impersonal:!0}}},Ay=20,Ly=30,Hu={classes:[Vu],read(t){let e=W(t);if(e.isNull())return null;let n=be(e,Ly);if(n===null)return ot;if(n.size===0)return null;let r=n.first.map(i=>V(i,Vu,s=>ze([s.SSID.value,s.BSSID.value]))),o=r.slice(0,Ay).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var Ds={none:Iu,string:Rs,property:Cu,text:Tu,presence:Au,flag:Lu,recording:Uu,bytes:Ru,address:Ou,"nothing-personal":Pu,made:Mu,list:gc,packages:ks,"own-apps":Wd,resolved:Hd,"usage-events":qd,location:cu,nmea:fu,cells:tu,"service-cells":ru,clip:Cs,command:Rc,"own-clip":ou,cursor:su,"settings-rows":Bu,sms:$u,"wifi-ssid":Us("getSSID"),"wifi-bssid":Us("getBSSID"),"extra-info":Gu,"scan-results":Hu,"subscription-iccid":Ls("getIccId"),"subscription-number":Ls("getNumber"),"settings-bundle":Ps("value"),"id-bundle":Ps("id"),"advertising-id":hu,image:xu,"picture-message":ku,endpoint:lu};var Vs=[],Js=new Map,Vr=new Map,$s=new Map,Wu=new Set,Gr=[];async function Gs(t,e,n="first"){for(let c of t){c.instead_of!==""&&Vr.set(c.instead_of,c.id);for(let d of c.made_by)Wu.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=Zu(r).flatMap(c=>Py(c,e,o)),s=Yu(o,n);await kt();for(let c of s)Qu(c);for(let{row:c,otherwise:d,said:u}of i)tf(c,Gr.includes(c)?Dy(c):d,u);let a=r.filter(c=>lt(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function qu(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Vt),r=t.filter(({class:o})=>n.includes(o));return Gs(r,e,"late")}function Hs(){bd(),kd(Vs.splice(0)),Gr.length=0}function Zu(t){let e=new Map;for(let n of t)e.set(zr(n),[...e.get(zr(n))??[],n]);return Array.from(e.values())}function zr({class:t,method:e}){return`${t}.${e}`}function Py(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>Bs(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=Rd(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)Oy(c);a.length>0&&Br(i,s),Gr.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of Md(i,s))n.push(...Ku(l,c));return[...o,...r.map(c=>Bs(c,"absent-overload"))]}catch(a){let[l,c]=My(a);return[...o,...r.map(d=>Bs(d,l,c))]}}function Bs(t,e,n=""){return{row:t,otherwise:e,said:n}}function My(t){if(t instanceof en)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function Ku(t,e){let n=ys(e),r=t.filter(a=>Xu(a,n));if(r.length===0)return[];let o=e.id.toString(),i=zr(r[0]),s=Js.get(o)??i;Js.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:rt(e,Vd(r.map(a=>Ry(a,n)))),overload:n,rows:r}]}catch(a){for(let l of r)lt(l).trouble=`${n}: ${String(a)}`;return[]}}function Ws(t){for(let e of t)e.put(),Vs.push(e)}function Qu({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,Vr.get(o)]).filter(o=>o!==void 0);for(let o of n)lt(o).ofClass=pr(t.method.klass);try{_d(t,r,e)}catch(o){for(let i of n)lt(i).overloads.delete(e),lt(i).unseen=`${e}: ${String(o)}`}}function Yu(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),Vs.push(n);for(let i of o){let{overloads:s,roads:a}=lt(i);s.add(r);for(let l of nd(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)lt(s).trouble=`${r}: ${String(i)}`;return!1}})}function Ry(t,e){let n=Ds[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:Vr.get(t.id)??t.id,applies:$d(t.when,Ct()),makes:Wu.has(t.id)?r=>jy(t.id,r):null}}function Oy({class:t,value:e,when:n,made_by:r}){for(let o of[...Ds[e]?.classes??[],...n?.instance_of??[]])lr(o);r.length>0&&lr(t)}function Xu({overloads:t},e){return t==="all"||t.includes(e)}function jy(t,e){let n=Gr.filter(({made_by:r,class:o})=>r.includes(t)&&oe(e,o));for(let r of Zu(n)){let o=[];try{o=Uy(r,e)}catch(i){for(let s of r)lt(s).trouble=String(i)}o!==null&&(zs=Promise.all([zs,Fy(r,o)]).catch(i=>le("look",i)))}}var zs=Promise.resolve();async function ef(){await zs}async function Fy(t,e){await kt();for(let n of e)Qu(n);for(let n of t)tf(n,"absent-overload")}function Uy(t,e){let{class:n,method:r}=t[0],o=zr(t[0]),i=D(),s=i.getObjectClass(e),a=[],l=!1;try{for(let c of Br(n,r)){let d=cr(s,c.name,Od(c));Js.get(d.toString())!==o&&(t.some(u=>Xu(u,ys(c)))&&(l=!0),a.push(...Yu(Ku(t,{...c,id:d,klass:i.newGlobalRef(s)}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function Dy({made_by:t}){return t.some(n=>($s.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function lt({id:t}){let e=$s.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,trouble:"",unseen:"",ofClass:"unknown"},$s.set(t,e)),e}function tf(t,e,n=""){let{overloads:r,roads:o,trouble:i,unseen:s,ofClass:a}=lt(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,u=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${ne(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,Vr.get(t.id)])p!==void 0&&he("armed",te(),`,"technique":${ne(p)},${u}`)}var By="1",Jy=500;rpc.exports={async arm(t){Dc(t.package??t.process.split(":")[0]),Qi(t.phase),t.room!==void 0&&dc(t.room);let{armed:e,failed:n,absent:r}=await Hr(()=>(Bl(),Hl(),Ws([...Ad(),...Nd(),...rd()]),Gs(t.techniques.filter(s=>!ss(s)),Cr()))),o=Yc(t.techniques.filter(ss));Qt(),he("ready",te(),`,"armed":${e+o.armed},"failed":${n+o.failed},"walker":"${br()}"`),Re();let i;return O.perform(()=>i=$y(r)),await i,{armed:e+o.armed,failed:n+o.failed}},async phase(t){Pr(),await At(),zi(!1),Qi(t);let e={seq:Nn(),ns:te()};return he("phase",e.ns,`,"phase":${ft()}`),Qt(),Re(),e},async flush(){return await ef(),Pr(),await At(),Qt(),Re(),{seq:Nn(),ns:te(),dropped:uc()}},async hurry(){return await At(),Qt(),zi(!0),{seq:Nn(),ns:te()}},async stop(){return ds(),Mr(),Hr(Hs),await vs(Jy)||le("stop","a thread of the app is still inside a hooked call"),Re(),{seq:Nn()}},dispose(){Ld()||(Script.pin(),ds(),Mr(),Hr(Hs),vs().then(()=>{Id(),Re(),Script.unpin()},t=>le("stop",t)))}};async function $y(t){try{let{armed:e}=await ar(()=>(Ws(od()),qu(t,Cr())));he("rearmed",te(),`,"armed":${e}`),Qt()}catch(e){le("rearm",e)}Re()}function Hr(t){let e;if(O.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function zy(){he("hello",te(),`,"pid":${Process.id},"process":${ne(Bc())},"runtime":"${mt()}","api_level":${Hr(Cr)},"agent":"${By}","wall_ms":${Date.now()}`),Re()}function nf(){recv("ack",({batches:t})=>{lc(t),nf()})}nf();try{zy()}catch(t){le("hello",t)}
