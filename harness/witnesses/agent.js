📦
285964 /src/index.js
✄
var ld=Object.defineProperty;var zi=(t,e)=>{for(var n in e)ld(t,n,{get:e[n],enumerable:!0})};var Ge=[],Oe=[],cr="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=cr.length;t<e;++t)Ge[t]=cr[t],Oe[cr.charCodeAt(t)]=t;Oe[45]=62;Oe[95]=63;function cd(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function dd(t,e,n){return(e+n)*3/4-n}function Vi(t){let e=cd(t),n=e[0],r=e[1],o=new Uint8Array(dd(t,n,r)),i=0,s=r>0?n-4:n,l;for(l=0;l<s;l+=4){let a=Oe[t.charCodeAt(l)]<<18|Oe[t.charCodeAt(l+1)]<<12|Oe[t.charCodeAt(l+2)]<<6|Oe[t.charCodeAt(l+3)];o[i++]=a>>16&255,o[i++]=a>>8&255,o[i++]=a&255}if(r===2){let a=Oe[t.charCodeAt(l)]<<2|Oe[t.charCodeAt(l+1)]>>4;o[i++]=a&255}if(r===1){let a=Oe[t.charCodeAt(l)]<<10|Oe[t.charCodeAt(l+1)]<<4|Oe[t.charCodeAt(l+2)]>>2;o[i++]=a>>8&255,o[i++]=a&255}return o}function ud(t){return Ge[t>>18&63]+Ge[t>>12&63]+Ge[t>>6&63]+Ge[t&63]}function fd(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(ud(i))}return r.join("")}function dr(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(fd(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(Ge[i>>2]+Ge[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(Ge[i>>10]+Ge[i>>4&63]+Ge[i<<2&63]+"=")}return r.join("")}function Ut(t,e,n,r,o){let i,s,l=o*8-r-1,a=(1<<l)-1,c=a>>1,d=-7,f=n?o-1:0,p=n?-1:1,u=t[e+f];for(f+=p,i=u&(1<<-d)-1,u>>=-d,d+=l;d>0;)i=i*256+t[e+f],f+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+f],f+=p,d-=8;if(i===0)i=1-c;else{if(i===a)return s?NaN:(u?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(u?-1:1)*s*Math.pow(2,i-r)}function ur(t,e,n,r,o,i){let s,l,a,c=i*8-o-1,d=(1<<c)-1,f=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,u=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(l=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(a=Math.pow(2,-s))<1&&(s--,a*=2),s+f>=1?e+=p/a:e+=p*Math.pow(2,1-f),e*a>=2&&(s++,a/=2),s+f>=d?(l=0,s=d):s+f>=1?(l=(e*a-1)*Math.pow(2,o),s=s+f):(l=e*Math.pow(2,f-1)*Math.pow(2,o),s=0));o>=8;)t[n+u]=l&255,u+=g,l/=256,o-=8;for(s=s<<o|l,c+=o;c>0;)t[n+u]=s&255,u+=g,s/=256,c-=8;t[n+u-g]|=h*128}var md={INSPECT_MAX_BYTES:50},fr=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function Ze(t){if(t>fr)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return gr(t)}return Wi(t,e,n)}m.poolSize=8192;function Wi(t,e,n){if(typeof t=="string")return _d(t,e);if(ArrayBuffer.isView(t))return vd(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return hr(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=yd(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return Wi(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function Zi(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function gd(t,e,n){return Zi(t),t<=0?Ze(t):e!==void 0?typeof n=="string"?Ze(t).fill(e,n):Ze(t).fill(e):Ze(t)}m.alloc=function(t,e,n){return gd(t,e,n)};function gr(t){return Zi(t),Ze(t<0?0:_r(t)|0)}m.allocUnsafe=function(t){return gr(t)};m.allocUnsafeSlow=function(t){return gr(t)};function _d(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=qi(t,e)|0,r=Ze(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function pr(t){let e=t.length<0?0:_r(t.length)|0,n=Ze(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function vd(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return hr(e.buffer,e.byteOffset,e.byteLength)}return pr(t)}function hr(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function yd(t){if(m.isBuffer(t)){let e=_r(t.length)|0,n=Ze(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?Ze(0):pr(t);if(t.type==="Buffer"&&Array.isArray(t.data))return pr(t.data)}function _r(t){if(t>=fr)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+fr.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function qi(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return mr(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return os(t).length;default:if(o)return r?-1:mr(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=qi;function bd(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return Td(this,e,n);case"utf8":case"utf-8":return Qi(this,e,n);case"ascii":return Cd(this,e,n);case"latin1":case"binary":return Ad(this,e,n);case"base64":return kd(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Ld(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function ot(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)ot(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)ot(this,n,n+3),ot(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)ot(this,n,n+7),ot(this,n+1,n+6),ot(this,n+2,n+5),ot(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?Qi(this,0,e):bd.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=md.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,l=r-n,a=Math.min(s,l),c=this.slice(o,i),d=e.slice(n,r);for(let f=0;f<a;++f)if(c[f]!==d[f]){s=c[f],l=d[f];break}return s<l?-1:l<s?1:0};function Ki(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:$i(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):$i(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function $i(t,e,n,r,o){let i=1,s=t.length,l=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,l/=2,n/=2}function a(d,f){return i===1?d[f]:d.readUInt16BE(f*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(a(t,c)===a(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===l)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+l>s&&(n=s-l),c=n;c>=0;c--){let d=!0;for(let f=0;f<l;f++)if(a(t,c+f)!==a(e,f)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return Ki(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return Ki(this,e,n,r,!1)};function Ed(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let l=parseInt(e.substr(s*2,2),16);if(Number.isNaN(l))return s;t[n+s]=l}return s}function wd(t,e,n,r){return hn(mr(e,t.length-n),t,n,r)}function Sd(t,e,n,r){return hn(jd(e),t,n,r)}function Nd(t,e,n,r){return hn(os(e),t,n,r)}function xd(t,e,n,r){return hn(Od(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return Ed(this,e,n,r);case"utf8":case"utf-8":return wd(this,e,n,r);case"ascii":case"latin1":case"binary":return Sd(this,e,n,r);case"base64":return Nd(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return xd(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function kd(t,e,n){return e===0&&n===t.length?dr(t):dr(t.slice(e,n))}function Qi(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,l=i>239?4:i>223?3:i>191?2:1;if(o+l<=n){let a,c,d,f;switch(l){case 1:i<128&&(s=i);break;case 2:a=t[o+1],(a&192)===128&&(f=(i&31)<<6|a&63,f>127&&(s=f));break;case 3:a=t[o+1],c=t[o+2],(a&192)===128&&(c&192)===128&&(f=(i&15)<<12|(a&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(s=f));break;case 4:a=t[o+1],c=t[o+2],d=t[o+3],(a&192)===128&&(c&192)===128&&(d&192)===128&&(f=(i&15)<<18|(a&63)<<12|(c&63)<<6|d&63,f>65535&&f<1114112&&(s=f))}}s===null?(s=65533,l=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=l}return Id(r)}var Gi=4096;function Id(t){let e=t.length;if(e<=Gi)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=Gi));return n}function Cd(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function Ad(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function Td(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=Fd[t[i]];return o}function Ld(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function Ee(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ee(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ee(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||Ee(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||Ee(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||Ee(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||Ee(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||Ee(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,yt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Dt(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,yt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Dt(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ee(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||Ee(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||Ee(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||Ee(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||Ee(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||Ee(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||Ee(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,yt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Dt(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,yt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Dt(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||Ee(e,4,this.length),Ut(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||Ee(e,4,this.length),Ut(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||Ee(e,8,this.length),Ut(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||Ee(e,8,this.length),Ut(this,e,!1,52,8)};function Te(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let l=Math.pow(2,8*r)-1;Te(this,e,n,r,l,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let l=Math.pow(2,8*r)-1;Te(this,e,n,r,l,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function Yi(t,e,n,r,o){rs(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function Xi(t,e,n,r,o){rs(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return Yi(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return Xi(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let a=Math.pow(2,8*r-1);Te(this,e,n,r,a-1,-a)}let i=0,s=1,l=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&l===0&&this[n+i-1]!==0&&(l=1),this[n+i]=(e/s>>0)-l&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let a=Math.pow(2,8*r-1);Te(this,e,n,r,a-1,-a)}let i=r-1,s=1,l=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&l===0&&this[n+i+1]!==0&&(l=1),this[n+i]=(e/s>>0)-l&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Te(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return Yi(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return Xi(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function es(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function ts(t,e,n,r,o){return e=+e,n=n>>>0,o||es(t,e,n,4,34028234663852886e22,-34028234663852886e22),ur(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return ts(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return ts(this,e,n,!1,r)};function ns(t,e,n,r,o){return e=+e,n=n>>>0,o||es(t,e,n,8,17976931348623157e292,-17976931348623157e292),ur(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return ns(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return ns(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),l=s.length;if(l===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%l]}return this};var vt={};function vr(t,e,n){vt[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}vr("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);vr("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);vr("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=Hi(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=Hi(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function Hi(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function Pd(t,e,n){yt(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&Dt(e,t.length-(n+1))}function rs(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",l;throw i>3?e===0||e===BigInt(0)?l=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:l=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:l=`>= ${e}${s} and <= ${n}${s}`,new vt.ERR_OUT_OF_RANGE("value",l,t)}Pd(r,o,i)}function yt(t,e){if(typeof t!="number")throw new vt.ERR_INVALID_ARG_TYPE(e,"number",t)}function Dt(t,e,n){throw Math.floor(t)!==t?(yt(t,n),new vt.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new vt.ERR_BUFFER_OUT_OF_BOUNDS:new vt.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var Md=/[^+/0-9A-Za-z-_]/g;function Rd(t){if(t=t.split("=")[0],t=t.trim().replace(Md,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function mr(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function jd(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function Od(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function os(t){return Vi(Rd(t))}function hn(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var Fd=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var St={};zi(St,{ArtMethod:()=>xn,ArtStackVisitor:()=>Qr,DVM_JNI_ENV_OFFSET_SELF:()=>ks,HandleVector:()=>Ht,VariableSizedHandleScope:()=>Wt,backtrace:()=>po,deoptimizeBootImage:()=>vo,deoptimizeEverything:()=>_o,deoptimizeMethod:()=>go,ensureClassInitialized:()=>ap,getAndroidApiLevel:()=>se,getAndroidVersion:()=>Zt,getApi:()=>Y,getArtApexVersion:()=>io,getArtClassSpec:()=>ao,getArtFieldSpec:()=>Ln,getArtMethodSpec:()=>ve,getArtThreadFromEnv:()=>Pn,getArtThreadSpec:()=>wt,makeArtClassLoaderVisitor:()=>fo,makeArtClassVisitor:()=>uo,makeMethodMangler:()=>eh,makeObjectVisitorPredicate:()=>bo,revertGlobalPatches:()=>ho,translateMethod:()=>th,withAllArtThreadsSuspended:()=>co,withRunnableArtThread:()=>Fe});var{pageSize:yr,pointerSize:Ud}=Process,br=class{constructor(e){this.sliceSize=e,this.slicesPerPage=yr/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<yr){let{free:i}=this,s=i.length,l=o?null:ptr(n-1);for(let a=0;a!==s;a++){let c=i[a],d=r||this._isSliceNear(c,e),f=o||c.and(l).isNull();if(d&&f)return i.splice(a,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(yr,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=is(o.sub(e)),l=is(o.sub(r));return s.compare(i)<=0&&l.compare(i)<=0}freeSlice(e){this.free.push(e)}};function is(t){let e=Ud===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function Er(t){return new br(t)}function Ie(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var mn={v1_0:805371904,v1_2:805372416},gn={canTagObjects:1},{pointerSize:Dd}=Process,Bd={exceptions:"propagate"};function qe(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}qe.prototype.deallocate=Bt(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});qe.prototype.getLoadedClasses=Bt(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);Ie("EnvJvmti::getLoadedClasses",r)});qe.prototype.iterateOverInstancesOfClass=Bt(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);Ie("EnvJvmti::iterateOverInstancesOfClass",i)});qe.prototype.getObjectsWithTags=Bt(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);Ie("EnvJvmti::getObjectsWithTags",s)});qe.prototype.addCapabilities=Bt(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function Bt(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*Dd).readPointer(),e,n,Bd));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function Ke(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),l=e(s,o);if(l!==null)return l;r=s.next,o=s}return null}function Ne(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function y(t,e){this.handle=t,this.vm=e}var _n=Process.pointerSize,tt=2,Jd=28,zd=34,Vd=37,$d=40,Gd=43,Hd=46,Wd=49,Zd=52,qd=55,Kd=58,Qd=61,Yd=64,Xd=67,eu=70,tu=73,nu=76,ru=79,ou=82,iu=85,su=88,au=91,lu=114,cu=117,du=120,uu=123,fu=126,pu=129,hu=132,mu=135,gu=138,_u=141,vu=95,yu=96,bu=97,Eu=98,wu=99,Su=100,Nu=101,xu=102,ku=103,Iu=104,Cu=105,Au=106,Tu=107,Lu=108,Pu=109,Mu=110,Ru=111,ju=112,Ou=145,Fu=146,Uu=147,Du=148,Bu=149,Ju=150,zu=151,Vu=152,$u=153,Gu=154,Hu=155,Wu=156,Zu=157,qu=158,Ku=159,Qu=160,Yu=161,Xu=162,ef={pointer:zd,uint8:Vd,int8:$d,uint16:Gd,int16:Hd,int32:Wd,int64:Zd,float:qd,double:Kd,void:Qd},tf={pointer:Yd,uint8:Xd,int8:eu,uint16:tu,int16:nu,int32:ru,int64:ou,float:iu,double:su,void:au},nf={pointer:lu,uint8:cu,int8:du,uint16:uu,int16:fu,int32:pu,int64:hu,float:mu,double:gu,void:_u},rf={pointer:vu,uint8:yu,int8:bu,uint16:Eu,int16:wu,int32:Su,int64:Nu,float:xu,double:ku},of={pointer:Iu,uint8:Cu,int8:Au,uint16:Tu,int16:Lu,int32:Pu,int64:Mu,float:Ru,double:ju},sf={pointer:Ou,uint8:Fu,int8:Uu,uint16:Du,int16:Bu,int32:Ju,int64:zu,float:Vu,double:$u},af={pointer:Gu,uint8:Hu,int8:Wu,uint16:Zu,int16:qu,int32:Ku,int64:Qu,float:Yu,double:Xu},as={exceptions:"propagate"},wr=null,Mr=[];y.dispose=function(t){Mr.forEach(t.deleteGlobalRef,t),Mr=[]};function it(t){return Mr.push(t),t}function vn(t){return wr===null&&(wr=t.handle.readPointer()),wr}function A(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(vn(this).add(t*_n).readPointer(),e,n,as));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}y.prototype.getVersion=A(4,"int32",["pointer"],function(t){return t(this.handle)});y.prototype.findClass=A(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});y.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,lf(this.vm,e)),o};function lf(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}y.prototype.fromReflectedMethod=A(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.fromReflectedField=A(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.toReflectedMethod=A(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getSuperclass=A(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isAssignableFrom=A(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.toReflectedField=A(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.throw=A(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.exceptionOccurred=A(15,"pointer",["pointer"],function(t){return t(this.handle)});y.prototype.exceptionDescribe=A(16,"void",["pointer"],function(t){t(this.handle)});y.prototype.exceptionClear=A(17,"void",["pointer"],function(t){t(this.handle)});y.prototype.pushLocalFrame=A(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.popLocalFrame=A(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newGlobalRef=A(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.deleteGlobalRef=A(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.deleteLocalRef=A(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.isSameObject=A(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.newLocalRef=A(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.allocObject=A(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectClass=A(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isInstanceOf=A(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.getMethodId=A(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getFieldId=A(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getIntField=A(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStaticMethodId=A(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticFieldId=A(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticIntField=A(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStringLength=A(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getStringChars=A(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringChars=A(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.newStringUtf=A(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});y.prototype.getStringUtfChars=A(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringUtfChars=A(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.getArrayLength=A(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newObjectArray=A(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getObjectArrayElement=A(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});y.prototype.setObjectArrayElement=A(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});y.prototype.newBooleanArray=A(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newByteArray=A(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newCharArray=A(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newShortArray=A(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newIntArray=A(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newLongArray=A(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newFloatArray=A(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newDoubleArray=A(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.getBooleanArrayElements=A(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getByteArrayElements=A(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getCharArrayElements=A(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getShortArrayElements=A(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getIntArrayElements=A(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getLongArrayElements=A(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getFloatArrayElements=A(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getDoubleArrayElements=A(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseBooleanArrayElements=A(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,tt)});y.prototype.releaseByteArrayElements=A(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,tt)});y.prototype.releaseCharArrayElements=A(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,tt)});y.prototype.releaseShortArrayElements=A(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,tt)});y.prototype.releaseIntArrayElements=A(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,tt)});y.prototype.releaseLongArrayElements=A(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,tt)});y.prototype.releaseFloatArrayElements=A(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,tt)});y.prototype.releaseDoubleArrayElements=A(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,tt)});y.prototype.getByteArrayRegion=A(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setBooleanArrayRegion=A(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setByteArrayRegion=A(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setCharArrayRegion=A(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setShortArrayRegion=A(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setIntArrayRegion=A(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setLongArrayRegion=A(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setFloatArrayRegion=A(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setDoubleArrayRegion=A(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.registerNatives=A(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.monitorEnter=A(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.monitorExit=A(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getDirectBufferAddress=A(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectRefType=A(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var ss=new Map;function yn(t,e,n,r){return jr(this,"p",df,t,e,n,r)}function Rr(t,e,n,r){return jr(this,"v",uf,t,e,n,r)}function cf(t,e,n,r){return jr(this,"n",ff,t,e,n,r)}function jr(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let l=[r,e,o].concat(i).join("|"),a=ss.get(l);return a===void 0&&(a=n(t,r,o,i,as),ss.set(l,a)),a}function df(t,e,n,r,o){return new NativeFunction(vn(t).add(e*_n).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function uf(t,e,n,r,o){return new NativeFunction(vn(t).add(e*_n).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function ff(t,e,n,r,o){return new NativeFunction(vn(t).add(e*_n).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}y.prototype.constructor=function(t,e){return Rr.call(this,Jd,"pointer",t,e)};y.prototype.vaMethod=function(t,e,n){let r=ef[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Rr.call(this,r,t,e,n)};y.prototype.nonvirtualVaMethod=function(t,e,n){let r=tf[t];if(r===void 0)throw new Error("Unsupported type: "+t);return cf.call(this,r,t,e,n)};y.prototype.staticVaMethod=function(t,e,n){let r=nf[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Rr.call(this,r,t,e,n)};y.prototype.getField=function(t){let e=rf[t];if(e===void 0)throw new Error("Unsupported type: "+t);return yn.call(this,e,t,[])};y.prototype.getStaticField=function(t){let e=sf[t];if(e===void 0)throw new Error("Unsupported type: "+t);return yn.call(this,e,t,[])};y.prototype.setField=function(t){let e=of[t];if(e===void 0)throw new Error("Unsupported type: "+t);return yn.call(this,e,"void",[t])};y.prototype.setStaticField=function(t){let e=af[t];if(e===void 0)throw new Error("Unsupported type: "+t);return yn.call(this,e,"void",[t])};var Sr=null;y.prototype.javaLangClass=function(){if(Sr===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);Sr={handle:it(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Sr};var Nr=null;y.prototype.javaLangObject=function(){if(Nr===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);Nr={handle:it(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return Nr};var xr=null;y.prototype.javaLangReflectConstructor=function(){if(xr===null){let t=this.findClass("java/lang/reflect/Constructor");try{xr={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return xr};var kr=null;y.prototype.javaLangReflectMethod=function(){if(kr===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);kr={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return kr};var Ir=null;y.prototype.javaLangReflectField=function(){if(Ir===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);Ir={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return Ir};var Cr=null;y.prototype.javaLangReflectTypeVariable=function(){if(Cr===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);Cr={handle:it(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return Cr};var Ar=null;y.prototype.javaLangReflectWildcardType=function(){if(Ar===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);Ar={handle:it(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Ar};var Tr=null;y.prototype.javaLangReflectGenericArrayType=function(){if(Tr===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{Tr={handle:it(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Tr};var Lr=null;y.prototype.javaLangReflectParameterizedType=function(){if(Lr===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);Lr={handle:it(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return Lr};var Pr=null;y.prototype.javaLangString=function(){if(Pr===null){let t=this.findClass("java/lang/String");try{Pr={handle:it(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return Pr};y.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};y.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};y.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};y.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};y.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};y.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};y.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var ls=65542,bt=Process.pointerSize,Or=Process.getCurrentThreadId(),st=new Map,Jt=new Map;function He(t){let e=t.vm,n=null,r=null,o=null;function i(){let l=e.readPointer(),a={exceptions:"propagate"};n=new NativeFunction(l.add(4*bt).readPointer(),"int32",["pointer","pointer","pointer"],a),r=new NativeFunction(l.add(5*bt).readPointer(),"int32",["pointer"],a),o=new NativeFunction(l.add(6*bt).readPointer(),"int32",["pointer","pointer","int32"],a)}this.handle=e,this.perform=function(l){let a=Process.getCurrentThreadId(),c=s(a);if(c!==null)return l(c);let d=this._tryGetEnv(),f=d!==null;f||(d=this.attachCurrentThread(),st.set(a,!0)),this.link(a,d);try{return l(d)}finally{let p=a===Or;if(p||this.unlink(a),!f&&!p){let u=st.get(a);st.delete(a),u&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let l=Memory.alloc(bt);return Ie("VM::AttachCurrentThread",n(e,l,NULL)),new y(l.readPointer(),this)},this.detachCurrentThread=function(){Ie("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let l=Process.getCurrentThreadId();st.has(l)&&st.set(l,!1)},this.getEnv=function(){let l=s(Process.getCurrentThreadId());if(l!==null)return l;let a=Memory.alloc(bt),c=o(e,a,ls);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return Ie("VM::GetEnv",c),new y(a.readPointer(),this)},this.tryGetEnv=function(){let l=s(Process.getCurrentThreadId());return l!==null?l:this._tryGetEnv()},this._tryGetEnv=function(){let l=this.tryGetEnvHandle(ls);return l===null?null:new y(l,this)},this.tryGetEnvHandle=function(l){let a=Memory.alloc(bt);return o(e,a,l)!==0?null:a.readPointer()},this.makeHandleDestructor=function(l){return()=>{this.perform(a=>{a.deleteGlobalRef(l)})}},this.link=function(l,a){let c=Jt.get(l);c===void 0?Jt.set(l,[a,1]):c[1]++},this.unlink=function(l){let a=Jt.get(l);a[1]===1?Jt.delete(l):a[1]--};function s(l){let a=Jt.get(l);return a===void 0?null:a[0]}i.call(this)}He.dispose=function(t){st.get(Or)===!0&&(st.delete(Or),t.detachCurrentThread())};var pf=4,E=Process.pointerSize,{readU32:hf,readPointer:mf,writeU32:gf,writePointer:_f}=NativePointer.prototype,vf=1,yf=8,bf=16,Sn=256,Ef=524288,wf=2097152,xs=1073741824,Sf=524288,Nf=134217728,cs=1048576,xf=2097152,kf=268435456,If=268435456,Cf=0,Wr=3,Zr=5,oo=ptr(1).not(),Af=2147467263,Tf=4294963200,Tn=17*E,Lf=18*E,ks=12,Pf=112,Mf=116,Rf=0,Ur=56,ds=4,jf=8,Of=10,Ff=12,Uf=14,Df=28,Bf=36,Jf=0,zf=1,Vf=2,$f=3,Gf=4,Hf=5,Wf=6,Zf=7,us=2147483648,qf=28,Gt=3*E,Kf=3*E,Qf=1,Yf=1,Is=Ne(cp),Xf=Ne(wp),ve=Ne(Np),wt=Ne(xp),ep=Ne(kp),tp=Ne(jp),Zt=Ne(Tp),Cs=Ne(Lp),se=Ne(Pp),io=Ne(Mp),np=Ne(Dp),rp=Process.arch==="ia32"?xh:Nh,ie={exceptions:"propagate"},zt={},Dr=null,Br=null,As=null,_e=null,so=[],Nn=new Map,Ts=[],Jr=null,fs=0,ps=!1,hs=!1,Vt=null,op=[],zr=null,bn=null;function Y(){return Dr===null&&(Dr=ip()),Dr}function ip(){let t=Process.enumerateModules().filter(u=>/^lib(art|dvm).so$/.test(u.name)).filter(u=>!/\/system\/fake-libs/.test(u.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(u){let{module:g}=this,h=g.findExportByName(u);return h===null&&(h=g.findSymbolByName(u)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(u){this.artInterpreterToCompiledCodeBridge=u},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],ie)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],ie)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(u){let g;se()>=26?g=rp(u,["pointer","pointer"]):g=new NativeFunction(u,"pointer",["pointer","pointer"],ie),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,v){return g(h,v)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(u){let g=new NativeFunction(u,"void",["pointer"],ie);this["art::ThreadList::SuspendAll"]=function(h,_,v){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer"],ie);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer","bool","int","pointer"],ie);this["art::gc::Heap::GetInstances"]=function(h,_,v,b,S){g(h,_,v,0,b,S)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(u){this["art::StackVisitor::DescribeLocation"]=wn(u,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(u){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=Up(u)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(u){this["art::mirror::Class::GetDescriptor"]=u},_ZN3art6mirror5Class11GetLocationEv:function(u){this["art::mirror::Class::GetLocation"]=wn(u,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(u){this["art::ArtMethod::PrettyMethod"]=wn(u,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(u){this["art::ArtMethod::PrettyMethodNullSafe"]=wn(u,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(u){this["art::mirror::Object::Clone"]=new NativeFunction(u,"pointer",["pointer","pointer"],ie)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","pointer"],ie);this["art::mirror::Object::Clone"]=function(h,_){let v=NULL;return g(h,_,v)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","uint"],ie);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(u){let g=new NativeFunction(u,"void",["pointer"],ie);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(u){this.isJdwpStarted=()=>!u.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(u){this.isDebuggerActive=()=>!!u.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(u){this.gDvmJni=u},gDvm:function(u){this.gDvm=u}}},{functions:s={},variables:l={},optionals:a=new Set}=i,c=[];for(let[u,g]of Object.entries(s)){let h=o.find(u);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],ie):a.has(u)||c.push(u)}for(let[u,g]of Object.entries(l)){let h=o.find(u);h!==null?g.call(o,h):a.has(u)||c.push(u)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(E),f=Memory.alloc(pf);if(Ie("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,f)),f.readInt()===0)return null;if(o.vm=d.readPointer(),r){let u=se(),g;u>=27?g=33554432:u>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(E).readPointer();o.artRuntime=h;let _=Is(o),v=_.offset,b=v.instrumentation;o.artInstrumentation=b!==null?h.add(b):null,io()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(v.heap).readPointer(),o.artThreadList=h.add(v.threadList).readPointer();let x=h.add(v.classLinker).readPointer(),P=Sp(h,_).offset,D=x.add(P.quickResolutionTrampoline).readPointer(),L=x.add(P.quickImtConflictTrampoline).readPointer(),T=x.add(P.quickGenericJniTrampoline).readPointer(),w=x.add(P.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:x,quickResolutionTrampoline:D,quickImtConflictTrampoline:L,quickGenericJniTrampoline:T,quickToInterpreterBridgeTrampoline:w};let C=new He(o);o.artQuickGenericJniTrampoline=Vr(T,C),o.artQuickToInterpreterBridge=Vr(w,C),o.artQuickResolutionTrampoline=Vr(D,C),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=vh(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=yh(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),_e=zp(o,C),Sh(o);let M=null;Object.defineProperty(o,"jvmti",{get(){return M===null&&(M=[sp(C,this.artRuntime)]),M[0]}})}let p=e.enumerateImports().filter(u=>u.name.indexOf("_Z")===0).reduce((u,g)=>(u[g.name]=g.address,u),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],ie),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],ie),As=r?eo:to,o}function sp(t,e){let n=null;return t.perform(()=>{let r=Y().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(E);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let l=mn.v1_2|1073741824,a=t.tryGetEnvHandle(l);if(a===null)return;n=new qe(a,t);let c=Memory.alloc(8);c.writeU64(gn.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function ap(t,e){Y().flavor==="art"&&t.getClassName(e)}function lp(t){return{offset:E===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function cp(t){let e=t.vm,n=t.artRuntime,r=E===4?200:384,o=r+100*E,i=se(),s=Cs(),{isApiLevel34OrApexEquivalent:l}=t,a=null;for(let d=r;d!==o;d+=E)if(n.add(d).readPointer().equals(e)){let p,u=null;i>=33||s==="Tiramisu"||l?(p=[d-4*E],u=d-E):i>=30||s==="R"?(p=[d-3*E,d-4*E],u=d-E):i>=29?p=[d-2*E]:i>=27?p=[d-Gt-3*E]:p=[d-Gt-2*E];for(let g of p){let h=g-E,_=h-E,v;l?v=_-9*E:i>=24?v=_-8*E:i>=23?v=_-7*E:v=_-4*E;let b={offset:{heap:v,threadList:_,internTable:h,classLinker:g,jniIdManager:u}};if(Ls(n,b)!==null){a=b;break}}break}if(a===null)throw new Error("Unable to determine Runtime field offsets");let c=io()>=36e7;return a.offset.instrumentation=c?mp(t):up(t),a.offset.jniIdsIndirection=yp(t),a}var dp={ia32:ms,x64:ms,arm:fp,arm64:pp};function up(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ke(e,dp[Process.arch],{limit:30})}function ms(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function fp(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function pp(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var hp={ia32:gs,x64:gs,arm:gp,arm64:_p};function mp(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ke(e,hp[Process.arch],{limit:30})}function gs(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function gp(t){return null}function _p(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var vp={ia32:_s,x64:_s,arm:bp,arm64:Ep};function yp(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=Ke(e,vp[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function _s(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function bp(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Ep(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function wp(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${E}-${se()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function Sp(t,e){let n=Ls(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function Ls(t,e){if(Br!==null)return Br;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=E===4?100:200,l=s+100*E,a=se(),c=null;for(let d=s;d!==l;d+=E)if(o.add(d).readPointer().equals(i)){let p;a>=30||Cs()==="R"?p=6:a>=29?p=4:a>=23?p=3:p=5;let u=d+p*E,g;a>=23?g=u-2*E:g=u-3*E,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:u-E,quickGenericJniTrampoline:u,quickToInterpreterBridgeTrampoline:u+E}};break}return c!==null&&(Br=c),c}function ao(t){let n=null;return t.perform(r=>{let o=Ln(t),i=ve(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},l={artArrayLengthSize:E,artArrayEntrySize:i.size,artArrayMax:100},a=(p,u,g)=>{let h=p.add(u).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(p,u,g,h)=>{try{let _=a(p,u,h.artArrayLengthSize);if(_===null)return!1;let v=Math.min(_.length,h.artArrayMax);for(let b=0;b!==v;b++)if(_.data.add(b*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),f=r.newGlobalRef(d);try{let p;Fe(t,r,T=>{p=Y()["art::JavaVMExt::DecodeGlobal"](t,T,f)});let u=bs(r.getFieldId(f,"name","Ljava/lang/String;")),g=bs(r.getStaticFieldId(f,"MAX_PRIORITY","I")),h=-1,_=-1;for(let T=0;T!==256;T+=4)h===-1&&c(p,T,g,s)&&(h=T),_===-1&&c(p,T,u,s)&&(_=T);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let v=_!==h?h:0,b=_,S=-1,x=mo(r.getMethodId(f,"getName","()Ljava/lang/String;"));for(let T=0;T!==256;T+=4)S===-1&&c(p,T,x,l)&&(S=T);if(S===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let P=-1,L=a(p,S,l.artArrayLengthSize).length;for(let T=S;T!==256;T+=4)if(p.add(T).readU16()===L){P=T;break}if(P===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:b,methods:S,sfields:v,copiedMethodsOffset:P}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(f)}}),n}function Np(t){let e=Y(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=mo(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),l=s.base,a=l.add(s.size),c=se(),d=c<=21?8:E,f=vf|yf|bf|Sn,p=~(xs|kf|xf)>>>0,u=null,g=null,h=2;for(let b=0;b!==64&&h!==0;b+=4){let S=i.add(b);if(u===null){let x=S.readPointer();x.compare(l)>=0&&x.compare(a)<0&&(u=b,h--)}g===null&&(S.readU32()&p)===f&&(g=b,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=u+d;n={size:c<=21?_+32:_+E,offset:{jniCode:u,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=u-d)}),n}function Ln(t){let e=se();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function xp(t){let e=se(),n;return t.perform(r=>{let o=Pn(r),i=r.handle,s=null,l=null,a=null,c=null,d=null,f=null;for(let p=144;p!==256;p+=E)if(o.add(p).readPointer().equals(i)){l=p-6*E,d=p-4*E,f=p+2*E,e<=22&&(l-=E,s=l-E-9*8-3*4,a=p+6*E,d-=E,f-=E),c=p+9*E,e<=22&&(c+=2*E+4,E===8&&(c+=4)),e>=23&&(c+=E);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:l,throwLocation:a,topHandleScope:c,managedStack:d,self:f}}}),n}function kp(){return se()>=23?{offset:{topQuickFrame:0,link:E}}:{offset:{topQuickFrame:2*E,link:0}}}var Ip={ia32:vs,x64:vs,arm:Cp,arm64:Ap};function Vr(t,e){let n;return e.perform(r=>{let o=Pn(r),i=Ip[Process.arch],s=Instruction.parse(t),l=i(s);l!==null?n=o.add(l).readPointer():n=t}),n}function vs(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function Cp(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Ap(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function Pn(t){return t.handle.add(E).readPointer()}function Tp(){return lo("ro.build.version.release")}function Lp(){return lo("ro.build.version.codename")}function Pp(){return parseInt(lo("ro.build.version.sdk"),10)}function Mp(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let l=i[10];s.includes("@")?n.set(l,s.split("@")[1]):e=l}let r=n.get(e);return r!==void 0?parseInt(r):ys()}catch{return ys()}}function ys(){return se()*1e7}var $r=null,Rp=92;function lo(t){$r===null&&($r=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],ie));let e=Memory.alloc(Rp);return $r(Memory.allocUtf8String(t),e),e.readUtf8String()}function Fe(t,e,n){let r=tp(t,e),o=Pn(e).toString();if(zt[o]=n,r(e.handle),zt[o]!==void 0)throw delete zt[o],new Error("Unable to perform state transition; please file a bug")}function jp(t,e){let n=new NativeCallback(Op,"void",["pointer"]);return Rs(t,e,n)}function Op(t){let e=t.toString(),n=zt[e];delete zt[e],n(t)}function co(t){let e=Y(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var qr=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function uo(t){return Y()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new qr(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var Kr=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function fo(t){return new Kr(t)}var Fp={"include-inlined-frames":0,"skip-inlined-frames":1},Qr=class{constructor(e,n,r,o=0,i=!0){let s=Y(),l=512,a=3*E,c=Memory.alloc(l+a);s["art::StackVisitor::StackVisitor"](c,e,n,Fp[r],o,i?1:0);let d=c.add(l);c.writePointer(d);let f=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*E).writePointer(f),this.handle=c,this._onVisitFrame=f;let p=c.add(E===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(E),this._curQuickFramePc=p.add(2*E),this._curOatQuickMethodHeader=p.add(3*E),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){Y()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new xn(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new Cn;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},xn=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new Cn;return Y()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function Up(t){return function(e){let n=Memory.alloc(12);return np(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function Dp(t){let e=NULL;switch(Process.arch){case"ia32":e=Et(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=Et(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=Et(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=Et(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],ie)}var Bp={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},Yr={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function Et(t,e){Jr===null&&(Jr=Memory.alloc(Process.pageSize));let n=Jr.add(fs),r=Process.arch,o=Yr[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),fs+=t,r==="arm"?n.or(1):n}function Jp(t,e){Vp(e),Zp(e)}function zp(t,e){let n=wt(e).offset,r=ep().offset,o=`
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
`,i=8,s=E,l=E,a=E,d=Memory.alloc(i+s+l+a),f=d.add(i),p=f.add(s),u=p.add(l),g=t.find(E===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:f,replacements:p,last_seen_art_method:u,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function Vp(t){hs||(hs=!0,$p(t),Gp(),Hp(),Wp())}function $p(t){let e=Y();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new In(r);o.activate(t),Ts.push(o)})}function Gp(){let t=Y(),e=se(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,_e.hooks.Interpreter.doCall)}function Hp(){let t=Y(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=ve(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){_e.replacedMethods.synchronize(i,r,o)}})}function Wp(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=Y(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:l,artQuickToInterpreterBridge:a}=e,c=ve(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){_e.replacedMethods.synchronize(c,l,a)});return}}function Zp(t){if(ps)return;if(ps=!0,!Kp()){let{getOatQuickMethodHeaderImpl:i}=_e;if(i===null)return;try{Interceptor.replace(i,_e.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=se(),n=null,r=Y();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,_e.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,_e.hooks.Gc.runFlip)}var qp={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:Gr},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:Gr},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:Gr}],instrument:Yp},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:Hr},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:Hr},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:Hr}],instrument:Xp}};function Gr({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,l=Instruction.parse(n.next.add(2)),a=ptr(l.operands[0].value),c=l.address.add(l.size),d,f;return l.mnemonic==="beq"?(d=c,f=a):(d=a,f=c),Ke(d.or(1),p,{limit:3});function p(u){let{mnemonic:g}=u;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=u.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:a,whenRegularMethod:d,whenRuntimeMethod:f}}:null}}function Hr({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),l=ptr(s.operands[0].value),a=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=a,d=l):(c=l,d=a),Ke(c,f,{limit:3});function f(p){if(p.mnemonic!=="ldr")return null;let{base:u,disp:g}=p.operands[1].value;return u===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:l,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function Kp(){if(se()<31)return!1;let t=qp[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=Qp})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of Y().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:l}of e){let a=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=l(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...a)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function Qp(){return{}}var kn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function Yp({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,l=>{let a=new ThumbWriter(l,{pc:i}),c=new ThumbRelocator(t,a);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),a.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];a.putBytes(d);let f=["r0","r1","r2","r3"];a.putPushRegs(f),a.putCallAddressWithArguments(_e.replacedMethods.isReplacement,[r]),a.putCmpRegImm("r0",0),a.putPopRegs(f);let p=[189,236,16,10];a.putBytes(p),a.putBCondLabel("ne","runtime_or_replacement_method"),a.putBLabel("regular_method"),c.readOne();let u=c.input.address.equals(o.whenRegularMethod);for(a.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),a.putBranchAddress(t.add(s+1)),a.putLabel(u?"runtime_or_replacement_method":"regular_method"),a.putBranchAddress(o.whenTrue),a.flush()}),so.push(new kn(t,s,i)),Memory.patchCode(t,s,l=>{let a=new ThumbWriter(l,{pc:t});a.putLdrRegAddress("pc",i.or(1)),a.flush()})}function Xp({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,l=>{let a=new Arm64Writer(l,{pc:s}),c=new Arm64Relocator(t,a);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),a.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],f=d.length;for(let g=0;g!==f;g+=2)a.putPushRegReg(d[g],d[g+1]);a.putCallAddressWithArguments(_e.replacedMethods.isReplacement,[r]),a.putCmpRegReg("x0","xzr");for(let g=f-2;g>=0;g-=2)a.putPopRegReg(d[g],d[g+1]);a.putBCondLabel("ne","runtime_or_replacement_method"),a.putBLabel("regular_method"),c.readOne();let p=c.input,u=p.address.equals(i.whenRegularMethod);a.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne(),a.putBranchAddress(p.next),a.putLabel(u?"runtime_or_replacement_method":"regular_method"),a.putBranchAddress(i.whenTrue),a.flush()}),so.push(new kn(t,e,s)),Memory.patchCode(t,e,l=>{let a=new Arm64Writer(l,{pc:t});a.putLdrRegAddress(o,s),a.putBrReg(o),a.flush()})}function eh(t){return new As(t)}function th(t){return _e.replacedMethods.translate(t)}function po(t,e={}){let{limit:n=16}=e,r=t.getEnv();return Vt===null&&(Vt=nh(t,r)),Vt.backtrace(r,n)}function nh(t,e){let n=Y(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:_e.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],ie),s=new NativeFunction(o._destroy,"void",["pointer"],ie),l={exceptions:"propagate",scheduling:"exclusive"},a=new NativeFunction(o._get_id,"pointer",["pointer"],l),c=new NativeFunction(o._get_frames,"pointer",["pointer"],l),d=Rs(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,u)=>{let g=i(p,u),h=new Xr(g);return Script.bindWeak(h,f.bind(null,g)),h};function f(p){s(p)}return o.getId=p=>a(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var Xr=class{constructor(e){this.handle=e}get id(){return Vt.getId(this.handle)}get frames(){return Vt.getFrames(this.handle)}};function ho(){Nn.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),Nn.clear();for(let t of Ts.splice(0))t.deactivate();for(let t of so.splice(0))t.revert()}function mo(t){return Ps(t,"art::jni::JniIdManager::DecodeMethodId")}function bs(t){return Ps(t,"art::jni::JniIdManager::DecodeFieldId")}function Ps(t,e){let n=Y(),r=Is(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==Cf){let a=s.add(o).readPointer();return n[e](a,t)}}return t}var rh={ia32:oh,x64:ih,arm:sh,arm64:ah};function oh(t,e,n,r,o){let i=wt(o).offset,s=ve(o).offset,l;return Memory.patchCode(t,128,a=>{let c=new X86Writer(a,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(f),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(_e.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do l=d.readOne();while(l<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(l)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),l}function ih(t,e,n,r,o){let i=wt(o).offset,s=ve(o).offset,l;return Memory.patchCode(t,256,a=>{let c=new X86Writer(a,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(f),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(_e.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do l=d.readOne();while(l<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(l)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),l}function sh(t,e,n,r,o){let i=ve(o).offset,s=e.and(oo),l;return Memory.patchCode(t,128,a=>{let c=new ThumbWriter(a,{pc:t}),d=new ThumbRelocator(s,c),f=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(f),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(_e.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do l=d.readOne();while(l<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(l)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),l}function ah(t,e,n,{availableScratchRegs:r},o){let i=ve(o).offset,s;return Memory.patchCode(t,256,l=>{let a=new Arm64Writer(l,{pc:t}),c=new Arm64Relocator(e,a);a.putPushRegReg("d0","d1"),a.putPushRegReg("d2","d3"),a.putPushRegReg("d4","d5"),a.putPushRegReg("d6","d7"),a.putPushRegReg("x1","x2"),a.putPushRegReg("x3","x4"),a.putPushRegReg("x5","x6"),a.putPushRegReg("x7","x20"),a.putPushRegReg("x21","x22"),a.putPushRegReg("x23","x24"),a.putPushRegReg("x25","x26"),a.putPushRegReg("x27","x28"),a.putPushRegReg("x29","lr"),a.putSubRegRegImm("sp","sp",16),a.putStrRegRegOffset("x0","sp",0),a.putCallAddressWithArguments(_e.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),a.putCmpRegReg("x0","xzr"),a.putBCondLabel("eq","restore_registers"),a.putStrRegRegOffset("x0","sp",0),a.putLabel("restore_registers"),a.putLdrRegRegOffset("x0","sp",0),a.putAddRegRegImm("sp","sp",16),a.putPopRegReg("x29","lr"),a.putPopRegReg("x27","x28"),a.putPopRegReg("x25","x26"),a.putPopRegReg("x23","x24"),a.putPopRegReg("x21","x22"),a.putPopRegReg("x7","x20"),a.putPopRegReg("x5","x6"),a.putPopRegReg("x3","x4"),a.putPopRegReg("x1","x2"),a.putPopRegReg("d6","d7"),a.putPopRegReg("d4","d5"),a.putPopRegReg("d2","d3"),a.putPopRegReg("d0","d1"),a.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];a.putLdrRegAddress(d,e.add(s)),a.putBrReg(d)}a.putLabel("invoke_replacement"),a.putLdrRegRegOffset("x16","x0",i.quickCode),a.putBrReg("x16"),a.flush()}),s}var lh={ia32:Es,x64:Es,arm:ch,arm64:dh};function Es(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function ch(t,e,n){let r=t.and(oo);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function dh(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var uh={ia32:5,x64:16,arm:8,arm64:16},In=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(oo):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=Yr[Process.arch],o=Bp[Process.arch],{quickCodeAddress:i}=this,s=new r(i),l=new o(i,s),a;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=l.readOne(),f=new Set(c),{read:p,written:u}=l.input.regsAccessed;for(let g of[p,u])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,f.delete(_)}if(f.size===0)break;a=d,c=f}while(a<e&&!l.eoi);n.availableScratchRegs=c}else do a=l.readOne();while(a<e&&!l.eoi);return a>=e}_allocateTrampoline(){bn===null&&(bn=Er(E===4?128:256));let e=uh[Process.arch],n,r,o=1,i={};if(E===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=Af):Process.arch==="arm64"&&(n=8,s=Tf,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=bn.allocateSlice(r,o),i}_destroyTrampoline(){bn.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=rh[Process.arch],l=s(r,o,i,n,e);this.overwrittenPrologueLength=l,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,l);let a=lh[Process.arch];a(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=Yr[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function fh(t){let e=Y(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var eo=class{constructor(e){let n=mo(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:l}=i;this.originalMethod=ws(this.methodId,o);let a=this.originalMethod.accessFlags;if((a&If)!==0&&ph()){let u=this.originalMethod.jniCode;this.hookedMethodId=u.add(2*E).readPointer(),this.originalMethod=ws(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=mh(c,o);this.replacementMethodId=d,En(d,{jniCode:e,accessFlags:(a&~(wf|Ef|cs)|Sn|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let f=xs|Nf|cs;(a&Sn)===0&&(f|=Sf),En(c,{accessFlags:(a&~f|s)>>>0},o);let p=this.originalMethod.quickCode;if(l!==null&&p.equals(l)&&En(c,{quickCode:i.artQuickToInterpreterBridge},o),!fh(p)){let u=new In(p);u.activate(o),this.interceptor=u}_e.replacedMethods.set(c,d),Jp(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;En(n,this.originalMethod,e),_e.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function ph(){return se()<28}function ws(t,e){let r=ve(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let l=t.add(s),a=i==="accessFlags"?hf:mf;return o[i]=a.call(l),o},{})}function En(t,e,n){let o=ve(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let l=t.add(s);(i==="accessFlags"?gf:_f).call(l,e[i])})}var to=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,Ur);let l=r.reduce((p,u)=>p+u.size,0);n&&l++;let a=(s.add(ds).readU32()|Sn)>>>0,c=l,d=0,f=l;s.add(ds).writeU32(a),s.add(Of).writeU16(c),s.add(Ff).writeU16(d),s.add(Uf).writeU16(f),s.add(Bf).writeU32(hh(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,Ur)}resolveTarget(e,n,r,o){let i=r.handle.add(ks).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let l;n?l=s.add(Rf).readPointer():l=s;let a=l.toString(16),c=Nn.get(a);if(c===void 0){let p=l.add(Mf),u=l.add(Pf),g=p.readPointer(),h=u.readS32(),_=h*E,v=Memory.alloc(2*_);Memory.copy(v,g,_),p.writePointer(v),c={classObject:l,vtablePtr:p,vtableCountPtr:u,vtable:g,vtableCount:h,shadowVtable:v,shadowVtableCount:h,targetMethods:new Map},Nn.set(a,c)}let d=this.methodId.toString(16),f=c.targetMethods.get(d);if(f===void 0){f=Memory.dup(this.originalMethod,Ur);let p=c.shadowVtableCount++;c.shadowVtable.add(p*E).writePointer(f),f.add(jf).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,f)}return f}};function hh(t){if(Process.arch!=="ia32")return us;let e=t.add(Df).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return us;let n;switch(e[0]){case"V":n=Jf;break;case"F":n=zf;break;case"D":n=Vf;break;case"J":n=$f;break;case"Z":case"B":n=Zf;break;case"C":n=Wf;break;case"S":n=Hf;break;default:n=Gf;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<qf|r}function mh(t,e){let n=Y();if(se()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,ve(e).size)}function go(t,e,n){Ms(t,e,Zr,n)}function _o(t,e){Ms(t,e,Wr)}function vo(t,e){let n=Y();if(se()<26)throw new Error("This API is only available on Android >= 8.0");Fe(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function Ms(t,e,n,r){let o=Y();if(se()<24)throw new Error("This API is only available on Android >= 7.0");Fe(t,e,i=>{if(se()<30){if(!o.isJdwpStarted()){let l=gh(o);op.push(l)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+E);switch(s.writeU32(n),n){case Wr:break;case Zr:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let l=o["art::Instrumentation::EnableDeoptimization"];switch(l!==void 0&&(s.add(Xf().offset.deoptimizationEnabled).readU8()||l(s)),n){case Wr:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case Zr:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var no=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=Ss(),i=Ss();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(l){let a=l[0];Memory.scanSync(a.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(l){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function gh(t){let e=new no;t["art::Dbg::SetJdwpAllowed"](1);let n=_h();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function _h(){let t=se()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+Gt+2,l=Memory.alloc(s);return l.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(Gt).writeU16(i),l}function Ss(){zr===null&&(zr=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(zr(Qf,Yf,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function vh(t){let e=lp().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],l=0;return function(a,c,d){i(n,c);try{return o(r,l,d)}finally{s(n,c)}}}function yh(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var bh={ia32:Ns,x64:Ns,arm:Eh,arm64:wh};function Rs(t,e,n){let r=Y(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(Tn).readPointer();let l,a=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");a!==null?l=a:l=o.add(Lf).readPointer();let c=bh[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,f=wt(t).offset,p=f.exception,u=new Set,g=f.isExceptionReportedToInstrumentation;g!==null&&u.add(g);let h=f.throwLocation;h!==null&&(u.add(h),u.add(h+E),u.add(h+2*E));let _=65536,v=Memory.alloc(_);return Memory.patchCode(v,_,b=>{d=c(b,v,i,l,p,u,n)}),d._code=v,d._callback=n,d}function Ns(t,e,n,r,o,i,s){let l={},a=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(l).some(({begin:P,end:D})=>h.compare(P)>=0&&h.compare(D)<0))continue;let v=h.toString(),b={begin:h},S=null,x=!1;do{if(h.equals(r)){x=!0;break}let P=Instruction.parse(h);S=P;let D=l[P.address.toString()];if(D!==void 0){delete l[D.begin.toString()],l[v]=D,D.begin=b.begin,b=null;break}let L=null;switch(P.mnemonic){case"jmp":L=ptr(P.operands[0].value),x=!0;break;case"je":case"jg":case"jle":case"jne":case"js":L=ptr(P.operands[0].value);break;case"ret":x=!0;break}L!==null&&(a.add(L.toString()),c.push(L),c.sort((T,w)=>T.compare(w))),h=P.next}while(!x);b!==null&&(b.end=S.address.add(S.size),l[v]=b)}let d=Object.keys(l).map(h=>l[h]);d.sort((h,_)=>h.begin.compare(_.begin));let f=l[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new X86Writer(t,{pc:e}),u=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),v=new X86Relocator(h.begin,p),b;for(;(b=v.readOne())!==0;){let S=v.input,{mnemonic:x}=S,P=S.address.toString();a.has(P)&&p.putLabel(P);let D=!0;switch(x){case"jmp":p.putJmpNearLabel(Le(S.operands[0])),D=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(x,Le(S.operands[0]),"no-hint"),D=!1;break;case"mov":{let[L,T]=S.operands;if(L.type==="mem"&&T.type==="imm"){let w=L.value,C=w.disp;if(C===o&&T.value.valueOf()===0){if(g=w.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),E===4)p.putAndRegU32("esp",4294967280);else{let M=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(M,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",M)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),u=!0,D=!1}else i.has(C)&&w.base===g&&(D=!1)}break}case"call":{let L=S.operands[0];L.type==="mem"&&L.value.disp===Tn&&(E===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),u=!0,D=!1);break}}if(D?v.writeAll():v.skipOne(),b===_)break}v.dispose()}),p.dispose(),u||yo(),new NativeFunction(e,"void",["pointer"],ie)}function Eh(t,e,n,r,o,i,s){let l={},a=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let v=d.shift();if(Object.values(l).some(({begin:C,end:M})=>v.compare(C)>=0&&v.compare(M)<0))continue;let S=v.and(c),x=S.toString(),P=v.and(1),D={begin:S},L=null,T=!1,w=0;do{if(v.equals(r)){T=!0;break}let C=Instruction.parse(v),{mnemonic:M}=C;L=C;let B=v.and(c).toString(),G=l[B];if(G!==void 0){delete l[G.begin.toString()],l[x]=G,G.begin=D.begin,D=null;break}let W=w===0,$=null;switch(M){case"b":$=ptr(C.operands[0].value),T=W;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":$=ptr(C.operands[0].value);break;case"cbz":case"cbnz":$=ptr(C.operands[1].value);break;case"pop.w":W&&(T=C.operands.filter(q=>q.value==="pc").length===1);break}switch(M){case"it":w=1;break;case"itt":w=2;break;case"ittt":w=3;break;case"itttt":w=4;break;default:w>0&&w--;break}$!==null&&(a.add($.toString()),d.push($.or(P)),d.sort((q,he)=>q.compare(he))),v=C.next}while(!T);D!==null&&(D.end=L.address.add(L.size),l[x]=D)}let f=Object.keys(l).map(v=>l[v]);f.sort((v,b)=>v.begin.compare(b.begin));let p=l[n.and(c).toString()];f.splice(f.indexOf(p),1),f.unshift(p);let u=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return f.forEach(v=>{let b=new ThumbRelocator(v.begin,u),S=v.begin,x=v.end,P=0;do{if(b.readOne()===0)throw new Error("Unexpected end of block");let L=b.input;S=L.address,P=L.size;let{mnemonic:T}=L,w=S.toString();a.has(w)&&u.putLabel(w);let C=!0;switch(T){case"b":u.putBLabel(Le(L.operands[0])),C=!1;break;case"beq.w":u.putBCondLabelWide("eq",Le(L.operands[0])),C=!1;break;case"bne.w":u.putBCondLabelWide("ne",Le(L.operands[0])),C=!1;break;case"beq":case"bne":case"bgt":u.putBCondLabelWide(T.substr(1),Le(L.operands[0])),C=!1;break;case"cbz":{let M=L.operands;u.putCbzRegLabel(M[0].value,Le(M[1])),C=!1;break}case"cbnz":{let M=L.operands;u.putCbnzRegLabel(M[0].value,Le(M[1])),C=!1;break}case"str":case"str.w":{let M=L.operands[1].value,N=M.disp;if(N===o){h=M.base;let B=h!=="r4"?"r4":"r5",G=["r0","r1","r2","r3",B,"r9","r12","lr"];u.putPushRegs(G),u.putMrsRegReg(B,"apsr-nzcvq"),u.putCallAddressWithArguments(s,[h]),u.putMsrRegReg("apsr-nzcvq",B),u.putPopRegs(G),g=!0,C=!1}else i.has(N)&&M.base===h&&(C=!1);break}case"ldr":{let[M,N]=L.operands;if(N.type==="mem"){let B=N.value;B.base[0]==="r"&&B.disp===Tn&&(_=M.value)}break}case"blx":L.operands[0].value===_&&(u.putLdrRegRegOffset("r0","r0",4),u.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,C=!1);break}C?b.writeAll():b.skipOne()}while(!S.add(P).equals(x));b.dispose()}),u.dispose(),g||yo(),new NativeFunction(e.or(1),"void",["pointer"],ie)}function wh(t,e,n,r,o,i,s){let l={},a=new Set,c=[n];for(;c.length>0;){let v=c.shift();if(Object.values(l).some(({begin:L,end:T})=>v.compare(L)>=0&&v.compare(T)<0))continue;let S=v.toString(),x={begin:v},P=null,D=!1;do{if(v.equals(r)){D=!0;break}let L;try{L=Instruction.parse(v)}catch(C){if(v.readU32()===0){D=!0;break}else throw C}P=L;let T=l[L.address.toString()];if(T!==void 0){delete l[T.begin.toString()],l[S]=T,T.begin=x.begin,x=null;break}let w=null;switch(L.mnemonic){case"b":w=ptr(L.operands[0].value),D=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":w=ptr(L.operands[0].value);break;case"cbz":case"cbnz":w=ptr(L.operands[1].value);break;case"tbz":case"tbnz":w=ptr(L.operands[2].value);break;case"ret":D=!0;break}w!==null&&(a.add(w.toString()),c.push(w),c.sort((C,M)=>C.compare(M))),v=L.next}while(!D);x!==null&&(x.end=P.address.add(P.size),l[S]=x)}let d=Object.keys(l).map(v=>l[v]);d.sort((v,b)=>v.begin.compare(b.begin));let f=l[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let u=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(v=>{let b=v.end.sub(v.begin).toInt32(),S=new Arm64Relocator(v.begin,p),x;for(;(x=S.readOne())!==0;){let P=S.input,{mnemonic:D}=P,L=P.address.toString();a.has(L)&&p.putLabel(L);let T=!0;switch(D){case"b":p.putBLabel(Le(P.operands[0])),T=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(D.substr(2),Le(P.operands[0])),T=!1;break;case"cbz":{let w=P.operands;p.putCbzRegLabel(w[0].value,Le(w[1])),T=!1;break}case"cbnz":{let w=P.operands;p.putCbnzRegLabel(w[0].value,Le(w[1])),T=!1;break}case"tbz":{let w=P.operands;p.putTbzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),T=!1;break}case"tbnz":{let w=P.operands;p.putTbnzRegImmLabel(w[0].value,w[1].value.valueOf(),Le(w[2])),T=!1;break}case"str":{let w=P.operands,C=w[0].value,M=w[1].value,N=M.disp;C==="xzr"&&N===o?(h=M.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",h),p.putBlImm(u),p.putPopRegReg("x0","lr"),g=!0,T=!1):i.has(N)&&M.base===h&&(T=!1);break}case"ldr":{let w=P.operands,C=w[1].value;C.base[0]==="x"&&C.disp===Tn&&(_=w[0].value);break}case"blr":P.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,T=!1);break}if(T?S.writeAll():S.skipOne(),x===b)break}S.dispose()}),p.dispose(),g||yo(),new NativeFunction(e,"void",["pointer"],ie)}function yo(){throw new Error("Unable to parse ART internals; please file a bug")}function Sh(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,_e.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Le(t){return ptr(t.value).toString()}function Nh(t,e){return new NativeFunction(t,"pointer",e,ie)}function xh(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),ie);return function(){let r=Memory.alloc(E);return n(r,...arguments),r.readPointer()}}function wn(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=Et(64,s=>{let l=1+e.length,a=l*4;s.putSubRegImm("esp",a);for(let c=0;c!==l;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",a+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",a-4),s.putRet()}):r=Et(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((l,a)=>{s.putMovRegReg("x"+a,"x"+(a+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),ie),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),ie);return r.impl=t,r}}}var Cn=class{constructor(){this.handle=Memory.alloc(Gt)}dispose(){let[e,n]=this._getData();n||Y().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*E).readPointer(),n]}},ro=class{$delete(){this.dispose(),Y().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(E),this._storage=e.add(2*E),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){Y().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},Ht=class t extends ro{static $new(){let e=new t(Y().$new(Kf));return e.init(),e}constructor(e){super(e,E)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(E);return e}},kh=0,js=E,Os=js+4,Ih=-1,An=class t{$delete(){this.dispose(),Y().$delete(this)}constructor(e){this.handle=e,this._link=e.add(kh),this._numberOfReferences=e.add(js)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},Fs=Lh(Os),Us=Fs+E,Ch=Us+E,Wt=class t extends An{static $new(e,n){let r=new t(Y().$new(Ch));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(Fs),this._currentScope=e.add(Us);let o=(64-E-4-4)/4;this._scopeLayout=$t.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(wt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),Ih),this.self=e,this.currentScope=$t.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new $t(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},$t=class t extends An{static $new(e){let n=new t(Y().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=Os,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},Ah={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,l=s+4,a=l+4;return Memory.patchCode(r,a,function(c){i.forEach((d,f)=>{c.add(f*2).writeU16(d)}),c.add(s).writeS32(t),c.add(l).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,l=s+4,a=l+8;return Memory.patchCode(r,a,function(c){i.forEach((d,f)=>{c.add(f*4).writeU32(d)}),c.add(s).writeS32(t),c.add(l).writePointer(o)}),r}};function bo(t,e){return(Ah[Process.arch]||Th)(t,e)}function Th(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function Lh(t){let e=t%E;return e!==0?t+E-e:t}var ko={};zi(ko,{deoptimizeEverything:()=>tm,ensureClassInitialized:()=>No,getApi:()=>Je,makeMethodMangler:()=>xo});var Ph=4,{pointerSize:K}=Process,Mh=256,Rh=65536,jh=131072,Oh=33554432,Fh=67108864,Uh=134217728,at={exceptions:"propagate"},zs=Ne(Qh),Dh=Ne(Xh),Bh=Ne(Zh),Eo=null,wo=!1,Mn=new Map,qt=new Map;function Je(){return Eo===null&&(Eo=Jh()),Eo}function Jh(){let t=Process.enumerateModules().filter(a=>/jvm.(dll|dylib|so)$/.test(a.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(a){this.vtableRedefineClasses=a},"VM_RedefineClasses::doit":function(a){this.redefineClassesDoIt=a},"VM_RedefineClasses::doit_prologue":function(a){this.redefineClassesDoItPrologue=a},"VM_RedefineClasses::doit_epilogue":function(a){this.redefineClassesDoItEpilogue=a},"VM_RedefineClasses::allow_nested_vm_operations":function(a){this.redefineClassesAllow=a},"NMethodSweeper::_traversals":function(a){this.traversals=a},"NMethodSweeper::_should_sweep":function(a){this.shouldSweep=a}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(a){let c=new NativeFunction(a,"void",["pointer"],at);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(a){let c=new NativeFunction(a,"void",["pointer","int"],at),d=0;this["Method::clear_code"]=function(f){c(f,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(a){let c=new NativeFunction(a,"void",["pointer","pointer"],at);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(a){let c=new NativeFunction(a,"void",["pointer","pointer","pointer"],at);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,f,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(a){this.redefineClass=a},_ZN18VM_RedefineClasses10_the_classE:function(a){this.redefineClass=a},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(a){this.doKlass=a},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(a){this.doKlass=a},_ZTV18VM_RedefineClasses:function(a){this.vtableRedefineClasses=a},_ZN18VM_RedefineClasses4doitEv:function(a){this.redefineClassesDoIt=a},_ZN18VM_RedefineClasses13doit_prologueEv:function(a){this.redefineClassesDoItPrologue=a},_ZN18VM_RedefineClasses13doit_epilogueEv:function(a){this.redefineClassesDoItEpilogue=a},_ZN18VM_RedefineClassesD0Ev:function(a){this.redefineClassesDispose0=a},_ZN18VM_RedefineClassesD1Ev:function(a){this.redefineClassesDispose1=a},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(a){this.redefineClassesAllow=a},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(a){this.redefineClassesOnError=a},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(a){this.createNewDefaultVtableIndices=a},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(a){this.createNewDefaultVtableIndices=a},_ZN19Abstract_VM_Version19jre_release_versionEv:function(a){let d=new NativeFunction(a,"pointer",[],at)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(a){this.traversals=a},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(a){this.fractions=a},_ZN14NMethodSweeper13_should_sweepE:function(a){this.shouldSweep=a}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(a){let c=a.module,d=a.functions||{},f=a.variables||{},p=new Set(a.optionals||[]),u=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},u);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let v=d[h];typeof v=="function"?v.call(n,_.address):n[v[0]]=new NativeFunction(_.address,v[1],v[2],at)}else p.has(h)||o.push(h)}),Object.keys(f).forEach(function(h){let _=g[h];_!==void 0?f[h].call(n,_.address):p.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(K),s=Memory.alloc(Ph);if(Ie("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let l=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[a,[c,d,f]]of Object.entries(l)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[a]=new NativeFunction(p,d,f,at)}return n.jvmti=zh(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=$h(n)),n}function zh(t){let e=new He(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(mn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new qe(r,e);let o=Memory.alloc(8);o.writeU64(gn.canTagObjects);let i=n.addCapabilities(o);Ie("getEnvJvmti::AddCapabilities",i)}),n}var Vh={x64:Gh};function $h(t){let e=null,n=Vh[Process.arch];if(n!==void 0){let o=new He(t).perform(i=>i.handle.readPointer().add(6*K).readPointer());e=Ke(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function Gh(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function No(t,e){}var So=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,l=qt.get(s);l!==void 0&&(qt.delete(s),this.method=l.method,this.originalMethod=l.originalMethod,this.newMethod=l.newMethod,this.resolved=l.resolved),this.impl=e,Mn.set(s,this),Ds(o)}revert(e){let{key:n}=this;Mn.delete(n),qt.set(n,this),Ds(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:l}=this;if(i!==null)return i;if(s===null)return l;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(K);return c.writePointer(this.method),this.resolved=c,c}};function Ds(t){wo||(wo=!0,Script.nextTick(Hh,t))}function Hh(t){let e=new Map(Mn),n=new Map(qt);Mn.clear(),qt.clear(),wo=!1,t.perform(r=>{let o=Je(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;Vs(()=>{e.forEach(l=>{let{method:a,originalMethod:c,impl:d,methodId:f,newMethod:p}=l;c===null?(l.originalMethod=$s(a),l.newMethod=qh(a,d,i),Bs(l.newMethod,f,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(l=>{let{originalMethod:a,methodId:c,newMethod:d}=l;if(a!==null){Kh(a);let f=a.oldMethod;f.oldMethod=d,Bs(f,c,i),s=!0}})}),s&&Wh(r.handle)})}function Wh(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:l}=Je();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let a=r.readS64(),c=a+2;for(;c>a;)e.writeS32(1),l(t,NULL,50),i()||Vs(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),a=r.readS64()}}function Vs(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:l,epilogueOffset:a}=Bh(),c=Memory.dup(o,i),d=Memory.alloc(K*25);d.writePointer(c);let f=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(f);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(l).writePointer(p));let u=null;n!==void 0&&(u=new NativeCallback(n,"void",["pointer"]),c.add(a).writePointer(u)),r(d)}function Zh(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:l,"VMThread::execute":a}=Je(),c=t.add(2*K),d=15*K,f=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),u,g,h;for(let _=0;_!==d;_+=K){let v=f.add(_),b=v.readPointer();o!==void 0&&b.equals(o)||s!==void 0&&b.equals(s)||l!==void 0&&b.equals(l)?v.writePointer(p):b.equals(e)?u=_:b.equals(n)?(g=_,v.writePointer(i)):b.equals(r)&&(h=_,v.writePointer(p))}return{execute:a,emptyCallback:p,vtable:f,vtableSize:d,doItOffset:u,prologueOffset:g,epilogueOffset:h}}function xo(t){return new So(t)}function Bs(t,e,n){let{method:r,oldMethod:o}=t,i=Je();t.methodsArray.add(t.methodIndex*K).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*K).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|Rh|jh)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let l=i["VM_RedefineClasses::mark_dependent_code"],a=i["VM_RedefineClasses::flush_dependent_code"];l!==void 0?(l(NULL,t.instanceKlass),a()):a(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*K),f=Memory.alloc(K);f.writePointer(i.doKlass),d.writePointer(f),d.add(K).writePointer(n),d.add(2*K).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let u=i["ClassLoaderDataGraph::clean_deallocate_lists"];u!==void 0&&u(0)}function qh(t,e,n){let r=Je(),o=$s(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|Mh|Oh|Fh|Uh)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*K);s.writePointer(o.method),s.add(K).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function $s(t){let e=zs(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*K,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=Js(i,o,r),l=Js(t,n,r);return s.oldMethod=l,s}function Js(t,e,n){let r=Je(),o=zs(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),l=t.add(o.method.methodCountersOffset),a=t.add(o.method.accessFlagsOffset),c=a.readU32(),d=o.getAdapterPointer(t,e),f=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),u=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=u.add(o.constantPool.instanceKlassOffset).readPointer(),_=u.add(o.constantPool.cacheOffset).readPointer(),v=Dh(),b=h.add(v.methodsOffset).readPointer(),S=b.readS32(),x=b.add(K),P=e.add(o.constMethod.methodIdnumOffset).readU16(),D=t.add(o.method.vtableIndexOffset),L=D.readS32(),T=h.add(v.vtableOffset),w=h.add(v.oopMapCacheOffset).readPointer(),C=r.version>=10?h.add(v.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:l,stackmapPtr:g,instanceKlass:h,methodsArray:x,methodsCount:S,methodIndex:P,vtableIndex:L,vtableIndexPtr:D,vtable:T,accessFlags:c,accessFlagsPtr:a,adapter:d,i2iEntry:f,signatureHandler:p,memberNames:C,cache:_,oopMapCache:w}}function Kh(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function Qh(){let t=Je(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*K,i=K,s=2*K,l=3*K,a=4*K,c=n==="method:early"?K:0,d=a+c,f=d+4,p=f+4+8,u=p+K,g=c!==0?a:u,h=o-2*K,_=o-K,v=8,b=v+K,S=b+K,x=n==="const-method"?K:0,P=S+x,D=P+14,L=2*K,T=3*K;return{getAdapterPointer:x!==0?function(C,M){return M.add(S)}:function(C,M){return C.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:l,accessFlagsOffset:d,vtableIndexOffset:f,i2iEntryOffset:p,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:v,stackmapDataOffset:b,sizeOffset:P,methodIdnumOffset:D},constantPool:{cacheOffset:L,instanceKlassOffset:T}}}var Yh={x64:em};function Xh(){let{version:t,createNewDefaultVtableIndices:e}=Je(),n=Yh[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=Ke(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*K,s=r-17*K,l=r-o*K;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:l}}function em(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function tm(t,e){}var Gs=Y;try{Zt()}catch{Gs=Je}var te=Gs;var nm=`#include <json-glib/json-glib.h>
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
`,rm=/(.+)!([^/]+)\/?([isu]+)?/,Ue=null,Ws=null,lt=class t{static build(e,n){return Hs(n),Ws(e,n,r=>new t(Ue.new(e,r,n)))}static enumerateMethods(e,n,r){Hs(r);let o=e.match(rm);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),l=!1,a=!1,c=!1,d=o[3];d!==void 0&&(l=d.indexOf("s")!==-1,a=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let f;if(n.jvmti!==null){let p=Ue.enumerateMethodsJvm(i,s,Nt(l),Nt(a),Nt(c),r);try{f=JSON.parse(p.readUtf8String()).map(u=>{let g=ptr(u.loader);return u.loader=g.isNull()?null:g,u})}finally{Ue.dealloc(p)}}else Fe(r.vm,r,p=>{let u=Ue.enumerateMethodsArt(i,s,Nt(l),Nt(a),Nt(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;f=JSON.parse(u.readUtf8String()).map(_=>{let v=_.loader;return _.loader=v!==0?g(h,p,ptr(v)):null,_})}finally{Ue.dealloc(u)}});return f}constructor(e){this.handle=e}has(e){return Ue.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Ue.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Ue.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Ue.dealloc(e)}}};function Hs(t){Ue===null&&(Ue=om(t),Ws=im(Ue,t.vm))}function om(t){let e=te(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,l=10*4+5*r,a=o+i+s+l,d=Memory.alloc(a),f=d.add(o),p=f.add(i),{getDeclaredMethods:u,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),v=p;[n!==null?n:NULL,u,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(L=>{v=v.writePointer(L).add(r)});let b=p.add(s),{vm:S}=t;if(e.flavor==="art"){let L;if(n!==null)L=[0,0,0,0];else{let M=ao(S).offset;L=[M.ifields,M.methods,M.sfields,M.copiedMethodsOffset]}let T=ve(S),w=Ln(S),C=b;[1,...L,T.size,T.offset.accessFlags,w.size,w.offset.accessFlags,4294967295].forEach(M=>{C=C.writeUInt(M).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((M,N)=>{M===void 0&&(M=NULL),C=C.writePointer(M).add(r)})}let x=new CModule(nm,{lock:d,models:f,java_api:p,art_api:b}),P={exceptions:"propagate"},D={exceptions:"propagate",scheduling:"exclusive"};return{handle:x,new:new NativeFunction(x.model_new,"pointer",["pointer","pointer","pointer"],P),has:new NativeFunction(x.model_has,"bool",["pointer","pointer"],D),find:new NativeFunction(x.model_find,"pointer",["pointer","pointer"],D),list:new NativeFunction(x.model_list,"pointer",["pointer"],D),enumerateMethodsArt:new NativeFunction(x.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],P),enumerateMethodsJvm:new NativeFunction(x.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],P),dealloc:new NativeFunction(x.dealloc,"void",["pointer"],D)}}function im(t,e){let n=te();if(n.flavor!=="art")return sm;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let l;return Fe(e,i,a=>{let c=r(e,a,o);l=s(c)}),l}}function sm(t,e,n){return n(NULL)}function Nt(t){return t?1:0}var Kt=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,l=o.get(s);o.delete(s),this.destroy(l,r)}o.set(e,n)}};var Qt=1,Ao=256,Zs=65536,am=305419896,qs=32,Ks=12,Qs=8,Ys=8,Xs=4,ea=4,ta=12,lm=0,cm=1,dm=2,um=3,fm=4,pm=5,hm=6,mm=4096,gm=4097,_m=4099,vm=8192,ym=8193,bm=8194,Em=8195,wm=8196,Sm=8198,Nm=24,xm=28,km=2,Im=24,na=m.from([3,0,7,14,0]),Io="Ldalvik/annotation/Throws;",Cm=m.from([0]);function Am(t){let e=new To,n=Object.assign({},t);return e.addClass(n),e.build()}var To=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=Pm(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:l,annotationDirectories:a,annotationSets:c,throwsAnnotations:d,types:f,strings:p}=e,u=0,g=0,h=8,_=12,v=20,b=112;u+=b;let S=u,x=p.length*ea;u+=x;let P=u,D=f.length*Xs;u+=D;let L=u,T=s.length*Ks;u+=T;let w=u,C=o.length*Qs;u+=C;let M=u,N=i.length*Ys;u+=N;let B=u,G=n.length*qs;u+=G;let W=u,$=c.map(I=>{let J=u;return I.offset=J,u+=4+I.items.length*4,J}),q=n.reduce((I,J)=>(J.classData.constructorMethods.forEach(ne=>{let[,oe,re]=ne;(oe&Ao)===0&&re>=0&&(ne.push(u),I.push({offset:u,superConstructor:re}),u+=Im)}),I),[]);a.forEach(I=>{I.offset=u,u+=16+I.methods.length*8});let he=r.map(I=>{u=Co(u,4);let J=u;return I.offset=J,u+=4+2*I.types.length,J}),me=l.map(I=>{u=Co(u,4);let J=u;return I.offset=J,u+=4+2*I.types.length,J}),we=[],de=p.map(I=>{let J=u,Z=m.from(Re(I.length)),ne=m.from(I,"utf8"),oe=m.concat([Z,ne,Cm]);return we.push(oe),u+=oe.length,J}),be=q.map(I=>{let J=u;return u+=na.length,J}),ue=d.map(I=>{let J=Lm(I);return I.offset=u,u+=J.length,J}),ge=n.map((I,J)=>{I.classData.offset=u;let Z=Tm(I);return u+=Z.length,Z}),$e=0,Ot=0;u=Co(u,4);let ee=u,Me=r.length+l.length,We=4+(o.length>0?1:0)+2+c.length+q.length+a.length+(Me>0?1:0)+1+be.length+d.length+n.length+1,rt=4+We*ta;u+=rt;let et=u-W,_t=u,k=m.alloc(_t);k.write(`dex
035`),k.writeUInt32LE(_t,32),k.writeUInt32LE(b,36),k.writeUInt32LE(am,40),k.writeUInt32LE($e,44),k.writeUInt32LE(Ot,48),k.writeUInt32LE(ee,52),k.writeUInt32LE(p.length,56),k.writeUInt32LE(S,60),k.writeUInt32LE(f.length,64),k.writeUInt32LE(P,68),k.writeUInt32LE(s.length,72),k.writeUInt32LE(L,76),k.writeUInt32LE(o.length,80),k.writeUInt32LE(o.length>0?w:0,84),k.writeUInt32LE(i.length,88),k.writeUInt32LE(M,92),k.writeUInt32LE(n.length,96),k.writeUInt32LE(B,100),k.writeUInt32LE(et,104),k.writeUInt32LE(W,108),de.forEach((I,J)=>{k.writeUInt32LE(I,S+J*ea)}),f.forEach((I,J)=>{k.writeUInt32LE(I,P+J*Xs)}),s.forEach((I,J)=>{let[Z,ne,oe]=I,re=L+J*Ks;k.writeUInt32LE(Z,re),k.writeUInt32LE(ne,re+4),k.writeUInt32LE(oe!==null?oe.offset:0,re+8)}),o.forEach((I,J)=>{let[Z,ne,oe]=I,re=w+J*Qs;k.writeUInt16LE(Z,re),k.writeUInt16LE(ne,re+2),k.writeUInt32LE(oe,re+4)}),i.forEach((I,J)=>{let[Z,ne,oe]=I,re=M+J*Ys;k.writeUInt16LE(Z,re),k.writeUInt16LE(ne,re+2),k.writeUInt32LE(oe,re+4)}),n.forEach((I,J)=>{let{interfaces:Z,annotationsDirectory:ne}=I,oe=Z!==null?Z.offset:0,re=ne!==null?ne.offset:0,Ft=0,je=B+J*qs;k.writeUInt32LE(I.index,je),k.writeUInt32LE(I.accessFlags,je+4),k.writeUInt32LE(I.superClassIndex,je+8),k.writeUInt32LE(oe,je+12),k.writeUInt32LE(I.sourceFileIndex,je+16),k.writeUInt32LE(re,je+20),k.writeUInt32LE(I.classData.offset,je+24),k.writeUInt32LE(Ft,je+28)}),c.forEach((I,J)=>{let{items:Z}=I,ne=$[J];k.writeUInt32LE(Z.length,ne),Z.forEach((oe,re)=>{k.writeUInt32LE(oe.offset,ne+4+re*4)})}),q.forEach((I,J)=>{let{offset:Z,superConstructor:ne}=I,oe=1,re=1,Ft=1,je=0,pn=4;k.writeUInt16LE(oe,Z),k.writeUInt16LE(re,Z+2),k.writeUInt16LE(Ft,Z+4),k.writeUInt16LE(je,Z+6),k.writeUInt32LE(be[J],Z+8),k.writeUInt32LE(pn,Z+12),k.writeUInt16LE(4208,Z+16),k.writeUInt16LE(ne,Z+18),k.writeUInt16LE(0,Z+20),k.writeUInt16LE(14,Z+22)}),a.forEach(I=>{let J=I.offset,Z=0,ne=0,oe=I.methods.length,re=0;k.writeUInt32LE(Z,J),k.writeUInt32LE(ne,J+4),k.writeUInt32LE(oe,J+8),k.writeUInt32LE(re,J+12),I.methods.forEach((Ft,je)=>{let pn=J+16+je*8,[sd,ad]=Ft;k.writeUInt32LE(sd,pn),k.writeUInt32LE(ad.offset,pn+4)})}),r.forEach((I,J)=>{let Z=he[J];k.writeUInt32LE(I.types.length,Z),I.types.forEach((ne,oe)=>{k.writeUInt16LE(ne,Z+4+oe*2)})}),l.forEach((I,J)=>{let Z=me[J];k.writeUInt32LE(I.types.length,Z),I.types.forEach((ne,oe)=>{k.writeUInt16LE(ne,Z+4+oe*2)})}),we.forEach((I,J)=>{I.copy(k,de[J])}),be.forEach(I=>{na.copy(k,I)}),ue.forEach((I,J)=>{I.copy(k,d[J].offset)}),ge.forEach((I,J)=>{I.copy(k,n[J].classData.offset)}),k.writeUInt32LE(We,ee);let Se=[[lm,1,g],[cm,p.length,S],[dm,f.length,P],[um,s.length,L]];o.length>0&&Se.push([fm,o.length,w]),Se.push([pm,i.length,M]),Se.push([hm,n.length,B]),c.forEach((I,J)=>{Se.push([_m,I.items.length,$[J]])}),q.forEach(I=>{Se.push([ym,1,I.offset])}),a.forEach(I=>{Se.push([Sm,1,I.offset])}),Me>0&&Se.push([gm,Me,he.concat(me)[0]]),Se.push([bm,p.length,de[0]]),be.forEach(I=>{Se.push([Em,1,I])}),d.forEach(I=>{Se.push([wm,1,I.offset])}),n.forEach(I=>{Se.push([vm,1,I.classData.offset])}),Se.push([mm,1,ee]),Se.forEach((I,J)=>{let[Z,ne,oe]=I,re=ee+4+J*ta;k.writeUInt16LE(Z,re),k.writeUInt32LE(ne,re+4),k.writeUInt32LE(oe,re+8)});let Ji=new Checksum("sha1");return Ji.update(k.slice(_+v)),m.from(Ji.getDigest()).copy(k,_),k.writeUInt32LE(Um(k,_),h),k}};function Tm(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(Re(e.length)).concat(Re(n.length)).concat(Re(r.length)).concat(e.reduce((i,[s,l])=>i.concat(Re(s)).concat(Re(l)),[])).concat(n.reduce((i,[s,l,,a])=>i.concat(Re(s)).concat(Re(l)).concat(Re(a||0)),[])).concat(r.reduce((i,[s,l])=>i.concat(Re(s)).concat(Re(l)).concat([0]),[])))}function Lm(t){let{thrownTypes:e}=t;return m.from([km].concat(Re(t.type)).concat([1]).concat(Re(t.value)).concat([xm,e.length]).concat(e.reduce((n,r)=>(n.push(Nm,r),n),[])))}function Pm(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},l=new Set,a=new Set;t.forEach(N=>{let{name:B,superClass:G,sourceFileName:W}=N;e.add("this"),e.add(B),n.add(B),e.add(G),n.add(G),e.add(W),N.interfaces.forEach($=>{e.add($),n.add($)}),N.fields.forEach($=>{let[q,he]=$;e.add(q),e.add(he),n.add(he),o.push([N.name,he,q])}),N.methods.some(([$])=>$==="<init>")||(N.methods.unshift(["<init>","V",[]]),l.add(B)),N.methods.forEach($=>{let[q,he,me,we=[],de]=$;e.add(q);let be=c(he,me),ue=null;if(we.length>0){let ge=we.slice();ge.sort(),ue=ge.join("|");let $e=s[ue];$e===void 0&&($e={id:ue,types:ge},s[ue]=$e),e.add(Io),n.add(Io),we.forEach(Ot=>{e.add(Ot),n.add(Ot)}),e.add("value")}if(i.push([N.name,be,q,ue,de]),q==="<init>"){a.add(B+"|"+be);let ge=G+"|"+be;l.has(B)&&!a.has(ge)&&(i.push([G,be,q,null,0]),a.add(ge))}})});function c(N,B){let G=[N].concat(B),W=G.join("|");if(r[W]!==void 0)return W;e.add(N),n.add(N),B.forEach(q=>{e.add(q),n.add(q)});let $=G.map(Fm).join("");return e.add($),r[W]=[W,$,N,B],W}let d=Array.from(e);d.sort();let f=d.reduce((N,B,G)=>(N[B]=G,N),{}),p=Array.from(n).map(N=>f[N]);p.sort(ra);let u=p.reduce((N,B,G)=>(N[d[B]]=G,N),{}),g=Object.keys(r).map(N=>r[N]);g.sort(Rm);let h={},_=g.map(N=>{let[,B,G,W]=N,$;if(W.length>0){let q=W.join("|");$=h[q],$===void 0&&($={types:W.map(he=>u[he]),offset:-1},h[q]=$)}else $=null;return[f[B],u[G],$]}),v=g.reduce((N,B,G)=>{let[W]=B;return N[W]=G,N},{}),b=Object.keys(h).map(N=>h[N]),S=o.map(N=>{let[B,G,W]=N;return[u[B],u[G],f[W]]});S.sort(jm);let x=i.map(N=>{let[B,G,W,$,q]=N;return[u[B],v[G],f[W],$,q]});x.sort(Om);let P=Object.keys(s).map(N=>s[N]).map(N=>({id:N.id,type:u[Io],value:f.value,thrownTypes:N.types.map(B=>u[B]),offset:-1})),D=P.map(N=>({id:N.id,items:[N],offset:-1})),L=D.reduce((N,B,G)=>(N[B.id]=G,N),{}),T={},w=[],C=t.map(N=>{let B=u[N.name],G=Qt,W=u[N.superClass],$,q=N.interfaces.map(ee=>u[ee]);if(q.length>0){q.sort(ra);let ee=q.join("|");$=T[ee],$===void 0&&($={types:q,offset:-1},T[ee]=$)}else $=null;let he=f[N.sourceFileName],me=x.reduce((ee,Me,We)=>{let[rt,et,_t,k,Se]=Me;return rt===B&&ee.push([We,_t,k,et,Se]),ee},[]),we=null,de=me.filter(([,,ee])=>ee!==null).map(([ee,,Me])=>[ee,D[L[Me]]]);de.length>0&&(we={methods:de,offset:-1},w.push(we));let be=S.reduce((ee,Me,We)=>{let[rt]=Me;return rt===B&&ee.push([We>0?1:0,Qt]),ee},[]),ue=f["<init>"],ge=me.filter(([,ee])=>ee===ue).map(([ee,,,Me])=>{if(l.has(N.name)){let We=-1,rt=x.length;for(let et=0;et!==rt;et++){let[_t,k,Se]=x[et];if(_t===W&&Se===ue&&k===Me){We=et;break}}return[ee,Qt|Zs,We]}else return[ee,Qt|Zs|Ao,-1]}),$e=Mm(me.filter(([,ee])=>ee!==ue).map(([ee,,,,Me])=>[ee,Me|Qt|Ao]));return{index:B,accessFlags:G,superClassIndex:W,interfaces:$,sourceFileIndex:he,annotationsDirectory:we,classData:{instanceFields:be,constructorMethods:ge,virtualMethods:$e,offset:-1}}}),M=Object.keys(T).map(N=>T[N]);return{classes:C,interfaces:M,fields:S,methods:x,protos:_,parameters:b,annotationDirectories:w,annotationSets:D,throwsAnnotations:P,types:p,strings:d}}function Mm(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function ra(t,e){return t-e}function Rm(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),l=i.join("|");return s<l?-1:s>l?1:0}function jm(t,e){let[n,r,o]=t,[i,s,l]=e;return n!==i?n-i:o!==l?o-l:r-s}function Om(t,e){let[n,r,o]=t,[i,s,l]=e;return n!==i?n-i:o!==l?o-l:r-s}function Fm(t){let e=t[0];return e==="L"||e==="["?"L":t}function Re(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function Co(t,e){let n=t%e;return n===0?t:t+e-n}function Um(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var oa=Am;var Dm=1,Lo=null,ia=null;function sa(t){Lo=t}function Po(t,e,n){let r=xt(t);return r===null&&(t.indexOf("[")===0?r=Mo(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=Jm(t,e,n))),Object.assign({className:t},r)}var aa={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:De,toJni:De,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:De,toJni:De,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:De,toJni:De,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:De,toJni:De,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},Bm=new Set(Object.values(aa).map(t=>t.name));function xt(t){let e=aa[t];return e!==void 0?e:null}function Jm(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=zm(n):o=Vm(t,e,n),r[t]=o),o}function zm(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function Vm(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function l(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function a(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:ct(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?l(c):typeof c=="string"&&a()},fromJni(c,d,f){return c.isNull()?null:a()&&e?d.stringFromJni(c):n.cast(c,n.use(t),f)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var $m=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=Gm("["+e,n),t),{});function Gm(t,e){let n=y.prototype,r=Km(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return qm(i,e)},fromJni(i,s,l){return Wm(i,o,s,l)},toJni(i,s){return Zm(i,o,s)}}}function Mo(t,e,n){let r=$m[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=Po(o,e,n),s=0,l=o.length;for(;s!==l&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let a=o.replace(/\./g,"/");Bm.has(a)?a="[".repeat(s)+a:a="[".repeat(s)+"L"+a+";";let c="["+a;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(f){return i.isCompatible(f)})},fromJni(d,f,p){if(d.isNull())return null;let u=[],g=f.getArrayLength(d);for(let h=0;h!==g;h++){let _=f.getObjectArrayElement(d,h);try{u.push(i.fromJni(_,f))}finally{f.deleteLocalRef(_)}}try{u.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),u.$w=n.cast(d,n.use(c),p)}return u.$dispose=Hm,u},toJni(d,f){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let u=d.length,h=n.use(o).$borrowClassHandle(f);try{let _=f.newObjectArray(u,h.value,NULL);f.throwIfExceptionPending();for(let v=0;v!==u;v++){let b=i.toJni(d[v],f);try{f.setObjectArrayElement(_,v,b)}finally{i.type==="pointer"&&f.getObjectRefType(b)===Dm&&f.deleteLocalRef(b)}f.throwIfExceptionPending()}return _}finally{h.unref(f)}}}}function Hm(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function Wm(t,e,n,r){if(t.isNull())return null;let o=xt(e.typeName),i=n.getArrayLength(t);return new Rn(t,e,o,i,n,r)}function Zm(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=xt(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let l=i.byteSize,a=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let f=0;f!==o;f++)a(d.add(f*l),c(t[f]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function qm(t,e){if(t===null)return!0;if(t instanceof Rn)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=xt(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function Rn(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,ia)}ia={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(Rn.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new Rn(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=Lo.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=Lo.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let l=0;l!==t;l++){let a=r(o(i.add(l*n)));s.push(a)}return s})}},toString:{value(){return this.toJSON().toString()}}});function ct(t){return"L"+t.replace(/\./g,"/")+";"}function Km(t){return t.charAt(0).toUpperCase()+t.slice(1)}function De(t){return t}var Qm=4,{ensureClassInitialized:la,makeMethodMangler:ha}=St,Ym=8,Oo=1,Xt=2,Qe=3,Ro=1,Fo=2,jn=1,ma=2,ca=Symbol("PENDING_USE"),da="/data/local/tmp",{getCurrentThreadId:Fn,pointerSize:Yt}=Process,Ce={state:"empty",factories:[],loaders:null,Integer:null},X=null,ae=null,ga=null,_a=null,va=null,ya=null,ba=null,ua=null,jo=null,It=new Map,nt=class t{static _initialize(e,n){X=e,ae=n,ga=n.flavor==="art",n.flavor==="jvm"&&(la=No,ha=xo)}static _disposeAll(e){Ce.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=vg(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,Bo(i,e),i}constructor(){this.cacheDir=da,this.codeCacheDir=da+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new Kt(10,eg),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Ce.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),ho(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Ce.state==="ready"&&this===Ce.factories[0]&&Bo(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=X.getEnv(),{_loader:s}=this,l=s!==null?ng(e,s,i):tg(e);o=this._make(e,l,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===ca;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=ca),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=Xm(),i=Object.create(zo.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(a){this[Symbol.for("w")]=a}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(a){this[Symbol.for("_s")]=a}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(a){this[Symbol.for("l")]=a}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let l=s.$borrowClassHandle(r);try{let a=l.value;la(r,a),i.$l=lt.build(a,r)}finally{l.unref(r)}return s}retain(e){let n=X.getEnv();return e.$clone(n)}cast(e,n,r){let o=X.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let l=n.$C;return new l(i,jn,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,jn,r,!1);return i.$r=Script.bindWeak(i,X.makeHandleDestructor(e)),i}array(e,n){let r=X.getEnv(),o=xt(e);o!==null&&(e=o.name);let i=Mo("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=X.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),l=e.name,a=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],f=[],p={name:ct(l),sourceFileName:bg(l),superClass:ct(c.$n),interfaces:a.map(w=>ct(w.$n)),fields:d,methods:f},u=a.slice();a.forEach(w=>{Array.prototype.slice.call(w.class.getInterfaces()).forEach(C=>{let M=this.cast(C,o).getCanonicalName();u.push(this.use(M))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(w=>{let C=this._getType(g[w]);d.push([w,C.name])});let h={},_={};u.forEach(w=>{let C=w.$borrowClassHandle(n);r.push(C);let M=C.value;w.$ownMembers.filter(N=>w[N].overloads!==void 0).forEach(N=>{let B=w[N],G=B.overloads,W=G.map($=>fa(N,$.returnType,$.argumentTypes));h[N]=[B,W,M],G.forEach(($,q)=>{let he=W[q];_[he]=[$,M]})})});let v=e.methods||{},S=Object.keys(v).reduce((w,C)=>{let M=v[C],N=C==="$init"?"<init>":C;return M instanceof Array?w.push(...M.map(B=>[N,B])):w.push([N,M]),w},[]),x=[];S.forEach(([w,C])=>{let M=Qe,N,B,G=[],W;if(typeof C=="function"){let me=h[w];if(me!==void 0&&Array.isArray(me)){let[we,de,be]=me;if(de.length>1)throw new Error(`More than one overload matching '${w}': signature must be specified`);delete _[de[0]];let ue=we.overloads[0];M=ue.type,N=ue.returnType,B=ue.argumentTypes,W=C;let ge=n.toReflectedMethod(be,ue.handle,0),$e=s(n.handle,ge,i.getGenericExceptionTypes);G=Jo(n,$e).map(ct),n.deleteLocalRef($e),n.deleteLocalRef(ge)}else N=this._getType("void"),B=[],W=C}else{if(C.isStatic&&(M=Xt),N=this._getType(C.returnType||"void"),B=(C.argumentTypes||[]).map(de=>this._getType(de)),W=C.implementation,typeof W!="function")throw new Error("Expected a function implementation for method: "+w);let me=fa(w,N,B),we=_[me];if(we!==void 0){let[de,be]=we;delete _[me],M=de.type,N=de.returnType,B=de.argumentTypes;let ue=n.toReflectedMethod(be,de.handle,0),ge=s(n.handle,ue,i.getGenericExceptionTypes);G=Jo(n,ge).map(ct),n.deleteLocalRef(ge),n.deleteLocalRef(ue)}}let $=N.name,q=B.map(me=>me.name),he="("+q.join("")+")"+$;f.push([w,$,q,G,M===Xt?Ym:0]),x.push([w,he,M,N,B,W])});let P=Object.keys(_);if(P.length>0)throw new Error("Missing implementation for: "+P.join(", "));let D=On.fromBuffer(oa(p),this);try{D.load()}finally{D.file.delete()}let L=this.use(e.name),T=S.length;if(T>0){let w=3*Yt,C=Memory.alloc(T*w),M=[],N=[];x.forEach(([W,$,q,he,me,we],de)=>{let be=Memory.allocUtf8String(W),ue=Memory.allocUtf8String($),ge=Ea(W,L,q,he,me,we);C.add(de*w).writePointer(be),C.add(de*w+Yt).writePointer(ue),C.add(de*w+2*Yt).writePointer(ge),N.push(be,ue),M.push(ge)});let B=L.$borrowClassHandle(n);r.push(B);let G=B.value;n.registerNatives(G,C,T),n.throwIfExceptionPending(),L.$nativeMethods=M}return L}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=X.getEnv(),{flavor:o}=ae;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=ae["art::gc::Heap::VisitObjects"]===void 0;if(i&&ae["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Fe(X,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=ae,s=1,l=3,a=o.$borrowClassHandle(n),c=int64(a.value.toString());try{let d=new NativeCallback((v,b,S,x)=>(S.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(a.value,l,d,a.value);let f=Memory.alloc(8);f.writeS64(c);let p=Memory.alloc(Qm),u=Memory.alloc(Yt);i.getObjectsWithTags(1,f,p,u,NULL);let g=p.readS32(),h=u.readPointer(),_=[];for(let v=0;v!==g;v++)_.push(h.add(v*Yt).readPointer());i.deallocate(h);try{for(let v of _){let b=this.cast(v,o);if(r.onMatch(b)==="stop")break}r.onComplete()}finally{_.forEach(v=>{n.deleteLocalRef(v)})}}finally{a.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=Wt.$new(r,X),l,a=i.$borrowClassHandle(n);try{let p=ae["art::JavaVMExt::DecodeGlobal"](ae.vm,r,a.value);l=s.newHandle(p)}finally{a.unref(n)}let c=0,d=Ht.$new();ae["art::gc::Heap::GetInstances"](ae.artHeap,s,l,c,d);let f=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of f){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}o.onComplete()}finally{f.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],l=ae["art::JavaVMExt::AddGlobalRef"],a=ae.vm,c,d=i.$borrowClassHandle(n);try{c=ae["art::JavaVMExt::DecodeGlobal"](a,r,d.value).toInt32()}finally{d.unref(n)}let f=bo(c,p=>{s.push(l(a,r,p))});ae["art::gc::Heap::VisitObjects"](ae.artHeap,f,NULL);try{for(let p of s){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(ae.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),l;switch(Process.arch){case"arm":l="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":l="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,l,{onMatch:(a,c)=>{let d;if(Process.arch==="arm")a=a.or(1),d=new NativeFunction(a,"pointer",["pointer","pointer"]);else{let f=Memory.alloc(Process.pageSize);Memory.patchCode(f,16,p=>{let u=new X86Writer(p,{pc:f});u.putMovRegRegOffsetPtr("eax","esp",4),u.putMovRegRegOffsetPtr("edx","esp",8),u.putJmpAddress(a),u.flush()}),d=new NativeFunction(f,"pointer",["pointer","pointer"]),d._thunk=f}return ae.addLocalReference=d,X.perform(f=>{i(this,f)}),"stop"},onError(a){},onComplete(){ae.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,l){let{DVM_JNI_ENV_OFFSET_SELF:a}=St,c=l.handle.add(a).readPointer(),d,f=o.$borrowClassHandle(l);try{d=ae.dvmDecodeIndirectRef(c,f.value)}finally{f.unref(l)}let p=d.toMatchPattern(),u=ae.dvmHeapSourceGetBase(),h=ae.dvmHeapSourceGetLimit().sub(u).toInt32();Memory.scan(u,h,p,{onMatch:(_,v)=>{ae.dvmIsValidObject(_)&&X.perform(b=>{let S=b.handle.add(a).readPointer(),x,P=ae.addLocalReference(S,_);try{x=s.cast(P,o)}finally{b.deleteLocalRef(P)}if(r.onMatch(x)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new On(e,null,this)}_getType(e,n=!0){return Po(e,n,this)}};function Xm(){return function(t,e,n,r){return zo.call(this,t,e,n,r)}}function zo(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,X.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,_a)}_a={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(zo.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=X.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=X.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:X.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=X.getEnv(),e=this.$s.$C;return new e(this.$h,ma,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=X.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let l=rg(this);e=s._make(i,l,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return X.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=X.getEnv(),o=this.$borrowClassHandle(r);try{n=og(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new Vo(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=X.getEnv(),l=this.$borrowClassHandle(s);try{n=ig(t,o,l.value,this.$w,s)}finally{l.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function Vo(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}Vo.prototype.ref=function(){return this.refs++,this};Vo.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function eg(t,e){t.unref(e)}function tg(t){let e=t.replace(/\./g,"/");return function(n){let r=Fn();Sa(r);try{return n.findClass(e)}finally{Na(r)}}}function ng(t,e,n){return jo===null&&(ua=n.vaMethod("pointer",["pointer"]),jo=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=Fn();Sa(i);try{let s=ua(r.handle,e.$h,jo,o);return r.throwIfExceptionPending(),s}finally{Na(i),r.deleteLocalRef(o)}}}function rg(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function og(t,e,n){let{$n:r,$f:o}=e,i=yg(r),s=n.javaLangClass(),l=n.javaLangReflectConstructor(),a=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],f=[],p=o._getType(r,!1),u=o._getType("void",!1),g=a(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let v,b,S=n.getObjectArrayElement(g,_);try{v=n.fromReflectedMethod(S),b=a(n.handle,S,l.getGenericParameterTypes)}finally{n.deleteLocalRef(S)}let x;try{x=Jo(n,b).map(P=>o._getType(P))}finally{n.deleteLocalRef(b)}d.push(kt(i,e,Oo,v,p,x,n)),f.push(kt(i,e,Qe,v,u,x,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let v=n.javaLangObject(),b=n.getMethodId(v,"<init>","()V");d.push(kt(i,e,Oo,b,p,[],n)),f.push(kt(i,e,Qe,b,u,[],n))}}finally{n.deleteLocalRef(g)}if(f.length===0)throw new Error("no supported overloads");return{allocAndInit:Uo(d),initOnly:Uo(f)}}function ig(t,e,n,r,o){return e.startsWith("m")?sg(t,e,n,r,o):mg(t,e,n,r,o)}function sg(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),l=o.javaLangReflectMethod(),a=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let u=p[0]==="s"?Xt:Qe,g=ptr(p.substr(1)),h,_=[],v=o.toReflectedMethod(n,g,u===Xt?1:0);try{let b=!!c(o.handle,v,l.isVarArgs),S=a(o.handle,v,l.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(S))}finally{o.deleteLocalRef(S)}let x=a(o.handle,v,l.getParameterTypes);try{let P=o.getArrayLength(x);for(let D=0;D!==P;D++){let L=o.getObjectArrayElement(x,D),T;try{T=b&&D===P-1?o.getArrayTypeName(L):o.getTypeName(L)}finally{o.deleteLocalRef(L)}let w=i._getType(T);_.push(w)}}finally{o.deleteLocalRef(x)}}catch{return null}finally{o.deleteLocalRef(v)}return kt(t,r,u,g,h,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&fg(d);let f=Uo(d);return function(p){return f}}function Uo(t){let e=ag();return Object.setPrototypeOf(e,va),e._o=t,e}function ag(){let t=function(){return t.invoke(this,arguments)};return t}va=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(a=>a.className).join(":")===r)return i}Do(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return dt(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return dt(this),this._o[0].implementation},set(t){dt(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return dt(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return dt(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return dt(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return dt(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===Qe&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;Do(this.methodName,this.overloads,"argument types do not match any of:")}}});function fa(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function dt(t){let e=t._o;e.length>1&&Do(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function Do(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(l=>l.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function kt(t,e,n,r,o,i,s,l){let a=o.type,c=i.map(p=>p.type);s===null&&(s=X.getEnv());let d,f;return n===Qe?(d=s.vaMethod(a,c,l),f=s.nonvirtualVaMethod(a,c,l)):n===Xt?(d=s.staticVaMethod(a,c,l),f=d):(d=s.constructor(c,l),f=d),lg([t,e,n,r,o,i,d,f])}function lg(t){let e=cg();return Object.setPrototypeOf(e,ya),e._p=t,e}function cg(){let t=function(){return t.invoke(this,arguments)};return t}ya=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===Oo)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(X),this._r=void 0),t!==null){let[i,s,l,a,c,d]=e,f=Ea(i,s,l,c,d,t,this),p=ha(a);f._m=p,this._r=f,p.replace(f,l===Qe,d,X,ae),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return kt(...e,null,t)}},invoke:{value(t,e){let n=X.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],l=this._r,a=o===Qe,c=e.length,d=2+c;n.pushLocalFrame(d);let f=null;try{let p;a?p=t.$getHandle():(f=t.$borrowClassHandle(n),p=f.value);let u,g=t.$t;l===void 0?u=r[3]:(u=l._m.resolveTarget(t,a,n,ae),ga&&l._c.has(Fn())&&(g=ma));let h=[n.handle,p,u];for(let b=0;b!==c;b++)h.push(s[b].toJni(e[b],n));let _;g===jn?_=r[6]:(_=r[7],a&&h.splice(2,0,t.$copyClassHandle(n)));let v=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(v,n,!0)}finally{f!==null&&f.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function Ea(t,e,n,r,o,i,s=null){let l=new Set,a=dg([t,e,n,r,o,i,s,l]),c=new NativeCallback(a,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=l,c}function dg(t){return function(){return ug(arguments,t)}}function ug(t,e){let n=new y(t[0],X),[r,o,i,s,l,a,c,d]=e,f=[],p;if(i===Qe){let h=o.$C;p=new h(t[1],jn,n,!1)}else p=o;let u=Fn();n.pushLocalFrame(3);let g=!0;X.link(u,n);try{d.add(u);let h;c===null||!It.has(u)?h=a:h=c;let _=[],v=t.length-2;for(let x=0;x!==v;x++){let D=l[x].fromJni(t[2+x],n,!1);_.push(D),f.push(D)}let b=h.apply(p,_);if(!s.isCompatible(b))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let S=s.toJni(b,n);return s.type==="pointer"&&(S=n.popLocalFrame(S),g=!1,f.push(b)),S}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{X.unlink(u),g&&n.popLocalFrame(NULL),d.delete(u),f.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function fg(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(pg([e,n]))}function pg(t){let e=hg();return Object.setPrototypeOf(e,ba),e._p=t,e}function hg(){return function(){return this}}ba=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function mg(t,e,n,r,o){let i=e[2]==="s"?Ro:Fo,s=ptr(e.substr(3)),{$f:l}=r,a,c=o.toReflectedField(n,s,i===Ro?1:0);try{a=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=l._getType(o.getTypeName(a))}finally{o.deleteLocalRef(a)}let f,p,u=d.type;return i===Ro?(f=o.getStaticField(u),p=o.setStaticField(u)):(f=o.getField(u),p=o.setField(u)),gg([i,d,s,f,p])}function gg(t){return function(e){return new wa([e].concat(t))}}function wa(t){this._p=t}Object.defineProperties(wa.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=X.getEnv();i.pushLocalFrame(4);let s=null;try{let l;if(e===Fo){if(l=t.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),l=s.value;let a=o(i.handle,l,r);return i.throwIfExceptionPending(),n.fromJni(a,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=X.getEnv();s.pushLocalFrame(4);let l=null;try{let a;if(n===Fo){if(a=e.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else l=e.$borrowClassHandle(s),a=l.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,a,o,c),s.throwIfExceptionPending()}finally{l!==null&&l.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var On=class t{static fromBuffer(e,n){let r=pa(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),_g(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),X.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=pa(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function pa(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function _g(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function vg(){switch(Ce.state){case"empty":{Ce.state="pending";let t=Ce.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Ce.loaders=e.$new(),Ce.Integer=n;let r=t.loader;return r!==null&&Bo(t,r),Ce.state="ready",Ce}case"pending":do Thread.sleep(.05);while(Ce.state==="pending");return Ce;case"ready":return Ce}}function Bo(t,e){let{factories:n,loaders:r,Integer:o}=Ce,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function Sa(t){let e=It.get(t);e===void 0&&(e=0),e++,It.set(t,e)}function Na(t){let e=It.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?It.delete(t):It.set(t,e)}function yg(t){return t.slice(t.lastIndexOf(".")+1)}function Jo(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function bg(t){let e=t.split(".");return e[e.length-1]+".java"}var Eg=4,xa=Process.pointerSize,$o=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=nt,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=te(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new He(e);return this.vm=n,sa(n),nt._initialize(n,e),this.classFactory=new nt,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{nt._disposeAll(n),y.dispose(n)}),Script.nextTick(()=>{He.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return Zt()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();Ie("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(Eg),l=Memory.alloc(xa);o.getLoadedClasses(s,l);let a=s.readS32(),c=l.readPointer(),d=[];for(let f=0;f!==a;f++)d.push(c.add(f*xa).readPointer());o.deallocate(c);try{for(let f of d){let p=i.getClassName(f);e.onMatch(p,f)}e.onComplete()}finally{d.forEach(f=>{i.deleteLocalRef(f)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Fe(n,o,l=>{let a=uo(c=>{let d=i(s,l,c);try{let f=o.getClassName(d);e.onMatch(f,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,a)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let l=n.use("java.lang.ClassLoader"),a=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Fe(r,i,f=>{let p=fo(u=>(a.push(c(d,f,u)),!0));co(()=>{s(o.artClassLinker.address,p)})});try{a.forEach(f=>{let p=n.cast(f,l);e.onMatch(p)})}finally{a.forEach(f=>{i.deleteGlobalRef(f)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,l=n.gDvm.add(o).readPointer(),a=l.readS32(),d=l.add(12).readPointer(),f=a*i;for(let p=0;p<f;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let v=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(v)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return lt.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&ka(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){ka(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",l=n.handleBindApplication;l.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(u,g){return i||(i=!0,Ia(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}l.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[f])=>f-d).map(([d,f])=>f)[0];c.implementation=function(...d){let f=c.call(this,...d);return!i&&s==="early"&&(i=!0,Ia(e,f),o._performPendingVmOps()),f}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return po(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return _o(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return vo(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return go(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let l=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(l)}else e=!0;this._cachedIsAppProcess=e}return e}};function ka(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function Ia(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var Go=new $o;Script.bindWeak(Go,()=>{Go._dispose()});var V=Go;var Aa=Memory.alloc(16),Ca=new Uint32Array(ArrayBuffer.wrap(Aa,16)),wg=Process.pointerSize===8?2:1,Sg=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function fe(){return Sg(7,Aa),Ca[0]*1e9+Ca[wg]}function z(){return V.vm.getEnv()}var Ta=new Map;function Pa(t){let e=Ta.get(t);if(e===void 0){let n=z().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),Ta.set(t,e)}return e}function pe(t){if(t.isNull())return"";let e=z(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function ut(t,e,n){let{handle:r}=V.use(e)[n].overload(),o=z(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function H(t,e,n){let r=V.cast(t,V.use(e));try{return n(r)}finally{r.$dispose()}}function ft(t,e){try{return e(t.$h)}finally{t.$dispose()}}function ce(t,e){let n=Un(e);return!t.isNull()&&!n.isNull()&&z().isInstanceOf(t,n)}function Un(t){let e=La.get(t);if(e===void 0){try{e=en(V.use(t))}catch{e=NULL}La.set(t,e)}return e}var La=new Map;function Ma(){V.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Dn(t){try{return V.use(t)!==null}catch{return!1}}function Ra(t,e,n){let r=z(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function en(t){return ft(t.class,e=>z().newGlobalRef(e))}function tn(t){try{return te().flavor==="jvm"?Pg(t):Ng(t,se())}catch{return"unknown"}}function Ng(t,e){if(e<26)return"unknown";let n=z();ja??=kg(t);let r=ja(n.handle,t);if(e<28)return r<0?"erroneous":r<8?"loaded":r<(e===26?9:10)?"verified":"initialized";let o=r>>>28;return o===2||o===3?"erroneous":o<10||o===10&&e<30?"loaded":o<13?"verified":"initialized"}var xg=100,ja=null;function kg(t){let e=z(),n=e.getObjectClass(t),r=e.getFieldId(n,"status","I");e.deleteLocalRef(n),e.throwIfExceptionPending();let o=new NativeFunction(e.handle.readPointer().add(xg*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],Fa);return(i,s)=>o(i,s,r)}var Fa={exceptions:"propagate",scheduling:"exclusive"},Ig=805372416,Cg=49,Ag=1,Tg=4,Lg=8,Oa=null;function Pg(t){Oa??=Mg();let e=Oa(t);return e&Lg?"erroneous":e&Tg?"initialized":e&Ag?"verified":"loaded"}function Mg(){let t=V.vm.tryGetEnvHandle(Ig);if(t===null)throw new Error("the JVM gives no JVMTI environment");let e=Memory.alloc(4),n=new NativeFunction(t.readPointer().add((Cg-1)*Process.pointerSize).readPointer(),"int",["pointer","pointer","pointer"],Fa);return r=>{let o=n(t,r,e);if(o!==0)throw new Error(`GetClassStatus: ${o}`);return e.readU32()}}var Bn=256,Ho=524288,Rg=3670016;function Da(t,e,n){let{artClassLinker:r,artQuickToInterpreterBridge:o}=te(),{hookedMethodId:i,originalMethod:s}=t,{size:l,offset:a}=ve(V.vm),c=[r.quickToInterpreterBridgeTrampoline,o].some(p=>p.equals(s.quickCode));if((s.accessFlags&Bn)!==0||!c||tn(n)!=="loaded")return null;let d=Memory.dup(i,l),f=i.add(a.accessFlags);return i.add(a.jniCode).writePointer(e),i.add(a.quickCode).writePointer(r.quickGenericJniTrampoline),f.writeU32((f.readU32()&~Rg|Bn)>>>0),d}function Ba({hookedMethodId:t},e){let n=Ua(t),r=Bn|Ho|te().kAccCompileDontBother;if((n&r)!==te().kAccCompileDontBother)return;let o=tn(e);if(!(o!=="verified"&&o!=="initialized")&&jg(t).some(i=>(Ua(i)&(Bn|Ho))===Ho))throw new Error("another framework has hooked it already")}function jg(t){let{size:e}=ve(V.vm),n=t.readU32(),r=[];for(let o of[-e,e])for(let i=t.add(o);Og(n,i);i=i.add(o))r.push(i);return r}function Og(t,e){try{return e.readU32()===t}catch{return!1}}function Ua(t){return t.add(ve(V.vm).offset.accessFlags).readU32()}function Ja(t,e){return e.writeU32(t.readU32()),e}function nn(t,e){let n=te(),{makeMethodMangler:r}=n.flavor==="jvm"?ko:St,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:l}=t,a=l.map(Va),c=Va(t.returnType),d=i?z().staticVaMethod(c,a):z().nonvirtualVaMethod(c,a),f=null,p=()=>f!==null?Ja(o.hookedMethodId,f):o.resolveTarget(null,!i,null,n),u=new NativeCallback((...h)=>{let _=h[0],v=h[1],b=h.slice(2),S={receiver:v,args:b,argumentTypes:l,returnType:t.returnType,returned:void 0};return e(_,S,()=>S.returned=i?d(_,v,p(),...b):d(_,v,s,p(),...b)),S.returned},c,["pointer","pointer",...a]),g=null;return{method:t,mangler:o,callback:u,get copy(){return f},put(){n.flavor!=="jvm"&&Ba(o,s),o.replace(u,!i,[],V.vm,n),n.flavor!=="jvm"&&(f=Da(o,u,s))},again(){return g=nn(t,e)},revert(){g?.revert(),o.revert(V.vm),za.push(u),f!==null&&za.push(f)}}}var za=[];async function pt(){te().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var Fg={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function Va(t){return Fg[t]??"pointer"}var ze={Flags:0,Pointer:1,Entry:2,Code:3},Ug=uint64("0xffffffffffffffff"),Ct=40,rn=8,Dg=`
#include <stdint.h>

typedef struct
{
  uint64_t at, kind, mask, good, restored;
} Word;

extern uint64_t common[${rn}];

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
    for (i = 0; i != ${rn}; i++)
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
`;function Be(t,e,n=ze.Pointer,r=e){return{at:t,kind:n,mask:Ug,good:uint64(e.toString()),restored:uint64(r.toString())}}function Ha(t,e,n){let r=uint64(n).and(uint64(e));return{at:t,kind:ze.Flags,mask:uint64(e),good:r,restored:r}}var Jn=class{table=Memory.alloc(Ct*64);capacity=64;common=Memory.alloc(8*rn);native=Bg(this.common);count=0;allow(e){e.slice(0,rn).forEach((n,r)=>this.common.add(r*8).writeU64(uint64(n.toString())))}add(e){let n=this.count;for(;this.count+e.length>this.capacity;)this.grow();for(let r of e)this.write(this.count++,r);return n}replace(e,n){n.forEach((r,o)=>this.write(e+o,r))}firstChanged(e,n=this.count){return this.native.firstChanged(this.table,e,n)}putBack(e,n){this.native.putBack(this.table,e,n)}write(e,{at:n,kind:r,mask:o,good:i,restored:s}){[uint64(n.toString()),uint64(r),o,i,s].forEach((a,c)=>this.table.add(e*Ct+c*8).writeU64(a))}grow(){let e=Memory.alloc(Ct*this.capacity*2);Memory.copy(e,this.table,Ct*this.count),this.table=e,this.capacity*=2}};function Bg(t){try{let e=new CModule(Dg,{common:t});return{firstChanged:new NativeFunction(e.first_changed,"int",["pointer","int","int"],{scheduling:"exclusive"}),putBack:new NativeFunction(e.put_back,"void",["pointer","int","int"],{scheduling:"exclusive"}),module:e}}catch{return new Wo(t)}}var Wo=class{constructor(e){this.common=e}firstChanged(e,n,r){for(let o=n;o<r;o++)if(!this.isGood(e.add(o*Ct)))return o;return-1}putBack(e,n,r){for(let o=n;o<r;o++){let i=e.add(o*Ct),[s,l,a,,c]=$a(i);if(l===ze.Code||this.isGood(i))continue;let d=Ga(s,l).and(a.not()).or(c);l===ze.Flags?s.writeU32(d.toNumber()):s.writePointer(ptr(d.toString()))}}isGood(e){let[n,r,o,i]=$a(e),s=Ga(n,r).and(o);return s.equals(i)?!0:r!==ze.Entry?!1:Array.from({length:rn},(l,a)=>this.common.add(a*8).readU64()).some(l=>!l.equals(0)&&s.equals(l))}};function $a(t){let[e,n,r,o,i]=Array.from({length:5},(s,l)=>t.add(l*8).readU64());return[ptr(e.toString()),n.toNumber(),r,o,i]}function Ga(t,e){return e===ze.Flags?uint64(t.readU32()):uint64(t.readPointer().toString())}var on=256,Za=524288,qa=1048576,Jg=1073741824;function Ka(){let{artClassLinker:t,artQuickGenericJniTrampoline:e,artQuickToInterpreterBridge:n,artQuickResolutionTrampoline:r}=te();return[t.quickGenericJniTrampoline,t.quickToInterpreterBridgeTrampoline,t.quickResolutionTrampoline,e,n,r]}function Qa(){let{artQuickGenericJniTrampoline:t,artQuickToInterpreterBridge:e,artQuickResolutionTrampoline:n}=te();return[t,e,n].map(r=>{let o=Process.arch==="arm"?r.and(ptr(1).not()):r;return{how:"replaced",word:Be(o,o.readPointer(),ze.Code)}})}function Ya({mangler:t,callback:e,copy:n}){let{artClassLinker:r}=te(),{hookedMethodId:o,replacementMethodId:i,originalMethod:s}=t,{offset:l}=ve(V.vm),{quickGenericJniTrampoline:a,quickToInterpreterBridgeTrampoline:c}=r,d=o.add(l.quickCode);if(n!==null)return[{how:"flags",word:p(o,on|qa|Za)},{how:"replaced",word:Be(o.add(l.jniCode),e)},{how:"entry-point",word:Be(d,a,ze.Entry)}];let f=(s.accessFlags&on)!==0;return[{how:"flags",word:p(o,f?on:on|Wa()|zg())},{how:"entry-point",word:Be(d,d.readPointer(),ze.Entry,f?a:c)},{how:"flags",word:p(i,on|Wa())},{how:"replaced",word:Be(i.add(l.jniCode),e)},{how:"entry-point",word:Be(i.add(l.quickCode),a,ze.Entry)}];function p(u,g){let h=u.add(l.accessFlags);return Ha(h,g>>>0,h.readU32())}}function zg(){let t=se();return Za|(t>=31?qa:0)|(t>=29&&t<=32?Jg:0)}function Wa(){return te().kAccCompileDontBother}function Xa({method:{id:t},mangler:e,callback:n}){let{method:r,methodSize:o,methodsArray:i,methodIndex:s,vtable:l,vtableIndex:a}=e.newMethod,c=Process.pointerSize,d=[{how:"replaced",word:Be(t,r)},{how:"replaced",word:Be(r.add(o-2*c),n)},{how:"replaced",word:Be(i.add(s*c),r)}];return a>=0&&d.push({how:"replaced",word:Be(l.add(a*c),r)}),d}var Gg=/[\ud800-\udfff]/,Hg=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Zo(t){return Gg.test(t)?t.replace(Hg,"\uFFFD"):t}function le(t){return JSON.stringify(Zo(t))}function el(t){let e=[];for(let n in t)e.push(`${le(n)}:${le(t[n])}`);return`{${e.join(",")}}`}var Wg=256,Zg=100,tl=0,At=[],qo=0,Ko=0,Qo=[],Yo=0,nl=!1,rl=Number.POSITIVE_INFINITY,qg=["call","stack","problem"];function xe(t,e,n){let r=`{"kind":"${t}","seq":${tl++},"ns":${e}${n}}`;return qo+Yo+r.length>rl&&qg.includes(t)?(Ko++,!1):(At.push(r),qo+=r.length,(nl||At.length>=Wg)&&Pe(),!0)}function Pe(){if(At.length===0)return;let t="["+At.join(",")+"]";At=[],qo=0,Qo.push(t.length),Yo+=t.length,send({type:"batch"},Kg(t))}function Xo(t){nl=t,Pe()}function ol(t){for(let e of Qo.splice(0,t))Yo-=e}function il(){return Qo.length}function sl(t){rl=t}function sn(){return tl}function al(){return Ko}function ke(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);xe("problem",fe(),`,"doing":"${t}","technique":${le(n)},"message":${le(r.slice(0,2e3))}`)}function Kg(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(Qg(e)))}var Qg=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Pe,Zg);setInterval(()=>{xe("heartbeat",fe(),`,"queued":${At.length},"dropped":${Ko}`),Pe()},1e3);var Yg=1e3,Ve=new Jn,an=[],ri=[],cl=0,ti=!1,ei=null;function dl(t,e,n){o_();let r=pl(t,fl(t),e,n);te().flavor!=="jvm"&&t.copy===null&&ri.push(...e);let o=Ve.firstChanged(r.first);if(o!==-1)throw new Error(`it was gone at once: ${r.parts[o-r.first].how}`)}function ht(){return ei??=Xg().finally(()=>ei=null),ei}function ul(){an.length=0,ri.length=0,Ve.count=0,ti=!1}async function Xg(){let t=fe(),e=[];for(let n=ll(0);n!==-1;){let r=r_(n);te().flavor==="jvm"?e.push(r):t_(r,r.parts[n-r.first].how),n=ll(r.first+r.parts.length)}e.length>0&&await n_(e),cl=t}function ll(t){try{return Ve.firstChanged(t)}catch{return e_(t)}}function e_(t){for(let e=t;e<Ve.count;e++)try{if(Ve.firstChanged(e,e+1)!==-1)return e}catch{return e}return-1}function t_(t,e){let n=t.first+t.parts.length,r=!1;try{Ve.putBack(t.first,n),r=Ve.firstChanged(t.first,n)===-1}catch{e="unreadable"}ni(t,e,r)}async function n_(t){let e=[];V.performNow(()=>{for(let n of t)try{n.hook=n.hook.again(),n.hook.put(),e.push(n)}catch(r){ke("look",r,n.techniques[0]),ni(n,"replaced",!1)}}),await pt();for(let n of e)Ve.replace(n.first,fl(n.hook).map(({word:r})=>r)),ni(n,"replaced",Ve.firstChanged(n.first,n.first+n.parts.length)===-1)}function ni(t,e,n){let r=fe(),o=t.lost??Math.max(t.good,cl),i=n||t.lost===null;t.lost=n?null:o,n&&(t.good=r),i&&xe("taken-back",r,`,"techniques":[${t.techniques.map(le).join(",")}],"overload":${le(t.overload)},"how":"${e}","since_ns":${o},"held":${n}`)}function fl(t){return te().flavor==="jvm"?Xa(t):Ya(t)}function pl(t,e,n,r){let o=Ve.add(e.map(({word:s})=>s)),i={hook:t,techniques:n,overload:r,first:o,parts:e,good:fe(),lost:null};return an.push(i),i}function r_(t){let e=0,n=an.length-1;for(;e<n;){let r=e+n+1>>1;an[r].first<=t?e=r:n=r-1}return an[e]}function o_(){ti||(ti=!0,te().flavor!=="jvm"&&(Ve.allow(Ka()),pl(null,Qa(),ri,"")))}setInterval(()=>void ht().catch(t=>ke("look",t)),Yg);var hl=512,oi=1024;function Vn(t,e){let n=V.use(t);if(e==="$init")return l_(t,en(n));let r=new Map;for(;n!==null;n=n.$s)if(n.$l.has(e))for(let[i,s]of Array.from(s_(i_(n,e))))r.has(i)||r.set(i,s);let o=Array.from(r.values()).flat();return o.length===0?null:o}function i_(t,e){let n=t.$l.find(e);if(!n.startsWith("m:"))return[];let r=en(t);return n.slice(2).split(":").map(o=>a_(r,ptr(o.slice(1)),o.startsWith("s")?"static":"instance",e)).filter(o=>o!==null)}function s_(t){let e=new Map;for(let n of t){let r=n.argumentTypes.join();e.set(r,[...e.get(r)??[],n])}return e}function ii(t){let e=en(V.use(t)),n=z(),r=$n().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function a_(t,e,n,r){let o=gl($n().method(z().handle,t,e,n==="static"?1:0));return o===null?null:ml(o,t,e,n,r)}function l_(t,e){let n=gl($n().constructors(z().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return ml(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function ml(t,e,n,r,o){let[i,s,...l]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:l,returnType:s}}function gl(t){if(t.isNull())return null;let e=t.readUtf8String();return $n().free(t),e}var c_=`
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
`,zn=null;function $n(){if(zn!==null)return zn;let t=z(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,l,a],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,l,a)),t.deleteLocalRef(d)});let r=new CModule(c_,{ids:n}),o={exceptions:"propagate"},i=(s,l,...a)=>new NativeFunction(r[s],l,a,o);return zn={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},zn}var d_=2,_l=.002,u_="com.android.internal.os.RuntimeInit$KillApplicationHandler",f_=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:u_,method:"uncaughtException",ofProcess:!1}],si=!1;function vl(){return f_.filter(t=>Dn(t.class)).flatMap(t=>(Vn(t.class,t.method)??[]).map(e=>nn(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&p_(t.how),o()})))}function yl(){return si}function p_(t){if(!si){si=!0,ht(),xe("leaving",fe(),`,"how":"${t}"`),Pe();for(let e=0;e<d_&&il()>0;e+=_l)Thread.sleep(_l)}}var bl='""';function Tt(){return bl}function ai(t){bl=le(t)}var El="";function Lt(){return El}function wl(t){El=t}function Sl(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function Gn(){return te().flavor==="jvm"?"jvm":"art"}function Hn(){try{return V.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Pt=class extends Error{constructor(n){super(n);this.reason=n}};function xl(t,e){let n=Wn(t,e).filter(({modifiers:o})=>(o&oi)===0),r=h_(t)?n.filter(({kind:o})=>o==="static"):n;if(r.length===0)throw new Pt("abstract");return r}function h_(t){return Gn()==="art"&&(ii(t)&hl)!==0}function Wn(t,e){let n=Vn(t,e);if(n===null||n.length===0)throw new Pt("absent-method");return n}function kl(t){return(ii(t)&oi)!==0}function li({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function Il({argumentTypes:t,returnType:e}){return`(${t.map(Nl).join("")})${Nl(e)}`}var m_={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function Nl(t){return t.startsWith("[")?t.replaceAll(".","/"):m_[t]??`L${t.replaceAll(".","/")};`}var Cl=new Set;function Al(t){Cl.add(t)}function Tl(t){return t.length===0||t.some(e=>Cl.has(e))}function ln(t){return t instanceof NativePointer&&!t.isNull()}function ye(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return ln(n)?n:null}function Q(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var g_=1e3,Mt=new Map;function Pl(t,e){for(let n of[t.receiver,...t.args])ln(n)&&(Mt.delete(Ll(n)),Mt.set(Ll(n),e));for(let n of Mt.keys()){if(Mt.size<=g_)break;Mt.delete(n)}}function Ml(t,e,n){return H(t.receiver,e,r=>{let o=__(r[n].value);return o===null?null:{stack:Mt.get(Rl(o))??null}})}function __(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:V.cast(t,V.use("java.lang.ref.WeakReference")).get()}function Ll(t){return H(t,"java.lang.Object",Rl)}function Rl(t){return V.use("java.lang.System").identityHashCode(t)}var ci=new Set;function di(t){return ci.has(t)?!1:(ci.add(t),!0)}function Zn(t){ci.delete(t)}var v_=500,qn=new Map;function jl({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=qn.get(e);return n===void 0&&(n=Checksum.compute("sha256",Zo(e)),qn.size>=v_&&qn.clear(),qn.set(e,n)),n}var y_=805372416,b_=2048,E_=4096,w_=`
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
`,Kn=class{constructor(e){this.depth=e;let n=V.vm.tryGetEnvHandle(y_);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(b_|E_),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(w_,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,l]of o.lines)s<=n&&(i=l);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return z().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,l)=>{let a=o.add(l*16);return[Number(a.readS64()),a.add(8).readS32()]});return this.call(47,o),i.sort((s,l)=>s[0]-l[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};var S_=20,Rt=400,Ul=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]],["android.net.LinkAddress",Ol],["java.net.InterfaceAddress",Ol]];function Ol(t){return[t.getAddress()?.getHostAddress()?.split("%")[0]]}var Dl={classes:Ul.map(([t])=>t),read:t=>ui(Q(t),N_)};function ui(t,e){if(t.isNull())return null;let n=Ae(t,Rt);if(n===null)return mt;if(n.size===0)return null;let r=n.first.slice(0,S_).map(o=>pe(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:fi(n.size)}}function fi(t){return{count:String(t),...t>Rt?{unread:String(t-Rt)}:{}}}var mt={sample:"present",values:[]};function N_(t){for(let[e,n]of Ul)if(ce(t,e))return H(t,e,r=>Ye(n(r)));return[pe(t)]}function Ye(t){return t.filter(e=>e!=null).map(String)}function Ae(t,e){let n=z(),r=ce(t,"java.util.Collection")?x_(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,l)=>n.getObjectArrayElement(r,l));return{size:o,first:i}}var Fl=null;function x_(t){Fl??=V.use("java.util.Collection").toArray.overload().handle;let e=z(),n=e.vaMethod("pointer",[])(e.handle,t,Fl);return e.throwIfExceptionPending(),n}var Qn=class{constructor(e){this.depth=e}walk(){return ft(V.use("java.lang.Throwable").$new(),e=>{let n=ut(e,"java.lang.Throwable","getStackTrace"),r=Ae(n,this.depth).first.map(k_);return{key:r.join(`
`),frames:()=>r}})}};function k_(t){return pe(t).replace(/^[^(]*\//,"")}var hi=64,mi=class{walk(){let e=V.backtrace({limit:hi});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},gi=new Map,I_=1,cn=[()=>te().flavor==="jvm"?new Kn(hi):new mi,()=>new Qn(hi)],pi=null,Bl="";function Yn(){for(;cn.length>0;)try{pi??=cn[0]();let{key:t,frames:e}=pi.walk();return gi.get(t)??Jl(t,e())}catch(t){Bl+=`${String(t)}; `,pi=null,cn=cn.slice(1),cn.length===0&&ke("stack",Bl)}return gi.get("")??Jl("",[])}function Jl(t,e){let n={id:I_++};return xe("stack",fe(),`,"stack":${n.id},"frames":[${e.map(le).join(",")}]`)&&gi.set(t,n),n}var C_=1e9,Xn=new Map;function zl(t,e){let n=Xn.get(t);if(n!==void 0&&e-n.read<C_)return n.name;let r=le(A_(t));return Xn.size>1e3&&Xn.clear(),Xn.set(t,{name:r,read:e}),r}function A_(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var T_=400,er=1024,L_=65536,P_=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function Vl(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":R_(i);s===""||n.has(s)||(n.size<T_&&r+s.length<=L_?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var M_=500,tr=new Map;function R_(t){let e=tr.get(t);if(e===void 0){let n=j_(t);e=P_.test(n)?"":le(n),tr.size>=M_&&tr.clear(),tr.set(t,e)}return e}function j_(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=er)return n;let r=n.charCodeAt(er-1);return n.slice(0,r>=55296&&r<56320?er-1:er)}var O_=256;function Gl(t,e,n,r,{tid:o,ns:i,phase:s}){let l=J_(t)===0?null:z_(z());try{let a=l===null?"":D_(l),c=Yn();n.forEach((d,f)=>{let{technique:p,makes:u}=d,{detail:g,registration:h,answer:_}=r[f];if(h===null)return;u!==null&&l===null&&ln(e.returned)&&u(e.returned);let v=_??(l===null?_i(d,e):U_(d,l,a)),{reading:b,outcome:S}=v;(S==="obtained"||S==="subscribed")&&Al(p.id);let{json:x,left:P}=Vl(S==="obtained"?b.values:[],p.empty),D=P>0?{unread:String(P+Number(b.detail?.unread??0))}:{},L=F_(d,b),T=zl(o,i);xe("call",i,`,"tid":${o},"thread":${T},"phase":${Tt()},"entered_phase":${s},"technique":"${b.approximate===!0?d.approximate:p.id}","overload":"${d.overload}","outcome":"${S}","stack":${h.stack??c.id},"value":${le(b.sample.slice(0,O_))},"values":${x},"digest":"${L}","error":${le(a)},"detail":${el({...g,...b.detail,...D})}`)})}finally{l!==null&&z().throw(l)}}var nr={sample:"",values:[]};function _i({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:nr};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??nr}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return ke("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:nr}}}function F_({technique:t},e){try{return jl(e)}catch(n){return ke("digest",n,t.id),""}}function U_({technique:t},e,n){return{outcome:ce(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:nr}}function D_(t){try{return pe(t)}catch{return z().getObjectClassName(t)}}var B_=228,$l=null;function J_(t){return $l??=new NativeFunction(t.readPointer().add(B_*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),$l(t)}function z_(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}function rr(t,e){let n=ye(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?z().stringFromJni(n):r==="[Ljava.lang.String;"?vi(n).join(" "):ce(n,"java.lang.ProcessBuilder")?V_(n):pe(n)}function vi(t){let e=z();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function V_(t){return H(t,"java.lang.ProcessBuilder",e=>{let n=V.cast(e.command(),V.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var or=null;function Hl(){if(or===null){or="";try{let t=V.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(or=t.packageName.value)}catch{}}return or}function Zl(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(l=>Wl(l,e)),r=(t.excludes??[]).map(l=>Wl(l,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(l,a)=>{if(s!==0&&(Number(l.args[i])&s)===0)return!1;if(o.length>0){let c=ye(l,i);if(c===null||!o.some(d=>ce(c,d)))return!1}return n.length>0&&!n.some(c=>c(a(i)))?!1:!r.some(c=>c(a(i)))}}function ql(t){let e,n="";return r=>(r!==e&&(n=rr(t,r),e=r),n)}function Wl(t,e){if(t==="{webview}")return i=>i===Hl();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function Kl(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!di(s)){i();return}let l=!1;try{let a=n?t:$_(t,o);if(a.length===0){Zn(s),l=!0,i();return}let c=fe(),d=Tt(),f=a.map(p=>G_(p,o));l=!0,e&&Zn(s),i(),e&&di(s),Gl(r,o,a,f,{tid:s,ns:c,phase:d})}catch(a){ke("probe",a,t[0].technique.id),l||i()}finally{Zn(s)}}}function $_(t,e){let n=ql(e);return t.filter(({applies:r,technique:o})=>Tl(o.after)&&r(e,n))}var yi={detail:{},registration:{stack:null},answer:null};function G_(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&Pl(e,Yn().id),n.describe===void 0&&i===""?yi:{detail:n.describe?.(e,r)??{},registration:i===""?yi.registration:Ml(e,o,i),answer:i===""?null:_i(t,e)}}catch(s){return ke("detail",s,r.id),yi}}var H_="android",Ql="android.content.Intent",Yl="android.app.usage.UsageEvents",W_="android.intent.category.HOME",Z_=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],Xl=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",Y_],["android.content.pm.LauncherActivityInfo",t=>[dn(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",X_],["android.app.ActivityManager$RunningServiceInfo",t=>[dn(t.service.value)]],["android.app.TaskInfo",bi],["android.app.ActivityManager$RunningTaskInfo",bi],["android.app.ActivityManager$RecentTaskInfo",bi],["android.app.usage.UsageStats",t=>[t.getPackageName()]]],q_=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],ec=[...Xl.map(([t])=>t),...q_.map(t=>`android.${t}`)],tc={classes:ec,read(t){return K_(ye(t,0))?{sample:"",values:[],impersonal:!0}:oc(Q(t),ic)}},nc={classes:ec,read(t){return oc(Q(t),n=>Q_(n)?[Lt()]:ic(n))??{sample:"",values:[],impersonal:!0}}},rc={classes:[Yl],read(t){let e=Q(t);return e.isNull()?null:H(e,Yl,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function oc(t,e){if(t.isNull())return null;let n=ce(t,"java.lang.String")?{size:1,first:[t]}:Ae(t,Rt);if(n===null)return mt;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(l=>l!==Lt()&&l!==H_),s=n.size>Rt||r.some(l=>l.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:fi(n.size)}}function K_(t){return t===null||!ce(t,Ql)?!1:H(t,Ql,e=>{if(e.getSelector()!==null)return!1;let n=Ye([e.getPackage(),dn(e.getComponent())]);return n.length>0&&n.every(r=>r===Lt())})}function Q_(t){let e=Z_.find(n=>ce(t,n));return e===void 0?!1:H(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(W_):!1})}function ic(t){if(ce(t,"java.lang.String"))return[sc(z().stringFromJni(t))];for(let[e,n]of Xl)if(ce(t,e))return H(t,e,r=>Ye(n(r)));return[pe(t)]}function sc(t){return t.split(":")[0]}function Y_(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function X_(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):Ye([t.processName.value]).map(sc)}function bi(t){let e=["topActivity","baseActivity","origActivity"].map(r=>dn(t[r]?.value)),n=t.baseIntent?.value;return[...e,dn(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function dn(t){return t?String(t.getPackageName()):null}var Ei="android.os.Bundle",ev=["cid","lac","baseStationId","networkId","systemId"],tv=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],nv=["2147483647","9223372036854775807","268435455","65535"],jt="android.telephony",rv=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],ov=[...rv.flatMap(t=>[`${jt}.CellInfo${t}`,`${jt}.CellIdentity${t}`]),`${jt}.CellIdentity`,`${jt}.gsm.GsmCellLocation`,`${jt}.cdma.CdmaCellLocation`,`${jt}.NeighboringCellInfo`],ac={classes:[Ei,...ov],read(t){let e=Q(t);return e.isNull()?null:Ae(e,0)!==null?ui(e,wi):{sample:pe(e),values:wi(e)}}};function wi(t){return(ce(t,Ei)?H(t,Ei,n=>ev.map(r=>String(n.getInt(r,-1)))):H(t,z().getObjectClassName(t),iv)).filter(n=>!nv.includes(n))}function iv(t){return"getCellIdentity"in t?ft(t.getCellIdentity(),wi):tv.filter(e=>e in t).map(e=>String(t[e]()))}var un="android.content.ClipData",lc={classes:[un,`${un}$Item`],read(t,e){let{sample:n}=Si.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},Si={classes:[un,`${un}$Item`],read(t){let e=Q(t);return e.isNull()?null:H(e,un,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,l)=>{let a=n.getItemAt(l);return String(a.getText()??a.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var cc="android.database.Cursor",Ni=200,sv=3,av=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|phonetic_name)$/i,dc={classes:[cc],read(t){let e=Q(t);return e.isNull()?null:H(e,cc,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>Ni?{unread:String(r-Ni)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:lv(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:pe(ye(t,0)??NULL)})};function lv(t,e,n){let r=n.flatMap((s,l)=>av.test(s)?[l]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,Ni)&&t.moveToPosition(s);s++)for(let l of r)t.getType(l)===sv&&o.add(String(t.getString(l)))}finally{t.moveToPosition(i)}return Array.from(o)}var fc={read:t=>{let{host:e,port:n}=uc(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:uc};function uc(t){let e=ye(t,0);return e===null?{host:"",port:""}:ce(e,"java.net.InetSocketAddress")?H(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:pe(e),port:""}}var xi="android.location.Location",cv=2e3,pc={classes:[xi],read(t){let e=Q(t);if(e.isNull())return null;let n=Ae(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...dv(r),values:n.reverse().map(hc)}}};function hc(t){return H(t,xi,e=>`${e.getLatitude()},${e.getLongitude()}`)}function dv(t){return H(t,xi,e=>{let n=e.getAccuracy();return{sample:hc(t),approximate:n>=cv,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var uv=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,fv=7,gc={read(t){let e=pv(t);if(e===null)return null;let n=uv.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,l,a]=n,c=mc(r,o,i==="S"),d=mc(s,l,a==="W");return{sample:e,values:[`${c},${d}`]}}};function pv(t){let e=ye(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:z().stringFromJni(e)}function mc(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(fv)}var _c="android.telephony.SubscriptionInfo",hv=8,vc="android.os.Bundle",ki=t=>({classes:[_c],read(e){let n=Q(e);if(n.isNull())return null;let r=Ae(n,hv);if(r===null)return mt;let o=r.first.map(i=>H(i,_c,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),Ii=t=>({classes:[vc],read(e){let n=Q(e);if(n.isNull())return null;let r=H(n,vc,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),yc={read(t){let e=Q(t);if(e.isNull())return null;let n=V.cast(e,V.use("java.lang.Object")).$className,r=H(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var bc="java.nio.ByteBuffer",Ec={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function gt(t,e,n,r="[B"){let{slot:o,size:i}=Ec[r],s=Memory.alloc(Math.max(n*i,1));return Pa(o)(z().handle,t,e,n,s),z().throwIfExceptionPending(),s.readByteArray(n*i)}function wc(t){return t in Ec}function Sc(t,e){let n=z().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function Nc(t,e){let[n,r]=H(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=z(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),l=ut(t,bc,"duplicate"),{handle:a}=V.use(bc).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,l,a,s),o.throwIfExceptionPending(),gt(s,0,r)}var Ci="android.media.Image",Ic="android.media.Image$Plane",xc="android.os.Message",kc=256,Cc=64<<20,Ac={classes:[Ci,Ic],read(t){let e=Q(t);return e.isNull()?null:H(e,Ci,n=>{let r=n.getFormat(),o=r===kc?"JPEG":`format ${r}`,i=r===kc?mv(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function mv(t){let e=Ae(ut(t,Ci,"getPlanes"),1).first;return Nc(ut(e[0],Ic,"getBuffer"),Cc)}var Tc={classes:[xc],read(t){return H(Q(t),xc,e=>{let n=e.obj.value;return n===null?null:ft(n,gv)})}};function gv(t){if(z().getObjectClassName(t)!=="[B")return null;let e=z().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>Cc?{sample:n,values:[]}:{sample:n,values:[],whole:gt(t,0,e)}}var Lc={read:()=>({sample:"",values:[]})},Ai={read(t){let e=Q(t);if(e.isNull())return null;let n=z().stringFromJni(e);return{sample:n,values:[n]}},describe:fn},Pc={read(t,e){let n=Ai.read(t,e),r=t.args.length>1?ye(t,1):null;return n!==null&&r!==null&&z().stringFromJni(r)===n.sample?null:n},describe:fn},Mc={read(t){let e=pe(Q(t));return e===""?null:{sample:e,values:[e]}}},Rc={read:t=>Q(t).isNull()?null:{sample:"present",values:[]},describe:fn},jc={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:fn},Oc={read:t=>({sample:_v(t),values:[],impersonal:!0})};function _v({returned:t,returnType:e}){return t instanceof NativePointer?pe(t):e==="boolean"?String(t===1):""}var Fc={read(t){let e=Q(t);return e.isNull()?null:{sample:z().getObjectClassName(e),values:[],impersonal:!0}}},Uc={read(t){let e=Bc(Q(t));if(e===null)return null;let n=Jc(e,"");return{sample:n,values:[n,yv(e)],whole:e}},describe:fn},Dc={read(t){let e=Bc(Q(t));if(e===null)return null;let n=Jc(e,":");return{sample:n,values:[n]}}};function Bc(t){if(t.isNull())return null;let e=z().getArrayLength(t);return e===0?null:gt(t,0,e)}function Jc(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var vv="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function yv(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>vv[parseInt(n.padEnd(6,"0"),2)]).join("")}function fn(t,{when:e}){return e===null?{}:{key:rr(t,e.argument)}}var zc={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=wc(n)?gt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?Sc(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var Vc="android.database.Cursor",Ti="android.net.Uri",Li="android_id",bv="java.lang.String",Ev=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,$c={classes:[Vc,Ti],read(t){if(wv(t))return{sample:"",values:[],impersonal:!0};let e=Q(t);return e.isNull()?null:H(e,Vc,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(a=>n.getColumnIndex(a)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let l=Nv(n,r,o);return l<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:xv(n,l,i),detail:{rows:String(r)}}})},describe:t=>({uri:pe(ye(t,0)??NULL)})};function wv(t){let e=Sv(ye(t,0));if(e!==null)return e!==Li;if(t.argumentTypes[2]!==bv)return!1;let n=ye(t,2),r=n===null?null:Ev.exec(z().stringFromJni(n));if(r===null)return!1;let o=ye(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:vi(o);return i.length===1&&i[0]!==Li}function Sv(t){return t===null||!ce(t,Ti)?null:H(t,Ti,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function Nv(t,e,n){return Gc(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===Li)return r;return-1})}function xv(t,e,n){return Gc(t,()=>t.moveToPosition(e)?Ye([t.getString(n)]):[])}function Gc(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var Hc="android.net.wifi.WifiInfo",Wc="android.net.wifi.ScanResult",Pi=t=>({classes:[Hc],read(e){let n=Q(e);if(n.isNull())return null;let r=H(n,Hc,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),kv=20,Iv=30,Zc={classes:[Wc],read(t){let e=Q(t);if(e.isNull())return null;let n=Ae(e,Iv);if(n===null)return mt;if(n.size===0)return null;let r=n.first.map(i=>H(i,Wc,s=>Ye([s.SSID.value,s.BSSID.value]))),o=r.slice(0,kv).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var Mi={none:Lc,string:Ai,property:Pc,text:Mc,presence:Rc,flag:jc,recording:zc,bytes:Uc,address:Dc,"nothing-personal":Oc,made:Fc,list:Dl,packages:tc,"own-apps":nc,"usage-events":rc,location:pc,nmea:gc,cells:ac,clip:Si,"own-clip":lc,cursor:dc,"settings-rows":$c,"wifi-ssid":Pi("getSSID"),"wifi-bssid":Pi("getBSSID"),"scan-results":Zc,"subscription-iccid":ki("getIccId"),"subscription-number":ki("getNumber"),"settings-bundle":Ii("value"),"id-bundle":Ii("id"),"advertising-id":yc,image:Ac,"picture-message":Tc,endpoint:fc};var Ui=[],ji=new Map,sr=new Map,Oi=new Map,qc=new Set,ar=[];async function Di(t,e){for(let a of t){a.instead_of!==""&&sr.set(a.instead_of,a.id);for(let c of a.made_by)qc.add(c)}let n=t.filter(({instead_of:a})=>a===""),r=[],o=Qc(n).flatMap(a=>Cv(a,e,r)),i=td(r);await pt();for(let a of i)ed(a);for(let{row:a,otherwise:c,said:d}of o)od(a,ar.includes(a)?jv(a):c,d);let s=n.filter(a=>Xe(a).overloads.size>0).length,l=o.filter(({otherwise:a})=>a==="absent-class").map(({row:a})=>a);return{armed:s,failed:n.length-s,absent:l}}async function Kc(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Dn),r=t.filter(({class:o})=>n.includes(o));return Di(r,e)}function Bi(){ul();for(let t of Ui.splice(0))t.revert();ar.length=0}function Qc(t){let e=new Map;for(let n of t)e.set(ir(n),[...e.get(ir(n))??[],n]);return Array.from(e.values())}function ir({class:t,method:e}){return`${t}.${e}`}function Cv(t,e,n){let r=t.filter(({api:l})=>e===0||e>=l.min&&e<=(l.max??e)),o=t.filter(l=>!r.includes(l)).map(l=>Ri(l,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let l=kl(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)Lv(c);l.length>0&&Wn(i,s),ar.push(...l);let a=r.filter(c=>!l.includes(c));if(a.length>0)for(let c of xl(i,s))n.push(...Yc(a,c));return[...o,...r.map(c=>Ri(c,"absent-overload"))]}catch(l){let[a,c]=Av(l);return[...o,...r.map(d=>Ri(d,a,c))]}}function Ri(t,e,n=""){return{row:t,otherwise:e,said:n}}function Av(t){if(t instanceof Pt)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function Yc(t,e){let n=li(e),r=t.filter(l=>nd(l,n));if(r.length===0)return[];let o=e.id.toString(),i=ir(r[0]),s=ji.get(o)??i;ji.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:nn(e,Kl(r.map(l=>Tv(l,n)))),overload:n,rows:r}]}catch(l){for(let a of r)Xe(a).trouble=`${n}: ${String(l)}`;return[]}}function Xc(t){for(let e of t)e.put(),Ui.push(e)}function ed({hook:t,overload:e,rows:n}){let r=n.flatMap(({id:o})=>[o,sr.get(o)]).filter(o=>o!==void 0);for(let o of n)Xe(o).ofClass=tn(t.method.klass);try{dl(t,r,e)}catch(o){for(let i of n)Xe(i).overloads.delete(e),Xe(i).unseen=`${e}: ${String(o)}`}}function td(t){return t.filter(({hook:e,overload:n,rows:r})=>{try{e.put(),Ui.push(e);for(let o of r)Xe(o).overloads.add(n);return!0}catch(o){for(let i of r)Xe(i).trouble=`${n}: ${String(o)}`;return!1}})}function Tv(t,e){let n=Mi[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:sr.get(t.id)??t.id,applies:Zl(t.when,Lt()),makes:qc.has(t.id)?r=>Pv(t.id,r):null}}function Lv({class:t,value:e,when:n,made_by:r}){for(let o of[...Mi[e]?.classes??[],...n?.instance_of??[]])Un(o);r.length>0&&Un(t)}function nd({overloads:t},e){return t==="all"||t.includes(e)}function Pv(t,e){let n=ar.filter(({made_by:r,class:o})=>r.includes(t)&&ce(e,o));for(let r of Qc(n)){let o=[];try{o=Rv(r,e)}catch(i){for(let s of r)Xe(s).trouble=String(i)}o!==null&&(Fi=Promise.all([Fi,Mv(r,o)]).catch(i=>ke("look",i)))}}var Fi=Promise.resolve();async function rd(){await Fi}async function Mv(t,e){await pt();for(let n of e)ed(n);for(let n of t)od(n,"absent-overload")}function Rv(t,e){let{class:n,method:r}=t[0],o=ir(t[0]),i=z(),s=i.getObjectClass(e),l=[],a=!1;try{for(let c of Wn(n,r)){let d=Ra(s,c.name,Il(c));ji.get(d.toString())!==o&&(t.some(f=>nd(f,li(c)))&&(a=!0),l.push(...td(Yc(t,{...c,id:d,klass:i.newGlobalRef(s)}))))}return a?l:null}finally{i.deleteLocalRef(s)}}function jv({made_by:t}){return t.some(n=>(Oi.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function Xe({id:t}){let e=Oi.get(t);return e===void 0&&Oi.set(t,e={overloads:new Set,trouble:"",unseen:"",ofClass:"unknown"}),e}function od(t,e,n=""){let{overloads:r,trouble:o,unseen:i,ofClass:s}=Xe(t),l=o!==""?"failed":i!==""?"not-looked-at":null,a=l??(r.size>0?null:e),c=l!==null?o||i:a===null?"":n,d=`"overloads":${JSON.stringify([...r])},"reason":${JSON.stringify(a)},"detail":${le(c)},"state":"${r.size>0?s:"unknown"}"`;for(let f of[t.id,sr.get(t.id)])f!==void 0&&xe("armed",fe(),`,"technique":${le(f)},${d}`)}var Ov="1";rpc.exports={async arm(t){wl(t.package??t.process.split(":")[0]),ai(t.phase),t.room!==void 0&&sl(t.room);let{armed:e,failed:n,absent:r}=await lr(()=>(Ma(),Xc(vl()),Di(t.techniques,Hn())));xe("ready",fe(),`,"armed":${e},"failed":${n}`),Pe();let o;return V.perform(()=>o=Fv(r)),await o,{armed:e,failed:n}},async phase(t){await ht(),Xo(!1),ai(t);let e={seq:sn(),ns:fe()};return xe("phase",e.ns,`,"phase":${Tt()}`),Pe(),e},async flush(){return await rd(),await ht(),Pe(),{seq:sn(),ns:fe(),dropped:al()}},async hurry(){return await ht(),Xo(!0),{seq:sn(),ns:fe()}},async stop(){return lr(Bi),await pt(),Pe(),{seq:sn()}},dispose(){yl()||(lr(Bi),Pe())}};async function Fv(t){try{let{armed:e}=await Kc(t,Hn());xe("rearmed",fe(),`,"armed":${e}`)}catch(e){ke("rearm",e)}Pe()}function lr(t){let e;if(V.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function Uv(){xe("hello",fe(),`,"pid":${Process.id},"process":${le(Sl())},"runtime":"${Gn()}","api_level":${lr(Hn)},"agent":"${Ov}","wall_ms":${Date.now()}`),Pe()}function id(){recv("ack",({batches:t})=>{ol(t),id()})}id();try{Uv()}catch(t){ke("hello",t)}
