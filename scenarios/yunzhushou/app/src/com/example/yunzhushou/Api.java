package com.example.yunzhushou;

import android.util.Log;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;

/** The app's own server. Calls block; a failure is logged and tolerated, as the functions work without it. */
final class Api {
    static final String BASE = "https://api.mypaas.com";
    private static final String TAG = "Yunzhushou";
    private static final int TIMEOUT_MS = 4000;

    private Api() {}

    /** Runs on a thread of its own, off the screen's. */
    static void inBackground(String name, Runnable work) {
        new Thread(work, name).start();
    }

    /** Form body of name, value, name, value ... */
    static String form(String... pairs) {
        StringBuilder body = new StringBuilder();
        try {
            for (int i = 0; i + 1 < pairs.length; i += 2) {
                body.append(i == 0 ? "" : "&").append(pairs[i]).append('=').append(URLEncoder.encode(pairs[i + 1], "UTF-8"));
            }
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return body.toString();
    }

    static int get(String path) {
        return send(path, null, null);
    }

    static int post(String path, String form) {
        return send(path, "application/x-www-form-urlencoded", form);
    }

    static int postJson(String path, String json) {
        return send(path, "application/json; charset=utf-8", json);
    }

    /** Whether a status is the server's yes. */
    static boolean succeeded(int status) {
        return status >= 200 && status < 300;
    }

    /** HTTP status, or -1 when the server was not reached. */
    private static int send(String path, String type, String body) {
        HttpURLConnection connection = null;
        try {
            connection = (HttpURLConnection) new URL(BASE + path).openConnection();
            connection.setConnectTimeout(TIMEOUT_MS);
            connection.setReadTimeout(TIMEOUT_MS);
            if (body != null) {
                connection.setDoOutput(true);
                connection.setRequestMethod("POST");
                connection.setRequestProperty("Content-Type", type);
                OutputStream out = connection.getOutputStream();
                out.write(body.getBytes("UTF-8"));
                out.close();
            }
            return connection.getResponseCode();
        } catch (IOException | SecurityException failed) {
            Log.w(TAG, path.replaceAll("\\?.*", "") + ": " + failed);
            return -1;
        } finally {
            if (connection != null) {
                connection.disconnect();
            }
        }
    }
}
