package rows.natives;

public final class android_system_OsConstants {
    public static boolean S_ISDIR(int mode) {
        return false;
    }
}
