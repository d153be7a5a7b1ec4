package android.util;

import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Lines of logcat. */
public final class Log {
    public static final int VERBOSE = 2;
    public static final int DEBUG = 3;
    public static final int INFO = 4;
    public static final int WARN = 5;
    public static final int ERROR = 6;
    public static final int ASSERT = 7;

    private Log() {
    }

    public static int v(String tag, String message) {
        return println(VERBOSE, tag, message);
    }

    public static int v(String tag, String message, Throwable thrown) {
        return println(VERBOSE, tag, message + '\n' + getStackTraceString(thrown));
    }

    public static int d(String tag, String message) {
        return println(DEBUG, tag, message);
    }

    public static int d(String tag, String message, Throwable thrown) {
        return println(DEBUG, tag, message + '\n' + getStackTraceString(thrown));
    }

    public static int i(String tag, String message) {
        return println(INFO, tag, message);
    }

    public static int i(String tag, String message, Throwable thrown) {
        return println(INFO, tag, message + '\n' + getStackTraceString(thrown));
    }

    public static int w(String tag, String message) {
        return println(WARN, tag, message);
    }

    public static int w(String tag, String message, Throwable thrown) {
        return println(WARN, tag, message + '\n' + getStackTraceString(thrown));
    }

    public static int w(String tag, Throwable thrown) {
        return println(WARN, tag, getStackTraceString(thrown));
    }

    public static int e(String tag, String message) {
        return println(ERROR, tag, message);
    }

    public static int e(String tag, String message, Throwable thrown) {
        return println(ERROR, tag, message + '\n' + getStackTraceString(thrown));
    }

    public static int wtf(String tag, String message) {
        return println(ASSERT, tag, message);
    }

    public static int wtf(String tag, Throwable thrown) {
        return println(ASSERT, tag, getStackTraceString(thrown));
    }

    public static int wtf(String tag, String message, Throwable thrown) {
        return println(ASSERT, tag, message + '\n' + getStackTraceString(thrown));
    }

    public static boolean isLoggable(String tag, int level) {
        return level >= INFO;
    }

    public static String getStackTraceString(Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    public static int println(int priority, String tag, String message) {
        SystemLink.get().post("device", "log", Wire.args("priority", priority, "tag", tag, "message", message));
        return message == null ? 0 : message.length();
    }
}
