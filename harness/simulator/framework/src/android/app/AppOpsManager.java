package android.app;

import android.content.Context;

import com.android.internal.os.Remote;

/** Whether the user lets an app do what its permissions allow. */
public class AppOpsManager {
    public static final int MODE_ALLOWED = 0;
    public static final int MODE_IGNORED = 1;
    public static final int MODE_ERRORED = 2;
    public static final int MODE_DEFAULT = 3;
    public static final int MODE_FOREGROUND = 4;
    public static final String OPSTR_COARSE_LOCATION = "android:coarse_location";
    public static final String OPSTR_FINE_LOCATION = "android:fine_location";
    public static final String OPSTR_CAMERA = "android:camera";
    public static final String OPSTR_RECORD_AUDIO = "android:record_audio";
    public static final String OPSTR_READ_CONTACTS = "android:read_contacts";
    public static final String OPSTR_GET_USAGE_STATS = "android:get_usage_stats";

    AppOpsManager(Context context) {
    }

    /** The op's name in the system: "android:fine_location" is FINE_LOCATION. */
    private static String name(String op) {
        return op.replace("android:", "").toUpperCase(java.util.Locale.ROOT);
    }

    public int checkOp(String op, int uid, String packageName) {
        int mode = checkOpNoThrow(op, uid, packageName);
        if (mode == MODE_ERRORED) {
            throw new SecurityException(packageName + " from uid " + uid + " not allowed to perform " + name(op));
        }
        return mode;
    }

    public int checkOpNoThrow(String op, int uid, String packageName) {
        return Remote.integer("appops", "checkOp", "op", name(op), "uid", uid, "package", packageName);
    }

    public int unsafeCheckOpNoThrow(String op, int uid, String packageName) {
        return checkOpNoThrow(op, uid, packageName);
    }

    public int noteOp(String op, int uid, String packageName) {
        int mode = noteOpNoThrow(op, uid, packageName);
        if (mode == MODE_ERRORED) {
            throw new SecurityException(packageName + " from uid " + uid + " not allowed to perform " + name(op));
        }
        return mode;
    }

    public int noteOpNoThrow(String op, int uid, String packageName) {
        return Remote.integer("appops", "noteOp", "op", name(op), "uid", uid, "package", packageName);
    }
}
