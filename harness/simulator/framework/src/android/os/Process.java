package android.os;

import com.android.internal.os.BindData;
import com.android.internal.os.HostFiles;
import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;

/** This process and its identity. */
public class Process {
    public static final int SYSTEM_UID = 1000;
    public static final int FIRST_APPLICATION_UID = 10000;
    public static final int LAST_APPLICATION_UID = 19999;
    public static final int THREAD_PRIORITY_DEFAULT = 0;
    public static final int THREAD_PRIORITY_LOWEST = 19;
    public static final int THREAD_PRIORITY_BACKGROUND = 10;
    public static final int THREAD_PRIORITY_FOREGROUND = -2;
    public static final int SIGNAL_QUIT = 3;
    public static final int SIGNAL_KILL = 9;

    public static final int myPid() {
        return HostFiles.processId();
    }

    public static final int myTid() {
        return SystemLink.get().myTid();
    }

    public static final int myUid() {
        return BindData.integer("uid");
    }

    public static final UserHandle myUserHandle() {
        return UserHandle.of(myUid() / 100000);
    }

    public static String myProcessName() {
        return BindData.text("process");
    }

    public static final void setArgV0(String name) {
    }

    public static final boolean is64Bit() {
        return true;
    }

    public static final void setThreadPriority(int priority) {
    }

    public static final void setThreadPriority(int tid, int priority) {
    }

    public static final int getThreadPriority(int tid) {
        return THREAD_PRIORITY_DEFAULT;
    }

    public static final long getStartUptimeMillis() {
        return SystemLink.get().openedUptimeMillis();
    }

    public static final long getElapsedCpuTime() {
        return SystemClock.uptimeMillis() - getStartUptimeMillis();
    }

    public static final void killProcess(int pid) {
        sendSignal(pid, SIGNAL_KILL);
    }

    public static final void sendSignal(int pid, int signal) {
        if (pid == myPid() && signal == SIGNAL_KILL) {
            Runtime.getRuntime().halt(128 + SIGNAL_KILL);
        }
        if (signal == SIGNAL_KILL) {
            // As a system call would: not by way of a binder proxy, where an instrument would see what a phone has not.
            SystemLink.get().call("activity", "killProcess", Wire.args("pid", pid));
        }
    }
}
