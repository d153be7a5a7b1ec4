package sun.nio.ch;

import java.util.function.BiFunction;

/**
 * Where the JDK's own code asks the simulated device instead of the computer it runs on. Classes of the JDK see no others, so the one
 * who answers is a function: of a question and its arguments.
 */
public final class DeviceGuard {
    private static final ThreadLocal<Integer> DEPTH = new ThreadLocal<>();
    private static volatile BiFunction<String, Object[], Object> device;

    private DeviceGuard() {
    }

    /** From here on {@code answers} is asked. It cannot be changed. */
    public static synchronized void close(BiFunction<String, Object[], Object> answers) {
        if (device != null) {
            throw new IllegalStateException("the guard stands");
        }
        device = answers;
    }

    /** Whether the thread runs code of an app, and not what the framework does on the computer between {@link #enter} and leave. */
    public static boolean isClosed() {
        return device != null && DEPTH.get() == null;
    }

    public static void enter() {
        Integer depth = DEPTH.get();
        DEPTH.set(depth == null ? 1 : depth + 1);
    }

    public static void leave() {
        int depth = DEPTH.get();
        if (depth == 1) {
            DEPTH.remove();
        } else {
            DEPTH.set(depth - 1);
        }
    }

    public static Object ask(String question, Object... arguments) {
        return device.apply(question, arguments);
    }

    /** Whether the path is one of the computer that the JDK itself needs; everything else is the device's. */
    public static boolean isHost(String path) {
        return !isClosed() || (Boolean) ask("isHost", path);
    }
}
