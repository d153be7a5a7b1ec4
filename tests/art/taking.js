// Takes hooks back inside a process on ART 11, as the runtime, the app or another framework would: by the words of an ArtMethod.

const FLAGS = 4;
const DATA = 24;
const ENTRY = 32;
const SIZE = 40;

const kept = [];
let saved = null;

const method = (className, name) => Java.use(className)[name].overloads[0];
const inJava = (action) => (...args) => {
  let result;
  Java.performNow(() => {
    result = action(...args);
  });
  return result;
};

function native(returned) {
  const code = new NativeCallback(() => returned, "int", ["pointer", "pointer", "int"]);
  kept.push(code);
  return code;
}

rpc.exports = {
  begin: inJava(() => {}),
  /** Bits that ART sets when it verifies a class. */
  flags: inJava((className, name, bits) => {
    const at = method(className, name).handle.add(FLAGS);
    at.writeU32((at.readU32() | bits) >>> 0);
  }),
  /** Bits that make a method what it was not. */
  clear: inJava((className, name, bits) => {
    const at = method(className, name).handle.add(FLAGS);
    at.writeU32((at.readU32() & ~bits) >>> 0);
  }),
  /** Compiled code of its own. */
  entry: inJava((className, name) => {
    const code = Memory.alloc(Process.pageSize);
    Memory.patchCode(code, 16, (at) => new X86Writer(at, { pc: code }).putBytes([0xb8, 7, 0, 0, 0, 0xc3]));
    kept.push(code);
    method(className, name).handle.add(ENTRY).writePointer(code);
  }),
  /** Other native code where the hook's stood. */
  data: inJava((className, name) => {
    method(className, name).handle.add(DATA).writePointer(native(7));
  }),
  registernatives: inJava((className, name, signature, factor) => {
    const env = Java.vm.getEnv();
    const code = new NativeCallback((_env, _class, x) => factor * x, "int", ["pointer", "pointer", "int"]);
    const table = Memory.alloc(3 * Process.pointerSize);
    [Memory.allocUtf8String(name), Memory.allocUtf8String(signature), code].forEach((word, index) => {
      kept.push(word);
      table.add(index * Process.pointerSize).writePointer(word);
    });
    return env.registerNatives(Java.use(className).$n ? env.findClass(className) : NULL, table, 1);
  }),
  /** Hook as another framework does, letting every call through. */
  hook: inJava((className, name) => {
    const overload = method(className, name);
    overload.implementation = function (...args) {
      return overload.call(this, ...args);
    };
  }),
  /** What a framework saves before it hooks, and writes back where it takes its hook out. */
  remember: inJava((className, name) => {
    saved = method(className, name).handle.readByteArray(SIZE);
  }),
  restore: inJava((className, name) => {
    method(className, name).handle.add(FLAGS).writeByteArray(saved.slice(FLAGS));
  }),
};

/** The bytes at the beginning of the interpreter's own call of a method, without the bridge's jump. */
Object.assign(rpc.exports, {
  rememberinterpreter() {
    const libart = Process.getModuleByName("libart.so");
    const names = ["0ELb0", "0ELb1", "1ELb0", "1ELb1"].map(
      (which) => `_ZN3art11interpreter6DoCallILb${which}EEEbPNS_9ArtMethodEPNS_6ThreadERNS_11ShadowFrameEPKNS_11InstructionEtPNS_6JValueE`,
    );
    interpreter = names.map((name) => libart.getExportByName(name)).map((at) => [at, at.readByteArray(16)]);
  },
  restoreinterpreter() {
    for (const [at, bytes] of interpreter) Memory.patchCode(at, 16, (code) => code.writeByteArray(bytes));
  },
});

let interpreter = [];
