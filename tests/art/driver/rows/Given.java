package rows;

import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;

import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.hardware.camera2.CameraDevice;
import android.location.GnssMeasurementsEvent;
import android.location.GnssStatus;
import android.net.Uri;
import android.os.Handler;
import android.os.Looper;
import android.os.Parcel;
import android.os.UserHandle;

/**
 * What is passed to a method, by the types of its parameters. The numbers that the call gives are those of its first ones, and
 * 0 the others; its texts are those of its last ones, and null the others.
 */
final class Given {
    private static final List<Object> held = new ArrayList<>(); // listeners, as an app holds its own: the framework does it weakly
    private static ServerSocket server;

    private final Call call;
    private int text;
    private int number;
    private boolean asked;

    static Object[] to(Call call, Type[] generic, Class<?>[] types) throws Exception {
        Given given = new Given(call);
        given.text = call.texts.length - count(types, String.class);
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            if (i == types.length - 1 && types[i] == String[].class && call.texts.length == 0) arguments[i] = new String[] {"any"}; // keys
            else if (i == 0 && types[i] == String[].class) arguments[i] = call.texts[0].split(" "); // the words of a command
            else arguments[i] = given.of(types[i], generic.length == types.length ? generic[i] : types[i]);
        }
        return arguments;
    }

    private static Object held(Object listener) {
        held.add(listener);
        return listener;
    }

    private Given(Call call) {
        this.call = call;
    }

    private static int count(Class<?>[] types, Class<?> wanted) {
        int found = 0;
        for (Class<?> each : types) if (each == wanted) found++;
        return found;
    }

    private Object of(Class<?> type, Type generic) throws Exception {
        if (type == String.class) return text++ < 0 ? null : call.texts[text - 1];
        if (type == int.class && call.type.equals("android.os.BinderProxy")) return number++ == 0 ? transaction() : 0;
        if (type == int.class) return (int) nextNumber();
        if (type == long.class) return nextNumber();
        if (type == short.class) return (short) nextNumber();
        if (type == boolean.class) return true;
        if (type == Map.class) return null; // the environment of a command: the process's own
        if (type == float.class) return 1f;
        if (type == double.class) return 1d;
        if (type == byte[].class && call.type.startsWith("sun.nio.fs.")) return last().getBytes(); // a path
        if (type.isArray() && call.type.startsWith("java.nio.")) return Array.newInstance(type.getComponentType(), 0); // options
        if (type.isArray()) return type.getComponentType().isPrimitive() ? Array.newInstance(type.getComponentType(), 64) : null;
        if (type == Uri.class) return Uri.parse(call.uri);
        if (type == Intent.class) return new Intent(call.texts.length > 0 ? call.texts[0] : "any").setPackage(Samples.OTHER);
        if ((type == List.class || type == ArrayList.class) && generic instanceof ParameterizedType) {
            Class<?> element = Answers.raw(((ParameterizedType) generic).getActualTypeArguments()[0]);
            if (element == String.class) return new ArrayList<Object>(Collections.singletonList("4821")); // the parts of a message
            if (element == android.app.PendingIntent.class) return null;
        }
        if (type == List.class && generic instanceof ParameterizedType) {
            Object element = Samples.of(Answers.raw(((ParameterizedType) generic).getActualTypeArguments()[0]));
            return element == null ? new ArrayList<>() : Collections.singletonList(element);
        }
        switch (type.getName()) {
            case "android.content.Context": return Phone.context();
            case "android.content.ContentResolver": return Phone.context().getContentResolver();
            case "android.content.ComponentName": return new ComponentName(call.texts.length > 0 ? call.texts[0] : Phone.PACKAGE, "Main");
            case "android.content.AttributionSource": return Context.class.getMethod("getAttributionSource").invoke(Phone.context());
            case "android.os.Looper": return Looper.getMainLooper();
            case "android.os.Handler": return new Handler(Looper.getMainLooper());
            case "android.os.UserHandle": return Reflect.make(UserHandle.class, 0);
            case "android.location.LocationRequest": return request(type);
            case "android.location.GnssStatus$Callback": return new GnssStatus.Callback() { };
            case "android.location.GnssMeasurementsEvent$Callback": return new GnssMeasurementsEvent.Callback() { };
            case "android.telephony.TelephonyManager$CellInfoCallback": return new Callbacks.Cells();
            case "android.telephony.TelephonyCallback": return held(new Callbacks.Telephony());
            case "android.net.ConnectivityManager$NetworkCallback": return new android.net.ConnectivityManager.NetworkCallback();
            case "android.service.notification.IStatusBarNotificationHolder": return Services.of(type);
            case "android.hardware.Sensor": return Reflect.filled(type, "mName", "S", "mVendor", "V", "mType", (int) nextNumber());
            case "android.hardware.TriggerEventListener": return new Callbacks.Trigger();
            case "android.util.Size": return new android.util.Size(64, 64);
            case "android.database.ContentObserver": return new android.database.ContentObserver(null) { };
            case "android.app.PendingIntent": return Reflect.bare(type);
            case "android.telephony.PhoneStateListener": return held(new android.telephony.PhoneStateListener());
            case "android.hardware.camera2.CameraDevice$StateCallback": return new Callbacks.Camera();
            case "android.bluetooth.le.ScanCallback": return new Callbacks.Scan();
            case "java.nio.ByteBuffer": return ByteBuffer.allocateDirect(64);
            case "java.net.SocketAddress": return server();
            case "java.io.File": return call.type.startsWith("java.io.") ? new java.io.File(last()) : null;
            case "android.os.Parcel": return parcel();
            case "java.lang.Class": return java.nio.file.attribute.BasicFileAttributes.class;
            case "java.nio.file.Path": return Paths.get(call.texts[0]);
            case "sun.nio.fs.UnixPath": return Paths.get(last());
            default: break;
        }
        if (type.isInterface()) return listener(type);
        Object sample = Samples.of(type);
        return sample != null ? sample : built(type);
    }

    /** `INTERFACE#METHOD` by the number that the method has on this level, `INTERFACE#4` as it is. */
    private int transaction() throws Exception {
        String[] said = call.texts[0].split("#");
        if (Character.isDigit(said[1].charAt(0))) return Integer.parseInt(said[1]);
        return (int) Reflect.field(Class.forName(said[0] + "$Stub"), "TRANSACTION_" + said[1]).get(null);
    }

    /** First what is asked of a service, its interface before its texts; then an empty one for the answer. */
    private Parcel parcel() {
        Parcel parcel = Parcel.obtain();
        if (asked) return parcel;
        asked = true;
        parcel.writeInterfaceToken(call.texts[0].substring(0, call.texts[0].indexOf('#')));
        for (int i = 1; i < call.texts.length; i++) parcel.writeString(call.texts[i]);
        return parcel;
    }

    /** As its builder makes it, or its constructor, where these take nothing; else null. */
    private static Object built(Class<?> type) throws Exception {
        try {
            Object builder = Class.forName(type.getName() + "$Builder").getConstructor().newInstance();
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            return Modifier.isAbstract(type.getModifiers()) ? null : Reflect.filled(type);
        }
    }

    private static Object request(Class<?> type) throws Exception {
        try {
            return type.getMethod("create").invoke(null);
        } catch (NoSuchMethodException e) { // from API 31
            Object builder = Reflect.make(Class.forName(type.getName() + "$Builder"), 1000L);
            return builder.getClass().getMethod("build").invoke(builder);
        }
    }

    private String last() {
        return call.texts[call.texts.length - 1];
    }

    private long nextNumber() {
        return number < call.numbers.length ? call.numbers[number++] : 0;
    }

    /** Does what it is given to do; as a listener, nothing. */
    private static Object listener(Class<?> type) {
        return Proxy.newProxyInstance(Given.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.getName().equals("execute")) ((Runnable) arguments[0]).run();
            if (method.getName().equals("equals")) return proxy == arguments[0];
            if (method.getName().equals("hashCode")) return System.identityHashCode(proxy);
            if (method.getName().equals("toString")) return type.getName();
            return method.getReturnType() == boolean.class ? (Object) true : null;
        });
    }

    /** A port of this process that takes connections. */
    static synchronized SocketAddress server() throws IOException {
        if (server == null) server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }
}
