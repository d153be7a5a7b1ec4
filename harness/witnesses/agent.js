📦
310463 /src/index.js
✄
var fu=Object.defineProperty;var ws=(t,e)=>{for(var n in e)fu(t,n,{get:e[n],enumerable:!0})};var He=[],je=[],Lr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Lr.length;t<e;++t)He[t]=Lr[t],je[Lr.charCodeAt(t)]=t;je[45]=62;je[95]=63;function pu(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function mu(t,e,n){return(e+n)*3/4-n}function Ss(t){let e=pu(t),n=e[0],r=e[1],o=new Uint8Array(mu(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=je[t.charCodeAt(a)]<<18|je[t.charCodeAt(a+1)]<<12|je[t.charCodeAt(a+2)]<<6|je[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=je[t.charCodeAt(a)]<<2|je[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=je[t.charCodeAt(a)]<<10|je[t.charCodeAt(a+1)]<<4|je[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function hu(t){return He[t>>18&63]+He[t>>12&63]+He[t>>6&63]+He[t&63]}function gu(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(hu(i))}return r.join("")}function Pr(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(gu(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(He[i>>2]+He[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(He[i>>10]+He[i>>4&63]+He[i<<2&63]+"=")}return r.join("")}function Kt(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,u=n?o-1:0,p=n?-1:1,f=t[e+u];for(u+=p,i=f&(1<<-d)-1,f>>=-d,d+=a;d>0;)i=i*256+t[e+u],u+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+u],u+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(f?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(f?-1:1)*s*Math.pow(2,i-r)}function Mr(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,u=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,f=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+u>=1?e+=p/l:e+=p*Math.pow(2,1-u),e*l>=2&&(s++,l/=2),s+u>=d?(a=0,s=d):s+u>=1?(a=(e*l-1)*Math.pow(2,o),s=s+u):(a=e*Math.pow(2,u-1)*Math.pow(2,o),s=0));o>=8;)t[n+f]=a&255,f+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+f]=s&255,f+=g,s/=256,c-=8;t[n+f-g]|=h*128}var bu={INSPECT_MAX_BYTES:50},Rr=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function Ke(t){if(t>Rr)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return Ur(t)}return Is(t,e,n)}m.poolSize=8192;function Is(t,e,n){if(typeof t=="string")return Eu(t,e);if(ArrayBuffer.isView(t))return wu(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return jr(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=Su(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return Is(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function Cs(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function yu(t,e,n){return Cs(t),t<=0?Ke(t):e!==void 0?typeof n=="string"?Ke(t).fill(e,n):Ke(t).fill(e):Ke(t)}m.alloc=function(t,e,n){return yu(t,e,n)};function Ur(t){return Cs(t),Ke(t<0?0:Dr(t)|0)}m.allocUnsafe=function(t){return Ur(t)};m.allocUnsafeSlow=function(t){return Ur(t)};function Eu(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=Ts(t,e)|0,r=Ke(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function Or(t){let e=t.length<0?0:Dr(t.length)|0,n=Ke(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function wu(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return jr(e.buffer,e.byteOffset,e.byteLength)}return Or(t)}function jr(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function Su(t){if(m.isBuffer(t)){let e=Dr(t.length)|0,n=Ke(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?Ke(0):Or(t);if(t.type==="Buffer"&&Array.isArray(t.data))return Or(t.data)}function Dr(t){if(t>=Rr)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+Rr.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function Ts(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Fr(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return Us(t).length;default:if(o)return r?-1:Fr(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=Ts;function Nu(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return Ru(this,e,n);case"utf8":case"utf-8":return Ls(this,e,n);case"ascii":return Pu(this,e,n);case"latin1":case"binary":return Mu(this,e,n);case"base64":return Au(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Ou(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function dt(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)dt(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)dt(this,n,n+3),dt(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)dt(this,n,n+7),dt(this,n+1,n+6),dt(this,n+2,n+5),dt(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?Ls(this,0,e):Nu.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=bu.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let u=0;u<l;++u)if(c[u]!==d[u]){s=c[u],a=d[u];break}return s<a?-1:a<s?1:0};function As(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:Ns(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):Ns(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function Ns(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,u){return i===1?d[u]:d.readUInt16BE(u*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let u=0;u<a;u++)if(l(t,c+u)!==l(e,u)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return As(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return As(this,e,n,r,!1)};function xu(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function ku(t,e,n,r){return In(Fr(e,t.length-n),t,n,r)}function Iu(t,e,n,r){return In(Du(e),t,n,r)}function Cu(t,e,n,r){return In(Us(e),t,n,r)}function Tu(t,e,n,r){return In(Bu(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return xu(this,e,n,r);case"utf8":case"utf-8":return ku(this,e,n,r);case"ascii":case"latin1":case"binary":return Iu(this,e,n,r);case"base64":return Cu(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Tu(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function Au(t,e,n){return e===0&&n===t.length?Pr(t):Pr(t.slice(e,n))}function Ls(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,u;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(u=(i&31)<<6|l&63,u>127&&(s=u));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(u=(i&15)<<12|(l&63)<<6|c&63,u>2047&&(u<55296||u>57343)&&(s=u));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(u=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,u>65535&&u<1114112&&(s=u))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return Lu(r)}var xs=4096;function Lu(t){let e=t.length;if(e<=xs)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=xs));return n}function Pu(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function Mu(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function Ru(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=Ju[t[i]];return o}function Ou(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function we(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||we(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||we(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||we(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||we(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,Ct(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Qt(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,Ct(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Qt(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||we(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||we(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||we(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,Ct(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Qt(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,Ct(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Qt(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||we(e,4,this.length),Kt(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||we(e,4,this.length),Kt(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||we(e,8,this.length),Kt(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||we(e,8,this.length),Kt(this,e,!1,52,8)};function Ae(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Ae(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Ae(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function Ps(t,e,n,r,o){Fs(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function Ms(t,e,n,r,o){Fs(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return Ps(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return Ms(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Ae(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Ae(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return Ps(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return Ms(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function Rs(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function Os(t,e,n,r,o){return e=+e,n=n>>>0,o||Rs(t,e,n,4,34028234663852886e22,-34028234663852886e22),Mr(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return Os(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return Os(this,e,n,!1,r)};function js(t,e,n,r,o){return e=+e,n=n>>>0,o||Rs(t,e,n,8,17976931348623157e292,-17976931348623157e292),Mr(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return js(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return js(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var It={};function Br(t,e,n){It[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}Br("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Br("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);Br("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=ks(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=ks(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function ks(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function ju(t,e,n){Ct(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&Qt(e,t.length-(n+1))}function Fs(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new It.ERR_OUT_OF_RANGE("value",a,t)}ju(r,o,i)}function Ct(t,e){if(typeof t!="number")throw new It.ERR_INVALID_ARG_TYPE(e,"number",t)}function Qt(t,e,n){throw Math.floor(t)!==t?(Ct(t,n),new It.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new It.ERR_BUFFER_OUT_OF_BOUNDS:new It.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var Fu=/[^+/0-9A-Za-z-_]/g;function Uu(t){if(t=t.split("=")[0],t=t.trim().replace(Fu,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function Fr(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function Du(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function Bu(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function Us(t){return Ss(Uu(t))}function In(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var Ju=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var Pt={};ws(Pt,{ArtMethod:()=>Un,ArtStackVisitor:()=>yo,DVM_JNI_ENV_OFFSET_SELF:()=>sa,HandleVector:()=>on,VariableSizedHandleScope:()=>sn,backtrace:()=>Oo,deoptimizeBootImage:()=>Bo,deoptimizeEverything:()=>Do,deoptimizeMethod:()=>Uo,ensureClassInitialized:()=>up,getAndroidApiLevel:()=>ce,getAndroidVersion:()=>an,getApi:()=>Y,getArtApexVersion:()=>Co,getArtClassSpec:()=>Ao,getArtFieldSpec:()=>Vn,getArtMethodSpec:()=>ye,getArtThreadFromEnv:()=>Gn,getArtThreadSpec:()=>Lt,makeArtClassLoaderVisitor:()=>Ro,makeArtClassVisitor:()=>Mo,makeMethodMangler:()=>om,makeObjectVisitorPredicate:()=>zo,revertGlobalPatches:()=>jo,translateMethod:()=>im,withAllArtThreadsSuspended:()=>Po,withRunnableArtThread:()=>Fe});var{pageSize:Jr,pointerSize:zu}=Process,zr=class{constructor(e){this.sliceSize=e,this.slicesPerPage=Jr/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<Jr){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),u=o||c.and(a).isNull();if(d&&u)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(Jr,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=Ds(o.sub(e)),a=Ds(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function Ds(t){let e=zu===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function $r(t){return new zr(t)}function Ie(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var Cn={v1_0:805371904,v1_2:805372416},Tn={canTagObjects:1},{pointerSize:$u}=Process,Vu={exceptions:"propagate"};function Qe(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}Qe.prototype.deallocate=Yt(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});Qe.prototype.getLoadedClasses=Yt(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ie("EnvJvmti::getLoadedClasses",r)});Qe.prototype.iterateOverInstancesOfClass=Yt(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ie("EnvJvmti::iterateOverInstancesOfClass",i)});Qe.prototype.getObjectsWithTags=Yt(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ie("EnvJvmti::getObjectsWithTags",s)});Qe.prototype.addCapabilities=Yt(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function Yt(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*$u).readPointer(),e,n,Vu));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function Ye(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function ke(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function b(t,e){this.handle=t,this.vm=e}var An=Process.pointerSize,it=2,Gu=28,Hu=34,Wu=37,Zu=40,qu=43,Ku=46,Qu=49,Yu=52,Xu=55,ef=58,tf=61,nf=64,rf=67,of=70,sf=73,af=76,lf=79,cf=82,df=85,uf=88,ff=91,pf=114,mf=117,hf=120,gf=123,_f=126,vf=129,bf=132,yf=135,Ef=138,wf=141,Sf=95,Nf=96,xf=97,kf=98,If=99,Cf=100,Tf=101,Af=102,Lf=103,Pf=104,Mf=105,Rf=106,Of=107,jf=108,Ff=109,Uf=110,Df=111,Bf=112,Jf=145,zf=146,$f=147,Vf=148,Gf=149,Hf=150,Wf=151,Zf=152,qf=153,Kf=154,Qf=155,Yf=156,Xf=157,e0=158,t0=159,n0=160,r0=161,o0=162,i0={pointer:Hu,uint8:Wu,int8:Zu,uint16:qu,int16:Ku,int32:Qu,int64:Yu,float:Xu,double:ef,void:tf},s0={pointer:nf,uint8:rf,int8:of,uint16:sf,int16:af,int32:lf,int64:cf,float:df,double:uf,void:ff},a0={pointer:pf,uint8:mf,int8:hf,uint16:gf,int16:_f,int32:vf,int64:bf,float:yf,double:Ef,void:wf},l0={pointer:Sf,uint8:Nf,int8:xf,uint16:kf,int16:If,int32:Cf,int64:Tf,float:Af,double:Lf},c0={pointer:Pf,uint8:Mf,int8:Rf,uint16:Of,int16:jf,int32:Ff,int64:Uf,float:Df,double:Bf},d0={pointer:Jf,uint8:zf,int8:$f,uint16:Vf,int16:Gf,int32:Hf,int64:Wf,float:Zf,double:qf},u0={pointer:Kf,uint8:Qf,int8:Yf,uint16:Xf,int16:e0,int32:t0,int64:n0,float:r0,double:o0},Js={exceptions:"propagate"},Vr=null,to=[];b.dispose=function(t){to.forEach(t.deleteGlobalRef,t),to=[]};function ut(t){return to.push(t),t}function Ln(t){return Vr===null&&(Vr=t.handle.readPointer()),Vr}function T(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(Ln(this).add(t*An).readPointer(),e,n,Js));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}b.prototype.getVersion=T(4,"int32",["pointer"],function(t){return t(this.handle)});b.prototype.findClass=T(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});b.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,f0(this.vm,e)),o};function f0(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}b.prototype.fromReflectedMethod=T(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.fromReflectedField=T(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.toReflectedMethod=T(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getSuperclass=T(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isAssignableFrom=T(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.toReflectedField=T(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.throw=T(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.exceptionOccurred=T(15,"pointer",["pointer"],function(t){return t(this.handle)});b.prototype.exceptionDescribe=T(16,"void",["pointer"],function(t){t(this.handle)});b.prototype.exceptionClear=T(17,"void",["pointer"],function(t){t(this.handle)});b.prototype.pushLocalFrame=T(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.popLocalFrame=T(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newGlobalRef=T(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.deleteGlobalRef=T(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.deleteLocalRef=T(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.isSameObject=T(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.newLocalRef=T(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.allocObject=T(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectClass=T(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isInstanceOf=T(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.getMethodId=T(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getFieldId=T(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getIntField=T(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStaticMethodId=T(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticFieldId=T(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticIntField=T(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStringLength=T(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getStringChars=T(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringChars=T(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.newStringUtf=T(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});b.prototype.getStringUtfChars=T(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringUtfChars=T(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.getArrayLength=T(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newObjectArray=T(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getObjectArrayElement=T(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});b.prototype.setObjectArrayElement=T(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});b.prototype.newBooleanArray=T(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newByteArray=T(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newCharArray=T(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newShortArray=T(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newIntArray=T(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newLongArray=T(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newFloatArray=T(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newDoubleArray=T(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.getBooleanArrayElements=T(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getByteArrayElements=T(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getCharArrayElements=T(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getShortArrayElements=T(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getIntArrayElements=T(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getLongArrayElements=T(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getFloatArrayElements=T(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getDoubleArrayElements=T(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseBooleanArrayElements=T(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,it)});b.prototype.releaseByteArrayElements=T(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,it)});b.prototype.releaseCharArrayElements=T(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,it)});b.prototype.releaseShortArrayElements=T(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,it)});b.prototype.releaseIntArrayElements=T(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,it)});b.prototype.releaseLongArrayElements=T(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,it)});b.prototype.releaseFloatArrayElements=T(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,it)});b.prototype.releaseDoubleArrayElements=T(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,it)});b.prototype.getByteArrayRegion=T(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setBooleanArrayRegion=T(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setByteArrayRegion=T(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setCharArrayRegion=T(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setShortArrayRegion=T(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setIntArrayRegion=T(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setLongArrayRegion=T(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setFloatArrayRegion=T(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setDoubleArrayRegion=T(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.registerNatives=T(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.monitorEnter=T(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.monitorExit=T(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getDirectBufferAddress=T(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectRefType=T(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var Bs=new Map;function Pn(t,e,n,r){return ro(this,"p",m0,t,e,n,r)}function no(t,e,n,r){return ro(this,"v",h0,t,e,n,r)}function p0(t,e,n,r){return ro(this,"n",g0,t,e,n,r)}function ro(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=Bs.get(a);return l===void 0&&(l=n(t,r,o,i,Js),Bs.set(a,l)),l}function m0(t,e,n,r,o){return new NativeFunction(Ln(t).add(e*An).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function h0(t,e,n,r,o){return new NativeFunction(Ln(t).add(e*An).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function g0(t,e,n,r,o){return new NativeFunction(Ln(t).add(e*An).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}b.prototype.constructor=function(t,e){return no.call(this,Gu,"pointer",t,e)};b.prototype.vaMethod=function(t,e,n){let r=i0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return no.call(this,r,t,e,n)};b.prototype.nonvirtualVaMethod=function(t,e,n){let r=s0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return p0.call(this,r,t,e,n)};b.prototype.staticVaMethod=function(t,e,n){let r=a0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return no.call(this,r,t,e,n)};b.prototype.getField=function(t){let e=l0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Pn.call(this,e,t,[])};b.prototype.getStaticField=function(t){let e=d0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Pn.call(this,e,t,[])};b.prototype.setField=function(t){let e=c0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Pn.call(this,e,"void",[t])};b.prototype.setStaticField=function(t){let e=u0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Pn.call(this,e,"void",[t])};var Gr=null;b.prototype.javaLangClass=function(){if(Gr===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);Gr={handle:ut(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Gr};var Hr=null;b.prototype.javaLangObject=function(){if(Hr===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);Hr={handle:ut(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Hr};var Wr=null;b.prototype.javaLangReflectConstructor=function(){if(Wr===null){let t=this.findClass("java/lang/reflect/Constructor");try{Wr={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Wr};var Zr=null;b.prototype.javaLangReflectMethod=function(){if(Zr===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);Zr={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return Zr};var qr=null;b.prototype.javaLangReflectField=function(){if(qr===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);qr={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return qr};var Kr=null;b.prototype.javaLangReflectTypeVariable=function(){if(Kr===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);Kr={handle:ut(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return Kr};var Qr=null;b.prototype.javaLangReflectWildcardType=function(){if(Qr===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);Qr={handle:ut(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Qr};var Yr=null;b.prototype.javaLangReflectGenericArrayType=function(){if(Yr===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{Yr={handle:ut(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Yr};var Xr=null;b.prototype.javaLangReflectParameterizedType=function(){if(Xr===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);Xr={handle:ut(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Xr};var eo=null;b.prototype.javaLangString=function(){if(eo===null){let t=this.findClass("java/lang/String");try{eo={handle:ut(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return eo};b.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};b.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};b.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};b.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};b.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};b.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};b.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var zs=65542,Tt=Process.pointerSize,oo=Process.getCurrentThreadId(),ft=new Map,Xt=new Map;function We(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*Tt).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*Tt).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*Tt).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),u=d!==null;u||(d=this.attachCurrentThread(),ft.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===oo;if(p||this.unlink(l),!u&&!p){let f=ft.get(l);ft.delete(l),f&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(Tt);return Ie("VM::AttachCurrentThread",n(e,a,NULL)),new b(a.readPointer(),this)},this.detachCurrentThread=function(){Ie("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();ft.has(a)&&ft.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(Tt),c=o(e,l,zs);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ie("VM::GetEnv",c),new b(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(zs);return a===null?null:new b(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(Tt);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=Xt.get(a);c===void 0?Xt.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=Xt.get(a);l[1]===1?Xt.delete(a):l[1]--};function s(a){let l=Xt.get(a);return l===void 0?null:l[0]}i.call(this)}We.dispose=function(t){ft.get(oo)===!0&&(ft.delete(oo),t.detachCurrentThread())};var _0=4,E=Process.pointerSize,{readU32:v0,readPointer:b0,writeU32:y0,writePointer:E0}=NativePointer.prototype,w0=1,S0=8,N0=16,jn=256,x0=524288,k0=2097152,ia=1073741824,I0=524288,C0=134217728,$s=1048576,T0=2097152,A0=268435456,L0=268435456,P0=0,go=3,_o=5,Io=ptr(1).not(),M0=2147467263,R0=4294963200,$n=17*E,O0=18*E,sa=12,j0=112,F0=116,U0=0,so=56,Vs=4,D0=8,B0=10,J0=12,z0=14,$0=28,V0=36,G0=0,H0=1,W0=2,Z0=3,q0=4,K0=5,Q0=6,Y0=7,Gs=2147483648,X0=28,rn=3*E,ep=3*E,tp=1,np=1,aa=ke(pp),rp=ke(kp),ye=ke(Cp),Lt=ke(Tp),op=ke(Ap),ip=ke(Dp),an=ke(Rp),la=ke(Op),ce=ke(jp),Co=ke(Fp),sp=ke($p),ap=Process.arch==="ia32"?Tm:Cm,le={exceptions:"propagate"},en={},ao=null,lo=null,ca=null,be=null,To=[],Fn=new Map,da=[],co=null,Hs=0,Ws=!1,Zs=!1,tn=null,lp=[],uo=null,Mn=null;function Y(){return ao===null&&(ao=cp()),ao}function cp(){let t=Process.enumerateModules().filter(f=>/^lib(art|dvm).so$/.test(f.name)).filter(f=>!/\/system\/fake-libs/.test(f.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(f){let{module:g}=this,h=g.findExportByName(f);return h===null&&(h=g.findSymbolByName(f)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(f){this.artInterpreterToCompiledCodeBridge=f},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],le)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],le)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(f){let g;ce()>=26?g=ap(f,["pointer","pointer"]):g=new NativeFunction(f,"pointer",["pointer","pointer"],le),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,v){return g(h,v)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(f){let g=new NativeFunction(f,"void",["pointer"],le);this["art::ThreadList::SuspendAll"]=function(h,_,v){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer"],le);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer","bool","int","pointer"],le);this["art::gc::Heap::GetInstances"]=function(h,_,v,y,S){g(h,_,v,0,y,S)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(f){this["art::StackVisitor::DescribeLocation"]=On(f,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(f){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=zp(f)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(f){this["art::mirror::Class::GetDescriptor"]=f},_ZN3art6mirror5Class11GetLocationEv:function(f){this["art::mirror::Class::GetLocation"]=On(f,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(f){this["art::ArtMethod::PrettyMethod"]=On(f,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(f){this["art::ArtMethod::PrettyMethodNullSafe"]=On(f,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(f){this["art::mirror::Object::Clone"]=new NativeFunction(f,"pointer",["pointer","pointer"],le)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","pointer"],le);this["art::mirror::Object::Clone"]=function(h,_){let v=NULL;return g(h,_,v)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","uint"],le);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(f){let g=new NativeFunction(f,"void",["pointer"],le);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(f){this.isJdwpStarted=()=>!f.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(f){this.isDebuggerActive=()=>!!f.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(f){this.gDvmJni=f},gDvm:function(f){this.gDvm=f}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[f,g]of Object.entries(s)){let h=o.find(f);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],le):l.has(f)||c.push(f)}for(let[f,g]of Object.entries(a)){let h=o.find(f);h!==null?g.call(o,h):l.has(f)||c.push(f)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(E),u=Memory.alloc(_0);if(Ie("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,u)),u.readInt()===0)return null;if(o.vm=d.readPointer(),r){let f=ce(),g;f>=27?g=33554432:f>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(E).readPointer();o.artRuntime=h;let _=aa(o),v=_.offset,y=v.instrumentation;o.artInstrumentation=y!==null?h.add(y):null,Co()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(v.heap).readPointer(),o.artThreadList=h.add(v.threadList).readPointer();let x=h.add(v.classLinker).readPointer(),F=Ip(h,_).offset,B=x.add(F.quickResolutionTrampoline).readPointer(),M=x.add(F.quickImtConflictTrampoline).readPointer(),j=x.add(F.quickGenericJniTrampoline).readPointer(),w=x.add(F.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:x,quickResolutionTrampoline:B,quickImtConflictTrampoline:M,quickGenericJniTrampoline:j,quickToInterpreterBridgeTrampoline:w};let C=new We(o);o.artQuickGenericJniTrampoline=fo(j,C),o.artQuickToInterpreterBridge=fo(w,C),o.artQuickResolutionTrampoline=fo(B,C),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=wm(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=Sm(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),be=Hp(o,C),Im(o);let D=null;Object.defineProperty(o,"jvmti",{get(){return D===null&&(D=[dp(C,this.artRuntime)]),D[0]}})}let p=e.enumerateImports().filter(f=>f.name.indexOf("_Z")===0).reduce((f,g)=>(f[g.name]=g.address,f),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],le),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],le),ca=r?So:No,o}function dp(t,e){let n=null;return t.perform(()=>{let r=Y().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(E);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=Cn.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new Qe(l,t);let c=Memory.alloc(8);c.writeU64(Tn.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function up(t,e){Y().flavor==="art"&&t.getClassName(e)}function fp(t){return{offset:E===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function pp(t){let e=t.vm,n=t.artRuntime,r=E===4?200:384,o=r+100*E,i=ce(),s=la(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=E)if(n.add(d).readPointer().equals(e)){let p,f=null;i>=33||s==="Tiramisu"||a?(p=[d-4*E],f=d-E):i>=30||s==="R"?(p=[d-3*E,d-4*E],f=d-E):i>=29?p=[d-2*E]:i>=27?p=[d-rn-3*E]:p=[d-rn-2*E];for(let g of p){let h=g-E,_=h-E,v;a?v=_-9*E:i>=24?v=_-8*E:i>=23?v=_-7*E:v=_-4*E;let y={offset:{heap:v,threadList:_,internTable:h,classLinker:g,jniIdManager:f}};if(ua(n,y)!==null){l=y;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=Co()>=36e7;return l.offset.instrumentation=c?bp(t):hp(t),l.offset.jniIdsIndirection=Sp(t),l}var mp={ia32:qs,x64:qs,arm:gp,arm64:_p};function hp(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ye(e,mp[Process.arch],{limit:30})}function qs(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function gp(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function _p(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var vp={ia32:Ks,x64:Ks,arm:yp,arm64:Ep};function bp(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ye(e,vp[Process.arch],{limit:30})}function Ks(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function yp(t){return null}function Ep(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var wp={ia32:Qs,x64:Qs,arm:Np,arm64:xp};function Sp(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=Ye(e,wp[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function Qs(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function Np(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function xp(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function kp(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${E}-${ce()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function Ip(t,e){let n=ua(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function ua(t,e){if(lo!==null)return lo;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=E===4?100:200,a=s+100*E,l=ce(),c=null;for(let d=s;d!==a;d+=E)if(o.add(d).readPointer().equals(i)){let p;l>=30||la()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let f=d+p*E,g;l>=23?g=f-2*E:g=f-3*E,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:f-E,quickGenericJniTrampoline:f,quickToInterpreterBridgeTrampoline:f+E}};break}return c!==null&&(lo=c),c}function Ao(t){let n=null;return t.perform(r=>{let o=Vn(t),i=ye(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:E,artArrayEntrySize:i.size,artArrayMax:100},l=(p,f,g)=>{let h=p.add(f).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(p,f,g,h)=>{try{let _=l(p,f,h.artArrayLengthSize);if(_===null)return!1;let v=Math.min(_.length,h.artArrayMax);for(let y=0;y!==v;y++)if(_.data.add(y*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),u=r.newGlobalRef(d);try{let p;Fe(t,r,j=>{p=Y()["art::JavaVMExt::DecodeGlobal"](t,j,u)});let f=ea(r.getFieldId(u,"name","Ljava/lang/String;")),g=ea(r.getStaticFieldId(u,"MAX_PRIORITY","I")),h=-1,_=-1;for(let j=0;j!==256;j+=4)h===-1&&c(p,j,g,s)&&(h=j),_===-1&&c(p,j,f,s)&&(_=j);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let v=_!==h?h:0,y=_,S=-1,x=Fo(r.getMethodId(u,"getName","()Ljava/lang/String;"));for(let j=0;j!==256;j+=4)S===-1&&c(p,j,x,a)&&(S=j);if(S===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let F=-1,M=l(p,S,a.artArrayLengthSize).length;for(let j=S;j!==256;j+=4)if(p.add(j).readU16()===M){F=j;break}if(F===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:y,methods:S,sfields:v,copiedMethodsOffset:F}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(u)}}),n}function Cp(t){let e=Y(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=Fo(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=ce(),d=c<=21?8:E,u=w0|S0|N0|jn,p=~(ia|A0|T0)>>>0,f=null,g=null,h=2;for(let y=0;y!==64&&h!==0;y+=4){let S=i.add(y);if(f===null){let x=S.readPointer();x.compare(a)>=0&&x.compare(l)<0&&(f=y,h--)}g===null&&(S.readU32()&p)===u&&(g=y,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=f+d;n={size:c<=21?_+32:_+E,offset:{jniCode:f,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=f-d)}),n}function Vn(t){let e=ce();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function Tp(t){let e=ce(),n;return t.perform(r=>{let o=Gn(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,u=null;for(let p=144;p!==256;p+=E)if(o.add(p).readPointer().equals(i)){a=p-6*E,d=p-4*E,u=p+2*E,e<=22&&(a-=E,s=a-E-9*8-3*4,l=p+6*E,d-=E,u-=E),c=p+9*E,e<=22&&(c+=2*E+4,E===8&&(c+=4)),e>=23&&(c+=E);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:u}}}),n}function Ap(){return ce()>=23?{offset:{topQuickFrame:0,link:E}}:{offset:{topQuickFrame:2*E,link:0}}}var Lp={ia32:Ys,x64:Ys,arm:Pp,arm64:Mp};function fo(t,e){let n;return e.perform(r=>{let o=Gn(r),i=Lp[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function Ys(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function Pp(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Mp(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function Gn(t){return t.handle.add(E).readPointer()}function Rp(){return Lo("ro.build.version.release")}function Op(){return Lo("ro.build.version.codename")}function jp(){return parseInt(Lo("ro.build.version.sdk"),10)}function Fp(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):Xs()}catch{return Xs()}}function Xs(){return ce()*1e7}var po=null,Up=92;function Lo(t){po===null&&(po=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],le));let e=Memory.alloc(Up);return po(Memory.allocUtf8String(t),e),e.readUtf8String()}function Fe(t,e,n){let r=ip(t,e),o=Gn(e).toString();if(en[o]=n,r(e.handle),en[o]!==void 0)throw delete en[o],new Error("Unable to perform state transition; please file a bug")}function Dp(t,e){let n=new NativeCallback(Bp,"void",["pointer"]);return ma(t,e,n)}function Bp(t){let e=t.toString(),n=en[e];delete en[e],n(t)}function Po(t){let e=Y(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var vo=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Mo(t){return Y()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new vo(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var bo=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Ro(t){return new bo(t)}var Jp={"include-inlined-frames":0,"skip-inlined-frames":1},yo=class{constructor(e,n,r,o=0,i=!0){let s=Y(),a=512,l=3*E,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,Jp[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let u=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*E).writePointer(u),this.handle=c,this._onVisitFrame=u;let p=c.add(E===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(E),this._curQuickFramePc=p.add(2*E),this._curOatQuickMethodHeader=p.add(3*E),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){Y()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new Un(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new Jn;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},Un=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new Jn;return Y()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function zp(t){return function(e){let n=Memory.alloc(12);return sp(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function $p(t){let e=NULL;switch(Process.arch){case"ia32":e=At(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=At(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=At(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=At(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],le)}var Vp={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},Eo={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function At(t,e){co===null&&(co=Memory.alloc(Process.pageSize));let n=co.add(Hs),r=Process.arch,o=Eo[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),Hs+=t,r==="arm"?n.or(1):n}function Gp(t,e){Wp(e),Yp(e)}function Hp(t,e){let n=Lt(e).offset,r=op().offset,o=`
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
`,i=8,s=E,a=E,l=E,d=Memory.alloc(i+s+a+l),u=d.add(i),p=u.add(s),f=p.add(a),g=t.find(E===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:u,replacements:p,last_seen_art_method:f,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function Wp(t){Zs||(Zs=!0,Zp(t),qp(),Kp(),Qp())}function Zp(t){let e=Y();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new Bn(r);o.activate(t),da.push(o)})}function qp(){let t=Y(),e=ce(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,be.hooks.Interpreter.doCall)}function Kp(){let t=Y(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=ye(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){be.replacedMethods.synchronize(i,r,o)}})}function Qp(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=Y(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=ye(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){be.replacedMethods.synchronize(c,a,l)});return}}function Yp(t){if(Ws)return;if(Ws=!0,!em()){let{getOatQuickMethodHeaderImpl:i}=be;if(i===null)return;try{Interceptor.replace(i,be.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=ce(),n=null,r=Y();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,be.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,be.hooks.Gc.runFlip)}var Xp={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:mo},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:mo},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:mo}],instrument:nm},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:ho},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:ho},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:ho}],instrument:rm}};function mo({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,u;return a.mnemonic==="beq"?(d=c,u=l):(d=l,u=c),Ye(d.or(1),p,{limit:3});function p(f){let{mnemonic:g}=f;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=f.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:u}}:null}}function ho({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),Ye(c,u,{limit:3});function u(p){if(p.mnemonic!=="ldr")return null;let{base:f,disp:g}=p.operands[1].value;return f===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function em(){if(ce()<31)return!1;let t=Xp[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=tm})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of Y().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function tm(){return{}}var Dn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function nm({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let u=["r0","r1","r2","r3"];l.putPushRegs(u),l.putCallAddressWithArguments(be.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(u);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let f=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),To.push(new Dn(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function rm({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],u=d.length;for(let g=0;g!==u;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(be.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=u-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,f=p.address.equals(i.whenRegularMethod);l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),To.push(new Dn(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function om(t){return new ca(t)}function im(t){return be.replacedMethods.translate(t)}function Oo(t,e={}){let{limit:n=16}=e,r=t.getEnv();return tn===null&&(tn=sm(t,r)),tn.backtrace(r,n)}function sm(t,e){let n=Y(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:be.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],le),s=new NativeFunction(o._destroy,"void",["pointer"],le),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=ma(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,f)=>{let g=i(p,f),h=new wo(g);return Script.bindWeak(h,u.bind(null,g)),h};function u(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var wo=class{constructor(e){this.handle=e}get id(){return tn.getId(this.handle)}get frames(){return tn.getFrames(this.handle)}};function jo(){Fn.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),Fn.clear();for(let t of da.splice(0))t.deactivate();for(let t of To.splice(0))t.revert()}function Fo(t){return fa(t,"art::jni::JniIdManager::DecodeMethodId")}function ea(t){return fa(t,"art::jni::JniIdManager::DecodeFieldId")}function fa(t,e){let n=Y(),r=aa(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==P0){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var am={ia32:lm,x64:cm,arm:dm,arm64:um};function lm(t,e,n,r,o){let i=Lt(o).offset,s=ye(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(u),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(be.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function cm(t,e,n,r,o){let i=Lt(o).offset,s=ye(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(u),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(be.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function dm(t,e,n,r,o){let i=ye(o).offset,s=e.and(Io),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),u=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(u),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(be.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function um(t,e,n,{availableScratchRegs:r},o){let i=ye(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(be.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var fm={ia32:ta,x64:ta,arm:pm,arm64:mm};function ta(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function pm(t,e,n){let r=t.and(Io);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function mm(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var hm={ia32:5,x64:16,arm:8,arm64:16},Bn=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(Io):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=Eo[Process.arch],o=Vp[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),u=new Set(c),{read:p,written:f}=a.input.regsAccessed;for(let g of[p,f])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,u.delete(_)}if(u.size===0)break;l=d,c=u}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){Mn===null&&(Mn=$r(E===4?128:256));let e=hm[Process.arch],n,r,o=1,i={};if(E===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=M0):Process.arch==="arm64"&&(n=8,s=R0,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=Mn.allocateSlice(r,o),i}_destroyTrampoline(){Mn.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=am[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=fm[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=Eo[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function gm(t){let e=Y(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var So=class{constructor(e){let n=Fo(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=na(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&L0)!==0&&_m()){let f=this.originalMethod.jniCode;this.hookedMethodId=f.add(2*E).readPointer(),this.originalMethod=na(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=bm(c,o);this.replacementMethodId=d,Rn(d,{jniCode:e,accessFlags:(l&~(k0|x0|$s)|jn|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let u=ia|C0|$s;(l&jn)===0&&(u|=I0),Rn(c,{accessFlags:(l&~u|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&Rn(c,{quickCode:i.artQuickToInterpreterBridge},o),!gm(p)){let f=new Bn(p);f.activate(o),this.interceptor=f}be.replacedMethods.set(c,d),Gp(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;Rn(n,this.originalMethod,e),be.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function _m(){return ce()<28}function na(t,e){let r=ye(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?v0:b0;return o[i]=l.call(a),o},{})}function Rn(t,e,n){let o=ye(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?y0:E0).call(a,e[i])})}var No=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,so);let a=r.reduce((p,f)=>p+f.size,0);n&&a++;let l=(s.add(Vs).readU32()|jn)>>>0,c=a,d=0,u=a;s.add(Vs).writeU32(l),s.add(B0).writeU16(c),s.add(J0).writeU16(d),s.add(z0).writeU16(u),s.add(V0).writeU32(vm(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,so)}resolveTarget(e,n,r,o){let i=r.handle.add(sa).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(U0).readPointer():a=s;let l=a.toString(16),c=Fn.get(l);if(c===void 0){let p=a.add(F0),f=a.add(j0),g=p.readPointer(),h=f.readS32(),_=h*E,v=Memory.alloc(2*_);Memory.copy(v,g,_),p.writePointer(v),c={classObject:a,vtablePtr:p,vtableCountPtr:f,vtable:g,vtableCount:h,shadowVtable:v,shadowVtableCount:h,targetMethods:new Map},Fn.set(l,c)}let d=this.methodId.toString(16),u=c.targetMethods.get(d);if(u===void 0){u=Memory.dup(this.originalMethod,so);let p=c.shadowVtableCount++;c.shadowVtable.add(p*E).writePointer(u),u.add(D0).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,u)}return u}};function vm(t){if(Process.arch!=="ia32")return Gs;let e=t.add($0).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return Gs;let n;switch(e[0]){case"V":n=G0;break;case"F":n=H0;break;case"D":n=W0;break;case"J":n=Z0;break;case"Z":case"B":n=Y0;break;case"C":n=Q0;break;case"S":n=K0;break;default:n=q0;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<X0|r}function bm(t,e){let n=Y();if(ce()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,ye(e).size)}function Uo(t,e,n){pa(t,e,_o,n)}function Do(t,e){pa(t,e,go)}function Bo(t,e){let n=Y();if(ce()<26)throw new Error("This API is only available on Android >= 8.0");Fe(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function pa(t,e,n,r){let o=Y();if(ce()<24)throw new Error("This API is only available on Android >= 7.0");Fe(t,e,i=>{if(ce()<30){if(!o.isJdwpStarted()){let a=ym(o);lp.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+E);switch(s.writeU32(n),n){case go:break;case _o:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(rp().offset.deoptimizationEnabled).readU8()||a(s)),n){case go:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case _o:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var xo=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=ra(),i=ra();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function ym(t){let e=new xo;t["art::Dbg::SetJdwpAllowed"](1);let n=Em();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function Em(){let t=ce()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+rn+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(rn).writeU16(i),a}function ra(){uo===null&&(uo=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(uo(tp,np,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function wm(t){let e=fp().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function Sm(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var Nm={ia32:oa,x64:oa,arm:xm,arm64:km};function ma(t,e,n){let r=Y(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add($n).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(O0).readPointer();let c=Nm[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,u=Lt(t).offset,p=u.exception,f=new Set,g=u.isExceptionReportedToInstrumentation;g!==null&&f.add(g);let h=u.throwLocation;h!==null&&(f.add(h),f.add(h+E),f.add(h+2*E));let _=65536,v=Memory.alloc(_);return Memory.patchCode(v,_,y=>{d=c(y,v,i,a,p,f,n)}),d._code=v,d._callback=n,d}function oa(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(a).some(({begin:F,end:B})=>h.compare(F)>=0&&h.compare(B)<0))continue;let v=h.toString(),y={begin:h},S=null,x=!1;do{if(h.equals(r)){x=!0;break}let F=Instruction.parse(h);S=F;let B=a[F.address.toString()];if(B!==void 0){delete a[B.begin.toString()],a[v]=B,B.begin=y.begin,y=null;break}let M=null;switch(F.mnemonic){case"jmp":M=ptr(F.operands[0].value),x=!0;break;case"je":case"jg":case"jle":case"jne":case"js":M=ptr(F.operands[0].value);break;case"ret":x=!0;break}M!==null&&(l.add(M.toString()),c.push(M),c.sort((j,w)=>j.compare(w))),h=F.next}while(!x);y!==null&&(y.end=S.address.add(S.size),a[v]=y)}let d=Object.keys(a).map(h=>a[h]);d.sort((h,_)=>h.begin.compare(_.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new X86Writer(t,{pc:e}),f=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),v=new X86Relocator(h.begin,p),y;for(;(y=v.readOne())!==0;){let S=v.input,{mnemonic:x}=S,F=S.address.toString();l.has(F)&&p.putLabel(F);let B=!0;switch(x){case"jmp":p.putJmpNearLabel(Le(S.operands[0])),B=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(x,Le(S.operands[0]),"no-hint"),B=!1;break;case"mov":{let[M,j]=S.operands;if(M.type==="mem"&&j.type==="imm"){let w=M.value,C=w.disp;if(C===o&&j.value.valueOf()===0){if(g=w.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),E===4)p.putAndRegU32("esp",4294967280);else{let D=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(D,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",D)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),f=!0,B=!1}else i.has(C)&&w.base===g&&(B=!1)}break}case"call":{let M=S.operands[0];M.type==="mem"&&M.value.disp===$n&&(E===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),f=!0,B=!1);break}}if(B?v.writeAll():v.skipOne(),y===_)break}v.dispose()}),p.dispose(),f||Jo(),new NativeFunction(e,"void",["pointer"],le)}function xm(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let v=d.shift();if(Object.values(a).some(({begin:C,end:D})=>v.compare(C)>=0&&v.compare(D)<0))continue;let S=v.and(c),x=S.toString(),F=v.and(1),B={begin:S},M=null,j=!1,w=0;do{if(v.equals(r)){j=!0;break}let C=Instruction.parse(v),{mnemonic:D}=C;M=C;let z=v.and(c).toString(),H=a[z];if(H!==void 0){delete a[H.begin.toString()],a[x]=H,H.begin=B.begin,B=null;break}let W=w===0,V=null;switch(D){case"b":V=ptr(C.operands[0].value),j=W;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":V=ptr(C.operands[0].value);break;case"cbz":case"cbnz":V=ptr(C.operands[1].value);break;case"pop.w":W&&(j=C.operands.filter(q=>q.value==="pc").length===1);break}switch(D){case"it":w=1;break;case"itt":w=2;break;case"ittt":w=3;break;case"itttt":w=4;break;default:w>0&&w--;break}V!==null&&(l.add(V.toString()),d.push(V.or(F)),d.sort((q,ge)=>q.compare(ge))),v=C.next}while(!j);B!==null&&(B.end=M.address.add(M.size),a[x]=B)}let u=Object.keys(a).map(v=>a[v]);u.sort((v,y)=>v.begin.compare(y.begin));let p=a[n.and(c).toString()];u.splice(u.indexOf(p),1),u.unshift(p);let f=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return u.forEach(v=>{let y=new ThumbRelocator(v.begin,f),S=v.begin,x=v.end,F=0;do{if(y.readOne()===0)throw new Error("Unexpected end of block");let M=y.input;S=M.address,F=M.size;let{mnemonic:j}=M,w=S.toString();l.has(w)&&f.putLabel(w);let C=!0;switch(j){case"b":f.putBLabel(Le(M.operands[0])),C=!1;break;case"beq.w":f.putBCondLabelWide("eq",Le(M.operands[0])),C=!1;break;case"bne.w":f.putBCondLabelWide("ne",Le(M.operands[0])),C=!1;break;case"beq":case"bne":case"bgt":f.putBCondLabelWide(j.substr(1),Le(M.operands[0])),C=!1;break;case"cbz":{let D=M.operands;f.putCbzRegLabel(D[0].value,Le(D[1])),C=!1;break}case"cbnz":{let D=M.operands;f.putCbnzRegLabel(D[0].value,Le(D[1])),C=!1;break}case"str":case"str.w":{let D=M.operands[1].value,N=D.disp;if(N===o){h=D.base;let z=h!=="r4"?"r4":"r5",H=["r0","r1","r2","r3",z,"r9","r12","lr"];f.putPushRegs(H),f.putMrsRegReg(z,"apsr-nzcvq"),f.putCallAddressWithArguments(s,[h]),f.putMsrRegReg("apsr-nzcvq",z),f.putPopRegs(H),g=!0,C=!1}else i.has(N)&&D.base===h&&(C=!1);break}case"ldr":{let[D,N]=M.operands;if(N.type==="mem"){let z=N.value;z.base[0]==="r"&&z.disp===$n&&(_=D.value)}break}case"blx":M.operands[0].value===_&&(f.putLdrRegRegOffset("r0","r0",4),f.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,C=!1);break}C?y.writeAll():y.skipOne()}while(!S.add(F).equals(x));y.dispose()}),f.dispose(),g||Jo(),new NativeFunction(e.or(1),"void",["pointer"],le)}function km(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let v=c.shift();if(Object.values(a).some(({begin:M,end:j})=>v.compare(M)>=0&&v.compare(j)<0))continue;let S=v.toString(),x={begin:v},F=null,B=!1;do{if(v.equals(r)){B=!0;break}let M;try{M=Instruction.parse(v)}catch(C){if(v.readU32()===0){B=!0;break}else throw C}F=M;let j=a[M.address.toString()];if(j!==void 0){delete a[j.begin.toString()],a[S]=j,j.begin=x.begin,x=null;break}let w=null;switch(M.mnemonic){case"b":w=ptr(M.operands[0].value),B=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":w=ptr(M.operands[0].value);break;case"cbz":case"cbnz":w=ptr(M.operands[1].value);break;case"tbz":case"tbnz":w=ptr(M.operands[2].value);break;case"ret":B=!0;break}w!==null&&(l.add(w.toString()),c.push(w),c.sort((C,D)=>C.compare(D))),v=M.next}while(!B);x!==null&&(x.end=F.address.add(F.size),a[S]=x)}let d=Object.keys(a).map(v=>a[v]);d.sort((v,y)=>v.begin.compare(y.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let f=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(v=>{let y=v.end.sub(v.begin).toInt32(),S=new Arm64Relocator(v.begin,p),x;for(;(x=S.readOne())!==0;){let F=S.input,{mnemonic:B}=F,M=F.address.toString();l.has(M)&&p.putLabel(M);let j=!0;switch(B){case"b":p.putBLabel(Le(F.operands[0])),j=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(B.substr(2),Le(F.operands[0])),j=!1;break;case"cbz":{let w=F.operands;p.putCbzRegLabel(w[0].value,Le(w[1])),j=!1;break}case"cbnz":{let w=F.operands;p.putCbnzRegLabel(w[0].value,Le(w[1])),j=!1;break}case"tbz":{let w=F.operands;p.putTbzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),j=!1;break}case"tbnz":{let w=F.operands;p.putTbnzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),j=!1;break}case"str":{let w=F.operands,C=w[0].value,D=w[1].value,N=D.disp;C==="xzr"&&N===o?(h=D.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",h),p.putBlImm(f),p.putPopRegReg("x0","lr"),g=!0,j=!1):i.has(N)&&D.base===h&&(j=!1);break}case"ldr":{let w=F.operands,C=w[1].value;C.base[0]==="x"&&C.disp===$n&&(_=w[0].value);break}case"blr":F.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,j=!1);break}if(j?S.writeAll():S.skipOne(),x===y)break}S.dispose()}),p.dispose(),g||Jo(),new NativeFunction(e,"void",["pointer"],le)}function Jo(){throw new Error("Unable to parse ART internals; please file a bug")}function Im(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,be.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Le(t){return ptr(t.value).toString()}function Cm(t,e){return new NativeFunction(t,"pointer",e,le)}function Tm(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),le);return function(){let r=Memory.alloc(E);return n(r,...arguments),r.readPointer()}}function On(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=At(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=At(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),le),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),le);return r.impl=t,r}}}var Jn=class{constructor(){this.handle=Memory.alloc(rn)}dispose(){let[e,n]=this._getData();n||Y().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*E).readPointer(),n]}},ko=class{$delete(){this.dispose(),Y().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(E),this._storage=e.add(2*E),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){Y().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},on=class t extends ko{static $new(){let e=new t(Y().$new(ep));return e.init(),e}constructor(e){super(e,E)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(E);return e}},Am=0,ha=E,ga=ha+4,Lm=-1,zn=class t{$delete(){this.dispose(),Y().$delete(this)}constructor(e){this.handle=e,this._link=e.add(Am),this._numberOfReferences=e.add(ha)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},_a=Om(ga),va=_a+E,Pm=va+E,sn=class t extends zn{static $new(e,n){let r=new t(Y().$new(Pm));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(_a),this._currentScope=e.add(va);let o=(64-E-4-4)/4;this._scopeLayout=nn.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(Lt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),Lm),this.self=e,this.currentScope=nn.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new nn(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},nn=class t extends zn{static $new(e){let n=new t(Y().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=ga,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},Mm={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function zo(t,e){return(Mm[Process.arch]||Rm)(t,e)}function Rm(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function Om(t){let e=t%E;return e!==0?t+E-e:t}var Zo={};ws(Zo,{deoptimizeEverything:()=>ih,ensureClassInitialized:()=>Ho,getApi:()=>Je,makeMethodMangler:()=>Wo});var jm=4,{pointerSize:Q}=Process,Fm=256,Um=65536,Dm=131072,Bm=33554432,Jm=67108864,zm=134217728,pt={exceptions:"propagate"},wa=ke(th),$m=ke(rh),Vm=ke(Ym),$o=null,Vo=!1,Hn=new Map,ln=new Map;function Je(){return $o===null&&($o=Gm()),$o}function Gm(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],pt);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],pt),d=0;this["Method::clear_code"]=function(u){c(u,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],pt);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],pt);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,u,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],pt)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},u=l.variables||{},p=new Set(l.optionals||[]),f=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},f);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let v=d[h];typeof v=="function"?v.call(n,_.address):n[v[0]]=new NativeFunction(_.address,v[1],v[2],pt)}else p.has(h)||o.push(h)}),Object.keys(u).forEach(function(h){let _=g[h];_!==void 0?u[h].call(n,_.address):p.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(Q),s=Memory.alloc(jm);if(Ie("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,u]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,u,pt)}return n.jvmti=Hm(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=Zm(n)),n}function Hm(t){let e=new We(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(Cn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new Qe(r,e);let o=Memory.alloc(8);o.writeU64(Tn.canTagObjects);let i=n.addCapabilities(o);Ie("getEnvJvmti::AddCapabilities",i)}),n}var Wm={x64:qm};function Zm(t){let e=null,n=Wm[Process.arch];if(n!==void 0){let o=new We(t).perform(i=>i.handle.readPointer().add(6*Q).readPointer());e=Ye(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function qm(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function Ho(t,e){}var Go=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=ln.get(s);a!==void 0&&(ln.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,Hn.set(s,this),ba(o)}revert(e){let{key:n}=this;Hn.delete(n),ln.set(n,this),ba(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(Q);return c.writePointer(this.method),this.resolved=c,c}};function ba(t){Vo||(Vo=!0,Script.nextTick(Km,t))}function Km(t){let e=new Map(Hn),n=new Map(ln);Hn.clear(),ln.clear(),Vo=!1,t.perform(r=>{let o=Je(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;Sa(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:u,newMethod:p}=a;c===null?(a.originalMethod=Na(l),a.newMethod=Xm(l,d,i),ya(a.newMethod,u,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){eh(l);let u=l.oldMethod;u.oldMethod=d,ya(u,c,i),s=!0}})}),s&&Qm(r.handle)})}function Qm(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=Je();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||Sa(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function Sa(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=Vm(),c=Memory.dup(o,i),d=Memory.alloc(Q*25);d.writePointer(c);let u=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(u);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let f=null;n!==void 0&&(f=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(f)),r(d)}function Ym(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=Je(),c=t.add(2*Q),d=15*Q,u=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),f,g,h;for(let _=0;_!==d;_+=Q){let v=u.add(_),y=v.readPointer();o!==void 0&&y.equals(o)||s!==void 0&&y.equals(s)||a!==void 0&&y.equals(a)?v.writePointer(p):y.equals(e)?f=_:y.equals(n)?(g=_,v.writePointer(i)):y.equals(r)&&(h=_,v.writePointer(p))}return{execute:l,emptyCallback:p,vtable:u,vtableSize:d,doItOffset:f,prologueOffset:g,epilogueOffset:h}}function Wo(t){return new Go(t)}function ya(t,e,n){let{method:r,oldMethod:o}=t,i=Je();t.methodsArray.add(t.methodIndex*Q).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*Q).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|Um|Dm)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*Q),u=Memory.alloc(Q);u.writePointer(i.doKlass),d.writePointer(u),d.add(Q).writePointer(n),d.add(2*Q).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let f=i["ClassLoaderDataGraph::clean_deallocate_lists"];f!==void 0&&f(0)}function Xm(t,e,n){let r=Je(),o=Na(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|Fm|Bm|Jm|zm)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*Q);s.writePointer(o.method),s.add(Q).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function Na(t){let e=wa(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*Q,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=Ea(i,o,r),a=Ea(t,n,r);return s.oldMethod=a,s}function Ea(t,e,n){let r=Je(),o=wa(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),u=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),f=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=f.add(o.constantPool.instanceKlassOffset).readPointer(),_=f.add(o.constantPool.cacheOffset).readPointer(),v=$m(),y=h.add(v.methodsOffset).readPointer(),S=y.readS32(),x=y.add(Q),F=e.add(o.constMethod.methodIdnumOffset).readU16(),B=t.add(o.method.vtableIndexOffset),M=B.readS32(),j=h.add(v.vtableOffset),w=h.add(v.oopMapCacheOffset).readPointer(),C=r.version>=10?h.add(v.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:h,methodsArray:x,methodsCount:S,methodIndex:F,vtableIndex:M,vtableIndexPtr:B,vtable:j,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:u,signatureHandler:p,memberNames:C,cache:_,oopMapCache:w}}function eh(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function th(){let t=Je(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*Q,i=Q,s=2*Q,a=3*Q,l=4*Q,c=n==="method:early"?Q:0,d=l+c,u=d+4,p=u+4+8,f=p+Q,g=c!==0?l:f,h=o-2*Q,_=o-Q,v=8,y=v+Q,S=y+Q,x=n==="const-method"?Q:0,F=S+x,B=F+14,M=2*Q,j=3*Q;return{getAdapterPointer:x!==0?function(C,D){return D.add(S)}:function(C,D){return C.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:u,i2iEntryOffset:p,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:v,stackmapDataOffset:y,sizeOffset:F,methodIdnumOffset:B},constantPool:{cacheOffset:M,instanceKlassOffset:j}}}var nh={x64:oh};function rh(){let{version:t,createNewDefaultVtableIndices:e}=Je(),n=nh[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=Ye(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*Q,s=r-17*Q,a=r-o*Q;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function oh(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function ih(t,e){}var xa=Y;try{an()}catch{xa=Je}var X=xa;var sh=`#include <json-glib/json-glib.h>
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
`,ah=/(.+)!([^/]+)\/?([isu]+)?/,Ue=null,Ia=null,mt=class t{static build(e,n){return ka(n),Ia(e,n,r=>new t(Ue.new(e,r,n)))}static enumerateMethods(e,n,r){ka(r);let o=e.match(ah);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let u;if(n.jvmti!==null){let p=Ue.enumerateMethodsJvm(i,s,Mt(a),Mt(l),Mt(c),r);try{u=JSON.parse(p.readUtf8String()).map(f=>{let g=ptr(f.loader);return f.loader=g.isNull()?null:g,f})}finally{Ue.dealloc(p)}}else Fe(r.vm,r,p=>{let f=Ue.enumerateMethodsArt(i,s,Mt(a),Mt(l),Mt(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;u=JSON.parse(f.readUtf8String()).map(_=>{let v=_.loader;return _.loader=v!==0?g(h,p,ptr(v)):null,_})}finally{Ue.dealloc(f)}});return u}constructor(e){this.handle=e}has(e){return Ue.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Ue.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Ue.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Ue.dealloc(e)}}};function ka(t){Ue===null&&(Ue=lh(t),Ia=ch(Ue,t.vm))}function lh(t){let e=X(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),u=d.add(o),p=u.add(i),{getDeclaredMethods:f,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),v=p;[n!==null?n:NULL,f,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(M=>{v=v.writePointer(M).add(r)});let y=p.add(s),{vm:S}=t;if(e.flavor==="art"){let M;if(n!==null)M=[0,0,0,0];else{let D=Ao(S).offset;M=[D.ifields,D.methods,D.sfields,D.copiedMethodsOffset]}let j=ye(S),w=Vn(S),C=y;[1,...M,j.size,j.offset.accessFlags,w.size,w.offset.accessFlags,4294967295].forEach(D=>{C=C.writeUInt(D).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((D,N)=>{D===void 0&&(D=NULL),C=C.writePointer(D).add(r)})}let x=new CModule(sh,{lock:d,models:u,java_api:p,art_api:y}),F={exceptions:"propagate"},B={exceptions:"propagate",scheduling:"exclusive"};return{handle:x,new:new NativeFunction(x.model_new,"pointer",["pointer","pointer","pointer"],F),has:new NativeFunction(x.model_has,"bool",["pointer","pointer"],B),find:new NativeFunction(x.model_find,"pointer",["pointer","pointer"],B),list:new NativeFunction(x.model_list,"pointer",["pointer"],B),enumerateMethodsArt:new NativeFunction(x.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],F),enumerateMethodsJvm:new NativeFunction(x.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],F),dealloc:new NativeFunction(x.dealloc,"void",["pointer"],B)}}function ch(t,e){let n=X();if(n.flavor!=="art")return dh;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return Fe(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function dh(t,e,n){return n(NULL)}function Mt(t){return t?1:0}var cn=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var dn=1,Qo=256,Ca=65536,uh=305419896,Ta=32,Aa=12,La=8,Pa=8,Ma=4,Ra=4,Oa=12,fh=0,ph=1,mh=2,hh=3,gh=4,_h=5,vh=6,bh=4096,yh=4097,Eh=4099,wh=8192,Sh=8193,Nh=8194,xh=8195,kh=8196,Ih=8198,Ch=24,Th=28,Ah=2,Lh=24,ja=m.from([3,0,7,14,0]),qo="Ldalvik/annotation/Throws;",Ph=m.from([0]);function Mh(t){let e=new Yo,n=Object.assign({},t);return e.addClass(n),e.build()}var Yo=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=jh(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:u,strings:p}=e,f=0,g=0,h=8,_=12,v=20,y=112;f+=y;let S=f,x=p.length*Ra;f+=x;let F=f,B=u.length*Ma;f+=B;let M=f,j=s.length*Aa;f+=j;let w=f,C=o.length*La;f+=C;let D=f,N=i.length*Pa;f+=N;let z=f,H=n.length*Ta;f+=H;let W=f,V=c.map(I=>{let $=f;return I.offset=$,f+=4+I.items.length*4,$}),q=n.reduce((I,$)=>($.classData.constructorMethods.forEach(oe=>{let[,ae,ie]=oe;(ae&Qo)===0&&ie>=0&&(oe.push(f),I.push({offset:f,superConstructor:ie}),f+=Lh)}),I),[]);l.forEach(I=>{I.offset=f,f+=16+I.methods.length*8});let ge=r.map(I=>{f=Ko(f,4);let $=f;return I.offset=$,f+=4+2*I.types.length,$}),_e=a.map(I=>{f=Ko(f,4);let $=f;return I.offset=$,f+=4+2*I.types.length,$}),Ne=[],fe=p.map(I=>{let $=f,Z=m.from(Re(I.length)),oe=m.from(I,"utf8"),ae=m.concat([Z,oe,Ph]);return Ne.push(ae),f+=ae.length,$}),Ee=q.map(I=>{let $=f;return f+=ja.length,$}),pe=d.map(I=>{let $=Oh(I);return I.offset=f,f+=$.length,$}),ve=n.map((I,$)=>{I.classData.offset=f;let Z=Rh(I);return f+=Z.length,Z}),Ge=0,Zt=0;f=Ko(f,4);let re=f,Me=r.length+a.length,qe=4+(o.length>0?1:0)+2+c.length+q.length+l.length+(Me>0?1:0)+1+Ee.length+d.length+n.length+1,ct=4+qe*Oa;f+=ct;let ot=f-W,kt=f,k=m.alloc(kt);k.write(`dex
035`),k.writeUInt32LE(kt,32),k.writeUInt32LE(y,36),k.writeUInt32LE(uh,40),k.writeUInt32LE(Ge,44),k.writeUInt32LE(Zt,48),k.writeUInt32LE(re,52),k.writeUInt32LE(p.length,56),k.writeUInt32LE(S,60),k.writeUInt32LE(u.length,64),k.writeUInt32LE(F,68),k.writeUInt32LE(s.length,72),k.writeUInt32LE(M,76),k.writeUInt32LE(o.length,80),k.writeUInt32LE(o.length>0?w:0,84),k.writeUInt32LE(i.length,88),k.writeUInt32LE(D,92),k.writeUInt32LE(n.length,96),k.writeUInt32LE(z,100),k.writeUInt32LE(ot,104),k.writeUInt32LE(W,108),fe.forEach((I,$)=>{k.writeUInt32LE(I,S+$*Ra)}),u.forEach((I,$)=>{k.writeUInt32LE(I,F+$*Ma)}),s.forEach((I,$)=>{let[Z,oe,ae]=I,ie=M+$*Aa;k.writeUInt32LE(Z,ie),k.writeUInt32LE(oe,ie+4),k.writeUInt32LE(ae!==null?ae.offset:0,ie+8)}),o.forEach((I,$)=>{let[Z,oe,ae]=I,ie=w+$*La;k.writeUInt16LE(Z,ie),k.writeUInt16LE(oe,ie+2),k.writeUInt32LE(ae,ie+4)}),i.forEach((I,$)=>{let[Z,oe,ae]=I,ie=D+$*Pa;k.writeUInt16LE(Z,ie),k.writeUInt16LE(oe,ie+2),k.writeUInt32LE(ae,ie+4)}),n.forEach((I,$)=>{let{interfaces:Z,annotationsDirectory:oe}=I,ae=Z!==null?Z.offset:0,ie=oe!==null?oe.offset:0,qt=0,Oe=z+$*Ta;k.writeUInt32LE(I.index,Oe),k.writeUInt32LE(I.accessFlags,Oe+4),k.writeUInt32LE(I.superClassIndex,Oe+8),k.writeUInt32LE(ae,Oe+12),k.writeUInt32LE(I.sourceFileIndex,Oe+16),k.writeUInt32LE(ie,Oe+20),k.writeUInt32LE(I.classData.offset,Oe+24),k.writeUInt32LE(qt,Oe+28)}),c.forEach((I,$)=>{let{items:Z}=I,oe=V[$];k.writeUInt32LE(Z.length,oe),Z.forEach((ae,ie)=>{k.writeUInt32LE(ae.offset,oe+4+ie*4)})}),q.forEach((I,$)=>{let{offset:Z,superConstructor:oe}=I,ae=1,ie=1,qt=1,Oe=0,kn=4;k.writeUInt16LE(ae,Z),k.writeUInt16LE(ie,Z+2),k.writeUInt16LE(qt,Z+4),k.writeUInt16LE(Oe,Z+6),k.writeUInt32LE(Ee[$],Z+8),k.writeUInt32LE(kn,Z+12),k.writeUInt16LE(4208,Z+16),k.writeUInt16LE(oe,Z+18),k.writeUInt16LE(0,Z+20),k.writeUInt16LE(14,Z+22)}),l.forEach(I=>{let $=I.offset,Z=0,oe=0,ae=I.methods.length,ie=0;k.writeUInt32LE(Z,$),k.writeUInt32LE(oe,$+4),k.writeUInt32LE(ae,$+8),k.writeUInt32LE(ie,$+12),I.methods.forEach((qt,Oe)=>{let kn=$+16+Oe*8,[du,uu]=qt;k.writeUInt32LE(du,kn),k.writeUInt32LE(uu.offset,kn+4)})}),r.forEach((I,$)=>{let Z=ge[$];k.writeUInt32LE(I.types.length,Z),I.types.forEach((oe,ae)=>{k.writeUInt16LE(oe,Z+4+ae*2)})}),a.forEach((I,$)=>{let Z=_e[$];k.writeUInt32LE(I.types.length,Z),I.types.forEach((oe,ae)=>{k.writeUInt16LE(oe,Z+4+ae*2)})}),Ne.forEach((I,$)=>{I.copy(k,fe[$])}),Ee.forEach(I=>{ja.copy(k,I)}),pe.forEach((I,$)=>{I.copy(k,d[$].offset)}),ve.forEach((I,$)=>{I.copy(k,n[$].classData.offset)}),k.writeUInt32LE(qe,re);let xe=[[fh,1,g],[ph,p.length,S],[mh,u.length,F],[hh,s.length,M]];o.length>0&&xe.push([gh,o.length,w]),xe.push([_h,i.length,D]),xe.push([vh,n.length,z]),c.forEach((I,$)=>{xe.push([Eh,I.items.length,V[$]])}),q.forEach(I=>{xe.push([Sh,1,I.offset])}),l.forEach(I=>{xe.push([Ih,1,I.offset])}),Me>0&&xe.push([yh,Me,ge.concat(_e)[0]]),xe.push([Nh,p.length,fe[0]]),Ee.forEach(I=>{xe.push([xh,1,I])}),d.forEach(I=>{xe.push([kh,1,I.offset])}),n.forEach(I=>{xe.push([wh,1,I.classData.offset])}),xe.push([bh,1,re]),xe.forEach((I,$)=>{let[Z,oe,ae]=I,ie=re+4+$*Oa;k.writeUInt16LE(Z,ie),k.writeUInt32LE(oe,ie+4),k.writeUInt32LE(ae,ie+8)});let Es=new Checksum("sha1");return Es.update(k.slice(_+v)),m.from(Es.getDigest()).copy(k,_),k.writeUInt32LE(zh(k,_),h),k}};function Rh(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(Re(e.length)).concat(Re(n.length)).concat(Re(r.length)).concat(e.reduce((i,[s,a])=>i.concat(Re(s)).concat(Re(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(Re(s)).concat(Re(a)).concat(Re(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(Re(s)).concat(Re(a)).concat([0]),[])))}function Oh(t){let{thrownTypes:e}=t;return m.from([Ah].concat(Re(t.type)).concat([1]).concat(Re(t.value)).concat([Th,e.length]).concat(e.reduce((n,r)=>(n.push(Ch,r),n),[])))}function jh(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(N=>{let{name:z,superClass:H,sourceFileName:W}=N;e.add("this"),e.add(z),n.add(z),e.add(H),n.add(H),e.add(W),N.interfaces.forEach(V=>{e.add(V),n.add(V)}),N.fields.forEach(V=>{let[q,ge]=V;e.add(q),e.add(ge),n.add(ge),o.push([N.name,ge,q])}),N.methods.some(([V])=>V==="<init>")||(N.methods.unshift(["<init>","V",[]]),a.add(z)),N.methods.forEach(V=>{let[q,ge,_e,Ne=[],fe]=V;e.add(q);let Ee=c(ge,_e),pe=null;if(Ne.length>0){let ve=Ne.slice();ve.sort(),pe=ve.join("|");let Ge=s[pe];Ge===void 0&&(Ge={id:pe,types:ve},s[pe]=Ge),e.add(qo),n.add(qo),Ne.forEach(Zt=>{e.add(Zt),n.add(Zt)}),e.add("value")}if(i.push([N.name,Ee,q,pe,fe]),q==="<init>"){l.add(z+"|"+Ee);let ve=H+"|"+Ee;a.has(z)&&!l.has(ve)&&(i.push([H,Ee,q,null,0]),l.add(ve))}})});function c(N,z){let H=[N].concat(z),W=H.join("|");if(r[W]!==void 0)return W;e.add(N),n.add(N),z.forEach(q=>{e.add(q),n.add(q)});let V=H.map(Jh).join("");return e.add(V),r[W]=[W,V,N,z],W}let d=Array.from(e);d.sort();let u=d.reduce((N,z,H)=>(N[z]=H,N),{}),p=Array.from(n).map(N=>u[N]);p.sort(Fa);let f=p.reduce((N,z,H)=>(N[d[z]]=H,N),{}),g=Object.keys(r).map(N=>r[N]);g.sort(Uh);let h={},_=g.map(N=>{let[,z,H,W]=N,V;if(W.length>0){let q=W.join("|");V=h[q],V===void 0&&(V={types:W.map(ge=>f[ge]),offset:-1},h[q]=V)}else V=null;return[u[z],f[H],V]}),v=g.reduce((N,z,H)=>{let[W]=z;return N[W]=H,N},{}),y=Object.keys(h).map(N=>h[N]),S=o.map(N=>{let[z,H,W]=N;return[f[z],f[H],u[W]]});S.sort(Dh);let x=i.map(N=>{let[z,H,W,V,q]=N;return[f[z],v[H],u[W],V,q]});x.sort(Bh);let F=Object.keys(s).map(N=>s[N]).map(N=>({id:N.id,type:f[qo],value:u.value,thrownTypes:N.types.map(z=>f[z]),offset:-1})),B=F.map(N=>({id:N.id,items:[N],offset:-1})),M=B.reduce((N,z,H)=>(N[z.id]=H,N),{}),j={},w=[],C=t.map(N=>{let z=f[N.name],H=dn,W=f[N.superClass],V,q=N.interfaces.map(re=>f[re]);if(q.length>0){q.sort(Fa);let re=q.join("|");V=j[re],V===void 0&&(V={types:q,offset:-1},j[re]=V)}else V=null;let ge=u[N.sourceFileName],_e=x.reduce((re,Me,qe)=>{let[ct,ot,kt,k,xe]=Me;return ct===z&&re.push([qe,kt,k,ot,xe]),re},[]),Ne=null,fe=_e.filter(([,,re])=>re!==null).map(([re,,Me])=>[re,B[M[Me]]]);fe.length>0&&(Ne={methods:fe,offset:-1},w.push(Ne));let Ee=S.reduce((re,Me,qe)=>{let[ct]=Me;return ct===z&&re.push([qe>0?1:0,dn]),re},[]),pe=u["<init>"],ve=_e.filter(([,re])=>re===pe).map(([re,,,Me])=>{if(a.has(N.name)){let qe=-1,ct=x.length;for(let ot=0;ot!==ct;ot++){let[kt,k,xe]=x[ot];if(kt===W&&xe===pe&&k===Me){qe=ot;break}}return[re,dn|Ca,qe]}else return[re,dn|Ca|Qo,-1]}),Ge=Fh(_e.filter(([,re])=>re!==pe).map(([re,,,,Me])=>[re,Me|dn|Qo]));return{index:z,accessFlags:H,superClassIndex:W,interfaces:V,sourceFileIndex:ge,annotationsDirectory:Ne,classData:{instanceFields:Ee,constructorMethods:ve,virtualMethods:Ge,offset:-1}}}),D=Object.keys(j).map(N=>j[N]);return{classes:C,interfaces:D,fields:S,methods:x,protos:_,parameters:y,annotationDirectories:w,annotationSets:B,throwsAnnotations:F,types:p,strings:d}}function Fh(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function Fa(t,e){return t-e}function Uh(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function Dh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function Bh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function Jh(t){let e=t[0];return e==="L"||e==="["?"L":t}function Re(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function Ko(t,e){let n=t%e;return n===0?t:t+e-n}function zh(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var Ua=Mh;var $h=1,Xo=null,Da=null;function Ba(t){Xo=t}function ei(t,e,n){let r=Rt(t);return r===null&&(t.indexOf("[")===0?r=ti(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=Gh(t,e,n))),Object.assign({className:t},r)}var Ja={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:De,toJni:De,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:De,toJni:De,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:De,toJni:De,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:De,toJni:De,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},Vh=new Set(Object.values(Ja).map(t=>t.name));function Rt(t){let e=Ja[t];return e!==void 0?e:null}function Gh(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=Hh(n):o=Wh(t,e,n),r[t]=o),o}function Hh(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function Wh(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:ht(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,u){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),u)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var Zh=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=qh("["+e,n),t),{});function qh(t,e){let n=b.prototype,r=eg(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return Xh(i,e)},fromJni(i,s,a){return Qh(i,o,s,a)},toJni(i,s){return Yh(i,o,s)}}}function ti(t,e,n){let r=Zh[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=ei(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");Vh.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(u){return i.isCompatible(u)})},fromJni(d,u,p){if(d.isNull())return null;let f=[],g=u.getArrayLength(d);for(let h=0;h!==g;h++){let _=u.getObjectArrayElement(d,h);try{f.push(i.fromJni(_,u))}finally{u.deleteLocalRef(_)}}try{f.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),f.$w=n.cast(d,n.use(c),p)}return f.$dispose=Kh,f},toJni(d,u){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let f=d.length,h=n.use(o).$borrowClassHandle(u);try{let _=u.newObjectArray(f,h.value,NULL);u.throwIfExceptionPending();for(let v=0;v!==f;v++){let y=i.toJni(d[v],u);try{u.setObjectArrayElement(_,v,y)}finally{i.type==="pointer"&&u.getObjectRefType(y)===$h&&u.deleteLocalRef(y)}u.throwIfExceptionPending()}return _}finally{h.unref(u)}}}}function Kh(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function Qh(t,e,n,r){if(t.isNull())return null;let o=Rt(e.typeName),i=n.getArrayLength(t);return new Wn(t,e,o,i,n,r)}function Yh(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=Rt(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let u=0;u!==o;u++)l(d.add(u*a),c(t[u]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function Xh(t,e){if(t===null)return!0;if(t instanceof Wn)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=Rt(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function Wn(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,Da)}Da={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(Wn.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new Wn(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=Xo.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=Xo.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function ht(t){return"L"+t.replace(/\./g,"/")+";"}function eg(t){return t.charAt(0).toUpperCase()+t.slice(1)}function De(t){return t}var tg=4,{ensureClassInitialized:za,makeMethodMangler:Za}=Pt,ng=8,oi=1,fn=2,Xe=3,ni=1,ii=2,Zn=1,qa=2,$a=Symbol("PENDING_USE"),Va="/data/local/tmp",{getCurrentThreadId:Kn,pointerSize:un}=Process,Ce={state:"empty",factories:[],loaders:null,Integer:null},ee=null,de=null,Ka=null,Qa=null,Ya=null,Xa=null,el=null,Ga=null,ri=null,jt=new Map,st=class t{static _initialize(e,n){ee=e,de=n,Ka=n.flavor==="art",n.flavor==="jvm"&&(za=Ho,Za=Wo)}static _disposeAll(e){Ce.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=wg(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,li(i,e),i}constructor(){this.cacheDir=Va,this.codeCacheDir=Va+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new cn(10,og),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Ce.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),jo(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Ce.state==="ready"&&this===Ce.factories[0]&&li(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?sg(e,s,i):ig(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===$a;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=$a),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=rg(),i=Object.create(di.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;za(r,l),i.$l=mt.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,Zn,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,Zn,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=Rt(e);o!==null&&(e=o.name);let i=ti("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],u=[],p={name:ht(a),sourceFileName:Ng(a),superClass:ht(c.$n),interfaces:l.map(w=>ht(w.$n)),fields:d,methods:u},f=l.slice();l.forEach(w=>{Array.prototype.slice.call(w.class.getInterfaces()).forEach(C=>{let D=this.cast(C,o).getCanonicalName();f.push(this.use(D))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(w=>{let C=this._getType(g[w]);d.push([w,C.name])});let h={},_={};f.forEach(w=>{let C=w.$borrowClassHandle(n);r.push(C);let D=C.value;w.$ownMembers.filter(N=>w[N].overloads!==void 0).forEach(N=>{let z=w[N],H=z.overloads,W=H.map(V=>Ha(N,V.returnType,V.argumentTypes));h[N]=[z,W,D],H.forEach((V,q)=>{let ge=W[q];_[ge]=[V,D]})})});let v=e.methods||{},S=Object.keys(v).reduce((w,C)=>{let D=v[C],N=C==="$init"?"<init>":C;return D instanceof Array?w.push(...D.map(z=>[N,z])):w.push([N,D]),w},[]),x=[];S.forEach(([w,C])=>{let D=Xe,N,z,H=[],W;if(typeof C=="function"){let _e=h[w];if(_e!==void 0&&Array.isArray(_e)){let[Ne,fe,Ee]=_e;if(fe.length>1)throw new Error(`More than one overload matching '${w}': signature must be specified`);delete _[fe[0]];let pe=Ne.overloads[0];D=pe.type,N=pe.returnType,z=pe.argumentTypes,W=C;let ve=n.toReflectedMethod(Ee,pe.handle,0),Ge=s(n.handle,ve,i.getGenericExceptionTypes);H=ci(n,Ge).map(ht),n.deleteLocalRef(Ge),n.deleteLocalRef(ve)}else N=this._getType("void"),z=[],W=C}else{if(C.isStatic&&(D=fn),N=this._getType(C.returnType||"void"),z=(C.argumentTypes||[]).map(fe=>this._getType(fe)),W=C.implementation,typeof W!="function")throw new Error("Expected a function implementation for method: "+w);let _e=Ha(w,N,z),Ne=_[_e];if(Ne!==void 0){let[fe,Ee]=Ne;delete _[_e],D=fe.type,N=fe.returnType,z=fe.argumentTypes;let pe=n.toReflectedMethod(Ee,fe.handle,0),ve=s(n.handle,pe,i.getGenericExceptionTypes);H=ci(n,ve).map(ht),n.deleteLocalRef(ve),n.deleteLocalRef(pe)}}let V=N.name,q=z.map(_e=>_e.name),ge="("+q.join("")+")"+V;u.push([w,V,q,H,D===fn?ng:0]),x.push([w,ge,D,N,z,W])});let F=Object.keys(_);if(F.length>0)throw new Error("Missing implementation for: "+F.join(", "));let B=qn.fromBuffer(Ua(p),this);try{B.load()}finally{B.file.delete()}let M=this.use(e.name),j=S.length;if(j>0){let w=3*un,C=Memory.alloc(j*w),D=[],N=[];x.forEach(([W,V,q,ge,_e,Ne],fe)=>{let Ee=Memory.allocUtf8String(W),pe=Memory.allocUtf8String(V),ve=tl(W,M,q,ge,_e,Ne);C.add(fe*w).writePointer(Ee),C.add(fe*w+un).writePointer(pe),C.add(fe*w+2*un).writePointer(ve),N.push(Ee,pe),D.push(ve)});let z=M.$borrowClassHandle(n);r.push(z);let H=z.value;n.registerNatives(H,C,j),n.throwIfExceptionPending(),M.$nativeMethods=D}return M}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=de;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=de["art::gc::Heap::VisitObjects"]===void 0;if(i&&de["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Fe(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=de,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((v,y,S,x)=>(S.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let u=Memory.alloc(8);u.writeS64(c);let p=Memory.alloc(tg),f=Memory.alloc(un);i.getObjectsWithTags(1,u,p,f,NULL);let g=p.readS32(),h=f.readPointer(),_=[];for(let v=0;v!==g;v++)_.push(h.add(v*un).readPointer());i.deallocate(h);try{for(let v of _){let y=this.cast(v,o);if(r.onMatch(y)==="stop")break}r.onComplete()}finally{_.forEach(v=>{n.deleteLocalRef(v)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=sn.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=de["art::JavaVMExt::DecodeGlobal"](de.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=on.$new();de["art::gc::Heap::GetInstances"](de.artHeap,s,a,c,d);let u=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of u){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}o.onComplete()}finally{u.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=de["art::JavaVMExt::AddGlobalRef"],l=de.vm,c,d=i.$borrowClassHandle(n);try{c=de["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let u=zo(c,p=>{s.push(a(l,r,p))});de["art::gc::Heap::VisitObjects"](de.artHeap,u,NULL);try{for(let p of s){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(de.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let u=Memory.alloc(Process.pageSize);Memory.patchCode(u,16,p=>{let f=new X86Writer(p,{pc:u});f.putMovRegRegOffsetPtr("eax","esp",4),f.putMovRegRegOffsetPtr("edx","esp",8),f.putJmpAddress(l),f.flush()}),d=new NativeFunction(u,"pointer",["pointer","pointer"]),d._thunk=u}return de.addLocalReference=d,ee.perform(u=>{i(this,u)}),"stop"},onError(l){},onComplete(){de.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=Pt,c=a.handle.add(l).readPointer(),d,u=o.$borrowClassHandle(a);try{d=de.dvmDecodeIndirectRef(c,u.value)}finally{u.unref(a)}let p=d.toMatchPattern(),f=de.dvmHeapSourceGetBase(),h=de.dvmHeapSourceGetLimit().sub(f).toInt32();Memory.scan(f,h,p,{onMatch:(_,v)=>{de.dvmIsValidObject(_)&&ee.perform(y=>{let S=y.handle.add(l).readPointer(),x,F=de.addLocalReference(S,_);try{x=s.cast(F,o)}finally{y.deleteLocalRef(F)}if(r.onMatch(x)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new qn(e,null,this)}_getType(e,n=!0){return ei(e,n,this)}};function rg(){return function(t,e,n,r){return di.call(this,t,e,n,r)}}function di(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,Qa)}Qa={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(di.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,qa,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=ag(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=lg(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new ui(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=cg(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function ui(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}ui.prototype.ref=function(){return this.refs++,this};ui.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function og(t,e){t.unref(e)}function ig(t){let e=t.replace(/\./g,"/");return function(n){let r=Kn();rl(r);try{return n.findClass(e)}finally{ol(r)}}}function sg(t,e,n){return ri===null&&(Ga=n.vaMethod("pointer",["pointer"]),ri=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=Kn();rl(i);try{let s=Ga(r.handle,e.$h,ri,o);return r.throwIfExceptionPending(),s}finally{ol(i),r.deleteLocalRef(o)}}}function ag(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function lg(t,e,n){let{$n:r,$f:o}=e,i=Sg(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],u=[],p=o._getType(r,!1),f=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let v,y,S=n.getObjectArrayElement(g,_);try{v=n.fromReflectedMethod(S),y=l(n.handle,S,a.getGenericParameterTypes)}finally{n.deleteLocalRef(S)}let x;try{x=ci(n,y).map(F=>o._getType(F))}finally{n.deleteLocalRef(y)}d.push(Ot(i,e,oi,v,p,x,n)),u.push(Ot(i,e,Xe,v,f,x,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let v=n.javaLangObject(),y=n.getMethodId(v,"<init>","()V");d.push(Ot(i,e,oi,y,p,[],n)),u.push(Ot(i,e,Xe,y,f,[],n))}}finally{n.deleteLocalRef(g)}if(u.length===0)throw new Error("no supported overloads");return{allocAndInit:si(d),initOnly:si(u)}}function cg(t,e,n,r,o){return e.startsWith("m")?dg(t,e,n,r,o):bg(t,e,n,r,o)}function dg(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let f=p[0]==="s"?fn:Xe,g=ptr(p.substr(1)),h,_=[],v=o.toReflectedMethod(n,g,f===fn?1:0);try{let y=!!c(o.handle,v,a.isVarArgs),S=l(o.handle,v,a.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(S))}finally{o.deleteLocalRef(S)}let x=l(o.handle,v,a.getParameterTypes);try{let F=o.getArrayLength(x);for(let B=0;B!==F;B++){let M=o.getObjectArrayElement(x,B),j;try{j=y&&B===F-1?o.getArrayTypeName(M):o.getTypeName(M)}finally{o.deleteLocalRef(M)}let w=i._getType(j);_.push(w)}}finally{o.deleteLocalRef(x)}}catch{return null}finally{o.deleteLocalRef(v)}return Ot(t,r,f,g,h,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&gg(d);let u=si(d);return function(p){return u}}function si(t){let e=ug();return Object.setPrototypeOf(e,Ya),e._o=t,e}function ug(){let t=function(){return t.invoke(this,arguments)};return t}Ya=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}ai(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return gt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return gt(this),this._o[0].implementation},set(t){gt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return gt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return gt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return gt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return gt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===Xe&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;ai(this.methodName,this.overloads,"argument types do not match any of:")}}});function Ha(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function gt(t){let e=t._o;e.length>1&&ai(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function ai(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function Ot(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,u;return n===Xe?(d=s.vaMethod(l,c,a),u=s.nonvirtualVaMethod(l,c,a)):n===fn?(d=s.staticVaMethod(l,c,a),u=d):(d=s.constructor(c,a),u=d),fg([t,e,n,r,o,i,d,u])}function fg(t){let e=pg();return Object.setPrototypeOf(e,Xa),e._p=t,e}function pg(){let t=function(){return t.invoke(this,arguments)};return t}Xa=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===oi)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,u=tl(i,s,a,c,d,t,this),p=Za(l);u._m=p,this._r=u,p.replace(u,a===Xe,d,ee,de),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return Ot(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===Xe,c=e.length,d=2+c;n.pushLocalFrame(d);let u=null;try{let p;l?p=t.$getHandle():(u=t.$borrowClassHandle(n),p=u.value);let f,g=t.$t;a===void 0?f=r[3]:(f=a._m.resolveTarget(t,l,n,de),Ka&&a._c.has(Kn())&&(g=qa));let h=[n.handle,p,f];for(let y=0;y!==c;y++)h.push(s[y].toJni(e[y],n));let _;g===Zn?_=r[6]:(_=r[7],l&&h.splice(2,0,t.$copyClassHandle(n)));let v=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(v,n,!0)}finally{u!==null&&u.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function tl(t,e,n,r,o,i,s=null){let a=new Set,l=mg([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function mg(t){return function(){return hg(arguments,t)}}function hg(t,e){let n=new b(t[0],ee),[r,o,i,s,a,l,c,d]=e,u=[],p;if(i===Xe){let h=o.$C;p=new h(t[1],Zn,n,!1)}else p=o;let f=Kn();n.pushLocalFrame(3);let g=!0;ee.link(f,n);try{d.add(f);let h;c===null||!jt.has(f)?h=l:h=c;let _=[],v=t.length-2;for(let x=0;x!==v;x++){let B=a[x].fromJni(t[2+x],n,!1);_.push(B),u.push(B)}let y=h.apply(p,_);if(!s.isCompatible(y))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let S=s.toJni(y,n);return s.type==="pointer"&&(S=n.popLocalFrame(S),g=!1,u.push(y)),S}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{ee.unlink(f),g&&n.popLocalFrame(NULL),d.delete(f),u.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function gg(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(_g([e,n]))}function _g(t){let e=vg();return Object.setPrototypeOf(e,el),e._p=t,e}function vg(){return function(){return this}}el=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function bg(t,e,n,r,o){let i=e[2]==="s"?ni:ii,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===ni?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let u,p,f=d.type;return i===ni?(u=o.getStaticField(f),p=o.setStaticField(f)):(u=o.getField(f),p=o.setField(f)),yg([i,d,s,u,p])}function yg(t){return function(e){return new nl([e].concat(t))}}function nl(t){this._p=t}Object.defineProperties(nl.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===ii){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===ii){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var qn=class t{static fromBuffer(e,n){let r=Wa(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),Eg(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=Wa(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function Wa(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function Eg(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function wg(){switch(Ce.state){case"empty":{Ce.state="pending";let t=Ce.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Ce.loaders=e.$new(),Ce.Integer=n;let r=t.loader;return r!==null&&li(t,r),Ce.state="ready",Ce}case"pending":do Thread.sleep(.05);while(Ce.state==="pending");return Ce;case"ready":return Ce}}function li(t,e){let{factories:n,loaders:r,Integer:o}=Ce,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function rl(t){let e=jt.get(t);e===void 0&&(e=0),e++,jt.set(t,e)}function ol(t){let e=jt.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?jt.delete(t):jt.set(t,e)}function Sg(t){return t.slice(t.lastIndexOf(".")+1)}function ci(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function Ng(t){let e=t.split(".");return e[e.length-1]+".java"}var xg=4,il=Process.pointerSize,fi=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=st,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=X(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new We(e);return this.vm=n,Ba(n),st._initialize(n,e),this.classFactory=new st,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{st._disposeAll(n),b.dispose(n)}),Script.nextTick(()=>{We.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return an()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ie("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(xg),a=Memory.alloc(il);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let u=0;u!==l;u++)d.push(c.add(u*il).readPointer());o.deallocate(c);try{for(let u of d){let p=i.getClassName(u);e.onMatch(p,u)}e.onComplete()}finally{d.forEach(u=>{i.deleteLocalRef(u)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Fe(n,o,a=>{let l=Mo(c=>{let d=i(s,a,c);try{let u=o.getClassName(d);e.onMatch(u,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Fe(r,i,u=>{let p=Ro(f=>(l.push(c(d,u,f)),!0));Po(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(u=>{let p=n.cast(u,a);e.onMatch(p)})}finally{l.forEach(u=>{i.deleteGlobalRef(u)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),u=l*i;for(let p=0;p<u;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let v=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(v)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return mt.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&sl(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){sl(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(f,g){return i||(i=!0,al(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[u])=>u-d).map(([d,u])=>u)[0];c.implementation=function(...d){let u=c.call(this,...d);return!i&&s==="early"&&(i=!0,al(e,u),o._performPendingVmOps()),u}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return Oo(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return Do(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return Bo(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return Uo(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function sl(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function al(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var pi=new fi;Script.bindWeak(pi,()=>{pi._dispose()});var U=pi;var cl=Memory.alloc(16),ll=new Uint32Array(ArrayBuffer.wrap(cl,16)),kg=Process.pointerSize===8?2:1,Ig=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function te(){return Ig(7,cl),ll[0]*1e9+ll[kg]}var mi=new Set;function Ft(t){return mi.has(t)?!1:(mi.add(t),!0)}function _t(t){mi.delete(t)}function Qn(t){let e=Process.getCurrentThreadId(),n=Ft(e);try{return t()}finally{n&&_t(e)}}var Cg=256,Tg=524288,dl=null;function ul({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=X();if(dl??=Ag(e),!(!dl||(t.add(ye(U.vm).offset.accessFlags).readU32()&(Cg|Tg|n))!==n))throw new Error("another framework has hooked it already")}function Ag(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}function J(){return U.vm.getEnv()}var fl=new Map;function ml(t){let e=fl.get(t);if(e===void 0){let n=J().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),fl.set(t,e)}return e}function ue(t){if(t.isNull())return"";let e=J(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function vt(t,e,n){let{handle:r}=U.use(e)[n].overload(),o=J(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function G(t,e,n){let r=U.cast(t,U.use(e));try{return n(r)}finally{r.$dispose()}}function ze(t,e){try{return e(t.$h)}finally{t.$dispose()}}function se(t,e){let n=Yn(e);return!t.isNull()&&!n.isNull()&&J().isInstanceOf(t,n)}function Yn(t){let e=pl.get(t);if(e===void 0){try{e=pn(U.use(t))}catch{e=NULL}pl.set(t,e)}return e}var pl=new Map;function hl(){U.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Xn(t){try{return U.use(t)!==null}catch{return!1}}function er(t,e,n){let r=J(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function pn(t){return ze(t.class,e=>J().newGlobalRef(e))}function tr(t){try{return X().flavor==="jvm"?Dg(t):Lg(t,ce())}catch{return"unknown"}}function Lg(t,e){if(e<26)return"unknown";let n=J();gl??=Mg(t);let r=gl(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var Pg=100,gl=null;function Mg(t){let e=J(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(Pg*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],vl);return(i,s)=>o(i,s,r)}var vl={exceptions:"propagate",scheduling:"exclusive"},Rg=805372416,Og=49,jg=1,Fg=4,Ug=8,_l=null;function Dg(t){_l??=Bg();let e=_l(t);return e&Ug?"erroneous":e&Fg?"initialized":e&jg?"verified":"loaded"}function Bg(){let t=U.vm.tryGetEnvHandle(Rg);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((Og-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],vl);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var bl=256,Jg=3670016;function wl(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=X(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=ye(U.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&bl)!==0||!c||tr(n)!=="loaded")return null;let d=Memory.dup(i,a),u=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),u.writeU32((u.readU32()&~Jg|bl)>>>0),El??=new hi,El.add(i,d),d}function Sl(t,e){return e.writeU32(t.readU32()),e}var yl=4096,zg=[{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}],$g=`
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
`,hi=class{pairs=Memory.alloc(2*yl*Process.pointerSize);count=Memory.alloc(4);module=new CModule($g,{pairs:this.pairs,count:this.count});constructor(){for(let{name:e,at:n}of zg){let r=X().find(e);r!==null&&Interceptor.attach(r,{[n]:this.module.follow_all})}}add(e,n){let r=this.count.readS32();if(r===yl)throw new Error("there are more hooks than copies can be followed");this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1)}},El=null;function bt(t,e){let n=X(),{makeMethodMangler:r}=n.flavor==="jvm"?Zo:Pt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(xl),c=xl(t.returnType),d=i?J().staticVaMethod(c,l):J().nonvirtualVaMethod(c,l),u=null,p=()=>u!==null?Sl(o.hookedMethodId,u):o.resolveTarget(null,!i,null,n),f=new NativeCallback((...h)=>{let _=h[0],v=h[1],y=h.slice(2),S={receiver:v,args:y,argumentTypes:a,returnType:t.returnType,returned:void 0},x=()=>S.returned=i?d(_,v,p(),...y):d(_,v,s,p(),...y);gi++;try{e(_,S,x)}finally{gi--}return S.returned},c,["pointer","pointer",...l]),g=null;return{method:t,mangler:o,callback:f,get copy(){return u},put(){n.flavor!=="jvm"&&ul(o),o.replace(f,!i,[],U.vm,n),n.flavor!=="jvm"&&(u=wl(o,f,s))},again(){return g=bt(t,e)},revert(){g?.revert(),o.revert(U.vm),Vg.push(f,o.replacementMethodId,u)}}}var Vg=[],gi=0,Gg=1,Nl=.005,Hg=.02;function _i(){for(let t=0;gi>0&&t<Gg;t+=Nl)Thread.sleep(Nl);Thread.sleep(Hg)}async function yt(){X().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var Wg={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function xl(t){return Wg[t]??"pointer"}var kl=256,Il=512,vi=1024;function $e(t,e,n=U.classFactory){let r=n.use(t);if(e==="$init")return Qg(t,pn(r));let o=new Map;for(;r!==null;r=r.$s)if(r.$l.has(e))for(let[s,a]of Array.from(qg(Zg(r,e))))o.has(s)||o.set(s,a);let i=Array.from(o.values()).flat();return i.length===0?null:i}function Zg(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=pn(t);return n.slice(2).split(":").map(o=>Kg(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function qg(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function bi(t){let e=pn(U.use(t)),n=J(),r=rr().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function Kg(t,e,n,r){let o=Tl(rr().method(J().handle,t,e,n==="static"?1:0));return o===null?null:Cl(o,t,e,n,r)}function Qg(t,e){let n=Tl(rr().constructors(J().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return Cl(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function Cl(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function Tl(t){if(t.isNull())return null;let e=t.readUtf8String();return rr().free(t),e}var Yg=`
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
`,nr=null;function rr(){if(nr!==null)return nr;let t=J(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(Yg,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return nr={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},nr}var Xg=/[\ud800-\udfff]/,e_=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Ut(t){return Xg.test(t)?t.replace(e_,"\uFFFD"):t}function ne(t){return JSON.stringify(Ut(t))}function Al(t){let e=[];for(let n in t)e.push(`${ne(n)}:${ne(t[n])}`);return`{${e.join(",")}}`}var t_=256,n_=100,Ll=0,Dt=[],yi=0,Ei=0,wi=[],Si=0,Pl=!1,Ml=Number.POSITIVE_INFINITY,r_=["call","stack","problem"];function me(t,e,n){let r=`{"kind":"${t}","seq":${Ll++},"ns":${e}${n}}`;return yi+Si+r.length>Ml&&r_.includes(t)?(Ei++,!1):(Dt.push(r),yi+=r.length,(Pl||Dt.length>=t_)&&Pe(),!0)}function Pe(){if(Dt.length===0)return;let t="["+Dt.join(",")+"]";Dt=[],yi=0,wi.push(t.length),Si+=t.length,send({type:"batch"},o_(t))}function Ni(t){Pl=t,Pe()}function Rl(t){for(let e of wi.splice(0,t))Si-=e}function Ol(){return wi.length}function jl(t){Ml=t}function mn(){return Ll}function Fl(){return Ei}function Se(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);me("problem",te(),`,"doing":"${t}","technique":${ne(n)},"message":${ne(r.slice(0,2e3))}`)}function o_(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(i_(e)))}var i_=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Pe,n_);setInterval(()=>{me("heartbeat",te(),`,"queued":${Dt.length},"dropped":${Ei}`),Pe()},1e3);var s_=805372416,a_=2048,l_=4096,c_=`
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
`,or=class{constructor(e){this.depth=e;let n=U.vm.tryGetEnvHandle(s_);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(a_|l_),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(c_,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return J().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function hn(t){return t instanceof NativePointer&&!t.isNull()}function he(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return hn(n)?n:null}function K(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var d_=20,Bt=400,Bl=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",Ul],["java.net.InterfaceAddress",Ul]];function Ul(t){return[t.getAddress()?.getHostAddress()?.split("%")[0]]}var Jl={classes:Bl.map(([t])=>t),read:t=>xi(K(t),u_)};function xi(t,e){if(t.isNull())return null;let n=Te(t,Bt);if(n===null)return Et;if(n.size===0)return null;let r=n.first.slice(0,d_).map(o=>ue(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:ki(n.size)}}function ki(t){return{count:String(t),...t>Bt?{unread:String(t-Bt)}:{}}}var Et={sample:"present",values:[]};function u_(t){for(let[e,n]of Bl)if(se(t,e))return G(t,e,r=>Ze(n(r)));return[ue(t)]}function Ze(t){return t.filter(e=>e!=null).map(String)}function Te(t,e){let n=J(),r=se(t,"java.util.Collection")?f_(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var Dl=null;function f_(t){Dl??=U.use("java.util.Collection").toArray.overload().handle;let e=J(),n=e.vaMethod("pointer",[])(e.handle,t,Dl);return e.throwIfExceptionPending(),n}var ir=class{constructor(e){this.depth=e}walk(){return ze(U.use("java.lang.Throwable").$new(),e=>{let n=vt(e,"java.lang.Throwable","getStackTrace"),r=Te(n,this.depth).first.map(p_);return{key:r.join(`
`),frames:()=>r}})}};function p_(t){return ue(t).replace(/^[^(]*\//,"")}var Ci=64,Ti=class{walk(){let e=U.backtrace({limit:Ci});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},sr=new Map,m_=1,et=[],Ii=null,zl="";function ar(){return Li(({key:t,frames:e})=>sr.get(t)??Ai(t,e()))??sr.get("")??Ai("",[])}function $l(t,e){let n=[t,...(e?Li(o=>o.frames()):null)??[]],r=n.join(`
`);return sr.get(r)??Ai(r,n)}function lr(){return Li(t=>t.frames()),et[0]}function Li(t){for(et.length===0&&(et=[X().flavor==="jvm"?"jvmti":"art","throwable","none"]);et[0]!=="none";)try{return Ii??=h_(et[0]),t(Ii.walk())}catch(e){zl+=`${et[0]}: ${String(e)}; `,Ii=null,et=et.slice(1),et[0]==="none"&&Se("stack",zl)}return null}function h_(t){return t==="jvmti"?new or(Ci):t==="art"?new Ti:new ir(Ci)}function Ai(t,e){let n={id:m_++};return me("stack",te(),`,"stack":${n.id},"frames":[${e.map(ne).join(",")}]`)&&sr.set(t,n),n}var Vl="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",Gl=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var g_=5,__=215,gn="privacyharness.Control";function Hl(){let t=U.use("java.lang.Object").class.getClassLoader(),e=X().flavor==="jvm"?b_(t):v_(t);return U.ClassFactory.get(e)}function v_(t){let e=U.use("java.nio.ByteBuffer").wrap(U.array("byte",Array.from(ql(Vl),r=>r<<24>>24))),{$new:n}=U.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(U.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function b_(t){let e=U.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,U.array("java.net.URL",[]),t),{handle:o}=J(),i=Zl(g_,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of Gl){let l=ql(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);J().throwIfExceptionPending(),G(d,"java.lang.Class",u=>u.getDeclaredMethods()),J().deleteLocalRef(d)}return r}function Wl(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=Zl(__,"int",["pointer","pointer","pointer","int"]);ze(t.class,a=>s(J().handle,a,r,1)),J().throwIfExceptionPending()}function Zl(t,e,n){let r=J().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function ql(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var Kl='""';function at(){return Kl}function Pi(t){Kl=ne(t)}var Ql=new Set;function Yl(t){Ql.add(t)}function Xl(t){return t.length===0||t.some(e=>Ql.has(e))}var y_=500,cr=new Map;function ec({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=cr.get(e);return n===void 0&&(n=Checksum.compute("sha256",Ut(e)),cr.size>=y_&&cr.clear(),cr.set(e,n)),n}var E_=1e9,dr=new Map;function tc(t,e){let n=dr.get(t);if(n!==void 0&&e-n.read<E_)return n.name;let r=ne(w_(t));return dr.size>1e3&&dr.clear(),dr.set(t,{name:r,read:e}),r}function w_(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var S_=400,ur=1024,N_=65536,x_=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function nc(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":I_(i);s===""||n.has(s)||(n.size<S_&&r+s.length<=N_?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var k_=500,fr=new Map;function I_(t){let e=fr.get(t);if(e===void 0){let n=C_(t);e=x_.test(n)?"":ne(n),fr.size>=k_&&fr.clear(),fr.set(t,e)}return e}function C_(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=ur)return n;let r=n.charCodeAt(ur-1);return n.slice(0,r>=55296&&r<56320?ur-1:ur)}var T_=256;function oc(t,e,n,r,{tid:o,ns:i,phase:s}){let a=R_(t)===0?null:O_(J());try{let l=a===null?"":P_(a),c=ar();n.forEach((d,u)=>{let{technique:p,makes:f}=d,{detail:g,registration:h,answer:_}=r[u];if(h===null)return;f!==null&&a===null&&hn(e.returned)&&f(e.returned);let v=_??(a===null?Ri(d,e):L_(d,a,l)),{reading:y,outcome:S}=v;(S==="obtained"||S==="subscribed")&&Yl(p.id);let{json:x,left:F}=nc(S==="obtained"?y.values:[],p.empty),B=F>0?{unread:String(F+Number(y.detail?.unread??0))}:{},M=A_(d,y);Mi({tid:o,ns:i,phase:s,technique:y.approximate===!0?d.approximate:p.id,overload:d.overload,outcome:S,stack:h.stack??c.id,sample:y.sample,values:x,digest:M,failure:l,detail:{...g,...y.detail,...B}})})}finally{a!==null&&J().throw(a)}}function Mi(t){let e=tc(t.tid,t.ns);me("call",t.ns,`,"tid":${t.tid},"thread":${e},"phase":${at()},"entered_phase":${t.phase},"technique":"${t.technique}","overload":"${t.overload}","outcome":"${t.outcome}","stack":${t.stack},"value":${ne(t.sample.slice(0,T_))},"values":${t.values},"digest":"${t.digest}","error":${ne(t.failure)},"detail":${Al(t.detail)}`)}var pr={sample:"",values:[]};function Ri({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:pr};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??pr}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return Se("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:pr}}}function A_({technique:t},e){try{return ec(e)}catch(n){return Se("digest",n,t.id),""}}function L_({technique:t},e,n){return{outcome:se(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:pr}}function P_(t){try{return ue(t)}catch{return J().getObjectClassName(t)}}var M_=228,rc=null;function R_(t){return rc??=new NativeFunction(t.readPointer().add(M_*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),rc(t)}function O_(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}var ic=`
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
`;var j_="libc",F_=[{names:["open","open64","__open_2","__open64_2"],code:"open",method:"open"},{names:["openat","openat64","__openat_2","__openat64_2"],code:"openat",method:"open"}],U_=["__errno","__errno_location"],D_=13,B_=1,J_=16,tt=[],_n=[],lt=null,z_=[],Oi=0,sc=!1,hr=null;function ji({class:t}){return t===j_}function cc(t){if(t.length===0)return{armed:0,failed:0};let e="";try{_n=t.map(r=>({id:r.id,fits:W_(r)})),$_(t.flatMap(dc)),Oi=te()}catch(r){e=String(r),_r()}let n=tt.map(({name:r})=>r);for(let r of t)me("armed",te(),`,"technique":${ne(r.id)},"overloads":${JSON.stringify(n)},"roads":${e===""?'["libc"]':"[]"},"reason":${e===""?"null":'"failed"'},"detail":${ne(e)},"state":"unknown"`);return e===""?{armed:t.length,failed:0}:{armed:0,failed:t.length}}function $_(t){let e=`${[...new Set(t)].join("\0")}\0\0`,n=Memory.alloc(e.length).writeByteArray(Array.from(e,c=>c.charCodeAt(0))),r=Memory.allocUtf8String("//privacy-harness/control"),o=Memory.alloc(16+16*Process.pointerSize),i=o.add(16);o.writeInt(Process.id),lt={inside:o.add(4),controls:o.add(8)};let s=new NativeCallback(V_,"void",["int","pointer","pointer","int64","int","pointer"]),a=new CModule(ic,{read_link:mr("readlink"),get_pid:mr("getpid"),errno_of:mr(...U_),told:s,patterns:n,control_path:r,owner:o,inside:lt.inside,controls:lt.controls,original:i});z_.push(n,r,o,s,a);let l=new NativeFunction(mr("open"),"int",["pointer","int"]);hr=()=>void l(r,0),F_.flatMap(({names:c,code:d})=>c.map(u=>({name:u,kind:d}))).forEach(({name:c,kind:d},u)=>{let p=Module.findGlobalExportByName(c);if(p===null||tt.some(g=>g.target.equals(p)))return;let f=Interceptor.replaceFast(p,a[`${d}_${u}`]);i.add(u*Process.pointerSize).writePointer(f),tt.push({name:c,target:p,bytes:""})}),Interceptor.flush(),tt=tt.map(c=>({...c,bytes:fc(c.target)}))}function mr(...t){let e=t.map(n=>Module.findGlobalExportByName(n)).find(n=>n!==null);if(e===void 0)throw new Error(`libc has no ${t.join(" or ")}`);return e}function V_(t,e,n,r,o,i){let s=Process.getCurrentThreadId();if(Ft(s))try{let a=[e.readUtf8String()??"",n.readUtf8String()??""],l=_n.filter(({fits:f})=>a.some(f));if(l.length===0)return;let c=r.compare(0)>=0,d=c?"obtained":o===D_||o===B_?"denied":"error",u=te(),p=$l(G_(i),U.vm.tryGetEnv()!==null).id;for(let{id:f}of l)Mi({tid:s,ns:u,phase:at(),technique:f,overload:"open",outcome:d,stack:p,sample:c?"present":"",values:"[]",digest:"",failure:c?"":`errno ${o}`,detail:{key:a[0],...a[1]===""||a[1]===a[0]?{}:{file:a[1]}}})}catch(a){Se("probe",a,_n[0].id)}finally{_t(s)}}function G_(t){let e=Process.findModuleByAddress(H_(t));return e===null?"[?]":`[${e.name}+${t.sub(e.base).toString()}]`}function H_(t){let e=Process.findModuleByAddress(tt[0].target),n=i=>Process.findModuleByAddress(i)?.base.equals(e?.base??NULL)??!1;if(!n(t))return t;let r=Thread.backtrace(void 0,Backtracer.FUZZY),o=r.findIndex(i=>i.equals(t));return r.slice(o+1).find(i=>!n(i))??t}function dc({when:t}){return t?.matches??[]}function W_(t){let e=dc(t).map(ac),n=(t.when?.excludes??[]).map(r=>ac(r.replace("{pid}",String(Process.id))));return r=>e.some(o=>o.test(r))&&!n.some(o=>o.test(r))}function ac(t){let e=t.split("*").map(n=>n.replace(/[.+?^${}()|[\]\\/]/g,"\\$&"));return new RegExp(`^${e.join(".*")}$`,"s")}function uc(){if(lt===null||hr===null)return"none";let t=lt.controls.readInt();return hr(),lt.controls.readInt()>t?"seen":"not-seen"}function gr(){let t=te(),e=tt.find(({target:n,bytes:r})=>fc(n)!==r);if(e===void 0){Oi=t;return}sc||(sc=!0,me("taken-back",t,`,"techniques":${JSON.stringify(_n.map(({id:n})=>n))},"overload":"${e.name}","how":"replaced","since_ns":${Oi},"held":false`))}function fc(t){return new Uint8Array(t.readByteArray(J_)).join()}var Z_=1,lc=.005;function _r(){hr=null;for(let{target:t}of tt)Interceptor.revert(t);Interceptor.flush(),tt=[];for(let t=0;(lt?.inside.readInt()??0)>0&&t<Z_;t+=lc)Thread.sleep(lc);lt=null,_n=[]}setInterval(gr,1e3);var Fi=["first","late","met","constructor","static","native","libc"];function pc({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&kl)===0?[]:["native"]]}var q_=["java.util.zip.Adler32","getValue"],vr=`${gn}$First`,K_={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},vn=new Map,zt=new Map,Ui=new Map,br=null;function mc(){try{br=Hl()}catch(e){for(let n of Fi)zt.set(n,String(e));return[]}let t=br;return[...Jt("first",()=>$e(...q_)),...Jt("constructor",()=>$e(vr,"$init",t)),...Jt("static",()=>$e(vr,"ofClass",t)),...Jt("native",()=>(Wl(t.use(vr),"ofNative",Module.getGlobalExportByName("getpid")),$e(vr,"ofNative",t))),...Jt("met",()=>Y_(t))]}function hc(){let t=br;return t===null?[]:Jt("late",()=>$e(`${gn}$Late`,"ofObject",t))}function $t(){if(vn.size===0&&zt.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;Ui.set(t,e);try{Qn(()=>{U.performNow(()=>{for(let[s,a]of vn)Q_(s,a,n)})})}finally{Ui.delete(t)}let r=uc();r==="seen"&&e.add("libc");let i=Fi.filter(s=>s==="libc"?r!=="none":vn.has(s)||zt.has(s)).map(s=>{let a=zt.get(s)??n.get(s)??"",l=a!==""?"not-tried":e.has(s)?"seen":"not-seen";return`{"road":"${s}","outcome":"${l}","reason":${ne(a)}}`});me("control",te(),`,"roads":[${i.join(",")}]`)}function gc(){vn.clear(),zt.clear()}function Q_(t,{klass:e,id:n},r){let o=J();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function Jt(t,e){let n=(r,o,i)=>{let s=Ui.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&lr(),i()};try{let r=e().map(o=>bt(o,n));return vn.set(t,X_(t)),r}catch(r){return zt.set(t,String(r)),[]}}function Y_(t){let e=J(),n=ze(t.use(gn).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",modifiers:0,argumentTypes:[],returnType:"int"},id:er(n,"met","()I"),klass:n}]}function X_(t){let[e]=$e(gn,K_[t],br);return{klass:e.klass,id:e.id}}var Ve={Flags:0,Pointer:1,Entry:2,Code:3},ev=uint64("0xffffffffffffffff"),Vt=40,bn=8,tv=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${bn}];

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
    for (i = 0; i != ${bn}; i++)
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
`;function Be(t,e,n=Ve.Pointer,r=e){return{at:t,kind:n,mask:ev,good:uint64(e.toString()),restored:uint64(r.toString())}}function bc(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:Ve.Flags,mask:uint64(e),good:r,restored:r}}var yr=class{table=Memory.alloc(Vt*64);capacity=64;common=Memory.alloc(8*bn);native=nv(this.common);count=0;allow(e){e.slice(0,bn).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*Vt+c*8).writeU64(l))}grow(){let e=Memory.alloc(Vt*this.capacity*2);Memory.copy(e,this.table,Vt*this.count),this.table=e,this.capacity*=2}};function nv(t){try{let e=new CModule(tv,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new Di(t)}}var Di=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*Vt)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*Vt),[s,a,l,,c]=_c(i);if(a===Ve.Code||this.isGood(i))continue;let d=vc(s,a).and(l.not()).or(c);a===Ve.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=_c(e),s=vc(n,r).and(o);return s.equals(i)?!0:r!==Ve.Entry?!1:Array.from({length:bn},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function _c(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function vc(t,e){return e===Ve.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var yn=256,wc=524288,Sc=1048576,rv=1073741824;function Nc(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=X();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}var yc="_ZN3art11interpreter6DoCallILb",ov="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",iv="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE";function xc(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=X();return Interceptor.flush(),[t,e,n,...sv()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:Be(o,o.readPointer(),Ve.Code)}})}function sv(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>yc+n+ov),...["0","1"].map(n=>yc+n+iv)].map(n=>X().find(n)).filter(n=>n!==null)}function kc({mangler:t,callback:e,copy:n}){let{artClassLinker:r}=X(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=ye(U.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n!==null)return[{how:"flags",word:p(o,yn|Sc|wc)},{how:"replaced",word:Be(o.add(a.jniCode),e)},{how:"entry-point",word:Be(d,l,Ve.Entry)}];let u=(s.accessFlags&yn)!==0;return[{how:"flags",word:p(o,u?yn:yn|Ec()|av())},{how:"entry-point",word:Be(d,d.readPointer(),Ve.Entry,u?l:c)},{how:"flags",word:p(i,yn|Ec())},{how:"replaced",word:Be(i.add(a.jniCode),e)},{how:"entry-point",word:Be(i.add(a.quickCode),l,Ve.Entry)}];function p(f,g){let h=f.add(a.accessFlags);return bc(h,g>>>0,h.readU32())}}function av(){let t=ce();return wc|(t>=31?Sc:0)|(t>=29&&t<=32?rv:0)}function Ec(){return X().kAccCompileDontBother}function Ic({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:Be(t,r)},{how:"replaced",word:Be(r.add(o-2*c),n)},{how:"replaced",word:Be(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:Be(a.add(l*c),r)}),d}var dv=1e3,nt=new yr,En=[],$i=[],wn=null,Tc=0,Ji=!1,Bi=null;function Ac(t,e,n){gv();let r=Mc(t,Pc(t),e,n);if(wn!==null&&t.copy===null&&($i.push(...e),wn.lost!==null||!Er(wn)))throw new Error("what the bridge had patched in libart was taken out");if(!Er(r))throw new Error("it was gone at once")}function wt(){return Bi??=uv().finally(()=>Bi=null),Bi}function Lc(){En.length=0,$i.length=0,wn=null,nt.count=0,Ji=!1}async function uv(){let t=te(),e=[];for(let n=Cc(0);n!==-1;){let r=hv(n);X().flavor==="jvm"?e.push(r):pv(r,r.parts[n-r.first].how),n=Cc(r.first+r.parts.length)}e.length>0&&await mv(e),Tc=t}function Cc(t){try{return nt.firstChanged(t)}catch{return fv(t)}}function fv(t){for(let e=t;e<nt.count;e++)try{if(nt.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function pv(t,e){let n=t.first+t.parts.length,r=!1;try{nt.putBack(t.first,n),r=Er(t)}catch{e="unreadable"}zi(t,e,r)}async function mv(t){let e=[];U.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){Se("look",r,n.techniques[0]),zi(n,"replaced",!1)}}),await yt();for(let n of e)nt.replace(n.first,Pc(n.hook).map(({word:r})=>r)),zi(n,"replaced",Er(n))}function zi(t,e,n){let r=te(),o=t.lost??Math.max(t.good,Tc),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&me("taken-back",r,`,"techniques":[${t.techniques.map(ne).join(",")}],"overload":${ne(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function Pc(t){return X().flavor==="jvm"?Ic(t):kc(t)}function Mc(t,e,n,r){let o=nt.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:te(),lost:null};return En.push(i),i}function Er({first:t,parts:e}){return nt.firstChanged(t,t+e.length)===-1}function hv(t){let e=0,n=En.length-1;for(;e<n;){let r=e+n+1>>1;En[r].first<=t?e=r:n=r-1}return En[e]}function gv(){Ji||(Ji=!0,X().flavor!=="jvm"&&(nt.allow(Nc()),wn=Mc(null,xc(),$i,"")))}setInterval(()=>void wt().catch(t=>Se("look",t)),dv);var _v=2,Rc=.002,vv="com.android.internal.os.RuntimeInit$KillApplicationHandler",bv=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:vv,method:"uncaughtException",ofProcess:!1}],Vi=!1;function Oc(){return bv.filter(t=>Xn(t.class)).flatMap(t=>($e(t.class,t.method)??[]).map(e=>bt(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&yv(t.how),o()})))}function jc(){return Vi}function yv(t){if(!Vi){Vi=!0,wt(),me("leaving",te(),`,"how":"${t}"`),Pe();for(let e=0;e<_v&&Ol()>0;e+=Rc)Thread.sleep(Rc)}}var Fc="";function St(){return Fc}function Uc(t){Fc=t}function Dc(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function wr(){return X().flavor==="jvm"?"jvm":"art"}function Sr(){try{return U.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Gt=class extends Error{constructor(n){super(n);this.reason=n}};function Jc(t,e){let n=Nr(t,e).filter(({modifiers:o})=>(o&vi)===0),r=Ev(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new Gt("abstract");return r}function Ev(t){return wr()==="art"&&(bi(t)&Il)!==0}function Nr(t,e){let n=$e(t,e);if(n===null||n.length===0)throw new Gt("absent-method");return n}function zc(t){return(bi(t)&vi)!==0}function Gi({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function $c({argumentTypes:t,returnType:e}){return`(${t.map(Bc).join("")})${Bc(e)}`}var wv={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function Bc(t){return t.startsWith("[")?t.replaceAll(".","/"):wv[t]??`L${t.replaceAll(".","/")};`}var Sv=1e3,Ht=new Map;function Gc(t,e){for(let n of[t.receiver,...t.args])hn(n)&&(Ht.delete(Vc(n)),Ht.set(Vc(n),e));for(let n of Ht.keys()){if(Ht.size<=Sv)break;Ht.delete(n)}}function Hc(t,e,n){return G(t.receiver,e,r=>{let o=Nv(r[n].value);return o===null?null:{stack:Ht.get(Wc(o))??null}})}function Nv(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:U.cast(t,U.use("java.lang.ref.WeakReference")).get()}function Vc(t){return G(t,"java.lang.Object",Wc)}function Wc(t){return U.use("java.lang.System").identityHashCode(t)}function xr(t,e){let n=he(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?J().stringFromJni(n):r==="[Ljava.lang.String;"?Sn(n).join(" "):se(n,"java.lang.ProcessBuilder")?xv(n):ue(n)}function Sn(t){let e=J();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function xv(t){return G(t,"java.lang.ProcessBuilder",e=>{let n=U.cast(e.command(),U.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var kr=null;function Zc(){if(kr===null){kr="";try{let t=U.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(kr=t.packageName.value)}catch{}}return kr}function Kc(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(a=>qc(a,e)),r=(t.excludes??[]).map(a=>qc(a,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(a,l)=>{if(s!==0&&(Number(a.args[i])&s)===0)return!1;if(o.length>0){let c=he(a,i);if(c===null||!o.some(d=>se(c,d)))return!1}return n.length>0&&!n.some(c=>c(l(i)))?!1:!r.some(c=>c(l(i)))}}function Qc(t){let e,n="";return r=>(r!==e&&(n=xr(t,r),e=r),n)}function qc(t,e){if(t==="{webview}")return i=>i===Zc();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function Yc(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!Ft(s)){i();return}let a=!1;try{let l=n?t:kv(t,o);if(l.length===0){_t(s),a=!0,i();return}let c=te(),d=at(),u=l.map(p=>Iv(p,o));a=!0,e&&_t(s),i(),e&&Ft(s),oc(r,o,l,u,{tid:s,ns:c,phase:d})}catch(l){Se("probe",l,t[0].technique.id),a||i()}finally{_t(s)}}}function kv(t,e){let n=Qc(e);return t.filter(({applies:r,technique:o})=>Xl(o.after)&&r(e,n))}var Hi={detail:{},registration:{stack:null},answer:null};function Iv(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&Gc(e,ar().id),n.describe===void 0&&i===""?Hi:{detail:n.describe?.(e,r)??{},registration:i===""?Hi.registration:Hc(e,o,i),answer:i===""?null:Ri(t,e)}}catch(s){return Se("detail",s,r.id),Hi}}var Cv="android",Zi="android.content.Intent",Xc="android.app.usage.UsageEvents",Tv="android.intent.category.HOME",Av=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],qi=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",sd],["android.content.pm.LauncherActivityInfo",t=>[Nt(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",Uv],["android.app.ActivityManager$RunningServiceInfo",t=>[Nt(t.service.value)]],["android.app.TaskInfo",Wi],["android.app.ActivityManager$RunningTaskInfo",Wi],["android.app.ActivityManager$RecentTaskInfo",Wi],["android.app.usage.UsageStats",t=>[t.getPackageName()]],["android.appwidget.AppWidgetProviderInfo",t=>[Nt(t.provider.value)]],["android.view.inputmethod.InputMethodInfo",t=>[t.getPackageName()]],["android.accessibilityservice.AccessibilityServiceInfo",Fv]],Lv=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],Ki=[...qi.map(([t])=>t),...Lv.map(t=>`android.${t}`)],Qi={classes:Ki,read(t){return Ov(he(t,0))?{sample:"",values:[],impersonal:!0}:rd(K(t),od)}},Pv=["","http","https","content","file","mailto","tel","sms","smsto","mms","mmsto","geo","package","market","data"],ed={classes:Ki,read(t,e){let n=Qi.read(t,e);return n===null||Mv(he(t,0))?n:{...n,values:[],impersonal:!0}}};function Mv(t){return t===null?!1:G(t,Zi,e=>{let n=e.getSelector(),r=[e,...n===null?[]:[n]].flatMap(o=>[o.getPackage(),Nt(o.getComponent())]);return Ze(r).some(o=>o!==St())||!Pv.includes(String(e.getScheme()??"").toLowerCase())})}var td={classes:Ki,read(t){return rd(K(t),n=>jv(n)?[St()]:od(n))??{sample:"",values:[],impersonal:!0}}},nd={classes:[Xc],read(t){let e=K(t);return e.isNull()?null:G(e,Xc,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function rd(t,e){if(t.isNull())return null;let n=Rv(t)?{size:1,first:[t]}:Te(t,Bt);if(n===null)return Et;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==St()&&a!==Cv),s=n.size>Bt||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:ki(n.size)}}function Rv(t){return se(t,"java.lang.String")||qi.some(([e])=>se(t,e))}function Ov(t){return t===null||!se(t,Zi)?!1:G(t,Zi,e=>{if(e.getSelector()!==null)return!1;let n=Ze([e.getPackage(),Nt(e.getComponent())]);return n.length>0&&n.every(r=>r===St())})}function jv(t){let e=Av.find(n=>se(t,n));return e===void 0?!1:G(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(Tv):!1})}function od(t){if(se(t,"java.lang.String"))return[id(J().stringFromJni(t))];for(let[e,n]of qi)if(se(t,e))return G(t,e,r=>Ze(n(r)));return[ue(t)]}function id(t){return t.split(":")[0]}function sd(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function Fv(t){let e=t.getResolveInfo();return e===null?[]:sd(e)}function Uv(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):Ze([t.processName.value]).map(id)}function Wi(t){let e=["topActivity","baseActivity","origActivity"].map(r=>Nt(t[r]?.value)),n=t.baseIntent?.value;return[...e,Nt(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function Nt(t){return t?String(t.getPackageName()):null}var Yi="android.os.Bundle",Dv=["cid","lac","baseStationId","networkId","systemId"],Bv=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],Jv=["2147483647","9223372036854775807","268435455","65535"],Wt="android.telephony",zv=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],$v=[...zv.flatMap(t=>[`${Wt}.CellInfo${t}`,`${Wt}.CellIdentity${t}`]),`${Wt}.CellIdentity`,`${Wt}.gsm.GsmCellLocation`,`${Wt}.cdma.CdmaCellLocation`,`${Wt}.NeighboringCellInfo`],ad={classes:[Yi,...$v],read(t){let e=K(t);return e.isNull()?null:Te(e,0)!==null?xi(e,Xi):{sample:ue(e),values:Xi(e)}}};function Xi(t){return(se(t,Yi)?G(t,Yi,n=>Dv.map(r=>String(n.getInt(r,-1)))):G(t,J().getObjectClassName(t),Vv)).filter(n=>!Jv.includes(n))}function Vv(t){return"getCellIdentity"in t?ze(t.getCellIdentity(),Xi):Bv.filter(e=>e in t).map(e=>String(t[e]()))}var Nn="android.content.ClipData",ld={classes:[Nn,`${Nn}$Item`],read(t,e){let{sample:n}=es.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},es={classes:[Nn,`${Nn}$Item`],read(t){let e=K(t);return e.isNull()?null:G(e,Nn,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var ts="java.lang.ProcessBuilder",dd="java.util.List",ns="java.util.Map",Gv=65536,Hv=/\$\{?([A-Za-z_]\w*)/g,Wv=/(?:^|[\s=:])~/,ud={classes:[ts,dd,ns],read:t=>K(t).isNull()?null:{sample:Zv(cd(t).words),values:[]},describe(t){let{words:e,folder:n,variable:r}=cd(t);if(e.reduce((a,l)=>a+l.length,0)>Gv)return{};let o=e.join(`
`),i=new Set(Array.from(o.matchAll(Hv),([,a])=>a));Wv.test(o)&&i.add("HOME");let s={};for(let a of i){let l=r(a);l!==null&&(s[a]=Ut(l))}return{argv:JSON.stringify(e.map(Ut)),folder:n,variables:JSON.stringify(s)}}};function Zv(t){return t.map(e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`).join(" ")}function cd(t){return se(t.receiver,ts)?qv(t.receiver):Kv(t)}function qv(t){return G(t,ts,e=>{let n=U.cast(e.command(),U.use(dd)),r=e.directory(),o=e._environment.value;return{words:Array.from({length:n.size()},(i,s)=>String(n.get(s))),folder:r===null?"":String(r),variable:o===null?pd:i=>fd(o,i)}})}function Kv(t){let[e,n,r]=[0,1,2].map(o=>he(t,o));return{words:e==null?[]:Sn(e),folder:r==null?"":ue(r),variable:n?o=>G(n,ns,i=>fd(i,o)):pd}}function fd(t,e){let n=U.cast(t,U.use(ns)).get(e);return n===null?null:String(n)}var Qv=new NativeFunction(Module.getGlobalExportByName("getenv"),"pointer",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});function pd(t){let e=Qv(Memory.allocUtf8String(t));return e.isNull()?null:e.readUtf8String()}var md="android.database.Cursor",rs=200,Yv=3,Xv=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|phonetic_name)$/i,hd={classes:[md],read(t){let e=K(t);return e.isNull()?null:G(e,md,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>rs?{unread:String(r-rs)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:eb(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:ue(he(t,0)??NULL)})};function eb(t,e,n){let r=n.flatMap((s,a)=>Xv.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,rs)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===Yv&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var _d={read:t=>{let{host:e,port:n}=gd(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:gd};function gd(t){let e=he(t,0);return e===null?{host:"",port:""}:se(e,"java.net.InetSocketAddress")?G(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:ue(e),port:""}}var os="android.location.Location",tb=2e3,vd={classes:[os],read(t){let e=K(t);if(e.isNull())return null;let n=Te(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...nb(r),values:n.reverse().map(bd)}}};function bd(t){return G(t,os,e=>`${e.getLatitude()},${e.getLongitude()}`)}function nb(t){return G(t,os,e=>{let n=e.getAccuracy();return{sample:bd(t),approximate:n>=tb,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var rb=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,ob=7,Ed={read(t){let e=ib(t);if(e===null)return null;let n=rb.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=yd(r,o,i==="S"),d=yd(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function ib(t){let e=he(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:J().stringFromJni(e)}function yd(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(ob)}var wd="android.telephony.SubscriptionInfo",sb=8,Sd="android.os.Bundle",is=t=>({classes:[wd],read(e){let n=K(e);if(n.isNull())return null;let r=Te(n,sb);if(r===null)return Et;let o=r.first.map(i=>G(i,wd,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),ss=t=>({classes:[Sd],read(e){let n=K(e);if(n.isNull())return null;let r=G(n,Sd,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),Nd={read(t){let e=K(t);if(e.isNull())return null;let n=U.cast(e,U.use("java.lang.Object")).$className,r=G(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var xd="java.nio.ByteBuffer",kd={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function xt(t,e,n,r="[B"){let{slot:o,size:i}=kd[r],s=Memory.alloc(Math.max(n*i,1));return ml(o)(J().handle,t,e,n,s),J().throwIfExceptionPending(),s.readByteArray(n*i)}function Id(t){return t in kd}function Cd(t,e){let n=J().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function Td(t,e){let[n,r]=G(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=J(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=vt(t,xd,"duplicate"),{handle:l}=U.use(xd).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),xt(s,0,r)}var as="android.media.Image",Pd="android.media.Image$Plane",Ad="android.os.Message",Ld=256,Md=64<<20,Rd={classes:[as,Pd],read(t){let e=K(t);return e.isNull()?null:G(e,as,n=>{let r=n.getFormat(),o=r===Ld?"JPEG":`format ${r}`,i=r===Ld?ab(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function ab(t){let e=Te(vt(t,as,"getPlanes"),1).first;return Td(vt(e[0],Pd,"getBuffer"),Md)}var Od={classes:[Ad],read(t){return G(K(t),Ad,e=>{let n=e.obj.value;return n===null?null:ze(n,lb)})}};function lb(t){if(J().getObjectClassName(t)!=="[B")return null;let e=J().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>Md?{sample:n,values:[]}:{sample:n,values:[],whole:xt(t,0,e)}}var jd={read:()=>({sample:"",values:[]})},ls={read(t){let e=K(t);if(e.isNull())return null;let n=J().stringFromJni(e);return{sample:n,values:[n]}},describe:xn},Fd={read(t,e){let n=ls.read(t,e),r=t.args.length>1?he(t,1):null;return n!==null&&r!==null&&J().stringFromJni(r)===n.sample?null:n},describe:xn},Ud={read(t){let e=ue(K(t));return e===""?null:{sample:e,values:[e]}}},Dd={read:t=>K(t).isNull()?null:{sample:"present",values:[]},describe:xn},Bd={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:xn},Jd={read:t=>({sample:cb(t),values:[],impersonal:!0})};function cb({returned:t,returnType:e}){return t instanceof NativePointer?ue(t):e==="boolean"?String(t===1):""}var zd={read(t){let e=K(t);return e.isNull()?null:{sample:J().getObjectClassName(e),values:[],impersonal:!0}}},$d={read(t){let e=Gd(K(t));if(e===null)return null;let n=Hd(e,"");return{sample:n,values:[n,ub(e)],whole:e}},describe:xn},Vd={read(t){let e=Gd(K(t));if(e===null)return null;let n=Hd(e,":");return{sample:n,values:[n]}}};function Gd(t){if(t.isNull())return null;let e=J().getArrayLength(t);return e===0?null:xt(t,0,e)}function Hd(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var db="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function ub(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>db[parseInt(n.padEnd(6,"0"),2)]).join("")}function xn(t,{when:e}){return e===null?{}:{key:xr(t,e.argument)}}var Wd={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=Id(n)?xt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?Cd(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var Zd="android.database.Cursor",cs="android.net.Uri",ds="android_id",fb="java.lang.String",pb=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,qd={classes:[Zd,cs],read(t){if(mb(t))return{sample:"",values:[],impersonal:!0};let e=K(t);return e.isNull()?null:G(e,Zd,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(l=>n.getColumnIndex(l)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let a=gb(n,r,o);return a<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:_b(n,a,i),detail:{rows:String(r)}}})},describe:t=>({uri:ue(he(t,0)??NULL)})};function mb(t){let e=hb(he(t,0));if(e!==null)return e!==ds;if(t.argumentTypes[2]!==fb)return!1;let n=he(t,2),r=n===null?null:pb.exec(J().stringFromJni(n));if(r===null)return!1;let o=he(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:Sn(o);return i.length===1&&i[0]!==ds}function hb(t){return t===null||!se(t,cs)?null:G(t,cs,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function gb(t,e,n){return Kd(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===ds)return r;return-1})}function _b(t,e,n){return Kd(t,()=>t.moveToPosition(e)?Ze([t.getString(n)]):[])}function Kd(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var Qd="android.net.wifi.WifiInfo",Yd="android.net.wifi.ScanResult",us=t=>({classes:[Qd],read(e){let n=K(e);if(n.isNull())return null;let r=G(n,Qd,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),vb=20,bb=30,Xd={classes:[Yd],read(t){let e=K(t);if(e.isNull())return null;let n=Te(e,bb);if(n===null)return Et;if(n.size===0)return null;let r=n.first.map(i=>G(i,Yd,s=>Ze([s.SSID.value,s.BSSID.value]))),o=r.slice(0,vb).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var fs={none:jd,string:ls,property:Fd,text:Ud,presence:Dd,flag:Bd,recording:Wd,bytes:$d,address:Vd,"nothing-personal":Jd,made:zd,list:Jl,packages:Qi,"own-apps":td,resolved:ed,"usage-events":nd,location:vd,nmea:Ed,cells:ad,clip:es,command:ud,"own-clip":ld,cursor:hd,"settings-rows":qd,"wifi-ssid":us("getSSID"),"wifi-bssid":us("getBSSID"),"scan-results":Xd,"subscription-iccid":is("getIccId"),"subscription-number":is("getNumber"),"settings-bundle":ss("value"),"id-bundle":ss("id"),"advertising-id":Nd,image:Rd,"picture-message":Od,endpoint:_d};var _s=[],ms=new Map,Cr=new Map,hs=new Map,eu=new Set,Tr=[];async function vs(t,e,n="first"){for(let c of t){c.instead_of!==""&&Cr.set(c.instead_of,c.id);for(let d of c.made_by)eu.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=nu(r).flatMap(c=>yb(c,e,o)),s=iu(o,n);await yt();for(let c of s)ou(c);for(let{row:c,otherwise:d,said:u}of i)lu(c,Tr.includes(c)?Ib(c):d,u);let a=r.filter(c=>rt(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function tu(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Xn),r=t.filter(({class:o})=>n.includes(o));return vs(r,e,"late")}function bs(){Lc();for(let t of _s.splice(0))t.revert();Tr.length=0}function nu(t){let e=new Map;for(let n of t)e.set(Ir(n),[...e.get(Ir(n))??[],n]);return Array.from(e.values())}function Ir({class:t,method:e}){return`${t}.${e}`}function yb(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>ps(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=zc(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)Sb(c);a.length>0&&Nr(i,s),Tr.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of Jc(i,s))n.push(...ru(l,c));return[...o,...r.map(c=>ps(c,"absent-overload"))]}catch(a){let[l,c]=Eb(a);return[...o,...r.map(d=>ps(d,l,c))]}}function ps(t,e,n=""){return{row:t,otherwise:e,said:n}}function Eb(t){if(t instanceof Gt)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function ru(t,e){let n=Gi(e),r=t.filter(a=>su(a,n));if(r.length===0)return[];let o=e.id.toString(),i=Ir(r[0]),s=ms.get(o)??i;ms.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:bt(e,Yc(r.map(a=>wb(a,n)))),overload:n,rows:r}]}catch(a){for(let l of r)rt(l).trouble=`${n}: ${String(a)}`;return[]}}function ys(t){for(let e of t)e.put(),_s.push(e)}function ou({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,Cr.get(o)]).filter(o=>o!==void 0);for(let o of n)rt(o).ofClass=tr(t.method.klass);try{Ac(t,r,e)}catch(o){for(let i of n)rt(i).overloads.delete(e),rt(i).unseen=`${e}: ${String(o)}`}}function iu(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),_s.push(n);for(let i of o){let{overloads:s,roads:a}=rt(i);s.add(r);for(let l of pc(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)rt(s).trouble=`${r}: ${String(i)}`;return!1}})}function wb(t,e){let n=fs[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:Cr.get(t.id)??t.id,applies:Kc(t.when,St()),makes:eu.has(t.id)?r=>Nb(t.id,r):null}}function Sb({class:t,value:e,when:n,made_by:r}){for(let o of[...fs[e]?.classes??[],...n?.instance_of??[]])Yn(o);r.length>0&&Yn(t)}function su({overloads:t},e){return t==="all"||t.includes(e)}function Nb(t,e){let n=Tr.filter(({made_by:r,class:o})=>r.includes(t)&&se(e,o));for(let r of nu(n)){let o=[];try{o=kb(r,e)}catch(i){for(let s of r)rt(s).trouble=String(i)}o!==null&&(gs=Promise.all([gs,xb(r,o)]).catch(i=>Se("look",i)))}}var gs=Promise.resolve();async function au(){await gs}async function xb(t,e){await yt();for(let n of e)ou(n);for(let n of t)lu(n,"absent-overload")}function kb(t,e){let{class:n,method:r}=t[0],o=Ir(t[0]),i=J(),s=i.getObjectClass(e),a=[],l=!1;try{for(let c of Nr(n,r)){let d=er(s,c.name,$c(c));ms.get(d.toString())!==o&&(t.some(u=>su(u,Gi(c)))&&(l=!0),a.push(...iu(ru(t,{...c,id:d,klass:i.newGlobalRef(s)}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function Ib({made_by:t}){return t.some(n=>(hs.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function rt({id:t}){let e=hs.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,trouble:"",unseen:"",ofClass:"unknown"},hs.set(t,e)),e}function lu(t,e,n=""){let{overloads:r,roads:o,trouble:i,unseen:s,ofClass:a}=rt(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,u=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${ne(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,Cr.get(t.id)])p!==void 0&&me("armed",te(),`,"technique":${ne(p)},${u}`)}var Cb="1";rpc.exports={async arm(t){Uc(t.package??t.process.split(":")[0]),Pi(t.phase),t.room!==void 0&&jl(t.room);let{armed:e,failed:n,absent:r}=await Ar(()=>(hl(),ys([...Oc(),...mc()]),vs(t.techniques.filter(s=>!ji(s)),Sr()))),o=cc(t.techniques.filter(ji));$t(),me("ready",te(),`,"armed":${e+o.armed},"failed":${n+o.failed},"walker":"${lr()}"`),Pe();let i;return U.perform(()=>i=Tb(r)),await i,{armed:e+o.armed,failed:n+o.failed}},async phase(t){gr(),await wt(),Ni(!1),Pi(t);let e={seq:mn(),ns:te()};return me("phase",e.ns,`,"phase":${at()}`),$t(),Pe(),e},async flush(){return await au(),gr(),await wt(),$t(),Pe(),{seq:mn(),ns:te(),dropped:Fl()}},async hurry(){return await wt(),$t(),Ni(!0),{seq:mn(),ns:te()}},async stop(){return gc(),_r(),Ar(bs),await yt(),_i(),Pe(),{seq:mn()}},dispose(){jc()||(_r(),Ar(bs),_i(),Pe())}};async function Tb(t){try{let{armed:e}=await Qn(()=>(ys(hc()),tu(t,Sr())));me("rearmed",te(),`,"armed":${e}`),$t()}catch(e){Se("rearm",e)}Pe()}function Ar(t){let e;if(U.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function Ab(){me("hello",te(),`,"pid":${Process.id},"process":${ne(Dc())},"runtime":"${wr()}","api_level":${Ar(Sr)},"agent":"${Cb}","wall_ms":${Date.now()}`),Pe()}function cu(){recv("ack",({batches:t})=>{Rl(t),cu()})}cu();try{Ab()}catch(t){Se("hello",t)}
