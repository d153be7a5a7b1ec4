package com.example.probe;

import android.bluetooth.BluetoothAdapter;
import android.content.Context;
import android.location.LocationManager;
import android.location.OnNmeaMessageListener;
import android.net.ConnectivityManager;
import android.net.LinkAddress;
import android.os.Handler;
import android.os.HandlerThread;
import android.os.ServiceManager;
import android.telephony.TelephonyManager;

import com.android.internal.telephony.IPhoneSubInfo;
import com.android.internal.telephony.ITelephony;

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
