📦
275382 /src/index.js
✄
var gc=Object.defineProperty;var Si=(t,e)=>{for(var n in e)gc(t,n,{get:e[n],enumerable:!0})};var ze=[],Re=[],Kn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";for(let t=0,e=Kn.length;t<e;++t)ze[t]=Kn[t],Re[Kn.charCodeAt(t)]=t;Re[45]=62;Re[95]=63;function _c(t){let e=t.length;if(e%4>0)throw new Error("Invalid string. Length must be a multiple of 4");let n=t.indexOf("=");n===-1&&(n=e);let r=n===e?0:4-n%4;return[n,r]}function yc(t,e,n){return(e+n)*3/4-n}function wi(t){let e=_c(t),n=e[0],r=e[1],o=new Uint8Array(yc(t,n,r)),i=0,s=r>0?n-4:n,a;for(a=0;a<s;a+=4){let l=Re[t.charCodeAt(a)]<<18|Re[t.charCodeAt(a+1)]<<12|Re[t.charCodeAt(a+2)]<<6|Re[t.charCodeAt(a+3)];o[i++]=l>>16&255,o[i++]=l>>8&255,o[i++]=l&255}if(r===2){let l=Re[t.charCodeAt(a)]<<2|Re[t.charCodeAt(a+1)]>>4;o[i++]=l&255}if(r===1){let l=Re[t.charCodeAt(a)]<<10|Re[t.charCodeAt(a+1)]<<4|Re[t.charCodeAt(a+2)]>>2;o[i++]=l>>8&255,o[i++]=l&255}return o}function bc(t){return ze[t>>18&63]+ze[t>>12&63]+ze[t>>6&63]+ze[t&63]}function vc(t,e,n){let r=[];for(let o=e;o<n;o+=3){let i=(t[o]<<16&16711680)+(t[o+1]<<8&65280)+(t[o+2]&255);r.push(bc(i))}return r.join("")}function Qn(t){let e=t.length,n=e%3,r=[],o=16383;for(let i=0,s=e-n;i<s;i+=o)r.push(vc(t,i,i+o>s?s:i+o));if(n===1){let i=t[e-1];r.push(ze[i>>2]+ze[i<<4&63]+"==")}else if(n===2){let i=(t[e-2]<<8)+t[e-1];r.push(ze[i>>10]+ze[i>>4&63]+ze[i<<2&63]+"=")}return r.join("")}function Mt(t,e,n,r,o){let i,s,a=o*8-r-1,l=(1<<a)-1,c=l>>1,d=-7,f=n?o-1:0,p=n?-1:1,u=t[e+f];for(f+=p,i=u&(1<<-d)-1,u>>=-d,d+=a;d>0;)i=i*256+t[e+f],f+=p,d-=8;for(s=i&(1<<-d)-1,i>>=-d,d+=r;d>0;)s=s*256+t[e+f],f+=p,d-=8;if(i===0)i=1-c;else{if(i===l)return s?NaN:(u?-1:1)*(1/0);s=s+Math.pow(2,r),i=i-c}return(u?-1:1)*s*Math.pow(2,i-r)}function Yn(t,e,n,r,o,i){let s,a,l,c=i*8-o-1,d=(1<<c)-1,f=d>>1,p=o===23?Math.pow(2,-24)-Math.pow(2,-77):0,u=r?0:i-1,g=r?1:-1,h=e<0||e===0&&1/e<0?1:0;for(e=Math.abs(e),isNaN(e)||e===1/0?(a=isNaN(e)?1:0,s=d):(s=Math.floor(Math.log(e)/Math.LN2),e*(l=Math.pow(2,-s))<1&&(s--,l*=2),s+f>=1?e+=p/l:e+=p*Math.pow(2,1-f),e*l>=2&&(s++,l/=2),s+f>=d?(a=0,s=d):s+f>=1?(a=(e*l-1)*Math.pow(2,o),s=s+f):(a=e*Math.pow(2,f-1)*Math.pow(2,o),s=0));o>=8;)t[n+u]=a&255,u+=g,a/=256,o-=8;for(s=s<<o|a,c+=o;c>0;)t[n+u]=s&255,u+=g,s/=256,c-=8;t[n+u-g]|=h*128}var wc={INSPECT_MAX_BYTES:50},Xn=2147483647;m.TYPED_ARRAY_SUPPORT=!0;Object.defineProperty(m.prototype,"parent",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.buffer}});Object.defineProperty(m.prototype,"offset",{enumerable:!0,get:function(){if(m.isBuffer(this))return this.byteOffset}});function Ge(t){if(t>Xn)throw new RangeError('The value "'+t+'" is invalid for option "size"');let e=new Uint8Array(t);return Object.setPrototypeOf(e,m.prototype),e}function m(t,e,n){if(typeof t=="number"){if(typeof e=="string")throw new TypeError('The "string" argument must be of type string. Received type number');return rr(t)}return Ai(t,e,n)}m.poolSize=8192;function Ai(t,e,n){if(typeof t=="string")return Nc(t,e);if(ArrayBuffer.isView(t))return Ic(t);if(t==null)throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t);if(t instanceof ArrayBuffer||t&&t.buffer instanceof ArrayBuffer||t instanceof SharedArrayBuffer||t&&t.buffer instanceof SharedArrayBuffer)return tr(t,e,n);if(typeof t=="number")throw new TypeError('The "value" argument must not be of type number. Received type number');let r=t.valueOf&&t.valueOf();if(r!=null&&r!==t)return m.from(r,e,n);let o=Ac(t);if(o)return o;if(typeof Symbol<"u"&&Symbol.toPrimitive!=null&&typeof t[Symbol.toPrimitive]=="function")return m.from(t[Symbol.toPrimitive]("string"),e,n);throw new TypeError("The first argument must be one of type string, Buffer, ArrayBuffer, Array, or Array-like Object. Received type "+typeof t)}m.from=function(t,e,n){return Ai(t,e,n)};Object.setPrototypeOf(m.prototype,Uint8Array.prototype);Object.setPrototypeOf(m,Uint8Array);function Ti(t){if(typeof t!="number")throw new TypeError('"size" argument must be of type number');if(t<0)throw new RangeError('The value "'+t+'" is invalid for option "size"')}function xc(t,e,n){return Ti(t),t<=0?Ge(t):e!==void 0?typeof n=="string"?Ge(t).fill(e,n):Ge(t).fill(e):Ge(t)}m.alloc=function(t,e,n){return xc(t,e,n)};function rr(t){return Ti(t),Ge(t<0?0:or(t)|0)}m.allocUnsafe=function(t){return rr(t)};m.allocUnsafeSlow=function(t){return rr(t)};function Nc(t,e){if((typeof e!="string"||e==="")&&(e="utf8"),!m.isEncoding(e))throw new TypeError("Unknown encoding: "+e);let n=ki(t,e)|0,r=Ge(n),o=r.write(t,e);return o!==n&&(r=r.slice(0,o)),r}function er(t){let e=t.length<0?0:or(t.length)|0,n=Ge(e);for(let r=0;r<e;r+=1)n[r]=t[r]&255;return n}function Ic(t){if(t instanceof Uint8Array){let e=new Uint8Array(t);return tr(e.buffer,e.byteOffset,e.byteLength)}return er(t)}function tr(t,e,n){if(e<0||t.byteLength<e)throw new RangeError('"offset" is outside of buffer bounds');if(t.byteLength<e+(n||0))throw new RangeError('"length" is outside of buffer bounds');let r;return e===void 0&&n===void 0?r=new Uint8Array(t):n===void 0?r=new Uint8Array(t,e):r=new Uint8Array(t,e,n),Object.setPrototypeOf(r,m.prototype),r}function Ac(t){if(m.isBuffer(t)){let e=or(t.length)|0,n=Ge(e);return n.length===0||t.copy(n,0,0,e),n}if(t.length!==void 0)return typeof t.length!="number"||Number.isNaN(t.length)?Ge(0):er(t);if(t.type==="Buffer"&&Array.isArray(t.data))return er(t.data)}function or(t){if(t>=Xn)throw new RangeError("Attempt to allocate Buffer larger than maximum size: 0x"+Xn.toString(16)+" bytes");return t|0}m.isBuffer=function(e){return e!=null&&e._isBuffer===!0&&e!==m.prototype};m.compare=function(e,n){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),n instanceof Uint8Array&&(n=m.from(n,n.offset,n.byteLength)),!m.isBuffer(e)||!m.isBuffer(n))throw new TypeError('The "buf1", "buf2" arguments must be one of type Buffer or Uint8Array');if(e===n)return 0;let r=e.length,o=n.length;for(let i=0,s=Math.min(r,o);i<s;++i)if(e[i]!==n[i]){r=e[i],o=n[i];break}return r<o?-1:o<r?1:0};m.isEncoding=function(e){switch(String(e).toLowerCase()){case"hex":case"utf8":case"utf-8":case"ascii":case"latin1":case"binary":case"base64":case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return!0;default:return!1}};m.concat=function(e,n){if(!Array.isArray(e))throw new TypeError('"list" argument must be an Array of Buffers');if(e.length===0)return m.alloc(0);let r;if(n===void 0)for(n=0,r=0;r<e.length;++r)n+=e[r].length;let o=m.allocUnsafe(n),i=0;for(r=0;r<e.length;++r){let s=e[r];if(s instanceof Uint8Array)i+s.length>o.length?(m.isBuffer(s)||(s=m.from(s.buffer,s.byteOffset,s.byteLength)),s.copy(o,i)):Uint8Array.prototype.set.call(o,s,i);else if(m.isBuffer(s))s.copy(o,i);else throw new TypeError('"list" argument must be an Array of Buffers');i+=s.length}return o};function ki(t,e){if(m.isBuffer(t))return t.length;if(ArrayBuffer.isView(t)||t instanceof ArrayBuffer)return t.byteLength;if(typeof t!="string")throw new TypeError('The "string" argument must be one of type string, Buffer, or ArrayBuffer. Received type '+typeof t);let n=t.length,r=arguments.length>2&&arguments[2]===!0;if(!r&&n===0)return 0;let o=!1;for(;;)switch(e){case"ascii":case"latin1":case"binary":return n;case"utf8":case"utf-8":return nr(t).length;case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return n*2;case"hex":return n>>>1;case"base64":return Di(t).length;default:if(o)return r?-1:nr(t).length;e=(""+e).toLowerCase(),o=!0}}m.byteLength=ki;function Tc(t,e,n){let r=!1;if((e===void 0||e<0)&&(e=0),e>this.length||((n===void 0||n>this.length)&&(n=this.length),n<=0)||(n>>>=0,e>>>=0,n<=e))return"";for(t||(t="utf8");;)switch(t){case"hex":return Dc(this,e,n);case"utf8":case"utf-8":return Li(this,e,n);case"ascii":return Oc(this,e,n);case"latin1":case"binary":return Fc(this,e,n);case"base64":return Rc(this,e,n);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Uc(this,e,n);default:if(r)throw new TypeError("Unknown encoding: "+t);t=(t+"").toLowerCase(),r=!0}}m.prototype._isBuffer=!0;function et(t,e,n){let r=t[e];t[e]=t[n],t[n]=r}m.prototype.swap16=function(){let e=this.length;if(e%2!==0)throw new RangeError("Buffer size must be a multiple of 16-bits");for(let n=0;n<e;n+=2)et(this,n,n+1);return this};m.prototype.swap32=function(){let e=this.length;if(e%4!==0)throw new RangeError("Buffer size must be a multiple of 32-bits");for(let n=0;n<e;n+=4)et(this,n,n+3),et(this,n+1,n+2);return this};m.prototype.swap64=function(){let e=this.length;if(e%8!==0)throw new RangeError("Buffer size must be a multiple of 64-bits");for(let n=0;n<e;n+=8)et(this,n,n+7),et(this,n+1,n+6),et(this,n+2,n+5),et(this,n+3,n+4);return this};m.prototype.toString=function(){let e=this.length;return e===0?"":arguments.length===0?Li(this,0,e):Tc.apply(this,arguments)};m.prototype.toLocaleString=m.prototype.toString;m.prototype.equals=function(e){if(!m.isBuffer(e))throw new TypeError("Argument must be a Buffer");return this===e?!0:m.compare(this,e)===0};m.prototype.inspect=function(){let e="",n=wc.INSPECT_MAX_BYTES;return e=this.toString("hex",0,n).replace(/(.{2})/g,"$1 ").trim(),this.length>n&&(e+=" ... "),"<Buffer "+e+">"};m.prototype[Symbol.for("nodejs.util.inspect.custom")]=m.prototype.inspect;m.prototype.compare=function(e,n,r,o,i){if(e instanceof Uint8Array&&(e=m.from(e,e.offset,e.byteLength)),!m.isBuffer(e))throw new TypeError('The "target" argument must be one of type Buffer or Uint8Array. Received type '+typeof e);if(n===void 0&&(n=0),r===void 0&&(r=e?e.length:0),o===void 0&&(o=0),i===void 0&&(i=this.length),n<0||r>e.length||o<0||i>this.length)throw new RangeError("out of range index");if(o>=i&&n>=r)return 0;if(o>=i)return-1;if(n>=r)return 1;if(n>>>=0,r>>>=0,o>>>=0,i>>>=0,this===e)return 0;let s=i-o,a=r-n,l=Math.min(s,a),c=this.slice(o,i),d=e.slice(n,r);for(let f=0;f<l;++f)if(c[f]!==d[f]){s=c[f],a=d[f];break}return s<a?-1:a<s?1:0};function Ci(t,e,n,r,o){if(t.length===0)return-1;if(typeof n=="string"?(r=n,n=0):n>2147483647?n=2147483647:n<-2147483648&&(n=-2147483648),n=+n,Number.isNaN(n)&&(n=o?0:t.length-1),n<0&&(n=t.length+n),n>=t.length){if(o)return-1;n=t.length-1}else if(n<0)if(o)n=0;else return-1;if(typeof e=="string"&&(e=m.from(e,r)),m.isBuffer(e))return e.length===0?-1:xi(t,e,n,r,o);if(typeof e=="number")return e=e&255,typeof Uint8Array.prototype.indexOf=="function"?o?Uint8Array.prototype.indexOf.call(t,e,n):Uint8Array.prototype.lastIndexOf.call(t,e,n):xi(t,[e],n,r,o);throw new TypeError("val must be string, number or Buffer")}function xi(t,e,n,r,o){let i=1,s=t.length,a=e.length;if(r!==void 0&&(r=String(r).toLowerCase(),r==="ucs2"||r==="ucs-2"||r==="utf16le"||r==="utf-16le")){if(t.length<2||e.length<2)return-1;i=2,s/=2,a/=2,n/=2}function l(d,f){return i===1?d[f]:d.readUInt16BE(f*i)}let c;if(o){let d=-1;for(c=n;c<s;c++)if(l(t,c)===l(e,d===-1?0:c-d)){if(d===-1&&(d=c),c-d+1===a)return d*i}else d!==-1&&(c-=c-d),d=-1}else for(n+a>s&&(n=s-a),c=n;c>=0;c--){let d=!0;for(let f=0;f<a;f++)if(l(t,c+f)!==l(e,f)){d=!1;break}if(d)return c}return-1}m.prototype.includes=function(e,n,r){return this.indexOf(e,n,r)!==-1};m.prototype.indexOf=function(e,n,r){return Ci(this,e,n,r,!0)};m.prototype.lastIndexOf=function(e,n,r){return Ci(this,e,n,r,!1)};function kc(t,e,n,r){n=Number(n)||0;let o=t.length-n;r?(r=Number(r),r>o&&(r=o)):r=o;let i=e.length;r>i/2&&(r=i/2);let s;for(s=0;s<r;++s){let a=parseInt(e.substr(s*2,2),16);if(Number.isNaN(a))return s;t[n+s]=a}return s}function Cc(t,e,n,r){return nn(nr(e,t.length-n),t,n,r)}function Lc(t,e,n,r){return nn(Vc(e),t,n,r)}function Mc(t,e,n,r){return nn(Di(e),t,n,r)}function Pc(t,e,n,r){return nn($c(e,t.length-n),t,n,r)}m.prototype.write=function(e,n,r,o){if(n===void 0)o="utf8",r=this.length,n=0;else if(r===void 0&&typeof n=="string")o=n,r=this.length,n=0;else if(isFinite(n))n=n>>>0,isFinite(r)?(r=r>>>0,o===void 0&&(o="utf8")):(o=r,r=void 0);else throw new Error("Buffer.write(string, encoding, offset[, length]) is no longer supported");let i=this.length-n;if((r===void 0||r>i)&&(r=i),e.length>0&&(r<0||n<0)||n>this.length)throw new RangeError("Attempt to write outside buffer bounds");o||(o="utf8");let s=!1;for(;;)switch(o){case"hex":return kc(this,e,n,r);case"utf8":case"utf-8":return Cc(this,e,n,r);case"ascii":case"latin1":case"binary":return Lc(this,e,n,r);case"base64":return Mc(this,e,n,r);case"ucs2":case"ucs-2":case"utf16le":case"utf-16le":return Pc(this,e,n,r);default:if(s)throw new TypeError("Unknown encoding: "+o);o=(""+o).toLowerCase(),s=!0}};m.prototype.toJSON=function(){return{type:"Buffer",data:Array.prototype.slice.call(this._arr||this,0)}};function Rc(t,e,n){return e===0&&n===t.length?Qn(t):Qn(t.slice(e,n))}function Li(t,e,n){n=Math.min(t.length,n);let r=[],o=e;for(;o<n;){let i=t[o],s=null,a=i>239?4:i>223?3:i>191?2:1;if(o+a<=n){let l,c,d,f;switch(a){case 1:i<128&&(s=i);break;case 2:l=t[o+1],(l&192)===128&&(f=(i&31)<<6|l&63,f>127&&(s=f));break;case 3:l=t[o+1],c=t[o+2],(l&192)===128&&(c&192)===128&&(f=(i&15)<<12|(l&63)<<6|c&63,f>2047&&(f<55296||f>57343)&&(s=f));break;case 4:l=t[o+1],c=t[o+2],d=t[o+3],(l&192)===128&&(c&192)===128&&(d&192)===128&&(f=(i&15)<<18|(l&63)<<12|(c&63)<<6|d&63,f>65535&&f<1114112&&(s=f))}}s===null?(s=65533,a=1):s>65535&&(s-=65536,r.push(s>>>10&1023|55296),s=56320|s&1023),r.push(s),o+=a}return jc(r)}var Ni=4096;function jc(t){let e=t.length;if(e<=Ni)return String.fromCharCode.apply(String,t);let n="",r=0;for(;r<e;)n+=String.fromCharCode.apply(String,t.slice(r,r+=Ni));return n}function Oc(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]&127);return r}function Fc(t,e,n){let r="";n=Math.min(t.length,n);for(let o=e;o<n;++o)r+=String.fromCharCode(t[o]);return r}function Dc(t,e,n){let r=t.length;(!e||e<0)&&(e=0),(!n||n<0||n>r)&&(n=r);let o="";for(let i=e;i<n;++i)o+=Gc[t[i]];return o}function Uc(t,e,n){let r=t.slice(e,n),o="";for(let i=0;i<r.length-1;i+=2)o+=String.fromCharCode(r[i]+r[i+1]*256);return o}m.prototype.slice=function(e,n){let r=this.length;e=~~e,n=n===void 0?r:~~n,e<0?(e+=r,e<0&&(e=0)):e>r&&(e=r),n<0?(n+=r,n<0&&(n=0)):n>r&&(n=r),n<e&&(n=e);let o=this.subarray(e,n);return Object.setPrototypeOf(o,m.prototype),o};function ye(t,e,n){if(t%1!==0||t<0)throw new RangeError("offset is not uint");if(t+e>n)throw new RangeError("Trying to access beyond buffer length")}m.prototype.readUintLE=m.prototype.readUIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||ye(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return o};m.prototype.readUintBE=m.prototype.readUIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||ye(e,n,this.length);let o=this[e+--n],i=1;for(;n>0&&(i*=256);)o+=this[e+--n]*i;return o};m.prototype.readUint8=m.prototype.readUInt8=function(e,n){return e=e>>>0,n||ye(e,1,this.length),this[e]};m.prototype.readUint16LE=m.prototype.readUInt16LE=function(e,n){return e=e>>>0,n||ye(e,2,this.length),this[e]|this[e+1]<<8};m.prototype.readUint16BE=m.prototype.readUInt16BE=function(e,n){return e=e>>>0,n||ye(e,2,this.length),this[e]<<8|this[e+1]};m.prototype.readUint32LE=m.prototype.readUInt32LE=function(e,n){return e=e>>>0,n||ye(e,4,this.length),(this[e]|this[e+1]<<8|this[e+2]<<16)+this[e+3]*16777216};m.prototype.readUint32BE=m.prototype.readUInt32BE=function(e,n){return e=e>>>0,n||ye(e,4,this.length),this[e]*16777216+(this[e+1]<<16|this[e+2]<<8|this[e+3])};m.prototype.readBigUInt64LE=function(e){e=e>>>0,pt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Pt(e,this.length-8);let o=n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24,i=this[++e]+this[++e]*2**8+this[++e]*2**16+r*2**24;return BigInt(o)+(BigInt(i)<<BigInt(32))};m.prototype.readBigUInt64BE=function(e){e=e>>>0,pt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Pt(e,this.length-8);let o=n*2**24+this[++e]*2**16+this[++e]*2**8+this[++e],i=this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r;return(BigInt(o)<<BigInt(32))+BigInt(i)};m.prototype.readIntLE=function(e,n,r){e=e>>>0,n=n>>>0,r||ye(e,n,this.length);let o=this[e],i=1,s=0;for(;++s<n&&(i*=256);)o+=this[e+s]*i;return i*=128,o>=i&&(o-=Math.pow(2,8*n)),o};m.prototype.readIntBE=function(e,n,r){e=e>>>0,n=n>>>0,r||ye(e,n,this.length);let o=n,i=1,s=this[e+--o];for(;o>0&&(i*=256);)s+=this[e+--o]*i;return i*=128,s>=i&&(s-=Math.pow(2,8*n)),s};m.prototype.readInt8=function(e,n){return e=e>>>0,n||ye(e,1,this.length),this[e]&128?(255-this[e]+1)*-1:this[e]};m.prototype.readInt16LE=function(e,n){e=e>>>0,n||ye(e,2,this.length);let r=this[e]|this[e+1]<<8;return r&32768?r|4294901760:r};m.prototype.readInt16BE=function(e,n){e=e>>>0,n||ye(e,2,this.length);let r=this[e+1]|this[e]<<8;return r&32768?r|4294901760:r};m.prototype.readInt32LE=function(e,n){return e=e>>>0,n||ye(e,4,this.length),this[e]|this[e+1]<<8|this[e+2]<<16|this[e+3]<<24};m.prototype.readInt32BE=function(e,n){return e=e>>>0,n||ye(e,4,this.length),this[e]<<24|this[e+1]<<16|this[e+2]<<8|this[e+3]};m.prototype.readBigInt64LE=function(e){e=e>>>0,pt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Pt(e,this.length-8);let o=this[e+4]+this[e+5]*2**8+this[e+6]*2**16+(r<<24);return(BigInt(o)<<BigInt(32))+BigInt(n+this[++e]*2**8+this[++e]*2**16+this[++e]*2**24)};m.prototype.readBigInt64BE=function(e){e=e>>>0,pt(e,"offset");let n=this[e],r=this[e+7];(n===void 0||r===void 0)&&Pt(e,this.length-8);let o=(n<<24)+this[++e]*2**16+this[++e]*2**8+this[++e];return(BigInt(o)<<BigInt(32))+BigInt(this[++e]*2**24+this[++e]*2**16+this[++e]*2**8+r)};m.prototype.readFloatLE=function(e,n){return e=e>>>0,n||ye(e,4,this.length),Mt(this,e,!0,23,4)};m.prototype.readFloatBE=function(e,n){return e=e>>>0,n||ye(e,4,this.length),Mt(this,e,!1,23,4)};m.prototype.readDoubleLE=function(e,n){return e=e>>>0,n||ye(e,8,this.length),Mt(this,e,!0,52,8)};m.prototype.readDoubleBE=function(e,n){return e=e>>>0,n||ye(e,8,this.length),Mt(this,e,!1,52,8)};function Ae(t,e,n,r,o,i){if(!m.isBuffer(t))throw new TypeError('"buffer" argument must be a Buffer instance');if(e>o||e<i)throw new RangeError('"value" argument is out of bounds');if(n+r>t.length)throw new RangeError("Index out of range")}m.prototype.writeUintLE=m.prototype.writeUIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Ae(this,e,n,r,a,0)}let i=1,s=0;for(this[n]=e&255;++s<r&&(i*=256);)this[n+s]=e/i&255;return n+r};m.prototype.writeUintBE=m.prototype.writeUIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,r=r>>>0,!o){let a=Math.pow(2,8*r)-1;Ae(this,e,n,r,a,0)}let i=r-1,s=1;for(this[n+i]=e&255;--i>=0&&(s*=256);)this[n+i]=e/s&255;return n+r};m.prototype.writeUint8=m.prototype.writeUInt8=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,1,255,0),this[n]=e&255,n+1};m.prototype.writeUint16LE=m.prototype.writeUInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,65535,0),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeUint16BE=m.prototype.writeUInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,65535,0),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeUint32LE=m.prototype.writeUInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,4294967295,0),this[n+3]=e>>>24,this[n+2]=e>>>16,this[n+1]=e>>>8,this[n]=e&255,n+4};m.prototype.writeUint32BE=m.prototype.writeUInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,4294967295,0),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};function Mi(t,e,n,r,o){Fi(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i,i=i>>8,t[n++]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,s=s>>8,t[n++]=s,n}function Pi(t,e,n,r,o){Fi(e,r,o,t,n,7);let i=Number(e&BigInt(4294967295));t[n+7]=i,i=i>>8,t[n+6]=i,i=i>>8,t[n+5]=i,i=i>>8,t[n+4]=i;let s=Number(e>>BigInt(32)&BigInt(4294967295));return t[n+3]=s,s=s>>8,t[n+2]=s,s=s>>8,t[n+1]=s,s=s>>8,t[n]=s,n+8}m.prototype.writeBigUInt64LE=function(e,n=0){return Mi(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeBigUInt64BE=function(e,n=0){return Pi(this,e,n,BigInt(0),BigInt("0xffffffffffffffff"))};m.prototype.writeIntLE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Ae(this,e,n,r,l-1,-l)}let i=0,s=1,a=0;for(this[n]=e&255;++i<r&&(s*=256);)e<0&&a===0&&this[n+i-1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeIntBE=function(e,n,r,o){if(e=+e,n=n>>>0,!o){let l=Math.pow(2,8*r-1);Ae(this,e,n,r,l-1,-l)}let i=r-1,s=1,a=0;for(this[n+i]=e&255;--i>=0&&(s*=256);)e<0&&a===0&&this[n+i+1]!==0&&(a=1),this[n+i]=(e/s>>0)-a&255;return n+r};m.prototype.writeInt8=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,1,127,-128),e<0&&(e=255+e+1),this[n]=e&255,n+1};m.prototype.writeInt16LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,32767,-32768),this[n]=e&255,this[n+1]=e>>>8,n+2};m.prototype.writeInt16BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,2,32767,-32768),this[n]=e>>>8,this[n+1]=e&255,n+2};m.prototype.writeInt32LE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,2147483647,-2147483648),this[n]=e&255,this[n+1]=e>>>8,this[n+2]=e>>>16,this[n+3]=e>>>24,n+4};m.prototype.writeInt32BE=function(e,n,r){return e=+e,n=n>>>0,r||Ae(this,e,n,4,2147483647,-2147483648),e<0&&(e=4294967295+e+1),this[n]=e>>>24,this[n+1]=e>>>16,this[n+2]=e>>>8,this[n+3]=e&255,n+4};m.prototype.writeBigInt64LE=function(e,n=0){return Mi(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};m.prototype.writeBigInt64BE=function(e,n=0){return Pi(this,e,n,-BigInt("0x8000000000000000"),BigInt("0x7fffffffffffffff"))};function Ri(t,e,n,r,o,i){if(n+r>t.length)throw new RangeError("Index out of range");if(n<0)throw new RangeError("Index out of range")}function ji(t,e,n,r,o){return e=+e,n=n>>>0,o||Ri(t,e,n,4,34028234663852886e22,-34028234663852886e22),Yn(t,e,n,r,23,4),n+4}m.prototype.writeFloatLE=function(e,n,r){return ji(this,e,n,!0,r)};m.prototype.writeFloatBE=function(e,n,r){return ji(this,e,n,!1,r)};function Oi(t,e,n,r,o){return e=+e,n=n>>>0,o||Ri(t,e,n,8,17976931348623157e292,-17976931348623157e292),Yn(t,e,n,r,52,8),n+8}m.prototype.writeDoubleLE=function(e,n,r){return Oi(this,e,n,!0,r)};m.prototype.writeDoubleBE=function(e,n,r){return Oi(this,e,n,!1,r)};m.prototype.copy=function(e,n,r,o){if(!m.isBuffer(e))throw new TypeError("argument should be a Buffer");if(r||(r=0),!o&&o!==0&&(o=this.length),n>=e.length&&(n=e.length),n||(n=0),o>0&&o<r&&(o=r),o===r||e.length===0||this.length===0)return 0;if(n<0)throw new RangeError("targetStart out of bounds");if(r<0||r>=this.length)throw new RangeError("Index out of range");if(o<0)throw new RangeError("sourceEnd out of bounds");o>this.length&&(o=this.length),e.length-n<o-r&&(o=e.length-n+r);let i=o-r;return this===e?this.copyWithin(n,r,o):Uint8Array.prototype.set.call(e,this.subarray(r,o),n),i};m.prototype.fill=function(e,n,r,o){if(typeof e=="string"){if(typeof n=="string"?(o=n,n=0,r=this.length):typeof r=="string"&&(o=r,r=this.length),o!==void 0&&typeof o!="string")throw new TypeError("encoding must be a string");if(typeof o=="string"&&!m.isEncoding(o))throw new TypeError("Unknown encoding: "+o);if(e.length===1){let s=e.charCodeAt(0);(o==="utf8"&&s<128||o==="latin1")&&(e=s)}}else typeof e=="number"?e=e&255:typeof e=="boolean"&&(e=Number(e));if(n<0||this.length<n||this.length<r)throw new RangeError("Out of range index");if(r<=n)return this;n=n>>>0,r=r===void 0?this.length:r>>>0,e||(e=0);let i;if(typeof e=="number")for(i=n;i<r;++i)this[i]=e;else{let s=m.isBuffer(e)?e:m.from(e,o),a=s.length;if(a===0)throw new TypeError('The value "'+e+'" is invalid for argument "value"');for(i=0;i<r-n;++i)this[i+n]=s[i%a]}return this};var ft={};function ir(t,e,n){ft[t]=class extends n{constructor(){super(),Object.defineProperty(this,"message",{value:e.apply(this,arguments),writable:!0,configurable:!0}),this.name=`${this.name} [${t}]`,this.stack,delete this.name}get code(){return t}set code(o){Object.defineProperty(this,"code",{configurable:!0,enumerable:!0,value:o,writable:!0})}toString(){return`${this.name} [${t}]: ${this.message}`}}}ir("ERR_BUFFER_OUT_OF_BOUNDS",function(t){return t?`${t} is outside of buffer bounds`:"Attempt to access memory outside buffer bounds"},RangeError);ir("ERR_INVALID_ARG_TYPE",function(t,e){return`The "${t}" argument must be of type number. Received type ${typeof e}`},TypeError);ir("ERR_OUT_OF_RANGE",function(t,e,n){let r=`The value of "${t}" is out of range.`,o=n;return Number.isInteger(n)&&Math.abs(n)>2**32?o=Ii(String(n)):typeof n=="bigint"&&(o=String(n),(n>BigInt(2)**BigInt(32)||n<-(BigInt(2)**BigInt(32)))&&(o=Ii(o)),o+="n"),r+=` It must be ${e}. Received ${o}`,r},RangeError);function Ii(t){let e="",n=t.length,r=t[0]==="-"?1:0;for(;n>=r+4;n-=3)e=`_${t.slice(n-3,n)}${e}`;return`${t.slice(0,n)}${e}`}function Bc(t,e,n){pt(e,"offset"),(t[e]===void 0||t[e+n]===void 0)&&Pt(e,t.length-(n+1))}function Fi(t,e,n,r,o,i){if(t>n||t<e){let s=typeof e=="bigint"?"n":"",a;throw i>3?e===0||e===BigInt(0)?a=`>= 0${s} and < 2${s} ** ${(i+1)*8}${s}`:a=`>= -(2${s} ** ${(i+1)*8-1}${s}) and < 2 ** ${(i+1)*8-1}${s}`:a=`>= ${e}${s} and <= ${n}${s}`,new ft.ERR_OUT_OF_RANGE("value",a,t)}Bc(r,o,i)}function pt(t,e){if(typeof t!="number")throw new ft.ERR_INVALID_ARG_TYPE(e,"number",t)}function Pt(t,e,n){throw Math.floor(t)!==t?(pt(t,n),new ft.ERR_OUT_OF_RANGE(n||"offset","an integer",t)):e<0?new ft.ERR_BUFFER_OUT_OF_BOUNDS:new ft.ERR_OUT_OF_RANGE(n||"offset",`>= ${n?1:0} and <= ${e}`,t)}var Jc=/[^+/0-9A-Za-z-_]/g;function zc(t){if(t=t.split("=")[0],t=t.trim().replace(Jc,""),t.length<2)return"";for(;t.length%4!==0;)t=t+"=";return t}function nr(t,e){e=e||1/0;let n,r=t.length,o=null,i=[];for(let s=0;s<r;++s){if(n=t.charCodeAt(s),n>55295&&n<57344){if(!o){if(n>56319){(e-=3)>-1&&i.push(239,191,189);continue}else if(s+1===r){(e-=3)>-1&&i.push(239,191,189);continue}o=n;continue}if(n<56320){(e-=3)>-1&&i.push(239,191,189),o=n;continue}n=(o-55296<<10|n-56320)+65536}else o&&(e-=3)>-1&&i.push(239,191,189);if(o=null,n<128){if((e-=1)<0)break;i.push(n)}else if(n<2048){if((e-=2)<0)break;i.push(n>>6|192,n&63|128)}else if(n<65536){if((e-=3)<0)break;i.push(n>>12|224,n>>6&63|128,n&63|128)}else if(n<1114112){if((e-=4)<0)break;i.push(n>>18|240,n>>12&63|128,n>>6&63|128,n&63|128)}else throw new Error("Invalid code point")}return i}function Vc(t){let e=[];for(let n=0;n<t.length;++n)e.push(t.charCodeAt(n)&255);return e}function $c(t,e){let n,r,o,i=[];for(let s=0;s<t.length&&!((e-=2)<0);++s)n=t.charCodeAt(s),r=n>>8,o=n%256,i.push(o),i.push(r);return i}function Di(t){return wi(zc(t))}function nn(t,e,n,r){let o;for(o=0;o<r&&!(o+n>=e.length||o>=t.length);++o)e[o+n]=t[o];return o}var Gc=function(){let t="0123456789abcdef",e=new Array(256);for(let n=0;n<16;++n){let r=n*16;for(let o=0;o<16;++o)e[r+o]=t[n]+t[o]}return e}();var _t={};Si(_t,{ArtMethod:()=>hn,ArtStackVisitor:()=>Dr,DVM_JNI_ENV_OFFSET_SELF:()=>ss,HandleVector:()=>Bt,VariableSizedHandleScope:()=>Jt,backtrace:()=>Xr,deoptimizeBootImage:()=>oo,deoptimizeEverything:()=>ro,deoptimizeMethod:()=>no,ensureClassInitialized:()=>mf,getAndroidApiLevel:()=>fe,getAndroidVersion:()=>zt,getApi:()=>Y,getArtApexVersion:()=>Hr,getArtClassSpec:()=>Wr,getArtFieldSpec:()=>vn,getArtMethodSpec:()=>Le,getArtThreadFromEnv:()=>En,getArtThreadSpec:()=>gt,makeArtClassLoaderVisitor:()=>Yr,makeArtClassVisitor:()=>Qr,makeMethodMangler:()=>lp,makeObjectVisitorPredicate:()=>so,revertGlobalPatches:()=>eo,translateMethod:()=>cp,withAllArtThreadsSuspended:()=>Kr,withRunnableArtThread:()=>je});var{pageSize:sr,pointerSize:Hc}=Process,ar=class{constructor(e){this.sliceSize=e,this.slicesPerPage=sr/e,this.pages=[],this.free=[]}allocateSlice(e,n){let r=e.near===void 0,o=n===1;if(r&&o){let i=this.free.pop();if(i!==void 0)return i}else if(n<sr){let{free:i}=this,s=i.length,a=o?null:ptr(n-1);for(let l=0;l!==s;l++){let c=i[l],d=r||this._isSliceNear(c,e),f=o||c.and(a).isNull();if(d&&f)return i.splice(l,1)[0]}}return this._allocatePage(e)}_allocatePage(e){let n=Memory.alloc(sr,e),{sliceSize:r,slicesPerPage:o}=this;for(let i=1;i!==o;i++){let s=n.add(i*r);this.free.push(s)}return this.pages.push(n),n}_isSliceNear(e,n){let r=e.add(this.sliceSize),{near:o,maxDistance:i}=n,s=Ui(o.sub(e)),a=Ui(o.sub(r));return s.compare(i)<=0&&a.compare(i)<=0}freeSlice(e){this.free.push(e)}};function Ui(t){let e=Hc===4?31:63,n=ptr(1).shl(e).not();return t.and(n)}function lr(t){return new ar(t)}function we(t,e){if(e!==0)throw new Error(t+" failed: "+e)}var rn={v1_0:805371904,v1_2:805372416},on={canTagObjects:1},{pointerSize:Zc}=Process,Wc={exceptions:"propagate"};function He(t,e){this.handle=t,this.vm=e,this.vtable=t.readPointer()}He.prototype.deallocate=Rt(47,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});He.prototype.getLoadedClasses=Rt(78,"int32",["pointer","pointer","pointer"],function(t,e,n){let r=t(this.handle,e,n);we("EnvJvmti::getLoadedClasses",r)});He.prototype.iterateOverInstancesOfClass=Rt(112,"int32",["pointer","pointer","int","pointer","pointer"],function(t,e,n,r,o){let i=t(this.handle,e,n,r,o);we("EnvJvmti::iterateOverInstancesOfClass",i)});He.prototype.getObjectsWithTags=Rt(114,"int32",["pointer","int","pointer","pointer","pointer","pointer"],function(t,e,n,r,o,i){let s=t(this.handle,e,n,r,o,i);we("EnvJvmti::getObjectsWithTags",s)});He.prototype.addCapabilities=Rt(142,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});function Rt(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(this.vtable.add((t-1)*Zc).readPointer(),e,n,Wc));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}function Ze(t,e,{limit:n}){let r=t,o=null;for(let i=0;i!==n;i++){let s=Instruction.parse(r),a=e(s,o);if(a!==null)return a;r=s.next,o=s}return null}function Se(t){let e=null,n=!1;return function(...r){return n||(e=t(...r),n=!0),e}}function b(t,e){this.handle=t,this.vm=e}var sn=Process.pointerSize,Qe=2,qc=28,Kc=34,Qc=37,Yc=40,Xc=43,ed=46,td=49,nd=52,rd=55,od=58,id=61,sd=64,ad=67,ld=70,cd=73,dd=76,ud=79,fd=82,pd=85,hd=88,md=91,gd=114,_d=117,yd=120,bd=123,vd=126,Ed=129,Sd=132,wd=135,xd=138,Nd=141,Id=95,Ad=96,Td=97,kd=98,Cd=99,Ld=100,Md=101,Pd=102,Rd=103,jd=104,Od=105,Fd=106,Dd=107,Ud=108,Bd=109,Jd=110,zd=111,Vd=112,$d=145,Gd=146,Hd=147,Zd=148,Wd=149,qd=150,Kd=151,Qd=152,Yd=153,Xd=154,eu=155,tu=156,nu=157,ru=158,ou=159,iu=160,su=161,au=162,lu={pointer:Kc,uint8:Qc,int8:Yc,uint16:Xc,int16:ed,int32:td,int64:nd,float:rd,double:od,void:id},cu={pointer:sd,uint8:ad,int8:ld,uint16:cd,int16:dd,int32:ud,int64:fd,float:pd,double:hd,void:md},du={pointer:gd,uint8:_d,int8:yd,uint16:bd,int16:vd,int32:Ed,int64:Sd,float:wd,double:xd,void:Nd},uu={pointer:Id,uint8:Ad,int8:Td,uint16:kd,int16:Cd,int32:Ld,int64:Md,float:Pd,double:Rd},fu={pointer:jd,uint8:Od,int8:Fd,uint16:Dd,int16:Ud,int32:Bd,int64:Jd,float:zd,double:Vd},pu={pointer:$d,uint8:Gd,int8:Hd,uint16:Zd,int16:Wd,int32:qd,int64:Kd,float:Qd,double:Yd},hu={pointer:Xd,uint8:eu,int8:tu,uint16:nu,int16:ru,int32:ou,int64:iu,float:su,double:au},Ji={exceptions:"propagate"},cr=null,vr=[];b.dispose=function(t){vr.forEach(t.deleteGlobalRef,t),vr=[]};function tt(t){return vr.push(t),t}function an(t){return cr===null&&(cr=t.handle.readPointer()),cr}function k(t,e,n,r){let o=null;return function(){o===null&&(o=new NativeFunction(an(this).add(t*sn).readPointer(),e,n,Ji));let i=[o];return i=i.concat.apply(i,arguments),r.apply(this,i)}}b.prototype.getVersion=k(4,"int32",["pointer"],function(t){return t(this.handle)});b.prototype.findClass=k(6,"pointer",["pointer","pointer"],function(t,e){let n=t(this.handle,Memory.allocUtf8String(e));return this.throwIfExceptionPending(),n});b.prototype.throwIfExceptionPending=function(){let t=this.exceptionOccurred();if(t.isNull())return;this.exceptionClear();let e=this.newGlobalRef(t);this.deleteLocalRef(t);let n=this.vaMethod("pointer",[])(this.handle,e,this.javaLangObject().toString),r=this.stringFromJni(n);this.deleteLocalRef(n);let o=new Error(r);throw o.$h=e,Script.bindWeak(o,mu(this.vm,e)),o};function mu(t,e){return function(){t.perform(n=>{n.deleteGlobalRef(e)})}}b.prototype.fromReflectedMethod=k(7,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.fromReflectedField=k(8,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.toReflectedMethod=k(9,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getSuperclass=k(10,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isAssignableFrom=k(11,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.toReflectedField=k(12,"pointer",["pointer","pointer","pointer","uint8"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.throw=k(13,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.exceptionOccurred=k(15,"pointer",["pointer"],function(t){return t(this.handle)});b.prototype.exceptionDescribe=k(16,"void",["pointer"],function(t){t(this.handle)});b.prototype.exceptionClear=k(17,"void",["pointer"],function(t){t(this.handle)});b.prototype.pushLocalFrame=k(19,"int32",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.popLocalFrame=k(20,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newGlobalRef=k(21,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.deleteGlobalRef=k(22,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.deleteLocalRef=k(23,"void",["pointer","pointer"],function(t,e){t(this.handle,e)});b.prototype.isSameObject=k(24,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.newLocalRef=k(25,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.allocObject=k(27,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectClass=k(31,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.isInstanceOf=k(32,"uint8",["pointer","pointer","pointer"],function(t,e,n){return!!t(this.handle,e,n)});b.prototype.getMethodId=k(33,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getFieldId=k(94,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getIntField=k(100,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStaticMethodId=k(113,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticFieldId=k(144,"pointer",["pointer","pointer","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,Memory.allocUtf8String(n),Memory.allocUtf8String(r))});b.prototype.getStaticIntField=k(150,"int32",["pointer","pointer","pointer"],function(t,e,n){return t(this.handle,e,n)});b.prototype.getStringLength=k(164,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getStringChars=k(165,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringChars=k(166,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.newStringUtf=k(167,"pointer",["pointer","pointer"],function(t,e){let n=Memory.allocUtf8String(e);return t(this.handle,n)});b.prototype.getStringUtfChars=k(169,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseStringUtfChars=k(170,"void",["pointer","pointer","pointer"],function(t,e,n){t(this.handle,e,n)});b.prototype.getArrayLength=k(171,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.newObjectArray=k(172,"pointer",["pointer","int32","pointer","pointer"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.getObjectArrayElement=k(173,"pointer",["pointer","pointer","int32"],function(t,e,n){return t(this.handle,e,n)});b.prototype.setObjectArrayElement=k(174,"void",["pointer","pointer","int32","pointer"],function(t,e,n,r){t(this.handle,e,n,r)});b.prototype.newBooleanArray=k(175,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newByteArray=k(176,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newCharArray=k(177,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newShortArray=k(178,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newIntArray=k(179,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newLongArray=k(180,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newFloatArray=k(181,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.newDoubleArray=k(182,"pointer",["pointer","int32"],function(t,e){return t(this.handle,e)});b.prototype.getBooleanArrayElements=k(183,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getByteArrayElements=k(184,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getCharArrayElements=k(185,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getShortArrayElements=k(186,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getIntArrayElements=k(187,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getLongArrayElements=k(188,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getFloatArrayElements=k(189,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.getDoubleArrayElements=k(190,"pointer",["pointer","pointer","pointer"],function(t,e){return t(this.handle,e,NULL)});b.prototype.releaseBooleanArrayElements=k(191,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});b.prototype.releaseByteArrayElements=k(192,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});b.prototype.releaseCharArrayElements=k(193,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});b.prototype.releaseShortArrayElements=k(194,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});b.prototype.releaseIntArrayElements=k(195,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});b.prototype.releaseLongArrayElements=k(196,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});b.prototype.releaseFloatArrayElements=k(197,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});b.prototype.releaseDoubleArrayElements=k(198,"pointer",["pointer","pointer","pointer","int32"],function(t,e,n){t(this.handle,e,n,Qe)});b.prototype.getByteArrayRegion=k(200,"void",["pointer","pointer","int","int","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setBooleanArrayRegion=k(207,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setByteArrayRegion=k(208,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setCharArrayRegion=k(209,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setShortArrayRegion=k(210,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setIntArrayRegion=k(211,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setLongArrayRegion=k(212,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setFloatArrayRegion=k(213,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.setDoubleArrayRegion=k(214,"void",["pointer","pointer","int32","int32","pointer"],function(t,e,n,r,o){t(this.handle,e,n,r,o)});b.prototype.registerNatives=k(215,"int32",["pointer","pointer","pointer","int32"],function(t,e,n,r){return t(this.handle,e,n,r)});b.prototype.monitorEnter=k(217,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.monitorExit=k(218,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getDirectBufferAddress=k(230,"pointer",["pointer","pointer"],function(t,e){return t(this.handle,e)});b.prototype.getObjectRefType=k(232,"int32",["pointer","pointer"],function(t,e){return t(this.handle,e)});var Bi=new Map;function ln(t,e,n,r){return Sr(this,"p",_u,t,e,n,r)}function Er(t,e,n,r){return Sr(this,"v",yu,t,e,n,r)}function gu(t,e,n,r){return Sr(this,"n",bu,t,e,n,r)}function Sr(t,e,n,r,o,i,s){if(s!==void 0)return n(t,r,o,i,s);let a=[r,e,o].concat(i).join("|"),l=Bi.get(a);return l===void 0&&(l=n(t,r,o,i,Ji),Bi.set(a,l)),l}function _u(t,e,n,r,o){return new NativeFunction(an(t).add(e*sn).readPointer(),n,["pointer","pointer","pointer"].concat(r),o)}function yu(t,e,n,r,o){return new NativeFunction(an(t).add(e*sn).readPointer(),n,["pointer","pointer","pointer","..."].concat(r),o)}function bu(t,e,n,r,o){return new NativeFunction(an(t).add(e*sn).readPointer(),n,["pointer","pointer","pointer","pointer","..."].concat(r),o)}b.prototype.constructor=function(t,e){return Er.call(this,qc,"pointer",t,e)};b.prototype.vaMethod=function(t,e,n){let r=lu[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Er.call(this,r,t,e,n)};b.prototype.nonvirtualVaMethod=function(t,e,n){let r=cu[t];if(r===void 0)throw new Error("Unsupported type: "+t);return gu.call(this,r,t,e,n)};b.prototype.staticVaMethod=function(t,e,n){let r=du[t];if(r===void 0)throw new Error("Unsupported type: "+t);return Er.call(this,r,t,e,n)};b.prototype.getField=function(t){let e=uu[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ln.call(this,e,t,[])};b.prototype.getStaticField=function(t){let e=pu[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ln.call(this,e,t,[])};b.prototype.setField=function(t){let e=fu[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ln.call(this,e,"void",[t])};b.prototype.setStaticField=function(t){let e=hu[t];if(e===void 0)throw new Error("Unsupported type: "+t);return ln.call(this,e,"void",[t])};var dr=null;b.prototype.javaLangClass=function(){if(dr===null){let t=this.findClass("java/lang/Class");try{let e=this.getMethodId.bind(this,t);dr={handle:tt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getSimpleName:e("getSimpleName","()Ljava/lang/String;"),getGenericSuperclass:e("getGenericSuperclass","()Ljava/lang/reflect/Type;"),getDeclaredConstructors:e("getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"),getDeclaredMethods:e("getDeclaredMethods","()[Ljava/lang/reflect/Method;"),getDeclaredFields:e("getDeclaredFields","()[Ljava/lang/reflect/Field;"),isArray:e("isArray","()Z"),isPrimitive:e("isPrimitive","()Z"),isInterface:e("isInterface","()Z"),getComponentType:e("getComponentType","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return dr};var ur=null;b.prototype.javaLangObject=function(){if(ur===null){let t=this.findClass("java/lang/Object");try{let e=this.getMethodId.bind(this,t);ur={handle:tt(this.newGlobalRef(t)),toString:e("toString","()Ljava/lang/String;"),getClass:e("getClass","()Ljava/lang/Class;")}}finally{this.deleteLocalRef(t)}}return ur};var fr=null;b.prototype.javaLangReflectConstructor=function(){if(fr===null){let t=this.findClass("java/lang/reflect/Constructor");try{fr={getGenericParameterTypes:this.getMethodId(t,"getGenericParameterTypes","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return fr};var pr=null;b.prototype.javaLangReflectMethod=function(){if(pr===null){let t=this.findClass("java/lang/reflect/Method");try{let e=this.getMethodId.bind(this,t);pr={getName:e("getName","()Ljava/lang/String;"),getGenericParameterTypes:e("getGenericParameterTypes","()[Ljava/lang/reflect/Type;"),getParameterTypes:e("getParameterTypes","()[Ljava/lang/Class;"),getGenericReturnType:e("getGenericReturnType","()Ljava/lang/reflect/Type;"),getGenericExceptionTypes:e("getGenericExceptionTypes","()[Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),isVarArgs:e("isVarArgs","()Z")}}finally{this.deleteLocalRef(t)}}return pr};var hr=null;b.prototype.javaLangReflectField=function(){if(hr===null){let t=this.findClass("java/lang/reflect/Field");try{let e=this.getMethodId.bind(this,t);hr={getName:e("getName","()Ljava/lang/String;"),getType:e("getType","()Ljava/lang/Class;"),getGenericType:e("getGenericType","()Ljava/lang/reflect/Type;"),getModifiers:e("getModifiers","()I"),toString:e("toString","()Ljava/lang/String;")}}finally{this.deleteLocalRef(t)}}return hr};var mr=null;b.prototype.javaLangReflectTypeVariable=function(){if(mr===null){let t=this.findClass("java/lang/reflect/TypeVariable");try{let e=this.getMethodId.bind(this,t);mr={handle:tt(this.newGlobalRef(t)),getName:e("getName","()Ljava/lang/String;"),getBounds:e("getBounds","()[Ljava/lang/reflect/Type;"),getGenericDeclaration:e("getGenericDeclaration","()Ljava/lang/reflect/GenericDeclaration;")}}finally{this.deleteLocalRef(t)}}return mr};var gr=null;b.prototype.javaLangReflectWildcardType=function(){if(gr===null){let t=this.findClass("java/lang/reflect/WildcardType");try{let e=this.getMethodId.bind(this,t);gr={handle:tt(this.newGlobalRef(t)),getLowerBounds:e("getLowerBounds","()[Ljava/lang/reflect/Type;"),getUpperBounds:e("getUpperBounds","()[Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return gr};var _r=null;b.prototype.javaLangReflectGenericArrayType=function(){if(_r===null){let t=this.findClass("java/lang/reflect/GenericArrayType");try{_r={handle:tt(this.newGlobalRef(t)),getGenericComponentType:this.getMethodId(t,"getGenericComponentType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return _r};var yr=null;b.prototype.javaLangReflectParameterizedType=function(){if(yr===null){let t=this.findClass("java/lang/reflect/ParameterizedType");try{let e=this.getMethodId.bind(this,t);yr={handle:tt(this.newGlobalRef(t)),getActualTypeArguments:e("getActualTypeArguments","()[Ljava/lang/reflect/Type;"),getRawType:e("getRawType","()Ljava/lang/reflect/Type;"),getOwnerType:e("getOwnerType","()Ljava/lang/reflect/Type;")}}finally{this.deleteLocalRef(t)}}return yr};var br=null;b.prototype.javaLangString=function(){if(br===null){let t=this.findClass("java/lang/String");try{br={handle:tt(this.newGlobalRef(t))}}finally{this.deleteLocalRef(t)}}return br};b.prototype.getClassName=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangClass().getName);try{return this.stringFromJni(e)}finally{this.deleteLocalRef(e)}};b.prototype.getObjectClassName=function(t){let e=this.getObjectClass(t);try{return this.getClassName(e)}finally{this.deleteLocalRef(e)}};b.prototype.getActualTypeArgument=function(t){let e=this.vaMethod("pointer",[])(this.handle,t,this.javaLangReflectParameterizedType().getActualTypeArguments);if(this.throwIfExceptionPending(),!e.isNull())try{return this.getTypeNameFromFirstTypeElement(e)}finally{this.deleteLocalRef(e)}};b.prototype.getTypeNameFromFirstTypeElement=function(t){if(this.getArrayLength(t)>0){let n=this.getObjectArrayElement(t,0);try{return this.getTypeName(n)}finally{this.deleteLocalRef(n)}}else return"java.lang.Object"};b.prototype.getTypeName=function(t,e){let n=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle))return this.getArrayTypeName(t);if(this.isInstanceOf(t,this.javaLangReflectParameterizedType().handle)){let r=n(this.handle,t,this.javaLangReflectParameterizedType().getRawType);this.throwIfExceptionPending();let o;try{o=this.getTypeName(r)}finally{this.deleteLocalRef(r)}return e&&(o+="<"+this.getActualTypeArgument(t)+">"),o}else return this.isInstanceOf(t,this.javaLangReflectTypeVariable().handle)||this.isInstanceOf(t,this.javaLangReflectWildcardType().handle),"java.lang.Object"};b.prototype.getArrayTypeName=function(t){let e=this.vaMethod("pointer",[]);if(this.isInstanceOf(t,this.javaLangClass().handle))return this.getClassName(t);if(this.isInstanceOf(t,this.javaLangReflectGenericArrayType().handle)){let n=e(this.handle,t,this.javaLangReflectGenericArrayType().getGenericComponentType);this.throwIfExceptionPending();try{return"[L"+this.getTypeName(n)+";"}finally{this.deleteLocalRef(n)}}else return"[Ljava.lang.Object;"};b.prototype.stringFromJni=function(t){let e=this.getStringChars(t);if(e.isNull())throw new Error("Unable to access string");try{let n=this.getStringLength(t);return e.readUtf16String(n)}finally{this.releaseStringChars(t,e)}};var zi=65542,ht=Process.pointerSize,wr=Process.getCurrentThreadId(),nt=new Map,jt=new Map;function Ve(t){let e=t.vm,n=null,r=null,o=null;function i(){let a=e.readPointer(),l={exceptions:"propagate"};n=new NativeFunction(a.add(4*ht).readPointer(),"int32",["pointer","pointer","pointer"],l),r=new NativeFunction(a.add(5*ht).readPointer(),"int32",["pointer"],l),o=new NativeFunction(a.add(6*ht).readPointer(),"int32",["pointer","pointer","int32"],l)}this.handle=e,this.perform=function(a){let l=Process.getCurrentThreadId(),c=s(l);if(c!==null)return a(c);let d=this._tryGetEnv(),f=d!==null;f||(d=this.attachCurrentThread(),nt.set(l,!0)),this.link(l,d);try{return a(d)}finally{let p=l===wr;if(p||this.unlink(l),!f&&!p){let u=nt.get(l);nt.delete(l),u&&this.detachCurrentThread()}}},this.attachCurrentThread=function(){let a=Memory.alloc(ht);return we("VM::AttachCurrentThread",n(e,a,NULL)),new b(a.readPointer(),this)},this.detachCurrentThread=function(){we("VM::DetachCurrentThread",r(e))},this.preventDetachDueToClassLoader=function(){let a=Process.getCurrentThreadId();nt.has(a)&&nt.set(a,!1)},this.getEnv=function(){let a=s(Process.getCurrentThreadId());if(a!==null)return a;let l=Memory.alloc(ht),c=o(e,l,zi);if(c===-2)throw new Error("Current thread is not attached to the Java VM; please move this code inside a Java.perform() callback");return we("VM::GetEnv",c),new b(l.readPointer(),this)},this.tryGetEnv=function(){let a=s(Process.getCurrentThreadId());return a!==null?a:this._tryGetEnv()},this._tryGetEnv=function(){let a=this.tryGetEnvHandle(zi);return a===null?null:new b(a,this)},this.tryGetEnvHandle=function(a){let l=Memory.alloc(ht);return o(e,l,a)!==0?null:l.readPointer()},this.makeHandleDestructor=function(a){return()=>{this.perform(l=>{l.deleteGlobalRef(a)})}},this.link=function(a,l){let c=jt.get(a);c===void 0?jt.set(a,[l,1]):c[1]++},this.unlink=function(a){let l=jt.get(a);l[1]===1?jt.delete(a):l[1]--};function s(a){let l=jt.get(a);return l===void 0?null:l[0]}i.call(this)}Ve.dispose=function(t){nt.get(wr)===!0&&(nt.delete(wr),t.detachCurrentThread())};var vu=4,E=Process.pointerSize,{readU32:Eu,readPointer:Su,writeU32:wu,writePointer:xu}=NativePointer.prototype,Nu=1,Iu=8,Au=16,fn=256,Tu=524288,ku=2097152,is=1073741824,Cu=524288,Lu=134217728,Vi=1048576,Mu=2097152,Pu=268435456,Ru=268435456,ju=0,Rr=3,jr=5,Gr=ptr(1).not(),Ou=2147467263,Fu=4294963200,bn=17*E,Du=18*E,ss=12,Uu=112,Bu=116,Ju=0,Nr=56,$i=4,zu=8,Vu=10,$u=12,Gu=14,Hu=28,Zu=36,Wu=0,qu=1,Ku=2,Qu=3,Yu=4,Xu=5,ef=6,tf=7,Gi=2147483648,nf=28,Ut=3*E,rf=3*E,of=1,sf=1,as=Se(_f),af=Se(Cf),Le=Se(Mf),gt=Se(Pf),lf=Se(Rf),cf=Se(Vf),zt=Se(Df),ls=Se(Uf),fe=Se(Bf),Hr=Se(Jf),df=Se(Zf),uf=Process.arch==="ia32"?Pp:Mp,oe={exceptions:"propagate"},Ot={},Ir=null,Ar=null,cs=null,me=null,Zr=[],pn=new Map,ds=[],Tr=null,Hi=0,Zi=!1,Wi=!1,Ft=null,ff=[],kr=null,cn=null;function Y(){return Ir===null&&(Ir=pf()),Ir}function pf(){let t=Process.enumerateModules().filter(u=>/^lib(art|dvm).so$/.test(u.name)).filter(u=>!/\/system\/fake-libs/.test(u.path));if(t.length===0)return null;let e=t[0],n=e.name.indexOf("art")!==-1?"art":"dalvik",r=n==="art",o={module:e,find(u){let{module:g}=this,h=g.findExportByName(u);return h===null&&(h=g.findSymbolByName(u)),h},flavor:n,addLocalReference:null};o.isApiLevel34OrApexEquivalent=r&&(o.find("_ZN3art7AppInfo29GetPrimaryApkReferenceProfileEv")!==null||o.find("_ZN3art6Thread15RunFlipFunctionEPS0_")!==null);let i=r?{functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],artInterpreterToCompiledCodeBridge:function(u){this.artInterpreterToCompiledCodeBridge=u},_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE:["art::JavaVMExt::AddGlobalRef","pointer",["pointer","pointer","pointer"]],_ZN3art17ReaderWriterMutex13ExclusiveLockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveLock","void",["pointer","pointer"]],_ZN3art17ReaderWriterMutex15ExclusiveUnlockEPNS_6ThreadE:["art::ReaderWriterMutex::ExclusiveUnlock","void",["pointer","pointer"]],_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],oe)},_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE:function(u){this["art::IndirectReferenceTable::Add"]=new NativeFunction(u,"pointer",["pointer","uint","pointer"],oe)},_ZN3art9JavaVMExt12DecodeGlobalEPv:function(u){let g;fe()>=26?g=uf(u,["pointer","pointer"]):g=new NativeFunction(u,"pointer",["pointer","pointer"],oe),this["art::JavaVMExt::DecodeGlobal"]=function(h,_,y){return g(h,y)}},_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv:["art::JavaVMExt::DecodeGlobal","pointer",["pointer","pointer","pointer"]],_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZNK3art6Thread13DecodeJObjectEP8_jobject:["art::Thread::DecodeJObject","pointer",["pointer","pointer"]],_ZN3art10ThreadList10SuspendAllEPKcb:["art::ThreadList::SuspendAll","void",["pointer","pointer","bool"]],_ZN3art10ThreadList10SuspendAllEv:function(u){let g=new NativeFunction(u,"void",["pointer"],oe);this["art::ThreadList::SuspendAll"]=function(h,_,y){return g(h)}},_ZN3art10ThreadList9ResumeAllEv:["art::ThreadList::ResumeAll","void",["pointer"]],_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE:["art::ClassLinker::VisitClasses","void",["pointer","pointer"]],_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer"],oe);this["art::ClassLinker::VisitClasses"]=function(h,_){g(h,_,NULL)}},_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE:["art::ClassLinker::VisitClassLoaders","void",["pointer","pointer"]],_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_:["art::gc::Heap::VisitObjects","void",["pointer","pointer","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:["art::gc::Heap::GetInstances","void",["pointer","pointer","pointer","int","pointer"]],_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE:function(u){let g=new NativeFunction(u,"void",["pointer","pointer","pointer","bool","int","pointer"],oe);this["art::gc::Heap::GetInstances"]=function(h,_,y,v,x){g(h,_,y,0,v,x)}},_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","uint","bool"]],_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb:["art::StackVisitor::StackVisitor","void",["pointer","pointer","pointer","uint","size_t","bool"]],_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb:["art::StackVisitor::WalkStack","void",["pointer","bool"]],_ZNK3art12StackVisitor9GetMethodEv:["art::StackVisitor::GetMethod","pointer",["pointer"]],_ZNK3art12StackVisitor16DescribeLocationEv:function(u){this["art::StackVisitor::DescribeLocation"]=un(u,["pointer"])},_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv:function(u){this["art::StackVisitor::GetCurrentQuickFrameInfo"]=Hf(u)},_ZN3art7Context6CreateEv:["art::Context::Create","pointer",[]],_ZN3art6Thread18GetLongJumpContextEv:["art::Thread::GetLongJumpContext","pointer",["pointer"]],_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE:function(u){this["art::mirror::Class::GetDescriptor"]=u},_ZN3art6mirror5Class11GetLocationEv:function(u){this["art::mirror::Class::GetLocation"]=un(u,["pointer"])},_ZN3art9ArtMethod12PrettyMethodEb:function(u){this["art::ArtMethod::PrettyMethod"]=un(u,["pointer","bool"])},_ZN3art12PrettyMethodEPNS_9ArtMethodEb:function(u){this["art::ArtMethod::PrettyMethodNullSafe"]=un(u,["pointer","bool"])},_ZN3art6Thread14CurrentFromGdbEv:["art::Thread::CurrentFromGdb","pointer",[]],_ZN3art6mirror6Object5CloneEPNS_6ThreadE:function(u){this["art::mirror::Object::Clone"]=new NativeFunction(u,"pointer",["pointer","pointer"],oe)},_ZN3art6mirror6Object5CloneEPNS_6ThreadEm:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","pointer"],oe);this["art::mirror::Object::Clone"]=function(h,_){let y=NULL;return g(h,_,y)}},_ZN3art6mirror6Object5CloneEPNS_6ThreadEj:function(u){let g=new NativeFunction(u,"pointer",["pointer","pointer","uint"],oe);this["art::mirror::Object::Clone"]=function(h,_){return g(h,_,0)}},_ZN3art3Dbg14SetJdwpAllowedEb:["art::Dbg::SetJdwpAllowed","void",["bool"]],_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE:["art::Dbg::ConfigureJdwp","void",["pointer"]],_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv:["art::InternalDebuggerControlCallback::StartDebugger","void",["pointer"]],_ZN3art3Dbg9StartJdwpEv:["art::Dbg::StartJdwp","void",[]],_ZN3art3Dbg8GoActiveEv:["art::Dbg::GoActive","void",[]],_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE:["art::Dbg::RequestDeoptimization","void",["pointer"]],_ZN3art3Dbg20ManageDeoptimizationEv:["art::Dbg::ManageDeoptimization","void",[]],_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv:["art::Instrumentation::EnableDeoptimization","void",["pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc:["art::Instrumentation::DeoptimizeEverything","void",["pointer","pointer"]],_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv:function(u){let g=new NativeFunction(u,"void",["pointer"],oe);this["art::Instrumentation::DeoptimizeEverything"]=function(h,_){g(h)}},_ZN3art7Runtime19DeoptimizeBootImageEv:["art::Runtime::DeoptimizeBootImage","void",["pointer"]],_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE:["art::Instrumentation::Deoptimize","void",["pointer","pointer"]],_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID:["art::jni::JniIdManager::DecodeMethodId","pointer",["pointer","pointer"]],_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID:["art::jni::JniIdManager::DecodeFieldId","pointer",["pointer","pointer"]],_ZN3art11interpreter18GetNterpEntryPointEv:["art::interpreter::GetNterpEntryPoint","pointer",[]],_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi:["art::Monitor::TranslateLocation","void",["pointer","uint32","pointer","pointer"]]},variables:{_ZN3art3Dbg9gRegistryE:function(u){this.isJdwpStarted=()=>!u.readPointer().isNull()},_ZN3art3Dbg15gDebuggerActiveE:function(u){this.isDebuggerActive=()=>!!u.readU8()}},optionals:new Set(["artInterpreterToCompiledCodeBridge","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art9JavaVMExt12AddGlobalRefEPNS_6ThreadEPNS_6mirror6ObjectE","_ZN3art9JavaVMExt12DecodeGlobalEPv","_ZN3art9JavaVMExt12DecodeGlobalEPNS_6ThreadEPv","_ZNK3art6Thread19DecodeGlobalJObjectEP8_jobject","_ZNK3art6Thread13DecodeJObjectEP8_jobject","_ZN3art10ThreadList10SuspendAllEPKcb","_ZN3art10ThreadList10SuspendAllEv","_ZN3art11ClassLinker12VisitClassesEPNS_12ClassVisitorE","_ZN3art11ClassLinker12VisitClassesEPFbPNS_6mirror5ClassEPvES4_","_ZNK3art11ClassLinker17VisitClassLoadersEPNS_18ClassLoaderVisitorE","_ZN3art6mirror6Object5CloneEPNS_6ThreadE","_ZN3art6mirror6Object5CloneEPNS_6ThreadEm","_ZN3art6mirror6Object5CloneEPNS_6ThreadEj","_ZN3art22IndirectReferenceTable3AddEjPNS_6mirror6ObjectE","_ZN3art22IndirectReferenceTable3AddENS_15IRTSegmentStateENS_6ObjPtrINS_6mirror6ObjectEEE","_ZN3art2gc4Heap12VisitObjectsEPFvPNS_6mirror6ObjectEPvES5_","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art2gc4Heap12GetInstancesERNS_24VariableSizedHandleScopeENS_6HandleINS_6mirror5ClassEEEbiRNSt3__16vectorINS4_INS5_6ObjectEEENS8_9allocatorISB_EEEE","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEjb","_ZN3art12StackVisitorC2EPNS_6ThreadEPNS_7ContextENS0_13StackWalkKindEmb","_ZN3art12StackVisitor9WalkStackILNS0_16CountTransitionsE0EEEvb","_ZNK3art12StackVisitor9GetMethodEv","_ZNK3art12StackVisitor16DescribeLocationEv","_ZNK3art12StackVisitor24GetCurrentQuickFrameInfoEv","_ZN3art7Context6CreateEv","_ZN3art6Thread18GetLongJumpContextEv","_ZN3art6mirror5Class13GetDescriptorEPNSt3__112basic_stringIcNS2_11char_traitsIcEENS2_9allocatorIcEEEE","_ZN3art6mirror5Class11GetLocationEv","_ZN3art9ArtMethod12PrettyMethodEb","_ZN3art12PrettyMethodEPNS_9ArtMethodEb","_ZN3art3Dbg13ConfigureJdwpERKNS_4JDWP11JdwpOptionsE","_ZN3art31InternalDebuggerControlCallback13StartDebuggerEv","_ZN3art3Dbg15gDebuggerActiveE","_ZN3art15instrumentation15Instrumentation20EnableDeoptimizationEv","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEPKc","_ZN3art15instrumentation15Instrumentation20DeoptimizeEverythingEv","_ZN3art7Runtime19DeoptimizeBootImageEv","_ZN3art15instrumentation15Instrumentation10DeoptimizeEPNS_9ArtMethodE","_ZN3art3Dbg9StartJdwpEv","_ZN3art3Dbg8GoActiveEv","_ZN3art3Dbg21RequestDeoptimizationERKNS_21DeoptimizationRequestE","_ZN3art3Dbg20ManageDeoptimizationEv","_ZN3art3Dbg9gRegistryE","_ZN3art3jni12JniIdManager14DecodeMethodIdEP10_jmethodID","_ZN3art3jni12JniIdManager13DecodeFieldIdEP9_jfieldID","_ZN3art11interpreter18GetNterpEntryPointEv","_ZN3art7Monitor17TranslateLocationEPNS_9ArtMethodEjPPKcPi"])}:{functions:{_Z20dvmDecodeIndirectRefP6ThreadP8_jobject:["dvmDecodeIndirectRef","pointer",["pointer","pointer"]],_Z15dvmUseJNIBridgeP6MethodPv:["dvmUseJNIBridge","void",["pointer","pointer"]],_Z20dvmHeapSourceGetBasev:["dvmHeapSourceGetBase","pointer",[]],_Z21dvmHeapSourceGetLimitv:["dvmHeapSourceGetLimit","pointer",[]],_Z16dvmIsValidObjectPK6Object:["dvmIsValidObject","uint8",["pointer"]],JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]]},variables:{gDvmJni:function(u){this.gDvmJni=u},gDvm:function(u){this.gDvm=u}}},{functions:s={},variables:a={},optionals:l=new Set}=i,c=[];for(let[u,g]of Object.entries(s)){let h=o.find(u);h!==null?typeof g=="function"?g.call(o,h):o[g[0]]=new NativeFunction(h,g[1],g[2],oe):l.has(u)||c.push(u)}for(let[u,g]of Object.entries(a)){let h=o.find(u);h!==null?g.call(o,h):l.has(u)||c.push(u)}if(c.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+c.join(", "));let d=Memory.alloc(E),f=Memory.alloc(vu);if(we("JNI_GetCreatedJavaVMs",o.JNI_GetCreatedJavaVMs(d,1,f)),f.readInt()===0)return null;if(o.vm=d.readPointer(),r){let u=fe(),g;u>=27?g=33554432:u>=24?g=16777216:g=0,o.kAccCompileDontBother=g;let h=o.vm.add(E).readPointer();o.artRuntime=h;let _=as(o),y=_.offset,v=y.instrumentation;o.artInstrumentation=v!==null?h.add(v):null,Hr()>=36e7&&o.artInstrumentation!=null&&(o.artInstrumentation=o.artInstrumentation.readPointer()),o.artHeap=h.add(y.heap).readPointer(),o.artThreadList=h.add(y.threadList).readPointer();let I=h.add(y.classLinker).readPointer(),M=Lf(h,_).offset,R=I.add(M.quickResolutionTrampoline).readPointer(),L=I.add(M.quickImtConflictTrampoline).readPointer(),C=I.add(M.quickGenericJniTrampoline).readPointer(),S=I.add(M.quickToInterpreterBridgeTrampoline).readPointer();o.artClassLinker={address:I,quickResolutionTrampoline:R,quickImtConflictTrampoline:L,quickGenericJniTrampoline:C,quickToInterpreterBridgeTrampoline:S};let T=new Ve(o);o.artQuickGenericJniTrampoline=Cr(C,T),o.artQuickToInterpreterBridge=Cr(S,T),o.artQuickResolutionTrampoline=Cr(R,T),o["art::JavaVMExt::AddGlobalRef"]===void 0&&(o["art::JavaVMExt::AddGlobalRef"]=Ip(o)),o["art::JavaVMExt::DecodeGlobal"]===void 0&&(o["art::JavaVMExt::DecodeGlobal"]=Ap(o)),o["art::ArtMethod::PrettyMethod"]===void 0&&(o["art::ArtMethod::PrettyMethod"]=o["art::ArtMethod::PrettyMethodNullSafe"]),o["art::interpreter::GetNterpEntryPoint"]!==void 0?o.artNterpEntryPoint=o["art::interpreter::GetNterpEntryPoint"]():o.artNterpEntryPoint=o.find("ExecuteNterpImpl"),me=Kf(o,T),Lp(o);let P=null;Object.defineProperty(o,"jvmti",{get(){return P===null&&(P=[hf(T,this.artRuntime)]),P[0]}})}let p=e.enumerateImports().filter(u=>u.name.indexOf("_Z")===0).reduce((u,g)=>(u[g.name]=g.address,u),{});return o.$new=new NativeFunction(p._Znwm||p._Znwj,"pointer",["ulong"],oe),o.$delete=new NativeFunction(p._ZdlPv,"void",["pointer"],oe),cs=r?Jr:zr,o}function hf(t,e){let n=null;return t.perform(()=>{let r=Y().find("_ZN3art7Runtime18EnsurePluginLoadedEPKcPNSt3__112basic_stringIcNS3_11char_traitsIcEENS3_9allocatorIcEEEE");if(r===null)return;let o=new NativeFunction(r,"bool",["pointer","pointer","pointer"]),i=Memory.alloc(E);if(!o(e,Memory.allocUtf8String("libopenjdkjvmti.so"),i))return;let a=rn.v1_2|1073741824,l=t.tryGetEnvHandle(a);if(l===null)return;n=new He(l,t);let c=Memory.alloc(8);c.writeU64(on.canTagObjects),n.addCapabilities(c)!==0&&(n=null)}),n}function mf(t,e){Y().flavor==="art"&&t.getClassName(e)}function gf(t){return{offset:E===4?{globalsLock:32,globals:72}:{globalsLock:64,globals:112}}}function _f(t){let e=t.vm,n=t.artRuntime,r=E===4?200:384,o=r+100*E,i=fe(),s=ls(),{isApiLevel34OrApexEquivalent:a}=t,l=null;for(let d=r;d!==o;d+=E)if(n.add(d).readPointer().equals(e)){let p,u=null;i>=33||s==="Tiramisu"||a?(p=[d-4*E],u=d-E):i>=30||s==="R"?(p=[d-3*E,d-4*E],u=d-E):i>=29?p=[d-2*E]:i>=27?p=[d-Ut-3*E]:p=[d-Ut-2*E];for(let g of p){let h=g-E,_=h-E,y;a?y=_-9*E:i>=24?y=_-8*E:i>=23?y=_-7*E:y=_-4*E;let v={offset:{heap:y,threadList:_,internTable:h,classLinker:g,jniIdManager:u}};if(us(n,v)!==null){l=v;break}}break}if(l===null)throw new Error("Unable to determine Runtime field offsets");let c=Hr()>=36e7;return l.offset.instrumentation=c?wf(t):bf(t),l.offset.jniIdsIndirection=Af(t),l}var yf={ia32:qi,x64:qi,arm:vf,arm64:Ef};function bf(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ze(e,yf[Process.arch],{limit:30})}function qi(t){if(t.mnemonic!=="lea")return null;let e=t.operands[1].value.disp;return e<256||e>1024?null:e}function vf(t){if(t.mnemonic!=="add.w")return null;let e=t.operands;if(e.length!==3)return null;let n=e[2];return n.type!=="imm"?null:n.value}function Ef(t){if(t.mnemonic!=="add")return null;let e=t.operands;if(e.length!==3||e[0].value==="sp"||e[1].value==="sp")return null;let n=e[2];if(n.type!=="imm")return null;let r=n.value.valueOf();return r<256||r>1024?null:r}var Sf={ia32:Ki,x64:Ki,arm:xf,arm64:Nf};function wf(t){let e=t["art::Runtime::DeoptimizeBootImage"];return e===void 0?null:Ze(e,Sf[Process.arch],{limit:30})}function Ki(t){if(t.mnemonic!=="mov")return null;let e=t.operands;if(e[0].value!=="rax")return null;let r=e[1];if(r.type!=="mem")return null;let o=r.value;if(o.base!=="rdi")return null;let i=o.disp;return i<256||i>1024?null:i}function xf(t){return null}function Nf(t){if(t.mnemonic!=="ldr")return null;let e=t.operands;if(e[0].value==="x0")return null;let n=e[1].value;if(n.base!=="x0")return null;let r=n.disp;return r<256||r>1024?null:r}var If={ia32:Qi,x64:Qi,arm:Tf,arm64:kf};function Af(t){let e=t.find("_ZN3art7Runtime12SetJniIdTypeENS_9JniIdTypeE");if(e===null)return null;let n=Ze(e,If[Process.arch],{limit:20});if(n===null)throw new Error("Unable to determine Runtime.jni_ids_indirection_ offset");return n}function Qi(t){return t.mnemonic==="cmp"?t.operands[0].value.disp:null}function Tf(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function kf(t,e){if(e===null)return null;let{mnemonic:n}=t,{mnemonic:r}=e;return n==="cmp"&&r==="ldr"||n==="bl"&&r==="str"?e.operands[1].value.disp:null}function Cf(){let e={"4-21":136,"4-22":136,"4-23":172,"4-24":196,"4-25":196,"4-26":196,"4-27":196,"4-28":212,"4-29":172,"4-30":180,"4-31":180,"8-21":224,"8-22":224,"8-23":296,"8-24":344,"8-25":344,"8-26":352,"8-27":352,"8-28":392,"8-29":328,"8-30":336,"8-31":336}[`${E}-${fe()}`];if(e===void 0)throw new Error("Unable to determine Instrumentation field offsets");return{offset:{forcedInterpretOnly:4,deoptimizationEnabled:e}}}function Lf(t,e){let n=us(t,e);if(n===null)throw new Error("Unable to determine ClassLinker field offsets");return n}function us(t,e){if(Ar!==null)return Ar;let{classLinker:n,internTable:r}=e.offset,o=t.add(n).readPointer(),i=t.add(r).readPointer(),s=E===4?100:200,a=s+100*E,l=fe(),c=null;for(let d=s;d!==a;d+=E)if(o.add(d).readPointer().equals(i)){let p;l>=30||ls()==="R"?p=6:l>=29?p=4:l>=23?p=3:p=5;let u=d+p*E,g;l>=23?g=u-2*E:g=u-3*E,c={offset:{quickResolutionTrampoline:g,quickImtConflictTrampoline:u-E,quickGenericJniTrampoline:u,quickToInterpreterBridgeTrampoline:u+E}};break}return c!==null&&(Ar=c),c}function Wr(t){let n=null;return t.perform(r=>{let o=vn(t),i=Le(t),s={artArrayLengthSize:4,artArrayEntrySize:o.size,artArrayMax:50},a={artArrayLengthSize:E,artArrayEntrySize:i.size,artArrayMax:100},l=(p,u,g)=>{let h=p.add(u).readPointer();if(h.isNull())return null;let _=g===4?h.readU32():h.readU64().valueOf();return _<=0?null:{length:_,data:h.add(g)}},c=(p,u,g,h)=>{try{let _=l(p,u,h.artArrayLengthSize);if(_===null)return!1;let y=Math.min(_.length,h.artArrayMax);for(let v=0;v!==y;v++)if(_.data.add(v*h.artArrayEntrySize).equals(g))return!0}catch{}return!1},d=r.findClass("java/lang/Thread"),f=r.newGlobalRef(d);try{let p;je(t,r,C=>{p=Y()["art::JavaVMExt::DecodeGlobal"](t,C,f)});let u=es(r.getFieldId(f,"name","Ljava/lang/String;")),g=es(r.getStaticFieldId(f,"MAX_PRIORITY","I")),h=-1,_=-1;for(let C=0;C!==256;C+=4)h===-1&&c(p,C,g,s)&&(h=C),_===-1&&c(p,C,u,s)&&(_=C);if(_===-1||h===-1)throw new Error("Unable to find fields in java/lang/Thread; please file a bug");let y=_!==h?h:0,v=_,x=-1,I=to(r.getMethodId(f,"getName","()Ljava/lang/String;"));for(let C=0;C!==256;C+=4)x===-1&&c(p,C,I,a)&&(x=C);if(x===-1)throw new Error("Unable to find methods in java/lang/Thread; please file a bug");let M=-1,L=l(p,x,a.artArrayLengthSize).length;for(let C=x;C!==256;C+=4)if(p.add(C).readU16()===L){M=C;break}if(M===-1)throw new Error("Unable to find copied methods in java/lang/Thread; please file a bug");n={offset:{ifields:v,methods:x,sfields:y,copiedMethodsOffset:M}}}finally{r.deleteLocalRef(d),r.deleteGlobalRef(f)}}),n}function Mf(t){let e=Y(),n;return t.perform(r=>{let o=r.findClass("android/os/Process"),i=to(r.getStaticMethodId(o,"getElapsedCpuTime","()J"));r.deleteLocalRef(o);let s=Process.getModuleByName("libandroid_runtime.so"),a=s.base,l=a.add(s.size),c=fe(),d=c<=21?8:E,f=Nu|Iu|Au|fn,p=~(is|Pu|Mu)>>>0,u=null,g=null,h=2;for(let v=0;v!==64&&h!==0;v+=4){let x=i.add(v);if(u===null){let I=x.readPointer();I.compare(a)>=0&&I.compare(l)<0&&(u=v,h--)}g===null&&(x.readU32()&p)===f&&(g=v,h--)}if(h!==0)throw new Error("Unable to determine ArtMethod field offsets");let _=u+d;n={size:c<=21?_+32:_+E,offset:{jniCode:u,quickCode:_,accessFlags:g}},"artInterpreterToCompiledCodeBridge"in e&&(n.offset.interpreterCode=u-d)}),n}function vn(t){let e=fe();return e>=23?{size:16,offset:{accessFlags:4}}:e>=21?{size:24,offset:{accessFlags:12}}:null}function Pf(t){let e=fe(),n;return t.perform(r=>{let o=En(r),i=r.handle,s=null,a=null,l=null,c=null,d=null,f=null;for(let p=144;p!==256;p+=E)if(o.add(p).readPointer().equals(i)){a=p-6*E,d=p-4*E,f=p+2*E,e<=22&&(a-=E,s=a-E-9*8-3*4,l=p+6*E,d-=E,f-=E),c=p+9*E,e<=22&&(c+=2*E+4,E===8&&(c+=4)),e>=23&&(c+=E);break}if(c===null)throw new Error("Unable to determine ArtThread field offsets");n={offset:{isExceptionReportedToInstrumentation:s,exception:a,throwLocation:l,topHandleScope:c,managedStack:d,self:f}}}),n}function Rf(){return fe()>=23?{offset:{topQuickFrame:0,link:E}}:{offset:{topQuickFrame:2*E,link:0}}}var jf={ia32:Yi,x64:Yi,arm:Of,arm64:Ff};function Cr(t,e){let n;return e.perform(r=>{let o=En(r),i=jf[Process.arch],s=Instruction.parse(t),a=i(s);a!==null?n=o.add(a).readPointer():n=t}),n}function Yi(t){return t.mnemonic==="jmp"?t.operands[0].value.disp:null}function Of(t){return t.mnemonic==="ldr.w"?t.operands[1].value.disp:null}function Ff(t){return t.mnemonic==="ldr"?t.operands[1].value.disp:null}function En(t){return t.handle.add(E).readPointer()}function Df(){return qr("ro.build.version.release")}function Uf(){return qr("ro.build.version.codename")}function Bf(){return parseInt(qr("ro.build.version.sdk"),10)}function Jf(){try{let t=File.readAllText("/proc/self/mountinfo"),e=null,n=new Map;for(let o of t.trimEnd().split(`
`)){let i=o.split(" "),s=i[4];if(!s.startsWith("/apex/com.android.art"))continue;let a=i[10];s.includes("@")?n.set(a,s.split("@")[1]):e=a}let r=n.get(e);return r!==void 0?parseInt(r):Xi()}catch{return Xi()}}function Xi(){return fe()*1e7}var Lr=null,zf=92;function qr(t){Lr===null&&(Lr=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("__system_property_get"),"int",["pointer","pointer"],oe));let e=Memory.alloc(zf);return Lr(Memory.allocUtf8String(t),e),e.readUtf8String()}function je(t,e,n){let r=cf(t,e),o=En(e).toString();if(Ot[o]=n,r(e.handle),Ot[o]!==void 0)throw delete Ot[o],new Error("Unable to perform state transition; please file a bug")}function Vf(t,e){let n=new NativeCallback($f,"void",["pointer"]);return hs(t,e,n)}function $f(t){let e=t.toString(),n=Ot[e];delete Ot[e],n(t)}function Kr(t){let e=Y(),n=e.artThreadList;e["art::ThreadList::SuspendAll"](n,Memory.allocUtf8String("frida"),!1?1:0);try{t()}finally{e["art::ThreadList::ResumeAll"](n)}}var Or=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>e(s)===!0?1:0,"bool",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Qr(t){return Y()["art::ClassLinker::VisitClasses"]instanceof NativeFunction?new Or(t):new NativeCallback(n=>t(n)===!0?1:0,"bool",["pointer","pointer"])}var Fr=class{constructor(e){let n=Memory.alloc(4*E),r=n.add(E);n.writePointer(r);let o=new NativeCallback((i,s)=>{e(s)},"void",["pointer","pointer"]);r.add(2*E).writePointer(o),this.handle=n,this._onVisit=o}};function Yr(t){return new Fr(t)}var Gf={"include-inlined-frames":0,"skip-inlined-frames":1},Dr=class{constructor(e,n,r,o=0,i=!0){let s=Y(),a=512,l=3*E,c=Memory.alloc(a+l);s["art::StackVisitor::StackVisitor"](c,e,n,Gf[r],o,i?1:0);let d=c.add(a);c.writePointer(d);let f=new NativeCallback(this._visitFrame.bind(this),"bool",["pointer"]);d.add(2*E).writePointer(f),this.handle=c,this._onVisitFrame=f;let p=c.add(E===4?12:24);this._curShadowFrame=p,this._curQuickFrame=p.add(E),this._curQuickFramePc=p.add(2*E),this._curOatQuickMethodHeader=p.add(3*E),this._getMethodImpl=s["art::StackVisitor::GetMethod"],this._descLocImpl=s["art::StackVisitor::DescribeLocation"],this._getCQFIImpl=s["art::StackVisitor::GetCurrentQuickFrameInfo"]}walkStack(e=!1){Y()["art::StackVisitor::WalkStack"](this.handle,e?1:0)}_visitFrame(){return this.visitFrame()?1:0}visitFrame(){throw new Error("Subclass must implement visitFrame")}getMethod(){let e=this._getMethodImpl(this.handle);return e.isNull()?null:new hn(e)}getCurrentQuickFramePc(){return this._curQuickFramePc.readPointer()}getCurrentQuickFrame(){return this._curQuickFrame.readPointer()}getCurrentShadowFrame(){return this._curShadowFrame.readPointer()}describeLocation(){let e=new _n;return this._descLocImpl(e,this.handle),e.disposeToString()}getCurrentOatQuickMethodHeader(){return this._curOatQuickMethodHeader.readPointer()}getCurrentQuickFrameInfo(){return this._getCQFIImpl(this.handle)}},hn=class{constructor(e){this.handle=e}prettyMethod(e=!0){let n=new _n;return Y()["art::ArtMethod::PrettyMethod"](n,this.handle,e?1:0),n.disposeToString()}toString(){return`ArtMethod(handle=${this.handle})`}};function Hf(t){return function(e){let n=Memory.alloc(12);return df(t)(n,e),{frameSizeInBytes:n.readU32(),coreSpillMask:n.add(4).readU32(),fpSpillMask:n.add(8).readU32()}}}function Zf(t){let e=NULL;switch(Process.arch){case"ia32":e=mt(32,n=>{n.putMovRegRegOffsetPtr("ecx","esp",4),n.putMovRegRegOffsetPtr("edx","esp",8),n.putCallAddressWithArguments(t,["ecx","edx"]),n.putMovRegReg("esp","ebp"),n.putPopReg("ebp"),n.putRet()});break;case"x64":e=mt(32,n=>{n.putPushReg("rdi"),n.putCallAddressWithArguments(t,["rsi"]),n.putPopReg("rdi"),n.putMovRegPtrReg("rdi","rax"),n.putMovRegOffsetPtrReg("rdi",8,"edx"),n.putRet()});break;case"arm":e=mt(16,n=>{n.putCallAddressWithArguments(t,["r0","r1"]),n.putPopRegs(["r0","lr"]),n.putMovRegReg("pc","lr")});break;case"arm64":e=mt(64,n=>{n.putPushRegReg("x0","lr"),n.putCallAddressWithArguments(t,["x1"]),n.putPopRegReg("x2","lr"),n.putStrRegRegOffset("x0","x2",0),n.putStrRegRegOffset("w1","x2",8),n.putRet()});break}return new NativeFunction(e,"void",["pointer","pointer"],oe)}var Wf={ia32:globalThis.X86Relocator,x64:globalThis.X86Relocator,arm:globalThis.ThumbRelocator,arm64:globalThis.Arm64Relocator},Ur={ia32:globalThis.X86Writer,x64:globalThis.X86Writer,arm:globalThis.ThumbWriter,arm64:globalThis.Arm64Writer};function mt(t,e){Tr===null&&(Tr=Memory.alloc(Process.pageSize));let n=Tr.add(Hi),r=Process.arch,o=Ur[r];return Memory.patchCode(n,t,i=>{let s=new o(i,{pc:n});if(e(s),s.flush(),s.offset>t)throw new Error(`Wrote ${s.offset}, exceeding maximum of ${t}`)}),Hi+=t,r==="arm"?n.or(1):n}function qf(t,e){Qf(e),np(e)}function Kf(t,e){let n=gt(e).offset,r=lf().offset,o=`
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
`,i=8,s=E,a=E,l=E,d=Memory.alloc(i+s+a+l),f=d.add(i),p=f.add(s),u=p.add(a),g=t.find(E===4?"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEj":"_ZN3art9ArtMethod23GetOatQuickMethodHeaderEm"),h=new CModule(o,{lock:d,methods:f,replacements:p,last_seen_art_method:u,get_oat_quick_method_header_impl:g??ptr("0xdeadbeef")}),_={exceptions:"propagate",scheduling:"exclusive"};return{handle:h,replacedMethods:{isReplacement:new NativeFunction(h.is_replacement_method,"bool",["pointer"],_),get:new NativeFunction(h.get_replacement_method,"pointer",["pointer"],_),set:new NativeFunction(h.set_replacement_method,"void",["pointer","pointer"],_),synchronize:new NativeFunction(h.synchronize_replacement_methods,"void",["uint","pointer","pointer"],_),delete:new NativeFunction(h.delete_replacement_method,"void",["pointer"],_),translate:new NativeFunction(h.translate_method,"pointer",["pointer"],_),findReplacementFromQuickCode:h.find_replacement_method_from_quick_code},getOatQuickMethodHeaderImpl:g,hooks:{Interpreter:{doCall:h.on_interpreter_do_call},ArtMethod:{getOatQuickMethodHeader:h.on_art_method_get_oat_quick_method_header,prettyMethod:h.on_art_method_pretty_method},Gc:{copyingPhase:{onLeave:h.on_leave_gc_concurrent_copying_copying_phase},runFlip:{onEnter:h.on_leave_gc_concurrent_copying_copying_phase}}}}}function Qf(t){Wi||(Wi=!0,Yf(t),Xf(),ep(),tp())}function Yf(t){let e=Y();[e.artQuickGenericJniTrampoline,e.artQuickToInterpreterBridge,e.artQuickResolutionTrampoline].forEach(r=>{Memory.protect(r,32,"rwx");let o=new gn(r);o.activate(t),ds.push(o)})}function Xf(){let t=Y(),e=fe(),{isApiLevel34OrApexEquivalent:n}=t,r;if(e<=22)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_6mirror9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(e<=33&&!n)r=/^_ZN3art11interpreter6DoCallILb[0-1]ELb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE$/;else if(n)r=/^_ZN3art11interpreter6DoCallILb[0-1]EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtbPNS_6JValueE$/;else throw new Error("Unable to find method invocation in ART; please file a bug");let o=t.module,i=[...o.enumerateExports(),...o.enumerateSymbols()].filter(s=>r.test(s.name));if(i.length===0)throw new Error("Unable to find method invocation in ART; please file a bug");for(let s of i)Interceptor.attach(s.address,me.hooks.Interpreter.doCall)}function ep(){let t=Y(),n=t.module.findSymbolByName("_ZN3art2gc4Heap22CollectGarbageInternalENS0_9collector6GcTypeENS0_7GcCauseEbj");if(n===null)return;let{artNterpEntryPoint:r,artQuickToInterpreterBridge:o}=t,i=Le(t.vm).offset.quickCode;Interceptor.attach(n,{onLeave(){me.replacedMethods.synchronize(i,r,o)}})}function tp(){let t=[["_ZN3art11ClassLinker26VisiblyInitializedCallback22MarkVisiblyInitializedEPNS_6ThreadE","e90340f8 : ff0ff0ff"],["_ZN3art11ClassLinker26VisiblyInitializedCallback29AdjustThreadVisibilityCounterEPNS_6ThreadEl","7f0f00f9 : 1ffcffff"]],e=Y(),n=e.module;for(let[r,o]of t){let i=n.findSymbolByName(r);if(i===null)continue;let s=Memory.scanSync(i,8192,o);if(s.length===0)return;let{artNterpEntryPoint:a,artQuickToInterpreterBridge:l}=e,c=Le(e.vm).offset.quickCode;Interceptor.attach(s[0].address,function(){me.replacedMethods.synchronize(c,a,l)});return}}function np(t){if(Zi)return;if(Zi=!0,!op()){let{getOatQuickMethodHeaderImpl:i}=me;if(i===null)return;try{Interceptor.replace(i,me.hooks.ArtMethod.getOatQuickMethodHeader)}catch{}}let e=fe(),n=null,r=Y();e>28?n=r.find("_ZN3art2gc9collector17ConcurrentCopying12CopyingPhaseEv"):e>22&&(n=r.find("_ZN3art2gc9collector17ConcurrentCopying12MarkingPhaseEv")),n!==null&&Interceptor.attach(n,me.hooks.Gc.copyingPhase);let o=null;o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_"),o===null&&(o=r.find("_ZN3art6Thread15RunFlipFunctionEPS0_b")),o!==null&&Interceptor.attach(o,me.hooks.Gc.runFlip)}var rp={arm:{signatures:[{pattern:["b0 68","01 30","0c d0","1b 98",":","c0 ff","c0 ff","00 ff","00 2f"],validateMatch:Mr},{pattern:["d8 f8 08 00","01 30","0c d0","1b 98",":","f0 ff ff 0f","ff ff","00 ff","00 2f"],validateMatch:Mr},{pattern:["b0 68","01 30","40 f0 c3 80","00 25",":","c0 ff","c0 ff","c0 fb 00 d0","ff f8"],validateMatch:Mr}],instrument:sp},arm64:{signatures:[{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","88 39 00 f0",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 00 00 9f"],offset:1,validateMatch:Pr},{pattern:["0a 40 b9","1f 05 00 31","40 01 00 54","00 0e 40 f9",":","fc ff ff","1f fc ff ff","1f 00 00 ff","00 fc ff ff"],offset:1,validateMatch:Pr},{pattern:["0a 40 b9","1f 05 00 31","01 34 00 54","e0 03 1f aa",":","fc ff ff","1f fc ff ff","1f 00 00 ff","e0 ff ff ff"],offset:1,validateMatch:Pr}],instrument:ap}};function Mr({address:t,size:e}){let n=Instruction.parse(t.or(1)),[r,o]=n.operands,i=o.value.base,s=r.value,a=Instruction.parse(n.next.add(2)),l=ptr(a.operands[0].value),c=a.address.add(a.size),d,f;return a.mnemonic==="beq"?(d=c,f=l):(d=l,f=c),Ze(d.or(1),p,{limit:3});function p(u){let{mnemonic:g}=u;if(!(g==="ldr"||g==="ldr.w"))return null;let{base:h,disp:_}=u.operands[1].value;return h===i&&_===20?{methodReg:i,scratchReg:s,target:{whenTrue:l,whenRegularMethod:d,whenRuntimeMethod:f}}:null}}function Pr({address:t,size:e}){let[n,r]=Instruction.parse(t).operands,o=r.value.base,i="x"+n.value.substring(1),s=Instruction.parse(t.add(8)),a=ptr(s.operands[0].value),l=t.add(12),c,d;return s.mnemonic==="b.eq"?(c=l,d=a):(c=a,d=l),Ze(c,f,{limit:3});function f(p){if(p.mnemonic!=="ldr")return null;let{base:u,disp:g}=p.operands[1].value;return u===o&&g===24?{methodReg:o,scratchReg:i,target:{whenTrue:a,whenRegularMethod:c,whenRuntimeMethod:d}}:null}}function op(){if(fe()<31)return!1;let t=rp[Process.arch];if(t===void 0)return!1;let e=t.signatures.map(({pattern:r,offset:o=0,validateMatch:i=ip})=>({pattern:new MatchPattern(r.join("")),offset:o,validateMatch:i})),n=[];for(let{base:r,size:o}of Y().module.enumerateRanges("--x"))for(let{pattern:i,offset:s,validateMatch:a}of e){let l=Memory.scanSync(r,o,i).map(({address:c,size:d})=>({address:c.sub(s),size:d+s})).filter(c=>{let d=a(c);return d===null?!1:(c.validationResult=d,!0)});n.push(...l)}return n.length===0?!1:(n.forEach(t.instrument),!0)}function ip(){return{}}var mn=class{constructor(e,n,r){this.address=e,this.size=n,this.originalCode=e.readByteArray(n),this.trampoline=r}revert(){Memory.patchCode(this.address,this.size,e=>{e.writeByteArray(this.originalCode)})}};function sp({address:t,size:e,validationResult:n}){let{methodReg:r,target:o}=n,i=Memory.alloc(Process.pageSize),s=e;Memory.patchCode(i,256,a=>{let l=new ThumbWriter(a,{pc:i}),c=new ThumbRelocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=[45,237,16,10];l.putBytes(d);let f=["r0","r1","r2","r3"];l.putPushRegs(f),l.putCallAddressWithArguments(me.replacedMethods.isReplacement,[r]),l.putCmpRegImm("r0",0),l.putPopRegs(f);let p=[189,236,16,10];l.putBytes(p),l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let u=c.input.address.equals(o.whenRegularMethod);for(l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne();s<10;){let g=c.readOne();if(g===0){s=10;break}s=g}c.writeAll(),l.putBranchAddress(t.add(s+1)),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(o.whenTrue),l.flush()}),Zr.push(new mn(t,s,i)),Memory.patchCode(t,s,a=>{let l=new ThumbWriter(a,{pc:t});l.putLdrRegAddress("pc",i.or(1)),l.flush()})}function ap({address:t,size:e,validationResult:n}){let{methodReg:r,scratchReg:o,target:i}=n,s=Memory.alloc(Process.pageSize);Memory.patchCode(s,256,a=>{let l=new Arm64Writer(a,{pc:s}),c=new Arm64Relocator(t,l);for(let g=0;g!==2;g++)c.readOne();c.writeAll(),c.readOne(),c.skipOne(),l.putBCondLabel("eq","runtime_or_replacement_method");let d=["d0","d1","d2","d3","d4","d5","d6","d7","x0","x1","x2","x3","x4","x5","x6","x7","x8","x9","x10","x11","x12","x13","x14","x15","x16","x17"],f=d.length;for(let g=0;g!==f;g+=2)l.putPushRegReg(d[g],d[g+1]);l.putCallAddressWithArguments(me.replacedMethods.isReplacement,[r]),l.putCmpRegReg("x0","xzr");for(let g=f-2;g>=0;g-=2)l.putPopRegReg(d[g],d[g+1]);l.putBCondLabel("ne","runtime_or_replacement_method"),l.putBLabel("regular_method"),c.readOne();let p=c.input,u=p.address.equals(i.whenRegularMethod);l.putLabel(u?"regular_method":"runtime_or_replacement_method"),c.writeOne(),l.putBranchAddress(p.next),l.putLabel(u?"runtime_or_replacement_method":"regular_method"),l.putBranchAddress(i.whenTrue),l.flush()}),Zr.push(new mn(t,e,s)),Memory.patchCode(t,e,a=>{let l=new Arm64Writer(a,{pc:t});l.putLdrRegAddress(o,s),l.putBrReg(o),l.flush()})}function lp(t){return new cs(t)}function cp(t){return me.replacedMethods.translate(t)}function Xr(t,e={}){let{limit:n=16}=e,r=t.getEnv();return Ft===null&&(Ft=dp(t,r)),Ft.backtrace(r,n)}function dp(t,e){let n=Y(),r=Memory.alloc(Process.pointerSize),o=new CModule(`
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
`,{current_backtrace:Memory.alloc(Process.pointerSize),perform_art_thread_state_transition:r,art_make_context:n["art::Thread::GetLongJumpContext"]??n["art::Context::Create"],art_stack_visitor_init:n["art::StackVisitor::StackVisitor"],art_stack_visitor_walk_stack:n["art::StackVisitor::WalkStack"],art_stack_visitor_get_method:n["art::StackVisitor::GetMethod"],art_stack_visitor_describe_location:n["art::StackVisitor::DescribeLocation"],translate_method:me.replacedMethods.translate,translate_location:n["art::Monitor::TranslateLocation"],get_class_location:n["art::mirror::Class::GetLocation"],cxx_delete:n.$delete,strtoul:Process.getModuleByName("libc.so").getExportByName("strtoul")}),i=new NativeFunction(o._create,"pointer",["pointer","uint"],oe),s=new NativeFunction(o._destroy,"void",["pointer"],oe),a={exceptions:"propagate",scheduling:"exclusive"},l=new NativeFunction(o._get_id,"pointer",["pointer"],a),c=new NativeFunction(o._get_frames,"pointer",["pointer"],a),d=hs(t,e,o._on_thread_state_transition_complete);o._performData=d,r.writePointer(d),o.backtrace=(p,u)=>{let g=i(p,u),h=new Br(g);return Script.bindWeak(h,f.bind(null,g)),h};function f(p){s(p)}return o.getId=p=>l(p).readUtf8String(),o.getFrames=p=>JSON.parse(c(p).readUtf8String()),o}var Br=class{constructor(e){this.handle=e}get id(){return Ft.getId(this.handle)}get frames(){return Ft.getFrames(this.handle)}};function eo(){pn.forEach(t=>{t.vtablePtr.writePointer(t.vtable),t.vtableCountPtr.writeS32(t.vtableCount)}),pn.clear();for(let t of ds.splice(0))t.deactivate();for(let t of Zr.splice(0))t.revert()}function to(t){return fs(t,"art::jni::JniIdManager::DecodeMethodId")}function es(t){return fs(t,"art::jni::JniIdManager::DecodeFieldId")}function fs(t,e){let n=Y(),r=as(n).offset,o=r.jniIdManager,i=r.jniIdsIndirection;if(o!==null&&i!==null){let s=n.artRuntime;if(s.add(i).readInt()!==ju){let l=s.add(o).readPointer();return n[e](l,t)}}return t}var up={ia32:fp,x64:pp,arm:hp,arm64:mp};function fp(t,e,n,r,o){let i=gt(o).offset,s=Le(o).offset,a;return Memory.patchCode(t,128,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("ebp","esp"),c.putAndRegU32("esp",4294967280),c.putSubRegImm("esp",512),c.putBytes(f),c.putMovRegFsU32Ptr("ebx",i.self),c.putCallAddressWithAlignedArguments(me.replacedMethods.findReplacementFromQuickCode,["eax","ebx"]),c.putTestRegReg("eax","eax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("ebp",7*4,"eax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("esp","ebp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("eax",s.quickCode),c.flush()}),a}function pp(t,e,n,r,o){let i=gt(o).offset,s=Le(o).offset,a;return Memory.patchCode(t,256,l=>{let c=new X86Writer(l,{pc:t}),d=new X86Relocator(e,c),f=[15,174,4,36],p=[15,174,12,36];c.putPushax(),c.putMovRegReg("rbp","rsp"),c.putAndRegU32("rsp",4294967280),c.putSubRegImm("rsp",512),c.putBytes(f),c.putMovRegGsU32Ptr("rbx",i.self),c.putCallAddressWithAlignedArguments(me.replacedMethods.findReplacementFromQuickCode,["rdi","rbx"]),c.putTestRegReg("rax","rax"),c.putJccShortLabel("je","restore_registers","no-hint"),c.putMovRegOffsetPtrReg("rbp",8*8,"rax"),c.putLabel("restore_registers"),c.putBytes(p),c.putMovRegReg("rsp","rbp"),c.putPopax(),c.putJccShortLabel("jne","invoke_replacement","no-hint");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putJmpAddress(e.add(a)),c.putLabel("invoke_replacement"),c.putJmpRegOffsetPtr("rdi",s.quickCode),c.flush()}),a}function hp(t,e,n,r,o){let i=Le(o).offset,s=e.and(Gr),a;return Memory.patchCode(t,128,l=>{let c=new ThumbWriter(l,{pc:t}),d=new ThumbRelocator(s,c),f=[45,237,16,10],p=[189,236,16,10];c.putPushRegs(["r1","r2","r3","r5","r6","r7","r8","r10","r11","lr"]),c.putBytes(f),c.putSubRegRegImm("sp","sp",8),c.putStrRegRegOffset("r0","sp",0),c.putCallAddressWithArguments(me.replacedMethods.findReplacementFromQuickCode,["r0","r9"]),c.putCmpRegImm("r0",0),c.putBCondLabel("eq","restore_registers"),c.putStrRegRegOffset("r0","sp",0),c.putLabel("restore_registers"),c.putLdrRegRegOffset("r0","sp",0),c.putAddRegRegImm("sp","sp",8),c.putBytes(p),c.putPopRegs(["lr","r11","r10","r8","r7","r6","r5","r3","r2","r1"]),c.putBCondLabel("ne","invoke_replacement");do a=d.readOne();while(a<n&&!d.eoi);d.writeAll(),d.eoi||c.putLdrRegAddress("pc",e.add(a)),c.putLabel("invoke_replacement"),c.putLdrRegRegOffset("pc","r0",i.quickCode),c.flush()}),a}function mp(t,e,n,{availableScratchRegs:r},o){let i=Le(o).offset,s;return Memory.patchCode(t,256,a=>{let l=new Arm64Writer(a,{pc:t}),c=new Arm64Relocator(e,l);l.putPushRegReg("d0","d1"),l.putPushRegReg("d2","d3"),l.putPushRegReg("d4","d5"),l.putPushRegReg("d6","d7"),l.putPushRegReg("x1","x2"),l.putPushRegReg("x3","x4"),l.putPushRegReg("x5","x6"),l.putPushRegReg("x7","x20"),l.putPushRegReg("x21","x22"),l.putPushRegReg("x23","x24"),l.putPushRegReg("x25","x26"),l.putPushRegReg("x27","x28"),l.putPushRegReg("x29","lr"),l.putSubRegRegImm("sp","sp",16),l.putStrRegRegOffset("x0","sp",0),l.putCallAddressWithArguments(me.replacedMethods.findReplacementFromQuickCode,["x0","x19"]),l.putCmpRegReg("x0","xzr"),l.putBCondLabel("eq","restore_registers"),l.putStrRegRegOffset("x0","sp",0),l.putLabel("restore_registers"),l.putLdrRegRegOffset("x0","sp",0),l.putAddRegRegImm("sp","sp",16),l.putPopRegReg("x29","lr"),l.putPopRegReg("x27","x28"),l.putPopRegReg("x25","x26"),l.putPopRegReg("x23","x24"),l.putPopRegReg("x21","x22"),l.putPopRegReg("x7","x20"),l.putPopRegReg("x5","x6"),l.putPopRegReg("x3","x4"),l.putPopRegReg("x1","x2"),l.putPopRegReg("d6","d7"),l.putPopRegReg("d4","d5"),l.putPopRegReg("d2","d3"),l.putPopRegReg("d0","d1"),l.putBCondLabel("ne","invoke_replacement");do s=c.readOne();while(s<n&&!c.eoi);if(c.writeAll(),!c.eoi){let d=Array.from(r)[0];l.putLdrRegAddress(d,e.add(s)),l.putBrReg(d)}l.putLabel("invoke_replacement"),l.putLdrRegRegOffset("x16","x0",i.quickCode),l.putBrReg("x16"),l.flush()}),s}var gp={ia32:ts,x64:ts,arm:_p,arm64:yp};function ts(t,e,n){Memory.patchCode(t,16,r=>{let o=new X86Writer(r,{pc:t});o.putJmpAddress(e),o.flush()})}function _p(t,e,n){let r=t.and(Gr);Memory.patchCode(r,16,o=>{let i=new ThumbWriter(o,{pc:r});i.putLdrRegAddress("pc",e.or(1)),i.flush()})}function yp(t,e,n){Memory.patchCode(t,16,r=>{let o=new Arm64Writer(r,{pc:t});n===16?o.putLdrRegAddress("x16",e):o.putAdrpRegAddress("x16",e),o.putBrReg("x16"),o.flush()})}var bp={ia32:5,x64:16,arm:8,arm64:16},gn=class{constructor(e){this.quickCode=e,this.quickCodeAddress=Process.arch==="arm"?e.and(Gr):e,this.redirectSize=0,this.trampoline=null,this.overwrittenPrologue=null,this.overwrittenPrologueLength=0}_canRelocateCode(e,n){let r=Ur[Process.arch],o=Wf[Process.arch],{quickCodeAddress:i}=this,s=new r(i),a=new o(i,s),l;if(Process.arch==="arm64"){let c=new Set(["x16","x17"]);do{let d=a.readOne(),f=new Set(c),{read:p,written:u}=a.input.regsAccessed;for(let g of[p,u])for(let h of g){let _;h.startsWith("w")?_="x"+h.substring(1):_=h,f.delete(_)}if(f.size===0)break;l=d,c=f}while(l<e&&!a.eoi);n.availableScratchRegs=c}else do l=a.readOne();while(l<e&&!a.eoi);return l>=e}_allocateTrampoline(){cn===null&&(cn=lr(E===4?128:256));let e=bp[Process.arch],n,r,o=1,i={};if(E===4||this._canRelocateCode(e,i))n=e,r={};else{let s;Process.arch==="x64"?(n=5,s=Ou):Process.arch==="arm64"&&(n=8,s=Fu,o=4096),r={near:this.quickCodeAddress,maxDistance:s}}return this.redirectSize=n,this.trampoline=cn.allocateSlice(r,o),i}_destroyTrampoline(){cn.freeSlice(this.trampoline)}activate(e){let n=this._allocateTrampoline(),{trampoline:r,quickCode:o,redirectSize:i}=this,s=up[Process.arch],a=s(r,o,i,n,e);this.overwrittenPrologueLength=a,this.overwrittenPrologue=Memory.dup(this.quickCodeAddress,a);let l=gp[Process.arch];l(o,r,i)}deactivate(){let{quickCodeAddress:e,overwrittenPrologueLength:n}=this,r=Ur[Process.arch];Memory.patchCode(e,n,o=>{let i=new r(o,{pc:e}),{overwrittenPrologue:s}=this;i.putBytes(s.readByteArray(n)),i.flush()}),this._destroyTrampoline()}};function vp(t){let e=Y(),{module:n,artClassLinker:r}=e;return t.equals(r.quickGenericJniTrampoline)||t.equals(r.quickToInterpreterBridgeTrampoline)||t.equals(r.quickResolutionTrampoline)||t.equals(r.quickImtConflictTrampoline)||t.compare(n.base)>=0&&t.compare(n.base.add(n.size))<0}var Jr=class{constructor(e){let n=to(e);this.methodId=n,this.originalMethod=null,this.hookedMethodId=n,this.replacementMethodId=null,this.interceptor=null}replace(e,n,r,o,i){let{kAccCompileDontBother:s,artNterpEntryPoint:a}=i;this.originalMethod=ns(this.methodId,o);let l=this.originalMethod.accessFlags;if((l&Ru)!==0&&Ep()){let u=this.originalMethod.jniCode;this.hookedMethodId=u.add(2*E).readPointer(),this.originalMethod=ns(this.hookedMethodId,o)}let{hookedMethodId:c}=this,d=wp(c,o);this.replacementMethodId=d,dn(d,{jniCode:e,accessFlags:(l&~(ku|Tu|Vi)|fn|s)>>>0,quickCode:i.artClassLinker.quickGenericJniTrampoline,interpreterCode:i.artInterpreterToCompiledCodeBridge},o);let f=is|Lu|Vi;(l&fn)===0&&(f|=Cu),dn(c,{accessFlags:(l&~f|s)>>>0},o);let p=this.originalMethod.quickCode;if(a!==null&&p.equals(a)&&dn(c,{quickCode:i.artQuickToInterpreterBridge},o),!vp(p)){let u=new gn(p);u.activate(o),this.interceptor=u}me.replacedMethods.set(c,d),qf(c,o)}revert(e){let{hookedMethodId:n,interceptor:r}=this;dn(n,this.originalMethod,e),me.replacedMethods.delete(n),r!==null&&(r.deactivate(),this.interceptor=null)}resolveTarget(e,n,r,o){return this.hookedMethodId}};function Ep(){return fe()<28}function ns(t,e){let r=Le(e).offset;return["jniCode","accessFlags","quickCode","interpreterCode"].reduce((o,i)=>{let s=r[i];if(s===void 0)return o;let a=t.add(s),l=i==="accessFlags"?Eu:Su;return o[i]=l.call(a),o},{})}function dn(t,e,n){let o=Le(n).offset;Object.keys(e).forEach(i=>{let s=o[i];if(s===void 0)return;let a=t.add(s);(i==="accessFlags"?wu:xu).call(a,e[i])})}var zr=class{constructor(e){this.methodId=e,this.originalMethod=null}replace(e,n,r,o,i){let{methodId:s}=this;this.originalMethod=Memory.dup(s,Nr);let a=r.reduce((p,u)=>p+u.size,0);n&&a++;let l=(s.add($i).readU32()|fn)>>>0,c=a,d=0,f=a;s.add($i).writeU32(l),s.add(Vu).writeU16(c),s.add($u).writeU16(d),s.add(Gu).writeU16(f),s.add(Zu).writeU32(Sp(s)),i.dvmUseJNIBridge(s,e)}revert(e){Memory.copy(this.methodId,this.originalMethod,Nr)}resolveTarget(e,n,r,o){let i=r.handle.add(ss).readPointer(),s;if(n)s=o.dvmDecodeIndirectRef(i,e.$h);else{let p=e.$borrowClassHandle(r);s=o.dvmDecodeIndirectRef(i,p.value),p.unref(r)}let a;n?a=s.add(Ju).readPointer():a=s;let l=a.toString(16),c=pn.get(l);if(c===void 0){let p=a.add(Bu),u=a.add(Uu),g=p.readPointer(),h=u.readS32(),_=h*E,y=Memory.alloc(2*_);Memory.copy(y,g,_),p.writePointer(y),c={classObject:a,vtablePtr:p,vtableCountPtr:u,vtable:g,vtableCount:h,shadowVtable:y,shadowVtableCount:h,targetMethods:new Map},pn.set(l,c)}let d=this.methodId.toString(16),f=c.targetMethods.get(d);if(f===void 0){f=Memory.dup(this.originalMethod,Nr);let p=c.shadowVtableCount++;c.shadowVtable.add(p*E).writePointer(f),f.add(zu).writeU16(p),c.vtableCountPtr.writeS32(c.shadowVtableCount),c.targetMethods.set(d,f)}return f}};function Sp(t){if(Process.arch!=="ia32")return Gi;let e=t.add(Hu).readPointer().readCString();if(e===null||e.length===0||e.length>65535)return Gi;let n;switch(e[0]){case"V":n=Wu;break;case"F":n=qu;break;case"D":n=Ku;break;case"J":n=Qu;break;case"Z":case"B":n=tf;break;case"C":n=ef;break;case"S":n=Xu;break;default:n=Yu;break}let r=0;for(let o=e.length-1;o>0;o--){let i=e[o];r+=i==="D"||i==="J"?2:1}return n<<nf|r}function wp(t,e){let n=Y();if(fe()<23){let r=n["art::Thread::CurrentFromGdb"]();return n["art::mirror::Object::Clone"](t,r)}return Memory.dup(t,Le(e).size)}function no(t,e,n){ps(t,e,jr,n)}function ro(t,e){ps(t,e,Rr)}function oo(t,e){let n=Y();if(fe()<26)throw new Error("This API is only available on Android >= 8.0");je(t,e,r=>{n["art::Runtime::DeoptimizeBootImage"](n.artRuntime)})}function ps(t,e,n,r){let o=Y();if(fe()<24)throw new Error("This API is only available on Android >= 7.0");je(t,e,i=>{if(fe()<30){if(!o.isJdwpStarted()){let a=xp(o);ff.push(a)}o.isDebuggerActive()||o["art::Dbg::GoActive"]();let s=Memory.alloc(8+E);switch(s.writeU32(n),n){case Rr:break;case jr:s.add(8).writePointer(r);break;default:throw new Error("Unsupported deoptimization kind")}o["art::Dbg::RequestDeoptimization"](s),o["art::Dbg::ManageDeoptimization"]()}else{let s=o.artInstrumentation;if(s===null)throw new Error("Unable to find Instrumentation class in ART; please file a bug");let a=o["art::Instrumentation::EnableDeoptimization"];switch(a!==void 0&&(s.add(af().offset.deoptimizationEnabled).readU8()||a(s)),n){case Rr:o["art::Instrumentation::DeoptimizeEverything"](s,Memory.allocUtf8String("frida"));break;case jr:o["art::Instrumentation::Deoptimize"](s,r);break;default:throw new Error("Unsupported deoptimization kind")}}})}var Vr=class{constructor(){let e=Process.getModuleByName("libart.so"),n=e.getExportByName("_ZN3art4JDWP12JdwpAdbState6AcceptEv"),r=e.getExportByName("_ZN3art4JDWP12JdwpAdbState15ReceiveClientFdEv"),o=rs(),i=rs();this._controlFd=o[0],this._clientFd=i[0];let s=null;s=Interceptor.attach(n,function(a){let l=a[0];Memory.scanSync(l.add(8252),256,"00 ff ff ff ff 00")[0].address.add(1).writeS32(o[1]),s.detach()}),Interceptor.replace(r,new NativeCallback(function(a){return Interceptor.revert(r),i[1]},"int",["pointer"])),Interceptor.flush(),this._handshakeRequest=this._performHandshake()}async _performHandshake(){let e=new UnixInputStream(this._clientFd,{autoClose:!1}),n=new UnixOutputStream(this._clientFd,{autoClose:!1}),r=[74,68,87,80,45,72,97,110,100,115,104,97,107,101];try{await n.writeAll(r),await e.readAll(r.length)}catch{}}};function xp(t){let e=new Vr;t["art::Dbg::SetJdwpAllowed"](1);let n=Np();t["art::Dbg::ConfigureJdwp"](n);let r=t["art::InternalDebuggerControlCallback::StartDebugger"];return r!==void 0?r(NULL):t["art::Dbg::StartJdwp"](),e}function Np(){let t=fe()<28?2:3,e=0,n=t,r=!0,o=!1,i=e,s=8+Ut+2,a=Memory.alloc(s);return a.writeU32(n).add(4).writeU8(r?1:0).add(1).writeU8(o?1:0).add(1).add(Ut).writeU16(i),a}function rs(){kr===null&&(kr=new NativeFunction(Process.getModuleByName("libc.so").getExportByName("socketpair"),"int",["int","int","int","pointer"]));let t=Memory.alloc(8);if(kr(of,sf,0,t)===-1)throw new Error("Unable to create socketpair for JDWP");return[t.readS32(),t.add(4).readS32()]}function Ip(t){let e=gf().offset,n=t.vm.add(e.globalsLock),r=t.vm.add(e.globals),o=t["art::IndirectReferenceTable::Add"],i=t["art::ReaderWriterMutex::ExclusiveLock"],s=t["art::ReaderWriterMutex::ExclusiveUnlock"],a=0;return function(l,c,d){i(n,c);try{return o(r,a,d)}finally{s(n,c)}}}function Ap(t){let e=t["art::Thread::DecodeJObject"];if(e===void 0)throw new Error("art::Thread::DecodeJObject is not available; please file a bug");return function(n,r,o){return e(r,o)}}var Tp={ia32:os,x64:os,arm:kp,arm64:Cp};function hs(t,e,n){let r=Y(),o=e.handle.readPointer(),i,s=r.find("_ZN3art3JNIILb1EE14ExceptionClearEP7_JNIEnv");s!==null?i=s:i=o.add(bn).readPointer();let a,l=r.find("_ZN3art3JNIILb1EE10FatalErrorEP7_JNIEnvPKc");l!==null?a=l:a=o.add(Du).readPointer();let c=Tp[Process.arch];if(c===void 0)throw new Error("Not yet implemented for "+Process.arch);let d=null,f=gt(t).offset,p=f.exception,u=new Set,g=f.isExceptionReportedToInstrumentation;g!==null&&u.add(g);let h=f.throwLocation;h!==null&&(u.add(h),u.add(h+E),u.add(h+2*E));let _=65536,y=Memory.alloc(_);return Memory.patchCode(y,_,v=>{d=c(v,y,i,a,p,u,n)}),d._code=y,d._callback=n,d}function os(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let h=c.shift();if(Object.values(a).some(({begin:M,end:R})=>h.compare(M)>=0&&h.compare(R)<0))continue;let y=h.toString(),v={begin:h},x=null,I=!1;do{if(h.equals(r)){I=!0;break}let M=Instruction.parse(h);x=M;let R=a[M.address.toString()];if(R!==void 0){delete a[R.begin.toString()],a[y]=R,R.begin=v.begin,v=null;break}let L=null;switch(M.mnemonic){case"jmp":L=ptr(M.operands[0].value),I=!0;break;case"je":case"jg":case"jle":case"jne":case"js":L=ptr(M.operands[0].value);break;case"ret":I=!0;break}L!==null&&(l.add(L.toString()),c.push(L),c.sort((C,S)=>C.compare(S))),h=M.next}while(!I);v!==null&&(v.end=x.address.add(x.size),a[y]=v)}let d=Object.keys(a).map(h=>a[h]);d.sort((h,_)=>h.begin.compare(_.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new X86Writer(t,{pc:e}),u=!1,g=null;return d.forEach(h=>{let _=h.end.sub(h.begin).toInt32(),y=new X86Relocator(h.begin,p),v;for(;(v=y.readOne())!==0;){let x=y.input,{mnemonic:I}=x,M=x.address.toString();l.has(M)&&p.putLabel(M);let R=!0;switch(I){case"jmp":p.putJmpNearLabel(Te(x.operands[0])),R=!1;break;case"je":case"jg":case"jle":case"jne":case"js":p.putJccNearLabel(I,Te(x.operands[0]),"no-hint"),R=!1;break;case"mov":{let[L,C]=x.operands;if(L.type==="mem"&&C.type==="imm"){let S=L.value,T=S.disp;if(T===o&&C.value.valueOf()===0){if(g=S.base,p.putPushfx(),p.putPushax(),p.putMovRegReg("xbp","xsp"),E===4)p.putAndRegU32("esp",4294967280);else{let P=g!=="rdi"?"rdi":"rsi";p.putMovRegU64(P,uint64("0xfffffffffffffff0")),p.putAndRegReg("rsp",P)}p.putCallAddressWithAlignedArguments(s,[g]),p.putMovRegReg("xsp","xbp"),p.putPopax(),p.putPopfx(),u=!0,R=!1}else i.has(T)&&S.base===g&&(R=!1)}break}case"call":{let L=x.operands[0];L.type==="mem"&&L.value.disp===bn&&(E===4?(p.putPopReg("eax"),p.putMovRegRegOffsetPtr("eax","eax",4),p.putPushReg("eax")):p.putMovRegRegOffsetPtr("rdi","rdi",8),p.putCallAddressWithArguments(s,[]),u=!0,R=!1);break}}if(R?y.writeAll():y.skipOne(),v===_)break}y.dispose()}),p.dispose(),u||io(),new NativeFunction(e,"void",["pointer"],oe)}function kp(t,e,n,r,o,i,s){let a={},l=new Set,c=ptr(1).not(),d=[n];for(;d.length>0;){let y=d.shift();if(Object.values(a).some(({begin:T,end:P})=>y.compare(T)>=0&&y.compare(P)<0))continue;let x=y.and(c),I=x.toString(),M=y.and(1),R={begin:x},L=null,C=!1,S=0;do{if(y.equals(r)){C=!0;break}let T=Instruction.parse(y),{mnemonic:P}=T;L=T;let B=y.and(c).toString(),$=a[B];if($!==void 0){delete a[$.begin.toString()],a[I]=$,$.begin=R.begin,R=null;break}let Z=S===0,V=null;switch(P){case"b":V=ptr(T.operands[0].value),C=Z;break;case"beq.w":case"beq":case"bne":case"bne.w":case"bgt":V=ptr(T.operands[0].value);break;case"cbz":case"cbnz":V=ptr(T.operands[1].value);break;case"pop.w":Z&&(C=T.operands.filter(q=>q.value==="pc").length===1);break}switch(P){case"it":S=1;break;case"itt":S=2;break;case"ittt":S=3;break;case"itttt":S=4;break;default:S>0&&S--;break}V!==null&&(l.add(V.toString()),d.push(V.or(M)),d.sort((q,ue)=>q.compare(ue))),y=T.next}while(!C);R!==null&&(R.end=L.address.add(L.size),a[I]=R)}let f=Object.keys(a).map(y=>a[y]);f.sort((y,v)=>y.begin.compare(v.begin));let p=a[n.and(c).toString()];f.splice(f.indexOf(p),1),f.unshift(p);let u=new ThumbWriter(t,{pc:e}),g=!1,h=null,_=null;return f.forEach(y=>{let v=new ThumbRelocator(y.begin,u),x=y.begin,I=y.end,M=0;do{if(v.readOne()===0)throw new Error("Unexpected end of block");let L=v.input;x=L.address,M=L.size;let{mnemonic:C}=L,S=x.toString();l.has(S)&&u.putLabel(S);let T=!0;switch(C){case"b":u.putBLabel(Te(L.operands[0])),T=!1;break;case"beq.w":u.putBCondLabelWide("eq",Te(L.operands[0])),T=!1;break;case"bne.w":u.putBCondLabelWide("ne",Te(L.operands[0])),T=!1;break;case"beq":case"bne":case"bgt":u.putBCondLabelWide(C.substr(1),Te(L.operands[0])),T=!1;break;case"cbz":{let P=L.operands;u.putCbzRegLabel(P[0].value,Te(P[1])),T=!1;break}case"cbnz":{let P=L.operands;u.putCbnzRegLabel(P[0].value,Te(P[1])),T=!1;break}case"str":case"str.w":{let P=L.operands[1].value,w=P.disp;if(w===o){h=P.base;let B=h!=="r4"?"r4":"r5",$=["r0","r1","r2","r3",B,"r9","r12","lr"];u.putPushRegs($),u.putMrsRegReg(B,"apsr-nzcvq"),u.putCallAddressWithArguments(s,[h]),u.putMsrRegReg("apsr-nzcvq",B),u.putPopRegs($),g=!0,T=!1}else i.has(w)&&P.base===h&&(T=!1);break}case"ldr":{let[P,w]=L.operands;if(w.type==="mem"){let B=w.value;B.base[0]==="r"&&B.disp===bn&&(_=P.value)}break}case"blx":L.operands[0].value===_&&(u.putLdrRegRegOffset("r0","r0",4),u.putCallAddressWithArguments(s,["r0"]),g=!0,_=null,T=!1);break}T?v.writeAll():v.skipOne()}while(!x.add(M).equals(I));v.dispose()}),u.dispose(),g||io(),new NativeFunction(e.or(1),"void",["pointer"],oe)}function Cp(t,e,n,r,o,i,s){let a={},l=new Set,c=[n];for(;c.length>0;){let y=c.shift();if(Object.values(a).some(({begin:L,end:C})=>y.compare(L)>=0&&y.compare(C)<0))continue;let x=y.toString(),I={begin:y},M=null,R=!1;do{if(y.equals(r)){R=!0;break}let L;try{L=Instruction.parse(y)}catch(T){if(y.readU32()===0){R=!0;break}else throw T}M=L;let C=a[L.address.toString()];if(C!==void 0){delete a[C.begin.toString()],a[x]=C,C.begin=I.begin,I=null;break}let S=null;switch(L.mnemonic){case"b":S=ptr(L.operands[0].value),R=!0;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":S=ptr(L.operands[0].value);break;case"cbz":case"cbnz":S=ptr(L.operands[1].value);break;case"tbz":case"tbnz":S=ptr(L.operands[2].value);break;case"ret":R=!0;break}S!==null&&(l.add(S.toString()),c.push(S),c.sort((T,P)=>T.compare(P))),y=L.next}while(!R);I!==null&&(I.end=M.address.add(M.size),a[x]=I)}let d=Object.keys(a).map(y=>a[y]);d.sort((y,v)=>y.begin.compare(v.begin));let f=a[n.toString()];d.splice(d.indexOf(f),1),d.unshift(f);let p=new Arm64Writer(t,{pc:e});p.putBLabel("performTransition");let u=e.add(p.offset);p.putPushAllXRegisters(),p.putCallAddressWithArguments(s,["x0"]),p.putPopAllXRegisters(),p.putRet(),p.putLabel("performTransition");let g=!1,h=null,_=null;return d.forEach(y=>{let v=y.end.sub(y.begin).toInt32(),x=new Arm64Relocator(y.begin,p),I;for(;(I=x.readOne())!==0;){let M=x.input,{mnemonic:R}=M,L=M.address.toString();l.has(L)&&p.putLabel(L);let C=!0;switch(R){case"b":p.putBLabel(Te(M.operands[0])),C=!1;break;case"b.eq":case"b.ne":case"b.le":case"b.gt":p.putBCondLabel(R.substr(2),Te(M.operands[0])),C=!1;break;case"cbz":{let S=M.operands;p.putCbzRegLabel(S[0].value,Te(S[1])),C=!1;break}case"cbnz":{let S=M.operands;p.putCbnzRegLabel(S[0].value,Te(S[1])),C=!1;break}case"tbz":{let S=M.operands;p.putTbzRegImmLabel(S[0].value,S[1].value.valueOf(),Te(S[2])),C=!1;break}case"tbnz":{let S=M.operands;p.putTbnzRegImmLabel(S[0].value,S[1].value.valueOf(),Te(S[2])),C=!1;break}case"str":{let S=M.operands,T=S[0].value,P=S[1].value,w=P.disp;T==="xzr"&&w===o?(h=P.base,p.putPushRegReg("x0","lr"),p.putMovRegReg("x0",h),p.putBlImm(u),p.putPopRegReg("x0","lr"),g=!0,C=!1):i.has(w)&&P.base===h&&(C=!1);break}case"ldr":{let S=M.operands,T=S[1].value;T.base[0]==="x"&&T.disp===bn&&(_=S[0].value);break}case"blr":M.operands[0].value===_&&(p.putLdrRegRegOffset("x0","x0",8),p.putCallAddressWithArguments(s,["x0"]),g=!0,_=null,C=!1);break}if(C?x.writeAll():x.skipOne(),I===v)break}x.dispose()}),p.dispose(),g||io(),new NativeFunction(e,"void",["pointer"],oe)}function io(){throw new Error("Unable to parse ART internals; please file a bug")}function Lp(t){let e=t["art::ArtMethod::PrettyMethod"];e!==void 0&&(Interceptor.attach(e.impl,me.hooks.ArtMethod.prettyMethod),Interceptor.flush())}function Te(t){return ptr(t.value).toString()}function Mp(t,e){return new NativeFunction(t,"pointer",e,oe)}function Pp(t,e){let n=new NativeFunction(t,"void",["pointer"].concat(e),oe);return function(){let r=Memory.alloc(E);return n(r,...arguments),r.readPointer()}}function un(t,e){let{arch:n}=Process;switch(n){case"ia32":case"arm64":{let r;n==="ia32"?r=mt(64,s=>{let a=1+e.length,l=a*4;s.putSubRegImm("esp",l);for(let c=0;c!==a;c++){let d=c*4;s.putMovRegRegOffsetPtr("eax","esp",l+4+d),s.putMovRegOffsetPtrReg("esp",d,"eax")}s.putCallAddress(t),s.putAddRegImm("esp",l-4),s.putRet()}):r=mt(32,s=>{s.putMovRegReg("x8","x0"),e.forEach((a,l)=>{s.putMovRegReg("x"+l,"x"+(l+1))}),s.putLdrRegAddress("x7",t),s.putBrReg("x7")});let o=new NativeFunction(r,"void",["pointer"].concat(e),oe),i=function(...s){o(...s)};return i.handle=r,i.impl=t,i}default:{let r=new NativeFunction(t,"void",["pointer"].concat(e),oe);return r.impl=t,r}}}var _n=class{constructor(){this.handle=Memory.alloc(Ut)}dispose(){let[e,n]=this._getData();n||Y().$delete(e)}disposeToString(){let e=this.toString();return this.dispose(),e}toString(){let[e]=this._getData();return e.readUtf8String()}_getData(){let e=this.handle,n=(e.readU8()&1)===0;return[n?e.add(1):e.add(2*E).readPointer(),n]}},$r=class{$delete(){this.dispose(),Y().$delete(this)}constructor(e,n){this.handle=e,this._begin=e,this._end=e.add(E),this._storage=e.add(2*E),this._elementSize=n}init(){this.begin=NULL,this.end=NULL,this.storage=NULL}dispose(){Y().$delete(this.begin)}get begin(){return this._begin.readPointer()}set begin(e){this._begin.writePointer(e)}get end(){return this._end.readPointer()}set end(e){this._end.writePointer(e)}get storage(){return this._storage.readPointer()}set storage(e){this._storage.writePointer(e)}get size(){return this.end.sub(this.begin).toInt32()/this._elementSize}},Bt=class t extends $r{static $new(){let e=new t(Y().$new(rf));return e.init(),e}constructor(e){super(e,E)}get handles(){let e=[],n=this.begin,r=this.end;for(;!n.equals(r);)e.push(n.readPointer()),n=n.add(E);return e}},Rp=0,ms=E,gs=ms+4,jp=-1,yn=class t{$delete(){this.dispose(),Y().$delete(this)}constructor(e){this.handle=e,this._link=e.add(Rp),this._numberOfReferences=e.add(ms)}init(e,n){this.link=e,this.numberOfReferences=n}dispose(){}get link(){return new t(this._link.readPointer())}set link(e){this._link.writePointer(e)}get numberOfReferences(){return this._numberOfReferences.readS32()}set numberOfReferences(e){this._numberOfReferences.writeS32(e)}},_s=Up(gs),ys=_s+E,Op=ys+E,Jt=class t extends yn{static $new(e,n){let r=new t(Y().$new(Op));return r.init(e,n),r}constructor(e){super(e),this._self=e.add(_s),this._currentScope=e.add(ys);let o=(64-E-4-4)/4;this._scopeLayout=Dt.layoutForCapacity(o),this._topHandleScopePtr=null}init(e,n){let r=e.add(gt(n).offset.topHandleScope);this._topHandleScopePtr=r,super.init(r.readPointer(),jp),this.self=e,this.currentScope=Dt.$new(this._scopeLayout),r.writePointer(this)}dispose(){this._topHandleScopePtr.writePointer(this.link);let e;for(;(e=this.currentScope)!==null;){let n=e.link;e.$delete(),this.currentScope=n}}get self(){return this._self.readPointer()}set self(e){this._self.writePointer(e)}get currentScope(){let e=this._currentScope.readPointer();return e.isNull()?null:new Dt(e,this._scopeLayout)}set currentScope(e){this._currentScope.writePointer(e)}newHandle(e){return this.currentScope.newHandle(e)}},Dt=class t extends yn{static $new(e){let n=new t(Y().$new(e.size),e);return n.init(),n}constructor(e,n){super(e);let{offset:r}=n;this._refsStorage=e.add(r.refsStorage),this._pos=e.add(r.pos),this._layout=n}init(){super.init(NULL,this._layout.numberOfReferences),this.pos=0}get pos(){return this._pos.readU32()}set pos(e){this._pos.writeU32(e)}newHandle(e){let n=this.pos,r=this._refsStorage.add(n*4);return r.writeS32(e.toInt32()),this.pos=n+1,r}static layoutForCapacity(e){let n=gs,r=n+e*4;return{size:r+4,numberOfReferences:e,offset:{refsStorage:n,pos:r}}}},Fp={arm:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[26625,18947,17041,53505,19202,18200,18288,48896],s=i.length*2,a=s+4,l=a+4;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*2).writeU16(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r.or(1)},arm64:function(t,e){let n=Process.pageSize,r=Memory.alloc(n);Memory.protect(r,n,"rwx");let o=new NativeCallback(e,"void",["pointer"]);r._onMatchCallback=o;let i=[3107979265,402653378,1795293247,1409286241,1476395139,3592355936,3596551104],s=i.length*4,a=s+4,l=a+8;return Memory.patchCode(r,l,function(c){i.forEach((d,f)=>{c.add(f*4).writeU32(d)}),c.add(s).writeS32(t),c.add(a).writePointer(o)}),r}};function so(t,e){return(Fp[Process.arch]||Dp)(t,e)}function Dp(t,e){return new NativeCallback(n=>{n.readS32()===t&&e(n)},"void",["pointer","pointer"])}function Up(t){let e=t%E;return e!==0?t+E-e:t}var po={};Si(po,{deoptimizeEverything:()=>ch,ensureClassInitialized:()=>uo,getApi:()=>Ue,makeMethodMangler:()=>fo});var Bp=4,{pointerSize:K}=Process,Jp=256,zp=65536,Vp=131072,$p=33554432,Gp=67108864,Hp=134217728,rt={exceptions:"propagate"},Ss=Se(ih),Zp=Se(ah),Wp=Se(nh),ao=null,lo=!1,Sn=new Map,Vt=new Map;function Ue(){return ao===null&&(ao=qp()),ao}function qp(){let t=Process.enumerateModules().filter(l=>/jvm.(dll|dylib|so)$/.test(l.name));if(t.length===0)return null;let e=t[0],n={flavor:"jvm"},r=Process.platform==="windows"?[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]],"VMThread::execute":["VMThread::execute","void",["pointer"]],"Method::size":["Method::size","int",["int"]],"Method::set_native_function":["Method::set_native_function","void",["pointer","pointer","int"]],"Method::clear_native_function":["Method::clear_native_function","void",["pointer"]],"Method::jmethod_id":["Method::jmethod_id","pointer",["pointer"]],"ClassLoaderDataGraph::classes_do":["ClassLoaderDataGraph::classes_do","void",["pointer"]],"NMethodSweeper::sweep_code_cache":["NMethodSweeper::sweep_code_cache","void",[]],"OopMapCache::flush_obsolete_entries":["OopMapCache::flush_obsolete_entries","void",["pointer"]]},variables:{"VM_RedefineClasses::`vftable'":function(l){this.vtableRedefineClasses=l},"VM_RedefineClasses::doit":function(l){this.redefineClassesDoIt=l},"VM_RedefineClasses::doit_prologue":function(l){this.redefineClassesDoItPrologue=l},"VM_RedefineClasses::doit_epilogue":function(l){this.redefineClassesDoItEpilogue=l},"VM_RedefineClasses::allow_nested_vm_operations":function(l){this.redefineClassesAllow=l},"NMethodSweeper::_traversals":function(l){this.traversals=l},"NMethodSweeper::_should_sweep":function(l){this.shouldSweep=l}},optionals:[]}]:[{module:e,functions:{JNI_GetCreatedJavaVMs:["JNI_GetCreatedJavaVMs","int",["pointer","int","pointer"]],_ZN6Method4sizeEb:["Method::size","int",["int"]],_ZN6Method19set_native_functionEPhb:["Method::set_native_function","void",["pointer","pointer","int"]],_ZN6Method21clear_native_functionEv:["Method::clear_native_function","void",["pointer"]],_ZN6Method24restore_unshareable_infoEP10JavaThread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method24restore_unshareable_infoEP6Thread:["Method::restore_unshareable_info","void",["pointer","pointer"]],_ZN6Method11link_methodERK12methodHandleP10JavaThread:["Method::link_method","void",["pointer","pointer","pointer"]],_ZN6Method10jmethod_idEv:["Method::jmethod_id","pointer",["pointer"]],_ZN6Method10clear_codeEv:function(l){let c=new NativeFunction(l,"void",["pointer"],rt);this["Method::clear_code"]=function(d){c(d)}},_ZN6Method10clear_codeEb:function(l){let c=new NativeFunction(l,"void",["pointer","int"],rt),d=0;this["Method::clear_code"]=function(f){c(f,d)}},_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass:["VM_RedefineClasses::mark_dependent_code","void",["pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeEv:["VM_RedefineClasses::flush_dependent_code","void",[]],_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread:["VM_RedefineClasses::flush_dependent_code","void",["pointer","pointer","pointer"]],_ZN19ResolvedMethodTable21adjust_method_entriesEPb:["ResolvedMethodTable::adjust_method_entries","void",["pointer"]],_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb:["MemberNameTable::adjust_method_entries","void",["pointer","pointer","pointer"]],_ZN17ConstantPoolCache21adjust_method_entriesEPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer"],rt);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,p)}},_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb:function(l){let c=new NativeFunction(l,"void",["pointer","pointer","pointer"],rt);this["ConstantPoolCache::adjust_method_entries"]=function(d,f,p){c(d,f,p)}},_ZN20ClassLoaderDataGraph10classes_doEP12KlassClosure:["ClassLoaderDataGraph::classes_do","void",["pointer"]],_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb:["ClassLoaderDataGraph::clean_deallocate_lists","void",["int"]],_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_:["JavaThread::thread_from_jni_environment","pointer",["pointer"]],_ZN8VMThread7executeEP12VM_Operation:["VMThread::execute","void",["pointer"]],_ZN11OopMapCache22flush_obsolete_entriesEv:["OopMapCache::flush_obsolete_entries","void",["pointer"]],_ZN14NMethodSweeper11force_sweepEv:["NMethodSweeper::force_sweep","void",[]],_ZN14NMethodSweeper16sweep_code_cacheEv:["NMethodSweeper::sweep_code_cache","void",[]],_ZN14NMethodSweeper17sweep_in_progressEv:["NMethodSweeper::sweep_in_progress","bool",[]],JVM_Sleep:["JVM_Sleep","void",["pointer","pointer","long"]]},variables:{_ZN18VM_RedefineClasses14_the_class_oopE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses10_the_classE:function(l){this.redefineClass=l},_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass:function(l){this.doKlass=l},_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass:function(l){this.doKlass=l},_ZTV18VM_RedefineClasses:function(l){this.vtableRedefineClasses=l},_ZN18VM_RedefineClasses4doitEv:function(l){this.redefineClassesDoIt=l},_ZN18VM_RedefineClasses13doit_prologueEv:function(l){this.redefineClassesDoItPrologue=l},_ZN18VM_RedefineClasses13doit_epilogueEv:function(l){this.redefineClassesDoItEpilogue=l},_ZN18VM_RedefineClassesD0Ev:function(l){this.redefineClassesDispose0=l},_ZN18VM_RedefineClassesD1Ev:function(l){this.redefineClassesDispose1=l},_ZNK18VM_RedefineClasses26allow_nested_vm_operationsEv:function(l){this.redefineClassesAllow=l},_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream:function(l){this.redefineClassesOnError=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread:function(l){this.createNewDefaultVtableIndices=l},_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread:function(l){this.createNewDefaultVtableIndices=l},_ZN19Abstract_VM_Version19jre_release_versionEv:function(l){let d=new NativeFunction(l,"pointer",[],rt)().readCString();this.version=d.startsWith("1.8")?8:d.startsWith("9.")?9:parseInt(d.slice(0,2),10),this.versionS=d},_ZN14NMethodSweeper11_traversalsE:function(l){this.traversals=l},_ZN14NMethodSweeper21_sweep_fractions_leftE:function(l){this.fractions=l},_ZN14NMethodSweeper13_should_sweepE:function(l){this.shouldSweep=l}},optionals:["_ZN6Method24restore_unshareable_infoEP10JavaThread","_ZN6Method24restore_unshareable_infoEP6Thread","_ZN6Method11link_methodERK12methodHandleP10JavaThread","_ZN6Method10clear_codeEv","_ZN6Method10clear_codeEb","_ZN18VM_RedefineClasses19mark_dependent_codeEP13InstanceKlass","_ZN18VM_RedefineClasses20flush_dependent_codeEv","_ZN18VM_RedefineClasses20flush_dependent_codeEP13InstanceKlassP6Thread","_ZN18VM_RedefineClasses20flush_dependent_codeE19instanceKlassHandleP6Thread","_ZN19ResolvedMethodTable21adjust_method_entriesEPb","_ZN15MemberNameTable21adjust_method_entriesEP13InstanceKlassPb","_ZN17ConstantPoolCache21adjust_method_entriesEPb","_ZN17ConstantPoolCache21adjust_method_entriesEP13InstanceKlassPb","_ZN20ClassLoaderDataGraph22clean_deallocate_listsEb","_ZN10JavaThread27thread_from_jni_environmentEP7JNIEnv_","_ZN14NMethodSweeper11force_sweepEv","_ZN14NMethodSweeper17sweep_in_progressEv","_ZN18VM_RedefineClasses14_the_class_oopE","_ZN18VM_RedefineClasses10_the_classE","_ZN18VM_RedefineClasses25AdjustCpoolCacheAndVtable8do_klassEP5Klass","_ZN18VM_RedefineClasses22AdjustAndCleanMetadata8do_klassEP5Klass","_ZN18VM_RedefineClassesD0Ev","_ZN18VM_RedefineClassesD1Ev","_ZNK18VM_RedefineClasses14print_on_errorEP12outputStream","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP10JavaThread","_ZN13InstanceKlass33create_new_default_vtable_indicesEiP6Thread","_ZN14NMethodSweeper21_sweep_fractions_leftE"]}],o=[];if(r.forEach(function(l){let c=l.module,d=l.functions||{},f=l.variables||{},p=new Set(l.optionals||[]),u=c.enumerateExports().reduce(function(h,_){return h[_.name]=_,h},{}),g=c.enumerateSymbols().reduce(function(h,_){return h[_.name]=_,h},u);Object.keys(d).forEach(function(h){let _=g[h];if(_!==void 0){let y=d[h];typeof y=="function"?y.call(n,_.address):n[y[0]]=new NativeFunction(_.address,y[1],y[2],rt)}else p.has(h)||o.push(h)}),Object.keys(f).forEach(function(h){let _=g[h];_!==void 0?f[h].call(n,_.address):p.has(h)||o.push(h)})}),o.length>0)throw new Error("Java API only partially available; please file a bug. Missing: "+o.join(", "));let i=Memory.alloc(K),s=Memory.alloc(Bp);if(we("JNI_GetCreatedJavaVMs",n.JNI_GetCreatedJavaVMs(i,1,s)),s.readInt()===0)return null;n.vm=i.readPointer();let a=Process.platform==="windows"?{$new:["??2@YAPEAX_K@Z","pointer",["ulong"]],$delete:["??3@YAXPEAX@Z","void",["pointer"]]}:{$new:["_Znwm","pointer",["ulong"]],$delete:["_ZdlPv","void",["pointer"]]};for(let[l,[c,d,f]]of Object.entries(a)){let p=Module.findGlobalExportByName(c);if(p===null&&(p=DebugSymbol.fromName(c).address,p.isNull()))throw new Error(`unable to find C++ allocator API, missing: '${c}'`);n[l]=new NativeFunction(p,d,f,rt)}return n.jvmti=Kp(n),n["JavaThread::thread_from_jni_environment"]===void 0&&(n["JavaThread::thread_from_jni_environment"]=Yp(n)),n}function Kp(t){let e=new Ve(t),n;return e.perform(()=>{let r=e.tryGetEnvHandle(rn.v1_0);if(r===null)throw new Error("JVMTI not available");n=new He(r,e);let o=Memory.alloc(8);o.writeU64(on.canTagObjects);let i=n.addCapabilities(o);we("getEnvJvmti::AddCapabilities",i)}),n}var Qp={x64:Xp};function Yp(t){let e=null,n=Qp[Process.arch];if(n!==void 0){let o=new Ve(t).perform(i=>i.handle.readPointer().add(6*K).readPointer());e=Ze(o,n,{limit:11})}return e===null?()=>{throw new Error("Unable to make thread_from_jni_environment() helper for the current architecture")}:r=>r.add(e)}function Xp(t){if(t.mnemonic!=="lea")return null;let{base:e,disp:n}=t.operands[1].value;return e==="rdi"&&n<0?n:null}function uo(t,e){}var co=class{constructor(e){this.methodId=e,this.method=e.readPointer(),this.originalMethod=null,this.newMethod=null,this.resolved=null,this.impl=null,this.key=e.toString(16)}replace(e,n,r,o,i){let{key:s}=this,a=Vt.get(s);a!==void 0&&(Vt.delete(s),this.method=a.method,this.originalMethod=a.originalMethod,this.newMethod=a.newMethod,this.resolved=a.resolved),this.impl=e,Sn.set(s,this),bs(o)}revert(e){let{key:n}=this;Sn.delete(n),Vt.set(n,this),bs(e)}resolveTarget(e,n,r,o){let{resolved:i,originalMethod:s,methodId:a}=this;if(i!==null)return i;if(s===null)return a;s.oldMethod.vtableIndexPtr.writeS32(-2);let c=Memory.alloc(K);return c.writePointer(this.method),this.resolved=c,c}};function bs(t){lo||(lo=!0,Script.nextTick(eh,t))}function eh(t){let e=new Map(Sn),n=new Map(Vt);Sn.clear(),Vt.clear(),lo=!1,t.perform(r=>{let o=Ue(),i=o["JavaThread::thread_from_jni_environment"](r.handle),s=!1;ws(()=>{e.forEach(a=>{let{method:l,originalMethod:c,impl:d,methodId:f,newMethod:p}=a;c===null?(a.originalMethod=xs(l),a.newMethod=rh(l,d,i),vs(a.newMethod,f,i)):o["Method::set_native_function"](p.method,d,0)}),n.forEach(a=>{let{originalMethod:l,methodId:c,newMethod:d}=a;if(l!==null){oh(l);let f=l.oldMethod;f.oldMethod=d,vs(f,c,i),s=!0}})}),s&&th(r.handle)})}function th(t){let{fractions:e,shouldSweep:n,traversals:r,"NMethodSweeper::sweep_code_cache":o,"NMethodSweeper::sweep_in_progress":i,"NMethodSweeper::force_sweep":s,JVM_Sleep:a}=Ue();if(s!==void 0)Thread.sleep(.05),s(),Thread.sleep(.05),s();else{let l=r.readS64(),c=l+2;for(;c>l;)e.writeS32(1),a(t,NULL,50),i()||ws(()=>{Thread.sleep(.05)}),n.readU8()===0&&(e.writeS32(1),o()),l=r.readS64()}}function ws(t,e,n){let{execute:r,vtable:o,vtableSize:i,doItOffset:s,prologueOffset:a,epilogueOffset:l}=Wp(),c=Memory.dup(o,i),d=Memory.alloc(K*25);d.writePointer(c);let f=new NativeCallback(t,"void",["pointer"]);c.add(s).writePointer(f);let p=null;e!==void 0&&(p=new NativeCallback(e,"int",["pointer"]),c.add(a).writePointer(p));let u=null;n!==void 0&&(u=new NativeCallback(n,"void",["pointer"]),c.add(l).writePointer(u)),r(d)}function nh(){let{vtableRedefineClasses:t,redefineClassesDoIt:e,redefineClassesDoItPrologue:n,redefineClassesDoItEpilogue:r,redefineClassesOnError:o,redefineClassesAllow:i,redefineClassesDispose0:s,redefineClassesDispose1:a,"VMThread::execute":l}=Ue(),c=t.add(2*K),d=15*K,f=Memory.dup(c,d),p=new NativeCallback(()=>{},"void",["pointer"]),u,g,h;for(let _=0;_!==d;_+=K){let y=f.add(_),v=y.readPointer();o!==void 0&&v.equals(o)||s!==void 0&&v.equals(s)||a!==void 0&&v.equals(a)?y.writePointer(p):v.equals(e)?u=_:v.equals(n)?(g=_,y.writePointer(i)):v.equals(r)&&(h=_,y.writePointer(p))}return{execute:l,emptyCallback:p,vtable:f,vtableSize:d,doItOffset:u,prologueOffset:g,epilogueOffset:h}}function fo(t){return new co(t)}function vs(t,e,n){let{method:r,oldMethod:o}=t,i=Ue();t.methodsArray.add(t.methodIndex*K).writePointer(r),t.vtableIndex>=0&&t.vtable.add(t.vtableIndex*K).writePointer(r),e.writePointer(r),o.accessFlagsPtr.writeU32((o.accessFlags|zp|Vp)>>>0);let s=i["OopMapCache::flush_obsolete_entries"];if(s!==void 0){let{oopMapCache:g}=t;g.isNull()||s(g)}let a=i["VM_RedefineClasses::mark_dependent_code"],l=i["VM_RedefineClasses::flush_dependent_code"];a!==void 0?(a(NULL,t.instanceKlass),l()):l(NULL,t.instanceKlass,n);let c=Memory.alloc(1);c.writeU8(1),i["ConstantPoolCache::adjust_method_entries"](t.cache,t.instanceKlass,c);let d=Memory.alloc(3*K),f=Memory.alloc(K);f.writePointer(i.doKlass),d.writePointer(f),d.add(K).writePointer(n),d.add(2*K).writePointer(n),i.redefineClass!==void 0&&i.redefineClass.writePointer(t.instanceKlass),i["ClassLoaderDataGraph::classes_do"](d);let p=i["ResolvedMethodTable::adjust_method_entries"];if(p!==void 0)p(c);else{let{memberNames:g}=t;if(!g.isNull()){let h=i["MemberNameTable::adjust_method_entries"];h!==void 0&&h(g,t.instanceKlass,c)}}let u=i["ClassLoaderDataGraph::clean_deallocate_lists"];u!==void 0&&u(0)}function rh(t,e,n){let r=Ue(),o=xs(t);o.constPtr.writePointer(o.const);let i=(o.accessFlags|Jp|$p|Gp|Hp)>>>0;if(o.accessFlagsPtr.writeU32(i),o.signatureHandler.writePointer(NULL),o.adapter.writePointer(NULL),o.i2iEntry.writePointer(NULL),r["Method::clear_code"](o.method),o.dataPtr.writePointer(NULL),o.countersPtr.writePointer(NULL),o.stackmapPtr.writePointer(NULL),r["Method::clear_native_function"](o.method),r["Method::set_native_function"](o.method,e,0),r["Method::restore_unshareable_info"](o.method,n),r.version>=17){let s=Memory.alloc(2*K);s.writePointer(o.method),s.add(K).writePointer(n),r["Method::link_method"](o.method,s,n)}return o}function xs(t){let e=Ss(),n=t.add(e.method.constMethodOffset).readPointer(),r=n.add(e.constMethod.sizeOffset).readS32()*K,o=Memory.alloc(r+e.method.size);Memory.copy(o,n,r);let i=o.add(r);Memory.copy(i,t,e.method.size);let s=Es(i,o,r),a=Es(t,n,r);return s.oldMethod=a,s}function Es(t,e,n){let r=Ue(),o=Ss(),i=t.add(o.method.constMethodOffset),s=t.add(o.method.methodDataOffset),a=t.add(o.method.methodCountersOffset),l=t.add(o.method.accessFlagsOffset),c=l.readU32(),d=o.getAdapterPointer(t,e),f=t.add(o.method.i2iEntryOffset),p=t.add(o.method.signatureHandlerOffset),u=e.add(o.constMethod.constantPoolOffset).readPointer(),g=e.add(o.constMethod.stackmapDataOffset),h=u.add(o.constantPool.instanceKlassOffset).readPointer(),_=u.add(o.constantPool.cacheOffset).readPointer(),y=Zp(),v=h.add(y.methodsOffset).readPointer(),x=v.readS32(),I=v.add(K),M=e.add(o.constMethod.methodIdnumOffset).readU16(),R=t.add(o.method.vtableIndexOffset),L=R.readS32(),C=h.add(y.vtableOffset),S=h.add(y.oopMapCacheOffset).readPointer(),T=r.version>=10?h.add(y.memberNamesOffset).readPointer():NULL;return{method:t,methodSize:o.method.size,const:e,constSize:n,constPtr:i,dataPtr:s,countersPtr:a,stackmapPtr:g,instanceKlass:h,methodsArray:I,methodsCount:x,methodIndex:M,vtableIndex:L,vtableIndexPtr:R,vtable:C,accessFlags:c,accessFlagsPtr:l,adapter:d,i2iEntry:f,signatureHandler:p,memberNames:T,cache:_,oopMapCache:S}}function oh(t){let{oldMethod:e}=t;e.accessFlagsPtr.writeU32(e.accessFlags),e.vtableIndexPtr.writeS32(e.vtableIndex)}function ih(){let t=Ue(),{version:e}=t,n;e>=17?n="method:early":e>=9&&e<=16?n="const-method":n="method:late";let o=t["Method::size"](1)*K,i=K,s=2*K,a=3*K,l=4*K,c=n==="method:early"?K:0,d=l+c,f=d+4,p=f+4+8,u=p+K,g=c!==0?l:u,h=o-2*K,_=o-K,y=8,v=y+K,x=v+K,I=n==="const-method"?K:0,M=x+I,R=M+14,L=2*K,C=3*K;return{getAdapterPointer:I!==0?function(T,P){return P.add(x)}:function(T,P){return T.add(g)},method:{size:o,constMethodOffset:i,methodDataOffset:s,methodCountersOffset:a,accessFlagsOffset:d,vtableIndexOffset:f,i2iEntryOffset:p,nativeFunctionOffset:h,signatureHandlerOffset:_},constMethod:{constantPoolOffset:y,stackmapDataOffset:v,sizeOffset:M,methodIdnumOffset:R},constantPool:{cacheOffset:L,instanceKlassOffset:C}}}var sh={x64:lh};function ah(){let{version:t,createNewDefaultVtableIndices:e}=Ue(),n=sh[Process.arch];if(n===void 0)throw new Error(`Missing vtable offset parser for ${Process.arch}`);let r=Ze(e,n,{limit:32});if(r===null)throw new Error("Unable to deduce vtable offset");let o=t>=10&&t<=11||t>=15?17:18,i=r-7*K,s=r-17*K,a=r-o*K;return{vtableOffset:r,methodsOffset:i,memberNamesOffset:s,oopMapCacheOffset:a}}function lh(t){if(t.mnemonic!=="mov")return null;let e=t.operands[0];if(e.type!=="mem")return null;let{value:n}=e;if(n.scale!==1)return null;let{disp:r}=n;return r<256?null:r+16}function ch(t,e){}var Ns=Y;try{zt()}catch{Ns=Ue}var Oe=Ns;var dh=`#include <json-glib/json-glib.h>
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
`,uh=/(.+)!([^/]+)\/?([isu]+)?/,Fe=null,As=null,ot=class t{static build(e,n){return Is(n),As(e,n,r=>new t(Fe.new(e,r,n)))}static enumerateMethods(e,n,r){Is(r);let o=e.match(uh);if(o===null)throw new Error("Invalid query; format is: class!method -- see documentation of Java.enumerateMethods(query) for details");let i=Memory.allocUtf8String(o[1]),s=Memory.allocUtf8String(o[2]),a=!1,l=!1,c=!1,d=o[3];d!==void 0&&(a=d.indexOf("s")!==-1,l=d.indexOf("i")!==-1,c=d.indexOf("u")!==-1);let f;if(n.jvmti!==null){let p=Fe.enumerateMethodsJvm(i,s,yt(a),yt(l),yt(c),r);try{f=JSON.parse(p.readUtf8String()).map(u=>{let g=ptr(u.loader);return u.loader=g.isNull()?null:g,u})}finally{Fe.dealloc(p)}}else je(r.vm,r,p=>{let u=Fe.enumerateMethodsArt(i,s,yt(a),yt(l),yt(c));try{let g=n["art::JavaVMExt::AddGlobalRef"],{vm:h}=n;f=JSON.parse(u.readUtf8String()).map(_=>{let y=_.loader;return _.loader=y!==0?g(h,p,ptr(y)):null,_})}finally{Fe.dealloc(u)}});return f}constructor(e){this.handle=e}has(e){return Fe.has(this.handle,Memory.allocUtf8String(e))!==0}find(e){return Fe.find(this.handle,Memory.allocUtf8String(e)).readUtf8String()}list(){let e=Fe.list(this.handle);try{return JSON.parse(e.readUtf8String())}finally{Fe.dealloc(e)}}};function Is(t){Fe===null&&(Fe=fh(t),As=ph(Fe,t.vm))}function fh(t){let e=Oe(),{jvmti:n=null}=e,{pointerSize:r}=Process,o=8,i=r,s=7*r,a=10*4+5*r,l=o+i+s+a,d=Memory.alloc(l),f=d.add(o),p=f.add(i),{getDeclaredMethods:u,getDeclaredFields:g}=t.javaLangClass(),h=t.javaLangReflectMethod(),_=t.javaLangReflectField(),y=p;[n!==null?n:NULL,u,g,h.getName,h.getModifiers,_.getName,_.getModifiers].forEach(L=>{y=y.writePointer(L).add(r)});let v=p.add(s),{vm:x}=t;if(e.flavor==="art"){let L;if(n!==null)L=[0,0,0,0];else{let P=Wr(x).offset;L=[P.ifields,P.methods,P.sfields,P.copiedMethodsOffset]}let C=Le(x),S=vn(x),T=v;[1,...L,C.size,C.offset.accessFlags,S.size,S.offset.accessFlags,4294967295].forEach(P=>{T=T.writeUInt(P).add(4)}),[e.artClassLinker.address,e["art::ClassLinker::VisitClasses"],e["art::mirror::Class::GetDescriptor"],e["art::ArtMethod::PrettyMethod"],Process.getModuleByName("libc.so").getExportByName("free")].forEach((P,w)=>{P===void 0&&(P=NULL),T=T.writePointer(P).add(r)})}let I=new CModule(dh,{lock:d,models:f,java_api:p,art_api:v}),M={exceptions:"propagate"},R={exceptions:"propagate",scheduling:"exclusive"};return{handle:I,new:new NativeFunction(I.model_new,"pointer",["pointer","pointer","pointer"],M),has:new NativeFunction(I.model_has,"bool",["pointer","pointer"],R),find:new NativeFunction(I.model_find,"pointer",["pointer","pointer"],R),list:new NativeFunction(I.model_list,"pointer",["pointer"],R),enumerateMethodsArt:new NativeFunction(I.enumerate_methods_art,"pointer",["pointer","pointer","bool","bool","bool"],M),enumerateMethodsJvm:new NativeFunction(I.enumerate_methods_jvm,"pointer",["pointer","pointer","bool","bool","bool","pointer"],M),dealloc:new NativeFunction(I.dealloc,"void",["pointer"],R)}}function ph(t,e){let n=Oe();if(n.flavor!=="art")return hh;let r=n["art::JavaVMExt::DecodeGlobal"];return function(o,i,s){let a;return je(e,i,l=>{let c=r(e,l,o);a=s(c)}),a}}function hh(t,e,n){return n(NULL)}function yt(t){return t?1:0}var $t=class{constructor(e,n){this.items=new Map,this.capacity=e,this.destroy=n}dispose(e){let{items:n,destroy:r}=this;n.forEach(o=>{r(o,e)}),n.clear()}get(e){let{items:n}=this,r=n.get(e);return r!==void 0&&(n.delete(e),n.set(e,r)),r}set(e,n,r){let{items:o}=this,i=o.get(e);if(i!==void 0)o.delete(e),this.destroy(i,r);else if(o.size===this.capacity){let s=o.keys().next().value,a=o.get(s);o.delete(s),this.destroy(a,r)}o.set(e,n)}};var Gt=1,go=256,Ts=65536,mh=305419896,ks=32,Cs=12,Ls=8,Ms=8,Ps=4,Rs=4,js=12,gh=0,_h=1,yh=2,bh=3,vh=4,Eh=5,Sh=6,wh=4096,xh=4097,Nh=4099,Ih=8192,Ah=8193,Th=8194,kh=8195,Ch=8196,Lh=8198,Mh=24,Ph=28,Rh=2,jh=24,Os=m.from([3,0,7,14,0]),ho="Ldalvik/annotation/Throws;",Oh=m.from([0]);function Fh(t){let e=new _o,n=Object.assign({},t);return e.addClass(n),e.build()}var _o=class{constructor(){this.classes=[]}addClass(e){this.classes.push(e)}build(){let e=Bh(this.classes),{classes:n,interfaces:r,fields:o,methods:i,protos:s,parameters:a,annotationDirectories:l,annotationSets:c,throwsAnnotations:d,types:f,strings:p}=e,u=0,g=0,h=8,_=12,y=20,v=112;u+=v;let x=u,I=p.length*Rs;u+=I;let M=u,R=f.length*Ps;u+=R;let L=u,C=s.length*Cs;u+=C;let S=u,T=o.length*Ls;u+=T;let P=u,w=i.length*Ms;u+=w;let B=u,$=n.length*ks;u+=$;let Z=u,V=c.map(A=>{let J=u;return A.offset=J,u+=4+A.items.length*4,J}),q=n.reduce((A,J)=>(J.classData.constructorMethods.forEach(te=>{let[,re,ne]=te;(re&go)===0&&ne>=0&&(te.push(u),A.push({offset:u,superConstructor:ne}),u+=jh)}),A),[]);l.forEach(A=>{A.offset=u,u+=16+A.methods.length*8});let ue=r.map(A=>{u=mo(u,4);let J=u;return A.offset=J,u+=4+2*A.types.length,J}),pe=a.map(A=>{u=mo(u,4);let J=u;return A.offset=J,u+=4+2*A.types.length,J}),ve=[],ae=p.map(A=>{let J=u,W=m.from(Me(A.length)),te=m.from(A,"utf8"),re=m.concat([W,te,Oh]);return ve.push(re),u+=re.length,J}),_e=q.map(A=>{let J=u;return u+=Os.length,J}),le=d.map(A=>{let J=Uh(A);return A.offset=u,u+=J.length,J}),he=n.map((A,J)=>{A.classData.offset=u;let W=Dh(A);return u+=W.length,W}),Je=0,Ct=0;u=mo(u,4);let ee=u,Ce=r.length+a.length,$e=4+(o.length>0?1:0)+2+c.length+q.length+l.length+(Ce>0?1:0)+1+_e.length+d.length+n.length+1,Xe=4+$e*js;u+=Xe;let Ke=u-Z,ut=u,N=m.alloc(ut);N.write(`dex
035`),N.writeUInt32LE(ut,32),N.writeUInt32LE(v,36),N.writeUInt32LE(mh,40),N.writeUInt32LE(Je,44),N.writeUInt32LE(Ct,48),N.writeUInt32LE(ee,52),N.writeUInt32LE(p.length,56),N.writeUInt32LE(x,60),N.writeUInt32LE(f.length,64),N.writeUInt32LE(M,68),N.writeUInt32LE(s.length,72),N.writeUInt32LE(L,76),N.writeUInt32LE(o.length,80),N.writeUInt32LE(o.length>0?S:0,84),N.writeUInt32LE(i.length,88),N.writeUInt32LE(P,92),N.writeUInt32LE(n.length,96),N.writeUInt32LE(B,100),N.writeUInt32LE(Ke,104),N.writeUInt32LE(Z,108),ae.forEach((A,J)=>{N.writeUInt32LE(A,x+J*Rs)}),f.forEach((A,J)=>{N.writeUInt32LE(A,M+J*Ps)}),s.forEach((A,J)=>{let[W,te,re]=A,ne=L+J*Cs;N.writeUInt32LE(W,ne),N.writeUInt32LE(te,ne+4),N.writeUInt32LE(re!==null?re.offset:0,ne+8)}),o.forEach((A,J)=>{let[W,te,re]=A,ne=S+J*Ls;N.writeUInt16LE(W,ne),N.writeUInt16LE(te,ne+2),N.writeUInt32LE(re,ne+4)}),i.forEach((A,J)=>{let[W,te,re]=A,ne=P+J*Ms;N.writeUInt16LE(W,ne),N.writeUInt16LE(te,ne+2),N.writeUInt32LE(re,ne+4)}),n.forEach((A,J)=>{let{interfaces:W,annotationsDirectory:te}=A,re=W!==null?W.offset:0,ne=te!==null?te.offset:0,Lt=0,Pe=B+J*ks;N.writeUInt32LE(A.index,Pe),N.writeUInt32LE(A.accessFlags,Pe+4),N.writeUInt32LE(A.superClassIndex,Pe+8),N.writeUInt32LE(re,Pe+12),N.writeUInt32LE(A.sourceFileIndex,Pe+16),N.writeUInt32LE(ne,Pe+20),N.writeUInt32LE(A.classData.offset,Pe+24),N.writeUInt32LE(Lt,Pe+28)}),c.forEach((A,J)=>{let{items:W}=A,te=V[J];N.writeUInt32LE(W.length,te),W.forEach((re,ne)=>{N.writeUInt32LE(re.offset,te+4+ne*4)})}),q.forEach((A,J)=>{let{offset:W,superConstructor:te}=A,re=1,ne=1,Lt=1,Pe=0,tn=4;N.writeUInt16LE(re,W),N.writeUInt16LE(ne,W+2),N.writeUInt16LE(Lt,W+4),N.writeUInt16LE(Pe,W+6),N.writeUInt32LE(_e[J],W+8),N.writeUInt32LE(tn,W+12),N.writeUInt16LE(4208,W+16),N.writeUInt16LE(te,W+18),N.writeUInt16LE(0,W+20),N.writeUInt16LE(14,W+22)}),l.forEach(A=>{let J=A.offset,W=0,te=0,re=A.methods.length,ne=0;N.writeUInt32LE(W,J),N.writeUInt32LE(te,J+4),N.writeUInt32LE(re,J+8),N.writeUInt32LE(ne,J+12),A.methods.forEach((Lt,Pe)=>{let tn=J+16+Pe*8,[hc,mc]=Lt;N.writeUInt32LE(hc,tn),N.writeUInt32LE(mc.offset,tn+4)})}),r.forEach((A,J)=>{let W=ue[J];N.writeUInt32LE(A.types.length,W),A.types.forEach((te,re)=>{N.writeUInt16LE(te,W+4+re*2)})}),a.forEach((A,J)=>{let W=pe[J];N.writeUInt32LE(A.types.length,W),A.types.forEach((te,re)=>{N.writeUInt16LE(te,W+4+re*2)})}),ve.forEach((A,J)=>{A.copy(N,ae[J])}),_e.forEach(A=>{Os.copy(N,A)}),le.forEach((A,J)=>{A.copy(N,d[J].offset)}),he.forEach((A,J)=>{A.copy(N,n[J].classData.offset)}),N.writeUInt32LE($e,ee);let Ee=[[gh,1,g],[_h,p.length,x],[yh,f.length,M],[bh,s.length,L]];o.length>0&&Ee.push([vh,o.length,S]),Ee.push([Eh,i.length,P]),Ee.push([Sh,n.length,B]),c.forEach((A,J)=>{Ee.push([Nh,A.items.length,V[J]])}),q.forEach(A=>{Ee.push([Ah,1,A.offset])}),l.forEach(A=>{Ee.push([Lh,1,A.offset])}),Ce>0&&Ee.push([xh,Ce,ue.concat(pe)[0]]),Ee.push([Th,p.length,ae[0]]),_e.forEach(A=>{Ee.push([kh,1,A])}),d.forEach(A=>{Ee.push([Ch,1,A.offset])}),n.forEach(A=>{Ee.push([Ih,1,A.classData.offset])}),Ee.push([wh,1,ee]),Ee.forEach((A,J)=>{let[W,te,re]=A,ne=ee+4+J*js;N.writeUInt16LE(W,ne),N.writeUInt32LE(te,ne+4),N.writeUInt32LE(re,ne+8)});let Ei=new Checksum("sha1");return Ei.update(N.slice(_+y)),m.from(Ei.getDigest()).copy(N,_),N.writeUInt32LE(Hh(N,_),h),N}};function Dh(t){let{instanceFields:e,constructorMethods:n,virtualMethods:r}=t.classData;return m.from([0].concat(Me(e.length)).concat(Me(n.length)).concat(Me(r.length)).concat(e.reduce((i,[s,a])=>i.concat(Me(s)).concat(Me(a)),[])).concat(n.reduce((i,[s,a,,l])=>i.concat(Me(s)).concat(Me(a)).concat(Me(l||0)),[])).concat(r.reduce((i,[s,a])=>i.concat(Me(s)).concat(Me(a)).concat([0]),[])))}function Uh(t){let{thrownTypes:e}=t;return m.from([Rh].concat(Me(t.type)).concat([1]).concat(Me(t.value)).concat([Ph,e.length]).concat(e.reduce((n,r)=>(n.push(Mh,r),n),[])))}function Bh(t){let e=new Set,n=new Set,r={},o=[],i=[],s={},a=new Set,l=new Set;t.forEach(w=>{let{name:B,superClass:$,sourceFileName:Z}=w;e.add("this"),e.add(B),n.add(B),e.add($),n.add($),e.add(Z),w.interfaces.forEach(V=>{e.add(V),n.add(V)}),w.fields.forEach(V=>{let[q,ue]=V;e.add(q),e.add(ue),n.add(ue),o.push([w.name,ue,q])}),w.methods.some(([V])=>V==="<init>")||(w.methods.unshift(["<init>","V",[]]),a.add(B)),w.methods.forEach(V=>{let[q,ue,pe,ve=[],ae]=V;e.add(q);let _e=c(ue,pe),le=null;if(ve.length>0){let he=ve.slice();he.sort(),le=he.join("|");let Je=s[le];Je===void 0&&(Je={id:le,types:he},s[le]=Je),e.add(ho),n.add(ho),ve.forEach(Ct=>{e.add(Ct),n.add(Ct)}),e.add("value")}if(i.push([w.name,_e,q,le,ae]),q==="<init>"){l.add(B+"|"+_e);let he=$+"|"+_e;a.has(B)&&!l.has(he)&&(i.push([$,_e,q,null,0]),l.add(he))}})});function c(w,B){let $=[w].concat(B),Z=$.join("|");if(r[Z]!==void 0)return Z;e.add(w),n.add(w),B.forEach(q=>{e.add(q),n.add(q)});let V=$.map(Gh).join("");return e.add(V),r[Z]=[Z,V,w,B],Z}let d=Array.from(e);d.sort();let f=d.reduce((w,B,$)=>(w[B]=$,w),{}),p=Array.from(n).map(w=>f[w]);p.sort(Fs);let u=p.reduce((w,B,$)=>(w[d[B]]=$,w),{}),g=Object.keys(r).map(w=>r[w]);g.sort(zh);let h={},_=g.map(w=>{let[,B,$,Z]=w,V;if(Z.length>0){let q=Z.join("|");V=h[q],V===void 0&&(V={types:Z.map(ue=>u[ue]),offset:-1},h[q]=V)}else V=null;return[f[B],u[$],V]}),y=g.reduce((w,B,$)=>{let[Z]=B;return w[Z]=$,w},{}),v=Object.keys(h).map(w=>h[w]),x=o.map(w=>{let[B,$,Z]=w;return[u[B],u[$],f[Z]]});x.sort(Vh);let I=i.map(w=>{let[B,$,Z,V,q]=w;return[u[B],y[$],f[Z],V,q]});I.sort($h);let M=Object.keys(s).map(w=>s[w]).map(w=>({id:w.id,type:u[ho],value:f.value,thrownTypes:w.types.map(B=>u[B]),offset:-1})),R=M.map(w=>({id:w.id,items:[w],offset:-1})),L=R.reduce((w,B,$)=>(w[B.id]=$,w),{}),C={},S=[],T=t.map(w=>{let B=u[w.name],$=Gt,Z=u[w.superClass],V,q=w.interfaces.map(ee=>u[ee]);if(q.length>0){q.sort(Fs);let ee=q.join("|");V=C[ee],V===void 0&&(V={types:q,offset:-1},C[ee]=V)}else V=null;let ue=f[w.sourceFileName],pe=I.reduce((ee,Ce,$e)=>{let[Xe,Ke,ut,N,Ee]=Ce;return Xe===B&&ee.push([$e,ut,N,Ke,Ee]),ee},[]),ve=null,ae=pe.filter(([,,ee])=>ee!==null).map(([ee,,Ce])=>[ee,R[L[Ce]]]);ae.length>0&&(ve={methods:ae,offset:-1},S.push(ve));let _e=x.reduce((ee,Ce,$e)=>{let[Xe]=Ce;return Xe===B&&ee.push([$e>0?1:0,Gt]),ee},[]),le=f["<init>"],he=pe.filter(([,ee])=>ee===le).map(([ee,,,Ce])=>{if(a.has(w.name)){let $e=-1,Xe=I.length;for(let Ke=0;Ke!==Xe;Ke++){let[ut,N,Ee]=I[Ke];if(ut===Z&&Ee===le&&N===Ce){$e=Ke;break}}return[ee,Gt|Ts,$e]}else return[ee,Gt|Ts|go,-1]}),Je=Jh(pe.filter(([,ee])=>ee!==le).map(([ee,,,,Ce])=>[ee,Ce|Gt|go]));return{index:B,accessFlags:$,superClassIndex:Z,interfaces:V,sourceFileIndex:ue,annotationsDirectory:ve,classData:{instanceFields:_e,constructorMethods:he,virtualMethods:Je,offset:-1}}}),P=Object.keys(C).map(w=>C[w]);return{classes:T,interfaces:P,fields:x,methods:I,protos:_,parameters:v,annotationDirectories:S,annotationSets:R,throwsAnnotations:M,types:p,strings:d}}function Jh(t){let e=0;return t.map(([n,r],o)=>{let i;return o===0?i=[n,r]:i=[n-e,r],e=n,i})}function Fs(t,e){return t-e}function zh(t,e){let[,,n,r]=t,[,,o,i]=e;if(n<o)return-1;if(n>o)return 1;let s=r.join("|"),a=i.join("|");return s<a?-1:s>a?1:0}function Vh(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function $h(t,e){let[n,r,o]=t,[i,s,a]=e;return n!==i?n-i:o!==a?o-a:r-s}function Gh(t){let e=t[0];return e==="L"||e==="["?"L":t}function Me(t){if(t<=127)return[t];let e=[],n=!1;do{let r=t&127;t>>=7,n=t!==0,n&&(r|=128),e.push(r)}while(n);return e}function mo(t,e){let n=t%e;return n===0?t:t+e-n}function Hh(t,e){let n=1,r=0,o=t.length;for(let i=e;i<o;i++)n=(n+t[i])%65521,r=(r+n)%65521;return(r<<16|n)>>>0}var Ds=Fh;var Zh=1,yo=null,Us=null;function Bs(t){yo=t}function bo(t,e,n){let r=bt(t);return r===null&&(t.indexOf("[")===0?r=vo(t,e,n):(t[0]==="L"&&t[t.length-1]===";"&&(t=t.substring(1,t.length-1)),r=qh(t,e,n))),Object.assign({className:t},r)}var Js={boolean:{name:"Z",type:"uint8",size:1,byteSize:1,defaultValue:!1,isCompatible(t){return typeof t=="boolean"},fromJni(t){return!!t},toJni(t){return t?1:0},read(t){return t.readU8()},write(t,e){t.writeU8(e)},toString(){return this.name}},byte:{name:"B",type:"int8",size:1,byteSize:1,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-128&&t<=127},fromJni:De,toJni:De,read(t){return t.readS8()},write(t,e){t.writeS8(e)},toString(){return this.name}},char:{name:"C",type:"uint16",size:1,byteSize:2,defaultValue:0,isCompatible(t){if(typeof t!="string"||t.length!==1)return!1;let e=t.charCodeAt(0);return e>=0&&e<=65535},fromJni(t){return String.fromCharCode(t)},toJni(t){return t.charCodeAt(0)},read(t){return t.readU16()},write(t,e){t.writeU16(e)},toString(){return this.name}},short:{name:"S",type:"int16",size:1,byteSize:2,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-32768&&t<=32767},fromJni:De,toJni:De,read(t){return t.readS16()},write(t,e){t.writeS16(e)},toString(){return this.name}},int:{name:"I",type:"int32",size:1,byteSize:4,defaultValue:0,isCompatible(t){return Number.isInteger(t)&&t>=-2147483648&&t<=2147483647},fromJni:De,toJni:De,read(t){return t.readS32()},write(t,e){t.writeS32(e)},toString(){return this.name}},long:{name:"J",type:"int64",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"||t instanceof Int64},fromJni:De,toJni:De,read(t){return t.readS64()},write(t,e){t.writeS64(e)},toString(){return this.name}},float:{name:"F",type:"float",size:1,byteSize:4,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readFloat()},write(t,e){t.writeFloat(e)},toString(){return this.name}},double:{name:"D",type:"double",size:2,byteSize:8,defaultValue:0,isCompatible(t){return typeof t=="number"},fromJni:De,toJni:De,read(t){return t.readDouble()},write(t,e){t.writeDouble(e)},toString(){return this.name}},void:{name:"V",type:"void",size:0,byteSize:0,defaultValue:void 0,isCompatible(t){return t===void 0},fromJni(){},toJni(){return NULL},toString(){return this.name}}},Wh=new Set(Object.values(Js).map(t=>t.name));function bt(t){let e=Js[t];return e!==void 0?e:null}function qh(t,e,n){let r=n._types[e?1:0],o=r[t];return o!==void 0||(t==="java.lang.Object"?o=Kh(n):o=Qh(t,e,n),r[t]=o),o}function Kh(t){return{name:"Ljava/lang/Object;",type:"pointer",size:1,defaultValue:NULL,isCompatible(e){return e===null?!0:e===void 0?!1:e.$h instanceof NativePointer?!0:typeof e=="string"},fromJni(e,n,r){return e.isNull()?null:t.cast(e,t.use("java.lang.Object"),r)},toJni(e,n){return e===null?NULL:typeof e=="string"?n.newStringUtf(e):e.$h}}}function Qh(t,e,n){let r=null,o=null,i=null;function s(){return r===null&&(r=n.use(t).class),r}function a(c){let d=s();return o===null&&(o=d.isInstance.overload("java.lang.Object")),o.call(d,c)}function l(){if(i===null){let c=s();i=n.use("java.lang.String").class.isAssignableFrom(c)}return i}return{name:it(t),type:"pointer",size:1,defaultValue:NULL,isCompatible(c){return c===null?!0:c===void 0?!1:c.$h instanceof NativePointer?a(c):typeof c=="string"&&l()},fromJni(c,d,f){return c.isNull()?null:l()&&e?d.stringFromJni(c):n.cast(c,n.use(t),f)},toJni(c,d){return c===null?NULL:typeof c=="string"?d.newStringUtf(c):c.$h},toString(){return this.name}}}var Yh=[["Z","boolean"],["B","byte"],["C","char"],["D","double"],["F","float"],["I","int"],["J","long"],["S","short"]].reduce((t,[e,n])=>(t["["+e]=Xh("["+e,n),t),{});function Xh(t,e){let n=b.prototype,r=om(e),o={typeName:e,newArray:n["new"+r+"Array"],setRegion:n["set"+r+"ArrayRegion"],getElements:n["get"+r+"ArrayElements"],releaseElements:n["release"+r+"ArrayElements"]};return{name:t,type:"pointer",size:1,defaultValue:NULL,isCompatible(i){return rm(i,e)},fromJni(i,s,a){return tm(i,o,s,a)},toJni(i,s){return nm(i,o,s)}}}function vo(t,e,n){let r=Yh[t];if(r!==void 0)return r;if(t.indexOf("[")!==0)throw new Error("Unsupported type: "+t);let o=t.substring(1),i=bo(o,e,n),s=0,a=o.length;for(;s!==a&&o[s]==="[";)s++;o=o.substring(s),o[0]==="L"&&o[o.length-1]===";"&&(o=o.substring(1,o.length-1));let l=o.replace(/\./g,"/");Wh.has(l)?l="[".repeat(s)+l:l="[".repeat(s)+"L"+l+";";let c="["+l;return o="[".repeat(s)+o,{name:t.replace(/\./g,"/"),type:"pointer",size:1,defaultValue:NULL,isCompatible(d){return d===null?!0:typeof d!="object"||d.length===void 0?!1:d.every(function(f){return i.isCompatible(f)})},fromJni(d,f,p){if(d.isNull())return null;let u=[],g=f.getArrayLength(d);for(let h=0;h!==g;h++){let _=f.getObjectArrayElement(d,h);try{u.push(i.fromJni(_,f))}finally{f.deleteLocalRef(_)}}try{u.$w=n.cast(d,n.use(c),p)}catch{n.use("java.lang.reflect.Array").newInstance(n.use(o).class,0),u.$w=n.cast(d,n.use(c),p)}return u.$dispose=em,u},toJni(d,f){if(d===null)return NULL;if(!(d instanceof Array))throw new Error("Expected an array");let p=d.$w;if(p!==void 0)return p.$h;let u=d.length,h=n.use(o).$borrowClassHandle(f);try{let _=f.newObjectArray(u,h.value,NULL);f.throwIfExceptionPending();for(let y=0;y!==u;y++){let v=i.toJni(d[y],f);try{f.setObjectArrayElement(_,y,v)}finally{i.type==="pointer"&&f.getObjectRefType(v)===Zh&&f.deleteLocalRef(v)}f.throwIfExceptionPending()}return _}finally{h.unref(f)}}}}function em(){let t=this.length;for(let e=0;e!==t;e++){let n=this[e];if(n===null)continue;let r=n.$dispose;if(r===void 0)break;r.call(n)}this.$w.$dispose()}function tm(t,e,n,r){if(t.isNull())return null;let o=bt(e.typeName),i=n.getArrayLength(t);return new wn(t,e,o,i,n,r)}function nm(t,e,n){if(t===null)return NULL;let r=t.$h;if(r!==void 0)return r;let o=t.length,i=bt(e.typeName),s=e.newArray.call(n,o);if(s.isNull())throw new Error("Unable to construct array");if(o>0){let a=i.byteSize,l=i.write,c=i.toJni,d=Memory.alloc(o*i.byteSize);for(let f=0;f!==o;f++)l(d.add(f*a),c(t[f]));e.setRegion.call(n,s,0,o,d),n.throwIfExceptionPending()}return s}function rm(t,e){if(t===null)return!0;if(t instanceof wn)return t.$s.typeName===e;if(!(typeof t=="object"&&t.length!==void 0))return!1;let r=bt(e);return Array.prototype.every.call(t,o=>r.isCompatible(o))}function wn(t,e,n,r,o,i=!0){if(i){let s=o.newGlobalRef(t);this.$h=s,this.$r=Script.bindWeak(this,o.vm.makeHandleDestructor(s))}else this.$h=t,this.$r=null;return this.$s=e,this.$t=n,this.length=r,new Proxy(this,Us)}Us={has(t,e){return e in t?!0:t.tryParseIndex(e)!==null},get(t,e,n){let r=t.tryParseIndex(e);return r===null?t[e]:t.readElement(r)},set(t,e,n,r){let o=t.tryParseIndex(e);return o===null?(t[e]=n,!0):(t.writeElement(o,n),!0)},ownKeys(t){let e=[],{length:n}=t;for(let r=0;r!==n;r++){let o=r.toString();e.push(o)}return e.push("length"),e},getOwnPropertyDescriptor(t,e){return t.tryParseIndex(e)!==null?{writable:!0,configurable:!0,enumerable:!0}:Object.getOwnPropertyDescriptor(t,e)}};Object.defineProperties(wn.prototype,{$dispose:{enumerable:!0,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t))}},$clone:{value(t){return new wn(this.$h,this.$s,this.$t,this.length,t)}},tryParseIndex:{value(t){if(typeof t=="symbol")return null;let e=parseInt(t);return isNaN(e)||e<0||e>=this.length?null:e}},readElement:{value(t){return this.withElements(e=>{let n=this.$t;return n.fromJni(n.read(e.add(t*n.byteSize)))})}},writeElement:{value(t,e){let{$h:n,$s:r,$t:o}=this,i=yo.getEnv(),s=Memory.alloc(o.byteSize);o.write(s,o.toJni(e)),r.setRegion.call(i,n,t,1,s)}},withElements:{value(t){let{$h:e,$s:n}=this,r=yo.getEnv(),o=n.getElements.call(r,e);if(o.isNull())throw new Error("Unable to get array elements");try{return t(o)}finally{n.releaseElements.call(r,e,o)}}},toJSON:{value(){let{length:t,$t:e}=this,{byteSize:n,fromJni:r,read:o}=e;return this.withElements(i=>{let s=[];for(let a=0;a!==t;a++){let l=r(o(i.add(a*n)));s.push(l)}return s})}},toString:{value(){return this.toJSON().toString()}}});function it(t){return"L"+t.replace(/\./g,"/")+";"}function om(t){return t.charAt(0).toUpperCase()+t.slice(1)}function De(t){return t}var im=4,{ensureClassInitialized:zs,makeMethodMangler:Ws}=_t,sm=8,wo=1,Zt=2,We=3,Eo=1,xo=2,xn=1,qs=2,Vs=Symbol("PENDING_USE"),$s="/data/local/tmp",{getCurrentThreadId:In,pointerSize:Ht}=Process,xe={state:"empty",factories:[],loaders:null,Integer:null},X=null,ie=null,Ks=null,Qs=null,Ys=null,Xs=null,ea=null,Gs=null,So=null,Et=new Map,Ye=class t{static _initialize(e,n){X=e,ie=n,Ks=n.flavor==="art",n.flavor==="jvm"&&(zs=uo,Ws=fo)}static _disposeAll(e){xe.factories.forEach(n=>{n._dispose(e)})}static get(e){let n=Im(),r=n.factories[0];if(e===null)return r;let o=n.loaders.get(e);if(o!==null){let s=r.cast(o,n.Integer);return n.factories[s.intValue()]}let i=new t;return i.loader=e,i.cacheDir=r.cacheDir,Ao(i,e),i}constructor(){this.cacheDir=$s,this.codeCacheDir=$s+"/dalvik-cache",this.tempFileNaming={prefix:"frida",suffix:""},this._classes={},this._classHandles=new $t(10,lm),this._patchedMethods=new Set,this._loader=null,this._types=[{},{}],xe.factories.push(this)}_dispose(e){Array.from(this._patchedMethods).forEach(n=>{n.implementation=null}),this._patchedMethods.clear(),eo(),this._classHandles.dispose(e),this._classes={}}get loader(){return this._loader}set loader(e){let n=this._loader===null&&e!==null;this._loader=e,n&&xe.state==="ready"&&this===xe.factories[0]&&Ao(this,e)}use(e,n={}){let r=n.cache!=="skip",o=r?this._getUsedClass(e):void 0;if(o===void 0)try{let i=X.getEnv(),{_loader:s}=this,a=s!==null?dm(e,s,i):cm(e);o=this._make(e,a,i)}finally{r&&this._setUsedClass(e,o)}return o}_getUsedClass(e){let n;for(;(n=this._classes[e])===Vs;)Thread.sleep(.05);return n===void 0&&(this._classes[e]=Vs),n}_setUsedClass(e,n){n!==void 0?this._classes[e]=n:delete this._classes[e]}_make(e,n,r){let o=am(),i=Object.create(ko.prototype,{[Symbol.for("n")]:{value:e},$n:{get(){return this[Symbol.for("n")]}},[Symbol.for("C")]:{value:o},$C:{get(){return this[Symbol.for("C")]}},[Symbol.for("w")]:{value:null,writable:!0},$w:{get(){return this[Symbol.for("w")]},set(l){this[Symbol.for("w")]=l}},[Symbol.for("_s")]:{writable:!0},$_s:{get(){return this[Symbol.for("_s")]},set(l){this[Symbol.for("_s")]=l}},[Symbol.for("c")]:{value:[null]},$c:{get(){return this[Symbol.for("c")]}},[Symbol.for("m")]:{value:new Map},$m:{get(){return this[Symbol.for("m")]}},[Symbol.for("l")]:{value:null,writable:!0},$l:{get(){return this[Symbol.for("l")]},set(l){this[Symbol.for("l")]=l}},[Symbol.for("gch")]:{value:n},$gch:{get(){return this[Symbol.for("gch")]}},[Symbol.for("f")]:{value:this},$f:{get(){return this[Symbol.for("f")]}}});o.prototype=i;let s=new o(null);i[Symbol.for("w")]=s,i.$w=s;let a=s.$borrowClassHandle(r);try{let l=a.value;zs(r,l),i.$l=ot.build(l,r)}finally{a.unref(r)}return s}retain(e){let n=X.getEnv();return e.$clone(n)}cast(e,n,r){let o=X.getEnv(),i=e.$h;i===void 0&&(i=e);let s=n.$borrowClassHandle(o);try{if(!o.isInstanceOf(i,s.value))throw new Error(`Cast from '${o.getObjectClassName(i)}' to '${n.$n}' isn't possible`)}finally{s.unref(o)}let a=n.$C;return new a(i,xn,o,r)}wrap(e,n,r){let o=n.$C,i=new o(e,xn,r,!1);return i.$r=Script.bindWeak(i,X.makeHandleDestructor(e)),i}array(e,n){let r=X.getEnv(),o=bt(e);o!==null&&(e=o.name);let i=vo("["+e,!1,this),s=i.toJni(n,r);return i.fromJni(s,r,!0)}registerClass(e){let n=X.getEnv(),r=[];try{let o=this.use("java.lang.Class"),i=n.javaLangReflectMethod(),s=n.vaMethod("pointer",[]),a=e.name,l=e.implements||[],c=e.superClass||this.use("java.lang.Object"),d=[],f=[],p={name:it(a),sourceFileName:Tm(a),superClass:it(c.$n),interfaces:l.map(S=>it(S.$n)),fields:d,methods:f},u=l.slice();l.forEach(S=>{Array.prototype.slice.call(S.class.getInterfaces()).forEach(T=>{let P=this.cast(T,o).getCanonicalName();u.push(this.use(P))})});let g=e.fields||{};Object.getOwnPropertyNames(g).forEach(S=>{let T=this._getType(g[S]);d.push([S,T.name])});let h={},_={};u.forEach(S=>{let T=S.$borrowClassHandle(n);r.push(T);let P=T.value;S.$ownMembers.filter(w=>S[w].overloads!==void 0).forEach(w=>{let B=S[w],$=B.overloads,Z=$.map(V=>Hs(w,V.returnType,V.argumentTypes));h[w]=[B,Z,P],$.forEach((V,q)=>{let ue=Z[q];_[ue]=[V,P]})})});let y=e.methods||{},x=Object.keys(y).reduce((S,T)=>{let P=y[T],w=T==="$init"?"<init>":T;return P instanceof Array?S.push(...P.map(B=>[w,B])):S.push([w,P]),S},[]),I=[];x.forEach(([S,T])=>{let P=We,w,B,$=[],Z;if(typeof T=="function"){let pe=h[S];if(pe!==void 0&&Array.isArray(pe)){let[ve,ae,_e]=pe;if(ae.length>1)throw new Error(`More than one overload matching '${S}': signature must be specified`);delete _[ae[0]];let le=ve.overloads[0];P=le.type,w=le.returnType,B=le.argumentTypes,Z=T;let he=n.toReflectedMethod(_e,le.handle,0),Je=s(n.handle,he,i.getGenericExceptionTypes);$=To(n,Je).map(it),n.deleteLocalRef(Je),n.deleteLocalRef(he)}else w=this._getType("void"),B=[],Z=T}else{if(T.isStatic&&(P=Zt),w=this._getType(T.returnType||"void"),B=(T.argumentTypes||[]).map(ae=>this._getType(ae)),Z=T.implementation,typeof Z!="function")throw new Error("Expected a function implementation for method: "+S);let pe=Hs(S,w,B),ve=_[pe];if(ve!==void 0){let[ae,_e]=ve;delete _[pe],P=ae.type,w=ae.returnType,B=ae.argumentTypes;let le=n.toReflectedMethod(_e,ae.handle,0),he=s(n.handle,le,i.getGenericExceptionTypes);$=To(n,he).map(it),n.deleteLocalRef(he),n.deleteLocalRef(le)}}let V=w.name,q=B.map(pe=>pe.name),ue="("+q.join("")+")"+V;f.push([S,V,q,$,P===Zt?sm:0]),I.push([S,ue,P,w,B,Z])});let M=Object.keys(_);if(M.length>0)throw new Error("Missing implementation for: "+M.join(", "));let R=Nn.fromBuffer(Ds(p),this);try{R.load()}finally{R.file.delete()}let L=this.use(e.name),C=x.length;if(C>0){let S=3*Ht,T=Memory.alloc(C*S),P=[],w=[];I.forEach(([Z,V,q,ue,pe,ve],ae)=>{let _e=Memory.allocUtf8String(Z),le=Memory.allocUtf8String(V),he=ta(Z,L,q,ue,pe,ve);T.add(ae*S).writePointer(_e),T.add(ae*S+Ht).writePointer(le),T.add(ae*S+2*Ht).writePointer(he),w.push(_e,le),P.push(he)});let B=L.$borrowClassHandle(n);r.push(B);let $=B.value;n.registerNatives($,T,C),n.throwIfExceptionPending(),L.$nativeMethods=P}return L}finally{r.forEach(o=>{o.unref(n)})}}choose(e,n){let r=X.getEnv(),{flavor:o}=ie;if(o==="jvm")this._chooseObjectsJvm(e,r,n);else if(o==="art"){let i=ie["art::gc::Heap::VisitObjects"]===void 0;if(i&&ie["art::gc::Heap::GetInstances"]===void 0)return this._chooseObjectsJvm(e,r,n);je(X,r,s=>{i?this._chooseObjectsArtPreA12(e,r,s,n):this._chooseObjectsArtLegacy(e,r,s,n)})}else this._chooseObjectsDalvik(e,r,n)}_chooseObjectsJvm(e,n,r){let o=this.use(e),{jvmti:i}=ie,s=1,a=3,l=o.$borrowClassHandle(n),c=int64(l.value.toString());try{let d=new NativeCallback((y,v,x,I)=>(x.writeS64(c),s),"int",["int64","int64","pointer","pointer"]);i.iterateOverInstancesOfClass(l.value,a,d,l.value);let f=Memory.alloc(8);f.writeS64(c);let p=Memory.alloc(im),u=Memory.alloc(Ht);i.getObjectsWithTags(1,f,p,u,NULL);let g=p.readS32(),h=u.readPointer(),_=[];for(let y=0;y!==g;y++)_.push(h.add(y*Ht).readPointer());i.deallocate(h);try{for(let y of _){let v=this.cast(y,o);if(r.onMatch(v)==="stop")break}r.onComplete()}finally{_.forEach(y=>{n.deleteLocalRef(y)})}}finally{l.unref(n)}}_chooseObjectsArtPreA12(e,n,r,o){let i=this.use(e),s=Jt.$new(r,X),a,l=i.$borrowClassHandle(n);try{let p=ie["art::JavaVMExt::DecodeGlobal"](ie.vm,r,l.value);a=s.newHandle(p)}finally{l.unref(n)}let c=0,d=Bt.$new();ie["art::gc::Heap::GetInstances"](ie.artHeap,s,a,c,d);let f=d.handles.map(p=>n.newGlobalRef(p));d.$delete(),s.$delete();try{for(let p of f){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}o.onComplete()}finally{f.forEach(p=>{n.deleteGlobalRef(p)})}}_chooseObjectsArtLegacy(e,n,r,o){let i=this.use(e),s=[],a=ie["art::JavaVMExt::AddGlobalRef"],l=ie.vm,c,d=i.$borrowClassHandle(n);try{c=ie["art::JavaVMExt::DecodeGlobal"](l,r,d.value).toInt32()}finally{d.unref(n)}let f=so(c,p=>{s.push(a(l,r,p))});ie["art::gc::Heap::VisitObjects"](ie.artHeap,f,NULL);try{for(let p of s){let u=this.cast(p,i);if(o.onMatch(u)==="stop")break}}finally{s.forEach(p=>{n.deleteGlobalRef(p)})}o.onComplete()}_chooseObjectsDalvik(e,n,r){let o=this.use(e);if(ie.addLocalReference===null){let s=Process.getModuleByName("libdvm.so"),a;switch(Process.arch){case"arm":a="2d e9 f0 41 05 46 15 4e 0c 46 7e 44 11 b3 43 68";break;case"ia32":a="8d 64 24 d4 89 5c 24 1c 89 74 24 20 e8 ?? ?? ?? ?? ?? ?? ?? ?? ?? ?? 85 d2";break}Memory.scan(s.base,s.size,a,{onMatch:(l,c)=>{let d;if(Process.arch==="arm")l=l.or(1),d=new NativeFunction(l,"pointer",["pointer","pointer"]);else{let f=Memory.alloc(Process.pageSize);Memory.patchCode(f,16,p=>{let u=new X86Writer(p,{pc:f});u.putMovRegRegOffsetPtr("eax","esp",4),u.putMovRegRegOffsetPtr("edx","esp",8),u.putJmpAddress(l),u.flush()}),d=new NativeFunction(f,"pointer",["pointer","pointer"]),d._thunk=f}return ie.addLocalReference=d,X.perform(f=>{i(this,f)}),"stop"},onError(l){},onComplete(){ie.addLocalReference===null&&r.onComplete()}})}else i(this,n);function i(s,a){let{DVM_JNI_ENV_OFFSET_SELF:l}=_t,c=a.handle.add(l).readPointer(),d,f=o.$borrowClassHandle(a);try{d=ie.dvmDecodeIndirectRef(c,f.value)}finally{f.unref(a)}let p=d.toMatchPattern(),u=ie.dvmHeapSourceGetBase(),h=ie.dvmHeapSourceGetLimit().sub(u).toInt32();Memory.scan(u,h,p,{onMatch:(_,y)=>{ie.dvmIsValidObject(_)&&X.perform(v=>{let x=v.handle.add(l).readPointer(),I,M=ie.addLocalReference(x,_);try{I=s.cast(M,o)}finally{v.deleteLocalRef(M)}if(r.onMatch(I)==="stop")return"stop"})},onError(_){},onComplete(){r.onComplete()}})}}openClassFile(e){return new Nn(e,null,this)}_getType(e,n=!0){return bo(e,n,this)}};function am(){return function(t,e,n,r){return ko.call(this,t,e,n,r)}}function ko(t,e,n,r=!0){if(t!==null)if(r){let o=n.newGlobalRef(t);this.$h=o,this.$r=Script.bindWeak(this,X.makeHandleDestructor(o))}else this.$h=t,this.$r=null;else this.$h=null,this.$r=null;return this.$t=e,new Proxy(this,Qs)}Qs={has(t,e){return e in t?!0:t.$has(e)},get(t,e,n){if(typeof e!="string"||e.startsWith("$")||e==="class")return t[e];let r=t.$find(e);return r!==null?r(n):t[e]},set(t,e,n,r){return t[e]=n,!0},ownKeys(t){return t.$list()},getOwnPropertyDescriptor(t,e){return Object.prototype.hasOwnProperty.call(t,e)?Object.getOwnPropertyDescriptor(t,e):{writable:!1,configurable:!0,enumerable:!0}}};Object.defineProperties(ko.prototype,{[Symbol.for("new")]:{enumerable:!1,get(){return this.$getCtor("allocAndInit")}},$new:{enumerable:!0,get(){return this[Symbol.for("new")]}},[Symbol.for("alloc")]:{enumerable:!1,value(){let t=X.getEnv(),e=this.$borrowClassHandle(t);try{let n=t.allocObject(e.value);return this.$f.cast(n,this)}finally{e.unref(t)}}},$alloc:{enumerable:!0,get(){return this[Symbol.for("alloc")]}},[Symbol.for("init")]:{enumerable:!1,get(){return this.$getCtor("initOnly")}},$init:{enumerable:!0,get(){return this[Symbol.for("init")]}},[Symbol.for("dispose")]:{enumerable:!1,value(){let t=this.$r;t!==null&&(this.$r=null,Script.unbindWeak(t)),this.$h!==null&&(this.$h=void 0)}},$dispose:{enumerable:!0,get(){return this[Symbol.for("dispose")]}},[Symbol.for("clone")]:{enumerable:!1,value(t){let e=this.$C;return new e(this.$h,this.$t,t)}},$clone:{value(t){return this[Symbol.for("clone")](t)}},[Symbol.for("class")]:{enumerable:!1,get(){let t=X.getEnv(),e=this.$borrowClassHandle(t);try{let n=this.$f;return n.cast(e.value,n.use("java.lang.Class"))}finally{e.unref(t)}}},class:{enumerable:!0,get(){return this[Symbol.for("class")]}},[Symbol.for("className")]:{enumerable:!1,get(){let t=this.$h;return t===null?this.$n:X.getEnv().getObjectClassName(t)}},$className:{enumerable:!0,get(){return this[Symbol.for("className")]}},[Symbol.for("ownMembers")]:{enumerable:!1,get(){return this.$l.list()}},$ownMembers:{enumerable:!0,get(){return this[Symbol.for("ownMembers")]}},[Symbol.for("super")]:{enumerable:!1,get(){let t=X.getEnv(),e=this.$s.$C;return new e(this.$h,qs,t)}},$super:{enumerable:!0,get(){return this[Symbol.for("super")]}},[Symbol.for("s")]:{enumerable:!1,get(){let t=Object.getPrototypeOf(this),e=t.$_s;if(e===void 0){let n=X.getEnv(),r=this.$borrowClassHandle(n);try{let o=n.getSuperclass(r.value);if(o.isNull())e=null;else try{let i=n.getClassName(o),s=t.$f;if(e=s._getUsedClass(i),e===void 0)try{let a=um(this);e=s._make(i,a,n)}finally{s._setUsedClass(i,e)}}finally{n.deleteLocalRef(o)}}finally{r.unref(n)}t.$_s=e}return e}},$s:{get(){return this[Symbol.for("s")]}},[Symbol.for("isSameObject")]:{enumerable:!1,value(t){return X.getEnv().isSameObject(t.$h,this.$h)}},$isSameObject:{value(t){return this[Symbol.for("isSameObject")](t)}},[Symbol.for("getCtor")]:{enumerable:!1,value(t){let e=this.$c,n=e[0];if(n===null){let r=X.getEnv(),o=this.$borrowClassHandle(r);try{n=fm(o.value,this.$w,r),e[0]=n}finally{o.unref(r)}}return n[t]}},$getCtor:{value(t){return this[Symbol.for("getCtor")](t)}},[Symbol.for("borrowClassHandle")]:{enumerable:!1,value(t){let e=this.$n,n=this.$f._classHandles,r=n.get(e);return r===void 0&&(r=new Co(this.$gch(t),t),n.set(e,r,t)),r.ref()}},$borrowClassHandle:{value(t){return this[Symbol.for("borrowClassHandle")](t)}},[Symbol.for("copyClassHandle")]:{enumerable:!1,value(t){let e=this.$borrowClassHandle(t);try{return t.newLocalRef(e.value)}finally{e.unref(t)}}},$copyClassHandle:{value(t){return this[Symbol.for("copyClassHandle")](t)}},[Symbol.for("getHandle")]:{enumerable:!1,value(t){let e=this.$h;if(e===void 0)throw new Error("Wrapper is disposed; perhaps it was borrowed from a hook instead of calling Java.retain() to make a long-lived wrapper?");return e}},$getHandle:{value(t){return this[Symbol.for("getHandle")](t)}},[Symbol.for("list")]:{enumerable:!1,value(){let t=this.$s,e=t!==null?t.$list():[],n=this.$l;return Array.from(new Set(e.concat(n.list())))}},$list:{get(){return this[Symbol.for("list")]}},[Symbol.for("has")]:{enumerable:!1,value(t){if(this.$m.has(t)||this.$l.has(t))return!0;let r=this.$s;return!!(r!==null&&r.$has(t))}},$has:{value(t){return this[Symbol.for("has")](t)}},[Symbol.for("find")]:{enumerable:!1,value(t){let e=this.$m,n=e.get(t);if(n!==void 0)return n;let o=this.$l.find(t);if(o!==null){let s=X.getEnv(),a=this.$borrowClassHandle(s);try{n=pm(t,o,a.value,this.$w,s)}finally{a.unref(s)}return e.set(t,n),n}let i=this.$s;return i!==null?i.$find(t):null}},$find:{value(t){return this[Symbol.for("find")](t)}},[Symbol.for("toJSON")]:{enumerable:!1,value(){let t=this.$n;if(this.$h===null)return`<class: ${t}>`;let n=this.$className;return t===n?`<instance: ${t}>`:`<instance: ${t}, $className: ${n}>`}},toJSON:{get(){return this[Symbol.for("toJSON")]}}});function Co(t,e){this.value=e.newGlobalRef(t),e.deleteLocalRef(t),this.refs=1}Co.prototype.ref=function(){return this.refs++,this};Co.prototype.unref=function(t){--this.refs===0&&t.deleteGlobalRef(this.value)};function lm(t,e){t.unref(e)}function cm(t){let e=t.replace(/\./g,"/");return function(n){let r=In();ra(r);try{return n.findClass(e)}finally{oa(r)}}}function dm(t,e,n){return So===null&&(Gs=n.vaMethod("pointer",["pointer"]),So=e.loadClass.overload("java.lang.String").handle),n=null,function(r){let o=r.newStringUtf(t),i=In();ra(i);try{let s=Gs(r.handle,e.$h,So,o);return r.throwIfExceptionPending(),s}finally{oa(i),r.deleteLocalRef(o)}}}function um(t){return function(e){let n=t.$borrowClassHandle(e);try{return e.getSuperclass(n.value)}finally{n.unref(e)}}}function fm(t,e,n){let{$n:r,$f:o}=e,i=Am(r),s=n.javaLangClass(),a=n.javaLangReflectConstructor(),l=n.vaMethod("pointer",[]),c=n.vaMethod("uint8",[]),d=[],f=[],p=o._getType(r,!1),u=o._getType("void",!1),g=l(n.handle,t,s.getDeclaredConstructors);try{let h=n.getArrayLength(g);if(h!==0)for(let _=0;_!==h;_++){let y,v,x=n.getObjectArrayElement(g,_);try{y=n.fromReflectedMethod(x),v=l(n.handle,x,a.getGenericParameterTypes)}finally{n.deleteLocalRef(x)}let I;try{I=To(n,v).map(M=>o._getType(M))}finally{n.deleteLocalRef(v)}d.push(vt(i,e,wo,y,p,I,n)),f.push(vt(i,e,We,y,u,I,n))}else{if(c(n.handle,t,s.isInterface))throw new Error("cannot instantiate an interface");let y=n.javaLangObject(),v=n.getMethodId(y,"<init>","()V");d.push(vt(i,e,wo,v,p,[],n)),f.push(vt(i,e,We,v,u,[],n))}}finally{n.deleteLocalRef(g)}if(f.length===0)throw new Error("no supported overloads");return{allocAndInit:No(d),initOnly:No(f)}}function pm(t,e,n,r,o){return e.startsWith("m")?hm(t,e,n,r,o):wm(t,e,n,r,o)}function hm(t,e,n,r,o){let{$f:i}=r,s=e.split(":").slice(1),a=o.javaLangReflectMethod(),l=o.vaMethod("pointer",[]),c=o.vaMethod("uint8",[]),d=s.map(p=>{let u=p[0]==="s"?Zt:We,g=ptr(p.substr(1)),h,_=[],y=o.toReflectedMethod(n,g,u===Zt?1:0);try{let v=!!c(o.handle,y,a.isVarArgs),x=l(o.handle,y,a.getGenericReturnType);o.throwIfExceptionPending();try{h=i._getType(o.getTypeName(x))}finally{o.deleteLocalRef(x)}let I=l(o.handle,y,a.getParameterTypes);try{let M=o.getArrayLength(I);for(let R=0;R!==M;R++){let L=o.getObjectArrayElement(I,R),C;try{C=v&&R===M-1?o.getArrayTypeName(L):o.getTypeName(L)}finally{o.deleteLocalRef(L)}let S=i._getType(C);_.push(S)}}finally{o.deleteLocalRef(I)}}catch{return null}finally{o.deleteLocalRef(y)}return vt(t,r,u,g,h,_,o)}).filter(p=>p!==null);if(d.length===0)throw new Error("No supported overloads");t==="valueOf"&&vm(d);let f=No(d);return function(p){return f}}function No(t){let e=mm();return Object.setPrototypeOf(e,Ys),e._o=t,e}function mm(){let t=function(){return t.invoke(this,arguments)};return t}Ys=Object.create(Function.prototype,{overloads:{enumerable:!0,get(){return this._o}},overload:{value(...t){let e=this._o,n=t.length,r=t.join(":");for(let o=0;o!==e.length;o++){let i=e[o],{argumentTypes:s}=i;if(s.length!==n)continue;if(s.map(l=>l.className).join(":")===r)return i}Io(this.methodName,this.overloads,"specified argument types do not match any of:")}},methodName:{enumerable:!0,get(){return this._o[0].methodName}},holder:{enumerable:!0,get(){return this._o[0].holder}},type:{enumerable:!0,get(){return this._o[0].type}},handle:{enumerable:!0,get(){return st(this),this._o[0].handle}},implementation:{enumerable:!0,get(){return st(this),this._o[0].implementation},set(t){st(this),this._o[0].implementation=t}},returnType:{enumerable:!0,get(){return st(this),this._o[0].returnType}},argumentTypes:{enumerable:!0,get(){return st(this),this._o[0].argumentTypes}},canInvokeWith:{enumerable:!0,get(t){return st(this),this._o[0].canInvokeWith}},clone:{enumerable:!0,value(t){return st(this),this._o[0].clone(t)}},invoke:{value(t,e){let n=this._o,r=t.$h!==null;for(let o=0;o!==n.length;o++){let i=n[o];if(i.canInvokeWith(e)){if(i.type===We&&!r){let s=this.methodName;if(s==="toString")return`<class: ${t.$n}>`;throw new Error(s+": cannot call instance method without an instance")}return i.apply(t,e)}}if(this.methodName==="toString")return`<class: ${t.$n}>`;Io(this.methodName,this.overloads,"argument types do not match any of:")}}});function Hs(t,e,n){return`${e.className} ${t}(${n.map(r=>r.className).join(", ")})`}function st(t){let e=t._o;e.length>1&&Io(e[0].methodName,e,"has more than one overload, use .overload(<signature>) to choose from:")}function Io(t,e,n){let o=e.slice().sort((i,s)=>i.argumentTypes.length-s.argumentTypes.length).map(i=>i.argumentTypes.length>0?".overload('"+i.argumentTypes.map(a=>a.className).join("', '")+"')":".overload()");throw new Error(`${t}(): ${n}
	${o.join(`
	`)}`)}function vt(t,e,n,r,o,i,s,a){let l=o.type,c=i.map(p=>p.type);s===null&&(s=X.getEnv());let d,f;return n===We?(d=s.vaMethod(l,c,a),f=s.nonvirtualVaMethod(l,c,a)):n===Zt?(d=s.staticVaMethod(l,c,a),f=d):(d=s.constructor(c,a),f=d),gm([t,e,n,r,o,i,d,f])}function gm(t){let e=_m();return Object.setPrototypeOf(e,Xs),e._p=t,e}function _m(){let t=function(){return t.invoke(this,arguments)};return t}Xs=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return this._p[0]}},holder:{enumerable:!0,get(){return this._p[1]}},type:{enumerable:!0,get(){return this._p[2]}},handle:{enumerable:!0,get(){return this._p[3]}},implementation:{enumerable:!0,get(){let t=this._r;return t!==void 0?t:null},set(t){let e=this._p,n=e[1];if(e[2]===wo)throw new Error("Reimplementing $new is not possible; replace implementation of $init instead");let o=this._r;if(o!==void 0&&(n.$f._patchedMethods.delete(this),o._m.revert(X),this._r=void 0),t!==null){let[i,s,a,l,c,d]=e,f=ta(i,s,a,c,d,t,this),p=Ws(l);f._m=p,this._r=f,p.replace(f,a===We,d,X,ie),n.$f._patchedMethods.add(this)}}},returnType:{enumerable:!0,get(){return this._p[4]}},argumentTypes:{enumerable:!0,get(){return this._p[5]}},canInvokeWith:{enumerable:!0,value(t){let e=this._p[5];return t.length!==e.length?!1:e.every((n,r)=>n.isCompatible(t[r]))}},clone:{enumerable:!0,value(t){let e=this._p.slice(0,6);return vt(...e,null,t)}},invoke:{value(t,e){let n=X.getEnv(),r=this._p,o=r[2],i=r[4],s=r[5],a=this._r,l=o===We,c=e.length,d=2+c;n.pushLocalFrame(d);let f=null;try{let p;l?p=t.$getHandle():(f=t.$borrowClassHandle(n),p=f.value);let u,g=t.$t;a===void 0?u=r[3]:(u=a._m.resolveTarget(t,l,n,ie),Ks&&a._c.has(In())&&(g=qs));let h=[n.handle,p,u];for(let v=0;v!==c;v++)h.push(s[v].toJni(e[v],n));let _;g===xn?_=r[6]:(_=r[7],l&&h.splice(2,0,t.$copyClassHandle(n)));let y=_.apply(null,h);return n.throwIfExceptionPending(),i.fromJni(y,n,!0)}finally{f!==null&&f.unref(n),n.popLocalFrame(NULL)}}},toString:{enumerable:!0,value(){return`function ${this.methodName}(${this.argumentTypes.map(t=>t.className).join(", ")}): ${this.returnType.className}`}}});function ta(t,e,n,r,o,i,s=null){let a=new Set,l=ym([t,e,n,r,o,i,s,a]),c=new NativeCallback(l,r.type,["pointer","pointer"].concat(o.map(d=>d.type)));return c._c=a,c}function ym(t){return function(){return bm(arguments,t)}}function bm(t,e){let n=new b(t[0],X),[r,o,i,s,a,l,c,d]=e,f=[],p;if(i===We){let h=o.$C;p=new h(t[1],xn,n,!1)}else p=o;let u=In();n.pushLocalFrame(3);let g=!0;X.link(u,n);try{d.add(u);let h;c===null||!Et.has(u)?h=l:h=c;let _=[],y=t.length-2;for(let I=0;I!==y;I++){let R=a[I].fromJni(t[2+I],n,!1);_.push(R),f.push(R)}let v=h.apply(p,_);if(!s.isCompatible(v))throw new Error(`Implementation for ${r} expected return value compatible with ${s.className}`);let x=s.toJni(v,n);return s.type==="pointer"&&(x=n.popLocalFrame(x),g=!1,f.push(v)),x}catch(h){let _=h.$h;return _!==void 0?n.throw(_):Script.nextTick(()=>{throw h}),s.defaultValue}finally{X.unlink(u),g&&n.popLocalFrame(NULL),d.delete(u),f.forEach(h=>{if(h===null)return;let _=h.$dispose;_!==void 0&&_.call(h)})}}function vm(t){let{holder:e,type:n}=t[0];t.some(o=>o.type===n&&o.argumentTypes.length===0)||t.push(Em([e,n]))}function Em(t){let e=Sm();return Object.setPrototypeOf(e,ea),e._p=t,e}function Sm(){return function(){return this}}ea=Object.create(Function.prototype,{methodName:{enumerable:!0,get(){return"valueOf"}},holder:{enumerable:!0,get(){return this._p[0]}},type:{enumerable:!0,get(){return this._p[1]}},handle:{enumerable:!0,get(){return NULL}},implementation:{enumerable:!0,get(){return null},set(t){}},returnType:{enumerable:!0,get(){let t=this.holder;return t.$f.use(t.$n)}},argumentTypes:{enumerable:!0,get(){return[]}},canInvokeWith:{enumerable:!0,value(t){return t.length===0}},clone:{enumerable:!0,value(t){throw new Error("Invalid operation")}}});function wm(t,e,n,r,o){let i=e[2]==="s"?Eo:xo,s=ptr(e.substr(3)),{$f:a}=r,l,c=o.toReflectedField(n,s,i===Eo?1:0);try{l=o.vaMethod("pointer",[])(o.handle,c,o.javaLangReflectField().getGenericType),o.throwIfExceptionPending()}finally{o.deleteLocalRef(c)}let d;try{d=a._getType(o.getTypeName(l))}finally{o.deleteLocalRef(l)}let f,p,u=d.type;return i===Eo?(f=o.getStaticField(u),p=o.setStaticField(u)):(f=o.getField(u),p=o.setField(u)),xm([i,d,s,f,p])}function xm(t){return function(e){return new na([e].concat(t))}}function na(t){this._p=t}Object.defineProperties(na.prototype,{value:{enumerable:!0,get(){let[t,e,n,r,o]=this._p,i=X.getEnv();i.pushLocalFrame(4);let s=null;try{let a;if(e===xo){if(a=t.$getHandle(),a===null)throw new Error("Cannot access an instance field without an instance")}else s=t.$borrowClassHandle(i),a=s.value;let l=o(i.handle,a,r);return i.throwIfExceptionPending(),n.fromJni(l,i,!0)}finally{s!==null&&s.unref(i),i.popLocalFrame(NULL)}},set(t){let[e,n,r,o,,i]=this._p,s=X.getEnv();s.pushLocalFrame(4);let a=null;try{let l;if(n===xo){if(l=e.$getHandle(),l===null)throw new Error("Cannot access an instance field without an instance")}else a=e.$borrowClassHandle(s),l=a.value;if(!r.isCompatible(t))throw new Error(`Expected value compatible with ${r.className}`);let c=r.toJni(t,s);i(s.handle,l,o,c),s.throwIfExceptionPending()}finally{a!==null&&a.unref(s),s.popLocalFrame(NULL)}}},holder:{enumerable:!0,get(){return this._p[0]}},fieldType:{enumerable:!0,get(){return this._p[1]}},fieldReturnType:{enumerable:!0,get(){return this._p[2]}},toString:{enumerable:!0,value(){let t=`Java.Field{holder: ${this.holder}, fieldType: ${this.fieldType}, fieldReturnType: ${this.fieldReturnType}, value: ${this.value}}`;return t.length<200?t:`Java.Field{
	holder: ${this.holder},
	fieldType: ${this.fieldType},
	fieldReturnType: ${this.fieldReturnType},
	value: ${this.value},
}`.split(`
`).map(n=>n.length>200?n.slice(0,n.indexOf(" ")+1)+"...,":n).join(`
`)}}});var Nn=class t{static fromBuffer(e,n){let r=Zs(n),o=r.getCanonicalPath().toString(),i=new File(o,"w");return i.write(e.buffer),i.close(),Nm(o,n),new t(o,r,n)}constructor(e,n,r){this.path=e,this.file=n,this._factory=r}load(){let{_factory:e}=this,{codeCacheDir:n}=e,r=e.use("dalvik.system.DexClassLoader"),o=e.use("java.io.File"),i=this.file;if(i===null&&(i=e.use("java.io.File").$new(this.path)),!i.exists())throw new Error("File not found");o.$new(n).mkdirs(),e.loader=r.$new(i.getCanonicalPath(),n,null,e.loader),X.preventDetachDueToClassLoader()}getClassNames(){let{_factory:e}=this,n=e.use("dalvik.system.DexFile"),r=Zs(e),o=n.loadDex(this.path,r.getCanonicalPath(),0),i=[],s=o.entries();for(;s.hasMoreElements();)i.push(s.nextElement().toString());return i}};function Zs(t){let{cacheDir:e,tempFileNaming:n}=t,r=t.use("java.io.File"),o=r.$new(e);return o.mkdirs(),r.createTempFile(n.prefix,n.suffix+".dex",o)}function Nm(t,e){e.use("java.io.File").$new(t).setWritable(!1,!1)}function Im(){switch(xe.state){case"empty":{xe.state="pending";let t=xe.factories[0],e=t.use("java.util.HashMap"),n=t.use("java.lang.Integer");xe.loaders=e.$new(),xe.Integer=n;let r=t.loader;return r!==null&&Ao(t,r),xe.state="ready",xe}case"pending":do Thread.sleep(.05);while(xe.state==="pending");return xe;case"ready":return xe}}function Ao(t,e){let{factories:n,loaders:r,Integer:o}=xe,i=o.$new(n.indexOf(t));r.put(e,i);for(let s=e.getParent();s!==null&&!r.containsKey(s);s=s.getParent())r.put(s,i)}function ra(t){let e=Et.get(t);e===void 0&&(e=0),e++,Et.set(t,e)}function oa(t){let e=Et.get(t);if(e===void 0)throw new Error(`Thread ${t} is not ignored`);e--,e===0?Et.delete(t):Et.set(t,e)}function Am(t){return t.slice(t.lastIndexOf(".")+1)}function To(t,e){let n=[],r=t.getArrayLength(e);for(let o=0;o!==r;o++){let i=t.getObjectArrayElement(e,o);try{n.push(t.getTypeName(i))}finally{t.deleteLocalRef(i)}}return n}function Tm(t){let e=t.split(".");return e[e.length-1]+".java"}var km=4,ia=Process.pointerSize,Lo=class{ACC_PUBLIC=1;ACC_PRIVATE=2;ACC_PROTECTED=4;ACC_STATIC=8;ACC_FINAL=16;ACC_SYNCHRONIZED=32;ACC_BRIDGE=64;ACC_VARARGS=128;ACC_NATIVE=256;ACC_ABSTRACT=1024;ACC_STRICT=2048;ACC_SYNTHETIC=4096;constructor(){this.classFactory=null,this.ClassFactory=Ye,this.vm=null,this.api=null,this._initialized=!1,this._apiError=null,this._wakeupHandler=null,this._pollListener=null,this._pendingMainOps=[],this._pendingVmOps=[],this._cachedIsAppProcess=null;try{this._tryInitialize()}catch{}}_tryInitialize(){if(this._initialized)return!0;if(this._apiError!==null)throw this._apiError;let e;try{e=Oe(),this.api=e}catch(r){throw this._apiError=r,r}if(e===null)return!1;let n=new Ve(e);return this.vm=n,Bs(n),Ye._initialize(n,e),this.classFactory=new Ye,this._initialized=!0,!0}_dispose(){if(this.api===null)return;let{vm:e}=this;e.perform(n=>{Ye._disposeAll(n),b.dispose(n)}),Script.nextTick(()=>{Ve.dispose(e)})}get available(){return this._tryInitialize()}get androidVersion(){return zt()}synchronized(e,n){let{$h:r=e}=e;if(!(r instanceof NativePointer))throw new Error("Java.synchronized: the first argument `obj` must be either a pointer or a Java instance");let o=this.vm.getEnv();we("VM::MonitorEnter",o.monitorEnter(r));try{n()}finally{o.monitorExit(r)}}enumerateLoadedClasses(e){this._checkAvailable();let{flavor:n}=this.api;n==="jvm"?this._enumerateLoadedClassesJvm(e):n==="art"?this._enumerateLoadedClassesArt(e):this._enumerateLoadedClassesDalvik(e)}enumerateLoadedClassesSync(){let e=[];return this.enumerateLoadedClasses({onMatch(n){e.push(n)},onComplete(){}}),e}enumerateClassLoaders(e){this._checkAvailable();let{flavor:n}=this.api;if(n==="jvm")this._enumerateClassLoadersJvm(e);else if(n==="art")this._enumerateClassLoadersArt(e);else throw new Error("Enumerating class loaders is not supported on Dalvik")}enumerateClassLoadersSync(){let e=[];return this.enumerateClassLoaders({onMatch(n){e.push(n)},onComplete(){}}),e}_enumerateLoadedClassesJvm(e){let{api:n,vm:r}=this,{jvmti:o}=n,i=r.getEnv(),s=Memory.alloc(km),a=Memory.alloc(ia);o.getLoadedClasses(s,a);let l=s.readS32(),c=a.readPointer(),d=[];for(let f=0;f!==l;f++)d.push(c.add(f*ia).readPointer());o.deallocate(c);try{for(let f of d){let p=i.getClassName(f);e.onMatch(p,f)}e.onComplete()}finally{d.forEach(f=>{i.deleteLocalRef(f)})}}_enumerateClassLoadersJvm(e){this.choose("java.lang.ClassLoader",e)}_enumerateLoadedClassesArt(e){let{vm:n,api:r}=this,o=n.getEnv(),i=r["art::JavaVMExt::AddGlobalRef"],{vm:s}=r;je(n,o,a=>{let l=Qr(c=>{let d=i(s,a,c);try{let f=o.getClassName(d);e.onMatch(f,d)}finally{o.deleteGlobalRef(d)}return!0});r["art::ClassLinker::VisitClasses"](r.artClassLinker.address,l)}),e.onComplete()}_enumerateClassLoadersArt(e){let{classFactory:n,vm:r,api:o}=this,i=r.getEnv(),s=o["art::ClassLinker::VisitClassLoaders"];if(s===void 0)throw new Error("This API is only available on Android >= 7.0");let a=n.use("java.lang.ClassLoader"),l=[],c=o["art::JavaVMExt::AddGlobalRef"],{vm:d}=o;je(r,i,f=>{let p=Yr(u=>(l.push(c(d,f,u)),!0));Kr(()=>{s(o.artClassLinker.address,p)})});try{l.forEach(f=>{let p=n.cast(f,a);e.onMatch(p)})}finally{l.forEach(f=>{i.deleteGlobalRef(f)})}e.onComplete()}_enumerateLoadedClassesDalvik(e){let{api:n}=this,r=ptr("0xcbcacccd"),o=172,i=8,a=n.gDvm.add(o).readPointer(),l=a.readS32(),d=a.add(12).readPointer(),f=l*i;for(let p=0;p<f;p+=i){let g=d.add(p).add(4).readPointer();if(g.isNull()||g.equals(r))continue;let _=g.add(24).readPointer().readUtf8String();if(_.startsWith("L")){let y=_.substring(1,_.length-1).replace(/\//g,".");e.onMatch(y)}}e.onComplete()}enumerateMethods(e){let{classFactory:n}=this,r=this.vm.getEnv(),o=n.use("java.lang.ClassLoader");return ot.enumerateMethods(e,this.api,r).map(i=>{let s=i.loader;return i.loader=s!==null?n.wrap(s,o,r):null,i})}scheduleOnMainThread(e){this.performNow(()=>{this._pendingMainOps.push(e);let{_wakeupHandler:n}=this;if(n===null){let{classFactory:r}=this,o=r.use("android.os.Handler"),i=r.use("android.os.Looper");n=o.$new(i.getMainLooper()),this._wakeupHandler=n}this._pollListener===null&&(this._pollListener=Interceptor.attach(Process.getModuleByName("libc.so").getExportByName("epoll_wait"),this._makePollHook()),Interceptor.flush()),n.sendEmptyMessage(1)})}_makePollHook(){let e=Process.id,{_pendingMainOps:n}=this;return function(){if(this.threadId!==e)return;let r;for(;(r=n.shift())!==void 0;)try{r()}catch(o){Script.nextTick(()=>{throw o})}}}perform(e){if(this._checkAvailable(),!this._isAppProcess()||this.classFactory.loader!==null)try{this.vm.perform(e)}catch(n){Script.nextTick(()=>{throw n})}else this._pendingVmOps.push(e),this._pendingVmOps.length===1&&this._performPendingVmOpsWhenReady()}performNow(e){return this._checkAvailable(),this.vm.perform(()=>{let{classFactory:n}=this;if(this._isAppProcess()&&n.loader===null){let o=n.use("android.app.ActivityThread").currentApplication();o!==null&&sa(n,o)}return e()})}_performPendingVmOpsWhenReady(){this.vm.perform(()=>{let{classFactory:e}=this,n=e.use("android.app.ActivityThread"),r=n.currentApplication();if(r!==null){sa(e,r),this._performPendingVmOps();return}let o=this,i=!1,s="early",a=n.handleBindApplication;a.implementation=function(d){if(d.instrumentationName.value!==null){s="late";let p=e.use("android.app.LoadedApk").makeApplication;p.implementation=function(u,g){return i||(i=!0,aa(e,this),o._performPendingVmOps()),p.apply(this,arguments)}}a.apply(this,arguments)};let c=n.getPackageInfo.overloads.map(d=>[d.argumentTypes.length,d]).sort(([d],[f])=>f-d).map(([d,f])=>f)[0];c.implementation=function(...d){let f=c.call(this,...d);return!i&&s==="early"&&(i=!0,aa(e,f),o._performPendingVmOps()),f}})}_performPendingVmOps(){let{vm:e,_pendingVmOps:n}=this,r;for(;(r=n.shift())!==void 0;)try{e.perform(r)}catch(o){Script.nextTick(()=>{throw o})}}use(e,n){return this.classFactory.use(e,n)}openClassFile(e){return this.classFactory.openClassFile(e)}choose(e,n){this.classFactory.choose(e,n)}retain(e){return this.classFactory.retain(e)}cast(e,n){return this.classFactory.cast(e,n)}array(e,n){return this.classFactory.array(e,n)}backtrace(e){return Xr(this.vm,e)}isMainThread(){let e=this.classFactory.use("android.os.Looper"),n=e.getMainLooper(),r=e.myLooper();return r===null?!1:n.$isSameObject(r)}registerClass(e){return this.classFactory.registerClass(e)}deoptimizeEverything(){let{vm:e}=this;return ro(e,e.getEnv())}deoptimizeBootImage(){let{vm:e}=this;return oo(e,e.getEnv())}deoptimizeMethod(e){let{vm:n}=this;return no(n,n.getEnv(),e)}_checkAvailable(){if(!this.available)throw new Error("Java API not available")}_isAppProcess(){let e=this._cachedIsAppProcess;if(e===null){if(this.api.flavor==="jvm")return e=!1,this._cachedIsAppProcess=e,e;let n=new NativeFunction(Module.getGlobalExportByName("readlink"),"pointer",["pointer","pointer","pointer"],{exceptions:"propagate"}),r=Memory.allocUtf8String("/proc/self/exe"),o=1024,i=Memory.alloc(o),s=n(r,i,ptr(o)).toInt32();if(s!==-1){let a=i.readUtf8String(s);e=/^\/system\/bin\/app_process/.test(a)}else e=!0;this._cachedIsAppProcess=e}return e}};function sa(t,e){let n=t.use("android.os.Process");t.loader=e.getClassLoader(),n.myUid()===n.SYSTEM_UID.value?(t.cacheDir="/data/system",t.codeCacheDir="/data/dalvik-cache"):"getCodeCacheDir"in e?(t.cacheDir=e.getCacheDir().getCanonicalPath(),t.codeCacheDir=e.getCodeCacheDir().getCanonicalPath()):(t.cacheDir=e.getFilesDir().getCanonicalPath(),t.codeCacheDir=e.getCacheDir().getCanonicalPath())}function aa(t,e){let n=t.use("java.io.File");t.loader=e.getClassLoader();let r=n.$new(e.getDataDir()).getCanonicalPath();t.cacheDir=r,t.codeCacheDir=r+"/cache"}var Mo=new Lo;Script.bindWeak(Mo,()=>{Mo._dispose()});var G=Mo;var ca=Memory.alloc(16),la=new Uint32Array(ArrayBuffer.wrap(ca,16)),Cm=Process.pointerSize===8?2:1,Lm=new NativeFunction(Module.getGlobalExportByName("clock_gettime"),"int",["int","pointer"],{scheduling:"exclusive",exceptions:"propagate"});function be(){return Lm(7,ca),la[0]*1e9+la[Cm]}function z(){return G.vm.getEnv()}var da=new Map;function fa(t){let e=da.get(t);if(e===void 0){let n=z().handle.readPointer().add(t*Process.pointerSize).readPointer(),r=["pointer","pointer","int","int","pointer"];e=new NativeFunction(n,"void",r,{exceptions:"propagate"}),da.set(t,e)}return e}function ce(t){if(t.isNull())return"";let e=z(),n=e.vaMethod("pointer",[])(e.handle,t,e.javaLangObject().toString);return e.throwIfExceptionPending(),n.isNull()?"":e.stringFromJni(n)}function at(t,e,n){let{handle:r}=G.use(e)[n].overload(),o=z(),i=o.vaMethod("pointer",[])(o.handle,t,r);return o.throwIfExceptionPending(),i}function H(t,e,n){let r=G.cast(t,G.use(e));try{return n(r)}finally{r.$dispose()}}function lt(t,e){try{return e(t.$h)}finally{t.$dispose()}}function se(t,e){let n=An(e);return!t.isNull()&&!n.isNull()&&z().isInstanceOf(t,n)}function An(t){let e=ua.get(t);if(e===void 0){try{e=Wt(G.use(t))}catch{e=NULL}ua.set(t,e)}return e}var ua=new Map;function pa(){G.classFactory._classHandles.capacity=Number.MAX_SAFE_INTEGER}function Tn(t){try{return G.use(t)!==null}catch{return!1}}function ha(t,e,n){let r=z(),o=r.getMethodId(t,e,n);return r.throwIfExceptionPending(),o}function Wt(t){return lt(t.class,e=>z().newGlobalRef(e))}function kn(t,e){let n=Oe(),{makeMethodMangler:r}=n.flavor==="jvm"?po:_t,o=r(t.id),i=t.kind==="static",{klass:s,argumentTypes:a}=t,l=a.map(ma),c=ma(t.returnType),d=i?z().staticVaMethod(c,l):z().nonvirtualVaMethod(c,l),f=()=>o.resolveTarget(null,!i,null,n),p=new NativeCallback((...u)=>{let g=u[0],h=u[1],_=u.slice(2),y={receiver:h,args:_,argumentTypes:a,returnType:t.returnType,returned:void 0};return e(g,y,()=>y.returned=i?d(g,h,f(),..._):d(g,h,s,f(),..._)),y.returned},c,["pointer","pointer",...l]);return{method:t,mangler:o,put(){o.replace(p,!i,[],G.vm,n)},revert(){o.revert(G.vm),Mm.push(p)}}}var Mm=[];async function Cn(){Oe().flavor==="jvm"&&await new Promise(t=>{Script.nextTick(()=>{setImmediate(t)})})}var Pm={boolean:"uint8",byte:"int8",char:"uint16",short:"int16",int:"int32",long:"int64",float:"float",double:"double",void:"void"};function ma(t){return Pm[t]??"pointer"}var Po=1024;function Mn(t,e){let n=G.use(t);if(e==="$init")return jm(t,Wt(n));for(;n!==null&&!n.$l.has(e);)n=n.$s;let r=n?.$l.find(e)??"";if(!r.startsWith("m:"))return null;let o=Wt(n);return r.slice(2).split(":").map(i=>Rm(o,ptr(i.slice(1)),i.startsWith("s")?"static":"instance",e)).filter(i=>i!==null)}function ga(t){let e=Wt(G.use(t)),n=z(),r=Pn().modifiers(n.handle,e);return n.deleteGlobalRef(e),r}function Rm(t,e,n,r){let o=ya(Pn().method(z().handle,t,e,n==="static"?1:0));return o===null?null:_a(o,t,e,n,r)}function jm(t,e){let n=ya(Pn().constructors(z().handle,e))??"",r=t.slice(t.lastIndexOf(".")+1),o=n.split(`
`).filter(i=>i!=="");return o.length===0?null:o.map(i=>{let s=i.indexOf(",");return _a(i.slice(s+1),e,ptr(i.slice(0,s)),"constructor",r)})}function _a(t,e,n,r,o){let[i,s,...a]=t.split(",");return{id:n,klass:e,name:o,kind:r,modifiers:Number(i),argumentTypes:a,returnType:s}}function ya(t){if(t.isNull())return null;let e=t.readUtf8String();return Pn().free(t),e}var Om=`
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
`,Ln=null;function Pn(){if(Ln!==null)return Ln;let t=z(),e=[["java/lang/reflect/Executable","getParameterTypes","()[Ljava/lang/Class;"],["java/lang/reflect/Executable","getModifiers","()I"],["java/lang/reflect/Method","getReturnType","()Ljava/lang/Class;"],["java/lang/Class","getName","()Ljava/lang/String;"],["java/lang/Class","getDeclaredConstructors","()[Ljava/lang/reflect/Constructor;"],["java/lang/Class","getModifiers","()I"]],n=Memory.alloc(e.length*Process.pointerSize);e.forEach(([s,a,l],c)=>{let d=t.findClass(s);n.add(c*Process.pointerSize).writePointer(t.getMethodId(d,a,l)),t.deleteLocalRef(d)});let r=new CModule(Om,{ids:n}),o={exceptions:"propagate"},i=(s,a,...l)=>new NativeFunction(r[s],a,l,o);return Ln={method:i("describe_method","pointer","pointer","pointer","pointer","uint8"),constructors:i("describe_constructors","pointer","pointer","pointer"),modifiers:i("modifiers_of","int32","pointer","pointer"),free:i("release","void","pointer"),module:r},Ln}var Fm=/[\ud800-\udfff]/,Dm=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;function Ro(t){return Fm.test(t)?t.replace(Dm,"\uFFFD"):t}function de(t){return JSON.stringify(Ro(t))}function ba(t){let e=[];for(let n in t)e.push(`${de(n)}:${de(t[n])}`);return`{${e.join(",")}}`}var Um=256,Bm=100,va=0,St=[],jo=0,Oo=0,Fo=[],Do=0,Ea=!1,Sa=Number.POSITIVE_INFINITY,Jm=["call","stack","problem"];function Ne(t,e,n){let r=`{"kind":"${t}","seq":${va++},"ns":${e}${n}}`;return jo+Do+r.length>Sa&&Jm.includes(t)?(Oo++,!1):(St.push(r),jo+=r.length,(Ea||St.length>=Um)&&ke(),!0)}function ke(){if(St.length===0)return;let t="["+St.join(",")+"]";St=[],jo=0,Fo.push(t.length),Do+=t.length,send({type:"batch"},zm(t))}function Uo(t){Ea=t,ke()}function wa(t){for(let e of Fo.splice(0,t))Do-=e}function xa(){return Fo.length}function Na(t){Sa=t}function qt(){return va}function Ia(){return Oo}function Be(t,e,n=""){let r=e instanceof Error?`${e.message} ${e.stack??""}`:String(e);Ne("problem",be(),`,"doing":"${t}","technique":${de(n)},"message":${de(r.slice(0,2e3))}`)}function zm(t){let e=Memory.allocUtf8String(t);return e.readByteArray(Number(Vm(e)))}var Vm=new NativeFunction(Module.getGlobalExportByName("strlen"),"size_t",["pointer"],{scheduling:"exclusive",exceptions:"propagate"});setInterval(ke,Bm);setInterval(()=>{Ne("heartbeat",be(),`,"queued":${St.length},"dropped":${Oo}`),ke()},1e3);var $m=2,Aa=.002,Gm="com.android.internal.os.RuntimeInit$KillApplicationHandler",Hm=[{how:"Runtime.exit",class:"java.lang.Runtime",method:"exit",ofProcess:!1},{how:"Runtime.halt",class:"java.lang.Runtime",method:"halt",ofProcess:!1},{how:"Shutdown.exit",class:"java.lang.Shutdown",method:"exit",ofProcess:!1},{how:"Process.killProcess",class:"android.os.Process",method:"killProcess",ofProcess:!0},{how:"Process.sendSignal",class:"android.os.Process",method:"sendSignal",ofProcess:!0},{how:"KillApplicationHandler.uncaughtException",class:Gm,method:"uncaughtException",ofProcess:!1}],Bo=!1;function Ta(){return Hm.filter(t=>Tn(t.class)).flatMap(t=>(Mn(t.class,t.method)??[]).map(e=>kn(e,(n,r,o)=>{(!t.ofProcess||r.args[0]===Process.id)&&Zm(t.how),o()})))}function ka(){return Bo}function Zm(t){if(!Bo){Bo=!0,Ne("leaving",be(),`,"how":"${t}"`),ke();for(let e=0;e<$m&&xa()>0;e+=Aa)Thread.sleep(Aa)}}var Ca='""';function wt(){return Ca}function Jo(t){Ca=de(t)}var La="";function xt(){return La}function Ma(t){La=t}function Pa(){let t=new Uint8Array(File.readAllBytes("/proc/self/cmdline")),e=String.fromCharCode(...t.subarray(0,t.indexOf(0)));return e.startsWith("zygote")||e.startsWith("usap")||e.startsWith("<")?"":e}function Ra(){return Oe().flavor==="jvm"?"jvm":"art"}function Rn(){try{return G.use("android.os.Build$VERSION").SDK_INT.value}catch{return 0}}var Nt=class extends Error{constructor(n){super(n);this.reason=n}};function Oa(t,e){let n=jn(t,e).filter(({modifiers:r})=>(r&Po)===0);if(n.length===0)throw new Nt("abstract");return n}function jn(t,e){let n=Mn(t,e);if(n===null||n.length===0)throw new Nt("absent-method");return n}function Fa(t){return(ga(t)&Po)!==0}function zo({name:t,argumentTypes:e}){return`${t}(${e.join(",")})`}function Da({argumentTypes:t,returnType:e}){return`(${t.map(ja).join("")})${ja(e)}`}var Wm={boolean:"Z",byte:"B",char:"C",short:"S",int:"I",long:"J",float:"F",double:"D",void:"V"};function ja(t){return t.startsWith("[")?t.replaceAll(".","/"):Wm[t]??`L${t.replaceAll(".","/")};`}var Ua=new Set;function Ba(t){Ua.add(t)}function Ja(t){return t.length===0||t.some(e=>Ua.has(e))}function Kt(t){return t instanceof NativePointer&&!t.isNull()}function ge(t,e){if(e==="this")return t.receiver;let n=t.args[e<0?t.args.length+e:e];return Kt(n)?n:null}function Q(t){let e=t.returnType==="void"?t.args[0]:t.returned;return e instanceof NativePointer?e:NULL}var qm=1e3,It=new Map;function Va(t,e){for(let n of[t.receiver,...t.args])Kt(n)&&(It.delete(za(n)),It.set(za(n),e));for(let n of It.keys()){if(It.size<=qm)break;It.delete(n)}}function $a(t,e,n){return H(t.receiver,e,r=>{let o=Km(r[n].value);return o===null?null:{stack:It.get(Ga(o))??null}})}function Km(t){return t===null||t.$className!=="java.lang.ref.WeakReference"?t:G.cast(t,G.use("java.lang.ref.WeakReference")).get()}function za(t){return H(t,"java.lang.Object",Ga)}function Ga(t){return G.use("java.lang.System").identityHashCode(t)}var Vo=new Set;function $o(t){return Vo.has(t)?!1:(Vo.add(t),!0)}function On(t){Vo.delete(t)}var Qm=500,Fn=new Map;function Ha({sample:t,whole:e=t}){if(typeof e!="string")return Checksum.compute("sha256",e);if(e==="")return"";let n=Fn.get(e);return n===void 0&&(n=Checksum.compute("sha256",Ro(e)),Fn.size>=Qm&&Fn.clear(),Fn.set(e,n)),n}var Ym=805372416,Xm=2048,eg=4096,tg=`
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
`,Dn=class{constructor(e){this.depth=e;let n=G.vm.tryGetEnvHandle(Ym);if(n===null)throw new Error("the JVM gives no JVMTI environment");this.jvmti=n;let r=Memory.alloc(16);r.writeU32(Xm|eg),this.call(142,r);let o=Memory.alloc(Process.pointerSize);o.writePointer(n),this.module=new CModule(tg,{jvmti:o}),this.hash=new NativeFunction(this.module.walk,"double",[],{exceptions:"propagate"})}jvmti;module;names=new Map;hash;describeAll=()=>this.frames();walk(){return{key:this.hash(),frames:this.describeAll}}frames(){let e=Memory.alloc(this.depth*16),n=Memory.alloc(4);return this.call(104,NULL,0,this.depth,e,n)!==0?[]:Array.from({length:n.readS32()},(r,o)=>{let i=e.add(o*16);return this.describe(i.readPointer(),Number(i.add(8).readS64()))})}describe(e,n){let r=e.toString(),o=this.names.get(r);o===void 0&&(o={prefix:this.nameOf(e),lines:this.linesOf(e)},this.names.set(r,o));let i=-1;for(let[s,a]of o.lines)s<=n&&(i=a);return i===-1?`${o.prefix})`:`${o.prefix}:${i})`}nameOf(e){let n=Memory.alloc(3*Process.pointerSize);this.call(64,e,n,NULL,NULL);let r=this.take(n);this.call(65,e,n);let o=n.readPointer();n.writePointer(NULL),this.call(48,o,n,NULL);let i=this.take(n).slice(1,-1).replace(/\//g,".");n.writePointer(NULL),this.call(50,o,n);let s=this.take(n)||"Unknown Source";return z().deleteLocalRef(o),`${i}.${r}(${s}`}linesOf(e){let n=Memory.alloc(4),r=Memory.alloc(Process.pointerSize);if(this.call(70,e,n,r)!==0)return[];let o=r.readPointer(),i=Array.from({length:n.readS32()},(s,a)=>{let l=o.add(a*16);return[Number(l.readS64()),l.add(8).readS32()]});return this.call(47,o),i.sort((s,a)=>s[0]-a[0])}take(e){let n=e.readPointer();if(n.isNull())return"";try{return n.readUtf8String()??""}finally{this.call(47,n)}}call(e,...n){let r=this.jvmti.readPointer().add((e-1)*Process.pointerSize).readPointer(),o=n.map(s=>typeof s=="number"?"int":"pointer");return new NativeFunction(r,"int",["pointer",...o],{exceptions:"propagate"})(this.jvmti,...n)}};var ng=20,At=400,Wa=[["android.accounts.Account",t=>[t.name.value]],["android.bluetooth.BluetoothDevice",t=>[t.getAddress()]],["android.net.wifi.WifiConfiguration",t=>[t.SSID.value,t.BSSID.value]]],qa={classes:Wa.map(([t])=>t),read:t=>Go(Q(t),rg)};function Go(t,e){if(t.isNull())return null;let n=Ie(t,At);if(n===null)return ct;if(n.size===0)return null;let r=n.first.slice(0,ng).map(o=>ce(o));return{sample:`${n.size}: ${r.join(", ")}`,values:n.first.flatMap(e),detail:Ho(n.size)}}function Ho(t){return{count:String(t),...t>At?{unread:String(t-At)}:{}}}var ct={sample:"present",values:[]};function rg(t){for(let[e,n]of Wa)if(se(t,e))return H(t,e,r=>qe(n(r)));return[ce(t)]}function qe(t){return t.filter(e=>e!=null).map(String)}function Ie(t,e){let n=z(),r=se(t,"java.util.Collection")?og(t):t;if(!/^\[[L[]/.test(n.getObjectClassName(r)))return null;let o=n.getArrayLength(r),i=Array.from({length:Math.min(o,e)},(s,a)=>n.getObjectArrayElement(r,a));return{size:o,first:i}}var Za=null;function og(t){Za??=G.use("java.util.Collection").toArray.overload().handle;let e=z(),n=e.vaMethod("pointer",[])(e.handle,t,Za);return e.throwIfExceptionPending(),n}var Un=class{constructor(e){this.depth=e}walk(){return lt(G.use("java.lang.Throwable").$new(),e=>{let n=at(e,"java.lang.Throwable","getStackTrace"),r=Ie(n,this.depth).first.map(ig);return{key:r.join(`
`),frames:()=>r}})}};function ig(t){return ce(t).replace(/^[^(]*\//,"")}var Wo=64,qo=class{walk(){let e=G.backtrace({limit:Wo});return{key:e.id,frames:()=>e.frames.map(({className:n,methodName:r,fileName:o,lineNumber:i})=>`${n}.${r}(${o||"Unknown Source"}${i>0?`:${i}`:""})`)}}},Ko=new Map,sg=1,Qt=[()=>Oe().flavor==="jvm"?new Dn(Wo):new qo,()=>new Un(Wo)],Zo=null,Ka="";function Bn(){for(;Qt.length>0;)try{Zo??=Qt[0]();let{key:t,frames:e}=Zo.walk();return Ko.get(t)??Qa(t,e())}catch(t){Ka+=`${String(t)}; `,Zo=null,Qt=Qt.slice(1),Qt.length===0&&Be("stack",Ka)}return Ko.get("")??Qa("",[])}function Qa(t,e){let n={id:sg++};return Ne("stack",be(),`,"stack":${n.id},"frames":[${e.map(de).join(",")}]`)&&Ko.set(t,n),n}var ag=1e9,Jn=new Map;function Ya(t,e){let n=Jn.get(t);if(n!==void 0&&e-n.read<ag)return n.name;let r=de(lg(t));return Jn.size>1e3&&Jn.clear(),Jn.set(t,{name:r,read:e}),r}function lg(t){try{return File.readAllText(`/proc/self/task/${t}/comm`).trimEnd()}catch{return""}}var cg=400,zn=1024,dg=65536,ug=/^(?:|unknown|<unknown ssid>|0x|null|02(?::00){5}|[0:-]+|-?\d{1,3})$/i;function Xa(t,e){if(t.length===0)return{json:"[]",left:0};let n=new Set,r=0,o=0;for(let i of t){let s=e.includes(i)?"":pg(i);s===""||n.has(s)||(n.size<cg&&r+s.length<=dg?(n.add(s),r+=s.length):o++)}return{json:`[${Array.from(n).join(",")}]`,left:o}}var fg=500,Vn=new Map;function pg(t){let e=Vn.get(t);if(e===void 0){let n=hg(t);e=ug.test(n)?"":de(n),Vn.size>=fg&&Vn.clear(),Vn.set(t,e)}return e}function hg(t){let e=t.trim(),n=e.length>1&&e.startsWith('"')&&e.endsWith('"')?e.slice(1,-1):e;if(n.length<=zn)return n;let r=n.charCodeAt(zn-1);return n.slice(0,r>=55296&&r<56320?zn-1:zn)}var mg=256;function tl(t,e,n,r,{tid:o,ns:i,phase:s}){let a=vg(t)===0?null:Eg(z());try{let l=a===null?"":yg(a),c=Bn();n.forEach((d,f)=>{let{technique:p,makes:u}=d,{detail:g,registration:h,answer:_}=r[f];if(h===null)return;u!==null&&a===null&&Kt(e.returned)&&u(e.returned);let y=_??(a===null?Qo(d,e):_g(d,a,l)),{reading:v,outcome:x}=y;(x==="obtained"||x==="subscribed")&&Ba(p.id);let{json:I,left:M}=Xa(x==="obtained"?v.values:[],p.empty),R=M>0?{unread:String(M+Number(v.detail?.unread??0))}:{},L=gg(d,v),C=Ya(o,i);Ne("call",i,`,"tid":${o},"thread":${C},"phase":${wt()},"entered_phase":${s},"technique":"${v.approximate===!0?d.approximate:p.id}","overload":"${d.overload}","outcome":"${x}","stack":${h.stack??c.id},"value":${de(v.sample.slice(0,mg))},"values":${I},"digest":"${L}","error":${de(l)},"detail":${ba({...g,...v.detail,...R})}`)})}finally{a!==null&&z().throw(a)}}var $n={sample:"",values:[]};function Qo({technique:t,reader:e},n){if(t.delivers!=="")return{outcome:"subscribed",reading:$n};try{let r=e.read(n,t);return r===null||t.empty.includes(r.sample)?{outcome:"empty",reading:r??$n}:{outcome:r.impersonal===!0?"impersonal":"obtained",reading:r}}catch(r){return Be("value",r,t.id),{outcome:n.returned instanceof NativePointer&&n.returned.isNull()?"empty":"obtained",reading:$n}}}function gg({technique:t},e){try{return Ha(e)}catch(n){return Be("digest",n,t.id),""}}function _g({technique:t},e,n){return{outcome:se(e,"java.lang.SecurityException")||t.refused.some(o=>n.includes(o))?"denied":"error",reading:$n}}function yg(t){try{return ce(t)}catch{return z().getObjectClassName(t)}}var bg=228,el=null;function vg(t){return el??=new NativeFunction(t.readPointer().add(bg*Process.pointerSize).readPointer(),"uint8",["pointer"],{exceptions:"propagate"}),el(t)}function Eg(t){let e=t.exceptionOccurred();return t.exceptionClear(),e}function Gn(t,e){let n=ge(t,e);if(n===null)return"";let r=e==="this"?"":t.argumentTypes[e<0?t.args.length+e:e];return r==="java.lang.String"?z().stringFromJni(n):r==="[Ljava.lang.String;"?Yo(n).join(" "):se(n,"java.lang.ProcessBuilder")?Sg(n):ce(n)}function Yo(t){let e=z();return Array.from({length:e.getArrayLength(t)},(n,r)=>{let o=e.getObjectArrayElement(t,r);if(o.isNull())return"";let i=e.stringFromJni(o);return e.deleteLocalRef(o),i})}function Sg(t){return H(t,"java.lang.ProcessBuilder",e=>{let n=G.cast(e.command(),G.use("java.util.List"));return Array.from({length:n.size()},(r,o)=>String(n.get(o))).join(" ")})}var Hn=null;function nl(){if(Hn===null){Hn="";try{let t=G.use("android.webkit.WebView").getCurrentWebViewPackage();t!==null&&(Hn=t.packageName.value)}catch{}}return Hn}function ol(t,e){if(t===null)return()=>!0;let n=(t.matches??[]).map(a=>rl(a,e)),r=(t.excludes??[]).map(a=>rl(a,e)),o=t.instance_of??[],{argument:i,mask:s=0}=t;return(a,l)=>{if(s!==0&&(Number(a.args[i])&s)===0)return!1;if(o.length>0){let c=ge(a,i);if(c===null||!o.some(d=>se(c,d)))return!1}return n.length>0&&!n.some(c=>c(l(i)))?!1:!r.some(c=>c(l(i)))}}function il(t){let e,n="";return r=>(r!==e&&(n=Gn(t,r),e=r),n)}function rl(t,e){if(t==="{webview}")return i=>i===nl();let n=t.replace("{package}",e);if(!n.includes("*"))return i=>i===n;let r=n.split("*").map(i=>i.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")),o=new RegExp(`^${r.join(".*")}$`,"s");return i=>o.test(i)}function sl(t){let e=t.some(({technique:r})=>r.registered_by!==""),n=t.every(({technique:r})=>r.when===null&&r.after.length===0);return(r,o,i)=>{let s=Process.getCurrentThreadId();if(!$o(s)){i();return}let a=!1;try{let l=n?t:wg(t,o);if(l.length===0){On(s),a=!0,i();return}let c=be(),d=wt(),f=l.map(p=>xg(p,o));a=!0,e&&On(s),i(),e&&$o(s),tl(r,o,l,f,{tid:s,ns:c,phase:d})}catch(l){Be("probe",l,t[0].technique.id),a||i()}finally{On(s)}}}function wg(t,e){let n=il(e);return t.filter(({applies:r,technique:o})=>Ja(o.after)&&r(e,n))}var Xo={detail:{},registration:{stack:null},answer:null};function xg(t,e){let{reader:n,technique:r}=t,{class:o,registered_by:i}=r;try{return r.delivers!==""&&Va(e,Bn().id),n.describe===void 0&&i===""?Xo:{detail:n.describe?.(e,r)??{},registration:i===""?Xo.registration:$a(e,o,i),answer:i===""?null:Qo(t,e)}}catch(s){return Be("detail",s,r.id),Xo}}var Ng="android",al="android.content.Intent",ll="android.app.usage.UsageEvents",Ig="android.intent.category.HOME",Ag=["android.app.TaskInfo","android.app.ActivityManager$RecentTaskInfo"],cl=[["android.content.pm.PackageInfo",t=>[t.packageName.value]],["android.content.pm.PackageItemInfo",t=>[t.packageName.value]],["android.content.pm.ResolveInfo",Lg],["android.content.pm.LauncherActivityInfo",t=>[Yt(t.getComponentName())]],["android.app.ActivityManager$RunningAppProcessInfo",Mg],["android.app.ActivityManager$RunningServiceInfo",t=>[Yt(t.service.value)]],["android.app.TaskInfo",ei],["android.app.ActivityManager$RunningTaskInfo",ei],["android.app.ActivityManager$RecentTaskInfo",ei],["android.app.usage.UsageStats",t=>[t.getPackageName()]]],Tg=["content.ComponentName","content.Intent","content.pm.ActivityInfo","content.pm.ServiceInfo","content.pm.ProviderInfo"],dl=[...cl.map(([t])=>t),...Tg.map(t=>`android.${t}`)],ul={classes:dl,read(t){return kg(ge(t,0))?{sample:"",values:[],impersonal:!0}:hl(Q(t),ml)}},fl={classes:dl,read(t){return hl(Q(t),n=>Cg(n)?[xt()]:ml(n))??{sample:"",values:[],impersonal:!0}}},pl={classes:[ll],read(t){let e=Q(t);return e.isNull()?null:H(e,ll,n=>n.hasNextEvent()?{sample:"present",values:[]}:null)}};function hl(t,e){if(t.isNull())return null;let n=se(t,"java.lang.String")?{size:1,first:[t]}:Ie(t,At);if(n===null)return ct;if(n.size===0)return null;let r=n.first.map(e),o=Array.from(new Set(r.flat())),i=o.filter(a=>a!==xt()&&a!==Ng),s=n.size>At||r.some(a=>a.length===0);return i.length===0&&!s?{sample:o.join(", "),values:[],impersonal:!0}:{sample:`${n.size}: ${o.join(", ")}`,values:i,detail:Ho(n.size)}}function kg(t){return t===null||!se(t,al)?!1:H(t,al,e=>{if(e.getSelector()!==null)return!1;let n=qe([e.getPackage(),Yt(e.getComponent())]);return n.length>0&&n.every(r=>r===xt())})}function Cg(t){let e=Ag.find(n=>se(t,n));return e===void 0?!1:H(t,e,n=>{let r=n.baseIntent?.value;return r?r.hasCategory(Ig):!1})}function ml(t){if(se(t,"java.lang.String"))return[gl(z().stringFromJni(t))];for(let[e,n]of cl)if(se(t,e))return H(t,e,r=>qe(n(r)));return[ce(t)]}function gl(t){return t.split(":")[0]}function Lg(t){return[[t.activityInfo,t.serviceInfo,t.providerInfo].map(r=>r?.value).find(r=>r)?.packageName.value]}function Mg(t){let e=t.pkgList?.value??null;return e!==null&&e.length>0?Array.from(e):qe([t.processName.value]).map(gl)}function ei(t){let e=["topActivity","baseActivity","origActivity"].map(r=>Yt(t[r]?.value)),n=t.baseIntent?.value;return[...e,Yt(n?.getComponent())].filter((r,o,i)=>r!==null&&i.indexOf(r)===o)}function Yt(t){return t?String(t.getPackageName()):null}var ti="android.os.Bundle",Pg=["cid","lac","baseStationId","networkId","systemId"],Rg=["getCid","getCi","getNci","getLac","getTac","getBasestationId","getBaseStationId","getNetworkId","getSystemId"],jg=["2147483647","9223372036854775807","268435455","65535"],Tt="android.telephony",Og=["Gsm","Cdma","Wcdma","Tdscdma","Lte","Nr"],Fg=[...Og.flatMap(t=>[`${Tt}.CellInfo${t}`,`${Tt}.CellIdentity${t}`]),`${Tt}.CellIdentity`,`${Tt}.gsm.GsmCellLocation`,`${Tt}.cdma.CdmaCellLocation`,`${Tt}.NeighboringCellInfo`],_l={classes:[ti,...Fg],read(t){let e=Q(t);return e.isNull()?null:Ie(e,0)!==null?Go(e,ni):{sample:ce(e),values:ni(e)}}};function ni(t){return(se(t,ti)?H(t,ti,n=>Pg.map(r=>String(n.getInt(r,-1)))):H(t,z().getObjectClassName(t),Dg)).filter(n=>!jg.includes(n))}function Dg(t){return"getCellIdentity"in t?lt(t.getCellIdentity(),ni):Rg.filter(e=>e in t).map(e=>String(t[e]()))}var Xt="android.content.ClipData",yl={classes:[Xt,`${Xt}$Item`],read(t,e){let{sample:n}=ri.read(t,e)??{sample:""};return{sample:"",whole:n,values:[],impersonal:!0}}},ri={classes:[Xt,`${Xt}$Item`],read(t){let e=Q(t);return e.isNull()?null:H(e,Xt,n=>{let r=n.getItemCount(),o=Array.from({length:r},(s,a)=>{let l=n.getItemAt(a);return String(l.getText()??l.getUri()??"")}),i=o.join(`
`);return i===""?null:{sample:i,values:o,detail:{count:String(r)}}})}};var bl="android.database.Cursor",oi=200,Ug=3,Bg=/^(?:display_name\w*|data(?:[1-9]|1[0-5])|\w*number|name|nickname|address|body|subject|title|description|value|note|eventlocation|organizer|owneraccount|account_name|attendee(?:name|email)|_display_name|company|email\w*|phonetic_name)$/i,vl={classes:[bl],read(t){let e=Q(t);return e.isNull()?null:H(e,bl,n=>{let r=n.getCount();if(r<=0)return null;let o=n.getColumnNames(),i=r>oi?{unread:String(r-oi)}:{};return{sample:`${r} rows: ${o.join(",")}`,values:Jg(n,r,o),detail:{rows:String(r),...i}}})},describe:t=>({uri:ce(ge(t,0)??NULL)})};function Jg(t,e,n){let r=n.flatMap((s,a)=>Bg.test(s)?[a]:[]);if(r.length===0)return[];let o=new Set,i=t.getPosition();try{for(let s=0;s<Math.min(e,oi)&&t.moveToPosition(s);s++)for(let a of r)t.getType(a)===Ug&&o.add(String(t.getString(a)))}finally{t.moveToPosition(i)}return Array.from(o)}var Sl={read:t=>{let{host:e,port:n}=El(t);return{sample:n===""?e:`${e}:${n}`,values:[]}},describe:El};function El(t){let e=ge(t,0);return e===null?{host:"",port:""}:se(e,"java.net.InetSocketAddress")?H(e,"java.net.InetSocketAddress",n=>({host:String(n.getHostString()),port:String(n.getPort())})):{host:ce(e),port:""}}var ii="android.location.Location",zg=2e3,wl={classes:[ii],read(t){let e=Q(t);if(e.isNull())return null;let n=Ie(e,Number.MAX_SAFE_INTEGER)?.first??[e],r=n.at(-1);return r===void 0?null:{...Vg(r),values:n.reverse().map(xl)}}};function xl(t){return H(t,ii,e=>`${e.getLatitude()},${e.getLongitude()}`)}function Vg(t){return H(t,ii,e=>{let n=e.getAccuracy();return{sample:xl(t),approximate:n>=zg,detail:{provider:String(e.getProvider()),accuracy:String(n)}}})}var $g=/^\$..(?:(?:GGA|GNS),[^,]*|RMC,[^,]*,A|GLL),(\d\d)(\d\d\.?\d*),([NS]),(\d{3})(\d\d\.?\d*),([EW])/,Gg=7,Il={read(t){let e=Hg(t);if(e===null)return null;let n=$g.exec(e);if(n===null)return{sample:e,values:[]};let[,r,o,i,s,a,l]=n,c=Nl(r,o,i==="S"),d=Nl(s,a,l==="W");return{sample:e,values:[`${c},${d}`]}}};function Hg(t){let e=ge(t,t.argumentTypes.indexOf("java.lang.String"));return e===null?null:z().stringFromJni(e)}function Nl(t,e,n){let r=Number(t)+Number(e)/60;return(n?-r:r).toFixed(Gg)}var Al="android.telephony.SubscriptionInfo",Zg=8,Tl="android.os.Bundle",si=t=>({classes:[Al],read(e){let n=Q(e);if(n.isNull())return null;let r=Ie(n,Zg);if(r===null)return ct;let o=r.first.map(i=>H(i,Al,s=>s[t]()??"")).filter(i=>i!=="");return o.length===0?null:{sample:o.join(","),values:o}}}),ai=t=>({classes:[Tl],read(e){let n=Q(e);if(n.isNull())return null;let r=H(n,Tl,o=>o.getString(t));return r===null?null:{sample:r,values:[r]}}}),kl={read(t){let e=Q(t);if(e.isNull())return null;let n=G.cast(e,G.use("java.lang.Object")).$className,r=H(e,n,o=>"getId"in o?o.getId():o.id.value);return r===null?null:{sample:String(r),values:[String(r)]}}};var Cl="java.nio.ByteBuffer",Ll={"[B":{slot:200,size:1},"[S":{slot:202,size:2},"[F":{slot:205,size:4}};function dt(t,e,n,r="[B"){let{slot:o,size:i}=Ll[r],s=Memory.alloc(Math.max(n*i,1));return fa(o)(z().handle,t,e,n,s),z().throwIfExceptionPending(),s.readByteArray(n*i)}function Ml(t){return t in Ll}function Pl(t,e){let n=z().getDirectBufferAddress(t);return n.isNull()?null:n.readByteArray(e)}function Rl(t,e){let[n,r]=H(t,"java.nio.Buffer",c=>[c.position(),c.remaining()]);if(r>e)return null;let o=z(),i=o.getDirectBufferAddress(t);if(!i.isNull())return ArrayBuffer.wrap(i.add(n),r);let s=o.newByteArray(r),a=at(t,Cl,"duplicate"),{handle:l}=G.use(Cl).get.overload("[B");return o.vaMethod("pointer",["pointer"])(o.handle,a,l,s),o.throwIfExceptionPending(),dt(s,0,r)}var li="android.media.Image",Fl="android.media.Image$Plane",jl="android.os.Message",Ol=256,Dl=64<<20,Ul={classes:[li,Fl],read(t){let e=Q(t);return e.isNull()?null:H(e,li,n=>{let r=n.getFormat(),o=r===Ol?"JPEG":`format ${r}`,i=r===Ol?Wg(e):null;return{sample:`${o}, ${n.getWidth()}x${n.getHeight()}`,values:[],...i===null?{}:{whole:i}}})}};function Wg(t){let e=Ie(at(t,li,"getPlanes"),1).first;return Rl(at(e[0],Fl,"getBuffer"),Dl)}var Bl={classes:[jl],read(t){return H(Q(t),jl,e=>{let n=e.obj.value;return n===null?null:lt(n,qg)})}};function qg(t){if(z().getObjectClassName(t)!=="[B")return null;let e=z().getArrayLength(t),n=`JPEG, ${e} bytes`;return e>Dl?{sample:n,values:[]}:{sample:n,values:[],whole:dt(t,0,e)}}var Jl={read:()=>({sample:"",values:[]})},ci={read(t){let e=Q(t);if(e.isNull())return null;let n=z().stringFromJni(e);return{sample:n,values:[n]}},describe:en},zl={read(t,e){let n=ci.read(t,e),r=t.args.length>1?ge(t,1):null;return n!==null&&r!==null&&z().stringFromJni(r)===n.sample?null:n},describe:en},Vl={read(t){let e=ce(Q(t));return e===""?null:{sample:e,values:[e]}}},$l={read:t=>Q(t).isNull()?null:{sample:"present",values:[]},describe:en},Gl={read:t=>t.returned===1?{sample:"true",values:[]}:null,describe:en},Hl={read:t=>({sample:Kg(t),values:[],impersonal:!0})};function Kg({returned:t,returnType:e}){return t instanceof NativePointer?ce(t):e==="boolean"?String(t===1):""}var Zl={read(t){let e=Q(t);return e.isNull()?null:{sample:z().getObjectClassName(e),values:[],impersonal:!0}}},Wl={read(t){let e=Kl(Q(t));if(e===null)return null;let n=Ql(e,"");return{sample:n,values:[n,Yg(e)],whole:e}},describe:en},ql={read(t){let e=Kl(Q(t));if(e===null)return null;let n=Ql(e,":");return{sample:n,values:[n]}}};function Kl(t){if(t.isNull())return null;let e=z().getArrayLength(t);return e===0?null:dt(t,0,e)}function Ql(t,e){return Array.from(new Uint8Array(t),n=>n.toString(16).padStart(2,"0")).join(e)}var Qg="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";function Yg(t){let e="";for(let n of new Uint8Array(t))e+=n.toString(2).padStart(8,"0");return(e.match(/.{1,6}/g)??[]).map(n=>Qg[parseInt(n.padEnd(6,"0"),2)]).join("")}function en(t,{when:e}){return e===null?{}:{key:Gn(t,e.argument)}}var Yl={read(t){let e=Number(t.returned);if(e<=0)return null;let n=t.argumentTypes[0],r=t.args[0],o=Ml(n)?dt(r,Number(t.args[1]),e,n):n==="java.nio.ByteBuffer"?Pl(r,e):null;return{sample:String(e),values:[],...o===null?{}:{whole:o}}}};var Xl="android.database.Cursor",di="android.net.Uri",ui="android_id",Xg="java.lang.String",e_=/^[\s(]*name\s*=\s*(?:\?|'([^']*)')[\s)]*$/i,ec={classes:[Xl,di],read(t){if(t_(t))return{sample:"",values:[],impersonal:!0};let e=Q(t);return e.isNull()?null:H(e,Xl,n=>{let r=n.getCount();if(r<=0)return null;let[o,i]=["name","value"].map(l=>n.getColumnIndex(l)),s=`${r} rows: ${n.getColumnNames().join(",")}`;if(o<0)return{sample:s,values:[],detail:{rows:String(r)}};let a=r_(n,r,o);return a<0?{sample:`${r} rows`,values:[],impersonal:!0}:{sample:s,values:i<0?[]:o_(n,a,i),detail:{rows:String(r)}}})},describe:t=>({uri:ce(ge(t,0)??NULL)})};function t_(t){let e=n_(ge(t,0));if(e!==null)return e!==ui;if(t.argumentTypes[2]!==Xg)return!1;let n=ge(t,2),r=n===null?null:e_.exec(z().stringFromJni(n));if(r===null)return!1;let o=ge(t,3),i=r[1]!==void 0?[r[1]]:o===null?[]:Yo(o);return i.length===1&&i[0]!==ui}function n_(t){return t===null||!se(t,di)?null:H(t,di,e=>{let n=e.getPathSegments();return n.size()>1?String(n.get(1)):null})}function r_(t,e,n){return tc(t,()=>{for(let r=0;r<e&&t.moveToPosition(r);r++)if(String(t.getString(n))===ui)return r;return-1})}function o_(t,e,n){return tc(t,()=>t.moveToPosition(e)?qe([t.getString(n)]):[])}function tc(t,e){let n=t.getPosition();try{return e()}finally{t.moveToPosition(n)}}var nc="android.net.wifi.WifiInfo",rc="android.net.wifi.ScanResult",fi=t=>({classes:[nc],read(e){let n=Q(e);if(n.isNull())return null;let r=H(n,nc,o=>o[t]());return r===null?null:{sample:r,values:[r]}}}),i_=20,s_=30,oc={classes:[rc],read(t){let e=Q(t);if(e.isNull())return null;let n=Ie(e,s_);if(n===null)return ct;if(n.size===0)return null;let r=n.first.map(i=>H(i,rc,s=>qe([s.SSID.value,s.BSSID.value]))),o=r.slice(0,i_).map(i=>i.join(" "));return{sample:`${n.size}: ${o.join(", ")}`,values:r.flat(),detail:{count:String(n.size)}}}};var pi={none:Jl,string:ci,property:zl,text:Vl,presence:$l,flag:Gl,recording:Yl,bytes:Wl,address:ql,"nothing-personal":Hl,made:Zl,list:qa,packages:ul,"own-apps":fl,"usage-events":pl,location:wl,nmea:Il,cells:_l,clip:ri,"own-clip":yl,cursor:vl,"settings-rows":ec,"wifi-ssid":fi("getSSID"),"wifi-bssid":fi("getBSSID"),"scan-results":oc,"subscription-iccid":si("getIccId"),"subscription-number":si("getNumber"),"settings-bundle":ai("value"),"id-bundle":ai("id"),"advertising-id":kl,image:Ul,"picture-message":Bl,endpoint:Sl};var _i=[],mi=new Map,yi=new Map,gi=new Map,ic=new Set,Wn=[];async function bi(t,e){for(let a of t){a.instead_of!==""&&yi.set(a.instead_of,a.id);for(let l of a.made_by)ic.add(l)}let n=t.filter(({instead_of:a})=>a===""),r=[],o=ac(n).flatMap(a=>a_(a,e,r));dc(r),await Cn();for(let{row:a,otherwise:l,said:c}of o)fc(a,Wn.includes(a)?p_(a):l,c);let i=n.filter(a=>kt(a).overloads.size>0).length,s=o.filter(({otherwise:a})=>a==="absent-class").map(({row:a})=>a);return{armed:i,failed:n.length-i,absent:s}}async function sc(t,e){let n=Array.from(new Set(t.map(({class:o})=>o))).filter(Tn),r=t.filter(({class:o})=>n.includes(o));return bi(r,e)}function vi(){for(let t of _i.splice(0))t.revert();Wn.length=0}function ac(t){let e=new Map;for(let n of t)e.set(Zn(n),[...e.get(Zn(n))??[],n]);return Array.from(e.values())}function Zn({class:t,method:e}){return`${t}.${e}`}function a_(t,e,n){let r=t.filter(({api:a})=>e===0||e>=a.min&&e<=(a.max??e)),o=t.filter(a=>!r.includes(a)).map(a=>hi(a,"not-on-level"));if(r.length===0)return o;let{class:i,method:s}=r[0];try{let a=Fa(i)?r.filter(({made_by:c})=>c.length>0):[];for(let c of r)d_(c);a.length>0&&jn(i,s),Wn.push(...a);let l=r.filter(c=>!a.includes(c));if(l.length>0)for(let c of Oa(i,s))n.push(...lc(l,c));return[...o,...r.map(c=>hi(c,"absent-overload"))]}catch(a){let[l,c]=l_(a);return[...o,...r.map(d=>hi(d,l,c))]}}function hi(t,e,n=""){return{row:t,otherwise:e,said:n}}function l_(t){if(t instanceof Nt)return[t.reason,""];let e=t instanceof Error?t.message:String(t);return/ClassNotFoundException|NoClassDefFoundError/.test(e)?["absent-class",""]:["failed",e]}function lc(t,e){let n=zo(e),r=t.filter(a=>uc(a,n));if(r.length===0)return[];let o=e.id.toString(),i=Zn(r[0]),s=mi.get(o)??i;mi.set(o,s);try{if(s!==i)throw new Error(`it is hooked for ${s}`);return[{hook:kn(e,sl(r.map(a=>c_(a,n)))),overload:n,rows:r}]}catch(a){for(let l of r)kt(l).trouble=`${n}: ${String(a)}`;return[]}}function cc(t){for(let e of t)e.put(),_i.push(e)}function dc(t){for(let{hook:e,overload:n,rows:r}of t)try{e.put(),_i.push(e);for(let o of r)kt(o).overloads.add(n)}catch(o){for(let i of r)kt(i).trouble=`${n}: ${String(o)}`}}function c_(t,e){let n=pi[t.value];if(n===void 0)throw new Error(`no reader is named ${t.value}`);return{technique:t,overload:e,reader:n,approximate:yi.get(t.id)??t.id,applies:ol(t.when,xt()),makes:ic.has(t.id)?r=>u_(t.id,r):null}}function d_({class:t,value:e,when:n,made_by:r}){for(let o of[...pi[e]?.classes??[],...n?.instance_of??[]])An(o);r.length>0&&An(t)}function uc({overloads:t},e){return t==="all"||t.includes(e)}function u_(t,e){let n=Wn.filter(({made_by:r,class:o})=>r.includes(t)&&se(e,o));for(let r of ac(n)){try{if(!f_(r,e))continue}catch(o){for(let i of r)kt(i).trouble=String(o)}for(let o of r)fc(o,"absent-overload")}}function f_(t,e){let{class:n,method:r}=t[0],o=Zn(t[0]),i=z(),s=i.getObjectClass(e),a=!1;try{for(let l of jn(n,r)){let c=ha(s,l.name,Da(l));mi.get(c.toString())!==o&&(t.some(d=>uc(d,zo(l)))&&(a=!0),dc(lc(t,{...l,id:c,klass:i.newGlobalRef(s)})))}return a}finally{i.deleteLocalRef(s)}}function p_({made_by:t}){return t.some(n=>(gi.get(n)?.overloads.size??0)>0)?"no-object-yet":"abstract"}function kt({id:t}){let e=gi.get(t);return e===void 0&&gi.set(t,e={overloads:new Set,trouble:""}),e}function fc(t,e,n=""){let{overloads:r,trouble:o}=kt(t),i=o!==""?"failed":r.size>0?null:e,s=o!==""?o:i===null?"":n,a=`"overloads":${JSON.stringify([...r])},"reason":${JSON.stringify(i)},"detail":${de(s)}`;for(let l of[t.id,yi.get(t.id)])l!==void 0&&Ne("armed",be(),`,"technique":${de(l)},${a}`)}var h_="1";rpc.exports={async arm(t){Ma(t.package??t.process.split(":")[0]),Jo(t.phase),t.room!==void 0&&Na(t.room);let{armed:e,failed:n,absent:r}=await qn(()=>(pa(),cc(Ta()),bi(t.techniques,Rn())));Ne("ready",be(),`,"armed":${e},"failed":${n}`),ke();let o;return G.perform(()=>o=m_(r)),await o,{armed:e,failed:n}},phase(t){Uo(!1),Jo(t);let e={seq:qt(),ns:be()};return Ne("phase",e.ns,`,"phase":${wt()}`),ke(),e},flush(){return ke(),{seq:qt(),ns:be(),dropped:Ia()}},hurry(){return Uo(!0),{seq:qt(),ns:be()}},async stop(){return qn(vi),await Cn(),ke(),{seq:qt()}},dispose(){ka()||(qn(vi),ke())}};async function m_(t){try{let{armed:e}=await sc(t,Rn());Ne("rearmed",be(),`,"armed":${e}`)}catch(e){Be("rearm",e)}ke()}function qn(t){let e;if(G.performNow(()=>{e={value:t()}}),e===void 0)throw new Error("the Java runtime did not run the action");return e.value}function g_(){Ne("hello",be(),`,"pid":${Process.id},"process":${de(Pa())},"runtime":"${Ra()}","api_level":${qn(Rn)},"agent":"${h_}","wall_ms":${Date.now()}`),ke()}function pc(){recv("ack",({batches:t})=>{wa(t),pc()})}pc();try{g_()}catch(t){Be("hello",t)}
