package android.os;

/** The debugger, which is never there. */
public final class Debug {
    private Debug() {
    }

    public static boolean isDebuggerConnected() {
        return false;
    }

    public static boolean waitingForDebugger() {
        return false;
    }

    public static long getNativeHeapAllocatedSize() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
