📦
352052 /src/index.js
✄
var n0=Object.defineProperty;var qa=(t,e)=>{for(var n in e)n0(t,n,{get:e[n],enumerable:!0})};var tt=[],ze=[],jo="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=jo.length;t<e;++t)tt[t]=jo[t],ze[jo.charCodeAt(t)]=t;ze[45]=62;ze[95]=63;function r0(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function o0(t,e,n){return(e+n)*3/4-n}function Za(t){let e=r0(t),n=e[0],r=e[1],o=new Uint8Array(o0(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=ze[t.charCodeAt(a)]<<18|ze[t.charCodeAt(a+1)]<<12|ze[t.charCodeAt(a+2)]<<6|ze[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=ze[t.charCodeAt(a)]<<2|ze[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=ze[t.charCodeAt(a)]<<10|ze[t.charCodeAt(a+1)]<<4|ze[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function i0(t){return tt[t>>18&63]+tt[t>>12&63]+tt[t>>6&63]+tt[t&63]}function s0(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(i0(i))}return r.join("")}function Fo(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(s0(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(tt[i>>2]+tt[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(tt[i>>10]+tt[i>>4&63]+tt[i<<2&63]+"=")}return r.join("")}function An(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,u=n?o-1:0,p=n?-1:1,f=t[e+u];for(u+=p,i=f&(1<<-d)-1,f>>=-d,d+=a;d>0;)i=i*256+t[e+u],u+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+u],u+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(f?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(f?-1:1)*s*Math.pow(2,i-r)}function Uo(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,u=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,f=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+u>=1?e+=p/l:e+=p*Math.pow(2,1-u),e*l>=2&&(s++,l/=2),s+u>=d?(a=0,s=d):s+u>=1?(a=(e*l-1)*Math.pow(2,o),s=s+u):(a=e*Math.pow(2,u-1)*Math.pow(2,o),s=0));o>=8;)t[n+f]=a&255,f+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+f]=s&255,f+=g,s/=256,c-=8;t[n+f-g]|=h*128}var c0={INSPECT_MAX_BYTES:50},Do=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function it(t){if(t>Do)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return zo(t)}return Xa(t,e,n)}m.poolSize=8192;function Xa(t,e,n){if(typeof t=="string")return u0(t,e);if(ArrayBuffer.isView(t))return f0(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return $o(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=p0(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return Xa(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function el(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function d0(t,e,n){return el(t),t<=0?it(t):e!==void 0?typeof n=="string"?it(t).fill(e,n):it(t).fill(e):it(t)}m.alloc=function(t,e,n){return d0(t,e,n)};function zo(t){return el(t),it(t<0?0:Vo(t)|0)}m.allocUnsafe=function(t){return zo(t)};m.allocUnsafeSlow=function(t){return zo(t)};function u0(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=tl(t,e)|0,r=it(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function Bo(t){let e=t.length<0?0:Vo(t.length)|0,n=it(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function f0(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return $o(e.buffer,e.byteOffset,e.byteLength)}return Bo(t)}function $o(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function p0(t){if(m.isBuffer(t)){let e=Vo(t.length)|0,n=it(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?it(0):Bo(t);if(t.type==="Buffer"&&Array.isArray(t.data))return Bo(t.data)}function Vo(t){if(t>=Do)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+Do.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function tl(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Jo(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return dl(t).length;default:if(o)return r?-1:Jo(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=tl;function m0(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return N0(this,e,n);case"utf8":case"utf-8":return rl(this,e,n);case"ascii":return w0(this,e,n);case"latin1":case"binary":return S0(this,e,n);case"base64":return b0(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return x0(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function kt(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)kt(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)kt(this,n,n+3),kt(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)kt(this,n,n+7),kt(this,n+1,n+6),kt(this,n+2,n+5),kt(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?rl(this,0,e):m0.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=c0.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let u=0;u<l;++u)if(c[u]!==d[u]){s=c[u],a=d[u];break}return s<a?-1:a<s?1:0};function nl(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:Ka(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):Ka(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function Ka(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,u){return i===1?d[u]:d.readUInt16BE(u*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let u=0;u<a;u++)if(l(t,c+u)!==l(e,u)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return nl(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return nl(this,e,n,r,!1)};function h0(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function g0(t,e,n,r){return fr(Jo(e,t.length-n),t,n,r)}function _0(t,e,n,r){return fr(C0(e),t,n,r)}function v0(t,e,n,r){return fr(dl(e),t,n,r)}function y0(t,e,n,r){return fr(T0(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return h0(this,e,n,r);case"utf8":case"utf-8":return g0(this,e,n,r);case"ascii":case"latin1":case"binary":return _0(this,e,n,r);case"base64":return v0(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return y0(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function b0(t,e,n){return e===0&&n===t.length?Fo(t):Fo(t.slice(e,n))}function rl(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,u;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(u=(i&31)<<6|l&63,u>127&&(s=u));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(u=(i&15)<<12|(l&63)<<6|c&63,u>2047&&(u<55296||u>57343)&&(s=u));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(u=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,u>65535&&u<1114112&&(s=u))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return E0(r)}var Qa=4096;function E0(t){let e=t.length;if(e<=Qa)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=Qa));return n}function w0(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function S0(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function N0(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=L0[t[i]];return o}function x0(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function Ne(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,qt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&In(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,qt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&In(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,qt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&In(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,qt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&In(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),An(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),An(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),An(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),An(this,e,!1,52,8)};function Me(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Me(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Me(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function ol(t,e,n,r,o){cl(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function il(t,e,n,r,o){cl(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return ol(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return il(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Me(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Me(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return ol(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return il(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function sl(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function al(t,e,n,r,o){return e=+e,n=n>>>0,o||sl(t,e,n,4,34028234663852886e22,-34028234663852886e22),Uo(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return al(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return al(this,e,n,!1,r)};function ll(t,e,n,r,o){return e=+e,n=n>>>0,o||sl(t,e,n,8,17976931348623157e292,-17976931348623157e292),Uo(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return ll(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return ll(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var Wt={};function Go(t,e,n){Wt[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}Go("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Go("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);Go("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=Ya(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=Ya(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function Ya(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function k0(t,e,n){qt(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&In(e,t.length-(n+1))}function cl(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new Wt.ERR_OUT_OF_RANGE("value",a,t)}k0(r,o,i)}function qt(t,e){if(typeof t!="number")throw new Wt.ERR_INVALID_ARG_TYPE(e,"number",t)}function In(t,e,n){throw Math.floor(t)!==t?(qt(t,n),new Wt.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new Wt.ERR_BUFFER_OUT_OF_BOUNDS:new Wt.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var A0=/[^+/0-9A-Za-z-_]/g;function I0(t){if(t=t.split("=")[0],t=t.trim().replace(A0,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function Jo(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function C0(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function T0(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function dl(t){return Za(I0(t))}function fr(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var L0=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var Yt={};qa(Yt,{ArtMethod:()=>Sr,ArtStackVisitor:()=>Ni,DVM_JNI_ENV_OFFSET_SELF:()=>Pl,HandleVector:()=>Rn,VariableSizedHandleScope:()=>jn,backtrace:()=>Bi,deoptimizeBootImage:()=>Vi,deoptimizeEverything:()=>zi,deoptimizeMethod:()=>Ji,ensureClassInitialized:()=>eg,getAndroidApiLevel:()=>fe,getAndroidVersion:()=>Fn,getApi:()=>X,getArtApexVersion:()=>Pi,getArtClassSpec:()=>Oi,getArtFieldSpec:()=>Cr,getArtMethodSpec:()=>me,getArtThreadFromEnv:()=>Tr,getArtThreadSpec:()=>Qt,makeArtClassLoaderVisitor:()=>Ui,makeArtClassVisitor:()=>Fi,makeMethodMangler:()=>Di,makeObjectVisitorPredicate:()=>Hi,revertGlobalPatches:()=>Un,translateMethod:()=>Wg,withAllArtThreadsSuspended:()=>ji,withRunnableArtThread:()=>Ve});var{pageSize:Ho,pointerSize:P0}=Process,Wo=class{constructor(e){this.sliceSize=e,this.slicesPerPage=Ho/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<Ho){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),u=o||c.and(a).isNull();if(d&&u)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(Ho,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=ul(o.sub(e)),a=ul(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function ul(t){let e=P0===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function qo(t){return new Wo(t)}function Ce(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var pr={v1_0:805371904,v1_2:805372416},mr={canTagObjects:1},{pointerSize:M0}=Process,O0={exceptions:"propagate"};function st(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}st.prototype.deallocate=Cn(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});st.prototype.getLoadedClasses=Cn(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ce("EnvJvmti::getLoadedClasses",r)});st.prototype.iterateOverInstancesOfClass=Cn(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ce("EnvJvmti::iterateOverInstancesOfClass",i)});st.prototype.getObjectsWithTags=Cn(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ce("EnvJvmti::getObjectsWithTags",s)});st.prototype.addCapabilities=Cn(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function Cn(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*M0).readPointer(),e,n,O0));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function at(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function Ie(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function y(t,e){this.handle=t,this.vm=e}var hr=Process.pointerSize,vt=2,R0=28,j0=34,F0=37,U0=40,D0=43,B0=46,$0=49,J0=52,z0=55,V0=58,G0=61,H0=64,W0=67,q0=70,Z0=73,K0=76,Q0=79,Y0=82,X0=85,em=88,tm=91,nm=114,rm=117,om=120,im=123,sm=126,am=129,lm=132,cm=135,dm=138,um=141,fm=95,pm=96,mm=97,hm=98,gm=99,_m=100,vm=101,ym=102,bm=103,Em=104,wm=105,Sm=106,Nm=107,xm=108,km=109,Am=110,Im=111,Cm=112,Tm=145,Lm=146,Pm=147,Mm=148,Om=149,Rm=150,jm=151,Fm=152,Um=153,Dm=154,Bm=155,$m=156,Jm=157,zm=158,Vm=159,Gm=160,Hm=161,Wm=162,qm={pointer:j0,uint8:F0,int8:U0,uint16:D0,int16:B0,int32:$0,int64:J0,float:z0,double:V0,void:G0},Zm={pointer:H0,uint8:W0,int8:q0,uint16:Z0,int16:K0,int32:Q0,int64:Y0,float:X0,double:em,void:tm},Km={pointer:nm,uint8:rm,int8:om,uint16:im,int16:sm,int32:am,int64:lm,float:cm,double:dm,void:um},Qm={pointer:fm,uint8:pm,int8:mm,uint16:hm,int16:gm,int32:_m,int64:vm,float:ym,double:bm},Ym={pointer:Em,uint8:wm,int8:Sm,uint16:Nm,int16:xm,int32:km,int64:Am,float:Im,double:Cm},Xm={pointer:Tm,uint8:Lm,int8:Pm,uint16:Mm,int16:Om,int32:Rm,int64:jm,float:Fm,double:Um},eh={pointer:Dm,uint8:Bm,int8:$m,uint16:Jm,int16:zm,int32:Vm,int64:Gm,float:Hm,double:Wm},pl={exceptions:"propagate"},Zo=null,si=[];y.dispose=function(t){si.forEach(t.deleteGlobalRef,t),si=[]};function At(t){return si.push(t),t}function gr(t){return Zo===null&&(Zo=t.handle.readPointer()),Zo}function D(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(gr(this).add(t*hr).readPointer(),e,n,pl));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}y.prototype.getVersion=D(4,"int32",["pointer"],function(t){return t(this.handle)});y.prototype.findClass=D(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});y.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,th(this.vm,e)),o};function th(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}y.prototype.fromReflectedMethod=D(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.fromReflectedField=D(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.toReflectedMethod=D(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getSuperclass=D(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isAssignableFrom=D(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.toReflectedField=D(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.throw=D(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.exceptionOccurred=D(15,"pointer",["pointer"],function(t){return t(this.handle)});y.prototype.exceptionDescribe=D(16,"void",["pointer"],function(t){t(this.handle)});y.prototype.exceptionClear=D(17,"void",["pointer"],function(t){t(this.handle)});y.prototype.pushLocalFrame=D(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.popLocalFrame=D(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newGlobalRef=D(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.deleteGlobalRef=D(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.deleteLocalRef=D(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.isSameObject=D(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.newLocalRef=D(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.allocObject=D(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectClass=D(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isInstanceOf=D(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.getMethodId=D(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getFieldId=D(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getIntField=D(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStaticMethodId=D(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticFieldId=D(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticIntField=D(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStringLength=D(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getStringChars=D(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringChars=D(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.newStringUtf=D(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});y.prototype.getStringUtfChars=D(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringUtfChars=D(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.getArrayLength=D(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newObjectArray=D(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getObjectArrayElement=D(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});y.prototype.setObjectArrayElement=D(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});y.prototype.newBooleanArray=D(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newByteArray=D(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newCharArray=D(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newShortArray=D(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newIntArray=D(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newLongArray=D(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newFloatArray=D(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newDoubleArray=D(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.getBooleanArrayElements=D(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getByteArrayElements=D(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getCharArrayElements=D(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getShortArrayElements=D(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getIntArrayElements=D(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getLongArrayElements=D(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getFloatArrayElements=D(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getDoubleArrayElements=D(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseBooleanArrayElements=D(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseByteArrayElements=D(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseCharArrayElements=D(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseShortArrayElements=D(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseIntArrayElements=D(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseLongArrayElements=D(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseFloatArrayElements=D(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseDoubleArrayElements=D(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.getByteArrayRegion=D(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setBooleanArrayRegion=D(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setByteArrayRegion=D(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setCharArrayRegion=D(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setShortArrayRegion=D(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setIntArrayRegion=D(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setLongArrayRegion=D(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setFloatArrayRegion=D(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setDoubleArrayRegion=D(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.registerNatives=D(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.monitorEnter=D(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.monitorExit=D(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getDirectBufferAddress=D(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectRefType=D(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var fl=new Map;function _r(t,e,n,r){return li(this,"p",rh,t,e,n,r)}function ai(t,e,n,r){return li(this,"v",oh,t,e,n,r)}function nh(t,e,n,r){return li(this,"n",ih,t,e,n,r)}function li(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=fl.get(a);return l===void 0&&(l=n(t,r,o,i,pl),fl.set(a,l)),l}function rh(t,e,n,r,o){return new NativeFunction(gr(t).add(e*hr).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function oh(t,e,n,r,o){return new NativeFunction(gr(t).add(e*hr).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function ih(t,e,n,r,o){return new NativeFunction(gr(t).add(e*hr).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}y.prototype.constructor=function(t,e){return ai.call(this,R0,"pointer",t,e)};y.prototype.vaMethod=function(t,e,n){let r=qm[t];if(r===void 0)throw new Error("Unsupported type: "+t);return ai.call(this,r,t,e,n)};y.prototype.nonvirtualVaMethod=function(t,e,n){let r=Zm[t];if(r===void 0)throw new Error("Unsupported type: "+t);return nh.call(this,r,t,e,n)};y.prototype.staticVaMethod=function(t,e,n){let r=Km[t];if(r===void 0)throw new Error("Unsupported type: "+t);return ai.call(this,r,t,e,n)};y.prototype.getField=function(t){let e=Qm[t];if(e===void 0)throw new Error("Unsupported type: "+t);return _r.call(this,e,t,[])};y.prototype.getStaticField=function(t){let e=Xm[t];if(e===void 0)throw new Error("Unsupported type: "+t);return _r.call(this,e,t,[])};y.prototype.setField=function(t){let e=Ym[t];if(e===void 0)throw new Error("Unsupported type: "+t);return _r.call(this,e,"void",[t])};y.prototype.setStaticField=function(t){let e=eh[t];if(e===void 0)throw new Error("Unsupported type: "+t);return _r.call(this,e,"void",[t])};var Ko=null;y.prototype.javaLangClass=function(){if(Ko===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);Ko={handle:At(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Ko};var Qo=null;y.prototype.javaLangObject=function(){if(Qo===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);Qo={handle:At(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Qo};var Yo=null;y.prototype.javaLangReflectConstructor=function(){if(Yo===null){let t=this.findClass("java/lang/reflect/Constructor");try{Yo={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Yo};var Xo=null;y.prototype.javaLangReflectMethod=function(){if(Xo===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);Xo={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return Xo};var ei=null;y.prototype.javaLangReflectField=function(){if(ei===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);ei={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return ei};var ti=null;y.prototype.javaLangReflectTypeVariable=function(){if(ti===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);ti={handle:At(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return ti};var ni=null;y.prototype.javaLangReflectWildcardType=function(){if(ni===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);ni={handle:At(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return ni};var ri=null;y.prototype.javaLangReflectGenericArrayType=function(){if(ri===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{ri={handle:At(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return ri};var oi=null;y.prototype.javaLangReflectParameterizedType=function(){if(oi===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);oi={handle:At(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return oi};var ii=null;y.prototype.javaLangString=function(){if(ii===null){let t=this.findClass("java/lang/String");try{ii={handle:At(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return ii};y.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};y.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};y.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};y.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};y.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};y.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};y.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var ml=65542,Zt=Process.pointerSize,ci=Process.getCurrentThreadId(),It=new Map,Tn=new Map;function nt(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*Zt).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*Zt).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*Zt).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),u=d!==null;u||(d=this.attachCurrentThread(),It.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===ci;if(p||this.unlink(l),!u&&!p){let f=It.get(l);It.delete(l),f&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(Zt);return Ce("VM::AttachCurrentThread",n(e,a,NULL)),new y(a.readPointer(),this)},this.detachCurrentThread=function(){Ce("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();It.has(a)&&It.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(Zt),c=o(e,l,ml);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ce("VM::GetEnv",c),new y(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(ml);return a===null?null:new y(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(Zt);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=Tn.get(a);c===void 0?Tn.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=Tn.get(a);l[1]===1?Tn.delete(a):l[1]--};function s(a){let l=Tn.get(a);return l===void 0?null:l[0]}i.call(this)}nt.dispose=function(t){It.get(ci)===!0&&(It.delete(ci),t.detachCurrentThread())};var sh=4,T=Process.pointerSize,{readU32:ah,readPointer:lh,writeU32:ch,writePointer:dh}=NativePointer.prototype,uh=1,fh=8,ph=16,Er=256,mh=524288,hh=2097152,Ll=1073741824,gh=524288,_h=134217728,hl=1048576,vh=2097152,yh=268435456,bh=268435456,Eh=0,bi=3,Ei=5,Li=ptr(1).not(),wh=2147467263,Sh=4294963200,Ir=17*T,Nh=18*T,Pl=12,xh=112,kh=116,Ah=0,ui=56,gl=4,Ih=8,Ch=10,Th=12,Lh=14,Ph=28,Mh=36,Oh=0,Rh=1,jh=2,Fh=3,Uh=4,Dh=5,Bh=6,$h=7,_l=2147483648,Jh=28,On=3*T,zh=3*T,Vh=1,Gh=1,Ml=Ie(ng),Hh=Ie(hg),me=Ie(_g),Qt=Ie(vg),Wh=Ie(yg),qh=Ie(Ig),Fn=Ie(Sg),Ol=Ie(Ng),fe=Ie(xg),Pi=Ie(kg),Zh=Ie(Pg),Kh=Process.arch==="ia32"?__:g_,ue={exceptions:"propagate"},Ln={},fi=null,pi=null,Rl=null,we=null,Mi=[],wr=new Map,jl=[],mi=null,vl=0,yl=!1,bl=!1,Pn=null,Qh=[],hi=null,vr=null;function X(){return fi===null&&(fi=Yh()),fi}function Yh(){let t=Process.enumerateModules().filter(f=>/^lib(art|dvm).so$/.test(f.name)).filter(f=>!/\/system\/fake-libs/.test(f.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(f){let{module:g}=this,h=g.findExportByName(f);return h===null&&(h=g.findSymbolByName(f)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(f){this.artInterpreterToCompiledCodeBridge=f},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],ue)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],ue)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(f){let g;fe()>=26?g=Kh(f,["pointer","pointer"]):g=new NativeFunction(f,"pointer",["pointer","pointer"],ue),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,v){return g(h,v)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(f){let g=new NativeFunction(f,"void",["pointer"],ue);this["art::ThreadList::SuspendAll"]=function(h,_,v){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer"],ue);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer","bool","int","pointer"],ue);this["art::gc::Heap::GetInstances"]=function(h,_,v,b,L){g(h,_,v,0,b,L)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(f){this["art::StackVisitor::DescribeLocation"]=br(f,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(f){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=Lg(f)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(f){this["art::mirror::Class::GetDescriptor"]=f},_ZN3art6mirror5Class11GetLocationEv:function(f){this["art::mirror::Class::GetLocation"]=br(f,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(f){this["art::ArtMethod::PrettyMethod"]=br(f,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(f){this["art::ArtMethod::PrettyMethodNullSafe"]=br(f,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(f){this["art::mirror::Object::Clone"]=new NativeFunction(f,"pointer",["pointer","pointer"],ue)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","pointer"],ue);this["art::mirror::Object::Clone"]=function(h,_){let v=NULL;return g(h,_,v)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","uint"],ue);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(f){let g=new NativeFunction(f,"void",["pointer"],ue);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(f){this.isJdwpStarted=()=>!f.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(f){this.isDebuggerActive=()=>!!f.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(f){this.gDvmJni=f},gDvm:function(f){this.gDvm=f}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[f,g]of Object.entries(s)){let h=o.find(f);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],ue):l.has(f)||c.push(f)}for(let[f,g]of Object.entries(a)){let h=o.find(f);h!==null?g.call(o,h):l.has(f)||c.push(f)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(T),u=Memory.alloc(sh);if(Ce("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,u)),u.readInt()===0)return null;if(o.vm=d.readPointer(),r){let f=fe(),g;f>=27?g=33554432:f>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(T).readPointer();o.artRuntime=h;let _=Ml(o),v=_.offset,b=v.instrumentation;o.artInstrumentation=b!==null?h.add(b):null,Pi()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(v.heap).readPointer(),o.artThreadList=h.add(v.threadList).readPointer();let P=h.add(v.classLinker).readPointer(),F=gg(h,_).offset,$=P.add(F.quickResolutionTrampoline).readPointer(),E=P.add(F.quickImtConflictTrampoline).readPointer(),M=P.add(F.quickGenericJniTrampoline).readPointer(),w=P.add(F.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:P,quickResolutionTrampoline:$,quickImtConflictTrampoline:E,quickGenericJniTrampoline:M,quickToInterpreterBridgeTrampoline:w};let R=new nt(o);o.artQuickGenericJniTrampoline=gi(M,R),o.artQuickToInterpreterBridge=gi(w,R),o.artQuickResolutionTrampoline=gi($,R),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=d_(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=u_(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),we=Rg(o,R),h_(o);let B=null;Object.defineProperty(o,"jvmti",{get(){return B===null&&(B=[Xh(R,this.artRuntime)]),B[0]}})}let p=e.enumerateImports().filter(f=>f.name.indexOf("_Z")===0).reduce((f,g)=>(f[g.name]=g.address,f),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],ue),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],ue),Rl=r?Ai:Ii,o}function Xh(t,e){let n=null;return t.perform(()=>{let r=X().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(T);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=pr.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new st(l,t);let c=Memory.alloc(8);c.writeU64(mr.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function eg(t,e){X().flavor==="art"&&t.getClassName(e)}function tg(t){return{offset:T===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function ng(t){let e=t.vm,n=t.artRuntime,r=T===4?200:384,o=r+100*T,i=fe(),s=Ol(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=T)if(n.add(d).readPointer().equals(e)){let p,f=null;i>=33||s==="Tiramisu"||a?(p=[d-4*T],f=d-T):i>=30||s==="R"?(p=[d-3*T,d-4*T],f=d-T):i>=29?p=[d-2*T]:i>=27?p=[d-On-3*T]:p=[d-On-2*T];for(let g of p){let h=g-T,_=h-T,v;a?v=_-9*T:i>=24?v=_-8*T:i>=23?v=_-7*T:v=_-4*T;let b={offset:{heap:v,threadList:_,internTable:h,classLinker:g,jniIdManager:f}};if(Fl(n,b)!==null){l=b;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=Pi()>=36e7;return l.offset.instrumentation=c?lg(t):og(t),l.offset.jniIdsIndirection=fg(t),l}var rg={ia32:El,x64:El,arm:ig,arm64:sg};function og(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:at(e,rg[Process.arch],{limit:30})}function El(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function ig(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function sg(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var ag={ia32:wl,x64:wl,arm:cg,arm64:dg};function lg(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:at(e,ag[Process.arch],{limit:30})}function wl(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function cg(t){return null}function dg(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var ug={ia32:Sl,x64:Sl,arm:pg,arm64:mg};function fg(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=at(e,ug[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function Sl(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function pg(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function mg(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function hg(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${T}-${fe()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function gg(t,e){let n=Fl(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function Fl(t,e){if(pi!==null)return pi;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=T===4?100:200,a=s+100*T,l=fe(),c=null;for(let d=s;d!==a;d+=T)if(o.add(d).readPointer().equals(i)){let p;l>=30||Ol()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let f=d+p*T,g;l>=23?g=f-2*T:g=f-3*T,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:f-T,quickGenericJniTrampoline:f,quickToInterpreterBridgeTrampoline:f+T}};break}return c!==null&&(pi=c),c}function Oi(t){let n=null;return t.perform(r=>{let o=Cr(t),i=me(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:T,artArrayEntrySize:i.size,artArrayMax:100},l=(p,f,g)=>{let h=p.add(f).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(p,f,g,h)=>{try{let _=l(p,f,h.artArrayLengthSize);if(_===null)return!1;let v=Math.min(_.length,h.artArrayMax);for(let b=0;b!==v;b++)if(_.data.add(b*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),u=r.newGlobalRef(d);try{let p;Ve(t,r,M=>{p=X()["art::JavaVMExt::DecodeGlobal"](t,M,u)});let f=kl(r.getFieldId(u,"name","Ljava/lang/String;")),g=kl(r.getStaticFieldId(u,"MAX_PRIORITY","I")),h=-1,_=-1;for(let M=0;M!==256;M+=4)h===-1&&c(p,M,g,s)&&(h=M),_===-1&&c(p,M,f,s)&&(_=M);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let v=_!==h?h:0,b=_,L=-1,P=$i(r.getMethodId(u,"getName","()Ljava/lang/String;"));for(let M=0;M!==256;M+=4)L===-1&&c(p,M,P,a)&&(L=M);if(L===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let F=-1,E=l(p,L,a.artArrayLengthSize).length;for(let M=L;M!==256;M+=4)if(p.add(M).readU16()===E){F=M;break}if(F===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:b,methods:L,sfields:v,copiedMethodsOffset:F}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(u)}}),n}function _g(t){let e=X(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=$i(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=fe(),d=c<=21?8:T,u=uh|fh|ph|Er,p=~(Ll|yh|vh)>>>0,f=null,g=null,h=2;for(let b=0;b!==64&&h!==0;b+=4){let L=i.add(b);if(f===null){let P=L.readPointer();P.compare(a)>=0&&P.compare(l)<0&&(f=b,h--)}g===null&&(L.readU32()&p)===u&&(g=b,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=f+d;n={size:c<=21?_+32:_+T,offset:{jniCode:f,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=f-d)}),n}function Cr(t){let e=fe();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function vg(t){let e=fe(),n;return t.perform(r=>{let o=Tr(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,u=null;for(let p=144;p!==256;p+=T)if(o.add(p).readPointer().equals(i)){a=p-6*T,d=p-4*T,u=p+2*T,e<=22&&(a-=T,s=a-T-9*8-3*4,l=p+6*T,d-=T,u-=T),c=p+9*T,e<=22&&(c+=2*T+4,T===8&&(c+=4)),e>=23&&(c+=T);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:u}}}),n}function yg(){return fe()>=23?{offset:{topQuickFrame:0,link:T}}:{offset:{topQuickFrame:2*T,link:0}}}var bg={ia32:Nl,x64:Nl,arm:Eg,arm64:wg};function gi(t,e){let n;return e.perform(r=>{let o=Tr(r),i=bg[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function Nl(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function Eg(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function wg(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function Tr(t){return t.handle.add(T).readPointer()}function Sg(){return Ri("ro.build.version.release")}function Ng(){return Ri("ro.build.version.codename")}function xg(){return parseInt(Ri("ro.build.version.sdk"),10)}function kg(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):xl()}catch{return xl()}}function xl(){return fe()*1e7}var _i=null,Ag=92;function Ri(t){_i===null&&(_i=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],ue));let e=Memory.alloc(Ag);return _i(Memory.allocUtf8String(t),e),e.readUtf8String()}function Ve(t,e,n){let r=qh(t,e),o=Tr(e).toString();if(Ln[o]=n,r(e.handle),Ln[o]!==void 0)throw delete Ln[o],new Error("Unable to perform state transition; please file a bug")}function Ig(t,e){let n=new NativeCallback(Cg,"void",["pointer"]);return Bl(t,e,n)}function Cg(t){let e=t.toString(),n=Ln[e];delete Ln[e],n(t)}function ji(t){let e=X(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var wi=class{constructor(e){let n=Memory.alloc(4*T),r=n.add(T);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*T).writePointer(o),this.handle=n,this._onVisit=o}};function Fi(t){return X()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new wi(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var Si=class{constructor(e){let n=Memory.alloc(4*T),r=n.add(T);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*T).writePointer(o),this.handle=n,this._onVisit=o}};function Ui(t){return new Si(t)}var Tg={"include-inlined-frames":0,"skip-inlined-frames":1},Ni=class{constructor(e,n,r,o=0,i=!0){let s=X(),a=512,l=3*T,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,Tg[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let u=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*T).writePointer(u),this.handle=c,this._onVisitFrame=u;let p=c.add(T===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(T),this._curQuickFramePc=p.add(2*T),this._curOatQuickMethodHeader=p.add(3*T),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){X()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new Sr(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new kr;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},Sr=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new kr;return X()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function Lg(t){return function(e){let n=Memory.alloc(12);return Zh(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function Pg(t){let e=NULL;switch(Process.arch){case"ia32":e=Kt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Kt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Kt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Kt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],ue)}var Mg={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},xi={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Kt(t,e){mi===null&&(mi=Memory.alloc(Process.pageSize));let n=mi.add(vl),r=Process.arch,o=xi[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),vl+=t,r==="arm"?n.or(1):n}function Og(t,e){jg(e),$g(e)}function Rg(t,e){let n=Qt(e).offset,r=Wh().offset,o=`
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
`,i=8,s=T,a=T,l=T,d=Memory.alloc(i+s+a+l),u=d.add(i),p=u.add(s),f=p.add(a),g=t.find(T===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:u,replacements:p,last_seen_art_method:f,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function jg(t){bl||(bl=!0,Fg(t),Ug(),Dg(),Bg())}function Fg(t){let e=X();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new xr(r);o.activate(t),jl.push(o)})}function Ug(){let t=X(),e=fe(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,we.hooks.Interpreter.doCall)}function Dg(){let t=X(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=me(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){we.replacedMethods.synchronize(i,r,o)}})}function Bg(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=X(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=me(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){we.replacedMethods.synchronize(c,a,l)});return}}function $g(t){if(yl)return;if(yl=!0,!zg()){let{getOatQuickMethodHeaderImpl:i}=we;if(i===null)return;try{Interceptor.replace(i,we.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=fe(),n=null,r=X();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,we.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,we.hooks.Gc.runFlip)}var Jg={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:vi},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:vi},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:vi}],instrument:Gg},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:yi},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:yi},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:yi}],instrument:Hg}};function vi({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,u;return a.mnemonic==="beq"?(d=c,u=l):(d=l,u=c),at(d.or(1),p,{limit:3});function p(f){let{mnemonic:g}=f;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=f.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:u}}:null}}function yi({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),at(c,u,{limit:3});function u(p){if(p.mnemonic!=="ldr")return null;let{base:f,disp:g}=p.operands[1].value;return f===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function zg(){if(fe()<31)return!1;let t=Jg[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=Vg})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of X().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function Vg(){return{}}var Nr=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function Gg({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let u=["r0","r1","r2","r3"];l.putPushRegs(u),l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(u);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let f=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),Mi.push(new Nr(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function Hg({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],u=d.length;for(let g=0;g!==u;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=u-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,f=p.address.equals(i.whenRegularMethod);l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),Mi.push(new Nr(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function Di(t){return new Rl(t)}function Wg(t){return we.replacedMethods.translate(t)}function Bi(t,e={}){let{limit:n=16}=e,r=t.getEnv();return Pn===null&&(Pn=qg(t,r)),Pn.backtrace(r,n)}function qg(t,e){let n=X(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:we.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],ue),s=new NativeFunction(o._destroy,"void",["pointer"],ue),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=Bl(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,f)=>{let g=i(p,f),h=new ki(g);return Script.bindWeak(h,u.bind(null,g)),h};function u(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var ki=class{constructor(e){this.handle=e}get id(){return Pn.getId(this.handle)}get frames(){return Pn.getFrames(this.handle)}};function Un(){wr.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),wr.clear();for(let t of jl.splice(0))t.deactivate();for(let t of Mi.splice(0))t.revert()}function $i(t){return Ul(t,"art::jni::JniIdManager::DecodeMethodId")}function kl(t){return Ul(t,"art::jni::JniIdManager::DecodeFieldId")}function Ul(t,e){let n=X(),r=Ml(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==Eh){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var Zg={ia32:Kg,x64:Qg,arm:Yg,arm64:Xg};function Kg(t,e,n,r,o){let i=Qt(o).offset,s=me(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(u),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function Qg(t,e,n,r,o){let i=Qt(o).offset,s=me(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(u),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function Yg(t,e,n,r,o){let i=me(o).offset,s=e.and(Li),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),u=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(u),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function Xg(t,e,n,{availableScratchRegs:r},o){let i=me(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var e_={ia32:Al,x64:Al,arm:t_,arm64:n_};function Al(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function t_(t,e,n){let r=t.and(Li);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function n_(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var r_={ia32:5,x64:16,arm:8,arm64:16},xr=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(Li):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=xi[Process.arch],o=Mg[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),u=new Set(c),{read:p,written:f}=a.input.regsAccessed;for(let g of[p,f])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,u.delete(_)}if(u.size===0)break;l=d,c=u}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){vr===null&&(vr=qo(T===4?128:256));let e=r_[Process.arch],n,r,o=1,i={};if(T===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=wh):Process.arch==="arm64"&&(n=8,s=Sh,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=vr.allocateSlice(r,o),i}_destroyTrampoline(){vr.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=Zg[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=e_[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=xi[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function o_(t){let e=X(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var Ai=class{constructor(e){let n=$i(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=Il(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&bh)!==0&&i_()){let f=this.originalMethod.jniCode;this.hookedMethodId=f.add(2*T).readPointer(),this.originalMethod=Il(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=a_(c,o);this.replacementMethodId=d,yr(d,{jniCode:e,accessFlags:(l&~(hh|mh|hl)|Er|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let u=Ll|_h|hl;(l&Er)===0&&(u|=gh),yr(c,{accessFlags:(l&~u|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&yr(c,{quickCode:i.artQuickToInterpreterBridge},o),!o_(p)){let f=new xr(p);f.activate(o),this.interceptor=f}we.replacedMethods.set(c,d),Og(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;yr(n,this.originalMethod,e),we.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function i_(){return fe()<28}function Il(t,e){let r=me(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?ah:lh;return o[i]=l.call(a),o},{})}function yr(t,e,n){let o=me(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?ch:dh).call(a,e[i])})}var Ii=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,ui);let a=r.reduce((p,f)=>p+f.size,0);n&&a++;let l=(s.add(gl).readU32()|Er)>>>0,c=a,d=0,u=a;s.add(gl).writeU32(l),s.add(Ch).writeU16(c),s.add(Th).writeU16(d),s.add(Lh).writeU16(u),s.add(Mh).writeU32(s_(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,ui)}resolveTarget(e,n,r,o){let i=r.handle.add(Pl).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(Ah).readPointer():a=s;let l=a.toString(16),c=wr.get(l);if(c===void 0){let p=a.add(kh),f=a.add(xh),g=p.readPointer(),h=f.readS32(),_=h*T,v=Memory.alloc(2*_);Memory.copy(v,g,_),p.writePointer(v),c={classObject:a,vtablePtr:p,vtableCountPtr:f,vtable:g,vtableCount:h,shadowVtable:v,shadowVtableCount:h,targetMethods:new Map},wr.set(l,c)}let d=this.methodId.toString(16),u=c.targetMethods.get(d);if(u===void 0){u=Memory.dup(this.originalMethod,ui);let p=c.shadowVtableCount++;c.shadowVtable.add(p*T).writePointer(u),u.add(Ih).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,u)}return u}};function s_(t){if(Process.arch!=="ia32")return _l;let e=t.add(Ph).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return _l;let n;switch(e[0]){case"V":n=Oh;break;case"F":n=Rh;break;case"D":n=jh;break;case"J":n=Fh;break;case"Z":case"B":n=$h;break;case"C":n=Bh;break;case"S":n=Dh;break;default:n=Uh;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<Jh|r}function a_(t,e){let n=X();if(fe()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,me(e).size)}function Ji(t,e,n){Dl(t,e,Ei,n)}function zi(t,e){Dl(t,e,bi)}function Vi(t,e){let n=X();if(fe()<26)throw new Error("This API is only available on Android >= 8.0");Ve(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function Dl(t,e,n,r){let o=X();if(fe()<24)throw new Error("This API is only available on Android >= 7.0");Ve(t,e,i=>{if(fe()<30){if(!o.isJdwpStarted()){let a=l_(o);Qh.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+T);switch(s.writeU32(n),n){case bi:break;case Ei:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(Hh().offset.deoptimizationEnabled).readU8()||a(s)),n){case bi:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case Ei:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var Ci=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=Cl(),i=Cl();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function l_(t){let e=new Ci;t["art::Dbg::SetJdwpAllowed"](1);let n=c_();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function c_(){let t=fe()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+On+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(On).writeU16(i),a}function Cl(){hi===null&&(hi=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(hi(Vh,Gh,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function d_(t){let e=tg().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function u_(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var f_={ia32:Tl,x64:Tl,arm:p_,arm64:m_};function Bl(t,e,n){let r=X(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(Ir).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(Nh).readPointer();let c=f_[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,u=Qt(t).offset,p=u.exception,f=new Set,g=u.isExceptionReportedToInstrumentation;g!==null&&f.add(g);let h=u.throwLocation;h!==null&&(f.add(h),f.add(h+T),f.add(h+2*T));let _=65536,v=Memory.alloc(_);return Memory.patchCode(v,_,b=>{d=c(b,v,i,a,p,f,n)}),d._code=v,d._callback=n,d}function Tl(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(a).some(({begin:F,end:$})=>h.compare(F)>=0&&h.compare($)<0))continue;let v=h.toString(),b={begin:h},L=null,P=!1;do{if(h.equals(r)){P=!0;break}let F=Instruction.parse(h);L=F;let $=a[F.address.toString()];if($!==void 0){delete a[$.begin.toString()],a[v]=$,$.begin=b.begin,b=null;break}let E=null;switch(F.mnemonic){case"jmp":E=ptr(F.operands[0].value),P=!0;break;case"je":case"jg":case"jle":case"jne":case"js":E=ptr(F.operands[0].value);break;case"ret":P=!0;break}E!==null&&(l.add(E.toString()),c.push(E),c.sort((M,w)=>M.compare(w))),h=F.next}while(!P);b!==null&&(b.end=L.address.add(L.size),a[v]=b)}let d=Object.keys(a).map(h=>a[h]);d.sort((h,_)=>h.begin.compare(_.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new X86Writer(t,{pc:e}),f=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),v=new X86Relocator(h.begin,p),b;for(;(b=v.readOne())!==0;){let L=v.input,{mnemonic:P}=L,F=L.address.toString();l.has(F)&&p.putLabel(F);let $=!0;switch(P){case"jmp":p.putJmpNearLabel(Oe(L.operands[0])),$=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(P,Oe(L.operands[0]),"no-hint"),$=!1;break;case"mov":{let[E,M]=L.operands;if(E.type==="mem"&&M.type==="imm"){let w=E.value,R=w.disp;if(R===o&&M.value.valueOf()===0){if(g=w.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),T===4)p.putAndRegU32("esp",4294967280);else{let B=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(B,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",B)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),f=!0,$=!1}else i.has(R)&&w.base===g&&($=!1)}break}case"call":{let E=L.operands[0];E.type==="mem"&&E.value.disp===Ir&&(T===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),f=!0,$=!1);break}}if($?v.writeAll():v.skipOne(),b===_)break}v.dispose()}),p.dispose(),f||Gi(),new NativeFunction(e,"void",["pointer"],ue)}function p_(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let v=d.shift();if(Object.values(a).some(({begin:R,end:B})=>v.compare(R)>=0&&v.compare(B)<0))continue;let L=v.and(c),P=L.toString(),F=v.and(1),$={begin:L},E=null,M=!1,w=0;do{if(v.equals(r)){M=!0;break}let R=Instruction.parse(v),{mnemonic:B}=R;E=R;let J=v.and(c).toString(),G=a[J];if(G!==void 0){delete a[G.begin.toString()],a[P]=G,G.begin=$.begin,$=null;break}let q=w===0,H=null;switch(B){case"b":H=ptr(R.operands[0].value),M=q;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":H=ptr(R.operands[0].value);break;case"cbz":case"cbnz":H=ptr(R.operands[1].value);break;case"pop.w":q&&(M=R.operands.filter(Q=>Q.value==="pc").length===1);break}switch(B){case"it":w=1;break;case"itt":w=2;break;case"ittt":w=3;break;case"itttt":w=4;break;default:w>0&&w--;break}H!==null&&(l.add(H.toString()),d.push(H.or(F)),d.sort((Q,ve)=>Q.compare(ve))),v=R.next}while(!M);$!==null&&($.end=E.address.add(E.size),a[P]=$)}let u=Object.keys(a).map(v=>a[v]);u.sort((v,b)=>v.begin.compare(b.begin));let p=a[n.and(c).toString()];u.splice(u.indexOf(p),1),u.unshift(p);let f=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return u.forEach(v=>{let b=new ThumbRelocator(v.begin,f),L=v.begin,P=v.end,F=0;do{if(b.readOne()===0)throw new Error("Unexpected end of block");let E=b.input;L=E.address,F=E.size;let{mnemonic:M}=E,w=L.toString();l.has(w)&&f.putLabel(w);let R=!0;switch(M){case"b":f.putBLabel(Oe(E.operands[0])),R=!1;break;case"beq.w":f.putBCondLabelWide("eq",Oe(E.operands[0])),R=!1;break;case"bne.w":f.putBCondLabelWide("ne",Oe(E.operands[0])),R=!1;break;case"beq":case"bne":case"bgt":f.putBCondLabelWide(M.substr(1),Oe(E.operands[0])),R=!1;break;case"cbz":{let B=E.operands;f.putCbzRegLabel(B[0].value,Oe(B[1])),R=!1;break}case"cbnz":{let B=E.operands;f.putCbnzRegLabel(B[0].value,Oe(B[1])),R=!1;break}case"str":case"str.w":{let B=E.operands[1].value,k=B.disp;if(k===o){h=B.base;let J=h!=="r4"?"r4":"r5",G=["r0","r1","r2","r3",J,"r9","r12","lr"];f.putPushRegs(G),f.putMrsRegReg(J,"apsr-nzcvq"),f.putCallAddressWithArguments(s,[h]),f.putMsrRegReg("apsr-nzcvq",J),f.putPopRegs(G),g=!0,R=!1}else i.has(k)&&B.base===h&&(R=!1);break}case"ldr":{let[B,k]=E.operands;if(k.type==="mem"){let J=k.value;J.base[0]==="r"&&J.disp===Ir&&(_=B.value)}break}case"blx":E.operands[0].value===_&&(f.putLdrRegRegOffset("r0","r0",4),f.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,R=!1);break}R?b.writeAll():b.skipOne()}while(!L.add(F).equals(P));b.dispose()}),f.dispose(),g||Gi(),new NativeFunction(e.or(1),"void",["pointer"],ue)}function m_(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let v=c.shift();if(Object.values(a).some(({begin:E,end:M})=>v.compare(E)>=0&&v.compare(M)<0))continue;let L=v.toString(),P={begin:v},F=null,$=!1;do{if(v.equals(r)){$=!0;break}let E;try{E=Instruction.parse(v)}catch(R){if(v.readU32()===0){$=!0;break}else throw R}F=E;let M=a[E.address.toString()];if(M!==void 0){delete a[M.begin.toString()],a[L]=M,M.begin=P.begin,P=null;break}let w=null;switch(E.mnemonic){case"b":w=ptr(E.operands[0].value),$=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":w=ptr(E.operands[0].value);break;case"cbz":case"cbnz":w=ptr(E.operands[1].value);break;case"tbz":case"tbnz":w=ptr(E.operands[2].value);break;case"ret":$=!0;break}w!==null&&(l.add(w.toString()),c.push(w),c.sort((R,B)=>R.compare(B))),v=E.next}while(!$);P!==null&&(P.end=F.address.add(F.size),a[L]=P)}let d=Object.keys(a).map(v=>a[v]);d.sort((v,b)=>v.begin.compare(b.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let f=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(v=>{let b=v.end.sub(v.begin).toInt32(),L=new Arm64Relocator(v.begin,p),P;for(;(P=L.readOne())!==0;){let F=L.input,{mnemonic:$}=F,E=F.address.toString();l.has(E)&&p.putLabel(E);let M=!0;switch($){case"b":p.putBLabel(Oe(F.operands[0])),M=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel($.substr(2),Oe(F.operands[0])),M=!1;break;case"cbz":{let w=F.operands;p.putCbzRegLabel(w[0].value,Oe(w[1])),M=!1;break}case"cbnz":{let w=F.operands;p.putCbnzRegLabel(w[0].value,Oe(w[1])),M=!1;break}case"tbz":{let w=F.operands;p.putTbzRegImmLabel(w[0].value,w[1].value.valueOf(),Oe(w[2])),M=!1;break}case"tbnz":{let w=F.operands;p.putTbnzRegImmLabel(w[0].value,w[1].value.valueOf(),Oe(w[2])),M=!1;break}case"str":{let w=F.operands,R=w[0].value,B=w[1].value,k=B.disp;R==="xzr"&&k===o?(h=B.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",h),p.putBlImm(f),p.putPopRegReg("x0","lr"),g=!0,M=!1):i.has(k)&&B.base===h&&(M=!1);break}case"ldr":{let w=F.operands,R=w[1].value;R.base[0]==="x"&&R.disp===Ir&&(_=w[0].value);break}case"blr":F.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,M=!1);break}if(M?L.writeAll():L.skipOne(),P===b)break}L.dispose()}),p.dispose(),g||Gi(),new NativeFunction(e,"void",["pointer"],ue)}function Gi(){throw new Error("Unable to parse ART internals; please file a bug")}function h_(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,we.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Oe(t){return ptr(t.value).toString()}function g_(t,e){return new NativeFunction(t,"pointer",e,ue)}function __(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),ue);return function(){let r=Memory.alloc(T);return n(r,...arguments),r.readPointer()}}function br(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Kt(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=Kt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),ue),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),ue);return r.impl=t,r}}}var kr=class{constructor(){this.handle=Memory.alloc(On)}dispose(){let[e,n]=this._getData();n||X().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*T).readPointer(),n]}},Ti=class{$delete(){this.dispose(),X().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(T),this._storage=e.add(2*T),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){X().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},Rn=class t extends Ti{static $new(){let e=new t(X().$new(zh));return e.init(),e}constructor(e){super(e,T)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(T);return e}},v_=0,$l=T,Jl=$l+4,y_=-1,Ar=class t{$delete(){this.dispose(),X().$delete(this)}constructor(e){this.handle=e,this._link=e.add(v_),this._numberOfReferences=e.add($l)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},zl=S_(Jl),Vl=zl+T,b_=Vl+T,jn=class t extends Ar{static $new(e,n){let r=new t(X().$new(b_));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(zl),this._currentScope=e.add(Vl);let o=(64-T-4-4)/4;this._scopeLayout=Mn.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(Qt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),y_),this.self=e,this.currentScope=Mn.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new Mn(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},Mn=class t extends Ar{static $new(e){let n=new t(X().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=Jl,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},E_={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function Hi(t,e){return(E_[Process.arch]||w_)(t,e)}function w_(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function S_(t){let e=t%T;return e!==0?t+T-e:t}var Yi={};qa(Yi,{deoptimizeEverything:()=>W_,ensureClassInitialized:()=>Ki,getApi:()=>Qe,makeMethodMangler:()=>Qi});var N_=4,{pointerSize:Y}=Process,x_=256,k_=65536,A_=131072,I_=33554432,C_=67108864,T_=134217728,Ct={exceptions:"propagate"},ql=Ie(z_),L_=Ie(G_),P_=Ie(B_),Wi=null,qi=!1,Lr=new Map,Dn=new Map;function Qe(){return Wi===null&&(Wi=M_()),Wi}function M_(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],Ct);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],Ct),d=0;this["Method::clear_code"]=function(u){c(u,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],Ct);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],Ct);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,u,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],Ct)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},u=l.variables||{},p=new Set(l.optionals||[]),f=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},f);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let v=d[h];typeof v=="function"?v.call(n,_.address):n[v[0]]=new NativeFunction(_.address,v[1],v[2],Ct)}else p.has(h)||o.push(h)}),Object.keys(u).forEach(function(h){let _=g[h];_!==void 0?u[h].call(n,_.address):p.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(Y),s=Memory.alloc(N_);if(Ce("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,u]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,u,Ct)}return n.jvmti=O_(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=j_(n)),n}function O_(t){let e=new nt(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(pr.v1_0);if(r===null)throw new Error("JVMTI not available");n=new st(r,e);let o=Memory.alloc(8);o.writeU64(mr.canTagObjects);let i=n.addCapabilities(o);Ce("getEnvJvmti::AddCapabilities",i)}),n}var R_={x64:F_};function j_(t){let e=null,n=R_[Process.arch];if(n!==void 0){let o=new nt(t).perform(i=>i.handle.readPointer().add(6*Y).readPointer());e=at(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function F_(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function Ki(t,e){}var Zi=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=Dn.get(s);a!==void 0&&(Dn.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,Lr.set(s,this),Gl(o)}revert(e){let{key:n}=this;Lr.delete(n),Dn.set(n,this),Gl(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(Y);return c.writePointer(this.method),this.resolved=c,c}};function Gl(t){qi||(qi=!0,Script.nextTick(U_,t))}function U_(t){let e=new Map(Lr),n=new Map(Dn);Lr.clear(),Dn.clear(),qi=!1,t.perform(r=>{let o=Qe(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;Zl(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:u,newMethod:p}=a;c===null?(a.originalMethod=Kl(l),a.newMethod=$_(l,d,i),Hl(a.newMethod,u,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){J_(l);let u=l.oldMethod;u.oldMethod=d,Hl(u,c,i),s=!0}})}),s&&D_(r.handle)})}function D_(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=Qe();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||Zl(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function Zl(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=P_(),c=Memory.dup(o,i),d=Memory.alloc(Y*25);d.writePointer(c);let u=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(u);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let f=null;n!==void 0&&(f=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(f)),r(d)}function B_(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=Qe(),c=t.add(2*Y),d=15*Y,u=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),f,g,h;for(let _=0;_!==d;_+=Y){let v=u.add(_),b=v.readPointer();o!==void 0&&b.equals(o)||s!==void 0&&b.equals(s)||a!==void 0&&b.equals(a)?v.writePointer(p):b.equals(e)?f=_:b.equals(n)?(g=_,v.writePointer(i)):b.equals(r)&&(h=_,v.writePointer(p))}return{execute:l,emptyCallback:p,vtable:u,vtableSize:d,doItOffset:f,prologueOffset:g,epilogueOffset:h}}function Qi(t){return new Zi(t)}function Hl(t,e,n){let{method:r,oldMethod:o}=t,i=Qe();t.methodsArray.add(t.methodIndex*Y).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*Y).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|k_|A_)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*Y),u=Memory.alloc(Y);u.writePointer(i.doKlass),d.writePointer(u),d.add(Y).writePointer(n),d.add(2*Y).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let f=i["ClassLoaderDataGraph::clean_deallocate_lists"];f!==void 0&&f(0)}function $_(t,e,n){let r=Qe(),o=Kl(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|x_|I_|C_|T_)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*Y);s.writePointer(o.method),s.add(Y).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function Kl(t){let e=ql(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*Y,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=Wl(i,o,r),a=Wl(t,n,r);return s.oldMethod=a,s}function Wl(t,e,n){let r=Qe(),o=ql(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),u=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),f=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=f.add(o.constantPool.instanceKlassOffset).readPointer(),_=f.add(o.constantPool.cacheOffset).readPointer(),v=L_(),b=h.add(v.methodsOffset).readPointer(),L=b.readS32(),P=b.add(Y),F=e.add(o.constMethod.methodIdnumOffset).readU16(),$=t.add(o.method.vtableIndexOffset),E=$.readS32(),M=h.add(v.vtableOffset),w=h.add(v.oopMapCacheOffset).readPointer(),R=r.version>=10?h.add(v.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:h,methodsArray:P,methodsCount:L,methodIndex:F,vtableIndex:E,vtableIndexPtr:$,vtable:M,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:u,signatureHandler:p,memberNames:R,cache:_,oopMapCache:w}}function J_(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function z_(){let t=Qe(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*Y,i=Y,s=2*Y,a=3*Y,l=4*Y,c=n==="method:early"?Y:0,d=l+c,u=d+4,p=u+4+8,f=p+Y,g=c!==0?l:f,h=o-2*Y,_=o-Y,v=8,b=v+Y,L=b+Y,P=n==="const-method"?Y:0,F=L+P,$=F+14,E=2*Y,M=3*Y;return{getAdapterPointer:P!==0?function(R,B){return B.add(L)}:function(R,B){return R.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:u,i2iEntryOffset:p,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:v,stackmapDataOffset:b,sizeOffset:F,methodIdnumOffset:$},constantPool:{cacheOffset:E,instanceKlassOffset:M}}}var V_={x64:H_};function G_(){let{version:t,createNewDefaultVtableIndices:e}=Qe(),n=V_[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=at(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*Y,s=r-17*Y,a=r-o*Y;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function H_(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function W_(t,e){}var Ql=X;try{Fn()}catch{Ql=Qe}var Z=Ql;var q_=`#include <json-glib/json-glib.h>
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
`,Z_=/(.+)!([^/]+)\/?([isu]+)?/,Ge=null,Xl=null,Tt=class t{static build(e,n){return Yl(n),Xl(e,n,r=>new t(Ge.new(e,r,n)))}static enumerateMethods(e,n,r){Yl(r);let o=e.match(Z_);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let u;if(n.jvmti!==null){let p=Ge.enumerateMethodsJvm(i,s,Xt(a),Xt(l),Xt(c),r);try{u=JSON.parse(p.readUtf8String()).map(f=>{let g=ptr(f.loader);return f.loader=g.isNull()?null:g,f})}finally{Ge.dealloc(p)}}else Ve(r.vm,r,p=>{let f=Ge.enumerateMethodsArt(i,s,Xt(a),Xt(l),Xt(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;u=JSON.parse(f.readUtf8String()).map(_=>{let v=_.loader;return _.loader=v!==0?g(h,p,ptr(v)):null,_})}finally{Ge.dealloc(f)}});return u}constructor(e){this.handle=e}has(e){return Ge.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Ge.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Ge.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Ge.dealloc(e)}}};function Yl(t){Ge===null&&(Ge=K_(t),Xl=Q_(Ge,t.vm))}function K_(t){let e=Z(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),u=d.add(o),p=u.add(i),{getDeclaredMethods:f,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),v=p;[n!==null?n:NULL,f,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(E=>{v=v.writePointer(E).add(r)});let b=p.add(s),{vm:L}=t;if(e.flavor==="art"){let E;if(n!==null)E=[0,0,0,0];else{let B=Oi(L).offset;E=[B.ifields,B.methods,B.sfields,B.copiedMethodsOffset]}let M=me(L),w=Cr(L),R=b;[1,...E,M.size,M.offset.accessFlags,w.size,w.offset.accessFlags,4294967295].forEach(B=>{R=R.writeUInt(B).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((B,k)=>{B===void 0&&(B=NULL),R=R.writePointer(B).add(r)})}let P=new CModule(q_,{lock:d,models:u,java_api:p,art_api:b}),F={exceptions:"propagate"},$={exceptions:"propagate",scheduling:"exclusive"};return{handle:P,new:new NativeFunction(P.model_new,"pointer",["pointer","pointer","pointer"],F),has:new NativeFunction(P.model_has,"bool",["pointer","pointer"],$),find:new NativeFunction(P.model_find,"pointer",["pointer","pointer"],$),list:new NativeFunction(P.model_list,"pointer",["pointer"],$),enumerateMethodsArt:new NativeFunction(P.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],F),enumerateMethodsJvm:new NativeFunction(P.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],F),dealloc:new NativeFunction(P.dealloc,"void",["pointer"],$)}}function Q_(t,e){let n=Z();if(n.flavor!=="art")return Y_;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return Ve(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function Y_(t,e,n){return n(NULL)}function Xt(t){return t?1:0}var Bn=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var $n=1,ts=256,ec=65536,X_=305419896,tc=32,nc=12,rc=8,oc=8,ic=4,sc=4,ac=12,ev=0,tv=1,nv=2,rv=3,ov=4,iv=5,sv=6,av=4096,lv=4097,cv=4099,dv=8192,uv=8193,fv=8194,pv=8195,mv=8196,hv=8198,gv=24,_v=28,vv=2,yv=24,lc=m.from([3,0,7,14,0]),Xi="Ldalvik/annotation/Throws;",bv=m.from([0]);function Ev(t){let e=new ns,n=Object.assign({},t);return e.addClass(n),e.build()}var ns=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=Nv(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:u,strings:p}=e,f=0,g=0,h=8,_=12,v=20,b=112;f+=b;let L=f,P=p.length*sc;f+=P;let F=f,$=u.length*ic;f+=$;let E=f,M=s.length*nc;f+=M;let w=f,R=o.length*rc;f+=R;let B=f,k=i.length*oc;f+=k;let J=f,G=n.length*tc;f+=G;let q=f,H=c.map(U=>{let z=f;return U.offset=z,f+=4+U.items.length*4,z}),Q=n.reduce((U,z)=>(z.classData.constructorMethods.forEach(ae=>{let[,de,le]=ae;(de&ts)===0&&le>=0&&(ae.push(f),U.push({offset:f,superConstructor:le}),f+=yv)}),U),[]);l.forEach(U=>{U.offset=f,f+=16+U.methods.length*8});let ve=r.map(U=>{f=es(f,4);let z=f;return U.offset=z,f+=4+2*U.types.length,z}),be=a.map(U=>{f=es(f,4);let z=f;return U.offset=z,f+=4+2*U.types.length,z}),ke=[],he=p.map(U=>{let z=f,K=m.from(Fe(U.length)),ae=m.from(U,"utf8"),de=m.concat([K,ae,bv]);return ke.push(de),f+=de.length,z}),Se=Q.map(U=>{let z=f;return f+=lc.length,z}),ge=d.map(U=>{let z=Sv(U);return U.offset=f,f+=z.length,z}),Ee=n.map((U,z)=>{U.classData.offset=f;let K=wv(U);return f+=K.length,K}),et=0,xn=0;f=es(f,4);let se=f,je=r.length+a.length,ot=4+(o.length>0?1:0)+2+c.length+Q.length+l.length+(je>0?1:0)+1+Se.length+d.length+n.length+1,xt=4+ot*ac;f+=xt;let _t=f-q,Ht=f,j=m.alloc(Ht);j.write(`dex
035`),j.writeUInt32LE(Ht,32),j.writeUInt32LE(b,36),j.writeUInt32LE(X_,40),j.writeUInt32LE(et,44),j.writeUInt32LE(xn,48),j.writeUInt32LE(se,52),j.writeUInt32LE(p.length,56),j.writeUInt32LE(L,60),j.writeUInt32LE(u.length,64),j.writeUInt32LE(F,68),j.writeUInt32LE(s.length,72),j.writeUInt32LE(E,76),j.writeUInt32LE(o.length,80),j.writeUInt32LE(o.length>0?w:0,84),j.writeUInt32LE(i.length,88),j.writeUInt32LE(B,92),j.writeUInt32LE(n.length,96),j.writeUInt32LE(J,100),j.writeUInt32LE(_t,104),j.writeUInt32LE(q,108),he.forEach((U,z)=>{j.writeUInt32LE(U,L+z*sc)}),u.forEach((U,z)=>{j.writeUInt32LE(U,F+z*ic)}),s.forEach((U,z)=>{let[K,ae,de]=U,le=E+z*nc;j.writeUInt32LE(K,le),j.writeUInt32LE(ae,le+4),j.writeUInt32LE(de!==null?de.offset:0,le+8)}),o.forEach((U,z)=>{let[K,ae,de]=U,le=w+z*rc;j.writeUInt16LE(K,le),j.writeUInt16LE(ae,le+2),j.writeUInt32LE(de,le+4)}),i.forEach((U,z)=>{let[K,ae,de]=U,le=B+z*oc;j.writeUInt16LE(K,le),j.writeUInt16LE(ae,le+2),j.writeUInt32LE(de,le+4)}),n.forEach((U,z)=>{let{interfaces:K,annotationsDirectory:ae}=U,de=K!==null?K.offset:0,le=ae!==null?ae.offset:0,kn=0,Je=J+z*tc;j.writeUInt32LE(U.index,Je),j.writeUInt32LE(U.accessFlags,Je+4),j.writeUInt32LE(U.superClassIndex,Je+8),j.writeUInt32LE(de,Je+12),j.writeUInt32LE(U.sourceFileIndex,Je+16),j.writeUInt32LE(le,Je+20),j.writeUInt32LE(U.classData.offset,Je+24),j.writeUInt32LE(kn,Je+28)}),c.forEach((U,z)=>{let{items:K}=U,ae=H[z];j.writeUInt32LE(K.length,ae),K.forEach((de,le)=>{j.writeUInt32LE(de.offset,ae+4+le*4)})}),Q.forEach((U,z)=>{let{offset:K,superConstructor:ae}=U,de=1,le=1,kn=1,Je=0,ur=4;j.writeUInt16LE(de,K),j.writeUInt16LE(le,K+2),j.writeUInt16LE(kn,K+4),j.writeUInt16LE(Je,K+6),j.writeUInt32LE(Se[z],K+8),j.writeUInt32LE(ur,K+12),j.writeUInt16LE(4208,K+16),j.writeUInt16LE(ae,K+18),j.writeUInt16LE(0,K+20),j.writeUInt16LE(14,K+22)}),l.forEach(U=>{let z=U.offset,K=0,ae=0,de=U.methods.length,le=0;j.writeUInt32LE(K,z),j.writeUInt32LE(ae,z+4),j.writeUInt32LE(de,z+8),j.writeUInt32LE(le,z+12),U.methods.forEach((kn,Je)=>{let ur=z+16+Je*8,[e0,t0]=kn;j.writeUInt32LE(e0,ur),j.writeUInt32LE(t0.offset,ur+4)})}),r.forEach((U,z)=>{let K=ve[z];j.writeUInt32LE(U.types.length,K),U.types.forEach((ae,de)=>{j.writeUInt16LE(ae,K+4+de*2)})}),a.forEach((U,z)=>{let K=be[z];j.writeUInt32LE(U.types.length,K),U.types.forEach((ae,de)=>{j.writeUInt16LE(ae,K+4+de*2)})}),ke.forEach((U,z)=>{U.copy(j,he[z])}),Se.forEach(U=>{lc.copy(j,U)}),ge.forEach((U,z)=>{U.copy(j,d[z].offset)}),Ee.forEach((U,z)=>{U.copy(j,n[z].classData.offset)}),j.writeUInt32LE(ot,se);let Ae=[[ev,1,g],[tv,p.length,L],[nv,u.length,F],[rv,s.length,E]];o.length>0&&Ae.push([ov,o.length,w]),Ae.push([iv,i.length,B]),Ae.push([sv,n.length,J]),c.forEach((U,z)=>{Ae.push([cv,U.items.length,H[z]])}),Q.forEach(U=>{Ae.push([uv,1,U.offset])}),l.forEach(U=>{Ae.push([hv,1,U.offset])}),je>0&&Ae.push([lv,je,ve.concat(be)[0]]),Ae.push([fv,p.length,he[0]]),Se.forEach(U=>{Ae.push([pv,1,U])}),d.forEach(U=>{Ae.push([mv,1,U.offset])}),n.forEach(U=>{Ae.push([dv,1,U.classData.offset])}),Ae.push([av,1,se]),Ae.forEach((U,z)=>{let[K,ae,de]=U,le=se+4+z*ac;j.writeUInt16LE(K,le),j.writeUInt32LE(ae,le+4),j.writeUInt32LE(de,le+8)});let Wa=new Checksum("sha1");return Wa.update(j.slice(_+v)),m.from(Wa.getDigest()).copy(j,_),j.writeUInt32LE(Tv(j,_),h),j}};function wv(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(Fe(e.length)).concat(Fe(n.length)).concat(Fe(r.length)).concat(e.reduce((i,[s,a])=>i.concat(Fe(s)).concat(Fe(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(Fe(s)).concat(Fe(a)).concat(Fe(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(Fe(s)).concat(Fe(a)).concat([0]),[])))}function Sv(t){let{thrownTypes:e}=t;return m.from([vv].concat(Fe(t.type)).concat([1]).concat(Fe(t.value)).concat([_v,e.length]).concat(e.reduce((n,r)=>(n.push(gv,r),n),[])))}function Nv(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(k=>{let{name:J,superClass:G,sourceFileName:q}=k;e.add("this"),e.add(J),n.add(J),e.add(G),n.add(G),e.add(q),k.interfaces.forEach(H=>{e.add(H),n.add(H)}),k.fields.forEach(H=>{let[Q,ve]=H;e.add(Q),e.add(ve),n.add(ve),o.push([k.name,ve,Q])}),k.methods.some(([H])=>H==="<init>")||(k.methods.unshift(["<init>","V",[]]),a.add(J)),k.methods.forEach(H=>{let[Q,ve,be,ke=[],he]=H;e.add(Q);let Se=c(ve,be),ge=null;if(ke.length>0){let Ee=ke.slice();Ee.sort(),ge=Ee.join("|");let et=s[ge];et===void 0&&(et={id:ge,types:Ee},s[ge]=et),e.add(Xi),n.add(Xi),ke.forEach(xn=>{e.add(xn),n.add(xn)}),e.add("value")}if(i.push([k.name,Se,Q,ge,he]),Q==="<init>"){l.add(J+"|"+Se);let Ee=G+"|"+Se;a.has(J)&&!l.has(Ee)&&(i.push([G,Se,Q,null,0]),l.add(Ee))}})});function c(k,J){let G=[k].concat(J),q=G.join("|");if(r[q]!==void 0)return q;e.add(k),n.add(k),J.forEach(Q=>{e.add(Q),n.add(Q)});let H=G.map(Cv).join("");return e.add(H),r[q]=[q,H,k,J],q}let d=Array.from(e);d.sort();let u=d.reduce((k,J,G)=>(k[J]=G,k),{}),p=Array.from(n).map(k=>u[k]);p.sort(cc);let f=p.reduce((k,J,G)=>(k[d[J]]=G,k),{}),g=Object.keys(r).map(k=>r[k]);g.sort(kv);let h={},_=g.map(k=>{let[,J,G,q]=k,H;if(q.length>0){let Q=q.join("|");H=h[Q],H===void 0&&(H={types:q.map(ve=>f[ve]),offset:-1},h[Q]=H)}else H=null;return[u[J],f[G],H]}),v=g.reduce((k,J,G)=>{let[q]=J;return k[q]=G,k},{}),b=Object.keys(h).map(k=>h[k]),L=o.map(k=>{let[J,G,q]=k;return[f[J],f[G],u[q]]});L.sort(Av);let P=i.map(k=>{let[J,G,q,H,Q]=k;return[f[J],v[G],u[q],H,Q]});P.sort(Iv);let F=Object.keys(s).map(k=>s[k]).map(k=>({id:k.id,type:f[Xi],value:u.value,thrownTypes:k.types.map(J=>f[J]),offset:-1})),$=F.map(k=>({id:k.id,items:[k],offset:-1})),E=$.reduce((k,J,G)=>(k[J.id]=G,k),{}),M={},w=[],R=t.map(k=>{let J=f[k.name],G=$n,q=f[k.superClass],H,Q=k.interfaces.map(se=>f[se]);if(Q.length>0){Q.sort(cc);let se=Q.join("|");H=M[se],H===void 0&&(H={types:Q,offset:-1},M[se]=H)}else H=null;let ve=u[k.sourceFileName],be=P.reduce((se,je,ot)=>{let[xt,_t,Ht,j,Ae]=je;return xt===J&&se.push([ot,Ht,j,_t,Ae]),se},[]),ke=null,he=be.filter(([,,se])=>se!==null).map(([se,,je])=>[se,$[E[je]]]);he.length>0&&(ke={methods:he,offset:-1},w.push(ke));let Se=L.reduce((se,je,ot)=>{let[xt]=je;return xt===J&&se.push([ot>0?1:0,$n]),se},[]),ge=u["<init>"],Ee=be.filter(([,se])=>se===ge).map(([se,,,je])=>{if(a.has(k.name)){let ot=-1,xt=P.length;for(let _t=0;_t!==xt;_t++){let[Ht,j,Ae]=P[_t];if(Ht===q&&Ae===ge&&j===je){ot=_t;break}}return[se,$n|ec,ot]}else return[se,$n|ec|ts,-1]}),et=xv(be.filter(([,se])=>se!==ge).map(([se,,,,je])=>[se,je|$n|ts]));return{index:J,accessFlags:G,superClassIndex:q,interfaces:H,sourceFileIndex:ve,annotationsDirectory:ke,classData:{instanceFields:Se,constructorMethods:Ee,virtualMethods:et,offset:-1}}}),B=Object.keys(M).map(k=>M[k]);return{classes:R,interfaces:B,fields:L,methods:P,protos:_,parameters:b,annotationDirectories:w,annotationSets:$,throwsAnnotations:F,types:p,strings:d}}function xv(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function cc(t,e){return t-e}function kv(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function Av(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function Iv(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function Cv(t){let e=t[0];return e==="L"||e==="["?"L":t}function Fe(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function es(t,e){let n=t%e;return n===0?t:t+e-n}function Tv(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var dc=Ev;var Lv=1,rs=null,uc=null;function fc(t){rs=t}function os(t,e,n){let r=en(t);return r===null&&(t.indexOf("[")===0?r=is(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=Mv(t,e,n))),Object.assign({className:t},r)}var pc={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:He,toJni:He,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:He,toJni:He,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:He,toJni:He,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:He,toJni:He,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:He,toJni:He,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:He,toJni:He,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},Pv=new Set(Object.values(pc).map(t=>t.name));function en(t){let e=pc[t];return e!==void 0?e:null}function Mv(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=Ov(n):o=Rv(t,e,n),r[t]=o),o}function Ov(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function Rv(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:Lt(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,u){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),u)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var jv=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=Fv("["+e,n),t),{});function Fv(t,e){let n=y.prototype,r=Jv(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return $v(i,e)},fromJni(i,s,a){return Dv(i,o,s,a)},toJni(i,s){return Bv(i,o,s)}}}function is(t,e,n){let r=jv[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=os(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");Pv.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(u){return i.isCompatible(u)})},fromJni(d,u,p){if(d.isNull())return null;let f=[],g=u.getArrayLength(d);for(let h=0;h!==g;h++){let _=u.getObjectArrayElement(d,h);try{f.push(i.fromJni(_,u))}finally{u.deleteLocalRef(_)}}try{f.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),f.$w=n.cast(d,n.use(c),p)}return f.$dispose=Uv,f},toJni(d,u){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let f=d.length,h=n.use(o).$borrowClassHandle(u);try{let _=u.newObjectArray(f,h.value,NULL);u.throwIfExceptionPending();for(let v=0;v!==f;v++){let b=i.toJni(d[v],u);try{u.setObjectArrayElement(_,v,b)}finally{i.type==="pointer"&&u.getObjectRefType(b)===Lv&&u.deleteLocalRef(b)}u.throwIfExceptionPending()}return _}finally{h.unref(u)}}}}function Uv(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function Dv(t,e,n,r){if(t.isNull())return null;let o=en(e.typeName),i=n.getArrayLength(t);return new Pr(t,e,o,i,n,r)}function Bv(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=en(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let u=0;u!==o;u++)l(d.add(u*a),c(t[u]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function $v(t,e){if(t===null)return!0;if(t instanceof Pr)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=en(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function Pr(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,uc)}uc={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(Pr.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new Pr(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=rs.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=rs.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function Lt(t){return"L"+t.replace(/\./g,"/")+";"}function Jv(t){return t.charAt(0).toUpperCase()+t.slice(1)}function He(t){return t}var zv=4,{ensureClassInitialized:mc,makeMethodMangler:bc}=Yt,Vv=8,ls=1,zn=2,lt=3,ss=1,cs=2,Mr=1,Ec=2,hc=Symbol("PENDING_USE"),gc="/data/local/tmp",{getCurrentThreadId:Rr,pointerSize:Jn}=Process,Te={state:"empty",factories:[],loaders:null,Integer:null},ee=null,pe=null,wc=null,Sc=null,Nc=null,xc=null,kc=null,_c=null,as=null,nn=new Map,yt=class t{static _initialize(e,n){ee=e,pe=n,wc=n.flavor==="art",n.flavor==="jvm"&&(mc=Ki,bc=Qi)}static _disposeAll(e){Te.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=dy(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,fs(i,e),i}constructor(){this.cacheDir=gc,this.codeCacheDir=gc+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new Bn(10,Hv),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Te.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),Un(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Te.state==="ready"&&this===Te.factories[0]&&fs(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?qv(e,s,i):Wv(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===hc;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=hc),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=Gv(),i=Object.create(ms.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;mc(r,l),i.$l=Tt.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,Mr,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,Mr,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=en(e);o!==null&&(e=o.name);let i=is("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],u=[],p={name:Lt(a),sourceFileName:fy(a),superClass:Lt(c.$n),interfaces:l.map(w=>Lt(w.$n)),fields:d,methods:u},f=l.slice();l.forEach(w=>{Array.prototype.slice.call(w.class.getInterfaces()).forEach(R=>{let B=this.cast(R,o).getCanonicalName();f.push(this.use(B))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(w=>{let R=this._getType(g[w]);d.push([w,R.name])});let h={},_={};f.forEach(w=>{let R=w.$borrowClassHandle(n);r.push(R);let B=R.value;w.$ownMembers.filter(k=>w[k].overloads!==void 0).forEach(k=>{let J=w[k],G=J.overloads,q=G.map(H=>vc(k,H.returnType,H.argumentTypes));h[k]=[J,q,B],G.forEach((H,Q)=>{let ve=q[Q];_[ve]=[H,B]})})});let v=e.methods||{},L=Object.keys(v).reduce((w,R)=>{let B=v[R],k=R==="$init"?"<init>":R;return B instanceof Array?w.push(...B.map(J=>[k,J])):w.push([k,B]),w},[]),P=[];L.forEach(([w,R])=>{let B=lt,k,J,G=[],q;if(typeof R=="function"){let be=h[w];if(be!==void 0&&Array.isArray(be)){let[ke,he,Se]=be;if(he.length>1)throw new Error(`More than one overload matching '${w}': signature must be specified`);delete _[he[0]];let ge=ke.overloads[0];B=ge.type,k=ge.returnType,J=ge.argumentTypes,q=R;let Ee=n.toReflectedMethod(Se,ge.handle,0),et=s(n.handle,Ee,i.getGenericExceptionTypes);G=ps(n,et).map(Lt),n.deleteLocalRef(et),n.deleteLocalRef(Ee)}else k=this._getType("void"),J=[],q=R}else{if(R.isStatic&&(B=zn),k=this._getType(R.returnType||"void"),J=(R.argumentTypes||[]).map(he=>this._getType(he)),q=R.implementation,typeof q!="function")throw new Error("Expected a function implementation for method: "+w);let be=vc(w,k,J),ke=_[be];if(ke!==void 0){let[he,Se]=ke;delete _[be],B=he.type,k=he.returnType,J=he.argumentTypes;let ge=n.toReflectedMethod(Se,he.handle,0),Ee=s(n.handle,ge,i.getGenericExceptionTypes);G=ps(n,Ee).map(Lt),n.deleteLocalRef(Ee),n.deleteLocalRef(ge)}}let H=k.name,Q=J.map(be=>be.name),ve="("+Q.join("")+")"+H;u.push([w,H,Q,G,B===zn?Vv:0]),P.push([w,ve,B,k,J,q])});let F=Object.keys(_);if(F.length>0)throw new Error("Missing implementation for: "+F.join(", "));let $=Or.fromBuffer(dc(p),this);try{$.load()}finally{$.file.delete()}let E=this.use(e.name),M=L.length;if(M>0){let w=3*Jn,R=Memory.alloc(M*w),B=[],k=[];P.forEach(([q,H,Q,ve,be,ke],he)=>{let Se=Memory.allocUtf8String(q),ge=Memory.allocUtf8String(H),Ee=Ac(q,E,Q,ve,be,ke);R.add(he*w).writePointer(Se),R.add(he*w+Jn).writePointer(ge),R.add(he*w+2*Jn).writePointer(Ee),k.push(Se,ge),B.push(Ee)});let J=E.$borrowClassHandle(n);r.push(J);let G=J.value;n.registerNatives(G,R,M),n.throwIfExceptionPending(),E.$nativeMethods=B}return E}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=pe;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=pe["art::gc::Heap::VisitObjects"]===void 0;if(i&&pe["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Ve(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=pe,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((v,b,L,P)=>(L.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let u=Memory.alloc(8);u.writeS64(c);let p=Memory.alloc(zv),f=Memory.alloc(Jn);i.getObjectsWithTags(1,u,p,f,NULL);let g=p.readS32(),h=f.readPointer(),_=[];for(let v=0;v!==g;v++)_.push(h.add(v*Jn).readPointer());i.deallocate(h);try{for(let v of _){let b=this.cast(v,o);if(r.onMatch(b)==="stop")break}r.onComplete()}finally{_.forEach(v=>{n.deleteLocalRef(v)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=jn.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=pe["art::JavaVMExt::DecodeGlobal"](pe.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=Rn.$new();pe["art::gc::Heap::GetInstances"](pe.artHeap,s,a,c,d);let u=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of u){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}o.onComplete()}finally{u.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=pe["art::JavaVMExt::AddGlobalRef"],l=pe.vm,c,d=i.$borrowClassHandle(n);try{c=pe["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let u=Hi(c,p=>{s.push(a(l,r,p))});pe["art::gc::Heap::VisitObjects"](pe.artHeap,u,NULL);try{for(let p of s){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(pe.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let u=Memory.alloc(Process.pageSize);Memory.patchCode(u,16,p=>{let f=new X86Writer(p,{pc:u});f.putMovRegRegOffsetPtr("eax","esp",4),f.putMovRegRegOffsetPtr("edx","esp",8),f.putJmpAddress(l),f.flush()}),d=new NativeFunction(u,"pointer",["pointer","pointer"]),d._thunk=u}return pe.addLocalReference=d,ee.perform(u=>{i(this,u)}),"stop"},onError(l){},onComplete(){pe.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=Yt,c=a.handle.add(l).readPointer(),d,u=o.$borrowClassHandle(a);try{d=pe.dvmDecodeIndirectRef(c,u.value)}finally{u.unref(a)}let p=d.toMatchPattern(),f=pe.dvmHeapSourceGetBase(),h=pe.dvmHeapSourceGetLimit().sub(f).toInt32();Memory.scan(f,h,p,{onMatch:(_,v)=>{pe.dvmIsValidObject(_)&&ee.perform(b=>{let L=b.handle.add(l).readPointer(),P,F=pe.addLocalReference(L,_);try{P=s.cast(F,o)}finally{b.deleteLocalRef(F)}if(r.onMatch(P)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new Or(e,null,this)}_getType(e,n=!0){return os(e,n,this)}};function Gv(){return function(t,e,n,r){return ms.call(this,t,e,n,r)}}function ms(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,Sc)}Sc={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(ms.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,Ec,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=Zv(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=Kv(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new hs(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=Qv(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function hs(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}hs.prototype.ref=function(){return this.refs++,this};hs.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function Hv(t,e){t.unref(e)}function Wv(t){let e=t.replace(/\./g,"/");return function(n){let r=Rr();Cc(r);try{return n.findClass(e)}finally{Tc(r)}}}function qv(t,e,n){return as===null&&(_c=n.vaMethod("pointer",["pointer"]),as=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=Rr();Cc(i);try{let s=_c(r.handle,e.$h,as,o);return r.throwIfExceptionPending(),s}finally{Tc(i),r.deleteLocalRef(o)}}}function Zv(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function Kv(t,e,n){let{$n:r,$f:o}=e,i=uy(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],u=[],p=o._getType(r,!1),f=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let v,b,L=n.getObjectArrayElement(g,_);try{v=n.fromReflectedMethod(L),b=l(n.handle,L,a.getGenericParameterTypes)}finally{n.deleteLocalRef(L)}let P;try{P=ps(n,b).map(F=>o._getType(F))}finally{n.deleteLocalRef(b)}d.push(tn(i,e,ls,v,p,P,n)),u.push(tn(i,e,lt,v,f,P,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let v=n.javaLangObject(),b=n.getMethodId(v,"<init>","()V");d.push(tn(i,e,ls,b,p,[],n)),u.push(tn(i,e,lt,b,f,[],n))}}finally{n.deleteLocalRef(g)}if(u.length===0)throw new Error("no supported overloads");return{allocAndInit:ds(d),initOnly:ds(u)}}function Qv(t,e,n,r,o){return e.startsWith("m")?Yv(t,e,n,r,o):ay(t,e,n,r,o)}function Yv(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let f=p[0]==="s"?zn:lt,g=ptr(p.substr(1)),h,_=[],v=o.toReflectedMethod(n,g,f===zn?1:0);try{let b=!!c(o.handle,v,a.isVarArgs),L=l(o.handle,v,a.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(L))}finally{o.deleteLocalRef(L)}let P=l(o.handle,v,a.getParameterTypes);try{let F=o.getArrayLength(P);for(let $=0;$!==F;$++){let E=o.getObjectArrayElement(P,$),M;try{M=b&&$===F-1?o.getArrayTypeName(E):o.getTypeName(E)}finally{o.deleteLocalRef(E)}let w=i._getType(M);_.push(w)}}finally{o.deleteLocalRef(P)}}catch{return null}finally{o.deleteLocalRef(v)}return tn(t,r,f,g,h,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&oy(d);let u=ds(d);return function(p){return u}}function ds(t){let e=Xv();return Object.setPrototypeOf(e,Nc),e._o=t,e}function Xv(){let t=function(){return t.invoke(this,arguments)};return t}Nc=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}us(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return Pt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return Pt(this),this._o[0].implementation},set(t){Pt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return Pt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return Pt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return Pt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return Pt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===lt&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;us(this.methodName,this.overloads,"argument types do not match any of:")}}});function vc(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function Pt(t){let e=t._o;e.length>1&&us(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function us(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function tn(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,u;return n===lt?(d=s.vaMethod(l,c,a),u=s.nonvirtualVaMethod(l,c,a)):n===zn?(d=s.staticVaMethod(l,c,a),u=d):(d=s.constructor(c,a),u=d),ey([t,e,n,r,o,i,d,u])}function ey(t){let e=ty();return Object.setPrototypeOf(e,xc),e._p=t,e}function ty(){let t=function(){return t.invoke(this,arguments)};return t}xc=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===ls)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,u=Ac(i,s,a,c,d,t,this),p=bc(l);u._m=p,this._r=u,p.replace(u,a===lt,d,ee,pe),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return tn(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===lt,c=e.length,d=2+c;n.pushLocalFrame(d);let u=null;try{let p;l?p=t.$getHandle():(u=t.$borrowClassHandle(n),p=u.value);let f,g=t.$t;a===void 0?f=r[3]:(f=a._m.resolveTarget(t,l,n,pe),wc&&a._c.has(Rr())&&(g=Ec));let h=[n.handle,p,f];for(let b=0;b!==c;b++)h.push(s[b].toJni(e[b],n));let _;g===Mr?_=r[6]:(_=r[7],l&&h.splice(2,0,t.$copyClassHandle(n)));let v=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(v,n,!0)}finally{u!==null&&u.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function Ac(t,e,n,r,o,i,s=null){let a=new Set,l=ny([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function ny(t){return function(){return ry(arguments,t)}}function ry(t,e){let n=new y(t[0],ee),[r,o,i,s,a,l,c,d]=e,u=[],p;if(i===lt){let h=o.$C;p=new h(t[1],Mr,n,!1)}else p=o;let f=Rr();n.pushLocalFrame(3);let g=!0;ee.link(f,n);try{d.add(f);let h;c===null||!nn.has(f)?h=l:h=c;let _=[],v=t.length-2;for(let P=0;P!==v;P++){let $=a[P].fromJni(t[2+P],n,!1);_.push($),u.push($)}let b=h.apply(p,_);if(!s.isCompatible(b))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let L=s.toJni(b,n);return s.type==="pointer"&&(L=n.popLocalFrame(L),g=!1,u.push(b)),L}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{ee.unlink(f),g&&n.popLocalFrame(NULL),d.delete(f),u.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function oy(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(iy([e,n]))}function iy(t){let e=sy();return Object.setPrototypeOf(e,kc),e._p=t,e}function sy(){return function(){return this}}kc=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function ay(t,e,n,r,o){let i=e[2]==="s"?ss:cs,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===ss?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let u,p,f=d.type;return i===ss?(u=o.getStaticField(f),p=o.setStaticField(f)):(u=o.getField(f),p=o.setField(f)),ly([i,d,s,u,p])}function ly(t){return function(e){return new Ic([e].concat(t))}}function Ic(t){this._p=t}Object.defineProperties(Ic.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===cs){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===cs){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var Or=class t{static fromBuffer(e,n){let r=yc(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),cy(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=yc(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function yc(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function cy(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function dy(){switch(Te.state){case"empty":{Te.state="pending";let t=Te.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Te.loaders=e.$new(),Te.Integer=n;let r=t.loader;return r!==null&&fs(t,r),Te.state="ready",Te}case"pending":do Thread.sleep(.05);while(Te.state==="pending");return Te;case"ready":return Te}}function fs(t,e){let{factories:n,loaders:r,Integer:o}=Te,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function Cc(t){let e=nn.get(t);e===void 0&&(e=0),e++,nn.set(t,e)}function Tc(t){let e=nn.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?nn.delete(t):nn.set(t,e)}function uy(t){return t.slice(t.lastIndexOf(".")+1)}function ps(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function fy(t){let e=t.split(".");return e[e.length-1]+".java"}var py=4,Lc=Process.pointerSize,gs=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=yt,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=Z(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new nt(e);return this.vm=n,fc(n),yt._initialize(n,e),this.classFactory=new yt,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{yt._disposeAll(n),y.dispose(n)}),Script.nextTick(()=>{nt.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return Fn()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ce("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(py),a=Memory.alloc(Lc);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let u=0;u!==l;u++)d.push(c.add(u*Lc).readPointer());o.deallocate(c);try{for(let u of d){let p=i.getClassName(u);e.onMatch(p,u)}e.onComplete()}finally{d.forEach(u=>{i.deleteLocalRef(u)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Ve(n,o,a=>{let l=Fi(c=>{let d=i(s,a,c);try{let u=o.getClassName(d);e.onMatch(u,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Ve(r,i,u=>{let p=Ui(f=>(l.push(c(d,u,f)),!0));ji(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(u=>{let p=n.cast(u,a);e.onMatch(p)})}finally{l.forEach(u=>{i.deleteGlobalRef(u)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),u=l*i;for(let p=0;p<u;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let v=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(v)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return Tt.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&Pc(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){Pc(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(f,g){return i||(i=!0,Mc(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[u])=>u-d).map(([d,u])=>u)[0];c.implementation=function(...d){let u=c.call(this,...d);return!i&&s==="early"&&(i=!0,Mc(e,u),o._performPendingVmOps()),u}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return Bi(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return zi(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return Vi(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return Ji(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function Pc(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function Mc(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var _s=new gs;Script.bindWeak(_s,()=>{_s._dispose()});var C=_s;var Rc=Memory.alloc(16),Oc=new Uint32Array(ArrayBuffer.wrap(Rc,16)),my=Process.pointerSize===8?2:1,hy=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function ne(){return hy(7,Rc),Oc[0]*1e9+Oc[my]}var vs=new Set;function We(t){return vs.has(t)?!1:(vs.add(t),!0)}function Ue(t){vs.delete(t)}function jr(t){let e=Process.getCurrentThreadId(),n=We(e);try{return t()}finally{n&&Ue(e)}}var gy=256,_y=524288,jc=null;function Fc({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=Z();if(jc??=vy(e),!(!jc||(t.add(me(C.vm).offset.accessFlags).readU32()&(gy|_y|n))!==n))throw new Error("another framework has hooked it already")}function vy(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}var Uc="_ZN3art11interpreter6DoCallILb",yy="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",by="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE",Ey=[{name:"_ZN3art2gc9collector17ConcurrentCopying29IssueDisableMarkingCheckpointEv",at:"onEnter"},{name:"_ZN3art2gc9collector17ConcurrentCopying24DisableMarkingCheckpoint3RunEPNS_6ThreadE",at:"onEnter"},{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12ReclaimPhaseEv",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}];function ys(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>Uc+n+yy),...["0","1"].map(n=>Uc+n+by)].map(n=>Z().find(n)).filter(n=>n!==null)}function bs(){return Ey.flatMap(t=>{let e=Z().find(t.name);return e===null?[]:[{...t,address:e}]})}function Dc(){if(Z().flavor==="art"){if(ys().length===0)throw new Error("this libart does not name interpreter::DoCall: interpreted calls would pass the hooks by");if(bs().length===0)throw new Error("this libart names no end of a collection: hooks would end the app")}}var Bc=65536,wy=`
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
`,Es=class{pairs=Memory.alloc(2*Bc*Process.pointerSize);count=Memory.alloc(4);module=new CModule(wy,{pairs:this.pairs,count:this.count});kept=[];constructor(){for(let{address:e,at:n}of bs())Interceptor.attach(e,{[n]:this.module.follow_all});Interceptor.flush()}add(e,n){let r=this.count.readS32();if(r===Bc)throw new Error("there are more hooks than copies can be followed");this.kept.push(n),this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1),Vn(e,n)}},$c=null;function ws(){$c??=new Es}function Mt(t,e){ws(),$c.add(t,e)}function Vn(t,e){do e.writeU32(t.readU32());while(e.readU32()!==t.readU32());return e}function O(){return C.vm.getEnv()}var Jc=new Map;function Vc(t){let e=Jc.get(t);if(e===void 0){let n=O().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),Jc.set(t,e)}return e}function oe(t){if(t.isNull())return"";let e=O(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function xe(t,e,n){let{handle:r}=C.use(e)[n].overload(),o=O(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function V(t,e,n){let r=C.cast(t,C.use(e));try{return n(r)}finally{r.$dispose()}}function Le(t,e){try{return e(t.$h)}finally{t.$dispose()}}function te(t,e){let n=ct(e);return!t.isNull()&&!n.isNull()&&O().isInstanceOf(t,n)}function ct(t){let e=zc.get(t);if(e===void 0){try{e=Gn(C.use(t))}catch{e=NULL}zc.set(t,e)}return e}var zc=new Map;function Gc(){C.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function dt(t){try{return C.use(t)!==null}catch{return!1}}function rn(t,e,n){let r=O(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function Gn(t){return Le(t.class,e=>O().newGlobalRef(e))}var on=256,Hc=512,Ss=1024;function De(t,e,n=C.classFactory){let r=n.use(t);if(e==="$init")return ky(t,Gn(r));let o=new Map;for(let s=!1;r!==null;r=r.$s,s=!0){if(!r.$l.has(e))continue;let a=Sy(r,e).map(l=>({...l,isInherited:s}));for(let[l,c]of Array.from(Ny(a)))o.has(l)||o.set(l,c)}let i=Array.from(o.values()).flat();return i.length===0?null:i}function Sy(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=Gn(t);return n.slice(2).split(":").map(o=>xy(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function Ny(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function Ns(t){let e=Gn(C.use(t)),n=O(),r=Ur().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function xy(t,e,n,r){let o=qc(Ur().method(O().handle,t,e,n==="static"?1:0));return o===null?null:Wc(o,t,e,n,r)}function ky(t,e){let n=qc(Ur().constructors(O().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return Wc(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function Wc(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,isInherited:!1,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function qc(t){if(t.isNull())return null;let e=t.readUtf8String();return Ur().free(t),e}var Ay=`
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
`,Fr=null;function Ur(){if(Fr!==null)return Fr;let t=O(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(Ay,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return Fr={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},Fr}function Zc(t){let{artClassLinker:e,artQuickResolutionTrampoline:n}=Z(),{hookedMethodId:r,originalMethod:o}=t;if(![e.quickResolutionTrampoline,n].some(p=>p.equals(o.quickCode)))return null;let{size:s,offset:a}=me(C.vm),l=(o.accessFlags&on)!==0,{quickGenericJniTrampoline:c,quickToInterpreterBridgeTrampoline:d}=e,u=Memory.dup(r,s);return u.add(a.quickCode).writePointer(l?c:d),Mt(r,u),()=>(l&&u.add(a.jniCode).writePointer(r.add(a.jniCode).readPointer()),Vn(r,u))}function Dr(t){try{return Z().flavor==="jvm"?jy(t):Iy(t,fe())}catch{return"unknown"}}function Iy(t,e){if(e<26)return"unknown";let n=O();Kc??=Ty(t);let r=Kc(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var Cy=100,Kc=null;function Ty(t){let e=O(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(Cy*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],Yc);return(i,s)=>o(i,s,r)}var Yc={exceptions:"propagate",scheduling:"exclusive"},Ly=805372416,Py=49,My=1,Oy=4,Ry=8,Qc=null;function jy(t){Qc??=Fy();let e=Qc(t);return e&Ry?"erroneous":e&Oy?"initialized":e&My?"verified":"loaded"}function Fy(){let t=C.vm.tryGetEnvHandle(Ly);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((Py-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],Yc);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var Xc=256,Uy=3670016;function ed(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=Z(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=me(C.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&Xc)!==0||!c||Dr(n)!=="loaded")return null;let d=Memory.dup(i,a),u=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),u.writeU32((u.readU32()&~Uy|Xc)>>>0),Mt(i,d),d}function ut(t,e){let n=Z(),{makeMethodMangler:r}=n.flavor==="jvm"?Yi:Yt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(nd),c=nd(t.returnType),d=i?O().staticVaMethod(c,l):O().nonvirtualVaMethod(c,l),u=!1,p=()=>o.resolveTarget(null,!i,null,n),f=new NativeCallback((..._)=>{let v=_[0],b=_[1],L=_.slice(2),P={receiver:b,args:L,argumentTypes:a,returnType:t.returnType,returned:void 0},F=()=>P.returned=i?d(v,b,p(),...L):d(v,b,s,p(),...L);xs++;try{e(v,P,F)}finally{xs--}return P.returned},c,["pointer","pointer",...l]),g=()=>{Fc(o),ws(),o.replace(f,!i,[],C.vm,n),Mt(o.hookedMethodId,o.replacementMethodId);let _=ed(o,f,s);u=_!==null,_!==null?p=()=>Vn(o.hookedMethodId,_):p=Zc(o)??p},h=null;return{method:t,mangler:o,callback:f,get isMadeNative(){return u},get passedByHandles(){return n.flavor!=="jvm"&&!u&&o.interceptor===null&&(t.modifiers&on)===0},put(){n.flavor==="jvm"?o.replace(f,!i,[],C.vm,n):g()},again(){return h=ut(t,e)},revert(){h?.revert(),n.flavor!=="jvm"&&Dy(o,f,!i),o.revert(C.vm),By.push(f)}}}function Dy({hookedMethodId:t},e,n){let r=Z(),o=Di(t);t.add(me(C.vm).offset.quickCode).writePointer(r.artQuickToInterpreterBridge),o.replace(e,n,[],C.vm,r),Mt(t,o.replacementMethodId),o.revert(C.vm)}var By=[],xs=0,$y=1,td=.005,Jy=.02;function rd(){for(let t=0;xs>0&&t<$y;t+=td)Thread.sleep(td);Thread.sleep(Jy)}async function Ot(){Z().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var zy={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function nd(t){return zy[t]??"pointer"}var Vy=/[\ud800-\udfff]/,Gy=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Rt(t){return Vy.test(t)?t.replace(Gy,"\uFFFD"):t}function ie(t){return JSON.stringify(Rt(t))}function od(t){let e=[];for(let n in t)e.push(`${ie(n)}:${ie(t[n])}`);return`{${e.join(",")}}`}var Hy=256,Wy=100,id=0,sn=[],ks=0,As=0,Is=[],Cs=0,sd=!1,ad=Number.POSITIVE_INFINITY,qy=["call","stack","problem"];function _e(t,e,n){let r=`{"kind":"${t}","seq":${id++},"ns":${e}${n}}`;return ks+Cs+r.length>ad&&qy.includes(t)?(As++,!1):(sn.push(r),ks+=r.length,(sd||sn.length>=Hy)&&Re(),!0)}function Re(){if(sn.length===0)return;let t="["+sn.join(",")+"]";sn=[],ks=0,Is.push(t.length),Cs+=t.length,send({type:"batch"},Zy(t))}function Ts(t){sd=t,Re()}function ld(t){for(let e of Is.splice(0,t))Cs-=e}function cd(){return Is.length}function dd(t){ad=t}function Hn(){return id}function ud(){return As}function re(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);_e("problem",ne(),`,"doing":"${t}","technique":${ie(n)},"message":${ie(r.slice(0,2e3))}`)}function Zy(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(Ky(e)))}var Ky=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Re,Wy);setInterval(()=>{_e("pulse",ne(),`,"queued":${sn.length},"dropped":${As}`),Re()},1e3);var Qy=/^(?:android|dalvik|java|javax|jdk|libcore|sun|com\.(?:android|sun|google\.android\.collect)|org\.(?:apache\.harmony|json|w3c|xml))\./;function an(t,e){return Qy.test(t)&&!e()?`app//${t}`:t}function Br(t,e=""){return!/^(?:\/data\/|\/mnt\/|Anonymous-)/.test(e)&&Yy(t)}var fd=new Map;function Yy(t){let e=fd.get(t);if(e===void 0){try{let n=C.use("java.lang.Class");n.forName.overload("java.lang.String","boolean","java.lang.ClassLoader").call(n,t,!1,null).$dispose(),e=!0}catch{e=!1}fd.set(t,e)}return e}var Xy=805372416,eb=2048,tb=4096,nb=`
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
`,$r=class{constructor(e){this.depth=e;let n=C.vm.tryGetEnvHandle(Xy);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(eb|tb),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(nb,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;platforms=dt("android.os.Build")?pd(ct("android.os.Build")):null;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source",a=an(i,()=>this.platforms===null||["",this.platforms].includes(pd(o)));return O().deleteLocalRef(o),`${a}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function pd(t){let e=xe(t,"java.lang.Class","getProtectionDomain0");if(e.isNull())return"";let n=xe(e,"java.security.ProtectionDomain","getCodeSource");return n.isNull()?"":oe(xe(n,"java.security.CodeSource","getLocation"))}var md="";function qe(){return md}function hd(t){md=t}function gd(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function Pe(){return Z().flavor==="jvm"?"jvm":"art"}function Jr(){try{return C.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}function Be(t){return t instanceof NativePointer&&!t.isNull()}function bt({args:t,argumentTypes:e},n){return n==="this"?-1:n==="uri"?e.indexOf("android.net.Uri"):n<0?t.length+n:n}function ce(t,e){if(e==="this")return t.receiver;let n=t.args[bt(t,e)];return Be(n)?n:null}function W(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var rb=20,ln=400,yd=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",_d],["java.net.InterfaceAddress",_d],["java.net.InetAddress",t=>[bd(t)]]];function _d(t){let e=t.getAddress();return[e===null?null:bd(e)]}function bd(t){return t.getHostAddress().split("%")[0]}var Ed={classes:yd.map(([t])=>t),read:t=>Ls(W(t),ob)};function Ls(t,e){if(t.isNull())return null;let n=ye(t,ln);if(n===null)return ft;if(n.size===0)return null;let r=n.first.slice(0,rb).map(o=>oe(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:Ps(n.size)}}function Ps(t){return{count:String(t),...t>ln?{unread:String(t-ln)}:{}}}var ft={sample:"present",values:[]};function ob(t){for(let[e,n]of yd)if(te(t,e))return V(t,e,r=>$e(n(r)));return[oe(t)]}function $e(t){return t.filter(e=>e!=null).map(String)}function ye(t,e){let n=O(),r=te(t,"java.util.Collection")?ib(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var vd=null;function ib(t){vd??=C.use("java.util.Collection").toArray.overload().handle;let e=O(),n=e.vaMethod("pointer",[])(e.handle,t,vd);return e.throwIfExceptionPending(),n}var zr=class{constructor(e){this.depth=e}walk(){return Le(C.use("java.lang.Throwable").$new(),e=>{let n=xe(e,"java.lang.Throwable","getStackTrace"),r=ye(n,this.depth).first.map(sb);return{key:r.join(`
`),frames:()=>r}})}};function sb(t){let e=oe(t).replace(/^[^(]*\//,""),n=e.replace(/\.[^.]*\(.*$/,"");return an(n,()=>Pe()==="jvm"||Br(n))+e.slice(n.length)}var Os=64,Rs=class{walk(){let e=C.backtrace({limit:Os});return{key:e.id,frames:()=>e.frames.map(({origin:n,className:r,methodName:o,fileName:i,lineNumber:s})=>`${an(r,()=>Br(r,n))}.${o}(${i||"Unknown Source"}${s>0?`:${s}`:""})`)}}},Vr=new Map,ab=1,pt=[],Ms=null,wd="";function Gr(){return qn(({key:t,frames:e})=>Vr.get(t)??js(t,e()))??Vr.get("")??js("",[])}function Hr(t,e){let n=[t,...(e?qn(o=>o.frames()):null)??[]],r=n.join(`
`);return Vr.get(r)??js(r,n)}function Wn(){return qn(t=>t.frames()),pt[0]}function qn(t){for(pt.length===0&&(pt=[Z().flavor==="jvm"?"jvmti":"art","throwable","none"]);pt[0]!=="none";)try{return Ms??=lb(pt[0]),t(Ms.walk())}catch(e){wd+=`${pt[0]}: ${String(e)}; `,Ms=null,pt=pt.slice(1),pt[0]==="none"&&re("stack",wd)}return null}function lb(t){return t==="jvmti"?new $r(Os):t==="art"?new Rs:new zr(Os)}function js(t,e){let n={id:ab++};return _e("stack",ne(),`,"stack":${n.id},"frames":[${e.map(ie).join(",")}]`)&&Vr.set(t,n),n}var Sd="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",Nd=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var cb=5,db=215,Zn="privacyharness.Control";function xd(){let t=C.use("java.lang.Object").class.getClassLoader(),e=Z().flavor==="jvm"?fb(t):ub(t);return C.ClassFactory.get(e)}function ub(t){let e=C.use("java.nio.ByteBuffer").wrap(C.array("byte",Array.from(Id(Sd),r=>r<<24>>24))),{$new:n}=C.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(C.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function fb(t){let e=C.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,C.array("java.net.URL",[]),t),{handle:o}=O(),i=Ad(cb,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of Nd){let l=Id(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);O().throwIfExceptionPending(),V(d,"java.lang.Class",u=>u.getDeclaredMethods()),O().deleteLocalRef(d)}return r}function kd(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=Ad(db,"int",["pointer","pointer","pointer","int"]);Le(t.class,a=>s(O().handle,a,r,1)),O().throwIfExceptionPending()}function Ad(t,e,n){let r=O().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function Id(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var Cd='""';function Et(){return Cd}function Fs(t){Cd=ie(t)}var Td=new Set;function Ld(t){Td.add(t)}function Pd(t){return t.length===0||t.some(e=>Td.has(e))}var pb=500,Wr=new Map;function Md({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=Wr.get(e);return n===void 0&&(n=Checksum.compute("sha256",Rt(e)),Wr.size>=pb&&Wr.clear(),Wr.set(e,n)),n}var mb=1e9,qr=new Map;function Od(t,e){let n=qr.get(t);if(n!==void 0&&e-n.read<mb)return n.name;let r=ie(hb(t));return qr.size>1e3&&qr.clear(),qr.set(t,{name:r,read:e}),r}function hb(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var gb=400,Zr=1024,_b=65536,vb=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function Qr(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":bb(i);s===""||n.has(s)||(n.size<gb&&r+s.length<=_b?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var yb=500,Kr=new Map;function bb(t){let e=Kr.get(t);if(e===void 0){let n=Eb(t);e=vb.test(n)?"":ie(n),Kr.size>=yb&&Kr.clear(),Kr.set(t,e)}return e}function Eb(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=Zr)return n;let r=n.charCodeAt(Zr-1);return n.slice(0,r>=55296&&r<56320?Zr-1:Zr)}var wb=256;function jd(t,e,n,r,{tid:o,ns:i,phase:s}){let a=Ab(t)===0?null:Ib(O());try{let l=a===null?"":xb(a),c=Gr();n.forEach((d,u)=>{let{technique:p,makes:f}=d,{detail:g,registration:h,answer:_}=r[u];if(h===null)return;f!==null&&a===null&&Be(e.returned)&&f(e.returned);let v=_??(a===null?Ds(d,e):Nb(d,a,l)),{reading:b,outcome:L}=v;(L==="obtained"||L==="subscribed")&&Ld(p.id);let{json:P,left:F}=Qr(L==="obtained"?b.values:[],p.empty),$=F>0?{unread:String(F+Number(b.detail?.unread??0))}:{},E=Sb(d,b);Us({tid:o,ns:i,phase:s,technique:b.approximate===!0?d.approximate:p.id,overload:d.overload,outcome:L,stack:h.stack??c.id,sample:b.sample,values:P,digest:E,failure:l,detail:{...g,...b.detail,...$}})})}finally{a!==null&&O().throw(a)}}function Us(t){let e=Od(t.tid,t.ns);_e("call",t.ns,`,"tid":${t.tid},"thread":${e},"phase":${Et()},"entered_phase":${t.phase},"technique":"${t.technique}","overload":"${t.overload}","outcome":"${t.outcome}","stack":${t.stack},"value":${ie(t.sample.slice(0,wb))},"values":${t.values},"digest":"${t.digest}","error":${ie(t.failure)},"detail":${od(t.detail)}`)}var Kn={sample:"",values:[]};function Ds({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:Kn};try{let r=e.read(n,t);return r?.failed!==void 0?{outcome:r.failed,reading:Kn}:r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??Kn}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return re("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:Kn}}}function Sb({technique:t},e){try{return Md(e)}catch(n){return re("digest",n,t.id),""}}function Nb({technique:t},e,n){return{outcome:te(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:Kn}}function xb(t){try{return oe(t)}catch{return O().getObjectClassName(t)}}var kb=228,Rd=null;function Ab(t){return Rd??=new NativeFunction(t.readPointer().add(kb*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),Rd(t)}function Ib(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}var Fd=null,Yr=NULL;function Qn(t,e="/proc/self/cwd"){let n=Ud(t.startsWith("/")?t:`${e}/${t}`),r=[],o=0;for(let i=n.pop();i!==void 0;i=n.pop()){if(i===".."){r.pop();continue}let s=`/${[...r,i].join("/")}`,a=o<40?Cb(s):null;if(a===null){r.push(i);continue}o++,a.startsWith("/")&&(r.length=0),n.push(...Ud(a))}return`/${r.join("/")}`}function Ud(t){return t.split("/").filter(e=>e!==""&&e!==".").reverse()}function Cb(t){Fd??=new NativeFunction(Module.getGlobalExportByName("readlink"),"ssize_t",["pointer","pointer","size_t"],{scheduling:"exclusive",exceptions:"propagate"}),Yr.isNull()&&(Yr=Memory.alloc(4096));let e=Fd(Memory.allocUtf8String(t),Yr,4096).toNumber();return e>0?Yr.readUtf8String(e):null}var Dd="java.nio.ByteBuffer",Bd={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function mt(t,e,n,r="[B"){let{slot:o,size:i}=Bd[r],s=Memory.alloc(Math.max(n*i,1));return Vc(o)(O().handle,t,e,n,s),O().throwIfExceptionPending(),s.readByteArray(n*i)}function $d(t){return t in Bd}function Jd(t,e){let n=O().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function zd(t,e){let[n,r]=V(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=O(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=xe(t,Dd,"duplicate"),{handle:l}=C.use(Dd).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),mt(s,0,r)}var jt="android.net.Uri",Tb="content";function Ft(t){return V(t,jt,e=>{if(e.getScheme()!==Tb)return null;let n=e.getAuthority();if(n===null)return null;let r=e.getPathSegments(),o=Array.from({length:r.size()},(i,s)=>String(r.get(s)));return{authority:Bs(n),segments:o}})}function Xr({authority:t,segments:e}){return`content://${[t,...e].map(n=>`${n.replaceAll("%","%25").replaceAll("/","%2F")}/`).join("")}`}function Bs(t){return t.slice(t.lastIndexOf("@")+1)}var Lb="/";function Ut(t,e){let n=ce(t,e);if(n===null)return"";let r=t.argumentTypes[bt(t,e)];if(r==="java.lang.String")return O().stringFromJni(n);if(r==="[Ljava.lang.String;")return Dt(n).join(" ");if(te(n,"java.lang.ProcessBuilder"))return Pb(n);if(r===jt){let o=Ft(n);if(o!==null)return Xr(o)}return oe(n)}function eo(t,e){let n=ce(t,e);if(n===null)return[];if(typeof e!="number"||t.argumentTypes[e]!=="[B"){let i=Ut(t,e);return i.startsWith("/")?[Qn(i)]:[Qn(i),Qn(i,Lb)]}let r=mt(n,0,O().getArrayLength(n)),o=Memory.alloc(r.byteLength+1).writeByteArray(r).readUtf8String()??"";return[Qn(o,`/proc/self/fd/${String(t.args[e-1])}`)]}function Dt(t){let e=O();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function Pb(t){return V(t,"java.lang.ProcessBuilder",e=>{let n=C.cast(e.command(),C.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var Yn="android.os.Parcel",Hd="android.os.BinderProxy",Mb=/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/,Ob=3,Rb=/^(?:android\.os\.BinderProxy|java\.lang\.reflect\..*|java\.lang\.invoke\..*|(?:jdk\.internal|sun)\.reflect\..*|.*\$Proxy\d*)$/,jb=/^(?:android|com\.android|dalvik|javax?|jdk|libcore|sun)\./,Wd="?",Fb="android.content.IContentProvider",qd=4,Ub=4096;function Zd(t){let e=t.args[1];return Be(e)?ro(e,()=>{for(let n=1;n<=Ob;n++){cn(e,n*qd);let r=oo(e);if(r!==null&&Mb.test(r))return r}return""}):""}function Kd(t,e){let n=Number(t.args[0]);if(e===Fb)return Db(t.args[1]).map(o=>`${e}#${n}:${o}`);let r=Jb(e);return r===null?[`${e}#${n}`]:[`${e}#${n}`,`${e}#${r.size===0?Wd:r.get(n)??""}`]}function Db(t){return ro(t,()=>{let e=new Set,n=Math.min(dn("dataSize","()I","int32")(t),Ub);for(let r=0;r<n;r+=qd){cn(t,r);let o=oo(t);o!==null&&o!==""&&e.add(o)}return Array.from(e)})}function Qd(t){return t.endsWith(`#${Wd}`)}function Yd(){return qn(({key:t,frames:e})=>{let n=to.get(t);if(n===void 0){let o=e().map(i=>i.slice(0,i.lastIndexOf(".",i.indexOf("(")))).find(i=>!Rb.test(i));n=o===void 0||!Bb(o),to.size>=Xd&&to.clear(),to.set(t,n)}return n})??!0}var Xd=1e4,to=new Map,no=new Map;function Bb(t){if(!jb.test(t))return!1;let e=no.get(t);if(e===void 0){try{e=C.use("java.lang.Class").forName(t,!1,C.use(Hd).class.getClassLoader())!==null}catch{e=!1}no.size>=Xd&&no.clear(),no.set(t,e)}return e}var $s=new Map,Vd="TRANSACTION_",$b=8;function Jb(t){return $s.has(t)||$s.set(t,zb(t)),$s.get(t)}function zb(t){let e=new Map;try{let n=C.use(Hd).class.getClassLoader(),r=C.use("java.lang.Class").forName(`${t}$Stub`,!1,n);for(let o of r.getDeclaredFields()){let i=String(o.getName());!i.startsWith(Vd)||(Number(o.getModifiers())&$b)===0||(o.setAccessible(!0),e.set(Number(o.getInt(null)),i.slice(Vd.length)))}}catch(n){return/ClassNotFoundException|NoClassDefFoundError/.test(String(n))?null:e}return e}function ro(t,e){let n=Vs(t);cn(t,0);try{return e()}finally{cn(t,n)}}function Js(t){return dn("readInt","()I","int32")(t)}function zs(t){return dn("dataAvail","()I","int32")(t)}function Vs(t){return dn("dataPosition","()I","int32")(t)}function cn(t,e){dn("setDataPosition","(I)V","void","int32")(t,e)}function oo(t){let e=dn("readString","()Ljava/lang/String;","pointer")(t);if(e.isNull())return null;let n=O(),r=n.stringFromJni(e);return n.deleteLocalRef(e),r}var Gd=new Map;function dn(t,e,n,...r){let o=Gd.get(t);if(o===void 0){let i=rn(ct(Yn),t,e);o=(s,...a)=>{let l=O(),c=l.vaMethod(n,r)(l.handle,s,i,...a);return l.throwIfExceptionPending(),c},Gd.set(t,o)}return o}var Gs="settings",Vb="java.lang.String",un="android.os.Bundle",Gb=/^[\s(]*name\s*=\s*(?:(\?)|(['"])(.*)\2)[\s)]*$/is;function Xn(t,e){return t.returnType===un?Hb(t,e):qb(t)}function Hb(t,e){let[n,r]=[io(t,-3),io(t,-2)];return!/^(?:GET|LIST)_/.test(n)||!Wb(t,e)?null:{key:n.startsWith("GET_")?r:null}}function Wb(t,e){let n=t.argumentTypes,r=n.length-4;if(r<0||e.endsWith("Proxy")&&n.length===4)return!0;let o=ce(t,r);return n[r]===jt?o!==null&&Ft(o)?.authority===Gs:Bs(io(t,r))===Gs}function qb(t){let e=ce(t,"uri"),n=e===null?null:Ft(e);if(n?.authority!==Gs||n.segments.length===0)return null;if(n.segments.length>1)return{key:n.segments[1]};let{where:r,values:o}=Zb(t),i=Gb.exec(r);return i===null?{key:null}:i[1]===void 0?{key:i[3]}:{key:o.length===1?o[0]:null}}function Zb(t){let e=ce(t,t.argumentTypes.indexOf(un));if(t.argumentTypes.includes(un))return e===null?{where:"",values:[]}:Kb(e);let n=bt(t,"uri")+2,r=ce(t,n+1);return{where:io(t,n),values:r===null?[]:Dt(r)}}function Kb(t){return V(t,un,e=>({where:e.getString("android:query-arg-sql-selection")??"",values:Array.from(e.getStringArray("android:query-arg-sql-selection-args")??[])}))}function io(t,e){let n=bt(t,e),r=t.args[n];return t.argumentTypes[n]===Vb&&Be(r)?O().stringFromJni(r):""}var so=null;function ao(){if(so===null){so="";try{let t=C.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(so=t.packageName.value)}catch{}}return so}var eu=[jt,un,Yn];function tu(t,e){if(t===null)return()=>!0;let n=(t.files??[]).length>0,r=h=>(h??[]).map(_=>Qb(_,e)),[o,i]=[r(t.matches),n?[]:r(t.excludes)],[s,a]=[lo(t.files??[],e),lo(n?t.excludes??[]:[],e)],{argument:l=0,mask:c=0,instance_of:d=[],settings:u=[],transactions:p=[]}=t,f=new Set(p.map(h=>h.slice(0,h.indexOf("#")))),g=r(p);return(h,_)=>{if(c!==0&&(Number(h.args[l])&c)===0)return!1;if(d.length>0){let v=ce(h,l);if(v===null||!d.some(b=>te(v,b)))return!1}if(u.length>0){let v=_.asked();if(v===null||v.key!==null&&!u.includes(v.key))return!1}return p.length>0&&(!f.has(_.service())||!_.transactions().some(v=>Qd(v)||Hs(g,v))||!_.isAppsOwn())||n&&!_.files(l).some(v=>s(v)&&!a(v))||o.length>0&&!Hs(o,_.text(l))?!1:i.length===0||!Hs(i,_.text(l))}}function Hs(t,e){return t.some(n=>n(e))}function nu(t,e){let n=new Map,r=new Map,o=new Map,i=new Map,s=new Map,a=new Map,l=()=>fn(i,"service",()=>Zd(t));return{text:c=>fn(n,c,()=>Ut(t,c)),files:c=>fn(r,c,()=>eo(t,c)),asked:()=>fn(o,"asked",()=>Xn(t,e)),service:l,transactions:()=>fn(s,"transactions",()=>Kd(t,l())),isAppsOwn:()=>fn(a,"own",Yd)}}function fn(t,e,n){return t.has(e)||t.set(e,n()),t.get(e)}function Qb(t,e){if(t==="{webview}")return r=>r===ao();if(!t.includes("*"))return r=>r===t.replace("{package}",e);let n=new RegExp(`^${ru(t,e)}$`,"s");return r=>n.test(r)}function lo(t,e){if(t.length===0)return()=>!1;let n=new RegExp(`^(?:${t.map(r=>ru(r,e)).join("|")})$`,"is");return r=>n.test(r)}function ru(t,e){return t.replace("{package}",e).replace("{pid}",String(Process.id)).split("*").map(r=>r.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")).join(".*")}var ou={read:()=>({sample:"",values:[]})},Ws={read(t){let e=W(t);if(e.isNull())return null;let n=O().stringFromJni(e);return{sample:n,values:[n]}},describe:pn},iu={read(t,e){let n=Ws.read(t,e),r=t.args.length>1?ce(t,1):null;return n!==null&&r!==null&&O().stringFromJni(r)===n.sample?null:n},describe:pn},su={read(t){let e=oe(W(t));return e===""?null:{sample:e,values:[e]}}},au={read:t=>W(t).isNull()?null:{sample:"present",values:[]},describe:pn},co={read(t){if(Yb(t))return{sample:"",values:[],impersonal:!0};let{returned:e}=t;return(typeof e=="number"?e>=0:!(e instanceof NativePointer)||!e.isNull())?{sample:"present",values:[]}:null},describe:pn};function Yb(t){let e=bt(t,"uri"),n=t.argumentTypes[e+1]==="java.lang.String"?ce(t,e+1):null;return e>=0&&n!==null&&/^w[ta]?$/.test(O().stringFromJni(n))}var lu={read:({returned:t})=>String(t)==="0"?null:{sample:"true",values:[]},describe:pn},cu={read:t=>({sample:Xb(t),values:[],impersonal:!0})};function Xb({returned:t,returnType:e}){return t instanceof NativePointer?oe(t):e==="boolean"?String(t===1):""}var du={read(t){let e=W(t);return e.isNull()?null:{sample:O().getObjectClassName(e),values:[],impersonal:!0}}},uu={read(t){let e=pu(W(t));if(e===null)return null;let n=mu(e,"");return{sample:n,values:[n,t1(e)],whole:e}},describe:pn},fu={read(t){let e=pu(W(t));if(e===null)return null;let n=mu(e,":");return{sample:n,values:[n]}}};function pu(t){if(t.isNull())return null;let e=O().getArrayLength(t);return e===0?null:mt(t,0,e)}function mu(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var e1="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function t1(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>e1[parseInt(n.padEnd(6,"0"),2)]).join("")}function pn(t,{when:e}){return e===null?{}:{key:Ut(t,e.argument??0)}}var vu=3,yu=1,hu=64,gu=128,bu=512,n1="android.os.Parcel",r1=[0,0,yu,2],o1=67108864,uo={sample:"",values:[],impersonal:!0};function mn(t){let e=(t&(hu|gu))===(hu|gu);return(t&vu)!==0&&(e||(t&bu)!==0)}function qs(t){return mn(t)||(t&vu)===yu}var Eu={read:(t,e)=>qs(_u(t,e))?uo:co.read(t,e),describe(t,e){let{argument:n=0}=e.when,r=Su(t,n);return{key:Ut(t,n),file:r,...mn(_u(t,e))?{made:r}:{}}}};function _u({args:t,argumentTypes:e},{class:n,when:r}){let o=(r.argument??0)+1;if(e[o]!=="int")return 0;let i=Number(t[o]);return n!==n1?i:r1[i>>>28&3]|((i&o1)!==0?bu:0)}var wu={read(t,{when:e}){let n=W(t),r=n.isNull()?[]:Dt(n).filter(lo(e.holds,""));return r.length===0?uo:{sample:r.join(`
`),values:r}},describe:(t,{when:e})=>({folder:Su(t,e.argument??0)})};function Su(t,e){return eo(t,e)[0]??""}var Nu={read(t){let e=W(t),n=e.isNull()?null:Ft(e);return n===null?uo:{...uo,detail:{made:Xr(n)}}}};var Zs="java.lang.ProcessBuilder",ku="java.util.List",Ks="java.util.Map",i1=65536,s1=/\$\{?([A-Za-z_]\w*)/g,a1=/(?:^|[\s=:])~/,l1=["PATH","PS4","ENV"],Au={classes:[Zs,ku,Ks],read:t=>W(t).isNull()?null:{sample:d1(xu(t).words),values:[]},describe(t){let e=xu(t);return Ys(e.words),Qs(e)}};function Qs({words:t,folder:e,variable:n}){if(t.reduce((s,a)=>s+a.length,0)>i1)return{};let r=t.join(`
`),o=new Set(Array.from(r.matchAll(s1),([,s])=>s));a1.test(r)&&o.add("HOME");let i={};for(let s of o){let a=n(s);a!==null&&(i[s]=Rt(a))}for(let[s,a]of m1){let l=n(s);l!==null&&l!==a&&(i[s]=Rt(l))}return{argv:JSON.stringify(t.map(Rt)),folder:e,variables:JSON.stringify(i)}}var wt=new Map,c1=50;function Ys(t){let e=Cu(t);wt.set(e,(wt.get(e)??0)+1);for(let n of wt.keys()){if(wt.size<=c1)break;wt.delete(n)}}function Iu(t){let e=Cu(t),n=wt.get(e)??0;return n===1?wt.delete(e):n>1&&wt.set(e,n-1),n>0}function Cu([t,...e]){return[t?.replace(/^.*\//,""),...e].join("\0")}function d1(t){return t.map(e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`).join(" ")}function xu(t){return te(t.receiver,Zs)?u1(t.receiver):f1(t)}function u1(t){return V(t,Zs,e=>{let n=C.cast(e.command(),C.use(ku)),r=e.directory(),o=e._environment.value;return{words:Array.from({length:n.size()},(i,s)=>String(n.get(s))),folder:r===null?"":String(r),variable:o===null?er:i=>Tu(o,i)}})}function f1(t){let[e,n,r]=[0,1,2].map(o=>ce(t,o));return{words:e==null?[]:Dt(e),folder:r==null?"":oe(r),variable:n?o=>V(n,Ks,i=>Tu(i,o)):er}}function Tu(t,e){let n=C.cast(t,C.use(Ks)).get(e);return n===null?null:String(n)}var p1=new NativeFunction(Module.getGlobalExportByName("getenv"),"pointer",["pointer"],{scheduling:"exclusive",exceptions:"propagate"}),m1=l1.map(t=>[t,er(t)]);function er(t){let e=p1(Memory.allocUtf8String(t));return e.isNull()?null:e.readUtf8String()}var hn=[35090,35093,35111],Xs={open:{form:"OPEN",method:"open"},openat:{form:"OPENAT",method:"open"},openat2:{form:"OPENAT2",method:"open"},named:{form:"NAMED",method:"stat"},below:{form:"BELOW",method:"stat"},second:{form:"SECOND",method:"stat"},link:{form:"LINK",method:"stat"},linkat:{form:"LINKAT",method:"stat"},exec:{form:"EXEC",method:"execve"},execat:{form:"EXECAT",method:"execve"},socket:{form:"SOCKET",method:"netlink",where:{argument:1,is:[16]}},ioctl:{form:"IOCTL",method:"ioctl",where:{argument:2,is:hn}}},Lu={x64:{open:[2],openat:[257],openat2:[437],named:[4,6,21,137,191,192,194,195],below:[262,269,332,439],second:[254],link:[89],linkat:[267],exec:[59],execat:[322],socket:[41],ioctl:[16]},arm64:{open:[],openat:[56],openat2:[437],named:[43,8,9,11,12],below:[79,48,291,439],second:[27],link:[],linkat:[78],exec:[221],execat:[281],socket:[198],ioctl:[29]}};function ea(t){let e=Lu[Process.arch];return e===void 0?[]:Object.keys(Xs).flatMap(n=>{let{method:r,where:o}=Xs[n];if(!t.has(r))return[];let i=o===void 0?[[]]:o.is.map(s=>[{argument:o.argument,is:s}]);return e[n].flatMap(s=>i.map(a=>[{argument:0,is:s},...a]))})}var Pu=Object.fromEntries(Object.entries(Xs).map(([t,{form:e}])=>[e,(Lu[Process.arch]?.[t]??[]).map(n=>`case ${n}:`).join(" ")]));var ht=512,Bt=32,gn=32768,ta=14,{OPEN:h1,OPENAT:g1,OPENAT2:_1,NAMED:v1,BELOW:y1,SECOND:b1,LINK:E1,LINKAT:w1,EXEC:S1,EXECAT:N1,SOCKET:x1,IOCTL:k1}=Pu,Mu=`
#include <glib.h>
#include <stdint.h>
#include <stddef.h>
#include <gum/guminterceptor.h>

typedef void (*Function) (void);
extern Function original[];
extern int noted[];                /* whether each call is noted on its thread: it returns to Frida's code, and that knows where to */

extern int get_pid (void);
extern int *errno_of (void);
extern void told (int flags, const char *named, const char *real, int64_t result, int error, void *caller);

extern const char opened[];        /* rows: patterns, each with NUL, behind '!' what is left out; a row ends with another, and so do all */
extern const char looked_for[];
extern const char properties[];    /* patterns, the last with two NUL */
extern const char control_path[];
extern void (*read_property) (const void *property, void (*use) (void *, const char *, const char *, unsigned), void *with); /* bionic's */
extern int clock_gettime (int, void *);
extern void asked_property (const char *name, const char *value, void *caller);
extern void asked_file (const char *named, int64_t result, int error, void *caller);
extern void asked_address (unsigned request, const char *answer, int64_t result, int error, void *caller);
extern void asked_interfaces (void *list, int result, int error, void *caller);
extern void opened_netlink (void *caller);
extern void spawning (void *caller);
extern char ring[];                /* how many were run, then the places */

extern int owner;                  /* whose calls are told: a forked child has no script; 0 until all hooks are in */
extern volatile int inside;
extern volatile int controls;

/* Storage that all apps share takes names without case. */
static char
folded (char sign)
{
  return sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign;
}

static int
fits (const char *pattern, const char *text)
{
  const char *star = NULL, *retry = NULL;
  while (*text != 0)
  {
    if (*pattern == '*') { star = pattern++; retry = text; }
    else if (folded (*pattern) == folded (*text)) { pattern++; text++; }
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
is_watched (const char *each, const char *path)
{
  while (*each != 0)
  {
    int found = 0;
    while (*each != 0)
    {
      found = *each == '!' ? found && !fits (each + 1, path) : found || fits (each, path);
      while (*each++ != 0) ;
    }
    if (found) return 1;
    each++;
  }
  return 0;
}

static int
same (const char *one, const char *other)
{
  while (*one != 0 && *one == *other) { one++; other++; }
  return *one == *other;
}

#define CALLER(n) caller_of (n, __builtin_return_address (0))
static void *
caller_of (int function, void *returns_to)
{
  return noted[function] ? gum_invocation_context_get_return_address (gum_interceptor_get_current_invocation ()) : returns_to;
}

static int
begins_with (const char *text, const char *beginning)
{
  while (*beginning != 0 && *text == *beginning) { text++; beginning++; }
  return *beginning == 0;
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
  int length = ((ssize_t (*) (const char *, char *, size_t)) original[29]) (link, into, ${ht} - 1);
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
    if (length + size + 2 > ${ht}) return -1;
    into[length++] = '/';
    while (size-- > 0) into[length++] = *start++;
  }
  return length;
}

/* The path from the root on; "" where it is too long. */
static void
name_whole (int folder, const char *path, char *named)
{
  char below[${ht}], link[32];
  int length = 0;
  if (path[0] != '/')
  {
    if (folder < 0) length = real_of ("/proc/self/cwd", below);
    else { name_of (folder, link); length = real_of (link, below); }
    length = append (named, 0, below);
  }
  if (length >= 0) length = append (named, length, path);
  named[length < 0 ? 0 : length] = 0;
}

static void
look (int flags, int folder, const char *path, int64_t result, int fd, void *caller)
{
  char named[${ht}], real[${ht}], link[32];
  int error = *errno_of ();
  if (path == NULL || (result < 0 && error == ${ta})) return;
  if (path[0] == control_path[0] && same (path, control_path)) { g_atomic_int_add (&controls, 1); return; }
  name_whole (folder, path, named);
  real[0] = 0;
  if (fd >= 0) { name_of (fd, link); real_of (link, real); }
  if ((is_watched (opened, named) || (fd >= 0 && is_watched (opened, real))) && get_pid () == owner)
    told (flags, named, real, result, error, caller);
  *errno_of () = error;
}

static void
look_for (int folder, const char *path, int64_t result, void *caller)
{
  char named[${ht}];
  int error = *errno_of ();
  if (path == NULL || (result < 0 && error == ${ta})) return;
  name_whole (folder, path, named);
  if (is_watched (looked_for, named) && get_pid () == owner) asked_file (named, result, error, caller);
  *errno_of () = error;
}

#define OPEN(n) \\
int open_##n (const char *path, int flags, int mode) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (const char *, int, int)) original[n]) (path, flags, mode); \\
  look (flags, -1, path, result, result, CALLER (n)); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}
#define OPENAT(n) \\
int openat_##n (int folder, const char *path, int flags, int mode) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (int, const char *, int, int)) original[n]) (folder, path, flags, mode); \\
  look (flags, folder, path, result, result, CALLER (n)); \\
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
  int room = ${gn} - (int) sizeof (Place);
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
  Place *place = (Place *) (ring + 64 + (size_t) (number % ${Bt}) * ${gn});
  char folder[${ht}], real[${ht}];
  place->pid = 0;
  place->whole = 1;
  place->ns = now ();
  place->words = 0;
  place->inherits = variables == NULL;
  real_of ("/proc/self/cwd", folder);
  length = put (place, 0, folder);
  if (path != NULL && begins_with (path, "/proc/self/fd/") && real_of (path, real) > 0) path = real;
  if (path != NULL) { length = put (place, length, path); place->words = 1; }
  if (words != NULL && *words != NULL)
    for (words++; *words != NULL && place->whole; words++) { length = put (place, length, *words); place->words++; }
  if (variables != NULL)
    for (; *variables != NULL && place->whole; variables++) length = put (place, length, *variables);
  if (length < ${gn} - (int) sizeof (Place)) place->text[length] = 0;
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

int handle_38 (int fd, Texts words, Texts variables)
{
  char path[32];
  name_of (fd, path);
  note (path, words, variables);
  return ((int (*) (int, Texts, Texts)) original[38]) (fd, words, variables);
}
static void
note_at (int folder, const char *path, Texts words, Texts variables)
{
  char named[${ht}];
  if (path != NULL && *path == 0) name_of (folder, named);
  else if (path != NULL) name_whole (folder, path, named);
  note (path == NULL ? NULL : named, words, variables);
}
int execat_39 (int folder, const char *path, Texts words, Texts variables, int flags)
{
  note_at (folder, path, words, variables);
  return ((int (*) (int, const char *, Texts, Texts, int)) original[39]) (folder, path, words, variables, flags);
}

static void
before (void *caller)
{
  int error = *errno_of ();
  if (get_pid () == owner) spawning (caller);
  *errno_of () = error;
}

int system_12 (const char *line)
{
  int result;
  note_line (line);
  g_atomic_int_add (&inside, 1);
  before (CALLER (12));
  result = ((int (*) (const char *)) original[12]) (line);
  g_atomic_int_add (&inside, -1);
  return result;
}
void *pipe_13 (const char *line, const char *mode)
{
  void *result;
  note_line (line);
  g_atomic_int_add (&inside, 1);
  before (CALLER (13));
  result = ((void *(*) (const char *, const char *)) original[13]) (line, mode);
  g_atomic_int_add (&inside, -1);
  return result;
}
#define SPAWN(n) \\
int spawn_##n (void *a, const char *path, void *c, void *d, Texts words, Texts variables) \\
{ \\
  int result; \\
  note (path, words, variables); \\
  g_atomic_int_add (&inside, 1); \\
  before (CALLER (n)); \\
  result = ((int (*) (void *, const char *, void *, void *, Texts, Texts)) original[n]) (a, path, c, d, words, variables); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}
SPAWN (14) SPAWN (15)

int property_16 (const char *name, char *value)
{
  int length = ((int (*) (const char *, char *)) original[16]) (name, value);
  if (name != NULL && is_among (properties, name) && get_pid () == owner)
    asked_property (name, length > 0 ? value : "", CALLER (16));
  return length;
}

/* A property that was handed out holds its name and its value. */
static void
handed (void *caller, const char *name, const char *value, unsigned serial)
{
  if (is_among (properties, name)) asked_property (name, value, caller);
}
static void
hand (const void *property, void *caller)
{
  if (property != NULL && read_property != NULL && get_pid () == owner) read_property (property, handed, caller);
}
void *found_17 (const char *name)
{
  void *result = ((void *(*) (const char *)) original[17]) (name), *caller = CALLER (17);
  if (name == NULL || !is_among (properties, name) || get_pid () != owner) return result;
  if (result == NULL || read_property == NULL) asked_property (name, result == NULL ? "" : "present", caller);
  else hand (result, caller);
  return result;
}
int each_42 (void (*use) (const void *, void *), void *with)
{
  int (*call) (void (*) (const void *, void *), void *) = (void *) original[42];
  call (hand, CALLER (42));
  return call (use, with);
}
void *nth_43 (unsigned number)
{
  void *result = ((void *(*) (unsigned)) original[43]) (number);
  hand (result, CALLER (43));
  return result;
}

static void
look_at_request (unsigned request, const char *answer, int result, void *caller)
{
  int error = *errno_of ();
  if ((${hn.map(t=>"request == "+t).join(" || ")}) && answer != NULL && (result >= 0 || error != ${ta}) && get_pid () == owner)
    asked_address (request, answer, result, error, caller);
  *errno_of () = error;
}
int request_18 (int fd, unsigned long request, void *argument)
{
  int result = ((int (*) (int, unsigned long, void *)) original[18]) (fd, request, argument);
  look_at_request ((unsigned) request, argument, result, CALLER (18));
  return result;
}

/* Whether a file is there: as many arguments as statx has; of a function that takes fewer the last ones mean nothing. */
#define ASK(kind, n, folder, path) \\
int kind##_##n (void *a, void *b, void *c, void *d, void *e) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (void *, void *, void *, void *, void *)) original[n]) (a, b, c, d, e); \\
  look_for (folder, path, result, CALLER (n)); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}
#define ASK_BELOW(n) ASK (below, n, (int) (intptr_t) a, b)
#define ASK_NAMED(n) ASK (named, n, -1, a)
#define ASK_SECOND(n) ASK (second, n, -1, b)

ASK_BELOW (19) ASK_BELOW (20) ASK_BELOW (21) ASK_BELOW (22)
ASK_NAMED (23)
ASK_SECOND (24) ASK_SECOND (25) ASK_SECOND (26) ASK_SECOND (27)
ASK_NAMED (31) ASK_NAMED (32) ASK_NAMED (33) ASK_NAMED (34) ASK_NAMED (35) ASK_NAMED (36)
ASK_SECOND (37)

/* What is no link is there all the same. */
static ssize_t
look_for_link (int folder, const char *path, ssize_t length, void *caller)
{
  look_for (folder, path, length < 0 && *errno_of () == 22 ? 0 : length, caller); /* EINVAL */
  g_atomic_int_add (&inside, -1);
  return length;
}
ssize_t link_29 (const char *path, char *into, size_t size)
{
  g_atomic_int_add (&inside, 1);
  return look_for_link (-1, path, ((ssize_t (*) (const char *, char *, size_t)) original[29]) (path, into, size), CALLER (29));
}
ssize_t linkat_30 (int folder, const char *path, char *into, size_t size)
{
  g_atomic_int_add (&inside, 1);
  return look_for_link (folder, path, ((ssize_t (*) (int, const char *, char *, size_t)) original[30]) (folder, path, into, size), CALLER (30));
}
static void
look_at_socket (int family, int protocol, int result, void *caller)
{
  int error = *errno_of ();
  if (family == 16 && protocol == 0 && result >= 0 && get_pid () == owner) opened_netlink (caller); /* AF_NETLINK, NETLINK_ROUTE */
  *errno_of () = error;
}
int netlink_41 (int family, int type, int protocol)
{
  int result;
  g_atomic_int_add (&inside, 1);
  result = ((int (*) (int, int, int)) original[41]) (family, type, protocol);
  look_at_socket (family, protocol, result, CALLER (41));
  g_atomic_int_add (&inside, -1);
  return result;
}

/* By its number; of all others a thunk knows that they are not ours. */
long numbered_40 (long number, long a, long b, long c, long d, long e, long f)
{
  long (*call) (long, long, long, long, long, long, long) = (void *) original[40];
  void *caller = CALLER (40);
  long result;
  switch ((int) number)
  {
    ${S1} note ((const char *) a, (Texts) b, (Texts) c); return call (number, a, b, c, d, e, f);
    ${N1} note_at ((int) a, (const char *) b, (Texts) c, (Texts) d); return call (number, a, b, c, d, e, f);
    default: break;
  }
  g_atomic_int_add (&inside, 1);
  result = call (number, a, b, c, d, e, f);
  switch ((int) number)
  {
    ${h1} look ((int) b, -1, (const char *) a, result, (int) result, caller); break;
    ${g1} look ((int) c, (int) a, (const char *) b, result, (int) result, caller); break;
    ${_1} look (result < 0 ? 0 : (int) *(uint64_t *) c, (int) a, (const char *) b, result, (int) result, caller); break;
    ${v1} look_for (-1, (const char *) a, result, caller); break;
    ${y1} look_for ((int) a, (const char *) b, result, caller); break;
    ${b1} look_for (-1, (const char *) b, result, caller); break;
    ${k1} look_at_request ((unsigned) b, (const char *) c, (int) result, caller); break;
    ${x1} look_at_socket ((int) a, (int) c, (int) result, caller); break;
    ${E1} return look_for_link (-1, (const char *) a, result, caller);
    ${w1} return look_for_link ((int) a, (const char *) b, result, caller);
    default: break;
  }
  g_atomic_int_add (&inside, -1);
  return result;
}

int interfaces_28 (void *list)
{
  int result, error;
  g_atomic_int_add (&inside, 1);
  result = ((int (*) (void *)) original[28]) (list);
  error = *errno_of ();
  if (list != NULL && get_pid () == owner) asked_interfaces (list, result, error, CALLER (28));
  *errno_of () = error;
  g_atomic_int_add (&inside, -1);
  return result;
}

OPEN (0) OPEN (1) OPEN (2) OPEN (3)
OPENAT (4) OPENAT (5) OPENAT (6) OPENAT (7)
`;var fo={ipv4:2,ipv6:10,packet:17},Ou=46,A1=8,I1=/^(?:127\.|::1$)/,Ru=Process.pointerSize===8?40:32,tr=16;function Fu(t){return na([t.add(tr)])}function Uu(t){let[e,n]=[t.readS32(),t.add(Process.pointerSize).readPointer()];return n.isNull()?[]:na(Array.from({length:Math.floor(e/Ru)},(r,o)=>n.add(o*Ru+tr)))}function na(t){let e=new Set;for(let n of t){let r=n.readU16();(r===fo.ipv4||r===fo.ipv6)&&e.add(T1(r,n.add(r===fo.ipv4?4:8)))}return[...e].filter(n=>!I1.test(n))}var ju=null;function Du(t){let e=[];for(let o=t;!o.isNull();o=o.readPointer())e.push(o.add(3*Process.pointerSize).readPointer());let n=e.filter(o=>!o.isNull()),r=n.filter(o=>o.readU16()===fo.packet).map(C1);return{local:na(n),hardware:[...new Set(r)]}}function Bu(t){return $u(t.add(tr+2),6)}function C1(t){return $u(t.add(12),Math.min(t.add(11).readU8(),A1))}function $u(t,e){return Array.from(new Uint8Array(t.readByteArray(e)),n=>n.toString(16).padStart(2,"0")).join(":")}function T1(t,e){ju??=new NativeFunction(Module.getGlobalExportByName("inet_ntop"),"pointer",["int","pointer","pointer","int"]);let n=Memory.alloc(Ou);return ju(t,e,n,Ou),n.readCString()}var L1=/^\/(?:system|system_ext|apex|vendor|product|odm)\//,Ju=new Map;function po(t){if(t===null)return!0;let e=Ju.get(t.path);return e===void 0&&(e=!(Pe()==="jvm"?t.path.startsWith(P1()):L1.test(t.path)||M1(t.path)),Ju.set(t.path,e)),e}function P1(){return Process.getModuleByName("libjvm.so").path.replace(/lib\/server\/libjvm\.so$/,"")}function M1(t){if(qe()!==""&&t.includes(`/${qe()}-`))return!1;let e="";return C.vm.perform(()=>{e=ao()}),e!==""&&t.includes(`/${e}-`)}var zu=Process.arch==="x64"||Process.arch==="arm64";function Vu(t,e,n){let r=Memory.alloc(Process.pageSize);return Memory.patchCode(r,Process.pageSize,o=>{let i=Process.arch==="x64"?O1(o,r):R1(o,r);t.forEach((s,a)=>{s.forEach((l,c)=>i.branch(l,c===s.length-1?"ours":`next-${a}`)),i.label(`next-${a}`)}),i.jumpWhere(n),i.label("ours"),i.jump(e),i.flush()}),r}function O1(t,e){let n=new X86Writer(t,{pc:e}),r=["edi","esi","edx"];return{branch({argument:o,is:i},s){n.putCmpRegI32(r[o],i),n.putJccNearLabel(s==="ours"?"je":"jne",s,"no-hint")},label:o=>n.putLabel(o),jump(o){n.putMovRegAddress("r11",o),n.putJmpReg("r11")},jumpWhere(o){n.putMovRegAddress("r11",o),n.putJmpRegPtr("r11")},flush:()=>n.flush()}}function R1(t,e){let n=new Arm64Writer(t,{pc:e}),r=["w0","w1","w2"];return{branch({argument:o,is:i},s){n.putLdrRegU32("w17",i),n.putCmpRegReg(r[o],"w17"),n.putBCondLabel(s==="ours"?"eq":"ne",s)},label:o=>n.putLabel(o),jump(o){n.putLdrRegAddress("x17",o),n.putBrReg("x17")},jumpWhere(o){n.putLdrRegAddress("x17",o),n.putLdrRegRegOffset("x17","x17",0),n.putBrReg("x17")},flush:()=>n.flush()}}var j1="libc",Qu="*",Gu=[{names:["open","open64","__open_2","__open64_2"],code:"open",method:"open"},{names:["openat","openat64","__openat_2","__openat64_2"],code:"openat",method:"open"},{names:["execve","execvpe"],code:"exec",method:"execve"},{names:["execv","execvp"],code:"inherit",method:"execve"},{names:["system"],code:"system",method:"execve"},{names:["popen"],code:"pipe",method:"execve"},{names:["posix_spawn","posix_spawnp"],code:"spawn",method:"execve"},{names:["__system_property_get"],code:"property",method:"property"},{names:["__system_property_find"],code:"found",method:"property"},{names:["ioctl"],code:"request",method:"ioctl"},{names:["fstatat64","fstatat","faccessat","statx"],code:"below",method:"stat"},{names:["access"],code:"named",method:"stat",only:"glibc"},{names:["__xstat","__xstat64","__lxstat","__lxstat64"],code:"second",method:"stat"},{names:["getifaddrs"],code:"interfaces",method:"getifaddrs"},{names:["readlink"],code:"link",method:"stat",only:"glibc"},{names:["readlinkat"],code:"linkat",method:"stat"},{names:["statfs64","statfs","getxattr","lgetxattr","listxattr","llistxattr"],code:"named",method:"stat"},{names:["inotify_add_watch"],code:"second",method:"stat"},{names:["fexecve"],code:"handle",method:"execve",only:"glibc"},{names:["execveat"],code:"execat",method:"execve"},{names:["syscall"],code:"numbered",method:Qu},{names:["socket"],code:"netlink",method:"netlink"},{names:["__system_property_foreach"],code:"each",method:"property"},{names:["__system_property_find_nth"],code:"nth",method:"property"}],F1=["__errno","__errno_location"],U1="libjavacore.so",Hu="readlink",[Wu,,D1]=hn,B1=13,$1=1,Yu=.5,J1=1,rr=.005,z1=16,V1=50,G1=2e9,mo=[],nr=null,_n=0,qu=0,Ye=[],ra=new Map,Ze=[],Jt=null,ho=null,Xu=[],oa=0,Zu=!1,go=null;function aa({class:t}){return t===j1}function ef(t){if(t.length===0)return{armed:0,failed:0};let e="";try{Ze=t.map(r=>({id:r.id,type:r.data_type,method:r.method,empty:r.empty,fits:fE(r)})),H1(t),oa=ne()}catch(r){e=String(r),bo()}let n=0;for(let r of t){let o=Ye.filter(({method:a})=>ia(a,r.method)).map(({name:a})=>a),i=e||([...ra].find(([a])=>ia(a,r.method))?.[1]??""),s=i!==""?'"failed"':o.length===0?'"absent-method"':"null";s==="null"&&n++,_e("armed",ne(),`,"technique":${ie(r.id)},"overloads":${JSON.stringify(o)},"roads":${s==="null"?'["libc"]':"[]"},"reason":${s},"detail":${ie(i)},"state":"unknown"`)}return{armed:n,failed:t.length-n}}function ia(t,e){return t===e||t===Qu&&ea(new Set([e])).length>0}function tf(){Jt?.owner.writeInt(Process.id)}function H1(t){let[e,n]=["open","stat"].map(E=>lE(t.filter(({method:M})=>M===E))),r=aE(t.filter(({method:E})=>E==="property")),o=sE(),i=Memory.allocUtf8String("//privacy-harness/control"),s=Gu.flatMap(({names:E})=>E).length,a=Memory.alloc(16+s*(Process.pointerSize+4)),l=a.add(16),c=l.add(s*Process.pointerSize);ho=a.add(4),Jt={owner:a,controls:a.add(8)};let d=new NativeCallback(Y1,"void",["int","pointer","pointer","int64","int","pointer"]),u=new NativeCallback(X1,"void",["pointer","int64","int","pointer"]),p=new NativeCallback(eE,"void",["pointer","pointer","pointer"]),f=new NativeCallback(tE,"void",["uint","pointer","int64","int","pointer"]),g=new NativeCallback(nE,"void",["pointer","int","int","pointer"]),h=new NativeCallback(rE,"void",["pointer"]),_=new NativeCallback(oE,"void",["pointer"]),v=Memory.alloc(Process.pointerSize).writePointer(Module.findGlobalExportByName("__system_property_read_callback")??NULL),b=new CModule(Mu,{read_property:v,properties:r,looked_for:n,asked_file:u,asked_property:p,asked_address:f,asked_interfaces:g,opened_netlink:h,spawning:_,clock_gettime:$t("clock_gettime"),ring:o,get_pid:$t("getpid"),errno_of:$t(...F1),told:d,opened:e,control_path:i,owner:a,inside:ho,controls:Jt.controls,original:l,noted:c});if(Xu.push(e,n,r,v,i,a,d,u,p,f,g,h,_,b),cE(t)){let E=new NativeFunction($t("open"),"int",["pointer","int"]);go=()=>void E(i,0)}let L=Process.findModuleByAddress($t("open"))?.name==="libc.so",P=new Set(t.map(({method:E})=>E));P.has("execve")&&(nr=o);let F=Gu.flatMap(({names:E,code:M,method:w,only:R})=>E.map(B=>({name:B,kind:M,method:w,only:R})));l.add(F.findIndex(({name:E})=>E===Hu)*Process.pointerSize).writePointer($t(Hu)),F.forEach(({name:E,kind:M,method:w,only:R},B)=>{let k=[...P].some(G=>ia(w,G))&&!(L&&R==="glibc")?Module.findGlobalExportByName(E):null;if(k===null||Ye.some(G=>G.target.equals(k)))return;let J=_o(k);try{let G=l.add(B*Process.pointerSize),q=W1(b[`${M}_${B}`],M,G,P),H=Q1(E,k,q);G.writePointer(H),c.add(B*4).writeInt(H.equals(k)?1:0),Ye.push({name:E,method:w,target:k,bytes:J})}catch(G){(E!=="execve"||L)&&ra.set(w,`${E}: ${String(G)}`)}}),q1();let $=Ye.filter(nf);for(let{name:E,method:M,target:w}of $)Interceptor.revert(w),ra.set(M,`${E}: its hook was not written in ${Yu} s`);Ye=Ye.filter(E=>!$.includes(E)).map(E=>({...E,bytes:_o(E.target)}))}function W1(t,e,n,r){if(!zu||!(e==="numbered"||e==="request"))return t;let o=e==="request"?hn.map(s=>[{argument:1,is:s}]):ea(r),i=Vu(o,t,n);return Xu.push(i),i}function q1(){Interceptor.flush();for(let t=0;Ye.some(nf)&&t<Yu;t+=rr)Thread.sleep(rr),Interceptor.flush()}function nf({target:t,bytes:e}){return _o(t)===e}var Z1=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"]);function K1(t){return Number(Z1(t))}function Q1(t,e,n){try{return Interceptor.replaceFast(e,n)}catch(r){if(t==="execve"||t==="syscall")throw r;return Interceptor.replace(e,n),e}}function $t(...t){let e=t.map(n=>Module.findGlobalExportByName(n)).find(n=>n!==null);if(e===void 0)throw new Error(`libc has no ${t.join(" or ")}`);return e}function Y1(t,e,n,r,o,i){let s=Process.getCurrentThreadId();if(We(s))try{let a=[e.readUtf8String()??"",n.readUtf8String()??""];if(qs(t)&&!mn(t))return;let l=r.compare(0)>=0,c=l?mn(t)?"impersonal":"obtained":vo(o)?"denied":"error",d=a[1]||a[0],u={key:a[0],...d===a[0]?{}:{file:d},...mn(t)?{made:d}:{}};for(let{id:p}of Ze.filter(({method:f,fits:g})=>f==="open"&&a.some(g)))St({technique:p,overload:"open",outcome:c,stack:zt(i),sample:c==="obtained"?"present":"",failure:l?"":`errno ${o}`,detail:u})}catch(a){re("probe",a,Ze[0].id)}finally{Ue(s)}}function vo(t){return t===B1||t===$1}function X1(t,e,n,r){let o=Process.getCurrentThreadId();if(We(o))try{let i=t.readUtf8String()??"",s=e.compare(0)>=0,a=s?"obtained":vo(n)?"denied":"error";for(let{id:l}of Ze.filter(({method:c,fits:d})=>c==="stat"&&d(i)))St({technique:l,overload:"stat",outcome:a,stack:zt(r),sample:s?"present":"",failure:s?"":`errno ${n}`,detail:{key:i}})}catch(i){re("probe",i,Ze[0].id)}finally{Ue(o)}}function eE(t,e,n){let r=Process.getCurrentThreadId();if(We(r))try{let[o,i]=[t.readUtf8String()??"",e.readUtf8String()??""];for(let{id:s,empty:a}of Ze.filter(({method:l,fits:c})=>l==="property"&&c(o))){let l=i===""||a.includes(i)?"empty":"obtained",c=l==="obtained"&&i!=="present"?[i]:[];St({technique:s,overload:"__system_property_get",outcome:l,stack:zt(n),sample:i,values:c,detail:{key:o}})}}catch(o){re("probe",o,"")}finally{Ue(r)}}function tE(t,e,n,r,o){let i=Process.getCurrentThreadId();if(We(i))try{let s=t===D1;if(!s&&(or(o)||!po(Process.findModuleByAddress(o))))return;let a=n.compare(0)>=0,l=a?s?[Bu(e)]:t===Wu?Uu(e):Fu(e):[],c=t===Wu?"":/^[\w.:-]*/.exec(e.readCString(tr)??"")[0];for(let{id:d,empty:u}of Ze.filter(({method:p,type:f})=>p==="ioctl"&&f==="mac_wifi"===s)){let p=l.filter(h=>!u.includes(h)),f=a?p.length===0?"empty":"obtained":vo(r)?"denied":"error",g=c===""?{}:{key:c};St({technique:d,overload:"ioctl",outcome:f,stack:zt(o),sample:l.join(", "),values:p,failure:a?"":`errno ${r}`,detail:g})}}catch(s){re("probe",s,"")}finally{Ue(i)}}function nE(t,e,n,r){let o=Process.getCurrentThreadId();if(We(o))try{if(or(r)||!po(Process.findModuleByAddress(r)))return;let i=e===0,{local:s,hardware:a}=i?Du(t.readPointer()):{local:[],hardware:[]};for(let{id:l,type:c,empty:d}of Ze.filter(({method:u})=>u==="getifaddrs")){let u=(c==="mac_wifi"?a:s).filter(f=>!d.includes(f));if(c==="mac_wifi"&&u.length===0)continue;let p=i?u.length===0?"empty":"obtained":vo(n)?"denied":"error";St({technique:l,overload:"getifaddrs",outcome:p,stack:zt(r),sample:u.join(", "),values:u,failure:i?"":`errno ${n}`,detail:{}})}}catch(i){re("probe",i,"")}finally{Ue(o)}}function rE(t){let e=Process.getCurrentThreadId();if(We(e))try{let n=Process.findModuleByAddress(t);if(or(t)||!(po(n)||n?.name===U1))return;for(let{id:r}of Ze.filter(({method:o})=>o==="netlink"))St({technique:r,overload:"socket",outcome:"impersonal",stack:zt(t),sample:"",detail:{}})}catch(n){re("probe",n,"")}finally{Ue(e)}}function oE(t){let e=Process.getCurrentThreadId();if(We(e))try{mo.push({ns:ne(),tid:e,stack:zt(t)}),mo.length>V1&&mo.shift()}catch(n){re("probe",n,"")}finally{Ue(e)}}function la(){if(nr===null)return;let t=nr.readInt();for(t-_n>Bt&&(re("probe",new Error(`${t-_n-Bt} commands were run in too short a time`),sa()),St({technique:sa(),overload:"execve",outcome:"obtained",stack:Hr("[?]",!1).id,sample:"",detail:{}}),_n=t-Bt);_n<t;){let e=nr.add(64+_n%Bt*gn),n=e.readInt();if(n===0)return;_n++,(n===Process.id||n!==qu)&&iE(e,n),qu=n}}function iE(t,e){let n=t.add(8).readS64().toNumber(),r=t.add(16).readInt(),o=t.add(20).readInt()===1,i=t.add(24),s=()=>{let g=i.readCString()??"";return i=i.add(K1(i)+1),g},a=t.add(4).readInt()===1,l=s(),c=a?Array.from({length:r},s):[];if(a&&(Pe()==="jvm"&&/\/jspawnhelper$/.test(c[0]??"")||Iu(c)))return;e===Process.id&&Ys(c);let d=new Map;for(let g=a&&!o?s():"";g!=="";g=s())d.set(g.split("=")[0],g.replace(/^[^=]*=/,""));let u=new Set(mo.filter(g=>g.ns<=n&&n-g.ns<G1).map(({stack:g})=>g)),p=a?Qs({words:c,folder:l,variable:o?er:g=>d.get(g)??null}):{},f=u.size===1?[...u][0]:Hr("[?]",!1).id;St({technique:sa(),overload:"execve",outcome:"obtained",stack:f,sample:c.join(" "),detail:p},n)}function sa(){return Ze.find(({method:t})=>t==="execve").id}function St(t,e=ne()){let{json:n}=Qr(t.values??[],[]);Us({tid:Process.getCurrentThreadId(),ns:e,phase:Et(),digest:"",failure:"",...t,values:n})}function zt(t){return Hr(dE(t),C.vm.tryGetEnv()!==null).id}function sE(){let e=new NativeFunction($t("mmap"),"pointer",["pointer","size_t","int","int","int","size_t"])(NULL,64+Bt*gn,3,33,-1,0);if(e.equals(ptr(-1)))throw new Error("no memory to share with a child");return e}function aE(t){let e=`${[...new Set(t.flatMap(ca))].join("\0")}\0\0`;return Memory.alloc(e.length).writeByteArray(Array.from(e,n=>n.charCodeAt(0)))}function lE(t){let n=`${t.map(r=>[...ca(r),...rf(r).map(o=>`!${o}`)]).map(r=>`${r.join("\0")}\0\0`).join("")}\0`;return Memory.alloc(n.length).writeByteArray(Array.from(n,r=>r.charCodeAt(0)))}function cE(t){return t.some(({method:e})=>e==="open")}function dE(t){let e=Process.findModuleByAddress(uE(t));return e===null?"[?]":`[${e.name}+${t.sub(e.base).toString()}]`}function uE(t){if(!or(t))return t;let e=Thread.backtrace(void 0,Backtracer.FUZZY),n=e.findIndex(r=>r.equals(t));return e.slice(n+1).find(r=>!or(r))??t}function or(t){let e=Process.findModuleByAddress(Ye[0].target);return Process.findModuleByAddress(t)?.base.equals(e?.base??NULL)??!1}function ca({when:t}){return t?.matches??[]}function rf({when:t}){return(t?.excludes??[]).map(e=>e.replace("{pid}",String(Process.id)).replace("{package}",qe()))}function fE(t){let e=ca(t).map(Ku),n=rf(t).map(Ku);return r=>e.some(o=>o.test(r))&&!n.some(o=>o.test(r))}function Ku(t){let e=t.split("*").map(n=>n.replace(/[.+?^${}()|[\]\\/]/g,"\\$&"));return new RegExp(`^${e.join(".*")}$`,"is")}function of(){if(Jt===null||go===null)return"none";let t=Jt.controls.readInt();return go(),Jt.controls.readInt()>t?"seen":"not-seen"}function yo(){la();let t=ne(),e=Ye.find(({target:n,bytes:r})=>_o(n)!==r);if(e===void 0){oa=t;return}Zu||(Zu=!0,_e("taken-back",t,`,"techniques":${JSON.stringify(Ze.map(({id:n})=>n))},"overload":"${e.name}","how":"replaced","since_ns":${oa},"held":false`))}function _o(t){return new Uint8Array(t.readByteArray(z1)).join()}function bo(){go=null;for(let{target:t}of Ye)Interceptor.revert(t);Interceptor.flush(),Ye=[];for(let t=0;!af()&&t<J1;t+=rr)Thread.sleep(rr);la(),nr=null,Jt=null,Ze=[]}async function sf(){for(;!af();)await new Promise(t=>setTimeout(t,rr*1e3))}function af(){return ho===null||ho.readInt()<=0}setInterval(yo,1e3);setInterval(la,100);var da=["first","late","met","constructor","static","native","libc"];function lf({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&on)===0?[]:["native"]]}var pE=["java.util.zip.Adler32","getValue"],Eo=`${Zn}$First`,mE={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},ir=new Map,yn=new Map,ua=new Map,wo=null;function cf(){try{wo=xd()}catch(e){for(let n of da)yn.set(n,String(e));return[]}let t=wo;return[...vn("first",()=>De(...pE)),...vn("constructor",()=>De(Eo,"$init",t)),...vn("static",()=>De(Eo,"ofClass",t)),...vn("native",()=>(kd(t.use(Eo),"ofNative",Module.getGlobalExportByName("getpid")),De(Eo,"ofNative",t))),...vn("met",()=>gE(t))]}function df(){let t=wo;return t===null?[]:vn("late",()=>De(`${Zn}$Late`,"ofObject",t))}function bn(){if(ir.size===0&&yn.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;ua.set(t,e);try{jr(()=>{C.performNow(()=>{for(let[s,a]of ir)hE(s,a,n)})})}finally{ua.delete(t)}let r=of();r==="seen"&&e.add("libc");let i=da.filter(s=>s==="libc"?r!=="none":ir.has(s)||yn.has(s)).map(s=>{let a=yn.get(s)??n.get(s)??"",l=a!==""?"not-tried":e.has(s)?"seen":"not-seen";return`{"road":"${s}","outcome":"${l}","reason":${ie(a)}}`});_e("control",ne(),`,"roads":[${i.join(",")}]`)}function fa(){ir.clear(),yn.clear()}function hE(t,{klass:e,id:n},r){let o=O();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function vn(t,e){let n=(r,o,i)=>{let s=ua.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&Wn(),i()};try{let r=e().map(o=>ut(o,n));return ir.set(t,_E(t)),r}catch(r){return yn.set(t,String(r)),[]}}function gE(t){let e=O(),n=Le(t.use(Zn).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",isInherited:!1,modifiers:0,argumentTypes:[],returnType:"int"},id:rn(n,"met","()I"),klass:n}]}function _E(t){let[e]=De(Zn,mE[t],wo);return{klass:e.klass,id:e.id}}var Xe={Flags:0,Pointer:1,Entry:2,Code:3},vE=uint64("0xffffffffffffffff"),En=40,sr=8,yE=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${sr}];

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
    for (i = 0; i != ${sr}; i++)
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
`;function Ke(t,e,n=Xe.Pointer,r=e){return{at:t,kind:n,mask:vE,good:uint64(e.toString()),restored:uint64(r.toString())}}function pf(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:Xe.Flags,mask:uint64(e),good:r,restored:r}}var So=class{table=Memory.alloc(En*64);capacity=64;common=Memory.alloc(8*sr);native=bE(this.common);count=0;allow(e){e.slice(0,sr).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*En+c*8).writeU64(l))}grow(){let e=Memory.alloc(En*this.capacity*2);Memory.copy(e,this.table,En*this.count),this.table=e,this.capacity*=2}};function bE(t){try{let e=new CModule(yE,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new pa(t)}}var pa=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*En)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*En),[s,a,l,,c]=uf(i);if(a===Xe.Code||this.isGood(i))continue;let d=ff(s,a).and(l.not()).or(c);a===Xe.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=uf(e),s=ff(n,r).and(o);return s.equals(i)?!0:r!==Xe.Entry?!1:Array.from({length:sr},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function uf(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function ff(t,e){return e===Xe.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var ar=256,hf=524288,gf=1048576,EE=1073741824;function _f(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=Z();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}function vf(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=Z();return Interceptor.flush(),[t,e,n,...ys()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:Ke(o,o.readPointer(),Xe.Code)}})}function yf({mangler:t,callback:e,isMadeNative:n}){let{artClassLinker:r}=Z(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=me(C.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n)return[{how:"flags",word:p(o,ar|gf|hf)},{how:"replaced",word:Ke(o.add(a.jniCode),e)},{how:"entry-point",word:Ke(d,l,Xe.Entry)}];let u=(s.accessFlags&ar)!==0;return[{how:"flags",word:p(o,u?ar:ar|mf()|wE())},{how:"entry-point",word:Ke(d,d.readPointer(),Xe.Entry,u?l:c)},{how:"flags",word:p(i,ar|mf())},{how:"replaced",word:Ke(i.add(a.jniCode),e)},{how:"entry-point",word:Ke(i.add(a.quickCode),l,Xe.Entry)}];function p(f,g){let h=f.add(a.accessFlags);return pf(h,g>>>0,h.readU32())}}function wE(){let t=fe();return hf|(t>=31?gf:0)|(t>=29&&t<=32?EE:0)}function mf(){return Z().kAccCompileDontBother}function bf({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:Ke(t,r)},{how:"replaced",word:Ke(r.add(o-2*c),n)},{how:"replaced",word:Ke(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:Ke(a.add(l*c),r)}),d}var xE=1e3,gt=new So,wn=[],ga=[],lr=null,wf=0,ha=!1,ma=null;function Sf(t,e,n){LE();let r=kf(t,xf(t),e,n);if(lr!==null&&!t.isMadeNative&&(ga.push(...e),lr.lost!==null||!xo(lr)))throw new Error("what the bridge had patched in libart was taken out");if(!xo(r))throw new Error("it was gone at once")}function Vt(){return ma??=kE().finally(()=>ma=null),ma}function _a(t,e){for(let n of wn)n.hook!==null&&t(n.hook)&&No(n,e,!1)}function Nf(){wn.length=0,ga.length=0,lr=null,gt.count=0,ha=!1}async function kE(){let t=ne(),e=[];for(let n=Ef(0);n!==-1;){let r=TE(n);Z().flavor==="jvm"?e.push(r):IE(r,r.parts[n-r.first].how),n=Ef(r.first+r.parts.length)}e.length>0&&await CE(e),wf=t}function Ef(t){try{return gt.firstChanged(t)}catch{return AE(t)}}function AE(t){for(let e=t;e<gt.count;e++)try{if(gt.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function IE(t,e){let n=t.first+t.parts.length,r=!1;try{gt.putBack(t.first,n),r=xo(t)}catch{e="unreadable"}No(t,e,r)}async function CE(t){let e=[];C.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){re("look",r,n.techniques[0]),No(n,"replaced",!1)}}),await Ot();for(let n of e)gt.replace(n.first,xf(n.hook).map(({word:r})=>r)),No(n,"replaced",xo(n))}function No(t,e,n){let r=ne(),o=t.lost??Math.max(t.good,wf),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&_e("taken-back",r,`,"techniques":[${t.techniques.map(ie).join(",")}],"overload":${ie(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function xf(t){return Z().flavor==="jvm"?bf(t):yf(t)}function kf(t,e,n,r){let o=gt.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:ne(),lost:null};return wn.push(i),i}function xo({first:t,parts:e}){return gt.firstChanged(t,t+e.length)===-1}function TE(t){let e=0,n=wn.length-1;for(;e<n;){let r=e+n+1>>1;wn[r].first<=t?e=r:n=r-1}return wn[e]}function LE(){ha||(ha=!0,Z().flavor!=="jvm"&&(gt.allow(_f()),lr=kf(null,vf(),ga,"")))}setInterval(()=>void Vt().catch(t=>re("look",t)),xE);var Af="java.lang.invoke.MethodHandles$Lookup",Cf="java.lang.invoke.MethodHandleImpl",If="java.lang.reflect.Executable",PE="java.lang.reflect.Constructor",Io="<init>",ME={findVirtual:ko,findStatic:ko,findSpecial:ko,findConstructor:([t])=>({klass:t,name:Io}),bind:([t,e])=>ko([O().getObjectClass(t),e]),unreflect:([t])=>Ao(t),unreflectSpecial:([t])=>Ao(t),unreflectConstructor:([t])=>({...Ao(t),name:Io})};function ko([t,e]){return{klass:t,name:O().stringFromJni(e)}}function Ao(t){let e=O().stringFromJni(xe(t,If,"getName"));return{klass:xe(t,If,"getDeclaringClass"),name:e}}var va=[];function Tf(t){t.passedByHandles&&va.some(e=>Of(e,t))&&_a(e=>e===t,"method-handle")}function Lf({klass:t,name:e}){let n=O(),r=s=>s.name===e&&n.isAssignableFrom(s.klass,t)&&n.isAssignableFrom(t,s.klass),o=va.find(r);if(o!==void 0)return o;let i={klass:n.newGlobalRef(t),name:e};return va.push(i),i}function Pf(){if(!(Pe()!=="art"||!dt(Cf)))try{OE()}catch(t){re("look",t)}}function OE(){let t=C.use("dalvik.system.VMDebug");if(t.getInstancesOfClasses===void 0)return;let e=C.use(Cf);for(let n of t.getInstancesOfClasses(C.array("java.lang.Class",[e.class]),!1)[0]){let r=C.cast(n,e),[o,i]=[r.artFieldOrMethod.value,Number(r.handleKind.value)];i<=RE&&Lf(FE(ptr(o.toString()),i))}}var RE=4,jE=3;function FE(t,e){let r=O().toReflectedMethod(NULL,t,e===jE?1:0),o=Ao(r);return te(r,PE)?{...o,name:Io}:o}function Mf(){return Pe()!=="art"||!dt(Af)?[]:Object.entries(ME).flatMap(([t,e])=>(De(Af,t)??[]).map(n=>ut(n,(r,o,i)=>{if(i(),!!Be(o.returned))try{let s=Lf(e(o.args));_a(a=>a.passedByHandles&&Of(s,a),"method-handle")}catch(s){re("look",s)}})))}function Of({klass:t,name:e},{method:n}){let r=O();return e===(n.kind==="constructor"?Io:n.name)&&(r.isAssignableFrom(n.klass,t)||r.isAssignableFrom(t,n.klass))}var UE=5,Rf=500,ya=new Set;function jf(t){for(let e of t)Z().flavor!=="jvm"&&ya.add(JE(e)),e.revert()}async function ba(t=Number.POSITIVE_INFINITY){if(await Ot(),Z().flavor==="jvm")return rd(),!0;let e=Date.now();for(;Uf();){let n=Date.now()-e;if(n>t)return!1;await new Promise(r=>setTimeout(r,n<Rf?UE:Rf))}return!0}function Ff(){Z().flavor!=="jvm"&&(Un(),Interceptor.detachAll(),Interceptor.flush(),Uf())}function Uf(){let t=!1;return ya.size>0&&C.performNow(()=>t=DE().some(e=>ya.has(e))),t}function DE(){let t=C.use("java.lang.Thread").getAllStackTraces();return Le(t,e=>ye(xe(e,"java.util.Map","values"),BE).first.flatMap($E))}var BE=1e5;function $E(t){let e=O(),n=e.getArrayLength(t);return Array.from({length:n},(r,o)=>{let i=e.getObjectArrayElement(t,o),s=oe(i);return e.deleteLocalRef(i),s})}function JE({method:{klass:t,id:e,kind:n,name:r}}){let i=O().toReflectedMethod(t,e,n==="static"?1:0),s=xe(i,"java.lang.reflect.Executable","getDeclaringClass");return`${oe(xe(s,"java.lang.Class","getName"))}.${n==="constructor"?"<init>":r}(Native Method)`}var zE=2,Df=.002,VE="com.android.internal.os.RuntimeInit$KillApplicationHandler",GE=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:VE,method:"uncaughtException",ofProcess:!1}],Ea=!1;function Bf(){return GE.filter(t=>dt(t.class)).flatMap(t=>(De(t.class,t.method)??[]).map(e=>ut(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&HE(t.how),o()})))}function $f(){return Ea}function HE(t){if(!Ea){Ea=!0,Vt(),_e("leaving",ne(),`,"how":"${t}"`),Re();for(let e=0;e<zE&&cd()>0;e+=Df)Thread.sleep(Df)}}var zf={exceptions:"propagate",scheduling:"exclusive"},WE=new NativeFunction(Module.getGlobalExportByName("getpriority"),"int",["int","uint"],zf),Jf=new NativeFunction(Module.getGlobalExportByName("setpriority"),"int",["int","uint","int"],zf);function cr(t){let e=WE(0,0);Jf(0,0,-20);try{return t()}finally{Jf(0,0,e)}}var Sn=class extends Error{constructor(n){super(n);this.reason=n}};function Gf(t,e){let n=Co(t,e).filter(({modifiers:o})=>(o&Ss)===0),r=qE(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new Sn("abstract");return r}function qE(t){return Pe()==="art"&&(Ns(t)&Hc)!==0}function Co(t,e){let n=De(t,e);if(n===null||n.length===0)throw new Sn("absent-method");return n}function Hf(t){return(Ns(t)&Ss)!==0}function wa({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function Wf({argumentTypes:t,returnType:e}){return`(${t.map(Vf).join("")})${Vf(e)}`}var ZE={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function Vf(t){return t.startsWith("[")?t.replaceAll(".","/"):ZE[t]??`L${t.replaceAll(".","/")};`}var KE=1e3,Nn=new Map;function Zf(t,e){for(let n of[t.receiver,...t.args])Be(n)&&(Nn.delete(qf(n)),Nn.set(qf(n),e));for(let n of Nn.keys()){if(Nn.size<=KE)break;Nn.delete(n)}}function Kf(t,e,n){return V(t.receiver,e,r=>{let o=QE(r[n].value);return o===null?null:{stack:Nn.get(Qf(o))??null}})}function QE(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:C.cast(t,C.use("java.lang.ref.WeakReference")).get()}function qf(t){return V(t,"java.lang.Object",Qf)}function Qf(t){return C.use("java.lang.System").identityHashCode(t)}function Yf(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r,only:o})=>r.when===null&&r.after.length===0&&o===null);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!We(s)){i();return}let a=!1;try{let l=n?t:YE(t,o);if(l.length===0){Ue(s),a=!0,i();return}let c=ne(),d=Et(),u=l.map(p=>XE(p,o));a=!0,e&&Ue(s),i(),e&&We(s),jd(r,o,l,u,{tid:s,ns:c,phase:d})}catch(l){re("probe",l,t[0].technique.id),a||i()}finally{Ue(s)}}}function YE(t,e){let n=nu(e,t[0].technique.class),r=o=>o===null||O().isInstanceOf(e.receiver,o);return t.filter(({applies:o,technique:i,only:s})=>r(s)&&Pd(i.after)&&o(e,n))}var Sa={detail:{},registration:{stack:null},answer:null};function XE(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&Zf(e,Gr().id),n.describe===void 0&&i===""?Sa:{detail:n.describe?.(e,r)??{},registration:i===""?Sa.registration:Kf(e,o,i),answer:i===""?null:Ds(t,e)}}catch(s){return re("detail",s,r.id),Sa}}var ew="android",xa="android.content.Intent",Xf="android.app.usage.UsageEvents",tw="android.intent.category.HOME",nw=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],ka=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",sp],["android.content.pm.LauncherActivityInfo",t=>[Gt(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",dw],["android.app.ActivityManager$RunningServiceInfo",t=>[Gt(t.service.value)]],["android.app.TaskInfo",Na],["android.app.ActivityManager$RunningTaskInfo",Na],["android.app.ActivityManager$RecentTaskInfo",Na],["android.app.usage.UsageStats",t=>[t.getPackageName()]],["android.appwidget.AppWidgetProviderInfo",t=>[Gt(t.provider.value)]],["android.view.inputmethod.InputMethodInfo",t=>[t.getPackageName()]],["android.accessibilityservice.AccessibilityServiceInfo",cw]],rw=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],Aa=[...ka.map(([t])=>t),...rw.map(t=>`android.${t}`)],Ia={classes:Aa,read(t){return aw(ce(t,0))?{sample:"",values:[],impersonal:!0}:rp(W(t),op)}},ow=["","http","https","content","file","mailto","tel","sms","smsto","mms","mmsto","geo","package","market","data"],ep={classes:Aa,read(t,e){let n=Ia.read(t,e);return n===null||iw(ce(t,0))?n:{...n,values:[],impersonal:!0}}};function iw(t){return t===null?!1:V(t,xa,e=>{let n=e.getSelector(),r=[e,...n===null?[]:[n]].flatMap(o=>[o.getPackage(),Gt(o.getComponent())]);return $e(r).some(o=>o!==qe())||!ow.includes(String(e.getScheme()??"").toLowerCase())})}var tp={classes:Aa,read(t){return rp(W(t),n=>lw(n)?[qe()]:op(n))??{sample:"",values:[],impersonal:!0}}},np={classes:[Xf],read(t){let e=W(t);return e.isNull()?null:V(e,Xf,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function rp(t,e){if(t.isNull())return null;let n=sw(t)?{size:1,first:[t]}:ye(t,ln);if(n===null)return ft;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==qe()&&a!==ew),s=n.size>ln||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:Ps(n.size)}}function sw(t){return te(t,"java.lang.String")||ka.some(([e])=>te(t,e))}function aw(t){return t===null||!te(t,xa)?!1:V(t,xa,e=>{if(e.getSelector()!==null)return!1;let n=$e([e.getPackage(),Gt(e.getComponent())]);return n.length>0&&n.every(r=>r===qe())})}function lw(t){let e=nw.find(n=>te(t,n));return e===void 0?!1:V(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(tw):!1})}function op(t){if(te(t,"java.lang.String"))return[ip(O().stringFromJni(t))];for(let[e,n]of ka)if(te(t,e))return V(t,e,r=>$e(n(r)));return[oe(t)]}function ip(t){return t.split(":")[0]}function sp(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function cw(t){let e=t.getResolveInfo();return e===null?[]:sp(e)}function dw(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):$e([t.processName.value]).map(ip)}function Na(t){let e=["topActivity","baseActivity","origActivity"].map(r=>Gt(t[r]?.value)),n=t.baseIntent?.value;return[...e,Gt(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function Gt(t){return t?String(t.getPackageName()):null}var Ca="android.os.Bundle",uw=["cid","lac","baseStationId","networkId","systemId"],fw=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],pw=["2147483647","9223372036854775807","268435455","65535"],Nt="android.telephony",mw=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],lp=[...mw.flatMap(t=>[`${Nt}.CellInfo${t}`,`${Nt}.CellIdentity${t}`]),`${Nt}.CellIdentity`,`${Nt}.gsm.GsmCellLocation`,`${Nt}.cdma.CdmaCellLocation`,`${Nt}.NeighboringCellInfo`],cp={classes:[Ca,...lp],read(t){let e=W(t);return e.isNull()?null:ye(e,0)!==null?Ls(e,To):{sample:oe(e),values:To(e)}}},ap=`${Nt}.ServiceState`,dp=`${Nt}.NetworkRegistrationInfo`,up={classes:[ap,dp,...lp],read(t){let e=W(t);if(e.isNull())return null;let n=V(e,ap,r=>{if(!("getNetworkRegistrationInfoList"in r))return[];let o=r.getNetworkRegistrationInfoList();return Le(o,i=>ye(i,hw)?.first.flatMap(gw)??[])});return{sample:n.join(","),values:n,impersonal:n.length===0}}},hw=16;function gw(t){return V(t,dp,e=>{let n=e.getCellIdentity();return n===null?[]:Le(n,To)})}function To(t){return(te(t,Ca)?V(t,Ca,n=>uw.map(r=>String(n.getInt(r,-1)))):V(t,O().getObjectClassName(t),_w)).filter(n=>!pw.includes(n))}function _w(t){return"getCellIdentity"in t?Le(t.getCellIdentity(),To):fw.filter(e=>e in t).map(e=>String(t[e]()))}var dr="android.content.ClipData",fp={classes:[dr,`${dr}$Item`],read(t,e){let{sample:n}=Ta.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},Ta={classes:[dr,`${dr}$Item`],read(t){let e=W(t);return e.isNull()?null:V(e,dr,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var pp="android.database.Cursor",La=200,vw=3,yw=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|icc_?id|imsi|card_id|phonetic_name)$/i,mp={classes:[pp],read(t){let e=W(t);return e.isNull()?null:V(e,pp,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>La?{unread:String(r-La)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:bw(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:oe(ce(t,"uri")??NULL)})};function bw(t,e,n){let r=n.flatMap((s,a)=>yw.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,La)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===vw&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var gp={read:t=>{let{host:e,port:n}=hp(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:hp};function hp(t){let e=ce(t,0);return e===null?{host:"",port:""}:te(e,"java.net.InetSocketAddress")?V(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:oe(e),port:""}}var Pa="android.location.Location",Ew=2e3,_p={classes:[Pa],read(t){let e=W(t);if(e.isNull())return null;let n=ye(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...ww(r),values:n.reverse().map(vp)}}};function vp(t){return V(t,Pa,e=>`${e.getLatitude()},${e.getLongitude()}`)}function ww(t){return V(t,Pa,e=>{let n=e.getAccuracy();return{sample:vp(t),approximate:n>=Ew,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var Sw=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,Nw=7,bp={read(t){let e=xw(t);if(e===null)return null;let n=Sw.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=yp(r,o,i==="S"),d=yp(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function xw(t){let e=ce(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:O().stringFromJni(e)}function yp(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(Nw)}var Ep="android.telephony.SubscriptionInfo",kw=8,wp="android.os.Bundle",Ma=t=>({classes:[Ep],read(e){let n=W(e);if(n.isNull())return null;let r=ye(n,kw);if(r===null)return ft;let o=r.first.map(i=>V(i,Ep,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),Sp=t=>({classes:[wp],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,wp,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),Np={read(t){let e=W(t);if(e.isNull())return null;let n=C.cast(e,C.use("java.lang.Object")).$className,r=V(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var Oa="android.media.Image",Ap="android.media.Image$Plane",xp="android.os.Message",kp=256,Ip=64<<20,Cp={classes:[Oa,Ap],read(t){let e=W(t);return e.isNull()?null:V(e,Oa,n=>{let r=n.getFormat(),o=r===kp?"JPEG":`format ${r}`,i=r===kp?Aw(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function Aw(t){let e=ye(xe(t,Oa,"getPlanes"),1).first;return zd(xe(e[0],Ap,"getBuffer"),Ip)}var Tp={classes:[xp],read(t){return V(W(t),xp,e=>{let n=e.obj.value;return n===null?null:Le(n,Iw)})}};function Iw(t){if(O().getObjectClassName(t)!=="[B")return null;let e=O().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>Ip?{sample:n,values:[]}:{sample:n,values:[],whole:mt(t,0,e)}}var Lp={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=$d(n)?mt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?Jd(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var Cw=-128,Tw=-127,Lw=-1,Lo={sample:"present",values:[]},Pp={classes:[Yn],read({args:t,returned:e}){let n=t[2];return e===0?null:Be(n)?ro(n,()=>{let r=Pw(n);if(r===Tw)return Lo;if(r!==0)return{sample:"",values:[],failed:r===Lw?"denied":"error"};if(zs(n)===0)return Lo;let o=oo(n);return zs(n)>0?Lo:o===null||o===""?null:{sample:o,values:[o]}}):Lo}};function Pw(t){let e=Js(t);if(e!==Cw)return e;let n=Vs(t);return cn(t,n+Js(t)),0}var Ra="android.os.Bundle",Mp="android.database.Cursor",[Mw,Rp]=["name","value"],Ow="result_settings_list",jp={classes:[Ra,Mp],read(t,{class:e,when:n}){let r=W(t);if(r.isNull())return null;let o=n?.settings??[],i=Xn(t,e)?.key??null;return te(r,Ra)?V(r,Ra,s=>i===null?jw(s,o):Rw(s.getString(Rp))):V(r,Mp,s=>Fw(s,i,o))},describe(t,{class:e}){let n=Xn(t,e)?.key??null,r=ce(t,"uri");return{...n===null?{}:{key:n},...r===null?{}:{uri:oe(r)}}}};function Rw(t){return t===null?null:{sample:t,values:[t]}}function jw(t,e){let n=t.getStringArrayList(Ow);if(n===null)return null;let r=Array.from({length:n.size()},(i,s)=>String(n.get(s)).split(/=(.*)/s)),o=r.filter(([i])=>e.includes(i)).map(([,i])=>i??"");return Fp(`${r.length} settings`,o)}function Fw(t,e,n){let r=t.getCount();if(r<=0)return null;let[o,i]=[Mw,Rp].map(c=>t.getColumnIndex(c)),s=`${r} rows: ${t.getColumnNames().join(",")}`,a={rows:String(r)};if(o<0)return{sample:s,values:e===null?[]:$e(Op(t,i,()=>!0)),detail:a};let l=Op(t,i,()=>n.includes(String(t.getString(o))));return{...Fp(s,l),detail:a}}function Op(t,e,n){let r=t.getPosition(),o=[];try{for(let i=0;t.moveToPosition(i);i++)n()&&o.push(e<0?null:t.getString(e))}finally{t.moveToPosition(r)}return o}function Fp(t,e){return e.length===0?{sample:t,values:[],impersonal:!0}:{sample:t,values:$e(e)}}var ja="android.telephony.SmsMessage",Uw=50,Up={classes:[ja],read(t){let e=W(t);if(e.isNull())return null;let n=te(e,ja)?[e]:ye(e,Uw)?.first;if(n===void 0)return ft;let r=n.filter(o=>!o.isNull()).flatMap(o=>V(o,ja,Dw));return n.length===0?null:{sample:r.join(" "),values:r,detail:{count:String(n.length)}}}};function Dw(t){return $e([t.getDisplayOriginatingAddress(),t.getDisplayMessageBody()])}var Dp="android.net.wifi.WifiInfo",Bp="android.net.wifi.ScanResult",Fa=t=>({classes:[Dp],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,Dp,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),$p={read(t){let e=W(t);if(e.isNull())return null;let n=O().stringFromJni(e);return n.startsWith('"')||n==="<unknown ssid>"?{sample:n,values:[n]}:{sample:n,values:[],impersonal:!0}}},Bw=20,$w=30,Jp={classes:[Bp],read(t){let e=W(t);if(e.isNull())return null;let n=ye(e,$w);if(n===null)return ft;if(n.size===0)return null;let r=n.first.map(i=>V(i,Bp,s=>$e([s.SSID.value,s.BSSID.value]))),o=r.slice(0,Bw).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var Ua={none:ou,string:Ws,property:iu,text:su,presence:au,flag:lu,opened:co,file:Eu,names:wu,inserted:Nu,recording:Lp,reply:Pp,bytes:uu,address:fu,"nothing-personal":cu,made:du,list:Ed,packages:Ia,"own-apps":tp,resolved:ep,"usage-events":np,location:_p,nmea:bp,cells:cp,"service-cells":up,clip:Ta,command:Au,"own-clip":fp,cursor:mp,setting:jp,sms:Up,"wifi-ssid":Fa("getSSID"),"wifi-bssid":Fa("getBSSID"),"extra-info":$p,"scan-results":Jp,"subscription-iccid":Ma("getIccId"),"subscription-number":Ma("getNumber"),"id-bundle":Sp("id"),"advertising-id":Np,image:Cp,"picture-message":Tp,endpoint:gp};var zp="java.lang.reflect.Proxy",za=[],Ba=new Map,Mo=new Map,$a=new Map,Vp=new Set,Oo=[];async function Va(t,e,n="first"){for(let c of t){c.instead_of!==""&&Mo.set(c.instead_of,c.id);for(let d of c.made_by)Vp.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=Hp(r).flatMap(c=>Jw(c,e,o)),s=Zp(o,n);await Ot(),cr(()=>{for(let c of s)qp(c);for(let{row:c,otherwise:d,said:u}of i)Yp(c,Oo.includes(c)?Kw(c):d,u)});let a=r.filter(c=>rt(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function Gp(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(dt),r=t.filter(({class:o})=>n.includes(o));return Va(r,e,"late")}function Ga(){Nf(),jf(za.splice(0)),Oo.length=0}function Hp(t){let e=new Map;for(let n of t)e.set(Po(n),[...e.get(Po(n))??[],n]);return Array.from(e.values())}function Po({class:t,method:e}){return`${t}.${e}`}function Jw(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>Da(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=Hf(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)Hw(c);a.length>0&&Co(i,s),Oo.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of Gf(i,s))n.push(...Wp(l,c));return[...o,...r.map(c=>Da(c,"absent-overload"))]}catch(a){let[l,c]=zw(a);return[...o,...r.map(d=>Da(d,l,c))]}}function Da(t,e,n=""){return{row:t,otherwise:e,said:n}}function zw(t){if(t instanceof Sn)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function Wp(t,e){let n=wa(e),r=t.filter(a=>Kp(a,n));if(r.length===0)return[];let o=e.id.toString(),i=Po(r[0]),s=Ba.get(o)??i;Ba.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:ut(e,Yf(r.map(a=>Vw(a,n,e)))),overload:n,rows:r}]}catch(a){for(let l of r)rt(l).refused=`${n}: ${String(a)}`;return[]}}function Ha(t){for(let e of t)e.put(),za.push(e)}function qp({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,Mo.get(o)]).filter(o=>o!==void 0);for(let o of n)rt(o).ofClass=Dr(t.method.klass);try{Sf(t,r,e),Tf(t)}catch(o){for(let i of n)rt(i).overloads.delete(e),rt(i).notLookedAt=`${e}: ${String(o)}`}}function Zp(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),za.push(n);for(let i of o){let{overloads:s,roads:a}=rt(i);s.add(r);for(let l of lf(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)rt(s).refused=`${r}: ${String(i)}`;return!1}})}function Vw(t,e,n){let r=Ua[t.value];if(r===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:r,approximate:Mo.get(t.id)??t.id,applies:tu(t.when,qe()),only:Gw(t,n),makes:Vp.has(t.id)?o=>Ww(t.id,o):null}}function Gw({class:t},{isInherited:e,kind:n}){if(!e||n!=="instance")return null;let r=ct(t);return r.isNull()?null:r}function Hw({class:t,value:e,when:n,made_by:r}){for(let o of[...Ua[e]?.classes??[],...n===null?[]:eu,...n?.instance_of??[]])ct(o);if(r.length>0)for(let o of[t,zp])ct(o)}function Kp({overloads:t},e){return t==="all"||t.includes(e)}function Ww(t,e){let n=Oo.filter(({made_by:r,class:o})=>r.includes(t)&&te(e,o));for(let r of Hp(n)){let o=[];try{o=Zw(r,e)}catch(i){if(r.every(s=>rt(s).refused===String(i)))continue;for(let s of r)rt(s).refused=String(i)}o!==null&&(Ja=Promise.all([Ja,qw(r,o)]).catch(i=>re("look",i)))}}var Ja=Promise.resolve();async function Qp(){await Ja}async function qw(t,e){await Ot();for(let n of e)qp(n);for(let n of t)Yp(n,"absent-overload")}function Zw(t,e){let{class:n,method:r}=t[0],o=Po(t[0]),i=O();if(Pe()==="art"&&te(e,zp))throw new Error("an object was met whose class is a dynamic proxy");let s=i.getObjectClass(e),a=[],l=!1;try{for(let c of Co(n,r)){let d=rn(s,c.name,Wf(c));Ba.get(d.toString())!==o&&(t.some(u=>Kp(u,wa(c)))&&(l=!0),a.push(...Zp(Wp(t,{...c,id:d,klass:i.newGlobalRef(s),isInherited:!1}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function Kw({made_by:t}){return t.some(n=>($a.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function rt({id:t}){let e=$a.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,refused:"",notLookedAt:"",ofClass:"unknown"},$a.set(t,e)),e}function Yp(t,e,n=""){let{overloads:r,roads:o,refused:i,notLookedAt:s,ofClass:a}=rt(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,u=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${ie(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,Mo.get(t.id)])p!==void 0&&_e("armed",ne(),`,"technique":${ie(p)},${u}`)}var Qw="1",Yw=2e3;rpc.exports={async arm(t){hd(t.package??t.process.split(":")[0]),Fs(t.phase),t.room!==void 0&&dd(t.room);let e={armed:0,failed:0},{armed:n,failed:r,absent:o}=await Ro(()=>cr(()=>(Dc(),Gc(),Wn(),e=ef(t.techniques.filter(aa)),Ha([...Bf(),...Mf(),...cf()]),Pf(),Va(t.techniques.filter(s=>!aa(s)),Jr()))));tf(),bn(),_e("ready",ne(),`,"armed":${n+e.armed},"failed":${r+e.failed},"walker":"${Wn()}"`),Re();let i;return C.perform(()=>i=Xw(o)),await i,{armed:n+e.armed,failed:r+e.failed}},async phase(t){yo(),await Vt(),Ts(!1),Fs(t);let e={seq:Hn(),ns:ne()};return _e("phase",e.ns,`,"phase":${Et()}`),bn(),Re(),e},async flush(){return await Qp(),yo(),await Vt(),bn(),Re(),{seq:Hn(),ns:ne(),dropped:ud()}},async hurry(){return await Vt(),bn(),Ts(!0),{seq:Hn(),ns:ne()}},async stop(){return fa(),bo(),Ro(Ga),await ba(Yw)||re("stop","a thread of the app is still inside a hooked call"),Re(),{seq:Hn()}},dispose(){$f()||(Script.pin(),fa(),bo(),Ro(Ga),ba().then(sf).then(()=>{Ff(),Re(),Script.unpin()},t=>re("stop",t)))}};async function Xw(t){try{let{armed:e}=await jr(()=>cr(()=>(Ha(df()),Gp(t,Jr()))));_e("rearmed",ne(),`,"armed":${e}`),bn()}catch(e){re("rearm",e)}Re()}function Ro(t){let e;if(C.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function eS(){_e("hello",ne(),`,"pid":${Process.id},"process":${ie(gd())},"runtime":"${Pe()}","api_level":${Ro(Jr)},"agent":"${Qw}","wall_ms":${Date.now()}`),Re()}function Xp(){recv("ack",({batches:t})=>{ld(t),Xp()})}Xp();try{eS()}catch(t){re("hello",t)}
