// Makes Java calls inside the JVM under test, as an app would, with classes of the JDK alone.

const use = (name) => Java.use(name);
const handles = () => use("java.lang.invoke.MethodHandles");
const identity = (object) => use("java.lang.System").identityHashCode(object);
const classes = (...types) => Java.array("java.lang.Class", types);
const objects = (...values) => Java.array("java.lang.Object", values);
let original = null; // what stood where a hook came
const string = (text) => use("java.lang.String").$new(text);

const GET_ENV = 6; // JNI's invocation interface
const JVMTI_VERSION_1_2 = 0x30010200;
const JNI_EVERSION = -3;

const threads = [];
let made = null;

/** A handle that takes nothing and gives nothing: `klass.method(text)`. */
function call(klass, method, text) {
  const type = use("java.lang.String").class;
  const signature = use("java.lang.invoke.MethodType").methodType(type, classes(type));
  const handle = handles().publicLookup().findStatic(use(klass).class, method, signature);
  return handles().dropReturn(handles().insertArguments(handle, 0, objects(string(text))));
}

function repeated(handle, times) {
  const int = use("java.lang.Integer").TYPE.value;
  const count = handles().constant(int, use("java.lang.Integer").valueOf(times));
  return handles().countedLoop(count, null, handles().dropArguments(handle, 0, classes(int)));
}

function runnable(handle) {
  const type = use("java.lang.Runnable");
  return Java.cast(use("java.lang.invoke.MethodHandleProxies").asInterfaceInstance(type.class, handle), type);
}

const parsed = (uri) => use("android.net.Uri").parse(uri);

function resolver() {
  return use("android.app.ContextImpl").$new(use("android.app.ActivityThread").$new(), "com.example").getContentResolver();
}

function queried(receiver, type, uri, selection, args) {
  const texts = "[Ljava.lang.String;";
  const asked = use(type).query.overload("android.net.Uri", texts, "java.lang.String", texts, "java.lang.String");
  asked.call(receiver, parsed(uri), null, selection, args && Java.array("java.lang.String", args), null);
  return made.getPosition();
}

function start(name, work) {
  const thread = use("java.lang.Thread").$new(work, name);
  thread.start();
  threads.push(Java.retain(thread));
}

const inJava = (action) => (...args) => {
  let result;
  Java.performNow(() => {
    result = action(...args);
  });
  return result;
};

rpc.exports = {
  /** A transport that hands over to the app's listener, which reads a property on the same thread. */
  delivered: inJava((name) => {
    const listener = runnable(call("java.security.Security", "getProperty", name));
    use("java.util.concurrent.Executors").callable(listener).call();
  }),
  /** Have another hook stand before what runs: it answers itself. */
  answerinstead: inJava((type, method, answer) => {
    use(type)[method].implementation = () => answer;
    return new Promise((resolve) => Script.nextTick(() => setImmediate(resolve)));
  }),

  /** The number in octal digits. */
  octal: inJava((number) => use("java.lang.Integer").toOctalString(number)),

  /** The security property, as text. */
  property: inJava((key) => use("java.security.Security").getProperty(key)),

  /** The identity of the very String object that the call gives. */
  propertyidentity: inJava((key) => {
    const type = use("java.lang.String").class;
    const method = use("java.security.Security").class.getDeclaredMethod("getProperty", classes(type));
    return identity(method.invoke(null, objects(string(key))));
  }),

  /** The identities of an array and of its first element, after passing it through Objects.requireNonNull. */
  arrayidentity: inJava(() => {
    const list = use("java.util.ArrayList").$new();
    list.add(string("a"));
    const array = use("java.lang.reflect.Array").newInstance(use("java.lang.String").class, 1);
    const method = use("java.util.ArrayList").class.getDeclaredMethod("toArray", classes(use("[Ljava.lang.Object;").class));
    return identity(method.invoke(list, objects(array))) === identity(array);
  }),

  /** Let a Runnable throw: the identity and text of what was thrown in, and of what came out. */
  exception: inJava((type, message) => {
    const thrown = use(type).$new(message);
    const throwing = handles().throwException(use("java.lang.Void").TYPE.value, use(type).class).bindTo(thrown);
    const callable = use("java.util.concurrent.Executors").callable(runnable(throwing));
    try {
      callable.call();
    } catch (error) {
      const caught = Java.cast(error.$h, use("java.lang.Throwable"));
      return { in: identity(thrown), out: identity(caught), text: String(caught.toString()) };
    }
    return null;
  }),

  /** Start threads that each read a security property so many times. */
  hammer: inJava((count, calls) => {
    for (let index = 0; index < count; index++) {
      start(`hammer-${index}`, runnable(repeated(call("java.security.Security", "getProperty", "keystore.type"), calls)));
    }
  }),
  /** End the process from a thread of its own. */
  exit: inJava((status) => {
    const int = use("java.lang.Integer").TYPE.value;
    const signature = use("java.lang.invoke.MethodType").methodType(use("java.lang.Void").TYPE.value, classes(int));
    const exit = handles().publicLookup().findStatic(use("java.lang.System").class, "exit", signature);
    start("leaver", runnable(handles().insertArguments(exit, 0, objects(use("java.lang.Integer").valueOf(status)))));
  }),
  /** Speak to a service by binder: where the parcel of what was asked stands afterwards. Nothing is behind the service here. */
  transacted: inJava((service, type, code, ...texts) => {
    const binder = Java.cast(use("android.os.ServiceManager").getService(service), use("android.os.BinderProxy"));
    const data = use("android.os.Parcel").obtain();
    data.writeInterfaceToken(type);
    for (const text of texts) data.writeString(text);
    try {
      binder.transact(code, data, use("android.os.Parcel").obtain(), 0);
    } catch (nobody) {
      return String(nobody);
    }
    return "";
  }),
  /** The same by the platform's own code for it. */
  asked: inJava((service, method) => {
    try {
      use("com.android.internal.os.Remote").string(service, method, Java.array("java.lang.Object", []));
    } catch (nobody) {
      return String(nobody);
    }
    return "";
  }),
  running: inJava(() => threads.filter((thread) => thread.isAlive()).length),

  /** Register a callable with a FutureTask, and have another thread run it. */
  later: inJava(() => {
    const nothing = runnable(call("java.security.Security", "getProperty", "keystore.type"));
    const callable = use("java.util.concurrent.Executors").callable(nothing);
    start("deliverer", Java.cast(use("java.util.concurrent.FutureTask").$new(callable), use("java.lang.Runnable")));
  }),

  /** Run a FutureTask twice: the second time it holds no callable any more. */
  runtwice: inJava(() => {
    const nothing = runnable(call("java.security.Security", "getProperty", "keystore.type"));
    const task = use("java.util.concurrent.FutureTask").$new(use("java.util.concurrent.Executors").callable(nothing));
    task.run();
    task.run();
  }),

  /** Ask a Thread for something, and have it run by a transport that holds the Thread itself. */
  askthread: inJava(() => {
    const thread = use("java.lang.Thread").$new();
    thread.setName("asked");
    use("java.util.concurrent.Executors").callable(Java.cast(thread, use("java.lang.Runnable"))).call();
  }),

  /** Make a Callable, which is kept, and call the one that was made. */
  makecallable: inJava(() => {
    const nothing = runnable(call("java.security.Security", "getProperty", "keystore.type"));
    made = Java.retain(use("java.util.concurrent.Executors").callable(nothing));
  }),
  callmade: inJava(() => {
    made.call();
  }),

  /** Have the classes of a jar found from now on, and make and change an object of an interface that is in it. */
  addjar: inJava((path) => {
    const jvmti = Java.vm.tryGetEnvHandle(JVMTI_VERSION_1_2);
    const addToSystemClassLoaderSearch = jvmti.readPointer().add((151 - 1) * Process.pointerSize).readPointer();
    return new NativeFunction(addToSystemClassLoaderSearch, "int", ["pointer", "pointer"])(jvmti, Memory.allocUtf8String(path));
  }),
  makeeditable: inJava(() => {
    const text = Java.cast(string("text"), use("java.lang.CharSequence"));
    made = Java.retain(use("android.text.Editable$Factory").getInstance().newEditable(text));
  }),
  cleareditable: inJava(() => {
    made.clear();
  }),

  /** Have classes of the JDK read a property: the type of a keystore, and one of the system. */
  keystoretype: inJava(() => use("java.security.KeyStore").getDefaultType()),
  systemproperty: inJava((key) => use("java.lang.System").getProperty(key, "none")),

  /** From now on no stack can be walked natively, or by Java either. */
  breakwalker: inJava(() => {
    Interceptor.attach(Java.vm.handle.readPointer().add(GET_ENV * Process.pointerSize).readPointer(), {
      onEnter(args) {
        this.refused = args[2].toInt32() === JVMTI_VERSION_1_2;
      },
      onLeave(result) {
        if (this.refused) result.replace(ptr(JNI_EVERSION));
      },
    });
  }),
  breaktraces: inJava(() => {
    use("java.lang.Throwable").getStackTrace.implementation = () => {
      throw use("java.lang.IllegalStateException").$new("no traces");
    };
  }),

  /** Look for a number in a sorted array, from an index on. */
  search: inJava((type, values, from, wanted) => {
    const search = use("java.util.Arrays").binarySearch.overload(`[${type === "short" ? "S" : "F"}`, "int", "int", type);
    return search.call(use("java.util.Arrays"), Java.array(type, values), from, values.length, wanted);
  }),

  /** Read a file into a ByteBuffer: how much was read, and where the buffer's position is. */
  readfile: inJava((path, direct) => {
    const options = Java.array("java.nio.file.OpenOption", [use("java.nio.file.StandardOpenOption").READ.value]);
    const channel = use("java.nio.channels.FileChannel").open(use("java.nio.file.Paths").get(path, []), options);
    const buffer = use("java.nio.ByteBuffer")[direct ? "allocateDirect" : "allocate"](16);
    const read = channel.read(buffer);
    return [read, Java.cast(buffer, use("java.nio.Buffer")).position()];
  }),

  /** Open a file of a folder: by a stream, by a channel, and from the folder itself, by the file's name alone. */
  readstream: inJava((folder, name) => use("java.io.FileInputStream").$new(`${folder}/${name}`).close()),
  readchannel: inJava((folder, name) => {
    use("java.nio.file.Files").readAllBytes(use("java.nio.file.Paths").get(folder, [name]));
  }),
  writechannel: inJava((path) => {
    const nothing = Java.array("java.nio.file.OpenOption", []);
    const write = use("java.nio.file.Files").write.overload("java.nio.file.Path", "[B", "[Ljava.nio.file.OpenOption;");
    write.call(use("java.nio.file.Files"), use("java.nio.file.Paths").get(path, []), Java.array("byte", [1]), nothing);
  }),
  listed: inJava((path) => use("java.io.File").$new(path).listFiles().length),
  /** What a method of File says of a path, as text. */
  file: inJava((method, path) => String(use("java.io.File").$new(path)[method]())),
  /** What java.nio says, by one of the methods of Files. */
  nio: inJava((method, path) => {
    const types = { exists: "java.nio.file.LinkOption", isDirectory: "java.nio.file.LinkOption" };
    const asked = [use("java.nio.file.Paths").get(path, [])];
    if (method in types) asked.push(Java.array(types[method], []));
    return String(use("java.nio.file.Files")[method](...asked));
  }),
  readbelow: inJava((folder, name) => {
    const path = (text) => use("java.nio.file.Paths").get(text, []);
    const open = use("java.nio.file.Files").newDirectoryStream.overload("java.nio.file.Path");
    const stream = Java.cast(open.call(use("java.nio.file.Files"), path(folder)), use("java.nio.file.SecureDirectoryStream"));
    const options = use("java.util.Collections").singleton(use("java.nio.file.StandardOpenOption").READ.value);
    const attributes = Java.array("java.nio.file.attribute.FileAttribute", []);
    const channel = stream.newByteChannel(path(name), Java.cast(options, use("java.util.Set")), attributes);
    Java.cast(channel, use("java.nio.channels.Channel")).close();
  }),

  /** The bytes of a text. */
  bytesof: inJava((text) => Array.from(string(text).getBytes())),

  /** Connect to a port of the loopback interface and close again. */
  connect: inJava((host, port) => use("java.net.Socket").$new(host, port).close()),

  /** Read bytes of a stream into the middle of an array. */
  readbytes: inJava((bytes, offset, length) => {
    const stream = use("java.io.ByteArrayInputStream").$new(Java.array("byte", bytes));
    return stream.read(Java.array("byte", Array(offset + length).fill(0)), offset, length);
  }),

  /** Ask an interface for its addresses. */
  addresses: inJava((name) => {
    use("java.net.NetworkInterface").getByName(name).getInterfaceAddresses();
  }),

  /** Write bytes by a form of `write` that the stream's class has from the class above it. */
  writebytes: inJava((bytes) => {
    const stream = use("java.io.ByteArrayOutputStream").$new();
    use("java.io.OutputStream").write.overload("[B").call(stream, Java.array("byte", bytes));
    return stream.size();
  }),

  /** `Float.sum`, which takes and gives floats. */
  sum: inJava((a, b) => use("java.lang.Float").sum(a, b)),

  /** From the next call on, every content provider answers with these rows. */
  answerrows: inJava((columns, rows) => {
    made = Java.retain(Java.cast(MAKE.cursor(columns, rows), use("android.database.Cursor")));
    use("com.android.internal.os.Remote").transact.implementation = () => use("java.util.HashMap").$new();
    use("com.android.internal.os.Cursors").cursor.implementation = () => Java.retain(made);
  }),
  /** From the next call on, every content provider answers a `call` with these texts, and with this list of settings. */
  answerbundle: inJava((values, settings) => {
    const list = use("java.util.ArrayList").$new();
    for (const each of settings) list.add(string(each));
    const bundle = MAKE.strings(values);
    bundle.putStringArrayList("result_settings_list", list);
    const answer = Java.retain(bundle);
    use("com.android.internal.os.Remote").transact.implementation = () => use("java.util.HashMap").$new();
    use("com.android.internal.os.Intents").bundle.overload("java.lang.Object").implementation = () => Java.retain(answer);
  }),
  /** Query by the framework's own resolver: where its answer's position is afterwards. */
  query: inJava((uri, selection, args) => queried(resolver(), "android.content.ContentResolver", uri, selection, args)),
  /** The same by a client. */
  clientquery: inJava((uri, selection, args) => {
    const client = resolver().acquireContentProviderClient.overload("android.net.Uri").call(resolver(), parsed(uri));
    return queried(client, "android.content.ContentProviderClient", uri, selection, args);
  }),
  /** Call a provider's own method. */
  providercall: inJava((uri, method, argument) => {
    const { call } = use("android.content.ContentResolver");
    const asked = call.overload("android.net.Uri", "java.lang.String", "java.lang.String", "android.os.Bundle");
    asked.call(resolver(), parsed(uri), method, argument, null);
  }),
  clientcall: inJava((authority, method, argument) => {
    const client = resolver().acquireContentProviderClient.overload("java.lang.String").call(resolver(), authority);
    const { call } = use("android.content.ContentProviderClient");
    call.overload("java.lang.String", "java.lang.String", "android.os.Bundle").call(client, method, argument, null);
  }),

  /** Look a key up in a map that has it not: the answer is the default. */
  lookup: inJava((key, keyValues, kind, values) => {
    const root = use("java.lang.Object");
    const [wanted, given] = [MAKE[key](...keyValues), MAKE[kind](...values)].map((object) => Java.cast(object, root));
    use("java.util.HashMap").$new().getOrDefault(wanted, given);
  }),

  /** Hand an object of the Android framework through `Objects.requireNonNullElse`, which gives it back. */
  give: inJava((kind, values) => {
    const object = MAKE[kind](...values);
    const root = use("java.lang.Object");
    use("java.util.Objects").requireNonNullElse(Java.cast(object, root), Java.cast(object, root));
    return kind === "cursor" ? object.getPosition() : null;
  }),

  /** The same, so many times, from a thread that is not the scripts' own. */
  giveapart: inJava((kind, values, times) => {
    const root = use("java.lang.Object").class;
    const signature = use("java.lang.invoke.MethodType").methodType(root, classes(root, root));
    const method = handles().publicLookup().findStatic(use("java.util.Objects").class, "requireNonNullElse", signature);
    const object = Java.cast(MAKE[kind](...values), use("java.lang.Object"));
    start("giver", runnable(repeated(handles().dropReturn(handles().insertArguments(method, 0, objects(object, object))), times)));
  }),

  /** The same by a class of the framework, whose loader finds the framework's classes. */
  keep: inJava((kind, values) => {
    const array = use("android.util.SparseArray").$new();
    array.put(1, Java.cast(MAKE[kind](...values), use("java.lang.Object")));
    array.get(1);
  }),

  /** Run a command by a ProcessBuilder, in a folder and with more variables. */
  run: inJava((words, folder, variables) => {
    const list = use("java.util.ArrayList").$new();
    for (const word of words) list.add(string(word));
    const builder = use("java.lang.ProcessBuilder").$new.overload("java.util.List").call(use("java.lang.ProcessBuilder"), list);
    if (folder) builder.directory(use("java.io.File").$new(folder));
    for (const name in variables) Java.cast(builder.environment(), use("java.util.Map")).put(string(name), string(variables[name]));
    return builder.start().waitFor();
  }),
  /** Run a line as Runtime.exec cuts it; "" where it was refused. */
  execute: inJava((line) => {
    try {
      return use("java.lang.Runtime").getRuntime().exec(line).waitFor();
    } catch (error) {
      return String(error);
    }
  }),
  /** Read a file by a class of Java; "" where it could not be opened. */
  readby: inJava((how, path) => {
    const asPath = () => Java.cast(use("java.io.File").$new(path), use("java.io.File")).toPath();
    const READ = {
      stream: () => use("java.io.FileInputStream").$new.overload("java.lang.String").call(use("java.io.FileInputStream"), path).read(),
      files: () => use("java.nio.file.Files").readAllBytes(asPath()).length,
      channel: () => use("java.nio.channels.FileChannel").open.overload("java.nio.file.Path", "[Ljava.nio.file.OpenOption;").call(use("java.nio.channels.FileChannel"), asPath(), []).size(),
      random: () => use("java.io.RandomAccessFile").$new.overload("java.lang.String", "java.lang.String").call(use("java.io.RandomAccessFile"), path, "r").length(),
    };
    try {
      return String(READ[how]());
    } catch (error) {
      return "";
    }
  }),
  /** The same by native code. */
  readnatively: (how, path) => {
    const libc = (name, result, types) => new NativeFunction(Module.getGlobalExportByName(name), result, types);
    const text = Memory.allocUtf8String(path);
    if (how === "fopen") return !libc("fopen", "pointer", ["pointer", "pointer"])(text, Memory.allocUtf8String("r")).isNull();
    if (how === "open") return libc("open", "int", ["pointer", "int"])(text, 0) >= 0;
    if (how === "write") return libc("open", "int", ["pointer", "int"])(text, 1) >= 0;
    const folder = libc("open", "int", ["pointer", "int"])(Memory.allocUtf8String(path.replace(/[/][^/]*$/, "")), 0);
    return libc("openat", "int", ["int", "pointer", "int"])(folder, Memory.allocUtf8String(path.replace(/.*[/]/, "")), 0) >= 0;
  },
  /** Whether native code finds a file, by one of the functions that say so. */
  findnatively: (how, path) => {
    const watcher = new NativeFunction(Module.getGlobalExportByName("inotify_init"), "int", [])();
    const [at, text, into] = [-100, Memory.allocUtf8String(path), Memory.alloc(512)]; // AT_FDCWD
    const types = { stat: "pp", lstat: "pp", access: "pi", faccessat: "ipii", fstatat64: "ippi", statx: "ipiip", statfs64: "pp", readlink: "ppi", readlinkat: "ippi", inotify_add_watch: "ipi", listxattr: "ppi" }[how];
    const args = {
      stat: [text, into], lstat: [text, into], access: [text, 0], faccessat: [at, text, 0, 0], fstatat64: [at, text, into, 0], statx: [at, text, 0, 2047, into],
      statfs64: [text, into], readlink: [text, into, 512], readlinkat: [at, text, into, 512], inotify_add_watch: [watcher, text, 1], listxattr: [text, into, 512],
    }[how];
    const named = { p: "pointer", i: "int" };
    const { value, errno } = new SystemFunction(Module.getGlobalExportByName(how), "int", Array.from(types, (type) => named[type]))(...args);
    return value >= 0 || errno === 22; // EINVAL: it is no link
  },
  /** What a system call gives that is made by its number: `path` is its first argument or its second. */
  bynumber: (number, place, path, ...more) => {
    const args = [Memory.allocUtf8String(path), ...more.filter((each) => each != null).map((each) => (each === "zeros" ? Memory.alloc(4096) : ptr(String(each))))];
    if (place === 2) args.unshift(ptr("-100")); // AT_FDCWD
    while (args.length < 6) args.push(NULL);
    const types = ["long", "pointer", "pointer", "pointer", "pointer", "pointer", "pointer"];
    const { value, errno } = new SystemFunction(Module.getGlobalExportByName("syscall"), "long", types)(number, ...args);
    return [Number(value), errno];
  },
  /** Have a thread wait in `open` or `system`; whether it came back. */
  waitnatively: (how, text) => {
    const call = { open: "open (text, 0)", system: "system (text)" }[how];
    const [words, argument] = [Memory.alloc(8), Memory.allocUtf8String(text)];
    const code = new CModule(`extern int open (const char *, int); extern int system (const char *); extern volatile int words[]; extern char text[];
      void *waits (void *nothing) { words[0] = 1; ${call}; words[1] = 1; return nothing; }`, { [how]: Module.getGlobalExportByName(how), words, text: argument });
    new NativeFunction(Module.getGlobalExportByName("pthread_create"), "int", ["pointer", "pointer", "pointer", "pointer"])(Memory.alloc(8), NULL, code.waits, NULL);
    made = { code, words, argument };
    while (words.readInt() === 0) Thread.sleep(0.01);
  },
  cameback: () => {
    for (let looked = 0; looked < 500 && made.words.add(4).readInt() === 0; looked++) Thread.sleep(0.01);
    return made.words.add(4).readInt() === 1;
  },
  /** Have threads wait in `syscall` for a word of memory to change; how many came back once it has. */
  waitersbynumber: (count) => {
    const words = Memory.alloc(12); // what they wait for, how many wait, how many came back
    const code = new CModule(`
      #include <glib.h>
      extern long syscall (long number, ...);
      extern volatile int words[];
      void *waits (void *nothing)
      {
        g_atomic_int_add (&words[1], 1);
        while (words[0] == 0) syscall (202, words, 128, 0, NULL, NULL, 0); /* futex */
        g_atomic_int_add (&words[2], 1);
        return NULL;
      }
      void wake (void) { words[0] = 1; syscall (202, words, 129, 1000, NULL, NULL, 0); }`, { syscall: Module.getGlobalExportByName("syscall"), words });
    const create = new NativeFunction(Module.getGlobalExportByName("pthread_create"), "int", ["pointer", "pointer", "pointer", "pointer"]);
    for (let index = 0; index < count; index++) create(Memory.alloc(8), NULL, code.waits, NULL);
    while (words.add(4).readInt() < count) Thread.sleep(0.01);
    made = { code, words };
  },
  wakewaiters: () => {
    new NativeFunction(made.code.wake, "void", [])();
    const [waiting, back] = [made.words.add(4), made.words.add(8)];
    for (let looked = 0; looked < 500 && back.readInt() < waiting.readInt(); looked++) Thread.sleep(0.01);
    return back.readInt();
  },
  /** Have a library in the process, whose names all find. */
  load: (path) => !new NativeFunction(Module.getGlobalExportByName("dlopen"), "pointer", ["pointer", "int"])(Memory.allocUtf8String(path), 0x102).isNull(),
  /** What a function of that library gives. */
  ofthelibrary: (how, text) => new NativeFunction(Module.getGlobalExportByName(how), "int", ["pointer"])(text == null ? NULL : Memory.allocUtf8String(text)),
  /** Remember the first bytes of a function of libc, and put them back. */
  rememberbytes: (name) => {
    original = Module.getGlobalExportByName(name).readByteArray(32);
  },
  putbytesback: (name) => {
    Memory.patchCode(Module.getGlobalExportByName(name), 32, (code) => code.writeByteArray(original));
  },
  /** Run a command by native code; what `system` or the parent of the child gives. */
  runnatively: (how, line) => {
    const libc = (name, result, types) => new NativeFunction(Module.getGlobalExportByName(name), result, types);
    const texts = (...words) => {
      const list = Memory.alloc((words.length + 1) * 8);
      list.texts = words.map((word) => Memory.allocUtf8String(word));
      list.texts.forEach((text, index) => list.add(index * 8).writePointer(text));
      return list;
    };
    if (how === "system") return libc("system", "int", ["pointer"])(Memory.allocUtf8String(line));
    if (how === "popen") {
      const pipe = libc("popen", "pointer", ["pointer", "pointer"])(Memory.allocUtf8String(line), Memory.allocUtf8String("r"));
      return libc("pclose", "int", ["pointer"])(pipe);
    }
    const path = Memory.allocUtf8String("/bin/sh");
    const [words, variables, child] = [texts("sh", "-c", line), texts("KEY=ro.serialno", "BESIDE=1"), Memory.alloc(8)];
    libc(how, "int", ["pointer", "pointer", "pointer", "pointer", "pointer", "pointer"])(child, path, NULL, NULL, words, variables);
    libc("waitpid", "int", ["int", "pointer", "int"])(child.readInt(), NULL, 0);
    return 0;
  },
  /** Fork and become another program, as native code does it. */
  forkandexec: (line, how = "execv") => {
    const becomes = {
      execv: 'execv ("/bin/sh", words)',
      fexecve: 'fexecve (open ("/bin/sh", 0), words, none)',
      execveat: 'execveat (-100, "/bin/../bin/sh", words, none, 0)',
      syscall: 'syscall (59, "/bin/sh", words, none)', // of x86-64
      "execveat of what is open": 'execveat (open ("/bin/sh", 0), "", words, none, 0x1000)',
    }[how];
    const called = becomes.match(/[a-z]+(?= [(])/g).concat("fork", "waitpid");
    const code = new CModule(`
      #include <stddef.h>
      extern int fork (void); extern int waitpid (int, int *, int); extern int open (const char *, int); extern int execv (const char *, const char **);
      extern long syscall (long, ...); extern int fexecve (int, const char **, const char **); extern int execveat (int, const char *, const char **, const char **, int);
      int go (const char *line)
      {
        const char *words[4], *none[1]; int child;
        words[0] = "sh"; words[1] = "-c"; words[2] = line; words[3] = NULL; none[0] = NULL;
        child = fork ();
        if (child == 0) ${becomes};
        return waitpid (child, NULL, 0);
      }`, Object.fromEntries(called.map((name) => [name, Module.getGlobalExportByName(name)])));
    return new NativeFunction(code.go, "int", ["pointer"])(Memory.allocUtf8String(line)) > 0;
  },
  /** What `ioctl` gives for a request about an interface, or about all, asked by code that lies in no library. */
  interfacerequest: (how, request, name) => {
    const called = { ioctl: "ioctl (fd, request, argument)", syscall: "(int) syscall (16, fd, request, argument)" }[how]; // of x86-64
    const code = new CModule(`extern int ioctl (int, unsigned long, ...); extern long syscall (long, ...); int go (int fd, unsigned long request, void *argument) { return ${called}; }`, {
      [how]: Module.getGlobalExportByName(how),
    });
    const [socket, argument] = [new NativeFunction(Module.getGlobalExportByName("socket"), "int", ["int", "int", "int"])(2, 2, 0), Memory.alloc(40)];
    argument.writeUtf8String(name);
    const room = Memory.alloc(4096);
    if (name === "") argument.writeInt(4096).add(8).writePointer(room); // struct ifconf
    return new NativeFunction(code.go, "int", ["int", "ulong", "pointer"])(socket, request, argument);
  },
  /** The addresses of all interfaces, asked for by native code that lies in no library. */
  interfaces: () => {
    const code = new CModule("extern int getifaddrs (void *); int go (void *list) { return getifaddrs (list); }", { getifaddrs: Module.getGlobalExportByName("getifaddrs") });
    return new NativeFunction(code.go, "int", ["pointer"])(Memory.alloc(8));
  },
  /** Whether a socket could be opened, by code that lies in no library. */
  opensocket: (how, family, type, protocol) => {
    const called = { socket: "socket (family, type, protocol)", syscall: "(int) syscall (41, family, type, protocol)" }[how]; // of x86-64
    const code = new CModule(`extern int socket (int, int, int); extern long syscall (long, ...); int go (int family, int type, int protocol) { return ${called}; }`, {
      [how]: Module.getGlobalExportByName(how),
    });
    return new NativeFunction(code.go, "int", ["int", "int", "int"])(family, type, protocol) >= 0;
  },
  /** The same by libc itself, which hands its first argument on to the function that it is given to compare with. */
  interfacesoflibc: () => {
    const search = new NativeFunction(Module.getGlobalExportByName("bsearch"), "pointer", ["pointer", "pointer", "size_t", "size_t", "pointer"]);
    return !search(Memory.alloc(8), Memory.alloc(8), 1, 8, Module.getGlobalExportByName("getifaddrs")).isNull();
  },
  /** What the app sees after a call that failed: its result and the error's number. */
  errorof: (path) => {
    const { value, errno } = new SystemFunction(Module.getGlobalExportByName("open"), "int", ["pointer", "int"])(Memory.allocUtf8String(path), 0);
    return [value, errno];
  },
  /** Run words by what ProcessBuilder ends in. */
  process: inJava((words, folder) => {
    const method = use("java.lang.ProcessImpl").start.overloads[0];
    return method.call(use("java.lang.ProcessImpl"), words, null, folder, null, false).waitFor();
  }),
};

/** What runs for a method that only one overload has, as JNI names it: the word that holds it. */
function slotOf(className, method) {
  return use(className)[method].overloads[0].handle;
}

Object.assign(rpc.exports, {
  /** Remember what runs for a method, before anybody hooks it. */
  remember: inJava((className, method) => {
    original = slotOf(className, method).readPointer();
  }),
  /** Put that back, as the JVM does where it redefines a class. */
  putback: inJava((className, method) => {
    slotOf(className, method).writePointer(original);
  }),
  /** Give a native method other native code. */
  registernatives: inJava((className, method, signature) => {
    const env = Java.vm.getEnv();
    const klass = env.findClass(className.replaceAll(".", "/"));
    const native = Memory.alloc(3 * Process.pointerSize);
    replacement = new NativeCallback(() => NULL, "pointer", ["pointer", "pointer", "pointer"]);
    [Memory.allocUtf8String(method), Memory.allocUtf8String(signature), replacement].forEach((word, index) => {
      kept.push(word);
      native.add(index * Process.pointerSize).writePointer(word);
    });
    return env.registerNatives(klass, native, 1);
  }),
  /** Hook a method once more, as another framework does, and let every call through; take it out again. */
  hookover: inJava((className, method) => {
    const overload = use(className)[method].overloads[0];
    overload.implementation = function (...args) {
      return overload.call(this, ...args);
    };
  }),
  unhook: inJava((className, method) => {
    use(className)[method].overloads[0].implementation = null;
  }),
  /** Redefine a class by JVMTI as what it is, as a debugger or an agent does; JVMTI's error, 0 for none. */
  redefine: inJava((className) => {
    const env = Java.vm.getEnv();
    const jvmti = Java.vm.tryGetEnvHandle(0x30010200);
    const ask = (number, ...types) =>
      new NativeFunction(jvmti.readPointer().add((number - 1) * Process.pointerSize).readPointer(), "int", types);
    const wanted = Memory.alloc(16);
    wanted.writeU32(1 << 9); // can_redefine_classes
    const refused = ask(142, "pointer", "pointer")(jvmti, wanted);
    if (refused !== 0) return refused;
    const stream = use("java.lang.ClassLoader").getSystemResourceAsStream(`${className.replaceAll(".", "/")}.class`);
    const bytes = Array.from(stream.readAllBytes(), (byte) => byte & 0xff);
    const code = Memory.alloc(bytes.length).writeByteArray(bytes);
    const definition = Memory.alloc(3 * Process.pointerSize);
    definition.writePointer(env.findClass(className.replaceAll(".", "/")));
    definition.add(Process.pointerSize).writeInt(bytes.length);
    definition.add(2 * Process.pointerSize).writePointer(code);
    return ask(87, "pointer", "int", "pointer")(jvmti, 1, definition);
  }),
});

let replacement = null;
const kept = [];

Object.assign(rpc.exports, {
  /** From now on the JVM performs no operation of its own: the bridge's exchange of methods is lost in silence. */
  refuseexchange() {
    const execute = Process.getModuleByName("libjvm.so").getSymbolByName("_ZN8VMThread7executeEP12VM_Operation");
    Interceptor.replace(execute, new NativeCallback(() => {}, "void", ["pointer"]));
  },
});
