package com.tencent.bugly.crashreport;

import android.content.Context;
import android.net.wifi.WifiManager;
import android.util.Log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** A stand-in for Bugly: reports, at start, that the app runs and by which kind of network. */
public final class CrashReport {
    private static final String TAG = "Bugly";
    private static final String UPLOAD = "https://android.bugly.qq.com/rqd/async";
    private static final int TIMEOUT_MS = 4000;

    private static volatile boolean closed;

    private CrashReport() {}

    public static void initCrashReport(final Context context, final String appId, boolean debug) {
        closed = false;
        new Thread(new Runnable() {
            @Override
            public void run() {
                upload("{\"appId\":\"" + appId + "\",\"network\":\"" + network(context) + "\"}");
            }
        }, "bugly-upload").start();
    }

    /** Load what a report will need. Names the app's environment, which reads the list of installed apps. */
    public static void prepare(Context context) {
        AppEnvironment.Source.context = context;
        Log.i(TAG, "prepared, " + AppEnvironment.INSTALLED.size() + " packages");
    }

    public static void closeBugly() {
        closed = true;
    }

    private static String network(Context context) {
        WifiManager wifi = (WifiManager) context.getApplicationContext().getSystemService(Context.WIFI_SERVICE);
        return wifi != null && wifi.isWifiEnabled() ? "wifi" : "mobile";
    }

    private static void upload(String json) {
        if (closed) {
            return;
        }
        HttpURLConnection connection = null;
        try {
            connection = (HttpURLConnection) new URL(UPLOAD).openConnection();
            connection.setConnectTimeout(TIMEOUT_MS);
            connection.setReadTimeout(TIMEOUT_MS);
            connection.setDoOutput(true);
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
            OutputStream out = connection.getOutputStream();
            out.write(json.getBytes("UTF-8"));
            out.close();
            connection.getResponseCode();
        } catch (IOException | SecurityException failed) {
            Log.w(TAG, "upload: " + failed);
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }
}
