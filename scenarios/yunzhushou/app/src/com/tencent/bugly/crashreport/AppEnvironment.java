package com.tencent.bugly.crashreport;

import android.content.Context;
import android.content.pm.PackageInfo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Names of the installed packages, read when the class is loaded: whoever touches it has collected them. */
final class AppEnvironment {
    static final List<String> INSTALLED = read(Source.context);

    private AppEnvironment() {}

    private static List<String> read(Context context) {
        List<String> names = new ArrayList<String>();
        try {
            for (PackageInfo installed : context.getPackageManager().getInstalledPackages(0)) {
                names.add(installed.packageName);
            }
        } catch (SecurityException refused) {
            return Collections.emptyList();
        }
        return names;
    }

    /** Apart, so that setting the context does not load the class above. */
    static final class Source {
        static Context context;

        private Source() {}
    }
}
