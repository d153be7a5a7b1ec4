📦
269720 /src/index.js
✄
var sc=Object.defineProperty;var _i=(t,e)=>{for(var n in e)sc(t,n,{get:e[n],enumerable:!0})};var Je=[],Pe=[],Hn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Hn.length;t<e;++t)Je[t]=Hn[t],Pe[Hn.charCodeAt(t)]=t;Pe[45]=62;Pe[95]=63;function ac(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function lc(t,e,n){return(e+n)*3/4-n}function bi(t){let e=ac(t),n=e[0],r=e[1],o=new Uint8Array(lc(t,n,r)),i=0,s=r>0?n-4:n,l;for(l=0;l<s;l+=4){let a=Pe[t.charCodeAt(l)]<<18|Pe[t.charCodeAt(l+1)]<<12|Pe[t.charCodeAt(l+2)]<<6|Pe[t.charCodeAt(l+3)];o[i++]=a>>16&255,o[i++]=a>>8&255,o[i++]=a&255}if(r===2){let a=Pe[t.charCodeAt(l)]<<2|Pe[t.charCodeAt(l+1)]>>4;o[i++]=a&255}if(r===1){let a=Pe[t.charCodeAt(l)]<<10|Pe[t.charCodeAt(l+1)]<<4|Pe[t.charCodeAt(l+2)]>>2;o[i++]=a>>8&255,o[i++]=a&255}return o}function cc(t){return Je[t>>18&63]+Je[t>>12&63]+Je[t>>6&63]+Je[t&63]}function dc(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(cc(i))}return r.join("")}function Zn(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(dc(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(Je[i>>2]+Je[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(Je[i>>10]+Je[i>>4&63]+Je[i<<2&63]+"=")}return r.join("")}function Lt(t,e,n,r,o){let i,s,l=o*8-r-1,a=(1<<l)-1,c=a>>1,d=-7,p=n?o-1:0,f=n?-1:1,u=t[e+p];for(p+=f,i=u&(1<<-d)-1,u>>=-d,d+=l;d>0;)i=i*256+t[e+p],p+=f,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+p],p+=f,d-=8;if(i===0)i=1-c;else{if(i===a)return s?NaN:(u?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(u?-1:1)*s*Math.pow(2,i-r)}function Wn(t,e,n,r,o,i){let s,l,a,c=i*8-o-1,d=(1<<c)-1,p=d>>1,f=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,u=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(l=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(a=Math.pow(2,-s))<1&&(s--,a*=2),s+p>=1?e+=f/a:e+=f*Math.pow(2,1-p),e*a>=2&&(s++,a/=2),s+p>=d?(l=0,s=d):s+p>=1?(l=(e*a-1)*Math.pow(2,o),s=s+p):(l=e*Math.pow(2,p-1)*Math.pow(2,o),s=0));o>=8;)t[n+u]=l&255,u+=g,l/=256,o-=8;for(s=s<<o|l,c+=o;c>0;)t[n+u]=s&255,u+=g,s/=256,c-=8;t[n+u-g]|=h*128}var fc={INSPECT_MAX_BYTES:50},qn=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function Ge(t){if(t>qn)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return Xn(t)}return Si(t,e,n)}m.poolSize=8192;function Si(t,e,n){if(typeof t=="string")return mc(t,e);if(ArrayBuffer.isView(t))return gc(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return Qn(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=_c(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return Si(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function wi(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function hc(t,e,n){return wi(t),t<=0?Ge(t):e!==void 0?typeof n=="string"?Ge(t).fill(e,n):Ge(t).fill(e):Ge(t)}m.alloc=function(t,e,n){return hc(t,e,n)};function Xn(t){return wi(t),Ge(t<0?0:er(t)|0)}m.allocUnsafe=function(t){return Xn(t)};m.allocUnsafeSlow=function(t){return Xn(t)};function mc(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=Ni(t,e)|0,r=Ge(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function Kn(t){let e=t.length<0?0:er(t.length)|0,n=Ge(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function gc(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return Qn(e.buffer,e.byteOffset,e.byteLength)}return Kn(t)}function Qn(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function _c(t){if(m.isBuffer(t)){let e=er(t.length)|0,n=Ge(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?Ge(0):Kn(t);if(t.type==="Buffer"&&Array.isArray(t.data))return Kn(t.data)}function er(t){if(t>=qn)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+qn.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function Ni(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return Yn(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return ji(t).length;default:if(o)return r?-1:Yn(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=Ni;function bc(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return Tc(this,e,n);case"utf8":case"utf-8":return Ii(this,e,n);case"ascii":return Ic(this,e,n);case"latin1":case"binary":return Ac(this,e,n);case"base64":return Nc(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Cc(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function et(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)et(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)et(this,n,n+3),et(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)et(this,n,n+7),et(this,n+1,n+6),et(this,n+2,n+5),et(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?Ii(this,0,e):bc.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=fc.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,l=r-n,a=Math.min(s,l),c=this.slice(o,i),d=e.slice(n,r);for(let p=0;p<a;++p)if(c[p]!==d[p]){s=c[p],l=d[p];break}return s<l?-1:l<s?1:0};function xi(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:yi(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):yi(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function yi(t,e,n,r,o){let i=1,s=t.length,l=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,l/=2,n/=2}function a(d,p){return i===1?d[p]:d.readUInt16BE(p*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(a(t,c)===a(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===l)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+l>s&&(n=s-l),c=n;c>=0;c--){let d=!0;for(let p=0;p<l;p++)if(a(t,c+p)!==a(e,p)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return xi(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return xi(this,e,n,r,!1)};function yc(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let l=parseInt(e.substr(s*2,2),16);if(Number.isNaN(l))return s;t[n+s]=l}return s}function vc(t,e,n,r){return nn(Yn(e,t.length-n),t,n,r)}function Ec(t,e,n,r){return nn(jc(e),t,n,r)}function Sc(t,e,n,r){return nn(ji(e),t,n,r)}function wc(t,e,n,r){return nn(Pc(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return yc(this,e,n,r);case"utf8":case"utf-8":return vc(this,e,n,r);case"ascii":case"latin1":case"binary":return Ec(this,e,n,r);case"base64":return Sc(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return wc(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function Nc(t,e,n){return e===0&&n===t.length?Zn(t):Zn(t.slice(e,n))}function Ii(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,l=i>239?4:i>223?3:i>191?2:1;if(o+l<=n){let a,c,d,p;switch(l){case 1:i<128&&(s=i);break;case 2:a=t[o+1],(a&192)===128&&(p=(i&31)<<6|a&63,p>127&&(s=p));break;case 3:a=t[o+1],c=t[o+2],(a&192)===128&&(c&192)===128&&(p=(i&15)<<12|(a&63)<<6|c&63,p>2047&&(p<55296||p>57343)&&(s=p));break;case 4:a=t[o+1],c=t[o+2],d=t[o+3],(a&192)===128&&(c&192)===128&&(d&192)===128&&(p=(i&15)<<18|(a&63)<<12|(c&63)<<6|d&63,p>65535&&p<1114112&&(s=p))}}s===null?(s=65533,l=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=l}return xc(r)}var vi=4096;function xc(t){let e=t.length;if(e<=vi)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=vi));return n}function Ic(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function Ac(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function Tc(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=Rc[t[i]];return o}function Cc(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function be(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||be(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||be(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||be(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||be(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||be(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||be(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||be(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,ft(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Mt(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,ft(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Mt(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||be(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||be(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||be(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||be(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||be(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||be(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||be(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,ft(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Mt(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,ft(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Mt(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||be(e,4,this.length),Lt(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||be(e,4,this.length),Lt(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||be(e,8,this.length),Lt(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||be(e,8,this.length),Lt(this,e,!1,52,8)};function Ae(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let l=Math.pow(2,8*r)-1;Ae(this,e,n,r,l,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let l=Math.pow(2,8*r)-1;Ae(this,e,n,r,l,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function Ai(t,e,n,r,o){Mi(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function Ti(t,e,n,r,o){Mi(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return Ai(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return Ti(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let a=Math.pow(2,8*r-1);Ae(this,e,n,r,a-1,-a)}let i=0,s=1,l=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&l===0&&this[n+i-1]!==0&&(l=1),this[n+i]=(e/s>>0)-l&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let a=Math.pow(2,8*r-1);Ae(this,e,n,r,a-1,-a)}let i=r-1,s=1,l=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&l===0&&this[n+i+1]!==0&&(l=1),this[n+i]=(e/s>>0)-l&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return Ai(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return Ti(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function Ci(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function ki(t,e,n,r,o){return e=+e,n=n>>>0,o||Ci(t,e,n,4,34028234663852886e22,-34028234663852886e22),Wn(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return ki(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return ki(this,e,n,!1,r)};function Li(t,e,n,r,o){return e=+e,n=n>>>0,o||Ci(t,e,n,8,17976931348623157e292,-17976931348623157e292),Wn(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return Li(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return Li(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),l=s.length;if(l===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%l]}return this};var pt={};function tr(t,e,n){pt[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}tr("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);tr("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);tr("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=Ei(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=Ei(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function Ei(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function kc(t,e,n){ft(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&Mt(e,t.length-(n+1))}function Mi(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",l;throw i>3?e===0||e===BigInt(0)?l=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:l=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:l=`>= ${e}${s} and <= ${n}${s}`,new pt.ERR_OUT_OF_RANGE("value",l,t)}kc(r,o,i)}function ft(t,e){if(typeof t!="number")throw new pt.ERR_INVALID_ARG_TYPE(e,"number",t)}function Mt(t,e,n){throw Math.floor(t)!==t?(ft(t,n),new pt.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new pt.ERR_BUFFER_OUT_OF_BOUNDS:new pt.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var Lc=/[^+/0-9A-Za-z-_]/g;function Mc(t){if(t=t.split("=")[0],t=t.trim().replace(Lc,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function Yn(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function jc(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function Pc(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function ji(t){return bi(Mc(t))}function nn(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var Rc=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var _t={};_i(_t,{ArtMethod:()=>hn,ArtStackVisitor:()=>Pr,DVM_JNI_ENV_OFFSET_SELF:()=>ts,HandleVector:()=>Ut,VariableSizedHandleScope:()=>Bt,backtrace:()=>qr,deoptimizeBootImage:()=>eo,deoptimizeEverything:()=>Xr,deoptimizeMethod:()=>Yr,ensureClassInitialized:()=>op,getAndroidApiLevel:()=>pe,getAndroidVersion:()=>Jt,getApi:()=>Y,getArtApexVersion:()=>zr,getArtClassSpec:()=>$r,getArtFieldSpec:()=>vn,getArtMethodSpec:()=>Le,getArtThreadFromEnv:()=>En,getArtThreadSpec:()=>gt,makeArtClassLoaderVisitor:()=>Wr,makeArtClassVisitor:()=>Zr,makeMethodMangler:()=>Qp,makeObjectVisitorPredicate:()=>no,revertGlobalPatches:()=>Kr,translateMethod:()=>Yp,withAllArtThreadsSuspended:()=>Hr,withRunnableArtThread:()=>Re});var{pageSize:nr,pointerSize:Oc}=Process,rr=class{constructor(e){this.sliceSize=e,this.slicesPerPage=nr/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<nr){let{free:i}=this,s=i.length,l=o?null:ptr(n-1);for(let a=0;a!==s;a++){let c=i[a],d=r||this._isSliceNear(c,e),p=o||c.and(l).isNull();if(d&&p)return i.splice(a,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(nr,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=Pi(o.sub(e)),l=Pi(o.sub(r));return s.compare(i)<=0&&l.compare(i)<=0}freeSlice(e){this.free.push(e)}};function Pi(t){let e=Oc===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function or(t){return new rr(t)}function we(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var rn={v1_0:805371904,v1_2:805372416},on={canTagObjects:1},{pointerSize:Fc}=Process,Dc={exceptions:"propagate"};function He(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}He.prototype.deallocate=jt(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});He.prototype.getLoadedClasses=jt(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);we("EnvJvmti::getLoadedClasses",r)});He.prototype.iterateOverInstancesOfClass=jt(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);we("EnvJvmti::iterateOverInstancesOfClass",i)});He.prototype.getObjectsWithTags=jt(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);we("EnvJvmti::getObjectsWithTags",s)});He.prototype.addCapabilities=jt(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function jt(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*Fc).readPointer(),e,n,Dc));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function Ze(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),l=e(s,o);if(l!==null)return l;r=s.next,o=s}return null}function Se(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function y(t,e){this.handle=t,this.vm=e}var sn=Process.pointerSize,Qe=2,Uc=28,Bc=34,Jc=37,zc=40,Vc=43,$c=46,Gc=49,Hc=52,Zc=55,Wc=58,qc=61,Kc=64,Qc=67,Yc=70,Xc=73,ed=76,td=79,nd=82,rd=85,od=88,id=91,sd=114,ad=117,ld=120,cd=123,dd=126,ud=129,pd=132,fd=135,hd=138,md=141,gd=95,_d=96,bd=97,yd=98,vd=99,Ed=100,Sd=101,wd=102,Nd=103,xd=104,Id=105,Ad=106,Td=107,Cd=108,kd=109,Ld=110,Md=111,jd=112,Pd=145,Rd=146,Od=147,Fd=148,Dd=149,Ud=150,Bd=151,Jd=152,zd=153,Vd=154,$d=155,Gd=156,Hd=157,Zd=158,Wd=159,qd=160,Kd=161,Qd=162,Yd={pointer:Bc,uint8:Jc,int8:zc,uint16:Vc,int16:$c,int32:Gc,int64:Hc,float:Zc,double:Wc,void:qc},Xd={pointer:Kc,uint8:Qc,int8:Yc,uint16:Xc,int16:ed,int32:td,int64:nd,float:rd,double:od,void:id},eu={pointer:sd,uint8:ad,int8:ld,uint16:cd,int16:dd,int32:ud,int64:pd,float:fd,double:hd,void:md},tu={pointer:gd,uint8:_d,int8:bd,uint16:yd,int16:vd,int32:Ed,int64:Sd,float:wd,double:Nd},nu={pointer:xd,uint8:Id,int8:Ad,uint16:Td,int16:Cd,int32:kd,int64:Ld,float:Md,double:jd},ru={pointer:Pd,uint8:Rd,int8:Od,uint16:Fd,int16:Dd,int32:Ud,int64:Bd,float:Jd,double:zd},ou={pointer:Vd,uint8:$d,int8:Gd,uint16:Hd,int16:Zd,int32:Wd,int64:qd,float:Kd,double:Qd},Oi={exceptions:"propagate"},ir=null,gr=[];y.dispose=function(t){gr.forEach(t.deleteGlobalRef,t),gr=[]};function tt(t){return gr.push(t),t}function an(t){return ir===null&&(ir=t.handle.readPointer()),ir}function C(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(an(this).add(t*sn).readPointer(),e,n,Oi));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}y.prototype.getVersion=C(4,"int32",["pointer"],function(t){return t(this.handle)});y.prototype.findClass=C(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});y.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,iu(this.vm,e)),o};function iu(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}y.prototype.fromReflectedMethod=C(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.fromReflectedField=C(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.toReflectedMethod=C(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getSuperclass=C(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isAssignableFrom=C(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.toReflectedField=C(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.throw=C(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.exceptionOccurred=C(15,"pointer",["pointer"],function(t){return t(this.handle)});y.prototype.exceptionDescribe=C(16,"void",["pointer"],function(t){t(this.handle)});y.prototype.exceptionClear=C(17,"void",["pointer"],function(t){t(this.handle)});y.prototype.pushLocalFrame=C(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.popLocalFrame=C(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newGlobalRef=C(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.deleteGlobalRef=C(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.deleteLocalRef=C(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});y.prototype.isSameObject=C(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.newLocalRef=C(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.allocObject=C(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectClass=C(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.isInstanceOf=C(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});y.prototype.getMethodId=C(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getFieldId=C(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getIntField=C(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStaticMethodId=C(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticFieldId=C(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});y.prototype.getStaticIntField=C(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});y.prototype.getStringLength=C(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getStringChars=C(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringChars=C(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.newStringUtf=C(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});y.prototype.getStringUtfChars=C(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseStringUtfChars=C(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});y.prototype.getArrayLength=C(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.newObjectArray=C(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.getObjectArrayElement=C(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});y.prototype.setObjectArrayElement=C(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});y.prototype.newBooleanArray=C(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newByteArray=C(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newCharArray=C(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newShortArray=C(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newIntArray=C(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newLongArray=C(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newFloatArray=C(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.newDoubleArray=C(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});y.prototype.getBooleanArrayElements=C(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getByteArrayElements=C(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getCharArrayElements=C(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getShortArrayElements=C(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getIntArrayElements=C(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getLongArrayElements=C(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getFloatArrayElements=C(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.getDoubleArrayElements=C(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});y.prototype.releaseBooleanArrayElements=C(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});y.prototype.releaseByteArrayElements=C(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});y.prototype.releaseCharArrayElements=C(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});y.prototype.releaseShortArrayElements=C(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});y.prototype.releaseIntArrayElements=C(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});y.prototype.releaseLongArrayElements=C(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});y.prototype.releaseFloatArrayElements=C(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});y.prototype.releaseDoubleArrayElements=C(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});y.prototype.getByteArrayRegion=C(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setBooleanArrayRegion=C(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setByteArrayRegion=C(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setCharArrayRegion=C(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setShortArrayRegion=C(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setIntArrayRegion=C(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setLongArrayRegion=C(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setFloatArrayRegion=C(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.setDoubleArrayRegion=C(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});y.prototype.registerNatives=C(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});y.prototype.monitorEnter=C(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.monitorExit=C(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getDirectBufferAddress=C(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});y.prototype.getObjectRefType=C(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var Ri=new Map;function ln(t,e,n,r){return br(this,"p",au,t,e,n,r)}function _r(t,e,n,r){return br(this,"v",lu,t,e,n,r)}function su(t,e,n,r){return br(this,"n",cu,t,e,n,r)}function br(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let l=[r,e,o].concat(i).join("|"),a=Ri.get(l);return a===void 0&&(a=n(t,r,o,i,Oi),Ri.set(l,a)),a}function au(t,e,n,r,o){return new NativeFunction(an(t).add(e*sn).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function lu(t,e,n,r,o){return new NativeFunction(an(t).add(e*sn).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function cu(t,e,n,r,o){return new NativeFunction(an(t).add(e*sn).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}y.prototype.constructor=function(t,e){return _r.call(this,Uc,"pointer",t,e)};y.prototype.vaMethod=function(t,e,n){let r=Yd[t];if(r===void 0)throw new Error("Unsupported type: "+t);return _r.call(this,r,t,e,n)};y.prototype.nonvirtualVaMethod=function(t,e,n){let r=Xd[t];if(r===void 0)throw new Error("Unsupported type: "+t);return su.call(this,r,t,e,n)};y.prototype.staticVaMethod=function(t,e,n){let r=eu[t];if(r===void 0)throw new Error("Unsupported type: "+t);return _r.call(this,r,t,e,n)};y.prototype.getField=function(t){let e=tu[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ln.call(this,e,t,[])};y.prototype.getStaticField=function(t){let e=ru[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ln.call(this,e,t,[])};y.prototype.setField=function(t){let e=nu[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ln.call(this,e,"void",[t])};y.prototype.setStaticField=function(t){let e=ou[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ln.call(this,e,"void",[t])};var sr=null;y.prototype.javaLangClass=function(){if(sr===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);sr={handle:tt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return sr};var ar=null;y.prototype.javaLangObject=function(){if(ar===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);ar={handle:tt(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return ar};var lr=null;y.prototype.javaLangReflectConstructor=function(){if(lr===null){let t=this.findClass("java/lang/reflect/Constructor");try{lr={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return lr};var cr=null;y.prototype.javaLangReflectMethod=function(){if(cr===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);cr={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return cr};var dr=null;y.prototype.javaLangReflectField=function(){if(dr===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);dr={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return dr};var ur=null;y.prototype.javaLangReflectTypeVariable=function(){if(ur===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);ur={handle:tt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return ur};var pr=null;y.prototype.javaLangReflectWildcardType=function(){if(pr===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);pr={handle:tt(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return pr};var fr=null;y.prototype.javaLangReflectGenericArrayType=function(){if(fr===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{fr={handle:tt(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return fr};var hr=null;y.prototype.javaLangReflectParameterizedType=function(){if(hr===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);hr={handle:tt(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return hr};var mr=null;y.prototype.javaLangString=function(){if(mr===null){let t=this.findClass("java/lang/String");try{mr={handle:tt(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return mr};y.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};y.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};y.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};y.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};y.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};y.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};y.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var Fi=65542,ht=Process.pointerSize,yr=Process.getCurrentThreadId(),nt=new Map,Pt=new Map;function ze(t){let e=t.vm,n=null,r=null,o=null;function i(){let l=e.readPointer(),a={exceptions:"propagate"};n=new NativeFunction(l.add(4*ht).readPointer(),"int32",["pointer","pointer","pointer"],a),r=new NativeFunction(l.add(5*ht).readPointer(),"int32",["pointer"],a),o=new NativeFunction(l.add(6*ht).readPointer(),"int32",["pointer","pointer","int32"],a)}this.handle=e,this.perform=function(l){let a=Process.getCurrentThreadId(),c=s(a);if(c!==null)return l(c);let d=this._tryGetEnv(),p=d!==null;p||(d=this.attachCurrentThread(),nt.set(a,!0)),this.link(a,d);try{return l(d)}finally{let f=a===yr;if(f||this.unlink(a),!p&&!f){let u=nt.get(a);nt.delete(a),u&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let l=Memory.alloc(ht);return we("VM::AttachCurrentThread",n(e,l,NULL)),new y(l.readPointer(),this)},this.detachCurrentThread=function(){we("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let l=Process.getCurrentThreadId();nt.has(l)&&nt.set(l,!1)},this.getEnv=function(){let l=s(Process.getCurrentThreadId());if(l!==null)return l;let a=Memory.alloc(ht),c=o(e,a,Fi);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return we("VM::GetEnv",c),new y(a.readPointer(),this)},this.tryGetEnv=function(){let l=s(Process.getCurrentThreadId());return l!==null?l:this._tryGetEnv()},this._tryGetEnv=function(){let l=this.tryGetEnvHandle(Fi);return l===null?null:new y(l,this)},this.tryGetEnvHandle=function(l){let a=Memory.alloc(ht);return o(e,a,l)!==0?null:a.readPointer()},this.makeHandleDestructor=function(l){return()=>{this.perform(a=>{a.deleteGlobalRef(l)})}},this.link=function(l,a){let c=Pt.get(l);c===void 0?Pt.set(l,[a,1]):c[1]++},this.unlink=function(l){let a=Pt.get(l);a[1]===1?Pt.delete(l):a[1]--};function s(l){let a=Pt.get(l);return a===void 0?null:a[0]}i.call(this)}ze.dispose=function(t){nt.get(yr)===!0&&(nt.delete(yr),t.detachCurrentThread())};var du=4,E=Process.pointerSize,{readU32:uu,readPointer:pu,writeU32:fu,writePointer:hu}=NativePointer.prototype,mu=1,gu=8,_u=16,pn=256,bu=524288,yu=2097152,es=1073741824,vu=524288,Eu=134217728,Di=1048576,Su=2097152,wu=268435456,Nu=268435456,xu=0,kr=3,Lr=5,Jr=ptr(1).not(),Iu=2147467263,Au=4294963200,yn=17*E,Tu=18*E,ts=12,Cu=112,ku=116,Lu=0,Er=56,Ui=4,Mu=8,ju=10,Pu=12,Ru=14,Ou=28,Fu=36,Du=0,Uu=1,Bu=2,Ju=3,zu=4,Vu=5,$u=6,Gu=7,Bi=2147483648,Hu=28,Dt=3*E,Zu=3*E,Wu=1,qu=1,ns=Se(sp),Ku=Se(yp),Le=Se(Ep),gt=Se(Sp),Qu=Se(wp),Yu=Se(Mp),Jt=Se(Ap),rs=Se(Tp),pe=Se(Cp),zr=Se(kp),Xu=Se(Op),ep=Process.arch==="ia32"?wf:Sf,oe={exceptions:"propagate"},Rt={},Sr=null,wr=null,os=null,me=null,Vr=[],fn=new Map,is=[],Nr=null,Ji=0,zi=!1,Vi=!1,Ot=null,tp=[],xr=null,cn=null;function Y(){return Sr===null&&(Sr=np()),Sr}function np(){let t=Process.enumerateModules().filter(u=>/^lib(art|dvm).so$/.test(u.name)).filter(u=>!/\/system\/fake-libs/.test(u.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(u){let{module:g}=this,h=g.findExportByName(u);return h===null&&(h=g.findSymbolByName(u)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(u){this.artInterpreterToCompiledCodeBridge=u},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],oe)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],oe)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(u){let g;pe()>=26?g=ep(u,["pointer","pointer"]):g=new NativeFunction(u,"pointer",["pointer","pointer"],oe),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,b){return g(h,b)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(u){let g=new NativeFunction(u,"void",["pointer"],oe);this["art::ThreadList::SuspendAll"]=function(h,_,b){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer"],oe);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer","bool","int","pointer"],oe);this["art::gc::Heap::GetInstances"]=function(h,_,b,v,w){g(h,_,b,0,v,w)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(u){this["art::StackVisitor::DescribeLocation"]=un(u,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(u){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=Rp(u)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(u){this["art::mirror::Class::GetDescriptor"]=u},_ZN3art6mirror5Class11GetLocationEv:function(u){this["art::mirror::Class::GetLocation"]=un(u,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(u){this["art::ArtMethod::PrettyMethod"]=un(u,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(u){this["art::ArtMethod::PrettyMethodNullSafe"]=un(u,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(u){this["art::mirror::Object::Clone"]=new NativeFunction(u,"pointer",["pointer","pointer"],oe)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","pointer"],oe);this["art::mirror::Object::Clone"]=function(h,_){let b=NULL;return g(h,_,b)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","uint"],oe);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(u){let g=new NativeFunction(u,"void",["pointer"],oe);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(u){this.isJdwpStarted=()=>!u.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(u){this.isDebuggerActive=()=>!!u.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(u){this.gDvmJni=u},gDvm:function(u){this.gDvm=u}}},{functions:s={},variables:l={},optionals:a=new Set}=i,c=[];for(let[u,g]of Object.entries(s)){let h=o.find(u);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],oe):a.has(u)||c.push(u)}for(let[u,g]of Object.entries(l)){let h=o.find(u);h!==null?g.call(o,h):a.has(u)||c.push(u)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(E),p=Memory.alloc(du);if(we("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,p)),p.readInt()===0)return null;if(o.vm=d.readPointer(),r){let u=pe(),g;u>=27?g=33554432:u>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(E).readPointer();o.artRuntime=h;let _=ns(o),b=_.offset,v=b.instrumentation;o.artInstrumentation=v!==null?h.add(v):null,zr()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(b.heap).readPointer(),o.artThreadList=h.add(b.threadList).readPointer();let x=h.add(b.classLinker).readPointer(),M=vp(h,_).offset,P=x.add(M.quickResolutionTrampoline).readPointer(),L=x.add(M.quickImtConflictTrampoline).readPointer(),k=x.add(M.quickGenericJniTrampoline).readPointer(),S=x.add(M.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:x,quickResolutionTrampoline:P,quickImtConflictTrampoline:L,quickGenericJniTrampoline:k,quickToInterpreterBridgeTrampoline:S};let T=new ze(o);o.artQuickGenericJniTrampoline=Ir(k,T),o.artQuickToInterpreterBridge=Ir(S,T),o.artQuickResolutionTrampoline=Ir(P,T),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=gf(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=_f(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),me=Up(o,T),Ef(o);let j=null;Object.defineProperty(o,"jvmti",{get(){return j===null&&(j=[rp(T,this.artRuntime)]),j[0]}})}let f=e.enumerateImports().filter(u=>u.name.indexOf("_Z")===0).reduce((u,g)=>(u[g.name]=g.address,u),{});return o.$new=new NativeFunction(f._Znwm||f._Znwj,"pointer",["ulong"],oe),o.$delete=new NativeFunction(f._ZdlPv,"void",["pointer"],oe),os=r?Fr:Dr,o}function rp(t,e){let n=null;return t.perform(()=>{let r=Y().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(E);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let l=rn.v1_2|1073741824,a=t.tryGetEnvHandle(l);if(a===null)return;n=new He(a,t);let c=Memory.alloc(8);c.writeU64(on.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function op(t,e){Y().flavor==="art"&&t.getClassName(e)}function ip(t){return{offset:E===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function sp(t){let e=t.vm,n=t.artRuntime,r=E===4?200:384,o=r+100*E,i=pe(),s=rs(),{isApiLevel34OrApexEquivalent:l}=t,a=null;for(let d=r;d!==o;d+=E)if(n.add(d).readPointer().equals(e)){let f,u=null;i>=33||s==="Tiramisu"||l?(f=[d-4*E],u=d-E):i>=30||s==="R"?(f=[d-3*E,d-4*E],u=d-E):i>=29?f=[d-2*E]:i>=27?f=[d-Dt-3*E]:f=[d-Dt-2*E];for(let g of f){let h=g-E,_=h-E,b;l?b=_-9*E:i>=24?b=_-8*E:i>=23?b=_-7*E:b=_-4*E;let v={offset:{heap:b,threadList:_,internTable:h,classLinker:g,jniIdManager:u}};if(ss(n,v)!==null){a=v;break}}break}if(a===null)throw new Error("Unable to determine Runtime field offsets");let c=zr()>=36e7;return a.offset.instrumentation=c?pp(t):lp(t),a.offset.jniIdsIndirection=gp(t),a}var ap={ia32:$i,x64:$i,arm:cp,arm64:dp};function lp(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ze(e,ap[Process.arch],{limit:30})}function $i(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function cp(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function dp(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var up={ia32:Gi,x64:Gi,arm:fp,arm64:hp};function pp(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ze(e,up[Process.arch],{limit:30})}function Gi(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function fp(t){return null}function hp(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var mp={ia32:Hi,x64:Hi,arm:_p,arm64:bp};function gp(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=Ze(e,mp[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function Hi(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function _p(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function bp(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function yp(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${E}-${pe()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function vp(t,e){let n=ss(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function ss(t,e){if(wr!==null)return wr;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=E===4?100:200,l=s+100*E,a=pe(),c=null;for(let d=s;d!==l;d+=E)if(o.add(d).readPointer().equals(i)){let f;a>=30||rs()==="R"?f=6:a>=29?f=4:a>=23?f=3:f=5;let u=d+f*E,g;a>=23?g=u-2*E:g=u-3*E,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:u-E,quickGenericJniTrampoline:u,quickToInterpreterBridgeTrampoline:u+E}};break}return c!==null&&(wr=c),c}function $r(t){let n=null;return t.perform(r=>{let o=vn(t),i=Le(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},l={artArrayLengthSize:E,artArrayEntrySize:i.size,artArrayMax:100},a=(f,u,g)=>{let h=f.add(u).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(f,u,g,h)=>{try{let _=a(f,u,h.artArrayLengthSize);if(_===null)return!1;let b=Math.min(_.length,h.artArrayMax);for(let v=0;v!==b;v++)if(_.data.add(v*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),p=r.newGlobalRef(d);try{let f;Re(t,r,k=>{f=Y()["art::JavaVMExt::DecodeGlobal"](t,k,p)});let u=qi(r.getFieldId(p,"name","Ljava/lang/String;")),g=qi(r.getStaticFieldId(p,"MAX_PRIORITY","I")),h=-1,_=-1;for(let k=0;k!==256;k+=4)h===-1&&c(f,k,g,s)&&(h=k),_===-1&&c(f,k,u,s)&&(_=k);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let b=_!==h?h:0,v=_,w=-1,x=Qr(r.getMethodId(p,"getName","()Ljava/lang/String;"));for(let k=0;k!==256;k+=4)w===-1&&c(f,k,x,l)&&(w=k);if(w===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let M=-1,L=a(f,w,l.artArrayLengthSize).length;for(let k=w;k!==256;k+=4)if(f.add(k).readU16()===L){M=k;break}if(M===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:v,methods:w,sfields:b,copiedMethodsOffset:M}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(p)}}),n}function Ep(t){let e=Y(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=Qr(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),l=s.base,a=l.add(s.size),c=pe(),d=c<=21?8:E,p=mu|gu|_u|pn,f=~(es|wu|Su)>>>0,u=null,g=null,h=2;for(let v=0;v!==64&&h!==0;v+=4){let w=i.add(v);if(u===null){let x=w.readPointer();x.compare(l)>=0&&x.compare(a)<0&&(u=v,h--)}g===null&&(w.readU32()&f)===p&&(g=v,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=u+d;n={size:c<=21?_+32:_+E,offset:{jniCode:u,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=u-d)}),n}function vn(t){let e=pe();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function Sp(t){let e=pe(),n;return t.perform(r=>{let o=En(r),i=r.handle,s=null,l=null,a=null,c=null,d=null,p=null;for(let f=144;f!==256;f+=E)if(o.add(f).readPointer().equals(i)){l=f-6*E,d=f-4*E,p=f+2*E,e<=22&&(l-=E,s=l-E-9*8-3*4,a=f+6*E,d-=E,p-=E),c=f+9*E,e<=22&&(c+=2*E+4,E===8&&(c+=4)),e>=23&&(c+=E);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:l,throwLocation:a,topHandleScope:c,managedStack:d,self:p}}}),n}function wp(){return pe()>=23?{offset:{topQuickFrame:0,link:E}}:{offset:{topQuickFrame:2*E,link:0}}}var Np={ia32:Zi,x64:Zi,arm:xp,arm64:Ip};function Ir(t,e){let n;return e.perform(r=>{let o=En(r),i=Np[Process.arch],s=Instruction.parse(t),l=i(s);l!==null?n=o.add(l).readPointer():n=t}),n}function Zi(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function xp(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Ip(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function En(t){return t.handle.add(E).readPointer()}function Ap(){return Gr("ro.build.version.release")}function Tp(){return Gr("ro.build.version.codename")}function Cp(){return parseInt(Gr("ro.build.version.sdk"),10)}function kp(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let l=i[10];s.includes("@")?n.set(l,s.split("@")[1]):e=l}let r=n.get(e);return r!==void 0?parseInt(r):Wi()}catch{return Wi()}}function Wi(){return pe()*1e7}var Ar=null,Lp=92;function Gr(t){Ar===null&&(Ar=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],oe));let e=Memory.alloc(Lp);return Ar(Memory.allocUtf8String(t),e),e.readUtf8String()}function Re(t,e,n){let r=Yu(t,e),o=En(e).toString();if(Rt[o]=n,r(e.handle),Rt[o]!==void 0)throw delete Rt[o],new Error("Unable to perform state transition; please file a bug")}function Mp(t,e){let n=new NativeCallback(jp,"void",["pointer"]);return cs(t,e,n)}function jp(t){let e=t.toString(),n=Rt[e];delete Rt[e],n(t)}function Hr(t){let e=Y(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var Mr=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Zr(t){return Y()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new Mr(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var jr=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Wr(t){return new jr(t)}var Pp={"include-inlined-frames":0,"skip-inlined-frames":1},Pr=class{constructor(e,n,r,o=0,i=!0){let s=Y(),l=512,a=3*E,c=Memory.alloc(l+a);s["art::StackVisitor::StackVisitor"](c,e,n,Pp[r],o,i?1:0);let d=c.add(l);c.writePointer(d);let p=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*E).writePointer(p),this.handle=c,this._onVisitFrame=p;let f=c.add(E===4?12:24);this._curShadowFrame=f,this._curQuickFrame=f.add(E),this._curQuickFramePc=f.add(2*E),this._curOatQuickMethodHeader=f.add(3*E),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){Y()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new hn(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new _n;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},hn=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new _n;return Y()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function Rp(t){return function(e){let n=Memory.alloc(12);return Xu(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function Op(t){let e=NULL;switch(Process.arch){case"ia32":e=mt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=mt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=mt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=mt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],oe)}var Fp={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},Rr={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function mt(t,e){Nr===null&&(Nr=Memory.alloc(Process.pageSize));let n=Nr.add(Ji),r=Process.arch,o=Rr[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),Ji+=t,r==="arm"?n.or(1):n}function Dp(t,e){Bp(e),Gp(e)}function Up(t,e){let n=gt(e).offset,r=Qu().offset,o=`
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
`,i=8,s=E,l=E,a=E,d=Memory.alloc(i+s+l+a),p=d.add(i),f=p.add(s),u=f.add(l),g=t.find(E===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:p,replacements:f,last_seen_art_method:u,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function Bp(t){Vi||(Vi=!0,Jp(t),zp(),Vp(),$p())}function Jp(t){let e=Y();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new gn(r);o.activate(t),is.push(o)})}function zp(){let t=Y(),e=pe(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,me.hooks.Interpreter.doCall)}function Vp(){let t=Y(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=Le(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){me.replacedMethods.synchronize(i,r,o)}})}function $p(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=Y(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:l,artQuickToInterpreterBridge:a}=e,c=Le(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){me.replacedMethods.synchronize(c,l,a)});return}}function Gp(t){if(zi)return;if(zi=!0,!Zp()){let{getOatQuickMethodHeaderImpl:i}=me;if(i===null)return;try{Interceptor.replace(i,me.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=pe(),n=null,r=Y();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,me.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,me.hooks.Gc.runFlip)}var Hp={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:Tr},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:Tr},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:Tr}],instrument:qp},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:Cr},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:Cr},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:Cr}],instrument:Kp}};function Tr({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,l=Instruction.parse(n.next.add(2)),a=ptr(l.operands[0].value),c=l.address.add(l.size),d,p;return l.mnemonic==="beq"?(d=c,p=a):(d=a,p=c),Ze(d.or(1),f,{limit:3});function f(u){let{mnemonic:g}=u;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=u.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:a,whenRegularMethod:d,whenRuntimeMethod:p}}:null}}function Cr({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),l=ptr(s.operands[0].value),a=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=a,d=l):(c=l,d=a),Ze(c,p,{limit:3});function p(f){if(f.mnemonic!=="ldr")return null;let{base:u,disp:g}=f.operands[1].value;return u===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:l,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function Zp(){if(pe()<31)return!1;let t=Hp[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=Wp})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of Y().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:l}of e){let a=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=l(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...a)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function Wp(){return{}}var mn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function qp({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,l=>{let a=new ThumbWriter(l,{pc:i}),c=new ThumbRelocator(t,a);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),a.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];a.putBytes(d);let p=["r0","r1","r2","r3"];a.putPushRegs(p),a.putCallAddressWithArguments(me.replacedMethods.isReplacement,[r]),a.putCmpRegImm("r0",0),a.putPopRegs(p);let f=[189,236,16,10];a.putBytes(f),a.putBCondLabel("ne","runtime_or_replacement_method"),a.putBLabel("regular_method"),c.readOne();let u=c.input.address.equals(o.whenRegularMethod);for(a.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),a.putBranchAddress(t.add(s+1)),a.putLabel(u?"runtime_or_replacement_method":"regular_method"),a.putBranchAddress(o.whenTrue),a.flush()}),Vr.push(new mn(t,s,i)),Memory.patchCode(t,s,l=>{let a=new ThumbWriter(l,{pc:t});a.putLdrRegAddress("pc",i.or(1)),a.flush()})}function Kp({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,l=>{let a=new Arm64Writer(l,{pc:s}),c=new Arm64Relocator(t,a);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),a.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],p=d.length;for(let g=0;g!==p;g+=2)a.putPushRegReg(d[g],d[g+1]);a.putCallAddressWithArguments(me.replacedMethods.isReplacement,[r]),a.putCmpRegReg("x0","xzr");for(let g=p-2;g>=0;g-=2)a.putPopRegReg(d[g],d[g+1]);a.putBCondLabel("ne","runtime_or_replacement_method"),a.putBLabel("regular_method"),c.readOne();let f=c.input,u=f.address.equals(i.whenRegularMethod);a.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne(),a.putBranchAddress(f.next),a.putLabel(u?"runtime_or_replacement_method":"regular_method"),a.putBranchAddress(i.whenTrue),a.flush()}),Vr.push(new mn(t,e,s)),Memory.patchCode(t,e,l=>{let a=new Arm64Writer(l,{pc:t});a.putLdrRegAddress(o,s),a.putBrReg(o),a.flush()})}function Qp(t){return new os(t)}function Yp(t){return me.replacedMethods.translate(t)}function qr(t,e={}){let{limit:n=16}=e,r=t.getEnv();return Ot===null&&(Ot=Xp(t,r)),Ot.backtrace(r,n)}function Xp(t,e){let n=Y(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:me.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],oe),s=new NativeFunction(o._destroy,"void",["pointer"],oe),l={exceptions:"propagate",scheduling:"exclusive"},a=new NativeFunction(o._get_id,"pointer",["pointer"],l),c=new NativeFunction(o._get_frames,"pointer",["pointer"],l),d=cs(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(f,u)=>{let g=i(f,u),h=new Or(g);return Script.bindWeak(h,p.bind(null,g)),h};function p(f){s(f)}return o.getId=f=>a(f).readUtf8String(),o.getFrames=f=>JSON.parse(c(f).readUtf8String()),o}var Or=class{constructor(e){this.handle=e}get id(){return Ot.getId(this.handle)}get frames(){return Ot.getFrames(this.handle)}};function Kr(){fn.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),fn.clear();for(let t of is.splice(0))t.deactivate();for(let t of Vr.splice(0))t.revert()}function Qr(t){return as(t,"art::jni::JniIdManager::DecodeMethodId")}function qi(t){return as(t,"art::jni::JniIdManager::DecodeFieldId")}function as(t,e){let n=Y(),r=ns(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==xu){let a=s.add(o).readPointer();return n[e](a,t)}}return t}var ef={ia32:tf,x64:nf,arm:rf,arm64:of};function tf(t,e,n,r,o){let i=gt(o).offset,s=Le(o).offset,l;return Memory.patchCode(t,128,a=>{let c=new X86Writer(a,{pc:t}),d=new X86Relocator(e,c),p=[15,174,4,36],f=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(p),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(me.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(f),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do l=d.readOne();while(l<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(l)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),l}function nf(t,e,n,r,o){let i=gt(o).offset,s=Le(o).offset,l;return Memory.patchCode(t,256,a=>{let c=new X86Writer(a,{pc:t}),d=new X86Relocator(e,c),p=[15,174,4,36],f=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(p),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(me.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(f),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do l=d.readOne();while(l<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(l)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),l}function rf(t,e,n,r,o){let i=Le(o).offset,s=e.and(Jr),l;return Memory.patchCode(t,128,a=>{let c=new ThumbWriter(a,{pc:t}),d=new ThumbRelocator(s,c),p=[45,237,16,10],f=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(p),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(me.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(f),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do l=d.readOne();while(l<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(l)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),l}function of(t,e,n,{availableScratchRegs:r},o){let i=Le(o).offset,s;return Memory.patchCode(t,256,l=>{let a=new Arm64Writer(l,{pc:t}),c=new Arm64Relocator(e,a);a.putPushRegReg("d0","d1"),a.putPushRegReg("d2","d3"),a.putPushRegReg("d4","d5"),a.putPushRegReg("d6","d7"),a.putPushRegReg("x1","x2"),a.putPushRegReg("x3","x4"),a.putPushRegReg("x5","x6"),a.putPushRegReg("x7","x20"),a.putPushRegReg("x21","x22"),a.putPushRegReg("x23","x24"),a.putPushRegReg("x25","x26"),a.putPushRegReg("x27","x28"),a.putPushRegReg("x29","lr"),a.putSubRegRegImm("sp","sp",16),a.putStrRegRegOffset("x0","sp",0),a.putCallAddressWithArguments(me.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),a.putCmpRegReg("x0","xzr"),a.putBCondLabel("eq","restore_registers"),a.putStrRegRegOffset("x0","sp",0),a.putLabel("restore_registers"),a.putLdrRegRegOffset("x0","sp",0),a.putAddRegRegImm("sp","sp",16),a.putPopRegReg("x29","lr"),a.putPopRegReg("x27","x28"),a.putPopRegReg("x25","x26"),a.putPopRegReg("x23","x24"),a.putPopRegReg("x21","x22"),a.putPopRegReg("x7","x20"),a.putPopRegReg("x5","x6"),a.putPopRegReg("x3","x4"),a.putPopRegReg("x1","x2"),a.putPopRegReg("d6","d7"),a.putPopRegReg("d4","d5"),a.putPopRegReg("d2","d3"),a.putPopRegReg("d0","d1"),a.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];a.putLdrRegAddress(d,e.add(s)),a.putBrReg(d)}a.putLabel("invoke_replacement"),a.putLdrRegRegOffset("x16","x0",i.quickCode),a.putBrReg("x16"),a.flush()}),s}var sf={ia32:Ki,x64:Ki,arm:af,arm64:lf};function Ki(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function af(t,e,n){let r=t.and(Jr);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function lf(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var cf={ia32:5,x64:16,arm:8,arm64:16},gn=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(Jr):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=Rr[Process.arch],o=Fp[Process.arch],{quickCodeAddress:i}=this,s=new r(i),l=new o(i,s),a;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=l.readOne(),p=new Set(c),{read:f,written:u}=l.input.regsAccessed;for(let g of[f,u])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,p.delete(_)}if(p.size===0)break;a=d,c=p}while(a<e&&!l.eoi);n.availableScratchRegs=c}else do a=l.readOne();while(a<e&&!l.eoi);return a>=e}_allocateTrampoline(){cn===null&&(cn=or(E===4?128:256));let e=cf[Process.arch],n,r,o=1,i={};if(E===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=Iu):Process.arch==="arm64"&&(n=8,s=Au,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=cn.allocateSlice(r,o),i}_destroyTrampoline(){cn.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=ef[Process.arch],l=s(r,o,i,n,e);this.overwrittenPrologueLength=l,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,l);let a=sf[Process.arch];a(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=Rr[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function df(t){let e=Y(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var Fr=class{constructor(e){let n=Qr(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:l}=i;this.originalMethod=Qi(this.methodId,o);let a=this.originalMethod.accessFlags;if((a&Nu)!==0&&uf()){let u=this.originalMethod.jniCode;this.hookedMethodId=u.add(2*E).readPointer(),this.originalMethod=Qi(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=ff(c,o);this.replacementMethodId=d,dn(d,{jniCode:e,accessFlags:(a&~(yu|bu|Di)|pn|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let p=es|Eu|Di;(a&pn)===0&&(p|=vu),dn(c,{accessFlags:(a&~p|s)>>>0},o);let f=this.originalMethod.quickCode;if(l!==null&&f.equals(l)&&dn(c,{quickCode:i.artQuickToInterpreterBridge},o),!df(f)){let u=new gn(f);u.activate(o),this.interceptor=u}me.replacedMethods.set(c,d),Dp(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;dn(n,this.originalMethod,e),me.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function uf(){return pe()<28}function Qi(t,e){let r=Le(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let l=t.add(s),a=i==="accessFlags"?uu:pu;return o[i]=a.call(l),o},{})}function dn(t,e,n){let o=Le(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let l=t.add(s);(i==="accessFlags"?fu:hu).call(l,e[i])})}var Dr=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,Er);let l=r.reduce((f,u)=>f+u.size,0);n&&l++;let a=(s.add(Ui).readU32()|pn)>>>0,c=l,d=0,p=l;s.add(Ui).writeU32(a),s.add(ju).writeU16(c),s.add(Pu).writeU16(d),s.add(Ru).writeU16(p),s.add(Fu).writeU32(pf(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,Er)}resolveTarget(e,n,r,o){let i=r.handle.add(ts).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let f=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,f.value),f.unref(r)}let l;n?l=s.add(Lu).readPointer():l=s;let a=l.toString(16),c=fn.get(a);if(c===void 0){let f=l.add(ku),u=l.add(Cu),g=f.readPointer(),h=u.readS32(),_=h*E,b=Memory.alloc(2*_);Memory.copy(b,g,_),f.writePointer(b),c={classObject:l,vtablePtr:f,vtableCountPtr:u,vtable:g,vtableCount:h,shadowVtable:b,shadowVtableCount:h,targetMethods:new Map},fn.set(a,c)}let d=this.methodId.toString(16),p=c.targetMethods.get(d);if(p===void 0){p=Memory.dup(this.originalMethod,Er);let f=c.shadowVtableCount++;c.shadowVtable.add(f*E).writePointer(p),p.add(Mu).writeU16(f),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,p)}return p}};function pf(t){if(Process.arch!=="ia32")return Bi;let e=t.add(Ou).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return Bi;let n;switch(e[0]){case"V":n=Du;break;case"F":n=Uu;break;case"D":n=Bu;break;case"J":n=Ju;break;case"Z":case"B":n=Gu;break;case"C":n=$u;break;case"S":n=Vu;break;default:n=zu;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<Hu|r}function ff(t,e){let n=Y();if(pe()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,Le(e).size)}function Yr(t,e,n){ls(t,e,Lr,n)}function Xr(t,e){ls(t,e,kr)}function eo(t,e){let n=Y();if(pe()<26)throw new Error("This API is only available on Android >= 8.0");Re(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function ls(t,e,n,r){let o=Y();if(pe()<24)throw new Error("This API is only available on Android >= 7.0");Re(t,e,i=>{if(pe()<30){if(!o.isJdwpStarted()){let l=hf(o);tp.push(l)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+E);switch(s.writeU32(n),n){case kr:break;case Lr:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let l=o["art::Instrumentation::EnableDeoptimization"];switch(l!==void 0&&(s.add(Ku().offset.deoptimizationEnabled).readU8()||l(s)),n){case kr:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case Lr:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var Ur=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=Yi(),i=Yi();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(l){let a=l[0];Memory.scanSync(a.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(l){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function hf(t){let e=new Ur;t["art::Dbg::SetJdwpAllowed"](1);let n=mf();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function mf(){let t=pe()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+Dt+2,l=Memory.alloc(s);return l.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(Dt).writeU16(i),l}function Yi(){xr===null&&(xr=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(xr(Wu,qu,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function gf(t){let e=ip().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],l=0;return function(a,c,d){i(n,c);try{return o(r,l,d)}finally{s(n,c)}}}function _f(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var bf={ia32:Xi,x64:Xi,arm:yf,arm64:vf};function cs(t,e,n){let r=Y(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(yn).readPointer();let l,a=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");a!==null?l=a:l=o.add(Tu).readPointer();let c=bf[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,p=gt(t).offset,f=p.exception,u=new Set,g=p.isExceptionReportedToInstrumentation;g!==null&&u.add(g);let h=p.throwLocation;h!==null&&(u.add(h),u.add(h+E),u.add(h+2*E));let _=65536,b=Memory.alloc(_);return Memory.patchCode(b,_,v=>{d=c(v,b,i,l,f,u,n)}),d._code=b,d._callback=n,d}function Xi(t,e,n,r,o,i,s){let l={},a=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(l).some(({begin:M,end:P})=>h.compare(M)>=0&&h.compare(P)<0))continue;let b=h.toString(),v={begin:h},w=null,x=!1;do{if(h.equals(r)){x=!0;break}let M=Instruction.parse(h);w=M;let P=l[M.address.toString()];if(P!==void 0){delete l[P.begin.toString()],l[b]=P,P.begin=v.begin,v=null;break}let L=null;switch(M.mnemonic){case"jmp":L=ptr(M.operands[0].value),x=!0;break;case"je":case"jg":case"jle":case"jne":case"js":L=ptr(M.operands[0].value);break;case"ret":x=!0;break}L!==null&&(a.add(L.toString()),c.push(L),c.sort((k,S)=>k.compare(S))),h=M.next}while(!x);v!==null&&(v.end=w.address.add(w.size),l[b]=v)}let d=Object.keys(l).map(h=>l[h]);d.sort((h,_)=>h.begin.compare(_.begin));let p=l[n.toString()];d.splice(d.indexOf(p),1),d.unshift(p);let f=new X86Writer(t,{pc:e}),u=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),b=new X86Relocator(h.begin,f),v;for(;(v=b.readOne())!==0;){let w=b.input,{mnemonic:x}=w,M=w.address.toString();a.has(M)&&f.putLabel(M);let P=!0;switch(x){case"jmp":f.putJmpNearLabel(Te(w.operands[0])),P=!1;break;case"je":case"jg":case"jle":case"jne":case"js":f.putJccNearLabel(x,Te(w.operands[0]),"no-hint"),P=!1;break;case"mov":{let[L,k]=w.operands;if(L.type==="mem"&&k.type==="imm"){let S=L.value,T=S.disp;if(T===o&&k.value.valueOf()===0){if(g=S.base,f.putPushfx(),f.putPushax(),f.putMovRegReg("xbp","xsp"),E===4)f.putAndRegU32("esp",4294967280);else{let j=g!=="rdi"?"rdi":"rsi";f.putMovRegU64(j,uint64("0xfffffffffffffff0")),f.putAndRegReg("rsp",j)}f.putCallAddressWithAlignedArguments(s,[g]),f.putMovRegReg("xsp","xbp"),f.putPopax(),f.putPopfx(),u=!0,P=!1}else i.has(T)&&S.base===g&&(P=!1)}break}case"call":{let L=w.operands[0];L.type==="mem"&&L.value.disp===yn&&(E===4?(f.putPopReg("eax"),f.putMovRegRegOffsetPtr("eax","eax",4),f.putPushReg("eax")):f.putMovRegRegOffsetPtr("rdi","rdi",8),f.putCallAddressWithArguments(s,[]),u=!0,P=!1);break}}if(P?b.writeAll():b.skipOne(),v===_)break}b.dispose()}),f.dispose(),u||to(),new NativeFunction(e,"void",["pointer"],oe)}function yf(t,e,n,r,o,i,s){let l={},a=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let b=d.shift();if(Object.values(l).some(({begin:T,end:j})=>b.compare(T)>=0&&b.compare(j)<0))continue;let w=b.and(c),x=w.toString(),M=b.and(1),P={begin:w},L=null,k=!1,S=0;do{if(b.equals(r)){k=!0;break}let T=Instruction.parse(b),{mnemonic:j}=T;L=T;let B=b.and(c).toString(),G=l[B];if(G!==void 0){delete l[G.begin.toString()],l[x]=G,G.begin=P.begin,P=null;break}let Z=S===0,z=null;switch(j){case"b":z=ptr(T.operands[0].value),k=Z;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":z=ptr(T.operands[0].value);break;case"cbz":case"cbnz":z=ptr(T.operands[1].value);break;case"pop.w":Z&&(k=T.operands.filter(q=>q.value==="pc").length===1);break}switch(j){case"it":S=1;break;case"itt":S=2;break;case"ittt":S=3;break;case"itttt":S=4;break;default:S>0&&S--;break}z!==null&&(a.add(z.toString()),d.push(z.or(M)),d.sort((q,ue)=>q.compare(ue))),b=T.next}while(!k);P!==null&&(P.end=L.address.add(L.size),l[x]=P)}let p=Object.keys(l).map(b=>l[b]);p.sort((b,v)=>b.begin.compare(v.begin));let f=l[n.and(c).toString()];p.splice(p.indexOf(f),1),p.unshift(f);let u=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return p.forEach(b=>{let v=new ThumbRelocator(b.begin,u),w=b.begin,x=b.end,M=0;do{if(v.readOne()===0)throw new Error("Unexpected end of block");let L=v.input;w=L.address,M=L.size;let{mnemonic:k}=L,S=w.toString();a.has(S)&&u.putLabel(S);let T=!0;switch(k){case"b":u.putBLabel(Te(L.operands[0])),T=!1;break;case"beq.w":u.putBCondLabelWide("eq",Te(L.operands[0])),T=!1;break;case"bne.w":u.putBCondLabelWide("ne",Te(L.operands[0])),T=!1;break;case"beq":case"bne":case"bgt":u.putBCondLabelWide(k.substr(1),Te(L.operands[0])),T=!1;break;case"cbz":{let j=L.operands;u.putCbzRegLabel(j[0].value,Te(j[1])),T=!1;break}case"cbnz":{let j=L.operands;u.putCbnzRegLabel(j[0].value,Te(j[1])),T=!1;break}case"str":case"str.w":{let j=L.operands[1].value,N=j.disp;if(N===o){h=j.base;let B=h!=="r4"?"r4":"r5",G=["r0","r1","r2","r3",B,"r9","r12","lr"];u.putPushRegs(G),u.putMrsRegReg(B,"apsr-nzcvq"),u.putCallAddressWithArguments(s,[h]),u.putMsrRegReg("apsr-nzcvq",B),u.putPopRegs(G),g=!0,T=!1}else i.has(N)&&j.base===h&&(T=!1);break}case"ldr":{let[j,N]=L.operands;if(N.type==="mem"){let B=N.value;B.base[0]==="r"&&B.disp===yn&&(_=j.value)}break}case"blx":L.operands[0].value===_&&(u.putLdrRegRegOffset("r0","r0",4),u.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,T=!1);break}T?v.writeAll():v.skipOne()}while(!w.add(M).equals(x));v.dispose()}),u.dispose(),g||to(),new NativeFunction(e.or(1),"void",["pointer"],oe)}function vf(t,e,n,r,o,i,s){let l={},a=new Set,c=[n];for(;c.length>0;){let b=c.shift();if(Object.values(l).some(({begin:L,end:k})=>b.compare(L)>=0&&b.compare(k)<0))continue;let w=b.toString(),x={begin:b},M=null,P=!1;do{if(b.equals(r)){P=!0;break}let L;try{L=Instruction.parse(b)}catch(T){if(b.readU32()===0){P=!0;break}else throw T}M=L;let k=l[L.address.toString()];if(k!==void 0){delete l[k.begin.toString()],l[w]=k,k.begin=x.begin,x=null;break}let S=null;switch(L.mnemonic){case"b":S=ptr(L.operands[0].value),P=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":S=ptr(L.operands[0].value);break;case"cbz":case"cbnz":S=ptr(L.operands[1].value);break;case"tbz":case"tbnz":S=ptr(L.operands[2].value);break;case"ret":P=!0;break}S!==null&&(a.add(S.toString()),c.push(S),c.sort((T,j)=>T.compare(j))),b=L.next}while(!P);x!==null&&(x.end=M.address.add(M.size),l[w]=x)}let d=Object.keys(l).map(b=>l[b]);d.sort((b,v)=>b.begin.compare(v.begin));let p=l[n.toString()];d.splice(d.indexOf(p),1),d.unshift(p);let f=new Arm64Writer(t,{pc:e});f.putBLabel("performTransition");let u=e.add(f.offset);f.putPushAllXRegisters(),f.putCallAddressWithArguments(s,["x0"]),f.putPopAllXRegisters(),f.putRet(),f.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(b=>{let v=b.end.sub(b.begin).toInt32(),w=new Arm64Relocator(b.begin,f),x;for(;(x=w.readOne())!==0;){let M=w.input,{mnemonic:P}=M,L=M.address.toString();a.has(L)&&f.putLabel(L);let k=!0;switch(P){case"b":f.putBLabel(Te(M.operands[0])),k=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":f.putBCondLabel(P.substr(2),Te(M.operands[0])),k=!1;break;case"cbz":{let S=M.operands;f.putCbzRegLabel(S[0].value,Te(S[1])),k=!1;break}case"cbnz":{let S=M.operands;f.putCbnzRegLabel(S[0].value,Te(S[1])),k=!1;break}case"tbz":{let S=M.operands;f.putTbzRegImmLabel(S[0].value,S[1].value.valueOf(),Te(S[2])),k=!1;break}case"tbnz":{let S=M.operands;f.putTbnzRegImmLabel(S[0].value,S[1].value.valueOf(),Te(S[2])),k=!1;break}case"str":{let S=M.operands,T=S[0].value,j=S[1].value,N=j.disp;T==="xzr"&&N===o?(h=j.base,f.putPushRegReg("x0","lr"),f.putMovRegReg("x0",h),f.putBlImm(u),f.putPopRegReg("x0","lr"),g=!0,k=!1):i.has(N)&&j.base===h&&(k=!1);break}case"ldr":{let S=M.operands,T=S[1].value;T.base[0]==="x"&&T.disp===yn&&(_=S[0].value);break}case"blr":M.operands[0].value===_&&(f.putLdrRegRegOffset("x0","x0",8),f.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,k=!1);break}if(k?w.writeAll():w.skipOne(),x===v)break}w.dispose()}),f.dispose(),g||to(),new NativeFunction(e,"void",["pointer"],oe)}function to(){throw new Error("Unable to parse ART internals; please file a bug")}function Ef(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,me.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Te(t){return ptr(t.value).toString()}function Sf(t,e){return new NativeFunction(t,"pointer",e,oe)}function wf(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),oe);return function(){let r=Memory.alloc(E);return n(r,...arguments),r.readPointer()}}function un(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=mt(64,s=>{let l=1+e.length,a=l*4;s.putSubRegImm("esp",a);for(let c=0;c!==l;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",a+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",a-4),s.putRet()}):r=mt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((l,a)=>{s.putMovRegReg("x"+a,"x"+(a+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),oe),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),oe);return r.impl=t,r}}}var _n=class{constructor(){this.handle=Memory.alloc(Dt)}dispose(){let[e,n]=this._getData();n||Y().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*E).readPointer(),n]}},Br=class{$delete(){this.dispose(),Y().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(E),this._storage=e.add(2*E),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){Y().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},Ut=class t extends Br{static $new(){let e=new t(Y().$new(Zu));return e.init(),e}constructor(e){super(e,E)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(E);return e}},Nf=0,ds=E,us=ds+4,xf=-1,bn=class t{$delete(){this.dispose(),Y().$delete(this)}constructor(e){this.handle=e,this._link=e.add(Nf),this._numberOfReferences=e.add(ds)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},ps=Cf(us),fs=ps+E,If=fs+E,Bt=class t extends bn{static $new(e,n){let r=new t(Y().$new(If));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(ps),this._currentScope=e.add(fs);let o=(64-E-4-4)/4;this._scopeLayout=Ft.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(gt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),xf),this.self=e,this.currentScope=Ft.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new Ft(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},Ft=class t extends bn{static $new(e){let n=new t(Y().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=us,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},Af={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,l=s+4,a=l+4;return Memory.patchCode(r,a,function(c){i.forEach((d,p)=>{c.add(p*2).writeU16(d)}),c.add(s).writeS32(t),c.add(l).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,l=s+4,a=l+8;return Memory.patchCode(r,a,function(c){i.forEach((d,p)=>{c.add(p*4).writeU32(d)}),c.add(s).writeS32(t),c.add(l).writePointer(o)}),r}};function no(t,e){return(Af[Process.arch]||Tf)(t,e)}function Tf(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function Cf(t){let e=t%E;return e!==0?t+E-e:t}var lo={};_i(lo,{deoptimizeEverything:()=>Xf,ensureClassInitialized:()=>so,getApi:()=>De,makeMethodMangler:()=>ao});var kf=4,{pointerSize:K}=Process,Lf=256,Mf=65536,jf=131072,Pf=33554432,Rf=67108864,Of=134217728,rt={exceptions:"propagate"},_s=Se(qf),Ff=Se(Qf),Df=Se(Hf),ro=null,oo=!1,Sn=new Map,zt=new Map;function De(){return ro===null&&(ro=Uf()),ro}function Uf(){let t=Process.enumerateModules().filter(a=>/jvm.(dll|dylib|so)$/.test(a.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(a){this.vtableRedefineClasses=a},"VM_RedefineClasses::doit":function(a){this.redefineClassesDoIt=a},"VM_RedefineClasses::doit_prologue":function(a){this.redefineClassesDoItPrologue=a},"VM_RedefineClasses::doit_epilogue":function(a){this.redefineClassesDoItEpilogue=a},"VM_RedefineClasses::allow_nested_vm_operations":function(a){this.redefineClassesAllow=a},"NMethodSweeper::_traversals":function(a){this.traversals=a},"NMethodSweeper::_should_sweep":function(a){this.shouldSweep=a}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(a){let c=new NativeFunction(a,"void",["pointer"],rt);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(a){let c=new NativeFunction(a,"void",["pointer","int"],rt),d=0;this["Method::clear_code"]=function(p){c(p,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(a){let c=new NativeFunction(a,"void",["pointer","pointer"],rt);this["ConstantPoolCache::adjust_method_entries"]=function(d,p,f){c(d,f)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(a){let c=new NativeFunction(a,"void",["pointer","pointer","pointer"],rt);this["ConstantPoolCache::adjust_method_entries"]=function(d,p,f){c(d,p,f)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(a){this.redefineClass=a},_ZN18VM_RedefineClasses10_the_classE:function(a){this.redefineClass=a},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(a){this.doKlass=a},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(a){this.doKlass=a},_ZTV18VM_RedefineClasses:function(a){this.vtableRedefineClasses=a},_ZN18VM_RedefineClasses4doitEv:function(a){this.redefineClassesDoIt=a},_ZN18VM_RedefineClasses13doit_prologueEv:function(a){this.redefineClassesDoItPrologue=a},_ZN18VM_RedefineClasses13doit_epilogueEv:function(a){this.redefineClassesDoItEpilogue=a},_ZN18VM_RedefineClassesD0Ev:function(a){this.redefineClassesDispose0=a},_ZN18VM_RedefineClassesD1Ev:function(a){this.redefineClassesDispose1=a},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(a){this.redefineClassesAllow=a},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(a){this.redefineClassesOnError=a},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(a){this.createNewDefaultVtableIndices=a},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(a){this.createNewDefaultVtableIndices=a},_ZN19Abstract_VM_Version19jre_release_versionEv:function(a){let d=new NativeFunction(a,"pointer",[],rt)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(a){this.traversals=a},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(a){this.fractions=a},_ZN14NMethodSweeper13_should_sweepE:function(a){this.shouldSweep=a}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(a){let c=a.module,d=a.functions||{},p=a.variables||{},f=new Set(a.optionals||[]),u=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},u);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let b=d[h];typeof b=="function"?b.call(n,_.address):n[b[0]]=new NativeFunction(_.address,b[1],b[2],rt)}else f.has(h)||o.push(h)}),Object.keys(p).forEach(function(h){let _=g[h];_!==void 0?p[h].call(n,_.address):f.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(K),s=Memory.alloc(kf);if(we("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let l=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[a,[c,d,p]]of Object.entries(l)){let f=Module.findGlobalExportByName(c);if(f===null&&(f=DebugSymbol.fromName(c).address,f.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[a]=new NativeFunction(f,d,p,rt)}return n.jvmti=Bf(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=zf(n)),n}function Bf(t){let e=new ze(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(rn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new He(r,e);let o=Memory.alloc(8);o.writeU64(on.canTagObjects);let i=n.addCapabilities(o);we("getEnvJvmti::AddCapabilities",i)}),n}var Jf={x64:Vf};function zf(t){let e=null,n=Jf[Process.arch];if(n!==void 0){let o=new ze(t).perform(i=>i.handle.readPointer().add(6*K).readPointer());e=Ze(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function Vf(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function so(t,e){}var io=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,l=zt.get(s);l!==void 0&&(zt.delete(s),this.method=l.method,this.originalMethod=l.originalMethod,this.newMethod=l.newMethod,this.resolved=l.resolved),this.impl=e,Sn.set(s,this),hs(o)}revert(e){let{key:n}=this;Sn.delete(n),zt.set(n,this),hs(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:l}=this;if(i!==null)return i;if(s===null)return l;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(K);return c.writePointer(this.method),this.resolved=c,c}};function hs(t){oo||(oo=!0,Script.nextTick($f,t))}function $f(t){let e=new Map(Sn),n=new Map(zt);Sn.clear(),zt.clear(),oo=!1,t.perform(r=>{let o=De(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;bs(()=>{e.forEach(l=>{let{method:a,originalMethod:c,impl:d,methodId:p,newMethod:f}=l;c===null?(l.originalMethod=ys(a),l.newMethod=Zf(a,d,i),ms(l.newMethod,p,i)):o["Method::set_native_function"](f.method,d,0)}),n.forEach(l=>{let{originalMethod:a,methodId:c,newMethod:d}=l;if(a!==null){Wf(a);let p=a.oldMethod;p.oldMethod=d,ms(p,c,i),s=!0}})}),s&&Gf(r.handle)})}function Gf(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:l}=De();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let a=r.readS64(),c=a+2;for(;c>a;)e.writeS32(1),l(t,NULL,50),i()||bs(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),a=r.readS64()}}function bs(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:l,epilogueOffset:a}=Df(),c=Memory.dup(o,i),d=Memory.alloc(K*25);d.writePointer(c);let p=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(p);let f=null;e!==void 0&&(f=new NativeCallback(e,"int",["pointer"]),c.add(l).writePointer(f));let u=null;n!==void 0&&(u=new NativeCallback(n,"void",["pointer"]),c.add(a).writePointer(u)),r(d)}function Hf(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:l,"VMThread::execute":a}=De(),c=t.add(2*K),d=15*K,p=Memory.dup(c,d),f=new NativeCallback(()=>{},"void",["pointer"]),u,g,h;for(let _=0;_!==d;_+=K){let b=p.add(_),v=b.readPointer();o!==void 0&&v.equals(o)||s!==void 0&&v.equals(s)||l!==void 0&&v.equals(l)?b.writePointer(f):v.equals(e)?u=_:v.equals(n)?(g=_,b.writePointer(i)):v.equals(r)&&(h=_,b.writePointer(f))}return{execute:a,emptyCallback:f,vtable:p,vtableSize:d,doItOffset:u,prologueOffset:g,epilogueOffset:h}}function ao(t){return new io(t)}function ms(t,e,n){let{method:r,oldMethod:o}=t,i=De();t.methodsArray.add(t.methodIndex*K).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*K).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|Mf|jf)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let l=i["VM_RedefineClasses::mark_dependent_code"],a=i["VM_RedefineClasses::flush_dependent_code"];l!==void 0?(l(NULL,t.instanceKlass),a()):a(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*K),p=Memory.alloc(K);p.writePointer(i.doKlass),d.writePointer(p),d.add(K).writePointer(n),d.add(2*K).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let f=i["ResolvedMethodTable::adjust_method_entries"];if(f!==void 0)f(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let u=i["ClassLoaderDataGraph::clean_deallocate_lists"];u!==void 0&&u(0)}function Zf(t,e,n){let r=De(),o=ys(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|Lf|Pf|Rf|Of)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*K);s.writePointer(o.method),s.add(K).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function ys(t){let e=_s(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*K,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=gs(i,o,r),l=gs(t,n,r);return s.oldMethod=l,s}function gs(t,e,n){let r=De(),o=_s(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),l=t.add(o.method.methodCountersOffset),a=t.add(o.method.accessFlagsOffset),c=a.readU32(),d=o.getAdapterPointer(t,e),p=t.add(o.method.i2iEntryOffset),f=t.add(o.method.signatureHandlerOffset),u=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=u.add(o.constantPool.instanceKlassOffset).readPointer(),_=u.add(o.constantPool.cacheOffset).readPointer(),b=Ff(),v=h.add(b.methodsOffset).readPointer(),w=v.readS32(),x=v.add(K),M=e.add(o.constMethod.methodIdnumOffset).readU16(),P=t.add(o.method.vtableIndexOffset),L=P.readS32(),k=h.add(b.vtableOffset),S=h.add(b.oopMapCacheOffset).readPointer(),T=r.version>=10?h.add(b.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:l,stackmapPtr:g,instanceKlass:h,methodsArray:x,methodsCount:w,methodIndex:M,vtableIndex:L,vtableIndexPtr:P,vtable:k,accessFlags:c,accessFlagsPtr:a,adapter:d,i2iEntry:p,signatureHandler:f,memberNames:T,cache:_,oopMapCache:S}}function Wf(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function qf(){let t=De(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*K,i=K,s=2*K,l=3*K,a=4*K,c=n==="method:early"?K:0,d=a+c,p=d+4,f=p+4+8,u=f+K,g=c!==0?a:u,h=o-2*K,_=o-K,b=8,v=b+K,w=v+K,x=n==="const-method"?K:0,M=w+x,P=M+14,L=2*K,k=3*K;return{getAdapterPointer:x!==0?function(T,j){return j.add(w)}:function(T,j){return T.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:l,accessFlagsOffset:d,vtableIndexOffset:p,i2iEntryOffset:f,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:b,stackmapDataOffset:v,sizeOffset:M,methodIdnumOffset:P},constantPool:{cacheOffset:L,instanceKlassOffset:k}}}var Kf={x64:Yf};function Qf(){let{version:t,createNewDefaultVtableIndices:e}=De(),n=Kf[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=Ze(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*K,s=r-17*K,l=r-o*K;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:l}}function Yf(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function Xf(t,e){}var vs=Y;try{Jt()}catch{vs=De}var Ue=vs;var eh=`#include <json-glib/json-glib.h>
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
`,th=/(.+)!([^/]+)\/?([isu]+)?/,Oe=null,Ss=null,ot=class t{static build(e,n){return Es(n),Ss(e,n,r=>new t(Oe.new(e,r,n)))}static enumerateMethods(e,n,r){Es(r);let o=e.match(th);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),l=!1,a=!1,c=!1,d=o[3];d!==void 0&&(l=d.indexOf("s")!==-1,a=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let p;if(n.jvmti!==null){let f=Oe.enumerateMethodsJvm(i,s,bt(l),bt(a),bt(c),r);try{p=JSON.parse(f.readUtf8String()).map(u=>{let g=ptr(u.loader);return u.loader=g.isNull()?null:g,u})}finally{Oe.dealloc(f)}}else Re(r.vm,r,f=>{let u=Oe.enumerateMethodsArt(i,s,bt(l),bt(a),bt(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;p=JSON.parse(u.readUtf8String()).map(_=>{let b=_.loader;return _.loader=b!==0?g(h,f,ptr(b)):null,_})}finally{Oe.dealloc(u)}});return p}constructor(e){this.handle=e}has(e){return Oe.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Oe.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Oe.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Oe.dealloc(e)}}};function Es(t){Oe===null&&(Oe=nh(t),Ss=rh(Oe,t.vm))}function nh(t){let e=Ue(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,l=10*4+5*r,a=o+i+s+l,d=Memory.alloc(a),p=d.add(o),f=p.add(i),{getDeclaredMethods:u,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),b=f;[n!==null?n:NULL,u,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(L=>{b=b.writePointer(L).add(r)});let v=f.add(s),{vm:w}=t;if(e.flavor==="art"){let L;if(n!==null)L=[0,0,0,0];else{let j=$r(w).offset;L=[j.ifields,j.methods,j.sfields,j.copiedMethodsOffset]}let k=Le(w),S=vn(w),T=v;[1,...L,k.size,k.offset.accessFlags,S.size,S.offset.accessFlags,4294967295].forEach(j=>{T=T.writeUInt(j).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((j,N)=>{j===void 0&&(j=NULL),T=T.writePointer(j).add(r)})}let x=new CModule(eh,{lock:d,models:p,java_api:f,art_api:v}),M={exceptions:"propagate"},P={exceptions:"propagate",scheduling:"exclusive"};return{handle:x,new:new NativeFunction(x.model_new,"pointer",["pointer","pointer","pointer"],M),has:new NativeFunction(x.model_has,"bool",["pointer","pointer"],P),find:new NativeFunction(x.model_find,"pointer",["pointer","pointer"],P),list:new NativeFunction(x.model_list,"pointer",["pointer"],P),enumerateMethodsArt:new NativeFunction(x.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],M),enumerateMethodsJvm:new NativeFunction(x.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],M),dealloc:new NativeFunction(x.dealloc,"void",["pointer"],P)}}function rh(t,e){let n=Ue();if(n.flavor!=="art")return oh;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let l;return Re(e,i,a=>{let c=r(e,a,o);l=s(c)}),l}}function oh(t,e,n){return n(NULL)}function bt(t){return t?1:0}var Vt=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,l=o.get(s);o.delete(s),this.destroy(l,r)}o.set(e,n)}};var $t=1,po=256,ws=65536,ih=305419896,Ns=32,xs=12,Is=8,As=8,Ts=4,Cs=4,ks=12,sh=0,ah=1,lh=2,ch=3,dh=4,uh=5,ph=6,fh=4096,hh=4097,mh=4099,gh=8192,_h=8193,bh=8194,yh=8195,vh=8196,Eh=8198,Sh=24,wh=28,Nh=2,xh=24,Ls=m.from([3,0,7,14,0]),co="Ldalvik/annotation/Throws;",Ih=m.from([0]);function Ah(t){let e=new fo,n=Object.assign({},t);return e.addClass(n),e.build()}var fo=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=kh(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:l,annotationDirectories:a,annotationSets:c,throwsAnnotations:d,types:p,strings:f}=e,u=0,g=0,h=8,_=12,b=20,v=112;u+=v;let w=u,x=f.length*Cs;u+=x;let M=u,P=p.length*Ts;u+=P;let L=u,k=s.length*xs;u+=k;let S=u,T=o.length*Is;u+=T;let j=u,N=i.length*As;u+=N;let B=u,G=n.length*Ns;u+=G;let Z=u,z=c.map(A=>{let J=u;return A.offset=J,u+=4+A.items.length*4,J}),q=n.reduce((A,J)=>(J.classData.constructorMethods.forEach(te=>{let[,re,ne]=te;(re&po)===0&&ne>=0&&(te.push(u),A.push({offset:u,superConstructor:ne}),u+=xh)}),A),[]);a.forEach(A=>{A.offset=u,u+=16+A.methods.length*8});let ue=r.map(A=>{u=uo(u,4);let J=u;return A.offset=J,u+=4+2*A.types.length,J}),fe=l.map(A=>{u=uo(u,4);let J=u;return A.offset=J,u+=4+2*A.types.length,J}),ve=[],ae=f.map(A=>{let J=u,W=m.from(Me(A.length)),te=m.from(A,"utf8"),re=m.concat([W,te,Ih]);return ve.push(re),u+=re.length,J}),_e=q.map(A=>{let J=u;return u+=Ls.length,J}),le=d.map(A=>{let J=Ch(A);return A.offset=u,u+=J.length,J}),he=n.map((A,J)=>{A.classData.offset=u;let W=Th(A);return u+=W.length,W}),Be=0,Ct=0;u=uo(u,4);let ee=u,ke=r.length+l.length,$e=4+(o.length>0?1:0)+2+c.length+q.length+a.length+(ke>0?1:0)+1+_e.length+d.length+n.length+1,Xe=4+$e*ks;u+=Xe;let Ke=u-Z,ut=u,I=m.alloc(ut);I.write(`dex
035`),I.writeUInt32LE(ut,32),I.writeUInt32LE(v,36),I.writeUInt32LE(ih,40),I.writeUInt32LE(Be,44),I.writeUInt32LE(Ct,48),I.writeUInt32LE(ee,52),I.writeUInt32LE(f.length,56),I.writeUInt32LE(w,60),I.writeUInt32LE(p.length,64),I.writeUInt32LE(M,68),I.writeUInt32LE(s.length,72),I.writeUInt32LE(L,76),I.writeUInt32LE(o.length,80),I.writeUInt32LE(o.length>0?S:0,84),I.writeUInt32LE(i.length,88),I.writeUInt32LE(j,92),I.writeUInt32LE(n.length,96),I.writeUInt32LE(B,100),I.writeUInt32LE(Ke,104),I.writeUInt32LE(Z,108),ae.forEach((A,J)=>{I.writeUInt32LE(A,w+J*Cs)}),p.forEach((A,J)=>{I.writeUInt32LE(A,M+J*Ts)}),s.forEach((A,J)=>{let[W,te,re]=A,ne=L+J*xs;I.writeUInt32LE(W,ne),I.writeUInt32LE(te,ne+4),I.writeUInt32LE(re!==null?re.offset:0,ne+8)}),o.forEach((A,J)=>{let[W,te,re]=A,ne=S+J*Is;I.writeUInt16LE(W,ne),I.writeUInt16LE(te,ne+2),I.writeUInt32LE(re,ne+4)}),i.forEach((A,J)=>{let[W,te,re]=A,ne=j+J*As;I.writeUInt16LE(W,ne),I.writeUInt16LE(te,ne+2),I.writeUInt32LE(re,ne+4)}),n.forEach((A,J)=>{let{interfaces:W,annotationsDirectory:te}=A,re=W!==null?W.offset:0,ne=te!==null?te.offset:0,kt=0,je=B+J*Ns;I.writeUInt32LE(A.index,je),I.writeUInt32LE(A.accessFlags,je+4),I.writeUInt32LE(A.superClassIndex,je+8),I.writeUInt32LE(re,je+12),I.writeUInt32LE(A.sourceFileIndex,je+16),I.writeUInt32LE(ne,je+20),I.writeUInt32LE(A.classData.offset,je+24),I.writeUInt32LE(kt,je+28)}),c.forEach((A,J)=>{let{items:W}=A,te=z[J];I.writeUInt32LE(W.length,te),W.forEach((re,ne)=>{I.writeUInt32LE(re.offset,te+4+ne*4)})}),q.forEach((A,J)=>{let{offset:W,superConstructor:te}=A,re=1,ne=1,kt=1,je=0,tn=4;I.writeUInt16LE(re,W),I.writeUInt16LE(ne,W+2),I.writeUInt16LE(kt,W+4),I.writeUInt16LE(je,W+6),I.writeUInt32LE(_e[J],W+8),I.writeUInt32LE(tn,W+12),I.writeUInt16LE(4208,W+16),I.writeUInt16LE(te,W+18),I.writeUInt16LE(0,W+20),I.writeUInt16LE(14,W+22)}),a.forEach(A=>{let J=A.offset,W=0,te=0,re=A.methods.length,ne=0;I.writeUInt32LE(W,J),I.writeUInt32LE(te,J+4),I.writeUInt32LE(re,J+8),I.writeUInt32LE(ne,J+12),A.methods.forEach((kt,je)=>{let tn=J+16+je*8,[oc,ic]=kt;I.writeUInt32LE(oc,tn),I.writeUInt32LE(ic.offset,tn+4)})}),r.forEach((A,J)=>{let W=ue[J];I.writeUInt32LE(A.types.length,W),A.types.forEach((te,re)=>{I.writeUInt16LE(te,W+4+re*2)})}),l.forEach((A,J)=>{let W=fe[J];I.writeUInt32LE(A.types.length,W),A.types.forEach((te,re)=>{I.writeUInt16LE(te,W+4+re*2)})}),ve.forEach((A,J)=>{A.copy(I,ae[J])}),_e.forEach(A=>{Ls.copy(I,A)}),le.forEach((A,J)=>{A.copy(I,d[J].offset)}),he.forEach((A,J)=>{A.copy(I,n[J].classData.offset)}),I.writeUInt32LE($e,ee);let Ee=[[sh,1,g],[ah,f.length,w],[lh,p.length,M],[ch,s.length,L]];o.length>0&&Ee.push([dh,o.length,S]),Ee.push([uh,i.length,j]),Ee.push([ph,n.length,B]),c.forEach((A,J)=>{Ee.push([mh,A.items.length,z[J]])}),q.forEach(A=>{Ee.push([_h,1,A.offset])}),a.forEach(A=>{Ee.push([Eh,1,A.offset])}),ke>0&&Ee.push([hh,ke,ue.concat(fe)[0]]),Ee.push([bh,f.length,ae[0]]),_e.forEach(A=>{Ee.push([yh,1,A])}),d.forEach(A=>{Ee.push([vh,1,A.offset])}),n.forEach(A=>{Ee.push([gh,1,A.classData.offset])}),Ee.push([fh,1,ee]),Ee.forEach((A,J)=>{let[W,te,re]=A,ne=ee+4+J*ks;I.writeUInt16LE(W,ne),I.writeUInt32LE(te,ne+4),I.writeUInt32LE(re,ne+8)});let gi=new Checksum("sha1");return gi.update(I.slice(_+b)),m.from(gi.getDigest()).copy(I,_),I.writeUInt32LE(Oh(I,_),h),I}};function Th(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(Me(e.length)).concat(Me(n.length)).concat(Me(r.length)).concat(e.reduce((i,[s,l])=>i.concat(Me(s)).concat(Me(l)),[])).concat(n.reduce((i,[s,l,,a])=>i.concat(Me(s)).concat(Me(l)).concat(Me(a||0)),[])).concat(r.reduce((i,[s,l])=>i.concat(Me(s)).concat(Me(l)).concat([0]),[])))}function Ch(t){let{thrownTypes:e}=t;return m.from([Nh].concat(Me(t.type)).concat([1]).concat(Me(t.value)).concat([wh,e.length]).concat(e.reduce((n,r)=>(n.push(Sh,r),n),[])))}function kh(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},l=new Set,a=new Set;t.forEach(N=>{let{name:B,superClass:G,sourceFileName:Z}=N;e.add("this"),e.add(B),n.add(B),e.add(G),n.add(G),e.add(Z),N.interfaces.forEach(z=>{e.add(z),n.add(z)}),N.fields.forEach(z=>{let[q,ue]=z;e.add(q),e.add(ue),n.add(ue),o.push([N.name,ue,q])}),N.methods.some(([z])=>z==="<init>")||(N.methods.unshift(["<init>","V",[]]),l.add(B)),N.methods.forEach(z=>{let[q,ue,fe,ve=[],ae]=z;e.add(q);let _e=c(ue,fe),le=null;if(ve.length>0){let he=ve.slice();he.sort(),le=he.join("|");let Be=s[le];Be===void 0&&(Be={id:le,types:he},s[le]=Be),e.add(co),n.add(co),ve.forEach(Ct=>{e.add(Ct),n.add(Ct)}),e.add("value")}if(i.push([N.name,_e,q,le,ae]),q==="<init>"){a.add(B+"|"+_e);let he=G+"|"+_e;l.has(B)&&!a.has(he)&&(i.push([G,_e,q,null,0]),a.add(he))}})});function c(N,B){let G=[N].concat(B),Z=G.join("|");if(r[Z]!==void 0)return Z;e.add(N),n.add(N),B.forEach(q=>{e.add(q),n.add(q)});let z=G.map(Rh).join("");return e.add(z),r[Z]=[Z,z,N,B],Z}let d=Array.from(e);d.sort();let p=d.reduce((N,B,G)=>(N[B]=G,N),{}),f=Array.from(n).map(N=>p[N]);f.sort(Ms);let u=f.reduce((N,B,G)=>(N[d[B]]=G,N),{}),g=Object.keys(r).map(N=>r[N]);g.sort(Mh);let h={},_=g.map(N=>{let[,B,G,Z]=N,z;if(Z.length>0){let q=Z.join("|");z=h[q],z===void 0&&(z={types:Z.map(ue=>u[ue]),offset:-1},h[q]=z)}else z=null;return[p[B],u[G],z]}),b=g.reduce((N,B,G)=>{let[Z]=B;return N[Z]=G,N},{}),v=Object.keys(h).map(N=>h[N]),w=o.map(N=>{let[B,G,Z]=N;return[u[B],u[G],p[Z]]});w.sort(jh);let x=i.map(N=>{let[B,G,Z,z,q]=N;return[u[B],b[G],p[Z],z,q]});x.sort(Ph);let M=Object.keys(s).map(N=>s[N]).map(N=>({id:N.id,type:u[co],value:p.value,thrownTypes:N.types.map(B=>u[B]),offset:-1})),P=M.map(N=>({id:N.id,items:[N],offset:-1})),L=P.reduce((N,B,G)=>(N[B.id]=G,N),{}),k={},S=[],T=t.map(N=>{let B=u[N.name],G=$t,Z=u[N.superClass],z,q=N.interfaces.map(ee=>u[ee]);if(q.length>0){q.sort(Ms);let ee=q.join("|");z=k[ee],z===void 0&&(z={types:q,offset:-1},k[ee]=z)}else z=null;let ue=p[N.sourceFileName],fe=x.reduce((ee,ke,$e)=>{let[Xe,Ke,ut,I,Ee]=ke;return Xe===B&&ee.push([$e,ut,I,Ke,Ee]),ee},[]),ve=null,ae=fe.filter(([,,ee])=>ee!==null).map(([ee,,ke])=>[ee,P[L[ke]]]);ae.length>0&&(ve={methods:ae,offset:-1},S.push(ve));let _e=w.reduce((ee,ke,$e)=>{let[Xe]=ke;return Xe===B&&ee.push([$e>0?1:0,$t]),ee},[]),le=p["<init>"],he=fe.filter(([,ee])=>ee===le).map(([ee,,,ke])=>{if(l.has(N.name)){let $e=-1,Xe=x.length;for(let Ke=0;Ke!==Xe;Ke++){let[ut,I,Ee]=x[Ke];if(ut===Z&&Ee===le&&I===ke){$e=Ke;break}}return[ee,$t|ws,$e]}else return[ee,$t|ws|po,-1]}),Be=Lh(fe.filter(([,ee])=>ee!==le).map(([ee,,,,ke])=>[ee,ke|$t|po]));return{index:B,accessFlags:G,superClassIndex:Z,interfaces:z,sourceFileIndex:ue,annotationsDirectory:ve,classData:{instanceFields:_e,constructorMethods:he,virtualMethods:Be,offset:-1}}}),j=Object.keys(k).map(N=>k[N]);return{classes:T,interfaces:j,fields:w,methods:x,protos:_,parameters:v,annotationDirectories:S,annotationSets:P,throwsAnnotations:M,types:f,strings:d}}function Lh(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function Ms(t,e){return t-e}function Mh(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),l=i.join("|");return s<l?-1:s>l?1:0}function jh(t,e){let[n,r,o]=t,[i,s,l]=e;return n!==i?n-i:o!==l?o-l:r-s}function Ph(t,e){let[n,r,o]=t,[i,s,l]=e;return n!==i?n-i:o!==l?o-l:r-s}function Rh(t){let e=t[0];return e==="L"||e==="["?"L":t}function Me(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function uo(t,e){let n=t%e;return n===0?t:t+e-n}function Oh(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var js=Ah;var Fh=1,ho=null,Ps=null;function Rs(t){ho=t}function mo(t,e,n){let r=yt(t);return r===null&&(t.indexOf("[")===0?r=go(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=Uh(t,e,n))),Object.assign({className:t},r)}var Os={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:Fe,toJni:Fe,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:Fe,toJni:Fe,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:Fe,toJni:Fe,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:Fe,toJni:Fe,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:Fe,toJni:Fe,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:Fe,toJni:Fe,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},Dh=new Set(Object.values(Os).map(t=>t.name));function yt(t){let e=Os[t];return e!==void 0?e:null}function Uh(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=Bh(n):o=Jh(t,e,n),r[t]=o),o}function Bh(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function Jh(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function l(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function a(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:it(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?l(c):typeof c=="string"&&a()},fromJni(c,d,p){return c.isNull()?null:a()&&e?d.stringFromJni(c):n.cast(c,n.use(t),p)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var zh=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=Vh("["+e,n),t),{});function Vh(t,e){let n=y.prototype,r=Wh(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return Zh(i,e)},fromJni(i,s,l){return Gh(i,o,s,l)},toJni(i,s){return Hh(i,o,s)}}}function go(t,e,n){let r=zh[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=mo(o,e,n),s=0,l=o.length;for(;s!==l&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let a=o.replace(/\./g,"/");Dh.has(a)?a="[".repeat(s)+a:a="[".repeat(s)+"L"+a+";";let c="["+a;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(p){return i.isCompatible(p)})},fromJni(d,p,f){if(d.isNull())return null;let u=[],g=p.getArrayLength(d);for(let h=0;h!==g;h++){let _=p.getObjectArrayElement(d,h);try{u.push(i.fromJni(_,p))}finally{p.deleteLocalRef(_)}}try{u.$w=n.cast(d,n.use(c),f)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),u.$w=n.cast(d,n.use(c),f)}return u.$dispose=$h,u},toJni(d,p){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let f=d.$w;if(f!==void 0)return f.$h;let u=d.length,h=n.use(o).$borrowClassHandle(p);try{let _=p.newObjectArray(u,h.value,NULL);p.throwIfExceptionPending();for(let b=0;b!==u;b++){let v=i.toJni(d[b],p);try{p.setObjectArrayElement(_,b,v)}finally{i.type==="pointer"&&p.getObjectRefType(v)===Fh&&p.deleteLocalRef(v)}p.throwIfExceptionPending()}return _}finally{h.unref(p)}}}}function $h(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function Gh(t,e,n,r){if(t.isNull())return null;let o=yt(e.typeName),i=n.getArrayLength(t);return new wn(t,e,o,i,n,r)}function Hh(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=yt(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let l=i.byteSize,a=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let p=0;p!==o;p++)a(d.add(p*l),c(t[p]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function Zh(t,e){if(t===null)return!0;if(t instanceof wn)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=yt(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function wn(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,Ps)}Ps={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(wn.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new wn(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=ho.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=ho.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let l=0;l!==t;l++){let a=r(o(i.add(l*n)));s.push(a)}return s})}},toString:{value(){return this.toJSON().toString()}}});function it(t){return"L"+t.replace(/\./g,"/")+";"}function Wh(t){return t.charAt(0).toUpperCase()+t.slice(1)}function Fe(t){return t}var qh=4,{ensureClassInitialized:Fs,makeMethodMangler:Vs}=_t,Kh=8,yo=1,Ht=2,We=3,_o=1,vo=2,Nn=1,$s=2,Ds=Symbol("PENDING_USE"),Us="/data/local/tmp",{getCurrentThreadId:In,pointerSize:Gt}=Process,Ne={state:"empty",factories:[],loaders:null,Integer:null},X=null,ie=null,Gs=null,Hs=null,Zs=null,Ws=null,qs=null,Bs=null,bo=null,Et=new Map,Ye=class t{static _initialize(e,n){X=e,ie=n,Gs=n.flavor==="art",n.flavor==="jvm"&&(Fs=so,Vs=ao)}static _disposeAll(e){Ne.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=gm(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,wo(i,e),i}constructor(){this.cacheDir=Us,this.codeCacheDir=Us+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new Vt(10,Yh),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],Ne.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),Kr(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&Ne.state==="ready"&&this===Ne.factories[0]&&wo(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=X.getEnv(),{_loader:s}=this,l=s!==null?em(e,s,i):Xh(e);o=this._make(e,l,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===Ds;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=Ds),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=Qh(),i=Object.create(xo.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(a){this[Symbol.for("w")]=a}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(a){this[Symbol.for("_s")]=a}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(a){this[Symbol.for("l")]=a}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let l=s.$borrowClassHandle(r);try{let a=l.value;Fs(r,a),i.$l=ot.build(a,r)}finally{l.unref(r)}return s}retain(e){let n=X.getEnv();return e.$clone(n)}cast(e,n,r){let o=X.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let l=n.$C;return new l(i,Nn,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,Nn,r,!1);return i.$r=Script.bindWeak(i,X.makeHandleDestructor(e)),i}array(e,n){let r=X.getEnv(),o=yt(e);o!==null&&(e=o.name);let i=go("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=X.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),l=e.name,a=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],p=[],f={name:it(l),sourceFileName:bm(l),superClass:it(c.$n),interfaces:a.map(S=>it(S.$n)),fields:d,methods:p},u=a.slice();a.forEach(S=>{Array.prototype.slice.call(S.class.getInterfaces()).forEach(T=>{let j=this.cast(T,o).getCanonicalName();u.push(this.use(j))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(S=>{let T=this._getType(g[S]);d.push([S,T.name])});let h={},_={};u.forEach(S=>{let T=S.$borrowClassHandle(n);r.push(T);let j=T.value;S.$ownMembers.filter(N=>S[N].overloads!==void 0).forEach(N=>{let B=S[N],G=B.overloads,Z=G.map(z=>Js(N,z.returnType,z.argumentTypes));h[N]=[B,Z,j],G.forEach((z,q)=>{let ue=Z[q];_[ue]=[z,j]})})});let b=e.methods||{},w=Object.keys(b).reduce((S,T)=>{let j=b[T],N=T==="$init"?"<init>":T;return j instanceof Array?S.push(...j.map(B=>[N,B])):S.push([N,j]),S},[]),x=[];w.forEach(([S,T])=>{let j=We,N,B,G=[],Z;if(typeof T=="function"){let fe=h[S];if(fe!==void 0&&Array.isArray(fe)){let[ve,ae,_e]=fe;if(ae.length>1)throw new Error(`More than one overload matching '${S}': signature must be specified`);delete _[ae[0]];let le=ve.overloads[0];j=le.type,N=le.returnType,B=le.argumentTypes,Z=T;let he=n.toReflectedMethod(_e,le.handle,0),Be=s(n.handle,he,i.getGenericExceptionTypes);G=No(n,Be).map(it),n.deleteLocalRef(Be),n.deleteLocalRef(he)}else N=this._getType("void"),B=[],Z=T}else{if(T.isStatic&&(j=Ht),N=this._getType(T.returnType||"void"),B=(T.argumentTypes||[]).map(ae=>this._getType(ae)),Z=T.implementation,typeof Z!="function")throw new Error("Expected a function implementation for method: "+S);let fe=Js(S,N,B),ve=_[fe];if(ve!==void 0){let[ae,_e]=ve;delete _[fe],j=ae.type,N=ae.returnType,B=ae.argumentTypes;let le=n.toReflectedMethod(_e,ae.handle,0),he=s(n.handle,le,i.getGenericExceptionTypes);G=No(n,he).map(it),n.deleteLocalRef(he),n.deleteLocalRef(le)}}let z=N.name,q=B.map(fe=>fe.name),ue="("+q.join("")+")"+z;p.push([S,z,q,G,j===Ht?Kh:0]),x.push([S,ue,j,N,B,Z])});let M=Object.keys(_);if(M.length>0)throw new Error("Missing implementation for: "+M.join(", "));let P=xn.fromBuffer(js(f),this);try{P.load()}finally{P.file.delete()}let L=this.use(e.name),k=w.length;if(k>0){let S=3*Gt,T=Memory.alloc(k*S),j=[],N=[];x.forEach(([Z,z,q,ue,fe,ve],ae)=>{let _e=Memory.allocUtf8String(Z),le=Memory.allocUtf8String(z),he=Ks(Z,L,q,ue,fe,ve);T.add(ae*S).writePointer(_e),T.add(ae*S+Gt).writePointer(le),T.add(ae*S+2*Gt).writePointer(he),N.push(_e,le),j.push(he)});let B=L.$borrowClassHandle(n);r.push(B);let G=B.value;n.registerNatives(G,T,k),n.throwIfExceptionPending(),L.$nativeMethods=j}return L}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=X.getEnv(),{flavor:o}=ie;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=ie["art::gc::Heap::VisitObjects"]===void 0;if(i&&ie["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);Re(X,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=ie,s=1,l=3,a=o.$borrowClassHandle(n),c=int64(a.value.toString());try{let d=new NativeCallback((b,v,w,x)=>(w.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(a.value,l,d,a.value);let p=Memory.alloc(8);p.writeS64(c);let f=Memory.alloc(qh),u=Memory.alloc(Gt);i.getObjectsWithTags(1,p,f,u,NULL);let g=f.readS32(),h=u.readPointer(),_=[];for(let b=0;b!==g;b++)_.push(h.add(b*Gt).readPointer());i.deallocate(h);try{for(let b of _){let v=this.cast(b,o);if(r.onMatch(v)==="stop")break}r.onComplete()}finally{_.forEach(b=>{n.deleteLocalRef(b)})}}finally{a.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=Bt.$new(r,X),l,a=i.$borrowClassHandle(n);try{let f=ie["art::JavaVMExt::DecodeGlobal"](ie.vm,r,a.value);l=s.newHandle(f)}finally{a.unref(n)}let c=0,d=Ut.$new();ie["art::gc::Heap::GetInstances"](ie.artHeap,s,l,c,d);let p=d.handles.map(f=>n.newGlobalRef(f));d.$delete(),s.$delete();try{for(let f of p){let u=this.cast(f,i);if(o.onMatch(u)==="stop")break}o.onComplete()}finally{p.forEach(f=>{n.deleteGlobalRef(f)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],l=ie["art::JavaVMExt::AddGlobalRef"],a=ie.vm,c,d=i.$borrowClassHandle(n);try{c=ie["art::JavaVMExt::DecodeGlobal"](a,r,d.value).toInt32()}finally{d.unref(n)}let p=no(c,f=>{s.push(l(a,r,f))});ie["art::gc::Heap::VisitObjects"](ie.artHeap,p,NULL);try{for(let f of s){let u=this.cast(f,i);if(o.onMatch(u)==="stop")break}}finally{s.forEach(f=>{n.deleteGlobalRef(f)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(ie.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),l;switch(Process.arch){case"arm":l="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":l="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,l,{onMatch:(a,c)=>{let d;if(Process.arch==="arm")a=a.or(1),d=new NativeFunction(a,"pointer",["pointer","pointer"]);else{let p=Memory.alloc(Process.pageSize);Memory.patchCode(p,16,f=>{let u=new X86Writer(f,{pc:p});u.putMovRegRegOffsetPtr("eax","esp",4),u.putMovRegRegOffsetPtr("edx","esp",8),u.putJmpAddress(a),u.flush()}),d=new NativeFunction(p,"pointer",["pointer","pointer"]),d._thunk=p}return ie.addLocalReference=d,X.perform(p=>{i(this,p)}),"stop"},onError(a){},onComplete(){ie.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,l){let{DVM_JNI_ENV_OFFSET_SELF:a}=_t,c=l.handle.add(a).readPointer(),d,p=o.$borrowClassHandle(l);try{d=ie.dvmDecodeIndirectRef(c,p.value)}finally{p.unref(l)}let f=d.toMatchPattern(),u=ie.dvmHeapSourceGetBase(),h=ie.dvmHeapSourceGetLimit().sub(u).toInt32();Memory.scan(u,h,f,{onMatch:(_,b)=>{ie.dvmIsValidObject(_)&&X.perform(v=>{let w=v.handle.add(a).readPointer(),x,M=ie.addLocalReference(w,_);try{x=s.cast(M,o)}finally{v.deleteLocalRef(M)}if(r.onMatch(x)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new xn(e,null,this)}_getType(e,n=!0){return mo(e,n,this)}};function Qh(){return function(t,e,n,r){return xo.call(this,t,e,n,r)}}function xo(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,X.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,Hs)}Hs={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(xo.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=X.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=X.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:X.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=X.getEnv(),e=this.$s.$C;return new e(this.$h,$s,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=X.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let l=tm(this);e=s._make(i,l,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return X.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=X.getEnv(),o=this.$borrowClassHandle(r);try{n=nm(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new Io(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=X.getEnv(),l=this.$borrowClassHandle(s);try{n=rm(t,o,l.value,this.$w,s)}finally{l.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function Io(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}Io.prototype.ref=function(){return this.refs++,this};Io.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function Yh(t,e){t.unref(e)}function Xh(t){let e=t.replace(/\./g,"/");return function(n){let r=In();Ys(r);try{return n.findClass(e)}finally{Xs(r)}}}function em(t,e,n){return bo===null&&(Bs=n.vaMethod("pointer",["pointer"]),bo=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=In();Ys(i);try{let s=Bs(r.handle,e.$h,bo,o);return r.throwIfExceptionPending(),s}finally{Xs(i),r.deleteLocalRef(o)}}}function tm(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function nm(t,e,n){let{$n:r,$f:o}=e,i=_m(r),s=n.javaLangClass(),l=n.javaLangReflectConstructor(),a=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],p=[],f=o._getType(r,!1),u=o._getType("void",!1),g=a(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let b,v,w=n.getObjectArrayElement(g,_);try{b=n.fromReflectedMethod(w),v=a(n.handle,w,l.getGenericParameterTypes)}finally{n.deleteLocalRef(w)}let x;try{x=No(n,v).map(M=>o._getType(M))}finally{n.deleteLocalRef(v)}d.push(vt(i,e,yo,b,f,x,n)),p.push(vt(i,e,We,b,u,x,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let b=n.javaLangObject(),v=n.getMethodId(b,"<init>","()V");d.push(vt(i,e,yo,v,f,[],n)),p.push(vt(i,e,We,v,u,[],n))}}finally{n.deleteLocalRef(g)}if(p.length===0)throw new Error("no supported overloads");return{allocAndInit:Eo(d),initOnly:Eo(p)}}function rm(t,e,n,r,o){return e.startsWith("m")?om(t,e,n,r,o):fm(t,e,n,r,o)}function om(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),l=o.javaLangReflectMethod(),a=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(f=>{let u=f[0]==="s"?Ht:We,g=ptr(f.substr(1)),h,_=[],b=o.toReflectedMethod(n,g,u===Ht?1:0);try{let v=!!c(o.handle,b,l.isVarArgs),w=a(o.handle,b,l.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(w))}finally{o.deleteLocalRef(w)}let x=a(o.handle,b,l.getParameterTypes);try{let M=o.getArrayLength(x);for(let P=0;P!==M;P++){let L=o.getObjectArrayElement(x,P),k;try{k=v&&P===M-1?o.getArrayTypeName(L):o.getTypeName(L)}finally{o.deleteLocalRef(L)}let S=i._getType(k);_.push(S)}}finally{o.deleteLocalRef(x)}}catch{return null}finally{o.deleteLocalRef(b)}return vt(t,r,u,g,h,_,o)}).filter(f=>f!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&dm(d);let p=Eo(d);return function(f){return p}}function Eo(t){let e=im();return Object.setPrototypeOf(e,Zs),e._o=t,e}function im(){let t=function(){return t.invoke(this,arguments)};return t}Zs=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(a=>a.className).join(":")===r)return i}So(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return st(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return st(this),this._o[0].implementation},set(t){st(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return st(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return st(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return st(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return st(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===We&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;So(this.methodName,this.overloads,"argument types do not match any of:")}}});function Js(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function st(t){let e=t._o;e.length>1&&So(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function So(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(l=>l.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function vt(t,e,n,r,o,i,s,l){let a=o.type,c=i.map(f=>f.type);s===null&&(s=X.getEnv());let d,p;return n===We?(d=s.vaMethod(a,c,l),p=s.nonvirtualVaMethod(a,c,l)):n===Ht?(d=s.staticVaMethod(a,c,l),p=d):(d=s.constructor(c,l),p=d),sm([t,e,n,r,o,i,d,p])}function sm(t){let e=am();return Object.setPrototypeOf(e,Ws),e._p=t,e}function am(){let t=function(){return t.invoke(this,arguments)};return t}Ws=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===yo)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(X),this._r=void 0),t!==null){let[i,s,l,a,c,d]=e,p=Ks(i,s,l,c,d,t,this),f=Vs(a);p._m=f,this._r=p,f.replace(p,l===We,d,X,ie),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return vt(...e,null,t)}},invoke:{value(t,e){let n=X.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],l=this._r,a=o===We,c=e.length,d=2+c;n.pushLocalFrame(d);let p=null;try{let f;a?f=t.$getHandle():(p=t.$borrowClassHandle(n),f=p.value);let u,g=t.$t;l===void 0?u=r[3]:(u=l._m.resolveTarget(t,a,n,ie),Gs&&l._c.has(In())&&(g=$s));let h=[n.handle,f,u];for(let v=0;v!==c;v++)h.push(s[v].toJni(e[v],n));let _;g===Nn?_=r[6]:(_=r[7],a&&h.splice(2,0,t.$copyClassHandle(n)));let b=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(b,n,!0)}finally{p!==null&&p.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function Ks(t,e,n,r,o,i,s=null){let l=new Set,a=lm([t,e,n,r,o,i,s,l]),c=new NativeCallback(a,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=l,c}function lm(t){return function(){return cm(arguments,t)}}function cm(t,e){let n=new y(t[0],X),[r,o,i,s,l,a,c,d]=e,p=[],f;if(i===We){let h=o.$C;f=new h(t[1],Nn,n,!1)}else f=o;let u=In();n.pushLocalFrame(3);let g=!0;X.link(u,n);try{d.add(u);let h;c===null||!Et.has(u)?h=a:h=c;let _=[],b=t.length-2;for(let x=0;x!==b;x++){let P=l[x].fromJni(t[2+x],n,!1);_.push(P),p.push(P)}let v=h.apply(f,_);if(!s.isCompatible(v))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let w=s.toJni(v,n);return s.type==="pointer"&&(w=n.popLocalFrame(w),g=!1,p.push(v)),w}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{X.unlink(u),g&&n.popLocalFrame(NULL),d.delete(u),p.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function dm(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(um([e,n]))}function um(t){let e=pm();return Object.setPrototypeOf(e,qs),e._p=t,e}function pm(){return function(){return this}}qs=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function fm(t,e,n,r,o){let i=e[2]==="s"?_o:vo,s=ptr(e.substr(3)),{$f:l}=r,a,c=o.toReflectedField(n,s,i===_o?1:0);try{a=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=l._getType(o.getTypeName(a))}finally{o.deleteLocalRef(a)}let p,f,u=d.type;return i===_o?(p=o.getStaticField(u),f=o.setStaticField(u)):(p=o.getField(u),f=o.setField(u)),hm([i,d,s,p,f])}function hm(t){return function(e){return new Qs([e].concat(t))}}function Qs(t){this._p=t}Object.defineProperties(Qs.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=X.getEnv();i.pushLocalFrame(4);let s=null;try{let l;if(e===vo){if(l=t.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),l=s.value;let a=o(i.handle,l,r);return i.throwIfExceptionPending(),n.fromJni(a,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=X.getEnv();s.pushLocalFrame(4);let l=null;try{let a;if(n===vo){if(a=e.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else l=e.$borrowClassHandle(s),a=l.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,a,o,c),s.throwIfExceptionPending()}finally{l!==null&&l.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var xn=class t{static fromBuffer(e,n){let r=zs(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),mm(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),X.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=zs(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function zs(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function mm(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function gm(){switch(Ne.state){case"empty":{Ne.state="pending";let t=Ne.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");Ne.loaders=e.$new(),Ne.Integer=n;let r=t.loader;return r!==null&&wo(t,r),Ne.state="ready",Ne}case"pending":do Thread.sleep(.05);while(Ne.state==="pending");return Ne;case"ready":return Ne}}function wo(t,e){let{factories:n,loaders:r,Integer:o}=Ne,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function Ys(t){let e=Et.get(t);e===void 0&&(e=0),e++,Et.set(t,e)}function Xs(t){let e=Et.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?Et.delete(t):Et.set(t,e)}function _m(t){return t.slice(t.lastIndexOf(".")+1)}function No(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function bm(t){let e=t.split(".");return e[e.length-1]+".java"}var ym=4,ea=Process.pointerSize,Ao=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=Ye,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=Ue(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new ze(e);return this.vm=n,Rs(n),Ye._initialize(n,e),this.classFactory=new Ye,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{Ye._disposeAll(n),y.dispose(n)}),Script.nextTick(()=>{ze.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return Jt()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();we("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(ym),l=Memory.alloc(ea);o.getLoadedClasses(s,l);let a=s.readS32(),c=l.readPointer(),d=[];for(let p=0;p!==a;p++)d.push(c.add(p*ea).readPointer());o.deallocate(c);try{for(let p of d){let f=i.getClassName(p);e.onMatch(f,p)}e.onComplete()}finally{d.forEach(p=>{i.deleteLocalRef(p)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;Re(n,o,l=>{let a=Zr(c=>{let d=i(s,l,c);try{let p=o.getClassName(d);e.onMatch(p,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,a)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let l=n.use("java.lang.ClassLoader"),a=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;Re(r,i,p=>{let f=Wr(u=>(a.push(c(d,p,u)),!0));Hr(()=>{s(o.artClassLinker.address,f)})});try{a.forEach(p=>{let f=n.cast(p,l);e.onMatch(f)})}finally{a.forEach(p=>{i.deleteGlobalRef(p)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,l=n.gDvm.add(o).readPointer(),a=l.readS32(),d=l.add(12).readPointer(),p=a*i;for(let f=0;f<p;f+=i){let g=d.add(f).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let b=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(b)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return ot.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&ta(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){ta(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",l=n.handleBindApplication;l.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let f=e.use("android.app.LoadedApk").makeApplication;f.implementation=function(u,g){return i||(i=!0,na(e,this),o._performPendingVmOps()),f.apply(this,arguments)}}l.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[p])=>p-d).map(([d,p])=>p)[0];c.implementation=function(...d){let p=c.call(this,...d);return!i&&s==="early"&&(i=!0,na(e,p),o._performPendingVmOps()),p}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return qr(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return Xr(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return eo(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return Yr(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let l=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(l)}else e=!0;this._cachedIsAppProcess=e}return e}};function ta(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function na(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var To=new Ao;Script.bindWeak(To,()=>{To._dispose()});var $=To;var oa=Memory.alloc(16),ra=new Uint32Array(ArrayBuffer.wrap(oa,16)),vm=Process.pointerSize===8?2:1,Em=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function ye(){return Em(7,oa),ra[0]*1e9+ra[vm]}function V(){return $.vm.getEnv()}var ia=new Map;function aa(t){let e=ia.get(t);if(e===void 0){let n=V().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),ia.set(t,e)}return e}function ce(t){if(t.isNull())return"";let e=V(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function at(t,e,n){let{handle:r}=$.use(e)[n].overload(),o=V(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function H(t,e,n){let r=$.cast(t,$.use(e));try{return n(r)}finally{r.$dispose()}}function lt(t,e){try{return e(t.$h)}finally{t.$dispose()}}function se(t,e){let n=An(e);return!t.isNull()&&!n.isNull()&&V().isInstanceOf(t,n)}function An(t){let e=sa.get(t);if(e===void 0){try{e=Co($.use(t))}catch{e=NULL}sa.set(t,e)}return e}var sa=new Map;function la(){$.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Tn(t){try{return $.use(t)!==null}catch{return!1}}function ca(t,e,n){let r=V(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function Co(t){return lt(t.class,e=>V().newGlobalRef(e))}var Sm={Constructor:1,Static:2,Instance:3};function Cn(t,e,n){let r=Ue(),{makeMethodMangler:o}=r.flavor==="jvm"?lo:_t,i=o(n?.method??t.handle),s=t.type===Sm.Static,l=t.argumentTypes.map(({type:h})=>h),a=t.returnType.type,c=t.argumentTypes.map(({className:h,name:_})=>h??_),d=t.returnType.className??t.returnType.name,p=n===void 0?Co(t.holder):V().newGlobalRef(n.klass),f=s?V().staticVaMethod(a,l):V().nonvirtualVaMethod(a,l),u=()=>i.resolveTarget(null,!s,null,r),g=new NativeCallback((...h)=>{let _=h[0],b=h[1],v=h.slice(2),w={receiver:b,args:v,argumentTypes:c,returnType:d,returned:void 0};return e(_,w,()=>w.returned=s?f(_,b,u(),...v):f(_,b,p,u(),...v)),w.returned},a,["pointer","pointer",...l]);return i.replace(g,!s,t.argumentTypes,$.vm,r),{revert(){i.revert($.vm),wm.push(g)}}}var wm=[];var Nm=/[\ud800-\udfff]/,xm=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function ko(t){return Nm.test(t)?t.replace(xm,"\uFFFD"):t}function de(t){return JSON.stringify(ko(t))}function da(t){let e=[];for(let n in t)e.push(`${de(n)}:${de(t[n])}`);return`{${e.join(",")}}`}var Im=256,Am=100,ua=0,St=[],Lo=0,Mo=0,jo=[],Po=0,pa=!1,fa=Number.POSITIVE_INFINITY,Tm=["call","stack","problem"];function xe(t,e,n){let r=`{"kind":"${t}","seq":${ua++},"ns":${e}${n}}`;return Lo+Po+r.length>fa&&Tm.includes(t)?(Mo++,!1):(St.push(r),Lo+=r.length,(pa||St.length>=Im)&&Ce(),!0)}function Ce(){if(St.length===0)return;let t="["+St.join(",")+"]";St=[],Lo=0,jo.push(t.length),Po+=t.length,send({type:"batch"},Cm(t))}function Ro(t){pa=t,Ce()}function ha(t){for(let e of jo.splice(0,t))Po-=e}function ma(){return jo.length}function ga(t){fa=t}function Zt(){return ua}function _a(){return Mo}function Ve(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);xe("problem",ye(),`,"doing":"${t}","technique":${de(n)},"message":${de(r.slice(0,2e3))}`)}function Cm(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(km(e)))}var km=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(Ce,Am);setInterval(()=>{xe("heartbeat",ye(),`,"queued":${St.length},"dropped":${Mo}`),Ce()},1e3);var Lm=2,ba=.002,Mm="com.android.internal.os.RuntimeInit$KillApplicationHandler",jm=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:Mm,method:"uncaughtException",ofProcess:!1}],Oo=!1;function ya(){return jm.filter(t=>Tn(t.class)).flatMap(t=>($.use(t.class)[t.method]?.overloads??[]).map(n=>Cn(n,(r,o,i)=>{(!t.ofProcess||o.args[0]===Process.id)&&Pm(t.how),i()})))}function va(){return Oo}function Pm(t){if(!Oo){Oo=!0,xe("leaving",ye(),`,"how":"${t}"`),Ce();for(let e=0;e<Lm&&ma()>0;e+=ba)Thread.sleep(ba)}}var Ea='""';function wt(){return Ea}function Fo(t){Ea=de(t)}var Sa="";function Nt(){return Sa}function wa(t){Sa=t}function Na(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function xa(){return Ue().flavor==="jvm"?"jvm":"art"}function kn(){try{return $.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Rm=1024,xt=class extends Error{constructor(n){super(n);this.reason=n}};function Ia(t,e){let n=$.use(t),r=Ln(t,e);if(!Uo(n.class))return r;let o=r.filter(i=>!Om(n,i));if(o.length===0)throw new xt("abstract");return o}function Ln(t,e){let n=$.use(t)[e];if(n?.overloads===void 0)throw new xt("absent-method");return[...n.overloads]}function Aa(t){return Uo($.use(t).class)}function Do(t){return`${t.methodName}(${Ca(t).join(",")})`}function Ta({argumentTypes:t,returnType:e}){return`(${t.map(({name:n})=>n).join("")})${e.name}`}function Om(t,e){let n=t.class.getDeclaredMethods(),r=Ca(e).join();return n.some(o=>{let i=o.getParameterTypes().map(s=>s.getName());return o.getName()===e.methodName&&i.join()===r&&Uo(o)})}function Uo(t){return(t.getModifiers()&Rm)!==0}function Ca({argumentTypes:t}){return t.map(({className:e,name:n})=>e??n)}var ka=new Set;function La(t){ka.add(t)}function Ma(t){return t.length===0||t.some(e=>ka.has(e))}function Wt(t){return t instanceof NativePointer&&!t.isNull()}function ge(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return Wt(n)?n:null}function Q(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var Fm=1e3,It=new Map;function Pa(t,e){for(let n of[t.receiver,...t.args])Wt(n)&&(It.delete(ja(n)),It.set(ja(n),e));for(let n of It.keys()){if(It.size<=Fm)break;It.delete(n)}}function Ra(t,e,n){return H(t.receiver,e,r=>{let o=Dm(r[n].value);return o===null?null:{stack:It.get(Oa(o))??null}})}function Dm(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:$.cast(t,$.use("java.lang.ref.WeakReference")).get()}function ja(t){return H(t,"java.lang.Object",Oa)}function Oa(t){return $.use("java.lang.System").identityHashCode(t)}var Bo=new Set;function Jo(t){return Bo.has(t)?!1:(Bo.add(t),!0)}function Mn(t){Bo.delete(t)}var Um=500,jn=new Map;function Fa({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=jn.get(e);return n===void 0&&(n=Checksum.compute("sha256",ko(e)),jn.size>=Um&&jn.clear(),jn.set(e,n)),n}var Bm=805372416,Jm=2048,zm=4096,Vm=`
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
`,Pn=class{constructor(e){this.depth=e;let n=$.vm.tryGetEnvHandle(Bm);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(Jm|zm),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(Vm,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,l]of o.lines)s<=n&&(i=l);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return V().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,l)=>{let a=o.add(l*16);return[Number(a.readS64()),a.add(8).readS32()]});return this.call(47,o),i.sort((s,l)=>s[0]-l[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};var $m=20,At=400,Ua=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]]],Ba={classes:Ua.map(([t])=>t),read:t=>zo(Q(t),Gm)};function zo(t,e){if(t.isNull())return null;let n=Ie(t,At);if(n===null)return ct;if(n.size===0)return null;let r=n.first.slice(0,$m).map(o=>ce(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:Vo(n.size)}}function Vo(t){return{count:String(t),...t>At?{unread:String(t-At)}:{}}}var ct={sample:"present",values:[]};function Gm(t){for(let[e,n]of Ua)if(se(t,e))return H(t,e,r=>qe(n(r)));return[ce(t)]}function qe(t){return t.filter(e=>e!=null).map(String)}function Ie(t,e){let n=V(),r=se(t,"java.util.Collection")?Hm(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,l)=>n.getObjectArrayElement(r,l));return{size:o,first:i}}var Da=null;function Hm(t){Da??=$.use("java.util.Collection").toArray.overload().handle;let e=V(),n=e.vaMethod("pointer",[])(e.handle,t,Da);return e.throwIfExceptionPending(),n}var Rn=class{constructor(e){this.depth=e}walk(){return lt($.use("java.lang.Throwable").$new(),e=>{let n=at(e,"java.lang.Throwable","getStackTrace"),r=Ie(n,this.depth).first.map(Zm);return{key:r.join(`
`),frames:()=>r}})}};function Zm(t){return ce(t).replace(/^[^(]*\//,"")}var Go=64,Ho=class{walk(){let e=$.backtrace({limit:Go});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},Zo=new Map,Wm=1,qt=[()=>Ue().flavor==="jvm"?new Pn(Go):new Ho,()=>new Rn(Go)],$o=null,Ja="";function On(){for(;qt.length>0;)try{$o??=qt[0]();let{key:t,frames:e}=$o.walk();return Zo.get(t)??za(t,e())}catch(t){Ja+=`${String(t)}; `,$o=null,qt=qt.slice(1),qt.length===0&&Ve("stack",Ja)}return Zo.get("")??za("",[])}function za(t,e){let n={id:Wm++};return xe("stack",ye(),`,"stack":${n.id},"frames":[${e.map(de).join(",")}]`)&&Zo.set(t,n),n}var qm=1e9,Fn=new Map;function Va(t,e){let n=Fn.get(t);if(n!==void 0&&e-n.read<qm)return n.name;let r=de(Km(t));return Fn.size>1e3&&Fn.clear(),Fn.set(t,{name:r,read:e}),r}function Km(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var Qm=400,Dn=1024,Ym=65536,Xm=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function $a(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":tg(i);s===""||n.has(s)||(n.size<Qm&&r+s.length<=Ym?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var eg=500,Un=new Map;function tg(t){let e=Un.get(t);if(e===void 0){let n=ng(t);e=Xm.test(n)?"":de(n),Un.size>=eg&&Un.clear(),Un.set(t,e)}return e}function ng(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=Dn)return n;let r=n.charCodeAt(Dn-1);return n.slice(0,r>=55296&&r<56320?Dn-1:Dn)}var rg=256;function Ha(t,e,n,r,{tid:o,ns:i,phase:s}){let l=lg(t)===0?null:cg(V());try{let a=l===null?"":sg(l),c=On();n.forEach((d,p)=>{let{technique:f,makes:u}=d,{detail:g,registration:h,answer:_}=r[p];if(h===null)return;u!==null&&l===null&&Wt(e.returned)&&u(e.returned);let b=_??(l===null?Wo(d,e):ig(d,l,a)),{reading:v,outcome:w}=b;(w==="obtained"||w==="subscribed")&&La(f.id);let{json:x,left:M}=$a(w==="obtained"?v.values:[],f.empty),P=M>0?{unread:String(M+Number(v.detail?.unread??0))}:{},L=og(d,v),k=Va(o,i);xe("call",i,`,"tid":${o},"thread":${k},"phase":${wt()},"entered_phase":${s},"technique":"${v.approximate===!0?d.approximate:f.id}","overload":"${d.overload}","outcome":"${w}","stack":${h.stack??c.id},"value":${de(v.sample.slice(0,rg))},"values":${x},"digest":"${L}","error":${de(a)},"detail":${da({...g,...v.detail,...P})}`)})}finally{l!==null&&V().throw(l)}}var Bn={sample:"",values:[]};function Wo({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:Bn};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??Bn}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return Ve("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:Bn}}}function og({technique:t},e){try{return Fa(e)}catch(n){return Ve("digest",n,t.id),""}}function ig({technique:t},e,n){return{outcome:se(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:Bn}}function sg(t){try{return ce(t)}catch{return V().getObjectClassName(t)}}var ag=228,Ga=null;function lg(t){return Ga??=new NativeFunction(t.readPointer().add(ag*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),Ga(t)}function cg(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}function Jn(t,e){let n=ge(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?V().stringFromJni(n):r==="[Ljava.lang.String;"?qo(n).join(" "):se(n,"java.lang.ProcessBuilder")?dg(n):ce(n)}function qo(t){let e=V();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function dg(t){return H(t,"java.lang.ProcessBuilder",e=>{let n=$.cast(e.command(),$.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var zn=null;function Za(){if(zn===null){zn="";try{let t=$.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(zn=t.packageName.value)}catch{}}return zn}function qa(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(l=>Wa(l,e)),r=(t.excludes??[]).map(l=>Wa(l,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(l,a)=>{if(s!==0&&(Number(l.args[i])&s)===0)return!1;if(o.length>0){let c=ge(l,i);if(c===null||!o.some(d=>se(c,d)))return!1}return n.length>0&&!n.some(c=>c(a(i)))?!1:!r.some(c=>c(a(i)))}}function Ka(t){let e,n="";return r=>(r!==e&&(n=Jn(t,r),e=r),n)}function Wa(t,e){if(t==="{webview}")return i=>i===Za();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function Qa(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!Jo(s)){i();return}let l=!1;try{let a=n?t:ug(t,o);if(a.length===0){Mn(s),l=!0,i();return}let c=ye(),d=wt(),p=a.map(f=>pg(f,o));l=!0,e&&Mn(s),i(),e&&Jo(s),Ha(r,o,a,p,{tid:s,ns:c,phase:d})}catch(a){Ve("probe",a,t[0].technique.id),l||i()}finally{Mn(s)}}}function ug(t,e){let n=Ka(e);return t.filter(({applies:r,technique:o})=>Ma(o.after)&&r(e,n))}var Ko={detail:{},registration:{stack:null},answer:null};function pg(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&Pa(e,On().id),n.describe===void 0&&i===""?Ko:{detail:n.describe?.(e,r)??{},registration:i===""?Ko.registration:Ra(e,o,i),answer:i===""?null:Wo(t,e)}}catch(s){return Ve("detail",s,r.id),Ko}}var fg="android",Ya="android.content.Intent",Xa="android.app.usage.UsageEvents",hg="android.intent.category.HOME",mg=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],el=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",yg],["android.content.pm.LauncherActivityInfo",t=>[Kt(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",vg],["android.app.ActivityManager$RunningServiceInfo",t=>[Kt(t.service.value)]],["android.app.TaskInfo",Qo],["android.app.ActivityManager$RunningTaskInfo",Qo],["android.app.ActivityManager$RecentTaskInfo",Qo],["android.app.usage.UsageStats",t=>[t.getPackageName()]]],gg=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],tl=[...el.map(([t])=>t),...gg.map(t=>`android.${t}`)],nl={classes:tl,read(t){return _g(ge(t,0))?{sample:"",values:[],impersonal:!0}:il(Q(t),sl)}},rl={classes:tl,read(t){return il(Q(t),n=>bg(n)?[Nt()]:sl(n))??{sample:"",values:[],impersonal:!0}}},ol={classes:[Xa],read(t){let e=Q(t);return e.isNull()?null:H(e,Xa,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function il(t,e){if(t.isNull())return null;let n=se(t,"java.lang.String")?{size:1,first:[t]}:Ie(t,At);if(n===null)return ct;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(l=>l!==Nt()&&l!==fg),s=n.size>At||r.some(l=>l.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:Vo(n.size)}}function _g(t){return t===null||!se(t,Ya)?!1:H(t,Ya,e=>{if(e.getSelector()!==null)return!1;let n=qe([e.getPackage(),Kt(e.getComponent())]);return n.length>0&&n.every(r=>r===Nt())})}function bg(t){let e=mg.find(n=>se(t,n));return e===void 0?!1:H(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(hg):!1})}function sl(t){if(se(t,"java.lang.String"))return[al(V().stringFromJni(t))];for(let[e,n]of el)if(se(t,e))return H(t,e,r=>qe(n(r)));return[ce(t)]}function al(t){return t.split(":")[0]}function yg(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function vg(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):qe([t.processName.value]).map(al)}function Qo(t){let e=["topActivity","baseActivity","origActivity"].map(r=>Kt(t[r]?.value)),n=t.baseIntent?.value;return[...e,Kt(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function Kt(t){return t?String(t.getPackageName()):null}var Yo="android.os.Bundle",Eg=["cid","lac","baseStationId","networkId","systemId"],Sg=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],wg=["2147483647","9223372036854775807","268435455","65535"],Tt="android.telephony",Ng=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],xg=[...Ng.flatMap(t=>[`${Tt}.CellInfo${t}`,`${Tt}.CellIdentity${t}`]),`${Tt}.CellIdentity`,`${Tt}.gsm.GsmCellLocation`,`${Tt}.cdma.CdmaCellLocation`,`${Tt}.NeighboringCellInfo`],ll={classes:[Yo,...xg],read(t){let e=Q(t);return e.isNull()?null:Ie(e,0)!==null?zo(e,Xo):{sample:ce(e),values:Xo(e)}}};function Xo(t){return(se(t,Yo)?H(t,Yo,n=>Eg.map(r=>String(n.getInt(r,-1)))):H(t,V().getObjectClassName(t),Ig)).filter(n=>!wg.includes(n))}function Ig(t){return"getCellIdentity"in t?lt(t.getCellIdentity(),Xo):Sg.filter(e=>e in t).map(e=>String(t[e]()))}var Qt="android.content.ClipData",cl={classes:[Qt,`${Qt}$Item`],read(t,e){let{sample:n}=ei.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},ei={classes:[Qt,`${Qt}$Item`],read(t){let e=Q(t);return e.isNull()?null:H(e,Qt,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,l)=>{let a=n.getItemAt(l);return String(a.getText()??a.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var dl="android.database.Cursor",ti=200,Ag=3,Tg=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|phonetic_name)$/i,ul={classes:[dl],read(t){let e=Q(t);return e.isNull()?null:H(e,dl,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>ti?{unread:String(r-ti)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:Cg(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:ce(ge(t,0)??NULL)})};function Cg(t,e,n){let r=n.flatMap((s,l)=>Tg.test(s)?[l]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,ti)&&t.moveToPosition(s);s++)for(let l of r)t.getType(l)===Ag&&o.add(String(t.getString(l)))}finally{t.moveToPosition(i)}return Array.from(o)}var fl={read:t=>{let{host:e,port:n}=pl(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:pl};function pl(t){let e=ge(t,0);return e===null?{host:"",port:""}:se(e,"java.net.InetSocketAddress")?H(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:ce(e),port:""}}var ni="android.location.Location",kg=2e3,hl={classes:[ni],read(t){let e=Q(t);if(e.isNull())return null;let n=Ie(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...Lg(r),values:n.reverse().map(ml)}}};function ml(t){return H(t,ni,e=>`${e.getLatitude()},${e.getLongitude()}`)}function Lg(t){return H(t,ni,e=>{let n=e.getAccuracy();return{sample:ml(t),approximate:n>=kg,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var Mg=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,jg=7,_l={read(t){let e=Pg(t);if(e===null)return null;let n=Mg.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,l,a]=n,c=gl(r,o,i==="S"),d=gl(s,l,a==="W");return{sample:e,values:[`${c},${d}`]}}};function Pg(t){let e=ge(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:V().stringFromJni(e)}function gl(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(jg)}var bl="android.telephony.SubscriptionInfo",Rg=8,yl="android.os.Bundle",ri=t=>({classes:[bl],read(e){let n=Q(e);if(n.isNull())return null;let r=Ie(n,Rg);if(r===null)return ct;let o=r.first.map(i=>H(i,bl,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),oi=t=>({classes:[yl],read(e){let n=Q(e);if(n.isNull())return null;let r=H(n,yl,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),vl={read(t){let e=Q(t);if(e.isNull())return null;let n=$.cast(e,$.use("java.lang.Object")).$className,r=H(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var El="java.nio.ByteBuffer",Sl={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function dt(t,e,n,r="[B"){let{slot:o,size:i}=Sl[r],s=Memory.alloc(Math.max(n*i,1));return aa(o)(V().handle,t,e,n,s),V().throwIfExceptionPending(),s.readByteArray(n*i)}function wl(t){return t in Sl}function Nl(t,e){let n=V().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function xl(t,e){let[n,r]=H(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=V(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),l=at(t,El,"duplicate"),{handle:a}=$.use(El).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,l,a,s),o.throwIfExceptionPending(),dt(s,0,r)}var ii="android.media.Image",Tl="android.media.Image$Plane",Il="android.os.Message",Al=256,Cl=64<<20,kl={classes:[ii,Tl],read(t){let e=Q(t);return e.isNull()?null:H(e,ii,n=>{let r=n.getFormat(),o=r===Al?"JPEG":`format ${r}`,i=r===Al?Og(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function Og(t){let e=Ie(at(t,ii,"getPlanes"),1).first;return xl(at(e[0],Tl,"getBuffer"),Cl)}var Ll={classes:[Il],read(t){return H(Q(t),Il,e=>{let n=e.obj.value;return n===null?null:lt(n,Fg)})}};function Fg(t){if(V().getObjectClassName(t)!=="[B")return null;let e=V().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>Cl?{sample:n,values:[]}:{sample:n,values:[],whole:dt(t,0,e)}}var Ml={read:()=>({sample:"",values:[]})},si={read(t){let e=Q(t);if(e.isNull())return null;let n=V().stringFromJni(e);return{sample:n,values:[n]}},describe:Yt},jl={read(t,e){let n=si.read(t,e),r=t.args.length>1?ge(t,1):null;return n!==null&&r!==null&&V().stringFromJni(r)===n.sample?null:n},describe:Yt},Pl={read(t){let e=ce(Q(t));return e===""?null:{sample:e,values:[e]}}},Rl={read:t=>Q(t).isNull()?null:{sample:"present",values:[]},describe:Yt},Ol={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:Yt},Fl={read:t=>({sample:Dg(t),values:[],impersonal:!0})};function Dg({returned:t,returnType:e}){return t instanceof NativePointer?ce(t):e==="boolean"?String(t===1):""}var Dl={read(t){let e=Q(t);return e.isNull()?null:{sample:V().getObjectClassName(e),values:[],impersonal:!0}}},Ul={read(t){let e=Jl(Q(t));if(e===null)return null;let n=zl(e,"");return{sample:n,values:[n,Bg(e)],whole:e}},describe:Yt},Bl={read(t){let e=Jl(Q(t));if(e===null)return null;let n=zl(e,":");return{sample:n,values:[n]}}};function Jl(t){if(t.isNull())return null;let e=V().getArrayLength(t);return e===0?null:dt(t,0,e)}function zl(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var Ug="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Bg(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>Ug[parseInt(n.padEnd(6,"0"),2)]).join("")}function Yt(t,{when:e}){return e===null?{}:{key:Jn(t,e.argument)}}var Vl={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=wl(n)?dt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?Nl(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var $l="android.database.Cursor",ai="android.net.Uri",li="android_id",Jg="java.lang.String",zg=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,Gl={classes:[$l,ai],read(t){if(Vg(t))return{sample:"",values:[],impersonal:!0};let e=Q(t);return e.isNull()?null:H(e,$l,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(a=>n.getColumnIndex(a)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let l=Gg(n,r,o);return l<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:Hg(n,l,i),detail:{rows:String(r)}}})},describe:t=>({uri:ce(ge(t,0)??NULL)})};function Vg(t){let e=$g(ge(t,0));if(e!==null)return e!==li;if(t.argumentTypes[2]!==Jg)return!1;let n=ge(t,2),r=n===null?null:zg.exec(V().stringFromJni(n));if(r===null)return!1;let o=ge(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:qo(o);return i.length===1&&i[0]!==li}function $g(t){return t===null||!se(t,ai)?null:H(t,ai,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function Gg(t,e,n){return Hl(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===li)return r;return-1})}function Hg(t,e,n){return Hl(t,()=>t.moveToPosition(e)?qe([t.getString(n)]):[])}function Hl(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var Zl="android.net.wifi.WifiInfo",Wl="android.net.wifi.ScanResult",ci=t=>({classes:[Zl],read(e){let n=Q(e);if(n.isNull())return null;let r=H(n,Zl,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),Zg=20,Wg=30,ql={classes:[Wl],read(t){let e=Q(t);if(e.isNull())return null;let n=Ie(e,Wg);if(n===null)return ct;if(n.size===0)return null;let r=n.first.map(i=>H(i,Wl,s=>qe([s.SSID.value,s.BSSID.value]))),o=r.slice(0,Zg).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var di={none:Ml,string:si,property:jl,text:Pl,presence:Rl,flag:Ol,recording:Vl,bytes:Ul,address:Bl,"nothing-personal":Fl,made:Dl,list:Ba,packages:nl,"own-apps":rl,"usage-events":ol,location:hl,nmea:_l,cells:ll,clip:ei,"own-clip":cl,cursor:ul,"settings-rows":Gl,"wifi-ssid":ci("getSSID"),"wifi-bssid":ci("getBSSID"),"scan-results":ql,"subscription-iccid":ri("getIccId"),"subscription-number":ri("getNumber"),"settings-bundle":oi("value"),"id-bundle":oi("id"),"advertising-id":vl,image:kl,"picture-message":Ll,endpoint:fl};var pi=[],Kl=new Map,fi=new Map,ui=new Map,Ql=new Set,$n=[];function hi(t,e){for(let i of t){i.instead_of!==""&&fi.set(i.instead_of,i.id);for(let s of i.made_by)Ql.add(s)}let n=t.filter(({instead_of:i})=>i===""),r=ec(n).flatMap(i=>qg(i,e));for(let i of n)$n.includes(i)&&Xt(i,n_(i));let o=n.filter(i=>en(i).overloads.size>0).length;return{armed:o,failed:n.length-o,absent:r}}function Yl(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Tn),r=t.filter(({class:o})=>n.includes(o));return hi(r,e)}function Xl(t){pi.push(...t)}function mi(){for(let t of pi.splice(0))t.revert();$n.length=0}function ec(t){let e=new Map;for(let n of t)e.set(Vn(n),[...e.get(Vn(n))??[],n]);return Array.from(e.values())}function Vn({class:t,method:e}){return`${t}.${e}`}function qg(t,e){let n=t.filter(({api:i})=>e===0||e>=i.min&&e<=(i.max??e));for(let i of t)n.includes(i)||Xt(i,"not-on-level");if(n.length===0)return[];let{class:r,method:o}=n[0];try{let i=Aa(r)?n.filter(({made_by:l})=>l.length>0):[];for(let l of n)Yg(l);i.length>0&&Ln(r,o),$n.push(...i);let s=n.filter(l=>!i.includes(l));if(s.length>0)for(let l of Ia(r,o))tc(s,l);for(let l of s)Xt(l,"absent-overload");return[]}catch(i){let[s,l]=Kg(i);for(let a of n)Xt(a,s,l);return s==="absent-class"?n:[]}}function Kg(t){if(t instanceof xt)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function tc(t,e,n){let r=Do(e),o=t.filter(i=>Xg(i,r)).map(i=>Qg(i,r));if(o.length===0)return!1;try{Kl.set((n?.method??e.handle).toString(),Vn(t[0])),pi.push(Cn(e,Qa(o),n));for(let{technique:i}of o)en(i).overloads.add(r)}catch(i){for(let{technique:s}of o)en(s).trouble=`${r}: ${String(i)}`}return!0}function Qg(t,e){let n=di[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:fi.get(t.id)??t.id,applies:qa(t.when,Nt()),makes:Ql.has(t.id)?r=>e_(t.id,r):null}}function Yg({class:t,value:e,when:n,made_by:r}){for(let o of[...di[e]?.classes??[],...n?.instance_of??[]])An(o);r.length>0&&An(t)}function Xg({overloads:t},e){return t==="all"||t.includes(e)}function e_(t,e){let n=$n.filter(({made_by:r,class:o})=>r.includes(t)&&se(e,o));for(let r of ec(n)){try{if(!t_(r,e))continue}catch(o){for(let i of r)en(i).trouble=String(o)}for(let o of r)Xt(o,"absent-overload")}}function t_(t,e){let{class:n,method:r}=t[0],o=Vn(t[0]),i=V(),s=i.getObjectClass(e),l=!1;try{for(let a of Ln(n,r)){let c=ca(s,a.methodName,Ta(a)),d=Kl.get(c.toString());if(d!==o){if(d!==void 0)throw new Error(`${Do(a)} is hooked for ${d}`);tc(t,a,{method:c,klass:s})&&(l=!0)}}return l}finally{i.deleteLocalRef(s)}}function n_({made_by:t}){return t.some(n=>(ui.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function en({id:t}){let e=ui.get(t);return e===void 0&&ui.set(t,e={overloads:new Set,trouble:""}),e}function Xt(t,e,n=""){let{overloads:r,trouble:o}=en(t),i=o!==""?"failed":r.size>0?null:e,s=o!==""?o:i===null?"":n,l=`"overloads":${JSON.stringify([...r])},"reason":${JSON.stringify(i)},"detail":${de(s)}`;for(let a of[t.id,fi.get(t.id)])a!==void 0&&xe("armed",ye(),`,"technique":${de(a)},${l}`)}var r_="1";rpc.exports={async arm(t){wa(t.package??t.process.split(":")[0]),Fo(t.phase),t.room!==void 0&&ga(t.room);let{armed:e,failed:n,absent:r}=Gn(()=>(la(),Xl(ya()),hi(t.techniques,kn())));return await nc(),xe("ready",ye(),`,"armed":${e},"failed":${n}`),Ce(),$.perform(()=>o_(r)),{armed:e,failed:n}},phase(t){Ro(!1),Fo(t);let e={seq:Zt(),ns:ye()};return xe("phase",e.ns,`,"phase":${wt()}`),Ce(),e},flush(){return Ce(),{seq:Zt(),ns:ye(),dropped:_a()}},hurry(){return Ro(!0),{seq:Zt(),ns:ye()}},async stop(){return Gn(mi),await nc(),Ce(),{seq:Zt()}},dispose(){va()||(Gn(mi),Ce())}};function o_(t){let{armed:e}=Yl(t,kn());xe("rearmed",ye(),`,"armed":${e}`),Ce()}function nc(){return new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}function Gn(t){let e;if($.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function i_(){xe("hello",ye(),`,"pid":${Process.id},"process":${de(Na())},"runtime":"${xa()}","api_level":${Gn(kn)},"agent":"${r_}","wall_ms":${Date.now()}`),Ce()}function rc(){recv("ack",({batches:t})=>{ha(t),rc()})}rc();try{i_()}catch(t){Ve("hello",t)}
