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
}
