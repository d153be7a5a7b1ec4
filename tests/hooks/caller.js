// Makes Java calls inside the JVM under test, as an app would, with classes of the JDK alone.

const use = (name) => Java.use(name);
const handles = () => use("java.lang.invoke.MethodHandles");
const identity = (object) => use("java.lang.System").identityHashCode(object);
const classes = (...types) => Java.array("java.lang.Class", types);
const objects = (...values) => Java.array("java.lang.Object", values);
const string = (text) => use("java.lang.String").$new(text);

const threads = [];

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

function start(name, work) {
  const thread = use("java.lang.Thread").$new(work, name);
  thread.start();
  threads.push(Java.retain(thread));
}

/** Objects of the framework, as the system would give them. */
const MAKE = {
  location(latitude, longitude, accuracy) {
    const location = use("android.location.Location").$new("gps");
    location.setLatitude(latitude);
    location.setLongitude(longitude);
    location.setAccuracy(accuracy);
    return location;
  },
  locations(...places) {
    const list = use("java.util.ArrayList").$new();
    for (const [latitude, longitude] of places) list.add(MAKE.location(latitude, longitude, 5));
    return list;
  },
  clip(text) {
    const sequence = (value) => Java.cast(string(value), use("java.lang.CharSequence"));
    return use("android.content.ClipData").newPlainText(sequence("label"), sequence(text));
  },
  cursor(columns, rows) {
    const cursor = use("android.database.MatrixCursor").$new(Java.array("java.lang.String", columns));
    for (const row of rows) cursor.addRow(objects(...row.map(string)));
    cursor.moveToPosition(1);
    return cursor;
  },
  image(width, height, format) {
    const bytes = Java.array("byte", [1, 2, 3]);
    return use("android.media.ImageReader$Taken").$new(bytes, width, height, format);
  },
  packages(...names) {
    const list = use("java.util.ArrayList").$new();
    for (const name of names) {
      const info = use("android.content.pm.PackageInfo").$new();
      info.packageName.value = name;
      list.add(info);
    }
    return list;
  },
};

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
  running: inJava(() => threads.filter((thread) => thread.isAlive()).length),

  /** Register a callable with a FutureTask, and have another thread run it. */
  later: inJava(() => {
    const nothing = runnable(call("java.security.Security", "getProperty", "keystore.type"));
    const callable = use("java.util.concurrent.Executors").callable(nothing);
    start("deliverer", Java.cast(use("java.util.concurrent.FutureTask").$new(callable), use("java.lang.Runnable")));
  }),

  /** Connect to a port of the loopback interface and close again. */
  connect: inJava((host, port) => use("java.net.Socket").$new(host, port).close()),

  /** Read bytes of a stream into the middle of an array. */
  readbytes: inJava((bytes, offset, length) => {
    const stream = use("java.io.ByteArrayInputStream").$new(Java.array("byte", bytes));
    return stream.read(Java.array("byte", Array(offset + length).fill(0)), offset, length);
  }),

  /** `Float.sum`, which takes and gives floats. */
  sum: inJava((a, b) => use("java.lang.Float").sum(a, b)),

  /** Hand an object of the Android framework through `Objects.requireNonNullElse`, which gives it back. */
  give: inJava((kind, values) => {
    const object = MAKE[kind](...values);
    const root = use("java.lang.Object");
    use("java.util.Objects").requireNonNullElse(Java.cast(object, root), Java.cast(object, root));
    return kind === "cursor" ? object.getPosition() : null;
  }),

  /** Run a command: its words, separated by blanks. */
  execute: inJava((command) => {
    const list = use("java.util.ArrayList").$new();
    for (const word of command.split(" ")) list.add(string(word));
    return use("java.lang.ProcessBuilder").$new.overload("java.util.List").call(use("java.lang.ProcessBuilder"), list).start().waitFor();
  }),
};
