package android.app;

import android.content.BroadcastReceiver;
import android.content.ComponentName;
import android.content.ContentResolver;
import android.content.Context;
import android.content.IContentProvider;
import android.content.Intent;
import android.content.IntentFilter;
import android.content.ServiceConnection;
import android.content.SharedPreferences;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import android.content.res.AssetManager;
import android.content.res.Resources;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.UserHandle;

import com.android.internal.os.BindData;
import com.android.internal.os.DeviceFiles;
import com.android.internal.os.Intents;
import com.android.internal.os.Remote;
import com.android.internal.os.SystemLink;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** The one real context of a process. */
class ContextImpl extends Context {
    private static final Map<String, SharedPreferences> PREFERENCES = new HashMap<String, SharedPreferences>();

    private final ActivityThread thread;
    private final String packageName;
    private final Map<String, Object> services = new HashMap<String, Object>();
    private final PackageManager packages = new ApplicationPackageManager(this);
    private final ContentResolver resolver;
    private Context outer = this;

    ContextImpl(ActivityThread thread, String packageName) {
        this.thread = thread;
        this.packageName = packageName;
        resolver = new ApplicationContentResolver(this, thread);
    }

    /** Finds providers by the process's main thread. */
    private static final class ApplicationContentResolver extends ContentResolver {
        private final ActivityThread thread;

        ApplicationContentResolver(Context context, ActivityThread thread) {
            super(context);
            this.thread = thread;
        }

        @Override
        protected IContentProvider acquireProvider(Context context, String authority) {
            return thread.acquireProvider(context, authority, UserHandle.myUserId(), true);
        }
    }

    void setOuterContext(Context outer) {
        this.outer = outer;
    }

    @Override
    public AssetManager getAssets() {
        return getResources().getAssets();
    }

    @Override
    public Resources getResources() {
        return Resources.getSystem();
    }

    @Override
    public PackageManager getPackageManager() {
        return packages;
    }

    @Override
    public ContentResolver getContentResolver() {
        return resolver;
    }

    @Override
    public Looper getMainLooper() {
        return Looper.getMainLooper();
    }

    @Override
    public Context getApplicationContext() {
        return thread.getApplication();
    }

    @Override
    public ClassLoader getClassLoader() {
        return ClassLoader.getSystemClassLoader();
    }

    @Override
    public String getPackageName() {
        return packageName;
    }

    @Override
    public ApplicationInfo getApplicationInfo() {
        ApplicationInfo info = new ApplicationInfo();
        info.packageName = packageName;
        info.processName = packageName;
        info.name = BindData.text("application");
        info.nonLocalizedLabel = BindData.text("label");
        info.sourceDir = BindData.text("apk");
        info.publicSourceDir = info.sourceDir;
        info.dataDir = getDataDir().getPath();
        info.uid = android.os.Process.myUid();
        info.targetSdkVersion = Math.max(BindData.integer("target_sdk"), 0);
        info.enabled = true;
        info.flags = ApplicationInfo.FLAG_HAS_CODE | (BindData.truth("debuggable") ? ApplicationInfo.FLAG_DEBUGGABLE : 0);
        return info;
    }

    @Override
    public String getPackageResourcePath() {
        return BindData.text("apk");
    }

    @Override
    public String getPackageCodePath() {
        return BindData.text("apk");
    }

    @Override
    public void setTheme(int resid) {
    }

    @Override
    public Resources.Theme getTheme() {
        return getResources().newTheme();
    }

    @Override
    public SharedPreferences getSharedPreferences(String name, int mode) {
        synchronized (PREFERENCES) {
            SharedPreferences preferences = PREFERENCES.get(name);
            if (preferences == null || (mode & MODE_MULTI_PROCESS) != 0) {
                preferences = new SharedPreferencesImpl(preferencesFile(name), mode);
                PREFERENCES.put(name, preferences);
            }
            return preferences;
        }
    }

    private File preferencesFile(String name) {
        return new File(getDataDir(), "shared_prefs/" + name + ".xml");
    }

    @Override
    public boolean deleteSharedPreferences(String name) {
        synchronized (PREFERENCES) {
            PREFERENCES.remove(name);
        }
        return DeviceFiles.delete(preferencesFile(name).getPath());
    }

    @Override
    public FileInputStream openFileInput(String name) throws FileNotFoundException {
        return DeviceFiles.input(getFileStreamPath(name).getPath());
    }

    @Override
    public FileOutputStream openFileOutput(String name, int mode) throws FileNotFoundException {
        return DeviceFiles.output(getFileStreamPath(name).getPath(), (mode & MODE_APPEND) != 0);
    }

    @Override
    public boolean deleteFile(String name) {
        return DeviceFiles.delete(getFileStreamPath(name).getPath());
    }

    @Override
    public File getFileStreamPath(String name) {
        return new File(getFilesDir(), name);
    }

    @Override
    public String[] fileList() {
        return DeviceFiles.list(getFilesDir().getPath());
    }

    @Override
    public File getDataDir() {
        return new File("/data/user/0/" + packageName);
    }

    @Override
    public File getFilesDir() {
        return DeviceFiles.folder(new File(getDataDir(), "files"));
    }

    @Override
    public File getNoBackupFilesDir() {
        return DeviceFiles.folder(new File(getDataDir(), "no_backup"));
    }

    @Override
    public File getCacheDir() {
        return DeviceFiles.folder(new File(getDataDir(), "cache"));
    }

    @Override
    public File getCodeCacheDir() {
        return DeviceFiles.folder(new File(getDataDir(), "code_cache"));
    }

    @Override
    public File getExternalFilesDir(String type) {
        File files = new File("/storage/emulated/0/Android/data/" + packageName + "/files");
        return DeviceFiles.folder(type == null ? files : new File(files, type));
    }

    @Override
    public File getExternalCacheDir() {
        return DeviceFiles.folder(new File("/storage/emulated/0/Android/data/" + packageName + "/cache"));
    }

    @Override
    public File getDir(String name, int mode) {
        return DeviceFiles.folder(new File(getDataDir(), "app_" + name));
    }

    @Override
    public File getDatabasePath(String name) {
        return new File(getDataDir(), "databases/" + name);
    }

    @Override
    public void startActivity(Intent intent) {
        startActivity(intent, null);
    }

    @Override
    public void startActivity(Intent intent, Bundle options) {
        if ((intent.getFlags() & Intent.FLAG_ACTIVITY_NEW_TASK) == 0) {
            throw new android.util.AndroidRuntimeException("Calling startActivity() from outside of an Activity"
                    + " context requires the FLAG_ACTIVITY_NEW_TASK flag. Is this really what you want?");
        }
        thread.getInstrumentation().execStartActivity(outer, null, null, (Activity) null, intent, -1, options);
    }

    @Override
    public void sendBroadcast(Intent intent) {
        Remote.call("activity", "broadcastIntent", "intent", Intents.toWire(intent));
    }

    @Override
    public void sendBroadcast(Intent intent, String receiverPermission) {
        sendBroadcast(intent);
    }

    @Override
    public void sendOrderedBroadcast(Intent intent, String receiverPermission) {
        sendBroadcast(intent);
    }

    @Override
    public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter) {
        return registerReceiver(receiver, filter, null, null, 0);
    }

    @Override
    public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, int flags) {
        return registerReceiver(receiver, filter, null, null, flags);
    }

    @Override
    public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, String permission,
            Handler scheduler) {
        return registerReceiver(receiver, filter, permission, scheduler, 0);
    }

    @Override
    public Intent registerReceiver(final BroadcastReceiver receiver, IntentFilter filter, String permission,
            Handler scheduler, int flags) {
        if (receiver == null) {
            return null;
        }
        final Handler handler = scheduler == null ? new Handler(getMainLooper()) : scheduler;
        String callback = SystemLink.get().register(receiver, new SystemLink.Callback() {
            @Override
            public void onTransact(String method, final Map<String, Object> args) {
                handler.post(new Runnable() {
                    @Override
                    public void run() {
                        receiver.onReceive(outer, Intents.intent(args.get("intent")));
                    }
                });
            }
        });
        List<String> actions = new ArrayList<String>();
        for (int i = 0; i < filter.countActions(); i++) {
            actions.add(filter.getAction(i));
        }
        return Intents.intent(
                Remote.call("activity", "registerReceiver", "callback", callback, "actions", actions));
    }

    @Override
    public void unregisterReceiver(BroadcastReceiver receiver) {
        String callback = SystemLink.get().unregister(receiver);
        if (callback == null) {
            throw new IllegalArgumentException("Receiver not registered: " + receiver);
        }
        Remote.call("activity", "unregisterReceiver", "callback", callback);
    }

    @Override
    public ComponentName startService(Intent service) {
        return startService(service, false);
    }

    @Override
    public ComponentName startForegroundService(Intent service) {
        return startService(service, true);
    }

    private static void checkExplicit(Intent service) {
        if (service.getComponent() == null && service.getPackage() == null) {
            throw new IllegalArgumentException("Service Intent must be explicit: " + service);
        }
    }

    private ComponentName startService(Intent service, boolean foreground) {
        checkExplicit(service);
        Object found = Remote.call(
                "activity", "startService", "intent", Intents.toWire(service), "foreground", foreground);
        if (found instanceof String) {
            return ComponentName.unflattenFromString((String) found);
        }
        return found == null || Boolean.FALSE.equals(found) ? null : service.getComponent();
    }

    @Override
    public boolean stopService(Intent service) {
        return Remote.bool("activity", "stopService", "intent", Intents.toWire(service));
    }

    @Override
    public boolean bindService(Intent service, ServiceConnection connection, int flags) {
        return bind(service, connection, getMainExecutor());
    }

    @Override
    public boolean bindService(Intent service, int flags, Executor executor, ServiceConnection connection) {
        if (executor == null) {
            throw new IllegalArgumentException("executor is null");
        }
        return bind(service, connection, executor);
    }

    @Override
    public boolean bindService(Intent service, ServiceConnection connection, BindServiceFlags flags) {
        return bind(service, connection, getMainExecutor());
    }

    @Override
    public boolean bindService(Intent service, BindServiceFlags flags, Executor executor,
            ServiceConnection connection) {
        return bindService(service, (int) flags.getValue(), executor, connection);
    }

    private static boolean bind(Intent service, ServiceConnection connection, Executor executor) {
        checkExplicit(service);
        LoadedApk.ServiceDispatcher dispatcher = new LoadedApk.ServiceDispatcher(connection, executor);
        String callback = SystemLink.get().register(connection, dispatcher);
        return !Boolean.FALSE.equals(Remote.call(
                "activity", "bindService", "intent", Intents.toWire(service), "callback", callback));
    }

    @Override
    public void unbindService(ServiceConnection connection) {
        String callback = SystemLink.get().unregister(connection);
        if (callback == null) {
            throw new IllegalArgumentException("Service not registered: " + connection);
        }
        Remote.call("activity", "unbindService", "callback", callback);
    }

    @Override
    public Object getSystemService(String name) {
        synchronized (services) {
            if (!services.containsKey(name)) {
                services.put(name, SystemServiceRegistry.createService(name, outer, this));
            }
            return services.get(name);
        }
    }

    @Override
    public String getSystemServiceName(Class<?> type) {
        return SystemServiceRegistry.getSystemServiceName(type);
    }

    @Override
    public int checkPermission(String permission, int pid, int uid) {
        if (permission == null) {
            throw new IllegalArgumentException("permission is null");
        }
        return Remote.integer("permission", "checkPermission", "permission", permission, "pid", pid, "uid", uid);
    }

    @Override
    public int checkCallingPermission(String permission) {
        return PackageManager.PERMISSION_DENIED;
    }

    @Override
    public int checkCallingOrSelfPermission(String permission) {
        return checkSelfPermission(permission);
    }

    @Override
    public int checkSelfPermission(String permission) {
        return checkPermission(permission, android.os.Process.myPid(), android.os.Process.myUid());
    }

    @Override
    public void enforceCallingOrSelfPermission(String permission, String message) {
        if (checkSelfPermission(permission) != PackageManager.PERMISSION_GRANTED) {
            throw new SecurityException((message == null ? "" : message + ": ") + "Neither user "
                    + android.os.Process.myUid() + " nor current process has " + permission + ".");
        }
    }

    @Override
    public Context createPackageContext(String name, int flags) throws PackageManager.NameNotFoundException {
        if (!name.equals(packageName)) {
            packages.getApplicationInfo(name, 0);
        }
        return new ContextImpl(thread, name);
    }

    @Override
    public Context createPackageContextAsUser(String name, int flags, UserHandle user)
            throws PackageManager.NameNotFoundException {
        return createPackageContext(name, flags);
    }

    @Override
    public Context createDeviceProtectedStorageContext() {
        return this;
    }
}
