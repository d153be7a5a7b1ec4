package rows;

import android.app.ActivityThread;
import android.app.Application;
import android.content.Context;
import android.content.pm.ApplicationInfo;
import android.content.res.Resources;
import android.os.Build;
import android.os.Looper;

/** The process of an app, as far as the calls need it: the platform's own context, above services of ours. */
public final class Phone {
    static final String PACKAGE = "com.example.app";

    private static Context context;

    private Phone() { }

    static synchronized Context context() throws Exception {
        if (context == null) context = started();
        return context;
    }

    private static Context started() throws Exception {
        if (Looper.getMainLooper() == null) Looper.prepareMainLooper();
        Services.start();
        Object thread = Reflect.make(ActivityThread.class);
        Reflect.set(thread, "sCurrentActivityThread", thread);
        try {
            Reflect.call(ActivityThread.class, null, "initializeMainlineModules");
        } catch (NoSuchMethodException e) {
            // before API 30 there are none
        }
        ApplicationInfo app = new ApplicationInfo();
        app.packageName = PACKAGE;
        app.processName = PACKAGE;
        app.targetSdkVersion = Build.VERSION.SDK_INT;
        app.dataDir = "/data/user/0/" + PACKAGE;
        app.sourceDir = "/data/app/" + PACKAGE + "/base.apk";
        app.uid = 10123;
        Object loaded = Reflect.make(Class.forName("android.app.LoadedApk"), thread, app, null, Phone.class.getClassLoader(), false, true, false);
        Reflect.set(loaded, "mResources", resources());
        Context own = (Context) Reflect.call(Class.forName("android.app.ContextImpl"), null, "createAppContext", thread, loaded);
        Application application = Reflect.filled(Application.class, "mBase", own);
        Reflect.set(thread, "mInitialApplication", application);
        Reflect.set(loaded, "mApplication", application);
        return own;
    }

    private static Resources resources() throws Exception {
        return Reflect.bare(Resources.class);
    }
}
