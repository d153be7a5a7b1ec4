package android.app;

import android.content.ComponentCallbacks;
import android.content.ComponentCallbacks2;
import android.content.Context;
import android.content.ContextWrapper;
import android.content.res.Configuration;
import android.os.Bundle;

import java.util.ArrayList;
import java.util.List;

/** An app's process-wide object. */
public class Application extends ContextWrapper implements ComponentCallbacks2 {
    private final List<ActivityLifecycleCallbacks> callbacks = new ArrayList<ActivityLifecycleCallbacks>();
    private final List<ComponentCallbacks> components = new ArrayList<ComponentCallbacks>();

    public Application() {
        super(null);
    }

    /** Told of every activity's life. */
    public interface ActivityLifecycleCallbacks {
        void onActivityCreated(Activity activity, Bundle saved);

        void onActivityStarted(Activity activity);

        void onActivityResumed(Activity activity);

        void onActivityPaused(Activity activity);

        void onActivityStopped(Activity activity);

        void onActivitySaveInstanceState(Activity activity, Bundle out);

        void onActivityDestroyed(Activity activity);
    }

    final void attach(Context context) {
        attachBaseContext(context);
    }

    public static String getProcessName() {
        return ActivityThread.currentProcessName();
    }

    public void onCreate() {
    }

    public void onTerminate() {
    }

    @Override
    public void onConfigurationChanged(Configuration configuration) {
        for (ComponentCallbacks each : new ArrayList<ComponentCallbacks>(components)) {
            each.onConfigurationChanged(configuration);
        }
    }

    @Override
    public void onLowMemory() {
    }

    @Override
    public void onTrimMemory(int level) {
        for (ComponentCallbacks each : new ArrayList<ComponentCallbacks>(components)) {
            if (each instanceof ComponentCallbacks2) {
                ((ComponentCallbacks2) each).onTrimMemory(level);
            }
        }
    }

    @Override
    public void registerComponentCallbacks(ComponentCallbacks callback) {
        components.add(callback);
    }

    @Override
    public void unregisterComponentCallbacks(ComponentCallbacks callback) {
        components.remove(callback);
    }

    public void registerActivityLifecycleCallbacks(ActivityLifecycleCallbacks callback) {
        callbacks.add(callback);
    }

    public void unregisterActivityLifecycleCallbacks(ActivityLifecycleCallbacks callback) {
        callbacks.remove(callback);
    }

    List<ActivityLifecycleCallbacks> lifecycleCallbacks() {
        return new ArrayList<ActivityLifecycleCallbacks>(callbacks);
    }
}
