package android.app;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;

import com.android.internal.os.Intents;
import com.android.internal.os.Remote;

/** Makes an app's components and calls their life-cycle methods. */
public class Instrumentation {
    public static final String REPORT_KEY_IDENTIFIER = "id";

    /** How a started activity ended. */
    public static final class ActivityResult {
        private final int code;
        private final Intent data;

        public ActivityResult(int code, Intent data) {
            this.code = code;
            this.data = data;
        }

        public int getResultCode() {
            return code;
        }

        public Intent getResultData() {
            return data;
        }
    }

    public Context getContext() {
        return ActivityThread.currentApplication();
    }

    public Context getTargetContext() {
        return ActivityThread.currentApplication();
    }

    public boolean onException(Object component, Throwable thrown) {
        return false;
    }

    public Application newApplication(ClassLoader loader, String name, Context context)
            throws InstantiationException, IllegalAccessException, ClassNotFoundException {
        Application application = (Application) loader.loadClass(name).newInstance();
        application.attach(context);
        return application;
    }

    public static Application newApplication(Class<?> type, Context context)
            throws InstantiationException, IllegalAccessException, ClassNotFoundException {
        Application application = (Application) type.newInstance();
        application.attach(context);
        return application;
    }

    public void callApplicationOnCreate(Application application) {
        application.onCreate();
    }

    public Activity newActivity(ClassLoader loader, String name, Intent intent)
            throws InstantiationException, IllegalAccessException, ClassNotFoundException {
        return (Activity) loader.loadClass(name).newInstance();
    }

    public void callActivityOnCreate(Activity activity, Bundle saved) {
        activity.performCreate(saved);
    }

    public void callActivityOnPostCreate(Activity activity, Bundle saved) {
        activity.onPostCreate(saved);
    }

    public void callActivityOnRestoreInstanceState(Activity activity, Bundle saved) {
        activity.onRestoreInstanceState(saved);
    }

    public void callActivityOnSaveInstanceState(Activity activity, Bundle out) {
        activity.onSaveInstanceState(out);
    }

    public void callActivityOnNewIntent(Activity activity, Intent intent) {
        activity.onNewIntent(intent);
    }

    public void callActivityOnStart(Activity activity) {
        activity.onStart();
    }

    public void callActivityOnRestart(Activity activity) {
        activity.onRestart();
    }

    public void callActivityOnResume(Activity activity) {
        activity.onResume();
    }

    public void callActivityOnUserLeaving(Activity activity) {
        activity.onUserLeaveHint();
    }

    public void callActivityOnPause(Activity activity) {
        activity.onPause();
    }

    public void callActivityOnStop(Activity activity) {
        activity.onStop();
    }

    public void callActivityOnDestroy(Activity activity) {
        activity.onDestroy();
    }

    public ActivityResult execStartActivity(Context who, IBinder contextThread, IBinder token, Activity target,
            Intent intent, int requestCode, Bundle options) {
        Remote.call("activity", "startActivity", "intent", Intents.toWire(intent),
                "token", target == null ? null : target.token(), "requestCode", requestCode);
        return null;
    }
}
