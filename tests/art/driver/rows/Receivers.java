package rows;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import android.app.Activity;
import android.app.ActivityThread;
import android.app.Instrumentation;
import android.bluetooth.BluetoothAdapter;
import android.content.Context;
import android.graphics.ImageFormat;
import android.hardware.Camera;
import android.media.AudioRecord;
import android.media.ImageReader;
import android.media.MediaDrm;
import android.media.MediaRecorder;
import android.net.Uri;
import android.util.DisplayMetrics;
import android.view.accessibility.AccessibilityManager;

/** Objects to call methods on, as an app comes by them. */
final class Receivers {
    private static final Map<String, Object> kept = new HashMap<>();

    private Receivers() { }

    static Object of(Class<?> type, Call call) throws Exception {
        Object handed = Services.handed(type);
        if (handed != null) return handed;
        switch (type.getName()) {
            case "java.lang.ProcessBuilder": return new ProcessBuilder(call.texts[0].split(" "));
            case "android.net.Uri": return Uri.parse(call.uri);
            case "java.io.File": return new java.io.File(call.texts[0]);
            case "java.io.FileInputStream": return new FileInputStream(new FileDescriptor());
            case "android.os.BinderProxy": return Reflect.bare(type);
            case "java.net.Socket": return new Socket();
            case "sun.nio.ch.SocketChannelImpl": return SocketChannel.open();
            case "android.media.ImageReader": return ImageReader.newInstance(640, 480, ImageFormat.JPEG, 2); // has one image
            default: break;
        }
        Object receiver = kept.get(type.getName());
        if (receiver == null) kept.put(type.getName(), receiver = made(type));
        return receiver;
    }

    private static Object made(Class<?> type) throws Exception {
        Context context = Phone.context();
        String name = type.getName();
        if (name.endsWith("$Stub$Proxy")) {
            return Reflect.make(type, new Services.Remote(Class.forName(name.substring(0, name.length() - "$Stub$Proxy".length()))));
        }
        switch (name) {
            case "android.app.ApplicationPackageManager": return context.getPackageManager();
            case "android.app.ContextImpl": return context;
            case "android.app.Activity": return Reflect.filled(Activity.class, "mBase", context,
                    "mMainThread", Reflect.field(ActivityThread.class, "sCurrentActivityThread").get(null),
                    "mInstrumentation", new Instrumentation());
            case "android.content.ContentResolver": return context.getContentResolver();
            case "android.content.ContentProviderClient": return context.getContentResolver().acquireContentProviderClient("settings");
            case "android.content.ContentProviderProxy":
                return Reflect.make(type, new Services.Remote(Class.forName("android.content.IContentProvider")));
            case "android.provider.Settings$NameValueCache":
                return Reflect.field(android.provider.Settings.Secure.class, "sNameValueCache").get(null);
            case "android.appwidget.AppWidgetManager": return Reflect.filled(type, "mPackageName", Phone.PACKAGE,
                    "mService", Services.of(Class.forName("com.android.internal.appwidget.IAppWidgetService")), "mDisplayMetrics", new DisplayMetrics());
            case "android.view.accessibility.AccessibilityManager": return accessibility();
            case "android.accessibilityservice.AccessibilityService":
                Reflect.field(AccessibilityManager.class, "sInstance").set(null, accessibility());
                return Reflect.filled(Callbacks.Reader.class, "mBase", context);
            case "android.service.notification.NotificationListenerService":
                return Reflect.filled(Callbacks.Notifications.class, "mBase", context);
            case "android.service.notification.NotificationListenerService$NotificationListenerWrapper":
                return Reflect.filled(type, "this$0", Reflect.filled(Callbacks.Notifications.class, "mBase", context));
            case "android.view.accessibility.AccessibilityRecord": return Reflect.filled(Class.forName(name), "mSealed", true);
            case "android.telephony.SmsManager": return android.telephony.SmsManager.getSmsManagerForSubscriptionId(1);
            case "android.media.ExifInterface": return Samples.picture();
            case "android.bluetooth.BluetoothDevice":
                if (Reflect.field(type, "sService") != null) {
                    Reflect.field(type, "sService").set(null, Services.of(Class.forName("android.bluetooth.IBluetooth")));
                }
                return Samples.of(type);
            case "android.bluetooth.BluetoothAdapter": return BluetoothAdapter.getDefaultAdapter();
            case "android.bluetooth.le.BluetoothLeScanner": return BluetoothAdapter.getDefaultAdapter().getBluetoothLeScanner();
            case "android.hardware.Camera": return Camera.open();
            case "android.hardware.Camera$EventHandler": return Reflect.get(Camera.open(), "mEventHandler");
            case "android.media.AudioRecord": return new AudioRecord(MediaRecorder.AudioSource.MIC, 44100, 16, 2, 4096);
            case "android.media.MediaRecorder": return new MediaRecorder();
            case "android.media.MediaDrm": return new MediaDrm(new UUID(-0x121074568629b532L, -0x5c37d8232ae2de13L));
            case "libcore.io.Linux": return Reflect.make(type);
            case "java.io.UnixFileSystem": return Reflect.field(java.io.File.class, "fs").get(null);
            case "java.lang.Runtime": return Runtime.getRuntime();
            case "java.net.NetworkInterface": return NetworkInterface.getByName("lo");
            default: break;
        }
        Object sample = Samples.of(type);
        return sample != null ? sample : context.getSystemService(type);
    }

    private static Object accessibility() throws Exception {
        return Reflect.filled(AccessibilityManager.class, "mLock", new Object(),
                "mService", Services.of(Class.forName("android.view.accessibility.IAccessibilityManager")));
    }
}
