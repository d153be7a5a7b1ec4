package com.android.internal.os;

import android.os.Build;
import android.os.Process;
import android.util.Log;

/** What is set up before the app's first code. */
public final class RuntimeInit {
    private RuntimeInit() {
    }

    /** Facts of the computer's JVM that an app would see are replaced by the device's, and what started the JVM is gone. */
    public static void commonInit() {
        System.setProperty("http.agent", "Dalvik/2.1.0 (Linux; U; Android " + Build.VERSION.RELEASE + "; "
                + Build.MODEL + " Build/" + Build.ID + ")");
        System.setProperty("os.arch", "aarch64");
        System.setProperty("user.name", "");
        System.setProperty("user.home", "");
        System.setProperty("user.dir", "/");
        System.setProperty("java.class.path", ".");
        System.setProperty("java.library.path", "/system/lib64:/system_ext/lib64");
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("harness.") || name.startsWith("jdk.net.") || name.startsWith("sun.java.")
                    || name.equals("sun.boot.library.path")) {
                System.clearProperty(name);
            }
        }
    }

    /** The end of a process whose app did not catch: reported, then killed. The name is the platform's, which is hooked. */
    public static final class KillApplicationHandler implements Thread.UncaughtExceptionHandler {
        private boolean crashing;

        @Override
        public void uncaughtException(Thread thread, Throwable thrown) {
            synchronized (this) {
                if (crashing) {
                    return;
                }
                crashing = true;
            }
            try {
                String trace = Log.getStackTraceString(thrown);
                Log.e("AndroidRuntime", "FATAL EXCEPTION: " + thread.getName() + "\nProcess: "
                        + BindData.text("process") + ", PID: " + Process.myPid() + "\n" + trace);
                Remote.call("activity", "reportCrash", "thread", thread.getName(), "trace", trace);
            } finally {
                Runtime.getRuntime().halt(10);
            }
        }
    }
}
