📦
299623 /src/index.js
✄
var Ud=Object.defineProperty;var os=(t,e)=>{for(var n in e)Ud(t,n,{get:e[n],enumerable:!0})};var He=[],Oe=[],Er="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Er.length;t<e;++t)He[t]=Er[t],Oe[Er.charCodeAt(t)]=t;Oe[45]=62;Oe[95]=63;function Dd(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function Bd(t,e,n){return(e+n)*3/4-n}function is(t){let e=Dd(t),n=e[0],r=e[1],o=new Uint8Array(Bd(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=Oe[t.charCodeAt(a)]<<18|Oe[t.charCodeAt(a+1)]<<12|Oe[t.charCodeAt(a+2)]<<6|Oe[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=Oe[t.charCodeAt(a)]<<2|Oe[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=Oe[t.charCodeAt(a)]<<10|Oe[t.charCodeAt(a+1)]<<4|Oe[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function Jd(t){return He[t>>18&63]+He[t>>12&63]+He[t>>6&63]+He[t&63]}function zd(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(Jd(i))}return r.join("")}function wr(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(zd(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(He[i>>2]+He[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(He[i>>10]+He[i>>4&63]+He[i<<2&63]+"=")}return r.join("")}function $t(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,f=n?o-1:0,p=n?-1:1,u=t[e+f];for(f+=p,i=u&(1<<-d)-1,u>>=-d,d+=a;d>0;)i=i*256+t[e+f],f+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+f],f+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(u?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(u?-1:1)*s*Math.pow(2,i-r)}function Sr(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,f=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,u=r?0:i-1,g=r?1:-1,m=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+f>=1?e+=p/l:e+=p*Math.pow(2,1-f),e*l>=2&&(s++,l/=2),s+f>=d?(a=0,s=d):s+f>=1?(a=(e*l-1)*Math.pow(2,o),s=s+f):(a=e*Math.pow(2,f-1)*Math.pow(2,o),s=0));o>=8;)t[n+u]=a&255,u+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+u]=s&255,u+=g,s/=256,c-=8;t[n+u-g]|=m*128}var Gd={INSPECT_MAX_BYTES:50},Nr=2147483647;h.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(h.prototype,"parent",{enumerable:!0,get:function(){if(h.isBuffer(this))return this.buffer}});Object.defineProperty(h.prototype,"offset",{enumerable:!0,get:function(){if(h.isBuffer(this))return this.byteOffset}});function qe(t){if(t>Nr)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,h.prototype),e}function h(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return Cr(t)}return cs(t,e,n)}h.poolSize=8192;function cs(t,e,n){if(typeof t=="string")return Wd(t,e);if(ArrayBuffer.isView(t))return Zd(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return kr(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return h.from(r,e,n);let o=qd(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return h.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}h.from=function(t,e,n){return cs(t,e,n)};Object.setPrototypeOf(h.prototype,Uint8Array.prototype);Object.setPrototypeOf(h,Uint8Array);function ds(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function Hd(t,e,n){return ds(t),t<=0?qe(t):e!==void 0?typeof n=="string"?qe(t).fill(e,n):qe(t).fill(e):qe(t)}h.alloc=function(t,e,n){return Hd(t,e,n)};function Cr(t){return ds(t),qe(t<0?0:Tr(t)|0)}h.allocUnsafe=function(t){return Cr(t)};h.allocUnsafeSlow=function(t){return Cr(t)};function Wd(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!h.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=us(t,e)|0,r=qe(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function xr(t){let e=t.length<0?0:Tr(t.length)|0,n=qe(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function Zd(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return kr(e.buffer,e.byteOffset,e.byteLength)}return xr(t)}function kr(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,h.prototype),r}function qd(t){if(h.isBuffer(t)){let e=Tr(t.length)|0,n=qe(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?qe(0):xr(t);if(t.type==="Buffer"&&Array.isArray(t.data))return xr(t.data)}function Tr(t){if(t>=Nr)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+Nr.toString(16)+" bytes");return t|0}h.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==h.prototype};h.compare=function(e,n){if(e instanceof Uint8Array&&(e=h.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=h.from(n,n.offset,n.byteLength)),!h.isBuffer(e)||!h.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};h.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};h.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return h.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=h.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(h.isBuffer(s)||(s=h.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(h.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function us(t,e){if(h.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Ir(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return ys(t).length;default:if(o)return r?-1:Ir(t).length;e=(""+e).toLowerCase(),o=!0}}h.byteLength=us;function Kd(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return su(this,e,n);case"utf8":case"utf-8":return ps(this,e,n);case"ascii":return ou(this,e,n);case"latin1":case"binary":return iu(this,e,n);case"base64":return nu(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return au(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}h.prototype._isBuffer=!0;function at(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}h.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)at(this,n,n+1);return this};h.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)at(this,n,n+3),at(this,n+1,n+2);return this};h.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)at(this,n,n+7),at(this,n+1,n+6),at(this,n+2,n+5),at(this,n+3,n+4);return this};h.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?ps(this,0,e):Kd.apply(this,arguments)};h.prototype.toLocaleString=h.prototype.toString;h.prototype.equals=function(e){if(!h.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:h.compare(this,e)===0};h.prototype.inspect=function(){let e="",n=Gd.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};h.prototype[Symbol.for("nodejs.util.inspect.custom")]=h.prototype.inspect;h.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=h.from(e,e.offset,e.byteLength)),!h.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let f=0;f<l;++f)if(c[f]!==d[f]){s=c[f],a=d[f];break}return s<a?-1:a<s?1:0};function fs(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=h.from(e,r)),h.isBuffer(e))return e.length===0?-1:ss(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):ss(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function ss(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,f){return i===1?d[f]:d.readUInt16BE(f*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let f=0;f<a;f++)if(l(t,c+f)!==l(e,f)){d=!1;break}if(d)return c}return-1}h.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};h.prototype.indexOf=function(e,n,r){return fs(this,e,n,r,!0)};h.prototype.lastIndexOf=function(e,n,r){return fs(this,e,n,r,!1)};function Qd(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function Yd(t,e,n,r){return En(Ir(e,t.length-n),t,n,r)}function Xd(t,e,n,r){return En(uu(e),t,n,r)}function eu(t,e,n,r){return En(ys(e),t,n,r)}function tu(t,e,n,r){return En(fu(e,t.length-n),t,n,r)}h.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return Qd(this,e,n,r);case"utf8":case"utf-8":return Yd(this,e,n,r);case"ascii":case"latin1":case"binary":return Xd(this,e,n,r);case"base64":return eu(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return tu(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};h.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function nu(t,e,n){return e===0&&n===t.length?wr(t):wr(t.slice(e,n))}function ps(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,f;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(f=(i&31)<<6|l&63,f>127&&(s=f));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(f=(i&15)<<12|(l&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(s=f));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(f=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,f>65535&&f<1114112&&(s=f))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return ru(r)}var as=4096;function ru(t){let e=t.length;if(e<=as)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=as));return n}function ou(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function iu(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function su(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=pu[t[i]];return o}function au(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}h.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,h.prototype),o};function we(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}h.prototype.readUintLE=h.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};h.prototype.readUintBE=h.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};h.prototype.readUint8=h.prototype.readUInt8=function(e,n){return e=e>>>0,n||we(e,1,this.length),this[e]};h.prototype.readUint16LE=h.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||we(e,2,this.length),this[e]|this[e+1]<<8};h.prototype.readUint16BE=h.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||we(e,2,this.length),this[e]<<8|this[e+1]};h.prototype.readUint32LE=h.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||we(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};h.prototype.readUint32BE=h.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};h.prototype.readBigUInt64LE=function(e){e=e>>>0,wt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Gt(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};h.prototype.readBigUInt64BE=function(e){e=e>>>0,wt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Gt(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};h.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};h.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};h.prototype.readInt8=function(e,n){return e=e>>>0,n||we(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};h.prototype.readInt16LE=function(e,n){e=e>>>0,n||we(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};h.prototype.readInt16BE=function(e,n){e=e>>>0,n||we(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};h.prototype.readInt32LE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};h.prototype.readInt32BE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};h.prototype.readBigInt64LE=function(e){e=e>>>0,wt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Gt(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};h.prototype.readBigInt64BE=function(e){e=e>>>0,wt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Gt(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};h.prototype.readFloatLE=function(e,n){return e=e>>>0,n||we(e,4,this.length),$t(this,e,!0,23,4)};h.prototype.readFloatBE=function(e,n){return e=e>>>0,n||we(e,4,this.length),$t(this,e,!1,23,4)};h.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||we(e,8,this.length),$t(this,e,!0,52,8)};h.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||we(e,8,this.length),$t(this,e,!1,52,8)};function Ae(t,e,n,r,o,i){if(!h.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}h.prototype.writeUintLE=h.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Ae(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};h.prototype.writeUintBE=h.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Ae(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};h.prototype.writeUint8=h.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,1,255,0),this[n]=e&255,n+1};h.prototype.writeUint16LE=h.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};h.prototype.writeUint16BE=h.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};h.prototype.writeUint32LE=h.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};h.prototype.writeUint32BE=h.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function ms(t,e,n,r,o){vs(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function hs(t,e,n,r,o){vs(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}h.prototype.writeBigUInt64LE=function(e,n=0){return ms(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};h.prototype.writeBigUInt64BE=function(e,n=0){return hs(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};h.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Ae(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};h.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Ae(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};h.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};h.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};h.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};h.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};h.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};h.prototype.writeBigInt64LE=function(e,n=0){return ms(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};h.prototype.writeBigInt64BE=function(e,n=0){return hs(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function gs(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function _s(t,e,n,r,o){return e=+e,n=n>>>0,o||gs(t,e,n,4,34028234663852886e22,-34028234663852886e22),Sr(t,e,n,r,23,4),n+4}h.prototype.writeFloatLE=function(e,n,r){return _s(this,e,n,!0,r)};h.prototype.writeFloatBE=function(e,n,r){return _s(this,e,n,!1,r)};function bs(t,e,n,r,o){return e=+e,n=n>>>0,o||gs(t,e,n,8,17976931348623157e292,-17976931348623157e292),Sr(t,e,n,r,52,8),n+8}h.prototype.writeDoubleLE=function(e,n,r){return bs(this,e,n,!0,r)};h.prototype.writeDoubleBE=function(e,n,r){return bs(this,e,n,!1,r)};h.prototype.copy=function(e,n,r,o){if(!h.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};h.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!h.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=h.isBuffer(e)?e:h.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var Et={};function Ar(t,e,n){Et[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}Ar("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Ar("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);Ar("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=ls(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=ls(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function ls(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function lu(t,e,n){wt(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&Gt(e,t.length-(n+1))}function vs(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new Et.ERR_OUT_OF_RANGE("value",a,t)}lu(r,o,i)}function wt(t,e){if(typeof t!="number")throw new Et.ERR_INVALID_ARG_TYPE(e,"number",t)}function Gt(t,e,n){throw Math.floor(t)!==t?(wt(t,n),new Et.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new Et.ERR_BUFFER_OUT_OF_BOUNDS:new Et.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var cu=/[^+/0-9A-Za-z-_]/g;function du(t){if(t=t.split("=")[0],t=t.trim().replace(cu,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function Ir(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function uu(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function fu(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function ys(t){return is(du(t))}function En(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var pu=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var kt={};os(kt,{ArtMethod:()=>Pn,ArtStackVisitor:()=>co,DVM_JNI_ENV_OFFSET_SELF:()=>zs,HandleVector:()=>Yt,VariableSizedHandleScope:()=>Xt,backtrace:()=>xo,deoptimizeBootImage:()=>Ao,deoptimizeEverything:()=>To,deoptimizeMethod:()=>Co,ensureClassInitialized:()=>Ff,getAndroidApiLevel:()=>ae,getAndroidVersion:()=>en,getApi:()=>Y,getArtApexVersion:()=>bo,getArtClassSpec:()=>yo,getArtFieldSpec:()=>Un,getArtMethodSpec:()=>be,getArtThreadFromEnv:()=>Dn,getArtThreadSpec:()=>xt,makeArtClassLoaderVisitor:()=>No,makeArtClassVisitor:()=>So,makeMethodMangler:()=>Ap,makeObjectVisitorPredicate:()=>Po,revertGlobalPatches:()=>ko,translateMethod:()=>Lp,withAllArtThreadsSuspended:()=>wo,withRunnableArtThread:()=>Fe});var{pageSize:Lr,pointerSize:mu}=Process,Pr=class{constructor(e){this.sliceSize=e,this.slicesPerPage=Lr/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<Lr){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),f=o||c.and(a).isNull();if(d&&f)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(Lr,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=Es(o.sub(e)),a=Es(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function Es(t){let e=mu===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function Mr(t){return new Pr(t)}function Ie(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var wn={v1_0:805371904,v1_2:805372416},Sn={canTagObjects:1},{pointerSize:hu}=Process,gu={exceptions:"propagate"};function Ke(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}Ke.prototype.deallocate=Ht(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});Ke.prototype.getLoadedClasses=Ht(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ie("EnvJvmti::getLoadedClasses",r)});Ke.prototype.iterateOverInstancesOfClass=Ht(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ie("EnvJvmti::iterateOverInstancesOfClass",i)});Ke.prototype.getObjectsWithTags=Ht(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ie("EnvJvmti::getObjectsWithTags",s)});Ke.prototype.addCapabilities=Ht(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function Ht(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*hu).readPointer(),e,n,gu));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function Qe(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function xe(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function v(t,e){this.handle=t,this.vm=e}var Nn=Process.pointerSize,ot=2,_u=28,bu=34,vu=37,yu=40,Eu=43,wu=46,Su=49,Nu=52,xu=55,ku=58,Iu=61,Cu=64,Tu=67,Au=70,Lu=73,Pu=76,Mu=79,Ru=82,ju=85,Ou=88,Fu=91,Uu=114,Du=117,Bu=120,Ju=123,zu=126,Vu=129,$u=132,Gu=135,Hu=138,Wu=141,Zu=95,qu=96,Ku=97,Qu=98,Yu=99,Xu=100,e0=101,t0=102,n0=103,r0=104,o0=105,i0=106,s0=107,a0=108,l0=109,c0=110,d0=111,u0=112,f0=145,p0=146,m0=147,h0=148,g0=149,_0=150,b0=151,v0=152,y0=153,E0=154,w0=155,S0=156,N0=157,x0=158,k0=159,I0=160,C0=161,T0=162,A0={pointer:bu,uint8:vu,int8:yu,uint16:Eu,int16:wu,int32:Su,int64:Nu,float:xu,double:ku,void:Iu},L0={pointer:Cu,uint8:Tu,int8:Au,uint16:Lu,int16:Pu,int32:Mu,int64:Ru,float:ju,double:Ou,void:Fu},P0={pointer:Uu,uint8:Du,int8:Bu,uint16:Ju,int16:zu,int32:Vu,int64:$u,float:Gu,double:Hu,void:Wu},M0={pointer:Zu,uint8:qu,int8:Ku,uint16:Qu,int16:Yu,int32:Xu,int64:e0,float:t0,double:n0},R0={pointer:r0,uint8:o0,int8:i0,uint16:s0,int16:a0,int32:l0,int64:c0,float:d0,double:u0},j0={pointer:f0,uint8:p0,int8:m0,uint16:h0,int16:g0,int32:_0,int64:b0,float:v0,double:y0},O0={pointer:E0,uint8:w0,int8:S0,uint16:N0,int16:x0,int32:k0,int64:I0,float:C0,double:T0},Ss={exceptions:"propagate"},Rr=null,Gr=[];v.dispose=function(t){Gr.forEach(t.deleteGlobalRef,t),Gr=[]};function lt(t){return Gr.push(t),t}function xn(t){return Rr===null&&(Rr=t.handle.readPointer()),Rr}function T(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(xn(this).add(t*Nn).readPointer(),e,n,Ss));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}v.prototype.getVersion=T(4,"int32",["pointer"],function(t){return t(this.handle)});v.prototype.findClass=T(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});v.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,F0(this.vm,e)),o};function F0(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}v.prototype.fromReflectedMethod=T(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.fromReflectedField=T(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.toReflectedMethod=T(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});v.prototype.getSuperclass=T(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.isAssignableFrom=T(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});v.prototype.toReflectedField=T(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});v.prototype.throw=T(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.exceptionOccurred=T(15,"pointer",["pointer"],function(t){return t(this.handle)});v.prototype.exceptionDescribe=T(16,"void",["pointer"],function(t){t(this.handle)});v.prototype.exceptionClear=T(17,"void",["pointer"],function(t){t(this.handle)});v.prototype.pushLocalFrame=T(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.popLocalFrame=T(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.newGlobalRef=T(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.deleteGlobalRef=T(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});v.prototype.deleteLocalRef=T(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});v.prototype.isSameObject=T(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});v.prototype.newLocalRef=T(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.allocObject=T(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.getObjectClass=T(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.isInstanceOf=T(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});v.prototype.getMethodId=T(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});v.prototype.getFieldId=T(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});v.prototype.getIntField=T(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});v.prototype.getStaticMethodId=T(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});v.prototype.getStaticFieldId=T(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});v.prototype.getStaticIntField=T(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});v.prototype.getStringLength=T(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.getStringChars=T(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.releaseStringChars=T(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});v.prototype.newStringUtf=T(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});v.prototype.getStringUtfChars=T(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.releaseStringUtfChars=T(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});v.prototype.getArrayLength=T(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.newObjectArray=T(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});v.prototype.getObjectArrayElement=T(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});v.prototype.setObjectArrayElement=T(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});v.prototype.newBooleanArray=T(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newByteArray=T(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newCharArray=T(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newShortArray=T(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newIntArray=T(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newLongArray=T(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newFloatArray=T(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newDoubleArray=T(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.getBooleanArrayElements=T(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getByteArrayElements=T(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getCharArrayElements=T(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getShortArrayElements=T(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getIntArrayElements=T(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getLongArrayElements=T(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getFloatArrayElements=T(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getDoubleArrayElements=T(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.releaseBooleanArrayElements=T(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseByteArrayElements=T(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseCharArrayElements=T(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseShortArrayElements=T(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseIntArrayElements=T(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseLongArrayElements=T(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseFloatArrayElements=T(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseDoubleArrayElements=T(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.getByteArrayRegion=T(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setBooleanArrayRegion=T(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setByteArrayRegion=T(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setCharArrayRegion=T(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setShortArrayRegion=T(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setIntArrayRegion=T(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setLongArrayRegion=T(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setFloatArrayRegion=T(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setDoubleArrayRegion=T(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.registerNatives=T(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});v.prototype.monitorEnter=T(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.monitorExit=T(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.getDirectBufferAddress=T(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.getObjectRefType=T(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var ws=new Map;function kn(t,e,n,r){return Wr(this,"p",D0,t,e,n,r)}function Hr(t,e,n,r){return Wr(this,"v",B0,t,e,n,r)}function U0(t,e,n,r){return Wr(this,"n",J0,t,e,n,r)}function Wr(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=ws.get(a);return l===void 0&&(l=n(t,r,o,i,Ss),ws.set(a,l)),l}function D0(t,e,n,r,o){return new NativeFunction(xn(t).add(e*Nn).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function B0(t,e,n,r,o){return new NativeFunction(xn(t).add(e*Nn).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function J0(t,e,n,r,o){return new NativeFunction(xn(t).add(e*Nn).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}v.prototype.constructor=function(t,e){return Hr.call(this,_u,"pointer",t,e)};v.prototype.vaMethod=function(t,e,n){let r=A0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Hr.call(this,r,t,e,n)};v.prototype.nonvirtualVaMethod=function(t,e,n){let r=L0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return U0.call(this,r,t,e,n)};v.prototype.staticVaMethod=function(t,e,n){let r=P0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Hr.call(this,r,t,e,n)};v.prototype.getField=function(t){let e=M0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return kn.call(this,e,t,[])};v.prototype.getStaticField=function(t){let e=j0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return kn.call(this,e,t,[])};v.prototype.setField=function(t){let e=R0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return kn.call(this,e,"void",[t])};v.prototype.setStaticField=function(t){let e=O0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return kn.call(this,e,"void",[t])};var jr=null;v.prototype.javaLangClass=function(){if(jr===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);jr={handle:lt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return jr};var Or=null;v.prototype.javaLangObject=function(){if(Or===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);Or={handle:lt(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Or};var Fr=null;v.prototype.javaLangReflectConstructor=function(){if(Fr===null){let t=this.findClass("java/lang/reflect/Constructor");try{Fr={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Fr};var Ur=null;v.prototype.javaLangReflectMethod=function(){if(Ur===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);Ur={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return Ur};var Dr=null;v.prototype.javaLangReflectField=function(){if(Dr===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);Dr={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return Dr};var Br=null;v.prototype.javaLangReflectTypeVariable=function(){if(Br===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);Br={handle:lt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return Br};var Jr=null;v.prototype.javaLangReflectWildcardType=function(){if(Jr===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);Jr={handle:lt(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Jr};var zr=null;v.prototype.javaLangReflectGenericArrayType=function(){if(zr===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{zr={handle:lt(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return zr};var Vr=null;v.prototype.javaLangReflectParameterizedType=function(){if(Vr===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);Vr={handle:lt(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Vr};var $r=null;v.prototype.javaLangString=function(){if($r===null){let t=this.findClass("java/lang/String");try{$r={handle:lt(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return $r};v.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};v.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};v.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};v.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};v.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};v.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};v.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var Ns=65542,St=Process.pointerSize,Zr=Process.getCurrentThreadId(),ct=new Map,Wt=new Map;function We(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*St).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*St).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*St).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),f=d!==null;f||(d=this.attachCurrentThread(),ct.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===Zr;if(p||this.unlink(l),!f&&!p){let u=ct.get(l);ct.delete(l),u&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(St);return Ie("VM::AttachCurrentThread",n(e,a,NULL)),new v(a.readPointer(),this)},this.detachCurrentThread=function(){Ie("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();ct.has(a)&&ct.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(St),c=o(e,l,Ns);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ie("VM::GetEnv",c),new v(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(Ns);return a===null?null:new v(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(St);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=Wt.get(a);c===void 0?Wt.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=Wt.get(a);l[1]===1?Wt.delete(a):l[1]--};function s(a){let l=Wt.get(a);return l===void 0?null:l[0]}i.call(this)}We.dispose=function(t){ct.get(Zr)===!0&&(ct.delete(Zr),t.detachCurrentThread())};var z0=4,E=Process.pointerSize,{readU32:V0,readPointer:$0,writeU32:G0,writePointer:H0}=NativePointer.prototype,W0=1,Z0=8,q0=16,An=256,K0=524288,Q0=2097152,Js=1073741824,Y0=524288,X0=134217728,xs=1048576,ef=2097152,tf=268435456,nf=268435456,rf=0,io=3,so=5,_o=ptr(1).not(),of=2147467263,sf=4294963200,Fn=17*E,af=18*E,zs=12,lf=112,cf=116,df=0,Kr=56,ks=4,uf=8,ff=10,pf=12,mf=14,hf=28,gf=36,_f=0,bf=1,vf=2,yf=3,Ef=4,wf=5,Sf=6,Nf=7,Is=2147483648,xf=28,Qt=3*E,kf=3*E,If=1,Cf=1,Vs=xe(Df),Tf=xe(Yf),be=xe(ep),xt=xe(tp),Af=xe(np),Lf=xe(up),en=xe(sp),$s=xe(ap),ae=xe(lp),bo=xe(cp),Pf=xe(hp),Mf=Process.arch==="ia32"?tm:em,se={exceptions:"propagate"},Zt={},Qr=null,Yr=null,Gs=null,_e=null,vo=[],Ln=new Map,Hs=[],Xr=null,Cs=0,Ts=!1,As=!1,qt=null,Rf=[],eo=null,In=null;function Y(){return Qr===null&&(Qr=jf()),Qr}function jf(){let t=Process.enumerateModules().filter(u=>/^lib(art|dvm).so$/.test(u.name)).filter(u=>!/\/system\/fake-libs/.test(u.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(u){let{module:g}=this,m=g.findExportByName(u);return m===null&&(m=g.findSymbolByName(u)),m},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(u){this.artInterpreterToCompiledCodeBridge=u},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],se)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],se)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(u){let g;ae()>=26?g=Mf(u,["pointer","pointer"]):g=new NativeFunction(u,"pointer",["pointer","pointer"],se),this["art::JavaVMExt::DecodeGlobal"]=function(m,_,b){return g(m,b)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(u){let g=new NativeFunction(u,"void",["pointer"],se);this["art::ThreadList::SuspendAll"]=function(m,_,b){return g(m)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer"],se);this["art::ClassLinker::VisitClasses"]=function(m,_){g(m,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer","bool","int","pointer"],se);this["art::gc::Heap::GetInstances"]=function(m,_,b,y,S){g(m,_,b,0,y,S)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(u){this["art::StackVisitor::DescribeLocation"]=Tn(u,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(u){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=mp(u)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(u){this["art::mirror::Class::GetDescriptor"]=u},_ZN3art6mirror5Class11GetLocationEv:function(u){this["art::mirror::Class::GetLocation"]=Tn(u,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(u){this["art::ArtMethod::PrettyMethod"]=Tn(u,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(u){this["art::ArtMethod::PrettyMethodNullSafe"]=Tn(u,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(u){this["art::mirror::Object::Clone"]=new NativeFunction(u,"pointer",["pointer","pointer"],se)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","pointer"],se);this["art::mirror::Object::Clone"]=function(m,_){let b=NULL;return g(m,_,b)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","uint"],se);this["art::mirror::Object::Clone"]=function(m,_){return g(m,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(u){let g=new NativeFunction(u,"void",["pointer"],se);this["art::Instrumentation::DeoptimizeEverything"]=function(m,_){g(m)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(u){this.isJdwpStarted=()=>!u.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(u){this.isDebuggerActive=()=>!!u.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(u){this.gDvmJni=u},gDvm:function(u){this.gDvm=u}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[u,g]of Object.entries(s)){let m=o.find(u);m!==null?typeof g=="function"?g.call(o,m):o[g[0]]=new NativeFunction(m,g[1],g[2],se):l.has(u)||c.push(u)}for(let[u,g]of Object.entries(a)){let m=o.find(u);m!==null?g.call(o,m):l.has(u)||c.push(u)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(E),f=Memory.alloc(z0);if(Ie("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,f)),f.readInt()===0)return null;if(o.vm=d.readPointer(),r){let u=ae(),g;u>=27?g=33554432:u>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let m=o.vm.add(E).readPointer();o.artRuntime=m;let _=Vs(o),b=_.offset,y=b.instrumentation;o.artInstrumentation=y!==null?m.add(y):null,bo()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=m.add(b.heap).readPointer(),o.artThreadList=m.add(b.threadList).readPointer();let x=m.add(b.classLinker).readPointer(),P=Xf(m,_).offset,D=x.add(P.quickResolutionTrampoline).readPointer(),L=x.add(P.quickImtConflictTrampoline).readPointer(),A=x.add(P.quickGenericJniTrampoline).readPointer(),w=x.add(P.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:x,quickResolutionTrampoline:D,quickImtConflictTrampoline:L,quickGenericJniTrampoline:A,quickToInterpreterBridgeTrampoline:w};let C=new We(o);o.artQuickGenericJniTrampoline=to(A,C),o.artQuickToInterpreterBridge=to(w,C),o.artQuickResolutionTrampoline=to(D,C),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=Zp(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=qp(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),_e=bp(o,C),Xp(o);let U=null;Object.defineProperty(o,"jvmti",{get(){return U===null&&(U=[Of(C,this.artRuntime)]),U[0]}})}let p=e.enumerateImports().filter(u=>u.name.indexOf("_Z")===0).reduce((u,g)=>(u[g.name]=g.address,u),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],se),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],se),Gs=r?po:mo,o}function Of(t,e){let n=null;return t.perform(()=>{let r=Y().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(E);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=wn.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new Ke(l,t);let c=Memory.alloc(8);c.writeU64(Sn.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function Ff(t,e){Y().flavor==="art"&&t.getClassName(e)}function Uf(t){return{offset:E===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function Df(t){let e=t.vm,n=t.artRuntime,r=E===4?200:384,o=r+100*E,i=ae(),s=$s(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=E)if(n.add(d).readPointer().equals(e)){let p,u=null;i>=33||s==="Tiramisu"||a?(p=[d-4*E],u=d-E):i>=30||s==="R"?(p=[d-3*E,d-4*E],u=d-E):i>=29?p=[d-2*E]:i>=27?p=[d-Qt-3*E]:p=[d-Qt-2*E];for(let g of p){let m=g-E,_=m-E,b;a?b=_-9*E:i>=24?b=_-8*E:i>=23?b=_-7*E:b=_-4*E;let y={offset:{heap:b,threadList:_,internTable:m,classLinker:g,jniIdManager:u}};if(Ws(n,y)!==null){l=y;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=bo()>=36e7;return l.offset.instrumentation=c?Gf(t):Jf(t),l.offset.jniIdsIndirection=qf(t),l}var Bf={ia32:Ls,x64:Ls,arm:zf,arm64:Vf};function Jf(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Qe(e,Bf[Process.arch],{limit:30})}function Ls(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function zf(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function Vf(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var $f={ia32:Ps,x64:Ps,arm:Hf,arm64:Wf};function Gf(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Qe(e,$f[Process.arch],{limit:30})}function Ps(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function Hf(t){return null}function Wf(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var Zf={ia32:Ms,x64:Ms,arm:Kf,arm64:Qf};function qf(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=Qe(e,Zf[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function Ms(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function Kf(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Qf(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function Yf(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${E}-${ae()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function Xf(t,e){let n=Ws(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function Ws(t,e){if(Yr!==null)return Yr;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=E===4?100:200,a=s+100*E,l=ae(),c=null;for(let d=s;d!==a;d+=E)if(o.add(d).readPointer().equals(i)){let p;l>=30||$s()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let u=d+p*E,g;l>=23?g=u-2*E:g=u-3*E,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:u-E,quickGenericJniTrampoline:u,quickToInterpreterBridgeTrampoline:u+E}};break}return c!==null&&(Yr=c),c}function yo(t){let n=null;return t.perform(r=>{let o=Un(t),i=be(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:E,artArrayEntrySize:i.size,artArrayMax:100},l=(p,u,g)=>{let m=p.add(u).readPointer();if(m.isNull())return null;let _=g===4?m.readU32():m.readU64().valueOf();return _<=0?null:{length:_,data:m.add(g)}},c=(p,u,g,m)=>{try{let _=l(p,u,m.artArrayLengthSize);if(_===null)return!1;let b=Math.min(_.length,m.artArrayMax);for(let y=0;y!==b;y++)if(_.data.add(y*m.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),f=r.newGlobalRef(d);try{let p;Fe(t,r,A=>{p=Y()["art::JavaVMExt::DecodeGlobal"](t,A,f)});let u=Os(r.getFieldId(f,"name","Ljava/lang/String;")),g=Os(r.getStaticFieldId(f,"MAX_PRIORITY","I")),m=-1,_=-1;for(let A=0;A!==256;A+=4)m===-1&&c(p,A,g,s)&&(m=A),_===-1&&c(p,A,u,s)&&(_=A);if(_===-1||m===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let b=_!==m?m:0,y=_,S=-1,x=Io(r.getMethodId(f,"getName","()Ljava/lang/String;"));for(let A=0;A!==256;A+=4)S===-1&&c(p,A,x,a)&&(S=A);if(S===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let P=-1,L=l(p,S,a.artArrayLengthSize).length;for(let A=S;A!==256;A+=4)if(p.add(A).readU16()===L){P=A;break}if(P===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:y,methods:S,sfields:b,copiedMethodsOffset:P}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(f)}}),n}function ep(t){let e=Y(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=Io(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=ae(),d=c<=21?8:E,f=W0|Z0|q0|An,p=~(Js|tf|ef)>>>0,u=null,g=null,m=2;for(let y=0;y!==64&&m!==0;y+=4){let S=i.add(y);if(u===null){let x=S.readPointer();x.compare(a)>=0&&x.compare(l)<0&&(u=y,m--)}g===null&&(S.readU32()&p)===f&&(g=y,m--)}if(m!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=u+d;n={size:c<=21?_+32:_+E,offset:{jniCode:u,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=u-d)}),n}function Un(t){let e=ae();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function tp(t){let e=ae(),n;return t.perform(r=>{let o=Dn(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,f=null;for(let p=144;p!==256;p+=E)if(o.add(p).readPointer().equals(i)){a=p-6*E,d=p-4*E,f=p+2*E,e<=22&&(a-=E,s=a-E-9*8-3*4,l=p+6*E,d-=E,f-=E),c=p+9*E,e<=22&&(c+=2*E+4,E===8&&(c+=4)),e>=23&&(c+=E);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:f}}}),n}function np(){return ae()>=23?{offset:{topQuickFrame:0,link:E}}:{offset:{topQuickFrame:2*E,link:0}}}var rp={ia32:Rs,x64:Rs,arm:op,arm64:ip};function to(t,e){let n;return e.perform(r=>{let o=Dn(r),i=rp[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function Rs(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function op(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function ip(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function Dn(t){return t.handle.add(E).readPointer()}function sp(){return Eo("ro.build.version.release")}function ap(){return Eo("ro.build.version.codename")}function lp(){return parseInt(Eo("ro.build.version.sdk"),10)}function cp(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):js()}catch{return js()}}function js(){return ae()*1e7}var no=null,dp=92;function Eo(t){no===null&&(no=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],se));let e=Memory.alloc(dp);return no(Memory.allocUtf8String(t),e),e.readUtf8String()}function Fe(t,e,n){let r=Lf(t,e),o=Dn(e).toString();if(Zt[o]=n,r(e.handle),Zt[o]!==void 0)throw delete Zt[o],new Error("Unable to perform state transition; please file a bug")}function up(t,e){let n=new NativeCallback(fp,"void",["pointer"]);return Ks(t,e,n)}function fp(t){let e=t.toString(),n=Zt[e];delete Zt[e],n(t)}function wo(t){let e=Y(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var ao=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function So(t){return Y()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new ao(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var lo=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function No(t){return new lo(t)}var pp={"include-inlined-frames":0,"skip-inlined-frames":1},co=class{constructor(e,n,r,o=0,i=!0){let s=Y(),a=512,l=3*E,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,pp[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let f=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*E).writePointer(f),this.handle=c,this._onVisitFrame=f;let p=c.add(E===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(E),this._curQuickFramePc=p.add(2*E),this._curOatQuickMethodHeader=p.add(3*E),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){Y()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new Pn(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new jn;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},Pn=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new jn;return Y()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function mp(t){return function(e){let n=Memory.alloc(12);return Pf(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function hp(t){let e=NULL;switch(Process.arch){case"ia32":e=Nt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Nt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Nt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Nt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],se)}var gp={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},uo={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Nt(t,e){Xr===null&&(Xr=Memory.alloc(Process.pageSize));let n=Xr.add(Cs),r=Process.arch,o=uo[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),Cs+=t,r==="arm"?n.or(1):n}function _p(t,e){vp(e),Np(e)}function bp(t,e){let n=xt(e).offset,r=Af().offset,o=`
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
`,i=8,s=E,a=E,l=E,d=Memory.alloc(i+s+a+l),f=d.add(i),p=f.add(s),u=p.add(a),g=t.find(E===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),m=new CModule(o,{lock:d,methods:f,replacements:p,last_seen_art_method:u,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:m,replacedMethods:{isReplacement:new NativeFunction(m.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(m.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(m.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(m.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(m.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(m.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:m.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:m.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:m.on_art_method_get_oat_quick_method_header,prettyMethod:m.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:m.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:m.on_leave_gc_concurrent_copying_copying_phase}}}}}function vp(t){As||(As=!0,yp(t),Ep(),wp(),Sp())}function yp(t){let e=Y();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new Rn(r);o.activate(t),Hs.push(o)})}function Ep(){let t=Y(),e=ae(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,_e.hooks.Interpreter.doCall)}function wp(){let t=Y(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=be(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){_e.replacedMethods.synchronize(i,r,o)}})}function Sp(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=Y(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=be(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){_e.replacedMethods.synchronize(c,a,l)});return}}function Np(t){if(Ts)return;if(Ts=!0,!kp()){let{getOatQuickMethodHeaderImpl:i}=_e;if(i===null)return;try{Interceptor.replace(i,_e.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=ae(),n=null,r=Y();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,_e.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,_e.hooks.Gc.runFlip)}var xp={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:ro},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:ro},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:ro}],instrument:Cp},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:oo},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:oo},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:oo}],instrument:Tp}};function ro({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,f;return a.mnemonic==="beq"?(d=c,f=l):(d=l,f=c),Qe(d.or(1),p,{limit:3});function p(u){let{mnemonic:g}=u;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:m,disp:_}=u.operands[1].value;return m===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:f}}:null}}function oo({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),Qe(c,f,{limit:3});function f(p){if(p.mnemonic!=="ldr")return null;let{base:u,disp:g}=p.operands[1].value;return u===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function kp(){if(ae()<31)return!1;let t=xp[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=Ip})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of Y().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function Ip(){return{}}var Mn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function Cp({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let f=["r0","r1","r2","r3"];l.putPushRegs(f),l.putCallAddressWithArguments(_e.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(f);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let u=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),vo.push(new Mn(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function Tp({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],f=d.length;for(let g=0;g!==f;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(_e.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=f-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,u=p.address.equals(i.whenRegularMethod);l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),vo.push(new Mn(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function Ap(t){return new Gs(t)}function Lp(t){return _e.replacedMethods.translate(t)}function xo(t,e={}){let{limit:n=16}=e,r=t.getEnv();return qt===null&&(qt=Pp(t,r)),qt.backtrace(r,n)}function Pp(t,e){let n=Y(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:_e.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],se),s=new NativeFunction(o._destroy,"void",["pointer"],se),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=Ks(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,u)=>{let g=i(p,u),m=new fo(g);return Script.bindWeak(m,f.bind(null,g)),m};function f(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var fo=class{constructor(e){this.handle=e}get id(){return qt.getId(this.handle)}get frames(){return qt.getFrames(this.handle)}};function ko(){Ln.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),Ln.clear();for(let t of Hs.splice(0))t.deactivate();for(let t of vo.splice(0))t.revert()}function Io(t){return Zs(t,"art::jni::JniIdManager::DecodeMethodId")}function Os(t){return Zs(t,"art::jni::JniIdManager::DecodeFieldId")}function Zs(t,e){let n=Y(),r=Vs(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==rf){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var Mp={ia32:Rp,x64:jp,arm:Op,arm64:Fp};function Rp(t,e,n,r,o){let i=xt(o).offset,s=be(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(f),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(_e.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function jp(t,e,n,r,o){let i=xt(o).offset,s=be(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(f),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(_e.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function Op(t,e,n,r,o){let i=be(o).offset,s=e.and(_o),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),f=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(f),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(_e.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function Fp(t,e,n,{availableScratchRegs:r},o){let i=be(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(_e.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var Up={ia32:Fs,x64:Fs,arm:Dp,arm64:Bp};function Fs(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function Dp(t,e,n){let r=t.and(_o);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function Bp(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var Jp={ia32:5,x64:16,arm:8,arm64:16},Rn=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(_o):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=uo[Process.arch],o=gp[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),f=new Set(c),{read:p,written:u}=a.input.regsAccessed;for(let g of[p,u])for(let m of g){let _;m.startsWith("w")?_="x"+m.substring(1):_=m,f.delete(_)}if(f.size===0)break;l=d,c=f}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){In===null&&(In=Mr(E===4?128:256));let e=Jp[Process.arch],n,r,o=1,i={};if(E===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=of):Process.arch==="arm64"&&(n=8,s=sf,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=In.allocateSlice(r,o),i}_destroyTrampoline(){In.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=Mp[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=Up[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=uo[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function zp(t){let e=Y(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var po=class{constructor(e){let n=Io(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=Us(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&nf)!==0&&Vp()){let u=this.originalMethod.jniCode;this.hookedMethodId=u.add(2*E).readPointer(),this.originalMethod=Us(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=Gp(c,o);this.replacementMethodId=d,Cn(d,{jniCode:e,accessFlags:(l&~(Q0|K0|xs)|An|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let f=Js|X0|xs;(l&An)===0&&(f|=Y0),Cn(c,{accessFlags:(l&~f|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&Cn(c,{quickCode:i.artQuickToInterpreterBridge},o),!zp(p)){let u=new Rn(p);u.activate(o),this.interceptor=u}_e.replacedMethods.set(c,d),_p(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;Cn(n,this.originalMethod,e),_e.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function Vp(){return ae()<28}function Us(t,e){let r=be(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?V0:$0;return o[i]=l.call(a),o},{})}function Cn(t,e,n){let o=be(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?G0:H0).call(a,e[i])})}var mo=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,Kr);let a=r.reduce((p,u)=>p+u.size,0);n&&a++;let l=(s.add(ks).readU32()|An)>>>0,c=a,d=0,f=a;s.add(ks).writeU32(l),s.add(ff).writeU16(c),s.add(pf).writeU16(d),s.add(mf).writeU16(f),s.add(gf).writeU32($p(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,Kr)}resolveTarget(e,n,r,o){let i=r.handle.add(zs).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(df).readPointer():a=s;let l=a.toString(16),c=Ln.get(l);if(c===void 0){let p=a.add(cf),u=a.add(lf),g=p.readPointer(),m=u.readS32(),_=m*E,b=Memory.alloc(2*_);Memory.copy(b,g,_),p.writePointer(b),c={classObject:a,vtablePtr:p,vtableCountPtr:u,vtable:g,vtableCount:m,shadowVtable:b,shadowVtableCount:m,targetMethods:new Map},Ln.set(l,c)}let d=this.methodId.toString(16),f=c.targetMethods.get(d);if(f===void 0){f=Memory.dup(this.originalMethod,Kr);let p=c.shadowVtableCount++;c.shadowVtable.add(p*E).writePointer(f),f.add(uf).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,f)}return f}};function $p(t){if(Process.arch!=="ia32")return Is;let e=t.add(hf).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return Is;let n;switch(e[0]){case"V":n=_f;break;case"F":n=bf;break;case"D":n=vf;break;case"J":n=yf;break;case"Z":case"B":n=Nf;break;case"C":n=Sf;break;case"S":n=wf;break;default:n=Ef;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<xf|r}function Gp(t,e){let n=Y();if(ae()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,be(e).size)}function Co(t,e,n){qs(t,e,so,n)}function To(t,e){qs(t,e,io)}function Ao(t,e){let n=Y();if(ae()<26)throw new Error("This API is only available on Android >= 8.0");Fe(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function qs(t,e,n,r){let o=Y();if(ae()<24)throw new Error("This API is only available on Android >= 7.0");Fe(t,e,i=>{if(ae()<30){if(!o.isJdwpStarted()){let a=Hp(o);Rf.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+E);switch(s.writeU32(n),n){case io:break;case so:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(Tf().offset.deoptimizationEnabled).readU8()||a(s)),n){case io:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case so:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var ho=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=Ds(),i=Ds();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function Hp(t){let e=new ho;t["art::Dbg::SetJdwpAllowed"](1);let n=Wp();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function Wp(){let t=ae()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+Qt+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(Qt).writeU16(i),a}function Ds(){eo===null&&(eo=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(eo(If,Cf,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function Zp(t){let e=Uf().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function qp(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var Kp={ia32:Bs,x64:Bs,arm:Qp,arm64:Yp};function Ks(t,e,n){let r=Y(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(Fn).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(af).readPointer();let c=Kp[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,f=xt(t).offset,p=f.exception,u=new Set,g=f.isExceptionReportedToInstrumentation;g!==null&&u.add(g);let m=f.throwLocation;m!==null&&(u.add(m),u.add(m+E),u.add(m+2*E));let _=65536,b=Memory.alloc(_);return Memory.patchCode(b,_,y=>{d=c(y,b,i,a,p,u,n)}),d._code=b,d._callback=n,d}function Bs(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let m=c.shift();if(Object.values(a).some(({begin:P,end:D})=>m.compare(P)>=0&&m.compare(D)<0))continue;let b=m.toString(),y={begin:m},S=null,x=!1;do{if(m.equals(r)){x=!0;break}let P=Instruction.parse(m);S=P;let D=a[P.address.toString()];if(D!==void 0){delete a[D.begin.toString()],a[b]=D,D.begin=y.begin,y=null;break}let L=null;switch(P.mnemonic){case"jmp":L=ptr(P.operands[0].value),x=!0;break;case"je":case"jg":case"jle":case"jne":case"js":L=ptr(P.operands[0].value);break;case"ret":x=!0;break}L!==null&&(l.add(L.toString()),c.push(L),c.sort((A,w)=>A.compare(w))),m=P.next}while(!x);y!==null&&(y.end=S.address.add(S.size),a[b]=y)}let d=Object.keys(a).map(m=>a[m]);d.sort((m,_)=>m.begin.compare(_.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new X86Writer(t,{pc:e}),u=!1,g=null;return d.forEach(m=>{let _=m.end.sub(m.begin).toInt32(),b=new X86Relocator(m.begin,p),y;for(;(y=b.readOne())!==0;){let S=b.input,{mnemonic:x}=S,P=S.address.toString();l.has(P)&&p.putLabel(P);let D=!0;switch(x){case"jmp":p.putJmpNearLabel(Le(S.operands[0])),D=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(x,Le(S.operands[0]),"no-hint"),D=!1;break;case"mov":{let[L,A]=S.operands;if(L.type==="mem"&&A.type==="imm"){let w=L.value,C=w.disp;if(C===o&&A.value.valueOf()===0){if(g=w.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),E===4)p.putAndRegU32("esp",4294967280);else{let U=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(U,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",U)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),u=!0,D=!1}else i.has(C)&&w.base===g&&(D=!1)}break}case"call":{let L=S.operands[0];L.type==="mem"&&L.value.disp===Fn&&(E===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),u=!0,D=!1);break}}if(D?b.writeAll():b.skipOne(),y===_)break}b.dispose()}),p.dispose(),u||Lo(),new NativeFunction(e,"void",["pointer"],se)}function Qp(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let b=d.shift();if(Object.values(a).some(({begin:C,end:U})=>b.compare(C)>=0&&b.compare(U)<0))continue;let S=b.and(c),x=S.toString(),P=b.and(1),D={begin:S},L=null,A=!1,w=0;do{if(b.equals(r)){A=!0;break}let C=Instruction.parse(b),{mnemonic:U}=C;L=C;let z=b.and(c).toString(),G=a[z];if(G!==void 0){delete a[G.begin.toString()],a[x]=G,G.begin=D.begin,D=null;break}let W=w===0,$=null;switch(U){case"b":$=ptr(C.operands[0].value),A=W;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":$=ptr(C.operands[0].value);break;case"cbz":case"cbnz":$=ptr(C.operands[1].value);break;case"pop.w":W&&(A=C.operands.filter(q=>q.value==="pc").length===1);break}switch(U){case"it":w=1;break;case"itt":w=2;break;case"ittt":w=3;break;case"itttt":w=4;break;default:w>0&&w--;break}$!==null&&(l.add($.toString()),d.push($.or(P)),d.sort((q,me)=>q.compare(me))),b=C.next}while(!A);D!==null&&(D.end=L.address.add(L.size),a[x]=D)}let f=Object.keys(a).map(b=>a[b]);f.sort((b,y)=>b.begin.compare(y.begin));let p=a[n.and(c).toString()];f.splice(f.indexOf(p),1),f.unshift(p);let u=new ThumbWriter(t,{pc:e}),g=!1,m=null,_=null;return f.forEach(b=>{let y=new ThumbRelocator(b.begin,u),S=b.begin,x=b.end,P=0;do{if(y.readOne()===0)throw new Error("Unexpected end of block");let L=y.input;S=L.address,P=L.size;let{mnemonic:A}=L,w=S.toString();l.has(w)&&u.putLabel(w);let C=!0;switch(A){case"b":u.putBLabel(Le(L.operands[0])),C=!1;break;case"beq.w":u.putBCondLabelWide("eq",Le(L.operands[0])),C=!1;break;case"bne.w":u.putBCondLabelWide("ne",Le(L.operands[0])),C=!1;break;case"beq":case"bne":case"bgt":u.putBCondLabelWide(A.substr(1),Le(L.operands[0])),C=!1;break;case"cbz":{let U=L.operands;u.putCbzRegLabel(U[0].value,Le(U[1])),C=!1;break}case"cbnz":{let U=L.operands;u.putCbnzRegLabel(U[0].value,Le(U[1])),C=!1;break}case"str":case"str.w":{let U=L.operands[1].value,N=U.disp;if(N===o){m=U.base;let z=m!=="r4"?"r4":"r5",G=["r0","r1","r2","r3",z,"r9","r12","lr"];u.putPushRegs(G),u.putMrsRegReg(z,"apsr-nzcvq"),u.putCallAddressWithArguments(s,[m]),u.putMsrRegReg("apsr-nzcvq",z),u.putPopRegs(G),g=!0,C=!1}else i.has(N)&&U.base===m&&(C=!1);break}case"ldr":{let[U,N]=L.operands;if(N.type==="mem"){let z=N.value;z.base[0]==="r"&&z.disp===Fn&&(_=U.value)}break}case"blx":L.operands[0].value===_&&(u.putLdrRegRegOffset("r0","r0",4),u.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,C=!1);break}C?y.writeAll():y.skipOne()}while(!S.add(P).equals(x));y.dispose()}),u.dispose(),g||Lo(),new NativeFunction(e.or(1),"void",["pointer"],se)}function Yp(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let b=c.shift();if(Object.values(a).some(({begin:L,end:A})=>b.compare(L)>=0&&b.compare(A)<0))continue;let S=b.toString(),x={begin:b},P=null,D=!1;do{if(b.equals(r)){D=!0;break}let L;try{L=Instruction.parse(b)}catch(C){if(b.readU32()===0){D=!0;break}else throw C}P=L;let A=a[L.address.toString()];if(A!==void 0){delete a[A.begin.toString()],a[S]=A,A.begin=x.begin,x=null;break}let w=null;switch(L.mnemonic){case"b":w=ptr(L.operands[0].value),D=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":w=ptr(L.operands[0].value);break;case"cbz":case"cbnz":w=ptr(L.operands[1].value);break;case"tbz":case"tbnz":w=ptr(L.operands[2].value);break;case"ret":D=!0;break}w!==null&&(l.add(w.toString()),c.push(w),c.sort((C,U)=>C.compare(U))),b=L.next}while(!D);x!==null&&(x.end=P.address.add(P.size),a[S]=x)}let d=Object.keys(a).map(b=>a[b]);d.sort((b,y)=>b.begin.compare(y.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let u=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,m=null,_=null;return d.forEach(b=>{let y=b.end.sub(b.begin).toInt32(),S=new Arm64Relocator(b.begin,p),x;for(;(x=S.readOne())!==0;){let P=S.input,{mnemonic:D}=P,L=P.address.toString();l.has(L)&&p.putLabel(L);let A=!0;switch(D){case"b":p.putBLabel(Le(P.operands[0])),A=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(D.substr(2),Le(P.operands[0])),A=!1;break;case"cbz":{let w=P.operands;p.putCbzRegLabel(w[0].value,Le(w[1])),A=!1;break}case"cbnz":{let w=P.operands;p.putCbnzRegLabel(w[0].value,Le(w[1])),A=!1;break}case"tbz":{let w=P.operands;p.putTbzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),A=!1;break}case"tbnz":{let w=P.operands;p.putTbnzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),A=!1;break}case"str":{let w=P.operands,C=w[0].value,U=w[1].value,N=U.disp;C==="xzr"&&N===o?(m=U.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",m),p.putBlImm(u),p.putPopRegReg("x0","lr"),g=!0,A=!1):i.has(N)&&U.base===m&&(A=!1);break}case"ldr":{let w=P.operands,C=w[1].value;C.base[0]==="x"&&C.disp===Fn&&(_=w[0].value);break}case"blr":P.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,A=!1);break}if(A?S.writeAll():S.skipOne(),x===y)break}S.dispose()}),p.dispose(),g||Lo(),new NativeFunction(e,"void",["pointer"],se)}function Lo(){throw new Error("Unable to parse ART internals; please file a bug")}function Xp(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,_e.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Le(t){return ptr(t.value).toString()}function em(t,e){return new NativeFunction(t,"pointer",e,se)}function tm(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),se);return function(){let r=Memory.alloc(E);return n(r,...arguments),r.readPointer()}}function Tn(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Nt(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=Nt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),se),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),se);return r.impl=t,r}}}var jn=class{constructor(){this.handle=Memory.alloc(Qt)}dispose(){let[e,n]=this._getData();n||Y().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*E).readPointer(),n]}},go=class{$delete(){this.dispose(),Y().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(E),this._storage=e.add(2*E),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){Y().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},Yt=class t extends go{static $new(){let e=new t(Y().$new(kf));return e.init(),e}constructor(e){super(e,E)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(E);return e}},nm=0,Qs=E,Ys=Qs+4,rm=-1,On=class t{$delete(){this.dispose(),Y().$delete(this)}constructor(e){this.handle=e,this._link=e.add(nm),this._numberOfReferences=e.add(Qs)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},Xs=am(Ys),ea=Xs+E,om=ea+E,Xt=class t extends On{static $new(e,n){let r=new t(Y().$new(om));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(Xs),this._currentScope=e.add(ea);let o=(64-E-4-4)/4;this._scopeLayout=Kt.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(xt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),rm),this.self=e,this.currentScope=Kt.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new Kt(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},Kt=class t extends On{static $new(e){let n=new t(Y().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=Ys,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},im={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function Po(t,e){return(im[Process.arch]||sm)(t,e)}function sm(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function am(t){let e=t%E;return e!==0?t+E-e:t}var Uo={};os(Uo,{deoptimizeEverything:()=>Lm,ensureClassInitialized:()=>Oo,getApi:()=>Je,makeMethodMangler:()=>Fo});var lm=4,{pointerSize:K}=Process,cm=256,dm=65536,um=131072,fm=33554432,pm=67108864,mm=134217728,dt={exceptions:"propagate"},oa=xe(Im),hm=xe(Tm),gm=xe(Nm),Mo=null,Ro=!1,Bn=new Map,tn=new Map;function Je(){return Mo===null&&(Mo=_m()),Mo}function _m(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],dt);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],dt),d=0;this["Method::clear_code"]=function(f){c(f,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],dt);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],dt);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,f,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],dt)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},f=l.variables||{},p=new Set(l.optionals||[]),u=c.enumerateExports().reduce(function(m,_){return m[_.name]=_,m},{}),g=c.enumerateSymbols().reduce(function(m,_){return m[_.name]=_,m},u);Object.keys(d).forEach(function(m){let _=g[m];if(_!==void 0){let b=d[m];typeof b=="function"?b.call(n,_.address):n[b[0]]=new NativeFunction(_.address,b[1],b[2],dt)}else p.has(m)||o.push(m)}),Object.keys(f).forEach(function(m){let _=g[m];_!==void 0?f[m].call(n,_.address):p.has(m)||o.push(m)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(K),s=Memory.alloc(lm);if(Ie("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,f]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,f,dt)}return n.jvmti=bm(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=ym(n)),n}function bm(t){let e=new We(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(wn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new Ke(r,e);let o=Memory.alloc(8);o.writeU64(Sn.canTagObjects);let i=n.addCapabilities(o);Ie("getEnvJvmti::AddCapabilities",i)}),n}var vm={x64:Em};function ym(t){let e=null,n=vm[Process.arch];if(n!==void 0){let o=new We(t).perform(i=>i.handle.readPointer().add(6*K).readPointer());e=Qe(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function Em(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function Oo(t,e){}var jo=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=tn.get(s);a!==void 0&&(tn.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,Bn.set(s,this),ta(o)}revert(e){let{key:n}=this;Bn.delete(n),tn.set(n,this),ta(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(K);return c.writePointer(this.method),this.resolved=c,c}};function ta(t){Ro||(Ro=!0,Script.nextTick(wm,t))}function wm(t){let e=new Map(Bn),n=new Map(tn);Bn.clear(),tn.clear(),Ro=!1,t.perform(r=>{let o=Je(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;ia(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:f,newMethod:p}=a;c===null?(a.originalMethod=sa(l),a.newMethod=xm(l,d,i),na(a.newMethod,f,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){km(l);let f=l.oldMethod;f.oldMethod=d,na(f,c,i),s=!0}})}),s&&Sm(r.handle)})}function Sm(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=Je();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||ia(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function ia(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=gm(),c=Memory.dup(o,i),d=Memory.alloc(K*25);d.writePointer(c);let f=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(f);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let u=null;n!==void 0&&(u=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(u)),r(d)}function Nm(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=Je(),c=t.add(2*K),d=15*K,f=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),u,g,m;for(let _=0;_!==d;_+=K){let b=f.add(_),y=b.readPointer();o!==void 0&&y.equals(o)||s!==void 0&&y.equals(s)||a!==void 0&&y.equals(a)?b.writePointer(p):y.equals(e)?u=_:y.equals(n)?(g=_,b.writePointer(i)):y.equals(r)&&(m=_,b.writePointer(p))}return{execute:l,emptyCallback:p,vtable:f,vtableSize:d,doItOffset:u,prologueOffset:g,epilogueOffset:m}}function Fo(t){return new jo(t)}function na(t,e,n){let{method:r,oldMethod:o}=t,i=Je();t.methodsArray.add(t.methodIndex*K).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*K).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|dm|um)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*K),f=Memory.alloc(K);f.writePointer(i.doKlass),d.writePointer(f),d.add(K).writePointer(n),d.add(2*K).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let m=i["MemberNameTable::adjust_method_entries"];m!==void 0&&m(g,t.instanceKlass,c)}}let u=i["ClassLoaderDataGraph::clean_deallocate_lists"];u!==void 0&&u(0)}function xm(t,e,n){let r=Je(),o=sa(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|cm|fm|pm|mm)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*K);s.writePointer(o.method),s.add(K).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function sa(t){let e=oa(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*K,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=ra(i,o,r),a=ra(t,n,r);return s.oldMethod=a,s}function ra(t,e,n){let r=Je(),o=oa(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),f=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),u=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),m=u.add(o.constantPool.instanceKlassOffset).readPointer(),_=u.add(o.constantPool.cacheOffset).readPointer(),b=hm(),y=m.add(b.methodsOffset).readPointer(),S=y.readS32(),x=y.add(K),P=e.add(o.constMethod.methodIdnumOffset).readU16(),D=t.add(o.method.vtableIndexOffset),L=D.readS32(),A=m.add(b.vtableOffset),w=m.add(b.oopMapCacheOffset).readPointer(),C=r.version>=10?m.add(b.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:m,methodsArray:x,methodsCount:S,methodIndex:P,vtableIndex:L,vtableIndexPtr:D,vtable:A,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:f,signatureHandler:p,memberNames:C,cache:_,oopMapCache:w}}function km(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function Im(){let t=Je(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*K,i=K,s=2*K,a=3*K,l=4*K,c=n==="method:early"?K:0,d=l+c,f=d+4,p=f+4+8,u=p+K,g=c!==0?l:u,m=o-2*K,_=o-K,b=8,y=b+K,S=y+K,x=n==="const-method"?K:0,P=S+x,D=P+14,L=2*K,A=3*K;return{getAdapterPointer:x!==0?function(C,U){return U.add(S)}:function(C,U){return C.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:f,i2iEntryOffset:p,nativeFunctionOffset:m,signatureHandlerOffset:_},constMethod:{constantPoolOffset:b,stackmapDataOffset:y,sizeOffset:P,methodIdnumOffset:D},constantPool:{cacheOffset:L,instanceKlassOffset:A}}}var Cm={x64:Am};function Tm(){let{version:t,createNewDefaultVtableIndices:e}=Je(),n=Cm[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=Qe(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*K,s=r-17*K,a=r-o*K;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function Am(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function Lm(t,e){}var aa=Y;try{en()}catch{aa=Je}var X=aa;var Pm=`#include <json-glib/json-glib.h>
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
`,Mm=/(.+)!([^/]+)\/?([isu]+)?/,Ue=null,ca=null,ut=class t{static build(e,n){return la(n),ca(e,n,r=>new t(Ue.new(e,r,n)))}static enumerateMethods(e,n,r){la(r);let o=e.match(Mm);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let f;if(n.jvmti!==null){let p=Ue.enumerateMethodsJvm(i,s,It(a),It(l),It(c),r);try{f=JSON.parse(p.readUtf8String()).map(u=>{let g=ptr(u.loader);return u.loader=g.isNull()?null:g,u})}finally{Ue.dealloc(p)}}else Fe(r.vm,r,p=>{let u=Ue.enumerateMethodsArt(i,s,It(a),It(l),It(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:m}=n;f=JSON.parse(u.readUtf8String()).map(_=>{let b=_.loader;return _.loader=b!==0?g(m,p,ptr(b)):null,_})}finally{Ue.dealloc(u)}});return f}constructor(e){this.handle=e}has(e){return Ue.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Ue.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Ue.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Ue.dealloc(e)}}};function la(t){Ue===null&&(Ue=Rm(t),ca=jm(Ue,t.vm))}function Rm(t){let e=X(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),f=d.add(o),p=f.add(i),{getDeclaredMethods:u,getDeclaredFields:g}=t.javaLangClass(),m=t.javaLangReflectMethod(),_=t.javaLangReflectField(),b=p;[n!==null?n:NULL,u,g,m.getName,m.getModifiers,_.getName,_.getModifiers].forEach(L=>{b=b.writePointer(L).add(r)});let y=p.add(s),{vm:S}=t;if(e.flavor==="art"){let L;if(n!==null)L=[0,0,0,0];else{let U=yo(S).offset;L=[U.ifields,U.methods,U.sfields,U.copiedMethodsOffset]}let A=be(S),w=Un(S),C=y;[1,...L,A.size,A.offset.accessFlags,w.size,w.offset.accessFlags,4294967295].forEach(U=>{C=C.writeUInt(U).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((U,N)=>{U===void 0&&(U=NULL),C=C.writePointer(U).add(r)})}let x=new CModule(Pm,{lock:d,models:f,java_api:p,art_api:y}),P={exceptions:"propagate"},D={exceptions:"propagate",scheduling:"exclusive"};return{handle:x,new:new NativeFunction(x.model_new,"pointer",["pointer","pointer","pointer"],P),has:new NativeFunction(x.model_has,"bool",["pointer","pointer"],D),find:new NativeFunction(x.model_find,"pointer",["pointer","pointer"],D),list:new NativeFunction(x.model_list,"pointer",["pointer"],D),enumerateMethodsArt:new NativeFunction(x.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],P),enumerateMethodsJvm:new NativeFunction(x.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],P),dealloc:new NativeFunction(x.dealloc,"void",["pointer"],D)}}function jm(t,e){let n=X();if(n.flavor!=="art")return Om;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return Fe(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function Om(t,e,n){return n(NULL)}function It(t){return t?1:0}var nn=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var rn=1,Jo=256,da=65536,Fm=305419896,ua=32,fa=12,pa=8,ma=8,ha=4,ga=4,_a=12,Um=0,Dm=1,Bm=2,Jm=3,zm=4,Vm=5,$m=6,Gm=4096,Hm=4097,Wm=4099,Zm=8192,qm=8193,Km=8194,Qm=8195,Ym=8196,Xm=8198,eh=24,th=28,nh=2,rh=24,ba=h.from([3,0,7,14,0]),Do="Ldalvik/annotation/Throws;",oh=h.from([0]);function ih(t){let e=new zo,n=Object.assign({},t);return e.addClass(n),e.build()}var zo=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=lh(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:f,strings:p}=e,u=0,g=0,m=8,_=12,b=20,y=112;u+=y;let S=u,x=p.length*ga;u+=x;let P=u,D=f.length*ha;u+=D;let L=u,A=s.length*fa;u+=A;let w=u,C=o.length*pa;u+=C;let U=u,N=i.length*ma;u+=N;let z=u,G=n.length*ua;u+=G;let W=u,$=c.map(I=>{let V=u;return I.offset=V,u+=4+I.items.length*4,V}),q=n.reduce((I,V)=>(V.classData.constructorMethods.forEach(ne=>{let[,ie,re]=ne;(ie&Jo)===0&&re>=0&&(ne.push(u),I.push({offset:u,superConstructor:re}),u+=rh)}),I),[]);l.forEach(I=>{I.offset=u,u+=16+I.methods.length*8});let me=r.map(I=>{u=Bo(u,4);let V=u;return I.offset=V,u+=4+2*I.types.length,V}),he=a.map(I=>{u=Bo(u,4);let V=u;return I.offset=V,u+=4+2*I.types.length,V}),Se=[],ue=p.map(I=>{let V=u,Z=h.from(Re(I.length)),ne=h.from(I,"utf8"),ie=h.concat([Z,ne,oh]);return Se.push(ie),u+=ie.length,V}),Ee=q.map(I=>{let V=u;return u+=ba.length,V}),fe=d.map(I=>{let V=ah(I);return I.offset=u,u+=V.length,V}),ge=n.map((I,V)=>{I.classData.offset=u;let Z=sh(I);return u+=Z.length,Z}),Ge=0,zt=0;u=Bo(u,4);let te=u,Me=r.length+a.length,Ze=4+(o.length>0?1:0)+2+c.length+q.length+l.length+(Me>0?1:0)+1+Ee.length+d.length+n.length+1,st=4+Ze*_a;u+=st;let rt=u-W,yt=u,k=h.alloc(yt);k.write(`dex
035`),k.writeUInt32LE(yt,32),k.writeUInt32LE(y,36),k.writeUInt32LE(Fm,40),k.writeUInt32LE(Ge,44),k.writeUInt32LE(zt,48),k.writeUInt32LE(te,52),k.writeUInt32LE(p.length,56),k.writeUInt32LE(S,60),k.writeUInt32LE(f.length,64),k.writeUInt32LE(P,68),k.writeUInt32LE(s.length,72),k.writeUInt32LE(L,76),k.writeUInt32LE(o.length,80),k.writeUInt32LE(o.length>0?w:0,84),k.writeUInt32LE(i.length,88),k.writeUInt32LE(U,92),k.writeUInt32LE(n.length,96),k.writeUInt32LE(z,100),k.writeUInt32LE(rt,104),k.writeUInt32LE(W,108),ue.forEach((I,V)=>{k.writeUInt32LE(I,S+V*ga)}),f.forEach((I,V)=>{k.writeUInt32LE(I,P+V*ha)}),s.forEach((I,V)=>{let[Z,ne,ie]=I,re=L+V*fa;k.writeUInt32LE(Z,re),k.writeUInt32LE(ne,re+4),k.writeUInt32LE(ie!==null?ie.offset:0,re+8)}),o.forEach((I,V)=>{let[Z,ne,ie]=I,re=w+V*pa;k.writeUInt16LE(Z,re),k.writeUInt16LE(ne,re+2),k.writeUInt32LE(ie,re+4)}),i.forEach((I,V)=>{let[Z,ne,ie]=I,re=U+V*ma;k.writeUInt16LE(Z,re),k.writeUInt16LE(ne,re+2),k.writeUInt32LE(ie,re+4)}),n.forEach((I,V)=>{let{interfaces:Z,annotationsDirectory:ne}=I,ie=Z!==null?Z.offset:0,re=ne!==null?ne.offset:0,Vt=0,je=z+V*ua;k.writeUInt32LE(I.index,je),k.writeUInt32LE(I.accessFlags,je+4),k.writeUInt32LE(I.superClassIndex,je+8),k.writeUInt32LE(ie,je+12),k.writeUInt32LE(I.sourceFileIndex,je+16),k.writeUInt32LE(re,je+20),k.writeUInt32LE(I.classData.offset,je+24),k.writeUInt32LE(Vt,je+28)}),c.forEach((I,V)=>{let{items:Z}=I,ne=$[V];k.writeUInt32LE(Z.length,ne),Z.forEach((ie,re)=>{k.writeUInt32LE(ie.offset,ne+4+re*4)})}),q.forEach((I,V)=>{let{offset:Z,superConstructor:ne}=I,ie=1,re=1,Vt=1,je=0,yn=4;k.writeUInt16LE(ie,Z),k.writeUInt16LE(re,Z+2),k.writeUInt16LE(Vt,Z+4),k.writeUInt16LE(je,Z+6),k.writeUInt32LE(Ee[V],Z+8),k.writeUInt32LE(yn,Z+12),k.writeUInt16LE(4208,Z+16),k.writeUInt16LE(ne,Z+18),k.writeUInt16LE(0,Z+20),k.writeUInt16LE(14,Z+22)}),l.forEach(I=>{let V=I.offset,Z=0,ne=0,ie=I.methods.length,re=0;k.writeUInt32LE(Z,V),k.writeUInt32LE(ne,V+4),k.writeUInt32LE(ie,V+8),k.writeUInt32LE(re,V+12),I.methods.forEach((Vt,je)=>{let yn=V+16+je*8,[Od,Fd]=Vt;k.writeUInt32LE(Od,yn),k.writeUInt32LE(Fd.offset,yn+4)})}),r.forEach((I,V)=>{let Z=me[V];k.writeUInt32LE(I.types.length,Z),I.types.forEach((ne,ie)=>{k.writeUInt16LE(ne,Z+4+ie*2)})}),a.forEach((I,V)=>{let Z=he[V];k.writeUInt32LE(I.types.length,Z),I.types.forEach((ne,ie)=>{k.writeUInt16LE(ne,Z+4+ie*2)})}),Se.forEach((I,V)=>{I.copy(k,ue[V])}),Ee.forEach(I=>{ba.copy(k,I)}),fe.forEach((I,V)=>{I.copy(k,d[V].offset)}),ge.forEach((I,V)=>{I.copy(k,n[V].classData.offset)}),k.writeUInt32LE(Ze,te);let Ne=[[Um,1,g],[Dm,p.length,S],[Bm,f.length,P],[Jm,s.length,L]];o.length>0&&Ne.push([zm,o.length,w]),Ne.push([Vm,i.length,U]),Ne.push([$m,n.length,z]),c.forEach((I,V)=>{Ne.push([Wm,I.items.length,$[V]])}),q.forEach(I=>{Ne.push([qm,1,I.offset])}),l.forEach(I=>{Ne.push([Xm,1,I.offset])}),Me>0&&Ne.push([Hm,Me,me.concat(he)[0]]),Ne.push([Km,p.length,ue[0]]),Ee.forEach(I=>{Ne.push([Qm,1,I])}),d.forEach(I=>{Ne.push([Ym,1,I.offset])}),n.forEach(I=>{Ne.push([Zm,1,I.classData.offset])}),Ne.push([Gm,1,te]),Ne.forEach((I,V)=>{let[Z,ne,ie]=I,re=te+4+V*_a;k.writeUInt16LE(Z,re),k.writeUInt32LE(ne,re+4),k.writeUInt32LE(ie,re+8)});let rs=new Checksum("sha1");return rs.update(k.slice(_+b)),h.from(rs.getDigest()).copy(k,_),k.writeUInt32LE(mh(k,_),m),k}};function sh(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return h.from([0].concat(Re(e.length)).concat(Re(n.length)).concat(Re(r.length)).concat(e.reduce((i,[s,a])=>i.concat(Re(s)).concat(Re(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(Re(s)).concat(Re(a)).concat(Re(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(Re(s)).concat(Re(a)).concat([0]),[])))}function ah(t){let{thrownTypes:e}=t;return h.from([nh].concat(Re(t.type)).concat([1]).concat(Re(t.value)).concat([th,e.length]).concat(e.reduce((n,r)=>(n.push(eh,r),n),[])))}function lh(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(N=>{let{name:z,superClass:G,sourceFileName:W}=N;e.add("this"),e.add(z),n.add(z),e.add(G),n.add(G),e.add(W),N.interfaces.forEach($=>{e.add($),n.add($)}),N.fields.forEach($=>{let[q,me]=$;e.add(q),e.add(me),n.add(me),o.push([N.name,me,q])}),N.methods.some(([$])=>$==="<init>")||(N.methods.unshift(["<init>","V",[]]),a.add(z)),N.methods.forEach($=>{let[q,me,he,Se=[],ue]=$;e.add(q);let Ee=c(me,he),fe=null;if(Se.length>0){let ge=Se.slice();ge.sort(),fe=ge.join("|");let Ge=s[fe];Ge===void 0&&(Ge={id:fe,types:ge},s[fe]=Ge),e.add(Do),n.add(Do),Se.forEach(zt=>{e.add(zt),n.add(zt)}),e.add("value")}if(i.push([N.name,Ee,q,fe,ue]),q==="<init>"){l.add(z+"|"+Ee);let ge=G+"|"+Ee;a.has(z)&&!l.has(ge)&&(i.push([G,Ee,q,null,0]),l.add(ge))}})});function c(N,z){let G=[N].concat(z),W=G.join("|");if(r[W]!==void 0)return W;e.add(N),n.add(N),z.forEach(q=>{e.add(q),n.add(q)});let $=G.map(ph).join("");return e.add($),r[W]=[W,$,N,z],W}let d=Array.from(e);d.sort();let f=d.reduce((N,z,G)=>(N[z]=G,N),{}),p=Array.from(n).map(N=>f[N]);p.sort(va);let u=p.reduce((N,z,G)=>(N[d[z]]=G,N),{}),g=Object.keys(r).map(N=>r[N]);g.sort(dh);let m={},_=g.map(N=>{let[,z,G,W]=N,$;if(W.length>0){let q=W.join("|");$=m[q],$===void 0&&($={types:W.map(me=>u[me]),offset:-1},m[q]=$)}else $=null;return[f[z],u[G],$]}),b=g.reduce((N,z,G)=>{let[W]=z;return N[W]=G,N},{}),y=Object.keys(m).map(N=>m[N]),S=o.map(N=>{let[z,G,W]=N;return[u[z],u[G],f[W]]});S.sort(uh);let x=i.map(N=>{let[z,G,W,$,q]=N;return[u[z],b[G],f[W],$,q]});x.sort(fh);let P=Object.keys(s).map(N=>s[N]).map(N=>({id:N.id,type:u[Do],value:f.value,thrownTypes:N.types.map(z=>u[z]),offset:-1})),D=P.map(N=>({id:N.id,items:[N],offset:-1})),L=D.reduce((N,z,G)=>(N[z.id]=G,N),{}),A={},w=[],C=t.map(N=>{let z=u[N.name],G=rn,W=u[N.superClass],$,q=N.interfaces.map(te=>u[te]);if(q.length>0){q.sort(va);let te=q.join("|");$=A[te],$===void 0&&($={types:q,offset:-1},A[te]=$)}else $=null;let me=f[N.sourceFileName],he=x.reduce((te,Me,Ze)=>{let[st,rt,yt,k,Ne]=Me;return st===z&&te.push([Ze,yt,k,rt,Ne]),te},[]),Se=null,ue=he.filter(([,,te])=>te!==null).map(([te,,Me])=>[te,D[L[Me]]]);ue.length>0&&(Se={methods:ue,offset:-1},w.push(Se));let Ee=S.reduce((te,Me,Ze)=>{let[st]=Me;return st===z&&te.push([Ze>0?1:0,rn]),te},[]),fe=f["<init>"],ge=he.filter(([,te])=>te===fe).map(([te,,,Me])=>{if(a.has(N.name)){let Ze=-1,st=x.length;for(let rt=0;rt!==st;rt++){let[yt,k,Ne]=x[rt];if(yt===W&&Ne===fe&&k===Me){Ze=rt;break}}return[te,rn|da,Ze]}else return[te,rn|da|Jo,-1]}),Ge=ch(he.filter(([,te])=>te!==fe).map(([te,,,,Me])=>[te,Me|rn|Jo]));return{index:z,accessFlags:G,superClassIndex:W,interfaces:$,sourceFileIndex:me,annotationsDirectory:Se,classData:{instanceFields:Ee,constructorMethods:ge,virtualMethods:Ge,offset:-1}}}),U=Object.keys(A).map(N=>A[N]);return{classes:C,interfaces:U,fields:S,methods:x,protos:_,parameters:y,annotationDirectories:w,annotationSets:D,throwsAnnotations:P,types:p,strings:d}}function ch(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function va(t,e){return t-e}function dh(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function uh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function fh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function ph(t){let e=t[0];return e==="L"||e==="["?"L":t}function Re(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function Bo(t,e){let n=t%e;return n===0?t:t+e-n}function mh(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var ya=ih;var hh=1,Vo=null,Ea=null;function wa(t){Vo=t}function $o(t,e,n){let r=Ct(t);return r===null&&(t.indexOf("[")===0?r=Go(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=_h(t,e,n))),Object.assign({className:t},r)}var Sa={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:De,toJni:De,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:De,toJni:De,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:De,toJni:De,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:De,toJni:De,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},gh=new Set(Object.values(Sa).map(t=>t.name));function Ct(t){let e=Sa[t];return e!==void 0?e:null}function _h(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=bh(n):o=vh(t,e,n),r[t]=o),o}function bh(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function vh(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:ft(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,f){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),f)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var yh=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=Eh("["+e,n),t),{});function Eh(t,e){let n=v.prototype,r=kh(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return xh(i,e)},fromJni(i,s,a){return Sh(i,o,s,a)},toJni(i,s){return Nh(i,o,s)}}}function Go(t,e,n){let r=yh[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=$o(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");gh.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(f){return i.isCompatible(f)})},fromJni(d,f,p){if(d.isNull())return null;let u=[],g=f.getArrayLength(d);for(let m=0;m!==g;m++){let _=f.getObjectArrayElement(d,m);try{u.push(i.fromJni(_,f))}finally{f.deleteLocalRef(_)}}try{u.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),u.$w=n.cast(d,n.use(c),p)}return u.$dispose=wh,u},toJni(d,f){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let u=d.length,m=n.use(o).$borrowClassHandle(f);try{let _=f.newObjectArray(u,m.value,NULL);f.throwIfExceptionPending();for(let b=0;b!==u;b++){let y=i.toJni(d[b],f);try{f.setObjectArrayElement(_,b,y)}finally{i.type==="pointer"&&f.getObjectRefType(y)===hh&&f.deleteLocalRef(y)}f.throwIfExceptionPending()}return _}finally{m.unref(f)}}}}function wh(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function Sh(t,e,n,r){if(t.isNull())return null;let o=Ct(e.typeName),i=n.getArrayLength(t);return new Jn(t,e,o,i,n,r)}function Nh(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=Ct(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let f=0;f!==o;f++)l(d.add(f*a),c(t[f]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function xh(t,e){if(t===null)return!0;if(t instanceof Jn)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=Ct(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function Jn(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,Ea)}Ea={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(Jn.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new Jn(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=Vo.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=Vo.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function ft(t){return"L"+t.replace(/\./g,"/")+";"}function kh(t){return t.charAt(0).toUpperCase()+t.slice(1)}function De(t){return t}var Ih=4,{ensureClassInitialized:Na,makeMethodMangler:Aa}=kt,Ch=8,Zo=1,sn=2,Ye=3,Ho=1,qo=2,zn=1,La=2,xa=Symbol("PENDING_USE"),ka="/data/local/tmp",{getCurrentThreadId:$n,pointerSize:on}=Process,Ce={state:"empty",factories:[],loaders:null,Integer:null},ee=null,le=null,Pa=null,Ma=null,Ra=null,ja=null,Oa=null,Ia=null,Wo=null,At=new Map,it=class t{static _initialize(e,n){ee=e,le=n,Pa=n.flavor==="art",n.flavor==="jvm"&&(Na=Oo,Aa=Fo)}static _disposeAll(e){Ce.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=Zh(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,Yo(i,e),i}constructor(){this.cacheDir=ka,this.codeCacheDir=ka+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new nn(10,Ah),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Ce.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),ko(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Ce.state==="ready"&&this===Ce.factories[0]&&Yo(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?Ph(e,s,i):Lh(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===xa;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=xa),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=Th(),i=Object.create(ei.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;Na(r,l),i.$l=ut.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,zn,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,zn,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=Ct(e);o!==null&&(e=o.name);let i=Go("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],f=[],p={name:ft(a),sourceFileName:Kh(a),superClass:ft(c.$n),interfaces:l.map(w=>ft(w.$n)),fields:d,methods:f},u=l.slice();l.forEach(w=>{Array.prototype.slice.call(w.class.getInterfaces()).forEach(C=>{let U=this.cast(C,o).getCanonicalName();u.push(this.use(U))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(w=>{let C=this._getType(g[w]);d.push([w,C.name])});let m={},_={};u.forEach(w=>{let C=w.$borrowClassHandle(n);r.push(C);let U=C.value;w.$ownMembers.filter(N=>w[N].overloads!==void 0).forEach(N=>{let z=w[N],G=z.overloads,W=G.map($=>Ca(N,$.returnType,$.argumentTypes));m[N]=[z,W,U],G.forEach(($,q)=>{let me=W[q];_[me]=[$,U]})})});let b=e.methods||{},S=Object.keys(b).reduce((w,C)=>{let U=b[C],N=C==="$init"?"<init>":C;return U instanceof Array?w.push(...U.map(z=>[N,z])):w.push([N,U]),w},[]),x=[];S.forEach(([w,C])=>{let U=Ye,N,z,G=[],W;if(typeof C=="function"){let he=m[w];if(he!==void 0&&Array.isArray(he)){let[Se,ue,Ee]=he;if(ue.length>1)throw new Error(`More than one overload matching '${w}': signature must be specified`);delete _[ue[0]];let fe=Se.overloads[0];U=fe.type,N=fe.returnType,z=fe.argumentTypes,W=C;let ge=n.toReflectedMethod(Ee,fe.handle,0),Ge=s(n.handle,ge,i.getGenericExceptionTypes);G=Xo(n,Ge).map(ft),n.deleteLocalRef(Ge),n.deleteLocalRef(ge)}else N=this._getType("void"),z=[],W=C}else{if(C.isStatic&&(U=sn),N=this._getType(C.returnType||"void"),z=(C.argumentTypes||[]).map(ue=>this._getType(ue)),W=C.implementation,typeof W!="function")throw new Error("Expected a function implementation for method: "+w);let he=Ca(w,N,z),Se=_[he];if(Se!==void 0){let[ue,Ee]=Se;delete _[he],U=ue.type,N=ue.returnType,z=ue.argumentTypes;let fe=n.toReflectedMethod(Ee,ue.handle,0),ge=s(n.handle,fe,i.getGenericExceptionTypes);G=Xo(n,ge).map(ft),n.deleteLocalRef(ge),n.deleteLocalRef(fe)}}let $=N.name,q=z.map(he=>he.name),me="("+q.join("")+")"+$;f.push([w,$,q,G,U===sn?Ch:0]),x.push([w,me,U,N,z,W])});let P=Object.keys(_);if(P.length>0)throw new Error("Missing implementation for: "+P.join(", "));let D=Vn.fromBuffer(ya(p),this);try{D.load()}finally{D.file.delete()}let L=this.use(e.name),A=S.length;if(A>0){let w=3*on,C=Memory.alloc(A*w),U=[],N=[];x.forEach(([W,$,q,me,he,Se],ue)=>{let Ee=Memory.allocUtf8String(W),fe=Memory.allocUtf8String($),ge=Fa(W,L,q,me,he,Se);C.add(ue*w).writePointer(Ee),C.add(ue*w+on).writePointer(fe),C.add(ue*w+2*on).writePointer(ge),N.push(Ee,fe),U.push(ge)});let z=L.$borrowClassHandle(n);r.push(z);let G=z.value;n.registerNatives(G,C,A),n.throwIfExceptionPending(),L.$nativeMethods=U}return L}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=le;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=le["art::gc::Heap::VisitObjects"]===void 0;if(i&&le["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Fe(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=le,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((b,y,S,x)=>(S.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let f=Memory.alloc(8);f.writeS64(c);let p=Memory.alloc(Ih),u=Memory.alloc(on);i.getObjectsWithTags(1,f,p,u,NULL);let g=p.readS32(),m=u.readPointer(),_=[];for(let b=0;b!==g;b++)_.push(m.add(b*on).readPointer());i.deallocate(m);try{for(let b of _){let y=this.cast(b,o);if(r.onMatch(y)==="stop")break}r.onComplete()}finally{_.forEach(b=>{n.deleteLocalRef(b)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=Xt.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=le["art::JavaVMExt::DecodeGlobal"](le.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=Yt.$new();le["art::gc::Heap::GetInstances"](le.artHeap,s,a,c,d);let f=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of f){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}o.onComplete()}finally{f.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=le["art::JavaVMExt::AddGlobalRef"],l=le.vm,c,d=i.$borrowClassHandle(n);try{c=le["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let f=Po(c,p=>{s.push(a(l,r,p))});le["art::gc::Heap::VisitObjects"](le.artHeap,f,NULL);try{for(let p of s){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(le.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let f=Memory.alloc(Process.pageSize);Memory.patchCode(f,16,p=>{let u=new X86Writer(p,{pc:f});u.putMovRegRegOffsetPtr("eax","esp",4),u.putMovRegRegOffsetPtr("edx","esp",8),u.putJmpAddress(l),u.flush()}),d=new NativeFunction(f,"pointer",["pointer","pointer"]),d._thunk=f}return le.addLocalReference=d,ee.perform(f=>{i(this,f)}),"stop"},onError(l){},onComplete(){le.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=kt,c=a.handle.add(l).readPointer(),d,f=o.$borrowClassHandle(a);try{d=le.dvmDecodeIndirectRef(c,f.value)}finally{f.unref(a)}let p=d.toMatchPattern(),u=le.dvmHeapSourceGetBase(),m=le.dvmHeapSourceGetLimit().sub(u).toInt32();Memory.scan(u,m,p,{onMatch:(_,b)=>{le.dvmIsValidObject(_)&&ee.perform(y=>{let S=y.handle.add(l).readPointer(),x,P=le.addLocalReference(S,_);try{x=s.cast(P,o)}finally{y.deleteLocalRef(P)}if(r.onMatch(x)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new Vn(e,null,this)}_getType(e,n=!0){return $o(e,n,this)}};function Th(){return function(t,e,n,r){return ei.call(this,t,e,n,r)}}function ei(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,Ma)}Ma={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(ei.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,La,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=Mh(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=Rh(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new ti(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=jh(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function ti(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}ti.prototype.ref=function(){return this.refs++,this};ti.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function Ah(t,e){t.unref(e)}function Lh(t){let e=t.replace(/\./g,"/");return function(n){let r=$n();Da(r);try{return n.findClass(e)}finally{Ba(r)}}}function Ph(t,e,n){return Wo===null&&(Ia=n.vaMethod("pointer",["pointer"]),Wo=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=$n();Da(i);try{let s=Ia(r.handle,e.$h,Wo,o);return r.throwIfExceptionPending(),s}finally{Ba(i),r.deleteLocalRef(o)}}}function Mh(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function Rh(t,e,n){let{$n:r,$f:o}=e,i=qh(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],f=[],p=o._getType(r,!1),u=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let m=n.getArrayLength(g);if(m!==0)for(let _=0;_!==m;_++){let b,y,S=n.getObjectArrayElement(g,_);try{b=n.fromReflectedMethod(S),y=l(n.handle,S,a.getGenericParameterTypes)}finally{n.deleteLocalRef(S)}let x;try{x=Xo(n,y).map(P=>o._getType(P))}finally{n.deleteLocalRef(y)}d.push(Tt(i,e,Zo,b,p,x,n)),f.push(Tt(i,e,Ye,b,u,x,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let b=n.javaLangObject(),y=n.getMethodId(b,"<init>","()V");d.push(Tt(i,e,Zo,y,p,[],n)),f.push(Tt(i,e,Ye,y,u,[],n))}}finally{n.deleteLocalRef(g)}if(f.length===0)throw new Error("no supported overloads");return{allocAndInit:Ko(d),initOnly:Ko(f)}}function jh(t,e,n,r,o){return e.startsWith("m")?Oh(t,e,n,r,o):Gh(t,e,n,r,o)}function Oh(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let u=p[0]==="s"?sn:Ye,g=ptr(p.substr(1)),m,_=[],b=o.toReflectedMethod(n,g,u===sn?1:0);try{let y=!!c(o.handle,b,a.isVarArgs),S=l(o.handle,b,a.getGenericReturnType);o.throwIfExceptionPending();try{m=i._getType(o.getTypeName(S))}finally{o.deleteLocalRef(S)}let x=l(o.handle,b,a.getParameterTypes);try{let P=o.getArrayLength(x);for(let D=0;D!==P;D++){let L=o.getObjectArrayElement(x,D),A;try{A=y&&D===P-1?o.getArrayTypeName(L):o.getTypeName(L)}finally{o.deleteLocalRef(L)}let w=i._getType(A);_.push(w)}}finally{o.deleteLocalRef(x)}}catch{return null}finally{o.deleteLocalRef(b)}return Tt(t,r,u,g,m,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&zh(d);let f=Ko(d);return function(p){return f}}function Ko(t){let e=Fh();return Object.setPrototypeOf(e,Ra),e._o=t,e}function Fh(){let t=function(){return t.invoke(this,arguments)};return t}Ra=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}Qo(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return pt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return pt(this),this._o[0].implementation},set(t){pt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return pt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return pt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return pt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return pt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===Ye&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;Qo(this.methodName,this.overloads,"argument types do not match any of:")}}});function Ca(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function pt(t){let e=t._o;e.length>1&&Qo(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function Qo(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function Tt(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,f;return n===Ye?(d=s.vaMethod(l,c,a),f=s.nonvirtualVaMethod(l,c,a)):n===sn?(d=s.staticVaMethod(l,c,a),f=d):(d=s.constructor(c,a),f=d),Uh([t,e,n,r,o,i,d,f])}function Uh(t){let e=Dh();return Object.setPrototypeOf(e,ja),e._p=t,e}function Dh(){let t=function(){return t.invoke(this,arguments)};return t}ja=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===Zo)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,f=Fa(i,s,a,c,d,t,this),p=Aa(l);f._m=p,this._r=f,p.replace(f,a===Ye,d,ee,le),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return Tt(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===Ye,c=e.length,d=2+c;n.pushLocalFrame(d);let f=null;try{let p;l?p=t.$getHandle():(f=t.$borrowClassHandle(n),p=f.value);let u,g=t.$t;a===void 0?u=r[3]:(u=a._m.resolveTarget(t,l,n,le),Pa&&a._c.has($n())&&(g=La));let m=[n.handle,p,u];for(let y=0;y!==c;y++)m.push(s[y].toJni(e[y],n));let _;g===zn?_=r[6]:(_=r[7],l&&m.splice(2,0,t.$copyClassHandle(n)));let b=_.apply(null,m);return n.throwIfExceptionPending(),i.fromJni(b,n,!0)}finally{f!==null&&f.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function Fa(t,e,n,r,o,i,s=null){let a=new Set,l=Bh([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function Bh(t){return function(){return Jh(arguments,t)}}function Jh(t,e){let n=new v(t[0],ee),[r,o,i,s,a,l,c,d]=e,f=[],p;if(i===Ye){let m=o.$C;p=new m(t[1],zn,n,!1)}else p=o;let u=$n();n.pushLocalFrame(3);let g=!0;ee.link(u,n);try{d.add(u);let m;c===null||!At.has(u)?m=l:m=c;let _=[],b=t.length-2;for(let x=0;x!==b;x++){let D=a[x].fromJni(t[2+x],n,!1);_.push(D),f.push(D)}let y=m.apply(p,_);if(!s.isCompatible(y))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let S=s.toJni(y,n);return s.type==="pointer"&&(S=n.popLocalFrame(S),g=!1,f.push(y)),S}catch(m){let _=m.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw m}),s.defaultValue}finally{ee.unlink(u),g&&n.popLocalFrame(NULL),d.delete(u),f.forEach(m=>{if(m===null)return;let _=m.$dispose;_!==void 0&&_.call(m)})}}function zh(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(Vh([e,n]))}function Vh(t){let e=$h();return Object.setPrototypeOf(e,Oa),e._p=t,e}function $h(){return function(){return this}}Oa=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function Gh(t,e,n,r,o){let i=e[2]==="s"?Ho:qo,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===Ho?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let f,p,u=d.type;return i===Ho?(f=o.getStaticField(u),p=o.setStaticField(u)):(f=o.getField(u),p=o.setField(u)),Hh([i,d,s,f,p])}function Hh(t){return function(e){return new Ua([e].concat(t))}}function Ua(t){this._p=t}Object.defineProperties(Ua.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===qo){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===qo){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var Vn=class t{static fromBuffer(e,n){let r=Ta(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),Wh(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=Ta(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function Ta(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function Wh(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function Zh(){switch(Ce.state){case"empty":{Ce.state="pending";let t=Ce.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Ce.loaders=e.$new(),Ce.Integer=n;let r=t.loader;return r!==null&&Yo(t,r),Ce.state="ready",Ce}case"pending":do Thread.sleep(.05);while(Ce.state==="pending");return Ce;case"ready":return Ce}}function Yo(t,e){let{factories:n,loaders:r,Integer:o}=Ce,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function Da(t){let e=At.get(t);e===void 0&&(e=0),e++,At.set(t,e)}function Ba(t){let e=At.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?At.delete(t):At.set(t,e)}function qh(t){return t.slice(t.lastIndexOf(".")+1)}function Xo(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function Kh(t){let e=t.split(".");return e[e.length-1]+".java"}var Qh=4,Ja=Process.pointerSize,ni=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=it,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=X(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new We(e);return this.vm=n,wa(n),it._initialize(n,e),this.classFactory=new it,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{it._disposeAll(n),v.dispose(n)}),Script.nextTick(()=>{We.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return en()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ie("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(Qh),a=Memory.alloc(Ja);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let f=0;f!==l;f++)d.push(c.add(f*Ja).readPointer());o.deallocate(c);try{for(let f of d){let p=i.getClassName(f);e.onMatch(p,f)}e.onComplete()}finally{d.forEach(f=>{i.deleteLocalRef(f)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Fe(n,o,a=>{let l=So(c=>{let d=i(s,a,c);try{let f=o.getClassName(d);e.onMatch(f,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Fe(r,i,f=>{let p=No(u=>(l.push(c(d,f,u)),!0));wo(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(f=>{let p=n.cast(f,a);e.onMatch(p)})}finally{l.forEach(f=>{i.deleteGlobalRef(f)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),f=l*i;for(let p=0;p<f;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let b=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(b)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return ut.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&za(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){za(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(u,g){return i||(i=!0,Va(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[f])=>f-d).map(([d,f])=>f)[0];c.implementation=function(...d){let f=c.call(this,...d);return!i&&s==="early"&&(i=!0,Va(e,f),o._performPendingVmOps()),f}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return xo(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return To(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return Ao(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return Co(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function za(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function Va(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var ri=new ni;Script.bindWeak(ri,()=>{ri._dispose()});var B=ri;var Ga=Memory.alloc(16),$a=new Uint32Array(ArrayBuffer.wrap(Ga,16)),Yh=Process.pointerSize===8?2:1,Xh=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function ce(){return Xh(7,Ga),$a[0]*1e9+$a[Yh]}var oi=new Set;function Gn(t){return oi.has(t)?!1:(oi.add(t),!0)}function an(t){oi.delete(t)}function Hn(t){let e=Process.getCurrentThreadId(),n=Gn(e);try{return t()}finally{n&&an(e)}}var eg=256,tg=524288,Ha=null;function Wa({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=X();if(Ha??=ng(e),!(!Ha||(t.add(be(B.vm).offset.accessFlags).readU32()&(eg|tg|n))!==n))throw new Error("another framework has hooked it already")}function ng(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}function J(){return B.vm.getEnv()}var Za=new Map;function Ka(t){let e=Za.get(t);if(e===void 0){let n=J().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),Za.set(t,e)}return e}function pe(t){if(t.isNull())return"";let e=J(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function mt(t,e,n){let{handle:r}=B.use(e)[n].overload(),o=J(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function H(t,e,n){let r=B.cast(t,B.use(e));try{return n(r)}finally{r.$dispose()}}function ze(t,e){try{return e(t.$h)}finally{t.$dispose()}}function de(t,e){let n=Wn(e);return!t.isNull()&&!n.isNull()&&J().isInstanceOf(t,n)}function Wn(t){let e=qa.get(t);if(e===void 0){try{e=ln(B.use(t))}catch{e=NULL}qa.set(t,e)}return e}var qa=new Map;function Qa(){B.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Zn(t){try{return B.use(t)!==null}catch{return!1}}function qn(t,e,n){let r=J(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function ln(t){return ze(t.class,e=>J().newGlobalRef(e))}function Kn(t){try{return X().flavor==="jvm"?ug(t):rg(t,ae())}catch{return"unknown"}}function rg(t,e){if(e<26)return"unknown";let n=J();Ya??=ig(t);let r=Ya(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var og=100,Ya=null;function ig(t){let e=J(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(og*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],el);return(i,s)=>o(i,s,r)}var el={exceptions:"propagate",scheduling:"exclusive"},sg=805372416,ag=49,lg=1,cg=4,dg=8,Xa=null;function ug(t){Xa??=fg();let e=Xa(t);return e&dg?"erroneous":e&cg?"initialized":e&lg?"verified":"loaded"}function fg(){let t=B.vm.tryGetEnvHandle(sg);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((ag-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],el);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var tl=256,pg=3670016;function ol(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=X(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=be(B.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&tl)!==0||!c||Kn(n)!=="loaded")return null;let d=Memory.dup(i,a),f=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),f.writeU32((f.readU32()&~pg|tl)>>>0),rl??=new ii,rl.add(i,d),d}function il(t,e){return e.writeU32(t.readU32()),e}var nl=4096,mg=[{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}],hg=`
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
`,ii=class{pairs=Memory.alloc(2*nl*Process.pointerSize);count=Memory.alloc(4);module=new CModule(hg,{pairs:this.pairs,count:this.count});constructor(){for(let{name:e,at:n}of mg){let r=X().find(e);r!==null&&Interceptor.attach(r,{[n]:this.module.follow_all})}}add(e,n){let r=this.count.readS32();if(r===nl)throw new Error("there are more hooks than copies can be followed");this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1)}},rl=null;function ht(t,e){let n=X(),{makeMethodMangler:r}=n.flavor==="jvm"?Uo:kt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(al),c=al(t.returnType),d=i?J().staticVaMethod(c,l):J().nonvirtualVaMethod(c,l),f=null,p=()=>f!==null?il(o.hookedMethodId,f):o.resolveTarget(null,!i,null,n),u=new NativeCallback((...m)=>{let _=m[0],b=m[1],y=m.slice(2),S={receiver:b,args:y,argumentTypes:a,returnType:t.returnType,returned:void 0},x=()=>S.returned=i?d(_,b,p(),...y):d(_,b,s,p(),...y);si++;try{e(_,S,x)}finally{si--}return S.returned},c,["pointer","pointer",...l]),g=null;return{method:t,mangler:o,callback:u,get copy(){return f},put(){n.flavor!=="jvm"&&Wa(o),o.replace(u,!i,[],B.vm,n),n.flavor!=="jvm"&&(f=ol(o,u,s))},again(){return g=ht(t,e)},revert(){g?.revert(),o.revert(B.vm),gg.push(u,o.replacementMethodId,f)}}}var gg=[],si=0,_g=1,sl=.005,bg=.02;function ai(){for(let t=0;si>0&&t<_g;t+=sl)Thread.sleep(sl);Thread.sleep(bg)}async function gt(){X().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var vg={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function al(t){return vg[t]??"pointer"}var ll=256,cl=512,li=1024;function Ve(t,e,n=B.classFactory){let r=n.use(t);if(e==="$init")return Sg(t,ln(r));let o=new Map;for(;r!==null;r=r.$s)if(r.$l.has(e))for(let[s,a]of Array.from(Eg(yg(r,e))))o.has(s)||o.set(s,a);let i=Array.from(o.values()).flat();return i.length===0?null:i}function yg(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=ln(t);return n.slice(2).split(":").map(o=>wg(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function Eg(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function ci(t){let e=ln(B.use(t)),n=J(),r=Yn().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function wg(t,e,n,r){let o=ul(Yn().method(J().handle,t,e,n==="static"?1:0));return o===null?null:dl(o,t,e,n,r)}function Sg(t,e){let n=ul(Yn().constructors(J().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return dl(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function dl(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function ul(t){if(t.isNull())return null;let e=t.readUtf8String();return Yn().free(t),e}var Ng=`
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
`,Qn=null;function Yn(){if(Qn!==null)return Qn;let t=J(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(Ng,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return Qn={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},Qn}var xg=/[\ud800-\udfff]/,kg=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function di(t){return xg.test(t)?t.replace(kg,"\uFFFD"):t}function oe(t){return JSON.stringify(di(t))}function fl(t){let e=[];for(let n in t)e.push(`${oe(n)}:${oe(t[n])}`);return`{${e.join(",")}}`}var Ig=256,Cg=100,pl=0,Lt=[],ui=0,fi=0,pi=[],mi=0,ml=!1,hl=Number.POSITIVE_INFINITY,Tg=["call","stack","problem"];function ve(t,e,n){let r=`{"kind":"${t}","seq":${pl++},"ns":${e}${n}}`;return ui+mi+r.length>hl&&Tg.includes(t)?(fi++,!1):(Lt.push(r),ui+=r.length,(ml||Lt.length>=Ig)&&Pe(),!0)}function Pe(){if(Lt.length===0)return;let t="["+Lt.join(",")+"]";Lt=[],ui=0,pi.push(t.length),mi+=t.length,send({type:"batch"},Ag(t))}function hi(t){ml=t,Pe()}function gl(t){for(let e of pi.splice(0,t))mi-=e}function _l(){return pi.length}function bl(t){hl=t}function cn(){return pl}function vl(){return fi}function ke(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);ve("problem",ce(),`,"doing":"${t}","technique":${oe(n)},"message":${oe(r.slice(0,2e3))}`)}function Ag(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(Lg(e)))}var Lg=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Pe,Cg);setInterval(()=>{ve("heartbeat",ce(),`,"queued":${Lt.length},"dropped":${fi}`),Pe()},1e3);var Pg=805372416,Mg=2048,Rg=4096,jg=`
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
`,Xn=class{constructor(e){this.depth=e;let n=B.vm.tryGetEnvHandle(Pg);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(Mg|Rg),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(jg,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return J().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function dn(t){return t instanceof NativePointer&&!t.isNull()}function ye(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return dn(n)?n:null}function Q(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var Og=20,Pt=400,wl=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",yl],["java.net.InterfaceAddress",yl]];function yl(t){return[t.getAddress()?.getHostAddress()?.split("%")[0]]}var Sl={classes:wl.map(([t])=>t),read:t=>gi(Q(t),Fg)};function gi(t,e){if(t.isNull())return null;let n=Te(t,Pt);if(n===null)return _t;if(n.size===0)return null;let r=n.first.slice(0,Og).map(o=>pe(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:_i(n.size)}}function _i(t){return{count:String(t),...t>Pt?{unread:String(t-Pt)}:{}}}var _t={sample:"present",values:[]};function Fg(t){for(let[e,n]of wl)if(de(t,e))return H(t,e,r=>Xe(n(r)));return[pe(t)]}function Xe(t){return t.filter(e=>e!=null).map(String)}function Te(t,e){let n=J(),r=de(t,"java.util.Collection")?Ug(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var El=null;function Ug(t){El??=B.use("java.util.Collection").toArray.overload().handle;let e=J(),n=e.vaMethod("pointer",[])(e.handle,t,El);return e.throwIfExceptionPending(),n}var er=class{constructor(e){this.depth=e}walk(){return ze(B.use("java.lang.Throwable").$new(),e=>{let n=mt(e,"java.lang.Throwable","getStackTrace"),r=Te(n,this.depth).first.map(Dg);return{key:r.join(`
`),frames:()=>r}})}};function Dg(t){return pe(t).replace(/^[^(]*\//,"")}var vi=64,yi=class{walk(){let e=B.backtrace({limit:vi});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},Ei=new Map,Bg=1,et=[],bi=null,Nl="";function tr(){return kl(({key:t,frames:e})=>Ei.get(t)??xl(t,e()))??Ei.get("")??xl("",[])}function nr(){return kl(t=>t.frames()),et[0]}function kl(t){for(et.length===0&&(et=[X().flavor==="jvm"?"jvmti":"art","throwable","none"]);et[0]!=="none";)try{return bi??=Jg(et[0]),t(bi.walk())}catch(e){Nl+=`${et[0]}: ${String(e)}; `,bi=null,et=et.slice(1),et[0]==="none"&&ke("stack",Nl)}return null}function Jg(t){return t==="jvmti"?new Xn(vi):t==="art"?new yi:new er(vi)}function xl(t,e){let n={id:Bg++};return ve("stack",ce(),`,"stack":${n.id},"frames":[${e.map(oe).join(",")}]`)&&Ei.set(t,n),n}var Il="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",Cl=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var zg=5,Vg=215,un="privacyharness.Control";function Tl(){let t=B.use("java.lang.Object").class.getClassLoader(),e=X().flavor==="jvm"?Gg(t):$g(t);return B.ClassFactory.get(e)}function $g(t){let e=B.use("java.nio.ByteBuffer").wrap(B.array("byte",Array.from(Pl(Il),r=>r<<24>>24))),{$new:n}=B.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(B.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function Gg(t){let e=B.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,B.array("java.net.URL",[]),t),{handle:o}=J(),i=Ll(zg,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of Cl){let l=Pl(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);J().throwIfExceptionPending(),H(d,"java.lang.Class",f=>f.getDeclaredMethods()),J().deleteLocalRef(d)}return r}function Al(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=Ll(Vg,"int",["pointer","pointer","pointer","int"]);ze(t.class,a=>s(J().handle,a,r,1)),J().throwIfExceptionPending()}function Ll(t,e,n){let r=J().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function Pl(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var wi=["first","late","met","constructor","static","native"];function Ml({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&ll)===0?[]:["native"]]}var Hg=["java.util.zip.Adler32","getValue"],rr=`${un}$First`,Wg={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},fn=new Map,Rt=new Map,Si=new Map,or=null;function Rl(){try{or=Tl()}catch(e){for(let n of wi)Rt.set(n,String(e));return[]}let t=or;return[...Mt("first",()=>Ve(...Hg)),...Mt("constructor",()=>Ve(rr,"$init",t)),...Mt("static",()=>Ve(rr,"ofClass",t)),...Mt("native",()=>(Al(t.use(rr),"ofNative",Module.getGlobalExportByName("getpid")),Ve(rr,"ofNative",t))),...Mt("met",()=>qg(t))]}function jl(){let t=or;return t===null?[]:Mt("late",()=>Ve(`${un}$Late`,"ofObject",t))}function jt(){if(fn.size===0&&Rt.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;Si.set(t,e);try{Hn(()=>{B.performNow(()=>{for(let[o,i]of fn)Zg(o,i,n)})})}finally{Si.delete(t)}let r=wi.filter(o=>fn.has(o)||Rt.has(o)).map(o=>{let i=Rt.get(o)??n.get(o)??"",s=i!==""?"not-tried":e.has(o)?"seen":"not-seen";return`{"road":"${o}","outcome":"${s}","reason":${oe(i)}}`});ve("control",ce(),`,"roads":[${r.join(",")}]`)}function Ol(){fn.clear(),Rt.clear()}function Zg(t,{klass:e,id:n},r){let o=J();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function Mt(t,e){let n=(r,o,i)=>{let s=Si.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&nr(),i()};try{let r=e().map(o=>ht(o,n));return fn.set(t,Kg(t)),r}catch(r){return Rt.set(t,String(r)),[]}}function qg(t){let e=J(),n=ze(t.use(un).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",modifiers:0,argumentTypes:[],returnType:"int"},id:qn(n,"met","()I"),klass:n}]}function Kg(t){let[e]=Ve(un,Wg[t],or);return{klass:e.klass,id:e.id}}var $e={Flags:0,Pointer:1,Entry:2,Code:3},Qg=uint64("0xffffffffffffffff"),Ot=40,pn=8,Yg=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${pn}];

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
    for (i = 0; i != ${pn}; i++)
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
`;function Be(t,e,n=$e.Pointer,r=e){return{at:t,kind:n,mask:Qg,good:uint64(e.toString()),restored:uint64(r.toString())}}function Dl(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:$e.Flags,mask:uint64(e),good:r,restored:r}}var ir=class{table=Memory.alloc(Ot*64);capacity=64;common=Memory.alloc(8*pn);native=Xg(this.common);count=0;allow(e){e.slice(0,pn).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*Ot+c*8).writeU64(l))}grow(){let e=Memory.alloc(Ot*this.capacity*2);Memory.copy(e,this.table,Ot*this.count),this.table=e,this.capacity*=2}};function Xg(t){try{let e=new CModule(Yg,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new Ni(t)}}var Ni=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*Ot)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*Ot),[s,a,l,,c]=Fl(i);if(a===$e.Code||this.isGood(i))continue;let d=Ul(s,a).and(l.not()).or(c);a===$e.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=Fl(e),s=Ul(n,r).and(o);return s.equals(i)?!0:r!==$e.Entry?!1:Array.from({length:pn},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function Fl(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function Ul(t,e){return e===$e.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var mn=256,zl=524288,Vl=1048576,e_=1073741824;function $l(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=X();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}var Bl="_ZN3art11interpreter6DoCallILb",t_="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",n_="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE";function Gl(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=X();return Interceptor.flush(),[t,e,n,...r_()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:Be(o,o.readPointer(),$e.Code)}})}function r_(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>Bl+n+t_),...["0","1"].map(n=>Bl+n+n_)].map(n=>X().find(n)).filter(n=>n!==null)}function Hl({mangler:t,callback:e,copy:n}){let{artClassLinker:r}=X(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=be(B.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n!==null)return[{how:"flags",word:p(o,mn|Vl|zl)},{how:"replaced",word:Be(o.add(a.jniCode),e)},{how:"entry-point",word:Be(d,l,$e.Entry)}];let f=(s.accessFlags&mn)!==0;return[{how:"flags",word:p(o,f?mn:mn|Jl()|o_())},{how:"entry-point",word:Be(d,d.readPointer(),$e.Entry,f?l:c)},{how:"flags",word:p(i,mn|Jl())},{how:"replaced",word:Be(i.add(a.jniCode),e)},{how:"entry-point",word:Be(i.add(a.quickCode),l,$e.Entry)}];function p(u,g){let m=u.add(a.accessFlags);return Dl(m,g>>>0,m.readU32())}}function o_(){let t=ae();return zl|(t>=31?Vl:0)|(t>=29&&t<=32?e_:0)}function Jl(){return X().kAccCompileDontBother}function Wl({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:Be(t,r)},{how:"replaced",word:Be(r.add(o-2*c),n)},{how:"replaced",word:Be(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:Be(a.add(l*c),r)}),d}var a_=1e3,tt=new ir,hn=[],Ci=[],gn=null,ql=0,ki=!1,xi=null;function Kl(t,e,n){p_();let r=Xl(t,Yl(t),e,n);if(gn!==null&&t.copy===null&&(Ci.push(...e),gn.lost!==null||!sr(gn)))throw new Error("what the bridge had patched in libart was taken out");if(!sr(r))throw new Error("it was gone at once")}function bt(){return xi??=l_().finally(()=>xi=null),xi}function Ql(){hn.length=0,Ci.length=0,gn=null,tt.count=0,ki=!1}async function l_(){let t=ce(),e=[];for(let n=Zl(0);n!==-1;){let r=f_(n);X().flavor==="jvm"?e.push(r):d_(r,r.parts[n-r.first].how),n=Zl(r.first+r.parts.length)}e.length>0&&await u_(e),ql=t}function Zl(t){try{return tt.firstChanged(t)}catch{return c_(t)}}function c_(t){for(let e=t;e<tt.count;e++)try{if(tt.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function d_(t,e){let n=t.first+t.parts.length,r=!1;try{tt.putBack(t.first,n),r=sr(t)}catch{e="unreadable"}Ii(t,e,r)}async function u_(t){let e=[];B.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){ke("look",r,n.techniques[0]),Ii(n,"replaced",!1)}}),await gt();for(let n of e)tt.replace(n.first,Yl(n.hook).map(({word:r})=>r)),Ii(n,"replaced",sr(n))}function Ii(t,e,n){let r=ce(),o=t.lost??Math.max(t.good,ql),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&ve("taken-back",r,`,"techniques":[${t.techniques.map(oe).join(",")}],"overload":${oe(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function Yl(t){return X().flavor==="jvm"?Wl(t):Hl(t)}function Xl(t,e,n,r){let o=tt.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:ce(),lost:null};return hn.push(i),i}function sr({first:t,parts:e}){return tt.firstChanged(t,t+e.length)===-1}function f_(t){let e=0,n=hn.length-1;for(;e<n;){let r=e+n+1>>1;hn[r].first<=t?e=r:n=r-1}return hn[e]}function p_(){ki||(ki=!0,X().flavor!=="jvm"&&(tt.allow($l()),gn=Xl(null,Gl(),Ci,"")))}setInterval(()=>void bt().catch(t=>ke("look",t)),a_);var m_=2,ec=.002,h_="com.android.internal.os.RuntimeInit$KillApplicationHandler",g_=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:h_,method:"uncaughtException",ofProcess:!1}],Ti=!1;function tc(){return g_.filter(t=>Zn(t.class)).flatMap(t=>(Ve(t.class,t.method)??[]).map(e=>ht(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&__(t.how),o()})))}function nc(){return Ti}function __(t){if(!Ti){Ti=!0,bt(),ve("leaving",ce(),`,"how":"${t}"`),Pe();for(let e=0;e<m_&&_l()>0;e+=ec)Thread.sleep(ec)}}var rc='""';function Ft(){return rc}function Ai(t){rc=oe(t)}var oc="";function Ut(){return oc}function ic(t){oc=t}function sc(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function ar(){return X().flavor==="jvm"?"jvm":"art"}function lr(){try{return B.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Dt=class extends Error{constructor(n){super(n);this.reason=n}};function lc(t,e){let n=cr(t,e).filter(({modifiers:o})=>(o&li)===0),r=b_(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new Dt("abstract");return r}function b_(t){return ar()==="art"&&(ci(t)&cl)!==0}function cr(t,e){let n=Ve(t,e);if(n===null||n.length===0)throw new Dt("absent-method");return n}function cc(t){return(ci(t)&li)!==0}function Li({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function dc({argumentTypes:t,returnType:e}){return`(${t.map(ac).join("")})${ac(e)}`}var v_={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function ac(t){return t.startsWith("[")?t.replaceAll(".","/"):v_[t]??`L${t.replaceAll(".","/")};`}var uc=new Set;function fc(t){uc.add(t)}function pc(t){return t.length===0||t.some(e=>uc.has(e))}var y_=1e3,Bt=new Map;function hc(t,e){for(let n of[t.receiver,...t.args])dn(n)&&(Bt.delete(mc(n)),Bt.set(mc(n),e));for(let n of Bt.keys()){if(Bt.size<=y_)break;Bt.delete(n)}}function gc(t,e,n){return H(t.receiver,e,r=>{let o=E_(r[n].value);return o===null?null:{stack:Bt.get(_c(o))??null}})}function E_(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:B.cast(t,B.use("java.lang.ref.WeakReference")).get()}function mc(t){return H(t,"java.lang.Object",_c)}function _c(t){return B.use("java.lang.System").identityHashCode(t)}var w_=500,dr=new Map;function bc({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=dr.get(e);return n===void 0&&(n=Checksum.compute("sha256",di(e)),dr.size>=w_&&dr.clear(),dr.set(e,n)),n}var S_=1e9,ur=new Map;function vc(t,e){let n=ur.get(t);if(n!==void 0&&e-n.read<S_)return n.name;let r=oe(N_(t));return ur.size>1e3&&ur.clear(),ur.set(t,{name:r,read:e}),r}function N_(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var x_=400,fr=1024,k_=65536,I_=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function yc(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":T_(i);s===""||n.has(s)||(n.size<x_&&r+s.length<=k_?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var C_=500,pr=new Map;function T_(t){let e=pr.get(t);if(e===void 0){let n=A_(t);e=I_.test(n)?"":oe(n),pr.size>=C_&&pr.clear(),pr.set(t,e)}return e}function A_(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=fr)return n;let r=n.charCodeAt(fr-1);return n.slice(0,r>=55296&&r<56320?fr-1:fr)}var L_=256;function wc(t,e,n,r,{tid:o,ns:i,phase:s}){let a=O_(t)===0?null:F_(J());try{let l=a===null?"":R_(a),c=tr();n.forEach((d,f)=>{let{technique:p,makes:u}=d,{detail:g,registration:m,answer:_}=r[f];if(m===null)return;u!==null&&a===null&&dn(e.returned)&&u(e.returned);let b=_??(a===null?Pi(d,e):M_(d,a,l)),{reading:y,outcome:S}=b;(S==="obtained"||S==="subscribed")&&fc(p.id);let{json:x,left:P}=yc(S==="obtained"?y.values:[],p.empty),D=P>0?{unread:String(P+Number(y.detail?.unread??0))}:{},L=P_(d,y),A=vc(o,i);ve("call",i,`,"tid":${o},"thread":${A},"phase":${Ft()},"entered_phase":${s},"technique":"${y.approximate===!0?d.approximate:p.id}","overload":"${d.overload}","outcome":"${S}","stack":${m.stack??c.id},"value":${oe(y.sample.slice(0,L_))},"values":${x},"digest":"${L}","error":${oe(l)},"detail":${fl({...g,...y.detail,...D})}`)})}finally{a!==null&&J().throw(a)}}var mr={sample:"",values:[]};function Pi({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:mr};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??mr}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return ke("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:mr}}}function P_({technique:t},e){try{return bc(e)}catch(n){return ke("digest",n,t.id),""}}function M_({technique:t},e,n){return{outcome:de(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:mr}}function R_(t){try{return pe(t)}catch{return J().getObjectClassName(t)}}var j_=228,Ec=null;function O_(t){return Ec??=new NativeFunction(t.readPointer().add(j_*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),Ec(t)}function F_(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}function hr(t,e){let n=ye(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?J().stringFromJni(n):r==="[Ljava.lang.String;"?Mi(n).join(" "):de(n,"java.lang.ProcessBuilder")?U_(n):pe(n)}function Mi(t){let e=J();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function U_(t){return H(t,"java.lang.ProcessBuilder",e=>{let n=B.cast(e.command(),B.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var gr=null;function Sc(){if(gr===null){gr="";try{let t=B.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(gr=t.packageName.value)}catch{}}return gr}function xc(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(a=>Nc(a,e)),r=(t.excludes??[]).map(a=>Nc(a,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(a,l)=>{if(s!==0&&(Number(a.args[i])&s)===0)return!1;if(o.length>0){let c=ye(a,i);if(c===null||!o.some(d=>de(c,d)))return!1}return n.length>0&&!n.some(c=>c(l(i)))?!1:!r.some(c=>c(l(i)))}}function kc(t){let e,n="";return r=>(r!==e&&(n=hr(t,r),e=r),n)}function Nc(t,e){if(t==="{webview}")return i=>i===Sc();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function Ic(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!Gn(s)){i();return}let a=!1;try{let l=n?t:D_(t,o);if(l.length===0){an(s),a=!0,i();return}let c=ce(),d=Ft(),f=l.map(p=>B_(p,o));a=!0,e&&an(s),i(),e&&Gn(s),wc(r,o,l,f,{tid:s,ns:c,phase:d})}catch(l){ke("probe",l,t[0].technique.id),a||i()}finally{an(s)}}}function D_(t,e){let n=kc(e);return t.filter(({applies:r,technique:o})=>pc(o.after)&&r(e,n))}var Ri={detail:{},registration:{stack:null},answer:null};function B_(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&hc(e,tr().id),n.describe===void 0&&i===""?Ri:{detail:n.describe?.(e,r)??{},registration:i===""?Ri.registration:gc(e,o,i),answer:i===""?null:Pi(t,e)}}catch(s){return ke("detail",s,r.id),Ri}}var J_="android",Cc="android.content.Intent",Tc="android.app.usage.UsageEvents",z_="android.intent.category.HOME",V_=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],Ac=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",W_],["android.content.pm.LauncherActivityInfo",t=>[_n(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",Z_],["android.app.ActivityManager$RunningServiceInfo",t=>[_n(t.service.value)]],["android.app.TaskInfo",ji],["android.app.ActivityManager$RunningTaskInfo",ji],["android.app.ActivityManager$RecentTaskInfo",ji],["android.app.usage.UsageStats",t=>[t.getPackageName()]]],$_=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],Lc=[...Ac.map(([t])=>t),...$_.map(t=>`android.${t}`)],Pc={classes:Lc,read(t){return G_(ye(t,0))?{sample:"",values:[],impersonal:!0}:jc(Q(t),Oc)}},Mc={classes:Lc,read(t){return jc(Q(t),n=>H_(n)?[Ut()]:Oc(n))??{sample:"",values:[],impersonal:!0}}},Rc={classes:[Tc],read(t){let e=Q(t);return e.isNull()?null:H(e,Tc,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function jc(t,e){if(t.isNull())return null;let n=de(t,"java.lang.String")?{size:1,first:[t]}:Te(t,Pt);if(n===null)return _t;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==Ut()&&a!==J_),s=n.size>Pt||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:_i(n.size)}}function G_(t){return t===null||!de(t,Cc)?!1:H(t,Cc,e=>{if(e.getSelector()!==null)return!1;let n=Xe([e.getPackage(),_n(e.getComponent())]);return n.length>0&&n.every(r=>r===Ut())})}function H_(t){let e=V_.find(n=>de(t,n));return e===void 0?!1:H(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(z_):!1})}function Oc(t){if(de(t,"java.lang.String"))return[Fc(J().stringFromJni(t))];for(let[e,n]of Ac)if(de(t,e))return H(t,e,r=>Xe(n(r)));return[pe(t)]}function Fc(t){return t.split(":")[0]}function W_(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function Z_(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):Xe([t.processName.value]).map(Fc)}function ji(t){let e=["topActivity","baseActivity","origActivity"].map(r=>_n(t[r]?.value)),n=t.baseIntent?.value;return[...e,_n(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function _n(t){return t?String(t.getPackageName()):null}var Oi="android.os.Bundle",q_=["cid","lac","baseStationId","networkId","systemId"],K_=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],Q_=["2147483647","9223372036854775807","268435455","65535"],Jt="android.telephony",Y_=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],X_=[...Y_.flatMap(t=>[`${Jt}.CellInfo${t}`,`${Jt}.CellIdentity${t}`]),`${Jt}.CellIdentity`,`${Jt}.gsm.GsmCellLocation`,`${Jt}.cdma.CdmaCellLocation`,`${Jt}.NeighboringCellInfo`],Uc={classes:[Oi,...X_],read(t){let e=Q(t);return e.isNull()?null:Te(e,0)!==null?gi(e,Fi):{sample:pe(e),values:Fi(e)}}};function Fi(t){return(de(t,Oi)?H(t,Oi,n=>q_.map(r=>String(n.getInt(r,-1)))):H(t,J().getObjectClassName(t),eb)).filter(n=>!Q_.includes(n))}function eb(t){return"getCellIdentity"in t?ze(t.getCellIdentity(),Fi):K_.filter(e=>e in t).map(e=>String(t[e]()))}var bn="android.content.ClipData",Dc={classes:[bn,`${bn}$Item`],read(t,e){let{sample:n}=Ui.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},Ui={classes:[bn,`${bn}$Item`],read(t){let e=Q(t);return e.isNull()?null:H(e,bn,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var Bc="android.database.Cursor",Di=200,tb=3,nb=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|phonetic_name)$/i,Jc={classes:[Bc],read(t){let e=Q(t);return e.isNull()?null:H(e,Bc,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>Di?{unread:String(r-Di)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:rb(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:pe(ye(t,0)??NULL)})};function rb(t,e,n){let r=n.flatMap((s,a)=>nb.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,Di)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===tb&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var Vc={read:t=>{let{host:e,port:n}=zc(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:zc};function zc(t){let e=ye(t,0);return e===null?{host:"",port:""}:de(e,"java.net.InetSocketAddress")?H(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:pe(e),port:""}}var Bi="android.location.Location",ob=2e3,$c={classes:[Bi],read(t){let e=Q(t);if(e.isNull())return null;let n=Te(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...ib(r),values:n.reverse().map(Gc)}}};function Gc(t){return H(t,Bi,e=>`${e.getLatitude()},${e.getLongitude()}`)}function ib(t){return H(t,Bi,e=>{let n=e.getAccuracy();return{sample:Gc(t),approximate:n>=ob,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var sb=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,ab=7,Wc={read(t){let e=lb(t);if(e===null)return null;let n=sb.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=Hc(r,o,i==="S"),d=Hc(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function lb(t){let e=ye(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:J().stringFromJni(e)}function Hc(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(ab)}var Zc="android.telephony.SubscriptionInfo",cb=8,qc="android.os.Bundle",Ji=t=>({classes:[Zc],read(e){let n=Q(e);if(n.isNull())return null;let r=Te(n,cb);if(r===null)return _t;let o=r.first.map(i=>H(i,Zc,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),zi=t=>({classes:[qc],read(e){let n=Q(e);if(n.isNull())return null;let r=H(n,qc,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),Kc={read(t){let e=Q(t);if(e.isNull())return null;let n=B.cast(e,B.use("java.lang.Object")).$className,r=H(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var Qc="java.nio.ByteBuffer",Yc={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function vt(t,e,n,r="[B"){let{slot:o,size:i}=Yc[r],s=Memory.alloc(Math.max(n*i,1));return Ka(o)(J().handle,t,e,n,s),J().throwIfExceptionPending(),s.readByteArray(n*i)}function Xc(t){return t in Yc}function ed(t,e){let n=J().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function td(t,e){let[n,r]=H(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=J(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=mt(t,Qc,"duplicate"),{handle:l}=B.use(Qc).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),vt(s,0,r)}var Vi="android.media.Image",od="android.media.Image$Plane",nd="android.os.Message",rd=256,id=64<<20,sd={classes:[Vi,od],read(t){let e=Q(t);return e.isNull()?null:H(e,Vi,n=>{let r=n.getFormat(),o=r===rd?"JPEG":`format ${r}`,i=r===rd?db(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function db(t){let e=Te(mt(t,Vi,"getPlanes"),1).first;return td(mt(e[0],od,"getBuffer"),id)}var ad={classes:[nd],read(t){return H(Q(t),nd,e=>{let n=e.obj.value;return n===null?null:ze(n,ub)})}};function ub(t){if(J().getObjectClassName(t)!=="[B")return null;let e=J().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>id?{sample:n,values:[]}:{sample:n,values:[],whole:vt(t,0,e)}}var ld={read:()=>({sample:"",values:[]})},$i={read(t){let e=Q(t);if(e.isNull())return null;let n=J().stringFromJni(e);return{sample:n,values:[n]}},describe:vn},cd={read(t,e){let n=$i.read(t,e),r=t.args.length>1?ye(t,1):null;return n!==null&&r!==null&&J().stringFromJni(r)===n.sample?null:n},describe:vn},dd={read(t){let e=pe(Q(t));return e===""?null:{sample:e,values:[e]}}},ud={read:t=>Q(t).isNull()?null:{sample:"present",values:[]},describe:vn},fd={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:vn},pd={read:t=>({sample:fb(t),values:[],impersonal:!0})};function fb({returned:t,returnType:e}){return t instanceof NativePointer?pe(t):e==="boolean"?String(t===1):""}var md={read(t){let e=Q(t);return e.isNull()?null:{sample:J().getObjectClassName(e),values:[],impersonal:!0}}},hd={read(t){let e=_d(Q(t));if(e===null)return null;let n=bd(e,"");return{sample:n,values:[n,mb(e)],whole:e}},describe:vn},gd={read(t){let e=_d(Q(t));if(e===null)return null;let n=bd(e,":");return{sample:n,values:[n]}}};function _d(t){if(t.isNull())return null;let e=J().getArrayLength(t);return e===0?null:vt(t,0,e)}function bd(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var pb="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function mb(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>pb[parseInt(n.padEnd(6,"0"),2)]).join("")}function vn(t,{when:e}){return e===null?{}:{key:hr(t,e.argument)}}var vd={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=Xc(n)?vt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?ed(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var yd="android.database.Cursor",Gi="android.net.Uri",Hi="android_id",hb="java.lang.String",gb=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,Ed={classes:[yd,Gi],read(t){if(_b(t))return{sample:"",values:[],impersonal:!0};let e=Q(t);return e.isNull()?null:H(e,yd,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(l=>n.getColumnIndex(l)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let a=vb(n,r,o);return a<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:yb(n,a,i),detail:{rows:String(r)}}})},describe:t=>({uri:pe(ye(t,0)??NULL)})};function _b(t){let e=bb(ye(t,0));if(e!==null)return e!==Hi;if(t.argumentTypes[2]!==hb)return!1;let n=ye(t,2),r=n===null?null:gb.exec(J().stringFromJni(n));if(r===null)return!1;let o=ye(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:Mi(o);return i.length===1&&i[0]!==Hi}function bb(t){return t===null||!de(t,Gi)?null:H(t,Gi,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function vb(t,e,n){return wd(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===Hi)return r;return-1})}function yb(t,e,n){return wd(t,()=>t.moveToPosition(e)?Xe([t.getString(n)]):[])}function wd(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var Sd="android.net.wifi.WifiInfo",Nd="android.net.wifi.ScanResult",Wi=t=>({classes:[Sd],read(e){let n=Q(e);if(n.isNull())return null;let r=H(n,Sd,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),Eb=20,wb=30,xd={classes:[Nd],read(t){let e=Q(t);if(e.isNull())return null;let n=Te(e,wb);if(n===null)return _t;if(n.size===0)return null;let r=n.first.map(i=>H(i,Nd,s=>Xe([s.SSID.value,s.BSSID.value]))),o=r.slice(0,Eb).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var Zi={none:ld,string:$i,property:cd,text:dd,presence:ud,flag:fd,recording:vd,bytes:hd,address:gd,"nothing-personal":pd,made:md,list:Sl,packages:Pc,"own-apps":Mc,"usage-events":Rc,location:$c,nmea:Wc,cells:Uc,clip:Ui,"own-clip":Dc,cursor:Jc,"settings-rows":Ed,"wifi-ssid":Wi("getSSID"),"wifi-bssid":Wi("getBSSID"),"scan-results":xd,"subscription-iccid":Ji("getIccId"),"subscription-number":Ji("getNumber"),"settings-bundle":zi("value"),"id-bundle":zi("id"),"advertising-id":Kc,image:sd,"picture-message":ad,endpoint:Vc};var Xi=[],Ki=new Map,br=new Map,Qi=new Map,kd=new Set,vr=[];async function es(t,e,n="first"){for(let c of t){c.instead_of!==""&&br.set(c.instead_of,c.id);for(let d of c.made_by)kd.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=Cd(r).flatMap(c=>Sb(c,e,o)),s=Ld(o,n);await gt();for(let c of s)Ad(c);for(let{row:c,otherwise:d,said:f}of i)Rd(c,vr.includes(c)?Ab(c):d,f);let a=r.filter(c=>nt(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function Id(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Zn),r=t.filter(({class:o})=>n.includes(o));return es(r,e,"late")}function ts(){Ql();for(let t of Xi.splice(0))t.revert();vr.length=0}function Cd(t){let e=new Map;for(let n of t)e.set(_r(n),[...e.get(_r(n))??[],n]);return Array.from(e.values())}function _r({class:t,method:e}){return`${t}.${e}`}function Sb(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>qi(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=cc(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)kb(c);a.length>0&&cr(i,s),vr.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of lc(i,s))n.push(...Td(l,c));return[...o,...r.map(c=>qi(c,"absent-overload"))]}catch(a){let[l,c]=Nb(a);return[...o,...r.map(d=>qi(d,l,c))]}}function qi(t,e,n=""){return{row:t,otherwise:e,said:n}}function Nb(t){if(t instanceof Dt)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function Td(t,e){let n=Li(e),r=t.filter(a=>Pd(a,n));if(r.length===0)return[];let o=e.id.toString(),i=_r(r[0]),s=Ki.get(o)??i;Ki.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:ht(e,Ic(r.map(a=>xb(a,n)))),overload:n,rows:r}]}catch(a){for(let l of r)nt(l).trouble=`${n}: ${String(a)}`;return[]}}function ns(t){for(let e of t)e.put(),Xi.push(e)}function Ad({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,br.get(o)]).filter(o=>o!==void 0);for(let o of n)nt(o).ofClass=Kn(t.method.klass);try{Kl(t,r,e)}catch(o){for(let i of n)nt(i).overloads.delete(e),nt(i).unseen=`${e}: ${String(o)}`}}function Ld(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),Xi.push(n);for(let i of o){let{overloads:s,roads:a}=nt(i);s.add(r);for(let l of Ml(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)nt(s).trouble=`${r}: ${String(i)}`;return!1}})}function xb(t,e){let n=Zi[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:br.get(t.id)??t.id,applies:xc(t.when,Ut()),makes:kd.has(t.id)?r=>Ib(t.id,r):null}}function kb({class:t,value:e,when:n,made_by:r}){for(let o of[...Zi[e]?.classes??[],...n?.instance_of??[]])Wn(o);r.length>0&&Wn(t)}function Pd({overloads:t},e){return t==="all"||t.includes(e)}function Ib(t,e){let n=vr.filter(({made_by:r,class:o})=>r.includes(t)&&de(e,o));for(let r of Cd(n)){let o=[];try{o=Tb(r,e)}catch(i){for(let s of r)nt(s).trouble=String(i)}o!==null&&(Yi=Promise.all([Yi,Cb(r,o)]).catch(i=>ke("look",i)))}}var Yi=Promise.resolve();async function Md(){await Yi}async function Cb(t,e){await gt();for(let n of e)Ad(n);for(let n of t)Rd(n,"absent-overload")}function Tb(t,e){let{class:n,method:r}=t[0],o=_r(t[0]),i=J(),s=i.getObjectClass(e),a=[],l=!1;try{for(let c of cr(n,r)){let d=qn(s,c.name,dc(c));Ki.get(d.toString())!==o&&(t.some(f=>Pd(f,Li(c)))&&(l=!0),a.push(...Ld(Td(t,{...c,id:d,klass:i.newGlobalRef(s)}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function Ab({made_by:t}){return t.some(n=>(Qi.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function nt({id:t}){let e=Qi.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,trouble:"",unseen:"",ofClass:"unknown"},Qi.set(t,e)),e}function Rd(t,e,n=""){let{overloads:r,roads:o,trouble:i,unseen:s,ofClass:a}=nt(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,f=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${oe(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,br.get(t.id)])p!==void 0&&ve("armed",ce(),`,"technique":${oe(p)},${f}`)}var Lb="1";rpc.exports={async arm(t){ic(t.package??t.process.split(":")[0]),Ai(t.phase),t.room!==void 0&&bl(t.room);let{armed:e,failed:n,absent:r}=await yr(()=>(Qa(),ns([...tc(),...Rl()]),es(t.techniques,lr())));jt(),ve("ready",ce(),`,"armed":${e},"failed":${n},"walker":"${nr()}"`),Pe();let o;return B.perform(()=>o=Pb(r)),await o,{armed:e,failed:n}},async phase(t){await bt(),hi(!1),Ai(t);let e={seq:cn(),ns:ce()};return ve("phase",e.ns,`,"phase":${Ft()}`),jt(),Pe(),e},async flush(){return await Md(),await bt(),jt(),Pe(),{seq:cn(),ns:ce(),dropped:vl()}},async hurry(){return await bt(),jt(),hi(!0),{seq:cn(),ns:ce()}},async stop(){return Ol(),yr(ts),await gt(),ai(),Pe(),{seq:cn()}},dispose(){nc()||(yr(ts),ai(),Pe())}};async function Pb(t){try{let{armed:e}=await Hn(()=>(ns(jl()),Id(t,lr())));ve("rearmed",ce(),`,"armed":${e}`),jt()}catch(e){ke("rearm",e)}Pe()}function yr(t){let e;if(B.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function Mb(){ve("hello",ce(),`,"pid":${Process.id},"process":${oe(sc())},"runtime":"${ar()}","api_level":${yr(lr)},"agent":"${Lb}","wall_ms":${Date.now()}`),Pe()}function jd(){recv("ack",({batches:t})=>{gl(t),jd()})}jd();try{Mb()}catch(t){ke("hello",t)}
