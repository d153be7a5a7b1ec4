package rows.natives;

public final class java_lang_System {
    /** The library would bring the natives, which are bound otherwise. */
    public static void loadLibrary(String name) { }

    public static void logW(String message) { }

    public static void logE(String message) { }

    public static void logE(String message, Throwable cause) { }

    public static void arraycopy(boolean[] from, int start, boolean[] to, int end, int length) {
        System.arraycopy((Object) from, start, to, end, length);
    }

    public static void arraycopy(byte[] from, int start, byte[] to, int end, int length) {
        System.arraycopy((Object) from, start, to, end, length);
    }

    public static void arraycopy(char[] from, int start, char[] to, int end, int length) {
        System.arraycopy((Object) from, start, to, end, length);
    }

    public static void arraycopy(short[] from, int start, short[] to, int end, int length) {
        System.arraycopy((Object) from, start, to, end, length);
    }

    public static void arraycopy(int[] from, int start, int[] to, int end, int length) {
        System.arraycopy((Object) from, start, to, end, length);
    }

    public static void arraycopy(long[] from, int start, long[] to, int end, int length) {
        System.arraycopy((Object) from, start, to, end, length);
    }

    public static void arraycopy(float[] from, int start, float[] to, int end, int length) {
        System.arraycopy((Object) from, start, to, end, length);
    }

    public static void arraycopy(double[] from, int start, double[] to, int end, int length) {
        System.arraycopy((Object) from, start, to, end, length);
    }
}
