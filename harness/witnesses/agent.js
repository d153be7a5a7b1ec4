📦
311634 /src/index.js
✄
var yu=Object.defineProperty;var Ss=(t,e)=>{for(var n in e)yu(t,n,{get:e[n],enumerable:!0})};var We=[],Fe=[],Pr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Pr.length;t<e;++t)We[t]=Pr[t],Fe[Pr.charCodeAt(t)]=t;Fe[45]=62;Fe[95]=63;function Eu(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function wu(t,e,n){return(e+n)*3/4-n}function Ns(t){let e=Eu(t),n=e[0],r=e[1],o=new Uint8Array(wu(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=Fe[t.charCodeAt(a)]<<18|Fe[t.charCodeAt(a+1)]<<12|Fe[t.charCodeAt(a+2)]<<6|Fe[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=Fe[t.charCodeAt(a)]<<2|Fe[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=Fe[t.charCodeAt(a)]<<10|Fe[t.charCodeAt(a+1)]<<4|Fe[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function Su(t){return We[t>>18&63]+We[t>>12&63]+We[t>>6&63]+We[t&63]}function Nu(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(Su(i))}return r.join("")}function Mr(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(Nu(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(We[i>>2]+We[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(We[i>>10]+We[i>>4&63]+We[i<<2&63]+"=")}return r.join("")}function Kt(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,u=n?o-1:0,p=n?-1:1,f=t[e+u];for(u+=p,i=f&(1<<-d)-1,f>>=-d,d+=a;d>0;)i=i*256+t[e+u],u+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+u],u+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(f?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(f?-1:1)*s*Math.pow(2,i-r)}function Rr(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,u=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,f=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+u>=1?e+=p/l:e+=p*Math.pow(2,1-u),e*l>=2&&(s++,l/=2),s+u>=d?(a=0,s=d):s+u>=1?(a=(e*l-1)*Math.pow(2,o),s=s+u):(a=e*Math.pow(2,u-1)*Math.pow(2,o),s=0));o>=8;)t[n+f]=a&255,f+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+f]=s&255,f+=g,s/=256,c-=8;t[n+f-g]|=h*128}var Iu={INSPECT_MAX_BYTES:50},Or=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function Ke(t){if(t>Or)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return Dr(t)}return Cs(t,e,n)}m.poolSize=8192;function Cs(t,e,n){if(typeof t=="string")return Au(t,e);if(ArrayBuffer.isView(t))return Tu(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return Fr(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=Lu(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return Cs(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function As(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function Cu(t,e,n){return As(t),t<=0?Ke(t):e!==void 0?typeof n=="string"?Ke(t).fill(e,n):Ke(t).fill(e):Ke(t)}m.alloc=function(t,e,n){return Cu(t,e,n)};function Dr(t){return As(t),Ke(t<0?0:Br(t)|0)}m.allocUnsafe=function(t){return Dr(t)};m.allocUnsafeSlow=function(t){return Dr(t)};function Au(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=Ts(t,e)|0,r=Ke(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function jr(t){let e=t.length<0?0:Br(t.length)|0,n=Ke(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function Tu(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return Fr(e.buffer,e.byteOffset,e.byteLength)}return jr(t)}function Fr(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function Lu(t){if(m.isBuffer(t)){let e=Br(t.length)|0,n=Ke(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?Ke(0):jr(t);if(t.type==="Buffer"&&Array.isArray(t.data))return jr(t.data)}function Br(t){if(t>=Or)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+Or.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function Ts(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Ur(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return Ds(t).length;default:if(o)return r?-1:Ur(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=Ts;function Pu(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return zu(this,e,n);case"utf8":case"utf-8":return Ps(this,e,n);case"ascii":return Bu(this,e,n);case"latin1":case"binary":return Ju(this,e,n);case"base64":return Uu(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return $u(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function ft(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)ft(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)ft(this,n,n+3),ft(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)ft(this,n,n+7),ft(this,n+1,n+6),ft(this,n+2,n+5),ft(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?Ps(this,0,e):Pu.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=Iu.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let u=0;u<l;++u)if(c[u]!==d[u]){s=c[u],a=d[u];break}return s<a?-1:a<s?1:0};function Ls(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:xs(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):xs(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function xs(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,u){return i===1?d[u]:d.readUInt16BE(u*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let u=0;u<a;u++)if(l(t,c+u)!==l(e,u)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return Ls(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return Ls(this,e,n,r,!1)};function Mu(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function Ru(t,e,n,r){return In(Ur(e,t.length-n),t,n,r)}function Ou(t,e,n,r){return In(Wu(e),t,n,r)}function ju(t,e,n,r){return In(Ds(e),t,n,r)}function Fu(t,e,n,r){return In(Zu(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return Mu(this,e,n,r);case"utf8":case"utf-8":return Ru(this,e,n,r);case"ascii":case"latin1":case"binary":return Ou(this,e,n,r);case"base64":return ju(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Fu(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function Uu(t,e,n){return e===0&&n===t.length?Mr(t):Mr(t.slice(e,n))}function Ps(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,u;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(u=(i&31)<<6|l&63,u>127&&(s=u));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(u=(i&15)<<12|(l&63)<<6|c&63,u>2047&&(u<55296||u>57343)&&(s=u));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(u=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,u>65535&&u<1114112&&(s=u))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return Du(r)}var ks=4096;function Du(t){let e=t.length;if(e<=ks)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=ks));return n}function Bu(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function Ju(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function zu(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=qu[t[i]];return o}function $u(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function we(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||we(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||we(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||we(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||we(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,At(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Qt(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,At(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Qt(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||we(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||we(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||we(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||we(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||we(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,At(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Qt(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,At(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Qt(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||we(e,4,this.length),Kt(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||we(e,4,this.length),Kt(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||we(e,8,this.length),Kt(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||we(e,8,this.length),Kt(this,e,!1,52,8)};function Te(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Te(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Te(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function Ms(t,e,n,r,o){Us(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function Rs(t,e,n,r,o){Us(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return Ms(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return Rs(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Te(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Te(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return Ms(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return Rs(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function Os(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function js(t,e,n,r,o){return e=+e,n=n>>>0,o||Os(t,e,n,4,34028234663852886e22,-34028234663852886e22),Rr(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return js(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return js(this,e,n,!1,r)};function Fs(t,e,n,r,o){return e=+e,n=n>>>0,o||Os(t,e,n,8,17976931348623157e292,-17976931348623157e292),Rr(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return Fs(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return Fs(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var Ct={};function Jr(t,e,n){Ct[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}Jr("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);Jr("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);Jr("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=Is(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=Is(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function Is(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function Vu(t,e,n){At(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&Qt(e,t.length-(n+1))}function Us(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new Ct.ERR_OUT_OF_RANGE("value",a,t)}Vu(r,o,i)}function At(t,e){if(typeof t!="number")throw new Ct.ERR_INVALID_ARG_TYPE(e,"number",t)}function Qt(t,e,n){throw Math.floor(t)!==t?(At(t,n),new Ct.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new Ct.ERR_BUFFER_OUT_OF_BOUNDS:new Ct.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var Gu=/[^+/0-9A-Za-z-_]/g;function Hu(t){if(t=t.split("=")[0],t=t.trim().replace(Gu,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function Ur(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function Wu(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function Zu(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function Ds(t){return Ns(Hu(t))}function In(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var qu=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var Mt={};Ss(Mt,{ArtMethod:()=>Un,ArtStackVisitor:()=>Eo,DVM_JNI_ENV_OFFSET_SELF:()=>aa,HandleVector:()=>on,VariableSizedHandleScope:()=>sn,backtrace:()=>jo,deoptimizeBootImage:()=>Jo,deoptimizeEverything:()=>Bo,deoptimizeMethod:()=>Do,ensureClassInitialized:()=>bp,getAndroidApiLevel:()=>ce,getAndroidVersion:()=>an,getApi:()=>Y,getArtApexVersion:()=>Ao,getArtClassSpec:()=>Lo,getArtFieldSpec:()=>Vn,getArtMethodSpec:()=>ye,getArtThreadFromEnv:()=>Gn,getArtThreadSpec:()=>Pt,makeArtClassLoaderVisitor:()=>Oo,makeArtClassVisitor:()=>Ro,makeMethodMangler:()=>fm,makeObjectVisitorPredicate:()=>$o,revertGlobalPatches:()=>Fo,translateMethod:()=>pm,withAllArtThreadsSuspended:()=>Mo,withRunnableArtThread:()=>Ue});var{pageSize:zr,pointerSize:Ku}=Process,$r=class{constructor(e){this.sliceSize=e,this.slicesPerPage=zr/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<zr){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),u=o||c.and(a).isNull();if(d&&u)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(zr,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=Bs(o.sub(e)),a=Bs(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function Bs(t){let e=Ku===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function Vr(t){return new $r(t)}function Ce(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var Cn={v1_0:805371904,v1_2:805372416},An={canTagObjects:1},{pointerSize:Qu}=Process,Yu={exceptions:"propagate"};function Qe(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}Qe.prototype.deallocate=Yt(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});Qe.prototype.getLoadedClasses=Yt(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ce("EnvJvmti::getLoadedClasses",r)});Qe.prototype.iterateOverInstancesOfClass=Yt(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ce("EnvJvmti::iterateOverInstancesOfClass",i)});Qe.prototype.getObjectsWithTags=Yt(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ce("EnvJvmti::getObjectsWithTags",s)});Qe.prototype.addCapabilities=Yt(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function Yt(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*Qu).readPointer(),e,n,Yu));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function Ye(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function Ie(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function b(t,e){this.handle=t,this.vm=e}var Tn=Process.pointerSize,st=2,Xu=28,ef=34,tf=37,nf=40,rf=43,of=46,sf=49,af=52,lf=55,cf=58,df=61,uf=64,ff=67,pf=70,mf=73,hf=76,gf=79,_f=82,vf=85,bf=88,yf=91,Ef=114,wf=117,Sf=120,Nf=123,xf=126,kf=129,If=132,Cf=135,Af=138,Tf=141,Lf=95,Pf=96,Mf=97,Rf=98,Of=99,jf=100,Ff=101,Uf=102,Df=103,Bf=104,Jf=105,zf=106,$f=107,Vf=108,Gf=109,Hf=110,Wf=111,Zf=112,qf=145,Kf=146,Qf=147,Yf=148,Xf=149,e0=150,t0=151,n0=152,r0=153,o0=154,i0=155,s0=156,a0=157,l0=158,c0=159,d0=160,u0=161,f0=162,p0={pointer:ef,uint8:tf,int8:nf,uint16:rf,int16:of,int32:sf,int64:af,float:lf,double:cf,void:df},m0={pointer:uf,uint8:ff,int8:pf,uint16:mf,int16:hf,int32:gf,int64:_f,float:vf,double:bf,void:yf},h0={pointer:Ef,uint8:wf,int8:Sf,uint16:Nf,int16:xf,int32:kf,int64:If,float:Cf,double:Af,void:Tf},g0={pointer:Lf,uint8:Pf,int8:Mf,uint16:Rf,int16:Of,int32:jf,int64:Ff,float:Uf,double:Df},_0={pointer:Bf,uint8:Jf,int8:zf,uint16:$f,int16:Vf,int32:Gf,int64:Hf,float:Wf,double:Zf},v0={pointer:qf,uint8:Kf,int8:Qf,uint16:Yf,int16:Xf,int32:e0,int64:t0,float:n0,double:r0},b0={pointer:o0,uint8:i0,int8:s0,uint16:a0,int16:l0,int32:c0,int64:d0,float:u0,double:f0},zs={exceptions:"propagate"},Gr=null,no=[];b.dispose=function(t){no.forEach(t.deleteGlobalRef,t),no=[]};function pt(t){return no.push(t),t}function Ln(t){return Gr===null&&(Gr=t.handle.readPointer()),Gr}function P(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(Ln(this).add(t*Tn).readPointer(),e,n,zs));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}b.prototype.getVersion=P(4,"int32",["pointer"],function(t){return t(this.handle)});b.prototype.findClass=P(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});b.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,y0(this.vm,e)),o};function y0(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}b.prototype.fromReflectedMethod=P(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.fromReflectedField=P(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.toReflectedMethod=P(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getSuperclass=P(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isAssignableFrom=P(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.toReflectedField=P(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.throw=P(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.exceptionOccurred=P(15,"pointer",["pointer"],function(t){return t(this.handle)});b.prototype.exceptionDescribe=P(16,"void",["pointer"],function(t){t(this.handle)});b.prototype.exceptionClear=P(17,"void",["pointer"],function(t){t(this.handle)});b.prototype.pushLocalFrame=P(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.popLocalFrame=P(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newGlobalRef=P(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.deleteGlobalRef=P(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.deleteLocalRef=P(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.isSameObject=P(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.newLocalRef=P(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.allocObject=P(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectClass=P(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isInstanceOf=P(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.getMethodId=P(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getFieldId=P(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getIntField=P(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStaticMethodId=P(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticFieldId=P(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticIntField=P(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStringLength=P(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getStringChars=P(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringChars=P(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.newStringUtf=P(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});b.prototype.getStringUtfChars=P(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringUtfChars=P(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.getArrayLength=P(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newObjectArray=P(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getObjectArrayElement=P(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});b.prototype.setObjectArrayElement=P(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});b.prototype.newBooleanArray=P(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newByteArray=P(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newCharArray=P(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newShortArray=P(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newIntArray=P(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newLongArray=P(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newFloatArray=P(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newDoubleArray=P(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.getBooleanArrayElements=P(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getByteArrayElements=P(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getCharArrayElements=P(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getShortArrayElements=P(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getIntArrayElements=P(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getLongArrayElements=P(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getFloatArrayElements=P(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getDoubleArrayElements=P(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseBooleanArrayElements=P(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,st)});b.prototype.releaseByteArrayElements=P(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,st)});b.prototype.releaseCharArrayElements=P(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,st)});b.prototype.releaseShortArrayElements=P(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,st)});b.prototype.releaseIntArrayElements=P(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,st)});b.prototype.releaseLongArrayElements=P(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,st)});b.prototype.releaseFloatArrayElements=P(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,st)});b.prototype.releaseDoubleArrayElements=P(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,st)});b.prototype.getByteArrayRegion=P(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setBooleanArrayRegion=P(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setByteArrayRegion=P(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setCharArrayRegion=P(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setShortArrayRegion=P(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setIntArrayRegion=P(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setLongArrayRegion=P(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setFloatArrayRegion=P(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setDoubleArrayRegion=P(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.registerNatives=P(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.monitorEnter=P(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.monitorExit=P(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getDirectBufferAddress=P(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectRefType=P(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var Js=new Map;function Pn(t,e,n,r){return oo(this,"p",w0,t,e,n,r)}function ro(t,e,n,r){return oo(this,"v",S0,t,e,n,r)}function E0(t,e,n,r){return oo(this,"n",N0,t,e,n,r)}function oo(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=Js.get(a);return l===void 0&&(l=n(t,r,o,i,zs),Js.set(a,l)),l}function w0(t,e,n,r,o){return new NativeFunction(Ln(t).add(e*Tn).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function S0(t,e,n,r,o){return new NativeFunction(Ln(t).add(e*Tn).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function N0(t,e,n,r,o){return new NativeFunction(Ln(t).add(e*Tn).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}b.prototype.constructor=function(t,e){return ro.call(this,Xu,"pointer",t,e)};b.prototype.vaMethod=function(t,e,n){let r=p0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return ro.call(this,r,t,e,n)};b.prototype.nonvirtualVaMethod=function(t,e,n){let r=m0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return E0.call(this,r,t,e,n)};b.prototype.staticVaMethod=function(t,e,n){let r=h0[t];if(r===void 0)throw new Error("Unsupported type: "+t);return ro.call(this,r,t,e,n)};b.prototype.getField=function(t){let e=g0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Pn.call(this,e,t,[])};b.prototype.getStaticField=function(t){let e=v0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Pn.call(this,e,t,[])};b.prototype.setField=function(t){let e=_0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Pn.call(this,e,"void",[t])};b.prototype.setStaticField=function(t){let e=b0[t];if(e===void 0)throw new Error("Unsupported type: "+t);return Pn.call(this,e,"void",[t])};var Hr=null;b.prototype.javaLangClass=function(){if(Hr===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);Hr={handle:pt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Hr};var Wr=null;b.prototype.javaLangObject=function(){if(Wr===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);Wr={handle:pt(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Wr};var Zr=null;b.prototype.javaLangReflectConstructor=function(){if(Zr===null){let t=this.findClass("java/lang/reflect/Constructor");try{Zr={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Zr};var qr=null;b.prototype.javaLangReflectMethod=function(){if(qr===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);qr={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return qr};var Kr=null;b.prototype.javaLangReflectField=function(){if(Kr===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);Kr={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return Kr};var Qr=null;b.prototype.javaLangReflectTypeVariable=function(){if(Qr===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);Qr={handle:pt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return Qr};var Yr=null;b.prototype.javaLangReflectWildcardType=function(){if(Yr===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);Yr={handle:pt(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Yr};var Xr=null;b.prototype.javaLangReflectGenericArrayType=function(){if(Xr===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{Xr={handle:pt(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Xr};var eo=null;b.prototype.javaLangReflectParameterizedType=function(){if(eo===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);eo={handle:pt(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return eo};var to=null;b.prototype.javaLangString=function(){if(to===null){let t=this.findClass("java/lang/String");try{to={handle:pt(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return to};b.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};b.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};b.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};b.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};b.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};b.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};b.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var $s=65542,Tt=Process.pointerSize,io=Process.getCurrentThreadId(),mt=new Map,Xt=new Map;function Ze(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*Tt).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*Tt).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*Tt).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),u=d!==null;u||(d=this.attachCurrentThread(),mt.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===io;if(p||this.unlink(l),!u&&!p){let f=mt.get(l);mt.delete(l),f&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(Tt);return Ce("VM::AttachCurrentThread",n(e,a,NULL)),new b(a.readPointer(),this)},this.detachCurrentThread=function(){Ce("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();mt.has(a)&&mt.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(Tt),c=o(e,l,$s);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ce("VM::GetEnv",c),new b(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle($s);return a===null?null:new b(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(Tt);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=Xt.get(a);c===void 0?Xt.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=Xt.get(a);l[1]===1?Xt.delete(a):l[1]--};function s(a){let l=Xt.get(a);return l===void 0?null:l[0]}i.call(this)}Ze.dispose=function(t){mt.get(io)===!0&&(mt.delete(io),t.detachCurrentThread())};var x0=4,E=Process.pointerSize,{readU32:k0,readPointer:I0,writeU32:C0,writePointer:A0}=NativePointer.prototype,T0=1,L0=8,P0=16,jn=256,M0=524288,R0=2097152,sa=1073741824,O0=524288,j0=134217728,Vs=1048576,F0=2097152,U0=268435456,D0=268435456,B0=0,_o=3,vo=5,Co=ptr(1).not(),J0=2147467263,z0=4294963200,$n=17*E,$0=18*E,aa=12,V0=112,G0=116,H0=0,ao=56,Gs=4,W0=8,Z0=10,q0=12,K0=14,Q0=28,Y0=36,X0=0,ep=1,tp=2,np=3,rp=4,op=5,ip=6,sp=7,Hs=2147483648,ap=28,rn=3*E,lp=3*E,cp=1,dp=1,la=Ie(Ep),up=Ie(Rp),ye=Ie(jp),Pt=Ie(Fp),fp=Ie(Up),pp=Ie(Wp),an=Ie(zp),ca=Ie($p),ce=Ie(Vp),Ao=Ie(Gp),mp=Ie(Qp),hp=Process.arch==="ia32"?Fm:jm,le={exceptions:"propagate"},en={},lo=null,co=null,da=null,be=null,To=[],Fn=new Map,ua=[],uo=null,Ws=0,Zs=!1,qs=!1,tn=null,gp=[],fo=null,Mn=null;function Y(){return lo===null&&(lo=_p()),lo}function _p(){let t=Process.enumerateModules().filter(f=>/^lib(art|dvm).so$/.test(f.name)).filter(f=>!/\/system\/fake-libs/.test(f.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(f){let{module:g}=this,h=g.findExportByName(f);return h===null&&(h=g.findSymbolByName(f)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(f){this.artInterpreterToCompiledCodeBridge=f},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],le)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(f){this["art::IndirectReferenceTable::Add"]=new NativeFunction(f,"pointer",["pointer","uint","pointer"],le)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(f){let g;ce()>=26?g=hp(f,["pointer","pointer"]):g=new NativeFunction(f,"pointer",["pointer","pointer"],le),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,v){return g(h,v)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(f){let g=new NativeFunction(f,"void",["pointer"],le);this["art::ThreadList::SuspendAll"]=function(h,_,v){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer"],le);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(f){let g=new NativeFunction(f,"void",["pointer","pointer","pointer","bool","int","pointer"],le);this["art::gc::Heap::GetInstances"]=function(h,_,v,y,S){g(h,_,v,0,y,S)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(f){this["art::StackVisitor::DescribeLocation"]=On(f,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(f){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=Kp(f)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(f){this["art::mirror::Class::GetDescriptor"]=f},_ZN3art6mirror5Class11GetLocationEv:function(f){this["art::mirror::Class::GetLocation"]=On(f,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(f){this["art::ArtMethod::PrettyMethod"]=On(f,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(f){this["art::ArtMethod::PrettyMethodNullSafe"]=On(f,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(f){this["art::mirror::Object::Clone"]=new NativeFunction(f,"pointer",["pointer","pointer"],le)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","pointer"],le);this["art::mirror::Object::Clone"]=function(h,_){let v=NULL;return g(h,_,v)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(f){let g=new NativeFunction(f,"pointer",["pointer","pointer","uint"],le);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(f){let g=new NativeFunction(f,"void",["pointer"],le);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(f){this.isJdwpStarted=()=>!f.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(f){this.isDebuggerActive=()=>!!f.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(f){this.gDvmJni=f},gDvm:function(f){this.gDvm=f}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[f,g]of Object.entries(s)){let h=o.find(f);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],le):l.has(f)||c.push(f)}for(let[f,g]of Object.entries(a)){let h=o.find(f);h!==null?g.call(o,h):l.has(f)||c.push(f)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(E),u=Memory.alloc(x0);if(Ce("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,u)),u.readInt()===0)return null;if(o.vm=d.readPointer(),r){let f=ce(),g;f>=27?g=33554432:f>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(E).readPointer();o.artRuntime=h;let _=la(o),v=_.offset,y=v.instrumentation;o.artInstrumentation=y!==null?h.add(y):null,Ao()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(v.heap).readPointer(),o.artThreadList=h.add(v.threadList).readPointer();let x=h.add(v.classLinker).readPointer(),F=Op(h,_).offset,J=x.add(F.quickResolutionTrampoline).readPointer(),O=x.add(F.quickImtConflictTrampoline).readPointer(),j=x.add(F.quickGenericJniTrampoline).readPointer(),w=x.add(F.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:x,quickResolutionTrampoline:J,quickImtConflictTrampoline:O,quickGenericJniTrampoline:j,quickToInterpreterBridgeTrampoline:w};let C=new Ze(o);o.artQuickGenericJniTrampoline=po(j,C),o.artQuickToInterpreterBridge=po(w,C),o.artQuickResolutionTrampoline=po(J,C),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=Tm(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=Lm(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),be=em(o,C),Om(o);let D=null;Object.defineProperty(o,"jvmti",{get(){return D===null&&(D=[vp(C,this.artRuntime)]),D[0]}})}let p=e.enumerateImports().filter(f=>f.name.indexOf("_Z")===0).reduce((f,g)=>(f[g.name]=g.address,f),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],le),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],le),da=r?No:xo,o}function vp(t,e){let n=null;return t.perform(()=>{let r=Y().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(E);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=Cn.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new Qe(l,t);let c=Memory.alloc(8);c.writeU64(An.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function bp(t,e){Y().flavor==="art"&&t.getClassName(e)}function yp(t){return{offset:E===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function Ep(t){let e=t.vm,n=t.artRuntime,r=E===4?200:384,o=r+100*E,i=ce(),s=ca(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=E)if(n.add(d).readPointer().equals(e)){let p,f=null;i>=33||s==="Tiramisu"||a?(p=[d-4*E],f=d-E):i>=30||s==="R"?(p=[d-3*E,d-4*E],f=d-E):i>=29?p=[d-2*E]:i>=27?p=[d-rn-3*E]:p=[d-rn-2*E];for(let g of p){let h=g-E,_=h-E,v;a?v=_-9*E:i>=24?v=_-8*E:i>=23?v=_-7*E:v=_-4*E;let y={offset:{heap:v,threadList:_,internTable:h,classLinker:g,jniIdManager:f}};if(fa(n,y)!==null){l=y;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=Ao()>=36e7;return l.offset.instrumentation=c?Ip(t):Sp(t),l.offset.jniIdsIndirection=Lp(t),l}var wp={ia32:Ks,x64:Ks,arm:Np,arm64:xp};function Sp(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ye(e,wp[Process.arch],{limit:30})}function Ks(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function Np(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function xp(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var kp={ia32:Qs,x64:Qs,arm:Cp,arm64:Ap};function Ip(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ye(e,kp[Process.arch],{limit:30})}function Qs(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function Cp(t){return null}function Ap(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var Tp={ia32:Ys,x64:Ys,arm:Pp,arm64:Mp};function Lp(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=Ye(e,Tp[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function Ys(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function Pp(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Mp(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function Rp(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${E}-${ce()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function Op(t,e){let n=fa(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function fa(t,e){if(co!==null)return co;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=E===4?100:200,a=s+100*E,l=ce(),c=null;for(let d=s;d!==a;d+=E)if(o.add(d).readPointer().equals(i)){let p;l>=30||ca()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let f=d+p*E,g;l>=23?g=f-2*E:g=f-3*E,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:f-E,quickGenericJniTrampoline:f,quickToInterpreterBridgeTrampoline:f+E}};break}return c!==null&&(co=c),c}function Lo(t){let n=null;return t.perform(r=>{let o=Vn(t),i=ye(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:E,artArrayEntrySize:i.size,artArrayMax:100},l=(p,f,g)=>{let h=p.add(f).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(p,f,g,h)=>{try{let _=l(p,f,h.artArrayLengthSize);if(_===null)return!1;let v=Math.min(_.length,h.artArrayMax);for(let y=0;y!==v;y++)if(_.data.add(y*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),u=r.newGlobalRef(d);try{let p;Ue(t,r,j=>{p=Y()["art::JavaVMExt::DecodeGlobal"](t,j,u)});let f=ta(r.getFieldId(u,"name","Ljava/lang/String;")),g=ta(r.getStaticFieldId(u,"MAX_PRIORITY","I")),h=-1,_=-1;for(let j=0;j!==256;j+=4)h===-1&&c(p,j,g,s)&&(h=j),_===-1&&c(p,j,f,s)&&(_=j);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let v=_!==h?h:0,y=_,S=-1,x=Uo(r.getMethodId(u,"getName","()Ljava/lang/String;"));for(let j=0;j!==256;j+=4)S===-1&&c(p,j,x,a)&&(S=j);if(S===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let F=-1,O=l(p,S,a.artArrayLengthSize).length;for(let j=S;j!==256;j+=4)if(p.add(j).readU16()===O){F=j;break}if(F===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:y,methods:S,sfields:v,copiedMethodsOffset:F}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(u)}}),n}function jp(t){let e=Y(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=Uo(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=ce(),d=c<=21?8:E,u=T0|L0|P0|jn,p=~(sa|U0|F0)>>>0,f=null,g=null,h=2;for(let y=0;y!==64&&h!==0;y+=4){let S=i.add(y);if(f===null){let x=S.readPointer();x.compare(a)>=0&&x.compare(l)<0&&(f=y,h--)}g===null&&(S.readU32()&p)===u&&(g=y,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=f+d;n={size:c<=21?_+32:_+E,offset:{jniCode:f,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=f-d)}),n}function Vn(t){let e=ce();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function Fp(t){let e=ce(),n;return t.perform(r=>{let o=Gn(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,u=null;for(let p=144;p!==256;p+=E)if(o.add(p).readPointer().equals(i)){a=p-6*E,d=p-4*E,u=p+2*E,e<=22&&(a-=E,s=a-E-9*8-3*4,l=p+6*E,d-=E,u-=E),c=p+9*E,e<=22&&(c+=2*E+4,E===8&&(c+=4)),e>=23&&(c+=E);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:u}}}),n}function Up(){return ce()>=23?{offset:{topQuickFrame:0,link:E}}:{offset:{topQuickFrame:2*E,link:0}}}var Dp={ia32:Xs,x64:Xs,arm:Bp,arm64:Jp};function po(t,e){let n;return e.perform(r=>{let o=Gn(r),i=Dp[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function Xs(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function Bp(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Jp(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function Gn(t){return t.handle.add(E).readPointer()}function zp(){return Po("ro.build.version.release")}function $p(){return Po("ro.build.version.codename")}function Vp(){return parseInt(Po("ro.build.version.sdk"),10)}function Gp(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):ea()}catch{return ea()}}function ea(){return ce()*1e7}var mo=null,Hp=92;function Po(t){mo===null&&(mo=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],le));let e=Memory.alloc(Hp);return mo(Memory.allocUtf8String(t),e),e.readUtf8String()}function Ue(t,e,n){let r=pp(t,e),o=Gn(e).toString();if(en[o]=n,r(e.handle),en[o]!==void 0)throw delete en[o],new Error("Unable to perform state transition; please file a bug")}function Wp(t,e){let n=new NativeCallback(Zp,"void",["pointer"]);return ha(t,e,n)}function Zp(t){let e=t.toString(),n=en[e];delete en[e],n(t)}function Mo(t){let e=Y(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var bo=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Ro(t){return Y()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new bo(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var yo=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Oo(t){return new yo(t)}var qp={"include-inlined-frames":0,"skip-inlined-frames":1},Eo=class{constructor(e,n,r,o=0,i=!0){let s=Y(),a=512,l=3*E,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,qp[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let u=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*E).writePointer(u),this.handle=c,this._onVisitFrame=u;let p=c.add(E===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(E),this._curQuickFramePc=p.add(2*E),this._curOatQuickMethodHeader=p.add(3*E),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){Y()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new Un(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new Jn;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},Un=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new Jn;return Y()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function Kp(t){return function(e){let n=Memory.alloc(12);return mp(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function Qp(t){let e=NULL;switch(Process.arch){case"ia32":e=Lt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Lt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Lt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Lt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],le)}var Yp={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},wo={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Lt(t,e){uo===null&&(uo=Memory.alloc(Process.pageSize));let n=uo.add(Ws),r=Process.arch,o=wo[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),Ws+=t,r==="arm"?n.or(1):n}function Xp(t,e){tm(e),sm(e)}function em(t,e){let n=Pt(e).offset,r=fp().offset,o=`
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
`,i=8,s=E,a=E,l=E,d=Memory.alloc(i+s+a+l),u=d.add(i),p=u.add(s),f=p.add(a),g=t.find(E===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:u,replacements:p,last_seen_art_method:f,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function tm(t){qs||(qs=!0,nm(t),rm(),om(),im())}function nm(t){let e=Y();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new Bn(r);o.activate(t),ua.push(o)})}function rm(){let t=Y(),e=ce(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,be.hooks.Interpreter.doCall)}function om(){let t=Y(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=ye(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){be.replacedMethods.synchronize(i,r,o)}})}function im(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=Y(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=ye(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){be.replacedMethods.synchronize(c,a,l)});return}}function sm(t){if(Zs)return;if(Zs=!0,!lm()){let{getOatQuickMethodHeaderImpl:i}=be;if(i===null)return;try{Interceptor.replace(i,be.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=ce(),n=null,r=Y();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,be.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,be.hooks.Gc.runFlip)}var am={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:ho},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:ho},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:ho}],instrument:dm},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:go},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:go},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:go}],instrument:um}};function ho({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,u;return a.mnemonic==="beq"?(d=c,u=l):(d=l,u=c),Ye(d.or(1),p,{limit:3});function p(f){let{mnemonic:g}=f;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=f.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:u}}:null}}function go({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),Ye(c,u,{limit:3});function u(p){if(p.mnemonic!=="ldr")return null;let{base:f,disp:g}=p.operands[1].value;return f===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function lm(){if(ce()<31)return!1;let t=am[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=cm})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of Y().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function cm(){return{}}var Dn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function dm({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let u=["r0","r1","r2","r3"];l.putPushRegs(u),l.putCallAddressWithArguments(be.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(u);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let f=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),To.push(new Dn(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function um({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],u=d.length;for(let g=0;g!==u;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(be.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=u-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,f=p.address.equals(i.whenRegularMethod);l.putLabel(f?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(f?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),To.push(new Dn(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function fm(t){return new da(t)}function pm(t){return be.replacedMethods.translate(t)}function jo(t,e={}){let{limit:n=16}=e,r=t.getEnv();return tn===null&&(tn=mm(t,r)),tn.backtrace(r,n)}function mm(t,e){let n=Y(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:be.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],le),s=new NativeFunction(o._destroy,"void",["pointer"],le),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=ha(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,f)=>{let g=i(p,f),h=new So(g);return Script.bindWeak(h,u.bind(null,g)),h};function u(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var So=class{constructor(e){this.handle=e}get id(){return tn.getId(this.handle)}get frames(){return tn.getFrames(this.handle)}};function Fo(){Fn.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),Fn.clear();for(let t of ua.splice(0))t.deactivate();for(let t of To.splice(0))t.revert()}function Uo(t){return pa(t,"art::jni::JniIdManager::DecodeMethodId")}function ta(t){return pa(t,"art::jni::JniIdManager::DecodeFieldId")}function pa(t,e){let n=Y(),r=la(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==B0){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var hm={ia32:gm,x64:_m,arm:vm,arm64:bm};function gm(t,e,n,r,o){let i=Pt(o).offset,s=ye(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(u),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(be.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function _m(t,e,n,r,o){let i=Pt(o).offset,s=ye(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),u=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(u),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(be.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function vm(t,e,n,r,o){let i=ye(o).offset,s=e.and(Co),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),u=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(u),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(be.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function bm(t,e,n,{availableScratchRegs:r},o){let i=ye(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(be.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var ym={ia32:na,x64:na,arm:Em,arm64:wm};function na(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function Em(t,e,n){let r=t.and(Co);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function wm(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var Sm={ia32:5,x64:16,arm:8,arm64:16},Bn=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(Co):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=wo[Process.arch],o=Yp[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),u=new Set(c),{read:p,written:f}=a.input.regsAccessed;for(let g of[p,f])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,u.delete(_)}if(u.size===0)break;l=d,c=u}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){Mn===null&&(Mn=Vr(E===4?128:256));let e=Sm[Process.arch],n,r,o=1,i={};if(E===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=J0):Process.arch==="arm64"&&(n=8,s=z0,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=Mn.allocateSlice(r,o),i}_destroyTrampoline(){Mn.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=hm[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=ym[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=wo[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function Nm(t){let e=Y(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var No=class{constructor(e){let n=Uo(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=ra(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&D0)!==0&&xm()){let f=this.originalMethod.jniCode;this.hookedMethodId=f.add(2*E).readPointer(),this.originalMethod=ra(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=Im(c,o);this.replacementMethodId=d,Rn(d,{jniCode:e,accessFlags:(l&~(R0|M0|Vs)|jn|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let u=sa|j0|Vs;(l&jn)===0&&(u|=O0),Rn(c,{accessFlags:(l&~u|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&Rn(c,{quickCode:i.artQuickToInterpreterBridge},o),!Nm(p)){let f=new Bn(p);f.activate(o),this.interceptor=f}be.replacedMethods.set(c,d),Xp(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;Rn(n,this.originalMethod,e),be.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function xm(){return ce()<28}function ra(t,e){let r=ye(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?k0:I0;return o[i]=l.call(a),o},{})}function Rn(t,e,n){let o=ye(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?C0:A0).call(a,e[i])})}var xo=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,ao);let a=r.reduce((p,f)=>p+f.size,0);n&&a++;let l=(s.add(Gs).readU32()|jn)>>>0,c=a,d=0,u=a;s.add(Gs).writeU32(l),s.add(Z0).writeU16(c),s.add(q0).writeU16(d),s.add(K0).writeU16(u),s.add(Y0).writeU32(km(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,ao)}resolveTarget(e,n,r,o){let i=r.handle.add(aa).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(H0).readPointer():a=s;let l=a.toString(16),c=Fn.get(l);if(c===void 0){let p=a.add(G0),f=a.add(V0),g=p.readPointer(),h=f.readS32(),_=h*E,v=Memory.alloc(2*_);Memory.copy(v,g,_),p.writePointer(v),c={classObject:a,vtablePtr:p,vtableCountPtr:f,vtable:g,vtableCount:h,shadowVtable:v,shadowVtableCount:h,targetMethods:new Map},Fn.set(l,c)}let d=this.methodId.toString(16),u=c.targetMethods.get(d);if(u===void 0){u=Memory.dup(this.originalMethod,ao);let p=c.shadowVtableCount++;c.shadowVtable.add(p*E).writePointer(u),u.add(W0).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,u)}return u}};function km(t){if(Process.arch!=="ia32")return Hs;let e=t.add(Q0).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return Hs;let n;switch(e[0]){case"V":n=X0;break;case"F":n=ep;break;case"D":n=tp;break;case"J":n=np;break;case"Z":case"B":n=sp;break;case"C":n=ip;break;case"S":n=op;break;default:n=rp;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<ap|r}function Im(t,e){let n=Y();if(ce()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,ye(e).size)}function Do(t,e,n){ma(t,e,vo,n)}function Bo(t,e){ma(t,e,_o)}function Jo(t,e){let n=Y();if(ce()<26)throw new Error("This API is only available on Android >= 8.0");Ue(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function ma(t,e,n,r){let o=Y();if(ce()<24)throw new Error("This API is only available on Android >= 7.0");Ue(t,e,i=>{if(ce()<30){if(!o.isJdwpStarted()){let a=Cm(o);gp.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+E);switch(s.writeU32(n),n){case _o:break;case vo:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(up().offset.deoptimizationEnabled).readU8()||a(s)),n){case _o:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case vo:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var ko=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=oa(),i=oa();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function Cm(t){let e=new ko;t["art::Dbg::SetJdwpAllowed"](1);let n=Am();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function Am(){let t=ce()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+rn+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(rn).writeU16(i),a}function oa(){fo===null&&(fo=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(fo(cp,dp,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function Tm(t){let e=yp().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function Lm(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var Pm={ia32:ia,x64:ia,arm:Mm,arm64:Rm};function ha(t,e,n){let r=Y(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add($n).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add($0).readPointer();let c=Pm[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,u=Pt(t).offset,p=u.exception,f=new Set,g=u.isExceptionReportedToInstrumentation;g!==null&&f.add(g);let h=u.throwLocation;h!==null&&(f.add(h),f.add(h+E),f.add(h+2*E));let _=65536,v=Memory.alloc(_);return Memory.patchCode(v,_,y=>{d=c(y,v,i,a,p,f,n)}),d._code=v,d._callback=n,d}function ia(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(a).some(({begin:F,end:J})=>h.compare(F)>=0&&h.compare(J)<0))continue;let v=h.toString(),y={begin:h},S=null,x=!1;do{if(h.equals(r)){x=!0;break}let F=Instruction.parse(h);S=F;let J=a[F.address.toString()];if(J!==void 0){delete a[J.begin.toString()],a[v]=J,J.begin=y.begin,y=null;break}let O=null;switch(F.mnemonic){case"jmp":O=ptr(F.operands[0].value),x=!0;break;case"je":case"jg":case"jle":case"jne":case"js":O=ptr(F.operands[0].value);break;case"ret":x=!0;break}O!==null&&(l.add(O.toString()),c.push(O),c.sort((j,w)=>j.compare(w))),h=F.next}while(!x);y!==null&&(y.end=S.address.add(S.size),a[v]=y)}let d=Object.keys(a).map(h=>a[h]);d.sort((h,_)=>h.begin.compare(_.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new X86Writer(t,{pc:e}),f=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),v=new X86Relocator(h.begin,p),y;for(;(y=v.readOne())!==0;){let S=v.input,{mnemonic:x}=S,F=S.address.toString();l.has(F)&&p.putLabel(F);let J=!0;switch(x){case"jmp":p.putJmpNearLabel(Le(S.operands[0])),J=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(x,Le(S.operands[0]),"no-hint"),J=!1;break;case"mov":{let[O,j]=S.operands;if(O.type==="mem"&&j.type==="imm"){let w=O.value,C=w.disp;if(C===o&&j.value.valueOf()===0){if(g=w.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),E===4)p.putAndRegU32("esp",4294967280);else{let D=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(D,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",D)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),f=!0,J=!1}else i.has(C)&&w.base===g&&(J=!1)}break}case"call":{let O=S.operands[0];O.type==="mem"&&O.value.disp===$n&&(E===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),f=!0,J=!1);break}}if(J?v.writeAll():v.skipOne(),y===_)break}v.dispose()}),p.dispose(),f||zo(),new NativeFunction(e,"void",["pointer"],le)}function Mm(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let v=d.shift();if(Object.values(a).some(({begin:C,end:D})=>v.compare(C)>=0&&v.compare(D)<0))continue;let S=v.and(c),x=S.toString(),F=v.and(1),J={begin:S},O=null,j=!1,w=0;do{if(v.equals(r)){j=!0;break}let C=Instruction.parse(v),{mnemonic:D}=C;O=C;let z=v.and(c).toString(),H=a[z];if(H!==void 0){delete a[H.begin.toString()],a[x]=H,H.begin=J.begin,J=null;break}let Z=w===0,G=null;switch(D){case"b":G=ptr(C.operands[0].value),j=Z;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":G=ptr(C.operands[0].value);break;case"cbz":case"cbnz":G=ptr(C.operands[1].value);break;case"pop.w":Z&&(j=C.operands.filter(K=>K.value==="pc").length===1);break}switch(D){case"it":w=1;break;case"itt":w=2;break;case"ittt":w=3;break;case"itttt":w=4;break;default:w>0&&w--;break}G!==null&&(l.add(G.toString()),d.push(G.or(F)),d.sort((K,ge)=>K.compare(ge))),v=C.next}while(!j);J!==null&&(J.end=O.address.add(O.size),a[x]=J)}let u=Object.keys(a).map(v=>a[v]);u.sort((v,y)=>v.begin.compare(y.begin));let p=a[n.and(c).toString()];u.splice(u.indexOf(p),1),u.unshift(p);let f=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return u.forEach(v=>{let y=new ThumbRelocator(v.begin,f),S=v.begin,x=v.end,F=0;do{if(y.readOne()===0)throw new Error("Unexpected end of block");let O=y.input;S=O.address,F=O.size;let{mnemonic:j}=O,w=S.toString();l.has(w)&&f.putLabel(w);let C=!0;switch(j){case"b":f.putBLabel(Le(O.operands[0])),C=!1;break;case"beq.w":f.putBCondLabelWide("eq",Le(O.operands[0])),C=!1;break;case"bne.w":f.putBCondLabelWide("ne",Le(O.operands[0])),C=!1;break;case"beq":case"bne":case"bgt":f.putBCondLabelWide(j.substr(1),Le(O.operands[0])),C=!1;break;case"cbz":{let D=O.operands;f.putCbzRegLabel(D[0].value,Le(D[1])),C=!1;break}case"cbnz":{let D=O.operands;f.putCbnzRegLabel(D[0].value,Le(D[1])),C=!1;break}case"str":case"str.w":{let D=O.operands[1].value,N=D.disp;if(N===o){h=D.base;let z=h!=="r4"?"r4":"r5",H=["r0","r1","r2","r3",z,"r9","r12","lr"];f.putPushRegs(H),f.putMrsRegReg(z,"apsr-nzcvq"),f.putCallAddressWithArguments(s,[h]),f.putMsrRegReg("apsr-nzcvq",z),f.putPopRegs(H),g=!0,C=!1}else i.has(N)&&D.base===h&&(C=!1);break}case"ldr":{let[D,N]=O.operands;if(N.type==="mem"){let z=N.value;z.base[0]==="r"&&z.disp===$n&&(_=D.value)}break}case"blx":O.operands[0].value===_&&(f.putLdrRegRegOffset("r0","r0",4),f.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,C=!1);break}C?y.writeAll():y.skipOne()}while(!S.add(F).equals(x));y.dispose()}),f.dispose(),g||zo(),new NativeFunction(e.or(1),"void",["pointer"],le)}function Rm(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let v=c.shift();if(Object.values(a).some(({begin:O,end:j})=>v.compare(O)>=0&&v.compare(j)<0))continue;let S=v.toString(),x={begin:v},F=null,J=!1;do{if(v.equals(r)){J=!0;break}let O;try{O=Instruction.parse(v)}catch(C){if(v.readU32()===0){J=!0;break}else throw C}F=O;let j=a[O.address.toString()];if(j!==void 0){delete a[j.begin.toString()],a[S]=j,j.begin=x.begin,x=null;break}let w=null;switch(O.mnemonic){case"b":w=ptr(O.operands[0].value),J=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":w=ptr(O.operands[0].value);break;case"cbz":case"cbnz":w=ptr(O.operands[1].value);break;case"tbz":case"tbnz":w=ptr(O.operands[2].value);break;case"ret":J=!0;break}w!==null&&(l.add(w.toString()),c.push(w),c.sort((C,D)=>C.compare(D))),v=O.next}while(!J);x!==null&&(x.end=F.address.add(F.size),a[S]=x)}let d=Object.keys(a).map(v=>a[v]);d.sort((v,y)=>v.begin.compare(y.begin));let u=a[n.toString()];d.splice(d.indexOf(u),1),d.unshift(u);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let f=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(v=>{let y=v.end.sub(v.begin).toInt32(),S=new Arm64Relocator(v.begin,p),x;for(;(x=S.readOne())!==0;){let F=S.input,{mnemonic:J}=F,O=F.address.toString();l.has(O)&&p.putLabel(O);let j=!0;switch(J){case"b":p.putBLabel(Le(F.operands[0])),j=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(J.substr(2),Le(F.operands[0])),j=!1;break;case"cbz":{let w=F.operands;p.putCbzRegLabel(w[0].value,Le(w[1])),j=!1;break}case"cbnz":{let w=F.operands;p.putCbnzRegLabel(w[0].value,Le(w[1])),j=!1;break}case"tbz":{let w=F.operands;p.putTbzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),j=!1;break}case"tbnz":{let w=F.operands;p.putTbnzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),j=!1;break}case"str":{let w=F.operands,C=w[0].value,D=w[1].value,N=D.disp;C==="xzr"&&N===o?(h=D.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",h),p.putBlImm(f),p.putPopRegReg("x0","lr"),g=!0,j=!1):i.has(N)&&D.base===h&&(j=!1);break}case"ldr":{let w=F.operands,C=w[1].value;C.base[0]==="x"&&C.disp===$n&&(_=w[0].value);break}case"blr":F.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,j=!1);break}if(j?S.writeAll():S.skipOne(),x===y)break}S.dispose()}),p.dispose(),g||zo(),new NativeFunction(e,"void",["pointer"],le)}function zo(){throw new Error("Unable to parse ART internals; please file a bug")}function Om(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,be.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Le(t){return ptr(t.value).toString()}function jm(t,e){return new NativeFunction(t,"pointer",e,le)}function Fm(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),le);return function(){let r=Memory.alloc(E);return n(r,...arguments),r.readPointer()}}function On(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Lt(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=Lt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),le),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),le);return r.impl=t,r}}}var Jn=class{constructor(){this.handle=Memory.alloc(rn)}dispose(){let[e,n]=this._getData();n||Y().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*E).readPointer(),n]}},Io=class{$delete(){this.dispose(),Y().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(E),this._storage=e.add(2*E),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){Y().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},on=class t extends Io{static $new(){let e=new t(Y().$new(lp));return e.init(),e}constructor(e){super(e,E)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(E);return e}},Um=0,ga=E,_a=ga+4,Dm=-1,zn=class t{$delete(){this.dispose(),Y().$delete(this)}constructor(e){this.handle=e,this._link=e.add(Um),this._numberOfReferences=e.add(ga)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},va=$m(_a),ba=va+E,Bm=ba+E,sn=class t extends zn{static $new(e,n){let r=new t(Y().$new(Bm));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(va),this._currentScope=e.add(ba);let o=(64-E-4-4)/4;this._scopeLayout=nn.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(Pt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),Dm),this.self=e,this.currentScope=nn.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new nn(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},nn=class t extends zn{static $new(e){let n=new t(Y().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=_a,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},Jm={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,u)=>{c.add(u*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function $o(t,e){return(Jm[Process.arch]||zm)(t,e)}function zm(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function $m(t){let e=t%E;return e!==0?t+E-e:t}var qo={};Ss(qo,{deoptimizeEverything:()=>ph,ensureClassInitialized:()=>Wo,getApi:()=>$e,makeMethodMangler:()=>Zo});var Vm=4,{pointerSize:Q}=Process,Gm=256,Hm=65536,Wm=131072,Zm=33554432,qm=67108864,Km=134217728,ht={exceptions:"propagate"},Sa=Ie(ch),Qm=Ie(uh),Ym=Ie(sh),Vo=null,Go=!1,Hn=new Map,ln=new Map;function $e(){return Vo===null&&(Vo=Xm()),Vo}function Xm(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],ht);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],ht),d=0;this["Method::clear_code"]=function(u){c(u,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],ht);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],ht);this["ConstantPoolCache::adjust_method_entries"]=function(d,u,p){c(d,u,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],ht)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},u=l.variables||{},p=new Set(l.optionals||[]),f=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},f);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let v=d[h];typeof v=="function"?v.call(n,_.address):n[v[0]]=new NativeFunction(_.address,v[1],v[2],ht)}else p.has(h)||o.push(h)}),Object.keys(u).forEach(function(h){let _=g[h];_!==void 0?u[h].call(n,_.address):p.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(Q),s=Memory.alloc(Vm);if(Ce("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,u]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,u,ht)}return n.jvmti=eh(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=nh(n)),n}function eh(t){let e=new Ze(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(Cn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new Qe(r,e);let o=Memory.alloc(8);o.writeU64(An.canTagObjects);let i=n.addCapabilities(o);Ce("getEnvJvmti::AddCapabilities",i)}),n}var th={x64:rh};function nh(t){let e=null,n=th[Process.arch];if(n!==void 0){let o=new Ze(t).perform(i=>i.handle.readPointer().add(6*Q).readPointer());e=Ye(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function rh(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function Wo(t,e){}var Ho=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=ln.get(s);a!==void 0&&(ln.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,Hn.set(s,this),ya(o)}revert(e){let{key:n}=this;Hn.delete(n),ln.set(n,this),ya(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(Q);return c.writePointer(this.method),this.resolved=c,c}};function ya(t){Go||(Go=!0,Script.nextTick(oh,t))}function oh(t){let e=new Map(Hn),n=new Map(ln);Hn.clear(),ln.clear(),Go=!1,t.perform(r=>{let o=$e(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;Na(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:u,newMethod:p}=a;c===null?(a.originalMethod=xa(l),a.newMethod=ah(l,d,i),Ea(a.newMethod,u,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){lh(l);let u=l.oldMethod;u.oldMethod=d,Ea(u,c,i),s=!0}})}),s&&ih(r.handle)})}function ih(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=$e();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||Na(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function Na(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=Ym(),c=Memory.dup(o,i),d=Memory.alloc(Q*25);d.writePointer(c);let u=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(u);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let f=null;n!==void 0&&(f=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(f)),r(d)}function sh(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=$e(),c=t.add(2*Q),d=15*Q,u=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),f,g,h;for(let _=0;_!==d;_+=Q){let v=u.add(_),y=v.readPointer();o!==void 0&&y.equals(o)||s!==void 0&&y.equals(s)||a!==void 0&&y.equals(a)?v.writePointer(p):y.equals(e)?f=_:y.equals(n)?(g=_,v.writePointer(i)):y.equals(r)&&(h=_,v.writePointer(p))}return{execute:l,emptyCallback:p,vtable:u,vtableSize:d,doItOffset:f,prologueOffset:g,epilogueOffset:h}}function Zo(t){return new Ho(t)}function Ea(t,e,n){let{method:r,oldMethod:o}=t,i=$e();t.methodsArray.add(t.methodIndex*Q).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*Q).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|Hm|Wm)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*Q),u=Memory.alloc(Q);u.writePointer(i.doKlass),d.writePointer(u),d.add(Q).writePointer(n),d.add(2*Q).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let f=i["ClassLoaderDataGraph::clean_deallocate_lists"];f!==void 0&&f(0)}function ah(t,e,n){let r=$e(),o=xa(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|Gm|Zm|qm|Km)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*Q);s.writePointer(o.method),s.add(Q).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function xa(t){let e=Sa(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*Q,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=wa(i,o,r),a=wa(t,n,r);return s.oldMethod=a,s}function wa(t,e,n){let r=$e(),o=Sa(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),u=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),f=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=f.add(o.constantPool.instanceKlassOffset).readPointer(),_=f.add(o.constantPool.cacheOffset).readPointer(),v=Qm(),y=h.add(v.methodsOffset).readPointer(),S=y.readS32(),x=y.add(Q),F=e.add(o.constMethod.methodIdnumOffset).readU16(),J=t.add(o.method.vtableIndexOffset),O=J.readS32(),j=h.add(v.vtableOffset),w=h.add(v.oopMapCacheOffset).readPointer(),C=r.version>=10?h.add(v.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:h,methodsArray:x,methodsCount:S,methodIndex:F,vtableIndex:O,vtableIndexPtr:J,vtable:j,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:u,signatureHandler:p,memberNames:C,cache:_,oopMapCache:w}}function lh(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function ch(){let t=$e(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*Q,i=Q,s=2*Q,a=3*Q,l=4*Q,c=n==="method:early"?Q:0,d=l+c,u=d+4,p=u+4+8,f=p+Q,g=c!==0?l:f,h=o-2*Q,_=o-Q,v=8,y=v+Q,S=y+Q,x=n==="const-method"?Q:0,F=S+x,J=F+14,O=2*Q,j=3*Q;return{getAdapterPointer:x!==0?function(C,D){return D.add(S)}:function(C,D){return C.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:u,i2iEntryOffset:p,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:v,stackmapDataOffset:y,sizeOffset:F,methodIdnumOffset:J},constantPool:{cacheOffset:O,instanceKlassOffset:j}}}var dh={x64:fh};function uh(){let{version:t,createNewDefaultVtableIndices:e}=$e(),n=dh[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=Ye(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*Q,s=r-17*Q,a=r-o*Q;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function fh(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function ph(t,e){}var ka=Y;try{an()}catch{ka=$e}var X=ka;var mh=`#include <json-glib/json-glib.h>
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
`,hh=/(.+)!([^/]+)\/?([isu]+)?/,De=null,Ca=null,gt=class t{static build(e,n){return Ia(n),Ca(e,n,r=>new t(De.new(e,r,n)))}static enumerateMethods(e,n,r){Ia(r);let o=e.match(hh);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let u;if(n.jvmti!==null){let p=De.enumerateMethodsJvm(i,s,Rt(a),Rt(l),Rt(c),r);try{u=JSON.parse(p.readUtf8String()).map(f=>{let g=ptr(f.loader);return f.loader=g.isNull()?null:g,f})}finally{De.dealloc(p)}}else Ue(r.vm,r,p=>{let f=De.enumerateMethodsArt(i,s,Rt(a),Rt(l),Rt(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;u=JSON.parse(f.readUtf8String()).map(_=>{let v=_.loader;return _.loader=v!==0?g(h,p,ptr(v)):null,_})}finally{De.dealloc(f)}});return u}constructor(e){this.handle=e}has(e){return De.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return De.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=De.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{De.dealloc(e)}}};function Ia(t){De===null&&(De=gh(t),Ca=_h(De,t.vm))}function gh(t){let e=X(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),u=d.add(o),p=u.add(i),{getDeclaredMethods:f,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),v=p;[n!==null?n:NULL,f,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(O=>{v=v.writePointer(O).add(r)});let y=p.add(s),{vm:S}=t;if(e.flavor==="art"){let O;if(n!==null)O=[0,0,0,0];else{let D=Lo(S).offset;O=[D.ifields,D.methods,D.sfields,D.copiedMethodsOffset]}let j=ye(S),w=Vn(S),C=y;[1,...O,j.size,j.offset.accessFlags,w.size,w.offset.accessFlags,4294967295].forEach(D=>{C=C.writeUInt(D).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((D,N)=>{D===void 0&&(D=NULL),C=C.writePointer(D).add(r)})}let x=new CModule(mh,{lock:d,models:u,java_api:p,art_api:y}),F={exceptions:"propagate"},J={exceptions:"propagate",scheduling:"exclusive"};return{handle:x,new:new NativeFunction(x.model_new,"pointer",["pointer","pointer","pointer"],F),has:new NativeFunction(x.model_has,"bool",["pointer","pointer"],J),find:new NativeFunction(x.model_find,"pointer",["pointer","pointer"],J),list:new NativeFunction(x.model_list,"pointer",["pointer"],J),enumerateMethodsArt:new NativeFunction(x.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],F),enumerateMethodsJvm:new NativeFunction(x.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],F),dealloc:new NativeFunction(x.dealloc,"void",["pointer"],J)}}function _h(t,e){let n=X();if(n.flavor!=="art")return vh;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return Ue(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function vh(t,e,n){return n(NULL)}function Rt(t){return t?1:0}var cn=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var dn=1,Yo=256,Aa=65536,bh=305419896,Ta=32,La=12,Pa=8,Ma=8,Ra=4,Oa=4,ja=12,yh=0,Eh=1,wh=2,Sh=3,Nh=4,xh=5,kh=6,Ih=4096,Ch=4097,Ah=4099,Th=8192,Lh=8193,Ph=8194,Mh=8195,Rh=8196,Oh=8198,jh=24,Fh=28,Uh=2,Dh=24,Fa=m.from([3,0,7,14,0]),Ko="Ldalvik/annotation/Throws;",Bh=m.from([0]);function Jh(t){let e=new Xo,n=Object.assign({},t);return e.addClass(n),e.build()}var Xo=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=Vh(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:u,strings:p}=e,f=0,g=0,h=8,_=12,v=20,y=112;f+=y;let S=f,x=p.length*Oa;f+=x;let F=f,J=u.length*Ra;f+=J;let O=f,j=s.length*La;f+=j;let w=f,C=o.length*Pa;f+=C;let D=f,N=i.length*Ma;f+=N;let z=f,H=n.length*Ta;f+=H;let Z=f,G=c.map(I=>{let $=f;return I.offset=$,f+=4+I.items.length*4,$}),K=n.reduce((I,$)=>($.classData.constructorMethods.forEach(ie=>{let[,ae,se]=ie;(ae&Yo)===0&&se>=0&&(ie.push(f),I.push({offset:f,superConstructor:se}),f+=Dh)}),I),[]);l.forEach(I=>{I.offset=f,f+=16+I.methods.length*8});let ge=r.map(I=>{f=Qo(f,4);let $=f;return I.offset=$,f+=4+2*I.types.length,$}),_e=a.map(I=>{f=Qo(f,4);let $=f;return I.offset=$,f+=4+2*I.types.length,$}),xe=[],fe=p.map(I=>{let $=f,q=m.from(Re(I.length)),ie=m.from(I,"utf8"),ae=m.concat([q,ie,Bh]);return xe.push(ae),f+=ae.length,$}),Ee=K.map(I=>{let $=f;return f+=Fa.length,$}),pe=d.map(I=>{let $=$h(I);return I.offset=f,f+=$.length,$}),ve=n.map((I,$)=>{I.classData.offset=f;let q=zh(I);return f+=q.length,q}),He=0,Zt=0;f=Qo(f,4);let re=f,Me=r.length+a.length,qe=4+(o.length>0?1:0)+2+c.length+K.length+l.length+(Me>0?1:0)+1+Ee.length+d.length+n.length+1,ut=4+qe*ja;f+=ut;let it=f-Z,It=f,k=m.alloc(It);k.write(`dex
035`),k.writeUInt32LE(It,32),k.writeUInt32LE(y,36),k.writeUInt32LE(bh,40),k.writeUInt32LE(He,44),k.writeUInt32LE(Zt,48),k.writeUInt32LE(re,52),k.writeUInt32LE(p.length,56),k.writeUInt32LE(S,60),k.writeUInt32LE(u.length,64),k.writeUInt32LE(F,68),k.writeUInt32LE(s.length,72),k.writeUInt32LE(O,76),k.writeUInt32LE(o.length,80),k.writeUInt32LE(o.length>0?w:0,84),k.writeUInt32LE(i.length,88),k.writeUInt32LE(D,92),k.writeUInt32LE(n.length,96),k.writeUInt32LE(z,100),k.writeUInt32LE(it,104),k.writeUInt32LE(Z,108),fe.forEach((I,$)=>{k.writeUInt32LE(I,S+$*Oa)}),u.forEach((I,$)=>{k.writeUInt32LE(I,F+$*Ra)}),s.forEach((I,$)=>{let[q,ie,ae]=I,se=O+$*La;k.writeUInt32LE(q,se),k.writeUInt32LE(ie,se+4),k.writeUInt32LE(ae!==null?ae.offset:0,se+8)}),o.forEach((I,$)=>{let[q,ie,ae]=I,se=w+$*Pa;k.writeUInt16LE(q,se),k.writeUInt16LE(ie,se+2),k.writeUInt32LE(ae,se+4)}),i.forEach((I,$)=>{let[q,ie,ae]=I,se=D+$*Ma;k.writeUInt16LE(q,se),k.writeUInt16LE(ie,se+2),k.writeUInt32LE(ae,se+4)}),n.forEach((I,$)=>{let{interfaces:q,annotationsDirectory:ie}=I,ae=q!==null?q.offset:0,se=ie!==null?ie.offset:0,qt=0,je=z+$*Ta;k.writeUInt32LE(I.index,je),k.writeUInt32LE(I.accessFlags,je+4),k.writeUInt32LE(I.superClassIndex,je+8),k.writeUInt32LE(ae,je+12),k.writeUInt32LE(I.sourceFileIndex,je+16),k.writeUInt32LE(se,je+20),k.writeUInt32LE(I.classData.offset,je+24),k.writeUInt32LE(qt,je+28)}),c.forEach((I,$)=>{let{items:q}=I,ie=G[$];k.writeUInt32LE(q.length,ie),q.forEach((ae,se)=>{k.writeUInt32LE(ae.offset,ie+4+se*4)})}),K.forEach((I,$)=>{let{offset:q,superConstructor:ie}=I,ae=1,se=1,qt=1,je=0,kn=4;k.writeUInt16LE(ae,q),k.writeUInt16LE(se,q+2),k.writeUInt16LE(qt,q+4),k.writeUInt16LE(je,q+6),k.writeUInt32LE(Ee[$],q+8),k.writeUInt32LE(kn,q+12),k.writeUInt16LE(4208,q+16),k.writeUInt16LE(ie,q+18),k.writeUInt16LE(0,q+20),k.writeUInt16LE(14,q+22)}),l.forEach(I=>{let $=I.offset,q=0,ie=0,ae=I.methods.length,se=0;k.writeUInt32LE(q,$),k.writeUInt32LE(ie,$+4),k.writeUInt32LE(ae,$+8),k.writeUInt32LE(se,$+12),I.methods.forEach((qt,je)=>{let kn=$+16+je*8,[vu,bu]=qt;k.writeUInt32LE(vu,kn),k.writeUInt32LE(bu.offset,kn+4)})}),r.forEach((I,$)=>{let q=ge[$];k.writeUInt32LE(I.types.length,q),I.types.forEach((ie,ae)=>{k.writeUInt16LE(ie,q+4+ae*2)})}),a.forEach((I,$)=>{let q=_e[$];k.writeUInt32LE(I.types.length,q),I.types.forEach((ie,ae)=>{k.writeUInt16LE(ie,q+4+ae*2)})}),xe.forEach((I,$)=>{I.copy(k,fe[$])}),Ee.forEach(I=>{Fa.copy(k,I)}),pe.forEach((I,$)=>{I.copy(k,d[$].offset)}),ve.forEach((I,$)=>{I.copy(k,n[$].classData.offset)}),k.writeUInt32LE(qe,re);let ke=[[yh,1,g],[Eh,p.length,S],[wh,u.length,F],[Sh,s.length,O]];o.length>0&&ke.push([Nh,o.length,w]),ke.push([xh,i.length,D]),ke.push([kh,n.length,z]),c.forEach((I,$)=>{ke.push([Ah,I.items.length,G[$]])}),K.forEach(I=>{ke.push([Lh,1,I.offset])}),l.forEach(I=>{ke.push([Oh,1,I.offset])}),Me>0&&ke.push([Ch,Me,ge.concat(_e)[0]]),ke.push([Ph,p.length,fe[0]]),Ee.forEach(I=>{ke.push([Mh,1,I])}),d.forEach(I=>{ke.push([Rh,1,I.offset])}),n.forEach(I=>{ke.push([Th,1,I.classData.offset])}),ke.push([Ih,1,re]),ke.forEach((I,$)=>{let[q,ie,ae]=I,se=re+4+$*ja;k.writeUInt16LE(q,se),k.writeUInt32LE(ie,se+4),k.writeUInt32LE(ae,se+8)});let ws=new Checksum("sha1");return ws.update(k.slice(_+v)),m.from(ws.getDigest()).copy(k,_),k.writeUInt32LE(Kh(k,_),h),k}};function zh(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(Re(e.length)).concat(Re(n.length)).concat(Re(r.length)).concat(e.reduce((i,[s,a])=>i.concat(Re(s)).concat(Re(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(Re(s)).concat(Re(a)).concat(Re(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(Re(s)).concat(Re(a)).concat([0]),[])))}function $h(t){let{thrownTypes:e}=t;return m.from([Uh].concat(Re(t.type)).concat([1]).concat(Re(t.value)).concat([Fh,e.length]).concat(e.reduce((n,r)=>(n.push(jh,r),n),[])))}function Vh(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(N=>{let{name:z,superClass:H,sourceFileName:Z}=N;e.add("this"),e.add(z),n.add(z),e.add(H),n.add(H),e.add(Z),N.interfaces.forEach(G=>{e.add(G),n.add(G)}),N.fields.forEach(G=>{let[K,ge]=G;e.add(K),e.add(ge),n.add(ge),o.push([N.name,ge,K])}),N.methods.some(([G])=>G==="<init>")||(N.methods.unshift(["<init>","V",[]]),a.add(z)),N.methods.forEach(G=>{let[K,ge,_e,xe=[],fe]=G;e.add(K);let Ee=c(ge,_e),pe=null;if(xe.length>0){let ve=xe.slice();ve.sort(),pe=ve.join("|");let He=s[pe];He===void 0&&(He={id:pe,types:ve},s[pe]=He),e.add(Ko),n.add(Ko),xe.forEach(Zt=>{e.add(Zt),n.add(Zt)}),e.add("value")}if(i.push([N.name,Ee,K,pe,fe]),K==="<init>"){l.add(z+"|"+Ee);let ve=H+"|"+Ee;a.has(z)&&!l.has(ve)&&(i.push([H,Ee,K,null,0]),l.add(ve))}})});function c(N,z){let H=[N].concat(z),Z=H.join("|");if(r[Z]!==void 0)return Z;e.add(N),n.add(N),z.forEach(K=>{e.add(K),n.add(K)});let G=H.map(qh).join("");return e.add(G),r[Z]=[Z,G,N,z],Z}let d=Array.from(e);d.sort();let u=d.reduce((N,z,H)=>(N[z]=H,N),{}),p=Array.from(n).map(N=>u[N]);p.sort(Ua);let f=p.reduce((N,z,H)=>(N[d[z]]=H,N),{}),g=Object.keys(r).map(N=>r[N]);g.sort(Hh);let h={},_=g.map(N=>{let[,z,H,Z]=N,G;if(Z.length>0){let K=Z.join("|");G=h[K],G===void 0&&(G={types:Z.map(ge=>f[ge]),offset:-1},h[K]=G)}else G=null;return[u[z],f[H],G]}),v=g.reduce((N,z,H)=>{let[Z]=z;return N[Z]=H,N},{}),y=Object.keys(h).map(N=>h[N]),S=o.map(N=>{let[z,H,Z]=N;return[f[z],f[H],u[Z]]});S.sort(Wh);let x=i.map(N=>{let[z,H,Z,G,K]=N;return[f[z],v[H],u[Z],G,K]});x.sort(Zh);let F=Object.keys(s).map(N=>s[N]).map(N=>({id:N.id,type:f[Ko],value:u.value,thrownTypes:N.types.map(z=>f[z]),offset:-1})),J=F.map(N=>({id:N.id,items:[N],offset:-1})),O=J.reduce((N,z,H)=>(N[z.id]=H,N),{}),j={},w=[],C=t.map(N=>{let z=f[N.name],H=dn,Z=f[N.superClass],G,K=N.interfaces.map(re=>f[re]);if(K.length>0){K.sort(Ua);let re=K.join("|");G=j[re],G===void 0&&(G={types:K,offset:-1},j[re]=G)}else G=null;let ge=u[N.sourceFileName],_e=x.reduce((re,Me,qe)=>{let[ut,it,It,k,ke]=Me;return ut===z&&re.push([qe,It,k,it,ke]),re},[]),xe=null,fe=_e.filter(([,,re])=>re!==null).map(([re,,Me])=>[re,J[O[Me]]]);fe.length>0&&(xe={methods:fe,offset:-1},w.push(xe));let Ee=S.reduce((re,Me,qe)=>{let[ut]=Me;return ut===z&&re.push([qe>0?1:0,dn]),re},[]),pe=u["<init>"],ve=_e.filter(([,re])=>re===pe).map(([re,,,Me])=>{if(a.has(N.name)){let qe=-1,ut=x.length;for(let it=0;it!==ut;it++){let[It,k,ke]=x[it];if(It===Z&&ke===pe&&k===Me){qe=it;break}}return[re,dn|Aa,qe]}else return[re,dn|Aa|Yo,-1]}),He=Gh(_e.filter(([,re])=>re!==pe).map(([re,,,,Me])=>[re,Me|dn|Yo]));return{index:z,accessFlags:H,superClassIndex:Z,interfaces:G,sourceFileIndex:ge,annotationsDirectory:xe,classData:{instanceFields:Ee,constructorMethods:ve,virtualMethods:He,offset:-1}}}),D=Object.keys(j).map(N=>j[N]);return{classes:C,interfaces:D,fields:S,methods:x,protos:_,parameters:y,annotationDirectories:w,annotationSets:J,throwsAnnotations:F,types:p,strings:d}}function Gh(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function Ua(t,e){return t-e}function Hh(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function Wh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function Zh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function qh(t){let e=t[0];return e==="L"||e==="["?"L":t}function Re(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function Qo(t,e){let n=t%e;return n===0?t:t+e-n}function Kh(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var Da=Jh;var Qh=1,ei=null,Ba=null;function Ja(t){ei=t}function ti(t,e,n){let r=Ot(t);return r===null&&(t.indexOf("[")===0?r=ni(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=Xh(t,e,n))),Object.assign({className:t},r)}var za={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:Be,toJni:Be,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:Be,toJni:Be,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:Be,toJni:Be,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:Be,toJni:Be,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:Be,toJni:Be,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:Be,toJni:Be,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},Yh=new Set(Object.values(za).map(t=>t.name));function Ot(t){let e=za[t];return e!==void 0?e:null}function Xh(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=eg(n):o=tg(t,e,n),r[t]=o),o}function eg(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function tg(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:_t(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,u){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),u)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var ng=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=rg("["+e,n),t),{});function rg(t,e){let n=b.prototype,r=lg(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return ag(i,e)},fromJni(i,s,a){return ig(i,o,s,a)},toJni(i,s){return sg(i,o,s)}}}function ni(t,e,n){let r=ng[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=ti(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");Yh.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(u){return i.isCompatible(u)})},fromJni(d,u,p){if(d.isNull())return null;let f=[],g=u.getArrayLength(d);for(let h=0;h!==g;h++){let _=u.getObjectArrayElement(d,h);try{f.push(i.fromJni(_,u))}finally{u.deleteLocalRef(_)}}try{f.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),f.$w=n.cast(d,n.use(c),p)}return f.$dispose=og,f},toJni(d,u){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let f=d.length,h=n.use(o).$borrowClassHandle(u);try{let _=u.newObjectArray(f,h.value,NULL);u.throwIfExceptionPending();for(let v=0;v!==f;v++){let y=i.toJni(d[v],u);try{u.setObjectArrayElement(_,v,y)}finally{i.type==="pointer"&&u.getObjectRefType(y)===Qh&&u.deleteLocalRef(y)}u.throwIfExceptionPending()}return _}finally{h.unref(u)}}}}function og(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function ig(t,e,n,r){if(t.isNull())return null;let o=Ot(e.typeName),i=n.getArrayLength(t);return new Wn(t,e,o,i,n,r)}function sg(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=Ot(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let u=0;u!==o;u++)l(d.add(u*a),c(t[u]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function ag(t,e){if(t===null)return!0;if(t instanceof Wn)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=Ot(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function Wn(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,Ba)}Ba={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(Wn.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new Wn(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=ei.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=ei.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function _t(t){return"L"+t.replace(/\./g,"/")+";"}function lg(t){return t.charAt(0).toUpperCase()+t.slice(1)}function Be(t){return t}var cg=4,{ensureClassInitialized:$a,makeMethodMangler:qa}=Mt,dg=8,ii=1,fn=2,Xe=3,ri=1,si=2,Zn=1,Ka=2,Va=Symbol("PENDING_USE"),Ga="/data/local/tmp",{getCurrentThreadId:Kn,pointerSize:un}=Process,Ae={state:"empty",factories:[],loaders:null,Integer:null},ee=null,de=null,Qa=null,Ya=null,Xa=null,el=null,tl=null,Ha=null,oi=null,Ft=new Map,at=class t{static _initialize(e,n){ee=e,de=n,Qa=n.flavor==="art",n.flavor==="jvm"&&($a=Wo,qa=Zo)}static _disposeAll(e){Ae.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=Tg(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,ci(i,e),i}constructor(){this.cacheDir=Ga,this.codeCacheDir=Ga+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new cn(10,fg),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Ae.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),Fo(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Ae.state==="ready"&&this===Ae.factories[0]&&ci(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=ee.getEnv(),{_loader:s}=this,a=s!==null?mg(e,s,i):pg(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===Va;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=Va),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=ug(),i=Object.create(ui.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;$a(r,l),i.$l=gt.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=ee.getEnv();return e.$clone(n)}cast(e,n,r){let o=ee.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,Zn,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,Zn,r,!1);return i.$r=Script.bindWeak(i,ee.makeHandleDestructor(e)),i}array(e,n){let r=ee.getEnv(),o=Ot(e);o!==null&&(e=o.name);let i=ni("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=ee.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],u=[],p={name:_t(a),sourceFileName:Pg(a),superClass:_t(c.$n),interfaces:l.map(w=>_t(w.$n)),fields:d,methods:u},f=l.slice();l.forEach(w=>{Array.prototype.slice.call(w.class.getInterfaces()).forEach(C=>{let D=this.cast(C,o).getCanonicalName();f.push(this.use(D))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(w=>{let C=this._getType(g[w]);d.push([w,C.name])});let h={},_={};f.forEach(w=>{let C=w.$borrowClassHandle(n);r.push(C);let D=C.value;w.$ownMembers.filter(N=>w[N].overloads!==void 0).forEach(N=>{let z=w[N],H=z.overloads,Z=H.map(G=>Wa(N,G.returnType,G.argumentTypes));h[N]=[z,Z,D],H.forEach((G,K)=>{let ge=Z[K];_[ge]=[G,D]})})});let v=e.methods||{},S=Object.keys(v).reduce((w,C)=>{let D=v[C],N=C==="$init"?"<init>":C;return D instanceof Array?w.push(...D.map(z=>[N,z])):w.push([N,D]),w},[]),x=[];S.forEach(([w,C])=>{let D=Xe,N,z,H=[],Z;if(typeof C=="function"){let _e=h[w];if(_e!==void 0&&Array.isArray(_e)){let[xe,fe,Ee]=_e;if(fe.length>1)throw new Error(`More than one overload matching '${w}': signature must be specified`);delete _[fe[0]];let pe=xe.overloads[0];D=pe.type,N=pe.returnType,z=pe.argumentTypes,Z=C;let ve=n.toReflectedMethod(Ee,pe.handle,0),He=s(n.handle,ve,i.getGenericExceptionTypes);H=di(n,He).map(_t),n.deleteLocalRef(He),n.deleteLocalRef(ve)}else N=this._getType("void"),z=[],Z=C}else{if(C.isStatic&&(D=fn),N=this._getType(C.returnType||"void"),z=(C.argumentTypes||[]).map(fe=>this._getType(fe)),Z=C.implementation,typeof Z!="function")throw new Error("Expected a function implementation for method: "+w);let _e=Wa(w,N,z),xe=_[_e];if(xe!==void 0){let[fe,Ee]=xe;delete _[_e],D=fe.type,N=fe.returnType,z=fe.argumentTypes;let pe=n.toReflectedMethod(Ee,fe.handle,0),ve=s(n.handle,pe,i.getGenericExceptionTypes);H=di(n,ve).map(_t),n.deleteLocalRef(ve),n.deleteLocalRef(pe)}}let G=N.name,K=z.map(_e=>_e.name),ge="("+K.join("")+")"+G;u.push([w,G,K,H,D===fn?dg:0]),x.push([w,ge,D,N,z,Z])});let F=Object.keys(_);if(F.length>0)throw new Error("Missing implementation for: "+F.join(", "));let J=qn.fromBuffer(Da(p),this);try{J.load()}finally{J.file.delete()}let O=this.use(e.name),j=S.length;if(j>0){let w=3*un,C=Memory.alloc(j*w),D=[],N=[];x.forEach(([Z,G,K,ge,_e,xe],fe)=>{let Ee=Memory.allocUtf8String(Z),pe=Memory.allocUtf8String(G),ve=nl(Z,O,K,ge,_e,xe);C.add(fe*w).writePointer(Ee),C.add(fe*w+un).writePointer(pe),C.add(fe*w+2*un).writePointer(ve),N.push(Ee,pe),D.push(ve)});let z=O.$borrowClassHandle(n);r.push(z);let H=z.value;n.registerNatives(H,C,j),n.throwIfExceptionPending(),O.$nativeMethods=D}return O}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=ee.getEnv(),{flavor:o}=de;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=de["art::gc::Heap::VisitObjects"]===void 0;if(i&&de["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Ue(ee,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=de,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((v,y,S,x)=>(S.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let u=Memory.alloc(8);u.writeS64(c);let p=Memory.alloc(cg),f=Memory.alloc(un);i.getObjectsWithTags(1,u,p,f,NULL);let g=p.readS32(),h=f.readPointer(),_=[];for(let v=0;v!==g;v++)_.push(h.add(v*un).readPointer());i.deallocate(h);try{for(let v of _){let y=this.cast(v,o);if(r.onMatch(y)==="stop")break}r.onComplete()}finally{_.forEach(v=>{n.deleteLocalRef(v)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=sn.$new(r,ee),a,l=i.$borrowClassHandle(n);try{let p=de["art::JavaVMExt::DecodeGlobal"](de.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=on.$new();de["art::gc::Heap::GetInstances"](de.artHeap,s,a,c,d);let u=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of u){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}o.onComplete()}finally{u.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=de["art::JavaVMExt::AddGlobalRef"],l=de.vm,c,d=i.$borrowClassHandle(n);try{c=de["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let u=$o(c,p=>{s.push(a(l,r,p))});de["art::gc::Heap::VisitObjects"](de.artHeap,u,NULL);try{for(let p of s){let f=this.cast(p,i);if(o.onMatch(f)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(de.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let u=Memory.alloc(Process.pageSize);Memory.patchCode(u,16,p=>{let f=new X86Writer(p,{pc:u});f.putMovRegRegOffsetPtr("eax","esp",4),f.putMovRegRegOffsetPtr("edx","esp",8),f.putJmpAddress(l),f.flush()}),d=new NativeFunction(u,"pointer",["pointer","pointer"]),d._thunk=u}return de.addLocalReference=d,ee.perform(u=>{i(this,u)}),"stop"},onError(l){},onComplete(){de.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=Mt,c=a.handle.add(l).readPointer(),d,u=o.$borrowClassHandle(a);try{d=de.dvmDecodeIndirectRef(c,u.value)}finally{u.unref(a)}let p=d.toMatchPattern(),f=de.dvmHeapSourceGetBase(),h=de.dvmHeapSourceGetLimit().sub(f).toInt32();Memory.scan(f,h,p,{onMatch:(_,v)=>{de.dvmIsValidObject(_)&&ee.perform(y=>{let S=y.handle.add(l).readPointer(),x,F=de.addLocalReference(S,_);try{x=s.cast(F,o)}finally{y.deleteLocalRef(F)}if(r.onMatch(x)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new qn(e,null,this)}_getType(e,n=!0){return ti(e,n,this)}};function ug(){return function(t,e,n,r){return ui.call(this,t,e,n,r)}}function ui(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,ee.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,Ya)}Ya={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(ui.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:ee.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=ee.getEnv(),e=this.$s.$C;return new e(this.$h,Ka,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=ee.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=hg(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return ee.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=ee.getEnv(),o=this.$borrowClassHandle(r);try{n=gg(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new fi(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=ee.getEnv(),a=this.$borrowClassHandle(s);try{n=_g(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function fi(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}fi.prototype.ref=function(){return this.refs++,this};fi.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function fg(t,e){t.unref(e)}function pg(t){let e=t.replace(/\./g,"/");return function(n){let r=Kn();ol(r);try{return n.findClass(e)}finally{il(r)}}}function mg(t,e,n){return oi===null&&(Ha=n.vaMethod("pointer",["pointer"]),oi=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=Kn();ol(i);try{let s=Ha(r.handle,e.$h,oi,o);return r.throwIfExceptionPending(),s}finally{il(i),r.deleteLocalRef(o)}}}function hg(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function gg(t,e,n){let{$n:r,$f:o}=e,i=Lg(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],u=[],p=o._getType(r,!1),f=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let v,y,S=n.getObjectArrayElement(g,_);try{v=n.fromReflectedMethod(S),y=l(n.handle,S,a.getGenericParameterTypes)}finally{n.deleteLocalRef(S)}let x;try{x=di(n,y).map(F=>o._getType(F))}finally{n.deleteLocalRef(y)}d.push(jt(i,e,ii,v,p,x,n)),u.push(jt(i,e,Xe,v,f,x,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let v=n.javaLangObject(),y=n.getMethodId(v,"<init>","()V");d.push(jt(i,e,ii,y,p,[],n)),u.push(jt(i,e,Xe,y,f,[],n))}}finally{n.deleteLocalRef(g)}if(u.length===0)throw new Error("no supported overloads");return{allocAndInit:ai(d),initOnly:ai(u)}}function _g(t,e,n,r,o){return e.startsWith("m")?vg(t,e,n,r,o):Ig(t,e,n,r,o)}function vg(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let f=p[0]==="s"?fn:Xe,g=ptr(p.substr(1)),h,_=[],v=o.toReflectedMethod(n,g,f===fn?1:0);try{let y=!!c(o.handle,v,a.isVarArgs),S=l(o.handle,v,a.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(S))}finally{o.deleteLocalRef(S)}let x=l(o.handle,v,a.getParameterTypes);try{let F=o.getArrayLength(x);for(let J=0;J!==F;J++){let O=o.getObjectArrayElement(x,J),j;try{j=y&&J===F-1?o.getArrayTypeName(O):o.getTypeName(O)}finally{o.deleteLocalRef(O)}let w=i._getType(j);_.push(w)}}finally{o.deleteLocalRef(x)}}catch{return null}finally{o.deleteLocalRef(v)}return jt(t,r,f,g,h,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&Ng(d);let u=ai(d);return function(p){return u}}function ai(t){let e=bg();return Object.setPrototypeOf(e,Xa),e._o=t,e}function bg(){let t=function(){return t.invoke(this,arguments)};return t}Xa=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}li(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return vt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return vt(this),this._o[0].implementation},set(t){vt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return vt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return vt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return vt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return vt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===Xe&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;li(this.methodName,this.overloads,"argument types do not match any of:")}}});function Wa(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function vt(t){let e=t._o;e.length>1&&li(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function li(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function jt(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=ee.getEnv());let d,u;return n===Xe?(d=s.vaMethod(l,c,a),u=s.nonvirtualVaMethod(l,c,a)):n===fn?(d=s.staticVaMethod(l,c,a),u=d):(d=s.constructor(c,a),u=d),yg([t,e,n,r,o,i,d,u])}function yg(t){let e=Eg();return Object.setPrototypeOf(e,el),e._p=t,e}function Eg(){let t=function(){return t.invoke(this,arguments)};return t}el=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===ii)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(ee),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,u=nl(i,s,a,c,d,t,this),p=qa(l);u._m=p,this._r=u,p.replace(u,a===Xe,d,ee,de),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return jt(...e,null,t)}},invoke:{value(t,e){let n=ee.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===Xe,c=e.length,d=2+c;n.pushLocalFrame(d);let u=null;try{let p;l?p=t.$getHandle():(u=t.$borrowClassHandle(n),p=u.value);let f,g=t.$t;a===void 0?f=r[3]:(f=a._m.resolveTarget(t,l,n,de),Qa&&a._c.has(Kn())&&(g=Ka));let h=[n.handle,p,f];for(let y=0;y!==c;y++)h.push(s[y].toJni(e[y],n));let _;g===Zn?_=r[6]:(_=r[7],l&&h.splice(2,0,t.$copyClassHandle(n)));let v=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(v,n,!0)}finally{u!==null&&u.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function nl(t,e,n,r,o,i,s=null){let a=new Set,l=wg([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function wg(t){return function(){return Sg(arguments,t)}}function Sg(t,e){let n=new b(t[0],ee),[r,o,i,s,a,l,c,d]=e,u=[],p;if(i===Xe){let h=o.$C;p=new h(t[1],Zn,n,!1)}else p=o;let f=Kn();n.pushLocalFrame(3);let g=!0;ee.link(f,n);try{d.add(f);let h;c===null||!Ft.has(f)?h=l:h=c;let _=[],v=t.length-2;for(let x=0;x!==v;x++){let J=a[x].fromJni(t[2+x],n,!1);_.push(J),u.push(J)}let y=h.apply(p,_);if(!s.isCompatible(y))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let S=s.toJni(y,n);return s.type==="pointer"&&(S=n.popLocalFrame(S),g=!1,u.push(y)),S}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{ee.unlink(f),g&&n.popLocalFrame(NULL),d.delete(f),u.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function Ng(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(xg([e,n]))}function xg(t){let e=kg();return Object.setPrototypeOf(e,tl),e._p=t,e}function kg(){return function(){return this}}tl=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function Ig(t,e,n,r,o){let i=e[2]==="s"?ri:si,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===ri?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let u,p,f=d.type;return i===ri?(u=o.getStaticField(f),p=o.setStaticField(f)):(u=o.getField(f),p=o.setField(f)),Cg([i,d,s,u,p])}function Cg(t){return function(e){return new rl([e].concat(t))}}function rl(t){this._p=t}Object.defineProperties(rl.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=ee.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===si){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=ee.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===si){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var qn=class t{static fromBuffer(e,n){let r=Za(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),Ag(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),ee.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=Za(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function Za(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function Ag(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function Tg(){switch(Ae.state){case"empty":{Ae.state="pending";let t=Ae.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Ae.loaders=e.$new(),Ae.Integer=n;let r=t.loader;return r!==null&&ci(t,r),Ae.state="ready",Ae}case"pending":do Thread.sleep(.05);while(Ae.state==="pending");return Ae;case"ready":return Ae}}function ci(t,e){let{factories:n,loaders:r,Integer:o}=Ae,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function ol(t){let e=Ft.get(t);e===void 0&&(e=0),e++,Ft.set(t,e)}function il(t){let e=Ft.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?Ft.delete(t):Ft.set(t,e)}function Lg(t){return t.slice(t.lastIndexOf(".")+1)}function di(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function Pg(t){let e=t.split(".");return e[e.length-1]+".java"}var Mg=4,sl=Process.pointerSize,pi=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=at,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=X(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new Ze(e);return this.vm=n,Ja(n),at._initialize(n,e),this.classFactory=new at,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{at._disposeAll(n),b.dispose(n)}),Script.nextTick(()=>{Ze.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return an()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ce("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(Mg),a=Memory.alloc(sl);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let u=0;u!==l;u++)d.push(c.add(u*sl).readPointer());o.deallocate(c);try{for(let u of d){let p=i.getClassName(u);e.onMatch(p,u)}e.onComplete()}finally{d.forEach(u=>{i.deleteLocalRef(u)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Ue(n,o,a=>{let l=Ro(c=>{let d=i(s,a,c);try{let u=o.getClassName(d);e.onMatch(u,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Ue(r,i,u=>{let p=Oo(f=>(l.push(c(d,u,f)),!0));Mo(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(u=>{let p=n.cast(u,a);e.onMatch(p)})}finally{l.forEach(u=>{i.deleteGlobalRef(u)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),u=l*i;for(let p=0;p<u;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let v=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(v)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return gt.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&al(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){al(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(f,g){return i||(i=!0,ll(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[u])=>u-d).map(([d,u])=>u)[0];c.implementation=function(...d){let u=c.call(this,...d);return!i&&s==="early"&&(i=!0,ll(e,u),o._performPendingVmOps()),u}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return jo(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return Bo(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return Jo(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return Do(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function al(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function ll(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var mi=new pi;Script.bindWeak(mi,()=>{mi._dispose()});var U=mi;var dl=Memory.alloc(16),cl=new Uint32Array(ArrayBuffer.wrap(dl,16)),Rg=Process.pointerSize===8?2:1,Og=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function te(){return Og(7,dl),cl[0]*1e9+cl[Rg]}var hi=new Set;function Ut(t){return hi.has(t)?!1:(hi.add(t),!0)}function bt(t){hi.delete(t)}function Qn(t){let e=Process.getCurrentThreadId(),n=Ut(e);try{return t()}finally{n&&bt(e)}}var jg=256,Fg=524288,ul=null;function fl({hookedMethodId:t}){let{artQuickGenericJniTrampoline:e,kAccCompileDontBother:n}=X();if(ul??=Ug(e),!(!ul||(t.add(ye(U.vm).offset.accessFlags).readU32()&(jg|Fg|n))!==n))throw new Error("another framework has hooked it already")}function Ug(t){let e=Instruction.parse(t);return["jmp","b","b.w"].includes(e.mnemonic)||/^ldr.* pc,/.test(e.toString())?!0:Instruction.parse(e.next).mnemonic==="br"}function B(){return U.vm.getEnv()}var pl=new Map;function hl(t){let e=pl.get(t);if(e===void 0){let n=B().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),pl.set(t,e)}return e}function ue(t){if(t.isNull())return"";let e=B(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function yt(t,e,n){let{handle:r}=U.use(e)[n].overload(),o=B(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function V(t,e,n){let r=U.cast(t,U.use(e));try{return n(r)}finally{r.$dispose()}}function Oe(t,e){try{return e(t.$h)}finally{t.$dispose()}}function oe(t,e){let n=Yn(e);return!t.isNull()&&!n.isNull()&&B().isInstanceOf(t,n)}function Yn(t){let e=ml.get(t);if(e===void 0){try{e=pn(U.use(t))}catch{e=NULL}ml.set(t,e)}return e}var ml=new Map;function gl(){U.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Xn(t){try{return U.use(t)!==null}catch{return!1}}function er(t,e,n){let r=B(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function pn(t){return Oe(t.class,e=>B().newGlobalRef(e))}function tr(t){try{return X().flavor==="jvm"?Wg(t):Dg(t,ce())}catch{return"unknown"}}function Dg(t,e){if(e<26)return"unknown";let n=B();_l??=Jg(t);let r=_l(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var Bg=100,_l=null;function Jg(t){let e=B(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(Bg*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],bl);return(i,s)=>o(i,s,r)}var bl={exceptions:"propagate",scheduling:"exclusive"},zg=805372416,$g=49,Vg=1,Gg=4,Hg=8,vl=null;function Wg(t){vl??=Zg();let e=vl(t);return e&Hg?"erroneous":e&Gg?"initialized":e&Vg?"verified":"loaded"}function Zg(){let t=U.vm.tryGetEnvHandle(zg);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add(($g-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],bl);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var yl=256,qg=3670016;function Sl(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=X(),{hookedMethodId:i,originalMethod:s}=t,{size:a,offset:l}=ye(U.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&yl)!==0||!c||tr(n)!=="loaded")return null;let d=Memory.dup(i,a),u=i.add(l.accessFlags);return i.add(l.jniCode).writePointer(e),i.add(l.quickCode).writePointer(r.quickGenericJniTrampoline),u.writeU32((u.readU32()&~qg|yl)>>>0),wl??=new gi,wl.add(i,d),d}function Nl(t,e){return e.writeU32(t.readU32()),e}var El=4096,Kg=[{name:"_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv",at:"onLeave"},{name:"_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv",at:"onLeave"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_",at:"onEnter"},{name:"_ZN3art6Thread15RunFlipFunctionEPS0_b",at:"onEnter"},{name:"_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj",at:"onLeave"}],Qg=`
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
`,gi=class{pairs=Memory.alloc(2*El*Process.pointerSize);count=Memory.alloc(4);module=new CModule(Qg,{pairs:this.pairs,count:this.count});constructor(){for(let{name:e,at:n}of Kg){let r=X().find(e);r!==null&&Interceptor.attach(r,{[n]:this.module.follow_all})}}add(e,n){let r=this.count.readS32();if(r===El)throw new Error("there are more hooks than copies can be followed");this.pairs.add(2*r*Process.pointerSize).writePointer(e),this.pairs.add((2*r+1)*Process.pointerSize).writePointer(n),this.count.writeS32(r+1)}},wl=null;function Et(t,e){let n=X(),{makeMethodMangler:r}=n.flavor==="jvm"?qo:Mt,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(kl),c=kl(t.returnType),d=i?B().staticVaMethod(c,l):B().nonvirtualVaMethod(c,l),u=null,p=()=>u!==null?Nl(o.hookedMethodId,u):o.resolveTarget(null,!i,null,n),f=new NativeCallback((...h)=>{let _=h[0],v=h[1],y=h.slice(2),S={receiver:v,args:y,argumentTypes:a,returnType:t.returnType,returned:void 0},x=()=>S.returned=i?d(_,v,p(),...y):d(_,v,s,p(),...y);_i++;try{e(_,S,x)}finally{_i--}return S.returned},c,["pointer","pointer",...l]),g=null;return{method:t,mangler:o,callback:f,get copy(){return u},put(){n.flavor!=="jvm"&&fl(o),o.replace(f,!i,[],U.vm,n),n.flavor!=="jvm"&&(u=Sl(o,f,s))},again(){return g=Et(t,e)},revert(){g?.revert(),o.revert(U.vm),Yg.push(f,o.replacementMethodId,u)}}}var Yg=[],_i=0,Xg=1,xl=.005,e_=.02;function vi(){for(let t=0;_i>0&&t<Xg;t+=xl)Thread.sleep(xl);Thread.sleep(e_)}async function wt(){X().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var t_={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function kl(t){return t_[t]??"pointer"}var Il=256,Cl=512,bi=1024;function Ve(t,e,n=U.classFactory){let r=n.use(t);if(e==="$init")return i_(t,pn(r));let o=new Map;for(;r!==null;r=r.$s)if(r.$l.has(e))for(let[s,a]of Array.from(r_(n_(r,e))))o.has(s)||o.set(s,a);let i=Array.from(o.values()).flat();return i.length===0?null:i}function n_(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=pn(t);return n.slice(2).split(":").map(o=>o_(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function r_(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function yi(t){let e=pn(U.use(t)),n=B(),r=rr().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function o_(t,e,n,r){let o=Tl(rr().method(B().handle,t,e,n==="static"?1:0));return o===null?null:Al(o,t,e,n,r)}function i_(t,e){let n=Tl(rr().constructors(B().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return Al(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function Al(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function Tl(t){if(t.isNull())return null;let e=t.readUtf8String();return rr().free(t),e}var s_=`
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
`,nr=null;function rr(){if(nr!==null)return nr;let t=B(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(s_,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return nr={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},nr}var a_=/[\ud800-\udfff]/,l_=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Dt(t){return a_.test(t)?t.replace(l_,"\uFFFD"):t}function ne(t){return JSON.stringify(Dt(t))}function Ll(t){let e=[];for(let n in t)e.push(`${ne(n)}:${ne(t[n])}`);return`{${e.join(",")}}`}var c_=256,d_=100,Pl=0,Bt=[],Ei=0,wi=0,Si=[],Ni=0,Ml=!1,Rl=Number.POSITIVE_INFINITY,u_=["call","stack","problem"];function me(t,e,n){let r=`{"kind":"${t}","seq":${Pl++},"ns":${e}${n}}`;return Ei+Ni+r.length>Rl&&u_.includes(t)?(wi++,!1):(Bt.push(r),Ei+=r.length,(Ml||Bt.length>=c_)&&Pe(),!0)}function Pe(){if(Bt.length===0)return;let t="["+Bt.join(",")+"]";Bt=[],Ei=0,Si.push(t.length),Ni+=t.length,send({type:"batch"},f_(t))}function xi(t){Ml=t,Pe()}function Ol(t){for(let e of Si.splice(0,t))Ni-=e}function jl(){return Si.length}function Fl(t){Rl=t}function mn(){return Pl}function Ul(){return wi}function Se(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);me("problem",te(),`,"doing":"${t}","technique":${ne(n)},"message":${ne(r.slice(0,2e3))}`)}function f_(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(p_(e)))}var p_=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Pe,d_);setInterval(()=>{me("heartbeat",te(),`,"queued":${Bt.length},"dropped":${wi}`),Pe()},1e3);var m_=805372416,h_=2048,g_=4096,__=`
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
`,or=class{constructor(e){this.depth=e;let n=U.vm.tryGetEnvHandle(m_);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(h_|g_),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(__,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return B().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};function hn(t){return t instanceof NativePointer&&!t.isNull()}function he(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return hn(n)?n:null}function W(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var v_=20,Jt=400,Jl=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",Dl],["java.net.InterfaceAddress",Dl],["java.net.InetAddress",t=>[zl(t)]]];function Dl(t){let e=t.getAddress();return[e===null?null:zl(e)]}function zl(t){return t.getHostAddress().split("%")[0]}var $l={classes:Jl.map(([t])=>t),read:t=>ki(W(t),b_)};function ki(t,e){if(t.isNull())return null;let n=Ne(t,Jt);if(n===null)return et;if(n.size===0)return null;let r=n.first.slice(0,v_).map(o=>ue(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:Ii(n.size)}}function Ii(t){return{count:String(t),...t>Jt?{unread:String(t-Jt)}:{}}}var et={sample:"present",values:[]};function b_(t){for(let[e,n]of Jl)if(oe(t,e))return V(t,e,r=>Je(n(r)));return[ue(t)]}function Je(t){return t.filter(e=>e!=null).map(String)}function Ne(t,e){let n=B(),r=oe(t,"java.util.Collection")?y_(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var Bl=null;function y_(t){Bl??=U.use("java.util.Collection").toArray.overload().handle;let e=B(),n=e.vaMethod("pointer",[])(e.handle,t,Bl);return e.throwIfExceptionPending(),n}var ir=class{constructor(e){this.depth=e}walk(){return Oe(U.use("java.lang.Throwable").$new(),e=>{let n=yt(e,"java.lang.Throwable","getStackTrace"),r=Ne(n,this.depth).first.map(E_);return{key:r.join(`
`),frames:()=>r}})}};function E_(t){return ue(t).replace(/^[^(]*\//,"")}var Ai=64,Ti=class{walk(){let e=U.backtrace({limit:Ai});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},sr=new Map,w_=1,tt=[],Ci=null,Vl="";function ar(){return Pi(({key:t,frames:e})=>sr.get(t)??Li(t,e()))??sr.get("")??Li("",[])}function Gl(t,e){let n=[t,...(e?Pi(o=>o.frames()):null)??[]],r=n.join(`
`);return sr.get(r)??Li(r,n)}function lr(){return Pi(t=>t.frames()),tt[0]}function Pi(t){for(tt.length===0&&(tt=[X().flavor==="jvm"?"jvmti":"art","throwable","none"]);tt[0]!=="none";)try{return Ci??=S_(tt[0]),t(Ci.walk())}catch(e){Vl+=`${tt[0]}: ${String(e)}; `,Ci=null,tt=tt.slice(1),tt[0]==="none"&&Se("stack",Vl)}return null}function S_(t){return t==="jvmti"?new or(Ai):t==="art"?new Ti:new ir(Ai)}function Li(t,e){let n={id:w_++};return me("stack",te(),`,"stack":${n.id},"frames":[${e.map(ne).join(",")}]`)&&sr.set(t,n),n}var Hl="6465780a30333800110f76cebdfd862fe40a90d2eb30fcd1c8b493591243ab13dc070000700000007856341200000000000000002407000021000000700000000d000000f400000004000000280100000100000058010000140000006001000005000000000200003c050000a0020000b2040000bc040000c4040000cb040000ce040000d1040000d4040000da040000fe0400001e05000041050000550500006e0500008e050000ad050000cc050000ec050000060600000c06000012060000190600001c060000290600003606000040060000460600004c0600005106000057060000600600006a060000740600008006000003000000040000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f0000001000000014000000030000000000000000000000040000000100000000000000050000000500000000000000140000000c000000000000000b000a00110000000500030001000000060003000100000006000100170000000700030001000000070000001c000000070000001d0000000800030001000000080000001e0000000900030001000000090000001a0000000a0000001a0000000b000300000000000b000300010000000b000300160000000b000300180000000b000200190000000b0003001a0000000b0003001c0000000b0003001d0000000b0003001f00000007000000100000000500000000000000ffffffff5c040000c00600000000000008000000100000000500000000000000ffffffff6c040000d2060000000000000a000000010600000500000000000000ffffffff7c040000e006000000000000090000001000000005000000ac040000ffffffff8c040000e8060000000000000b000000110000000500000000000000ffffffff9c040000f60600000000000002000000870600008d06000002000000870600009606000002000000870600009f0600000200000087060000a906000001000000b2060000010001000100000000000000040000007010000000000e000100000000000000000000000200000012100f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012200f00010001000100000000000000040000007010000000000e000200010000000000000000000200000012300f000100000001000000000000000800000022000900701008000000690000000e00010001000100000000000000040000007010000000000e0001000000010000000000000006000000220007007010030000000e0001000000010000000000000009000000220008007010060000006e10070000000e000000010000000000000000000000030000006200000011000000010000000100000000000000060000006200000072100a0000000e00000000000000000000000000040000007100040000000e00000000000000000000000000040000007100050000000e0001000000010000000000000009000000220006007010010000006e10020000000e000000a0020000000000000000000000000000ac020000000000000000000000000000b8020000000000000000000000000000c4020000000000000000000000000000d0020000000000000000000000000000010000000a00083c636c696e69743e00063c696e69743e0005466972737400014900014a00014c00044c61746500224c64616c76696b2f616e6e6f746174696f6e2f456e636c6f73696e67436c6173733b001e4c64616c76696b2f616e6e6f746174696f6e2f496e6e6572436c6173733b00214c64616c76696b2f616e6e6f746174696f6e2f4d656d626572436c61737365733b00124c6a6176612f6c616e672f4f626a6563743b00174c6a6176612f7574696c2f7a69702f41646c657233323b001e4c707269766163796861726e6573732f436f6e74726f6c2446697273743b001d4c707269766163796861726e6573732f436f6e74726f6c244c6174653b001d4c707269766163796861726e6573732f436f6e74726f6c244d6164653b001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b00184c707269766163796861726e6573732f436f6e74726f6c3b00044d41444500044d61646500055468696e67000156000b616363657373466c616773000b636f6e7374727563746f72000867657456616c756500046c61746500046d61646500036d657400046e616d6500076f66436c61737300086f664e617469766500086f664f626a656374000a6f66506c6174666f726d000576616c75650002020120180b0203021504181b17020203021504181b1706020302152409061b17130203021504181b1712020401201c04180a1807180818090000030003808004d8050108f005018802000000010106808004840607009c06000000010a8108000000010108808004b0060901c80601000900001a0b888004dc0601828004fc06010894070108b0070108d4070108ec07010888080108a0080108b8080f000000000000000100000000000000010000002100000070000000020000000d000000f40000000300000004000000280100000400000001000000580100000500000014000000600100000600000005000000000200000310000005000000a0020000012000000f000000d802000006200000050000005c0400000110000001000000ac0400000220000021000000b20400000420000006000000870600000020000005000000c0060000001000000100000024070000",Wl=[["privacyharness/Control$Thing","cafebabe00000034000b07000201001c707269766163796861726e6573732f436f6e74726f6c245468696e670700040100106a6176612f6c616e672f4f626a6563740100036d657401000328294901000c496e6e6572436c6173736573070009010016707269766163796861726e6573732f436f6e74726f6c0100055468696e670601000100030000000000010401000500060000000100070000000a000100010008000a0609"],["privacyharness/Control","cafebabe0000003400380a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e010003282956090008000907000a0c000b000c010016707269766163796861726e6573732f436f6e74726f6c0100044d41444501001e4c707269766163796861726e6573732f436f6e74726f6c245468696e673b07000e0100156a6176612f7574696c2f7a69702f41646c657233320a000d00030a000d00110c0012001301000867657456616c756501000328294a07001501001c707269766163796861726e6573732f436f6e74726f6c2446697273740a001400030a001400180c0019001a0100076f66436c6173730100032829490a0014001c0c001d001a0100086f664e617469766507001f01001b707269766163796861726e6573732f436f6e74726f6c244c6174650a001e00030a001e00220c0023001a0100086f664f626a6563740b002500260700270c0028001a01001c707269766163796861726e6573732f436f6e74726f6c245468696e670100036d657407002a01001b707269766163796861726e6573732f436f6e74726f6c244d6164650a00290003010004436f64650100046d61646501001428294c6a6176612f6c616e672f4f626a6563743b01000a6f66506c6174666f726d01000b636f6e7374727563746f720100046c6174650100083c636c696e69743e01000c496e6e6572436c61737365730100055468696e6701000546697273740100044c6174650100044d61646500310008000200000001001a000b000c000000090002000500060001002c0000001100010001000000052ab70001b1000000000008002d002e0001002c000000100001000000000004b20007b0000000000008002f00060001002c00000018000200000000000cbb000d59b7000fb6001058b1000000000008003000060001002c000000150002000000000009bb001459b7001657b1000000000008001900060001002c000000110001000000000005b8001757b1000000000008001d00060001002c000000110001000000000005b8001b57b1000000000008003100060001002c00000018000200000000000cbb001e59b70020b6002157b1000000000008002800060001002c00000016000100000000000ab20007b90024010057b1000000000008003200060001002c00000017000200000000000bbb002959b7002bb30007b1000000000001003300000022000400250008003406090014000800350018001e0008003600180029000800370018"],["privacyharness/Control$First","cafebabe0000003400110a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001c707269766163796861726e6573732f436f6e74726f6c244669727374010004436f64650100076f66436c6173730100032829490100086f664e617469766501000c496e6e6572436c617373657307000f010016707269766163796861726e6573732f436f6e74726f6c0100054669727374003000070002000000000003000000050006000100090000001100010001000000052ab70001b1000000000008000a000b000100090000000e000100000000000204ac000000000108000c000b00000001000d0000000a00010007000e00100018"],["privacyharness/Control$Late","cafebabe0000003400100a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244c617465010004436f64650100086f664f626a65637401000328294901000c496e6e6572436c617373657307000e010016707269766163796861726e6573732f436f6e74726f6c0100044c617465003000070002000000000002000000050006000100090000001100010001000000052ab70001b1000000000000000a000b000100090000000e000100010000000205ac000000000001000c0000000a00010007000d000f0018"],["privacyharness/Control$Made","cafebabe0000003400130a000200030700040c000500060100106a6176612f6c616e672f4f626a6563740100063c696e69743e01000328295607000801001b707269766163796861726e6573732f436f6e74726f6c244d61646507000a01001c707269766163796861726e6573732f436f6e74726f6c245468696e67010004436f64650100036d657401000328294901000c496e6e6572436c6173736573070010010016707269766163796861726e6573732f436f6e74726f6c0100044d6164650100055468696e6700300007000200010009000000020000000500060001000b0000001100010001000000052ab70001b1000000000001000c000d0001000b0000000e000100010000000206ac000000000001000e0000001200020007000f001100180009000f00120609"]];var N_=5,x_=215,gn="privacyharness.Control";function Zl(){let t=U.use("java.lang.Object").class.getClassLoader(),e=X().flavor==="jvm"?I_(t):k_(t);return U.ClassFactory.get(e)}function k_(t){let e=U.use("java.nio.ByteBuffer").wrap(U.array("byte",Array.from(Ql(Hl),r=>r<<24>>24))),{$new:n}=U.use("dalvik.system.InMemoryDexClassLoader");return n.overload("java.nio.ByteBuffer","java.lang.ClassLoader").call(U.use("dalvik.system.InMemoryDexClassLoader"),e,t)}function I_(t){let e=U.use("java.net.URLClassLoader"),{$new:n}=e,r=n.overload("[Ljava.net.URL;","java.lang.ClassLoader").call(e,U.array("java.net.URL",[]),t),{handle:o}=B(),i=Kl(N_,"pointer",["pointer","pointer","pointer","pointer","int"]);for(let[s,a]of Wl){let l=Ql(a),c=Memory.alloc(l.length);c.writeByteArray(Array.from(l));let d=i(o,Memory.allocUtf8String(s),r.$h,c,l.length);B().throwIfExceptionPending(),V(d,"java.lang.Class",u=>u.getDeclaredMethods()),B().deleteLocalRef(d)}return r}function ql(t,e,n){let r=Memory.alloc(3*Process.pointerSize),o=Memory.allocUtf8String(e),i=Memory.allocUtf8String("()I");[o,i,n].forEach((a,l)=>r.add(l*Process.pointerSize).writePointer(a));let s=Kl(x_,"int",["pointer","pointer","pointer","int"]);Oe(t.class,a=>s(B().handle,a,r,1)),B().throwIfExceptionPending()}function Kl(t,e,n){let r=B().handle.readPointer().add(t*Process.pointerSize).readPointer();return new NativeFunction(r,e,n,{exceptions:"propagate"})}function Ql(t){return Uint8Array.from(t.match(/../g),e=>parseInt(e,16))}var Yl='""';function lt(){return Yl}function Mi(t){Yl=ne(t)}var Xl=new Set;function ec(t){Xl.add(t)}function tc(t){return t.length===0||t.some(e=>Xl.has(e))}var C_=500,cr=new Map;function nc({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=cr.get(e);return n===void 0&&(n=Checksum.compute("sha256",Dt(e)),cr.size>=C_&&cr.clear(),cr.set(e,n)),n}var A_=1e9,dr=new Map;function rc(t,e){let n=dr.get(t);if(n!==void 0&&e-n.read<A_)return n.name;let r=ne(T_(t));return dr.size>1e3&&dr.clear(),dr.set(t,{name:r,read:e}),r}function T_(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var L_=400,ur=1024,P_=65536,M_=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function oc(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":O_(i);s===""||n.has(s)||(n.size<L_&&r+s.length<=P_?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var R_=500,fr=new Map;function O_(t){let e=fr.get(t);if(e===void 0){let n=j_(t);e=M_.test(n)?"":ne(n),fr.size>=R_&&fr.clear(),fr.set(t,e)}return e}function j_(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=ur)return n;let r=n.charCodeAt(ur-1);return n.slice(0,r>=55296&&r<56320?ur-1:ur)}var F_=256;function sc(t,e,n,r,{tid:o,ns:i,phase:s}){let a=z_(t)===0?null:$_(B());try{let l=a===null?"":B_(a),c=ar();n.forEach((d,u)=>{let{technique:p,makes:f}=d,{detail:g,registration:h,answer:_}=r[u];if(h===null)return;f!==null&&a===null&&hn(e.returned)&&f(e.returned);let v=_??(a===null?Oi(d,e):D_(d,a,l)),{reading:y,outcome:S}=v;(S==="obtained"||S==="subscribed")&&ec(p.id);let{json:x,left:F}=oc(S==="obtained"?y.values:[],p.empty),J=F>0?{unread:String(F+Number(y.detail?.unread??0))}:{},O=U_(d,y);Ri({tid:o,ns:i,phase:s,technique:y.approximate===!0?d.approximate:p.id,overload:d.overload,outcome:S,stack:h.stack??c.id,sample:y.sample,values:x,digest:O,failure:l,detail:{...g,...y.detail,...J}})})}finally{a!==null&&B().throw(a)}}function Ri(t){let e=rc(t.tid,t.ns);me("call",t.ns,`,"tid":${t.tid},"thread":${e},"phase":${lt()},"entered_phase":${t.phase},"technique":"${t.technique}","overload":"${t.overload}","outcome":"${t.outcome}","stack":${t.stack},"value":${ne(t.sample.slice(0,F_))},"values":${t.values},"digest":"${t.digest}","error":${ne(t.failure)},"detail":${Ll(t.detail)}`)}var pr={sample:"",values:[]};function Oi({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:pr};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??pr}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return Se("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:pr}}}function U_({technique:t},e){try{return nc(e)}catch(n){return Se("digest",n,t.id),""}}function D_({technique:t},e,n){return{outcome:oe(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:pr}}function B_(t){try{return ue(t)}catch{return B().getObjectClassName(t)}}var J_=228,ic=null;function z_(t){return ic??=new NativeFunction(t.readPointer().add(J_*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),ic(t)}function $_(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}var ac=`
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
`;var V_="libc",G_=[{names:["open","open64","__open_2","__open64_2"],code:"open",method:"open"},{names:["openat","openat64","__openat_2","__openat64_2"],code:"openat",method:"open"}],H_=["__errno","__errno_location"],W_=13,Z_=1,q_=16,nt=[],_n=[],ct=null,K_=[],ji=0,lc=!1,hr=null;function Fi({class:t}){return t===V_}function uc(t){if(t.length===0)return{armed:0,failed:0};let e="";try{_n=t.map(r=>({id:r.id,fits:tv(r)})),Q_(t.flatMap(fc)),ji=te()}catch(r){e=String(r),_r()}let n=nt.map(({name:r})=>r);for(let r of t)me("armed",te(),`,"technique":${ne(r.id)},"overloads":${JSON.stringify(n)},"roads":${e===""?'["libc"]':"[]"},"reason":${e===""?"null":'"failed"'},"detail":${ne(e)},"state":"unknown"`);return e===""?{armed:t.length,failed:0}:{armed:0,failed:t.length}}function Q_(t){let e=`${[...new Set(t)].join("\0")}\0\0`,n=Memory.alloc(e.length).writeByteArray(Array.from(e,c=>c.charCodeAt(0))),r=Memory.allocUtf8String("//privacy-harness/control"),o=Memory.alloc(16+16*Process.pointerSize),i=o.add(16);o.writeInt(Process.id),ct={inside:o.add(4),controls:o.add(8)};let s=new NativeCallback(Y_,"void",["int","pointer","pointer","int64","int","pointer"]),a=new CModule(ac,{read_link:mr("readlink"),get_pid:mr("getpid"),errno_of:mr(...H_),told:s,patterns:n,control_path:r,owner:o,inside:ct.inside,controls:ct.controls,original:i});K_.push(n,r,o,s,a);let l=new NativeFunction(mr("open"),"int",["pointer","int"]);hr=()=>void l(r,0),G_.flatMap(({names:c,code:d})=>c.map(u=>({name:u,kind:d}))).forEach(({name:c,kind:d},u)=>{let p=Module.findGlobalExportByName(c);if(p===null||nt.some(g=>g.target.equals(p)))return;let f=Interceptor.replaceFast(p,a[`${d}_${u}`]);i.add(u*Process.pointerSize).writePointer(f),nt.push({name:c,target:p,bytes:""})}),Interceptor.flush(),nt=nt.map(c=>({...c,bytes:mc(c.target)}))}function mr(...t){let e=t.map(n=>Module.findGlobalExportByName(n)).find(n=>n!==null);if(e===void 0)throw new Error(`libc has no ${t.join(" or ")}`);return e}function Y_(t,e,n,r,o,i){let s=Process.getCurrentThreadId();if(Ut(s))try{let a=[e.readUtf8String()??"",n.readUtf8String()??""],l=_n.filter(({fits:f})=>a.some(f));if(l.length===0)return;let c=r.compare(0)>=0,d=c?"obtained":o===W_||o===Z_?"denied":"error",u=te(),p=Gl(X_(i),U.vm.tryGetEnv()!==null).id;for(let{id:f}of l)Ri({tid:s,ns:u,phase:lt(),technique:f,overload:"open",outcome:d,stack:p,sample:c?"present":"",values:"[]",digest:"",failure:c?"":`errno ${o}`,detail:{key:a[0],...a[1]===""||a[1]===a[0]?{}:{file:a[1]}}})}catch(a){Se("probe",a,_n[0].id)}finally{bt(s)}}function X_(t){let e=Process.findModuleByAddress(ev(t));return e===null?"[?]":`[${e.name}+${t.sub(e.base).toString()}]`}function ev(t){let e=Process.findModuleByAddress(nt[0].target),n=i=>Process.findModuleByAddress(i)?.base.equals(e?.base??NULL)??!1;if(!n(t))return t;let r=Thread.backtrace(void 0,Backtracer.FUZZY),o=r.findIndex(i=>i.equals(t));return r.slice(o+1).find(i=>!n(i))??t}function fc({when:t}){return t?.matches??[]}function tv(t){let e=fc(t).map(cc),n=(t.when?.excludes??[]).map(r=>cc(r.replace("{pid}",String(Process.id))));return r=>e.some(o=>o.test(r))&&!n.some(o=>o.test(r))}function cc(t){let e=t.split("*").map(n=>n.replace(/[.+?^${}()|[\]\\/]/g,"\\$&"));return new RegExp(`^${e.join(".*")}$`,"s")}function pc(){if(ct===null||hr===null)return"none";let t=ct.controls.readInt();return hr(),ct.controls.readInt()>t?"seen":"not-seen"}function gr(){let t=te(),e=nt.find(({target:n,bytes:r})=>mc(n)!==r);if(e===void 0){ji=t;return}lc||(lc=!0,me("taken-back",t,`,"techniques":${JSON.stringify(_n.map(({id:n})=>n))},"overload":"${e.name}","how":"replaced","since_ns":${ji},"held":false`))}function mc(t){return new Uint8Array(t.readByteArray(q_)).join()}var nv=1,dc=.005;function _r(){hr=null;for(let{target:t}of nt)Interceptor.revert(t);Interceptor.flush(),nt=[];for(let t=0;(ct?.inside.readInt()??0)>0&&t<nv;t+=dc)Thread.sleep(dc);ct=null,_n=[]}setInterval(gr,1e3);var Ui=["first","late","met","constructor","static","native","libc"];function hc({kind:t,modifiers:e},n){return[n,...t==="instance"?[]:[t],...(e&Il)===0?[]:["native"]]}var rv=["java.util.zip.Adler32","getValue"],vr=`${gn}$First`,ov={first:"ofPlatform",late:"late",met:"met",constructor:"constructor",static:"ofClass",native:"ofNative"},vn=new Map,$t=new Map,Di=new Map,br=null;function gc(){try{br=Zl()}catch(e){for(let n of Ui)$t.set(n,String(e));return[]}let t=br;return[...zt("first",()=>Ve(...rv)),...zt("constructor",()=>Ve(vr,"$init",t)),...zt("static",()=>Ve(vr,"ofClass",t)),...zt("native",()=>(ql(t.use(vr),"ofNative",Module.getGlobalExportByName("getpid")),Ve(vr,"ofNative",t))),...zt("met",()=>sv(t))]}function _c(){let t=br;return t===null?[]:zt("late",()=>Ve(`${gn}$Late`,"ofObject",t))}function Vt(){if(vn.size===0&&$t.size===0)return;let t=Process.getCurrentThreadId(),e=new Set,n=new Map;Di.set(t,e);try{Qn(()=>{U.performNow(()=>{for(let[s,a]of vn)iv(s,a,n)})})}finally{Di.delete(t)}let r=pc();r==="seen"&&e.add("libc");let i=Ui.filter(s=>s==="libc"?r!=="none":vn.has(s)||$t.has(s)).map(s=>{let a=$t.get(s)??n.get(s)??"",l=a!==""?"not-tried":e.has(s)?"seen":"not-seen";return`{"road":"${s}","outcome":"${l}","reason":${ne(a)}}`});me("control",te(),`,"roads":[${i.join(",")}]`)}function vc(){vn.clear(),$t.clear()}function iv(t,{klass:e,id:n},r){let o=B();try{o.staticVaMethod("void",[])(o.handle,e,n),o.throwIfExceptionPending()}catch(i){r.set(t,String(i))}}function zt(t,e){let n=(r,o,i)=>{let s=Di.get(Process.getCurrentThreadId());s?.add(t),s!==void 0&&t==="first"&&lr(),i()};try{let r=e().map(o=>Et(o,n));return vn.set(t,av(t)),r}catch(r){return $t.set(t,String(r)),[]}}function sv(t){let e=B(),n=Oe(t.use(gn).made(),o=>{let i=e.getObjectClass(o);try{return e.newGlobalRef(i)}finally{e.deleteLocalRef(i)}});return[{...{name:"met",kind:"instance",modifiers:0,argumentTypes:[],returnType:"int"},id:er(n,"met","()I"),klass:n}]}function av(t){let[e]=Ve(gn,ov[t],br);return{klass:e.klass,id:e.id}}var Ge={Flags:0,Pointer:1,Entry:2,Code:3},lv=uint64("0xffffffffffffffff"),Gt=40,bn=8,cv=`
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
`;function ze(t,e,n=Ge.Pointer,r=e){return{at:t,kind:n,mask:lv,good:uint64(e.toString()),restored:uint64(r.toString())}}function Ec(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:Ge.Flags,mask:uint64(e),good:r,restored:r}}var yr=class{table=Memory.alloc(Gt*64);capacity=64;common=Memory.alloc(8*bn);native=dv(this.common);count=0;allow(e){e.slice(0,bn).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((l,c)=>this.table.add(e*Gt+c*8).writeU64(l))}grow(){let e=Memory.alloc(Gt*this.capacity*2);Memory.copy(e,this.table,Gt*this.count),this.table=e,this.capacity*=2}};function dv(t){try{let e=new CModule(cv,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new Bi(t)}}var Bi=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*Gt)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*Gt),[s,a,l,,c]=bc(i);if(a===Ge.Code||this.isGood(i))continue;let d=yc(s,a).and(l.not()).or(c);a===Ge.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=bc(e),s=yc(n,r).and(o);return s.equals(i)?!0:r!==Ge.Entry?!1:Array.from({length:bn},(a,l)=>this.common.add(l*8).readU64()).some(a=>!a.equals(0)&&s.equals(a))}};function bc(t){let[e,n,r,o,i]=Array.from({length:5},(s,a)=>t.add(a*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function yc(t,e){return e===Ge.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var yn=256,Nc=524288,xc=1048576,uv=1073741824;function kc(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=X();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}var wc="_ZN3art11interpreter6DoCallILb",fv="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE",pv="EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE";function Ic(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=X();return Interceptor.flush(),[t,e,n,...mv()].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:ze(o,o.readPointer(),Ge.Code)}})}function mv(){return[...["0ELb0","0ELb1","1ELb0","1ELb1"].map(n=>wc+n+fv),...["0","1"].map(n=>wc+n+pv)].map(n=>X().find(n)).filter(n=>n!==null)}function Cc({mangler:t,callback:e,copy:n}){let{artClassLinker:r}=X(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:a}=ye(U.vm),{quickGenericJniTrampoline:l,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(a.quickCode);if(n!==null)return[{how:"flags",word:p(o,yn|xc|Nc)},{how:"replaced",word:ze(o.add(a.jniCode),e)},{how:"entry-point",word:ze(d,l,Ge.Entry)}];let u=(s.accessFlags&yn)!==0;return[{how:"flags",word:p(o,u?yn:yn|Sc()|hv())},{how:"entry-point",word:ze(d,d.readPointer(),Ge.Entry,u?l:c)},{how:"flags",word:p(i,yn|Sc())},{how:"replaced",word:ze(i.add(a.jniCode),e)},{how:"entry-point",word:ze(i.add(a.quickCode),l,Ge.Entry)}];function p(f,g){let h=f.add(a.accessFlags);return Ec(h,g>>>0,h.readU32())}}function hv(){let t=ce();return Nc|(t>=31?xc:0)|(t>=29&&t<=32?uv:0)}function Sc(){return X().kAccCompileDontBother}function Ac({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:a,vtableIndex:l}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:ze(t,r)},{how:"replaced",word:ze(r.add(o-2*c),n)},{how:"replaced",word:ze(i.add(s*c),r)}];return l>=0&&d.push({how:"replaced",word:ze(a.add(l*c),r)}),d}var vv=1e3,rt=new yr,En=[],Vi=[],wn=null,Lc=0,zi=!1,Ji=null;function Pc(t,e,n){Nv();let r=Oc(t,Rc(t),e,n);if(wn!==null&&t.copy===null&&(Vi.push(...e),wn.lost!==null||!Er(wn)))throw new Error("what the bridge had patched in libart was taken out");if(!Er(r))throw new Error("it was gone at once")}function St(){return Ji??=bv().finally(()=>Ji=null),Ji}function Mc(){En.length=0,Vi.length=0,wn=null,rt.count=0,zi=!1}async function bv(){let t=te(),e=[];for(let n=Tc(0);n!==-1;){let r=Sv(n);X().flavor==="jvm"?e.push(r):Ev(r,r.parts[n-r.first].how),n=Tc(r.first+r.parts.length)}e.length>0&&await wv(e),Lc=t}function Tc(t){try{return rt.firstChanged(t)}catch{return yv(t)}}function yv(t){for(let e=t;e<rt.count;e++)try{if(rt.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function Ev(t,e){let n=t.first+t.parts.length,r=!1;try{rt.putBack(t.first,n),r=Er(t)}catch{e="unreadable"}$i(t,e,r)}async function wv(t){let e=[];U.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){Se("look",r,n.techniques[0]),$i(n,"replaced",!1)}}),await wt();for(let n of e)rt.replace(n.first,Rc(n.hook).map(({word:r})=>r)),$i(n,"replaced",Er(n))}function $i(t,e,n){let r=te(),o=t.lost??Math.max(t.good,Lc),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&me("taken-back",r,`,"techniques":[${t.techniques.map(ne).join(",")}],"overload":${ne(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function Rc(t){return X().flavor==="jvm"?Ac(t):Cc(t)}function Oc(t,e,n,r){let o=rt.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:te(),lost:null};return En.push(i),i}function Er({first:t,parts:e}){return rt.firstChanged(t,t+e.length)===-1}function Sv(t){let e=0,n=En.length-1;for(;e<n;){let r=e+n+1>>1;En[r].first<=t?e=r:n=r-1}return En[e]}function Nv(){zi||(zi=!0,X().flavor!=="jvm"&&(rt.allow(kc()),wn=Oc(null,Ic(),Vi,"")))}setInterval(()=>void St().catch(t=>Se("look",t)),vv);var xv=2,jc=.002,kv="com.android.internal.os.RuntimeInit$KillApplicationHandler",Iv=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:kv,method:"uncaughtException",ofProcess:!1}],Gi=!1;function Fc(){return Iv.filter(t=>Xn(t.class)).flatMap(t=>(Ve(t.class,t.method)??[]).map(e=>Et(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&Cv(t.how),o()})))}function Uc(){return Gi}function Cv(t){if(!Gi){Gi=!0,St(),me("leaving",te(),`,"how":"${t}"`),Pe();for(let e=0;e<xv&&jl()>0;e+=jc)Thread.sleep(jc)}}var Dc="";function Nt(){return Dc}function Bc(t){Dc=t}function Jc(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function wr(){return X().flavor==="jvm"?"jvm":"art"}function Sr(){try{return U.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Ht=class extends Error{constructor(n){super(n);this.reason=n}};function $c(t,e){let n=Nr(t,e).filter(({modifiers:o})=>(o&bi)===0),r=Av(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new Ht("abstract");return r}function Av(t){return wr()==="art"&&(yi(t)&Cl)!==0}function Nr(t,e){let n=Ve(t,e);if(n===null||n.length===0)throw new Ht("absent-method");return n}function Vc(t){return(yi(t)&bi)!==0}function Hi({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function Gc({argumentTypes:t,returnType:e}){return`(${t.map(zc).join("")})${zc(e)}`}var Tv={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function zc(t){return t.startsWith("[")?t.replaceAll(".","/"):Tv[t]??`L${t.replaceAll(".","/")};`}var Lv=1e3,Wt=new Map;function Wc(t,e){for(let n of[t.receiver,...t.args])hn(n)&&(Wt.delete(Hc(n)),Wt.set(Hc(n),e));for(let n of Wt.keys()){if(Wt.size<=Lv)break;Wt.delete(n)}}function Zc(t,e,n){return V(t.receiver,e,r=>{let o=Pv(r[n].value);return o===null?null:{stack:Wt.get(qc(o))??null}})}function Pv(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:U.cast(t,U.use("java.lang.ref.WeakReference")).get()}function Hc(t){return V(t,"java.lang.Object",qc)}function qc(t){return U.use("java.lang.System").identityHashCode(t)}function xr(t,e){let n=he(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?B().stringFromJni(n):r==="[Ljava.lang.String;"?Sn(n).join(" "):oe(n,"java.lang.ProcessBuilder")?Mv(n):ue(n)}function Sn(t){let e=B();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function Mv(t){return V(t,"java.lang.ProcessBuilder",e=>{let n=U.cast(e.command(),U.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var kr=null;function Kc(){if(kr===null){kr="";try{let t=U.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(kr=t.packageName.value)}catch{}}return kr}function Yc(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(a=>Qc(a,e)),r=(t.excludes??[]).map(a=>Qc(a,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(a,l)=>{if(s!==0&&(Number(a.args[i])&s)===0)return!1;if(o.length>0){let c=he(a,i);if(c===null||!o.some(d=>oe(c,d)))return!1}return n.length>0&&!n.some(c=>c(l(i)))?!1:!r.some(c=>c(l(i)))}}function Xc(t){let e,n="";return r=>(r!==e&&(n=xr(t,r),e=r),n)}function Qc(t,e){if(t==="{webview}")return i=>i===Kc();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function ed(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!Ut(s)){i();return}let a=!1;try{let l=n?t:Rv(t,o);if(l.length===0){bt(s),a=!0,i();return}let c=te(),d=lt(),u=l.map(p=>Ov(p,o));a=!0,e&&bt(s),i(),e&&Ut(s),sc(r,o,l,u,{tid:s,ns:c,phase:d})}catch(l){Se("probe",l,t[0].technique.id),a||i()}finally{bt(s)}}}function Rv(t,e){let n=Xc(e);return t.filter(({applies:r,technique:o})=>tc(o.after)&&r(e,n))}var Wi={detail:{},registration:{stack:null},answer:null};function Ov(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&Wc(e,ar().id),n.describe===void 0&&i===""?Wi:{detail:n.describe?.(e,r)??{},registration:i===""?Wi.registration:Zc(e,o,i),answer:i===""?null:Oi(t,e)}}catch(s){return Se("detail",s,r.id),Wi}}var jv="android",qi="android.content.Intent",td="android.app.usage.UsageEvents",Fv="android.intent.category.HOME",Uv=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],Ki=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",ld],["android.content.pm.LauncherActivityInfo",t=>[xt(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",Hv],["android.app.ActivityManager$RunningServiceInfo",t=>[xt(t.service.value)]],["android.app.TaskInfo",Zi],["android.app.ActivityManager$RunningTaskInfo",Zi],["android.app.ActivityManager$RecentTaskInfo",Zi],["android.app.usage.UsageStats",t=>[t.getPackageName()]],["android.appwidget.AppWidgetProviderInfo",t=>[xt(t.provider.value)]],["android.view.inputmethod.InputMethodInfo",t=>[t.getPackageName()]],["android.accessibilityservice.AccessibilityServiceInfo",Gv]],Dv=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],Qi=[...Ki.map(([t])=>t),...Dv.map(t=>`android.${t}`)],Yi={classes:Qi,read(t){return $v(he(t,0))?{sample:"",values:[],impersonal:!0}:id(W(t),sd)}},Bv=["","http","https","content","file","mailto","tel","sms","smsto","mms","mmsto","geo","package","market","data"],nd={classes:Qi,read(t,e){let n=Yi.read(t,e);return n===null||Jv(he(t,0))?n:{...n,values:[],impersonal:!0}}};function Jv(t){return t===null?!1:V(t,qi,e=>{let n=e.getSelector(),r=[e,...n===null?[]:[n]].flatMap(o=>[o.getPackage(),xt(o.getComponent())]);return Je(r).some(o=>o!==Nt())||!Bv.includes(String(e.getScheme()??"").toLowerCase())})}var rd={classes:Qi,read(t){return id(W(t),n=>Vv(n)?[Nt()]:sd(n))??{sample:"",values:[],impersonal:!0}}},od={classes:[td],read(t){let e=W(t);return e.isNull()?null:V(e,td,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function id(t,e){if(t.isNull())return null;let n=zv(t)?{size:1,first:[t]}:Ne(t,Jt);if(n===null)return et;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==Nt()&&a!==jv),s=n.size>Jt||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:Ii(n.size)}}function zv(t){return oe(t,"java.lang.String")||Ki.some(([e])=>oe(t,e))}function $v(t){return t===null||!oe(t,qi)?!1:V(t,qi,e=>{if(e.getSelector()!==null)return!1;let n=Je([e.getPackage(),xt(e.getComponent())]);return n.length>0&&n.every(r=>r===Nt())})}function Vv(t){let e=Uv.find(n=>oe(t,n));return e===void 0?!1:V(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(Fv):!1})}function sd(t){if(oe(t,"java.lang.String"))return[ad(B().stringFromJni(t))];for(let[e,n]of Ki)if(oe(t,e))return V(t,e,r=>Je(n(r)));return[ue(t)]}function ad(t){return t.split(":")[0]}function ld(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function Gv(t){let e=t.getResolveInfo();return e===null?[]:ld(e)}function Hv(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):Je([t.processName.value]).map(ad)}function Zi(t){let e=["topActivity","baseActivity","origActivity"].map(r=>xt(t[r]?.value)),n=t.baseIntent?.value;return[...e,xt(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function xt(t){return t?String(t.getPackageName()):null}var Xi="android.os.Bundle",Wv=["cid","lac","baseStationId","networkId","systemId"],Zv=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],qv=["2147483647","9223372036854775807","268435455","65535"],dt="android.telephony",Kv=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],dd=[...Kv.flatMap(t=>[`${dt}.CellInfo${t}`,`${dt}.CellIdentity${t}`]),`${dt}.CellIdentity`,`${dt}.gsm.GsmCellLocation`,`${dt}.cdma.CdmaCellLocation`,`${dt}.NeighboringCellInfo`],ud={classes:[Xi,...dd],read(t){let e=W(t);return e.isNull()?null:Ne(e,0)!==null?ki(e,Ir):{sample:ue(e),values:Ir(e)}}},cd=`${dt}.ServiceState`,fd=`${dt}.NetworkRegistrationInfo`,pd={classes:[cd,fd,...dd],read(t){let e=W(t);if(e.isNull())return null;let n=V(e,cd,r=>{if(!("getNetworkRegistrationInfoList"in r))return[];let o=r.getNetworkRegistrationInfoList();return Oe(o,i=>Ne(i,Qv)?.first.flatMap(Yv)??[])});return{sample:n.join(","),values:n,impersonal:n.length===0}}},Qv=16;function Yv(t){return V(t,fd,e=>{let n=e.getCellIdentity();return n===null?[]:Oe(n,Ir)})}function Ir(t){return(oe(t,Xi)?V(t,Xi,n=>Wv.map(r=>String(n.getInt(r,-1)))):V(t,B().getObjectClassName(t),Xv)).filter(n=>!qv.includes(n))}function Xv(t){return"getCellIdentity"in t?Oe(t.getCellIdentity(),Ir):Zv.filter(e=>e in t).map(e=>String(t[e]()))}var Nn="android.content.ClipData",md={classes:[Nn,`${Nn}$Item`],read(t,e){let{sample:n}=es.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},es={classes:[Nn,`${Nn}$Item`],read(t){let e=W(t);return e.isNull()?null:V(e,Nn,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var ts="java.lang.ProcessBuilder",gd="java.util.List",ns="java.util.Map",eb=65536,tb=/\$\{?([A-Za-z_]\w*)/g,nb=/(?:^|[\s=:])~/,_d={classes:[ts,gd,ns],read:t=>W(t).isNull()?null:{sample:rb(hd(t).words),values:[]},describe(t){let{words:e,folder:n,variable:r}=hd(t);if(e.reduce((a,l)=>a+l.length,0)>eb)return{};let o=e.join(`
`),i=new Set(Array.from(o.matchAll(tb),([,a])=>a));nb.test(o)&&i.add("HOME");let s={};for(let a of i){let l=r(a);l!==null&&(s[a]=Dt(l))}return{argv:JSON.stringify(e.map(Dt)),folder:n,variables:JSON.stringify(s)}}};function rb(t){return t.map(e=>/^[\w@%+=:,./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`).join(" ")}function hd(t){return oe(t.receiver,ts)?ob(t.receiver):ib(t)}function ob(t){return V(t,ts,e=>{let n=U.cast(e.command(),U.use(gd)),r=e.directory(),o=e._environment.value;return{words:Array.from({length:n.size()},(i,s)=>String(n.get(s))),folder:r===null?"":String(r),variable:o===null?bd:i=>vd(o,i)}})}function ib(t){let[e,n,r]=[0,1,2].map(o=>he(t,o));return{words:e==null?[]:Sn(e),folder:r==null?"":ue(r),variable:n?o=>V(n,ns,i=>vd(i,o)):bd}}function vd(t,e){let n=U.cast(t,U.use(ns)).get(e);return n===null?null:String(n)}var sb=new NativeFunction(Module.getGlobalExportByName("getenv"),"pointer",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});function bd(t){let e=sb(Memory.allocUtf8String(t));return e.isNull()?null:e.readUtf8String()}var yd="android.database.Cursor",rs=200,ab=3,lb=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|icc_?id|imsi|card_id|phonetic_name)$/i,Ed={classes:[yd],read(t){let e=W(t);return e.isNull()?null:V(e,yd,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>rs?{unread:String(r-rs)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:cb(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:ue(he(t,0)??NULL)})};function cb(t,e,n){let r=n.flatMap((s,a)=>lb.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,rs)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===ab&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var Sd={read:t=>{let{host:e,port:n}=wd(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:wd};function wd(t){let e=he(t,0);return e===null?{host:"",port:""}:oe(e,"java.net.InetSocketAddress")?V(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:ue(e),port:""}}var os="android.location.Location",db=2e3,Nd={classes:[os],read(t){let e=W(t);if(e.isNull())return null;let n=Ne(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...ub(r),values:n.reverse().map(xd)}}};function xd(t){return V(t,os,e=>`${e.getLatitude()},${e.getLongitude()}`)}function ub(t){return V(t,os,e=>{let n=e.getAccuracy();return{sample:xd(t),approximate:n>=db,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var fb=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,pb=7,Id={read(t){let e=mb(t);if(e===null)return null;let n=fb.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=kd(r,o,i==="S"),d=kd(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function mb(t){let e=he(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:B().stringFromJni(e)}function kd(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(pb)}var Cd="android.telephony.SubscriptionInfo",hb=8,Ad="android.os.Bundle",is=t=>({classes:[Cd],read(e){let n=W(e);if(n.isNull())return null;let r=Ne(n,hb);if(r===null)return et;let o=r.first.map(i=>V(i,Cd,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),ss=t=>({classes:[Ad],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,Ad,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),Td={read(t){let e=W(t);if(e.isNull())return null;let n=U.cast(e,U.use("java.lang.Object")).$className,r=V(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var Ld="java.nio.ByteBuffer",Pd={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function kt(t,e,n,r="[B"){let{slot:o,size:i}=Pd[r],s=Memory.alloc(Math.max(n*i,1));return hl(o)(B().handle,t,e,n,s),B().throwIfExceptionPending(),s.readByteArray(n*i)}function Md(t){return t in Pd}function Rd(t,e){let n=B().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function Od(t,e){let[n,r]=V(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=B(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=yt(t,Ld,"duplicate"),{handle:l}=U.use(Ld).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),kt(s,0,r)}var as="android.media.Image",Ud="android.media.Image$Plane",jd="android.os.Message",Fd=256,Dd=64<<20,Bd={classes:[as,Ud],read(t){let e=W(t);return e.isNull()?null:V(e,as,n=>{let r=n.getFormat(),o=r===Fd?"JPEG":`format ${r}`,i=r===Fd?gb(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function gb(t){let e=Ne(yt(t,as,"getPlanes"),1).first;return Od(yt(e[0],Ud,"getBuffer"),Dd)}var Jd={classes:[jd],read(t){return V(W(t),jd,e=>{let n=e.obj.value;return n===null?null:Oe(n,_b)})}};function _b(t){if(B().getObjectClassName(t)!=="[B")return null;let e=B().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>Dd?{sample:n,values:[]}:{sample:n,values:[],whole:kt(t,0,e)}}var zd={read:()=>({sample:"",values:[]})},ls={read(t){let e=W(t);if(e.isNull())return null;let n=B().stringFromJni(e);return{sample:n,values:[n]}},describe:xn},$d={read(t,e){let n=ls.read(t,e),r=t.args.length>1?he(t,1):null;return n!==null&&r!==null&&B().stringFromJni(r)===n.sample?null:n},describe:xn},Vd={read(t){let e=ue(W(t));return e===""?null:{sample:e,values:[e]}}},Gd={read:t=>W(t).isNull()?null:{sample:"present",values:[]},describe:xn},Hd={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:xn},Wd={read:t=>({sample:vb(t),values:[],impersonal:!0})};function vb({returned:t,returnType:e}){return t instanceof NativePointer?ue(t):e==="boolean"?String(t===1):""}var Zd={read(t){let e=W(t);return e.isNull()?null:{sample:B().getObjectClassName(e),values:[],impersonal:!0}}},qd={read(t){let e=Qd(W(t));if(e===null)return null;let n=Yd(e,"");return{sample:n,values:[n,yb(e)],whole:e}},describe:xn},Kd={read(t){let e=Qd(W(t));if(e===null)return null;let n=Yd(e,":");return{sample:n,values:[n]}}};function Qd(t){if(t.isNull())return null;let e=B().getArrayLength(t);return e===0?null:kt(t,0,e)}function Yd(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var bb="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function yb(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>bb[parseInt(n.padEnd(6,"0"),2)]).join("")}function xn(t,{when:e}){return e===null?{}:{key:xr(t,e.argument)}}var Xd={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=Md(n)?kt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?Rd(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var eu="android.database.Cursor",cs="android.net.Uri",ds="android_id",Eb="java.lang.String",wb=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,tu={classes:[eu,cs],read(t){if(Sb(t))return{sample:"",values:[],impersonal:!0};let e=W(t);return e.isNull()?null:V(e,eu,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(l=>n.getColumnIndex(l)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let a=xb(n,r,o);return a<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:kb(n,a,i),detail:{rows:String(r)}}})},describe:t=>({uri:ue(he(t,0)??NULL)})};function Sb(t){let e=Nb(he(t,0));if(e!==null)return e!==ds;if(t.argumentTypes[2]!==Eb)return!1;let n=he(t,2),r=n===null?null:wb.exec(B().stringFromJni(n));if(r===null)return!1;let o=he(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:Sn(o);return i.length===1&&i[0]!==ds}function Nb(t){return t===null||!oe(t,cs)?null:V(t,cs,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function xb(t,e,n){return nu(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===ds)return r;return-1})}function kb(t,e,n){return nu(t,()=>t.moveToPosition(e)?Je([t.getString(n)]):[])}function nu(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var us="android.telephony.SmsMessage",Ib=50,ru={classes:[us],read(t){let e=W(t);if(e.isNull())return null;let n=oe(e,us)?[e]:Ne(e,Ib)?.first;if(n===void 0)return et;let r=n.filter(o=>!o.isNull()).flatMap(o=>V(o,us,Cb));return n.length===0?null:{sample:r.join(" "),values:r,detail:{count:String(n.length)}}}};function Cb(t){return Je([t.getDisplayOriginatingAddress(),t.getDisplayMessageBody()])}var ou="android.net.wifi.WifiInfo",iu="android.net.wifi.ScanResult",fs=t=>({classes:[ou],read(e){let n=W(e);if(n.isNull())return null;let r=V(n,ou,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),su={read(t){let e=W(t);if(e.isNull())return null;let n=B().stringFromJni(e);return n.startsWith('"')||n==="<unknown ssid>"?{sample:n,values:[n]}:{sample:n,values:[],impersonal:!0}}},Ab=20,Tb=30,au={classes:[iu],read(t){let e=W(t);if(e.isNull())return null;let n=Ne(e,Tb);if(n===null)return et;if(n.size===0)return null;let r=n.first.map(i=>V(i,iu,s=>Je([s.SSID.value,s.BSSID.value]))),o=r.slice(0,Ab).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var ps={none:zd,string:ls,property:$d,text:Vd,presence:Gd,flag:Hd,recording:Xd,bytes:qd,address:Kd,"nothing-personal":Wd,made:Zd,list:$l,packages:Yi,"own-apps":rd,resolved:nd,"usage-events":od,location:Nd,nmea:Id,cells:ud,"service-cells":pd,clip:es,command:_d,"own-clip":md,cursor:Ed,"settings-rows":tu,sms:ru,"wifi-ssid":fs("getSSID"),"wifi-bssid":fs("getBSSID"),"extra-info":su,"scan-results":au,"subscription-iccid":is("getIccId"),"subscription-number":is("getNumber"),"settings-bundle":ss("value"),"id-bundle":ss("id"),"advertising-id":Td,image:Bd,"picture-message":Jd,endpoint:Sd};var vs=[],hs=new Map,Ar=new Map,gs=new Map,lu=new Set,Tr=[];async function bs(t,e,n="first"){for(let c of t){c.instead_of!==""&&Ar.set(c.instead_of,c.id);for(let d of c.made_by)lu.add(d)}let r=t.filter(({instead_of:c})=>c===""),o=[],i=du(r).flatMap(c=>Lb(c,e,o)),s=pu(o,n);await wt();for(let c of s)fu(c);for(let{row:c,otherwise:d,said:u}of i)gu(c,Tr.includes(c)?Ub(c):d,u);let a=r.filter(c=>ot(c).overloads.size>0).length,l=i.filter(({otherwise:c})=>c==="absent-class").map(({row:c})=>c);return{armed:a,failed:r.length-a,absent:l}}async function cu(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Xn),r=t.filter(({class:o})=>n.includes(o));return bs(r,e,"late")}function ys(){Mc();for(let t of vs.splice(0))t.revert();Tr.length=0}function du(t){let e=new Map;for(let n of t)e.set(Cr(n),[...e.get(Cr(n))??[],n]);return Array.from(e.values())}function Cr({class:t,method:e}){return`${t}.${e}`}function Lb(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>ms(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=Vc(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)Rb(c);a.length>0&&Nr(i,s),Tr.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of $c(i,s))n.push(...uu(l,c));return[...o,...r.map(c=>ms(c,"absent-overload"))]}catch(a){let[l,c]=Pb(a);return[...o,...r.map(d=>ms(d,l,c))]}}function ms(t,e,n=""){return{row:t,otherwise:e,said:n}}function Pb(t){if(t instanceof Ht)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function uu(t,e){let n=Hi(e),r=t.filter(a=>mu(a,n));if(r.length===0)return[];let o=e.id.toString(),i=Cr(r[0]),s=hs.get(o)??i;hs.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:Et(e,ed(r.map(a=>Mb(a,n)))),overload:n,rows:r}]}catch(a){for(let l of r)ot(l).trouble=`${n}: ${String(a)}`;return[]}}function Es(t){for(let e of t)e.put(),vs.push(e)}function fu({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,Ar.get(o)]).filter(o=>o!==void 0);for(let o of n)ot(o).ofClass=tr(t.method.klass);try{Pc(t,r,e)}catch(o){for(let i of n)ot(i).overloads.delete(e),ot(i).unseen=`${e}: ${String(o)}`}}function pu(t,e){return t.filter(({hook:n,overload:r,rows:o})=>{try{n.put(),vs.push(n);for(let i of o){let{overloads:s,roads:a}=ot(i);s.add(r);for(let l of hc(n.method,e))a.add(l)}return!0}catch(i){for(let s of o)ot(s).trouble=`${r}: ${String(i)}`;return!1}})}function Mb(t,e){let n=ps[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:Ar.get(t.id)??t.id,applies:Yc(t.when,Nt()),makes:lu.has(t.id)?r=>Ob(t.id,r):null}}function Rb({class:t,value:e,when:n,made_by:r}){for(let o of[...ps[e]?.classes??[],...n?.instance_of??[]])Yn(o);r.length>0&&Yn(t)}function mu({overloads:t},e){return t==="all"||t.includes(e)}function Ob(t,e){let n=Tr.filter(({made_by:r,class:o})=>r.includes(t)&&oe(e,o));for(let r of du(n)){let o=[];try{o=Fb(r,e)}catch(i){for(let s of r)ot(s).trouble=String(i)}o!==null&&(_s=Promise.all([_s,jb(r,o)]).catch(i=>Se("look",i)))}}var _s=Promise.resolve();async function hu(){await _s}async function jb(t,e){await wt();for(let n of e)fu(n);for(let n of t)gu(n,"absent-overload")}function Fb(t,e){let{class:n,method:r}=t[0],o=Cr(t[0]),i=B(),s=i.getObjectClass(e),a=[],l=!1;try{for(let c of Nr(n,r)){let d=er(s,c.name,Gc(c));hs.get(d.toString())!==o&&(t.some(u=>mu(u,Hi(c)))&&(l=!0),a.push(...pu(uu(t,{...c,id:d,klass:i.newGlobalRef(s)}),"met")))}return l?a:null}finally{i.deleteLocalRef(s)}}function Ub({made_by:t}){return t.some(n=>(gs.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function ot({id:t}){let e=gs.get(t);return e===void 0&&(e={overloads:new Set,roads:new Set,trouble:"",unseen:"",ofClass:"unknown"},gs.set(t,e)),e}function gu(t,e,n=""){let{overloads:r,roads:o,trouble:i,unseen:s,ofClass:a}=ot(t),l=i!==""?"failed":s!==""?"not-looked-at":null,c=l??(r.size>0?null:e),d=l!==null?i||s:c===null?"":n,u=`"overloads":${JSON.stringify([...r])},"roads":${JSON.stringify([...o])},"reason":${JSON.stringify(c)},"detail":${ne(d)},"state":"${r.size>0?a:"unknown"}"`;for(let p of[t.id,Ar.get(t.id)])p!==void 0&&me("armed",te(),`,"technique":${ne(p)},${u}`)}var Db="1";rpc.exports={async arm(t){Bc(t.package??t.process.split(":")[0]),Mi(t.phase),t.room!==void 0&&Fl(t.room);let{armed:e,failed:n,absent:r}=await Lr(()=>(gl(),Es([...Fc(),...gc()]),bs(t.techniques.filter(s=>!Fi(s)),Sr()))),o=uc(t.techniques.filter(Fi));Vt(),me("ready",te(),`,"armed":${e+o.armed},"failed":${n+o.failed},"walker":"${lr()}"`),Pe();let i;return U.perform(()=>i=Bb(r)),await i,{armed:e+o.armed,failed:n+o.failed}},async phase(t){gr(),await St(),xi(!1),Mi(t);let e={seq:mn(),ns:te()};return me("phase",e.ns,`,"phase":${lt()}`),Vt(),Pe(),e},async flush(){return await hu(),gr(),await St(),Vt(),Pe(),{seq:mn(),ns:te(),dropped:Ul()}},async hurry(){return await St(),Vt(),xi(!0),{seq:mn(),ns:te()}},async stop(){return vc(),_r(),Lr(ys),await wt(),vi(),Pe(),{seq:mn()}},dispose(){Uc()||(_r(),Lr(ys),vi(),Pe())}};async function Bb(t){try{let{armed:e}=await Qn(()=>(Es(_c()),cu(t,Sr())));me("rearmed",te(),`,"armed":${e}`),Vt()}catch(e){Se("rearm",e)}Pe()}function Lr(t){let e;if(U.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function Jb(){me("hello",te(),`,"pid":${Process.id},"process":${ne(Jc())},"runtime":"${wr()}","api_level":${Lr(Sr)},"agent":"${Db}","wall_ms":${Date.now()}`),Pe()}function _u(){recv("ack",({batches:t})=>{Ol(t),_u()})}_u();try{Jb()}catch(t){Se("hello",t)}
