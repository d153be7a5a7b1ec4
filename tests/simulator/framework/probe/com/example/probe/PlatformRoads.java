package com.example.probe;

import android.bluetooth.BluetoothAdapter;
import android.content.Context;
import android.location.LocationManager;
import android.location.OnNmeaMessageListener;
import android.net.ConnectivityManager;
import android.net.LinkAddress;
import android.os.Handler;
import android.os.HandlerThread;
import android.os.Parcel;
import android.os.ServiceManager;
import android.telephony.TelephonyManager;

import com.android.internal.telephony.IPhoneSubInfo;
import com.android.internal.telephony.ITelephony;

import java.lang.reflect.Field;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/** Less trodden roads of the platform to what its managers give as well. */
final class PlatformRoads {
    private PlatformRoads() {
    }

    static void tried(Context context) throws Exception {
        TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
        Probe.note("carrier: " + phone.getNetworkOperator() + " " + phone.getNetworkOperatorName() + " "
                + phone.getSimOperator() + " " + phone.getSimOperatorName());
        Probe.note("sim: " + phone.getSimState() + " " + phone.getSimCountryIso() + " " + phone.hasIccCard());
        ConnectivityManager networks = (ConnectivityManager) context.getSystemService(Context.CONNECTIVITY_SERVICE);
        for (LinkAddress each : networks.getLinkProperties(networks.getActiveNetwork()).getLinkAddresses()) {
            Probe.note("address: " + each);
        }
        Probe.note("scanner: " + BluetoothAdapter.getDefaultAdapter().getBluetoothLeScanner());
        ITelephony service = ITelephony.Stub.asInterface(ServiceManager.getService("phone"));
        Probe.note("imei: " + asked(() -> service.getImeiForSlot(0, context.getPackageName(), null)));
        IPhoneSubInfo sims = IPhoneSubInfo.Stub.asInterface(ServiceManager.getService("iphonesubinfo"));
        Probe.note("number: " + asked(() -> sims.getLine1Number(context.getPackageName(), null)));
        Probe.note("nmea: " + nmea(context));
        Probe.note("by binder: " + asked(() -> byBinder("iphonesubinfo", IPhoneSubInfo.class, "getLine1Number", context.getPackageName())));
        Probe.note("no such number: " + ServiceManager.getService("iphonesubinfo").transact(9_999, asking(IPhoneSubInfo.class), Parcel.obtain(), 0));
    }

    /** As one does who passes the managers and their proxies by: a number, and what is written behind the interface's name. */
    private static String byBinder(String service, Class<?> type, String method, String caller) throws Exception {
        Field number = Class.forName(type.getName() + "$Stub").getDeclaredField("TRANSACTION_" + method);
        number.setAccessible(true);
        Parcel data = asking(type);
        Parcel reply = Parcel.obtain();
        data.writeString(caller);
        boolean known = ServiceManager.getService(service).transact(number.getInt(null), data, reply, 0);
        reply.readException();
        return known + " " + reply.readString();
    }

    private static Parcel asking(Class<?> type) {
        Parcel data = Parcel.obtain();
        data.writeInterfaceToken(type.getName());
        return data;
    }

    private static String nmea(Context context) throws InterruptedException {
        LocationManager places = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
        SynchronousQueue<String> heard = new SynchronousQueue<>();
        HandlerThread thread = new HandlerThread("nmea");
        thread.start();
        OnNmeaMessageListener listener = (message, timestamp) -> {
            try {
                heard.offer(message.trim(), 5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        return asked(() -> {
            places.addNmeaListener(listener, new Handler(thread.getLooper()));
            return heard.poll(5, TimeUnit.SECONDS);
        });
    }

    private static String asked(java.util.concurrent.Callable<String> road) {
        try {
            return road.call();
        } catch (Exception refused) {
            return refused.getClass().getSimpleName();
        }
    }
}
