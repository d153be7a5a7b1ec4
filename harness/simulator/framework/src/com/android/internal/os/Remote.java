package com.android.internal.os;

import android.os.BinderProxy;
import android.os.IBinder;
import android.os.Parcel;
import android.os.RemoteException;
import android.os.ServiceManager;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls of system services. All of them go through {@link BinderProxy#transact}, as on a phone. */
public final class Remote {
    private Remote() {
    }

    /** Named arguments: name, value, name, value... */
    public static Map<String, Object> args(Object... pairs) {
        Map<String, Object> args = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            args.put((String) pairs[i], pairs[i + 1]);
        }
        return args;
    }

    public static Object call(String service, String method, Object... pairs) {
        return transact(ServiceManager.getService(service), method, pairs);
    }

    /** A call of the service behind a binder that the caller holds. */
    public static Object transact(IBinder binder, String method, Object... pairs) {
        Parcel data = Parcel.obtain();
        Parcel reply = Parcel.obtain();
        try {
            data.writeInterfaceToken(binder.getInterfaceDescriptor());
            data.writeString(method);
            data.writeMap(args(pairs));
            binder.transact(IBinder.FIRST_CALL_TRANSACTION, data, reply, 0);
            reply.readException();
            return reply.readValue(null);
        } catch (RemoteException e) {
            throw e.rethrowFromSystemServer();
        } finally {
            data.recycle();
            reply.recycle();
        }
    }

    /** A call whose answer nobody waits for. */
    public static void post(String service, String method, Object... pairs) {
        SystemLink.get().post(service, method, args(pairs));
    }

    public static String string(String service, String method, Object... pairs) {
        Object value = call(service, method, pairs);
        return value == null ? null : value.toString();
    }

    public static boolean bool(String service, String method, Object... pairs) {
        return truth(call(service, method, pairs));
    }

    public static int integer(String service, String method, Object... pairs) {
        return number(call(service, method, pairs)).intValue();
    }

    public static Map<String, Object> map(String service, String method, Object... pairs) {
        return asMap(call(service, method, pairs));
    }

    /** Never null. */
    public static List<Object> list(String service, String method, Object... pairs) {
        return asList(call(service, method, pairs));
    }

    /** Never null; each item an object. */
    public static List<Map<String, Object>> maps(String service, String method, Object... pairs) {
        List<Map<String, Object>> maps = new ArrayList<Map<String, Object>>();
        for (Object item : list(service, method, pairs)) {
            maps.add(asMap(item));
        }
        return maps;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    public static List<Object> asList(Object value) {
        return value == null ? new ArrayList<Object>() : (List<Object>) value;
    }

    public static List<String> asStrings(Object value) {
        List<String> strings = new ArrayList<String>();
        for (Object item : asList(value)) {
            strings.add((String) item);
        }
        return strings;
    }

    public static boolean truth(Object value) {
        return value instanceof Number ? ((Number) value).intValue() != 0 : Boolean.TRUE.equals(value);
    }

    /** 0 for null. */
    public static Number number(Object value) {
        if (value instanceof String) {
            return Long.valueOf((String) value);
        }
        return value == null ? 0 : (Number) value;
    }

    public static int integer(Map<String, Object> map, String key) {
        return number(map.get(key)).intValue();
    }

    public static long longer(Map<String, Object> map, String key) {
        return number(map.get(key)).longValue();
    }

    public static double real(Map<String, Object> map, String key) {
        return number(map.get(key)).doubleValue();
    }

    /** "" for what is absent. */
    public static String text(Map<String, Object> map, String key) {
        Object value = map == null ? null : map.get(key);
        return value == null ? "" : value.toString();
    }
}
