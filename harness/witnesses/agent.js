📦
301026 /src/index.js
✄
var Gd=Object.defineProperty;var ss=(t,e)=>{for(var n in e)Gd(t,n,{get:e[n],enumerable:!0})};var He=[],Oe=[],Sr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Sr.length;t<e;++t)He[t]=Sr[t],Oe[Sr.charCodeAt(t)]=t;Oe[45]=62;Oe[95]=63;function Hd(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function Wd(t,e,n){return(e+n)*3/4-n}function as(t){let e=Hd(t),n=e[0],r=e[1],o=new Uint8Array(Wd(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=Oe[t.charCodeAt(a)]<<18|Oe[t.charCodeAt(a+1)]<<12|Oe[t.charCodeAt(a+2)]<<6|Oe[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=Oe[t.charCodeAt(a)]<<2|Oe[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=Oe[t.charCodeAt(a)]<<10|Oe[t.charCodeAt(a+1)]<<4|Oe[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function Zd(t){return He[t>>18&63]+He[t>>12&63]+He[t>>6&63]+He[t&63]}function qd(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(Zd(i))}return r.join("")}function Nr(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(qd(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(He[i>>2]+He[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(He[i>>10]+He[i>>4&63]+He[i<<2&63]+"=")}return r.join("")}function Gt(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,f=n?o-1:0,p=n?-1:1,u=t[e+f];for(f+=p,i=u&(1<<-d)-1,u>>=-d,d+=a;d>0;)i=i*256+t[e+f],f+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+f],f+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(u?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(u?-1:1)*s*Math.pow(2,i-r)}function xr(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,f=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,u=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+f>=1?e+=p/l:e+=p*Math.pow(2,1-f),e*l>=2&&(s++,l/=2),s+f>=d?(a=0,s=d):s+f>=1?(a=(e*l-1)*Math.pow(2,o),s=s+f):(a=e*Math.pow(2,f-1)*Math.pow(2,o),s=0));o>=8;)t[n+u]=a&255,u+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+u]=s&255,u+=g,s/=256,c-=8;t[n+u-g]|=h*128}var Yd={INSPECT_MAX_BYTES:50},kr=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function qe(t){if(t>kr)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return Tr(t)}return us(t,e,n)}m.poolSize=8192;function us(t,e,n){if(typeof t=="string")return eu(t,e);if(ArrayBuffer.isView(t))return tu(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return Cr(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=nu(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return us(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function fs(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function Xd(t,e,n){return fs(t),t<=0?qe(t):e!==void 0?typeof n=="string"?qe(t).fill(e,n):qe(t).fill(e):qe(t)}m.alloc=function(t,e,n){return Xd(t,e,n)};function Tr(t){return fs(t),qe(t<0?0:Lr(t)|0)}m.allocUnsafe=function(t){return Tr(t)};m.allocUnsafeSlow=function(t){return Tr(t)};function eu(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=ps(t,e)|0,r=qe(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function Ir(t){let e=t.length<0?0:Lr(t.length)|0,n=qe(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function tu(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return Cr(e.buffer,e.byteOffset,e.byteLength)}return Ir(t)}function Cr(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function nu(t){if(m.isBuffer(t)){let e=Lr(t.length)|0,n=qe(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?qe(0):Ir(t);if(t.type==="Buffer"&&Array.isArray(t.data))return Ir(t.data)}function Lr(t){if(t>=kr)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+kr.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function ps(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Ar(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return ws(t).length;default:if(o)return r?-1:Ar(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=ps;function ru(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return pu(this,e,n);case"utf8":case"utf-8":return hs(this,e,n);case"ascii":return uu(this,e,n);case"latin1":case"binary":return fu(this,e,n);case"base64":return cu(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return mu(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function at(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)at(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)at(this,n,n+3),at(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)at(this,n,n+7),at(this,n+1,n+6),at(this,n+2,n+5),at(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?hs(this,0,e):ru.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=Yd.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let f=0;f<l;++f)if(c[f]!==d[f]){s=c[f],a=d[f];break}return s<a?-1:a<s?1:0};function ms(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:ls(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):ls(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function ls(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,f){return i===1?d[f]:d.readUInt16BE(f*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let f=0;f<a;f++)if(l(t,c+f)!==l(e,f)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return ms(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return ms(this,e,n,r,!1)};function ou(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function iu(t,e,n,r){return Sn(Ar(e,t.length-n),t,n,r)}function su(t,e,n,r){return Sn(bu(e),t,n,r)}function au(t,e,n,r){return Sn(ws(e),t,n,r)}function lu(t,e,n,r){return Sn(vu(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return ou(this,e,n,r);case"utf8":case"utf-8":return iu(this,e,n,r);case"ascii":case"latin1":case"binary":return su(this,e,n,r);case"base64":return au(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return lu(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function cu(t,e,n){return e===0&&n===t.length?Nr(t):Nr(t.slice(e,n))}function hs(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,f;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(f=(i&31)<<6|l&63,f>127&&(s=f));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(f=(i&15)<<12|(l&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(s=f));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(f=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,f>65535&&f<1114112&&(s=f))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return du(r)}var cs=4096;function du(t){let e=t.length;if(e<=cs)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=cs));return n}function uu(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function fu(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function pu(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=yu[t[i]];return o}function mu(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function we(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||we(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||we(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||we(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||we(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,wt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Ht(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,wt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Ht(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||we(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||we(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||we(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,wt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Ht(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,wt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Ht(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||we(e,4,this.length),Gt(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||we(e,4,this.length),Gt(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||we(e,8,this.length),Gt(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||we(e,8,this.length),Gt(this,e,!1,52,8)};function Te(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Te(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Te(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function gs(t,e,n,r,o){Es(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function _s(t,e,n,r,o){Es(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return gs(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return _s(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Te(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Te(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return gs(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return _s(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function bs(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function vs(t,e,n,r,o){return e=+e,n=n>>>0,o||bs(t,e,n,4,34028234663852886e22,-34028234663852886e22),xr(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return vs(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return vs(this,e,n,!1,r)};function ys(t,e,n,r,o){return e=+e,n=n>>>0,o||bs(t,e,n,8,17976931348623157e292,-17976931348623157e292),xr(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return ys(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return ys(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var Et={};function Pr(t,e,n){Et[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}Pr("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Pr("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);Pr("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=ds(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=ds(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function ds(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function hu(t,e,n){wt(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&Ht(e,t.length-(n+1))}function Es(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new Et.ERR_OUT_OF_RANGE("value",a,t)}hu(r,o,i)}function wt(t,e){if(typeof t!="number")throw new Et.ERR_INVALID_ARG_TYPE(e,"number",t)}function Ht(t,e,n){throw Math.floor(t)!==t?(wt(t,n),new Et.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new Et.ERR_BUFFER_OUT_OF_BOUNDS:new Et.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var gu=/[^+/0-9A-Za-z-_]/g;function _u(t){if(t=t.split("=")[0],t=t.trim().replace(gu,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function Ar(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function bu(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function vu(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function ws(t){return as(_u(t))}function Sn(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var yu=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var kt={};ss(kt,{ArtMethod:()=>Rn,ArtStackVisitor:()=>fo,DVM_JNI_ENV_OFFSET_SELF:()=>$s,HandleVector:()=>Xt,VariableSizedHandleScope:()=>en,backtrace:()=>Io,deoptimizeBootImage:()=>Po,deoptimizeEverything:()=>Lo,deoptimizeMethod:()=>To,ensureClassInitialized:()=>$0,getAndroidApiLevel:()=>le,getAndroidVersion:()=>tn,getApi:()=>Y,getArtApexVersion:()=>yo,getArtClassSpec:()=>wo,getArtFieldSpec:()=>Bn,getArtMethodSpec:()=>ve,getArtThreadFromEnv:()=>Jn,getArtThreadSpec:()=>xt,makeArtClassLoaderVisitor:()=>ko,makeArtClassVisitor:()=>xo,makeMethodMangler:()=>Fp,makeObjectVisitorPredicate:()=>Ro,revertGlobalPatches:()=>Co,translateMethod:()=>Up,withAllArtThreadsSuspended:()=>No,withRunnableArtThread:()=>Fe});var{pageSize:Mr,pointerSize:Eu}=Process,Rr=class{constructor(e){this.sliceSize=e,this.slicesPerPage=Mr/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<Mr){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),f=o||c.and(a).isNull();if(d&&f)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(Mr,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=Ss(o.sub(e)),a=Ss(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function Ss(t){let e=Eu===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function jr(t){return new Rr(t)}function Ie(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var Nn={v1_0:805371904,v1_2:805372416},xn={canTagObjects:1},{pointerSize:wu}=Process,Su={exceptions:"propagate"};function Ke(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}Ke.prototype.deallocate=Wt(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});Ke.prototype.getLoadedClasses=Wt(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ie("EnvJvmti::getLoadedClasses",r)});Ke.prototype.iterateOverInstancesOfClass=Wt(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ie("EnvJvmti::iterateOverInstancesOfClass",i)});Ke.prototype.getObjectsWithTags=Wt(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ie("EnvJvmti::getObjectsWithTags",s)});Ke.prototype.addCapabilities=Wt(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function Wt(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*wu).readPointer(),e,n,Su));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function Qe(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function xe(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function v(t,e){this.handle=t,this.vm=e}var kn=Process.pointerSize,ot=2,Nu=28,xu=34,ku=37,Iu=40,Cu=43,Au=46,Tu=49,Lu=52,Pu=55,Mu=58,Ru=61,ju=64,Ou=67,Fu=70,Uu=73,Du=76,Bu=79,Ju=82,zu=85,Vu=88,$u=91,Gu=114,Hu=117,Wu=120,Zu=123,qu=126,Ku=129,Qu=132,Yu=135,Xu=138,ef=141,tf=95,nf=96,rf=97,of=98,sf=99,af=100,lf=101,cf=102,df=103,uf=104,ff=105,pf=106,mf=107,hf=108,gf=109,_f=110,bf=111,vf=112,yf=145,Ef=146,wf=147,Sf=148,Nf=149,xf=150,kf=151,If=152,Cf=153,Af=154,Tf=155,Lf=156,Pf=157,Mf=158,Rf=159,jf=160,Of=161,Ff=162,Uf={pointer:xu,uint8:ku,int8:Iu,uint16:Cu,int16:Au,int32:Tu,int64:Lu,float:Pu,double:Mu,void:Ru},Df={pointer:ju,uint8:Ou,int8:Fu,uint16:Uu,int16:Du,int32:Bu,int64:Ju,float:zu,double:Vu,void:$u},Bf={pointer:Gu,uint8:Hu,int8:Wu,uint16:Zu,int16:qu,int32:Ku,int64:Qu,float:Yu,double:Xu,void:ef},Jf={pointer:tf,uint8:nf,int8:rf,uint16:of,int16:sf,int32:af,int64:lf,float:cf,double:df},zf={pointer:uf,uint8:ff,int8:pf,uint16:mf,int16:hf,int32:gf,int64:_f,float:bf,double:vf},Vf={pointer:yf,uint8:Ef,int8:wf,uint16:Sf,int16:Nf,int32:xf,int64:kf,float:If,double:Cf},$f={pointer:Af,uint8:Tf,int8:Lf,uint16:Pf,int16:Mf,int32:Rf,int64:jf,float:Of,double:Ff},xs={exceptions:"propagate"},Or=null,Wr=[];v.dispose=function(t){Wr.forEach(t.deleteGlobalRef,t),Wr=[]};function lt(t){return Wr.push(t),t}function In(t){return Or===null&&(Or=t.handle.readPointer()),Or}function A(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(In(this).add(t*kn).readPointer(),e,n,xs));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}v.prototype.getVersion=A(4,"int32",["pointer"],function(t){return t(this.handle)});v.prototype.findClass=A(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});v.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,Gf(this.vm,e)),o};function Gf(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}v.prototype.fromReflectedMethod=A(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.fromReflectedField=A(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.toReflectedMethod=A(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});v.prototype.getSuperclass=A(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.isAssignableFrom=A(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});v.prototype.toReflectedField=A(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});v.prototype.throw=A(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.exceptionOccurred=A(15,"pointer",["pointer"],function(t){return t(this.handle)});v.prototype.exceptionDescribe=A(16,"void",["pointer"],function(t){t(this.handle)});v.prototype.exceptionClear=A(17,"void",["pointer"],function(t){t(this.handle)});v.prototype.pushLocalFrame=A(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.popLocalFrame=A(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.newGlobalRef=A(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.deleteGlobalRef=A(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});v.prototype.deleteLocalRef=A(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});v.prototype.isSameObject=A(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});v.prototype.newLocalRef=A(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.allocObject=A(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.getObjectClass=A(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.isInstanceOf=A(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});v.prototype.getMethodId=A(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});v.prototype.getFieldId=A(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});v.prototype.getIntField=A(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});v.prototype.getStaticMethodId=A(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});v.prototype.getStaticFieldId=A(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});v.prototype.getStaticIntField=A(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});v.prototype.getStringLength=A(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.getStringChars=A(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.releaseStringChars=A(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});v.prototype.newStringUtf=A(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});v.prototype.getStringUtfChars=A(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.releaseStringUtfChars=A(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});v.prototype.getArrayLength=A(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.newObjectArray=A(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});v.prototype.getObjectArrayElement=A(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});v.prototype.setObjectArrayElement=A(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});v.prototype.newBooleanArray=A(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newByteArray=A(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newCharArray=A(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newShortArray=A(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newIntArray=A(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newLongArray=A(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newFloatArray=A(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.newDoubleArray=A(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});v.prototype.getBooleanArrayElements=A(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getByteArrayElements=A(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getCharArrayElements=A(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getShortArrayElements=A(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getIntArrayElements=A(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getLongArrayElements=A(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getFloatArrayElements=A(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.getDoubleArrayElements=A(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});v.prototype.releaseBooleanArrayElements=A(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseByteArrayElements=A(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseCharArrayElements=A(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseShortArrayElements=A(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseIntArrayElements=A(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseLongArrayElements=A(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseFloatArrayElements=A(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.releaseDoubleArrayElements=A(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,ot)});v.prototype.getByteArrayRegion=A(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setBooleanArrayRegion=A(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setByteArrayRegion=A(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setCharArrayRegion=A(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setShortArrayRegion=A(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setIntArrayRegion=A(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setLongArrayRegion=A(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setFloatArrayRegion=A(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.setDoubleArrayRegion=A(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});v.prototype.registerNatives=A(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});v.prototype.monitorEnter=A(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.monitorExit=A(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.getDirectBufferAddress=A(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});v.prototype.getObjectRefType=A(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var Ns=new Map;function Cn(t,e,n,r){return qr(this,"p",Wf,t,e,n,r)}function Zr(t,e,n,r){return qr(this,"v",Zf,t,e,n,r)}function Hf(t,e,n,r){return qr(this,"n",qf,t,e,n,r)}function qr(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=Ns.get(a);return l===void 0&&(l=n(t,r,o,i,xs),Ns.set(a,l)),l}function Wf(t,e,n,r,o){return new NativeFunction(In(t).add(e*kn).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function Zf(t,e,n,r,o){return new NativeFunction(In(t).add(e*kn).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function qf(t,e,n,r,o){return new NativeFunction(In(t).add(e*kn).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}v.prototype.constructor=function(t,e){return Zr.call(this,Nu,"pointer",t,e)};v.prototype.vaMethod=function(t,e,n){let r=Uf[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Zr.call(this,r,t,e,n)};v.prototype.nonvirtualVaMethod=function(t,e,n){let r=Df[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Hf.call(this,r,t,e,n)};v.prototype.staticVaMethod=function(t,e,n){let r=Bf[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Zr.call(this,r,t,e,n)};v.prototype.getField=function(t){let e=Jf[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Cn.call(this,e,t,[])};v.prototype.getStaticField=function(t){let e=Vf[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Cn.call(this,e,t,[])};v.prototype.setField=function(t){let e=zf[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Cn.call(this,e,"void",[t])};v.prototype.setStaticField=function(t){let e=$f[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Cn.call(this,e,"void",[t])};var Fr=null;v.prototype.javaLangClass=function(){if(Fr===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);Fr={handle:lt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Fr};var Ur=null;v.prototype.javaLangObject=function(){if(Ur===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);Ur={handle:lt(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Ur};var Dr=null;v.prototype.javaLangReflectConstructor=function(){if(Dr===null){let t=this.findClass("java/lang/reflect/Constructor");try{Dr={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Dr};var Br=null;v.prototype.javaLangReflectMethod=function(){if(Br===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);Br={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return Br};var Jr=null;v.prototype.javaLangReflectField=function(){if(Jr===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);Jr={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return Jr};var zr=null;v.prototype.javaLangReflectTypeVariable=function(){if(zr===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);zr={handle:lt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return zr};var Vr=null;v.prototype.javaLangReflectWildcardType=function(){if(Vr===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);Vr={handle:lt(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Vr};var $r=null;v.prototype.javaLangReflectGenericArrayType=function(){if($r===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{$r={handle:lt(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return $r};var Gr=null;v.prototype.javaLangReflectParameterizedType=function(){if(Gr===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);Gr={handle:lt(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Gr};var Hr=null;v.prototype.javaLangString=function(){if(Hr===null){let t=this.findClass("java/lang/String");try{Hr={handle:lt(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return Hr};v.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};v.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};v.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};v.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};v.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};v.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};v.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var ks=65542,St=Process.pointerSize,Kr=Process.getCurrentThreadId(),ct=new Map,Zt=new Map;function We(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*St).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*St).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*St).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),f=d!==null;f||(d=this.attachCurrentThread(),ct.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===Kr;if(p||this.unlink(l),!f&&!p){let u=ct.get(l);ct.delete(l),u&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(St);return Ie("VM::AttachCurrentThread",n(e,a,NULL)),new v(a.readPointer(),this)},this.detachCurrentThread=function(){Ie("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();ct.has(a)&&ct.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(St),c=o(e,l,ks);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ie("VM::GetEnv",c),new v(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(ks);return a===null?null:new v(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(St);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=Zt.get(a);c===void 0?Zt.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=Zt.get(a);l[1]===1?Zt.delete(a):l[1]--};function s(a){let l=Zt.get(a);return l===void 0?null:l[0]}i.call(this)}We.dispose=function(t){ct.get(Kr)===!0&&(ct.delete(Kr),t.detachCurrentThread())};var Kf=4,E=Process.pointerSize,{readU32:Qf,readPointer:Yf,writeU32:Xf,writePointer:e0}=NativePointer.prototype,t0=1,n0=8,r0=16,Pn=256,o0=524288,i0=2097152,Vs=1073741824,s0=524288,a0=134217728,Is=1048576,l0=2097152,c0=268435456,d0=268435456,u0=0,ao=3,lo=5,vo=ptr(1).not(),f0=2147467263,p0=4294963200,Dn=17*E,m0=18*E,$s=12,h0=112,g0=116,_0=0,Yr=56,Cs=4,b0=8,v0=10,y0=12,E0=14,w0=28,S0=36,N0=0,x0=1,k0=2,I0=3,C0=4,A0=5,T0=6,L0=7,As=2147483648,P0=28,Yt=3*E,M0=3*E,R0=1,j0=1,Gs=xe(H0),O0=xe(ip),ve=xe(ap),xt=xe(lp),F0=xe(cp),U0=xe(bp),tn=xe(pp),Hs=xe(mp),le=xe(hp),yo=xe(gp),D0=xe(wp),B0=Process.arch==="ia32"?lm:am,ae={exceptions:"propagate"},qt={},Xr=null,eo=null,Ws=null,be=null,Eo=[],Mn=new Map,Zs=[],to=null,Ts=0,Ls=!1,Ps=!1,Kt=null,J0=[],no=null,An=null;function Y(){return Xr===null&&(Xr=z0()),Xr}function z0(){let t=Process.enumerateModules().filter(u=>/^lib(art|dvm).so$/.test(u.name)).filter(u=>!/\/system\/fake-libs/.test(u.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(u){let{module:g}=this,h=g.findExportByName(u);return h===null&&(h=g.findSymbolByName(u)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(u){this.artInterpreterToCompiledCodeBridge=u},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],ae)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],ae)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(u){let g;le()>=26?g=B0(u,["pointer","pointer"]):g=new NativeFunction(u,"pointer",["pointer","pointer"],ae),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,b){return g(h,b)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(u){let g=new NativeFunction(u,"void",["pointer"],ae);this["art::ThreadList::SuspendAll"]=function(h,_,b){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer"],ae);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer","bool","int","pointer"],ae);this["art::gc::Heap::GetInstances"]=function(h,_,b,y,S){g(h,_,b,0,y,S)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(u){this["art::StackVisitor::DescribeLocation"]=Ln(u,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(u){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=Ep(u)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(u){this["art::mirror::Class::GetDescriptor"]=u},_ZN3art6mirror5Class11GetLocationEv:function(u){this["art::mirror::Class::GetLocation"]=Ln(u,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(u){this["art::ArtMethod::PrettyMethod"]=Ln(u,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(u){this["art::ArtMethod::PrettyMethodNullSafe"]=Ln(u,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(u){this["art::mirror::Object::Clone"]=new NativeFunction(u,"pointer",["pointer","pointer"],ae)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","pointer"],ae);this["art::mirror::Object::Clone"]=function(h,_){let b=NULL;return g(h,_,b)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","uint"],ae);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(u){let g=new NativeFunction(u,"void",["pointer"],ae);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(u){this.isJdwpStarted=()=>!u.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(u){this.isDebuggerActive=()=>!!u.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(u){this.gDvmJni=u},gDvm:function(u){this.gDvm=u}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[u,g]of Object.entries(s)){let h=o.find(u);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],ae):l.has(u)||c.push(u)}for(let[u,g]of Object.entries(a)){let h=o.find(u);h!==null?g.call(o,h):l.has(u)||c.push(u)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(E),f=Memory.alloc(Kf);if(Ie("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,f)),f.readInt()===0)return null;if(o.vm=d.readPointer(),r){let u=le(),g;u>=27?g=33554432:u>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(E).readPointer();o.artRuntime=h;let _=Gs(o),b=_.offset,y=b.instrumentation;o.artInstrumentation=y!==null?h.add(y):null,yo()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(b.heap).readPointer(),o.artThreadList=h.add(b.threadList).readPointer();let x=h.add(b.classLinker).readPointer(),j=sp(h,_).offset,B=x.add(j.quickResolutionTrampoline).readPointer(),L=x.add(j.quickImtConflictTrampoline).readPointer(),T=x.add(j.quickGenericJniTrampoline).readPointer(),w=x.add(j.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:x,quickResolutionTrampoline:B,quickImtConflictTrampoline:L,quickGenericJniTrampoline:T,quickToInterpreterBridgeTrampoline:w};let C=new We(o);o.artQuickGenericJniTrampoline=ro(T,C),o.artQuickToInterpreterBridge=ro(w,C),o.artQuickResolutionTrampoline=ro(B,C),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=tm(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=nm(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),be=xp(o,C),sm(o);let U=null;Object.defineProperty(o,"jvmti",{get(){return U===null&&(U=[V0(C,this.artRuntime)]),U[0]}})}let p=e.enumerateImports().filter(u=>u.name.indexOf("_Z")===0).reduce((u,g)=>(u[g.name]=g.address,u),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],ae),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],ae),Ws=r?ho:go,o}function V0(t,e){let n=null;return t.perform(()=>{let r=Y().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(E);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=Nn.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new Ke(l,t);let c=Memory.alloc(8);c.writeU64(xn.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function $0(t,e){Y().flavor==="art"&&t.getClassName(e)}function G0(t){return{offset:E===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function H0(t){let e=t.vm,n=t.artRuntime,r=E===4?200:384,o=r+100*E,i=le(),s=Hs(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=E)if(n.add(d).readPointer().equals(e)){let p,u=null;i>=33||s==="Tiramisu"||a?(p=[d-4*E],u=d-E):i>=30||s==="R"?(p=[d-3*E,d-4*E],u=d-E):i>=29?p=[d-2*E]:i>=27?p=[d-Yt-3*E]:p=[d-Yt-2*E];for(let g of p){let h=g-E,_=h-E,b;a?b=_-9*E:i>=24?b=_-8*E:i>=23?b=_-7*E:b=_-4*E;let y={offset:{heap:b,threadList:_,internTable:h,classLinker:g,jniIdManager:u}};if(qs(n,y)!==null){l=y;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=yo()>=36e7;return l.offset.instrumentation=c?Y0(t):Z0(t),l.offset.jniIdsIndirection=np(t),l}var W0={ia32:Ms,x64:Ms,arm:q0,arm64:K0};function Z0(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Qe(e,W0[Process.arch],{limit:30})}function Ms(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function q0(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function K0(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var Q0={ia32:Rs,x64:Rs,arm:X0,arm64:ep};function Y0(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Qe(e,Q0[Process.arch],{limit:30})}function Rs(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function X0(t){return null}function ep(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var tp={ia32:js,x64:js,arm:rp,arm64:op};function np(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=Qe(e,tp[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function js(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function rp(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function op(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function ip(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${E}-${le()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function sp(t,e){let n=qs(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function qs(t,e){if(eo!==null)return eo;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=E===4?100:200,a=s+100*E,l=le(),c=null;for(let d=s;d!==a;d+=E)if(o.add(d).readPointer().equals(i)){let p;l>=30||Hs()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let u=d+p*E,g;l>=23?g=u-2*E:g=u-3*E,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:u-E,quickGenericJniTrampoline:u,quickToInterpreterBridgeTrampoline:u+E}};break}return c!==null&&(eo=c),c}function wo(t){let n=null;return t.perform(r=>{let o=Bn(t),i=ve(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:E,artArrayEntrySize:i.size,artArrayMax:100},l=(p,u,g)=>{let h=p.add(u).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(p,u,g,h)=>{try{let _=l(p,u,h.artArrayLengthSize);if(_===null)return!1;let b=Math.min(_.length,h.artArrayMax);for(let y=0;y!==b;y++)if(_.data.add(y*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),f=r.newGlobalRef(d);try{let p;Fe(t,r,T=>{p=Y()["art::JavaVMExt::DecodeGlobal"](t,T,f)});let u=Us(r.getFieldId(f,"name","Ljava/lang/String;")),g=Us(r.getStaticFieldId(f,"MAX_PRIORITY","I")),h=-1,_=-1;for(let T=0;T!==256;T+=4)h===-1&&c(p,T,g,s)&&(h=T),_===-1&&c(p,T,u,s)&&(_=T);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let b=_!==h?h:0,y=_,S=-1,x=Ao(r.getMethodId(f,"getName","()Ljava/lang/String;"));for(let T=0;T!==256;T+=4)S===-1&&c(p,T,x,a)&&(S=T);if(S===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let j=-1,L=l(p,S,a.artArrayLengthSize).length;for(let T=S;T!==256;T+=4)if(p.add(T).readU16()===L){j=T;break}if(j===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:y,methods:S,sfields:b,copiedMethodsOffset:j}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(f)}}),n}function ap(t){let e=Y(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=Ao(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=le(),d=c<=21?8:E,f=t0|n0|r0|Pn,p=~(Vs|c0|l0)>>>0,u=null,g=null,h=2;for(let y=0;y!==64&&h!==0;y+=4){let S=i.add(y);if(u===null){let x=S.readPointer();x.compare(a)>=0&&x.compare(l)<0&&(u=y,h--)}g===null&&(S.readU32()&p)===f&&(g=y,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=u+d;n={size:c<=21?_+32:_+E,offset:{jniCode:u,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=u-d)}),n}function Bn(t){let e=le();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function lp(t){let e=le(),n;return t.perform(r=>{let o=Jn(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,f=null;for(let p=144;p!==256;p+=E)if(o.add(p).readPointer().equals(i)){a=p-6*E,d=p-4*E,f=p+2*E,e<=22&&(a-=E,s=a-E-9*8-3*4,l=p+6*E,d-=E,f-=E),c=p+9*E,e<=22&&(c+=2*E+4,E===8&&(c+=4)),e>=23&&(c+=E);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:f}}}),n}function cp(){return le()>=23?{offset:{topQuickFrame:0,link:E}}:{offset:{topQuickFrame:2*E,link:0}}}var dp={ia32:Os,x64:Os,arm:up,arm64:fp};function ro(t,e){let n;return e.perform(r=>{let o=Jn(r),i=dp[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function Os(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function up(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function fp(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function Jn(t){return t.handle.add(E).readPointer()}function pp(){return So("ro.build.version.release")}function mp(){return So("ro.build.version.codename")}function hp(){return parseInt(So("ro.build.version.sdk"),10)}function gp(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):Fs()}catch{return Fs()}}function Fs(){return le()*1e7}var oo=null,_p=92;function So(t){oo===null&&(oo=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],ae));let e=Memory.alloc(_p);return oo(Memory.allocUtf8String(t),e),e.readUtf8String()}function Fe(t,e,n){let r=U0(t,e),o=Jn(e).toString();if(qt[o]=n,r(e.handle),qt[o]!==void 0)throw delete qt[o],new Error("Unable to perform state transition; please file a bug")}function bp(t,e){let n=new NativeCallback(vp,"void",["pointer"]);return Ys(t,e,n)}function vp(t){let e=t.toString(),n=qt[e];delete qt[e],n(t)}function No(t){let e=Y(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var co=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function xo(t){return Y()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new co(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var uo=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function ko(t){return new uo(t)}var yp={"include-inlined-frames":0,"skip-inlined-frames":1},fo=class{constructor(e,n,r,o=0,i=!0){let s=Y(),a=512,l=3*E,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,yp[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let f=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*E).writePointer(f),this.handle=c,this._onVisitFrame=f;let p=c.add(E===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(E),this._curQuickFramePc=p.add(2*E),this._curOatQuickMethodHeader=p.add(3*E),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){Y()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new Rn(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new Fn;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},Rn=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new Fn;return Y()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function Ep(t){return function(e){let n=Memory.alloc(12);return D0(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function wp(t){let e=NULL;switch(Process.arch){case"ia32":e=Nt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Nt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Nt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Nt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],ae)}var Sp={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},po={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Nt(t,e){to===null&&(to=Memory.alloc(Process.pageSize));let n=to.add(Ts),r=Process.arch,o=po[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),Ts+=t,r==="arm"?n.or(1):n}function Np(t,e){kp(e),Lp(e)}function xp(t,e){let n=xt(e).offset,r=F0().offset,o=`
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
`,i=8,s=E,a=E,l=E,d=Memory.alloc(i+s+a+l),f=d.add(i),p=f.add(s),u=p.add(a),g=t.find(E===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:f,replacements:p,last_seen_art_method:u,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function kp(t){Ps||(Ps=!0,Ip(t),Cp(),Ap(),Tp())}function Ip(t){let e=Y();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new On(r);o.activate(t),Zs.push(o)})}function Cp(){let t=Y(),e=le(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,be.hooks.Interpreter.doCall)}function Ap(){let t=Y(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=ve(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){be.replacedMethods.synchronize(i,r,o)}})}function Tp(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=Y(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=ve(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){be.replacedMethods.synchronize(c,a,l)});return}}function Lp(t){if(Ls)return;if(Ls=!0,!Mp()){let{getOatQuickMethodHeaderImpl:i}=be;if(i===null)return;try{Interceptor.replace(i,be.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=le(),n=null,r=Y();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,be.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,be.hooks.Gc.runFlip)}var Pp={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:io},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:io},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:io}],instrument:jp},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:so},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:so},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:so}],instrument:Op}};function io({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,f;return a.mnemonic==="beq"?(d=c,f=l):(d=l,f=c),Qe(d.or(1),p,{limit:3});function p(u){let{mnemonic:g}=u;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=u.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:f}}:null}}function so({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),Qe(c,f,{limit:3});function f(p){if(p.mnemonic!=="ldr")return null;let{base:u,disp:g}=p.operands[1].value;return u===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function Mp(){if(le()<31)return!1;let t=Pp[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=Rp})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of Y().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function Rp(){return{}}var jn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function jp({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let f=["r0","r1","r2","r3"];l.putPushRegs(f),l.putCallAddressWithArguments(be.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(f);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let u=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),Eo.push(new jn(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function Op({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],f=d.length;for(let g=0;g!==f;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(be.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=f-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,u=p.address.equals(i.whenRegularMethod);l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),Eo.push(new jn(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function Fp(t){return new Ws(t)}function Up(t){return be.replacedMethods.translate(t)}function Io(t,e={}){let{limit:n=16}=e,r=t.getEnv();return Kt===null&&(Kt=Dp(t,r)),Kt.backtrace(r,n)}function Dp(t,e){let n=Y(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:be.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],ae),s=new NativeFunction(o._destroy,"void",["pointer"],ae),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=Ys(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,u)=>{let g=i(p,u),h=new mo(g);return Script.bindWeak(h,f.bind(null,g)),h};function f(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var mo=class{constructor(e){this.handle=e}get id(){return Kt.getId(this.handle)}get frames(){return Kt.getFrames(this.handle)}};function Co(){Mn.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),Mn.clear();for(let t of Zs.splice(0))t.deactivate();for(let t of Eo.splice(0))t.revert()}function Ao(t){return Ks(t,"art::jni::JniIdManager::DecodeMethodId")}function Us(t){return Ks(t,"art::jni::JniIdManager::DecodeFieldId")}function Ks(t,e){let n=Y(),r=Gs(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==u0){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var Bp={ia32:Jp,x64:zp,arm:Vp,arm64:$p};function Jp(t,e,n,r,o){let i=xt(o).offset,s=ve(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(f),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(be.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function zp(t,e,n,r,o){let i=xt(o).offset,s=ve(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(f),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(be.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function Vp(t,e,n,r,o){let i=ve(o).offset,s=e.and(vo),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),f=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(f),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(be.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function $p(t,e,n,{availableScratchRegs:r},o){let i=ve(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(be.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var Gp={ia32:Ds,x64:Ds,arm:Hp,arm64:Wp};function Ds(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function Hp(t,e,n){let r=t.and(vo);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function Wp(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var Zp={ia32:5,x64:16,arm:8,arm64:16},On=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(vo):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=po[Process.arch],o=Sp[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),f=new Set(c),{read:p,written:u}=a.input.regsAccessed;for(let g of[p,u])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,f.delete(_)}if(f.size===0)break;l=d,c=f}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){An===null&&(An=jr(E===4?128:256));let e=Zp[Process.arch],n,r,o=1,i={};if(E===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=f0):Process.arch==="arm64"&&(n=8,s=p0,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=An.allocateSlice(r,o),i}_destroyTrampoline(){An.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=Bp[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=Gp[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=po[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function qp(t){let e=Y(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var ho=class{constructor(e){let n=Ao(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=Bs(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&d0)!==0&&Kp()){let u=this.originalMethod.jniCode;this.hookedMethodId=u.add(2*E).readPointer(),this.originalMethod=Bs(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=Yp(c,o);this.replacementMethodId=d,Tn(d,{jniCode:e,accessFlags:(l&~(i0|o0|Is)|Pn|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let f=Vs|a0|Is;(l&Pn)===0&&(f|=s0),Tn(c,{accessFlags:(l&~f|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&Tn(c,{quickCode:i.artQuickToInterpreterBridge},o),!qp(p)){let u=new On(p);u.activate(o),this.interceptor=u}be.replacedMethods.set(c,d),Np(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;Tn(n,this.originalMethod,e),be.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function Kp(){return le()<28}function Bs(t,e){let r=ve(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?Qf:Yf;return o[i]=l.call(a),o},{})}function Tn(t,e,n){let o=ve(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?Xf:e0).call(a,e[i])})}var go=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,Yr);let a=r.reduce((p,u)=>p+u.size,0);n&&a++;let l=(s.add(Cs).readU32()|Pn)>>>0,c=a,d=0,f=a;s.add(Cs).writeU32(l),s.add(v0).writeU16(c),s.add(y0).writeU16(d),s.add(E0).writeU16(f),s.add(S0).writeU32(Qp(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,Yr)}resolveTarget(e,n,r,o){let i=r.handle.add($s).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(_0).readPointer():a=s;let l=a.toString(16),c=Mn.get(l);if(c===void 0){let p=a.add(g0),u=a.add(h0),g=p.readPointer(),h=u.readS32(),_=h*E,b=Memory.alloc(2*_);Memory.copy(b,g,_),p.writePointer(b),c={classObject:a,vtablePtr:p,vtableCountPtr:u,vtable:g,vtableCount:h,shadowVtable:b,shadowVtableCount:h,targetMethods:new Map},Mn.set(l,c)}let d=this.methodId.toString(16),f=c.targetMethods.get(d);if(f===void 0){f=Memory.dup(this.originalMethod,Yr);let p=c.shadowVtableCount++;c.shadowVtable.add(p*E).writePointer(f),f.add(b0).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,f)}return f}};function Qp(t){if(Process.arch!=="ia32")return As;let e=t.add(w0).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return As;let n;switch(e[0]){case"V":n=N0;break;case"F":n=x0;break;case"D":n=k0;break;case"J":n=I0;break;case"Z":case"B":n=L0;break;case"C":n=T0;break;case"S":n=A0;break;default:n=C0;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<P0|r}function Yp(t,e){let n=Y();if(le()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,ve(e).size)}function To(t,e,n){Qs(t,e,lo,n)}function Lo(t,e){Qs(t,e,ao)}function Po(t,e){let n=Y();if(le()<26)throw new Error("This API is only available on Android >= 8.0");Fe(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function Qs(t,e,n,r){let o=Y();if(le()<24)throw new Error("This API is only available on Android >= 7.0");Fe(t,e,i=>{if(le()<30){if(!o.isJdwpStarted()){let a=Xp(o);J0.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+E);switch(s.writeU32(n),n){case ao:break;case lo:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(O0().offset.deoptimizationEnabled).readU8()||a(s)),n){case ao:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case lo:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var _o=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=Js(),i=Js();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function Xp(t){let e=new _o;t["art::Dbg::SetJdwpAllowed"](1);let n=em();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function em(){let t=le()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+Yt+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(Yt).writeU16(i),a}function Js(){no===null&&(no=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(no(R0,j0,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function tm(t){let e=G0().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function nm(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var rm={ia32:zs,x64:zs,arm:om,arm64:im};function Ys(t,e,n){let r=Y(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(Dn).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(m0).readPointer();let c=rm[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,f=xt(t).offset,p=f.exception,u=new Set,g=f.isExceptionReportedToInstrumentation;g!==null&&u.add(g);let h=f.throwLocation;h!==null&&(u.add(h),u.add(h+E),u.add(h+2*E));let _=65536,b=Memory.alloc(_);return Memory.patchCode(b,_,y=>{d=c(y,b,i,a,p,u,n)}),d._code=b,d._callback=n,d}function zs(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(a).some(({begin:j,end:B})=>h.compare(j)>=0&&h.compare(B)<0))continue;let b=h.toString(),y={begin:h},S=null,x=!1;do{if(h.equals(r)){x=!0;break}let j=Instruction.parse(h);S=j;let B=a[j.address.toString()];if(B!==void 0){delete a[B.begin.toString()],a[b]=B,B.begin=y.begin,y=null;break}let L=null;switch(j.mnemonic){case"jmp":L=ptr(j.operands[0].value),x=!0;break;case"je":case"jg":case"jle":case"jne":case"js":L=ptr(j.operands[0].value);break;case"ret":x=!0;break}L!==null&&(l.add(L.toString()),c.push(L),c.sort((T,w)=>T.compare(w))),h=j.next}while(!x);y!==null&&(y.end=S.address.add(S.size),a[b]=y)}let d=Object.keys(a).map(h=>a[h]);d.sort((h,_)=>h.begin.compare(_.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new X86Writer(t,{pc:e}),u=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),b=new X86Relocator(h.begin,p),y;for(;(y=b.readOne())!==0;){let S=b.input,{mnemonic:x}=S,j=S.address.toString();l.has(j)&&p.putLabel(j);let B=!0;switch(x){case"jmp":p.putJmpNearLabel(Le(S.operands[0])),B=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(x,Le(S.operands[0]),"no-hint"),B=!1;break;case"mov":{let[L,T]=S.operands;if(L.type==="mem"&&T.type==="imm"){let w=L.value,C=w.disp;if(C===o&&T.value.valueOf()===0){if(g=w.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),E===4)p.putAndRegU32("esp",4294967280);else{let U=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(U,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",U)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),u=!0,B=!1}else i.has(C)&&w.base===g&&(B=!1)}break}case"call":{let L=S.operands[0];L.type==="mem"&&L.value.disp===Dn&&(E===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),u=!0,B=!1);break}}if(B?b.writeAll():b.skipOne(),y===_)break}b.dispose()}),p.dispose(),u||Mo(),new NativeFunction(e,"void",["pointer"],ae)}function om(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let b=d.shift();if(Object.values(a).some(({begin:C,end:U})=>b.compare(C)>=0&&b.compare(U)<0))continue;let S=b.and(c),x=S.toString(),j=b.and(1),B={begin:S},L=null,T=!1,w=0;do{if(b.equals(r)){T=!0;break}let C=Instruction.parse(b),{mnemonic:U}=C;L=C;let z=b.and(c).toString(),H=a[z];if(H!==void 0){delete a[H.begin.toString()],a[x]=H,H.begin=B.begin,B=null;break}let W=w===0,$=null;switch(U){case"b":$=ptr(C.operands[0].value),T=W;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":$=ptr(C.operands[0].value);break;case"cbz":case"cbnz":$=ptr(C.operands[1].value);break;case"pop.w":W&&(T=C.operands.filter(q=>q.value==="pc").length===1);break}switch(U){case"it":w=1;break;case"itt":w=2;break;case"ittt":w=3;break;case"itttt":w=4;break;default:w>0&&w--;break}$!==null&&(l.add($.toString()),d.push($.or(j)),d.sort((q,he)=>q.compare(he))),b=C.next}while(!T);B!==null&&(B.end=L.address.add(L.size),a[x]=B)}let f=Object.keys(a).map(b=>a[b]);f.sort((b,y)=>b.begin.compare(y.begin));let p=a[n.and(c).toString()];f.splice(f.indexOf(p),1),f.unshift(p);let u=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return f.forEach(b=>{let y=new ThumbRelocator(b.begin,u),S=b.begin,x=b.end,j=0;do{if(y.readOne()===0)throw new Error("Unexpected end of block");let L=y.input;S=L.address,j=L.size;let{mnemonic:T}=L,w=S.toString();l.has(w)&&u.putLabel(w);let C=!0;switch(T){case"b":u.putBLabel(Le(L.operands[0])),C=!1;break;case"beq.w":u.putBCondLabelWide("eq",Le(L.operands[0])),C=!1;break;case"bne.w":u.putBCondLabelWide("ne",Le(L.operands[0])),C=!1;break;case"beq":case"bne":case"bgt":u.putBCondLabelWide(T.substr(1),Le(L.operands[0])),C=!1;break;case"cbz":{let U=L.operands;u.putCbzRegLabel(U[0].value,Le(U[1])),C=!1;break}case"cbnz":{let U=L.operands;u.putCbnzRegLabel(U[0].value,Le(U[1])),C=!1;break}case"str":case"str.w":{let U=L.operands[1].value,N=U.disp;if(N===o){h=U.base;let z=h!=="r4"?"r4":"r5",H=["r0","r1","r2","r3",z,"r9","r12","lr"];u.putPushRegs(H),u.putMrsRegReg(z,"apsr-nzcvq"),u.putCallAddressWithArguments(s,[h]),u.putMsrRegReg("apsr-nzcvq",z),u.putPopRegs(H),g=!0,C=!1}else i.has(N)&&U.base===h&&(C=!1);break}case"ldr":{let[U,N]=L.operands;if(N.type==="mem"){let z=N.value;z.base[0]==="r"&&z.disp===Dn&&(_=U.value)}break}case"blx":L.operands[0].value===_&&(u.putLdrRegRegOffset("r0","r0",4),u.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,C=!1);break}C?y.writeAll():y.skipOne()}while(!S.add(j).equals(x));y.dispose()}),u.dispose(),g||Mo(),new NativeFunction(e.or(1),"void",["pointer"],ae)}function im(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let b=c.shift();if(Object.values(a).some(({begin:L,end:T})=>b.compare(L)>=0&&b.compare(T)<0))continue;let S=b.toString(),x={begin:b},j=null,B=!1;do{if(b.equals(r)){B=!0;break}let L;try{L=Instruction.parse(b)}catch(C){if(b.readU32()===0){B=!0;break}else throw C}j=L;let T=a[L.address.toString()];if(T!==void 0){delete a[T.begin.toString()],a[S]=T,T.begin=x.begin,x=null;break}let w=null;switch(L.mnemonic){case"b":w=ptr(L.operands[0].value),B=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":w=ptr(L.operands[0].value);break;case"cbz":case"cbnz":w=ptr(L.operands[1].value);break;case"tbz":case"tbnz":w=ptr(L.operands[2].value);break;case"ret":B=!0;break}w!==null&&(l.add(w.toString()),c.push(w),c.sort((C,U)=>C.compare(U))),b=L.next}while(!B);x!==null&&(x.end=j.address.add(j.size),a[S]=x)}let d=Object.keys(a).map(b=>a[b]);d.sort((b,y)=>b.begin.compare(y.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let u=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(b=>{let y=b.end.sub(b.begin).toInt32(),S=new Arm64Relocator(b.begin,p),x;for(;(x=S.readOne())!==0;){let j=S.input,{mnemonic:B}=j,L=j.address.toString();l.has(L)&&p.putLabel(L);let T=!0;switch(B){case"b":p.putBLabel(Le(j.operands[0])),T=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(B.substr(2),Le(j.operands[0])),T=!1;break;case"cbz":{let w=j.operands;p.putCbzRegLabel(w[0].value,Le(w[1])),T=!1;break}case"cbnz":{let w=j.operands;p.putCbnzRegLabel(w[0].value,Le(w[1])),T=!1;break}case"tbz":{let w=j.operands;p.putTbzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),T=!1;break}case"tbnz":{let w=j.operands;p.putTbnzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),T=!1;break}case"str":{let w=j.operands,C=w[0].value,U=w[1].value,N=U.disp;C==="xzr"&&N===o?(h=U.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",h),p.putBlImm(u),p.putPopRegReg("x0","lr"),g=!0,T=!1):i.has(N)&&U.base===h&&(T=!1);break}case"ldr":{let w=j.operands,C=w[1].value;C.base[0]==="x"&&C.disp===Dn&&(_=w[0].value);break}case"blr":j.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,T=!1);break}if(T?S.writeAll():S.skipOne(),x===y)break}S.dispose()}),p.dispose(),g||Mo(),new NativeFunction(e,"void",["pointer"],ae)}function Mo(){throw new Error("Unable to parse ART internals; please file a bug")}function sm(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,be.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Le(t){return ptr(t.value).toString()}function am(t,e){return new NativeFunction(t,"pointer",e,ae)}function lm(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),ae);return function(){let r=Memory.alloc(E);return n(r,...arguments),r.readPointer()}}function Ln(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Nt(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=Nt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),ae),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),ae);return r.impl=t,r}}}var Fn=class{constructor(){this.handle=Memory.alloc(Yt)}dispose(){let[e,n]=this._getData();n||Y().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*E).readPointer(),n]}},bo=class{$delete(){this.dispose(),Y().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(E),this._storage=e.add(2*E),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){Y().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},Xt=class t extends bo{static $new(){let e=new t(Y().$new(M0));return e.init(),e}constructor(e){super(e,E)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(E);return e}},cm=0,Xs=E,ea=Xs+4,dm=-1,Un=class t{$delete(){this.dispose(),Y().$delete(this)}constructor(e){this.handle=e,this._link=e.add(cm),this._numberOfReferences=e.add(Xs)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},ta=mm(ea),na=ta+E,um=na+E,en=class t extends Un{static $new(e,n){let r=new t(Y().$new(um));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(ta),this._currentScope=e.add(na);let o=(64-E-4-4)/4;this._scopeLayout=Qt.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(xt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),dm),this.self=e,this.currentScope=Qt.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new Qt(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},Qt=class t extends Un{static $new(e){let n=new t(Y().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=ea,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},fm={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function Ro(t,e){return(fm[Process.arch]||pm)(t,e)}function pm(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function mm(t){let e=t%E;return e!==0?t+E-e:t}var Bo={};ss(Bo,{deoptimizeEverything:()=>Um,ensureClassInitialized:()=>Uo,getApi:()=>Je,makeMethodMangler:()=>Do});var hm=4,{pointerSize:Q}=Process,gm=256,_m=65536,bm=131072,vm=33554432,ym=67108864,Em=134217728,dt={exceptions:"propagate"},sa=xe(Rm),wm=xe(Om),Sm=xe(Lm),jo=null,Oo=!1,zn=new Map,nn=new Map;function Je(){return jo===null&&(jo=Nm()),jo}function Nm(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],dt);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],dt),d=0;this["Method::clear_code"]=function(f){c(f,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],dt);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],dt);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,f,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],dt)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},f=l.variables||{},p=new Set(l.optionals||[]),u=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},u);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let b=d[h];typeof b=="function"?b.call(n,_.address):n[b[0]]=new NativeFunction(_.address,b[1],b[2],dt)}else p.has(h)||o.push(h)}),Object.keys(f).forEach(function(h){let _=g[h];_!==void 0?f[h].call(n,_.address):p.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(Q),s=Memory.alloc(hm);if(Ie("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,f]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,f,dt)}return n.jvmti=xm(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=Im(n)),n}function xm(t){let e=new We(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(Nn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new Ke(r,e);let o=Memory.alloc(8);o.writeU64(xn.canTagObjects);let i=n.addCapabilities(o);Ie("getEnvJvmti::AddCapabilities",i)}),n}var km={x64:Cm};function Im(t){let e=null,n=km[Process.arch];if(n!==void 0){let o=new We(t).perform(i=>i.handle.readPointer().add(6*Q).readPointer());e=Qe(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function Cm(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function Uo(t,e){}var Fo=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=nn.get(s);a!==void 0&&(nn.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,zn.set(s,this),ra(o)}revert(e){let{key:n}=this;zn.delete(n),nn.set(n,this),ra(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(Q);return c.writePointer(this.method),this.resolved=c,c}};function ra(t){Oo||(Oo=!0,Script.nextTick(Am,t))}function Am(t){let e=new Map(zn),n=new Map(nn);zn.clear(),nn.clear(),Oo=!1,t.perform(r=>{let o=Je(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;aa(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:f,newMethod:p}=a;c===null?(a.originalMethod=la(l),a.newMethod=Pm(l,d,i),oa(a.newMethod,f,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){Mm(l);let f=l.oldMethod;f.oldMethod=d,oa(f,c,i),s=!0}})}),s&&Tm(r.handle)})}function Tm(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=Je();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||aa(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function aa(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=Sm(),c=Memory.dup(o,i),d=Memory.alloc(Q*25);d.writePointer(c);let f=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(f);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let u=null;n!==void 0&&(u=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(u)),r(d)}function Lm(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=Je(),c=t.add(2*Q),d=15*Q,f=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),u,g,h;for(let _=0;_!==d;_+=Q){let b=f.add(_),y=b.readPointer();o!==void 0&&y.equals(o)||s!==void 0&&y.equals(s)||a!==void 0&&y.equals(a)?b.writePointer(p):y.equals(e)?u=_:y.equals(n)?(g=_,b.writePointer(i)):y.equals(r)&&(h=_,b.writePointer(p))}return{execute:l,emptyCallback:p,vtable:f,vtableSize:d,doItOffset:u,prologueOffset:g,epilogueOffset:h}}function Do(t){return new Fo(t)}function oa(t,e,n){let{method:r,oldMethod:o}=t,i=Je();t.methodsArray.add(t.methodIndex*Q).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*Q).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|_m|bm)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*Q),f=Memory.alloc(Q);f.writePointer(i.doKlass),d.writePointer(f),d.add(Q).writePointer(n),d.add(2*Q).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let u=i["ClassLoaderDataGraph::clean_deallocate_lists"];u!==void 0&&u(0)}function Pm(t,e,n){let r=Je(),o=la(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|gm|vm|ym|Em)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*Q);s.writePointer(o.method),s.add(Q).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function la(t){let e=sa(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*Q,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=ia(i,o,r),a=ia(t,n,r);return s.oldMethod=a,s}function ia(t,e,n){let r=Je(),o=sa(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),f=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),u=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=u.add(o.constantPool.instanceKlassOffset).readPointer(),_=u.add(o.constantPool.cacheOffset).readPointer(),b=wm(),y=h.add(b.methodsOffset).readPointer(),S=y.readS32(),x=y.add(Q),j=e.add(o.constMethod.methodIdnumOffset).readU16(),B=t.add(o.method.vtableIndexOffset),L=B.readS32(),T=h.add(b.vtableOffset),w=h.add(b.oopMapCacheOffset).readPointer(),C=r.version>=10?h.add(b.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:h,methodsArray:x,methodsCount:S,methodIndex:j,vtableIndex:L,vtableIndexPtr:B,vtable:T,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:f,signatureHandler:p,memberNames:C,cache:_,oopMapCache:w}}function Mm(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function Rm(){let t=Je(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*Q,i=Q,s=2*Q,a=3*Q,l=4*Q,c=n==="method:early"?Q:0,d=l+c,f=d+4,p=f+4+8,u=p+Q,g=c!==0?l:u,h=o-2*Q,_=o-Q,b=8,y=b+Q,S=y+Q,x=n==="const-method"?Q:0,j=S+x,B=j+14,L=2*Q,T=3*Q;return{getAdapterPointer:x!==0?function(C,U){return U.add(S)}:function(C,U){return C.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:f,i2iEntryOffset:p,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:b,stackmapDataOffset:y,sizeOffset:j,methodIdnumOffset:B},constantPool:{cacheOffset:L,instanceKlassOffset:T}}}var jm={x64:Fm};function Om(){let{version:t,createNewDefaultVtableIndices:e}=Je(),n=jm[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=Qe(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*Q,s=r-17*Q,a=r-o*Q;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function Fm(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function Um(t,e){}var ca=Y;try{tn()}catch{ca=Je}var X=ca;var Dm=`#include <json-glib/json-glib.h>
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
`,Bm=/(.+)!([^/]+)\/?([isu]+)?/,Ue=null,ua=null,ut=class t{static build(e,n){return da(n),ua(e,n,r=>new t(Ue.new(e,r,n)))}static enumerateMethods(e,n,r){da(r);let o=e.match(Bm);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let f;if(n.jvmti!==null){let p=Ue.enumerateMethodsJvm(i,s,It(a),It(l),It(c),r);try{f=JSON.parse(p.readUtf8String()).map(u=>{let g=ptr(u.loader);return u.loader=g.isNull()?null:g,u})}finally{Ue.dealloc(p)}}else Fe(r.vm,r,p=>{let u=Ue.enumerateMethodsArt(i,s,It(a),It(l),It(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;f=JSON.parse(u.readUtf8String()).map(_=>{let b=_.loader;return _.loader=b!==0?g(h,p,ptr(b)):null,_})}finally{Ue.dealloc(u)}});return f}constructor(e){this.handle=e}has(e){return Ue.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Ue.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Ue.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Ue.dealloc(e)}}};function da(t){Ue===null&&(Ue=Jm(t),ua=zm(Ue,t.vm))}function Jm(t){let e=X(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),f=d.add(o),p=f.add(i),{getDeclaredMethods:u,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),b=p;[n!==null?n:NULL,u,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(L=>{b=b.writePointer(L).add(r)});let y=p.add(s),{vm:S}=t;if(e.flavor==="art"){let L;if(n!==null)L=[0,0,0,0];else{let U=wo(S).offset;L=[U.ifields,U.methods,U.sfields,U.copiedMethodsOffset]}let T=ve(S),w=Bn(S),C=y;[1,...L,T.size,T.offset.accessFlags,w.size,w.offset.accessFlags,4294967295].forEach(U=>{C=C.writeUInt(U).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((U,N)=>{U===void 0&&(U=NULL),C=C.writePointer(U).add(r)})}let x=new CModule(Dm,{lock:d,models:f,java_api:p,art_api:y}),j={exceptions:"propagate"},B={exceptions:"propagate",scheduling:"exclusive"};return{handle:x,new:new NativeFunction(x.model_new,"pointer",["pointer","pointer","pointer"],j),has:new NativeFunction(x.model_has,"bool",["pointer","pointer"],B),find:new NativeFunction(x.model_find,"pointer",["pointer","pointer"],B),list:new NativeFunction(x.model_list,"pointer",["pointer"],B),enumerateMethodsArt:new NativeFunction(x.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],j),enumerateMethodsJvm:new NativeFunction(x.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],j),dealloc:new NativeFunction(x.dealloc,"void",["pointer"],B)}}function zm(t,e){let n=X();if(n.flavor!=="art")return Vm;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return Fe(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function Vm(t,e,n){return n(NULL)}function It(t){return t?1:0}var rn=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var on=1,Vo=256,fa=65536,$m=305419896,pa=32,ma=12,ha=8,ga=8,_a=4,ba=4,va=12,Gm=0,Hm=1,Wm=2,Zm=3,qm=4,Km=5,Qm=6,Ym=4096,Xm=4097,eh=4099,th=8192,nh=8193,rh=8194,oh=8195,ih=8196,sh=8198,ah=24,lh=28,ch=2,dh=24,ya=m.from([3,0,7,14,0]),Jo="Ldalvik/annotation/Throws;",uh=m.from([0]);function fh(t){let e=new $o,n=Object.assign({},t);return e.addClass(n),e.build()}var $o=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=hh(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:f,strings:p}=e,u=0,g=0,h=8,_=12,b=20,y=112;u+=y;let S=u,x=p.length*ba;u+=x;let j=u,B=f.length*_a;u+=B;let L=u,T=s.length*ma;u+=T;let w=u,C=o.length*ha;u+=C;let U=u,N=i.length*ga;u+=N;let z=u,H=n.length*pa;u+=H;let W=u,$=c.map(I=>{let V=u;return I.offset=V,u+=4+I.items.length*4,V}),q=n.reduce((I,V)=>(V.classData.constructorMethods.forEach(ne=>{let[,ie,re]=ne;(ie&Vo)===0&&re>=0&&(ne.push(u),I.push({offset:u,superConstructor:re}),u+=dh)}),I),[]);l.forEach(I=>{I.offset=u,u+=16+I.methods.length*8});let he=r.map(I=>{u=zo(u,4);let V=u;return I.offset=V,u+=4+2*I.types.length,V}),ge=a.map(I=>{u=zo(u,4);let V=u;return I.offset=V,u+=4+2*I.types.length,V}),Se=[],fe=p.map(I=>{let V=u,Z=m.from(Re(I.length)),ne=m.from(I,"utf8"),ie=m.concat([Z,ne,uh]);return Se.push(ie),u+=ie.length,V}),Ee=q.map(I=>{let V=u;return u+=ya.length,V}),pe=d.map(I=>{let V=mh(I);return I.offset=u,u+=V.length,V}),_e=n.map((I,V)=>{I.classData.offset=u;let Z=ph(I);return u+=Z.length,Z}),Ge=0,Vt=0;u=zo(u,4);let te=u,Me=r.length+a.length,Ze=4+(o.length>0?1:0)+2+c.length+q.length+l.length+(Me>0?1:0)+1+Ee.length+d.length+n.length+1,st=4+Ze*va;u+=st;let rt=u-W,yt=u,k=m.alloc(yt);k.write(`dex
035`),k.writeUInt32LE(yt,32),k.writeUInt32LE(y,36),k.writeUInt32LE($m,40),k.writeUInt32LE(Ge,44),k.writeUInt32LE(Vt,48),k.writeUInt32LE(te,52),k.writeUInt32LE(p.length,56),k.writeUInt32LE(S,60),k.writeUInt32LE(f.length,64),k.writeUInt32LE(j,68),k.writeUInt32LE(s.length,72),k.writeUInt32LE(L,76),k.writeUInt32LE(o.length,80),k.writeUInt32LE(o.length>0?w:0,84),k.writeUInt32LE(i.length,88),k.writeUInt32LE(U,92),k.writeUInt32LE(n.length,96),k.writeUInt32LE(z,100),k.writeUInt32LE(rt,104),k.writeUInt32LE(W,108),fe.forEach((I,V)=>{k.writeUInt32LE(I,S+V*ba)}),f.forEach((I,V)=>{k.writeUInt32LE(I,j+V*_a)}),s.forEach((I,V)=>{let[Z,ne,ie]=I,re=L+V*ma;k.writeUInt32LE(Z,re),k.writeUInt32LE(ne,re+4),k.writeUInt32LE(ie!==null?ie.offset:0,re+8)}),o.forEach((I,V)=>{let[Z,ne,ie]=I,re=w+V*ha;k.writeUInt16LE(Z,re),k.writeUInt16LE(ne,re+2),k.writeUInt32LE(ie,re+4)}),i.forEach((I,V)=>{let[Z,ne,ie]=I,re=U+V*ga;k.writeUInt16LE(Z,re),k.writeUInt16LE(ne,re+2),k.writeUInt32LE(ie,re+4)}),n.forEach((I,V)=>{let{interfaces:Z,annotationsDirectory:ne}=I,ie=Z!==null?Z.offset:0,re=ne!==null?ne.offset:0,$t=0,je=z+V*pa;k.writeUInt32LE(I.index,je),k.writeUInt32LE(I.accessFlags,je+4),k.writeUInt32LE(I.superClassIndex,je+8),k.writeUInt32LE(ie,je+12),k.writeUInt32LE(I.sourceFileIndex,je+16),k.writeUInt32LE(re,je+20),k.writeUInt32LE(I.classData.offset,je+24),k.writeUInt32LE($t,je+28)}),c.forEach((I,V)=>{let{items:Z}=I,ne=$[V];k.writeUInt32LE(Z.length,ne),Z.forEach((ie,re)=>{k.writeUInt32LE(ie.offset,ne+4+re*4)})}),q.forEach((I,V)=>{let{offset:Z,superConstructor:ne}=I,ie=1,re=1,$t=1,je=0,wn=4;k.writeUInt16LE(ie,Z),k.writeUInt16LE(re,Z+2),k.writeUInt16LE($t,Z+4),k.writeUInt16LE(je,Z+6),k.writeUInt32LE(Ee[V],Z+8),k.writeUInt32LE(wn,Z+12),k.writeUInt16LE(4208,Z+16),k.writeUInt16LE(ne,Z+18),k.writeUInt16LE(0,Z+20),k.writeUInt16LE(14,Z+22)}),l.forEach(I=>{let V=I.offset,Z=0,ne=0,ie=I.methods.length,re=0;k.writeUInt32LE(Z,V),k.writeUInt32LE(ne,V+4),k.writeUInt32LE(ie,V+8),k.writeUInt32LE(re,V+12),I.methods.forEach(($t,je)=>{let wn=V+16+je*8,[Vd,$d]=$t;k.writeUInt32LE(Vd,wn),k.writeUInt32LE($d.offset,wn+4)})}),r.forEach((I,V)=>{let Z=he[V];k.writeUInt32LE(I.types.length,Z),I.types.forEach((ne,ie)=>{k.writeUInt16LE(ne,Z+4+ie*2)})}),a.forEach((I,V)=>{let Z=ge[V];k.writeUInt32LE(I.types.length,Z),I.types.forEach((ne,ie)=>{k.writeUInt16LE(ne,Z+4+ie*2)})}),Se.forEach((I,V)=>{I.copy(k,fe[V])}),Ee.forEach(I=>{ya.copy(k,I)}),pe.forEach((I,V)=>{I.copy(k,d[V].offset)}),_e.forEach((I,V)=>{I.copy(k,n[V].classData.offset)}),k.writeUInt32LE(Ze,te);let Ne=[[Gm,1,g],[Hm,p.length,S],[Wm,f.length,j],[Zm,s.length,L]];o.length>0&&Ne.push([qm,o.length,w]),Ne.push([Km,i.length,U]),Ne.push([Qm,n.length,z]),c.forEach((I,V)=>{Ne.push([eh,I.items.length,$[V]])}),q.forEach(I=>{Ne.push([nh,1,I.offset])}),l.forEach(I=>{Ne.push([sh,1,I.offset])}),Me>0&&Ne.push([Xm,Me,he.concat(ge)[0]]),Ne.push([rh,p.length,fe[0]]),Ee.forEach(I=>{Ne.push([oh,1,I])}),d.forEach(I=>{Ne.push([ih,1,I.offset])}),n.forEach(I=>{Ne.push([th,1,I.classData.offset])}),Ne.push([Ym,1,te]),Ne.forEach((I,V)=>{let[Z,ne,ie]=I,re=te+4+V*va;k.writeUInt16LE(Z,re),k.writeUInt32LE(ne,re+4),k.writeUInt32LE(ie,re+8)});let is=new Checksum("sha1");return is.update(k.slice(_+b)),m.from(is.getDigest()).copy(k,_),k.writeUInt32LE(Eh(k,_),h),k}};function ph(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(Re(e.length)).concat(Re(n.length)).concat(Re(r.length)).concat(e.reduce((i,[s,a])=>i.concat(Re(s)).concat(Re(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(Re(s)).concat(Re(a)).concat(Re(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(Re(s)).concat(Re(a)).concat([0]),[])))}function mh(t){let{thrownTypes:e}=t;return m.from([ch].concat(Re(t.type)).concat([1]).concat(Re(t.value)).concat([lh,e.length]).concat(e.reduce((n,r)=>(n.push(ah,r),n),[])))}function hh(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(N=>{let{name:z,superClass:H,sourceFileName:W}=N;e.add("this"),e.add(z),n.add(z),e.add(H),n.add(H),e.add(W),N.interfaces.forEach($=>{e.add($),n.add($)}),N.fields.forEach($=>{let[q,he]=$;e.add(q),e.add(he),n.add(he),o.push([N.name,he,q])}),N.methods.some(([$])=>$==="<init>")||(N.methods.unshift(["<init>","V",[]]),a.add(z)),N.methods.forEach($=>{let[q,he,ge,Se=[],fe]=$;e.add(q);let Ee=c(he,ge),pe=null;if(Se.length>0){let _e=Se.slice();_e.sort(),pe=_e.join("|");let Ge=s[pe];Ge===void 0&&(Ge={id:pe,types:_e},s[pe]=Ge),e.add(Jo),n.add(Jo),Se.forEach(Vt=>{e.add(Vt),n.add(Vt)}),e.add("value")}if(i.push([N.name,Ee,q,pe,fe]),q==="<init>"){l.add(z+"|"+Ee);let _e=H+"|"+Ee;a.has(z)&&!l.has(_e)&&(i.push([H,Ee,q,null,0]),l.add(_e))}})});function c(N,z){let H=[N].concat(z),W=H.join("|");if(r[W]!==void 0)return W;e.add(N),n.add(N),z.forEach(q=>{e.add(q),n.add(q)});let $=H.map(yh).join("");return e.add($),r[W]=[W,$,N,z],W}let d=Array.from(e);d.sort();let f=d.reduce((N,z,H)=>(N[z]=H,N),{}),p=Array.from(n).map(N=>f[N]);p.sort(Ea);let u=p.reduce((N,z,H)=>(N[d[z]]=H,N),{}),g=Object.keys(r).map(N=>r[N]);g.sort(_h);let h={},_=g.map(N=>{let[,z,H,W]=N,$;if(W.length>0){let q=W.join("|");$=h[q],$===void 0&&($={types:W.map(he=>u[he]),offset:-1},h[q]=$)}else $=null;return[f[z],u[H],$]}),b=g.reduce((N,z,H)=>{let[W]=z;return N[W]=H,N},{}),y=Object.keys(h).map(N=>h[N]),S=o.map(N=>{let[z,H,W]=N;return[u[z],u[H],f[W]]});S.sort(bh);let x=i.map(N=>{let[z,H,W,$,q]=N;return[u[z],b[H],f[W],$,q]});x.sort(vh);let j=Object.keys(s).map(N=>s[N]).map(N=>({id:N.id,type:u[Jo],value:f.value,thrownTypes:N.types.map(z=>u[z]),offset:-1})),B=j.map(N=>({id:N.id,items:[N],offset:-1})),L=B.reduce((N,z,H)=>(N[z.id]=H,N),{}),T={},w=[],C=t.map(N=>{let z=u[N.name],H=on,W=u[N.superClass],$,q=N.interfaces.map(te=>u[te]);if(q.length>0){q.sort(Ea);let te=q.join("|");$=T[te],$===void 0&&($={types:q,offset:-1},T[te]=$)}else $=null;let he=f[N.sourceFileName],ge=x.reduce((te,Me,Ze)=>{let[st,rt,yt,k,Ne]=Me;return st===z&&te.push([Ze,yt,k,rt,Ne]),te},[]),Se=null,fe=ge.filter(([,,te])=>te!==null).map(([te,,Me])=>[te,B[L[Me]]]);fe.length>0&&(Se={methods:fe,offset:-1},w.push(Se));let Ee=S.reduce((te,Me,Ze)=>{let[st]=Me;return st===z&&te.push([Ze>0?1:0,on]),te},[]),pe=f["<init>"],_e=ge.filter(([,te])=>te===pe).map(([te,,,Me])=>{if(a.has(N.name)){let Ze=-1,st=x.length;for(let rt=0;rt!==st;rt++){let[yt,k,Ne]=x[rt];if(yt===W&&Ne===pe&&k===Me){Ze=rt;break}}return[te,on|fa,Ze]}else return[te,on|fa|Vo,-1]}),Ge=gh(ge.filter(([,te])=>te!==pe).map(([te,,,,Me])=>[te,Me|on|Vo]));return{index:z,accessFlags:H,superClassIndex:W,interfaces:$,sourceFileIndex:he,annotationsDirectory:Se,classData:{instanceFields:Ee,constructorMethods:_e,virtualMethods:Ge,offset:-1}}}),U=Object.keys(T).map(N=>T[N]);return{classes:C,interfaces:U,fields:S,methods:x,protos:_,parameters:y,annotationDirectories:w,annotationSets:B,throwsAnnotations:j,types:p,strings:d}}function gh(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function Ea(t,e){return t-e}function _h(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function bh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function vh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function yh(t){let e=t[0];return e==="L"||e==="["?"L":t}function Re(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function zo(t,e){let n=t%e;return n===0?t:t+e-n}function Eh(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var wa=fh;var wh=1,Go=null,Sa=null;function Na(t){Go=t}function Ho(t,e,n){let r=Ct(t);return r===null&&(t.indexOf("[")===0?r=Wo(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=Nh(t,e,n))),Object.assign({className:t},r)}var xa={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:De,toJni:De,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:De,toJni:De,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:De,toJni:De,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:De,toJni:De,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},Sh=new Set(Object.values(xa).map(t=>t.name));function Ct(t){let e=xa[t];return e!==void 0?e:null}function Nh(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=xh(n):o=kh(t,e,n),r[t]=o),o}function xh(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function kh(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:ft(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,f){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),f)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var Ih=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=Ch("["+e,n),t),{});function Ch(t,e){let n=v.prototype,r=Mh(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return Ph(i,e)},fromJni(i,s,a){return Th(i,o,s,a)},toJni(i,s){return Lh(i,o,s)}}}function Wo(t,e,n){let r=Ih[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=Ho(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");Sh.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(f){return i.isCompatible(f)})},fromJni(d,f,p){if(d.isNull())return null;let u=[],g=f.getArrayLength(d);for(let h=0;h!==g;h++){let _=f.getObjectArrayElement(d,h);try{u.push(i.fromJni(_,f))}finally{f.deleteLocalRef(_)}}try{u.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),u.$w=n.cast(d,n.use(c),p)}return u.$dispose=Ah,u},toJni(d,f){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let u=d.length,h=n.use(o).$borrowClassHandle(f);try{let _=f.newObjectArray(u,h.value,NULL);f.throwIfExceptionPending();for(let b=0;b!==u;b++){let y=i.toJni(d[b],f);try{f.setObjectArrayElement(_,b,y)}finally{i.type==="pointer"&&f.getObjectRefType(y)===wh&&f.deleteLocalRef(y)}f.throwIfExceptionPending()}return _}finally{h.unref(f)}}}}function Ah(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function Th(t,e,n,r){if(t.isNull())return null;let o=Ct(e.typeName),i=n.getArrayLength(t);return new Vn(t,e,o,i,n,r)}function Lh(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=Ct(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let f=0;f!==o;f++)l(d.add(f*a),c(t[f]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function Ph(t,e){if(t===null)return!0;if(t instanceof Vn)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=Ct(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function Vn(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,Sa)}Sa={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(Vn.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new Vn(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=Go.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=Go.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function ft(t){return"L"+t.replace(/\./g,"/")+";"}function Mh(t){return t.charAt(0).toUpperCase()+t.slice(1)}function De(t){return t}var Rh=4,{ensureClassInitialized:ka,makeMethodMangler:Pa}=kt,jh=8,Ko=1,an=2,Ye=3,Zo=1,Qo=2,$n=1,Ma=2,Ia=Symbol("PENDING_USE"),Ca="/data/local/tmp",{getCurrentThreadId:Hn,pointerSize:sn}=Process,Ce={state:"empty",factories:[],loaders:null,Integer:null},ee=null,ce=null,Ra=null,ja=null,Oa=null,Fa=null,Ua=null,Aa=null,qo=null,Tt=new Map,it=class t{static _initialize(e,n){ee=e,ce=n,Ra=n.flavor==="art",n.flavor==="jvm"&&(ka=Uo,Pa=Do)}static _disposeAll(e){Ce.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=tg(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,ei(i,e),i}constructor(){this.cacheDir=Ca,this.codeCacheDir=Ca+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new rn(10,Fh),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Ce.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),Co(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Ce.state==="ready"&&this===Ce.factories[0]&&ei(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?Dh(e,s,i):Uh(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===Ia;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=Ia),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=Oh(),i=Object.create(ni.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;ka(r,l),i.$l=ut.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,$n,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,$n,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=Ct(e);o!==null&&(e=o.name);let i=Wo("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],f=[],p={name:ft(a),sourceFileName:rg(a),superClass:ft(c.$n),interfaces:l.map(w=>ft(w.$n)),fields:d,methods:f},u=l.slice();l.forEach(w=>{Array.prototype.slice.call(w.class.getInterfaces()).forEach(C=>{let U=this.cast(C,o).getCanonicalName();u.push(this.use(U))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(w=>{let C=this._getType(g[w]);d.push([w,C.name])});let h={},_={};u.forEach(w=>{let C=w.$borrowClassHandle(n);r.push(C);let U=C.value;w.$ownMembers.filter(N=>w[N].overloads!==void 0).forEach(N=>{let z=w[N],H=z.overloads,W=H.map($=>Ta(N,$.returnType,$.argumentTypes));h[N]=[z,W,U],H.forEach(($,q)=>{let he=W[q];_[he]=[$,U]})})});let b=e.methods||{},S=Object.keys(b).reduce((w,C)=>{let U=b[C],N=C==="$init"?"<init>":C;return U instanceof Array?w.push(...U.map(z=>[N,z])):w.push([N,U]),w},[]),x=[];S.forEach(([w,C])=>{let U=Ye,N,z,H=[],W;if(typeof C=="function"){let ge=h[w];if(ge!==void 0&&Array.isArray(ge)){let[Se,fe,Ee]=ge;if(fe.length>1)throw new Error(`More than one overload matching '${w}': signature must be specified`);delete _[fe[0]];let pe=Se.overloads[0];U=pe.type,N=pe.returnType,z=pe.argumentTypes,W=C;let _e=n.toReflectedMethod(Ee,pe.handle,0),Ge=s(n.handle,_e,i.getGenericExceptionTypes);H=ti(n,Ge).map(ft),n.deleteLocalRef(Ge),n.deleteLocalRef(_e)}else N=this._getType("void"),z=[],W=C}else{if(C.isStatic&&(U=an),N=this._getType(C.returnType||"void"),z=(C.argumentTypes||[]).map(fe=>this._getType(fe)),W=C.implementation,typeof W!="function")throw new Error("Expected a function implementation for method: "+w);let ge=Ta(w,N,z),Se=_[ge];if(Se!==void 0){let[fe,Ee]=Se;delete _[ge],U=fe.type,N=fe.returnType,z=fe.argumentTypes;let pe=n.toReflectedMethod(Ee,fe.handle,0),_e=s(n.handle,pe,i.getGenericExceptionTypes);H=ti(n,_e).map(ft),n.deleteLocalRef(_e),n.deleteLocalRef(pe)}}let $=N.name,q=z.map(ge=>ge.name),he="("+q.join("")+")"+$;f.push([w,$,q,H,U===an?jh:0]),x.push([w,he,U,N,z,W])});let j=Object.keys(_);if(j.length>0)throw new Error("Missing implementation for: "+j.join(", "));let B=Gn.fromBuffer(wa(p),this);try{B.load()}finally{B.file.delete()}let L=this.use(e.name),T=S.length;if(T>0){let w=3*sn,C=Memory.alloc(T*w),U=[],N=[];x.forEach(([W,$,q,he,ge,Se],fe)=>{let Ee=Memory.allocUtf8String(W),pe=Memory.allocUtf8String($),_e=Da(W,L,q,he,ge,Se);C.add(fe*w).writePointer(Ee),C.add(fe*w+sn).writePointer(pe),C.add(fe*w+2*sn).writePointer(_e),N.push(Ee,pe),U.push(_e)});let z=L.$borrowClassHandle(n);r.push(z);let H=z.value;n.registerNatives(H,C,T),n.throwIfExceptionPending(),L.$nativeMethods=U}return L}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=ce;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=ce["art::gc::Heap::VisitObjects"]===void 0;if(i&&ce["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Fe(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=ce,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((b,y,S,x)=>(S.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let f=Memory.alloc(8);f.writeS64(c);let p=Memory.alloc(Rh),u=Memory.alloc(sn);i.getObjectsWithTags(1,f,p,u,NULL);let g=p.readS32(),h=u.readPointer(),_=[];for(let b=0;b!==g;b++)_.push(h.add(b*sn).readPointer());i.deallocate(h);try{for(let b of _){let y=this.cast(b,o);if(r.onMatch(y)==="stop")break}r.onComplete()}finally{_.forEach(b=>{n.deleteLocalRef(b)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=en.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=ce["art::JavaVMExt::DecodeGlobal"](ce.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=Xt.$new();ce["art::gc::Heap::GetInstances"](ce.artHeap,s,a,c,d);let f=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of f){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}o.onComplete()}finally{f.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=ce["art::JavaVMExt::AddGlobalRef"],l=ce.vm,c,d=i.$borrowClassHandle(n);try{c=ce["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let f=Ro(c,p=>{s.push(a(l,r,p))});ce["art::gc::Heap::VisitObjects"](ce.artHeap,f,NULL);try{for(let p of s){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(ce.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let f=Memory.alloc(Process.pageSize);Memory.patchCode(f,16,p=>{let u=new X86Writer(p,{pc:f});u.putMovRegRegOffsetPtr("eax","esp",4),u.putMovRegRegOffsetPtr("edx","esp",8),u.putJmpAddress(l),u.flush()}),d=new NativeFunction(f,"pointer",["pointer","pointer"]),d._thunk=f}return ce.addLocalReference=d,ee.perform(f=>{i(this,f)}),"stop"},onError(l){},onComplete(){ce.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=kt,c=a.handle.add(l).readPointer(),d,f=o.$borrowClassHandle(a);try{d=ce.dvmDecodeIndirectRef(c,f.value)}finally{f.unref(a)}let p=d.toMatchPattern(),u=ce.dvmHeapSourceGetBase(),h=ce.dvmHeapSourceGetLimit().sub(u).toInt32();Memory.scan(u,h,p,{onMatch:(_,b)=>{ce.dvmIsValidObject(_)&&ee.perform(y=>{let S=y.handle.add(l).readPointer(),x,j=ce.addLocalReference(S,_);try{x=s.cast(j,o)}finally{y.deleteLocalRef(j)}if(r.onMatch(x)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new Gn(e,null,this)}_getType(e,n=!0){return Ho(e,n,this)}};function Oh(){return function(t,e,n,r){return ni.call(this,t,e,n,r)}}function ni(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,ja)}ja={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(ni.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,Ma,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=Bh(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=Jh(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new ri(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=zh(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function ri(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}ri.prototype.ref=function(){return this.refs++,this};ri.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function Fh(t,e){t.unref(e)}function Uh(t){let e=t.replace(/\./g,"/");return function(n){let r=Hn();Ja(r);try{return n.findClass(e)}finally{za(r)}}}function Dh(t,e,n){return qo===null&&(Aa=n.vaMethod("pointer",["pointer"]),qo=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=Hn();Ja(i);try{let s=Aa(r.handle,e.$h,qo,o);return r.throwIfExceptionPending(),s}finally{za(i),r.deleteLocalRef(o)}}}function Bh(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function Jh(t,e,n){let{$n:r,$f:o}=e,i=ng(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],f=[],p=o._getType(r,!1),u=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let b,y,S=n.getObjectArrayElement(g,_);try{b=n.fromReflectedMethod(S),y=l(n.handle,S,a.getGenericParameterTypes)}finally{n.deleteLocalRef(S)}let x;try{x=ti(n,y).map(j=>o._getType(j))}finally{n.deleteLocalRef(y)}d.push(At(i,e,Ko,b,p,x,n)),f.push(At(i,e,Ye,b,u,x,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let b=n.javaLangObject(),y=n.getMethodId(b,"<init>","()V");d.push(At(i,e,Ko,y,p,[],n)),f.push(At(i,e,Ye,y,u,[],n))}}finally{n.deleteLocalRef(g)}if(f.length===0)throw new Error("no supported overloads");return{allocAndInit:Yo(d),initOnly:Yo(f)}}function zh(t,e,n,r,o){return e.startsWith("m")?Vh(t,e,n,r,o):Yh(t,e,n,r,o)}function Vh(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let u=p[0]==="s"?an:Ye,g=ptr(p.substr(1)),h,_=[],b=o.toReflectedMethod(n,g,u===an?1:0);try{let y=!!c(o.handle,b,a.isVarArgs),S=l(o.handle,b,a.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(S))}finally{o.deleteLocalRef(S)}let x=l(o.handle,b,a.getParameterTypes);try{let j=o.getArrayLength(x);for(let B=0;B!==j;B++){let L=o.getObjectArrayElement(x,B),T;try{T=y&&B===j-1?o.getArrayTypeName(L):o.getTypeName(L)}finally{o.deleteLocalRef(L)}let w=i._getType(T);_.push(w)}}finally{o.deleteLocalRef(x)}}catch{return null}finally{o.deleteLocalRef(b)}return At(t,r,u,g,h,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&qh(d);let f=Yo(d);return function(p){return f}}function Yo(t){let e=$h();return Object.setPrototypeOf(e,Oa),e._o=t,e}function $h(){let t=function(){return t.invoke(this,arguments)};return t}Oa=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}Xo(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return pt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return pt(this),this._o[0].implementation},set(t){pt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return pt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return pt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return pt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return pt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===Ye&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;Xo(this.methodName,this.overloads,"argument types do not match any of:")}}});function Ta(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function pt(t){let e=t._o;e.length>1&&Xo(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function Xo(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function At(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,f;return n===Ye?(d=s.vaMethod(l,c,a),f=s.nonvirtualVaMethod(l,c,a)):n===an?(d=s.staticVaMethod(l,c,a),f=d):(d=s.constructor(c,a),f=d),Gh([t,e,n,r,o,i,d,f])}function Gh(t){let e=Hh();return Object.setPrototypeOf(e,Fa),e._p=t,e}function Hh(){let t=function(){return t.invoke(this,arguments)};return t}Fa=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===Ko)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,f=Da(i,s,a,c,d,t,this),p=Pa(l);f._m=p,this._r=f,p.replace(f,a===Ye,d,ee,ce),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return At(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===Ye,c=e.length,d=2+c;n.pushLocalFrame(d);let f=null;try{let p;l?p=t.$getHandle():(f=t.$borrowClassHandle(n),p=f.value);let u,g=t.$t;a===void 0?u=r[3]:(u=a._m.resolveTarget(t,l,n,ce),Ra&&a._c.has(Hn())&&(g=Ma));let h=[n.handle,p,u];for(let y=0;y!==c;y++)h.push(s[y].toJni(e[y],n));let _;g===$n?_=r[6]:(_=r[7],l&&h.splice(2,0,t.$copyClassHandle(n)));let b=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(b,n,!0)}finally{f!==null&&f.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function Da(t,e,n,r,o,i,s=null){let a=new Set,l=Wh([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function Wh(t){return function(){return Zh(arguments,t)}}function Zh(t,e){let n=new v(t[0],ee),[r,o,i,s,a,l,c,d]=e,f=[],p;if(i===Ye){let h=o.$C;p=new h(t[1],$n,n,!1)}else p=o;let u=Hn();n.pushLocalFrame(3);let g=!0;ee.link(u,n);try{d.add(u);let h;c===null||!Tt.has(u)?h=l:h=c;let _=[],b=t.length-2;for(let x=0;x!==b;x++){let B=a[x].fromJni(t[2+x],n,!1);_.push(B),f.push(B)}let y=h.apply(p,_);if(!s.isCompatible(y))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let S=s.toJni(y,n);return s.type==="pointer"&&(S=n.popLocalFrame(S),g=!1,f.push(y)),S}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{ee.unlink(u),g&&n.popLocalFrame(NULL),d.delete(u),f.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function qh(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(Kh([e,n]))}function Kh(t){let e=Qh();return Object.setPrototypeOf(e,Ua),e._p=t,e}function Qh(){return function(){return this}}Ua=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function Yh(t,e,n,r,o){let i=e[2]==="s"?Zo:Qo,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===Zo?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let f,p,u=d.type;return i===Zo?(f=o.getStaticField(u),p=o.setStaticField(u)):(f=o.getField(u),p=o.setField(u)),Xh([i,d,s,f,p])}function Xh(t){return function(e){return new Ba([e].concat(t))}}function Ba(t){this._p=t}Object.defineProperties(Ba.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===Qo){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===Qo){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var Gn=class t{static fromBuffer(e,n){let r=La(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),eg(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=La(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function La(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function eg(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function tg(){switch(Ce.state){case"empty":{Ce.state="pending";let t=Ce.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Ce.loaders=e.$new(),Ce.Integer=n;let r=t.loader;return r!==null&&ei(t,r),Ce.state="ready",Ce}case"pending":do Thread.sleep(.05);while(Ce.state==="pending");return Ce;case"ready":return Ce}}function ei(t,e){let{factories:n,loaders:r,Integer:o}=Ce,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function Ja(t){let e=Tt.get(t);e===void 0&&(e=0),e++,Tt.set(t,e)}function za(t){let e=Tt.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?Tt.delete(t):Tt.set(t,e)}function ng(t){return t.slice(t.lastIndexOf(".")+1)}function ti(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function rg(t){let e=t.split(".");return e[e.length-1]+".java"}var og=4,Va=Process.pointerSize,oi=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=it,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=X(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new We(e);return this.vm=n,Na(n),it._initialize(n,e),this.classFactory=new it,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{it._disposeAll(n),v.dispose(n)}),Script.nextTick(()=>{We.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return tn()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ie("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(og),a=Memory.alloc(Va);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let f=0;f!==l;f++)d.push(c.add(f*Va).readPointer());o.deallocate(c);try{for(let f of d){let p=i.getClassName(f);e.onMatch(p,f)}e.onComplete()}finally{d.forEach(f=>{i.deleteLocalRef(f)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Fe(n,o,a=>{let l=xo(c=>{let d=i(s,a,c);try{let f=o.getClassName(d);e.onMatch(f,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Fe(r,i,f=>{let p=ko(u=>(l.push(c(d,f,u)),!0));No(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(f=>{let p=n.cast(f,a);e.onMatch(p)})}finally{l.forEach(f=>{i.deleteGlobalRef(f)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),f=l*i;for(let p=0;p<f;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let b=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(b)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return ut.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&$a(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){$a(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(u,g){return i||(i=!0,Ga(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[f])=>f-d).map(([d,f])=>f)[0];c.implementation=function(...d){let f=c.call(this,...d);return!i&&s==="early"&&(i=!0,Ga(e,f),o._performPendingVmOps()),f}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return Io(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return Lo(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return Po(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return To(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function $a(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function Ga(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var ii=new oi;Script.bindWeak(ii,()=>{ii._dispose()});var D=ii;var Wa=Memory.alloc(16),Ha=new Uint32Array(ArrayBuffer.wrap(Wa,16)),ig=Process.pointerSize===8?2:1,sg=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function de(){return sg(7,Wa),Ha[0]*1e9+Ha[ig]}var si=new Set;function Wn(t){return si.has(t)?!1:(si.add(t),!0)}function ln(t){si.delete(t)}function Zn(t){let e=Process.getCurrentThreadId(),n=Wn(e);try{return t()}finally{n&&ln(e)}}var ag=256,lg=524288,Za=null;function qa({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=X();if(Za??=cg(e),!(!Za||(t.add(ve(D.vm).offset.accessFlags).readU32()&(ag|lg|n))!==n))throw new Error("another framework has hooked it already")}function cg(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}function J(){return D.vm.getEnv()}var Ka=new Map;function Ya(t){let e=Ka.get(t);if(e===void 0){let n=J().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),Ka.set(t,e)}return e}function ue(t){if(t.isNull())return"";let e=J(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function mt(t,e,n){let{handle:r}=D.use(e)[n].overload(),o=J(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function G(t,e,n){let r=D.cast(t,D.use(e));try{return n(r)}finally{r.$dispose()}}function ze(t,e){try{return e(t.$h)}finally{t.$dispose()}}function se(t,e){let n=qn(e);return!t.isNull()&&!n.isNull()&&J().isInstanceOf(t,n)}function qn(t){let e=Qa.get(t);if(e===void 0){try{e=cn(D.use(t))}catch{e=NULL}Qa.set(t,e)}return e}var Qa=new Map;function Xa(){D.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Kn(t){try{return D.use(t)!==null}catch{return!1}}function Qn(t,e,n){let r=J(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function cn(t){return ze(t.class,e=>J().newGlobalRef(e))}function Yn(t){try{return X().flavor==="jvm"?bg(t):dg(t,le())}catch{return"unknown"}}function dg(t,e){if(e<26)return"unknown";let n=J();el??=fg(t);let r=el(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var ug=100,el=null;function fg(t){let e=J(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(ug*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],nl);return(i,s)=>o(i,s,r)}var nl={exceptions:"propagate",scheduling:"exclusive"},pg=805372416,mg=49,hg=1,gg=4,_g=8,tl=null;function bg(t){tl??=vg();let e=tl(t);return e&_g?"erroneous":e&gg?"initialized":e&hg?"verified":"loaded"}function vg(){let t=D.vm.tryGetEnvHandle(pg);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((mg-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],nl);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var rl=256,yg=3670016;function sl(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=X(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=ve(D.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&rl)!==0||!c||Yn(n)!=="loaded")return null;let d=Memory.dup(i,a),f=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),f.writeU32((f.readU32()&~yg|rl)>>>0),il??=new ai,il.add(i,d),d}function al(t,e){return e.writeU32(t.readU32()),e}var ol=4096,Eg=[{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}],wg=`
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
`,ai=class{pairs=Memory.alloc(2*ol*Process.pointerSize);count=Memory.alloc(4);module=new CModule(wg,{pairs:this.pairs,count:this.count});constructor(){for(let{name:e,at:n}of Eg){let r=X().find(e);r!==null&&Interceptor.attach(r,{[n]:this.module.follow_all})}}add(e,n){let r=this.count.readS32();if(r===ol)throw new Error("there are more hooks than copies can be followed");this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1)}},il=null;function ht(t,e){let n=X(),{makeMethodMangler:r}=n.flavor==="jvm"?Bo:kt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(cl),c=cl(t.returnType),d=i?J().staticVaMethod(c,l):J().nonvirtualVaMethod(c,l),f=null,p=()=>f!==null?al(o.hookedMethodId,f):o.resolveTarget(null,!i,null,n),u=new NativeCallback((...h)=>{let _=h[0],b=h[1],y=h.slice(2),S={receiver:b,args:y,argumentTypes:a,returnType:t.returnType,returned:void 0},x=()=>S.returned=i?d(_,b,p(),...y):d(_,b,s,p(),...y);li++;try{e(_,S,x)}finally{li--}return S.returned},c,["pointer","pointer",...l]),g=null;return{method:t,mangler:o,callback:u,get copy(){return f},put(){n.flavor!=="jvm"&&qa(o),o.replace(u,!i,[],D.vm,n),n.flavor!=="jvm"&&(f=sl(o,u,s))},again(){return g=ht(t,e)},revert(){g?.revert(),o.revert(D.vm),Sg.push(u,o.replacementMethodId,f)}}}var Sg=[],li=0,Ng=1,ll=.005,xg=.02;function ci(){for(let t=0;li>0&&t<Ng;t+=ll)Thread.sleep(ll);Thread.sleep(xg)}async function gt(){X().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var kg={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function cl(t){return kg[t]??"pointer"}var dl=256,ul=512,di=1024;function Ve(t,e,n=D.classFactory){let r=n.use(t);if(e==="$init")return Tg(t,cn(r));let o=new Map;for(;r!==null;r=r.$s)if(r.$l.has(e))for(let[s,a]of Array.from(Cg(Ig(r,e))))o.has(s)||o.set(s,a);let i=Array.from(o.values()).flat();return i.length===0?null:i}function Ig(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=cn(t);return n.slice(2).split(":").map(o=>Ag(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function Cg(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function ui(t){let e=cn(D.use(t)),n=J(),r=er().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function Ag(t,e,n,r){let o=pl(er().method(J().handle,t,e,n==="static"?1:0));return o===null?null:fl(o,t,e,n,r)}function Tg(t,e){let n=pl(er().constructors(J().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return fl(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function fl(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function pl(t){if(t.isNull())return null;let e=t.readUtf8String();return er().free(t),e}var Lg=`
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
`,Xn=null;function er(){if(Xn!==null)return Xn;let t=J(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(Lg,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return Xn={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},Xn}var Pg=/[\ud800-\udfff]/,Mg=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Lt(t){return Pg.test(t)?t.replace(Mg,"\uFFFD"):t}function oe(t){return JSON.stringify(Lt(t))}function ml(t){let e=[];for(let n in t)e.push(`${oe(n)}:${oe(t[n])}`);return`{${e.join(",")}}`}var Rg=256,jg=100,hl=0,Pt=[],fi=0,pi=0,mi=[],hi=0,gl=!1,_l=Number.POSITIVE_INFINITY,Og=["call","stack","problem"];function ye(t,e,n){let r=`{"kind":"${t}","seq":${hl++},"ns":${e}${n}}`;return fi+hi+r.length>_l&&Og.includes(t)?(pi++,!1):(Pt.push(r),fi+=r.length,(gl||Pt.length>=Rg)&&Pe(),!0)}function Pe(){if(Pt.length===0)return;let t="["+Pt.join(",")+"]";Pt=[],fi=0,mi.push(t.length),hi+=t.length,send({type:"batch"},Fg(t))}function gi(t){gl=t,Pe()}function bl(t){for(let e of mi.splice(0,t))hi-=e}function vl(){return mi.length}function yl(t){_l=t}function dn(){return hl}function El(){return pi}function ke(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);ye("problem",de(),`,"doing":"${t}","technique":${oe(n)},"message":${oe(r.slice(0,2e3))}`)}function Fg(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(Ug(e)))}var Ug=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Pe,jg);setInterval(()=>{ye("heartbeat",de(),`,"queued":${Pt.length},"dropped":${pi}`),Pe()},1e3);var Dg=805372416,Bg=2048,Jg=4096,zg=`
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
`,tr=class{constructor(e){this.depth=e;let n=D.vm.tryGetEnvHandle(Dg);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(Bg|Jg),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(zg,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return J().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function un(t){return t instanceof NativePointer&&!t.isNull()}function me(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return un(n)?n:null}function K(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var Vg=20,Mt=400,Nl=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",wl],["java.net.InterfaceAddress",wl]];function wl(t){return[t.getAddress()?.getHostAddress()?.split("%")[0]]}var xl={classes:Nl.map(([t])=>t),read:t=>_i(K(t),$g)};function _i(t,e){if(t.isNull())return null;let n=Ae(t,Mt);if(n===null)return _t;if(n.size===0)return null;let r=n.first.slice(0,Vg).map(o=>ue(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:bi(n.size)}}function bi(t){return{count:String(t),...t>Mt?{unread:String(t-Mt)}:{}}}var _t={sample:"present",values:[]};function $g(t){for(let[e,n]of Nl)if(se(t,e))return G(t,e,r=>Xe(n(r)));return[ue(t)]}function Xe(t){return t.filter(e=>e!=null).map(String)}function Ae(t,e){let n=J(),r=se(t,"java.util.Collection")?Gg(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var Sl=null;function Gg(t){Sl??=D.use("java.util.Collection").toArray.overload().handle;let e=J(),n=e.vaMethod("pointer",[])(e.handle,t,Sl);return e.throwIfExceptionPending(),n}var nr=class{constructor(e){this.depth=e}walk(){return ze(D.use("java.lang.Throwable").$new(),e=>{let n=mt(e,"java.lang.Throwable","getStackTrace"),r=Ae(n,this.depth).first.map(Hg);return{key:r.join(`
`),frames:()=>r}})}};function Hg(t){return ue(t).replace(/^[^(]*\//,"")}var yi=64,Ei=class{walk(){let e=D.backtrace({limit:yi});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},wi=new Map,Wg=1,et=[],vi=null,kl="";function rr(){return Cl(({key:t,frames:e})=>wi.get(t)??Il(t,e()))??wi.get("")??Il("",[])}function or(){return Cl(t=>t.frames()),et[0]}function Cl(t){for(et.length===0&&(et=[X().flavor==="jvm"?"jvmti":"art","throwable","none"]);et[0]!=="none";)try{return vi??=Zg(et[0]),t(vi.walk())}catch(e){kl+=`${et[0]}: ${String(e)}; `,vi=null,et=et.slice(1),et[0]==="none"&&ke("stack",kl)}return null}function Zg(t){return t==="jvmti"?new tr(yi):t==="art"?new Ei:new nr(yi)}function Il(t,e){let n={id:Wg++};return ye("stack",de(),`,"stack":${n.id},"frames":[${e.map(oe).join(",")}]`)&&wi.set(t,n),n}var Al="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",Tl=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var qg=5,Kg=215,fn="privacyharness.Control";function Ll(){let t=D.use("java.lang.Object").class.getClassLoader(),e=X().flavor==="jvm"?Yg(t):Qg(t);return D.ClassFactory.get(e)}function Qg(t){let e=D.use("java.nio.ByteBuffer").wrap(D.array("byte",Array.from(Rl(Al),r=>r<<24>>24))),{$new:n}=D.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(D.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function Yg(t){let e=D.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,D.array("java.net.URL",[]),t),{handle:o}=J(),i=Ml(qg,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of Tl){let l=Rl(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);J().throwIfExceptionPending(),G(d,"java.lang.Class",f=>f.getDeclaredMethods()),J().deleteLocalRef(d)}return r}function Pl(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=Ml(Kg,"int",["pointer","pointer","pointer","int"]);ze(t.class,a=>s(J().handle,a,r,1)),J().throwIfExceptionPending()}function Ml(t,e,n){let r=J().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function Rl(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var Si=["first","late","met","constructor","static","native"];function jl({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&dl)===0?[]:["native"]]}var Xg=["java.util.zip.Adler32","getValue"],ir=`${fn}$First`,e_={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},pn=new Map,jt=new Map,Ni=new Map,sr=null;function Ol(){try{sr=Ll()}catch(e){for(let n of Si)jt.set(n,String(e));return[]}let t=sr;return[...Rt("first",()=>Ve(...Xg)),...Rt("constructor",()=>Ve(ir,"$init",t)),...Rt("static",()=>Ve(ir,"ofClass",t)),...Rt("native",()=>(Pl(t.use(ir),"ofNative",Module.getGlobalExportByName("getpid")),Ve(ir,"ofNative",t))),...Rt("met",()=>n_(t))]}function Fl(){let t=sr;return t===null?[]:Rt("late",()=>Ve(`${fn}$Late`,"ofObject",t))}function Ot(){if(pn.size===0&&jt.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;Ni.set(t,e);try{Zn(()=>{D.performNow(()=>{for(let[o,i]of pn)t_(o,i,n)})})}finally{Ni.delete(t)}let r=Si.filter(o=>pn.has(o)||jt.has(o)).map(o=>{let i=jt.get(o)??n.get(o)??"",s=i!==""?"not-tried":e.has(o)?"seen":"not-seen";return`{"road":"${o}","outcome":"${s}","reason":${oe(i)}}`});ye("control",de(),`,"roads":[${r.join(",")}]`)}function Ul(){pn.clear(),jt.clear()}function t_(t,{klass:e,id:n},r){let o=J();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function Rt(t,e){let n=(r,o,i)=>{let s=Ni.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&or(),i()};try{let r=e().map(o=>ht(o,n));return pn.set(t,r_(t)),r}catch(r){return jt.set(t,String(r)),[]}}function n_(t){let e=J(),n=ze(t.use(fn).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",modifiers:0,argumentTypes:[],returnType:"int"},id:Qn(n,"met","()I"),klass:n}]}function r_(t){let[e]=Ve(fn,e_[t],sr);return{klass:e.klass,id:e.id}}var $e={Flags:0,Pointer:1,Entry:2,Code:3},o_=uint64("0xffffffffffffffff"),Ft=40,mn=8,i_=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${mn}];

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
    for (i = 0; i != ${mn}; i++)
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
`;function Be(t,e,n=$e.Pointer,r=e){return{at:t,kind:n,mask:o_,good:uint64(e.toString()),restored:uint64(r.toString())}}function Jl(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:$e.Flags,mask:uint64(e),good:r,restored:r}}var ar=class{table=Memory.alloc(Ft*64);capacity=64;common=Memory.alloc(8*mn);native=s_(this.common);count=0;allow(e){e.slice(0,mn).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*Ft+c*8).writeU64(l))}grow(){let e=Memory.alloc(Ft*this.capacity*2);Memory.copy(e,this.table,Ft*this.count),this.table=e,this.capacity*=2}};function s_(t){try{let e=new CModule(i_,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new xi(t)}}var xi=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*Ft)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*Ft),[s,a,l,,c]=Dl(i);if(a===$e.Code||this.isGood(i))continue;let d=Bl(s,a).and(l.not()).or(c);a===$e.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=Dl(e),s=Bl(n,r).and(o);return s.equals(i)?!0:r!==$e.Entry?!1:Array.from({length:mn},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function Dl(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function Bl(t,e){return e===$e.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var hn=256,$l=524288,Gl=1048576,a_=1073741824;function Hl(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=X();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}var zl="_ZN3art11interpreter6DoCallILb",l_="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",c_="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE";function Wl(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=X();return Interceptor.flush(),[t,e,n,...d_()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:Be(o,o.readPointer(),$e.Code)}})}function d_(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>zl+n+l_),...["0","1"].map(n=>zl+n+c_)].map(n=>X().find(n)).filter(n=>n!==null)}function Zl({mangler:t,callback:e,copy:n}){let{artClassLinker:r}=X(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=ve(D.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n!==null)return[{how:"flags",word:p(o,hn|Gl|$l)},{how:"replaced",word:Be(o.add(a.jniCode),e)},{how:"entry-point",word:Be(d,l,$e.Entry)}];let f=(s.accessFlags&hn)!==0;return[{how:"flags",word:p(o,f?hn:hn|Vl()|u_())},{how:"entry-point",word:Be(d,d.readPointer(),$e.Entry,f?l:c)},{how:"flags",word:p(i,hn|Vl())},{how:"replaced",word:Be(i.add(a.jniCode),e)},{how:"entry-point",word:Be(i.add(a.quickCode),l,$e.Entry)}];function p(u,g){let h=u.add(a.accessFlags);return Jl(h,g>>>0,h.readU32())}}function u_(){let t=le();return $l|(t>=31?Gl:0)|(t>=29&&t<=32?a_:0)}function Vl(){return X().kAccCompileDontBother}function ql({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:Be(t,r)},{how:"replaced",word:Be(r.add(o-2*c),n)},{how:"replaced",word:Be(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:Be(a.add(l*c),r)}),d}var m_=1e3,tt=new ar,gn=[],Ai=[],_n=null,Ql=0,Ii=!1,ki=null;function Yl(t,e,n){y_();let r=tc(t,ec(t),e,n);if(_n!==null&&t.copy===null&&(Ai.push(...e),_n.lost!==null||!lr(_n)))throw new Error("what the bridge had patched in libart was taken out");if(!lr(r))throw new Error("it was gone at once")}function bt(){return ki??=h_().finally(()=>ki=null),ki}function Xl(){gn.length=0,Ai.length=0,_n=null,tt.count=0,Ii=!1}async function h_(){let t=de(),e=[];for(let n=Kl(0);n!==-1;){let r=v_(n);X().flavor==="jvm"?e.push(r):__(r,r.parts[n-r.first].how),n=Kl(r.first+r.parts.length)}e.length>0&&await b_(e),Ql=t}function Kl(t){try{return tt.firstChanged(t)}catch{return g_(t)}}function g_(t){for(let e=t;e<tt.count;e++)try{if(tt.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function __(t,e){let n=t.first+t.parts.length,r=!1;try{tt.putBack(t.first,n),r=lr(t)}catch{e="unreadable"}Ci(t,e,r)}async function b_(t){let e=[];D.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){ke("look",r,n.techniques[0]),Ci(n,"replaced",!1)}}),await gt();for(let n of e)tt.replace(n.first,ec(n.hook).map(({word:r})=>r)),Ci(n,"replaced",lr(n))}function Ci(t,e,n){let r=de(),o=t.lost??Math.max(t.good,Ql),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&ye("taken-back",r,`,"techniques":[${t.techniques.map(oe).join(",")}],"overload":${oe(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function ec(t){return X().flavor==="jvm"?ql(t):Zl(t)}function tc(t,e,n,r){let o=tt.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:de(),lost:null};return gn.push(i),i}function lr({first:t,parts:e}){return tt.firstChanged(t,t+e.length)===-1}function v_(t){let e=0,n=gn.length-1;for(;e<n;){let r=e+n+1>>1;gn[r].first<=t?e=r:n=r-1}return gn[e]}function y_(){Ii||(Ii=!0,X().flavor!=="jvm"&&(tt.allow(Hl()),_n=tc(null,Wl(),Ai,"")))}setInterval(()=>void bt().catch(t=>ke("look",t)),m_);var E_=2,nc=.002,w_="com.android.internal.os.RuntimeInit$KillApplicationHandler",S_=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:w_,method:"uncaughtException",ofProcess:!1}],Ti=!1;function rc(){return S_.filter(t=>Kn(t.class)).flatMap(t=>(Ve(t.class,t.method)??[]).map(e=>ht(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&N_(t.how),o()})))}function oc(){return Ti}function N_(t){if(!Ti){Ti=!0,bt(),ye("leaving",de(),`,"how":"${t}"`),Pe();for(let e=0;e<E_&&vl()>0;e+=nc)Thread.sleep(nc)}}var ic='""';function Ut(){return ic}function Li(t){ic=oe(t)}var sc="";function Dt(){return sc}function ac(t){sc=t}function lc(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function cr(){return X().flavor==="jvm"?"jvm":"art"}function dr(){try{return D.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Bt=class extends Error{constructor(n){super(n);this.reason=n}};function dc(t,e){let n=ur(t,e).filter(({modifiers:o})=>(o&di)===0),r=x_(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new Bt("abstract");return r}function x_(t){return cr()==="art"&&(ui(t)&ul)!==0}function ur(t,e){let n=Ve(t,e);if(n===null||n.length===0)throw new Bt("absent-method");return n}function uc(t){return(ui(t)&di)!==0}function Pi({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function fc({argumentTypes:t,returnType:e}){return`(${t.map(cc).join("")})${cc(e)}`}var k_={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function cc(t){return t.startsWith("[")?t.replaceAll(".","/"):k_[t]??`L${t.replaceAll(".","/")};`}var pc=new Set;function mc(t){pc.add(t)}function hc(t){return t.length===0||t.some(e=>pc.has(e))}var I_=1e3,Jt=new Map;function _c(t,e){for(let n of[t.receiver,...t.args])un(n)&&(Jt.delete(gc(n)),Jt.set(gc(n),e));for(let n of Jt.keys()){if(Jt.size<=I_)break;Jt.delete(n)}}function bc(t,e,n){return G(t.receiver,e,r=>{let o=C_(r[n].value);return o===null?null:{stack:Jt.get(vc(o))??null}})}function C_(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:D.cast(t,D.use("java.lang.ref.WeakReference")).get()}function gc(t){return G(t,"java.lang.Object",vc)}function vc(t){return D.use("java.lang.System").identityHashCode(t)}var A_=500,fr=new Map;function yc({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=fr.get(e);return n===void 0&&(n=Checksum.compute("sha256",Lt(e)),fr.size>=A_&&fr.clear(),fr.set(e,n)),n}var T_=1e9,pr=new Map;function Ec(t,e){let n=pr.get(t);if(n!==void 0&&e-n.read<T_)return n.name;let r=oe(L_(t));return pr.size>1e3&&pr.clear(),pr.set(t,{name:r,read:e}),r}function L_(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var P_=400,mr=1024,M_=65536,R_=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function wc(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":O_(i);s===""||n.has(s)||(n.size<P_&&r+s.length<=M_?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var j_=500,hr=new Map;function O_(t){let e=hr.get(t);if(e===void 0){let n=F_(t);e=R_.test(n)?"":oe(n),hr.size>=j_&&hr.clear(),hr.set(t,e)}return e}function F_(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=mr)return n;let r=n.charCodeAt(mr-1);return n.slice(0,r>=55296&&r<56320?mr-1:mr)}var U_=256;function Nc(t,e,n,r,{tid:o,ns:i,phase:s}){let a=V_(t)===0?null:$_(J());try{let l=a===null?"":J_(a),c=rr();n.forEach((d,f)=>{let{technique:p,makes:u}=d,{detail:g,registration:h,answer:_}=r[f];if(h===null)return;u!==null&&a===null&&un(e.returned)&&u(e.returned);let b=_??(a===null?Mi(d,e):B_(d,a,l)),{reading:y,outcome:S}=b;(S==="obtained"||S==="subscribed")&&mc(p.id);let{json:x,left:j}=wc(S==="obtained"?y.values:[],p.empty),B=j>0?{unread:String(j+Number(y.detail?.unread??0))}:{},L=D_(d,y),T=Ec(o,i);ye("call",i,`,"tid":${o},"thread":${T},"phase":${Ut()},"entered_phase":${s},"technique":"${y.approximate===!0?d.approximate:p.id}","overload":"${d.overload}","outcome":"${S}","stack":${h.stack??c.id},"value":${oe(y.sample.slice(0,U_))},"values":${x},"digest":"${L}","error":${oe(l)},"detail":${ml({...g,...y.detail,...B})}`)})}finally{a!==null&&J().throw(a)}}var gr={sample:"",values:[]};function Mi({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:gr};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??gr}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return ke("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:gr}}}function D_({technique:t},e){try{return yc(e)}catch(n){return ke("digest",n,t.id),""}}function B_({technique:t},e,n){return{outcome:se(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:gr}}function J_(t){try{return ue(t)}catch{return J().getObjectClassName(t)}}var z_=228,Sc=null;function V_(t){return Sc??=new NativeFunction(t.readPointer().add(z_*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),Sc(t)}function $_(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}function _r(t,e){let n=me(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?J().stringFromJni(n):r==="[Ljava.lang.String;"?bn(n).join(" "):se(n,"java.lang.ProcessBuilder")?G_(n):ue(n)}function bn(t){let e=J();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function G_(t){return G(t,"java.lang.ProcessBuilder",e=>{let n=D.cast(e.command(),D.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var br=null;function xc(){if(br===null){br="";try{let t=D.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(br=t.packageName.value)}catch{}}return br}function Ic(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(a=>kc(a,e)),r=(t.excludes??[]).map(a=>kc(a,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(a,l)=>{if(s!==0&&(Number(a.args[i])&s)===0)return!1;if(o.length>0){let c=me(a,i);if(c===null||!o.some(d=>se(c,d)))return!1}return n.length>0&&!n.some(c=>c(l(i)))?!1:!r.some(c=>c(l(i)))}}function Cc(t){let e,n="";return r=>(r!==e&&(n=_r(t,r),e=r),n)}function kc(t,e){if(t==="{webview}")return i=>i===xc();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function Ac(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!Wn(s)){i();return}let a=!1;try{let l=n?t:H_(t,o);if(l.length===0){ln(s),a=!0,i();return}let c=de(),d=Ut(),f=l.map(p=>W_(p,o));a=!0,e&&ln(s),i(),e&&Wn(s),Nc(r,o,l,f,{tid:s,ns:c,phase:d})}catch(l){ke("probe",l,t[0].technique.id),a||i()}finally{ln(s)}}}function H_(t,e){let n=Cc(e);return t.filter(({applies:r,technique:o})=>hc(o.after)&&r(e,n))}var Ri={detail:{},registration:{stack:null},answer:null};function W_(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&_c(e,rr().id),n.describe===void 0&&i===""?Ri:{detail:n.describe?.(e,r)??{},registration:i===""?Ri.registration:bc(e,o,i),answer:i===""?null:Mi(t,e)}}catch(s){return ke("detail",s,r.id),Ri}}var Z_="android",Tc="android.content.Intent",Lc="android.app.usage.UsageEvents",q_="android.intent.category.HOME",K_=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],Pc=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",eb],["android.content.pm.LauncherActivityInfo",t=>[vn(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",tb],["android.app.ActivityManager$RunningServiceInfo",t=>[vn(t.service.value)]],["android.app.TaskInfo",ji],["android.app.ActivityManager$RunningTaskInfo",ji],["android.app.ActivityManager$RecentTaskInfo",ji],["android.app.usage.UsageStats",t=>[t.getPackageName()]]],Q_=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],Mc=[...Pc.map(([t])=>t),...Q_.map(t=>`android.${t}`)],Rc={classes:Mc,read(t){return Y_(me(t,0))?{sample:"",values:[],impersonal:!0}:Fc(K(t),Uc)}},jc={classes:Mc,read(t){return Fc(K(t),n=>X_(n)?[Dt()]:Uc(n))??{sample:"",values:[],impersonal:!0}}},Oc={classes:[Lc],read(t){let e=K(t);return e.isNull()?null:G(e,Lc,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function Fc(t,e){if(t.isNull())return null;let n=se(t,"java.lang.String")?{size:1,first:[t]}:Ae(t,Mt);if(n===null)return _t;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==Dt()&&a!==Z_),s=n.size>Mt||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:bi(n.size)}}function Y_(t){return t===null||!se(t,Tc)?!1:G(t,Tc,e=>{if(e.getSelector()!==null)return!1;let n=Xe([e.getPackage(),vn(e.getComponent())]);return n.length>0&&n.every(r=>r===Dt())})}function X_(t){let e=K_.find(n=>se(t,n));return e===void 0?!1:G(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(q_):!1})}function Uc(t){if(se(t,"java.lang.String"))return[Dc(J().stringFromJni(t))];for(let[e,n]of Pc)if(se(t,e))return G(t,e,r=>Xe(n(r)));return[ue(t)]}function Dc(t){return t.split(":")[0]}function eb(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function tb(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):Xe([t.processName.value]).map(Dc)}function ji(t){let e=["topActivity","baseActivity","origActivity"].map(r=>vn(t[r]?.value)),n=t.baseIntent?.value;return[...e,vn(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function vn(t){return t?String(t.getPackageName()):null}var Oi="android.os.Bundle",nb=["cid","lac","baseStationId","networkId","systemId"],rb=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],ob=["2147483647","9223372036854775807","268435455","65535"],zt="android.telephony",ib=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],sb=[...ib.flatMap(t=>[`${zt}.CellInfo${t}`,`${zt}.CellIdentity${t}`]),`${zt}.CellIdentity`,`${zt}.gsm.GsmCellLocation`,`${zt}.cdma.CdmaCellLocation`,`${zt}.NeighboringCellInfo`],Bc={classes:[Oi,...sb],read(t){let e=K(t);return e.isNull()?null:Ae(e,0)!==null?_i(e,Fi):{sample:ue(e),values:Fi(e)}}};function Fi(t){return(se(t,Oi)?G(t,Oi,n=>nb.map(r=>String(n.getInt(r,-1)))):G(t,J().getObjectClassName(t),ab)).filter(n=>!ob.includes(n))}function ab(t){return"getCellIdentity"in t?ze(t.getCellIdentity(),Fi):rb.filter(e=>e in t).map(e=>String(t[e]()))}var yn="android.content.ClipData",Jc={classes:[yn,`${yn}$Item`],read(t,e){let{sample:n}=Ui.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},Ui={classes:[yn,`${yn}$Item`],read(t){let e=K(t);return e.isNull()?null:G(e,yn,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var Di="java.lang.ProcessBuilder",Vc="java.util.List",Bi="java.util.Map",lb=65536,cb=/\$\{?([A-Za-z_]\w*)/g,db=/(?:^|[\s=:])~/,$c={classes:[Di,Vc,Bi],read:t=>K(t).isNull()?null:{sample:ub(zc(t).words),values:[]},describe(t){let{words:e,folder:n,variable:r}=zc(t);if(e.reduce((a,l)=>a+l.length,0)>lb)return{};let o=e.join(`
`),i=new Set(Array.from(o.matchAll(cb),([,a])=>a));db.test(o)&&i.add("HOME");let s={};for(let a of i){let l=r(a);l!==null&&(s[a]=Lt(l))}return{argv:JSON.stringify(e.map(Lt)),folder:n,variables:JSON.stringify(s)}}};function ub(t){return t.map(e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`).join(" ")}function zc(t){return se(t.receiver,Di)?fb(t.receiver):pb(t)}function fb(t){return G(t,Di,e=>{let n=D.cast(e.command(),D.use(Vc)),r=e.directory(),o=e._environment.value;return{words:Array.from({length:n.size()},(i,s)=>String(n.get(s))),folder:r===null?"":String(r),variable:o===null?Hc:i=>Gc(o,i)}})}function pb(t){let[e,n,r]=[0,1,2].map(o=>me(t,o));return{words:e==null?[]:bn(e),folder:r==null?"":ue(r),variable:n?o=>G(n,Bi,i=>Gc(i,o)):Hc}}function Gc(t,e){let n=D.cast(t,D.use(Bi)).get(e);return n===null?null:String(n)}var mb=new NativeFunction(Module.getGlobalExportByName("getenv"),"pointer",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});function Hc(t){let e=mb(Memory.allocUtf8String(t));return e.isNull()?null:e.readUtf8String()}var Wc="android.database.Cursor",Ji=200,hb=3,gb=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|phonetic_name)$/i,Zc={classes:[Wc],read(t){let e=K(t);return e.isNull()?null:G(e,Wc,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>Ji?{unread:String(r-Ji)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:_b(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:ue(me(t,0)??NULL)})};function _b(t,e,n){let r=n.flatMap((s,a)=>gb.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,Ji)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===hb&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var Kc={read:t=>{let{host:e,port:n}=qc(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:qc};function qc(t){let e=me(t,0);return e===null?{host:"",port:""}:se(e,"java.net.InetSocketAddress")?G(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:ue(e),port:""}}var zi="android.location.Location",bb=2e3,Qc={classes:[zi],read(t){let e=K(t);if(e.isNull())return null;let n=Ae(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...vb(r),values:n.reverse().map(Yc)}}};function Yc(t){return G(t,zi,e=>`${e.getLatitude()},${e.getLongitude()}`)}function vb(t){return G(t,zi,e=>{let n=e.getAccuracy();return{sample:Yc(t),approximate:n>=bb,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var yb=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,Eb=7,ed={read(t){let e=wb(t);if(e===null)return null;let n=yb.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=Xc(r,o,i==="S"),d=Xc(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function wb(t){let e=me(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:J().stringFromJni(e)}function Xc(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(Eb)}var td="android.telephony.SubscriptionInfo",Sb=8,nd="android.os.Bundle",Vi=t=>({classes:[td],read(e){let n=K(e);if(n.isNull())return null;let r=Ae(n,Sb);if(r===null)return _t;let o=r.first.map(i=>G(i,td,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),$i=t=>({classes:[nd],read(e){let n=K(e);if(n.isNull())return null;let r=G(n,nd,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),rd={read(t){let e=K(t);if(e.isNull())return null;let n=D.cast(e,D.use("java.lang.Object")).$className,r=G(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var od="java.nio.ByteBuffer",id={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function vt(t,e,n,r="[B"){let{slot:o,size:i}=id[r],s=Memory.alloc(Math.max(n*i,1));return Ya(o)(J().handle,t,e,n,s),J().throwIfExceptionPending(),s.readByteArray(n*i)}function sd(t){return t in id}function ad(t,e){let n=J().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function ld(t,e){let[n,r]=G(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=J(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=mt(t,od,"duplicate"),{handle:l}=D.use(od).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),vt(s,0,r)}var Gi="android.media.Image",ud="android.media.Image$Plane",cd="android.os.Message",dd=256,fd=64<<20,pd={classes:[Gi,ud],read(t){let e=K(t);return e.isNull()?null:G(e,Gi,n=>{let r=n.getFormat(),o=r===dd?"JPEG":`format ${r}`,i=r===dd?Nb(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function Nb(t){let e=Ae(mt(t,Gi,"getPlanes"),1).first;return ld(mt(e[0],ud,"getBuffer"),fd)}var md={classes:[cd],read(t){return G(K(t),cd,e=>{let n=e.obj.value;return n===null?null:ze(n,xb)})}};function xb(t){if(J().getObjectClassName(t)!=="[B")return null;let e=J().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>fd?{sample:n,values:[]}:{sample:n,values:[],whole:vt(t,0,e)}}var hd={read:()=>({sample:"",values:[]})},Hi={read(t){let e=K(t);if(e.isNull())return null;let n=J().stringFromJni(e);return{sample:n,values:[n]}},describe:En},gd={read(t,e){let n=Hi.read(t,e),r=t.args.length>1?me(t,1):null;return n!==null&&r!==null&&J().stringFromJni(r)===n.sample?null:n},describe:En},_d={read(t){let e=ue(K(t));return e===""?null:{sample:e,values:[e]}}},bd={read:t=>K(t).isNull()?null:{sample:"present",values:[]},describe:En},vd={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:En},yd={read:t=>({sample:kb(t),values:[],impersonal:!0})};function kb({returned:t,returnType:e}){return t instanceof NativePointer?ue(t):e==="boolean"?String(t===1):""}var Ed={read(t){let e=K(t);return e.isNull()?null:{sample:J().getObjectClassName(e),values:[],impersonal:!0}}},wd={read(t){let e=Nd(K(t));if(e===null)return null;let n=xd(e,"");return{sample:n,values:[n,Cb(e)],whole:e}},describe:En},Sd={read(t){let e=Nd(K(t));if(e===null)return null;let n=xd(e,":");return{sample:n,values:[n]}}};function Nd(t){if(t.isNull())return null;let e=J().getArrayLength(t);return e===0?null:vt(t,0,e)}function xd(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var Ib="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Cb(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>Ib[parseInt(n.padEnd(6,"0"),2)]).join("")}function En(t,{when:e}){return e===null?{}:{key:_r(t,e.argument)}}var kd={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=sd(n)?vt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?ad(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var Id="android.database.Cursor",Wi="android.net.Uri",Zi="android_id",Ab="java.lang.String",Tb=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,Cd={classes:[Id,Wi],read(t){if(Lb(t))return{sample:"",values:[],impersonal:!0};let e=K(t);return e.isNull()?null:G(e,Id,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(l=>n.getColumnIndex(l)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let a=Mb(n,r,o);return a<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:Rb(n,a,i),detail:{rows:String(r)}}})},describe:t=>({uri:ue(me(t,0)??NULL)})};function Lb(t){let e=Pb(me(t,0));if(e!==null)return e!==Zi;if(t.argumentTypes[2]!==Ab)return!1;let n=me(t,2),r=n===null?null:Tb.exec(J().stringFromJni(n));if(r===null)return!1;let o=me(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:bn(o);return i.length===1&&i[0]!==Zi}function Pb(t){return t===null||!se(t,Wi)?null:G(t,Wi,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function Mb(t,e,n){return Ad(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===Zi)return r;return-1})}function Rb(t,e,n){return Ad(t,()=>t.moveToPosition(e)?Xe([t.getString(n)]):[])}function Ad(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var Td="android.net.wifi.WifiInfo",Ld="android.net.wifi.ScanResult",qi=t=>({classes:[Td],read(e){let n=K(e);if(n.isNull())return null;let r=G(n,Td,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),jb=20,Ob=30,Pd={classes:[Ld],read(t){let e=K(t);if(e.isNull())return null;let n=Ae(e,Ob);if(n===null)return _t;if(n.size===0)return null;let r=n.first.map(i=>G(i,Ld,s=>Xe([s.SSID.value,s.BSSID.value]))),o=r.slice(0,jb).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var Ki={none:hd,string:Hi,property:gd,text:_d,presence:bd,flag:vd,recording:kd,bytes:wd,address:Sd,"nothing-personal":yd,made:Ed,list:xl,packages:Rc,"own-apps":jc,"usage-events":Oc,location:Qc,nmea:ed,cells:Bc,clip:Ui,command:$c,"own-clip":Jc,cursor:Zc,"settings-rows":Cd,"wifi-ssid":qi("getSSID"),"wifi-bssid":qi("getBSSID"),"scan-results":Pd,"subscription-iccid":Vi("getIccId"),"subscription-number":Vi("getNumber"),"settings-bundle":$i("value"),"id-bundle":$i("id"),"advertising-id":rd,image:pd,"picture-message":md,endpoint:Kc};var ts=[],Yi=new Map,yr=new Map,Xi=new Map,Md=new Set,Er=[];async function ns(t,e,n="first"){for(let c of t){c.instead_of!==""&&yr.set(c.instead_of,c.id);for(let d of c.made_by)Md.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=jd(r).flatMap(c=>Fb(c,e,o)),s=Ud(o,n);await gt();for(let c of s)Fd(c);for(let{row:c,otherwise:d,said:f}of i)Jd(c,Er.includes(c)?$b(c):d,f);let a=r.filter(c=>nt(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function Rd(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Kn),r=t.filter(({class:o})=>n.includes(o));return ns(r,e,"late")}function rs(){Xl();for(let t of ts.splice(0))t.revert();Er.length=0}function jd(t){let e=new Map;for(let n of t)e.set(vr(n),[...e.get(vr(n))??[],n]);return Array.from(e.values())}function vr({class:t,method:e}){return`${t}.${e}`}function Fb(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>Qi(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=uc(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)Bb(c);a.length>0&&ur(i,s),Er.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of dc(i,s))n.push(...Od(l,c));return[...o,...r.map(c=>Qi(c,"absent-overload"))]}catch(a){let[l,c]=Ub(a);return[...o,...r.map(d=>Qi(d,l,c))]}}function Qi(t,e,n=""){return{row:t,otherwise:e,said:n}}function Ub(t){if(t instanceof Bt)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function Od(t,e){let n=Pi(e),r=t.filter(a=>Dd(a,n));if(r.length===0)return[];let o=e.id.toString(),i=vr(r[0]),s=Yi.get(o)??i;Yi.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:ht(e,Ac(r.map(a=>Db(a,n)))),overload:n,rows:r}]}catch(a){for(let l of r)nt(l).trouble=`${n}: ${String(a)}`;return[]}}function os(t){for(let e of t)e.put(),ts.push(e)}function Fd({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,yr.get(o)]).filter(o=>o!==void 0);for(let o of n)nt(o).ofClass=Yn(t.method.klass);try{Yl(t,r,e)}catch(o){for(let i of n)nt(i).overloads.delete(e),nt(i).unseen=`${e}: ${String(o)}`}}function Ud(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),ts.push(n);for(let i of o){let{overloads:s,roads:a}=nt(i);s.add(r);for(let l of jl(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)nt(s).trouble=`${r}: ${String(i)}`;return!1}})}function Db(t,e){let n=Ki[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:yr.get(t.id)??t.id,applies:Ic(t.when,Dt()),makes:Md.has(t.id)?r=>Jb(t.id,r):null}}function Bb({class:t,value:e,when:n,made_by:r}){for(let o of[...Ki[e]?.classes??[],...n?.instance_of??[]])qn(o);r.length>0&&qn(t)}function Dd({overloads:t},e){return t==="all"||t.includes(e)}function Jb(t,e){let n=Er.filter(({made_by:r,class:o})=>r.includes(t)&&se(e,o));for(let r of jd(n)){let o=[];try{o=Vb(r,e)}catch(i){for(let s of r)nt(s).trouble=String(i)}o!==null&&(es=Promise.all([es,zb(r,o)]).catch(i=>ke("look",i)))}}var es=Promise.resolve();async function Bd(){await es}async function zb(t,e){await gt();for(let n of e)Fd(n);for(let n of t)Jd(n,"absent-overload")}function Vb(t,e){let{class:n,method:r}=t[0],o=vr(t[0]),i=J(),s=i.getObjectClass(e),a=[],l=!1;try{for(let c of ur(n,r)){let d=Qn(s,c.name,fc(c));Yi.get(d.toString())!==o&&(t.some(f=>Dd(f,Pi(c)))&&(l=!0),a.push(...Ud(Od(t,{...c,id:d,klass:i.newGlobalRef(s)}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function $b({made_by:t}){return t.some(n=>(Xi.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function nt({id:t}){let e=Xi.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,trouble:"",unseen:"",ofClass:"unknown"},Xi.set(t,e)),e}function Jd(t,e,n=""){let{overloads:r,roads:o,trouble:i,unseen:s,ofClass:a}=nt(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,f=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${oe(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,yr.get(t.id)])p!==void 0&&ye("armed",de(),`,"technique":${oe(p)},${f}`)}var Gb="1";rpc.exports={async arm(t){ac(t.package??t.process.split(":")[0]),Li(t.phase),t.room!==void 0&&yl(t.room);let{armed:e,failed:n,absent:r}=await wr(()=>(Xa(),os([...rc(),...Ol()]),ns(t.techniques,dr())));Ot(),ye("ready",de(),`,"armed":${e},"failed":${n},"walker":"${or()}"`),Pe();let o;return D.perform(()=>o=Hb(r)),await o,{armed:e,failed:n}},async phase(t){await bt(),gi(!1),Li(t);let e={seq:dn(),ns:de()};return ye("phase",e.ns,`,"phase":${Ut()}`),Ot(),Pe(),e},async flush(){return await Bd(),await bt(),Ot(),Pe(),{seq:dn(),ns:de(),dropped:El()}},async hurry(){return await bt(),Ot(),gi(!0),{seq:dn(),ns:de()}},async stop(){return Ul(),wr(rs),await gt(),ci(),Pe(),{seq:dn()}},dispose(){oc()||(wr(rs),ci(),Pe())}};async function Hb(t){try{let{armed:e}=await Zn(()=>(os(Fl()),Rd(t,dr())));ye("rearmed",de(),`,"armed":${e}`),Ot()}catch(e){ke("rearm",e)}Pe()}function wr(t){let e;if(D.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function Wb(){ye("hello",de(),`,"pid":${Process.id},"process":${oe(lc())},"runtime":"${cr()}","api_level":${wr(dr)},"agent":"${Gb}","wall_ms":${Date.now()}`),Pe()}function zd(){recv("ack",({batches:t})=>{bl(t),zd()})}zd();try{Wb()}catch(t){ke("hello",t)}
