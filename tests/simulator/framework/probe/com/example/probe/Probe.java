package com.example.probe;

import android.app.Application;
import android.content.Context;
import android.content.SharedPreferences;
import android.os.Handler;
import android.os.Looper;
import android.provider.Settings;
import android.system.ErrnoException;
import android.system.Os;
import android.system.OsConstants;
import android.util.Log;

import java.io.File;
import java.io.FileInputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;

import org.json.JSONArray;
import org.json.JSONObject;

/** An app that tries what the test names in the device's property "probe" and logs what came of it. */
public class Probe extends Application {
    static void note(String message) {
        Log.i("probe", message);
    }

    @Override
    protected void attachBaseContext(Context base) {
        super.attachBaseContext(base);
        note("attachBaseContext, application context " + (getApplicationContext() == null ? "absent" : "there"));
    }

    @Override
    public void onCreate() {
        super.onCreate();
        note("application.onCreate");
        try {
            attempt(android.os.SystemProperties.get("probe"));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            note(e.getClass().getName() + ": " + e.getMessage());
        }
    }

    private void attempt(String what) throws Exception {
        switch (what) {
            case "crash": throw new IllegalStateException("as asked");
            case "android-id": note(Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID)); break;
            case "exec": Runtime.getRuntime().exec("id"); break;
            case "read-host-file": new FileInputStream(new File("/etc/passwd")).close(); break;
            case "look-up": InetAddress.getByName("example.com"); break;
            case "network-on-main": new Socket("example.com", 80).close(); break;
            case "os-open": readWithOs("/data/local/tmp/there"); readWithOs("/data/local/tmp/absent"); break;
            case "preferences": preferences(); break;
            case "handler": handler(); break;
            case "interfaces": interfaces(); break;
            case "json": json(); break;
            case "host-files": FileRoads.toTheHost(); break;
            case "file-queries": FileRoads.queries(); break;
            case "own-files": FileRoads.own(this); break;
            case "proc": FileRoads.proc(); break;
            case "network": Roads.inBackground(new NetworkRoads()); break;
            case "serve": NetworkRoads.serve(); break;
            case "loopback": Roads.inBackground(NetworkRoads::loopback); break;
            case "network-of-main": NetworkRoads.onMain(); break;
            case "machine": machine(); break;
            case "platform-roads": PlatformRoads.tried(this); break;
            case "sound": Devices.sound(); break;
            case "pictures": Devices.pictures(this); break;
            default: break;
        }
    }

    private static void readWithOs(String path) throws Exception {
        try {
            byte[] bytes = new byte[10];
            int count = Os.read(Os.open(path, OsConstants.O_RDONLY, 0), bytes, 0, bytes.length);
            note("read " + new String(bytes, 0, count, "UTF-8"));
        } catch (ErrnoException e) {
            note(e.getMessage());
        }
    }

    private void preferences() {
        SharedPreferences stored = getSharedPreferences("settings", MODE_PRIVATE);
        note(stored.getString("name", "nobody") + " " + stored.getInt("count", 0));
        stored.edit().putString("name", "<李雷> & \"Co\"").putInt("count", stored.getInt("count", 0) + 1)
                .putBoolean("agreed", true).putLong("at", 1L << 40).putFloat("part", 0.5f)
                .putStringSet("tags", new HashSet<String>(Arrays.asList("a<b"))).commit();
    }

    private static void handler() {
        Handler main = new Handler(Looper.getMainLooper());
        main.postDelayed(new Note("later"), 50);
        main.post(new Note("first"));
        main.post(new Note("second"));
        main.postAtFrontOfQueue(new Note("front"));
        Note never = new Note("never");
        main.post(never);
        main.removeCallbacks(never);
    }

    private static void interfaces() throws Exception {
        for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            byte[] address = each.getHardwareAddress();
            note(each.getName() + " " + (address == null ? "none" : Integer.toHexString(address[5] & 0xff)) + " "
                    + each.isUp() + " " + each.getMTU() + " " + Collections.list(each.getInetAddresses()));
        }
        note(String.valueOf(NetworkInterface.getByName("eth0")));
        note(String.valueOf(InetAddress.getLocalHost()));
        note(System.getProperty("user.home") + System.getProperty("os.arch"));
    }

    private static void machine() throws Exception {
        note(java.util.TimeZone.getDefault().getID() + " " + java.util.Locale.getDefault());
        note(System.getProperty("os.version") + " " + Os.uname().release);
        for (String name : new String[] {"user.dir", "java.class.path", "java.io.tmpdir", "user.timezone",
            "user.language", "user.country", "file.encoding", "harness.system", "socksProxyPort"}) {
            note(name + "=" + System.getProperty(name));
        }
        note(System.getenv("PATH"));
        System.out.println("打印");
    }

    private static void json() throws Exception {
        JSONObject read = new JSONObject("{'a': [1, 2.5, null, 'x/y'], b: {\"c\": true}, /* why */ \"d\": 123456789012}");
        note(read.toString());
        note(read.getJSONArray("a").getInt(1) + " " + read.optString("absent") + " " + read.getLong("d"));
        note(new JSONArray(Arrays.asList("一", 1)).toString());
        read.getInt("b");
    }

    private static final class Note implements Runnable {
        private final String message;

        Note(String message) {
            this.message = message;
        }

        @Override
        public void run() {
            note(message);
        }
    }
}
