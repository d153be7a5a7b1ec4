import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Does as it is told by lines on its input, and answers each with a line. A target's class is first used when asked for. */
public class Hooked {
    static final AtomicInteger WRONG = new AtomicInteger();
    static final List<Thread> STARTED = new ArrayList<>();
    static volatile boolean finishing;
    static Object kept;

    public static void main(String[] arguments) throws Throwable {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
        System.out.println("ready");
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            System.out.println(answer(words[0], Arrays.copyOfRange(words, 1, words.length)));
        }
    }

    private static Object answer(String order, String[] words) throws Throwable {
        switch (order) {
            case "static": return StaticTarget.of(words[0]);
            case "instance": return new InstanceTarget().of(words[0]);
            case "constructor": return new ConstructorTarget(words[0]).text;
            case "final": return new FinalTarget().of(words[0]);
            case "private": return PrivateTarget.open(words[0]);
            case "synchronized": return new SynchronizedTarget().of(words[0]);
            case "inherited": return new Child().of(words[0]);
            case "overridden": return new OverridingChild().of(words[0]);
            case "default": return new DefaultUser().of(words[0]);
            case "interface-static": return DefaultTarget.opened(words[0]);
            case "interface": return ((InterfaceTarget) new Implementation()).of(words[0]);
            case "varargs": return VariableTarget.of(words);
            case "overloads": return overloads();
            case "wide": return WideTarget.of(1L << 40, 2.5, (byte) -1, 'x', 1.5f, true, (short) 7, 9, words[0]);
            case "initialized": return InitializedTarget.of(words[0]);
            case "reflected": {
                Method method = StaticTarget.class.getDeclaredMethod("of", String.class);
                return method.invoke(null, words[0]);
            }
            case "handle": {
                MethodType type = MethodType.methodType(String.class, String.class);
                return (String) MethodHandles.lookup().findStatic(StaticTarget.class, "of", type).invokeExact(words[0]);
            }
            case "virtual-handle": {
                MethodType type = MethodType.methodType(String.class, String.class);
                MethodHandle handle = MethodHandles.lookup().findVirtual(InstanceTarget.class, "of", type);
                return (String) handle.invoke(new InstanceTarget(), words[0]);
            }
            case "reflected-handle": {
                Method method = InstanceTarget.class.getDeclaredMethod("of", String.class);
                return MethodHandles.lookup().unreflect(method).invoke(new InstanceTarget(), words[0]);
            }
            case "bound-handle": {
                MethodType type = MethodType.methodType(String.class, String.class);
                return MethodHandles.lookup().bind(new InstanceTarget(), "of", type).invoke(words[0]);
            }
            case "constructor-handle": {
                MethodType type = MethodType.methodType(void.class, String.class);
                Object made = MethodHandles.lookup().findConstructor(ConstructorTarget.class, type).invoke(words[0]);
                return ((ConstructorTarget) made).text;
            }
            case "new-instance": {
                return ConstructorTarget.class.getDeclaredConstructor(String.class).newInstance(words[0]).text;
            }
            case "traces": return traces(Integer.parseInt(words[0]));
            case "missing": return MissingTarget.of(words[0]);
            case "broken": return broken(words[0]);
            case "rejected": return rejected(words[0]);
            case "made": return ((DefaultTarget) MakerTarget.made(DefaultUser.class)).of(words[0]);
            case "load-made": return loadMade(words[0]);
            case "native": return Integer.toHexString(Float.floatToRawIntBits(Float.parseFloat(words[0])));
            case "sdk": return com.tencent.bugly.Report.made();
            case "disguised": return android.ads.Report.made();
            case "throwing": return throwing(words[0]);
            case "deep": return DeepTarget.down(Integer.parseInt(words[0]));
            case "bottomless": return bottomless();
            case "hammer": return hammer(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
            case "start": return start(Integer.parseInt(words[0]));
            case "finish": return finish();
            case "collect": return collect(Integer.parseInt(words[0]));
            case "load": return load(words[0], words[1]);
            case "again": return ((Method) kept).invoke(null, words[0]);
            case "find": return Class.forName(words[0], false, Hooked.class.getClassLoader()).getName();
            case "exit": System.exit(Integer.parseInt(words[0])); return "";
            case "halt": Runtime.getRuntime().halt(Integer.parseInt(words[0])); return "";
            default: throw new IllegalArgumentException(order);
        }
    }

    private static String overloads() {
        return OverloadedTarget.of(1) + OverloadedTarget.of(1L) + OverloadedTarget.of("1") + OverloadedTarget.of("1", 2)
                + OverloadedTarget.of(new String[] {"1"}) + OverloadedTarget.of((Object) "1");
    }

    /** What was thrown came out as the same object. */
    private static String throwing(String text) {
        IllegalStateException thrown = new IllegalStateException(text);
        try {
            ThrowingTarget.of(thrown);
            return "nothing";
        } catch (IllegalStateException caught) {
            return caught == thrown ? caught.getMessage() : "another";
        }
    }

    /** Traces that were taken inside are asked for after the garbage collector has moved what they name. */
    private static String traces(int rounds) {
        int frames = 0;
        for (int round = 0; round < rounds; round++) {
            Throwable[] taken = new Throwable[20];
            for (int index = 0; index < taken.length; index++) {
                taken[index] = TracedTarget.of("x");
            }
            Runtime.getRuntime().gc();
            for (Throwable each : taken) {
                frames += each.getStackTrace()[0].getMethodName().equals("of") ? 1 : 0;
            }
        }
        return frames + " traces";
    }

    private static String broken(String text) {
        try {
            return BrokenTarget.of(text);
        } catch (ExceptionInInitializerError | NoClassDefFoundError error) {
            return error.getClass().getSimpleName();
        }
    }

    private static String rejected(String text) {
        try {
            return RejectedTarget.of(text);
        } catch (LinkageError error) {
            return error.getClass().getSimpleName();
        }
    }

    private static String bottomless() {
        try {
            return "" + DeepTarget.down(Integer.MAX_VALUE);
        } catch (StackOverflowError expected) {
            return "StackOverflowError";
        }
    }

    /** Threads call while garbage is collected, and look at each answer. */
    private static String hammer(int threads, int calls) throws InterruptedException {
        List<Thread> running = new ArrayList<>();
        for (int index = 0; index < threads; index++) {
            running.add(hammering("hammer-" + index, calls));
        }
        for (Thread thread : running) {
            thread.join();
        }
        return WRONG.getAndSet(0) + " wrong";
    }

    /** The same until they are told to finish. */
    private static String start(int threads) {
        finishing = false;
        for (int index = 0; index < threads; index++) {
            STARTED.add(hammering("hammer-" + index, Integer.MAX_VALUE));
        }
        return "started";
    }

    private static String finish() throws InterruptedException {
        finishing = true;
        for (Thread thread : STARTED) {
            thread.join();
        }
        STARTED.clear();
        return WRONG.getAndSet(0) + " wrong";
    }

    /** Collections that are asked for move every object, the young ones mostly those that are new. */
    private static String collect(int times) {
        for (int time = 0; time < times; time++) {
            Runtime.getRuntime().gc();
        }
        return "collected";
    }

    private static Thread hammering(String name, int calls) {
        Thread thread = new Thread(() -> {
            for (int call = 0; call < calls && !finishing; call++) {
                byte[][] garbage = new byte[8][4096];
                garbage[call % 8][0] = 1;
                if (!StaticTarget.of(name).equals("<" + name + ">")) {
                    WRONG.incrementAndGet();
                }
            }
        }, name);
        thread.start();
        return thread;
    }

    /** Find a class by a loader of its own, and call its static `of`. */
    private static Object load(String dexJar, String word) throws Exception {
        Method method = loaded(dexJar).getDeclaredMethod("of", String.class);
        kept = method;
        return method.invoke(null, word);
    }

    /** Make an object of a class that a loader of its own finds, and call it. */
    private static Object loadMade(String dexJar) throws Exception {
        return ((Callable<?>) MakerTarget.made(loaded(dexJar))).call();
    }

    private static Class<?> loaded(String dexJar) throws Exception {
        Class<?> loader = Class.forName("dalvik.system.PathClassLoader");
        ClassLoader own = (ClassLoader) loader.getConstructor(String.class, ClassLoader.class)
                .newInstance(dexJar, Hooked.class.getClassLoader());
        return own.loadClass("Loaded");
    }
}

class MakerTarget {
    static Object made(Class<?> type) throws ReflectiveOperationException {
        return type.getConstructor().newInstance();
    }
}

class StaticTarget {
    static String of(String text) {
        return "<" + text + ">";
    }
}

class InstanceTarget {
    String of(String text) {
        return "<" + text + ">";
    }
}

class ConstructorTarget {
    final String text;

    ConstructorTarget(String text) {
        this.text = "<" + text + ">";
    }
}

final class FinalTarget {
    final String of(String text) {
        return "<" + text + ">";
    }
}

class PrivateTarget {
    static String open(String text) {
        return new PrivateTarget().of(text);
    }

    private String of(String text) {
        return "<" + text + ">";
    }
}

class SynchronizedTarget {
    synchronized String of(String text) {
        return "<" + text + ">";
    }
}

class Parent {
    String of(String text) {
        return "<" + text + ">";
    }
}

class Child extends Parent {}

class OverridingChild extends Parent {
    @Override
    String of(String text) {
        return super.of(text);
    }
}

interface DefaultTarget {
    static String opened(String text) {
        return "<" + text + ">";
    }

    default String of(String text) {
        return "<" + text + ">";
    }
}

class DefaultUser implements DefaultTarget {
    public DefaultUser() {}
}

interface InterfaceTarget {
    String of(String text);
}

class Implementation implements InterfaceTarget {
    @Override
    public String of(String text) {
        return "<" + text + ">";
    }
}

class VariableTarget {
    static String of(String... texts) {
        return "<" + String.join(",", texts) + ">";
    }
}

class OverloadedTarget {
    static String of(int number) { return "i"; }
    static String of(long number) { return "j"; }
    static String of(String text) { return "s"; }
    static String of(String text, int number) { return "si"; }
    static String of(String[] texts) { return "a"; }
    static String of(Object object) { return "o"; }
}

class WideTarget {
    static String of(long j, double d, byte b, char c, float f, boolean z, short s, int i, String text) {
        return j + " " + d + " " + b + " " + c + " " + f + " " + z + " " + s + " " + i + " <" + text + ">";
    }
}

class InitializedTarget {
    static final StringBuilder SEEN = new StringBuilder();

    static {
        SEEN.append(of("initializer"));
    }

    static String of(String text) {
        return SEEN + "<" + text + ">";
    }
}

/** What it names is not there when it runs: ART cannot verify it for good, and looks again at each use. */
class MissingTarget {
    static String of(String text) {
        return text.isEmpty() ? Missing.of(text) : "<" + text + ">";
    }
}

class Missing {
    static String of(String text) {
        return text;
    }
}

/** Gives what is no `Promised` when it runs: ART refuses the class. */
class RejectedTarget {
    static String of(String text) {
        return text.isEmpty() ? promised().toString() : "<" + text + ">";
    }

    private static Promised promised() {
        return new Replaced();
    }
}

class Promised {}

class Replaced extends Promised {}

class TracedTarget {
    static Throwable of(String text) {
        return new Throwable(text);
    }
}

class BrokenTarget {
    static {
        if (true) {
            throw new IllegalStateException("broken");
        }
    }

    static String of(String text) {
        return "<" + text + ">";
    }
}

class ThrowingTarget {
    static void of(RuntimeException thrown) {
        throw thrown;
    }
}

class DeepTarget {
    static int down(int left) {
        return left == 0 ? 0 : 1 + down(left - 1);
    }
}
