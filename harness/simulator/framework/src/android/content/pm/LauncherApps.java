package android.content.pm;

import android.content.Context;
import android.content.Intent;
import android.os.UserHandle;

import java.util.ArrayList;
import java.util.List;

/** What a launcher shows. */
public class LauncherApps {
    private final Context context;

    public LauncherApps(Context context) {
        this.context = context;
    }

    public List<LauncherActivityInfo> getActivityList(String packageName, UserHandle user) {
        Intent launcher = new Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER).setPackage(packageName);
        List<LauncherActivityInfo> found = new ArrayList<LauncherActivityInfo>();
        for (ResolveInfo each : context.getPackageManager().queryIntentActivities(launcher, 0)) {
            found.add(new LauncherActivityInfo(each));
        }
        return found;
    }

    public boolean isPackageEnabled(String packageName, UserHandle user) {
        try {
            context.getPackageManager().getApplicationInfo(packageName, 0);
            return true;
        } catch (PackageManager.NameNotFoundException e) {
            return false;
        }
    }

    public ApplicationInfo getApplicationInfo(String packageName, int flags, UserHandle user)
            throws PackageManager.NameNotFoundException {
        return context.getPackageManager().getApplicationInfo(packageName, flags);
    }

    public LauncherActivityInfo resolveActivity(Intent intent, UserHandle user) {
        ResolveInfo found = context.getPackageManager().resolveActivity(intent, 0);
        return found == null ? null : new LauncherActivityInfo(found);
    }
}
