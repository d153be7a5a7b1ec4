package android.app;

import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;

import com.android.internal.os.Remote;
import com.android.internal.os.Wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What runs. */
public class ActivityManager {
    ActivityManager(Context context) {
    }

    /** A process. */
    public static class RunningAppProcessInfo {
        public static final int IMPORTANCE_FOREGROUND = 100;
        public static final int IMPORTANCE_FOREGROUND_SERVICE = 125;
        public static final int IMPORTANCE_VISIBLE = 200;
        public static final int IMPORTANCE_SERVICE = 300;
        public static final int IMPORTANCE_CACHED = 400;
        public static final int IMPORTANCE_BACKGROUND = 400;
        public String processName;
        public int pid;
        public int uid;
        public String[] pkgList;
        public int importance;

        public RunningAppProcessInfo() {
        }
    }

    /** A service. */
    public static class RunningServiceInfo {
        public ComponentName service;
        public int pid;
        public int uid;
        public String process;
        public boolean foreground;

        public RunningServiceInfo() {
        }
    }

    /** A task. */
    public static class RunningTaskInfo extends TaskInfo {
        public int id;

        public RunningTaskInfo() {
        }
    }

    /** A task of the past. */
    public static class RecentTaskInfo extends TaskInfo {
        public int id;

        public RecentTaskInfo() {
        }
    }

    /** How much memory there is. */
    public static class MemoryInfo {
        public long availMem;
        public long totalMem;
        public long threshold;
        public boolean lowMemory;

        public MemoryInfo() {
        }
    }

    /** How a task is shown among the recent ones. */
    public static class TaskDescription {
        public TaskDescription() {
        }

        public TaskDescription(String label) {
        }
    }

    public List<RunningAppProcessInfo> getRunningAppProcesses() {
        List<RunningAppProcessInfo> found = new ArrayList<RunningAppProcessInfo>();
        for (Map<String, Object> each : Remote.maps("activity", "getRunningAppProcesses")) {
            RunningAppProcessInfo info = new RunningAppProcessInfo();
            info.pid = Wire.integer(each, "pid");
            info.processName = Wire.text(each, "processName");
            info.uid = Wire.integer(each, "uid");
            info.importance = Wire.integer(each, "importance");
            info.pkgList = new String[] {info.processName.split(":")[0]};
            found.add(info);
        }
        return found;
    }

    public List<RunningServiceInfo> getRunningServices(int max) {
        List<RunningServiceInfo> found = new ArrayList<RunningServiceInfo>();
        for (Map<String, Object> each : Remote.maps("activity", "getRunningServices", "max", max)) {
            RunningServiceInfo info = new RunningServiceInfo();
            info.pid = Wire.integer(each, "pid");
            info.uid = Wire.integer(each, "uid");
            info.process = Wire.text(each, "process");
            info.service = component(each.get("service"));
            found.add(info);
        }
        return found;
    }

    public List<RunningTaskInfo> getRunningTasks(int max) {
        List<RunningTaskInfo> found = new ArrayList<RunningTaskInfo>();
        for (Map<String, Object> each : Remote.maps("activity", "getRunningTasks", "max", max)) {
            RunningTaskInfo info = new RunningTaskInfo();
            info.id = Wire.integer(each, "id");
            info.topActivity = component(each.get("topActivity"));
            info.baseActivity = component(each.get("baseActivity"));
            info.numActivities = Wire.integer(each, "numActivities");
            info.baseIntent = new Intent(Intent.ACTION_MAIN).setComponent(info.baseActivity);
            info.baseIntent.addCategory(Boolean.TRUE.equals(each.get("home")) ? Intent.CATEGORY_HOME : Intent.CATEGORY_LAUNCHER);
            found.add(info);
        }
        return found;
    }

    private static ComponentName component(Object text) {
        return text == null ? null : ComponentName.unflattenFromString(text.toString());
    }

    public List<RecentTaskInfo> getRecentTasks(int max, int flags) {
        List<RecentTaskInfo> found = new ArrayList<RecentTaskInfo>();
        for (RunningTaskInfo each : getRunningTasks(max)) {
            RecentTaskInfo info = new RecentTaskInfo();
            info.id = each.id;
            info.baseIntent = each.baseIntent;
            found.add(info);
        }
        return found;
    }

    public static void getMyMemoryState(RunningAppProcessInfo out) {
        Map<String, Object> state = Remote.map("activity", "getProcessState");
        out.pid = android.os.Process.myPid();
        out.uid = android.os.Process.myUid();
        out.processName = ActivityThread.currentProcessName();
        out.importance = Wire.integer(state, "importance");
    }

    public void getMemoryInfo(MemoryInfo out) {
        out.totalMem = 8L << 30;
        out.availMem = 3L << 30;
        out.threshold = 216L << 20;
    }

    public int getMemoryClass() {
        return 256;
    }

    public boolean isLowRamDevice() {
        return false;
    }

    public static boolean isUserAMonkey() {
        return false;
    }
}
