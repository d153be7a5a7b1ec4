package com.example.yunzhushou;

import android.content.Context;
import android.util.Log;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The builds that keep connections: HTTP/1.1, HTTP/2 and a WebSocket are opened at the start and stay open. Before consent
 * they carry nothing of the user's; what is sent over them after it is sent after it.
 */
final class Links {
    private static final String TAG = "Yunzhushou";
    private static final int PORT = 443;
    private static final int TIMEOUT_MS = 4000;

    private static final Link[] LINKS = {new HttpLink(), new Http2Link(), new WebSocketLink()};
    /** One after the other, off the screen's thread. */
    private static final ExecutorService WORK = Executors.newSingleThreadExecutor();

    private Links() {}

    /** One connection that is kept. */
    interface Link {
        /** Connect, and fetch what is the same for everybody. */
        void open() throws IOException;

        /** Send a message over the connection that is open. */
        void send(String message) throws IOException;

        void close() throws IOException;
    }

    /** At the start of the process, before anything is asked of the user. */
    static void open(Context context) {
        if (!Variant.current().keepsLinks()) {
            return;
        }
        final String early = Variant.current().sendsOverLinksEarly() ? Ids.androidId(context) : "";
        WORK.execute(new Runnable() {
            @Override
            public void run() {
                for (Link link : LINKS) {
                    try {
                        link.open();
                        if (!early.isEmpty()) {
                            link.send("device=" + early);
                        }
                    } catch (IOException | SecurityException failed) {
                        Log.w(TAG, link.getClass().getSimpleName() + ": " + failed);
                    }
                }
            }
        });
    }

    /** Once the user has agreed. */
    static void agreed(Context context) {
        if (!Variant.current().keepsLinks()) {
            return;
        }
        final String message = "device=" + Ids.androidId(context);
        WORK.execute(new Runnable() {
            @Override
            public void run() {
                for (Link link : LINKS) {
                    try {
                        link.send(message);
                    } catch (IOException | SecurityException failed) {
                        Log.w(TAG, link.getClass().getSimpleName() + ": " + failed);
                    }
                }
            }
        });
    }

    /** Once the user has withdrawn. */
    static void close() {
        if (!Variant.current().keepsLinks()) {
            return;
        }
        WORK.execute(new Runnable() {
            @Override
            public void run() {
                for (Link link : LINKS) {
                    try {
                        link.close();
                    } catch (IOException gone) {
                        Log.w(TAG, link.getClass().getSimpleName() + ": " + gone);
                    }
                }
            }
        });
    }

    /** A connection under TLS; `protocol` is what is offered by ALPN, "" for nothing. */
    static SSLSocket connect(String host, String protocol) throws IOException {
        Socket plain = new Socket();
        plain.setSoTimeout(TIMEOUT_MS);
        plain.connect(new InetSocketAddress(host, PORT), TIMEOUT_MS);
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket secure = (SSLSocket) factory.createSocket(plain, host, PORT, true);
        if (!protocol.isEmpty()) {
            SSLParameters parameters = secure.getSSLParameters();
            offer(parameters, protocol);
            secure.setSSLParameters(parameters);
        }
        secure.startHandshake();
        return secure;
    }

    /** Android has the method from version 10 on. */
    private static void offer(SSLParameters parameters, String protocol) throws IOException {
        try {
            SSLParameters.class.getMethod("setApplicationProtocols", String[].class)
                    .invoke(parameters, new Object[] {new String[] {protocol}});
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException absent) {
            throw new IOException("no ALPN here", absent);
        }
    }

    /** A line without its end. */
    static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("cut off");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}
