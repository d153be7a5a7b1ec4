package android.content.pm;

import android.content.ComponentName;

/** An activity with an icon. */
public class LauncherActivityInfo {
    private final ResolveInfo info;

    LauncherActivityInfo(ResolveInfo info) {
        this.info = info;
    }

    public ComponentName getComponentName() {
        return new ComponentName(info.activityInfo.packageName, info.activityInfo.name);
    }

    public ApplicationInfo getApplicationInfo() {
        return info.activityInfo.applicationInfo;
    }

    public CharSequence getLabel() {
        return info.loadLabel(null);
    }
}
