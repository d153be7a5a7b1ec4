package android.app;

import android.content.BroadcastReceiver;
import android.content.ComponentName;
import android.content.ContentProvider;
import android.content.ContentProviderNative;
import android.content.Context;
import android.content.IContentProvider;
import android.content.Intent;
import android.content.pm.ProviderInfo;
import android.content.res.Configuration;
import android.os.Bundle;
import android.os.Handler;
import android.os.HandlerExecutor;
import android.os.IBinder;
import android.os.Looper;
import android.os.Process;
import android.os.ServiceManager;
import android.util.Log;

import com.android.internal.net.DeviceNetwork;
import com.android.internal.os.BindData;
import com.android.internal.os.DeviceCalls;
import com.android.internal.os.Intents;
import com.android.internal.os.Remote;
import com.android.internal.os.RemoteFailure;
import com.android.internal.os.RuntimeInit;
import com.android.internal.os.SystemLink;
import com.android.internal.os.Wire;
import com.android.internal.policy.Screen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The main thread of an app's process: does what the system schedules. */
public final class ActivityThread {
    private static ActivityThread sCurrent;

    private final Instrumentation instrumentation = new Instrumentation();
    private final Map<String, Activity> activities = new HashMap<String, Activity>();
    private final Map<String, Service> services = new HashMap<String, Service>();
    private final Map<String, IBinder> binders = new HashMap<String, IBinder>();
    private final Map<String, ContentProvider> providers = new ConcurrentHashMap<String, ContentProvider>();
    private Application application;

    private ActivityThread() {
    }

    public static void main(String[] args) {
        Thread.currentThread().setName("main");
        Looper.prepareMainLooper();
        sCurrent = new ActivityThread();
        Thread.setDefaultUncaughtExceptionHandler(new RuntimeInit.KillApplicationHandler());
        try {
            SystemLink.open(Integer.getInteger("harness.system"), new ThisProcess());
        } catch (IOException e) {
            throw new IllegalStateException("the system of this device does not answer", e);
        }
        SystemLink.get().serve("thread", new SystemLink.Party() {
            @Override
            public Object onSystemCall(String method, Map<String, Object> args) throws Exception {
                sCurrent.perform(method, args);
                return null;
            }
        });
        SystemLink.get().serve("window", Screen.get());
        SystemLink.get().serve("provider", new ProviderCalls(sCurrent));
        Remote.call("activity", "attachApplication",
                "start", Integer.getInteger("harness.start"), "pid", Process.myPid());
        DeviceNetwork.install();
        DeviceCalls.install();
        Looper.loop();
        throw new RuntimeException("Main thread loop unexpectedly exited");
    }

    /** Work of the system is done on the main thread; what a callback throws goes to the log. */
    private static final class ThisProcess implements SystemLink.Process {
        private final Executor mainThread = new HandlerExecutor(new Handler(Looper.getMainLooper()));

        @Override
        public Executor mainThread() {
            return mainThread;
        }

        @Override
        public void caught(Exception e) {
            Log.w("Binder", "Caught a RuntimeException from the binder stub implementation.", e);
        }
    }

    public static ActivityThread currentActivityThread() {
        return sCurrent;
    }

    public static Application currentApplication() {
        return sCurrent == null ? null : sCurrent.application;
    }

    public static String currentPackageName() {
        return BindData.packageName();
    }

    public static String currentOpPackageName() {
        return BindData.packageName();
    }

    public static String currentProcessName() {
        return BindData.text("process");
    }

    public Application getApplication() {
        return application;
    }

    public String getProcessName() {
        return currentProcessName();
    }

    public Instrumentation getInstrumentation() {
        return instrumentation;
    }

    /** What a service of this process answered to onBind, or null. */
    IBinder binderOf(String token) {
        return binders.get(token);
    }

    private void perform(String method, Map<String, Object> args) throws Exception {
        String token = Wire.text(args, "token");
        switch (method) {
            case "bindApplication": handleBindApplication(args); break;
            case "scheduleLaunchActivity": handleLaunchActivity(token, args); break;
            case "scheduleResumeActivity": activities.get(token).performResume(); break;
            case "schedulePauseActivity": handlePauseActivity(token); break;
            case "scheduleStopActivity": handleStopActivity(token); break;
            case "scheduleDestroyActivity": handleDestroyActivity(token); break;
            case "scheduleNewIntent": handleNewIntent(token, Intents.intent(args.get("intent"))); break;
            case "deliverPermissionResult": handlePermissionResult(token, args); break;
            case "deliverActivityResult": handleActivityResult(token, args); break;
            case "scheduleCreateService": service(token, args); break;
            case "scheduleServiceArgs": handleServiceArgs(token, args); break;
            case "scheduleBindService": handleBindService(token, args); break;
            case "scheduleUnbindService": handleUnbindService(token, args); break;
            case "scheduleStopService": handleStopService(token); break;
            case "scheduleReceiver": handleReceiver(args); break;
            case "configurationChanged": application.onConfigurationChanged(new Configuration()); break;
            case "scheduleCrash": RemoteFailure.crash(args); break;
            case "exit": Runtime.getRuntime().halt(0); break;
            default: throw new IllegalArgumentException("unknown call " + method);
        }
    }

    private static ClassLoader loader() {
        return ClassLoader.getSystemClassLoader();
    }

    private ContextImpl createContext() {
        return new ContextImpl(this, BindData.packageName());
    }

    private void handleBindApplication(Map<String, Object> args) throws Exception {
        BindData.set(args);
        RuntimeInit.commonInit();
        ContextImpl context = createContext();
        System.setProperty("java.io.tmpdir", context.getCacheDir().getPath());
        String name = BindData.text("application");
        application = null;
        Application made = instrumentation.newApplication(
                loader(), name.isEmpty() ? "android.app.Application" : name, context);
        context.setOuterContext(made);
        application = made;
        installProviders(made, Wire.asList(args.get("providers")));
        instrumentation.callApplicationOnCreate(made);
        Remote.call("activity", "finishAttach");
    }

    private void installProviders(Context context, List<Object> declared) throws Exception {
        for (Object each : declared) {
            Map<String, Object> provider = Wire.asMap(each);
            ContentProvider made = (ContentProvider) loader().loadClass(Wire.text(provider, "class")).newInstance();
            List<String> authorities = Wire.asStrings(provider.get("authorities"));
            ProviderInfo info = new ProviderInfo();
            info.packageName = context.getPackageName();
            info.name = made.getClass().getName();
            info.authority = android.text.TextUtils.join(";", authorities);
            for (String authority : authorities) {
                providers.put(authority, made);
            }
            made.attachInfo(context, info);
        }
    }

    /** Null when another process serves the authority. */
    ContentProvider localProvider(String authority) {
        return providers.get(authority);
    }

    /** Never null: whether anybody serves the authority shows with the first call. */
    public final IContentProvider acquireProvider(Context context, String authority, int user, boolean stable) {
        ContentProvider local = providers.get(authority);
        return local != null ? local.getIContentProvider()
                : ContentProviderNative.asInterface(ServiceManager.getService("content"));
    }

    private void handleLaunchActivity(String token, Map<String, Object> args) throws Exception {
        Intent intent = Intents.intent(args.get("intent"));
        Bundle saved = Intents.bundle(args.get("saved"));
        String name = Wire.text(args, "class");
        Activity activity = instrumentation.newActivity(loader(), name, intent);
        if (intent.getComponent() == null) {
            intent.setComponent(new ComponentName(BindData.packageName(), name));
        }
        ContextImpl context = createContext();
        context.setOuterContext(activity);
        activity.attach(context, this, token, application, intent);
        activities.put(token, activity);
        instrumentation.callActivityOnCreate(activity, saved);
        if (!activity.isFinishing()) {
            activity.performStart();
            if (saved != null) {
                instrumentation.callActivityOnRestoreInstanceState(activity, saved);
            }
            instrumentation.callActivityOnPostCreate(activity, saved);
            activity.performResume();
        }
    }

    private void handlePauseActivity(String token) {
        Activity activity = activities.get(token);
        if (activity != null) {
            activity.performPause();
        }
        Remote.call("activity", "activityPaused", "token", token);
    }

    private void handleStopActivity(String token) {
        Activity activity = activities.get(token);
        if (activity != null) {
            activity.performStop();
        }
        Remote.call("activity", "activityStopped", "token", token);
    }

    private void handleDestroyActivity(String token) {
        Activity activity = activities.remove(token);
        if (activity != null) {
            activity.performDestroy();
        }
        Remote.call("activity", "activityDestroyed", "token", token);
    }

    private void handleNewIntent(String token, Intent intent) {
        Activity activity = activities.get(token);
        if (activity != null) {
            activity.performNewIntent(intent);
        }
    }

    private void handlePermissionResult(String token, Map<String, Object> args) {
        Activity activity = activities.get(token);
        if (activity == null) {
            return;
        }
        List<Object> results = Wire.asList(args.get("results"));
        int[] grants = new int[results.size()];
        for (int i = 0; i < grants.length; i++) {
            grants[i] = Wire.number(results.get(i)).intValue();
        }
        activity.onRequestPermissionsResult(Wire.integer(args, "requestCode"),
                Wire.asStrings(args.get("permissions")).toArray(new String[0]), grants);
    }

    private void handleActivityResult(String token, Map<String, Object> args) {
        Activity activity = activities.get(token);
        if (activity != null) {
            activity.onActivityResult(Wire.integer(args, "requestCode"), Wire.integer(args, "resultCode"),
                    Intents.intent(args.get("intent")));
        }
    }

    private Service service(String token, Map<String, Object> args) throws Exception {
        Service known = services.get(token);
        if (known != null) {
            return known;
        }
        Service service = (Service) loader().loadClass(Wire.text(args, "class")).newInstance();
        ContextImpl context = createContext();
        context.setOuterContext(service);
        service.attach(context, token, application);
        services.put(token, service);
        service.onCreate();
        return service;
    }

    private void handleServiceArgs(String token, Map<String, Object> args) throws Exception {
        int startId = Wire.integer(args, "startId");
        int result = service(token, args).onStartCommand(Intents.intent(args.get("intent")), 0, startId);
        Remote.call("activity", "serviceDoneExecuting", "token", token, "startId", startId, "result", result);
    }

    private void handleBindService(String token, Map<String, Object> args) throws Exception {
        Service service = service(token, args);
        IBinder binder = service.onBind(Intents.intent(args.get("intent")));
        if (binder != null) {
            binders.put(token, binder);
        }
    }

    private void handleUnbindService(String token, Map<String, Object> args) {
        Service service = services.get(token);
        if (service != null) {
            service.onUnbind(Intents.intent(args.get("intent")));
        }
    }

    private void handleStopService(String token) {
        Service service = services.remove(token);
        if (service != null) {
            binders.remove(token);
            service.onDestroy();
        }
    }

    private void handleReceiver(Map<String, Object> args) throws Exception {
        BroadcastReceiver receiver =
                (BroadcastReceiver) loader().loadClass(Wire.text(args, "class")).newInstance();
        receiver.onReceive(application, Intents.intent(args.get("intent")));
        Remote.call("activity", "finishReceiver", "class", Wire.text(args, "class"));
    }

    List<Activity> activities() {
        return new ArrayList<Activity>(activities.values());
    }
}
