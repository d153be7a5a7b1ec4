package android.app;

import android.content.ComponentCallbacks2;
import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.content.res.Configuration;
import android.net.Uri;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.view.ContextThemeWrapper;
import android.view.KeyEvent;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.view.Window;
import android.view.WindowManager;

import com.android.internal.os.Intents;
import com.android.internal.os.Remote;
import com.android.internal.policy.PhoneWindow;
import com.android.internal.policy.Screen;

/** One screen of an app. */
public class Activity extends ContextThemeWrapper implements Window.Callback, KeyEvent.Callback, ComponentCallbacks2 {
    public static final int RESULT_CANCELED = 0;
    public static final int RESULT_OK = -1;
    public static final int RESULT_FIRST_USER = 1;

    private ActivityThread thread;
    private Application application;
    private String token;
    private Intent intent;
    private PhoneWindow window;
    private CharSequence title;
    private Thread uiThread;
    private int resultCode = RESULT_CANCELED;
    private Intent resultData;
    private boolean started;
    private boolean stopped;
    private boolean resumed;
    private boolean finishing;
    private boolean destroyed;
    private boolean called;

    final void attach(Context context, ActivityThread thread, String token, Application application, Intent intent) {
        attachBaseContext(context);
        this.thread = thread;
        this.token = token;
        this.application = application;
        this.intent = intent;
        uiThread = Thread.currentThread();
        title = com.android.internal.os.BindData.text("label");
        window = new PhoneWindow(this, token, "activity");
        window.setCallback(this);
        window.setTitle(title);
    }

    final String token() {
        return token;
    }

    private void mustCallSuper(String method) {
        if (!called) {
            throw new SuperNotCalledException(
                    "Activity " + getComponentName().toShortString() + " did not call through to super." + method + "()");
        }
    }

    final void performCreate(Bundle saved) {
        called = false;
        onCreate(saved);
        mustCallSuper("onCreate");
    }

    final void performStart() {
        called = false;
        thread.getInstrumentation().callActivityOnStart(this);
        mustCallSuper("onStart");
        started = true;
        stopped = false;
        Screen.get().add(window);
    }

    final void performResume() {
        if (finishing) {
            return;
        }
        if (stopped) {
            thread.getInstrumentation().callActivityOnRestart(this);
            performStart();
        }
        called = false;
        thread.getInstrumentation().callActivityOnResume(this);
        mustCallSuper("onResume");
        onPostResume();
        resumed = true;
        Screen.get().raise(token);
        // A window has the focus only once the system knows of it: the clipboard is open from here on.
        Remote.call("activity", "activityResumed", "token", token);
        onWindowFocusChanged(true);
    }

    final void performPause() {
        if (!resumed) {
            return;
        }
        if (!finishing) {
            onUserLeaveHint();
        }
        resumed = false;
        onWindowFocusChanged(false);
        called = false;
        thread.getInstrumentation().callActivityOnPause(this);
        mustCallSuper("onPause");
    }

    final void performStop() {
        performPause();
        if (!started || stopped) {
            return;
        }
        called = false;
        thread.getInstrumentation().callActivityOnStop(this);
        mustCallSuper("onStop");
        stopped = true;
        Bundle state = new Bundle();
        thread.getInstrumentation().callActivityOnSaveInstanceState(this, state);
        Screen.get().hide(token);
    }

    final void performDestroy() {
        performStop();
        called = false;
        thread.getInstrumentation().callActivityOnDestroy(this);
        mustCallSuper("onDestroy");
        destroyed = true;
        Screen.get().remove(token);
    }

    final void performNewIntent(Intent intent) {
        boolean wasResumed = resumed;
        performPause();
        thread.getInstrumentation().callActivityOnNewIntent(this, intent);
        if (wasResumed) {
            performResume();
        }
    }

    protected void onCreate(Bundle saved) {
        called = true;
        for (Application.ActivityLifecycleCallbacks each : application.lifecycleCallbacks()) {
            each.onActivityCreated(this, saved);
        }
    }

    protected void onPostCreate(Bundle saved) {
    }

    protected void onStart() {
        called = true;
        for (Application.ActivityLifecycleCallbacks each : application.lifecycleCallbacks()) {
            each.onActivityStarted(this);
        }
    }

    protected void onRestart() {
    }

    protected void onResume() {
        called = true;
        for (Application.ActivityLifecycleCallbacks each : application.lifecycleCallbacks()) {
            each.onActivityResumed(this);
        }
    }

    protected void onPostResume() {
    }

    protected void onNewIntent(Intent intent) {
    }

    protected void onSaveInstanceState(Bundle out) {
        for (Application.ActivityLifecycleCallbacks each : application.lifecycleCallbacks()) {
            each.onActivitySaveInstanceState(this, out);
        }
    }

    protected void onRestoreInstanceState(Bundle saved) {
    }

    protected void onUserLeaveHint() {
    }

    protected void onPause() {
        called = true;
        for (Application.ActivityLifecycleCallbacks each : application.lifecycleCallbacks()) {
            each.onActivityPaused(this);
        }
    }

    protected void onStop() {
        called = true;
        for (Application.ActivityLifecycleCallbacks each : application.lifecycleCallbacks()) {
            each.onActivityStopped(this);
        }
    }

    protected void onDestroy() {
        called = true;
        for (Application.ActivityLifecycleCallbacks each : application.lifecycleCallbacks()) {
            each.onActivityDestroyed(this);
        }
        Screen.get().removeDialogs(token);
    }

    protected void onActivityResult(int requestCode, int resultCode, Intent data) {
    }

    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
    }

    public void onBackPressed() {
        finish();
    }

    @Override
    public void onConfigurationChanged(Configuration configuration) {
    }

    @Override
    public void onLowMemory() {
    }

    @Override
    public void onTrimMemory(int level) {
    }

    @Override
    public void onWindowFocusChanged(boolean hasFocus) {
    }

    @Override
    public void onAttachedToWindow() {
    }

    @Override
    public void onDetachedFromWindow() {
    }

    @Override
    public void onContentChanged() {
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        return event.dispatch(this, null, this);
    }

    @Override
    public boolean onKeyDown(int keyCode, KeyEvent event) {
        return keyCode == KeyEvent.KEYCODE_BACK;
    }

    @Override
    public boolean onKeyUp(int keyCode, KeyEvent event) {
        if (keyCode == KeyEvent.KEYCODE_BACK && !event.isCanceled()) {
            onBackPressed();
            return true;
        }
        return false;
    }

    @Override
    public boolean onKeyLongPress(int keyCode, KeyEvent event) {
        return false;
    }

    @Override
    public boolean onKeyMultiple(int keyCode, int count, KeyEvent event) {
        return false;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public final Application getApplication() {
        return application;
    }

    public Window getWindow() {
        return window;
    }

    public WindowManager getWindowManager() {
        return (WindowManager) getSystemService(WINDOW_SERVICE);
    }

    public LayoutInflater getLayoutInflater() {
        return LayoutInflater.from(this);
    }

    public ActionBar getActionBar() {
        return null;
    }

    public View getCurrentFocus() {
        return window.getDecorView().findFocus();
    }

    public final boolean requestWindowFeature(int feature) {
        return window.requestFeature(feature);
    }

    public void setContentView(int layout) {
        window.setContentView(layout);
    }

    public void setContentView(View view) {
        window.setContentView(view);
    }

    public void setContentView(View view, ViewGroup.LayoutParams params) {
        window.setContentView(view, params);
    }

    public void addContentView(View view, ViewGroup.LayoutParams params) {
        window.addContentView(view, params);
    }

    public <T extends View> T findViewById(int id) {
        return window.findViewById(id);
    }

    public final <T extends View> T requireViewById(int id) {
        T view = findViewById(id);
        if (view == null) {
            throw new IllegalArgumentException("ID does not reference a View inside this Activity");
        }
        return view;
    }

    public void setTitle(CharSequence title) {
        this.title = title;
        window.setTitle(title);
    }

    public void setTitle(int resid) {
        setTitle(getText(resid));
    }

    public final CharSequence getTitle() {
        return title;
    }

    public final void runOnUiThread(Runnable action) {
        if (Thread.currentThread() == uiThread) {
            action.run();
        } else {
            new Handler(Looper.getMainLooper()).post(action);
        }
    }

    public final void setResult(int code) {
        setResult(code, null);
    }

    public final void setResult(int code, Intent data) {
        resultCode = code;
        resultData = data;
    }

    public void finish() {
        if (!finishing) {
            finishing = true;
            Remote.call("activity", "finishActivity",
                    "token", token, "resultCode", resultCode, "intent", Intents.toWire(resultData));
        }
    }

    public void finishAffinity() {
        for (Activity each : thread.activities()) {
            each.finish();
        }
    }

    public void finishAndRemoveTask() {
        finishAffinity();
    }

    public void finishAfterTransition() {
        finish();
    }

    public boolean isFinishing() {
        return finishing;
    }

    public boolean isDestroyed() {
        return destroyed;
    }

    public boolean isChangingConfigurations() {
        return false;
    }

    public final boolean isResumed() {
        return resumed;
    }

    public boolean isTaskRoot() {
        return thread.activities().size() == 1;
    }

    public int getTaskId() {
        return 1;
    }

    public void setRequestedOrientation(int orientation) {
    }

    public int getRequestedOrientation() {
        return -1;
    }

    public void overridePendingTransition(int enter, int exit) {
    }

    public boolean moveTaskToBack(boolean nonRoot) {
        return !Boolean.FALSE.equals(Remote.call("activity", "moveTaskToBack", "token", token));
    }

    public String getLocalClassName() {
        String name = getClass().getName();
        return name.startsWith(getPackageName() + ".") ? name.substring(getPackageName().length() + 1) : name;
    }

    public ComponentName getComponentName() {
        return intent.getComponent();
    }

    public String getCallingPackage() {
        return null;
    }

    public Uri getReferrer() {
        return null;
    }

    public SharedPreferences getPreferences(int mode) {
        return getSharedPreferences(getLocalClassName(), mode);
    }

    public final void requestPermissions(String[] permissions, int requestCode) {
        if (requestCode < 0) {
            throw new IllegalArgumentException("requestCode should be >= 0");
        }
        if (permissions == null || permissions.length == 0) {
            throw new IllegalArgumentException("permission cannot be null or empty");
        }
        Remote.call("activity", "requestPermissions",
                "token", token, "permissions", permissions, "requestCode", requestCode);
    }

    public boolean shouldShowRequestPermissionRationale(String permission) {
        return Remote.bool("activity", "shouldShowRequestPermissionRationale", "permission", permission);
    }

    @Override
    public void startActivity(Intent intent) {
        startActivity(intent, null);
    }

    @Override
    public void startActivity(Intent intent, Bundle options) {
        startActivityForResult(intent, -1, options);
    }

    public void startActivityForResult(Intent intent, int requestCode) {
        startActivityForResult(intent, requestCode, null);
    }

    public void startActivityForResult(Intent intent, int requestCode, Bundle options) {
        thread.getInstrumentation().execStartActivity(this, null, null, this, intent, requestCode, options);
    }

    @Override
    public Object getSystemService(String name) {
        return super.getSystemService(name);
    }
}
