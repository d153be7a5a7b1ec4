package android.app;

import android.content.ComponentName;
import android.content.Intent;

/** A task, as far as an app is told of it. */
public class TaskInfo {
    public Intent baseIntent;
    public ComponentName baseActivity;
    public ComponentName topActivity;
    public int numActivities;

    TaskInfo() {
    }
}
