package rows.natives;

import java.lang.reflect.Array;

import dalvik.system.VMRuntime;

public final class dalvik_system_VMRuntime {
    public static boolean is64Bit(VMRuntime runtime) {
        return true;
    }

    public static Object newUnpaddedArray(VMRuntime runtime, Class<?> type, int length) {
        return Array.newInstance(type, length);
    }

    public static Object newNonMovableArray(VMRuntime runtime, Class<?> type, int length) {
        return Array.newInstance(type, length);
    }
}
