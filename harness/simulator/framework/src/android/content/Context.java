package android.content;

import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import android.content.res.AssetManager;
import android.content.res.Resources;
import android.graphics.drawable.Drawable;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.UserHandle;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.util.concurrent.Executor;

/** An app's door to the system. */
public abstract class Context {
    public static final int MODE_PRIVATE = 0x0000;
    public static final int MODE_WORLD_READABLE = 0x0001;
    public static final int MODE_WORLD_WRITEABLE = 0x0002;
    public static final int MODE_APPEND = 0x8000;
    public static final int MODE_MULTI_PROCESS = 0x0004;
    /** How a service is bound, as Android 14 has it. */
    public static final class BindServiceFlags {
        private final long value;

        private BindServiceFlags(long value) {
            this.value = value;
        }

        public static BindServiceFlags of(long value) {
            return new BindServiceFlags(value);
        }

        public long getValue() {
            return value;
        }
    }

    public static final int BIND_AUTO_CREATE = 0x0001;
    public static final int BIND_NOT_FOREGROUND = 0x0004;
    public static final int BIND_ABOVE_CLIENT = 0x0008;
    public static final int BIND_IMPORTANT = 0x0040;
    public static final int RECEIVER_EXPORTED = 0x2;
    public static final int RECEIVER_NOT_EXPORTED = 0x4;
    public static final int CONTEXT_INCLUDE_CODE = 0x00000001;
    public static final int CONTEXT_IGNORE_SECURITY = 0x00000002;
    public static final String POWER_SERVICE = "power";
    public static final String WINDOW_SERVICE = "window";
    public static final String LAYOUT_INFLATER_SERVICE = "layout_inflater";
    public static final String ACCOUNT_SERVICE = "account";
    public static final String ACTIVITY_SERVICE = "activity";
    public static final String ALARM_SERVICE = "alarm";
    public static final String NOTIFICATION_SERVICE = "notification";
    public static final String LOCATION_SERVICE = "location";
    public static final String SENSOR_SERVICE = "sensor";
    public static final String WIFI_SERVICE = "wifi";
    public static final String DEVICE_POLICY_SERVICE = "device_policy";
    public static final String CONNECTIVITY_SERVICE = "connectivity";
    public static final String AUDIO_SERVICE = "audio";
    public static final String TELEPHONY_SERVICE = "phone";
    public static final String CARRIER_CONFIG_SERVICE = "carrier_config";
    public static final String MEDIA_PROJECTION_SERVICE = "media_projection";
    public static final String EUICC_SERVICE = "euicc";
    public static final String TELEPHONY_SUBSCRIPTION_SERVICE = "telephony_subscription_service";
    public static final String CLIPBOARD_SERVICE = "clipboard";
    public static final String INPUT_METHOD_SERVICE = "input_method";
    public static final String BLUETOOTH_SERVICE = "bluetooth";
    public static final String CAMERA_SERVICE = "camera";
    public static final String APP_OPS_SERVICE = "appops";
    public static final String VIBRATOR_SERVICE = "vibrator";
    public static final String JOB_SCHEDULER_SERVICE = "jobscheduler";
    public static final String USAGE_STATS_SERVICE = "usagestats";
    public static final String LAUNCHER_APPS_SERVICE = "launcherapps";
    public static final String ACCESSIBILITY_SERVICE = "accessibility";
    public static final String APPWIDGET_SERVICE = "appwidget";

    public abstract AssetManager getAssets();

    public abstract Resources getResources();

    public abstract PackageManager getPackageManager();

    public abstract ContentResolver getContentResolver();

    public abstract Looper getMainLooper();

    public abstract Context getApplicationContext();

    public abstract ClassLoader getClassLoader();

    public abstract String getPackageName();

    public abstract ApplicationInfo getApplicationInfo();

    public abstract String getPackageResourcePath();

    public abstract String getPackageCodePath();

    public abstract void setTheme(int resid);

    public abstract Resources.Theme getTheme();

    public abstract SharedPreferences getSharedPreferences(String name, int mode);

    public abstract boolean deleteSharedPreferences(String name);

    public abstract FileInputStream openFileInput(String name) throws FileNotFoundException;

    public abstract FileOutputStream openFileOutput(String name, int mode) throws FileNotFoundException;

    public abstract boolean deleteFile(String name);

    public abstract File getFileStreamPath(String name);

    public abstract String[] fileList();

    public abstract File getDataDir();

    public abstract File getFilesDir();

    public abstract File getNoBackupFilesDir();

    public abstract File getCacheDir();

    public abstract File getCodeCacheDir();

    public abstract File getExternalFilesDir(String type);

    public abstract File getExternalCacheDir();

    public abstract File getDir(String name, int mode);

    public abstract File getDatabasePath(String name);

    public abstract void startActivity(Intent intent);

    public abstract void startActivity(Intent intent, Bundle options);

    public abstract void sendBroadcast(Intent intent);

    public abstract void sendBroadcast(Intent intent, String receiverPermission);

    public abstract void sendOrderedBroadcast(Intent intent, String receiverPermission);

    public abstract Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter);

    public abstract Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, int flags);

    public abstract Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, String permission,
            Handler scheduler);

    public abstract Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, String permission,
            Handler scheduler, int flags);

    public abstract void unregisterReceiver(BroadcastReceiver receiver);

    public abstract ComponentName startService(Intent service);

    public abstract ComponentName startForegroundService(Intent service);

    public abstract boolean stopService(Intent service);

    public abstract boolean bindService(Intent service, ServiceConnection connection, int flags);

    public boolean bindService(Intent service, ServiceConnection connection, BindServiceFlags flags) {
        return bindService(service, connection, (int) flags.getValue());
    }

    public boolean bindService(Intent service, BindServiceFlags flags, Executor executor,
            ServiceConnection connection) {
        return bindService(service, (int) flags.getValue(), executor, connection);
    }

    public abstract void unbindService(ServiceConnection connection);

    public abstract Object getSystemService(String name);

    public abstract String getSystemServiceName(Class<?> type);

    public abstract int checkPermission(String permission, int pid, int uid);

    public abstract int checkCallingPermission(String permission);

    public abstract int checkCallingOrSelfPermission(String permission);

    public abstract int checkSelfPermission(String permission);

    public abstract void enforceCallingOrSelfPermission(String permission, String message);

    public abstract Context createPackageContext(String packageName, int flags)
            throws PackageManager.NameNotFoundException;

    public Context createPackageContextAsUser(String packageName, int flags, UserHandle user)
            throws PackageManager.NameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public abstract Context createDeviceProtectedStorageContext();

    public boolean bindService(Intent service, int flags, Executor executor, ServiceConnection connection) {
        return bindService(service, connection, flags);
    }

    public Context createAttributionContext(String tag) {
        return this;
    }

    public String getAttributionTag() {
        return null;
    }

    public String getOpPackageName() {
        return getPackageName();
    }

    public Executor getMainExecutor() {
        return new android.os.HandlerExecutor(new Handler(getMainLooper()));
    }

    public void registerComponentCallbacks(ComponentCallbacks callback) {
    }

    public void unregisterComponentCallbacks(ComponentCallbacks callback) {
    }

    public final CharSequence getText(int resid) {
        return getResources().getText(resid);
    }

    public final String getString(int resid) {
        return getResources().getString(resid);
    }

    public final String getString(int resid, Object... arguments) {
        return getResources().getString(resid, arguments);
    }

    public final int getColor(int resid) {
        return getResources().getColor(resid);
    }

    public final Drawable getDrawable(int resid) {
        return getResources().getDrawable(resid);
    }

    @SuppressWarnings("unchecked")
    public final <T> T getSystemService(Class<T> type) {
        String name = getSystemServiceName(type);
        return name == null ? null : (T) getSystemService(name);
    }
}
