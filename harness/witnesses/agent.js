📦
343663 /src/index.js
✄
var Op=Object.defineProperty;var Fa=(t,e)=>{for(var n in e)Op(t,n,{get:e[n],enumerable:!0})};var et=[],Je=[],Co="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Co.length;t<e;++t)et[t]=Co[t],Je[Co.charCodeAt(t)]=t;Je[45]=62;Je[95]=63;function Rp(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function jp(t,e,n){return(e+n)*3/4-n}function Ua(t){let e=Rp(t),n=e[0],r=e[1],o=new Uint8Array(jp(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=Je[t.charCodeAt(a)]<<18|Je[t.charCodeAt(a+1)]<<12|Je[t.charCodeAt(a+2)]<<6|Je[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=Je[t.charCodeAt(a)]<<2|Je[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=Je[t.charCodeAt(a)]<<10|Je[t.charCodeAt(a+1)]<<4|Je[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function Fp(t){return et[t>>18&63]+et[t>>12&63]+et[t>>6&63]+et[t&63]}function Up(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(Fp(i))}return r.join("")}function To(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(Up(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(et[i>>2]+et[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(et[i>>10]+et[i>>4&63]+et[i<<2&63]+"=")}return r.join("")}function Sn(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,u=n?o-1:0,p=n?-1:1,f=t[e+u];for(u+=p,i=f&(1<<-d)-1,f>>=-d,d+=a;d>0;)i=i*256+t[e+u],u+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+u],u+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(f?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(f?-1:1)*s*Math.pow(2,i-r)}function Lo(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,u=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,f=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+u>=1?e+=p/l:e+=p*Math.pow(2,1-u),e*l>=2&&(s++,l/=2),s+u>=d?(a=0,s=d):s+u>=1?(a=(e*l-1)*Math.pow(2,o),s=s+u):(a=e*Math.pow(2,u-1)*Math.pow(2,o),s=0));o>=8;)t[n+f]=a&255,f+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+f]=s&255,f+=g,s/=256,c-=8;t[n+f-g]|=h*128}var $p={INSPECT_MAX_BYTES:50},Po=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function ot(t){if(t>Po)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return jo(t)}return Ja(t,e,n)}m.poolSize=8192;function Ja(t,e,n){if(typeof t=="string")return zp(t,e);if(ArrayBuffer.isView(t))return Vp(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return Oo(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=Gp(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return Ja(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function za(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function Jp(t,e,n){return za(t),t<=0?ot(t):e!==void 0?typeof n=="string"?ot(t).fill(e,n):ot(t).fill(e):ot(t)}m.alloc=function(t,e,n){return Jp(t,e,n)};function jo(t){return za(t),ot(t<0?0:Fo(t)|0)}m.allocUnsafe=function(t){return jo(t)};m.allocUnsafeSlow=function(t){return jo(t)};function zp(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=Va(t,e)|0,r=ot(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function Mo(t){let e=t.length<0?0:Fo(t.length)|0,n=ot(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function Vp(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return Oo(e.buffer,e.byteOffset,e.byteLength)}return Mo(t)}function Oo(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function Gp(t){if(m.isBuffer(t)){let e=Fo(t.length)|0,n=ot(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?ot(0):Mo(t);if(t.type==="Buffer"&&Array.isArray(t.data))return Mo(t.data)}function Fo(t){if(t>=Po)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+Po.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function Va(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Ro(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return Xa(t).length;default:if(o)return r?-1:Ro(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=Va;function Hp(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return n0(this,e,n);case"utf8":case"utf-8":return Ha(this,e,n);case"ascii":return e0(this,e,n);case"latin1":case"binary":return t0(this,e,n);case"base64":return Yp(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return r0(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function xt(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)xt(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)xt(this,n,n+3),xt(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)xt(this,n,n+7),xt(this,n+1,n+6),xt(this,n+2,n+5),xt(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?Ha(this,0,e):Hp.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=$p.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let u=0;u<l;++u)if(c[u]!==d[u]){s=c[u],a=d[u];break}return s<a?-1:a<s?1:0};function Ga(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:Da(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):Da(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function Da(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,u){return i===1?d[u]:d.readUInt16BE(u*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let u=0;u<a;u++)if(l(t,c+u)!==l(e,u)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return Ga(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return Ga(this,e,n,r,!1)};function Wp(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function qp(t,e,n,r){return sr(Ro(e,t.length-n),t,n,r)}function Zp(t,e,n,r){return sr(a0(e),t,n,r)}function Kp(t,e,n,r){return sr(Xa(e),t,n,r)}function Qp(t,e,n,r){return sr(l0(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return Wp(this,e,n,r);case"utf8":case"utf-8":return qp(this,e,n,r);case"ascii":case"latin1":case"binary":return Zp(this,e,n,r);case"base64":return Kp(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Qp(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function Yp(t,e,n){return e===0&&n===t.length?To(t):To(t.slice(e,n))}function Ha(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,u;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(u=(i&31)<<6|l&63,u>127&&(s=u));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(u=(i&15)<<12|(l&63)<<6|c&63,u>2047&&(u<55296||u>57343)&&(s=u));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(u=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,u>65535&&u<1114112&&(s=u))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return Xp(r)}var Ba=4096;function Xp(t){let e=t.length;if(e<=Ba)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=Ba));return n}function e0(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function t0(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function n0(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=c0[t[i]];return o}function r0(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function Ne(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||Ne(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,Gt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Nn(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,Gt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Nn(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ne(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||Ne(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||Ne(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,Gt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Nn(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,Gt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Nn(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),Sn(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||Ne(e,4,this.length),Sn(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),Sn(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||Ne(e,8,this.length),Sn(this,e,!1,52,8)};function Me(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Me(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Me(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function Wa(t,e,n,r,o){Ya(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function qa(t,e,n,r,o){Ya(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return Wa(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return qa(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Me(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Me(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Me(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return Wa(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return qa(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function Za(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function Ka(t,e,n,r,o){return e=+e,n=n>>>0,o||Za(t,e,n,4,34028234663852886e22,-34028234663852886e22),Lo(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return Ka(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return Ka(this,e,n,!1,r)};function Qa(t,e,n,r,o){return e=+e,n=n>>>0,o||Za(t,e,n,8,17976931348623157e292,-17976931348623157e292),Lo(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return Qa(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return Qa(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var Vt={};function Uo(t,e,n){Vt[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}Uo("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Uo("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);Uo("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=$a(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=$a(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function $a(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function o0(t,e,n){Gt(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&Nn(e,t.length-(n+1))}function Ya(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new Vt.ERR_OUT_OF_RANGE("value",a,t)}o0(r,o,i)}function Gt(t,e){if(typeof t!="number")throw new Vt.ERR_INVALID_ARG_TYPE(e,"number",t)}function Nn(t,e,n){throw Math.floor(t)!==t?(Gt(t,n),new Vt.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new Vt.ERR_BUFFER_OUT_OF_BOUNDS:new Vt.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var i0=/[^+/0-9A-Za-z-_]/g;function s0(t){if(t=t.split("=")[0],t=t.trim().replace(i0,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function Ro(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function a0(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function l0(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function Xa(t){return Ua(s0(t))}function sr(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var c0=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var Zt={};Fa(Zt,{ArtMethod:()=>_r,ArtStackVisitor:()=>_i,DVM_JNI_ENV_OFFSET_SELF:()=>El,HandleVector:()=>Ln,VariableSizedHandleScope:()=>Pn,backtrace:()=>Mi,deoptimizeBootImage:()=>Fi,deoptimizeEverything:()=>ji,deoptimizeMethod:()=>Ri,ensureClassInitialized:()=>Ph,getAndroidApiLevel:()=>fe,getAndroidVersion:()=>Mn,getApi:()=>X,getArtApexVersion:()=>xi,getArtClassSpec:()=>Ai,getArtFieldSpec:()=>Sr,getArtMethodSpec:()=>me,getArtThreadFromEnv:()=>Nr,getArtThreadSpec:()=>qt,makeArtClassLoaderVisitor:()=>Li,makeArtClassVisitor:()=>Ti,makeMethodMangler:()=>Pi,makeObjectVisitorPredicate:()=>Di,revertGlobalPatches:()=>On,translateMethod:()=>xg,withAllArtThreadsSuspended:()=>Ci,withRunnableArtThread:()=>ze});var{pageSize:Do,pointerSize:d0}=Process,Bo=class{constructor(e){this.sliceSize=e,this.slicesPerPage=Do/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<Do){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),u=o||c.and(a).isNull();if(d&&u)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(Do,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=el(o.sub(e)),a=el(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function el(t){let e=d0===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function $o(t){return new Bo(t)}function Ce(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var ar={v1_0:805371904,v1_2:805372416},lr={canTagObjects:1},{pointerSize:u0}=Process,f0={exceptions:"propagate"};function it(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}it.prototype.deallocate=xn(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});it.prototype.getLoadedClasses=xn(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ce("EnvJvmti::getLoadedClasses",r)});it.prototype.iterateOverInstancesOfClass=xn(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ce("EnvJvmti::iterateOverInstancesOfClass",i)});it.prototype.getObjectsWithTags=xn(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ce("EnvJvmti::getObjectsWithTags",s)});it.prototype.addCapabilities=xn(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function xn(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*u0).readPointer(),e,n,f0));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function st(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function Ie(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function y(t,e){this.handle=t,this.vm=e}var cr=Process.pointerSize,vt=2,p0=28,m0=34,h0=37,g0=40,_0=43,v0=46,y0=49,b0=52,E0=55,w0=58,S0=61,N0=64,x0=67,k0=70,A0=73,I0=76,C0=79,T0=82,L0=85,P0=88,M0=91,O0=114,R0=117,j0=120,F0=123,U0=126,D0=129,B0=132,$0=135,J0=138,z0=141,V0=95,G0=96,H0=97,W0=98,q0=99,Z0=100,K0=101,Q0=102,Y0=103,X0=104,em=105,tm=106,nm=107,rm=108,om=109,im=110,sm=111,am=112,lm=145,cm=146,dm=147,um=148,fm=149,pm=150,mm=151,hm=152,gm=153,_m=154,vm=155,ym=156,bm=157,Em=158,wm=159,Sm=160,Nm=161,xm=162,km={pointer:m0,uint8:h0,int8:g0,uint16:_0,int16:v0,int32:y0,int64:b0,float:E0,double:w0,void:S0},Am={pointer:N0,uint8:x0,int8:k0,uint16:A0,int16:I0,int32:C0,int64:T0,float:L0,double:P0,void:M0},Im={pointer:O0,uint8:R0,int8:j0,uint16:F0,int16:U0,int32:D0,int64:B0,float:$0,double:J0,void:z0},Cm={pointer:V0,uint8:G0,int8:H0,uint16:W0,int16:q0,int32:Z0,int64:K0,float:Q0,double:Y0},Tm={pointer:X0,uint8:em,int8:tm,uint16:nm,int16:rm,int32:om,int64:im,float:sm,double:am},Lm={pointer:lm,uint8:cm,int8:dm,uint16:um,int16:fm,int32:pm,int64:mm,float:hm,double:gm},Pm={pointer:_m,uint8:vm,int8:ym,uint16:bm,int16:Em,int32:wm,int64:Sm,float:Nm,double:xm},nl={exceptions:"propagate"},Jo=null,Xo=[];y.dispose=function(t){Xo.forEach(t.deleteGlobalRef,t),Xo=[]};function kt(t){return Xo.push(t),t}function dr(t){return Jo===null&&(Jo=t.handle.readPointer()),Jo}function D(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(dr(this).add(t*cr).readPointer(),e,n,nl));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}y.prototype.getVersion=D(4,"int32",["pointer"],function(t){return t(this.handle)});y.prototype.findClass=D(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});y.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,Mm(this.vm,e)),o};function Mm(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}y.prototype.fromReflectedMethod=D(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.fromReflectedField=D(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.toReflectedMethod=D(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getSuperclass=D(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isAssignableFrom=D(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.toReflectedField=D(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.throw=D(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.exceptionOccurred=D(15,"pointer",["pointer"],function(t){return t(this.handle)});y.prototype.exceptionDescribe=D(16,"void",["pointer"],function(t){t(this.handle)});y.prototype.exceptionClear=D(17,"void",["pointer"],function(t){t(this.handle)});y.prototype.pushLocalFrame=D(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.popLocalFrame=D(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newGlobalRef=D(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.deleteGlobalRef=D(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.deleteLocalRef=D(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.isSameObject=D(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.newLocalRef=D(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.allocObject=D(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectClass=D(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isInstanceOf=D(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.getMethodId=D(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getFieldId=D(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getIntField=D(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStaticMethodId=D(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticFieldId=D(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticIntField=D(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStringLength=D(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getStringChars=D(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringChars=D(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.newStringUtf=D(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});y.prototype.getStringUtfChars=D(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringUtfChars=D(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.getArrayLength=D(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newObjectArray=D(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getObjectArrayElement=D(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});y.prototype.setObjectArrayElement=D(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});y.prototype.newBooleanArray=D(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newByteArray=D(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newCharArray=D(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newShortArray=D(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newIntArray=D(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newLongArray=D(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newFloatArray=D(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newDoubleArray=D(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.getBooleanArrayElements=D(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getByteArrayElements=D(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getCharArrayElements=D(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getShortArrayElements=D(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getIntArrayElements=D(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getLongArrayElements=D(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getFloatArrayElements=D(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getDoubleArrayElements=D(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseBooleanArrayElements=D(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseByteArrayElements=D(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseCharArrayElements=D(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseShortArrayElements=D(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseIntArrayElements=D(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseLongArrayElements=D(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseFloatArrayElements=D(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.releaseDoubleArrayElements=D(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,vt)});y.prototype.getByteArrayRegion=D(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setBooleanArrayRegion=D(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setByteArrayRegion=D(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setCharArrayRegion=D(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setShortArrayRegion=D(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setIntArrayRegion=D(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setLongArrayRegion=D(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setFloatArrayRegion=D(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setDoubleArrayRegion=D(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.registerNatives=D(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.monitorEnter=D(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.monitorExit=D(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getDirectBufferAddress=D(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectRefType=D(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var tl=new Map;function ur(t,e,n,r){return ti(this,"p",Rm,t,e,n,r)}function ei(t,e,n,r){return ti(this,"v",jm,t,e,n,r)}function Om(t,e,n,r){return ti(this,"n",Fm,t,e,n,r)}function ti(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=tl.get(a);return l===void 0&&(l=n(t,r,o,i,nl),tl.set(a,l)),l}function Rm(t,e,n,r,o){return new NativeFunction(dr(t).add(e*cr).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function jm(t,e,n,r,o){return new NativeFunction(dr(t).add(e*cr).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function Fm(t,e,n,r,o){return new NativeFunction(dr(t).add(e*cr).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}y.prototype.constructor=function(t,e){return ei.call(this,p0,"pointer",t,e)};y.prototype.vaMethod=function(t,e,n){let r=km[t];if(r===void 0)throw new Error("Unsupported type: "+t);return ei.call(this,r,t,e,n)};y.prototype.nonvirtualVaMethod=function(t,e,n){let r=Am[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Om.call(this,r,t,e,n)};y.prototype.staticVaMethod=function(t,e,n){let r=Im[t];if(r===void 0)throw new Error("Unsupported type: "+t);return ei.call(this,r,t,e,n)};y.prototype.getField=function(t){let e=Cm[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ur.call(this,e,t,[])};y.prototype.getStaticField=function(t){let e=Lm[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ur.call(this,e,t,[])};y.prototype.setField=function(t){let e=Tm[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ur.call(this,e,"void",[t])};y.prototype.setStaticField=function(t){let e=Pm[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ur.call(this,e,"void",[t])};var zo=null;y.prototype.javaLangClass=function(){if(zo===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);zo={handle:kt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return zo};var Vo=null;y.prototype.javaLangObject=function(){if(Vo===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);Vo={handle:kt(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Vo};var Go=null;y.prototype.javaLangReflectConstructor=function(){if(Go===null){let t=this.findClass("java/lang/reflect/Constructor");try{Go={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Go};var Ho=null;y.prototype.javaLangReflectMethod=function(){if(Ho===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);Ho={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return Ho};var Wo=null;y.prototype.javaLangReflectField=function(){if(Wo===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);Wo={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return Wo};var qo=null;y.prototype.javaLangReflectTypeVariable=function(){if(qo===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);qo={handle:kt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return qo};var Zo=null;y.prototype.javaLangReflectWildcardType=function(){if(Zo===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);Zo={handle:kt(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Zo};var Ko=null;y.prototype.javaLangReflectGenericArrayType=function(){if(Ko===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{Ko={handle:kt(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Ko};var Qo=null;y.prototype.javaLangReflectParameterizedType=function(){if(Qo===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);Qo={handle:kt(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Qo};var Yo=null;y.prototype.javaLangString=function(){if(Yo===null){let t=this.findClass("java/lang/String");try{Yo={handle:kt(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return Yo};y.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};y.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};y.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};y.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};y.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};y.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};y.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var rl=65542,Ht=Process.pointerSize,ni=Process.getCurrentThreadId(),At=new Map,kn=new Map;function tt(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*Ht).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*Ht).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*Ht).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),u=d!==null;u||(d=this.attachCurrentThread(),At.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===ni;if(p||this.unlink(l),!u&&!p){let f=At.get(l);At.delete(l),f&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(Ht);return Ce("VM::AttachCurrentThread",n(e,a,NULL)),new y(a.readPointer(),this)},this.detachCurrentThread=function(){Ce("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();At.has(a)&&At.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(Ht),c=o(e,l,rl);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ce("VM::GetEnv",c),new y(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(rl);return a===null?null:new y(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(Ht);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=kn.get(a);c===void 0?kn.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=kn.get(a);l[1]===1?kn.delete(a):l[1]--};function s(a){let l=kn.get(a);return l===void 0?null:l[0]}i.call(this)}tt.dispose=function(t){At.get(ni)===!0&&(At.delete(ni),t.detachCurrentThread())};var Um=4,k=Process.pointerSize,{readU32:Dm,readPointer:Bm,writeU32:$m,writePointer:Jm}=NativePointer.prototype,zm=1,Vm=8,Gm=16,hr=256,Hm=524288,Wm=2097152,bl=1073741824,qm=524288,Zm=134217728,ol=1048576,Km=2097152,Qm=268435456,Ym=268435456,Xm=0,pi=3,mi=5,Ni=ptr(1).not(),eh=2147467263,th=4294963200,wr=17*k,nh=18*k,El=12,rh=112,oh=116,ih=0,oi=56,il=4,sh=8,ah=10,lh=12,ch=14,dh=28,uh=36,fh=0,ph=1,mh=2,hh=3,gh=4,_h=5,vh=6,yh=7,sl=2147483648,bh=28,Tn=3*k,Eh=3*k,wh=1,Sh=1,wl=Ie(Oh),Nh=Ie(Wh),me=Ie(Zh),qt=Ie(Kh),xh=Ie(Qh),kh=Ie(sg),Mn=Ie(tg),Sl=Ie(ng),fe=Ie(rg),xi=Ie(og),Ah=Ie(dg),Ih=Process.arch==="ia32"?Zg:qg,ue={exceptions:"propagate"},An={},ii=null,si=null,Nl=null,we=null,ki=[],gr=new Map,xl=[],ai=null,al=0,ll=!1,cl=!1,In=null,Ch=[],li=null,fr=null;function X(){return ii===null&&(ii=Th()),ii}function Th(){let t=Process.enumerateModules().filter(f=>/^lib(art|dvm).so$/.test(f.name)).filter(f=>!/\/system\/fake-libs/.test(f.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(f){let{module:g}=this,h=g.findExportByName(f);return h===null&&(h=g.findSymbolByName(f)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(f){this.artInterpreterToCompiledCodeBridge=f},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],ue)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],ue)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(f){let g;fe()>=26?g=Ih(f,["pointer","pointer"]):g=new NativeFunction(f,"pointer",["pointer","pointer"],ue),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,v){return g(h,v)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(f){let g=new NativeFunction(f,"void",["pointer"],ue);this["art::ThreadList::SuspendAll"]=function(h,_,v){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer"],ue);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer","bool","int","pointer"],ue);this["art::gc::Heap::GetInstances"]=function(h,_,v,E,b){g(h,_,v,0,E,b)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(f){this["art::StackVisitor::DescribeLocation"]=mr(f,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(f){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=cg(f)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(f){this["art::mirror::Class::GetDescriptor"]=f},_ZN3art6mirror5Class11GetLocationEv:function(f){this["art::mirror::Class::GetLocation"]=mr(f,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(f){this["art::ArtMethod::PrettyMethod"]=mr(f,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(f){this["art::ArtMethod::PrettyMethodNullSafe"]=mr(f,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(f){this["art::mirror::Object::Clone"]=new NativeFunction(f,"pointer",["pointer","pointer"],ue)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","pointer"],ue);this["art::mirror::Object::Clone"]=function(h,_){let v=NULL;return g(h,_,v)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","uint"],ue);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(f){let g=new NativeFunction(f,"void",["pointer"],ue);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(f){this.isJdwpStarted=()=>!f.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(f){this.isDebuggerActive=()=>!!f.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(f){this.gDvmJni=f},gDvm:function(f){this.gDvm=f}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[f,g]of Object.entries(s)){let h=o.find(f);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],ue):l.has(f)||c.push(f)}for(let[f,g]of Object.entries(a)){let h=o.find(f);h!==null?g.call(o,h):l.has(f)||c.push(f)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(k),u=Memory.alloc(Um);if(Ce("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,u)),u.readInt()===0)return null;if(o.vm=d.readPointer(),r){let f=fe(),g;f>=27?g=33554432:f>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(k).readPointer();o.artRuntime=h;let _=wl(o),v=_.offset,E=v.instrumentation;o.artInstrumentation=E!==null?h.add(E):null,xi()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(v.heap).readPointer(),o.artThreadList=h.add(v.threadList).readPointer();let A=h.add(v.classLinker).readPointer(),P=qh(h,_).offset,B=A.add(P.quickResolutionTrampoline).readPointer(),R=A.add(P.quickImtConflictTrampoline).readPointer(),j=A.add(P.quickGenericJniTrampoline).readPointer(),w=A.add(P.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:A,quickResolutionTrampoline:B,quickImtConflictTrampoline:R,quickGenericJniTrampoline:j,quickToInterpreterBridgeTrampoline:w};let M=new tt(o);o.artQuickGenericJniTrampoline=ci(j,M),o.artQuickToInterpreterBridge=ci(w,M),o.artQuickResolutionTrampoline=ci(B,M),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=Jg(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=zg(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),we=pg(o,M),Wg(o);let $=null;Object.defineProperty(o,"jvmti",{get(){return $===null&&($=[Lh(M,this.artRuntime)]),$[0]}})}let p=e.enumerateImports().filter(f=>f.name.indexOf("_Z")===0).reduce((f,g)=>(f[g.name]=g.address,f),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],ue),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],ue),Nl=r?bi:Ei,o}function Lh(t,e){let n=null;return t.perform(()=>{let r=X().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(k);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=ar.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new it(l,t);let c=Memory.alloc(8);c.writeU64(lr.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function Ph(t,e){X().flavor==="art"&&t.getClassName(e)}function Mh(t){return{offset:k===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function Oh(t){let e=t.vm,n=t.artRuntime,r=k===4?200:384,o=r+100*k,i=fe(),s=Sl(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=k)if(n.add(d).readPointer().equals(e)){let p,f=null;i>=33||s==="Tiramisu"||a?(p=[d-4*k],f=d-k):i>=30||s==="R"?(p=[d-3*k,d-4*k],f=d-k):i>=29?p=[d-2*k]:i>=27?p=[d-Tn-3*k]:p=[d-Tn-2*k];for(let g of p){let h=g-k,_=h-k,v;a?v=_-9*k:i>=24?v=_-8*k:i>=23?v=_-7*k:v=_-4*k;let E={offset:{heap:v,threadList:_,internTable:h,classLinker:g,jniIdManager:f}};if(kl(n,E)!==null){l=E;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=xi()>=36e7;return l.offset.instrumentation=c?Bh(t):jh(t),l.offset.jniIdsIndirection=Vh(t),l}var Rh={ia32:dl,x64:dl,arm:Fh,arm64:Uh};function jh(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:st(e,Rh[Process.arch],{limit:30})}function dl(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function Fh(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function Uh(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var Dh={ia32:ul,x64:ul,arm:$h,arm64:Jh};function Bh(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:st(e,Dh[Process.arch],{limit:30})}function ul(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function $h(t){return null}function Jh(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var zh={ia32:fl,x64:fl,arm:Gh,arm64:Hh};function Vh(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=st(e,zh[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function fl(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function Gh(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Hh(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function Wh(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${k}-${fe()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function qh(t,e){let n=kl(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function kl(t,e){if(si!==null)return si;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=k===4?100:200,a=s+100*k,l=fe(),c=null;for(let d=s;d!==a;d+=k)if(o.add(d).readPointer().equals(i)){let p;l>=30||Sl()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let f=d+p*k,g;l>=23?g=f-2*k:g=f-3*k,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:f-k,quickGenericJniTrampoline:f,quickToInterpreterBridgeTrampoline:f+k}};break}return c!==null&&(si=c),c}function Ai(t){let n=null;return t.perform(r=>{let o=Sr(t),i=me(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:k,artArrayEntrySize:i.size,artArrayMax:100},l=(p,f,g)=>{let h=p.add(f).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(p,f,g,h)=>{try{let _=l(p,f,h.artArrayLengthSize);if(_===null)return!1;let v=Math.min(_.length,h.artArrayMax);for(let E=0;E!==v;E++)if(_.data.add(E*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),u=r.newGlobalRef(d);try{let p;ze(t,r,j=>{p=X()["art::JavaVMExt::DecodeGlobal"](t,j,u)});let f=hl(r.getFieldId(u,"name","Ljava/lang/String;")),g=hl(r.getStaticFieldId(u,"MAX_PRIORITY","I")),h=-1,_=-1;for(let j=0;j!==256;j+=4)h===-1&&c(p,j,g,s)&&(h=j),_===-1&&c(p,j,f,s)&&(_=j);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let v=_!==h?h:0,E=_,b=-1,A=Oi(r.getMethodId(u,"getName","()Ljava/lang/String;"));for(let j=0;j!==256;j+=4)b===-1&&c(p,j,A,a)&&(b=j);if(b===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let P=-1,R=l(p,b,a.artArrayLengthSize).length;for(let j=b;j!==256;j+=4)if(p.add(j).readU16()===R){P=j;break}if(P===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:E,methods:b,sfields:v,copiedMethodsOffset:P}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(u)}}),n}function Zh(t){let e=X(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=Oi(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=fe(),d=c<=21?8:k,u=zm|Vm|Gm|hr,p=~(bl|Qm|Km)>>>0,f=null,g=null,h=2;for(let E=0;E!==64&&h!==0;E+=4){let b=i.add(E);if(f===null){let A=b.readPointer();A.compare(a)>=0&&A.compare(l)<0&&(f=E,h--)}g===null&&(b.readU32()&p)===u&&(g=E,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=f+d;n={size:c<=21?_+32:_+k,offset:{jniCode:f,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=f-d)}),n}function Sr(t){let e=fe();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function Kh(t){let e=fe(),n;return t.perform(r=>{let o=Nr(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,u=null;for(let p=144;p!==256;p+=k)if(o.add(p).readPointer().equals(i)){a=p-6*k,d=p-4*k,u=p+2*k,e<=22&&(a-=k,s=a-k-9*8-3*4,l=p+6*k,d-=k,u-=k),c=p+9*k,e<=22&&(c+=2*k+4,k===8&&(c+=4)),e>=23&&(c+=k);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:u}}}),n}function Qh(){return fe()>=23?{offset:{topQuickFrame:0,link:k}}:{offset:{topQuickFrame:2*k,link:0}}}var Yh={ia32:pl,x64:pl,arm:Xh,arm64:eg};function ci(t,e){let n;return e.perform(r=>{let o=Nr(r),i=Yh[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function pl(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function Xh(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function eg(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function Nr(t){return t.handle.add(k).readPointer()}function tg(){return Ii("ro.build.version.release")}function ng(){return Ii("ro.build.version.codename")}function rg(){return parseInt(Ii("ro.build.version.sdk"),10)}function og(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):ml()}catch{return ml()}}function ml(){return fe()*1e7}var di=null,ig=92;function Ii(t){di===null&&(di=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],ue));let e=Memory.alloc(ig);return di(Memory.allocUtf8String(t),e),e.readUtf8String()}function ze(t,e,n){let r=kh(t,e),o=Nr(e).toString();if(An[o]=n,r(e.handle),An[o]!==void 0)throw delete An[o],new Error("Unable to perform state transition; please file a bug")}function sg(t,e){let n=new NativeCallback(ag,"void",["pointer"]);return Cl(t,e,n)}function ag(t){let e=t.toString(),n=An[e];delete An[e],n(t)}function Ci(t){let e=X(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var hi=class{constructor(e){let n=Memory.alloc(4*k),r=n.add(k);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*k).writePointer(o),this.handle=n,this._onVisit=o}};function Ti(t){return X()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new hi(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var gi=class{constructor(e){let n=Memory.alloc(4*k),r=n.add(k);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*k).writePointer(o),this.handle=n,this._onVisit=o}};function Li(t){return new gi(t)}var lg={"include-inlined-frames":0,"skip-inlined-frames":1},_i=class{constructor(e,n,r,o=0,i=!0){let s=X(),a=512,l=3*k,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,lg[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let u=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*k).writePointer(u),this.handle=c,this._onVisitFrame=u;let p=c.add(k===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(k),this._curQuickFramePc=p.add(2*k),this._curOatQuickMethodHeader=p.add(3*k),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){X()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new _r(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new br;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},_r=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new br;return X()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function cg(t){return function(e){let n=Memory.alloc(12);return Ah(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function dg(t){let e=NULL;switch(Process.arch){case"ia32":e=Wt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Wt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Wt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Wt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],ue)}var ug={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},vi={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Wt(t,e){ai===null&&(ai=Memory.alloc(Process.pageSize));let n=ai.add(al),r=Process.arch,o=vi[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),al+=t,r==="arm"?n.or(1):n}function fg(t,e){mg(e),yg(e)}function pg(t,e){let n=qt(e).offset,r=xh().offset,o=`
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
`,i=8,s=k,a=k,l=k,d=Memory.alloc(i+s+a+l),u=d.add(i),p=u.add(s),f=p.add(a),g=t.find(k===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:u,replacements:p,last_seen_art_method:f,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function mg(t){cl||(cl=!0,hg(t),gg(),_g(),vg())}function hg(t){let e=X();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new yr(r);o.activate(t),xl.push(o)})}function gg(){let t=X(),e=fe(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,we.hooks.Interpreter.doCall)}function _g(){let t=X(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=me(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){we.replacedMethods.synchronize(i,r,o)}})}function vg(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=X(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=me(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){we.replacedMethods.synchronize(c,a,l)});return}}function yg(t){if(ll)return;if(ll=!0,!Eg()){let{getOatQuickMethodHeaderImpl:i}=we;if(i===null)return;try{Interceptor.replace(i,we.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=fe(),n=null,r=X();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,we.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,we.hooks.Gc.runFlip)}var bg={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:ui},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:ui},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:ui}],instrument:Sg},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:fi},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:fi},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:fi}],instrument:Ng}};function ui({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,u;return a.mnemonic==="beq"?(d=c,u=l):(d=l,u=c),st(d.or(1),p,{limit:3});function p(f){let{mnemonic:g}=f;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=f.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:u}}:null}}function fi({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),st(c,u,{limit:3});function u(p){if(p.mnemonic!=="ldr")return null;let{base:f,disp:g}=p.operands[1].value;return f===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function Eg(){if(fe()<31)return!1;let t=bg[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=wg})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of X().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function wg(){return{}}var vr=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function Sg({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let u=["r0","r1","r2","r3"];l.putPushRegs(u),l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(u);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let f=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),ki.push(new vr(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function Ng({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],u=d.length;for(let g=0;g!==u;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(we.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=u-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,f=p.address.equals(i.whenRegularMethod);l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),ki.push(new vr(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function Pi(t){return new Nl(t)}function xg(t){return we.replacedMethods.translate(t)}function Mi(t,e={}){let{limit:n=16}=e,r=t.getEnv();return In===null&&(In=kg(t,r)),In.backtrace(r,n)}function kg(t,e){let n=X(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:we.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],ue),s=new NativeFunction(o._destroy,"void",["pointer"],ue),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=Cl(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,f)=>{let g=i(p,f),h=new yi(g);return Script.bindWeak(h,u.bind(null,g)),h};function u(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var yi=class{constructor(e){this.handle=e}get id(){return In.getId(this.handle)}get frames(){return In.getFrames(this.handle)}};function On(){gr.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),gr.clear();for(let t of xl.splice(0))t.deactivate();for(let t of ki.splice(0))t.revert()}function Oi(t){return Al(t,"art::jni::JniIdManager::DecodeMethodId")}function hl(t){return Al(t,"art::jni::JniIdManager::DecodeFieldId")}function Al(t,e){let n=X(),r=wl(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==Xm){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var Ag={ia32:Ig,x64:Cg,arm:Tg,arm64:Lg};function Ig(t,e,n,r,o){let i=qt(o).offset,s=me(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(u),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function Cg(t,e,n,r,o){let i=qt(o).offset,s=me(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(u),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(we.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function Tg(t,e,n,r,o){let i=me(o).offset,s=e.and(Ni),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),u=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(u),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function Lg(t,e,n,{availableScratchRegs:r},o){let i=me(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(we.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var Pg={ia32:gl,x64:gl,arm:Mg,arm64:Og};function gl(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function Mg(t,e,n){let r=t.and(Ni);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function Og(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var Rg={ia32:5,x64:16,arm:8,arm64:16},yr=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(Ni):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=vi[Process.arch],o=ug[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),u=new Set(c),{read:p,written:f}=a.input.regsAccessed;for(let g of[p,f])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,u.delete(_)}if(u.size===0)break;l=d,c=u}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){fr===null&&(fr=$o(k===4?128:256));let e=Rg[Process.arch],n,r,o=1,i={};if(k===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=eh):Process.arch==="arm64"&&(n=8,s=th,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=fr.allocateSlice(r,o),i}_destroyTrampoline(){fr.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=Ag[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=Pg[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=vi[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function jg(t){let e=X(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var bi=class{constructor(e){let n=Oi(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=_l(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&Ym)!==0&&Fg()){let f=this.originalMethod.jniCode;this.hookedMethodId=f.add(2*k).readPointer(),this.originalMethod=_l(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=Dg(c,o);this.replacementMethodId=d,pr(d,{jniCode:e,accessFlags:(l&~(Wm|Hm|ol)|hr|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let u=bl|Zm|ol;(l&hr)===0&&(u|=qm),pr(c,{accessFlags:(l&~u|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&pr(c,{quickCode:i.artQuickToInterpreterBridge},o),!jg(p)){let f=new yr(p);f.activate(o),this.interceptor=f}we.replacedMethods.set(c,d),fg(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;pr(n,this.originalMethod,e),we.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function Fg(){return fe()<28}function _l(t,e){let r=me(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?Dm:Bm;return o[i]=l.call(a),o},{})}function pr(t,e,n){let o=me(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?$m:Jm).call(a,e[i])})}var Ei=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,oi);let a=r.reduce((p,f)=>p+f.size,0);n&&a++;let l=(s.add(il).readU32()|hr)>>>0,c=a,d=0,u=a;s.add(il).writeU32(l),s.add(ah).writeU16(c),s.add(lh).writeU16(d),s.add(ch).writeU16(u),s.add(uh).writeU32(Ug(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,oi)}resolveTarget(e,n,r,o){let i=r.handle.add(El).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(ih).readPointer():a=s;let l=a.toString(16),c=gr.get(l);if(c===void 0){let p=a.add(oh),f=a.add(rh),g=p.readPointer(),h=f.readS32(),_=h*k,v=Memory.alloc(2*_);Memory.copy(v,g,_),p.writePointer(v),c={classObject:a,vtablePtr:p,vtableCountPtr:f,vtable:g,vtableCount:h,shadowVtable:v,shadowVtableCount:h,targetMethods:new Map},gr.set(l,c)}let d=this.methodId.toString(16),u=c.targetMethods.get(d);if(u===void 0){u=Memory.dup(this.originalMethod,oi);let p=c.shadowVtableCount++;c.shadowVtable.add(p*k).writePointer(u),u.add(sh).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,u)}return u}};function Ug(t){if(Process.arch!=="ia32")return sl;let e=t.add(dh).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return sl;let n;switch(e[0]){case"V":n=fh;break;case"F":n=ph;break;case"D":n=mh;break;case"J":n=hh;break;case"Z":case"B":n=yh;break;case"C":n=vh;break;case"S":n=_h;break;default:n=gh;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<bh|r}function Dg(t,e){let n=X();if(fe()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,me(e).size)}function Ri(t,e,n){Il(t,e,mi,n)}function ji(t,e){Il(t,e,pi)}function Fi(t,e){let n=X();if(fe()<26)throw new Error("This API is only available on Android >= 8.0");ze(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function Il(t,e,n,r){let o=X();if(fe()<24)throw new Error("This API is only available on Android >= 7.0");ze(t,e,i=>{if(fe()<30){if(!o.isJdwpStarted()){let a=Bg(o);Ch.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+k);switch(s.writeU32(n),n){case pi:break;case mi:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(Nh().offset.deoptimizationEnabled).readU8()||a(s)),n){case pi:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case mi:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var wi=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=vl(),i=vl();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function Bg(t){let e=new wi;t["art::Dbg::SetJdwpAllowed"](1);let n=$g();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function $g(){let t=fe()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+Tn+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(Tn).writeU16(i),a}function vl(){li===null&&(li=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(li(wh,Sh,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function Jg(t){let e=Mh().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function zg(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var Vg={ia32:yl,x64:yl,arm:Gg,arm64:Hg};function Cl(t,e,n){let r=X(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(wr).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(nh).readPointer();let c=Vg[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,u=qt(t).offset,p=u.exception,f=new Set,g=u.isExceptionReportedToInstrumentation;g!==null&&f.add(g);let h=u.throwLocation;h!==null&&(f.add(h),f.add(h+k),f.add(h+2*k));let _=65536,v=Memory.alloc(_);return Memory.patchCode(v,_,E=>{d=c(E,v,i,a,p,f,n)}),d._code=v,d._callback=n,d}function yl(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(a).some(({begin:P,end:B})=>h.compare(P)>=0&&h.compare(B)<0))continue;let v=h.toString(),E={begin:h},b=null,A=!1;do{if(h.equals(r)){A=!0;break}let P=Instruction.parse(h);b=P;let B=a[P.address.toString()];if(B!==void 0){delete a[B.begin.toString()],a[v]=B,B.begin=E.begin,E=null;break}let R=null;switch(P.mnemonic){case"jmp":R=ptr(P.operands[0].value),A=!0;break;case"je":case"jg":case"jle":case"jne":case"js":R=ptr(P.operands[0].value);break;case"ret":A=!0;break}R!==null&&(l.add(R.toString()),c.push(R),c.sort((j,w)=>j.compare(w))),h=P.next}while(!A);E!==null&&(E.end=b.address.add(b.size),a[v]=E)}let d=Object.keys(a).map(h=>a[h]);d.sort((h,_)=>h.begin.compare(_.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new X86Writer(t,{pc:e}),f=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),v=new X86Relocator(h.begin,p),E;for(;(E=v.readOne())!==0;){let b=v.input,{mnemonic:A}=b,P=b.address.toString();l.has(P)&&p.putLabel(P);let B=!0;switch(A){case"jmp":p.putJmpNearLabel(Oe(b.operands[0])),B=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(A,Oe(b.operands[0]),"no-hint"),B=!1;break;case"mov":{let[R,j]=b.operands;if(R.type==="mem"&&j.type==="imm"){let w=R.value,M=w.disp;if(M===o&&j.value.valueOf()===0){if(g=w.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),k===4)p.putAndRegU32("esp",4294967280);else{let $=g!=="rdi"?"rdi":"rsi";p.putMovRegU64($,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",$)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),f=!0,B=!1}else i.has(M)&&w.base===g&&(B=!1)}break}case"call":{let R=b.operands[0];R.type==="mem"&&R.value.disp===wr&&(k===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),f=!0,B=!1);break}}if(B?v.writeAll():v.skipOne(),E===_)break}v.dispose()}),p.dispose(),f||Ui(),new NativeFunction(e,"void",["pointer"],ue)}function Gg(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let v=d.shift();if(Object.values(a).some(({begin:M,end:$})=>v.compare(M)>=0&&v.compare($)<0))continue;let b=v.and(c),A=b.toString(),P=v.and(1),B={begin:b},R=null,j=!1,w=0;do{if(v.equals(r)){j=!0;break}let M=Instruction.parse(v),{mnemonic:$}=M;R=M;let J=v.and(c).toString(),H=a[J];if(H!==void 0){delete a[H.begin.toString()],a[A]=H,H.begin=B.begin,B=null;break}let Z=w===0,G=null;switch($){case"b":G=ptr(M.operands[0].value),j=Z;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":G=ptr(M.operands[0].value);break;case"cbz":case"cbnz":G=ptr(M.operands[1].value);break;case"pop.w":Z&&(j=M.operands.filter(Q=>Q.value==="pc").length===1);break}switch($){case"it":w=1;break;case"itt":w=2;break;case"ittt":w=3;break;case"itttt":w=4;break;default:w>0&&w--;break}G!==null&&(l.add(G.toString()),d.push(G.or(P)),d.sort((Q,ve)=>Q.compare(ve))),v=M.next}while(!j);B!==null&&(B.end=R.address.add(R.size),a[A]=B)}let u=Object.keys(a).map(v=>a[v]);u.sort((v,E)=>v.begin.compare(E.begin));let p=a[n.and(c).toString()];u.splice(u.indexOf(p),1),u.unshift(p);let f=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return u.forEach(v=>{let E=new ThumbRelocator(v.begin,f),b=v.begin,A=v.end,P=0;do{if(E.readOne()===0)throw new Error("Unexpected end of block");let R=E.input;b=R.address,P=R.size;let{mnemonic:j}=R,w=b.toString();l.has(w)&&f.putLabel(w);let M=!0;switch(j){case"b":f.putBLabel(Oe(R.operands[0])),M=!1;break;case"beq.w":f.putBCondLabelWide("eq",Oe(R.operands[0])),M=!1;break;case"bne.w":f.putBCondLabelWide("ne",Oe(R.operands[0])),M=!1;break;case"beq":case"bne":case"bgt":f.putBCondLabelWide(j.substr(1),Oe(R.operands[0])),M=!1;break;case"cbz":{let $=R.operands;f.putCbzRegLabel($[0].value,Oe($[1])),M=!1;break}case"cbnz":{let $=R.operands;f.putCbnzRegLabel($[0].value,Oe($[1])),M=!1;break}case"str":case"str.w":{let $=R.operands[1].value,L=$.disp;if(L===o){h=$.base;let J=h!=="r4"?"r4":"r5",H=["r0","r1","r2","r3",J,"r9","r12","lr"];f.putPushRegs(H),f.putMrsRegReg(J,"apsr-nzcvq"),f.putCallAddressWithArguments(s,[h]),f.putMsrRegReg("apsr-nzcvq",J),f.putPopRegs(H),g=!0,M=!1}else i.has(L)&&$.base===h&&(M=!1);break}case"ldr":{let[$,L]=R.operands;if(L.type==="mem"){let J=L.value;J.base[0]==="r"&&J.disp===wr&&(_=$.value)}break}case"blx":R.operands[0].value===_&&(f.putLdrRegRegOffset("r0","r0",4),f.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,M=!1);break}M?E.writeAll():E.skipOne()}while(!b.add(P).equals(A));E.dispose()}),f.dispose(),g||Ui(),new NativeFunction(e.or(1),"void",["pointer"],ue)}function Hg(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let v=c.shift();if(Object.values(a).some(({begin:R,end:j})=>v.compare(R)>=0&&v.compare(j)<0))continue;let b=v.toString(),A={begin:v},P=null,B=!1;do{if(v.equals(r)){B=!0;break}let R;try{R=Instruction.parse(v)}catch(M){if(v.readU32()===0){B=!0;break}else throw M}P=R;let j=a[R.address.toString()];if(j!==void 0){delete a[j.begin.toString()],a[b]=j,j.begin=A.begin,A=null;break}let w=null;switch(R.mnemonic){case"b":w=ptr(R.operands[0].value),B=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":w=ptr(R.operands[0].value);break;case"cbz":case"cbnz":w=ptr(R.operands[1].value);break;case"tbz":case"tbnz":w=ptr(R.operands[2].value);break;case"ret":B=!0;break}w!==null&&(l.add(w.toString()),c.push(w),c.sort((M,$)=>M.compare($))),v=R.next}while(!B);A!==null&&(A.end=P.address.add(P.size),a[b]=A)}let d=Object.keys(a).map(v=>a[v]);d.sort((v,E)=>v.begin.compare(E.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let f=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(v=>{let E=v.end.sub(v.begin).toInt32(),b=new Arm64Relocator(v.begin,p),A;for(;(A=b.readOne())!==0;){let P=b.input,{mnemonic:B}=P,R=P.address.toString();l.has(R)&&p.putLabel(R);let j=!0;switch(B){case"b":p.putBLabel(Oe(P.operands[0])),j=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(B.substr(2),Oe(P.operands[0])),j=!1;break;case"cbz":{let w=P.operands;p.putCbzRegLabel(w[0].value,Oe(w[1])),j=!1;break}case"cbnz":{let w=P.operands;p.putCbnzRegLabel(w[0].value,Oe(w[1])),j=!1;break}case"tbz":{let w=P.operands;p.putTbzRegImmLabel(w[0].value,w[1].value.valueOf(),Oe(w[2])),j=!1;break}case"tbnz":{let w=P.operands;p.putTbnzRegImmLabel(w[0].value,w[1].value.valueOf(),Oe(w[2])),j=!1;break}case"str":{let w=P.operands,M=w[0].value,$=w[1].value,L=$.disp;M==="xzr"&&L===o?(h=$.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",h),p.putBlImm(f),p.putPopRegReg("x0","lr"),g=!0,j=!1):i.has(L)&&$.base===h&&(j=!1);break}case"ldr":{let w=P.operands,M=w[1].value;M.base[0]==="x"&&M.disp===wr&&(_=w[0].value);break}case"blr":P.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,j=!1);break}if(j?b.writeAll():b.skipOne(),A===E)break}b.dispose()}),p.dispose(),g||Ui(),new NativeFunction(e,"void",["pointer"],ue)}function Ui(){throw new Error("Unable to parse ART internals; please file a bug")}function Wg(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,we.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Oe(t){return ptr(t.value).toString()}function qg(t,e){return new NativeFunction(t,"pointer",e,ue)}function Zg(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),ue);return function(){let r=Memory.alloc(k);return n(r,...arguments),r.readPointer()}}function mr(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Wt(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=Wt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),ue),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),ue);return r.impl=t,r}}}var br=class{constructor(){this.handle=Memory.alloc(Tn)}dispose(){let[e,n]=this._getData();n||X().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*k).readPointer(),n]}},Si=class{$delete(){this.dispose(),X().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(k),this._storage=e.add(2*k),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){X().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},Ln=class t extends Si{static $new(){let e=new t(X().$new(Eh));return e.init(),e}constructor(e){super(e,k)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(k);return e}},Kg=0,Tl=k,Ll=Tl+4,Qg=-1,Er=class t{$delete(){this.dispose(),X().$delete(this)}constructor(e){this.handle=e,this._link=e.add(Kg),this._numberOfReferences=e.add(Tl)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},Pl=t_(Ll),Ml=Pl+k,Yg=Ml+k,Pn=class t extends Er{static $new(e,n){let r=new t(X().$new(Yg));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(Pl),this._currentScope=e.add(Ml);let o=(64-k-4-4)/4;this._scopeLayout=Cn.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(qt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),Qg),this.self=e,this.currentScope=Cn.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new Cn(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},Cn=class t extends Er{static $new(e){let n=new t(X().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=Ll,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},Xg={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function Di(t,e){return(Xg[Process.arch]||e_)(t,e)}function e_(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function t_(t){let e=t%k;return e!==0?t+k-e:t}var Gi={};Fa(Gi,{deoptimizeEverything:()=>x_,ensureClassInitialized:()=>zi,getApi:()=>qe,makeMethodMangler:()=>Vi});var n_=4,{pointerSize:Y}=Process,r_=256,o_=65536,i_=131072,s_=33554432,a_=67108864,l_=134217728,It={exceptions:"propagate"},Fl=Ie(E_),c_=Ie(S_),d_=Ie(v_),Bi=null,$i=!1,xr=new Map,Rn=new Map;function qe(){return Bi===null&&(Bi=u_()),Bi}function u_(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],It);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],It),d=0;this["Method::clear_code"]=function(u){c(u,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],It);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],It);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,u,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],It)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},u=l.variables||{},p=new Set(l.optionals||[]),f=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},f);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let v=d[h];typeof v=="function"?v.call(n,_.address):n[v[0]]=new NativeFunction(_.address,v[1],v[2],It)}else p.has(h)||o.push(h)}),Object.keys(u).forEach(function(h){let _=g[h];_!==void 0?u[h].call(n,_.address):p.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(Y),s=Memory.alloc(n_);if(Ce("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,u]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,u,It)}return n.jvmti=f_(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=m_(n)),n}function f_(t){let e=new tt(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(ar.v1_0);if(r===null)throw new Error("JVMTI not available");n=new it(r,e);let o=Memory.alloc(8);o.writeU64(lr.canTagObjects);let i=n.addCapabilities(o);Ce("getEnvJvmti::AddCapabilities",i)}),n}var p_={x64:h_};function m_(t){let e=null,n=p_[Process.arch];if(n!==void 0){let o=new tt(t).perform(i=>i.handle.readPointer().add(6*Y).readPointer());e=st(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function h_(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function zi(t,e){}var Ji=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=Rn.get(s);a!==void 0&&(Rn.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,xr.set(s,this),Ol(o)}revert(e){let{key:n}=this;xr.delete(n),Rn.set(n,this),Ol(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(Y);return c.writePointer(this.method),this.resolved=c,c}};function Ol(t){$i||($i=!0,Script.nextTick(g_,t))}function g_(t){let e=new Map(xr),n=new Map(Rn);xr.clear(),Rn.clear(),$i=!1,t.perform(r=>{let o=qe(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;Ul(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:u,newMethod:p}=a;c===null?(a.originalMethod=Dl(l),a.newMethod=y_(l,d,i),Rl(a.newMethod,u,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){b_(l);let u=l.oldMethod;u.oldMethod=d,Rl(u,c,i),s=!0}})}),s&&__(r.handle)})}function __(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=qe();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||Ul(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function Ul(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=d_(),c=Memory.dup(o,i),d=Memory.alloc(Y*25);d.writePointer(c);let u=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(u);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let f=null;n!==void 0&&(f=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(f)),r(d)}function v_(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=qe(),c=t.add(2*Y),d=15*Y,u=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),f,g,h;for(let _=0;_!==d;_+=Y){let v=u.add(_),E=v.readPointer();o!==void 0&&E.equals(o)||s!==void 0&&E.equals(s)||a!==void 0&&E.equals(a)?v.writePointer(p):E.equals(e)?f=_:E.equals(n)?(g=_,v.writePointer(i)):E.equals(r)&&(h=_,v.writePointer(p))}return{execute:l,emptyCallback:p,vtable:u,vtableSize:d,doItOffset:f,prologueOffset:g,epilogueOffset:h}}function Vi(t){return new Ji(t)}function Rl(t,e,n){let{method:r,oldMethod:o}=t,i=qe();t.methodsArray.add(t.methodIndex*Y).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*Y).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|o_|i_)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*Y),u=Memory.alloc(Y);u.writePointer(i.doKlass),d.writePointer(u),d.add(Y).writePointer(n),d.add(2*Y).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let f=i["ClassLoaderDataGraph::clean_deallocate_lists"];f!==void 0&&f(0)}function y_(t,e,n){let r=qe(),o=Dl(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|r_|s_|a_|l_)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*Y);s.writePointer(o.method),s.add(Y).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function Dl(t){let e=Fl(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*Y,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=jl(i,o,r),a=jl(t,n,r);return s.oldMethod=a,s}function jl(t,e,n){let r=qe(),o=Fl(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),u=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),f=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=f.add(o.constantPool.instanceKlassOffset).readPointer(),_=f.add(o.constantPool.cacheOffset).readPointer(),v=c_(),E=h.add(v.methodsOffset).readPointer(),b=E.readS32(),A=E.add(Y),P=e.add(o.constMethod.methodIdnumOffset).readU16(),B=t.add(o.method.vtableIndexOffset),R=B.readS32(),j=h.add(v.vtableOffset),w=h.add(v.oopMapCacheOffset).readPointer(),M=r.version>=10?h.add(v.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:h,methodsArray:A,methodsCount:b,methodIndex:P,vtableIndex:R,vtableIndexPtr:B,vtable:j,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:u,signatureHandler:p,memberNames:M,cache:_,oopMapCache:w}}function b_(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function E_(){let t=qe(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*Y,i=Y,s=2*Y,a=3*Y,l=4*Y,c=n==="method:early"?Y:0,d=l+c,u=d+4,p=u+4+8,f=p+Y,g=c!==0?l:f,h=o-2*Y,_=o-Y,v=8,E=v+Y,b=E+Y,A=n==="const-method"?Y:0,P=b+A,B=P+14,R=2*Y,j=3*Y;return{getAdapterPointer:A!==0?function(M,$){return $.add(b)}:function(M,$){return M.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:u,i2iEntryOffset:p,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:v,stackmapDataOffset:E,sizeOffset:P,methodIdnumOffset:B},constantPool:{cacheOffset:R,instanceKlassOffset:j}}}var w_={x64:N_};function S_(){let{version:t,createNewDefaultVtableIndices:e}=qe(),n=w_[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=st(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*Y,s=r-17*Y,a=r-o*Y;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function N_(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function x_(t,e){}var Bl=X;try{Mn()}catch{Bl=qe}var q=Bl;var k_=`#include <json-glib/json-glib.h>
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
`,A_=/(.+)!([^/]+)\/?([isu]+)?/,Ve=null,Jl=null,Ct=class t{static build(e,n){return $l(n),Jl(e,n,r=>new t(Ve.new(e,r,n)))}static enumerateMethods(e,n,r){$l(r);let o=e.match(A_);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let u;if(n.jvmti!==null){let p=Ve.enumerateMethodsJvm(i,s,Kt(a),Kt(l),Kt(c),r);try{u=JSON.parse(p.readUtf8String()).map(f=>{let g=ptr(f.loader);return f.loader=g.isNull()?null:g,f})}finally{Ve.dealloc(p)}}else ze(r.vm,r,p=>{let f=Ve.enumerateMethodsArt(i,s,Kt(a),Kt(l),Kt(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;u=JSON.parse(f.readUtf8String()).map(_=>{let v=_.loader;return _.loader=v!==0?g(h,p,ptr(v)):null,_})}finally{Ve.dealloc(f)}});return u}constructor(e){this.handle=e}has(e){return Ve.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Ve.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Ve.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Ve.dealloc(e)}}};function $l(t){Ve===null&&(Ve=I_(t),Jl=C_(Ve,t.vm))}function I_(t){let e=q(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),u=d.add(o),p=u.add(i),{getDeclaredMethods:f,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),v=p;[n!==null?n:NULL,f,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(R=>{v=v.writePointer(R).add(r)});let E=p.add(s),{vm:b}=t;if(e.flavor==="art"){let R;if(n!==null)R=[0,0,0,0];else{let $=Ai(b).offset;R=[$.ifields,$.methods,$.sfields,$.copiedMethodsOffset]}let j=me(b),w=Sr(b),M=E;[1,...R,j.size,j.offset.accessFlags,w.size,w.offset.accessFlags,4294967295].forEach($=>{M=M.writeUInt($).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach(($,L)=>{$===void 0&&($=NULL),M=M.writePointer($).add(r)})}let A=new CModule(k_,{lock:d,models:u,java_api:p,art_api:E}),P={exceptions:"propagate"},B={exceptions:"propagate",scheduling:"exclusive"};return{handle:A,new:new NativeFunction(A.model_new,"pointer",["pointer","pointer","pointer"],P),has:new NativeFunction(A.model_has,"bool",["pointer","pointer"],B),find:new NativeFunction(A.model_find,"pointer",["pointer","pointer"],B),list:new NativeFunction(A.model_list,"pointer",["pointer"],B),enumerateMethodsArt:new NativeFunction(A.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],P),enumerateMethodsJvm:new NativeFunction(A.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],P),dealloc:new NativeFunction(A.dealloc,"void",["pointer"],B)}}function C_(t,e){let n=q();if(n.flavor!=="art")return T_;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return ze(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function T_(t,e,n){return n(NULL)}function Kt(t){return t?1:0}var jn=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var Fn=1,qi=256,zl=65536,L_=305419896,Vl=32,Gl=12,Hl=8,Wl=8,ql=4,Zl=4,Kl=12,P_=0,M_=1,O_=2,R_=3,j_=4,F_=5,U_=6,D_=4096,B_=4097,$_=4099,J_=8192,z_=8193,V_=8194,G_=8195,H_=8196,W_=8198,q_=24,Z_=28,K_=2,Q_=24,Ql=m.from([3,0,7,14,0]),Hi="Ldalvik/annotation/Throws;",Y_=m.from([0]);function X_(t){let e=new Zi,n=Object.assign({},t);return e.addClass(n),e.build()}var Zi=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=nv(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:u,strings:p}=e,f=0,g=0,h=8,_=12,v=20,E=112;f+=E;let b=f,A=p.length*Zl;f+=A;let P=f,B=u.length*ql;f+=B;let R=f,j=s.length*Gl;f+=j;let w=f,M=o.length*Hl;f+=M;let $=f,L=i.length*Wl;f+=L;let J=f,H=n.length*Vl;f+=H;let Z=f,G=c.map(U=>{let z=f;return U.offset=z,f+=4+U.items.length*4,z}),Q=n.reduce((U,z)=>(z.classData.constructorMethods.forEach(ae=>{let[,de,le]=ae;(de&qi)===0&&le>=0&&(ae.push(f),U.push({offset:f,superConstructor:le}),f+=Q_)}),U),[]);l.forEach(U=>{U.offset=f,f+=16+U.methods.length*8});let ve=r.map(U=>{f=Wi(f,4);let z=f;return U.offset=z,f+=4+2*U.types.length,z}),be=a.map(U=>{f=Wi(f,4);let z=f;return U.offset=z,f+=4+2*U.types.length,z}),ke=[],he=p.map(U=>{let z=f,K=m.from(Fe(U.length)),ae=m.from(U,"utf8"),de=m.concat([K,ae,Y_]);return ke.push(de),f+=de.length,z}),Se=Q.map(U=>{let z=f;return f+=Ql.length,z}),ge=d.map(U=>{let z=tv(U);return U.offset=f,f+=z.length,z}),Ee=n.map((U,z)=>{U.classData.offset=f;let K=ev(U);return f+=K.length,K}),Xe=0,En=0;f=Wi(f,4);let se=f,je=r.length+a.length,rt=4+(o.length>0?1:0)+2+c.length+Q.length+l.length+(je>0?1:0)+1+Se.length+d.length+n.length+1,Nt=4+rt*Kl;f+=Nt;let _t=f-Z,zt=f,F=m.alloc(zt);F.write(`dex
035`),F.writeUInt32LE(zt,32),F.writeUInt32LE(E,36),F.writeUInt32LE(L_,40),F.writeUInt32LE(Xe,44),F.writeUInt32LE(En,48),F.writeUInt32LE(se,52),F.writeUInt32LE(p.length,56),F.writeUInt32LE(b,60),F.writeUInt32LE(u.length,64),F.writeUInt32LE(P,68),F.writeUInt32LE(s.length,72),F.writeUInt32LE(R,76),F.writeUInt32LE(o.length,80),F.writeUInt32LE(o.length>0?w:0,84),F.writeUInt32LE(i.length,88),F.writeUInt32LE($,92),F.writeUInt32LE(n.length,96),F.writeUInt32LE(J,100),F.writeUInt32LE(_t,104),F.writeUInt32LE(Z,108),he.forEach((U,z)=>{F.writeUInt32LE(U,b+z*Zl)}),u.forEach((U,z)=>{F.writeUInt32LE(U,P+z*ql)}),s.forEach((U,z)=>{let[K,ae,de]=U,le=R+z*Gl;F.writeUInt32LE(K,le),F.writeUInt32LE(ae,le+4),F.writeUInt32LE(de!==null?de.offset:0,le+8)}),o.forEach((U,z)=>{let[K,ae,de]=U,le=w+z*Hl;F.writeUInt16LE(K,le),F.writeUInt16LE(ae,le+2),F.writeUInt32LE(de,le+4)}),i.forEach((U,z)=>{let[K,ae,de]=U,le=$+z*Wl;F.writeUInt16LE(K,le),F.writeUInt16LE(ae,le+2),F.writeUInt32LE(de,le+4)}),n.forEach((U,z)=>{let{interfaces:K,annotationsDirectory:ae}=U,de=K!==null?K.offset:0,le=ae!==null?ae.offset:0,wn=0,$e=J+z*Vl;F.writeUInt32LE(U.index,$e),F.writeUInt32LE(U.accessFlags,$e+4),F.writeUInt32LE(U.superClassIndex,$e+8),F.writeUInt32LE(de,$e+12),F.writeUInt32LE(U.sourceFileIndex,$e+16),F.writeUInt32LE(le,$e+20),F.writeUInt32LE(U.classData.offset,$e+24),F.writeUInt32LE(wn,$e+28)}),c.forEach((U,z)=>{let{items:K}=U,ae=G[z];F.writeUInt32LE(K.length,ae),K.forEach((de,le)=>{F.writeUInt32LE(de.offset,ae+4+le*4)})}),Q.forEach((U,z)=>{let{offset:K,superConstructor:ae}=U,de=1,le=1,wn=1,$e=0,ir=4;F.writeUInt16LE(de,K),F.writeUInt16LE(le,K+2),F.writeUInt16LE(wn,K+4),F.writeUInt16LE($e,K+6),F.writeUInt32LE(Se[z],K+8),F.writeUInt32LE(ir,K+12),F.writeUInt16LE(4208,K+16),F.writeUInt16LE(ae,K+18),F.writeUInt16LE(0,K+20),F.writeUInt16LE(14,K+22)}),l.forEach(U=>{let z=U.offset,K=0,ae=0,de=U.methods.length,le=0;F.writeUInt32LE(K,z),F.writeUInt32LE(ae,z+4),F.writeUInt32LE(de,z+8),F.writeUInt32LE(le,z+12),U.methods.forEach((wn,$e)=>{let ir=z+16+$e*8,[Pp,Mp]=wn;F.writeUInt32LE(Pp,ir),F.writeUInt32LE(Mp.offset,ir+4)})}),r.forEach((U,z)=>{let K=ve[z];F.writeUInt32LE(U.types.length,K),U.types.forEach((ae,de)=>{F.writeUInt16LE(ae,K+4+de*2)})}),a.forEach((U,z)=>{let K=be[z];F.writeUInt32LE(U.types.length,K),U.types.forEach((ae,de)=>{F.writeUInt16LE(ae,K+4+de*2)})}),ke.forEach((U,z)=>{U.copy(F,he[z])}),Se.forEach(U=>{Ql.copy(F,U)}),ge.forEach((U,z)=>{U.copy(F,d[z].offset)}),Ee.forEach((U,z)=>{U.copy(F,n[z].classData.offset)}),F.writeUInt32LE(rt,se);let Ae=[[P_,1,g],[M_,p.length,b],[O_,u.length,P],[R_,s.length,R]];o.length>0&&Ae.push([j_,o.length,w]),Ae.push([F_,i.length,$]),Ae.push([U_,n.length,J]),c.forEach((U,z)=>{Ae.push([$_,U.items.length,G[z]])}),Q.forEach(U=>{Ae.push([z_,1,U.offset])}),l.forEach(U=>{Ae.push([W_,1,U.offset])}),je>0&&Ae.push([B_,je,ve.concat(be)[0]]),Ae.push([V_,p.length,he[0]]),Se.forEach(U=>{Ae.push([G_,1,U])}),d.forEach(U=>{Ae.push([H_,1,U.offset])}),n.forEach(U=>{Ae.push([J_,1,U.classData.offset])}),Ae.push([D_,1,se]),Ae.forEach((U,z)=>{let[K,ae,de]=U,le=se+4+z*Kl;F.writeUInt16LE(K,le),F.writeUInt32LE(ae,le+4),F.writeUInt32LE(de,le+8)});let ja=new Checksum("sha1");return ja.update(F.slice(_+v)),m.from(ja.getDigest()).copy(F,_),F.writeUInt32LE(lv(F,_),h),F}};function ev(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(Fe(e.length)).concat(Fe(n.length)).concat(Fe(r.length)).concat(e.reduce((i,[s,a])=>i.concat(Fe(s)).concat(Fe(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(Fe(s)).concat(Fe(a)).concat(Fe(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(Fe(s)).concat(Fe(a)).concat([0]),[])))}function tv(t){let{thrownTypes:e}=t;return m.from([K_].concat(Fe(t.type)).concat([1]).concat(Fe(t.value)).concat([Z_,e.length]).concat(e.reduce((n,r)=>(n.push(q_,r),n),[])))}function nv(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(L=>{let{name:J,superClass:H,sourceFileName:Z}=L;e.add("this"),e.add(J),n.add(J),e.add(H),n.add(H),e.add(Z),L.interfaces.forEach(G=>{e.add(G),n.add(G)}),L.fields.forEach(G=>{let[Q,ve]=G;e.add(Q),e.add(ve),n.add(ve),o.push([L.name,ve,Q])}),L.methods.some(([G])=>G==="<init>")||(L.methods.unshift(["<init>","V",[]]),a.add(J)),L.methods.forEach(G=>{let[Q,ve,be,ke=[],he]=G;e.add(Q);let Se=c(ve,be),ge=null;if(ke.length>0){let Ee=ke.slice();Ee.sort(),ge=Ee.join("|");let Xe=s[ge];Xe===void 0&&(Xe={id:ge,types:Ee},s[ge]=Xe),e.add(Hi),n.add(Hi),ke.forEach(En=>{e.add(En),n.add(En)}),e.add("value")}if(i.push([L.name,Se,Q,ge,he]),Q==="<init>"){l.add(J+"|"+Se);let Ee=H+"|"+Se;a.has(J)&&!l.has(Ee)&&(i.push([H,Se,Q,null,0]),l.add(Ee))}})});function c(L,J){let H=[L].concat(J),Z=H.join("|");if(r[Z]!==void 0)return Z;e.add(L),n.add(L),J.forEach(Q=>{e.add(Q),n.add(Q)});let G=H.map(av).join("");return e.add(G),r[Z]=[Z,G,L,J],Z}let d=Array.from(e);d.sort();let u=d.reduce((L,J,H)=>(L[J]=H,L),{}),p=Array.from(n).map(L=>u[L]);p.sort(Yl);let f=p.reduce((L,J,H)=>(L[d[J]]=H,L),{}),g=Object.keys(r).map(L=>r[L]);g.sort(ov);let h={},_=g.map(L=>{let[,J,H,Z]=L,G;if(Z.length>0){let Q=Z.join("|");G=h[Q],G===void 0&&(G={types:Z.map(ve=>f[ve]),offset:-1},h[Q]=G)}else G=null;return[u[J],f[H],G]}),v=g.reduce((L,J,H)=>{let[Z]=J;return L[Z]=H,L},{}),E=Object.keys(h).map(L=>h[L]),b=o.map(L=>{let[J,H,Z]=L;return[f[J],f[H],u[Z]]});b.sort(iv);let A=i.map(L=>{let[J,H,Z,G,Q]=L;return[f[J],v[H],u[Z],G,Q]});A.sort(sv);let P=Object.keys(s).map(L=>s[L]).map(L=>({id:L.id,type:f[Hi],value:u.value,thrownTypes:L.types.map(J=>f[J]),offset:-1})),B=P.map(L=>({id:L.id,items:[L],offset:-1})),R=B.reduce((L,J,H)=>(L[J.id]=H,L),{}),j={},w=[],M=t.map(L=>{let J=f[L.name],H=Fn,Z=f[L.superClass],G,Q=L.interfaces.map(se=>f[se]);if(Q.length>0){Q.sort(Yl);let se=Q.join("|");G=j[se],G===void 0&&(G={types:Q,offset:-1},j[se]=G)}else G=null;let ve=u[L.sourceFileName],be=A.reduce((se,je,rt)=>{let[Nt,_t,zt,F,Ae]=je;return Nt===J&&se.push([rt,zt,F,_t,Ae]),se},[]),ke=null,he=be.filter(([,,se])=>se!==null).map(([se,,je])=>[se,B[R[je]]]);he.length>0&&(ke={methods:he,offset:-1},w.push(ke));let Se=b.reduce((se,je,rt)=>{let[Nt]=je;return Nt===J&&se.push([rt>0?1:0,Fn]),se},[]),ge=u["<init>"],Ee=be.filter(([,se])=>se===ge).map(([se,,,je])=>{if(a.has(L.name)){let rt=-1,Nt=A.length;for(let _t=0;_t!==Nt;_t++){let[zt,F,Ae]=A[_t];if(zt===Z&&Ae===ge&&F===je){rt=_t;break}}return[se,Fn|zl,rt]}else return[se,Fn|zl|qi,-1]}),Xe=rv(be.filter(([,se])=>se!==ge).map(([se,,,,je])=>[se,je|Fn|qi]));return{index:J,accessFlags:H,superClassIndex:Z,interfaces:G,sourceFileIndex:ve,annotationsDirectory:ke,classData:{instanceFields:Se,constructorMethods:Ee,virtualMethods:Xe,offset:-1}}}),$=Object.keys(j).map(L=>j[L]);return{classes:M,interfaces:$,fields:b,methods:A,protos:_,parameters:E,annotationDirectories:w,annotationSets:B,throwsAnnotations:P,types:p,strings:d}}function rv(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function Yl(t,e){return t-e}function ov(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function iv(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function sv(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function av(t){let e=t[0];return e==="L"||e==="["?"L":t}function Fe(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function Wi(t,e){let n=t%e;return n===0?t:t+e-n}function lv(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var Xl=X_;var cv=1,Ki=null,ec=null;function tc(t){Ki=t}function Qi(t,e,n){let r=Qt(t);return r===null&&(t.indexOf("[")===0?r=Yi(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=uv(t,e,n))),Object.assign({className:t},r)}var nc={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:Ge,toJni:Ge,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:Ge,toJni:Ge,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:Ge,toJni:Ge,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:Ge,toJni:Ge,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:Ge,toJni:Ge,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:Ge,toJni:Ge,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},dv=new Set(Object.values(nc).map(t=>t.name));function Qt(t){let e=nc[t];return e!==void 0?e:null}function uv(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=fv(n):o=pv(t,e,n),r[t]=o),o}function fv(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function pv(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:Tt(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,u){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),u)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var mv=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=hv("["+e,n),t),{});function hv(t,e){let n=y.prototype,r=bv(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return yv(i,e)},fromJni(i,s,a){return _v(i,o,s,a)},toJni(i,s){return vv(i,o,s)}}}function Yi(t,e,n){let r=mv[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=Qi(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");dv.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(u){return i.isCompatible(u)})},fromJni(d,u,p){if(d.isNull())return null;let f=[],g=u.getArrayLength(d);for(let h=0;h!==g;h++){let _=u.getObjectArrayElement(d,h);try{f.push(i.fromJni(_,u))}finally{u.deleteLocalRef(_)}}try{f.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),f.$w=n.cast(d,n.use(c),p)}return f.$dispose=gv,f},toJni(d,u){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let f=d.length,h=n.use(o).$borrowClassHandle(u);try{let _=u.newObjectArray(f,h.value,NULL);u.throwIfExceptionPending();for(let v=0;v!==f;v++){let E=i.toJni(d[v],u);try{u.setObjectArrayElement(_,v,E)}finally{i.type==="pointer"&&u.getObjectRefType(E)===cv&&u.deleteLocalRef(E)}u.throwIfExceptionPending()}return _}finally{h.unref(u)}}}}function gv(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function _v(t,e,n,r){if(t.isNull())return null;let o=Qt(e.typeName),i=n.getArrayLength(t);return new kr(t,e,o,i,n,r)}function vv(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=Qt(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let u=0;u!==o;u++)l(d.add(u*a),c(t[u]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function yv(t,e){if(t===null)return!0;if(t instanceof kr)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=Qt(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function kr(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,ec)}ec={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(kr.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new kr(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=Ki.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=Ki.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function Tt(t){return"L"+t.replace(/\./g,"/")+";"}function bv(t){return t.charAt(0).toUpperCase()+t.slice(1)}function Ge(t){return t}var Ev=4,{ensureClassInitialized:rc,makeMethodMangler:cc}=Zt,wv=8,ts=1,Dn=2,at=3,Xi=1,ns=2,Ar=1,dc=2,oc=Symbol("PENDING_USE"),ic="/data/local/tmp",{getCurrentThreadId:Cr,pointerSize:Un}=Process,Te={state:"empty",factories:[],loaders:null,Integer:null},ee=null,pe=null,uc=null,fc=null,pc=null,mc=null,hc=null,sc=null,es=null,Xt=new Map,yt=class t{static _initialize(e,n){ee=e,pe=n,uc=n.flavor==="art",n.flavor==="jvm"&&(rc=zi,cc=Vi)}static _disposeAll(e){Te.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=Jv(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,is(i,e),i}constructor(){this.cacheDir=ic,this.codeCacheDir=ic+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new jn(10,Nv),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Te.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),On(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Te.state==="ready"&&this===Te.factories[0]&&is(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?kv(e,s,i):xv(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===oc;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=oc),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=Sv(),i=Object.create(as.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;rc(r,l),i.$l=Ct.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,Ar,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,Ar,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=Qt(e);o!==null&&(e=o.name);let i=Yi("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],u=[],p={name:Tt(a),sourceFileName:Vv(a),superClass:Tt(c.$n),interfaces:l.map(w=>Tt(w.$n)),fields:d,methods:u},f=l.slice();l.forEach(w=>{Array.prototype.slice.call(w.class.getInterfaces()).forEach(M=>{let $=this.cast(M,o).getCanonicalName();f.push(this.use($))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(w=>{let M=this._getType(g[w]);d.push([w,M.name])});let h={},_={};f.forEach(w=>{let M=w.$borrowClassHandle(n);r.push(M);let $=M.value;w.$ownMembers.filter(L=>w[L].overloads!==void 0).forEach(L=>{let J=w[L],H=J.overloads,Z=H.map(G=>ac(L,G.returnType,G.argumentTypes));h[L]=[J,Z,$],H.forEach((G,Q)=>{let ve=Z[Q];_[ve]=[G,$]})})});let v=e.methods||{},b=Object.keys(v).reduce((w,M)=>{let $=v[M],L=M==="$init"?"<init>":M;return $ instanceof Array?w.push(...$.map(J=>[L,J])):w.push([L,$]),w},[]),A=[];b.forEach(([w,M])=>{let $=at,L,J,H=[],Z;if(typeof M=="function"){let be=h[w];if(be!==void 0&&Array.isArray(be)){let[ke,he,Se]=be;if(he.length>1)throw new Error(`More than one overload matching '${w}': signature must be specified`);delete _[he[0]];let ge=ke.overloads[0];$=ge.type,L=ge.returnType,J=ge.argumentTypes,Z=M;let Ee=n.toReflectedMethod(Se,ge.handle,0),Xe=s(n.handle,Ee,i.getGenericExceptionTypes);H=ss(n,Xe).map(Tt),n.deleteLocalRef(Xe),n.deleteLocalRef(Ee)}else L=this._getType("void"),J=[],Z=M}else{if(M.isStatic&&($=Dn),L=this._getType(M.returnType||"void"),J=(M.argumentTypes||[]).map(he=>this._getType(he)),Z=M.implementation,typeof Z!="function")throw new Error("Expected a function implementation for method: "+w);let be=ac(w,L,J),ke=_[be];if(ke!==void 0){let[he,Se]=ke;delete _[be],$=he.type,L=he.returnType,J=he.argumentTypes;let ge=n.toReflectedMethod(Se,he.handle,0),Ee=s(n.handle,ge,i.getGenericExceptionTypes);H=ss(n,Ee).map(Tt),n.deleteLocalRef(Ee),n.deleteLocalRef(ge)}}let G=L.name,Q=J.map(be=>be.name),ve="("+Q.join("")+")"+G;u.push([w,G,Q,H,$===Dn?wv:0]),A.push([w,ve,$,L,J,Z])});let P=Object.keys(_);if(P.length>0)throw new Error("Missing implementation for: "+P.join(", "));let B=Ir.fromBuffer(Xl(p),this);try{B.load()}finally{B.file.delete()}let R=this.use(e.name),j=b.length;if(j>0){let w=3*Un,M=Memory.alloc(j*w),$=[],L=[];A.forEach(([Z,G,Q,ve,be,ke],he)=>{let Se=Memory.allocUtf8String(Z),ge=Memory.allocUtf8String(G),Ee=gc(Z,R,Q,ve,be,ke);M.add(he*w).writePointer(Se),M.add(he*w+Un).writePointer(ge),M.add(he*w+2*Un).writePointer(Ee),L.push(Se,ge),$.push(Ee)});let J=R.$borrowClassHandle(n);r.push(J);let H=J.value;n.registerNatives(H,M,j),n.throwIfExceptionPending(),R.$nativeMethods=$}return R}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=pe;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=pe["art::gc::Heap::VisitObjects"]===void 0;if(i&&pe["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);ze(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=pe,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((v,E,b,A)=>(b.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let u=Memory.alloc(8);u.writeS64(c);let p=Memory.alloc(Ev),f=Memory.alloc(Un);i.getObjectsWithTags(1,u,p,f,NULL);let g=p.readS32(),h=f.readPointer(),_=[];for(let v=0;v!==g;v++)_.push(h.add(v*Un).readPointer());i.deallocate(h);try{for(let v of _){let E=this.cast(v,o);if(r.onMatch(E)==="stop")break}r.onComplete()}finally{_.forEach(v=>{n.deleteLocalRef(v)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=Pn.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=pe["art::JavaVMExt::DecodeGlobal"](pe.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=Ln.$new();pe["art::gc::Heap::GetInstances"](pe.artHeap,s,a,c,d);let u=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of u){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}o.onComplete()}finally{u.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=pe["art::JavaVMExt::AddGlobalRef"],l=pe.vm,c,d=i.$borrowClassHandle(n);try{c=pe["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let u=Di(c,p=>{s.push(a(l,r,p))});pe["art::gc::Heap::VisitObjects"](pe.artHeap,u,NULL);try{for(let p of s){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(pe.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let u=Memory.alloc(Process.pageSize);Memory.patchCode(u,16,p=>{let f=new X86Writer(p,{pc:u});f.putMovRegRegOffsetPtr("eax","esp",4),f.putMovRegRegOffsetPtr("edx","esp",8),f.putJmpAddress(l),f.flush()}),d=new NativeFunction(u,"pointer",["pointer","pointer"]),d._thunk=u}return pe.addLocalReference=d,ee.perform(u=>{i(this,u)}),"stop"},onError(l){},onComplete(){pe.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=Zt,c=a.handle.add(l).readPointer(),d,u=o.$borrowClassHandle(a);try{d=pe.dvmDecodeIndirectRef(c,u.value)}finally{u.unref(a)}let p=d.toMatchPattern(),f=pe.dvmHeapSourceGetBase(),h=pe.dvmHeapSourceGetLimit().sub(f).toInt32();Memory.scan(f,h,p,{onMatch:(_,v)=>{pe.dvmIsValidObject(_)&&ee.perform(E=>{let b=E.handle.add(l).readPointer(),A,P=pe.addLocalReference(b,_);try{A=s.cast(P,o)}finally{E.deleteLocalRef(P)}if(r.onMatch(A)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new Ir(e,null,this)}_getType(e,n=!0){return Qi(e,n,this)}};function Sv(){return function(t,e,n,r){return as.call(this,t,e,n,r)}}function as(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,fc)}fc={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(as.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,dc,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=Av(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=Iv(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new ls(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=Cv(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function ls(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}ls.prototype.ref=function(){return this.refs++,this};ls.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function Nv(t,e){t.unref(e)}function xv(t){let e=t.replace(/\./g,"/");return function(n){let r=Cr();vc(r);try{return n.findClass(e)}finally{yc(r)}}}function kv(t,e,n){return es===null&&(sc=n.vaMethod("pointer",["pointer"]),es=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=Cr();vc(i);try{let s=sc(r.handle,e.$h,es,o);return r.throwIfExceptionPending(),s}finally{yc(i),r.deleteLocalRef(o)}}}function Av(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function Iv(t,e,n){let{$n:r,$f:o}=e,i=zv(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],u=[],p=o._getType(r,!1),f=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let v,E,b=n.getObjectArrayElement(g,_);try{v=n.fromReflectedMethod(b),E=l(n.handle,b,a.getGenericParameterTypes)}finally{n.deleteLocalRef(b)}let A;try{A=ss(n,E).map(P=>o._getType(P))}finally{n.deleteLocalRef(E)}d.push(Yt(i,e,ts,v,p,A,n)),u.push(Yt(i,e,at,v,f,A,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let v=n.javaLangObject(),E=n.getMethodId(v,"<init>","()V");d.push(Yt(i,e,ts,E,p,[],n)),u.push(Yt(i,e,at,E,f,[],n))}}finally{n.deleteLocalRef(g)}if(u.length===0)throw new Error("no supported overloads");return{allocAndInit:rs(d),initOnly:rs(u)}}function Cv(t,e,n,r,o){return e.startsWith("m")?Tv(t,e,n,r,o):Dv(t,e,n,r,o)}function Tv(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let f=p[0]==="s"?Dn:at,g=ptr(p.substr(1)),h,_=[],v=o.toReflectedMethod(n,g,f===Dn?1:0);try{let E=!!c(o.handle,v,a.isVarArgs),b=l(o.handle,v,a.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(b))}finally{o.deleteLocalRef(b)}let A=l(o.handle,v,a.getParameterTypes);try{let P=o.getArrayLength(A);for(let B=0;B!==P;B++){let R=o.getObjectArrayElement(A,B),j;try{j=E&&B===P-1?o.getArrayTypeName(R):o.getTypeName(R)}finally{o.deleteLocalRef(R)}let w=i._getType(j);_.push(w)}}finally{o.deleteLocalRef(A)}}catch{return null}finally{o.deleteLocalRef(v)}return Yt(t,r,f,g,h,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&jv(d);let u=rs(d);return function(p){return u}}function rs(t){let e=Lv();return Object.setPrototypeOf(e,pc),e._o=t,e}function Lv(){let t=function(){return t.invoke(this,arguments)};return t}pc=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}os(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return Lt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return Lt(this),this._o[0].implementation},set(t){Lt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return Lt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return Lt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return Lt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return Lt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===at&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;os(this.methodName,this.overloads,"argument types do not match any of:")}}});function ac(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function Lt(t){let e=t._o;e.length>1&&os(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function os(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function Yt(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,u;return n===at?(d=s.vaMethod(l,c,a),u=s.nonvirtualVaMethod(l,c,a)):n===Dn?(d=s.staticVaMethod(l,c,a),u=d):(d=s.constructor(c,a),u=d),Pv([t,e,n,r,o,i,d,u])}function Pv(t){let e=Mv();return Object.setPrototypeOf(e,mc),e._p=t,e}function Mv(){let t=function(){return t.invoke(this,arguments)};return t}mc=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===ts)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,u=gc(i,s,a,c,d,t,this),p=cc(l);u._m=p,this._r=u,p.replace(u,a===at,d,ee,pe),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return Yt(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===at,c=e.length,d=2+c;n.pushLocalFrame(d);let u=null;try{let p;l?p=t.$getHandle():(u=t.$borrowClassHandle(n),p=u.value);let f,g=t.$t;a===void 0?f=r[3]:(f=a._m.resolveTarget(t,l,n,pe),uc&&a._c.has(Cr())&&(g=dc));let h=[n.handle,p,f];for(let E=0;E!==c;E++)h.push(s[E].toJni(e[E],n));let _;g===Ar?_=r[6]:(_=r[7],l&&h.splice(2,0,t.$copyClassHandle(n)));let v=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(v,n,!0)}finally{u!==null&&u.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function gc(t,e,n,r,o,i,s=null){let a=new Set,l=Ov([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function Ov(t){return function(){return Rv(arguments,t)}}function Rv(t,e){let n=new y(t[0],ee),[r,o,i,s,a,l,c,d]=e,u=[],p;if(i===at){let h=o.$C;p=new h(t[1],Ar,n,!1)}else p=o;let f=Cr();n.pushLocalFrame(3);let g=!0;ee.link(f,n);try{d.add(f);let h;c===null||!Xt.has(f)?h=l:h=c;let _=[],v=t.length-2;for(let A=0;A!==v;A++){let B=a[A].fromJni(t[2+A],n,!1);_.push(B),u.push(B)}let E=h.apply(p,_);if(!s.isCompatible(E))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let b=s.toJni(E,n);return s.type==="pointer"&&(b=n.popLocalFrame(b),g=!1,u.push(E)),b}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{ee.unlink(f),g&&n.popLocalFrame(NULL),d.delete(f),u.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function jv(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(Fv([e,n]))}function Fv(t){let e=Uv();return Object.setPrototypeOf(e,hc),e._p=t,e}function Uv(){return function(){return this}}hc=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function Dv(t,e,n,r,o){let i=e[2]==="s"?Xi:ns,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===Xi?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let u,p,f=d.type;return i===Xi?(u=o.getStaticField(f),p=o.setStaticField(f)):(u=o.getField(f),p=o.setField(f)),Bv([i,d,s,u,p])}function Bv(t){return function(e){return new _c([e].concat(t))}}function _c(t){this._p=t}Object.defineProperties(_c.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===ns){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===ns){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var Ir=class t{static fromBuffer(e,n){let r=lc(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),$v(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=lc(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function lc(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function $v(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function Jv(){switch(Te.state){case"empty":{Te.state="pending";let t=Te.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Te.loaders=e.$new(),Te.Integer=n;let r=t.loader;return r!==null&&is(t,r),Te.state="ready",Te}case"pending":do Thread.sleep(.05);while(Te.state==="pending");return Te;case"ready":return Te}}function is(t,e){let{factories:n,loaders:r,Integer:o}=Te,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function vc(t){let e=Xt.get(t);e===void 0&&(e=0),e++,Xt.set(t,e)}function yc(t){let e=Xt.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?Xt.delete(t):Xt.set(t,e)}function zv(t){return t.slice(t.lastIndexOf(".")+1)}function ss(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function Vv(t){let e=t.split(".");return e[e.length-1]+".java"}var Gv=4,bc=Process.pointerSize,cs=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=yt,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=q(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new tt(e);return this.vm=n,tc(n),yt._initialize(n,e),this.classFactory=new yt,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{yt._disposeAll(n),y.dispose(n)}),Script.nextTick(()=>{tt.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return Mn()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ce("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(Gv),a=Memory.alloc(bc);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let u=0;u!==l;u++)d.push(c.add(u*bc).readPointer());o.deallocate(c);try{for(let u of d){let p=i.getClassName(u);e.onMatch(p,u)}e.onComplete()}finally{d.forEach(u=>{i.deleteLocalRef(u)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;ze(n,o,a=>{let l=Ti(c=>{let d=i(s,a,c);try{let u=o.getClassName(d);e.onMatch(u,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;ze(r,i,u=>{let p=Li(f=>(l.push(c(d,u,f)),!0));Ci(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(u=>{let p=n.cast(u,a);e.onMatch(p)})}finally{l.forEach(u=>{i.deleteGlobalRef(u)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),u=l*i;for(let p=0;p<u;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let v=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(v)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return Ct.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&Ec(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){Ec(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(f,g){return i||(i=!0,wc(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[u])=>u-d).map(([d,u])=>u)[0];c.implementation=function(...d){let u=c.call(this,...d);return!i&&s==="early"&&(i=!0,wc(e,u),o._performPendingVmOps()),u}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return Mi(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return ji(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return Fi(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return Ri(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function Ec(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function wc(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var ds=new cs;Script.bindWeak(ds,()=>{ds._dispose()});var T=ds;var Nc=Memory.alloc(16),Sc=new Uint32Array(ArrayBuffer.wrap(Nc,16)),Hv=Process.pointerSize===8?2:1,Wv=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function ne(){return Wv(7,Nc),Sc[0]*1e9+Sc[Hv]}var us=new Set;function Ze(t){return us.has(t)?!1:(us.add(t),!0)}function He(t){us.delete(t)}function Tr(t){let e=Process.getCurrentThreadId(),n=Ze(e);try{return t()}finally{n&&He(e)}}var qv=256,Zv=524288,xc=null;function kc({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=q();if(xc??=Kv(e),!(!xc||(t.add(me(T.vm).offset.accessFlags).readU32()&(qv|Zv|n))!==n))throw new Error("another framework has hooked it already")}function Kv(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}var Ac="_ZN3art11interpreter6DoCallILb",Qv="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",Yv="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE",Xv=[{name:"_ZN3art2gc9collector17ConcurrentCopying29IssueDisableMarkingCheckpointEv",at:"onEnter"},{name:"_ZN3art2gc9collector17ConcurrentCopying24DisableMarkingCheckpoint3RunEPNS_6ThreadE",at:"onEnter"},{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12ReclaimPhaseEv",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}];function fs(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>Ac+n+Qv),...["0","1"].map(n=>Ac+n+Yv)].map(n=>q().find(n)).filter(n=>n!==null)}function ps(){return Xv.flatMap(t=>{let e=q().find(t.name);return e===null?[]:[{...t,address:e}]})}function Ic(){if(q().flavor==="art"){if(fs().length===0)throw new Error("this libart does not name interpreter::DoCall: interpreted calls would pass the hooks by");if(ps().length===0)throw new Error("this libart names no end of a collection: hooks would end the app")}}var Cc=65536,ey=`
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
`,ms=class{pairs=Memory.alloc(2*Cc*Process.pointerSize);count=Memory.alloc(4);module=new CModule(ey,{pairs:this.pairs,count:this.count});kept=[];constructor(){for(let{address:e,at:n}of ps())Interceptor.attach(e,{[n]:this.module.follow_all});Interceptor.flush()}add(e,n){let r=this.count.readS32();if(r===Cc)throw new Error("there are more hooks than copies can be followed");this.kept.push(n),this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1),Bn(e,n)}},Tc=null;function hs(){Tc??=new ms}function Pt(t,e){hs(),Tc.add(t,e)}function Bn(t,e){do e.writeU32(t.readU32());while(e.readU32()!==t.readU32());return e}function O(){return T.vm.getEnv()}var Lc=new Map;function Mc(t){let e=Lc.get(t);if(e===void 0){let n=O().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),Lc.set(t,e)}return e}function re(t){if(t.isNull())return"";let e=O(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function xe(t,e,n){let{handle:r}=T.use(e)[n].overload(),o=O(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function V(t,e,n){let r=T.cast(t,T.use(e));try{return n(r)}finally{r.$dispose()}}function Le(t,e){try{return e(t.$h)}finally{t.$dispose()}}function te(t,e){let n=lt(e);return!t.isNull()&&!n.isNull()&&O().isInstanceOf(t,n)}function lt(t){let e=Pc.get(t);if(e===void 0){try{e=$n(T.use(t))}catch{e=NULL}Pc.set(t,e)}return e}var Pc=new Map;function Oc(){T.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function ct(t){try{return T.use(t)!==null}catch{return!1}}function en(t,e,n){let r=O(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function $n(t){return Le(t.class,e=>O().newGlobalRef(e))}var tn=256,Rc=512,gs=1024;function Ue(t,e,n=T.classFactory){let r=n.use(t);if(e==="$init")return oy(t,$n(r));let o=new Map;for(let s=!1;r!==null;r=r.$s,s=!0){if(!r.$l.has(e))continue;let a=ty(r,e).map(l=>({...l,isInherited:s}));for(let[l,c]of Array.from(ny(a)))o.has(l)||o.set(l,c)}let i=Array.from(o.values()).flat();return i.length===0?null:i}function ty(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=$n(t);return n.slice(2).split(":").map(o=>ry(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function ny(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function _s(t){let e=$n(T.use(t)),n=O(),r=Pr().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function ry(t,e,n,r){let o=Fc(Pr().method(O().handle,t,e,n==="static"?1:0));return o===null?null:jc(o,t,e,n,r)}function oy(t,e){let n=Fc(Pr().constructors(O().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return jc(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function jc(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,isInherited:!1,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function Fc(t){if(t.isNull())return null;let e=t.readUtf8String();return Pr().free(t),e}var iy=`
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
`,Lr=null;function Pr(){if(Lr!==null)return Lr;let t=O(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(iy,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return Lr={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},Lr}function Uc(t){let{artClassLinker:e,artQuickResolutionTrampoline:n}=q(),{hookedMethodId:r,originalMethod:o}=t;if(![e.quickResolutionTrampoline,n].some(p=>p.equals(o.quickCode)))return null;let{size:s,offset:a}=me(T.vm),l=(o.accessFlags&tn)!==0,{quickGenericJniTrampoline:c,quickToInterpreterBridgeTrampoline:d}=e,u=Memory.dup(r,s);return u.add(a.quickCode).writePointer(l?c:d),Pt(r,u),()=>(l&&u.add(a.jniCode).writePointer(r.add(a.jniCode).readPointer()),Bn(r,u))}function Mr(t){try{return q().flavor==="jvm"?my(t):sy(t,fe())}catch{return"unknown"}}function sy(t,e){if(e<26)return"unknown";let n=O();Dc??=ly(t);let r=Dc(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var ay=100,Dc=null;function ly(t){let e=O(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(ay*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],$c);return(i,s)=>o(i,s,r)}var $c={exceptions:"propagate",scheduling:"exclusive"},cy=805372416,dy=49,uy=1,fy=4,py=8,Bc=null;function my(t){Bc??=hy();let e=Bc(t);return e&py?"erroneous":e&fy?"initialized":e&uy?"verified":"loaded"}function hy(){let t=T.vm.tryGetEnvHandle(cy);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((dy-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],$c);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var Jc=256,gy=3670016;function zc(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=q(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=me(T.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&Jc)!==0||!c||Mr(n)!=="loaded")return null;let d=Memory.dup(i,a),u=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),u.writeU32((u.readU32()&~gy|Jc)>>>0),Pt(i,d),d}function dt(t,e){let n=q(),{makeMethodMangler:r}=n.flavor==="jvm"?Gi:Zt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(Gc),c=Gc(t.returnType),d=i?O().staticVaMethod(c,l):O().nonvirtualVaMethod(c,l),u=!1,p=()=>o.resolveTarget(null,!i,null,n),f=new NativeCallback((..._)=>{let v=_[0],E=_[1],b=_.slice(2),A={receiver:E,args:b,argumentTypes:a,returnType:t.returnType,returned:void 0},P=()=>A.returned=i?d(v,E,p(),...b):d(v,E,s,p(),...b);vs++;try{e(v,A,P)}finally{vs--}return A.returned},c,["pointer","pointer",...l]),g=()=>{kc(o),hs(),o.replace(f,!i,[],T.vm,n),Pt(o.hookedMethodId,o.replacementMethodId);let _=zc(o,f,s);u=_!==null,_!==null?p=()=>Bn(o.hookedMethodId,_):p=Uc(o)??p},h=null;return{method:t,mangler:o,callback:f,get isMadeNative(){return u},get passedByHandles(){return n.flavor!=="jvm"&&!u&&o.interceptor===null&&(t.modifiers&tn)===0},put(){n.flavor==="jvm"?o.replace(f,!i,[],T.vm,n):g()},again(){return h=dt(t,e)},revert(){h?.revert(),n.flavor!=="jvm"&&_y(o,f,!i),o.revert(T.vm),vy.push(f)}}}function _y({hookedMethodId:t},e,n){let r=q(),o=Pi(t);t.add(me(T.vm).offset.quickCode).writePointer(r.artQuickToInterpreterBridge),o.replace(e,n,[],T.vm,r),Pt(t,o.replacementMethodId),o.revert(T.vm)}var vy=[],vs=0,yy=1,Vc=.005,by=.02;function Hc(){for(let t=0;vs>0&&t<yy;t+=Vc)Thread.sleep(Vc);Thread.sleep(by)}async function Mt(){q().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var Ey={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function Gc(t){return Ey[t]??"pointer"}var wy=/[\ud800-\udfff]/,Sy=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Ot(t){return wy.test(t)?t.replace(Sy,"\uFFFD"):t}function oe(t){return JSON.stringify(Ot(t))}function Wc(t){let e=[];for(let n in t)e.push(`${oe(n)}:${oe(t[n])}`);return`{${e.join(",")}}`}var Ny=256,xy=100,qc=0,nn=[],ys=0,bs=0,Es=[],ws=0,Zc=!1,Kc=Number.POSITIVE_INFINITY,ky=["call","stack","problem"];function _e(t,e,n){let r=`{"kind":"${t}","seq":${qc++},"ns":${e}${n}}`;return ys+ws+r.length>Kc&&ky.includes(t)?(bs++,!1):(nn.push(r),ys+=r.length,(Zc||nn.length>=Ny)&&Re(),!0)}function Re(){if(nn.length===0)return;let t="["+nn.join(",")+"]";nn=[],ys=0,Es.push(t.length),ws+=t.length,send({type:"batch"},Ay(t))}function Ss(t){Zc=t,Re()}function Qc(t){for(let e of Es.splice(0,t))ws-=e}function Yc(){return Es.length}function Xc(t){Kc=t}function Jn(){return qc}function ed(){return bs}function ie(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);_e("problem",ne(),`,"doing":"${t}","technique":${oe(n)},"message":${oe(r.slice(0,2e3))}`)}function Ay(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(Iy(e)))}var Iy=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Re,xy);setInterval(()=>{_e("pulse",ne(),`,"queued":${nn.length},"dropped":${bs}`),Re()},1e3);var Cy=/^(?:android|dalvik|java|javax|jdk|libcore|sun|com\.(?:android|sun|google\.android\.collect)|org\.(?:apache\.harmony|json|w3c|xml))\./;function rn(t,e){return Cy.test(t)&&!e()?`app//${t}`:t}function Or(t,e=""){return!/^(?:\/data\/|\/mnt\/|Anonymous-)/.test(e)&&Ty(t)}var td=new Map;function Ty(t){let e=td.get(t);if(e===void 0){try{let n=T.use("java.lang.Class");n.forName.overload("java.lang.String","boolean","java.lang.ClassLoader").call(n,t,!1,null).$dispose(),e=!0}catch{e=!1}td.set(t,e)}return e}var Ly=805372416,Py=2048,My=4096,Oy=`
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
`,Rr=class{constructor(e){this.depth=e;let n=T.vm.tryGetEnvHandle(Ly);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(Py|My),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(Oy,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;platforms=ct("android.os.Build")?nd(lt("android.os.Build")):null;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source",a=rn(i,()=>this.platforms===null||["",this.platforms].includes(nd(o)));return O().deleteLocalRef(o),`${a}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function nd(t){let e=xe(t,"java.lang.Class","getProtectionDomain0");if(e.isNull())return"";let n=xe(e,"java.security.ProtectionDomain","getCodeSource");return n.isNull()?"":re(xe(n,"java.security.CodeSource","getLocation"))}var rd="";function ut(){return rd}function od(t){rd=t}function id(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function Pe(){return q().flavor==="jvm"?"jvm":"art"}function jr(){try{return T.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}function De(t){return t instanceof NativePointer&&!t.isNull()}function bt({args:t,argumentTypes:e},n){return n==="this"?-1:n==="uri"?e.indexOf("android.net.Uri"):n<0?t.length+n:n}function ce(t,e){if(e==="this")return t.receiver;let n=t.args[bt(t,e)];return De(n)?n:null}function W(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var Ry=20,on=400,ld=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",sd],["java.net.InterfaceAddress",sd],["java.net.InetAddress",t=>[cd(t)]]];function sd(t){let e=t.getAddress();return[e===null?null:cd(e)]}function cd(t){return t.getHostAddress().split("%")[0]}var dd={classes:ld.map(([t])=>t),read:t=>Ns(W(t),jy)};function Ns(t,e){if(t.isNull())return null;let n=ye(t,on);if(n===null)return ft;if(n.size===0)return null;let r=n.first.slice(0,Ry).map(o=>re(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:xs(n.size)}}function xs(t){return{count:String(t),...t>on?{unread:String(t-on)}:{}}}var ft={sample:"present",values:[]};function jy(t){for(let[e,n]of ld)if(te(t,e))return V(t,e,r=>Be(n(r)));return[re(t)]}function Be(t){return t.filter(e=>e!=null).map(String)}function ye(t,e){let n=O(),r=te(t,"java.util.Collection")?Fy(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var ad=null;function Fy(t){ad??=T.use("java.util.Collection").toArray.overload().handle;let e=O(),n=e.vaMethod("pointer",[])(e.handle,t,ad);return e.throwIfExceptionPending(),n}var Fr=class{constructor(e){this.depth=e}walk(){return Le(T.use("java.lang.Throwable").$new(),e=>{let n=xe(e,"java.lang.Throwable","getStackTrace"),r=ye(n,this.depth).first.map(Uy);return{key:r.join(`
`),frames:()=>r}})}};function Uy(t){let e=re(t).replace(/^[^(]*\//,""),n=e.replace(/\.[^.]*\(.*$/,"");return rn(n,()=>Pe()==="jvm"||Or(n))+e.slice(n.length)}var As=64,Is=class{walk(){let e=T.backtrace({limit:As});return{key:e.id,frames:()=>e.frames.map(({origin:n,className:r,methodName:o,fileName:i,lineNumber:s})=>`${rn(r,()=>Or(r,n))}.${o}(${i||"Unknown Source"}${s>0?`:${s}`:""})`)}}},Ur=new Map,Dy=1,pt=[],ks=null,ud="";function Dr(){return Vn(({key:t,frames:e})=>Ur.get(t)??Cs(t,e()))??Ur.get("")??Cs("",[])}function Br(t,e){let n=[t,...(e?Vn(o=>o.frames()):null)??[]],r=n.join(`
`);return Ur.get(r)??Cs(r,n)}function zn(){return Vn(t=>t.frames()),pt[0]}function Vn(t){for(pt.length===0&&(pt=[q().flavor==="jvm"?"jvmti":"art","throwable","none"]);pt[0]!=="none";)try{return ks??=By(pt[0]),t(ks.walk())}catch(e){ud+=`${pt[0]}: ${String(e)}; `,ks=null,pt=pt.slice(1),pt[0]==="none"&&ie("stack",ud)}return null}function By(t){return t==="jvmti"?new Rr(As):t==="art"?new Is:new Fr(As)}function Cs(t,e){let n={id:Dy++};return _e("stack",ne(),`,"stack":${n.id},"frames":[${e.map(oe).join(",")}]`)&&Ur.set(t,n),n}var fd="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",pd=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var $y=5,Jy=215,Gn="privacyharness.Control";function md(){let t=T.use("java.lang.Object").class.getClassLoader(),e=q().flavor==="jvm"?Vy(t):zy(t);return T.ClassFactory.get(e)}function zy(t){let e=T.use("java.nio.ByteBuffer").wrap(T.array("byte",Array.from(_d(fd),r=>r<<24>>24))),{$new:n}=T.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(T.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function Vy(t){let e=T.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,T.array("java.net.URL",[]),t),{handle:o}=O(),i=gd($y,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of pd){let l=_d(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);O().throwIfExceptionPending(),V(d,"java.lang.Class",u=>u.getDeclaredMethods()),O().deleteLocalRef(d)}return r}function hd(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=gd(Jy,"int",["pointer","pointer","pointer","int"]);Le(t.class,a=>s(O().handle,a,r,1)),O().throwIfExceptionPending()}function gd(t,e,n){let r=O().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function _d(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var vd='""';function Et(){return vd}function Ts(t){vd=oe(t)}var yd=new Set;function bd(t){yd.add(t)}function Ed(t){return t.length===0||t.some(e=>yd.has(e))}var Gy=500,$r=new Map;function wd({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=$r.get(e);return n===void 0&&(n=Checksum.compute("sha256",Ot(e)),$r.size>=Gy&&$r.clear(),$r.set(e,n)),n}var Hy=1e9,Jr=new Map;function Sd(t,e){let n=Jr.get(t);if(n!==void 0&&e-n.read<Hy)return n.name;let r=oe(Wy(t));return Jr.size>1e3&&Jr.clear(),Jr.set(t,{name:r,read:e}),r}function Wy(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var qy=400,zr=1024,Zy=65536,Ky=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function Gr(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":Yy(i);s===""||n.has(s)||(n.size<qy&&r+s.length<=Zy?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var Qy=500,Vr=new Map;function Yy(t){let e=Vr.get(t);if(e===void 0){let n=Xy(t);e=Ky.test(n)?"":oe(n),Vr.size>=Qy&&Vr.clear(),Vr.set(t,e)}return e}function Xy(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=zr)return n;let r=n.charCodeAt(zr-1);return n.slice(0,r>=55296&&r<56320?zr-1:zr)}var eb=256;function xd(t,e,n,r,{tid:o,ns:i,phase:s}){let a=ib(t)===0?null:sb(O());try{let l=a===null?"":rb(a),c=Dr();n.forEach((d,u)=>{let{technique:p,makes:f}=d,{detail:g,registration:h,answer:_}=r[u];if(h===null)return;f!==null&&a===null&&De(e.returned)&&f(e.returned);let v=_??(a===null?Ps(d,e):nb(d,a,l)),{reading:E,outcome:b}=v;(b==="obtained"||b==="subscribed")&&bd(p.id);let{json:A,left:P}=Gr(b==="obtained"?E.values:[],p.empty),B=P>0?{unread:String(P+Number(E.detail?.unread??0))}:{},R=tb(d,E);Ls({tid:o,ns:i,phase:s,technique:E.approximate===!0?d.approximate:p.id,overload:d.overload,outcome:b,stack:h.stack??c.id,sample:E.sample,values:A,digest:R,failure:l,detail:{...g,...E.detail,...B}})})}finally{a!==null&&O().throw(a)}}function Ls(t){let e=Sd(t.tid,t.ns);_e("call",t.ns,`,"tid":${t.tid},"thread":${e},"phase":${Et()},"entered_phase":${t.phase},"technique":"${t.technique}","overload":"${t.overload}","outcome":"${t.outcome}","stack":${t.stack},"value":${oe(t.sample.slice(0,eb))},"values":${t.values},"digest":"${t.digest}","error":${oe(t.failure)},"detail":${Wc(t.detail)}`)}var Hn={sample:"",values:[]};function Ps({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:Hn};try{let r=e.read(n,t);return r?.failed!==void 0?{outcome:r.failed,reading:Hn}:r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??Hn}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return ie("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:Hn}}}function tb({technique:t},e){try{return wd(e)}catch(n){return ie("digest",n,t.id),""}}function nb({technique:t},e,n){return{outcome:te(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:Hn}}function rb(t){try{return re(t)}catch{return O().getObjectClassName(t)}}var ob=228,Nd=null;function ib(t){return Nd??=new NativeFunction(t.readPointer().add(ob*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),Nd(t)}function sb(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}var kd=null,Hr=NULL;function Wn(t,e="/proc/self/cwd"){let n=Ad(t.startsWith("/")?t:`${e}/${t}`),r=[],o=0;for(let i=n.pop();i!==void 0;i=n.pop()){if(i===".."){r.pop();continue}let s=`/${[...r,i].join("/")}`,a=o<40?ab(s):null;if(a===null){r.push(i);continue}o++,a.startsWith("/")&&(r.length=0),n.push(...Ad(a))}return`/${r.join("/")}`}function Ad(t){return t.split("/").filter(e=>e!==""&&e!==".").reverse()}function ab(t){kd??=new NativeFunction(Module.getGlobalExportByName("readlink"),"ssize_t",["pointer","pointer","size_t"],{scheduling:"exclusive",exceptions:"propagate"}),Hr.isNull()&&(Hr=Memory.alloc(4096));let e=kd(Memory.allocUtf8String(t),Hr,4096).toNumber();return e>0?Hr.readUtf8String(e):null}var Id="java.nio.ByteBuffer",Cd={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function mt(t,e,n,r="[B"){let{slot:o,size:i}=Cd[r],s=Memory.alloc(Math.max(n*i,1));return Mc(o)(O().handle,t,e,n,s),O().throwIfExceptionPending(),s.readByteArray(n*i)}function Td(t){return t in Cd}function Ld(t,e){let n=O().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function Pd(t,e){let[n,r]=V(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=O(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=xe(t,Id,"duplicate"),{handle:l}=T.use(Id).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),mt(s,0,r)}var Rt="android.net.Uri",lb="content";function jt(t){return V(t,Rt,e=>{if(e.getScheme()!==lb)return null;let n=e.getAuthority();if(n===null)return null;let r=e.getPathSegments(),o=Array.from({length:r.size()},(i,s)=>String(r.get(s)));return{authority:Ms(n),segments:o}})}function Wr({authority:t,segments:e}){return`content://${[t,...e].map(n=>`${n.replaceAll("%","%25").replaceAll("/","%2F")}/`).join("")}`}function Ms(t){return t.slice(t.lastIndexOf("@")+1)}var cb="/";function Ft(t,e){let n=ce(t,e);if(n===null)return"";let r=t.argumentTypes[bt(t,e)];if(r==="java.lang.String")return O().stringFromJni(n);if(r==="[Ljava.lang.String;")return Ut(n).join(" ");if(te(n,"java.lang.ProcessBuilder"))return db(n);if(r===Rt){let o=jt(n);if(o!==null)return Wr(o)}return re(n)}function qr(t,e){let n=ce(t,e);if(n===null)return[];if(typeof e!="number"||t.argumentTypes[e]!=="[B"){let i=Ft(t,e);return i.startsWith("/")?[Wn(i)]:[Wn(i),Wn(i,cb)]}let r=mt(n,0,O().getArrayLength(n)),o=Memory.alloc(r.byteLength+1).writeByteArray(r).readUtf8String()??"";return[Wn(o,`/proc/self/fd/${String(t.args[e-1])}`)]}function Ut(t){let e=O();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function db(t){return V(t,"java.lang.ProcessBuilder",e=>{let n=T.cast(e.command(),T.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var qn="android.os.Parcel",Rd="android.os.BinderProxy",ub=/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/,fb=3,pb=/^(?:android\.os\.BinderProxy|java\.lang\.reflect\..*|java\.lang\.invoke\..*|(?:jdk\.internal|sun)\.reflect\..*|.*\$Proxy\d*)$/,mb=/^(?:android|com\.android|dalvik|javax?|jdk|libcore|sun)\./,jd="?",hb="android.content.IContentProvider",Fd=4,gb=4096;function Ud(t){let e=t.args[1];return De(e)?Qr(e,()=>{for(let n=1;n<=fb;n++){sn(e,n*Fd);let r=Yr(e);if(r!==null&&ub.test(r))return r}return""}):""}function Dd(t,e){let n=Number(t.args[0]);if(e===hb)return _b(t.args[1]).map(o=>`${e}#${n}:${o}`);let r=bb(e);return r===null?[`${e}#${n}`]:[`${e}#${n}`,`${e}#${r.size===0?jd:r.get(n)??""}`]}function _b(t){return Qr(t,()=>{let e=new Set,n=Math.min(an("dataSize","()I","int32")(t),gb);for(let r=0;r<n;r+=Fd){sn(t,r);let o=Yr(t);o!==null&&o!==""&&e.add(o)}return Array.from(e)})}function Bd(t){return t.endsWith(`#${jd}`)}function $d(){return Vn(({key:t,frames:e})=>{let n=Zr.get(t);if(n===void 0){let o=e().map(i=>i.slice(0,i.lastIndexOf(".",i.indexOf("(")))).find(i=>!pb.test(i));n=o===void 0||!vb(o),Zr.size>=Jd&&Zr.clear(),Zr.set(t,n)}return n})??!0}var Jd=1e4,Zr=new Map,Kr=new Map;function vb(t){if(!mb.test(t))return!1;let e=Kr.get(t);if(e===void 0){try{e=T.use("java.lang.Class").forName(t,!1,T.use(Rd).class.getClassLoader())!==null}catch{e=!1}Kr.size>=Jd&&Kr.clear(),Kr.set(t,e)}return e}var Os=new Map,Md="TRANSACTION_",yb=8;function bb(t){return Os.has(t)||Os.set(t,Eb(t)),Os.get(t)}function Eb(t){let e=new Map;try{let n=T.use(Rd).class.getClassLoader(),r=T.use("java.lang.Class").forName(`${t}$Stub`,!1,n);for(let o of r.getDeclaredFields()){let i=String(o.getName());!i.startsWith(Md)||(Number(o.getModifiers())&yb)===0||(o.setAccessible(!0),e.set(Number(o.getInt(null)),i.slice(Md.length)))}}catch(n){return/ClassNotFoundException|NoClassDefFoundError/.test(String(n))?null:e}return e}function Qr(t,e){let n=Fs(t);sn(t,0);try{return e()}finally{sn(t,n)}}function Rs(t){return an("readInt","()I","int32")(t)}function js(t){return an("dataAvail","()I","int32")(t)}function Fs(t){return an("dataPosition","()I","int32")(t)}function sn(t,e){an("setDataPosition","(I)V","void","int32")(t,e)}function Yr(t){let e=an("readString","()Ljava/lang/String;","pointer")(t);if(e.isNull())return null;let n=O(),r=n.stringFromJni(e);return n.deleteLocalRef(e),r}var Od=new Map;function an(t,e,n,...r){let o=Od.get(t);if(o===void 0){let i=en(lt(qn),t,e);o=(s,...a)=>{let l=O(),c=l.vaMethod(n,r)(l.handle,s,i,...a);return l.throwIfExceptionPending(),c},Od.set(t,o)}return o}var Us="settings",wb="java.lang.String",ln="android.os.Bundle",Sb=/^[\s(]*name\s*=\s*(?:(\?)|(['"])(.*)\2)[\s)]*$/is;function Zn(t,e){return t.returnType===ln?Nb(t,e):kb(t)}function Nb(t,e){let[n,r]=[Xr(t,-3),Xr(t,-2)];return!/^(?:GET|LIST)_/.test(n)||!xb(t,e)?null:{key:n.startsWith("GET_")?r:null}}function xb(t,e){let n=t.argumentTypes,r=n.length-4;if(r<0||e.endsWith("Proxy")&&n.length===4)return!0;let o=ce(t,r);return n[r]===Rt?o!==null&&jt(o)?.authority===Us:Ms(Xr(t,r))===Us}function kb(t){let e=ce(t,"uri"),n=e===null?null:jt(e);if(n?.authority!==Us||n.segments.length===0)return null;if(n.segments.length>1)return{key:n.segments[1]};let{where:r,values:o}=Ab(t),i=Sb.exec(r);return i===null?{key:null}:i[1]===void 0?{key:i[3]}:{key:o.length===1?o[0]:null}}function Ab(t){let e=ce(t,t.argumentTypes.indexOf(ln));if(t.argumentTypes.includes(ln))return e===null?{where:"",values:[]}:Ib(e);let n=bt(t,"uri")+2,r=ce(t,n+1);return{where:Xr(t,n),values:r===null?[]:Ut(r)}}function Ib(t){return V(t,ln,e=>({where:e.getString("android:query-arg-sql-selection")??"",values:Array.from(e.getStringArray("android:query-arg-sql-selection-args")??[])}))}function Xr(t,e){let n=bt(t,e),r=t.args[n];return t.argumentTypes[n]===wb&&De(r)?O().stringFromJni(r):""}var eo=null;function to(){if(eo===null){eo="";try{let t=T.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(eo=t.packageName.value)}catch{}}return eo}var zd=[Rt,ln,qn];function Vd(t,e){if(t===null)return()=>!0;let n=(t.files??[]).length>0,r=h=>(h??[]).map(_=>Cb(_,e)),[o,i]=[r(t.matches),n?[]:r(t.excludes)],[s,a]=[no(t.files??[],e),no(n?t.excludes??[]:[],e)],{argument:l=0,mask:c=0,instance_of:d=[],settings:u=[],transactions:p=[]}=t,f=new Set(p.map(h=>h.slice(0,h.indexOf("#")))),g=r(p);return(h,_)=>{if(c!==0&&(Number(h.args[l])&c)===0)return!1;if(d.length>0){let v=ce(h,l);if(v===null||!d.some(E=>te(v,E)))return!1}if(u.length>0){let v=_.asked();if(v===null||v.key!==null&&!u.includes(v.key))return!1}return p.length>0&&(!f.has(_.service())||!_.transactions().some(v=>Bd(v)||Ds(g,v))||!_.isAppsOwn())||n&&!_.files(l).some(v=>s(v)&&!a(v))||o.length>0&&!Ds(o,_.text(l))?!1:i.length===0||!Ds(i,_.text(l))}}function Ds(t,e){return t.some(n=>n(e))}function Gd(t,e){let n=new Map,r=new Map,o=new Map,i=new Map,s=new Map,a=new Map,l=()=>cn(i,"service",()=>Ud(t));return{text:c=>cn(n,c,()=>Ft(t,c)),files:c=>cn(r,c,()=>qr(t,c)),asked:()=>cn(o,"asked",()=>Zn(t,e)),service:l,transactions:()=>cn(s,"transactions",()=>Dd(t,l())),isAppsOwn:()=>cn(a,"own",$d)}}function cn(t,e,n){return t.has(e)||t.set(e,n()),t.get(e)}function Cb(t,e){if(t==="{webview}")return r=>r===to();if(!t.includes("*"))return r=>r===t.replace("{package}",e);let n=new RegExp(`^${Hd(t,e)}$`,"s");return r=>n.test(r)}function no(t,e){if(t.length===0)return()=>!1;let n=new RegExp(`^(?:${t.map(r=>Hd(r,e)).join("|")})$`,"is");return r=>n.test(r)}function Hd(t,e){return t.replace("{package}",e).replace("{pid}",String(Process.id)).split("*").map(r=>r.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")).join(".*")}var Wd={read:()=>({sample:"",values:[]})},Bs={read(t){let e=W(t);if(e.isNull())return null;let n=O().stringFromJni(e);return{sample:n,values:[n]}},describe:dn},qd={read(t,e){let n=Bs.read(t,e),r=t.args.length>1?ce(t,1):null;return n!==null&&r!==null&&O().stringFromJni(r)===n.sample?null:n},describe:dn},Zd={read(t){let e=re(W(t));return e===""?null:{sample:e,values:[e]}}},Kd={read:t=>W(t).isNull()?null:{sample:"present",values:[]},describe:dn},ro={read(t){if(Tb(t))return{sample:"",values:[],impersonal:!0};let{returned:e}=t;return(typeof e=="number"?e>=0:!(e instanceof NativePointer)||!e.isNull())?{sample:"present",values:[]}:null},describe:dn};function Tb(t){let e=bt(t,"uri"),n=t.argumentTypes[e+1]==="java.lang.String"?ce(t,e+1):null;return e>=0&&n!==null&&/^w[ta]?$/.test(O().stringFromJni(n))}var Qd={read:({returned:t})=>String(t)==="0"?null:{sample:"true",values:[]},describe:dn},Yd={read:t=>({sample:Lb(t),values:[],impersonal:!0})};function Lb({returned:t,returnType:e}){return t instanceof NativePointer?re(t):e==="boolean"?String(t===1):""}var Xd={read(t){let e=W(t);return e.isNull()?null:{sample:O().getObjectClassName(e),values:[],impersonal:!0}}},eu={read(t){let e=nu(W(t));if(e===null)return null;let n=ru(e,"");return{sample:n,values:[n,Mb(e)],whole:e}},describe:dn},tu={read(t){let e=nu(W(t));if(e===null)return null;let n=ru(e,":");return{sample:n,values:[n]}}};function nu(t){if(t.isNull())return null;let e=O().getArrayLength(t);return e===0?null:mt(t,0,e)}function ru(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var Pb="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Mb(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>Pb[parseInt(n.padEnd(6,"0"),2)]).join("")}function dn(t,{when:e}){return e===null?{}:{key:Ft(t,e.argument??0)}}var au=3,lu=1,ou=64,iu=128,cu=512,Ob="android.os.Parcel",Rb=[0,0,lu,2],jb=67108864,oo={sample:"",values:[],impersonal:!0};function un(t){let e=(t&(ou|iu))===(ou|iu);return(t&au)!==0&&(e||(t&cu)!==0)}function $s(t){return un(t)||(t&au)===lu}var du={read:(t,e)=>$s(su(t,e))?oo:ro.read(t,e),describe(t,e){let{argument:n=0}=e.when,r=fu(t,n);return{key:Ft(t,n),file:r,...un(su(t,e))?{made:r}:{}}}};function su({args:t,argumentTypes:e},{class:n,when:r}){let o=(r.argument??0)+1;if(e[o]!=="int")return 0;let i=Number(t[o]);return n!==Ob?i:Rb[i>>>28&3]|((i&jb)!==0?cu:0)}var uu={read(t,{when:e}){let n=W(t),r=n.isNull()?[]:Ut(n).filter(no(e.holds,""));return r.length===0?oo:{sample:r.join(`
`),values:r}},describe:(t,{when:e})=>({folder:fu(t,e.argument??0)})};function fu(t,e){return qr(t,e)[0]??""}var pu={read(t){let e=W(t),n=e.isNull()?null:jt(e);return n===null?oo:{...oo,detail:{made:Wr(n)}}}};var Js="java.lang.ProcessBuilder",hu="java.util.List",zs="java.util.Map",Fb=65536,Ub=/\$\{?([A-Za-z_]\w*)/g,Db=/(?:^|[\s=:])~/,Bb=["PATH","PS4","ENV"],gu={classes:[Js,hu,zs],read:t=>W(t).isNull()?null:{sample:Jb(mu(t).words),values:[]},describe(t){let e=mu(t);return Gs(e.words),Vs(e)}};function Vs({words:t,folder:e,variable:n}){if(t.reduce((s,a)=>s+a.length,0)>Fb)return{};let r=t.join(`
`),o=new Set(Array.from(r.matchAll(Ub),([,s])=>s));Db.test(r)&&o.add("HOME");let i={};for(let s of o){let a=n(s);a!==null&&(i[s]=Ot(a))}for(let[s,a]of Hb){let l=n(s);l!==null&&l!==a&&(i[s]=Ot(l))}return{argv:JSON.stringify(t.map(Ot)),folder:e,variables:JSON.stringify(i)}}var wt=new Map,$b=50;function Gs(t){let e=vu(t);wt.set(e,(wt.get(e)??0)+1);for(let n of wt.keys()){if(wt.size<=$b)break;wt.delete(n)}}function _u(t){let e=vu(t),n=wt.get(e)??0;return n===1?wt.delete(e):n>1&&wt.set(e,n-1),n>0}function vu([t,...e]){return[t?.replace(/^.*\//,""),...e].join("\0")}function Jb(t){return t.map(e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`).join(" ")}function mu(t){return te(t.receiver,Js)?zb(t.receiver):Vb(t)}function zb(t){return V(t,Js,e=>{let n=T.cast(e.command(),T.use(hu)),r=e.directory(),o=e._environment.value;return{words:Array.from({length:n.size()},(i,s)=>String(n.get(s))),folder:r===null?"":String(r),variable:o===null?Kn:i=>yu(o,i)}})}function Vb(t){let[e,n,r]=[0,1,2].map(o=>ce(t,o));return{words:e==null?[]:Ut(e),folder:r==null?"":re(r),variable:n?o=>V(n,zs,i=>yu(i,o)):Kn}}function yu(t,e){let n=T.cast(t,T.use(zs)).get(e);return n===null?null:String(n)}var Gb=new NativeFunction(Module.getGlobalExportByName("getenv"),"pointer",["pointer"],{scheduling:"exclusive",exceptions:"propagate"}),Hb=Bb.map(t=>[t,Kn(t)]);function Kn(t){let e=Gb(Memory.allocUtf8String(t));return e.isNull()?null:e.readUtf8String()}var bu=`
#include <glib.h>
#include <stdint.h>
#include <stddef.h>

typedef void (*Function) (void);
extern Function original[];

extern int get_pid (void);
extern int *errno_of (void);
extern void told (int flags, const char *named, const char *real, int64_t result, int error, void *caller);

extern const char opened[];        /* rows: patterns, each with NUL, behind '!' what is left out; a row ends with another, and so do all */
extern const char looked_for[];
extern const char properties[];    /* patterns, the last with two NUL */
extern const char control_path[];
extern int clock_gettime (int, void *);
extern void asked_property (const char *name, const char *value, void *caller);
extern void asked_file (const char *named, int64_t result, int error, void *caller);
extern void asked_address (const char *request, int64_t result, int error, void *caller);
extern void asked_interfaces (void *list, int result, int error, void *caller);
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
  int length = ((ssize_t (*) (const char *, char *, size_t)) original[29]) (link, into, 512 - 1);
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

/* The path from the root on; "" where it is too long. */
static void
name_whole (int folder, const char *path, char *named)
{
  char below[512], link[32];
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
  char named[512], real[512], link[32];
  int error = *errno_of ();
  if (path == NULL) return;
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
  char named[512];
  int error = *errno_of ();
  if (path == NULL) return;
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
  look (flags, -1, path, result, result, __builtin_return_address (0)); \\
  g_atomic_int_add (&inside, -1); \\
  return result; \\
}
#define OPENAT(n) \\
int openat_##n (int folder, const char *path, int flags, int mode) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (int, const char *, int, int)) original[n]) (folder, path, flags, mode); \\
  look (flags, folder, path, result, result, __builtin_return_address (0)); \\
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
  char folder[512], real[512];
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

int handle_38 (int fd, Texts words, Texts variables)
{
  char path[32];
  name_of (fd, path);
  note (path, words, variables);
  return ((int (*) (int, Texts, Texts)) original[38]) (fd, words, variables);
}
int execat_39 (int folder, const char *path, Texts words, Texts variables, int flags)
{
  char named[512];
  if (path != NULL && *path == 0) name_of (folder, named);
  else if (path != NULL) name_whole (folder, path, named);
  note (path == NULL ? NULL : named, words, variables);
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

/* Whether a file is there: as many arguments as statx has; of a function that takes fewer the last ones mean nothing. */
#define ASK(kind, n, folder, path) \\
int kind##_##n (void *a, void *b, void *c, void *d, void *e) \\
{ \\
  int result; \\
  g_atomic_int_add (&inside, 1); \\
  result = ((int (*) (void *, void *, void *, void *, void *)) original[n]) (a, b, c, d, e); \\
  look_for (folder, path, result, __builtin_return_address (0)); \\
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
  return look_for_link (-1, path, ((ssize_t (*) (const char *, char *, size_t)) original[29]) (path, into, size), __builtin_return_address (0));
}
ssize_t linkat_30 (int folder, const char *path, char *into, size_t size)
{
  g_atomic_int_add (&inside, 1);
  return look_for_link (folder, path, ((ssize_t (*) (int, const char *, char *, size_t)) original[30]) (folder, path, into, size), __builtin_return_address (0));
}
int interfaces_28 (void *list)
{
  int result, error;
  g_atomic_int_add (&inside, 1);
  result = ((int (*) (void *)) original[28]) (list);
  error = *errno_of ();
  if (list != NULL && get_pid () == owner) asked_interfaces (list, result, error, __builtin_return_address (0));
  *errno_of () = error;
  g_atomic_int_add (&inside, -1);
  return result;
}

OPEN (0) OPEN (1) OPEN (2) OPEN (3)
OPENAT (4) OPENAT (5) OPENAT (6) OPENAT (7)
`;var io={ipv4:2,ipv6:10,packet:17},Eu=46,Wb=8,qb=/^(?:127\.|::1$)/,wu=null;function Su(t){let e=new Set,n=new Set;for(let r=t;!r.isNull();r=r.readPointer()){let o=r.add(3*Process.pointerSize).readPointer();if(o.isNull())continue;let i=o.readU16();i===io.packet?n.add(Zb(o)):(i===io.ipv4||i===io.ipv6)&&e.add(Kb(i,o.add(i===io.ipv4?4:8)))}return{local:[...e].filter(r=>!qb.test(r)),hardware:[...n]}}function Zb(t){let e=Math.min(t.add(11).readU8(),Wb);return Array.from(new Uint8Array(t.add(12).readByteArray(e)),n=>n.toString(16).padStart(2,"0")).join(":")}function Kb(t,e){wu??=new NativeFunction(Module.getGlobalExportByName("inet_ntop"),"pointer",["int","pointer","pointer","int"]);let n=Memory.alloc(Eu);return wu(t,e,n,Eu),n.readCString()}var Qb=/^\/(?:system|system_ext|apex|vendor|product|odm)\//,Nu=new Map;function xu(t){if(t===null)return!0;let e=Nu.get(t.path);return e===void 0&&(e=!(Pe()==="jvm"?t.path.startsWith(Yb()):Qb.test(t.path)||Xb(t.path)),Nu.set(t.path,e)),e}function Yb(){return Process.getModuleByName("libjvm.so").path.replace(/lib\/server\/libjvm\.so$/,"")}function Xb(t){let e=to();return e!==""&&t.includes(`/${e}-`)}var e1="libc",ku=[{names:["open","open64","__open_2","__open64_2"],code:"open",method:"open"},{names:["openat","openat64","__openat_2","__openat64_2"],code:"openat",method:"open"},{names:["execve","execvpe"],code:"exec",method:"execve"},{names:["execv","execvp"],code:"inherit",method:"execve"},{names:["system"],code:"system",method:"execve"},{names:["popen"],code:"pipe",method:"execve"},{names:["posix_spawn","posix_spawnp"],code:"spawn",method:"execve"},{names:["__system_property_get"],code:"property",method:"property"},{names:["__system_property_find"],code:"found",method:"property"},{names:["ioctl"],code:"request",method:"ioctl"},{names:["fstatat64","fstatat","faccessat","statx"],code:"below",method:"stat"},{names:["access"],code:"named",method:"stat",only:"glibc"},{names:["__xstat","__xstat64","__lxstat","__lxstat64"],code:"second",method:"stat"},{names:["getifaddrs"],code:"interfaces",method:"getifaddrs"},{names:["readlink"],code:"link",method:"stat",only:"glibc"},{names:["readlinkat"],code:"linkat",method:"stat"},{names:["statfs64","statfs","getxattr","lgetxattr","listxattr","llistxattr"],code:"named",method:"stat"},{names:["inotify_add_watch"],code:"second",method:"stat"},{names:["fexecve"],code:"handle",method:"execve",only:"glibc"},{names:["execveat"],code:"execat",method:"execve"}],t1=["__errno","__errno_location"],Au="readlink",n1=13,r1=1,Mu=.5,o1=1,ao=.005,i1=16,Iu=16,s1=50,a1=2e9,so=[],Yn=null,fn=0,Cu=0,Ke=[],Hs=new Map,Qe=[],ht=null,l1=[],Ws=0,Tu=!1,lo=null;function Ks({class:t}){return t===e1}function Ou(t){if(t.length===0)return{armed:0,failed:0};let e="";try{Qe=t.map(r=>({id:r.id,type:r.data_type,method:r.method,empty:r.empty,fits:A1(r)})),c1(t),Ws=ne()}catch(r){e=String(r),po()}let n=0;for(let r of t){let o=Ke.filter(({method:a})=>a===r.method).map(({name:a})=>a),i=e||(Hs.get(r.method)??""),s=i!==""?'"failed"':o.length===0?'"absent-method"':"null";s==="null"&&n++,_e("armed",ne(),`,"technique":${oe(r.id)},"overloads":${JSON.stringify(o)},"roads":${s==="null"?'["libc"]':"[]"},"reason":${s},"detail":${oe(i)},"state":"unknown"`)}return{armed:n,failed:t.length-n}}function Ru(){ht?.owner.writeInt(Process.id)}function c1(t){let[e,n]=["open","stat"].map(b=>S1(t.filter(({method:A})=>A===b))),r=w1(t.filter(({method:b})=>b==="property")),o=E1(),i=Memory.allocUtf8String("//privacy-harness/control"),s=Memory.alloc(16+ku.flatMap(({names:b})=>b).length*Process.pointerSize),a=s.add(16);ht={owner:s,inside:s.add(4),controls:s.add(8)};let l=new NativeCallback(m1,"void",["int","pointer","pointer","int64","int","pointer"]),c=new NativeCallback(h1,"void",["pointer","int64","int","pointer"]),d=new NativeCallback(g1,"void",["pointer","pointer","pointer"]),u=new NativeCallback(_1,"void",["pointer","int64","int","pointer"]),p=new NativeCallback(v1,"void",["pointer","int","int","pointer"]),f=new NativeCallback(y1,"void",["pointer"]),g=new CModule(bu,{properties:r,looked_for:n,asked_file:c,asked_property:d,asked_address:u,asked_interfaces:p,spawning:f,clock_gettime:Dt("clock_gettime"),ring:o,get_pid:Dt("getpid"),errno_of:Dt(...t1),told:l,opened:e,control_path:i,owner:s,inside:ht.inside,controls:ht.controls,original:a});if(l1.push(e,n,r,i,s,l,c,d,u,p,f,g),N1(t)){let b=new NativeFunction(Dt("open"),"int",["pointer","int"]);lo=()=>void b(i,0)}let h=Process.findModuleByAddress(Dt("open"))?.name==="libc.so",_=new Set(t.map(({method:b})=>b));_.has("execve")&&(Yn=o);let v=ku.flatMap(({names:b,code:A,method:P,only:B})=>b.map(R=>({name:R,kind:A,method:P,only:B})));a.add(v.findIndex(({name:b})=>b===Au)*Process.pointerSize).writePointer(Dt(Au)),v.forEach(({name:b,kind:A,method:P,only:B},R)=>{let j=_.has(P)&&!(h&&B==="glibc")?Module.findGlobalExportByName(b):null;if(j===null||Ke.some(M=>M.target.equals(j)))return;let w=co(j);try{let M=g[`${A}_${R}`];a.add(R*Process.pointerSize).writePointer(p1(b,j,M)),Ke.push({name:b,method:P,target:j,bytes:w})}catch(M){(b!=="execve"||h)&&Hs.set(P,`${b}: ${String(M)}`)}}),d1();let E=Ke.filter(ju);for(let{name:b,method:A,target:P}of E)Interceptor.revert(P),Hs.set(A,`${b}: its hook was not written in ${Mu} s`);Ke=Ke.filter(b=>!E.includes(b)).map(b=>({...b,bytes:co(b.target)}))}function d1(){Interceptor.flush();for(let t=0;Ke.some(ju)&&t<Mu;t+=ao)Thread.sleep(ao),Interceptor.flush()}function ju({target:t,bytes:e}){return co(t)===e}var u1=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"]);function f1(t){return Number(u1(t))}function p1(t,e,n){try{return Interceptor.replaceFast(e,n)}catch(r){if(t==="execve")throw r;return Interceptor.replace(e,n),e}}function Dt(...t){let e=t.map(n=>Module.findGlobalExportByName(n)).find(n=>n!==null);if(e===void 0)throw new Error(`libc has no ${t.join(" or ")}`);return e}function m1(t,e,n,r,o,i){let s=Process.getCurrentThreadId();if(Ze(s))try{let a=[e.readUtf8String()??"",n.readUtf8String()??""];if($s(t)&&!un(t))return;let l=r.compare(0)>=0,c=l?un(t)?"impersonal":"obtained":uo(o)?"denied":"error",d=a[1]||a[0],u={key:a[0],...d===a[0]?{}:{file:d},...un(t)?{made:d}:{}};for(let{id:p}of Qe.filter(({method:f,fits:g})=>f==="open"&&a.some(g)))Bt({technique:p,overload:"open",outcome:c,stack:pn(i),sample:c==="obtained"?"present":"",failure:l?"":`errno ${o}`,detail:u})}catch(a){ie("probe",a,Qe[0].id)}finally{He(s)}}function uo(t){return t===n1||t===r1}function h1(t,e,n,r){let o=Process.getCurrentThreadId();if(Ze(o))try{let i=t.readUtf8String()??"",s=e.compare(0)>=0,a=s?"obtained":uo(n)?"denied":"error";for(let{id:l}of Qe.filter(({method:c,fits:d})=>c==="stat"&&d(i)))Bt({technique:l,overload:"stat",outcome:a,stack:pn(r),sample:s?"present":"",failure:s?"":`errno ${n}`,detail:{key:i}})}catch(i){ie("probe",i,Qe[0].id)}finally{He(o)}}function g1(t,e,n){let r=Process.getCurrentThreadId();if(Ze(r))try{let[o,i]=[t.readUtf8String()??"",e.readUtf8String()??""];for(let{id:s,empty:a}of Qe.filter(({method:l,fits:c})=>l==="property"&&c(o))){let l=i===""||a.includes(i)?"empty":"obtained",c=l==="obtained"&&i!=="present"?[i]:[];Bt({technique:s,overload:"__system_property_get",outcome:l,stack:pn(n),sample:i,values:c,detail:{key:o}})}}catch(o){ie("probe",o,"")}finally{He(r)}}function _1(t,e,n,r){let o=Process.getCurrentThreadId();if(Ze(o))try{let i=e.compare(0)>=0,s=new Uint8Array(t.add(Iu+2).readByteArray(6)),a=i?Array.from(s,l=>l.toString(16).padStart(2,"0")).join(":"):"";for(let{id:l,empty:c}of Qe.filter(({method:d})=>d==="ioctl")){let d=i?c.includes(a)?"empty":"obtained":uo(n)?"denied":"error",u=d==="obtained"?[a]:[],p=/^[\w.:-]*/.exec(t.readCString(Iu)??"")[0];Bt({technique:l,overload:"ioctl",outcome:d,stack:pn(r),sample:a,values:u,failure:i?"":`errno ${n}`,detail:{key:p}})}}catch(i){ie("probe",i,"")}finally{He(o)}}function v1(t,e,n,r){if(Zs(r)||!xu(Process.findModuleByAddress(r)))return;let o=Process.getCurrentThreadId();if(Ze(o))try{let i=e===0,{local:s,hardware:a}=i?Su(t.readPointer()):{local:[],hardware:[]};for(let{id:l,type:c,empty:d}of Qe.filter(({method:u})=>u==="getifaddrs")){let u=(c==="mac_wifi"?a:s).filter(f=>!d.includes(f));if(c==="mac_wifi"&&u.length===0)continue;let p=i?u.length===0?"empty":"obtained":uo(n)?"denied":"error";Bt({technique:l,overload:"getifaddrs",outcome:p,stack:pn(r),sample:u.join(", "),values:u,failure:i?"":`errno ${n}`,detail:{}})}}catch(i){ie("probe",i,"")}finally{He(o)}}function y1(t){let e=Process.getCurrentThreadId();if(Ze(e))try{so.push({ns:ne(),tid:e,stack:pn(t)}),so.length>s1&&so.shift()}catch(n){ie("probe",n,"")}finally{He(e)}}function Qs(){if(Yn===null)return;let t=Yn.readInt();for(t-fn>32&&(ie("probe",new Error(`${t-fn-32} commands were run in too short a time`),qs()),Bt({technique:qs(),overload:"execve",outcome:"obtained",stack:Br("[?]",!1).id,sample:"",detail:{}}),fn=t-32);fn<t;){let e=Yn.add(64+fn%32*32768),n=e.readInt();if(n===0)return;fn++,(n===Process.id||n!==Cu)&&b1(e,n),Cu=n}}function b1(t,e){let n=t.add(8).readS64().toNumber(),r=t.add(16).readInt(),o=t.add(20).readInt()===1,i=t.add(24),s=()=>{let g=i.readCString()??"";return i=i.add(f1(i)+1),g},a=t.add(4).readInt()===1,l=s(),c=a?Array.from({length:r},s):[];if(a&&(Pe()==="jvm"&&/\/jspawnhelper$/.test(c[0]??"")||_u(c)))return;e===Process.id&&Gs(c);let d=new Map;for(let g=a&&!o?s():"";g!=="";g=s())d.set(g.split("=")[0],g.replace(/^[^=]*=/,""));let u=new Set(so.filter(g=>g.ns<=n&&n-g.ns<a1).map(({stack:g})=>g)),p=a?Vs({words:c,folder:l,variable:o?Kn:g=>d.get(g)??null}):{},f=u.size===1?[...u][0]:Br("[?]",!1).id;Bt({technique:qs(),overload:"execve",outcome:"obtained",stack:f,sample:c.join(" "),detail:p},n)}function qs(){return Qe.find(({method:t})=>t==="execve").id}function Bt(t,e=ne()){let{json:n}=Gr(t.values??[],[]);Ls({tid:Process.getCurrentThreadId(),ns:e,phase:Et(),digest:"",failure:"",...t,values:n})}function pn(t){return Br(x1(t),T.vm.tryGetEnv()!==null).id}function E1(){let e=new NativeFunction(Dt("mmap"),"pointer",["pointer","size_t","int","int","int","size_t"])(NULL,64+32*32768,3,33,-1,0);if(e.equals(ptr(-1)))throw new Error("no memory to share with a child");return e}function w1(t){let e=`${[...new Set(t.flatMap(Ys))].join("\0")}\0\0`;return Memory.alloc(e.length).writeByteArray(Array.from(e,n=>n.charCodeAt(0)))}function S1(t){let n=`${t.map(r=>[...Ys(r),...Fu(r).map(o=>`!${o}`)]).map(r=>`${r.join("\0")}\0\0`).join("")}\0`;return Memory.alloc(n.length).writeByteArray(Array.from(n,r=>r.charCodeAt(0)))}function N1(t){return t.some(({method:e})=>e==="open")}function x1(t){let e=Process.findModuleByAddress(k1(t));return e===null?"[?]":`[${e.name}+${t.sub(e.base).toString()}]`}function k1(t){if(!Zs(t))return t;let e=Thread.backtrace(void 0,Backtracer.FUZZY),n=e.findIndex(r=>r.equals(t));return e.slice(n+1).find(r=>!Zs(r))??t}function Zs(t){let e=Process.findModuleByAddress(Ke[0].target);return Process.findModuleByAddress(t)?.base.equals(e?.base??NULL)??!1}function Ys({when:t}){return t?.matches??[]}function Fu({when:t}){return(t?.excludes??[]).map(e=>e.replace("{pid}",String(Process.id)).replace("{package}",ut()))}function A1(t){let e=Ys(t).map(Lu),n=Fu(t).map(Lu);return r=>e.some(o=>o.test(r))&&!n.some(o=>o.test(r))}function Lu(t){let e=t.split("*").map(n=>n.replace(/[.+?^${}()|[\]\\/]/g,"\\$&"));return new RegExp(`^${e.join(".*")}$`,"is")}function Uu(){if(ht===null||lo===null)return"none";let t=ht.controls.readInt();return lo(),ht.controls.readInt()>t?"seen":"not-seen"}function fo(){Qs();let t=ne(),e=Ke.find(({target:n,bytes:r})=>co(n)!==r);if(e===void 0){Ws=t;return}Tu||(Tu=!0,_e("taken-back",t,`,"techniques":${JSON.stringify(Qe.map(({id:n})=>n))},"overload":"${e.name}","how":"replaced","since_ns":${Ws},"held":false`))}function co(t){return new Uint8Array(t.readByteArray(i1)).join()}function po(){lo=null;for(let{target:t}of Ke)Interceptor.revert(t);Interceptor.flush(),Ke=[];for(let t=0;(ht?.inside.readInt()??0)>0&&t<o1;t+=ao)Thread.sleep(ao);Qs(),Yn=null,ht=null,Qe=[]}setInterval(fo,1e3);setInterval(Qs,100);var Xs=["first","late","met","constructor","static","native","libc"];function Du({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&tn)===0?[]:["native"]]}var I1=["java.util.zip.Adler32","getValue"],mo=`${Gn}$First`,C1={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},Xn=new Map,hn=new Map,ea=new Map,ho=null;function Bu(){try{ho=md()}catch(e){for(let n of Xs)hn.set(n,String(e));return[]}let t=ho;return[...mn("first",()=>Ue(...I1)),...mn("constructor",()=>Ue(mo,"$init",t)),...mn("static",()=>Ue(mo,"ofClass",t)),...mn("native",()=>(hd(t.use(mo),"ofNative",Module.getGlobalExportByName("getpid")),Ue(mo,"ofNative",t))),...mn("met",()=>L1(t))]}function $u(){let t=ho;return t===null?[]:mn("late",()=>Ue(`${Gn}$Late`,"ofObject",t))}function gn(){if(Xn.size===0&&hn.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;ea.set(t,e);try{Tr(()=>{T.performNow(()=>{for(let[s,a]of Xn)T1(s,a,n)})})}finally{ea.delete(t)}let r=Uu();r==="seen"&&e.add("libc");let i=Xs.filter(s=>s==="libc"?r!=="none":Xn.has(s)||hn.has(s)).map(s=>{let a=hn.get(s)??n.get(s)??"",l=a!==""?"not-tried":e.has(s)?"seen":"not-seen";return`{"road":"${s}","outcome":"${l}","reason":${oe(a)}}`});_e("control",ne(),`,"roads":[${i.join(",")}]`)}function ta(){Xn.clear(),hn.clear()}function T1(t,{klass:e,id:n},r){let o=O();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function mn(t,e){let n=(r,o,i)=>{let s=ea.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&zn(),i()};try{let r=e().map(o=>dt(o,n));return Xn.set(t,P1(t)),r}catch(r){return hn.set(t,String(r)),[]}}function L1(t){let e=O(),n=Le(t.use(Gn).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",isInherited:!1,modifiers:0,argumentTypes:[],returnType:"int"},id:en(n,"met","()I"),klass:n}]}function P1(t){let[e]=Ue(Gn,C1[t],ho);return{klass:e.klass,id:e.id}}var Ye={Flags:0,Pointer:1,Entry:2,Code:3},M1=uint64("0xffffffffffffffff"),_n=40,er=8,O1=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${er}];

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
    for (i = 0; i != ${er}; i++)
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
`;function We(t,e,n=Ye.Pointer,r=e){return{at:t,kind:n,mask:M1,good:uint64(e.toString()),restored:uint64(r.toString())}}function Vu(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:Ye.Flags,mask:uint64(e),good:r,restored:r}}var go=class{table=Memory.alloc(_n*64);capacity=64;common=Memory.alloc(8*er);native=R1(this.common);count=0;allow(e){e.slice(0,er).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*_n+c*8).writeU64(l))}grow(){let e=Memory.alloc(_n*this.capacity*2);Memory.copy(e,this.table,_n*this.count),this.table=e,this.capacity*=2}};function R1(t){try{let e=new CModule(O1,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new na(t)}}var na=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*_n)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*_n),[s,a,l,,c]=Ju(i);if(a===Ye.Code||this.isGood(i))continue;let d=zu(s,a).and(l.not()).or(c);a===Ye.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=Ju(e),s=zu(n,r).and(o);return s.equals(i)?!0:r!==Ye.Entry?!1:Array.from({length:er},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function Ju(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function zu(t,e){return e===Ye.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var tr=256,Hu=524288,Wu=1048576,j1=1073741824;function qu(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=q();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}function Zu(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=q();return Interceptor.flush(),[t,e,n,...fs()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:We(o,o.readPointer(),Ye.Code)}})}function Ku({mangler:t,callback:e,isMadeNative:n}){let{artClassLinker:r}=q(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=me(T.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n)return[{how:"flags",word:p(o,tr|Wu|Hu)},{how:"replaced",word:We(o.add(a.jniCode),e)},{how:"entry-point",word:We(d,l,Ye.Entry)}];let u=(s.accessFlags&tr)!==0;return[{how:"flags",word:p(o,u?tr:tr|Gu()|F1())},{how:"entry-point",word:We(d,d.readPointer(),Ye.Entry,u?l:c)},{how:"flags",word:p(i,tr|Gu())},{how:"replaced",word:We(i.add(a.jniCode),e)},{how:"entry-point",word:We(i.add(a.quickCode),l,Ye.Entry)}];function p(f,g){let h=f.add(a.accessFlags);return Vu(h,g>>>0,h.readU32())}}function F1(){let t=fe();return Hu|(t>=31?Wu:0)|(t>=29&&t<=32?j1:0)}function Gu(){return q().kAccCompileDontBother}function Qu({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:We(t,r)},{how:"replaced",word:We(r.add(o-2*c),n)},{how:"replaced",word:We(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:We(a.add(l*c),r)}),d}var B1=1e3,gt=new go,vn=[],ia=[],nr=null,Xu=0,oa=!1,ra=null;function ef(t,e,n){H1();let r=rf(t,nf(t),e,n);if(nr!==null&&!t.isMadeNative&&(ia.push(...e),nr.lost!==null||!vo(nr)))throw new Error("what the bridge had patched in libart was taken out");if(!vo(r))throw new Error("it was gone at once")}function $t(){return ra??=$1().finally(()=>ra=null),ra}function sa(t,e){for(let n of vn)n.hook!==null&&t(n.hook)&&_o(n,e,!1)}function tf(){vn.length=0,ia.length=0,nr=null,gt.count=0,oa=!1}async function $1(){let t=ne(),e=[];for(let n=Yu(0);n!==-1;){let r=G1(n);q().flavor==="jvm"?e.push(r):z1(r,r.parts[n-r.first].how),n=Yu(r.first+r.parts.length)}e.length>0&&await V1(e),Xu=t}function Yu(t){try{return gt.firstChanged(t)}catch{return J1(t)}}function J1(t){for(let e=t;e<gt.count;e++)try{if(gt.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function z1(t,e){let n=t.first+t.parts.length,r=!1;try{gt.putBack(t.first,n),r=vo(t)}catch{e="unreadable"}_o(t,e,r)}async function V1(t){let e=[];T.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){ie("look",r,n.techniques[0]),_o(n,"replaced",!1)}}),await Mt();for(let n of e)gt.replace(n.first,nf(n.hook).map(({word:r})=>r)),_o(n,"replaced",vo(n))}function _o(t,e,n){let r=ne(),o=t.lost??Math.max(t.good,Xu),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&_e("taken-back",r,`,"techniques":[${t.techniques.map(oe).join(",")}],"overload":${oe(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function nf(t){return q().flavor==="jvm"?Qu(t):Ku(t)}function rf(t,e,n,r){let o=gt.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:ne(),lost:null};return vn.push(i),i}function vo({first:t,parts:e}){return gt.firstChanged(t,t+e.length)===-1}function G1(t){let e=0,n=vn.length-1;for(;e<n;){let r=e+n+1>>1;vn[r].first<=t?e=r:n=r-1}return vn[e]}function H1(){oa||(oa=!0,q().flavor!=="jvm"&&(gt.allow(qu()),nr=rf(null,Zu(),ia,"")))}setInterval(()=>void $t().catch(t=>ie("look",t)),B1);var of="java.lang.invoke.MethodHandles$Lookup",af="java.lang.invoke.MethodHandleImpl",sf="java.lang.reflect.Executable",W1="java.lang.reflect.Constructor",Eo="<init>",q1={findVirtual:yo,findStatic:yo,findSpecial:yo,findConstructor:([t])=>({klass:t,name:Eo}),bind:([t,e])=>yo([O().getObjectClass(t),e]),unreflect:([t])=>bo(t),unreflectSpecial:([t])=>bo(t),unreflectConstructor:([t])=>({...bo(t),name:Eo})};function yo([t,e]){return{klass:t,name:O().stringFromJni(e)}}function bo(t){let e=O().stringFromJni(xe(t,sf,"getName"));return{klass:xe(t,sf,"getDeclaringClass"),name:e}}var aa=[];function lf(t){t.passedByHandles&&aa.some(e=>ff(e,t))&&sa(e=>e===t,"method-handle")}function cf({klass:t,name:e}){let n=O(),r=s=>s.name===e&&n.isAssignableFrom(s.klass,t)&&n.isAssignableFrom(t,s.klass),o=aa.find(r);if(o!==void 0)return o;let i={klass:n.newGlobalRef(t),name:e};return aa.push(i),i}function df(){if(!(Pe()!=="art"||!ct(af)))try{Z1()}catch(t){ie("look",t)}}function Z1(){let t=T.use("dalvik.system.VMDebug");if(t.getInstancesOfClasses===void 0)return;let e=T.use(af);for(let n of t.getInstancesOfClasses(T.array("java.lang.Class",[e.class]),!1)[0]){let r=T.cast(n,e),[o,i]=[r.artFieldOrMethod.value,Number(r.handleKind.value)];i<=K1&&cf(Y1(ptr(o.toString()),i))}}var K1=4,Q1=3;function Y1(t,e){let r=O().toReflectedMethod(NULL,t,e===Q1?1:0),o=bo(r);return te(r,W1)?{...o,name:Eo}:o}function uf(){return Pe()!=="art"||!ct(of)?[]:Object.entries(q1).flatMap(([t,e])=>(Ue(of,t)??[]).map(n=>dt(n,(r,o,i)=>{if(i(),!!De(o.returned))try{let s=cf(e(o.args));sa(a=>a.passedByHandles&&ff(s,a),"method-handle")}catch(s){ie("look",s)}})))}function ff({klass:t,name:e},{method:n}){let r=O();return e===(n.kind==="constructor"?Eo:n.name)&&(r.isAssignableFrom(n.klass,t)||r.isAssignableFrom(t,n.klass))}var X1=5,pf=500,la=new Set;function mf(t){for(let e of t)q().flavor!=="jvm"&&la.add(rE(e)),e.revert()}async function ca(t=Number.POSITIVE_INFINITY){if(await Mt(),q().flavor==="jvm")return Hc(),!0;let e=Date.now();for(;gf();){let n=Date.now()-e;if(n>t)return!1;await new Promise(r=>setTimeout(r,n<pf?X1:pf))}return!0}function hf(){q().flavor!=="jvm"&&(On(),Interceptor.detachAll(),Interceptor.flush(),gf())}function gf(){let t=!1;return la.size>0&&T.performNow(()=>t=eE().some(e=>la.has(e))),t}function eE(){let t=T.use("java.lang.Thread").getAllStackTraces();return Le(t,e=>ye(xe(e,"java.util.Map","values"),tE).first.flatMap(nE))}var tE=1e5;function nE(t){let e=O(),n=e.getArrayLength(t);return Array.from({length:n},(r,o)=>{let i=e.getObjectArrayElement(t,o),s=re(i);return e.deleteLocalRef(i),s})}function rE({method:{klass:t,id:e,kind:n,name:r}}){let i=O().toReflectedMethod(t,e,n==="static"?1:0),s=xe(i,"java.lang.reflect.Executable","getDeclaringClass");return`${re(xe(s,"java.lang.Class","getName"))}.${n==="constructor"?"<init>":r}(Native Method)`}var oE=2,_f=.002,iE="com.android.internal.os.RuntimeInit$KillApplicationHandler",sE=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:iE,method:"uncaughtException",ofProcess:!1}],da=!1;function vf(){return sE.filter(t=>ct(t.class)).flatMap(t=>(Ue(t.class,t.method)??[]).map(e=>dt(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&aE(t.how),o()})))}function yf(){return da}function aE(t){if(!da){da=!0,$t(),_e("leaving",ne(),`,"how":"${t}"`),Re();for(let e=0;e<oE&&Yc()>0;e+=_f)Thread.sleep(_f)}}var Ef={exceptions:"propagate",scheduling:"exclusive"},lE=new NativeFunction(Module.getGlobalExportByName("getpriority"),"int",["int","uint"],Ef),bf=new NativeFunction(Module.getGlobalExportByName("setpriority"),"int",["int","uint","int"],Ef);function rr(t){let e=lE(0,0);bf(0,0,-20);try{return t()}finally{bf(0,0,e)}}var yn=class extends Error{constructor(n){super(n);this.reason=n}};function Sf(t,e){let n=wo(t,e).filter(({modifiers:o})=>(o&gs)===0),r=cE(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new yn("abstract");return r}function cE(t){return Pe()==="art"&&(_s(t)&Rc)!==0}function wo(t,e){let n=Ue(t,e);if(n===null||n.length===0)throw new yn("absent-method");return n}function Nf(t){return(_s(t)&gs)!==0}function ua({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function xf({argumentTypes:t,returnType:e}){return`(${t.map(wf).join("")})${wf(e)}`}var dE={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function wf(t){return t.startsWith("[")?t.replaceAll(".","/"):dE[t]??`L${t.replaceAll(".","/")};`}var uE=1e3,bn=new Map;function Af(t,e){for(let n of[t.receiver,...t.args])De(n)&&(bn.delete(kf(n)),bn.set(kf(n),e));for(let n of bn.keys()){if(bn.size<=uE)break;bn.delete(n)}}function If(t,e,n){return V(t.receiver,e,r=>{let o=fE(r[n].value);return o===null?null:{stack:bn.get(Cf(o))??null}})}function fE(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:T.cast(t,T.use("java.lang.ref.WeakReference")).get()}function kf(t){return V(t,"java.lang.Object",Cf)}function Cf(t){return T.use("java.lang.System").identityHashCode(t)}function Tf(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r,only:o})=>r.when===null&&r.after.length===0&&o===null);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!Ze(s)){i();return}let a=!1;try{let l=n?t:pE(t,o);if(l.length===0){He(s),a=!0,i();return}let c=ne(),d=Et(),u=l.map(p=>mE(p,o));a=!0,e&&He(s),i(),e&&Ze(s),xd(r,o,l,u,{tid:s,ns:c,phase:d})}catch(l){ie("probe",l,t[0].technique.id),a||i()}finally{He(s)}}}function pE(t,e){let n=Gd(e,t[0].technique.class),r=o=>o===null||O().isInstanceOf(e.receiver,o);return t.filter(({applies:o,technique:i,only:s})=>r(s)&&Ed(i.after)&&o(e,n))}var fa={detail:{},registration:{stack:null},answer:null};function mE(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&Af(e,Dr().id),n.describe===void 0&&i===""?fa:{detail:n.describe?.(e,r)??{},registration:i===""?fa.registration:If(e,o,i),answer:i===""?null:Ps(t,e)}}catch(s){return ie("detail",s,r.id),fa}}var hE="android",ma="android.content.Intent",Lf="android.app.usage.UsageEvents",gE="android.intent.category.HOME",_E=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],ha=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",Uf],["android.content.pm.LauncherActivityInfo",t=>[Jt(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",xE],["android.app.ActivityManager$RunningServiceInfo",t=>[Jt(t.service.value)]],["android.app.TaskInfo",pa],["android.app.ActivityManager$RunningTaskInfo",pa],["android.app.ActivityManager$RecentTaskInfo",pa],["android.app.usage.UsageStats",t=>[t.getPackageName()]],["android.appwidget.AppWidgetProviderInfo",t=>[Jt(t.provider.value)]],["android.view.inputmethod.InputMethodInfo",t=>[t.getPackageName()]],["android.accessibilityservice.AccessibilityServiceInfo",NE]],vE=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],ga=[...ha.map(([t])=>t),...vE.map(t=>`android.${t}`)],_a={classes:ga,read(t){return wE(ce(t,0))?{sample:"",values:[],impersonal:!0}:Rf(W(t),jf)}},yE=["","http","https","content","file","mailto","tel","sms","smsto","mms","mmsto","geo","package","market","data"],Pf={classes:ga,read(t,e){let n=_a.read(t,e);return n===null||bE(ce(t,0))?n:{...n,values:[],impersonal:!0}}};function bE(t){return t===null?!1:V(t,ma,e=>{let n=e.getSelector(),r=[e,...n===null?[]:[n]].flatMap(o=>[o.getPackage(),Jt(o.getComponent())]);return Be(r).some(o=>o!==ut())||!yE.includes(String(e.getScheme()??"").toLowerCase())})}var Mf={classes:ga,read(t){return Rf(W(t),n=>SE(n)?[ut()]:jf(n))??{sample:"",values:[],impersonal:!0}}},Of={classes:[Lf],read(t){let e=W(t);return e.isNull()?null:V(e,Lf,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function Rf(t,e){if(t.isNull())return null;let n=EE(t)?{size:1,first:[t]}:ye(t,on);if(n===null)return ft;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==ut()&&a!==hE),s=n.size>on||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:xs(n.size)}}function EE(t){return te(t,"java.lang.String")||ha.some(([e])=>te(t,e))}function wE(t){return t===null||!te(t,ma)?!1:V(t,ma,e=>{if(e.getSelector()!==null)return!1;let n=Be([e.getPackage(),Jt(e.getComponent())]);return n.length>0&&n.every(r=>r===ut())})}function SE(t){let e=_E.find(n=>te(t,n));return e===void 0?!1:V(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(gE):!1})}function jf(t){if(te(t,"java.lang.String"))return[Ff(O().stringFromJni(t))];for(let[e,n]of ha)if(te(t,e))return V(t,e,r=>Be(n(r)));return[re(t)]}function Ff(t){return t.split(":")[0]}function Uf(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function NE(t){let e=t.getResolveInfo();return e===null?[]:Uf(e)}function xE(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):Be([t.processName.value]).map(Ff)}function pa(t){let e=["topActivity","baseActivity","origActivity"].map(r=>Jt(t[r]?.value)),n=t.baseIntent?.value;return[...e,Jt(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function Jt(t){return t?String(t.getPackageName()):null}var va="android.os.Bundle",kE=["cid","lac","baseStationId","networkId","systemId"],AE=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],IE=["2147483647","9223372036854775807","268435455","65535"],St="android.telephony",CE=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],Bf=[...CE.flatMap(t=>[`${St}.CellInfo${t}`,`${St}.CellIdentity${t}`]),`${St}.CellIdentity`,`${St}.gsm.GsmCellLocation`,`${St}.cdma.CdmaCellLocation`,`${St}.NeighboringCellInfo`],$f={classes:[va,...Bf],read(t){let e=W(t);return e.isNull()?null:ye(e,0)!==null?Ns(e,So):{sample:re(e),values:So(e)}}},Df=`${St}.ServiceState`,Jf=`${St}.NetworkRegistrationInfo`,zf={classes:[Df,Jf,...Bf],read(t){let e=W(t);if(e.isNull())return null;let n=V(e,Df,r=>{if(!("getNetworkRegistrationInfoList"in r))return[];let o=r.getNetworkRegistrationInfoList();return Le(o,i=>ye(i,TE)?.first.flatMap(LE)??[])});return{sample:n.join(","),values:n,impersonal:n.length===0}}},TE=16;function LE(t){return V(t,Jf,e=>{let n=e.getCellIdentity();return n===null?[]:Le(n,So)})}function So(t){return(te(t,va)?V(t,va,n=>kE.map(r=>String(n.getInt(r,-1)))):V(t,O().getObjectClassName(t),PE)).filter(n=>!IE.includes(n))}function PE(t){return"getCellIdentity"in t?Le(t.getCellIdentity(),So):AE.filter(e=>e in t).map(e=>String(t[e]()))}var or="android.content.ClipData",Vf={classes:[or,`${or}$Item`],read(t,e){let{sample:n}=ya.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},ya={classes:[or,`${or}$Item`],read(t){let e=W(t);return e.isNull()?null:V(e,or,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var Gf="android.database.Cursor",ba=200,ME=3,OE=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|icc_?id|imsi|card_id|phonetic_name)$/i,Hf={classes:[Gf],read(t){let e=W(t);return e.isNull()?null:V(e,Gf,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>ba?{unread:String(r-ba)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:RE(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:re(ce(t,"uri")??NULL)})};function RE(t,e,n){let r=n.flatMap((s,a)=>OE.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,ba)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===ME&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var qf={read:t=>{let{host:e,port:n}=Wf(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:Wf};function Wf(t){let e=ce(t,0);return e===null?{host:"",port:""}:te(e,"java.net.InetSocketAddress")?V(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:re(e),port:""}}var Ea="android.location.Location",jE=2e3,Zf={classes:[Ea],read(t){let e=W(t);if(e.isNull())return null;let n=ye(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...FE(r),values:n.reverse().map(Kf)}}};function Kf(t){return V(t,Ea,e=>`${e.getLatitude()},${e.getLongitude()}`)}function FE(t){return V(t,Ea,e=>{let n=e.getAccuracy();return{sample:Kf(t),approximate:n>=jE,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var UE=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,DE=7,Yf={read(t){let e=BE(t);if(e===null)return null;let n=UE.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=Qf(r,o,i==="S"),d=Qf(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function BE(t){let e=ce(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:O().stringFromJni(e)}function Qf(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(DE)}var Xf="android.telephony.SubscriptionInfo",$E=8,ep="android.os.Bundle",wa=t=>({classes:[Xf],read(e){let n=W(e);if(n.isNull())return null;let r=ye(n,$E);if(r===null)return ft;let o=r.first.map(i=>V(i,Xf,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),tp=t=>({classes:[ep],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,ep,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),np={read(t){let e=W(t);if(e.isNull())return null;let n=T.cast(e,T.use("java.lang.Object")).$className,r=V(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var Sa="android.media.Image",ip="android.media.Image$Plane",rp="android.os.Message",op=256,sp=64<<20,ap={classes:[Sa,ip],read(t){let e=W(t);return e.isNull()?null:V(e,Sa,n=>{let r=n.getFormat(),o=r===op?"JPEG":`format ${r}`,i=r===op?JE(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function JE(t){let e=ye(xe(t,Sa,"getPlanes"),1).first;return Pd(xe(e[0],ip,"getBuffer"),sp)}var lp={classes:[rp],read(t){return V(W(t),rp,e=>{let n=e.obj.value;return n===null?null:Le(n,zE)})}};function zE(t){if(O().getObjectClassName(t)!=="[B")return null;let e=O().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>sp?{sample:n,values:[]}:{sample:n,values:[],whole:mt(t,0,e)}}var cp={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=Td(n)?mt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?Ld(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var VE=-128,GE=-127,HE=-1,No={sample:"present",values:[]},dp={classes:[qn],read({args:t,returned:e}){let n=t[2];return e===0?null:De(n)?Qr(n,()=>{let r=WE(n);if(r===GE)return No;if(r!==0)return{sample:"",values:[],failed:r===HE?"denied":"error"};if(js(n)===0)return No;let o=Yr(n);return js(n)>0?No:o===null||o===""?null:{sample:o,values:[o]}}):No}};function WE(t){let e=Rs(t);if(e!==VE)return e;let n=Fs(t);return sn(t,n+Rs(t)),0}var Na="android.os.Bundle",up="android.database.Cursor",[qE,pp]=["name","value"],ZE="result_settings_list",mp={classes:[Na,up],read(t,{class:e,when:n}){let r=W(t);if(r.isNull())return null;let o=n?.settings??[],i=Zn(t,e)?.key??null;return te(r,Na)?V(r,Na,s=>i===null?QE(s,o):KE(s.getString(pp))):V(r,up,s=>YE(s,i,o))},describe(t,{class:e}){let n=Zn(t,e)?.key??null,r=ce(t,"uri");return{...n===null?{}:{key:n},...r===null?{}:{uri:re(r)}}}};function KE(t){return t===null?null:{sample:t,values:[t]}}function QE(t,e){let n=t.getStringArrayList(ZE);if(n===null)return null;let r=Array.from({length:n.size()},(i,s)=>String(n.get(s)).split(/=(.*)/s)),o=r.filter(([i])=>e.includes(i)).map(([,i])=>i??"");return hp(`${r.length} settings`,o)}function YE(t,e,n){let r=t.getCount();if(r<=0)return null;let[o,i]=[qE,pp].map(c=>t.getColumnIndex(c)),s=`${r} rows: ${t.getColumnNames().join(",")}`,a={rows:String(r)};if(o<0)return{sample:s,values:e===null?[]:Be(fp(t,i,()=>!0)),detail:a};let l=fp(t,i,()=>n.includes(String(t.getString(o))));return{...hp(s,l),detail:a}}function fp(t,e,n){let r=t.getPosition(),o=[];try{for(let i=0;t.moveToPosition(i);i++)n()&&o.push(e<0?null:t.getString(e))}finally{t.moveToPosition(r)}return o}function hp(t,e){return e.length===0?{sample:t,values:[],impersonal:!0}:{sample:t,values:Be(e)}}var xa="android.telephony.SmsMessage",XE=50,gp={classes:[xa],read(t){let e=W(t);if(e.isNull())return null;let n=te(e,xa)?[e]:ye(e,XE)?.first;if(n===void 0)return ft;let r=n.filter(o=>!o.isNull()).flatMap(o=>V(o,xa,ew));return n.length===0?null:{sample:r.join(" "),values:r,detail:{count:String(n.length)}}}};function ew(t){return Be([t.getDisplayOriginatingAddress(),t.getDisplayMessageBody()])}var _p="android.net.wifi.WifiInfo",vp="android.net.wifi.ScanResult",ka=t=>({classes:[_p],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,_p,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),yp={read(t){let e=W(t);if(e.isNull())return null;let n=O().stringFromJni(e);return n.startsWith('"')||n==="<unknown ssid>"?{sample:n,values:[n]}:{sample:n,values:[],impersonal:!0}}},tw=20,nw=30,bp={classes:[vp],read(t){let e=W(t);if(e.isNull())return null;let n=ye(e,nw);if(n===null)return ft;if(n.size===0)return null;let r=n.first.map(i=>V(i,vp,s=>Be([s.SSID.value,s.BSSID.value]))),o=r.slice(0,tw).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var Aa={none:Wd,string:Bs,property:qd,text:Zd,presence:Kd,flag:Qd,opened:ro,file:du,names:uu,inserted:pu,recording:cp,reply:dp,bytes:eu,address:tu,"nothing-personal":Yd,made:Xd,list:dd,packages:_a,"own-apps":Mf,resolved:Pf,"usage-events":Of,location:Zf,nmea:Yf,cells:$f,"service-cells":zf,clip:ya,command:gu,"own-clip":Vf,cursor:Hf,setting:mp,sms:gp,"wifi-ssid":ka("getSSID"),"wifi-bssid":ka("getBSSID"),"extra-info":yp,"scan-results":bp,"subscription-iccid":wa("getIccId"),"subscription-number":wa("getNumber"),"id-bundle":tp("id"),"advertising-id":np,image:ap,"picture-message":lp,endpoint:qf};var Ep="java.lang.reflect.Proxy",Pa=[],Ca=new Map,ko=new Map,Ta=new Map,wp=new Set,Ao=[];async function Ma(t,e,n="first"){for(let c of t){c.instead_of!==""&&ko.set(c.instead_of,c.id);for(let d of c.made_by)wp.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=Np(r).flatMap(c=>rw(c,e,o)),s=Ap(o,n);await Mt(),rr(()=>{for(let c of s)kp(c);for(let{row:c,otherwise:d,said:u}of i)Tp(c,Ao.includes(c)?uw(c):d,u)});let a=r.filter(c=>nt(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function Sp(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(ct),r=t.filter(({class:o})=>n.includes(o));return Ma(r,e,"late")}function Oa(){tf(),mf(Pa.splice(0)),Ao.length=0}function Np(t){let e=new Map;for(let n of t)e.set(xo(n),[...e.get(xo(n))??[],n]);return Array.from(e.values())}function xo({class:t,method:e}){return`${t}.${e}`}function rw(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>Ia(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=Nf(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)aw(c);a.length>0&&wo(i,s),Ao.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of Sf(i,s))n.push(...xp(l,c));return[...o,...r.map(c=>Ia(c,"absent-overload"))]}catch(a){let[l,c]=ow(a);return[...o,...r.map(d=>Ia(d,l,c))]}}function Ia(t,e,n=""){return{row:t,otherwise:e,said:n}}function ow(t){if(t instanceof yn)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function xp(t,e){let n=ua(e),r=t.filter(a=>Ip(a,n));if(r.length===0)return[];let o=e.id.toString(),i=xo(r[0]),s=Ca.get(o)??i;Ca.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:dt(e,Tf(r.map(a=>iw(a,n,e)))),overload:n,rows:r}]}catch(a){for(let l of r)nt(l).refused=`${n}: ${String(a)}`;return[]}}function Ra(t){for(let e of t)e.put(),Pa.push(e)}function kp({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,ko.get(o)]).filter(o=>o!==void 0);for(let o of n)nt(o).ofClass=Mr(t.method.klass);try{ef(t,r,e),lf(t)}catch(o){for(let i of n)nt(i).overloads.delete(e),nt(i).notLookedAt=`${e}: ${String(o)}`}}function Ap(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),Pa.push(n);for(let i of o){let{overloads:s,roads:a}=nt(i);s.add(r);for(let l of Du(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)nt(s).refused=`${r}: ${String(i)}`;return!1}})}function iw(t,e,n){let r=Aa[t.value];if(r===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:r,approximate:ko.get(t.id)??t.id,applies:Vd(t.when,ut()),only:sw(t,n),makes:wp.has(t.id)?o=>lw(t.id,o):null}}function sw({class:t},{isInherited:e,kind:n}){if(!e||n!=="instance")return null;let r=lt(t);return r.isNull()?null:r}function aw({class:t,value:e,when:n,made_by:r}){for(let o of[...Aa[e]?.classes??[],...n===null?[]:zd,...n?.instance_of??[]])lt(o);if(r.length>0)for(let o of[t,Ep])lt(o)}function Ip({overloads:t},e){return t==="all"||t.includes(e)}function lw(t,e){let n=Ao.filter(({made_by:r,class:o})=>r.includes(t)&&te(e,o));for(let r of Np(n)){let o=[];try{o=dw(r,e)}catch(i){if(r.every(s=>nt(s).refused===String(i)))continue;for(let s of r)nt(s).refused=String(i)}o!==null&&(La=Promise.all([La,cw(r,o)]).catch(i=>ie("look",i)))}}var La=Promise.resolve();async function Cp(){await La}async function cw(t,e){await Mt();for(let n of e)kp(n);for(let n of t)Tp(n,"absent-overload")}function dw(t,e){let{class:n,method:r}=t[0],o=xo(t[0]),i=O();if(Pe()==="art"&&te(e,Ep))throw new Error("an object was met whose class is a dynamic proxy");let s=i.getObjectClass(e),a=[],l=!1;try{for(let c of wo(n,r)){let d=en(s,c.name,xf(c));Ca.get(d.toString())!==o&&(t.some(u=>Ip(u,ua(c)))&&(l=!0),a.push(...Ap(xp(t,{...c,id:d,klass:i.newGlobalRef(s),isInherited:!1}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function uw({made_by:t}){return t.some(n=>(Ta.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function nt({id:t}){let e=Ta.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,refused:"",notLookedAt:"",ofClass:"unknown"},Ta.set(t,e)),e}function Tp(t,e,n=""){let{overloads:r,roads:o,refused:i,notLookedAt:s,ofClass:a}=nt(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,u=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${oe(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,ko.get(t.id)])p!==void 0&&_e("armed",ne(),`,"technique":${oe(p)},${u}`)}var fw="1",pw=2e3;rpc.exports={async arm(t){od(t.package??t.process.split(":")[0]),Ts(t.phase),t.room!==void 0&&Xc(t.room);let e={armed:0,failed:0},{armed:n,failed:r,absent:o}=await Io(()=>rr(()=>(Ic(),Oc(),zn(),e=Ou(t.techniques.filter(Ks)),Ra([...vf(),...uf(),...Bu()]),df(),Ma(t.techniques.filter(s=>!Ks(s)),jr()))));Ru(),gn(),_e("ready",ne(),`,"armed":${n+e.armed},"failed":${r+e.failed},"walker":"${zn()}"`),Re();let i;return T.perform(()=>i=mw(o)),await i,{armed:n+e.armed,failed:r+e.failed}},async phase(t){fo(),await $t(),Ss(!1),Ts(t);let e={seq:Jn(),ns:ne()};return _e("phase",e.ns,`,"phase":${Et()}`),gn(),Re(),e},async flush(){return await Cp(),fo(),await $t(),gn(),Re(),{seq:Jn(),ns:ne(),dropped:ed()}},async hurry(){return await $t(),gn(),Ss(!0),{seq:Jn(),ns:ne()}},async stop(){return ta(),po(),Io(Oa),await ca(pw)||ie("stop","a thread of the app is still inside a hooked call"),Re(),{seq:Jn()}},dispose(){yf()||(Script.pin(),ta(),po(),Io(Oa),ca().then(()=>{hf(),Re(),Script.unpin()},t=>ie("stop",t)))}};async function mw(t){try{let{armed:e}=await Tr(()=>rr(()=>(Ra($u()),Sp(t,jr()))));_e("rearmed",ne(),`,"armed":${e}`),gn()}catch(e){ie("rearm",e)}Re()}function Io(t){let e;if(T.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function hw(){_e("hello",ne(),`,"pid":${Process.id},"process":${oe(id())},"runtime":"${Pe()}","api_level":${Io(jr)},"agent":"${fw}","wall_ms":${Date.now()}`),Re()}function Lp(){recv("ack",({batches:t})=>{Qc(t),Lp()})}Lp();try{hw()}catch(t){ie("hello",t)}
