package android.accessibilityservice;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.util.SparseArray;
import android.view.accessibility.AccessibilityEvent;
import android.view.accessibility.AccessibilityNodeInfo;
import android.view.accessibility.AccessibilityWindowInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** An app that reads the screen for the user: none is switched on here. */
public abstract class AccessibilityService extends Service {
    public AccessibilityService() {
    }

    /** Told of a picture of the screen. */
    public interface TakeScreenshotCallback {
        void onFailure(int error);
    }

    public abstract void onAccessibilityEvent(AccessibilityEvent event);

    public abstract void onInterrupt();

    public AccessibilityNodeInfo getRootInActiveWindow() {
        return null;
    }

    public AccessibilityNodeInfo getRootInActiveWindow(int strategy) {
        return null;
    }

    public AccessibilityNodeInfo findFocus(int focus) {
        return null;
    }

    public List<AccessibilityWindowInfo> getWindows() {
        return new ArrayList<AccessibilityWindowInfo>();
    }

    public final SparseArray<List<AccessibilityWindowInfo>> getWindowsOnAllDisplays() {
        return null;
    }

    public void takeScreenshot(int display, Executor executor, TakeScreenshotCallback callback) {
    }

    public void takeScreenshotOfWindow(int window, Executor executor, TakeScreenshotCallback callback) {
    }

    @Override
    public IBinder onBind(Intent intent) {
        return null;
    }
}
