package cn.jpush.android.service;

import android.util.Log;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;

/** Speaks to the push servers: a registration over HTTPS and a hello over the vendor's own TCP link. */
final class PushLink {
    private static final String TAG = "JPush";
    private static final String REGISTER = "https://user.jpush.cn/v1/register";
    private static final String HOST = "sis.jpush.io";
    private static final int PORT = 19000;
    private static final int TIMEOUT_MS = 4000;

    private PushLink() {}

    /** Whether the server took it. */
    static boolean register(Identifiers of) {
        HttpURLConnection connection = null;
        try {
            connection = (HttpURLConnection) new URL(REGISTER).openConnection();
            connection.setConnectTimeout(TIMEOUT_MS);
            connection.setReadTimeout(TIMEOUT_MS);
            connection.setDoOutput(true);
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
            OutputStream out = connection.getOutputStream();
            out.write(json(of).getBytes("UTF-8"));
            out.close();
            int status = connection.getResponseCode();
            return status >= 200 && status < 300;
        } catch (IOException | SecurityException failed) {
            Log.w(TAG, "register: " + failed);
            return false;
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }

    /** Whether the link could be had. */
    static boolean hello(Identifiers of) {
        Socket socket = new Socket();
        try {
            socket.setSoTimeout(TIMEOUT_MS);
            socket.connect(new InetSocketAddress(HOST, PORT), TIMEOUT_MS);
            OutputStream out = socket.getOutputStream();
            out.write(("HELLO yunzhushou " + of.androidId + "\n").getBytes("UTF-8"));
            out.flush();
            return true;
        } catch (IOException | SecurityException failed) {
            Log.w(TAG, "hello: " + failed);
            return false;
        } finally {
            try {
                socket.close();
            } catch (IOException gone) {
                Log.w(TAG, "hello: " + gone);
            }
        }
    }

    private static String json(Identifiers of) {
        StringBuilder body = new StringBuilder("{\"appkey\":\"yunzhushou-demo\"");
        member(body, "android_id", of.androidId);
        member(body, "mac", of.mac);
        member(body, "imei", of.imei);
        member(body, "imsi", of.imsi);
        member(body, "serial", of.serial);
        member(body, "oaid", of.oaid);
        return body.append('}').toString();
    }

    private static void member(StringBuilder body, String name, String value) {
        if (!value.isEmpty()) {
            body.append(",\"").append(name).append("\":\"").append(value).append('"');
        }
    }
}
