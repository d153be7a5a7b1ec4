// Makes Java calls inside the JVM under test, with classes of the JDK alone.

const use = (name) => Java.use(name);
const identity = (object) => use("java.lang.System").identityHashCode(object);

/** Run `action` on a new Java thread: a Runnable that calls `target[method]()`. */
function onThread(name, target, method) {
  const lookup = use("java.lang.invoke.MethodHandles").publicLookup();
  const type = use("java.lang.invoke.MethodType").methodType(target.getClass().getDeclaredMethod(method, []).getReturnType());
  const handle = lookup.findVirtual(target.getClass(), method, type).bindTo(target);
  const runnable = use("java.lang.invoke.MethodHandleProxies").asInterfaceInstance(use("java.lang.Runnable").class, handle);
  const thread = use("java.lang.Thread").$new(Java.cast(runnable, use("java.lang.Runnable")), name);
  thread.start();
  return thread;
}

const perform = (action) => (...args) => {
  let result;
  Java.performNow(() => {
    try {
      result = action(...args);
    } catch (error) {
      result = { thrown: String(error.message) };
    }
  });
  return result;
};

rpc.exports = {
  getproperty: perform((key) => use("java.lang.System").getProperty(key)),
  tracing: perform((key) => use("java.security.Security").getProperty(key)),
  parse: perform((text) => use("java.lang.Integer").valueOf(text).intValue()),
};
