package com.android.internal.os;

import android.os.IBinder;
import android.os.Parcel;
import android.os.RemoteException;
import android.os.ServiceManager;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls of system services. All of them go through the proxy of a binder, as on a phone. */
public final class Remote {
    private Remote() {
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
            data.writeMap(Wire.args(pairs));
            binder.transact(Wire.BY_NAME, data, reply, 0);
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
        SystemLink.get().post(service, method, Wire.args(pairs));
    }

    public static String string(String service, String method, Object... pairs) {
        Object value = call(service, method, pairs);
        return value == null ? null : value.toString();
    }

    public static boolean bool(String service, String method, Object... pairs) {
        return Wire.truth(call(service, method, pairs));
    }

    public static int integer(String service, String method, Object... pairs) {
        return Wire.number(call(service, method, pairs)).intValue();
    }

    public static Map<String, Object> map(String service, String method, Object... pairs) {
        return Wire.asMap(call(service, method, pairs));
    }

    /** Never null. */
    public static List<Object> list(String service, String method, Object... pairs) {
        return Wire.asList(call(service, method, pairs));
    }

    /** Never null; each item an object. */
    public static List<Map<String, Object>> maps(String service, String method, Object... pairs) {
        List<Map<String, Object>> maps = new ArrayList<Map<String, Object>>();
        for (Object item : list(service, method, pairs)) {
            maps.add(Wire.asMap(item));
        }
        return maps;
    }
}
